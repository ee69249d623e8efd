import { codeSpan, escapeMarkdown } from "../../markdown/escape.ts";
import type { Coverage, LintFinding, LintRuleName } from "../../model/lint.ts";
import { nameKey } from "../../model/name.ts";
import { layout } from "../../model/page.ts";
import type { Table } from "../../model/schema.ts";
import { objectLink } from "../site.ts";
import type { Site } from "../site.ts";
import { count } from "../words.ts";

/** The values of `findings.mustache`: what is missing in the schema or worth mending. All text is Markdown. */
export interface FindingsPage {
  /** How much is described, as a sentence. */
  readonly coverage: string;
  /** Tables with columns that nobody described, those that lack most first. */
  readonly undescribed: Listing<UndescribedRow>;
  /** Tables that no key and no module connects with anything. */
  readonly orphans: Listing<FindingRow>;
  /** Tables without a primary key. */
  readonly keyless: Listing<FindingRow>;
  /** Whether the lint was asked to look. */
  readonly linted: boolean;
  /** By severity and rule. */
  readonly lint: readonly LintSection[];
}

/** As many rows as a page should have, and how many there are besides, as words ("" for none). */
export interface Listing<T> {
  readonly rows: readonly T[];
  readonly more: string;
}

export interface UndescribedRow {
  readonly object: string;
  /** `3 of 12`. */
  readonly lacking: string;
  readonly columns: string;
}

export interface FindingRow {
  readonly object: string;
  readonly description: string;
}

export interface LintSection extends Listing<LintRow> {
  readonly rule: string;
  readonly severity: string;
  readonly found: string;
}

export interface LintRow {
  /** The object, linked. */
  readonly object: string;
  readonly member: string;
  readonly message: string;
}

/** A page is there to be read; `schema-sync lint` and the dictionary have everything. */
const mostRows = 200;
const mostColumns = 12;

export function findingsPage(site: Site, coverage: Coverage | undefined, lint: readonly LintFinding[] | undefined): FindingsPage {
  const { tables } = site.schema;
  const row = (table: Table): FindingRow => ({
    object: objectLink(site, layout.findings, table),
    description: escapeMarkdown((table.description ?? "").slice(0, 300).toWellFormed(), "cell"),
  });
  return {
    coverage: coverage === undefined ? "" : coverageSentence(coverage),
    undescribed: listing(undescribed(site)),
    orphans: listing(tables.filter((table) => isOrphan(site, table)).map(row)),
    keyless: listing(tables.filter((table) => isKeyless(site, table)).map(row)),
    linted: lint !== undefined,
    // What has no description stands above, table by table.
    lint: lintSections(
      site,
      (lint ?? []).filter(({ rule }) => rule !== "missing-description"),
    ),
  };
}

function coverageSentence({ described, total, minimum }: Coverage): string {
  const percent = total === 0 ? 100 : Math.floor((described * 100) / total);
  const wanted = minimum === undefined ? "" : `; ${minimum} % are demanded`;
  return `${described} of ${total} tables, columns, views and routines are described: ${percent} %${wanted}.`;
}

function undescribed(site: Site): UndescribedRow[] {
  return site.schema.tables
    .map((table) => ({ table, lacking: table.columns.filter(({ description }) => description === undefined) }))
    .filter(({ lacking }) => lacking.length > 0)
    .sort((a, b) => b.lacking.length - a.lacking.length)
    .map(({ table, lacking }) => {
      const shown = lacking.slice(0, mostColumns).map(({ name }) => codeSpan(name, "cell"));
      const more = lacking.length - shown.length;
      return {
        object: objectLink(site, layout.findings, table),
        lacking: `${lacking.length} of ${table.columns.length}`,
        columns: more === 0 ? shown.join(", ") : `${shown.join(", ")} and ${more} more`,
      };
    });
}

/** Of those that could have a key: external tables, graph tables and the history of another cannot or need not. */
function isKeyless(site: Site, table: Table): boolean {
  return table.primaryKey === undefined && table.external !== true && table.graph === undefined && site.historyOf(table) === undefined;
}

function isOrphan(site: Site, table: Table): boolean {
  return (
    table.foreignKeys.length === 0 &&
    table.temporal === undefined &&
    site.historyOf(table) === undefined &&
    site.referencedBy(table).every((reference) => nameKey(reference.table) === nameKey(table)) &&
    site.usedBy(table).length === 0
  );
}

function lintSections(site: Site, lint: readonly LintFinding[]): LintSection[] {
  const byRule = new Map<LintRuleName, LintFinding[]>();
  for (const finding of lint) {
    const own = byRule.get(finding.rule);
    if (own === undefined) byRule.set(finding.rule, [finding]);
    else own.push(finding);
  }
  return [...byRule].map(([rule, findings]) => ({
    rule,
    severity: findings[0]?.severity ?? "",
    found: count(findings.length, "finding"),
    ...listing(
      findings.map(({ object, member, message }) => ({
        object:
          object.type === "schema" || object.type === "database"
            ? codeSpan(object.name === "" ? "database" : object.name, "cell")
            : objectLink(site, layout.findings, object),
        member: member === undefined ? "" : codeSpan(member, "cell"),
        message: escapeMarkdown(message, "cell"),
      })),
    ),
  }));
}

function listing<T>(rows: readonly T[]): Listing<T> {
  const more = rows.length - mostRows;
  return { rows: rows.slice(0, mostRows), more: more > 0 ? `${more} more` : "" };
}
