import { sha256 } from "../../hash.ts";
import { codeSpan, escapeMarkdown, escapeTitle } from "../../markdown/escape.ts";
import { printBy } from "../../model/by.ts";
import type { AnyFacts, Change } from "../../model/change.ts";
import { proposedIn, type ChangelogEntry, type ChangelogFigures } from "../../model/changelog.ts";
import { nameKey, printObject, printPart, type ObjectName } from "../../model/name.ts";
import { archivePath, layout } from "../../model/page.ts";
import type { JudgedChange } from "../../model/report.ts";
import { relativePath } from "../path.ts";
import type { Site } from "../site.ts";
import { printer, type Templates } from "../template.ts";

/** The values of `changelog.mustache`: what stands above the entries. */
export interface ChangelogPage {
  readonly title: string;
  /** How many changes are recorded, in all years. */
  readonly changes: number;
  /** The years that have a file of their own, the youngest first. */
  readonly years: readonly { readonly link: string }[];
}

/** The values of `change.mustache`: one entry of the changelog. All text is Markdown. */
export interface ChangeValues {
  readonly mark: string;
  readonly impact: string;
  /** `column-removed`. */
  readonly kind: string;
  readonly object: string;
  /** "" where the change is about the object itself. */
  readonly member: string;
  /** Why it has its impact, in a sentence. */
  readonly reason: string;
  /** Who made it, when, and with which statement, as a sentence; "" where the source has no DDL log. */
  readonly by: string;
  /** Where the pull request is named that proposed the change. */
  readonly proposedIn: string;
}

const marks = { breaking: "🔴", risky: "🟠", safe: "🟢" } as const;

export function changelogPage(site: Site, { changes }: ChangelogFigures, years: readonly string[]): ChangelogPage {
  return {
    title: escapeTitle(site.title),
    changes,
    years: years
      .toSorted()
      .reverse()
      .map((year) => ({ link: `[${year}](${relativePath(layout.changelog, archivePath(year))})` })),
  };
}

/** The changes as entries of the changelog, in their order. @throws UserError for a template that is missing or not valid */
export function changelogEntries(changes: readonly JudgedChange[], templates: Templates): ChangelogEntry[] {
  const print = printer(templates);
  return changes.map(({ change, impact, reason, fingerprint, by }) => {
    const { object, member }: AnyFacts = change;
    const values: ChangeValues = {
      mark: marks[impact],
      impact,
      kind: change.kind,
      object: codeSpan(printObject(object)),
      member: member === undefined ? "" : codeSpan(printPart(member)),
      reason: escapeMarkdown(reason),
      by: by === undefined ? "" : `${printBy(by, { name: codeSpan, statement: codeSpan })}.`,
      proposedIn,
    };
    // Of one that took several days, the last: before, it was another.
    const last = by?.kind === "logged" ? by.events.at(-1) : undefined;
    return {
      ...(last === undefined ? {} : { day: last.at.slice(0, 10) }),
      text: print("change", values).toWellFormed(),
      impact,
      by: by?.kind ?? "unknown",
      fingerprint: by?.kind === "logged" ? sha256([fingerprint, ...by.events.map(({ id, at }) => `${id} ${at}`)].join("\n")) : fingerprint,
      subjects: subjectsOf(change),
    };
  });
}

/** What the change is about, by the names before and after. */
function subjectsOf(change: Change): string[] {
  const { object, member, after }: AnyFacts = change;
  const key = (name: ObjectName, of = member ?? ""): string => JSON.stringify([object.type, nameKey(name), of]);
  if (change.kind === "column-renamed" || change.kind === "parameter-renamed") return [key(object), key(object, change.after.name)];
  if (change.kind === "index-renamed" || change.kind === "constraint-renamed") return [key(object), key(object, change.after)];
  if (change.kind.endsWith("-renamed") || change.kind === "table-moved") return [key(object), key(after as ObjectName)];
  return [key(object)];
}
