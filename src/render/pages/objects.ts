import { codeSpan, escapeMarkdown } from "../../markdown/escape.ts";
import { printPart } from "../../model/name.ts";
import type { Schema, Sequence, UserType } from "../../model/schema.ts";
import { objectLink } from "../site.ts";
import type { Site } from "../site.ts";
import { columnList } from "./columns.ts";

export interface Counts {
  readonly tables: number;
  readonly views: number;
  readonly procedures: number;
  readonly functions: number;
  readonly sequences: number;
  readonly types: number;
  readonly synonyms: number;
}

export interface OverviewRow {
  /** Without its schema, linked to its page where it has one. */
  readonly name: string;
  /** How many columns (tables, views) or parameters (procedures, functions); "" for all else. */
  readonly size: string;
  /** What a function returns, a sequence counts, a type stands for, a synonym names; "" for all else. */
  readonly is: string;
  readonly description: string;
}

export type Kind = keyof Counts;

export const kinds = ["tables", "views", "procedures", "functions", "sequences", "types", "synonyms"] as const satisfies readonly Kind[];

/** What is said of a kind of object besides its name and description. */
const facts: { readonly [K in Kind]: (object: Schema[K][number]) => Pick<OverviewRow, "size" | "is"> } = {
  tables: ({ columns }) => ({ size: String(columns.length), is: "" }),
  views: ({ columns }) => ({ size: columns.length === 0 ? "" : String(columns.length), is: "" }),
  procedures: ({ parameters }) => ({ size: String(parameters.length), is: "" }),
  functions: ({ parameters, returns }) => ({
    size: String(parameters.length),
    is: returns === undefined ? "table" : codeSpan(returns, "cell"),
  }),
  sequences: (sequence) => ({ size: "", is: sequenceWords(sequence) }),
  types: (type) => ({ size: "", is: typeWords(type) }),
  synonyms: ({ target }) => ({ size: "", is: codeSpan(target, "cell") }),
};

/** What has a page of its own, and may therefore be listed elsewhere. */
export const paged = ["tables", "views", "procedures", "functions"] as const satisfies readonly Kind[];

/** More objects with pages than this are not listed on one page, nor in a site's navigation: nobody reads that, and GitHub cuts it. */
const mostRows = 500;

export function isLarge(schema: Schema): boolean {
  return paged.reduce((sum, kind) => sum + schema[kind].length, 0) > mostRows;
}

/** In characters: a list is there to choose from. What has no page of its own is told at length. */
const longestDescription = { withPage: 300, without: 2000 } as const;

/** A row for each object, as lists of them show it on the page at `page`. */
export function overviewRows<K extends Kind>(site: Site, page: string, kind: K, objects: readonly Schema[K][number][]): OverviewRow[] {
  const longest =
    kind === "sequences" || kind === "types" || kind === "synonyms" ? longestDescription.without : longestDescription.withPage;
  return objects.map((object) => ({
    ...facts[kind](object),
    name: objectLink(site, page, object, printPart(object.name)),
    description: escapeMarkdown(shortened(object.description ?? "", longest), "cell"),
  }));
}

export function totals(schema: Schema): Counts {
  return counts((kind) => schema[kind].length);
}

export function counts(of: (kind: Kind) => number): Counts {
  return Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as unknown as Counts;
}

/** Cut at a word, where there is one nearby. */
function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text
    .slice(0, longest)
    .toWellFormed()
    .replace(/\s+\S{0,40}$/, "")} …`;
}

function sequenceWords({ type, start, increment, minimum, maximum, cycle, cache }: Sequence): string {
  const words = [
    codeSpan(type, "cell"),
    start !== undefined && `from ${start}`,
    increment !== undefined && `by ${increment}`,
    minimum !== undefined && `at least ${minimum}`,
    maximum !== undefined && `at most ${maximum}`,
    cycle === true && "cycles",
    cache !== undefined && (cache === 0 ? "no cache" : `cache ${cache}`),
  ];
  return words.filter((word) => word !== false).join(", ");
}

function typeWords({ baseType, nullable, memoryOptimized, columns }: UserType): string {
  if (baseType !== undefined) return `${codeSpan(baseType, "cell")}${nullable === undefined ? "" : nullable ? " NULL" : " NOT NULL"}`;
  const kind = `table type${memoryOptimized === true ? ", memory-optimised" : ""}`;
  return columns.length === 0 ? kind : `${kind}: ${columnList(columns.map((column) => `${column.name} ${column.type ?? ""}`.trim()))}`;
}
