import type { Column, Computed, Default, Identity } from "../../../model/schema.ts";
import type { Catalog } from "../catalog.ts";
import type { Describe } from "./descriptions.ts";
import { indexParts, present, type ColumnRow, type Draft, type Names } from "./names.ts";
import type { ResolveType } from "./types.ts";

/**
 * The columns of one object, in their own order.
 *
 * @param normalize The normal form of an expression that the server stored.
 */
export function assembleColumns(
  catalog: Catalog,
  names: Names,
  resolveType: ResolveType,
  describe: Describe,
  normalize: (expression: string) => string,
): (objectId: number) => readonly Column[] {
  const object = (row: { readonly object_id: number }): number => row.object_id;
  const part = (row: { readonly column_id: number }): number => row.column_id;
  const allTraits = indexParts(catalog.columnTraits, object, part);
  const allIdentities = indexParts(catalog.identityColumns, object, part);
  const allComputed = indexParts(catalog.computedColumns, object, part);
  const allMasks = indexParts(catalog.maskedColumns, object, part);
  const allDefaults = indexParts(
    catalog.defaultConstraints,
    (row) => row.parent_object_id,
    (row) => row.parent_column_id,
  );
  const databaseCollation = catalog.database[0]?.collation_name;

  return (objectId) => {
    const traits = allTraits.get(objectId);
    const identities = allIdentities.get(objectId);
    const computed = allComputed.get(objectId);
    const masks = allMasks.get(objectId);
    const defaults = allDefaults.get(objectId);
    return names.columns(objectId).map(assembleColumn);

    /** Property by property: of the hundreds of thousands of columns that a database may have, most have but three. */
    function assembleColumn(row: ColumnRow): Column {
      const id = row.column_id;
      const trait = traits?.get(id);
      const column: Draft<Column> = { name: row.name };
      const { type, baseType } = resolveType(row, trait);
      if (type !== undefined) column.type = type;
      if (baseType !== undefined) column.baseType = baseType;
      if (row.is_nullable !== null) column.nullable = row.is_nullable;
      if (row.collation_name !== null && row.collation_name !== databaseCollation) column.collation = row.collation_name;
      const identity = identityOf(identities?.get(id));
      if (identity !== undefined) column.identity = identity;
      const defaultConstraint = defaultOf(defaults?.get(id));
      if (defaultConstraint !== undefined) column.default = defaultConstraint;
      const computation = computedOf(computed?.get(id));
      if (computation !== undefined) column.computed = computation;
      if (trait !== undefined) addTraits(column, trait);
      const mask = masks?.get(id)?.masking_function;
      if (mask != null) column.masked = mask;
      const { description } = describe("object", objectId, id);
      if (description !== undefined) column.description = description;
      return column;
    }
  };

  function addTraits(column: Draft<Column>, trait: Catalog["columnTraits"][number]): void {
    const generated = generatedAlways.get(trait.generated_always_type ?? 0);
    if (generated !== undefined) column.generatedAlways = generated;
    if (trait.is_hidden === true) column.hidden = true;
    if (trait.is_sparse) column.sparse = true;
    if (trait.is_rowguidcol) column.rowGuid = true;
    if (trait.is_filestream) column.filestream = true;
    const encryption = encryptions.get(trait.encryption_type ?? 0);
    if (encryption !== undefined) column.encrypted = encryption;
  }

  function identityOf(row: Catalog["identityColumns"][number] | undefined): Identity | undefined {
    if (row?.seed_value == null || row.increment_value === null) return undefined;
    return {
      seed: row.seed_value,
      increment: row.increment_value,
      ...present("notForReplication", row.is_not_for_replication === true && (true as const)),
    };
  }

  function defaultOf(row: Catalog["defaultConstraints"][number] | undefined): Default | undefined {
    if (row?.definition == null) return undefined;
    return {
      ...present("name", !row.is_system_named && row.name),
      expression: normalize(row.definition),
      ...describe("object", row.object_id),
    };
  }

  function computedOf(row: Catalog["computedColumns"][number] | undefined): Computed | undefined {
    if (row?.definition == null) return undefined;
    return { expression: normalize(row.definition), ...present("persisted", row.is_persisted && (true as const)) };
  }
}

// https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-columns-transact-sql
const generatedAlways: ReadonlyMap<number, "row start" | "row end"> = new Map([
  [1, "row start"],
  [2, "row end"],
]);
const encryptions: ReadonlyMap<number, "deterministic" | "randomized"> = new Map([
  [1, "deterministic"],
  [2, "randomized"],
]);
