/**
 * What a run costs, in ratios to an empty node script on the same machine and in the same minute (milliseconds do not travel).
 *
 *     npm run bench                                   the Scout sample
 *     npm run bench -- some.dacpac other-folder …     and any other source
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";

const root = join(import.meta.dirname, "..");
const cli = join(root, "dist", "cli", "index.js");
const action = join(root, "dist", "index.js");
const rounds = 11;

interface Command {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

interface Measured {
  /** Wall time of the whole process, median. */
  readonly milliseconds: number;
  /** The largest resident set. */
  readonly megabytes: number;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function empty(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
}

/** One process; what it wrote to standard error. */
function runOnce(name: string, { args, env = {} }: Command): string {
  const run = spawnSync(process.execPath, args, { env: { ...process.env, SOURCE_DATE_EPOCH: "1769904000", ...env }, encoding: "utf8" });
  if (run.status !== 0) throw new Error(`${name} failed:\n${run.stderr}`);
  return run.stderr;
}

/** Runs the commands in turn, so that a busy minute hits all of them; memory in a run of its own, which is not timed. */
function measure(commands: ReadonlyMap<string, Command>, repository: string): Map<string, Measured> {
  const times = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, command] of commands) {
      empty(repository);
      const start = performance.now();
      runOnce(name, command);
      times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
    }
  }
  return new Map(
    [...commands].map(([name, { args, env = {} }]) => {
      empty(repository);
      const peak = runOnce(name, { args: ["--import", join(import.meta.dirname, "peak.js"), ...args], env });
      return [name, { milliseconds: median(times.get(name) ?? []), megabytes: Number(peak) / 1024 }];
    }),
  );
}

const work = mkdtempSync(join(tmpdir(), "schema-sync-bench-"));
try {
  const nothing = join(work, "nothing.mjs");
  writeFileSync(nothing, "");
  const repository = join(work, "repository");
  const plan = join(work, "plan");
  mkdirSync(plan);
  writeFileSync(join(plan, "schema-sync.yml"), "");
  const sources = [join(root, "examples", "scout", "schema"), ...process.argv.slice(2).map((source) => resolve(source))];
  const results = measure(
    new Map<string, Command>([
      ["empty node script", { args: [nothing] }],
      ["schema-sync --version", { args: [cli, "--version"] }],
      // The budget: at most 8 times the empty script.
      ["gate --offline, Scout", { args: [cli, "gate", "--offline", "--repo", join(root, "examples", "scout")] }],
      // Says its first line and ends: what the action takes to start.
      ["action, plan of one database", { args: [action], env: { INPUT_MODE: "plan", GITHUB_WORKSPACE: plan, GITHUB_OUTPUT: "" } }],
      ...sources.map((source): [string, Command] => [
        `sync ${basename(source)}`,
        { args: [cli, "sync", "--source", source, "--repo", repository] },
      ]),
    ]),
    repository,
  );
  const base = results.get("empty node script")?.milliseconds ?? Number.NaN;
  console.log(`${"".padEnd(36)}${"time".padStart(8)}${"ratio".padStart(8)}${"peak".padStart(10)}`);
  for (const [name, { milliseconds, megabytes }] of results) {
    console.log(
      `${name.padEnd(36)}${`${milliseconds.toFixed(0)} ms`.padStart(8)}${`${(milliseconds / base).toFixed(1)}×`.padStart(8)}${`${megabytes.toFixed(0)} MB`.padStart(10)}`,
    );
  }
} finally {
  rmSync(work, { recursive: true });
}
