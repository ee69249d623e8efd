/**
 * Builds dist: tsc to lib, then ncc (which crashes on .ts with newer compilers, so it gets JavaScript), one bundle for the
 * action and one for the command line, and the notices of what is bundled.
 *
 *     node scripts/build.ts             writes dist
 *     node scripts/build.ts --check     exits 1 where dist differs from a rebuild, naming the files
 */
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { notices } from "./notices.ts";

const root = join(import.meta.dirname, "..");
const bin = join(root, "node_modules", ".bin");

/** Node 24, whatever the machine has: bundles must not depend on the runtime that made them. */
const env = { ...process.env, PATH: `${join(root, "node_modules", "node", "bin")}:${process.env["PATH"] ?? ""}` };

function run(command: string, args: readonly string[]): void {
  try {
    execFileSync(join(bin, command), args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"], encoding: "utf8" });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}${stderr}`, { cause: error });
  }
}

function build(out: string): void {
  rmSync(join(root, "lib"), { recursive: true, force: true });
  run("tsc", ["-p", "tsconfig.build.json"]);
  rmSync(out, { recursive: true, force: true });
  run("ncc", ["build", "lib/main.js", "--out", out]);
  run("ncc", ["build", "lib/cli.js", "--out", join(out, "cli")]);
  // Some packages have CRLF inside; git keeps text with LF, and a committed bundle must equal a rebuilt one.
  for (const [name, bytes] of files(out))
    if (bytes.includes("\r\n")) writeFileSync(join(out, name), bytes.toString("utf8").replaceAll("\r\n", "\n"));
  const cli = join(out, "cli", "index.js");
  const text = readFileSync(cli, "utf8");
  writeFileSync(cli, text.startsWith("#!") ? text : `#!/usr/bin/env node\n${text}`);
  chmodSync(cli, 0o755);
  writeFileSync(join(out, "NOTICES.txt"), notices(root));
}

function files(folder: string): Map<string, Buffer> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(entries.map((entry) => join(entry.parentPath, entry.name)).map((path) => [relative(folder, path), readFileSync(path)]));
}

function check(): void {
  const folder = mkdtempSync(join(tmpdir(), "schema-sync-dist-"));
  try {
    build(join(folder, "dist"));
    const [committed, rebuilt] = [files(join(root, "dist")), files(join(folder, "dist"))];
    const names = [...new Set([...committed.keys(), ...rebuilt.keys()])].sort();
    const differing = names.filter((name) => {
      const [a, b] = [committed.get(name), rebuilt.get(name)];
      return a === undefined || b === undefined || !a.equals(b);
    });
    if (differing.length > 0) {
      console.error(`dist differs from a rebuild in ${differing.join(", ")}: run npm run build and commit dist.`);
      process.exitCode = 1;
    } else console.log(`dist equals a rebuild (${names.length} files)`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv.includes("--check")) check();
else {
  const folder = mkdtempSync(join(tmpdir(), "schema-sync-dist-"));
  try {
    // Built aside first: a build that fails leaves the dist that works.
    build(join(folder, "dist"));
    rmSync(join(root, "dist"), { recursive: true, force: true });
    cpSync(join(folder, "dist"), join(root, "dist"), { recursive: true });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
