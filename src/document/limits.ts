import { isAlias, isMap, isNode, isScalar, isSeq } from "yaml";
import type { Alias, Node, Pair } from "yaml";

/** Characters. A contract of a thousand columns has some 200,000; hostile ones of this length take two seconds. */
export const maxLength = 1_000_000;
/** Levels. ODCS needs about ten. */
export const maxDepth = 64;
export const tooDeep = `nested more than ${maxDepth} levels deep`;
/** Aliases (`*name`), which the parser looks up one by one. */
const maxAliases = 1000;
/** Values, those under an alias counted at each of its uses: stops "billion laughs", a file of lines that double each other. */
export const maxValues = 1_000_000;

/** Something wrong with a node. */
export interface Fault {
  readonly node: Node;
  readonly message: string;
}

/**
 * What the parser does not look at, or not in linear time: keys that stand twice in a mapping, aliases without an
 * anchor before them, too many aliases, too many levels. Without recursion, since this is what guards recursion elsewhere.
 */
export function inspect(root: Node): Fault[] {
  const faults: Fault[] = [];
  const aliases: Alias[] = [];
  const anchors = new Map<string, number>();
  let level: Node[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === maxDepth && level[0] !== undefined) return [{ node: level[0], message: tooDeep }];
    const below: Node[] = [];
    for (const node of level) {
      if (isAlias(node)) aliases.push(node);
      else if (isNode(node) && node.anchor !== undefined)
        anchors.set(node.anchor, Math.min(startOf(node), anchors.get(node.anchor) ?? Infinity));
      if (isSeq(node)) {
        for (const item of node.items as Node[]) below.push(item);
      } else if (isMap(node)) {
        const keys = new Set<unknown>();
        for (const { key, value } of node.items as Pair<Node, Node | null>[]) {
          const name = isScalar(key) ? key.value : undefined;
          if (keys.has(name)) faults.push({ node: key, message: `the key \`${String(name)}\` stands twice in this mapping` });
          keys.add(name);
          if (value !== null) below.push(value);
        }
      }
    }
    level = below;
  }
  for (const alias of aliases) {
    if ((anchors.get(alias.source) ?? Infinity) < startOf(alias)) continue;
    faults.push({ node: alias, message: `the alias \`*${alias.source}\` has no anchor \`&${alias.source}\` before it` });
  }
  const over = aliases[maxAliases];
  if (over !== undefined) faults.push({ node: over, message: `more than ${maxAliases} aliases (*name)` });
  return faults;
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

export interface Size {
  readonly values: number;
  readonly height: number;
}

/**
 * The size of a value with its aliases unfolded, in one step for each object: an object under several aliases is the
 * same object. Undefined for one that holds itself. Aliases come after their anchors, so this never goes deeper than the file.
 */
export function measure(value: unknown, known: Map<object, Size | undefined>): Size | undefined {
  if (typeof value !== "object" || value === null) return { values: 1, height: 0 };
  if (known.has(value)) return known.get(value);
  known.set(value, undefined);
  let values = 1;
  let height = 0;
  for (const part of Object.values(value)) {
    const size = measure(part, known);
    if (size === undefined) return undefined;
    values += size.values;
    height = Math.max(height, size.height + 1);
  }
  const size = { values, height };
  known.set(value, size);
  return size;
}
