import type { PGlite } from "@electric-sql/pglite";

/** A table with rows: what a server holds besides its catalog. Its types are SQL Server's. */
export interface DataTable {
  readonly schema: string;
  readonly name: string;
  readonly columns: Readonly<Record<string, string>>;
  /** In the order of the columns; dates and times as text. */
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

const types: ReadonlyMap<string, string> = new Map([
  ["tinyint", "integer"],
  ["smallint", "integer"],
  ["int", "integer"],
  ["bigint", "bigint"],
  ["bit", "smallint"],
  ["date", "date"],
  ["datetime", "timestamp"],
  ["smalldatetime", "timestamp"],
  ["datetime2", "timestamp"],
  ["datetimeoffset", "timestamptz"],
  ["decimal", "numeric"],
  ["money", "numeric"],
  ["float", "double precision"],
  ["uniqueidentifier", "text"],
]);

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * Fills the tables anew. Text is compared as PostgreSQL compares it: letter case and blanks at the end count, which they would not for most
 * of SQL Server's collations.
 */
export async function createTables(postgres: PGlite, tables: readonly DataTable[]): Promise<void> {
  const schemas = await postgres.query<{ nspname: string }>(
    "SELECT nspname FROM pg_namespace WHERE nspname NOT IN ('sys', 'public', 'information_schema') AND nspname NOT LIKE 'pg\\_%'",
  );
  for (const { nspname } of schemas.rows) await postgres.exec(`DROP SCHEMA ${quoted(nspname)} CASCADE`);
  for (const schema of new Set(tables.map((table) => table.schema))) await postgres.exec(`CREATE SCHEMA ${quoted(schema)}`);
  for (const { schema, name, columns, rows } of tables) {
    const named = `${quoted(schema)}.${quoted(name)}`;
    const defined = Object.entries(columns).map(([column, type]) => `${quoted(column)} ${types.get(type.replace(/\(.*/, "")) ?? "text"}`);
    await postgres.exec(`CREATE TABLE ${named} (${defined.join(", ")})`);
    for (const row of rows) {
      const values = row.map((value) => (typeof value === "boolean" ? Number(value) : value));
      await postgres.query(`INSERT INTO ${named} VALUES (${values.map((_, at) => `$${at + 1}`).join(", ")})`, values);
    }
  }
}

/** Functions that queries over data call and PostgreSQL does not have. COUNT_BIG gives a numeric, which the wire carries as a bigint. */
export function dataFunctions(now: string): string {
  return `
CREATE FUNCTION sys.sysutcdatetime() RETURNS timestamp LANGUAGE sql AS $$ SELECT '${now}'::timestamptz AT TIME ZONE 'UTC' $$;
CREATE FUNCTION sys.switchoffset(timestamptz, text) RETURNS timestamp LANGUAGE sql AS $$ SELECT $1 AT TIME ZONE 'UTC' $$;
CREATE FUNCTION sys.datalength(text) RETURNS integer LANGUAGE sql AS 'SELECT 2 * length($1)';
CREATE FUNCTION sys.datalength(integer) RETURNS integer LANGUAGE sql AS 'SELECT 4';
CREATE FUNCTION sys.big(bigint) RETURNS numeric LANGUAGE sql AS 'SELECT $1::numeric';
CREATE AGGREGATE sys.count_big(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0', FINALFUNC = sys.big);
CREATE AGGREGATE sys.count_big("any") (SFUNC = int8inc_any, STYPE = bigint, INITCOND = '0', FINALFUNC = sys.big);
`;
}
