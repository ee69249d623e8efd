import { describe, expect, test } from "vitest";
import { check } from "../../src/contract/check.ts";
import type { Contract, ContractColumn } from "../../src/model/contract.ts";
import type { Schema, Table } from "../../src/model/schema.ts";
import { fc } from "../support/property.ts";
import { anySchema } from "../support/schema-arbitrary.ts";

const at = { file: "c.odcs.yaml", line: 1 };

/** The contract that demands of a table everything that it is. */
function contractOf(table: Table): Contract {
  const position = (name: string): number => table.primaryKey?.columns.findIndex((column) => column.name === name) ?? -1;
  const columns = table.columns.map(({ name, type, nullable }): ContractColumn => ({
    name,
    at,
    ...(type === undefined ? {} : { physicalType: type }),
    ...(nullable === false ? { required: true } : {}),
    ...(position(name) < 0 ? {} : { primaryKey: true, primaryKeyPosition: position(name) + 1 }),
  }));
  const id = JSON.stringify([table.schema, table.name]);
  const object = { schema: table.schema, name: table.name, at, columns };
  return { id, name: id, version: "1", status: "active", file: at.file, severity: "error", role: "both", objects: [object] };
}

/** A server has one name for one object, of whatever type; the generator does not know that. */
const tablesOnly = (schema: Schema): Schema => ({ ...schema, views: [], functions: [], synonyms: [] });

const withoutTable = (schema: Schema, table: Table): Schema => ({ ...schema, tables: schema.tables.filter((other) => other !== table) });

describe("for every schema", () => {
  test("what a contract says of a table as it is holds", () => {
    fc.assert(
      fc.property(anySchema, (generated) => {
        const schema = tablesOnly(generated);
        expect(check(schema, schema.tables.map(contractOf))).toEqual([]);
      }),
    );
  });

  test("a table, a column that goes is a violation", () => {
    fc.assert(
      fc.property(anySchema, fc.nat(), fc.nat(), (generated, i, j) => {
        const schema = { ...tablesOnly(generated), collation: "Latin1_General_BIN2" };
        const table = schema.tables[i % Math.max(schema.tables.length, 1)];
        if (table === undefined) return;
        expect(check(withoutTable(schema, table), [contractOf(table)])).toMatchObject([{ check: "missing-object" }]);
        const gone = table.columns[j % table.columns.length];
        if (gone === undefined) return;
        const shorter = { ...table, columns: table.columns.filter((column) => column !== gone) };
        const changed = { ...schema, tables: schema.tables.map((other) => (other === table ? shorter : other)) };
        expect(check(changed, [contractOf(table)])).toMatchObject([{ check: "missing-column", member: gone.name }]);
      }),
    );
  });

  test("the order of contracts and of objects changes nothing", () => {
    fc.assert(
      fc.property(anySchema, anySchema, (generated, other) => {
        const contracts = other.tables.map(contractOf);
        const schema = tablesOnly(generated);
        const reversed = { ...schema, tables: [...schema.tables].reverse() };
        // The hint of a nearest name may choose another one of equally near ones.
        const facts = (of: Schema, by: readonly Contract[]): unknown =>
          check(of, by).map(({ check, contract, object, member }) => ({ check, contract, object, member }));
        expect(facts(reversed, contracts)).toEqual(facts(schema, contracts));
        expect(check(schema, [...contracts].reverse())).toEqual(check(schema, contracts));
      }),
    );
  });
});
