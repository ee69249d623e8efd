import { printName, printObject } from "../../model/name.ts";
import type { ObjectName } from "../../model/name.ts";
import { nearest } from "../../suggest.ts";
import type { Check, Demand } from "../demand.ts";

export const missingObject: Check = (demand) => {
  const { object, found } = demand;
  if (found !== undefined) return [];
  return [{ message: `${printName(object)} is demanded and ${whatIsThere(demand)}`, at: object.at }];
};

function whatIsThere({ object, relations }: Demand): string {
  const other = relations.otherKind(object);
  if (other !== undefined) return `is ${other}`;
  // The same name in another schema is likelier what became of it than another name in the same.
  const elsewhere = relations.all.find(({ name }) => relations.same(name, object.name));
  const close = elsewhere ?? nearestObject(object, relations.all);
  return close === undefined ? "is not in the schema" : `is not in the schema; the nearest name is ${printObject(close)}`;
}

function nearestObject<T extends ObjectName>(wanted: ObjectName, candidates: readonly T[]): T | undefined {
  const byName = new Map(candidates.map((candidate) => [printName(candidate), candidate]));
  const inSchema = candidates.filter(({ schema }) => schema.toLowerCase() === wanted.schema.toLowerCase()).map(printName);
  const name = nearest(printName(wanted), inSchema) ?? nearest(printName(wanted), byName.keys());
  return name === undefined ? undefined : byName.get(name);
}
