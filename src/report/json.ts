import type { Report } from "../model/report.ts";
import { valueAsInSnapshot } from "../snapshot/serialize.ts";
import { summarize } from "./summary.ts";

/** The report as JSON, format 1 (`schema/report.schema.json`): two-space indentation, a line end at the end. */
export function printJson(report: Report): string {
  return `${JSON.stringify(reportAsJson(report), undefined, 2)}\n`;
}

export function reportAsJson(report: Report): unknown {
  return {
    formatVersion: 1,
    source: report.source,
    baseline: report.baseline,
    summary: summarize(report),
    changes: report.changes.map(({ change, impact, reader, writer, reason, fingerprint, at, hits }) => ({
      kind: change.kind,
      object: change.object,
      member: change.member,
      impact,
      reader,
      writer,
      reason,
      ...sides(change),
      inferred: change.inferred,
      fingerprint,
      at,
      hits: hits === undefined || hits.length === 0 ? undefined : hits,
    })),
    violations: report.violations,
    diagnostics: report.diagnostics,
  };
}

/** Where a change has one side, the other is null: "there was nothing", not "not said". */
function sides(change: { readonly before?: unknown; readonly after?: unknown }): { before?: unknown; after?: unknown } {
  if (change.before === undefined && change.after === undefined) return {};
  return {
    before: change.before === undefined ? null : valueAsInSnapshot(change.before),
    after: change.after === undefined ? null : valueAsInSnapshot(change.after),
  };
}
