import type { LogPosition } from "../../../model/ddl-event.ts";
import { bit, datetime, int, maybe, query, text } from "../query.ts";

/** More events than this are not read at once: what a run keeps in memory has an end. */
export const mostEvents = 100_000;

/**
 * What this login may do with the log, if there is one, and what the server's clock says here and in UTC: the catalog's times are the
 * server's own. A secondary replica takes no writes (https://learn.microsoft.com/sql/t-sql/functions/databasepropertyex-transact-sql).
 */
export const ddlLogState = query({
  shape: {
    is_there: int,
    may_read: maybe(int),
    may_write: maybe(int),
    updateability: maybe(text),
    here: datetime,
    utc: datetime,
  },
  text: `
SELECT CASE WHEN OBJECT_ID(N'schema_sync.ddl_log') IS NULL THEN 0 ELSE 1 END AS is_there,
       HAS_PERMS_BY_NAME(N'schema_sync.ddl_log', N'OBJECT', N'SELECT') AS may_read,
       HAS_PERMS_BY_NAME(N'schema_sync.acknowledge_ddl_events', N'OBJECT', N'EXECUTE') AS may_write,
       CAST(DATABASEPROPERTYEX(DB_NAME(), N'Updateability') AS nvarchar(20)) AS updateability,
       GETDATE() AS here, GETUTCDATE() AS utc
FROM sys.databases AS d
WHERE d.name = DB_NAME()`,
});

const readable = {
  needs: ["schema_sync.ddl_log", "schema_sync.ddl_log_setting"],
  where:
    "HAS_PERMS_BY_NAME(N'schema_sync.ddl_log', N'OBJECT', N'SELECT') = 1 AND HAS_PERMS_BY_NAME(N'schema_sync.ddl_log_setting', N'OBJECT', N'SELECT') = 1",
} as const;

export const ddlLogSetting = query({
  shape: { version: int, log_id: text },
  ...readable,
  text: `SELECT s.version, CAST(s.log_id AS nvarchar(36)) AS log_id FROM schema_sync.ddl_log_setting AS s`,
});

/**
 * Asked before the catalog is read and after it: an event that came in between is of a change that may or may not have been seen. A
 * count besides the newest id, since a transaction may commit an older one.
 */
export const ddlLogEnd = query({
  shape: { event_count: int, last_id: maybe(text) },
  ...readable,
  text: `SELECT COUNT(*) AS event_count, CAST(MAX(l.id) AS nvarchar(20)) AS last_id FROM schema_sync.ddl_log AS l`,
});

/**
 * Read before the catalog: what an event that is committed did is committed with it, so the catalog that follows shows it. Newest
 * first, so that the newest stay where there are too many.
 */
export const ddlEvents = query({
  shape: {
    id: text,
    at_utc: datetime,
    event_type: text,
    schema_name: maybe(text),
    object_name: maybe(text),
    object_type: maybe(text),
    target_name: maybe(text),
    target_type: maybe(text),
    new_name: maybe(text),
    statement: maybe(text),
    statement_cut: bit,
    original_login: text,
    host_name: maybe(text),
    application_name: maybe(text),
    state: text,
    pull_request: maybe(int),
  },
  ...readable,
  text: eventsText(""),
});

/** The same query for what came after the position, and what nobody has acknowledged before it. */
export function ddlEventsSince(position: LogPosition | undefined): typeof ddlEvents {
  if (position?.log === undefined) return ddlEvents;
  const { log, lastId, missing } = position;
  const late = missing.length === 0 ? "" : ` OR l.id IN (${missing.join(", ")})`;
  return {
    ...ddlEvents,
    text: eventsText(
      `\nWHERE l.id > ${lastId}${late} OR CAST(s.log_id AS nvarchar(36)) <> N'${log.replaceAll("'", "''")}'` +
        // Who writes no states would find everything pending for ever.
        "\n   OR (l.state IN (N'pending', N'proposed') AND HAS_PERMS_BY_NAME(N'schema_sync.acknowledge_ddl_events', N'OBJECT', N'EXECUTE') = 1)",
    ),
  };
}

function eventsText(where: string): string {
  return `
SELECT CAST(l.id AS nvarchar(20)) AS id, l.at_utc, l.event_type, l.schema_name, l.object_name, l.object_type, l.target_name, l.target_type,
       l.new_name, l.statement, l.statement_cut, l.original_login, l.host_name, l.application_name, l.state, l.pull_request
FROM schema_sync.ddl_log AS l
JOIN schema_sync.ddl_log_setting AS s ON s.only_row = 1${where}
ORDER BY l.id DESC
OFFSET 0 ROWS FETCH NEXT ${mostEvents} ROWS ONLY`;
}

/** Evidence where nobody logged a change; asked for where there is a log. */
export const modifyDates = query({
  shape: { object_id: int, modify_date: datetime },
  where: "OBJECT_ID(N'schema_sync.ddl_log') IS NOT NULL",
  text: `
SELECT o.object_id, o.modify_date
FROM sys.objects AS o
WHERE o.is_ms_shipped = 0 AND o.type IN (N'U', N'V', N'P', N'PC', N'FN', N'IF', N'TF', N'FS', N'FT', N'SN', N'SO')`,
});
