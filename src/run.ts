import { subjectAreas } from "./areas/areas.ts";
import type { ConfiguredArea } from "./areas/areas.ts";
import { asked } from "./asked.ts";
import { withEntries } from "./changelog/append.ts";
import { figuresOf } from "./changelog/marks.ts";
import { compareViolations } from "./contract/check.ts";
import { measure } from "./contract/quality/measure.ts";
import { contracted } from "./contracted.ts";
import { UserError } from "./errors.ts";
import type { Judged } from "./judged.ts";
import { coverageOf } from "./lint/coverage.ts";
import { siteFilePath } from "./model/config.ts";
import type { Config } from "./model/config.ts";
import type { ChangelogEntry, ChangelogFigures } from "./model/changelog.ts";
import type { DdlLogFinding } from "./model/ddl-event.ts";
import { compareText } from "./model/name.ts";
import { inFolder, layout } from "./model/page.ts";
import type { Diagnostic } from "./model/place.ts";
import type { Report } from "./model/report.ts";
import type { Schema } from "./model/schema.ts";
import type { ContractStatuses } from "./model/status.ts";
import type { Baseline, Clock, ContractHistory, Files, Proposal, Publication, Publisher, Reading, SchemaSource, Store } from "./ports.ts";
import { archivesIn, propose } from "./publish/propose.ts";
import { changelogEntries } from "./render/pages/changelog.ts";
import { render } from "./render/render.ts";
import { siteFile } from "./render/site-file.ts";
import { describe } from "./selection/describe.ts";
import { matcher } from "./selection/pattern.ts";
import { select } from "./selection/select.ts";
import { serializeSnapshot } from "./snapshot/serialize.ts";
import { standingViolations } from "./status/quality.ts";
import { serializeStatuses } from "./status/serialize.ts";
import { statusesOf } from "./status/statuses.ts";

/** All that a run touches, handed in. */
export interface Job {
  readonly source: SchemaSource;
  /** What to compare with; absent, or where it holds nothing: the committed snapshot. */
  readonly baseline?: Baseline;
  readonly store: Store;
  /** The contracts as they were before; absent: nobody asks what became of them. */
  readonly contractHistory?: () => Promise<ContractHistory>;
  readonly publisher: Publisher;
  readonly clock: Clock;
  readonly config: Config;
  /** Told what is being done, in a word or two, before it is done. */
  readonly progress?: (doing: string) => void;
}

export interface Outcome {
  readonly report: Report;
  readonly proposal: Proposal;
  readonly publication: Publication;
  /** What could not be done besides, and is done by the next run. */
  readonly notes: readonly string[];
}

/** The whole job: read, compare with the committed snapshot, judge, hold the contracts, render the pages, publish. */
export async function run({
  source,
  baseline,
  store,
  contractHistory,
  publisher,
  clock,
  config,
  progress = () => {},
}: Job): Promise<Outcome> {
  progress(`Reading ${source.label}`);
  const repository = readAhead(store);
  const history = contractHistory?.();
  history?.catch(() => undefined);
  const position = await repository.logPosition;
  const reading = await source.read(position);
  const committed = (await readBaseline(baseline, config, progress)) ?? (await repository.snapshot);
  const whole = await completed(reading, committed);
  const described = describe(whole.schema, config.descriptions);
  const schema = selected(described.schema, config);
  // The committed snapshot is looked at through the same patterns: what they newly leave out was not dropped.
  const before = selected(committed, config);
  const contracts = await repository.contracts;

  progress("Comparing");
  // Loaded where there is something to compare with: a first sync starts without it.
  const { log } = reading;
  const { changes: judged, fates }: Judged =
    before === undefined
      ? { changes: [], ...(log === undefined ? {} : { fates: { matched: [], cancelled: [], unmatched: log.events } }) }
      : (await import("./judged.ts")).judged(before, schema, reading.places, log, config.audit.people);
  const held = contracted({ contracts, past: await history, before, after: described.schema, changes: judged, config });
  const measured = await measure(described.schema, contracts, asked(source, config, progress));
  const violations = [...held.violations, ...measured.violations].sort(compareViolations);

  const linted = config.lint === undefined ? undefined : (await import("./linted.ts")).linted(before, schema, config.lint, reading.places);

  const events =
    log === undefined || fates === undefined ? undefined : { log, situation: { fates, position, baseline: before === undefined } };

  progress("Rendering pages");
  const { areas, diagnostics: aboutAreas } = subjectAreas(schema, configuredAreas(config, schema));
  const path = siteFilePath(config);
  const { title } = config;
  const { docs } = config.paths;
  const templates = await repository.templates;
  const existing = await repository.pages;
  const snapshot = serializeSnapshot(schema);
  const known = await previousStatuses(existing, inFolder(docs, layout.statuses));
  // What is committed says what holds, without the figures: with them each night's rows would be a change of the docs.
  const lasting = [...held.violations, ...measured.lasting].sort(compareViolations);
  const standing = standingViolations(lasting, contracts, measured.measurements, known.statuses);
  const statuses = statusesOf({ contracts, violations: standing, measurements: measured.measurements, snapshot, previous: known.statuses });
  // Compared with anything but the snapshot, what is different is not what the docs have not recorded.
  const news = baseline === undefined ? changelogEntries(held.changes, templates) : [];
  const recorded = recordedIn(existing, docs, news, clock.today());
  const pages = render({
    schema,
    contracts,
    report: { violations: standing, coverage: coverageOf(schema), ...linted },
    statuses: statuses.contracts,
    title,
    templates,
    areas,
    links: path !== undefined,
    health: { figures: recorded.figures, ...(log === undefined ? {} : { findings: log.findings }) },
    years: recorded.years,
  });
  // One that is not there was deleted, unless this is the first run or somebody asks for it by name.
  const write = config.site.mkdocs !== undefined || (await repository.snapshot) === undefined;
  const proposal = propose({
    pages: new Map([...pages, [layout.snapshot, snapshot], [layout.statuses, serializeStatuses(statuses)]]),
    ...(events === undefined ? {} : { alongside: (await import("./acknowledged.ts")).positionPage(events.log, events.situation) }),
    existing,
    docs,
    today: clock.today(),
    renewAfter: config.renewAfter,
    changes: news,
    ...(path === undefined ? {} : { site: siteFile({ path, write, docs, title, schema, pages: pages.keys(), templates }) }),
  });
  const report: Report = {
    source: baseline === undefined ? source.label : `${source.label}, compared with ${baseline.label}`,
    baseline: before === undefined,
    ...held,
    violations,
    ...(measured.measurements.length === 0 ? {} : { measurements: measured.measurements }),
    diagnostics: [
      ...reading.diagnostics,
      ...whole.diagnostics,
      ...described.diagnostics,
      ...aboutAreas,
      ...known.diagnostics,
      ...held.diagnostics,
      ...(log?.findings ?? []).map(asDiagnostic),
      ...proposal.diagnostics,
    ],
    ...(log === undefined || fates === undefined ? {} : { log: { findings: log.findings, ...fates } }),
    ...linted,
  };

  progress("Publishing");
  const publication = await publisher.publish(proposal, report);
  if (events?.log.writable !== true || source.auditLog === undefined) return { report, proposal, publication, notes: [] };
  progress("Acknowledging the DDL log");
  const { acknowledge } = await import("./acknowledged.ts");
  return { report, proposal, publication, notes: await acknowledge(source.auditLog, events.log, publication, events.situation) };
}

/** A log that is less than whole is a reason to doubt who made what, and no reason to stop. */
function asDiagnostic({ message }: DdlLogFinding): Diagnostic {
  return { severity: "warning", message };
}

/** What is known of the database: what was read, and what the snapshot has of what this login may not see. */
async function completed(
  { schema, visibility }: Reading,
  committed: Schema | undefined,
): Promise<{ readonly schema: Schema; readonly diagnostics: readonly Diagnostic[] }> {
  if (visibility === undefined) return { schema, diagnostics: [] };
  const { keepUnseen, tellUnseen } = await import("./visibility/keep-unseen.ts");
  const kept = keepUnseen(committed, schema, visibility);
  return { schema: kept.schema, diagnostics: tellUnseen(kept) };
}

/** What the changelog comes to with these entries. */
function recordedIn(
  existing: Files,
  docs: string,
  news: readonly ChangelogEntry[],
  today: string,
): { readonly figures: ChangelogFigures; readonly years: readonly string[] } {
  const current = existing.get(inFolder(docs, layout.changelog)) ?? "";
  const archives = archivesIn(existing, docs);
  const texts = [current, ...[...archives].sort(([a], [b]) => compareText(b, a)).map(([, text]) => text)];
  return { figures: figuresOf(texts, news), years: [...withEntries({ current, archives }, news, today).archives.keys()] };
}

/** The repository is read while the source is. Which fault is told is decided by the order of awaiting, not by which came first. */
function readAhead(store: Store): { readonly [P in keyof Store]: ReturnType<Store[P]> } {
  const reading = {
    snapshot: store.snapshot(),
    contracts: store.contracts(),
    templates: store.templates(),
    logPosition: store.logPosition(),
    pages: store.pages(),
  };
  for (const each of Object.values(reading)) each.catch(() => undefined);
  return reading;
}

/** What the last sync said of the contracts. A file that cannot be read is said so and written anew: all that it held besides is days. */
async function previousStatuses(
  existing: Files,
  path: string,
): Promise<{ readonly statuses: ContractStatuses | undefined; readonly diagnostics: readonly Diagnostic[] }> {
  const text = existing.get(path);
  if (text === undefined) return { statuses: undefined, diagnostics: [] };
  // Brings the format's validator along, which a first run does not need.
  const { parseStatuses } = await import("./status/parse.ts");
  try {
    return { statuses: parseStatuses(text, path), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const message = `${error.message} The days since when contracts stand as they do begin today.`;
    return { statuses: undefined, diagnostics: [{ severity: "warning", message, ...(error.at === undefined ? {} : { at: error.at }) }] };
  }
}

async function readBaseline(
  baseline: Baseline | undefined,
  { descriptions }: Config,
  progress: (doing: string) => void,
): Promise<Schema | undefined> {
  if (baseline === undefined) return undefined;
  progress(`Reading the version of ${baseline.label}`);
  const reading = await baseline.read();
  return reading === undefined ? undefined : describe(reading.schema, descriptions).schema;
}

function configuredAreas({ subjectAreas: configured }: Config, { collation }: Schema): ConfiguredArea[] | undefined {
  return configured?.map(({ name, patterns, at }) => ({ name, at, has: matcher(patterns, collation) }));
}

function selected(schema: Schema, config: Config): Schema;
function selected(schema: Schema | undefined, config: Config): Schema | undefined;
function selected(schema: Schema | undefined, { include, exclude }: Config): Schema | undefined {
  return schema === undefined ? undefined : select(schema, include, exclude);
}
