import type { Scalar } from "../../model/quality.ts";
import { printBracketed } from "../../tsql/expression-text.ts";
import type { RelationColumn } from "../relation.ts";
import { quoteText } from "./quote.ts";

/** What can be asked of a column, by its type. */
export type Family =
  | "text"
  | "whole"
  | "number"
  | "bit"
  | "date"
  /** Without a time zone. */
  | "moment"
  | "moment with offset"
  | "time"
  | "guid"
  | "bytes"
  /** xml, text, image, spatial and CLR types…: they cannot be compared. */
  | "other";

const families: ReadonlyMap<string, Family> = new Map(
  (
    [
      ["text", "char varchar nchar nvarchar sysname"],
      ["whole", "tinyint smallint int bigint"],
      ["number", "decimal numeric money smallmoney float real"],
      ["bit", "bit"],
      ["date", "date"],
      ["moment", "datetime datetime2 smalldatetime"],
      ["moment with offset", "datetimeoffset"],
      ["time", "time"],
      ["guid", "uniqueidentifier"],
      ["bytes", "binary varbinary timestamp"],
    ] as const
  ).flatMap(([family, types]) => types.split(" ").map((type) => [type, family] as const)),
);

/** The column's type in normal form, of an alias type that which it stands for; undefined where the schema does not say. */
export function typeOf({ type, baseType }: RelationColumn): string | undefined {
  return baseType ?? type;
}

export function familyOf(column: RelationColumn): Family {
  const type = typeOf(column);
  return (type === undefined ? undefined : families.get(/^\w+/.exec(type)?.[0] ?? "")) ?? "other";
}

/** Ranges go by code point, and nothing is folded: what a contract lists is meant as it is written. */
export const binaryCollation = "Latin1_General_BIN2";

/**
 * The column as text that is compared character by character; undefined for a type whose text is the server's own affair (a date, a float).
 * A varchar is made Unicode first: under another collation its bytes could be read by another code page.
 */
export function textOf(column: RelationColumn): string | undefined {
  const name = printBracketed(column.name);
  const type = typeOf(column) ?? "";
  const [, kind = "", length = ""] = /^(char|varchar|nchar|nvarchar|sysname)(?:\((\w+)\))?/.exec(type) ?? [];
  switch (familyOf(column)) {
    case "text": {
      // What fills a fixed length up is none of the value.
      const value = kind === "char" || kind === "nchar" ? `RTRIM(${name})` : name;
      if (kind.startsWith("n") || kind === "sysname") return `${value} COLLATE ${binaryCollation}`;
      const long = length === "max" || Number(length) > 4_000;
      return `CAST(${value} AS nvarchar(${long ? "max" : length})) COLLATE ${binaryCollation}`;
    }
    case "whole":
      return `CAST(${name} AS nvarchar(20)) COLLATE ${binaryCollation}`;
    case "guid":
      return `CAST(${name} AS nvarchar(36)) COLLATE ${binaryCollation}`;
    default:
      return undefined;
  }
}

/** The values as literals that the column can be compared with; undefined where one of them is none that it could hold. */
export function literalsFor(column: RelationColumn, values: readonly Scalar[]): readonly string[] {
  const family = familyOf(column);
  return values.flatMap((value) => {
    const literal = value === null ? undefined : literalFor(family, value, column);
    return literal === undefined ? [] : [literal];
  });
}

/** Undefined for a value that no row of the column can have. */
function literalFor(family: Family, value: string | number | boolean, column: RelationColumn): string | undefined {
  switch (family) {
    case "text":
      return quoteText(String(value));
    case "whole":
    case "number": {
      const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
      // Digits and a point alone are a decimal to the server; an exponent would be a float.
      if (!Number.isFinite(number) || (family === "whole" && !Number.isInteger(number))) return undefined;
      return typeof value === "string" && /^[+-]?\d{1,30}(\.\d{1,30})?$/.test(value.trim())
        ? value.trim()
        : String(number).replace("e+", "e");
    }
    case "bit":
      return value === true || value === 1 || value === "true" || value === "1"
        ? "1"
        : value === false || value === 0 || value === "false" || value === "0"
          ? "0"
          : undefined;
    case "date":
    case "moment":
    case "moment with offset":
    case "time":
    case "guid":
      // TRY_CAST: what is none of the type is equal to nothing.
      return `TRY_CAST(${quoteText(String(value))} AS ${typeOf(column) ?? ""})`;
    case "bytes":
    case "other":
      return undefined;
  }
}

/** What the list compares: text by its characters, all else as the type does. */
export function comparedAs(column: RelationColumn): string | undefined {
  switch (familyOf(column)) {
    case "text":
      return textOf(column);
    case "bytes":
    case "other":
      return undefined;
    default:
      return printBracketed(column.name);
  }
}
