import { execFile, spawn } from "node:child_process";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { printPlace, UserError } from "../errors.ts";
import type { Baseline, Reading } from "../ports.ts";
import { openSource } from "./open.ts";

/** A point of a repository's history to compare with. */
export interface Revision {
  /** As people know it: `main`. */
  readonly label: string;
  /** What git may know it as, the first that it does: `origin/main`, a commit's id. */
  readonly refs: readonly string[];
}

/** Whether a path is inside a folder. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * The source as it was where the checked-out commit and the revision parted: what has happened on either side of a pull
 * request since then is not its own change. Of a pull request's merge commit, that is the base that was merged.
 *
 * The checkout and its index are left alone: files are written to a folder of their own, and it is gone when they are read.
 * @param spec a path, relative to `cwd`
 */
export function revisionOf(spec: string, { label, refs }: Revision, cwd: string): Baseline {
  return {
    label,
    /**
     * Undefined where the revision holds nothing at that path.
     * @throws UserError where `cwd` is no checkout, where the history does not reach that far, and as the source itself does
     */
    async read() {
      const from = await realpath(cwd);
      const top = await realpath((await gitIn(from, ["rev-parse", "--show-toplevel"])).trim());
      const path = relative(top, resolve(from, folderOf(spec)));
      if (!isWithin(top, join(top, path))) {
        throw new UserError(
          `The source ${spec} is outside of the repository, so that git has no other version of it: nothing to compare with.`,
        );
      }
      const commit = await commonAncestor(top, label, refs);
      const scratch = await mkdtemp(join(tmpdir(), "schema-sync-revision-"));
      try {
        const tree = join(scratch, "tree");
        const files = await checkOut(top, commit, path, join(scratch, "index"), tree);
        const at = relative(top, resolve(from, spec)).split(sep).join("/");
        // A folder or a glob is of scripts; that the folder is there is not enough for them.
        if (!files.some((file) => (isFile(spec) ? file === at : /\.sql$/i.test(file)))) return undefined;
        return await readAt(spec, join(tree, relative(top, from)), label);
      } finally {
        await rm(scratch, { recursive: true, force: true });
      }
    },
  };
}

/** The folder that a source reads from: itself, that of a file, or what stands before a glob's first wildcard. */
function folderOf(spec: string): string {
  const wildcard = spec.search(/[*?{[]/);
  if (wildcard >= 0) return dirname(`${spec.slice(0, wildcard)}x`);
  return isFile(spec) ? dirname(spec) : spec;
}

function isFile(spec: string): boolean {
  return !/[*?{[]/.test(spec) && [".sql", ".dacpac", ".bacpac", ".json"].includes(extname(spec).toLowerCase());
}

export async function commonAncestor(top: string, label: string, refs: readonly string[]): Promise<string> {
  const history = 'Give actions/checkout "fetch-depth: 0", or fetch it: git fetch --unshallow origin.';
  for (const ref of refs) {
    // What begins with a hyphen would be an option.
    if (ref.startsWith("-")) continue;
    const found = await tryGit(top, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
    if (found === undefined) continue;
    const ancestor = await tryGit(top, ["merge-base", "HEAD", found.trim()]);
    if (ancestor !== undefined) return ancestor.trim();
    throw new UserError(`This checkout's history does not reach back to where it parted from ${label}. ${history}`);
  }
  throw new UserError(`This checkout does not hold ${label}, which is to be compared with. ${history}`);
}

/** Writes what the commit holds below `path` to `tree`; the files' paths, relative to `top`. */
async function checkOut(top: string, commit: string, path: string, index: string, tree: string): Promise<string[]> {
  const env = { ...process.env, GIT_INDEX_FILE: index };
  await gitIn(top, ["read-tree", commit], env);
  const below = path === "" ? "." : path.split(sep).join("/");
  const files = await gitIn(top, ["--literal-pathspecs", "ls-files", "-z", "--", below], env);
  if (files !== "") await checkOutFiles(top, files, tree, env);
  return files.split("\0").slice(0, -1);
}

async function readAt(spec: string, cwd: string, label: string): Promise<Reading> {
  try {
    const source = await openSource(spec, { cwd });
    return await source.read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // A line of that version is none of the files that people have before them.
    const where = error.at === undefined ? "" : `${printPlace(error.at)}: `;
    throw new UserError(`The version of ${label} cannot be read: ${where}${error.message}`.replaceAll(`${cwd}${sep}`, ""), {
      cause: error,
    });
  }
}

const execute = promisify(execFile);
/** The names of a million files. */
const outputLimit = 256 * 1024 * 1024;

export async function gitIn(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<string> {
  try {
    const { stdout } = await execute("git", args, { cwd: folder, env, maxBuffer: outputLimit });
    return stdout;
  } catch (cause) {
    throw gitFailure(cause, folder, args);
  }
}

/** Undefined where git ends with a failure. */
export async function tryGit(folder: string, args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await execute("git", args, { cwd: folder });
    return stdout;
  } catch (cause) {
    if (typeof (cause as { code?: unknown }).code === "number") return undefined;
    throw gitFailure(cause, folder, args);
  }
}

function checkOutFiles(top: string, files: string, tree: string, env: NodeJS.ProcessEnv): Promise<void> {
  const args = ["checkout-index", "-z", "--stdin", `--prefix=${tree}/`];
  return new Promise((done, fail) => {
    const child = spawn("git", args, { cwd: top, env, stdio: ["pipe", "ignore", "pipe"] });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    // Where it ends early, its exit says why.
    child.stdin.on("error", () => {});
    child.on("error", (cause) => {
      fail(gitFailure(cause, top, args));
    });
    child.on("close", (code) => {
      if (code === 0) done();
      else fail(gitFailure({ stderr }, top, args));
    });
    child.stdin.end(files);
  });
}

function gitFailure(cause: unknown, folder: string, args: readonly string[]): UserError {
  const { code, stderr = "" } = cause as { readonly code?: unknown; readonly stderr?: string };
  const [said = "it gave no reason"] = stderr
    .trim()
    .split("\n")
    .filter((line) => line !== "");
  const message =
    code === "ENOENT"
      ? "git is not installed here, and without it there is no other version to compare with."
      : `git ${args.find((arg) => !arg.startsWith("-")) ?? ""} failed in ${basename(folder)}: ${said}`;
  return new UserError(message, { cause });
}
