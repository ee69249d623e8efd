import { printName, printPart } from "../../model/name.ts";
import { columnFinding, columnPairs } from "../demand.ts";
import type { Check } from "../demand.ts";

/** Held for writers that say `required: false`: they may send NULL, and a column that refuses it refuses the row. */
export const requiredColumn: Check = (demand) =>
  columnPairs(demand)
    .filter(({ demanded, actual }) => demanded.nullable === true && demand.contract.role === "writer" && actual.nullable === false)
    .map(({ demanded, actual }) =>
      columnFinding(
        demanded,
        actual.name,
        `${printName(demand.found ?? demand.object)}.${printPart(actual.name)} must allow NULL for its writers and refuses it`,
      ),
    );
