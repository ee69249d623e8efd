import { accessPaths, printPath } from "../access-path.ts";
import { ofTables } from "../rule.ts";
import type { Rule } from "../rule.ts";

export const guidClusteredKey: Rule = {
  title: "Table clustered on random GUIDs",
  because:
    "New rows land anywhere in the table: pages split, the table is half empty and badly ordered, and each of its other indexes carries the 16 bytes " +
    "([Microsoft Learn, NEWSEQUENTIALID](https://learn.microsoft.com/sql/t-sql/functions/newsequentialid-transact-sql)).",
  advice: "Cluster on an ascending column and keep the GUID as a nonclustered key, or let the default be `NEWSEQUENTIALID()`.",
  severity: "warning",
  find: ofTables(function* (table, { fold }) {
    const path = accessPaths(table).find(({ clustered }) => clustered);
    const [first] = path?.columns ?? [];
    if (path === undefined || first === undefined) return;
    const column = table.columns.find(({ name }) => fold(name) === fold(first.name));
    if ((column?.baseType ?? column?.type) !== "uniqueidentifier") return;
    if (/^newsequentialid\s*\(\s*\)$/i.test(column?.default?.expression ?? "")) return;
    yield {
      ...(path.name === undefined ? {} : { member: path.name }),
      message: `The table is clustered by ${printPath(path)}, whose first column is a uniqueidentifier that does not ascend`,
    };
  }),
};
