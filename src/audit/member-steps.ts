// Which of a table's events made a change of one of its columns, constraints, indexes or triggers.

import type { AnyFacts, Change } from "../model/change.ts";
import { tokenize } from "../tsql/lexer.ts";
import type { Ledger } from "./ledger.ts";
import type { Lineage, Member, Step } from "./lineage.ts";
import type { MemberSpace, UnnamedType } from "./statement.ts";
import type { How } from "./trace.ts";

const defaultVerbs: Readonly<Record<string, "add" | "drop">> = { "default-added": "add", "default-removed": "drop" };

export function columnSteps(ledger: Ledger, lineage: Lineage, change: Change, how: How): Step[] {
  const { fold } = ledger.history;
  const facts: AnyFacts = change;
  const member = facts.member;
  if (change.kind === "column-reordered") {
    const stepsOf = (columns: readonly string[]): Step[] =>
      columns.flatMap((column) => ledger.members(lineage, "column", column, "last").flatMap(({ steps }) => steps.filter(isOwn)));
    // Which of them moved is a matter of looking at it.
    const moved = stepsOf(change.moved);
    return moved.length > 0 ? moved : stepsOf(change.after);
  }
  if (member === undefined) return [];
  const side = how === "removed" || how === "renamed" ? "first" : "last";
  const columns = ledger.members(lineage, "column", member, side);
  // The constraints that come and go with it.
  const sides = [facts.before, facts.after].map(
    (value) => value as { readonly default?: { readonly name?: string }; readonly name?: string } | undefined,
  );
  const isDefault = change.kind.startsWith("default-");
  const constraints = sides.flatMap((value) => {
    const name = isDefault ? value?.name : value?.default?.name;
    return name === undefined ? [] : [name];
  });
  const ofDefault =
    how === "added" || how === "removed" || isDefault
      ? [
          ...constraints
            .flatMap((name) => [
              ...ledger.members(lineage, "constraint", name, "last"),
              ...ledger.members(lineage, "constraint", name, "first"),
            ])
            .flatMap(({ steps }) => steps),
          ...unnamedSteps(lineage, "DEFAULT", [member], defaultVerbs[change.kind] ?? (isDefault ? undefined : "add"), fold),
        ]
      : [];
  switch (how) {
    case "added":
      return [
        ...columns.filter(({ created, steps }) => created || steps.some(({ verb }) => verb === "rename")).flatMap(({ steps }) => steps),
        ...ofDefault,
      ];
    case "removed":
      return [
        ...columns.filter((column) => column.dropped || fold(column.last) !== fold(column.first)).flatMap(({ steps }) => steps),
        ...ofDefault,
      ];
    case "renamed": {
      const to = (facts.after as { readonly name: string }).name;
      const renames = columns
        .filter(({ last }) => fold(last) === fold(to))
        .flatMap(({ steps }) => steps.filter(({ verb }) => verb === "rename"));
      if (renames.length > 0) return renames;
      const [gone, made] = [
        columns.filter(({ dropped }) => dropped),
        ledger.members(lineage, "column", to, "last").filter(({ created }) => created),
      ];
      return gone.length > 0 && made.length > 0 ? [...gone, ...made].flatMap(({ steps }) => steps) : [];
    }
    case "changed": {
      // Dropped and added again is changed.
      const remade = columns.some(({ created }) => created)
        ? ledger.members(lineage, "column", member, "first").filter(({ dropped }) => dropped)
        : [];
      return [...[...remade, ...columns].flatMap(({ steps }) => steps.filter(isOwn)), ...ofDefault];
    }
  }
}

const unnamedTypes: Readonly<Record<string, UnnamedType>> = {
  "primary-key": "PRIMARY",
  unique: "UNIQUE",
  "foreign-key": "FOREIGN",
  check: "CHECK",
  default: "DEFAULT",
  "primary key": "PRIMARY",
  "unique constraint": "UNIQUE",
  "foreign key": "FOREIGN",
  "check constraint": "CHECK",
};

export function memberSteps(ledger: Ledger, lineage: Lineage, change: Change, part: "constraint" | "index" | "trigger", how: How): Step[] {
  const { fold } = ledger.history;
  const facts: AnyFacts = change;
  const space: MemberSpace = part === "trigger" ? "trigger" : "constraint";
  const member = facts.member;
  const all = how === "changed" ? (lineage.parts?.all ?? []).filter((each) => each.space === space).map(({ step }) => step) : [];
  if (member === undefined) {
    const type =
      unnamedTypes[
        "constraint" in change ? change.constraint : (/^(?:primary-key|unique|foreign-key|check|default)/.exec(change.kind)?.[0] ?? "")
      ];
    const verb = how === "added" ? "add" : how === "removed" ? "drop" : undefined;
    return type === undefined ? all : [...unnamedSteps(lineage, type, columnsOf(facts.after ?? facts.before), verb, fold), ...all];
  }
  const [from, to] = [ledger.members(lineage, space, member, "first"), ledger.members(lineage, space, member, "last")];
  const own = (members: readonly Member[]): Step[] => members.flatMap(({ steps }) => steps.filter(isOwn));
  switch (how) {
    case "added":
      return [...to.filter(({ created, steps }) => created || steps.some(({ verb }) => verb === "rename")).flatMap(({ steps }) => steps)];
    case "removed":
      return [...from.filter((each) => each.dropped || fold(each.last) !== fold(each.first)).flatMap(({ steps }) => steps)];
    case "renamed":
      return [...from.flatMap(({ steps }) => steps.filter(({ verb }) => verb === "rename"))];
    case "changed": {
      const remade = to.some(({ created }) => created) ? from.filter(({ dropped }) => dropped) : [];
      return [...own([...remade, ...to]), ...all];
    }
  }
}

function unnamedSteps(
  lineage: Lineage,
  type: UnnamedType,
  columns: readonly string[],
  verb: "add" | "drop" | undefined,
  fold: (name: string) => string,
): Step[] {
  return (lineage.parts?.unnamed ?? [])
    .filter((each) => each.type === type && (verb === undefined || each.verb === verb))
    .filter((each) => each.columns.size === 0 || columns.some((column) => each.columns.has(fold(column))))
    .map(({ step }) => step);
}

/** The columns that an unnamed constraint is about: its own, or the words of its expression. */
function columnsOf(value: unknown): string[] {
  const { columns = [], expression } = (value ?? {}) as {
    readonly columns?: readonly (string | { readonly name: string })[];
    readonly expression?: string;
  };
  const words = expression === undefined ? [] : tokenize(expression).filter(({ kind }) => kind === "word" || kind === "identifier");
  return [...columns.map((column) => (typeof column === "string" ? column : column.name)), ...words.map((token) => token.value)];
}

function isOwn({ role, verb }: Step): boolean {
  return role !== "property" && verb !== "rename";
}
