import { escapeHtml, untitled } from "../markdown/escape.ts";
import { compareText, printPart } from "../model/name.ts";
import { layout } from "../model/page.ts";
import type { NavigationEntry } from "../model/page.ts";
import type { Schema } from "../model/schema.ts";
import { listPages } from "./pages/database.ts";
import { isLarge } from "./pages/objects.ts";
import { pagePaths } from "./path.ts";

/** More pages than this below one are found from it, and by search. */
const mostBelow = 100;

/** How pages are called that are no object's; any other goes by its own title. */
const titles: Readonly<Record<string, string>> = {
  [layout.index]: "Home",
  [layout.database]: "Database schema",
  [layout.areas]: "Subject areas",
  [layout.dictionary]: "Data dictionary",
  [layout.findings]: "Findings",
  [layout.contracts]: "ETL contracts",
};

const kinds = [
  ["table", "tables", "Tables"],
  ["view", "views", "Views"],
  ["procedure", "procedures", "Procedures"],
  ["function", "functions", "Functions"],
] as const;

/**
 * A site's navigation: the front page, the database with its objects by schema and kind, the subject areas, the contracts, then every other page
 * in the order of its path. Pages in a folder that is called like a page stand below that one. A large database has thousands of objects, and
 * each page of a site repeats its navigation: there the pages that list them stand in their place.
 */
export function navigation(schema: Schema, pages: Iterable<string>): NavigationEntry[] {
  const markdown = [...pages].filter((path) => path.endsWith(".md"));
  const folders: readonly string[] = [...Object.values(layout.folders), layout.schemaFolder].map((folder) => `${folder}/`);
  const others = markdown.filter((path) => !folders.some((folder) => path.startsWith(folder)));
  const known = Object.keys(titles).filter((path) => others.includes(path));
  const below = (path: string): string[] =>
    others.filter((other) => other.startsWith(`${path.slice(0, -".md".length)}/`)).sort(compareText);
  const nested = new Set(others.flatMap(below));
  const rest = others.filter((path) => !known.includes(path)).sort(compareText);
  return [...known, ...rest]
    .filter((path) => !nested.has(path))
    .map((path) => {
      const children = path === layout.database ? schemaEntries(schema) : below(path).map((page) => ({ page }));
      const title = titles[path];
      if (children.length === 0 || children.length > mostBelow) return title === undefined ? { page: path } : { title, page: path };
      return { title: title ?? path.slice(0, -".md".length), entries: [{ title: "Overview", page: path }, ...children] };
    });
}

function schemaEntries(schema: Schema): NavigationEntry[] {
  if (isLarge(schema)) {
    const lists = listPages(schema);
    const shown = lists.length > mostBelow ? lists.filter(({ part }) => part === 1) : lists;
    return shown.map(({ schema: name, part, of, page }) => ({ title: titleOf(name) + (of === 1 ? "" : ` ${part}`), page }));
  }
  const names = [...new Set(kinds.flatMap(([, plural]) => schema[plural].map((object) => object.schema)))].sort(compareText);
  const paths = pagePaths(schema);
  return names.map((name) => ({
    title: titleOf(name),
    entries: kinds.flatMap(([type, plural, title]) => {
      const own = schema[plural].filter((object) => object.schema === name);
      const entries = own.map((object) => ({ title: titleOf(object.name), page: paths(type, object) ?? layout.database }));
      return entries.length === 0 ? [] : [{ title, entries }];
    }),
  }));
}

/** Site generators put it into their pages as it is. */
function titleOf(name: string): string {
  return escapeHtml(untitled(printPart(name)));
}
