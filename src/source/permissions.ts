// Which permissions are part of a schema, the same for every source.

import { nameFolding } from "../model/collation.ts";
import { nameKey, type ObjectName } from "../model/name.ts";
import type { Permission, Schema, Securable } from "../model/schema.ts";

/**
 * The schema with those permissions that are on something in it, spelled as it spells it, one for each securable, principal and
 * permission. What every database has is left out: CONNECT, which CREATE USER grants, and what SQL Server grants to public.
 */
export function withPermissions(schema: Schema, permissions: readonly Permission[]): Schema {
  const find = securablesOf(schema);
  const settled = new Map<string, Permission>();
  for (const { state, permission, on, to } of permissions) {
    if (on === undefined && state !== "deny" && isEverywhere(permission, to)) continue;
    const found = on === undefined ? undefined : find(on);
    if (on !== undefined && found === undefined) continue;
    const key = JSON.stringify([found?.type, found?.schema, found?.name, found?.column, to, permission]);
    const known = settled.get(key);
    // Several principals may have granted the same: what counts is the strongest, and a denial is stronger than any grant.
    if (known === undefined || rank[state] > rank[known.state]) {
      settled.set(key, { state, permission, ...(found === undefined ? {} : { on: found }), to });
    }
  }
  return { ...schema, permissions: [...settled.values()] };
}

/** Finds what permissions can be on: as the schema spells it, or undefined for what is no part of it. */
export function securablesOf(schema: Schema): (on: Securable) => Securable | undefined {
  const fold = nameFolding(schema.collation);
  const objects = new Map<string, ObjectName & { readonly columns?: readonly { readonly name: string }[] }>();
  for (const list of [schema.tables, schema.views, schema.procedures, schema.functions, schema.sequences, schema.synonyms]) {
    for (const object of list) objects.set(fold(nameKey(object)), object);
  }
  const types = new Map(schema.types.map((type) => [fold(nameKey(type)), type]));
  // Not every source lists dbo, but every database has it.
  const schemas = new Map([{ name: "dbo" }, ...schema.schemas].map(({ name }) => [fold(name), name]));
  return ({ type, schema: of, name, column }) => {
    if (name === undefined) {
      const known = schemas.get(fold(of));
      return known === undefined ? undefined : { schema: known };
    }
    if (type === "type") {
      const known = types.get(fold(nameKey({ schema: of, name })));
      return known === undefined ? undefined : { type, schema: known.schema, name: known.name };
    }
    const known = objects.get(fold(nameKey({ schema: of, name })));
    if (known === undefined) return undefined;
    const object = { schema: known.schema, name: known.name };
    if (column === undefined) return object;
    // A source may not know the columns of a view.
    if (known.columns === undefined || known.columns.length === 0) return { ...object, column };
    const spelled = known.columns.find((each) => fold(each.name) === fold(column));
    return spelled === undefined ? undefined : { ...object, column: spelled.name };
  };
}

const rank: { readonly [S in Permission["state"]]: number } = { grant: 0, "grant with grant option": 1, deny: 2 };

/**
 * "VIEW ANY COLUMN MASTER KEY DEFINITION and VIEW ANY COLUMN ENCRYPTION KEY DEFINITION are granted by default to the public fixed
 * database role": https://learn.microsoft.com/sql/relational-databases/security/encryption/always-encrypted-database-engine
 */
function isEverywhere(permission: string, to: string): boolean {
  return permission === "CONNECT" || (to === "public" && /^VIEW ANY COLUMN (MASTER|ENCRYPTION) KEY DEFINITION$/.test(permission));
}
