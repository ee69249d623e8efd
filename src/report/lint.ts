import { isBelowMinimum } from "../model/lint.ts";
import type { Coverage, LintFinding } from "../model/lint.ts";
import { printObject, printPart } from "../model/name.ts";
import type { Place, Severity } from "../model/place.ts";
import type { Report } from "../model/report.ts";
import { count } from "./summary.ts";

/** Something of the lint's that this run has to say: a new finding, or documentation below what is demanded. */
export interface LintNews {
  readonly severity: Severity;
  readonly rule: string;
  /** `dbo.Orders.Total`, `the database`. */
  readonly what: string;
  /** What the finding is known by from run to run. */
  readonly key: readonly string[];
  readonly message: string;
  readonly at?: Place;
}

export function lintNews({ lint = [], coverage }: Pick<Report, "lint" | "coverage">): LintNews[] {
  const below = coverage === undefined || !isBelowMinimum(coverage) ? [] : [tooFewDescribed(coverage)];
  return [...below, ...lint.filter((finding) => finding.new === true).map(newsOf)];
}

function newsOf({ severity, rule, object, member, message, at }: LintFinding): LintNews {
  return {
    severity,
    rule,
    what: member === undefined ? printObject(object) : `${printObject(object)}.${printPart(member)}`,
    key: [rule, object.type, object.schema, object.name, member ?? ""],
    message,
    ...(at === undefined ? {} : { at }),
  };
}

function tooFewDescribed(coverage: Coverage): LintNews {
  return {
    severity: "error",
    rule: "documentation-coverage",
    what: "the database",
    key: ["documentation-coverage"],
    message: `${printCoverage(coverage)}; ${coverage.minimum ?? 0} % are demanded`,
  };
}

/** `812 of 1160 tables, columns, views and routines are described, 70 %`. */
function printCoverage({ described, total }: Coverage): string {
  return `${described} of ${total} tables, columns, views and routines are described, ${percent({ described, total })} %`;
}

/** Whole percent, rounded down, so that only all is 100. Nothing to describe is all. */
export function percent({ described, total }: Coverage): number {
  return total === 0 ? 100 : Math.floor((described * 100) / total);
}

/** How things stand in all, as sentences; undefined where nothing was linted. */
export function lintStanding({ lint, coverage }: Pick<Report, "lint" | "coverage">): string | undefined {
  if (lint === undefined) return undefined;
  const parts = (["error", "warning", "info"] as const).flatMap((severity) => {
    const found = lint.filter((finding) => finding.severity === severity).length;
    return found === 0 ? [] : [count(found, severity)];
  });
  const found =
    parts.length === 0 ? "The lint finds nothing." : `The lint has ${count(lint.length, "finding")} in all (${parts.join(", ")}).`;
  return coverage === undefined ? found : `${found} ${printCoverage(coverage)}.`;
}
