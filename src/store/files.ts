import { isUtf8 } from "node:buffer";
import { lstat, readdir, readFile, realpath } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { UserError } from "../errors.ts";
import { defaultConfig } from "../model/config.ts";
import type { Paths } from "../model/config.ts";
import { compareText } from "../model/name.ts";
import { archiveYear, inFolder, layout } from "../model/page.ts";
import type { Files } from "../ports.ts";

/** Files that are read at the same time. */
const concurrency = 32;

/**
 * The matching files of a folder that need not be there if it is the default. One that somebody named, and that is not there, would
 * silently demand or describe nothing. @throws UserError for such a one
 */
export async function namedFiles(
  root: string,
  folder: string,
  what: "contracts" | "descriptions",
  matches: (name: string) => boolean,
): Promise<readonly string[]> {
  const found = await listFiles(root, folder, matches);
  if (found !== undefined) return found;
  if (folder === defaultConfig.paths[what]) return [];
  throw new UserError(
    `There is no folder ${folder} in ${root}: paths.${what} in the configuration names it. Make it, or leave the setting out.`,
  );
}

/** @throws UserError when the folder is not inside the repository, also where a symbolic link leads out of it. */
export async function refuseOutside(root: string, folder: string, what: keyof Paths | "site.mkdocs"): Promise<void> {
  const advice = `${what === "site.mkdocs" ? what : `paths.${what}`} in the configuration has to name a ${what === "site.mkdocs" ? "file" : "folder"} inside the repository.`;
  if (isAbsolute(folder) || folder.split(/[/\\]/).includes("..")) throw new UserError(`${folder} is outside of the repository: ${advice}`);
  let realRoot: string;
  try {
    realRoot = await realpath(root);
  } catch (cause) {
    throw new UserError(`There is no folder ${root}.`, { cause });
  }
  let at = realRoot;
  for (const part of folder.split("/").filter((name) => name !== ".")) {
    at = join(at, part);
    const status = await lstat(at).catch(absent);
    if (status === undefined) return;
    if (!status.isSymbolicLink()) continue;
    at = await realpath(at).catch(() => at);
    const way = relative(realRoot, at);
    if (way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way)) {
      throw new UserError(`${folder} leads outside of the repository, by a symbolic link: ${advice}`);
    }
  }
}

/** Paths of the matching files in the folder and those below, relative to the root, sorted; undefined where there is no such folder. */
export async function listFiles(root: string, folder: string, matches: (name: string) => boolean): Promise<string[] | undefined> {
  let entries;
  try {
    entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  } catch (cause) {
    const { code = "unknown" } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    throw new UserError(
      code === "ENOTDIR" ? `${folder} is a file where a folder should be.` : `The folder ${folder} cannot be read (${code}).`,
      { cause },
    );
  }
  return entries
    .filter((entry) => !entry.isDirectory() && matches(entry.name))
    .map((entry) => inFolder(folder, relative(join(root, folder), join(entry.parentPath, entry.name)).replaceAll(sep, "/")))
    .sort(compareText);
}

/** The changelog's earlier years, relative to the root. */
export async function listArchives(root: string, docs: string): Promise<string[]> {
  const folder = dirname(layout.changelog);
  const names = await readdir(join(root, docs, folder)).catch(absent);
  const paths = (names ?? []).map((name) => `${folder}/${name}`);
  return paths.filter((path) => archiveYear(path) !== undefined).map((path) => inFolder(docs, path));
}

/** The texts of those files that are there, in the order asked for. */
export async function readAll(root: string, paths: readonly string[]): Promise<Files> {
  const texts = new Array<string | undefined>(paths.length);
  const queue = paths.entries();
  const worker = async (): Promise<void> => {
    for (const [i, path] of queue) texts[i] = await readText(root, path);
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, paths.length) }, worker));
  const files = new Map<string, string>();
  paths.forEach((path, i) => {
    const text = texts[i];
    if (text !== undefined) files.set(path, text);
  });
  return files;
}

/** With its byte order mark, if it has one. @throws UserError for what is not UTF-8: writing it back would destroy it. */
export async function readText(root: string, path: string): Promise<string | undefined> {
  let bytes: Buffer;
  try {
    bytes = await readFile(join(root, path));
  } catch (cause) {
    const { code = "unknown" } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    throw new UserError(code === "EISDIR" ? `${path} is a folder where a file should be.` : `${path} cannot be read (${code}).`, { cause });
  }
  if (!isUtf8(bytes)) throw new UserError(`${path} is not UTF-8 text. Save it in UTF-8.`, { at: { file: path, line: 1 } });
  return bytes.toString("utf8");
}

function absent(error: unknown): undefined {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== "ENOENT" && code !== "ENOTDIR") throw error;
}
