import type { Relation } from "../relation.ts";
import { printName } from "../../model/name.ts";
import type { Check } from "../demand.ts";

/**
 * The object answers to its name, and is of another type than its `physicalType`: a view in a table's place refuses
 * inserts, a synonym leads wherever it was pointed to last. Words for what no SQL Server has (`topic`) demand nothing.
 */
export const otherObjectType: Check = ({ object, found }) => {
  const demanded = objectTypes.get(object.physicalType ?? "");
  if (found === undefined || demanded === undefined || found.type === demanded) return [];
  const stands = found.standsFor === undefined ? "" : ` for ${found.standsFor.type} ${printName(found.standsFor)}`;
  return [{ message: `${printName(found)} must be ${words[demanded]} and is ${words[found.type]}${stands}`, at: object.at }];
};

/** What contracts call them, in lower case. */
export const objectTypes: ReadonlyMap<string, Relation["type"]> = new Map([
  ["table", "table"],
  ["base table", "table"],
  ["external table", "table"],
  ["view", "view"],
  ["indexed view", "view"],
  ["materialized view", "view"],
  ["function", "function"],
  ["table-valued function", "function"],
  ["synonym", "synonym"],
]);

const words: Readonly<Record<Relation["type"], string>> = {
  table: "a table",
  view: "a view",
  function: "a function",
  synonym: "a synonym",
};
