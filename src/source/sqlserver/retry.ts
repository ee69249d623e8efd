/** What the world does for a retry; tests bring their own. */
export interface Pacing {
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** @throws the signal's reason as soon as it is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
}

export interface RetryPolicy {
  /** How often in all; 1: never again. */
  readonly attempts: number;
  /** No attempt begins later than this many milliseconds after the first. */
  readonly budget: number;
  /** The longest pause before the second attempt, in milliseconds; it doubles with each attempt. */
  readonly base: number;
  /** The longest pause of all. */
  readonly cap: number;
}

/**
 * Azure SQL Database asks to wait 5 s before the first retry and to double the pause up to 60 s
 * (https://learn.microsoft.com/azure/azure-sql/database/troubleshoot-common-connectivity-issues). A failover is over
 * within a minute as a rule, and a run that waits longer than two is better told.
 */
export const defaultRetryPolicy: RetryPolicy = { attempts: 5, budget: 120_000, base: 5_000, cap: 60_000 };

export const realPacing: Pacing = {
  now: () => performance.now(),
  random: () => Math.random(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const abort = (): void => {
        clearTimeout(timer);
        reject(signal?.reason as Error);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener("abort", abort);
        resolve();
      }, milliseconds);
      signal?.addEventListener("abort", abort, { once: true });
    }),
};

/**
 * Tries until it succeeds, fails for good, or the budget is spent; then the last error is thrown. Pauses are drawn from
 * half the limit up to the limit, so that runs which failed together do not come back together.
 */
export async function retry<T>(
  attempt: (number: number) => Promise<T>,
  isTransient: (error: unknown) => boolean,
  policy: RetryPolicy,
  pacing: Pacing,
  signal?: AbortSignal,
): Promise<T> {
  const start = pacing.now();
  for (let number = 1; ; number++) {
    try {
      return await attempt(number);
    } catch (error) {
      if (number >= policy.attempts || signal?.aborted === true || !isTransient(error)) throw error;
      const limit = Math.min(policy.cap, policy.base * 2 ** (number - 1));
      const pause = limit / 2 + pacing.random() * (limit / 2);
      if (pacing.now() - start + pause > policy.budget) throw error;
      await pacing.sleep(pause, signal);
    }
  }
}
