/** Decides whose request is next, where several clients talk at once. */
export interface Schedule {
  /** Resolves when it is this client's turn. */
  turn(client: string): Promise<void>;
  /** This client will ask nothing more. */
  done(client: string): void;
}

/**
 * An order decided by a seed alone: nobody goes on until every client that is still at work waits at the door, then the
 * seed says who enters. The same seed gives the same order on every machine.
 */
export function interleave(seed: number, clients: readonly string[]): Schedule {
  const active = new Set(clients);
  const waiting = new Map<string, (() => void)[]>(clients.map((client) => [client, []]));
  const random = sequence(seed);

  function admit(): void {
    const candidates = clients.filter((client) => active.has(client));
    if (candidates.length === 0 || candidates.some((client) => waiting.get(client)?.length === 0)) return;
    const next = candidates[random() % candidates.length] ?? "";
    waiting.get(next)?.shift()?.();
  }

  return {
    turn(client) {
      const queue = waiting.get(client);
      if (queue === undefined || !active.has(client)) return Promise.resolve();
      return new Promise((resolve) => {
        queue.push(resolve);
        admit();
      });
    },
    done(client) {
      active.delete(client);
      admit();
    },
  };
}

/** Mulberry32: 32 bits a step, enough to choose between a few. */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
