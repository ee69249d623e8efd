import type { Remote } from "./api.ts";

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
}

/**
 * What a commit of this tool says of itself in the last line of its message. The tree makes it hold for that commit
 * only: whoever amends, rebases or adds to it has another tree, and the commit is theirs. Nothing else has to be
 * remembered between runs, so that a run which dies between two requests leaves nothing that the next one misreads.
 */
export interface Proof {
  readonly tree: string;
  /** The commit of the base that the proposal was made for. */
  readonly base: string;
  /** `digestOf` the edits. */
  readonly changes: string;
  /** The UTC day whose footers the pages have. */
  readonly day: string;
}

const proof = /^Schema-Sync: tree=([0-9a-f]{40}) base=([0-9a-f]{40}) changes=([0-9a-f]{64}) day=(\d{4}-\d\d-\d\d)$/m;

export function messageWith(message: string, { tree, base, changes, day }: Proof): string {
  return `${message.trimEnd()}\n\nSchema-Sync: tree=${tree} base=${base} changes=${changes} day=${day}\n`;
}

/** What a message says, whether it is still true or not. */
export function claimOf(message: string): Proof | undefined {
  const [, tree, base, changes, day] = proof.exec(message) ?? [];
  return tree === undefined || base === undefined || changes === undefined || day === undefined ? undefined : { tree, base, changes, day };
}

/** The proof of a commit that is this tool's, untouched, and stands alone on a commit of the base. */
export function proofOf({ tree, parents, message }: Commit): Proof | undefined {
  const claim = claimOf(message);
  return claim?.tree === tree && parents.length === 1 && parents[0] === claim.base ? claim : undefined;
}

/** A branch's head; undefined where there is no such branch. */
export async function readHead({ owner, repo, api }: Remote, branch: string): Promise<Commit | undefined> {
  const sha = await readRef({ owner, repo, api }, branch);
  return sha === undefined ? undefined : readCommit({ owner, repo, api }, sha);
}

export async function readRef({ owner, repo, api }: Remote, branch: string): Promise<string | undefined> {
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/git/ref/{ref}", { owner, repo, ref: `heads/${branch}` });
    return data.object.sha;
  } catch (error) {
    if ((error as { status?: number }).status === 404) return undefined;
    throw error;
  }
}

export async function readCommit({ owner, repo, api }: Remote, sha: string): Promise<Commit> {
  const { data } = await api.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", { owner, repo, commit_sha: sha });
  return { sha, tree: data.tree.sha, parents: data.parents.map((parent) => parent.sha), message: data.message };
}

/** Neither author nor committer is given: GitHub takes the token's, and signs a bot's commit. */
export async function writeCommit({ owner, repo, api }: Remote, tree: string, parent: string, message: string): Promise<string> {
  const { data } = await api.request("POST /repos/{owner}/{repo}/git/commits", { owner, repo, message, tree, parents: [parent] });
  return data.sha;
}
