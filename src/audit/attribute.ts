// Events × changes → who made each change, and what became of each event. An event may have made several changes; it ends in one place.

import type { AnyFacts, Change } from "../model/change.ts";
import type { Attribution, DdlEvent, DdlEventFates, DdlLog } from "../model/ddl-event.ts";
import { nameKey, type ObjectName, type ObjectRef } from "../model/name.ts";
import type { Permission } from "../model/schema.ts";
import { cancelledBy } from "./cancelled.ts";
import { ledgerOf, type Ledger } from "./ledger.ts";
import type { History, Lineage, Space, Step } from "./lineage.ts";
import { columnSteps, memberSteps } from "./member-steps.ts";
import { traces, type How, type Part } from "./trace.ts";

export interface Attributed extends DdlEventFates {
  /** One for each change, in the order of the changes. */
  readonly by: readonly Attribution[];
}

/**
 * Who made each change, by the log alone. Names are compared as the database does.
 * Linear in the events, their statements and the changes.
 * @param history what the log tells (`historyOf`)
 */
export function attribute(changes: readonly Change[], log: DdlLog, history: History): Attributed {
  const ledger = ledgerOf(history);
  const used = new Set<DdlEvent>();
  const by = changes.map((change): Attribution => {
    const trace = traces[change.kind];
    const steps = trace === "unseen" ? [] : stepsOf(ledger, change, trace.part, trace.how);
    if (steps.length > 0) {
      const events = [...new Set(steps.map(({ event }) => event))].sort((a, b) => a.id - b.id);
      for (const event of events) used.add(event);
      return { kind: "logged", events };
    }
    const modified = log.modified?.get(nameKey(nameAfter(change)));
    return {
      kind: "unlogged",
      ...(modified === undefined ? {} : { modified }),
      ...(trace === "unseen" ? { unseen: true as const } : {}),
    };
  });
  const cancelled = cancelledBy(ledger.history, used);
  return {
    by,
    matched: log.events.filter((event) => used.has(event)),
    cancelled: log.events.filter((event) => cancelled.has(event)),
    unmatched: log.events.filter((event) => !used.has(event) && !cancelled.has(event)),
  };
}

function stepsOf(ledger: Ledger, change: Change, part: Part, how: How): readonly Step[] {
  const { object, after }: AnyFacts = change;
  const space = spaceOf(change);
  const name = space === "database trigger" ? { schema: "", name: memberOf(change) ?? "" } : named(object);
  if (part === "object") {
    if (how === "added")
      return ledger
        .last(space, name)
        .filter(({ steps }) => steps.some(isMaking))
        .flatMap(({ steps }) => steps);
    if (how === "removed")
      return ledger
        .first(space, name)
        .filter(isGone)
        .flatMap(({ steps }) => steps);
    return renameSteps(ledger, space, name, named(after as ObjectName));
  }
  // Dropped and made again, the object is the same to whoever compares: both have a part in whatever is different now.
  const here = ledger.last(space, name);
  const again = here.filter(({ created }) => created);
  const predecessors = again.length === 0 ? [] : ledger.first(space, name).filter(({ dropped }) => dropped);
  const remaking = [...predecessors, ...again].flatMap(({ steps }) => steps.filter(({ role, verb }) => role === "own" && verb !== "alter"));
  const found = here.flatMap((lineage) => stepsIn(ledger, lineage, change, part, how));
  return [...remaking, ...found, ...aloneSteps(ledger, change, part)];
}

/** The renames and moves; where the log has none, what was dropped under the one name and made under the other. */
function renameSteps({ first, last, history: { fold } }: Ledger, space: Space, before: ObjectName, after: ObjectName): readonly Step[] {
  const same = (a: ObjectName, b: ObjectName): boolean => fold(a.schema) === fold(b.schema) && fold(a.name) === fold(b.name);
  const moved = first(space, before).filter((lineage) => !lineage.dropped && same(lineage.last, after));
  const renames = moved.flatMap(({ steps }) => steps.filter(({ role, verb }) => role === "own" && verb === "rename"));
  if (renames.length > 0) return renames;
  const dropped = first(space, before).filter((lineage) => lineage.dropped);
  const made = last(space, after).filter(({ created }) => created);
  return dropped.length > 0 && made.length > 0 ? [...dropped, ...made].flatMap(({ steps }) => steps) : [];
}

function isMaking({ role, verb }: Step): boolean {
  return role === "own" && (verb === "create" || verb === "rename");
}

/** Dropped, or called otherwise: then it is gone for those who do not look at its new name. */
function isGone({ dropped, first, last }: Lineage): boolean {
  return dropped || nameKey(first) !== nameKey(last);
}

function stepsIn(ledger: Ledger, lineage: Lineage, change: Change, part: Exclude<Part, "object">, how: How): readonly Step[] {
  const { object }: AnyFacts = change;
  const isTable = object.type === "table";
  switch (part) {
    case "definition":
      return lineage.steps.filter(({ role, verb }) => role === "own" && verb !== "rename");
    case "column":
      if (!isTable) return lineage.steps.filter(({ role, verb }) => role === "own" && verb !== "rename");
      return sure(lineage, columnSteps(ledger, lineage, change, how));
    case "constraint":
    case "index":
    case "trigger":
      return sure(lineage, memberSteps(ledger, lineage, change, part, how));
    case "full-text index":
      return lineage.steps.filter(({ role }) => role === "full-text");
    case "versioning":
      return sure(
        lineage,
        ["SYSTEM_VERSIONING", "PERIOD"].flatMap((mark) => lineage.parts?.marks.get(mark) ?? []),
      );
    case "option":
      return sure(lineage, [
        ...["DATA_COMPRESSION", "REBUILD", "MOVE", "SWITCH", "FILETABLE"].flatMap((mark) => lineage.parts?.marks.get(mark) ?? []),
        ...lineage.steps.filter(({ role, event }) => role === "member" && event.event.endsWith("_INDEX")),
      ]);
    case "description":
      return descriptionSteps(ledger, lineage, change);
    case "permission":
      return permissionSteps(ledger, lineage, change);
  }
}

/** Where no statement says that it did it, one whose text is not known whole may have. */
function sure(lineage: Lineage, steps: readonly Step[]): readonly Step[] {
  return steps.length > 0
    ? steps
    : lineage.steps.filter(({ role, vague, event }) => role === "own" && vague === true && event.event === "ALTER_TABLE");
}

function descriptionSteps(ledger: Ledger, lineage: Lineage, change: Change): Step[] {
  const { member }: AnyFacts = change;
  if (member === undefined) return lineage.steps.filter(({ role, event }) => role === "property" && event.target === undefined);
  const steps = memberSpaces
    .flatMap((space) => [...ledger.members(lineage, space, member, "last"), ...ledger.members(lineage, space, member, "first")])
    .flatMap((each) => each.steps);
  const properties = steps.filter(({ role }) => role === "property");
  // What is dropped and made again has lost its description.
  return properties.length > 0 ? properties : steps.filter(({ verb }) => verb === "create" || verb === "drop");
}

const memberSpaces = ["column", "constraint", "trigger", "other"] as const;

function permissionSteps({ history: { fold } }: Ledger, lineage: Lineage, change: Change): readonly Step[] {
  const permission = permissionOf(change);
  const grants = (lineage.parts?.grants.get(fold(permission.to)) ?? []).filter(({ grant }) =>
    grant?.permissions.some((each) => each === "ALL" || each === permission.permission),
  );
  return grants.length > 0 ? grants : (lineage.parts?.vagueGrants ?? []);
}

function permissionOf(change: Change): Permission {
  const { before, after }: AnyFacts = change;
  return (after ?? before) as Permission;
}

/** Events that made the change and do not name its object. */
function aloneSteps({ first, last }: Ledger, change: Change, part: Part): Step[] {
  const { member, object }: AnyFacts = change;
  // A constraint and a trigger are objects of the schema too, and some events name no table.
  if ((part === "constraint" || part === "trigger") && member !== undefined) {
    return first("object", { schema: object.schema, name: member }).flatMap(({ steps }) => steps);
  }
  if (part !== "permission") return [];
  // Who comes may connect, and who goes takes what was granted along.
  return principalTypes.flatMap((type) => {
    const name = { schema: "", name: permissionOf(change).to };
    const lives = [...first(`other ${type}`, name), ...last(`other ${type}`, name)];
    return lives.flatMap(({ steps }) => steps.filter(({ verb }) => verb === "create" || verb === "drop"));
  });
}

const principalTypes = [
  "SQL USER",
  "WINDOWS USER",
  "GROUP USER",
  "EXTERNAL USER",
  "CERTIFICATE USER",
  "ASYMMETRIC KEY USER",
  "USER",
  "ROLE",
  "APPLICATION ROLE",
];

function spaceOf({ kind, object }: Change): Space {
  if (kind.startsWith("database-trigger-")) return "database trigger";
  return object.type === "type" || object.type === "schema" || object.type === "database" ? object.type : "object";
}

function named({ schema, name, type }: ObjectName & { readonly type?: ObjectRef["type"] }): ObjectName {
  return type === "database" ? { schema: "", name: "" } : { schema, name };
}

function memberOf(change: Change): string | undefined {
  const { member }: AnyFacts = change;
  return member;
}

/** What the catalog calls it now: what it was renamed to, where it was. */
function nameAfter(change: Change): ObjectName {
  const trace = traces[change.kind];
  const { object, after }: AnyFacts = change;
  return trace !== "unseen" && trace.part === "object" && trace.how === "renamed" ? (after as ObjectName) : object;
}
