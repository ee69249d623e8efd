// The head of CREATE VIEW, PROCEDURE, FUNCTION and TRIGGER: all that a caller of the module sees, up to where its body begins.

import type { TriggerEvent } from "../model/schema.ts";
import { normalizeExpression } from "./expression.ts";
import { isName, tokenize, type Key, type LexerOptions, type Token } from "./lexer.ts";
import { readType, type SqlType } from "./type.ts";

interface Head {
  /** Absent where the text gives the name alone. */
  readonly schema?: string;
  readonly name: string;
  readonly verb: "create" | "alter" | "create or alter";
  /** The words of WITH, upper case: SCHEMABINDING, ENCRYPTION, RECOMPILE… */
  readonly options: ReadonlySet<string>;
  /** A CLR module: `assembly.class.method`. */
  readonly external?: string;
  /** The offset where the name stands. */
  readonly at: number;
  /** The offset where the body begins: after AS, or where AS is left out, at the first word of the body. */
  readonly body: number;
}

export interface ViewHead extends Head {
  readonly kind: "view";
  /** The names that the head gives to the columns, if it does. */
  readonly columns: readonly string[];
  readonly checkOption: boolean;
}

export interface ProcedureHead extends Head {
  readonly kind: "procedure";
  readonly parameters: readonly ModuleParameter[];
}

export interface FunctionHead extends Head {
  readonly kind: "function";
  readonly parameters: readonly ModuleParameter[];
  readonly returns: Returns;
}

/** What a function gives: a value, the rows of a query, or the rows of a table whose definition stands at `from` up to `to` (offsets, brackets left out). */
export type Returns =
  | { readonly kind: "scalar"; readonly type: SqlType }
  | { readonly kind: "inline" }
  | { readonly kind: "table"; readonly variable?: string; readonly from: number; readonly to: number };

export interface TriggerHead extends Head {
  readonly kind: "trigger";
  readonly on: "database" | "server" | { readonly schema?: string; readonly name: string };
  readonly timing: "after" | "instead of";
  /** Triggers on tables and views, in the order insert, update, delete. */
  readonly events: readonly TriggerEvent[];
  /** DDL triggers: upper case, sorted. */
  readonly ddlEvents: readonly string[];
  readonly notForReplication: boolean;
}

export type ModuleHead = ViewHead | ProcedureHead | FunctionHead | TriggerHead;

export interface ModuleParameter {
  /** With its `@`. */
  readonly name: string;
  readonly type: SqlType;
  readonly output: boolean;
  readonly readonly: boolean;
  /** In normal form. */
  readonly default?: string;
  readonly at: number;
}

/** The head of a module's text; undefined where the text is no such statement. Comments may stand before it. */
export function parseModule(text: string, options: LexerOptions = {}): ModuleHead | undefined {
  return readModule(text, tokenize(text, options));
}

/** The same from the tokens of `text`, which must begin with CREATE or ALTER. */
export function readModule(text: string, tokens: readonly Token[]): ModuleHead | undefined {
  const cursor: Cursor = { text, tokens, at: 0 };
  const verb = readVerb(cursor);
  if (verb === undefined) return undefined;
  if (take(cursor, "VIEW")) return readView(cursor, verb);
  if (take(cursor, "PROCEDURE") || take(cursor, "PROC")) return readProcedure(cursor, verb);
  if (take(cursor, "FUNCTION")) return readFunction(cursor, verb);
  if (take(cursor, "TRIGGER")) return readTrigger(cursor, verb);
  return undefined;
}

/**
 * A module's text as this project keeps it: line ends `\n`, no white space around it, and CREATE as its verb, for ALTER and CREATE OR ALTER
 * are how it came about, not what it is (SQL Server itself stores CREATE for them).
 */
export function normalizeDefinition(text: string): string {
  const plain = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").trim();
  const { verb, from, to } = findVerb(plain);
  return verb === undefined || verb === "create" ? plain : `${plain.slice(0, from)}CREATE${plain.slice(to)}`;
}

/** Modules are long and their verb stands first: look no further than it takes. */
function findVerb(text: string): { readonly verb?: Head["verb"]; readonly from: number; readonly to: number } {
  const glance = 1000;
  let tokens = tokenize(text, {}, 0, Math.min(glance, text.length));
  if (tokens.length < 5 && text.length > glance) tokens = tokenize(text);
  const cursor: Cursor = { text, tokens, at: 0 };
  const verb = readVerb(cursor);
  const from = tokens[0]?.start ?? 0;
  return { ...(verb === undefined ? {} : { verb }), from, to: tokens[cursor.at - 1]?.end ?? from };
}

interface Cursor {
  readonly text: string;
  readonly tokens: readonly Token[];
  at: number;
}

function readVerb(cursor: Cursor): Head["verb"] | undefined {
  if (take(cursor, "ALTER")) return "alter";
  if (!take(cursor, "CREATE")) return undefined;
  if (cursor.tokens[cursor.at]?.key === "OR" && cursor.tokens[cursor.at + 1]?.key === "ALTER") {
    cursor.at += 2;
    return "create or alter";
  }
  return "create";
}

function readView(cursor: Cursor, verb: Head["verb"]): ViewHead | undefined {
  const named = readTwoPartName(cursor);
  if (named === undefined) return undefined;
  const columns: string[] = [];
  if (take(cursor, "(")) {
    for (let token = cursor.tokens[cursor.at]; isName(token); token = cursor.tokens[cursor.at]) {
      columns.push(token.value);
      cursor.at++;
      if (!take(cursor, ",")) break;
    }
    if (!take(cursor, ")")) return undefined;
  }
  const options = readOptions(cursor);
  if (!take(cursor, "AS")) return undefined;
  let last = cursor.tokens.length - 1;
  while (cursor.tokens[last]?.key === ";") last--;
  const [a, b, c] = [last - 2, last - 1, last].map((index) => cursor.tokens[index]?.key);
  const checkOption = a === "WITH" && b === "CHECK" && c === "OPTION";
  return { kind: "view", ...named, verb, columns, options, checkOption, body: bodyAt(cursor) };
}

function readProcedure(cursor: Cursor, verb: Head["verb"]): ProcedureHead | undefined {
  const named = readTwoPartName(cursor);
  if (named === undefined) return undefined;
  // Numbered procedures, deprecated: `name;2`.
  if (cursor.tokens[cursor.at]?.key === ";" && cursor.tokens[cursor.at + 1]?.kind === "number") cursor.at += 2;
  const parameters = readParameters(cursor);
  if (parameters === undefined) return undefined;
  const options = readOptions(cursor);
  if (take(cursor, "FOR")) take(cursor, "REPLICATION");
  if (!take(cursor, "AS")) return undefined;
  return { kind: "procedure", ...named, verb, parameters, options, ...readExternal(cursor), body: bodyAt(cursor) };
}

function readFunction(cursor: Cursor, verb: Head["verb"]): FunctionHead | undefined {
  const named = readTwoPartName(cursor);
  if (named === undefined || cursor.tokens[cursor.at]?.key !== "(") return undefined;
  const parameters = readParameters(cursor);
  if (parameters === undefined || !take(cursor, "RETURNS")) return undefined;
  const returns = readReturns(cursor);
  if (returns === undefined) return undefined;
  const options = readOptions(cursor);
  if (take(cursor, "ORDER")) skipBrackets(cursor);
  take(cursor, "AS");
  return { kind: "function", ...named, verb, parameters, returns, options, ...readExternal(cursor), body: bodyAt(cursor) };
}

function readReturns(cursor: Cursor): Returns | undefined {
  const first = cursor.tokens[cursor.at];
  const variable = first?.kind === "variable" ? first.value : undefined;
  if (variable !== undefined) cursor.at++;
  if (take(cursor, "TABLE")) {
    const open = cursor.tokens[cursor.at];
    if (open?.key !== "(") return variable === undefined ? { kind: "inline" } : undefined;
    skipBrackets(cursor);
    const close = cursor.tokens[cursor.at - 1];
    if (close?.key !== ")") return undefined;
    return { kind: "table", ...(variable === undefined ? {} : { variable }), from: open.end, to: close.start };
  }
  const read = readType(cursor.tokens, cursor.at);
  if (read === undefined) return undefined;
  cursor.at = read.next;
  return { kind: "scalar", type: read.type };
}

const dmlEvents: readonly TriggerEvent[] = ["insert", "update", "delete"];

function readTrigger(cursor: Cursor, verb: Head["verb"]): TriggerHead | undefined {
  const named = readTwoPartName(cursor);
  if (named === undefined || !take(cursor, "ON")) return undefined;
  let on: TriggerHead["on"];
  if (take(cursor, "DATABASE")) on = "database";
  else if (cursor.tokens[cursor.at]?.key === "ALL" && cursor.tokens[cursor.at + 1]?.key === "SERVER") {
    cursor.at += 2;
    on = "server";
  } else {
    const target = readTwoPartName(cursor);
    if (target === undefined) return undefined;
    on = { ...(target.schema === undefined ? {} : { schema: target.schema }), name: target.name };
  }
  const options = readOptions(cursor);
  let timing: TriggerHead["timing"] = "after";
  if (take(cursor, "INSTEAD")) {
    if (!take(cursor, "OF")) return undefined;
    timing = "instead of";
  } else if (!take(cursor, "AFTER") && !take(cursor, "FOR")) {
    return undefined;
  }
  const words = new Set<string>();
  for (let token = cursor.tokens[cursor.at]; token?.kind === "word"; token = cursor.tokens[cursor.at]) {
    words.add(token.value.toUpperCase());
    cursor.at++;
    if (!take(cursor, ",")) break;
  }
  if (cursor.tokens[cursor.at]?.key === "WITH" && cursor.tokens[cursor.at + 1]?.key === "APPEND") cursor.at += 2;
  let notForReplication = false;
  if (take(cursor, "NOT")) {
    if (!take(cursor, "FOR") || !take(cursor, "REPLICATION")) return undefined;
    notForReplication = true;
  }
  if (!take(cursor, "AS") || words.size === 0) return undefined;
  const onObject = typeof on === "object";
  return {
    kind: "trigger",
    ...named,
    verb,
    on,
    timing,
    events: onObject ? dmlEvents.filter((event) => words.has(event.toUpperCase())) : [],
    ddlEvents: onObject ? [] : [...words].sort(),
    notForReplication,
    options,
    ...readExternal(cursor),
    body: bodyAt(cursor),
  };
}

function readParameters(cursor: Cursor): ModuleParameter[] | undefined {
  const parameters: ModuleParameter[] = [];
  const bracketed = take(cursor, "(");
  for (let token = cursor.tokens[cursor.at]; token?.kind === "variable"; token = cursor.tokens[cursor.at]) {
    cursor.at++;
    take(cursor, "AS");
    const read = readType(cursor.tokens, cursor.at);
    if (read === undefined) return undefined;
    cursor.at = read.next;
    take(cursor, "VARYING");
    if (take(cursor, "NOT")) take(cursor, "NULL");
    else take(cursor, "NULL");
    const value = take(cursor, "=") ? readDefault(cursor) : undefined;
    let output = false;
    let readonly = false;
    for (;;) {
      const word: Token | undefined = cursor.tokens[cursor.at];
      if (word?.key === "OUTPUT" || word?.key === "OUT") output = true;
      else if (word?.kind === "word" && word.value.toUpperCase() === "READONLY") readonly = true;
      else break;
      cursor.at++;
    }
    parameters.push({
      name: token.value,
      type: read.type,
      output,
      readonly,
      ...(value === undefined ? {} : { default: value }),
      at: token.start,
    });
    if (!take(cursor, ",")) break;
  }
  return bracketed && !take(cursor, ")") ? undefined : parameters;
}

const afterDefault: ReadonlySet<Key> = new Set<Key>([",", ")", "OUTPUT", "OUT", "AS", "WITH", "FOR"]);

function readDefault(cursor: Cursor): string {
  const first = cursor.tokens[cursor.at];
  let depth = 0;
  for (let token = first; token !== undefined; token = cursor.tokens[cursor.at]) {
    if (depth === 0 && (afterDefault.has(token.key) || token.value.toUpperCase() === "READONLY")) break;
    if (token.key === "(") depth++;
    if (token.key === ")") depth--;
    cursor.at++;
  }
  const last = cursor.tokens[cursor.at - 1];
  if (first === undefined || last === undefined || last.start < first.start) return "";
  // A bare word is a string without quotes to SQL Server; it names no column.
  if (first === last && first.kind === "word" && first.key !== "NULL") return first.value;
  return normalizeExpression(cursor.text.slice(first.start, last.end));
}

function readOptions(cursor: Cursor): ReadonlySet<string> {
  const options = new Set<string>();
  if (!take(cursor, "WITH")) return options;
  do {
    const token = cursor.tokens[cursor.at];
    if (token?.kind !== "word") break;
    cursor.at++;
    if ((token.key === "EXECUTE" || token.key === "EXEC") && take(cursor, "AS")) {
      options.add("EXECUTE AS");
      cursor.at++;
    } else if (token.key === "RETURNS" || token.key === "CALLED") {
      // RETURNS NULL ON NULL INPUT, CALLED ON NULL INPUT
      while (
        cursor.tokens[cursor.at]?.key === "NULL" ||
        cursor.tokens[cursor.at]?.key === "ON" ||
        cursor.tokens[cursor.at]?.key === "INPUT"
      )
        cursor.at++;
      options.add(`${token.key} ON NULL INPUT`);
    } else {
      options.add(token.value.toUpperCase());
      // INLINE = OFF
      if (take(cursor, "=")) cursor.at++;
    }
  } while (take(cursor, ","));
  return options;
}

function readExternal(cursor: Cursor): { readonly external?: string } {
  if (cursor.tokens[cursor.at]?.key !== "EXTERNAL" || cursor.tokens[cursor.at + 1]?.key !== "NAME") return {};
  const parts: string[] = [];
  for (let at = cursor.at + 2; isName(cursor.tokens[at]); at += 2) {
    parts.push(cursor.tokens[at]?.value ?? "");
    if (cursor.tokens[at + 1]?.key !== ".") break;
  }
  return { external: parts.join(".") };
}

/** One to three parts: a database's name before them is the current one's. */
function readTwoPartName(cursor: Cursor): { readonly schema?: string; readonly name: string; readonly at: number } | undefined {
  const first = cursor.tokens[cursor.at];
  if (!isName(first)) return undefined;
  const parts = [first.value];
  cursor.at++;
  while (cursor.tokens[cursor.at]?.key === ".") {
    const next = cursor.tokens[cursor.at + 1];
    if (next?.key === ".") {
      // database..name: the default schema
      parts.push("");
      cursor.at++;
      continue;
    }
    if (!isName(next)) return undefined;
    parts.push(next.value);
    cursor.at += 2;
  }
  const schema = parts.at(-2);
  return { ...(schema === undefined || schema === "" ? {} : { schema }), name: parts.at(-1) ?? "", at: first.start };
}

function skipBrackets(cursor: Cursor): void {
  let depth = 0;
  for (let token = cursor.tokens[cursor.at]; token !== undefined; token = cursor.tokens[cursor.at]) {
    if (token.key === "(") depth++;
    else if (token.key === ")") depth--;
    cursor.at++;
    if (depth <= 0) return;
  }
}

function bodyAt(cursor: Cursor): number {
  return cursor.tokens[cursor.at]?.start ?? cursor.text.length;
}

function take(cursor: Cursor, key: Key): boolean {
  if (cursor.tokens[cursor.at]?.key !== key) return false;
  cursor.at++;
  return true;
}
