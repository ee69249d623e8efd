import type { NamedSchema, Schema } from "../model/schema.ts";
import { absence, differ } from "./absence.ts";
import type { Context } from "./context.ts";
import { compareDescriptions } from "./descriptions.ts";
import { compareLists } from "./match.ts";
import { namePasses } from "./names.ts";
import type { ObjectRef } from "../model/name.ts";

const database: ObjectRef = { type: "database", schema: "", name: "" };

/** What is said of the database itself. */
export function compareDatabase({ emit }: Context, before: Schema, after: Schema): void {
  if (differ(absence.schema, ["collation"], before, after)) {
    emit({ kind: "database-collation-changed", object: database, before: before.collation ?? "", after: after.collation ?? "" });
  }
  if (differ(absence.schema, ["compatibilityLevel"], before, after)) {
    emit({
      kind: "compatibility-level-changed",
      object: database,
      before: before.compatibilityLevel ?? 0,
      after: after.compatibilityLevel ?? 0,
    });
  }
  compareDescriptions(emit, database, "object", undefined, before, after);
}

/**
 * Schemas. A schema does not fold the tables in it: it is a name space, and each of its objects is relied on by itself.
 * Every database has dbo, and not every source mentions it, so it never comes or goes.
 */
export function compareSchemas({ emit, collation }: Context, before: readonly NamedSchema[], after: readonly NamedSchema[]): void {
  const refOf = ({ name }: NamedSchema): ObjectRef => ({ type: "schema", schema: name, name });
  compareLists(
    before,
    after,
    namePasses<NamedSchema>(collation, (schema) => schema.name),
    {
      onRemoved: (schema) => {
        if (schema.name === "dbo") compareDescriptions(emit, refOf(schema), "object", undefined, schema, undefined);
        else emit({ kind: "schema-removed", object: refOf(schema), before: schema });
      },
      onAdded: (schema) => {
        if (schema.name === "dbo") compareDescriptions(emit, refOf(schema), "object", undefined, undefined, schema);
        else emit({ kind: "schema-added", object: refOf(schema), after: schema });
      },
      onMutual: (from, to) => {
        compareDescriptions(emit, refOf(to), "object", undefined, from, to);
      },
    },
  );
}
