/** An undirected graph: for each node, from 0, its neighbours and the weight of the edge to each. Weights are whole numbers. */
export type Graph = readonly ReadonlyMap<number, number>[];

/** The graph over `size` nodes that these pairs make; a pair that is given twice weighs twice, one with itself nothing. */
export function graphOf(size: number, pairs: Iterable<readonly [number, number]>): Graph {
  const graph = Array.from({ length: size }, () => new Map<number, number>());
  for (const [a, b] of pairs) {
    if (a === b) continue;
    graph[a]?.set(b, (graph[a].get(b) ?? 0) + 1);
    graph[b]?.set(a, (graph[b].get(a) ?? 0) + 1);
  }
  return graph;
}

/**
 * Groups of nodes with more edges inside than between them, found as Louvain does (Blondel, Guillaume, Lambiotte,
 * Lefebvre: Fast unfolding of communities in large networks, 2008): each node moves to the neighbouring group that raises modularity most,
 * then groups become the nodes of a smaller graph, until nothing moves.
 *
 * Where Louvain throws dice this goes by order: nodes are visited from the first to the last, and of two equal groups the one
 * with the earlier node is taken. Gains are compared in whole numbers. So the same graph gives the same groups anywhere.
 * @returns for each node, the first node of its group
 */
export function communities(graph: Graph): number[] {
  let groupOf = graph.map((_, node) => node);
  let level = graph;
  // The nodes of the graph that each node of this level stands for begin with this one.
  let firsts = groupOf;
  let loops: readonly number[] = graph.map(() => 0);
  for (;;) {
    const moved = moveNodes(level, loops);
    if (moved.every((group, node) => group === node)) return groupOf;
    const next = new Map<number, number>();
    for (const group of moved) if (!next.has(group)) next.set(group, next.size);
    const indexOf = moved.map((group) => next.get(group) ?? 0);
    const position = new Map(firsts.map((first, i) => [first, i]));
    firsts = [...next.keys()].map((group) => firsts[group] ?? 0);
    groupOf = groupOf.map((first) => firsts[indexOf[position.get(first) ?? 0] ?? 0] ?? first);
    ({ level, loops } = folded(level, loops, indexOf, next.size));
  }
}

/** For each node, the first node of the group it ends in. @param loops twice the weight of the edges inside of each node */
function moveNodes(graph: Graph, loops: readonly number[]): number[] {
  const degree = graph.map((edges, node) => (loops[node] ?? 0) + sum(edges.values()));
  const all = sum(degree);
  const group = graph.map((_, node) => node);
  const total = [...degree];
  for (let moving = true; moving;) {
    moving = false;
    for (const [node, edges] of graph.entries()) {
      const own = degree[node] ?? 0;
      const from = group[node] ?? node;
      const towards = new Map<number, number>([[from, 0]]);
      for (const [other, weight] of edges) {
        const into = group[other] ?? other;
        towards.set(into, (towards.get(into) ?? 0) + weight);
      }
      total[from] = (total[from] ?? 0) - own;
      const gain = (into: number, weight: number): number => weight * all - (total[into] ?? 0) * own;
      let best = from;
      let most = gain(from, towards.get(from) ?? 0);
      for (const [into, weight] of towards) {
        const value = gain(into, weight);
        if (value > most || (value === most && best !== from && into < best)) [best, most] = [into, value];
      }
      total[best] = (total[best] ?? 0) + own;
      if (best === from) continue;
      group[node] = best;
      moving = true;
    }
  }
  const first = new Map<number, number>();
  for (const [node, into] of group.entries()) if (!first.has(into)) first.set(into, node);
  return group.map((into) => first.get(into) ?? into);
}

function folded(
  graph: Graph,
  loops: readonly number[],
  indexOf: readonly number[],
  size: number,
): { readonly level: Graph; readonly loops: number[] } {
  const level = Array.from({ length: size }, () => new Map<number, number>());
  const inside = new Array<number>(size).fill(0);
  for (const [node, edges] of graph.entries()) {
    const into = indexOf[node] ?? 0;
    inside[into] = (inside[into] ?? 0) + (loops[node] ?? 0);
    for (const [other, weight] of edges) {
      const towards = indexOf[other] ?? 0;
      if (towards === into) inside[into] = (inside[into] ?? 0) + weight;
      else level[into]?.set(towards, (level[into].get(towards) ?? 0) + weight);
    }
  }
  return { level, loops: inside };
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
