import { describe, expect, test } from "vitest";
import { annotations } from "../../src/action/annotations.ts";
import { validateReport } from "../../src/generated/validators/report.ts";
import { reaches } from "../../src/impact/limit.ts";
import type { FailOn, Report } from "../../src/model/report.ts";
import { printJson } from "../../src/report/json.ts";
import { printLint, printLintJson } from "../../src/report/lint-list.ts";
import { printMarkdown } from "../../src/report/markdown.ts";
import { checkComment } from "../../src/report/pull-request.ts";
import { printSarif } from "../../src/report/sarif.ts";
import { headline } from "../../src/report/summary.ts";
import { printText } from "../../src/report/text.ts";
import { emptyReport } from "../support/report.ts";

const orders = { type: "table", schema: "dbo", name: "Or|ders\u001b[2J" } as const;
const old = { rule: "heap", severity: "info", object: orders, message: "The table is a heap" } as const;
const fresh = {
  rule: "deprecated-type",
  severity: "warning",
  object: orders,
  member: "Note",
  message: "The type text is deprecated",
  new: true,
  at: { file: "schema/orders.sql", line: 3 },
} as const;

function linted(more: Partial<Report> = {}): Report {
  return { ...emptyReport, lint: [fresh, old], coverage: { described: 1, total: 3 }, ...more };
}

const tooFew = linted({ lint: [], coverage: { described: 1, total: 3, minimum: 50 } });

describe("findings of the lint", () => {
  test("that are new are told one by one, the others as a number", () => {
    expect(headline(linted())).toBe("No change; 1 new lint finding");
    expect(printText(linted())).toContain(`LINT
  warning  deprecated-type  dbo.[Or|ders\\u001b[2J].Note
    The type text is deprecated
    At: schema/orders.sql:3
The lint has 2 findings in all (1 warning, 1 info). 1 of 3 tables, columns, views and routines are described, 33 %.
`);
    expect(printMarkdown(linted())).toContain(
      "- 🟠 **deprecated-type** dbo.\\[Or&#124;ders␛\\[2J\\].Note: The type text is deprecated<br>",
    );
    expect(checkComment(linted(), { name: "x", failed: false, failOn: "breaking" })).toContain("**deprecated-type**");
    expect(annotations(linted(), "sub")).toEqual([
      expect.objectContaining({ level: "warning", message: "The type text is deprecated", file: "sub/schema/orders.sql", startLine: 3 }),
    ]);
    expect(printSarif(linted(), { version: "1.0.0", folder: "", fallback: "s.json" })).toContain('"ruleId": "lint/deprecated-type"');
  });

  test("in JSON agree with its schema", () => {
    const json = JSON.parse(printJson(linted())) as { lint: unknown; summary: unknown };
    expect(validateReport(json), JSON.stringify(validateReport.errors)).toBe(true);
    expect(json).toMatchObject({
      summary: { lint: 1 },
      lint: { counts: { "deprecated-type": 1, heap: 1 }, new: [{ rule: fresh.rule, member: fresh.member, at: fresh.at }] },
    });
  });

  test("are all in the list that the command prints", () => {
    const list = { lint: [fresh, old], coverage: { described: 3, total: 3 } };
    expect(printLint(list, (_kind, text) => text)).toBe(`warning  deprecated-type
  dbo.[Or|ders\\u001b[2J].Note: The type text is deprecated  schema/orders.sql:3

info  heap
  dbo.[Or|ders\\u001b[2J]: The table is a heap

The lint has 2 findings in all (1 warning, 1 info). 3 of 3 tables, columns, views and routines are described, 100 %.
`);
    expect(JSON.parse(printLintJson(list))).toMatchObject({ findings: [fresh, old] });
  });

  test.each<[title: string, report: Report, fails: FailOn[]]>([
    ["a new warning", linted(), ["risky", "any"]],
    ["what stood before", linted({ lint: [old] }), []],
    ["a new error", linted({ lint: [{ ...fresh, severity: "error" }] }), ["breaking", "risky", "any"]],
    ["too little documentation", tooFew, ["breaking", "risky", "any"]],
    ["just enough documentation", linted({ lint: [], coverage: { described: 1, total: 2, minimum: 50 } }), []],
    ["nothing to describe", linted({ lint: [], coverage: { described: 0, total: 0, minimum: 100 } }), []],
  ])("fail a run from their severity on: %s", (_title, report, fails) => {
    const limits: readonly FailOn[] = ["breaking", "risky", "any", "never"];
    expect(limits.filter((limit) => reaches(limit, report))).toEqual(fails);
  });

  test("documentation below what is demanded is told", () => {
    expect(printText(tooFew)).toContain("1 of 3 tables, columns, views and routines are described, 33 %; 50 % are demanded");
  });
});
