import { compareText, nameKey, type ObjectName } from "../../model/name.ts";
import type { Column, Index, KeyConstraint, Parameter, Schema, SqlFunction, Table, Trigger, UserType, View } from "../../model/schema.ts";
import { describe } from "./descriptions.ts";
import type { Draft, Storage, Stored, TableDraft } from "./draft.ts";
import { present } from "./draft.ts";

/** The draft's parts put where they belong, once all are there. */
export function assembleSchema(draft: Draft): Schema {
  const baseTypes = new Map(draft.types.flatMap((type) => (type.baseType === undefined ? [] : [[nameKey(type), type.baseType] as const])));
  const aliases = new Map(draft.types.map((type) => [`${type.schema}.${type.name}`, baseTypes.get(nameKey(type))]));
  return {
    formatVersion: 1,
    dialect: "sqlserver",
    ...present("collation", draft.collation),
    ...present("compatibilityLevel", draft.compatibilityLevel),
    ...describe(draft, "database"),
    schemas: schemaNames(draft).map((name) => ({ name, ...describe(draft, "schema", name) })),
    tables: draft.tables.map((table) => assembleTable(table)),
    views: draft.views.map((view) => assembleView(view)),
    procedures: draft.procedures.map((procedure) => ({
      ...procedure,
      parameters: assembleParameters(procedure, procedure.parameters),
      ...describeObject(procedure),
    })),
    functions: draft.functions.map((each) => assembleFunction(each)),
    sequences: draft.sequences.map((sequence) => ({ ...sequence, ...describeObject(sequence) })),
    types: draft.types.map((type) => assembleType(type)),
    synonyms: draft.synonyms.map((synonym) => ({ ...synonym, ...describeObject(synonym) })),
    // One that could not be read leaves all of them unknown: half of them would look as if the rest were gone.
    ...present("securityPolicies", !draft.skipped.has("SqlSecurityPolicy") && draft.securityPolicies),
    databaseTriggers: draft.databaseTriggers.map((trigger) => ({ ...trigger, ...describe(draft, "database trigger", trigger.name) })),
    dependencies: [],
  };

  function describeObject(name: ObjectName): { readonly description?: string } {
    return describe(draft, "object", name.schema, name.name);
  }

  /** What an alias type stands for, beside its name. */
  function withBase<T extends { readonly type?: string; readonly baseType?: string }>(typed: T): T {
    const baseType = typed.type === undefined ? undefined : aliases.get(typed.type);
    return baseType === undefined ? typed : { ...typed, baseType };
  }

  function assembleColumns(owner: ObjectName, columns: readonly Column[]): readonly Column[] {
    return columns.map((column) => {
      const standing = draft.defaults.get(`${owner.schema}\u0000${owner.name}\u0000${column.name}`) ?? column.default;
      const { collation, ...rest } = withBase(column);
      return {
        ...rest,
        ...present("collation", collation !== draft.collation && collation),
        ...present("default", standing !== undefined && { ...standing, ...describe(draft, "object", owner.schema, standing.name) }),
        ...describe(draft, "column", owner.schema, owner.name, column.name),
      };
    });
  }

  function assembleTable({ storage, compression, ...table }: TableDraft): Table {
    const key = nameKey(table);
    const primaryKey = draft.primaryKeys.get(key);
    const uniqueConstraints = draft.uniqueConstraints.get(key) ?? [];
    const indexes = draft.indexes.get(key) ?? [];
    // A table is where its heap or clustered index is, and as compressed.
    const base = [primaryKey, ...uniqueConstraints, ...indexes].find((each) => each?.clustered === true);
    return {
      ...table,
      ...present("compression", compression ?? base?.compression),
      ...placed({ ...base?.storage, ...storage }),
      columns: assembleColumns(table, table.columns),
      ...present("primaryKey", primaryKey !== undefined && assembleKey(table, primaryKey)),
      uniqueConstraints: uniqueConstraints.map((each) => assembleKey(table, each)),
      foreignKeys: (draft.foreignKeys.get(key) ?? []).map((each) => ({ ...each, ...describe(draft, "object", table.schema, each.name) })),
      checks: (draft.checks.get(key) ?? []).map((each) => ({ ...each, ...describe(draft, "object", table.schema, each.name) })),
      indexes: indexes.map((each) => assembleIndex(table, each)),
      ...present("fullTextIndex", assembleFullTextIndex(key, table.columns)),
      triggers: assembleTriggers(table),
      ...describeObject(table),
    };
  }

  function assembleFullTextIndex(key: string, columns: readonly Column[]): Table["fullTextIndex"] {
    const index = draft.fullTextIndexes.get(key);
    // A server keeps them in the order of the table's columns, a package in that of the statement.
    const position = new Map(columns.map(({ name }, at) => [name, at]));
    return index === undefined
      ? undefined
      : { ...index, columns: index.columns.toSorted((a, b) => (position.get(a.name) ?? 0) - (position.get(b.name) ?? 0)) };
  }

  function placed({ filegroup, partition }: Storage): Storage {
    return { ...present("filegroup", filegroup !== draft.defaultFilegroup && filegroup), ...present("partition", partition) };
  }

  function assembleKey(table: ObjectName, stored: Stored<KeyConstraint>): KeyConstraint {
    const { compression, ...key } = withoutStorage(stored);
    return {
      ...key,
      // The clustered key's is the table's, and stands there.
      ...present("compression", key.clustered !== true && compression),
      ...describe(draft, "object", table.schema, key.name),
    };
  }

  function assembleIndex(owner: ObjectName, { storage, compression, ...index }: Stored<Index>): Index {
    return {
      ...index,
      ...(index.clustered === true ? {} : { ...present("compression", compression), ...placed(storage) }),
      ...describe(draft, "index", owner.schema, owner.name, index.name),
    };
  }

  function assembleTriggers(owner: ObjectName): readonly Trigger[] {
    return (draft.triggers.get(nameKey(owner)) ?? []).map((trigger) => ({
      ...trigger,
      ...describe(draft, "object", trigger.schema ?? owner.schema, trigger.name),
    }));
  }

  function assembleView(view: Draft["views"][number]): View {
    return {
      ...view,
      columns: view.columns.map((column) => ({ ...column, ...describe(draft, "column", view.schema, view.name, column.name) })),
      indexes: (draft.indexes.get(nameKey(view)) ?? []).map((each) => assembleIndex(view, each)),
      triggers: assembleTriggers(view),
      ...describeObject(view),
    };
  }

  function assembleFunction(each: SqlFunction): SqlFunction {
    const returned = each.returns === undefined ? undefined : aliases.get(each.returns);
    return {
      ...each,
      ...present("returnsBaseType", returned ?? each.returnsBaseType),
      parameters: assembleParameters(each, each.parameters),
      columns: assembleColumns(each, each.columns),
      ...describeObject(each),
    };
  }

  function assembleParameters(owner: ObjectName, parameters: readonly Parameter[]): readonly Parameter[] {
    return parameters.map((parameter) => ({
      ...withBase(parameter),
      ...describe(draft, "parameter", owner.schema, owner.name, parameter.name),
    }));
  }

  function assembleType(type: UserType): UserType {
    return {
      ...type,
      columns: assembleColumns(type, type.columns),
      ...describe(draft, "type", type.schema, type.name),
    };
  }
}

function withoutStorage<T extends { readonly storage: Storage }>(stored: T): Omit<T, "storage"> {
  const rest: Omit<T, "storage"> & { storage?: Storage } = { ...stored };
  delete rest.storage;
  return rest;
}

/** A package lists the schemas that somebody made; dbo is everywhere, and is named where something lives in it. */
function schemaNames(draft: Draft): readonly string[] {
  const names = new Set(draft.schemas);
  const objects: readonly (readonly ObjectName[])[] = [
    draft.tables,
    draft.views,
    draft.procedures,
    draft.functions,
    draft.sequences,
    draft.types,
    draft.synonyms,
  ];
  for (const list of objects) for (const { schema } of list) names.add(schema);
  return [...names].sort(compareText);
}
