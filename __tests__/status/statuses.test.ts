import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { validateStatus } from "../../src/generated/validators/status.ts";
import { prepare } from "../../src/job.ts";
import type { Report } from "../../src/model/report.ts";
import type { ContractStatuses } from "../../src/model/status.ts";
import { run } from "../../src/run.ts";
import { parseStatuses } from "../../src/status/parse.ts";
import { folder } from "../support/bundle.ts";
import { writeFiles } from "../support/files.ts";

const orders = "CREATE TABLE dbo.Orders (Id int NOT NULL CONSTRAINT PK_Orders PRIMARY KEY, Total money NOT NULL);\n";
const contract = `apiVersion: v3.1.0
kind: DataContract
id: revenue
version: 1.0.0
status: active
customProperties: [{ property: harm, value: "\\"since\\": \\"0000-00-00\\"" }]
schema:
  - name: orders
    physicalName: dbo.Orders
    properties: [{ name: Total, physicalType: money, required: true }]
`;
const file = "docs/etl/contracts.json";

let root = "";
beforeEach(() => {
  root = folder({ "schema/orders.sql": orders, "contracts/revenue.odcs.yaml": contract });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** A sync on a day of January 2026; what it wrote, and what it reports. */
async function syncOn(day: number): Promise<{ readonly written: readonly string[]; readonly diagnostics: Report["diagnostics"] }> {
  const env = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 0, day) / 1000) };
  const { publication, report } = await run(await prepare({ mode: "sync", root, source: "schema" }, env));
  return { written: publication.written, diagnostics: report.diagnostics };
}

function statuses(): ContractStatuses {
  const value = JSON.parse(readFileSync(join(root, file), "utf8")) as unknown;
  expect(validateStatus(value), JSON.stringify(validateStatus.errors)).toBe(true);
  return value as ContractStatuses;
}

const page = (): string => readFileSync(join(root, "docs/etl/contracts/revenue.md"), "utf8");

test("a contract stands as it does since the day on which that was first found, and the file is written only then", async () => {
  await syncOn(1);
  expect(statuses()).toMatchObject({ checked: "2026-01-01", contracts: [{ id: "revenue", state: "holds", since: "2026-01-01" }] });
  expect(statuses().contracts[0]?.harm).toBe('"since": "0000-00-00"');
  expect((await syncOn(2)).written).toEqual([]);

  writeFiles(root, { "schema/orders.sql": orders.replace("money NOT", "money") });
  expect((await syncOn(3)).written).toEqual(
    expect.arrayContaining([file, "docs/etl/contracts.md", "docs/etl/contracts/revenue.md", "docs/etl/badges/revenue.json"]),
  );
  expect(statuses()).toMatchObject({
    checked: "2026-01-03",
    contracts: [{ state: "error", since: "2026-01-03", violations: [{ check: "nullable-column", member: "Total" }] }],
  });
  expect(page()).toContain("❌ 1 violation since 2026-01-03");
  expect((await syncOn(4)).written).toEqual([]);

  // Broken in another way is still broken.
  writeFiles(root, { "schema/orders.sql": orders.replace("Total money NOT", "Total int") });
  await syncOn(5);
  expect(statuses()).toMatchObject({ checked: "2026-01-05", contracts: [{ since: "2026-01-03" }] });
  expect(page()).toMatch(/❌ 2 violations since 2026-01-03[^]+Last updated: 2026-01-05 UTC/);
  expect((await syncOn(6)).written).toEqual([]);

  writeFiles(root, { "schema/orders.sql": orders });
  await syncOn(7);
  expect(statuses()).toMatchObject({ checked: "2026-01-07", contracts: [{ state: "holds", since: "2026-01-07", violations: [] }] });
});

test("with gate.renew-after the day is renewed when it is that old, in the file alone", async () => {
  writeFiles(root, { "schema-sync.yml": "gate:\n  renew-after: 3\n" });
  await syncOn(1);
  expect((await syncOn(3)).written).toEqual([]);
  expect((await syncOn(4)).written).toEqual([file]);
  expect(statuses()).toMatchObject({ checked: "2026-01-04", contracts: [{ since: "2026-01-01" }] });
  expect((await syncOn(4)).written).toEqual([]);
});

test("a checkout with other line ends is the same, and so is its digest", async () => {
  await syncOn(1);
  const before = readFileSync(join(root, file), "utf8");
  writeFiles(root, { [file]: before.replaceAll("\n", "\r\n"), "contracts/revenue.odcs.yaml": contract.replaceAll("\n", "\r\n") });
  expect((await syncOn(2)).written).toEqual([]);
});

test("a contract that is gone takes its page and badge along", async () => {
  await syncOn(1);
  rmSync(join(root, "contracts/revenue.odcs.yaml"));
  const env = { SOURCE_DATE_EPOCH: "1767225600" };
  const { publication } = await run(await prepare({ mode: "sync", root, source: "schema" }, env));
  expect(publication.removed).toEqual(["docs/etl/badges/revenue.json", "docs/etl/contracts/revenue.md"]);
  expect(statuses().contracts).toEqual([]);
});

describe("a file that cannot be read", () => {
  test.each<[string, (text: string) => string, RegExp]>([
    ["is cut off", (text) => text.slice(0, -20), /contracts\.json|cut off or damaged/],
    ["holds a merge conflict", (text) => `<<<<<<< ours\n${text}=======\n${text}>>>>>>> theirs\n`, /merge conflict/],
    ["is of a later format", (text) => text.replace('"formatVersion": 1', '"formatVersion": 2'), /has format 2; .* reads format 1/],
    ["is of no format", (text) => text.replace('"formatVersion": 1,', ""), /has no formatVersion/],
    ["is another file", () => '{ "formatVersion": 1, "tables": [] }', /not valid at its root/],
  ])("%s: said, and written anew", async (_title, damage, message) => {
    await syncOn(1);
    const text = damage(readFileSync(join(root, file), "utf8"));
    expect(() => parseStatuses(text, file)).toThrow(message);
    writeFiles(root, { [file]: text });
    const { written, diagnostics } = await syncOn(2);
    expect(written).toContain(file);
    expect(diagnostics).toMatchObject([{ severity: "warning", message: expect.stringMatching(message) as string, at: { file } }]);
    expect(statuses()).toMatchObject({ checked: "2026-01-02", contracts: [{ since: "2026-01-02" }] });
  });
});
