// Definitions of columns and of the constraints and indexes within a table's brackets: CREATE TABLE, ALTER TABLE ADD, table types, and
// what table-valued functions return.

import type { ObjectName } from "../../model/name.ts";
import type { Place } from "../../model/place.ts";
import type {
  Check,
  Compression,
  Default,
  ForeignKey,
  Identity,
  Index,
  KeyColumn,
  KeyConstraint,
  Partition,
  ReferentialAction,
} from "../../model/schema.ts";
import { normalizeExpression, storedExpression } from "../../tsql/expression.ts";
import type { Key } from "../../tsql/lexer.ts";
import { formatType, readType } from "../../tsql/type.ts";
import {
  demand,
  keyAt,
  Misread,
  peek,
  placeAt,
  readBracketed,
  readInteger,
  readName,
  readNameList,
  readObjectName,
  readOptionList,
  readValueText,
  skipBrackets,
  take,
  takeWord,
  textSince,
  whereAt,
  type Cursor,
} from "./cursor.ts";
import { changeColumn, type DraftColumn, type TableBody } from "./draft.ts";

/** Where something is stored, as ON says it. */
export interface Storage {
  readonly filegroup?: string;
  readonly partition?: Partition;
}

/** One item between the commas of a table's brackets, and what it added. */
export interface Element {
  /** Columns, constraints and indexes by name, for their places. */
  readonly names: readonly string[];
  readonly at: Place;
}

/** A key with what only the table needs to know of it. */
export interface ReadKey {
  readonly key: KeyConstraint;
  readonly primary: boolean;
  /** What CLUSTERED or NONCLUSTERED said; absent where neither was written. */
  readonly clustered?: boolean;
  readonly storage: Storage;
}

/** Reads one element into `body`; `keys` are kept aside because other elements decide whether they are clustered. */
export function readElement(cursor: Cursor, body: TableBody, keys: ReadKey[], state: ConstraintState = {}): Element {
  const at = placeAt(cursor);
  const names: string[] = [];
  if (take(cursor, "PERIOD", "FOR", "SYSTEM_TIME")) {
    const [start, end] = readNameList(cursor);
    if (start === undefined || end === undefined) throw new Misread("PERIOD FOR SYSTEM_TIME names two columns");
    body.period = [start, end];
  } else if (keyAt(cursor) === "INDEX" && keyAt(cursor, 1) !== ".") {
    cursor.at++;
    const index = readInlineIndex(cursor, undefined);
    body.indexes.push(index);
    names.push(index.name);
  } else if (isConstraintStart(keyAt(cursor)) || (keyAt(cursor) === "DEFAULT" && state.defaults !== undefined)) {
    const name = readTableConstraint(cursor, body, keys, state);
    if (name !== undefined) names.push(name);
  } else {
    readColumn(cursor, body, keys, names);
  }
  return { names, at };
}

function isConstraintStart(key: Key | undefined): boolean {
  return key === "CONSTRAINT" || key === "PRIMARY" || key === "UNIQUE" || key === "FOREIGN" || key === "CHECK";
}

/** A constraint that stands for itself. Gives its name. DEFAULT … FOR belongs to ALTER TABLE alone. */
function readTableConstraint(cursor: Cursor, body: TableBody, keys: ReadKey[], state: ConstraintState): string | undefined {
  const name = take(cursor, "CONSTRAINT") ? readName(cursor) : undefined;
  const named = name === undefined ? {} : { name };
  if (take(cursor, "PRIMARY")) {
    demand(cursor, "KEY");
    keys.push(readKey(cursor, named, true, undefined));
  } else if (take(cursor, "UNIQUE")) {
    keys.push(readKey(cursor, named, false, undefined));
  } else if (take(cursor, "FOREIGN")) {
    demand(cursor, "KEY");
    const columns = readNameList(cursor);
    demand(cursor, "REFERENCES");
    body.foreignKeys.push(readReferences(cursor, named, columns, trustOf(state)));
  } else if (take(cursor, "CHECK")) {
    body.checks.push(readCheck(cursor, named, trustOf(state)));
  } else if (take(cursor, "DEFAULT")) {
    const expression = stored(cursor, readValueText(cursor));
    if (state.defaults === undefined) throw new Misread("DEFAULT stands with its column, or in ALTER TABLE");
    demand(cursor, "FOR");
    const column = readName(cursor);
    take(cursor, "WITH", "VALUES");
    state.defaults.push({ column, value: { ...named, expression } });
  } else if (takeWord(cursor, "CONNECTION")) {
    // Edge constraints (which nodes an edge may join) have no place in the model; the table is an edge with or without.
    skipBrackets(cursor);
    if (take(cursor, "ON", "DELETE")) readAction(cursor);
  } else {
    throw new Misread(`a constraint was expected ${whereAt(cursor)}`);
  }
  return name;
}

/** What ALTER TABLE adds to how a constraint is read. */
export interface ConstraintState {
  /** WITH NOCHECK stood before ADD. */
  readonly untrusted?: true;
  /** Takes up DEFAULT … FOR. */
  readonly defaults?: { readonly column: string; readonly value: Default }[];
}

function trustOf(state: ConstraintState): { readonly untrusted?: true } {
  return state.untrusted ? { untrusted: true } : {};
}

function stored(cursor: Cursor, text: string): string {
  return storedExpression(text, cursor.options);
}

function readColumn(cursor: Cursor, body: TableBody, keys: ReadKey[], names: string[]): void {
  const name = readName(cursor);
  names.push(name);
  let column: DraftColumn;
  if (take(cursor, "AS")) {
    const from = cursor.at;
    skipComputed(cursor);
    if (cursor.at === from) throw new Misread(`an expression was expected ${whereAt(cursor)}`);
    column = { name, computed: { expression: stored(cursor, textSince(cursor, from)) } };
  } else if (keyAt(cursor) === "," || keyAt(cursor) === ")") {
    // A column of type timestamp may go by the type's name alone.
    if (name.toLowerCase() !== "timestamp") throw new Misread(`the column ${name} has no type`);
    column = { name, type: "timestamp" };
  } else {
    const type = readType(cursor.tokens, cursor.at);
    if (type === undefined) throw new Misread(`the column ${name} has no type`);
    cursor.at = type.next;
    column = { name, type: formatType(type.type) };
  }
  body.columns.push(readColumnOptions(cursor, column, body, keys, names));
}

// Nothing else can follow the expression of a computed column.
const afterComputed: ReadonlySet<Key> = new Set<Key>([
  ",",
  ")",
  ";",
  "PERSISTED",
  "CONSTRAINT",
  "PRIMARY",
  "UNIQUE",
  "FOREIGN",
  "REFERENCES",
  "CHECK",
]);

function skipComputed(cursor: Cursor): void {
  let cases = 0;
  for (let key = keyAt(cursor); key !== undefined; key = keyAt(cursor)) {
    if (cases === 0 && afterComputed.has(key)) return;
    if (key === "CASE") cases++;
    else if (key === "END") cases--;
    if (key === "(") skipBrackets(cursor);
    else cursor.at++;
  }
}

/** What follows a column's type, in any order. */
export function readColumnOptions(cursor: Cursor, start: DraftColumn, body: TableBody, keys: ReadKey[], names: string[]): DraftColumn {
  let column = start;
  for (;;) {
    const name = keyAt(cursor) === "CONSTRAINT" ? readConstraintName(cursor) : undefined;
    if (name !== undefined) names.push(name);
    const named = name === undefined ? {} : { name };
    switch (keyAt(cursor)) {
      case "NULL":
        cursor.at++;
        column = { ...column, nullable: true };
        break;
      case "NOT":
        if (take(cursor, "NOT", "FOR", "REPLICATION")) {
          if (column.identity !== undefined) column = { ...column, identity: { ...column.identity, notForReplication: true } };
        } else {
          demand(cursor, "NOT", "NULL");
          column = { ...column, nullable: false };
        }
        break;
      case "IDENTITY":
        cursor.at++;
        column = { ...column, identity: readIdentity(cursor) };
        break;
      case "DEFAULT": {
        cursor.at++;
        const value: Default = { ...named, expression: stored(cursor, readValueText(cursor)) };
        take(cursor, "WITH", "VALUES");
        column = { ...column, default: value };
        break;
      }
      case "PRIMARY":
        cursor.at++;
        demand(cursor, "KEY");
        keys.push(readKey(cursor, named, true, column.name));
        break;
      case "UNIQUE":
        cursor.at++;
        keys.push(readKey(cursor, named, false, column.name));
        break;
      case "FOREIGN":
        cursor.at++;
        demand(cursor, "KEY", "REFERENCES");
        body.foreignKeys.push(readReferences(cursor, named, [column.name], {}));
        break;
      case "REFERENCES":
        cursor.at++;
        body.foreignKeys.push(readReferences(cursor, named, [column.name], {}));
        break;
      case "CHECK":
        cursor.at++;
        body.checks.push(readCheck(cursor, named, {}));
        break;
      case "INDEX": {
        cursor.at++;
        const index = readInlineIndex(cursor, column.name);
        body.indexes.push(index);
        names.push(index.name);
        break;
      }
      case "COLLATE": {
        cursor.at++;
        const collation = readName(cursor);
        if (collation.toLowerCase() !== "database_default") column = { ...column, collation };
        break;
      }
      case "ROWGUIDCOL":
        cursor.at++;
        column = { ...column, rowGuid: true };
        break;
      case "SPARSE":
        cursor.at++;
        column = { ...column, sparse: true };
        break;
      case "FILESTREAM":
        cursor.at++;
        column = { ...column, filestream: true };
        break;
      case "HIDDEN":
        cursor.at++;
        column = { ...column, hidden: true };
        break;
      case "PERSISTED":
        cursor.at++;
        if (column.computed !== undefined) column = { ...column, computed: { ...column.computed, persisted: true } };
        break;
      case "MASKED": {
        cursor.at++;
        demand(cursor, "WITH");
        const masked = unquoted(readOptionList(cursor).get("FUNCTION") ?? "");
        column = { ...column, masked };
        break;
      }
      case "ENCRYPTED": {
        cursor.at++;
        demand(cursor, "WITH");
        const kind = readOptionList(cursor).get("ENCRYPTION_TYPE")?.toLowerCase();
        column = { ...column, encrypted: kind === "randomized" ? "randomized" : "deterministic" };
        break;
      }
      case "GENERATED":
        column = readGenerated(cursor, column);
        break;
      case "COLUMN_SET":
        cursor.at++;
        demand(cursor, "FOR");
        cursor.at++; // ALL_SPARSE_COLUMNS
        break;
      default:
        if (name !== undefined) throw new Misread(`the constraint ${name} has no definition ${whereAt(cursor)}`);
        return column;
    }
  }
}

function readConstraintName(cursor: Cursor): string {
  cursor.at++;
  return readName(cursor);
}

function readIdentity(cursor: Cursor): Identity {
  let [seed, increment] = ["1", "1"];
  if (take(cursor, "(")) {
    seed = readInteger(cursor);
    if (take(cursor, ",")) increment = readInteger(cursor);
    demand(cursor, ")");
  }
  return { seed, increment };
}

function readGenerated(cursor: Cursor, column: DraftColumn): DraftColumn {
  demand(cursor, "GENERATED", "ALWAYS", "AS");
  if (take(cursor, "ROW", "START")) return { ...column, generatedAlways: "row start" };
  if (take(cursor, "ROW", "END")) return { ...column, generatedAlways: "row end" };
  // Ledger columns: TRANSACTION_ID START, SEQUENCE_NUMBER END. The model has no word for them.
  cursor.at++;
  if (!take(cursor, "START") && !take(cursor, "END")) throw new Misread(`START or END was expected ${whereAt(cursor)}`);
  return column;
}

function readKey(cursor: Cursor, named: { readonly name?: string }, primary: boolean, column: string | undefined): ReadKey {
  let clustered: boolean | undefined;
  for (;;) {
    if (take(cursor, "CLUSTERED")) clustered = true;
    else if (take(cursor, "NONCLUSTERED")) clustered = false;
    else if (!take(cursor, "HASH")) break;
  }
  const columns = keyAt(cursor) === "(" ? readKeyColumns(cursor) : column === undefined ? undefined : [{ name: column }];
  if (columns === undefined) throw new Misread(`the key's columns were expected ${whereAt(cursor)}`);
  const options = readIndexOptions(cursor);
  const storage = readStorage(cursor);
  // Synapse: NOT ENFORCED.
  if (keyAt(cursor) === "NOT" && peek(cursor, 1)?.value.toUpperCase() === "ENFORCED") cursor.at += 2;
  const key: KeyConstraint = { ...named, columns, ...options };
  return { key, primary, ...(clustered === undefined ? {} : { clustered }), storage };
}

/** `(a, b DESC)` */
export function readKeyColumns(cursor: Cursor): KeyColumn[] {
  demand(cursor, "(");
  const columns: KeyColumn[] = [];
  do {
    const name = readName(cursor);
    const descending = take(cursor, "DESC");
    if (!descending) take(cursor, "ASC");
    columns.push({ name, ...(descending ? { descending } : {}) });
  } while (take(cursor, ","));
  demand(cursor, ")");
  return columns;
}

/** What WITH says of a key or an index, as far as the model keeps it; the old form without brackets too. */
export function readIndexOptions(cursor: Cursor): { readonly compression?: Compression; readonly bucketCount?: number } {
  if (keyAt(cursor) !== "WITH") return {};
  if (keyAt(cursor, 1) !== "(") {
    const option = peek(cursor, 1);
    // WITH FILLFACTOR = 80, SORT_IN_TEMPDB: before SQL Server 2005 options had no brackets.
    if (option?.kind !== "word" || option.key === "NOCHECK" || option.key === "CHECK" || option.key === "VALUES") return {};
    cursor.at++;
    do {
      cursor.at++;
      if (take(cursor, "=")) cursor.at++;
    } while (take(cursor, ","));
    return {};
  }
  cursor.at++;
  const options = readOptionList(cursor);
  const buckets = options.get("BUCKET_COUNT");
  return { ...readCompression(options), ...(buckets === undefined ? {} : { bucketCount: Number(buckets) }) };
}

/** DATA_COMPRESSION, where it is one for all partitions. */
export function readCompression(options: ReadonlyMap<string, string>): { readonly compression?: Compression } {
  const value = options.get("DATA_COMPRESSION")?.toLowerCase();
  return value === "row" || value === "page" || value === "columnstore" || value === "columnstore_archive" ? { compression: value } : {};
}

/** `ON filegroup` or `ON scheme(column)`. The default filegroup goes by its name PRIMARY or as "default", and says nothing. */
export function readStorage(cursor: Cursor): Storage {
  if (keyAt(cursor) !== "ON" || keyAt(cursor, 1) === "DELETE" || keyAt(cursor, 1) === "UPDATE") return {};
  cursor.at++;
  const token = peek(cursor);
  if (
    token === undefined ||
    (token.kind !== "word" && token.kind !== "identifier" && token.kind !== "string" && token.kind !== "placeholder")
  ) {
    throw new Misread(`a filegroup was expected ${whereAt(cursor)}`);
  }
  cursor.at++;
  const name = token.kind === "placeholder" ? `$(${token.value})` : token.value;
  if (take(cursor, "(")) {
    const column = readName(cursor);
    demand(cursor, ")");
    return { partition: { scheme: name, column } };
  }
  return /^(?:primary|default)$/i.test(name) ? {} : { filegroup: name };
}

export function readReferences(
  cursor: Cursor,
  named: { readonly name?: string },
  columns: readonly string[],
  trust: { readonly untrusted?: true },
): ForeignKey {
  const target: ObjectName = readObjectName(cursor);
  // Without columns the target's primary key is meant; it is filled in when all tables are known.
  const targetColumns = keyAt(cursor) === "(" ? readNameList(cursor) : [];
  let key: ForeignKey = { ...named, columns, references: { ...target, columns: targetColumns }, ...trust };
  for (;;) {
    if (take(cursor, "ON", "DELETE")) {
      const action = readAction(cursor);
      if (action !== undefined) key = { ...key, onDelete: action };
    } else if (take(cursor, "ON", "UPDATE")) {
      const action = readAction(cursor);
      if (action !== undefined) key = { ...key, onUpdate: action };
    } else if (take(cursor, "NOT", "FOR", "REPLICATION")) {
      key = { ...key, notForReplication: true };
    } else {
      return key;
    }
  }
}

function readAction(cursor: Cursor): ReferentialAction | undefined {
  if (take(cursor, "NO", "ACTION")) return undefined;
  if (take(cursor, "CASCADE")) return "cascade";
  if (take(cursor, "SET", "NULL")) return "set null";
  if (take(cursor, "SET", "DEFAULT")) return "set default";
  throw new Misread(`NO ACTION, CASCADE, SET NULL or SET DEFAULT was expected ${whereAt(cursor)}`);
}

function readCheck(cursor: Cursor, named: { readonly name?: string }, trust: { readonly untrusted?: true }): Check {
  const notForReplication = take(cursor, "NOT", "FOR", "REPLICATION");
  const expression = stored(cursor, readBracketed(cursor));
  return { ...named, expression, ...trust, ...(notForReplication ? { notForReplication } : {}) };
}

/** `INDEX name …` within a table's brackets, or after a column. */
function readInlineIndex(cursor: Cursor, column: string | undefined): Index {
  const name = readName(cursor);
  const unique = take(cursor, "UNIQUE");
  let clustered = false;
  let columnstore = false;
  for (;;) {
    if (take(cursor, "CLUSTERED")) clustered = true;
    else if (take(cursor, "COLUMNSTORE")) columnstore = true;
    else if (!take(cursor, "NONCLUSTERED") && !take(cursor, "HASH")) break;
  }
  const columns = keyAt(cursor) === "(" ? readKeyColumns(cursor) : column === undefined ? [] : [{ name: column }];
  if (columns.length === 0 && !columnstore) throw new Misread(`the index's columns were expected ${whereAt(cursor)}`);
  return finishIndex(cursor, { name, unique, clustered, columnstore, columns });
}

/** What stands after an index's columns: INCLUDE, WHERE, WITH, ON. */
export function finishIndex(
  cursor: Cursor,
  head: {
    readonly name: string;
    readonly unique: boolean;
    readonly clustered: boolean;
    readonly columnstore: boolean;
    readonly columns: readonly KeyColumn[];
  },
): Index {
  const include = take(cursor, "INCLUDE") ? readNameList(cursor) : [];
  if (head.columnstore && takeWord(cursor, "ORDER")) skipBrackets(cursor);
  const filter = take(cursor, "WHERE") ? readFilter(cursor) : undefined;
  const options = readIndexOptions(cursor);
  const storage = readStorage(cursor);
  if (take(cursor, "FILESTREAM_ON")) cursor.at++;
  return {
    name: head.name,
    ...(head.unique ? { unique: true } : {}),
    ...(head.clustered ? { clustered: true } : {}),
    ...(head.columnstore ? { kind: "columnstore" } : {}),
    columns: head.columns,
    include,
    ...(filter === undefined ? {} : { filter }),
    ...options,
    ...storage,
  };
}

// What may follow a filter; it holds comparisons, IN, IS NULL and AND, none of which begins a statement.
const afterFilter: ReadonlySet<Key> = new Set<Key>([
  ",",
  ")",
  ";",
  "WITH",
  "ON",
  "FILESTREAM_ON",
  "CREATE",
  "ALTER",
  "EXEC",
  "EXECUTE",
  "DROP",
  "IF",
  "END",
  "PRINT",
  "SET",
  "GO",
]);

/** The server keeps a filter's IN as it is, unlike a check's. */
function readFilter(cursor: Cursor): string {
  const from = cursor.at;
  for (let key = keyAt(cursor); key !== undefined && !afterFilter.has(key); key = keyAt(cursor)) {
    if (key === "(") skipBrackets(cursor);
    else cursor.at++;
  }
  if (cursor.at === from) throw new Misread(`a filter was expected ${whereAt(cursor)}`);
  return normalizeExpression(textSince(cursor, from), cursor.options);
}

/** Settles which key is clustered, and adds the keys to `body`. */
export function addKeys(body: TableBody, keys: readonly ReadKey[], memoryOptimized: boolean): void {
  // A primary key is clustered unless it says otherwise or something else is. Memory-optimised tables have no clustered keys.
  const taken =
    body.indexes.some((index) => index.clustered) ||
    body.primaryKey?.clustered === true ||
    body.uniqueConstraints.some((key) => key.clustered) ||
    keys.some((key) => key.clustered);
  for (const read of keys) {
    const clustered = !memoryOptimized && (read.clustered ?? (read.primary && !taken));
    const key: KeyConstraint = { ...read.key, ...(clustered ? { clustered: true } : {}) };
    if (read.primary) {
      body.primaryKey = key;
      for (const { name } of key.columns) changeColumn(body, name, (column) => ({ ...column, nullable: false }));
    } else {
      body.uniqueConstraints.push(key);
    }
  }
}

/** The content of a string token's text. */
export function unquoted(text: string): string {
  return text.replace(/^N?'([^]*)'$/i, "$1").replaceAll("''", "'");
}
