import type { Check, Column, ViewColumn } from "../../../../src/model/schema.ts";
import type { Draft, SysRow } from "./draft.ts";
import { noLength, type Types } from "./types.ts";

export interface Columns {
  readonly addColumns: (objectId: number, columns: readonly (Column | ViewColumn)[]) => void;
  readonly addChecks: (objectId: number, checks: readonly Check[]) => void;
}

export function columnRows(
  { add, newId, describe, object, shared, columnIds, collation: databaseCollation }: Draft,
  { useOf }: Types,
): Columns {
  return { addColumns, addChecks };

  function addColumns(objectId: number, columns: readonly (Column | ViewColumn)[]): void {
    // A column was dropped in the middle, so the ids have a gap; rows come last first.
    const placed = columns.map((column, at): [Column, number] => [column, at < 2 ? at + 1 : at + 2]);
    for (const [column, id] of placed.reverse()) {
      columnIds.set(`${objectId} ${column.name}`, id);
      const use = column.type === undefined ? { ...noLength, user_type_id: undefined } : useOf(column.type);
      const row: SysRow = {
        ...plainColumn,
        ...use,
        object_id: objectId,
        column_id: id,
        name: column.name,
        is_nullable: column.nullable === undefined ? undefined : column.nullable ? 1 : 0,
        collation_name: column.collation ?? (/char|text/.test(column.baseType ?? column.type ?? "") ? databaseCollation : undefined),
        is_identity: column.identity === undefined ? 0 : 1,
        is_computed: column.computed === undefined ? 0 : 1,
        is_rowguidcol: column.rowGuid === true ? 1 : 0,
        is_filestream: column.filestream === true ? 1 : 0,
        is_sparse: column.sparse === true ? 1 : 0,
        is_hidden: column.hidden === true ? 1 : 0,
        generated_always_type: column.generatedAlways === "row start" ? 1 : column.generatedAlways === "row end" ? 2 : 0,
        encryption_type: column.encrypted === undefined ? undefined : column.encrypted === "deterministic" ? 1 : 2,
        is_masked: column.masked === undefined ? 0 : 1,
      };
      add("columns", row);
      describe(1, objectId, id, column);
      if (column.identity !== undefined) {
        const { seed, increment, notForReplication } = column.identity;
        add("identity_columns", {
          ...row,
          seed_value: seed,
          increment_value: increment,
          is_not_for_replication: notForReplication === true ? 1 : 0,
        });
      }
      if (column.computed !== undefined) {
        add("computed_columns", {
          ...row,
          definition: `(${column.computed.expression})`,
          is_persisted: column.computed.persisted === true ? 1 : 0,
        });
      }
      if (column.masked !== undefined) add("masked_columns", { ...row, masking_function: column.masked });
      if (column.default !== undefined) {
        const constraint = newId();
        const name = column.default.name ?? `DF__${objectId}__${column.name.slice(0, 5)}__${constraint.toString(16).toUpperCase()}`;
        object(constraint, "D", { schema: "dbo", name }, { parent_object_id: objectId });
        add("default_constraints", {
          ...shared(constraint, { schema: "dbo", name }),
          parent_object_id: objectId,
          parent_column_id: id,
          definition: `(${column.default.expression})`,
          is_system_named: column.default.name === undefined ? 1 : 0,
        });
        describe(1, constraint, 0, column.default);
      }
    }
  }

  function addChecks(objectId: number, checks: readonly Check[]): void {
    for (const check of checks) {
      const constraint = newId();
      const name = check.name ?? `CK__${objectId}__${constraint.toString(16).toUpperCase()}`;
      object(constraint, "C", { schema: "dbo", name }, { parent_object_id: objectId });
      add("check_constraints", {
        ...shared(constraint, { schema: "dbo", name }),
        parent_object_id: objectId,
        definition: `(${check.expression})`,
        is_disabled: check.disabled === true ? 1 : 0,
        is_not_trusted: check.untrusted === true || check.disabled === true || check.notForReplication === true ? 1 : 0,
        is_not_for_replication: check.notForReplication === true ? 1 : 0,
        is_system_named: check.name === undefined ? 1 : 0,
      });
      describe(1, constraint, 0, check);
    }
  }
}

export const plainColumn = {
  ...noLength,
  is_nullable: 1,
  is_rowguidcol: 0,
  is_filestream: 0,
  is_sparse: 0,
  is_hidden: 0,
  is_xml_document: 0,
  xml_collection_id: 0,
  is_dropped_ledger_column: 0,
};
