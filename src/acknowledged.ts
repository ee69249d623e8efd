import { acknowledgements, nextPosition } from "./audit/states.ts";
import type { Destination, Situation } from "./audit/states.ts";
import { UserError } from "./errors.ts";
import type { DdlLog } from "./model/ddl-event.ts";
import { layout } from "./model/page.ts";
import type { Pages } from "./model/page.ts";
import type { AuditLog, Publication } from "./ports.ts";
import { printPosition } from "./snapshot/position.ts";

/** What goes along with a proposal: how far it comes in the log. */
export function positionPage(log: DdlLog, situation: Pick<Situation, "fates" | "position" | "baseline">): Pages {
  const position = nextPosition(log, situation);
  return position === undefined ? new Map() : new Map([[layout.ddlLog, printPosition(position)]]);
}

/**
 * Writes what became of the log's events, once the proposal has gone where it goes. What cannot be written is a note and no failure:
 * the proposal stands, and the next run finds the events as this one did.
 */
export async function acknowledge(
  auditLog: AuditLog,
  log: DdlLog,
  publication: Publication,
  situation: Omit<Situation, "destination">,
): Promise<readonly string[]> {
  const states = acknowledgements(log, { ...situation, destination: destinationOf(publication) });
  if (states.length === 0) return [];
  try {
    await auditLog.acknowledge(states);
    return [];
  } catch (error) {
    if (error instanceof UserError) return [error.message];
    throw error;
  }
}

function destinationOf({ pullRequest }: Publication): Destination {
  if (pullRequest === undefined || pullRequest.operation === "closed") return { kind: "unknown" };
  if (pullRequest.declined === true) return { kind: "declined" };
  if (pullRequest.number !== undefined) return { kind: "proposed", pullRequest: pullRequest.number };
  return { kind: pullRequest.commit === undefined ? "unknown" : "base" };
}
