import { describe, expect, it } from "vitest";
import { diff } from "../../src/diff/diff.ts";
import { fingerprint } from "../../src/impact/fingerprint.ts";
import { judge } from "../../src/impact/judge.ts";
import type { ObjectName } from "../../src/model/name.ts";
import { emptySchema, type Schema, type Table, type View } from "../../src/model/schema.ts";
import { parseSnapshot } from "../../src/snapshot/parse.ts";
import { serializeSnapshot } from "../../src/snapshot/serialize.ts";
import { mirrorOf } from "../support/mirrors.ts";
import { fc } from "../support/property.ts";
import { anySchema } from "../support/schema-arbitrary.ts";

/** Two schemas that have much in common, as two days of one database have: of each object all, nothing, or another one's insides. */
const twoDays = fc
  .tuple(anySchema, anySchema, fc.array(fc.constantFrom("kept", "removed", "altered"), { minLength: 8, maxLength: 8 }))
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
        // One collation: names that differ in case only are one name on both days, or on neither.
        ...one,
        procedures: other.procedures,
        sequences: other.sequences,
        types: other.types,
        synonyms: other.synonyms,
        databaseTriggers: other.databaseTriggers,
        tables: next(one.tables, other.tables),
        views: next(one.views, other.views),
        functions: next(one.functions, other.functions),
      },
    ];
  });

function shuffled(schema: Schema): Schema {
  const turn = <T>(items: readonly T[]): T[] => items.toReversed();
  return {
    ...schema,
    schemas: turn(schema.schemas),
    tables: turn(schema.tables).map((table): Table => ({
      ...table,
      uniqueConstraints: turn(table.uniqueConstraints),
      foreignKeys: turn(table.foreignKeys),
      checks: turn(table.checks),
      indexes: turn(table.indexes),
      triggers: turn(table.triggers),
    })),
    views: turn(schema.views).map((view): View => ({ ...view, indexes: turn(view.indexes), triggers: turn(view.triggers) })),
    procedures: turn(schema.procedures),
    functions: turn(schema.functions),
    sequences: turn(schema.sequences),
    types: turn(schema.types),
    synonyms: turn(schema.synonyms),
    databaseTriggers: turn(schema.databaseTriggers),
    ...(schema.permissions === undefined ? {} : { permissions: turn(schema.permissions) }),
    dependencies: turn(schema.dependencies),
  };
}

describe("laws", () => {
  it("a schema does not differ from itself, nor from its snapshot", () => {
    fc.assert(
      fc.property(anySchema, (schema) => {
        expect(diff(schema, schema)).toEqual([]);
        expect(diff(schema, parseSnapshot(serializeSnapshot(schema), "schema.json"))).toEqual([]);
      }),
    );
  });

  it("from nothing everything was added, and to nothing everything removed", () => {
    fc.assert(
      fc.property(anySchema, (schema) => {
        // What a database says of itself is no object that can come or go.
        const objects: Schema = { ...schema };
        Reflect.deleteProperty(objects, "collation");
        Reflect.deleteProperty(objects, "compatibilityLevel");
        for (const { kind } of diff(emptySchema, objects)) expect(kind).toMatch(/-added$/);
        for (const { kind } of diff(objects, emptySchema)) expect(kind).toMatch(/-removed$/);
      }),
    );
  });

  it("the order of tables, keys, indexes and the like says nothing", () => {
    fc.assert(
      fc.property(twoDays, ([before, after]) => {
        expect(diff(shuffled(before), after)).toEqual(diff(before, after));
        expect(diff(before, shuffled(after))).toEqual(diff(before, after));
      }),
    );
  });

  it("what was added on the way there is removed on the way back", () => {
    fc.assert(
      fc.property(twoDays, ([before, after]) => {
        const there = diff(before, after).map(({ kind }) => kind);
        const back = diff(after, before).map(({ kind }) => kind);
        const turned = there.filter((kind) => /-(added|removed)$/.test(kind)).map(mirrorOf);
        expect(back.filter((kind) => /-(added|removed)$/.test(kind)).sort()).toEqual(turned.sort());
      }),
    );
  });

  it("no two changes have the same fingerprint, and a fingerprint does not depend on the order of properties", () => {
    fc.assert(
      fc.property(twoDays, ([before, after]) => {
        const changes = diff(before, after);
        expect(new Set(changes.map(fingerprint)).size).toBe(changes.length);
        for (const change of changes) {
          const turned = Object.fromEntries(Object.entries(change).reverse()) as unknown as typeof change;
          expect(fingerprint(turned)).toBe(judge(change).fingerprint);
        }
      }),
    );
  });

  it("every change gets a verdict with a whole sentence for a reason", () => {
    fc.assert(
      fc.property(twoDays, ([before, after]) => {
        for (const change of diff(before, after)) {
          const { reason, impact, reader, writer } = judge(change);
          expect(reason).toMatch(/\.$/);
          expect(reason).not.toMatch(/undefined|\[object/);
          expect([reader, writer]).toContain(impact);
        }
      }),
    );
  });
});
