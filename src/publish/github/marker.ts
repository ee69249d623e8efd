import { createHash } from "node:crypto";

/**
 * GitHub takes 65,536 characters for a body or a comment. Counted here in UTF-16 units, of which a text never has fewer
 * than of whatever GitHub counts; the rest is room for the marker.
 */
export const bodyLimit = 65_000;

/** A comment that no reader sees, by which a text is known again: `<!-- schema-sync:comment scout 1a2b… -->`. */
export function marker(kind: string, key: string): string {
  // A hyphen pair or a bracket would end the comment.
  return `<!-- schema-sync:${kind} ${encodeURIComponent(key).replaceAll("-", "%2D")} `;
}

/** The text behind its marker, which holds the text's digest: whether it has to be written anew shows without comparing what GitHub made of it. */
export function marked(kind: string, key: string, text: string): string {
  return `${marker(kind, key)}${digest(text)} -->\n${text}`;
}

/** Whether a body begins with this marker, whatever text follows. */
export function isMarked(body: string | null | undefined, kind: string, key: string): boolean {
  return body?.startsWith(marker(kind, key)) === true;
}

/** Whether a body is this text, or was it before somebody edited it: what people add is left until there is something new to say. */
export function says(body: string | null | undefined, kind: string, key: string, text: string): boolean {
  return body?.startsWith(`${marker(kind, key)}${digest(text)} -->`) === true;
}

/** @throws Error for a text that is too long: whoever writes it has to cut it and to say so. */
export function withinLimit(text: string): string {
  const length = text.length;
  if (length > bodyLimit) throw new Error(`a text of ${length} characters is too long for GitHub`);
  return text;
}

/** The address of a run is no news: a text that only links to another run than yesterday is not written anew. */
function digest(text: string): string {
  return createHash("sha256")
    .update(text.replaceAll(/\/actions\/runs\/\d+/g, "/actions/runs/"))
    .digest("hex")
    .slice(0, 16);
}
