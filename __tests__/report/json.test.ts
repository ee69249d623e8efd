import { describe, expect, it } from "vitest";
import { validateReport as valid } from "../../src/generated/validators/report.ts";
import { printJson } from "../../src/report/json.ts";
import { acceptedReport, emptyReport, sampleReport } from "../support/report.ts";

describe("the report as JSON", () => {
  it.each([
    ["full", sampleReport],
    ["accepted", acceptedReport],
    ["empty", emptyReport],
    ["of a baseline", { ...emptyReport, baseline: true }],
  ])("agrees with its JSON Schema: %s", (_title, report) => {
    expect(valid(JSON.parse(printJson(report))), JSON.stringify(valid.errors)).toBe(true);
  });

  it("says who accepted the findings, and by which label", () => {
    expect(JSON.parse(printJson(acceptedReport))).toMatchObject({ approved: { by: "data-platform", label: "schema-change-approved" } });
    expect(JSON.parse(printJson(sampleReport))).not.toHaveProperty("approved");
  });

  it("has values as the snapshot has them, and null for the side that is not there", () => {
    const { changes, summary } = JSON.parse(printJson(sampleReport)) as { changes: unknown[]; summary: unknown };
    expect(summary).toEqual({ changes: 3, breaking: 2, risky: 1, safe: 0, violations: 1 });
    expect(changes[0]).toEqual({
      kind: "column-removed",
      object: { type: "table", schema: "dbo", name: "Orders" },
      member: "Total",
      impact: "breaking",
      reader: "breaking",
      writer: "breaking",
      reason: "Every query that names dbo.Orders.Total fails.",
      before: { name: "Total", type: "money", nullable: false },
      after: null,
      fingerprint: "a".repeat(64),
      at: { file: "schema/orders.sql", line: 12, column: 3 },
      hits: [
        { type: "view", schema: "gold", name: "v_revenue", depth: 1 },
        {
          type: "trigger",
          schema: "dbo",
          name: "tr",
          of: { schema: "gold", name: "v_revenue" },
          depth: 2,
          via: { schema: "gold", name: "v_revenue" },
        },
      ],
    });
    expect(changes[1]).toMatchObject({
      after: { name: "PK_Orders", clustered: true, columns: ["Id", { name: "Line", descending: true }] },
    });
    expect(changes[2]).toMatchObject({ before: null, after: { name: "IX", columns: [{ name: "Id" }] } });
    expect(changes[2]).not.toHaveProperty("after.include");
  });
});
