import type { Check, ForeignKey, ReferentialAction } from "../../../model/schema.ts";
import type { Catalog } from "../catalog.ts";
import type { Describe } from "./descriptions.ts";
import { seesEverything } from "../sight.ts";
import { groupBy, present, type Draft, type Names } from "./names.ts";

// sys.foreign_keys.delete_referential_action; 0 is no action.
const actions: ReadonlyMap<number, ReferentialAction> = new Map([
  [1, "cascade"],
  [2, "set null"],
  [3, "set default"],
]);

export function assembleForeignKeys(catalog: Catalog, names: Names, describe: Describe): (objectId: number) => readonly ForeignKey[] {
  const byTable = groupBy(catalog.foreignKeys, (row) => row.parent_object_id);
  const pairs = groupBy(catalog.foreignKeyColumns, (row) => row.constraint_object_id);
  return (objectId) => {
    const foreignKeys: ForeignKey[] = [];
    for (const row of byTable.get(objectId) ?? []) {
      const columns = (pairs.get(row.object_id) ?? []).toSorted((a, b) => a.constraint_column_id - b.constraint_column_id);
      const target = row.referenced_object_id ?? 0;
      const referenced = names.object(target);
      if (referenced === undefined) {
        if (seesEverything(catalog)) throw new Error(`The foreign key ${row.name} references a table that the catalog does not show.`);
        continue;
      }
      const key: Draft<ForeignKey> = {
        columns: columns.map((pair) => names.column(objectId, pair.parent_column_id) ?? ""),
        references: {
          schema: referenced.schema,
          name: referenced.name,
          columns: columns.map((pair) => names.column(target, pair.referenced_column_id) ?? ""),
        },
      };
      if (!row.is_system_named) key.name = row.name;
      const onDelete = actions.get(row.delete_referential_action ?? 0);
      if (onDelete !== undefined) key.onDelete = onDelete;
      const onUpdate = actions.get(row.update_referential_action ?? 0);
      if (onUpdate !== undefined) key.onUpdate = onUpdate;
      if (row.is_disabled) key.disabled = true;
      if (row.is_not_trusted) key.untrusted = true;
      if (row.is_not_for_replication) key.notForReplication = true;
      const { description } = describe("object", row.object_id);
      if (description !== undefined) key.description = description;
      foreignKeys.push(key);
    }
    return foreignKeys;
  };
}

export function assembleChecks(
  catalog: Catalog,
  describe: Describe,
  normalize: (expression: string) => string,
): (objectId: number) => readonly Check[] {
  const byTable = groupBy(catalog.checkConstraints, (row) => row.parent_object_id);
  return (objectId) =>
    (byTable.get(objectId) ?? []).map((row) => ({
      ...present("name", !row.is_system_named && row.name),
      expression: normalize(row.definition ?? ""),
      ...present("disabled", row.is_disabled && (true as const)),
      ...present("untrusted", row.is_not_trusted && (true as const)),
      ...present("notForReplication", row.is_not_for_replication && (true as const)),
      ...describe("object", row.object_id),
    }));
}
