import type { Column, Procedure, SqlFunction } from "../model/schema.ts";
import type { Returns } from "../model/change.ts";
import { compareColumns, type ColumnMatch } from "./columns.ts";
import type { ObjectContext } from "./context.ts";
import { compareDescriptions } from "./descriptions.ts";
import type { Matching } from "./match.ts";
import { moduleDiffers, moduleText } from "./module-text.ts";
import { compareParameters } from "./parameters.ts";
import { compareTypes } from "./type-change.ts";

export function compareProcedures(context: ObjectContext, before: Procedure, after: Procedure): void {
  const { emit, object } = context;
  const header = compareParameters(context, before.parameters, after.parameters) ? "same" : "changed";
  if (moduleDiffers("procedure", before, after, header)) {
    emit({ kind: "procedure-definition-changed", object, before: moduleText(before), after: moduleText(after) });
  }
  compareDescriptions(emit, object, "object", undefined, before, after);
}

/** `columns` is undefined where one side returns no table, or does not know its columns. */
export function compareFunctions(
  context: ObjectContext,
  before: SqlFunction,
  after: SqlFunction,
  columns: Matching<Column, ColumnMatch> | undefined,
): void {
  const { emit, object } = context;
  if (columns !== undefined) compareColumns(context, before.columns, after.columns, columns);
  const sameParameters = compareParameters(context, before.parameters, after.parameters);
  const sameReturns = returnSame(before, after);
  if (!sameReturns) emit({ kind: "return-type-changed", object, before: returnsOf(before), after: returnsOf(after) });
  if (moduleDiffers("function", before, after, sameParameters && sameReturns ? "same" : "changed")) {
    emit({ kind: "function-definition-changed", object, before: moduleText(before), after: moduleText(after) });
  }
  compareDescriptions(emit, object, "object", undefined, before, after);
}

/** Inline and multi-statement functions both return a table, which callers cannot tell apart. */
function returnSame(before: SqlFunction, after: SqlFunction): boolean {
  if ((before.kind === "scalar") !== (after.kind === "scalar")) return false;
  const from = before.returnsBaseType ?? before.returns;
  const to = after.returnsBaseType ?? after.returns;
  return (
    before.kind !== "scalar" ||
    before.returns === after.returns ||
    from === undefined ||
    to === undefined ||
    compareTypes(from, to) === "same"
  );
}

function returnsOf({ kind, returns, returnsBaseType }: SqlFunction): Returns {
  return { kind, ...(returns !== undefined && { returns }), ...(returnsBaseType !== undefined && { returnsBaseType }) };
}
