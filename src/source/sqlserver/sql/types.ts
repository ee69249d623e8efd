import { bit, int, maybe, query, text } from "../query.ts";

/** Keyed by user_type_id: system_type_id is shared by every alias of a type. */
export const types = query({
  shape: {
    user_type_id: int,
    system_type_id: int,
    schema_id: int,
    name: text,
    max_length: int,
    precision: int,
    scale: int,
    is_nullable: bit,
    is_user_defined: bit,
    is_assembly_type: bit,
    is_table_type: bit,
  },
  text: `
SELECT t.user_type_id, t.system_type_id, t.schema_id, t.name, t.max_length, t.precision, t.scale, t.is_nullable,
       t.is_user_defined, t.is_assembly_type, t.is_table_type
FROM sys.types AS t`,
});

export const tableTypes = query({
  shape: { user_type_id: int, type_table_object_id: int, is_memory_optimized: bit },
  text: `
SELECT tt.user_type_id, tt.type_table_object_id, tt.is_memory_optimized
FROM sys.table_types AS tt
WHERE tt.is_user_defined = 1`,
});

export const xmlSchemaCollections = query({
  shape: { xml_collection_id: int, schema_id: int, name: text },
  text: `SELECT x.xml_collection_id, x.schema_id, x.name FROM sys.xml_schema_collections AS x`,
});

export const sequences = query({
  shape: {
    object_id: int,
    schema_id: int,
    name: text,
    user_type_id: int,
    precision: int,
    scale: int,
    start_value: maybe(text),
    increment: maybe(text),
    minimum_value: maybe(text),
    maximum_value: maybe(text),
    is_cycling: bit,
    is_cached: bit,
    cache_size: maybe(int),
  },
  // The values are sql_variant, of the sequence's own type: decimal(38,0) fits 40 characters.
  text: `
SELECT s.object_id, s.schema_id, s.name, s.user_type_id, s.precision, s.scale,
       CAST(s.start_value AS nvarchar(40)) AS start_value, CAST(s.increment AS nvarchar(40)) AS increment,
       CAST(s.minimum_value AS nvarchar(40)) AS minimum_value, CAST(s.maximum_value AS nvarchar(40)) AS maximum_value,
       s.is_cycling, s.is_cached, s.cache_size
FROM sys.sequences AS s
WHERE s.is_ms_shipped = 0`,
});

export const synonyms = query({
  shape: { object_id: int, schema_id: int, name: text, base_object_name: text },
  text: `
SELECT n.object_id, n.schema_id, n.name, n.base_object_name
FROM sys.synonyms AS n
WHERE n.is_ms_shipped = 0`,
});
