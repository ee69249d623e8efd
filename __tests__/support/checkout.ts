import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** git in a folder, without what the machine's own configuration may say. @throws Error where it fails */
export function git(folder: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("git", args, {
    cwd: folder,
    encoding: "utf8",
    env: {
      PATH: process.env["PATH"],
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_AUTHOR_NAME: "Data Platform",
      GIT_AUTHOR_EMAIL: "data-platform@example.com",
      GIT_COMMITTER_NAME: "Data Platform",
      GIT_COMMITTER_EMAIL: "data-platform@example.com",
      GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z",
      GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z",
    },
  });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout.trim();
}

/** Writes files (undefined removes) and commits all that is there; the commit's id. */
export function commit(folder: string, files: Readonly<Record<string, string | undefined>>): string {
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) rmSync(join(folder, path));
    else {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  }
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--allow-empty", "--message", "Change files");
  return git(folder, "rev-parse", "HEAD");
}

/** A repository whose branch main holds these files. */
export function repository(folder: string, files: Readonly<Record<string, string>>): string {
  git(folder, "init", "--quiet", "--initial-branch=main");
  return commit(folder, files);
}
