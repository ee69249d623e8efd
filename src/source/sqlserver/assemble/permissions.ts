import type { Permission, Securable } from "../../../model/schema.ts";
import type { Catalog } from "../catalog.ts";
import { indexBy, present, type Names } from "./names.ts";

const states: ReadonlyMap<string, Permission["state"]> = new Map([
  ["G", "grant"],
  ["W", "grant with grant option"],
  ["D", "deny"],
]);

/** On what is no part of a schema, as on system objects, there are some too: they are left out with what they are on. */
export function assemblePermissions(catalog: Catalog, names: Names): readonly Permission[] {
  const types = indexBy(catalog.types, (row) => row.user_type_id);
  const schemas = indexBy(catalog.schemas, (row) => row.schema_id);

  return catalog.permissions.flatMap((row) => {
    const state = states.get(row.state.trim());
    const on = row.class === 0 ? undefined : securableOf(row);
    if (state === undefined || (row.class !== 0 && on === undefined)) return [];
    return [{ state, permission: row.permission_name, ...present("on", on), to: row.grantee }];
  });

  /** Classes: https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-database-permissions-transact-sql */
  function securableOf(row: Catalog["permissions"][number]): Securable | undefined {
    switch (row.class) {
      case 1: {
        const object = names.object(row.major_id);
        if (object === undefined || row.minor_id === 0) return object;
        const column = names.column(row.major_id, row.minor_id);
        return column === undefined ? undefined : { ...object, column };
      }
      case 3: {
        const schema = schemas.get(row.major_id)?.name;
        return schema === undefined ? undefined : { schema };
      }
      case 6: {
        const type = types.get(row.major_id);
        return type === undefined ? undefined : { type: "type", schema: names.schema(type.schema_id), name: type.name };
      }
      default:
        return undefined;
    }
  }
}
