// Lists of columns as keys and indexes have them; those of before by their names of after.

import { compareText } from "../model/name.ts";
import type { KeyColumn, Partition } from "../model/schema.ts";
import { columnAfter, type ObjectContext } from "./context.ts";

/** The columns in no order: uniqueness knows none. */
export function columnSet(columns: readonly KeyColumn[], side: "before" | "after", context: ObjectContext): string {
  const names = columns.map((column) => (side === "before" ? columnAfter(context, column.name) : column.name));
  return JSON.stringify(names.sort(compareText));
}

/** Whether two keys have the same columns in the same order and directions. */
export function sameKeyOrder(context: ObjectContext, before: readonly KeyColumn[], after: readonly KeyColumn[]): boolean {
  return (
    before.length === after.length &&
    before.every((column, at) => columnAfter(context, column.name) === after[at]?.name && column.descending === after[at].descending)
  );
}

export function samePartition(context: ObjectContext, before: Partition | undefined, after: Partition | undefined): boolean {
  if (before === undefined || after === undefined) return before === after;
  return before.scheme === after.scheme && columnAfter(context, before.column) === after.column;
}
