import { codeBlock } from "../markdown/escape.ts";

/**
 * A module's text as a fenced block. Where it holds what looks like one of this tool's block markers, everything is
 * indented by a space: Markdown takes that space off again (https://spec.commonmark.org/0.31.2/#example-131), and a
 * marker counts only at the start of a line.
 */
export function definitionBlock(definition: string): string {
  const block = codeBlock(definition, "sql");
  return block.includes("<!-- schema-sync:") ? block.replaceAll(/^/gm, " ") : block;
}
