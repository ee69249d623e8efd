import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { check } from "../../src/contract/check.ts";
import { parseContract } from "../../src/contract/parse.ts";
import { contractText } from "../../src/draft/contract-text.ts";
import { contractId, objectDraft, objectNamed } from "../../src/draft/from-schema.ts";
import { printName } from "../../src/model/name.ts";
import { emptySchema } from "../../src/model/schema.ts";
import { canonicalSchema } from "../../src/snapshot/serialize.ts";
import { folder } from "../support/bundle.ts";
import { fc } from "../support/property.ts";
import { anySchema } from "../support/schema-arbitrary.ts";
import { command } from "../support/terminal.ts";

const scout = fileURLToPath(new URL("../../examples/scout", import.meta.url));

test("whatever the schema, a contract of all that it holds is valid, and holds against it", () => {
  let drafted = 0;
  fc.assert(
    fc.property(anySchema.map(canonicalSchema), fc.string({ unit: "grapheme" }), (schema, note) => {
      const named = [...schema.tables, ...schema.views, ...schema.functions.filter(({ kind }) => kind !== "scalar")];
      const objects = named.flatMap((object) => objectDraft(schema, object) ?? []);
      expect(objects).toHaveLength(named.length);
      drafted += objects.reduce((sum, { columns }) => sum + columns.length, 0);
      const contract = parseContract(contractText({ id: "x", name: note, role: "both", notes: [note], objects }), "x.odcs.yaml");
      expect(contract.objects.map(({ columns }) => columns.map(({ name }) => name))).toEqual(
        objects.map(({ columns }) => columns.map(({ name }) => name)),
      );
      expect(check(schema, [contract])).toEqual([]);
    }),
    { numRuns: 200 },
  );
  expect(drafted).toBeGreaterThan(500);
});

test("a draft is broken by what breaks a contract", async () => {
  const root = folder({ "schema/a.sql": "CREATE TABLE dbo.Orders (Id int NOT NULL CONSTRAINT PK PRIMARY KEY, Note nvarchar(50) NULL);" });
  expect(await command(["contracts", "init", "orders", "--source", "schema"], root)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("Wrote contracts/orders.odcs.yaml") as string,
  });
  expect(await command(["gate", "--source", "schema"], root)).toMatchObject({ status: 0 });
  writeFileSync(join(root, "schema/a.sql"), "CREATE TABLE dbo.Orders (Id bigint NULL);");
  const { status, stdout } = await command(["gate", "--source", "schema"], root);
  expect(status).toBe(1);
  for (const reason of [/Id must be int and is bigint/, /no column Note/, /primary key/, /null/i]) expect(stdout).toMatch(reason);
});

describe("contracts init", () => {
  test("writes over nothing, and prints where it is asked to", async () => {
    const root = folder({ "schema/a.sql": "CREATE TABLE dbo.Orders (Id int);", "contracts/orders.odcs.yaml": "mine\n" });
    const init = (...args: readonly string[]) => command(["contracts", "init", ...args, "--source", "schema"], root);
    expect(await init("dbo.Orders")).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("contracts/orders.odcs.yaml is there already") as string,
    });
    expect(readFileSync(join(root, "contracts/orders.odcs.yaml"), "utf8")).toBe("mine\n");
    expect((await init("dbo.Orders", "--print")).stdout).toContain("physicalName: dbo.Orders");
    expect(await init("dbo.Orders", "--id", "other")).toMatchObject({ status: 0 });
    expect(existsSync(join(root, "contracts/other.odcs.yaml"))).toBe(true);
    expect(await init("dbo.Orders", "--id", "../other")).toMatchObject({ status: 2, stderr: expect.stringContaining("--id is") as string });
  });

  test.each<[string, RegExp]>([
    ["dbo.Order", /There is no table, view or table-valued function dbo\.Order\. Did you mean "dbo\.Orders"\?/],
    ["Both", /"Both" may be a\.Both or b\.Both/],
    ["a.b.c.d", /is not the name of an object/],
  ])("%s is refused", (name, message) => {
    const table = { columns: [], uniqueConstraints: [], foreignKeys: [], checks: [], indexes: [], triggers: [] };
    const tables = [
      { schema: "a", name: "Both", ...table },
      { schema: "b", name: "Both", ...table },
      { schema: "dbo", name: "Orders", ...table },
    ];
    expect(() => objectNamed({ ...emptySchema, tables }, name)).toThrow(message);
    expect(printName(objectNamed({ ...emptySchema, tables }, "ORDERS"))).toBe("dbo.Orders");
  });
});

test.each([
  ["v_transactions_flat", "v-transactions-flat"],
  ["SalesOrderHeader", "sales-order-header"],
  ["a/b ..", "a-b"],
  ["日本語", "contract"],
  ["CON", "contract-con"],
])("%s makes the id %s", (name, id) => {
  expect(contractId(name)).toBe(id);
});

describe("contracts infer", () => {
  test("drafts exactly what flatten.py reads, as its contract has it", async () => {
    const { stdout, stderr } = await command(["contracts", "infer", "etl", "--print"], scout);
    expect(stderr).toBe("");
    const draft = parseContract(stdout, "draft.odcs.yaml");
    const contract = parseContract(readFileSync(join(scout, "contracts/flatten.odcs.yaml"), "utf8"), "flatten.odcs.yaml");
    const told = ({ id, consumer, role, objects }: typeof draft) => ({
      id,
      consumer,
      role,
      objects: objects.map(({ schema, name, columns }) => ({
        schema,
        name,
        columns: columns.map(({ name: column, physicalType, logicalType, required }) => ({ column, physicalType, logicalType, required })),
      })),
    });
    expect(told(draft)).toEqual(told(contract));
    expect(stdout).toContain("# Read in etl/flatten.py:");
  });

  test("finds the same columns without a schema, and writes what is not there yet", async () => {
    const root = folder();
    cpSync(join(scout, "etl"), join(root, "etl"), { recursive: true });
    const found = await command(["contracts", "infer", "etl", "--write"], root);
    expect(found).toMatchObject({ status: 0, stderr: "" });
    const text = readFileSync(join(root, "contracts/flatten.odcs.yaml"), "utf8");
    const { schema } = parse(text) as { schema: { physicalName: string; properties: { name: string }[] }[] };
    expect(schema.map(({ physicalName, properties }) => [physicalName, properties.length])).toEqual([["gold.v_transactions_flat", 15]]);
    expect((await command(["contracts", "infer", "etl", "--write"], root)).stdout).toContain("is there already, and is left as it is");
    expect(readFileSync(join(root, "contracts/flatten.odcs.yaml"), "utf8")).toBe(text);
  });

  test("reads a dbt project, and says what it cannot read", async () => {
    const root = folder({
      "dbt/dbt_project.yml": "name: shop\n",
      "dbt/models/s.yml": "sources:\n  - name: raw\n    schema: dbo\n    tables: [{ name: orders, identifier: Orders }]\n",
      "dbt/models/a.sql": "select Id from {{ source('raw', 'orders') }}",
      "dbt/target/a.sql": "select Compiled from dbo.Other",
    });
    expect((await command(["contracts", "infer", "dbt"], root)).stdout).toContain("shop\n  reads  dbo.Orders: Id (dbt/models/a.sql:1)\n");
    expect(await command(["contracts", "infer", "nowhere"], root)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("There is no") as string,
    });
    expect(await command(["contracts", "infer", "dbt/models/s.yml"], root)).toMatchObject({ status: 2 });
  });
});
