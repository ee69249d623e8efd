import { queries, queryNames } from "../../../src/source/sqlserver/catalog.ts";
import type { RowShape } from "../../../src/source/sqlserver/query.ts";
import type { ColumnType, ResultSet } from "./tds.ts";

const types: Readonly<Record<string, ColumnType>> = { int: "int", bit: "bit", datetime: "datetime", "nvarchar(max)": "nvarchar" };

/** What a database without an object answers: for tests of everything but the catalog. */
export function emptyCatalog(databaseName: string): readonly ResultSet[] {
  const rows: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
    database: [["16.0.1000.6", 3, databaseName, "Latin1_General_BIN2", 160, 1, "dbo"]],
    stateBefore: [[0, null, 0, 0, 0]],
    stateAfter: [[0, null, 0, 0, 0]],
  };
  return queryNames.map((name) => {
    const shape: RowShape = queries[name].shape;
    return {
      columns: Object.entries(shape).map(([column, cell]) => ({ name: column, type: types[cell.sqlType] ?? "nvarchar" })),
      rows: rows[name] ?? [],
    };
  });
}
