import { bit, int, maybe, query, text } from "../query.ts";

/** A dropped ledger table stays in the catalog under a made-up name; it is no table any more. */
export const tables = query({
  shape: {
    object_id: int,
    schema_id: int,
    name: text,
    is_memory_optimized: maybe(bit),
    durability: maybe(int),
    temporal_type: maybe(int),
    history_table_id: maybe(int),
    is_external: maybe(bit),
    is_node: maybe(bit),
    is_edge: maybe(bit),
  },
  text: `
SELECT t.object_id, t.schema_id, t.name, t.is_memory_optimized, t.durability, t.temporal_type, t.history_table_id, t.is_external,
       {is_node} AS is_node, {is_edge} AS is_edge
FROM sys.tables AS t
WHERE t.is_ms_shipped = 0{is_dropped_ledger_table}`,
  optional: {
    is_node: { view: "sys.tables", column: "is_node", present: "t.is_node", absent: "CAST(NULL AS bit)" },
    is_edge: { view: "sys.tables", column: "is_edge", present: "t.is_edge", absent: "CAST(NULL AS bit)" },
    is_dropped_ledger_table: {
      view: "sys.tables",
      column: "is_dropped_ledger_table",
      present: " AND t.is_dropped_ledger_table = 0",
      absent: "",
    },
  },
});

/** The period of a system-versioned table. */
export const periods = query({
  shape: { object_id: int, start_column_id: int, end_column_id: int },
  needs: ["sys.periods"],
  text: `SELECT p.object_id, p.start_column_id, p.end_column_id FROM sys.periods AS p`,
});

/**
 * The columns of tables, views, table-valued functions and table types, as narrow as they can be: a large database has
 * hundreds of thousands, and what few columns have stands in the result sets below. The columns that a graph table has
 * of itself (their names end in digits that the server made up) and those dropped from a ledger table are left out.
 */
export const columns = query({
  shape: {
    object_id: int,
    column_id: int,
    name: text,
    user_type_id: maybe(int),
    max_length: int,
    precision: int,
    scale: int,
    collation_name: maybe(text),
    is_nullable: maybe(bit),
  },
  row: (cells) => ({
    object_id: cells[0].value,
    column_id: cells[1].value,
    name: cells[2].value,
    user_type_id: cells[3].value,
    max_length: cells[4].value,
    precision: cells[5].value,
    scale: cells[6].value,
    collation_name: cells[7].value,
    is_nullable: cells[8].value,
  }),
  text: `
SELECT c.object_id, c.column_id, c.name, c.user_type_id, c.max_length, c.precision, c.scale, c.collation_name, c.is_nullable
FROM sys.columns AS c
JOIN sys.objects AS o ON o.object_id = c.object_id
WHERE (o.is_ms_shipped = 0 OR o.type = N'TT') AND o.type IN (N'U', N'V', N'IF', N'TF', N'FT', N'TT'){graph_type}{is_dropped_ledger_column}`,
  optional: {
    graph_type: { view: "sys.columns", column: "graph_type", present: " AND c.graph_type IS NULL", absent: "" },
    is_dropped_ledger_column: {
      view: "sys.columns",
      column: "is_dropped_ledger_column",
      present: " AND c.is_dropped_ledger_column = 0",
      absent: "",
    },
  },
});

/** What most columns have not. */
export const columnTraits = query({
  shape: {
    object_id: int,
    column_id: int,
    is_rowguidcol: bit,
    is_filestream: bit,
    is_sparse: bit,
    is_hidden: maybe(bit),
    generated_always_type: maybe(int),
    encryption_type: maybe(int),
    is_xml_document: bit,
    xml_collection_id: int,
    vector_dimensions: maybe(int),
    vector_base_type: maybe(int),
  },
  text: `
SELECT c.object_id, c.column_id, c.is_rowguidcol, c.is_filestream, c.is_sparse, c.is_hidden, c.generated_always_type, c.encryption_type,
       c.is_xml_document, c.xml_collection_id, {vector_dimensions} AS vector_dimensions, {vector_base_type} AS vector_base_type
FROM sys.columns AS c
WHERE c.is_rowguidcol = 1 OR c.is_filestream = 1 OR c.is_sparse = 1 OR c.is_hidden = 1 OR c.generated_always_type > 0
   OR c.encryption_type IS NOT NULL OR c.xml_collection_id > 0{vector}`,
  optional: {
    vector_dimensions: { view: "sys.columns", column: "vector_dimensions", present: "c.vector_dimensions", absent: "CAST(NULL AS int)" },
    vector_base_type: { view: "sys.columns", column: "vector_base_type", present: "c.vector_base_type", absent: "CAST(NULL AS int)" },
    vector: { view: "sys.columns", column: "vector_dimensions", present: " OR c.vector_dimensions > 0", absent: "" },
  },
});

export const identityColumns = query({
  shape: { object_id: int, column_id: int, seed_value: maybe(text), increment_value: maybe(text), is_not_for_replication: maybe(bit) },
  text: `
SELECT i.object_id, i.column_id, CAST(i.seed_value AS nvarchar(40)) AS seed_value, CAST(i.increment_value AS nvarchar(40)) AS increment_value,
       i.is_not_for_replication
FROM sys.identity_columns AS i{selected}`,
  details: { of: "i.object_id", after: "WHERE" },
});

export const computedColumns = query({
  shape: { object_id: int, column_id: int, definition: maybe(text), is_persisted: bit },
  text: `SELECT m.object_id, m.column_id, m.definition, m.is_persisted FROM sys.computed_columns AS m{selected}`,
  details: { of: "m.object_id", after: "WHERE" },
});

export const maskedColumns = query({
  shape: { object_id: int, column_id: int, masking_function: maybe(text) },
  needs: ["sys.masked_columns"],
  text: `
SELECT k.object_id, k.column_id, k.masking_function
FROM sys.masked_columns AS k
WHERE k.is_masked = 1{selected}`,
  details: { of: "k.object_id", after: "AND" },
});

export const defaultConstraints = query({
  shape: { object_id: int, parent_object_id: int, parent_column_id: int, name: text, definition: maybe(text), is_system_named: bit },
  text: `
SELECT d.object_id, d.parent_object_id, d.parent_column_id, d.name, d.definition, d.is_system_named
FROM sys.default_constraints AS d{selected}`,
  details: { of: "d.parent_object_id", after: "WHERE" },
});

export const checkConstraints = query({
  shape: {
    object_id: int,
    parent_object_id: int,
    name: text,
    definition: maybe(text),
    is_disabled: bit,
    is_not_trusted: bit,
    is_not_for_replication: bit,
    is_system_named: bit,
  },
  text: `
SELECT k.object_id, k.parent_object_id, k.name, k.definition, k.is_disabled, k.is_not_trusted, k.is_not_for_replication, k.is_system_named
FROM sys.check_constraints AS k{selected}`,
  details: { of: "k.parent_object_id", after: "WHERE" },
});

export const foreignKeys = query({
  shape: {
    object_id: int,
    parent_object_id: int,
    name: text,
    referenced_object_id: maybe(int),
    delete_referential_action: maybe(int),
    update_referential_action: maybe(int),
    is_disabled: bit,
    is_not_trusted: bit,
    is_not_for_replication: bit,
    is_system_named: bit,
  },
  text: `
SELECT f.object_id, f.parent_object_id, f.name, f.referenced_object_id, f.delete_referential_action, f.update_referential_action,
       f.is_disabled, f.is_not_trusted, f.is_not_for_replication, f.is_system_named
FROM sys.foreign_keys AS f
WHERE f.is_ms_shipped = 0{selected}`,
  details: { of: "f.parent_object_id", after: "AND" },
});

export const foreignKeyColumns = query({
  shape: { constraint_object_id: int, constraint_column_id: int, parent_column_id: int, referenced_column_id: int },
  text: `
SELECT fc.constraint_object_id, fc.constraint_column_id, fc.parent_column_id, fc.referenced_column_id
FROM sys.foreign_key_columns AS fc{selected}`,
  details: { of: "fc.parent_object_id", after: "WHERE" },
});
