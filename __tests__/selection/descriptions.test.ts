import { describe, expect, test } from "vitest";
import { parseDescriptions } from "../../src/selection/descriptions.ts";
import { complaintsOf } from "../support/complaints.ts";

const file = "descriptions/sales.yml";

describe("a file of descriptions", () => {
  test("names things flat, or objects with their members", () => {
    const text = `dbo: The default.
dbo.Orders:
  description: One row an order.
  columns: { Total: With tax., a.b: Odd. }
dbo.usp_Load:
  parameters:
    "@from": First day.
dbo.Orders.Line: Within the order.
`;
    expect(parseDescriptions(text, file)).toEqual([
      { path: ["dbo"], text: "The default.", at: { file, line: 1, column: 1 } },
      { path: ["dbo", "Orders"], text: "One row an order.", at: { file, line: 2, column: 1 } },
      { path: ["dbo", "Orders", "Total"], text: "With tax.", at: { file, line: 4, column: 14 } },
      { path: ["dbo", "Orders", "a.b"], text: "Odd.", at: { file, line: 4, column: 32 } },
      { path: ["dbo", "usp_Load", "@from"], text: "First day.", at: { file, line: 7, column: 5 } },
      { path: ["dbo", "Orders", "Line"], text: "Within the order.", at: { file, line: 8, column: 1 } },
    ]);
  });

  test.each(["", "# later\n", "\ufeff# later\n"])("that says nothing (%j) describes nothing", (text) => {
    expect(parseDescriptions(text, file)).toEqual([]);
  });

  test.each([
    ["a name of four parts", "a.b.c.d: x\n", ["`a.b.c.d` is not a name"]],
    ["members of a schema", "dbo:\n  columns: { a: x }\n", ["`dbo` is no object that could have columns"]],
    ["an unknown key", "dbo.Orders:\n  colums: { a: x }\n", ["unknown key `colums` in `dbo.Orders`; did you mean `columns`?"]],
    ["a list", "- dbo\n", ["a mapping (`key: value`) is expected here, not a list"]],
  ])("is refused, with its place: %s", (_title, text, expected) => {
    const complaints = complaintsOf(() => parseDescriptions(text, file));
    expect(complaints).toHaveLength(expected.length);
    expected.forEach((words, i) => {
      expect(complaints[i]).toContain(words);
    });
  });
});
