import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { parseRepository } from "../../../src/publish/github/api.ts";
import { branchName } from "../../../src/publish/github/branch-name.ts";
import { blobId } from "../../../src/publish/github/object-id.ts";
import { fc } from "../../support/property.ts";

describe("the branch of a proposal", () => {
  it.each([
    ["scout", "main", "main", "schema-sync/scout"],
    ["scout", "release-2.1", "main", "schema-sync/scout@release-2.1"],
    ["Förderung", "main", "main", "schema-sync/Förderung"],
  ])("of %s for %s", (name, base, defaultBranch, branch) => {
    expect(branchName(name, base, defaultBranch)).toBe(branch);
  });

  it.each(["a b", "a/b", "x.lock", ".x", "a..b", "a@{b", "[db]", "", "@", "-x", "*", "a\u0000b", "…".repeat(300), "a~1^2:3"])(
    "is one that git takes, of a database called %j",
    (name) => {
      const branch = branchName(name, "release/2", "main");
      expect(spawnSync("git", ["check-ref-format", `refs/heads/${branch}`]).status, branch).toBe(0);
    },
  );

  it("is another for another database or base", () => {
    const names = ["a b", "a-b", "a_b", "a/b", "a\\b", "A-b", "a-b-", "a-b."];
    expect(new Set(names.map((name) => branchName(name, "main", "main"))).size).toBe(names.length);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
        expect(branchName(a, "main", "main") === branchName(b, "main", "main")).toBe(a === b);
      }),
    );
  });
});

describe("a file's id", () => {
  it.each(["", "x", "Größe\n", "🏬"])("is git's own: %j", (text) => {
    expect(`${blobId(text)}\n`).toBe(spawnSync("git", ["hash-object", "--stdin"], { input: text, encoding: "utf8" }).stdout);
  });
});

describe("the repository", () => {
  it("is the runner's", () => {
    expect(parseRepository("acme/warehouse")).toEqual({ owner: "acme", repo: "warehouse" });
  });

  it.each([undefined, "", "acme", "a/b/c", "a /b"])("is none in %j", (text) => {
    expect(() => parseRepository(text)).toThrow("GITHUB_REPOSITORY");
  });
});
