import { nameKey, type ObjectName, type ObjectRef, type ObjectType } from "../model/name.ts";
import type { Permission, Schema, Securable } from "../model/schema.ts";
import type { Context } from "./context.ts";
import { compareLists } from "./match.ts";
import { namePasses, type Names } from "./names.ts";

/** A permission, and what it is on by the name after. */
interface Held {
  readonly permission: Permission;
  readonly on: Securable | undefined;
}

/**
 * Who may do what. A schema of which that is not known differs in nothing. What is dropped takes its permissions with it, and
 * what is new brings its own: both are folded into the one change. A renamed thing keeps them.
 */
export function comparePermissions({ emit, names, collation }: Context, before: Schema, after: Schema): void {
  if (before.permissions === undefined || after.permissions === undefined) return;
  const same: Names = { object: (name) => name, column: (_, column) => column };
  const [old, now] = [inventoryOf(before, names), inventoryOf(after, same)];
  const about = ({ on }: Held): { readonly object: ObjectRef; readonly member?: string } => ({
    object: refOf(on, now, old),
    ...(on?.column !== undefined && { member: on.column }),
  });

  compareLists(
    before.permissions.map((permission): Held => ({ permission, on: permission.on && renamed(permission.on, names) })),
    after.permissions.map((permission): Held => ({ permission, on: permission.on })),
    namePasses<Held>(collation, keyOf),
    {
      onRemoved: (held) => {
        if (has(old, held.on) && !has(now, held.on)) return;
        const kind = held.permission.state === "deny" ? "permission-undenied" : "permission-revoked";
        emit({ kind, ...about(held), before: held.permission });
      },
      onAdded: (held) => {
        if (has(now, held.on) && !has(old, held.on)) return;
        const kind = held.permission.state === "deny" ? "permission-denied" : "permission-granted";
        emit({ kind, ...about(held), after: held.permission });
      },
      onMutual: ({ permission: from }, held) => {
        const { permission: to } = held;
        if (from.state === to.state) return;
        if (from.state === "deny") {
          emit({ kind: "permission-undenied", ...about(held), before: from });
          emit({ kind: "permission-granted", ...about(held), after: to });
        } else if (to.state === "deny") {
          emit({ kind: "permission-revoked", ...about(held), before: from });
          emit({ kind: "permission-denied", ...about(held), after: to });
        } else {
          emit({ kind: from.state === "grant" ? "permission-granted" : "permission-revoked", ...about(held), before: from, after: to });
        }
      },
    },
  );
}

function keyOf({ permission: { permission, to }, on }: Held): string {
  return JSON.stringify([on?.type, on?.schema, on?.name, on?.column, permission, to]);
}

function renamed(on: Securable, names: Names): Securable {
  // Types and whole schemas are never taken for renamed.
  if (on.name === undefined || on.type === "type") return on;
  const object = { schema: on.schema, name: on.name };
  const { schema, name } = names.object(object);
  return { schema, name, ...(on.column !== undefined && { column: names.column(object, on.column) }) };
}

/** What permissions can be on. */
interface Inventory {
  readonly schemas: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
  readonly objects: ReadonlyMap<string, { readonly type: ObjectType; readonly columns: ReadonlySet<string> }>;
}

function inventoryOf(schema: Schema, names: Names): Inventory {
  const objects = new Map<string, { readonly type: ObjectType; readonly columns: ReadonlySet<string> }>();
  const lists: readonly (readonly [ObjectType, readonly (ObjectName & { readonly columns?: readonly { readonly name: string }[] })[]])[] = [
    ["table", schema.tables],
    ["view", schema.views],
    ["procedure", schema.procedures],
    ["function", schema.functions],
    ["sequence", schema.sequences],
    ["synonym", schema.synonyms],
  ];
  for (const [type, list] of lists) {
    for (const object of list) {
      const columns = new Set((object.columns ?? []).map((column) => names.column(object, column.name)));
      objects.set(nameKey(names.object(object)), { type, columns });
    }
  }
  return {
    // Every database has dbo, and not every source mentions it.
    schemas: new Set(["dbo", ...schema.schemas.map(({ name }) => name)]),
    types: new Set(schema.types.map(nameKey)),
    objects,
  };
}

/** The database itself is always there. A column may be there where the columns of its object are not known. */
function has(inventory: Inventory, on: Securable | undefined): boolean {
  if (on === undefined) return true;
  if (on.name === undefined) return inventory.schemas.has(on.schema);
  const key = nameKey({ schema: on.schema, name: on.name });
  if (on.type === "type") return inventory.types.has(key);
  const object = inventory.objects.get(key);
  return object !== undefined && (on.column === undefined || object.columns.size === 0 || object.columns.has(on.column));
}

function refOf(on: Securable | undefined, now: Inventory, old: Inventory): ObjectRef {
  if (on === undefined) return { type: "database", schema: "", name: "" };
  if (on.name === undefined) return { type: "schema", schema: on.schema, name: on.schema };
  const name = { schema: on.schema, name: on.name };
  if (on.type === "type") return { type: "type", ...name };
  return { type: (now.objects.get(nameKey(name)) ?? old.objects.get(nameKey(name)))?.type ?? "table", ...name };
}
