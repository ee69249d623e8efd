import type { Compression, FullTextIndex, Index, KeyColumn, KeyConstraint, Partition } from "../../../model/schema.ts";
import type { Catalog } from "../catalog.ts";
import type { Row } from "../query.ts";
import type { indexColumns as indexColumnsQuery, indexes as indexesQuery } from "../sql/indexes.ts";
import type { Describe } from "./descriptions.ts";
import { groupBy, indexBy, partKey, present, type Names } from "./names.ts";

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
  const key = (row: { readonly object_id: number; readonly index_id: number }): number => partKey(row.object_id, row.index_id);
  const byObject = groupBy(catalog.indexes, (row) => row.object_id);
  const columnsByIndex = groupBy(catalog.indexColumns, key);
  const constraints = indexBy(catalog.keyConstraints, (row) => partKey(row.parent_object_id, row.unique_index_id ?? -1));
  const buckets = indexBy(catalog.hashIndexes, key);
  const secondaries = indexBy(catalog.xmlIndexes, key);
  const compressed = indexBy(catalog.compressions, key);
  const spaces = indexBy(catalog.dataSpaces, (row) => row.data_space_id);
  const indexNames = new Map(catalog.indexes.map((row) => [key(row), row.name]));

  return (objectId) => {
    const rows = byObject.get(objectId) ?? [];
    const base = rows.find((row) => row.index_id <= 1);
    const keys = rows.filter((row) => row.is_unique_constraint === true);
    const primary = rows.find((row) => row.is_primary_key === true);
    return {
      ...present("primaryKey", primary === undefined ? undefined : keyConstraint(primary)),
      uniqueConstraints: keys.map(keyConstraint),
      indexes: rows
        .filter((row) => row.is_primary_key !== true && row.is_unique_constraint !== true && kinds.has(row.type) && !isGraphIndex(row))
        .map(plainIndex),
      storage: base === undefined ? {} : storageOf(base),
    };
  };

  function keyConstraint(row: IndexRow): KeyConstraint {
    const constraint = constraints.get(key(row));
    return {
      ...present("name", constraint?.is_system_named !== true && row.name),
      ...present("clustered", kinds.get(row.type)?.clustered),
      columns: keyColumns(row),
      ...present("disabled", row.is_disabled === true && (true as const)),
      // A clustered key's compression and place are its table's, and stand there.
      ...(row.index_id === 1 ? {} : present("compression", compressionOf(row))),
      ...present("bucketCount", bucketCount(row)),
      ...(constraint === undefined ? {} : describe("object", constraint.object_id)),
    };
  }

  function plainIndex(row: IndexRow): Index {
    const kind = kinds.get(row.type);
    return {
      name: row.name ?? "",
      ...present("unique", row.is_unique === true && (true as const)),
      ...present("clustered", kind?.clustered),
      ...present("kind", kind?.kind),
      columns: keyColumns(row),
      include: includedColumns(row),
      ...present("filter", row.filter_definition === null ? undefined : normalize(row.filter_definition)),
      ...present("disabled", row.is_disabled === true && (true as const)),
      ...(row.index_id === 1 ? {} : storageOf(row)),
      ...present("bucketCount", bucketCount(row)),
      ...present("secondary", secondaryOf(row)),
      ...describe("index", row.object_id, row.index_id),
    };
  }

  function columnsOf(row: IndexRow): readonly IndexColumnRow[] {
    return columnsByIndex.get(key(row)) ?? [];
  }

  /** By name, in the index's own order; what a graph table has of itself is no column of the snapshot, nor of an index. */
  function named(columns: readonly IndexColumnRow[], order: (column: IndexColumnRow) => number): readonly KeyColumn[] {
    return [...columns]
      .sort((a, b) => order(a) - order(b))
      .flatMap((column) => {
        const name = names.column(column.object_id, column.column_id);
        return name === undefined ? [] : [{ name, ...present("descending", column.is_descending_key === true && (true as const)) }];
      });
  }

  function keyColumns(row: IndexRow): readonly KeyColumn[] {
    const columns = columnsOf(row);
    const kind = kinds.get(row.type);
    if (kind?.kind === undefined) {
      return named(
        columns.filter((column) => column.key_ordinal > 0),
        (column) => column.key_ordinal,
      );
    }
    // A clustered columnstore index is of the whole table, and lists every column of it: only an order is its own.
    if (kind.kind === "columnstore" && kind.clustered === true) {
      const order = (column: IndexColumnRow): number => column.column_store_order_ordinal ?? 0;
      return named(
        columns.filter((column) => order(column) > 0),
        order,
      );
    }
    return named(columns, (column) => column.index_column_id);
  }

  function includedColumns(row: IndexRow): readonly string[] {
    if (kinds.get(row.type)?.kind !== undefined) return [];
    const included = columnsOf(row).filter((column) => column.is_included_column === true);
    return named(included, (column) => column.index_column_id).map((column) => column.name);
  }

  function bucketCount(row: IndexRow): number | undefined {
    return buckets.get(key(row))?.bucket_count;
  }

  function secondaryOf(row: IndexRow): Index["secondary"] {
    const secondary = secondaries.get(key(row));
    const usage = usages.get(secondary?.secondary_type ?? "");
    if (secondary === undefined || usage === undefined) return undefined;
    return { of: indexNames.get(partKey(row.object_id, secondary.using_xml_index_id)) ?? "", usage };
  }

  function compressionOf(row: IndexRow): Compression | undefined {
    return compressions.get(compressed.get(key(row))?.data_compression ?? 0);
  }

  function storageOf(row: IndexRow): Storage {
    const space = row.data_space_id === null ? undefined : spaces.get(row.data_space_id);
    // Memory-optimised tables and XML indexes have no space of their own (0 or their table's).
    const kind = space?.type.trim();
    const partitionColumn = columnsOf(row).find((column) => column.partition_ordinal === 1);
    return {
      ...present("compression", compressionOf(row)),
      ...present("filegroup", kind === "FG" && space?.is_default === false && row.type !== 3 && space.name),
      ...present(
        "partition",
        kind === "PS" && space !== undefined && partitionColumn !== undefined && row.type !== 3
          ? { scheme: space.name, column: names.column(row.object_id, partitionColumn.column_id) ?? "" }
          : undefined,
      ),
    };
  }
}

/** What the full-text indexes say, by table. */
export function assembleFullTextIndexes(catalog: Catalog, names: Names): (objectId: number) => FullTextIndex | undefined {
  const indexes = indexBy(catalog.fullTextIndexes, (row) => row.object_id);
  const columns = groupBy(catalog.fullTextIndexColumns, (row) => row.object_id);
  const indexNames = new Map(catalog.indexes.map((row) => [partKey(row.object_id, row.index_id), row.name]));
  return (objectId) => {
    const row = indexes.get(objectId);
    if (row === undefined) return undefined;
    return {
      ...present("keyIndex", indexNames.get(partKey(objectId, row.unique_index_id))),
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
