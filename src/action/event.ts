import { UserError } from "../errors.ts";

/** The pull request that a workflow runs for. */
export interface EventPullRequest {
  readonly number: number;
  /** The head's commit; the workflow itself runs on a merge of it into the base. */
  readonly headSha: string;
  readonly baseRef: string;
  readonly baseSha: string;
  /** It comes from another repository: its token reads only, whatever the workflow asks for. */
  readonly fromFork: boolean;
}

/** What started a workflow, as far as it decides anything. */
export interface WorkflowEvent {
  /** `pull_request`, `schedule`… */
  readonly name: string;
  readonly defaultBranch?: string;
  readonly pullRequest?: EventPullRequest;
}

interface Payload {
  readonly repository?: { readonly full_name?: string; readonly default_branch?: string };
  readonly pull_request?: {
    readonly number?: number;
    readonly head?: { readonly sha?: string; readonly repo?: { readonly full_name?: string } | null };
    readonly base?: { readonly ref?: string; readonly sha?: string; readonly repo?: { readonly full_name?: string } };
  };
}

/**
 * GITHUB_EVENT_NAME and the text of the file at GITHUB_EVENT_PATH → the event
 * (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows).
 * @throws UserError for a payload that is no JSON
 */
export function readEvent(name: string, text: string | undefined): WorkflowEvent {
  let payload: Payload = {};
  try {
    if (text !== undefined && text.trim() !== "") payload = (JSON.parse(text) as Payload | null) ?? {};
  } catch (cause) {
    throw new UserError("The event's payload (GITHUB_EVENT_PATH) is no JSON.", { cause });
  }
  const { repository, pull_request: pull } = payload;
  const pullRequest = pull?.number === undefined || pull.head?.sha === undefined || pull.base?.ref === undefined ? undefined : pull;
  return {
    name,
    ...(repository?.default_branch === undefined ? {} : { defaultBranch: repository.default_branch }),
    ...(pullRequest === undefined
      ? {}
      : {
          pullRequest: {
            number: pullRequest.number ?? 0,
            headSha: pullRequest.head?.sha ?? "",
            baseRef: pullRequest.base?.ref ?? "",
            baseSha: pullRequest.base?.sha ?? "",
            // A fork that was deleted has no repository any more.
            fromFork: pullRequest.head?.repo?.full_name !== (pullRequest.base?.repo?.full_name ?? repository?.full_name),
          },
        }),
  };
}

/**
 * Where git finds the base of a pull request: the branch as it was fetched, of which the merge that the workflow runs on holds a
 * newer commit than the event may name, or else that one.
 */
export function baseRevision({ baseRef, baseSha }: EventPullRequest): { readonly label: string; readonly refs: readonly string[] } {
  return { label: baseRef, refs: [`origin/${baseRef}`, ...(baseSha === "" ? [] : [baseSha])] };
}

const checked = ["pull_request", "pull_request_target", "merge_group"];
const synced = ["schedule", "push", "workflow_dispatch", "workflow_run", "repository_dispatch", "deployment_status", "release"];

/** What `mode: auto` comes to. @throws UserError for an event that may mean either */
export function modeFor(event: string): "check" | "sync" {
  if (checked.includes(event)) return "check";
  if (synced.includes(event)) return "sync";
  throw new UserError(`The event ${event === "" ? "(none)" : event} does not say what to do: give the input mode, sync or check.`);
}

/**
 * The branch that a sync proposes to: what was asked for, else the branch that the workflow runs on, else the default.
 * @param ref GITHUB_REF
 * @throws UserError where none is known
 */
export function baseBranch(asked: string | undefined, ref: string, event: WorkflowEvent): string {
  const branch = asked ?? (/^refs\/heads\/(.+)$/.exec(ref)?.[1] || event.defaultBranch);
  if (branch === undefined) throw new UserError("The branch to propose to is not known here: give the input base.");
  return branch;
}
