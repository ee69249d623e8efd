import { inspect } from "node:util";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.ts";
import type { GitHubApi } from "../../../src/publish/github/api.ts";
import type { ProposedFiles } from "../../../src/publish/github/edits.ts";
import { syncDirectly, syncPullRequest } from "../../../src/publish/github/sync.ts";
import type { SyncOutcome, SyncTarget } from "../../../src/publish/github/sync.ts";
import { plainClient } from "../../support/github/client.ts";
import { blobId } from "../../support/github/git.ts";
import { forkToken, startGitHub, workflowToken } from "../../support/github/server.ts";
import type { GitHubServer } from "../../support/github/server.ts";

let github: GitHubServer;
beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.close());
afterEach(() => {
  expect(github.complaints.splice(0)).toEqual([]);
  github.control.fault = undefined;
  Object.assign(github.settings, {
    actionsMayCreatePullRequests: true,
    draftPullRequests: true,
    protectedBranches: [],
    treeEntries: 100_000,
  });
});

let repositories = 0;
let client: GitHubApi | undefined;

/** A base branch of its own for each test: the repository is shared, and nothing else is. */
interface Bench {
  readonly base: string;
  readonly branch: string;
  readonly sync: (
    files: Readonly<Record<string, string>>,
    more?: Partial<SyncTarget> & { readonly token?: string },
  ) => Promise<SyncOutcome>;
  readonly target: (files: Readonly<Record<string, string>>, api?: GitHubApi) => SyncTarget;
}

async function bench(start: Readonly<Record<string, string>> = { "README.md": "Read me\n" }): Promise<Bench> {
  const base = `base-${(repositories += 1)}`;
  const branch = `schema-sync/warehouse-${repositories}`;
  await github.push(base, start);
  const checkout = await github.files(base);
  /** As `propose` does it: everything under docs is generated, a page keeps its day as long as its text is the same. */
  const proposed = (files: Readonly<Record<string, string>>): ProposedFiles => ({
    files: new Map(Object.entries(files)),
    remove: [...checkout.keys()].filter((path) => path.startsWith("docs/") && files[path] === undefined),
    checkedOut: checkout,
  });
  const workflow = (client ??= plainClient(github.url, github.addToken("workflow")));
  const target = (files: Readonly<Record<string, string>>, api = workflow): SyncTarget => ({
    api,
    owner: github.owner,
    repo: github.name,
    base,
    branch,
    proposed: () => proposed(files),
    today: "2026-01-01",
    text: { title: "1 safe change in 1 object", body: "What changed." },
    commitMessage: "Update the schema docs",
    pause: () => Promise.resolve(),
  });
  return {
    base,
    branch,
    target,
    async sync(files, { token, ...more } = {}) {
      // A checkout is what the base holds when the run begins.
      checkout.clear();
      for (const [path, text] of await github.files(base)) checkout.set(path, text);
      const api = token === undefined ? workflow : plainClient(github.url, token);
      return syncPullRequest({ ...target(files, api), ...more });
    },
  };
}

/** What the server was asked while `run` ran. */
async function watched<T>(run: () => Promise<T>): Promise<{ readonly result: T; readonly writes: string[]; readonly reads: number }> {
  const from = github.log.length;
  const result = await run();
  const asked = github.log.slice(from);
  return {
    result,
    writes: asked.filter(({ writes }) => writes).map(({ method, path }) => `${method} ${path}`),
    reads: asked.filter(({ writes }) => !writes).length,
  };
}

const docs = { "docs/index.md": "# Warehouse\n", "docs/tables/orders.md": "# Orders\n", "docs/schema.json": "{}\n" };

describe("a proposal", () => {
  it("opens one pull request whose branch is the base and exactly the files, in one verified commit", async () => {
    const { base, branch, sync } = await bench();
    const outcome = await sync(docs, { options: { labels: ["schema"], draft: true } });
    expect(outcome).toMatchObject({ operation: "created", written: Object.keys(docs).sort(), removed: [], notes: [] });
    expect(Object.fromEntries(await github.files(branch))).toEqual({ "README.md": "Read me\n", ...docs });
    const commit = await github.state.git.commit(github.head(branch) ?? "");
    expect(commit?.parents).toEqual([github.head(base)]);
    expect(outcome.commit).toBe(commit?.sha);
    const issue = github.state.issues[(outcome.number ?? 0) - 1];
    expect(issue).toMatchObject({
      title: "1 safe change in 1 object",
      state: "open",
      labels: ["schema"],
      pull: { base, head: branch, draft: true },
    });
    expect(issue?.body).toMatch(/^<!-- schema-sync:proposal \S+ \w+ -->\nWhat changed\.$/);
    const created = github.log.find(({ method, path }) => method === "POST" && path.endsWith("/git/commits"));
    expect(Object.keys(created?.body as object)).toEqual(["message", "tree", "parents"]);
  });

  it("asks for nothing that writes when it is right already", async () => {
    const { sync } = await bench();
    const first = await sync(docs);
    const { result, writes, reads } = await watched(() => sync(docs, { today: "2026-02-02" }));
    expect(result).toMatchObject({ operation: "none", number: first.number, written: [] });
    expect(writes).toEqual([]);
    expect(reads).toBeLessThanOrEqual(7);
  });

  it("stays as it is when only its day would be another", async () => {
    const { branch, sync } = await bench();
    const dated = (day: string) => ({ "docs/index.md": `# Warehouse\n\n${day}\n` });
    const proposed = (day: string): ProposedFiles => ({ files: new Map(Object.entries(dated(day))), remove: [], checkedOut: new Map() });
    await sync({}, { proposed, today: "2026-01-01" });
    expect((await watched(() => sync({}, { proposed, today: "2026-01-02" }))).writes).toEqual([]);
    expect((await github.files(branch)).get("docs/index.md")).toContain("2026-01-01");
  });

  it("stays as it is when only the run that it links to is another", async () => {
    const { sync } = await bench();
    const text = (run: number) => ({ title: "Docs", body: `See https://github.com/acme/warehouse/actions/runs/${run} for all.` });
    await sync(docs, { text: text(1) });
    expect((await watched(() => sync(docs, { text: text(2) }))).writes).toEqual([]);
  });

  it("may put a folder where a generated file was", async () => {
    const { branch, sync } = await bench({ "docs/orders": "a file\n", "README.md": "Read me\n" });
    await sync({ "docs/orders/index.md": "# Orders\n" });
    expect(Object.fromEntries(await github.files(branch))).toEqual({ "README.md": "Read me\n", "docs/orders/index.md": "# Orders\n" });
  });

  it("is replaced by the next one, still one commit on the base", async () => {
    const { base, branch, sync } = await bench({ "README.md": "Read me\n", "docs/old.md": "# Old\n" });
    const first = await sync(docs);
    const text = { title: "2 breaking changes in 1 object", body: "More changed." };
    const second = await sync({ "docs/index.md": "# Warehouse, again\n" }, { text });
    expect(second).toMatchObject({ operation: "updated", number: first.number, written: ["docs/index.md"], removed: ["docs/old.md"] });
    expect(Object.fromEntries(await github.files(branch))).toEqual({ "README.md": "Read me\n", "docs/index.md": "# Warehouse, again\n" });
    expect((await github.state.git.commit(github.head(branch) ?? ""))?.parents).toEqual([github.head(base)]);
    expect(github.state.issues[(first.number ?? 0) - 1]).toMatchObject({ title: text.title });
  });

  it("is rebuilt on a base that moved, and keeps its text", async () => {
    const { base, branch, sync } = await bench();
    const first = await sync(docs);
    await github.push(base, { "src/app.txt": "new\n" });
    const { result, writes } = await watched(() => sync(docs));
    expect(result).toMatchObject({ operation: "updated", number: first.number });
    expect((await github.state.git.commit(github.head(branch) ?? ""))?.parents).toEqual([github.head(base)]);
    expect((await github.files(branch)).get("src/app.txt")).toBe("new\n");
    expect(writes.filter((request) => request.startsWith("PATCH"))).toEqual([]);
  });

  it("is closed with a word and its branch deleted when the docs are right again", async () => {
    const { branch, sync } = await bench();
    const first = await sync(docs);
    const outcome = await sync({});
    expect(outcome).toMatchObject({ operation: "closed", number: first.number });
    expect(github.head(branch)).toBeUndefined();
    expect(github.state.issues[(first.number ?? 0) - 1]).toMatchObject({ state: "closed" });
    expect(github.state.comments.filter(({ issue }) => issue === first.number)).toHaveLength(1);
    expect((await watched(() => sync({}))).writes).toEqual([]);
  });

  it("begins anew after it was merged, whoever committed to it", async () => {
    const { branch, sync } = await bench();
    const first = await sync(docs);
    await github.push(branch, { "docs/note.txt": "by hand\n" });
    await github.merge(first.number ?? 0);
    const second = await sync({ ...docs, "docs/note.txt": "by hand\n", "docs/tables/lines.md": "# Lines\n" });
    expect(second.operation).toBe("created");
    expect(second.number).not.toBe(first.number);
    await github.merge(second.number ?? 0, "merge");
    expect(await sync({ ...docs, "docs/note.txt": "by hand\n", "docs/tables/lines.md": "# Lines\n" })).toMatchObject({ operation: "none" });
    expect(github.head(branch)).toBeUndefined();
  });

  it("is not opened again after a person closed it, until the docs would be others", async () => {
    const { base, sync } = await bench();
    const first = await sync(docs);
    Object.assign(github.state.issues[(first.number ?? 0) - 1] ?? {}, { state: "closed" });
    await github.push(base, { "src/app.txt": "unrelated\n" });
    const { result, writes } = await watched(() => sync(docs));
    expect(writes).toEqual([]);
    expect(result).toMatchObject({ operation: "none", number: first.number, notes: [expect.stringContaining("closed without merging")] });
    expect(await sync({ ...docs, "docs/index.md": "# Other\n" })).toMatchObject({ operation: "created" });
  });

  it("keeps a title and a body that people edited until there is something new to say", async () => {
    const { sync } = await bench();
    const first = await sync(docs);
    const issue = github.state.issues[(first.number ?? 0) - 1];
    if (issue === undefined) throw new Error("no pull request");
    issue.title = "Nightly docs";
    issue.body = `${issue.body ?? ""}\r\n\r\nReviewed by the data platform team.`;
    expect((await watched(() => sync(docs))).writes).toEqual([]);
    await sync({ ...docs, "docs/index.md": "# Other\n" }, { text: { title: "New", body: "New." } });
    expect(issue.title).toBe("New");
  });
});

describe("people on the branch", () => {
  it("keep their commits: the proposal goes on top, and a run without news writes nothing", async () => {
    const { branch, sync } = await bench();
    const first = await sync(docs);
    const person = await github.push(branch, { "docs/guide.txt": "How to read this\n" });
    expect((await watched(() => sync(docs))).writes).toEqual([]);
    const outcome = await sync({ ...docs, "docs/index.md": "# Other\n" });
    expect(outcome).toMatchObject({ operation: "updated", number: first.number, written: ["docs/index.md"] });
    expect(await github.state.git.history(github.head(branch) ?? "")).toContain(person);
    expect(Object.fromEntries(await github.files(branch))).toMatchObject({
      "docs/guide.txt": "How to read this\n",
      "docs/index.md": "# Other\n",
    });
  });

  it("are not overwritten where they changed what is generated: a comment says what to do, once", async () => {
    const { branch, sync } = await bench();
    const first = await sync(docs);
    await github.push(branch, { "docs/tables/orders.md": "# Orders, by hand\n" });
    const head = github.head(branch);
    const next = { ...docs, "docs/tables/orders.md": "# Orders, new column\n" };
    const outcome = await sync(next);
    expect(github.head(branch)).toBe(head);
    expect(outcome.notes).toEqual([expect.stringContaining("docs/tables/orders.md")]);
    const comments = () => github.state.comments.filter(({ issue }) => issue === first.number);
    expect(comments()).toHaveLength(1);
    expect(comments()[0]?.body).toContain("docs/tables/orders.md");
    expect((await watched(() => sync(next))).writes).toEqual([]);
    await github.push(branch, { "docs/tables/orders.md": "# Orders\n" });
    await sync(next);
    expect((await github.files(branch)).get("docs/tables/orders.md")).toBe("# Orders, new column\n");
    expect(comments()).toHaveLength(1);
    expect(comments()[0]?.body).toContain("Settled");
  });

  it("see what is no longer proposed go back to the base", async () => {
    const { branch, sync } = await bench({ "docs/index.md": "# Base\n" });
    await sync({ "docs/index.md": "# One\n", "docs/tables/new.md": "# New\n" });
    const person = await github.push(branch, { "notes.txt": "mine\n" });
    await sync({ "docs/index.md": "# Base\n" });
    expect(Object.fromEntries(await github.files(branch))).toEqual({ "docs/index.md": "# Base\n", "notes.txt": "mine\n" });
    expect(await github.state.git.history(github.head(branch) ?? "")).toContain(person);
    expect((await watched(() => sync({ "docs/index.md": "# Base\n" }))).writes).toEqual([]);
  });

  it("may amend the commit of the proposal: it is theirs then", async () => {
    const { base, branch, sync } = await bench();
    await sync(docs);
    const { git, now } = github.state;
    const head = await git.commit(github.head(branch) ?? "");
    const tree = await git.editTree(head?.tree, new Map([["notes.txt", { mode: "100644", sha: await git.writeBlob("mine\n") }]]));
    const who = { name: "Data Platform", email: "data-platform@example.com" };
    await github.setBranch(branch, await git.writeCommit(tree ?? "", [github.head(base) ?? ""], head?.message ?? "", who, now()));
    await sync({ ...docs, "docs/index.md": "# Other\n" });
    expect((await github.files(branch)).get("notes.txt")).toBe("mine\n");
    expect((await github.files(branch)).get("docs/index.md")).toBe("# Other\n");
  });

  it("who push between reading and moving the branch lose nothing", async () => {
    const { branch, sync } = await bench();
    await sync(docs);
    let person = "";
    github.control.schedule = {
      turn: async () => {
        const last = github.log.at(-1);
        const isCommitted = last?.method === "POST" && last.path.endsWith("/git/commits");
        if (person === "" && isCommitted) person = await github.push(branch, { "notes.txt": "mine\n" });
      },
      done: () => {},
    };
    await sync({ ...docs, "docs/index.md": "# Other\n" });
    github.control.schedule = undefined;
    expect(person).not.toBe("");
    expect(await github.state.git.history(github.head(branch) ?? "")).toContain(person);
    expect((await github.files(branch)).get("docs/index.md")).toBe("# Other\n");
  });
});

describe("what the base holds decides, whatever was checked out", () => {
  it("refuses a proposal made from something else than what it would replace, and touches nothing", async () => {
    const { base, branch, target } = await bench({ "docs/index.md": "# Base\n" });
    const asked = target({ "docs/index.md": "# New\n" });
    await github.push(base, { "docs/index.md": "# Meanwhile\n" });
    await expect(syncPullRequest(asked)).rejects.toThrow(/docs\/index\.md is not the same on .* Run again/);
    expect(github.head(branch)).toBeUndefined();
  });

  it("leaves out what the base has already", async () => {
    const { base, target } = await bench({ "docs/index.md": "# Base\n" });
    const asked = target({ "docs/index.md": "# New\n" });
    await github.push(base, { "docs/index.md": "# New\n" });
    expect(await syncPullRequest(asked)).toMatchObject({ operation: "none", written: [] });
  });

  it("takes a checkout with turned line ends for what it is", async () => {
    const { sync } = await bench({ "docs/index.md": "# Base\n\nText\n" });
    const proposed = (): ProposedFiles => ({
      files: new Map([["docs/index.md", "# New\n"]]),
      remove: [],
      checkedOut: new Map([["docs/index.md", "# Base\r\n\r\nText\r\n"]]),
    });
    expect(await sync({}, { proposed })).toMatchObject({ operation: "created", written: ["docs/index.md"] });
  });

  it.each([
    ["a link in the place of the docs folder", "docs", "120000"],
    ["a link in the place of a page", "docs/index.md", "120000"],
  ])("does not write through %s", async (_, path, mode) => {
    const { base, branch, sync } = await bench();
    const { git, now } = github.state;
    const head = await git.commit(github.head(base) ?? "");
    const tree = await git.editTree(head?.tree, new Map([[path, { mode, sha: await git.writeBlob("elsewhere") }]]));
    const who = { name: "Data Platform", email: "data-platform@example.com" };
    await github.setBranch(base, await git.writeCommit(tree ?? "", [head?.sha ?? ""], "Link", who, now()));
    await expect(sync({ "docs/index.md": "# New\n" })).rejects.toThrow(/symbolic link/);
    expect(github.head(branch)).toBeUndefined();
  });

  it("keeps a file executable that is", async () => {
    const { base, branch, sync } = await bench();
    const { git, now } = github.state;
    const head = await git.commit(github.head(base) ?? "");
    const tree = await git.editTree(head?.tree, new Map([["docs/run.sh", { mode: "100755", sha: await git.writeBlob("old\n") }]]));
    const who = { name: "Data Platform", email: "data-platform@example.com" };
    await github.setBranch(base, await git.writeCommit(tree ?? "", [head?.sha ?? ""], "Script", who, now()));
    await sync({ "docs/run.sh": "new\n" });
    const proposed = await git.commit(github.head(branch) ?? "");
    expect((await git.listTree(proposed?.tree ?? "")).get("docs/run.sh")).toMatchObject({ mode: "100755", sha: blobId("new\n") });
  });

  it("lists only the folders that matter of a repository that is too large to list", async () => {
    const { branch, sync } = await bench({
      "docs/index.md": "# Base\n",
      "src/a/b/c.txt": "c\n",
      "src/d.txt": "d\n",
      "docs/other/x.txt": "x\n",
    });
    github.settings.treeEntries = 4;
    expect(await sync({ ...docs })).toMatchObject({ operation: "created" });
    expect(Object.fromEntries(await github.files(branch))).toMatchObject({ ...docs, "src/a/b/c.txt": "c\n" });
  });

  it("names a base that is not there", async () => {
    const { sync } = await bench();
    await expect(sync(docs, { base: "no-such" })).rejects.toThrow(/has no branch no-such/);
  });
});

describe("a commit straight to the branch", () => {
  it("is one commit on its head, and nothing when nothing differs", async () => {
    const { base, target } = await bench();
    const before = github.head(base) ?? "";
    const asked = target(docs);
    expect(await syncDirectly(asked)).toMatchObject({ operation: "none", commit: github.head(base), written: Object.keys(docs).sort() });
    expect((await github.state.git.commit(github.head(base) ?? ""))?.parents).toEqual([before]);
    expect((await watched(() => syncDirectly(asked))).writes).toEqual([]);
  });

  it("gives up on a branch that others never leave alone, and says what would help", async () => {
    const { base, target } = await bench();
    let pushes = 0;
    github.control.schedule = {
      turn: async () => {
        const last = github.log.at(-1);
        if (last?.method === "POST" && last.path.endsWith("/git/commits")) await github.push(base, { "busy.txt": String((pushes += 1)) });
      },
      done: () => {},
    };
    const result = syncDirectly(target(docs));
    await expect(result).rejects.toThrow(/12 tries.*"concurrency" group/);
    github.control.schedule = undefined;
    expect(pushes).toBe(12);
    expect((await github.files(base)).get("busy.txt")).toBe("12");
  });

  it("says so where the branch takes none", async () => {
    const { base, target } = await bench();
    github.settings.protectedBranches = [base];
    await expect(syncDirectly(target(docs))).rejects.toThrow(/Changes must be made through a pull request/);
  });
});

describe("what a token may not do", () => {
  it.each([
    ["a fork's token", forkToken, /permissions: contents: write/],
    [
      "a token without contents",
      { ...workflowToken, permissions: { ...workflowToken.permissions, contents: "read" as const } },
      /permissions: contents: write/,
    ],
    [
      "a token without pull requests",
      { ...workflowToken, permissions: { ...workflowToken.permissions, pull_requests: "read" as const } },
      /permissions: pull-requests: write.*compare\/base/,
    ],
    ["a token of somewhere else", undefined, /refused the token .*401/],
  ])("is named: %s", async (name, token, message) => {
    const { base, sync } = await bench();
    const before = github.head(base);
    if (token !== undefined) github.addToken(name, token);
    await expect(sync(docs, { token: name })).rejects.toThrow(message);
    expect(github.head(base)).toBe(before);
  });

  it("names the setting that keeps workflows from opening pull requests, and where to open it by hand", async () => {
    const { base, branch, sync } = await bench();
    github.settings.actionsMayCreatePullRequests = false;
    await expect(sync(docs)).rejects.toThrow(
      new RegExp(
        `Allow GitHub Actions to create and approve pull requests.*https://github.com/acme/warehouse/compare/${base}...${branch}`,
        "s",
      ),
    );
    github.settings.actionsMayCreatePullRequests = true;
    expect(await sync(docs)).toMatchObject({ operation: "created" });
  });

  it("does without drafts, labels and reviewers that cannot be had, and says so", async () => {
    const { sync } = await bench();
    github.settings.draftPullRequests = false;
    const outcome = await sync(docs, {
      options: { draft: true, reviewers: ["nobody-here", "team:data"], labels: ["schema"], assignees: ["nobody-here"] },
    });
    expect(outcome.operation).toBe("created");
    expect(outcome.notes).toEqual([expect.stringContaining("no draft"), expect.stringContaining("reviewers could not be set")]);
  });

  it("leaves base and branch untouched when the token expires half-way", async () => {
    const { base, branch, sync } = await bench();
    await sync(docs);
    const [before, head] = [github.head(base), github.head(branch)];
    for (let requests = 1; requests <= 8; requests += 1) {
      const secret = github.addToken(`expires-${base}-${requests}`, { ...workflowToken, expiresAfter: requests });
      await expect(sync({ ...docs, "docs/index.md": "# Other\n" }, { token: secret })).rejects.toThrow(/expired/);
      expect([github.head(base), github.head(branch)]).toEqual([before, head]);
    }
  });

  it.each([
    ["it is refused", (secret: string) => github.addToken(secret, forkToken)],
    ["it is unknown", () => undefined],
    ["it expires before a branch is moved", (secret: string) => github.addToken(secret, { ...workflowToken, expiresAfter: 10 })],
    [
      "GitHub fails",
      (secret: string) => {
        github.addToken(secret);
        github.control.fault = ({ path }) =>
          path === "/graphql" ? { status: 200, body: { errors: [{ message: "Something went wrong" }] } } : undefined;
      },
    ],
  ])("does not show in what is thrown when %s", async (name, prepare) => {
    const { sync } = await bench();
    await sync(docs);
    const secret = `ghs_secret-${name.replaceAll(" ", "-")}`;
    prepare(secret);
    const failure: unknown = await sync({ ...docs, "docs/index.md": "# Other\n" }, { token: secret }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect(inspect(failure, { depth: Infinity, showHidden: true })).not.toContain(secret);
  });
});
