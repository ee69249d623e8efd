import { parseType, systemBaseType, type SqlType } from "../tsql/type.ts";

/**
 * What became of the values a type can hold:
 * - `same`: another spelling of one type (decimal and numeric are synonyms)
 * - `widened`: every value of before still fits, in the same family, and more do
 * - `narrowed`: some values of before no longer fit, or lose digits or precision
 * - `reencoded`: the values fit, but as another type of a related family: clients, comparisons or storage see the difference
 * - `changed`: another family
 */
export type TypeChange = "same" | "narrowed" | "widened" | "reencoded" | "changed";

/** Compares two types in normal form, alias types by what they stand for. */
export function compareTypes(before: string, after: string): TypeChange {
  if (before === after) return "same";
  const from = domainOf(before);
  const to = domainOf(after);
  if (from === undefined || to === undefined) return "changed";
  if (from.family === "text" && to.family === "text") return compareStrings(from, to);
  if (from.family === "bytes" && to.family === "bytes") return compareStrings(from, to);
  if (from.family === "number" && to.family === "number") return compareNumbers(from, to);
  if (from.family === "float" && to.family === "float") return from.bits < to.bits ? "widened" : "narrowed";
  if (from.family === "number" && to.family === "float") return fitsMantissa(from, to.bits) ? "reencoded" : "narrowed";
  if (from.family === "float" && to.family === "number") return to.form === "decimal" ? "reencoded" : "narrowed";
  if (from.family === "moment" && to.family === "moment") return compareMoments(from, to);
  if (from.family === "time" && to.family === "time") return from.scale < to.scale ? "widened" : "narrowed";
  return "changed";
}

interface Strings {
  readonly family: "text" | "bytes";
  /** Bytes, characters, or the old large types. */
  readonly form: "narrow" | "national" | "bytes";
  readonly storage: "fixed" | "variable" | "large";
  /** Characters of text, bytes of bytes; what fits into 2 GB counts as without end. */
  readonly length: number;
}

interface Numbers {
  readonly family: "number";
  readonly form: "integer" | "decimal" | "money";
  /** The largest value, in units of 10 to the power of -scale, and the smallest. */
  readonly maximum: bigint;
  readonly minimum: bigint;
  readonly scale: number;
}

interface Floats {
  readonly family: "float";
  /** Bits of the mantissa. */
  readonly bits: number;
}

interface Moments {
  readonly family: "moment";
  /** Client libraries see datetime, datetime2, … as types of their own. */
  readonly form: "date" | "smalldatetime" | "datetime" | "datetime2" | "datetimeoffset";
  /** The first year. */
  readonly from: number;
  /** The last year that it holds whole. */
  readonly to: number;
  /** Its finest step in units of 100 ns; a day and a minute are steps too. */
  readonly step: number;
}

interface Times {
  readonly family: "time";
  readonly scale: number;
}

type Domain = Strings | Numbers | Floats | Moments | Times;

function domainOf(text: string): Domain | undefined {
  const type = parseType(systemBaseType(text) ?? text);
  if (type === undefined || type.schema !== undefined) return undefined;
  return domains[type.name]?.(type);
}

// Ranges: "Data types (Transact-SQL)", learn.microsoft.com/sql/t-sql/data-types/data-types-transact-sql and the page of each
// type. What is not here (bit, uniqueidentifier, xml, json, sql_variant, timestamp, spatial types, hierarchyid, vector, CLR
// types) is a family of its own: bit too, which clients hand out as a truth value.
const domains: Readonly<Record<string, (type: SqlType) => Domain>> = {
  char: (type) => strings("text", "narrow", "fixed", type),
  varchar: (type) => strings("text", "narrow", "variable", type),
  text: () => ({ family: "text", form: "narrow", storage: "large", length: Infinity }),
  nchar: (type) => strings("text", "national", "fixed", type),
  nvarchar: (type) => strings("text", "national", "variable", type),
  ntext: () => ({ family: "text", form: "national", storage: "large", length: Infinity }),
  binary: (type) => strings("bytes", "bytes", "fixed", type),
  varbinary: (type) => strings("bytes", "bytes", "variable", type),
  image: () => ({ family: "bytes", form: "bytes", storage: "large", length: Infinity }),
  tinyint: () => integer(0n, 255n),
  smallint: () => integer(-(2n ** 15n), 2n ** 15n - 1n),
  int: () => integer(-(2n ** 31n), 2n ** 31n - 1n),
  bigint: () => integer(-(2n ** 63n), 2n ** 63n - 1n),
  decimal,
  numeric: decimal,
  smallmoney: () => ({ family: "number", form: "money", minimum: -(2n ** 31n), maximum: 2n ** 31n - 1n, scale: 4 }),
  money: () => ({ family: "number", form: "money", minimum: -(2n ** 63n), maximum: 2n ** 63n - 1n, scale: 4 }),
  real: () => ({ family: "float", bits: 24 }),
  float: () => ({ family: "float", bits: 53 }),
  date: () => ({ family: "moment", form: "date", from: 1, to: 9999, step: 864_000_000_000 }),
  smalldatetime: () => ({ family: "moment", form: "smalldatetime", from: 1900, to: 2078, step: 600_000_000 }),
  // Counts in 1/300 s.
  datetime: () => ({ family: "moment", form: "datetime", from: 1753, to: 9999, step: 33_333 }),
  datetime2: (type) => ({ family: "moment", form: "datetime2", from: 1, to: 9999, step: 10 ** (7 - (type.scale ?? 7)) }),
  datetimeoffset: (type) => ({ family: "moment", form: "datetimeoffset", from: 1, to: 9999, step: 10 ** (7 - (type.scale ?? 7)) }),
  time: (type) => ({ family: "time", scale: type.scale ?? 7 }),
};

function strings(family: Strings["family"], form: Strings["form"], storage: Strings["storage"], type: SqlType): Strings {
  return { family, form, storage, length: type.length === "max" ? Infinity : (type.length ?? 1) };
}

function integer(minimum: bigint, maximum: bigint): Numbers {
  return { family: "number", form: "integer", minimum, maximum, scale: 0 };
}

function decimal(type: SqlType): Numbers {
  const maximum = 10n ** BigInt(type.precision ?? 18) - 1n;
  return { family: "number", form: "decimal", minimum: -maximum, maximum, scale: type.scale ?? 0 };
}

function compareStrings(from: Strings, to: Strings): TypeChange {
  if (to.length < from.length) return "narrowed";
  if (from.form !== to.form || from.storage !== to.storage) return "reencoded";
  return to.length === from.length ? "same" : "widened";
}

function compareNumbers(from: Numbers, to: Numbers): TypeChange {
  const scale = BigInt(Math.max(from.scale, to.scale));
  const raise = (value: bigint, by: Numbers): bigint => value * 10n ** (scale - BigInt(by.scale));
  const [fromLow, fromHigh] = [raise(from.minimum, from), raise(from.maximum, from)];
  const [toLow, toHigh] = [raise(to.minimum, to), raise(to.maximum, to)];
  // decimal(18,2) to decimal(19,6) has more digits, but 13 instead of 16 before the point.
  const wholes = fromLow - (fromLow % 10n ** scale) >= toLow && fromHigh - (fromHigh % 10n ** scale) <= toHigh;
  if (to.scale < from.scale || !wholes) return "narrowed";
  if (from.form !== to.form) return "reencoded";
  return fromLow === toLow && fromHigh === toHigh && from.scale === to.scale ? "same" : "widened";
}

/** Fractions are rounded in any case, which `reencoded` says; whole numbers must survive. */
function fitsMantissa(from: Numbers, bits: number): boolean {
  return from.form !== "integer" || -from.minimum <= 2n ** BigInt(bits);
}

function compareMoments(from: Moments, to: Moments): TypeChange {
  // A date becomes midnight, and a time without an offset becomes +00:00; the way back loses the time or the offset.
  if (from.form === "datetimeoffset" && to.form !== "datetimeoffset") return "narrowed";
  if (to.from > from.from || to.to < from.to || to.step > from.step) return "narrowed";
  if (from.form === to.form) return "widened";
  return from.form === "smalldatetime" && to.form === "datetime" ? "widened" : "reencoded";
}
