import type { Report } from "./model/report.ts";
import type { Job, Proposal, Publication } from "./ports.ts";
import { examine, type Found } from "./steps/examine.ts";
import { read, type Seen } from "./steps/read.ts";
import { compose } from "./steps/compose.ts";

export interface Outcome {
  readonly report: Report;
  readonly proposal: Proposal;
  readonly publication: Publication;
  /** What could not be done besides, and is done by the next run. */
  readonly notes: readonly string[];
}

/** The whole job: read, compare with the committed snapshot, judge, hold the contracts, render the pages, publish, acknowledge. */
export async function run(job: Job): Promise<Outcome> {
  const seen = await read(job);
  const found = await examine(job, seen);
  const proposal = await compose(job, seen, found);
  const report = reportOf(job, seen, found, proposal);
  job.progress?.("Publishing");
  const publication = await job.publisher.publish(proposal, report);
  const notes = seen.log === undefined ? [] : await (await import("./steps/acknowledged.ts")).acknowledged(job, seen, found, publication);
  return { report, proposal, publication, notes };
}

function reportOf({ source, baseline }: Job, { before, log, ...seen }: Seen, found: Found, proposal: Proposal): Report {
  const { changes, violations, contractChanges, measurements, fates, lint, coverage } = found;
  return {
    source: baseline === undefined ? source.label : `${source.label}, compared with ${baseline.label}`,
    baseline: before === undefined,
    changes,
    violations,
    ...(contractChanges === undefined ? {} : { contractChanges }),
    ...(measurements.length === 0 ? {} : { measurements }),
    diagnostics: [...seen.diagnostics, ...found.diagnostics, ...proposal.diagnostics],
    ...(log === undefined || fates === undefined ? {} : { log: { findings: log.findings, ...fates } }),
    ...(lint === undefined ? {} : { lint }),
    ...(coverage === undefined ? {} : { coverage }),
  };
}
