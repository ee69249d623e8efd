import { codeSpan, escapeMarkdown, link } from "../../markdown/escape.ts";
import { printPart } from "../../model/name.ts";
import { layout } from "../../model/page.ts";
import type { Table, View } from "../../model/schema.ts";
import { groupBy } from "../group.ts";
import { partStem, relativePath } from "../path.ts";
import { objectLink } from "../site.ts";
import type { Site } from "../site.ts";
import { count } from "../words.ts";
import { keyMarks, typeCell } from "./columns.ts";

/** The values of `dictionary.mustache`: every column of the tables and views, on one page or on several. All text is Markdown. */
export interface DictionaryPage {
  /** How much there is, or of what it is a part, as a sentence. */
  readonly extent: string;
  /** The pages that it is divided into; empty where this is all of it. */
  readonly parts: readonly DictionaryPart[];
  readonly rows: readonly DictionaryRow[];
  /** Paths of the files for machines, from this page. */
  readonly csv: string;
  readonly json: string;
}

export interface DictionaryPart {
  /** The schema, and the beginning of the objects' names where it takes more than one page; linked. */
  readonly link: string;
  readonly objects: number;
  readonly columns: number;
}

export interface DictionaryRow {
  /** The table or view, linked to its page. */
  readonly object: string;
  readonly column: string;
  readonly type: string;
  /** `yes`, `no`, or "" where the source does not say. */
  readonly nullable: string;
  /** `PK`, `FK`, `UK`. */
  readonly keys: string;
  readonly description: string;
}

/** More rows than this are no page that a browser filters while somebody types, or that stays below a megabyte. */
const mostRows = 2_000;

/** Of descriptions: the whole text stands on the object's page. */
const longestDescription = 300;

type Relation = Table | View;

/** One part of the dictionary: relations of one schema whose names begin alike. */
interface Part {
  readonly schema: string;
  /** Lower case; "" for all of the schema. */
  readonly prefix: string;
  readonly relations: readonly Relation[];
}

/** The dictionary's pages by path relative to the docs folder: one, or a list of parts and a page for each. */
export function dictionaryPages(site: Site): ReadonlyMap<string, DictionaryPage> {
  const { tables, views } = site.schema;
  const relations: readonly Relation[] = [...tables, ...views];
  const columns = columnsOf(relations);
  const extent = `${count(columns, "column")} of ${count(tables.length, "table")} and ${count(views.length, "view")}.`;
  if (columns <= mostRows)
    return new Map([[layout.dictionary, page(layout.dictionary, extent, [], rowsOf(site, layout.dictionary, relations))]]);
  const parts = [...groupBy(relations, ({ schema }) => schema)].flatMap(([schema, own]) => divide({ schema, prefix: "", relations: own }));
  const pages = new Map<string, DictionaryPage>();
  const listed = parts.map((part): DictionaryPart => {
    return {
      link: link(titleOf(part), relativePath(layout.dictionary, pathOf(part))),
      objects: part.relations.length,
      columns: columnsOf(part.relations),
    };
  });
  pages.set(layout.dictionary, page(layout.dictionary, extent, listed, []));
  for (const part of parts) {
    const path = pathOf(part);
    const here = `${titleOf(part)}: ${count(columnsOf(part.relations), "column")} of ${part.relations.length} tables and views.`;
    pages.set(path, page(path, here, [], rowsOf(site, path, part.relations)));
  }
  return pages;
}

function page(path: string, extent: string, parts: readonly DictionaryPart[], rows: readonly DictionaryRow[]): DictionaryPage {
  return { extent, parts, rows, csv: relativePath(path, layout.columnsCsv), json: relativePath(path, layout.columnsJson) };
}

/**
 * Divided by the first letters of names until each part is short enough: so a table that comes or goes moves no other to
 * another page, as it would if pages were filled up one by one.
 */
function divide(part: Part): Part[] {
  if (columnsOf(part.relations) <= mostRows || part.relations.length === 1) return [part];
  const length = part.prefix.length + 1;
  const groups = groupBy(part.relations, ({ name }) => Array.from(name.toLowerCase()).slice(0, length).join(""));
  return [...groups].flatMap(([prefix, relations]) => {
    const next = { schema: part.schema, prefix, relations };
    // A name that is no longer than the prefix cannot be told further.
    return prefix === part.prefix ? [next] : divide(next);
  });
}

function titleOf({ schema, prefix }: Part): string {
  const name = escapeMarkdown(printPart(schema), "cell");
  return prefix === "" ? name : `${name}: ${escapeMarkdown(prefix, "cell")}…`;
}

function pathOf({ schema, prefix }: Part): string {
  return `${layout.dictionaryFolder}/${partStem(prefix === "" ? schema : `${schema}-${prefix}`)}.md`;
}

function rowsOf(site: Site, path: string, relations: readonly Relation[]): DictionaryRow[] {
  return relations.flatMap((relation) => {
    const object = objectLink(site, path, relation);
    const keys = "foreignKeys" in relation ? keyMarks(relation) : new Map<string, string>();
    return relation.columns.map((column) => ({
      object,
      column: codeSpan(column.name, "cell"),
      type: typeCell(column.type, column.baseType),
      nullable: column.nullable === undefined ? "" : column.nullable ? "yes" : "no",
      keys: keys.get(column.name) ?? "",
      description: escapeMarkdown(shortened(column.description ?? ""), "cell"),
    }));
  });
}

function shortened(text: string): string {
  return text.length <= longestDescription ? text : `${text.slice(0, longestDescription).toWellFormed()}…`;
}

function columnsOf(relations: readonly Relation[]): number {
  return relations.reduce((sum, { columns }) => sum + columns.length, 0);
}
