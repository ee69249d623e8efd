import type { ObjectRef } from "../model/name.ts";
import type { Described, Schema } from "../model/schema.ts";
import { refOf } from "./rule.ts";

/** Something that people look up and expect a sentence about. */
export interface Describable {
  readonly object: ObjectRef;
  /** Of a table's column: its name. */
  readonly member?: string;
  readonly described: boolean;
}

/**
 * Tables with their columns, views, procedures and functions. Not the columns of views, which say again what their
 * tables' columns say, nor what only an administrator meets.
 */
export function* describable(schema: Schema): Iterable<Describable> {
  const described = ({ description }: Described): boolean => description !== undefined;
  for (const table of schema.tables) {
    const object = refOf("table", table);
    yield { object, described: described(table) };
    for (const column of table.columns) yield { object, member: column.name, described: described(column) };
  }
  for (const view of schema.views) yield { object: refOf("view", view), described: described(view) };
  for (const procedure of schema.procedures) yield { object: refOf("procedure", procedure), described: described(procedure) };
  for (const fn of schema.functions) yield { object: refOf("function", fn), described: described(fn) };
}
