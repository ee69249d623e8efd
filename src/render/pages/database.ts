import { codeSpan, escapeParagraphs, escapeTitle, link } from "../../markdown/escape.ts";
import { compareText, printPart } from "../../model/name.ts";
import { layout } from "../../model/page.ts";
import type { Schema } from "../../model/schema.ts";
import { definitionBlock } from "../definition.ts";
import { limits, noDiagrams } from "../diagram/diagram.ts";
import type { Diagrams } from "../diagram/diagram.ts";
import { related, tablesDiagrams } from "../diagram/entities.ts";
import { relativePath, schemaPath } from "../path.ts";
import { anchorOf } from "../site.ts";
import type { Site } from "../site.ts";
import { counts, isLarge, kinds, overviewRows, paged, totals } from "./objects.ts";
import type { Counts, Kind, OverviewRow } from "./objects.ts";
import { databasePermissionRows, overviewPermissionRows } from "./permissions.ts";
import type { OverviewPermissionRow, PermissionRow } from "./permissions.ts";

/** The values of `database.mustache`. All text is Markdown. The diagrams are those of all tables, where these fit into one picture. */
export interface DatabasePage extends Diagrams {
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

export interface SchemaSection extends Diagrams, Lists {
  /** The name of the schema's block. */
  readonly block: string;
  readonly anchor: string;
  readonly title: string;
  /** The schema's name, linked to its section. */
  readonly link: string;
  readonly description: string;
  readonly counts: Counts;
  /** Links to the pages that list its tables, views and routines, where this page cannot list them all; "" where it does. */
  readonly lists: string;
  /** On the schema itself, and on its sequences, types and synonyms. */
  readonly permissions: readonly OverviewPermissionRow[];
}

/** Objects in lists, by kind. */
type Lists = Readonly<Record<Kind, readonly OverviewRow[]>>;

/** The values of `schema.mustache`, a page that lists the objects of one schema in a large database. All text is Markdown. */
export interface SchemaPage extends Diagrams, Omit<Lists, "sequences" | "types" | "synonyms"> {
  /** For a heading. */
  readonly title: string;
  /** Linked to the schema's section of the database's page. */
  readonly overview: string;
  /** Links to this schema's other pages of this kind; "" where there is none. */
  readonly lists: string;
}

export interface DatabaseTriggerSection {
  readonly title: string;
  readonly events: string;
  readonly rules: string;
  readonly description: string;
  readonly definition: string;
}

/** How many a page of a schema's lists. */
const rowsOnPage = 250;

export function databasePage(site: Site): DatabasePage {
  const { schema } = site;
  const bySchema = objectsBySchema(schema);
  const permissions = overviewPermissionRows(site);
  const descriptions = new Map(schema.schemas.map(({ name, description }) => [name, description]));
  const names = new Set([...bySchema.keys(), ...permissions.keys()]);
  for (const [name, description] of descriptions) if (description !== undefined) names.add(name);
  const listed = !isLarge(schema);
  const whole =
    listed && related(site, schema.tables).length <= limits.nodes ? tablesDiagrams(site, layout.database, schema.tables) : noDiagrams;
  const apart = listed && whole.diagrams.length === 0;

  return {
    title: escapeTitle(site.title),
    description: escapeParagraphs(schema.description ?? ""),
    collation: codeSpan(schema.collation ?? ""),
    compatibilityLevel: schema.compatibilityLevel === undefined ? "" : String(schema.compatibilityLevel),
    ...whole,
    schemas: [...names].sort(compareText).map((name) => {
      const objects = bySchema.get(name) ?? nothing;
      const onPage: Objects = listed ? objects : { ...objects, tables: [], views: [], procedures: [], functions: [] };
      return {
        block: anchorOf("schema", name),
        anchor: anchorOf("schema", name),
        title: escapeTitle(printPart(name)),
        link: link(codeSpan(name, "cell"), "", anchorOf("schema", name)),
        description: escapeParagraphs(descriptions.get(name) ?? ""),
        counts: counts((kind) => objects[kind].length),
        ...(apart ? tablesDiagrams(site, layout.database, objects.tables) : noDiagrams),
        ...listsOf(site, layout.database, onPage),
        lists: listed ? "" : links(layout.database, name, slices(objects).length, 0),
        permissions: permissions.get(name) ?? [],
      };
    }),
    total: totals(schema),
    permissions: databasePermissionRows(site),
    databaseTriggers: schema.databaseTriggers.map((trigger) => ({
      title: escapeTitle(printPart(trigger.name)),
      events: trigger.events.map((event) => codeSpan(event)).join(", "),
      rules: [trigger.disabled === true && "disabled", trigger.encrypted === true && "encrypted"]
        .filter((rule) => rule !== false)
        .join(", "),
      description: escapeParagraphs(trigger.description ?? ""),
      definition: trigger.definition === undefined ? "" : definitionBlock(trigger.definition),
    })),
  };
}

/** The pages that list each schema's objects, by path: none where the database's page does. */
export function schemaPages(site: Site): [path: string, page: SchemaPage][] {
  if (!isLarge(site.schema)) return [];
  return [...objectsBySchema(site.schema)].flatMap(([name, objects]) => {
    const parts = slices(objects);
    return parts.map((part, i): [string, SchemaPage] => {
      const page = schemaPath(name, i + 1);
      const { tables, views, procedures, functions } = listsOf(site, page, part);
      return [
        page,
        {
          title: escapeTitle(printPart(name)) + (parts.length === 1 ? "" : `, ${i + 1} of ${parts.length}`),
          overview: link("Schema", relativePath(page, layout.database), anchorOf("schema", name)),
          lists: parts.length === 1 ? "" : links(page, name, parts.length, i + 1),
          ...(i === 0 ? tablesDiagrams(site, page, objects.tables) : noDiagrams),
          ...{ tables, views, procedures, functions },
        },
      ];
    });
  });
}

/** Where those pages stand, by schema. Empty where the database's page lists everything. */
export function listPages(
  schema: Schema,
): { readonly schema: string; readonly part: number; readonly of: number; readonly page: string }[] {
  if (!isLarge(schema)) return [];
  return [...objectsBySchema(schema)]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([name, objects]) =>
      slices(objects).map((_, i, parts) => ({ schema: name, part: i + 1, of: parts.length, page: schemaPath(name, i + 1) })),
    );
}

/** The objects of one schema, by kind. */
type Objects = { readonly [K in Kind]: Schema[K] };

const nothing: Objects = { tables: [], views: [], procedures: [], functions: [], sequences: [], types: [], synonyms: [] };

function objectsBySchema(schema: Schema): Map<string, Objects> {
  const bySchema = new Map<string, Record<Kind, unknown[]>>();
  for (const kind of kinds) {
    for (const object of schema[kind]) {
      const found = bySchema.get(object.schema) ?? {
        tables: [],
        views: [],
        procedures: [],
        functions: [],
        sequences: [],
        types: [],
        synonyms: [],
      };
      found[kind].push(object);
      bySchema.set(object.schema, found);
    }
  }
  return bySchema as unknown as Map<string, Objects>;
}

function listsOf(site: Site, page: string, objects: Objects): Lists {
  return Object.fromEntries(kinds.map((kind) => [kind, overviewRows(site, page, kind, objects[kind])])) as unknown as Lists;
}

/** What has pages, in pieces that a page can list: tables first, then views and so on. */
function slices(objects: Objects): Objects[] {
  const pieces: Record<Kind, unknown[]>[] = [];
  let room = 0;
  for (const kind of paged) {
    for (const object of objects[kind]) {
      if (room === 0) {
        pieces.push({ tables: [], views: [], procedures: [], functions: [], sequences: [], types: [], synonyms: [] });
        room = rowsOnPage;
      }
      pieces.at(-1)?.[kind].push(object);
      room -= 1;
    }
  }
  return pieces as unknown as Objects[];
}

/** @param except the part that this is, from 1; 0 for none */
function links(from: string, name: string, parts: number, except: number): string {
  return Array.from({ length: parts }, (_, i) => {
    const words = parts === 1 ? "All objects" : `Part ${i + 1}`;
    return i + 1 === except ? words : link(words, relativePath(from, schemaPath(name, i + 1)));
  }).join(", ");
}
