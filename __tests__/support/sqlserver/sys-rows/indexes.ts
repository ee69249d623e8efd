import type { ObjectName } from "../../../../src/model/name.ts";
import type { Compression, Index, KeyConstraint, Partition } from "../../../../src/model/schema.ts";
import type { Draft, SysRow } from "./draft.ts";

export interface Indexed {
  readonly primaryKey?: KeyConstraint;
  readonly uniqueConstraints: readonly KeyConstraint[];
  readonly indexes: readonly Index[];
  readonly columns: readonly { readonly name: string }[];
  /** Of the heap or the clustered index. */
  readonly storage: Storage;
}

export type AddIndexes = (objectId: number, owner: ObjectName, has: Indexed) => void;

/** Keys and indexes; where neither is clustered, the heap. */
export function indexRows({ add, newId, describe, object, shared, columnId, dataSpace }: Draft): AddIndexes {
  return addIndexes;

  function addIndexes(objectId: number, owner: ObjectName, has: Indexed): void {
    const keys = [
      ...(has.primaryKey === undefined ? [] : [{ key: has.primaryKey, primary: true }]),
      ...has.uniqueConstraints.map((key) => ({ key, primary: false })),
    ];
    const clustered = keys.some(({ key }) => key.clustered === true) || has.indexes.some((index) => index.clustered === true);
    let last = 1;
    const idFor = (isClustered: boolean): number => (isClustered ? 1 : ++last);
    if (!clustered) {
      addIndex(objectId, 0, { type: 0, ...space(has.storage) }, [], has.storage);
    }
    for (const { key, primary } of keys) {
      const indexId = idFor(key.clustered === true);
      const constraint = newId();
      const name = key.name ?? `${primary ? "PK" : "UQ"}__${owner.name.slice(0, 8)}__${constraint.toString(16).toUpperCase()}`;
      const type = key.bucketCount !== undefined ? 7 : key.clustered === true ? 1 : 2;
      const storage: Storage = indexId === 1 ? has.storage : key;
      const row = {
        name,
        type,
        is_unique: 1,
        is_primary_key: primary ? 1 : 0,
        is_unique_constraint: primary ? 0 : 1,
        is_disabled: key.disabled === true ? 1 : 0,
        ...space(storage),
      };
      addIndex(
        objectId,
        indexId,
        row,
        key.columns.map((column) => ({ ...column, key: true })),
        storage,
      );
      if (key.bucketCount !== undefined)
        add("hash_indexes", { object_id: objectId, index_id: indexId, type: 7, bucket_count: key.bucketCount });
      object(constraint, primary ? "PK" : "UQ", { schema: owner.schema, name }, { parent_object_id: objectId });
      add("key_constraints", {
        ...shared(constraint, { schema: owner.schema, name }),
        parent_object_id: objectId,
        unique_index_id: indexId,
        is_system_named: key.name === undefined ? 1 : 0,
      });
      describe(1, constraint, 0, key);
    }
    const ids = new Map<string, number>();
    for (const index of has.indexes) ids.set(index.name, idFor(index.clustered === true) + (index.kind === "xml" ? 256_000 : 0));
    for (const index of has.indexes) {
      const indexId = ids.get(index.name) ?? 0;
      const keyless = index.kind !== undefined;
      const storage: Storage = indexId === 1 ? has.storage : index;
      addIndex(
        objectId,
        indexId,
        {
          name: index.name,
          type: typeOf(index),
          is_unique: index.unique === true ? 1 : 0,
          is_disabled: index.disabled === true ? 1 : 0,
          filter_definition: index.filter === undefined ? undefined : `(${index.filter})`,
          has_filter: index.filter === undefined ? 0 : 1,
          ...space(storage),
        },
        index.kind === "columnstore"
          ? columnstoreColumns(index, has.columns)
          : [
              ...index.columns.map((column) => ({ ...column, key: !keyless })),
              ...index.include.map((name) => ({ name, key: false, included: true })),
            ],
        storage,
      );
      if (index.bucketCount !== undefined)
        add("hash_indexes", { object_id: objectId, index_id: indexId, type: 7, bucket_count: index.bucketCount });
      if (index.secondary !== undefined) {
        const usage = index.secondary.usage === "path" ? "P" : index.secondary.usage === "value" ? "V" : "R";
        add("xml_indexes", {
          object_id: objectId,
          index_id: indexId,
          using_xml_index_id: ids.get(index.secondary.of),
          secondary_type: usage,
        });
      } else if (index.kind === "xml") {
        add("xml_indexes", { object_id: objectId, index_id: indexId });
      }
      describe(7, objectId, indexId, index);
    }
  }

  function space(storage: Storage): SysRow {
    if (storage.partition !== undefined) return { data_space_id: dataSpace(storage.partition.scheme, "PS") };
    return { data_space_id: storage.filegroup === undefined ? 1 : dataSpace(storage.filegroup, "FG") };
  }

  function addIndex(objectId: number, indexId: number, row: SysRow, columns: readonly PlacedColumn[], storage: Storage): void {
    add("indexes", {
      object_id: objectId,
      index_id: indexId,
      is_unique: 0,
      is_primary_key: 0,
      is_unique_constraint: 0,
      is_disabled: 0,
      is_hypothetical: 0,
      has_filter: 0,
      ...row,
    });
    const level =
      storage.compression === undefined ? (row["type"] === 5 || row["type"] === 6 ? 3 : 0) : compressionLevels.indexOf(storage.compression);
    for (const partitionNumber of storage.partition === undefined ? [1] : [1, 2, 3]) {
      add("partitions", { object_id: objectId, index_id: indexId, partition_number: partitionNumber, data_compression: level });
    }
    let ordinal = 0;
    const placed: SysRow[] = columns.map((column, at) => ({
      object_id: objectId,
      index_id: indexId,
      index_column_id: at + 1,
      column_id: columnId(objectId, column.name),
      key_ordinal: column.key ? ++ordinal : 0,
      partition_ordinal: storage.partition?.column === column.name ? 1 : 0,
      is_descending_key: column.descending === true ? 1 : 0,
      is_included_column: column.included === true ? 1 : 0,
      column_store_order_ordinal: column.order ?? 0,
    }));
    if (storage.partition !== undefined && !columns.some((column) => column.name === storage.partition?.column)) {
      placed.push({
        object_id: objectId,
        index_id: indexId,
        index_column_id: columns.length + 1,
        column_id: columnId(objectId, storage.partition.column),
        key_ordinal: 0,
        partition_ordinal: 1,
        is_descending_key: 0,
        is_included_column: 0,
      });
    }
    for (const each of placed.reverse()) add("index_columns", each);
  }
}

interface PlacedColumn {
  readonly name: string;
  readonly descending?: true;
  readonly key: boolean;
  readonly included?: boolean;
  readonly order?: number;
}

/** A clustered columnstore index lists every column of its table, and may have an order; another lists its own. */
function columnstoreColumns(index: Index, columns: readonly { readonly name: string }[]): PlacedColumn[] {
  const ordered = index.columns.map((column) => column.name);
  const listed = index.clustered === true ? columns.map((column) => column.name) : ordered;
  return listed.map((name) => ({ name, key: false, included: true, order: index.clustered === true ? ordered.indexOf(name) + 1 : 0 }));
}

export interface Storage {
  readonly compression?: Compression;
  readonly filegroup?: string;
  readonly partition?: Partition;
}

/** sys.indexes.type */
function typeOf(index: Index): number {
  if (index.kind === "xml") return 3;
  if (index.kind === "spatial") return 4;
  if (index.kind === "columnstore") return index.clustered === true ? 5 : 6;
  if (index.bucketCount !== undefined) return 7;
  return index.clustered === true ? 1 : 2;
}

const compressionLevels: readonly string[] = ["none", "row", "page", "columnstore", "columnstore_archive"];
