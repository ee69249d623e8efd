import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { serializeSnapshot } from "../../src/snapshot/serialize.ts";
import { resolveModules } from "../../src/source/resolve.ts";
import { folder, runActionBeside, schemaSyncBeside } from "../support/bundle.ts";
import { startEngine } from "../support/sqlserver/engine.ts";
import type { CatalogEngine } from "../support/sqlserver/engine.ts";
import { everything } from "../support/sqlserver/everything.ts";
import { liveTables } from "../support/sqlserver/live-tables.ts";
import { startStandIn } from "../support/sqlserver/server.ts";
import type { StandIn, StandInOptions } from "../support/sqlserver/server.ts";
import { sysRows } from "../support/sqlserver/sys-rows.ts";

const password = "hunter22-S3cret";
const snapshot = serializeSnapshot(resolveModules(everything));

let engine: CatalogEngine;
const servers: StandIn[] = [];

beforeAll(async () => {
  engine = await startEngine();
  await engine.load(sysRows(everything));
}, 60_000);

afterAll(() => engine.close());

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(options: Partial<StandInOptions> = {}): Promise<number> {
  const server = await startStandIn({ engine: (batch) => engine.run(batch), ...options });
  servers.push(server);
  return server.port;
}

function connectionString(port: number): string {
  return `Server=localhost,${port};Database=Sales;User ID=reader;Password=${password};Encrypt=false;Connect Timeout=5`;
}

describe("a server, read by the command line", () => {
  it("gives the snapshot that the schema has, from the environment's connection string or from --source", async () => {
    const port = await serve();
    const cwd = folder();
    const environment = await schemaSyncBeside(["snapshot"], { cwd, env: { SCHEMA_SYNC_CONNECTION_STRING: connectionString(port) } });
    expect(environment).toMatchObject({ status: 0, stderr: "" });
    expect(environment.stdout).toBe(snapshot);
    const named = await schemaSyncBeside(["snapshot", "--source", connectionString(port)], { cwd });
    expect(named.stdout).toBe(environment.stdout);
  });

  it("is refused, with what to do and without the password, where the login fails", async () => {
    const wrong = connectionString(await serve()).replace(password, "not-the-Passw0rd");
    const run = await schemaSyncBeside(["check", "--source", wrong], { cwd: folder() });
    expect(run.status).toBe(2);
    expect(run.stdout).toBe("");
    expect(run.stderr).toContain("localhost");
    expect(run.stderr).not.toContain("not-the-Passw0rd");
  });

  it("is left on SIGTERM, with exit status 2 and nothing concluded", async () => {
    let asked = (): void => undefined;
    const when = new Promise<void>((resolve) => (asked = resolve));
    const port = await serve({
      async *engine() {
        asked();
        await new Promise((resolve) => setTimeout(resolve, 20_000).unref());
        yield* [];
      },
    });
    const run = await schemaSyncBeside(["snapshot", "--source", connectionString(port)], { cwd: folder(), signal: "SIGTERM", when });
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain("Cancelled by SIGTERM");
  });
});

describe("the data of a server, measured by the command line", () => {
  const contract = `apiVersion: v3.1.0
kind: DataContract
id: c
version: 1.0.0
status: active
schema:
  - name: Orders
    physicalName: dbo.Orders
    customProperties: [{ property: sample, value: 10 }]
    quality:
      - { metric: rowCount, mustBe: 2 }
      - { metric: duplicateValues, arguments: { properties: [Status] }, mustBe: 0 }
      - { type: sql, query: "SELECT COUNT(*) FROM {object}", mustBe: 2 }
    properties:
      - { name: Id, required: true, logicalType: integer, logicalTypeOptions: { maximum: 1 } }
      - name: Status
        logicalType: string
        logicalTypeOptions: { pattern: '^(o|cl)+[a-z]+$' }
        quality:
          - { metric: nullValues, mustBe: 0 }
          - { metric: missingValues, mustBe: 0 }
          - { metric: invalidValues, arguments: { pattern: '^(o|cl)+[a-z]+$' }, mustBe: 0 }
      - name: Placed
        logicalType: timestamp
        quality: []
slaProperties:
  - { property: latency, value: 1, unit: d, element: Orders.Placed }
`;

  it("with every kind of rule: what only measuring loads is in the bundle, and works there", async () => {
    const tables = await liveTables([
      {
        schema: "dbo",
        name: "Orders",
        columns: { Id: "int", Status: "varchar(10)", Placed: "datetime2(0)" },
        rows: [
          [1, "open", "2026-01-01 00:00:00"],
          [2, "closed", "2026-01-02 00:00:00"],
        ],
      },
    ]);
    try {
      const cwd = folder({ "contracts/c.odcs.yaml": contract });
      const run = await schemaSyncBeside(["gate", "--source", connectionString(tables.server.port), "--json"], { cwd });
      expect(run.stderr).toBe("");
      const { contracts } = JSON.parse(run.stdout) as { contracts: { quality: { metric: string; verdict: string; reason?: string }[] }[] };
      const verdicts = contracts[0]?.quality.map(({ metric, verdict, reason = "" }) => `${metric} ${verdict} ${reason}`.trim());
      expect(verdicts?.sort()).toEqual([
        "duplicateValues met",
        "invalidValues met",
        "latency missed",
        "missingValues met",
        "nullValues met",
        "rowCount met",
        "sample missed Id in 1 row",
        "sql met",
      ]);
    } finally {
      await tables.close();
    }
  });
});

describe("a server, read by the action", () => {
  it("is synced from single inputs; its password is masked before anything else is said, and then absent", async () => {
    const port = await serve();
    const workspace = folder();
    const inputs = { server: `localhost,${port}`, database: "Sales", user: "reader", password, encrypt: "false", mode: "sync" };
    const run = await runActionBeside(inputs, workspace);
    expect(run.status, run.stdout).toBe(0);
    expect(readFileSync(join(workspace, "docs/schemas/schema.json"), "utf8")).toBe(snapshot);
    expect(run.stdout.startsWith(`::add-mask::${password}\n`)).toBe(true);
    expect(run.stdout.replaceAll(`::add-mask::${password}\n`, "")).not.toContain(password);
    expect(run.summary).not.toContain(password);
  });

  it.each([
    [{ server: "localhost", user: "reader", password }, /database/i],
    [{ "connection-string": `Server=localhost;Databse=Sales;User ID=r;Password=${password}` }, /Databse/],
    [{ source: "container" }, /apply/],
    [{ source: "schema", apply: "migrations" }, /no server/],
    [{ server: "localhost", database: "Sales", user: "r", password, apply: "migrations", variables: "oops" }, /NAME=value/],
  ])("is refused with 2 where the inputs do not say one: %#", async (inputs, message) => {
    const run = await runActionBeside(inputs, folder());
    expect(run.status).toBe(2);
    expect(run.stdout).toMatch(message);
    expect(run.stdout.replaceAll(/^::add-mask::.*\n/gm, "")).not.toContain(password);
    expect(run.outputs).toEqual({});
  });

  it("is not touched by scripts unless it is disposable", async () => {
    const batches: string[] = [];
    const port = await serve({
      engine: (batch) => {
        batches.push(batch);
        return engine.run(batch);
      },
    });
    const workspace = folder({ "migrations/1.sql": "DROP TABLE dbo.Orders;\n" });
    const inputs = { "connection-string": connectionString(port), apply: "migrations" };
    const run = await runActionBeside(inputs, workspace);
    expect(run).toMatchObject({ status: 2, outputs: {} });
    expect(run.stdout).toContain("disposable");
    expect(batches).toEqual([]);
  });
});
