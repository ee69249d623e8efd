import { compareViolations } from "../contract/check.ts";
import { measure } from "../contract/quality/measure.ts";
import type { Violation } from "../model/contract.ts";
import type { DdlEventFates, DdlLogFinding } from "../model/ddl-event.ts";
import type { Diagnostic } from "../model/place.ts";
import type { Measurement } from "../model/quality.ts";
import type { Report } from "../model/report.ts";
import type { Job } from "../ports.ts";
import { asked } from "./asked.ts";
import { contracted } from "./contracted.ts";
import type { Judged } from "./judged.ts";
import type { Seen } from "./read.ts";

/** What there is to say of what was seen: changes, violations, what was measured and what is worth mending. */
export interface Found extends Pick<Report, "changes" | "violations" | "contractChanges" | "lint" | "coverage" | "diagnostics"> {
  readonly measurements: readonly Measurement[];
  /** The violations in words that hold for as long as they do: without the figures that each night's rows would change. */
  readonly lasting: readonly Violation[];
  /** What became of the DDL log's events; absent without a log. */
  readonly fates?: DdlEventFates;
}

export async function examine(job: Job, seen: Seen): Promise<Found> {
  const { config, source, progress = () => {} } = job;
  const { before, schema, database, contracts, past, places, log } = seen;
  progress("Comparing");
  const { changes, fates } = await compared(seen, job);
  const held = contracted({ contracts, past, before, after: database, changes, config });
  const measured = await measure(database, contracts, asked(source, config, progress));
  const linted = config.lint === undefined ? undefined : (await import("./linted.ts")).linted(before, schema, config.lint, places);
  return {
    ...held,
    violations: [...held.violations, ...measured.violations].sort(compareViolations),
    lasting: [...held.violations, ...measured.lasting].sort(compareViolations),
    measurements: measured.measurements,
    ...linted,
    ...(fates === undefined ? {} : { fates }),
    diagnostics: [...held.diagnostics, ...(log?.findings ?? []).map(asDiagnostic)],
  };
}

/** Loaded where there is something to compare with: a first sync starts without it, and every event of a log is new to it. */
async function compared({ before, schema, places, log }: Seen, { config }: Job): Promise<Judged> {
  if (before !== undefined) return (await import("./judged.ts")).judged(before, schema, places, log, config.audit.people);
  return { changes: [], ...(log === undefined ? {} : { fates: { matched: [], cancelled: [], unmatched: log.events } }) };
}

/** A log that is less than whole is a reason to doubt who made what, and no reason to stop. */
function asDiagnostic({ message }: DdlLogFinding): Diagnostic {
  return { severity: "warning", message };
}
