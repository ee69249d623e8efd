import { printName, printPart } from "../../model/name.ts";
import { nearest } from "../../suggest.ts";
import { columnFinding } from "../demand.ts";
import type { Check } from "../demand.ts";

export const missingColumn: Check = ({ object, found, relations }) => {
  const columns = found?.columns;
  if (found === undefined || columns === undefined) return [];
  return object.columns
    .filter(({ name }) => relations.findColumn(found, name) === undefined)
    .map((demanded) => {
      // A column that the contract names itself is not what became of this one.
      const free = columns.filter(({ name }) => !object.columns.some((other) => relations.same(other.name, name)));
      const near = nearest(
        demanded.name,
        free.map(({ name }) => name),
      );
      const hint = near === undefined ? "" : `; the nearest name is ${printPart(near)}`;
      return columnFinding(demanded, demanded.name, `${printName(found)} has no column ${printPart(demanded.name)}${hint}`);
    });
};
