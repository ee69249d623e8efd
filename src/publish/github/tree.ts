import { UserError } from "../../errors.ts";
import type { Remote } from "./api.ts";
import { foldersOf } from "./edits.ts";
import type { Edit, Entry, Listing } from "./edits.ts";

/** One request writes so many entries at most, and so many bytes of text: GitHub gives a request 10 seconds, and large trees take longer. */
export const entriesARequest = 100;
export const bytesARequest = 1_000_000;

/**
 * A tree's files. GitHub lists a whole tree in one answer up to 100,000 entries or 7 MB
 * (https://docs.github.com/rest/git/trees#get-a-tree); of a larger one only the folders of `wanted` are read.
 */
export async function listTree(remote: Remote, tree: string, wanted: Iterable<string>): Promise<Listing> {
  const { owner, repo, api } = remote;
  const { data } = await api.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", { owner, repo, tree_sha: tree, recursive: "1" });
  const listing = new Map<string, Entry>();
  if (data.truncated) {
    await listFolder(remote, tree, "", new Set([...wanted].flatMap(foldersOf)), listing);
    return listing;
  }
  for (const { path, mode, sha, type } of data.tree) if (type !== "tree") listing.set(path, { mode: mode, sha });
  return listing;
}

async function listFolder(
  remote: Remote,
  tree: string,
  prefix: string,
  folders: ReadonlySet<string>,
  listing: Map<string, Entry>,
): Promise<void> {
  const { owner, repo, api } = remote;
  const { data } = await api.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", { owner, repo, tree_sha: tree });
  if (data.truncated) throw new UserError(`The folder ${prefix === "" ? "/" : prefix} of the repository is too large for GitHub to list.`);
  for (const { path: name, mode, sha, type } of data.tree) {
    const path = prefix + name;
    if (type !== "tree") listing.set(path, { mode, sha });
    else if (folders.has(path)) await listFolder(remote, sha, `${path}/`, folders, listing);
  }
}

/**
 * Writes a tree like `base` but for the edits; its id. Text travels inside the tree, in batches that build on each
 * other; only a file that is too large for a batch is written by itself.
 * @param progress told how many of the edits are written
 */
export async function writeTree(
  { owner, repo, api }: Remote,
  base: string,
  edits: readonly Edit[],
  progress: (written: number) => void = () => {},
): Promise<string> {
  let tree = base;
  let written = 0;
  for (const batch of batchesOf(edits)) {
    const entries: TreeEntry[] = [];
    for (const edit of batch) {
      const entry = { path: edit.path, mode: edit.mode as TreeEntry["mode"], type: "blob" as const };
      if (edit.sha === null) entries.push({ ...entry, sha: null });
      else if (edit.content === undefined) entries.push({ ...entry, sha: edit.sha });
      else if (sizeOf(edit) <= bytesARequest) entries.push({ ...entry, content: edit.content });
      else {
        const blob = await api.request("POST /repos/{owner}/{repo}/git/blobs", { owner, repo, content: edit.content, encoding: "utf-8" });
        entries.push({ ...entry, sha: blob.data.sha });
      }
    }
    const { data } = await api.request("POST /repos/{owner}/{repo}/git/trees", { owner, repo, base_tree: tree, tree: entries });
    tree = data.sha;
    written += batch.length;
    progress(written);
  }
  return tree;
}

interface TreeEntry {
  path: string;
  mode: "100644" | "100755" | "040000" | "160000" | "120000";
  type: "blob";
  sha?: string | null;
  content?: string;
}

/** Removals first: a file may have to go before a folder of its name can come. */
export function batchesOf(edits: readonly Edit[]): Edit[][] {
  const batches: Edit[][] = [];
  let bytes = 0;
  for (const edit of [...edits.filter(({ sha }) => sha === null), ...edits.filter(({ sha }) => sha !== null)]) {
    // What is too large travels by itself before the batch, and counts for nothing in it.
    const size = sizeOf(edit) > bytesARequest ? 0 : sizeOf(edit);
    const last = batches.at(-1);
    if (last === undefined || last.length >= entriesARequest || bytes + size > bytesARequest) {
      batches.push([edit]);
      bytes = size;
    } else {
      last.push(edit);
      bytes += size;
    }
  }
  return batches;
}

/** Bytes in a request: JSON makes two of a line's end and of a quotation mark. */
function sizeOf(edit: Edit): number {
  return edit.sha !== null && edit.content !== undefined
    ? Buffer.byteLength(JSON.stringify(edit.content)) + edit.path.length + 80
    : edit.path.length + 120;
}
