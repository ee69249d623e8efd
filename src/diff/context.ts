import type { Change } from "../model/change.ts";
import type { ObjectRef } from "../model/name.ts";
import type { Names } from "./names.ts";

export type Emit = (change: Change) => void;

/** What every comparison needs to know of the two schemas beyond the things it compares. */
export interface Context {
  readonly emit: Emit;
  readonly names: Names;
  /** The collation that names are compared by: the database's, where known. */
  readonly collation: string | undefined;
  /** The databases' collations, which columns without one of their own have. */
  readonly collations: { readonly before: string | undefined; readonly after: string | undefined };
}

/** The same, within one object. */
export interface ObjectContext extends Context {
  readonly object: ObjectRef;
  /** The columns that are recognised as renamed, from the name before to the name after. */
  readonly renamedColumns: ReadonlyMap<string, string>;
}

/** What a column of before is called after. */
export function columnAfter(context: ObjectContext, before: string): string {
  return context.renamedColumns.get(before) ?? before;
}

/** `{ member }` for a thing with a name; nothing for one whose name the server made up. */
export function memberOf(named: { readonly name?: string }): { member?: string } {
  return named.name === undefined ? {} : { member: named.name };
}

/** `{ before, after }` without the one that is absent. */
export function turned<T>(before: T | undefined, after: T | undefined): { before?: T; after?: T } {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}
