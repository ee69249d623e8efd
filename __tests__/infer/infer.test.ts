import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDtsx } from "../../src/infer/dtsx.ts";
import { infer } from "../../src/infer/infer.ts";
import { printName } from "../../src/model/name.ts";
import { emptySchema } from "../../src/model/schema.ts";
import type { Schema, Table } from "../../src/model/schema.ts";
import { fc } from "../support/property.ts";

/** `reads dbo.Orders(Id, Total) :3`, a use a line, `*` for every column. */
function seen(files: Record<string, string>, schema?: Schema, yaml: Record<string, unknown> = {}): string[] {
  const { consumers } = infer({ files: new Map(Object.entries(files)), yaml: new Map(Object.entries(yaml)), schema, readDtsx });
  return consumers.flatMap(({ uses }) =>
    uses.map(
      ({ access, object, columns, every, at }) =>
        `${access} ${printName(object)}${access === "runs" ? "" : `(${[...columns, ...(every === true ? ["*"] : [])].join(", ")})`} :${at.line}`,
    ),
  );
}

function table(name: string, ...columns: readonly string[]): Table {
  return {
    schema: "dbo",
    name,
    columns: columns.map((column) => ({ name: column, type: "int", nullable: false })),
    uniqueConstraints: [],
    foreignKeys: [],
    checks: [],
    indexes: [],
    triggers: [],
  };
}

const shop: Schema = { ...emptySchema, tables: [table("Orders", "Id", "CustomerId", "Total"), table("Customers", "Id", "Name")] };

describe("T-SQL", () => {
  test.each<[sql: string, uses: string[]]>([
    ["SELECT Id, Total FROM dbo.Orders WHERE State = 1 ORDER BY Id", ["reads dbo.Orders(State, Id, Total) :1"]],
    ["SELECT *\nFROM Orders", ["reads dbo.Orders(*) :2"]],
    [
      "SELECT o.*, c.Name FROM Orders o JOIN Customers c ON c.Id = o.CustomerId",
      ["reads dbo.Customers(Id, Name) :1", "reads dbo.Orders(CustomerId, *) :1"],
    ],
    ["SELECT 1 WHERE EXISTS (SELECT * FROM dbo.Orders AS o WHERE o.Id = 1)", ["reads dbo.Orders(Id) :1"]],
    ["WITH x AS (SELECT Id FROM dbo.Orders) SELECT Id FROM x", ["reads dbo.Orders(Id) :1"]],
    ["INSERT INTO dbo.Log (At, What) SELECT At, What FROM dbo.Events", ["reads dbo.Events(At, What) :1", "writes dbo.Log(At, What) :1"]],
    ["INSERT dbo.Log SELECT At FROM dbo.Events", ["reads dbo.Events(At) :1", "writes dbo.Log(*) :1"]],
    ["UPDATE o SET o.Total = 0 FROM dbo.Orders o WHERE o.Id = 7", ["reads dbo.Orders(Id) :1", "writes dbo.Orders(Total) :1"]],
    ["DELETE FROM dbo.Orders WHERE Id = 1", ["reads dbo.Orders(Id) :1", "writes dbo.Orders() :1"]],
    [
      "MERGE dbo.T AS t USING dbo.S AS s ON t.Id = s.Id WHEN MATCHED THEN UPDATE SET t.A = s.B WHEN NOT MATCHED THEN INSERT (Id, A) VALUES (s.Id, s.B);",
      ["reads dbo.S(Id, B) :1", "reads dbo.T(Id) :1", "writes dbo.T(A, Id) :1"],
    ],
    ["TRUNCATE TABLE dbo.Stage\nEXEC etl.Load @a = 1", ["writes dbo.Stage() :1", "runs etl.Load :2"]],
    ["EXEC @r = [etl].[Load it] ?, ? WITH RESULT SETS ((A int, B int))", ["runs etl.[Load it] :1"]],
    // What the text makes itself, temporary names, variables and the server's own are no demand.
    ["CREATE TABLE dbo.Mine (A int)\nGO\nSELECT A FROM dbo.Mine", ["reads dbo.Mine(A) :3"]],
    ["SELECT A INTO #t FROM dbo.S; SELECT A FROM #t; SELECT A FROM @v; SELECT name FROM sys.objects", ["reads dbo.S(A) :1"]],
    ["SELECT A INTO dbo.Copy FROM dbo.S; SELECT A FROM dbo.Copy", ["reads dbo.S(A) :1"]],
    // Of two tables that nobody knows, either may have the column: neither is said to.
    ["SELECT A FROM dbo.X JOIN dbo.Y ON X.K = Y.K", ["reads dbo.X(K) :1", "reads dbo.Y(K) :1"]],
    ["SELECT dbo.f(A), A.value('x', 'int') FROM dbo.T", ["reads dbo.T(A) :1"]],
    ["SELECT A FROM Other.dbo.T", ["reads dbo.T(A) :1"]],
  ])("%j", (sql, uses) => {
    expect(seen({ "a.sql": sql })).toEqual(uses);
  });

  test("with the schema every column has an owner, and its own spelling", () => {
    const sql = "select NAME, total from dbo.orders join CUSTOMERS c on c.id = customerid";
    expect(seen({ "a.sql": sql }, shop)).toEqual(["reads dbo.Customers(Id, Name) :1", "reads dbo.Orders(CustomerId, Total) :1"]);
    expect(seen({ "a.sql": "SELECT * FROM dbo.Customers" }, shop)).toEqual(["reads dbo.Customers(Id, Name, *) :1"]);
  });
});

describe("Python", () => {
  test.each<[code: string, uses: string[]]>([
    ['Q = """\nSELECT a,\n  b\nFROM dbo.T\n"""', ["reads dbo.T(a, b) :4"]],
    ['cur.execute("SELECT a FROM dbo.T WHERE b = %s AND c = %(c)s", (1,))', ["reads dbo.T(b, c, a) :1"]],
    ["cur.execute('select a from dbo.T where b = :b', {'b': 1})", ["reads dbo.T(b, a) :1"]],
    ['x = pd.read_sql("SELECT a "\n                "FROM dbo.T", con)', ["reads dbo.T(a) :2"]],
    ['x = "SELECT a " + "FROM dbo.T"', ["reads dbo.T(a) :1"]],
    ['T = "dbo.T"\nx = f"SELECT a FROM {T} WHERE b = {value!r}"', ["reads dbo.T(b, a) :2"]],
    ['T = "dbo.T"\nx = "SELECT a FROM " + T', ["reads dbo.T(a) :2"]],
    ['sql = "SELECT a FROM dbo.T"\nif x:\n    sql += " WHERE b = 1"\ncur.execute(sql)', ["reads dbo.T(b, a) :1"]],
    ['q = "select a from t"\ncur.execute(q)', ["reads dbo.t(a) :1"]],
    ['x = "INSERT INTO dbo.T (a) VALUES ({})".format(1)', ["writes dbo.T(a) :1"]],
    ['con.execute(text("DELETE FROM dbo.T"))', ["writes dbo.T() :1"]],
    ['cur.execute("{CALL dbo.p (?)}", 1)', ["runs dbo.p :1"]],
    ['cur.callproc("etl.p")', ["runs etl.p :1"]],
    ['pd.read_sql_table("T", con, schema="gold", columns=["a", "b"])', ["reads gold.T(a, b) :1"]],
    ['df.to_sql("T", con, schema="gold")', ["writes gold.T(*) :1"]],
    ['pd.read_sql("gold.T", con)', ["reads gold.T(*) :1"]],
    ['spark.read.format("jdbc").option("dbtable", "dbo.T").load()', ["reads dbo.T(*) :1"]],
    // No SQL, or none that names a table for certain.
    ['"""Select rows from the table."""\n# SELECT a FROM dbo.T\nx = "Update the file from the view, set nothing"', []],
    ['parser.add_argument("--x", help="Select a row from the list")', []],
    ['cur.execute(f"SELECT a FROM dbo.{table}")\ncur.execute(f"SELECT a FROM Orders_{year}")', []],
    ['x = "SELECT a FROM dbo.T', ["reads dbo.T(a) :1"]],
    ["x = r'SELECT a FROM dbo.T WHERE b = \\'", ["reads dbo.T(b, a) :1"]],
  ])("%j", (code, uses) => {
    expect(seen({ "a.py": code })).toEqual(uses);
  });

  test("says where a table's name is put together at run time", () => {
    const files = new Map([["etl/a.py", 'cur.execute(f"""\nSELECT a\nFROM dbo.{table}""")']]);
    expect(infer({ files, yaml: new Map(), schema: undefined }).diagnostics).toMatchObject([
      { severity: "info", at: { file: "etl/a.py", line: 3 } },
    ]);
  });
});

describe("dbt", () => {
  const yaml = {
    "shop/dbt_project.yml": { name: "shop" },
    "shop/models/sources.yml": {
      sources: [{ name: "raw", schema: "dbo", tables: [{ name: "orders", identifier: "Orders" }, { name: "x" }] }],
    },
  };

  test("sources are tables under their own names, models of the project are none, and other refs are", () => {
    const files = {
      "shop/models/a.sql":
        "{{ config(materialized='table') }}\n{# SELECT z FROM dbo.No #}\nselect o.Id\nfrom {{ source('raw', 'orders') }} o\n{% if x %} where o.Total > {{ var('least') }} {% endif %}",
      "shop/models/b.sql":
        "select Id from {{ ref('a') }} union all select Id from {{ ref('seed') }} union all select Id from {{ source('other', 'T') }}",
    };
    expect(seen(files, undefined, yaml)).toEqual(["reads dbo.Orders(Total, Id) :4", "reads dbo.seed(Id) :1", "reads other.T(Id) :1"]);
    expect(
      infer({ files: new Map(Object.entries(files)), yaml: new Map(Object.entries(yaml)), schema: undefined }).consumers,
    ).toMatchObject([{ name: "shop" }]);
  });
});

describe("SSIS", () => {
  const text = readFileSync(join(import.meta.dirname, "..", "fixtures", "ssis", "Load.dtsx"), "utf8");

  test("tasks, sources and destinations, by connection", () => {
    const { consumers } = infer({ files: new Map([["Load.dtsx", text]]), yaml: new Map(), schema: undefined, readDtsx });
    const told = consumers.map(({ connection, uses }) => ({
      connection,
      uses: uses.map(({ access, object, columns }) => [access, printName(object), ...columns]),
    }));
    expect(told).toEqual([
      {
        connection: "Shop",
        uses: [
          ["reads", "dbo.Orders", "Id", "Total"],
          ["runs", "etl.GetOrders"],
        ],
      },
      {
        connection: "Warehouse",
        uses: [
          ["writes", "stage.Orders", "Order Id", "Total"],
          ["runs", "etl.MergeOrders"],
          ["runs", "etl.Start"],
        ],
      },
    ]);
  });

  test.each<[string, string, RegExp]>([
    ["is cut off", text.slice(0, 900), /not well-formed/],
    ["is another file", "<a/>", /no SSIS package/],
    ["is empty", "", /not well-formed/],
    ["declares a document type", `<!DOCTYPE x [<!ENTITY a "b">]>${text}`, /document type/],
    ["nests without end", `<DTS:Executable xmlns:DTS="x">${"<a>".repeat(2000)}`, /nest deeper/],
  ])("a package that %s is a warning with its place", (_title, damaged, message) => {
    const files = new Map([
      ["Load.dtsx", damaged],
      ["a.sql", "SELECT a FROM dbo.T"],
    ]);
    const found = infer({ files, yaml: new Map(), schema: undefined, readDtsx });
    expect(found.consumers.map(({ name }) => name)).toEqual(["a.sql"]);
    expect(found.diagnostics).toMatchObject([
      { severity: "warning", message: expect.stringMatching(message) as string, at: { file: "Load.dtsx" } },
    ]);
  });
});

test("whatever stands in a file, it is read, and twice the same", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "SELECT ",
      "FROM ",
      "dbo.T",
      '"',
      "'",
      '"""',
      "{",
      "}",
      "(",
      ")",
      "\\",
      "\n",
      "f",
      "+",
      "=",
      "{{ ",
      " }}",
      "{% ",
      "[",
      "]",
      "/*",
      "--",
      "#",
      "execute",
    ),
    fc.string({ maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      const files = new Map([
        ["a.py", text],
        ["b.sql", text],
        ["c.dtsx", text],
      ]);
      const once = infer({ files, yaml: new Map(), schema: undefined, readDtsx });
      expect(infer({ files, yaml: new Map(), schema: undefined, readDtsx })).toEqual(once);
    }),
    { numRuns: 300 },
  );
});
