import type { Change, ChangeKind } from "../model/change.ts";
import { nameKey } from "../model/name.ts";
import type { Schema } from "../model/schema.ts";

/** What a view's or function's column takes over from the column it shows. */
const inherited: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  "column-type-narrowed",
  "column-type-widened",
  "column-type-changed",
  "column-type-reencoded",
  "column-collation-changed",
  "column-made-required",
  "column-made-nullable",
]);

/**
 * Leaves out what merely follows: a view whose text is the same shows a column as what it is shown from, so a column of a
 * table that was narrowed is one change, not one more for each view over it. They remain in sight as what uses the column.
 *
 * A server would tell otherwise by chance: it keeps the columns of a view as they were when the view was made or last
 * refreshed (sp_refreshview), while scripts are resolved anew. Left out is only what the schema's dependencies explain: the
 * same kind of change in something that the view uses, directly or through other views.
 */
export function withoutConsequences(changes: readonly Change[], after: Schema): Change[] {
  const rewritten = new Set(changes.filter(({ kind }) => kind.endsWith("-definition-changed")).map(({ object }) => nameKey(object)));
  const follows = (change: Change): boolean =>
    (change.object.type === "view" || change.object.type === "function") &&
    inherited.has(change.kind) &&
    !rewritten.has(nameKey(change.object));
  if (!changes.some(follows)) return [...changes];
  const causes = new Set(changes.filter(({ object }) => object.type === "table").map(({ kind, object }) => `${kind} ${nameKey(object)}`));
  const uses = new Map<string, Set<string>>();
  for (const { from, to } of after.dependencies) {
    const found = uses.get(nameKey(from));
    if (found === undefined) uses.set(nameKey(from), new Set([nameKey(to)]));
    else found.add(nameKey(to));
  }
  return changes.filter(
    (change) => !follows(change) || !reaches(nameKey(change.object), (key) => causes.has(`${change.kind} ${key}`), uses),
  );
}

/** Whether anything that is used from `start` on, near or far, satisfies. Sets keep their order, so that they serve as queues. */
function reaches(start: string, satisfies: (key: string) => boolean, uses: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const seen = new Set([start]);
  for (const key of seen) {
    if (key !== start && satisfies(key)) return true;
    for (const used of uses.get(key) ?? []) seen.add(used);
  }
  return false;
}
