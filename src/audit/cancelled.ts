// Events that undid each other, so that nothing is left to compare: created and dropped, renamed there and back, altered twice.

import type { DdlEvent } from "../model/ddl-event.ts";
import { nameKey } from "../model/name.ts";
import { put, type History, type Lineage, type Member, type Step } from "./lineage.ts";

/** @param used events that made a change: they did not cancel each other out, whatever else they did. */
export function cancelledBy({ lineages }: History, used: ReadonlySet<DdlEvent>): Set<DdlEvent> {
  const cancelled = new Set<DdlEvent>();
  const take = (steps: readonly Step[]): void => {
    for (const { event } of steps) if (!used.has(event)) cancelled.add(event);
  };
  const ends = new Map<string, Lineage>();
  for (const lineage of lineages) {
    const { created, dropped, first, last, steps, parts } = lineage;
    const members = parts?.members ?? [];
    if (created && dropped) take(steps);
    if (!created && !dropped && nameKey(first) === nameKey(last))
      take(steps.filter(({ role, verb }) => role === "own" && verb === "rename"));
    // Dropped, and made again as it was: the one that follows has the name that the first one had.
    const key = `${lineage.space}\u0000${nameKey(created ? last : first)}`;
    const predecessor = ends.get(key);
    if (predecessor !== undefined && created && !dropped) take([...predecessor.steps, ...steps]);
    if (!created && dropped) ends.set(key, lineage);
    const remade = remadeOf(members);
    for (const member of members) take(undone(member, remade));
    take(pairs(steps));
  }
  return cancelled;
}

/** The names under which something was dropped, and something made that is there still. */
function remadeOf(members: readonly Member[]): (member: Member, name: string) => boolean {
  const [gone, made] = [new Set<string>(), new Set<string>()];
  for (const { space, created, dropped, first, last } of members) {
    if (!created && dropped) gone.add(`${space}\u0000${first}`);
    if (created && !dropped) made.add(`${space}\u0000${last}`);
  }
  return ({ space }, name) => gone.has(`${space}\u0000${name}`) && made.has(`${space}\u0000${name}`);
}

function undone(member: Member, remade: (member: Member, name: string) => boolean): readonly Step[] {
  const { created, dropped, first, last, steps } = member;
  if (created && dropped) return steps;
  if (created !== dropped && remade(member, created ? last : first)) return steps;
  if (created || dropped) return [];
  const renames = first === last ? steps.filter(({ verb }) => verb === "rename") : [];
  // One statement that changed nothing is one that changed nothing; two about one column undid each other.
  const own = steps.filter(({ role, verb }) => role === "own" && verb === "alter");
  return [...renames, ...(own.length > 1 ? own : [])];
}

/** A description that was added and removed, a permission that was granted and revoked. */
function pairs(steps: readonly Step[]): readonly Step[] {
  const groups = new Map<string, Step[]>();
  for (const step of steps) {
    if (step.role !== "property" && step.role !== "permission") continue;
    const { object, target } = step.event;
    put(
      groups,
      JSON.stringify([step.role, object?.type, object?.name, target?.name, step.grant?.permissions, step.grant?.principals]),
      step,
    );
  }
  return [...groups.values()]
    .filter((group) => group.some(({ verb }) => verb === "create") && group.some(({ verb }) => verb === "drop"))
    .flat();
}
