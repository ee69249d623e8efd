import { readFileSync, readdirSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { generated, scout, syncScout } from "../../scripts/examples.ts";
import { actionInputs } from "../../src/inputs.ts";
import { prepare } from "../../src/job.ts";
import type { AnyFacts } from "../../src/model/change.ts";
import { printName } from "../../src/model/name.ts";
import type { Report } from "../../src/model/report.ts";
import type { Proposal } from "../../src/ports.ts";
import { run } from "../../src/run.ts";

/** Files under a folder by path relative to it, with `/`. */
function filesUnder(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8")] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

async function check(root: string, source: string): Promise<{ report: Report; proposal: Proposal }> {
  return run(await prepare({ mode: "check", root, source }, { SOURCE_DATE_EPOCH: "1769904000" }));
}

let root = "";
let baseline: Report;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "schema-sync-scout-"));
  ({ report: baseline } = await syncScout(root));
});

afterAll(() => rm(root, { recursive: true, force: true }));

describe("the Scout sample", () => {
  test("is read without a word of complaint", () => {
    expect(baseline.diagnostics).toEqual([]);
  });

  test("keeps its contracts", () => {
    expect(baseline.violations).toEqual([]);
  });

  test("has the docs that a sync writes, byte for byte (npm run examples)", () => {
    const of = (folder: string): Map<string, string> =>
      new Map([...filesUnder(folder)].filter(([path]) => generated.includes(path.split("/")[0] ?? "")));
    const [committed, written] = [of(scout), of(root)];
    expect([...committed.keys()]).toEqual([...written.keys()]);
    for (const [path, text] of written) expect(committed.get(path), path).toBe(text);
  });

  test("has nothing more to write after a sync", async () => {
    const { report, proposal } = await check(root, "schema");
    expect(report).toMatchObject({ changes: [], violations: [], baseline: false });
    expect([...proposal.write.keys()]).toEqual([]);
    expect(proposal.remove).toEqual([]);
  });

  test("describes every table, view, routine and column of a table", async () => {
    const { schema } = await (await prepare({ mode: "check", root }, {})).source.read();
    const objects = [...schema.tables, ...schema.views, ...schema.procedures, ...schema.functions];
    const undescribed = [
      ...objects.filter(({ description }) => description === undefined).map(printName),
      ...schema.tables.flatMap((table) =>
        table.columns.filter(({ description }) => description === undefined).map((column) => `${printName(table)}.${column.name}`),
      ),
    ];
    expect(undescribed).toEqual([]);
  });

  test("is deployed from every one of its scripts, each once", async () => {
    const deploy = await readFile(join(scout, "deploy.sql"), "utf8");
    const included = [...deploy.matchAll(/^:r \.\/schema\/(.+)$/gm)].map(([, path]) => path ?? "");
    expect(included.sort()).toEqual([...filesUnder(join(scout, "schema")).keys()]);
  });

  test("uses the action with inputs that it has, in less than thirty lines a workflow", () => {
    for (const [path, text] of filesUnder(join(scout, ".github", "workflows"))) {
      const workflow = parse(text) as { jobs: Record<string, { steps: { uses?: string; with?: object }[] }> };
      const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
      const ours = steps.filter(({ uses }) => uses?.includes("schema-sync-agent"));
      expect(ours.length, path).toBe(1);
      for (const input of Object.keys(ours[0]?.with ?? {})) expect(actionInputs, path).toContain(input);
      expect(text.split("\n").length, path).toBeLessThanOrEqual(30);
    }
  });
});

describe("last night's change", () => {
  test("is reported whole, and nothing else with it", async () => {
    const { report } = await check(root, "{schema,story}/**/*.sql");
    const expected = JSON.parse(await readFile(join(scout, "story", "expected.json"), "utf8")) as object;
    expect(report.diagnostics).toEqual([]);
    expect({
      changes: report.changes.map(({ change, reader, writer }) => {
        const { kind, object, member, inferred }: { kind: string } & AnyFacts = change;
        return { kind, object: printName(object), member, reader, writer, ...(inferred === true ? { inferred } : {}) };
      }),
      violations: report.violations.map(({ contract, check, object, member }) => ({ contract, check, object: printName(object), member })),
    }).toEqual(expected);
  });

  test("names whom it hits", async () => {
    const { report } = await check(root, "{schema,story}/**/*.sql");
    const renamed = report.changes.find(({ change }) => change.kind === "column-renamed");
    expect(renamed?.hits?.map(printName)).toEqual(
      expect.arrayContaining(["canonical.sp_load_items", "gold.v_basket_pairs", "gold.v_product_performance", "gold.v_transactions_flat"]),
    );
    expect(report.violations.map(({ owner }) => owner)).toEqual(["data-engineering", "product-insights"]);
    for (const { harm } of report.violations) expect(harm).toMatch(/\w/);
  });
});
