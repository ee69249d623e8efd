// Tables made of a query's rows: SELECT … INTO, and CREATE TABLE … AS SELECT.

import { printName, type ObjectName } from "../../model/name.ts";
import type { Place } from "../../model/place.ts";
import type { Column } from "../../model/schema.ts";
import { isName, type Key } from "../../tsql/lexer.ts";
import type { Query } from "../../tsql/query-tree.ts";
import { readQuery } from "../../tsql/query.ts";
import { resolveQuery, type Database, type KnownObject } from "../../tsql/select.ts";
import { skip } from "./boundaries.ts";
import { keyAt, objectName, type Cursor } from "./cursor.ts";
import { addSchema, columnOf, fold, inform, remember, warn, whenReady, type Draft, type DraftColumn, type DraftTable } from "./draft.ts";
import { isTemporary } from "./tables.ts";

/** Passes a SELECT, and makes the table that it makes, if it makes one. */
export function readSelect(draft: Draft, cursor: Cursor, at: Place): void {
  const from = cursor.at;
  skipQuery(cursor);
  const parts = intoParts(cursor, from);
  if (parts === undefined || isTemporary(parts)) return;
  addTableOfQuery(draft, cursor, objectName(parts, cursor.schema), from, at, true);
}

/** The name after INTO, before FROM. */
function intoParts(cursor: Cursor, from: number): readonly string[] | undefined {
  let depth = 0;
  for (let index = from; index < cursor.at; index++) {
    const key = cursor.tokens[index]?.key;
    if (key === "(") depth++;
    else if (key === ")") depth--;
    if (depth > 0 || key === undefined) continue;
    if (key === "FROM" || key === "WHERE") return undefined;
    if (key !== "INTO") continue;
    const parts: string[] = [];
    for (let part = index + 1; isName(cursor.tokens[part]); part += 2) {
      parts.push(cursor.tokens[part]?.value ?? "");
      if (cursor.tokens[part + 1]?.key !== ".") break;
    }
    return parts.length === 0 ? undefined : parts;
  }
  return undefined;
}

/** From the query of CREATE TABLE … AS on: `name` is the table's. */
export function readTableOfQuery(draft: Draft, cursor: Cursor, name: ObjectName, at: Place): void {
  const from = cursor.at;
  if (keyAt(cursor) === "WITH") skip(cursor);
  skipQuery(cursor);
  addTableOfQuery(draft, cursor, name, from, at, false);
}

const unions: ReadonlySet<Key | undefined> = new Set<Key | undefined>(["UNION", "ALL", "EXCEPT", "INTERSECT"]);

/** Past a query and those it is united with; each has a SELECT, which begins a statement everywhere else. */
function skipQuery(cursor: Cursor): void {
  do skip(cursor);
  while (keyAt(cursor) === "SELECT" && unions.has(keyAt(cursor, -1)));
}

/** `from` is the index of the query's first token; the cursor stands behind its last. */
function addTableOfQuery(draft: Draft, cursor: Cursor, name: ObjectName, from: number, at: Place, keepsIdentity: boolean): void {
  const what = `the table ${printName(name)}, made of a query,`;
  const query = readQuery(cursor.tokens.slice(from, cursor.at));
  if (draft.tables.has(fold(name))) {
    if (!cursor.guarded) inform(draft, at, `${what} was skipped: the scripts have created it already`);
    return;
  }
  const message = `${what} is missing: its columns are only known when the query runs`;
  whenReady(draft, at, cursor.guarded ? undefined : message, () => {
    const columns = query === undefined ? undefined : columnsOf(draft, query, keepsIdentity);
    if (columns === undefined) return false;
    const unknown = columns.filter((column) => column.type === undefined).map((column) => column.name);
    if (unknown.length > 0) warn(draft, at, `${what} has columns whose type is only known when the query runs: ${unknown.join(", ")}`);
    const table: DraftTable = { ...name, columns, uniqueConstraints: [], foreignKeys: [], checks: [], indexes: [], triggers: [] };
    addSchema(draft, name.schema);
    draft.tables.set(fold(name), table);
    remember(draft, at, name);
    return true;
  });
}

/** Undefined where some column's name is not known (yet). */
function columnsOf(draft: Draft, query: Query, keepsIdentity: boolean): DraftColumn[] | undefined {
  const output = resolveQuery(query, { database: databaseOf(draft), note: () => undefined });
  if (output === undefined) return undefined;
  const source = onlySource(draft, query);
  const columns: DraftColumn[] = [];
  for (const { name, type, nullable } of output) {
    if (name === undefined) return undefined;
    const known = source === undefined ? undefined : columnOf(source, name);
    const same = known !== undefined && known.type === type ? known : undefined;
    columns.push({
      name,
      ...(type === undefined ? {} : { type }),
      ...(nullable === undefined ? {} : { nullable }),
      ...(same?.collation === undefined ? {} : { collation: same.collation }),
      // SELECT … INTO from one table keeps the identity of its column. Source: "SELECT - INTO clause", T-SQL reference.
      ...(keepsIdentity && same?.identity !== undefined ? { identity: same.identity } : {}),
    });
  }
  return columns;
}

/** The table that all rows come from, where it is one. */
function onlySource(draft: Draft, query: Query): DraftTable | undefined {
  const [branch, other] = query.branches;
  const [source, second] = branch?.sources ?? [];
  if (other !== undefined || second !== undefined || source?.kind !== "object") return undefined;
  return draft.tables.get(fold(objectName(source.parts, "dbo")));
}

function databaseOf(draft: Draft): Database {
  return {
    find: (parts): KnownObject | undefined => {
      const table = draft.tables.get(fold(objectName(parts, "dbo")));
      return table === undefined ? undefined : { name: table, columns: table.columns.map(readable) };
    },
    fold: (name) => name.toLowerCase(),
    baseType: () => undefined,
  };
}

/** A key or an identity makes a column NOT NULL before anything else does. */
function readable(column: Column): Column {
  return column.nullable === undefined && column.identity !== undefined ? { ...column, nullable: false } : column;
}
