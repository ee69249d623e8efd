import { expect, test } from "vitest";
import { defaultRetryPolicy, realPacing, retry, type Pacing } from "../../../src/source/sqlserver/retry.ts";
import { fc } from "../../support/property.ts";

function pacing(random: () => number): Pacing & { readonly pauses: number[] } {
  const pauses: number[] = [];
  return {
    pauses,
    random,
    now: () => pauses.reduce((sum, pause) => sum + pause, 0),
    sleep: (pause) => {
      pauses.push(pause);
      return Promise.resolve();
    },
  };
}

test("pauses grow, stay within their limits and the budget, and the last error is thrown", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        attempts: fc.integer({ min: 1, max: 12 }),
        budget: fc.nat(100_000),
        base: fc.integer({ min: 1, max: 5_000 }),
        cap: fc.integer({ min: 1, max: 20_000 }),
      }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      async (policy, random) => {
        const time = pacing(() => random);
        let tried = 0;
        const error: unknown = await retry(
          () => Promise.reject(new Error(String(++tried))),
          () => true,
          policy,
          time,
        ).catch((thrown: unknown) => thrown);
        expect(error).toEqual(new Error(String(tried)));
        expect(tried).toBe(time.pauses.length + 1);
        expect(tried).toBeLessThanOrEqual(policy.attempts);
        expect(time.now()).toBeLessThanOrEqual(policy.budget);
        time.pauses.forEach((pause, at) => {
          const limit = Math.min(policy.cap, policy.base * 2 ** at);
          expect(pause).toBeGreaterThanOrEqual(limit / 2);
          expect(pause).toBeLessThanOrEqual(limit);
        });
      },
    ),
  );
});

test("what does not pass is thrown at once", async () => {
  const time = pacing(() => 0);
  await expect(
    retry(
      () => Promise.reject(new Error("no")),
      () => false,
      defaultRetryPolicy,
      time,
    ),
  ).rejects.toThrow("no");
  expect(time.pauses).toEqual([]);
});

test("a pause ends when the run is cancelled", async () => {
  const controller = new AbortController();
  const run = retry(
    () => Promise.reject(new Error("again")),
    () => true,
    { attempts: 2, budget: 1e9, base: 1e8, cap: 1e8 },
    realPacing,
    controller.signal,
  );
  setImmediate(() => {
    controller.abort(new Error("cancelled"));
  });
  await expect(run).rejects.toThrow("cancelled");
});
