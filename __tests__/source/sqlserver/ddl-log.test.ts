import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { acknowledgements } from "../../../src/audit/states.ts";
import { auditSql } from "../../../src/generated/audit-sql.ts";
import { judged } from "../../../src/steps/judged.ts";
import type { AnyFacts } from "../../../src/model/change.ts";
import type { DdlLog, LogPosition } from "../../../src/model/ddl-event.ts";
import { emptySchema, type Schema, type Table } from "../../../src/model/schema.ts";
import type { SchemaSource } from "../../../src/ports.ts";
import { openSource } from "../../../src/source/open.ts";
import { acknowledgeBatch } from "../../../src/source/sqlserver/acknowledge.ts";
import { parseConnection } from "../../../src/source/sqlserver/connection.ts";
import { sqlserverSource, type SqlServerOptions } from "../../../src/source/sqlserver/source.ts";
import { startEngine, type CatalogEngine, type DdlLogFacts, type ServerFacts } from "../../support/sqlserver/engine.ts";
import { eventClasses, eventData } from "../../support/sqlserver/event-data.ts";
import { plantedSecrets } from "../../support/sqlserver/planted-secrets.ts";
import { installedModules, logRows, record } from "../../support/sqlserver/recorder.ts";
import { startStandIn, type StandIn } from "../../support/sqlserver/server.ts";
import { storyEvents, storyRows, storySchemas } from "../../support/sqlserver/story.ts";
import { sysRows } from "../../support/sqlserver/sys-rows.ts";

const password = "hunter22-S3cret";
let engine: CatalogEngine;
let server: StandIn;

beforeAll(async () => {
  engine = await startEngine();
  server = await startStandIn({ engine: engine.run });
  await engine.load(sysRows(installed));
}, 60_000);

afterAll(async () => {
  await server.close();
  await engine.close();
});

afterEach(() => {
  server.batches.length = 0;
  server.received.length = 0;
});

const plainTable = (schema: string, name: string): Table => ({
  schema,
  name,
  columns: [{ name: "a", type: "int", nullable: false }],
  uniqueConstraints: [],
  foreignKeys: [],
  checks: [],
  indexes: [],
  triggers: [],
});

/** A database of one table with the log installed, as its catalog shows it. */
const installed: Schema = {
  ...emptySchema,
  collation: "Latin1_General_100_CI_AS",
  compatibilityLevel: 160,
  schemas: [{ name: "dbo" }, { name: "schema_sync" }],
  tables: [plainTable("dbo", "T"), plainTable("schema_sync", "ddl_log"), plainTable("schema_sync", "ddl_log_setting")],
  procedures: ["record_ddl_event", "acknowledge_ddl_events", "purge_ddl_log"].map((name) => ({
    schema: "schema_sync",
    name,
    parameters: [],
    definition: stored(`schema_sync.${name}`),
  })),
  databaseTriggers: [{ name: "schema_sync_ddl_log", events: ["DDL_DATABASE_LEVEL_EVENTS"], definition: stored("schema_sync_ddl_log") }],
  permissions: [
    { state: "grant", permission: "SELECT", on: { schema: "schema_sync", name: "ddl_log" }, to: "schema_sync_agent" },
    { state: "grant", permission: "VIEW DEFINITION", to: "schema_sync_agent" },
    { state: "grant", permission: "SELECT", on: { schema: "dbo", name: "T" }, to: "readers" },
  ],
};

/** SQL Server keeps CREATE in place of CREATE OR ALTER, and the comments before it. */
function stored(name: string): string {
  return (installedModules.get(name) ?? "").trim().replace("CREATE OR ALTER", "CREATE");
}

const facts = (some: Partial<DdlLogFacts> = {}): Partial<ServerFacts> => ({
  ddlLog: { version: 1, logId: "A", mayRead: 1, mayWrite: 1, rows: [], ...some },
});

const events = logRows(eventClasses.flatMap((each) => record(eventData(each))));

function source(options: SqlServerOptions = {}): SchemaSource {
  const settings = parseConnection(`Server=localhost,${server.port};Database=Sales;User ID=reader;Password=${password};Encrypt=false`);
  return sqlserverSource(settings, { retry: { attempts: 1, budget: 0, base: 0, cap: 0 }, ...options });
}

async function readLog(since?: LogPosition, options?: SqlServerOptions): Promise<DdlLog> {
  const { log } = await source(options).read(since);
  if (log === undefined) throw new Error("There is no log.");
  return log;
}

const kinds = (log: DdlLog): string[] => log.findings.map(({ kind }) => kind);

describe("a log that is whole", () => {
  test("is read with the catalog, in one batch after login, event by event as it was recorded", async () => {
    await engine.loadLog(facts({ rows: events }));
    const log = await readLog();
    expect(server.batches.filter((batch) => /select/i.test(batch))).toHaveLength(1);
    expect(log).toMatchObject({ lastId: events.length, log: "A", writable: true, findings: [] });
    expect(log.events.map(({ event }) => event)).toEqual(eventClasses.map(({ event }) => event));
    expect(log.events[1]).toEqual({
      id: 2,
      at: "2026-11-26T21:04:05.123Z",
      event: "ALTER_TABLE",
      object: { schema: "dbo", name: "SalesInteractions", type: "TABLE" },
      statement: "ALTER TABLE dbo.SalesInteractions ALTER COLUMN Barangay nvarchar(40) NULL",
      login: "SCOUT\\deploy",
      host: "BUILD-7",
      application: "sqlcmd",
      state: "pending",
    });
    expect(log.events.find(({ event }) => event === "RENAME")).toMatchObject({
      object: { schema: "dbo", name: "EmotionalState", type: "COLUMN" },
      target: { schema: "dbo", name: "SalesInteractions", type: "TABLE" },
      newName: "Emotion",
    });
    expect(log.events.find(({ event }) => event === "DENY_DATABASE")).not.toHaveProperty("object");
  });

  test("is no part of the schema that is documented, whatever the source", async () => {
    await engine.loadLog(facts());
    const { schema } = await (
      await openSource(`Server=localhost,${server.port};Database=Sales;User ID=reader;Password=${password};Encrypt=false`, { cwd: "." })
    ).read();
    expect(JSON.stringify(schema)).not.toContain("schema_sync");
    expect(schema.tables.map(({ name }) => name)).toEqual(["T"]);
    expect(schema.permissions).toEqual([{ state: "grant", permission: "SELECT", on: { schema: "dbo", name: "T" }, to: "readers" }]);
  });

  test("of a database without one nothing is said", async () => {
    await engine.load(
      sysRows({
        ...installed,
        schemas: [{ name: "dbo" }],
        tables: [plainTable("dbo", "T")],
        procedures: [],
        databaseTriggers: [],
        permissions: [],
      }),
    );
    const reading = await source().read();
    expect(reading).not.toHaveProperty("log");
    expect(reading.diagnostics).toEqual([]);
    await engine.load(sysRows(installed));
  });

  test("modify dates are in UTC, whatever the server's clock says", async () => {
    await engine.loadLog({ ...facts(), offset: 330 });
    const at = (await readLog()).modified?.get("dbo\u0000T");
    await engine.loadLog(facts());
    const utc = (await readLog()).modified?.get("dbo\u0000T");
    expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(Date.parse(utc ?? "") - Date.parse(at ?? "")).toBe(330 * 60_000);
  });
});

describe("what is asked for", () => {
  const row = (id: number, state = "pending"): (typeof events)[number] => ({ ...events[0], id, state });
  const rows = [row(1, "merged"), row(2), row(3, "ignored"), row(5, "merged"), row(6)];
  const ids = async (since?: LogPosition): Promise<number[][]> => {
    const { events: found, behind = [] } = await readLog(since);
    return [found.map(({ id }) => id), behind.map(({ id }) => id)];
  };

  test.each<[string, LogPosition | undefined, number[][]]>([
    ["what is open, without a position", undefined, [[2, 6], []]],
    ["what came after it, whatever its state, and what nobody acknowledged before it", { log: "A", lastId: 4, missing: [] }, [[5, 6], [2]]],
    ["what was missing and came late", { log: "A", lastId: 6, missing: [2] }, [[2], [6]]],
    ["what is open in a log that was made anew", { log: "B", lastId: 99, missing: [] }, [[2, 6], []]],
    ["what is open, where the committed log id is a hostile text", { log: "A' OR 1=1 --", lastId: 99, missing: [] }, [[2, 6], []]],
  ])("%s", async (_, since, expected) => {
    await engine.loadLog(facts({ rows }));
    expect(await ids(since)).toEqual(expected);
  });

  test("who may not acknowledge gets nothing that the base holds", async () => {
    await engine.loadLog(facts({ rows, mayWrite: 0 }));
    expect(await ids({ log: "A", lastId: 4, missing: [] })).toEqual([[5, 6], []]);
  });

  test("noise of before an exclusion is left out, and is no gap", async () => {
    await engine.loadLog(facts({ rows: [row(1), { ...row(2), event_type: "CREATE_QUEUE" }, row(3)] }));
    const log = await readLog(undefined, { audit: { exclude: ["CREATE_QUEUE"] } });
    expect(log.events.map(({ id }) => id)).toEqual([1, 3]);
    expect(log.findings).toEqual([]);
  });

  test("an event that comes while the catalog is read has it read again", async () => {
    await engine.loadLog(facts({ rows: [row(1)] }));
    let asked = 0;
    const watching = await startStandIn({
      async *engine(batch) {
        asked++;
        let sets = 0;
        for await (const set of engine.run(batch)) {
          if (asked === 1 && ++sets === 10) await engine.log([row(2)]);
          yield set;
        }
      },
    });
    const settings = parseConnection(`Server=localhost,${watching.port};Database=Sales;User ID=reader;Password=${password};Encrypt=false`);
    const { log } = await sqlserverSource(settings, { retry: { attempts: 1, budget: 0, base: 0, cap: 0 } }).read();
    await watching.close();
    expect(asked).toBe(2);
    expect(log?.events.map(({ id }) => id)).toEqual([1, 2]);
  });
});

describe("what makes a log less than whole", () => {
  const [trigger] = installed.databaseTriggers;
  const withTriggers = (triggers: Schema["databaseTriggers"]): Schema => ({ ...installed, databaseTriggers: triggers });

  test.each<[string, Schema, Partial<ServerFacts>, string[]]>([
    ["no trigger", withTriggers([]), facts(), ["trigger-missing"]],
    ["a disabled trigger", withTriggers(trigger === undefined ? [] : [{ ...trigger, disabled: true }]), facts(), ["trigger-disabled"]],
    [
      "an altered trigger",
      withTriggers(trigger === undefined ? [] : [{ ...trigger, definition: trigger.definition?.replace("SET XACT_ABORT OFF;", "") ?? "" }]),
      facts(),
      ["trigger-altered"],
    ],
    [
      "an altered procedure",
      {
        ...installed,
        procedures: installed.procedures.map((each) => ({
          ...each,
          definition: each.definition?.replace("pending", "x").replace("NOCOUNT ON", "NOCOUNT OFF") ?? "",
        })),
      },
      facts(),
      ["trigger-altered"],
    ],
    [
      "comments, white space and brackets that are others",
      withTriggers(
        trigger === undefined
          ? []
          : [
              {
                ...trigger,
                definition:
                  trigger.definition
                    ?.replaceAll("\n", "\r\n\t")
                    .replace(/^\s*--.*$/gm, "")
                    .replace(" schema_sync_ddl_log ", " [schema_sync_ddl_log] ") ?? "",
              },
            ],
      ),
      facts(),
      [],
    ],
    [
      "a trigger of somebody else's",
      withTriggers([
        ...installed.databaseTriggers,
        { name: "zz guard", events: ["DROP_TABLE"], definition: "CREATE TRIGGER [zz guard] ON DATABASE FOR DROP_TABLE AS ROLLBACK" },
      ]),
      facts(),
      ["foreign-trigger"],
    ],
    ["no right to read", installed, facts({ mayRead: 0 }), ["log-unreadable"]],
    ["an older version", installed, facts({ version: 0 }), ["outdated"]],
    ["a trigger without its table", installed, {}, ["log-unreadable"]],
    ["rows that are gone", installed, facts({ rows: [1, 2, 5].map((id) => ({ ...events[0], id })) }), ["gap-in-ids"]],
  ])("%s", async (_, schema, serverFacts, expected) => {
    if (schema === installed) await engine.loadLog(serverFacts);
    else await engine.load(sysRows(schema), serverFacts);
    expect(kinds(await readLog())).toEqual(expected);
    if (schema !== installed) await engine.load(sysRows(installed));
  });

  test("a gap is told with its ids, and kept for the position", async () => {
    await engine.loadLog(facts({ rows: [1, 2, 5].map((id) => ({ ...events[0], id })) }));
    const log = await readLog();
    expect(log.missing).toEqual([3, 4]);
    expect(log.findings[0]?.message).toContain("2 ids from 3 to 4");
    expect((await readLog({ log: "A", lastId: 5, missing: [3, 4] })).findings).toEqual([]);
  });

  test("a login that may not write, or a secondary replica, is no agent", async () => {
    await engine.loadLog(facts({ mayWrite: 0 }));
    expect(await readLog()).not.toHaveProperty("writable");
    await engine.loadLog({ ...facts(), updateability: "READ_ONLY" });
    expect(await readLog()).not.toHaveProperty("writable");
  });
});

test("no secret of twenty comes out of a log that nobody blanked", async () => {
  const rows = plantedSecrets.map(({ event, statement }, at) => ({ ...events[0], id: at + 1, event_type: event, statement }));
  await engine.loadLog(facts({ rows }));
  const text = JSON.stringify(await readLog());
  for (const { secret } of plantedSecrets) expect(text).not.toContain(secret);
});

describe("acknowledging", () => {
  const rows = [1, 2, 3, 4, 6].map((id) => ({ ...events[0], id }));

  test("writes ids that follow each other at once, over none that nobody decided on", () => {
    const to = { state: "ignored" } as const;
    const from = { state: "pending" } as const;
    const batch = acknowledgeBatch([1, 2, 3, 5].map((id) => ({ id, from, to })));
    expect(batch.match(/<event [^>]*>/g)).toEqual([
      '<event first="1" last="3" from="pending" to="ignored"/>',
      '<event first="5" last="5" from="pending" to="ignored"/>',
    ]);
  });

  test("two agents at once: what one has written the other leaves", async () => {
    await engine.loadLog(facts({ rows }));
    const [one, two] = [source(), source()];
    const [a, b] = [(await one.read()).log, (await two.read()).log];
    if (a === undefined || b === undefined) throw new Error("There is no log.");
    const matched = a.events.slice(0, 2);
    const situation = { fates: { matched, cancelled: [], unmatched: a.events.slice(2) }, position: undefined, baseline: false };
    const first = acknowledgements(a, { ...situation, destination: { kind: "proposed", pullRequest: 5 } });
    const second = acknowledgements(b, {
      ...situation,
      destination: { kind: "unknown" },
      fates: { matched: [], cancelled: [], unmatched: b.events },
    });
    const [written, late] = [await one.auditLog?.acknowledge(first), await two.auditLog?.acknowledge(second)];
    expect([written, late]).toEqual([5, 0]);
    expect(await engine.states()).toEqual({ 1: "proposed #5", 2: "proposed #5", 3: "ignored", 4: "ignored", 6: "ignored" });
    // Again: idempotent.
    expect(await one.auditLog?.acknowledge(first)).toBe(0);
  });

  test("nothing to write opens no connection", async () => {
    const before = server.logins.length;
    expect(await source().auditLog?.acknowledge([])).toBe(0);
    expect(server.logins.length).toBe(before);
  });
});

describe("another log", () => {
  const query =
    "SELECT l.DatabaseLogID AS id, l.PostTime AS at, l.Event AS event, l.[Schema] AS [schema], l.Object AS object, l.TSQL AS statement, " +
    "l.DatabaseUser AS login, l.XmlEvent AS xml FROM dbo.DatabaseLog AS l";
  const aRow = (id: number, parts: (typeof eventClasses)[number]): Readonly<Record<string, string | null>> => ({
    DatabaseLogID: String(id),
    PostTime: "2026-11-26 22:04:05.123",
    DatabaseUser: "deploy",
    Event: parts.event,
    Schema: parts.schema ?? null,
    Object: parts.object ?? null,
    TSQL: parts.statement,
    XmlEvent: eventData(parts),
  });

  test("is asked in a second batch, and says what ours would", async () => {
    // The stand-in has no derived tables with TOP: what it is sent is looked at, and the rows come from a recorded answer.
    const answer = eventClasses.map((parts, at) => Object.values(aRow(at + 1, parts)));
    await engine.loadLog({});
    const other = await startStandIn({
      async *engine(batch) {
        if (!batch.includes("DatabaseLog")) {
          yield* engine.run(batch);
          return;
        }
        expect(batch).toContain("SELECT TOP (100000) q.* FROM (SELECT");
        yield {
          columns: ["id", "at", "login", "event", "schema", "object", "statement", "xml"].map((name) => ({
            name,
            type: "nvarchar" as const,
          })),
          rows: answer,
        };
      },
    });
    const settings = parseConnection(`Server=localhost,${other.port};Database=Sales;User ID=reader;Password=${password};Encrypt=false`);
    const read = async (since?: LogPosition): Promise<DdlLog | undefined> =>
      (await sqlserverSource(settings, { audit: { exclude: [], query }, retry: { attempts: 1, budget: 0, base: 0, cap: 0 } }).read(since))
        .log;
    const log = await read();
    expect(log).toMatchObject({ lastId: eventClasses.length });
    expect(log).not.toHaveProperty("writable");
    expect(log?.events.map(({ event }) => event)).toEqual(eventClasses.map(({ event }) => event));
    expect(log?.events.find(({ event }) => event === "RENAME")).toMatchObject({
      object: { schema: "dbo", name: "EmotionalState", type: "COLUMN" },
      target: { schema: "dbo", name: "SalesInteractions", type: "TABLE" },
      newName: "Emotion",
      login: "deploy",
      state: "pending",
    });
    expect(log?.events.find(({ event }) => event === "CREATE_VIEW")?.statement).toBe("CREATE VIEW gold.v AS\r\nSELECT 1 AS a & 2 < 3");
    expect((await read({ lastId: 20, missing: [] }))?.events[0]?.id).toBe(21);
    expect(log?.modified?.size).toBeGreaterThan(0);
    await other.close();
  });

  test.each([
    [["id", "at", "event", "who"], /column "who", which stands for nothing/],
    [["id", "event"], /no column "at"/],
    [["id", "at"], /no column "event"/],
  ])("columns %j are refused", async (columns, message) => {
    await engine.loadLog({});
    const other = await startStandIn({
      async *engine(batch) {
        if (!batch.includes("DatabaseLog")) {
          yield* engine.run(batch);
          return;
        }
        yield { columns: columns.map((name) => ({ name, type: "nvarchar" as const })), rows: [columns.map(() => "1")] };
      },
    });
    const settings = parseConnection(`Server=localhost,${other.port};Database=Sales;User ID=reader;Password=${password};Encrypt=false`);
    await expect(
      sqlserverSource(settings, { audit: { exclude: [], query }, retry: { attempts: 1, budget: 0, base: 0, cap: 0 } }).read(),
    ).rejects.toThrow(message);
    await other.close();
  });
});

test("the procedure that acknowledges writes only where the event is as it was read", () => {
  // The stand-in does the same in its own words; this is what the real one says.
  expect(auditSql.install).toContain("WHERE l.state = e.from_state");
  expect(auditSql.install).toContain("(l.pull_request = e.from_pull_request OR (l.pull_request IS NULL AND e.from_pull_request IS NULL))");
});

describe("the story of the Scout sample", () => {
  const withLog = (schema: Schema): Schema => ({
    ...schema,
    databaseTriggers: [...schema.databaseTriggers, ...installed.databaseTriggers],
  });

  test("names login and statement of each change, finds the unlogged one, and proves the rename", async () => {
    const { before, after } = await storySchemas();
    await engine.load(sysRows(withLog(before)), facts());
    const was = (await source().read()).schema;
    await engine.load(sysRows(withLog(after)), facts({ rows: storyRows() }));
    const { schema, log } = await source().read();
    const { changes, fates } = judged(was, schema, new Map(), log);
    const as = (id: number): unknown[] => {
      const event = storyEvents.find((each) => each.id === id);
      return ["logged", event?.login, event?.host, event?.statement];
    };
    expect(
      changes.map(({ change, by }) => {
        const { member, inferred }: AnyFacts = change;
        const [first] = by?.kind === "logged" ? by.events : [];
        return [change.kind, member, inferred ?? false, by?.kind, first?.login, first?.host, first?.statement];
      }),
    ).toEqual([
      ["column-type-narrowed", "Barangay", false, ...as(4121)],
      ["column-renamed", "CanonicalTxID", false, ...as(4117)],
      ["index-removed", "IX_SalesInteractions_Barangay", false, ...as(4120)],
      ["column-added", "app_version", false, "unlogged", undefined, undefined, undefined],
    ]);
    const ids = (some: readonly { readonly id: number }[] = []): number[] => some.map(({ id }) => id);
    expect([ids(fates?.matched), ids(fates?.cancelled), ids(fates?.unmatched)]).toEqual([[4117, 4120, 4121], [4118, 4119], [4122]]);
  });
});
