// What contracts demand of the data, beside the schema (`contract.ts`), and what was measured of it.

import type { ObjectName, ObjectRef } from "./name.ts";
import type { Place, Severity } from "./place.ts";

/** The metrics of the standard's library (ODCS 3.1, `metric`). */
export type LibraryMetric = "rowCount" | "nullValues" | "missingValues" | "invalidValues" | "duplicateValues";

/** `latency`: the age of the newest row, from `slaProperties`. `sample`: rows of a sample that do not satisfy the contract's columns. */
export type Metric = LibraryMetric | "sql" | "latency" | "sample" | "custom";

/** A value as a contract writes it. */
export type Scalar = string | number | boolean | null;

/** What is measured, with what the measuring needs. */
export type Measure =
  | { readonly metric: "rowCount" | "nullValues" }
  | { readonly metric: "missingValues"; readonly missing: readonly Scalar[] }
  | { readonly metric: "invalidValues"; readonly valid?: readonly Scalar[]; readonly pattern?: string }
  /** Of an object: over these columns together, by their names in the database. */
  | { readonly metric: "duplicateValues"; readonly columns: readonly string[] }
  | { readonly metric: "sql"; readonly query: string }
  /** The newest value of the column, as seconds (or, of a `date`, as whole days in seconds) before now. */
  | { readonly metric: "latency" }
  /** At most so many rows. */
  | { readonly metric: "sample"; readonly rows: number }
  /** A rule of another tool (`engine`), which nobody runs here. */
  | { readonly metric: "custom"; readonly engine: string };

/** The operators of ODCS 3.0 and 3.1. The ends of a `Between` are not between, as the standard says. */
export type Operator =
  | "mustBe"
  | "mustNotBe"
  | "mustBeGreaterThan"
  | "mustBeGreaterOrEqualTo"
  | "mustBeLessThan"
  | "mustBeLessOrEqualTo"
  | "mustBeBetween"
  | "mustNotBeBetween";

export type Threshold = number | readonly [number, number];

/** A demand on the measured value. */
export interface Condition {
  readonly operator: Operator;
  readonly threshold: Threshold;
}

/** `s`: seconds, of a latency. Other units than rows and percent are words for people. */
export type Unit = "rows" | "percent" | "s" | (string & {});

/** A rule of an object's or column's `quality`, a service level, or a sample. */
export interface QualityRule {
  /** What results call it: its id, else its name, else its metric. */
  readonly name: string;
  readonly at: Place;
  readonly description?: string;
  /** accuracy, completeness, conformity, consistency, coverage, timeliness, uniqueness */
  readonly dimension?: string;
  /** What the rule says of itself; absent: the contract's counts. */
  readonly severity?: Severity;
  readonly harm?: string;
  readonly measure: Measure;
  /** All of them have to hold. Empty only where `problem` says why. */
  readonly conditions: readonly Condition[];
  readonly unit: Unit;
  /** Why it cannot be run, where the contract alone shows it: it is then an error as soon as data are measured, never a pass. */
  readonly problem?: string;
}

/** A rule of `slaProperties` about the data: how old the newest row may be. Other service levels are passed over. */
export interface ServiceLevel extends QualityRule {
  readonly measure: { readonly metric: "latency" };
  /** Where it is looked for; absent where `problem` says that the contract has no such element. */
  readonly object?: ObjectName;
  readonly column?: string;
  /** The time zone of values without one, as ODCS `defaultTimezone` says it: an IANA name or an offset; absent: UTC. */
  readonly timeZone?: string;
}

/**
 * - `met`, `missed`: it was measured.
 * - `not-run`: it was not, and `cause` says why. Where somebody wanted it run, it is also a violation.
 */
export type MeasurementVerdict = "met" | "missed" | "not-run";

/**
 * - `no-data`: the source has no rows (scripts, a package, a snapshot)
 * - `switched-off`: `quality: false`
 * - `other-tool`: a `custom` rule
 * - `refused`: the rule is none that may or can be sent, and nothing was
 * - `failed`: the server could not answer
 */
export type NotRunCause = "no-data" | "switched-off" | "other-tool" | "refused" | "failed";

/** What became of one condition of one rule. It never holds a row's data. */
export interface Measurement {
  /** The contract's id. */
  readonly contract: string;
  readonly rule: string;
  readonly description?: string;
  readonly dimension?: string;
  readonly object: ObjectRef;
  /** The column, where the rule stands on one. */
  readonly member?: string;
  readonly metric: Metric;
  /** Both absent only for rules of other tools and rules without an operator. */
  readonly operator?: Operator;
  readonly threshold?: Threshold;
  readonly unit: Unit;
  /** Absent where nothing was measured, and where it might tell a value of a column that is classified as confidential. */
  readonly value?: number;
  readonly verdict: MeasurementVerdict;
  readonly cause?: NotRunCause;
  /** In words: why it was not run, or of which columns a sample's faults are. */
  readonly reason?: string;
  readonly at: Place;
}

/** One question to the data. */
export interface DataQuery {
  /** One SELECT without anything behind it. */
  readonly sql: string;
  /** More rows than these are a failure, unless the query itself takes no more. */
  readonly maxRows: number;
  /** Memory-optimised tables cannot be read in a SNAPSHOT session (error 41332). */
  readonly memoryOptimized?: boolean;
}

/** A value as a source of data gives it: whole numbers and text, dates in UTC, bytes. */
export type DataValue = string | number | bigint | boolean | Date | Uint8Array | null;

/** What the data say, or why they say nothing. */
export type DataAnswer = { readonly rows: readonly (readonly DataValue[])[] } | { readonly failure: string };

/** `must be less than 1 %`, for people. */
export function printDemand({ operator, threshold }: Condition, unit: string): string {
  const [low, high] = typeof threshold === "number" ? [threshold, threshold] : threshold;
  switch (operator) {
    case "mustBe":
      return `must be ${printAmount(low, unit)}`;
    case "mustNotBe":
      return `must not be ${printAmount(low, unit)}`;
    case "mustBeGreaterThan":
      return `must be more than ${printAmount(low, unit)}`;
    case "mustBeGreaterOrEqualTo":
      return `must be at least ${printAmount(low, unit)}`;
    case "mustBeLessThan":
      return `must be less than ${printAmount(low, unit)}`;
    case "mustBeLessOrEqualTo":
      return `must be at most ${printAmount(low, unit)}`;
    case "mustBeBetween":
      return `must be between ${printAmount(low, unit)} and ${printAmount(high, unit)}, the ends excluded`;
    case "mustNotBeBetween":
      return `must not be between ${printAmount(low, unit)} and ${printAmount(high, unit)}`;
  }
}

const spans = [
  [86_400, "d"],
  [3_600, "h"],
  [60, "min"],
] as const;

/** `3`, `0.25 %`, `1.5 d`. */
export function printAmount(value: number, unit: string): string {
  if (unit === "percent") return `${rounded(value)} %`;
  if (unit === "s") {
    const [length, word] = spans.find(([length]) => value >= length) ?? [1, "s"];
    return `${rounded(value / length)} ${word}`;
  }
  return unit === "rows" ? rounded(value) : `${rounded(value)} ${unit}`;
}

/** Three digits after the point; a figure that is not 0 never looks like 0. */
function rounded(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const short = Number(value.toFixed(3));
  return String(short === 0 ? Number(value.toPrecision(2)) : short);
}
