import { spawnSync } from "node:child_process";
import { cp, readFile, rm } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * `npm run demo`: the main job on the Scout sample, told as a story. Runs the committed bundle, each command in a process
 * of its own, in a copy of the sample under `.demo/`. Exit status 0 when the story went as `story/expected.json` has it.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const sample = join(root, "examples", "scout");
const stage = join(root, ".demo", "scout");
const bundle = join(root, "dist", "cli", "index.js");

/** The schema's scripts and, after them, what was run on the server last night. */
const lastNight = "{schema,story}/**/*.sql";

/** What the story must say; the same file is held against the report by the tests. */
interface Expected {
  readonly changes: readonly object[];
  readonly violations: readonly object[];
}

interface Finding {
  readonly object: { readonly schema: string; readonly name: string };
}

const surprises: string[] = [];

await rm(stage, { recursive: true, force: true });
await cp(sample, stage, { recursive: true, filter: (path) => relative(sample, path).split(sep)[0] !== "docs" });

tell("1. A repository with a database in T-SQL scripts and four data contracts gets its documentation.");
show("schema-sync sync", schemaSync(["sync"], 0));

tell("2. A second run finds nothing to say, and writes nothing.");
show("schema-sync check", schemaSync(["check"], 0));

tell("3. Last night somebody ran this on the server. Every statement succeeded.");
console.log(indent(statements(await readFile(join(stage, "story", "last-night.sql"), "utf8"))));

tell("4. This morning's check reads the schema as it is now.");
show(`schema-sync check --source '${lastNight}' --format text`, schemaSync(["check", "--source", lastNight, "--format", "text"], 1));

const expected = JSON.parse(await readFile(join(stage, "story", "expected.json"), "utf8")) as Expected;
const report = JSON.parse(schemaSync(["check", "--source", lastNight, "--format", "json"], 1)) as Record<keyof Expected, Finding[]>;
hold("changes", report.changes, expected.changes);
hold("violations", report.violations, expected.violations);

tell("5. The job that exports the view asks the gate before it runs. By the word of the last sync all is well; the schema says otherwise.");
show("python3 etl/flatten.py --from-csv etl/sample/v_transactions_flat.csv --out flat.csv", flatten([], 0));
show(
  `python3 etl/flatten.py --from-csv etl/sample/v_transactions_flat.csv --out flat.csv --schema '${lastNight}'`,
  flatten(["--schema", lastNight], 1),
);

if (surprises.length === 0) {
  tell(
    "The check failed, as it should: what was promised to flatten.py and to product analysis no longer holds, and the export did not run.",
  );
  console.log(`The pages are in ${here(join(stage, "docs"))}; start with index.md. To see them follow the change:`);
  console.log(indent(`cd ${here(stage)} && node ../../dist/cli/index.js sync --source '${lastNight}'`));
}
for (const surprise of surprises) console.error(`demo: ${surprise}`);
process.exitCode = surprises.length === 0 ? 0 : 1;

/** The path as somebody would type it here. */
function here(path: string): string {
  return relative(process.cwd(), path) || ".";
}

function tell(text: string): void {
  console.log(`\n${text}\n`);
}

function show(command: string, output: string): void {
  console.log(indent(`$ ${command}\n${output}`));
}

/** Runs the bundle in the copy; what it printed. A status other than the expected one is a surprise. */
function schemaSync(args: readonly string[], status: number): string {
  const { SOURCE_DATE_EPOCH = "1769904000", ...env } = process.env;
  const result = spawnSync(process.execPath, [bundle, ...args], { cwd: stage, env: { ...env, SOURCE_DATE_EPOCH }, encoding: "utf8" });
  if (result.error !== undefined) throw result.error;
  if (result.status !== status) {
    surprises.push(`schema-sync ${args.join(" ")} exited with ${String(result.status)}, not ${status}\n${result.stderr}`);
  }
  return result.stdout;
}

/** Runs the sample's job in the copy; what it printed, and where it refuses, why. */
function flatten(args: readonly string[], status: number): string {
  const job = ["etl/flatten.py", "--from-csv", "etl/sample/v_transactions_flat.csv", "--out", "flat.csv", ...args];
  const env = { ...process.env, SCHEMA_SYNC: `"${process.execPath}" "${bundle}"` };
  const result = spawnSync("python3", ["-B", ...job], { cwd: stage, env, encoding: "utf8" });
  if (result.error !== undefined) return "(python3 is not installed here, so this part of the story is left out)";
  if (result.status !== status) surprises.push(`flatten.py exited with ${String(result.status)}, not ${status}\n${result.stderr}`);
  return result.stdout + result.stderr;
}

/** The report's findings must be the expected ones, all of them and no other, in any order. */
function hold(what: keyof Expected, found: readonly Finding[], wanted: readonly object[]): void {
  const keys = new Set(wanted.flatMap((finding) => Object.keys(finding)));
  const seen = found.map((finding) => {
    const named = { ...finding, object: `${finding.object.schema}.${finding.object.name}` };
    return Object.fromEntries(Object.entries(named).filter(([key]) => keys.has(key)));
  });
  const left = wanted.filter((finding) => !seen.some((other) => isDeepStrictEqual(other, finding)));
  const more = seen.filter((finding) => !wanted.some((other) => isDeepStrictEqual(other, finding)));
  if (found.length > wanted.length && more.length === 0) surprises.push(`${what}: some are reported more than once`);
  for (const finding of left) surprises.push(`${what}: expected, but not found: ${JSON.stringify(finding)}`);
  for (const finding of more) surprises.push(`${what}: found, but not expected: ${JSON.stringify(finding)}`);
}

/** The script without its comments, separators and blank lines. */
function statements(script: string): string {
  return script
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .replaceAll(/^GO$/gm, "")
    .replaceAll(/\n\s*\n+/g, "\n")
    .trim();
}

function indent(text: string): string {
  return text.trimEnd().replaceAll(/^(?=.)/gm, "    ");
}
