import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { checkRuns } from "./check-runs.ts";
import { findOperation, requestComplaints, responseComplaints } from "./description.ts";
import type { Json, JsonObject } from "./description.ts";
import { bareRepository, nothing } from "./git.ts";
import type { TreeEdit } from "./git.ts";
import { gitData, updateRefs } from "./git-data.ts";
import { addLabel, issues } from "./issues.ts";
import { followBranches, pullRequests } from "./pull-requests.ts";
import { tell } from "../produced.ts";
import type { Schedule } from "./schedule.ts";
import { failure, notFound } from "./state.ts";
import type { Answer, Handlers, Issue, Pull, State, Token } from "./state.ts";

/** A request as it was logged. */
export interface Request {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: string;
  readonly body: Json | undefined;
  readonly bytes: number;
  readonly login: string;
  /** It would change something. */
  readonly writes: boolean;
  status: number;
}

/** What a fault does instead of GitHub: answer, or cut the connection. */
export type Fault = (request: Request, number: number) => Answer | "cut" | undefined;

export type GitHubServer = Awaited<ReturnType<typeof startGitHub>>;

const handlers: Handlers = { ...gitData, ...pullRequests, ...issues, ...checkRuns };

/** Everything that a job's own token may be given. */
const allWrites = { contents: "write", pull_requests: "write", issues: "write", checks: "write", metadata: "read" } as const;
export const workflowToken: Token = { login: "github-actions[bot]", type: "Bot", permissions: allWrites };
export const forkToken: Token = {
  login: "github-actions[bot]",
  type: "Bot",
  permissions: { contents: "read", pull_requests: "read", issues: "read", metadata: "read" },
};

/**
 * Writes a minute that GitHub allows before it answers with its secondary limit
 * (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits).
 */
const writesAMinute = 80;

/** A GitHub with one repository, `acme/warehouse`, on a port of its own. */
export async function startGitHub() {
  const git = bareRepository();
  let seconds = 1_767_225_600;
  let ids = 100;
  const state: State = {
    owner: "acme",
    name: "warehouse",
    get url() {
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
    git,
    issues: [],
    comments: [],
    events: [],
    checkRuns: [],
    collaborators: new Map(),
    settings: {
      actionsMayCreatePullRequests: true,
      draftPullRequests: true,
      protectedBranches: [],
      updateRefs: true,
      treeEntries: 100_000,
    },
    now: () => (seconds += 1),
    id: () => (ids += 1),
  };
  const tokens = new Map<string, Token>();
  const used = new Map<string, number>();
  const complaints: string[] = [];
  const log: Request[] = [];
  const control: {
    fault: Fault | undefined;
    /** The request takes effect, but its answer never arrives. */
    loseAnswer: ((request: Request) => boolean) | undefined;
    schedule: Schedule | undefined;
    /** How long one of GitHub's seconds is, in milliseconds: rates and waits shrink with it. */
    second: number;
    /** Whether the secondary limit is in force. */
    secondaryLimit: boolean;
  } = { fault: undefined, loseAnswer: undefined, schedule: undefined, second: 1, secondaryLimit: true };
  const writes: number[] = [];

  async function answer(request: Request, url: URL, secret: string | undefined): Promise<Answer | "cut"> {
    const fault = control.fault?.(request, log.length);
    if (fault !== undefined) return fault;
    const token = secret === undefined ? undefined : tokens.get(secret);
    if (secret !== undefined && token === undefined) return failure(401, "Bad credentials");
    const count = (used.get(secret ?? "") ?? 0) + 1;
    used.set(secret ?? "", count);
    if (token?.expiresAfter !== undefined && count > token.expiresAfter) return failure(401, "Bad credentials");
    const limit = token?.hourly ?? (token === undefined ? 60 : 5_000);
    const rates = {
      "x-ratelimit-limit": String(limit),
      "x-ratelimit-remaining": String(Math.max(0, limit - count)),
      "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + 5),
    };
    const limited = count > limit ? failure(403, "API rate limit exceeded for installation.") : secondaryLimit(request);
    if (limited !== undefined) {
      if (count > limit) used.set(secret ?? "", 0);
      return { ...limited, headers: { ...rates, ...limited.headers } };
    }
    const given = await respond(request, url, token);
    return { ...given, headers: { ...rates, ...given.headers } };
  }

  function secondaryLimit(request: Request): Answer | undefined {
    if (!request.writes || !control.secondaryLimit) return undefined;
    const now = Date.now();
    while (writes[0] !== undefined && writes[0] < now - 60 * control.second) writes.shift();
    if (writes.length >= writesAMinute) {
      return {
        ...failure(403, "You have exceeded a secondary rate limit. Please wait a few minutes before you try again."),
        headers: { "retry-after": "60" },
      };
    }
    writes.push(now);
    return undefined;
  }

  async function respond(request: Request, url: URL, token: Token | undefined): Promise<Answer> {
    const { body } = request;
    if (url.pathname === "/graphql" || url.pathname === "/api/graphql") {
      if (token === undefined) return failure(401, "This endpoint requires you to be authenticated.");
      const moved = await updateRefs(state, { path: {}, query: url.searchParams, body: body as JsonObject, token });
      followBranches(state);
      return moved;
    }
    const found = findOperation(request.method, url.pathname);
    const handler = found === undefined ? undefined : handlers[`${request.method} ${found.operation.path}`];
    if (found === undefined || handler === undefined) {
      complaints.push(`${request.method} ${url.pathname} is no operation that is known`);
      return notFound;
    }
    const named = `${request.method} ${found.operation.path}`;
    complaints.push(...requestComplaints(found.operation, url.searchParams, body).map((text) => `request ${named}: ${text}`));
    if (found.path["owner"] !== state.owner || found.path["repo"] !== state.name) return notFound;
    if (token === undefined && request.writes) return failure(401, "Requires authentication");
    const accepted = handler.needs.map(([permission, access]) => `${permission}=${access}`).join("; ");
    const reader: Token = {
      login: "",
      type: "User",
      permissions: { contents: "read", pull_requests: "read", issues: "read", metadata: "read" },
    };
    const who = token ?? reader;
    const allowed = handler.needs.some(
      ([permission, access]) => who.permissions[permission] === "write" || who.permissions[permission] === access,
    );
    const headers = { "x-accepted-github-permissions": accepted };
    if (!allowed) return { ...failure(403, "Resource not accessible by integration"), headers };
    const given = await handler.handle(state, { path: found.path, query: url.searchParams, body: (body ?? {}) as JsonObject, token: who });
    followBranches(state);
    complaints.push(
      ...responseComplaints(found.operation, given.status, given.body).map((text) => `response ${named} ${given.status}: ${text}`),
    );
    return { ...given, headers: { ...headers, ...given.headers } };
  }

  let last: Promise<unknown> = Promise.resolve();
  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString("utf8");
    const secret = /^(?:token|bearer) (.+)$/i.exec(incoming.headers.authorization ?? "")?.[1];
    const login = tokens.get(secret ?? "")?.login ?? "";
    await control.schedule?.turn(secret ?? "");
    const url = new URL((incoming.url ?? "/").replace(/^\/api\/v3(?=\/)/, ""), "http://127.0.0.1");
    const method = incoming.method ?? "GET";
    const request: Request = {
      method,
      path: decodeURIComponent(url.pathname),
      query: url.search,
      body: text === "" ? undefined : (JSON.parse(text) as Json),
      bytes: Buffer.byteLength(text),
      login,
      writes: method !== "GET",
      status: 0,
    };
    log.push(request);
    if (request.writes) tell("request", text);
    const result = last.then(() => answer(request, url, secret));
    last = result.catch(() => {});
    const given = await result;
    if (given === "cut" || control.loseAnswer?.(request) === true) {
      incoming.socket.destroy();
      return;
    }
    request.status = given.status;
    response.writeHead(given.status, { "content-type": "application/json; charset=utf-8", ...given.headers });
    response.end(given.body === undefined ? undefined : JSON.stringify(given.body));
  }

  const server = createServer((incoming, response) => {
    serve(incoming, response).catch((error: unknown) => {
      complaints.push(`the server itself: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  /** Moves a branch as a person's push does: past every check. */
  async function setBranch(branch: string, sha: string): Promise<void> {
    const ref = `refs/heads/${branch}`;
    await git.updateRef(ref, git.refs.get(ref) ?? nothing, sha);
    followBranches(state);
  }

  return {
    url: state.url,
    owner: state.owner,
    name: state.name,
    state,
    settings: state.settings,
    control,
    /** What did not fit GitHub's description; a test ends with none. */
    complaints,
    log,

    addToken(secret: string, token: Token = workflowToken): string {
      tokens.set(secret, token);
      return secret;
    },

    head: (branch: string): string | undefined => git.refs.get(`refs/heads/${branch}`),

    /** What a branch holds: text by path. */
    async files(branch: string): Promise<Map<string, string>> {
      const head = await git.commit(git.refs.get(`refs/heads/${branch}`) ?? "");
      const files = new Map<string, string>();
      if (head === undefined) return files;
      for (const [path, { type, sha }] of await git.listTree(head.tree)) {
        if (type === "blob") files.set(path, (await git.object(sha))?.content.toString("utf8") ?? "");
      }
      return files;
    },

    /** A person's commit on a branch, made where there is none from `from`; undefined as content removes. */
    async push(
      branch: string,
      files: Readonly<Record<string, string | undefined>>,
      options: { readonly from?: string; readonly message?: string } = {},
    ): Promise<string> {
      const head = git.refs.get(`refs/heads/${branch}`) ?? git.refs.get(`refs/heads/${options.from ?? ""}`);
      const parent = head === undefined ? undefined : await git.commit(head);
      const edits = new Map<string, TreeEdit>();
      for (const [path, content] of Object.entries(files)) {
        edits.set(path, content === undefined ? undefined : { mode: "100644", sha: await git.writeBlob(content) });
      }
      const tree = await git.editTree(parent?.tree, edits);
      if (tree === undefined) throw new Error("a commit of nothing");
      const who = { name: "Data Platform", email: "data-platform@example.com" };
      const sha = await git.writeCommit(
        tree,
        parent === undefined ? [] : [parent.sha],
        options.message ?? "Change files",
        who,
        state.now(),
      );
      await setBranch(branch, sha);
      return sha;
    },

    setBranch,

    deleteBranch: (branch: string): Promise<void> => setBranch(branch, nothing),

    /** Merges a pull request as the button does: one commit on the base, or a merge commit. */
    async merge(number: number, method: "squash" | "merge" = "squash"): Promise<void> {
      const issue = state.issues.find((candidate) => candidate.number === number);
      if (issue?.pull === undefined) throw new Error(`${number} is no pull request`);
      const base = git.refs.get(`refs/heads/${issue.pull.base}`) ?? "";
      const head = await git.commit(issue.pull.headSha);
      const who = { name: "Data Platform", email: "data-platform@example.com" };
      const parents = method === "merge" ? [base, issue.pull.headSha] : [base];
      const sha = await git.writeCommit(head?.tree ?? "", parents, `${issue.title} (#${number})`, who, state.now());
      issue.pull.merged = true;
      issue.state = "closed";
      await setBranch(issue.pull.base, sha);
    },

    /** A pull request that a person opened, perhaps from a fork. */
    openPullRequest(title: string, head: string, base: string, fork = false): number {
      const pull: Pull = {
        head,
        base,
        draft: false,
        headSha: git.refs.get(`refs/heads/${head}`) ?? "",
        merged: false,
        reviewers: [],
        fork,
      };
      const issue: Issue = {
        number: state.issues.length + 1,
        login: "data-platform",
        title,
        body: "",
        state: "open",
        labels: [],
        assignees: [],
        pull,
      };
      state.issues.push(issue);
      return issue.number;
    },

    label(number: number, label: string, login: string): void {
      const issue = state.issues.find((candidate) => candidate.number === number);
      if (issue !== undefined) addLabel(state, issue, label, login);
    },

    unlabel(number: number, label: string, login: string): void {
      const issue = state.issues.find((candidate) => candidate.number === number);
      if (issue === undefined) return;
      issue.labels = issue.labels.filter((name) => name !== label);
      state.events.push({ issue: number, event: "unlabeled", login, label });
    },

    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      git.close();
    },
  };
}
