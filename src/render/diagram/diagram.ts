import { codeBlock } from "../../markdown/escape.ts";
import { nameKey, printName } from "../../model/name.ts";
import type { ObjectName } from "../../model/name.ts";
import { mermaidQuoted } from "../mermaid.ts";

/** One picture, with what leads from it to the pages of what it shows. All text is Markdown. */
export interface Diagram {
  /** `Part 2 of 3`; "" where it is the only one. */
  readonly title: string;
  /** A fenced block. */
  readonly mermaid: string;
  /** Links to the pages of what it shows, comma-separated: not every renderer lets a picture link. */
  readonly pages: string;
}

/** A section of diagrams. */
export interface Diagrams {
  /** Whether there is anything to show or say. */
  readonly drawn: boolean;
  /** What is not in them, and why; "" where there is nothing to say. */
  readonly note: string;
  readonly diagrams: readonly Diagram[];
}

export const noDiagrams: Diagrams = { drawn: false, note: "", diagrams: [] };

/**
 * What one diagram holds at most. mermaid itself refuses 50,000 characters and 500 edges (maxTextSize and maxEdges,
 * https://mermaid.js.org/config/schema-docs/config.html); people give up long before.
 */
export const limits = { nodes: 24, edges: 100, characters: 30_000 } as const;

/** More pictures of one thing than this are not looked at. */
export const mostDiagrams = 12;

/** The longest name that is shown whole, in characters. The page that it links to has it all. */
const longestName = 60;

/** A name as the label of a node, in quotes. */
export function label(text: string): string {
  // Nearly every name: there are thousands of them.
  if (text.length <= longestName && /^[A-Za-z0-9_.]+$/.test(text)) return `"${text}"`;
  const characters = Array.from(text);
  return mermaidQuoted(characters.length > longestName ? `${characters.slice(0, longestName - 1).join("")}…` : text);
}

/** Gives each object an identifier: its name where that is plain and nobody else's, for a source that reads well. */
export function nodeIds(): (name: ObjectName) => string {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  return (name) => {
    const key = nameKey(name);
    const found = ids.get(key);
    if (found !== undefined) return found;
    const plain = printName(name).replaceAll(".", "_");
    const readable = /^[A-Za-z_][A-Za-z0-9_]*$/.test(plain) && plain.includes("_") && plain.length <= longestName;
    const id = readable && !taken.has(plain) ? plain : `N${ids.size}`;
    ids.set(key, id);
    taken.add(id);
    return id;
  };
}

/** Edges that make one diagram, and its lines. */
export interface Part<T> {
  readonly edges: readonly T[];
  readonly lines: readonly string[];
}

/** All edges in one diagram where they fit, else in several. */
export function parts<T>(
  edges: readonly T[],
  nodesOf: (edge: T) => readonly string[],
  linesOf: (edges: readonly T[]) => readonly string[],
): Part<T>[] {
  if (edges.length === 0) return [];
  if (edges.length <= limits.edges && new Set(edges.flatMap(nodesOf)).size <= limits.nodes) {
    const lines = linesOf(edges);
    if (sizeOf(lines) <= limits.characters) return [{ edges, lines }];
  }
  // What nodes take is counted with each edge that may bring them along: more than they take in the end.
  return runs(edges, nodesOf, (edge) => sizeOf(linesOf([edge]))).map((part) => ({ edges: part, lines: linesOf(part) }));
}

function sizeOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}

/**
 * Edges in runs of which each makes a diagram within the limits: every edge is in one of them, in the order given. A run is begun
 * where the next edge no longer fits.
 * @param size an upper bound of the characters that an edge and its nodes take
 */
function runs<T>(edges: readonly T[], nodesOf: (edge: T) => readonly string[], size: (edge: T) => number): T[][] {
  const found: T[][] = [];
  let nodes = new Set<string>();
  let characters = 0;
  for (const edge of edges) {
    const own = nodesOf(edge);
    const wider = new Set([...nodes, ...own]);
    const last = found.at(-1);
    if (last === undefined || wider.size > limits.nodes || last.length >= limits.edges || characters + size(edge) > limits.characters) {
      found.push([edge]);
      nodes = new Set(own);
      characters = size(edge);
    } else {
      last.push(edge);
      nodes = wider;
      characters += size(edge);
    }
  }
  return found;
}

export function fenced(lines: readonly string[]): string {
  return codeBlock(lines.join("\n"), "mermaid");
}

export function partTitle(index: number, of: number): string {
  return of === 1 ? "" : `Part ${index + 1} of ${of}`;
}
