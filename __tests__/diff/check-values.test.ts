import { describe, expect, it } from "vitest";
import { compareConditions, type CheckChange } from "../../src/diff/check-values.ts";
import { fc } from "../support/property.ts";

const isWhole = (column: string): boolean => column === "n";
const mirror: Readonly<Record<CheckChange, CheckChange>> = { same: "same", narrowed: "widened", widened: "narrowed", changed: "changed" };

const pairs: readonly (readonly [string, string, CheckChange])[] = [
  ["[x]>0", "[x]>0", "same"],
  ["[x]>0", "0<[x]", "same"],
  ["[x]>0", "[x]>=0", "widened"],
  ["[x]>0", "[x]>0.5", "narrowed"],
  ["[x]>-1", "[x]>1", "narrowed"],
  ["[x]<=8", "[x]<=9", "widened"],
  ["[x]>=0 AND [x]<=8", "[x] BETWEEN 0 AND 8", "same"],
  ["[x]>=0 AND [x]<=8", "[x] BETWEEN 1 AND 6", "narrowed"],
  ["[x] BETWEEN 0 AND 8", "[x] BETWEEN 1 AND 9", "changed"],
  ["NOT [x] BETWEEN 0 AND 8", "[x]<0 OR [x]>8", "same"],
  ["[x] NOT BETWEEN 0 AND 8", "[x]<0", "narrowed"],
  ["[x]=1 OR [x]=2", "[x] IN (2,1)", "same"],
  ["[x] IN (1,2)", "[x] IN (1,2,3)", "widened"],
  ["[x] IN (1,2)", "[x] IN (2,3)", "changed"],
  ["[x] NOT IN (1,2)", "[x]<>1", "widened"],
  ["[x] IN (1,2)", "[x]>0", "widened"],
  ["[x]!<5", "[x]>=5.0", "same"],
  ["[x]!>5", "[x]<5", "narrowed"],
  ["[s]='a' OR [s]='b'", "[s] IN ('a','b','c')", "widened"],
  ["[s] IN ('a','b')", "[s] IN (N'a')", "narrowed"],
  // Whether 'a' and 'A' are the same value is the collation's business, and so is the order of text.
  ["[s] IN ('a','b')", "[s] IN ('A','b')", "changed"],
  ["[s]>='a'", "[s]>='b'", "changed"],
  ["[d]>='20200101'", "[d]>='20210101'", "narrowed"],
  ["[d]>='2020-01-01'", "[d]>='2019-01-01'", "widened"],
  ["[d]>='2020-01-01'", "[d]>='20190101'", "changed"],
  ["[d]>='1/1/2020'", "[d]>='1/1/2019'", "changed"],
  ["len([s])<=40", "len([s])<=80", "widened"],
  ["len([s])<=40", "len([s])<41", "same"],
  ["datalength([s])<=40", "len([s])<=40", "changed"],
  // A column of whole numbers
  ["[n]>0", "[n]>=1", "same"],
  ["[x]>0", "[x]>=1", "narrowed"],
  ["[n]>0 AND [n]<3", "[n] IN (1,2)", "same"],
  ["[n]>0 AND [n]<4", "[n] IN (1,2)", "narrowed"],
  ["[n]>0.5", "[n]>=1", "same"],
  ["[n]>-2", "[n]>=-1", "same"],
  // NULL passes a comparison, not IS NOT NULL
  ["[x]>0", "[x] IS NULL OR [x]>0", "same"],
  ["[x]>0", "[x] IS NOT NULL AND [x]>0", "narrowed"],
  ["[x] IS NOT NULL", "NOT [x] IS NULL", "same"],
  ["[x] IS NULL", "[x] IS NULL OR [x]=1", "widened"],
  // Several columns: each demand for itself
  ["[x]>0 AND [y]>0", "[x]>0", "widened"],
  ["[x]>0 AND [y]>0", "[y]>0 AND [x]>0", "same"],
  ["[x]>0 AND [y]>0", "[x]>1 AND [y]>=0", "changed"],
  ["[x]>0 AND [y]>0", "[x]>0 OR [y]>0", "changed"],
  ["NOT ([x]>0 OR [y]>0)", "[x]<=0 AND [y]<=0", "same"],
  // What is no comparison with a value stands for itself
  ["[s] LIKE 'A%'", "[s] LIKE 'A%' AND len([s])>3", "narrowed"],
  ["[s] LIKE 'A%'", "[s] LIKE 'B%'", "changed"],
  ["[a]<=[b]", "[a]<[b]", "changed"],
  ["[x]<=getdate()", "[x]<=getdate() AND [x]>=0", "narrowed"],
  ["[x]>1 AND [x]>'a'", "[x]>1", "changed"],
  ["EXISTS (SELECT 1)", "[x]>1", "changed"],
];

describe("compareConditions", () => {
  it.each(pairs)("%s to %s: %s", (before, after, expected) => {
    expect(compareConditions(before, after, isWhole)).toBe(expected);
    expect(compareConditions(after, before, isWhole)).toBe(mirror[expected]);
  });

  it("agrees with trying every value", () => {
    const tests = {
      "=": (a: number, b: number) => a === b,
      "<>": (a: number, b: number) => a !== b,
      "<": (a: number, b: number) => a < b,
      "<=": (a: number, b: number) => a <= b,
      ">": (a: number, b: number) => a > b,
      ">=": (a: number, b: number) => a >= b,
    };
    const anyComparison = fc
      .tuple(fc.constantFrom<keyof typeof tests>("=", "<>", "<", "<=", ">", ">="), fc.integer({ min: -3, max: 3 }))
      .map(([operator, value]) => ({
        text: `[n]${operator}${value}`,
        passes: (n: number): boolean => tests[operator](n, value),
      }));
    const anyCondition = fc.array(fc.tuple(anyComparison, fc.constantFrom("AND", "OR")), { minLength: 1, maxLength: 4 }).map((parts) =>
      parts.slice(1).reduce(
        (left, [right, operator]) => ({
          text: `(${left.text}) ${operator} ${right.text}`,
          passes: (n: number) => (operator === "AND" ? left.passes(n) && right.passes(n) : left.passes(n) || right.passes(n)),
        }),
        parts[0]?.[0] ?? { text: "[n]=0", passes: (n: number) => n === 0 },
      ),
    );
    const values = Array.from({ length: 21 }, (_, at) => at - 10);
    fc.assert(
      fc.property(anyCondition, anyCondition, (before, after) => {
        const narrower = values.every((n) => !after.passes(n) || before.passes(n));
        const wider = values.every((n) => !before.passes(n) || after.passes(n));
        const expected = narrower ? (wider ? "same" : "narrowed") : wider ? "widened" : "changed";
        expect(compareConditions(before.text, after.text, isWhole)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
