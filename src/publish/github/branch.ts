import type { Remote } from "./api.ts";
import { readRef } from "./commit.ts";
import { statusOf } from "./refusal.ts";

/** What GraphQL takes for "no commit". */
const nothing = "0".repeat(40);

/** Makes a branch; false where somebody else has made it meanwhile. */
export async function createBranch(remote: Remote, branch: string, sha: string): Promise<boolean> {
  const { owner, repo, api } = remote;
  try {
    await api.request("POST /repos/{owner}/{repo}/git/refs", { owner, repo, ref: `refs/heads/${branch}`, sha });
    return true;
  } catch (error) {
    if (statusOf(error) === 422 && (await readRef(remote, branch)) !== undefined) return false;
    throw error;
  }
}

/** Moves a branch to a commit that has its head as an ancestor; false where the head is another one by now. */
export async function advanceBranch(remote: Remote, branch: string, before: string, after: string): Promise<boolean> {
  const { owner, repo, api } = remote;
  try {
    await api.request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", { owner, repo, ref: `heads/${branch}`, sha: after, force: false });
    return true;
  } catch (error) {
    if (statusOf(error) === 422 && (await readRef(remote, branch)) !== before) return false;
    throw error;
  }
}

/** Puts a branch on another commit, whatever its history, if its head is still `before`; false where it is not. */
export function replaceBranch(remote: Remote, branch: string, before: string, after: string): Promise<boolean> {
  return swap(remote, branch, before, after);
}

/** Deletes a branch if its head is still `before`; false where it is not. */
export function deleteBranch(remote: Remote, branch: string, before: string): Promise<boolean> {
  return swap(remote, branch, before, nothing);
}

/**
 * Compare and swap. REST cannot do it: its `force` overwrites whatever somebody pushed since the branch was read.
 * GraphQL's `updateRefs` takes the value that is expected (https://docs.github.com/graphql/reference/mutations#updaterefs).
 */
async function swap(remote: Remote, branch: string, before: string, after: string): Promise<boolean> {
  const { owner, repo, api } = remote;
  const { data } = await api.request("GET /repos/{owner}/{repo}", { owner, repo });
  const name = `refs/heads/${branch}`;
  try {
    await api.graphql("mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }", {
      input: { repositoryId: data.node_id, refUpdates: [{ name, beforeOid: before, afterOid: after, force: true }] },
    });
    return true;
  } catch (error) {
    const now = await readRef(remote, branch);
    // An answer that was lost on its way is no refusal.
    if ((now ?? nothing) === after) return true;
    if (now !== before) return false;
    throw error;
  }
}
