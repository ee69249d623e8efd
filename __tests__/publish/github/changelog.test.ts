import { afterAll, beforeAll, expect, it } from "vitest";
import { propose } from "../../../src/publish/propose.ts";
import { githubPublisher } from "../../../src/publish/github/publisher.ts";
import type { ChangelogEntry } from "../../../src/model/changelog.ts";
import { proposedIn } from "../../../src/model/changelog.ts";
import type { Publication } from "../../../src/ports.ts";
import { emptyReport } from "../../support/report.ts";
import { plainClient } from "../../support/github/client.ts";
import { startGitHub } from "../../support/github/server.ts";
import type { GitHubServer } from "../../support/github/server.ts";

let github: GitHubServer;
beforeAll(async () => {
  github = await startGitHub();
  github.addToken("workflow");
});
afterAll(() => github.close());

const head = "<!-- schema-sync:begin changelog -->\n\n# Schema Changes\n\n<!-- schema-sync:end changelog -->\n";
const path = "docs/schemas/changelog.md";

function entry(what: string): ChangelogEntry {
  return { text: `- ${what}.${proposedIn}`, impact: "safe", by: "unlogged", fingerprint: what.padEnd(64, "0"), subjects: [what] };
}

/** A run on a checkout of main: what the snapshot lacks is proposed. */
async function sync(today: string, changes: readonly ChangelogEntry[]): Promise<Publication> {
  const existing = await github.files("main");
  const snapshot = `${changes.map(({ fingerprint }) => fingerprint).join()}\n`;
  const pages = new Map([["schemas/changelog.md", head], ...(changes.length === 0 ? [] : [["schemas/schema.json", snapshot] as const])]);
  const publisher = githubPublisher({
    api: plainClient(github.url, "workflow"),
    owner: github.owner,
    repo: github.name,
    base: "main",
    branch: "schema-sync/scout",
    folder: "",
    today,
    commitMessage: "Update the schema docs",
    text: () => ({ title: "scout: 1 change", body: "What changed." }),
    pause: () => Promise.resolve(),
  });
  return publisher.publish(propose({ pages, existing, docs: "docs", today, changes }), emptyReport);
}

it("the changelog names the pull request that proposes it, and a second sync writes nothing, on another day neither", async () => {
  await github.push("main", { "README.md": "Read me\n" });
  const first = await sync("2026-02-01", [entry("a")]);
  const number = first.pullRequest?.number ?? 0;
  expect(first.pullRequest).toMatchObject({ operation: "created" });
  const text = (await github.files("schema-sync/scout")).get(path);
  expect(text).toContain(`## 2026-02-01\n\n- a. Proposed in [#${number}](${first.pullRequest?.url ?? ""}). <!--`);

  for (const day of ["2026-02-01", "2026-02-02"]) {
    const second = await sync(day, [entry("a")]);
    expect(second).toMatchObject({ written: [], removed: [], pullRequest: { operation: "none", number } });
    expect((await github.files("schema-sync/scout")).get(path)).toBe(text);
  }

  const third = await sync("2026-02-03", [entry("a"), entry("b")]);
  expect(third.pullRequest).toMatchObject({ operation: "updated", number });
  const both = (await github.files("schema-sync/scout")).get(path) ?? "";
  expect(both.match(/^- /gm)).toHaveLength(2);

  await github.merge(number);
  const quiet = await sync("2026-02-04", []);
  expect(quiet).toMatchObject({ written: [], removed: [], pullRequest: { operation: "none" } });
  expect((await github.files("main")).get(path)).toBe(both);

  const next = await sync("2026-02-05", [entry("c")]);
  expect(next.pullRequest?.number).not.toBe(number);
  const three = (await github.files("schema-sync/scout")).get(path) ?? "";
  expect(three).toContain(`- c. Proposed in [#${next.pullRequest?.number ?? 0}]`);
  expect(three).toContain(both.slice(both.indexOf("## 2026-02-03")));
  expect(github.complaints).toEqual([]);
});
