import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { folder } from "../support/bundle.ts";
import { commit, git, repository } from "../support/checkout.ts";
import { pullRequestEvent, stage } from "../support/github/action.ts";
import type { Stage } from "../support/github/action.ts";

/*
 * More than GitHub takes of everything: 1,900 findings, 300 of them beside lines, a report of 5 MB. Columns with long names are dropped
 * that many views use, and many descriptions of a page each are changed.
 */
const [dropped, described, views] = [300, 1_600, 24];
const long = (name: string, i: number): string => `${name}${i}_${"x".repeat(100)}`;
const page = (word: string): string => `${word} `.repeat(200);

/** Before the change or after it. */
function database(after: boolean): string {
  const columns = Array.from({ length: dropped }, (_, i) => `  ${long("Dropped", i)} int NULL`);
  const kept = after ? [] : columns;
  const lines = [`CREATE TABLE dbo.Wide (\n${["  Id int NOT NULL", ...kept].join(",\n")}\n);`, "GO"];
  for (let i = 0; i < views; i += 1) {
    const where = Array.from({ length: dropped }, (_, j) => `${long("Dropped", j)} IS NULL`).join("\n  AND ");
    lines.push(`CREATE VIEW dbo.${long("View", i)} AS SELECT Id FROM dbo.Wide\nWHERE ${where};`, "GO");
  }
  for (let table = 0; table < described / 100; table += 1) {
    const all = Array.from({ length: 100 }, (_, i) => `  C${i} int NULL`).join(",\n");
    lines.push(`CREATE TABLE dbo.T${table} (\n${all}\n);`, "GO");
    for (let i = 0; i < 100; i += 1) {
      lines.push(
        `EXEC sp_addextendedproperty N'MS_Description', N'${page(after ? "after" : "before")}', N'SCHEMA', N'dbo', N'TABLE', N'T${table}', N'COLUMN', N'C${i}';`,
      );
    }
    lines.push("GO");
  }
  return `${lines.join("\n")}\n`;
}

let on: Stage;
beforeEach(async () => {
  on = await stage();
});
afterEach(() => on.close());

const linesOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

it("a check of 1,900 findings holds every limit of GitHub's, and says of all that is cut how much it is and where it stands", async () => {
  const workspace = folder();
  const base = repository(workspace, { "schema/database.sql": database(false) });
  git(workspace, "update-ref", "refs/remotes/origin/main", base);
  commit(workspace, { "schema/database.sql": database(true) });
  await on.github.push("main", { "README.md": "Read me\n" });
  const head = await on.github.push("change", { "schema/database.sql": "-- changed\n" }, { from: "main" });
  on.github.openPullRequest("Drop columns", "change", "main");
  const inputs = { source: "schema", "check-run": "schema", sarif: "schema.sarif" };
  const run = await on.step(workspace, inputs, pullRequestEvent(base, head));
  expect(run.status, run.stdout.slice(-2_000)).toBe(1);
  expect(run.outputs).toMatchObject({ changes: "1900", breaking: "300" });

  // The report and the SARIF file have everything.
  const text = readFileSync(run.outputs["report"] ?? "", "utf8");
  expect(Buffer.byteLength(text)).toBeGreaterThan(5 * 2 ** 20);
  const report = JSON.parse(text) as { readonly changes: readonly unknown[] };
  expect(report.changes).toHaveLength(1_900);
  const log = JSON.parse(readFileSync(join(workspace, "schema.sarif"), "utf8")) as { readonly runs: readonly { results: unknown[] }[] };
  expect(log.runs[0]?.results).toHaveLength(1_900);

  // Annotations of the step: ten a level, whoever makes them.
  for (const level of ["error", "warning", "notice"]) {
    expect(linesOf(run.stdout, new RegExp(`^::${level} `, "gm")), level).toBeLessThanOrEqual(10);
  }
  expect(run.stdout).toMatch(/^::error title=… and 292 more/m);
  expect(run.stdout).toMatch(/^::error title=Schema check failed/m);

  // The check run has all 300, fifty a request, and concludes with the last.
  const batches = on.github.log
    .filter(({ path, writes }) => writes && path.includes("/check-runs"))
    .map(({ body }) => (body as { readonly output: { readonly annotations: readonly unknown[] } }).output.annotations.length);
  expect(batches).toEqual([50, 50, 50, 50, 50, 50]);
  expect(on.github.state.checkRuns).toMatchObject([{ conclusion: "failure", annotations: { length: 300 } }]);

  // The summary is cut between lines, below what GitHub drops whole, and counts what is missing.
  expect(Buffer.byteLength(run.summary)).toBeLessThan(2 ** 20);
  const [, missing] = /\*\*Cut here\*\*.*: (\d+) of 1900 findings and notes not shown/.exec(run.summary) ?? [];
  expect(Number(missing)).toBeGreaterThan(0);
  expect(linesOf(run.summary, /^- \*\*/gm) + Number(missing)).toBe(1_900);
  expect(linesOf(run.summary, /<details/g)).toBe(linesOf(run.summary, /<\/details>/g));

  // So is the one comment.
  expect(on.remarks()).toHaveLength(1);
  expectCut(on.remarks()[0] ?? "");
}, 60_000);

it("a sync of as many puts a body of the same limits on its pull request, and outputs below theirs", async () => {
  const workspace = folder({ "schema/database.sql": database(false) });
  const written = await on.step(workspace, { source: "schema", "pull-request": "false" }, { name: "schedule" });
  expect(written.status, written.stdout.slice(-2_000)).toBe(0);
  await on.github.push("main", filesOf(workspace));
  writeFileSync(join(workspace, "schema/database.sql"), database(true));
  const run = await on.step(workspace, { source: "schema" }, { name: "schedule" });
  expect(run.outputs, run.stdout.slice(-2_000)).toMatchObject({ changes: "1900", "pull-request-operation": "created" });
  expectCut(on.github.state.issues[0]?.body ?? "");
  expect(on.github.state.issues[0]?.title).toBe("warehouse: 300 breaking, 1600 safe changes in 17 objects");
  expect(Buffer.byteLength(JSON.stringify(run.outputs))).toBeLessThan(2 ** 20);
}, 60_000);

/** A body or comment as long as GitHub takes, that says how much it leaves out. */
function expectCut(text: string): void {
  expect(Array.from(text).length).toBeLessThanOrEqual(65_000);
  const [, missing] = /\*\*Cut here\*\*.*: (\d+) of 1900 changes not shown/.exec(text) ?? [];
  expect(Number(missing)).toBeGreaterThan(0);
  expect(linesOf(text, /^- \*\*/gm) + Number(missing)).toBe(1_900);
  expect(linesOf(text, /<details/g)).toBe(linesOf(text, /<\/details>/g));
}

/** Every file of a folder, by its path there. */
function filesOf(root: string): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [file.slice(root.length + 1).replaceAll("\\", "/"), readFileSync(file, "utf8")];
    }),
  );
}
