import { compareText } from "../model/name.ts";
import type { FullTextIndex, Index } from "../model/schema.ts";
import { absence, differ } from "./absence.ts";
import { columnAfter, type ObjectContext } from "./context.ts";
import { compareDescriptions } from "./descriptions.ts";
import { renameColumns, sameExpression } from "./expressions.ts";
import { columnSet, sameKeyOrder, samePartition } from "./key-columns.ts";
import { matchLists } from "./match.ts";
import { namePasses } from "./names.ts";
import { same } from "./same.ts";

/** Reports all but the unique indexes that came or went, which may be the other form of a unique constraint. */
export function compareIndexes(
  context: ObjectContext,
  before: readonly Index[],
  after: readonly Index[],
): { readonly removed: readonly Index[]; readonly added: readonly Index[] } {
  const { emit, object } = context;
  const { pairs, removed, added } = matchLists(before, after, [
    ...namePasses<Index>(context.collation, (index) => index.name),
    { by: "content", key: (index, side) => contentKey(context, index, side) },
  ]);
  for (const pair of pairs) {
    if (pair.by === "content") {
      emit({ kind: "index-renamed", object, member: pair.before.name, before: pair.before.name, after: pair.after.name, inferred: true });
    }
    compareIndex(context, pair.before, pair.after);
  }
  for (const index of removed) if (!index.unique) emit({ kind: "index-removed", object, member: index.name, before: index });
  for (const index of added) if (!index.unique) emit({ kind: "index-added", object, member: index.name, after: index });
  return { removed: removed.filter((index) => index.unique), added: added.filter((index) => index.unique) };
}

function compareIndex(context: ObjectContext, before: Index, after: Index): void {
  const { emit, object, renamedColumns } = context;
  const facts = { object, member: after.name, before, after };
  const sameFilter =
    before.filter === after.filter ||
    (before.filter !== undefined && after.filter !== undefined && sameExpression(before.filter, after.filter, renamedColumns));
  if (after.unique && !before.unique) {
    emit({ kind: "unique-added", ...facts });
  } else if (before.unique && !after.unique) {
    emit({ kind: "unique-removed", ...facts });
  } else if (after.unique && !(sameFilter && columnSet(before.columns, "before", context) === columnSet(after.columns, "after", context))) {
    emit({ kind: "unique-changed", ...facts });
  } else if (
    !sameFilter ||
    !sameKeyOrder(context, before.columns, after.columns) ||
    !samePartition(context, before.partition, after.partition) ||
    !same(included(context, before, "before"), included(context, after, "after")) ||
    differ(absence.index, ["clustered", "kind", "compression", "filegroup", "bucketCount", "secondary"], before, after)
  ) {
    emit({ kind: "index-changed", ...facts });
  }
  if (before.disabled !== after.disabled) emit({ kind: after.disabled ? "index-disabled" : "index-enabled", ...facts });
  compareDescriptions(emit, object, "index", after.name, before, after);
}

/** Included columns have no order. */
function included(context: ObjectContext, index: Index, side: "before" | "after"): readonly string[] {
  return index.include.map((column) => (side === "before" ? columnAfter(context, column) : column)).sort(compareText);
}

/** All that an index is but for its name. */
function contentKey(context: ObjectContext, index: Index, side: "before" | "after"): string {
  const { columns, filter, partition } = index;
  const rest = {
    ...index,
    name: undefined,
    columns: undefined,
    include: undefined,
    filter: undefined,
    partition: undefined,
    description: undefined,
  };
  const nameOf = (column: string): string => (side === "before" ? columnAfter(context, column) : column);
  return JSON.stringify([
    columns.map((column) => [nameOf(column.name), column.descending]),
    included(context, index, side),
    filter !== undefined && side === "before" ? renameColumns(filter, context.renamedColumns) : filter,
    partition && [partition.scheme, nameOf(partition.column)],
    rest,
  ]);
}

export function compareFullTextIndexes(context: ObjectContext, before: FullTextIndex | undefined, after: FullTextIndex | undefined): void {
  const { emit, object } = context;
  if (before === undefined || after === undefined) {
    if (after !== undefined) emit({ kind: "full-text-index-added", object, after });
    if (before !== undefined) emit({ kind: "full-text-index-removed", object, before });
  } else if (
    differ(absence.fullTextIndex, ["keyIndex", "catalog", "disabled"], before, after) ||
    !sameFullTextColumns(context, before, after)
  ) {
    emit({ kind: "full-text-index-changed", object, before, after });
  }
}

function sameFullTextColumns(context: ObjectContext, before: FullTextIndex, after: FullTextIndex): boolean {
  if (before.columns.length !== after.columns.length) return false;
  const byName = new Map(after.columns.map((column) => [column.name, column]));
  return before.columns.every((column) => {
    const to = byName.get(columnAfter(context, column.name));
    if (to === undefined) return false;
    const typeColumn = column.typeColumn === undefined ? undefined : columnAfter(context, column.typeColumn);
    // A script that names no language means the server's default, which a server spells out.
    return typeColumn === to.typeColumn && (column.language === to.language || column.language === undefined || to.language === undefined);
  });
}
