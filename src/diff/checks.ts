import type { Check, Column } from "../model/schema.ts";
import { compareText } from "../model/name.ts";
import { isName, tokenize } from "../tsql/lexer.ts";
import { compareConditions } from "./check-values.ts";
import { compareConstraintNames, compareEnforcement, constraintPasses, type ConstraintMatch } from "./constraints.ts";
import { memberOf, type ObjectContext } from "./context.ts";
import { compareDescriptions } from "./descriptions.ts";
import { renameColumns, sameExpression } from "./expressions.ts";
import { compareLists, type Pass } from "./match.ts";

const wholeTypes: ReadonlySet<string> = new Set(["bit", "tinyint", "smallint", "int", "bigint"]);

/** `columns` are the table's after the change: their types tell whether `> 0` and `>= 1` are the same. */
export function compareChecks(context: ObjectContext, before: readonly Check[], after: readonly Check[], columns: readonly Column[]): void {
  if (before.length === 0 && after.length === 0) return;
  const { emit, object } = context;
  const passes: readonly Pass<Check, ConstraintMatch | "columns">[] = [
    ...constraintPasses<Check>(context.collation, (check, side) => renamed(context, check, side)),
    // Of two without a name, the only ones that speak of the same columns are one check that demands something else.
    { by: "columns", unique: true, key: (check, side) => (check.name === undefined ? namesIn(renamed(context, check, side)) : undefined) },
  ];
  compareLists(before, after, passes, {
    onRemoved: (check) => {
      emit({ kind: "check-removed", object, ...memberOf(check), before: check });
    },
    onAdded: (check) => {
      emit({ kind: "check-added", object, ...memberOf(check), after: check });
    },
    onMutual: (from, to) => {
      compareCheckConditions(context, from, to, columns);
      compareEnforcement(context, "check constraint", from, to);
      compareConstraintNames(context, "check constraint", from, to);
      compareDescriptions(emit, object, "check", to.name, from, to);
    },
  });
}

function compareCheckConditions(context: ObjectContext, before: Check, after: Check, columns: readonly Column[]): void {
  if (sameExpression(before.expression, after.expression, context.renamedColumns)) return;
  const facts = { object: context.object, ...memberOf(after), before, after };
  const isWhole = (name: string): boolean => {
    const column = columns.find((candidate) => candidate.name === name);
    return wholeTypes.has(column?.baseType ?? column?.type ?? "");
  };
  switch (compareConditions(renamed(context, before, "before"), after.expression, isWhole)) {
    case "same":
      break;
    case "narrowed":
      context.emit({ kind: "check-narrowed", ...facts });
      break;
    case "widened":
      context.emit({ kind: "check-widened", ...facts });
      break;
    case "changed":
      context.emit({ kind: "check-changed", ...facts });
      break;
  }
}

function renamed(context: ObjectContext, check: Check, side: "before" | "after"): string {
  return side === "before" ? renameColumns(check.expression, context.renamedColumns) : check.expression;
}

/** The bracketed names of an expression in normal form, which are its columns. */
function namesIn(expression: string): string {
  const names = tokenize(expression).filter((token) => isName(token) && token.kind === "identifier");
  return JSON.stringify([...new Set(names.map((token) => token.value))].sort(compareText));
}
