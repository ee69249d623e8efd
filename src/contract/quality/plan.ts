import type { Contract, ContractColumn, ContractObject } from "../../model/contract.ts";
import { nameKey, printName, printPart } from "../../model/name.ts";
import type { DataQuery, DataValue, Metric, NotRunCause, QualityRule, ServiceLevel } from "../../model/quality.ts";
import type { Schema } from "../../model/schema.ts";
import { printBracketed } from "../../tsql/expression-text.ts";
import type { Relation, RelationColumn, Relations } from "../relation.ts";
import { familyOf, type Family, textOf } from "./column-text.ts";
import type { Figure } from "./figure.ts";
import { ageOf } from "./latency.ts";
import { likeCondition } from "./like.ts";
import { matcherOf } from "./matcher.ts";
import { checkQuery } from "./read-only.ts";
import { sampleOf } from "./sample.ts";
import {
  countOf,
  countOfInvalid,
  countOfMissing,
  countOfNulls,
  countOfRows,
  distinctValues,
  isListed,
  maxDistinct,
  maxValueLength,
  newest,
  repeated,
  sampleRows,
  serverTime,
  startScan,
  type Scan,
  type ScannedTable,
} from "./scan.ts";
import { subjectsOf, type Standing, type Subject } from "./subject.ts";

export type Question =
  | {
      /** Which of the plan's queries answers it. */
      readonly query: number;
      /** Takes the rows of that query. */
      readonly read: (rows: readonly (readonly DataValue[])[]) => Figure;
    }
  | { readonly cause: NotRunCause; readonly reason: string };

export interface Plan {
  readonly queries: readonly DataQuery[];
  readonly questions: readonly (Subject & { readonly question: Question })[];
}

/**
 * What to ask of the data so that every rule is measured, and how the answers are read. One query for each table, whatever its rules count;
 * one more for each set of columns whose repeated rows are counted, for each pattern that no LIKE can stand for, for each rule with a query of
 * its own, and for each sample. What may not or cannot be asked is refused here, before anything is sent.
 */
export async function planOf(schema: Schema, contracts: readonly Contract[]): Promise<Plan> {
  const memoryOptimized = new Set(schema.tables.filter((table) => table.memoryOptimized === true).map(nameKey));
  const queries: (() => DataQuery)[] = [];
  const places = new Map<string, number>();
  const scans = new Map<string, { readonly scan: Scan; readonly query: number }>();
  const sheet: Sheet = {
    tableOf: ({ schema, name }) => ({ schema, name, ...(memoryOptimized.has(nameKey({ schema, name })) ? { memoryOptimized: true } : {}) }),
    scanOf: (table) => {
      const known = scans.get(nameKey(table));
      if (known !== undefined) return known;
      const scan = startScan(table);
      const started = { scan, query: queries.push(scan.query) - 1 };
      scans.set(nameKey(table), started);
      return started;
    },
    ask: (query) => {
      const place = places.get(query.sql) ?? queries.push(() => query) - 1;
      places.set(query.sql, place);
      return place;
    },
    confidential: confidentialNames(contracts),
  };
  const questions = [];
  for (const { at, ...subject } of subjectsOf(schema, contracts)) {
    questions.push({ ...subject, question: await questionOf(subject.rule, at, sheet) });
  }
  return { queries: queries.map((query) => query()), questions };
}

/** The queries as they come together. */
interface Sheet {
  readonly tableOf: (relation: Relation) => ScannedTable;
  readonly scanOf: (table: ScannedTable) => { readonly scan: Scan; readonly query: number };
  /** The place of a query of its own; the same query is asked once. */
  readonly ask: (query: DataQuery) => number;
  /** Lower-case names of columns that a contract classifies as confidential. */
  readonly confidential: ReadonlySet<string>;
}

function isConfidential({ classification }: ContractColumn): boolean {
  return classification !== undefined && /restricted|confidential|secret|sensitive|private|personal|\bpii\b|\bphi\b/i.test(classification);
}

function confidentialNames(contracts: readonly Contract[]): ReadonlySet<string> {
  const columns = contracts.flatMap(({ objects }) => objects.flatMap((object) => object.columns.filter(isConfidential)));
  return new Set(columns.map(({ name }) => name.toLowerCase()));
}

function refused(reason: string): Question {
  return { cause: "refused", reason };
}

async function questionOf(rule: QualityRule, at: Standing, sheet: Sheet): Promise<Question> {
  const { measure, problem } = rule;
  if (measure.metric === "custom") return { cause: "other-tool", reason: `it is a rule of ${measure.engine}, which is not run here` };
  if (problem !== undefined) return refused(problem);
  const { object, column, found, actual } = at;
  if (object === undefined || found === undefined) {
    return refused(object === undefined ? "the contract has no such object" : `there is no ${printName(object)} to measure`);
  }
  if (found.type === "function") return refused(`${printName(found)} is a function, which cannot be measured without its arguments`);
  if (column !== undefined && actual === undefined && found.columns !== undefined) {
    return refused(`${printName(found)} has no column ${printPart(column.name)}`);
  }
  const table = sheet.tableOf(found);
  switch (measure.metric) {
    case "rowCount": {
      const { scan, query } = sheet.scanOf(table);
      const place = scan.add(countOfRows);
      return { query, read: ([row]) => counted(row?.[place]) };
    }
    case "sql":
      return queryQuestion(measure.query, at, sheet);
    case "sample":
      return sampleQuestion(measure.rows, object, found, at.relations, sheet);
    case "duplicateValues":
      return duplicateQuestion(measure.columns, found, actual, at.relations, sheet);
    case "nullValues":
    case "missingValues":
    case "invalidValues":
    case "latency":
      return actual === undefined || column === undefined
        ? refused("the schema does not say what columns it has")
        : columnQuestion(rule, actual, column, table, sheet);
  }
}

function columnQuestion(
  rule: QualityRule,
  actual: RelationColumn,
  column: ContractColumn,
  table: ScannedTable,
  sheet: Sheet,
): Promise<Question> | Question {
  const { measure } = rule;
  switch (measure.metric) {
    case "nullValues":
      return counting(countOfNulls(actual), table, sheet);
    case "missingValues": {
      const expression = countOfMissing(actual, measure.missing);
      return expression === undefined ? refused(incomparable(actual)) : counting(expression, table, sheet);
    }
    case "invalidValues":
      return invalidQuestion(measure, actual, column, table, sheet);
    case "latency": {
      const expression = newest(actual);
      if (expression === undefined)
        return refused(`${printPart(actual.name)} is ${actual.type ?? "of an unknown type"}, and tells no time`);
      const { scan, query } = sheet.scanOf(table);
      const [last, now] = [scan.add(expression), scan.add(serverTime)];
      const zone = (rule as ServiceLevel).timeZone ?? "UTC";
      const family: Family = familyOf(actual);
      const withheld = isConfidential(column);
      return { query, read: ([row]) => ({ ...ageOf(row?.[last], row?.[now], family, zone), withheld }) };
    }
    default:
      return refused("it is not about a column");
  }
}

function incomparable({ name, type }: RelationColumn): string {
  return `${printPart(name)} is ${type ?? "of an unknown type"}, whose values cannot be compared`;
}

/** A number of rows out of all, from the table's one scan. */
function counting(expression: string, table: ScannedTable, sheet: Sheet): Question {
  const { scan, query } = sheet.scanOf(table);
  const [all, some] = [scan.add(countOfRows), scan.add(expression)];
  return { query, read: ([row]) => counted(row?.[some], row?.[all]) };
}

function counted(value: DataValue | undefined, all?: DataValue): Figure {
  const [count, rows] = [countOf(value), countOf(all)];
  if (count === undefined) return { failure: "the server gave no number" };
  return { value: count, ...(rows === undefined ? {} : { of: rows }) };
}

async function invalidQuestion(
  measure: Extract<QualityRule["measure"], { readonly metric: "invalidValues" }>,
  actual: RelationColumn,
  column: ContractColumn,
  table: ScannedTable,
  sheet: Sheet,
): Promise<Question> {
  const listed = measure.valid === undefined ? undefined : isListed(actual, measure.valid);
  if (measure.valid !== undefined && listed === undefined) return refused(incomparable(actual));
  if (measure.pattern === undefined) return counting(countOfInvalid(actual, listed === undefined ? [] : [listed]), table, sheet);
  const text = textOf(actual);
  if (text === undefined)
    return refused(`${printPart(actual.name)} is ${actual.type ?? "of an unknown type"}, and a pattern is about text`);
  const like = likeCondition(measure.pattern, text);
  if (like !== undefined) return counting(countOfInvalid(actual, listed === undefined ? [like] : [listed, like]), table, sheet);

  const matcher = await matcherOf(measure.pattern);
  if ("refusal" in matcher) return refused(matcher.refusal);
  if (isConfidential(column)) {
    return refused(
      `no LIKE can stand for its pattern, and values of ${printPart(actual.name)}, classified as ${column.classification ?? ""}, are not fetched`,
    );
  }
  const query = distinctValues(table, actual, listed);
  if (query === undefined) return refused(incomparable(actual));
  return { query: sheet.ask(query), read: (rows) => matched(rows, matcher.matches) };
}

function matched(rows: readonly (readonly DataValue[])[], matches: (value: string) => boolean): Figure {
  if (rows.length > maxDistinct) {
    return { failure: `no LIKE can stand for its pattern, and there are more than ${maxDistinct} different values to look at` };
  }
  let [invalid, all] = [0, 0];
  for (const [value, count, listed] of rows) {
    const number = countOf(count);
    if (number === undefined) return { failure: "the server gave no number" };
    all += number;
    if (value === null) continue;
    if (typeof value !== "string") return { failure: "the server gave no text" };
    if (value.length > maxValueLength) return { failure: `a value is longer than the ${maxValueLength} characters that are looked at` };
    if (countOf(listed) !== 1 || !matches(value)) invalid += number;
  }
  return { value: invalid, of: all };
}

function duplicateQuestion(
  named: readonly string[],
  found: Relation,
  actual: RelationColumn | undefined,
  relations: Relations,
  sheet: Sheet,
): Question {
  const columns = actual === undefined ? named.map((name) => relations.findColumn(found, name)) : [actual];
  const missing = columns.findIndex((column) => column === undefined);
  if (missing >= 0) return refused(`${printName(found)} has no column ${printPart(named[missing] ?? "")}`);
  const known = columns.filter((column) => column !== undefined);
  const other = known.find((column) => familyOf(column) === "other");
  if (known.length === 0 || other !== undefined) return refused(other === undefined ? "it names no column" : incomparable(other));
  const names = [...new Set(known.map(({ name }) => name))];
  return {
    query: sheet.ask(repeated(sheet.tableOf(found), names)),
    // The sums over no group are NULL: there is no row, and none is repeated.
    read: ([row]) => counted(row?.[1] ?? 0, row?.[0] ?? 0),
  };
}

function queryQuestion(text: string, { object, column, found, actual }: Standing, sheet: Sheet): Question {
  const about = found ?? object;
  if (about === undefined) return refused("it is about no object");
  const name = actual?.name ?? column?.name;
  const checked = checkQuery(text, { object: about, ...(name === undefined ? {} : { column: name }) });
  if ("refusal" in checked) return refused(`its query is not sent: ${checked.refusal}`);
  const withheld = !checked.counts && [...checked.names].some((each) => sheet.confidential.has(each));
  return {
    query: sheet.ask({ sql: checked.sql, maxRows: 2 }),
    read: (rows) => {
      if (rows.length !== 1)
        return { failure: `its query gave ${rows.length === 0 ? "no row" : "more than one row"} where one value is asked for` };
      const value = rows[0]?.[0];
      const number =
        typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : typeof value === "bigint" ? Number(value) : value;
      if (typeof number === "boolean") return { value: Number(number), withheld };
      if (typeof number === "number" && Number.isFinite(number)) return { value: number, withheld };
      return { failure: `its query gave ${value === null ? "NULL" : "no number"} where a number is asked for` };
    },
  };
}

async function sampleQuestion(
  rows: number,
  object: ContractObject,
  found: Relation,
  relations: Relations,
  sheet: Sheet,
): Promise<Question> {
  const pairs = object.columns.flatMap((demanded) => {
    const actual = relations.findColumn(found, demanded.name);
    return actual === undefined || isConfidential(demanded) ? [] : [{ demanded, actual }];
  });
  const sample = await sampleOf(pairs);
  if ("refusal" in sample) return refused(sample.refusal);
  const key = found.keys?.primaryKey?.columns.map(({ name }) => name) ?? [];
  const query = sampleRows(
    sheet.tableOf(found),
    sample.columns.map((name) => printBracketed(name)),
    key,
    rows,
  );
  return { query: sheet.ask(query), read: sample.read };
}

/** Whether the metric counts rows out of all, so that it has a percentage. */
export function countsRows(metric: Metric): boolean {
  return (
    metric === "nullValues" ||
    metric === "missingValues" ||
    metric === "invalidValues" ||
    metric === "duplicateValues" ||
    metric === "sample"
  );
}
