import { describe, expect, it } from "vitest";
import { diff } from "../../src/diff/diff.ts";
import { downstream, withHits } from "../../src/impact/downstream.ts";
import { judge } from "../../src/impact/judge.ts";
import { printName } from "../../src/model/name.ts";
import type { Hit } from "../../src/model/report.ts";
import { emptySchema, type Dependency, type Schema, type Table, type View } from "../../src/model/schema.ts";
import { fc } from "../support/property.ts";
import { anySchema } from "../support/schema-arbitrary.ts";

function view(name: string, schema = "dbo"): View {
  return { schema, name, columns: [{ name: "a", type: "int", nullable: true }], indexes: [], triggers: [] };
}

/** `dbo.v` or `dbo.v.a` uses: `"v > t.a"`. */
function uses(text: string): Dependency {
  const [from = "", to = ""] = text.split(" > ");
  const [name = "", column] = to.split(".");
  return { from: { schema: "dbo", name: from }, to: { schema: "dbo", name, ...(column !== undefined && { column }) } };
}

const table: Table = {
  schema: "dbo",
  name: "t",
  columns: [
    { name: "a", type: "int", nullable: true },
    { name: "b", type: "int", nullable: true },
  ],
  uniqueConstraints: [],
  foreignKeys: [],
  checks: [],
  indexes: [],
  triggers: [],
};

const child: Table = {
  ...table,
  name: "child",
  foreignKeys: [{ name: "FK_child_t", columns: ["b"], references: { schema: "dbo", name: "t", columns: ["a"] } }],
  triggers: [{ name: "t_child", timing: "after", events: ["insert"] }],
};

const schema: Schema = {
  ...emptySchema,
  tables: [table, child],
  views: [view("v_a"), view("v_b"), view("v_all"), view("v_top")],
  procedures: [{ schema: "dbo", name: "sp_top", parameters: [] }],
  functions: [{ schema: "dbo", name: "f", kind: "inline", parameters: [], columns: [] }],
  synonyms: [{ schema: "dbo", name: "s", target: "[dbo].[t]" }],
  dependencies: [
    "v_a > t.a",
    "v_b > t.b",
    "v_all > t",
    "v_top > v_a.a",
    "v_top > v_b.a",
    "sp_top > v_top",
    "sp_top > t.b",
    "f > s",
    "t_child > t.a",
  ].map(uses),
};

function said({ type, schema: of, name, depth, via }: Hit): string {
  return `${depth} ${type} ${printName({ schema: of, name })}${via === undefined ? "" : ` via ${printName(via)}`}`;
}

describe("downstream", () => {
  it("of a table is everything that uses it, nearest first, each once", () => {
    expect(downstream(schema, { schema: "dbo", name: "t" }).map(said)).toEqual([
      "1 foreign key dbo.FK_child_t",
      "1 procedure dbo.sp_top",
      "1 synonym dbo.s",
      "1 trigger dbo.t_child",
      "1 view dbo.v_a",
      "1 view dbo.v_all",
      "1 view dbo.v_b",
      "2 function dbo.f via dbo.s",
      "2 view dbo.v_top via dbo.v_a",
    ]);
  });

  it("of a column leaves out what is known to use others", () => {
    expect(downstream(schema, { schema: "dbo", name: "t" }, "b").map(said)).toEqual([
      "1 procedure dbo.sp_top",
      "1 synonym dbo.s",
      "1 view dbo.v_all",
      "1 view dbo.v_b",
      "2 function dbo.f via dbo.s",
      "2 view dbo.v_top via dbo.v_b",
    ]);
  });

  it("says whose a trigger or foreign key is", () => {
    const hits = downstream(schema, { schema: "dbo", name: "t" }, "a");
    expect(hits.filter(({ of }) => of !== undefined).map(({ type, of }) => [type, of])).toEqual([
      ["foreign key", { schema: "dbo", name: "child" }],
      ["trigger", { schema: "dbo", name: "child" }],
    ]);
  });

  it("ends where modules use each other in a circle", () => {
    const circle: Schema = { ...schema, dependencies: ["v_a > t.a", "v_b > v_a", "v_a > v_b", "v_a > v_a"].map(uses) };
    expect(downstream(circle, { schema: "dbo", name: "t" }, "b").map(said)).toEqual(["1 synonym dbo.s"]);
    expect(downstream(circle, { schema: "dbo", name: "v_a" }).map(said)).toEqual(["1 view dbo.v_b"]);
  });

  it("does not depend on the order of anything, and never names the object itself", () => {
    fc.assert(
      fc.property(anySchema, (any) => {
        const turned: Schema = {
          ...any,
          tables: any.tables.toReversed(),
          views: any.views.toReversed(),
          dependencies: any.dependencies.toReversed(),
        };
        for (const object of [...any.tables, ...any.views]) {
          const hits = downstream(any, object);
          expect(downstream(turned, object)).toEqual(hits);
          expect(hits.filter(({ type, schema: of, name }) => type === "view" && of === object.schema && name === object.name)).toEqual([]);
        }
      }),
    );
  });
});

describe("withHits", () => {
  const hitsOf = (after: Schema): (readonly [string, number])[] =>
    diff(schema, after).map((change) => [change.kind, withHits(judge(change), schema).hits?.length ?? 0]);

  it("looks for the column that changed", () => {
    const columns = [{ name: "a", type: "int", nullable: true }];
    expect(hitsOf({ ...schema, tables: [{ ...table, columns }, child] })).toEqual([["column-removed", 6]]);
  });

  it("looks for an object under the name it had", () => {
    expect(hitsOf({ ...schema, tables: [{ ...table, name: "u" }, child] })).toContainEqual(["table-renamed", 9]);
  });

  it("leaves safe changes and those that hit nobody alone", () => {
    const described = { ...table, description: "New.", checks: [{ name: "CK", expression: "[a]>0" }] };
    expect(hitsOf({ ...schema, tables: [described, child] })).toEqual([
      ["description-added", 0],
      ["check-added", 0],
    ]);
  });
});
