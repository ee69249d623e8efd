import { printPlace } from "../errors.ts";
import { codeSpan, escapeMarkdown } from "../markdown/escape.ts";
import type { Violation } from "../model/contract.ts";
import { printObject } from "../model/name.ts";
import type { FailOn, Impact, JudgedChange, Report } from "../model/report.ts";
import { fit } from "./fit.ts";
import type { Cut, Piece } from "./fit.ts";
import {
  capital,
  changeItem,
  contractChangeItem,
  impactTable,
  lintItem,
  marks,
  objectSummary,
  violationHead,
  violationRow,
} from "./markdown.ts";
import { acceptance, count, groupBy, headline, impacts, orderDiagnostics } from "./summary.ts";
import { lintNews } from "./lint.ts";

/** What GitHub takes for a body or a comment, less what is added to it (65,536; see `fit`). */
const bodyLength = 64_500;
/** What GitHub takes for a title. */
const titleLength = 256;
/** A reason or a harm is a sentence; one that is a page would push everything else out. */
const sentenceLength = 1_000;
const hitsShown = 12;

export interface Framing {
  /** What the database is called. */
  readonly name: string;
  /** Where the whole report can be read: the run's page. */
  readonly fullReport?: string;
  readonly limit?: number;
}

/** One line: `scout: 2 breaking, 1 risky, 14 safe changes in 9 objects`. Text, not Markdown. */
export function pullRequestTitle(report: Report, { name }: Pick<Framing, "name">): string {
  const what = report.baseline
    ? "document the schema"
    : report.changes.length === 0 && report.violations.length === 0
      ? "bring the schema docs up to date"
      : headline(report);
  return cutText(`${name}: ${what}`, titleLength);
}

/** What a pull request that proposes docs says: the headline, a table by impact, contracts, then every change folded by object. */
export function pullRequestBody(report: Report, framing: Framing): string {
  const intro = report.baseline
    ? `These are the first docs of ${codeSpan(framing.name)}: its schema as a snapshot, and a page for each object. From now on every change is compared with this.`
    : report.changes.length === 0
      ? "The docs are not what this version would write for the same schema; nothing in the database has changed."
      : `The schema of ${codeSpan(framing.name)} is not what these docs say. Merging makes the docs right; whether the change was right is for the review.`;
  const lead = [`## ${escapeMarkdown(headline(report))}`, intro, `Read from ${codeSpan(report.source)}.`];
  return fit([...lead.map(text), ...findingPieces(report)], framing.limit ?? bodyLength, (cut) => cutNote(cut, framing.fullReport));
}

/** The verdict of a check, for the comment that goes with its findings. */
export interface CheckVerdict extends Framing {
  readonly failed: boolean;
  readonly failOn: FailOn;
  /** The label that accepts the findings, where one can. */
  readonly approvalLabel?: string;
  /** What else people should know: what could not be done, why an approval does not count. Text. */
  readonly notes?: readonly string[];
}

/** The comment of a check that has findings. */
export function checkComment(report: Report, verdict: CheckVerdict): string {
  const { failed, failOn, approvalLabel, notes = [] } = verdict;
  const outcome =
    report.approved !== undefined
      ? `✅ ${acceptance(report.approved, codeSpan)}`
      : failed
        ? `❌ At or above the limit of this check (${codeSpan(`fail-on: ${failOn}`)}).${approvalLabel === undefined ? "" : ` Whoever may write to this repository can accept the findings with the label ${codeSpan(approvalLabel)}.`}`
        : `✅ Below the limit of this check (${codeSpan(`fail-on: ${failOn}`)}).`;
  const lead = [`## Schema check of ${codeSpan(verdict.name)}: ${escapeMarkdown(headline(report))}`, outcome];
  const said = notes.map((note) => `> ${escapeMarkdown(note)}`);
  return fit([...[...lead, ...said].map(text), ...findingPieces(report)], verdict.limit ?? bodyLength, (cut) =>
    cutNote(cut, verdict.fullReport),
  );
}

/** What the comment turns to when the findings are gone. */
export function resolvedComment({ name }: Pick<Framing, "name">): string {
  return `## Schema check of ${codeSpan(name)}: resolved\n\n✅ What this comment found before is gone: the pull request changes nothing that is worth a word.\n`;
}

function findingPieces(report: Report): Piece[] {
  const pieces: Piece[] = [];
  if (report.changes.length > 0) pieces.push(text(impactTable(report)));
  if (report.violations.length > 0) {
    pieces.push({
      open: `### Contracts\n\n${violationHead}`,
      items: report.violations.map((violation) => violationRow(shortenViolation(violation))),
      close: "",
      noun: "contract violation",
    });
  }
  for (const impact of impacts) {
    const changes = report.changes.filter((judged) => judged.impact === impact);
    for (const [i, [object, group]] of groupBy(changes, ({ change }) => printObject(change.object)).entries()) {
      pieces.push(objectPiece(object, group, impact, i === 0));
    }
  }
  const { contractChanges = [] } = report;
  if (contractChanges.length > 0) {
    const items = contractChanges.map((it) => contractChangeItem({ ...it, message: cutText(it.message, sentenceLength) }));
    pieces.push({ open: "### Changes of contracts\n", items, close: "", noun: "change of a contract" });
  }
  const news = lintNews(report);
  if (news.length > 0) pieces.push({ open: "### Lint\n", items: news.map(lintItem), close: "", noun: "lint finding" });
  if (report.diagnostics.length > 0) {
    const items = orderDiagnostics(report.diagnostics).map(
      ({ severity, message, at }) =>
        `- ${marks[severity]} ${at === undefined ? "" : `${codeSpan(printPlace(at))}: `}${escapeMarkdown(cutText(message, sentenceLength))}`,
    );
    pieces.push({ open: "### Notes\n", items, close: "", noun: "note" });
  }
  return pieces;
}

/** What breaks is open, the rest is folded; the first object of an impact stands under its heading. */
function objectPiece(object: string, changes: readonly JudgedChange[], impact: Impact, first: boolean): Piece {
  const heading = first ? `### ${marks[impact]} ${capital(impact)}\n\n` : "";
  return {
    open: `${heading}${objectSummary(object, changes.length, impact === "breaking")}\n`,
    items: changes.map((change) => changeItem(shortenChange(change))),
    close: "\n</details>",
    noun: "change",
  };
}

function shortenChange(judged: JudgedChange): JudgedChange {
  const { hits = [], contracts = [] } = judged;
  const said = [
    cutText(judged.reason, sentenceLength),
    ...(hits.length <= hitsShown ? [] : [`Of the ${hits.length} that use it, the nearest ${hitsShown} are named here.`]),
    ...(contracts.length <= hitsShown
      ? []
      : [`Of the ${contracts.length} contracts that it breaks, the worst ${hitsShown} are named here.`]),
  ];
  return {
    ...judged,
    reason: said.join(" "),
    ...(hits.length === 0 ? {} : { hits: hits.slice(0, hitsShown) }),
    ...(contracts.length === 0 ? {} : { contracts: contracts.slice(0, hitsShown) }),
  };
}

function shortenViolation(violation: Violation): Violation {
  const { message, harm } = violation;
  return {
    ...violation,
    message: cutText(message, sentenceLength),
    ...(harm === undefined ? {} : { harm: cutText(harm, sentenceLength) }),
  };
}

function text(block: string): Piece {
  return { open: block, items: [], close: "" };
}

function cutNote(cut: Cut, fullReport: string | undefined): string {
  const missing = [...cut]
    .filter(([, { all, shown }]) => shown < all)
    .map(([noun, { all, shown }]) => `${all - shown} of ${count(all, noun)}`);
  const rest =
    fullReport === undefined
      ? "The job summary has more of them, the JSON report all."
      : `[The run's summary](${encodeURI(fullReport)}) has more of them, the JSON report (output ${codeSpan("report")}) all.`;
  return `**Cut here**, since GitHub takes no longer text: ${missing.join(", ")} not shown. ${rest}`;
}

/** At most so many UTF-16 units, never half a character. */
function cutText(words: string, length: number): string {
  if (words.length <= length) return words;
  const kept = words.slice(0, length - 1);
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
