import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

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
  return spawnSync(process.execPath, [join(dist, "cli", "index.js"), ...args], {
    cwd,
    env: { ...environment(), ...env },
    encoding: "utf8",
  });
}

export interface ActionRun extends Finished {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** The committed action as a runner starts it: inputs as INPUT_*, and files for outputs and summary. */
export function runAction(inputs: Readonly<Record<string, string>>, workspace: string, env: NodeJS.ProcessEnv = {}): ActionRun {
  const runner = folder({ output: "", summary: "" });
  const [output, summary] = [join(runner, "output"), join(runner, "summary")];
  const finished = spawnSync(process.execPath, [join(dist, "index.js")], {
    cwd: runner,
    encoding: "utf8",
    env: {
      ...environment(),
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: runner,
      ...env,
    },
  });
  return { ...finished, outputs: parseOutputs(readFileSync(output, "utf8")), summary: readFileSync(summary, "utf8") };
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
