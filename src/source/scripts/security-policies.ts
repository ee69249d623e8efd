// CREATE, ALTER and DROP SECURITY POLICY: https://learn.microsoft.com/sql/t-sql/statements/create-security-policy-transact-sql

import { printName, type ObjectName } from "../../model/name.ts";
import type { Place } from "../../model/place.ts";
import type { SecurityPredicate } from "../../model/schema.ts";
import { storedExpression } from "../../tsql/expression.ts";
import {
  demand,
  keyAt,
  Misread,
  readObjectName,
  readOptionList,
  readParts,
  skipBrackets,
  take,
  takeWord,
  textSince,
  whereAt,
  type Cursor,
} from "./cursor.ts";
import { addSchema, fold, remember, rememberDropped, warn, type Draft, type DraftPolicy } from "./draft.ts";

/** After CREATE SECURITY. */
export function createSecurityPolicy(draft: Draft, cursor: Cursor, at: Place): void {
  demandWord(cursor, "POLICY");
  const name = readObjectName(cursor);
  const policy: DraftPolicy = { ...name, predicates: [] };
  readClauses(cursor, policy, at, draft);
  if (draft.securityPolicies.has(fold(name))) {
    if (!cursor.guarded) warn(draft, at, `CREATE SECURITY POLICY ${printName(name)} was skipped: the scripts have created it already`);
    return;
  }
  addSchema(draft, name.schema);
  draft.securityPolicies.set(fold(name), policy);
  remember(draft, at, name);
}

/** After ALTER SECURITY. */
export function alterSecurityPolicy(draft: Draft, cursor: Cursor, at: Place): void {
  demandWord(cursor, "POLICY");
  const name = readObjectName(cursor);
  const known = draft.securityPolicies.get(fold(name));
  const policy: DraftPolicy = known === undefined ? { ...name, predicates: [] } : { ...known, predicates: [...known.predicates] };
  readClauses(cursor, policy, at, draft);
  if (known === undefined) {
    if (!cursor.guarded) warn(draft, at, `ALTER SECURITY POLICY ${printName(name)} was skipped: no script has created it`);
    return;
  }
  draft.securityPolicies.set(fold(name), policy);
  remember(draft, at, name);
}

/** After DROP SECURITY. */
export function dropSecurityPolicy(draft: Draft, cursor: Cursor, at: Place): void {
  demandWord(cursor, "POLICY");
  const silent = take(cursor, "IF", "EXISTS") || cursor.guarded;
  const name = readObjectName(cursor);
  const known = draft.securityPolicies.get(fold(name));
  if (known === undefined) {
    if (!silent) warn(draft, at, `DROP SECURITY POLICY ${printName(name)} was skipped: no script has created it`);
    return;
  }
  draft.securityPolicies.delete(fold(name));
  rememberDropped(draft, at, name);
  for (const { on } of known.predicates) remember(draft, at, on, printName(name));
}

function readClauses(cursor: Cursor, policy: DraftPolicy, at: Place, draft: Draft): void {
  const place = (on: ObjectName): void => {
    remember(draft, at, on, printName(policy));
  };
  do {
    if (take(cursor, "ADD")) {
      const predicate = readPredicate(cursor);
      policy.predicates.push(predicate);
      place(predicate.on);
    } else if (take(cursor, "ALTER")) {
      const predicate = readPredicate(cursor);
      removePredicate(policy, predicate);
      policy.predicates.push(predicate);
      place(predicate.on);
    } else if (take(cursor, "DROP")) {
      const kind = readKind(cursor);
      demandWord(cursor, "PREDICATE");
      demand(cursor, "ON");
      const on = readObjectName(cursor);
      removePredicate(policy, { kind, on, ...readOperation(cursor) });
      place(on);
    }
  } while (take(cursor, ","));
  for (;;) {
    if (take(cursor, "WITH")) {
      const options = readOptionList(cursor);
      setFlag(policy, "disabled", options.get("STATE"), "OFF");
      setFlag(policy, "unbound", options.get("SCHEMABINDING"), "OFF");
      for (const { on } of policy.predicates) place(on);
    } else if (take(cursor, "NOT", "FOR", "REPLICATION")) {
      policy.notForReplication = true;
    } else {
      return;
    }
  }
}

function readPredicate(cursor: Cursor): SecurityPredicate {
  const kind = readKind(cursor);
  demandWord(cursor, "PREDICATE");
  const from = cursor.at;
  readParts(cursor);
  skipBrackets(cursor);
  const expression = storedExpression(textSince(cursor, from), cursor.options);
  demand(cursor, "ON");
  const on = readObjectName(cursor);
  return { kind, ...readOperation(cursor), on, expression };
}

/** A predicate that says neither is a filter. */
function readKind(cursor: Cursor): SecurityPredicate["kind"] {
  if (takeWord(cursor, "BLOCK")) return "block";
  takeWord(cursor, "FILTER");
  return "filter";
}

function readOperation(cursor: Cursor): Pick<SecurityPredicate, "operation"> {
  const after = takeWord(cursor, "AFTER");
  if (!after && !takeWord(cursor, "BEFORE")) return {};
  if (take(cursor, "UPDATE")) return { operation: after ? "after update" : "before update" };
  if (after && take(cursor, "INSERT")) return { operation: "after insert" };
  if (!after && take(cursor, "DELETE")) return { operation: "before delete" };
  throw new Misread(`an operation was expected ${whereAt(cursor)}`);
}

function removePredicate(policy: DraftPolicy, { kind, operation, on }: Omit<SecurityPredicate, "expression">): void {
  policy.predicates = policy.predicates.filter((each) => each.kind !== kind || each.operation !== operation || fold(each.on) !== fold(on));
}

function setFlag(policy: DraftPolicy, flag: "disabled" | "unbound", value: string | undefined, on: string): void {
  if (value === undefined) return;
  if (value.toUpperCase() === on) policy[flag] = true;
  else if (flag === "disabled") delete policy.disabled;
  else delete policy.unbound;
}

function demandWord(cursor: Cursor, word: string): void {
  if (!takeWord(cursor, word)) throw new Misread(`${word} was expected ${whereAt(cursor)}, not ${keyAt(cursor) ?? "the end"}`);
}
