import { printName, printPart } from "../../model/name.ts";
import { columnFinding, columnPairs } from "../demand.ts";
import type { Check } from "../demand.ts";

/** Whoever only writes is not hurt by a column that would take NULL too. */
export const nullableColumn: Check = (demand) =>
  columnPairs(demand)
    .filter(({ demanded, actual }) => demanded.required === true && demand.contract.role !== "writer" && actual.nullable === true)
    .map(({ demanded, actual }) =>
      columnFinding(
        demanded,
        actual.name,
        `${printName(demand.found ?? demand.object)}.${printPart(actual.name)} is required and allows NULL`,
      ),
    );
