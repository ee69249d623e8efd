import { Parser } from "commonmark";
import type { Node } from "commonmark";

/** What a reader of a piece of running Markdown sees, and the raw HTML in it. `<br>` is a line break. */
export interface Shown {
  readonly text: string;
  readonly html: readonly string[];
  /** The types of all nodes but documents, paragraphs and texts. */
  readonly markup: readonly string[];
  readonly links: readonly string[];
}

export function show(markdown: string): Shown {
  let text = "";
  const html: string[] = [];
  const markup: string[] = [];
  const links: string[] = [];
  const walker = new Parser().parse(markdown).walker();
  for (let step = walker.next(); step !== null; step = walker.next()) {
    const { node, entering } = step;
    if (!entering) continue;
    if (node.type === "text" || node.type === "code") text += node.literal ?? "";
    else if (node.type === "softbreak" || node.type === "linebreak") text += "\n";
    else if (node.type === "html_inline" && node.literal === "<br>") text += "\n";
    else if (node.type === "html_inline" || node.type === "html_block") html.push(node.literal ?? "");
    if (node.type === "link" || node.type === "image") links.push(node.destination ?? "");
    if (!["document", "paragraph", "text", "softbreak", "html_inline"].includes(node.type)) markup.push(node.type);
  }
  return { text, html, markup, links };
}

/** Every raw HTML block and inline of a whole document. */
export function htmlOf(markdown: string): string[] {
  return nodesOf(markdown, (node) => node.type === "html_inline" || node.type === "html_block").map((node) => node.literal ?? "");
}

/** Every link's destination. */
export function linksOf(markdown: string): string[] {
  return nodesOf(markdown, (node) => node.type === "link").map((node) => node.destination ?? "");
}

export function nodesOf(markdown: string, wanted: (node: Node) => boolean): Node[] {
  const found: Node[] = [];
  const walker = new Parser().parse(markdown).walker();
  for (let step = walker.next(); step !== null; step = walker.next()) if (step.entering && wanted(step.node)) found.push(step.node);
  return found;
}

export interface GfmTable {
  readonly header: readonly string[];
  /** The cells' Markdown, outer white space off. */
  readonly rows: readonly (readonly string[])[];
}

/** The tables of a document, outside of fenced code (https://github.github.com/gfm/#tables-extension-). */
export function tablesOf(markdown: string): GfmTable[] {
  const tables: GfmTable[] = [];
  const lines = markdown.split("\n");
  let fence = "";
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    const [, ticks = ""] = /^ {0,3}(`{3,})/.exec(line) ?? [];
    if (fence !== "" ? line.trim().startsWith(fence) && /^ *`+ *$/.test(line) : ticks !== "") fence = fence === "" ? ticks : "";
    if (fence !== "" || !/^\| ?:?-+:? ?(?:\| ?:?-+:? ?)*\|$/.test(lines[i + 1] ?? "")) continue;
    const rows: string[][] = [];
    for (let j = i + 2; (lines[j] ?? "").startsWith("|"); j++) rows.push(cellsOf(lines[j] ?? ""));
    tables.push({ header: cellsOf(line), rows });
    i += 1 + rows.length;
  }
  return tables;
}

/** A row's cells as GFM parts them: at every `|` that no backslash precedes, even inside a code span. */
function cellsOf(row: string): string[] {
  const cells: string[] = [];
  let cell = "";
  for (let i = 1; i < row.length; i++) {
    if (row[i] === "|") {
      cells.push(cell.trim());
      cell = "";
    } else if (row[i] === "\\" && row[i + 1] === "|") {
      cell += "|";
      i++;
    } else cell += row[i] ?? "";
  }
  if (cell.trim() !== "") cells.push(`${cell.trim()} (after the last |)`);
  return cells;
}
