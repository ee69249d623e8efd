import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { contractText } from "../draft/contract-text.ts";
import type { ContractDraft } from "../draft/contract-text.ts";
import { draftFor } from "../draft/from-code.ts";
import { printPlace, UserError } from "../errors.ts";
import type { Consumer, Use } from "../infer/finding.ts";
import { infer } from "../infer/infer.ts";
import { readConfig } from "../job.ts";
import { compareText, printName } from "../model/name.ts";
import type { Schema } from "../model/schema.ts";
import { count, orderDiagnostics } from "../report/summary.ts";
import { visible } from "../report/text.ts";
import { workingTree } from "../store/working-tree.ts";
import type { Invocation } from "./arguments.ts";
import { knownSchema, writeDrafts } from "./drafts.ts";
import { clean, styleFor } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** A file of code that is longer is data, or was made by a program that nobody writes contracts for. */
const longest = 20_000_000;

/** `schema-sync contracts infer PATH`: what code reads and writes, and contracts that say so. */
export async function contractsInfer({ options: args, positionals }: Invocation<"contracts infer">, terminal: Terminal): Promise<number> {
  const [path = "."] = positionals;
  const root = resolve(terminal.cwd, args.repo ?? ".");
  const { files, yaml } = await readCode(resolve(terminal.cwd, path), root);
  if (files.size === 0) throw new UserError(`There is no code in ${path} that can be read: .py, .sql and .dtsx are.`);
  const { schema, folder } = await schemaOrNone(args, root, terminal);
  const packages = [...files.keys()].some((file) => /\.dtsx$/i.test(file));
  const found = infer({ files, yaml, schema, ...(packages ? { readDtsx: (await import("../infer/dtsx.ts")).readDtsx } : {}) });
  const drafts = found.consumers
    .filter(({ uses }) => uses.some(({ access }) => access !== "runs"))
    .map((consumer) => draftFor(consumer, schema));
  const texts = numbered(drafts).map((draft) => ({ id: draft.id, text: contractText(draft) }));
  if (args.json === true) terminal.stdout.write(`${JSON.stringify({ formatVersion: 1, ...found }, undefined, 2)}\n`);
  else if (args.print === true) terminal.stdout.write(texts.map(({ text }) => text).join("---\n"));
  else printFindings(found.consumers, schema, terminal);
  for (const { severity, message, at } of orderDiagnostics(found.diagnostics)) {
    terminal.stderr.write(`${severity}: ${at === undefined ? "" : `${visible(printPlace(at))}: `}${visible(message)}\n`);
  }
  if (args.write === true) await writeDrafts(texts, { root, folder, refuse: false }, terminal);
  else if (args.json !== true && args.print !== true) {
    terminal.stdout.write(
      `\n${count(texts.length, "contract")} can be drafted: --print shows, --write writes into ${visible(folder)}/ what is not there yet.\n`,
    );
  }
  return clean;
}

/** Two files of one name in two folders are two contracts. */
function numbered(drafts: readonly ContractDraft[]): ContractDraft[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const times = (seen.get(draft.id) ?? 0) + 1;
    seen.set(draft.id, times);
    return times === 1 ? draft : { ...draft, id: `${draft.id}-${times}` };
  });
}

/** Without a schema code can be read all the same, only less certainly. */
async function schemaOrNone(
  args: Invocation<"contracts infer">["options"],
  root: string,
  terminal: Terminal,
): Promise<{ readonly schema: Schema | undefined; readonly folder: string }> {
  const config = await readConfig({ root, ...(args.config === undefined ? {} : { config: args.config }) });
  if (args.source === undefined)
    return { schema: await workingTree({ root, paths: config.paths }).snapshot(), folder: config.paths.contracts };
  return { schema: (await knownSchema(args, terminal)).schema, folder: config.paths.contracts };
}

const words: Readonly<Record<Use["access"], string>> = { reads: "reads ", writes: "writes", runs: "runs  " };

function printFindings(consumers: readonly Consumer[], schema: Schema | undefined, terminal: Terminal): void {
  const style = styleFor(terminal);
  for (const { name, connection, uses } of consumers) {
    terminal.stdout.write(`${style("heading", visible(name))}${connection === undefined ? "" : `, through ${visible(connection)}`}\n`);
    for (const { access, object, columns, every, at } of uses) {
      const all = every === true && (schema === undefined || columns.length === 0) ? ["every column"] : [];
      const what = access === "runs" ? "" : `: ${visible([...columns, ...all].join(", ") || "no column that can be told")}`;
      terminal.stdout.write(`  ${words[access]} ${visible(printName(object))}${what}${style("quiet", ` (${visible(printPlace(at))})`)}\n`);
    }
  }
}

/** Folders that hold what others made. */
const passedOver: ReadonlySet<string> = new Set([
  "node_modules",
  "__pycache__",
  "venv",
  "site-packages",
  "dbt_packages",
  "dbt_modules",
  "target",
]);

/** The code in a file, or in a folder and those below, by path relative to the repository, and the .yml files of dbt projects. */
async function readCode(path: string, root: string): Promise<{ readonly files: Map<string, string>; readonly yaml: Map<string, unknown> }> {
  const status = await stat(path).catch((cause: unknown) => {
    throw new UserError(`There is no ${path}. Name a folder, or a file of .py, .sql or .dtsx.`, { cause });
  });
  const found = status.isDirectory() ? await listCode(path) : [path];
  const files = new Map<string, string>();
  const yaml = new Map<string, unknown>();
  const shown = (file: string): string => relative(root, file).replaceAll(sep, "/");
  const isProject = found.some((file) => /[/\\]dbt_project\.ya?ml$/.test(file));
  for (const file of found.sort(compareText)) {
    const isYaml = /\.ya?ml$/i.test(file);
    if (isYaml && !isProject) continue;
    const text = await readText(file);
    if (!isYaml) files.set(shown(file), text);
    else {
      const { parseDocument } = await import("../document/document.ts");
      yaml.set(shown(file), parseDocument(text, shown(file)).value);
    }
  }
  return { files, yaml };
}

async function listCode(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return passedOver.has(entry.name) || entry.name.startsWith(".") ? [] : listCode(path);
      return entry.isFile() && /\.(?:py|sql|dtsx|ya?ml)$/i.test(entry.name) ? [path] : [];
    }),
  );
  return found.flat();
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file);
  if (bytes.length > longest)
    throw new UserError(`${file} has ${bytes.length} bytes, which is more than code has. Name a folder without it.`);
  // SSMS and Visual Studio save in UTF-16 when they are asked for "Unicode".
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return utf16 ? bytes.subarray(2).toString("utf16le") : bytes.toString("utf8");
}
