import type { Config } from "../model/config.ts";
import type { Contract } from "../model/contract.ts";
import type { LogPosition } from "../model/ddl-event.ts";
import type { Diagnostic } from "../model/place.ts";
import type { Schema } from "../model/schema.ts";
import type { Baseline, ContractHistory, Files, Job, Reading, Store, Templates } from "../ports.ts";
import { describe } from "../selection/describe.ts";
import { select } from "../selection/select.ts";

/** What the source and the repository hold. */
export interface Seen extends Pick<Reading, "places" | "log"> {
  /** All of the database, described: what a contract demands is demanded of it, whatever part of it is documented. */
  readonly database: Schema;
  /** What the configuration selects of it. */
  readonly schema: Schema;
  /** What to compare with, through the same patterns: what they newly leave out was not dropped. Undefined where there is nothing. */
  readonly before: Schema | undefined;
  /** How far the committed snapshot has come in the DDL log. */
  readonly position: LogPosition | undefined;
  readonly contracts: readonly Contract[];
  /** The contracts as they were; undefined where nobody asks. */
  readonly past: ContractHistory | undefined;
  readonly templates: Templates;
  /** The files that may be generated, as they are committed. */
  readonly existing: Files;
  /** Whether a snapshot is committed. */
  readonly synced: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export async function read({ source, baseline, store, contractHistory, config, progress = () => {} }: Job): Promise<Seen> {
  progress(`Reading ${source.label}`);
  const repository = readAhead(store);
  const history = contractHistory?.();
  history?.catch(() => undefined);
  const position = await repository.logPosition;
  const reading = await source.read(position);
  const snapshot = await repository.snapshot;
  const committed = (await readBaseline(baseline, config, progress)) ?? snapshot;
  const whole = await completed(reading, committed);
  const described = describe(whole.schema, config.descriptions);
  const { include, exclude } = config;
  return {
    places: reading.places,
    ...(reading.log === undefined ? {} : { log: reading.log }),
    database: described.schema,
    schema: select(described.schema, include, exclude),
    before: committed === undefined ? undefined : select(committed, include, exclude),
    position,
    contracts: await repository.contracts,
    past: await history,
    templates: await repository.templates,
    existing: await repository.pages,
    synced: snapshot !== undefined,
    diagnostics: [...reading.diagnostics, ...whole.diagnostics, ...described.diagnostics],
  };
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

/** What is known of the database: what was read, and what the snapshot has of what this login may not see. */
async function completed(
  { schema, visibility }: Reading,
  committed: Schema | undefined,
): Promise<{ readonly schema: Schema; readonly diagnostics: readonly Diagnostic[] }> {
  if (visibility === undefined) return { schema, diagnostics: [] };
  const { keepUnseen, tellUnseen } = await import("../visibility/keep-unseen.ts");
  const kept = keepUnseen(committed, schema, visibility);
  return { schema: kept.schema, diagnostics: tellUnseen(kept) };
}
