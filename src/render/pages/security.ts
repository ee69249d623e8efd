import { codeSpan } from "../../markdown/escape.ts";
import { printName } from "../../model/name.ts";
import type { Guard } from "../site.ts";

/** What one predicate of a security policy does to the rows of a table or view. */
export interface SecurityRow {
  readonly policy: string;
  /** `filter`, or `block` and the writes that it is for. */
  readonly kind: string;
  /** The call of the function that decides. */
  readonly expression: string;
  /** `on` or `off`. */
  readonly state: string;
}

export function securityRows(guards: readonly Guard[]): SecurityRow[] {
  return guards.map(({ policy, predicate }) => ({
    policy: codeSpan(printName(policy), "cell"),
    kind: predicate.operation === undefined ? predicate.kind : `${predicate.kind}, ${predicate.operation}`,
    expression: codeSpan(predicate.expression, "cell"),
    state: policy.disabled === true ? "off" : "on",
  }));
}
