import type { Contract, ContractColumn, LogicalType } from "../../model/contract.ts";
import { printName, printPart } from "../../model/name.ts";
import { columnFinding, columnPairs } from "../demand.ts";
import type { Check } from "../demand.ts";
import { meetsPhysicalType, splitType } from "../physical-type.ts";
import type { RelationColumn } from "../relation.ts";

/** One finding a column: a physical type that is not met goes before a logical one, and that before a length. */
export const incompatibleType: Check = (demand) =>
  columnPairs(demand).flatMap(({ demanded, actual }) => {
    const complaint = disagreement(demanded, actual, demand.contract.role);
    if (complaint === undefined) return [];
    return [columnFinding(demanded, actual.name, `${printName(demand.found ?? demand.object)}.${printPart(actual.name)} ${complaint}`)];
  });

function disagreement(demanded: ContractColumn, actual: RelationColumn, role: Contract["role"]): string | undefined {
  // An alias type is met by its own name and by what it stands for.
  const types = [actual.type, actual.baseType].filter((type) => type !== undefined);
  const type = actual.baseType ?? actual.type;
  if (type === undefined) return undefined;
  // The server's name for rowversion, which has nothing to do with time.
  const is = `is ${types.map((type) => (type === "timestamp" ? "timestamp (rowversion)" : type)).join(", that is ")}`;
  const { physicalType, logicalType, options } = demanded;
  if (physicalType !== undefined && !types.some((type) => meetsPhysicalType(physicalType, type))) {
    return `must be ${physicalType} and ${is}`;
  }
  if (logicalType !== undefined && !meetsLogicalType(logicalType, type, options?.format)) {
    return `must be of logical type ${logicalType} and ${is}`;
  }
  const length = options?.maxLength === undefined ? undefined : lengthOf(type);
  if (options?.maxLength === undefined || length === undefined) return undefined;
  // Whoever reads makes room for maxLength characters: a longer column may overflow it. Whoever writes sends up to that
  // many: a shorter one refuses them. Each is hurt by one direction only.
  if (role !== "writer" && length > options.maxLength) return `must hold at most ${options.maxLength} characters for its readers and ${is}`;
  if (role !== "reader" && length < options.maxLength) return `must hold ${options.maxLength} characters for its writers and ${is}`;
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

function meetsLogicalType(logicalType: LogicalType, type: string, format: string | undefined): boolean {
  const { family, arguments: inside } = splitType(type);
  if (isOpen(family) || families[logicalType].has(family)) return true;
  // A decimal without digits after the point is an integer, whatever its size.
  if (logicalType === "integer") return family === "decimal" && /(?:^\d+$|,0$)/.test(inside ?? "");
  // The formats of a string that is no text (ODCS, "Logical Type Options").
  if (logicalType === "string") return (format === "binary" || format === "byte") && binaries.includes(family);
  return false;
}

/** Characters that a column holds at most; undefined for what is no text. */
function lengthOf(type: string): number | undefined {
  const { family, arguments: inside } = splitType(type);
  if (family === "sysname") return 128;
  if (family === "text" || family === "ntext" || inside === "max") return characters.includes(family) ? Infinity : undefined;
  return characters.includes(family) && inside !== undefined ? Number(inside) : undefined;
}
