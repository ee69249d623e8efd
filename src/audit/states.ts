import type { Acknowledgement, DdlEvent, DdlEventFates, DdlLog, DdlMark, LogPosition } from "../model/ddl-event.ts";

/** Where a run's proposal went, as far as events are concerned. */
export type Destination =
  /** It stands in an open pull request. */
  | { readonly kind: "proposed"; readonly pullRequest: number }
  /** It was committed to the base. */
  | { readonly kind: "base" }
  /** People closed the pull request without merging, and nothing is proposed. */
  | { readonly kind: "declined" }
  /** The working tree, or a run that found the base ahead of what it had checked out: nothing is known of what becomes of it. */
  | { readonly kind: "unknown" };

export interface Situation {
  readonly fates: DdlEventFates;
  /** How far the base had come when the run began. */
  readonly position: LogPosition | undefined;
  readonly destination: Destination;
  /** There was no snapshot: all that the log tells of is in what is proposed. */
  readonly baseline: boolean;
}

/**
 * The states that change, given what became of each event in this run. Nothing here remembers an earlier run: the base's own position
 * in the log says what it holds, so that a run that crashed, was overtaken or came late is put right by the next one.
 */
export function acknowledgements(
  { events, behind = [], log }: Pick<DdlLog, "events" | "behind" | "log">,
  situation: Situation,
): Acknowledgement[] {
  const { fates, position, destination, baseline } = situation;
  const open = new Set((baseline ? events : fates.matched).map(({ id }) => id));
  return [...behind, ...events].flatMap((event) => {
    const from = markOf(event);
    const to = open.has(event.id) ? inProposal(event, destination) : settled(event, covers(position, log, event.id));
    return to === undefined || same(from, to) ? [] : [{ id: event.id, from, to }];
  });
}

/** The event made a change that the base does not hold: also where it once did, and was reverted. */
function inProposal(event: DdlEvent, destination: Destination): DdlMark | undefined {
  switch (destination.kind) {
    case "proposed":
      return { state: "proposed", pullRequest: destination.pullRequest };
    case "base":
      return { state: "merged" };
    case "declined":
      return { state: "pending" };
    case "unknown":
      // Where it is known to have gone before stays true; what the base held once, it does not any more.
      return event.state === "proposed" ? undefined : { state: "pending" };
  }
}

/** Database and base agree on what the event did: by the base's having taken it, by its being undone, or by its changing nothing. */
function settled(event: DdlEvent, held: boolean): DdlMark | undefined {
  if (event.state === "merged" || event.state === "ignored") return undefined;
  if (!held) return { state: "ignored" };
  return { state: "merged", ...(event.pullRequest === undefined ? {} : { pullRequest: event.pullRequest }) };
}

function covers(position: LogPosition | undefined, log: string | undefined, id: number): boolean {
  return position !== undefined && position.log === log && id <= position.lastId && !position.missing.includes(id);
}

/**
 * How far the proposed snapshot comes in the log: to the newest event whose change it holds, and not to the newest of all, so that
 * events which change nothing are no reason to propose anything. Undefined where the position stays.
 */
export function nextPosition(
  { lastId, log, missing = [] }: Pick<DdlLog, "lastId" | "log" | "missing">,
  { fates, position, baseline }: Pick<Situation, "fates" | "position" | "baseline">,
): LogPosition | undefined {
  const newest = baseline ? lastId : fates.matched.reduce<number | undefined>((most, { id }) => Math.max(most ?? 0, id), undefined);
  if (newest === undefined) return undefined;
  const known = position !== undefined && position.log === log ? position : undefined;
  if (known !== undefined && newest <= known.lastId) return undefined;
  return { ...(log === undefined ? {} : { log }), lastId: newest, missing: missing.filter((id) => id < newest) };
}

function markOf({ state, pullRequest }: DdlEvent): DdlMark {
  return pullRequest === undefined ? { state } : { state, pullRequest };
}

function same(a: DdlMark, b: DdlMark): boolean {
  return a.state === b.state && a.pullRequest === b.pullRequest;
}
