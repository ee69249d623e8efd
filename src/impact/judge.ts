import type { Change, ChangeKind } from "../model/change.ts";
import type { Impact, JudgedChange } from "../model/report.ts";
import { fingerprint } from "./fingerprint.ts";
import { rules } from "./rules.ts";
import type { Judgement, Rule } from "./rule.ts";

/** What a change means for readers and for writers, and why. Where it was made (`at`) and what it hits (`hits`) others add. */
export function judge(change: Change): JudgedChange {
  const { outcome, reason } = judgement(change);
  const { reader, writer } = outcome;
  return { change, impact: worse(reader, writer), reader, writer, reason, fingerprint: fingerprint(change) };
}

/** The outcome and its reason as the kind's rule sees them. */
export function judgement(change: Change): Judgement {
  // The record pairs each kind with the rule for that kind, which the compiler cannot follow through a union.
  const rule = rules[change.kind] as unknown as Rule<ChangeKind>;
  return rule.judge(change);
}

const rank: { readonly [I in Impact]: number } = { breaking: 0, risky: 1, safe: 2 };

export function compareImpact(a: Impact, b: Impact): number {
  return rank[a] - rank[b];
}

function worse(a: Impact, b: Impact): Impact {
  return compareImpact(a, b) <= 0 ? a : b;
}
