import { communities, graphOf } from "../graph/communities.ts";
import type { Area } from "../model/area.ts";
import { nameFolding } from "../model/collation.ts";
import { compareText, nameKey, printName } from "../model/name.ts";
import type { ObjectName } from "../model/name.ts";
import type { Diagnostic, Place } from "../model/place.ts";
import type { Schema, Table } from "../model/schema.ts";

/** An area as the configuration has it. */
export interface ConfiguredArea {
  readonly name: string;
  readonly has: (name: ObjectName) => boolean;
  readonly at: Place;
}

/** Fewer tables than this are no area worth a page. */
const fewest = 3;

/** A larger group is divided once more, where it can be: more boxes than this cannot be looked at together. */
const most = 60;

/**
 * The subject areas of a schema. Those that are configured hold what their patterns match, in the order of the configuration, and an object may
 * be in several. Where none are, they are proposed: tables that foreign keys tie together more than to others, each area
 * named by its central table, with the modules that use its tables most. One group that is all there is divides nothing: none is proposed then. One that nothing
 * is in is left out, and said.
 * @param configured absent: propose; empty: there are to be none
 */
export function subjectAreas(
  schema: Schema,
  configured?: readonly ConfiguredArea[],
): { readonly areas: readonly Area[]; readonly diagnostics: readonly Diagnostic[] } {
  if (configured === undefined) return { areas: proposedAreas(schema), diagnostics: [] };
  const areas = configured.map(({ name, has, at }) => ({ at, area: areaOf({ name }, schema, has) }));
  const isEmpty = ({ tables, views, procedures, functions }: Area): boolean =>
    [tables, views, procedures, functions].every((members) => members.length === 0);
  return {
    areas: areas.filter(({ area }) => !isEmpty(area)).map(({ area }) => area),
    diagnostics: areas
      .filter(({ area }) => isEmpty(area))
      .map(({ area, at }) => ({ severity: "warning", message: `nothing in the schema matches the subject area ${area.name}`, at })),
  };
}

function areaOf(identity: Pick<Area, "name" | "hub">, schema: Schema, has: (name: ObjectName) => boolean): Area {
  return {
    ...identity,
    tables: schema.tables.filter(has),
    views: schema.views.filter(has),
    procedures: schema.procedures.filter(has),
    functions: schema.functions.filter(has),
  };
}

function proposedAreas(schema: Schema): Area[] {
  const fold = nameFolding(schema.collation);
  const keyOf = (name: ObjectName): string => fold(nameKey(name));
  const indexOf = new Map(schema.tables.map((table, i) => [keyOf(table), i]));
  const pairs = schema.tables.flatMap((table, i) =>
    [...new Set(table.foreignKeys.map(({ references }) => indexOf.get(keyOf(references))))].flatMap((other): [number, number][] =>
      other === undefined || other === i ? [] : [[i, other]],
    ),
  );
  const groups = divided(
    schema.tables.map((_, i) => i),
    pairs,
  ).filter((group) => group.length >= fewest);
  if (groups.length < 2) return [];

  const neighbours = graphOf(schema.tables.length, pairs);
  const named = groups
    .map((group) => ({ group, hub: hubOf(group, neighbours, schema.tables) }))
    .sort((a, b) => compareText(printName(a.hub), printName(b.hub)));
  const areaOfObject = new Map(named.flatMap(({ group }, area) => group.map((i) => [keyOf(schema.tables[i] as Table), area] as const)));
  const modules = moduleAreas(schema, keyOf, areaOfObject);
  const members = named.map(() => new Map<string, true>());
  for (const [key, area] of [...areaOfObject, ...modules]) members[area]?.set(key, true);
  return named.map(({ hub }, area) =>
    areaOf(
      { name: printName(hub), hub: { schema: hub.schema, name: hub.name } },
      schema,
      (name) => members[area]?.has(keyOf(name)) === true,
    ),
  );
}

/** The nodes in groups; a large group is divided again by the edges inside of it alone. */
function divided(nodes: readonly number[], pairs: readonly (readonly [number, number])[]): number[][] {
  const position = new Map(nodes.map((node, i) => [node, i]));
  const inside = pairs.filter(([a, b]) => position.has(a) && position.has(b));
  const groupOf = communities(
    graphOf(
      nodes.length,
      inside.map(([a, b]) => [position.get(a) ?? 0, position.get(b) ?? 0]),
    ),
  );
  const groups = new Map<number, number[]>();
  for (const [i, group] of groupOf.entries()) {
    const found = groups.get(group);
    if (found === undefined) groups.set(group, [nodes[i] ?? 0]);
    else found.push(nodes[i] ?? 0);
  }
  return [...groups.values()].flatMap((group) => (group.length <= most || groups.size === 1 ? [group] : divided(group, inside)));
}

/** The table with the most neighbours in the group; of several the first. */
function hubOf(group: readonly number[], neighbours: ReturnType<typeof graphOf>, tables: readonly Table[]): Table {
  const members = new Set(group);
  const inside = (i: number): number => [...(neighbours[i]?.keys() ?? [])].filter((other) => members.has(other)).length;
  const hub = group.reduce((best, i) => (inside(i) > inside(best) ? i : best));
  return tables[hub] as Table;
}

/** The area of each module: that of most of what it uses, tables or modules; of several the first. */
function moduleAreas(
  { views, procedures, functions, dependencies }: Schema,
  keyOf: (name: ObjectName) => string,
  tables: ReadonlyMap<string, number>,
): Map<string, number> {
  const used = new Map<string, Set<string>>();
  for (const { from, to } of dependencies) {
    const key = keyOf(from);
    const found = used.get(key) ?? new Set();
    used.set(key, found.add(keyOf(to)));
  }
  const areas = new Map<string, number | undefined>();
  const areaOf = (key: string): number | undefined => {
    if (tables.has(key)) return tables.get(key);
    if (areas.has(key)) return areas.get(key);
    // Modules may use each other in a circle.
    areas.set(key, undefined);
    const votes = new Map<number, number>();
    for (const other of used.get(key) ?? []) {
      const area = areaOf(other);
      if (area !== undefined) votes.set(area, (votes.get(area) ?? 0) + 1);
    }
    const [winner] = [...votes].sort(([a, aVotes], [b, bVotes]) => bVotes - aVotes || a - b);
    areas.set(key, winner?.[0]);
    return winner?.[0];
  };
  return new Map(
    [...views, ...procedures, ...functions].flatMap((module) => {
      const key = keyOf(module);
      const area = areaOf(key);
      return area === undefined ? [] : [[key, area] as const];
    }),
  );
}
