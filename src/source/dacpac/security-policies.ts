import type { SecurityPolicy, SecurityPredicate } from "../../model/schema.ts";
import { normalizeExpression } from "../../tsql/expression.ts";
import { objectName, present, type Mapper } from "./draft.ts";
import { children, isTrue, referenceOf, type ModelElement } from "./model.ts";

// SecurityPredicateOperation of DacFx; 0 is every write.
const operations: ReadonlyMap<string, NonNullable<SecurityPredicate["operation"]>> = new Map([
  ["1", "after insert"],
  ["2", "after update"],
  ["3", "before update"],
  ["4", "before delete"],
]);

/**
 * Named as DacFx's public model names them (SecurityPolicy.Enabled, SecurityPredicate.BodyScript, TargetObject…). No package with one was at
 * hand when this was written, so that whatever is missing or named otherwise leaves the policy unread, and is said.
 */
const readSecurityPolicy: Mapper = (element, draft) => {
  const predicates = children(element, "Predicates").map(predicateOf);
  const enabled = ["IsEnabled", "Enabled"].find((name) => element.properties.has(name));
  if (enabled === undefined || predicates.length === 0 || predicates.includes(undefined)) {
    draft.skipped.set(element.type, (draft.skipped.get(element.type) ?? 0) + 1);
    return;
  }
  const policy: SecurityPolicy = {
    ...objectName(element.name),
    ...present("disabled", !isTrue(element, enabled)),
    ...present("unbound", element.properties.get("IsSchemaBound") === "False"),
    ...present("notForReplication", isTrue(element, "IsNotForReplication") || isTrue(element, "NotForReplication")),
    predicates: predicates.filter((each) => each !== undefined),
  };
  draft.securityPolicies.push(policy);
};

function predicateOf(element: ModelElement): SecurityPredicate | undefined {
  const on = referenceOf(element, "TargetObject");
  const script = element.properties.get("BodyScript");
  if (script === undefined || on.length < 2) return undefined;
  return {
    // SecurityPredicateType: 0 is a filter, 1 a block predicate.
    kind: element.properties.get("PredicateType") === "1" ? "block" : "filter",
    ...present("operation", operations.get(element.properties.get("Operation") ?? "")),
    on: objectName(on),
    expression: normalizeExpression(script),
  };
}

export const securityPolicyMappers: Readonly<Record<string, Mapper>> = { SqlSecurityPolicy: readSecurityPolicy };
