import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { validateReport } from "../../src/generated/validators/report.ts";

const root = join(import.meta.dirname, "..", "..");
const schemas = readdirSync(join(root, "schema")).map((file): [string, Record<string, unknown>] => [
  file,
  JSON.parse(readFileSync(join(root, "schema", file), "utf8")) as Record<string, unknown>,
]);

describe("the JSON Schemas", () => {
  test("are those that the committed validators were made of", () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, "scripts", "generate.ts"), "--check"], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  test.each(schemas)("%s says what it is for", (_file, schema) => {
    expect(schema).toMatchObject({ $schema: expect.stringContaining("json-schema.org") as unknown, title: expect.any(String) as unknown });
    expect(schema["description"]).toBeTypeOf("string");
  });

  test.each(schemas.filter(([file]) => /^(config|contract)/.test(file)))("%s explains each of its keys to editors", (_file, schema) => {
    for (const [key, value] of Object.entries(schema["properties"] as Record<string, { description?: string; $ref?: string }>)) {
      expect(value.description ?? value.$ref, key).toBeTypeOf("string");
    }
  });
});

describe("a report", () => {
  const report = {
    formatVersion: 1,
    source: "scripts examples/scout/schema",
    baseline: false,
    summary: { changes: 1, breaking: 1, risky: 0, safe: 0, violations: 1 },
    changes: [
      {
        kind: "column-removed",
        object: { type: "table", schema: "dbo", name: "Orders" },
        member: "Total",
        impact: "breaking",
        reader: "breaking",
        writer: "breaking",
        reason: "Every query that names dbo.Orders.Total fails.",
        before: { name: "Total", type: "money", nullable: false },
        after: null,
        inferred: true,
        fingerprint: "9f0c".repeat(16),
        at: { file: "schema/orders.sql", line: 12 },
        hits: [{ type: "trigger", schema: "dbo", name: "tr", of: { schema: "dbo", name: "Orders" }, depth: 1 }],
        by: { who: "an account", when: "2026-11-22T23:10:00Z", statement: "ALTER TABLE …" },
        addedLater: true,
      },
    ],
    violations: [
      {
        check: "missing-column",
        contract: "flatten",
        owner: "data-engineering",
        severity: "error",
        object: { type: "view", schema: "gold", name: "v_transactions_flat" },
        member: "barangay",
        message: "gold.v_transactions_flat has no column barangay",
        harm: "flatten.py stops.",
        at: { file: "contracts/flatten.odcs.yaml", line: 31 },
      },
    ],
    diagnostics: [{ severity: "warning", message: "skipped", at: { file: "a.sql", line: 3, column: 9 } }],
  };
  const [change] = report.changes;
  const [violation] = report.violations;

  test("of format 1 is valid", () => {
    expect(validateReport(report), JSON.stringify(validateReport.errors)).toBe(true);
  });

  test.each<[title: string, report: unknown]>([
    ["another format", { ...report, formatVersion: 2 }],
    ["no summary", { ...report, summary: undefined }],
    ["an impact of its own", { ...report, changes: [{ ...change, impact: "bad" }] }],
    ["no reason", { ...report, changes: [{ ...change, reason: "" }] }],
    ["a fingerprint cut short", { ...report, changes: [{ ...change, fingerprint: "9f0c" }] }],
    ["a line that is none", { ...report, changes: [{ ...change, at: { file: "a", line: 0 } }] }],
    ["a violation of nothing", { ...report, violations: [{ ...violation, object: undefined }] }],
    ["an inferred that is false", { ...report, changes: [{ ...change, inferred: false }] }],
  ])("with %s is not", (_title, wrong) => {
    expect(validateReport(JSON.parse(JSON.stringify(wrong)))).toBe(false);
  });
});
