import { codeSpan } from "../../markdown/escape.ts";
import { compareText, printPart } from "../../model/name.ts";
import { layout } from "../../model/page.ts";
import type { Permission, Securable } from "../../model/schema.ts";
import type { Site } from "../site.ts";
import { columnList } from "./columns.ts";

/** What one principal may do, or may not. */
export interface PermissionRow {
  /** The user or role. */
  readonly principal: string;
  readonly permission: string;
  /** `granted`, `granted, may pass it on` or `denied`. */
  readonly state: string;
  /** The columns it is limited to, comma-separated; "" where it is on the whole. */
  readonly columns: string;
}

/** The same on the page of the whole database, where several things have theirs in one table. */
export interface OverviewPermissionRow extends PermissionRow {
  /** `schema` for the schema itself, or the name of the sequence, type or synonym. */
  readonly on: string;
}

const states = {
  grant: "granted",
  "grant with grant option": "granted, may pass it on",
  deny: "denied",
} as const satisfies Record<Permission["state"], string>;

/** A row for each permission of each principal, whatever the number of columns it is on. */
export function permissionRows(permissions: readonly Permission[]): PermissionRow[] {
  const rows = new Map<string, { readonly permission: Permission; readonly columns: string[] }>();
  const sorted = permissions.toSorted(
    (a, b) => compareText(a.to, b.to) || compareText(a.permission, b.permission) || compareText(a.state, b.state),
  );
  for (const permission of sorted) {
    const column = permission.on?.column;
    // A permission on the whole and one on some columns of it are two.
    const key = JSON.stringify([permission.to, permission.permission, permission.state, column === undefined]);
    const row = rows.get(key) ?? { permission, columns: [] };
    if (column !== undefined) row.columns.push(column);
    rows.set(key, row);
  }
  return [...rows.values()].map(({ permission: { to, permission, state }, columns }) => ({
    principal: codeSpan(to, "cell"),
    permission: codeSpan(permission, "cell"),
    state: states[state],
    columns: columnList(columns),
  }));
}

/**
 * For each schema what is granted on the schema itself, and then on what lives in it without a page of its own. Nothing is
 * there for a schema without any.
 */
export function overviewPermissionRows(site: Site): ReadonlyMap<string, readonly OverviewPermissionRow[]> {
  const bySecurable = new Map<string, { readonly on: Securable; readonly permissions: Permission[] }>();
  for (const permission of site.schema.permissions ?? []) {
    const { on } = permission;
    if (on === undefined || hasPage(site, on)) continue;
    const key = JSON.stringify([on.schema, on.name, on.type]);
    const found = bySecurable.get(key);
    if (found === undefined) bySecurable.set(key, { on, permissions: [permission] });
    else found.permissions.push(permission);
  }
  const rows = new Map<string, OverviewPermissionRow[]>();
  for (const { on, permissions } of bySecurable.values()) {
    const shown = on.name === undefined ? "schema" : codeSpan(printPart(on.name), "cell");
    const section = rows.get(on.schema) ?? [];
    section.push(...permissionRows(permissions).map((row) => ({ ...row, on: shown })));
    rows.set(on.schema, section);
  }
  return rows;
}

/** Who may do what in the database itself. */
export function databasePermissionRows({ schema }: Site): PermissionRow[] {
  return permissionRows((schema.permissions ?? []).filter(({ on }) => on === undefined));
}

function hasPage(site: Site, { type, schema, name }: Securable): boolean {
  return name !== undefined && type === undefined && site.target({ schema, name })?.path !== layout.database;
}
