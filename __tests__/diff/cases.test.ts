import { describe, expect, it } from "vitest";
import { diff } from "../../src/diff/diff.ts";
import { judge } from "../../src/impact/judge.ts";
import { order } from "../../src/impact/order.ts";
import { rules } from "../../src/impact/rules.ts";
import type { AnyFacts, ChangeKind } from "../../src/model/change.ts";
import { printObject } from "../../src/model/name.ts";
import type { JudgedChange } from "../../src/model/report.ts";
import { readChangeCases } from "../support/change-cases.ts";
import { mirrorOf } from "../support/mirrors.ts";

const cases = readChangeCases();

function asExpected({ change, reader, writer, reason }: JudgedChange): unknown {
  const { object, member, inferred }: AnyFacts = change;
  return {
    kind: change.kind,
    object: printObject(object),
    ...(member !== undefined && { member }),
    reader,
    writer,
    ...(inferred && { inferred }),
    reason,
  };
}

/** Cases whose way back is another kind than the mirror, each with its reason. */
const waivers: Readonly<Record<string, string>> = {
  "column-type-narrowed.digits": "decimal(19,6) to decimal(18,2) loses digits after the point: both ways lose something.",
  "column-type-reencoded.moment": "datetime2(7) to datetime loses years and fractions; the way there lost nothing.",
};

describe("cases", () => {
  it.each(cases)("$name", ({ kind, before, after, expected }) => {
    const changes = diff(before, after);
    expect(order(changes.map(judge)).map(asExpected)).toEqual(expected);
    if (kind === "unchanged") expect(changes).toEqual([]);
    else expect(changes.map((change) => change.kind)).toContain(kind);
  });

  it("cover every kind", () => {
    const covered = new Set(cases.map(({ kind }) => kind));
    expect(Object.keys(rules).filter((kind) => !covered.has(kind))).toEqual([]);
  });

  it("cover every outcome of every rule", () => {
    const reached = new Set(
      cases.flatMap(({ before, after }) => diff(before, after).map((change) => outcomeOf(change.kind, judge(change)))),
    );
    const all = Object.entries(rules).flatMap(([kind, { outcomes }]) =>
      outcomes.map(({ reader, writer }) => `${kind} ${reader} ${writer}`),
    );
    expect(all.filter((outcome) => !reached.has(outcome))).toEqual([]);
  });

  it.each(cases.filter(({ name }) => !(name in waivers)))("$name and back", ({ before, after }) => {
    const there = diff(before, after).map(({ kind }) => mirrorOf(kind));
    const back = diff(after, before).map(({ kind }) => kind);
    expect([...back].sort()).toEqual([...there].sort());
  });

  it("need each of the waivers", () => {
    for (const { name, before, after } of cases.filter((one) => one.name in waivers)) {
      const there = diff(before, after).map(({ kind }) => mirrorOf(kind));
      expect(
        diff(after, before).map(({ kind }) => kind),
        name,
      ).not.toEqual(there);
    }
  });
});

function outcomeOf(kind: ChangeKind, { reader, writer }: JudgedChange): string {
  return `${kind} ${reader} ${writer}`;
}
