import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCommand } from "../../src/command/run-command.ts";
import type { AdviceRule } from "../../src/model/contract.ts";
import { folder } from "../support/bundle.ts";

/** The exit status and what was printed. */
async function lint(files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<{ status: number; out: string }> {
  const cwd = folder();
  mkdirSync(join(cwd, "contracts"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  let out = "";
  const stdout = { write: (text: string) => (out += text) };
  const status = await runCommand(["contracts", "lint", ...args], { cwd, env: {}, stdout, stderr: stdout, version: "1.0.0" });
  return { status, out };
}

const contract = (id: string, rest: string): string =>
  `apiVersion: v3.1.0\nkind: DataContract\nid: ${id}\nversion: 1.0.0\nstatus: active\n${rest}`;
const complete = `team: { name: sales }
customProperties:
  - { property: role, value: reader }
  - { property: consumer, value: report.py }
  - { property: harm, value: The report is empty. }
`;
const writer = complete.replace("reader", "writer");
const object = (properties: string, more = ""): string => `schema: [{ name: T, ${more}properties: [${properties}] }]\n`;

/** For each rule, files in which it is found, and where and how. */
const cases: Record<AdviceRule, { files: Record<string, string>; line: string }> = {
  "not-valid": {
    files: { "contracts/a.odcs.yaml": contract("a", "statis: x\n") },
    line: "contracts/a.odcs.yaml:6:1: error: unknown key `statis`; did you mean `status`? (not-valid)",
  },
  "duplicate-id": {
    files: {
      "contracts/a.odcs.yaml": contract("a", complete),
      "contracts/b.odcs.json": JSON.stringify({ apiVersion: "v3.1.0", kind: "DataContract", id: "a", version: "1.0.0", status: "active" }),
    },
    line: "contracts/b.odcs.json:1:46: error: the id a is also that of contracts/a.odcs.yaml: give each contract its own (duplicate-id)",
  },
  "opposite-demands": {
    files: {
      "contracts/a.odcs.yaml": contract("a", complete + object("{ name: x, physicalType: int }")),
      "contracts/b.odcs.yaml": contract("b", complete + object("{ name: X, physicalType: bigint }")),
    },
    line: "contracts/b.odcs.yaml:11:34: error: dbo.T.X must be bigint, and contract a demands that it must be int (opposite-demands)",
  },
  "excluded-object": {
    files: { "contracts/a.odcs.yaml": contract("a", complete + object("{ name: x }")), "schema-sync.yml": "exclude: [dbo.t]\n" },
    line: "contracts/a.odcs.yaml:11:12: warning: dbo.T is left out by the configuration (include, exclude): its changes are not watched and it has no page (excluded-object)",
  },
  "described-twice": {
    files: { "contracts/a.odcs.yaml": contract("a", complete + object("{ name: x }, { name: X }")) },
    line: "contracts/a.odcs.yaml:11:47: warning: dbo.T.X is described twice, first in line 11 (described-twice)",
  },
  "unknown-status": {
    files: { "contracts/a.odcs.yaml": contract("a", complete).replace("status: active", "status: retird") },
    line: "contracts/a.odcs.yaml:3:1: warning: the status retird is none of proposed, draft, active, deprecated, retired; it demands as an active one does (unknown-status)",
  },
  "unknown-type": {
    files: { "contracts/a.odcs.yaml": contract("a", complete + object("{ name: x, physicalType: VARCHAR2(10) }")) },
    line: "contracts/a.odcs.yaml:11:34: warning: dbo.T.x: `VARCHAR2(10)` is no type of SQL Server's: no column will ever be one (unknown-type)",
  },
  "impossible-options": {
    files: {
      "contracts/a.odcs.yaml": contract("a", complete + object("{ name: x, logicalType: string, logicalTypeOptions: { pattern: '(' } }")),
    },
    line: "contracts/a.odcs.yaml:11:34: warning: dbo.T.x: its pattern is no regular expression (impossible-options)",
  },
  "not-as-it-seems": {
    files: { "contracts/a.odcs.yaml": contract("a", complete.replace("consumer", "consumr")) },
    line: "contracts/a.odcs.yaml:9:7: info: the custom property `consumr` is not read here; did you mean `consumer`? (not-as-it-seems)",
  },
  "no-owner": {
    files: { "contracts/a.odcs.yaml": contract("a", complete.replace("team: { name: sales }\n", "")) },
    line: "contracts/a.odcs.yaml:3:1: info: it has no owner: give it a `team` with a `name`, so that somebody is called when it breaks (no-owner)",
  },
  "no-harm": {
    files: { "contracts/a.odcs.yaml": contract("a", complete.replace("harm", "other")) },
    line: "contracts/a.odcs.yaml:3:1: info: nobody knows what goes wrong when it breaks: say so with the custom property `harm` (no-harm)",
  },
  "no-role": {
    files: { "contracts/a.odcs.yaml": contract("a", complete.replace("reader", "both")) },
    line: "contracts/a.odcs.yaml:3:1: info: it is held to for readers and writers: the custom property `role` (reader, writer) asks of the schema only what one side needs (no-role)",
  },
  "no-consumer": {
    files: { "contracts/a.odcs.yaml": contract("a", complete.replace("consumer", "other")) },
    line: "contracts/a.odcs.yaml:3:1: info: which program depends on it is not said: the custom property `consumer` names it (no-consumer)",
  },
  "no-objects": {
    files: { "contracts/a.odcs.yaml": contract("a", complete) },
    line: "contracts/a.odcs.yaml:3:1: info: it demands nothing: it has no `schema` (no-objects)",
  },
  "no-columns": {
    files: { "contracts/a.odcs.yaml": contract("a", `${complete}schema: [{ name: T }]\n`) },
    line: "contracts/a.odcs.yaml:11:12: info: dbo.T has no `properties`: only that it is there is demanded (no-columns)",
  },
  "no-semantic-version": {
    files: { "contracts/a.odcs.yaml": contract("a", complete).replace("1.0.0", "'1'") },
    line: "contracts/a.odcs.yaml:4:1: info: the version 1 is not of the form 1.2.3, so that nobody can tell a breaking version from a small one (no-semantic-version)",
  },
};

describe("contracts lint", () => {
  it.each(Object.entries(cases))("%s", async (rule, { files, line }) => {
    const { status, out } = await lint(files);
    expect(out.split("\n")).toContain(line);
    expect(status).toBe(line.includes(": info: ") ? 0 : 1);
    const sound = await lint({ "contracts/a.odcs.yaml": contract("a", complete + object("{ name: x, physicalType: int }")) });
    expect(sound).toEqual({ status: 0, out: "1 contract file: 0 errors, 0 warnings, 0 hints.\n" });
    expect(sound.out).not.toContain(rule);
  });

  it.each<[first: string, second: string, said: string | undefined]>([
    [
      complete + object("{ name: x, required: true }"),
      writer + object("{ name: x, required: false }"),
      "dbo.T.x must allow NULL for its writers, and contract a demands that it must refuse NULL",
    ],
    [
      writer + object("{ name: x, required: false }"),
      complete + object("{ name: x, required: true }"),
      "dbo.T.x must refuse NULL, and contract a demands that it must allow NULL for its writers",
    ],
    [
      complete + object("{ name: x, primaryKey: true }"),
      complete + object("{ name: y, primaryKey: true }"),
      "dbo.T must have the primary key (y), and contract a demands (x)",
    ],
    [
      complete + object("{ name: x }", "physicalType: table, "),
      complete + object("{ name: x }", "physicalType: view, "),
      "dbo.T must be a view, and contract a demands a table",
    ],
    [
      complete + object("{ name: x, logicalType: string }"),
      complete + object("{ name: x, physicalType: int }"),
      "dbo.T.x must be int, and contract a demands that it must be of logical type string",
    ],
    [
      complete + object("{ name: x, logicalType: string }"),
      complete + object("{ name: x, logicalType: boolean }"),
      "dbo.T.x must be of logical type boolean, and contract a demands that it must be of logical type string",
    ],
    [
      complete + object("{ name: x, logicalType: string, logicalTypeOptions: { maxLength: 10 } }"),
      writer + object("{ name: x, logicalType: string, logicalTypeOptions: { maxLength: 20 } }"),
      "dbo.T.x must hold 20 characters, and contract a demands that it must hold at most 10",
    ],
    [
      complete + object("{ name: x }", "customProperties: [{ property: closed, value: true }], "),
      complete + object("{ name: y }"),
      "dbo.T must have the column y, and contract a demands that there is no such column, since it is closed",
    ],
    [
      complete + object("{ name: x }, { name: y }", "customProperties: [{ property: columnOrder, value: strict }], "),
      complete + object("{ name: y }, { name: x }", "customProperties: [{ property: columnOrder, value: strict }], "),
      "dbo.T must have y as its column 1, and contract a demands x",
    ],
    [
      complete + object("{ name: x, physicalType: decimal }"),
      complete + object("{ name: x, physicalType: 'decimal(9,2)', logicalType: number }"),
      undefined,
    ],
    [
      writer + object("{ name: x, logicalType: string, logicalTypeOptions: { maxLength: 10 } }"),
      complete + object("{ name: x, logicalType: string, logicalTypeOptions: { maxLength: 20 } }"),
      undefined,
    ],
    [
      complete + object("{ name: x, physicalType: int }").replace("T,", "S,"),
      complete + object("{ name: x, physicalType: date }"),
      undefined,
    ],
  ])("two contracts that cannot both hold: %#", async (first, second, said) => {
    const { out, status } = await lint({ "contracts/a.odcs.yaml": contract("a", first), "contracts/b.odcs.yaml": contract("b", second) });
    const found = out.split("\n").filter((line) => line.includes("(opposite-demands)"));
    expect(found.map((line) => line.replace(/^\S+ error: (.*) \(opposite-demands\)$/, "$1"))).toEqual(said === undefined ? [] : [said]);
    expect(status).toBe(said === undefined ? 0 : 1);
  });

  it("as JSON, of no contract too", async () => {
    expect(JSON.parse((await lint({}, "--format", "json")).out)).toEqual({ files: 0, advice: [] });
    const { out } = await lint({ "contracts/a.odcs.yaml": contract("a", "") }, "--format", "json");
    expect(JSON.parse(out)).toMatchObject({ files: 1, advice: [{ rule: "no-consumer", contract: "a", at: { line: 3 } }, {}, {}, {}, {}] });
  });

  it("stops where it cannot look", async () => {
    await expect(lint({}, "--repo", "nowhere")).rejects.toThrow("There is no folder");
    await expect(lint({ "schema-sync.yml": "include: 3\n" })).rejects.toThrow("include");
  });
});
