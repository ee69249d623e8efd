import { describe, expect, test } from "vitest";
import { normalizeDefinition, parseModule } from "../../src/tsql/module.ts";
import { formatType } from "../../src/tsql/type.ts";

/** The head without offsets and empty values, types as text. */
function summary(text: string): unknown {
  const head = parseModule(text);
  if (head === undefined) return undefined;
  return JSON.parse(
    JSON.stringify(head, (key, value: unknown) => {
      if (key === "at" || key === "body" || key === "from" || key === "to" || value === false) return undefined;
      if (key === "type") return formatType(value as Parameters<typeof formatType>[0]);
      if (value instanceof Set) return value.size === 0 ? undefined : [...(value as Set<string>)];
      return Array.isArray(value) && value.length === 0 ? undefined : value;
    }),
  );
}

describe("the head of a module", () => {
  test.each<[string, unknown]>([
    ["create view v as select 1 a", { kind: "view", name: "v", verb: "create" }],
    [
      "-- why\nCREATE OR ALTER VIEW [s].[v] (a, [b c]) WITH SCHEMABINDING, VIEW_METADATA AS SELECT 1, 2 WITH CHECK OPTION;",
      {
        kind: "view",
        schema: "s",
        name: "v",
        verb: "create or alter",
        columns: ["a", "b c"],
        options: ["SCHEMABINDING", "VIEW_METADATA"],
        checkOption: true,
      },
    ],
    [
      "CREATE PROC dbo.p @a int, @b AS varchar(10) = 'x', @c dbo.List READONLY, @d decimal(9,2) = -1 OUTPUT WITH RECOMPILE, EXECUTE AS OWNER AS SELECT 1",
      {
        kind: "procedure",
        schema: "dbo",
        name: "p",
        verb: "create",
        options: ["RECOMPILE", "EXECUTE AS"],
        parameters: [
          { name: "@a", type: "int" },
          { name: "@b", type: "varchar(10)", default: "'x'" },
          { name: "@c", type: "dbo.List", readonly: true },
          { name: "@d", type: "decimal(9,2)", default: "-1", output: true },
        ],
      },
    ],
    [
      "ALTER PROCEDURE p;1 (@a int = NULL, @b varchar(10) = abc) FOR REPLICATION AS SELECT 1",
      {
        kind: "procedure",
        name: "p",
        verb: "alter",
        parameters: [
          { name: "@a", type: "int", default: "NULL" },
          { name: "@b", type: "varchar(10)", default: "abc" },
        ],
      },
    ],
    [
      "CREATE PROCEDURE p @c CURSOR VARYING OUTPUT AS EXTERNAL NAME Asm.[Ns.Class].Method",
      {
        kind: "procedure",
        name: "p",
        verb: "create",
        parameters: [{ name: "@c", type: "cursor", output: true }],
        external: "Asm.Ns.Class.Method",
      },
    ],
    [
      "CREATE FUNCTION f() RETURNS int WITH RETURNS NULL ON NULL INPUT, SCHEMABINDING BEGIN RETURN 1 END",
      {
        kind: "function",
        name: "f",
        verb: "create",
        returns: { kind: "scalar", type: "int" },
        options: ["RETURNS ON NULL INPUT", "SCHEMABINDING"],
      },
    ],
    [
      "CREATE FUNCTION f(@a int = 1) RETURNS TABLE AS RETURN SELECT 1 a",
      {
        kind: "function",
        name: "f",
        verb: "create",
        parameters: [{ name: "@a", type: "int", default: "1" }],
        returns: { kind: "inline" },
      },
    ],
    [
      "CREATE FUNCTION f() RETURNS @t TABLE (a int PRIMARY KEY, b varchar(10)) AS BEGIN RETURN END",
      { kind: "function", name: "f", verb: "create", returns: { kind: "table", variable: "@t" } },
    ],
    [
      "CREATE FUNCTION f() RETURNS TABLE (a int) ORDER (a) AS EXTERNAL NAME A.B.C",
      { kind: "function", name: "f", verb: "create", returns: { kind: "table" }, external: "A.B.C" },
    ],
    [
      "CREATE TRIGGER s.t ON s.x FOR DELETE, INSERT NOT FOR REPLICATION AS RETURN",
      {
        kind: "trigger",
        schema: "s",
        name: "t",
        verb: "create",
        on: { schema: "s", name: "x" },
        timing: "after",
        events: ["insert", "delete"],
        notForReplication: true,
      },
    ],
    [
      "CREATE TRIGGER t ON v WITH ENCRYPTION INSTEAD OF UPDATE AS RETURN",
      { kind: "trigger", name: "t", verb: "create", on: { name: "v" }, timing: "instead of", events: ["update"], options: ["ENCRYPTION"] },
    ],
    [
      "CREATE TRIGGER t ON DATABASE FOR ddl_view_events, CREATE_TABLE AS PRINT 1",
      { kind: "trigger", name: "t", verb: "create", on: "database", timing: "after", ddlEvents: ["CREATE_TABLE", "DDL_VIEW_EVENTS"] },
    ],
    [
      "CREATE TRIGGER t ON ALL SERVER FOR LOGON AS PRINT 1",
      { kind: "trigger", name: "t", verb: "create", on: "server", timing: "after", ddlEvents: ["LOGON"] },
    ],
    ["CREATE TABLE t (a int)", undefined],
    ["CREATE VIEW", undefined],
    ["CREATE PROCEDURE p @a", undefined],
    ["", undefined],
  ])("%s", (text, expected) => {
    expect(summary(text)).toEqual(expected);
  });

  test("says where a table function's columns and a body begin", () => {
    const text = "CREATE FUNCTION f() RETURNS @t TABLE (a int CHECK (a > 0)) AS BEGIN RETURN END";
    const head = parseModule(text);
    if (head?.kind !== "function" || head.returns.kind !== "table") throw new Error("no table function");
    expect(text.slice(head.returns.from, head.returns.to)).toBe("a int CHECK (a > 0)");
    expect(text.slice(head.body)).toBe("BEGIN RETURN END");
  });
});

describe("normalizeDefinition", () => {
  test.each<[string, string]>([
    ["\r\nCREATE VIEW v\r\nAS SELECT 1\r\n", "CREATE VIEW v\nAS SELECT 1"],
    ["alter view v as select 1", "CREATE view v as select 1"],
    ["/* ALTER */ Create  or\n alter view v as select 1", "/* ALTER */ CREATE view v as select 1"],
    ["create view v as select 'ALTER'", "create view v as select 'ALTER'"],
    [`-- ${"long ".repeat(500)}\nALTER VIEW v AS SELECT 1`, `-- ${"long ".repeat(500)}\nCREATE VIEW v AS SELECT 1`],
  ])("%j", (text, expected) => {
    expect(normalizeDefinition(text)).toBe(expected);
    expect(normalizeDefinition(expected)).toBe(expected);
  });
});
