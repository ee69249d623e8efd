import { printName, printPart } from "../../model/name.ts";
import { nearestAmong } from "../../suggest.ts";
import { columnFinding } from "../demand.ts";
import type { Check } from "../demand.ts";

export const missingColumn: Check = ({ object, found, relations }) => {
  const columns = found?.columns;
  if (found === undefined || columns === undefined) return [];
  const demanded = object.columns.map((column) => ({ column, actual: relations.findColumn(found, column.name) }));
  const missing = demanded.filter(({ actual }) => actual === undefined);
  // A column that the contract names itself is not what became of a missing one.
  const named = new Set(demanded.map(({ actual }) => actual));
  const nearest = nearestAmong(columns.filter((column) => !named.has(column)).map(({ name }) => name));
  return missing.map(({ column }) => {
    const near = nearest(column.name);
    const hint = near === undefined ? "" : `; the nearest name is ${printPart(near)}`;
    return columnFinding(column, column.name, `${printName(found)} has no column ${printPart(column.name)}${hint}`);
  });
};
