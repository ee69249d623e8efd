// SQL Server's data types: every way to write one, and the one spelling that this project keeps.

import { printName, printPart, type ObjectName } from "../model/name.ts";
import { isName, tokenize, type Token } from "./lexer.ts";

/** A data type in parts. A synonym (`integer`) or a length left out is allowed here; `formatType` settles both. */
export interface SqlType {
  /** Alias, table and CLR types only; a system type has none. */
  readonly schema?: string;
  readonly name: string;
  /** Characters for n/char types, bytes for binary ones, dimensions for vector. */
  readonly length?: number | "max";
  /** Decimal digits; for float the bits of the mantissa. */
  readonly precision?: number;
  /** Digits after the point, of a second for date and time types. */
  readonly scale?: number;
  /** Typed xml. */
  readonly xmlSchema?: ObjectName;
  /** Typed xml that must be one document; else it is content, the default. */
  readonly xmlDocument?: true;
  /** The element type of a vector where it is not float32. */
  readonly element?: string;
}

type Shape = "plain" | "length" | "decimal" | "float" | "fraction" | "xml" | "vector";

// Source: "Data types (Transact-SQL)", learn.microsoft.com/sql/t-sql/data-types/data-types-transact-sql.
const shapes: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ..."bigint bit cursor date datetime geography geometry hierarchyid image int json money ntext real smalldatetime smallint smallmoney"
    .split(" ")
    .map((name): [string, Shape] => [name, "plain"]),
  ..."sql_variant sysname table text timestamp tinyint uniqueidentifier".split(" ").map((name): [string, Shape] => [name, "plain"]),
  ..."binary char nchar nvarchar varbinary varchar".split(" ").map((name): [string, Shape] => [name, "length"]),
  ["decimal", "decimal"],
  ["numeric", "decimal"],
  ["float", "float"],
  ..."datetime2 datetimeoffset time".split(" ").map((name): [string, Shape] => [name, "fraction"]),
  ["xml", "xml"],
  ["vector", "vector"],
]);

// Source: "Data type synonyms (Transact-SQL)", learn.microsoft.com/sql/t-sql/data-types/data-type-synonyms-transact-sql.
const synonyms: ReadonlyMap<string, string> = new Map([
  ["integer", "int"],
  ["dec", "decimal"],
  ["character", "char"],
  ["rowversion", "timestamp"],
  ["double precision", "float"],
  ["binary varying", "varbinary"],
  ["char varying", "varchar"],
  ["character varying", "varchar"],
  ["national char", "nchar"],
  ["national character", "nchar"],
  ["national char varying", "nvarchar"],
  ["national character varying", "nvarchar"],
  ["national text", "ntext"],
]);

/** The system type's own name for any way to write it, lower case; undefined for what is no system type. */
export function systemType(name: string): string | undefined {
  const lower = name.toLowerCase();
  const known = synonyms.get(lower) ?? lower;
  return shapes.has(known) ? known : undefined;
}

/** What a system type that is itself an alias stands for: `sysname` is nvarchar(128). */
export function systemBaseType(name: string): string | undefined {
  return name === "sysname" ? "nvarchar(128)" : undefined;
}

/** Whether a value of the type is text, and so has a collation. `type` in normal form. */
export function isCharacterType(type: string): boolean {
  return /^(?:n?(?:var)?char\b|n?text$|sysname$)/.test(type);
}

/**
 * The normal form: lower case, every default written out: `varchar(1)`, `decimal(18,0)`, `datetime2(7)`, `float` (53 bits),
 * `real` (24), `timestamp` for rowversion; an alias type as `schema.name`.
 */
export function formatType(type: SqlType): string {
  if (type.schema !== undefined && type.schema.toLowerCase() !== "sys") return printTypeName(type.schema, type.name);
  const name = systemType(type.name);
  if (name === undefined) return printTypeName(type.schema ?? "dbo", type.name);
  switch (shapes.get(name) ?? "plain") {
    case "plain":
      return name;
    case "length":
      return `${name}(${type.length ?? type.precision ?? 1})`;
    case "decimal":
      return `${name}(${type.precision ?? 18},${type.scale ?? 0})`;
    case "float":
      // float(1) to float(24) are stored as real, float(25) to float(53) as float.
      return (type.precision ?? 53) <= 24 ? "real" : "float";
    case "fraction":
      return `${name}(${type.scale ?? type.precision ?? 7})`;
    case "xml":
      return type.xmlSchema === undefined ? name : `xml(${type.xmlDocument ? "document " : ""}${printName(type.xmlSchema)})`;
    case "vector":
      return `vector(${type.length ?? type.precision ?? 1}${type.element === undefined ? "" : `,${type.element}`})`;
  }
}

/**
 * The normal form of the type that CAST and CONVERT give: a length that is not written is 30 there, and not 1
 * (https://learn.microsoft.com/sql/t-sql/data-types/char-and-varchar-transact-sql#remarks).
 */
export function formatCastType(type: SqlType): string {
  const name = type.schema === undefined ? systemType(type.name) : undefined;
  const bare = name !== undefined && shapes.get(name) === "length" && type.length === undefined && type.precision === undefined;
  return formatType(bare ? { ...type, length: 30 } : type);
}

/** As other names are printed, but that `@` may start a parameter without brackets, and no type. */
function printTypeName(...parts: readonly string[]): string {
  return parts.map((part) => (part.startsWith("@") ? `[${part.replaceAll("]", "]]")}]` : printPart(part))).join(".");
}

/** The parts of a type as T-SQL or this project writes it; undefined for text that is no type and nothing else. */
export function parseType(text: string): SqlType | undefined {
  const tokens = tokenize(text);
  const read = readType(tokens, 0);
  return read?.next === tokens.length ? read.type : undefined;
}

/** Reads the type that starts at `tokens[at]`; `next` is the token after it. An alias type without a schema is dbo's. */
export function readType(tokens: readonly Token[], at: number): { readonly type: SqlType; readonly next: number } | undefined {
  const first = tokens[at];
  if (!isName(first)) return undefined;
  let name = first.value;
  let schema: string | undefined;
  let next = at + 1;
  const second = tokens[next + 1];
  if (tokens[next]?.key === "." && isName(second)) {
    schema = name;
    name = second.value;
    next += 2;
    const third = tokens[next + 1];
    if (tokens[next]?.key === "." && isName(third)) {
      // [database].[schema].[type]: SQL Server accepts it for the current database.
      schema = name;
      name = third.value;
      next += 2;
    }
  } else if (first.kind === "word") {
    // Types of several words: NATIONAL CHARACTER VARYING, DOUBLE PRECISION.
    for (let words = 2; words >= 1; words--) {
      const parts = tokens.slice(at, at + words + 1);
      const long = parts.map((token) => (token.kind === "word" ? token.value.toLowerCase() : "")).join(" ");
      if (parts.length === words + 1 && synonyms.has(long)) {
        name = long;
        next = at + words + 1;
        break;
      }
    }
  }
  const system = schema === undefined || schema.toLowerCase() === "sys" ? systemType(name) : undefined;
  if (system === undefined) return { type: { schema: schema ?? "dbo", name }, next };
  const shape = shapes.get(system) ?? "plain";
  if (tokens[next]?.key !== "(" || shape === "plain") return { type: { name: system }, next };
  return readArguments(tokens, next + 1, system, shape) ?? { type: { name: system }, next };
}

function readArguments(
  tokens: readonly Token[],
  start: number,
  name: string,
  shape: Shape,
): { readonly type: SqlType; readonly next: number } | undefined {
  let at = start;
  if (shape === "xml") {
    const document = tokens[at]?.key === "DOCUMENT" && tokens[at + 1]?.key !== "." && tokens[at + 1]?.key !== ")";
    const content = tokens[at]?.key === "CONTENT" && tokens[at + 1]?.key !== "." && tokens[at + 1]?.key !== ")";
    if (document || content) at++;
    const parts: string[] = [];
    for (let token = tokens[at]; isName(token); token = tokens[at]) {
      parts.push(token.value);
      at++;
      if (tokens[at]?.key === ".") at++;
    }
    const collection = parts.at(-1);
    if (collection === undefined || tokens[at]?.key !== ")") return undefined;
    const xmlSchema = { schema: parts.at(-2) ?? "dbo", name: collection };
    return { type: { name, xmlSchema, ...(document ? { xmlDocument: true as const } : {}) }, next: at + 1 };
  }
  const values: string[] = [];
  for (let token = tokens[at]; token?.kind === "number" || token?.kind === "word"; token = tokens[at]) {
    values.push(token.value.toLowerCase());
    at++;
    if (tokens[at]?.key !== ",") break;
    at++;
  }
  const [one, two] = values;
  if (one === undefined || tokens[at]?.key !== ")") return undefined;
  if (values.length > (shape === "decimal" || shape === "vector" ? 2 : 1)) return undefined;
  const next = at + 1;
  switch (shape) {
    case "length":
      return one === "max" || isCount(one) ? { type: { name, length: one === "max" ? "max" : Number(one) }, next } : undefined;
    case "decimal":
      if (!isCount(one) || (two !== undefined && !isCount(two))) return undefined;
      return { type: { name, precision: Number(one), ...(two === undefined ? {} : { scale: Number(two) }) }, next };
    case "float":
      return isCount(one) ? { type: { name, precision: Number(one) }, next } : undefined;
    case "fraction":
      return isCount(one) ? { type: { name, scale: Number(one) }, next } : undefined;
    case "vector":
      if (!isCount(one)) return undefined;
      return { type: { name, length: Number(one), ...(two === undefined || two === "float32" ? {} : { element: two }) }, next };
    case "plain":
      return undefined;
  }
}

function isCount(text: string): boolean {
  return /^\d+$/.test(text);
}
