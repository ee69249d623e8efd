import type { Contract, Violation } from "../../model/contract.ts";
import { compareNames, compareText, printObject, printPart } from "../../model/name.ts";
import { printAmount, printDemand } from "../../model/quality.ts";
import type { Condition, DataAnswer, DataQuery, Measurement, NotRunCause } from "../../model/quality.ts";
import type { Schema } from "../../model/schema.ts";
import { compareViolations } from "../check.ts";
import type { Figure } from "./figure.ts";
import { Exhausted } from "./matcher.ts";
import type { Plan, Question } from "./plan.ts";
import { subjectsOf, type Subject } from "./subject.ts";

/** What was measured, and what of it is not as the contracts demand. */
export interface Measured {
  /** Ordered by contract, object, member, rule and operator. */
  readonly measurements: readonly Measurement[];
  /** In the order of `check`'s. */
  readonly violations: readonly Violation[];
  /** The same in words that hold for as long as the demand is not met: without figures, for what is committed. */
  readonly lasting: readonly Violation[];
}

/** Gives an answer for each query, in their order. What it throws ends the measuring. */
export type Ask = (queries: readonly DataQuery[]) => Promise<readonly DataAnswer[]>;

/**
 * Holds the data against what the contracts demand of them: asks (a query for each table, whatever its rules), and compares. A rule that
 * nobody could measure is a violation of severity error, never a pass.
 *
 * @param ask How the data are asked; or why they are not: then nothing is measured, which is neither a pass nor a violation.
 */
export async function measure(schema: Schema, contracts: readonly Contract[], ask: Ask | "no-data" | "switched-off"): Promise<Measured> {
  if (typeof ask === "string") return { measurements: unmeasured(schema, contracts, ask), violations: [], lasting: [] };
  // Loaded where there is something to measure: most runs start without it.
  const { planOf } = await import("./plan.ts");
  const plan = await planOf(schema, contracts);
  return conclude(plan, plan.queries.length === 0 ? [] : await ask(plan.queries));
}

const reasons: Readonly<Record<"no-data" | "switched-off", string>> = {
  "no-data": "the source has no data",
  "switched-off": "`quality: false` in the configuration",
};

function unmeasured(schema: Schema, contracts: readonly Contract[], cause: "no-data" | "switched-off"): Measurement[] {
  return subjectsOf(schema, contracts)
    .flatMap((subject) => resultsOf(subject, { cause, reason: reasons[cause] }))
    .map(({ measurement }) => measurement)
    .sort(compareMeasurements);
}

/** Answers → measurements and violations. An answer that is missing is a failure. */
export function conclude({ questions }: Plan, answers: readonly DataAnswer[]): Measured {
  const results = questions.flatMap(({ question, ...subject }) => resultsOf(subject, figureOf(question, answers)));
  return {
    measurements: results.map(({ measurement }) => measurement).sort(compareMeasurements),
    violations: results.flatMap(({ violation }) => (violation === undefined ? [] : [violation])).sort(compareViolations),
    lasting: results.flatMap(({ lasting }) => (lasting === undefined ? [] : [lasting])).sort(compareViolations),
  };
}

type NotRun = { readonly cause: NotRunCause; readonly reason: string };
type Found = Exclude<Figure, { readonly failure: string }>;
type Measuring = Found | NotRun;

function figureOf(question: Question, answers: readonly DataAnswer[]): Measuring {
  if ("cause" in question) return question;
  const answer = answers[question.query] ?? { failure: "the source gave no answer" };
  if ("failure" in answer) return { cause: "failed", reason: answer.failure };
  const figure = readBy(question.read, answer.rows);
  return "failure" in figure ? { cause: "failed", reason: figure.failure } : figure;
}

function readBy(read: Extract<Question, { readonly query: number }>["read"], rows: Parameters<typeof read>[0]): Figure {
  try {
    return read(rows);
  } catch (error) {
    if (error instanceof Exhausted) return { failure: error.message };
    throw error;
  }
}

interface Result {
  readonly measurement: Measurement;
  readonly violation?: Violation;
  readonly lasting?: Violation;
}

function resultsOf(subject: Subject, measuring: Measuring): Result[] {
  if ("cause" in measuring) return [notRun(subject, measuring)];
  return subject.rule.conditions.map((condition) => compared(subject, measuring, condition));
}

function headOf({ contract, rule, object, member }: Subject): Omit<Measurement, "verdict"> {
  return {
    contract: contract.id,
    rule: rule.name,
    ...(rule.description === undefined ? {} : { description: rule.description }),
    ...(rule.dimension === undefined ? {} : { dimension: rule.dimension }),
    object,
    ...(member === undefined ? {} : { member }),
    metric: rule.measure.metric,
    unit: rule.unit,
    at: rule.at,
  };
}

/** One result for the rule, whatever it demands; its demand is told where it is one. */
function notRun(subject: Subject, { cause, reason }: NotRun): Result {
  const { rule } = subject;
  const [condition] = rule.conditions;
  const measurement: Measurement = {
    ...headOf(subject),
    ...(condition !== undefined && rule.conditions.length === 1 ? condition : {}),
    verdict: "not-run",
    cause,
    reason,
  };
  // A rule of another tool is that tool's to run, and nobody asked for what was switched off or cannot be had.
  if (cause !== "refused" && cause !== "failed") return { measurement };
  const message = `the rule ${printPart(rule.name)} could not be measured: ${reason}`;
  const violation: Violation = { ...violationOf(subject, message), check: "quality-not-run", severity: "error" };
  return { measurement, violation, lasting: violation };
}

function compared(subject: Subject, figure: Found, condition: Condition): Result {
  const { rule, contract } = subject;
  const value = valueIn(rule.unit, rule.measure.metric, figure);
  const met = value !== undefined && holds(value, condition);
  const told = figure.withheld === true ? undefined : value;
  const measurement: Measurement = {
    ...headOf(subject),
    ...condition,
    ...(told === undefined ? {} : { value: told }),
    verdict: met ? "met" : "missed",
    ...(figure.remark === undefined ? {} : { reason: figure.remark }),
  };
  if (met) return { measurement };
  const severity = rule.severity ?? contract.severity;
  const worded = (message: string): Violation => ({ ...violationOf(subject, message), check: "quality-missed", severity });
  return {
    measurement,
    violation: worded(missedMessage(subject, condition, told, figure)),
    lasting: worded(missedMessage(subject, condition)),
  };
}

function valueIn(unit: string, metric: Measurement["metric"], { value, of }: Found): number | undefined {
  if (unit !== "percent" || metric === "sql" || value === undefined) return value;
  // Of no row at all, none is null, invalid or repeated. How many rows there must be, rowCount says.
  return of === undefined || of === 0 ? 0 : (value / of) * 100;
}

function holds(value: number, { operator, threshold }: Condition): boolean {
  const [low, high] = typeof threshold === "number" ? [threshold, threshold] : threshold;
  switch (operator) {
    case "mustBe":
      return value === low;
    case "mustNotBe":
      return value !== low;
    case "mustBeGreaterThan":
      return value > low;
    case "mustBeGreaterOrEqualTo":
      return value >= low;
    case "mustBeLessThan":
      return value < low;
    case "mustBeLessOrEqualTo":
      return value <= low;
    // "mustBeBetween is the equivalent to mustBeGreaterThan and mustBeLessThan" (ODCS 3.1, Data Quality).
    case "mustBeBetween":
      return value > low && value < high;
    case "mustNotBeBetween":
      return !(value > low && value < high);
  }
}

function violationOf({ contract, object, member, harm, rule }: Subject, message: string): Omit<Violation, "check" | "severity"> {
  return {
    contract: contract.id,
    ...(contract.owner === undefined ? {} : { owner: contract.owner }),
    object,
    ...(member === undefined ? {} : { member }),
    message,
    ...(harm === undefined ? {} : { harm }),
    at: rule.at,
  };
}

/** @param figure Absent: in words without it. */
function missedMessage({ rule, object, member }: Subject, condition: Condition, value?: number, figure?: Found): string {
  const what = member === undefined ? printObject(object) : `${printObject(object)}.${printPart(member)}`;
  const words = rule.description === undefined ? "" : `${rule.description.replace(/[.\s]+$/, "")}: `;
  const subject = `${figureInWords(rule.measure.metric, rule.unit)} of ${what}`;
  const demand = printDemand(condition, rule.unit);
  if (figure === undefined) return `${words}${subject} ${demand}, and was not when it was last measured`;
  const found =
    value !== undefined
      ? `is ${printAmount(value, rule.unit)}`
      : figure.withheld === true
        ? "is not told, since it may be a confidential value"
        : "is not known";
  const remark = figure.remark === undefined ? "" : ` (${figure.remark})`;
  return `${words}${subject} ${found}, and ${demand}${remark}`;
}

function figureInWords(metric: Measurement["metric"], unit: string): string {
  const many = unit === "percent" ? "share" : "number";
  switch (metric) {
    case "rowCount":
      return "the number of rows";
    case "nullValues":
      return `the ${many} of NULLs`;
    case "missingValues":
      return `the ${many} of missing values`;
    case "invalidValues":
      return `the ${many} of invalid values`;
    case "duplicateValues":
      return `the ${many} of repeated values`;
    case "latency":
      return "the age of the newest value";
    case "sample":
      return "the number of sampled rows that break the contract";
    case "sql":
    case "custom":
      return "the result of the query";
  }
}

function compareMeasurements(a: Measurement, b: Measurement): number {
  return (
    compareText(a.contract, b.contract) ||
    compareNames(a.object, b.object) ||
    compareText(a.member ?? "", b.member ?? "") ||
    compareText(a.rule, b.rule) ||
    compareText(a.operator ?? "", b.operator ?? "") ||
    a.at.line - b.at.line
  );
}
