import { expect, it } from "vitest";
import { diff } from "../../src/diff/diff.ts";
import type { Schema } from "../../src/model/schema.ts";
import { canonicalSchema } from "../../src/snapshot/serialize.ts";
import { fc } from "../support/property.ts";
import { anySchema } from "../support/schema-arbitrary.ts";

type Path = readonly (string | number)[];

/** Facts that may change without a change being reported, by the end of their path, and why. */
const silent: readonly (readonly [RegExp, string])[] = [
  [/^(formatVersion|dialect)$/, "Of the file, not of the database."],
  [/^dependencies\b/, "They follow from definitions, which are compared."],
  [/^securityPolicies\.\d+\.(?!predicates)/, "Where the policy has no predicate, so that it guards nothing."],
  [/^types\.\d+\..*\bname$/, "The names of a type's constraints and defaults: the server makes most of them up, and nothing can use them."],
  [/\btemporal\.period\.\d$/, "The columns of the period are compared as columns."],
  [/\buntrusted$/, "Where the constraint is disabled, trust says nothing."],
  [/\bcolumns\.\d+\.collation$/, "Where the column is no text, or its type is not known."],
  [/\bparameters\.\d+\.type$/, "Where another alias type stands for the same type."],
  [/\b(baseType|returns|returnsBaseType)$/, "Where there is no type that it could be the base of, or a table is returned."],
  [/^functions\.\d+\.kind$/, "Inline and multi-statement functions look alike to their callers."],
];

function* leavesOf(value: unknown, path: Path = []): Generator<readonly [Path, unknown]> {
  if (typeof value !== "object" || value === null) yield [path, value];
  else for (const [key, item] of Object.entries(value)) yield* leavesOf(item, [...path, Array.isArray(value) ? Number(key) : key]);
}

function altered(value: unknown, path: Path, change: (leaf: unknown) => unknown): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return change(value);
  if (Array.isArray(value)) return value.map((item: unknown, at) => (at === head ? altered(item, rest, change) : item));
  const entries = Object.entries(value as object).map(
    ([name, item]) => [name, name === head ? altered(item, rest, change) : item] as const,
  );
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

function otherValue(leaf: unknown, name: string | number | undefined): unknown {
  // Of the flags only nullable is ever false; the others are there or not.
  if (name === "nullable") return leaf !== true;
  if (typeof leaf === "string") return `${leaf}9`;
  if (typeof leaf === "number") return leaf + 1;
  return undefined;
}

/** A property is tried this often, each time in another place: enough to meet it on disabled constraints and computed columns, too. */
const timesEach = 12;

it("nothing that a snapshot holds changes in silence", () => {
  const schemas = fc.sample(anySchema, { seed: 20, numRuns: 60 }).map(canonicalSchema);
  const tried = new Map<string, number>();
  const unreported = new Set<string>();
  const needed = new Set<(typeof silent)[number]>();
  for (const schema of schemas) {
    for (const [path] of leavesOf(schema)) {
      const name = path.join(".");
      const kind = name.replaceAll(/\d+/g, "*");
      const times = tried.get(kind) ?? 0;
      if (times === timesEach) continue;
      tried.set(kind, times + 1);
      const changed = altered(schema, path, (leaf) => otherValue(leaf, path.at(-1))) as Schema;
      if (diff(schema, changed).length > 0) continue;
      const reason = silent.find(([pattern]) => pattern.test(name));
      if (reason === undefined) unreported.add(kind);
      else needed.add(reason);
    }
  }
  expect([...unreported]).toEqual([]);
  expect(silent.filter((reason) => !needed.has(reason))).toEqual([]);
});
