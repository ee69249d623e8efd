import { describe, expect, test } from "vitest";
import { blame } from "../../src/contract/blame.ts";
import { check } from "../../src/contract/check.ts";
import { parseContract } from "../../src/contract/parse.ts";
import { judged } from "../../src/steps/judged.ts";
import type { Contract } from "../../src/model/contract.ts";
import type { Column, Schema, Table } from "../../src/model/schema.ts";
import { emptySchema } from "../../src/model/schema.ts";

const column = (name: string, type = "int", more: Partial<Column> = {}): Column => ({ name, type, nullable: false, ...more });
const table = (name: string, columns: readonly Column[], more: Partial<Table> = {}): Table => ({
  schema: "dbo",
  name,
  columns,
  uniqueConstraints: [],
  foreignKeys: [],
  checks: [],
  indexes: [],
  triggers: [],
  ...more,
});
const schemaOf = (tables: readonly Table[], more: Partial<Schema> = {}): Schema => ({ ...emptySchema, tables, ...more });
const contract = (id: string, objects: string): Contract =>
  parseContract(
    `apiVersion: v3.1.0\nkind: DataContract\nid: ${id}\nversion: 1.0.0\nstatus: active\nschema: ${objects}\n`,
    `${id}.odcs.yaml`,
  );

/** `kind member: contracts`, for the changes that break some. */
function blamed(before: Schema, after: Schema, contracts: readonly Contract[]): string[] {
  return blame(judged(before, after, new Map()).changes, before, after, contracts, check(after, contracts)).flatMap(
    ({ change, contracts: broken }) =>
      broken === undefined
        ? []
        : [
            `${[change.kind, "member" in change ? change.member : ""].join(" ").trim()}: ${broken.map((it) => `${it.contract} ${it.checks.join("+")}`).join(", ")}`,
          ],
  );
}

describe("the contracts that a change breaks", () => {
  const a = contract("a", "[{ name: T, properties: [{ name: x, physicalType: int, required: true }] }]");
  const keyed = contract(
    "keyed",
    "[{ name: T, properties: [{ name: x, primaryKey: true, unique: true }, { name: p, relationships: [{ to: P.id }] }] }, { name: P, properties: [{ name: id }] }]",
  );
  const parent = table("P", [column("id")]);
  const key = { primaryKey: { name: "PK", columns: [{ name: "x" }] } };
  const reference = { foreignKeys: [{ name: "FK", columns: ["p"], references: { schema: "dbo", name: "P", columns: ["id"] } }] };

  test.each<[title: string, before: Schema, after: Schema, contracts: readonly Contract[], broken: string[]]>([
    ["a table is gone", schemaOf([table("T", [column("x")])]), schemaOf([]), [a], ["table-removed: a missing-object"]],
    [
      "a column is gone, another came",
      schemaOf([table("T", [column("x"), column("z")])]),
      schemaOf([table("T", [column("z"), column("new", "date")])]),
      [a],
      ["column-removed x: a missing-column"],
    ],
    [
      "two changes of one column break two demands",
      schemaOf([table("T", [column("x")])]),
      schemaOf([table("T", [column("x", "bigint", { nullable: true })])]),
      [a],
      ["column-made-nullable x: a nullable-column", "column-type-widened x: a incompatible-type"],
    ],
    ["it was broken before", schemaOf([table("T", [column("x", "date")])]), schemaOf([table("T", [column("x", "datetime")])]), [a], []],
    ["nothing that is demanded", schemaOf([table("T", [column("x"), column("y")])]), schemaOf([table("T", [column("x")])]), [a], []],
    [
      "keys",
      schemaOf([table("T", [column("x"), column("p")], { ...key, ...reference }), parent]),
      schemaOf([table("T", [column("x"), column("p")]), parent]),
      [keyed],
      ["primary-key-removed PK: keyed missing-primary-key+missing-uniqueness", "foreign-key-removed FK: keyed missing-foreign-key"],
    ],
    [
      "several contracts",
      schemaOf([table("T", [column("x")])]),
      schemaOf([table("T", [column("x", "date")])]),
      [a, { ...a, id: "b", severity: "warning" }, { ...a, id: "0", severity: "info" }],
      ["column-type-changed x: a incompatible-type, b incompatible-type, 0 incompatible-type"],
    ],
    [
      "by a synonym",
      schemaOf([table("Real", [column("x")])], { synonyms: [{ schema: "dbo", name: "T", target: "[dbo].[Real]" }] }),
      schemaOf([table("Real", [column("x", "date")])], { synonyms: [{ schema: "dbo", name: "T", target: "[dbo].[Real]" }] }),
      [a],
      ["column-type-changed x: a incompatible-type"],
    ],
    [
      "by an alias type",
      schemaOf([table("T", [column("x", "dbo.Id", { baseType: "int" })])]),
      schemaOf([table("T", [column("x", "dbo.Id", { baseType: "date" })])]),
      [a],
      ["column-type-changed x: a incompatible-type"],
    ],
  ])("%s", (_title, before, after, contracts, broken) => {
    expect(blamed(before, after, contracts).sort()).toEqual([...broken].sort());
  });

  test("through a view, by the name of its column", () => {
    const view = (type: string) => ({
      schema: "gold",
      name: "v",
      columns: [column("x", type), column("y")],
      indexes: [],
      triggers: [],
      definition: "CREATE VIEW gold.v AS SELECT x, y FROM dbo.T",
    });
    const dependencies = ["x", "y"].map((name) => ({
      from: { schema: "gold", name: "v" },
      to: { schema: "dbo", name: "T", column: name },
    }));
    const of = (type: string, y: string): Schema =>
      schemaOf([table("T", [column("x", type), column("y", y)])], { views: [view(type)], dependencies });
    const onView = contract("v", "[{ name: v, physicalName: gold.v, properties: [{ name: x, physicalType: bigint }] }]");
    expect(blamed(of("bigint", "int"), of("int", "smallint"), [onView])).toEqual(["column-type-narrowed x: v incompatible-type"]);
  });

  test("has the owner and the harm of the demand", () => {
    const [before, after] = [schemaOf([table("T", [column("x")])]), schemaOf([])];
    const harmed: Contract = { ...a, owner: "analytics", harm: "No report." };
    expect(blame(judged(before, after, new Map()).changes, before, after, [harmed], check(after, [harmed]))[0]?.contracts).toEqual([
      { contract: "a", owner: "analytics", severity: "error", checks: ["missing-object"], harm: "No report." },
    ]);
  });
});
