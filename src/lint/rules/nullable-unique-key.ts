import { accessPaths, printColumns, printPath } from "../access-path.ts";
import { ofTables } from "../rule.ts";
import type { Rule } from "../rule.ts";

export const nullableUniqueKey: Rule = {
  title: "Unique key over a nullable column",
  because:
    "To a unique key NULL is a value like any other: the second row without one is refused, which the SQL standard and other databases allow " +
    "([Microsoft Learn, Unique constraints](https://learn.microsoft.com/sql/relational-databases/tables/unique-constraints-and-check-constraints)).",
  advice: "Make the column NOT NULL, or replace the key by a unique index `WHERE column IS NOT NULL`.",
  severity: "info",
  find: ofTables(function* (table, { fold }) {
    const nullable = new Set(table.columns.filter(({ nullable: may }) => may === true).map(({ name }) => fold(name)));
    for (const path of accessPaths(table)) {
      // A filter says that somebody has thought about which rows count.
      if (!path.unique || path.filter !== undefined) continue;
      const columns = path.columns.filter(({ name }) => nullable.has(fold(name)));
      if (columns.length === 0) continue;
      yield {
        ...(path.name === undefined ? {} : { member: path.name }),
        message: `${capital(printPath(path))} has the nullable ${columns.length === 1 ? "column" : "columns"} ${printColumns(columns)}: ${
          path.columns.length === 1 ? "only one row" : "of rows that agree in the other columns, only one"
        } may be without a value`,
      };
    }
  }),
};

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
