import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { systemClock } from "../clock.ts";
import { UserError } from "../errors.ts";
import { explain } from "../explain.ts";
import { decide } from "../gate/answer.ts";
import type { Answer } from "../gate/answer.ts";
import { choose } from "../gate/choose.ts";
import { defaultConfig, defaultConfigFile } from "../model/config.ts";
import type { Paths } from "../model/config.ts";
import { inFolder, layout } from "../model/page.ts";
import type { Invocation } from "./arguments.ts";
import { clean, findings, styleFor } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** What the entry gives for anything that could not be done. */
const failed = 2;

/**
 * `schema-sync gate [CONTRACT…]`: whether a job may run. 0 go, 1 stop, 2 could not tell; with `--unknown go` that is 0 as well.
 * What the user typed wrongly is thrown, and never go.
 */
export async function gate({ options: args, positionals: names }: Invocation<"gate">, terminal: Terminal): Promise<number> {
  const unknown = wordOf(args.unknown);
  const maxAge = daysOf(args["max-age"]);
  if (args.offline === true && args.source !== undefined)
    throw new UserError("--offline asks what is committed, and --source a source: give one of the two.");
  if (args.offline !== true && maxAge !== undefined) throw new UserError("--max-age is about what is committed: give --offline with it.");
  const answer = await (args.offline === true ? offline(args, names, maxAge, terminal) : live(args, names, terminal)).catch(couldNotTell);
  const status = answer.decision === "stop" ? findings : answer.decision === "go" || unknown === "go" ? clean : failed;
  await print(answer, { json: args.json === true, status }, terminal);
  return status;
}

/** A fault of ours stays one: nobody asked to go on then. */
function couldNotTell(error: unknown): Answer {
  if (error instanceof UserError) return { decision: "unknown", reason: explain(error) };
  throw error;
}

/** Reads nothing but what the last sync wrote, and that the contracts and the snapshot are still those. */
async function offline(
  args: Invocation<"gate">["options"],
  names: readonly string[],
  maxAge: number | undefined,
  terminal: Terminal,
): Promise<Answer> {
  const root = resolve(terminal.cwd, args.repo ?? ".");
  const paths = await pathsOf(root, args.config);
  const [statusesFile, snapshotFile] = [inFolder(paths.docs, layout.statuses), inFolder(paths.docs, layout.snapshot)];
  const read = (path: string): Promise<string | undefined> => textOf(join(root, path), path);
  const [text, snapshot] = await Promise.all([read(statusesFile), read(snapshotFile)]);
  const { missing, refuseChanged, refuseStale, refuseUnchecked } = await import("../gate/offline.ts");
  if (text === undefined) throw missing(statusesFile, root);
  const { parseStatuses } = await import("../status/parse.ts");
  const statuses = parseStatuses(text, statusesFile);
  if (names.length === 0) refuseUnchecked(statuses, await contractFiles(root, paths.contracts), statusesFile);
  const contracts = choose(statuses.contracts, names);
  refuseStale({ statuses, snapshot, files: { statuses: statusesFile, snapshot: snapshotFile } }, systemClock(terminal.env).today(), maxAge);
  for (const status of contracts) refuseChanged(status, await read(status.file), statusesFile);
  return { decision: decide(contracts), source: statusesFile, checked: statuses.checked, contracts };
}

/** Reads the source, and holds the contracts that are asked for against it. */
async function live(args: Invocation<"gate">["options"], names: readonly string[], terminal: Terminal): Promise<Answer> {
  const { standings } = await import("./gate-live.ts");
  const { source, contracts } = await standings(args, names, terminal);
  return { decision: decide(contracts), source, contracts };
}

async function print(
  answer: Answer,
  { json, status }: { readonly json: boolean; readonly status: number },
  terminal: Terminal,
): Promise<void> {
  if (answer.decision === "unknown") {
    const then = status === clean ? "Going on all the same, since --unknown says go." : "Stopping; --unknown go would go on all the same.";
    terminal.stderr.write(`schema-sync gate: could not tell. ${answer.reason} ${then}\n`);
  }
  if (json) terminal.stdout.write(`${JSON.stringify({ formatVersion: 1, go: status === clean, ...answer }, undefined, 2)}\n`);
  else if (answer.decision !== "unknown") {
    const { printGate } = await import("../report/gate.ts");
    terminal.stdout.write(printGate(answer, styleFor(terminal)));
  }
}

/** A configuration without the word sets no paths, and a YAML parser costs more time than all the rest of this command. */
async function pathsOf(root: string, config: string | undefined): Promise<Paths> {
  const text = config === undefined ? await textOf(join(root, defaultConfigFile), defaultConfigFile) : undefined;
  if (config === undefined && (text === undefined || !/paths|\\/.test(text))) return defaultConfig.paths;
  const { readConfig } = await import("../job.ts");
  return (await readConfig({ root, ...(config === undefined ? {} : { config }) })).paths;
}

async function textOf(file: string, shown: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    const { code = "unknown" } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new UserError(`${shown} cannot be read (${code}).`, { cause });
  }
}

/** The files of contracts that there are, relative to the repository. */
async function contractFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true }).catch((cause: unknown) => {
    const { code = "unknown" } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT") return [];
    throw new UserError(`The folder ${folder} cannot be read (${code}).`, { cause });
  });
  return entries
    .filter((path) => /\.odcs\.(?:ya?ml|json)$/i.test(path))
    .map((path) => inFolder(folder, path.replaceAll("\\", "/")))
    .sort();
}

function wordOf(text = "stop"): "stop" | "go" {
  if (text === "stop" || text === "go") return text;
  throw new UserError(`--unknown is "${text}"; it must be stop or go.`);
}

/** @throws UserError for what is no number of days, as `7` or `7d` */
function daysOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [, days] = /^(\d{1,5})d?$/.exec(text) ?? [];
  if (days === undefined) throw new UserError(`--max-age is "${text}"; it must be a number of days, as 7 or 7d.`);
  return Number(days);
}
