import type { Column, View } from "../model/schema.ts";
import { compareColumns, type ColumnMatch } from "./columns.ts";
import type { ObjectContext } from "./context.ts";
import { compareDescriptions } from "./descriptions.ts";
import { compareIndexes } from "./indexes.ts";
import { compareUniqueForms } from "./keys.ts";
import type { Matching } from "./match.ts";
import { moduleDiffers, moduleText } from "./module-text.ts";
import { compareTriggers } from "./triggers.ts";

/** `columns` is undefined where one side does not know the view's columns. */
export function compareViews(context: ObjectContext, before: View, after: View, columns: Matching<Column, ColumnMatch> | undefined): void {
  const { emit, object } = context;
  if (columns !== undefined) compareColumns(context, before.columns, after.columns, columns);
  if (moduleDiffers("view", before, after)) {
    emit({ kind: "view-definition-changed", object, before: moduleText(before), after: moduleText(after) });
  }
  compareUniqueForms(context, { removed: [], added: [] }, compareIndexes(context, before.indexes, after.indexes));
  compareTriggers(context, before.triggers, after.triggers);
  compareDescriptions(emit, object, "object", undefined, before, after);
}
