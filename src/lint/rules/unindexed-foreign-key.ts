import { accessPaths, printColumns } from "../access-path.ts";
import { ofTables } from "../rule.ts";
import type { Rule } from "../rule.ts";

export const unindexedForeignKey: Rule = {
  title: "Foreign key without an index",
  because:
    "SQL Server makes no index for a foreign key: each delete or key update of a referenced row, and each join along the key, then " +
    "reads the whole table, and holds its locks for as long " +
    "([Microsoft Learn, Indexes on foreign key constraints](https://learn.microsoft.com/sql/relational-databases/tables/primary-and-foreign-key-constraints)).",
  advice: "Create an index whose first columns are those of the foreign key, in any order.",
  severity: "warning",
  find: ofTables(function* (table, { fold }) {
    const paths = accessPaths(table).filter(({ filter }) => filter === undefined);
    for (const key of table.foreignKeys) {
      const wanted = new Set(key.columns.map(fold));
      const supported = paths.some(({ columns }) => {
        const first = new Set(columns.slice(0, wanted.size).map(({ name }) => fold(name)));
        return first.size === wanted.size && [...wanted].every((name) => first.has(name));
      });
      if (supported) continue;
      yield {
        ...(key.name === undefined ? {} : { member: key.name }),
        message: `No index begins with the foreign key's ${key.columns.length === 1 ? "column" : "columns"} ${printColumns(key.columns)}`,
      };
    }
  }),
};
