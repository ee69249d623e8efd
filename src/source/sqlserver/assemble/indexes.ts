import type { Compression, Described, FullTextIndex, Index, KeyColumn, KeyConstraint, Partition } from "../../../model/schema.ts";
import type { Catalog } from "../catalog.ts";
import type { Row } from "../query.ts";
import type { indexColumns as indexColumnsQuery, indexes as indexesQuery } from "../sql/indexes.ts";
import type { Describe } from "./descriptions.ts";
import { groupBy, groupParts, indexBy, indexParts, present, type Draft, type Names } from "./names.ts";

type IndexRow = Row<typeof indexesQuery>;
type IndexColumnRow = Row<typeof indexColumnsQuery>;

/** Everything that sys.indexes says of one table, view or table type. */
export interface TableIndexes {
  readonly primaryKey?: KeyConstraint;
  readonly uniqueConstraints: readonly KeyConstraint[];
  readonly indexes: readonly Index[];
  /** Of the heap, or else of the clustered index, whatever that is. */
  readonly storage: Storage;
}

interface Storage {
  readonly compression?: Compression;
  readonly filegroup?: string;
  readonly partition?: Partition;
}

/** sys.indexes.type, https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-indexes-transact-sql */
const kinds: ReadonlyMap<number, { readonly kind?: NonNullable<Index["kind"]>; readonly clustered?: true }> = new Map([
  [1, { clustered: true as const }],
  [2, {}],
  [3, { kind: "xml" as const }],
  [4, { kind: "spatial" as const }],
  [5, { kind: "columnstore" as const, clustered: true as const }],
  [6, { kind: "columnstore" as const }],
  [7, {}],
]);

/**
 * The index that a graph table has of itself: on hidden columns, under a name that differs on every server.
 * https://learn.microsoft.com/sql/relational-databases/graphs/sql-graph-architecture
 */
function isGraphIndex(row: IndexRow): boolean {
  return /^GRAPH_UNIQUE_INDEX_[0-9A-F]+$/.test(row.name ?? "");
}

/** The index types of the list above, and the heap. Others (JSON, vector) are newer than what the snapshot can hold. */
export function isKnownIndexType(type: number): boolean {
  return type === 0 || kinds.has(type);
}

// sys.partitions.data_compression; every columnstore index has 3, which so says nothing.
const compressions: ReadonlyMap<number, Compression> = new Map([
  [1, "row"],
  [2, "page"],
  [4, "columnstore_archive"],
]);

// sys.xml_indexes.secondary_type
const usages: ReadonlyMap<string, "path" | "value" | "property"> = new Map([
  ["P", "path"],
  ["V", "value"],
  ["R", "property"],
]);

export function assembleIndexes(
  catalog: Catalog,
  names: Names,
  describe: Describe,
  normalize: (expression: string) => string,
): (objectId: number) => TableIndexes {
  const object = (row: { readonly object_id: number }): number => row.object_id;
  const part = (row: { readonly index_id: number }): number => row.index_id;
  const byObject = groupBy(catalog.indexes, object);
  const columnsByIndex = groupParts(catalog.indexColumns, object, part);
  const constraints = indexParts(
    catalog.keyConstraints,
    (row) => row.parent_object_id,
    (row) => row.unique_index_id ?? -1,
  );
  const buckets = indexParts(catalog.hashIndexes, object, part);
  const secondaries = indexParts(catalog.xmlIndexes, object, part);
  const compressed = indexParts(catalog.compressions, object, part);
  const spaces = indexBy(catalog.dataSpaces, (row) => row.data_space_id);

  return (objectId) => {
    const uniqueConstraints: KeyConstraint[] = [];
    const own: Index[] = [];
    let primaryKey: KeyConstraint | undefined;
    let storage: Storage = {};
    for (const row of byObject.get(objectId) ?? []) {
      if (row.index_id <= 1) storage = storageOf(row);
      if (row.is_primary_key === true) primaryKey ??= keyConstraint(row);
      else if (row.is_unique_constraint === true) uniqueConstraints.push(keyConstraint(row));
      else if (kinds.has(row.type) && !isGraphIndex(row)) own.push(plainIndex(row));
    }
    return primaryKey === undefined
      ? { uniqueConstraints, indexes: own, storage }
      : { primaryKey, uniqueConstraints, indexes: own, storage };
  };

  function keyConstraint(row: IndexRow): KeyConstraint {
    const constraint = constraints.get(row.object_id)?.get(row.index_id);
    const key: Draft<KeyConstraint> = { columns: keyColumns(row) };
    if (constraint?.is_system_named !== true && row.name !== null) key.name = row.name;
    const clustered = kinds.get(row.type)?.clustered;
    if (clustered !== undefined) key.clustered = clustered;
    if (row.is_disabled === true) key.disabled = true;
    // A clustered key's compression and place are its table's, and stand there.
    const compression = row.index_id === 1 ? undefined : compressionOf(row);
    if (compression !== undefined) key.compression = compression;
    const bucketCount = bucketCountOf(row);
    if (bucketCount !== undefined) key.bucketCount = bucketCount;
    const { description } = constraint === undefined ? nothing : describe("object", constraint.object_id);
    if (description !== undefined) key.description = description;
    return key;
  }

  function plainIndex(row: IndexRow): Index {
    const kind = kinds.get(row.type);
    const index: Draft<Index> = { name: row.name ?? "", columns: keyColumns(row), include: includedColumns(row) };
    if (row.is_unique === true) index.unique = true;
    if (kind?.clustered !== undefined) index.clustered = kind.clustered;
    if (kind?.kind !== undefined) index.kind = kind.kind;
    if (row.filter_definition !== null) index.filter = normalize(row.filter_definition);
    if (row.is_disabled === true) index.disabled = true;
    if (row.index_id !== 1) Object.assign(index, storageOf(row));
    const bucketCount = bucketCountOf(row);
    if (bucketCount !== undefined) index.bucketCount = bucketCount;
    const secondary = secondaryOf(row);
    if (secondary !== undefined) index.secondary = secondary;
    const { description } = describe("index", row.object_id, row.index_id);
    if (description !== undefined) index.description = description;
    return index;
  }

  function columnsOf(row: IndexRow): readonly IndexColumnRow[] {
    return columnsByIndex.get(row.object_id)?.get(row.index_id) ?? [];
  }

  /**
   * By name, in the index's own order; what a graph table has of itself is no column of the snapshot, nor of an index.
   *
   * @param order The place of a column, from 1; 0 for one that has none.
   */
  function named(row: IndexRow, order: (column: IndexColumnRow) => number): KeyColumn[] {
    const columns = columnsOf(row)
      .filter((column) => order(column) > 0)
      .sort((a, b) => order(a) - order(b));
    const named: KeyColumn[] = [];
    for (const column of columns) {
      const name = names.column(column.object_id, column.column_id);
      if (name !== undefined) named.push(column.is_descending_key === true ? { name, descending: true } : { name });
    }
    return named;
  }

  function keyColumns(row: IndexRow): readonly KeyColumn[] {
    const kind = kinds.get(row.type);
    if (kind?.kind === undefined) return named(row, (column) => column.key_ordinal);
    // A clustered columnstore index is of the whole table, and lists every column of it: only an order is its own.
    if (kind.kind === "columnstore" && kind.clustered === true) return named(row, (column) => column.column_store_order_ordinal ?? 0);
    return named(row, (column) => column.index_column_id);
  }

  function includedColumns(row: IndexRow): readonly string[] {
    if (kinds.get(row.type)?.kind !== undefined) return [];
    return named(row, (column) => (column.is_included_column === true ? column.index_column_id : 0)).map((column) => column.name);
  }

  function bucketCountOf(row: IndexRow): number | undefined {
    return buckets.get(row.object_id)?.get(row.index_id)?.bucket_count;
  }

  function secondaryOf(row: IndexRow): Index["secondary"] {
    const secondary = secondaries.get(row.object_id)?.get(row.index_id);
    const usage = usages.get(secondary?.secondary_type ?? "");
    if (secondary === undefined || usage === undefined) return undefined;
    const primary = byObject.get(row.object_id)?.find((each) => each.index_id === secondary.using_xml_index_id);
    return { of: primary?.name ?? "", usage };
  }

  function compressionOf(row: IndexRow): Compression | undefined {
    return compressions.get(compressed.get(row.object_id)?.get(row.index_id)?.data_compression ?? 0);
  }

  function storageOf(row: IndexRow): Storage {
    const storage: Draft<Storage> = {};
    const compression = compressionOf(row);
    if (compression !== undefined) storage.compression = compression;
    // Memory-optimised tables and XML indexes have no space of their own (0 or their table's).
    const space = row.data_space_id === null || row.type === 3 ? undefined : spaces.get(row.data_space_id);
    if (space === undefined) return storage;
    const kind = space.type.trim();
    if (kind === "FG" && !space.is_default) storage.filegroup = space.name;
    const partitionColumn = kind === "PS" ? columnsOf(row).find((column) => column.partition_ordinal === 1) : undefined;
    if (partitionColumn !== undefined) {
      storage.partition = { scheme: space.name, column: names.column(row.object_id, partitionColumn.column_id) ?? "" };
    }
    return storage;
  }
}

const nothing: Described = {};

/** What the full-text indexes say, by table. */
export function assembleFullTextIndexes(catalog: Catalog, names: Names): (objectId: number) => FullTextIndex | undefined {
  const indexes = indexBy(catalog.fullTextIndexes, (row) => row.object_id);
  const columns = groupBy(catalog.fullTextIndexColumns, (row) => row.object_id);
  const indexNames =
    indexes.size === 0
      ? undefined
      : indexParts(
          catalog.indexes,
          (row) => row.object_id,
          (row) => row.index_id,
        );
  return (objectId) => {
    const row = indexes.get(objectId);
    if (row === undefined) return undefined;
    return {
      ...present("keyIndex", indexNames?.get(objectId)?.get(row.unique_index_id)?.name),
      ...present("catalog", row.catalog_name),
      columns: [...(columns.get(objectId) ?? [])]
        .sort((a, b) => a.column_id - b.column_id)
        .map((column) => ({
          name: names.column(objectId, column.column_id) ?? "",
          ...present("typeColumn", column.type_column_id === null ? undefined : names.column(objectId, column.type_column_id)),
          language: column.language_id,
        })),
      ...present("disabled", !row.is_enabled && (true as const)),
    };
  };
}
