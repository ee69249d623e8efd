/**
 * Writes the catalogue of changes into docs/changes.md, between its markers, from the rules themselves.
 *
 *   node scripts/catalogue.ts
 *
 * `__tests__/impact/catalogue.test.ts` fails while the committed page is another.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Outcome, Rules } from "../src/impact/rule.ts";
import { columnRules } from "../src/impact/rules/columns.ts";
import { constraintRules } from "../src/impact/rules/constraints.ts";
import { databaseRules } from "../src/impact/rules/database.ts";
import { descriptionRules } from "../src/impact/rules/descriptions.ts";
import { indexRules } from "../src/impact/rules/indexes.ts";
import { keyRules } from "../src/impact/rules/keys.ts";
import { moduleRules } from "../src/impact/rules/modules.ts";
import { objectRules } from "../src/impact/rules/objects.ts";
import { parameterRules } from "../src/impact/rules/parameters.ts";
import { permissionRules } from "../src/impact/rules/permissions.ts";
import { rowLevelSecurityRules } from "../src/impact/rules/row-level-security.ts";
import { sequenceRules } from "../src/impact/rules/sequences.ts";
import { synonymRules } from "../src/impact/rules/synonyms.ts";
import { tableRules } from "../src/impact/rules/tables.ts";
import { typeRules } from "../src/impact/rules/types.ts";

export const page = join(import.meta.dirname, "../docs/changes.md");

const begin = "<!-- catalogue: written by scripts/catalogue.ts, do not edit -->";
const end = "<!-- /catalogue -->";

const subjects: readonly (readonly [title: string, rules: Partial<Rules>])[] = [
  ["Tables, views, routines and schemas", objectRules],
  ["Tables", tableRules],
  ["Columns", columnRules],
  ["Keys", keyRules],
  ["Foreign keys and checks", constraintRules],
  ["Indexes", indexRules],
  ["Views, routines and triggers", moduleRules],
  ["Parameters", parameterRules],
  ["Sequences", sequenceRules],
  ["Types", typeRules],
  ["Synonyms", synonymRules],
  ["Permissions", permissionRules],
  ["Row-level security", rowLevelSecurityRules],
  ["Descriptions", descriptionRules],
  ["The database", databaseRules],
];

/** The page with the catalogue as the rules have it. */
export function withCatalogue(text: string): string {
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`docs/changes.md must hold the lines "${begin}" and "${end}", in this order.`);
  return `${text.slice(0, from)}${begin}\n\n${catalogue()}\n${text.slice(to)}`;
}

function catalogue(): string {
  return `${overview()}\n${subjects.map(([title, rules]) => section(title, rules)).join("\n")}`;
}

function overview(): string {
  const rows = subjects.flatMap(([, rules]) =>
    Object.entries(rules).flatMap(([kind, { outcomes }]) =>
      outcomes.map(
        (outcome, at) => `| ${at === 0 ? `[${kind}](#${kind})` : ""} | ${outcome.reader} | ${outcome.writer} | ${condition(outcome)} |\n`,
      ),
    ),
  );
  return `| Kind | Readers | Writers | When |\n|---|---|---|---|\n${rows.join("")}`;
}

function section(title: string, rules: Partial<Rules>): string {
  const kinds = Object.entries(rules).map(
    ([kind, { title: name, because, advice, outcomes }]) =>
      `### ${kind}\n\n**${name}.** ${because}\n\n${outcomes.map(verdict).join("")}\nWhat to do: ${advice}\n`,
  );
  return `## ${title}\n\n${kinds.join("\n")}`;
}

function verdict(outcome: Outcome): string {
  const when = condition(outcome);
  return `- ${when === "" ? "" : `Where ${when}: `}${outcome.reader} for readers, ${outcome.writer} for writers.\n`;
}

function condition({ when }: Outcome): string {
  return when === "always" ? "" : when;
}

if (import.meta.main) {
  const text = readFileSync(page, "utf8");
  const current = withCatalogue(text);
  if (current !== text) writeFileSync(page, current);
}
