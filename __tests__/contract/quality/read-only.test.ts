import { describe, expect, test } from "vitest";
import { checkQuery } from "../../../src/contract/quality/read-only.ts";
import { tokenize } from "../../../src/tsql/lexer.ts";
import { fc } from "../../support/property.ts";

const subject = { object: { schema: "dbo", name: "Orders" }, column: "Total" };

function sqlOf(query: string): string {
  const checked = checkQuery(query, subject);
  if ("refusal" in checked) throw new Error(checked.refusal);
  return checked.sql;
}

function refusalOf(query: string): string | undefined {
  const checked = checkQuery(query, subject);
  return "refusal" in checked ? checked.refusal : undefined;
}

const wrapped = (query: string): string => `SELECT TOP (2) q.[value] FROM (${query}) AS q ([value])`;

describe("a query that only reads", () => {
  test.each([
    ["the standard's placeholders", "SELECT COUNT(*) FROM {object} WHERE {property} < 0"],
    ["those of 3.0", "SELECT COUNT(*) FROM ${object} WHERE ${property} < 0;"],
    ["its other words for them", "SELECT COUNT(*) FROM {table} WHERE ${column} < 0"],
    ["within brackets", "SELECT COUNT(*) FROM [{object}] WHERE [{property}] < 0"],
    ["with comments, which are not sent", "-- how many?\nSELECT COUNT(*) /* all */ FROM {object} WHERE {property} < 0 -- done"],
    ["behind a schema", "SELECT COUNT(*) FROM {object} WHERE {property} < 0 ;;"],
  ])("%s", (_title, query) => {
    expect(sqlOf(query)).toBe(wrapped("SELECT COUNT ( * ) FROM [dbo] . [Orders] WHERE [Total] < 0"));
  });

  test("a comment is not sent, however a server would end it", () => {
    expect(sqlOf("SELECT 1 --\u2028; DELETE dbo.Orders")).toBe(wrapped("SELECT 1"));
    expect(sqlOf("SELECT 1 --\u0085; DELETE dbo.Orders")).toBe(wrapped("SELECT 1"));
  });

  test("a schema of one's own before a placeholder takes the name alone", () => {
    expect(sqlOf("SELECT MAX(o.{property}) FROM sales.{object} AS o")).toBe(
      wrapped("SELECT MAX ( o . [Total] ) FROM sales . [Orders] AS o"),
    );
  });

  test("common table expressions stay in front", () => {
    expect(sqlOf("WITH a (x) AS (SELECT 1), b AS (SELECT x FROM a) SELECT MAX(x) FROM b")).toBe(
      "WITH a ( x ) AS ( SELECT 1 ) , b AS ( SELECT x FROM a ) SELECT TOP (2) q.[value] FROM (SELECT MAX ( x ) FROM b) AS q ([value])",
    );
  });

  test.each([
    "SELECT SUM(CASE WHEN o.a > 1 THEN 1 ELSE 0 END) FROM dbo.Orders AS o LEFT JOIN dbo.Lines l ON l.id = o.id WHERE o.b IN ('x', N'y')",
    "SELECT CAST(COUNT(DISTINCT a) AS decimal(9, 2)) / NULLIF(COUNT(*), 0) FROM {object}",
    "SELECT COUNT(*) FROM (SELECT a FROM {object} GROUP BY a HAVING COUNT(*) > 1) AS d",
    "SELECT COUNT(*) FROM (SELECT a FROM {object} EXCEPT SELECT a FROM dbo.Other) d (a)",
    "SELECT TOP (1) DATEDIFF(day, MAX(at), SYSUTCDATETIME()) FROM {object} FOR SYSTEM_TIME AS OF '2026-01-01' ORDER BY 1",
    "SELECT COUNT(*) FROM {object} WHERE note = 'DROP TABLE x; EXEC xp_cmdshell' AND [delete] = 1",
    "SELECT MAX(n) FROM (SELECT ROW_NUMBER() OVER (PARTITION BY a ORDER BY b) AS n FROM {object}) AS r",
    "SELECT COUNT(*) FROM {object} CROSS APPLY OPENJSON(payload) WITH (id int '$.id') AS j WHERE j.id IS NULL",
    "SELECT COUNT(*) FROM {object} AS o WHERE EXISTS (SELECT 1 FROM dbo.Lines AS l WHERE l.id = o.id)",
    "SELECT SUM(x) FROM (SELECT a FROM {object} UNION ALL SELECT b FROM dbo.Other) AS u (x)",
  ])("is sent: %s", (query) => {
    expect(refusalOf(query)).toBeUndefined();
  });
});

/** What a contract could try: each is refused, and before anything is sent. */
const hostile = [
  "DROP TABLE dbo.Orders",
  "DELETE FROM dbo.Orders",
  "UPDATE dbo.Orders SET Total = 0",
  "INSERT INTO dbo.Orders DEFAULT VALUES",
  "TRUNCATE TABLE dbo.Orders",
  "MERGE dbo.Orders AS t USING dbo.New AS s ON t.id = s.id WHEN MATCHED THEN DELETE;",
  "EXEC xp_cmdshell 'dir'",
  "EXECUTE sp_executesql N'DROP TABLE dbo.Orders'",
  "exec('drop table dbo.Orders')",
  "sp_who",
  "SELECT 1; DROP TABLE dbo.Orders",
  "SELECT 1 DROP TABLE dbo.Orders",
  "SELECT 1\nGO\nDROP TABLE dbo.Orders",
  "SELECT 1 -- \nUPDATE dbo.Orders SET Total = 0",
  "SELECT 1 /* a /* nested */ */ DELETE dbo.Orders",
  "/* only words */",
  "SELECT 1 --\rDELETE dbo.Orders",
  "SELECT 1 /*! DELETE */; DELETE dbo.Orders",
  "SELECT 1) AS q (value); DROP TABLE dbo.Orders; --",
  "SELECT 1 FROM (SELECT 2",
  "SELECT '1",
  "SELECT [a",
  "SELECT /* never closed",
  "SELECT * INTO dbo.Copy FROM dbo.Orders",
  "SELECT * INTO #copy FROM dbo.Orders",
  "SELECT COUNT(*) FROM #copy",
  "WITH c AS (SELECT * FROM dbo.Orders) UPDATE c SET Total = 0",
  "WITH c AS (SELECT * FROM dbo.Orders) DELETE FROM c",
  "WITH c AS (SELECT 1 AS a) INSERT INTO dbo.Orders SELECT a FROM c",
  "WITH c AS (SELECT 1 AS a) MERGE dbo.Orders AS t USING c ON 1 = 0 WHEN NOT MATCHED THEN INSERT DEFAULT VALUES",
  "SELECT COUNT(*) FROM (UPDATE dbo.Orders SET Total = 0 OUTPUT inserted.Total) AS u",
  "SELECT * FROM OPENROWSET('SQLNCLI', 'Server=evil;Trusted_Connection=yes', 'SELECT 1')",
  "SELECT * FROM OPENROWSET(BULK 'C:\\secret.txt', SINGLE_CLOB) AS x",
  "SELECT * FROM OPENQUERY(linked, 'DELETE FROM dbo.Orders')",
  "SELECT * FROM OPENDATASOURCE('SQLNCLI', 'Data Source=evil').db.dbo.Orders",
  "SELECT COUNT(*) FROM linked.db.dbo.Orders",
  "SELECT COUNT(*) FROM other.dbo.Orders",
  "SELECT COUNT(*) FROM other..Orders",
  "SELECT COUNT(*) FROM sys.sql_logins",
  "SELECT COUNT(*) FROM [sys].[sql_logins]",
  "SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES",
  "SELECT NEXT VALUE FOR dbo.OrderNumbers",
  "WAITFOR DELAY '01:00:00'",
  "SELECT 1 WAITFOR DELAY '01:00:00'",
  "DECLARE @sql nvarchar(max) = N'DROP TABLE x'; EXEC (@sql)",
  "SELECT @@VERSION",
  "SELECT @x = 1",
  "SELECT $(Password)",
  "SELECT dbo.fn_drop_everything()",
  "SELECT [dbo].[fn_drop_everything](1)",
  "SELECT payload.value('(/a)[1]', 'int') FROM dbo.Orders",
  "SELECT geography::Parse('POINT(1 1)')",
  "SELECT COUNT(*) FROM xp_dirtree('C:\\')",
  "SELECT COUNT(*) FROM dbo.Orders WITH (TABLOCKX, HOLDLOCK)",
  "SELECT COUNT(*) FROM dbo.Orders (TABLOCKX)",
  "SELECT COUNT(*) FROM dbo.Orders o (TABLOCKX)",
  "SELECT COUNT(*) FROM dbo.Orders OPTION (MAXRECURSION 0)",
  "SELECT a FROM dbo.Orders FOR XML AUTO",
  "SELECT COUNT(*) FROM dbo.Orders FOR BROWSE",
  "SELECT SUSER_SNAME()",
  "SELECT HAS_PERMS_BY_NAME(NULL, NULL, 'CONTROL SERVER')",
  "SELECT DECRYPTBYPASSPHRASE('a', secret) FROM dbo.Orders",
  "SELECT SYSTEM_USER",
  "SELECT $PARTITION.pf(1)",
  "BEGIN TRANSACTION SELECT 1",
  "SELECT 1 COMMIT",
  "SELECT 1 COMMIT TRANSACTION DELETE dbo.Orders",
  "SET IDENTITY_INSERT dbo.Orders ON",
  "USE master SELECT 1",
  "BACKUP DATABASE x TO DISK = 'nul'",
  "KILL 51",
  "SHUTDOWN",
  "RECONFIGURE",
  "GRANT CONTROL TO public",
  "SELECT 1 GRANT CONTROL TO public",
  "CREATE TABLE dbo.X (a int)",
  "ALTER TABLE dbo.Orders DROP COLUMN Total",
  "SELECT 1 CREATE LOGIN x WITH PASSWORD = 'x'",
  "IF 1 = 1 DELETE dbo.Orders",
  "WHILE 1 = 1 SELECT 1",
  "READTEXT dbo.Orders.note 0 1",
  "BULK INSERT dbo.Orders FROM 'x'",
  "DBCC FREEPROCCACHE",
  "REVERT",
  "EXEC AS USER = 'dbo'",
  "SELECT 1 {fn user()}",
  "SELECT COUNT(*) FROM {else}",
  "{CALL sp_who}",
  "SELECT \uFF07; DROP TABLE x",
  "",
  "  ;;  ",
  "VALUES (1)",
  "(SELECT 1); DELETE dbo.Orders",
];

describe("a query that could do anything else", () => {
  test.each(hostile)("is refused: %s", (query) => {
    expect(refusalOf(query)).toMatch(/\w/);
  });

  test("however long or deep it is", () => {
    expect(refusalOf(`SELECT 1 ${"+ 1".repeat(20_000)}`)).toBe("it has more than 20000 characters");
    expect(refusalOf(`SELECT ${"(".repeat(5_000)}1${")".repeat(5_000)}`)).toBe("its parentheses are more than 100 deep");
  });

  test("a column is not there for a rule on an object", () => {
    expect(checkQuery("SELECT COUNT({property}) FROM {object}", { object: subject.object })).toEqual({
      refusal: "`{property}` stands for a column, and the rule stands on an object",
    });
  });

  test("names that hold quotes and brackets cannot end what they stand in", () => {
    const evil = { object: { schema: "d]; DROP TABLE x; --", name: "O']] (" }, column: "c] FROM x) AS q; DELETE y; --" };
    const checked = checkQuery("SELECT COUNT(*) FROM {object} WHERE {property} IS NULL", evil);
    const names = tokenize("sql" in checked ? checked.sql : "").filter(({ kind }) => kind === "identifier");
    expect(names.map(({ value }) => value)).toEqual(["value", evil.object.schema, evil.object.name, evil.column, "value"]);
  });
});

describe("for every text made of what a query and an attack are made of", () => {
  const piece = fc.constantFrom(
    ..."SELECT FROM WHERE WITH AS ( ) , ; . -- /* */ ' N' [ ] \" DELETE INTO EXEC UPDATE OPENROWSET a dbo 1 * = {object} $ @x #t \n COUNT".split(
      " ",
    ),
  );
  const text = fc.array(piece, { maxLength: 25 }).map((pieces) => `SELECT ${pieces.join(" ")}`);

  test("what is sent is one statement, in whose parentheses nothing but the query stands", () => {
    fc.assert(
      fc.property(text, (query) => {
        const checked = checkQuery(query, subject);
        if ("refusal" in checked) return;
        const tokens = tokenize(checked.sql);
        expect(tokens.filter(({ key, kind }) => key === ";" || kind === "unclosed" || kind === "variable")).toEqual([]);
        const words = tokens.filter(({ kind }) => kind === "word").map(({ key }) => key);
        for (const word of ["DELETE", "INTO", "EXEC", "UPDATE", "OPENROWSET"]) expect(words).not.toContain(word);
        let depth = 0;
        for (const [at, { key }] of tokens.entries()) {
          if (key === "(") depth++;
          if (key === ")") depth--;
          // The derived table's own parentheses close once, right before its alias.
          if (depth === 0 && key === ")" && at > 8) expect(tokens.slice(at + 1).length === 0 || tokens[at + 1]?.key === "AS").toBe(true);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});
