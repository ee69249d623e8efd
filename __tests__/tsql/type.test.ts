import { describe, expect, test } from "vitest";
import { formatType, isCharacterType, parseType, systemType } from "../../src/tsql/type.ts";
import { fc } from "../support/property.ts";

describe("a type as written, in normal form", () => {
  test.each<[string, string]>([
    ["INT", "int"],
    ["integer", "int"],
    ["[int]", "int"],
    ["sys.int", "int"],
    ["[sys].[geography]", "geography"],
    ["varchar", "varchar(1)"],
    ["varchar(MAX)", "varchar(max)"],
    ["[nvarchar] ( 50 )", "nvarchar(50)"],
    ["char varying(3)", "varchar(3)"],
    ["national character varying(20)", "nvarchar(20)"],
    ["NATIONAL CHAR(2)", "nchar(2)"],
    ["national text", "ntext"],
    ["binary varying(8)", "varbinary(8)"],
    ["dec", "decimal(18,0)"],
    ["decimal(5)", "decimal(5,0)"],
    ["NUMERIC(10, 2)", "numeric(10,2)"],
    ["float", "float"],
    ["float(53)", "float"],
    ["float(25)", "float"],
    ["float(24)", "real"],
    ["double precision", "float"],
    ["rowversion", "timestamp"],
    ["time", "time(7)"],
    ["datetime2(0)", "datetime2(0)"],
    ["DateTimeOffset", "datetimeoffset(7)"],
    ["xml", "xml"],
    ["xml(Person.Resume)", "xml(Person.Resume)"],
    ["xml(CONTENT [Person].[Resume])", "xml(Person.Resume)"],
    ["xml(DOCUMENT Resume)", "xml(document dbo.Resume)"],
    ["vector(1536)", "vector(1536)"],
    ["vector(3, float16)", "vector(3,float16)"],
    ["sysname", "sysname"],
    ["Flag", "dbo.Flag"],
    ["[dbo].[Flag]", "dbo.Flag"],
    ["hr.[a.b]", "hr.[a.b]"],
    ["db.hr.Flag", "hr.Flag"],
    ["[@a].[b]", "[@a].b"],
  ])("%s is %s", (written, normal) => {
    const type = parseType(written);
    expect(type && formatType(type)).toBe(normal);
  });

  test.each(["", "int int", "varchar('x')", "1", "varchar(", "decimal(1,2,3)"])("%j is no type", (text) => {
    expect(parseType(text)).toBeUndefined();
  });

  test("the normal form is its own normal form", () => {
    const number = fc.integer({ min: 1, max: 53 });
    const type = fc.oneof(
      fc.record({ name: fc.constantFrom("varchar", "nchar", "varbinary"), length: fc.oneof(number, fc.constant("max" as const)) }),
      fc.record({ name: fc.constantFrom("decimal", "numeric"), precision: number, scale: number }),
      fc.record({ name: fc.constant("float"), precision: number }),
      fc.record({ name: fc.constantFrom("time", "datetime2"), scale: fc.integer({ min: 0, max: 7 }) }),
      fc.record({ schema: fc.string({ minLength: 1 }).filter((s) => s.toLowerCase() !== "sys"), name: fc.string({ minLength: 1 }) }),
    );
    fc.assert(
      fc.property(type, (parts) => {
        const text = formatType(parts);
        const again = parseType(text);
        expect(again && formatType(again)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});

test("only types of text have a collation", () => {
  expect(["varchar(1)", "nchar(5)", "text", "sysname", "varbinary(5)", "int", "xml"].filter(isCharacterType)).toEqual([
    "varchar(1)",
    "nchar(5)",
    "text",
    "sysname",
  ]);
});

test("systemType knows synonyms and nothing of the user's", () => {
  expect(systemType("ROWVERSION")).toBe("timestamp");
  expect(systemType("Flag")).toBeUndefined();
});
