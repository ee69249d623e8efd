import { complete } from "./description.ts";
import type { Json, JsonObject } from "./description.ts";
import { nothing } from "./git.ts";
import type { Commit, Identity, TreeEdit } from "./git.ts";
import { failure, notFound, text } from "./state.ts";
import type { Answer, Call, Handlers, State, Token } from "./state.ts";

/** The git database: refs, commits, trees, blobs, comparisons. */
export const gitData: Handlers = {
  "GET /repos/{owner}/{repo}/git/ref/{ref}": {
    needs: [["contents", "read"]],
    handle: ({ git }, { path }) => {
      const ref = `refs/${path["ref"]}`;
      const sha = git.refs.get(ref);
      return sha === undefined ? notFound : { status: 200, body: asRef(ref, sha) };
    },
  },
  "POST /repos/{owner}/{repo}/git/refs": {
    needs: [["contents", "write"]],
    handle: async ({ git }, { body }) => {
      const [ref, sha] = [text(body["ref"]), text(body["sha"])];
      if (!/^refs\/[^/]+\/./.test(ref)) return failure(422, "Reference name must start with 'refs' and contain at least three components");
      if ((await git.commit(sha)) === undefined) return failure(422, "Object does not exist");
      if (git.refs.has(ref)) return failure(422, "Reference already exists");
      return (await git.updateRef(ref, nothing, sha))
        ? { status: 201, body: asRef(ref, sha) }
        : failure(422, "Reference cannot be created");
    },
  },
  "PATCH /repos/{owner}/{repo}/git/refs/{ref}": {
    needs: [["contents", "write"]],
    handle: async (state, { path, body }) => {
      const ref = `refs/${path["ref"]}`;
      const before = state.git.refs.get(ref);
      if (before === undefined) return failure(422, "Reference does not exist");
      const refused = await refusal(state, ref, before, text(body["sha"]), body["force"] === true);
      if (refused !== undefined) return failure(422, refused);
      await state.git.updateRef(ref, before, text(body["sha"]));
      return { status: 200, body: asRef(ref, text(body["sha"])) };
    },
  },
  "DELETE /repos/{owner}/{repo}/git/refs/{ref}": {
    needs: [["contents", "write"]],
    handle: async (state, { path }) => {
      const ref = `refs/${path["ref"]}`;
      const before = state.git.refs.get(ref);
      if (before === undefined) return failure(422, "Reference does not exist");
      await state.git.updateRef(ref, before, nothing);
      return { status: 204 };
    },
  },
  "GET /repos/{owner}/{repo}/git/commits/{commit_sha}": {
    needs: [["contents", "read"]],
    handle: async ({ git }, { path }) => {
      const commit = await git.commit(path["commit_sha"] ?? "");
      return commit === undefined ? notFound : { status: 200, body: asCommit(commit) };
    },
  },
  "POST /repos/{owner}/{repo}/git/commits": {
    needs: [["contents", "write"]],
    handle: async (state, { body, token }) => {
      const { git } = state;
      const tree = text(body["tree"]);
      if ((await git.object(tree))?.type !== "tree") return failure(422, "Tree SHA does not exist");
      const parents = (body["parents"] ?? []) as string[];
      for (const parent of parents)
        if ((await git.commit(parent)) === undefined) return failure(422, "Parent SHA does not exist or is not a commit object");
      const author = (body["author"] ?? identity(token)) as Identity;
      const sha = await git.writeCommit(tree, parents, text(body["message"]), author, state.now());
      const commit = await git.commit(sha);
      // GitHub signs a bot's commit where neither author nor committer is given.
      const verified = token.type === "Bot" && body["author"] === undefined && body["committer"] === undefined;
      return commit === undefined ? failure(500, "the commit is lost") : { status: 201, body: asCommit(commit, verified) };
    },
  },
  "GET /repos/{owner}/{repo}/git/trees/{tree_sha}": {
    needs: [["contents", "read"]],
    handle: async ({ git, settings }, { path, query }) => {
      const sha = path["tree_sha"] ?? "";
      if ((await git.object(sha))?.type !== "tree") return notFound;
      const entries = [...(query.has("recursive") ? await git.listTree(sha) : await git.tree(sha))];
      const tree = entries.slice(0, settings.treeEntries).map(([name, entry]): Json => ({ path: name, ...entry }));
      return { status: 200, body: { sha, url: `https://github.test/trees/${sha}`, tree, truncated: entries.length > tree.length } };
    },
  },
  "POST /repos/{owner}/{repo}/git/trees": {
    needs: [["contents", "write"]],
    handle: async ({ git }, { body }) => {
      const base = body["base_tree"] === undefined ? undefined : text(body["base_tree"]);
      if (base !== undefined && (await git.object(base))?.type !== "tree") return failure(422, "base_tree is not a valid tree oid");
      const edits = new Map<string, TreeEdit>();
      for (const entry of body["tree"] as JsonObject[]) {
        const [path, mode] = [text(entry["path"]), text(entry["mode"])];
        if (/^\/|\/\/|\/$|(^|\/)(\.|\.\.|\.git)(\/|$)/.test(path)) return failure(422, "tree.path contains a malformed path component");
        if (entry["sha"] !== undefined && entry["content"] !== undefined)
          return failure(422, "Must supply either tree.sha or tree.content");
        if (entry["sha"] === null) edits.set(path, undefined);
        else if (typeof entry["content"] === "string") edits.set(path, { mode, sha: await git.writeBlob(entry["content"]) });
        else if ((await git.object(text(entry["sha"]))) !== undefined) edits.set(path, { mode, sha: text(entry["sha"]) });
        else return failure(422, `tree.sha ${text(entry["sha"])} is not a valid blob`);
      }
      try {
        const sha = await git.editTree(base, edits);
        if (sha === undefined) return failure(422, "Invalid tree info");
        const tree = [...(await git.tree(sha))].map(([name, entry]): Json => ({ path: name, ...entry }));
        return { status: 201, body: { sha, url: `https://github.test/trees/${sha}`, tree, truncated: false } };
      } catch (error) {
        return failure(422, (error as Error).message);
      }
    },
  },
  "POST /repos/{owner}/{repo}/git/blobs": {
    needs: [["contents", "write"]],
    handle: async ({ git }, { body }) => {
      const sha = await git.writeBlob(Buffer.from(text(body["content"]), body["encoding"] === "base64" ? "base64" : "utf8"));
      return { status: 201, body: { sha, url: `https://github.test/blobs/${sha}` } };
    },
  },
  "GET /repos/{owner}/{repo}/compare/{basehead}": {
    needs: [["contents", "read"]],
    handle: async ({ git }, call) => {
      const [base = "", head = ""] = (call.path["basehead"] ?? "").split("...").map((name) => git.refs.get(`refs/heads/${name}`) ?? name);
      const [from, to] = [await git.commit(base), await git.commit(head)];
      if (from === undefined || to === undefined) return notFound;
      const [before, after] = [await git.history(base), await git.history(head)];
      const ahead = [...after].filter((sha) => !before.has(sha));
      const behind = [...before].filter((sha) => !after.has(sha)).length;
      const merge = [...after].find((sha) => before.has(sha));
      const common = merge === undefined ? undefined : await git.commit(merge);
      if (common === undefined) return notFound;
      // Oldest first, at most 250 in all unless they are asked for by page.
      const size = Math.min(250, Number(call.query.get("per_page") ?? 250));
      const start = (Number(call.query.get("page") ?? 1) - 1) * size;
      const commits = await Promise.all(
        ahead
          .reverse()
          .slice(start, start + size)
          .map((sha) => git.commit(sha)),
      );
      const status = ahead.length === 0 ? (behind === 0 ? "identical" : "behind") : behind === 0 ? "ahead" : "diverged";
      const body = complete("commit-comparison", {
        status,
        ahead_by: ahead.length,
        behind_by: behind,
        total_commits: ahead.length,
        base_commit: asRepositoryCommit(from),
        merge_base_commit: asRepositoryCommit(common),
        commits: commits.flatMap((commit) => (commit === undefined ? [] : [asRepositoryCommit(commit)])),
        files: [],
      });
      return { status: 200, body };
    },
  },
};

/** The one mutation of the GraphQL API that is used: refs moved only where they are as expected, all or none. */
export async function updateRefs(state: State, { body, token }: Call): Promise<Answer> {
  const refuse = (type: string, message: string): Answer => ({
    status: 200,
    body: { data: null, errors: [{ type, message, path: ["updateRefs"] }] },
  });
  if (!state.settings.updateRefs) return refuse("undefinedField", "Field 'updateRefs' doesn't exist on type 'Mutation'");
  if (!/mutation[^{]*\{\s*updateRefs\(input: \$input\)/.test(text(body["query"])))
    return refuse("parseError", "not a query that this server knows");
  if (token.permissions.contents !== "write") return refuse("FORBIDDEN", "Resource not accessible by integration");
  const { repositoryId, refUpdates } = (body["variables"] as JsonObject)["input"] as unknown as {
    repositoryId: string;
    refUpdates: RefUpdate[];
  };
  if (repositoryId !== nodeId(state)) return refuse("NOT_FOUND", `Could not resolve to a node with the global id of '${repositoryId}'`);
  for (const { name, beforeOid, afterOid, force } of refUpdates) {
    const before = state.git.refs.get(name) ?? nothing;
    if (beforeOid !== undefined && beforeOid !== before) return refuse("UNPROCESSABLE", `Reference ${name} is not at ${beforeOid}`);
    const refused = await refusal(state, name, before, afterOid, force === true);
    if (refused !== undefined) return refuse("UNPROCESSABLE", refused);
  }
  for (const { name, afterOid } of refUpdates) await state.git.updateRef(name, state.git.refs.get(name) ?? nothing, afterOid);
  return { status: 200, body: { data: { updateRefs: { clientMutationId: null } } } };
}

interface RefUpdate {
  readonly name: string;
  readonly beforeOid?: string;
  readonly afterOid: string;
  readonly force?: boolean;
}

/** Why a ref cannot be moved. */
async function refusal({ git, settings }: State, ref: string, before: string, after: string, force: boolean): Promise<string | undefined> {
  if (settings.protectedBranches.some((branch) => ref === `refs/heads/${branch}`)) {
    return "Repository rule violations found\n\nChanges must be made through a pull request.\n\n";
  }
  if (after === nothing) return undefined;
  if ((await git.commit(after)) === undefined) return "Object does not exist";
  if (force || before === nothing || (await git.history(after)).has(before)) return undefined;
  return "Update is not a fast forward";
}

export function nodeId({ owner, name }: State): string {
  return `R_${Buffer.from(`${owner}/${name}`).toString("base64url")}`;
}

function identity({ login, type }: Token): Identity {
  return type === "Bot"
    ? { name: login, email: `41898282+${login}@users.noreply.github.com` }
    : { name: login, email: `${login}@example.com` };
}

function asRef(ref: string, sha: string): JsonObject {
  return complete("git-ref", { ref, object: { type: "commit", sha, url: `https://github.test/commits/${sha}` } });
}

function asCommit({ sha, tree, parents, author, date, message }: Commit, verified = false): JsonObject {
  return complete("git-commit", {
    sha,
    message,
    tree: { sha: tree },
    parents: parents.map((parent) => ({ sha: parent })),
    author: { name: author, date },
    committer: { name: author, date },
    verification: { verified, reason: verified ? "valid" : "unsigned" },
  });
}

function asRepositoryCommit({ sha, tree, parents, author, date, message }: Commit): JsonObject {
  return {
    ...complete("commit", {
      sha,
      commit: { message, tree: { sha: tree }, author: { name: author, date }, committer: { name: author, date } },
      parents: parents.map((parent) => ({ sha: parent })),
    }),
    author: null,
    committer: null,
  };
}
