import { compareText, nameKey } from "../model/name.ts";
import type { ForeignKey } from "../model/schema.ts";
import { absence, differ } from "./absence.ts";
import { compareConstraintNames, compareEnforcement, constraintPasses, type ConstraintMatch } from "./constraints.ts";
import { columnAfter, memberOf, type ObjectContext } from "./context.ts";
import { compareDescriptions } from "./descriptions.ts";
import { compareLists, type Pass } from "./match.ts";

export function compareForeignKeys(context: ObjectContext, before: readonly ForeignKey[], after: readonly ForeignKey[]): void {
  const { emit, object } = context;
  const passes: readonly Pass<ForeignKey, ConstraintMatch | "columns">[] = [
    ...constraintPasses<ForeignKey>(context.collation, (key, side) => target(context, key, side)),
    // Of two without a name, the same columns that now refer to something else are one key with another target.
    { by: "columns", unique: true, key: (key, side) => (key.name === undefined ? ownColumns(context, key, side) : undefined) },
  ];
  compareLists(before, after, passes, {
    onRemoved: (key) => {
      emit({ kind: "foreign-key-removed", object, ...memberOf(key), before: key });
    },
    onAdded: (key) => {
      emit({ kind: "foreign-key-added", object, ...memberOf(key), after: key });
    },
    onMutual: (from, to) => {
      const facts = { object, ...memberOf(to), before: from, after: to };
      if (target(context, from, "before") !== target(context, to, "after")) emit({ kind: "foreign-key-retargeted", ...facts });
      if (differ(absence.foreignKey, ["onDelete", "onUpdate"], from, to)) emit({ kind: "foreign-key-action-changed", ...facts });
      compareEnforcement(context, "foreign key", from, to);
      compareConstraintNames(context, "foreign key", from, to);
      compareDescriptions(emit, object, "foreign key", to.name, from, to);
    },
  });
}

/** Which columns refer to which, by their names of after. The order in which a key lists its pairs says nothing. */
function target(context: ObjectContext, key: ForeignKey, side: "before" | "after"): string {
  const { references } = key;
  const table = side === "before" ? context.names.object(references) : references;
  const pairs = key.columns.map((column, at) => {
    const to = references.columns[at] ?? "";
    return side === "before"
      ? JSON.stringify([columnAfter(context, column), context.names.column(references, to)])
      : JSON.stringify([column, to]);
  });
  return `${nameKey(table)} ${pairs.sort(compareText).join()}`;
}

function ownColumns(context: ObjectContext, key: ForeignKey, side: "before" | "after"): string {
  return JSON.stringify(key.columns.map((column) => (side === "before" ? columnAfter(context, column) : column)).sort(compareText));
}
