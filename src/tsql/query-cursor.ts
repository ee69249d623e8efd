// Walks over the tokens of a query.

import { isReserved } from "./keywords.ts";
import { isName, type Key, type Token } from "./lexer.ts";

export interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
}

/** At the first token that begins at the offset or after it. */
export function startCursor(tokens: readonly Token[], from: number): Cursor {
  const at = from === 0 ? 0 : tokens.findIndex(({ start }) => start >= from);
  return { tokens, at: at === -1 ? tokens.length : at };
}

/** A token that a name may start with. */
export type NameToken = Token & { readonly kind: "word" | "identifier" };

export function key(cursor: Cursor, ahead = 0): Key {
  return cursor.tokens[cursor.at + ahead]?.key ?? "";
}

export function take(cursor: Cursor, ...keys: readonly Key[]): boolean {
  if (!keys.every((each, ahead) => key(cursor, ahead) === each)) return false;
  cursor.at += keys.length;
  return true;
}

export function startsName(token: Token | undefined): token is NameToken {
  return isName(token) && (token.kind === "identifier" || !isReserved(token.key));
}

export function takeName(cursor: Cursor): string[] | undefined {
  const first = cursor.tokens[cursor.at];
  if (!startsName(first)) return undefined;
  const parts = [first.value];
  cursor.at++;
  while (key(cursor) === ".") {
    const next = cursor.tokens[cursor.at + 1];
    if (next?.key === ".") {
      parts.push("");
      cursor.at++;
    } else if (isName(next)) {
      // After a dot any word is a name.
      parts.push(next.value);
      cursor.at += 2;
    } else break;
  }
  return parts;
}

export function skipBrackets(cursor: Cursor): void {
  let depth = 0;
  do {
    if (key(cursor) === "(") depth++;
    else if (key(cursor) === ")") depth--;
    cursor.at++;
  } while (depth > 0 && cursor.at < cursor.tokens.length);
}

export function closeBracket(cursor: Cursor): void {
  let depth = 1;
  while (cursor.at < cursor.tokens.length) {
    if (key(cursor) === "(") depth++;
    else if (key(cursor) === ")") depth--;
    cursor.at++;
    if (depth === 0) return;
  }
}

export function readNameList(cursor: Cursor): string[] {
  const names: string[] = [];
  if (!take(cursor, "(")) return names;
  while (cursor.at < cursor.tokens.length && key(cursor) !== ")") {
    const token = cursor.tokens[cursor.at];
    if (isName(token)) names.push(token.value);
    cursor.at++;
    while (cursor.at < cursor.tokens.length && key(cursor) !== "," && key(cursor) !== ")") {
      if (key(cursor) === "(") skipBrackets(cursor);
      else cursor.at++;
    }
    take(cursor, ",");
  }
  take(cursor, ")");
  return names;
}
