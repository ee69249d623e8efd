import { describe, expect, test } from "vitest";
import { parseContract } from "../../../src/contract/parse.ts";
import type { Contract } from "../../../src/model/contract.ts";
import type { QualityRule, ServiceLevel } from "../../../src/model/quality.ts";
import { complaintsOf } from "../../support/complaints.ts";

const head = (version: string): string => `apiVersion: ${version}\nkind: DataContract\nid: sales\nversion: 1.0.0\nstatus: active\n`;

function contract(rest: string, version = "v3.1.0"): Contract {
  return parseContract(head(version) + rest, "c.odcs.yaml");
}

/** The rule without its place. */
function onColumn(rule: string, version?: string): Partial<QualityRule> | undefined {
  const text = `schema:\n  - name: T\n    properties:\n      - name: a\n        quality:\n          - { ${rule} }\n`;
  return withoutPlace(contract(text, version).objects[0]?.columns[0]?.quality?.[0]);
}

function onObject(rule: string, version?: string): Partial<QualityRule> | undefined {
  const text = `schema:\n  - name: T\n    properties: [{ name: tenant, physicalName: TenantID }, { name: no }]\n    quality:\n      - { ${rule} }\n`;
  return withoutPlace(contract(text, version).objects[0]?.quality?.[0]);
}

function withoutPlace(rule: QualityRule | undefined): Partial<QualityRule> | undefined {
  if (rule === undefined) return undefined;
  return Object.fromEntries(Object.entries(rule).filter(([key]) => key !== "at"));
}

const none = [{ operator: "mustBe", threshold: 0 }];

describe("a rule about data", () => {
  test.each<[string, string, Partial<QualityRule>]>([
    [
      "nulls",
      "metric: nullValues, mustBe: 0",
      { name: "nullValues", measure: { metric: "nullValues" }, conditions: [...none] as never, unit: "rows" },
    ],
    [
      "missing values",
      "metric: missingValues, arguments: { missingValues: [null, '', N/A] }, mustBeLessThan: 1, unit: percent",
      {
        measure: { metric: "missingValues", missing: [null, "", "N/A"] },
        conditions: [{ operator: "mustBeLessThan", threshold: 1 }],
        unit: "percent",
      },
    ],
    ["missing values, by themselves", "metric: missingValues, mustBe: 0", { measure: { metric: "missingValues", missing: [null, ""] } }],
    [
      "a list of valid ones",
      "type: library, metric: invalidValues, arguments: { validValues: [kg, 1, true] }, mustBe: 0",
      { measure: { metric: "invalidValues", valid: ["kg", 1, true] } },
    ],
    [
      "a pattern",
      "metric: invalidValues, arguments: { pattern: '^x$' }, mustBe: 0",
      { measure: { metric: "invalidValues", pattern: "^x$" } },
    ],
    ["repeated values", "metric: duplicateValues, mustBe: 0", { measure: { metric: "duplicateValues", columns: [] } }],
    [
      "a query, with all that a rule may say",
      "id: i, name: n, type: sql, query: SELECT 1, mustBe: true, severity: Warning, dimension: accuracy, description: ' why ', unit: EUR, customProperties: [{ property: harm, value: bad }]",
      {
        name: "i",
        measure: { metric: "sql", query: "SELECT 1" },
        conditions: [{ operator: "mustBe", threshold: 1 }],
        severity: "warning",
        dimension: "accuracy",
        description: "why",
        unit: "EUR",
        harm: "bad",
      },
    ],
    [
      "of another tool",
      "type: custom, engine: soda, implementation: x",
      { name: "soda", measure: { metric: "custom", engine: "soda" }, conditions: [] },
    ],
  ])("on a column: %s", (_title, rule, expected) => {
    const read = onColumn(rule);
    expect(read).toMatchObject(expected);
    expect(read).not.toHaveProperty("problem");
  });

  test.each<[string, string, Partial<QualityRule>]>([
    [
      "rows",
      "metric: rowCount, mustBeBetween: [1, 9]",
      { measure: { metric: "rowCount" }, conditions: [{ operator: "mustBeBetween", threshold: [1, 9] }] },
    ],
    [
      "columns that are unique together, by their names in the database",
      "metric: duplicateValues, arguments: { properties: [tenant, no, other] }, mustBe: 0",
      { measure: { metric: "duplicateValues", columns: ["TenantID", "no", "other"] } },
    ],
  ])("on an object: %s", (_title, rule, expected) => {
    expect(onObject(rule)).toMatchObject(expected);
  });

  test.each<[string, Partial<QualityRule>]>([
    ["rule: duplicateCount, mustBeLessThan: 10", { measure: { metric: "duplicateValues", columns: [] } }],
    ["rule: validValues, validValues: [pounds]", { measure: { metric: "invalidValues", valid: ["pounds"] }, conditions: none as never }],
    [
      "rule: rowCount, mustBeGreaterThan: 0, mustBeLessThan: 9",
      {
        conditions: [
          { operator: "mustBeGreaterThan", threshold: 0 },
          { operator: "mustBeLessThan", threshold: 9 },
        ],
      },
    ],
  ])("in the words of ODCS 3.0: %s", (rule, expected) => {
    const read = onColumn(rule, "v3.0.2");
    expect(read).toMatchObject(expected);
    expect(read).not.toHaveProperty("problem");
  });

  test("every operator", () => {
    const written = {
      mustBe: 1,
      mustNotBe: 2.5,
      mustBeGreaterThan: 3,
      mustBeGreaterOrEqualTo: 4,
      mustBeLessThan: 5,
      mustBeLessOrEqualTo: 6,
      mustBeBetween: [7, 8],
      mustNotBeBetween: [9, 10],
    };
    for (const [operator, threshold] of Object.entries(written)) {
      expect(onColumn(`metric: nullValues, ${operator}: ${JSON.stringify(threshold)}`)?.conditions).toEqual([{ operator, threshold }]);
    }
  });

  test.each([["type: text, description: checked by hand"], ["description: checked by hand"]])("that is for people is none: %s", (rule) => {
    expect(onColumn(rule, "v3.0.2")).toBeUndefined();
  });

  test.each([
    ["v3.0.2", "rule: nullValues", "it has no operator (`mustBe`, `mustBeLessThan`…), so that nothing is demanded"],
    ["v3.0.2", "mustBe: 1", "it has no `metric`"],
    ["v3.0.2", "rule: rowCounts, mustBe: 1", "`rowCounts` is no metric of the standard's library; did you mean `rowCount`?"],
    ["v3.1.0", "metric: invalidValues, mustBe: 0", "it says neither `validValues` nor `pattern`"],
    ["v3.1.0", "metric: invalidValues, arguments: { validValues: x }, mustBe: 0", "`validValues` must be a list of values"],
    ["v3.1.0", "metric: invalidValues, arguments: { pattern: 1 }, mustBe: 0", "`pattern` must be text"],
    ["v3.1.0", "metric: missingValues, arguments: { missingValues: [] }, mustBe: 0", "`missingValues` must be a list of values"],
    ["v3.1.0", "metric: nullValues, mustBe: none", "`mustBe` must be a number, or true or false"],
    ["v3.1.0", "metric: nullValues, mustBeBetween: [2, 1]", "`mustBeBetween` must be two numbers, the smaller first"],
    ["v3.1.0", "metric: nullValues, mustBe: 0, unit: EUR", "its unit `EUR` is neither `rows` nor `percent`"],
    ["v3.1.0", "metric: rowCount, mustBe: 0, unit: percent", "the number of rows has no percentage"],
  ])("says why it cannot be run (%s): %s", (version, rule, problem) => {
    expect(onColumn(rule, version)?.problem).toBe(problem);
  });

  test.each([
    ["metric: nullValues, mustBe: 0", "`nullValues` is about a column, and stands on an object"],
    ["metric: duplicateValues, mustBe: 0", "`arguments` must list `properties`, the columns that are unique together"],
  ])("says why it cannot be run on an object: %s", (rule, problem) => {
    expect(onObject(rule)?.problem).toBe(problem);
  });
});

describe("a sample", () => {
  const sample = (value: string): string => `schema:\n  - name: T\n    customProperties: [{ property: sample, value: ${value} }]\n`;

  test("is a rule that no row of it breaks the contract", () => {
    expect(contract(sample("100")).objects[0]?.quality).toMatchObject([
      { name: "sample", measure: { metric: "sample", rows: 100 }, conditions: none },
    ]);
  });

  test.each(["0", "-1", "1.5", "10001", "many", "[1]"])("of %s rows is refused", (value) => {
    expect(complaintsOf(() => contract(sample(value)))).toEqual([
      "c.odcs.yaml:8:44: the custom property `sample` must be a number of rows from 1 to 10000",
    ]);
  });
});

describe("a service level", () => {
  const schema = `schema:
  - name: flat
    physicalName: gold.v_flat
    properties:
      - { name: at, physicalName: TransactionDate, logicalType: timestamp, logicalTypeOptions: { defaultTimezone: Asia/Manila } }
      - { name: day, logicalType: timestamp, logicalTypeOptions: { defaultTimezone: Nowhere/Land } }
`;
  const level = (rest: string): Partial<ServiceLevel> | undefined => contract(`${schema}slaProperties:\n  - { ${rest} }\n`).sla?.[0];

  test.each([
    ["latency", "1", "d", 86_400],
    ["ly", "90", "min", 5_400],
    ["Freshness", "'2'", "hours", 7_200],
    ["latency", "1", "y", 31_536_000],
  ])("%s of %s %s", (property, value, unit, threshold) => {
    expect(level(`id: fresh, property: ${property}, value: ${value}, unit: ${unit}, element: flat.at`)).toMatchObject({
      name: "fresh",
      object: { schema: "gold", name: "v_flat" },
      column: "TransactionDate",
      timeZone: "Asia/Manila",
      conditions: [{ operator: "mustBeLessOrEqualTo", threshold }],
    });
  });

  test.each(["flat.at", "v_flat.at", "gold.v_flat.TransactionDate", "at", "TransactionDate"])("is about %s", (element) => {
    expect(level(`property: latency, value: 1, unit: d, element: ${element}`)?.column).toBe("TransactionDate");
  });

  test("may be about several columns", () => {
    const levels = contract(`${schema}slaProperties:\n  - { property: latency, value: 1, unit: d, element: "flat.at, flat.day" }\n`).sla;
    expect(levels?.map(({ name }) => name)).toEqual(["latency flat.at", "latency flat.day"]);
  });

  test.each([
    "property: frequency, value: 1, unit: d, element: flat.at",
    "property: retention, value: 3, unit: y, element: flat.at",
    "property: latency, value: 1, unit: d",
  ])("about no row is passed over: %s", (text) => {
    expect(level(text)).toBeUndefined();
  });

  test.each([
    [
      "property: latency, value: 1, unit: d, element: tab1.x",
      "`tab1.x` is no column of the contract: write `object.property` with the names that its `schema` gives",
    ],
    ["property: latency, value: soon, unit: d, element: flat.at", "its `value` is no number"],
    ["property: latency, value: 1, unit: m, element: flat.at", "its unit `m` is none of s, min, h, d, w, month, y"],
    ["property: latency, value: 1, element: flat.at", "its unit is none of s, min, h, d, w, month, y"],
    [
      "property: latency, value: 1, unit: d, element: flat.day",
      "`defaultTimezone` of `flat.day` is no time zone: write one as `Asia/Manila` or `+08:00`",
    ],
  ])("says why it cannot be run: %s", (text, problem) => {
    expect(level(text)?.problem).toBe(problem);
  });
});
