import { PGlite } from "@electric-sql/pglite";
import { tokenize, type Token } from "../../../src/tsql/lexer.ts";
import documented from "./catalog-columns.json" with { type: "json" };
import { createTables, dataFunctions, type DataTable } from "./data.ts";
import type { SysRow, SysRows } from "./sys-rows.ts";
import type { ColumnType, ResultSet, ServerError } from "./tds.ts";

/** What a login sees and what a server is: the answers of the functions that our statements call. */
export interface ServerFacts {
  /** Which columns the catalog has: those that the documentation dates to this version or before. */
  readonly version: "2016" | "2017" | "2019" | "2022" | "2025";
  /** Catalog views that this server lacks. */
  readonly without: readonly string[];
  readonly user: string;
  readonly principalId: number;
  /** Database roles of the user, besides public. */
  readonly roles: readonly string[];
  readonly viewDefinition: 0 | 1 | null;
  /** Schemas, objects and types without VIEW DEFINITION for this login, as `[dbo]` and `[dbo].[Orders]`. */
  readonly lacks: readonly string[];
  /** What SYSUTCDATETIME says. */
  readonly now: string;
  /** The DDL log of this tool; absent where it is not installed. */
  readonly ddlLog?: DdlLogFacts;
  /** DATABASEPROPERTYEX(…, N'Updateability'). */
  readonly updateability: "READ_WRITE" | "READ_ONLY";
  /** Minutes that the server's own clock is ahead of UTC. */
  readonly offset: number;
}

/** The rows of `schema_sync.ddl_log` by column, and what this login may do with them. */
export interface DdlLogFacts {
  readonly version: number;
  readonly logId: string;
  readonly mayRead: 0 | 1;
  readonly mayWrite: 0 | 1;
  readonly rows: readonly SysRow[];
}

export const defaultFacts: ServerFacts = {
  version: "2022",
  without: [],
  user: "reader",
  principalId: 5,
  roles: [],
  viewDefinition: 1,
  lacks: [],
  now: "2026-11-27T12:00:00.000Z",
  updateability: "READ_WRITE",
  offset: 0,
};

const views: Readonly<
  Record<string, { readonly columns: Readonly<Record<string, string>>; readonly since?: Readonly<Record<string, string>> }>
> = documented.views;

/** PostgreSQL's type for a column of SQL Server's catalog. A bit is a smallint there, which nothing else is. */
function postgresType(type: string): string {
  if (type === "bit") return "smallint";
  if (/^(tinyint|smallint|int)$/.test(type)) return "integer";
  if (type === "bigint") return "bigint";
  if (type === "datetime") return "timestamptz";
  const fixed = /^n?char\((\d+)\)$/.exec(type);
  return fixed === null ? "text" : `char(${fixed[1] ?? ""})`;
}

/** OIDs of what a query can give, https://www.postgresql.org/docs/current/catalog-pg-type.html */
const columnTypes: ReadonlyMap<number, ColumnType> = new Map([
  [21, "bit"],
  [23, "int"],
  [20, "int"],
  [26, "int"],
  [1184, "datetime"],
  [1114, "datetime2"],
  [1082, "datetime"],
  [701, "float"],
]);

/** Without a time zone, as the server sends them: the driver takes what they show for UTC. */
const parsers = {
  1114: (value: string) => new Date(`${value.replace(" ", "T")}Z`),
  1082: (value: string) => new Date(`${value}T00:00:00Z`),
  // Kept as text: as a number, digits may be lost.
  1700: (value: string) => value,
};

/** A numeric is what PostgreSQL makes of a sum of bigints; SQL Server keeps a bigint. */
function columnType(oid: number, values: readonly unknown[]): ColumnType {
  if (oid !== 1700) return columnTypes.get(oid) ?? "nvarchar";
  return values.every((value) => value === null || (typeof value === "string" && /^-?\d+$/.test(value))) ? "bigint" : "float";
}

/**
 * SQL Server's catalog in PostgreSQL. One instance serves a whole test file, since starting one takes more than a second;
 * `load` gives it another catalog.
 */
export interface CatalogEngine {
  /** Replaces the catalog and what the server says of itself. */
  readonly load: (rows: SysRows, facts?: Partial<ServerFacts>, data?: readonly DataTable[]) => Promise<void>;
  readonly run: (batch: string) => AsyncIterable<ResultSet>;
  /** Statements in PostgreSQL's own words, for what a test wants there besides. */
  readonly execute: (statements: string) => Promise<unknown>;
  /** The same catalog with another log. */
  readonly loadLog: (facts: Partial<ServerFacts>) => Promise<void>;
  /** Somebody runs DDL: rows for the log that was loaded. */
  readonly log: (rows: readonly SysRow[]) => Promise<void>;
  /** The log's states as they are, by id: `proposed #5`. */
  readonly states: () => Promise<Readonly<Record<string, string>>>;
  readonly close: () => Promise<void>;
}

export async function startEngine(): Promise<CatalogEngine> {
  const postgres = await PGlite.create();
  let collation = "";
  return {
    async load(rows, some = {}, data = []) {
      collation = String(rows.get("sys.databases")?.[0]?.["collation_name"] ?? "");
      await postgres.exec(definition({ ...defaultFacts, ...some }));
      for (const [view, all] of rows) await insert(postgres, view, all, { ...defaultFacts, ...some });
      await createTables(postgres, data);
      if (some.ddlLog !== undefined) {
        await postgres.exec(logTables({ ...defaultFacts, ...some }));
        await insertLog(postgres, some.ddlLog);
      }
      // Without statistics PostgreSQL joins large tables row by row.
      await postgres.exec("ANALYZE");
    },
    run: (batch) => runBatch(postgres, batch, collation),
    execute: (statements) => postgres.exec(statements),
    async loadLog(some) {
      await postgres.exec(logDefinition({ ...defaultFacts, ...some }));
      if (some.ddlLog !== undefined) await insertLog(postgres, some.ddlLog);
    },
    log: (rows) => appendLog(postgres, rows),
    async states() {
      const { rows } = await postgres.query<{ id: number; state: string; pull_request: number | null }>(
        "SELECT id, state, pull_request FROM schema_sync.ddl_log ORDER BY id",
      );
      return Object.fromEntries(rows.map((row) => [row.id, row.pull_request === null ? row.state : `${row.state} #${row.pull_request}`]));
    },
    close: () => postgres.close(),
  };
}

/** The views as tables, and the server's functions. */
function definition(facts: ServerFacts): string {
  const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
  const tables = Object.keys(views)
    .filter((view) => !facts.without.includes(view))
    .map(
      (view) =>
        `CREATE TABLE ${view} (${columnsOf(view, facts)
          .map((column) => `"${column.name}" ${column.type}`)
          .join(", ")});`,
    );
  return `
DROP SCHEMA IF EXISTS sys CASCADE;
CREATE SCHEMA sys;
SET search_path TO sys, public;
${tables.join("\n")}
CREATE VIEW sys.all_columns AS
  SELECT a.attrelid::integer AS object_id, a.attname::text AS name FROM pg_attribute AS a JOIN pg_class AS c ON c.oid = a.attrelid
  WHERE c.relnamespace = 'sys'::regnamespace AND a.attnum > 0;
CREATE FUNCTION sys.object_id(text) RETURNS integer LANGUAGE sql AS 'SELECT to_regclass($1)::integer';
CREATE FUNCTION sys.db_name() RETURNS text LANGUAGE sql AS $$ SELECT 'Sales' $$;
CREATE FUNCTION sys.serverproperty(text) RETURNS text LANGUAGE sql
  AS $$ SELECT CASE $1 WHEN 'ProductVersion' THEN '16.0.1000.6' WHEN 'EngineEdition' THEN '3' END $$;
CREATE FUNCTION sys.quotename(text) RETURNS text LANGUAGE sql AS $$ SELECT '[' || replace($1, ']', ']]') || ']' $$;
${logDefinition(facts)}
CREATE FUNCTION sys.user_name() RETURNS text LANGUAGE sql AS $$ SELECT ${quoted(facts.user)} $$;
CREATE FUNCTION sys.user_name(integer) RETURNS text LANGUAGE sql
  AS $$ SELECT CASE $1 WHEN 0 THEN 'public' WHEN 1 THEN 'dbo' WHEN ${facts.principalId} THEN ${quoted(facts.user)} ELSE 'role' || $1 END $$;
CREATE FUNCTION sys.schema_name(integer) RETURNS text LANGUAGE sql AS 'SELECT s.name FROM sys.schemas AS s WHERE s.schema_id = $1';
CREATE FUNCTION sys.database_principal_id() RETURNS integer LANGUAGE sql AS 'SELECT ${facts.principalId}';
CREATE FUNCTION sys.is_member(text) RETURNS integer LANGUAGE sql
  AS $$ SELECT CASE WHEN $1 = ANY (ARRAY[${facts.roles.map(quoted).join(", ")}]::text[]) THEN 1 ELSE 0 END $$;
${dataFunctions(facts.now)}
`;
}

/** What this login may do, what the server is, and the log. */
function logDefinition(facts: ServerFacts): string {
  const viewDefinition = facts.viewDefinition === null ? "NULL" : String(facts.viewDefinition);
  const may = (right: 0 | 1 | undefined): string => (right === undefined ? "NULL" : String(right));
  const lacks = facts.lacks.map((name) => `'${name.replaceAll("'", "''")}'`).join(", ");
  return `
CREATE OR REPLACE FUNCTION sys.has_perms_by_name(text, text, text) RETURNS integer LANGUAGE sql AS $$ SELECT (CASE
  WHEN $2 = 'DATABASE' THEN ${viewDefinition}
  WHEN $1 IN ('schema_sync.ddl_log', 'schema_sync.ddl_log_setting') THEN ${may(facts.ddlLog?.mayRead)}
  WHEN $1 = 'schema_sync.acknowledge_ddl_events' THEN ${may(facts.ddlLog?.mayWrite)}
  WHEN $1 = ANY (ARRAY[${lacks}]::text[]) THEN 0 ELSE 1 END)::integer $$;
CREATE OR REPLACE FUNCTION sys.databasepropertyex(text, text) RETURNS text LANGUAGE sql AS $$ SELECT '${facts.updateability}'::text $$;
CREATE OR REPLACE FUNCTION sys.getutcdate() RETURNS timestamptz LANGUAGE sql AS $$ SELECT now() $$;
CREATE OR REPLACE FUNCTION sys.getdate() RETURNS timestamptz LANGUAGE sql AS $$ SELECT now() + interval '${facts.offset} minutes' $$;
${logTables(facts)}`;
}

/** As src/audit/sql/install.sql has them. */
function logTables({ ddlLog }: ServerFacts): string {
  const tables = `CREATE SCHEMA schema_sync;
CREATE TABLE schema_sync.ddl_log_setting (only_row smallint, version integer, log_id text);
CREATE TABLE schema_sync.ddl_log (
  id bigint PRIMARY KEY, at_utc timestamp(3), event_type text, schema_name text, object_name text, object_type text, target_name text,
  target_type text, new_name text, statement text, statement_cut smallint, original_login text, host_name text, application_name text,
  session_id integer, set_options text, state text DEFAULT 'pending', pull_request integer, processed_at timestamp(3)
);`;
  return `DROP SCHEMA IF EXISTS schema_sync CASCADE;\n${ddlLog === undefined ? "" : tables}`;
}

async function insertLog(postgres: PGlite, { version, logId, rows }: DdlLogFacts): Promise<void> {
  await postgres.query("INSERT INTO schema_sync.ddl_log_setting VALUES (1, $1, $2)", [version, logId]);
  await appendLog(postgres, rows);
}

async function appendLog(postgres: PGlite, rows: readonly SysRow[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const lines = rows.map((row) => columns.map((column) => copyText(row[column])).join("\t"));
  await postgres.query(`COPY schema_sync.ddl_log (${columns.join(", ")}) FROM '/dev/blob'`, [], {
    blob: new Blob([`${lines.join("\n")}\n`]),
  });
}

/** What `schema_sync.acknowledge_ddl_events` does: each event only where it is still as it was read. */
async function acknowledge(postgres: PGlite, xml: string): Promise<number> {
  const events = [...xml.matchAll(/<event ([^/]*)\/>/g)].map(([, text = ""]) =>
    Object.fromEntries([...text.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value] as const)),
  );
  let written = 0;
  await postgres.transaction(async (transaction) => {
    for (const { first, last, from, fromPullRequest = null, to, toPullRequest = null } of events) {
      const { affectedRows = 0 } = await transaction.query(
        `UPDATE schema_sync.ddl_log SET state = $1, pull_request = $2, processed_at = now()
         WHERE id BETWEEN $3 AND $4 AND state = $5 AND pull_request IS NOT DISTINCT FROM $6::integer`,
        [to, toPullRequest, first, last, from, fromPullRequest],
      );
      written += affectedRows;
    }
  });
  return written;
}

function columnsOf(view: string, facts: ServerFacts): { readonly name: string; readonly type: string }[] {
  const { columns = {}, since = {} } = views[view] ?? {};
  return Object.entries(columns)
    .filter(([name]) => since[name] === undefined || since[name] <= facts.version)
    .map(([name, type]) => ({ name, type: postgresType(type) }));
}

async function insert(postgres: PGlite, view: string, rows: readonly SysRow[], facts: ServerFacts): Promise<void> {
  if (rows.length === 0 || facts.without.includes(view)) return;
  const known = columnsOf(view, facts);
  if (views[view] === undefined) throw new Error(`${view} is not among the documented catalog views.`);
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  for (const name of used) {
    if (!(name in views[view].columns)) throw new Error(`${view} has no documented column ${name}.`);
  }
  const columns = known.filter((column) => used.has(column.name));
  const lines = rows.map((row) => columns.map((column) => copyText(row[column.name])).join("\t"));
  await postgres.query(`COPY ${view} (${columns.map((column) => `"${column.name}"`).join(", ")}) FROM '/dev/blob'`, [], {
    blob: new Blob([`${lines.join("\n")}\n`]),
  });
}

/** https://www.postgresql.org/docs/current/sql-copy.html#id-1.9.3.55.9.2 */
function copyText(value: SysRow[string]): string {
  if (value === undefined) return "\\N";
  if (value instanceof Date) return value.toISOString();
  return String(value).replace(/[\\\n\r\t]/g, (each) => ({ "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" })[each] ?? each);
}

/**
 * Runs a batch of the few statements that this project sends: SET (options are taken and have no effect), DECLARE, SELECT, WITH … SELECT,
 * `SET @variable = …`, `EXEC sys.sp_executesql @variable`, IF … BEGIN … END ELSE BEGIN … END, BEGIN TRANSACTION and ROLLBACK TRANSACTION, which are
 * PostgreSQL's own. Anything else is refused. An error ends the transaction, as with SET XACT_ABORT ON.
 */
async function* runBatch(postgres: PGlite, batch: string, collation: string): AsyncIterable<ResultSet> {
  const tokens = tokenize(batch);
  const variables = new Map<string, string>();
  let at = 0;

  yield* statements(true, () => at >= tokens.length);

  async function* statements(live: boolean, ends: () => boolean): AsyncIterable<ResultSet> {
    while (!ends()) {
      if (at >= tokens.length) throw syntaxError("the end");
      yield* statement(live);
    }
  }

  async function* statement(live: boolean): AsyncIterable<ResultSet> {
    const first = key(at);
    if (first === ";") {
      at++;
    } else if (first === "IF") {
      at++;
      const from = at;
      while (key(at) !== "BEGIN") at++;
      const met = live && (await scalar(`CASE WHEN ${rewrite(batch, tokens.slice(from, at), collation)} THEN 1 END`)) === 1;
      yield* block(live && met);
      if (key(at) === "ELSE") {
        at++;
        yield* block(live && !met);
      }
    } else {
      const from = at;
      while (at < tokens.length && key(at) !== ";") at++;
      const piece = tokens.slice(from, at);
      at++;
      if (!live) return;
      if (first === "BEGIN" || first === "ROLLBACK") {
        if (piece[1]?.key !== "TRANSACTION") throw syntaxError(first);
        await postgres.exec(first);
      } else if (first === "SELECT" || first === "WITH") {
        yield await select(rewrite(batch, piece, collation));
      } else if (first === "SET" && piece[1]?.kind === "variable") {
        variables.set(piece[1].value.toLowerCase(), String(await scalar(rewrite(batch, piece.slice(3), collation))));
      } else if (first === "EXEC" && piece[1]?.value === "schema_sync") {
        const [name, xml] = [piece[3]?.value, piece.at(-1)?.value ?? ""];
        if (name === "purge_ddl_log") yield numberSet("purged", 0);
        else if (name === "acknowledge_ddl_events") yield numberSet("acknowledged", await acknowledge(postgres, xml));
        else throw syntaxError("EXEC");
      } else if (first === "EXEC") {
        const variable = piece.at(-1);
        const text = variables.get(variable?.value.toLowerCase() ?? "");
        if (text === undefined) throw syntaxError("EXEC");
        yield await select(rewrite(text, tokenize(text), collation));
      } else if (first !== "SET" && first !== "DECLARE") {
        throw syntaxError(first);
      }
    }
  }

  async function* block(live: boolean): AsyncIterable<ResultSet> {
    if (key(at) !== "BEGIN") throw syntaxError(key(at));
    at++;
    yield* statements(live, () => key(at) === "END");
    at++;
  }

  function key(index: number): string {
    return tokens[index]?.key ?? "";
  }

  async function scalar(expression: string): Promise<unknown> {
    return (await ask(`SELECT ${expression}`)).rows[0]?.[0];
  }

  async function select(text: string): Promise<ResultSet> {
    const { fields, rows } = await ask(text);
    return {
      columns: fields.map((field, at) => ({
        name: field.name,
        type: columnType(
          field.dataTypeID,
          rows.map((row) => row[at]),
        ),
      })),
      rows,
    };
  }

  async function ask(text: string): Promise<{ readonly fields: { name: string; dataTypeID: number }[]; readonly rows: unknown[][] }> {
    try {
      return await postgres.query<unknown[]>(text, [], { rowMode: "array", parsers });
    } catch (error) {
      await postgres.exec("ROLLBACK");
      throw serverError(error as Error & { readonly code?: string });
    }
  }
}

function numberSet(name: string, value: number): ResultSet {
  return { columns: [{ name, type: "int" }], rows: [[value]] };
}

function syntaxError(near: string): ServerError & Error {
  return Object.assign(new Error(`Incorrect syntax near '${near}'.`), { number: 102 });
}

/** LIKE without ESCAPE, https://learn.microsoft.com/sql/t-sql/language-elements/like-transact-sql, as a regular expression. */
function likeExpression(pattern: string): string {
  const body = pattern.replace(/\[\^?[^\]]*\]|[\s\S]/g, (part) => {
    if (part === "%") return "[\\s\\S]*";
    if (part === "_") return "[\\s\\S]";
    if (part.length === 1) return part.replace(/[\\^$.*+?()[\]{}|]/, "\\$&");
    return part.replace(/^\[(\^?)([\s\S]*)\]$/, (_, not: string, set: string) =>
      set === "[" ? "\\[" : `[${not}${set.replace(/[\\[]/g, "\\$&")}]`,
    );
  });
  return `^${body}$`;
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: a missing table or column, a text that is no number, nothing to divide by. */
const errorNumbers: ReadonlyMap<string, number> = new Map([
  ["42P01", 208],
  ["42703", 207],
  ["22P02", 245],
  ["22012", 8134],
  ["42601", 102],
]);

function serverError(error: Error & { readonly code?: string }): ServerError & Error {
  const number = errorNumbers.get(error.code ?? "") ?? 50_000;
  return Object.assign(new Error(error.message), { number });
}

/**
 * All that is rewritten of a statement's text. The rest of it runs as it was sent.
 * - Strings lose their N.
 * - Types in CAST: nvarchar(max) is text, nvarchar(n) is varchar(n), bit is smallint.
 * - LIKE is a match with a regular expression, in the case of the collation before it: a binary one, or DATABASE_DEFAULT.
 * - A binary collation elsewhere is "C".
 * - Brackets around names are double quotes.
 * - TOP (n) of the outermost SELECT is LIMIT n; TRY_CAST is CAST; WITH (SNAPSHOT) is nothing; datetime2 is timestamp.
 */
export function rewrite(text: string, tokens: readonly Token[], databaseCollation = ""): string {
  let out = "";
  let limit = "";
  let last = tokens[0]?.start ?? 0;
  let depth = 0;
  const depths = tokens.map(({ key }) => (key === "(" ? depth++ : key === ")" ? --depth : depth));
  const put = (to: number, replacement: string, next: number): void => {
    out += text.slice(last, to) + replacement;
    last = next;
  };
  tokens.forEach((token, index) => {
    if (token.key === "COLLATE") {
      const like = index + (tokens[index + 2]?.key === "NOT" ? 3 : 2);
      const [collation, pattern] = [tokens[index + 1]?.value ?? "", tokens[like + 1]];
      if (tokens[like]?.key !== "LIKE" && /_BIN2?$/.test(collation)) {
        put(token.start, 'COLLATE "C"', tokens[index + 1]?.end ?? token.end);
        return;
      }
      if (tokens[like]?.key !== "LIKE" || pattern?.kind !== "string") throw syntaxError("COLLATE");
      const effective = collation.toLowerCase() === "database_default" ? databaseCollation : collation;
      const operator = `${like === index + 3 ? "!" : ""}~${/_(CS|BIN2?)(_|$)/.test(effective) ? "" : "*"}`;
      put(token.start, `${operator} E'${likeExpression(pattern.value).replace(/[\\']/g, (each) => `\\${each}`)}'`, pattern.end);
      return;
    }
    if (token.start < last) return;
    if (token.key === "LIKE") throw syntaxError("LIKE");
    if (token.kind === "identifier") put(token.start, `"${token.value.replaceAll('"', '""')}"`, token.end);
    if (token.key === "TRY_CAST") put(token.start, "CAST", token.end);
    if (token.key === "TOP" && depths[index] === 0) {
      limit = ` LIMIT ${tokens[index + 2]?.value ?? ""}`;
      put(token.start, "", tokens[index + 3]?.end ?? token.end);
    }
    if (token.key === "WITH" && tokens[index + 2]?.key === "SNAPSHOT") put(token.start, "", tokens[index + 3]?.end ?? token.end);
    if (token.kind === "string" && /^n'/i.test(text.slice(token.start, token.start + 2))) put(token.start, "", token.start + 1);
    if (tokens[index - 1]?.key !== "AS") return;
    const word = text.slice(token.start, token.end).toLowerCase();
    if (word === "bit") put(token.start, "smallint", token.end);
    if (word === "datetime2") put(token.start, "timestamp", token.end);
    if (word !== "nvarchar") return;
    const max = tokens[index + 2]?.value.toLowerCase() === "max";
    put(token.start, max ? "text" : "varchar", max ? (tokens[index + 3]?.end ?? token.end) : token.end);
  });
  return out + text.slice(last, tokens.at(-1)?.end ?? last) + limit;
}
