import { describe, expect, it } from "vitest";
import { diff } from "../../src/diff/diff.ts";
import { fingerprint } from "../../src/impact/fingerprint.ts";
import { judge } from "../../src/impact/judge.ts";
import { reaches } from "../../src/impact/limit.ts";
import { order } from "../../src/impact/order.ts";
import type { Change } from "../../src/model/change.ts";
import type { Violation } from "../../src/model/contract.ts";
import type { FailOn, Impact, JudgedChange } from "../../src/model/report.ts";
import type { Severity } from "../../src/model/place.ts";
import { readChangeCases } from "../support/change-cases.ts";

const removed: Change = {
  kind: "column-removed",
  object: { type: "table", schema: "dbo", name: "Orders" },
  member: "Total",
  before: { name: "Total", type: "money", nullable: false },
};

describe("fingerprint", () => {
  it("is what it was: approvals in repositories name it", () => {
    expect(fingerprint(removed)).toBe("b4254d192f741c9f35080e8815e420a9182a949af0b6aecbd509495526409de9");
  });

  it("depends on every fact", () => {
    const others: readonly Change[] = [
      { ...removed, member: "Tax" },
      { ...removed, object: { ...removed.object, name: "Order" } },
      { ...removed, object: { ...removed.object, type: "view" } },
      { ...removed, before: { ...removed.before, nullable: true } },
      { ...removed, kind: "column-added", after: removed.before },
    ];
    expect(new Set([removed, ...others].map(fingerprint)).size).toBe(others.length + 1);
  });
});

describe("judge", () => {
  it("takes the worse of reader and writer for the impact", () => {
    for (const { before, after } of readChangeCases()) {
      for (const { impact, reader, writer } of diff(before, after).map(judge)) {
        const both = [reader, writer];
        expect(impact).toBe(both.includes("breaking") ? "breaking" : both.includes("risky") ? "risky" : "safe");
      }
    }
  });
});

describe("order", () => {
  const judgedAs = (impact: Impact, name: string, member: string): JudgedChange => ({
    ...judge({ ...removed, object: { ...removed.object, name }, member }),
    impact,
  });

  it("is the worst first, then object and member, whatever the order before", () => {
    const sorted = [
      judgedAs("breaking", "B", "z"),
      judgedAs("risky", "A", "a"),
      judgedAs("risky", "A", "b"),
      judgedAs("safe", "A", "a"),
      judgedAs("safe", "Z", "a"),
      judgedAs("safe", "a", "a"),
    ];
    expect(order(sorted.toReversed())).toEqual(sorted);
    expect(order(sorted)).toEqual(sorted);
  });
});

describe("reaches", () => {
  const changeOf = (impact: Impact): JudgedChange => ({ ...judge(removed), impact });
  const violationOf = (severity: Severity): Violation => ({
    check: "missing-column",
    contract: "flatten",
    severity,
    object: removed.object,
    message: "Gone.",
  });
  const limits: readonly FailOn[] = ["breaking", "risky", "any", "never"];
  const rows: readonly (readonly [Impact, Severity, readonly FailOn[]])[] = [
    ["breaking", "error", ["breaking", "risky", "any"]],
    ["risky", "warning", ["risky", "any"]],
    ["safe", "info", ["any"]],
  ];

  it.each(rows)("%s changes and %s violations: %s", (impact, severity, reached) => {
    for (const limit of limits) {
      expect(reaches(limit, { changes: [changeOf(impact)], violations: [] })).toBe(reached.includes(limit));
      expect(reaches(limit, { changes: [], violations: [violationOf(severity)] })).toBe(reached.includes(limit));
      expect(reaches(limit, { changes: [], violations: [] })).toBe(false);
    }
  });
});
