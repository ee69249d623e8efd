import { bit, int, maybe, query, text } from "../query.ts";

export const views = query({
  shape: { object_id: int, schema_id: int, name: text, with_check_option: bit },
  text: `
SELECT v.object_id, v.schema_id, v.name, v.with_check_option
FROM sys.views AS v
WHERE v.is_ms_shipped = 0{is_dropped_ledger_view}`,
  optional: {
    is_dropped_ledger_view: {
      view: "sys.views",
      column: "is_dropped_ledger_view",
      present: " AND v.is_dropped_ledger_view = 0",
      absent: "",
    },
  },
});

/** P and PC: procedures in T-SQL and CLR. FN, IF, TF, FS, FT: functions, scalar, inline, table-valued, and the CLR ones. */
export const routines = query({
  shape: { object_id: int, schema_id: int, name: text, type: text },
  text: `
SELECT o.object_id, o.schema_id, o.name, o.type
FROM sys.objects AS o
WHERE o.is_ms_shipped = 0 AND o.type IN (N'P', N'PC', N'FN', N'IF', N'TF', N'FS', N'FT')`,
});

/** Parameter 0 is what a scalar function returns. has_default_value is kept for CLR routines only; T-SQL's stand in the text. */
export const parameters = query({
  shape: {
    object_id: int,
    parameter_id: int,
    name: maybe(text),
    user_type_id: int,
    max_length: int,
    precision: int,
    scale: int,
    is_output: bit,
    is_readonly: bit,
    is_xml_document: bit,
    xml_collection_id: int,
    has_default_value: bit,
    default_value: maybe(text),
  },
  text: `
SELECT a.object_id, a.parameter_id, a.name, a.user_type_id, a.max_length, a.precision, a.scale, a.is_output, a.is_readonly,
       a.is_xml_document, a.xml_collection_id, a.has_default_value, CAST(a.default_value AS nvarchar(max)) AS default_value
FROM sys.parameters AS a
JOIN sys.objects AS o ON o.object_id = a.object_id
WHERE o.is_ms_shipped = 0`,
});

/** With VIEW DEFINITION a definition is null only where the module is encrypted. */
export const modules = query({
  shape: { object_id: int, definition: maybe(text), is_schema_bound: maybe(bit), uses_quoted_identifier: maybe(bit) },
  text: `
SELECT m.object_id, m.definition, m.is_schema_bound, m.uses_quoted_identifier
FROM sys.sql_modules AS m{selected}`,
  details: { of: "m.object_id", after: "WHERE" },
});

export const assemblyModules = query({
  shape: { object_id: int, assembly_name: text, assembly_class: maybe(text), assembly_method: maybe(text) },
  needs: ["sys.assembly_modules", "sys.assemblies"],
  text: `
SELECT m.object_id, b.name AS assembly_name, m.assembly_class, m.assembly_method
FROM sys.assembly_modules AS m
JOIN sys.assemblies AS b ON b.assembly_id = m.assembly_id{selected}`,
  details: { of: "m.object_id", after: "WHERE" },
});

/** A trigger's schema is its table's today; older databases hold others. Class 0 is the database's own, DDL trigger. */
export const triggers = query({
  shape: {
    object_id: int,
    parent_class: int,
    parent_id: int,
    name: text,
    schema_id: maybe(int),
    is_disabled: bit,
    is_not_for_replication: bit,
    is_instead_of_trigger: bit,
  },
  text: `
SELECT r.object_id, r.parent_class, r.parent_id, r.name, o.schema_id, r.is_disabled, r.is_not_for_replication, r.is_instead_of_trigger
FROM sys.triggers AS r
LEFT JOIN sys.objects AS o ON o.object_id = r.object_id
WHERE r.is_ms_shipped = 0`,
});

/** A trigger on a group has one row for each event of the group, and the group's name in all of them. */
export const triggerEvents = query({
  shape: { object_id: int, type_desc: text, event_group_type_desc: maybe(text) },
  text: `
SELECT e.object_id, e.type_desc, e.event_group_type_desc
FROM sys.trigger_events AS e`,
});

/** NULL is a policy as CREATE makes it; the name of the column and not its page says which of 0 and 1 is bound. */
export const securityPolicies = query({
  shape: {
    object_id: int,
    schema_id: int,
    name: text,
    is_enabled: bit,
    is_not_for_replication: bit,
    is_schemabinding_enabled: maybe(bit),
  },
  needs: ["sys.security_policies"],
  text: `
SELECT y.object_id, y.schema_id, y.name, y.is_enabled, y.is_not_for_replication, y.is_schemabinding_enabled
FROM sys.security_policies AS y`,
});

export const securityPredicates = query({
  shape: { object_id: int, target_object_id: int, predicate_definition: maybe(text), predicate_type: maybe(int), operation: maybe(int) },
  needs: ["sys.security_predicates"],
  text: `
SELECT e.object_id, e.target_object_id, e.predicate_definition, e.predicate_type, e.operation
FROM sys.security_predicates AS e`,
});

/**
 * What encrypted modules use: of all others the text says it, and better. Reading this view needs SELECT on it, which
 * only db_owner has by default (https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-sql-expression-dependencies-transact-sql).
 */
export const hiddenDependencies = query({
  shape: {
    referencing_id: int,
    referenced_schema_name: maybe(text),
    referenced_entity_name: text,
    referenced_id: maybe(int),
    referenced_minor_id: int,
  },
  needs: ["sys.sql_expression_dependencies"],
  where: "HAS_PERMS_BY_NAME(N'sys.sql_expression_dependencies', N'OBJECT', N'SELECT') = 1",
  text: `
SELECT d.referencing_id, d.referenced_schema_name, d.referenced_entity_name, d.referenced_id, d.referenced_minor_id
FROM sys.sql_expression_dependencies AS d
JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
WHERE m.definition IS NULL AND d.referencing_class = 1 AND d.referenced_class = 1
  AND d.referenced_server_name IS NULL AND d.referenced_database_name IS NULL`,
});
