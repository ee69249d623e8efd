import { describe, expect, test } from "vitest";
import { patternLength } from "../../src/contract/pattern-length.ts";
import { fc } from "../support/property.ts";

describe("how long a pattern's matches are", () => {
  test.each<[pattern: string, least: number, most: number]>([
    ["^[A-Z]{2}-\\d{4}$", 7, 7],
    ["^(a|bcd)+$", 1, Infinity],
    ["^(?:a|bcd)?x{2,3}$", 2, 6],
    ["abc", 3, Infinity],
    ["^a|b$", 1, Infinity],
    ["^\\u0041\\x42\\cA\\.$", 4, 4],
    ["^(?=.*\\d)(?!x)(?<year>\\d{4})\\b$", 4, 4],
    ["^[^\\]]{3}[]a*?$", 4, Infinity],
    ["^((a+)+)+$", 1, Infinity],
    ["", 0, Infinity],
  ])("%s: %d to %d", (pattern, least, most) => {
    expect(patternLength(pattern)).toEqual({ least, most });
  });

  test.each(["(a)\\1", "(", "a)", "[a", "a**", "(?i:a)", "a{,5}", "\\k<x>", "(^)*a", "(".repeat(60) + ")".repeat(60), "a".repeat(1001)])(
    "%s says nothing",
    (pattern) => {
      expect(patternLength(pattern)).toBeUndefined();
    },
  );

  test("whatever matches is as long as that", () => {
    const part = fc.constantFrom("a", "[a-c]", "\\d", "(ab|c)", "(?:a|)", ".");
    const times = fc.constantFrom("", "?", "*", "+", "{2}", "{1,3}", "{2,}?");
    const pattern = fc.array(
      fc.tuple(part, times).map(([atom, many]) => atom + many),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(pattern, fc.string({ unit: fc.constantFrom("a", "b", "c", "1"), maxLength: 8 }), (parts, text) => {
        const source = `^${parts.join("")}$`;
        if (!new RegExp(source).test(text)) return;
        const { least, most } = patternLength(source) ?? { least: NaN, most: NaN };
        expect(text.length).toBeGreaterThanOrEqual(least);
        expect(text.length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
