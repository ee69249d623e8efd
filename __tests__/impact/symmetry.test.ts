import { describe, expect, it } from "vitest";
import { rules } from "../../src/impact/rules.ts";
import type { ChangeKind } from "../../src/model/change.ts";
import { mirrorOf, waivers } from "../support/mirrors.ts";

const kinds = Object.keys(rules) as ChangeKind[];

describe("symmetry", () => {
  it.each(kinds)("%s has a mirror that has it for its own", (kind) => {
    const mirror = mirrorOf(kind);
    expect(kinds).toContain(mirror);
    expect(mirrorOf(mirror as ChangeKind)).toBe(kind);
  });

  it("is waived only for kinds that exist, each with a reason", () => {
    for (const [kind, waiver] of Object.entries(waivers)) {
      expect(kinds).toContain(kind);
      expect(waiver.because).toMatch(/\.$/);
    }
  });

  it("makes no loss safe for those who lose by it", () => {
    // Whatever is breaking to add for writers is a relief to remove, and the other way round for readers.
    for (const kind of kinds.filter((name) => /^(unique|foreign-key|check|default|identity)-added$/.test(name))) {
      const added = rules[kind].outcomes[0];
      const removed = rules[mirrorOf(kind) as ChangeKind].outcomes[0];
      expect(added?.reader, kind).toBe("safe");
      expect(removed?.reader, kind).not.toBe("safe");
    }
  });
});
