import { nameKey, type ObjectName, type ObjectRef, type ObjectType } from "../model/name.ts";
import type { Synonym } from "../model/schema.ts";
import { tokenize } from "../tsql/lexer.ts";
import type { Context } from "./context.ts";
import { compareDescriptions } from "./descriptions.ts";
import { compareLists } from "./match.ts";
import { namePasses } from "./names.ts";

/** `replacedBy` says what answers to a name after the change. */
export function compareSynonyms(
  { emit, collation }: Context,
  before: readonly Synonym[],
  after: readonly Synonym[],
  replacedBy: (name: ObjectName) => ObjectType | undefined,
): void {
  const refOf = ({ schema, name }: ObjectName): ObjectRef => ({ type: "synonym", schema, name });
  compareLists(before, after, namePasses<Synonym>(collation, nameKey), {
    onRemoved: (synonym) => {
      const type = replacedBy(synonym);
      emit({ kind: "synonym-removed", object: refOf(synonym), before: synonym, ...(type !== undefined && { replacedBy: type }) });
    },
    onAdded: (synonym) => {
      emit({ kind: "synonym-added", object: refOf(synonym), after: synonym });
    },
    onMutual: (from, to) => {
      if (targetOf(from) !== targetOf(to)) emit({ kind: "synonym-retargeted", object: refOf(to), before: from, after: to });
      compareDescriptions(emit, refOf(to), "object", undefined, from, to);
    },
  });
}

/** `[dbo].[Orders]` and `dbo.Orders` are one target. */
function targetOf({ target }: Synonym): string {
  return JSON.stringify(tokenize(target).map((token) => token.value));
}
