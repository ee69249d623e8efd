import { describe, expect, test } from "vitest";
import { evolution } from "../../src/contract/evolution.ts";
import { parseContract } from "../../src/contract/parse.ts";
import { neededVersion } from "../../src/contract/version.ts";
import type { Contract } from "../../src/model/contract.ts";

const contract = (rest: string, version = "1.2.3", status = "active"): Contract =>
  parseContract(
    `apiVersion: v3.1.0\nkind: DataContract\nid: sales\nversion: ${version}\nstatus: ${status}\nteam: { name: analytics }\n${rest}`,
    "contracts/sales.odcs.yaml",
  );
const table = (columns: string, more = ""): string => `schema:\n  - name: T\n${more}    properties: [${columns}]\n`;
const told = (before: Contract, ...after: readonly Contract[]): string[] =>
  evolution([before], after).map(({ kind, message }) => `${kind}: ${message}`);

describe("what became of a contract", () => {
  test.each<[title: string, before: string, after: string, kind: string, message: string]>([
    ["a column less", table("{ name: a }, { name: b, required: true }"), table("{ name: a }"), "weakened", "it no longer demands dbo.T.b"],
    [
      "a column more",
      table("{ name: a }"),
      table("{ name: a }, { name: b, required: true }"),
      "strengthened",
      "it demands dbo.T.b, and did not before",
    ],
    ["an object less", table("{ name: a }"), "schema: []", "weakened", "it no longer demands dbo.T"],
    [
      "may be null",
      table("{ name: a, required: true }"),
      table("{ name: a }"),
      "weakened",
      "it no longer demands that dbo.T.a is never NULL",
    ],
    [
      "unique now",
      table("{ name: a }"),
      table("{ name: a, unique: true }"),
      "strengthened",
      "it demands that dbo.T.a is unique, and did not before",
    ],
    [
      "another type",
      table("{ name: a, physicalType: int }"),
      table("{ name: a, physicalType: bigint }"),
      "altered",
      "it demands dbo.T.a as bigint, and demanded dbo.T.a as int",
    ],
    [
      "a narrower type",
      table("{ name: a, physicalType: decimal }"),
      table("{ name: a, physicalType: 'decimal(9,2)' }"),
      "strengthened",
      "it demands dbo.T.a as decimal(9,2), and demanded dbo.T.a as decimal",
    ],
    [
      "a wider type",
      table("{ name: a, physicalType: 'varchar(9)' }"),
      table("{ name: a, physicalType: varchar }"),
      "weakened",
      "it demands dbo.T.a as varchar, and demanded dbo.T.a as varchar(9)",
    ],
    [
      "another length",
      table("{ name: a, logicalType: string, logicalTypeOptions: { maxLength: 5 } }"),
      table("{ name: a, logicalType: string, logicalTypeOptions: { maxLength: 9 } }"),
      "altered",
      "it demands maxLength 9 of dbo.T.a, and demanded maxLength 5 of dbo.T.a",
    ],
    [
      "another key",
      table("{ name: a, primaryKey: true }"),
      table("{ name: a, primaryKey: true }, { name: b, primaryKey: true }").replace(", { name: b", ", { name: b"),
      "altered",
      "it demands the primary key (a, b) of dbo.T, and demanded the primary key (a) of dbo.T",
    ],
    [
      "no reference",
      table("{ name: a, relationships: [{ to: P.id }] }"),
      table("{ name: a }"),
      "weakened",
      "it no longer demands that dbo.T (a) refers to dbo.P (id)",
    ],
    [
      "open",
      table("{ name: a }", "    customProperties: [{ property: closed, value: true }]\n"),
      table("{ name: a }"),
      "weakened",
      "it no longer demands that dbo.T has no other columns",
    ],
    [
      "any order",
      table("{ name: a }", "    customProperties: [{ property: columnOrder, value: strict }]\n"),
      table("{ name: a }"),
      "weakened",
      "it no longer demands the columns of dbo.T in its order",
    ],
    [
      "a milder severity",
      "customProperties: [{ property: criticality, value: high }]",
      "customProperties: [{ property: criticality, value: low }]",
      "weakened",
      "it demands to be taken as info, and demanded to be taken as error",
    ],
    [
      "one side only",
      "",
      "customProperties: [{ property: role, value: reader }]",
      "weakened",
      "it demands what its readers need, and demanded what its readers and writers need",
    ],
    [
      "no protection",
      table("{ name: a, classification: pii, customProperties: [{ property: protection, value: required }] }"),
      table("{ name: a, classification: pii }"),
      "weakened",
      "it demands that dbo.T.a is masked or encrypted, else a warning, and demanded that dbo.T.a is masked or encrypted",
    ],
  ])("%s", (_title, before, after, kind, message) => {
    const found = evolution([contract(before)], [contract(after, "2.0.0")]);
    expect(found.map(({ kind, message }) => ({ kind, message }))).toContainEqual({ kind, message });
    expect(
      found.every(({ contract: id, owner, at }) => id === "sales" && owner === "analytics" && at?.file === "contracts/sales.odcs.yaml"),
    ).toBe(true);
    // As told with a version that was raised; and with one that was not.
    expect(found.some(({ kind }) => kind === "version-not-raised")).toBe(false);
    expect(told(contract(before), contract(after)).some((line) => line.startsWith("version-not-raised"))).toBe(true);
  });

  test("is nothing where nothing changed, wherever it stands now", () => {
    const before = contract(table("{ name: a, required: true }"));
    expect(
      told(before, {
        ...parseContract(
          `# moved\n\napiVersion: v3.1.0\nkind: DataContract\nid: sales\nversion: 1.2.3\nstatus: active\nteam: { name: analytics }\n${table("{ name: a, required: true }")}`,
          "contracts/new/place.odcs.yaml",
        ),
      }),
    ).toEqual([]);
  });

  test("stands at what it was about, worst first", () => {
    const found = evolution([contract(table("{ name: a, required: true }"))], [contract(table("{ name: a, unique: true }"))]);
    expect(found).toEqual([
      {
        kind: "version-not-raised",
        contract: "sales",
        owner: "analytics",
        severity: "warning",
        message: "it demands less or other things than version 1.2.3 did, and its version is 1.2.3: raise it to 2.0.0 or more",
        at: { file: "contracts/sales.odcs.yaml", line: 4, column: 1 },
      },
      {
        kind: "weakened",
        contract: "sales",
        owner: "analytics",
        severity: "warning",
        message: "it no longer demands that dbo.T.a is never NULL",
        at: { file: "contracts/sales.odcs.yaml", line: 9, column: 18 },
      },
      {
        kind: "strengthened",
        contract: "sales",
        owner: "analytics",
        severity: "info",
        message: "it demands that dbo.T.a is unique, and did not before",
        at: { file: "contracts/sales.odcs.yaml", line: 9, column: 18 },
      },
    ]);
  });

  test("words that changed alone ask for a patch, and no more than a hint", () => {
    const [before, after] = [contract("description: { purpose: A }"), contract("description: { purpose: B }")];
    expect(evolution([before], [after])).toMatchObject([{ kind: "version-not-raised", severity: "info" }]);
    expect(told(before, contract("description: { purpose: B }", "1.2.4"))).toEqual([]);
  });

  test("a contract that is gone is told, unless it was retired; one that is retired demands nothing any more", () => {
    expect(told(contract(table("{ name: a }")))).toEqual([
      "removed: the contract is gone, and nobody had retired it (it was in contracts/sales.odcs.yaml)",
    ]);
    expect(told(contract(table("{ name: a }"), "1.2.3", "retired"))).toEqual([]);
    expect(told(contract(table("{ name: a }")), contract(table("{ name: a }"), "2.0.0", "Retired"))).toContain(
      "weakened: it no longer demands dbo.T",
    );
  });
});

test.each<[before: string, after: string, step: "major" | "minor" | "patch", needed: string | undefined | true]>([
  ["1.2.3", "2.0.0", "major", true],
  ["1.2.3", "1.9.9", "major", "2.0.0"],
  ["1.2.3", "1.3.0", "minor", true],
  ["1.2.3", "1.2.9", "minor", "1.3.0"],
  ["1.2.3", "1.2.4", "patch", true],
  ["1.2.3", "1.2.3", "patch", "1.2.4"],
  ["1.2.3", "0.9.0", "patch", "1.2.4"],
  ["0.2.3", "0.3.0", "major", true],
  ["0.2.3", "0.2.4", "major", "0.3.0"],
  ["v1.2.3", "1.2.4-rc.1+x", "patch", true],
  ["2026-01", "2026-02", "major", true],
  ["2026-01", "2026-01", "minor", undefined],
])("from %s to %s is %s enough: %s", (before, after, step, needed) => {
  expect(neededVersion(before, after, step)).toEqual(needed === true ? undefined : needed === undefined ? {} : { version: needed });
});
