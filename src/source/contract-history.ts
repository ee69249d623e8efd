import { realpath } from "node:fs/promises";
import { relative, sep } from "node:path";
import { parseContract } from "../contract/parse.ts";
import { UserError } from "../errors.ts";
import type { Contract } from "../model/contract.ts";
import { compareText } from "../model/name.ts";
import type { ContractHistory } from "../ports.ts";
import { commonAncestor, gitIn, isWithin, tryGit } from "./git-revision.ts";
import type { Revision } from "./git-revision.ts";

/**
 * The contracts as they were before what the checkout holds: where it parted from the revision, else in the commit that is
 * checked out, so that only what nobody has committed yet is a change. Only those whose files differ are read.
 * @param folder of the contracts, relative to `root`
 * @throws nothing: a history that cannot be read is no reason to stop, and is told
 */
export async function contractHistory(root: string, folder: string, revision: Revision | undefined): Promise<ContractHistory> {
  try {
    return await readHistory(await realpath(root), folder, revision);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // Whoever has no repository, or no git, never asked for a history.
    if (revision === undefined) return nothing;
    const message = `The contracts are not compared with those of ${revision.label}: ${error.message}`;
    return { contracts: [], diagnostics: [{ severity: "warning", message }] };
  }
}

const nothing: ContractHistory = { contracts: [], diagnostics: [] };

async function readHistory(root: string, folder: string, revision: Revision | undefined): Promise<ContractHistory> {
  const top = await realpath((await gitIn(root, ["rev-parse", "--show-toplevel"])).trim());
  if (!isWithin(top, root)) return nothing;
  const commit =
    revision === undefined
      ? (await tryGit(top, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]))?.trim()
      : await commonAncestor(top, revision.label, revision.refs);
  if (commit === undefined) return nothing;
  const path = [relative(top, root).split(sep).join("/"), folder].filter((part) => part !== "" && part !== ".").join("/");
  // A file that is not tracked yet has no version before, and is not among them; one that was renamed has its old name.
  const differing = await gitIn(top, [
    "--literal-pathspecs",
    "diff",
    "--name-only",
    "--no-renames",
    "-z",
    commit,
    "--",
    path === "" ? "." : path,
  ]);
  const files = differing.split("\0").filter((file) => /\.odcs\.(?:ya?ml|json)$/i.test(file));
  const contracts: Contract[] = [];
  for (const file of files.sort(compareText)) {
    const text = await tryGit(top, ["show", `${commit}:${file}`]);
    const contract = text === undefined ? undefined : parsed(text, relative(root, `${top}${sep}${file}`).split(sep).join("/"));
    if (contract !== undefined) contracts.push(contract);
  }
  return { contracts, diagnostics: [] };
}

/** What was no contract before demanded nothing. */
function parsed(text: string, file: string): Contract | undefined {
  try {
    return parseContract(text, file);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return undefined;
  }
}
