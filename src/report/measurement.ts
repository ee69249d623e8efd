import { codeSpan, escapeMarkdown } from "../markdown/escape.ts";
import { printObject, printPart } from "../model/name.ts";
import { printAmount, printDemand, type Measurement } from "../model/quality.ts";
import { groupBy } from "./summary.ts";

/** Figures of what was measured: `4 met, 1 missed, 2 not measured`. */
export function measuredHeadline(measurements: readonly Measurement[]): string {
  const of = (verdict: Measurement["verdict"]): number => measurements.filter((each) => each.verdict === verdict).length;
  const parts = [
    [of("met"), "met"],
    [of("missed"), "missed"],
    [of("not-run"), "not measured"],
  ] as const;
  return parts.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`])).join(", ");
}

/** Those that somebody could have measured, one by one; of the rest how many there are is enough, and why. */
export function measuredParts(measurements: readonly Measurement[]): {
  readonly single: readonly Measurement[];
  readonly rest: readonly string[];
} {
  const isOne = ({ cause }: Measurement): boolean => cause !== "no-data" && cause !== "switched-off";
  const others = groupBy(
    measurements.filter((each) => !isOne(each)),
    ({ reason = "" }) => reason,
  );
  return {
    single: measurements.filter(isOne),
    rest: others.map(([reason, group]) => `${group.length} ${group.length === 1 ? "rule" : "rules"} not measured: ${reason}`),
  };
}

export function measuredPlace({ object, member }: Measurement): string {
  return member === undefined ? printObject(object) : `${printObject(object)}.${printPart(member)}`;
}

/** `is 3, must be 0`, or why there is no figure. */
export function measuredFigure({ value, operator, threshold, unit, verdict, reason }: Measurement): string {
  const remark = reason === undefined ? [] : [reason];
  if (verdict === "not-run" || operator === undefined || threshold === undefined) return remark.join("");
  const figure = value === undefined ? (reason === undefined ? ["value not told"] : []) : [`is ${printAmount(value, unit)}`];
  return [...figure, ...remark, printDemand({ operator, threshold }, unit)].join(", ");
}

const marks = { met: "🟢", missed: "🔴", "not-run": "⚪" } as const;

export const measuredHead = "| contract | rule | of | figure |\n| --- | --- | --- | --- |";

/** One measurement as a row below `measuredHead`. */
export function measuredRow(measurement: Measurement): string {
  const { contract, rule, verdict } = measurement;
  const cells = [
    `${marks[verdict]} ${codeSpan(contract, "cell")}`,
    codeSpan(rule, "cell"),
    codeSpan(measuredPlace(measurement), "cell"),
    `${verdict === "not-run" ? "not measured: " : ""}${escapeMarkdown(measuredFigure(measurement), "cell")}`,
  ];
  return `| ${cells.join(" | ")} |`;
}
