import { subjectAreas } from "../areas/areas.ts";
import type { ConfiguredArea } from "../areas/areas.ts";
import { withEntries } from "../changelog/append.ts";
import { figuresOf } from "../changelog/marks.ts";
import { UserError } from "../errors.ts";
import { coverageOf } from "../lint/coverage.ts";
import type { ChangelogEntry, ChangelogFigures } from "../model/changelog.ts";
import { siteFilePath } from "../model/config.ts";
import type { Config } from "../model/config.ts";
import { compareText } from "../model/name.ts";
import { inFolder, layout } from "../model/page.ts";
import type { Pages } from "../model/page.ts";
import type { Diagnostic } from "../model/place.ts";
import type { Schema } from "../model/schema.ts";
import type { ContractStatuses } from "../model/status.ts";
import type { Files, Job, Proposal } from "../ports.ts";
import { archivesIn, propose } from "../publish/propose.ts";
import { changelogEntries } from "../render/pages/changelog.ts";
import { render } from "../render/render.ts";
import { siteFile } from "../render/site-file.ts";
import { matcher } from "../selection/pattern.ts";
import { serializeSnapshot } from "../snapshot/serialize.ts";
import { standingViolations } from "../status/quality.ts";
import { serializeStatuses } from "../status/serialize.ts";
import { statusesOf } from "../status/statuses.ts";
import type { Found } from "./examine.ts";
import type { Seen } from "./read.ts";

/** What the repository is to hold: the snapshot, the contracts' status, the pages. */
export async function compose(job: Job, seen: Seen, found: Found): Promise<Proposal> {
  const { baseline, clock, config, progress = () => {} } = job;
  const { schema, templates, existing, contracts, log } = seen;
  const { docs } = config.paths;
  progress("Rendering pages");
  const { areas, diagnostics: aboutAreas } = subjectAreas(schema, configuredAreas(config, schema));
  const snapshot = serializeSnapshot(schema);
  const known = await previousStatuses(existing, inFolder(docs, layout.statuses));
  const standing = standingViolations(found.lasting, contracts, found.measurements, known.statuses);
  const statuses = statusesOf({ contracts, violations: standing, measurements: found.measurements, snapshot, previous: known.statuses });
  // Compared with anything but the snapshot, what is different is not what the docs have not recorded.
  const news = baseline === undefined ? changelogEntries(found.changes, templates) : [];
  const recorded = recordedIn(existing, docs, news, clock.today());
  const sitePath = siteFilePath(config);
  const pages = render({
    schema,
    contracts,
    report: {
      violations: standing,
      coverage: found.coverage ?? coverageOf(schema),
      ...(found.lint === undefined ? {} : { lint: found.lint }),
    },
    statuses: statuses.contracts,
    title: config.title,
    templates,
    areas,
    links: sitePath !== undefined,
    health: { figures: recorded.figures, ...(log === undefined ? {} : { findings: log.findings }) },
    years: recorded.years,
  });
  const proposal = propose({
    pages: new Map([...pages, [layout.snapshot, snapshot], [layout.statuses, serializeStatuses(statuses)]]),
    // Who reads no log starts without what knows of one.
    ...(log === undefined ? {} : { alongside: (await import("./acknowledged.ts")).positionPage(log, seen, found) }),
    existing,
    docs,
    today: clock.today(),
    renewAfter: config.renewAfter,
    changes: news,
    ...(sitePath === undefined ? {} : { site: siteOf(sitePath, seen, config, pages) }),
  });
  return { ...proposal, diagnostics: [...aboutAreas, ...known.diagnostics, ...proposal.diagnostics] };
}

/** One that is not there was deleted, unless this is the first run or somebody asks for it by name. */
function siteOf(path: string, { schema, templates, synced }: Seen, config: Config, pages: Pages): ReturnType<typeof siteFile> {
  const write = config.site.mkdocs !== undefined || !synced;
  return siteFile({ path, write, docs: config.paths.docs, title: config.title, schema, pages: pages.keys(), templates });
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

/** What the last sync said of the contracts. A file that cannot be read is said so and written anew: all that it held besides is days. */
async function previousStatuses(
  existing: Files,
  path: string,
): Promise<{ readonly statuses: ContractStatuses | undefined; readonly diagnostics: readonly Diagnostic[] }> {
  const text = existing.get(path);
  if (text === undefined) return { statuses: undefined, diagnostics: [] };
  // Brings the format's validator along, which a first run does not need.
  const { parseStatuses } = await import("../status/parse.ts");
  try {
    return { statuses: parseStatuses(text, path), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const message = `${error.message} The days since when contracts stand as they do begin today.`;
    return { statuses: undefined, diagnostics: [{ severity: "warning", message, ...(error.at === undefined ? {} : { at: error.at }) }] };
  }
}

function configuredAreas({ subjectAreas: configured }: Config, { collation }: Schema): ConfiguredArea[] | undefined {
  return configured?.map(({ name, patterns, at }) => ({ name, at, has: matcher(patterns, collation) }));
}
