import { expect, test } from "vitest";
import { tokenize } from "../../src/tsql/lexer.ts";
import { readQuery } from "../../src/tsql/query.ts";
import type { OutputColumn } from "../../src/tsql/select.ts";
import { resolveQuery } from "../../src/tsql/select.ts";
import { database } from "./database.ts";

function columnsOf(text: string): readonly OutputColumn[] | undefined {
  const query = readQuery(tokenize(text));
  return query === undefined ? undefined : resolveQuery(query, { database, note: () => undefined });
}

/** `name type null`, `name type`, `name`; `?` for a column that nobody named. */
function print(columns: readonly OutputColumn[] | undefined): readonly string[] | undefined {
  return columns?.map(({ name = "?", type, nullable }) =>
    [name, type, nullable === undefined ? undefined : nullable ? "null" : "not null"].filter((part) => part !== undefined).join(" "),
  );
}

test.each<[string, string, readonly string[] | undefined]>([
  ["plain references", "SELECT Id, o.Total, dbo.Orders.Code FROM dbo.Orders o", ["Id int not null", "Total money null", "Code"]],
  ["a table named by itself", "SELECT Orders.Id, dbo.Orders.Total FROM dbo.Orders", ["Id int not null", "Total money null"]],
  [
    "another letter case keeps the name that the text gives",
    "select ID, o.TOTAL from DBO.orders O",
    ["ID int not null", "TOTAL money null"],
  ],
  [
    "an alias with AS, without, quoted, before",
    "SELECT Id AS a, Id b, Id 'c', Id [d e], f = Id, 'g' = Id FROM Orders",
    ["a", "b", "c", "d e", "f", "g"].map((name) => `${name} int not null`),
  ],
  [
    "expressions have names and no types",
    "SELECT Total * 2 AS twice, COUNT(*) n, Id + 1, CASE WHEN Id = 1 THEN 2 END AS e, -Id z FROM Orders",
    ["twice", "n", "?", "e", "z"],
  ],
  ["what ends in a name is no alias", "SELECT Code COLLATE Latin1_General_CI_AS, Id * Total, a.b.c FROM Orders a", ["?", "?", "c"]],
  [
    "casts give types",
    "SELECT CAST(Total AS decimal(10, 2)) a, CONVERT(varchar, Id) AS b, TRY_CAST(Id AS dbo.Code) c, CAST(Id AS int) + 1 AS d FROM Orders",
    ["a decimal(10,2)", "b varchar(30)", "c dbo.Code", "d"],
  ],
  [
    "a star, without hidden columns",
    "SELECT * FROM dbo.Orders",
    ["Id int not null", "CustomerId int not null", "Total money null", "Code dbo.Code not null", "Notes xml null"],
  ],
  [
    "a qualified star among others",
    "SELECT 1 AS x, l.*, c.Name FROM dbo.Lines AS l JOIN crm.Customer c ON 1 = 1",
    ["x", "OrderId int not null", "Amount money not null", "Name nvarchar(50) not null"],
  ],
  ["a star over what nobody knows", "SELECT * FROM other.dbo.Things", undefined],
  ["names over what nobody knows", "SELECT a, t.b AS c FROM other.dbo.Things t", ["a", "c"]],
  [
    "the outer side of joins is nullable",
    "SELECT o.Id, c.Name FROM Orders o LEFT JOIN crm.Customer c ON c.Id = o.CustomerId",
    ["Id int not null", "Name nvarchar(50) null"],
  ],
  [
    "right and full joins",
    "SELECT a.Id, b.OrderId, c.Id x FROM Orders a RIGHT OUTER JOIN Lines b ON 1=1 FULL JOIN crm.Customer c ON 1=1",
    ["Id int null", "OrderId int null", "x int null"],
  ],
  [
    "joins in brackets",
    "SELECT a.Id, b.Amount, c.Name FROM Orders a LEFT JOIN (Lines b INNER HASH JOIN crm.Customer c ON 1=1) ON 1=1",
    ["Id int not null", "Amount money null", "Name nvarchar(50) null"],
  ],
  ["LEFT and RIGHT are functions, too", "SELECT LEFT(Code, 2) AS l, RIGHT(Code, 1) r FROM Orders WHERE LEFT(Code, 1) = 'x'", ["l", "r"]],
  [
    "hints and samples",
    "SELECT o.Id FROM Orders o WITH (NOLOCK, INDEX(1)) JOIN Lines (nolock) l ON 1=1 CROSS JOIN crm.Customer AS c TABLESAMPLE (10 PERCENT)",
    ["Id int not null"],
  ],
  [
    "system time",
    "SELECT o.Id FROM dbo.Orders FOR SYSTEM_TIME AS OF '2020-01-01' AS o, Lines FOR SYSTEM_TIME BETWEEN @a AND @b l",
    ["Id int not null"],
  ],
  ["a derived table", "SELECT d.x, d.n FROM (SELECT Id AS x, COUNT(*) FROM Orders GROUP BY Id) AS d (x, n)", ["x int not null", "n"]],
  [
    "common table expressions, one on the other",
    "WITH a AS (SELECT Id FROM Orders), b (y) AS (SELECT Id FROM a) SELECT y, a.Id FROM b JOIN a ON a.Id = b.y",
    ["y int not null", "Id int not null"],
  ],
  [
    "a recursive one has its anchor's columns",
    "WITH r (n, t) AS (SELECT Id, Total FROM Orders UNION ALL SELECT n + 1, t FROM r) SELECT * FROM r",
    ["n", "t money null"],
  ],
  ["a CTE hides a table of its name", "WITH Orders AS (SELECT Amount FROM Lines) SELECT * FROM Orders", ["Amount money not null"]],
  [
    "UNION takes the first names and the common types",
    "SELECT Id a, Total b FROM Orders UNION ALL SELECT OrderId, 0 FROM Lines",
    ["a int not null", "b null"],
  ],
  ["UNION is nullable where either is", "SELECT Total FROM Orders UNION SELECT Amount FROM Lines", ["Total money null"]],
  ["queries in brackets", "(SELECT Id FROM Orders) EXCEPT (SELECT OrderId FROM Lines)", ["Id int not null"]],
  ["a function that gives rows", "SELECT f.Amount FROM Orders o CROSS APPLY dbo.fnLines(o.Id) f", ["Amount money not null"]],
  [
    "OUTER APPLY may give none",
    "SELECT f.Amount, v.a FROM Orders o OUTER APPLY dbo.fnLines(o.Id) f CROSS APPLY (VALUES (1), (2)) v (a)",
    ["Amount money null", "a"],
  ],
  [
    "APPLY sees what stands to its left",
    "SELECT x.Total FROM Orders o CROSS APPLY (SELECT o.Total FROM Lines l WHERE l.OrderId = o.Id) x",
    ["Total money null"],
  ],
  [
    "PIVOT",
    "SELECT * FROM (SELECT Id, Year, Name FROM crm.Customer) s PIVOT (COUNT(Name) FOR Year IN ([2001], [2002])) AS p",
    ["Id int not null", "2001", "2002"],
  ],
  [
    "UNPIVOT",
    "SELECT u.* FROM (SELECT Id, Total, CustomerId FROM Orders) s UNPIVOT (amount FOR kind IN (Total, CustomerId)) u",
    ["Id int not null", "kind", "amount"],
  ],
  ["a synonym gives what it stands for", "SELECT Total FROM dbo.Purchases", ["Total money null"]],
  [
    "OPENJSON with a schema",
    "SELECT j.a, j.b FROM OPENJSON(@x) WITH (a int '$.a', b nvarchar(max) AS JSON) j",
    ["a int", "b nvarchar(max)"],
  ],
  ["built-in functions that give rows", "SELECT s.value, j.[key] FROM STRING_SPLIT(@a, ',') s, OPENJSON(@b) j", ["value", "key"]],
  ["nodes of XML", "SELECT n.c.value('.', 'int') AS v FROM Orders CROSS APPLY Notes.nodes('/a') AS n(c)", ["v"]],
  ["a table variable", "SELECT t.a, b FROM @t AS t", ["a", "b"]],
  [
    "DISTINCT, TOP, ORDER BY, FOR XML, OPTION",
    "SELECT DISTINCT TOP (5) WITH TIES Id FROM Orders WHERE Id > 1 GROUP BY Id HAVING COUNT(*) > 1 ORDER BY Id DESC OFFSET 1 ROWS",
    ["Id int not null"],
  ],
  [
    "FOR XML in a subquery",
    "SELECT (SELECT Code FROM Orders FOR XML PATH('')) AS codes, Id FROM Orders FOR JSON AUTO",
    ["codes", "Id int not null"],
  ],
  [
    "window functions",
    "SELECT ROW_NUMBER() OVER (PARTITION BY CustomerId ORDER BY Id) AS rn, SUM(Total) OVER w total FROM Orders WINDOW w AS (ORDER BY Id)",
    ["rn", "total"],
  ],
  ["words that are no keywords here", "SELECT c.Name, Year FROM crm.Customer c", ["Name nvarchar(50) not null", "Year smallint null"]],
  ["a view's WITH CHECK OPTION", "SELECT Id FROM Orders WHERE Id > 0 WITH CHECK OPTION", ["Id int not null"]],
  ["namespaces before a query", "WITH XMLNAMESPACES ('http://x' AS x), a AS (SELECT Id FROM Orders) SELECT Id FROM a", ["Id int not null"]],
  ["assignments give no columns", "SELECT @a = Id, @b += 1 FROM Orders", []],
  ["no query at all", "RETURN 1", undefined],
])("%s", (_, text, expected) => {
  const columns = columnsOf(text);
  const printed = print(columns);
  // Types of aliases are shown where a case is about them.
  expect(printed?.map((column, at) => (expected?.[at]?.includes(" ") === false ? column.split(" ")[0] : column))).toEqual(expected);
});

test("an alias type carries what it stands for", () => {
  expect(columnsOf("SELECT Code, CAST(Id AS dbo.Code) c, CAST(Id AS sysname) AS s FROM Orders")).toEqual([
    { name: "Code", type: "dbo.Code", baseType: "nvarchar(15)", nullable: false },
    { name: "c", type: "dbo.Code", baseType: "nvarchar(15)" },
    { name: "s", type: "sysname", baseType: "nvarchar(128)" },
  ]);
});

test.each([
  "SELECT",
  "SELECT (",
  "SELECT a FROM",
  "WITH",
  "WITH a AS (",
  "SELECT * FROM (SELECT",
  "SELECT a FROM t JOIN",
  "SELECT CASE",
  "SELECT a FROM t PIVOT (",
  "SELECT CAST(",
  "((((",
  "SELECT 'a",
])("half a query (%s) is read as far as it goes", (text) => {
  expect(() => columnsOf(text)).not.toThrow();
});
