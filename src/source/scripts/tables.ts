// CREATE, ALTER and DROP TABLE.

import { printName, type ObjectName } from "../../model/name.ts";
import type { Place } from "../../model/place.ts";
import type { Default } from "../../model/schema.ts";
import { formatType, readType } from "../../tsql/type.ts";
import {
  addKeys,
  readColumnOptions,
  readCompression,
  readElement,
  readStorage,
  unquoted,
  type Element,
  type ReadKey,
  type Storage,
} from "./columns.ts";
import {
  demand,
  keyAt,
  Misread,
  peek,
  placeAt,
  readName,
  readOptionList,
  readParts,
  skipBrackets,
  splitName,
  objectName,
  take,
  takeWord,
  whereAt,
  type Cursor,
} from "./cursor.ts";
import {
  addSchema,
  changeColumn,
  changeNamed,
  columnOf,
  emptyBody,
  emptyDraft,
  fold,
  rememberDropped,
  remember,
  removeNamed,
  sameText,
  warn,
  withTable,
  without,
  type Draft,
  type DraftTable,
  type TableBody,
} from "./draft.ts";
import { setTriggersDisabled } from "./modules.ts";
import { dropColumnPermissions } from "./permissions.ts";

/** Tables that live no longer than their session are no part of a schema: #local, ##global, and anything in tempdb. */
export function isTemporary(parts: readonly string[]): boolean {
  return (parts.at(-1) ?? "").startsWith("#") || (parts.length > 2 && parts.at(-3)?.toLowerCase() === "tempdb");
}

/** Makes the table of a query, from the query on. */
export type OfQuery = (draft: Draft, cursor: Cursor, name: ObjectName, at: Place) => void;

/** After CREATE TABLE, or CREATE EXTERNAL TABLE. */
export function createTable(draft: Draft, cursor: Cursor, at: Place, external: boolean, ofQuery: OfQuery): void {
  const parts = readParts(cursor);
  const name = objectName(parts, cursor.schema);
  const body = emptyBody();
  const keys: ReadKey[] = [];
  const elements: Element[] = [];
  if (takeWord(cursor, "AS") && takeWord(cursor, "FILETABLE")) {
    throw new Misread("a FileTable's columns are the server's own, and not in the script");
  }
  if (keyAt(cursor) === "WITH" || keyAt(cursor) === "AS") {
    // Azure Synapse: CREATE TABLE … WITH (DISTRIBUTION = …) AS SELECT …
    if (take(cursor, "WITH")) skipBrackets(cursor);
    demand(cursor, "AS");
    ofQuery(isTemporary(parts) ? emptyDraft() : draft, cursor, name, at);
    return;
  }
  if (keyAt(cursor) !== "(") throw new Misread(`( was expected ${whereAt(cursor)}`);
  cursor.at++;
  while (keyAt(cursor) !== ")") {
    elements.push(readElement(cursor, body, keys));
    // The comma between a column and a constraint may be left out.
    if (!take(cursor, ",") && keyAt(cursor) !== ")" && !isElementStart(cursor)) {
      throw new Misread(`, or ) was expected ${whereAt(cursor)}`);
    }
  }
  cursor.at++;
  const table: DraftTable = { ...name, ...body, triggers: [], ...(external ? { external: true } : {}) };
  const storage = readTableOptions(cursor, table);
  if (isTemporary(parts)) return;
  addKeys(table, keys, table.memoryOptimized === true);
  setStorage(table, storage);
  for (const read of keys) if (clusters(table, read)) setStorage(table, read.storage);
  const known = draft.tables.get(fold(name));
  if (known !== undefined) {
    if (!cursor.guarded) warn(draft, at, `CREATE TABLE ${printName(name)} was skipped: the scripts have created that table already`);
    return;
  }
  addSchema(draft, name.schema);
  draft.tables.set(fold(name), table);
  remember(draft, at, name);
  rememberElements(draft, name, elements);
}

function isElementStart(cursor: Cursor): boolean {
  const key = keyAt(cursor);
  return (
    key === "CONSTRAINT" ||
    key === "PRIMARY" ||
    key === "FOREIGN" ||
    key === "INDEX" ||
    key === "PERIOD" ||
    key === "CHECK" ||
    key === "UNIQUE"
  );
}

function rememberElements(draft: Draft, table: ObjectName, elements: readonly Element[]): void {
  for (const { names, at } of elements) for (const name of names) remember(draft, at, table, name);
}

function clusters(table: DraftTable, read: ReadKey): boolean {
  const key = read.primary ? table.primaryKey : table.uniqueConstraints.find((other) => other.columns === read.key.columns);
  return key?.clustered === true;
}

function setStorage(table: DraftTable, storage: Storage): void {
  if (storage.filegroup !== undefined) table.filegroup = storage.filegroup;
  if (storage.partition !== undefined) table.partition = storage.partition;
}

/** What stands after the brackets, in any order. */
function readTableOptions(cursor: Cursor, table: DraftTable): Storage {
  let storage: Storage = {};
  for (;;) {
    if (take(cursor, "AS", "NODE")) table.graph = "node";
    else if (take(cursor, "AS", "EDGE")) table.graph = "edge";
    else if (keyAt(cursor) === "ON") storage = readStorage(cursor);
    else if (take(cursor, "TEXTIMAGE_ON") || take(cursor, "FILESTREAM_ON")) cursor.at++;
    else if (keyAt(cursor) === "WITH" && keyAt(cursor, 1) === "(") {
      cursor.at++;
      setOptions(table, readOptionList(cursor), cursor.schema);
    } else return storage;
  }
}

function setOptions(table: DraftTable, options: ReadonlyMap<string, string>, schema: string): void {
  if (isOn(options.get("MEMORY_OPTIMIZED"))) table.memoryOptimized = true;
  if (options.get("DURABILITY")?.toUpperCase() === "SCHEMA_ONLY") table.schemaOnly = true;
  Object.assign(table, readCompression(options));
  const versioning = options.get("SYSTEM_VERSIONING");
  if (versioning === undefined) return;
  if (!isOn(versioning)) {
    delete table.history;
    return;
  }
  const name = /HISTORY_TABLE\s*=\s*((?:\[(?:[^\]]|\]\])*\]|"(?:[^"]|"")*"|[^\s,.)[\]"]+|\s*\.\s*)+)/i.exec(versioning)?.[1];
  table.history = name === undefined ? { schema: table.schema, name: "" } : objectName(splitName(name), schema);
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && /^ON\b/i.test(value);
}

/** After ALTER TABLE. */
export function alterTable(draft: Draft, cursor: Cursor, at: Place): void {
  const parts = readParts(cursor);
  const name = objectName(parts, cursor.schema);
  const what = `ALTER TABLE ${printName(name)}`;
  const temporary = isTemporary(parts);
  const { guarded } = cursor;
  const apply = (action: (table: DraftTable) => void): void => {
    if (temporary) return;
    if (guarded && !draft.tables.has(fold(name))) return;
    withTable(draft, name, at, what, action);
  };
  let check: boolean | undefined;
  if (take(cursor, "WITH", "CHECK")) check = true;
  else if (take(cursor, "WITH", "NOCHECK")) check = false;
  if (take(cursor, "ADD")) {
    apply(readAddition(draft, cursor, name, check === false));
  } else if (take(cursor, "DROP")) {
    for (const drop of readDrops(draft, cursor, name, at)) apply(drop);
  } else if (take(cursor, "ALTER", "COLUMN")) {
    apply(readColumnChange(draft, cursor, name, at));
  } else if (keyAt(cursor) === "CHECK" || keyAt(cursor) === "NOCHECK") {
    const enabled = take(cursor, "CHECK");
    if (!enabled) cursor.at++;
    demand(cursor, "CONSTRAINT");
    const all = take(cursor, "ALL");
    const names = all ? [] : readNames(cursor);
    apply((table) => {
      switchConstraints(table, all ? undefined : names, enabled, check === true);
    });
  } else if (keyAt(cursor) === "ENABLE" || keyAt(cursor) === "DISABLE") {
    const disabled = take(cursor, "DISABLE");
    if (!disabled) cursor.at++;
    if (take(cursor, "TRIGGER")) {
      const all = take(cursor, "ALL");
      const names = all ? undefined : readNames(cursor);
      apply((table) => {
        setTriggersDisabled(table.triggers, names, disabled);
      });
    } else {
      // CHANGE_TRACKING, FILETABLE_NAMESPACE
      cursor.at++;
      if (take(cursor, "WITH")) skipBrackets(cursor);
    }
  } else if (take(cursor, "SET")) {
    const options = readOptionList(cursor);
    const { schema } = cursor;
    apply((table) => {
      setOptions(table, options, schema);
    });
  } else if (take(cursor, "REBUILD")) {
    const partition = take(cursor, "PARTITION", "=");
    const one = partition && !take(cursor, "ALL");
    if (one) cursor.at++;
    const options = take(cursor, "WITH") ? readOptionList(cursor) : new Map<string, string>();
    if (!one) {
      apply((table) => {
        setCompression(table, options);
      });
    }
  } else if (take(cursor, "SWITCH")) {
    // Moves rows between tables of the same shape.
    if (take(cursor, "PARTITION")) skipValue(cursor);
    demand(cursor, "TO");
    readParts(cursor);
    if (take(cursor, "PARTITION")) skipValue(cursor);
    if (take(cursor, "WITH")) skipBrackets(cursor);
  } else if (take(cursor, "ALTER", "INDEX")) {
    const index = readName(cursor);
    demand(cursor, "REBUILD");
    take(cursor, "NONCLUSTERED");
    take(cursor, "HASH");
    const buckets = take(cursor, "WITH") ? readOptionList(cursor).get("BUCKET_COUNT") : undefined;
    apply((table) => {
      if (buckets !== undefined) changeNamed(table.indexes, index, (before) => ({ ...before, bucketCount: Number(buckets) }));
    });
  } else {
    throw new Misread(`ADD, DROP, ALTER COLUMN or another action was expected ${whereAt(cursor)}`);
  }
}

function skipValue(cursor: Cursor): void {
  if (keyAt(cursor) === "(") skipBrackets(cursor);
  else {
    cursor.at++;
    if (keyAt(cursor) === ".") cursor.at += 2;
    if (keyAt(cursor) === "(") skipBrackets(cursor);
  }
}

function readNames(cursor: Cursor): string[] {
  const names = [readName(cursor)];
  while (take(cursor, ",")) names.push(readName(cursor));
  return names;
}

function setCompression(table: DraftTable, options: ReadonlyMap<string, string>): void {
  if (options.get("DATA_COMPRESSION")?.toUpperCase() === "NONE") delete table.compression;
  else Object.assign(table, readCompression(options));
}

function readAddition(draft: Draft, cursor: Cursor, name: ObjectName, untrusted: boolean): (table: DraftTable) => void {
  const body = emptyBody();
  const keys: ReadKey[] = [];
  const elements: Element[] = [];
  const defaults: { readonly column: string; readonly value: Default }[] = [];
  const { guarded } = cursor;
  const at = placeAt(cursor);
  // SQL Server takes no brackets around what ADD adds, but other tools write them.
  const bracketed = take(cursor, "(");
  take(cursor, "COLUMN");
  do elements.push(readElement(cursor, body, keys, { defaults, ...(untrusted ? { untrusted } : {}) }));
  while (take(cursor, ","));
  if (bracketed) demand(cursor, ")");
  return (table) => {
    for (const column of body.columns) {
      if (columnOf(table, column.name) === undefined) table.columns.push(column);
      else if (!guarded) warn(draft, at, `the column ${column.name} was skipped: ${printName(name)} has a column of that name already`);
    }
    for (const { column, value } of defaults) {
      if (!changeColumn(table, column, (before) => ({ ...before, default: value }))) {
        warn(draft, at, `a default was skipped: ${printName(name)} has no column ${column}`);
      }
    }
    addUnknown(table.foreignKeys, body.foreignKeys);
    addUnknown(table.checks, body.checks);
    addUnknown(table.indexes, body.indexes);
    addKeys(
      table,
      keys.filter(({ key, primary }) => !isKnownKey(table, key.name, primary)),
      table.memoryOptimized === true,
    );
    for (const read of keys) if (clusters(table, read)) setStorage(table, read.storage);
    if (body.period !== undefined) table.period = body.period;
    rememberElements(draft, table, elements);
  };
}

function isKnownKey(table: TableBody, name: string | undefined, primary: boolean): boolean {
  if (primary && table.primaryKey !== undefined) return true;
  return name !== undefined && table.uniqueConstraints.some((key) => key.name !== undefined && sameText(key.name, name));
}

/** Scripts that may run twice add a constraint twice. */
function addUnknown<T extends { readonly name?: string }>(list: T[], items: readonly T[]): void {
  for (const item of items) {
    if (item.name === undefined || !list.some((known) => known.name !== undefined && sameText(known.name, item.name ?? "")))
      list.push(item);
  }
}

function readDrops(draft: Draft, cursor: Cursor, table: ObjectName, at: Place): ((table: DraftTable) => void)[] {
  const drops: ((table: DraftTable) => void)[] = [];
  let column = false;
  do {
    if (take(cursor, "PERIOD", "FOR", "SYSTEM_TIME")) {
      drops.push((target) => {
        delete target.period;
      });
      continue;
    }
    if (take(cursor, "COLUMN")) column = true;
    else if (take(cursor, "CONSTRAINT")) column = false;
    const silent = take(cursor, "IF", "EXISTS") || cursor.guarded;
    const name = readName(cursor);
    if (take(cursor, "WITH")) skipBrackets(cursor);
    const isColumn = column;
    const remove = isColumn ? dropColumn : dropConstraint;
    const what = isColumn ? "column" : "constraint";
    drops.push((target) => {
      if (remove(target, name)) {
        rememberDropped(draft, at, target, name);
        if (isColumn) dropColumnPermissions(draft, target, name);
      } else if (!silent) warn(draft, at, `DROP ${name} was skipped: ${printName(table)} has no such ${what}`);
    });
  } while (take(cursor, ","));
  return drops;
}

function dropColumn(table: DraftTable, name: string): boolean {
  return removeNamed(table.columns, name);
}

/** Drops a constraint of any kind by its name. */
export function dropConstraint(table: DraftTable, name: string): boolean {
  if (table.primaryKey?.name !== undefined && sameText(table.primaryKey.name, name)) {
    delete table.primaryKey;
    return true;
  }
  if (removeNamed(table.uniqueConstraints, name) || removeNamed(table.foreignKeys, name) || removeNamed(table.checks, name)) return true;
  const holder = table.columns.find((column) => column.default?.name !== undefined && sameText(column.default.name, name));
  if (holder === undefined) return false;
  return changeColumn(table, holder.name, (column) => without(column, "default"));
}

function readColumnChange(draft: Draft, cursor: Cursor, table: ObjectName, at: Place): (table: DraftTable) => void {
  const place = placeAt(cursor);
  const name = readName(cursor);
  const missing = (): void => {
    warn(draft, at, `ALTER COLUMN ${name} was skipped: ${printName(table)} has no such column`);
  };
  if (keyAt(cursor) === "ADD" || keyAt(cursor) === "DROP") {
    const add = take(cursor, "ADD");
    if (!add) cursor.at++;
    const word = peek(cursor)?.value.toUpperCase() ?? "";
    if (word === "NOT") {
      demand(cursor, "NOT", "FOR", "REPLICATION");
    } else cursor.at++;
    const masked = word === "MASKED" && take(cursor, "WITH") ? unquoted(readOptionList(cursor).get("FUNCTION") ?? "") : undefined;
    return (target) => {
      const found = changeColumn(target, name, (column) => {
        switch (word) {
          case "ROWGUIDCOL":
            return flag(column, "rowGuid", add);
          case "SPARSE":
            return flag(column, "sparse", add);
          case "HIDDEN":
            return flag(column, "hidden", add);
          case "MASKED": {
            const rest = without(column, "masked");
            return masked === undefined ? rest : { ...rest, masked };
          }
          case "PERSISTED": {
            if (column.computed === undefined) return column;
            const { expression } = column.computed;
            return { ...column, computed: { expression, ...(add ? { persisted: true } : {}) } };
          }
          case "NOT": {
            if (column.identity === undefined) return column;
            const { seed, increment } = column.identity;
            return { ...column, identity: { seed, increment, ...(add ? { notForReplication: true } : {}) } };
          }
          default:
            return column;
        }
      });
      if (!found) missing();
    };
  }
  const type = readType(cursor.tokens, cursor.at);
  if (type === undefined) throw new Misread(`a type was expected ${whereAt(cursor)}`);
  cursor.at = type.next;
  const body = emptyBody();
  const read = readColumnOptions(cursor, { name, type: formatType(type.type) }, body, [], []);
  if (take(cursor, "WITH")) skipBrackets(cursor);
  return (target) => {
    const found = changeColumn(target, name, (before) => {
      // Neither a collation nor nullability that is left out is kept from before. Source: "ALTER TABLE", T-SQL reference.
      return { ...without(before, "collation", "nullable"), ...read, name: before.name };
    });
    if (found) remember(draft, place, target, columnOf(target, name)?.name ?? name);
    else missing();
  };
}

function flag<T extends object, K extends "rowGuid" | "sparse" | "hidden">(column: T & Partial<Record<K, true>>, key: K, on: boolean): T {
  return (on ? { ...column, [key]: true } : without(column, key)) as T;
}

function switchConstraints(table: DraftTable, names: readonly string[] | undefined, enabled: boolean, validated: boolean): void {
  // A disabled constraint is untrusted from then on; only WITH CHECK CHECK makes it trusted again. Source: sys.foreign_keys.is_not_trusted.
  const change = <T extends { readonly disabled?: true; readonly untrusted?: true }>(item: T): T => {
    if (!enabled) return { ...item, disabled: true, untrusted: true };
    return (validated ? without(item, "disabled", "untrusted") : without(item, "disabled")) as T;
  };
  if (names === undefined) {
    table.foreignKeys = table.foreignKeys.map(change);
    table.checks = table.checks.map(change);
    return;
  }
  for (const name of names) if (!changeNamed(table.foreignKeys, name, change)) changeNamed(table.checks, name, change);
}

/** Takes a table away. */
export function dropTable(draft: Draft, name: ObjectName, at: Place): boolean {
  const table = draft.tables.get(fold(name));
  if (table === undefined) return false;
  draft.tables.delete(fold(name));
  rememberDropped(draft, at, table);
  return true;
}
