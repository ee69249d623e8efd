import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import type { Schema } from "../../src/model/schema.ts";
import { emptySchema } from "../../src/model/schema.ts";
import { serializeSnapshot } from "../../src/snapshot/serialize.ts";
import { openSource } from "../../src/source/open.ts";
import { modelXml } from "../support/package.ts";
import { zip } from "../support/zip.ts";

const cwd = mkdtempSync(join(tmpdir(), "open-"));
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
});

const table = {
  schema: "dbo",
  name: "t",
  columns: [{ name: "a", type: "int", nullable: false }],
  uniqueConstraints: [],
  foreignKeys: [],
  checks: [],
  indexes: [],
  triggers: [],
};
const schema: Schema = { ...emptySchema, schemas: [{ name: "dbo" }], tables: [table], securityPolicies: [] };
const model = modelXml(
  `<Element Type="SqlTable" Name="[dbo].[t]"><Relationship Name="Columns"><Entry><Element Type="SqlSimpleColumn" Name="[dbo].[t].[a]"><Property Name="IsNullable" Value="False" /><Relationship Name="TypeSpecifier"><Entry><Element Type="SqlTypeSpecifier"><Relationship Name="Type"><Entry><References ExternalSource="BuiltIns" Name="[int]" /></Entry></Relationship></Element></Entry></Relationship></Element></Entry></Relationship></Element>`,
  "SqlAzureV12",
);

mkdirSync(join(cwd, "schema"));
writeFileSync(join(cwd, "schema", "t.sql"), "CREATE TABLE dbo.t (a int NOT NULL);\n");
writeFileSync(join(cwd, "schema.json"), serializeSnapshot(schema));
writeFileSync(join(cwd, "db.DACPAC"), zip([{ name: "model.xml", content: model }]));
writeFileSync(join(cwd, "db.bacpac"), zip([{ name: "model.xml", content: model }]));
writeFileSync(join(cwd, "notes.txt"), "hello");

test.each([
  ["schema.json", "snapshot schema.json"],
  ["db.DACPAC", "package db.DACPAC"],
  ["db.bacpac", "package db.bacpac"],
  ["schema", "scripts schema"],
  ["schema/t.sql", "scripts schema/t.sql"],
  ["schema/*.sql", "scripts schema/*.sql"],
])("%s is %s, and gives the same schema as the others", async (spec, label) => {
  const source = await openSource(` ${spec} `, { cwd });
  expect(source.label).toBe(label);
  expect((await source.read()).schema).toEqual(schema);
});

test.each([
  ["", "No source is named"],
  ["nowhere", "does not exist"],
  ["nowhere.json", "does not exist"],
  ["nowhere.dacpac", "does not exist"],
  ["schema.json/x.json", "cannot be read"],
  ["notes.txt", "is none that can be read"],
])("%j is refused", async (spec, message) => {
  const refused: unknown = await openSource(spec, { cwd })
    .then((source) => source.read())
    .catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(UserError);
  expect((refused as UserError).message).toContain(message);
});

test("what may hold a password is never repeated", async () => {
  const refused: unknown = await openSource("mssql://sa:hunter2@[not a host", { cwd }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(UserError);
  expect((refused as UserError).message).not.toContain("hunter2");
});
