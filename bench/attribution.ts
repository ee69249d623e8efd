// What matching a large DDL log costs, in ratios to an empty node script:
//   node bench/attribution.ts [events]
// Half of the events make changes of 2,000 tables, a quarter undo each other, a quarter is about what is not compared.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { judged } from "../src/steps/judged.ts";
import type { DdlEvent, DdlLog } from "../src/model/ddl-event.ts";
import { emptySchema, type Column, type Schema, type Table } from "../src/model/schema.ts";

const tables = 2_000;

function schemaWith(column: (table: number) => Column): Schema {
  return {
    ...emptySchema,
    collation: "SQL_Latin1_General_CP1_CI_AS",
    tables: Array.from({ length: tables }, (_, i): Table => ({
      schema: "dbo",
      name: `Table${i}`,
      columns: [{ name: "Id", type: "int", nullable: false }, column(i)],
      uniqueConstraints: [],
      foreignKeys: [],
      checks: [],
      indexes: [],
      triggers: [],
    })),
  };
}

function logOf(count: number): DdlLog {
  const events = Array.from({ length: count }, (_, id): DdlEvent => {
    const table = { schema: "dbo", name: `Table${(id >> 2) % tables}`, type: "TABLE" };
    const common = {
      id,
      at: "2026-01-31T22:41:07.310Z",
      login: `login${id % 50}`,
      host: "HOST",
      application: "sqlcmd",
      state: "pending" as const,
    };
    switch (id % 4) {
      case 0:
        return {
          ...common,
          event: "ALTER_TABLE",
          object: table,
          statement: `ALTER TABLE dbo.${table.name} ALTER COLUMN [Value] decimal(19, 4) NULL; -- ${"x".repeat(100)}`,
        };
      case 1:
        return {
          ...common,
          event: "CREATE_TABLE",
          object: { ...table, name: `tmp${id}` },
          statement: `CREATE TABLE dbo.tmp${id} (Id int NOT NULL PRIMARY KEY, Value nvarchar(50) NULL)`,
        };
      case 2:
        return { ...common, event: "DROP_TABLE", object: { ...table, name: `tmp${id - 1}` }, statement: `DROP TABLE dbo.tmp${id - 1}` };
      default:
        return {
          ...common,
          event: "UPDATE_STATISTICS",
          object: { schema: "dbo", name: "st", type: "STATISTICS" },
          target: table,
          statement: `UPDATE STATISTICS dbo.${table.name}`,
        };
    }
  });
  return { events, findings: [] };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const count = Number(process.argv[2] ?? 100_000);
const [before, after] = [
  schemaWith(() => ({ name: "Value", type: "money", nullable: true })),
  schemaWith(() => ({ name: "Value", type: "decimal(19,4)", nullable: true })),
];
const time = (log: DdlLog | undefined): number => {
  const start = performance.now();
  judged(before, after, new Map(), log);
  return performance.now() - start;
};
const log = logOf(count);
const work = mkdtempSync(join(tmpdir(), "schema-sync-bench-"));
try {
  const nothing = join(work, "nothing.mjs");
  writeFileSync(nothing, "");
  const empty = median(
    Array.from({ length: 7 }, () => {
      const start = performance.now();
      spawnSync(process.execPath, [nothing]);
      return performance.now() - start;
    }),
  );
  const cold = time(log);
  const [without, with_] = [median(Array.from({ length: 7 }, () => time(undefined))), median(Array.from({ length: 7 }, () => time(log)))];
  const heap = process.memoryUsage().heapUsed;
  const { fates } = judged(before, after, new Map(), log);
  console.log(
    `${count} events: ${fates?.matched.length ?? 0} matched, ${fates?.cancelled.length ?? 0} cancelled, ${fates?.unmatched.length ?? 0} unmatched`,
  );
  console.log(`empty node script          ${empty.toFixed(0)} ms`);
  console.log(`comparing, without a log   ${without.toFixed(0)} ms, ${(without / empty).toFixed(1)}×`);
  console.log(`comparing and matching     ${with_.toFixed(0)} ms, ${(with_ / empty).toFixed(1)}× (the first time ${cold.toFixed(0)} ms)`);
  console.log(
    `heap over the log itself   ${((process.memoryUsage().heapUsed - heap) / 1e6).toFixed(0)} MB; largest resident set ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
  );
} finally {
  rmSync(work, { recursive: true });
}
