import type { Diagnostic } from "../../model/place.ts";
import type { Schema } from "../../model/schema.ts";
import type { Visibility } from "../../model/visibility.ts";
import type { Reading, SchemaSource } from "../../ports.ts";
import { arrangeSchema } from "../../snapshot/serialize.ts";
import type { AuditConfig } from "../../model/config.ts";
import type { DdlLog, LogPosition } from "../../model/ddl-event.ts";
import { databaseAuditLog } from "./acknowledge.ts";
import { assembleDdlLog, modifiedOf, offsetOf } from "./ddl-log.ts";
import { collectOtherLog, otherLogBatch } from "./other-log.ts";
import { nameHistoryTables } from "../history.ts";
import { withPermissions } from "../permissions.ts";
import { isMadeUpHistoryName } from "../../tsql/made-up-name.ts";
import { resolveModules } from "../resolve.ts";
import { isKnownIndexType } from "./assemble/indexes.ts";
import { assembleSchema } from "./assemble/schema.ts";
import { catalogBatchWithout, queries, type Catalog } from "./catalog.ts";
import type { Session } from "./connect.ts";
import { printServer, type ConnectionSettings } from "./connection.ts";
import { sqlserverData } from "./data.ts";
import { leftOut, type Selection } from "./filter.ts";
import { ownError, ServerFault } from "./fault.ts";
import type { Query } from "./query.ts";
import { collectCatalog, type CatalogReading } from "./rows.ts";
import { withSession, type Persistence } from "./session.ts";
import { requireSight, sightOf } from "./sight.ts";

export interface SqlServerOptions extends Persistence {
  /**
   * What will be selected of the schema (`src/selection`). Of other objects only what others refer to and contracts may demand is asked
   * for: names, columns and their types, keys; not their texts, expressions, foreign keys and other details.
   */
  readonly selection?: Selection;
  /** A login that does not see everything is no reason to stop: the reading says what it saw. */
  readonly partial?: boolean;
  /** Which events of the DDL log are left out, and where a log is read that is not ours. */
  readonly audit?: Pick<AuditConfig, "exclude" | "query">;
}

/** How often a catalog that changes under our eyes is read again on the same connection. */
const readingsPerSession = 3;

/** A live SQL Server, Azure SQL Database or Managed Instance. Nothing is opened before `read`. */
export function sqlserverSource(settings: ConnectionSettings, options: SqlServerOptions = {}): SchemaSource {
  return {
    label: `sqlserver ${printServer(settings)} ${settings.database}`,
    auditLog: databaseAuditLog(settings, options),
    async read(since) {
      const { catalog, unavailable, otherLog } = await readCatalog(settings, options, since);
      const shortcomings = requireSight(catalog, settings, options.partial ?? false);
      const log = otherLog ?? assembleDdlLog(catalog, { ...options.audit, ...(since === undefined ? {} : { since }) });
      return { ...readingOf(catalog, unavailable, shortcomings), ...(log === undefined ? {} : { log }) };
    },
    data: sqlserverData(settings, options),
  };
}

interface ServerReading extends CatalogReading {
  readonly otherLog?: DdlLog;
}

async function readCatalog(
  settings: ConnectionSettings,
  options: SqlServerOptions,
  since: LogPosition | undefined,
): Promise<ServerReading> {
  const { selection } = options;
  const batch = catalogBatchWithout(selection === undefined ? undefined : leftOut(selection), {
    since,
    otherLog: options.audit?.query !== undefined,
  });
  return withSession(settings, options, async (session) => {
    const reading = await readQuietly(session, batch);
    const otherLog = await readOtherLog(session, reading.catalog, options, since);
    return otherLog === undefined ? reading : { ...reading, otherLog };
  });
}

/** Reads until nobody changed the schema meanwhile: half of a deployment is a schema that never was. */
async function readQuietly(session: Session, batch: string): Promise<CatalogReading> {
  for (let reading = 1; ; reading++) {
    const collector = collectCatalog();
    await session.run(batch, collector);
    const read = finish(collector);
    const { stateBefore, stateAfter, ddlLogBefore, ddlLogAfter } = read.catalog;
    if (JSON.stringify([stateBefore, ddlLogBefore]) === JSON.stringify([stateAfter, ddlLogAfter])) return read;
    if (reading === readingsPerSession) {
      throw new ServerFault({
        phase: "reading the catalog",
        error: ownError("catalog-changed", "The schema kept changing while it was read"),
        numbers: [],
      });
    }
  }
}

/** A log that people already had: one batch more, on the same connection, and only for those who have named one. */
async function readOtherLog(
  session: Session,
  catalog: Catalog,
  { audit }: SqlServerOptions,
  since: LogPosition | undefined,
): Promise<DdlLog | undefined> {
  if (audit?.query === undefined) return undefined;
  const other = collectOtherLog({ exclude: audit.exclude, offset: offsetOf(catalog), ...(since === undefined ? {} : { since }) });
  await session.run(otherLogBatch(audit.query), other.sink, "reading the log that audit.query names");
  return { ...other.log(), modified: modifiedOf(catalog) };
}

function finish(collector: ReturnType<typeof collectCatalog>): CatalogReading {
  try {
    return collector.finish();
  } catch (error) {
    throw new ServerFault({ phase: "reading the catalog", error: ownError("catalog-misread", (error as Error).message), numbers: [] });
  }
}

function readingOf(catalog: Catalog, unavailable: CatalogReading["unavailable"], shortcomings: readonly Diagnostic[]): Reading {
  const diagnostics: Diagnostic[] = [...shortcomings];
  for (const name of unavailable) {
    const query: Query = queries[name];
    // What is asked only of some logins is missed by no other.
    if (query.needs === undefined || query.where !== undefined) continue;
    diagnostics.push({
      severity: "info",
      message: `This server has no ${query.needs.join(" or no ")}: what it would say is not part of the schema.`,
    });
  }
  const unknown = catalog.indexes.filter((row) => !isKnownIndexType(row.type));
  for (const row of unknown) {
    diagnostics.push({
      severity: "warning",
      message: `The index ${row.name ?? String(row.index_id)} is of type ${row.type}, which this version does not know, and is left out.`,
    });
  }
  const { securityPolicies, ...rest } = assembleSchema(catalog);
  const known = !unavailable.includes("securityPolicies") && !unavailable.includes("securityPredicates");
  const assembled = resolveModules(
    nameHistoryTables({ ...rest, ...(known && securityPolicies !== undefined ? { securityPolicies } : {}) }),
  );
  const schema = withPermissions(assembled, assembled.permissions ?? []);
  const visibility = sightOf(catalog, schema);
  if (visibility === undefined) return { schema: arrangeSchema(schema), places: new Map(), diagnostics };
  return { schema: arrangeSchema(withoutHalves(schema, visibility)), places: new Map(), diagnostics, visibility };
}

/** Half of the permissions is none that anybody could compare; a history table without its table has the name that a server made up. */
function withoutHalves(schema: Schema, { database, denied }: Visibility): Schema {
  const { permissions, securityPolicies, ...rest } = schema;
  return {
    ...rest,
    ...(denied.includes("principal") || securityPolicies === undefined ? {} : { securityPolicies }),
    tables: schema.tables.filter(({ name }) => !isMadeUpHistoryName(name)),
    ...(database && !denied.includes("principal") && permissions !== undefined ? { permissions } : {}),
  };
}
