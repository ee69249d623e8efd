import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { judged } from "../../src/steps/judged.ts";
import { attribute } from "../../src/audit/attribute.ts";
import { historyOf } from "../../src/audit/lineage.ts";
import { provenRenames } from "../../src/audit/renames.ts";
import { diff } from "../../src/diff/diff.ts";
import type { AnyFacts } from "../../src/model/change.ts";
import type { DdlEvent } from "../../src/model/ddl-event.ts";
import { printObject } from "../../src/model/name.ts";
import { logOf, type LogFile } from "../support/ddl-log.ts";
import { readPartialSchema } from "../support/partial-schema.ts";

const folder = join(import.meta.dirname, "cases");

/** A folder each: before.json, after.json, events.json, and expected.json: who made what, and what became of each event. */
const cases = readdirSync(folder)
  .sort()
  .map((name) => {
    const read = (file: string): string => readFileSync(join(folder, name, file), "utf8");
    return {
      name,
      before: readPartialSchema(read("before.json"), `${name}/before.json`),
      after: readPartialSchema(read("after.json"), `${name}/after.json`),
      log: logOf(JSON.parse(read("events.json")) as LogFile),
      expected: JSON.parse(read("expected.json")) as unknown,
    };
  });

describe("events matched to changes", () => {
  it.each(cases)("$name", ({ before, after, log, expected }) => {
    const history = historyOf(log, after.collation);
    const changes = diff(before, after, { renames: provenRenames(history, before, after) });
    const { by, matched, cancelled, unmatched } = attribute(changes, log, history);
    const ids = (events: readonly DdlEvent[]): number[] => events.map(({ id }) => id);
    expect({
      changes: changes.map((change, i) => {
        const { object, member, inferred }: AnyFacts = change;
        const who = by[i];
        return {
          kind: change.kind,
          object: printObject(object),
          ...(member === undefined ? {} : { member }),
          ...(inferred === true ? { inferred } : {}),
          by: who?.kind === "logged" ? ids(who.events) : { ...who, kind: undefined },
        };
      }),
      matched: ids(matched),
      cancelled: ids(cancelled),
      unmatched: ids(unmatched),
    }).toEqual(expected);
  });

  it.each(cases)("$name: judging keeps each change's own attribution", ({ before, after, log }) => {
    const { changes, fates } = judged(before, after, new Map(), log);
    expect(changes.every(({ by }) => by !== undefined)).toBe(true);
    const shown = new Set(changes.flatMap(({ by }) => (by?.kind === "logged" ? by.events.map(({ id }) => id) : [])));
    expect(fates?.matched.map(({ id }) => id)).toEqual([...shown].sort((a, b) => a - b));
  });
});
