import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ConfiguredDescription } from "../../src/model/config.ts";
import type { Schema } from "../../src/model/schema.ts";
import { describe } from "../../src/selection/describe.ts";
import { describingSql } from "../../src/selection/extended-properties.ts";
import { openSource } from "../../src/source/open.ts";
import { fc } from "../support/property.ts";

const script = `CREATE SCHEMA sales;
GO
CREATE TABLE sales.[Order Lines] (Id int NOT NULL, [a.b] money NULL);
GO
CREATE VIEW sales.v AS SELECT Id FROM sales.[Order Lines];
GO
CREATE PROCEDURE sales.p @from date AS SELECT 1;
GO
CREATE FUNCTION sales.f (@x int) RETURNS int AS BEGIN RETURN @x; END;
GO
CREATE SEQUENCE sales.s AS int;
GO
CREATE TYPE sales.Money2 FROM decimal(9,2) NOT NULL;
GO
CREATE TYPE sales.Lines AS TABLE (Id int NOT NULL);
GO
CREATE SYNONYM sales.y FOR sales.v;
GO
`;

const paths: readonly ConfiguredDescription["path"][] = [
  ["sales"],
  ["sales", "Order Lines"],
  ["sales", "Order Lines", "a.b"],
  ["sales", "v"],
  ["sales", "v", "Id"],
  ["sales", "p"],
  ["sales", "p", "@from"],
  ["sales", "f"],
  ["sales", "f", "@x"],
  ["sales", "s"],
  ["sales", "Money2"],
  ["sales", "Lines"],
  ["sales", "Lines", "Id"],
  ["sales", "y"],
];

function configured(text: (path: ConfiguredDescription["path"]) => string): ConfiguredDescription[] {
  return paths.map((path) => ({ path, text: text(path), at: { file: "descriptions/sales.yml", line: 1 } }));
}

async function read(sql: string): Promise<Schema> {
  const folder = mkdtempSync(join(tmpdir(), "schema-sync-test-"));
  writeFileSync(join(folder, "s.sql"), sql);
  const { schema, diagnostics } = await (await openSource("s.sql", { cwd: folder })).read();
  expect(diagnostics).toEqual([]);
  return schema;
}

test("what the statements describe is what the repository describes, whatever it says", async () => {
  const bare = await read(script);
  const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).map((words) => `x${words.replaceAll(/[\r\u0000]/g, "")}x`);
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: paths.length, maxLength: paths.length }), async (texts) => {
      const { schema } = describe(
        bare,
        configured((path) => texts[paths.indexOf(path)] ?? ""),
      );
      const { statements, tooLong } = describingSql(bare, schema);
      expect([statements.length, tooLong]).toEqual([paths.length, []]);
      expect(await read(`${script}${statements.map((statement) => `${statement}\nGO\n`).join("")}`)).toEqual(schema);
    }),
    { numRuns: 20 },
  );
});

test("nothing is said twice, and what the database says itself stays", async () => {
  const bare = await read(script);
  const { schema } = describe(
    bare,
    configured(([...path]) => path.join(" ")),
  );
  expect(describingSql(schema, schema).statements).toEqual([]);
});

test("what an extended property cannot hold is named, not cut", async () => {
  const bare = await read(script);
  const long = configured(() => "x".repeat(3751)).slice(2, 3);
  expect(describingSql(bare, describe(bare, long).schema)).toEqual({ statements: [], tooLong: ["sales.[Order Lines].[a.b]"] });
});

test("a statement is what somebody would write by hand", async () => {
  const bare = await read(script);
  const [one] = configured(() => "It's with tax.").slice(2);
  expect(describingSql(bare, describe(bare, one === undefined ? [] : [one]).schema).statements).toEqual([
    `IF NOT EXISTS (SELECT 1 FROM sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', N'sales', N'TABLE', N'Order Lines', N'COLUMN', N'a.b'))
  EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'It''s with tax.', @level0type = N'SCHEMA', @level0name = N'sales', @level1type = N'TABLE', @level1name = N'Order Lines', @level2type = N'COLUMN', @level2name = N'a.b';`,
  ]);
});
