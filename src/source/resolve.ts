import { nameKey, type ObjectName } from "../model/name.ts";
import type { Column, Dependency, Module, Schema, SqlFunction, Table, Trigger, View, ViewColumn } from "../model/schema.ts";
import { parseExpression } from "../tsql/expression.ts";
import { tokenize } from "../tsql/lexer.ts";
import { readModule, type ModuleHead } from "../tsql/module.ts";
import { readQuery } from "../tsql/query.ts";
import { findReferences } from "../tsql/references.ts";
import type { Database, KnownObject, Note, OutputColumn } from "../tsql/select.ts";
import { resolveQuery } from "../tsql/select.ts";
import { readStatements } from "../tsql/statements.ts";
import { formatCastType } from "../tsql/type.ts";

/**
 * Fills in what the texts of modules say: the output columns of views and inline functions, as far as the source did not give them, and
 * which objects and columns each module names. The same for every source, so that the same schema gives the same bytes.
 *
 * What a source knows better stays: names of columns, types, and the dependencies of modules whose text nobody can read.
 */
export function resolveModules(unresolved: Schema): Schema {
  const schema = { ...unresolved, tables: unresolved.tables.map(withComputedTypes) };
  const catalog = createCatalog(schema);
  const views = schema.views.map((view) => ({ ...view, columns: catalog.viewColumns(view) }));
  const functions = schema.functions.map((each) => (each.kind === "inline" ? { ...each, columns: catalog.functionColumns(each) } : each));
  const dependencies: Dependency[] = [...catalog.dependencies()];
  for (const { from, module, parent } of bodies(schema)) {
    if (module.definition !== undefined)
      dependencies.push(...referencesOf(from, module.definition, catalog.database(from), parent && catalog.known(parent)));
  }
  return { ...schema, views, functions, dependencies: withoutDuplicates([...unreadable(schema), ...dependencies]) };
}

/** A computed column whose expression is a cast has the type that it casts to; of others a server alone knows. */
function withComputedTypes(table: Table): Table {
  if (!table.columns.some(({ computed, type }) => computed !== undefined && type === undefined)) return table;
  const columns = table.columns.map((column) => {
    const { computed, type } = column;
    if (computed === undefined || type !== undefined || !/^(?:try_)?(?:convert|cast)\b/i.test(computed.expression)) return column;
    const tree = parseExpression(computed.expression);
    if (tree?.kind !== "convert" && tree?.kind !== "cast") return column;
    const { name, ...rest } = column;
    return { name, type: formatCastType(tree.type), ...rest };
  });
  return { ...table, columns };
}

/** Of modules that have no text, the source alone knows. */
function unreadable(schema: Schema): readonly Dependency[] {
  if (schema.dependencies.length === 0) return [];
  const readable = new Set<string>();
  for (const { from, module } of bodies(schema)) if (module.definition !== undefined) readable.add(nameKey(from));
  for (const view of schema.views) if (view.definition !== undefined) readable.add(nameKey(view));
  for (const each of schema.functions) if (each.definition !== undefined) readable.add(nameKey(each));
  return schema.dependencies.filter(({ from }) => !readable.has(nameKey(from)));
}

interface Body {
  readonly from: ObjectName;
  readonly module: Module;
  /** Of a trigger: what it stands on. */
  readonly parent?: ObjectName;
}

/** Every module whose body is statements; views and inline functions are queries, and read for their columns. */
function* bodies(schema: Schema): Generator<Body> {
  for (const module of schema.procedures) yield { from: module, module };
  for (const module of schema.functions) if (module.kind !== "inline") yield { from: module, module };
  for (const parent of [...schema.tables, ...schema.views]) {
    for (const module of parent.triggers) yield { from: triggerName(module, parent), module, parent };
  }
  // A database trigger lives in no schema.
  for (const module of schema.databaseTriggers) yield { from: { schema: "", name: module.name }, module };
}

function triggerName(trigger: Trigger, parent: ObjectName): ObjectName {
  return { schema: trigger.schema ?? parent.schema, name: trigger.name };
}

function referencesOf(from: ObjectName, definition: string, database: Database, parent?: KnownObject): readonly Dependency[] {
  const tokens = tokenize(definition);
  const head = readModule(definition, tokens);
  const noted = createNotes(from);
  findReferences(readStatements(tokens, head?.body ?? 0), { database, note: noted.note }, parent);
  return noted.dependencies();
}

/** Collects what a module names: an object alone only where none of its columns is seen. */
function createNotes(from: ObjectName): { readonly note: Note; readonly dependencies: () => readonly Dependency[] } {
  const objects = new Map<string, { readonly name: ObjectName; readonly columns: Set<string> }>();
  return {
    note: (object, column) => {
      const key = nameKey(object);
      let noted = objects.get(key);
      if (noted === undefined) objects.set(key, (noted = { name: { schema: object.schema, name: object.name }, columns: new Set() }));
      if (column !== undefined) noted.columns.add(column);
    },
    dependencies: () => {
      const origin = { schema: from.schema, name: from.name };
      return [...objects.values()].flatMap(({ name, columns }): Dependency[] => {
        // A recursive procedure does not depend on itself.
        if (nameKey(name) === nameKey(from)) return [];
        if (columns.size === 0) return [{ from: origin, to: name }];
        return [...columns].map((column) => ({ from: origin, to: { ...name, column } }));
      });
    },
  };
}

interface Catalog {
  /** The database as a module of that name sees it: names without a schema are its own schema's, then dbo's. */
  readonly database: (from: ObjectName) => Database;
  readonly known: (name: ObjectName) => KnownObject | undefined;
  readonly viewColumns: (view: View) => readonly ViewColumn[];
  readonly functionColumns: (each: SqlFunction) => readonly Column[];
  /** Those of views and inline functions, once their columns were asked for. */
  readonly dependencies: () => readonly Dependency[];
}

/** What a view or an inline function gives, and what it names. */
interface Resolved {
  readonly columns: readonly NamedColumn[];
  readonly dependencies: readonly Dependency[];
}

function createCatalog(schema: Schema): Catalog {
  const fold = isCaseSensitive(schema.collation) ? (name: string) => name : (name: string) => name.toLowerCase();
  const baseTypes = new Map(schema.types.map((type) => [`${type.schema}.${type.name}`, type.baseType]));
  const resolved = new Map<string, Resolved>();
  const objects = new Map<string, KnownObject>();
  const key = (name: ObjectName): string => fold(nameKey(name));

  function add(object: KnownObject): void {
    objects.set(key(object.name), object);
  }

  for (const table of schema.tables) add({ name: table, columns: table.columns });
  for (const view of schema.views) add(lazily(view, () => resolveView(view).columns));
  for (const each of schema.functions) {
    add(
      each.kind === "inline"
        ? lazily(each, () => resolveFunction(each).columns)
        : each.kind === "table"
          ? { name: each, columns: each.columns }
          : { name: each },
    );
  }
  for (const procedure of schema.procedures) add({ name: procedure });
  for (const sequence of schema.sequences) add({ name: sequence });
  for (const synonym of schema.synonyms) {
    const parts = [...synonym.target.matchAll(/\[((?:[^\]]|\]\])*)\]/g)].map(([, part = ""]) => part.replaceAll("]]", "]"));
    add({
      name: synonym,
      get target() {
        // A synonym of a synonym is not allowed.
        return parts.length <= 2 ? find(parts, synonym.schema) : undefined;
      },
    });
  }

  function find(parts: readonly string[], defaultSchema: string): KnownObject | undefined {
    const [name = "", owner = "", ...others] = parts.toReversed();
    // Other databases and servers are not this schema's business, whatever they are called.
    if (others.length > 0) return undefined;
    if (owner !== "") return objects.get(key({ schema: owner, name }));
    return objects.get(key({ schema: defaultSchema, name })) ?? objects.get(key({ schema: "dbo", name }));
  }

  function database(from: ObjectName): Database {
    return { find: (parts) => find(parts, from.schema), fold, baseType: (type) => baseTypes.get(type) };
  }

  function resolveView(view: View): Resolved {
    return resolveOnce(view, view, (head) => (head?.kind === "view" ? head.columns : []), view.columns);
  }

  function resolveFunction(each: SqlFunction): Resolved {
    return resolveOnce(each, each, () => [], each.columns);
  }

  function resolveOnce(
    name: ObjectName,
    { definition }: Module,
    headColumns: (head: ModuleHead | undefined) => readonly string[],
    given: readonly (ViewColumn | Column)[],
  ): Resolved {
    const before = resolved.get(nameKey(name));
    if (before !== undefined) return before;
    // While it is being resolved, and where it has no text, it is what the source says.
    resolved.set(nameKey(name), { columns: given, dependencies: [] });
    if (definition === undefined) return { columns: given, dependencies: [] };
    const noted = createNotes(name);
    const tokens = tokenize(definition);
    const head = readModule(definition, tokens);
    const query = readQuery(tokens, head?.body ?? 0);
    const found = query === undefined ? undefined : resolveQuery(query, { database: database(name), note: noted.note });
    const result = { columns: merge(given, renamed(found, headColumns(head)), fold), dependencies: noted.dependencies() };
    resolved.set(nameKey(name), result);
    return result;
  }

  return {
    database,
    known: (name) => objects.get(key(name)),
    // The columns of the result are the source's own, with all that it says of them.
    viewColumns: (view) => resolveView(view).columns,
    functionColumns: (each) => resolveFunction(each).columns,
    dependencies: () => [...resolved.values()].flatMap(({ dependencies }) => dependencies),
  };
}

function lazily(name: ObjectName, columns: () => readonly OutputColumn[]): KnownObject {
  return {
    name,
    get columns() {
      const found = columns();
      return found.length === 0 ? undefined : found;
    },
  };
}

/** The names that CREATE VIEW v (a, b) gives, in order. */
function renamed(columns: readonly OutputColumn[] | undefined, names: readonly string[]): readonly OutputColumn[] {
  return names.length === 0 ? (columns ?? []) : names.map((name, at) => ({ ...columns?.[at], name }));
}

interface NamedColumn extends OutputColumn {
  readonly name: string;
}

/** The source's columns win, and gain the types that they lack; where it gave none, those of the text, if all have names. */
function merge(given: readonly NamedColumn[], found: readonly OutputColumn[], fold: (name: string) => string): readonly NamedColumn[] {
  if (given.length === 0) {
    const named = found.filter((column): column is NamedColumn => column.name !== undefined);
    return named.length === found.length ? named.map((column) => ({ name: column.name, ...factsOf(column) })) : [];
  }
  const byName = new Map(found.map((column) => [fold(column.name ?? ""), column]));
  return given.map((column, at) => {
    const peer = found.length === given.length ? found[at] : byName.get(fold(column.name));
    return peer === undefined ? column : { ...factsOf({ ...peer, ...(column.type === undefined ? {} : { type: undefined }) }), ...column };
  });
}

/** What a column of a result takes over from the column that it is made from: nothing of how that is stored, filled or described. */
function factsOf({ type, baseType, nullable }: Facts): Pick<NamedColumn, "type" | "baseType" | "nullable"> {
  return {
    ...(type === undefined ? {} : { type }),
    ...(type === undefined || baseType === undefined ? {} : { baseType }),
    ...(nullable === undefined ? {} : { nullable }),
  };
}

interface Facts {
  readonly type?: string | undefined;
  readonly baseType?: string | undefined;
  readonly nullable?: boolean | undefined;
}

/** `…_CS_…` and binary collations tell names apart by their letter case; where the source cannot know, SQL Server's default does not. */
function isCaseSensitive(collation: string | undefined): boolean {
  return collation !== undefined && /_(?:CS|BIN2?)(?:_|$)/i.test(collation);
}

function withoutDuplicates(dependencies: readonly Dependency[]): readonly Dependency[] {
  const seen = new Map(dependencies.map((each) => [`${nameKey(each.from)}\u0000${nameKey(each.to)}\u0000${each.to.column ?? ""}`, each]));
  return [...seen.values()];
}
