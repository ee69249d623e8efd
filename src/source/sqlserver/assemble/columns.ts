import type { Column, Computed, Default, Identity } from "../../../model/schema.ts";
import type { Catalog } from "../catalog.ts";
import type { Describe } from "./descriptions.ts";
import { indexBy, partKey, present, type ColumnRow, type Names } from "./names.ts";
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
  const key = (row: { readonly object_id: number; readonly column_id: number }): number => partKey(row.object_id, row.column_id);
  const traits = indexBy(catalog.columnTraits, key);
  const identities = indexBy(catalog.identityColumns, key);
  const computed = indexBy(catalog.computedColumns, key);
  const masks = indexBy(catalog.maskedColumns, key);
  const defaults = indexBy(catalog.defaultConstraints, (row) => partKey(row.parent_object_id, row.parent_column_id));
  const databaseCollation = catalog.database[0]?.collation_name;

  return (objectId) => names.columns(objectId).map(assembleColumn);

  function assembleColumn(row: ColumnRow): Column {
    const part = key(row);
    const trait = traits.get(part);
    return {
      name: row.name,
      ...resolveType(row, trait),
      ...(row.is_nullable === null ? {} : { nullable: row.is_nullable }),
      ...present("collation", row.collation_name !== databaseCollation && row.collation_name),
      ...present("identity", identityOf(part)),
      ...present("default", defaultOf(part)),
      ...present("computed", computedOf(part)),
      ...(trait === undefined
        ? {}
        : {
            ...present("generatedAlways", generatedAlways.get(trait.generated_always_type ?? 0)),
            ...present("hidden", trait.is_hidden === true && (true as const)),
            ...present("sparse", trait.is_sparse && (true as const)),
            ...present("rowGuid", trait.is_rowguidcol && (true as const)),
            ...present("filestream", trait.is_filestream && (true as const)),
            ...present("encrypted", encryptions.get(trait.encryption_type ?? 0)),
          }),
      ...present("masked", masks.get(part)?.masking_function),
      ...describe("object", row.object_id, row.column_id),
    };
  }

  function identityOf(part: number): Identity | undefined {
    const row = identities.get(part);
    if (row?.seed_value == null || row.increment_value === null) return undefined;
    return {
      seed: row.seed_value,
      increment: row.increment_value,
      ...present("notForReplication", row.is_not_for_replication === true && (true as const)),
    };
  }

  function defaultOf(part: number): Default | undefined {
    const row = defaults.get(part);
    if (row?.definition == null) return undefined;
    return {
      ...present("name", !row.is_system_named && row.name),
      expression: normalize(row.definition),
      ...describe("object", row.object_id),
    };
  }

  function computedOf(part: number): Computed | undefined {
    const row = computed.get(part);
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
