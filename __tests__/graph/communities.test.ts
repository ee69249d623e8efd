import { expect, test } from "vitest";
import { communities, graphOf } from "../../src/graph/communities.ts";
import { fc } from "../support/property.ts";

/** Every pair within each of the cliques, and the bridges. */
function cliques(sizes: readonly number[], bridges: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [...bridges];
  let start = 0;
  for (const size of sizes) {
    for (let a = start; a < start + size; a++) for (let b = a + 1; b < start + size; b++) pairs.push([a, b]);
    start += size;
  }
  return pairs;
}

test.each<[what: string, size: number, pairs: readonly (readonly [number, number])[], groups: number[]]>([
  ["nothing", 0, [], []],
  ["nodes without edges are alone", 3, [], [0, 1, 2]],
  ["two that are tied are one", 3, [[2, 1]], [0, 1, 1]],
  ["an edge to oneself ties nothing", 2, [[0, 0]], [0, 1]],
  ["cliques with a bridge are parted at it", 8, cliques([4, 4], [[3, 4]]), [0, 0, 0, 0, 4, 4, 4, 4]],
  ["a ring of cliques", 12, cliques([3, 3, 3, 3], [[2, 3], [5, 6], [8, 9], [11, 0]]), [0, 0, 0, 3, 3, 3, 6, 6, 6, 9, 9, 9]], // prettier-ignore
  ["a star is one", 6, [[0, 1], [0, 2], [0, 3], [0, 4], [0, 5]], [0, 0, 0, 0, 0, 0]], // prettier-ignore
])("%s", (_, size, pairs, groups) => {
  expect(communities(graphOf(size, pairs))).toEqual(groups);
});

const anyPairs = fc
  .integer({ min: 1, max: 30 })
  .chain((size) => fc.tuple(fc.constant(size), fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 80 })));

test("groups are called by their first node, never join what no edge ties, and do not depend on the order of edges", () => {
  fc.assert(
    fc.property(anyPairs, fc.array(fc.nat(), { minLength: 80, maxLength: 80 }), ([size, pairs], dice) => {
      const groups = communities(graphOf(size, pairs));
      for (const [node, group] of groups.entries()) {
        expect(group).toBeLessThanOrEqual(node);
        expect(groups[group]).toBe(group);
      }
      const reached = components(size, pairs);
      for (const [node, group] of groups.entries()) expect(reached[node]).toBe(reached[group]);
      const shuffled = pairs.map((pair, i) => ({ pair, key: dice[i] ?? 0 })).sort((a, b) => a.key - b.key);
      expect(communities(graphOf(size, shuffled.map(({ pair }) => pair)))).toEqual(groups); // prettier-ignore
    }),
  );
});

/** For each node, the first that edges lead to from it. */
function components(size: number, pairs: readonly (readonly [number, number])[]): number[] {
  const first = Array.from({ length: size }, (_, i) => i);
  for (let moving = true; moving;) {
    moving = false;
    for (const [a, b] of pairs) {
      const low = Math.min(first[a] ?? 0, first[b] ?? 0);
      if (first[a] === low && first[b] === low) continue;
      first[a] = low;
      first[b] = low;
      moving = true;
    }
  }
  return first;
}
