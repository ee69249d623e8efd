import { describe, expect, it } from "vitest";
import { baseBranch, modeFor, readEvent } from "../../src/action/event.ts";

const payload = (head: string | null) =>
  JSON.stringify({
    repository: { full_name: "acme/warehouse", default_branch: "main" },
    pull_request: {
      number: 7,
      head: { sha: "a".repeat(40), repo: head === null ? null : { full_name: head } },
      base: { ref: "main", sha: "b".repeat(40), repo: { full_name: "acme/warehouse" } },
    },
  });

describe("the event of a workflow", () => {
  it.each([
    ["acme/warehouse", false],
    ["somebody/warehouse", true],
    [null, true],
  ])("tells a pull request from %j: from a fork %j", (head, fromFork) => {
    expect(readEvent("pull_request", payload(head))).toEqual({
      name: "pull_request",
      defaultBranch: "main",
      pullRequest: { number: 7, headSha: "a".repeat(40), baseRef: "main", baseSha: "b".repeat(40), fromFork },
    });
  });

  it.each([
    [undefined, { name: "schedule" }],
    ["", { name: "schedule" }],
    ["null", { name: "schedule" }],
    ['{"repository":{"default_branch":"trunk"}}', { name: "schedule", defaultBranch: "trunk" }],
  ])("may have no pull request: %j", (text, event) => {
    expect(readEvent("schedule", text)).toEqual(event);
  });

  it("is refused where it cannot be read", () => {
    expect(() => readEvent("push", "{")).toThrow(/GITHUB_EVENT_PATH/);
  });

  it.each([
    ["pull_request", "check"],
    ["merge_group", "check"],
    ["schedule", "sync"],
    ["push", "sync"],
    ["workflow_dispatch", "sync"],
    ["workflow_run", "sync"],
  ])("%s means %s", (event, mode) => {
    expect(modeFor(event)).toBe(mode);
  });

  it("that means nothing has to be explained", () => {
    expect(() => modeFor("issue_comment")).toThrow(/give the input mode/);
  });

  it.each([
    ["release-2", "refs/heads/main", "release-2"],
    [undefined, "refs/heads/feature/x", "feature/x"],
    [undefined, "refs/tags/v1", "trunk"],
  ])("base %j on %s is %s", (asked, ref, base) => {
    expect(baseBranch(asked, ref, { name: "push", defaultBranch: "trunk" })).toBe(base);
  });

  it("without any branch asks for one", () => {
    expect(() => baseBranch(undefined, "", { name: "push" })).toThrow(/give the input base/);
  });
});
