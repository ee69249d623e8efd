import { describe, expect, test } from "vitest";
import { subjectAreas } from "../../src/areas/areas.ts";
import type { Area } from "../../src/model/area.ts";
import { printName } from "../../src/model/name.ts";
import { emptySchema } from "../../src/model/schema.ts";
import type { Schema, Table, View } from "../../src/model/schema.ts";
import { largeSchema } from "../support/large-schema.ts";

function table(name: string, ...references: string[]): Table {
  const foreignKeys = references.map((other) => ({ columns: [`${other}Id`], references: { schema: "dbo", name: other, columns: ["Id"] } }));
  return { schema: "dbo", name, columns: [], uniqueConstraints: [], foreignKeys, checks: [], indexes: [], triggers: [] };
}

function view(name: string): View {
  return { schema: "dbo", name, columns: [], indexes: [], triggers: [] };
}

const uses = (from: string, to: string): Schema["dependencies"][number] => ({
  from: { schema: "dbo", name: from },
  to: { schema: "dbo", name: to },
});

const shop: Schema = {
  ...emptySchema,
  tables: [
    table("Customers"),
    table("Log"),
    table("Orders", "Customers"),
    table("OrderLines", "Orders", "Products"),
    table("Payments", "Orders"),
    table("Prices", "Products"),
    table("Products"),
    table("Suppliers", "Products"),
    table("Stocks", "Products"),
  ].sort((a, b) => (a.name < b.name ? -1 : 1)),
  views: [view("vLog"), view("vOrders"), view("vPrices"), view("vSales")],
  dependencies: [
    uses("vOrders", "ORDERS"),
    uses("vOrders", "Customers"),
    uses("vOrders", "Products"),
    uses("vPrices", "Prices"),
    uses("vSales", "vOrders"),
    uses("vSales", "vSales"),
    uses("vLog", "Log"),
  ],
};

const members = (area: Area): string[] => [...area.tables, ...area.views, ...area.procedures, ...area.functions].map(({ name }) => name);

describe("proposed areas", () => {
  const { areas, diagnostics } = subjectAreas(shop);

  test("are what foreign keys tie together, with what reads it, by name", () => {
    expect(diagnostics).toEqual([]);
    expect(areas.map((area) => [area.name, ...members(area)])).toEqual([
      ["dbo.Orders", "Customers", "OrderLines", "Orders", "Payments", "vOrders", "vSales"],
      ["dbo.Products", "Prices", "Products", "Stocks", "Suppliers", "vPrices"],
    ]);
    expect(areas.map(({ hub }) => hub?.name)).toEqual(["Orders", "Products"]);
  });

  test("are none where everything is one group, or nothing is tied", () => {
    expect(subjectAreas({ ...emptySchema, tables: [table("A"), table("B", "A"), table("C", "A")] }).areas).toEqual([]);
    expect(subjectAreas(emptySchema).areas).toEqual([]);
  });

  test("stay as they are elsewhere when a table changes, comes or goes", () => {
    const schema = largeSchema(600);
    const before = homes(schema);
    const moved = (after: Schema): number => {
      const now = homes(after);
      return [...before].filter(([name, home]) => now.has(name) && now.get(name) !== home).length;
    };
    const [some] = schema.tables.slice(300);
    const others = schema.tables.filter((table) => table !== some);
    const renamedColumn = {
      ...(some as Table),
      columns: (some as Table).columns.map((column) => ({ ...column, name: `${column.name}2` })),
    };
    expect(moved({ ...schema, tables: schema.tables.map((table) => (table === some ? renamedColumn : table)) })).toBe(0);
    expect(moved({ ...schema, tables: others })).toBeLessThanOrEqual(30);
    const keyless = { ...(some as Table), foreignKeys: [] };
    expect(moved({ ...schema, tables: schema.tables.map((table) => (table === some ? keyless : table)) })).toBeLessThanOrEqual(30);
  });
});

/** The tables of one area, by each of its tables. */
function homes(schema: Schema): Map<string, string> {
  return new Map(subjectAreas(schema).areas.flatMap((area) => area.tables.map((member) => [printName(member), area.name] as const)));
}

describe("configured areas", () => {
  const at = { file: "schema-sync.yml", line: 3 };

  test("hold what they match, in their order; one that nothing is in is said", () => {
    const { areas, diagnostics } = subjectAreas(shop, [
      { name: "Sales", has: ({ name }) => name.includes("Order"), at },
      { name: "All", has: () => true, at },
      { name: "None", has: () => false, at },
    ]);
    expect(areas.map((area) => [area.name, area.hub, members(area).length])).toEqual([
      ["Sales", undefined, 3],
      ["All", undefined, 13],
    ]);
    expect(diagnostics).toEqual([{ severity: "warning", message: "nothing in the schema matches the subject area None", at }]);
  });

  test("may be none", () => {
    expect(subjectAreas(shop, [])).toEqual({ areas: [], diagnostics: [] });
  });
});
