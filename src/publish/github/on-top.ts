import { compareText } from "../../model/name.ts";
import type { Remote } from "./api.ts";
import { claimOf } from "./commit.ts";
import type { Commit, Proof } from "./commit.ts";
import type { Edit, Entry, Listing } from "./edits.ts";
import { statusOf } from "./refusal.ts";
import { listTree } from "./tree.ts";

/** What a proposal comes to on a branch that holds commits of people. */
export interface OnTop {
  /** What is to be put on top of the branch's head. */
  readonly edits: readonly Edit[];
  /** Generated files that people changed and that would have to change again: theirs is kept. */
  readonly conflicts: readonly string[];
}

/**
 * Three-way, path by path: what the proposal wants is put over what this tool or the base put there, never over what a
 * person did. What this tool proposed earlier and no longer does goes back to what the base has.
 * @param edits what the proposal changes on the base
 */
export async function onTopOf(
  remote: Remote,
  head: Commit,
  { mergeBase, own }: History,
  baseListing: Listing,
  edits: readonly Edit[],
): Promise<OnTop> {
  const wanted = new Map<string, Edit | Entry | undefined>(edits.map((edit) => [edit.path, edit]));
  const paths = edits.map(({ path }) => path);
  const claimed: Listing[] = [];
  for (const commit of own) {
    const [after, before] = [await listTree(remote, commit.tree, paths), await listTree(remote, commit.parentTree, paths)];
    const written = commit.claim.tree === commit.tree ? after : await listLost(remote, commit.claim.tree, paths);
    if (written === undefined) continue;
    claimed.push(written);
    for (const path of new Set([...after.keys(), ...before.keys()])) {
      const sha = after.get(path)?.sha;
      if (sha !== before.get(path)?.sha && sha === written.get(path)?.sha && !wanted.has(path)) wanted.set(path, baseListing.get(path));
    }
  }
  const all = [...wanted.keys()];
  const listing = await listTree(remote, head.tree, all);
  const mayGo = [baseListing, await listTree(remote, mergeBase, all), ...claimed.slice(-1)];
  const result: Edit[] = [];
  const conflicts: string[] = [];
  for (const [path, want] of wanted) {
    const have = listing.get(path);
    if ((have?.sha ?? null) === (want?.sha ?? null)) continue;
    if (!mayGo.some((known) => known.get(path)?.sha === have?.sha)) conflicts.push(path);
    else if (want === undefined) result.push({ path, mode: have?.mode ?? "100644", sha: null });
    else result.push({ ...want, path });
  }
  return { edits: result.sort((a, b) => compareText(a.path, b.path)), conflicts: conflicts.sort(compareText) };
}

/** What a branch holds over its base. */
export interface History {
  /** The tree where it left the base. */
  readonly mergeBase: string;
  /** Its commits that were this tool's, the oldest first; somebody may have changed them since. */
  readonly own: readonly OwnCommit[];
}

interface OwnCommit {
  readonly tree: string;
  readonly parentTree: string;
  /** What it says of itself: the tree that was written with the message, and the day. */
  readonly claim: Proof;
}

export async function historyOf({ owner, repo, api }: Remote, base: string, head: string): Promise<History> {
  const trees = new Map<string, string>();
  const own: OwnCommit[] = [];
  let mergeBase = "";
  const pages = api.paginate.iterator("GET /repos/{owner}/{repo}/compare/{basehead}", {
    owner,
    repo,
    basehead: `${base}...${head}`,
    per_page: 100,
  });
  for await (const { data } of pages) {
    // The pages of a comparison are pages of its commits; everything else is on each of them.
    const comparison = data as unknown as Comparison;
    mergeBase = comparison.merge_base_commit.commit.tree.sha;
    trees.set(comparison.merge_base_commit.sha, mergeBase);
    for (const { sha, commit, parents } of comparison.commits) {
      trees.set(sha, commit.tree.sha);
      const claim = claimOf(commit.message);
      const parentTree = trees.get(parents[0]?.sha ?? "");
      if (claim !== undefined && parentTree !== undefined && parents.length === 1) own.push({ tree: commit.tree.sha, parentTree, claim });
    }
  }
  return { mergeBase, own };
}

interface Comparison {
  readonly merge_base_commit: { readonly sha: string; readonly commit: { readonly tree: { readonly sha: string } } };
  readonly commits: readonly {
    readonly sha: string;
    readonly commit: { readonly message: string; readonly tree: { readonly sha: string } };
    readonly parents: readonly { readonly sha: string }[];
  }[];
}

/** A tree that no branch may lead to any more; undefined where GitHub has it no longer. */
async function listLost(remote: Remote, tree: string, paths: readonly string[]): Promise<Listing | undefined> {
  try {
    return await listTree(remote, tree, paths);
  } catch (error) {
    if (statusOf(error) === 404 || statusOf(error) === 422) return undefined;
    throw error;
  }
}
