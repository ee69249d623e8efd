import { nameFolding } from "../model/collation.ts";
import { lintRuleNames } from "../model/lint.ts";
import type { LintConfig, LintFinding } from "../model/lint.ts";
import { compareNames, compareText } from "../model/name.ts";
import type { Severity } from "../model/place.ts";
import type { Schema } from "../model/schema.ts";
import type { LintContext } from "./rule.ts";
import { lintRules } from "./rules.ts";

/** What the rules find in a schema as it stands, ordered by severity, rule, object and member. */
export function lint(schema: Schema, { severities, names }: LintConfig): LintFinding[] {
  const context: LintContext = { fold: nameFolding(schema.collation), names };
  return lintRuleNames
    .flatMap((rule) => {
      const severity = severities[rule] ?? lintRules[rule].severity;
      return severity === "off" ? [] : Array.from(lintRules[rule].find(schema, context), (finding) => ({ rule, severity, ...finding }));
    })
    .sort(compareFindings);
}

/** The findings of `after`, those that `before` has not marked as new. What is known only by its object counts by how many there are. */
export function markNew(before: readonly LintFinding[], after: readonly LintFinding[]): LintFinding[] {
  const old = new Map<string, number>();
  for (const finding of before) old.set(keyOf(finding), (old.get(keyOf(finding)) ?? 0) + 1);
  return after.map((finding) => {
    const key = keyOf(finding);
    const left = old.get(key) ?? 0;
    if (left === 0) return { ...finding, new: true };
    old.set(key, left - 1);
    return finding;
  });
}

function keyOf({ rule, object, member }: LintFinding): string {
  return JSON.stringify([rule, object.type, object.schema, object.name, member]);
}

const severityOrder: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function compareFindings(a: LintFinding, b: LintFinding): number {
  return (
    severityOrder[a.severity] - severityOrder[b.severity] ||
    compareText(a.rule, b.rule) ||
    compareNames(a.object, b.object) ||
    compareText(a.object.type, b.object.type) ||
    compareText(a.member ?? "", b.member ?? "") ||
    compareText(a.message, b.message)
  );
}
