// What a changelog says to machines: each entry ends with a comment that nobody sees.

import { sha256 } from "../hash.ts";
import { lastChange } from "../model/page.ts";
import type { ChangelogEntry, ChangelogFigures } from "../model/changelog.ts";

interface Mark {
  readonly day: string;
  readonly impact: string;
  readonly by: string;
  readonly fingerprint: string;
  /** Tells the changes of one run from those of another. */
  readonly run: string;
  readonly subjects: readonly string[];
}

const pattern =
  /^## (\d{4}-\d{2}-\d{2})[ \t]*$|<!-- schema-change: (breaking|risky|safe) (logged|unlogged|unknown) ([0-9a-f]{16}) ([0-9a-f]{8}) ([0-9a-f,]+) -->/gm;

/** The marks of a changelog's text, the youngest day first, as they stand there. */
export function readMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  let day = "";
  for (const [, heading, impact = "", by = "", fingerprint = "", run = "", subjects = ""] of text
    .replaceAll("\r\n", "\n")
    .matchAll(pattern)) {
    if (heading === undefined) marks.push({ day, impact, by, fingerprint, run, subjects: subjects.split(",") });
    else day = heading;
  }
  return marks;
}

/** @param run of `runOf` */
export function markOf({ impact, by, fingerprint, subjects }: ChangelogEntry, run: string): string {
  return `<!-- schema-change: ${impact} ${by} ${short(fingerprint)} ${run} ${subjects.map(subjectKey).join()} -->`;
}

export function runOf(entries: readonly ChangelogEntry[]): string {
  return sha256(entries.map(({ fingerprint }) => fingerprint).join()).slice(0, 8);
}

/**
 * The entries that the changelog does not have. A logged one is known by its events. Of any other it has those that the youngest run which says
 * anything of the same thing says: what was undone since, and is done again, is another change.
 * @param texts the changelog's files, the youngest first
 */
export function newEntries(texts: readonly string[], entries: readonly ChangelogEntry[]): readonly ChangelogEntry[] {
  if (entries.length === 0) return entries;
  const known = new Set<string>();
  const youngest = new Map<string, { readonly run: string; readonly fingerprints: Set<string> }>();
  for (const { fingerprint, run, subjects } of texts.flatMap(readMarks)) {
    known.add(fingerprint);
    for (const subject of subjects) {
      const last = youngest.get(subject);
      if (last === undefined) youngest.set(subject, { run, fingerprints: new Set([fingerprint]) });
      else if (last.run === run) last.fingerprints.add(fingerprint);
    }
  }
  return entries.filter(({ by, fingerprint, subjects }) => {
    if (by === "logged") return !known.has(short(fingerprint));
    return !subjects.some((subject) => youngest.get(subjectKey(subject))?.fingerprints.has(short(fingerprint)));
  });
}

/** Of the changelog's files and what is added to them. */
export function figuresOf(texts: readonly string[], entries: readonly ChangelogEntry[]): ChangelogFigures {
  const marks = [
    ...texts.flatMap(readMarks),
    ...newEntries(texts, entries).map(({ day, impact, by }) => ({ day: day ?? lastChange, impact, by })),
  ];
  const latest = (some: readonly { readonly day: string }[]): string | undefined => {
    const days = some.map(({ day }) => day);
    return days.includes(lastChange) ? lastChange : days.sort().at(-1);
  };
  const last = latest(marks);
  const lastLogged = latest(marks.filter(({ by }) => by === "logged"));
  const unlogged = marks.filter(({ by }) => by === "unlogged");
  return {
    changes: marks.length,
    breaking: marks.filter(({ impact }) => impact === "breaking").length,
    unlogged: unlogged.length,
    lastUnlogged: unlogged.filter(({ day }) => day === last).length,
    ...(last === undefined ? {} : { last }),
    ...(lastLogged === undefined ? {} : { lastLogged }),
  };
}

function short(fingerprint: string): string {
  return fingerprint.slice(0, 16);
}

function subjectKey(subject: string): string {
  return sha256(subject).slice(0, 8);
}
