// Which object of before is which of after. A rename that nothing proves is offered only where exactly one removed and one
// added object agree in all but the name.

import { isCaseSensitive, nameKey, sameName, type ObjectName, type ObjectType } from "../model/name.ts";
import type { Procedure, SqlFunction, Table, Trigger, View } from "../model/schema.ts";
import type { Emit } from "./context.ts";
import { matchLists, type Matching, type Pair } from "./match.ts";
import { definitionKey } from "./module-text.ts";
import { namePasses, type ProvenNames } from "./names.ts";

export type ObjectMatch = "proven" | "name" | "case" | "content" | "moved";

/** What matching objects needs to know besides the objects. */
export interface Identity {
  readonly proven: ProvenNames;
  readonly collation: string | undefined;
}

export function matchTables(before: readonly Table[], after: readonly Table[], identity: Identity): Matching<Table, ObjectMatch> {
  const known = { before: new Set(before.map(nameKey)), after: new Set(after.map(nameKey)) };
  // Two tables that refer to each other may both have been renamed, and one may refer to itself: what a reference to a
  // table without a partner of its name leads to is not known yet, and no ground for disagreement.
  const reference = (name: ObjectName): ObjectName | null => {
    const key = nameKey(name);
    return known.before.has(key) === known.after.has(key) ? name : null;
  };
  return matchObjects(before, after, identity, (table) => tableContent(table, reference), "moved");
}

export function matchViews(before: readonly View[], after: readonly View[], identity: Identity): Matching<View, ObjectMatch> {
  return matchObjects(before, after, identity, (view) =>
    view.definition === undefined
      ? undefined
      : [
          definitionKey(view.definition, "view"),
          view.schemaBound,
          view.checkOption,
          view.description,
          view.indexes.map(withoutName),
          view.triggers.map(triggerContent),
        ],
  );
}

export function matchProcedures(
  before: readonly Procedure[],
  after: readonly Procedure[],
  identity: Identity,
): Matching<Procedure, ObjectMatch> {
  return matchObjects(before, after, identity, (procedure) => routineContent(procedure, "procedure"));
}

export function matchFunctions(
  before: readonly SqlFunction[],
  after: readonly SqlFunction[],
  identity: Identity,
): Matching<SqlFunction, ObjectMatch> {
  return matchObjects(before, after, identity, (routine) => routineContent(routine, "function"));
}

function matchObjects<T extends ObjectName>(
  before: readonly T[],
  after: readonly T[],
  { proven, collation }: Identity,
  content: (item: T) => unknown,
  moves?: "moved",
): Matching<T, ObjectMatch> {
  const targets = new Set([...proven.objects.values()].map(nameKey));
  const contents = new Map<T, string | undefined>();
  const contentKey = (item: T): string | undefined => {
    if (!contents.has(item)) {
      const value = content(item);
      contents.set(item, value === undefined ? undefined : JSON.stringify(value));
    }
    return contents.get(item);
  };
  const contentIn = (scope: string, item: T): string | undefined => {
    const key = contentKey(item);
    return key === undefined ? undefined : `${scope}\u0000${key}`;
  };
  return matchLists(before, after, [
    {
      by: "proven",
      key: (item, side) => {
        const key = nameKey(item);
        if (side === "after") return targets.has(key) ? key : undefined;
        const to = proven.objects.get(key);
        return to && nameKey(to);
      },
    },
    ...namePasses<T>(collation, nameKey),
    { by: "content", unique: true, key: (item) => contentIn(item.schema, item) },
    { by: "moved", unique: true, key: (item) => (moves === undefined ? undefined : contentIn(item.name, item)) },
  ]);
}

/** All that a table is but for its name, and the names of its constraints and indexes, which tools build from it. */
function tableContent(table: Table, reference: (name: ObjectName) => ObjectName | null): unknown {
  const { columns, primaryKey, uniqueConstraints, foreignKeys, checks, indexes, triggers, temporal } = table;
  const lists = { uniqueConstraints: undefined, foreignKeys: undefined, checks: undefined, indexes: undefined, triggers: undefined };
  return [
    { ...table, ...lists, schema: undefined, name: undefined, temporal: undefined, columns: undefined, primaryKey: undefined },
    temporal && [reference(temporal.history), temporal.period],
    columns.map((column) => (column.default === undefined ? column : { ...column, default: withoutName(column.default) })),
    primaryKey && withoutName(primaryKey),
    texts(uniqueConstraints.map(withoutName)),
    texts(
      foreignKeys.map((key) => [{ ...key, name: undefined, references: undefined }, key.references.columns, reference(key.references)]),
    ),
    texts(checks.map(withoutName)),
    texts(indexes.map(withoutName)),
    texts(triggers.map(triggerContent)),
  ];
}

/** Contents are compared as JSON, which leaves out what is undefined. */
function withoutName(named: { readonly name?: string }): unknown {
  return { ...named, name: undefined };
}

/** A trigger keeps its name when its table is renamed, and names the table in its header only. */
function triggerContent({ definition, ...rest }: Trigger): unknown {
  return [rest, definition === undefined ? null : definitionKey(definition, "trigger")];
}

/** Undefined where nobody can read what it does. */
function routineContent(routine: Procedure | SqlFunction, type: "procedure" | "function"): unknown {
  if (routine.definition === undefined && routine.external === undefined) return undefined;
  const { definition } = routine;
  const rest = { ...routine, schema: undefined, name: undefined, definition: undefined };
  return [rest, definition === undefined ? null : definitionKey(definition, type)];
}

/** The order of constraints and indexes says nothing, and without their names it is not theirs. */
function texts(values: readonly unknown[]): readonly string[] {
  return values.map((value) => JSON.stringify(value)).sort();
}

/** Reports another name of one object. `replacedBy`: what answers to the old name now. */
export function compareObjectNames(
  emit: Emit,
  type: "table" | "view" | "procedure" | "function",
  { before, after, by }: Pair<ObjectName, ObjectMatch>,
  collation: string | undefined,
  replacedBy: ObjectType | undefined,
): void {
  if (sameName(before, after)) return;
  const inferred = by === "content" || by === "moved" || (by === "case" && isCaseSensitive(collation) === undefined);
  const facts = {
    object: { type, schema: before.schema, name: before.name },
    before: { schema: before.schema, name: before.name },
    after: { schema: after.schema, name: after.name },
    ...(inferred && { inferred: true as const }),
    ...(collation !== undefined && { collation }),
    ...(replacedBy !== undefined && { replacedBy }),
  };
  if (type === "table" && before.schema !== after.schema) emit({ kind: "table-moved", ...facts });
  else emit({ kind: `${type}-renamed`, ...facts });
}
