// Where statements begin and end. T-SQL asks for no semicolon, so that only their first words tell them apart.

import type { Key, Token } from "../../tsql/lexer.ts";
import { keyAt, type Cursor } from "./cursor.ts";

// What follows CREATE, ALTER and DROP where a snapshot knows of it.
const createKinds = [
  "TABLE",
  "EXTERNAL",
  "VIEW",
  "PROCEDURE",
  "PROC",
  "FUNCTION",
  "TRIGGER",
  "OR",
  "INDEX",
  "UNIQUE",
  "CLUSTERED",
  "NONCLUSTERED",
  "COLUMNSTORE",
  "SPATIAL",
  "PRIMARY",
  "XML",
  "FULLTEXT",
  "SCHEMA",
  "TYPE",
  "SEQUENCE",
  "SYNONYM",
  "DATABASE",
  "SECURITY",
] as const;
const alterKinds = [
  "TABLE",
  "VIEW",
  "PROCEDURE",
  "PROC",
  "FUNCTION",
  "TRIGGER",
  "INDEX",
  "SCHEMA",
  "SEQUENCE",
  "DATABASE",
  "FULLTEXT",
  "SECURITY",
] as const;
const dropKinds = [
  "TABLE",
  "VIEW",
  "PROCEDURE",
  "PROC",
  "FUNCTION",
  "SEQUENCE",
  "SYNONYM",
  "TYPE",
  "SCHEMA",
  "TRIGGER",
  "INDEX",
  "EXTERNAL",
  "FULLTEXT",
  "SECURITY",
] as const;

export type CreateKind = (typeof createKinds)[number];
export type AlterKind = (typeof alterKinds)[number];
export type DropKind = (typeof dropKinds)[number];

const creates: ReadonlySet<string> = new Set(createKinds);
const alters: ReadonlySet<string> = new Set(alterKinds);
const drops: ReadonlySet<string> = new Set(dropKinds);

export function isCreateKind(key: Key | undefined): key is CreateKind {
  return key !== undefined && creates.has(key);
}

export function isAlterKind(key: Key | undefined): key is AlterKind {
  return key !== undefined && alters.has(key);
}

export function isDropKind(key: Key | undefined): key is DropKind {
  return key !== undefined && drops.has(key);
}

/**
 * What CREATE, ALTER and DROP take that no snapshot holds: security, storage, messaging, what watches a server. Anything in neither list is
 * reported.
 */
const otherKinds: ReadonlySet<string> = new Set(
  (
    "ADD AGGREGATE APPLICATION ASSEMBLY ASYMMETRIC AUTHORIZATION AVAILABILITY BROKER CERTIFICATE COLUMN CONTRACT CREDENTIAL CRYPTOGRAPHIC DATABASE " +
    "DIAGNOSTICS ENDPOINT EVENT EXTERNAL FULLTEXT LOGIN MASTER MESSAGE PARTITION QUEUE REMOTE RESOURCE ROLE ROUTE SEARCH SENSITIVITY SERVER " +
    "SERVICE SIGNATURE STATISTICS SYMMETRIC USER WORKLOAD XML MEMBER"
  ).split(" "),
);

export function isOtherKind(token: Token | undefined): boolean {
  return token !== undefined && otherKinds.has(token.value.toUpperCase());
}

const starters: ReadonlySet<Key> = new Set<Key>([
  "ELSE",
  "BEGIN",
  "END",
  "WHILE",
  "SELECT",
  "INSERT",
  "UPDATE",
  "DELETE",
  "MERGE",
  "DECLARE",
  "PRINT",
  "SET",
  "USE",
  "GRANT",
  "DENY",
  "REVOKE",
  "TRUNCATE",
  "RAISERROR",
  "RETURN",
  "THROW",
  "WAITFOR",
  "COMMIT",
  "ROLLBACK",
  "SAVE",
  "BACKUP",
  "RESTORE",
  "DBCC",
  "CHECKPOINT",
  "KILL",
  "RECONFIGURE",
  "OPEN",
  "CLOSE",
  "FETCH",
  "DEALLOCATE",
  "GOTO",
  "BULK",
  "BREAK",
  "CONTINUE",
  "REVERT",
  "GO",
]);

/** Whether a statement begins at the token, as far as its first words tell. */
export function startsStatement(cursor: Cursor, at: number): boolean {
  const key = cursor.tokens[at]?.key ?? "";
  const next = cursor.tokens[at + 1];
  switch (key) {
    case "CREATE":
      return next !== undefined && (creates.has(next.key) || otherKinds.has(next.value.toUpperCase()));
    case "ALTER":
      return next !== undefined && (alters.has(next.key) || otherKinds.has(next.value.toUpperCase()));
    case "DROP":
      return (
        (next !== undefined && drops.has(next.key)) ||
        (next !== undefined && next.key !== "" && otherKinds.has(next.key) && startsLine(cursor, at))
      );
    case "EXEC":
    case "EXECUTE":
      return next?.key !== "AS";
    case "IF":
      return next?.key !== "EXISTS" || cursor.tokens[at + 2]?.key === "(";
    case "ENABLE":
    case "DISABLE":
      return next?.key === "TRIGGER";
    default:
      return starters.has(key) || (key === "WITH" && startsLine(cursor, at) && cursor.tokens[at + 2]?.key === "AS");
  }
}

export function startsLine(cursor: Cursor, at: number): boolean {
  const previous = cursor.tokens[at - 1];
  return previous === undefined || cursor.text.slice(previous.end, cursor.tokens[at]?.start).includes("\n");
}

/** Passes a statement that defines nothing: up to a semicolon, or to where the next one begins. */
export function skip(cursor: Cursor): void {
  let cases = 0;
  let depth = 0;
  for (let first = true; cursor.at < cursor.tokens.length; first = false) {
    const key = keyAt(cursor);
    if (depth === 0 && cases === 0 && (key === ";" || (!first && startsStatement(cursor, cursor.at)))) return;
    if (key === "(") depth++;
    else if (key === ")") depth = Math.max(0, depth - 1);
    else if (key === "CASE") cases++;
    else if (key === "END" && cases > 0) cases--;
    cursor.at++;
  }
}

/** From IF or WHILE, behind the word: passes the condition, and gives its tokens. */
export function skipCondition(cursor: Cursor): readonly Token[] {
  const from = cursor.at;
  let cases = 0;
  let depth = 0;
  while (cursor.at < cursor.tokens.length) {
    const key = keyAt(cursor);
    if (depth === 0 && cases === 0 && cursor.at > from && (key === ";" || startsStatement(cursor, cursor.at))) break;
    if (key === "(") depth++;
    else if (key === ")") depth--;
    else if (key === "CASE") cases++;
    else if (key === "END" && cases > 0) cases--;
    cursor.at++;
  }
  return cursor.tokens.slice(from, cursor.at);
}
