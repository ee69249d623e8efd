import { posix } from "node:path";
import { yamlText } from "../markdown/yaml.ts";
import type { NavigationEntry, SiteFile } from "../model/page.ts";
import type { Diagnostic } from "../model/place.ts";

const begin = "# schema-sync:begin nav";
const end = "# schema-sync:end nav";
const marker = /^([ \t]*)# schema-sync:(begin|end) nav[ \t]*\r?$/gm;

/**
 * The site's configuration as it is to be: the one that is there with nothing changed but the navigation between its markers, else the whole file where
 * it is to be written. Or why it is left as it is; undefined where there is nothing to write or say.
 * @param docs the docs folder, relative to the repository
 */
export function siteText(
  { path, write, text, navigation }: SiteFile,
  present: string | undefined,
  docs: string,
): string | Diagnostic | undefined {
  const isNew = present === undefined || /^\s*$/.test(present);
  if (isNew && !write) return undefined;
  const say = (severity: Diagnostic["severity"], message: string, line = 1): Diagnostic => ({
    severity,
    message,
    at: { file: path, line },
  });
  if (isNew && (docs === "." || path.startsWith(`${docs}/`))) {
    return say(
      "info",
      `${path} is not written: MkDocs does not take pages of a folder that its configuration stands in. Name a folder for the pages (paths.docs).`,
    );
  }
  const base = isNew ? text : present;
  const markers = [...base.matchAll(marker)];
  const [first, second] = markers;
  if (first === undefined) {
    return say(
      "info",
      `${path} has no place for the navigation to the generated pages, so it is left as it is. To have it there and kept up to date, put the lines ` +
        `"${begin}" and "${end}", indented as entries, below nav:. To hear no more of it, write "site: { mkdocs: false }" in the configuration.`,
    );
  }
  if (second === undefined || markers.length > 2 || first[2] !== "begin" || second[2] !== "end") {
    return say(
      "warning",
      `${path} is left as it is, out of date: its navigation needs one line "${begin}" and after it one line "${end}".`,
      base.slice(0, first.index).split("\n").length,
    );
  }
  const root = posix.relative(docsDirOf(base, path), docs);
  if (root.startsWith("..")) {
    return say(
      "warning",
      `${path} is left as it is: its docs_dir does not hold ${docs}, where the pages are, so that no navigation leads to them.`,
    );
  }
  const [line, indent = ""] = first;
  const eol = line.endsWith("\r") ? "\r\n" : "\n";
  const entries = lines(navigation, indent, (page) => (root === "" ? page : `${root}/${page}`));
  const from = first.index + line.length + 1;
  return base.slice(0, from) + entries.map((entry) => entry + eol).join("") + base.slice(second.index);
}

/** What its docs_dir is, relative to the repository; `docs` unless it says. */
function docsDirOf(text: string, path: string): string {
  const [, double, single, plain] = /^docs_dir:[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s#][^#\n\r]*))/m.exec(text) ?? [];
  const folder = double ?? single ?? plain?.trim() ?? "docs";
  return posix.join(posix.dirname(path), folder === "" ? "docs" : folder);
}

function lines(entries: readonly NavigationEntry[], indent: string, pathOf: (page: string) => string): string[] {
  return entries.flatMap((entry) => {
    if ("entries" in entry) return [`${indent}- ${yamlText(entry.title)}:`, ...lines(entry.entries, `${indent}    `, pathOf)];
    const page = yamlText(pathOf(entry.page));
    return [entry.title === undefined ? `${indent}- ${page}` : `${indent}- ${yamlText(entry.title)}: ${page}`];
  });
}
