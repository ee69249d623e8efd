import { printPlace } from "../errors.ts";
import { printObject, printPart } from "../model/name.ts";
import { printBy } from "../model/by.ts";
import type { AnyFacts } from "../model/change.ts";
import type { Severity } from "../model/place.ts";
import type { Impact, JudgedChange, Report } from "../model/report.ts";
import type { ContractChange, Violation } from "../model/contract.ts";
import type { Measurement } from "../model/quality.ts";
import { printBroken } from "./broken.ts";
import { printHits } from "./hit.ts";
import { measuredFigure, measuredHeadline, measuredParts, measuredPlace } from "./measurement.ts";
import { acceptance, groupBy, headline, impacts, orderDiagnostics } from "./summary.ts";
import { lintNews, lintStanding } from "./lint.ts";
import type { LintNews } from "./lint.ts";

/** How a terminal dresses a piece of text; the identity where there is no terminal. */
export type Style = (kind: Impact | Severity | "heading" | "quiet", text: string) => string;

const plain: Style = (_kind, text) => text;

/** The report for people at a terminal: impact by impact, object by object. Ends with a line end. */
export function printText(report: Report, style: Style = plain): string {
  const lines = [style("heading", headline(report)), style("quiet", `Source: ${visible(report.source)}`)];
  if (report.approved !== undefined) lines.push(acceptance(report.approved, visible));
  for (const impact of impacts) {
    const changes = report.changes.filter((judged) => judged.impact === impact);
    if (changes.length > 0) lines.push("", style(impact, impact.toUpperCase()), ...changeLines(changes, style));
  }
  if (report.violations.length > 0) {
    lines.push("", style("heading", "CONTRACTS"), ...violationLines(report.violations, style));
  }
  const { contractChanges = [] } = report;
  if (contractChanges.length > 0) {
    lines.push("", style("heading", "CHANGES OF CONTRACTS"), ...contractChangeLines(contractChanges, style));
  }
  if (report.measurements !== undefined) lines.push("", ...measurementLines(report.measurements, style));
  const news = lintNews(report);
  const standing = lintStanding(report);
  if (news.length > 0) lines.push("", style("heading", "LINT"), ...news.flatMap((finding) => lintLines(finding, style)));
  if (standing !== undefined) lines.push(...(news.length > 0 ? [] : [""]), style("quiet", standing));
  const diagnostics = orderDiagnostics(report.diagnostics);
  if (diagnostics.length > 0) {
    lines.push("", style("heading", "NOTES"));
    for (const { severity, message, at } of diagnostics) {
      lines.push(`  ${style(severity, severity)}  ${at === undefined ? "" : `${visible(printPlace(at))}: `}${visible(message)}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

function measurementLines(measurements: readonly Measurement[], style: Style): string[] {
  const { single, rest } = measuredParts(measurements);
  const lines = [style("heading", `DATA  ${measuredHeadline(measurements)}`)];
  for (const [contract, group] of groupBy(single, ({ contract }) => contract)) {
    lines.push(`  ${style("heading", visible(contract))}`);
    for (const measurement of group) {
      const { verdict, rule } = measurement;
      const word = verdict === "not-run" ? "not measured" : verdict;
      const color = verdict === "met" ? "safe" : verdict === "missed" ? "error" : "quiet";
      lines.push(`    ${style(color, word)}  ${visible(rule)}  ${visible(measuredPlace(measurement))}`);
      lines.push(`      ${visible(measuredFigure(measurement))}`);
    }
  }
  return [...lines, ...rest.map((line) => `  ${style("quiet", visible(line))}`)];
}

function changeLines(changes: readonly JudgedChange[], style: Style): string[] {
  const lines: string[] = [];
  for (const [object, group] of groupBy(changes, ({ change }) => `${printObject(change.object)} ${quietType(change.object.type)}`)) {
    lines.push(`  ${style("heading", visible(object.trimEnd()))}`);
    for (const judged of group) lines.push(...changeLine(judged, style));
  }
  return lines;
}

function changeLine({ change, reader, writer, reason, at, hits, by, contracts = [] }: JudgedChange, style: Style): string[] {
  const facts: AnyFacts = change;
  const member = facts.member === undefined ? "" : `  ${visible(printPart(facts.member))}`;
  const guess = facts.inferred === true ? style("quiet", "  (inferred)") : "";
  const sides = `readers ${style(reader, reader)}, writers ${style(writer, writer)}`;
  const lines = [`    ${change.kind}${member}${guess}  ${sides}`, `      ${visible(reason)}`];
  if (hits !== undefined && hits.length > 0) {
    lines.push(`      Used by: ${visible(printHits(hits))}`);
  }
  if (contracts.length > 0) lines.push(`      Breaks: ${visible(printBroken(contracts))}`);
  if (by !== undefined) lines.push(`      ${visible(printBy(by))}`);
  if (at !== undefined) lines.push(style("quiet", `      At: ${visible(printPlace(at))}`));
  return lines;
}

function violationLines(violations: readonly Violation[], style: Style): string[] {
  const lines: string[] = [];
  for (const [title, group] of groupBy(violations, ({ contract, owner }) =>
    owner === undefined ? contract : `${contract}, owned by ${owner}`,
  )) {
    lines.push(`  ${style("heading", visible(title))}`);
    for (const { check, severity, object, member, message, harm, at } of group) {
      const what = member === undefined ? printObject(object) : `${printObject(object)}.${printPart(member)}`;
      lines.push(`    ${style(severity, severity)}  ${check}  ${visible(what)}`, `      ${visible(message)}`);
      if (harm !== undefined) lines.push(`      Harm: ${visible(harm)}`);
      if (at !== undefined) lines.push(style("quiet", `      At: ${visible(printPlace(at))}`));
    }
  }
  return lines;
}

function contractChangeLines(changes: readonly ContractChange[], style: Style): string[] {
  return groupBy(changes, ({ contract, owner }) => (owner === undefined ? contract : `${contract}, owned by ${owner}`)).flatMap(
    ([title, group]) => [
      `  ${style("heading", visible(title))}`,
      ...group.flatMap(({ kind, severity, message, at }) => [
        `    ${style(severity, severity)}  ${kind}`,
        `      ${visible(message)}`,
        ...(at === undefined ? [] : [style("quiet", `      At: ${visible(printPlace(at))}`)]),
      ]),
    ],
  );
}

function lintLines({ severity, rule, what, message, at }: LintNews, style: Style): string[] {
  const lines = [`  ${style(severity, severity)}  ${rule}  ${visible(what)}`, `    ${visible(message)}`];
  return at === undefined ? lines : [...lines, style("quiet", `    At: ${visible(printPlace(at))}`)];
}

function quietType(type: string): string {
  return type === "schema" || type === "database" ? "" : `(${type})`;
}

/** One line, without control characters: a name or a description must not move a terminal's cursor or fake a line of a log. */
export function visible(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (c) => `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}
