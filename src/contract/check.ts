import type { CheckName, Contract, Violation } from "../model/contract.ts";
import { compareNames, compareText } from "../model/name.ts";
import type { ObjectRef } from "../model/name.ts";
import type { Severity } from "../model/place.ts";
import type { Schema } from "../model/schema.ts";
import { incompatibleType } from "./checks/incompatible-type.ts";
import { incompatibleValues } from "./checks/incompatible-values.ts";
import { missingColumn } from "./checks/missing-column.ts";
import { missingForeignKey } from "./checks/missing-foreign-key.ts";
import { missingObject } from "./checks/missing-object.ts";
import { missingPrimaryKey } from "./checks/missing-primary-key.ts";
import { missingUniqueness } from "./checks/missing-uniqueness.ts";
import { nullableColumn } from "./checks/nullable-column.ts";
import { otherColumnOrder } from "./checks/other-column-order.ts";
import { otherObjectType } from "./checks/other-object-type.ts";
import { requiredColumn } from "./checks/required-column.ts";
import { unexpectedColumn } from "./checks/unexpected-column.ts";
import { unprotectedColumn } from "./checks/unprotected-column.ts";
import { relationsOf } from "./relation.ts";
import { severityOrder } from "./severity.ts";
import type { Check, Demand } from "./demand.ts";

/** Every check, complete by type: a name in the model without a check does not compile. */
const checks: Readonly<Record<CheckName, Check>> = {
  "missing-object": missingObject,
  "other-object-type": otherObjectType,
  "missing-column": missingColumn,
  "unexpected-column": unexpectedColumn,
  "other-column-order": otherColumnOrder,
  "incompatible-type": incompatibleType,
  "incompatible-values": incompatibleValues,
  "nullable-column": nullableColumn,
  "required-column": requiredColumn,
  "missing-primary-key": missingPrimaryKey,
  "missing-uniqueness": missingUniqueness,
  "missing-foreign-key": missingForeignKey,
  "unprotected-column": unprotectedColumn,
};

/**
 * What the contracts demand of the schema and it does not give, ordered by severity, contract, object, member and check.
 * A retired contract demands nothing. What the schema does not say (the type of a view's column, what a view's definition
 * makes unique) is never held against it.
 */
export function check(schema: Schema, contracts: readonly Contract[]): Violation[] {
  if (contracts.length === 0) return [];
  const relations = relationsOf(schema);
  const violations: Violation[] = [];
  for (const contract of contracts) {
    if (contract.status.toLowerCase() === "retired") continue;
    for (const object of contract.objects) {
      const demand: Demand = { contract, object, relations, found: relations.find(object) };
      for (const [name, find] of Object.entries(checks) as [CheckName, Check][]) {
        for (const { member, message, at, harm, atMost } of find(demand)) {
          const hurt = harm ?? object.harm ?? contract.harm;
          violations.push({
            check: name,
            contract: contract.id,
            ...(contract.owner === undefined ? {} : { owner: contract.owner }),
            severity: milder(contract.severity, atMost),
            object: objectRef(demand),
            ...(member === undefined ? {} : { member }),
            message,
            ...(hurt === undefined ? {} : { harm: hurt }),
            at,
          });
        }
      }
    }
  }
  return violations.sort(compareViolations);
}

/** As the schema spells it where it is there, else as the contract does. */
function objectRef({ object, found }: Demand): ObjectRef {
  if (found !== undefined) return { type: found.type, schema: found.schema, name: found.name };
  return { type: object.physicalType === "view" ? "view" : "table", schema: object.schema, name: object.name };
}

function milder(severity: Severity, atMost: Severity = severity): Severity {
  return severityOrder[severity] < severityOrder[atMost] ? atMost : severity;
}

/** By severity, contract, object, member, check. */
export function compareViolations(a: Violation, b: Violation): number {
  return (
    severityOrder[a.severity] - severityOrder[b.severity] ||
    compareText(a.contract, b.contract) ||
    compareNames(a.object, b.object) ||
    compareText(a.member ?? "", b.member ?? "") ||
    compareText(a.check, b.check) ||
    compareText(a.message, b.message)
  );
}
