import { isBelowMinimum } from "../model/lint.ts";
import type { Severity } from "../model/place.ts";
import type { FailOn, Impact, Report } from "../model/report.ts";

const impactOf: { readonly [S in Severity]: Impact } = { error: "breaking", warning: "risky", info: "safe" };

const failing: { readonly [F in FailOn]: ReadonlySet<Impact> } = {
  breaking: new Set<Impact>(["breaking"]),
  risky: new Set<Impact>(["breaking", "risky"]),
  any: new Set<Impact>(["breaking", "risky", "safe"]),
  never: new Set<Impact>(),
};

/**
 * Whether a run fails: whether any finding is at or above the limit. A violation counts by its severity, and so does what the lint found if
 * it is new: what stood before is nobody's fault today.
 */
export function reaches(
  limit: FailOn,
  {
    changes,
    violations,
    contractChanges = [],
    lint = [],
    coverage,
  }: Pick<Report, "changes" | "violations" | "contractChanges" | "lint" | "coverage">,
): boolean {
  const impacts = failing[limit];
  return (
    changes.some(({ impact }) => impacts.has(impact)) ||
    [...violations, ...contractChanges].some(({ severity }) => impacts.has(impactOf[severity])) ||
    lint.some((finding) => finding.new === true && impacts.has(impactOf[finding.severity])) ||
    (coverage !== undefined && isBelowMinimum(coverage) && impacts.has("breaking"))
  );
}
