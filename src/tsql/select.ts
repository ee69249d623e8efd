// What the columns of a query are: their names wherever the text shows them, their types where they are plain references or casts.

import type { ObjectName } from "../model/name.ts";
import type { Cte, NameUse, Query, Select, SelectItem, Source, Uses } from "./query-tree.ts";
import { formatCastType, systemBaseType, type SqlType } from "./type.ts";

/** A column of a table, or of a query's result. */
export interface OutputColumn {
  /** Absent for an expression that nobody named. */
  readonly name?: string;
  readonly type?: string;
  readonly baseType?: string;
  readonly nullable?: boolean;
  /** Of a temporal table: no part of `*`. */
  readonly hidden?: true;
}

/** What a name may mean in a database. */
export interface KnownObject {
  readonly name: ObjectName;
  /** Of what rows can be read from; absent where they are not known, and for what has none. */
  readonly columns?: readonly OutputColumn[] | undefined;
  /** Of a synonym: what it stands for, where that is in the same database. */
  readonly target?: KnownObject | undefined;
}

/** The database that a text is read in. */
export interface Database {
  /** What a name of one or more parts means there; undefined for what it does not have. */
  readonly find: (parts: readonly string[]) => KnownObject | undefined;
  /** The one spelling of a name that stands for all that mean the same under the database's collation. */
  readonly fold: (name: string) => string;
  /** What an alias type stands for; undefined for every other. */
  readonly baseType: (type: string) => string | undefined;
}

/** Told of every object that a text names, and of every column that it can be seen to use. */
export type Note = (object: ObjectName, column?: string) => void;

/** A source of rows within a query, under the names by which columns are qualified. */
export interface Relation {
  /** Folded: the alias, or the parts of the object's own name, outermost first. */
  readonly qualifiers: readonly string[];
  /** Absent where they are not known. */
  readonly columns?: readonly OutputColumn[];
  /** What its columns belong to, where that is an object of the database. */
  readonly object?: ObjectName;
  readonly byName?: ReadonlyMap<string, OutputColumn>;
}

/** The names that can be used at a place in a text. */
export interface Scope {
  readonly relations: readonly Relation[];
  readonly ctes: ReadonlyMap<string, Relation>;
  /** Of a subquery: what it stands in. */
  readonly outer?: Scope;
}

export interface Resolution {
  readonly database: Database;
  readonly note: Note;
}

export const emptyScope: Scope = { relations: [], ctes: new Map() };

/** The columns of a query's result; undefined where even their names cannot be known (`SELECT *` from who knows what). */
export function resolveQuery(
  query: Query,
  resolution: Resolution,
  outer: Scope = emptyScope,
  exists = false,
): readonly OutputColumn[] | undefined {
  const scope = withCtes(query.ctes, resolution, outer);
  let result: readonly OutputColumn[] | undefined;
  for (const [at, branch] of query.branches.entries()) {
    const inner = branchScope(branch, resolution, scope);
    const columns = resolveBranch(branch, resolution, inner, exists);
    result = at === 0 ? columns : unite(result, columns);
    if (at === 0) resolveOrder(query, columns, resolution, inner);
  }
  return result;
}

/** ORDER BY names the result's columns first; of a UNION, nothing else. */
function resolveOrder(query: Query, columns: readonly OutputColumn[] | undefined, resolution: Resolution, scope: Scope): void {
  const { fold } = resolution.database;
  const aliases = new Set(columns?.flatMap(({ name }) => (name === undefined ? [] : [fold(name)])));
  const names = query.order.names.filter(({ parts }) => parts.length > 1 || !aliases.has(fold(parts[0] ?? "")));
  resolveUses({ ...query.order, names: query.branches.length > 1 ? [] : names }, resolution, scope);
}

/** A UNION's columns have the first operand's names, and a type where all operands agree. */
function unite(
  first: readonly OutputColumn[] | undefined,
  other: readonly OutputColumn[] | undefined,
): readonly OutputColumn[] | undefined {
  return first?.map((column, at) => {
    const peer = other?.[at];
    const sameType = column.type !== undefined && column.type === peer?.type;
    const nullable =
      column.nullable === true || peer?.nullable === true
        ? true
        : column.nullable === false && peer?.nullable === false
          ? false
          : undefined;
    return {
      ...(column.name === undefined ? {} : { name: column.name }),
      ...(sameType ? { type: column.type, ...(column.baseType === undefined ? {} : { baseType: column.baseType }) } : {}),
      ...(nullable === undefined ? {} : { nullable }),
    };
  });
}

/** The scope with the common table expressions added, each of which may use those before it, and itself. */
export function withCtes(ctes: readonly Cte[], resolution: Resolution, outer: Scope): Scope {
  if (ctes.length === 0) return outer;
  const { fold } = resolution.database;
  const known = new Map(outer.ctes);
  const scope: Scope = { ...outer, ctes: known };
  for (const { name, columns, query } of ctes) {
    const qualifiers = [fold(name)];
    if (query.branches.length > 1) {
      // A recursive one has the columns of its anchor.
      const anchor = resolveQuery({ ...query, branches: query.branches.slice(0, 1) }, resolution, scope);
      known.set(fold(name), relation(qualifiers, rename(anchor, columns), fold));
    }
    known.set(fold(name), relation(qualifiers, rename(resolveQuery(query, resolution, scope), columns), fold));
  }
  return scope;
}

function branchScope(branch: Select, resolution: Resolution, outer: Scope): Scope {
  return { ...outer, relations: resolveSources(branch.sources, resolution, outer), outer };
}

function resolveBranch(branch: Select, resolution: Resolution, scope: Scope, exists: boolean): readonly OutputColumn[] | undefined {
  resolveUses(branch.uses, resolution, scope);
  const columns: OutputColumn[] = [];
  let known = true;
  for (const item of branch.items) {
    if (item.kind === "star") {
      const expanded = exists ? undefined : expandStar(item.of, resolution, scope);
      if (expanded === undefined) known = false;
      else columns.push(...expanded);
      continue;
    }
    resolveUses(item.uses, resolution, scope);
    if (item.kind === "expression") columns.push(resolveItem(item, resolution, scope));
  }
  return known ? columns : undefined;
}

function resolveItem(item: SelectItem & { readonly kind: "expression" }, { database }: Resolution, scope: Scope): OutputColumn {
  const name = item.name === undefined ? {} : { name: item.name };
  if (item.type !== undefined) return { ...name, ...typed(item.type, database) };
  const found = item.reference === undefined ? undefined : findColumn(item.reference, scope, database.fold);
  if (found === undefined) return name;
  const { type, baseType, nullable } = found.column;
  return {
    ...name,
    ...(type === undefined ? {} : { type }),
    ...(baseType === undefined ? {} : { baseType }),
    ...(nullable === undefined ? {} : { nullable }),
  };
}

function typed(type: SqlType, database: Database): OutputColumn {
  const text = formatCastType(type);
  const baseType = database.baseType(text) ?? systemBaseType(text);
  return baseType === undefined ? { type: text } : { type: text, baseType };
}

/** `*`, `t.*`, `s.t.*`: all columns that are not hidden; undefined where one of the sources is not known. */
function expandStar(of: readonly string[], { database, note }: Resolution, scope: Scope): readonly OutputColumn[] | undefined {
  const folded = of.map(database.fold);
  const relations = of.length === 0 ? scope.relations : scope.relations.filter((each) => isQualifiedBy(each, folded)).slice(0, 1);
  if (relations.length === 0) return undefined;
  const columns: OutputColumn[] = [];
  for (const each of relations) {
    if (each.columns === undefined) return undefined;
    for (const column of each.columns) {
      if (column.hidden) continue;
      columns.push(column);
      if (each.object !== undefined && column.name !== undefined) note(each.object, column.name);
    }
  }
  return columns;
}

/** Notes what an expression uses. */
export function resolveUses(uses: Uses, resolution: Resolution, scope: Scope): void {
  for (const use of uses.names) resolveName(use, resolution, scope);
  for (const { query, exists } of uses.queries) resolveQuery(query, resolution, scope, exists);
  for (const sequence of uses.sequences) noteObject(sequence, resolution);
}

function resolveName({ parts, called }: NameUse, resolution: Resolution, scope: Scope): void {
  const { database, note } = resolution;
  if (called && noteObject(parts, resolution) !== undefined) return;
  // What is called and is no function is a method of a column: `Resume.value(…)`, `n.GetLevel()`.
  const column = findColumn(called ? parts.slice(0, -1) : parts, scope, database.fold);
  if (column?.relation.object !== undefined && column.column.name !== undefined) note(column.relation.object, column.column.name);
}

/** Notes the object that a name means, and what it stands for where it is a synonym. */
export function noteObject(parts: readonly string[], { database, note }: Resolution): KnownObject | undefined {
  const found = database.find(parts);
  if (found === undefined) return undefined;
  note(found.name);
  if (found.target !== undefined) note(found.target.name);
  return found;
}

interface FoundColumn {
  readonly relation: Relation;
  readonly column: OutputColumn;
}

/** The column that a name means at a place; undefined where that cannot be told. */
function findColumn(parts: readonly string[], scope: Scope, fold: (name: string) => string): FoundColumn | undefined {
  const folded = parts.map(fold);
  const [first = ""] = folded;
  for (let place: Scope | undefined = scope; place !== undefined; place = place.outer) {
    if (folded.length === 1) {
      const found = place.relations.flatMap((relation) => {
        const column = relation.byName?.get(first);
        return column === undefined ? [] : [{ relation, column }];
      });
      // A text that runs is not ambiguous: several mean that we know less than the server does.
      if (found.length > 0) return found.length === 1 ? found[0] : undefined;
      if (place.relations.some(({ columns }) => columns === undefined)) return undefined;
      continue;
    }
    // schema.table.column or table.column; then column.property and table.column.property, as CLR types have them.
    for (let length = Math.min(folded.length - 1, 3); length >= 1; length--) {
      const relation = place.relations.find((each) => isQualifiedBy(each, folded.slice(0, length)));
      if (relation === undefined) continue;
      const column = relation.byName?.get(folded[length] ?? "");
      return column === undefined ? undefined : { relation, column };
    }
  }
  return folded.length === 2 ? findColumn(parts.slice(0, 1), scope, fold) : undefined;
}

function isQualifiedBy({ qualifiers }: Relation, folded: readonly string[]): boolean {
  return folded.length <= qualifiers.length && folded.every((part, at) => part === qualifiers[qualifiers.length - folded.length + at]);
}

export function relation(
  qualifiers: readonly string[],
  columns: readonly OutputColumn[] | undefined,
  fold: (name: string) => string,
  object?: ObjectName,
): Relation {
  if (columns === undefined) return { qualifiers, ...(object === undefined ? {} : { object }) };
  const byName = new Map<string, OutputColumn>();
  for (const column of columns) if (column.name !== undefined && !byName.has(fold(column.name))) byName.set(fold(column.name), column);
  return { qualifiers, columns, byName, ...(object === undefined ? {} : { object }) };
}

/** The relations of FROM; what stands further right may use what stands to its left only in APPLY and in arguments. */
export function resolveSources(sources: readonly Source[], resolution: Resolution, outer: Scope): readonly Relation[] {
  const relations: Relation[] = [];
  const scope: Scope = { ...outer, relations, outer };
  for (const source of sources) relations.push(resolveSource(source, resolution, scope, outer));
  return relations;
}

function resolveSource(source: Source, resolution: Resolution, left: Scope, outer: Scope): Relation {
  const { fold } = resolution.database;
  const { qualifiers, columns, object } = readRows(source, resolution, left, outer);
  const named = rename(columns, source.columnAliases);
  const rows = source.outer ? named?.map((column) => ({ ...column, nullable: true })) : named;
  // New names are no names of the object's own columns.
  return relation(
    source.alias === undefined ? qualifiers : [fold(source.alias)],
    rows,
    fold,
    source.columnAliases === undefined ? object : undefined,
  );
}

function readRows(source: Source, resolution: Resolution, left: Scope, outer: Scope): Relation {
  const { fold } = resolution.database;
  switch (source.kind) {
    case "object":
      return readObject(source.parts, resolution, left);
    case "call":
      return readCall(source, resolution, left);
    case "query":
      return rows(resolveQuery(source.query, resolution, source.lateral ? left : outer));
    case "values":
      resolveUses(source.uses, resolution, left);
      return rows(source.columnAliases?.map((name) => ({ name })));
    case "variable":
      return { qualifiers: [fold(source.name)] };
    case "pivot": {
      const of = resolveSource(source.of, resolution, left, outer);
      const removed = new Set(source.removed.map(fold));
      for (const name of source.removed) noteColumn(of, name, resolution);
      const kept = of.columns?.filter(({ name }) => name === undefined || !removed.has(fold(name)));
      for (const { name } of kept ?? []) if (name !== undefined) noteColumn(of, name, resolution);
      return rows(kept === undefined ? undefined : [...kept, ...source.added.map((name) => ({ name }))]);
    }
  }
}

/** Rows that belong to no object of the database. */
function rows(columns: readonly OutputColumn[] | undefined): Relation {
  return columns === undefined ? { qualifiers: [] } : { qualifiers: [], columns };
}

function noteColumn({ object, byName }: Relation, name: string, { database, note }: Resolution): void {
  const column = byName?.get(database.fold(name))?.name;
  if (object !== undefined && column !== undefined) note(object, column);
}

function readObject(parts: readonly string[], resolution: Resolution, scope: Scope): Relation {
  const { fold } = resolution.database;
  const qualifiers = parts.map(fold);
  if (parts.length === 1) {
    const cte = scope.ctes.get(qualifiers[0] ?? "");
    if (cte !== undefined) return { ...cte, qualifiers };
  }
  const found = parts.at(-1)?.startsWith("#") ? undefined : noteObject(parts, resolution);
  if (found === undefined) return { qualifiers };
  const { name, columns } = found.target ?? found;
  return { qualifiers, object: name, ...(columns === undefined ? {} : { columns }) };
}

// Functions that give rows, with the columns that they give.
const builtIn: ReadonlyMap<string, readonly OutputColumn[]> = new Map([
  ["string_split", [{ name: "value" }]],
  ["generate_series", [{ name: "value" }]],
  ["openjson", [{ name: "key" }, { name: "value" }, { name: "type" }]],
]);

function readCall(source: Source & { readonly kind: "call" }, resolution: Resolution, scope: Scope): Relation {
  const { database, note } = resolution;
  resolveUses(source.uses, resolution, scope);
  if (source.searches !== undefined) {
    const table = noteObject(source.searches.table, resolution);
    const known = new Map(table?.columns?.map(({ name = "" }) => [database.fold(name), name]));
    for (const name of source.searches.columns) {
      const column = known.get(database.fold(name));
      if (table !== undefined && column !== undefined) note(table.name, column);
    }
  }
  if (source.columns !== undefined) {
    return rows(source.columns.map(({ name, type }) => ({ name, ...(type === undefined ? {} : typed(type, database)) })));
  }
  const found = noteObject(source.parts, resolution);
  if (found !== undefined) {
    const { name, columns } = found.target ?? found;
    return { qualifiers: source.parts.map(database.fold), object: name, ...(columns === undefined ? {} : { columns }) };
  }
  // column.nodes('…') AS t(c)
  if (source.parts.length > 1) resolveName({ parts: source.parts, called: true }, resolution, scope);
  const columns = source.parts.length === 1 ? builtIn.get((source.parts[0] ?? "").toLowerCase()) : undefined;
  return rows(columns ?? source.columnAliases?.map((name) => ({ name })));
}

/** The columns under the names given to them, in order. */
function rename(columns: readonly OutputColumn[] | undefined, names: readonly string[] | undefined): readonly OutputColumn[] | undefined {
  if (names === undefined) return columns;
  return names.map((name, at) => ({ ...columns?.[at], name }));
}
