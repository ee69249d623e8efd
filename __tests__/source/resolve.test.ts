import { expect, test } from "vitest";
import type { Column, Schema, SqlFunction, Table, View } from "../../src/model/schema.ts";
import { emptySchema } from "../../src/model/schema.ts";
import { resolveModules } from "../../src/source/resolve.ts";

function table(schema: string, name: string, columns: Table["columns"], more: Partial<Table> = {}): Table {
  return { schema, name, columns, uniqueConstraints: [], foreignKeys: [], checks: [], indexes: [], triggers: [], ...more };
}

function view(name: string, definition: string | undefined, more: Partial<View> = {}): View {
  const [schema = "", own = ""] = name.split(".");
  return { schema, name: own, columns: [], indexes: [], triggers: [], ...(definition === undefined ? {} : { definition }), ...more };
}

function inline(name: string, definition: string, more: Partial<SqlFunction> = {}): SqlFunction {
  return { schema: "dbo", name, kind: "inline", parameters: [], columns: [], definition, ...more };
}

const orders = table("dbo", "Orders", [
  { name: "Id", type: "int", nullable: false, identity: { seed: "1", increment: "1" }, description: "The key" },
  { name: "Total", type: "money", nullable: true },
]);

function resolve(schema: Partial<Schema>): Schema {
  return resolveModules({ ...emptySchema, tables: [orders], ...schema });
}

/** `from → to.column`, sorted. */
function edges({ dependencies }: Schema): readonly string[] {
  return dependencies
    .map(({ from, to }) => `${from.schema}.${from.name} → ${to.schema}.${to.name}${to.column === undefined ? "" : `.${to.column}`}`)
    .sort();
}

test("views on views have their columns, whatever order they come in", () => {
  const { views } = resolve({
    views: [
      view("dbo.c", "CREATE VIEW dbo.c AS SELECT * FROM dbo.b"),
      view("dbo.a", "CREATE VIEW dbo.a (Number, Sum) AS SELECT Id, Total FROM Orders"),
      view("dbo.b", "CREATE VIEW dbo.b AS SELECT a.Number, f.Id AS Other FROM a LEFT JOIN dbo.f(1) f ON 1 = 1"),
    ],
    functions: [inline("f", "CREATE FUNCTION dbo.f(@x int) RETURNS TABLE AS RETURN (SELECT Id FROM dbo.Orders)")],
  });
  const last = [
    { name: "Number", type: "int", nullable: false },
    { name: "Other", type: "int", nullable: true },
  ];
  expect(views.map(({ columns }) => columns)).toEqual([
    last,
    [
      { name: "Number", type: "int", nullable: false },
      { name: "Sum", type: "money", nullable: true },
    ],
    last,
  ]);
});

test("what the source says wins, and gains what it lacks", () => {
  const { views } = resolve({
    views: [
      view("dbo.named", "CREATE VIEW dbo.named AS SELECT Id AS a, Total + 1 FROM Orders", {
        columns: [{ name: "A" }, { name: "b", description: "Sum" }],
      }),
      view("dbo.typed", "CREATE VIEW dbo.typed AS SELECT Id FROM Orders", { columns: [{ name: "Id", type: "bigint", nullable: true }] }),
      view("dbo.fewer", "CREATE VIEW dbo.fewer AS SELECT * FROM Orders", { columns: [{ name: "Total" }] }),
    ],
  });
  expect(views.map(({ columns }) => columns)).toEqual([
    [
      { name: "A", type: "int", nullable: false },
      { name: "b", description: "Sum" },
    ],
    [{ name: "Id", type: "bigint", nullable: true }],
    [{ name: "Total", type: "money", nullable: true }],
  ]);
});

test("where a name cannot be known, there are no columns", () => {
  const { views } = resolve({
    views: [
      view("dbo.star", "CREATE VIEW dbo.star AS SELECT * FROM elsewhere.dbo.Things"),
      view("dbo.unnamed", "CREATE VIEW dbo.unnamed AS SELECT Id, COUNT(*) FROM Orders GROUP BY Id"),
      view("dbo.encrypted", undefined, { encrypted: true }),
      view("dbo.itself", "CREATE VIEW dbo.itself AS SELECT * FROM dbo.itself"),
    ],
  });
  expect(views.map(({ columns }) => columns)).toEqual([[], [], [], []]);
});

test("a name without a schema is its module's own schema's, then dbo's", () => {
  const schema = resolve({
    tables: [
      orders,
      table("gold", "Orders", [{ name: "Rank", type: "int", nullable: false }]),
      table("dbo", "Lines", [{ name: "Id", type: "int", nullable: false }]),
    ],
    views: [
      view("gold.v", "CREATE VIEW gold.v AS SELECT Rank, Id FROM Orders, Lines"),
      view("silver.v", "CREATE VIEW silver.v AS SELECT Total FROM Orders"),
    ],
  });
  expect(edges(schema)).toEqual(["gold.v → dbo.Lines.Id", "gold.v → gold.Orders.Rank", "silver.v → dbo.Orders.Total"]);
});

test("every kind of module says what it names", () => {
  const trigger = {
    name: "t",
    timing: "after",
    events: ["insert"],
    definition: "CREATE TRIGGER t ON dbo.Orders AFTER INSERT AS EXEC dbo.p SELECT Total FROM inserted",
  } as const;
  const schema = resolve({
    tables: [{ ...orders, triggers: [trigger, { ...trigger, schema: "audit", name: "u" }] }],
    views: [
      view("dbo.v", "CREATE VIEW dbo.v AS SELECT 1 AS one", {
        triggers: [
          {
            name: "i",
            timing: "instead of",
            events: ["delete"],
            definition: "CREATE TRIGGER i ON dbo.v INSTEAD OF DELETE AS DELETE Orders",
          },
        ],
      }),
    ],
    procedures: [
      { schema: "dbo", name: "p", parameters: [], definition: "CREATE PROC dbo.p @Total int AS SELECT Id FROM dbo.Orders EXEC p" },
    ],
    functions: [
      {
        schema: "dbo",
        name: "s",
        kind: "scalar",
        returns: "int",
        parameters: [],
        columns: [],
        definition: "CREATE FUNCTION dbo.s() RETURNS int AS BEGIN RETURN (SELECT MAX(Id) FROM Orders) END",
      },
      inline("f", "CREATE FUNCTION dbo.f() RETURNS TABLE AS RETURN SELECT dbo.s() AS x, NEXT VALUE FOR dbo.n AS y"),
    ],
    sequences: [{ schema: "dbo", name: "n", type: "int" }],
    synonyms: [{ schema: "dbo", name: "o", target: "[dbo].[Orders]" }],
    databaseTriggers: [
      {
        name: "ddl",
        events: ["CREATE_TABLE"],
        definition: "CREATE TRIGGER ddl ON DATABASE FOR CREATE_TABLE AS INSERT dbo.o (Total) VALUES (1)",
      },
    ],
  });
  expect(edges(schema)).toEqual([
    ".ddl → dbo.Orders.Total",
    ".ddl → dbo.o",
    "audit.u → dbo.Orders.Total",
    "audit.u → dbo.p",
    "dbo.f → dbo.n",
    "dbo.f → dbo.s",
    "dbo.i → dbo.Orders",
    "dbo.p → dbo.Orders.Id",
    "dbo.s → dbo.Orders.Id",
    "dbo.t → dbo.Orders.Total",
    "dbo.t → dbo.p",
  ]);
});

test("letter case tells names apart only under a collation that does", () => {
  const views = [view("dbo.v", "CREATE VIEW dbo.v AS SELECT ID FROM DBO.ORDERS")];
  expect(edges(resolve({ views }))).toEqual(["dbo.v → dbo.Orders.Id"]);
  expect(edges(resolve({ views, collation: "SQL_Latin1_General_CP1_CI_AS" }))).toEqual(["dbo.v → dbo.Orders.Id"]);
  for (const collation of ["Latin1_General_CS_AS", "Latin1_General_BIN2", "Latin1_General_100_CS_AS_SC_UTF8"]) {
    expect(edges(resolve({ views, collation }))).toEqual([]);
  }
});

test("what the source knows of modules without text stays, and nothing else of it", () => {
  const dependencies = [
    { from: { schema: "dbo", name: "hidden" }, to: { schema: "dbo", name: "Orders", column: "Id" } },
    { from: { schema: "dbo", name: "v" }, to: { schema: "dbo", name: "Gone" } },
  ];
  const schema = resolve({
    dependencies,
    procedures: [{ schema: "dbo", name: "hidden", parameters: [], encrypted: true }],
    views: [view("dbo.v", "CREATE VIEW dbo.v AS SELECT Id FROM Orders")],
  });
  expect(edges(schema)).toEqual(["dbo.hidden → dbo.Orders.Id", "dbo.v → dbo.Orders.Id"]);
});

test("resolving twice changes nothing", () => {
  const once = resolve({ views: [view("dbo.v", "CREATE VIEW dbo.v AS SELECT o.*, 1 AS one FROM Orders o")] });
  expect(resolveModules(once)).toEqual(once);
});

test("a computed column that is a cast has the type it casts to; others have none", () => {
  const column = (name: string, expression: string): Column => ({ name, computed: { expression } });
  const t: Table = {
    schema: "dbo",
    name: "T",
    columns: [
      { name: "a", type: "int", nullable: false },
      column("converted", "convert(varchar(64),[a])"),
      column("cast", "CAST([a] AS decimal)"),
      column("bare", "convert(nvarchar,[a])"),
      column("within", "isnull(convert(varchar(64),[a]),'')"),
      column("sum", "[a]+1"),
      { ...column("known", "convert(varchar(64),[a])"), type: "varchar(10)" },
    ],
    uniqueConstraints: [],
    foreignKeys: [],
    checks: [],
    indexes: [],
    triggers: [],
  };
  const [resolved] = resolveModules({ ...emptySchema, tables: [t] }).tables;
  expect(resolved?.columns.map(({ name, type }) => [name, type])).toEqual([
    ["a", "int"],
    ["converted", "varchar(64)"],
    ["cast", "decimal(18,0)"],
    // The length of CAST and CONVERT where none is written.
    ["bare", "nvarchar(30)"],
    ["within", undefined],
    ["sum", undefined],
    ["known", "varchar(10)"],
  ]);
});
