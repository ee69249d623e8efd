import type { NamedThing } from "../../model/lint.ts";
import type { ObjectRef } from "../../model/name.ts";
import type { Schema } from "../../model/schema.ts";
import { refOf } from "../rule.ts";
import type { Rule } from "../rule.ts";

export const namePattern: Rule = {
  title: "Name that breaks the house's rule",
  because: "Names that follow one rule can be guessed, and generated code relies on it.",
  advice:
    "Rename it while few things name it, or change the pattern under `lint.names` in the configuration. Without a pattern nothing is held against it.",
  severity: "warning",
  *find(schema, { names }) {
    for (const { thing, object, member, name } of namedThingsOf(schema)) {
      const pattern = names[thing];
      if (pattern === undefined || pattern.test(name)) continue;
      yield {
        object,
        ...(member === undefined ? {} : { member }),
        message: `The name of the ${thing.replaceAll("-", " ")} does not match ${pattern.source.replace(/^\^\(\?:(.*)\)\$$/su, "$1")}`,
      };
    }
  },
};

interface Named {
  readonly thing: NamedThing;
  readonly object: ObjectRef;
  readonly member?: string;
  readonly name: string;
}

function* namedThingsOf(schema: Schema): Iterable<Named> {
  const members = function* (object: ObjectRef, thing: NamedThing, list: readonly { readonly name?: string }[]): Iterable<Named> {
    // What has no name was named by the server.
    for (const { name } of list) if (name !== undefined) yield { thing, object, member: name, name };
  };
  const self = (type: NamedThing & ObjectRef["type"], it: { readonly schema: string; readonly name: string }): Named => ({
    thing: type,
    object: refOf(type, it),
    name: it.name,
  });
  for (const { name } of schema.schemas) yield { thing: "schema", object: { type: "schema", schema: name, name }, name };
  for (const table of schema.tables) {
    const object = refOf("table", table);
    yield self("table", table);
    yield* members(object, "column", table.columns);
    yield* members(object, "primary-key", table.primaryKey === undefined ? [] : [table.primaryKey]);
    yield* members(object, "unique-constraint", table.uniqueConstraints);
    yield* members(object, "foreign-key", table.foreignKeys);
    yield* members(object, "check", table.checks);
    yield* members(
      object,
      "default",
      table.columns.flatMap((column) => (column.default === undefined ? [] : [column.default])),
    );
    yield* members(object, "index", table.indexes);
    yield* members(object, "trigger", table.triggers);
  }
  for (const view of schema.views) {
    const object = refOf("view", view);
    yield self("view", view);
    yield* members(object, "column", view.columns);
    yield* members(object, "index", view.indexes);
    yield* members(object, "trigger", view.triggers);
  }
  for (const [type, routines] of [
    ["procedure", schema.procedures],
    ["function", schema.functions],
  ] as const) {
    for (const routine of routines) {
      yield self(type, routine);
      for (const { name } of routine.parameters) {
        // The pattern is about what comes after the @ that T-SQL wants.
        yield { thing: "parameter", object: refOf(type, routine), member: name, name: name.replace(/^@/, "") };
      }
    }
  }
}
