import { describe, expect, test } from "vitest";
import { parseContract } from "../../src/contract/parse.ts";

const head = "apiVersion: v3.1.0\nkind: DataContract\nid: sales\nversion: 1.0.0\nstatus: active\n";
const parse = (rest: string): ReturnType<typeof parseContract> => parseContract(head + rest, "contracts/sales.odcs.yaml");

describe("a contract", () => {
  test("with everything that is looked at", () => {
    const contract = parse(`name: Sales
description:
  purpose: |
    Revenue by day.
  usage: Ask first.
team:
  name: sales-analytics
customProperties:
  - { property: harm, value: The revenue report is wrong. }
  - { property: role, value: Reader }
  - { property: criticality, value: medium }
schema:
  - name: orders
    physicalName: '[sales].[Orders]'
    physicalType: TABLE
    description: One row an order.
    customProperties:
      - { property: harm, value: No revenue at all. }
    properties:
      - name: total
        physicalName: Total
        description: With tax.
        physicalType: DECIMAL(18, 2)
        logicalType: number
        required: true
        customProperties:
          - { property: harm, value: Wrong totals. }
      - name: id
        primaryKey: true
        unique: true
        logicalType: string
        logicalTypeOptions: { maxLength: 10, format: uuid }
        quality:
          - { metric: nullValues, mustBe: 0 }
`);
    expect(contract).toEqual({
      id: "sales",
      name: "Sales",
      version: "1.0.0",
      status: "active",
      file: "contracts/sales.odcs.yaml",
      at: { file: "contracts/sales.odcs.yaml", line: 3, column: 1 },
      versionAt: { file: "contracts/sales.odcs.yaml", line: 4, column: 1 },
      description: "Revenue by day.",
      owner: "sales-analytics",
      harm: "The revenue report is wrong.",
      severity: "warning",
      role: "reader",
      objects: [
        {
          schema: "sales",
          name: "Orders",
          physicalType: "table",
          at: { file: "contracts/sales.odcs.yaml", line: 19, column: 5 },
          description: "One row an order.",
          harm: "No revenue at all.",
          columns: [
            {
              name: "Total",
              at: { file: "contracts/sales.odcs.yaml", line: 25, column: 9 },
              description: "With tax.",
              harm: "Wrong totals.",
              physicalType: "decimal(18,2)",
              logicalType: "number",
              required: true,
            },
            {
              name: "id",
              at: { file: "contracts/sales.odcs.yaml", line: 33, column: 9 },
              logicalType: "string",
              options: { maxLength: 10, format: "uuid" },
              unique: true,
              primaryKey: true,
              primaryKeyPosition: 1,
              quality: [
                {
                  name: "nullValues",
                  at: { file: "contracts/sales.odcs.yaml", line: 39, column: 13 },
                  measure: { metric: "nullValues" },
                  conditions: [{ operator: "mustBe", threshold: 0 }],
                  unit: "rows",
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test("with nothing but what must be", () => {
    expect(parse("")).toEqual({
      id: "sales",
      name: "sales",
      version: "1.0.0",
      status: "active",
      file: "contracts/sales.odcs.yaml",
      at: { file: "contracts/sales.odcs.yaml", line: 3, column: 1 },
      versionAt: { file: "contracts/sales.odcs.yaml", line: 4, column: 1 },
      severity: "error",
      role: "both",
      objects: [],
    });
  });

  test.each<[title: string, text: string, owner: string | undefined]>([
    ["a team's name", "team: { name: Sales, members: [{ username: x, role: Owner }] }", "Sales"],
    ["the member who is an owner, by name", "team: [{ username: a }, { username: b, name: Beta, role: Data Owner }]", "Beta"],
    ["the first member who has not left", "team: [{ username: a, role: Owner, dateOut: 2022-01-01 }, { username: b }]", "b"],
    ["a member of a team without a name", "team: { members: [{ username: a, role: product owner }] }", "a"],
    ["the custom property before the team", "team: { name: Sales }\ncustomProperties: [{ property: owner, value: Data }]", "Data"],
    ["nobody", "team: []", undefined],
  ])("is owned by %s", (_title, text, owner) => {
    expect(parse(text).owner).toBe(owner);
  });

  test.each([
    ["critical", "error"],
    ["HIGH", "error"],
    ["medium", "warning"],
    ["low", "info"],
  ])("of criticality %s is of severity %s, unless it says its severity itself", (criticality, severity) => {
    const property = `customProperties:\n  - { property: criticality, value: ${criticality} }\n`;
    expect(parse(property).severity).toBe(severity);
    expect(parse(`${property}  - { property: severity, value: info }\n`).severity).toBe("info");
  });

  test.each<[physicalName: string, servers: string, name: { schema: string; name: string }]>([
    ["Orders", "[]", { schema: "dbo", name: "Orders" }],
    ["sales.Orders", "[]", { schema: "sales", name: "Orders" }],
    ["Shop.sales.Orders", "[]", { schema: "sales", name: "Orders" }],
    ["'[a.b].[c]]d]'", "[]", { schema: "a.b", name: "c]d" }],
    [
      "Orders",
      "[{ server: a, type: sqlserver, schema: gold }, { server: b, type: sqlserver, schema: gold }]",
      { schema: "gold", name: "Orders" },
    ],
    [
      "Orders",
      "[{ server: a, type: sqlserver, schema: gold }, { server: b, type: sqlserver, schema: raw }]",
      { schema: "dbo", name: "Orders" },
    ],
    ["Orders", "[{ server: a, type: postgres, schema: public }]", { schema: "dbo", name: "Orders" }],
  ])("about %s with servers %s is about %j", (physicalName, servers, name) => {
    expect(parse(`servers: ${servers}\nschema: [{ name: x, physicalName: ${physicalName} }]`).objects).toMatchObject([name]);
  });

  test("has each property as a column, and what is nested in one as none", () => {
    const { objects } = parse(`schema:
  - name: Orders
    properties:
      - name: address
        logicalType: object
        properties:
          - { name: street, required: true }
      - name: lines
        logicalType: array
        items: { logicalType: object, properties: [{ name: sku }] }
      - name: '[a.b]'
      - name: a.b c
`);
    expect(objects[0]?.columns.map(({ name }) => name)).toEqual(["address", "lines", "a.b", "a.b c"]);
  });

  test("may use anchors and aliases", () => {
    const { objects } = parse(`schema:
  - name: A
    properties: &columns
      - name: id
        required: true
  - name: B
    properties: *columns
`);
    expect(objects.map(({ columns }) => columns)).toEqual([objects[0]?.columns, objects[0]?.columns]);
    expect(objects[1]?.columns[0]).toMatchObject({ name: "id", at: { line: 9, column: 9 } });
  });
});
