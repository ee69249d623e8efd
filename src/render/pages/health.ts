import { codeSpan, escapeMarkdown } from "../../markdown/escape.ts";
import type { ChangelogFigures } from "../../model/changelog.ts";
import type { DdlLogFinding } from "../../model/ddl-event.ts";
import { compareText } from "../../model/name.ts";
import { layout, unknown } from "../../model/page.ts";
import type { Site } from "../site.ts";
import { count, enumerate } from "../words.ts";
import { contractsState, marks } from "./contracts.ts";

/** The values of `health.mustache`. All text is Markdown. */
export interface HealthPage {
  readonly changelogPage: string;
  readonly contractsPage: string;
  readonly databasePage: string;
  /** What was recorded of changes. */
  readonly changes: Condition;
  readonly contractsHeld: Condition;
  /** Docs against database. */
  readonly docs: Condition;
  /** Whether those who depend on the contracts may run. */
  readonly pipelines: Condition;
  readonly stopped: readonly StoppedPipeline[];
  readonly log: LogCondition;
}

export interface Condition {
  /** A mark and a word or two. */
  readonly state: string;
  /** A sentence or two. */
  readonly words: string;
}

export interface StoppedPipeline {
  readonly consumer: string;
  /** The contracts of it that do not hold. */
  readonly contracts: string;
  /** Whom to call. */
  readonly owners: string;
  readonly harm: string;
}

export interface LogCondition extends Condition {
  readonly findings: readonly { readonly message: string }[];
}

/** What the health page is told besides the site. */
export interface HealthInput {
  readonly figures: ChangelogFigures;
  /** What makes the DDL log less than whole; absent where the source has none. */
  readonly findings?: readonly DdlLogFinding[];
}

const nothing: ChangelogFigures = { changes: 0, breaking: 0, unlogged: 0, lastUnlogged: 0 };

export const unknownHealth: HealthInput = { figures: nothing };

/**
 * How things stand, in words that stay true when the page's own pull request is merged: what was recorded, not what is waiting; days of
 * changes, not of runs. Whatever is true of one run only (an event that nobody has looked at) stands in its report.
 */
export function healthPage(site: Site, { figures, findings }: HealthInput): HealthPage {
  const stopped = stoppedPipelines(site);
  return {
    changelogPage: layout.changelog,
    contractsPage: layout.contracts,
    databasePage: layout.database,
    changes: changesCondition(figures),
    contractsHeld: {
      state: stateOf(
        site.contracts.every((contract) => site.violationsOf(contract).length === 0),
        "hold",
        "broken",
      ),
      // The mark stands in the column before.
      words: contractsState(site).replace(`${marks.error} `, ""),
    },
    docs: {
      state: "✅ agree",
      words:
        "This page is written together with the snapshot, from one reading. What the database has come to since then waits in the open pull request, where there is one.",
    },
    pipelines: pipelinesCondition(site, stopped),
    stopped,
    log: logCondition(figures, findings),
  };
}

function stateOf(good: boolean, yes: string, no: string): string {
  return good ? `✅ ${yes}` : `${marks.error} ${no}`;
}

/** `12 changes recorded, 2 of them breaking, 1 unlogged. The last on 2026-02-01.` */
export function changesWords({ changes, breaking, unlogged, last }: ChangelogFigures): string {
  if (changes === 0 || last === undefined) return "No change has been recorded yet.";
  const bad = breaking === 0 ? "" : `, ${breaking} of them breaking`;
  const dark = unlogged === 0 ? "" : `, ${unlogged} unlogged`;
  return `${count(changes, "change")} recorded${bad}${dark}. The last on ${last}.`;
}

function changesCondition(figures: ChangelogFigures): Condition {
  const { lastUnlogged } = figures;
  return { state: lastUnlogged === 0 ? "✅ captured" : `${marks.warning} ${lastUnlogged} unlogged`, words: changesWords(figures) };
}

/** Each program that contracts name, or the contract where it names none, whose contract does not hold. */
function stoppedPipelines(site: Site): StoppedPipeline[] {
  const broken = site.contracts.filter((contract) => site.violationsOf(contract).some(({ severity }) => severity === "error"));
  const names = [...new Set(broken.map(({ consumer, name }) => consumer ?? name))].sort(compareText);
  return names.map((consumer) => {
    const of = broken.filter((contract) => (contract.consumer ?? contract.name) === consumer);
    const some = (texts: readonly (string | undefined)[]): readonly string[] => [...new Set(texts.filter((text) => text !== undefined))];
    return {
      consumer: codeSpan(consumer, "cell"),
      contracts: enumerate(of.map(({ name }) => codeSpan(name, "cell"))),
      owners: enumerate(some(of.map(({ owner }) => owner)).map((owner) => escapeMarkdown(owner, "cell"))),
      harm: some(of.flatMap((contract) => [contract.harm, ...site.violationsOf(contract).map(({ harm }) => harm)]))
        .map((harm) => escapeMarkdown(harm, "cell"))
        .join("<br>"),
    };
  });
}

/** `1 of 3 pipelines must not start: flatten.py.` */
export function pipelinesWords({ contracts }: Site, stopped: readonly StoppedPipeline[]): string {
  const all = new Set(contracts.map(({ consumer, name }) => consumer ?? name)).size;
  if (all === 0) return "No contract names a pipeline.";
  if (stopped.length === 0) return all === 1 ? "The one pipeline may start." : `All ${all} pipelines may start.`;
  return `${stopped.length} of ${count(all, "pipeline")} must not start: ${enumerate(stopped.map(({ consumer }) => consumer))}.`;
}

function pipelinesCondition(site: Site, stopped: readonly StoppedPipeline[]): Condition {
  return { state: stateOf(stopped.length === 0, "safe", "stopped"), words: pipelinesWords(site, stopped) };
}

function logCondition({ lastLogged }: ChangelogFigures, findings: readonly DdlLogFinding[] | undefined): LogCondition {
  if (findings === undefined) {
    const words = "No sync has read a DDL log: changes are found by comparing, and who made them is not known.";
    return { state: `${marks.info} None.`, words: unknown + words, findings: [] };
  }
  // A gap is a thing of the past, which the report of its run tells; all else is so until somebody mends it.
  const lasting = findings.filter(({ kind }) => kind !== "gap-in-ids").map(({ message }) => ({ message: escapeMarkdown(message, "cell") }));
  const last =
    lastLogged === undefined ? "It holds no change of what is documented yet." : `The last change that it holds is of ${lastLogged}.`;
  return lasting.length === 0
    ? { state: "✅ Installed and enabled.", words: last, findings: [] }
    : { state: `${marks.error} Not whole.`, words: `Who made a change may be missing. ${last}`, findings: lasting };
}

/** What the front page says of all this. */
export interface HealthFigures {
  readonly healthPage: string;
  readonly changelogPage: string;
  readonly changesState: string;
  readonly pipelinesState: string;
}

export function healthFigures(site: Site, figures: ChangelogFigures): HealthFigures {
  return {
    healthPage: layout.health,
    changelogPage: layout.changelog,
    changesState: changesWords(figures),
    pipelinesState: pipelinesWords(site, stoppedPipelines(site)),
  };
}
