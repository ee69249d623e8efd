import { codeSpan, escapeMarkdown, escapeParagraphs, link } from "../../markdown/escape.ts";
import { compareText, printPart } from "../../model/name.ts";
import type { ObjectName } from "../../model/name.ts";
import { layout } from "../../model/page.ts";
import type { Described, Schema, Sequence, UserType } from "../../model/schema.ts";
import { definitionBlock } from "../definition.ts";
import { anchorOf, objectLink } from "../site.ts";
import type { Site } from "../site.ts";
import { columnList } from "./columns.ts";
import { databasePermissionRows, overviewPermissionRows } from "./permissions.ts";
import type { OverviewPermissionRow, PermissionRow } from "./permissions.ts";

/** The values of `database.mustache`. All text is Markdown. */
export interface DatabasePage {
  /** The site's title, for a heading; "" where it has none. */
  readonly title: string;
  readonly description: string;
  /** "" where the source does not say. */
  readonly collation: string;
  readonly compatibilityLevel: string;
  /** The schemas that hold anything, that somebody described, or on which something was granted. */
  readonly schemas: readonly SchemaSection[];
  readonly total: Counts;
  readonly databaseTriggers: readonly DatabaseTriggerSection[];
  /** On the database itself. */
  readonly permissions: readonly PermissionRow[];
}

export interface Counts {
  readonly tables: number;
  readonly views: number;
  readonly procedures: number;
  readonly functions: number;
  readonly sequences: number;
  readonly types: number;
  readonly synonyms: number;
}

export interface SchemaSection {
  /** The name of the schema's block. */
  readonly block: string;
  readonly anchor: string;
  readonly title: string;
  /** The schema's name, linked to its section. */
  readonly link: string;
  readonly description: string;
  readonly counts: Counts;
  readonly tables: readonly OverviewRow[];
  readonly views: readonly OverviewRow[];
  readonly procedures: readonly OverviewRow[];
  readonly functions: readonly OverviewRow[];
  readonly sequences: readonly OverviewRow[];
  readonly types: readonly OverviewRow[];
  readonly synonyms: readonly OverviewRow[];
  /** On the schema itself, and on its sequences, types and synonyms. */
  readonly permissions: readonly OverviewPermissionRow[];
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

export interface DatabaseTriggerSection {
  readonly title: string;
  readonly events: string;
  readonly rules: string;
  readonly description: string;
  readonly definition: string;
}

type Kind = keyof Counts;

const kinds = ["tables", "views", "procedures", "functions", "sequences", "types", "synonyms"] as const satisfies readonly Kind[];

export function databasePage(site: Site): DatabasePage {
  const { schema } = site;
  const bySchema = new Map<string, Record<Kind, OverviewRow[]>>();
  const sectionOf = (name: string): Record<Kind, OverviewRow[]> => {
    const found = bySchema.get(name) ?? { tables: [], views: [], procedures: [], functions: [], sequences: [], types: [], synonyms: [] };
    bySchema.set(name, found);
    return found;
  };
  const put = <T extends ObjectName & Described>(
    kind: Kind,
    objects: readonly T[],
    row: (object: T) => Pick<OverviewRow, "size" | "is">,
  ): void => {
    for (const object of objects) {
      sectionOf(object.schema)[kind].push({
        ...row(object),
        name: objectLink(site, layout.database, object, printPart(object.name)),
        description: escapeMarkdown(object.description ?? "", "cell"),
      });
    }
  };
  put("tables", schema.tables, ({ columns }) => ({ size: String(columns.length), is: "" }));
  put("views", schema.views, ({ columns }) => ({ size: columns.length === 0 ? "" : String(columns.length), is: "" }));
  put("procedures", schema.procedures, ({ parameters }) => ({ size: String(parameters.length), is: "" }));
  put("functions", schema.functions, ({ parameters, returns }) => ({
    size: String(parameters.length),
    is: returns === undefined ? "table" : codeSpan(returns, "cell"),
  }));
  put("sequences", schema.sequences, (sequence) => ({ size: "", is: sequenceWords(sequence) }));
  put("types", schema.types, (type) => ({ size: "", is: typeWords(type) }));
  put("synonyms", schema.synonyms, ({ target }) => ({ size: "", is: codeSpan(target, "cell") }));
  const permissions = overviewPermissionRows(site);
  for (const name of permissions.keys()) sectionOf(name);
  const descriptions = new Map(schema.schemas.map(({ name, description }) => [name, description]));
  for (const [name, description] of descriptions) if (description !== undefined) sectionOf(name);

  return {
    title: escapeMarkdown(site.title),
    description: escapeParagraphs(schema.description ?? ""),
    collation: codeSpan(schema.collation ?? ""),
    compatibilityLevel: schema.compatibilityLevel === undefined ? "" : String(schema.compatibilityLevel),
    schemas: [...bySchema]
      .sort(([a], [b]) => compareText(a, b))
      .map(([name, rows]) => ({
        block: anchorOf("schema", name),
        anchor: anchorOf("schema", name),
        title: escapeMarkdown(printPart(name)),
        link: link(codeSpan(name, "cell"), "", anchorOf("schema", name)),
        description: escapeParagraphs(descriptions.get(name) ?? ""),
        counts: counts((kind) => rows[kind].length),
        ...rows,
        permissions: permissions.get(name) ?? [],
      })),
    total: totals(schema),
    permissions: databasePermissionRows(site),
    databaseTriggers: schema.databaseTriggers.map((trigger) => ({
      title: escapeMarkdown(printPart(trigger.name)),
      events: trigger.events.map((event) => codeSpan(event)).join(", "),
      rules: [trigger.disabled === true && "disabled", trigger.encrypted === true && "encrypted"]
        .filter((rule) => rule !== false)
        .join(", "),
      description: escapeParagraphs(trigger.description ?? ""),
      definition: trigger.definition === undefined ? "" : definitionBlock(trigger.definition),
    })),
  };
}

export function totals(schema: Schema): Counts {
  return counts((kind) => schema[kind].length);
}

function counts(of: (kind: Kind) => number): Counts {
  return Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as unknown as Counts;
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
