import { compareNames, nameKey, printName } from "../../model/name.ts";
import type { ObjectName } from "../../model/name.ts";
import { relativeUrl } from "../path.ts";
import { contractPath, objectLink } from "../site.ts";
import type { Site, TargetType, Use } from "../site.ts";
import { count } from "../words.ts";
import { fenced, label, limits, mostDiagrams, noDiagrams, nodeIds, parts, partTitle } from "./diagram.ts";
import type { Diagram, Diagrams, Part } from "./diagram.ts";

/** What is read goes to what reads it. */
interface Flow {
  readonly from: Node;
  readonly to: Node;
}

interface Node extends ObjectName {
  readonly type: TargetType | "consumer" | "elsewhere";
  /** Where a click leads, relative to the page's address on the site; absent where no page shows it. */
  readonly url?: string;
}

/** A node's shape by what it is: a table is a drum, a procedure a box with double sides. */
const shapes: Readonly<Record<Node["type"], readonly [string, string]>> = {
  table: ["[(", ")]"],
  view: ["[", "]"],
  procedure: ["[[", "]]"],
  function: ["([", "])"],
  trigger: ["[/", "\\]"],
  sequence: ["[", "]"],
  type: ["[", "]"],
  synonym: ["[", "]"],
  consumer: ["[/", "/]"],
  elsewhere: ["[", "]"],
};

/**
 * What a module is made from, down to the tables, and what is made from it, up to the programs that contracts name. Where that is
 * too much for one picture, only what is one step away; where that still is, in several.
 */
export function lineage(site: Site, page: string, module: ObjectName): Diagrams {
  const all = flows(site, page, module, Number.POSITIVE_INFINITY);
  if (all.length === 0) return noDiagrams;
  const nodes = new Set(all.flatMap(({ from, to }) => [keyOf(from), keyOf(to)]));
  const linesOf = (edges: readonly Flow[]): string[] => flowLines(edges, module);
  const whole = parts(all, ends, linesOf);
  if (whole.length === 1) return { drawn: true, note: "", diagrams: whole.map((part) => diagram(site, page, module, part, "")) };
  const near = flows(site, page, module, 1);
  const found = parts(near, ends, linesOf);
  const nearNodes = new Set(near.flatMap(({ from, to }) => [keyOf(from), keyOf(to)]));
  const rest = nodes.size - nearNodes.size;
  if (found.length > mostDiagrams)
    return { drawn: true, note: `${count(near.length, "use")} one step away: too many for a picture.`, diagrams: [] };
  return {
    drawn: true,
    note: rest === 0 ? "" : `One step away. Behind that ${rest === 1 ? "is" : "are"} ${count(rest, "object")} more: follow the pages.`,
    diagrams: found.map((part, i) => diagram(site, page, module, part, partTitle(i, found.length))),
  };
}

function ends({ from, to }: Flow): string[] {
  return [keyOf(from), keyOf(to)];
}

/** @param depth how many steps to go */
function flows(site: Site, page: string, module: ObjectName, depth: number): Flow[] {
  const found = new Map<string, Flow>();
  const put = (from: Node, to: Node): void => {
    if (keyOf(from) !== keyOf(to)) found.set(`${keyOf(from)}\n${keyOf(to)}`, { from, to });
  };
  const node = (name: ObjectName): Node => nodeOf(site, page, name);
  // A table ends the way: what its computed columns use says nothing of where rows come from, and its other readers are none of the module's.
  const beyond = (name: ObjectName, uses: (name: ObjectName) => readonly Use[]): ObjectName[] =>
    site.target(name)?.type === "table" ? [] : uses(name).map((use) => site.target(use.name)?.name ?? use.name);
  for (const [here, other] of steps(module, depth, (name) => beyond(name, (of) => site.uses(of)))) put(node(other), node(here));
  const readers = steps(module, depth, (name) => beyond(name, (of) => site.usedBy(of)));
  for (const [here, other] of readers) put(node(here), node(other));

  const promised = depth === 1 ? [module] : [module, ...readers.map(([, reader]) => reader)];
  for (const name of promised) {
    for (const { contract } of site.demands(name)) {
      const url = site.links ? { url: relativeUrl(page, contractPath(site, contract)) } : {};
      put(node(name), { schema: "", name: contract.consumer ?? contract.name, type: "consumer", ...url });
    }
  }
  return [...found.values()];
}

/** From one object to the next, nearest first, each object left once. */
function steps(start: ObjectName, depth: number, next: (name: ObjectName) => readonly ObjectName[]): [ObjectName, ObjectName][] {
  const found: [ObjectName, ObjectName][] = [];
  const seen = new Set([nameKey(start)]);
  let level: readonly ObjectName[] = [start];
  // When it is too much for one picture only what is near is shown: all that is far need not be known.
  for (let step = 0; step < depth && level.length > 0 && found.length <= 50 * limits.nodes; step++) {
    const further: ObjectName[] = [];
    for (const here of level) {
      for (const other of next(here)) {
        found.push([here, other]);
        if (!seen.has(nameKey(other))) further.push(other);
        seen.add(nameKey(other));
      }
    }
    level = further;
  }
  return found;
}

function nodeOf(site: Site, page: string, name: ObjectName): Node {
  const target = site.target(name);
  const url = target === undefined || !site.links || target.path === page ? {} : { url: relativeUrl(page, target.path) };
  return { schema: name.schema, name: name.name, type: target?.type ?? "elsewhere", ...url };
}

function keyOf(node: Node): string {
  return `${node.type === "consumer" ? "consumer" : ""} ${nameKey(node)}`;
}

function diagram(site: Site, page: string, module: ObjectName, { edges, lines }: Part<Flow>, title: string): Diagram {
  const names = new Map<string, ObjectName>();
  for (const { from, to } of edges) for (const node of [from, to]) if (node.type !== "consumer") names.set(nameKey(node), node);
  return {
    title,
    mermaid: fenced(lines),
    pages: [...names.values()]
      .filter((name) => site.target(name) !== undefined && nameKey(name) !== nameKey(module))
      .sort(compareNames)
      .map((name) => objectLink(site, page, name))
      .join(", "),
  };
}

/** The diagram's lines. @param here what stands out */
function flowLines(part: readonly Flow[], here: ObjectName): string[] {
  const idOf = nodeIds();
  // A program may be called what a table is called.
  const id = (node: Node): string => idOf(node.type === "consumer" ? { schema: "\0", name: node.name } : node);
  const nodes = new Map(part.flatMap(({ from, to }) => [from, to].map((node) => [keyOf(node), node] as const)));
  const shown = [...nodes.values()].sort(compareNames);
  const marked = shown.find((node) => node.type !== "consumer" && nameKey(node) === nameKey(here));
  return [
    "flowchart LR",
    ...shown.map((node) => {
      const [open, close] = shapes[node.type];
      return `    ${id(node)}${open}${label(node.type === "consumer" ? node.name : printName(node))}${close}`;
    }),
    ...part.map(({ from, to }) => `    ${id(from)} --> ${id(to)}`),
    ...(marked === undefined ? [] : ["    classDef here stroke-width:3px", `    class ${id(marked)} here`]),
    ...shown.flatMap((node) => (node.url === undefined ? [] : [`    click ${id(node)} href "${node.url}"`])),
  ];
}
