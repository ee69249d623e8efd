import { Parser } from "commonmark";
import { describe, expect, it } from "vitest";
import type { JudgedChange, Report } from "../../src/model/report.ts";
import { checkComment, pullRequestBody, pullRequestTitle, resolvedComment } from "../../src/report/pull-request.ts";
import { printSarif } from "../../src/report/sarif.ts";
import { failureNotice, findingsNotice, printNotice } from "../../src/report/notice.ts";
import { acceptedReport, sampleReport } from "../support/report.ts";

const name = "scout";
const clean: Report = { ...sampleReport, changes: [], violations: [], diagnostics: [] };
const verdict = { name, failed: true, failOn: "breaking", approvalLabel: "schema-change-approved" } as const;

/** A report of so many findings, their sentences so long. */
function manyFindings(changes: number, violations: number, length = 100): Report {
  const impacts = ["breaking", "risky", "safe"] as const;
  const found = Array.from({ length: changes }, (_, i): JudgedChange => {
    const impact = impacts[Math.floor((i * 3) / changes)] ?? "safe";
    const object = { type: "table", schema: "dbo", name: `T${Math.floor(i / 7)}` } as const;
    return {
      change: { kind: "column-removed", object, member: `C${i}`, before: { name: `C${i}`, type: "int", nullable: true } },
      impact,
      reader: impact,
      writer: impact,
      reason: "x".repeat(length),
      fingerprint: String(i).padStart(64, "0"),
      hits: Array.from({ length: 30 }, (_unused, j) => ({ type: "view", schema: "gold", name: `v_${j}`, depth: 1 }) as const),
    };
  });
  const [violation] = sampleReport.violations;
  if (violation === undefined) throw new Error("the sample has no violation");
  return {
    ...sampleReport,
    changes: found,
    violations: Array.from({ length: violations }, () => ({ ...violation, message: "y".repeat(length) })),
  };
}

describe("the title", () => {
  it.each([
    ["findings", sampleReport, "scout: 2 breaking, 1 risky changes in 2 objects; 1 contract violation"],
    ["no change", clean, "scout: bring the schema docs up to date"],
    ["a first run", { ...clean, baseline: true }, "scout: document the schema"],
  ])("says it in one line: %s", (_, report, title) => {
    expect(pullRequestTitle(report, { name })).toBe(title);
  });

  it("is never longer than GitHub takes, and never half a character", () => {
    const title = pullRequestTitle(sampleReport, { name: "🏬".repeat(200) });
    expect(title.length).toBeLessThanOrEqual(256);
    expect(title).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });
});

describe("the body", () => {
  it("has the headline, the table, contracts, and every change folded by object with who is hit", () => {
    const body = pullRequestBody(sampleReport, { name });
    expect(body).toMatch(/^## 2 breaking, 1 risky changes in 2 objects; 1 contract violation\n/);
    expect(body).toContain("| 🔴 breaking | 2 | 2 | 1 |");
    expect(body).toContain("The revenue report stays empty.");
    expect(body).toContain("<details open><summary><code>dbo.Orders</code>: 2 changes</summary>");
    expect(body).toContain("Used by `gold.v_revenue`");
    expect(body).toContain("`schema/orders.sql:12:3`");
  });

  it("says of a first run and of mere docs what they are", () => {
    expect(pullRequestBody({ ...clean, baseline: true }, { name })).toContain("first docs of `scout`");
    expect(pullRequestBody(clean, { name })).toContain("nothing in the database has changed");
  });

  it("shows hostile names as text", () => {
    const body = pullRequestBody(sampleReport, { name: "a`<b>\n## c" });
    expect(body).not.toMatch(/<script|^## c|\u001b/m);
  });

  it.each([
    [1_900, 0, 100],
    [1_900, 300, 100],
    [0, 2_000, 400],
    [400, 40, 50_000],
    [20_000, 10, 20],
  ])("of %i changes and %i violations holds the limit, counts what is cut, and leaves nothing open", (changes, violations, length) => {
    const report = manyFindings(changes, violations, length);
    for (const body of [
      pullRequestBody(report, { name, fullReport: "https://github.com/acme/warehouse/actions/runs/1" }),
      checkComment(report, verdict),
    ]) {
      expect(body.length).toBeLessThanOrEqual(64_500);
      expect(body.split("<details").length).toBe(body.split("</details>").length);
      const shown = (body.match(/^- \*\*column-removed/gm) ?? []).length;
      const rows = (body.match(/^\| 🔴 `/gm) ?? []).length;
      const cut = (noun: string): number => Number(new RegExp(`(\\d+) of \\d+ ${noun}`).exec(body)?.[1] ?? 0);
      expect(body).toContain("**Cut here**");
      expect(shown + cut("changes")).toBe(changes);
      expect(rows + cut("contract violations")).toBe(violations);
      expect(shown + rows).toBeGreaterThan(20);
    }
  });

  it("ends at a whole block, whatever the limit", () => {
    const report = manyFindings(60, 10);
    for (let limit = 1_500; limit < 16_000; limit += 97) {
      const body = pullRequestBody(report, { name, limit });
      expect(body.length).toBeLessThanOrEqual(limit);
      expect(body.split("<details").length).toBe(body.split("</details>").length);
      expect(() => new Parser().parse(body)).not.toThrow();
    }
  });

  it("names the nearest of many that are hit, and how many there are", () => {
    expect(pullRequestBody(manyFindings(1, 0), { name })).toContain("Of the 30 that use it, the nearest 12 are named here.");
  });
});

describe("the comment of a check", () => {
  it.each([
    [{ ...verdict }, /❌ At or above .*`fail-on: breaking`.*accept the findings with the label `schema-change-approved`/],
    [{ ...verdict, failed: false }, /✅ Below the limit/],
    [{ ...verdict, notes: ["The label does not count: <b> may not write."] }, /^> The label does not count: &lt;b> may not write\.$/m],
  ])("says the verdict: %j", (given, expected) => {
    expect(checkComment(sampleReport, given)).toMatch(expected);
  });

  it("says who accepted the findings, in place of the limit that they reach", () => {
    expect(checkComment(acceptedReport, { ...verdict, failed: false })).toMatch(
      /^## .*\n\n✅ Accepted by `data-platform` with the label `schema-change-approved`\.\n/,
    );
  });

  it("turns to resolved", () => {
    expect(resolvedComment({ name })).toMatch(/^## Schema check of `scout`: resolved\n/);
  });
});

describe("SARIF", () => {
  interface Sarif {
    readonly version: string;
    readonly runs: readonly {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: readonly {
          readonly physicalLocation: {
            readonly artifactLocation: { readonly uri: string };
            readonly region: { readonly startLine: number };
          };
        }[];
        readonly partialFingerprints: Readonly<Record<string, string>>;
        readonly suppressions?: readonly unknown[];
      }[];
      readonly invocations?: readonly unknown[];
    }[];
  }
  const options = { version: "1.0.0", folder: "db", fallback: "docs/schemas/schema.json" };
  const parse = (report: Report): Sarif => JSON.parse(printSarif(report, options)) as Sarif;

  it("has every finding with rule, level, place and a fingerprint that stays", () => {
    const [run] = parse(sampleReport).runs;
    expect(run?.results.map(({ ruleId, level }) => `${level} ${ruleId}`)).toEqual([
      "error contract/missing-column",
      "error column-removed",
      "error primary-key-changed",
      "warning index-added",
    ]);
    for (const { ruleId, ruleIndex, partialFingerprints } of run?.results ?? []) {
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(Object.values(partialFingerprints)[0]).toMatch(/\S/);
    }
    expect(run?.results[1]?.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: "db/schema/orders.sql" },
      region: { startLine: 12, startColumn: 3 },
    });
    expect(run?.results[2]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe("db/docs/schemas/schema.json");
    expect(printSarif(sampleReport, options)).toBe(printSarif(sampleReport, options));
  });

  it("writes places as references, whatever a file is called", () => {
    const [change] = sampleReport.changes;
    if (change === undefined) throw new Error("the sample has no change");
    const report = { ...clean, changes: [{ ...change, at: { file: "a b/c#1?.sql", line: 1 } }] };
    expect(parse(report).runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe("db/a%20b/c%231%3F.sql");
  });

  it("has accepted findings suppressed, all of them, by whom", () => {
    const accepted = parse(acceptedReport).runs[0]?.results ?? [];
    expect(accepted.map(({ suppressions }) => suppressions)).toEqual(
      Array.from({ length: 4 }, () => [
        {
          kind: "external",
          status: "accepted",
          justification: "Accepted by data-platform with the label schema-change-approved.",
        },
      ]),
    );
    expect(parse(sampleReport).runs[0]?.results[0]).not.toHaveProperty("suppressions");
  });

  it("leaves out the least bad of more than a run holds, and says so", () => {
    const [run] = parse(manyFindings(30_000, 0, 5)).runs;
    expect(run?.results).toHaveLength(25_000);
    expect(run?.results.some(({ level }) => level === "error")).toBe(true);
    expect(JSON.stringify(run?.invocations)).toContain("5000 of 30000 findings are left out");
  });
});

describe("a notice", () => {
  it("is an adaptive card for Teams, blocks for Slack, and plain JSON for the rest", () => {
    const notice = findingsNotice(sampleReport, name, "https://github.com/acme/warehouse/pull/7");
    const teams = JSON.parse(printNotice(notice, "teams")) as {
      type: string;
      attachments: { contentType: string; content: { body: unknown[]; actions: unknown[] } }[];
    };
    expect(teams).toMatchObject({ type: "message", attachments: [{ contentType: "application/vnd.microsoft.card.adaptive" }] });
    expect(teams.attachments[0]?.content.actions).toEqual([
      { type: "Action.OpenUrl", title: "Open", url: "https://github.com/acme/warehouse/pull/7" },
    ]);
    const slack = JSON.parse(printNotice(notice, "slack")) as { text: string; blocks: { type: string }[] };
    expect(slack.text).toBe("Schema of scout: 2 breaking, 1 risky changes in 2 objects; 1 contract violation");
    expect(slack.blocks.map(({ type }) => type)).toEqual(["header", "section", "section", "actions"]);
    expect(JSON.parse(printNotice(notice, "json"))).toMatchObject({
      title: "Schema of scout",
      facts: { Breaking: "2", "Contract violations": "1" },
    });
  });

  it("holds the chats' limits and escapes what a chat would take for markup", () => {
    const notice = failureNotice("<!channel> & co", "z".repeat(20_000));
    const slack = JSON.parse(printNotice(notice, "slack")) as { text: string; blocks: { text: { type: string; text: string } }[] };
    expect(slack.text).toContain("&lt;!channel&gt; &amp; co");
    for (const { text } of slack.blocks) {
      expect(text.type).toBe("plain_text");
      expect(text.text.length).toBeLessThanOrEqual(3_000);
    }
    expect(printNotice(notice, "teams").length).toBeLessThan(28_000);
  });
});
