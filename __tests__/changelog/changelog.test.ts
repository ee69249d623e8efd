import { describe, expect, it } from "vitest";
import { withEntries, type Changelog } from "../../src/changelog/append.ts";
import { figuresOf, newEntries } from "../../src/changelog/marks.ts";
import { sha256 } from "../../src/hash.ts";
import { proposedIn, type ChangelogEntry } from "../../src/model/changelog.ts";
import { lastChange } from "../../src/model/page.ts";
import { fc } from "../support/property.ts";

const head = "<!-- schema-sync:begin changelog -->\n\n# Schema Changes\n\n<!-- schema-sync:end changelog -->\n";
const empty: Changelog = { current: head, archives: new Map() };

function entry(what: string, day?: string, more: Partial<ChangelogEntry> = {}): ChangelogEntry {
  return {
    ...(day === undefined ? {} : { day }),
    text: `- ${what}.${proposedIn}\n`,
    impact: "safe",
    by: day === undefined ? "unlogged" : "logged",
    fingerprint: sha256(`${what} ${day ?? ""}`),
    subjects: [what.replace(/ .*/, "")],
    ...more,
  };
}

/** The text without what only machines read. */
function seen(text: string): string {
  return text.replaceAll(/ <!-- schema-change:.*?-->/g, "");
}

describe("the changelog", () => {
  it("has its days youngest first, whatever the order in which they come", () => {
    const first = withEntries(empty, [entry("a added", "2026-01-31"), entry("b added")], "2026-02-02");
    const second = withEntries(first, [entry("c added", "2026-02-01")], "2026-02-03");
    expect(seen(second.current)).toBe(
      `${head}\n## 2026-02-02\n\n- b added.\n\n## 2026-02-01\n\n- c added.\n\n## 2026-01-31\n\n- a added.\n`,
    );
  });

  it("puts a later run's changes of a day on top of it", () => {
    const first = withEntries(empty, [entry("a added", "2026-01-31"), entry("b added", "2026-01-31")], "2026-02-02");
    const second = withEntries(first, [entry("c added", "2026-01-31")], "2026-02-02");
    expect(seen(second.current)).toBe(`${head}\n## 2026-01-31\n\n- c added.\n- a added.\n- b added.\n`);
  });

  it("does not tell the same change twice, and tells it again where it was undone in between", () => {
    const added = [entry("a added")];
    const once = withEntries(empty, added, "2026-02-01");
    expect(withEntries(once, added, "2026-02-05")).toEqual(once);
    const undone = withEntries(once, [entry("a removed")], "2026-02-02");
    const again = withEntries(undone, added, "2026-02-03");
    expect(seen(again.current)).toContain("## 2026-02-03\n\n- a added.\n\n## 2026-02-02\n\n- a removed.\n\n## 2026-02-01\n\n- a added.\n");
    expect(withEntries(again, added, "2026-02-09")).toEqual(again);
  });

  it("names the pull request once there is one", () => {
    const { current } = withEntries(empty, [entry("a added")], "2026-02-01", { number: 12, url: "https://github.example/o/r/pull/12" });
    expect(seen(current)).toContain("- a added. Proposed in [#12](https://github.example/o/r/pull/12).");
  });

  it("keeps what people write, wherever they write it", () => {
    const { current } = withEntries(empty, [entry("a added", "2026-01-31"), entry("b added", "2026-01-31")], "2026-02-02");
    const written =
      current
        .replace("## 2026-01-31\n\n", "Our rules.\n\n## 2026-01-31\n\nA long night.\n\n")
        .replace("- b added", "  Ticket 7.\n- b added") + "\nThe end.\n";
    const next = withEntries(
      { current: written, archives: new Map() },
      [entry("c added", "2026-01-31"), entry("d added", "2026-02-01")],
      "2026-02-02",
    ).current;
    expect(seen(next)).toBe(
      `${head}\nOur rules.\n\n## 2026-02-01\n\n- d added.\n\n## 2026-01-31\n\n- c added.\n\nA long night.\n\n- a added.\n  Ticket 7.\n- b added.\n\nThe end.\n`,
    );
  });

  it("has a file for each year, begun by the first change of the next one", () => {
    const old = withEntries(empty, [entry("a added", "2025-12-30"), entry("b added", "2025-12-31")], "2026-01-01");
    expect(old.archives.size).toBe(0);
    const rolled = withEntries(old, [entry("c added", "2026-01-01")], "2026-01-02");
    expect(seen(rolled.current)).toBe(`${head}\n## 2026-01-01\n\n- c added.\n`);
    expect(seen(rolled.archives.get("2025") ?? "")).toMatch(
      /# Schema Changes in 2025[^]*\n\n## 2025-12-31\n\n- b added\.\n\n## 2025-12-30\n\n- a added\.\n/,
    );
    const late = withEntries(rolled, [entry("d added", "2025-12-31")], "2026-01-03");
    expect(late.current).toBe(rolled.current);
    expect(seen(late.archives.get("2025") ?? "")).toContain("## 2025-12-31\n\n- d added.\n- b added.\n");
    expect(withEntries(late, [entry("d added", "2025-12-31")], "2026-01-03")).toEqual(late);
  });

  it("keeps the line ends of its file", () => {
    const windows = { current: head.replaceAll("\n", "\r\n"), archives: new Map<string, string>() };
    const once = withEntries(windows, [entry("a added", "2026-01-31")], "2026-02-01");
    const { current } = withEntries(once, [entry("b added", "2026-01-31"), entry("c added", "2026-02-01")], "2026-02-01");
    expect(current.replaceAll("\r\n", "")).not.toContain("\n");
    expect(current).toBe(
      withEntries(
        withEntries(empty, [entry("a added", "2026-01-31")], "2026-02-01"),
        [entry("b added", "2026-01-31"), entry("c added", "2026-02-01")],
        "2026-02-01",
      ).current.replaceAll("\n", "\r\n"),
    );
  });

  it("counts what it has, and what is added to it", () => {
    const { current } = withEntries(
      empty,
      [entry("a added", "2026-01-30", { impact: "breaking" }), entry("b added", "2026-01-31")],
      "2026-02-01",
    );
    expect(figuresOf([current], [])).toEqual({
      changes: 2,
      breaking: 1,
      unlogged: 0,
      lastUnlogged: 0,
      last: "2026-01-31",
      lastLogged: "2026-01-31",
    });
    expect(figuresOf([current], [entry("b added", "2026-01-31"), entry("c added")])).toEqual({
      changes: 3,
      breaking: 1,
      unlogged: 1,
      lastUnlogged: 1,
      last: lastChange,
      lastLogged: "2026-01-31",
    });
    expect(figuresOf([], [])).toEqual({ changes: 0, breaking: 0, unlogged: 0, lastUnlogged: 0 });
  });
});

describe("laws", () => {
  const day = fc.constantFrom("2024-12-31", "2025-06-01", "2025-12-31", "2026-01-01", "2026-01-02");
  const some = fc.array(
    fc
      .tuple(fc.constantFrom("a added", "a removed", "b added", "c added"), fc.option(day, { nil: undefined }))
      .map(([what, of]) => entry(what, of)),
    { maxLength: 4 },
  );
  const runs = fc.array(fc.record({ entries: some, today: day, written: fc.constantFrom("", "People's words.\n") }), { maxLength: 5 });

  it("nothing that stands in it is changed or lost, and a second run adds nothing", () => {
    fc.assert(
      fc.property(runs, (all) => {
        let log = empty;
        for (const { entries, today, written } of all) {
          const before = { ...log, current: log.current + written };
          const after = withEntries(before, entries, today);
          const lines = (of: Changelog): string[] =>
            [of.current, ...of.archives.values()]
              .flatMap((text) => text.split("\n"))
              .filter((line) => line !== "" && !/^<!-- schema-sync|^# |^## |^The youngest/.test(line));
          const left = lines(after);
          for (const line of lines(before)) {
            const at = left.indexOf(line);
            expect(at, line).not.toBe(-1);
            left.splice(at, 1);
          }
          expect(left.length).toBe(
            newEntries([before.current, ...[...before.archives].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, text]) => text)], entries)
              .length,
          );
          for (const text of [after.current, ...after.archives.values()]) {
            const days = [...text.matchAll(/^## (.*)$/gm)].map(([, found = ""]) => found);
            expect(days).toEqual([...new Set(days)].sort().reverse());
            expect(new Set(days.map((found) => found.slice(0, 4))).size).toBeLessThanOrEqual(1);
          }
          const texts = [after.current, ...[...after.archives].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, text]) => text)];
          expect(
            newEntries(
              texts,
              entries.filter(({ by }) => by === "logged"),
            ),
          ).toEqual([]);
          log = after;
        }
      }),
      { numRuns: 300 },
    );
  });
});
