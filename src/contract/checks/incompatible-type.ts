import { printName, printPart } from "../../model/name.ts";
import { columnFinding, columnPairs } from "../demand.ts";
import type { Check } from "../demand.ts";
import { typeDisagreement } from "../type-disagreement.ts";

/** One finding a column: a physical type that is not met goes before a logical one. */
export const incompatibleType: Check = (demand) =>
  columnPairs(demand).flatMap(({ demanded, actual }) => {
    const complaint = typeDisagreement(demanded, actual);
    if (complaint === undefined) return [];
    return [columnFinding(demanded, actual.name, `${printName(demand.found ?? demand.object)}.${printPart(actual.name)} ${complaint}`)];
  });
