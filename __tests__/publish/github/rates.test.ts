import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { githubClient } from "../../../src/action/github-client.ts";
import type { GitHubApi } from "../../../src/publish/github/api.ts";
import { syncPullRequest } from "../../../src/publish/github/sync.ts";
import type { SyncOutcome } from "../../../src/publish/github/sync.ts";
import { bytesARequest, entriesARequest } from "../../../src/publish/github/tree.ts";
import { paced } from "../../../src/publish/github/pace.ts";
import { plainClient } from "../../support/github/client.ts";
import { startGitHub, workflowToken } from "../../support/github/server.ts";
import type { GitHubServer } from "../../support/github/server.ts";
import { failure } from "../../support/github/state.ts";

let github: GitHubServer;
beforeEach(async () => {
  github = await startGitHub();
  github.addToken("workflow");
  await github.push("main", { "README.md": "Read me\n" });
});
afterEach(async () => {
  expect(github.complaints).toEqual([]);
  await github.close();
});

const heard: string[] = [];

/** The client as the action makes it, but for its clock: a second is a millisecond, here and in the stand-in. */
function client(token = "workflow"): Promise<GitHubApi> {
  heard.length = 0;
  return githubClient({ token, baseUrl: github.url, notify: (message) => heard.push(message), second: 1 });
}

function sync(api: GitHubApi, files: ReadonlyMap<string, string>, progress: (doing: string) => void = () => {}): Promise<SyncOutcome> {
  return syncPullRequest({
    api,
    owner: github.owner,
    repo: github.name,
    base: "main",
    branch: "schema-sync/warehouse",
    proposed: () => ({ files, remove: [], checkedOut: new Map() }),
    today: "2026-01-01",
    text: { title: "Docs", body: "Docs." },
    commitMessage: "Update the docs",
    progress,
    pause: () => Promise.resolve(),
  });
}

const docs = new Map([["docs/index.md", "# Warehouse\n"]]);

describe("a first sync of 10,000 pages", () => {
  const pages = new Map(
    Array.from({ length: 10_000 }, (_, i) => [`docs/schemas/s${i % 20}/tables/t${i}.md`, `# Table\n\n${"| a column |\n".repeat(i % 500)}`]),
  );

  it("goes in batches, within the limits of a request and of a minute, and tells how far it is", async () => {
    const progress: string[] = [];
    const api = plainClient(github.url, unlimited());
    const outcome = await sync(api, pages, (doing) => progress.push(doing));
    expect(outcome).toMatchObject({ operation: "created", written: { length: 10_000 } });
    const trees = github.log.filter(({ method, path }) => method === "POST" && path.endsWith("/git/trees"));
    expect(trees).toHaveLength(100);
    for (const { body, bytes } of trees) {
      expect((body as { tree: unknown[] }).tree.length).toBeLessThanOrEqual(entriesARequest);
      expect(bytes).toBeLessThanOrEqual(bytesARequest + 20_000);
    }
    expect(github.log.filter(({ writes }) => writes)).toHaveLength(103);
    expect(progress).toHaveLength(100);
    expect(progress.at(-1)).toBe("Wrote 10000 of 10000 files");
    expect((await github.files("schema-sync/warehouse")).size).toBe(10_001);
    expect(github.state.git.fsck()).toBe("");

    // The next one finds it right in a handful of reads.
    const from = github.log.length;
    expect(await sync(api, pages)).toMatchObject({ operation: "none" });
    expect(github.log.slice(from).map(({ method }) => method)).toEqual(["GET", "GET", "GET", "GET", "GET", "GET"]);
  });
});

/** A token for runs whose pace is not what is tested. */
function unlimited(): string {
  github.control.secondaryLimit = false;
  return github.addToken("unlimited", { ...workflowToken, hourly: Infinity });
}

describe("large files", () => {
  it("travel as blobs, once each, and many middling ones never make a request too large", async () => {
    const large = "x".repeat(1_200_000);
    const middling = Array.from({ length: 12 }, (_, i): [string, string] => [`docs/m${i}.md`, `${String(i)}"\n`.repeat(50_000)]);
    const files = new Map([["docs/large.md", large], ...middling]);
    await sync(await client(), files);
    const written = await github.files("schema-sync/warehouse");
    for (const [path, text] of files) expect(written.get(path)).toBe(text);
    const requests = github.log.filter(({ method }) => method === "POST");
    expect(requests.filter(({ path }) => path.endsWith("/git/blobs"))).toHaveLength(1);
    for (const { path, bytes } of requests) if (path.endsWith("/git/trees")) expect(bytes).toBeLessThan(1_100_000);
  });
});

describe("GitHub's rates", () => {
  it("that are used up by others are waited for", async () => {
    const secret = github.addToken("busy", { ...workflowToken, hourly: 5 });
    expect(await sync(await client(secret), docs)).toMatchObject({ operation: "created" });
    expect(heard).toContainEqual(expect.stringMatching(/rate limit is reached; waiting \d+ seconds/));
  });

  it("that come as a secondary limit are waited for as long as GitHub says", async () => {
    github.control.fault = (request, number) =>
      number % 4 === 0 && request.writes
        ? { ...failure(403, "You have exceeded a secondary rate limit."), headers: { "retry-after": "7" } }
        : undefined;
    expect(await sync(await client(), docs)).toMatchObject({ operation: "created" });
    expect(heard).toContain("GitHub's secondary rate limit is reached; waiting 7 seconds.");
  });

  it("are given up on where the wait is too long to pay for, and it is said", async () => {
    github.control.fault = () => ({
      ...failure(403, "API rate limit exceeded for installation."),
      headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + 3_000) },
    });
    await expect(sync(await client(), docs)).rejects.toThrow(/rate limit is used up .*Run again later/);
    expect(heard).toEqual([expect.stringMatching(/it would be lifted in 30\d\d seconds/)]);
  });

  it("let a few writes go at once, and pace many to 80 a minute", async () => {
    let now = 0;
    const limiter = paced(
      { burst: 20, every: 1000 },
      () => now,
      (ms) => {
        now += ms;
        return Promise.resolve();
      },
    );
    const sent: number[] = [];
    for (let i = 0; i < 300; i += 1) await limiter.key("").schedule({}, () => Promise.resolve(sent.push(now)));
    expect(sent.filter((at) => at === 0)).toHaveLength(20);
    for (const from of sent) expect(sent.filter((at) => at >= from && at < from + 60_000).length).toBeLessThanOrEqual(80);
  });
});

describe("storms", () => {
  const storm = (status: number, message: string) => (): ((attempt: number) => ReturnType<typeof failure> | "cut" | undefined) => {
    return (attempt) => (attempt < 2 ? failure(status, message) : undefined);
  };
  it.each([
    ["502", storm(502, "Bad Gateway")],
    ["500", storm(500, "Server Error")],
    ["503", storm(503, "Service Unavailable")],
    ["429", storm(429, "Too Many Requests")],
    ["a connection that is cut", () => (attempt: number) => (attempt < 2 ? ("cut" as const) : undefined)],
  ])("are sat out: every request fails twice with %s before it succeeds", async (_, start) => {
    const weather = start();
    const attempts = new Map<string, number>();
    github.control.fault = ({ method, path, query }) => {
      const key = `${method} ${path}${query} ${github.head("schema-sync/warehouse") ?? ""}`;
      const attempt = attempts.get(key) ?? 0;
      attempts.set(key, attempt + 1);
      return weather(attempt);
    };
    expect(await sync(await client(), docs)).toMatchObject({ operation: "created" });
    github.control.fault = undefined;
    expect(Object.fromEntries(await github.files("schema-sync/warehouse"))).toEqual({
      "README.md": "Read me\n",
      ...Object.fromEntries(docs),
    });
    expect(github.state.issues).toHaveLength(1);
  });

  it("that do not end are told, and base and branch are as they were", async () => {
    await sync(await client(), docs);
    const [base, head] = [github.head("main"), github.head("schema-sync/warehouse")];
    github.control.fault = (request) => (request.writes ? failure(502, "Bad Gateway") : undefined);
    await expect(sync(await client(), new Map([["docs/index.md", "# Other\n"]]))).rejects.toThrow(
      /GitHub failed while writing the files \(502/,
    );
    expect([github.head("main"), github.head("schema-sync/warehouse")]).toEqual([base, head]);
  });

  it("that lose an answer on its way lose nothing else: what was done is not done twice", async () => {
    const lost = new Set<string>();
    // The request takes effect; only its answer does not arrive.
    github.control.loseAnswer = ({ method, path, writes }) => {
      if (!writes || lost.has(`${method} ${path}`)) return false;
      lost.add(`${method} ${path}`);
      return true;
    };
    expect((await sync(await client(), docs)).number).toBe(1);
    await sync(await client(), new Map([["docs/index.md", "# Other\n"]]));
    expect(lost.size).toBeGreaterThanOrEqual(5);
    expect(github.state.issues).toHaveLength(1);
    expect((await github.files("schema-sync/warehouse")).get("docs/index.md")).toBe("# Other\n");
  });
});

describe("a GitHub Enterprise server", () => {
  it("is found by its address, for both of its APIs", async () => {
    const api = await githubClient({ token: "workflow", baseUrl: `${github.url}/api/v3`, notify: () => {}, second: 1 });
    await sync(api, docs);
    expect(await sync(api, new Map([["docs/index.md", "# Other\n"]]))).toMatchObject({ operation: "updated" });
  });
});

describe("without a token", () => {
  it("what is public is read, and a write says what is missing", async () => {
    const api = await githubClient({ baseUrl: github.url, notify: () => {}, second: 1 });
    await expect(sync(api, docs)).rejects.toThrow(/GitHub refused the token while writing the files \(401, Requires authentication\)/);
  });
});
