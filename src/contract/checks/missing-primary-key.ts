import { printName, printPart } from "../../model/name.ts";
import type { ContractColumn } from "../../model/contract.ts";
import type { Check } from "../demand.ts";

/** Held against tables only: a view has no primary key, and what its definition makes unique the schema does not say. */
export const missingPrimaryKey: Check = ({ object, found, relations }) => {
  const demanded = demandedKey(object.columns);
  const first = demanded[0];
  if (first === undefined || found?.keys === undefined) return [];
  // Without its columns there is no key: `missing-column` says so.
  if (demanded.some(({ name }) => relations.findColumn(found, name) === undefined)) return [];
  const actual = found.keys.primaryKey?.columns.map(({ name }) => name);
  const meets =
    actual !== undefined &&
    actual.length === demanded.length &&
    demanded.every(({ name, primaryKeyPosition: position }) =>
      position === undefined ? actual.some((other) => relations.same(other, name)) : relations.same(actual[position - 1] ?? "", name),
    );
  if (meets) return [];
  const there = actual === undefined ? "it has none" : `it is (${list(actual)})`;
  const message = `${printName(found)} must have the primary key (${list(demanded.map(({ name }) => name))}) and ${there}`;
  const harm = demanded.find((column) => column.harm !== undefined)?.harm;
  return [{ message, at: first.at, ...(harm === undefined ? {} : { harm }) }];
};

/** In the order of their positions; a column without one comes after, in the contract's order. */
function demandedKey(columns: readonly ContractColumn[]): readonly ContractColumn[] {
  return columns
    .filter(({ primaryKey }) => primaryKey)
    .sort((a, b) => (a.primaryKeyPosition ?? Number.MAX_SAFE_INTEGER) - (b.primaryKeyPosition ?? Number.MAX_SAFE_INTEGER));
}

function list(names: readonly string[]): string {
  return names.map(printPart).join(", ");
}
