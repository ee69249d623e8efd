import type { JudgedChange, Report } from "../../src/model/report.ts";

/** A report with one finding of each sort, some of them with hostile words. */
export const sampleReport: Report = {
  source: "scripts schema",
  baseline: false,
  changes: [
    {
      change: {
        kind: "column-removed",
        object: { type: "table", schema: "dbo", name: "Orders" },
        member: "Total",
        before: { name: "Total", type: "money", nullable: false },
      },
      impact: "breaking",
      reader: "breaking",
      writer: "breaking",
      reason: "Every query that names dbo.Orders.Total fails.",
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
    },
    {
      change: {
        kind: "primary-key-changed",
        object: { type: "table", schema: "dbo", name: "Orders" },
        member: "PK_Orders",
        before: { name: "PK_Orders", clustered: true, columns: [{ name: "Id" }] },
        after: { name: "PK_Orders", clustered: true, columns: [{ name: "Id" }, { name: "Line", descending: true }] },
      },
      impact: "breaking",
      reader: "breaking",
      writer: "risky",
      reason: "Merges rely on it.",
      fingerprint: "b".repeat(64),
    },
    {
      change: {
        kind: "index-added",
        object: { type: "table", schema: "dbo", name: "a|b`<script>\u001b[2J\n::error::x" },
        member: "IX",
        after: { name: "IX", columns: [{ name: "Id" }], include: [] },
      },
      impact: "risky",
      reader: "safe",
      writer: "risky",
      reason: "Writes take longer.",
      fingerprint: "c".repeat(64),
    },
  ],
  violations: [
    {
      check: "missing-column",
      contract: "revenue",
      owner: "analytics",
      severity: "error",
      object: { type: "table", schema: "dbo", name: "Orders" },
      member: "Total",
      message: "dbo.Orders has no column Total.",
      harm: "The revenue report stays empty.",
      at: { file: "contracts/revenue.odcs.yaml", line: 14 },
    },
  ],
  diagnostics: [{ severity: "warning", message: "EXEC(@sql) was not read.", at: { file: "schema/x.sql", line: 3, column: 9 } }],
};

/** The same, accepted by somebody. */
export const acceptedReport: Report = { ...sampleReport, approved: { by: "data-platform", label: "schema-change-approved" } };

export const emptyReport: Report = { source: "scripts schema", baseline: false, changes: [], violations: [], diagnostics: [] };

/** A report with as many breaking, risky and safe changes, each of its own object. */
export function crowdedReport(counts: { readonly breaking?: number; readonly risky?: number; readonly safe?: number }): Report {
  const changes = (["breaking", "risky", "safe"] as const).flatMap((impact) =>
    Array.from({ length: counts[impact] ?? 0 }, (_, i): JudgedChange => {
      const object = { type: "table", schema: "dbo", name: `T${i}` } as const;
      return {
        change: {
          kind: "table-removed",
          object,
          before: {
            schema: "dbo",
            name: `T${i}`,
            columns: [],
            uniqueConstraints: [],
            foreignKeys: [],
            checks: [],
            indexes: [],
            triggers: [],
          },
        },
        impact,
        reader: impact,
        writer: impact,
        reason: `Reason ${i}.`,
        fingerprint: String(i).padStart(64, "0"),
      };
    }),
  );
  return { ...emptyReport, changes };
}
