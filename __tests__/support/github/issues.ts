import { complete } from "./description.ts";
import type { JsonObject } from "./description.ts";
import { bodyLimit } from "./pull-requests.ts";
import { failure, notFound, page, text, user } from "./state.ts";
import type { Access, Comment, Handlers, Issue, Permission, State } from "./state.ts";

/** A pull request is an issue too: either permission will do. */
const either = (access: Access): [Permission, Access][] => [
  ["issues", access],
  ["pull_requests", access],
];

const tooLong = (resource: string) =>
  failure(422, "Validation Failed", [
    { resource, code: "unprocessable", field: "data", message: `Body is too long (maximum is ${bodyLimit} characters)` },
  ]);

/** Issues, comments, labels and what happened to them; what is written about a pull request counts as being about its issue. */
export const issues: Handlers = {
  "GET /repos/{owner}/{repo}/issues": {
    needs: [["issues", "read"]],
    handle: (state, call) => {
      const { query } = call;
      const [wanted, creator, labels] = [query.get("state") ?? "open", query.get("creator"), query.get("labels")?.split(",") ?? []];
      const found = state.issues.filter(
        (issue) =>
          (wanted === "all" || issue.state === wanted) &&
          (creator === null || creator === issue.login) &&
          labels.every((label) => issue.labels.includes(label)),
      );
      if (query.get("direction") !== "asc") found.reverse();
      return page(
        found.map((issue) => asIssue(state, issue)),
        call,
        address(state, ""),
      );
    },
  },
  "POST /repos/{owner}/{repo}/issues": {
    needs: [["issues", "write"]],
    handle: (state, { body, token }) => {
      if (text(body["body"]).length > bodyLimit) return tooLong("Issue");
      const issue: Issue = {
        number: state.issues.length + 1,
        login: token.login,
        title: text(body["title"]),
        body: typeof body["body"] === "string" ? body["body"] : null,
        state: "open",
        labels: (body["labels"] ?? []) as string[],
        assignees: (body["assignees"] ?? []) as string[],
      };
      state.issues.push(issue);
      return { status: 201, body: asIssue(state, issue) };
    },
  },
  "PATCH /repos/{owner}/{repo}/issues/{issue_number}": {
    needs: either("write"),
    handle: (state, { path, body }) => {
      const issue = issueOf(state, path["issue_number"]);
      if (issue === undefined) return notFound;
      if (text(body["body"]).length > bodyLimit) return tooLong("Issue");
      if (body["title"] !== undefined) issue.title = text(body["title"]);
      if (body["body"] !== undefined) issue.body = text(body["body"]);
      if (body["state"] === "open" || body["state"] === "closed") issue.state = body["state"];
      return { status: 200, body: asIssue(state, issue) };
    },
  },
  "GET /repos/{owner}/{repo}/issues/{issue_number}/labels": {
    needs: either("read"),
    handle: (state, call) => {
      const issue = issueOf(state, call.path["issue_number"]);
      return issue === undefined ? notFound : page(issue.labels.map(asLabel), call, address(state, `/${issue.number}/labels`));
    },
  },
  "POST /repos/{owner}/{repo}/issues/{issue_number}/labels": {
    needs: either("write"),
    handle: (state, { path, body, token }) => {
      const issue = issueOf(state, path["issue_number"]);
      if (issue === undefined) return notFound;
      for (const label of (body["labels"] ?? []) as string[]) addLabel(state, issue, label, token.login);
      return { status: 200, body: issue.labels.map(asLabel) };
    },
  },
  "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees": {
    needs: either("write"),
    handle: (state, { path, body }) => {
      const issue = issueOf(state, path["issue_number"]);
      if (issue === undefined) return notFound;
      // Whoever cannot be assigned is left out without a word.
      issue.assignees.push(...((body["assignees"] ?? []) as string[]).filter((login) => state.collaborators.has(login)));
      return { status: 201, body: asIssue(state, issue) };
    },
  },
  "GET /repos/{owner}/{repo}/issues/{issue_number}/events": {
    needs: either("read"),
    handle: (state, call) => {
      const number = Number(call.path["issue_number"]);
      const events = state.events.filter(({ issue }) => issue === number);
      return page(
        events.map(({ event, login, label }, i) => ({
          id: i + 1,
          node_id: "E_1",
          url: "https://github.test/events/1",
          actor: complete("simple-user", user(login)),
          event,
          commit_id: null,
          commit_url: null,
          created_at: "2026-01-01T00:00:00Z",
          performed_via_github_app: null,
          ...(label === undefined ? {} : { label: { name: label, color: "d93f0b" } }),
        })),
        call,
        address(state, `/${number}/events`),
      );
    },
  },
  "GET /repos/{owner}/{repo}/issues/{issue_number}/comments": {
    needs: either("read"),
    handle: (state, call) => {
      const number = Number(call.path["issue_number"]);
      const found = state.comments.filter(({ issue }) => issue === number);
      return page(found.map(asComment), call, address(state, `/${number}/comments`));
    },
  },
  "POST /repos/{owner}/{repo}/issues/{issue_number}/comments": {
    needs: either("write"),
    handle: (state, { path, body, token }) => {
      const issue = issueOf(state, path["issue_number"]);
      if (issue === undefined) return notFound;
      if (text(body["body"]).length > bodyLimit) return tooLong("IssueComment");
      const comment: Comment = { id: state.id(), issue: issue.number, login: token.login, body: text(body["body"]) };
      state.comments.push(comment);
      return { status: 201, body: asComment(comment) };
    },
  },
  "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}": {
    needs: either("write"),
    handle: ({ comments }, { path, body }) => {
      const comment = comments.find(({ id }) => id === Number(path["comment_id"]));
      if (comment === undefined) return notFound;
      if (text(body["body"]).length > bodyLimit) return tooLong("IssueComment");
      comment.body = text(body["body"]);
      return { status: 200, body: asComment(comment) };
    },
  },
  "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}": {
    needs: either("write"),
    handle: ({ comments }, { path }) => {
      const index = comments.findIndex(({ id }) => id === Number(path["comment_id"]));
      if (index < 0) return notFound;
      comments.splice(index, 1);
      return { status: 204 };
    },
  },
  "GET /repos/{owner}/{repo}/collaborators/{username}/permission": {
    needs: [["metadata", "read"]],
    handle: ({ collaborators }, { path }) => {
      const login = path["username"] ?? "";
      const permission = collaborators.get(login);
      if (permission === undefined) return failure(404, `${login} is not a user`);
      return {
        status: 200,
        body: complete("repository-collaborator-permission", { permission, role_name: permission, user: user(login) }),
      };
    },
  },
};

export function addLabel(state: State, issue: Issue, label: string, login: string): void {
  if (issue.labels.includes(label)) return;
  issue.labels.push(label);
  state.events.push({ issue: issue.number, event: "labeled", login, label });
}

function issueOf({ issues: all }: State, number: string | undefined): Issue | undefined {
  return all.find((issue) => issue.number === Number(number));
}

function address({ url, owner, name }: State, rest: string): string {
  return `${url}/repos/${owner}/${name}/issues${rest}`;
}

function asLabel(name: string): JsonObject {
  return complete("label", { id: 1, name, color: "d93f0b" });
}

function asComment({ id, login, body }: Comment): JsonObject {
  return complete("issue-comment", {
    id,
    body,
    user: user(login),
    html_url: `https://github.test/comments/${id}`,
    author_association: "NONE",
  });
}

function asIssue(state: State, { number, login, title, body, state: open, labels, assignees, pull }: Issue): JsonObject {
  return complete("issue", {
    id: number,
    number,
    title,
    body,
    state: open,
    user: user(login),
    labels: labels.map(asLabel),
    assignees: assignees.map(user),
    html_url: `https://github.test/${state.owner}/${state.name}/issues/${number}`,
    ...(pull === undefined
      ? {}
      : {
          pull_request: {
            url: "https://github.test/",
            html_url: "https://github.test/",
            diff_url: "https://github.test/",
            patch_url: "https://github.test/",
          },
        }),
  });
}
