import { posix } from "node:path";
import { codeSpan, escapeTitle, link } from "../../markdown/escape.ts";
import type { Area } from "../../model/area.ts";
import { layout } from "../../model/page.ts";
import { fenced, label, limits, mostDiagrams, noDiagrams, parts, partTitle } from "../diagram/diagram.ts";
import type { Diagram, Diagrams } from "../diagram/diagram.ts";
import { tablesDiagrams } from "../diagram/entities.ts";
import { namedStem, relativePath, relativeUrl } from "../path.ts";
import { objectLink } from "../site.ts";
import type { Site } from "../site.ts";
import { overviewRows } from "./objects.ts";
import type { OverviewRow } from "./objects.ts";

/** The values of `areas.mustache`. All text is Markdown. */
export interface AreasPage extends Diagrams {
  /** Whether they are proposed from the foreign keys and not configured. */
  readonly proposed: boolean;
  readonly areas: readonly AreaRow[];
  /** The tables that are in none, linked, comma-separated; "" where there is none, or where they are too many to list. */
  readonly rest: string;
  /** How many those are. */
  readonly restCount: number;
}

export interface AreaRow {
  /** Linked to its page. */
  readonly name: string;
  readonly tables: number;
  readonly views: number;
  readonly procedures: number;
  readonly functions: number;
}

/** The values of `area.mustache`. All text is Markdown. */
export interface AreaPage extends Diagrams {
  /** For a heading. */
  readonly title: string;
  /** Linked to the page of all areas. */
  readonly overview: string;
  /** A proposed area's central table, linked; "" for one that is configured. */
  readonly hub: string;
  readonly tables: readonly OverviewRow[];
  readonly views: readonly OverviewRow[];
  readonly procedures: readonly OverviewRow[];
  readonly functions: readonly OverviewRow[];
}

/** More tables than this are no list to read. */
const longestRest = 200;

export function areasPage(site: Site): AreasPage {
  const rest = site.schema.tables.filter((table) => site.areasOf(table).length === 0);
  return {
    proposed: site.areas.some(({ hub }) => hub !== undefined),
    areas: site.areas.map((area) => ({
      name: areaLink(site, layout.areas, area),
      tables: area.tables.length,
      views: area.views.length,
      procedures: area.procedures.length,
      functions: area.functions.length,
    })),
    ...areasDiagrams(site),
    rest: rest.length > longestRest ? "" : rest.map((table) => objectLink(site, layout.areas, table)).join(", "),
    restCount: rest.length,
  };
}

export function areaPage(site: Site, area: Area): AreaPage {
  const page = areaPath(site, area);
  return {
    title: escapeTitle(area.name),
    overview: link("Subject area", relativePath(page, layout.areas)),
    hub: area.hub === undefined ? "" : objectLink(site, page, area.hub),
    ...tablesDiagrams(site, page, area.tables),
    tables: overviewRows(site, page, "tables", area.tables),
    views: overviewRows(site, page, "views", area.views),
    procedures: overviewRows(site, page, "procedures", area.procedures),
    functions: overviewRows(site, page, "functions", area.functions),
  };
}

/** An area's page, relative to the docs folder: called as the area is, a proposed one's as the page of its central table. */
export function areaPath(site: Site, { name, hub }: Area): string {
  return `${layout.areaFolder}/${hub === undefined ? `${namedStem(name)}.md` : posix.basename(site.pathOf("table", hub))}`;
}

/** A link from the page at `from` to an area's. */
export function areaLink(site: Site, from: string, area: Area): string {
  return link(codeSpan(area.name, "cell"), relativePath(from, areaPath(site, area)));
}

/** Which area refers to which, by the foreign keys of its tables. */
function areasDiagrams(site: Site): Diagrams {
  const position = new Map(site.areas.map((area, i) => [area, i]));
  const counts = new Map<string, { readonly from: number; readonly to: number; keys: number }>();
  for (const [from, area] of site.areas.entries()) {
    for (const table of area.tables) {
      for (const key of table.foreignKeys) {
        const other = site.table(key.references);
        for (const area of other === undefined ? [] : site.areasOf(other)) {
          const to = position.get(area) ?? 0;
          const edge = counts.get(`${from} ${to}`) ?? { from, to, keys: 0 };
          edge.keys += 1;
          if (from !== to) counts.set(`${from} ${to}`, edge);
        }
      }
    }
  }
  const edges = [...counts.values()];
  const id = (area: number): string => `area${area}`;
  const lines = (part: readonly (typeof edges)[number][], more: readonly number[] = []): string[] => {
    const shown = [...new Set([...more, ...part.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
    return [
      "flowchart TB",
      ...shown.map((area) => `    ${id(area)}[${label(site.areas[area]?.name ?? "")}]`),
      ...part.map(({ from, to, keys }) => `    ${id(from)} -->|${keys}| ${id(to)}`),
      ...shown.flatMap((area) => {
        const target = site.areas[area];
        return site.links && target !== undefined
          ? [`    click ${id(area)} href "${relativeUrl(layout.areas, areaPath(site, target))}"`]
          : [];
      }),
    ];
  };
  const found = parts(
    edges,
    ({ from, to }) => [id(from), id(to)],
    (part) => lines(part),
  );
  if (found.length > mostDiagrams) return noDiagrams;
  // Where one picture shows it all, areas that nothing ties to another are in it, too: it is a map to choose from.
  const all = found.length === 1 && site.areas.length <= limits.nodes ? [...site.areas.keys()] : [];
  return {
    drawn: found.length > 0,
    note:
      found.length === 0 ? "" : "An arrow goes from the area whose tables refer to the other's; the number is that of their foreign keys.",
    diagrams: found.map((part, i): Diagram => ({ title: partTitle(i, found.length), mermaid: fenced(lines(part.edges, all)), pages: "" })),
  };
}
