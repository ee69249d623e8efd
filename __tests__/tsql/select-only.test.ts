import { describe, expect, test } from "vitest";
import { selectOnly } from "../../src/tsql/select-only.ts";

describe("a query that only reads", () => {
  test.each([
    "SELECT DatabaseLogID AS id, PostTime AS at, Event AS event, [Schema] AS [schema], Object AS object FROM dbo.DatabaseLog;",
    "SELECT l.Id AS id, CAST(l.At AS datetime2(3)) AS atUtc, UPPER(l.Kind) AS event FROM audit.Log AS l WHERE l.Kind <> N'it''s' AND l.Id > 5",
    "SELECT a.Id AS id, a.x.value('(/EVENT_INSTANCE/EventType)[1]', 'nvarchar(128)') AS event, a.T AS at FROM [my log].[a.b] AS a",
    "SELECT q.id AS id, q.at AS at, q.event AS event FROM (SELECT Id AS id, T AS at, E AS event FROM dbo.A UNION ALL SELECT Id, T, E FROM dbo.B) AS q",
    "SELECT CASE WHEN x IS NULL THEN N'a' ELSE x END AS event, t AS at FROM dbo.L -- DROP TABLE dbo.L",
  ])("%s", (query) => {
    const checked = selectOnly(query);
    expect(checked).toHaveProperty("sql");
    // What is sent holds no comment, and the same again when it is checked again.
    if ("sql" in checked) expect(selectOnly(checked.sql)).toEqual(checked);
    expect(JSON.stringify(checked)).not.toContain("DROP");
  });

  test.each([
    ["", /no SELECT/],
    ["EXEC dbo.p", /no SELECT/],
    ["WITH a AS (SELECT 1 AS x) DELETE FROM a", /no SELECT/],
    ["SELECT 1 AS at INTO dbo.New FROM dbo.L", /uses INTO/],
    ["SELECT 1 AS at; DROP TABLE dbo.L", /more than one statement/],
    ["SELECT 1 AS at DROP TABLE dbo.L", /uses DROP/],
    ["SELECT 1 AS at SELECT 2 AS at", /more than one statement/],
    ["SELECT 1 AS at FROM dbo.L sp_who", /right behind/],
    ["SELECT 1 AS at FROM dbo.L AS l WITH (TABLOCKX)", /uses WITH/],
    ["SELECT NEXT VALUE FOR dbo.s AS id", /right behind|calls|uses/],
    ["SELECT dbo.f(1) AS at", /calls `f`/],
    ["SELECT a AS at FROM OPENROWSET('x', 'y', 'z') AS q", /uses OPENROWSET|calls/],
    ["SELECT @x AS at", /variable @x/],
    ["SELECT a AS at FROM #t", /no table's name/],
    ["SELECT a AS at FROM srv.db.dbo.L AS l", /another database/],
    ["SELECT a AS at FROM db..L AS l", /another database/],
    ["SELECT 1 AS at) AS q; DROP TABLE x; --", /closes a parenthesis/],
    ["SELECT (1 AS at", /does not close/],
    ["SELECT 'x AS at", /not closed/],
    ["SELECT 1 AS at FROM dbo.L ORDER BY at", /uses ORDER/],
    ["SELECT $(x) AS at", /variable x/],
    ["SELECT a AS at FROM dbo.L WAITFOR DELAY '1'", /uses WAITFOR/],
  ])("%s is refused", (query, why) => {
    expect(selectOnly(query)).toEqual({ refusal: expect.stringMatching(why) as string });
  });
});
