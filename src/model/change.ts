import type { ObjectRef } from "./name.ts";
import type { Column } from "./schema.ts";

/**
 * What every kind of change has in common, so that a report can show any of them. `member` is the column, key,
 * index, parameter or trigger where the kind is about one; `before` and `after` are values as in the snapshot.
 */
export interface AnyFacts {
  readonly object: ObjectRef;
  readonly member?: string;
  readonly before?: unknown;
  readonly after?: unknown;
  /** Renames only: nothing proved it; one removed and one added thing agree in all but the name. */
  readonly inferred?: true;
}

/** One line per kind of change, nothing but facts: whether it hurts is `src/impact`'s business. */
export interface Facts {
  "column-removed": { readonly object: ObjectRef; readonly member: string; readonly before: Column };
}

export type ChangeKind = keyof Facts;

export type Change<K extends ChangeKind = ChangeKind> = { [P in K]: { readonly kind: P } & Readonly<Facts[P]> }[K];
