import * as nodeFiles from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import { UserError } from "../errors.ts";
import type { Proposal, Publication } from "../ports.ts";

/** The calls that writing needs, so that a test can let any of them fail. */
export type FileCalls = Pick<
  typeof nodeFiles,
  "chmod" | "copyFile" | "link" | "lstat" | "mkdir" | "open" | "readFile" | "realpath" | "rename" | "rmdir" | "stat" | "unlink"
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

type Undo = (() => Promise<unknown>)[];

/** Writes that run at the same time. */
const concurrency = 16;

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
  return {
    async publish(proposal) {
      const undo: Undo = [];
      try {
        return await swap(await realpathOf(root, files), proposal, files, undo);
      } catch (cause) {
        const failed: string[] = [];
        for (const step of undo.reverse()) {
          await step().catch((error: unknown) => failed.push(messageOf(error)));
        }
        throw failure(cause, failed);
      }
    },
  };
}

async function swap(root: string, proposal: Files, files: FileCalls, undo: Undo): Promise<Publication> {
  // A name of our own for each file; the process id keeps two runs apart.
  let serial = 0;
  const beside = (target: string): string => join(dirname(target), `.schema-sync-${process.pid}-${serial++}.tmp`);
  const place = placer(root, files);

  const removals: Removal[] = [];
  for (const path of proposal.remove) {
    const target = await place(path);
    if (await isPresent(target, files)) removals.push({ path, target, backup: beside(target) });
  }
  const compared = await inParallel([...proposal.write], async ([path, text]): Promise<Write | undefined> => {
    const target = await place(path);
    const bytes = Buffer.from(text, "utf8");
    const present = await readPresent(target, path, files);
    if (present?.bytes.equals(bytes) === true) return undefined;
    const kept = present === undefined ? undefined : { backup: beside(target), mode: present.mode };
    return { path, target, bytes, temporary: beside(target), present: kept };
  });
  const writes = compared.filter((write) => write !== undefined);

  for (const folder of new Set(writes.map(({ target }) => dirname(target)))) await makeFolder(folder, files, undo);
  await inParallel(writes, async (write) => {
    undo.push(() => unlinkIfThere(write.temporary, files));
    await writeTemporary(write, files);
  });

  // Removals first: where a file system does not tell case, `orders.md` may have to make room for `Orders.md`.
  for (const { target, backup } of removals) {
    await files.rename(target, backup);
    undo.push(() => files.rename(backup, target));
  }
  for (const { target, temporary, present } of writes) {
    if (present !== undefined) {
      undo.push(() => unlinkIfThere(present.backup, files));
      await keep(target, present.backup, files);
    }
    await files.rename(temporary, target);
    undo.push(() => (present === undefined ? unlinkIfThere(target, files) : files.rename(present.backup, target)));
  }

  // From here on the new state stands; what cannot be tidied up must not undo it.
  const leftovers = [...removals.map(({ backup }) => backup), ...writes.flatMap(({ present }) => present?.backup ?? [])];
  await inParallel(leftovers, (leftover) => files.unlink(leftover).catch(() => undefined));
  for (const { target } of removals) await removeEmptyFolders(dirname(target), root, files);
  return { written: writes.map(({ path }) => path), removed: removals.map(({ path }) => path) };
}

/**
 * Finds where a path of the proposal really is. @throws UserError for one that is, or by a symbolic link leads, outside
 * of the root. Folders are looked at once.
 */
function placer(root: string, files: FileCalls): (path: string) => Promise<string> {
  const folders = new Map<string, Promise<string>>([["", Promise.resolve(root)]]);
  const folderOf = (path: string): Promise<string> => {
    const found = folders.get(path) ?? step(path);
    folders.set(path, found);
    return found;
  };
  const step = async (path: string): Promise<string> => {
    const slash = path.lastIndexOf("/");
    const next = join(await folderOf(path.slice(0, Math.max(slash, 0))), path.slice(slash + 1));
    const status = await files.lstat(next).catch(absent);
    if (status?.isSymbolicLink() !== true) return next;
    const real = await files.realpath(next);
    if (isInside(root, real)) return real;
    throw new UserError(
      `${path} is a symbolic link that leads outside of the repository; nothing was written. Put a real file or folder in its place.`,
    );
  };
  return async (path) => {
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

async function readPresent(target: string, path: string, files: FileCalls): Promise<{ bytes: Buffer; mode: number } | undefined> {
  const status = await files.stat(target).catch(absent);
  if (status === undefined) return undefined;
  if (!status.isFile()) {
    throw new UserError(
      `${path} is to be written, but a ${status.isDirectory() ? "folder" : "special file"} is in its place; nothing was written.`,
    );
  }
  return { bytes: await files.readFile(target), mode: status.mode & 0o7777 };
}

async function isPresent(target: string, files: FileCalls): Promise<boolean> {
  return (await files.lstat(target).catch(absent)) !== undefined;
}

/** Makes the folder and those above it that are not there. */
async function makeFolder(folder: string, files: FileCalls, undo: Undo): Promise<void> {
  const first = await files.mkdir(folder, { recursive: true });
  if (first === undefined) return;
  const made: string[] = [];
  for (let at = folder; at !== dirname(first); at = dirname(at)) made.unshift(at);
  // Undone in reverse, so the innermost goes first; each only while nobody else put something into it.
  for (const at of made) undo.push(() => files.rmdir(at).catch(unlessNotEmpty));
}

async function writeTemporary({ temporary, bytes, present }: Write, files: FileCalls): Promise<void> {
  // Exclusive: a file that is there already, or a link that somebody laid, is never written through.
  const handle = await files.open(temporary, "wx", present?.mode ?? 0o666);
  try {
    // Not flushed to the disk: what a power failure takes from a checkout the next run writes again.
    await handle.writeFile(bytes);
  } finally {
    await handle.close();
  }
  // The process's umask may have taken bits of the mode off.
  if (present !== undefined) await files.chmod(temporary, present.mode);
}

/** A second name for the present file: cheap, and the file is never missing meanwhile. Not every file system has hard links. */
async function keep(target: string, backup: string, files: FileCalls): Promise<void> {
  try {
    await files.link(target, backup);
  } catch {
    await files.copyFile(target, backup, nodeFiles.constants.COPYFILE_EXCL);
  }
}

async function removeEmptyFolders(folder: string, root: string, files: FileCalls): Promise<void> {
  for (let at = folder; at !== root && isInside(root, at); at = dirname(at)) {
    const removed = await files.rmdir(at).then(
      () => true,
      () => false,
    );
    if (!removed) return;
  }
}

async function unlinkIfThere(path: string, files: FileCalls): Promise<void> {
  await files.unlink(path).catch(absent);
}

async function realpathOf(root: string, files: FileCalls): Promise<string> {
  try {
    return await files.realpath(root);
  } catch (cause) {
    throw new UserError(`There is no folder ${root} to write to.`, { cause });
  }
}

/** For `catch`: undefined where there is no such file, all else is thrown on. */
function absent(error: unknown): undefined {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== "ENOENT") throw error;
}

function unlessNotEmpty(error: unknown): void {
  const { code = "" } = error as NodeJS.ErrnoException;
  if (!["ENOENT", "ENOTEMPTY", "EEXIST"].includes(code)) throw error;
}

async function inParallel<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const queue = items.entries();
  const results: R[] = [];
  const faults: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (const [i, item] of queue) {
      // After a fault nothing new is begun, but what is under way is waited for: it must be undone, too.
      if (faults.length > 0) return;
      try {
        results[i] = await work(item);
      } catch (error) {
        faults.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, worker));
  if (faults.length > 0) throw faults[0];
  return results;
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
