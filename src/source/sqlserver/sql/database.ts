import { bit, datetime, int, maybe, query, text } from "../query.ts";

/**
 * Who answers, and what this login may see. `name = DB_NAME()` and not the id: on Azure SQL Database DB_ID() need not
 * be the id in sys.databases (https://learn.microsoft.com/sql/t-sql/functions/db-id-transact-sql).
 */
export const database = query({
  shape: {
    product_version: text,
    engine_edition: int,
    name: text,
    collation_name: maybe(text),
    compatibility_level: int,
    /** 1 or 0; null where the server knows no such permission. */
    view_definition: maybe(int),
    user_name: maybe(text),
  },
  text: `
SELECT CAST(SERVERPROPERTY(N'ProductVersion') AS nvarchar(128)) AS product_version,
       CAST(SERVERPROPERTY(N'EngineEdition') AS int) AS engine_edition,
       d.name, d.collation_name, d.compatibility_level,
       HAS_PERMS_BY_NAME(NULL, N'DATABASE', N'VIEW DEFINITION') AS view_definition,
       USER_NAME() AS user_name
FROM sys.databases AS d
WHERE d.name = DB_NAME()`,
});

/** VIEW SECURITY DEFINITION, from SQL Server 2022 on, is what of VIEW DEFINITION shows principals, permissions and security policies. */
const denialsOfSight =
  "p.state = N'D' AND DATABASE_PRINCIPAL_ID() <> 1 AND (p.class IN (1, 3, 4, 6) AND p.permission_name IN (N'VIEW DEFINITION', N'CONTROL') " +
  "OR p.class = 0 AND p.permission_name = N'VIEW SECURITY DEFINITION') " +
  "AND (p.grantee_principal_id = DATABASE_PRINCIPAL_ID() OR p.grantee_principal_id = 0 OR IS_MEMBER(USER_NAME(p.grantee_principal_id)) = 1)";

/**
 * VIEW DEFINITION on the database shows everything but what is denied on a schema or an object, and what is denied
 * looks as if it were not there: https://learn.microsoft.com/sql/relational-databases/security/metadata-visibility-configuration.
 * Principal 1 is dbo, to whom no denial applies; principal 0 is public. Classes: database 0, object 1, schema 3, principal 4, type 6.
 */
export const denials = query({
  shape: { class: int, major_id: int, permission_name: text, grantee: maybe(text), schema_name: maybe(text) },
  text: `
SELECT p.class, p.major_id, p.permission_name, USER_NAME(p.grantee_principal_id) AS grantee,
       CASE WHEN p.class = 3 THEN SCHEMA_NAME(p.major_id) END AS schema_name
FROM sys.database_permissions AS p
WHERE ${denialsOfSight}`,
});

/**
 * What is shown to a login that may use it without seeing its definition: objects (class 1) and types (6). Asked only of a login
 * that does not see everything, since the server looks each of them up.
 */
export const partlySeen = query({
  shape: { class: int, major_id: int },
  where:
    "(COALESCE(HAS_PERMS_BY_NAME(NULL, N'DATABASE', N'VIEW DEFINITION'), 0) = 0 OR " +
    `EXISTS (SELECT 1 FROM sys.database_permissions AS p WHERE ${denialsOfSight}))`,
  text: `
SELECT 1 AS class, o.object_id AS major_id
FROM sys.objects AS o
JOIN sys.schemas AS s ON s.schema_id = o.schema_id
WHERE o.is_ms_shipped = 0 AND o.parent_object_id = 0
  AND COALESCE(HAS_PERMS_BY_NAME(CONCAT(QUOTENAME(s.name), N'.', QUOTENAME(o.name)), N'OBJECT', N'VIEW DEFINITION'), 0) = 0
UNION ALL
SELECT 6, t.user_type_id
FROM sys.types AS t
JOIN sys.schemas AS s ON s.schema_id = t.schema_id
WHERE t.is_user_defined = 1
  AND COALESCE(HAS_PERMS_BY_NAME(CONCAT(QUOTENAME(s.name), N'.', QUOTENAME(t.name)), N'TYPE', N'VIEW DEFINITION'), 0) = 0`,
});

/**
 * Who may do what on the database (class 0), on objects and columns (1), schemas (3) and types (6). System objects have negative ids.
 * R is a column that a REVOKE takes out of a grant on its table; G, W and D are grant, with grant option, and deny.
 */
export const permissions = query({
  shape: { class: int, major_id: int, minor_id: int, permission_name: text, state: text, grantee: text },
  text: `
SELECT p.class, p.major_id, p.minor_id, p.permission_name, p.state, g.name AS grantee
FROM sys.database_permissions AS p
JOIN sys.database_principals AS g ON g.principal_id = p.grantee_principal_id
WHERE p.class IN (0, 1, 3, 6) AND p.major_id >= 0 AND p.state IN (N'G', N'W', N'D')`,
});

/**
 * Asked first and last in the batch: were they to differ, someone changed the schema while it was read. DDL on a part
 * of an object moves the object's modify_date; what has none of its own is counted.
 */
export const state = query({
  shape: { object_count: int, newest: maybe(datetime), trigger_count: int, type_count: int, property_count: int },
  text: `
SELECT COUNT(*) AS object_count, MAX(o.modify_date) AS newest,
       (SELECT COUNT(*) FROM sys.triggers AS r) AS trigger_count,
       (SELECT COUNT(*) FROM sys.types AS y) AS type_count,
       (SELECT COUNT(*) FROM sys.extended_properties AS e) AS property_count
FROM sys.objects AS o`,
});

export const schemas = query({
  /** view_definition: whether all objects of the schema are shown, but for those denied one by one. */
  shape: { schema_id: int, name: text, view_definition: maybe(int) },
  text: `
SELECT s.schema_id, s.name, HAS_PERMS_BY_NAME(QUOTENAME(s.name), N'SCHEMA', N'VIEW DEFINITION') AS view_definition
FROM sys.schemas AS s`,
});

/** `Description` is what some projects call it: see the extended property of the same thing in the snapshot's rules. */
export const descriptions = query({
  shape: { class: int, major_id: int, minor_id: int, name: text, value: maybe(text) },
  text: `
SELECT e.class, e.major_id, e.minor_id, e.name, CAST(e.value AS nvarchar(max)) AS value
FROM sys.extended_properties AS e
WHERE e.name IN (N'MS_Description', N'Description') AND e.class IN (0, 1, 2, 3, 6, 7)`,
});

export const dataSpaces = query({
  shape: { data_space_id: int, name: text, type: text, is_default: bit },
  text: `SELECT ds.data_space_id, ds.name, ds.type, ds.is_default FROM sys.data_spaces AS ds`,
});
