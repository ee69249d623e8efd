import { acknowledgements, nextPosition } from "../audit/states.ts";
import type { Destination, Situation } from "../audit/states.ts";
import { UserError } from "../errors.ts";
import type { DdlLog } from "../model/ddl-event.ts";
import { layout } from "../model/page.ts";
import type { Pages } from "../model/page.ts";
import type { Job, Publication } from "../ports.ts";
import { printPosition } from "../snapshot/position.ts";
import type { Found } from "./examine.ts";
import type { Seen } from "./read.ts";

/** What goes along with a proposal: how far it comes in the log. */
export function positionPage(log: DdlLog, seen: Seen, found: Found): Pages {
  const position = nextPosition(log, situationOf(seen, found));
  return position === undefined ? new Map() : new Map([[layout.ddlLog, printPosition(position)]]);
}

/**
 * Writes what became of the log's events, once the proposal has gone where it goes.
 *
 * @returns What could not be written, which is a note and no failure: the proposal stands, and the next run finds the events as this one did.
 */
export async function acknowledged(
  { source, progress }: Job,
  seen: Seen,
  found: Found,
  publication: Publication,
): Promise<readonly string[]> {
  if (seen.log?.writable !== true || source.auditLog === undefined) return [];
  progress?.("Acknowledging the DDL log");
  const states = acknowledgements(seen.log, { ...situationOf(seen, found), destination: destinationOf(publication) });
  if (states.length === 0) return [];
  try {
    await source.auditLog.acknowledge(states);
    return [];
  } catch (error) {
    if (error instanceof UserError) return [error.message];
    throw error;
  }
}

function situationOf({ before, position }: Seen, { fates }: Found): Omit<Situation, "destination"> {
  return { fates: fates ?? { matched: [], cancelled: [], unmatched: [] }, position, baseline: before === undefined };
}

function destinationOf({ pullRequest }: Publication): Destination {
  if (pullRequest === undefined || pullRequest.operation === "closed") return { kind: "unknown" };
  if (pullRequest.declined === true) return { kind: "declined" };
  if (pullRequest.number !== undefined) return { kind: "proposed", pullRequest: pullRequest.number };
  return { kind: pullRequest.commit === undefined ? "unknown" : "base" };
}
