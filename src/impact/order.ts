import { compareNames, compareText } from "../model/name.ts";
import type { JudgedChange } from "../model/report.ts";
import { compareImpact } from "./judge.ts";

/** As a report lists them: the worst first, then by object, member and kind. */
export function order(changes: readonly JudgedChange[]): JudgedChange[] {
  return changes.toSorted(compareJudged);
}

function compareJudged(a: JudgedChange, b: JudgedChange): number {
  return (
    compareImpact(a.impact, b.impact) ||
    compareNames(a.change.object, b.change.object) ||
    compareText(a.change.object.type, b.change.object.type) ||
    compareText(memberOf(a), memberOf(b)) ||
    compareText(a.change.kind, b.change.kind) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

function memberOf({ change }: JudgedChange): string {
  return "member" in change ? (change.member ?? "") : "";
}
