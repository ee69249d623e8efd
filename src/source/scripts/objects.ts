// Schemas, types, sequences and synonyms: CREATE, ALTER, and DROP of everything that DROP takes by name alone.

import { printName, type ObjectName } from "../../model/name.ts";
import type { Place } from "../../model/place.ts";
import { printBracketed } from "../../tsql/expression-text.ts";
import { sequenceLimits } from "../../tsql/sequence-limits.ts";
import { formatType, readType } from "../../tsql/type.ts";
import { addKeys, readElement, type ReadKey } from "./columns.ts";
import {
  demand,
  keyAt,
  Misread,
  objectName,
  peek,
  readInteger,
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
  addSchema,
  emptyBody,
  fold,
  rememberDropped,
  movePlaces,
  remember,
  warn,
  type Draft,
  type DraftType,
  type Editable,
} from "./draft.ts";
import type { DropKind } from "./boundaries.ts";
import { dropIndexes } from "./indexes.ts";
import { dropDatabaseTrigger, dropTrigger } from "./modules.ts";
import { dropSecurityPolicy } from "./security-policies.ts";
import { dropPermissions, dropSchemaPermissions, movePermissions } from "./permissions.ts";
import { dropTable, isTemporary } from "./tables.ts";
import type { Sequence } from "../../model/schema.ts";

/** After CREATE SCHEMA. */
export function createSchema(draft: Draft, cursor: Cursor, at: Place): void {
  const name = take(cursor, "AUTHORIZATION") ? readName(cursor) : readName(cursor);
  if (take(cursor, "AUTHORIZATION")) readName(cursor);
  addSchema(draft, name);
  remember(draft, at, { schema: name, name: "" });
  // CREATE TABLE and CREATE VIEW before the next semicolon are the schema's own.
  if (keyAt(cursor) === "CREATE" && (keyAt(cursor, 1) === "TABLE" || keyAt(cursor, 1) === "VIEW")) cursor.schema = name;
}

/** After ALTER SCHEMA: `target TRANSFER [OBJECT::|TYPE::] schema.name`. */
export function alterSchema(draft: Draft, cursor: Cursor, at: Place): void {
  const schema = readName(cursor);
  demand(cursor, "TRANSFER");
  let isType = false;
  if (keyAt(cursor, 1) === "::") {
    isType = keyAt(cursor) === "TYPE";
    cursor.at += 2;
  }
  const name = readObjectName(cursor);
  addSchema(draft, schema);
  if (!moveObject(draft, name, { schema, name: name.name }, isType)) {
    warn(draft, at, `ALTER SCHEMA ${schema} TRANSFER was skipped: no script has created ${printName(name)}`);
  }
}

/** Gives an object another name or schema, and what refers to a table by name follows. */
export function moveObject(draft: Draft, before: ObjectName, after: ObjectName, isType: boolean): boolean {
  const maps = isType ? [draft.types] : [draft.tables, draft.views, draft.procedures, draft.functions, draft.sequences, draft.synonyms];
  for (const map of maps as Map<string, { schema: string; name: string }>[]) {
    const item = map.get(fold(before));
    if (item === undefined) continue;
    const known = { schema: item.schema, name: item.name };
    map.delete(fold(before));
    item.schema = draft.schemas.get(after.schema.toLowerCase())?.name ?? after.schema;
    item.name = after.name;
    map.set(fold(item), item);
    movePlaces(draft, known, item);
    movePermissions(draft, known, item, isType);
    if (!isType) retarget(draft, known, item);
    return true;
  }
  return false;
}

function retarget(draft: Draft, before: ObjectName, after: ObjectName): void {
  for (const table of draft.tables.values()) {
    table.foreignKeys = table.foreignKeys.map((key) =>
      fold(key.references) === fold(before) ? { ...key, references: { ...key.references, schema: after.schema, name: after.name } } : key,
    );
    if (table.history !== undefined && fold(table.history) === fold(before)) table.history = { schema: after.schema, name: after.name };
  }
}

/** After CREATE TYPE. */
export function createType(draft: Draft, cursor: Cursor, at: Place): void {
  const name = readObjectName(cursor);
  const type: DraftType = { ...name, ...emptyBody(), columns: [], uniqueConstraints: [], checks: [], indexes: [] };
  if (take(cursor, "FROM")) {
    const base = readType(cursor.tokens, cursor.at);
    if (base === undefined) throw new Misread(`a type was expected ${whereAt(cursor)}`);
    cursor.at = base.next;
    type.baseType = formatType(base.type);
    // An alias type allows NULL unless it says otherwise. Source: "CREATE TYPE", T-SQL reference.
    type.nullable = !take(cursor, "NOT", "NULL");
    take(cursor, "NULL");
  } else if (take(cursor, "AS", "TABLE")) {
    demand(cursor, "(");
    const keys: ReadKey[] = [];
    while (keyAt(cursor) !== ")") {
      const element = readElement(cursor, type, keys);
      for (const member of element.names) remember(draft, element.at, name, member);
      if (
        !take(cursor, ",") &&
        keyAt(cursor) !== ")" &&
        keyAt(cursor) !== "PRIMARY" &&
        keyAt(cursor) !== "UNIQUE" &&
        keyAt(cursor) !== "CHECK"
      ) {
        throw new Misread(`, or ) was expected ${whereAt(cursor)}`);
      }
    }
    cursor.at++;
    if (take(cursor, "WITH") && /^ON$/i.test(readOptionList(cursor).get("MEMORY_OPTIMIZED") ?? "")) type.memoryOptimized = true;
    addKeys(type, keys, type.memoryOptimized === true);
  } else if (keyAt(cursor) === "EXTERNAL") {
    throw new Misread("CLR types have no place in a snapshot");
  } else {
    throw new Misread(`FROM or AS TABLE was expected ${whereAt(cursor)}`);
  }
  addType(draft, type, at, cursor.guarded);
}

export function addType(draft: Draft, type: DraftType, at: Place, guarded: boolean): void {
  if (draft.types.has(fold(type))) {
    if (!guarded) warn(draft, at, `CREATE TYPE ${printName(type)} was skipped: the scripts have created that type already`);
    return;
  }
  addSchema(draft, type.schema);
  draft.types.set(fold(type), type);
  remember(draft, at, type);
}

/** After CREATE SEQUENCE. */
export function createSequence(draft: Draft, cursor: Cursor, at: Place): void {
  const name = readObjectName(cursor);
  let type = "bigint";
  if (take(cursor, "AS")) {
    const read = readType(cursor.tokens, cursor.at);
    if (read === undefined) throw new Misread(`a type was expected ${whereAt(cursor)}`);
    cursor.at = read.next;
    type = formatType(read.type);
  }
  const sequence: Editable<Sequence> = { ...name, type, increment: "1" };
  readSequenceOptions(cursor, sequence);
  const limits = sequenceLimits(type);
  // Left out, a sequence starts at its lowest value, or at its highest when it descends. Source: "CREATE SEQUENCE", T-SQL reference.
  const first = sequence.increment?.startsWith("-") ? (sequence.maximum ?? limits?.maximum) : (sequence.minimum ?? limits?.minimum);
  if (sequence.start === undefined && first !== undefined) sequence.start = first;
  if (draft.sequences.has(fold(name))) {
    if (!cursor.guarded) warn(draft, at, `CREATE SEQUENCE ${printName(name)} was skipped: the scripts have created it already`);
    return;
  }
  addSchema(draft, name.schema);
  draft.sequences.set(fold(name), sequence);
  remember(draft, at, name);
}

function readSequenceOptions(cursor: Cursor, sequence: Editable<Sequence>): void {
  const limits = sequenceLimits(sequence.type);
  for (;;) {
    if (take(cursor, "START", "WITH")) sequence.start = readInteger(cursor);
    else if (take(cursor, "RESTART")) {
      if (take(cursor, "WITH")) sequence.start = readInteger(cursor);
    } else if (take(cursor, "INCREMENT", "BY")) sequence.increment = readInteger(cursor);
    else if (take(cursor, "NO", "MINVALUE")) delete sequence.minimum;
    else if (take(cursor, "NO", "MAXVALUE")) delete sequence.maximum;
    else if (take(cursor, "NO", "CYCLE")) delete sequence.cycle;
    else if (take(cursor, "NO", "CACHE")) sequence.cache = 0;
    else if (take(cursor, "MINVALUE")) {
      const value = readInteger(cursor);
      if (value === limits?.minimum) delete sequence.minimum;
      else sequence.minimum = value;
    } else if (take(cursor, "MAXVALUE")) {
      const value = readInteger(cursor);
      if (value === limits?.maximum) delete sequence.maximum;
      else sequence.maximum = value;
    } else if (take(cursor, "CYCLE")) sequence.cycle = true;
    else if (take(cursor, "CACHE")) {
      if (peek(cursor)?.kind === "number") sequence.cache = Number(readInteger(cursor));
      else delete sequence.cache;
    } else return;
  }
}

/** After ALTER SEQUENCE. */
export function alterSequence(draft: Draft, cursor: Cursor, at: Place): void {
  const name = readObjectName(cursor);
  const sequence = draft.sequences.get(fold(name));
  readSequenceOptions(cursor, sequence ?? { ...name, type: "bigint" });
  if (sequence === undefined) warn(draft, at, `ALTER SEQUENCE ${printName(name)} was skipped: no script has created it`);
}

/** After CREATE SYNONYM. */
export function createSynonym(draft: Draft, cursor: Cursor, at: Place): void {
  const name = readObjectName(cursor);
  demand(cursor, "FOR");
  const parts: string[] = [];
  do {
    const token = peek(cursor);
    if (token?.kind === "placeholder") {
      parts.push(`$(${token.value})`);
      cursor.at++;
    } else parts.push(keyAt(cursor) === "." ? "" : readName(cursor));
  } while (take(cursor, "."));
  const target = parts.map((part) => (part === "" ? "" : printBracketed(part))).join(".");
  if (draft.synonyms.has(fold(name))) {
    if (!cursor.guarded) warn(draft, at, `CREATE SYNONYM ${printName(name)} was skipped: the scripts have created it already`);
    return;
  }
  addSchema(draft, name.schema);
  draft.synonyms.set(fold(name), { ...name, target });
  remember(draft, at, name);
}

type Dropper = (draft: Draft, name: ObjectName, at: Place) => boolean;

function dropFrom(mapOf: (draft: Draft) => Map<string, ObjectName>): Dropper {
  return (draft, name, at) => {
    const item = mapOf(draft).get(fold(name));
    if (item === undefined) return false;
    mapOf(draft).delete(fold(name));
    rememberDropped(draft, at, item);
    return true;
  };
}

const droppers: ReadonlyMap<string, Dropper> = new Map<DropKind, Dropper>([
  ["TABLE", dropTable],
  ["VIEW", dropFrom((draft) => draft.views)],
  ["PROCEDURE", dropFrom((draft) => draft.procedures)],
  ["PROC", dropFrom((draft) => draft.procedures)],
  ["FUNCTION", dropFrom((draft) => draft.functions)],
  ["SEQUENCE", dropFrom((draft) => draft.sequences)],
  ["SYNONYM", dropFrom((draft) => draft.synonyms)],
  ["TYPE", dropFrom((draft) => draft.types)],
  ["SCHEMA", (draft, name) => draft.schemas.delete(name.name.toLowerCase())],
  ["TRIGGER", dropTrigger],
]);

/** After DROP, before a `DropKind`. */
export function drop(draft: Draft, cursor: Cursor, at: Place): void {
  if (take(cursor, "FULLTEXT")) {
    if (!take(cursor, "INDEX")) {
      // FULLTEXT CATALOG, FULLTEXT STOPLIST
      cursor.at++;
      readParts(cursor);
      return;
    }
    demand(cursor, "ON");
    const table = draft.tables.get(fold(readObjectName(cursor)));
    if (table !== undefined) delete table.fullTextIndex;
    return;
  }
  if (take(cursor, "EXTERNAL") && keyAt(cursor) !== "TABLE") {
    // EXTERNAL DATA SOURCE, FILE FORMAT, LIBRARY…
    cursor.at += 2;
    readParts(cursor);
    return;
  }
  if (takeWord(cursor, "SECURITY")) {
    dropSecurityPolicy(draft, cursor, at);
    return;
  }
  const kind = keyAt(cursor) ?? "";
  cursor.at++;
  const silent = take(cursor, "IF", "EXISTS") || cursor.guarded;
  if (kind === "INDEX") {
    dropIndexes(draft, cursor, at, silent);
    return;
  }
  const dropper = droppers.get(kind);
  if (dropper === undefined) throw new Misread(`DROP ${kind} is not known`);
  const names: { readonly parts: readonly string[]; readonly name: ObjectName }[] = [];
  do {
    const parts = readParts(cursor);
    // A function or an aggregate may say what it takes.
    if (keyAt(cursor) === "(") skipBrackets(cursor);
    names.push({ parts, name: objectName(parts, cursor.schema) });
  } while (take(cursor, ","));
  const onDatabase = kind === "TRIGGER" && take(cursor, "ON", "DATABASE");
  if (kind === "TRIGGER" && take(cursor, "ON", "ALL", "SERVER")) return;
  for (const { parts, name } of names) {
    if (isTemporary(parts)) continue;
    const done = onDatabase ? dropDatabaseTrigger(draft, name.name) : dropper(draft, name, at);
    if (done && kind === "SCHEMA") dropSchemaPermissions(draft, name.name);
    else if (done) dropPermissions(draft, name, kind === "TYPE");
    if (!done && !silent) warn(draft, at, `DROP ${kind} ${printName(name)} was skipped: no script has created it`);
  }
}
