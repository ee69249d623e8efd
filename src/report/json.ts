import type { AnyFacts } from "../model/change.ts";
import type { LintFinding } from "../model/lint.ts";
import { compareText } from "../model/name.ts";
import type { JudgedChange, Report, ReportedLog } from "../model/report.ts";
import { valueAsInSnapshot } from "../snapshot/serialize.ts";
import { byAsJson } from "./by.ts";
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
    approved: report.approved,
    summary: summarize(report),
    changes: report.changes.map(changeAsJson),
    violations: report.violations,
    measurements: report.measurements,
    contractChanges: report.contractChanges,
    diagnostics: report.diagnostics,
    coverage: report.coverage,
    lint: report.lint === undefined ? undefined : lintAsJson(report.lint),
    log: report.log && logAsJson(report.log),
  };
}

/** Of the log's events only how many there are: those that made a change stand there. */
function logAsJson({ findings, matched, cancelled, unmatched }: ReportedLog): unknown {
  return { matched: matched.length, cancelled: cancelled.length, unmatched: unmatched.length, findings };
}

function changeAsJson({ change, impact, reader, writer, reason, fingerprint, at, hits, by, contracts }: JudgedChange): unknown {
  const facts: AnyFacts = change;
  return {
    kind: change.kind,
    object: facts.object,
    member: facts.member,
    impact,
    reader,
    writer,
    reason,
    ...sides(facts),
    inferred: facts.inferred,
    fingerprint,
    at,
    hits: hits === undefined || hits.length === 0 ? undefined : hits,
    by: by && byAsJson(by),
    contracts: contracts === undefined || contracts.length === 0 ? undefined : contracts,
  };
}

/** All that is new; of what stood before only how much there is, or a report of one change would be thousands of lines long. */
function lintAsJson(findings: readonly LintFinding[]): unknown {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return {
    counts: Object.fromEntries([...counts].sort(([a], [b]) => compareText(a, b))),
    new: findings
      .filter((finding) => finding.new === true)
      .map(({ rule, severity, object, member, message, at }) => ({ rule, severity, object, member, message, at })),
  };
}

/** Where a change has one side, the other is null: "there was nothing", not "not said". */
function sides(change: AnyFacts): { before?: unknown; after?: unknown } {
  if (change.before === undefined && change.after === undefined) return {};
  return {
    before: change.before === undefined ? null : valueAsInSnapshot(change.before),
    after: change.after === undefined ? null : valueAsInSnapshot(change.after),
  };
}
