import { printName, printPart } from "../../model/name.ts";
import { columnFinding, columnPairs } from "../demand.ts";
import type { Check } from "../demand.ts";

/**
 * A column that the contract calls confidential, and that everybody who may read the table reads in clear. Held against
 * tables only: a mask is the table's, and shows through its views. Masking and encryption are not the only ways to keep
 * a secret (permissions are another, which nobody can see from a column), so this warns unless the contract requires it.
 */
export const unprotectedColumn: Check = (demand) => {
  const { found } = demand;
  if (found?.keys === undefined) return [];
  return columnPairs(demand)
    .filter(({ demanded, actual }) => demanded.protection !== undefined && actual.masked === undefined && actual.encrypted === undefined)
    .map(({ demanded, actual }) => ({
      ...columnFinding(
        demanded,
        actual.name,
        `${printName(found)}.${printPart(actual.name)} is classified as ${demanded.classification ?? "confidential"}, and neither masked nor encrypted`,
      ),
      ...(demanded.protection === "required" ? {} : { atMost: "warning" as const }),
    }));
};
