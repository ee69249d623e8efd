import type { Remote } from "./api.ts";
import { isMarked, marked, says, withinLimit } from "./marker.ts";
import { attempt } from "./refusal.ts";

export interface FailureIssue {
  /** Tells the issues of several databases apart. */
  readonly key: string;
  readonly title: string;
  /** At most 65,000 code points, without secrets. */
  readonly text: string;
  /** By which the issue is found again; made where the repository has no such label. */
  readonly label: string;
}

export interface IssueOutcome {
  readonly operation: "created" | "updated" | "closed" | "none";
  readonly number?: number;
  readonly url?: string;
}

const kind = "failure";

/** Opens the one issue that says that a run failed, or brings it up to date. */
export async function reportFailure(remote: Remote, { key, title, text, label }: FailureIssue): Promise<IssueOutcome> {
  const { owner, repo, api } = remote;
  return attempt("reporting the failure as an issue", "issues: write", async () => {
    const found = await findIssue(remote, key, label);
    const body = marked(kind, key, withinLimit(text));
    if (found === undefined) {
      const { data } = await api.request("POST /repos/{owner}/{repo}/issues", { owner, repo, title, body, labels: [label] });
      return { operation: "created", number: data.number, url: data.html_url };
    }
    if (says(found.body, kind, key, text)) return { operation: "none", number: found.number, url: found.url };
    await api.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", { owner, repo, issue_number: found.number, title, body });
    return { operation: "updated", number: found.number, url: found.url };
  });
}

/** Closes the issue of an earlier failure, with a word; nothing where there is none. */
export async function reportRecovery(
  remote: Remote,
  { key, label }: Pick<FailureIssue, "key" | "label">,
  words: string,
): Promise<IssueOutcome> {
  const { owner, repo, api } = remote;
  return attempt("closing the issue of an earlier failure", "issues: write", async () => {
    const found = await findIssue(remote, key, label);
    if (found === undefined) return { operation: "none" };
    await api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      owner,
      repo,
      issue_number: found.number,
      body: words,
    });
    await api.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", { owner, repo, issue_number: found.number, state: "closed" });
    return { operation: "closed", number: found.number, url: found.url };
  });
}

async function findIssue({ owner, repo, api }: Remote, key: string, label: string) {
  const pages = api.paginate.iterator("GET /repos/{owner}/{repo}/issues", { owner, repo, state: "open", labels: label, per_page: 100 });
  for await (const { data } of pages) {
    const found = data.find(({ body, pull_request: pull }) => pull === undefined && isMarked(body, kind, key));
    if (found !== undefined) return { number: found.number, url: found.html_url, body: found.body };
  }
  return undefined;
}
