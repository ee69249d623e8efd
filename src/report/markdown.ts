import { printPlace } from "../errors.ts";
import { printObject, printPart } from "../model/name.ts";
import { printBy } from "../model/by.ts";
import type { AnyFacts } from "../model/change.ts";
import type { ContractChange, Violation } from "../model/contract.ts";
import type { Measurement } from "../model/quality.ts";
import type { JudgedChange, Report } from "../model/report.ts";
import { codeSpan, escapeMarkdown } from "../markdown/escape.ts";
import { printBroken } from "./broken.ts";
import { printHits } from "./hit.ts";
import { measuredHead, measuredHeadline, measuredParts, measuredRow } from "./measurement.ts";
import { acceptance, count, groupBy, headline, impacts, orderDiagnostics, summarize } from "./summary.ts";
import { lintNews, lintStanding } from "./lint.ts";
import type { LintNews } from "./lint.ts";

export const marks = { breaking: "🔴", risky: "🟠", safe: "🟢", error: "🔴", warning: "🟠", info: "🔵" } as const;

/** The report as GitHub-flavoured Markdown: the headline, a table by impact, then every finding folded by object. */
export function printMarkdown(report: Report): string {
  const blocks = [`## Schema check: ${escapeMarkdown(headline(report))}`, `Source: ${codeSpan(report.source)}`];
  if (report.approved !== undefined) blocks.push(`✅ ${acceptance(report.approved, codeSpan)}`);
  if (report.changes.length > 0) blocks.push(impactTable(report));
  if (report.violations.length > 0) blocks.push("### Contracts", violationTable(report.violations));
  if (report.measurements !== undefined) blocks.push(...measurementBlocks(report.measurements));
  for (const impact of impacts) {
    const changes = report.changes.filter((judged) => judged.impact === impact);
    if (changes.length === 0) continue;
    blocks.push(`### ${marks[impact]} ${capital(impact)}`);
    for (const [object, group] of groupBy(changes, ({ change }) => printObject(change.object))) {
      blocks.push(objectDetails(object, group, impact !== "safe"));
    }
  }
  const { contractChanges = [] } = report;
  if (contractChanges.length > 0) blocks.push("### Changes of contracts", contractChanges.map(contractChangeItem).join("\n"));
  const news = lintNews(report);
  const standing = lintStanding(report);
  if (news.length > 0) blocks.push("### Lint", news.map(lintItem).join("\n"));
  if (standing !== undefined) blocks.push(escapeMarkdown(standing));
  const diagnostics = orderDiagnostics(report.diagnostics);
  if (diagnostics.length > 0) {
    const items = diagnostics.map(
      ({ severity, message, at }) =>
        `- ${marks[severity]} ${at === undefined ? "" : `${codeSpan(printPlace(at))}: `}${escapeMarkdown(message)}`,
    );
    blocks.push(`### Notes`, items.join("\n"));
  }
  return `${blocks.join("\n\n")}\n`;
}

/** How many changes there are of each impact, for whom. */
export function impactTable(report: Report): string {
  const summary = summarize(report);
  const rows = impacts.map((impact) => {
    const of = (side: "reader" | "writer"): number => report.changes.filter((judged) => judged[side] === impact).length;
    return `| ${marks[impact]} ${impact} | ${summary[impact]} | ${of("reader")} | ${of("writer")} |`;
  });
  return ["| impact | changes | for readers | for writers |", "| --- | ---: | ---: | ---: |", ...rows].join("\n");
}

function measurementBlocks(measurements: readonly Measurement[]): string[] {
  const { single, rest } = measuredParts(measurements);
  return [
    `### Data: ${measuredHeadline(measurements)}`,
    ...(single.length === 0 ? [] : [[measuredHead, ...single.map(measuredRow)].join("\n")]),
    ...rest.map((line) => escapeMarkdown(line)),
  ];
}

function violationTable(violations: readonly Violation[]): string {
  return [violationHead, ...violations.map(violationRow)].join("\n");
}

export const violationHead = "| contract | demands | but | harm |\n| --- | --- | --- | --- |";

/** One demand that is not met, as a row below `violationHead`. */
export function violationRow({ contract, owner, severity, object, member, message, harm, at }: Violation): string {
  const what = codeSpan(member === undefined ? printObject(object) : `${printObject(object)}.${printPart(member)}`, "cell");
  const who = `${codeSpan(contract, "cell")}${owner === undefined ? "" : `<br>${escapeMarkdown(owner, "cell")}`}`;
  const where = at === undefined ? "" : `<br>${codeSpan(printPlace(at), "cell")}`;
  return `| ${marks[severity]} ${who} | ${what} | ${escapeMarkdown(message, "cell")}${where} | ${escapeMarkdown(harm ?? "", "cell")} |`;
}

function objectDetails(object: string, changes: readonly JudgedChange[], open: boolean): string {
  return `${objectSummary(object, changes.length, open)}\n\n${changes.map(changeItem).join("\n")}\n\n</details>`;
}

/** What opens the folded part of an object. */
export function objectSummary(object: string, changes: number, open: boolean): string {
  return `<details${open ? " open" : ""}><summary>${codeSpan(object, "html")}: ${count(changes, "change")}</summary>`;
}

/** One change as an item of a list. */
export function changeItem({ change, reader, writer, reason, at, hits, by, contracts = [] }: JudgedChange): string {
  const facts: AnyFacts = change;
  const member = facts.member === undefined ? "" : ` ${codeSpan(facts.member)}`;
  const guess = facts.inferred === true ? " (inferred)" : "";
  const used = hits === undefined || hits.length === 0 ? "" : `<br>Used by ${printHits(hits, codeSpan)}`;
  const who = by === undefined ? "" : `<br>${printBy(by, { name: codeSpan, statement: codeSpan })}`;
  const breaks = contracts.length === 0 ? "" : `<br>Breaks ${printBroken(contracts, codeSpan, escapeMarkdown)}`;
  const where = at === undefined ? "" : `<br>${codeSpan(printPlace(at))}`;
  return `- **${change.kind}**${member}${guess}: readers ${marks[reader]} ${reader}, writers ${marks[writer]} ${writer}<br>${escapeMarkdown(reason)}${used}${breaks}${who}${where}`;
}

/** What became of a contract, as an item of a list. */
export function contractChangeItem({ kind, contract, owner, severity, message, at }: ContractChange): string {
  const who = `${codeSpan(contract)}${owner === undefined ? "" : ` of ${escapeMarkdown(owner)}`}`;
  const where = at === undefined ? "" : `<br>${codeSpan(printPlace(at))}`;
  return `- ${marks[severity]} **${kind}** ${who}: ${escapeMarkdown(message)}${where}`;
}

/** One thing that the lint has to say, as an item of a list. */
export function lintItem({ severity, rule, what, message, at }: LintNews): string {
  const where = at === undefined ? "" : `<br>${codeSpan(printPlace(at))}`;
  return `- ${marks[severity]} **${rule}** ${codeSpan(what)}: ${escapeMarkdown(message)}${where}`;
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
