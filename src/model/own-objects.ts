/** What `audit install` puts into a database. It is no part of the schema that is documented. */
export const ownObjects = {
  schema: "schema_sync",
  /** A trigger on the database is in no schema. */
  trigger: "schema_sync_ddl_log",
  roles: ["schema_sync_agent", "schema_sync_reader"],
} as const;

/** Of the scripts in `src/audit/sql`: raised with every change of what they install. */
export const ddlLogVersion = 1;

/** The names of all that it puts there which is not in its own schema, and of that schema itself. */
export const ownNames: ReadonlySet<string> = new Set([ownObjects.schema, ownObjects.trigger, ...ownObjects.roles]);
