import { printName, printPart } from "../../model/name.ts";
import type { Check } from "../demand.ts";

/**
 * Held where the contract says that the order matters: whoever reads by position finds the contract's columns first and in
 * its order, and others may only come after. Where one is missing, which `missing-column` says, the rest is held among itself.
 */
export const otherColumnOrder: Check = ({ object, found, relations }) => {
  if (object.ordered !== true || found?.columns === undefined) return [];
  const demanded = object.columns.map(({ name }) => relations.findColumn(found, name));
  const wanted = demanded.filter((column) => column !== undefined);
  const visible = found.columns.filter(({ hidden }) => hidden !== true);
  const actual = wanted.length < demanded.length ? visible.filter((column) => wanted.includes(column)) : visible;
  const wrong = wanted.findIndex((column, i) => column !== actual[i]);
  const [first, there] = [wanted[wrong], actual[wrong]];
  if (first === undefined) return [];
  const where = there === undefined ? "is hidden" : `${printPart(there.name)} stands there`;
  const message = `${printName(found)} must have ${printPart(first.name)} as its column ${wrong + 1} in the contract's order, and ${where}`;
  const at = object.columns.find(({ name }) => relations.findColumn(found, name) === first)?.at ?? object.at;
  return [{ member: first.name, message, at }];
};
