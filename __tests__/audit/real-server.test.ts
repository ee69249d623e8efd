import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { batchesOf, installScript, uninstallScript } from "../../src/audit/script.ts";
import { defaultConfig } from "../../src/model/config.ts";
import type { DdlEvent, DdlLog } from "../../src/model/ddl-event.ts";
import { connect, type Session } from "../../src/source/sqlserver/connect.ts";
import { parseConnection, type ConnectionSettings } from "../../src/source/sqlserver/connection.ts";
import { sqlserverSource } from "../../src/source/sqlserver/source.ts";
import { plantedSecrets } from "../support/sqlserver/planted-secrets.ts";

/**
 * The scripts on a real SQL Server, which no stand-in is: DDL as a login without any right on the log, under several profiles of SET
 * options, inside of a transaction, and with the log broken in every way; each time the statement has to succeed.
 */
const real = process.env["SCHEMA_SYNC_TEST_MSSQL"];
if (real === undefined) {
  process.stdout.write("Not run: the DDL log on a real server. SCHEMA_SYNC_TEST_MSSQL names none (CONTRIBUTING.md).\n");
}

const name = `schema_sync_audit_${process.pid}`;
const login = `schema_sync_dba_${process.pid}`;
const password = `Dba-${process.pid}-aA1!`;

/** Twenty kinds of DDL, each with what makes it possible and what takes it back. `{n}` is another number each time. */
const statements: readonly { readonly kind: string; readonly before?: string; readonly ddl: string; readonly event: string }[] = [
  { kind: "a table", ddl: "CREATE TABLE dbo.t{n} (a int NOT NULL)", event: "CREATE_TABLE" },
  { kind: "a column", before: "CREATE TABLE dbo.t{n} (a int NOT NULL)", ddl: "ALTER TABLE dbo.t{n} ADD b int NULL", event: "ALTER_TABLE" },
  { kind: "a dropped table", before: "CREATE TABLE dbo.t{n} (a int NOT NULL)", ddl: "DROP TABLE dbo.t{n}", event: "DROP_TABLE" },
  { kind: "an index", before: "CREATE TABLE dbo.t{n} (a int NOT NULL)", ddl: "CREATE INDEX i{n} ON dbo.t{n} (a)", event: "CREATE_INDEX" },
  {
    kind: "a disabled index",
    before: "CREATE TABLE dbo.t{n} (a int NOT NULL, INDEX i{n} (a))",
    ddl: "ALTER INDEX i{n} ON dbo.t{n} DISABLE",
    event: "ALTER_INDEX",
  },
  {
    kind: "a dropped index",
    before: "CREATE TABLE dbo.t{n} (a int NOT NULL, INDEX i{n} (a))",
    ddl: "DROP INDEX i{n} ON dbo.t{n}",
    event: "DROP_INDEX",
  },
  { kind: "a view", ddl: "CREATE VIEW dbo.v{n} AS SELECT 1 AS a", event: "CREATE_VIEW" },
  { kind: "a procedure", ddl: "CREATE PROCEDURE dbo.p{n} AS SELECT 1", event: "CREATE_PROCEDURE" },
  { kind: "a function", ddl: "CREATE FUNCTION dbo.f{n}() RETURNS int AS BEGIN RETURN 1 END", event: "CREATE_FUNCTION" },
  {
    kind: "a trigger",
    before: "CREATE TABLE dbo.t{n} (a int NOT NULL)",
    ddl: "CREATE TRIGGER dbo.tr{n} ON dbo.t{n} AFTER INSERT AS RETURN",
    event: "CREATE_TRIGGER",
  },
  { kind: "a sequence", ddl: "CREATE SEQUENCE dbo.s{n} AS int START WITH 1", event: "CREATE_SEQUENCE" },
  { kind: "a synonym", ddl: "CREATE SYNONYM dbo.y{n} FOR dbo.nothing", event: "CREATE_SYNONYM" },
  { kind: "a type", ddl: "CREATE TYPE dbo.ty{n} FROM nvarchar(20)", event: "CREATE_TYPE" },
  { kind: "a schema", ddl: "CREATE SCHEMA sc{n}", event: "CREATE_SCHEMA" },
  { kind: "a user with a password of none", ddl: "CREATE USER u{n} WITHOUT LOGIN", event: "CREATE_USER" },
  { kind: "a role", ddl: "CREATE ROLE r{n}", event: "CREATE_ROLE" },
  {
    kind: "a permission",
    before: "CREATE TABLE dbo.t{n} (a int NOT NULL)",
    ddl: "GRANT SELECT ON dbo.t{n} TO public",
    event: "GRANT_DATABASE",
  },
  {
    kind: "a renamed column",
    before: "CREATE TABLE dbo.t{n} (a int NOT NULL)",
    ddl: "EXEC sp_rename 'dbo.t{n}.a', 'b', 'COLUMN'",
    event: "RENAME",
  },
  {
    kind: "a description",
    before: "CREATE TABLE dbo.t{n} (a int NOT NULL)",
    ddl: "EXEC sys.sp_addextendedproperty N'MS_Description', N'x', N'SCHEMA', N'dbo', N'TABLE', N't{n}'",
    event: "CREATE_EXTENDED_PROPERTY",
  },
  { kind: "SELECT INTO", ddl: "SELECT 1 AS a INTO dbo.t{n}", event: "CREATE_TABLE" },
];

const profiles: readonly (readonly [string, string])[] = [
  ["as drivers set them", ""],
  [
    "as old drivers do: everything off",
    "SET ANSI_PADDING OFF; SET ANSI_WARNINGS OFF; SET ARITHABORT OFF; SET CONCAT_NULL_YIELDS_NULL OFF; SET ANSI_NULLS OFF;",
  ],
  ["as sqlcmd does", "SET QUOTED_IDENTIFIER OFF;"],
  ["XACT_ABORT ON, rounding an error", "SET XACT_ABORT ON; SET NUMERIC_ROUNDABORT ON;"],
  ["serializable, one row, a lock timeout", "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE; SET ROWCOUNT 1; SET LOCK_TIMEOUT 100;"],
];

const faults: readonly (readonly [string, string, string])[] = [
  [
    "a constraint that nothing meets",
    "ALTER TABLE schema_sync.ddl_log WITH NOCHECK ADD CONSTRAINT CK_full CHECK (1 = 0)",
    "ALTER TABLE schema_sync.ddl_log DROP CONSTRAINT CK_full",
  ],
  [
    "a sequence that has run out",
    "ALTER SEQUENCE schema_sync.ddl_log_id RESTART WITH 9223372036854775807; DECLARE @x bigint = NEXT VALUE FOR schema_sync.ddl_log_id",
    "ALTER SEQUENCE schema_sync.ddl_log_id RESTART WITH 1000000",
  ],
  ["the log renamed away", "EXEC sp_rename 'schema_sync.ddl_log', 'ddl_log_gone'", "EXEC sp_rename 'schema_sync.ddl_log_gone', 'ddl_log'"],
  [
    "a column renamed away",
    "EXEC sp_rename 'schema_sync.ddl_log.host_name', 'gone', 'COLUMN'",
    "EXEC sp_rename 'schema_sync.ddl_log.gone', 'host_name', 'COLUMN'",
  ],
  ["no settings", "EXEC sp_rename 'schema_sync.ddl_log_setting', 'gone'", "EXEC sp_rename 'schema_sync.gone', 'ddl_log_setting'"],
  [
    "the procedure denied",
    "DENY EXECUTE ON OBJECT::schema_sync.record_ddl_event TO public",
    "REVOKE EXECUTE ON OBJECT::schema_sync.record_ddl_event FROM public; GRANT EXECUTE ON OBJECT::schema_sync.record_ddl_event TO public",
  ],
  [
    "the procedure renamed away",
    "EXEC sp_rename 'schema_sync.record_ddl_event', 'gone'",
    "EXEC sp_rename 'schema_sync.gone', 'record_ddl_event'",
  ],
];

describe.runIf(real !== undefined)("on a real server", () => {
  let administrator: Session;
  let settings: ConnectionSettings;
  let dba: Session;
  let number = 0;

  /** The rows of a batch, by column. */
  async function ask(session: Session, batch: string): Promise<Record<string, unknown>[]> {
    let columns: readonly string[] = [];
    const rows: Record<string, unknown>[] = [];
    await session.run(batch, {
      resultSet: (names) => (columns = names),
      row: (cells) => rows.push(Object.fromEntries(columns.map((column, at) => [column, cells[at]?.value]))),
    });
    return rows;
  }

  async function log(): Promise<DdlLog> {
    const found = (await sqlserverSource(settings).read()).log;
    if (found === undefined) throw new Error("There is no log.");
    return found;
  }

  const newest = async (): Promise<DdlEvent | undefined> => (await log()).events.at(-1);

  async function install(): Promise<void> {
    for (const batch of batchesOf(installScript(defaultConfig.audit)))
      await administrator.run(batch, { resultSet: () => undefined, row: () => undefined });
  }

  beforeAll(async () => {
    const master = await connect(parseConnection(real ?? "", { database: "master" }));
    await ask(master, `CREATE DATABASE ${name}; CREATE LOGIN ${login} WITH PASSWORD = '${password}', CHECK_POLICY = OFF;`);
    master.close();
    settings = parseConnection(real ?? "", { database: name });
    administrator = await connect(settings);
    await install();
    // May run any DDL, and has no right on the log, which stays dbo's.
    await ask(
      administrator,
      `CREATE USER ${login} FOR LOGIN ${login}; ALTER ROLE db_ddladmin ADD MEMBER ${login}; ALTER ROLE db_securityadmin ADD MEMBER ${login};` +
        `ALTER ROLE db_accessadmin ADD MEMBER ${login}; DENY SELECT, INSERT, UPDATE, DELETE ON SCHEMA::schema_sync TO ${login};` +
        `GRANT CONTROL ON SCHEMA::dbo TO ${login};`,
    );
    dba = await connect(parseConnection(real ?? "", { database: name, user: login, password }));
  }, 120_000);

  afterAll(async () => {
    // Where beforeAll failed there may be neither; database and login are there all the same.
    for (const session of [dba, administrator] as (Session | undefined)[]) session?.close();
    const master = await connect(parseConnection(real ?? "", { database: "master" }));
    await ask(master, `ALTER DATABASE ${name} SET SINGLE_USER WITH ROLLBACK IMMEDIATE; DROP DATABASE ${name}; DROP LOGIN ${login};`);
    master.close();
  }, 60_000);

  const numbered = (text: string): string => text.replaceAll("{n}", String(number));
  const literal = (text: string): string => `N'${numbered(text).replaceAll("'", "''")}'`;
  // In a batch of its own, as CREATE VIEW wants it.
  const execute = (text: string): string => `EXEC sys.sp_executesql ${literal(text)};`;

  test("the script may be run again, and finds nothing to mend", async () => {
    await install();
    expect((await log()).findings).toEqual([]);
  });

  describe.each(profiles)("SET options %s", (_, set) => {
    test.each(statements)("$kind: is done, and recorded with who did it", async ({ before, ddl, event }) => {
      number++;
      if (before !== undefined) await ask(dba, execute(before));
      const [state] = await ask(
        dba,
        `${set}${execute(ddl)} SELECT @@TRANCOUNT AS transactions, @@LOCK_TIMEOUT AS waits, SESSIONPROPERTY('ANSI_PADDING') AS padding, SCOPE_IDENTITY() AS identity_value;`,
      );
      // Nothing of the session is changed.
      expect(state?.["transactions"]).toBe(0);
      expect(state?.["waits"]).toBe(set.includes("LOCK_TIMEOUT 100") ? 100 : -1);
      expect(Number(state?.["padding"])).toBe(set.includes("ANSI_PADDING OFF") ? 0 : 1);
      await ask(
        dba,
        "SET ROWCOUNT 0; SET LOCK_TIMEOUT -1; SET TRANSACTION ISOLATION LEVEL READ COMMITTED; SET XACT_ABORT OFF; SET NUMERIC_ROUNDABORT OFF; SET ANSI_PADDING ON; SET ANSI_WARNINGS ON; SET ARITHABORT ON; SET CONCAT_NULL_YIELDS_NULL ON; SET ANSI_NULLS ON; SET QUOTED_IDENTIFIER ON;",
      );
      const recorded = await newest();
      expect(recorded).toMatchObject({ event, login, state: "pending" });
      expect(recorded?.statement).toContain(String(number));
    });
  });

  test.each(statements)("$kind: inside of a transaction that is rolled back, the record goes with it", async ({ before, ddl }) => {
    number++;
    if (before !== undefined) await ask(dba, execute(before));
    const last = (await log()).lastId;
    const [state] = await ask(dba, `BEGIN TRANSACTION; ${execute(ddl)} SELECT XACT_STATE() AS state; ROLLBACK TRANSACTION;`);
    expect(state?.["state"]).toBe(1);
    expect((await log()).lastId).toBe(last);
  });

  describe.each(faults)("with %s", (_, broken, mended) => {
    test.each(statements)("$kind: is done all the same", async ({ before, ddl }) => {
      number++;
      if (before !== undefined) await ask(dba, execute(before));
      await ask(administrator, broken);
      try {
        const [state] = await ask(
          dba,
          `SET XACT_ABORT ON; BEGIN TRANSACTION; ${execute(ddl)} SELECT XACT_STATE() AS state, @@TRANCOUNT AS transactions; COMMIT;`,
        );
        expect(state).toEqual({ state: 1, transactions: 1 });
      } finally {
        await ask(dba, "SET XACT_ABORT OFF;");
        await ask(administrator, mended);
      }
    });
  });

  describe("with the log's filegroup full", () => {
    beforeAll(async () => {
      await ask(
        administrator,
        `ALTER DATABASE CURRENT ADD FILEGROUP tiny;
DECLARE @path nvarchar(300) = CAST(SERVERPROPERTY('InstanceDefaultDataPath') AS nvarchar(300));
DECLARE @add nvarchar(max) = CONCAT(N'ALTER DATABASE CURRENT ADD FILE (NAME = tiny, FILENAME = ', QUOTENAME(CONCAT(@path, N'${name}_tiny.ndf'), N''''),
  N', SIZE = 1MB, FILEGROWTH = 0) TO FILEGROUP tiny;');
EXEC sys.sp_executesql @add;`,
      );
      await ask(administrator, "CREATE UNIQUE CLUSTERED INDEX PK_ddl_log ON schema_sync.ddl_log (id) WITH (DROP_EXISTING = ON) ON tiny;");
      // A row a page, until no page is left for another.
      const [full] = await ask(
        administrator,
        `SET NOCOUNT ON;
BEGIN TRY
  WHILE 1 = 1
    INSERT INTO schema_sync.ddl_log (at_utc, event_type, statement, statement_cut, original_login, session_id)
    VALUES (SYSUTCDATETIME(), N'FILLER', REPLICATE(CAST(N'x' AS nvarchar(max)), 3900), 0, N'filler', 0);
END TRY
BEGIN CATCH
  SELECT ERROR_NUMBER() AS number;
END CATCH;`,
      );
      expect(full).toEqual({ number: 1105 });
    }, 60_000);

    afterAll(async () => {
      await ask(administrator, "DELETE FROM schema_sync.ddl_log WHERE event_type = N'FILLER';");
      await ask(
        administrator,
        "CREATE UNIQUE CLUSTERED INDEX PK_ddl_log ON schema_sync.ddl_log (id) WITH (DROP_EXISTING = ON) ON [PRIMARY];",
      );
    });

    test.each(statements)("$kind: is done all the same", async ({ before, ddl }) => {
      number++;
      if (before !== undefined) await ask(dba, execute(before));
      const [state] = await ask(dba, `BEGIN TRANSACTION; ${execute(ddl)} SELECT XACT_STATE() AS state; COMMIT;`);
      expect(state).toEqual({ state: 1 });
    });
  });

  describe("with the log dropped", () => {
    beforeAll(async () => {
      await ask(administrator, "DROP TABLE schema_sync.ddl_log;");
    });

    afterAll(install);

    test.each(statements)("$kind: is done all the same", async ({ before, ddl }) => {
      number++;
      if (before !== undefined) await ask(dba, execute(before));
      const [state] = await ask(dba, `BEGIN TRANSACTION; ${execute(ddl)} SELECT XACT_STATE() AS state; COMMIT;`);
      expect(state).toEqual({ state: 1 });
    });
  });

  test("a lock that somebody holds on the log: DDL waits a second at most, and is done", async () => {
    number++;
    await ask(administrator, "BEGIN TRANSACTION; SELECT TOP (1) id FROM schema_sync.ddl_log WITH (TABLOCKX);");
    try {
      await ask(dba, execute("CREATE TABLE dbo.t{n} (a int)"));
    } finally {
      await ask(administrator, "ROLLBACK TRANSACTION;");
    }
    expect(await ask(dba, `SELECT OBJECT_ID(N'dbo.t${number}') AS id`)).not.toEqual([{ id: null }]);
  });

  test("@@IDENTITY of whoever runs DDL stays", async () => {
    number++;
    const [row] = await ask(
      dba,
      `${execute("CREATE TABLE dbo.t{n} (a int IDENTITY(41, 1), b int)")} INSERT INTO dbo.t${number} (b) VALUES (1); ${execute("CREATE VIEW dbo.v{n} AS SELECT 1 AS a")} SELECT @@IDENTITY AS id;`,
    );
    expect(Number(row?.["id"])).toBe(41);
  });

  test("EXECUTE AS hides nobody", async () => {
    number++;
    await ask(administrator, `CREATE USER somebody${number} WITHOUT LOGIN; ALTER ROLE db_owner ADD MEMBER somebody${number};`);
    await ask(administrator, `EXECUTE AS USER = 'somebody${number}'; ${execute("CREATE TABLE dbo.t{n} (a int)")} REVERT;`);
    const [me] = await ask(administrator, "SELECT ORIGINAL_LOGIN() AS me;");
    expect((await newest())?.login).toBe(me?.["me"]);
  });

  test("nobody makes events up", async () => {
    const last = (await log()).lastId;
    await ask(dba, "EXEC schema_sync.record_ddl_event N'<EVENT_INSTANCE><EventType>DROP_TABLE</EventType></EVENT_INSTANCE>';");
    expect((await log()).lastId).toBe(last);
  });

  test("the function blanks what it blanks elsewhere", async () => {
    for (const { statement, secret } of plantedSecrets) {
      const [row] = await ask(administrator, `SELECT schema_sync.without_secrets(N'${statement.replaceAll("'", "''")}', 4000) AS text;`);
      expect(row?.["text"]).toEqual(expect.any(String));
      expect(String(row?.["text"])).not.toContain(secret);
    }
  });

  test("noise is not recorded, and states are written once", async () => {
    number++;
    await ask(dba, execute("CREATE TABLE dbo.t{n} (a int, INDEX i{n} (a))"));
    const last = (await log()).lastId;
    await ask(
      dba,
      `UPDATE STATISTICS dbo.t${number}; ALTER INDEX i${number} ON dbo.t${number} REBUILD; CREATE STATISTICS s${number} ON dbo.t${number} (a);`,
    );
    expect((await log()).lastId).toBe(last);
    const { auditLog } = sqlserverSource(settings);
    const states = [{ id: last ?? 0, from: { state: "pending" }, to: { state: "proposed", pullRequest: 5 } }] as const;
    expect(await auditLog?.acknowledge(states)).toBe(1);
    expect(await auditLog?.acknowledge(states)).toBe(0);
  });

  test("uninstalling leaves nothing, and DDL goes on", async () => {
    for (const batch of batchesOf(uninstallScript)) await administrator.run(batch, { resultSet: () => undefined, row: () => undefined });
    expect(
      await ask(
        administrator,
        "SELECT name FROM sys.schemas WHERE name = N'schema_sync' UNION ALL SELECT name FROM sys.triggers WHERE parent_class = 0 UNION ALL SELECT name FROM sys.database_principals WHERE name LIKE N'schema[_]sync[_]_%er' OR name = N'schema_sync_agent';",
      ),
    ).toEqual([]);
    number++;
    await ask(dba, execute("CREATE TABLE dbo.t{n} (a int)"));
    expect((await sqlserverSource(settings).read()).log).toBeUndefined();
  });
});
