// How much the live source costs over the driver alone, and how much memory it takes:
//   node bench/live.ts [tables] [columns a table]
// A server of our own on loopback, in a process of its own, answers both with the same rows.

import { spawn } from "node:child_process";
import { once } from "node:events";
import * as tedious from "tedious";
import { startEngine } from "../__tests__/support/sqlserver/engine.ts";
import { startStandIn } from "../__tests__/support/sqlserver/server.ts";
import { sysRows } from "../__tests__/support/sqlserver/sys-rows.ts";
import type { ResultSet } from "../__tests__/support/sqlserver/tds.ts";
import { emptySchema, type Schema } from "../src/model/schema.ts";
import { catalogBatch } from "../src/source/sqlserver/catalog.ts";
import { parseConnection } from "../src/source/sqlserver/connection.ts";
import { sqlserverSource } from "../src/source/sqlserver/source.ts";

const password = "hunter22-S3cret";
const runs = 7;

/** Tables as they are: a key, a foreign key, an index, a default, and columns of a dozen types. */
function largeSchema(tableCount: number, columnCount: number): Schema {
  const types = [
    "int",
    "nvarchar(50)",
    "datetime2(7)",
    "decimal(18,2)",
    "bit",
    "varchar(max)",
    "uniqueidentifier",
    "money",
    "tinyint",
    "date",
  ];
  return {
    ...emptySchema,
    collation: "SQL_Latin1_General_CP1_CI_AS",
    compatibilityLevel: 160,
    schemas: [{ name: "dbo" }],
    tables: Array.from({ length: tableCount }, (_, table) => ({
      schema: "dbo",
      name: `Table${table}`,
      columns: Array.from({ length: columnCount }, (_, at) => ({
        name: at === 0 ? "Id" : `Column${at}`,
        type: types[at % types.length] ?? "int",
        nullable: at > 1,
        ...(at === 4 ? { default: { expression: "0" } } : {}),
      })),
      primaryKey: { name: `PK_Table${table}`, clustered: true as const, columns: [{ name: "Id" }] },
      uniqueConstraints: [],
      foreignKeys:
        table === 0
          ? []
          : [
              {
                name: `FK_Table${table}`,
                columns: ["Column10"],
                references: { schema: "dbo", name: `Table${table - 1}`, columns: ["Id"] },
              },
            ],
      checks: [],
      indexes: [{ name: `IX_Table${table}`, columns: [{ name: "Column1" }, { name: "Column2" }], include: ["Column3"] }],
      triggers: [],
    })),
  };
}

async function serveRows(tableCount: number, columnCount: number): Promise<void> {
  const engine = await startEngine();
  await engine.load(sysRows(largeSchema(tableCount, columnCount)));
  const recorded: ResultSet[] = [];
  for await (const set of engine.run(catalogBatch)) recorded.push(set);
  await engine.close();
  const server = await startStandIn({
    engine: async function* () {
      await Promise.resolve();
      yield* recorded;
    },
  });
  process.send?.({ port: server.port, rows: recorded.reduce((sum, set) => sum + set.rows.length, 0) });
}

/** The driver, with nothing done with what it gives. */
async function readAndDrop(port: number): Promise<number> {
  const connection = new tedious.Connection({
    server: "localhost",
    authentication: { type: "default", options: { userName: "reader", password } },
    options: { port, database: "Sales", encrypt: false, requestTimeout: 0 },
  });
  await new Promise<void>((resolve, reject) => {
    connection.connect((error) => {
      if (error === undefined) resolve();
      else reject(error);
    });
  });
  let rows = 0;
  await new Promise<void>((resolve, reject) => {
    const request = new tedious.Request(catalogBatch, (error) => {
      if (error) reject(error);
      else resolve();
    });
    request.on("row", () => rows++);
    connection.execSqlBatch(request);
  });
  connection.close();
  return rows;
}

async function read(port: number): Promise<number> {
  const settings = parseConnection(`Server=localhost,${port};Database=Sales;User ID=reader;Password=${password};Encrypt=false`);
  return (await sqlserverSource(settings).read()).schema.tables.length;
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The most memory that a process of its own takes for one reading, in MB. */
async function peakMemory(mode: "read" | "drop", port: number): Promise<number> {
  const child = spawn(process.execPath, [import.meta.filename, mode, String(port)], { stdio: ["ignore", "pipe", "inherit"] });
  let out = "";
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  await once(child, "close");
  return Number(out) / 1024;
}

async function compare(tableCount: number, columnCount: number): Promise<void> {
  const child = spawn(process.execPath, [import.meta.filename, "serve", String(tableCount), String(columnCount)], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const [{ port, rows }] = (await once(child, "message")) as [{ port: number; rows: number }];
  try {
    await readAndDrop(port);
    await read(port);
    const dropped: number[] = [];
    const whole: number[] = [];
    for (let run = 0; run < runs; run++) {
      dropped.push(await time(() => readAndDrop(port)));
      whole.push(await time(() => read(port)));
    }
    const [driver, source] = [median(dropped), median(whole)];
    console.log(`${tableCount} tables, ${tableCount * columnCount} columns, ${rows} catalog rows; medians of ${runs} runs`);
    console.log(`driver alone, rows dropped  ${driver.toFixed(0)} ms`);
    console.log(`live source, to the schema  ${source.toFixed(0)} ms, ${(source / driver).toFixed(2)} times the driver`);
    console.log(
      `peak memory of the source   ${(await peakMemory("read", port)).toFixed(0)} MB (driver alone ${(await peakMemory("drop", port)).toFixed(0)} MB)`,
    );
  } finally {
    child.kill();
  }
}

const [mode = "10000", first = "20", second = "20"] = process.argv.slice(2);
if (mode === "serve") {
  await serveRows(Number(first), Number(second));
} else if (mode === "read" || mode === "drop") {
  await (mode === "read" ? read : readAndDrop)(Number(first));
  console.log(process.resourceUsage().maxRSS);
} else {
  await compare(Number(mode), Number(first));
}
