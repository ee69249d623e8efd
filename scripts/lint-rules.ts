/**
 * Writes the rules of the lint into docs/lint.md, between its markers, from the rules themselves.
 *
 *   node scripts/lint-rules.ts           writes the page
 *   node scripts/lint-rules.ts --check   exits 1 where the page says something else
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lintRules } from "../src/lint/rules.ts";

const page = join(import.meta.dirname, "../docs/lint.md");
const begin = "<!-- rules: written by scripts/lint-rules.ts, do not edit -->";
const end = "<!-- /rules -->";

function withRules(text: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/lint.md must hold the lines "${begin}" and "${end}", in this order.`);
  const rules = Object.entries(lintRules);
  const overview = rules.map(([name, { title, severity }]) => `| [${name}](#${name}) | ${title} | ${severity} |\n`).join("");
  const sections = rules.map(([name, { title, because, advice }]) => `### ${name}\n\n**${title}.** ${because}\n\nWhat to do: ${advice}\n`);
  return `${text.slice(0, from)}${begin}\n\n| Rule | Finds | Severity |\n|---|---|---|\n${overview}\n${sections.join("\n")}\n${text.slice(to)}`;
}

const text = readFileSync(page, "utf8");
const current = withRules(text);
if (process.argv.includes("--check")) {
  if (current !== text) {
    console.error("docs/lint.md does not say what the rules say: run npm run generate and commit it.");
    process.exitCode = 1;
  }
} else if (current !== text) writeFileSync(page, current);
