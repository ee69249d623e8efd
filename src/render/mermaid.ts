/**
 * The text of a node or an edge as mermaid takes it: plain words as they are, all else in quotes with mermaid's own
 * character codes, `#35;` (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters).
 */
export function mermaidText(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  // Words that are syntax in a flowchart, as `end`, are safe only in quotes.
  if (
    /^[\p{L}\p{N}_](?:[\p{L}\p{N}_. -]*[\p{L}\p{N}_.])?$/u.test(line) &&
    !/\b(end|graph|subgraph|style|class|click|default)\b|--/i.test(line)
  )
    return line;
  return `"${line.replace(/[^\p{L}\p{N}\p{M}\p{Extended_Pictographic} .,:/()'!?+=@-]/gu, (c) => `#${c.codePointAt(0) ?? 0xfffd};`)}"`;
}

/** Node ids A, B, … Z, then N26, N27, …; any number of them, stable by position. */
export function mermaidNode(position: number): string {
  return position < 26 ? String.fromCharCode(65 + position) : `N${position}`;
}
