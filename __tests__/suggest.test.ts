import { describe, expect, test } from "vitest";
import { nearest } from "../src/suggest.ts";
import { fc } from "./support/property.ts";

describe("the nearest name", () => {
  test.each<[word: string, candidates: string[], nearest: string | undefined]>([
    ["fail_on", ["title", "fail-on"], "fail-on"],
    ["FailOn", ["fail-on"], "fail-on"],
    ["titel", ["title", "tile"], "title"],
    ["braking", ["risky", "breaking"], "breaking"],
    ["requierd", ["required", "requires"], "required"],
    ["Orders", ["Order", "Orderss"], "Order"],
    ["canonical_tx_id_norm", ["canonical_tx_id", "canonical_tx_id_normalized"], "canonical_tx_id"],
    ["x", ["y", "z"], undefined],
    ["x", ["X"], "X"],
    ["connection", ["title", "source"], undefined],
    ["anything", [], undefined],
    ["", ["a"], undefined],
  ])("to %j of %j is %j", (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  test("to a candidate is itself, and is always a candidate", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.array(fc.string()), (word, others) => {
        expect(nearest(word, [word, ...others])).toBe(word);
        const found = nearest(word, others);
        if (found !== undefined) expect(others).toContain(found);
      }),
    );
  });

  test("to a word with one letter changed, swapped, lost or added is the word", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,12}$/), fc.nat(), fc.constantFrom("change", "swap", "lose", "add"), (word, n, slip) => {
        const i = n % (word.length - 1);
        const [before, letter, after] = [word.slice(0, i), word.charAt(i), word.slice(i + 1)];
        const slips = {
          change: `${before}0${after}`,
          swap: `${before}${after.charAt(0)}${letter}${after.slice(1)}`,
          lose: before + after,
          add: `${before}0${letter}${after}`,
        };
        expect(nearest(slips[slip], [word])).toBe(word);
      }),
    );
  });
});
