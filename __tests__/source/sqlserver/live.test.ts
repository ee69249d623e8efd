import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { emptySchema, type Schema } from "../../../src/model/schema.ts";
import { serializeSnapshot } from "../../../src/snapshot/serialize.ts";
import { openSource } from "../../../src/source/open.ts";
import { resolveModules } from "../../../src/source/resolve.ts";
import { catalogBatch, queryNames } from "../../../src/source/sqlserver/catalog.ts";
import { connect } from "../../../src/source/sqlserver/connect.ts";
import { applyScripts } from "../../../src/source/sqlserver/apply.ts";
import { secret } from "../../../src/source/sqlserver/secret.ts";
import { parseConnection, type ConnectionInputs, type ConnectionSettings } from "../../../src/source/sqlserver/connection.ts";
import type { Pacing, RetryPolicy } from "../../../src/source/sqlserver/retry.ts";
import type { SchemaSource } from "../../../src/ports.ts";
import { sqlserverSource } from "../../../src/source/sqlserver/source.ts";
import { fc } from "../../support/property.ts";
import { selfSigned } from "../../support/sqlserver/certificate.ts";
import { startEngine, type CatalogEngine, type ServerFacts } from "../../support/sqlserver/engine.ts";
import { everything } from "../../support/sqlserver/everything.ts";
import { startProxy } from "../../support/sqlserver/proxy.ts";
import { startStandIn, type StandIn, type StandInOptions } from "../../support/sqlserver/server.ts";
import { sysRows, type SysRow, type SysRows } from "../../support/sqlserver/sys-rows.ts";
import { packetType, type ResultSet } from "../../support/sqlserver/tds.ts";

const password = "hunter22-S3cret";
const once: RetryPolicy = { attempts: 1, budget: 0, base: 0, cap: 0 };
const often: RetryPolicy = { attempts: 4, budget: 60_000, base: 1_000, cap: 8_000 };

let engine: CatalogEngine;
/** What the engine answers for `everything`: most tests need a server and not what it computes. */
let recorded: readonly ResultSet[];
let folder: string;
const certificate = selfSigned("localhost");
const certificateFile = (): string => join(folder, "server.pem");

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sqlserver-"));
  writeFileSync(certificateFile(), certificate.cert);
  engine = await startEngine();
  await engine.load(sysRows(everything));
  recorded = await collect(engine.run(catalogBatch));
}, 60_000);

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await engine.close();
});

const standIns: { close(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(standIns.splice(0).map((each) => each.close()));
});

async function collect(sets: AsyncIterable<ResultSet>): Promise<readonly ResultSet[]> {
  const all: ResultSet[] = [];
  for await (const set of sets) all.push(set);
  return all;
}

async function* replay(): AsyncIterable<ResultSet> {
  await Promise.resolve();
  yield* recorded;
}

async function serve(options: Partial<StandInOptions> = {}): Promise<StandIn> {
  const server = await startStandIn({ engine: replay, ...options });
  standIns.push(server);
  return server;
}

interface ReadOptions {
  readonly more?: string;
  readonly inputs?: ConnectionInputs;
  readonly retry?: RetryPolicy;
  readonly pacing?: Pacing;
  readonly signal?: AbortSignal;
}

/** Time that passes only when somebody sleeps. */
function fakePacing(): Pacing & { readonly pauses: number[] } {
  const pauses: number[] = [];
  return {
    pauses,
    now: () => pauses.reduce((sum, pause) => sum + pause, 0),
    random: () => 0.5,
    sleep: (pause) => {
      pauses.push(pause);
      return Promise.resolve();
    },
  };
}

function source(
  port: number,
  { more = "Encrypt=false", inputs = {}, retry = once, pacing = fakePacing(), signal }: ReadOptions = {},
): SchemaSource {
  const login = inputs.accessToken === undefined ? `;User ID=reader;Password=${password}` : "";
  const settings = parseConnection(`Server=localhost,${port};Database=Sales${login};Connect Timeout=5;Command Timeout=20;${more}`, inputs);
  return sqlserverSource(settings, { retry, pacing, ...(signal === undefined ? {} : { signal }) });
}

async function readSchema(port: number, options?: ReadOptions): Promise<Schema> {
  return (await source(port, options).read()).schema;
}

/** What a failing run tells its user; in all that hangs on the error there is no secret. */
async function failure(port: number, options?: ReadOptions): Promise<string> {
  const error: unknown = await source(port, options)
    .read()
    .then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
  expect(error).toBeInstanceOf(UserError);
  const shown = `${inspect(error, { depth: null, showHidden: true })}\n${String((error as Error).stack)}\n${JSON.stringify(error)}`;
  for (const hidden of [password, options?.inputs?.accessToken ?? password]) expect(shown).not.toContain(hidden);
  return (error as Error).message;
}

const canonical = (schema: Schema): string => serializeSnapshot(resolveModules(schema));

describe("the schema of a live server", () => {
  test("is, byte for byte, the schema that the catalog was filled from", async () => {
    const server = await serve({ engine: engine.run });
    expect(serializeSnapshot(await readSchema(server.port))).toBe(canonical(everything));
  });

  const plain: Schema = {
    ...everything,
    tables: everything.tables.filter((table) => table.graph === undefined),
  };

  test.each(["2016", "2017", "2019", "2022", "2025"] as const)("version %s: what it lacks is not asked for", async (version) => {
    await engine.load(sysRows(plain), { version });
    const server = await serve({ engine: engine.run });
    expect(serializeSnapshot(await readSchema(server.port))).toBe(canonical(plain));
  });

  test("what came later: vectors, json, the order of a clustered columnstore index", async () => {
    const columns = ["vector(3)", "vector(1998,float16)", "json"].map((type, at) => ({ name: `c${at}`, type, nullable: true }));
    const schema: Schema = {
      ...emptySchema,
      collation: "Latin1_General_BIN2",
      compatibilityLevel: 170,
      schemas: [{ name: "dbo" }],
      securityPolicies: [],
      permissions: [],
      tables: [
        {
          schema: "dbo",
          name: "T",
          columns,
          uniqueConstraints: [],
          foreignKeys: [],
          checks: [],
          indexes: [{ name: "CCI", clustered: true, kind: "columnstore", columns: [{ name: "c2" }, { name: "c0" }], include: [] }],
          triggers: [],
        },
      ],
    };
    await engine.load(sysRows(schema), { version: "2025" });
    const server = await serve({ engine: engine.run });
    expect(serializeSnapshot(await readSchema(server.port))).toBe(canonical(schema));
  });

  test("history tables that nobody named bear their table's name, whatever id the server gave it", async () => {
    const renamed = (from: string, to: string): Schema => JSON.parse(JSON.stringify(plain).replaceAll(from, to)) as Schema;
    const [temporal] = plain.tables.flatMap((table) =>
      table.temporal === undefined ? [] : [{ table: table.name, history: table.temporal.history.name }],
    );
    if (temporal === undefined) throw new Error("No table has a history.");
    for (const made of ["MSSQL_TemporalHistoryFor_581577110", "MSSQL_TemporalHistoryFor_581577110_1A2B3C4D"]) {
      await engine.load(sysRows(renamed(temporal.history, made)));
      const server = await serve({ engine: engine.run });
      expect(serializeSnapshot(await readSchema(server.port))).toBe(
        canonical(renamed(temporal.history, `MSSQL_TemporalHistoryFor_${temporal.table}`)),
      );
    }
  });

  test("an empty database is an empty schema", async () => {
    const schema: Schema = {
      ...emptySchema,
      collation: "Latin1_General_BIN2",
      compatibilityLevel: 130,
      schemas: [{ name: "dbo" }],
      securityPolicies: [],
      permissions: [],
    };
    await engine.load(sysRows(schema));
    const server = await serve({ engine: engine.run });
    expect(serializeSnapshot(await readSchema(server.port))).toBe(canonical(schema));
  });

  test("views that a server lacks are told of, and what they would say is absent", async () => {
    await engine.load(sysRows(plain), {
      without: ["sys.periods", "sys.masked_columns", "sys.xml_indexes", "sys.assemblies", "sys.sql_expression_dependencies"],
    });
    const server = await serve({ engine: engine.run });
    const { schema, diagnostics } = await source(server.port).read();
    expect(schema.tables.map((table) => table.temporal).filter(Boolean)).toEqual([]);
    expect(schema.tables.length).toBe(plain.tables.length);
    expect(diagnostics.map((each) => each.message)).toEqual([
      "This server has no sys.periods: what it would say is not part of the schema.",
      "This server has no sys.masked_columns: what it would say is not part of the schema.",
      "This server has no sys.xml_indexes: what it would say is not part of the schema.",
      "This server has no sys.assembly_modules or no sys.assemblies: what it would say is not part of the schema.",
    ]);
  });

  test("a view that SQL Server always had is not missed in silence", async () => {
    await engine.load(sysRows(plain), { without: ["sys.sequences"] });
    const server = await serve({ engine: engine.run });
    expect(await failure(server.port)).toMatch(/error 208.*lacks a catalog view/s);
  });

  test("index types that are newer than this program are named and left out", async () => {
    await engine.load(
      withRow(sysRows(plain), "sys.indexes", {
        object_id: tableId(plain, "Session"),
        index_id: 77,
        name: "JX",
        type: 9,
        is_hypothetical: 0,
      }),
    );
    const server = await serve({ engine: engine.run });
    const { schema, diagnostics } = await source(server.port).read();
    expect(diagnostics).toEqual([{ severity: "warning", message: expect.stringContaining("The index JX is of type 9") as string }]);
    expect(serializeSnapshot(schema)).toBe(canonical(plain));
  });

  test("an encrypted module's dependencies come from the catalog, when the login may ask", async () => {
    const rows = sysRows(plain);
    const hidden = rows.get("sys.objects")?.find((row) => row["name"] === "Hidden")?.["object_id"];
    const dependency = {
      referencing_id: hidden,
      referenced_id: tableId(plain, "Session"),
      referenced_entity_name: "Session",
      referenced_minor_id: 2,
      referencing_class: 1,
      referenced_class: 1,
    };
    await engine.load(withRow(rows, "sys.sql_expression_dependencies", dependency));
    const server = await serve({ engine: engine.run });
    expect((await readSchema(server.port)).dependencies).toContainEqual({
      from: { schema: "dbo", name: "Hidden" },
      to: { schema: "dbo", name: "Session", column: "Who" },
    });
  });
});

/**
 * The server named by SCHEMA_SYNC_TEST_MSSQL (a connection string of an administrator; a database of its own is made and
 * dropped again), or else the stand-in: the same tests for both.
 */
describe("a database made by scripts", () => {
  const root = join(import.meta.dirname, "../../..");
  const scripts = "examples/scout/schema";
  // The order in which a server can run them; by their paths they need what is not there yet.
  const deployment = "examples/scout/deploy.sql";
  const real = process.env["SCHEMA_SYNC_TEST_MSSQL"];

  async function withDatabase(use: (settings: ConnectionSettings) => Promise<void>): Promise<void> {
    if (real === undefined) {
      await engine.load(sysRows((await (await openSource(scripts, { cwd: root })).read()).schema));
      const server = await serve({ engine: engine.run });
      await use(parseConnection(`Server=localhost,${server.port};Database=Sales;User ID=reader;Password=${password};Encrypt=false`));
      return;
    }
    const name = `schema_sync_test_${process.pid}`;
    const master = await connect(parseConnection(real, { database: "master" }));
    try {
      await master.run(`CREATE DATABASE ${name};`, { resultSet: () => undefined, row: () => undefined });
      const settings = parseConnection(real, { database: name });
      await applyScripts(settings, { scripts: [deployment], cwd: root, disposable: true });
      await use(settings);
    } finally {
      const drop = `ALTER DATABASE ${name} SET SINGLE_USER WITH ROLLBACK IMMEDIATE; DROP DATABASE ${name};`;
      await master.run(drop, { resultSet: () => undefined, row: () => undefined });
      master.close();
    }
  }

  test("is read as the scripts are", async () => {
    const { schema } = await (await openSource(scripts, { cwd: root })).read();
    await withDatabase(async (settings) => {
      const first = (await sqlserverSource(settings).read()).schema;
      // What scripts do not say, and a server always does.
      const { collation, compatibilityLevel, ...rest } = first;
      expect(collation).toBeDefined();
      expect(compatibilityLevel).toBeDefined();
      const said = new Set(schema.schemas.map((each) => each.name));
      expect(serializeSnapshot({ ...rest, schemas: rest.schemas.filter((each) => said.has(each.name)) })).toBe(serializeSnapshot(schema));
      const second = (await sqlserverSource(settings).read()).schema;
      expect(serializeSnapshot(second)).toBe(serializeSnapshot(first));
    });
  });

  test("lets nobody in with another password, and does not repeat it", async () => {
    await withDatabase(async (settings) => {
      const wrong = {
        ...settings,
        authentication: { kind: "sql-login" as const, user: "nobody", password: secret("Wr0ng-horse-battery") },
      };
      const error: unknown = await sqlserverSource(wrong, { retry: once })
        .read()
        .catch((thrown: unknown) => thrown);
      expect((error as Error).message).toMatch(/failed while logging in: .*18456/);
      expect(inspect(error, { depth: null, showHidden: true })).not.toContain("Wr0ng-horse-battery");
    });
  });
});

function withRow(rows: SysRows, view: string, row: SysRow): SysRows {
  return new Map(rows).set(view, [...(rows.get(view) ?? []), row]);
}

function tableId(schema: Schema, name: string): number {
  const row = sysRows(schema)
    .get("sys.tables")
    ?.find((each) => each["name"] === name);
  return Number(row?.["object_id"]);
}

describe("round trips", () => {
  test.each([10, 1_000, 10_000])("%d tables: after login the driver's own statement and ours", async (count) => {
    const tables = Array.from({ length: count }, (_, at) => ({
      schema: "dbo",
      name: `T${at}`,
      columns: [
        { name: "Id", type: "int", nullable: false },
        { name: "Text", type: "nvarchar(50)", nullable: true },
      ],
      uniqueConstraints: [],
      foreignKeys: [],
      checks: [],
      indexes: [],
      triggers: [],
    }));
    await engine.load(sysRows({ ...emptySchema, schemas: [{ name: "dbo" }], tables }));
    const server = await serve({ engine: engine.run, encryption: "not supported" });
    const proxy = await startProxy(server.port);
    standIns.push(proxy);
    const schema = await readSchema(proxy.port);
    expect(schema.tables.length).toBe(count);
    const { prelogin, login7, sqlBatch } = packetType;
    // The first connection asks for encryption, which this server has none of and this user need not have.
    expect(proxy.messages).toEqual([[prelogin], [prelogin, login7, sqlBatch, sqlBatch]]);
  });
});

describe("encryption", () => {
  test.each(["not supported", "off", "silent"] as const)("asked for and answered with %s: no login leaves", async (encryption) => {
    const server = await serve({ encryption });
    const proxy = await startProxy(server.port);
    standIns.push(proxy);
    expect(await failure(proxy.port, { more: "Encrypt=true;TrustServerCertificate=true" })).toMatch(
      /Reading Sales on localhost:\d+ failed while encrypting the connection: The server does not encrypt.*No password was sent.*Encrypt=false/,
    );
    expect(proxy.messages).toEqual([[packetType.prelogin]]);
    expect(proxy.bytes().includes(Buffer.from("reader", "utf16le"))).toBe(false);
  });

  test("not asked for and not to be had: the login leaves in clear, as was said", async () => {
    const server = await serve({ encryption: "not supported" });
    const proxy = await startProxy(server.port);
    standIns.push(proxy);
    await readSchema(proxy.port, { more: "Encrypt=false" });
    expect(proxy.bytes().includes(Buffer.from("reader", "utf16le"))).toBe(true);
  });

  test("not asked for and to be had: nothing leaves in clear all the same", async () => {
    const server = await serve({ certificate });
    const proxy = await startProxy(server.port);
    standIns.push(proxy);
    await readSchema(proxy.port, { more: "Encrypt=false" });
    expect(proxy.bytes().includes(Buffer.from("reader", "utf16le"))).toBe(false);
    expect(server.logins.map((login) => login.user)).toEqual(["reader"]);
  });

  test("a token never leaves in clear, not even when a password might", async () => {
    const server = await serve({ encryption: "not supported" });
    const token = "eyJ0eXAi.secret-token.sig";
    expect(await failure(server.port, { more: "Encrypt=false", inputs: { accessToken: token } })).toMatch(/does not encrypt/);
    expect(server.received).toEqual(["prelogin"]);
  });

  test.each<[what: string, more: () => string, strict: boolean]>([
    ["a certificate that is named", () => `Encrypt=true;ServerCertificate=${certificateFile()}`, false],
    ["any certificate, if told so", () => "Encrypt=true;TrustServerCertificate=true", false],
    ["TLS first, with a certificate that is named", () => `Encrypt=strict;ServerCertificate=${certificateFile()}`, true],
  ])("accepts %s", async (_, more, strict) => {
    const server = await serve({ certificate, strict });
    await readSchema(server.port, { more: more() });
    expect(server.logins.map((login) => login.password)).toEqual([password]);
  });

  test.each<[what: string, more: () => string, strict: boolean, message: RegExp]>([
    ["signed by nobody", () => "Encrypt=true", false, /self.signed.*TrustServerCertificate=true \(input trust-server-certificate\)/],
    ["signed by nobody, strictly", () => "Encrypt=strict", true, /self.signed.*ServerCertificate=/],
    [
      "for another host",
      () => `Encrypt=true;ServerCertificate=${certificateFile()};HostNameInCertificate=db.example`,
      false,
      /db\.example.*HostNameInCertificate=/,
    ],
    ["that is no file", () => "Encrypt=true;ServerCertificate=/nowhere.pem", false, /nowhere\.pem.*PEM or DER/],
  ])("refuses a certificate %s, and logs in nowhere", async (_, more, strict, message) => {
    const server = await serve({ certificate, strict });
    expect(await failure(server.port, { more: more() })).toMatch(message);
    expect(server.logins).toEqual([]);
  });

  test("strict needs a server that can", async () => {
    const server = await serve({ certificate });
    expect(await failure(server.port, { more: `Encrypt=strict;ServerCertificate=${certificateFile()};Connect Timeout=1` })).toMatch(
      /failed while encrypting the connection.*Encrypt=strict needs SQL Server 2022/,
    );
    expect(server.logins).toEqual([]);
  });
});

test("the server sees who asks, and that it may answer from a secondary", async () => {
  const server = await serve();
  await readSchema(server.port, { more: "Encrypt=false;ApplicationIntent=ReadOnly;Workstation ID=runner-7;Packet Size=8192" });
  expect(server.logins).toMatchObject([
    { user: "reader", database: "Sales", application: "schema-sync-agent", readOnlyIntent: true, host: "runner-7", packetSize: 8192 },
  ]);
});

describe("permissions", () => {
  test.each([0, null] as const)("VIEW DEFINITION %s stops the run with the GRANT to give", async (viewDefinition) => {
    await engine.load(sysRows(everything), { viewDefinition, user: "CORP\\re]ader" });
    const server = await serve({ engine: engine.run });
    expect(await failure(server.port)).toContain("USE [Sales]; GRANT VIEW DEFINITION TO [CORP\\re]]ader];");
  });

  const denied = { minor_id: 0, type: "VW", permission_name: "VIEW DEFINITION", state: "D" };
  test.each<[what: string, row: SysRow, facts: Partial<ServerFacts>, message: RegExp | undefined]>([
    [
      "an object, to the user",
      { class: 1, major_id: 77, grantee_principal_id: 5 },
      {},
      /VIEW DEFINITION on the object with id 77 to reader/,
    ],
    [
      "a schema, to a role of the user's",
      { class: 3, major_id: 1, grantee_principal_id: 9 },
      { roles: ["role9"] },
      /on the schema dbo to role9/,
    ],
    ["a type, to everybody", { class: 6, major_id: 257, grantee_principal_id: 0 }, {}, /on the type with id 257 to public/],
    ["another's role", { class: 1, major_id: 77, grantee_principal_id: 9 }, {}, undefined],
    ["everybody, which does not bind dbo", { class: 1, major_id: 77, grantee_principal_id: 0 }, { principalId: 1, user: "dbo" }, undefined],
  ])("a denial of %s", async (_, row, facts, message) => {
    await engine.load(withRow(sysRows(everything), "sys.database_permissions", { ...denied, ...row }), facts);
    const server = await serve({ engine: engine.run });
    if (message === undefined) expect(serializeSnapshot(await readSchema(server.port))).toBe(canonical(everything));
    else expect(await failure(server.port)).toMatch(message);
  });
});

describe("faults", () => {
  const transient = [4060, 10928, 10929, 40197, 40501, 40613, 49918];

  test.each(transient)("error %d at login passes", async (number) => {
    const server = await serve();
    server.faults.login.push({ number, message: `Fault ${number}.` }, { number, message: `Fault ${number}.` });
    const pacing = fakePacing();
    expect((await readSchema(server.port, { retry: often, pacing })).tables.length).toBe(everything.tables.length);
    expect(pacing.pauses).toEqual([750, 1500]);
  });

  test.each([1205, 1222, ...transient])("error %d in the batch passes", async (number) => {
    const server = await serve();
    server.faults.batch.push({ number, message: `Fault ${number}.` });
    expect((await readSchema(server.port, { retry: often })).tables.length).toBe(everything.tables.length);
  });

  test.each([
    [
      18456,
      "Login failed for user 'reader'.",
      /failed while logging in: Login failed for user 'reader'\. \(error 18456\) Check user and password/,
    ],
    [18456, `Login failed: ${password}`, /Login failed: \*\*\*\. \(error 18456\)/],
    [40615, "Cannot open server.", /firewall/],
    [18488, "The password must be changed.", /must be changed before/],
  ])("error %d at login is told at once", async (number, said, message) => {
    const server = await serve();
    server.faults.login.push({ number, message: said });
    expect(await failure(server.port, { retry: often })).toMatch(message);
    expect(server.logins.length).toBe(1);
  });

  test("an error in the batch that does not pass is told at once", async () => {
    const server = await serve();
    server.faults.batch.push({ number: 229, message: `The SELECT permission was denied to ${password}.` });
    expect(await failure(server.port, { retry: often })).toMatch(
      /^Reading Sales on localhost:\d+ failed while reading the catalog: .*\*\*\*\. \(error 229\) .*GRANT VIEW DEFINITION/,
    );
    expect(server.logins.length).toBe(1);
  });

  test("errors that do not go away use up the attempts, and say so", async () => {
    const server = await serve();
    for (let at = 0; at < 9; at++) server.faults.login.push({ number: 40613, message: "Database 'Sales' is not currently available." });
    expect(await failure(server.port, { retry: often })).toMatch(
      /tried 4 times.*not currently available\. \(error 40613\) Such errors pass/,
    );
    expect(server.logins.length).toBe(4);
  });

  test("or the budget", async () => {
    const server = await serve();
    for (let at = 0; at < 9; at++) server.faults.login.push({ number: 40613, message: "No." });
    const pacing = fakePacing();
    await failure(server.port, { retry: { attempts: 100, budget: 5_000, base: 1_000, cap: 2_000 }, pacing });
    expect(pacing.now()).toBeLessThanOrEqual(5_000);
    expect(server.logins.length).toBe(pacing.pauses.length + 1);
  });

  test("a database that is not there is named", async () => {
    const server = await serve({ database: "Other" });
    expect(await failure(server.port)).toMatch(/Cannot open database "Sales".*error 4060.*named Sales/);
  });

  test("nobody listens", async () => {
    const server = await serve();
    await server.close();
    standIns.length = 0;
    expect(await failure(server.port)).toMatch(/failed while connecting: .*Nothing listens there/);
  });

  test("a host that nobody knows", async () => {
    const settings = parseConnection(`Server=no-such-host.invalid;Database=d;User ID=u;Password=${password};Connect Timeout=5`);
    const read = sqlserverSource(settings, { retry: once, pacing: fakePacing() }).read();
    await expect(read).rejects.toThrow(/no-such-host\.invalid:1433 failed while connecting: .*name/);
  });

  test("a connection that is cut on login is tried again", async () => {
    const server = await serve();
    server.faults.hangUpOnLogin = 2;
    expect((await readSchema(server.port, { retry: often })).tables.length).toBe(everything.tables.length);
    server.faults.hangUpOnLogin = 9;
    expect(await failure(server.port, { retry: often })).toMatch(/failed while logging in \(tried 4 times\)/);
  });

  test("a server that never answers a login is given up", async () => {
    const server = await serve();
    server.faults.muteLogin = true;
    expect(await failure(server.port, { more: "Encrypt=false;Connect Timeout=1" })).toMatch(/failed while logging in: /);
  });

  test.each(["muteBatch", "stall"] as const)("a server that goes silent (%s) is given up", async (fault) => {
    const server = await serve();
    server.faults[fault] = true;
    expect(await failure(server.port, { more: "Encrypt=false;Command Timeout=1" })).toMatch(
      /failed while reading the catalog: The server did not finish within 1 s/,
    );
  });

  test("wherever the answer is cut, there is no schema; and the next reading is whole", async () => {
    const server = await serve();
    const whole = serializeSnapshot(await readSchema(server.port));
    const length = await answerLength();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: length - 1 }), async (at) => {
        server.faults.cut.push(at);
        expect(await failure(server.port)).toMatch(/failed while reading the catalog/);
        server.faults.cut.push(at);
        expect(serializeSnapshot(await readSchema(server.port, { retry: often }))).toBe(whole);
      }),
      { numRuns: 30, examples: [[0], [1], [length - 1], [length - 13]] },
    );
  });

  test.each([0, 1, 2, 7])("cut after %i packets, by a server that says goodbye, is a lost connection like any other", async (packets) => {
    const server = await serve();
    server.faults.cut.push(packets * 4096);
    server.faults.goodbye = true;
    expect((await readSchema(server.port, { retry: often })).tables.length).toBe(everything.tables.length);
    expect(server.logins.length).toBe(2);
  });

  test("whoever leaves while the connection is opened leaves none behind", async () => {
    const server = await serve();
    for (let turns = 0; turns < 12; turns++) {
      const controller = new AbortController();
      const read = readSchema(server.port, { signal: controller.signal });
      for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
      controller.abort(new Error("left"));
      await expect(read).rejects.toThrow("left");
    }
    for (let wait = 0; wait < 200 && server.open() > 0; wait++) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(server.open()).toBe(0);
    expect(server.batches.filter((batch) => batch.includes("sys.objects"))).toEqual([]);
  });

  /** How many bytes the server sends for the catalog. */
  async function answerLength(): Promise<number> {
    const server = await serve();
    await readSchema(server.port);
    return server.sent();
  }

  test("an answer of another shape is no schema", async () => {
    const [first, ...rest] = recorded;
    if (first === undefined) throw new Error("Nothing was recorded.");
    const renamed = { ...first, columns: first.columns.map((column) => ({ ...column, name: "x" })) };
    const nulled = { ...first, rows: first.rows.map((row) => row.map(() => null)) };
    const cases: [readonly ResultSet[], RegExp][] = [
      [rest, /sent the columns/],
      [recorded.slice(0, -1), /sent \d+ result sets where/],
      [[...recorded, first], /more than the/],
      [[renamed, ...rest], /sent the columns x/],
      [[nulled, ...rest], /sent a null as product_version/],
    ];
    for (const [sets, message] of cases) {
      const server = await serve({
        engine: async function* () {
          await Promise.resolve();
          yield* sets;
        },
      });
      expect(await failure(server.port, { retry: often })).toMatch(message);
      expect(server.logins.length).toBe(1);
    }
  });

  test("a database that the login may not see is no empty schema", async () => {
    const [first, ...rest] = recorded;
    const server = await serve({
      engine: async function* () {
        await Promise.resolve();
        yield* [{ columns: first?.columns ?? [], rows: [] }, ...rest];
      },
    });
    expect(await failure(server.port)).toMatch(/does not show the database/);
  });

  describe("a schema that changes while it is read", () => {
    const changing = (times: number) => {
      let left = times;
      return async function* (): AsyncIterable<ResultSet> {
        await Promise.resolve();
        const moved = left-- > 0;
        for (const [at, set] of recorded.entries()) {
          const isAfter = queryNames[at] === "stateAfter";
          yield moved && isAfter
            ? { ...set, rows: set.rows.map((row) => row.map((cell, column) => (column === 0 ? Number(cell) + 1 : cell))) }
            : set;
        }
      };
    };

    test("is read again, on the same connection", async () => {
      const server = await serve({ engine: changing(2) });
      expect(serializeSnapshot(await readSchema(server.port))).toBe(canonical(everything));
      expect(server.logins.length).toBe(1);
    });

    test("until it is given up", async () => {
      const server = await serve({ engine: changing(99) });
      expect(await failure(server.port)).toMatch(/kept changing while it was read.*deployment is over/);
    });
  });

  test.each(["muteLogin", "muteBatch", "stall"] as const)(
    "SIGTERM while the server is silent (%s) closes the connection",
    async (fault) => {
      const server = await serve();
      server.faults[fault] = true;
      const controller = new AbortController();
      const reading = readSchema(server.port, { signal: controller.signal, retry: often });
      const awaited = fault === "muteLogin" ? "login7" : "batch";
      while (server.received.filter((each) => each === awaited).length < (fault === "muteLogin" ? 1 : 2)) {
        await new Promise((resolve) => setImmediate(resolve));
      }
      controller.abort(new Error("The run was cancelled."));
      await expect(reading).rejects.toThrow("The run was cancelled.");
      while (server.open() > 0) await new Promise((resolve) => setImmediate(resolve));
      expect(server.logins.length).toBe(1);
    },
  );

  test("a run that is cancelled before it begins connects to nothing", async () => {
    const server = await serve();
    await expect(readSchema(server.port, { signal: AbortSignal.abort(new Error("Never mind.")) })).rejects.toThrow("Never mind.");
    expect(server.received).toEqual([]);
  });
});
