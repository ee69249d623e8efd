import { nameKey, type ObjectName, type ObjectRef } from "../model/name.ts";
import type { UserType } from "../model/schema.ts";
import { absence, differ } from "./absence.ts";
import { compareChecks } from "./checks.ts";
import { compareColumns, matchColumns, renamedColumns } from "./columns.ts";
import type { Context, Emit } from "./context.ts";
import { compareDescriptions } from "./descriptions.ts";
import { compareIndexes } from "./indexes.ts";
import { comparePrimaryKeys, compareUniqueConstraints, compareUniqueForms } from "./keys.ts";
import { compareLists } from "./match.ts";
import { namePasses } from "./names.ts";
import { compareTypes } from "./type-change.ts";

/**
 * Alias types and table types. Neither can be altered: whatever differs means that the type was dropped and made anew,
 * with everything that uses it, so a table type is one change however many of its columns differ.
 */
export function compareUserTypes(context: Context, before: readonly UserType[], after: readonly UserType[]): void {
  const { emit, collation } = context;
  const refOf = ({ schema, name }: ObjectName): ObjectRef => ({ type: "type", schema, name });
  compareLists(before, after, namePasses<UserType>(collation, nameKey), {
    onRemoved: (type) => {
      emit({ kind: "type-removed", object: refOf(type), before: type });
    },
    onAdded: (type) => {
      emit({ kind: "type-added", object: refOf(type), after: type });
    },
    onMutual: (from, to) => {
      const base = from.baseType !== undefined && to.baseType !== undefined && compareTypes(from.baseType, to.baseType) !== "same";
      if (base || differ(absence.type, ["nullable", "memoryOptimized"], from, to) || columnsDiffer(context, refOf(to), from, to)) {
        emit({ kind: "type-changed", object: refOf(to), before: from, after: to });
      }
      compareDescriptions(emit, refOf(to), "object", undefined, from, to);
    },
  });
}

/** Descriptions of its columns pass on as what they are; a constraint's name is nobody's business. */
function columnsDiffer(context: Context, object: ObjectRef, before: UserType, after: UserType): boolean {
  let differ = (before.columns.length === 0) !== (after.columns.length === 0);
  const emit: Emit = (change) => {
    if (change.kind === "description-added" || change.kind === "description-removed" || change.kind === "description-changed") {
      context.emit(change);
    } else if (change.kind !== "constraint-renamed") {
      differ = true;
    }
  };
  const matching = matchColumns(before.columns, after.columns, new Map(), context.collation);
  const within = { ...context, emit, object, renamedColumns: renamedColumns(matching) };
  compareColumns(within, before.columns, after.columns, matching);
  comparePrimaryKeys(within, before.primaryKey, after.primaryKey);
  compareUniqueForms(
    within,
    compareUniqueConstraints(within, before.uniqueConstraints, after.uniqueConstraints),
    compareIndexes(within, before.indexes, after.indexes),
  );
  compareChecks(within, before.checks, after.checks, after.columns);
  return differ;
}
