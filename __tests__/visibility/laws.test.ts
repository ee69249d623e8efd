import { describe, expect, test } from "vitest";
import { diff } from "../../src/diff/diff.ts";
import type { AnyFacts, Change } from "../../src/model/change.ts";
import { nameKey, type ObjectName } from "../../src/model/name.ts";
import type { Schema } from "../../src/model/schema.ts";
import type { Visibility } from "../../src/model/visibility.ts";
import { serializeSnapshot } from "../../src/snapshot/serialize.ts";
import { keepUnseen } from "../../src/visibility/keep-unseen.ts";
import { hide, type Sight } from "../support/hide.ts";
import { fc } from "../support/property.ts";
import { anySchema } from "../support/schema-arbitrary.ts";

/** A database tells names apart by their letters, and an object from another by its name alone, whatever type it is of. */
const anyDatabase = anySchema.map(withTypes).map((schema): Schema => {
  const taken = new Set<string>();
  const own = <T extends ObjectName>(list: readonly T[]): T[] =>
    list.filter((each) => !taken.has(nameKey(each)) && taken.add(nameKey(each)).has(nameKey(each)));
  const tables = own(schema.tables).map((table) => ({
    ...table,
    triggers: own(table.triggers.map((each) => ({ ...each, schema: table.schema }))),
  }));
  const views = own(schema.views).map((view) => ({
    ...view,
    triggers: own(view.triggers.map((each) => ({ ...each, schema: view.schema }))),
  }));
  const distinct: Schema = {
    ...schema,
    collation: "Latin1_General_BIN2",
    tables,
    views,
    procedures: own(schema.procedures),
    functions: own(schema.functions),
    sequences: own(schema.sequences),
    synonyms: own(schema.synonyms),
    ...(schema.securityPolicies === undefined ? {} : { securityPolicies: own(schema.securityPolicies) }),
  };
  const { procedures, functions, sequences, synonyms } = distinct;
  const modules = new Set([
    ...[views, procedures, functions, [...tables, ...views].flatMap(({ triggers }) => triggers as readonly ObjectName[])]
      .flat()
      .map(nameKey),
    ...distinct.databaseTriggers.map(({ name }) => nameKey({ schema: "", name })),
  ]);
  const types = new Set(distinct.types.map(nameKey));
  const objects = new Set([tables, views, procedures, functions, sequences, synonyms].flat().map(nameKey));
  const guarded = new Set([tables, views].flat().map(nameKey));
  const seen = new Set<string>();
  return {
    ...distinct,
    dependencies: distinct.dependencies.filter(({ from, to }) => {
      const text = JSON.stringify([from, to]);
      return modules.has(nameKey(from)) && objects.has(nameKey(to)) && !seen.has(text) && seen.add(text).has(text);
    }),
    ...(distinct.securityPolicies === undefined
      ? {}
      : {
          securityPolicies: distinct.securityPolicies.map((policy) => ({
            ...policy,
            predicates: policy.predicates.filter(({ on }) => guarded.has(nameKey(on))),
          })),
        }),
    ...(distinct.permissions === undefined
      ? {}
      : {
          permissions: distinct.permissions.filter(
            ({ on }) => on?.name === undefined || (on.type === "type" ? types : objects).has(nameKey({ schema: on.schema, name: on.name })),
          ),
        }),
  };
});

/** A server names the type of every column but for those that it hides. */
function withTypes(schema: Schema): Schema {
  const typed = <T extends { readonly columns: readonly { readonly type?: string }[] }>(item: T): T => ({
    ...item,
    columns: item.columns.map((column) => ({ ...column, type: column.type ?? "int" })),
  });
  return {
    ...schema,
    tables: schema.tables.map(typed),
    views: schema.views.map(typed),
    functions: schema.functions.map(typed),
    types: schema.types.map(typed),
  };
}

const anySight: fc.Arbitrary<Sight> = fc.record({
  database: fc.boolean(),
  schemas: fc.subarray(["dbo", "Sales", "gold", "x.y"]),
  /** Of each object in turn: hidden, seen in part, or by a right of its own. */
  fates: fc.array(fc.constantFrom("hidden", "partly", "whole"), { minLength: 7, maxLength: 7 }),
  denied: fc.subarray(["object", "type", "schema", "principal"] as const, { maxLength: 2 }),
});

/** Two days of one database: of each object all, nothing, or another one's insides. */
const twoDays = fc
  .tuple(anyDatabase, anyDatabase, fc.array(fc.constantFrom("kept", "removed", "altered"), { minLength: 8, maxLength: 8 }))
  .map(([one, other, fates]): [Schema, Schema] => {
    const next = <T extends ObjectName>(mine: readonly T[], theirs: readonly T[]): T[] =>
      mine.flatMap((item, at) => {
        const fate = fates[at % fates.length];
        const model = theirs[at];
        if (fate === "kept") return [item];
        return fate === "removed" || model === undefined ? [] : [{ ...model, schema: item.schema, name: item.name }];
      });
    return [
      one,
      {
        ...one,
        tables: next(one.tables, other.tables),
        views: next(one.views, other.views),
        procedures: next(one.procedures, other.procedures),
        functions: next(one.functions, other.functions),
        sequences: next(one.sequences, other.sequences),
        types: next(one.types, other.types),
        synonyms: next(one.synonyms, other.synonyms),
        databaseTriggers: other.databaseTriggers.slice(1),
        permissions: other.permissions?.slice(1) ?? [],
      },
    ];
  });

/** Whether what the change is about is there to be seen whole, or would have been seen, had it been there. */
function wasSeen(seen: Schema, { database, schemas, hiddenSchemas, denied, partly }: Visibility, { object }: Change): boolean {
  if (object.type === "database") return database;
  if (object.type === "schema") return database && !denied.includes("schema");
  const kind = object.type === "type" ? "type" : "object";
  const is = (each: ObjectName): boolean => each.schema === object.schema && each.name === object.name;
  if (partly.some((each) => (each.type ?? "object") === kind && is(each))) return false;
  const { tables, views, procedures, functions, sequences, synonyms, types } = seen;
  if ((kind === "type" ? types : [tables, views, procedures, functions, sequences, synonyms].flat()).some(is)) return true;
  if (denied.includes(kind) || denied.includes("schema") || hiddenSchemas.includes(object.schema)) return false;
  return database || schemas.includes(object.schema);
}

/** A table has one primary key, so one of another name is seen to be another. */
const tellsOfLoss =
  /-(removed|revoked|undenied|moved|became-view|became-table)$|^(table|view|procedure|function|column|parameter|index)-renamed$/;

/** A trigger whose timing is another, and a permission that is now of another state, are told as gone and come, or as less: they were seen. */
function isThere(change: AnyFacts & Change, changes: readonly Change[]): boolean {
  if (change.kind.startsWith("permission-") && change.after !== undefined) return true;
  // A key of another name on the same columns, one of them renamed too, is the key that was: its description is seen to be absent.
  if (change.kind === "description-removed" && (change.part === "key" || change.part === "foreign key")) return true;
  return changes.some(
    (other: AnyFacts & Change) =>
      /trigger-added$|^permission-(granted|denied)$/.test(other.kind) &&
      other.member === change.member &&
      nameKey(other.object) === nameKey(change.object),
  );
}

describe("a login that may not see everything", () => {
  test("and a database that did not change: neither does the snapshot, to the byte", () => {
    fc.assert(
      fc.property(anyDatabase, anySight, (database, sight) => {
        const { schema, visibility } = hide(database, sight);
        const kept = keepUnseen(database, schema, visibility);
        expect(serializeSnapshot(kept.schema)).toBe(serializeSnapshot(database));
        expect(diff(database, kept.schema)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  test("is told of nothing that is gone, unless it would have seen it", () => {
    fc.assert(
      fc.property(twoDays, anySight, ([before, after], sight) => {
        const { schema, visibility } = hide(after, sight);
        const changes = diff(before, keepUnseen(before, schema, visibility).schema);
        for (const change of changes.filter((each) => tellsOfLoss.test(each.kind) && !isThere(each, changes))) {
          // What a half-seen thing shows to be otherwise is otherwise; what it does not show is not gone.
          expect([change, wasSeen(schema, visibility, change)]).toEqual([change, true]);
        }
      }),
      { numRuns: 120 },
    );
  });

  test("who sees everything after all is told of everything", () => {
    fc.assert(
      fc.property(twoDays, ([before, after]) => {
        const everything: Visibility = { database: true, schemas: [], hiddenSchemas: [], denied: [], partly: [] };
        expect(diff(before, keepUnseen(before, after, everything).schema)).toEqual(diff(before, after));
      }),
      { numRuns: 80 },
    );
  });

  test("what is unseen and seen in part is named, in order", () => {
    fc.assert(
      fc.property(anyDatabase, anySight, (database, sight) => {
        const { schema, visibility, hidden } = hide(database, sight);
        const { unseen, partly } = keepUnseen(database, schema, visibility);
        expect(new Set(unseen.map((each) => `${each.type} ${nameKey(each)}`))).toEqual(hidden);
        expect(partly.length).toBe(visibility.partly.length);
      }),
      { numRuns: 100 },
    );
  });
});
