import * as nodeFiles from "node:fs";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import { UserError } from "../errors.ts";
import type { Proposal, Publication } from "../ports.ts";

/**
 * The calls that writing needs, so that a test can let any of them fail. They are synchronous: on a local disk a call takes
 * less time than handing it to another thread (116 files: 8 ms instead of 40), and nothing comes in between.
 */
export type FileCalls = Pick<
  typeof nodeFiles,
  | "chmodSync"
  | "copyFileSync"
  | "linkSync"
  | "lstatSync"
  | "mkdirSync"
  | "readFileSync"
  | "realpathSync"
  | "renameSync"
  | "rmdirSync"
  | "unlinkSync"
  | "writeFileSync"
>;

/** A file that differs from what is to stand there. */
interface Write {
  readonly path: string;
  readonly target: string;
  readonly bytes: Buffer;
  /** Where the new file stands ready. */
  readonly temporary: string;
  /** Where the present file is kept until all is done, and its mode; undefined where there is none. */
  readonly present: { readonly backup: string; readonly mode: number } | undefined;
}

interface Removal {
  readonly path: string;
  readonly target: string;
  readonly backup: string;
}

type Undo = (() => void)[];

/** A `Publisher` that needs no report. */
export interface DiskPublisher {
  /** @throws UserError when not everything could be written; the folder is then as it was. */
  publish(files: Files): Promise<Publication>;
}

/** What to write and what to remove, by path relative to the root. */
type Files = Pick<Proposal, "write" | "remove">;

/**
 * Publishes to the working tree at `root`, all or nothing: everything is written beside its target first, then swapped
 * in, and whatever fails puts the folder back as it was. Only files whose bytes differ are touched.
 */
export function diskPublisher(root: string, files: FileCalls = nodeFiles): DiskPublisher {
  // A promise, though all of it happens at once: a publisher may be anywhere.
  return { publish: async (proposal) => Promise.resolve(publish(root, proposal, files)) };
}

function publish(root: string, proposal: Files, files: FileCalls): Publication {
  const undo: Undo = [];
  try {
    return swap(realpathOf(root, files), proposal, files, undo);
  } catch (cause) {
    const failed: string[] = [];
    for (const step of undo.reverse()) {
      try {
        step();
      } catch (error) {
        failed.push(messageOf(error));
      }
    }
    throw failure(cause, failed);
  }
}

function swap(root: string, proposal: Files, files: FileCalls, undo: Undo): Publication {
  // A name of our own for each file; the process id keeps two runs apart.
  let serial = 0;
  const beside = (target: string): string => join(dirname(target), `.schema-sync-${process.pid}-${serial++}.tmp`);
  const place = placer(root, files);

  const removals: Removal[] = [];
  for (const path of proposal.remove) {
    const target = place(path);
    if (statusOf(target, files) !== undefined) removals.push({ path, target, backup: beside(target) });
  }
  const writes: Write[] = [];
  for (const [path, text] of proposal.write) {
    const target = place(path);
    const bytes = Buffer.from(text, "utf8");
    const present = readPresent(target, path, files);
    if (present?.bytes.equals(bytes) === true) continue;
    const kept = present === undefined ? undefined : { backup: beside(target), mode: present.mode };
    writes.push({ path, target, bytes, temporary: beside(target), present: kept });
  }

  for (const folder of new Set(writes.map(({ target }) => dirname(target)))) makeFolder(folder, files, undo);
  for (const write of writes) {
    undo.push(() => {
      unlinkIfThere(write.temporary, files);
    });
    writeTemporary(write, files);
  }

  // Removals first: where a file system does not tell case, `orders.md` may have to make room for `Orders.md`.
  for (const { target, backup } of removals) {
    files.renameSync(target, backup);
    undo.push(() => {
      files.renameSync(backup, target);
    });
  }
  for (const { target, temporary, present } of writes) {
    if (present !== undefined) {
      undo.push(() => {
        unlinkIfThere(present.backup, files);
      });
      keep(target, present.backup, files);
    }
    files.renameSync(temporary, target);
    undo.push(() => {
      if (present === undefined) unlinkIfThere(target, files);
      else files.renameSync(present.backup, target);
    });
  }

  // From here on the new state stands; what cannot be tidied up must not undo it.
  for (const leftover of [...removals.map(({ backup }) => backup), ...writes.flatMap(({ present }) => present?.backup ?? [])]) {
    attempt(() => {
      files.unlinkSync(leftover);
    });
  }
  for (const { target } of removals) removeEmptyFolders(dirname(target), root, files);
  return { written: writes.map(({ path }) => path), removed: removals.map(({ path }) => path) };
}

/**
 * Finds where a path of the proposal really is. @throws UserError for one that is, or by a symbolic link leads, outside
 * of the root. Folders are looked at once.
 */
function placer(root: string, files: FileCalls): (path: string) => string {
  const folders = new Map<string, string>([["", root]]);
  const folderOf = (path: string): string => {
    const found = folders.get(path) ?? step(path);
    folders.set(path, found);
    return found;
  };
  const step = (path: string): string => {
    const slash = path.lastIndexOf("/");
    const next = join(folderOf(path.slice(0, Math.max(slash, 0))), path.slice(slash + 1));
    if (statusOf(next, files)?.isSymbolicLink() !== true) return next;
    const real = files.realpathSync(next);
    if (isInside(root, real)) return real;
    throw new UserError(
      `${path} is a symbolic link that leads outside of the repository; nothing was written. Put a real file or folder in its place.`,
    );
  };
  return (path) => {
    if (isAbsolute(path) || /[\0\\]/.test(path) || path.split("/").some((part) => part === "" || part === "." || part === "..")) {
      throw new UserError(`${path} is not a path inside the repository; nothing was written.`);
    }
    return step(path);
  };
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** What is there, a link itself and not what it leads to; undefined where nothing is. */
function statusOf(path: string, files: FileCalls): nodeFiles.Stats | undefined {
  return files.lstatSync(path, { throwIfNoEntry: false });
}

/** A link was resolved when its place was found. */
function readPresent(target: string, path: string, files: FileCalls): { bytes: Buffer; mode: number } | undefined {
  const status = statusOf(target, files);
  if (status === undefined) return undefined;
  if (!status.isFile()) {
    throw new UserError(
      `${path} is to be written, but a ${status.isDirectory() ? "folder" : "special file"} is in its place; nothing was written.`,
    );
  }
  return { bytes: files.readFileSync(target), mode: status.mode & 0o7777 };
}

/** Makes the folder and those above it that are not there. */
function makeFolder(folder: string, files: FileCalls, undo: Undo): void {
  const first = files.mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  const made: string[] = [];
  for (let at = folder; at !== dirname(first); at = dirname(at)) made.unshift(at);
  // Undone in reverse, so the innermost goes first; each only while nobody else put something into it.
  for (const at of made) {
    undo.push(() => {
      try {
        files.rmdirSync(at);
      } catch (error) {
        unlessNotEmpty(error);
      }
    });
  }
}

function writeTemporary({ temporary, bytes, present }: Write, files: FileCalls): void {
  // Exclusive: a file that is there already, or a link that somebody laid, is never written through.
  // Not flushed to the disk: what a power failure takes from a checkout the next run writes again.
  files.writeFileSync(temporary, bytes, { flag: "wx", mode: present?.mode ?? 0o666 });
  // The process's umask may have taken bits of the mode off.
  if (present !== undefined) files.chmodSync(temporary, present.mode);
}

/** A second name for the present file: cheap, and the file is never missing meanwhile. Not every file system has hard links. */
function keep(target: string, backup: string, files: FileCalls): void {
  try {
    files.linkSync(target, backup);
  } catch {
    files.copyFileSync(target, backup, nodeFiles.constants.COPYFILE_EXCL);
  }
}

function removeEmptyFolders(folder: string, root: string, files: FileCalls): void {
  for (let at = folder; at !== root && isInside(root, at); at = dirname(at)) {
    const removed = attempt(() => {
      files.rmdirSync(at);
    });
    if (!removed) return;
  }
}

/** Whether it went well; where not, nothing is the matter. */
function attempt(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

function unlinkIfThere(path: string, files: FileCalls): void {
  try {
    files.unlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

function realpathOf(root: string, files: FileCalls): string {
  try {
    return files.realpathSync(root);
  } catch (cause) {
    throw new UserError(`There is no folder ${root} to write to.`, { cause });
  }
}

function unlessNotEmpty(error: unknown): void {
  const { code = "" } = error as NodeJS.ErrnoException;
  if (!["ENOENT", "ENOTEMPTY", "EEXIST"].includes(code)) throw error;
}

const advice: Readonly<Record<string, string>> = {
  EACCES: "may not be written. Give this process write permission",
  EPERM: "may not be written. Give this process write permission",
  EROFS: "is on a read-only file system",
  ENOSPC: "cannot be written: the disk is full",
  EDQUOT: "cannot be written: the disk quota is used up",
  ENOTDIR: "cannot be written: a file is in the place of one of its folders",
  EISDIR: "is to be written, but a folder is in its place",
  ENAMETOOLONG: "cannot be written: its path is too long for this file system",
};

function failure(cause: unknown, failed: readonly string[]): unknown {
  const rest =
    failed.length === 0
      ? ""
      : ` Putting things back failed as well (${failed.join("; ")}): look for .schema-sync-*.tmp files, which hold what was there.`;
  if (cause instanceof UserError && failed.length === 0) return cause;
  const { code = "", path = "" } = cause as NodeJS.ErrnoException;
  const known = advice[code];
  if (known === undefined && failed.length === 0) return cause;
  const where = basename(path).startsWith(".schema-sync-") ? dirname(path) : path;
  const state = failed.length === 0 ? "The docs folder is as it was." : "";
  return new UserError(
    `${known === undefined ? `${messageOf(cause)}.` : `${where} ${known}.`} ${state}${rest}`.replace(/\s+/g, " ").trim(),
    { cause },
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
