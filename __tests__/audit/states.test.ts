import { describe, expect, test } from "vitest";
import { acknowledgements, nextPosition, type Destination } from "../../src/audit/states.ts";
import type { DdlEvent, DdlEventFates, DdlState, LogPosition } from "../../src/model/ddl-event.ts";

const event = (id: number, state: DdlState = "pending", pullRequest?: number): DdlEvent => ({
  id,
  at: "2026-11-26T21:04:05.000Z",
  event: "ALTER_TABLE",
  object: { schema: "dbo", name: `T${id}`, type: "TABLE" },
  login: "deploy",
  state,
  ...(pullRequest === undefined ? {} : { pullRequest }),
});

const at = (lastId: number, missing: readonly number[] = [], log = "A"): LogPosition => ({ log, lastId, missing });
const proposed = (pullRequest: number): Destination => ({ kind: "proposed", pullRequest });

interface Scenario {
  readonly title: string;
  readonly events: readonly DdlEvent[];
  /** Ids of events whose change the base does not hold. */
  readonly open: readonly number[];
  readonly position?: LogPosition;
  readonly destination: Destination;
  readonly baseline?: true;
  /** What each event that changes comes to. */
  readonly becomes: Readonly<Record<number, string>>;
}

const scenarios: readonly Scenario[] = [
  {
    title: "a pull request is opened: what is in it is proposed, what changes nothing is ignored",
    events: [event(1), event(2)],
    open: [1],
    destination: proposed(5),
    becomes: { 1: "proposed #5", 2: "ignored" },
  },
  {
    title: "the same run again: nothing to write",
    events: [event(1, "proposed", 5), event(2, "ignored")],
    open: [1],
    destination: proposed(5),
    becomes: {},
  },
  {
    title: "a crash between opening the pull request and acknowledging: the next run finds the events pending and the pull request open",
    events: [event(1)],
    open: [1],
    destination: proposed(5),
    becomes: { 1: "proposed #5" },
  },
  {
    title: "the pull request was merged: the base holds the change, and its position says so",
    events: [event(1, "proposed", 5)],
    open: [],
    position: at(1),
    destination: { kind: "unknown" },
    becomes: { 1: "merged #5" },
  },
  {
    title: "merged before anybody acknowledged that it was proposed",
    events: [event(1)],
    open: [],
    position: at(1),
    destination: { kind: "unknown" },
    becomes: { 1: "merged" },
  },
  {
    title: "closed without merging, and nothing has changed since: pending again",
    events: [event(1, "proposed", 5)],
    open: [1],
    destination: { kind: "declined" },
    becomes: { 1: "pending" },
  },
  {
    title: "closed without merging, and another is opened when the schema changes again",
    events: [event(1), event(2)],
    open: [1, 2],
    destination: proposed(6),
    becomes: { 1: "proposed #6", 2: "proposed #6" },
  },
  {
    title: "undone in the database before it was merged: both ignored, the base never held them",
    events: [event(1, "proposed", 5), event(2)],
    open: [],
    destination: { kind: "unknown" },
    becomes: { 1: "ignored", 2: "ignored" },
  },
  {
    title: "undone in the database after it was merged: that is a change of its own",
    events: [event(2)],
    open: [2],
    position: at(1),
    destination: proposed(6),
    becomes: { 2: "proposed #6" },
  },
  {
    title: "the merge was reverted in git: its position went back with it, the change is open again",
    events: [event(1, "merged", 5)],
    open: [1],
    destination: proposed(7),
    becomes: { 1: "proposed #7" },
  },
  {
    title: "committed straight to the base",
    events: [event(1), event(2)],
    open: [1],
    destination: { kind: "base" },
    becomes: { 1: "merged", 2: "ignored" },
  },
  {
    title: "written into a working tree: nobody knows yet, but noise is noise",
    events: [event(1), event(2), event(3, "proposed", 5)],
    open: [1, 3],
    destination: { kind: "unknown" },
    becomes: { 2: "ignored" },
  },
  {
    title: "the first run, without a snapshot: all of it is proposed",
    events: [event(1), event(2)],
    open: [],
    destination: proposed(1),
    baseline: true,
    becomes: { 1: "proposed #1", 2: "proposed #1" },
  },
  {
    title: "the docs agree already: ignored",
    events: [event(4)],
    open: [],
    position: at(3),
    destination: { kind: "unknown" },
    becomes: { 4: "ignored" },
  },
  {
    title: "committed late by a transaction that was open: not held, whatever its id",
    events: [event(3)],
    open: [],
    position: at(5, [3]),
    destination: { kind: "unknown" },
    becomes: { 3: "ignored" },
  },
  {
    title: "the log was made anew and counts from 1: the base's position is another log's",
    events: [event(1)],
    open: [],
    position: at(9, [], "B"),
    destination: { kind: "unknown" },
    becomes: { 1: "ignored" },
  },
  {
    title: "what was settled stays settled",
    events: [event(1, "merged", 5), event(2, "ignored")],
    open: [],
    position: at(0),
    destination: proposed(9),
    becomes: {},
  },
];

function fatesOf(events: readonly DdlEvent[], open: readonly number[]): DdlEventFates {
  return { matched: events.filter(({ id }) => open.includes(id)), cancelled: [], unmatched: events.filter(({ id }) => !open.includes(id)) };
}

describe("the states that a run writes", () => {
  test.each(scenarios)("$title", ({ events, open, position, destination, baseline = false, becomes }) => {
    const situation = { fates: fatesOf(events, open), position, destination, baseline };
    const states = acknowledgements({ events, log: "A" }, situation);
    const print = ({ state, pullRequest }: { readonly state: DdlState; readonly pullRequest?: number }): string =>
      pullRequest === undefined ? state : `${state} #${pullRequest}`;
    expect(Object.fromEntries(states.map(({ id, to }) => [id, print(to)]))).toEqual(becomes);
    // What it was read as goes along, so that a run that was overtaken writes nothing.
    for (const { id, from } of states) expect(print(from)).toBe(print(events.find((each) => each.id === id) ?? event(0)));
    // Once it is written, the same run has nothing to write.
    const after = events.map((each) => {
      const to = states.find(({ id }) => id === each.id)?.to;
      return to === undefined ? each : { ...event(each.id), ...to };
    });
    expect(acknowledgements({ events: after, log: "A" }, { ...situation, fates: fatesOf(after, open) })).toEqual([]);
  });
});

describe("how far a proposal comes in the log", () => {
  const fates = fatesOf([event(3), event(5), event(8)], [3, 5]);

  test("to the newest event that changed something, with what was missing before it", () => {
    expect(nextPosition({ lastId: 9, log: "A", missing: [4, 7] }, { fates, position: at(2), baseline: false })).toEqual(at(5, [4]));
  });

  test("not back, and nowhere where nothing changed", () => {
    expect(nextPosition({ lastId: 9, log: "A" }, { fates, position: at(6), baseline: false })).toBeUndefined();
    expect(nextPosition({ lastId: 9, log: "A" }, { fates: fatesOf([event(8)], []), position: at(2), baseline: false })).toBeUndefined();
  });

  test("from the start in a log that was made anew", () => {
    expect(nextPosition({ lastId: 9, log: "B" }, { fates, position: at(6), baseline: false })).toEqual(at(5, [], "B"));
  });

  test("to the newest of all where there was no snapshot", () => {
    expect(nextPosition({ lastId: 9, log: "A" }, { fates: fatesOf([], []), position: undefined, baseline: true })).toEqual(at(9));
  });
});
