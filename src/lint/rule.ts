import type { LintConfig } from "../model/lint.ts";
import { nameKey } from "../model/name.ts";
import type { ObjectRef } from "../model/name.ts";
import type { Severity } from "../model/place.ts";
import type { Schema, Table } from "../model/schema.ts";

/** One thing that a rule found. */
export interface Finding {
  readonly object: ObjectRef;
  readonly member?: string;
  /** A sentence without its full stop. */
  readonly message: string;
}

export interface Rule {
  readonly title: string;
  /** Why it matters, with the source of the fact. Markdown. */
  readonly because: string;
  /** What to do about it. Markdown. */
  readonly advice: string;
  /** Where the configuration does not say. */
  readonly severity: Severity;
  readonly find: (schema: Schema, context: LintContext) => Iterable<Finding>;
}

export interface LintContext {
  /** Names that are the same to the database give the same. */
  readonly fold: (name: string) => string;
  readonly names: LintConfig["names"];
}

/** A rule's `find` that looks at one table at a time. */
/** A table, and whether it holds the history of another: such a one cannot have keys (Microsoft Learn, "Temporal tables"). */
export type LintedTable = Table & { readonly isHistory: boolean };

export function ofTables(
  find: (table: LintedTable, context: LintContext) => Iterable<Omit<Finding, "object">>,
): (schema: Schema, context: LintContext) => Iterable<Finding> {
  return function* (schema, context) {
    const histories = new Set(
      schema.tables.flatMap(({ temporal }) => (temporal === undefined ? [] : [context.fold(nameKey(temporal.history))])),
    );
    for (const table of schema.tables) {
      const linted = { ...table, isHistory: histories.has(context.fold(nameKey(table))) };
      for (const finding of find(linted, context)) yield { ...finding, object: refOf("table", table) };
    }
  };
}

export function refOf(type: ObjectRef["type"], { schema, name }: Omit<ObjectRef, "type">): ObjectRef {
  return { type, schema, name };
}
