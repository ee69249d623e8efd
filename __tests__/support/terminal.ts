import { runCommand } from "../../src/command/run-command.ts";
import { explain } from "../../src/explain.ts";
import type { Finished } from "./bundle.ts";

/** The command line within this process: what its entry makes of a command, without a terminal, on 2026-01-01 unless `env` says otherwise. */
export async function command(argv: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Promise<Finished> {
  let [stdout, stderr] = ["", ""];
  const terminal = {
    cwd,
    env: { SOURCE_DATE_EPOCH: "1767225600", ...env },
    stdout: { write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
    version: "0.0.0",
  };
  try {
    const status = await runCommand(argv, terminal);
    return { status, stdout, stderr };
  } catch (error) {
    return { status: 2, stdout, stderr: `${stderr}schema-sync: ${explain(error)}\n` };
  }
}
