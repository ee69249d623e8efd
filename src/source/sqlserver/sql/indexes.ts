import { bit, int, maybe, query, text } from "../query.ts";

/**
 * Keys are indexes, too; index 0 is a heap, which has a place on disk and a compression. Hypothetical indexes are the
 * tuning advisor's leavings.
 */
export const indexes = query({
  shape: {
    object_id: int,
    index_id: int,
    name: maybe(text),
    type: int,
    is_unique: maybe(bit),
    is_primary_key: maybe(bit),
    is_unique_constraint: maybe(bit),
    is_disabled: maybe(bit),
    filter_definition: maybe(text),
    data_space_id: maybe(int),
  },
  text: `
SELECT i.object_id, i.index_id, i.name, i.type, i.is_unique, i.is_primary_key, i.is_unique_constraint, i.is_disabled, i.filter_definition,
       i.data_space_id
FROM sys.indexes AS i
JOIN sys.objects AS o ON o.object_id = i.object_id
WHERE (o.is_ms_shipped = 0 OR o.type = N'TT') AND o.type IN (N'U', N'V', N'TF', N'TT') AND i.is_hypothetical = 0{selected}`,
  // What is unique stays: contracts demand it, of whatever is documented.
  details: { of: "i.object_id", after: "AND", unless: "i.is_unique = 1" },
});

export const indexColumns = query({
  shape: {
    object_id: int,
    index_id: int,
    index_column_id: int,
    column_id: int,
    key_ordinal: int,
    partition_ordinal: int,
    is_descending_key: maybe(bit),
    is_included_column: maybe(bit),
    column_store_order_ordinal: maybe(int),
  },
  row: (cells) => ({
    object_id: cells[0].value,
    index_id: cells[1].value,
    index_column_id: cells[2].value,
    column_id: cells[3].value,
    key_ordinal: cells[4].value,
    partition_ordinal: cells[5].value,
    is_descending_key: cells[6].value,
    is_included_column: cells[7].value,
    column_store_order_ordinal: cells[8].value,
  }),
  text: `
SELECT x.object_id, x.index_id, x.index_column_id, x.column_id, x.key_ordinal, x.partition_ordinal, x.is_descending_key, x.is_included_column,
       {column_store_order_ordinal} AS column_store_order_ordinal
FROM sys.index_columns AS x
JOIN sys.objects AS o ON o.object_id = x.object_id
WHERE (o.is_ms_shipped = 0 OR o.type = N'TT') AND o.type IN (N'U', N'V', N'TF', N'TT'){selected}`,
  details: {
    of: "x.object_id",
    after: "AND",
    unless: "EXISTS (SELECT 1 FROM sys.indexes AS xi WHERE xi.object_id = x.object_id AND xi.index_id = x.index_id AND xi.is_unique = 1)",
  },
  optional: {
    column_store_order_ordinal: {
      view: "sys.index_columns",
      column: "column_store_order_ordinal",
      present: "x.column_store_order_ordinal",
      absent: "CAST(NULL AS int)",
    },
  },
});

export const keyConstraints = query({
  shape: { object_id: int, parent_object_id: int, unique_index_id: maybe(int), name: text, is_system_named: bit },
  text: `
SELECT k.object_id, k.parent_object_id, k.unique_index_id, k.name, k.is_system_named
FROM sys.key_constraints AS k`,
});

export const hashIndexes = query({
  shape: { object_id: int, index_id: int, bucket_count: int },
  needs: ["sys.hash_indexes"],
  text: `SELECT h.object_id, h.index_id, h.bucket_count FROM sys.hash_indexes AS h WHERE h.type = 7{selected}`,
  details: { of: "h.object_id", after: "AND" },
});

export const xmlIndexes = query({
  shape: { object_id: int, index_id: int, using_xml_index_id: int, secondary_type: maybe(text) },
  needs: ["sys.xml_indexes"],
  text: `
SELECT x.object_id, x.index_id, x.using_xml_index_id, x.secondary_type
FROM sys.xml_indexes AS x
WHERE x.using_xml_index_id IS NOT NULL{selected}`,
  details: { of: "x.object_id", after: "AND" },
});

/** Only where every partition of the index is compressed alike is there one thing to say. */
export const compressions = query({
  shape: { object_id: int, index_id: int, data_compression: int },
  text: `
SELECT p.object_id, p.index_id, MAX(p.data_compression) AS data_compression
FROM sys.partitions AS p
JOIN sys.objects AS o ON o.object_id = p.object_id
WHERE o.is_ms_shipped = 0 AND o.type IN (N'U', N'V'){selected}
GROUP BY p.object_id, p.index_id
HAVING MIN(p.data_compression) = MAX(p.data_compression) AND MAX(p.data_compression) > 0`,
  details: { of: "p.object_id", after: "AND" },
});

export const fullTextIndexes = query({
  shape: { object_id: int, unique_index_id: int, catalog_name: maybe(text), is_enabled: bit },
  needs: ["sys.fulltext_indexes", "sys.fulltext_catalogs"],
  text: `
SELECT f.object_id, f.unique_index_id, g.name AS catalog_name, f.is_enabled
FROM sys.fulltext_indexes AS f
LEFT JOIN sys.fulltext_catalogs AS g ON g.fulltext_catalog_id = f.fulltext_catalog_id{selected}`,
  details: { of: "f.object_id", after: "WHERE" },
});

export const fullTextIndexColumns = query({
  shape: { object_id: int, column_id: int, type_column_id: maybe(int), language_id: int },
  needs: ["sys.fulltext_index_columns"],
  text: `
SELECT f.object_id, f.column_id, f.type_column_id, f.language_id
FROM sys.fulltext_index_columns AS f{selected}`,
  details: { of: "f.object_id", after: "WHERE" },
});
