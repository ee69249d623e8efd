// Reads the statements of a module's body: what each of them reads, writes and runs.

import type { Token } from "./lexer.ts";
import { key, readNameList, skipBrackets, take, takeName, startCursor, type Cursor } from "./query-cursor.ts";
import type { Cte, Modification, Query, Statement, Uses } from "./query-tree.ts";
import {
  emptyUses,
  readAtom,
  readBracketed,
  readCtes,
  readNamed,
  readQueryExpression,
  readSources,
  readUses,
  skipTail,
  startsQuery,
} from "./query.ts";

/** The statements of a module's body, or of any batch: its tokens from the offset `from` on. */
export function readStatements(tokens: readonly Token[], from = 0): Statement[] {
  const cursor = startCursor(tokens, from);
  const statements: Statement[] = [];
  const loose = emptyUses();
  while (cursor.at < tokens.length) {
    const start = cursor.at;
    const statement = readStatement(cursor);
    if (statement !== undefined) statements.push(statement);
    // Control flow, declarations and the rest: what they use.
    else if (cursor.at === start) readAtom(cursor, loose);
    if (cursor.at === start) cursor.at++;
  }
  statements.push({ kind: "uses", uses: loose });
  return statements;
}

function readStatement(cursor: Cursor): Statement | undefined {
  const ctes = readCtes(cursor);
  switch (key(cursor)) {
    case "SELECT":
      return { kind: "query", query: readQueryExpression(cursor, ctes) };
    case "INSERT":
      return readInsert(cursor, ctes);
    case "UPDATE":
      return key(cursor, 1) === "(" ? undefined : readUpdate(cursor, ctes);
    case "DELETE":
      return readDelete(cursor, ctes);
    case "MERGE":
      return readMerge(cursor, ctes);
    case "EXEC":
    case "EXECUTE":
      return readExecute(cursor);
    case "TRUNCATE":
    case "ALTER":
    case "DROP":
      return readTableStatement(cursor);
    case "(":
      return startsQuery(cursor) ? { kind: "query", query: readQueryExpression(cursor, ctes) } : undefined;
    default:
      return undefined;
  }
}

function takeTop(cursor: Cursor, uses: Uses): void {
  if (!take(cursor, "TOP")) return;
  if (key(cursor) === "(") readBracketed(cursor, uses);
  else cursor.at++;
  take(cursor, "PERCENT");
}

function takeTarget(cursor: Cursor): string[] {
  if (cursor.tokens[cursor.at]?.kind === "variable") {
    cursor.at++;
    return [];
  }
  const target = takeName(cursor) ?? [];
  if (key(cursor) === "WITH" && key(cursor, 1) === "(") {
    cursor.at++;
    skipBrackets(cursor);
  }
  return target;
}

function readInsert(cursor: Cursor, ctes: readonly Cte[]): Modification {
  cursor.at++;
  const uses = emptyUses();
  takeTop(cursor, uses);
  take(cursor, "INTO");
  const target = takeTarget(cursor);
  const columns = key(cursor) === "(" && !startsQuery(cursor) ? readNameList(cursor) : [];
  readOutput(cursor, uses);
  let query: Query | undefined;
  if (take(cursor, "VALUES")) {
    do if (key(cursor) === "(") readBracketed(cursor, uses);
    while (take(cursor, ","));
  } else if (startsQuery(cursor)) query = readQueryExpression(cursor, []);
  // INSERT … EXEC: the EXEC is the next statement.
  return { kind: "modification", ctes, target, targetAlias: undefined, columns, sources: [], uses, query };
}

function readOutput(cursor: Cursor, uses: Uses): void {
  while (take(cursor, "OUTPUT")) {
    do readOutputItem(cursor, uses);
    while (take(cursor, ","));
    if (take(cursor, "INTO")) {
      takeTarget(cursor);
      if (key(cursor) === "(" && !startsQuery(cursor)) skipBrackets(cursor);
    }
  }
}

function readOutputItem(cursor: Cursor, uses: Uses): void {
  readUses(cursor, uses, true);
  if (take(cursor, "AS")) cursor.at++;
}

function readAssignments(cursor: Cursor, uses: Uses): string[] {
  const columns: string[] = [];
  do {
    if (cursor.tokens[cursor.at]?.kind === "variable") cursor.at++;
    else {
      const column = takeName(cursor);
      // SET a = …, SET t.a = …; SET a.modify('…') writes a column of type xml.
      const name = key(cursor) === "(" ? column?.at(-2) : column?.at(-1);
      if (name !== undefined) columns.push(name);
    }
    readUses(cursor, uses);
  } while (take(cursor, ","));
  return columns;
}

function readUpdate(cursor: Cursor, ctes: readonly Cte[]): Modification {
  cursor.at++;
  const uses = emptyUses();
  takeTop(cursor, uses);
  take(cursor, "STATISTICS");
  const target = takeTarget(cursor);
  const columns = take(cursor, "SET") ? readAssignments(cursor, uses) : [];
  readOutput(cursor, uses);
  const sources = take(cursor, "FROM") ? readSources(cursor, uses) : [];
  if (take(cursor, "WHERE")) readUses(cursor, uses);
  skipTail(cursor);
  return { kind: "modification", ctes, target, targetAlias: undefined, columns, sources, uses, query: undefined };
}

function readDelete(cursor: Cursor, ctes: readonly Cte[]): Modification {
  cursor.at++;
  const uses = emptyUses();
  takeTop(cursor, uses);
  take(cursor, "FROM");
  const target = takeTarget(cursor);
  readOutput(cursor, uses);
  const sources = take(cursor, "FROM") ? readSources(cursor, uses) : [];
  if (take(cursor, "WHERE")) readUses(cursor, uses);
  skipTail(cursor);
  return { kind: "modification", ctes, target, targetAlias: undefined, columns: [], sources, uses, query: undefined };
}

function readMerge(cursor: Cursor, ctes: readonly Cte[]): Modification {
  cursor.at++;
  const uses = emptyUses();
  takeTop(cursor, uses);
  take(cursor, "INTO");
  const target = takeTarget(cursor);
  const { alias } = readNamed(cursor, false);
  const columns: string[] = [];
  const sources = take(cursor, "USING") ? readSources(cursor, uses) : [];
  if (take(cursor, "ON")) readUses(cursor, uses);
  while (take(cursor, "WHEN")) {
    while (cursor.at < cursor.tokens.length && key(cursor) !== "THEN" && key(cursor) !== ";") readAtom(cursor, uses);
    if (!take(cursor, "THEN")) break;
    if (take(cursor, "UPDATE")) {
      if (take(cursor, "SET")) columns.push(...readAssignments(cursor, uses));
    } else if (take(cursor, "INSERT")) {
      if (key(cursor) === "(") columns.push(...readNameList(cursor));
      if (take(cursor, "VALUES") && key(cursor) === "(") readBracketed(cursor, uses);
      else take(cursor, "DEFAULT", "VALUES");
    } else take(cursor, "DELETE");
  }
  readOutput(cursor, uses);
  skipTail(cursor);
  return { kind: "modification", ctes, target, targetAlias: alias, columns, sources, uses, query: undefined };
}

function readExecute(cursor: Cursor): Statement | undefined {
  cursor.at++;
  if (cursor.tokens[cursor.at]?.kind === "variable" && key(cursor, 1) === "=") cursor.at += 2;
  if (key(cursor) === "AS" || key(cursor) === "(") return undefined;
  const parts = takeName(cursor);
  return parts === undefined ? undefined : { kind: "object", verb: "execute", parts };
}

function readTableStatement(cursor: Cursor): Statement | undefined {
  const verb = key(cursor) === "TRUNCATE" ? "truncate" : key(cursor) === "ALTER" ? "alter" : "drop";
  cursor.at++;
  if (!take(cursor, "TABLE")) return undefined;
  take(cursor, "IF", "EXISTS");
  const parts = takeName(cursor);
  return parts === undefined ? undefined : { kind: "object", verb, parts };
}
