// What a log of many events costs to read and to match, in processor time, and how much memory it takes:
//   node bench/ddl-log.ts [events]
// A stand-in on loopback, in a process of its own, answers with the rows; the same again without a log is the base.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { startEngine } from "../__tests__/support/sqlserver/engine.ts";
import { eventClasses, eventData } from "../__tests__/support/sqlserver/event-data.ts";
import { logRows, record } from "../__tests__/support/sqlserver/recorder.ts";
import { startStandIn } from "../__tests__/support/sqlserver/server.ts";
import { sysRows } from "../__tests__/support/sqlserver/sys-rows.ts";
import type { ResultSet } from "../__tests__/support/sqlserver/tds.ts";
import { acknowledgements } from "../src/audit/states.ts";
import { judged } from "../src/steps/judged.ts";
import { emptySchema, type Schema } from "../src/model/schema.ts";
import { acknowledgeBatch } from "../src/source/sqlserver/acknowledge.ts";
import { catalogBatch } from "../src/source/sqlserver/catalog.ts";
import { parseConnection } from "../src/source/sqlserver/connection.ts";
import { sqlserverSource } from "../src/source/sqlserver/source.ts";

const password = "hunter22-S3cret";
const runs = 5;

/** A thousand tables, of which one in ten has a column that the snapshot does not know yet. */
function schemaOf(changed: boolean): Schema {
  return {
    ...emptySchema,
    collation: "SQL_Latin1_General_CP1_CI_AS",
    compatibilityLevel: 160,
    schemas: [{ name: "dbo" }],
    permissions: [],
    tables: Array.from({ length: 1000 }, (_, at) => ({
      schema: "dbo",
      name: `T${at}`,
      columns: ["Id", "Name", ...(changed && at % 10 === 0 ? ["Added"] : [])].map((name) => ({ name, type: "int", nullable: true })),
      uniqueConstraints: [],
      foreignKeys: [],
      checks: [],
      indexes: [],
      triggers: [],
    })),
  };
}

async function serve(events: number): Promise<void> {
  const engine = await startEngine();
  const stored = eventClasses.flatMap((parts) => record(eventData(parts)));
  const rows = Array.from({ length: events }, (_, at) => {
    const row = stored[at % stored.length] ?? {};
    const table = `T${at % 1000}`;
    return {
      ...row,
      object_name: row["object_type"] === "TABLE" ? table : (row["object_name"] ?? null),
      statement: `${String(row["statement"])} -- ${"x".repeat(100)}`,
    };
  });
  await engine.load(
    sysRows(schemaOf(true)),
    events === 0 ? {} : { ddlLog: { version: 1, logId: "A", mayRead: 1, mayWrite: 1, rows: logRows(rows) } },
  );
  const recorded: ResultSet[] = [];
  for await (const set of engine.run(catalogBatch)) recorded.push(set);
  await engine.close();
  const server = await startStandIn({
    engine: async function* () {
      await Promise.resolve();
      yield* recorded;
    },
  });
  process.send?.({ port: server.port });
}

async function started(events: number): Promise<{ readonly port: number; readonly stop: () => void }> {
  const child = spawn(process.execPath, [import.meta.filename, "serve", String(events)], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const [{ port }] = (await once(child, "message")) as [{ readonly port: number }];
  return { port, stop: () => child.kill() };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function measure(
  port: number,
): Promise<{ readonly read: number; readonly match: number; readonly events: number; readonly batch: number }> {
  const settings = parseConnection(`Server=localhost,${port};Database=Sales;User ID=reader;Password=${password};Encrypt=false`);
  // Of the processor, which does not count what else a machine does.
  const now = (): number => process.cpuUsage().user / 1000;
  const start = now();
  const { schema, places, log } = await sqlserverSource(settings).read();
  const read = now() - start;
  const middle = now();
  const { fates } = judged(schemaOf(false), schema, places, log);
  const states =
    log === undefined || fates === undefined
      ? []
      : acknowledgements(log, { fates, position: undefined, baseline: false, destination: { kind: "proposed", pullRequest: 5 } });
  return { read, match: now() - middle, events: log?.events.length ?? 0, batch: acknowledgeBatch(states).length };
}

if (process.argv[2] === "serve") {
  await serve(Number(process.argv[3]));
} else {
  const events = Number(process.argv[2] ?? 100_000);
  for (const count of [0, events]) {
    const { port, stop } = await started(count);
    await measure(port);
    const all = [];
    for (let i = 0; i < runs; i++) all.push(await measure(port));
    stop();
    const peak = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(
      `${count} events: read ${Math.round(median(all.map(({ read }) => read)))} ms, matched and decided ${Math.round(median(all.map(({ match }) => match)))} ms, ` +
        `${all[0]?.events ?? 0} of them read, ${Math.round((all[0]?.batch ?? 0) / 1024)} KiB to acknowledge, peak ${peak} MB`,
    );
  }
}
