import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { builtInTemplates } from "../../src/generated/templates.ts";
import { defaultConfig } from "../../src/model/config.ts";
import { layout } from "../../src/model/page.ts";
import { emptySchema, type Schema } from "../../src/model/schema.ts";
import type { Files, Publication, Publisher, PullRequestOutcome, SchemaSource, Store } from "../../src/ports.ts";
import { UserError } from "../../src/errors.ts";
import { run, type Outcome } from "../../src/run.ts";
import { parsePosition } from "../../src/snapshot/position.ts";
import { parseSnapshot } from "../../src/snapshot/parse.ts";
import { withoutOwnObjects } from "../../src/source/own-objects.ts";
import { parseConnection } from "../../src/source/sqlserver/connection.ts";
import { sqlserverSource } from "../../src/source/sqlserver/source.ts";
import { startEngine, type CatalogEngine } from "../support/sqlserver/engine.ts";
import { eventData } from "../support/sqlserver/event-data.ts";
import { installedModules, logRows, record } from "../support/sqlserver/recorder.ts";
import { startStandIn, type StandIn } from "../support/sqlserver/server.ts";
import { sysRows } from "../support/sqlserver/sys-rows.ts";

/** A database of one table with these columns, with the log installed. */
function database(...columns: readonly string[]): Schema {
  return {
    ...emptySchema,
    collation: "Latin1_General_100_CI_AS",
    compatibilityLevel: 160,
    schemas: [{ name: "dbo" }],
    permissions: [],
    tables: [
      {
        schema: "dbo",
        name: "T",
        columns: columns.map((name) => ({ name, type: "int", nullable: true })),
        uniqueConstraints: [],
        foreignKeys: [],
        checks: [],
        indexes: [],
        triggers: [],
      },
    ],
    databaseTriggers: [
      {
        name: "schema_sync_ddl_log",
        events: ["DDL_DATABASE_LEVEL_EVENTS"],
        definition: (installedModules.get("schema_sync_ddl_log") ?? "").trim().replace("CREATE OR ALTER", "CREATE"),
      },
    ],
  };
}

const column = (id: number, statement: string): ReturnType<typeof logRows> =>
  logRows(
    record(eventData({ event: "ALTER_TABLE", schema: "dbo", object: "T", type: "TABLE", statement: `ALTER TABLE dbo.T ${statement}` })),
    id,
  );

let engine: CatalogEngine;
let server: StandIn;

beforeAll(async () => {
  engine = await startEngine();
  server = await startStandIn({ engine: engine.run });
}, 60_000);

afterAll(async () => {
  await server.close();
  await engine.close();
});

/** The base: what its files hold. */
let base: Map<string, string>;

beforeEach(async () => {
  base = new Map();
  await engine.load(sysRows(database("a")), { ddlLog: { version: 1, logId: "A", mayRead: 1, mayWrite: 1, rows: [] } });
  commit(await sync(undefined));
});

/** The database as somebody's DDL has left it, with the rows that the log got; the log keeps what it had. */
async function change(columns: readonly string[], rows: ReturnType<typeof logRows>): Promise<void> {
  const states = await engine.states();
  const known = logged;
  logged = [...known, ...rows];
  await engine.load(sysRows(database(...columns)), {
    ddlLog: {
      version: 1,
      logId: "A",
      mayRead: 1,
      mayWrite,
      rows: logged.map((row) => {
        const [state = "pending", pull] = (states[String(row["id"])] ?? "pending").split(" #");
        return { ...row, state, pull_request: pull === undefined ? undefined : Number(pull) };
      }),
    },
  });
}
let logged: ReturnType<typeof logRows> = [];
let mayWrite: 0 | 1 = 1;
beforeEach(() => {
  logged = [];
  mayWrite = 1;
});

/** What becomes of a pull request; undefined: the proposal goes nowhere. */
type Way = Omit<PullRequestOutcome, "notes"> | undefined;

function publisherOf(way: Way): Publisher {
  return {
    publish: (): Promise<Publication> =>
      Promise.resolve({ written: [], removed: [], ...(way === undefined ? {} : { pullRequest: { ...way, notes: [] } }) }),
  };
}

function agent(change: (source: SchemaSource) => SchemaSource = (each) => each): SchemaSource {
  const settings = parseConnection(`Server=localhost,${server.port};Database=Sales;User ID=reader;Password=hunter22-S3cret;Encrypt=false`);
  const source = sqlserverSource(settings, { retry: { attempts: 1, budget: 0, base: 0, cap: 0 } });
  return change({
    ...source,
    async read(since) {
      const reading = await source.read(since);
      return { ...reading, schema: withoutOwnObjects(reading.schema) };
    },
  });
}

async function sync(way: Way, source: SchemaSource = agent(), files: Files = base): Promise<Outcome> {
  const at = (path: string): string | undefined => files.get(`docs/${path}`);
  const store: Store = {
    snapshot: () =>
      Promise.resolve(at(layout.snapshot) === undefined ? undefined : parseSnapshot(at(layout.snapshot) ?? "", "schema.json")),
    contracts: () => Promise.resolve([]),
    templates: () => Promise.resolve(builtInTemplates),
    logPosition: () => Promise.resolve(parsePosition(at(layout.ddlLog) ?? "")),
    pages: () => Promise.resolve(files),
  };
  return run({ source, store, publisher: publisherOf(way), clock: { today: () => "2026-11-27" }, config: defaultConfig });
}

/** The proposal is merged. */
function commit({ proposal }: Outcome): void {
  for (const [path, text] of proposal.write) base.set(path, text);
  for (const path of proposal.remove) base.delete(path);
}

const opened = (number: number): Way => ({ operation: "created", number });
const waiting = (number: number): Way => ({ operation: "none", number });
const quiet: Way = { operation: "none" };

describe("the log's states, run after run", () => {
  test("proposed with its pull request, merged when the base holds it, and nothing more to write", async () => {
    await change(["a", "b"], column(1, "ADD b int NULL"));
    const first = await sync(opened(5));
    expect(first.report.changes.map(({ by }) => by)).toMatchObject([{ kind: "logged", events: [{ id: 1 }] }]);
    expect(await engine.states()).toEqual({ 1: "proposed #5" });
    commit(first);
    expect(parsePosition(base.get("docs/schemas/ddl-log.json") ?? "")).toEqual({ log: "A", lastId: 1, missing: [] });
    const second = await sync(quiet);
    expect(second.proposal.write.size).toBe(0);
    expect(await engine.states()).toEqual({ 1: "merged #5" });
  });

  test("an event that changes nothing is ignored, and is no reason to propose anything", async () => {
    await change(
      ["a"],
      logRows(record(eventData({ event: "CREATE_USER", object: "u", type: "SQL USER", statement: "CREATE USER u WITHOUT LOGIN" })), 1),
    );
    expect((await sync(quiet)).proposal.write.size).toBe(0);
    expect(await engine.states()).toEqual({ 1: "ignored" });
  });

  test("a crash between opening the pull request and acknowledging: the next run writes what that one would have", async () => {
    await change(["a", "b"], column(1, "ADD b int NULL"));
    const crash = agent((source) => ({ ...source, auditLog: { acknowledge: () => Promise.reject(new Error("killed")) } }));
    await expect(sync(opened(5), crash)).rejects.toThrow("killed");
    expect(await engine.states()).toEqual({ 1: "pending" });
    await sync(waiting(5));
    expect(await engine.states()).toEqual({ 1: "proposed #5" });
  });

  test("what cannot be written is a note, and the proposal stands", async () => {
    await change(["a", "b"], column(1, "ADD b int NULL"));
    const refused = agent((source) => ({ ...source, auditLog: { acknowledge: () => Promise.reject(new UserError("no right")) } }));
    const outcome = await sync(opened(5), refused);
    expect(outcome.notes).toEqual(["no right"]);
    expect(outcome.publication.pullRequest?.number).toBe(5);
  });

  test("merged before anybody acknowledged it", async () => {
    await change(["a", "b"], column(1, "ADD b int NULL"));
    commit(
      await sync(
        undefined,
        agent((source) => ({ label: source.label, read: (since) => source.read(since) })),
      ),
    );
    await sync(quiet);
    expect(await engine.states()).toEqual({ 1: "merged" });
  });

  test("closed unmerged: pending again, and proposed by the next pull request", async () => {
    await change(["a", "b"], column(1, "ADD b int NULL"));
    await sync(opened(5));
    await sync({ operation: "none", number: 5, declined: true });
    expect(await engine.states()).toEqual({ 1: "pending" });
    await change(["a", "b", "c"], column(2, "ADD c int NULL"));
    await sync(opened(6));
    expect(await engine.states()).toEqual({ 1: "proposed #6", 2: "proposed #6" });
  });

  test("undone in the database before it was merged: both ignored", async () => {
    await change(["a", "b"], column(1, "ADD b int NULL"));
    await sync(opened(5));
    await change(["a"], column(2, "DROP COLUMN b"));
    await sync({ operation: "closed", number: 5 });
    expect(await engine.states()).toEqual({ 1: "ignored", 2: "ignored" });
  });

  test("the merge reverted in git: open again, with who did it, and proposed anew", async () => {
    await change(["a", "b"], column(1, "ADD b int NULL"));
    // The log's first position, so that a revert has one to go back to.
    base.set("docs/schemas/ddl-log.json", '{"formatVersion":1,"log":"A","lastId":0}\n');
    const before = new Map(base);
    commit(await sync(opened(5)));
    await sync(quiet);
    expect(await engine.states()).toEqual({ 1: "merged #5" });
    base = before;
    const again = await sync(opened(7));
    expect(again.report.changes.map(({ by }) => by)).toMatchObject([{ kind: "logged", events: [{ id: 1 }] }]);
    expect(await engine.states()).toEqual({ 1: "proposed #7" });
  });

  test("two agents at once: the state is that of whoever wrote first, and the next run agrees", async () => {
    await change(["a", "b"], column(1, "ADD b int NULL"));
    await Promise.all([sync(opened(5)), sync(waiting(5))]);
    expect(await engine.states()).toEqual({ 1: "proposed #5" });
    await sync(waiting(5));
    expect(await engine.states()).toEqual({ 1: "proposed #5" });
  });

  test("a late run on an old base does not take back what a newer one settled", async () => {
    await change(["a", "b"], column(1, "ADD b int NULL"));
    const old = new Map(base);
    commit(await sync(opened(5)));
    const late = agent((source) => ({
      ...source,
      async read(since) {
        const reading = await source.read(since);
        // Between its reading and its writing the pull request is merged, and another run sees that.
        await sync(quiet);
        return reading;
      },
    }));
    await sync(waiting(5), late, old);
    expect(await engine.states()).toEqual({ 1: "merged #5" });
  });

  test("a login that may only read: states stay, and the committed position says what is new", async () => {
    mayWrite = 0;
    await change(["a", "b"], column(1, "ADD b int NULL"));
    commit(await sync(opened(5)));
    expect(await engine.states()).toEqual({ 1: "pending" });
    await change(["a", "b", "c"], column(2, "ADD c int NULL"));
    const second = await sync(opened(6));
    expect(second.report.changes.map(({ by }) => by)).toMatchObject([{ kind: "logged", events: [{ id: 2 }] }]);
    expect(second.report.log?.matched.map(({ id }) => id)).toEqual([2]);
  });

  test("a change that nobody logged is told as such", async () => {
    await change(["a", "b"], []);
    const { report } = await sync(opened(5));
    expect(report.changes.map(({ by }) => by?.kind)).toEqual(["unlogged"]);
  });
});
