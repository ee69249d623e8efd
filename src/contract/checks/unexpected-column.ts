import { printName, printPart } from "../../model/name.ts";
import type { Check } from "../demand.ts";

/** Held where the contract is closed. A hidden column is in no `SELECT *` and needs no value, so that it disturbs nobody. */
export const unexpectedColumn: Check = ({ object, found, relations }) => {
  if (object.closed !== true || found?.columns === undefined) return [];
  const named = new Set(object.columns.map(({ name }) => relations.findColumn(found, name)));
  return found.columns
    .filter((column) => !named.has(column) && column.hidden !== true)
    .map(({ name }) => ({
      member: name,
      message: `${printName(found)} has the column ${printPart(name)}, which a closed contract does not name`,
      at: object.at,
    }));
};
