import type { JsonObject, Json } from "./description.ts";
import type { Git } from "./git.ts";

export type Permission = "contents" | "pull_requests" | "issues" | "checks" | "metadata";
export type Access = "read" | "write";

/** Who asks, and what they may. */
export interface Token {
  readonly login: string;
  readonly type: "Bot" | "User";
  readonly permissions: Readonly<Partial<Record<Permission, Access>>>;
  /** The token is refused after so many requests. */
  readonly expiresAfter?: number;
  /** Requests an hour; 5,000 where nothing is said. */
  readonly hourly?: number;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly login: string;
  body: string;
}

export interface IssueEvent {
  readonly issue: number;
  readonly event: string;
  readonly login: string;
  readonly label?: string;
}

/** An issue, or a pull request: GitHub numbers them together. */
export interface Issue {
  readonly number: number;
  readonly login: string;
  title: string;
  body: string | null;
  state: "open" | "closed";
  labels: string[];
  assignees: string[];
  readonly pull?: Pull;
}

export interface Pull {
  readonly head: string;
  base: string;
  readonly draft: boolean;
  /** Of the head, kept when the branch is gone. */
  headSha: string;
  merged: boolean;
  reviewers: string[];
  readonly fork: boolean;
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  conclusion: string | null;
  summary: string;
  annotations: JsonObject[];
}

/** What the repository's settings say. */
export interface Settings {
  actionsMayCreatePullRequests: boolean;
  draftPullRequests: boolean;
  /** Branches that take no direct push. */
  protectedBranches: string[];
  /** The server is too old for the GraphQL mutation `updateRefs`. */
  updateRefs: boolean;
  /** Entries that a recursive listing of a tree may have; GitHub's own limit is 100,000. */
  treeEntries: number;
}

export interface State {
  readonly owner: string;
  readonly name: string;
  /** Where the server is: links to other pages lead there. */
  readonly url: string;
  readonly git: Git;
  readonly issues: Issue[];
  readonly comments: Comment[];
  readonly events: IssueEvent[];
  readonly checkRuns: CheckRun[];
  readonly collaborators: Map<string, "admin" | "write" | "read" | "none">;
  readonly settings: Settings;
  /** Seconds since 1970, one later each time. */
  readonly now: () => number;
  readonly id: () => number;
}

export interface Call {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: JsonObject;
  readonly token: Token;
}

export interface Answer {
  readonly status: number;
  readonly body?: Json;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (state: State, call: Call) => Answer | Promise<Answer>;
/** By method and path as the description has them. */
export type Handlers = Readonly<Record<string, { readonly needs: readonly (readonly [Permission, Access])[]; readonly handle: Handler }>>;

export function failure(status: number, message: string, errors?: readonly JsonObject[]): Answer {
  return {
    status,
    body: {
      message,
      ...(errors === undefined ? {} : { errors }),
      documentation_url: "https://docs.github.com/rest",
      status: String(status),
    },
  };
}

export const notFound = failure(404, "Not Found");

/** A property of a body that the description says is text. */
export function text(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

export function user(login: string): JsonObject {
  return { login, type: login.endsWith("[bot]") ? "Bot" : "User", html_url: `https://github.test/${login}` };
}

/** One page of a list, and where the others are. GitHub gives 30 a page, at most 100. */
export function page(items: readonly Json[], { query }: Call, address: string): Answer {
  const size = Math.min(100, Number(query.get("per_page") ?? 30));
  const number = Number(query.get("page") ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const at = (wanted: number, rel: string): string => {
    const link = new URL(address);
    for (const [name, value] of query) link.searchParams.set(name, value);
    link.searchParams.set("page", String(wanted));
    return `<${link.href}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [at(number - 1, "prev"), at(1, "first")] : []),
    ...(number < last ? [at(number + 1, "next"), at(last, "last")] : []),
  ];
  return {
    status: 200,
    body: items.slice((number - 1) * size, number * size),
    headers: links.length === 0 ? {} : { link: links.join(", ") },
  };
}
