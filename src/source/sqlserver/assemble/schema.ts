import type { Dependency, Schema, Sequence, Synonym, Table, Temporal, UserType } from "../../../model/schema.ts";
import { normalizeExpression } from "../../../tsql/expression.ts";
import { sequenceLimits } from "../../../tsql/sequence-limits.ts";
import type { Catalog } from "../catalog.ts";
import { assembleColumns } from "./columns.ts";
import { assembleChecks, assembleForeignKeys } from "./constraints.ts";
import { resolveDescriptions } from "./descriptions.ts";
import { assembleFullTextIndexes, assembleIndexes } from "./indexes.ts";
import { assembleModules } from "./modules.ts";
import { indexBy, present, resolveNames, type Draft } from "./names.ts";
import { assemblePermissions } from "./permissions.ts";
import { assembleSecurityPolicies } from "./security-policies.ts";
import { resolveTypes } from "./types.ts";

/** The catalog's rows as a schema: pure, in one pass over each result set. */
export function assembleSchema(catalog: Catalog): Schema {
  const names = resolveNames(catalog);
  const normalize = remember(normalizeExpression);
  const describe = resolveDescriptions(catalog);
  const resolveType = resolveTypes(catalog, names);
  const columns = assembleColumns(catalog, names, resolveType, describe, normalize);
  const indexesOf = assembleIndexes(catalog, names, describe, normalize);
  const fullTextIndexOf = assembleFullTextIndexes(catalog, names);
  const foreignKeysOf = assembleForeignKeys(catalog, names, describe);
  const checksOf = assembleChecks(catalog, describe, normalize);
  const modules = assembleModules(catalog, names, columns, resolveType, describe);
  const periods = indexBy(catalog.periods, (row) => row.object_id);
  const tableTypes = indexBy(catalog.tableTypes, (row) => row.user_type_id);
  const database = catalog.database[0];

  return {
    formatVersion: 1,
    dialect: "sqlserver",
    ...present("collation", database?.collation_name),
    ...present("compatibilityLevel", database?.compatibility_level),
    ...describe("database", 0),
    schemas: catalog.schemas
      .filter((row) => isUserSchema(row.schema_id))
      .map((row) => ({ name: row.name, ...describe("schema", row.schema_id) })),
    tables: catalog.tables.map(tableOf),
    views: modules.views.map((view, at) => {
      const objectId = modules.viewIds[at] ?? 0;
      return { ...view, indexes: indexesOf(objectId).indexes, triggers: modules.triggersOf(objectId) };
    }),
    procedures: modules.procedures,
    functions: modules.functions,
    sequences: catalog.sequences.map(sequenceOf),
    types: catalog.types.filter((row) => row.is_user_defined && !row.is_assembly_type).map(userTypeOf),
    synonyms: catalog.synonyms.map(synonymOf),
    databaseTriggers: modules.databaseTriggers,
    ...present("securityPolicies", assembleSecurityPolicies(catalog, names, normalize)),
    permissions: assemblePermissions(catalog, names),
    dependencies: catalog.hiddenDependencies.flatMap(dependencyOf),
  };

  function tableOf(row: Catalog["tables"][number]): Table {
    const id = row.object_id;
    const { storage, primaryKey, uniqueConstraints, indexes } = indexesOf(id);
    const table: Draft<Table> = {
      schema: names.schema(row.schema_id),
      name: row.name,
      columns: columns(id),
      uniqueConstraints,
      foreignKeys: foreignKeysOf(id),
      checks: checksOf(id),
      indexes,
      triggers: modules.triggersOf(id),
    };
    if (row.is_external === true) table.external = true;
    if (row.is_memory_optimized === true) table.memoryOptimized = true;
    // sys.tables.durability: 1 is SCHEMA_ONLY
    if (row.is_memory_optimized === true && row.durability === 1) table.schemaOnly = true;
    if (row.is_node === true) table.graph = "node";
    else if (row.is_edge === true) table.graph = "edge";
    const temporal = temporalOf(row);
    if (temporal !== undefined) table.temporal = temporal;
    if (primaryKey !== undefined) table.primaryKey = primaryKey;
    const fullTextIndex = fullTextIndexOf(id);
    if (fullTextIndex !== undefined) table.fullTextIndex = fullTextIndex;
    return Object.assign(table, storage, describe("object", id));
  }

  /** sys.tables.temporal_type: 2 is a system-versioned table, 1 a history table. */
  function temporalOf(row: Catalog["tables"][number]): Temporal | undefined {
    const history = row.temporal_type === 2 && row.history_table_id !== null ? names.object(row.history_table_id) : undefined;
    const period = periods.get(row.object_id);
    if (history === undefined || period === undefined) return undefined;
    return {
      history,
      period: [names.column(row.object_id, period.start_column_id) ?? "", names.column(row.object_id, period.end_column_id) ?? ""],
    };
  }

  function userTypeOf(row: Catalog["types"][number]): UserType {
    const name = { schema: names.schema(row.schema_id), name: row.name, ...describe("type", row.user_type_id) };
    const nothing = { columns: [], uniqueConstraints: [], checks: [], indexes: [] };
    const tableType = tableTypes.get(row.user_type_id);
    if (tableType === undefined) {
      return { ...name, ...present("baseType", resolveType(row).baseType), nullable: row.is_nullable, ...nothing };
    }
    const { primaryKey, uniqueConstraints, indexes } = indexesOf(tableType.type_table_object_id);
    return {
      ...name,
      ...present("memoryOptimized", tableType.is_memory_optimized && (true as const)),
      columns: columns(tableType.type_table_object_id),
      ...present("primaryKey", primaryKey),
      uniqueConstraints,
      checks: checksOf(tableType.type_table_object_id),
      indexes,
    };
  }

  function sequenceOf(row: Catalog["sequences"][number]): Sequence {
    const { type, baseType } = resolveType({ ...row, max_length: 0 });
    const limits = sequenceLimits(baseType ?? type ?? "");
    return {
      schema: names.schema(row.schema_id),
      name: row.name,
      type: type ?? "",
      ...present("start", row.start_value),
      ...present("increment", row.increment),
      ...present("minimum", row.minimum_value !== limits?.minimum && row.minimum_value),
      ...present("maximum", row.maximum_value !== limits?.maximum && row.maximum_value),
      ...present("cycle", row.is_cycling && (true as const)),
      ...(row.is_cached ? present("cache", row.cache_size) : { cache: 0 }),
      ...describe("object", row.object_id),
    };
  }

  function synonymOf(row: Catalog["synonyms"][number]): Synonym {
    return { schema: names.schema(row.schema_id), name: row.name, target: row.base_object_name, ...describe("object", row.object_id) };
  }

  /** Of modules whose text nobody can read. A name without a schema is its caller's or dbo's: https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-sql-expression-dependencies-transact-sql */
  function dependencyOf(row: Catalog["hiddenDependencies"][number]): readonly Dependency[] {
    const from = names.object(row.referencing_id);
    const to = row.referenced_id === null ? undefined : names.object(row.referenced_id);
    if (from === undefined || to === undefined) return [];
    const column = row.referenced_minor_id === 0 ? undefined : names.column(row.referenced_id ?? 0, row.referenced_minor_id);
    return [{ from, to: { ...to, ...present("column", column) } }];
  }
}

/**
 * 1 is dbo, 2 guest, 3 INFORMATION_SCHEMA, 4 sys; from 16384 on the schemas of the fixed roles, which every database has.
 * dbo is everywhere, too, but people do put objects and descriptions there.
 */
function isUserSchema(schemaId: number): boolean {
  return schemaId === 1 || (schemaId > 4 && schemaId < 16_384);
}

/** Thousands of columns share a few defaults. */
function remember(compute: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) known.set(text, (result = compute(text)));
    return result;
  };
}
