import type { Remote } from "./api.ts";
import { isMarked, marked, says, withinLimit } from "./marker.ts";
import { statusOf } from "./refusal.ts";

export type CommentOperation = "created" | "updated" | "none";

interface Found {
  readonly id: number;
  readonly body?: string | undefined;
}

/** One comment on an issue or pull request, always the same: `key` tells several of one tool apart. */
export interface StickyComment {
  readonly issue: number;
  readonly key: string;
  /** At most 65,000 code points. */
  readonly text: string;
  /** False: only an existing comment is changed; there is nothing to say to those who were never told otherwise. */
  readonly create: boolean;
}

const kind = "comment";

/** Writes the comment, changes it where it is, or does nothing where it already says so. */
export async function keepComment(remote: Remote, { issue, key, text, create }: StickyComment): Promise<CommentOperation> {
  const { owner, repo, api } = remote;
  const [found] = await findComments(remote, issue, key);
  const body = marked(kind, key, withinLimit(text));
  if (found === undefined) {
    if (!create) return "none";
    const { data } = await api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      owner,
      repo,
      issue_number: issue,
      body,
    });
    await yieldToEarlier(remote, issue, key, Number(data.id));
    return "created";
  }
  if (says(found.body, kind, key, text)) return "none";
  await api.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { owner, repo, comment_id: found.id, body });
  return "updated";
}

/** The comments of this key, the oldest first, on whatever page of the listing. */
async function findComments({ owner, repo, api }: Remote, issue: number, key: string): Promise<Found[]> {
  const found: Found[] = [];
  const pages = api.paginate.iterator("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    owner,
    repo,
    issue_number: issue,
    per_page: 100,
  });
  for await (const { data } of pages) {
    for (const comment of data) if (isMarked(comment.body, kind, key)) found.push({ id: comment.id, body: comment.body });
  }
  return found.sort((a, b) => a.id - b.id);
}

/** Two runs at once may both have found no comment; the one that came second takes its own away and changes the first. */
async function yieldToEarlier(remote: Remote, issue: number, key: string, own: number): Promise<void> {
  const { owner, repo, api } = remote;
  const all = await findComments(remote, issue, key);
  const [first] = all;
  const mine = all.find(({ id }) => id === own);
  if (first === undefined || mine?.body === undefined || first.id === own) return;
  await api.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { owner, repo, comment_id: first.id, body: mine.body });
  try {
    await api.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { owner, repo, comment_id: own });
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}
