import { describe, expect, test } from "vitest";
import { nameFolding } from "../../src/model/collation.ts";
import { printName, splitName } from "../../src/model/name.ts";
import { fc } from "../support/property.ts";

describe("a written name", () => {
  test.each<[text: string, parts: string[] | undefined]>([
    ["Orders", ["Orders"]],
    ["dbo.Orders", ["dbo", "Orders"]],
    [" dbo . Order Lines ", ["dbo", "Order Lines"]],
    ["[dbo].[a.b]]c]", ["dbo", "a.b]c"]],
    ['"dbo"."say ""x"""', ["dbo", 'say "x"']],
    ["server.db.dbo.[t]", ["server", "db", "dbo", "t"]],
    ["", undefined],
    [".", undefined],
    ["dbo.", undefined],
    ["dbo..Orders", undefined],
    ["[dbo", undefined],
    ["[dbo]x", undefined],
    ["[]", undefined],
    ['a"b', undefined],
  ])("%j has the parts %j", (text, parts) => {
    expect(splitName(text)?.map((part) => part.text)).toEqual(parts);
  });

  test("is split where it was joined, whatever its parts hold", () => {
    // A line end inside of a name is legal too.
    const part = fc.string({ minLength: 1, unit: "grapheme" });
    fc.assert(
      fc.property(part, part, (schema, name) => {
        expect(splitName(printName({ schema, name }))?.map(({ text }) => text)).toEqual([schema, name]);
      }),
    );
  });
});

test.each<[collation: string | undefined, same: boolean]>([
  [undefined, true],
  ["SQL_Latin1_General_CP1_CI_AS", true],
  ["Latin1_General_100_CI_AS_SC_UTF8", true],
  ["Latin1_General_CS_AS", false],
  ["Latin1_General_100_BIN2_UTF8", false],
  ["Latin1_General_BIN", false],
])("Orders and ORDERS are one name under %s: %s", (collation, same) => {
  const fold = nameFolding(collation);
  expect(fold("Orders") === fold("ORDERS")).toBe(same);
});
