import { communities, graphOf } from "../../graph/communities.ts";
import { compareNames, nameKey, printName } from "../../model/name.ts";
import type { ObjectName } from "../../model/name.ts";
import type { ForeignKey, Table } from "../../model/schema.ts";
import { objectLink } from "../site.ts";
import type { Site } from "../site.ts";
import { count } from "../words.ts";
import { fenced, label, limits, mostDiagrams, noDiagrams, nodeIds, parts, partTitle } from "./diagram.ts";
import type { Diagram, Diagrams } from "./diagram.ts";

/** A foreign key as a picture has it. */
interface Relation {
  readonly from: Table;
  readonly to: Table;
  readonly key: ForeignKey;
}

/** No key has so many columns; who makes up a snapshot that has finds the rest on the page. */
const mostColumns = 40;

/** The foreign keys between these tables, as entity-relationship diagrams with the keys and the columns that take part. Tables without any are left out. */
export function tablesDiagrams(site: Site, page: string, tables: readonly Table[]): Diagrams {
  return diagramsOf(site, page, grouped(relationsAmong(site, tables)));
}

/** The tables that have a foreign key to each other. */
export function related(site: Site, tables: readonly Table[]): Table[] {
  return [...new Set(relationsAmong(site, tables).flatMap(({ from, to }) => [from, to]))];
}

function relationsAmong(site: Site, tables: readonly Table[]): Relation[] {
  const inside = new Set(tables.map(nameKey));
  return tables.flatMap((table) => relationsOf(site, table)).filter(({ to }) => inside.has(nameKey(to)));
}

/** A table with those that it references and that reference it, one step away. */
export function neighbourhood(site: Site, page: string, table: Table): Diagrams {
  const own = relationsOf(site, table);
  const incoming = site
    .referencedBy(table)
    .filter(({ table: from }) => nameKey(from) !== nameKey(table))
    .map(({ table: from, key }) => ({ from, to: table, key }));
  return diagramsOf(site, page, [...own, ...incoming]);
}

function relationsOf(site: Site, from: Table): Relation[] {
  return from.foreignKeys.flatMap((key) => {
    const to = site.table(key.references);
    return to === undefined ? [] : [{ from, to, key }];
  });
}

/**
 * Relations that are too many for one picture in an order that keeps together what belongs together: community by community, each with the keys of its
 * tables, inner ones first.
 */
function grouped(relations: readonly Relation[]): readonly Relation[] {
  const tables = [...new Map(relations.flatMap(({ from, to }) => [from, to].map((table) => [nameKey(table), table]))).values()].sort(
    compareNames,
  );
  if (tables.length <= limits.nodes) return relations;
  const position = new Map(tables.map((table, i) => [nameKey(table), i]));
  const of = (table: Table): number => position.get(nameKey(table)) ?? 0;
  const group = communities(
    graphOf(
      tables.length,
      relations.map(({ from, to }) => [of(from), of(to)]),
    ),
  );
  const rank = ({ from, to }: Relation): number => (group[of(from)] ?? 0) * 2 + (group[of(from)] === group[of(to)] ? 0 : 1);
  return relations
    .map((relation, i) => ({ relation, i, rank: rank(relation) }))
    .sort((a, b) => a.rank - b.rank || a.i - b.i)
    .map(({ relation }) => relation);
}

function diagramsOf(site: Site, page: string, relations: readonly Relation[]): Diagrams {
  if (relations.length === 0) return noDiagrams;
  const found = parts(relations, ({ from, to }) => [nameKey(from), nameKey(to)], entityDiagram);
  if (found.length > mostDiagrams) {
    return { drawn: true, note: `${count(relations.length, "foreign key")}: too many for a picture.`, diagrams: [] };
  }
  return {
    drawn: true,
    note: "",
    diagrams: found.map(({ edges, lines }, i): Diagram => ({
      title: partTitle(i, found.length),
      mermaid: fenced(lines),
      pages: pagesOf(site, page, edges),
    })),
  };
}

function pagesOf(site: Site, page: string, part: readonly Relation[]): string {
  const names = new Map<string, ObjectName>(part.flatMap(({ from, to }) => [from, to].map((table) => [nameKey(table), table])));
  return [...names.values()]
    .filter((name) => site.target(name)?.path !== page)
    .sort(compareNames)
    .map((name) => objectLink(site, page, name))
    .join(", ");
}

/** @returns the diagram's lines */
function entityDiagram(relations: readonly Relation[]): string[] {
  const idOf = nodeIds();
  const entities = new Map<string, { readonly table: Table; readonly takingPart: Set<string> }>();
  const takePart = (table: Table, columns: readonly string[]): void => {
    const entity = entities.get(nameKey(table)) ?? { table, takingPart: new Set(table.primaryKey?.columns.map(({ name }) => name)) };
    for (const column of columns) entity.takingPart.add(column);
    entities.set(nameKey(table), entity);
  };
  for (const { from, to, key } of relations) {
    takePart(from, key.columns);
    takePart(to, key.references.columns);
  }
  const lines = ["erDiagram", "    direction LR"];
  for (const { table, takingPart } of [...entities.values()].sort((a, b) => compareNames(a.table, b.table))) {
    lines.push(`    ${idOf(table)}[${label(printName(table))}] {`, ...attributes(table, takingPart), "    }");
  }
  for (const { from, to, key } of relations) {
    lines.push(`    ${idOf(from)} ${manySide(from, key)}--${oneSide(from, key)} ${idOf(to)} : ${label(key.columns.join(", "))}`);
  }
  return lines;
}

function attributes(table: Table, takingPart: ReadonlySet<string>): string[] {
  const primary = new Set(table.primaryKey?.columns.map(({ name }) => name));
  const foreign = new Set(table.foreignKeys.flatMap(({ columns }) => columns));
  const columns = table.columns.filter(({ name }) => takingPart.has(name));
  const lines = columns.slice(0, mostColumns).map(({ name, type }) => {
    const marks = [primary.has(name) && "PK", foreign.has(name) && "FK"].filter((mark) => mark !== false).join(", ");
    const word = attributeWord(name);
    return `        ${[attributeWord((type ?? "unknown").replace(/\(.*/s, "")), word, marks, word === name ? "" : label(name)].filter((part) => part !== "").join(" ")}`;
  });
  const rest = columns.length - mostColumns;
  return rest > 0 ? [...lines, `        and more ${label(count(rest, "column"))}`] : lines;
}

/**
 * The nearest that an attribute's type or name can be: letters, digits and `_`, not beginning with a digit, and no key's mark. Letters beyond the
 * basic plane and below U+00C0 are none to mermaid.
 */
function attributeWord(text: string): string {
  if (text.length <= 60 && /^[A-Za-z_][A-Za-z0-9_]{2,}$/.test(text)) return text;
  const clipped = Array.from(text).slice(0, 60).join("");
  const word = clipped.replace(/[^A-Za-z0-9_]/gu, (c) => (c.length === 1 && c >= "\u00c0" && /\p{L}/u.test(c) ? c : "_"));
  return /^(?:[0-9]|$)/.test(word) ? `_${word}` : /^[pfu]k$/i.test(word) ? `${word}_` : word;
}

/** At the end of the table that has the key: how many of its rows one row of the other may have. */
function manySide(table: Table, key: ForeignKey): string {
  const unique = [
    table.primaryKey,
    ...table.uniqueConstraints,
    ...table.indexes.filter((index) => index.unique === true && index.filter === undefined),
  ];
  const alone = unique.some(
    (candidate) =>
      candidate !== undefined && candidate.columns.length > 0 && candidate.columns.every(({ name }) => key.columns.includes(name)),
  );
  return alone ? "|o" : "}o";
}

/** At the end of the table that is referenced: whether a row may refer to none. */
function oneSide(table: Table, key: ForeignKey): string {
  return table.columns.some(({ name, nullable }) => nullable === true && key.columns.includes(name)) ? "o|" : "||";
}
