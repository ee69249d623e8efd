import type { Severity } from "../model/place.ts";
import type { FailOn, Impact, Report } from "../model/report.ts";

const impactOf: { readonly [S in Severity]: Impact } = { error: "breaking", warning: "risky", info: "safe" };

const failing: { readonly [F in FailOn]: ReadonlySet<Impact> } = {
  breaking: new Set<Impact>(["breaking"]),
  risky: new Set<Impact>(["breaking", "risky"]),
  any: new Set<Impact>(["breaking", "risky", "safe"]),
  never: new Set<Impact>(),
};

/** Whether a run fails: whether any change or violation is at or above the limit. A violation counts by its severity. */
export function reaches(limit: FailOn, { changes, violations }: Pick<Report, "changes" | "violations">): boolean {
  const impacts = failing[limit];
  return changes.some(({ impact }) => impacts.has(impact)) || violations.some(({ severity }) => impacts.has(impactOf[severity]));
}
