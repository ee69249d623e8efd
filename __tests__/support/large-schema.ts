import { emptySchema } from "../../src/model/schema.ts";
import type { Column, ForeignKey, Schema, Table } from "../../src/model/schema.ts";
import { canonicalSchema } from "../../src/snapshot/serialize.ts";

/**
 * A made-up schema of that many tables, the same every time: in each of its schemas up to 250, subjects of 25 tables around one,
 * each table with ten columns, most with keys to others of its subject and some with one to another subject. A view for every ten tables.
 */
export function largeSchema(size: number): Schema {
  // Numerical Recipes' linear congruential generator: any will do that gives the same numbers everywhere.
  let state = 42;
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const nameOf = (i: number): { schema: string; name: string } => ({
    schema: `s${Math.floor(i / 250)}`,
    name: `Table${String(i).padStart(5, "0")}`,
  });
  const tables = Array.from({ length: size }, (_, i): Table => {
    const hub = i - (i % 25);
    const targets = new Set([...(i === hub ? [] : [hub]), ...(i % 3 === 0 && i > hub + 1 ? [hub + 1 + random(i - hub - 1)] : [])]);
    if (i % 12 === 0 && hub > 0) targets.add(random(hub));
    const foreignKeys = [...targets].map((target, k): ForeignKey => ({
      name: `FK_${i}_${target}`,
      columns: [`Ref${k}`],
      references: { ...nameOf(target), columns: ["Id"] },
    }));
    const columns: Column[] = [
      { name: "Id", type: "int", nullable: false, identity: { seed: "1", increment: "1" } },
      ...foreignKeys.map((_, k): Column => ({ name: `Ref${k}`, type: "int", nullable: k > 0 })),
      ...Array.from({ length: 9 - foreignKeys.length }, (_, k): Column => ({
        name: `Value${k}`,
        type: "nvarchar(100)",
        nullable: true,
        description: `What is kept in value ${k} of a row.`,
      })),
    ];
    return {
      ...nameOf(i),
      description: `Rows of the kind ${i}, as they come.`,
      columns,
      primaryKey: { name: `PK_${i}`, clustered: true, columns: [{ name: "Id" }] },
      uniqueConstraints: [],
      foreignKeys,
      checks: [],
      indexes: [{ name: `IX_${i}`, columns: [{ name: "Value0" }], include: [] }],
      triggers: [],
    };
  });
  const views = Array.from({ length: Math.floor(size / 10) }, (_, v) => ({
    schema: nameOf(v * 10).schema,
    name: `v${String(v).padStart(5, "0")}`,
    columns: [{ name: "Id", type: "int", nullable: false }],
    indexes: [],
    triggers: [],
    definition: `CREATE VIEW v${v} AS SELECT Id FROM Table`,
  }));
  const dependencies = views.flatMap(({ schema, name }, v) =>
    [0, 1, 2].map((k) => ({ from: { schema, name }, to: { ...nameOf(v * 10 + k), column: "Id" } })),
  );
  return canonicalSchema({ ...emptySchema, tables, views, dependencies });
}
