// Which objects and columns of a database a module's text names.

import type { ObjectName } from "../model/name.ts";
import type { Modification, Statement } from "./query-tree.ts";
import {
  emptyScope,
  noteObject,
  relation,
  resolveQuery,
  resolveSources,
  resolveUses,
  withCtes,
  type KnownObject,
  type OutputColumn,
  type Relation,
  type Resolution,
  type Scope,
} from "./select.ts";

/**
 * Tells `resolution.note` of every object that the statements read, write or run, and of every column that can be seen to be used.
 * Temporary tables, table variables, common table expressions and aliases are not objects of the database; what stands in
 * strings (dynamic SQL) and comments is not read.
 *
 * @param parent of a trigger, the table or view that it stands on: what `inserted` and `deleted` hold
 */
export function findReferences(statements: readonly Statement[], resolution: Resolution, parent?: KnownObject): void {
  const scope = parent === undefined ? emptyScope : triggerScope(parent, resolution);
  for (const statement of statements) {
    switch (statement.kind) {
      case "query":
        resolveQuery(statement.query, resolution, scope);
        break;
      case "uses":
        // Outside of a query no column has a name, but for UPDATE(column).
        resolveUses(statement.uses, resolution, { ...scope, relations: [...scope.ctes.values()] });
        break;
      case "object":
        noteObject(statement.parts, resolution);
        break;
      case "modification":
        resolveModification(statement, resolution, scope);
        break;
    }
  }
}

/** The tables that a trigger sees, which are named as common table expressions are: by one part, before all else. */
function triggerScope({ name, columns }: KnownObject, { database }: Resolution): Scope {
  return { ...emptyScope, ctes: new Map(pseudoTables(columns, name, database.fold).map((each) => [each.qualifiers[0] ?? "", each])) };
}

function pseudoTables(
  columns: readonly OutputColumn[] | undefined,
  object: ObjectName | undefined,
  fold: (name: string) => string,
): Relation[] {
  return ["inserted", "deleted"].map((name) => relation([fold(name)], columns, fold, object));
}

function resolveModification(modification: Modification, resolution: Resolution, outer: Scope): void {
  const { database, note } = resolution;
  const scope = withCtes(modification.ctes, resolution, outer);
  const sources = resolveSources(modification.sources, resolution, scope);
  const target = findTarget(modification, sources, resolution, scope);
  const { byName, object } = target ?? {};
  for (const name of modification.columns) {
    const column = byName?.get(database.fold(name))?.name;
    if (object !== undefined && column !== undefined) note(object, column);
  }
  const own = target === undefined || sources.includes(target) ? [] : [target];
  // OUTPUT inserted.a, deleted.b: found by qualifier alone, so that they never make an unqualified name ambiguous.
  const written = pseudoTables(target?.columns, object, database.fold);
  const place: Scope = { ...scope, relations: [...own, ...sources], outer: { ...scope, relations: written, outer: scope } };
  resolveUses(modification.uses, resolution, place);
  if (modification.query !== undefined) resolveQuery(modification.query, resolution, scope);
}

/** What is written: one of the sources by its alias or name, a common table expression, or a table of the database. */
function findTarget(
  { target, targetAlias }: Modification,
  sources: readonly Relation[],
  resolution: Resolution,
  scope: Scope,
): Relation | undefined {
  const { fold } = resolution.database;
  if (target.length === 0) return undefined;
  const folded = target.map(fold);
  const source = sources.find(
    ({ qualifiers }) =>
      folded.length <= qualifiers.length && folded.every((part, at) => part === qualifiers[qualifiers.length - folded.length + at]),
  );
  if (source !== undefined && targetAlias === undefined) return source;
  const qualifiers = targetAlias === undefined ? folded : [fold(targetAlias)];
  const cte = target.length === 1 ? scope.ctes.get(folded[0] ?? "") : undefined;
  if (cte !== undefined) return { ...cte, qualifiers };
  const found = target.at(-1)?.startsWith("#") ? undefined : noteObject(target, resolution);
  if (found === undefined) return relation(qualifiers, undefined, fold);
  const written = found.target ?? found;
  return relation(qualifiers, written.columns, fold, written.name);
}
