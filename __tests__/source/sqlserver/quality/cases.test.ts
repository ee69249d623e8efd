import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseContract } from "../../../../src/contract/parse.ts";
import { measure } from "../../../../src/contract/quality/measure.ts";
import type { Measurement } from "../../../../src/model/quality.ts";
import type { Schema } from "../../../../src/model/schema.ts";
import type { SchemaSource } from "../../../../src/ports.ts";
import type { DataTable } from "../../../support/sqlserver/data.ts";
import { liveTables, type LiveTables } from "../../../support/sqlserver/live-tables.ts";

/** `cases/TOPIC/(pass|fail)…/`: a contract over the tables of `cases/data.json`, and what must come of it, without its places. */
const root = join(import.meta.dirname, "cases");
const data = JSON.parse(readFileSync(join(root, "data.json"), "utf8")) as readonly DataTable[];
const cases = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(root, name)).map((title) => ({ topic: name, title, path: join(root, name, title) })));

let live: LiveTables;
let source: SchemaSource;
let schema: Schema;

beforeAll(async () => {
  live = await liveTables(data);
  source = live.source();
  ({ schema } = await source.read());
}, 120_000);

afterAll(() => live.close());

function expectedOf(path: string): readonly Partial<Measurement>[] {
  return JSON.parse(readFileSync(join(path, "expected.json"), "utf8")) as readonly Partial<Measurement>[];
}

describe("data held against contracts, over the wire", () => {
  test.each(cases)("$topic: $title", async ({ path, title }) => {
    const contract = parseContract(readFileSync(join(path, "contract.odcs.yaml"), "utf8"), "contract.odcs.yaml");
    const { measurements, violations } = await measure(schema, [contract], (queries) => source.data?.ask(queries) ?? Promise.resolve([]));
    const expected = expectedOf(path);
    expect(measurements).toHaveLength(expected.length);
    for (const [at, { reason, ...rest }] of expected.entries()) {
      const given = measurements[at]?.reason;
      const facts = Object.entries(measurements[at] ?? {}).filter(
        ([key]) => !["contract", "rule", "object", "member", "at", "reason"].includes(key),
      );
      expect(Object.fromEntries(facts)).toEqual(rest);
      // A star: some reason, in somebody else's words.
      if (reason === "*") expect(given).toMatch(/\w/);
      else expect(given).toBe(reason);
    }
    expect(violations.map(({ check, severity }) => ({ check, severity }))).toEqual(
      title.startsWith("pass")
        ? []
        : [{ check: expected[0]?.verdict === "missed" ? "quality-missed" : "quality-not-run", severity: "error" }],
    );
    // No value of a row is in what people see, whatever became of the rule.
    for (const hidden of ["hush-", "x@a.ph", "Z@A.PH"]) expect(JSON.stringify({ measurements, violations })).not.toContain(hidden);
  });

  const operators = [
    "mustBe",
    "mustNotBe",
    "mustBeGreaterThan",
    "mustBeGreaterOrEqualTo",
    "mustBeLessThan",
    "mustBeLessOrEqualTo",
    "mustBeBetween",
    "mustNotBeBetween",
  ];
  const metrics = ["rowCount", "nullValues", "missingValues", "invalidValues", "duplicateValues", "sql", "latency", "sample"];

  test.each([...operators, ...metrics])("%s has a case that is met and one that is missed", (name) => {
    const results = cases.flatMap(({ path }) => expectedOf(path)).filter(({ operator, metric }) => operator === name || metric === name);
    expect(results.some(({ verdict }) => verdict === "met")).toBe(true);
    expect(results.some(({ verdict }) => verdict === "missed")).toBe(true);
  });
});
