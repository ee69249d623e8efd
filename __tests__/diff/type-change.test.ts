import { describe, expect, it } from "vitest";
import { compareTypes, type TypeChange } from "../../src/diff/type-change.ts";

/** From, to, what that is, what the way back is. */
const pairs: readonly (readonly [string, string, TypeChange, TypeChange])[] = [
  // Text: length counts characters; the family is bytes against UTF-16, the form fixed, variable, or the old large types.
  ["varchar(20)", "varchar(20)", "same", "same"],
  ["varchar(20)", "varchar(40)", "widened", "narrowed"],
  ["varchar(8000)", "varchar(max)", "widened", "narrowed"],
  ["char(10)", "char(12)", "widened", "narrowed"],
  ["nvarchar(4000)", "nvarchar(max)", "widened", "narrowed"],
  ["varchar(20)", "nvarchar(20)", "reencoded", "reencoded"],
  ["varchar(20)", "nvarchar(30)", "reencoded", "narrowed"],
  ["char(10)", "varchar(10)", "reencoded", "reencoded"],
  ["char(10)", "varchar(20)", "reencoded", "narrowed"],
  ["char(10)", "nchar(10)", "reencoded", "reencoded"],
  ["text", "varchar(max)", "reencoded", "reencoded"],
  ["ntext", "nvarchar(max)", "reencoded", "reencoded"],
  ["text", "ntext", "reencoded", "reencoded"],
  ["text", "varchar(8000)", "narrowed", "reencoded"],
  ["sysname", "nvarchar(128)", "same", "same"],
  ["sysname", "nvarchar(256)", "widened", "narrowed"],
  ["varchar(max)", "xml", "changed", "changed"],
  ["nvarchar(max)", "json", "changed", "changed"],
  ["varchar(36)", "uniqueidentifier", "changed", "changed"],
  // Bytes
  ["varbinary(10)", "varbinary(20)", "widened", "narrowed"],
  ["binary(16)", "varbinary(16)", "reencoded", "reencoded"],
  ["image", "varbinary(max)", "reencoded", "reencoded"],
  ["binary(8)", "timestamp", "changed", "changed"],
  ["varbinary(20)", "varchar(20)", "changed", "changed"],
  // Whole numbers; bit is a truth value to clients
  ["tinyint", "smallint", "widened", "narrowed"],
  ["smallint", "int", "widened", "narrowed"],
  ["int", "bigint", "widened", "narrowed"],
  ["bit", "tinyint", "changed", "changed"],
  ["bit", "int", "changed", "changed"],
  ["int", "varchar(11)", "changed", "changed"],
  // Decimal: digits before and after the point count each for themselves
  ["decimal(18,2)", "decimal(20,2)", "widened", "narrowed"],
  ["decimal(18,2)", "decimal(20,4)", "widened", "narrowed"],
  ["decimal(18,2)", "decimal(19,6)", "narrowed", "narrowed"],
  ["decimal(18,2)", "decimal(18,4)", "narrowed", "narrowed"],
  ["decimal(18,2)", "numeric(18,2)", "same", "same"],
  ["numeric(10,0)", "decimal(12,0)", "widened", "narrowed"],
  ["int", "decimal(10,0)", "reencoded", "narrowed"],
  ["int", "decimal(9,0)", "narrowed", "reencoded"],
  ["int", "decimal(12,2)", "reencoded", "narrowed"],
  ["smallmoney", "money", "widened", "narrowed"],
  ["money", "decimal(19,4)", "reencoded", "narrowed"],
  ["money", "decimal(18,2)", "narrowed", "narrowed"],
  ["money", "decimal(20,4)", "reencoded", "narrowed"],
  ["smallmoney", "decimal(10,4)", "reencoded", "narrowed"],
  ["int", "money", "reencoded", "narrowed"],
  ["bigint", "money", "narrowed", "narrowed"],
  // Floating point
  ["real", "float", "widened", "narrowed"],
  ["decimal(18,2)", "float", "reencoded", "reencoded"],
  ["money", "float", "reencoded", "narrowed"],
  ["int", "float", "reencoded", "narrowed"],
  ["int", "real", "narrowed", "narrowed"],
  ["bigint", "float", "narrowed", "narrowed"],
  // Dates and times
  ["datetime2(3)", "datetime2(7)", "widened", "narrowed"],
  ["datetime", "datetime2(7)", "reencoded", "narrowed"],
  ["datetime", "datetime2(3)", "reencoded", "narrowed"],
  ["datetime", "datetime2(2)", "narrowed", "narrowed"],
  ["smalldatetime", "datetime", "widened", "narrowed"],
  ["smalldatetime", "datetime2(0)", "reencoded", "narrowed"],
  ["datetime2(7)", "datetimeoffset(7)", "reencoded", "narrowed"],
  ["datetimeoffset(3)", "datetimeoffset(7)", "widened", "narrowed"],
  ["date", "datetime2(0)", "reencoded", "narrowed"],
  ["date", "datetime", "narrowed", "narrowed"],
  ["time(3)", "time(7)", "widened", "narrowed"],
  ["time(7)", "datetime2(7)", "changed", "changed"],
  ["date", "int", "changed", "changed"],
  ["date", "varchar(10)", "changed", "changed"],
  // Families of their own
  ["xml", "xml(dbo.Orders)", "changed", "changed"],
  ["sql_variant", "int", "changed", "changed"],
  ["geometry", "geography", "changed", "changed"],
  ["vector(3)", "vector(4)", "changed", "changed"],
  ["dbo.Point", "dbo.Shape", "changed", "changed"],
  ["dbo.Point", "varchar(10)", "changed", "changed"],
  ["no type at all(", "int", "changed", "changed"],
];

describe("compareTypes", () => {
  it.each(pairs)("%s to %s", (from, to, there, back) => {
    expect(compareTypes(from, to)).toBe(there);
    expect(compareTypes(to, from)).toBe(back);
  });

  it("takes every type for the same as itself", () => {
    for (const [from, to] of pairs) for (const type of [from, to]) expect(compareTypes(type, type), type).toBe("same");
  });

  it("finds what is widened narrowed on the way back, and never widened both ways", () => {
    for (const [from] of pairs) {
      for (const [, to] of pairs) {
        if (compareTypes(from, to) === "widened") expect(compareTypes(to, from), `${to} to ${from}`).toBe("narrowed");
        if (compareTypes(from, to) === "changed") expect(compareTypes(to, from), `${to} to ${from}`).toBe("changed");
      }
    }
  });
});
