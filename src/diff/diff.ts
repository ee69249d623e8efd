import type { Change } from "../model/change.ts";
import { compareNames, compareText, nameKey, type ObjectName, type ObjectType } from "../model/name.ts";
import type { Column, Schema } from "../model/schema.ts";
import { canonicalSchema } from "../snapshot/serialize.ts";
import { matchColumns, renamedColumns, type ColumnMatch } from "./columns.ts";
import { withoutConsequences } from "./consequences.ts";
import type { Context, ObjectContext } from "./context.ts";
import { compareDatabase, compareSchemas } from "./database.ts";
import type { Matching, Pair } from "./match.ts";
import { composeRenames, type Names, type Rename } from "./names.ts";
import { comparePermissions } from "./permissions.ts";
import { compareObjectNames, matchFunctions, matchProcedures, matchTables, matchViews, type ObjectMatch } from "./renames.ts";
import { compareFunctions, compareProcedures } from "./routines.ts";
import { compareRowLevelSecurity } from "./row-level-security.ts";
import { compareSequences } from "./sequences.ts";
import { compareSynonyms } from "./synonyms.ts";
import { compareTables } from "./tables.ts";
import { compareDatabaseTriggers } from "./triggers.ts";
import { compareUserTypes } from "./types.ts";
import { compareViews } from "./views.ts";

export interface DiffOptions {
  /** Renames that something proves; all others are inferred, and marked so. In the order they happened. */
  readonly renames?: readonly Rename[];
}

/**
 * What became of `before`: facts, never opinions. The order of tables, indexes and the like in either schema makes no
 * difference, that of columns and parameters does. Sorted by object, member and kind. Linear in the size of the schemas.
 *
 * A parent folds its children: a table that came or went is one change. So does a name: what refers to a renamed
 * table or column by its new name has not changed.
 */
export function diff(before: Schema, after: Schema, options: DiffOptions = {}): Change[] {
  const from = canonicalSchema(before);
  const to = canonicalSchema(after);
  const collation = to.collation ?? from.collation;
  const identity = { proven: composeRenames(options.renames ?? []), collation };
  const tables = matchTables(from.tables, to.tables, identity);
  const views = matchViews(from.views, to.views, identity);
  const procedures = matchProcedures(from.procedures, to.procedures, identity);
  const functions = matchFunctions(from.functions, to.functions, identity);

  const matchColumnsOf = ({
    before: one,
    after: other,
  }: Pair<ObjectName & { readonly columns: readonly Column[] }>): Matching<Column, ColumnMatch> =>
    matchColumns(one.columns, other.columns, identity.proven.columns.get(nameKey(one)) ?? new Map(), collation);
  const columnsOf = new Map(tables.pairs.map((pair) => [pair, matchColumnsOf(pair)]));
  const names = namesAfter([...tables.pairs, ...views.pairs, ...procedures.pairs, ...functions.pairs], columnsOf);

  const changes: Change[] = [];
  const emit = (change: Change): void => {
    changes.push(change);
  };
  const context: Context = { emit, names, collation, collations: { before: from.collation, after: to.collation } };
  const replacedBy = typesByName(to);
  const gone = (name: ObjectName): { replacedBy?: ObjectType } => {
    const type = replacedBy(name);
    return type === undefined ? {} : { replacedBy: type };
  };
  const within = (type: ObjectType, pair: Pair<ObjectName, ObjectMatch>, columns?: Matching<Column>): ObjectContext => ({
    ...context,
    object: { type, schema: pair.after.schema, name: pair.after.name },
    renamedColumns: columns === undefined ? new Map() : renamedColumns(columns),
  });

  compareDatabase(context, from, to);
  compareSchemas(context, from.schemas, to.schemas);

  const addedViews = new Map(views.added.map((view) => [nameKey(view), view]));
  const addedTables = new Map(tables.added.map((table) => [nameKey(table), table]));
  const replaced = new Set<ObjectName>();
  for (const table of tables.removed) {
    const object = { type: "table", schema: table.schema, name: table.name } as const;
    const view = addedViews.get(nameKey(table));
    if (view === undefined) {
      emit({ kind: "table-removed", object, before: table, ...gone(table) });
    } else {
      replaced.add(view);
      emit({ kind: "table-became-view", object: { ...object, type: "view" }, before: table, after: view });
    }
  }
  for (const view of views.removed) {
    const object = { type: "view", schema: view.schema, name: view.name } as const;
    const table = addedTables.get(nameKey(view));
    if (table === undefined) {
      emit({ kind: "view-removed", object, before: view, ...gone(view) });
    } else {
      replaced.add(table);
      emit({ kind: "view-became-table", object: { ...object, type: "table" }, before: view, after: table });
    }
  }
  for (const after of tables.added) {
    if (!replaced.has(after)) emit({ kind: "table-added", object: { type: "table", schema: after.schema, name: after.name }, after });
  }
  for (const after of views.added) {
    if (!replaced.has(after)) emit({ kind: "view-added", object: { type: "view", schema: after.schema, name: after.name }, after });
  }
  for (const pair of tables.pairs) {
    const columns = columnsOf.get(pair) ?? matchColumnsOf(pair);
    compareObjectNames(emit, "table", pair, collation, replacedBy(pair.before));
    compareTables(within("table", pair, columns), pair.before, pair.after, columns);
  }
  for (const pair of views.pairs) {
    // A view has at least one column: a list without any is one that the source could not know.
    const known = pair.before.columns.length > 0 && pair.after.columns.length > 0;
    const columns = known ? matchColumnsOf(pair) : undefined;
    compareObjectNames(emit, "view", pair, collation, replacedBy(pair.before));
    compareViews(within("view", pair, columns), pair.before, pair.after, columns);
  }

  for (const before of procedures.removed) {
    emit({ kind: "procedure-removed", object: { type: "procedure", schema: before.schema, name: before.name }, before, ...gone(before) });
  }
  for (const after of procedures.added) {
    emit({ kind: "procedure-added", object: { type: "procedure", schema: after.schema, name: after.name }, after });
  }
  for (const pair of procedures.pairs) {
    compareObjectNames(emit, "procedure", pair, collation, replacedBy(pair.before));
    compareProcedures(within("procedure", pair), pair.before, pair.after);
  }
  for (const before of functions.removed) {
    emit({ kind: "function-removed", object: { type: "function", schema: before.schema, name: before.name }, before, ...gone(before) });
  }
  for (const after of functions.added) {
    emit({ kind: "function-added", object: { type: "function", schema: after.schema, name: after.name }, after });
  }
  for (const pair of functions.pairs) {
    const known = pair.before.columns.length > 0 && pair.after.columns.length > 0;
    const columns = known ? matchColumnsOf(pair) : undefined;
    compareObjectNames(emit, "function", pair, collation, replacedBy(pair.before));
    compareFunctions(within("function", pair, columns), pair.before, pair.after, columns);
  }

  compareSequences(context, from.sequences, to.sequences);
  compareUserTypes(context, from.types, to.types);
  compareSynonyms(context, from.synonyms, to.synonyms, replacedBy);
  compareDatabaseTriggers(context, from.databaseTriggers, to.databaseTriggers);
  comparePermissions(context, from, to);
  compareRowLevelSecurity(context, from, to);
  // A table may have the same constraint twice, under two names that the server made up: what became of them is one fact.
  return withoutConsequences(changes, to)
    .sort(compareChanges)
    .filter((change, at, all) => {
      const previous = all[at - 1];
      return previous === undefined || compareChanges(previous, change) !== 0;
    });
}

function namesAfter(pairs: readonly Pair<ObjectName>[], columnsOf: ReadonlyMap<Pair<ObjectName>, Matching<Column>>): Names {
  const objects = new Map<string, ObjectName>();
  for (const { before, after } of pairs) if (nameKey(before) !== nameKey(after)) objects.set(nameKey(before), after);
  const columns = new Map<string, ReadonlyMap<string, string>>();
  for (const [{ before }, matching] of columnsOf) {
    const renamed = renamedColumns(matching);
    if (renamed.size > 0) columns.set(nameKey(before), renamed);
  }
  return {
    object: (name) => objects.get(nameKey(name)) ?? name,
    column: (object, column) => columns.get(nameKey(object))?.get(column) ?? column,
  };
}

/** Which type of object answers to a name: all of these share one name space in a schema. */
function typesByName(schema: Schema): (name: ObjectName) => ObjectType | undefined {
  const types = new Map<string, ObjectType>();
  const lists: readonly (readonly [ObjectType, readonly ObjectName[]])[] = [
    ["table", schema.tables],
    ["view", schema.views],
    ["procedure", schema.procedures],
    ["function", schema.functions],
    ["sequence", schema.sequences],
    ["synonym", schema.synonyms],
  ];
  for (const [type, objects] of lists) for (const object of objects) types.set(nameKey(object), type);
  return (name) => types.get(nameKey(name));
}

function compareChanges(a: Change, b: Change): number {
  return (
    compareNames(a.object, b.object) ||
    compareText(a.object.type, b.object.type) ||
    compareText(memberText(a), memberText(b)) ||
    compareText(a.kind, b.kind) ||
    // Two constraints without a name differ in nothing but what they say.
    compareText(JSON.stringify(a), JSON.stringify(b))
  );
}

function memberText(change: Change): string {
  return "member" in change ? (change.member ?? "") : "";
}
