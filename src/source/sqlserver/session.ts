import { connect, type RowSink, type Session } from "./connect.ts";
import type { ConnectionSettings } from "./connection.ts";
import { isTransient, report } from "./fault.ts";
import { defaultRetryPolicy, realPacing, retry, type Pacing, type RetryPolicy } from "./retry.ts";

/** How long one goes on against faults that pass, and who may end it. */
export interface Persistence {
  /** Closes the connection, as on SIGTERM; the signal's reason is then thrown. */
  readonly signal?: AbortSignal;
  readonly retry?: RetryPolicy;
  readonly pacing?: Pacing;
}

/** Again after each fault that passes. @throws ServerFault */
export function persist<T>(
  attempt: (number: number) => Promise<T>,
  { signal, retry: policy = defaultRetryPolicy, pacing = realPacing }: Persistence,
): Promise<T> {
  return retry(attempt, isTransient, policy, pacing, signal);
}

/**
 * A connection for as long as `use` takes; after a fault that passes, a new one from the start.
 *
 * @param doing What a failure says was being done with the database: `Reading` where nothing else is said.
 * @throws UserError with what the server said and what to try
 */
export async function withSession<T>(
  settings: ConnectionSettings,
  options: Persistence,
  use: (session: Session) => Promise<T>,
  doing?: string,
): Promise<T> {
  let attempts = 0;
  try {
    return await persist(async (number) => {
      attempts = number;
      const session = await connect(settings, options.signal);
      try {
        return await use(session);
      } finally {
        session.close();
      }
    }, options);
  } catch (error) {
    throw report(error, settings, { attempts, ...(doing === undefined ? {} : { doing }) });
  }
}

/** For a batch whose answer says nothing. */
export const ignoreRows: RowSink = { resultSet: () => undefined, row: () => undefined };
