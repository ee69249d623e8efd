import type { Acceptance, Impact, Report } from "../model/report.ts";
import { compareText, nameKey } from "../model/name.ts";

/** The figures of a report: the first thing that any reader wants. */
export interface Summary {
  readonly changes: number;
  readonly breaking: number;
  readonly risky: number;
  readonly safe: number;
  readonly violations: number;
  /** New findings of the lint; absent where nothing was linted. */
  readonly lint?: number;
}

export const impacts: readonly Impact[] = ["breaking", "risky", "safe"];

export function summarize(report: Report): Summary {
  const of = (impact: Impact): number => report.changes.filter((judged) => judged.impact === impact).length;
  return {
    changes: report.changes.length,
    breaking: of("breaking"),
    risky: of("risky"),
    safe: of("safe"),
    violations: report.violations.length,
    ...(report.lint === undefined ? {} : { lint: report.lint.filter((finding) => finding.new === true).length }),
  };
}

/** `2 breaking, 1 risky, 14 safe changes in 9 objects; 1 contract violation`. */
export function headline(report: Report): string {
  const { lint = 0, ...summary } = summarize(report);
  const violations = [
    ...(summary.violations === 0 ? [] : [`; ${count(summary.violations, "contract violation")}`]),
    ...((report.contractChanges ?? []).length === 0 ? [] : [`; ${count((report.contractChanges ?? []).length, "change")} of contracts`]),
    ...(lint === 0 ? [] : [`; ${count(lint, "new lint finding")}`]),
  ].join("");
  if (report.baseline) return `No snapshot to compare with: this reading is the baseline${violations}`;
  if (summary.changes === 0) return `No change${violations}`;
  const objects = new Set(report.changes.map(({ change }) => `${change.object.type} ${nameKey(change.object)}`)).size;
  const parts = impacts.filter((impact) => summary[impact] > 0).map((impact) => `${summary[impact]} ${impact}`);
  return `${parts.join(", ")} ${summary.changes === 1 ? "change" : "changes"} in ${count(objects, "object")}${violations}`;
}

/** `Accepted by data-platform with the label schema-change-approved.` */
export function acceptance({ by, label }: Acceptance, print: (word: string) => string = String): string {
  return `Accepted by ${print(by)} with the label ${print(label)}.`;
}

/** `1 change`, `2 changes`. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

/** Groups of equal keys, in order of first appearance. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return [...groups];
}

/** Diagnostics by severity (warnings first), then place. */
export function orderDiagnostics(diagnostics: Report["diagnostics"]): Report["diagnostics"] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(b.severity, a.severity) ||
      compareText(a.at?.file ?? "", b.at?.file ?? "") ||
      (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
      (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
      compareText(a.message, b.message),
  );
}
