import { describe, expect, test } from "vitest";
import { auditSql } from "../../src/generated/audit-sql.ts";
import { secretPatterns, secretProcedures, withoutSecrets } from "../../src/tsql/secrets.ts";
import { fc } from "../support/property.ts";
import { eventClasses, eventData } from "../support/sqlserver/event-data.ts";
import { plantedSecrets } from "../support/sqlserver/planted-secrets.ts";
import { callInstalled, installedModules, plainCollation, record } from "../support/sqlserver/recorder.ts";
import { SqlError, type World } from "../support/sqlserver/t-sql.ts";

const collations: readonly (readonly [string, World["collation"]])[] = [
  ["Latin1_General_CI_AS", plainCollation],
  ["Latin1_General_100_CS_AS_SC", { supplementary: true, caseSensitive: true }],
];

const aTable = eventData({ event: "CREATE_TABLE", schema: "dbo", object: "T", type: "TABLE", statement: "CREATE TABLE dbo.T (a int)" });

describe("what the trigger records", () => {
  test.each(eventClasses.map((each) => [`${each.event} ${each.object ?? ""}`, each] as const))("%s", (_, parts) => {
    const [row, ...more] = record(eventData(parts));
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      event_type: parts.event,
      schema_name: parts.schema === "" ? null : (parts.schema ?? null),
      object_name: parts.object ?? null,
      object_type: parts.type ?? null,
      target_name: parts.target?.[0] === "" ? null : (parts.target?.[0] ?? null),
      target_type: parts.target?.[1] === "" ? null : (parts.target?.[1] ?? null),
      new_name: /<NewObjectName>(\w+)/.exec(parts.more ?? "")?.[1] ?? null,
      statement: parts.statement,
      statement_cut: 0,
      // Not LoginName, which EXECUTE AS changes.
      original_login: "SCOUT\\deploy",
      host_name: "BUILD-7",
      application_name: "sqlcmd",
      session_id: 55,
      set_options: "ANSI_NULLS ON, ANSI_PADDING ON, QUOTED_IDENTIFIER ON",
    });
  });

  test.each([
    ["CREATE_STATISTICS", "CREATE STATISTICS s ON dbo.T (a)"],
    ["UPDATE_STATISTICS", "UPDATE STATISTICS dbo.T"],
    ["DROP_STATISTICS", "DROP STATISTICS dbo.T.s"],
    ["ALTER_INDEX", "ALTER INDEX ALL ON dbo.T REBUILD"],
    ["ALTER_INDEX", "alter index i on dbo.T reorganize with (lob_compaction = on)"],
    ["ALTER_INDEX", "ALTER INDEX i ON dbo.T REBUILD WITH (ONLINE = ON, FILLFACTOR = 90)"],
    ["CREATE_QUEUE", "CREATE QUEUE dbo.q"],
  ])("noise is none of it: %s, %s", (event, statement) => {
    expect(
      record(eventData({ event, schema: "dbo", object: "i", type: "INDEX", statement }), { exclude: "CREATE_QUEUE,DROP_QUEUE" }),
    ).toEqual([]);
  });

  test.each([
    "ALTER INDEX i ON dbo.T DISABLE",
    "ALTER INDEX i ON dbo.T REBUILD WITH (DATA_COMPRESSION = PAGE)",
    "ALTER INDEX i_rebuild ON dbo.T SET (IGNORE_DUP_KEY = ON)",
  ])("what may change a schema is: %s", (statement) => {
    expect(record(eventData({ event: "ALTER_INDEX", schema: "dbo", object: "i", type: "INDEX", statement }))).toHaveLength(1);
  });

  test("an excluded event is no prefix of another", () => {
    expect(record(aTable, { exclude: "CREATE_TABLE_X,XCREATE_TABLE" })).toHaveLength(1);
  });

  test("nothing of the log's own things", () => {
    for (const [event, schema, object] of [
      ["ALTER_TABLE", "schema_sync", "ddl_log"],
      ["CREATE_ROLE", undefined, "schema_sync_agent"],
      ["CREATE_SCHEMA", "schema_sync", "schema_sync"],
      ["ALTER_TRIGGER", undefined, "schema_sync_ddl_log"],
    ] as const) {
      expect(record(eventData({ event, ...(schema === undefined ? {} : { schema }), object, type: "X", statement: "…" })), object).toEqual(
        [],
      );
    }
  });

  test("a long statement is cut to the length that is kept, and says so", () => {
    const statement = `CREATE VIEW dbo.v AS SELECT ${"a, ".repeat(100)}b FROM t`;
    const [row] = record(eventData({ event: "CREATE_VIEW", schema: "dbo", object: "v", type: "VIEW", statement }), { statementLength: 50 });
    expect(row).toMatchObject({ statement: statement.slice(0, 50), statement_cut: 1 });
  });
});

describe("whoever runs DDL is not harmed", () => {
  const faults: readonly (readonly [string, Parameters<typeof record>[1]])[] = [
    ["no table for the log", { without: ["schema_sync.ddl_log"] }],
    ["no settings", { without: ["schema_sync.ddl_log_setting"] }],
    ["no procedure", { without: ["schema_sync.record_ddl_event"] }],
    ["no function that blanks", { without: ["schema_sync.without_secrets"] }],
    ["a full filegroup", { fault: new SqlError(1105, "Could not allocate space.") }],
    ["a constraint that refuses", { fault: new SqlError(547, "The INSERT statement conflicted.") }],
    ["a lock that is held", { fault: new SqlError(1222, "Lock request time out period exceeded.") }],
    ["no permission", { fault: new SqlError(229, "The INSERT permission was denied.") }],
    ["no more room for levels", { session: { "@@NESTLEVEL": 30 } }],
    ["an event without data", { session: { EVENTDATA: null } }],
  ];
  test.each(faults)("by %s: nothing is thrown, and nothing recorded", (_, options) => {
    expect(record(options?.session?.["EVENTDATA"] === null ? "" : aTable, options)).toEqual([]);
  });

  test("the trigger sets what XML methods demand, and turns off what dooms a transaction, before anything can fail", () => {
    const trigger = installedModules.get("schema_sync_ddl_log") ?? "";
    const before = trigger.slice(0, trigger.indexOf("BEGIN TRY"));
    for (const set of [
      "XACT_ABORT OFF",
      "NOCOUNT ON",
      "ANSI_PADDING ON",
      "ANSI_WARNINGS ON",
      "ARITHABORT ON",
      "CONCAT_NULL_YIELDS_NULL ON",
      "NUMERIC_ROUNDABORT OFF",
      "ROWCOUNT 0",
      "LOCK_TIMEOUT 1000",
    ]) {
      expect(before, set).toContain(`SET ${set};`);
    }
    expect(before.indexOf("SET XACT_ABORT OFF")).toBeLessThan(before.indexOf("SET NOCOUNT"));
    // All that touches the log is one level down, where a name that is missing is an error to be caught.
    expect(trigger.match(/schema_sync\.\w+/g)).toEqual(["schema_sync.record_ddl_event"]);
    expect(trigger).toMatch(/BEGIN TRY[\s\S]*sp_executesql N'EXEC schema_sync\.record_ddl_event @event;'[\s\S]*END TRY/);
  });

  test("nobody makes events up by calling the procedure", () => {
    expect(callInstalled("schema_sync.record_ddl_event", [aTable], { session: { TRIGGER_NESTLEVEL: 0 } }).rows).toEqual([]);
    expect(callInstalled("schema_sync.record_ddl_event", [aTable]).rows).toHaveLength(1);
  });

  test("no transaction, cursor, wait or permission check in what the trigger runs", () => {
    for (const name of ["schema_sync_ddl_log", "schema_sync.record_ddl_event", "schema_sync.without_secrets"]) {
      expect(installedModules.get(name)?.replace(/--.*$|N'[^']*'/gm, ""), name).not.toMatch(
        /\b(TRAN|TRANSACTION|COMMIT|ROLLBACK|SAVE|WAITFOR|RAISERROR|THROW|PRINT|CURSOR|DELETE|UPDATE|MERGE|IDENTITY|EXECUTE AS|TRY_?PARSE|CAST|CONVERT)\b/,
      );
    }
  });
});

describe("no secret is stored", () => {
  test("there are twenty of them", () => {
    expect(plantedSecrets).toHaveLength(20);
  });

  describe.each(collations)("in a database of collation %s", (_, collation) => {
    test.each(plantedSecrets)("$statement", ({ event, statement, secret }) => {
      const [row] = record(eventData({ event, object: "x", type: "X", statement }), { collation });
      expect(row?.["statement"]).toEqual(expect.any(String));
      expect(JSON.stringify(row)).not.toContain(secret);
      expect(JSON.stringify(row)).not.toContain("DEADBEEF");
    });

    test.each(plantedSecrets)("wherever it is cut: $statement", ({ statement, secret }) => {
      for (let length = 1; length <= statement.length; length += 3) {
        const { value } = callInstalled("schema_sync.without_secrets", [statement, length], { collation });
        expect(String(value)).not.toContain(secret);
        expect(withoutSecrets(String(value))).not.toContain(secret);
      }
    });
  });

  test("reading blanks what a log holds that nobody blanked", () => {
    for (const { statement, secret } of plantedSecrets) {
      expect(withoutSecrets(statement)).not.toContain(secret);
      expect(withoutSecrets(withoutSecrets(statement))).toBe(withoutSecrets(statement));
    }
  });

  test("what holds none stays as it is", () => {
    for (const { statement } of eventClasses) {
      expect(callInstalled("schema_sync.without_secrets", [statement, 4000]).value).toBe(statement);
      expect(withoutSecrets(statement)).toBe(statement);
    }
  });

  test("names stay readable beside what is blanked", () => {
    const statement = "ALTER TABLE dbo.[User's Passwords] ADD [Password] nvarchar(50) DEFAULT 'changeme' -- yes\n, b int";
    expect(callInstalled("schema_sync.without_secrets", [statement, 4000]).value).toBe(
      "ALTER TABLE dbo.[User's Passwords] ADD [Password] nvarchar(50) DEFAULT '***' -- ***\n, b int",
    );
    expect(withoutSecrets(statement)).toBe(
      "ALTER TABLE dbo.[User's Passwords] ADD [Password] nvarchar(50) DEFAULT '***' /* *** */\n, b int",
    );
  });

  test("both look for the same words", () => {
    const text = installedModules.get("schema_sync.without_secrets") ?? "";
    const words = (from: string, to: string): string[] =>
      [...text.slice(text.indexOf(from), text.indexOf(to)).matchAll(/\(N'([^']+)'\)/g)].map(([, word = ""]) => word);
    expect(words("FROM (VALUES (N'sp_", "AS p (name)")).toEqual([...secretProcedures]);
    expect(words("FROM (VALUES (N'%", "AS w (pattern)")).toEqual([...secretPatterns]);
  });

  test("a literal in a suspicious statement is gone, whatever stands around it", () => {
    const piece = fc.constantFrom(
      "a",
      " ",
      "'",
      "''",
      '"',
      "[",
      "]",
      "--",
      "\n",
      "/*",
      "*/",
      "-",
      "/",
      "0x1F",
      "b0x2",
      "😀",
      "N'x'",
      "[it's]",
      "\\",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom(...collations), (pieces, [, collation]) => {
        const text = `PASSWORD ${pieces.join("")}`;
        const stored = String(callInstalled("schema_sync.without_secrets", [text, 4000], { collation }).value);
        // What the lexer still takes for a literal in it, or a comment, is no more than the mark.
        const said = (from: string): string => from.replace(/\/\* \*\*\* \*\/|-- \*\*\*|\s/g, "");
        expect(said(withoutSecrets(stored))).toBe(said(stored));
      }),
      { numRuns: 400 },
    );
  });
});

test("the scripts of the bundle are those in src/audit/sql", () => {
  expect(Object.keys(auditSql)).toEqual(["install", "uninstall"]);
});
