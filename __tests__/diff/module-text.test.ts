import { describe, expect, it } from "vitest";
import { moduleDiffers, type ModuleType } from "../../src/diff/module-text.ts";

const alike: readonly (readonly [ModuleType, string, string])[] = [
  ["view", "CREATE VIEW dbo.v AS SELECT a FROM dbo.t", "create view [v] as\n\tselect [a] from [t] -- all"],
  ["view", "CREATE VIEW v AS SELECT a FROM t", "CREATE OR ALTER VIEW v AS SELECT a FROM t;"],
  ["view", "CREATE VIEW v AS SELECT a FROM t", 'ALTER VIEW "v" AS SELECT "a" FROM "t"'],
  ["view", "CREATE VIEW v AS SELECT dbo.f(a) AS b FROM t", "CREATE VIEW v AS SELECT [dbo].[f](a) AS b FROM t /* x /* y */ */"],
  ["procedure", "CREATE PROC p AS EXEC q", "CREATE PROCEDURE dbo.p AS EXECUTE q"],
  ["trigger", "CREATE TRIGGER a.t ON a.x AFTER INSERT AS RETURN", "CREATE TRIGGER a.t2 ON a.y AFTER INSERT AS RETURN"],
  ["view", "CREATE VIEW v AS SELECT 1 WHERE 1 != 2", "CREATE VIEW v AS SELECT 1 WHERE 1 <> 2"],
];

const different: readonly (readonly [ModuleType, string, string])[] = [
  ["view", "CREATE VIEW v AS SELECT 'a  b' AS x", "CREATE VIEW v AS SELECT 'a b' AS x"],
  ["view", "CREATE VIEW v AS SELECT 'a' AS x", "CREATE VIEW v AS SELECT N'a' AS x"],
  ["view", "CREATE VIEW v AS SELECT 'dbo.a' AS x", "CREATE VIEW v AS SELECT 'a' AS x"],
  ["view", "CREATE VIEW v AS SELECT a FROM other.dbo.t", "CREATE VIEW v AS SELECT a FROM other.t"],
  ["view", "CREATE VIEW v AS SELECT a FROM Sales.t", "CREATE VIEW v AS SELECT a FROM dbo.t"],
  ["view", "CREATE VIEW v AS SELECT 1-1 AS x", "CREATE VIEW v AS SELECT 1--1 AS x"],
  ["view", "CREATE VIEW v AS SELECT Barangay FROM t", "CREATE VIEW v AS SELECT barangay FROM t"],
  ["procedure", "CREATE PROCEDURE p @a int AS SELECT 1", "CREATE PROCEDURE p @b int AS SELECT 1"],
  ["procedure", "CREATE PROCEDURE p AS SELECT 1", "CREATE PROCEDURE p WITH RECOMPILE AS SELECT 1"],
  ["trigger", "CREATE TRIGGER t ON x AFTER INSERT AS RETURN", "CREATE TRIGGER t ON x AFTER INSERT, UPDATE AS RETURN"],
];

/** Equal once parameters and return types, which are compared by themselves, are left out. */
const sameBody: readonly (readonly [ModuleType, string, string])[] = [
  ["procedure", "CREATE PROCEDURE p @a AS int = 1 AS SELECT 1", "CREATE PROCEDURE p @a decimal(10,2), @b int OUTPUT AS SELECT 1"],
  ["procedure", "CREATE PROCEDURE p AS SELECT 1", "CREATE PROCEDURE p (@a varchar(10) = 'AS') AS SELECT 1"],
  [
    "function",
    "CREATE FUNCTION f(@a int) RETURNS int AS BEGIN RETURN 1 END",
    "CREATE FUNCTION f() RETURNS decimal(9,2) AS BEGIN RETURN 1 END",
  ],
  [
    "function",
    "CREATE FUNCTION f(@a int) RETURNS TABLE AS RETURN SELECT 1 AS x",
    "CREATE FUNCTION f(@b int) RETURNS TABLE AS RETURN SELECT 1 AS x",
  ],
];

describe("moduleDiffers", () => {
  it.each(alike)("%s alike: %s | %s", (type, before, after) => {
    expect(moduleDiffers(type, { definition: before }, { definition: after })).toBe(false);
  });

  it.each(different)("%s different: %s | %s", (type, before, after) => {
    expect(moduleDiffers(type, { definition: before }, { definition: after })).toBe(true);
  });

  it.each(sameBody)("%s of the same body: %s | %s", (type, before, after) => {
    expect(moduleDiffers(type, { definition: before }, { definition: after })).toBe(true);
    expect(moduleDiffers(type, { definition: before }, { definition: after }, "changed")).toBe(false);
    expect(moduleDiffers(type, { definition: before }, { definition: `${after} + 1` }, "changed")).toBe(true);
  });

  it("says nothing of a text that one side cannot see, and much of one that was hidden", () => {
    expect(moduleDiffers("view", { definition: "CREATE VIEW v AS SELECT 1 AS x" }, {})).toBe(false);
    expect(moduleDiffers("view", { definition: "CREATE VIEW v AS SELECT 1 AS x" }, { encrypted: true })).toBe(true);
    expect(moduleDiffers("procedure", { external: "a.b.c" }, { external: "a.b.d" })).toBe(true);
  });
});
