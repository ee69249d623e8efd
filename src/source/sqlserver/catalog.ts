import type { LogPosition } from "../../model/ddl-event.ts";
import { statements, type Query, type Row } from "./query.ts";
import { dataSpaces, database, denials, descriptions, partlySeen, permissions, schemas, state } from "./sql/database.ts";
import { ddlEvents, ddlEventsSince, ddlLogEnd, ddlLogSetting, ddlLogState, modifyDates } from "./sql/ddl-log.ts";
import {
  compressions,
  fullTextIndexColumns,
  fullTextIndexes,
  hashIndexes,
  indexColumns,
  indexes,
  keyConstraints,
  xmlIndexes,
} from "./sql/indexes.ts";
import {
  assemblyModules,
  hiddenDependencies,
  modules,
  parameters,
  routines,
  triggerEvents,
  triggers,
  views,
  securityPolicies,
  securityPredicates,
} from "./sql/modules.ts";
import {
  checkConstraints,
  columnTraits,
  columns,
  computedColumns,
  defaultConstraints,
  foreignKeyColumns,
  foreignKeys,
  identityColumns,
  maskedColumns,
  periods,
  tables,
} from "./sql/tables.ts";
import { sequences, synonyms, tableTypes, types, xmlSchemaCollections } from "./sql/types.ts";

/** Every result set of the batch, in the order in which they come. */
export const queries = {
  database,
  denials,
  partlySeen,
  ddlLogState,
  ddlLogSetting,
  ddlLogBefore: ddlLogEnd,
  ddlEvents,
  stateBefore: state,
  schemas,
  descriptions,
  dataSpaces,
  types,
  tableTypes,
  xmlSchemaCollections,
  sequences,
  synonyms,
  tables,
  periods,
  columns,
  columnTraits,
  identityColumns,
  computedColumns,
  maskedColumns,
  defaultConstraints,
  checkConstraints,
  foreignKeys,
  foreignKeyColumns,
  indexes,
  indexColumns,
  keyConstraints,
  hashIndexes,
  xmlIndexes,
  compressions,
  fullTextIndexes,
  fullTextIndexColumns,
  views,
  routines,
  parameters,
  modules,
  assemblyModules,
  triggers,
  triggerEvents,
  hiddenDependencies,
  securityPolicies,
  securityPredicates,
  permissions,
  modifyDates,
  stateAfter: state,
  ddlLogAfter: ddlLogEnd,
} as const satisfies Readonly<Record<string, Query>>;

export type QueryName = keyof typeof queries;

export const queryNames = Object.keys(queries) as readonly QueryName[];

/** What the server's catalog holds, row by row, as it was read. */
export type Catalog = { readonly [P in QueryName]: readonly Row<(typeof queries)[P]>[] };

/** Milliseconds that any of our statements waits for a lock: a schema change in an open transaction holds them until it ends. */
export const lockTimeout = 10_000;

/**
 * READ COMMITTED, since SQL Server honours nothing else for metadata ("only honors the READ COMMITTED isolation level for
 * metadata access", https://learn.microsoft.com/sql/t-sql/language-elements/transaction-isolation-levels), and a schema
 * that was read uncommitted might never come to be. So that nobody ever waits for us: no transaction is held open, a
 * lock is waited for briefly, and in a deadlock we are the one to give way.
 */
const settings = `SET NOCOUNT ON;
SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
SET LOCK_TIMEOUT ${lockTimeout};
SET DEADLOCK_PRIORITY LOW;
DECLARE @text nvarchar(max);`;

/** What is asked of the DDL log. */
export interface LogRequest {
  /** After which event those begin that are asked for. */
  readonly since?: LogPosition | undefined;
  /** The events come from another log than ours. */
  readonly otherLog?: boolean;
}

/**
 * The whole catalog in one batch: one message to the server, and one result set for each query.
 *
 * @param leftOut The ids of objects whose details are not asked for, as a subquery (`leftOut` of filter.ts).
 */
export function catalogBatchWithout(leftOut: string | undefined, { since, otherLog = false }: LogRequest = {}): string {
  const { shape, text } = queries.modifyDates;
  const asked: Readonly<Record<QueryName, Query>> = {
    ...queries,
    ddlEvents: ddlEventsSince(since),
    modifyDates: otherLog ? { shape, text } : queries.modifyDates,
  };
  return [settings, ...queryNames.map((name) => `-- ${name}\n${statements(asked[name], leftOut)}`), ""].join("\n");
}

export const catalogBatch: string = catalogBatchWithout(undefined);
