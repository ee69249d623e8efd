import type { DataAnswer, DataQuery, DataValue } from "../../model/quality.ts";
import type { DataSource } from "../../ports.ts";
import { lockTimeout } from "./catalog.ts";
import { connect, type RowSink, type Session } from "./connect.ts";
import { secretsOf, type ConnectionSettings } from "./connection.ts";
import { isTransient, report, ServerFault } from "./fault.ts";
import { scrub } from "./secret.ts";
import { persist, type Persistence } from "./session.ts";

/** Characters of an answer that are kept: more is none that a contract's rule needs, and memory is bounded. */
const maxCharacters = 64_000_000;

/**
 * A session that measures. Nobody waits for it: a lock is waited for briefly, and in a deadlock it gives way. An error ends the transaction.
 * Which isolation it can have, the database says.
 */
const opening = `SET NOCOUNT ON;
SET XACT_ABORT ON;
SET LOCK_TIMEOUT ${lockTimeout};
SET DEADLOCK_PRIORITY LOW;
SELECT d.snapshot_isolation_state FROM sys.databases AS d WHERE d.name = DB_NAME();`;

/**
 * Where the database allows it a query reads a SNAPSHOT: what was committed when it began, without a lock on any row, so that
 * it neither waits for those who write nor holds them up. Elsewhere READ COMMITTED: a lock for as long as a row is looked at. Not READ
 * UNCOMMITTED, which waits for nobody either: it counts rows that are never committed, and a scan may meet a row twice or not at all
 * (https://learn.microsoft.com/sql/t-sql/statements/set-transaction-isolation-level-transact-sql), and a figure lets deployments pass.
 *
 * ApplicationIntent=ReadOnly would not hold a writer back: it chooses a replica, and where there is none it changes nothing. So the
 * query stands in a transaction that is always rolled back; that it is a SELECT, who asks has seen to.
 */
function batchOf({ sql, memoryOptimized }: DataQuery, snapshots: boolean): string {
  const isolation = snapshots && memoryOptimized !== true ? "SNAPSHOT" : "READ COMMITTED";
  return `SET TRANSACTION ISOLATION LEVEL ${isolation};\nBEGIN TRANSACTION;\n${sql};\nROLLBACK TRANSACTION;`;
}

interface DataSession extends Session {
  readonly snapshots: boolean;
}

/** The rows of a live database. Nothing is opened before something is asked. One query after another, on one connection as long as none fails. */
export function sqlserverData(settings: ConnectionSettings, options: Persistence): DataSource {
  return {
    async ask(queries) {
      const answers: DataAnswer[] = [];
      let session: DataSession | undefined;
      try {
        for (const query of queries) {
          let attempts = 0;
          try {
            const answer = await persist(async (number) => {
              attempts = number;
              session ??= await open(settings, options.signal);
              try {
                return await run(session, query);
              } catch (error) {
                // Whatever state it is in.
                session.close();
                session = undefined;
                const failure = failureOf(error, settings, number);
                if (failure === undefined) throw error;
                return { failure };
              }
            }, options);
            answers.push(answer);
          } catch (error) {
            const failure = answered(error) ? failureOf(error, settings, Infinity) : undefined;
            if (failure === undefined) throw report(error, settings, { attempts, doing: "Measuring the data of" });
            answers.push({ failure });
          }
        }
      } finally {
        session?.close();
      }
      return answers;
    },
  };
}

async function open(settings: ConnectionSettings, signal: AbortSignal | undefined): Promise<DataSession> {
  const session = await connect(settings, signal);
  try {
    const [[state] = []] = await rowsOf(session, opening, 1);
    return { ...session, snapshots: state === 1 };
  } catch (error) {
    session.close();
    throw error;
  }
}

/** An answer of another shape or size than the query may have: it is not taken in. */
class Unusable extends Error {}

async function run(session: DataSession, query: DataQuery): Promise<DataAnswer> {
  return { rows: await rowsOf(session, batchOf(query, session.snapshots), query.maxRows) };
}

async function rowsOf(session: Session, batch: string, maxRows: number): Promise<DataValue[][]> {
  const rows: DataValue[][] = [];
  let sets = 0;
  let characters = 0;
  let excess: Unusable | undefined;
  const stop = (message: string): never => {
    excess = new Unusable(message);
    throw excess;
  };
  const sink: RowSink = {
    resultSet() {
      if (++sets > 1) stop("the server gave more than one result");
    },
    row(cells) {
      if (rows.length === maxRows) stop(`the server gave more than ${maxRows} rows`);
      const values = cells.map(({ value }) => value as DataValue);
      for (const value of values) characters += typeof value === "string" ? value.length : 8;
      if (characters > maxCharacters) stop(`the answer has more than ${maxCharacters} characters`);
      rows.push(values);
    },
  };
  try {
    await session.run(batch, sink, "measuring the data");
  } catch (error) {
    throw excess ?? error;
  }
  if (sets !== 1) throw new Unusable("the server gave no result");
  return rows;
}

/** Whether the server itself said what is wrong: then it was reached, and only this query cannot be answered. */
function answered(error: unknown): boolean {
  return error instanceof ServerFault && error.fault.phase === "measuring the data" && error.fault.numbers.length > 0;
}

/**
 * Why the query has no answer, or undefined where the fault is not the query's: a connection that was lost, and what goes away by itself,
 * as a lock that was not let go, are tried again.
 */
function failureOf(error: unknown, settings: ConnectionSettings, attempt: number): string | undefined {
  if (error instanceof Unusable) return error.message;
  if (!(error instanceof ServerFault) || error.fault.phase !== "measuring the data") return undefined;
  const { fault } = error;
  if ((fault.error as { readonly code?: unknown }).code === "ETIMEOUT" && fault.numbers.length === 0) {
    return `the server did not finish within ${settings.requestTimeout / 1000} s; Command Timeout= gives it more`;
  }
  if (fault.numbers.length === 0 || (isTransient(error) && attempt !== Infinity)) return undefined;
  return scrub(saidBy(fault.error, fault.numbers), secretsOf(settings));
}

/**
 * Messages that name objects and nothing else (sys.messages). Others may quote a value, as that of a conversion that failed does (245), and
 * reports hold no row's data: of them only the number is told.
 */
const tellable: ReadonlySet<number> = new Set([
  102, 104, 107, 109, 130, 147, 156, 164, 195, 203, 205, 207, 208, 209, 213, 229, 230, 402, 421, 468, 512, 529, 916, 978, 1013, 1033, 1038,
  1205, 1222, 3952, 3961, 4104, 4121, 4145, 8114, 8117, 8120, 8124, 8134, 8155, 8156, 8158, 8623, 10_928, 10_929, 40_501, 41_332, 41_368,
]);

function saidBy(error: unknown, numbers: readonly number[]): string {
  const number = `error ${[...new Set(numbers)].join(", ")}`;
  if (!numbers.every((each) => tellable.has(each)))
    return `the server answered with ${number}, whose words may quote a value and are not repeated`;
  const errors: unknown[] = error instanceof AggregateError ? error.errors : [error];
  const words = [...new Set(errors.map((each) => (each instanceof Error ? each.message.trim() : "")))].filter((text) => text !== "");
  const advice = numbers.some((each) => each === 229 || each === 230) ? " Measuring needs SELECT on it." : "";
  return `${words.join(" ")} (${number})${advice}`;
}
