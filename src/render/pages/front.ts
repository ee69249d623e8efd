import { escapeTitle } from "../../markdown/escape.ts";
import { compareText } from "../../model/name.ts";
import type { ChangelogFigures } from "../../model/changelog.ts";
import { layout } from "../../model/page.ts";
import { mermaidNode, mermaidText } from "../mermaid.ts";
import type { Site } from "../site.ts";
import { count, enumerate } from "../words.ts";
import { contractsState } from "./contracts.ts";
import { healthFigures } from "./health.ts";
import type { HealthFigures } from "./health.ts";
import { totals } from "./objects.ts";

/** The values of `index.mustache`, the site's front page. All text is Markdown. */
export interface FrontPage extends HealthFigures {
  /** The site's title; "" where it has none. */
  readonly title: string;
  /** Whether a database trigger records DDL, so that changes are captured as they happen and not only when a run compares. */
  readonly ddlTriggers: boolean;
  /** Paths from the front page. */
  readonly databasePage: string;
  readonly dictionaryPage: string;
  readonly findingsPage: string;
  readonly contractsPage: string;
  /** "" where there are no subject areas. */
  readonly areasPage: string;
  /** For the diagram: who depends on the contracts. Text is mermaid's, not Markdown. */
  readonly consumers: readonly ConsumerNode[];
  /** What the database holds, as words. */
  readonly inventory: string;
  /** Whether the contracts hold, as a sentence. */
  readonly contractsState: string;
}

export interface ConsumerNode {
  readonly node: string;
  readonly label: string;
  /** What the contracts are to it: a safety check before it reads, quality gates where it also writes. */
  readonly edge: string;
}

/** The diagram's own nodes are A to H. */
const firstConsumer = 8;

/** More than these make no picture any more. */
const mostConsumers = 12;

export function frontPage(site: Site, figures: ChangelogFigures): FrontPage {
  const { tables, views, procedures, functions } = totals(site.schema);
  const inventory = [count(tables, "table"), count(views, "view"), count(procedures, "procedure"), count(functions, "function")];
  return {
    title: escapeTitle(site.title),
    ddlTriggers: site.schema.databaseTriggers.some(
      (trigger) => trigger.disabled !== true && trigger.events.some((event) => /^DDL_|^(?:CREATE|ALTER|DROP)_TABLE$/.test(event)),
    ),
    databasePage: layout.database,
    dictionaryPage: layout.dictionary,
    findingsPage: layout.findings,
    contractsPage: layout.contracts,
    areasPage: site.areas.length === 0 ? "" : layout.areas,
    consumers: consumers(site),
    inventory: enumerate(inventory.filter((words) => !words.startsWith("0 "))) || "nothing yet",
    contractsState: contractsState(site),
    ...healthFigures(site, figures),
  };
}

/** One node for each program that contracts name, or for the contract where it names none, by name. */
function consumers({ contracts }: Site): ConsumerNode[] {
  const onlyRead = new Map<string, boolean>();
  for (const { consumer, name, role } of contracts) {
    const label = consumer ?? name;
    onlyRead.set(label, role === "reader" && onlyRead.get(label) !== false);
  }
  // Readers first: they are whom the gate stops.
  const all = [...onlyRead].sort(([a, aReads], [b, bReads]) => Number(bReads) - Number(aReads) || compareText(a, b));
  const shown = all.length > mostConsumers ? all.slice(0, mostConsumers - 1) : all;
  const nodes = shown.map(([name, reads], i) => ({
    node: mermaidNode(firstConsumer + i),
    label: mermaidText(name),
    edge: reads ? "Safety Check" : "Quality Gates",
  }));
  const rest = all.length - shown.length;
  return rest === 0
    ? nodes
    : [...nodes, { node: mermaidNode(firstConsumer + shown.length), label: mermaidText(`${rest} more`), edge: "Quality Gates" }];
}
