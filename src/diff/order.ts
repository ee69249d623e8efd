/** The common members of two lists in both orders, and the fewest whose moving makes one of the other. */
export interface OrderChange {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly moved: readonly string[];
}

/**
 * Undefined where the common members stand in the same order. One change for the whole list rather than one for each
 * member that moved: of two that were swapped either may be said to have moved, and whoever reads by position is hit
 * by the order, not by a member. What was added or removed in between does not count: that is reported by itself.
 */
export function compareOrder(before: readonly string[], after: readonly string[]): OrderChange | undefined {
  if (before.length === after.length && before.every((name, at) => name === after[at])) return undefined;
  const remaining = new Set(after);
  const known = new Set(before);
  const from = before.filter((name) => remaining.has(name));
  const to = after.filter((name) => known.has(name));
  if (from.every((name, at) => name === to[at])) return undefined;
  const place = new Map(from.map((name, at) => [name, at]));
  const stayed = longestRising(to.map((name) => place.get(name) ?? 0));
  return { before: from, after: to, moved: to.filter((_, at) => !stayed.has(at)) };
}

/** The positions of one longest strictly rising subsequence, by patience sorting. */
function longestRising(values: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [at, value] of values.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? tails[low - 1] : undefined;
    tails[low] = at;
  }
  const positions = new Set<number>();
  for (let at = tails.at(-1); at !== undefined; at = previous[at]) positions.add(at);
  return positions;
}
