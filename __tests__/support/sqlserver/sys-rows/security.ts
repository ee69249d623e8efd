import type { Schema, Securable } from "../../../../src/model/schema.ts";
import type { Draft, SysRow } from "./draft.ts";
import type { Types } from "./types.ts";

/** Security policies, and who may do what. Once every object is there. */
export function addSecurity(schema: Schema, { rows, add, newId, schemaId, columnId, object, shared }: Draft, types: Types): void {
  const principals = new Map<string, number>([["reader", 5]]);
  for (const policy of schema.securityPolicies ?? []) {
    const objectId = newId();
    object(objectId, "SP", policy);
    add("security_policies", {
      ...shared(objectId, policy),
      is_enabled: policy.disabled === true ? 0 : 1,
      is_not_for_replication: policy.notForReplication === true ? 1 : 0,
      is_schemabinding_enabled: policy.unbound === true ? 0 : 1,
    });
    policy.predicates.forEach(({ kind, operation, on, expression }, at) => {
      add("security_predicates", {
        object_id: objectId,
        security_predicate_id: at + 1,
        target_object_id: securableOf(on)[1],
        predicate_definition: `(${expression})`,
        predicate_type: kind === "filter" ? 0 : 1,
        operation: operation === undefined ? undefined : operations.indexOf(operation) + 1,
      });
    });
  }
  add("database_permissions", {
    class: 0,
    major_id: 0,
    minor_id: 0,
    grantee_principal_id: 5,
    type: "CO",
    permission_name: "CONNECT",
    state: "G",
  });
  // What SQL Server itself grants in every database, and on its own objects.
  for (const [permission, object] of [
    ["VIEW ANY COLUMN MASTER KEY DEFINITION", 0],
    ["VIEW ANY COLUMN ENCRYPTION KEY DEFINITION", 0],
    ["SELECT", -103],
    ["SELECT", 3],
  ] as const) {
    grant("public", { class: object === 0 ? 0 : 1, major_id: object, minor_id: 0, permission_name: permission, state: "G" });
  }
  for (const { state, permission, on, to } of schema.permissions ?? []) {
    const [securable, id] = securableOf(on);
    grant(to, {
      class: securable,
      major_id: id,
      minor_id: on?.column === undefined ? 0 : columnId(id, on.column),
      permission_name: permission,
      state: state === "deny" ? "D" : state === "grant" ? "G" : "W",
    });
  }

  function grant(to: string, row: SysRow): void {
    let id = principals.get(to);
    if (id === undefined) {
      id = to === "public" ? 0 : 5 + principals.size;
      principals.set(to, id);
      add("database_principals", { name: to, principal_id: id, type: "R" });
    }
    add("database_permissions", { ...row, grantee_principal_id: id, grantor_principal_id: 1 });
  }

  function securableOf(on: Securable | undefined): readonly [securable: number, id: number] {
    if (on === undefined) return [0, 0];
    if (on.name === undefined) return [3, schemaId(on.schema)];
    if (on.type === "type") return [6, types.idOf({ schema: on.schema, name: on.name }) ?? 0];
    const own = (rows.get("sys.objects") ?? []).find(
      (row) => row["name"] === on.name && row["schema_id"] === schemaId(on.schema) && row["parent_object_id"] === 0,
    );
    return [1, Number(own?.["object_id"])];
  }
}

const operations: readonly string[] = ["after insert", "after update", "before update", "before delete"];
