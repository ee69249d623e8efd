import { nameKey } from "../model/name.ts";
import type { TableOption } from "../model/change.ts";
import type { Table } from "../model/schema.ts";
import { absence, differ } from "./absence.ts";
import { compareChecks } from "./checks.ts";
import { compareColumns, type ColumnMatch } from "./columns.ts";
import { turned, type ObjectContext } from "./context.ts";
import { compareDescriptions } from "./descriptions.ts";
import { compareForeignKeys } from "./foreign-keys.ts";
import { compareFullTextIndexes, compareIndexes } from "./indexes.ts";
import { samePartition } from "./key-columns.ts";
import { comparePrimaryKeys, compareUniqueConstraints, compareUniqueForms } from "./keys.ts";
import type { Matching } from "./match.ts";
import { compareTriggers } from "./triggers.ts";
import type { Column } from "../model/schema.ts";

export function compareTables(context: ObjectContext, before: Table, after: Table, columns: Matching<Column, ColumnMatch>): void {
  compareColumns(context, before.columns, after.columns, columns);
  comparePrimaryKeys(context, before.primaryKey, after.primaryKey);
  compareUniqueForms(
    context,
    compareUniqueConstraints(context, before.uniqueConstraints, after.uniqueConstraints),
    compareIndexes(context, before.indexes, after.indexes),
  );
  compareForeignKeys(context, before.foreignKeys, after.foreignKeys);
  compareChecks(context, before.checks, after.checks, after.columns);
  compareFullTextIndexes(context, before.fullTextIndex, after.fullTextIndex);
  compareTriggers(context, before.triggers, after.triggers);
  compareTableOptions(context, before, after);
  compareVersioning(context, before, after);
  compareDescriptions(context.emit, context.object, "object", undefined, before, after);
}

/** Complete by type. */
const options = Object.keys({
  external: true,
  memoryOptimized: true,
  schemaOnly: true,
  graph: true,
  compression: true,
  filegroup: true,
  partition: true,
} satisfies Record<TableOption, true>) as TableOption[];

function compareTableOptions(context: ObjectContext, before: Table, after: Table): void {
  const { emit, object } = context;
  for (const option of options) {
    if (!differ(absence.table, [option], before, after)) continue;
    if (option === "partition" && samePartition(context, before.partition, after.partition)) continue;
    emit({ kind: "table-option-changed", object, option, ...turned(before[option], after[option]) });
  }
}

/** The names of the period's columns are compared as columns. */
function compareVersioning({ emit, object, names }: ObjectContext, before: Table, after: Table): void {
  const from = before.temporal;
  const to = after.temporal;
  if (from === undefined || to === undefined) {
    if (to !== undefined) emit({ kind: "system-versioning-added", object, after: to });
    if (from !== undefined) emit({ kind: "system-versioning-removed", object, before: from });
  } else if (nameKey(names.object(from.history)) !== nameKey(to.history)) {
    emit({ kind: "history-table-changed", object, before: from, after: to });
  }
}
