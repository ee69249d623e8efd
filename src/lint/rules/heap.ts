import { ofTables } from "../rule.ts";
import type { Rule } from "../rule.ts";

export const heap: Rule = {
  title: "Table without a clustered index",
  because:
    "Rows of a heap have no order: a range is never read in one piece, rows that grow leave forwarding pointers behind, and space of " +
    "deleted rows is not given back as a rule ([Microsoft Learn, Heaps](https://learn.microsoft.com/sql/relational-databases/indexes/heaps-tables-without-clustered-indexes)).",
  advice:
    "Make the primary key clustered, or cluster on the column by which most is read. A staging table that is filled and emptied whole may stay a heap.",
  severity: "info",
  find: ofTables(function* (table) {
    if (table.memoryOptimized === true || table.external === true) return;
    const clustered = [table.primaryKey, ...table.uniqueConstraints, ...table.indexes].some((path) => path?.clustered === true);
    if (!clustered) yield { message: "The table is a heap: it has no clustered index" };
  }),
};
