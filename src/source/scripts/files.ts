// The files that a folder, a glob or a path stands for, as text.

import { readFileSync, realpathSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import picomatch from "picomatch";
import { UserError } from "../../errors.ts";
import { compareText } from "../../model/name.ts";
import type { Include, ScriptFile } from "../../tsql/batches.ts";

/** The files to read, and the folder that none of them may lead out of. */
export interface ScriptFiles {
  readonly files: readonly ScriptFile[];
  /** Absolute. `:r` reaches files below it and no others. */
  readonly root: string;
}

/**
 * The scripts that `spec` names, in the order of their paths, as migrations are numbered: part by part, so that a folder's files come
 * together. Places name a file relative to `cwd` where it lies below, with `/`.
 *
 * @throws UserError where there is none, or one is no text
 */
export async function findScripts(spec: string, cwd: string): Promise<ScriptFiles> {
  const path = resolve(cwd, spec);
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return { files: [await readScript(path, cwd)], root: dirname(path) };
  if (found?.isDirectory()) {
    const paths = await findBelow(path, "**");
    if (paths.length === 0) throw new UserError(`The folder ${spec} holds no .sql file. Name the folder that holds the scripts.`);
    return { files: await readScripts(paths, cwd), root: path };
  }
  if (!/[*?{}[\]]/.test(spec)) throw new UserError(`${spec} does not exist in ${cwd}. Name a folder, a glob or a file of .sql scripts.`);
  const { base, pattern } = splitGlob(spec);
  const root = resolve(cwd, base);
  const paths = await findBelow(root, pattern);
  if (paths.length === 0) throw new UserError(`No file matches ${spec} in ${cwd}. Name a folder, a glob or a file of .sql scripts.`);
  return { files: await readScripts(paths, cwd), root };
}

/** The folders before the first wildcard, and the rest. */
function splitGlob(spec: string): { readonly base: string; readonly pattern: string } {
  const parts = spec.replaceAll("\\", "/").split("/");
  const wild = parts.findIndex((part) => /[*?{}[\]]/.test(part));
  return { base: parts.slice(0, wild).join("/") || (spec.startsWith("/") ? "/" : "."), pattern: parts.slice(wild).join("/") };
}

/** Folders are walked whole and matched here, since node 20, which the bundle runs on, has no glob of its own. */
async function findBelow(root: string, pattern: string): Promise<string[]> {
  const matches = picomatch(pattern, { dot: true });
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && /\.sql$/i.test(entry.name))
    .map((entry) => resolve(entry.parentPath, entry.name))
    .filter((path) => {
      const below = relative(root, path).split(sep).join("/");
      return matches(below) && !isHidden(dirname(below));
    })
    .sort(comparePaths);
}

/** What tools keep in a project's folder beside its scripts. */
function isHidden(folder: string): boolean {
  return folder.split("/").some((part) => part === "node_modules" || (part.startsWith(".") && part !== "."));
}

function comparePaths(a: string, b: string): number {
  const [left, right] = [a.split(sep), b.split(sep)];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const order = compareText(left[i] ?? "", right[i] ?? "");
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

async function readScripts(paths: readonly string[], cwd: string): Promise<ScriptFile[]> {
  const files: ScriptFile[] = [];
  for (const path of paths) files.push(await readScript(path, cwd));
  return files;
}

/** @throws UserError for what is no text */
export async function readScript(path: string, cwd: string): Promise<ScriptFile> {
  const file = nameOf(path, cwd);
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new UserError(`${file} cannot be read. Check its permissions.`, { cause, at: { file, line: 1 } });
  });
  return { file, text: decode(bytes, file) };
}

function nameOf(path: string, cwd: string): string {
  const below = relative(cwd, path);
  return (below.startsWith("..") || isAbsolute(below) ? path : below).split(sep).join("/");
}

/** Whether `path` lies in the folder `root` or below it. */
export function isBelow(path: string, root: string): boolean {
  const way = relative(root, path);
  return way !== "" && !isAbsolute(way) && way !== ".." && !way.startsWith(`..${sep}`);
}

/**
 * UTF-8 with or without a byte order mark, or UTF-16 with one, as SSMS saves it; UTF-16 without one shows by its zero bytes. Anything
 * that is neither is taken for Windows-1252, what SQL Server's tools wrote before Unicode.
 */
export function decode(bytes: Uint8Array, file: string): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const encoding = zeroBytes(bytes.subarray(0, 8192));
  if (encoding === "binary") {
    throw new UserError(`${file} is not text, though its name says SQL. Take it out of the scripts, or save it as UTF-8.`, {
      at: { file, line: 1 },
    });
  }
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Text in UTF-16 has zeros on one side of each pair alone, other text has none at all. */
function zeroBytes(bytes: Uint8Array): "utf-16le" | "utf-16be" | "binary" | undefined {
  let even = 0;
  let odd = 0;
  bytes.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  if (even === 0 && odd === 0) return undefined;
  if (even === 0 && odd > bytes.length / 4) return "utf-16le";
  if (odd === 0 && even > bytes.length / 4) return "utf-16be";
  return "binary";
}

/** `:r` finds a file beside the one that names it, or from the root, as sqlcmd does from where it was started; never outside the root. */
export function includeFrom(root: string, cwd: string): Include {
  return (path, from) => {
    const local = path.replaceAll("\\", "/");
    const candidates = [resolve(dirname(resolve(cwd, from)), local), resolve(root, local)];
    let outside = false;
    for (const candidate of candidates) {
      let real: string;
      try {
        real = realpathSync(candidate);
      } catch {
        outside ||= !isBelow(candidate, root);
        continue;
      }
      // A link may lead out as well as dots.
      if (!isBelow(real, realpathSync(root))) {
        outside = true;
        continue;
      }
      const file = resolve(cwd, candidate);
      try {
        return { file: displayed(file, cwd), text: decode(readFileSync(real), path) };
      } catch (error) {
        return error instanceof Error ? error.message : "it cannot be read";
      }
    }
    return outside ? `it lies outside the folder ${displayed(root, cwd)}, and nothing outside is read` : "there is no such file";
  };
}

function displayed(path: string, cwd: string): string {
  return path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path;
}
