import { mkdir } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { styleText } from "node:util";
import { printPlace } from "./errors.ts";
import { reaches } from "./impact/limit.ts";
import { cancellation } from "./cancellation.ts";
import { applyRequest, connectionStringOf, formats, given, limits, oneOf } from "./inputs.ts";
import type { Format, Options } from "./inputs.ts";
import { prepare, readConfig, sourceOf } from "./job.ts";
import type { World } from "./job.ts";
import type { Report } from "./model/report.ts";
import { diskPublisher } from "./publish/disk.ts";
import { printJson } from "./report/json.ts";
import { printMarkdown } from "./report/markdown.ts";
import { count, orderDiagnostics } from "./report/summary.ts";
import { printText, visible } from "./report/text.ts";
import type { Style } from "./report/text.ts";
import { run } from "./run.ts";
import { describe } from "./selection/describe.ts";
import { select } from "./selection/select.ts";
import { serializeSnapshot } from "./snapshot/serialize.ts";
import { openSource } from "./source/open.ts";
import { parseArguments } from "./usage.ts";
import type { Arguments } from "./usage.ts";

/** Where a command's words go. */
export interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** Of this program, as package.json has it. */
  readonly version: string;
}

/** Nothing to mask in: a command line keeps no log. */
const world: World = { cancelled: cancellation };

/** Exit statuses: what a script may rely on. */
const clean = 0;
const findings = 1;

/**
 * One run of the command line; its exit status 0 or 1.
 * @throws UserError for what the user can mend, anything else for a fault of ours: both are exit status 2.
 */
export async function runCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const request = parseArguments(argv);
  switch (request.kind) {
    case "help":
      terminal.stdout.write(request.text);
      return clean;
    case "version":
      terminal.stdout.write(`${terminal.version}\n`);
      return clean;
    case "command": {
      const { name, options, positionals } = request;
      if (name === "snapshot") return snapshot(options, terminal);
      if (name === "diff") return compare(positionals, options, terminal);
      return syncOrCheck(optionsOf(name, options, terminal), formatOf(options), terminal);
    }
  }
}

async function snapshot(args: Arguments, terminal: Terminal): Promise<number> {
  const options = optionsOf("check", args, terminal);
  const config = await readConfig(options);
  const source = await sourceOf(options, config, world);
  progressOn(terminal)(`Reading ${source.label}`);
  const reading = await source.read();
  const { schema, diagnostics } = describe(reading.schema, config.descriptions);
  for (const { severity, message, at } of orderDiagnostics([...reading.diagnostics, ...diagnostics])) {
    terminal.stderr.write(`${severity}: ${at === undefined ? "" : `${visible(printPlace(at))}: `}${visible(message)}\n`);
  }
  const text = serializeSnapshot(select(schema, config.include, config.exclude));
  if (args.out === undefined) terminal.stdout.write(text);
  else await writeText(resolve(terminal.cwd, args.out), text);
  return clean;
}

/** All or nothing, as everything that is written. */
async function writeText(file: string, text: string): Promise<void> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  await diskPublisher(folder).publish({ write: new Map([[basename(file), text]]), remove: [] });
}

async function compare([from = "", to = ""]: readonly string[], args: Arguments, terminal: Terminal): Promise<number> {
  const failOn = limitOf(args) ?? "never";
  const format = formatOf(args);
  const [before, after] = await Promise.all([
    openSource(from, { cwd: terminal.cwd, ...world }),
    openSource(to, { cwd: terminal.cwd, ...world }),
  ]);
  const progress = progressOn(terminal);
  progress(`Reading ${before.label}`);
  const old = await before.read();
  progress(`Reading ${after.label}`);
  const reading = await after.read();
  const { judged } = await import("./judged.ts");
  const report: Report = {
    source: `${before.label} → ${after.label}`,
    baseline: false,
    changes: judged(old.schema, reading.schema, reading.places),
    violations: [],
    diagnostics: [...old.diagnostics, ...reading.diagnostics],
  };
  print(report, format, terminal);
  return reaches(failOn, report) ? findings : clean;
}

async function syncOrCheck(options: Options, format: Format, terminal: Terminal): Promise<number> {
  const { failOn, ...job } = await prepare(options, terminal.env, world);
  const { report, proposal, publication } = await run({ ...job, progress: progressOn(terminal) });
  print(report, format, terminal);
  const [write, remove] =
    options.mode === "sync" ? [publication.written.length, publication.removed.length] : [proposal.write.size, proposal.remove.length];
  const verb = options.mode === "sync" ? ["Wrote", "removed"] : ["A sync would write", "remove"];
  const docs =
    write + remove === 0 ? "The snapshot and the pages are up to date." : `${verb[0]} ${count(write, "file")}, ${verb[1]} ${remove}.`;
  if (format === "text") terminal.stdout.write(`\n${docs}\n`);
  return reaches(failOn, report) ? findings : clean;
}

function print(report: Report, format: Format, terminal: Terminal): void {
  switch (format) {
    case "text":
      terminal.stdout.write(printText(report, styleFor(terminal)));
      return;
    case "markdown":
      terminal.stdout.write(printMarkdown(report));
      return;
    case "json":
      terminal.stdout.write(printJson(report));
  }
}

function optionsOf(mode: Options["mode"], args: Arguments, { cwd, env }: Terminal): Options {
  const { apply, base, variable = [], disposable = false } = args;
  return {
    mode,
    root: resolve(cwd, args.repo ?? "."),
    sourceFrom: cwd,
    ...given("source", args.source ?? connectionStringOf(env)),
    ...given("against", base === undefined ? undefined : { label: base, refs: [base] }),
    ...given("config", args.config),
    ...given("failOn", limitOf(args)),
    ...given("apply", apply === undefined ? undefined : applyRequest(apply, variable, disposable)),
    ...given("image", args.image),
  };
}

function limitOf(args: Arguments): Options["failOn"] {
  const given = args["fail-on"];
  return given === undefined ? undefined : oneOf("--fail-on", given, limits);
}

function formatOf(args: Arguments): Format {
  return args.format === undefined ? "text" : oneOf("--format", args.format, formats);
}

/** Progress is for somebody who watches: on standard error, and only where that is a terminal. */
function progressOn({ stderr }: Terminal): (doing: string) => void {
  return stderr.isTTY === true ? (doing) => stderr.write(`${visible(doing)}…\n`) : () => {};
}

const colours = {
  breaking: "red",
  error: "red",
  risky: "yellow",
  warning: "yellow",
  safe: "green",
  info: "blue",
  heading: "bold",
  quiet: "dim",
} as const;

/** Colours where the output is a terminal and nobody said NO_COLOR (https://no-color.org). */
function styleFor({ stdout, env }: Terminal): Style {
  if (stdout.isTTY !== true || (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb") return (_kind, text) => text;
  return (kind, text) => styleText(colours[kind], text, { validateStream: false });
}
