import { describe, expect, it } from "vitest";
import { annotations } from "../../src/action/annotations.ts";
import { validateReport } from "../../src/generated/validators/report.ts";
import { reaches } from "../../src/impact/limit.ts";
import type { Report } from "../../src/model/report.ts";
import { printJson } from "../../src/report/json.ts";
import { printMarkdown } from "../../src/report/markdown.ts";
import { checkComment, pullRequestBody } from "../../src/report/pull-request.ts";
import { printSarif } from "../../src/report/sarif.ts";
import { printText } from "../../src/report/text.ts";
import { sampleReport } from "../support/report.ts";

const [first, ...others] = sampleReport.changes;
if (first === undefined) throw new Error("the sample has a change");
const report: Report = {
  ...sampleReport,
  changes: [
    {
      ...first,
      contracts: [
        { contract: "revenue", owner: "analytics", severity: "error", checks: ["missing-column"], harm: "No revenue." },
        { contract: "stock", severity: "warning", checks: ["incompatible-type", "nullable-column"] },
      ],
    },
    ...others,
  ],
  contractChanges: [
    {
      kind: "weakened",
      contract: "revenue",
      owner: "analytics",
      severity: "warning",
      message: "it no longer demands dbo.Orders.`Note`",
      at: { file: "contracts/revenue.odcs.yaml", line: 9, column: 3 },
    },
    { kind: "removed", contract: "old", severity: "warning", message: "the contract is gone" },
  ],
};

describe("contracts in a report", () => {
  it("stand at the change that breaks them, and with what became of themselves, in every format", () => {
    const sarif = printSarif(report, { version: "1.0.0", folder: "", fallback: "docs/schemas/schema.json" });
    const comment = checkComment(report, { name: "shop", failed: true, failOn: "breaking" });
    const markdown = "Breaks contract `revenue` of analytics, contract `stock`";
    for (const text of [printMarkdown(report), comment, pullRequestBody(report, { name: "shop" })]) {
      expect(text).toContain(markdown);
      expect(text).toContain("- 🟠 **weakened** `revenue` of analytics: it no longer demands dbo.Orders.\\`Note\\`");
      expect(text).toContain("- 🟠 **removed** `old`: the contract is gone");
    }
    expect(printText(report)).toContain("      Breaks: contract revenue of analytics, contract stock\n");
    expect(printText(report)).toContain(
      "  revenue, owned by analytics\n    warning  weakened\n      it no longer demands dbo.Orders.`Note`\n",
    );
    expect(sarif).toContain("Breaks contract revenue of analytics, contract stock.");
    expect(sarif).toContain('"ruleId": "contract/weakened"');
    expect(annotations(report, "").filter(({ title }) => title === "Contract revenue: weakened")).toHaveLength(1);
  });

  it("are JSON as the schema of reports has it", () => {
    const json = JSON.parse(printJson(report)) as { changes: { contracts?: unknown }[]; contractChanges: unknown };
    expect(validateReport(json)).toBe(true);
    expect(json.changes[0]?.contracts).toEqual(report.changes[0]?.contracts);
    expect(json.contractChanges).toEqual(report.contractChanges);
  });

  it("count by their severity", () => {
    const only: Report = { ...report, changes: [], violations: [], diagnostics: [] };
    expect((["breaking", "risky", "any", "never"] as const).filter((limit) => reaches(limit, only))).toEqual(["risky", "any"]);
  });
});
