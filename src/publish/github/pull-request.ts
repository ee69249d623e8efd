import type { Remote } from "./api.ts";
import { isMarked, marked, says, withinLimit } from "./marker.ts";
import { isForbidden, neededPermissions, reasonOf, statusOf } from "./refusal.ts";

export interface PullRequest {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string | null;
  readonly open: boolean;
  readonly merged: boolean;
  readonly base: string;
  /** Of its branch, or the last one that it had. */
  readonly head: string;
}

/** What a pull request says; the body at most 65,000 code points. */
export interface PullRequestText {
  readonly title: string;
  readonly body: string;
}

/** What a new pull request is given; later runs leave it to the people. */
export interface PullRequestOptions {
  readonly draft?: boolean;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
  /** Logins; `team:<slug>` for a team. */
  readonly reviewers?: readonly string[];
}

const kind = "proposal";

/** The pull requests of a branch, the youngest first; older than the last ten are nobody's business any more. */
export async function listPullRequests({ owner, repo, api }: Remote, branch: string): Promise<PullRequest[]> {
  const { data } = await api.request("GET /repos/{owner}/{repo}/pulls", {
    owner,
    repo,
    state: "all",
    head: `${owner}:${branch}`,
    sort: "created",
    direction: "desc",
    per_page: 10,
  });
  return data.map(({ number, html_url: url, title, body, state, merged_at: mergedAt, base, head }) => ({
    number,
    url,
    title,
    body,
    open: state === "open",
    merged: mergedAt !== null,
    base: base.ref,
    head: head.sha,
  }));
}

/** What became of an attempt to open a pull request. */
export type Opening =
  | { readonly kind: "opened"; readonly number: number; readonly url: string; readonly notes: readonly string[] }
  /** The branch or another pull request is not as it was a moment ago. */
  | { readonly kind: "overtaken" };

/** @throws what octokit throws where GitHub does not let this token open one at all */
export async function openPullRequest(
  remote: Remote,
  branch: string,
  base: string,
  text: PullRequestText,
  options: PullRequestOptions,
): Promise<Opening> {
  const { owner, repo, api } = remote;
  const body = marked(kind, branch, withinLimit(text.body));
  const notes: string[] = [];
  const create = (draft: boolean) =>
    api.request("POST /repos/{owner}/{repo}/pulls", {
      owner,
      repo,
      head: branch,
      base,
      title: text.title,
      body,
      ...(draft ? { draft } : {}),
    });
  try {
    const created = await create(options.draft === true).catch((error: unknown) => {
      // Private repositories of free plans have no drafts.
      if (options.draft !== true || statusOf(error) !== 422 || !/draft/i.test(reasonOf(error))) throw error;
      notes.push("This repository has no draft pull requests: it was opened as an ordinary one.");
      return create(false);
    });
    const { number, html_url: url } = created.data;
    notes.push(...(await equip(remote, number, options)));
    return { kind: "opened", number, url, notes };
  } catch (error) {
    const moved = /already exists|no commits between|head is not valid/i;
    if (statusOf(error) === 422 && moved.test(reasonOf(error))) return { kind: "overtaken" };
    throw error;
  }
}

/** Labels, assignees and reviewers: a wish that cannot be granted is told and stops nothing. */
async function equip(
  { owner, repo, api }: Remote,
  number: number,
  { labels = [], assignees = [], reviewers = [] }: PullRequestOptions,
): Promise<string[]> {
  const teams = reviewers.flatMap((reviewer) => (reviewer.startsWith("team:") ? [reviewer.slice("team:".length)] : []));
  const people = reviewers.filter((reviewer) => !reviewer.startsWith("team:"));
  const notes: string[] = [];
  const grant = async (what: string, wish: () => Promise<unknown>): Promise<void> => {
    try {
      await wish();
    } catch (error) {
      const status = statusOf(error);
      if (status === undefined || status === 401 || status >= 500) throw error;
      const how = isForbidden(error) ? ` It needs "${neededPermissions(error, "pull-requests: write")}".` : "";
      notes.push(`The ${what} could not be set (${reasonOf(error)}).${how}`);
    }
  };
  if (labels.length > 0) {
    await grant("labels", () =>
      api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", { owner, repo, issue_number: number, labels: [...labels] }),
    );
  }
  if (assignees.length > 0) {
    await grant("assignees", () =>
      api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/assignees", {
        owner,
        repo,
        issue_number: number,
        assignees: [...assignees],
      }),
    );
  }
  if (reviewers.length > 0) {
    await grant("reviewers", () =>
      api.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers", {
        owner,
        repo,
        pull_number: number,
        reviewers: people,
        team_reviewers: teams,
      }),
    );
  }
  return notes;
}

/** Makes an open pull request say this; false where it already does. */
export async function rewritePullRequest(
  { owner, repo, api }: Remote,
  pull: PullRequest,
  branch: string,
  text: PullRequestText,
): Promise<boolean> {
  // The title is ours as long as the body is: a title that people chose goes with a body that they left alone.
  if (says(pull.body, kind, branch, withinLimit(text.body))) return false;
  await api.request("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
    owner,
    repo,
    pull_number: pull.number,
    title: text.title,
    body: marked(kind, branch, text.body),
  });
  return true;
}

/** Whether this tool wrote the pull request. */
export function isProposal(pull: PullRequest, branch: string): boolean {
  return isMarked(pull.body, kind, branch);
}

export async function closePullRequest({ owner, repo, api }: Remote, number: number, words: string): Promise<void> {
  await api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { owner, repo, issue_number: number, body: words });
  await api.request("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", { owner, repo, pull_number: number, state: "closed" });
}
