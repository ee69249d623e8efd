import type { ContractColumn, LogicalType } from "../model/contract.ts";
import { meetsPhysicalType, splitType } from "./physical-type.ts";
import type { RelationColumn } from "./relation.ts";

/** What a column's type must be and is not, in words that follow its name: the physical type first, which says more. */
export function typeDisagreement({ physicalType, logicalType, options }: ContractColumn, actual: RelationColumn): string | undefined {
  // An alias type is met by its own name and by what it stands for.
  const types = [actual.type, actual.baseType].filter((type) => type !== undefined);
  const type = actual.baseType ?? actual.type;
  if (type === undefined) return undefined;
  // The server's name for rowversion, which has nothing to do with time.
  const is = `is ${types.map((type) => (type === "timestamp" ? "timestamp (rowversion)" : type)).join(", that is ")}`;
  if (physicalType !== undefined && !types.some((type) => meetsPhysicalType(physicalType, type))) {
    return `must be ${physicalType} and ${is}`;
  }
  if (logicalType !== undefined && !meetsLogicalType(logicalType, type, options?.format)) {
    return `must be of logical type ${logicalType} and ${is}`;
  }
  return undefined;
}

const characters = ["char", "varchar", "nchar", "nvarchar", "text", "ntext", "sysname"];
const binaries = ["binary", "varbinary", "image", "timestamp"];
const integers = ["tinyint", "smallint", "int", "bigint"];
const numbers = [...integers, "decimal", "money", "smallmoney", "float", "real"];
const pointsInTime = ["datetime", "datetime2", "smalldatetime", "datetimeoffset"];

/**
 * The families of SQL Server types whose values are values of the logical type to a driver that reads them.
 * ODCS 3.0 has `date` for every date with or without a time of day, so both satisfy it.
 */
const families: Readonly<Record<LogicalType, ReadonlySet<string>>> = {
  string: new Set([...characters, "uniqueidentifier", "xml", "json"]),
  date: new Set(["date", ...pointsInTime]),
  timestamp: new Set(pointsInTime),
  time: new Set(["time"]),
  number: new Set(numbers),
  integer: new Set(integers),
  boolean: new Set(["bit"]),
  // Documents that are kept as text are the rule before SQL Server 2025's json.
  object: new Set([...characters, "json", "xml", "geography", "geometry"]),
  array: new Set([...characters, "json", "xml", "vector"]),
};

/** Of these the schema does not say what a value is: anything, or what a CLR type or an unknown alias makes of it. */
function isOpen(family: string): boolean {
  return family === "sql_variant" || !known.has(family);
}

const known: ReadonlySet<string> = new Set([...Object.values(families).flatMap((family) => [...family]), ...binaries, "hierarchyid"]);

/** `type` in normal form, or as a contract demands it. */
export function meetsLogicalType(logicalType: LogicalType, type: string, format: string | undefined): boolean {
  const { family, arguments: inside } = splitType(type);
  if (isOpen(family) || families[logicalType].has(family)) return true;
  // A decimal without digits after the point is an integer, whatever its size.
  if (logicalType === "integer") return family === "decimal" && /(?:^\d+$|,0$)/.test(inside ?? "");
  // The formats of a string that is no text (ODCS, "Logical Type Options").
  if (logicalType === "string") return (format === "binary" || format === "byte") && binaries.includes(family);
  return false;
}

/** Whether some type gives values of either. */
export function meetTogether(a: LogicalType, b: LogicalType): boolean {
  return [...families[a]].some((family) => families[b].has(family));
}

/** Whether a type, in normal form, is one of SQL Server's own. */
export function isSystemType(type: string): boolean {
  return !isOpen(splitType(type).family) || splitType(type).family === "sql_variant";
}
