import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readApproval } from "../../../src/publish/github/approval.ts";
import type { Remote } from "../../../src/publish/github/api.ts";
import { publishCheck } from "../../../src/publish/github/check.ts";
import type { CheckMessage } from "../../../src/publish/github/check.ts";
import { writeCheckRun } from "../../../src/publish/github/check-run.ts";
import type { CheckAnnotation } from "../../../src/publish/github/check-run.ts";
import { keepComment } from "../../../src/publish/github/comment.ts";
import { reportFailure, reportRecovery } from "../../../src/publish/github/failure-issue.ts";
import { plainClient } from "../../support/github/client.ts";
import { forkToken, startGitHub, workflowToken } from "../../support/github/server.ts";
import type { GitHubServer } from "../../support/github/server.ts";

let github: GitHubServer;
let remote: Remote;
let pull: number;
beforeEach(async () => {
  github = await startGitHub();
  github.control.secondaryLimit = false;
  await github.push("main", { "README.md": "Read me\n" });
  await github.push("drop-column", { "schema/orders.sql": "-- less\n" }, { from: "main" });
  pull = github.openPullRequest("Drop a column", "drop-column", "main");
  remote = as(github.addToken("workflow"));
});
afterEach(async () => {
  expect(github.complaints).toEqual([]);
  await github.close();
});

function as(secret: string): Remote {
  return { api: plainClient(github.url, secret), owner: github.owner, repo: github.name };
}

function chat(count: number): void {
  for (let i = 0; i < count; i += 1)
    github.state.comments.push({ id: github.state.id(), issue: pull, login: "data-platform", body: `Remark ${i}` });
}

const comments = () => github.state.comments.filter(({ body }) => body.includes("schema-sync"));

describe("the one comment of a check", () => {
  it("is found on the last of many pages, changed where it is, and left alone when it says so already", async () => {
    chat(150);
    const say = (text: string, create = true) => keepComment(remote, { issue: pull, key: "check warehouse", text, create });
    expect(await say("1 breaking")).toBe("created");
    chat(150);
    expect(await say("2 breaking")).toBe("updated");
    expect(await say("2 breaking")).toBe("none");
    expect(await say("resolved", false)).toBe("updated");
    expect(comments()).toHaveLength(1);
    expect(comments()[0]?.body).toMatch(/ -->\nresolved$/);
  });

  it("is not written where there is nothing to say", async () => {
    expect(await keepComment(remote, { issue: pull, key: "check", text: "resolved", create: false })).toBe("none");
    expect(github.state.comments).toEqual([]);
  });

  it("is another for another database, even of a name that would break the marker", async () => {
    for (const key of ["a", "a b", "a --> b", "a-"]) await keepComment(remote, { issue: pull, key, text: key, create: true });
    expect(comments()).toHaveLength(4);
    for (const key of ["a", "a b", "a --> b", "a-"])
      expect(await keepComment(remote, { issue: pull, key, text: key, create: true })).toBe("none");
  });

  it("is nobody's who merely quotes it", async () => {
    await keepComment(remote, { issue: pull, key: "check", text: "1 breaking", create: true });
    const body = comments()[0]?.body ?? "";
    github.state.comments.length = 0;
    github.state.comments.push({ id: 1, issue: pull, login: "data-platform", body: `> ${body}` });
    expect(await keepComment(remote, { issue: pull, key: "check", text: "2 breaking", create: true })).toBe("created");
    expect(github.state.comments[0]?.body).toBe(`> ${body}`);
  });

  it("is refused as a whole before it is too long for GitHub", async () => {
    await expect(keepComment(remote, { issue: pull, key: "check", text: "x".repeat(70_000), create: true })).rejects.toThrow(/too long/);
    expect(github.log).toHaveLength(1);
  });

  it("needs what a fork's token has not", async () => {
    const failure: unknown = await keepComment(as(github.addToken("fork", forkToken)), {
      issue: pull,
      key: "check",
      text: "x",
      create: true,
    }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ status: 403 });
  });
});

describe("a check run", () => {
  const annotation = (i: number): CheckAnnotation => ({
    level: "error",
    title: `T${i}`,
    message: `M${i}`,
    path: "schema/orders.sql",
    line: i + 1,
  });
  const run = (annotations: readonly CheckAnnotation[]) => ({
    name: "schema",
    headSha: github.head("drop-column") ?? "",
    conclusion: "failure" as const,
    title: "1 breaking",
    summary: "What changed.",
    annotations,
  });

  it.each([0, 1, 50, 51, 300])("has all of %i annotations, in batches of 50, and concludes with the last", async (count) => {
    await writeCheckRun(remote, run(Array.from({ length: count }, (_, i) => annotation(i))));
    expect(github.state.checkRuns).toHaveLength(1);
    expect(github.state.checkRuns[0]).toMatchObject({ conclusion: "failure", annotations: { length: count } });
    expect(github.log).toHaveLength(Math.max(1, Math.ceil(count / 50)));
    for (const { body } of github.log)
      expect((body as { output: { annotations: unknown[] } }).output.annotations.length).toBeLessThanOrEqual(50);
    expect(github.state.checkRuns[0]?.annotations[count - 1]).toEqual(
      count === 0 ? undefined : expect.objectContaining({ title: `T${count - 1}`, start_line: count, annotation_level: "failure" }),
    );
  });

  it("that breaks off half-way is no result", async () => {
    const secret = github.addToken("short", { ...workflowToken, expiresAfter: 2 });
    await expect(writeCheckRun(as(secret), run(Array.from({ length: 120 }, (_, i) => annotation(i))))).rejects.toThrow(/expired/);
    expect(github.state.checkRuns[0]?.conclusion).toBeNull();
  });

  it("names the permission that it needs", async () => {
    await expect(writeCheckRun(as(github.addToken("fork", forkToken)), run([]))).rejects.toThrow(/permissions: checks: write/);
  });
});

describe("what a check tells a pull request", () => {
  const message = (findings?: string): CheckMessage => ({
    pullRequest: pull,
    key: "warehouse",
    ...(findings === undefined ? {} : { findings }),
    resolved: "Resolved.",
    fromFork: false,
    checkRun: {
      name: "schema",
      headSha: github.head("drop-column") ?? "",
      conclusion: "success",
      title: "No change",
      summary: "No change.",
      annotations: [],
    },
  });

  it("is nothing where there never was anything, then the findings, then that they are gone", async () => {
    expect(await publishCheck(remote, message())).toMatchObject({ comment: "none", notes: [] });
    expect(await publishCheck(remote, message("1 breaking"))).toMatchObject({
      comment: "created",
      checkRunUrl: expect.stringContaining("/runs/") as unknown,
    });
    expect(await publishCheck(remote, message())).toMatchObject({ comment: "updated" });
    expect(comments()[0]?.body).toMatch(/\nResolved\.$/);
  });

  it("from a fork is in the summary instead, which is said", async () => {
    const fork = as(github.addToken("fork", forkToken));
    const { comment, notes } = await publishCheck(fork, { ...message("1 breaking"), fromFork: true });
    expect(comment).toBe("none");
    expect(notes).toEqual([
      expect.stringMatching(/from a fork.*the comment was not written/),
      expect.stringMatching(/from a fork.*the check run was not written/),
    ]);
  });

  it("without permission names it", async () => {
    const { notes } = await publishCheck(as(github.addToken("reader", forkToken)), message("1 breaking"));
    expect(notes).toEqual([
      expect.stringMatching(/permissions: issues: write, or pull-requests: write/),
      expect.stringMatching(/permissions: checks: write/),
    ]);
  });
});

describe("an approval by label", () => {
  const label = "schema-change-approved";
  const { collaborators } = {
    collaborators: new Map([
      ["owner", "admin"],
      ["writer", "write"],
      ["triager", "read"],
      ["guest", "none"],
    ] as const),
  };
  beforeEach(() => {
    for (const [login, permission] of collaborators) github.state.collaborators.set(login, permission);
  });

  it("is absent without the label", async () => {
    github.label(pull, "other", "owner");
    expect(await readApproval(remote, pull, label)).toEqual({ kind: "absent" });
  });

  it.each(["owner", "writer"])("counts from %s, who may write", async (by) => {
    github.label(pull, label, by);
    expect(await readApproval(remote, pull, label)).toEqual({ kind: "approved", by });
  });

  it.each(["triager", "guest", "dependabot[bot]", "stranger"])("does not count from %s, who may not", async (by) => {
    github.label(pull, label, by);
    expect(await readApproval(remote, pull, label)).toMatchObject({
      kind: "refused",
      reason: expect.stringContaining(`${by}, who set it, may not write`) as unknown,
    });
  });

  it("is that of the person who set it last, on whatever page of what happened", async () => {
    github.label(pull, label, "owner");
    github.unlabel(pull, label, "owner");
    for (let i = 0; i < 250; i += 1) github.state.events.push({ issue: pull, event: "mentioned", login: "owner" });
    github.label(pull, label, "triager");
    expect(await readApproval(remote, pull, label)).toMatchObject({ kind: "refused" });
    github.unlabel(pull, label, "triager");
    github.label(pull, label, "writer");
    expect(await readApproval(remote, pull, label)).toEqual({ kind: "approved", by: "writer" });
  });

  it("does not count where it cannot be read, and says which permission would do", async () => {
    github.label(pull, label, "owner");
    const blind = github.addToken("blind", { ...workflowToken, permissions: { contents: "read", metadata: "read" } });
    expect(await readApproval(as(blind), pull, label)).toMatchObject({
      kind: "refused",
      reason: expect.stringMatching(/issues: read, or pull-requests: read/) as unknown,
    });
  });
});

describe("the issue of a failure", () => {
  const failed = (text: string) =>
    reportFailure(remote, { key: "warehouse", title: "The schema of warehouse could not be read", text, label: "schema-sync" });
  const issues = () => github.state.issues.filter(({ pull: isPull }) => isPull === undefined);

  it("is opened once, brought up to date, closed when the run recovers, and opened anew", async () => {
    expect(await failed("Login failed.")).toMatchObject({ operation: "created" });
    expect(await failed("Login failed.")).toMatchObject({ operation: "none" });
    expect(await failed("The server does not answer.")).toMatchObject({ operation: "updated" });
    expect(issues()).toHaveLength(1);
    expect(await reportRecovery(remote, { key: "warehouse", label: "schema-sync" }, "It was read again.")).toMatchObject({
      operation: "closed",
    });
    expect(issues()[0]).toMatchObject({ state: "closed", labels: ["schema-sync"] });
    expect(await reportRecovery(remote, { key: "warehouse", label: "schema-sync" }, "It was read again.")).toEqual({ operation: "none" });
    expect(await failed("Login failed.")).toMatchObject({ operation: "created" });
    expect(issues()).toHaveLength(2);
  });

  it("leaves issues of other databases and of people alone", async () => {
    await failed("Login failed.");
    github.state.issues.push({
      number: 99,
      login: "data-platform",
      title: "Mine",
      body: "mine",
      state: "open",
      labels: ["schema-sync"],
      assignees: [],
    });
    await reportRecovery(remote, { key: "other", label: "schema-sync" }, "It was read again.");
    expect(issues().map(({ state }) => state)).toEqual(["open", "open"]);
  });

  it("names the permission that it needs", async () => {
    const secret = github.addToken("quiet", { ...workflowToken, permissions: { contents: "write", issues: "read", metadata: "read" } });
    await expect(reportFailure(as(secret), { key: "w", title: "t", text: "x", label: "schema-sync" })).rejects.toThrow(
      /permissions: issues: write/,
    );
  });
});
