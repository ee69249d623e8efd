import type { Permission, Securable } from "../../model/schema.ts";
import { objectName, type Mapper } from "./draft.ts";
import { isTrue, referenceOf } from "./model.ts";

/**
 * The first part of the name says what was done, which permission it is, and what it is on: `[Grant.ViewDefinition.Database].[reader].[dbo]`,
 * `[Deny.Delete.Object].[reader].[dbo].[dbo].[Orders]`. The grantor, dbo as a rule, says nothing of the schema.
 */
const readPermission: Mapper = (element, draft) => {
  const [action = "", words = "", securable = ""] = (element.name[0] ?? "").split(".");
  const to = referenceOf(element, "Grantee").at(-1);
  const on = securableOf(securable, referenceOf(element, "SecuredObject"));
  draft.permissions ??= [];
  if (to === undefined || on === undefined || (action !== "Deny" && !action.startsWith("Grant"))) {
    draft.skipped.set(element.type, (draft.skipped.get(element.type) ?? 0) + 1);
    return;
  }
  const isPassedOn = action !== "Grant" || isTrue(element, "WithGrantOption") || isTrue(element, "IsWithGrantOption");
  const state: Permission["state"] = action === "Deny" ? "deny" : isPassedOn ? "grant with grant option" : "grant";
  draft.permissions.push({ state, permission: spell(words), ...(on === "database" ? {} : { on }), to });
};

/** Undefined for what a snapshot has no place for: roles, assemblies, certificates, XML schema collections… */
function securableOf(kind: string, parts: readonly string[]): Securable | "database" | undefined {
  const [schema, name, column] = parts;
  if (kind === "Database") return "database";
  if (schema === undefined) return undefined;
  if (kind === "Schema") return name === undefined ? { schema } : undefined;
  if (name === undefined) return undefined;
  if (kind === "Object" || kind === "Column") return { ...objectName(parts), ...(column === undefined ? {} : { column }) };
  return kind === "Type" || kind === "UserDefinedType" ? { type: "type", schema, name } : undefined;
}

/** `ViewAnyColumnMasterKeyDefinition` → `VIEW ANY COLUMN MASTER KEY DEFINITION`. */
function spell(words: string): string {
  return words.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toUpperCase();
}

export const permissionMappers: Readonly<Record<string, Mapper>> = { SqlPermissionStatement: readPermission };
