import { afterAll, beforeAll, expect, it } from "vitest";
import type { Proposal } from "../../../src/ports.ts";
import { githubPublisher } from "../../../src/publish/github/publisher.ts";
import { pullRequestBody, pullRequestTitle } from "../../../src/report/pull-request.ts";
import { sampleReport } from "../../support/report.ts";
import { plainClient } from "../../support/github/client.ts";
import { startGitHub } from "../../support/github/server.ts";
import type { GitHubServer } from "../../support/github/server.ts";

let github: GitHubServer;
beforeAll(async () => {
  github = await startGitHub();
  github.addToken("workflow");
});
afterAll(() => github.close());

it.each([
  ["a pull request", false, "schema-sync/scout"],
  ["a commit on the base", true, "direct"],
])("a proposal for a folder of the repository becomes %s", async (_, direct, branch) => {
  const base = direct ? "direct" : "proposed";
  await github.push(base, { "db/docs/old.md": "old\n", "README.md": "Read me\n" });
  const on = (day: string) => ({ write: new Map([["docs/index.md", `Scout, ${day}\n`]]), remove: ["docs/old.md"] });
  const proposal: Proposal = { diagnostics: [], existing: new Map([["docs/old.md", "old\n"]]), on, ...on("2026-01-01") };
  const publisher = githubPublisher({
    api: plainClient(github.url, "workflow"),
    owner: github.owner,
    repo: github.name,
    base,
    branch: "schema-sync/scout",
    folder: "db",
    direct,
    today: "2026-01-01",
    commitMessage: "Update the schema docs of scout",
    text: (report) => ({ title: pullRequestTitle(report, { name: "scout" }), body: pullRequestBody(report, { name: "scout" }) }),
  });
  const publication = await publisher.publish(proposal, sampleReport);
  expect(publication).toMatchObject({
    written: ["db/docs/index.md"],
    removed: ["db/docs/old.md"],
    pullRequest: { operation: direct ? "none" : "created" },
  });
  expect(Object.fromEntries(await github.files(branch))).toEqual({ "README.md": "Read me\n", "db/docs/index.md": "Scout, 2026-01-01\n" });
  if (!direct) expect(github.state.issues[0]?.title).toBe("scout: 2 breaking, 1 risky changes in 2 objects; 1 contract violation");
  expect(github.complaints).toEqual([]);
});
