import type { Database, KnownObject, OutputColumn } from "../../src/tsql/select.ts";

function object(schema: string, name: string, columns?: readonly OutputColumn[]): KnownObject {
  return columns === undefined ? { name: { schema, name } } : { name: { schema, name }, columns };
}

const orders = object("dbo", "Orders", [
  { name: "Id", type: "int", nullable: false },
  { name: "CustomerId", type: "int", nullable: false },
  { name: "Total", type: "money", nullable: true },
  { name: "Code", type: "dbo.Code", baseType: "nvarchar(15)", nullable: false },
  { name: "Notes", type: "xml", nullable: true },
  { name: "ValidFrom", type: "datetime2(7)", nullable: false, hidden: true },
]);

const objects: readonly KnownObject[] = [
  orders,
  object("crm", "Customer", [
    { name: "Id", type: "int", nullable: false },
    { name: "Name", type: "nvarchar(50)", nullable: false },
    { name: "Year", type: "smallint", nullable: true },
  ]),
  object("dbo", "Lines", [
    { name: "OrderId", type: "int", nullable: false },
    { name: "Amount", type: "money", nullable: false },
  ]),
  object("dbo", "fnLines", [{ name: "Amount", type: "money", nullable: false }]),
  object("dbo", "fnPrice"),
  object("dbo", "uspRun"),
  object("dbo", "Numbers"),
  { ...object("dbo", "Purchases"), target: orders },
];

const byName = new Map(objects.map((each) => [`${each.name.schema}.${each.name.name}`.toLowerCase(), each]));

/** A small database under a collation that does not tell letter cases apart. */
export const database: Database = {
  fold: (name) => name.toLowerCase(),
  find: (parts) => {
    const [name = "", schema = "dbo", ...others] = parts.toReversed();
    return others.length > 0 ? undefined : byName.get(`${schema === "" ? "dbo" : schema}.${name}`.toLowerCase());
  },
  baseType: (type) => (type === "dbo.Code" ? "nvarchar(15)" : undefined),
};
