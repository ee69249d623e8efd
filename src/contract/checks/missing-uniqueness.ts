import { printName, printPart } from "../../model/name.ts";
import { columnFinding, columnPairs } from "../demand.ts";
import type { Check } from "../demand.ts";
import type { Keys, Relations } from "../relation.ts";

/** Held against tables only: what a view's definition makes unique the schema does not say. */
export const missingUniqueness: Check = (demand) => {
  const { found, relations } = demand;
  const keys = found?.keys;
  if (found === undefined || keys === undefined) return [];
  return columnPairs(demand)
    .filter(({ demanded, actual }) => demanded.unique === true && !isUnique(keys, actual.name, relations))
    .map(({ demanded, actual }) =>
      columnFinding(
        demanded,
        actual.name,
        `${printName(found)}.${printPart(actual.name)} must be unique, and no key, unique constraint or unique index is on it alone`,
      ),
    );
};

function isUnique({ primaryKey, uniqueConstraints, indexes }: Keys, column: string, { same }: Relations): boolean {
  const isAlone = (columns: readonly { readonly name: string }[]): boolean => columns.length === 1 && same(columns[0]?.name ?? "", column);
  const constraints = primaryKey === undefined ? uniqueConstraints : [primaryKey, ...uniqueConstraints];
  return (
    constraints.some(({ columns, disabled }) => disabled !== true && isAlone(columns)) ||
    indexes.some(
      ({ unique, kind, columns, filter, disabled }) =>
        unique === true &&
        disabled !== true &&
        kind === undefined &&
        isAlone(columns) &&
        (filter === undefined || leavesOnlyNullsOut(filter, column, same)),
    )
  );
}

/**
 * `WHERE [Code] IS NOT NULL` on [Code] itself: no value comes twice, only NULL does, which the SQL standard's UNIQUE
 * allows as well (ISO/IEC 9075-2, unique predicate) and SQL Server's own constraint allows once.
 */
function leavesOnlyNullsOut(filter: string, column: string, same: Relations["same"]): boolean {
  const [, name] = /^\(*\[((?:[^\]]|\]\])+)\]\s+is\s+not\s+null\)*$/i.exec(filter) ?? [];
  return name !== undefined && same(name.replaceAll("]]", "]"), column);
}
