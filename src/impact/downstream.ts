import type { ChangeKind } from "../model/change.ts";
import { compareNames, compareText, nameKey, type ObjectName } from "../model/name.ts";
import type { Hit, JudgedChange } from "../model/report.ts";
import type { ForeignKey, Schema, Synonym } from "../model/schema.ts";
import { isName, tokenize } from "../tsql/lexer.ts";

/** Kinds that hit whoever uses the object. */
const objectKinds: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  "table-removed",
  "table-renamed",
  "table-moved",
  "table-became-view",
  "table-option-changed",
  "view-became-table",
  "view-removed",
  "view-renamed",
  "view-definition-changed",
  "column-reordered",
  "procedure-removed",
  "procedure-renamed",
  "procedure-definition-changed",
  "function-removed",
  "function-renamed",
  "function-definition-changed",
  "return-type-changed",
  "parameter-added",
  "parameter-removed",
  "parameter-renamed",
  "parameter-reordered",
  "parameter-type-changed",
  "parameter-direction-changed",
  "parameter-default-removed",
  "parameter-default-changed",
  "sequence-removed",
  "sequence-changed",
  "type-removed",
  "type-changed",
  "synonym-removed",
  "synonym-retargeted",
  "full-text-index-removed",
  "full-text-index-changed",
  "system-versioning-removed",
  "history-table-changed",
]);

/** Kinds that hit whoever uses the column. */
const columnKinds: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  "column-removed",
  "column-renamed",
  "column-type-narrowed",
  "column-type-widened",
  "column-type-changed",
  "column-type-reencoded",
  "column-collation-changed",
  "column-made-required",
  "column-made-nullable",
  "column-became-computed",
  "column-stopped-being-computed",
  "computed-expression-changed",
  "column-masked",
  "column-mask-changed",
  "column-encrypted",
  "column-encryption-changed",
  "column-hidden",
  "column-unhidden",
  "column-became-generated-always",
  "column-stopped-being-generated-always",
  "default-removed",
  "default-changed",
  "identity-added",
  "identity-removed",
  "identity-changed",
]);

/**
 * The change with what is downstream of it in the schema before, where its kind hits others at all and is not safe. What
 * changed about a table that was renamed as well is looked for under the new name: the rename itself carries the hits.
 */
export function withHits(judged: JudgedChange, before: Schema): JudgedChange {
  const { change, impact } = judged;
  if (impact === "safe") return judged;
  const member = "member" in change ? change.member : undefined;
  const hits = objectKinds.has(change.kind)
    ? downstream(before, change.object)
    : columnKinds.has(change.kind) && member !== undefined
      ? downstream(before, change.object, member)
      : [];
  return hits.length === 0 ? judged : { ...judged, hits };
}

/**
 * What uses an object, or one column of it, as far as the schema's dependencies tell: modules and synonyms, and the foreign
 * keys that refer to it; then what uses those modules, and so on. Nearest first, then by type and name; each once, by
 * its shortest way. A module of which it is not known which columns it uses is taken to use any.
 */
export function downstream(schema: Schema, object: ObjectName, member?: string): Hit[] {
  const graph = graphOf(schema);
  const start = nameKey(object);
  const seen = new Set<string>([start]);
  const hits: Hit[] = [];
  let level: readonly (readonly [key: string, via: ObjectName | undefined])[] = [[start, undefined]];
  for (let depth = 1; level.length > 0; depth++) {
    const found: Hit[] = [];
    for (const [key, via] of level) {
      for (const use of graph.get(key) ?? []) {
        if (depth === 1 && member !== undefined && use.columns !== undefined && !use.columns.has(member)) continue;
        if (seen.has(use.key)) continue;
        seen.add(use.key);
        found.push({ ...use.hit, depth, ...(via !== undefined && { via }) });
      }
    }
    found.sort(compareHits);
    hits.push(...found);
    // Nobody uses a trigger or a foreign key by its name.
    level = found
      .filter(({ type }) => type !== "trigger" && type !== "foreign key")
      .map(({ schema: of, name }) => [nameKey({ schema: of, name }), { schema: of, name }]);
  }
  return hits;
}

function compareHits(a: Hit, b: Hit): number {
  return compareText(a.type, b.type) || compareNames(a, b) || compareNames(a.of ?? a, b.of ?? b);
}

interface Use {
  /** Tells what uses it from anything else; that of an object is its `nameKey`. */
  readonly key: string;
  readonly hit: Omit<Hit, "depth" | "via">;
  /** Undefined where it may use any. */
  columns: Set<string> | undefined;
}

/** By `nameKey`: what uses the object directly, in an order of its own. */
type Graph = ReadonlyMap<string, readonly Use[]>;

// A run asks once for every change, of the same schema.
const graphs = new WeakMap<Schema, Graph>();

function graphOf(schema: Schema): Graph {
  const known = graphs.get(schema);
  if (known !== undefined) return known;
  const graph = buildGraph(schema);
  graphs.set(schema, graph);
  return graph;
}

function buildGraph(schema: Schema): Graph {
  const uses = new Map<string, Map<string, Use>>();
  const usesOf = (name: ObjectName): Map<string, Use> => {
    const key = nameKey(name);
    const known = uses.get(key);
    if (known !== undefined) return known;
    const fresh = new Map<string, Use>();
    uses.set(key, fresh);
    return fresh;
  };
  const modules = modulesOf(schema);
  for (const { from, to } of schema.dependencies) {
    const key = nameKey(from);
    const hit = modules.get(key);
    if (hit === undefined) continue;
    const of = usesOf(to);
    const use = of.get(key);
    if (use === undefined) of.set(key, { key, hit, columns: to.column === undefined ? undefined : new Set([to.column]) });
    else if (to.column === undefined) use.columns = undefined;
    else use.columns?.add(to.column);
  }
  for (const table of schema.tables) {
    for (const [at, foreignKey] of table.foreignKeys.entries()) {
      const key = `${nameKey(table)}\u0000foreign key ${at}`;
      usesOf(foreignKey.references).set(key, {
        key,
        hit: {
          type: "foreign key",
          schema: table.schema,
          name: foreignKeyName(foreignKey),
          of: { schema: table.schema, name: table.name },
        },
        columns: new Set(foreignKey.references.columns),
      });
    }
  }
  for (const synonym of schema.synonyms) {
    const target = targetOf(synonym);
    const key = nameKey(synonym);
    if (target !== undefined) {
      usesOf(target).set(key, { key, hit: { type: "synonym", schema: synonym.schema, name: synonym.name }, columns: undefined });
    }
  }
  return new Map(
    [...uses].map(([key, of]) => [key, [...of.values()].sort((a, b) => compareNames(a.hit, b.hit) || compareText(a.key, b.key))]),
  );
}

/** A foreign key whose name the server made up is known by its columns. */
function foreignKeyName({ name, columns }: ForeignKey): string {
  return name ?? `(${columns.join(", ")})`;
}

/** Everything whose text or expressions may name other objects. */
function modulesOf(schema: Schema): Map<string, Omit<Hit, "depth" | "via">> {
  const modules = new Map<string, Omit<Hit, "depth" | "via">>();
  const lists = [
    ["table", schema.tables],
    ["view", schema.views],
    ["procedure", schema.procedures],
    ["function", schema.functions],
  ] as const;
  for (const [type, objects] of lists) {
    for (const { schema: of, name } of objects) modules.set(nameKey({ schema: of, name }), { type, schema: of, name });
  }
  for (const owner of [...schema.tables, ...schema.views]) {
    for (const trigger of owner.triggers) {
      const name = { schema: trigger.schema ?? owner.schema, name: trigger.name };
      modules.set(nameKey(name), { type: "trigger", ...name, of: { schema: owner.schema, name: owner.name } });
    }
  }
  return modules;
}

/** What a synonym stands for in this database; a name of three parts or more leads into another one. */
function targetOf({ schema, target }: Synonym): ObjectName | undefined {
  const parts = tokenize(target)
    .filter(isName)
    .map((token) => token.value);
  const [first, second] = parts;
  if (first === undefined || parts.length > 2) return undefined;
  return second === undefined ? { schema, name: first } : { schema: first, name: second };
}
