import { defaultConfig } from "../../src/model/config.ts";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scout, syncScout } from "../../scripts/examples.ts";
import { prepare } from "../../src/job.ts";
import type { AnyFacts } from "../../src/model/change.ts";
import type { Config } from "../../src/model/config.ts";
import type { DdlEvent, DdlLog } from "../../src/model/ddl-event.ts";
import type { Report } from "../../src/model/report.ts";
import { printJson } from "../../src/report/json.ts";
import { pullRequestBody } from "../../src/report/pull-request.ts";
import { printText } from "../../src/report/text.ts";
import { run, type Outcome } from "../../src/run.ts";
import { printMarkdown } from "../../src/report/markdown.ts";
import { printSarif } from "../../src/report/sarif.ts";
import { twentySecrets } from "../support/secrets.ts";
import { logOf, type LogFile } from "../support/ddl-log.ts";

const log = logOf(JSON.parse(readFileSync(join(scout, "story", "ddl-log.json"), "utf8")) as LogFile);
let root = "";

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "schema-sync-story-"));
  await syncScout(root);
});

afterAll(() => rm(root, { recursive: true, force: true }));

/** The story's database, whose source has the story's log. */
async function check(
  config: Partial<Config> = {},
  { mode = "check", from = log }: { mode?: "check" | "sync"; from?: DdlLog } = {},
): Promise<Outcome> {
  const job = await prepare({ mode, root, source: "{schema,story}/**/*.sql" }, { SOURCE_DATE_EPOCH: "1769990400" });
  const source = { ...job.source, read: async () => ({ ...(await job.source.read()), log: from }) };
  return run({ ...job, source, config: { ...job.config, ...config } });
}

function said({ changes }: Report): unknown {
  return changes.map(({ change, by }) => {
    const { member, inferred }: AnyFacts = change;
    const last = by?.kind === "logged" ? by.events.at(-1) : undefined;
    return [change.kind, member, inferred ?? false, by?.kind, last?.login ?? null, last?.statement ?? null];
  });
}

describe("the log of last night", () => {
  test("names login and statement of each change, finds the unlogged one, and proves the rename", async () => {
    const { report } = await check();
    expect(said(report)).toEqual([
      [
        "column-type-narrowed",
        "Barangay",
        false,
        "logged",
        "dashboard-deploy",
        "ALTER TABLE dbo.SalesInteractions ALTER COLUMN Barangay nvarchar(40) NULL;",
      ],
      [
        "column-renamed",
        "CanonicalTxID",
        false,
        "logged",
        "SCOUT\\warehouse-admin",
        "EXEC sp_rename N'dbo.TransactionItems.CanonicalTxID', N'canonical_tx_id', N'COLUMN';",
      ],
      [
        "index-removed",
        "IX_SalesInteractions_Barangay",
        false,
        "logged",
        "dashboard-deploy",
        "DROP INDEX IX_SalesInteractions_Barangay ON dbo.SalesInteractions;",
      ],
      ["column-added", "app_version", false, "unlogged", null, null],
    ]);
    expect(report.changes.at(-1)?.by).toEqual({ kind: "unlogged", modified: "2026-01-31T22:58:41Z" });
  });

  test("leaves each event in one place: made a change, undone, or nothing that is compared", async () => {
    const { report } = await check();
    const ids = (events: readonly { readonly id: number }[] = []): number[] => events.map(({ id }) => id);
    expect([ids(report.log?.matched), ids(report.log?.cancelled), ids(report.log?.unmatched)]).toEqual([
      [4117, 4120, 4121],
      [4118, 4119],
      [4122],
    ]);
  });

  test("is shown to people in every format, who are left out where the configuration wants it", async () => {
    const { report } = await check();
    const { report: without } = await check({ audit: { ...defaultConfig.audit, people: "omit" } });
    const formats = [printText, printJson, (each: Report) => pullRequestBody(each, { name: "scout" })];
    for (const print of formats) {
      expect(print(report)).toContain("dashboard-deploy");
      expect(print(report)).toContain("BI-RUNNER-1");
      expect(print(without)).not.toMatch(/dashboard-deploy|BI-RUNNER-1|warehouse-admin|WH-ADMIN/);
      expect(print(without)).toContain("DROP INDEX IX_SalesInteractions_Barangay");
    }
  });

  test("lets none of twenty secrets into a report, a page or a pull request", async () => {
    // A log that is not ours, with statements as they were run: all of them dropped the index.
    const dropped = log.events.find(({ event }) => event === "DROP_INDEX");
    const events = twentySecrets.map(({ statement }, i) => ({ ...dropped, id: i, statement }) as DdlEvent);
    const { report, proposal } = await check({}, { from: { ...log, events } });
    const shown = report.changes.flatMap(({ by }) => (by?.kind === "logged" ? by.events : []));
    expect(shown).toHaveLength(20);
    const everything = [
      printText(report),
      printJson(report),
      printMarkdown(report),
      printSarif(report, { version: "0", folder: "", fallback: "x" }),
      pullRequestBody(report, { name: "scout" }),
      ...proposal.write.values(),
    ].join("\n");
    expect(everything).toContain("index-removed");
    for (const { secret } of twentySecrets) expect(everything).not.toContain(secret);
  });

  test("goes into the docs once: the changelog and the health page, and nothing more by a second sync", async () => {
    const first = await check({}, { mode: "sync" });
    expect(first.publication.written).toEqual(
      expect.arrayContaining(["docs/health.md", "docs/schemas/changelog.md", "docs/schemas/schema.json"]),
    );
    const changelog = first.proposal.write.get("docs/schemas/changelog.md") ?? "";
    // The unlogged one has the run's day, the others the day of their events.
    expect(changelog.match(/^## .*$|\*\*[a-z-]+\*\*/gm)).toEqual([
      "## 2026-02-02",
      "**column-added**",
      "## 2026-01-31",
      "**column-type-narrowed**",
      "**column-renamed**",
      "**index-removed**",
    ]);
    expect(first.proposal.write.get("docs/health.md")).toMatch(
      /4 changes recorded, 2 of them breaking, 1 unlogged\. The last on 2026-02-02\.[^]*2 of 3 pipelines must not start/,
    );

    const second = await check({}, { mode: "sync", from: { ...log, events: [] } });
    expect([second.publication.written, second.publication.removed]).toEqual([[], []]);
    // A source that knows of no log does not say that there is none.
    const job = await prepare({ mode: "check", root, source: "{schema,story}/**/*.sql" }, { SOURCE_DATE_EPOCH: "1770508800" });
    expect([...(await run(job)).proposal.write.keys()]).toEqual([]);
  });
});
