import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { UserError } from "../../../../src/errors.ts";
import { defaultConfig } from "../../../../src/model/config.ts";
import type { Contract } from "../../../../src/model/contract.ts";
import { builtInTemplates } from "../../../../src/generated/templates.ts";
import { parseContract } from "../../../../src/contract/parse.ts";
import type { DataAnswer, DataQuery } from "../../../../src/model/quality.ts";
import type { Publisher, SchemaSource, Store } from "../../../../src/ports.ts";
import { run, type Outcome } from "../../../../src/run.ts";
import { liveTables, type LiveTables } from "../../../support/sqlserver/live-tables.ts";
import type { Engine } from "../../../support/sqlserver/server.ts";

const tables = [
  {
    schema: "dbo",
    name: "Orders",
    columns: { OrderID: "int", Status: "varchar(10)" },
    rows: [
      [1, "open"],
      [2, null],
      [3, "open"],
    ],
  },
  { schema: "dbo", name: "Slow", columns: { ID: "int" }, rows: [[1]] },
] as const;

/** Queries over the data that the server was sent, in order; the session's opening is none. */
const asked = (): string[] => live.server.batches.filter((batch) => batch.includes("BEGIN TRANSACTION"));

let live: LiveTables;
/** What becomes of a batch before the engine sees it. */
let fault: ((batch: string) => ReturnType<Engine> | undefined) | undefined;

beforeAll(async () => {
  live = await liveTables(tables, {}, (engine) => (batch) => fault?.(batch) ?? engine.run(batch));
}, 120_000);

afterAll(() => live.close());

afterEach(() => {
  fault = undefined;
  live.server.batches.length = 0;
  live.server.logins.length = 0;
});

function ask(queries: readonly DataQuery[], options?: Parameters<LiveTables["source"]>[0]): Promise<readonly DataAnswer[]> {
  return live.source(options).data?.ask(queries) ?? Promise.reject(new Error("no data"));
}

const count = (table: string): DataQuery => ({ sql: `SELECT COUNT_BIG(*) AS [c0] FROM [dbo].[${table}]`, maxRows: 1 });

function contract(schema: string): Contract {
  return parseContract(`apiVersion: v3.1.0\nkind: DataContract\nid: c\nversion: 1.0.0\nstatus: active\n${schema}`, "c.odcs.yaml");
}

const manyRules = contract(`schema:
  - name: Orders
    quality:
      - { metric: rowCount, mustBe: 3 }
      - { metric: rowCount, mustBeLessThan: 9 }
    properties:
      - name: OrderID
        quality:
          - { metric: nullValues, mustBe: 0 }
          - { metric: missingValues, arguments: { missingValues: [0] }, mustBe: 0 }
      - name: Status
        quality:
          - { metric: nullValues, mustBe: 1 }
          - { metric: nullValues, mustBeLessThan: 50, unit: percent }
          - { metric: invalidValues, arguments: { validValues: [open] }, mustBe: 0 }
          - { metric: invalidValues, arguments: { pattern: '^[a-z]+$' }, mustBe: 0 }
  - name: Slow
    quality: [{ metric: rowCount, mustBe: 1 }]
`);

const publisher: Publisher = { publish: () => Promise.resolve({ written: [], removed: [] }) };

function store(contracts: readonly Contract[]): Store {
  return {
    snapshot: () => Promise.resolve(undefined),
    contracts: () => Promise.resolve(contracts),
    templates: () => Promise.resolve(builtInTemplates),
    pages: () => Promise.resolve(new Map()),
    logPosition: () => Promise.resolve(undefined),
  };
}

function runWith(source: SchemaSource, contracts: readonly Contract[], quality?: boolean): Promise<Outcome> {
  return run({
    source,
    store: store(contracts),
    publisher,
    clock: { today: () => "2026-11-27" },
    config: { ...defaultConfig, ...(quality === undefined ? {} : { quality }) },
  });
}

describe("a run on a live source", () => {
  test("passes over each table once, however many rules there are, on one more connection", async () => {
    const { report } = await runWith(live.source(), [manyRules]);
    expect(report.measurements?.map(({ verdict }) => verdict)).toEqual(Array.from({ length: 9 }, () => "met"));
    expect(report.violations).toEqual([]);
    const queries = asked();
    expect(queries.filter((batch) => batch.includes("FROM [dbo].[Orders]"))).toHaveLength(1);
    expect(queries.filter((batch) => batch.includes("FROM [dbo].[Slow]"))).toHaveLength(1);
    expect(queries).toHaveLength(2);
    expect(live.server.logins).toHaveLength(2);
  });

  test("reads no row where no contract asks for one, or the configuration says no", async () => {
    const { report: silent } = await runWith(live.source(), [contract("schema: [{ name: Orders }]\n")]);
    expect(silent).not.toHaveProperty("measurements");
    const { report: off } = await runWith(live.source(), [manyRules], false);
    expect(off.violations).toEqual([]);
    expect(new Set(off.measurements?.map(({ verdict, cause }) => `${verdict} ${cause ?? ""}`))).toEqual(new Set(["not-run switched-off"]));
    expect(asked()).toEqual([]);
  });

  test("a source without data says that nothing was measured, and nothing passes", async () => {
    const source = live.source();
    const scripts: SchemaSource = { label: source.label, read: () => source.read() };
    const { report } = await runWith(scripts, [manyRules]);
    expect(report.violations).toEqual([]);
    expect(new Set(report.measurements?.map(({ verdict, cause }) => `${verdict} ${cause ?? ""}`))).toEqual(new Set(["not-run no-data"]));
  });

  test("what is missed is in the report with its figure, and in what is committed without", async () => {
    const missed = contract(
      "schema:\n  - name: Orders\n    properties:\n      - name: Status\n        quality: [{ metric: nullValues, mustBe: 0 }]\n",
    );
    const { report, proposal } = await runWith(live.source(), [missed]);
    expect(report.violations).toMatchObject([
      { check: "quality-missed", member: "Status", message: "the number of NULLs of dbo.Orders.Status is 1, and must be 0" },
    ]);
    const written = [...proposal.write.values()].join("\n");
    expect(written).toContain("the number of NULLs of dbo.Orders.Status must be 0, and was not when it was last measured");
    expect(written).not.toContain("is 1, and must be 0");
  });
});

describe("a query over the data", () => {
  test("stands alone in a transaction that is rolled back, in a session that waits for nobody", async () => {
    await ask([count("Orders")]);
    const [opening, batch] = live.server.batches.filter((each) => /\bselect\b/i.test(each));
    for (const setting of ["SET XACT_ABORT ON", "SET LOCK_TIMEOUT 10000", "SET DEADLOCK_PRIORITY LOW"]) expect(opening).toContain(setting);
    expect(batch).toBe(
      "SET TRANSACTION ISOLATION LEVEL READ COMMITTED;\nBEGIN TRANSACTION;\nSELECT COUNT_BIG(*) AS [c0] FROM [dbo].[Orders];\nROLLBACK TRANSACTION;",
    );
  });

  test("reads a snapshot where the database has them, but of memory-optimised tables", async () => {
    fault = (batch) => (batch.includes("snapshot_isolation_state") ? one([1]) : undefined);
    await ask([count("Orders"), { ...count("Slow"), memoryOptimized: true }]);
    expect(asked().map((batch) => batch.split("\n")[0])).toEqual([
      "SET TRANSACTION ISOLATION LEVEL SNAPSHOT;",
      "SET TRANSACTION ISOLATION LEVEL READ COMMITTED;",
    ]);
  });

  test("writes nothing that stays, even where what is asked is a function that writes", async () => {
    await live.engine.execute(`CREATE TABLE dbo.tally (n integer);
      CREATE FUNCTION dbo.write() RETURNS integer LANGUAGE sql AS $$ INSERT INTO dbo.tally VALUES (1) RETURNING n $$;`);
    expect(await ask([{ sql: "SELECT dbo.write() AS [c0]", maxRows: 1 }])).toEqual([{ rows: [[1]] }]);
    expect(await ask([{ sql: "SELECT COUNT_BIG(*) AS [c0] FROM dbo.tally", maxRows: 1 }])).toEqual([{ rows: [["0"]] }]);
  });

  test("that fails is a failure, and the others are answered", async () => {
    const nowhere: DataQuery = { sql: "SELECT COUNT_BIG(*) AS [c0] FROM [dbo].[Nowhere]", maxRows: 1 };
    expect(await ask([count("Orders"), nowhere, count("Slow")])).toEqual([
      { rows: [["3"]] },
      { failure: expect.stringContaining("error 208") as unknown },
      { rows: [["1"]] },
    ]);
  });

  test("that fails midway, with rows told already, is a failure and no figure", async () => {
    fault = (batch) => (batch.includes("[Orders]") ? midway() : undefined);
    expect(await ask([count("Orders"), count("Slow")])).toEqual([
      { failure: "the server answered with error 8152, whose words may quote a value and are not repeated" },
      { rows: [["1"]] },
    ]);
    const { report } = await runWith(live.source(), [manyRules]);
    expect(report.violations.map(({ check }) => check)).toEqual(Array.from({ length: 8 }, () => "quality-not-run"));
  });

  test("that is not finished in time is a failure; the next has a connection of its own", async () => {
    fault = (batch) => (batch.includes("[Slow]") ? never() : undefined);
    expect(await ask([count("Slow"), count("Orders")], { timeout: 1 })).toEqual([
      { failure: "the server did not finish within 1 s; Command Timeout= gives it more" },
      { rows: [["3"]] },
    ]);
    expect(live.server.logins).toHaveLength(2);
  });

  test("gives no more rows than it may, and one result", async () => {
    expect(await ask([{ sql: "SELECT [OrderID] FROM [dbo].[Orders]", maxRows: 2 }])).toEqual([
      { failure: "the server gave more than 2 rows" },
    ]);
    fault = (batch) => (batch.includes("[Orders]") ? two() : undefined);
    expect(await ask([count("Orders")])).toEqual([{ failure: "the server gave more than one result" }]);
  });

  test("that meets what passes by itself is asked again", async () => {
    let times = 0;
    fault = (batch) => (batch.includes("[Orders]") && ++times < 3 ? deadlock() : undefined);
    const pauses: number[] = [];
    const pacing = { now: () => 0, random: () => 0, sleep: (pause: number) => Promise.resolve(void pauses.push(pause)) };
    const retry = { attempts: 5, budget: 60_000, base: 1_000, cap: 8_000 };
    expect(await ask([count("Orders")], { retry, pacing })).toEqual([{ rows: [["3"]] }]);
    expect(pauses).toEqual([500, 1_000]);
    times = -9;
    expect(await ask([count("Orders")], { retry, pacing })).toEqual([{ failure: "deadlock (error 1205)" }]);
  });

  test("on a server that is lost ends the run, and names what was being done, without the password", async () => {
    live.server.faults.cut.push(20);
    const error: unknown = await ask([count("Orders")]).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as Error).message).toMatch(/^Measuring the data of Sales on localhost.* failed while measuring the data/);
    expect(String((error as Error).stack)).not.toContain("hunter22");
  });
});

async function* one(row: readonly unknown[]): ReturnType<Engine> {
  await Promise.resolve();
  yield { columns: [{ name: "a", type: "int" }], rows: [row] };
}

async function* two(): ReturnType<Engine> {
  yield* one([1]);
  yield* one([2]);
}

async function* midway(): ReturnType<Engine> {
  yield* one([0]);
  throw Object.assign(new Error("String or binary data would be truncated: 'secret'."), { number: 8152 });
}

async function* deadlock(): ReturnType<Engine> {
  await Promise.resolve();
  yield* [];
  throw Object.assign(new Error("deadlock"), { number: 1205 });
}

async function* never(): ReturnType<Engine> {
  await new Promise((resolve) => setTimeout(resolve, 5_000).unref());
  yield* [];
}
