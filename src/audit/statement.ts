// What a statement of the DDL log touches, as far as its text says it: EVENTDATA() names the table, but not which of its columns.

import { isMadeUpConstraintName } from "../tsql/made-up-name.ts";
import { tokenize, type Token } from "../tsql/lexer.ts";

/** Columns, and all else that has a name within a table: constraints and indexes share theirs. */
export type MemberSpace = "column" | "constraint" | "trigger";

/** One thing that an ALTER TABLE does. Names as they are written. */
export type Touch =
  | { readonly verb: "add" | "drop" | "alter"; readonly space: MemberSpace; readonly name: string }
  /** A constraint that nobody gave a name, or whose name the server made up; columns where the statement says them. */
  | { readonly verb: "add" | "drop"; readonly unnamed: UnnamedType; readonly columns: readonly string[] }
  /** `NOCHECK CONSTRAINT ALL`, `DISABLE TRIGGER ALL`. */
  | { readonly verb: "alter"; readonly all: "constraint" | "trigger" };

export type UnnamedType = "PRIMARY" | "UNIQUE" | "FOREIGN" | "CHECK" | "DEFAULT";

const madeUp: Readonly<Record<string, UnnamedType>> = { PK: "PRIMARY", UQ: "UNIQUE", FK: "FOREIGN", CK: "CHECK", DF: "DEFAULT" };

/** What tells a table's options from its columns. */
const markWords = new Set(["SYSTEM_VERSIONING", "PERIOD", "DATA_COMPRESSION", "REBUILD", "MOVE", "SWITCH", "FILETABLE", "CHANGE_TRACKING"]);

export interface Alteration {
  readonly touches: readonly Touch[];
  /** Words that say which option of the table is meant. */
  readonly marks: readonly string[];
}

/**
 * An ALTER TABLE, or an ENABLE or DISABLE TRIGGER → what it touches. Undefined for any other text, which may touch anything.
 * https://learn.microsoft.com/sql/t-sql/statements/alter-table-transact-sql
 */
export function readAlteration(statement: string): Alteration | undefined {
  const tokens = tokenize(statement);
  if (/^(?:EN|DIS)ABLE$/.test(word(tokens[0])) && word(tokens[1]) === "TRIGGER") {
    const on = tokens.findIndex((token) => word(token) === "ON");
    return { touches: switched("trigger", tokens.slice(0, on === -1 ? undefined : on), 2), marks: [] };
  }
  if (word(tokens[0]) !== "ALTER" || word(tokens[1]) !== "TABLE") return undefined;
  let at = 3;
  while (tokens[at]?.key === ".") at += 2;
  if (word(tokens[at]) === "WITH" && /^(?:NO)?CHECK$/.test(word(tokens[at + 1]))) at += 2;
  const marks = [
    ...new Set(
      tokens
        .slice(at)
        .map(word)
        .filter((each) => markWords.has(each)),
    ),
  ];
  return { touches: touchesOf(tokens, at), marks };
}

function touchesOf(tokens: readonly Token[], at: number): Touch[] {
  const next = word(tokens[at + 1]);
  switch (word(tokens[at])) {
    case "ALTER":
      return next === "COLUMN" ? named("alter", "column", tokens[at + 2]) : named("alter", "constraint", tokens[at + 2]);
    case "ADD":
      return elements(tokens, at + 1).flatMap(addition);
    case "DROP":
      return drops(tokens, at + 1);
    case "CHECK":
    case "NOCHECK":
      return next === "CONSTRAINT" ? switched("constraint", tokens, at + 2) : [];
    case "ENABLE":
    case "DISABLE":
      return next === "TRIGGER" ? switched("trigger", tokens, at + 2) : [];
    default:
      return [];
  }
}

/** One element of `ADD …`. */
function addition(tokens: readonly Token[]): Touch[] {
  const first = word(tokens[0]);
  if (first === "CONSTRAINT") {
    const name = tokens[1]?.value ?? "";
    return isMadeUpConstraintName(name) ? unnamed("add", tokens.slice(2)) : named("add", "constraint", tokens[1]);
  }
  if (first === "PRIMARY" || first === "UNIQUE" || first === "FOREIGN" || first === "CHECK" || first === "DEFAULT")
    return unnamed("add", tokens);
  if (first === "INDEX") return named("add", "constraint", tokens[1]);
  if (first === "PERIOD") return [];
  const inline = tokens.flatMap((token, i) => (word(token) === "CONSTRAINT" ? named("add", "constraint", tokens[i + 1]) : []));
  return [...named("add", "column", tokens[first === "COLUMN" ? 1 : 0]), ...inline];
}

function unnamed(verb: "add" | "drop", tokens: readonly Token[]): Touch[] {
  const type = word(tokens[0]);
  if (type !== "PRIMARY" && type !== "UNIQUE" && type !== "FOREIGN" && type !== "CHECK" && type !== "DEFAULT") return [];
  const columns = new Set<string>();
  if (type === "DEFAULT") {
    const at = tokens.findLastIndex((token) => word(token) === "FOR");
    const column = at === -1 ? undefined : tokens[at + 1];
    if (column !== undefined) columns.add(column.value);
  } else {
    // A key's columns are those of its first bracket; a check's any word within it.
    let depth = 0;
    for (const token of tokens) {
      if (token.key === "(") depth++;
      else if (token.key === ")" && --depth === 0) break;
      else if (depth > 0 && (token.kind === "identifier" || token.kind === "word")) columns.add(token.value);
    }
  }
  return [{ verb, unnamed: type, columns: [...columns] }];
}

/** `DROP CONSTRAINT a, COLUMN b, c`: a word holds until the next one; without any, constraints are meant. */
function drops(tokens: readonly Token[], from: number): Touch[] {
  let space: MemberSpace = "constraint";
  return elements(tokens, from).flatMap((element) => {
    let at = 0;
    const first = word(element[0]);
    if (first === "PERIOD") return [];
    if (first === "COLUMN" || first === "CONSTRAINT" || first === "INDEX") {
      space = first === "COLUMN" ? "column" : "constraint";
      at++;
    }
    if (word(element[at]) === "IF") at += 2;
    const name = element[at]?.value ?? "";
    const type = isMadeUpConstraintName(name) ? madeUp[name.slice(0, 2)] : undefined;
    return type === undefined ? named("drop", space, element[at]) : [{ verb: "drop" as const, unnamed: type, columns: [] }];
  });
}

function switched(space: "constraint" | "trigger", tokens: readonly Token[], from: number): Touch[] {
  if (word(tokens[from]) === "ALL") return [{ verb: "alter", all: space }];
  // A trigger's name may have two parts.
  return elements(tokens, from).flatMap((name) => named("alter", space, name.at(-1)));
}

function named(verb: "add" | "drop" | "alter", space: MemberSpace, token: Token | undefined): Touch[] {
  return token?.kind === "word" || token?.kind === "identifier" ? [{ verb, space, name: token.value }] : [];
}

/** What commas outside of brackets part. */
function elements(tokens: readonly Token[], from: number): Token[][] {
  const list: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(from)) {
    if (token.key === "(") depth++;
    else if (token.key === ")") depth--;
    if (depth === 0 && token.key === ";") break;
    if (depth === 0 && token.key === ",") list.push([]);
    else list.at(-1)?.push(token);
  }
  return list;
}

/** What a GRANT, DENY or REVOKE is about. Names as they are written. */
export interface Grant {
  /** Upper case: `SELECT`, `VIEW DEFINITION`, `ALL`. */
  readonly permissions: readonly string[];
  readonly principals: readonly string[];
}

/** Undefined for a text that is no such statement. https://learn.microsoft.com/sql/t-sql/statements/grant-transact-sql */
export function readGrant(statement: string): Grant | undefined {
  const tokens = tokenize(statement);
  const verb = word(tokens[0]);
  if (verb !== "GRANT" && verb !== "DENY" && verb !== "REVOKE") return undefined;
  const from = word(tokens[1]) === "GRANT" && word(tokens[2]) === "OPTION" ? 4 : 1;
  const clause = (words: readonly string[], start: number): number => {
    let depth = 0;
    const found = tokens.findIndex((token, i) => {
      if (token.key === "(") depth++;
      else if (token.key === ")") depth--;
      return i >= start && depth === 0 && words.includes(word(token));
    });
    return found === -1 ? tokens.length : found;
  };
  const on = clause(["ON", "TO", "FROM"], from);
  const to = clause(["TO", "FROM"], on);
  const end = clause(["WITH", "CASCADE", "AS"], to);
  const permissions = elements(tokens.slice(0, on), from).map((element) => {
    const bracket = element.findIndex(({ key }) => key === "(");
    const words = (bracket === -1 ? element : element.slice(0, bracket)).map(word).join(" ");
    return words === "EXEC" ? "EXECUTE" : words.startsWith("ALL") ? "ALL" : words;
  });
  const principals = elements(tokens.slice(0, end), to + 1).flatMap(([name]) => (name === undefined ? [] : [name.value]));
  return { permissions, principals };
}

export interface Transfer {
  readonly type: boolean;
  readonly schema: string;
  readonly from: { readonly schema: string; readonly name: string };
}

/** `ALTER SCHEMA s TRANSFER [OBJECT:: | TYPE::] a.b`. https://learn.microsoft.com/sql/t-sql/statements/alter-schema-transact-sql */
export function readTransfer(statement: string): Transfer | undefined {
  const tokens = tokenize(statement);
  if (word(tokens[0]) !== "ALTER" || word(tokens[1]) !== "SCHEMA" || word(tokens[3]) !== "TRANSFER") return undefined;
  const typed = tokens[5]?.key === "::";
  const at = typed ? 6 : 4;
  const [schema, to, name] = [tokens[2]?.value, tokens[at]?.value, tokens[at + 2]?.value];
  if (schema === undefined || to === undefined || name === undefined || tokens[at + 1]?.key !== ".") return undefined;
  return { type: typed && word(tokens[4]) === "TYPE", schema, from: { schema: to, name } };
}

function word(token: Token | undefined): string {
  return token?.kind === "word" ? token.value.toUpperCase() : "";
}
