// CREATE, ALTER and DROP INDEX, and full-text indexes.

import { printName, type ObjectName } from "../../model/name.ts";
import type { Place } from "../../model/place.ts";
import type { Compression, FullTextColumn, FullTextIndex, Index } from "../../model/schema.ts";
import { finishIndex, readCompression, readIndexOptions, readKeyColumns, readStorage } from "./columns.ts";
import {
  demand,
  keyAt,
  Misread,
  objectName,
  peek,
  readName,
  readObjectName,
  readOptionList,
  readParts,
  skipBrackets,
  take,
  takeWord,
  whereAt,
  type Cursor,
} from "./cursor.ts";
import {
  changeNamed,
  fold,
  rememberDropped,
  remember,
  removeNamed,
  sameText,
  warn,
  whenReady,
  withTable,
  without,
  type Draft,
  type DraftTable,
  type DraftView,
} from "./draft.ts";
import { isTemporary } from "./tables.ts";

/** After CREATE, with anything that leads to INDEX. */
export function createIndex(draft: Draft, cursor: Cursor, at: Place): void {
  const unique = take(cursor, "UNIQUE");
  let clustered = false;
  let kind: "columnstore" | "xml" | "spatial" | undefined;
  let primaryXml = false;
  while (!take(cursor, "INDEX")) {
    if (take(cursor, "CLUSTERED")) clustered = true;
    else if (take(cursor, "COLUMNSTORE")) kind = "columnstore";
    else if (take(cursor, "XML")) kind = "xml";
    else if (take(cursor, "SPATIAL")) kind = "spatial";
    else if (take(cursor, "PRIMARY")) primaryXml = true;
    else if (!take(cursor, "NONCLUSTERED")) throw new Misread(`this kind of index is not known: ${whereAt(cursor)}`);
  }
  const name = readName(cursor);
  demand(cursor, "ON");
  const parts = readParts(cursor);
  const on = objectName(parts, cursor.schema);
  let index: Index;
  let replaces = false;
  if (kind === "xml" || kind === "spatial") {
    const columns = readKeyColumns(cursor);
    let secondary: Index["secondary"];
    if (take(cursor, "USING")) {
      if (kind === "xml") {
        demand(cursor, "XML", "INDEX");
        const of = readName(cursor);
        demand(cursor, "FOR");
        const usage = readName(cursor).toLowerCase();
        if (usage !== "path" && usage !== "value" && usage !== "property")
          throw new Misread(`PATH, VALUE or PROPERTY was expected ${whereAt(cursor)}`);
        secondary = { of, usage };
      } else {
        cursor.at++; // GEOMETRY_GRID and its like: how the index is cut into tiles
      }
    }
    if (kind === "xml" && !primaryXml && secondary === undefined) throw new Misread("a secondary XML index names its primary one");
    if (keyAt(cursor) === "WITH") readIndexOptions(cursor);
    const storage = readStorage(cursor);
    index = { name, kind, columns, include: [], ...(secondary === undefined ? {} : { secondary }), ...storage };
  } else {
    const columns = kind === "columnstore" && keyAt(cursor) !== "(" ? [] : readKeyColumns(cursor);
    const from = cursor.at;
    index = finishIndex(cursor, { name, unique, clustered, columnstore: kind === "columnstore", columns });
    replaces = cursor.tokens.slice(from, cursor.at).some((token) => token.value.toUpperCase() === "DROP_EXISTING");
  }
  if (isTemporary(parts)) return;
  const { guarded } = cursor;
  whenReady(draft, at, `CREATE INDEX ${name} was skipped: no script creates ${printName(on)}`, () => {
    const holder = holderOf(draft, on);
    if (holder === undefined) return false;
    const known = holder.indexes.some((other) => sameText(other.name, name));
    if (known && !guarded && !replaces) {
      warn(draft, at, `CREATE INDEX ${name}: ${printName(on)} has an index of that name already; the later one counts`);
    }
    if (known && guarded && !replaces) return true;
    removeNamed(holder.indexes, name);
    holder.indexes.push(index);
    if (index.clustered && "checks" in holder) moveTable(holder, index);
    remember(draft, at, holder, name);
    return true;
  });
}

/** The clustered index is the table: where it is stored, the table is. */
function moveTable(table: DraftTable, index: Index): void {
  if (index.filegroup !== undefined) table.filegroup = index.filegroup;
  if (index.partition !== undefined) table.partition = index.partition;
}

function holderOf(draft: Draft, name: ObjectName): DraftTable | DraftView | undefined {
  return draft.tables.get(fold(name)) ?? draft.views.get(fold(name));
}

/** After ALTER INDEX. */
export function alterIndex(draft: Draft, cursor: Cursor, at: Place): void {
  const all = take(cursor, "ALL");
  const name = all ? "" : readName(cursor);
  demand(cursor, "ON");
  const parts = readParts(cursor);
  const on = objectName(parts, cursor.schema);
  let change: ((index: { readonly disabled?: true; readonly compression?: Compression }) => object) | undefined;
  if (take(cursor, "DISABLE")) {
    change = (index) => ({ ...index, disabled: true });
  } else if (take(cursor, "REBUILD")) {
    const whole = !take(cursor, "PARTITION", "=") || take(cursor, "ALL");
    if (!whole) cursor.at++;
    const options = take(cursor, "WITH") ? readOptionList(cursor) : new Map<string, string>();
    const compression = whole ? readCompression(options) : {};
    const none = whole && options.get("DATA_COMPRESSION")?.toUpperCase() === "NONE";
    change = (index) => ({ ...(none ? without(index, "disabled", "compression") : without(index, "disabled")), ...compression });
  } else if (take(cursor, "REORGANIZE")) {
    if (take(cursor, "PARTITION", "=")) cursor.at++;
    if (take(cursor, "WITH")) skipBrackets(cursor);
  } else if (take(cursor, "SET")) {
    skipBrackets(cursor);
  } else if (!takeWord(cursor, "RESUME") && !takeWord(cursor, "PAUSE") && !takeWord(cursor, "ABORT")) {
    throw new Misread(`REBUILD, DISABLE or another action was expected ${whereAt(cursor)}`);
  }
  if (change === undefined || isTemporary(parts)) return;
  const apply = change as <T>(item: T) => T;
  whenReady(draft, at, `ALTER INDEX ${all ? "ALL" : name} was skipped: no script creates it on ${printName(on)}`, () => {
    const holder = holderOf(draft, on);
    if (holder === undefined) return false;
    if (all) {
      holder.indexes = holder.indexes.map(apply);
      if ("checks" in holder) {
        if (holder.primaryKey !== undefined) holder.primaryKey = apply(holder.primaryKey);
        holder.uniqueConstraints = holder.uniqueConstraints.map(apply);
      }
      return true;
    }
    if (changeNamed(holder.indexes, name, apply)) return true;
    if (!("checks" in holder)) return false;
    if (holder.primaryKey?.name !== undefined && sameText(holder.primaryKey.name, name)) {
      holder.primaryKey = apply(holder.primaryKey);
      return true;
    }
    return changeNamed(holder.uniqueConstraints, name, apply);
  });
}

/** After DROP INDEX [IF EXISTS]: `name ON table`, or the old `table.name`. */
export function dropIndexes(draft: Draft, cursor: Cursor, at: Place, silent: boolean): void {
  do {
    const parts = readParts(cursor);
    let on: ObjectName;
    let name: string;
    if (take(cursor, "ON")) {
      on = readObjectName(cursor);
      name = parts.at(-1) ?? "";
    } else {
      on = objectName(parts.slice(0, -1), cursor.schema);
      name = parts.at(-1) ?? "";
    }
    if (take(cursor, "WITH")) skipBrackets(cursor);
    if (on.name.startsWith("#")) continue;
    const holder = holderOf(draft, on);
    const dropped = holder !== undefined && removeNamed(holder.indexes, name);
    if (dropped) rememberDropped(draft, at, holder, name);
    else if (!silent) warn(draft, at, `DROP INDEX ${name} was skipped: no script has created it on ${printName(on)}`);
  } while (take(cursor, ","));
}

/** After CREATE FULLTEXT CATALOG. */
export function createFullTextCatalog(draft: Draft, cursor: Cursor): void {
  const name = readName(cursor);
  while (peek(cursor) !== undefined && keyAt(cursor) !== ";") {
    if (take(cursor, "ON", "FILEGROUP") || takeWord(cursor, "PATH") || take(cursor, "AUTHORIZATION")) cursor.at++;
    else if (take(cursor, "IN")) takeWord(cursor, "PATH");
    else if (take(cursor, "AS", "DEFAULT")) draft.defaultCatalog = name;
    else if (take(cursor, "WITH")) {
      takeWord(cursor, "ACCENT_SENSITIVITY");
      if (take(cursor, "=")) cursor.at++;
    } else return;
  }
}

/** After CREATE FULLTEXT INDEX. */
export function createFullTextIndex(draft: Draft, cursor: Cursor, at: Place): void {
  demand(cursor, "ON");
  const on = readObjectName(cursor);
  const columns = keyAt(cursor) === "(" ? readFullTextColumns(cursor) : [];
  demand(cursor, "KEY", "INDEX");
  const keyIndex = readName(cursor);
  let catalog: string | undefined;
  if (take(cursor, "ON")) {
    if (take(cursor, "(")) {
      if (!take(cursor, "FILEGROUP")) {
        catalog = readName(cursor);
        if (take(cursor, ",")) cursor.at++;
      }
      while (keyAt(cursor) !== ")" && peek(cursor) !== undefined) cursor.at++;
      demand(cursor, ")");
    } else {
      catalog = readName(cursor);
    }
  }
  skipFullTextOptions(cursor);
  withTable(draft, on, at, "CREATE FULLTEXT INDEX", (table) => {
    const where = catalog ?? draft.defaultCatalog;
    table.fullTextIndex = { keyIndex, ...(where === undefined ? {} : { catalog: where }), columns };
  });
}

function readFullTextColumns(cursor: Cursor): FullTextColumn[] {
  demand(cursor, "(");
  const columns: FullTextColumn[] = [];
  do {
    let column: FullTextColumn = { name: readName(cursor) };
    for (;;) {
      if (take(cursor, "TYPE", "COLUMN")) column = { ...column, typeColumn: readName(cursor) };
      else if (take(cursor, "LANGUAGE")) {
        const token = peek(cursor);
        cursor.at++;
        // A language by its name would need the server's list of names to become the LCID.
        const language = token?.kind === "number" ? Number(token.value) : Number.NaN;
        if (!Number.isNaN(language)) column = { ...column, language };
      } else if (!take(cursor, "STATISTICAL_SEMANTICS")) break;
    }
    columns.push(column);
  } while (take(cursor, ","));
  demand(cursor, ")");
  return columns;
}

function skipFullTextOptions(cursor: Cursor): void {
  if (!take(cursor, "WITH")) return;
  if (keyAt(cursor) === "(") {
    skipBrackets(cursor);
    return;
  }
  do {
    if (takeWord(cursor, "NO")) takeWord(cursor, "POPULATION");
    else {
      cursor.at++; // CHANGE_TRACKING, STOPLIST, SEARCH
      takeWord(cursor, "PROPERTY");
      takeWord(cursor, "LIST");
      take(cursor, "=");
      cursor.at++;
    }
  } while (take(cursor, ","));
}

/** After ALTER FULLTEXT INDEX. */
export function alterFullTextIndex(draft: Draft, cursor: Cursor, at: Place): void {
  demand(cursor, "ON");
  const on = readObjectName(cursor);
  const change = readFullTextChange(cursor);
  withTable(draft, on, at, "ALTER FULLTEXT INDEX", (table) => {
    if (table.fullTextIndex !== undefined) table.fullTextIndex = change(table.fullTextIndex);
  });
}

function readFullTextChange(cursor: Cursor): (index: FullTextIndex) => FullTextIndex {
  if (take(cursor, "ENABLE")) return (index) => without(index, "disabled");
  if (take(cursor, "DISABLE")) return (index) => ({ ...index, disabled: true });
  if (take(cursor, "ADD")) {
    const added = readFullTextColumns(cursor);
    skipFullTextOptions(cursor);
    return (index) => ({ ...index, columns: [...index.columns, ...added] });
  }
  if (take(cursor, "DROP")) {
    const dropped = readFullTextColumns(cursor).map((column) => column.name);
    skipFullTextOptions(cursor);
    return (index) => ({ ...index, columns: index.columns.filter((column) => !dropped.some((name) => sameText(name, column.name))) });
  }
  // SET, START, STOP, PAUSE, RESUME: how it is filled
  while (peek(cursor)?.kind === "word" || keyAt(cursor) === "=") cursor.at++;
  return (index) => index;
}
