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
 *
 * Most faults of concurrent programs need one interruption or two at the wrong moment, which chance alone seldom finds.
 * So the first 50 seeds interrupt one client after each number of requests and let the other finish, the next 30
 * interrupt twice, and only the rest toss a coin for each request.
 */
export function interleave(seed: number, clients: readonly string[]): Schedule {
  const active = new Set(clients);
  const waiting = new Map<string, (() => void)[]>(clients.map((client) => [client, []]));
  const random = sequence(seed);
  const interruptions = interruptionsOf(seed, random);
  let current = clients[seed % clients.length] ?? "";
  let admitted = 0;

  function choose(candidates: readonly string[]): string {
    if (interruptions === undefined) return candidates[random() % candidates.length] ?? "";
    const others = candidates.filter((client) => client !== current);
    return interruptions.has(admitted) || !candidates.includes(current) ? (others[0] ?? current) : current;
  }

  function admit(): void {
    const candidates = clients.filter((client) => active.has(client));
    if (candidates.length === 0 || candidates.some((client) => waiting.get(client)?.length === 0)) return;
    current = choose(candidates);
    admitted += 1;
    waiting.get(current)?.shift()?.();
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

/** After how many requests the one who is at it has to wait; undefined for whoever the coin says. */
function interruptionsOf(seed: number, random: () => number): ReadonlySet<number> | undefined {
  if (seed < 50) return new Set([Math.floor(seed / 2)]);
  if (seed < 80) return new Set([random() % 20, random() % 30]);
  return undefined;
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
