/** What octokit's throttling asks before it sends: `schedule` resolves when the request may go. */
export interface Limiter {
  key(id: string): { schedule<T>(options: unknown, send: () => Promise<T>): Promise<T> };
}

export interface Pace {
  /** So many may go at once. */
  readonly burst: number;
  /** Then one in so many milliseconds. */
  readonly every: number;
}

/**
 * A few requests go at once, many go one by one. Octokit's own pace makes a run that writes six things wait for
 * each of them; GitHub's limit is on the minute.
 */
export function paced({ burst, every }: Pace, now: () => number = Date.now, wait: (ms: number) => Promise<void> = waitFor): Limiter {
  // The moment when the whole burst is there again: each request moves it one step on.
  let full = 0;
  return {
    key: () => ({
      schedule: async (_options, send) => {
        full = Math.max(full, now()) + every;
        const early = full - burst * every - now();
        if (early > 0) await wait(early);
        return send();
      },
    }),
  };
}

function waitFor(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
