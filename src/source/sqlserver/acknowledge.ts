import type { AuditLog } from "../../ports.ts";
import type { Acknowledgement, DdlMark } from "../../model/ddl-event.ts";
import type { RowSink, Session } from "./connect.ts";
import type { ConnectionSettings } from "./connection.ts";
import { withSession, type Persistence } from "./session.ts";

/** The log's states in the database. Written again after a fault that passes: what is written already is not as it was read, and stays. */
export function databaseAuditLog(settings: ConnectionSettings, options: Persistence): AuditLog {
  return {
    async acknowledge(acknowledgements) {
      if (acknowledgements.length === 0) return 0;
      const batch = acknowledgeBatch(acknowledgements);
      const write = async (session: Session): Promise<number> => {
        const first = firstNumber();
        await session.run(batch, first.sink, "writing the DDL log");
        return first.value();
      };
      return withSession(settings, options, write, "Acknowledging events in");
    },
  };
}

/**
 * One call that writes all, and one that purges what is old: the log's procedures decide what either may do. In a deadlock, and where a
 * lock is held for long, this gives way to whoever runs DDL.
 */
export function acknowledgeBatch(acknowledgements: readonly Acknowledgement[]): string {
  const events = runsOf(acknowledgements).map(
    ({ first, last, from, to }) => `<event first="${first}" last="${last}"${attributes("from", from)}${attributes("to", to)}/>`,
  );
  return `SET NOCOUNT ON;
SET LOCK_TIMEOUT 10000;
SET DEADLOCK_PRIORITY LOW;
EXEC schema_sync.acknowledge_ddl_events @events = N'<events>${events.join("")}</events>';
EXEC schema_sync.purge_ddl_log;
`;
}

/** States are words and the rest numbers: nothing to escape. */
function attributes(name: "from" | "to", { state, pullRequest }: DdlMark): string {
  return ` ${name}="${state}"${pullRequest === undefined ? "" : ` ${name}PullRequest="${pullRequest}"`}`;
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly from: DdlMark;
  readonly to: DdlMark;
}

/**
 * Ids that follow each other and go the same way, as one: a first run may have a hundred thousand. Never over an id that nobody decided
 * on: its event may be in a transaction that has not ended.
 */
function runsOf(acknowledgements: readonly Acknowledgement[]): Run[] {
  const runs: Run[] = [];
  for (const { id, from, to } of [...acknowledgements].sort((a, b) => a.id - b.id)) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === id - 1 && sameMark(run.from, from) && sameMark(run.to, to)) {
      runs[runs.length - 1] = { ...run, last: id };
    } else {
      runs.push({ first: id, last: id, from, to });
    }
  }
  return runs;
}

function sameMark(a: DdlMark, b: DdlMark): boolean {
  return a.state === b.state && a.pullRequest === b.pullRequest;
}

/** The number that the first result set holds. */
function firstNumber(): { readonly sink: RowSink; readonly value: () => number } {
  let value: number | undefined;
  return {
    sink: {
      resultSet: () => undefined,
      row: ([cell]) => {
        value ??= Number(cell?.value);
      },
    },
    value: () => value ?? 0,
  };
}
