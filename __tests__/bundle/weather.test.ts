import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder } from "../support/bundle.ts";
import { commit, git, repository } from "../support/checkout.ts";
import { pullRequestEvent, stage } from "../support/github/action.ts";
import type { Stage, StepEvent } from "../support/github/action.ts";
import { forkToken, workflowToken } from "../support/github/server.ts";
import type { Fault } from "../support/github/server.ts";
import { failure } from "../support/github/state.ts";
import { slow } from "../support/slow.ts";

const orders = "CREATE TABLE dbo.Orders (\n  Id int NOT NULL CONSTRAINT PK_Orders PRIMARY KEY,\n  Total money NOT NULL\n);\n";
const longer = orders.replace("money NOT NULL", "money NOT NULL,\n  Note nvarchar(50) NULL");
const shorter = orders.replace(",\n  Total money NOT NULL", "");
const nightly: StepEvent = { name: "schedule" };
const source = { source: "schema" };

/** A GitHub of its own for each test: waiting for it takes time and no work, so that the tests wait together. */
async function onStage(test: (stage: Stage) => Promise<void>): Promise<void> {
  const on = await stage();
  try {
    await on.github.push("main", { "README.md": "Read me\n", "schema/orders.sql": orders });
    await test(on);
  } finally {
    await on.close();
  }
}

async function checkoutWith(on: Stage, schema: string): Promise<string> {
  const workspace = await on.checkout();
  writeFileSync(join(workspace, "schema/orders.sql"), schema);
  return workspace;
}

/** Each kind of request fails this often before it succeeds, in turn as GitHub fails and as it asks for patience. */
function storm(times: number, only: (key: string) => boolean): Fault {
  const answers = [
    failure(502, "Bad Gateway"),
    failure(429, "Too Many Requests"),
    failure(500, "Server Error"),
    "cut" as const,
    failure(503, "Service Unavailable"),
  ];
  const failed = new Map<string, number>();
  let next = 0;
  return ({ method, path }) => {
    const key = `${method} ${path}`;
    const count = failed.get(key) ?? 0;
    if (!only(key) || count >= times) return undefined;
    failed.set(key, count + 1);
    return answers[next++ % answers.length];
  };
}

describe("a sync by the built action", () => {
  it.concurrent(
    "sits out a storm of 429, 5xx and cut connections, and leaves what it would have left",
    () =>
      onStage(async (on) => {
        const { github } = on;
        // Octokit waits a second before it tries again, four before the next time: the suite has patience for some of it.
        github.control.fault = slow ? storm(2, () => true) : storm(1, (key) => /^POST|commits\//.test(key));
        const first = await on.step(await on.checkout(), source, nightly);
        expect(first.outputs, first.stdout).toMatchObject({ "pull-request-operation": "created", "pull-request-number": "1" });
        github.control.fault = undefined;
        const from = github.log.length;
        const second = await on.step(await on.checkout(), source, nightly);
        expect(second.outputs, second.stdout).toMatchObject({ "pull-request-operation": "none", "pull-request-number": "1" });
        expect(on.writesSince(from)).toEqual([]);
        expect(github.state.issues).toHaveLength(1);
      }),
    slow ? 180_000 : 60_000,
  );

  it.concurrent(
    "waits as long as a secondary rate limit says, and tells that it does",
    () =>
      onStage(async (on) => {
        let times = 0;
        on.github.control.fault = ({ writes }) =>
          writes && times++ === 1
            ? { ...failure(403, "You have exceeded a secondary rate limit."), headers: { "retry-after": "1" } }
            : undefined;
        const run = await on.step(await on.checkout(), source, nightly);
        expect(run.outputs, run.stdout).toMatchObject({ "pull-request-operation": "created" });
        expect(run.stdout).toContain("GitHub's secondary rate limit is reached; waiting 1 seconds.");
      }),
    60_000,
  );

  (slow ? it.concurrent : it.skip)(
    "gives up on a storm that does not end, says so, and leaves base and branch as they were",
    () =>
      onStage(async (on) => {
        const { github } = on;
        await on.step(await on.checkout(), source, nightly);
        const [main, branch] = [github.head("main"), github.head("schema-sync/warehouse")];
        github.control.fault = ({ writes }) => (writes ? failure(502, "Bad Gateway") : undefined);
        const run = await on.step(await checkoutWith(on, longer), source, nightly);
        expect(run).toMatchObject({ status: 2, outputs: {} });
        expect(run.stdout).toMatch(/^::error .*GitHub failed while writing the files \(502/m);
        expect([github.head("main"), github.head("schema-sync/warehouse")]).toEqual([main, branch]);
      }),
    180_000,
  );

  it.concurrent(
    "with a token that expires half-way fails, says so, and leaves base and branch as they were",
    () =>
      onStage(async (on) => {
        const { github } = on;
        await on.step(await on.checkout(), source, nightly);
        const [main, branch, pull] = [github.head("main"), github.head("schema-sync/warehouse"), { ...github.state.issues[0] }];
        const workspace = await checkoutWith(on, longer);
        for (const expiresAfter of slow ? [1, 2, 3, 4, 5, 6, 7, 8] : [3, 8]) {
          const token = github.addToken(`ghs_expires-after-${expiresAfter}`, { ...workflowToken, expiresAfter });
          const run = await on.step(workspace, { ...source, token }, nightly);
          expect(run, `after ${expiresAfter} requests`).toMatchObject({ status: 2, outputs: {} });
          expect(run.stdout).toMatch(/^::error .*refused the token .*has expired/m);
          expect([github.head("main"), github.head("schema-sync/warehouse")]).toEqual([main, branch]);
          expect(github.state.issues).toMatchObject([pull]);
        }
        const mended = await on.step(workspace, source, nightly);
        expect(mended.outputs).toMatchObject({ "pull-request-operation": "updated", "pull-request-number": "1" });
      }),
    60_000,
  );

  it.concurrent("keeps what people push to its branch, and never writes over what they changed in it", () =>
    onStage(async (on) => {
      const { github } = on;
      const branch = "schema-sync/warehouse";
      await on.step(await on.checkout(), source, nightly);
      const person = await github.push(branch, { "NOTES.md": "Mind the nightly load.\n" });
      const second = await on.step(await checkoutWith(on, longer), source, nightly);
      expect(second.outputs, second.stdout).toMatchObject({ "pull-request-operation": "updated" });
      expect(await github.state.git.history(github.head(branch) ?? "")).toContain(person);
      const files = await github.files(branch);
      expect(files.get("NOTES.md")).toBe("Mind the nightly load.\n");
      expect(files.get("docs/schemas/schema.json")).toContain('"Note"');

      const page = [...files.keys()].find((path) => path.endsWith("Orders.md")) ?? "";
      const changed = await github.push(branch, { [page]: "Ours.\n" });
      const third = await on.step(await checkoutWith(on, shorter), source, nightly);
      expect(third.status, third.stdout).toBe(0);
      expect(github.head(branch)).toBe(changed);
      expect(on.remarks()).toEqual([expect.stringContaining(page)]);
      expect(third.stdout).toMatch(/^::notice::.*nothing was put over them/m);
    }),
  );

  it.concurrent.each([
    [
      "403 on pull requests",
      (on: Stage) => {
        on.github.addToken("ghs_no-pulls", { ...workflowToken, permissions: { ...workflowToken.permissions, pull_requests: "read" } });
      },
      /permissions: pull-requests: write.*compare\/main\.\.\.schema-sync\/warehouse/,
    ],
    [
      "the setting that keeps workflows from opening pull requests",
      (on: Stage) => {
        on.github.addToken("ghs_no-pulls");
        on.github.settings.actionsMayCreatePullRequests = false;
      },
      /Allow GitHub Actions to create and approve pull requests.*compare\/main\.\.\.schema-sync\/warehouse/,
    ],
  ])("names what keeps it from opening one, and where a person can: %s", (_name, prepare, message) =>
    onStage(async (on) => {
      prepare(on);
      const run = await on.step(await on.checkout(), { ...source, token: "ghs_no-pulls" }, nightly);
      expect(run).toMatchObject({ status: 2, outputs: {} });
      expect(run.stdout).toMatch(message);
      expect(on.github.state.issues).toEqual([]);
    }),
  );

  it.concurrent("finds a GitHub Enterprise server by its address, for both of its APIs", () =>
    onStage(async (on) => {
      const server = { ...nightly, env: { GITHUB_API_URL: `${on.github.url}/api/v3`, GITHUB_SERVER_URL: "https://github.example" } };
      await on.step(await on.checkout(), source, server);
      const run = await on.step(await checkoutWith(on, longer), source, server);
      expect(run.outputs, run.stdout).toMatchObject({ "pull-request-operation": "updated" });
      expect(on.github.log.some(({ path }) => path === "/api/graphql")).toBe(true);
    }),
  );
});

describe("a check by the built action", () => {
  it.concurrent.each([
    ["a fork's token", "another/warehouse", /A pull request from a fork has a token that reads only: the comment was not written/],
    ["a token that only reads", "acme/warehouse", /Give the job "permissions: issues: write, or pull-requests: write"/],
  ])("with %s concludes the same, and says what it could not write", (_name, from, message) =>
    onStage(async (on) => {
      const { github } = on;
      const workspace = folder();
      const base = repository(workspace, { "schema/orders.sql": orders });
      git(workspace, "update-ref", "refs/remotes/origin/main", base);
      commit(workspace, { "schema/orders.sql": shorter });
      const head = await github.push("change", { "schema/orders.sql": shorter }, { from: "main" });
      github.openPullRequest("Change orders", "change", "main", from !== "acme/warehouse");
      const token = github.addToken("ghs_reader", forkToken);
      const run = await on.step(workspace, { ...source, token, "check-run": "schema" }, pullRequestEvent(base, head, from));
      expect(run, run.stdout).toMatchObject({ status: 1, outputs: { breaking: "1", approved: "false" } });
      expect(run.stdout).toMatch(/^::error title=dbo\.Orders%3A column-removed/m);
      expect(run.stdout).toMatch(message);
      expect(run.summary).toContain("column-removed");
      expect(on.remarks()).toEqual([]);
      expect(github.state.checkRuns).toEqual([]);
    }),
  );
});
