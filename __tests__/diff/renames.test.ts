import { describe, expect, it } from "vitest";
import { diff, type DiffOptions } from "../../src/diff/diff.ts";
import type { AnyFacts } from "../../src/model/change.ts";
import { printName } from "../../src/model/name.ts";
import { emptySchema, type Column, type Schema, type Table } from "../../src/model/schema.ts";

function column(name: string, type = "int", more: Partial<Column> = {}): Column {
  return { name, type, nullable: true, ...more };
}

function table(name: string, columns: readonly Column[], more: Partial<Table> = {}): Table {
  const lists = { uniqueConstraints: [], foreignKeys: [], checks: [], indexes: [], triggers: [] };
  return { schema: "dbo", name, columns, ...lists, ...more };
}

function schema(...tables: readonly Table[]): Schema {
  return { ...emptySchema, tables };
}

/** `column-renamed dbo.Orders a`, with a `?` where it is inferred. */
function said(before: Schema, after: Schema, options: DiffOptions = {}): string[] {
  return diff(before, after, options).map((change) => {
    const { object, member, inferred }: AnyFacts = change;
    return `${change.kind} ${printName(object)}${member === undefined ? "" : ` ${member}`}${inferred ? " ?" : ""}`;
  });
}

const orders = { schema: "dbo", name: "Orders" };

describe("inferred renames", () => {
  it("need exactly one column on each side", () => {
    const before = schema(table("Orders", [column("id"), column("a")]));
    expect(said(before, schema(table("Orders", [column("id"), column("b")])))).toEqual(["column-renamed dbo.Orders a ?"]);
    expect(said(before, schema(table("Orders", [column("id"), column("b"), column("c")])))).toEqual([
      "column-removed dbo.Orders a",
      "column-added dbo.Orders b",
      "column-added dbo.Orders c",
    ]);
  });

  it("tell apart what differs in anything but the name", () => {
    const before = schema(table("Orders", [column("a"), column("b", "date")]));
    const after = schema(table("Orders", [column("c", "date"), column("d")]));
    expect(said(before, after)).toEqual(["column-reordered dbo.Orders", "column-renamed dbo.Orders a ?", "column-renamed dbo.Orders b ?"]);
    const described = schema(table("Orders", [column("c", "date"), column("d", "int", { description: "Other." })]));
    expect(said(before, described)).toEqual(["column-removed dbo.Orders a", "column-renamed dbo.Orders b ?", "column-added dbo.Orders d"]);
  });

  it("let a default have another name, and a column another place", () => {
    const before = schema(
      table("Orders", [column("a", "int", { default: { name: "DF_Orders_a", expression: "0" } }), column("z", "date")]),
    );
    const after = schema(table("Orders", [column("z", "date"), column("b", "int", { default: { name: "DF_Orders_b", expression: "0" } })]));
    expect(said(before, after)).toEqual([
      "column-reordered dbo.Orders",
      "constraint-renamed dbo.Orders DF_Orders_a ?",
      "column-renamed dbo.Orders a ?",
    ]);
  });

  it("do not guess where the type is not known", () => {
    const view = (name: string): Schema => ({
      ...emptySchema,
      views: [{ ...orders, columns: [{ name }], indexes: [], triggers: [], definition: "CREATE VIEW dbo.Orders AS SELECT 1" }],
    });
    expect(said(view("a"), view("b"))).toEqual(["column-removed dbo.Orders a", "column-added dbo.Orders b"]);
  });

  it("carry keys, indexes, filters, checks, computed columns and partitions along", () => {
    const about = (name: string): Table =>
      table("Orders", [column(name), column("twice", "int", { computed: { expression: `[${name}]*2` } })], {
        primaryKey: { columns: [{ name }] },
        uniqueConstraints: [{ name: "UQ", columns: [{ name }] }],
        checks: [{ expression: `[${name}]>0` }],
        indexes: [
          {
            name: "IX",
            columns: [{ name }],
            include: [name],
            filter: `[${name}] IS NOT NULL`,
            partition: { scheme: "ps", column: name },
          },
        ],
        fullTextIndex: { columns: [{ name }] },
        partition: { scheme: "ps", column: name },
      });
    expect(said(schema(about("a")), schema(about("b")))).toEqual(["column-renamed dbo.Orders a ?"]);
  });

  it("recognise two tables that refer to each other, and one that refers to itself", () => {
    const pair = (one: string, other: string): Schema =>
      schema(
        table(one, [column("id"), column("other")], {
          foreignKeys: [{ name: "FK1", columns: ["other"], references: { schema: "dbo", name: other, columns: ["id"] } }],
        }),
        table(other, [column("id"), column("one"), column("self")], {
          foreignKeys: [
            { name: "FK2", columns: ["one"], references: { schema: "dbo", name: one, columns: ["id"] } },
            { name: "FK3", columns: ["self"], references: { schema: "dbo", name: other, columns: ["id"] } },
          ],
        }),
      );
    expect(said(pair("a", "b"), pair("c", "d"))).toEqual(["table-renamed dbo.a ?", "table-renamed dbo.b ?"]);
  });

  it("do not choose between two tables that are alike", () => {
    const before = schema(table("a", [column("id")]));
    const after = schema(table("b", [column("id")]), table("c", [column("id")]));
    expect(said(before, after)).toEqual(["table-removed dbo.a", "table-added dbo.b", "table-added dbo.c"]);
  });

  it("take a rename with another schema and another name for a removal and an arrival", () => {
    const after = schema(table("b", [column("id")], { schema: "Sales" }));
    expect(said(schema(table("a", [column("id")])), after)).toEqual(["table-added Sales.b", "table-removed dbo.a"]);
  });

  it("keep names that differ in case only apart where both exist", () => {
    const both = schema(table("Orders", [column("id")]), table("orders", [column("id")]));
    expect(said(both, both)).toEqual([]);
    expect(said(both, schema(table("Orders", [column("id")])))).toEqual(["table-removed dbo.orders"]);
  });
});

describe("proven renames", () => {
  it("stand even where more than the name differs, and are not marked inferred", () => {
    const before = schema(table("Orders", [column("a", "varchar(10)")]));
    const after = schema(table("Orders", [column("b", "varchar(20)")]));
    expect(said(before, after, { renames: [{ object: orders, member: "a", to: "b" }] })).toEqual([
      "column-renamed dbo.Orders a",
      "column-type-widened dbo.Orders b",
    ]);
  });

  it("are followed through several steps, of the table and of its columns", () => {
    const before = schema(table("Orders", [column("a", "varchar(10)")]));
    const after = schema(table("Sales", [column("c", "int")], { schema: "gold" }));
    const renames = [
      { object: orders, member: "a", to: "b" },
      { object: orders, to: { schema: "dbo", name: "Sales" } },
      { object: { schema: "dbo", name: "Sales" }, member: "b", to: "c" },
      { object: { schema: "dbo", name: "Sales" }, to: { schema: "gold", name: "Sales" } },
    ];
    expect(said(before, after, { renames })).toEqual([
      "table-moved dbo.Orders",
      "column-renamed gold.Sales a",
      "column-type-changed gold.Sales c",
    ]);
  });

  it("there and back are none", () => {
    const same = schema(table("Orders", [column("a")]));
    const renames = [
      { object: orders, to: { schema: "dbo", name: "Old" } },
      { object: { schema: "dbo", name: "Old" }, to: orders },
      { object: orders, member: "a", to: "b" },
      { object: orders, member: "b", to: "a" },
    ];
    expect(said(same, same, { renames })).toEqual([]);
  });

  it("tell a swap from two changed tables", () => {
    const before = schema(table("a", [column("x")]), table("b", [column("y", "date")]));
    const after = schema(table("b", [column("x")]), table("a", [column("y", "date")]));
    const renames = [
      { object: { schema: "dbo", name: "a" }, to: { schema: "dbo", name: "t" } },
      { object: { schema: "dbo", name: "b" }, to: { schema: "dbo", name: "a" } },
      { object: { schema: "dbo", name: "t" }, to: { schema: "dbo", name: "b" } },
    ];
    expect(said(before, after, { renames })).toEqual(["table-renamed dbo.a", "table-renamed dbo.b"]);
  });

  it("of things that neither schema has say nothing", () => {
    const same = schema(table("Orders", [column("a")]));
    const renames = [
      { object: { schema: "dbo", name: "Temp" }, to: { schema: "dbo", name: "Temp2" } },
      { object: orders, member: "gone", to: "too" },
    ];
    expect(said(same, same, { renames })).toEqual([]);
  });

  it("make room for a new thing under the old name", () => {
    const before = schema(table("Orders", [column("a", "date")]));
    const after = schema(table("Orders", [column("n")]), table("Orders_old", [column("a", "date")]));
    const renames = [{ object: orders, to: { schema: "dbo", name: "Orders_old" } }];
    expect(said(before, after, { renames })).toEqual(["table-added dbo.Orders", "table-renamed dbo.Orders"]);
  });
});
