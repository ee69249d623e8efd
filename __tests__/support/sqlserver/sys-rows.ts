import type { Schema } from "../../../src/model/schema.ts";
import { columnRows, plainColumn } from "./sys-rows/columns.ts";
import { createDraft, type SysRows } from "./sys-rows/draft.ts";
import { indexRows } from "./sys-rows/indexes.ts";
import { moduleRows } from "./sys-rows/modules.ts";
import { addSecurity } from "./sys-rows/security.ts";
import { addTables } from "./sys-rows/tables.ts";
import { addTypes } from "./sys-rows/types.ts";

export type { SysRow, SysRows } from "./sys-rows/draft.ts";

/**
 * What SQL Server's catalog would hold for a schema: the way back of `assembleSchema`, written against the
 * documentation of the views and not against our queries. Ids run against the order of names, names that a schema
 * leaves out are made up as the server makes them up, expressions stand in brackets, and modules have Windows line ends.
 */
export function sysRows(schema: Schema): SysRows {
  const draft = createDraft(schema);
  const { rows, add, newId, schemaId, schemaIds, describe, object, shared } = draft;
  for (const each of schema.schemas) describe(3, schemaId(each.name), 0, each);
  describe(0, 0, 0, schema);

  const types = addTypes(schema, draft);
  const columns = columnRows(draft, types);
  const addIndexes = indexRows(draft);
  const modules = moduleRows(draft, types, columns, addIndexes);
  for (const [type, objectId] of types.tables) {
    columns.addColumns(objectId, type.columns);
    addIndexes(objectId, type, { ...type, storage: {} });
    columns.addChecks(objectId, type.checks);
  }
  addTables(schema, draft, columns, addIndexes, modules);
  modules.addViewsAndRoutines(schema);
  for (const sequence of schema.sequences) {
    const objectId = newId();
    const use = types.useOf(sequence.type);
    const limits = sequenceLimits.get(sequence.type);
    object(objectId, "SO", sequence);
    add("sequences", {
      ...shared(objectId, sequence),
      user_type_id: use.user_type_id,
      system_type_id: use.system_type_id,
      precision: use.precision,
      scale: use.scale,
      start_value: sequence.start,
      increment: sequence.increment,
      minimum_value: sequence.minimum ?? limits?.[0],
      maximum_value: sequence.maximum ?? limits?.[1],
      is_cycling: sequence.cycle === true ? 1 : 0,
      is_cached: sequence.cache === 0 ? 0 : 1,
      cache_size: sequence.cache === 0 ? undefined : sequence.cache,
    });
    describe(1, objectId, 0, sequence);
  }
  for (const synonym of schema.synonyms) {
    const objectId = newId();
    object(objectId, "SN", synonym);
    add("synonyms", { ...shared(objectId, synonym), base_object_name: synonym.target });
    describe(1, objectId, 0, synonym);
  }

  // What is no part of a schema, and must not become one.
  object(3, "S", { schema: "sys", name: "sysrscols" }, { is_ms_shipped: 1 });
  add("columns", { ...plainColumn, object_id: 3, column_id: 1, name: "rsid", user_type_id: 127 });
  addSecurity(schema, draft, types);
  modules.addDatabaseTriggers(schema);
  for (const [name, id] of schemaIds) add("schemas", { name, schema_id: id, principal_id: 1 });
  add("databases", {
    name: "Sales",
    database_id: 7,
    collation_name: draft.collation,
    compatibility_level: schema.compatibilityLevel ?? 160,
  });
  for (const view of catalogViewsWithoutRows) if (!rows.has(view)) rows.set(view, []);
  return rows;
}

/** Views that a schema may leave without rows, and which are there all the same. */
const catalogViewsWithoutRows: readonly string[] = ["sys.sql_expression_dependencies"];

const sequenceLimits: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["tinyint", ["0", "255"]],
  ["smallint", ["-32768", "32767"]],
  ["int", ["-2147483648", "2147483647"]],
  ["bigint", ["-9223372036854775808", "9223372036854775807"]],
  ["decimal(5,0)", ["-99999", "99999"]],
]);
