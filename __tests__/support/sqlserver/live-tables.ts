import { emptySchema, type Schema } from "../../../src/model/schema.ts";
import type { SchemaSource } from "../../../src/ports.ts";
import { parseConnection } from "../../../src/source/sqlserver/connection.ts";
import type { Pacing, RetryPolicy } from "../../../src/source/sqlserver/retry.ts";
import { sqlserverSource } from "../../../src/source/sqlserver/source.ts";
import type { DataTable } from "./data.ts";
import { startEngine, type CatalogEngine, type ServerFacts } from "./engine.ts";
import { startStandIn, type Engine, type StandIn } from "./server.ts";
import { sysRows } from "./sys-rows.ts";

/** The tables as a schema: the first column is the key. */
export function schemaOfTables(tables: readonly DataTable[]): Schema {
  return {
    ...emptySchema,
    collation: "SQL_Latin1_General_CP1_CI_AS",
    compatibilityLevel: 160,
    schemas: [...new Set(tables.map(({ schema }) => schema))].map((name) => ({ name })),
    permissions: [],
    tables: tables.map(({ schema, name, columns }) => {
      const [first = ""] = Object.keys(columns);
      return {
        schema,
        name,
        columns: Object.entries(columns).map(([column, type]) => ({ name: column, type, nullable: column !== first })),
        primaryKey: { name: `PK_${name}`, clustered: true, columns: [{ name: first }] },
        uniqueConstraints: [],
        foreignKeys: [],
        checks: [],
        indexes: [],
        triggers: [],
      };
    }),
  };
}

/** A server with these tables and rows, which speaks TDS. */
export interface LiveTables {
  readonly server: StandIn;
  readonly engine: CatalogEngine;
  readonly source: (options?: { readonly retry?: RetryPolicy; readonly pacing?: Pacing; readonly timeout?: number }) => SchemaSource;
  readonly close: () => Promise<void>;
}

const once: RetryPolicy = { attempts: 1, budget: 0, base: 0, cap: 0 };

/** @param answer What stands between the wire and the engine: a test's own faults. */
export async function liveTables(
  tables: readonly DataTable[],
  facts: Partial<ServerFacts> = {},
  answer: (engine: CatalogEngine) => Engine = (engine) => engine.run,
): Promise<LiveTables> {
  const engine = await startEngine();
  await engine.load(sysRows(schemaOfTables(tables)), facts, tables);
  const server = await startStandIn({ engine: answer(engine) });
  return {
    server,
    engine,
    source: ({ retry = once, pacing, timeout = 60 } = {}) => {
      const settings = parseConnection(
        `Server=localhost,${server.port};Database=Sales;User ID=reader;Password=hunter22-S3cret;Encrypt=false;Connect Timeout=30;Command Timeout=${timeout}`,
        {},
      );
      return sqlserverSource(settings, { retry, ...(pacing === undefined ? {} : { pacing }) });
    },
    async close() {
      await server.close();
      await engine.close();
    },
  };
}
