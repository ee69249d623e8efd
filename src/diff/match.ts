/** One way of finding the same thing on both sides; things for which `key` is undefined take no part in it. */
export interface Pass<T, By extends string> {
  readonly by: By;
  readonly key: (item: T, side: "before" | "after") => string | undefined;
  /** Only where exactly one thing on each side has the key; else things of one key are paired in their order. */
  readonly unique?: true;
}

export interface Pair<T, By extends string = string> {
  readonly before: T;
  readonly after: T;
  /** The pass that found it. */
  readonly by: By;
}

export interface Matching<T, By extends string = string> {
  readonly pairs: readonly Pair<T, By>[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** Pairs what is the same on both sides, one pass after the other: each takes only what those before it have left. Linear. */
export function matchLists<T, By extends string>(
  before: readonly T[],
  after: readonly T[],
  passes: readonly Pass<T, By>[],
): Matching<T, By> {
  const pairs: Pair<T, By>[] = [];
  let removed = before;
  let added = after;
  for (const pass of passes) {
    if (removed.length === 0 || added.length === 0) break;
    [removed, added] = runPass(removed, added, pass, pairs);
  }
  return { pairs, removed, added };
}

function runPass<T, By extends string>(
  before: readonly T[],
  after: readonly T[],
  pass: Pass<T, By>,
  pairs: Pair<T, By>[],
): [removed: readonly T[], added: readonly T[]] {
  const candidates = groupBy(after, (item) => pass.key(item, "after"));
  if (candidates.size === 0) return [before, after];
  const only = pass.unique === true ? groupBy(before, (item) => pass.key(item, "before")) : undefined;
  const taken = new Set<T>();
  const removed: T[] = [];
  for (const item of before) {
    const key = pass.key(item, "before");
    const group = key === undefined ? undefined : candidates.get(key);
    const ambiguous = only !== undefined && key !== undefined && (group?.length !== 1 || only.get(key)?.length !== 1);
    const partner = ambiguous ? undefined : group?.shift();
    if (partner === undefined) {
      removed.push(item);
    } else {
      taken.add(partner);
      pairs.push({ before: item, after: partner, by: pass.by });
    }
  }
  return taken.size === 0 ? [before, after] : [removed, after.filter((item) => !taken.has(item))];
}

function groupBy<T>(items: readonly T[], key: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const of = key(item);
    if (of === undefined) continue;
    const group = groups.get(of);
    if (group === undefined) groups.set(of, [item]);
    else group.push(item);
  }
  return groups;
}

export interface Handlers<T, By extends string = string> {
  readonly onAdded: (item: T) => void;
  readonly onRemoved: (item: T) => void;
  readonly onMutual: (before: T, after: T, by: By) => void;
}

/** What is only after, only before, and on both sides. */
export function compareLists<T, By extends string>(
  before: readonly T[],
  after: readonly T[],
  passes: readonly Pass<T, By>[],
  handlers: Handlers<T, By>,
): void {
  const { pairs, removed, added } = matchLists(before, after, passes);
  for (const item of removed) handlers.onRemoved(item);
  for (const item of added) handlers.onAdded(item);
  for (const pair of pairs) handlers.onMutual(pair.before, pair.after, pair.by);
}
