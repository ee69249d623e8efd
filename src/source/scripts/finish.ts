// From the draft to the Schema: what only shows when everything has been read.

import { compareNames, compareText, printName, type ObjectName } from "../../model/name.ts";
import type {
  Check,
  Column,
  ForeignKey,
  Index,
  KeyColumn,
  KeyConstraint,
  Parameter,
  Schema,
  Table,
  UserType,
  View,
} from "../../model/schema.ts";
import { historyNameFor, isMadeUpConstraintName } from "../../tsql/made-up-name.ts";
import { isCharacterType, systemBaseType } from "../../tsql/type.ts";
import { columnOf, fold, sameText, settle, without, type Draft, type DraftTable, type DraftType, type TableBody } from "./draft.ts";

/** The schema that the statements made, in the order of names. What waited for its object gets its last chance. */
export function finish(draft: Draft): Schema {
  settle(draft);
  for (const describe of draft.secondary) describe();
  addHistoryTables(draft);
  const aliases = aliasesOf(draft);
  const column = (each: Column): Column => finishColumn(draft, aliases, each);
  const based = (each: Parameter): Parameter => ({ ...each, ...spelledType(aliases, each.type) });
  const tables = sorted(draft.tables).map((table) => finishTable(draft, table, column));
  const views = sorted(draft.views).map((view): View => ({ ...view, indexes: byName(view.indexes), triggers: byName(view.triggers) }));
  const procedures = sorted(draft.procedures).map((each) => ({ ...each, parameters: each.parameters.map(based) }));
  const functions = sorted(draft.functions).map((each) => {
    const returned = each.returns === undefined ? undefined : spelledType(aliases, each.returns);
    return {
      ...each,
      ...(returned === undefined ? {} : { returns: returned.type }),
      ...(returned?.baseType === undefined ? {} : { returnsBaseType: returned.baseType }),
      parameters: each.parameters.map(based),
      columns: each.columns.map(column),
    };
  });
  const types = sorted(draft.types).map((type) => finishType(type, column));
  const sequences = sorted(draft.sequences);
  const synonyms = sorted(draft.synonyms);
  const inhabited = new Set([tables, views, procedures, functions, types, sequences, synonyms].flat().map((each) => each.schema));
  const schemas = [...draft.schemas.values()]
    // dbo is everywhere; it is named where something lives in it, or something is said of it.
    .filter((schema) => schema.name.toLowerCase() !== "dbo" || inhabited.has(schema.name) || schema.description !== undefined)
    .sort((a, b) => compareText(a.name, b.name));
  return {
    formatVersion: 1,
    dialect: "sqlserver",
    ...(draft.collation === undefined ? {} : { collation: draft.collation }),
    ...(draft.compatibilityLevel === undefined ? {} : { compatibilityLevel: draft.compatibilityLevel }),
    ...(draft.description === undefined ? {} : { description: draft.description }),
    schemas,
    tables,
    views,
    procedures,
    functions,
    sequences,
    types,
    synonyms,
    databaseTriggers: byName([...draft.databaseTriggers.values()]),
    securityPolicies: sorted(draft.securityPolicies),
    dependencies: [],
  };
}

/** The descriptions of view columns, put on once the columns are known. */
export function describeViewColumns(draft: Draft, schema: Schema): Schema {
  if (draft.viewColumns.length === 0) return schema;
  const changes = new Map<string, Draft["viewColumns"][number][]>();
  for (const change of draft.viewColumns) {
    const key = fold(change.view);
    changes.set(key, [...(changes.get(key) ?? []), change]);
  }
  return {
    ...schema,
    views: schema.views.map((view) => {
      const own = changes.get(fold(view));
      if (own === undefined) return view;
      return {
        ...view,
        columns: view.columns.map((column) => {
          const rest = without(column, "description");
          let { description } = column;
          for (const { name, change } of own) if (sameText(name, column.name)) description = change(description);
          return description === undefined || description === "" ? rest : { ...rest, description };
        }),
      };
    }),
  };
}

function sorted<T extends ObjectName>(map: ReadonlyMap<string, T>): T[] {
  return [...map.values()].sort(compareNames);
}

/** By name; what the server names for itself goes by what it says. */
function byName<T extends { readonly name?: string }>(list: readonly T[]): T[] {
  const keyed = list.map((item) => ({ item, key: item.name ?? `\uffff${JSON.stringify(item)}` }));
  return keyed.sort((a, b) => compareText(a.key, b.key)).map(({ item }) => item);
}

interface Alias {
  /** The type's name as its own definition spells it. */
  readonly type: string;
  readonly baseType?: string;
  readonly nullable?: boolean;
}

/** User-defined types by the text that stands for them as a column's type, in lower case. */
function aliasesOf(draft: Draft): ReadonlyMap<string, Alias> {
  const aliases = new Map<string, Alias>([["sysname", { type: "sysname", baseType: systemBaseType("sysname") ?? "", nullable: false }]]);
  for (const named of draft.types.values()) {
    const type = printName(named);
    const alias = named.baseType === undefined ? {} : { baseType: named.baseType, nullable: named.nullable ?? true };
    aliases.set(type.toLowerCase(), { type, ...alias });
  }
  return aliases;
}

/** A type as its definition spells it, with what an alias stands for. */
function spelledType(aliases: ReadonlyMap<string, Alias>, type: string): { readonly type: string; readonly baseType?: string } {
  const alias = aliases.get(type.toLowerCase());
  return { type: alias?.type ?? type, ...(alias?.baseType === undefined ? {} : { baseType: alias.baseType }) };
}

/**
 * Nullability that is not written out: NULL, as every client's ANSI_NULL_DFLT_ON makes it, but NOT NULL for identity and period columns,
 * timestamp and sysname, and as an alias type says. Source: "CREATE TABLE", nullability rules, T-SQL reference.
 */
function finishColumn(draft: Draft, aliases: ReadonlyMap<string, Alias>, column: Column): Column {
  const alias = column.type === undefined ? undefined : aliases.get(column.type.toLowerCase());
  const rest = without(column, "collation", "nullable", "default");
  let { collation, nullable } = column;
  if (collation !== undefined && draft.collation !== undefined && sameText(collation, draft.collation)) collation = undefined;
  if (column.computed === undefined && column.type !== undefined) {
    const required = column.identity !== undefined || column.generatedAlways !== undefined || column.type === "timestamp";
    nullable ??= alias?.nullable ?? !required;
  }
  return {
    ...rest,
    ...(column.default === undefined ? {} : { default: withoutMadeUpName(column.default) }),
    ...(column.type === undefined ? {} : spelledType(aliases, column.type)),
    ...(nullable === undefined ? {} : { nullable }),
    ...(collation === undefined || (column.type !== undefined && !isCharacterType(alias?.baseType ?? column.type)) ? {} : { collation }),
  };
}

function finishTable(draft: Draft, table: DraftTable, column: (each: Column) => Column): Table {
  const { history, period, primaryKey, fullTextIndex, compression, filegroup, partition, ...rest } = table;
  const base = [primaryKey, ...table.uniqueConstraints, ...table.indexes].find((each) => each?.clustered);
  const stored = compression ?? base?.compression;
  const position = (name: string): number => table.columns.findIndex((each) => sameText(each.name, name));
  return {
    ...rest,
    ...(history === undefined || period === undefined ? {} : { temporal: { history: historyName(table, history), period } }),
    columns: table.columns.map(column),
    ...(primaryKey === undefined ? {} : { primaryKey: finishKey(table, primaryKey) }),
    uniqueConstraints: byName(table.uniqueConstraints.map((key) => finishKey(table, key))),
    foreignKeys: byName(table.foreignKeys.map((key) => finishForeignKey(draft, table, key))),
    checks: byName(table.checks.map(finishConstraint)),
    indexes: byName(table.indexes.map((index) => finishIndex(table, index))),
    ...(fullTextIndex === undefined
      ? {}
      : { fullTextIndex: { ...fullTextIndex, columns: fullTextIndex.columns.toSorted((a, b) => position(a.name) - position(b.name)) } }),
    triggers: byName(table.triggers),
    // A table is where its heap or clustered index is, and as compressed.
    ...(stored === undefined ? {} : { compression: stored }),
    ...(filegroup === undefined ? {} : { filegroup }),
    ...(partition === undefined ? {} : { partition }),
  };
}

function finishType(type: DraftType, column: (each: Column) => Column): UserType {
  const { primaryKey, ...rest } = without(type, "foreignKeys", "period");
  return {
    ...rest,
    columns: type.columns.map(column),
    ...(primaryKey === undefined ? {} : { primaryKey: finishKey(type, primaryKey) }),
    uniqueConstraints: byName(type.uniqueConstraints.map((key) => finishKey(type, key))),
    checks: byName(type.checks.map(finishConstraint)),
    indexes: byName(type.indexes.map((index) => finishIndex(type, index))),
  };
}

/** A name in a key spelled as its column is. */
function spelled(body: TableBody, name: string): string {
  return columnOf(body, name)?.name ?? name;
}

function keyColumns(body: TableBody, columns: readonly KeyColumn[]): KeyColumn[] {
  return columns.map((key) => ({ ...key, name: spelled(body, key.name) }));
}

function finishKey(body: TableBody, key: KeyConstraint): KeyConstraint {
  const { compression, clustered, ...rest } = withoutMadeUpName(key);
  // A table has one clustered index; a key that was clustered only by default gives way to the index that says so.
  const stays = clustered && !body.indexes.some((index) => index.clustered);
  return {
    ...rest,
    ...(stays ? { clustered } : {}),
    columns: keyColumns(body, key.columns),
    ...(compression === undefined || clustered ? {} : { compression }),
  };
}

function finishIndex(body: TableBody, index: Index): Index {
  const { compression, filegroup, partition, ...rest } = index;
  return {
    ...rest,
    columns: keyColumns(body, index.columns),
    include: index.include.map((name) => spelled(body, name)),
    ...(index.clustered
      ? {}
      : {
          ...(compression === undefined ? {} : { compression }),
          ...(filegroup === undefined ? {} : { filegroup }),
          ...(partition === undefined ? {} : { partition }),
        }),
  };
}

/** Names that the server made up are kept till now: ALTER TABLE and DROP CONSTRAINT use them. */
function withoutMadeUpName<T extends { readonly name?: string }>(constraint: T): T {
  return constraint.name !== undefined && isMadeUpConstraintName(constraint.name) ? (without(constraint, "name") as T) : constraint;
}

/**
 * A foreign key or check that is disabled, or that replication need not keep, is not trusted, whatever the statement says:
 * https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-foreign-keys-transact-sql (is_not_trusted).
 */
function finishConstraint<T extends Pick<Check, "name" | "disabled" | "untrusted" | "notForReplication">>(constraint: T): T {
  const named = withoutMadeUpName(constraint);
  return named.disabled || named.notForReplication ? { ...named, untrusted: true } : named;
}

function finishForeignKey(draft: Draft, table: DraftTable, key: ForeignKey): ForeignKey {
  const target = draft.tables.get(fold(key.references));
  const named = target ?? key.references;
  const columns =
    key.references.columns.length > 0 || target === undefined
      ? key.references.columns.map((name) => (target === undefined ? name : spelled(target, name)))
      : (target.primaryKey?.columns.map((column) => spelled(target, column.name)) ?? []);
  return {
    ...finishConstraint(key),
    columns: key.columns.map((name) => spelled(table, name)),
    references: { schema: named.schema, name: named.name, columns },
  };
}

/** A history table that nobody named. */
function historyName(table: ObjectName, history: ObjectName): ObjectName {
  return history.name === "" ? { schema: table.schema, name: historyNameFor(table.name) } : history;
}

/**
 * SQL Server makes a history table that is named but not there: the same columns without identity, defaults and constraints, and a
 * clustered index over the period's end and start. Source: "Create a system-versioned temporal table", SQL Server documentation.
 */
function addHistoryTables(draft: Draft): void {
  for (const table of [...draft.tables.values()]) {
    const { history, period } = table;
    if (history === undefined || period === undefined || history.name === "") continue;
    const known = draft.tables.get(fold(history));
    if (known !== undefined) {
      table.history = { schema: known.schema, name: known.name };
      continue;
    }
    const columns = table.columns.map((column): Column => {
      const { identity, generatedAlways } = column;
      const rest = without(column, "identity", "default", "generatedAlways", "hidden", "rowGuid", "masked", "description");
      return identity === undefined && generatedAlways === undefined ? rest : { ...rest, nullable: false };
    });
    const [start, end] = period;
    const index: Index = { name: `ix_${history.name}`, clustered: true, columns: [{ name: end }, { name: start }], include: [] };
    draft.tables.set(fold(history), {
      ...history,
      columns,
      uniqueConstraints: [],
      foreignKeys: [],
      checks: [],
      indexes: [index],
      triggers: [],
      compression: "page",
    });
  }
}
