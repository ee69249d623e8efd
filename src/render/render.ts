import type { Area } from "../model/area.ts";
import type { Contract } from "../model/contract.ts";
import { lastChange, layout } from "../model/page.ts";
import type { Pages } from "../model/page.ts";
import type { Report } from "../model/report.ts";
import type { Schema } from "../model/schema.ts";
import type { ContractStatus } from "../model/status.ts";
import { badge } from "./badge.ts";
import { dropEmptyColumns } from "./compact.ts";
import { contractPage, contractsPage } from "./pages/contracts.ts";
import type { ContractPage, ContractsPage } from "./pages/contracts.ts";
import { areaPage, areaPath, areasPage } from "./pages/areas.ts";
import type { AreaPage, AreasPage } from "./pages/areas.ts";
import { changelogPage } from "./pages/changelog.ts";
import type { ChangelogPage } from "./pages/changelog.ts";
import { databasePage, schemaPages } from "./pages/database.ts";
import type { DatabasePage, SchemaPage } from "./pages/database.ts";
import { frontPage } from "./pages/front.ts";
import type { FrontPage } from "./pages/front.ts";
import { downloads } from "./downloads.ts";
import { dictionaryPages } from "./pages/dictionary.ts";
import type { DictionaryPage } from "./pages/dictionary.ts";
import { findingsPage } from "./pages/findings.ts";
import type { FindingsPage } from "./pages/findings.ts";
import { healthPage, unknownHealth } from "./pages/health.ts";
import type { HealthInput, HealthPage } from "./pages/health.ts";
import { functionPage, procedurePage, viewPage } from "./pages/module.ts";
import type { FunctionPage, ProcedurePage, ViewPage } from "./pages/module.ts";
import { tablePage } from "./pages/table.ts";
import type { TablePage } from "./pages/table.ts";
import { contractPath, siteOf } from "./site.ts";
import { printer } from "./template.ts";
import type { Templates } from "./template.ts";

export interface RenderInput {
  /** Pages say how things stand, never what changed: of the report they need whether the contracts hold and what the lint found. */
  readonly report: Pick<Report, "violations" | "lint" | "coverage">;
  /** In canonical order, as sources and snapshots give it: pages keep it. */
  readonly schema: Schema;
  readonly contracts: readonly Contract[];
  /** How the contracts stand, and since when; that of one that is not among them begins today. */
  readonly statuses?: readonly ContractStatus[];
  /** The site's title, as `Scout v7`; absent: the pages speak of "the database". */
  readonly title?: string | undefined;
  readonly templates: Templates;
  /** The subject areas. */
  readonly areas?: readonly Area[];
  /** Whether a site is made of the pages, so that pictures can link to them. */
  readonly links?: boolean;
  /** What was recorded of changes, and how the DDL log is; absent: nothing is known of either. */
  readonly health?: HealthInput;
  /** Those of which the changelog has a file of their own. */
  readonly years?: readonly string[];
}

/** What each template is given, besides `lastUpdated`. docs/templates.md says it field by field. */
export interface PageValues {
  readonly index: FrontPage;
  readonly database: DatabasePage;
  readonly table: TablePage;
  readonly view: ViewPage;
  readonly procedure: ProcedurePage;
  readonly function: FunctionPage;
  readonly contracts: ContractsPage;
  readonly contract: ContractPage;
  readonly areas: AreasPage;
  readonly area: AreaPage;
  readonly schema: SchemaPage;
  readonly dictionary: DictionaryPage;
  readonly findings: FindingsPage;
  readonly health: HealthPage;
  readonly changelog: ChangelogPage;
}

/**
 * Every page of the site, and a badge for each contract, from the schema and the contracts alone: the same input gives the same bytes.
 * @throws UserError for a template that is missing or not valid.
 */
export function render({
  report,
  schema,
  contracts,
  statuses,
  title = "",
  templates,
  areas = [],
  links = false,
  health = unknownHealth,
  years = [],
}: RenderInput): Pages {
  const site = siteOf({ title, schema, contracts, violations: report.violations, statuses, areas, links });
  const print = printer(templates);
  const pages = new Map<string, string>();
  const put = <T extends keyof PageValues>(path: string, template: T, values: PageValues[T]): void => {
    // A lone surrogate (SQL Server allows them in names) would become U+FFFD in the file and never compare equal again.
    pages.set(path, dropEmptyColumns(print(template, { ...values, lastUpdated: lastChange })).toWellFormed());
  };
  if (links) pages.set(layout.stylesheet, print("stylesheet", {}));
  put(layout.index, "index", frontPage(site, health.figures));
  put(layout.database, "database", databasePage(site));
  put(layout.contracts, "contracts", contractsPage(site));
  put(layout.health, "health", healthPage(site, health));
  put(layout.changelog, "changelog", changelogPage(site, health.figures, years));
  for (const contract of contracts) {
    put(contractPath(site, contract), "contract", contractPage(site, contract));
    pages.set(`${layout.badges}/${site.stemOf(contract)}.json`, badge(site, contract));
  }
  for (const [path, page] of dictionaryPages(site)) put(path, "dictionary", page);
  for (const [path, text] of downloads(schema)) pages.set(path, text);
  put(layout.findings, "findings", findingsPage(site, report.coverage, report.lint));
  // It has nothing to fill in: a template all the same, for whoever wants another.
  if (links) pages.set(layout.filterScript, print("filter-script", {}));
  if (areas.length > 0) put(layout.areas, "areas", areasPage(site));
  for (const area of areas) put(areaPath(site, area), "area", areaPage(site, area));
  for (const [path, page] of schemaPages(site)) put(path, "schema", page);
  for (const table of schema.tables) put(site.pathOf("table", table), "table", tablePage(site, table));
  for (const view of schema.views) put(site.pathOf("view", view), "view", viewPage(site, view));
  for (const procedure of schema.procedures) put(site.pathOf("procedure", procedure), "procedure", procedurePage(site, procedure));
  for (const fn of schema.functions) put(site.pathOf("function", fn), "function", functionPage(site, fn));
  return pages;
}
