import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UserError } from "../errors.ts";
import { parseRepository } from "../publish/github/api.ts";
import type { Repository } from "../publish/github/api.ts";
import { readEvent } from "./event.ts";
import type { WorkflowEvent } from "./event.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** The run of a workflow that this is a step of (https://docs.github.com/actions/reference/workflows-and-actions/variables). */
export interface Workflow {
  readonly event: WorkflowEvent;
  /** GITHUB_REF; empty where there is none. */
  readonly ref: string;
  readonly repository?: Repository;
  readonly apiUrl?: string;
  readonly serverUrl: string;
  /** The page of this run, where the summary is. */
  readonly runUrl?: string;
}

/** @throws UserError for an event that cannot be read, and for a GITHUB_REPOSITORY that names none */
export async function readWorkflow(env: Environment): Promise<Workflow> {
  const serverUrl = env["GITHUB_SERVER_URL"] || "https://github.com";
  const named = env["GITHUB_REPOSITORY"] || undefined;
  const repository = named === undefined ? undefined : parseRepository(named);
  const runId = env["GITHUB_RUN_ID"] || undefined;
  const apiUrl = env["GITHUB_API_URL"] || undefined;
  return {
    event: readEvent(env["GITHUB_EVENT_NAME"] ?? "", await payload(env["GITHUB_EVENT_PATH"] || undefined)),
    ref: env["GITHUB_REF"] ?? "",
    ...(repository === undefined ? {} : { repository }),
    ...(apiUrl === undefined ? {} : { apiUrl }),
    serverUrl,
    ...(named === undefined || runId === undefined ? {} : { runUrl: `${serverUrl}/${named}/actions/runs/${runId}` }),
  };
}

async function payload(file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined;
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    throw new UserError(`The event's payload cannot be read: GITHUB_EVENT_PATH names ${file}.`, { cause });
  }
}

/** actions/checkout can put a repository below the workspace (`path:`): the checkout is the nearest folder with a `.git`. */
export function checkoutOf(root: string, workspace: string): string {
  for (let at = root; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    // Nothing above the workspace is the workflow's.
    if (at === workspace || at === dirname(at)) return workspace;
  }
}

/** What a database is called, and what tells it apart from the repository's others. */
export interface DatabaseName {
  readonly name: string;
  readonly key: string;
}

/** @param folder the repository's own folder, relative to the root of the checkout; empty for the root itself */
export function databaseName(asked: string | undefined, folder: string, repository: Repository | undefined): DatabaseName {
  if (asked !== undefined) return { name: asked, key: asked };
  // Two folders of a repository may have the same last name; their whole paths differ.
  if (folder !== "") return { name: basename(folder), key: folder };
  const name = repository?.repo ?? "database";
  return { name, key: name };
}
