import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { secretInputs } from "../../src/inputs.ts";
import { keepSecret, tell } from "./produced.ts";

export const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A new folder under the system's temporary one, holding these files. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), "schema-sync-test-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** The committed command line in a process of its own. */
export function schemaSync(
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Finished {
  const command = [join(dist, "cli", "index.js"), ...args];
  return kept(command, env, spawnSync(process.execPath, command, { cwd, env: { ...environment(), ...env }, encoding: "utf8" }));
}

/** The same while this process goes on, for a server in it to answer; `signal` is sent to it once `when` is fulfilled. */
export async function schemaSyncBeside(
  args: readonly string[],
  {
    cwd,
    env = {},
    signal,
    when,
  }: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv; readonly signal?: NodeJS.Signals; readonly when?: Promise<unknown> },
): Promise<Finished> {
  return finished([join(dist, "cli", "index.js"), ...args], cwd, { ...environment(), ...env }, signal, when);
}

async function finished(
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
  signal?: NodeJS.Signals,
  when?: Promise<unknown>,
): Promise<Finished> {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  if (signal !== undefined) void when?.then(() => child.kill(signal));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  });
  return kept(args, env, { status, stdout, stderr });
}

/** Keeps what a process printed, as a runner shows it, and the secrets that it was given, for the test that looks for them. */
function kept<T extends Finished>(args: readonly string[], env: NodeJS.ProcessEnv, run: T): T {
  const given = [...secretInputs.map((name) => env[`INPUT_${name.toUpperCase()}`]), env["SCHEMA_SYNC_CONNECTION_STRING"]];
  for (const secret of [...given, ...args.filter((arg) => /password\s*=/i.test(arg))]) {
    if (secret !== undefined) keepSecret(secret);
  }
  tell("log", masked(run.stdout));
  tell("log", run.stderr);
  return run;
}

/** A runner's log: what `::add-mask::` has named is hidden from there on, and the command itself is not shown. */
function masked(stdout: string): string {
  const masks: string[] = [];
  const lines = stdout.split("\n").map((line) => {
    const [, mask] = /^::add-mask::(.+)$/.exec(line) ?? [];
    if (mask === undefined) return masks.reduce((rest, secret) => rest.replaceAll(secret, "***"), line);
    masks.push(decodeURIComponent(mask));
    return "";
  });
  return lines.join("\n");
}

export interface ActionRun extends Finished {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** The committed action as a runner starts it: inputs as INPUT_*, and files for outputs and summary. */
export function runAction(inputs: Inputs, workspace: string, env: NodeJS.ProcessEnv = {}): ActionRun {
  const runner = runnerFor(inputs, workspace, env);
  const action = [join(dist, "index.js")];
  const run = spawnSync(process.execPath, action, { cwd: runner.folder, encoding: "utf8", env: runner.env });
  return { ...kept(action, runner.env, run), ...runner.results() };
}

/** The same while this process goes on, for a server in it to answer. */
export async function runActionBeside(inputs: Inputs, workspace: string, env: NodeJS.ProcessEnv = {}): Promise<ActionRun> {
  const runner = runnerFor(inputs, workspace, env);
  return { ...(await finished([join(dist, "index.js")], runner.folder, runner.env)), ...runner.results() };
}

type Inputs = Readonly<Record<string, string>>;

interface Runner {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly results: () => Pick<ActionRun, "outputs" | "summary">;
}

function runnerFor(inputs: Inputs, workspace: string, env: NodeJS.ProcessEnv): Runner {
  const runner = folder({ output: "", summary: "" });
  const [output, summary] = [join(runner, "output"), join(runner, "summary")];
  return {
    folder: runner,
    env: {
      ...environment(),
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: runner,
      ...env,
    },
    results: () => ({ outputs: parseOutputs(readFileSync(output, "utf8")), summary: readFileSync(summary, "utf8") }),
  };
}

/** What a child needs of this process, and nothing that would steer it. */
function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env["PATH"], SOURCE_DATE_EPOCH: "1767225600" };
}

/** `name<<delimiter`, the value, the delimiter: the file format of GITHUB_OUTPUT. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let i = 0; i < lines.length; i += 1) {
    const [, name, delimiter] = /^(.+?)<<(.+)$/.exec(lines[i] ?? "") ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, i + 1);
    outputs[name] = lines.slice(i + 1, end).join("\n");
    i = end;
  }
  return outputs;
}
