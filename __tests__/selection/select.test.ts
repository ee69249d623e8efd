import { describe, expect, test } from "vitest";
import { parseConfig } from "../../src/config.ts";
import type { NamePattern } from "../../src/model/pattern.ts";
import { compareNames } from "../../src/model/name.ts";
import type { ObjectName } from "../../src/model/name.ts";
import { emptySchema } from "../../src/model/schema.ts";
import type { Schema, Table } from "../../src/model/schema.ts";
import { select } from "../../src/selection/select.ts";
import { fc } from "../support/property.ts";
import { anySchema } from "../support/schema-arbitrary.ts";

const patterns = (...texts: string[]): readonly NamePattern[] => parseConfig(JSON.stringify({ include: texts }), "c.json").include;
const table = (schema: string, name: string): Table => ({
  schema,
  name,
  columns: [],
  uniqueConstraints: [],
  foreignKeys: [],
  checks: [],
  indexes: [],
  triggers: [],
});
const names = (schema: Schema): string[] => schema.tables.map(({ schema, name }) => `${schema}.${name}`);

const shop: Schema = {
  ...emptySchema,
  schemas: [{ name: "dbo" }, { name: "Sales" }, { name: "tmp" }],
  tables: [table("dbo", "Orders"), table("dbo", "a.b*c"), table("Sales", "Orders"), table("Sales", "tmp_Orders"), table("tmp", "X")],
  synonyms: [{ schema: "tmp", name: "S", target: "[dbo].[Orders]" }],
  dependencies: [
    { from: { schema: "Sales", name: "v" }, to: { schema: "dbo", name: "Orders", column: "Id" } },
    { from: { schema: "Sales", name: "v" }, to: { schema: "tmp", name: "X" } },
    { from: { schema: "tmp", name: "p" }, to: { schema: "dbo", name: "Orders" } },
  ],
};

describe("a selection", () => {
  test("of what was granted takes what is on what is left", () => {
    const on = [
      undefined,
      { schema: "dbo" },
      { schema: "tmp" },
      { schema: "dbo", name: "Orders", column: "Id" },
      { schema: "tmp", name: "X" },
    ];
    const permissions = on.map((each) => ({ state: "grant" as const, permission: "SELECT", ...(each && { on: each }), to: "r" }));
    const { permissions: left } = select({ ...shop, permissions }, [], patterns("tmp.*"));
    expect(left?.map((each) => each.on)).toEqual([undefined, { schema: "dbo" }, { schema: "dbo", name: "Orders", column: "Id" }]);
    expect(select(shop, [], patterns("tmp.*"))).not.toHaveProperty("permissions");
  });

  test.each<[include: string[], exclude: string[], tables: string[]]>([
    [[], [], ["dbo.Orders", "dbo.a.b*c", "Sales.Orders", "Sales.tmp_Orders", "tmp.X"]],
    [["Sales.*"], [], ["Sales.Orders", "Sales.tmp_Orders"]],
    [["sales.ORDERS"], [], ["Sales.Orders"]],
    [["*.Orders"], [], ["dbo.Orders", "Sales.Orders"]],
    [["*.*"], ["*.tmp_*", "tmp.*"], ["dbo.Orders", "dbo.a.b*c", "Sales.Orders"]],
    [[], ["dbo.[a.b*c]"], ["dbo.Orders", "Sales.Orders", "Sales.tmp_Orders", "tmp.X"]],
    [["dbo.[a.b*]"], [], []],
    [["???.O*r?"], [], ["dbo.Orders"]],
    [["nothing.here"], [], []],
  ])("of %j without %j", (include, exclude, tables) => {
    expect(names(select(shop, patterns(...include), patterns(...exclude)))).toEqual(tables);
  });

  test("leaves out what modules use and are used by, and schemas that nothing could be left of", () => {
    const { schemas, synonyms, dependencies } = select(shop, [], patterns("tmp.*", "Sales.tmp*"));
    expect(schemas.map(({ name }) => name)).toEqual(["dbo", "Sales"]);
    expect(synonyms).toEqual([]);
    expect(dependencies).toEqual([shop.dependencies[0]]);
    expect(select(shop, patterns("Sales.*"), []).schemas).toEqual([{ name: "Sales" }]);
  });

  test("minds letter case where the database does", () => {
    expect(names(select({ ...shop, collation: "Latin1_General_CS_AS" }, patterns("sales.*", "dbo.Orders"), []))).toEqual(["dbo.Orders"]);
  });

  test("of stars and letters ends at once", () => {
    const name = "a".repeat(128);
    expect(names(select({ ...emptySchema, tables: [table("dbo", name)] }, patterns(`dbo.${"*a".repeat(60)}*b`), []))).toEqual([]);
  });

  test("and its opposite are the whole, and selecting twice is selecting once", () => {
    const pattern = fc.constantFrom("dbo.*", "*.O*", "Sales.?", "*.[a.b]", "*.*", "x.y");
    fc.assert(
      fc.property(anySchema, fc.uniqueArray(pattern, { minLength: 1 }), (schema, texts) => {
        const chosen = patterns(...texts.filter((text) => text !== "x.y"), "q.q");
        const sorted = (list: readonly ObjectName[]): ObjectName[] => list.map(({ schema, name }) => ({ schema, name })).sort(compareNames);
        const [included, excluded] = [select(schema, chosen, []), select(schema, [], chosen)];
        expect(sorted([...included.tables, ...excluded.tables])).toEqual(sorted(schema.tables));
        expect(sorted([...included.views, ...excluded.views])).toEqual(sorted(schema.views));
        expect(select(included, chosen, [])).toEqual(included);
      }),
    );
  });
});
