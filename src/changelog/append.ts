// A changelog is Markdown with a heading for each day, the youngest first. Entries are put in; nothing that stands there is changed, whoever
// wrote it. A file holds one year: with the first entry of the next one, those before it move to files of their own.

import { proposedIn, type ChangelogEntry, type PullRequestLink } from "../model/changelog.ts";
import { compareText } from "../model/name.ts";
import { markOf, newEntries, runOf } from "./marks.ts";

export interface Changelog {
  /** The file of the youngest year. */
  readonly current: string;
  /** By year, `YYYY`. */
  readonly archives: ReadonlyMap<string, string>;
}

/** Everything from one day's heading to the next, and what stands before the first. */
interface Sections {
  readonly head: string;
  readonly days: readonly Section[];
}

interface Section {
  readonly day: string;
  readonly text: string;
}

/**
 * The changelog with what it does not have yet.
 * @param day of what nobody logged, `YYYY-MM-DD`
 * @param pull absent where none proposes it
 */
export function withEntries(
  { current, archives }: Changelog,
  entries: readonly ChangelogEntry[],
  day: string,
  pull?: PullRequestLink,
): Changelog {
  const fresh = newEntries([current, ...[...archives].sort(([a], [b]) => compareText(b, a)).map(([, text]) => text)], entries);
  if (fresh.length === 0) return { current, archives };
  const run = runOf(entries);
  const byDay = new Map<string, string[]>();
  for (const entry of fresh) {
    const text = entry.text
      .trimEnd()
      .replaceAll(proposedIn, pull === undefined ? "" : ` Proposed in [#${pull.number}](${encodeURI(pull.url)}).`);
    const of = entry.day ?? day;
    byDay.set(of, [...(byDay.get(of) ?? []), `${text} ${markOf(entry, run)}`]);
  }
  const files = new Map(archives);
  const { head, days } = sectionsOf(current);
  const year = [...days.map((section) => section.day), ...byDay.keys()].map(yearOf).sort(compareText).at(-1) ?? yearOf(day);
  const [stay, move] = [days.filter((section) => yearOf(section.day) === year), days.filter((section) => yearOf(section.day) !== year)];
  for (const section of move) {
    const archive = sectionsOf(files.get(yearOf(section.day)) ?? archiveHead(yearOf(section.day)));
    files.set(yearOf(section.day), printSections({ ...archive, days: placed(archive.days, section) }));
  }
  let youngest: Sections = { head, days: stay };
  for (const [of, items] of byDay) {
    if (yearOf(of) === year) youngest = put(youngest, of, items);
    else files.set(yearOf(of), printSections(put(sectionsOf(files.get(yearOf(of)) ?? archiveHead(yearOf(of))), of, items)));
  }
  return { current: printSections(youngest), archives: files };
}

function yearOf(day: string): string {
  return day.slice(0, 4);
}

function archiveHead(year: string): string {
  return `<!-- schema-sync:begin changelog -->\n\n# Schema Changes in ${year}\n\nThe youngest are in [the changelog](changelog.md).\n\n<!-- schema-sync:end changelog -->\n\n`;
}

function sectionsOf(text: string): Sections {
  const headings = [...text.matchAll(/^## (\d{4}-\d{2}-\d{2})[ \t]*\r?$/gm)];
  const starts = headings.map(({ index }) => index);
  return {
    head: text.slice(0, starts[0]),
    days: headings.map(([, day = ""], i) => ({ day, text: text.slice(starts[i], starts[i + 1]) })),
  };
}

function printSections({ head, days }: Sections): string {
  const eol = lineEndOf(head);
  return days.reduce((text, section) => apart(text, eol) + section.text, head);
}

/** With an empty line at its end, so that a heading can follow. */
function apart(text: string, eol: string): string {
  if (text === "") return text;
  return text.endsWith(eol + eol) ? text : text.endsWith(eol) ? text + eol : text + eol + eol;
}

function placed(days: readonly Section[], section: Section): Section[] {
  const at = days.findIndex((other) => other.day < section.day);
  return at === -1 ? [...days, section] : days.toSpliced(at, 0, section);
}

/** Entries are put on top of their day: the youngest run first. */
function put({ head, days }: Sections, day: string, items: readonly string[]): Sections {
  const eol = lineEndOf(head);
  const list = items.map((item) => item.replaceAll("\n", eol) + eol).join("");
  const there = days.find((section) => section.day === day);
  if (there === undefined) return { head, days: placed(days, { day, text: `## ${day}${eol}${eol}${list}` }) };
  const [heading = ""] = /^[^\n]*\n?\s*/.exec(there.text) ?? [];
  const rest = there.text.slice(heading.length);
  const text = `${apart(heading.trimEnd(), eol)}${list}${rest === "" || rest.startsWith("- ") ? "" : eol}${rest}`;
  return { head, days: days.map((section) => (section === there ? { day, text } : section)) };
}

function lineEndOf(head: string): string {
  return /^[^\n]*\r\n/.test(head) ? "\r\n" : "\n";
}
