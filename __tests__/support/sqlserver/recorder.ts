import { auditSql } from "../../../src/generated/audit-sql.ts";
import type { SysRow } from "./sys-rows.ts";
import { call, SqlError, type Row, type Scalar, type World } from "./t-sql.ts";

/** The modules that the install script makes, by name, as they stand in it. */
export const installedModules: ReadonlyMap<string, string> = new Map(
  auditSql.install.split(/^GO$/m).flatMap((batch) => {
    const [, name] = /^CREATE OR ALTER (?:TRIGGER|PROCEDURE|FUNCTION) ([\w.]+)/m.exec(batch) ?? [];
    return name === undefined ? [] : [[name, batch] as const];
  }),
);

export interface RecorderOptions {
  readonly login?: string;
  readonly host?: string;
  readonly application?: string;
  /** UTC, as `2026-11-26T21:04:05.123Z`. */
  readonly at?: string;
  readonly exclude?: string;
  readonly statementLength?: number;
  readonly collation?: World["collation"];
  readonly session?: Readonly<Record<string, Scalar>>;
  /** What is not there: a table, procedure or function. */
  readonly without?: readonly string[];
  /** What inserting into the log fails with. */
  readonly fault?: SqlError;
}

export const plainCollation: World["collation"] = { supplementary: false, caseSensitive: false };

function worldOf(options: RecorderOptions, rows: Row[]): World {
  const { without = [], fault } = options;
  return {
    collation: options.collation ?? plainCollation,
    table: (name) =>
      without.includes(name) || name !== "schema_sync.ddl_log_setting"
        ? undefined
        : [{ statement_length: options.statementLength ?? 4000, excluded_events: options.exclude ?? "" }],
    insert(table, row) {
      if (without.includes(table)) throw new SqlError(208, `Invalid object name '${table}'.`);
      if (fault !== undefined) throw fault;
      rows.push(row);
    },
    module: (name) => (without.includes(name) ? undefined : installedModules.get(name)),
    session: {
      ORIGINAL_LOGIN: options.login ?? "SCOUT\\deploy",
      HOST_NAME: options.host ?? "BUILD-7",
      APP_NAME: options.application ?? "sqlcmd",
      "@@SPID": 55,
      "@@NESTLEVEL": 1,
      TRIGGER_NESTLEVEL: 1,
      SYSUTCDATETIME: options.at ?? "2026-11-26T21:04:05.123Z",
      ...options.session,
    },
  };
}

/** What the trigger of the install script does of an event whose EVENTDATA() is `xml`: the rows that it stores. */
export function record(xml: string, options: RecorderOptions = {}): Row[] {
  const rows: Row[] = [];
  const world = worldOf({ ...options, session: { ...options.session, EVENTDATA: xml } }, rows);
  call(world, installedModules.get("schema_sync_ddl_log") ?? "", []);
  return rows;
}

/** One of its modules, called as somebody might. */
export function callInstalled(
  name: string,
  args: readonly Scalar[],
  options: RecorderOptions = {},
): { readonly value: Scalar; readonly rows: Row[] } {
  const rows: Row[] = [];
  const value = call(worldOf(options, rows), installedModules.get(name) ?? "", args);
  return { value, rows };
}

/** Rows as the trigger stored them, as the log holds them: numbered, pending. */
export function logRows(rows: readonly Row[], firstId = 1): SysRow[] {
  return rows.map((row, at) => ({
    ...(Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? undefined])) as SysRow),
    id: firstId + at,
    at_utc: new Date(String(row["at_utc"])),
    state: "pending",
    pull_request: undefined,
  }));
}
