import { isUtf8 } from "node:buffer";
import { lstat, readdir, readFile, realpath } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { UserError } from "../errors.ts";
import { defaultConfig } from "../model/config.ts";
import type { Paths } from "../model/config.ts";
import type { Contract } from "../model/contract.ts";
import { compareText } from "../model/name.ts";
import { layout } from "../model/page.ts";
import type { Files, Store } from "../ports.ts";
import { readTemplates } from "./templates.ts";

/** Files that are read at the same time. */
const concurrency = 32;

/** The repository's own files, read from the checkout at `root`. No path of theirs may lead out of it, by a link neither. */
export function workingTree({ root, paths }: { readonly root: string; readonly paths: Paths }): Store {
  const snapshotPath = inFolder(paths.docs, layout.snapshot);
  return {
    async snapshot() {
      await refuseOutside(root, paths.docs, "docs");
      const text = await readText(root, snapshotPath);
      if (text === undefined) return undefined;
      // Brings the format's validator along, which a first run does not need.
      const { parseSnapshot } = await import("../snapshot/parse.ts");
      return parseSnapshot(text, snapshotPath);
    },
    async contracts() {
      await refuseOutside(root, paths.contracts, "contracts");
      return readContracts(root, paths.contracts);
    },
    async templates() {
      if (paths.templates === undefined) return readTemplates(undefined);
      const folder = paths.templates;
      await refuseOutside(root, folder, "templates");
      const found = await listFiles(root, folder, (name) => name.endsWith(".mustache"));
      if (found === undefined) {
        throw new UserError(
          `There is no folder ${folder} in ${root}: paths.templates in the configuration names it. Make it, or leave the setting out.`,
        );
      }
      return readTemplates(await readAll(root, found));
    },
    async pages() {
      await refuseOutside(root, paths.docs, "docs");
      const folders = await Promise.all(
        Object.values(layout.folders).map((folder) => listFiles(root, inFolder(paths.docs, folder), (name) => name.endsWith(".md"))),
      );
      const single = [layout.index, layout.database, layout.contracts, layout.snapshot].map((path) => inFolder(paths.docs, path));
      return readAll(root, [...single, ...folders.flatMap((files) => files ?? [])]);
    },
  };
}

async function readContracts(root: string, folder: string): Promise<readonly Contract[]> {
  const found = await listFiles(root, folder, (name) => /\.odcs\.(?:ya?ml|json)$/i.test(name));
  if (found === undefined) {
    // The default need not be there; a folder that somebody named, and that is not, would silently demand nothing.
    if (folder === defaultConfig.paths.contracts) return [];
    throw new UserError(
      `There is no folder ${folder} in ${root}: paths.contracts in the configuration names it. Make it, or leave the setting out.`,
    );
  }
  if (found.length === 0) return [];
  const files = await readAll(root, found);
  // Brings a YAML parser along, which a repository without contracts does not need.
  const { parseContract } = await import("../contract/parse.ts");
  const byId = new Map<string, Contract>();
  for (const [file, text] of files) {
    const contract = parseContract(text, file);
    const other = byId.get(contract.id);
    if (other !== undefined) {
      throw new UserError(`The contract's id "${contract.id}" is also that of ${other.file}. Give each contract an id of its own.`, {
        at: { file, line: 1 },
      });
    }
    byId.set(contract.id, contract);
  }
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}

/** @throws UserError when the folder is not inside the repository, also where a symbolic link leads out of it. */
async function refuseOutside(root: string, folder: string, what: keyof Paths): Promise<void> {
  const advice = `paths.${what} in the configuration has to name a folder inside the repository.`;
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
async function listFiles(root: string, folder: string, matches: (name: string) => boolean): Promise<string[] | undefined> {
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

/** The texts of those files that are there, in the order asked for. */
async function readAll(root: string, paths: readonly string[]): Promise<Files> {
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
async function readText(root: string, path: string): Promise<string | undefined> {
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

function inFolder(folder: string, path: string): string {
  return folder === "." || folder === "" ? path : `${folder}/${path}`;
}

function absent(error: unknown): undefined {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== "ENOENT" && code !== "ENOTDIR") throw error;
}
