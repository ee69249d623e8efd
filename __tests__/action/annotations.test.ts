import { describe, expect, it } from "vitest";
import { annotations, capped } from "../../src/action/annotations.ts";
import { crowdedReport, sampleReport } from "../support/report.ts";

describe("annotations", () => {
  it("stand on the line that caused the finding, relative to the workspace", () => {
    expect(annotations(sampleReport, "db")).toEqual([
      {
        level: "error",
        title: "Contract revenue: missing-column",
        message: "dbo.Orders has no column Total. Harm: The revenue report stays empty.",
        file: "db/contracts/revenue.odcs.yaml",
        startLine: 14,
      },
      {
        level: "error",
        title: "dbo.Orders: column-removed",
        message: "Every query that names dbo.Orders.Total fails.",
        file: "db/schema/orders.sql",
        startLine: 12,
        startColumn: 3,
      },
      { level: "error", title: "dbo.Orders: primary-key-changed", message: "Merges rely on it." },
      { level: "warning", title: "dbo.[a|b`<script>\u001b[2J\n::error::x]: index-added", message: "Writes take longer." },
      {
        level: "warning",
        title: "Schema source",
        message: "EXEC(@sql) was not read.",
        file: "db/schema/x.sql",
        startLine: 3,
        startColumn: 9,
      },
    ]);
  });

  it("stay within ten a level, and say how many more there are", () => {
    const found = capped(annotations(crowdedReport({ breaking: 40, risky: 8, safe: 5 }), ""));
    const of = (level: string): string[] => found.filter((one) => one.level === level).map(({ title }) => title);
    // Room is left for what the step says of itself.
    expect(of("error")).toHaveLength(9);
    expect(of("error").at(-1)).toBe("… and 32 more");
    expect(of("warning")).toHaveLength(8);
    expect(of("warning").at(-1)).toBe("dbo.T7: table-removed");
    expect(of("notice")).toEqual([]);
  });
});
