// GRANT, DENY and REVOKE, and the principals they are for.

import { printName, printPart, type ObjectName } from "../../model/name.ts";
import type { Place } from "../../model/place.ts";
import type { Permission, Schema, Securable } from "../../model/schema.ts";
import { securablesOf, withPermissions } from "../permissions.ts";
import { skip } from "./boundaries.ts";
import { demand, keyAt, Misread, objectName, peek, readNameList, readParts, take, takeWord, whereAt, type Cursor } from "./cursor.ts";
import { sameText, warn, type Draft } from "./draft.ts";

/** What a permission can be on; other classes, as roles, assemblies and certificates, are no part of a schema. */
type Target = Securable | "database" | "other";

/**
 * At GRANT, DENY or REVOKE: `GRANT SELECT (a, b), UPDATE ON [class::]name (columns) TO x, y WITH GRANT OPTION AS z`. What it is on
 * may be created later on: files of a project come in any order.
 */
export function readPermission(draft: Draft, cursor: Cursor, at: Place): void {
  draft.knowsPermissions = true;
  const verb = keyAt(cursor);
  cursor.at++;
  const optionOnly = verb === "REVOKE" && take(cursor, "GRANT", "OPTION", "FOR");
  const named: { readonly permission: string; readonly columns: readonly string[] }[] = [];
  do named.push({ permission: readPermissionName(cursor), columns: keyAt(cursor) === "(" ? readNameList(cursor) : [] });
  while (take(cursor, ","));
  let target: Target = "database";
  let columns: readonly string[] = [];
  if (take(cursor, "ON")) {
    target = readTarget(cursor);
    if (keyAt(cursor) === "(") columns = readNameList(cursor);
  }
  if (!take(cursor, "TO") && !(verb === "REVOKE" && take(cursor, "FROM"))) throw new Misread(`TO was expected ${whereAt(cursor)}`);
  const principals: string[] = [];
  do principals.push(readPrincipal(cursor));
  while (take(cursor, ","));
  const passedOn = take(cursor, "WITH", "GRANT", "OPTION");
  takeWord(cursor, "CASCADE");
  if (take(cursor, "AS")) readPrincipal(cursor);
  if (target === "other") return;
  const state: Permission["state"] | undefined =
    verb === "REVOKE" ? (optionOnly ? "grant" : undefined) : verb === "DENY" ? "deny" : passedOn ? "grant with grant option" : "grant";
  for (const { permission, columns: own } of named) {
    if (target === "database" && serverPermissions.has(permission)) continue;
    const securables = securablesIn(target, own.length > 0 ? own : columns);
    for (const to of principals) for (const on of securables) apply(draft, at, permission, on, to, state, optionOnly);
  }
}

function securablesIn(target: Securable | "database", columns: readonly string[]): readonly (Securable | undefined)[] {
  if (target === "database") return [undefined];
  return columns.length === 0 ? [target] : columns.map((column) => ({ ...target, column }));
}

/** `state` is undefined for REVOKE, which takes back a grant and a denial alike. */
function apply(
  draft: Draft,
  at: Place,
  permission: string,
  on: Securable | undefined,
  to: string,
  state: Permission["state"] | undefined,
  optionOnly: boolean,
): void {
  const key = keyOf(on, permission, to);
  const known = draft.permissions.get(key);
  if (state === undefined) {
    draft.permissions.delete(key);
    if (permission === "ALL") forgetPermissions(draft, (each) => sameText(each.to, to) && keyOf(each.on, "", "") === keyOf(on, "", ""));
  } else if (optionOnly) {
    if (known?.state === "grant with grant option") draft.permissions.set(key, { ...known, state });
  } else if (state !== "grant" || known?.state !== "grant with grant option") {
    // To grant again without the option does not take it away.
    draft.permissions.set(key, { state, permission, ...(on === undefined ? {} : { on }), to, at });
  }
}

function keyOf(on: Securable | undefined, permission: string, to: string): string {
  return JSON.stringify([on?.type, on?.schema, on?.name, on?.column, permission, to]).toLowerCase();
}

function forgetPermissions(draft: Draft, matches: (permission: Permission) => boolean): void {
  for (const [key, permission] of draft.permissions) if (matches(permission)) draft.permissions.delete(key);
}

/** `SELECT`, `VIEW DEFINITION`, `ALL`; upper case, abbreviations written out. */
function readPermissionName(cursor: Cursor): string {
  const words: string[] = [];
  for (let token = peek(cursor); token?.kind === "word"; token = peek(cursor)) {
    if (token.key === "ON" || token.key === "TO" || token.key === "FROM") break;
    words.push(token.value.toUpperCase());
    cursor.at++;
  }
  if (words.length === 0) throw new Misread(`a permission was expected ${whereAt(cursor)}`);
  const name = words.join(" ");
  return abbreviations.get(name) ?? name;
}

const abbreviations: ReadonlyMap<string, string> = new Map([
  ["ALL PRIVILEGES", "ALL"],
  ["EXEC", "EXECUTE"],
  ["CREATE PROC", "CREATE PROCEDURE"],
]);

function readTarget(cursor: Cursor): Target {
  // No class has more than three words: XML SCHEMA COLLECTION.
  const separator = [1, 2, 3].find((ahead) => keyAt(cursor, ahead) === "::");
  let securable = "OBJECT";
  if (separator !== undefined) {
    securable = Array.from({ length: separator }, (_, ahead) => peek(cursor, ahead)?.value.toUpperCase() ?? "").join(" ");
    cursor.at += separator + 1;
  }
  const parts = readParts(cursor);
  switch (securable) {
    case "OBJECT":
      return objectName(parts, cursor.schema);
    case "TYPE":
      return { type: "type", ...objectName(parts, cursor.schema) };
    case "SCHEMA":
      return { schema: parts.at(-1) ?? "" };
    case "DATABASE":
      return "database";
    default:
      return "other";
  }
}

/** A user or role; public is a reserved word and yet needs no brackets here. */
function readPrincipal(cursor: Cursor): string {
  const token = peek(cursor);
  if (token?.kind !== "word" && token?.kind !== "identifier") throw new Misread(`a user or role was expected ${whereAt(cursor)}`);
  cursor.at++;
  return token.value;
}

/** At CREATE, ALTER or DROP, before [APPLICATION] ROLE or USER. Who makes principals here would say here what they may do. */
export function readPrincipalStatement(draft: Draft, cursor: Cursor): void {
  draft.knowsPermissions = true;
  const verb = keyAt(cursor);
  cursor.at++;
  takeWord(cursor, "APPLICATION");
  cursor.at++;
  if (verb === "DROP") take(cursor, "IF", "EXISTS");
  const name = readPrincipal(cursor);
  if (verb === "CREATE") {
    draft.principals.set(name.toLowerCase(), name);
  } else if (verb === "DROP") {
    draft.principals.delete(name.toLowerCase());
    forgetPermissions(draft, (permission) => sameText(permission.to, name));
  } else if (take(cursor, "WITH") && takeWord(cursor, "NAME")) {
    demand(cursor, "=");
    renamePrincipal(draft, name, readPrincipal(cursor));
  }
  skip(cursor);
}

function renamePrincipal(draft: Draft, before: string, after: string): void {
  draft.principals.delete(before.toLowerCase());
  draft.principals.set(after.toLowerCase(), after);
  change(draft, (permission) => (sameText(permission.to, before) ? { ...permission, to: after } : permission));
}

function change(draft: Draft, replace: (permission: DraftPermission) => DraftPermission): void {
  const all = [...draft.permissions.values()].map(replace);
  draft.permissions.clear();
  for (const permission of all) draft.permissions.set(keyOf(permission.on, permission.permission, permission.to), permission);
}

type DraftPermission = Permission & { readonly at: Place };

function isOn(permission: Permission, name: ObjectName, isType: boolean): boolean {
  const { on } = permission;
  return on?.name !== undefined && (on.type === "type") === isType && sameText(on.schema, name.schema) && sameText(on.name, name.name);
}

/** What was granted on an object goes with it. */
export function dropPermissions(draft: Draft, name: ObjectName, isType: boolean): void {
  forgetPermissions(draft, (permission) => isOn(permission, name, isType));
}

export function dropSchemaPermissions(draft: Draft, schema: string): void {
  forgetPermissions(draft, ({ on }) => on !== undefined && on.name === undefined && sameText(on.schema, schema));
}

/**
 * sp_rename keeps what was granted; "all permissions associated with the securable will be dropped when the securable is moved to the
 * new schema": https://learn.microsoft.com/sql/t-sql/statements/alter-schema-transact-sql
 */
export function movePermissions(draft: Draft, before: ObjectName, after: ObjectName, isType: boolean): void {
  if (!sameText(before.schema, after.schema)) {
    dropPermissions(draft, before, isType);
    return;
  }
  change(draft, (permission) =>
    permission.on !== undefined && isOn(permission, before, isType)
      ? { ...permission, on: { ...permission.on, schema: after.schema, name: after.name } }
      : permission,
  );
}

export function moveColumnPermissions(draft: Draft, table: ObjectName, before: string, after: string): void {
  change(draft, (permission) =>
    permission.on?.column !== undefined && isOn(permission, table, false) && sameText(permission.on.column, before)
      ? { ...permission, on: { ...permission.on, column: after } }
      : permission,
  );
}

/** A column that comes again is another one. */
export function dropColumnPermissions(draft: Draft, table: ObjectName, column: string): void {
  forgetPermissions(draft, (permission) => isOn(permission, table, false) && sameText(permission.on?.column ?? "", column));
}

/** The schema with its permissions, once all of it is known. Scripts that neither grant anything nor make principals know of none. */
export function finishPermissions(draft: Draft, schema: Schema): Schema {
  if (!draft.knowsPermissions) return schema;
  const find = securablesOf(schema);
  const permissions: Permission[] = [];
  for (const { at, ...each } of draft.permissions.values()) {
    if (each.on !== undefined && find(each.on) === undefined) {
      warn(draft, at, `${each.state === "deny" ? "DENY" : "GRANT"} ${each.permission} ${on(each.on)} was skipped: no script creates it`);
      continue;
    }
    const to = each.to.toLowerCase() === "public" ? "public" : (draft.principals.get(each.to.toLowerCase()) ?? each.to);
    const names = each.permission === "ALL" ? allOn(schema, each.on === undefined ? undefined : find(each.on)) : [each.permission];
    for (const permission of names) permissions.push({ ...each, permission, to });
  }
  return withPermissions(schema, permissions);
}

function on({ schema, name, column }: Securable): string {
  if (name === undefined) return `on the schema ${printPart(schema)}`;
  return `on ${printName({ schema, name })}${column === undefined ? "" : `.${printPart(column)}`}`;
}

/** What ALL stands for: "GRANT", T-SQL reference, https://learn.microsoft.com/sql/t-sql/statements/grant-transact-sql#all */
function allOn(schema: Schema, securable: Securable | undefined): readonly string[] {
  if (securable === undefined) return allOnDatabase;
  const is = ({ schema: of, name }: ObjectName): boolean => of === securable.schema && name === securable.name;
  if (schema.procedures.some(is)) return ["EXECUTE"];
  if (schema.functions.some((each) => each.kind === "scalar" && is(each))) return ["EXECUTE", "REFERENCES"];
  // A column cannot be inserted into or deleted from by itself.
  return securable.column === undefined ? ["DELETE", "INSERT", "REFERENCES", "SELECT", "UPDATE"] : ["REFERENCES", "SELECT", "UPDATE"];
}

const allOnDatabase = [
  "BACKUP DATABASE",
  "BACKUP LOG",
  "CREATE DATABASE",
  "CREATE DEFAULT",
  "CREATE FUNCTION",
  "CREATE PROCEDURE",
  "CREATE RULE",
  "CREATE TABLE",
  "CREATE VIEW",
];

/** Without ON a permission is the database's, but for these, which are a server's: https://learn.microsoft.com/sql/t-sql/statements/grant-server-permissions-transact-sql */
const serverPermissions: ReadonlySet<string> = new Set([
  "ADMINISTER BULK OPERATIONS",
  "ALTER ANY AVAILABILITY GROUP",
  "ALTER ANY CONNECTION",
  "ALTER ANY CREDENTIAL",
  "ALTER ANY DATABASE",
  "ALTER ANY ENDPOINT",
  "ALTER ANY EVENT NOTIFICATION",
  "ALTER ANY EVENT SESSION",
  "ALTER ANY LINKED SERVER",
  "ALTER ANY LOGIN",
  "ALTER ANY SERVER AUDIT",
  "ALTER ANY SERVER ROLE",
  "ALTER RESOURCES",
  "ALTER SERVER STATE",
  "ALTER SETTINGS",
  "ALTER TRACE",
  "AUTHENTICATE SERVER",
  "CONNECT ANY DATABASE",
  "CONNECT SQL",
  "CONTROL SERVER",
  "CREATE ANY DATABASE",
  "CREATE ANY EVENT SESSION",
  "CREATE AVAILABILITY GROUP",
  "CREATE DDL EVENT NOTIFICATION",
  "CREATE ENDPOINT",
  "CREATE LOGIN",
  "CREATE SERVER ROLE",
  "CREATE TRACE EVENT NOTIFICATION",
  "EXTERNAL ACCESS ASSEMBLY",
  "IMPERSONATE ANY LOGIN",
  "SELECT ALL USER SECURABLES",
  "SHUTDOWN",
  "UNSAFE ASSEMBLY",
  "VIEW ANY DATABASE",
  "VIEW ANY DEFINITION",
  "VIEW ANY ERROR LOG",
  "VIEW SERVER PERFORMANCE STATE",
  "VIEW SERVER SECURITY STATE",
  "VIEW SERVER STATE",
]);
