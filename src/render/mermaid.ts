import { visible } from "../markdown/escape.ts";

/**
 * The text of a node or an edge as mermaid takes it: plain words as they are, all else in quotes.
 */
export function mermaidText(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  // Words that are syntax in a flowchart, as `end`, are safe only in quotes.
  if (
    /^[\p{L}\p{N}_](?:[\p{L}\p{N}_. -]*[\p{L}\p{N}_.])?$/u.test(line) &&
    !/\b(end|graph|subgraph|style|class|click|default|direction)\b|--/i.test(line)
  )
    return line;
  return mermaidQuoted(text);
}

/**
 * Any text in quotes, what might be markup in mermaid's own character codes, `#35;`
 * (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters). Besides syntax: a colon, since mermaid takes a `;` off
 * the end of what looks like a `style` with a colour, and white space after `direction`, which is a statement anywhere in a line.
 */
export function mermaidQuoted(text: string): string {
  const line = visible(text.toWellFormed()).replaceAll(/\s+/g, " ").trim();
  const coded = line.replace(/[^\p{L}\p{N}\p{M}\p{Extended_Pictographic} .,/()'!?+=@_-]/gu, (c) => `#${c.codePointAt(0) ?? 0xfffd};`);
  // An empty text is no label to mermaid.
  return coded === "" ? '"#160;"' : `"${coded.replaceAll(/(direction) /gi, "$1#32;")}"`;
}

/** Node ids A, B, … Z, then N26, N27, …; any number of them, stable by position. */
export function mermaidNode(position: number): string {
  return position < 26 ? String.fromCharCode(65 + position) : `N${position}`;
}
