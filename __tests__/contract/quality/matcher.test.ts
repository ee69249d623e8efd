import { describe, expect, test } from "vitest";
import { Exhausted, matcherOf } from "../../../src/contract/quality/matcher.ts";

async function matches(pattern: string, text: string): Promise<boolean> {
  const matcher = await matcherOf(pattern);
  if ("refusal" in matcher) throw new Error(matcher.refusal);
  return matcher.matches(text);
}

describe("a pattern that is matched here", () => {
  test.each([
    ["^(open|closed)$", "open", true],
    ["^(open|closed)$", "reopen", false],
    ["lost", "it is lost", true],
    // These keep a backtracking engine busy for longer than anybody lives.
    ["^(a+)+$", `${"a".repeat(4_000)}!`, false],
    ["^(([a-z])+.)+[A-Z]([a-z])+$", "a".repeat(4_000), false],
    ["(a|aa)+$", `${"a".repeat(4_000)}!`, false],
    ["(.*a){20}$", `${"a".repeat(4_000)}!`, false],
  ])("%s", async (pattern, text, found) => {
    expect(await matches(pattern, text)).toBe(found);
  });

  test.each([
    ["(?=a)b", /^its pattern is none that is known here/],
    ["(a)\\1", /^its pattern is none that is known here/],
    ["[", /^its pattern is none that is known here/],
    ["((a{0,1000}){0,1000}){0,1000}", /^its pattern is none that is known here/],
    ["(a{30}|b){30}", /^its pattern is too large/],
    [`(?:${"(a|b|c)*".repeat(100)}){0,50}$`, /^its pattern is too large/],
    ["a".repeat(1_001), /^its pattern has more than 1000 characters/],
  ])("is refused: %s", async (pattern, refusal) => {
    expect((await matcherOf(pattern)) as { refusal?: string }).toEqual({ refusal: expect.stringMatching(refusal) as unknown });
  });

  test("comes to an end where there is too much to match", async () => {
    const matcher = await matcherOf("^x{400}$");
    if ("refusal" in matcher) throw new Error(matcher.refusal);
    expect(() => {
      for (;;) matcher.matches("y".repeat(1_000_000));
    }).toThrow(Exhausted);
  });
});
