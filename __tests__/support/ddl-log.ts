import type { DdlEvent, DdlLog, DdlLogFinding } from "../../src/model/ddl-event.ts";
import { nameKey } from "../../src/model/name.ts";

/** A log in a test's file: of an event only what the test is about, `modified` by names without dots in them. */
export interface LogFile {
  readonly modified?: Readonly<Record<string, string>>;
  readonly events: readonly Partial<DdlEvent>[];
  readonly findings?: readonly DdlLogFinding[];
}

export function logOf({ events, modified = {}, findings = [] }: LogFile): DdlLog {
  return {
    events: events.map((event, i) => ({ id: i + 1, at: "2026-01-31T22:00:00.000Z", event: "ALTER_TABLE", state: "pending", ...event })),
    findings,
    modified: new Map(
      Object.entries(modified).map(([name, at]) => {
        const [schema = "", object = ""] = name.split(".");
        return [nameKey({ schema, name: object }), at];
      }),
    ),
  };
}
