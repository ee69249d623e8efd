/**
 * What a run costs, in ratios to an empty node script on the same machine and in the same minute (milliseconds do not travel).
 *
 *     npm run bench                                   the Scout sample
 *     npm run bench -- some.dacpac other-folder …     and any other source
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";

const root = join(import.meta.dirname, "..");
const cli = join(root, "dist", "cli", "index.js");
const rounds = 11;

interface Measured {
  /** Wall time of the whole process, median. */
  readonly milliseconds: number;
  /** Resident set, largest of all rounds. */
  readonly megabytes: number;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Runs the commands in turn, so that a busy minute hits all of them. `prepare` runs before each, unmeasured. */
function measure(commands: ReadonlyMap<string, readonly string[]>, work: string): Map<string, Measured> {
  const times = new Map<string, number[]>();
  const peaks = new Map<string, number>();
  const peakFile = join(work, "peak");
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, args] of commands) {
      const docs = join(work, "repository");
      rmSync(docs, { recursive: true, force: true });
      const start = performance.now();
      const run = spawnSync(process.execPath, ["--import", join(import.meta.dirname, "peak.ts"), ...args], {
        env: { ...process.env, PEAK_FILE: peakFile, SOURCE_DATE_EPOCH: "1767225600" },
        encoding: "utf8",
      });
      const elapsed = performance.now() - start;
      if (run.status !== 0) throw new Error(`${name} failed:\n${run.stderr}`);
      times.set(name, [...(times.get(name) ?? []), elapsed]);
      peaks.set(name, Math.max(peaks.get(name) ?? 0, Number(readFileSync(peakFile, "utf8")) / 1024));
    }
  }
  return new Map([...times].map(([name, values]) => [name, { milliseconds: median(values), megabytes: peaks.get(name) ?? 0 }]));
}

const work = mkdtempSync(join(tmpdir(), "schema-sync-bench-"));
try {
  const empty = join(work, "empty.mjs");
  writeFileSync(empty, "");
  const repository = join(work, "repository");
  const sources = [join(root, "examples", "scout", "schema"), ...process.argv.slice(2).map((source) => resolve(source))];
  const results = measure(
    new Map<string, readonly string[]>([
      ["empty node script", [empty]],
      ["schema-sync --version", [cli, "--version"]],
      ...sources.map((source): [string, string[]] => [`sync ${basename(source)}`, [cli, "sync", "--source", source, "--repo", repository]]),
    ]),
    work,
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
