import { nameKey, type ObjectRef, type ObjectName } from "../model/name.ts";
import type { Sequence } from "../model/schema.ts";
import { absence, differ } from "./absence.ts";
import type { Context } from "./context.ts";
import { compareDescriptions } from "./descriptions.ts";
import { compareLists } from "./match.ts";
import { namePasses } from "./names.ts";
import { compareTypes } from "./type-change.ts";

export function compareSequences({ emit, collation }: Context, before: readonly Sequence[], after: readonly Sequence[]): void {
  const refOf = ({ schema, name }: ObjectName): ObjectRef => ({ type: "sequence", schema, name });
  compareLists(before, after, namePasses<Sequence>(collation, nameKey), {
    onRemoved: (sequence) => {
      emit({ kind: "sequence-removed", object: refOf(sequence), before: sequence });
    },
    onAdded: (sequence) => {
      emit({ kind: "sequence-added", object: refOf(sequence), after: sequence });
    },
    onMutual: (from, to) => {
      const changed =
        compareTypes(from.type, to.type) !== "same" ||
        differ(absence.sequence, ["start", "increment", "minimum", "maximum", "cycle", "cache"], from, to);
      if (changed) emit({ kind: "sequence-changed", object: refOf(to), before: from, after: to });
      compareDescriptions(emit, refOf(to), "object", undefined, from, to);
    },
  });
}
