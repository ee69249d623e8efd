import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, schemaSync } from "../support/bundle.ts";
import { commit, git, repository } from "../support/checkout.ts";
import { zip } from "../support/zip.ts";

const orders = "CREATE TABLE dbo.Orders (Id int NOT NULL CONSTRAINT PK_Orders PRIMARY KEY, Total money NULL);\n";
const files = { "schema/orders.sql": orders };

/** Every file below a folder with its bytes and the time it was last written. */
function contents(root: string): Record<string, readonly [bytes: string, written: number]> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, [readFileSync(path, "base64"), statSync(path).mtimeMs] as const]),
  );
}

const bomb = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "${"a".repeat(100)}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><DataSchemaModel>&b;</DataSchemaModel>`;

describe("bad input ends with 2, a message that says what to do, and nothing written", () => {
  it.each<[string, Record<string, string | Uint8Array>, string[], RegExp]>([
    ["a missing file", {}, ["--source", "nowhere.dacpac"], /nowhere\.dacpac/],
    ["a missing folder", {}, ["--source", "nowhere"], /nowhere/],
    [
      "a corrupt zip",
      { "a.dacpac": "PK\u0003\u0004 and then nothing of the kind" },
      ["--source", "a.dacpac"],
      /a\.dacpac.*(zip|archive)/is,
    ],
    ["a zip without model.xml", { "a.dacpac": zip([{ name: "Origin.xml", content: "<x/>" }]) }, ["--source", "a.dacpac"], /model\.xml/],
    ["an XML bomb", { "a.dacpac": zip([{ name: "model.xml", content: bomb }]) }, ["--source", "a.dacpac"], /DOCTYPE|document type|entit/i],
    [
      "a binary file named .sql",
      { "a.sql": new Uint8Array(4096).map((_, i) => (i * 37) % 256) },
      ["--source", "a.sql"],
      /a\.sql.*(binary|text)/is,
    ],
    ["a folder without a .sql file", { "schema/readme.txt": "no" }, ["--source", "schema"], /\.sql/],
    [
      "a truncated snapshot",
      { ...files, "docs/schemas/schema.json": '{\n  "formatVersion": 1,\n  "tables": [' },
      ["--source", "schema"],
      /docs\/schemas\/schema\.json:3/,
    ],
    [
      "a snapshot of another format",
      { ...files, "docs/schemas/schema.json": '{ "formatVersion": 2 }' },
      ["--source", "schema"],
      /schema\.json:1:20: The snapshot has format 2/,
    ],
    [
      "a contract that is not YAML",
      { ...files, "contracts/a.odcs.yaml": "id: [1, 2\nname: }" },
      ["--source", "schema"],
      /contracts\/a\.odcs\.yaml:\d+/,
    ],
    [
      "a contract that is no contract",
      { ...files, "contracts/a.odcs.yaml": "hello: world\n" },
      ["--source", "schema"],
      /contracts\/a\.odcs\.yaml:1/,
    ],
    ["an unknown option", files, ["--source", "schema", "--sauce", "x"], /--sauce/],
    ["a source of no known kind", { "a.txt": "hello" }, ["--source", "a.txt"], /a\.txt/],
    ["no source", files, [], /No source is named/],
    [
      "a docs path outside the repository",
      { ...files, "schema-sync.yml": "paths:\n  docs: ../elsewhere\n" },
      ["--source", "schema"],
      /schema-sync\.yml:2:3: .*inside the repository/,
    ],
    [
      "an unknown key in the configuration",
      { ...files, "schema-sync.yml": "fail_on: any\n" },
      ["--source", "schema"],
      /schema-sync\.yml:1:1.*fail-on/s,
    ],
    ["a configuration that is not there", files, ["--source", "schema", "--config", "other.yml"], /other\.yml/],
  ])("%s", (_title, content, args, message) => {
    const root = folder(content);
    const before = contents(root);
    for (const command of ["sync", "check"]) {
      const run = schemaSync([command, ...args], { cwd: root });
      expect(run.stderr).toMatch(message);
      expect(run.stderr).not.toMatch(/fault of schema-sync|^\s+at /m);
      expect(run.stdout).toBe("");
      expect(run.status).toBe(2);
    }
    expect(contents(root)).toEqual(before);
  });
});

describe("sync and check", () => {
  it("a second sync writes no byte, and a check of it is clean", () => {
    const root = folder(files);
    expect(schemaSync(["sync", "--source", "schema"], { cwd: root })).toMatchObject({ status: 0 });
    const before = contents(root);
    expect(schemaSync(["sync", "--source", "schema"], { cwd: root, env: { SOURCE_DATE_EPOCH: "1893456000" } })).toMatchObject({
      status: 0,
    });
    expect(schemaSync(["check", "--source", "schema", "--fail-on", "any"], { cwd: root })).toMatchObject({ status: 0 });
    expect(contents(root)).toEqual(before);
  });

  it("give the same bytes in another folder, time zone and locale", () => {
    const [here, there] = [folder(files), folder(files)];
    schemaSync(["sync", "--source", "schema"], { cwd: here, env: { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" } });
    schemaSync(["sync", "--source", "schema"], { cwd: there, env: { TZ: "America/Los_Angeles", LC_ALL: "C" } });
    const bytes = (root: string): unknown => Object.entries(contents(root)).map(([path, [base64]]) => [path.slice(root.length), base64]);
    expect(bytes(here)).toEqual(bytes(there));
  });

  it("exit with 1 only for findings at or above the limit", () => {
    const root = folder(files);
    schemaSync(["sync", "--source", "schema"], { cwd: root });
    const narrowed = folder({ "schema/orders.sql": orders.replace("money", "smallmoney") });
    const status = (...args: string[]): number | null =>
      schemaSync(["check", "--source", join(narrowed, "schema"), "--repo", root, ...args], { cwd: "/" }).status;
    expect([status(), status("--fail-on", "risky"), status("--fail-on", "any"), status("--fail-on", "never")]).toEqual([1, 1, 1, 0]);
    const added = folder({ "schema/orders.sql": orders.replace("NULL);", "NULL, Note nvarchar(50) NULL);") });
    const quiet = (...args: string[]): number | null =>
      schemaSync(["check", "--source", join(added, "schema"), "--repo", root, ...args], { cwd: "/" }).status;
    expect([quiet(), quiet("--fail-on", "risky"), quiet("--fail-on", "any")]).toEqual([0, 0, 1]);
  });

  it("write results to standard output without colours, and nothing else where no terminal watches", () => {
    const root = folder(files);
    const run = schemaSync(["check", "--source", "schema"], { cwd: root, env: { FORCE_COLOR: "1" } });
    expect(run.stderr).toBe("");
    expect(run.stdout).not.toContain("\u001b");
  });
});

describe("snapshot and diff", () => {
  it("snapshot prints what a sync commits, or writes it to a file", () => {
    const root = folder(files);
    schemaSync(["sync", "--source", "schema"], { cwd: root });
    const committed = readFileSync(join(root, "docs/schemas/schema.json"), "utf8");
    expect(schemaSync(["snapshot", "--source", "schema"], { cwd: root }).stdout).toBe(committed);
    expect(schemaSync(["snapshot", "--source", "schema", "--out", "deep/er/a.json"], { cwd: root })).toMatchObject({
      status: 0,
      stdout: "",
    });
    expect(readFileSync(join(root, "deep/er/a.json"), "utf8")).toBe(committed);
    expect(schemaSync(["snapshot", "--source", "docs/schemas/schema.json"], { cwd: root }).stdout).toBe(committed);
  });

  it("check --base compares with the source's own version in git, without a snapshot", () => {
    const root = folder();
    repository(root, files);
    git(root, "switch", "--quiet", "--create", "change");
    commit(root, { "schema/orders.sql": orders.replace(", Total money NULL", "") });
    const check = (...args: string[]) => schemaSync(["check", "--source", "schema", "--format", "json", ...args], { cwd: root });
    const against = check("--base", "main");
    expect(against.status, against.stderr).toBe(1);
    expect(JSON.parse(against.stdout)).toMatchObject({
      source: "scripts schema, compared with main",
      changes: [{ kind: "column-removed" }],
    });
    expect(JSON.parse(check("--base", "change").stdout)).toMatchObject({ changes: [] });
    expect(check("--base", "nowhere")).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("fetch-depth: 0") as string,
    });
    const server = schemaSync(["check", "--source", "Server=s;Database=d;User ID=u;Password=p", "--base", "main"], { cwd: root });
    expect(server).toMatchObject({ status: 2, stderr: expect.stringContaining("no version of main of a server") as string });
  });

  it("diff compares any two sources, in every format", () => {
    const root = folder({ ...files, "after/orders.sql": orders.replace(", Total money NULL", "") });
    schemaSync(["snapshot", "--source", "schema", "--out", "before.json"], { cwd: root });
    const diff = (...args: string[]): ReturnType<typeof schemaSync> => schemaSync(["diff", "before.json", "after", ...args], { cwd: root });
    expect(diff()).toMatchObject({ status: 0, stdout: expect.stringContaining("column-removed") as string });
    expect(diff("--fail-on", "breaking").status).toBe(1);
    expect(diff("--format", "markdown").stdout).toContain("**column-removed** `Total`");
    const report = JSON.parse(diff("--format", "json").stdout) as { changes: unknown[] };
    expect(report.changes).toMatchObject([
      {
        kind: "column-removed",
        object: { type: "table", schema: "dbo", name: "Orders" },
        member: "Total",
        impact: "breaking",
        before: { name: "Total", type: "money", nullable: true },
        after: null,
      },
    ]);
  });
});

it("--version and --help say what they are asked", () => {
  expect(schemaSync(["--version"], { cwd: "/" }).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(schemaSync(["--help"], { cwd: "/" })).toMatchObject({ status: 0, stderr: "" });
  expect(schemaSync([], { cwd: "/" })).toMatchObject({ status: 2, stdout: "" });
});

describe("lint", () => {
  const flawed = { "schema/t.sql": "CREATE TABLE dbo.T (a text NULL);\n" };

  it("lists what is worth mending, and fails from the severity that is asked for", () => {
    const root = folder(flawed);
    const found = schemaSync(["lint", "--source", "schema"], { cwd: root });
    expect(found).toMatchObject({ status: 0, stderr: "" });
    expect(found.stdout).toContain("dbo.T.a: The type text is deprecated; varchar(max) takes its place  schema/t.sql:1");
    expect(schemaSync(["lint", "--source", "schema", "--fail-on", "warning"], { cwd: root }).status).toBe(1);
    expect(schemaSync(["lint", "--source", "schema", "--fail-on", "risky"], { cwd: root }).status).toBe(2);
  });

  it("is part of a check where the configuration asks for it, and tells only what is new", () => {
    const root = folder({ ...flawed, "schema-sync.yml": "source: schema\nlint: true\n" });
    expect(schemaSync(["sync"], { cwd: root }).status).toBe(0);
    expect(schemaSync(["check", "--fail-on", "any"], { cwd: root })).toMatchObject({
      status: 0,
      stdout: expect.not.stringContaining("LINT") as string,
    });
    const later = folder({ ...flawed, "schema/u.sql": "CREATE TABLE dbo.U (a int NOT NULL PRIMARY KEY NONCLUSTERED, b image NULL);\n" });
    const check = schemaSync(["check", "--source", join(later, "schema"), "--fail-on", "risky"], { cwd: root });
    expect(check.status).toBe(1);
    expect(check.stdout).toMatch(/LINT\n {2}warning {2}deprecated-type {2}dbo\.U\.b\n/);
    expect(check.stdout).not.toContain("dbo.T");
  });
});
