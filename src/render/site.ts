import { codeSpan, link } from "../markdown/escape.ts";
import type { Area } from "../model/area.ts";
import { nameFolding } from "../model/collation.ts";
import type { Contract, ContractObject, Violation } from "../model/contract.ts";
import { compareNames, compareText, nameKey, printName } from "../model/name.ts";
import type { ObjectName } from "../model/name.ts";
import { layout } from "../model/page.ts";
import type { PageType } from "../model/page.ts";
import type { ForeignKey, Permission, Schema, SecurityPolicy, SecurityPredicate, Table } from "../model/schema.ts";
import { today } from "../model/status.ts";
import type { ContractStatus, QualityStatus } from "../model/status.ts";
import { shownDay } from "../status/serialize.ts";
import { groupBy } from "./group.ts";
import { contractStems, pagePaths, partStem, relativePath } from "./path.ts";

/** What a link can lead to. A trigger has no page of its own: it stands on its table's or view's. */
export type TargetType = PageType | "sequence" | "type" | "synonym" | "trigger";

interface Target {
  readonly type: TargetType;
  /** As the schema spells it. */
  readonly name: ObjectName;
  /** The page that shows it, relative to the docs folder. */
  readonly path: string;
}

/** One object that uses, or is used by, another, and the columns that are seen to be used. */
export interface Use {
  readonly name: ObjectName;
  readonly columns: readonly string[];
}

export interface Demand {
  readonly contract: Contract;
  readonly object: ContractObject;
  readonly violations: readonly Violation[];
}

/** The schema and contracts with every relation that pages show looked up once: who refers to whom, and where each stands. */
export interface Site {
  readonly title: string;
  readonly schema: Schema;
  readonly contracts: readonly Contract[];
  readonly areas: readonly Area[];
  /** Whether pictures may link: where a site generator publishes the pages, addresses are known. */
  readonly links: boolean;
  pathOf(type: PageType, name: ObjectName): string;
  target(name: ObjectName): Target | undefined;
  table(name: ObjectName): Table | undefined;
  /** The subject areas that an object belongs to. */
  areasOf(name: ObjectName): readonly Area[];
  /** The foreign keys that reference a table, of other tables and its own. */
  referencedBy(table: ObjectName): readonly { readonly table: Table; readonly key: ForeignKey }[];
  /** The system-versioned table whose history this one holds. */
  historyOf(table: ObjectName): ObjectName | undefined;
  uses(name: ObjectName): readonly Use[];
  usedBy(name: ObjectName): readonly Use[];
  /** What is granted or denied on an object, or on columns of it. */
  permissions(name: ObjectName): readonly Permission[];
  /** What security policies do to a table or view. */
  guards(name: ObjectName): readonly Guard[];
  demands(name: ObjectName): readonly Demand[];
  /** The file name, without extension, of a contract's page and badge. */
  stemOf(contract: Contract): string;
  /** The day since when the contract stands as it does, for pages. */
  since(contract: Contract): string;
  /** What was last measured of the contract's rules about data. */
  quality(contract: Contract): readonly QualityStatus[];
  /** All of a contract's violations, or those that concern one of its objects. */
  violationsOf(contract: Contract, object?: ContractObject): readonly Violation[];
}

export interface SiteInput {
  readonly title: string;
  readonly schema: Schema;
  readonly contracts: readonly Contract[];
  readonly violations: readonly Violation[];
  /** How the contracts stand; that of one that is not among them begins today. */
  readonly statuses?: readonly ContractStatus[] | undefined;
  readonly areas: readonly Area[];
  readonly links: boolean;
}

/** A predicate and the policy that it is of. */
export interface Guard {
  readonly policy: SecurityPolicy;
  readonly predicate: SecurityPredicate;
}

export function siteOf({ title, schema, contracts, violations, statuses = [], areas, links }: SiteInput): Site {
  const stems = contractStems(contracts.map(({ id }) => id));
  const standing = new Map(statuses.map((status) => [status.id, status]));
  const paths = pagePaths(schema);
  const targets = targetsOf(schema, paths);
  const keyOf = resolver(schema, targets);
  const referencing = groupBy(
    schema.tables.flatMap((table) => table.foreignKeys.map((key) => ({ table, key }))),
    ({ key }) => keyOf(key.references),
  );
  const histories = new Map(
    schema.tables.flatMap((table) => (table.temporal === undefined ? [] : [[keyOf(table.temporal.history), table] as const])),
  );
  const from = groupBy(schema.dependencies, (dependency) => keyOf(dependency.from));
  const to = groupBy(schema.dependencies, (dependency) => keyOf(dependency.to));
  const permissions = groupBy(
    (schema.permissions ?? []).filter(({ on }) => on?.name !== undefined && on.type === undefined),
    ({ on }) => nameKey({ schema: on?.schema ?? "", name: on?.name ?? "" }),
  );
  const tables = new Map(schema.tables.map((table) => [nameKey(table), table]));
  const areasByMember = groupBy(
    areas.flatMap((area) => [area.tables, area.views, area.procedures, area.functions].flat().map((member) => ({ area, member }))),
    ({ member }) => nameKey(member),
  );
  const guards = groupBy(
    (schema.securityPolicies ?? []).flatMap((policy) => policy.predicates.map((predicate): Guard => ({ policy, predicate }))),
    ({ predicate }) => keyOf(predicate.on),
  );
  const violated = groupBy(violations, (violation) => violation.contract);
  const demanded = groupBy(
    contracts.flatMap((contract) => contract.objects.map((object) => ({ contract, object }))),
    ({ object }) => keyOf(object),
  );
  const violationsOf = (contract: Contract, object?: ContractObject): readonly Violation[] => {
    const all = violated.get(contract.id) ?? [];
    return object === undefined ? all : all.filter((violation) => keyOf(violation.object) === keyOf(object));
  };
  return {
    title,
    schema,
    contracts,
    areas,
    links,
    table: (name) => tables.get(keyOf(name)),
    areasOf: (name) => (areasByMember.get(nameKey(name)) ?? []).map(({ area }) => area),
    pathOf: (type, name) => paths(type, name) ?? layout.database,
    target: (name) => targets.get(keyOf(name)),
    referencedBy: (table) => referencing.get(keyOf(table)) ?? [],
    historyOf: (table) => histories.get(keyOf(table)),
    uses: (name) => usesOf(from.get(keyOf(name)) ?? [], ({ to: used }) => used),
    usedBy: (name) => usesOf(to.get(keyOf(name)) ?? [], (dependency) => dependency.from),
    permissions: (name) => permissions.get(nameKey(name)) ?? [],
    guards: (name) => guards.get(keyOf(name)) ?? [],
    demands: (name) =>
      (demanded.get(keyOf(name)) ?? []).map(({ contract, object }) => ({ contract, object, violations: violationsOf(contract, object) })),
    stemOf: ({ id }) => stems.get(id) ?? partStem(id),
    since: ({ id }) => shownDay(standing.get(id)?.since ?? today),
    quality: ({ id }) => standing.get(id)?.quality ?? [],
    violationsOf,
  };
}

/** The path of a contract's page, relative to the docs folder. */
export function contractPath(site: Site, contract: Contract): string {
  return `${layout.contractPages}/${site.stemOf(contract)}.md`;
}

/** The key of the object that a name means to the database: people, and modules, need not keep to its spelling. */
function resolver(schema: Schema, targets: ReadonlyMap<string, Target>): (name: ObjectName) => string {
  const fold = nameFolding(schema.collation);
  const spelt = new Map([...targets.keys()].map((key) => [fold(key), key]));
  return (name) => {
    const key = nameKey(name);
    return targets.has(key) ? key : (spelt.get(fold(key)) ?? key);
  };
}

/** A link from the page at `from` to the object, or its bare name where no page shows it (`sys.objects`, other databases). */
export function objectLink(site: Site, from: string, name: ObjectName, shown: string = printName(name)): string {
  return pageLink(site, from, name, codeSpan(shown, "cell"));
}

/** The same of any Markdown. */
export function pageLink(site: Site, from: string, name: ObjectName, text: string): string {
  const target = site.target(name);
  if (target === undefined || target.path === from) return text;
  return link(text, relativePath(from, target.path), target.path === layout.database ? anchorOf("schema", name.schema) : undefined);
}

/** The id of a section: of a schema on the database's page. */
export function anchorOf(kind: "schema", name: string): string {
  return `${kind}-${partStem(name)}`;
}

function targetsOf(schema: Schema, paths: ReturnType<typeof pagePaths>): Map<string, Target> {
  const targets = new Map<string, Target>();
  const put = (name: ObjectName, type: TargetType, path: string): void => {
    // Objects share one name space; types have their own and come last.
    if (!targets.has(nameKey(name))) targets.set(nameKey(name), { type, name, path });
  };
  const putPages = (type: PageType, objects: readonly ObjectName[]): void => {
    for (const object of objects) put(object, type, paths(type, object) ?? layout.database);
  };
  putPages("table", schema.tables);
  putPages("view", schema.views);
  putPages("procedure", schema.procedures);
  putPages("function", schema.functions);
  for (const [type, parents] of [
    ["table", schema.tables],
    ["view", schema.views],
  ] as const) {
    for (const parent of parents) {
      for (const trigger of parent.triggers) {
        put({ schema: trigger.schema ?? parent.schema, name: trigger.name }, "trigger", paths(type, parent) ?? layout.database);
      }
    }
  }
  for (const sequence of schema.sequences) put(sequence, "sequence", layout.database);
  for (const synonym of schema.synonyms) put(synonym, "synonym", layout.database);
  for (const type of schema.types) put(type, "type", layout.database);
  return targets;
}

function usesOf<T extends { readonly to: { readonly column?: string } }>(
  dependencies: readonly T[],
  other: (dependency: T) => ObjectName,
): Use[] {
  const uses = new Map<string, { name: ObjectName; columns: Set<string> }>();
  for (const dependency of dependencies) {
    const { schema, name } = other(dependency);
    const key = nameKey({ schema, name });
    const use = uses.get(key) ?? { name: { schema, name }, columns: new Set() };
    if (dependency.to.column !== undefined) use.columns.add(dependency.to.column);
    uses.set(key, use);
  }
  return [...uses.values()]
    .sort((a, b) => compareNames(a.name, b.name))
    .map(({ name, columns }) => ({ name, columns: [...columns].sort(compareText) }));
}
