// A place among the tokens of one batch, and the small steps that every statement's reader takes from there.

import { placeIn, type Batch } from "../../tsql/batches.ts";
import { isReserved } from "../../tsql/keywords.ts";
import { isName, tokenize, type Key, type LexerOptions, type Token } from "../../tsql/lexer.ts";
import type { Place } from "../../model/place.ts";
import type { ObjectName } from "../../model/name.ts";

export interface Cursor {
  readonly batch: Batch;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly options: LexerOptions;
  at: number;
  /** The schema of names that have none. */
  schema: string;
  /** Variables whose value is known, by lower-case name: text put together from literals. */
  readonly variables: Map<string, string>;
  /** Within IF or WHILE: a statement here makes sure of something, and what is so already is no contradiction. */
  guarded: boolean;
  /** How many blocks, conditions and texts of dynamic SQL are open. */
  depth: number;
}

export function openCursor(batch: Batch, options: LexerOptions, depth = 0): Cursor {
  const tokens = tokenize(batch.text, options);
  return { batch, text: batch.text, tokens, options, at: 0, schema: "dbo", variables: new Map(), guarded: false, depth };
}

/** What a statement's reader throws when the tokens are not what the statement demands; caught once, where statements are told apart. */
export class Misread extends Error {}

export function peek(cursor: Cursor, ahead = 0): Token | undefined {
  return cursor.tokens[cursor.at + ahead];
}

export function keyAt(cursor: Cursor, ahead = 0): Key | undefined {
  return cursor.tokens[cursor.at + ahead]?.key;
}

/** Takes the words if they are all next. */
export function take(cursor: Cursor, ...keys: readonly Key[]): boolean {
  for (const [ahead, key] of keys.entries()) if (keyAt(cursor, ahead) !== key) return false;
  cursor.at += keys.length;
  return true;
}

/** Takes a word that is no keyword of the lexer's. */
export function takeWord(cursor: Cursor, word: string): boolean {
  const token = peek(cursor);
  if (token?.kind !== "word" || token.value.toUpperCase() !== word) return false;
  cursor.at++;
  return true;
}

export function demand(cursor: Cursor, ...keys: readonly Key[]): void {
  if (!take(cursor, ...keys)) throw new Misread(`${keys.join(" ")} was expected ${whereAt(cursor)}`);
}

/** `before "x"`, or `at the end`. */
export function whereAt(cursor: Cursor): string {
  const token = peek(cursor);
  if (token === undefined) return "at the end of the batch";
  if (token.kind === "unclosed") return `before ${token.value}, which is never closed`;
  const text = cursor.text.slice(token.start, token.end);
  return `before ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`;
}

export function placeAt(cursor: Cursor, offset = peek(cursor)?.start ?? cursor.text.length): Place {
  return placeIn(cursor.batch, offset);
}

/** A one-part name. A reserved word is none: it is where a name was forgotten. */
export function readName(cursor: Cursor): string {
  const token = peek(cursor);
  if (!isName(token) || (token.kind === "word" && isReserved(token.key))) throw new Misread(`a name was expected ${whereAt(cursor)}`);
  cursor.at++;
  return token.value;
}

/** The parts of a dotted name, "" for one left out (`db..name`). */
export function readParts(cursor: Cursor): string[] {
  const parts = [readName(cursor)];
  while (keyAt(cursor) === ".") {
    cursor.at++;
    parts.push(keyAt(cursor) === "." ? "" : readName(cursor));
  }
  return parts;
}

/** The name of an object of this database; a server's and a database's name before it are passed over. */
export function readObjectName(cursor: Cursor): ObjectName {
  return objectName(readParts(cursor), cursor.schema);
}

export function objectName(parts: readonly string[], schema: string): ObjectName {
  return { schema: parts.at(-2) || schema, name: parts.at(-1) ?? "" };
}

/** The parts of a name that stands in a string, as `sp_rename` and OBJECT_ID take it. */
export function splitName(text: string): string[] {
  const parts: string[] = [""];
  for (const token of tokenize(text)) {
    if (token.key === ".") parts.push("");
    else parts.push((parts.pop() ?? "") + (token.kind === "identifier" ? token.value : text.slice(token.start, token.end)));
  }
  return parts;
}

/** `(a, b, c)` */
export function readNameList(cursor: Cursor): string[] {
  demand(cursor, "(");
  const names: string[] = [];
  do names.push(readName(cursor));
  while (take(cursor, ","));
  demand(cursor, ")");
  return names;
}

/** Passes the bracket that is next, and all within it. */
export function skipBrackets(cursor: Cursor): void {
  if (keyAt(cursor) !== "(") return;
  let depth = 0;
  for (let key = keyAt(cursor); key !== undefined; key = keyAt(cursor)) {
    if (key === "(") depth++;
    else if (key === ")") depth--;
    cursor.at++;
    if (depth === 0) return;
  }
  throw new Misread("a bracket is never closed");
}

/** The text from the token at index `from` up to where the cursor stands. */
export function textSince(cursor: Cursor, from: number): string {
  const first = cursor.tokens[from];
  const last = cursor.tokens[cursor.at - 1];
  return first === undefined || last === undefined || last.end < first.start ? "" : cursor.text.slice(first.start, last.end);
}

/** The text within the bracket that is next. */
export function readBracketed(cursor: Cursor): string {
  const open = peek(cursor);
  if (open?.key !== "(") throw new Misread(`( was expected ${whereAt(cursor)}`);
  skipBrackets(cursor);
  return cursor.text.slice(open.end, cursor.tokens[cursor.at - 1]?.start);
}

const binaryOperators: ReadonlySet<string> = new Set(["+", "-", "*", "/", "%", "&", "|", "^", "||"]);

/** The text of a value that stands without brackets, as after DEFAULT: it ends where no operator goes on. */
export function readValueText(cursor: Cursor): string {
  const from = cursor.at;
  do {
    while (take(cursor, "-") || take(cursor, "+") || take(cursor, "~"));
    skipOperand(cursor);
    for (;;) {
      if (take(cursor, "COLLATE")) cursor.at++;
      else if (take(cursor, "AT", "TIME", "ZONE")) skipOperand(cursor);
      else break;
    }
  } while (binaryOperators.has(keyAt(cursor) ?? "") && ++cursor.at);
  return textSince(cursor, from);
}

function skipOperand(cursor: Cursor): void {
  const token = peek(cursor);
  if (token === undefined) throw new Misread("a value was expected at the end of the batch");
  if (token.key === "(") {
    skipBrackets(cursor);
  } else if (token.key === "CASE") {
    let open = 0;
    do {
      const key = keyAt(cursor);
      if (key === undefined) throw new Misread("CASE has no END");
      if (key === "CASE") open++;
      if (key === "END") open--;
      cursor.at++;
    } while (open > 0);
  } else if (token.key === "{") {
    while (keyAt(cursor) !== undefined && keyAt(cursor) !== "}") cursor.at++;
    cursor.at++;
  } else if (take(cursor, "NEXT", "VALUE", "FOR")) {
    readParts(cursor);
    if (take(cursor, "OVER")) skipBrackets(cursor);
    return;
  } else if (token.kind === "operator" || token.kind === "unclosed") {
    throw new Misread(`a value was expected ${whereAt(cursor)}`);
  } else {
    cursor.at++;
  }
  while (keyAt(cursor) === "." || keyAt(cursor) === "::" || keyAt(cursor) === "(") {
    if (keyAt(cursor) === "(") skipBrackets(cursor);
    else cursor.at += 2;
  }
}

/** A whole number as written, with its sign. */
export function readInteger(cursor: Cursor): string {
  const sign = take(cursor, "-") ? "-" : take(cursor, "+") ? "" : "";
  const token = peek(cursor);
  if (token?.kind !== "number") throw new Misread(`a number was expected ${whereAt(cursor)}`);
  cursor.at++;
  return sign + token.value.replace(/\.0*$/, "");
}

/** Options in brackets, `(NAME = value, …)`, by upper-case name; a value is its tokens' text. */
export function readOptionList(cursor: Cursor): Map<string, string> {
  const options = new Map<string, string>();
  demand(cursor, "(");
  let from = cursor.at;
  let depth = 0;
  const end = (): void => {
    const words = cursor.tokens.slice(from, cursor.at);
    const equals = words.findIndex((token) => token.key === "=");
    const value = words[equals + 1];
    const name = words.slice(0, equals < 0 ? words.length : equals).map((token) => token.value.toUpperCase());
    const text = equals < 0 || value === undefined ? "" : cursor.text.slice(value.start, words.at(-1)?.end);
    if (words.length > 0) options.set(name.join(" "), text);
  };
  for (let key = keyAt(cursor); key !== undefined; key = keyAt(cursor)) {
    if (depth === 0 && (key === ")" || key === ",")) {
      end();
      from = cursor.at + 1;
    }
    if (key === "(") depth++;
    if (key === ")" && --depth < 0) {
      cursor.at++;
      return options;
    }
    cursor.at++;
  }
  throw new Misread("a list of options is never closed");
}
