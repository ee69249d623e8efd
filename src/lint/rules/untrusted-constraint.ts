import { ofTables } from "../rule.ts";
import type { Rule } from "../rule.ts";

export const untrustedConstraint: Rule = {
  title: "Constraint that does not hold for every row",
  because:
    "A constraint that is disabled, or was enabled WITH NOCHECK, says nothing of the rows that are there: readers may meet what it forbids, " +
    "and the optimizer does not use it ([Microsoft Learn, sys.foreign_keys: is_not_trusted](https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-foreign-keys-transact-sql)).",
  advice: "`ALTER TABLE … WITH CHECK CHECK CONSTRAINT …`, after mending the rows that it finds.",
  severity: "warning",
  find: ofTables(function* (table) {
    for (const { name, disabled, untrusted } of [...table.foreignKeys, ...table.checks]) {
      if (disabled !== true && untrusted !== true) continue;
      yield {
        ...(name === undefined ? {} : { member: name }),
        message:
          disabled === true ? "The constraint is disabled" : "The constraint is not trusted: it was enabled without looking at the rows",
      };
    }
  }),
};
