import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../errors.ts";
import { compareText } from "../model/name.ts";

/** One database of a repository that holds many: a job of a workflow's matrix. */
export interface PlannedDatabase {
  /** Its folder's name, for people. */
  readonly name: string;
  /** Relative to the repository, with `/`; the action's working-directory. */
  readonly directory: string;
  /** The secret that holds its connection string, by convention. */
  readonly secret: string;
  /** The name of the artifact that is to hold its report, and of the report without `.json`. */
  readonly artifact: string;
}

/** The value of `strategy.matrix`. */
export interface Matrix {
  readonly include: readonly PlannedDatabase[];
}

/** What a matrix may hold (https://docs.github.com/actions/reference/limits). */
const jobsAMatrix = 256;

/**
 * Every folder below `root` that holds a configuration file, in the order of their paths.
 * @throws UserError for none, and for more than a matrix holds
 */
export async function planDatabases(root: string, configFile: string): Promise<Matrix> {
  const directories = await foldersWith(configFile, root, "");
  return matrixOf(directories.sort(compareText), configFile);
}

export function matrixOf(directories: readonly string[], configFile: string): Matrix {
  if (directories.length === 0) {
    throw new UserError(
      `No folder holds a ${configFile}: there is nothing to plan. Each database needs a folder with one; it may be empty.`,
    );
  }
  if (directories.length > jobsAMatrix) {
    throw new UserError(
      `${directories.length} folders hold a ${configFile}, but a matrix has at most ${jobsAMatrix} jobs. Plan parts of them, by working-directory.`,
    );
  }
  const include = directories.map((directory) => {
    const name = directory.slice(directory.lastIndexOf("/") + 1);
    return { name: directory === "." ? "database" : name, directory, secret: secretOf(directory), artifact: reportName(directory) };
  });
  const owner = new Map<string, string>();
  for (const { secret, directory } of include) {
    const other = owner.get(secret);
    if (other !== undefined) throw new UserError(`${other} and ${directory} would share the secret ${secret}. Rename one of the folders.`);
    owner.set(secret, directory);
  }
  return { include };
}

/** `databases/crm-eu` → `SQL_CONNECTION_STRING_DATABASES_CRM_EU`: secrets have letters, digits and underscores, in any case. */
function secretOf(directory: string): string {
  const suffix = directory === "." ? "" : `_${directory.toUpperCase().replaceAll(/[^A-Z0-9]+/g, "_")}`;
  return `SQL_CONNECTION_STRING${suffix}`;
}

/**
 * `databases/crm_eu` → `schema-sync-report-databases-crm-eu`: the name of a folder's report, without `.json`. By no other characters
 * than these do two folders of a plan differ. @param directory relative to the repository; empty or `.` for its root
 */
export function reportName(directory: string): string {
  const suffix = directory === "." || directory === "" ? "" : `-${directory.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`;
  return `schema-sync-report${suffix}`;
}

const skipped = new Set([".git", "node_modules"]);

async function foldersWith(file: string, root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const found = entries.some((entry) => entry.isFile() && entry.name === file) ? [folder === "" ? "." : folder] : [];
  for (const entry of entries) {
    // A link may lead out of the repository, or around in it.
    if (!entry.isDirectory() || skipped.has(entry.name)) continue;
    found.push(...(await foldersWith(file, root, folder === "" ? entry.name : `${folder}/${entry.name}`)));
  }
  return found;
}
