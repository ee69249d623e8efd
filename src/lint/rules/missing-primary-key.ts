import { printPart } from "../../model/name.ts";
import { ofTables } from "../rule.ts";
import type { Rule } from "../rule.ts";

export const missingPrimaryKey: Rule = {
  title: "Table without a primary key",
  because:
    "Nothing says which row is which: rows can be there twice, no foreign key can refer to the table, and loads cannot tell an update " +
    "from an insert. Transactional replication and change tracking need a primary key.",
  advice: "Declare the columns that identify a row as its primary key; where there are none, add an identity column.",
  severity: "warning",
  find: ofTables(function* (table) {
    if (table.primaryKey !== undefined || table.external === true || table.graph !== undefined || table.isHistory) return;
    const candidate = table.indexes.find(({ unique, filter }) => unique === true && filter === undefined)?.name;
    const hint = candidate === undefined ? "" : `; the unique index ${printPart(candidate)} could become one`;
    yield { message: `The table has no primary key${hint}` };
  }),
};
