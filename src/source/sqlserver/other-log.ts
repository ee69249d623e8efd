import { UserError } from "../../errors.ts";
import type { DdlEvent, DdlLog, LogPosition } from "../../model/ddl-event.ts";
import { withoutSecrets } from "../../tsql/secrets.ts";
import { nearest } from "../../suggest.ts";
import { present } from "./assemble/names.ts";
import type { RowSink } from "./connect.ts";
import { objectOf } from "./ddl-log.ts";
import { isNoise } from "./ddl-noise.ts";
import { readEventData } from "./event-data.ts";
import { mostEvents } from "./sql/ddl-log.ts";

/** The columns that a query of another log may give. */
const columnNames = [
  "id",
  "at",
  "atUtc",
  "event",
  "schema",
  "object",
  "type",
  "target",
  "targetType",
  "newName",
  "statement",
  "login",
  "host",
  "application",
  "xml",
] as const;
type ColumnName = (typeof columnNames)[number];

export interface OtherLogOptions {
  readonly since?: LogPosition;
  readonly exclude: readonly string[];
  /** Milliseconds that the server's clock is ahead of UTC: `at` is the server's own time, as GETDATE and EVENTDATA give it. */
  readonly offset: number;
}

/** The batch that asks another log, whose query was checked when the configuration was read. */
export function otherLogBatch(query: string): string {
  return `SET NOCOUNT ON;\nSET LOCK_TIMEOUT 10000;\nSELECT TOP (${mostEvents}) q.* FROM (${query}) AS q;\n`;
}

/** Takes the rows of another log as they come; `log` throws a UserError where they are none of events. */
export function collectOtherLog({ since, exclude, offset }: OtherLogOptions): { readonly sink: RowSink; readonly log: () => DdlLog } {
  let columns: readonly ColumnName[] = [];
  let fault: UserError | undefined;
  const events: DdlEvent[] = [];
  let count = 0;
  let lastId: number | undefined;
  return {
    sink: {
      resultSet(names) {
        try {
          columns = columnsOf(names);
        } catch (error) {
          fault = error as UserError;
        }
      },
      row(cells) {
        if (fault !== undefined) return;
        const row = new Map(columns.map((name, at) => [name, cells[at]?.value ?? null]));
        count++;
        const event = eventOf(row, offset, count);
        if (event instanceof UserError) {
          fault = event;
          return;
        }
        if (lastId === undefined || event.id > lastId) lastId = event.id;
        if (since !== undefined && since.log === undefined && event.id <= since.lastId) return;
        if (!isNoise(event.event, event.statement ?? "", event.object?.schema, event.object?.name, exclude)) events.push(event);
      },
    },
    log() {
      if (fault !== undefined) throw fault;
      return { events: events.sort((a, b) => a.id - b.id), ...present("lastId", lastId), findings: [] };
    },
  };
}

/** @throws UserError for names that stand for nothing, and where none stands for what every event has */
function columnsOf(names: readonly string[]): readonly ColumnName[] {
  const columns = names.map(columnNamed);
  if (columns.includes("xml")) return columns;
  if (!columns.includes("event")) throw missingColumn("event");
  if (!columns.includes("at") && !columns.includes("atUtc")) throw missingColumn("at");
  return columns;
}

function columnNamed(name: string): ColumnName {
  const known = columnNames.find((each) => each.toLowerCase() === name.toLowerCase().replaceAll("_", ""));
  if (known !== undefined) return known;
  const guess = nearest(name, columnNames);
  throw new UserError(
    `audit.query gives a column "${name}", which stands for nothing. Give it one of the names ${columnNames.join(", ")} with AS${guess === undefined ? "" : `; is ${guess} meant?`}`,
  );
}

function missingColumn(name: ColumnName): UserError {
  return new UserError(`audit.query gives no column "${name}". Name the log's own with AS: … AS ${name}.`);
}

/** What a column says goes before what the XML says; why the row is of no event, where it is not. */
function eventOf(row: ReadonlyMap<ColumnName, unknown>, offset: number, count: number): DdlEvent | UserError {
  const xml = textOf(row.get("xml"));
  const data = xml === undefined ? {} : readEventData(xml);
  const text = (name: Exclude<keyof typeof data | ColumnName, "xml">): string | undefined =>
    textOf(row.get(name)) ?? (data as Readonly<Record<string, string | undefined>>)[name];
  const utc = timeOf(row.get("atUtc"));
  const here = timeOf(row.get("at")) ?? timeOf(data.at === undefined ? undefined : `${data.at}Z`);
  const at = utc ?? (here === undefined ? undefined : here - offset);
  const event = text("event");
  if (at === undefined || event === undefined) {
    throw new UserError(
      `Row ${count} of audit.query has no ${at === undefined ? "at" : "event"}: every event happened at a time and has a type.`,
    );
  }
  const schema = text("schema") ?? null;
  const statement = text("statement");
  return {
    id: numberOf(row.get("id")) ?? count,
    at: new Date(at).toISOString(),
    event,
    ...present("object", objectOf(schema, text("object") ?? null, text("type") ?? typeOf(event))),
    ...present("target", objectOf(schema, text("target") ?? null, text("targetType") ?? null)),
    ...present("newName", text("newName")),
    ...present("statement", statement === undefined ? undefined : withoutSecrets(statement)),
    ...present("login", text("login")),
    ...present("host", textOf(row.get("host"))),
    ...present("application", textOf(row.get("application"))),
    // Nobody keeps a state there: the position alone says what was seen.
    state: "pending",
  };
}

/** CREATE_XML_SCHEMA_COLLECTION is of an XML SCHEMA COLLECTION. */
function typeOf(event: string): string {
  return event.replace(/^[A-Z]+_/, "").replaceAll("_", " ");
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function timeOf(value: unknown): number | undefined {
  const time = value instanceof Date ? value.getTime() : typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === "number" ? value : typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
  return Number.isSafeInteger(number) ? number : undefined;
}
