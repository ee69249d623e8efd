import type { NamePattern } from "./pattern.ts";
import type { ObjectRef } from "./name.ts";
import type { Place, Severity } from "./place.ts";

/** The rules of the lint, by the code that configuration, report and pages call them. */
export const lintRuleNames = [
  "deprecated-type",
  "duplicate-index",
  "guid-clustered-key",
  "heap",
  "missing-description",
  "missing-primary-key",
  "name-pattern",
  "nullable-unique-key",
  "overlapping-index",
  "unindexed-foreign-key",
  "untrusted-constraint",
] as const;

export type LintRuleName = (typeof lintRuleNames)[number];

/** What `name-pattern` can hold a name against. */
export const namedThings = [
  "schema",
  "table",
  "view",
  "column",
  "procedure",
  "function",
  "parameter",
  "trigger",
  "index",
  "primary-key",
  "unique-constraint",
  "foreign-key",
  "check",
  "default",
] as const;

export type NamedThing = (typeof namedThings)[number];

export interface LintConfig {
  /** The severity of each rule where it is not the rule's own; `off` switches a rule off. */
  readonly severities: Readonly<Partial<Record<LintRuleName, Severity | "off">>>;
  /** Regular expressions that the whole of a name has to match. */
  readonly names: Readonly<Partial<Record<NamedThing, RegExp>>>;
  /** Objects that no rule looks at. */
  readonly ignore: readonly NamePattern[];
  /** Percent of tables, columns and other objects that have to be described, 0 to 100. */
  readonly minimumCoverage?: number;
}

/** How many of the things that people look up are described. */
export interface Coverage {
  readonly described: number;
  readonly total: number;
  /** Percent that the configuration demands. */
  readonly minimum?: number;
}

/** Something about the schema as it stands that is worth mending, whoever brought it. */
export interface LintFinding {
  readonly rule: LintRuleName;
  readonly severity: Severity;
  readonly object: ObjectRef;
  readonly member?: string;
  readonly message: string;
  /** The schema that it is compared with did not have it. Absent also where there is nothing to compare with. */
  readonly new?: true;
  readonly at?: Place;
}

export function isBelowMinimum({ described, total, minimum = 0 }: Coverage): boolean {
  return described * 100 < minimum * total;
}
