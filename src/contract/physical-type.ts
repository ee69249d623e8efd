import { printPart, splitName } from "../model/name.ts";
import { formatType, parseType, systemType } from "../tsql/type.ts";
import type { SqlType } from "../tsql/type.ts";

/**
 * A contract's `physicalType` in normal form, but for a length or precision that is left out: a declaration's `varchar`
 * is `varchar(1)`, while somebody who demands a `varchar` means one of any length. What is no type of SQL Server's
 * (`VARCHAR2(10)`) stays as written: no column will satisfy it, and the violation quotes it. An alias type without its
 * schema keeps none: `meetsPhysicalType` takes it for dbo's.
 */
export function normalizePhysicalType(text: string): string {
  const type = parseType(text);
  if (type === undefined) return text.trim();
  const parts = splitName(text);
  if (parts?.length === 1 && systemType(type.name) === undefined) return printPart(type.name);
  const system = type.schema === undefined ? systemType(type.name) : undefined;
  return system !== undefined && !hasArguments(type) ? system : formatType(type);
}

function hasArguments({ length, precision, scale, xmlSchema, element }: SqlType): boolean {
  return [length, precision, scale, xmlSchema, element].some((argument) => argument !== undefined);
}

/** Whether a column's type, in normal form, is the one that a contract demands. */
export function meetsPhysicalType(demanded: string, actual: string): boolean {
  const [wanted, there] = [splitType(demanded), splitType(actual)];
  if (wanted.arguments !== undefined && wanted.arguments !== there.arguments) return false;
  const [family, other] = [wanted.family.toLowerCase(), there.family.toLowerCase()];
  return family === other || `dbo.${family}` === other;
}

/** A type apart: `nvarchar(50)` → family `nvarchar`, arguments `50`. `type` in normal form, or as a contract demands it. */
export interface PhysicalType {
  readonly family: string;
  readonly arguments?: string;
}

export function splitType(type: string): PhysicalType {
  const [, family = type, inside] = /^([a-z0-9_]+)(?:\((.*)\))?$/s.exec(type) ?? [];
  // The server keeps the two names of the one type apart, and so do its catalog and our normal form.
  const name = family === "numeric" ? "decimal" : family;
  return inside === undefined ? { family: name } : { family: name, arguments: inside };
}
