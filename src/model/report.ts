import type { Change } from "./change.ts";
import type { CheckName, ContractChange, Violation } from "./contract.ts";
import type { Attribution, DdlEventFates, DdlLogFinding } from "./ddl-event.ts";
import type { Coverage, LintFinding } from "./lint.ts";
import type { ObjectName } from "./name.ts";
import type { Diagnostic, Place, Severity } from "./place.ts";
import type { Measurement } from "./quality.ts";

export type Impact = "breaking" | "risky" | "safe";

/** How bad a change is for those who read the data, and for those who write it, and why, in plain words. */
export interface Verdict {
  readonly reader: Impact;
  readonly writer: Impact;
  readonly reason: string;
}

/** A change with its verdict. `impact` is the worse of reader and writer. */
export interface JudgedChange extends Verdict {
  readonly change: Change;
  readonly impact: Impact;
  /** SHA-256, hex, of the change's kind and facts; independent of wording. Approvals name it. */
  readonly fingerprint: string;
  readonly at?: Place;
  /** What is downstream of the object or column in the schema before; nearest first. Absent where nothing is, or nobody looked. */
  readonly hits?: readonly Hit[];
  /** Who made it; absent where the source has no DDL log. */
  readonly by?: Attribution;
  /** The contracts that it breaks, worst first, then by id: what they demand held before and does not now. Absent where it breaks none. */
  readonly contracts?: readonly BrokenContract[];
}

/** A contract that held before a change, and what of it does not any more. */
export interface BrokenContract {
  /** Its id. */
  readonly contract: string;
  readonly owner?: string;
  /** The worst of its demands that the change breaks. */
  readonly severity: Severity;
  readonly checks: readonly CheckName[];
  readonly harm?: string;
}

/** What uses the thing that changed: a module, a synonym, a foreign key that refers to it. */
export interface Hit extends ObjectName {
  readonly type: "table" | "view" | "procedure" | "function" | "trigger" | "synonym" | "foreign key";
  /** Triggers and foreign keys: the table or view they belong to. */
  readonly of?: ObjectName;
  /** 1 for what uses it directly, 2 for what uses that, and so on. */
  readonly depth: number;
  /** What it is reached through, where not directly. */
  readonly via?: ObjectName;
}

/** What one run found: the value behind every format of the report. */
export interface Report {
  /** What was read, as the user named it, without secrets. */
  readonly source: string;
  /** True where there was no snapshot to compare with, so that nothing can be said of changes. */
  readonly baseline: boolean;
  /** Ordered by impact, then object, then member, then kind. */
  readonly changes: readonly JudgedChange[];
  /** Ordered by severity, then contract, object, member, check. */
  readonly violations: readonly Violation[];
  /** What became of the contracts themselves, ordered by severity, contract and place; absent where there is no version before, or nothing. */
  readonly contractChanges?: readonly ContractChange[];
  /** What was measured of the data, rule by rule, and what was not and why; absent where no contract has a rule about data. */
  readonly measurements?: readonly Measurement[];
  readonly diagnostics: readonly Diagnostic[];
  /** What is to be said of the DDL log and became of its events; absent where the source has none. */
  readonly log?: ReportedLog;
  /** Who accepted the findings that would have failed the check; absent where nobody had to, or nobody did. */
  readonly approved?: Acceptance;
  /** What the lint found in the schema as it stands, by severity, rule, object, member. Absent where nothing was linted. */
  readonly lint?: readonly LintFinding[];
  /** How much of the schema is described. Absent where nobody counted. */
  readonly coverage?: Coverage;
}

export interface ReportedLog extends DdlEventFates {
  readonly findings: readonly DdlLogFinding[];
}

/** Findings that somebody who may has accepted: they stand, and fail nothing. */
export interface Acceptance {
  /** A login. */
  readonly by: string;
  /** The label of the pull request that says so. */
  readonly label: string;
}

/**
 * From which finding on a run fails. A violation, and a new finding of the lint, counts by its severity: error as breaking, warning as
 * risky, info as safe. Documentation below what is demanded counts as breaking.
 */
export type FailOn = "breaking" | "risky" | "any" | "never";
