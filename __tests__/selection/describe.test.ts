import { describe as suite, expect, test } from "vitest";
import { parseConfig } from "../../src/config.ts";
import { emptySchema } from "../../src/model/schema.ts";
import type { Schema } from "../../src/model/schema.ts";
import { describe } from "../../src/selection/describe.ts";

const schema: Schema = {
  ...emptySchema,
  schemas: [{ name: "dbo" }],
  tables: [
    {
      schema: "dbo",
      name: "Orders",
      columns: [
        { name: "Id", type: "int", nullable: false, description: "From the database." },
        { name: "Total", type: "money", nullable: false },
      ],
      uniqueConstraints: [],
      foreignKeys: [],
      checks: [],
      indexes: [],
      triggers: [],
    },
  ],
  procedures: [{ schema: "dbo", name: "Load", parameters: [{ name: "@from", type: "date" }] }],
};

const withConfig = (config: string): ReturnType<typeof describe> => describe(schema, parseConfig(config, "schema-sync.yml").descriptions);

suite("configured descriptions", () => {
  test("are given to what has none", () => {
    const { schema: described, diagnostics } = withConfig(`descriptions:
  DBO: All.
  dbo.orders: One row an order.
  dbo.Orders.TOTAL: With tax.
  dbo.Load.@from: The first day.
`);
    expect(diagnostics).toEqual([]);
    expect(described.schemas[0]?.description).toBe("All.");
    expect(described.tables[0]?.description).toBe("One row an order.");
    expect(described.tables[0]?.columns.map(({ description }) => description)).toEqual(["From the database.", "With tax."]);
    expect(described.procedures[0]?.parameters[0]?.description).toBe("The first day.");
  });

  test.each<[key: string, severity: string, message: string]>([
    ["dbo.Oders", "warning", "dbo.Oders is described but is not in the schema; did you mean `dbo.Orders`?"],
    ["dbo.Orders.Totl", "warning", "dbo.Orders.Totl is described but is not in the schema; did you mean `Total`?"],
    ["dob", "warning", "dob is described but is not in the schema; did you mean `dbo`?"],
    ["gold.Weather", "warning", "gold.Weather is described but is not in the schema"],
    ["dbo.Orders.Id", "info", "the database describes dbo.Orders.Id itself; this description is not used"],
  ])("of %s say so", (key, severity, message) => {
    const { schema: described, diagnostics } = withConfig(`title: x\ndescriptions:\n  ${key}: Text.\n`);
    expect(diagnostics).toEqual([{ severity, message, at: { file: "schema-sync.yml", line: 3, column: 3 } }]);
    expect(described).toEqual(schema);
  });

  test("of one thing in two spellings: the first counts", () => {
    const { schema: described, diagnostics } = withConfig("descriptions:\n  dbo.Orders: First.\n  dbo.ORDERS: Second.\n");
    expect(described.tables[0]?.description).toBe("First.");
    expect(diagnostics).toMatchObject([{ message: "dbo.ORDERS is described twice; the first description, in line 2, counts" }]);
  });
});
