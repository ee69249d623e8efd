// How reasons name things.

import { printObject, printPart, type ObjectRef } from "../model/name.ts";
import type { Column, KeyColumn, KeyConstraint, Parameter } from "../model/schema.ts";

/** `dbo.Orders.Total`. */
export function memberName(change: { readonly object: ObjectRef; readonly member: string }): string {
  return `${printObject(change.object)}.${printPart(change.member)}`;
}

/** `dbo.Orders`, `Schema gold`, `The database`: at the start of a sentence. */
export function sentenceName(object: ObjectRef): string {
  const name = printObject(object);
  return object.type === "schema" || object.type === "database" ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** `nvarchar(15)`, or `dbo.AccountNumber (nvarchar(15))` for an alias type. */
export function typeName(typed: Pick<Column, "type" | "baseType"> | Parameter): string {
  if (typed.type === undefined) return "an unknown type";
  return typed.baseType === undefined ? typed.type : `${typed.type} (${typed.baseType})`;
}

/** `CustomerID, OrderDate`. */
export function columnList(columns: readonly (string | KeyColumn)[]): string {
  return columns.map((column) => printPart(typeof column === "string" ? column : column.name)).join(", ");
}

/** `UQ_Orders_Number (Number)`, or `(Number)` where the server made the name up. */
export function keyName(key: Pick<KeyConstraint, "name" | "columns">): string {
  const columns = `(${columnList(key.columns)})`;
  return key.name === undefined ? columns : `${printPart(key.name)} ${columns}`;
}

/** ` (FK_Orders_Customer)`; nothing where the server made the name up. */
export function inParentheses(name: string | undefined): string {
  return name === undefined ? "" : ` (${printPart(name)})`;
}

/** "a view", "an index". */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

/** Names in a row: "a", "a and b", "a, b and c". */
export function listOf(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
