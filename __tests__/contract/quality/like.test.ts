import { RE2JS } from "re2js";
import { describe, expect, test } from "vitest";
import { likeCondition } from "../../../src/contract/quality/like.ts";
import { fc } from "../../support/property.ts";

/**
 * What the condition says of a text, by the documentation of LIKE (https://learn.microsoft.com/sql/t-sql/language-elements/like-transact-sql)
 * under a binary collation: written here anew, so that the law below holds two readings against each other.
 */
function isTrue(condition: string, text: string): boolean {
  return condition
    .replace(/^\(|\)$/g, "")
    .split(" AND ")
    .every((part) => {
      const [, not, like] = /^c (NOT )?LIKE N'([\s\S]*)'$/.exec(part) ?? [];
      if (like !== undefined) return matches(like.replaceAll("''", "'"), text) === (not === undefined);
      const [, operator, bytes] = /^DATALENGTH\(c\) (>=|<=) (\d+)$/.exec(part) ?? [];
      if (bytes === undefined) throw new Error(part);
      return operator === ">=" ? text.length * 2 >= Number(bytes) : text.length * 2 <= Number(bytes);
    });
}

function matches(like: string, text: string, at = 0, from = 0): boolean {
  if (at === like.length) return from === text.length;
  const sign = like[at];
  if (sign === "%") return matches(like, text, at + 1, from) || (from < text.length && matches(like, text, at, from + 1));
  const character = text[from];
  if (character === undefined) return false;
  if (sign === "_") return matches(like, text, at + 1, from + 1);
  if (sign !== "[") return sign === character && matches(like, text, at + 1, from + 1);
  const end = like.indexOf("]", at);
  let set = like.slice(at + 1, end);
  const negated = set.startsWith("^");
  if (negated) set = set.slice(1);
  let inside = false;
  for (let i = 0; i < set.length; i++) {
    if (set[i + 1] === "-" && i + 2 < set.length) {
      inside ||= character >= (set[i] ?? "") && character <= (set[i + 2] ?? "");
      i += 2;
    } else inside ||= set[i] === character;
  }
  return inside !== negated && matches(like, text, end + 1, from + 1);
}

describe("a pattern as LIKE", () => {
  test.each([
    ["^[^A-Z-]+$", "(c NOT LIKE N'%[-A-Z]%' AND DATALENGTH(c) >= 2)"],
    ["^[A-Z]{2}\\d{3}$", "c LIKE N'[A-Z][A-Z][0-9][0-9][0-9]'"],
    ["^[\\w.-]{1,20}$", "(c NOT LIKE N'%[^-0-9A-Z_a-z.]%' AND DATALENGTH(c) >= 2 AND DATALENGTH(c) <= 40)"],
    ["it's", "c LIKE N'%it''s%'"],
    ["^50%_[[]$", undefined],
    ["^50%_\\[", "c LIKE N'50[%][_][[]%'"],
  ])("%s", (pattern, condition) => {
    expect(likeCondition(pattern, "c")).toBe(condition);
  });

  test.each([
    "a|b",
    "a.b",
    "(ab)",
    "a+b",
    "^(?=a)",
    "^.$",
    "[[:alpha:]]",
    "^[^a]$",
    "\\bword",
    "\\s",
    "a{2,3}b",
    "a??",
    "",
    "^$",
    "[z-a]",
    "😀",
    "[\\]a]",
  ])("is left to an engine: %s", (pattern) => {
    expect(likeCondition(pattern, "c")).toBeUndefined();
  });

  const piece = fc.constantFrom(
    "a",
    "b",
    "-",
    "^",
    "%",
    "_",
    "Z",
    "5",
    "\\.",
    "\\d",
    "\\w",
    "[a-c]",
    "[^a-c]",
    "[-a]",
    "[a^]",
    "[%_]",
    "[A-Z0-9]",
    "[^A-Z-]",
  );
  const count = fc.constantFrom("", "", "", "+", "*", "?", "{2}", "{1,3}", "{2,}");
  const anchored = fc
    .tuple(fc.constantFrom("^", ""), fc.array(fc.tuple(piece, count), { minLength: 1, maxLength: 4 }), fc.constantFrom("$", ""))
    .map(([start, parts, end]) => `${start}${parts.map((part) => part.join("")).join("")}${end}`);
  const text = fc
    .array(fc.constantFrom("a", "b", "c", "Z", "5", "-", "^", "%", "_", ".", " ", "é", "\n"), { maxLength: 6 })
    .map((characters) => characters.join(""));

  test("says of every text what the regular expression says", () => {
    let translated = 0;
    fc.assert(
      fc.property(anchored, fc.array(text, { minLength: 20, maxLength: 20 }), (pattern, texts) => {
        const condition = likeCondition(pattern, "c");
        if (condition === undefined) return;
        translated++;
        const compiled = RE2JS.compile(pattern);
        for (const each of texts) expect([each, isTrue(condition, each)]).toEqual([each, compiled.matcher(each).find()]);
      }),
      { numRuns: 500 },
    );
    expect(translated).toBeGreaterThan(50);
  });
});
