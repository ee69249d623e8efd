import { printName, printObject } from "../../model/name.ts";
import type { Check, Demand } from "../demand.ts";

export const missingObject: Check = (demand) => {
  const { object, found } = demand;
  if (found !== undefined) return [];
  return [{ message: `${printName(object)} is demanded and ${whatIsThere(demand)}`, at: object.at }];
};

function whatIsThere({ object, relations }: Demand): string {
  const other = relations.otherKind(object);
  if (other !== undefined) return `is ${other}`;
  const near = relations.nearest(object);
  return near === undefined ? "is not in the schema" : `is not in the schema; the nearest name is ${printObject(near)}`;
}
