import { withEntries } from "../changelog/append.ts";
import { UserError } from "../errors.ts";
import { compareText } from "../model/name.ts";
import { daysBetween } from "../model/day.ts";
import type { ChangelogEntry, PullRequestLink } from "../model/changelog.ts";
import { archivePath, archiveYear, inFolder, lastChange, layout, ownFolders, unknown } from "../model/page.ts";
import type { Pages, SiteFile } from "../model/page.ts";
import type { Diagnostic } from "../model/place.ts";
import type { Files, Proposal } from "../ports.ts";
import { hasOwnText, isDamage, mergeBlocks, parseBlocks } from "./blocks.ts";
import type { Block, BlockFile } from "./blocks.ts";
import { siteText } from "./site-file.ts";

export interface ProposalInput {
  /** Pages of Markdown, in which people may write, and files of any other kind, which are the tool's alone: the snapshot is one. */
  readonly pages: Pages;
  /** Files for machines that go along with a proposal, and are no reason to make one. */
  readonly alongside?: Pages;
  /** What the repository holds of all this, by path relative to the repository. */
  readonly existing: Files;
  /** The docs folder, relative to the repository, with `/`; `.` for the repository itself. */
  readonly docs: string;
  /** The UTC day, `YYYY-MM-DD`. */
  readonly today: string;
  /** Days after which a file for machines whose day alone differs is written anew; absent: never. */
  readonly renewAfter?: number | undefined;
  /** Absent: nothing is to be done for a site. */
  readonly site?: SiteFile;
  /** What the changelog is to tell; absent: it stays as it is. */
  readonly changes?: readonly ChangelogEntry[];
}

/**
 * What is to be written and removed so that the docs folder shows the schema. What people wrote outside the generated
 * blocks is kept; a page keeps its date for as long as nothing else in it changes; a file that is not generated, or
 * whose markers are damaged, is left alone and reported.
 */
export function propose(input: ProposalInput): Proposal {
  const today = filesOn(input, input.today);
  return {
    ...today,
    existing: input.existing,
    on: (day, pull) => (day === input.today && pull === undefined ? today : filesOn(input, day, pull)),
  };
}

function filesOn(
  { pages, alongside, existing, docs, renewAfter, site, changes = [] }: ProposalInput,
  today: string,
  pull?: PullRequestLink,
): Pick<Proposal, "write" | "remove" | "diagnostics"> {
  const inDocs = (path: string): string => inFolder(docs, path);
  const write = new Map<string, string>();
  const remove: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const predecessors = renamedByCase(pages, existing, inDocs);
  const years = archivesIn(existing, docs);

  for (const [page, text] of pages) {
    const path = inDocs(page);
    const from = predecessors.get(path) ?? path;
    const present = existing.get(from);
    if (!isPage(path)) {
      // A checkout that turns line ends around has not changed the file.
      if (from !== path) remove.push(from);
      const same = present !== undefined && isFresh(text, present.replaceAll("\r\n", "\n"), today, renewAfter);
      if (from !== path || !same) write.set(path, dated(text, today));
      continue;
    }
    const grown = page === layout.changelog ? grow(path, text, present) : present;
    const next = nextText(path, text, grown, today);
    if (typeof next !== "string") {
      diagnostics.push(next.at === undefined ? next : { ...next, at: { ...next.at, file: from } });
      continue;
    }
    if (from !== path) remove.push(from);
    if (from !== path || next !== present) write.set(path, next);
  }

  /** The changelog with what is new; one that is not ours stays as it is. */
  function grow(path: string, template: string, present: string | undefined): string | undefined {
    const isOurs =
      present === undefined || ((file) => !isDamage(file) && file.blocks.length > 0)(parseBlocks(present.replace(/^\ufeff/, "")));
    if (changes.length === 0 || !isOurs) return present;
    const { current, archives } = withEntries(
      { current: present ?? `${blocked(path, template).text.trimEnd()}\n`, archives: years },
      changes,
      today,
      pull,
    );
    for (const [year, archive] of archives) if (archive !== years.get(year)) write.set(inDocs(archivePath(year)), archive);
    return current;
  }

  const kept = new Set([...[...pages.keys(), ...[...years.keys()].map(archivePath)].map(inDocs), ...predecessors.values()]);
  for (const [path, text] of existing) {
    if (kept.has(path) || !(isPage(path) || ownFolders.some((folder) => path.startsWith(`${inDocs(folder)}/`)))) continue;
    const rest = isPage(path) ? withoutObject(path, text) : undefined;
    if (rest === undefined) remove.push(path);
    else if (typeof rest !== "string") diagnostics.push(rest);
    else if (rest !== text) {
      write.set(path, rest);
      diagnostics.push({
        severity: "warning",
        message: `What ${path} documents is gone from the database. The page stays because people wrote in it; delete it when that text is not needed any more.`,
        at: { file: path, line: 1 },
      });
    }
  }

  if (site !== undefined) {
    const present = existing.get(site.path);
    const next = siteText(site, present, docs);
    if (typeof next === "object") diagnostics.push(next);
    else if (next !== undefined && next !== present) write.set(site.path, next);
  }
  if (write.size + remove.length > 0) {
    for (const [page, text] of alongside ?? [])
      if (existing.get(inDocs(page))?.replaceAll("\r\n", "\n") !== text) write.set(inDocs(page), text);
  }

  return {
    write: new Map([...write].sort(([a], [b]) => compareText(a, b))),
    remove: remove.sort(compareText),
    diagnostics,
  };
}

function isPage(path: string): boolean {
  return path.endsWith(".md");
}

/**
 * A page whose only namesake in the repository differs by case: an object was renamed so. On most file systems the two
 * paths are one file, so its text moves along and the old path goes.
 */
function renamedByCase(pages: Pages, existing: Files, inDocs: (path: string) => string): Map<string, string> {
  const wanted = new Set([...pages.keys()].map(inDocs));
  const strays = new Map<string, string>();
  for (const path of existing.keys()) if (!wanted.has(path)) strays.set(path.toLowerCase(), path);
  const renamed = new Map<string, string>();
  if (strays.size === 0) return renamed;
  for (const path of wanted) {
    const stray = existing.has(path) ? undefined : strays.get(path.toLowerCase());
    if (stray !== undefined) renamed.set(path, stray);
  }
  return renamed;
}

/** The changelog's earlier years, by year. */
export function archivesIn(existing: Files, docs: string): Map<string, string> {
  const prefix = inFolder(docs, "");
  return new Map(
    [...existing].flatMap(([path, text]) => {
      const year = path.startsWith(prefix) ? archiveYear(path.slice(prefix.length)) : undefined;
      return year === undefined ? [] : [[year, text] as const];
    }),
  );
}

/** The page with what it says already of things that this run could not know. */
function withKnown(template: string, present: string | undefined): string {
  if (!template.includes(unknown)) return template;
  const fresh = parseBlocks(template);
  const file = present === undefined ? undefined : parseBlocks(present.replace(/^\ufeff/, ""));
  if (isDamage(fresh) || file === undefined || isDamage(file)) return template.replaceAll(unknown, "");
  const known = new Map(file.blocks.map(({ name, text }) => [name, text.replaceAll("\r\n", "\n")]));
  return fresh.blocks
    .filter(({ text }) => text.includes(unknown))
    .reduce((page, { name, text }) => page.replace(text, () => known.get(name) ?? text), template)
    .replaceAll(unknown, "");
}

/** The page as it is to be, or why it cannot be written. */
function nextText(path: string, page: string, present: string | undefined, today: string): string | Diagnostic {
  const template = withKnown(page, present);
  if (present === undefined || /^\s*$/.test(present)) return dated(blocked(path, template).text, today);
  if (sameButDate(template, present)) return present;
  const bom = present.startsWith("\ufeff") ? "\ufeff" : "";
  const file = parseBlocks(present.slice(bom.length));
  if (isDamage(file)) return damageDiagnostic(path, file);
  if (file.blocks.length === 0) {
    return {
      severity: "warning",
      message:
        `${path} is in the place of a generated page, but it was not generated, so it is left as it is. Rename or delete it, or give the generated ` +
        `text a place in it: the lines <!-- schema-sync:begin NAME --> and <!-- schema-sync:end NAME -->, with NAME one of ${blocked(
          path,
          template,
        )
          .file.blocks.map(({ name }) => name)
          .join(", ")}.`,
      at: { file: path, line: 1 },
    };
  }
  const { file: fresh } = blocked(path, template);
  if (daysIn(file, fresh).some((day) => isUpToDate(file, fresh, day))) return present;
  return bom + dated(mergeBlocks(file, fresh), today);
}

/** The rendered page as blocks; all of it is one where its template has none, or it would not be known again as generated. */
function blocked(path: string, text: string): { readonly text: string; readonly file: BlockFile } {
  const file = parseBlocks(text);
  if (isDamage(file)) {
    throw new UserError(
      `The template of ${path} makes a page whose line ${file.line} ${file.problem}. Each block of a template has to end before the next begins, and has a name of its own.`,
    );
  }
  if (file.blocks.length > 0) return { text, file };
  return blocked(path, `<!-- schema-sync:begin page -->\n\n${text.trim()}\n\n<!-- schema-sync:end page -->\n`);
}

function dated(text: string, day: string): string {
  return text.replaceAll(lastChange, day);
}

/** Whether a file is the rendered page to the byte, with any one day: the common case, decided without parsing. */
function sameButDate(template: string, present: string): boolean {
  const at = template.indexOf(lastChange);
  const day = at === -1 ? "" : present.slice(at, at + 10);
  if (at !== -1 && !/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  return dated(template, day) === present;
}

/** Whether a file for machines is the same to the byte, but for its day, and that day young enough. */
function isFresh(text: string, present: string, today: string, renewAfter = Infinity): boolean {
  if (!sameButDate(text, present)) return false;
  const at = text.indexOf(lastChange);
  return at === -1 || daysBetween(present.slice(at, at + 10), today) < renewAfter;
}

/** Whether the file's blocks are the fresh ones, with `day` as their date. What stands between them is people's business. */
function isUpToDate({ blocks }: BlockFile, fresh: BlockFile, day: string): boolean {
  return (
    blocks.length === fresh.blocks.length &&
    fresh.blocks.every(({ text }, i) => blocks[i]?.text.replaceAll("\r\n", "\n") === dated(text, day))
  );
}

/** The days that stand in those blocks where the fresh page has its date: one of them is the page's last change. */
function daysIn(file: BlockFile, fresh: BlockFile): string[] {
  const datedBlocks = new Set(fresh.blocks.filter(({ text }) => text.includes(lastChange)).map(({ name }) => name));
  const days = file.blocks.flatMap(({ name, text }: Block) => (datedBlocks.has(name) ? (text.match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? []) : []));
  // A page without a date is as up to date on no day as on any.
  return days.length === 0 ? [""] : [...new Set(days)];
}

/** What remains of a page whose object is gone; undefined for nothing. A file that is not generated remains as it is. */
function withoutObject(path: string, text: string): string | Diagnostic | undefined {
  const bom = text.startsWith("\ufeff") ? "\ufeff" : "";
  const file = parseBlocks(text.slice(bom.length));
  if (isDamage(file)) return damageDiagnostic(path, file);
  const [first] = file.blocks;
  if (first === undefined) return text;
  if (!hasOwnText(file)) return undefined;
  const title = /^# .*/m.exec(first.text)?.[0].trimEnd() ?? "# Gone";
  const notice: Block = {
    name: first.name,
    text: [
      `<!-- schema-sync:begin ${first.name} -->`,
      title,
      "> This object is gone from the database. The page stays for what people wrote in it.",
      `<!-- schema-sync:end ${first.name} -->`,
    ].join("\n\n"),
  };
  return bom + mergeBlocks(file, { blocks: [notice], gaps: ["", "\n"] });
}

function damageDiagnostic(path: string, { line, problem }: { readonly line: number; readonly problem: string }): Diagnostic {
  return {
    severity: "warning",
    message: `${path} is left as it is, out of date: this line ${problem}. Restore the pair of lines <!-- schema-sync:begin NAME --> and <!-- schema-sync:end NAME -->, or delete the file to have it written anew.`,
    at: { file: path, line },
  };
}
