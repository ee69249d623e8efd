import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { folder } from "../support/bundle.ts";
import { commit, git, repository } from "../support/checkout.ts";
import { docsOf, pullRequestEvent, secret, stage } from "../support/github/action.ts";
import type { Stage, StepEvent } from "../support/github/action.ts";
import { forkToken } from "../support/github/server.ts";
import { tell } from "../support/produced.ts";

const orders = "CREATE TABLE dbo.Orders (\n  Id int NOT NULL CONSTRAINT PK_Orders PRIMARY KEY,\n  Total money NOT NULL\n);\n";
const shorter = orders.replace(",\n  Total money NOT NULL", "");
const longer = orders.replace("money NOT NULL", "money NOT NULL,\n  Note nvarchar(50) NULL");

let github: Stage["github"];
let step: Stage["step"];
let checkout: Stage["checkout"];
let writesSince: Stage["writesSince"];
let remarks: Stage["remarks"];
let close: Stage["close"];
beforeEach(async () => {
  ({ github, step, checkout, writesSince, remarks, close } = await stage());
});
afterEach(() => close());

describe("a nightly sync", () => {
  const nightly = { name: "schedule" };

  it("opens a pull request of exactly the generated docs, leaves it alone, updates it, and closes it when there is no drift", async () => {
    await github.push("main", { "README.md": "Read me\n", "schema/orders.sql": orders });
    const workspace = await checkout();
    const inputs = { source: "schema", labels: "documentation, schema" };

    const first = await step(workspace, inputs, nightly);
    expect(first.status, first.stdout).toBe(0);
    expect(first.outputs).toMatchObject({
      drift: "true",
      "pull-request-operation": "created",
      "pull-request-number": "1",
      approved: "false",
      risky: "0",
    });
    expect(first.outputs["pull-request-url"]).toMatch(/\/acme\/warehouse\/pull\/1$/);
    expect(first.summary).toContain("Pull request [#1]");
    // The working tree is not touched; what is proposed is what a sync would write there.
    expect(readdirSync(workspace).sort()).toEqual(["README.md", "schema"]);
    const written = await checkout();
    const local = await step(written, { ...inputs, "pull-request": "false" }, nightly);
    expect(local.outputs).toMatchObject({ drift: "true", "pull-request-operation": "none", "pull-request-number": "" });
    const proposed = await github.files("schema-sync/warehouse");
    const paths = readdirSync(join(written, "docs"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(docsOf(proposed)).toEqual(
      Object.fromEntries(
        paths.map((entry) => {
          const file = join(entry.parentPath, entry.name);
          return [file.slice(written.length + 1), readFileSync(file, "utf8")];
        }),
      ),
    );
    expect([...proposed.keys()].filter((path) => !path.startsWith("docs/"))).toEqual(["README.md", "mkdocs.yml", "schema/orders.sql"]);
    expect(github.state.issues[0]).toMatchObject({ title: "warehouse: document the schema", labels: ["documentation", "schema"] });

    let from = github.log.length;
    const tomorrow = { ...nightly, env: { SOURCE_DATE_EPOCH: "1767398400", GITHUB_RUN_ID: "8" } };
    const second = await step(workspace, inputs, tomorrow);
    expect(second.outputs).toMatchObject({ drift: "true", "pull-request-operation": "none", "pull-request-number": "1" });
    expect(writesSince(from)).toEqual([]);

    await github.merge(1);
    const merged = await checkout();
    writeFileSync(join(merged, "schema/orders.sql"), longer);
    const third = await step(merged, inputs, tomorrow);
    expect(third.outputs).toMatchObject({ changes: "1", "pull-request-operation": "created", "pull-request-number": "2" });
    writeFileSync(join(merged, "schema/orders.sql"), shorter);
    const fourth = await step(merged, inputs, tomorrow);
    expect(fourth.outputs).toMatchObject({ breaking: "1", "pull-request-operation": "updated", "pull-request-number": "2" });
    expect(fourth.status, "a sync proposes").toBe(0);
    expect(github.state.issues[1]?.title).toBe("warehouse: 1 breaking change in 1 object");

    writeFileSync(join(merged, "schema/orders.sql"), orders);
    const fifth = await step(merged, inputs, tomorrow);
    expect(fifth.outputs).toMatchObject({ drift: "false", "pull-request-operation": "closed", "pull-request-number": "2" });
    expect(github.state.issues[1]?.state).toBe("closed");
    expect(github.head("schema-sync/warehouse")).toBeUndefined();
    from = github.log.length;
    const sixth = await step(merged, inputs, tomorrow);
    expect(sixth.outputs).toMatchObject({ drift: "false", "pull-request-operation": "none", "pull-request-number": "" });
    expect(writesSince(from)).toEqual([]);
  });

  it("of a folder proposes that folder's docs, under a name of its own, wherever the checkout is", async () => {
    const files = { "databases/crm/schema/orders.sql": orders, "README.md": "Read me\n" };
    await github.push("main", files);
    const below = Object.fromEntries(Object.entries(files).map(([path, text]) => [`checkout/${path}`, text]));
    const workspace = folder({ ...below, "checkout/.git/HEAD": "ref: refs/heads/main\n" });
    const run = await step(workspace, { source: "schema", "working-directory": "checkout/databases/crm", name: "crm" }, nightly);
    expect(run.outputs, run.stdout).toMatchObject({ "pull-request-operation": "created" });
    const proposed = [...(await github.files("schema-sync/crm")).keys()];
    expect(proposed).toContain("databases/crm/docs/index.md");
    expect(proposed.filter((path) => !path.startsWith("databases/crm/"))).toEqual(["README.md"]);
  });

  it("commits to the base where that is wanted", async () => {
    await github.push("main", { "schema/orders.sql": orders });
    const run = await step(await checkout(), { source: "schema", direct: "true", "commit-message": "Docs" }, nightly);
    expect(run.outputs, run.stdout).toMatchObject({ "pull-request-operation": "none" });
    expect([...(await github.files("main")).keys()]).toContain("docs/schemas/schema.json");
    expect(run.summary).toMatch(/Commit [0-9a-f]{7} brought \d+ files/);
    expect(github.state.issues).toEqual([]);
  });

  it.each(["token", "repository"])("writes the working tree where there is no %s, and says so", async (missing) => {
    const workspace = folder({ "schema/orders.sql": orders });
    const env: Record<string, string> = missing === "repository" ? { GITHUB_REPOSITORY: "" } : {};
    const run = await step(workspace, { source: "schema", ...(missing === "token" ? { token: "" } : {}) }, { ...nightly, env });
    expect(run.status, run.stdout).toBe(0);
    expect(run.stdout).toMatch(/^::notice::No pull request is opened/m);
    expect(readdirSync(workspace)).toContain("docs");
    expect(github.log).toEqual([]);
  });

  it("names the permission that it lacks, and leaves no branch", async () => {
    await github.push("main", { "schema/orders.sql": orders });
    github.addToken("ghs_reader", forkToken);
    const run = await step(await checkout(), { source: "schema", token: "ghs_reader" }, nightly);
    expect(run.status).toBe(2);
    expect(run.stdout).toMatch(/^::error .*permissions: contents: write/m);
    expect(github.head("schema-sync/warehouse")).toBeUndefined();
  });
});

describe("a check of a pull request", () => {
  /** The checkout that a workflow has of pull request 1: the merge of the branch into main. */
  async function pullRequest(change: string): Promise<{ readonly workspace: string; readonly event: StepEvent }> {
    const workspace = folder();
    const base = repository(workspace, { "schema/orders.sql": orders });
    git(workspace, "update-ref", "refs/remotes/origin/main", base);
    git(workspace, "switch", "--quiet", "--create", "change");
    commit(workspace, { "schema/orders.sql": change });
    await github.push("main", { "schema/orders.sql": orders });
    const head = await github.push("change", { "schema/orders.sql": change }, { from: "main" });
    if (github.state.issues.length === 0) github.openPullRequest("Change orders", "change", "main");
    return { workspace, event: pullRequestEvent(base, head) };
  }

  it("fails on what the branch breaks, in one comment and on the line, until it is mended or accepted by whoever may", async () => {
    const broken = await pullRequest(shorter);
    const inputs = { source: "schema", "check-run": "schema", sarif: "out/schema.sarif" };
    const first = await step(broken.workspace, inputs, broken.event);
    expect(first.status, first.stdout).toBe(1);
    expect(first.outputs).toMatchObject({ changes: "1", breaking: "1", approved: "false", "pull-request-operation": "none" });
    expect(first.stdout).toMatch(/^::error title=dbo\.Orders%3A column-removed,file=schema\/orders\.sql,line=1/m);
    expect(first.summary).toContain("compared with main");
    expect(remarks()).toHaveLength(1);
    expect(remarks()[0]).toContain("schema-change-approved");
    expect(github.state.checkRuns).toMatchObject([{ name: "schema", conclusion: "failure", annotations: { length: 1 } }]);
    const sarif = JSON.parse(readFileSync(join(broken.workspace, "out/schema.sarif"), "utf8")) as { runs: { results: unknown[] }[] };
    expect(sarif.runs[0]?.results).toHaveLength(1);
    expect(readdirSync(broken.workspace).sort()).toEqual([".git", "out", "schema"]);

    github.state.collaborators.set("reader", "read").set("data-platform", "write");
    github.label(1, "schema-change-approved", "reader");
    const refused = await step(broken.workspace, inputs, broken.event);
    expect(refused).toMatchObject({ status: 1, outputs: { approved: "false" } });
    expect(refused.summary).toContain("reader, who set it, may not write");
    github.unlabel(1, "schema-change-approved", "reader");
    github.label(1, "schema-change-approved", "data-platform");
    const accepted = await step(broken.workspace, inputs, broken.event);
    expect(accepted.status, accepted.stdout).toBe(0);
    expect(accepted.outputs).toMatchObject({ breaking: "1", approved: "true" });
    expect(accepted.summary).toContain("Accepted by `data-platform`");
    expect(JSON.parse(readFileSync(accepted.outputs["report"] ?? "", "utf8"))).toMatchObject({
      approved: { by: "data-platform", label: "schema-change-approved" },
    });
    expect(remarks()).toHaveLength(1);
    expect(remarks()[0]).toContain("Accepted by `data-platform`");

    const mended = await pullRequest(`${orders}-- a remark\n`);
    const last = await step(mended.workspace, inputs, mended.event);
    expect(last.outputs, last.stdout).toMatchObject({ changes: "0", approved: "false" });
    expect(last.status).toBe(0);
    expect(remarks()).toHaveLength(1);
    expect(remarks()[0]).toContain("resolved");
  });

  it("says nothing on a clean one", async () => {
    const { workspace, event } = await pullRequest(`${orders}-- a remark\n`);
    expect(await step(workspace, { source: "schema" }, event)).toMatchObject({ status: 0, outputs: { changes: "0" } });
    expect(remarks()).toEqual([]);
  });

  it("from a fork keeps its verdict, and says what could not be written", async () => {
    github.addToken("ghs_fork", forkToken);
    const { workspace, event } = await pullRequest(shorter);
    const run = await step(workspace, { source: "schema", token: "ghs_fork" }, event);
    expect(run).toMatchObject({ status: 1, outputs: { breaking: "1" } });
    expect(run.stdout).toMatch(/^::notice::.*comment/m);
    expect(run.summary).toContain("column-removed");
    expect(remarks()).toEqual([]);
  });

  it("asks for the history that it needs, and concludes nothing without it", async () => {
    const { workspace, event } = await pullRequest(shorter);
    git(workspace, "update-ref", "-d", "refs/remotes/origin/main");
    const payload = event.payload as { pull_request: { base: object } };
    const pull_request = { ...payload.pull_request, base: { ...payload.pull_request.base, sha: "0".repeat(39) + "1" } };
    const run = await step(workspace, { source: "schema" }, { ...event, payload: { ...payload, pull_request } });
    expect(run).toMatchObject({ status: 2, outputs: {} });
    expect(run.stdout).toContain("fetch-depth: 0");
  });

  it("compares a source outside of the checkout with the committed snapshot", async () => {
    const { workspace, event } = await pullRequest(orders);
    const elsewhere = folder({ "schema/orders.sql": shorter });
    const run = await step(workspace, { source: join(elsewhere, "schema") }, event);
    expect(run.outputs, run.stdout).toMatchObject({ drift: "true", changes: "0" });
    expect(run.summary).toContain("No snapshot to compare with");
  });
});

describe("a run that cannot do its job", () => {
  const failing = { source: "nowhere", "issue-on-failure": "true" };

  it("opens one issue, never says that there is no drift, and closes the issue when it can again", async () => {
    await github.push("main", { "schema/orders.sql": orders });
    const workspace = await checkout();
    for (const id of ["7", "8"]) {
      const run = await step(workspace, failing, { name: "schedule", env: { GITHUB_RUN_ID: id } });
      expect(run.status).toBe(2);
      expect(run.outputs).toEqual({});
      expect(run.stdout).toContain("nowhere");
    }
    expect(github.state.issues).toMatchObject([
      { title: "The schema of warehouse could not be synced or checked", state: "open", labels: ["schema-sync-failure"] },
    ]);
    expect(github.state.issues[0]?.body).toContain("nothing is known about the schema");
    const run = await step(workspace, { ...failing, source: "schema" }, { name: "schedule" });
    expect(run.status, run.stdout).toBe(0);
    expect(github.state.issues[0]?.state).toBe("closed");
    expect(github.state.comments[0]?.body).toBe("[A run](https://github.test/acme/warehouse/actions/runs/7) did its job again.");
  });
});

it("tells a webhook of drift and of failures, and no secret with it", async () => {
  const received: { readonly title: string; readonly text: string }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString("utf8");
      tell("webhook", text);
      received.push(JSON.parse(text) as (typeof received)[number]);
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const inputs = {
    "webhook-url": `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks/${secret}`,
    "pull-request": "false",
    token: "",
    name: "Warehouse",
  };
  const workspace = folder({ "schema/orders.sql": orders });
  const event = { name: "schedule" };
  expect(await step(workspace, { ...inputs, source: "schema" }, event)).toMatchObject({ status: 0, outputs: { drift: "true" } });
  expect(await step(workspace, { ...inputs, source: "schema" }, event)).toMatchObject({ status: 0, outputs: { drift: "false" } });
  expect(await step(workspace, { ...inputs, source: "hunter22.dacpac", password: "hunter22" }, event)).toMatchObject({
    status: 2,
    outputs: {},
  });
  expect(received).toMatchObject([
    { title: "Schema of Warehouse", link: "https://github.test/acme/warehouse/actions/runs/7" },
    { title: "Schema of Warehouse could not be read" },
  ]);
  expect(received[1]?.text).toContain("***.dacpac");
  await new Promise((resolve) => server.close(resolve));
});

describe("many databases", () => {
  const plan = [
    {
      name: "crm",
      directory: "databases/crm",
      secret: "SQL_CONNECTION_STRING_DATABASES_CRM",
      artifact: "schema-sync-report-databases-crm",
    },
    {
      name: "erp",
      directory: "databases/erp",
      secret: "SQL_CONNECTION_STRING_DATABASES_ERP",
      artifact: "schema-sync-report-databases-erp",
    },
  ] as const;
  const event = { name: "schedule" };

  it("are planned as a job for each folder with a configuration file, and end in one table that leaves none out", async () => {
    const files = Object.fromEntries(plan.map(({ directory }) => [`${directory}/schema-sync.yml`, "source: schema\n"]));
    const workspace = folder({ ...files, "databases/crm/schema/orders.sql": orders });
    const planned = await step(workspace, { mode: "plan", token: "" }, event);
    expect(planned.status, planned.stdout).toBe(0);
    expect(JSON.parse(planned.outputs["matrix"] ?? "")).toEqual({ include: plan });

    // crm is read, erp is not.
    const [crm, erp] = await Promise.all(
      plan.map(({ directory }) => step(workspace, { "working-directory": directory, "pull-request": "false" }, event)),
    );
    expect([crm?.status, erp?.status]).toEqual([0, 2]);
    // Artifacts as they are downloaded where there is one: without a folder of its own.
    const written = crm?.outputs["report"] ?? "";
    const reports = folder({ [basename(written)]: readFileSync(written, "utf8") });
    const partly = await step(workspace, { mode: "summary", reports, token: "" }, event);
    expect(partly).toMatchObject({ status: 1, outputs: { changes: "0", violations: "0" } });
    expect(partly.stdout).toMatch(/^::error::databases\/erp left no report: nothing is known about it\.$/m);
    expect(partly.summary).toContain("## Schemas: 2 databases, 0 with changes, 1 not read");
    expect(partly.summary).toContain("| `databases/crm` (first reading) | 0 | 0 | 0 | 0 | 0 |");
    expect(partly.summary).toContain("| 🔴 `databases/erp` left no report: nothing is known about it | | | | | |");

    writeFileSync(join(workspace, "databases/crm/schema/orders.sql"), shorter);
    const changed = await step(workspace, { mode: "check", "fail-on": "never", "working-directory": plan[0].directory }, event);
    const report = readFileSync(changed.outputs["report"] ?? "", "utf8");
    const both = folder(Object.fromEntries(plan.map(({ artifact }) => [`${artifact}/${artifact}.json`, report])));
    const none = await step(workspace, { mode: "summary", token: "" }, event);
    expect(none.summary).toContain("2 databases, 0 with changes, 2 not read");
    const whole = await step(workspace, { mode: "summary", reports: both, token: "" }, event);
    expect(whole, whole.stdout).toMatchObject({ status: 0, outputs: { changes: "2", breaking: "2" } });
    expect(whole.summary).toContain("| **all** | **2** | **2** | **0** | **0** | **0** |");
  });

  it.each(["{", '{"formatVersion":2}'])("are not taken for read where a report says %s", async (text) => {
    const workspace = folder({ "databases/crm/schema-sync.yml": "" });
    const reports = folder({ "schema-sync-report-databases-crm.json": text });
    const run = await step(workspace, { mode: "summary", reports, token: "" }, event);
    expect(run.status).toBe(1);
    expect(run.summary).toMatch(/databases\/crm` left a report (that cannot be read|of another format)/);
  });
});
