import { formatType, parseType, systemType } from "../tsql/type.ts";
import type { SqlType } from "../tsql/type.ts";

/**
 * A contract's `physicalType` in normal form, but for a length or precision that is left out: a declaration's `varchar`
 * is `varchar(1)`, while somebody who demands a `varchar` means one of any length. What is no type of SQL Server's
 * (`VARCHAR2(10)`) stays as written: no column will satisfy it, and the violation quotes it.
 */
export function normalizePhysicalType(text: string): string {
  const type = parseType(text);
  if (type === undefined) return text.trim();
  const system = type.schema === undefined ? systemType(type.name) : undefined;
  return system !== undefined && !hasArguments(type) ? system : formatType(type);
}

function hasArguments({ length, precision, scale, xmlSchema, element }: SqlType): boolean {
  return [length, precision, scale, xmlSchema, element].some((argument) => argument !== undefined);
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
