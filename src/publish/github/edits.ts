import { createHash } from "node:crypto";
import { UserError } from "../../errors.ts";
import { compareText } from "../../model/name.ts";
import type { Files } from "../../ports.ts";
import { blobId } from "./object-id.ts";

/** What stands at a path of a commit; folders are left out. */
export interface Entry {
  readonly mode: string;
  readonly sha: string;
}

/** A commit's files by path, or those of its folders that were asked for. */
export type Listing = ReadonlyMap<string, Entry>;

/** What the repository should hold, and what it was made from. Paths relative to the repository's root, with `/`. */
export interface ProposedFiles {
  /** Generated files as they should be. One that the checkout has already need not be among them. */
  readonly files: Files;
  /** Generated files that should not be there. */
  readonly remove: readonly string[];
  /** What the checkout held at those paths when the proposal was made from it. */
  readonly checkedOut: Files;
}

/** One path that has to change. */
export type Edit = { readonly path: string } & (
  { readonly mode: string; readonly sha: string; readonly content?: string } | { readonly sha: null; readonly mode: string }
);

const file = "100644";
const executable = "100755";

/**
 * What has to change in a commit for it to hold what is proposed, in the order of the paths. The commit need not be the
 * one that was checked out; but where it differs at a path that has to change, the proposal was made from something
 * else than what it would replace.
 * @param commit the commit in words, for messages: `main`
 * @throws UserError for such a path, and for one that leads through something that is no folder
 */
export function editsOf(listing: Listing, { files, remove, checkedOut }: ProposedFiles, commit: string): Edit[] {
  const edits: Edit[] = [];
  const goes = new Set(remove);
  const stale: string[] = [];
  const isSame = (path: string, found: Entry | undefined): boolean => {
    const seen = checkedOut.get(path);
    if (found === undefined || seen === undefined) return found === undefined && seen === undefined;
    // git may have turned line ends around on checkout.
    return blobId(seen) === found.sha || blobId(seen.replaceAll("\r\n", "\n")) === found.sha;
  };
  for (const [path, content] of files) {
    const found = listing.get(path);
    const sha = blobId(content);
    const mode = found?.mode === executable ? executable : file;
    if (found?.sha === sha && found.mode === mode) continue;
    if (found !== undefined && found.mode !== mode) throw noFile(path, commit);
    for (const folder of foldersOf(path)) if (listing.has(folder) && !goes.has(folder)) throw noFile(folder, commit);
    if (isSame(path, found)) edits.push({ path, mode, sha, content });
    else stale.push(path);
  }
  for (const path of remove) {
    const found = listing.get(path);
    if (found === undefined || files.has(path)) continue;
    if (isSame(path, found)) edits.push({ path, mode: found.mode, sha: null });
    else stale.push(path);
  }
  if (stale.length > 0) {
    const others = stale.length === 1 ? "is" : `and ${stale.length - 1} more are`;
    throw new UserError(
      `${[...stale].sort(compareText)[0] ?? ""} ${others} not the same on ${commit} as in the checkout that this run read: somebody changed it in between, ` +
        `or another commit is checked out. Nothing was written. Run again on the head of ${commit}.`,
    );
  }
  return edits.sort((a, b) => compareText(a.path, b.path));
}

function noFile(path: string, commit: string): UserError {
  return new UserError(
    `${path} is a symbolic link, a submodule or a file on ${commit}, where a generated page or its folder would stand. Nothing was written. ` +
      `Move it, or choose another docs folder (paths.docs in the configuration).`,
  );
}

/** SHA-256, hex, of what is changed: the same for the same edits, whatever they are made on. */
export function digestOf(edits: readonly Edit[]): string {
  const hash = createHash("sha256");
  for (const { path, mode, sha } of edits) hash.update(`${mode} ${sha ?? "-"} ${path}\0`);
  return hash.digest("hex");
}

/** `a/b` for `a/b/c.md`, and `a`. */
export function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1)) folders.push(path.slice(0, slash));
  return folders;
}
