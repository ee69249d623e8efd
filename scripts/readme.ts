/**
 * Writes the tables of the action's inputs and outputs into README.md, between their markers, from action.yml.
 *
 *   node scripts/readme.ts             writes README.md
 *   node scripts/readme.ts --check     exits 1 where README.md says something else
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const root = join(import.meta.dirname, "..");
const page = join(root, "README.md");

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

function withTables(text: string): string {
  const { inputs, outputs } = parse(readFileSync(join(root, "action.yml"), "utf8")) as Action;
  const inputRows = Object.entries(inputs).map(([name, { description, default: value }]) => [
    `\`${name}\``,
    description,
    value === undefined ? "" : `\`${value}\``,
  ]);
  const outputRows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  return between(between(text, "inputs", table(["input", "what", "default"], inputRows)), "outputs", table(["output", "what"], outputRows));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map(cell).join(" | ")} |\n`).join("");
}

function cell(text: string): string {
  return text.trim().replaceAll("|", "\\|").replaceAll(/\s+/g, " ");
}

function between(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name}: written by scripts/readme.ts from action.yml, do not edit -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md must hold the lines "${begin}" and "${end}", in this order.`);
  return `${text.slice(0, from)}${begin}\n\n${content}\n${text.slice(to)}`;
}

const text = readFileSync(page, "utf8");
const current = withTables(text);
if (process.argv.includes("--check")) {
  if (current !== text) {
    console.error("README.md does not say what action.yml says: run npm run generate and commit it.");
    process.exitCode = 1;
  }
} else if (current !== text) writeFileSync(page, current);
