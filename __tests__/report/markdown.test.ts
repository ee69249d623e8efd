import { HtmlRenderer, Parser } from "commonmark";
import { describe, expect, it } from "vitest";
import { printMarkdown } from "../../src/report/markdown.ts";
import { acceptedReport, emptyReport, sampleReport } from "../support/report.ts";

describe("the report as Markdown", () => {
  it("has the headline, the counts by impact, the contracts, and every change with its reason", () => {
    const markdown = printMarkdown(sampleReport);
    for (const words of [
      "2 breaking, 1 risky changes in 2 objects; 1 contract violation",
      "| 🔴 breaking | 2 | 2 | 1 |",
      "| 🟠 risky | 1 | 0 | 2 |",
      "The revenue report stays empty.",
      "**column-removed** `Total`",
      "Every query that names dbo.Orders.Total fails.",
      "Used by `gold.v_revenue`; through these `trigger dbo.tr of gold.v_revenue`",
      "`schema/orders.sql:12:3`",
    ]) {
      expect(markdown).toContain(words);
    }
  });

  it("says who accepted the findings", () => {
    expect(printMarkdown(acceptedReport)).toContain("\n\n✅ Accepted by `data-platform` with the label `schema-change-approved`.\n\n");
  });

  it("says nothing of changes where there are none", () => {
    expect(printMarkdown(emptyReport)).toBe("## Schema check: No change\n\nSource: `scripts schema`\n");
  });

  it("shows hostile names as they are and runs none of them", () => {
    const html = new HtmlRenderer().render(new Parser().parse(printMarkdown(sampleReport)));
    expect(html).not.toContain("<script>");
    expect(html).toMatch(/&(lt|#60);script/);
  });
});
