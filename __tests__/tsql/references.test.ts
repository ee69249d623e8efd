import { expect, test } from "vitest";
import { tokenize } from "../../src/tsql/lexer.ts";
import { findReferences } from "../../src/tsql/references.ts";
import { readStatements } from "../../src/tsql/statements.ts";
import { fc } from "../support/property.ts";
import { database } from "./database.ts";

/** `dbo.Orders: Id, Total`, or the object alone. */
function referencesOf(text: string, trigger = false): readonly string[] {
  const found = new Map<string, Set<string>>();
  const note = (object: { readonly schema: string; readonly name: string }, column?: string): void => {
    const key = `${object.schema}.${object.name}`;
    const columns = found.get(key) ?? new Set();
    if (column !== undefined) columns.add(column);
    found.set(key, columns);
  };
  findReferences(readStatements(tokenize(text)), { database, note }, trigger ? database.find(["Orders"]) : undefined);
  return [...found].map(([name, columns]) => (columns.size === 0 ? name : `${name}: ${[...columns].sort().join(", ")}`)).sort();
}

test.each<[string, string, readonly string[]]>([
  ["columns by alias and without", "SELECT o.Id FROM dbo.Orders o WHERE Total > 1 ORDER BY Code", ["dbo.Orders: Code, Id, Total"]],
  [
    "an unqualified name is the one source's that has it",
    "SELECT Amount, Total FROM Orders JOIN Lines ON OrderId = Orders.Id",
    ["dbo.Lines: Amount, OrderId", "dbo.Orders: Id, Total"],
  ],
  ["an unqualified name that two sources have says nothing", "SELECT Id FROM Orders, crm.Customer", ["crm.Customer", "dbo.Orders"]],
  [
    "beside a source that nobody knows, a known column is the known source's",
    "SELECT Total, x FROM Orders JOIN #t ON 1 = 1",
    ["dbo.Orders: Total"],
  ],
  [
    "a name that an unknown inner source may have does not reach out",
    "SELECT o.Id FROM Orders o WHERE EXISTS (SELECT 1 FROM #t WHERE Total > 0)",
    ["dbo.Orders: Id"],
  ],
  [
    "correlated subqueries",
    "SELECT o.Id FROM Orders o WHERE EXISTS (SELECT * FROM Lines l WHERE l.OrderId = o.CustomerId AND Total > 0)",
    ["dbo.Lines: OrderId", "dbo.Orders: CustomerId, Id, Total"],
  ],
  ["a star uses all", "SELECT l.* FROM Lines l", ["dbo.Lines: Amount, OrderId"]],
  ["an ORDER BY alias is no column", "SELECT Id AS Total FROM Orders ORDER BY Total", ["dbo.Orders: Id"]],
  [
    "date parts, types and collations are no columns",
    "SELECT DATEDIFF(Year, 1, 2), CONVERT(Name, 1), CAST(1 AS Year), 'a' COLLATE Name FROM crm.Customer",
    ["crm.Customer"],
  ],
  ["comments and strings are no references", "/* dbo.Lines */ SELECT 'dbo.Lines' -- dbo.Lines\nFROM Orders", ["dbo.Orders"]],
  [
    "temporary tables, variables and CTEs are no objects",
    "WITH Lines AS (SELECT 1 AS a) SELECT * FROM Lines, #Orders, @Orders, ##Customer",
    [],
  ],
  ["other databases are no objects", "SELECT * FROM other.dbo.Orders, srv.other.dbo.Lines, other..Lines", []],
  [
    "functions, scalar and of rows, with what their arguments use",
    "SELECT dbo.fnPrice(o.Total) FROM Orders o CROSS APPLY dbo.fnLines(o.Id) AS f WHERE f.Amount > 0",
    ["dbo.Orders: Id, Total", "dbo.fnLines: Amount", "dbo.fnPrice"],
  ],
  ["methods of columns", "SELECT o.Notes.value('(/a)[1]', 'int'), Notes.query('b') FROM Orders o", ["dbo.Orders: Notes"]],
  ["sequences", "INSERT dbo.Lines (OrderId) VALUES (NEXT VALUE FOR dbo.Numbers)", ["dbo.Lines: OrderId", "dbo.Numbers"]],
  ["a synonym, and what it stands for", "SELECT Total FROM Purchases", ["dbo.Orders: Total", "dbo.Purchases"]],
  [
    "INSERT … SELECT",
    "INSERT INTO dbo.Lines (OrderId, Amount) SELECT Id, Total FROM Orders",
    ["dbo.Lines: Amount, OrderId", "dbo.Orders: Id, Total"],
  ],
  ["INSERT without columns names the table alone", "INSERT dbo.Lines VALUES (1, 2)", ["dbo.Lines"]],
  ["INSERT … EXEC", "INSERT #t EXEC dbo.uspRun @Total = 1", ["dbo.uspRun"]],
  ["UPDATE", "UPDATE dbo.Orders SET Total = Total + 1, Code = 'x' WHERE Id = 1", ["dbo.Orders: Code, Id, Total"]],
  [
    "UPDATE by alias",
    "UPDATE o SET o.Total = l.Amount FROM dbo.Orders o JOIN Lines l ON l.OrderId = o.Id",
    ["dbo.Lines: Amount, OrderId", "dbo.Orders: Id, Total"],
  ],
  ["UPDATE of XML", "UPDATE Orders SET Notes.modify('delete /a') WHERE Id = 1", ["dbo.Orders: Id, Notes"]],
  ["UPDATE through a CTE", "WITH c AS (SELECT Total FROM Orders) UPDATE c SET Total = 0", ["dbo.Orders: Total"]],
  ["DELETE", "DELETE FROM Orders WHERE Id = 1; DELETE l FROM Lines l WHERE l.Amount = 0", ["dbo.Lines: Amount", "dbo.Orders: Id"]],
  ["OUTPUT", "DELETE dbo.Orders OUTPUT deleted.Code, deleted.Total INTO @t WHERE Id = 1", ["dbo.Orders: Code, Id, Total"]],
  [
    "MERGE",
    "MERGE INTO dbo.Lines AS t USING (SELECT Id, Total FROM Orders) AS s (k, v) ON t.OrderId = s.k WHEN MATCHED AND t.Amount < s.v THEN UPDATE SET Amount = s.v WHEN NOT MATCHED THEN INSERT (OrderId, Amount) VALUES (s.k, s.v) WHEN NOT MATCHED BY SOURCE THEN DELETE OUTPUT $action, inserted.Amount;",
    ["dbo.Lines: Amount, OrderId", "dbo.Orders: Id, Total"],
  ],
  [
    "statements without semicolons",
    "DECLARE @x int SET @x = (SELECT MAX(Id) FROM Orders) IF @x > 0 SELECT Amount FROM Lines ELSE EXEC dbo.uspRun RETURN 1",
    ["dbo.Lines: Amount", "dbo.Orders: Id", "dbo.uspRun"],
  ],
  [
    "blocks, loops and TRY",
    "BEGIN TRY WHILE EXISTS (SELECT 1 FROM Lines WHERE Amount > 0) BEGIN UPDATE Lines SET Amount = 0 END END TRY BEGIN CATCH EXECUTE @r = dbo.uspRun; THROW END CATCH",
    ["dbo.Lines: Amount", "dbo.uspRun"],
  ],
  [
    "CASE has an END of its own",
    "SELECT CASE WHEN Total > 0 THEN CASE Id WHEN 1 THEN Code END ELSE Notes END AS x, CustomerId FROM Orders",
    ["dbo.Orders: Code, CustomerId, Id, Notes, Total"],
  ],
  ["cursors", "DECLARE c CURSOR LOCAL FOR SELECT Id FROM Orders OPEN c FETCH NEXT FROM c INTO @i CLOSE c DEALLOCATE c", ["dbo.Orders: Id"]],
  [
    "TRUNCATE, ALTER and DROP TABLE",
    "TRUNCATE TABLE dbo.Lines ALTER TABLE dbo.Orders ADD x int DROP TABLE IF EXISTS crm.Customer",
    ["crm.Customer", "dbo.Lines", "dbo.Orders"],
  ],
  ["SELECT INTO", "SELECT Id INTO #t FROM Orders", ["dbo.Orders: Id"]],
  [
    "full-text functions",
    "SELECT k.[KEY] FROM CONTAINSTABLE(dbo.Orders, (Code, Notes), 'x') k JOIN Orders o ON CONTAINS(o.Total, 'y')",
    ["dbo.Orders: Code, Notes, Total"],
  ],
  ["dynamic SQL is not read", "EXEC ('SELECT * FROM dbo.Orders'); EXEC sp_executesql N'SELECT * FROM dbo.Lines'", []],
  [
    "GROUP BY, HAVING, windows",
    "SELECT COUNT(*) OVER (PARTITION BY Code ORDER BY Id) FROM Orders GROUP BY CustomerId HAVING SUM(Total) > 0",
    ["dbo.Orders: Code, CustomerId, Id, Total"],
  ],
  [
    "PIVOT uses all that it keeps and uses up",
    "SELECT p.Id FROM crm.Customer PIVOT (MAX(Name) FOR Year IN ([1], [2])) p",
    ["crm.Customer: Id, Name, Year"],
  ],
  [
    "TRIM and its like have words of their own",
    "SELECT TRIM(LEADING 'x' FROM Code), STRING_AGG(Code, ',') WITHIN GROUP (ORDER BY Id) FROM Orders",
    ["dbo.Orders: Code, Id"],
  ],
])("%s", (_, text, expected) => {
  expect(referencesOf(text)).toEqual(expected);
});

test("a trigger's inserted and deleted are what it stands on", () => {
  const text = "IF UPDATE(Total) UPDATE dbo.Lines SET Amount = i.Total FROM inserted i JOIN deleted d ON d.Id = i.Id WHERE OrderId = i.Id";
  expect(referencesOf(text, true)).toEqual(["dbo.Lines: Amount, OrderId", "dbo.Orders: Id, Total"]);
});

const fragment = fc.constantFrom(
  ..."SELECT FROM WHERE ( ) , . * = a o dbo Orders Id [x] 'y' @v #t 1 AS JOIN ON LEFT CASE WHEN THEN END WITH UNION ALL ORDER BY GROUP INSERT INTO VALUES UPDATE SET DELETE MERGE USING EXEC PIVOT FOR IN APPLY CROSS OUTER OUTPUT CAST TOP EXISTS ; :: IF BEGIN NEXT VALUE".split(
    " ",
  ),
);

test("whatever stands there, reading ends", () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 60 }), (parts) => {
      expect(() => referencesOf(parts.join(" "))).not.toThrow();
    }),
    { numRuns: 1000 },
  );
});
