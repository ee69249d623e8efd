import { nameKey } from "../../../../src/model/name.ts";
import type { Schema } from "../../../../src/model/schema.ts";
import { plainColumn, type Columns } from "./columns.ts";
import type { Draft } from "./draft.ts";
import type { AddIndexes } from "./indexes.ts";
import type { Modules } from "./modules.ts";

export function addTables(
  schema: Schema,
  { rows, add, newId, describe, object, shared, objectIds, idOf, columnId }: Draft,
  { addColumns, addChecks }: Columns,
  addIndexes: AddIndexes,
  { addTriggers }: Modules,
): void {
  const histories = new Set(schema.tables.flatMap((table) => (table.temporal === undefined ? [] : [nameKey(table.temporal.history)])));
  // Last first, so that ids and names disagree in order.
  for (const table of [...schema.tables].reverse()) objectIds.set(nameKey(table), newId());
  for (const table of [...schema.tables].reverse()) {
    const objectId = idOf(table);
    const history = table.temporal === undefined ? undefined : idOf(table.temporal.history);
    const isHistory = histories.has(nameKey(table));
    object(objectId, "U", table);
    add("tables", {
      ...shared(objectId, table),
      is_memory_optimized: table.memoryOptimized === true ? 1 : 0,
      durability: table.schemaOnly === true ? 1 : 0,
      temporal_type: history !== undefined ? 2 : isHistory ? 1 : 0,
      history_table_id: history,
      is_external: table.external === true ? 1 : 0,
      is_node: table.graph === "node" ? 1 : 0,
      is_edge: table.graph === "edge" ? 1 : 0,
      is_dropped_ledger_table: 0,
    });
    describe(1, objectId, 0, table);
    addColumns(objectId, table.columns);
    if (table.graph !== undefined) {
      // A graph table's own column: its name ends in what the server made up.
      add("columns", {
        ...plainColumn,
        object_id: objectId,
        column_id: 900,
        name: `graph_id_${objectId.toString(16)}`,
        user_type_id: 127,
        graph_type: 1,
      });
      const hidden = `GRAPH_UNIQUE_INDEX_${objectId.toString(16).toUpperCase()}`;
      add("indexes", { object_id: objectId, index_id: 99, name: hidden, type: 2, is_unique: 1, is_hypothetical: 0, data_space_id: 1 });
      add("index_columns", { object_id: objectId, index_id: 99, index_column_id: 1, column_id: 900, key_ordinal: 1, partition_ordinal: 0 });
    }
    if (table.temporal !== undefined) {
      const [start, end] = table.temporal.period;
      add("periods", { object_id: objectId, start_column_id: columnId(objectId, start), end_column_id: columnId(objectId, end) });
    }
    addIndexes(objectId, table, { ...table, storage: table });
    addChecks(objectId, table.checks);
    addTriggers(objectId, table, table.triggers);
  }
  for (const table of schema.tables) {
    const objectId = idOf(table);
    for (const key of table.foreignKeys) {
      const constraint = newId();
      const referenced = idOf(key.references);
      const name = key.name ?? `FK__${table.name.slice(0, 9)}__${constraint.toString(16).toUpperCase()}`;
      object(constraint, "F", { schema: table.schema, name }, { parent_object_id: objectId });
      add("foreign_keys", {
        ...shared(constraint, { schema: table.schema, name }),
        parent_object_id: objectId,
        referenced_object_id: referenced,
        delete_referential_action: actions.indexOf(key.onDelete ?? "no action"),
        update_referential_action: actions.indexOf(key.onUpdate ?? "no action"),
        is_disabled: key.disabled === true ? 1 : 0,
        is_not_trusted: key.untrusted === true || key.disabled === true || key.notForReplication === true ? 1 : 0,
        is_not_for_replication: key.notForReplication === true ? 1 : 0,
        is_system_named: key.name === undefined ? 1 : 0,
      });
      key.columns.forEach((column, at) => {
        add("foreign_key_columns", {
          constraint_object_id: constraint,
          constraint_column_id: at + 1,
          parent_object_id: objectId,
          parent_column_id: columnId(objectId, column),
          referenced_object_id: referenced,
          referenced_column_id: columnId(referenced, key.references.columns[at] ?? ""),
        });
      });
      describe(1, constraint, 0, key);
    }
    const fullText = table.fullTextIndex;
    if (fullText !== undefined) {
      const unique = (rows.get("sys.indexes") ?? []).find((row) => row["object_id"] === objectId && row["name"] === fullText.keyIndex);
      add("fulltext_indexes", {
        object_id: objectId,
        unique_index_id: unique?.["index_id"] ?? 0,
        fulltext_catalog_id: fullText.catalog === undefined ? undefined : objectId % 100_000,
        is_enabled: fullText.disabled === true ? 0 : 1,
      });
      if (fullText.catalog !== undefined) add("fulltext_catalogs", { fulltext_catalog_id: objectId % 100_000, name: fullText.catalog });
      for (const column of fullText.columns) {
        add("fulltext_index_columns", {
          object_id: objectId,
          column_id: columnId(objectId, column.name),
          type_column_id: column.typeColumn === undefined ? undefined : columnId(objectId, column.typeColumn),
          language_id: column.language ?? 0,
        });
      }
    }
  }
}

const actions: readonly string[] = ["no action", "cascade", "set null", "set default"];
