import { complete } from "./description.ts";
import type { JsonObject } from "./description.ts";
import { nodeId } from "./git-data.ts";
import { failure, notFound, page, text, user } from "./state.ts";
import type { Handlers, Issue, Pull, State } from "./state.ts";

type PullRequest = Issue & { readonly pull: Pull };

/** GitHub's limit on the length of a body, in characters. */
export const bodyLimit = 65_536;

export const pullRequests: Handlers = {
  "GET /repos/{owner}/{repo}": {
    needs: [["metadata", "read"]],
    handle: (state) => ({ status: 200, body: repository(state, "full-repository") }),
  },
  "GET /repos/{owner}/{repo}/pulls": {
    needs: [["pull_requests", "read"]],
    handle: (state, call) => {
      const { query } = call;
      const [wanted, head, base] = [query.get("state") ?? "open", query.get("head"), query.get("base")];
      const found = all(state).filter(
        (issue) =>
          (wanted === "all" || issue.state === wanted) &&
          (head === null || head === `${state.owner}:${issue.pull.head}`) &&
          (base === null || base === issue.pull.base),
      );
      if (query.get("direction") !== "asc") found.reverse();
      return page(
        found.map((pull) => asPull(state, pull, "pull-request-simple")),
        call,
        `${state.url}/repos/${state.owner}/${state.name}/pulls`,
      );
    },
  },
  "POST /repos/{owner}/{repo}/pulls": {
    needs: [["pull_requests", "write"]],
    handle: async (state, { body, token }) => {
      if (token.type === "Bot" && !state.settings.actionsMayCreatePullRequests) {
        return failure(403, "GitHub Actions is not permitted to create or approve pull requests.");
      }
      const [head, base] = [text(body["head"]), text(body["base"])];
      const invalid = (field: string) => failure(422, "Validation Failed", [{ resource: "PullRequest", field, code: "invalid" }]);
      const refused = (message: string) => failure(422, "Validation Failed", [{ resource: "PullRequest", code: "custom", message }]);
      const [from, to] = [state.git.refs.get(`refs/heads/${base}`), state.git.refs.get(`refs/heads/${head}`)];
      if (to === undefined) return invalid("head");
      if (from === undefined) return invalid("base");
      if (body["title"] === undefined)
        return failure(422, "Validation Failed", [{ resource: "PullRequest", field: "title", code: "missing_field" }]);
      if (body["draft"] === true && !state.settings.draftPullRequests)
        return refused("Draft pull requests are not supported in this repository.");
      if (text(body["body"]).length > bodyLimit) return refused(`body is too long (maximum is ${bodyLimit} characters)`);
      if ((await state.git.history(from)).has(to)) return refused(`No commits between ${base} and ${head}`);
      if (all(state).some(({ state: open, pull }) => open === "open" && pull.head === head && pull.base === base)) {
        return refused(`A pull request already exists for ${state.owner}:${head}.`);
      }
      const created: PullRequest = {
        number: state.issues.length + 1,
        login: token.login,
        title: text(body["title"]),
        body: typeof body["body"] === "string" ? body["body"] : null,
        state: "open",
        labels: [],
        assignees: [],
        pull: { head, base, draft: body["draft"] === true, headSha: to, merged: false, reviewers: [], fork: false },
      };
      state.issues.push(created);
      return { status: 201, body: asPull(state, created, "pull-request") };
    },
  },
  "GET /repos/{owner}/{repo}/pulls/{pull_number}": {
    needs: [["pull_requests", "read"]],
    handle: (state, { path }) => {
      const found = pullOf(state, path["pull_number"]);
      return found === undefined ? notFound : { status: 200, body: asPull(state, found, "pull-request") };
    },
  },
  "PATCH /repos/{owner}/{repo}/pulls/{pull_number}": {
    needs: [["pull_requests", "write"]],
    handle: (state, { path, body, token }) => {
      const found = pullOf(state, path["pull_number"]);
      if (found === undefined) return notFound;
      if (text(body["body"]).length > bodyLimit) {
        return failure(422, "Validation Failed", [
          { resource: "PullRequest", code: "custom", message: `body is too long (maximum is ${bodyLimit} characters)` },
        ]);
      }
      if (body["title"] !== undefined) found.title = text(body["title"]);
      if (body["body"] !== undefined) found.body = text(body["body"]);
      if (body["state"] === "closed" && found.state === "open") {
        found.state = "closed";
        state.events.push({ issue: found.number, event: "closed", login: token.login });
      }
      return { status: 200, body: asPull(state, found, "pull-request") };
    },
  },
  "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers": {
    needs: [["pull_requests", "write"]],
    handle: (state, { path, body }) => {
      const found = pullOf(state, path["pull_number"]);
      if (found === undefined) return notFound;
      const reviewers = [...((body["reviewers"] ?? []) as string[]), ...((body["team_reviewers"] ?? []) as string[])];
      const stranger = ((body["reviewers"] ?? []) as string[]).find((login) => !state.collaborators.has(login));
      if (stranger !== undefined) {
        return failure(
          422,
          "Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator.",
        );
      }
      found.pull.reviewers.push(...reviewers);
      return { status: 201, body: asPull(state, found, "pull-request-simple") };
    },
  },
};

/** What follows for pull requests when a branch moves or goes: the head moves along; without its branch it is closed. */
export function followBranches(state: State): void {
  for (const issue of all(state)) {
    if (issue.state === "closed" || issue.pull.fork) continue;
    const head = state.git.refs.get(`refs/heads/${issue.pull.head}`);
    if (head === undefined) issue.state = "closed";
    else issue.pull.headSha = head;
  }
}

function all({ issues }: State): PullRequest[] {
  return issues.filter((issue): issue is PullRequest => issue.pull !== undefined);
}

function pullOf(state: State, number: string | undefined): PullRequest | undefined {
  return all(state).find((issue) => issue.number === Number(number));
}

function asPull(
  state: State,
  { number, login, title, body, state: open, labels, assignees, pull }: PullRequest,
  schema: string,
): JsonObject {
  const repo = repository(state, "repository");
  const links = Object.fromEntries(
    ["self", "html", "issue", "comments", "review_comments", "review_comment", "commits", "statuses"].map((name) => [
      name,
      { href: "https://github.test/" },
    ]),
  );
  return complete(schema, {
    id: number,
    number,
    title,
    body,
    state: open,
    draft: pull.draft,
    user: user(login),
    html_url: `https://github.test/${state.owner}/${state.name}/pull/${number}`,
    labels: labels.map((name) => ({ id: 1, name })),
    assignees: assignees.map(user),
    requested_reviewers: pull.reviewers.map(user),
    merged: pull.merged,
    merged_at: pull.merged ? "2026-01-01T00:00:00Z" : null,
    head: {
      ref: pull.head,
      sha: pull.headSha,
      label: `${state.owner}:${pull.head}`,
      user: user(state.owner),
      repo: pull.fork ? { ...repo, fork: true } : repo,
    },
    base: {
      ref: pull.base,
      sha: state.git.refs.get(`refs/heads/${pull.base}`) ?? "",
      label: `${state.owner}:${pull.base}`,
      user: user(state.owner),
      repo,
    },
    _links: links,
  });
}

function repository(state: State, schema: string): JsonObject {
  return complete(schema, {
    id: 1,
    node_id: nodeId(state),
    name: state.name,
    full_name: `${state.owner}/${state.name}`,
    owner: user(state.owner),
    default_branch: "main",
    fork: false,
    private: true,
    html_url: `https://github.test/${state.owner}/${state.name}`,
  });
}
