import { describe, expect, it } from "vitest";
import { printText } from "../../src/report/text.ts";
import { acceptedReport, emptyReport, sampleReport } from "../support/report.ts";

describe("the report as text", () => {
  it("says what changed, for whom, why, who uses it and where, worst first", () => {
    expect(printText(sampleReport)).toBe(`2 breaking, 1 risky changes in 2 objects; 1 contract violation
Source: scripts schema

BREAKING
  dbo.Orders (table)
    column-removed  Total  readers breaking, writers breaking
      Every query that names dbo.Orders.Total fails.
      Used by: gold.v_revenue; through these trigger dbo.tr of gold.v_revenue
      At: schema/orders.sql:12:3
    primary-key-changed  PK_Orders  readers breaking, writers risky
      Merges rely on it.

RISKY
  dbo.[a|b\`<script>\\u001b[2J ::error::x] (table)
    index-added  IX  readers safe, writers risky
      Writes take longer.

CONTRACTS
  revenue, owned by analytics
    error  missing-column  dbo.Orders.Total
      dbo.Orders has no column Total.
      Harm: The revenue report stays empty.
      At: contracts/revenue.odcs.yaml:14

NOTES
  warning  schema/x.sql:3:9: EXEC(@sql) was not read.
`);
  });

  it("says so where there is nothing to say", () => {
    expect(printText(emptyReport)).toBe("No change\nSource: scripts schema\n");
    expect(printText({ ...emptyReport, baseline: true })).toBe(
      "No snapshot to compare with: this reading is the baseline\nSource: scripts schema\n",
    );
  });

  it("says who accepted the findings", () => {
    expect(printText(acceptedReport).split("\n").slice(1, 4)).toEqual([
      "Source: scripts schema",
      "Accepted by data-platform with the label schema-change-approved.",
      "",
    ]);
  });

  it("lets no name move the cursor or begin a line", () => {
    const text = printText(sampleReport, (kind, words) => `<${kind}>${words}`);
    expect(text).not.toContain("\u001b");
    expect(text).not.toMatch(/^\s*::/m);
  });
});
