// Primary keys, and all that promises uniqueness: unique constraints and unique indexes are one promise in two forms.

import type { Index, KeyConstraint } from "../model/schema.ts";
import { absence, differ } from "./absence.ts";
import { compareConstraintNames, compareDisabled, constraintPasses } from "./constraints.ts";
import { memberOf, type ObjectContext } from "./context.ts";
import { compareDescriptions } from "./descriptions.ts";
import { renameColumns } from "./expressions.ts";
import { columnSet, sameKeyOrder } from "./key-columns.ts";
import { compareLists } from "./match.ts";

export function comparePrimaryKeys(context: ObjectContext, before: KeyConstraint | undefined, after: KeyConstraint | undefined): void {
  const { emit, object } = context;
  if (before === undefined || after === undefined) {
    if (after !== undefined) emit({ kind: "primary-key-added", object, ...memberOf(after), after });
    if (before !== undefined) emit({ kind: "primary-key-removed", object, ...memberOf(before), before });
    return;
  }
  if (columnSet(before.columns, "before", context) !== columnSet(after.columns, "after", context)) {
    emit({ kind: "primary-key-changed", object, ...memberOf(after), before, after });
  } else {
    compareKeyIndexes(context, before, after);
  }
  compareKeyRest(context, "primary key", before, after);
}

export function compareUniqueConstraints(
  context: ObjectContext,
  before: readonly KeyConstraint[],
  after: readonly KeyConstraint[],
): { readonly removed: readonly KeyConstraint[]; readonly added: readonly KeyConstraint[] } {
  const removed: KeyConstraint[] = [];
  const added: KeyConstraint[] = [];
  const passes = constraintPasses<KeyConstraint>(context.collation, (key, side) => columnSet(key.columns, side, context));
  compareLists(before, after, passes, {
    onRemoved: (key) => removed.push(key),
    onAdded: (key) => added.push(key),
    onMutual: (from, to) => {
      if (columnSet(from.columns, "before", context) !== columnSet(to.columns, "after", context)) {
        context.emit({ kind: "unique-changed", object: context.object, ...memberOf(to), before: from, after: to });
      } else {
        compareKeyIndexes(context, from, to);
      }
      compareKeyRest(context, "unique constraint", from, to);
    },
  });
  return { removed, added };
}

/** The index behind a key with the same columns: their order, its form and storage. */
function compareKeyIndexes(context: ObjectContext, before: KeyConstraint, after: KeyConstraint): void {
  const { emit, object } = context;
  if (
    !sameKeyOrder(context, before.columns, after.columns) ||
    differ(absence.key, ["clustered", "compression", "bucketCount"], before, after)
  ) {
    emit({ kind: "key-index-changed", object, ...memberOf(after), before, after });
  }
}

function compareKeyRest(
  context: ObjectContext,
  constraint: "primary key" | "unique constraint",
  before: KeyConstraint,
  after: KeyConstraint,
): void {
  compareConstraintNames(context, constraint, before, after);
  compareDisabled(context, constraint, before, after);
  compareDescriptions(context.emit, context.object, "key", after.name, before, after);
}

/**
 * What is left of constraints and indexes that promise uniqueness: the same columns promised by the other form are still
 * promised; all else came or went.
 */
export function compareUniqueForms(
  context: ObjectContext,
  constraints: { readonly removed: readonly KeyConstraint[]; readonly added: readonly KeyConstraint[] },
  indexes: { readonly removed: readonly Index[]; readonly added: readonly Index[] },
): void {
  const { emit, object } = context;
  const removed: readonly (KeyConstraint | Index)[] = [...constraints.removed, ...indexes.removed];
  const added: readonly (KeyConstraint | Index)[] = [...constraints.added, ...indexes.added];
  compareLists(removed, added, [{ by: "columns", key: (key, side) => uniqueKey(context, key, side) }], {
    onRemoved: (before) => {
      emit({ kind: "unique-removed", object, ...memberOf(before), before });
    },
    onAdded: (after) => {
      emit({ kind: "unique-added", object, ...memberOf(after), after });
    },
    onMutual: (before, after) => {
      emit({ kind: "key-index-changed", object, ...memberOf(after), before, after });
      compareDescriptions(emit, object, "include" in after ? "index" : "key", after.name, before, after);
    },
  });
}

/** A filtered unique index promises nothing of the rows that its filter leaves out: it is a promise of its own. */
export function uniqueKey(context: ObjectContext, key: KeyConstraint | Index, side: "before" | "after"): string {
  const filter = "filter" in key ? (key.filter ?? "") : "";
  return `${columnSet(key.columns, side, context)} ${side === "before" ? renameColumns(filter, context.renamedColumns) : filter}`;
}
