import type { ObjectName } from "../../model/name.ts";
import type { DataQuery, DataValue, Scalar } from "../../model/quality.ts";
import { printBracketed } from "../../tsql/expression-text.ts";
import type { RelationColumn } from "../relation.ts";
import { comparedAs, familyOf, literalsFor, textOf } from "./column-text.ts";
import { quoteObject } from "./quote.ts";

/** What a rule needs of the one pass over its table: where in the row its figure stands, once it was added. */
export interface Scan {
  /** The place of the expression in the row. The same expression is asked for once. */
  readonly add: (expression: string) => number;
  readonly query: () => DataQuery;
}

/** A table as queries name it. */
export interface ScannedTable extends ObjectName {
  readonly memoryOptimized?: boolean;
}

/** `FROM` and the table. Memory-optimised tables are read in a transaction only WITH (SNAPSHOT) (error 41368). */
export function from(table: ScannedTable): string {
  return `FROM ${quoteObject(table)}${table.memoryOptimized === true ? " WITH (SNAPSHOT)" : ""}`;
}

/** One SELECT for all that is counted over a table: the server passes over its rows once, however many rules there are. */
export function startScan(table: ScannedTable): Scan {
  const expressions = new Map<string, number>();
  return {
    add: (expression) => {
      const place = expressions.get(expression) ?? expressions.size;
      expressions.set(expression, place);
      return place;
    },
    query: () => ({
      sql: `SELECT ${[...expressions.keys()].map((expression, place) => `${expression} AS [c${place}]`).join(", ")} ${from(table)}`,
      maxRows: 1,
      ...(table.memoryOptimized === true ? { memoryOptimized: true } : {}),
    }),
  };
}

export const countOfRows = "COUNT_BIG(*)";

export function countOfNulls(column: RelationColumn): string {
  return `COUNT_BIG(CASE WHEN ${printBracketed(column.name)} IS NULL THEN 1 END)`;
}

/** Undefined where values of the column's type cannot be compared. */
export function countOfMissing(column: RelationColumn, missing: readonly Scalar[]): string | undefined {
  const values = missing.filter((value) => value !== null);
  const compared = comparedAs(column);
  if (values.length > 0 && compared === undefined) return undefined;
  const literals = literalsFor(column, values);
  const conditions = [
    ...(missing.includes(null) ? [`${printBracketed(column.name)} IS NULL`] : []),
    ...(literals.length === 0 || compared === undefined ? [] : [`${compared} IN (${literals.join(", ")})`]),
  ];
  return `COUNT_BIG(CASE WHEN ${conditions.length === 0 ? "1 = 0" : conditions.join(" OR ")} THEN 1 END)`;
}

/** True for a value of the list; undefined where values of the column's type cannot be compared. */
export function isListed(column: RelationColumn, valid: readonly Scalar[]): string | undefined {
  const compared = comparedAs(column);
  if (compared === undefined) return undefined;
  const literals = literalsFor(column, valid);
  return literals.length === 0 ? "1 = 0" : `${compared} IN (${literals.join(", ")})`;
}

/** NULL is no value, valid or not. What compares as unknown is not valid: it falls to the ELSE. */
export function countOfInvalid(column: RelationColumn, valid: readonly string[]): string {
  const condition = valid.length === 1 ? valid.join("") : valid.map((each) => `(${each})`).join(" AND ");
  return `COUNT_BIG(CASE WHEN ${printBracketed(column.name)} IS NULL OR (${condition}) THEN NULL ELSE 1 END)`;
}

/** The newest value, in the time that it shows or, where it has an offset, in UTC; undefined for a column of other types. */
export function newest(column: RelationColumn): string | undefined {
  const value = `MAX(${printBracketed(column.name)})`;
  switch (familyOf(column)) {
    case "date":
    case "moment":
      return `CAST(${value} AS datetime2(3))`;
    case "moment with offset":
      return `CAST(SWITCHOFFSET(${value}, '+00:00') AS datetime2(3))`;
    default:
      return undefined;
  }
}

/** The server's clock, in UTC. */
export const serverTime = "CAST(SYSUTCDATETIME() AS datetime2(3))";

/**
 * How many rows repeat values that another row has, over these columns together, and how many rows there are: one grouped pass for a set of
 * columns, since no aggregate of the scan can count them. A value that stands n times is repeated n - 1 times, as the database compares
 * values; rows that are NULL in all of the columns are none of each other's.
 */
export function repeated(table: ScannedTable, columns: readonly string[]): DataQuery {
  const names = columns.map(printBracketed);
  const empty = names.map((name) => `${name} IS NULL`).join(" AND ");
  return {
    sql:
      `SELECT SUM(g.[rows]) AS [c0], SUM(g.[repeated]) AS [c1] FROM (` +
      `SELECT COUNT_BIG(*) AS [rows], CASE WHEN ${empty} THEN 0 ELSE COUNT_BIG(*) - 1 END AS [repeated] ` +
      `${from(table)} GROUP BY ${names.join(", ")}) AS g`,
    maxRows: 1,
    ...(table.memoryOptimized === true ? { memoryOptimized: true } : {}),
  };
}

/** How many different values are looked at one by one, where no condition of SQL can stand for a pattern. */
export const maxDistinct = 50_000;
/** The longest value that is. */
export const maxValueLength = 4_000;

/** The column's different values, character by character, with how many rows have each, and whether the list names it. */
export function distinctValues(table: ScannedTable, column: RelationColumn, listed: string | undefined): DataQuery | undefined {
  const text = textOf(column);
  if (text === undefined) return undefined;
  const is = listed === undefined ? "1" : `CASE WHEN ${listed} THEN 1 ELSE 0 END`;
  return {
    sql:
      // Blanks at the end make no difference to a comparison, and the length does.
      `SELECT TOP (${maxDistinct + 1}) LEFT(d.[value], ${maxValueLength + 1}) AS [value], COUNT_BIG(*) AS [rows], d.[listed] FROM (` +
      `SELECT ${text} AS [value], DATALENGTH(${printBracketed(column.name)}) AS [length], ${is} AS [listed] ${from(table)}) AS d ` +
      "GROUP BY d.[value], d.[length], d.[listed]",
    maxRows: maxDistinct + 1,
    ...(table.memoryOptimized === true ? { memoryOptimized: true } : {}),
  };
}

/** The first rows in the order of the primary key from its end, so that they are those that came last; in any order where there is none. */
export function sampleRows(table: ScannedTable, columns: readonly string[], key: readonly string[], rows: number): DataQuery {
  const order = key.length === 0 ? "" : ` ORDER BY ${key.map((name) => `${printBracketed(name)} DESC`).join(", ")}`;
  return {
    sql: `SELECT TOP (${rows}) ${columns.join(", ")} ${from(table)}${order}`,
    maxRows: rows,
    ...(table.memoryOptimized === true ? { memoryOptimized: true } : {}),
  };
}

/** A count as the driver gives it: a bigint comes as text. Undefined for what is none. */
export function countOf(value: DataValue | undefined): number | undefined {
  const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : typeof value === "bigint" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}
