import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The programs that these tests need: named by the environment, where they are there. `.ci/run` names them. */
export const mkdocs = named("SCHEMA_SYNC_MKDOCS");
export const zensical = named("SCHEMA_SYNC_ZENSICAL");
export const chromium = named("SCHEMA_SYNC_CHROMIUM");

function named(variable: string): string | undefined {
  const value = process.env[variable];
  return value === "" ? undefined : value;
}

/**
 * The site of a repository's docs, built in a folder of its own. Its diagrams come from the package mermaid, since Material would ask another host
 * for them (https://squidfunk.github.io/mkdocs-material/reference/diagrams/#usage); nothing else is changed.
 * @returns the folder of the built site, and what the program said
 */
export async function build(repository: string, program: string): Promise<{ readonly site: string; readonly said: string }> {
  const work = mkdtempSync(join(tmpdir(), "schema-sync-site-"));
  cpSync(join(repository, "docs"), join(work, "docs"), { recursive: true });
  mkdirSync(join(work, "docs", "assets"), { recursive: true });
  const mermaid = join(dirname(createRequire(import.meta.url).resolve("mermaid")), "mermaid.min.js");
  cpSync(mermaid, join(work, "docs", "assets", "mermaid.min.js"));
  const settings = readFileSync(join(repository, "mkdocs.yml"), "utf8");
  writeFileSync(join(work, "mkdocs.yml"), settings.replace(/^extra_javascript:\n/m, "$&  - assets/mermaid.min.js\n"));
  const { stdout, stderr } = await run(program, ["build", "--strict"], { cwd: work, env: { ...process.env, NO_MKDOCS_2_WARNING: "1" } });
  return { site: join(work, "site"), said: stdout + stderr };
}
