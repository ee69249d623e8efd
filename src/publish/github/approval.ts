import type { Remote } from "./api.ts";
import { explainRefusal, isForbidden, neededPermissions, reasonOf, statusOf } from "./refusal.ts";

/** Whether a label accepts a pull request's findings. */
export type Approval =
  | { readonly kind: "absent" }
  | { readonly kind: "approved"; readonly by: string }
  /** The label is there but does not count; the reason is for people. */
  | { readonly kind: "refused"; readonly reason: string };

/**
 * Reads the approval of a pull request. A label can be set by whoever may triage, so it counts only if the person who
 * set it last may write to the repository. Where that cannot be found out, it does not count.
 * @throws UserError where GitHub fails
 */
export async function readApproval(remote: Remote, pullRequest: number, label: string): Promise<Approval> {
  try {
    if (!(await isLabelled(remote, pullRequest, label))) return { kind: "absent" };
    const by = await labeller(remote, pullRequest, label);
    if (by === undefined) return { kind: "refused", reason: `The label ${label} does not count: GitHub does not say who set it.` };
    if (await mayWrite(remote, by)) return { kind: "approved", by };
    return { kind: "refused", reason: `The label ${label} does not count: ${by}, who set it, may not write to this repository.` };
  } catch (error) {
    if (!isForbidden(error)) throw explainRefusal(error, "reading the approval", "pull-requests: read");
    const needs = neededPermissions(error, "pull-requests: read");
    return {
      kind: "refused",
      reason: `Whether the label ${label} accepts the findings could not be read (${reasonOf(error)}). It needs "${needs}".`,
    };
  }
}

async function isLabelled({ owner, repo, api }: Remote, pullRequest: number, label: string): Promise<boolean> {
  const labels = await api.paginate("GET /repos/{owner}/{repo}/issues/{issue_number}/labels", {
    owner,
    repo,
    issue_number: pullRequest,
    per_page: 100,
  });
  // GitHub's labels differ by more than case.
  return labels.some(({ name }) => name.toLowerCase() === label.toLowerCase());
}

/** Who set the label last. */
async function labeller({ owner, repo, api }: Remote, pullRequest: number, label: string): Promise<string | undefined> {
  let by: string | undefined;
  const pages = api.paginate.iterator("GET /repos/{owner}/{repo}/issues/{issue_number}/events", {
    owner,
    repo,
    issue_number: pullRequest,
    per_page: 100,
  });
  for await (const { data } of pages) {
    for (const event of data as readonly LabelEvent[]) {
      if (event.label?.name?.toLowerCase() !== label.toLowerCase()) continue;
      if (event.event === "labeled") by = event.actor?.login;
      if (event.event === "unlabeled") by = undefined;
    }
  }
  return by;
}

interface LabelEvent {
  readonly event?: string;
  readonly actor?: { readonly login?: string } | null;
  readonly label?: { readonly name?: string };
}

async function mayWrite({ owner, repo, api }: Remote, username: string): Promise<boolean> {
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/collaborators/{username}/permission", { owner, repo, username });
    // `permission` counts maintain as write and triage as read (https://docs.github.com/rest/collaborators/collaborators).
    return data.permission === "admin" || data.permission === "write";
  } catch (error) {
    // Apps are no collaborators, and neither is somebody who has left.
    if (statusOf(error) === 404) return false;
    throw error;
  }
}
