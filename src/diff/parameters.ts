import { isCaseSensitive } from "../model/name.ts";
import type { Parameter } from "../model/schema.ts";
import type { Context, ObjectContext } from "./context.ts";
import { compareDescriptions } from "./descriptions.ts";
import { sameExpression } from "./expressions.ts";
import { matchLists } from "./match.ts";
import { namePasses } from "./names.ts";
import { compareOrder } from "./order.ts";
import { compareTypes } from "./type-change.ts";

type Routine = Context & Pick<ObjectContext, "object">;

/**
 * Whether the parameters are the same but for their descriptions. A parameter is recognised as renamed where it agrees
 * in all but the name and stands in the same place: a caller that passes values by position does not see the difference.
 */
export function compareParameters(
  { emit, object, collation }: Routine,
  before: readonly Parameter[],
  after: readonly Parameter[],
): boolean {
  let same = true;
  const report: typeof emit = (change) => {
    same = false;
    emit(change);
  };
  const places = new Map<Parameter, number>([...before.entries(), ...after.entries()].map(([at, parameter]) => [parameter, at]));
  const { pairs, removed, added } = matchLists(before, after, [
    ...namePasses<Parameter>(collation, (parameter) => parameter.name),
    { by: "content", unique: true, key: (parameter) => JSON.stringify([places.get(parameter), { ...parameter, name: "" }]) },
  ]);
  for (const parameter of removed) report({ kind: "parameter-removed", object, member: parameter.name, before: parameter });
  const isNew = new Set(added);
  let followedBy: string | undefined;
  for (const parameter of after.toReversed()) {
    if (!isNew.has(parameter)) followedBy = parameter.name;
    else
      report({
        kind: "parameter-added",
        object,
        member: parameter.name,
        after: parameter,
        ...(followedBy !== undefined && { followedBy }),
      });
  }
  const renamed = new Map<string, string>();
  for (const pair of pairs) {
    if (pair.before.name !== pair.after.name) {
      renamed.set(pair.before.name, pair.after.name);
      const inferred = pair.by === "content" || isCaseSensitive(collation) === undefined;
      report({
        kind: "parameter-renamed",
        object,
        member: pair.before.name,
        before: pair.before,
        after: pair.after,
        ...(inferred && { inferred: true }),
        ...(collation !== undefined && { collation }),
      });
    }
    compareParameter(report, object, pair.before, pair.after);
    compareDescriptions(emit, object, "parameter", pair.after.name, pair.before, pair.after);
  }
  const order = compareOrder(
    before.map((parameter) => renamed.get(parameter.name) ?? parameter.name),
    after.map((parameter) => parameter.name),
  );
  if (order !== undefined) report({ kind: "parameter-reordered", object, ...order });
  return same;
}

function compareParameter(report: Context["emit"], object: ObjectContext["object"], before: Parameter, after: Parameter): void {
  const facts = { object, member: after.name, before, after };
  const known = before.type === after.type && (before.baseType === undefined || after.baseType === undefined);
  if (!known && compareTypes(before.baseType ?? before.type, after.baseType ?? after.type) !== "same") {
    report({ kind: "parameter-type-changed", ...facts });
  }
  if (before.output !== after.output || before.readonly !== after.readonly) report({ kind: "parameter-direction-changed", ...facts });
  if (before.default === after.default) return;
  if (after.default === undefined) report({ kind: "parameter-default-removed", ...facts });
  else if (before.default === undefined) report({ kind: "parameter-default-added", ...facts });
  else if (!sameExpression(before.default, after.default)) report({ kind: "parameter-default-changed", ...facts });
}
