// What became of each object and of each of its members, by the log alone: one pass over the events, in their order.

import { nameFolding } from "../model/collation.ts";
import type { DdlEvent, DdlLog, DdlObject } from "../model/ddl-event.ts";
import type { ObjectName } from "../model/name.ts";
import { readAlteration, readGrant, readTransfer, type Grant, type MemberSpace, type Touch, type UnnamedType } from "./statement.ts";

/** Things of one space have names of their own: a type may be called as a table is. */
export type Space = "object" | "type" | "schema" | "database" | "database trigger" | `other ${string}`;

/** How an event concerns an object: it makes, alters or drops the object itself, a member of it, its description, or who may use it. */
export type Role = "own" | "member" | "property" | "permission" | "full-text";

export interface Step {
  readonly event: DdlEvent;
  readonly role: Role;
  readonly verb: Verb;
  /** Role permission, where the statement says it. */
  readonly grant?: Grant;
  /** The statement is not known, or not whole: it may have touched more than was seen of it. */
  readonly vague?: true;
}

export type Verb = "create" | "alter" | "drop" | "rename";

/** Something through time, whatever it was called. */
interface Life {
  /** When the log first speaks of it. */
  readonly first: string;
  last: string;
  /** The log holds its beginning: before, it was not there. */
  created: boolean;
  /** The log holds its end. */
  dropped: boolean;
  /** In their order. */
  readonly steps: Step[];
}

export interface Member extends Life {
  readonly space: MemberSpace | "other";
}

export interface Lineage extends Omit<Life, "first" | "last"> {
  readonly space: Space;
  readonly first: ObjectName;
  last: ObjectName;
  /** What happened within it; most things come and go without. */
  parts?: Parts;
}

/** What happened within an object. */
export interface Parts {
  readonly members: Member[];
  /** Members by folded name: those that are there when the log ends. */
  readonly current: Map<string, Member>;
  /** What an ALTER TABLE did to constraints without a name. */
  readonly unnamed: {
    readonly step: Step;
    readonly type: UnnamedType;
    readonly columns: ReadonlySet<string>;
    readonly verb: "add" | "drop";
  }[];
  /** `… CONSTRAINT ALL`, `… TRIGGER ALL`, `ALTER INDEX ALL`. */
  readonly all: { readonly step: Step; readonly space: MemberSpace }[];
  /** Who may use it, by the folded name of whom a statement names, and where no statement says it. */
  readonly grants: Map<string, Step[]>;
  readonly vagueGrants: Step[];
  /** By the word that the statement holds: `SYSTEM_VERSIONING`. */
  readonly marks: Map<string, Step[]>;
}

/** A rename, with the names of its moment. */
export interface RenameStep {
  readonly lineage: Lineage;
  readonly member?: Member;
  readonly from: string | ObjectName;
  readonly to: string | ObjectName;
}

export interface History {
  readonly lineages: readonly Lineage[];
  /** In the order they happened. */
  readonly renames: readonly RenameStep[];
  readonly fold: (name: string) => string;
}

/**
 * What the log tells, in the order of the ids of its events. Linear in the events and their statements.
 * @param collation of the database, which decides what names are the same
 */
export function historyOf(log: Pick<DdlLog, "events">, collation: string | undefined): History {
  const fold = nameFolding(collation);
  // Whatever their states: what was settled and is here again lies behind what the base has come to, as after a revert in git.
  const events = [...log.events].sort((a, b) => a.id - b.id);
  const lineages: Lineage[] = [];
  const current = new Map<string, Lineage>();
  const renames: RenameStep[] = [];
  const keyOf = (space: Space, { schema, name }: ObjectName): string => `${space}\u0000${fold(schema)}\u0000${fold(name)}`;
  const begin = (space: Space, name: ObjectName, created: boolean): Lineage => {
    const lineage: Lineage = {
      space,
      first: name,
      last: name,
      created,
      dropped: false,
      steps: [],
    };
    lineages.push(lineage);
    current.set(keyOf(space, name), lineage);
    return lineage;
  };
  const lineageAt = (space: Space, name: ObjectName): Lineage => current.get(keyOf(space, name)) ?? begin(space, name, false);

  for (const event of events) {
    const verb = verbOf(event.event);
    const vague = event.statement === undefined || event.cut === true ? { vague: true as const } : {};
    const transfer = event.event === "ALTER_SCHEMA" && event.statement !== undefined ? readTransfer(event.statement) : undefined;
    if (transfer !== undefined) {
      const space = transfer.type ? "type" : "object";
      move(lineageAt(space, transfer.from), { schema: transfer.schema, name: transfer.from.name }, event);
      continue;
    }
    const subject = subjectOf(event);
    if (subject === undefined) continue;
    const { space, name, member, role } = subject;
    if (member === undefined && role === "own") {
      if (verb === "create") begin(space, name, true).steps.push({ event, role, verb, ...vague });
      else if (verb === "drop") {
        const lineage = lineageAt(space, name);
        lineage.steps.push({ event, role, verb, ...vague });
        lineage.dropped = true;
        current.delete(keyOf(space, name));
      } else if (verb === "rename" && event.newName !== undefined) {
        move(lineageAt(space, name), { schema: name.schema, name: event.newName }, event);
      } else {
        const lineage = lineageAt(space, name);
        const alteration = event.event === "ALTER_TABLE" && event.statement !== undefined ? readAlteration(event.statement) : undefined;
        const whole = event.event !== "ALTER_TABLE" || (alteration !== undefined && event.cut !== true);
        const step: Step = { event, role, verb, ...(whole ? {} : { vague: true as const }) };
        lineage.steps.push(step);
        for (const mark of alteration?.marks ?? []) put(partsOf(lineage).marks, mark, step);
        for (const touch of alteration?.touches ?? []) touched(partsOf(lineage), touch, step, fold);
      }
      continue;
    }
    const lineage = lineageAt(space, name);
    const grant = role === "permission" && event.statement !== undefined ? readGrant(event.statement) : undefined;
    const step: Step = { event, role, verb, ...vague, ...(grant === undefined ? {} : { grant }) };
    lineage.steps.push(step);
    if (role === "permission") {
      for (const principal of grant?.principals ?? []) put(partsOf(lineage).grants, fold(principal), step);
      if (grant === undefined || event.cut === true) partsOf(lineage).vagueGrants.push(step);
    }
    if (member === undefined) continue;
    const parts = partsOf(lineage);
    if (member.space === "constraint" && fold(member.name) === fold("ALL") && event.event === "ALTER_INDEX") {
      parts.all.push({ step, space: "constraint" });
    } else if (role === "member" && verb === "rename" && event.newName !== undefined) {
      const renamed = memberAt(parts, member.space, member.name, fold);
      renamed.steps.push(step);
      renames.push({ lineage, member: renamed, from: renamed.last, to: event.newName });
      parts.current.delete(memberKey(member.space, member.name, fold));
      renamed.last = event.newName;
      parts.current.set(memberKey(member.space, event.newName, fold), renamed);
    } else {
      change(parts, member.space, member.name, role === "member" ? verb : "alter", step, fold);
    }
  }
  return { lineages, renames, fold };

  function move(lineage: Lineage, to: ObjectName, event: DdlEvent): void {
    lineage.steps.push({ event, role: "own", verb: "rename" });
    renames.push({ lineage, from: lineage.last, to });
    current.delete(keyOf(lineage.space, lineage.last));
    lineage.last = to;
    current.set(keyOf(lineage.space, to), lineage);
  }
}

/** Those of a lineage, made when they are first needed. */
function partsOf(lineage: Lineage): Parts {
  return (lineage.parts ??= {
    members: [],
    current: new Map(),
    unnamed: [],
    all: [],
    grants: new Map(),
    vagueGrants: [],
    marks: new Map(),
  });
}

function touched(parts: Parts, touch: Touch, step: Step, fold: (name: string) => string): void {
  if ("all" in touch) parts.all.push({ step, space: touch.all });
  else if ("unnamed" in touch)
    parts.unnamed.push({ step, type: touch.unnamed, columns: new Set(touch.columns.map(fold)), verb: touch.verb });
  else change(parts, touch.space, touch.name, touch.verb === "add" ? "create" : touch.verb, step, fold);
}

function change(parts: Parts, space: Member["space"], name: string, verb: Verb, step: Step, fold: (name: string) => string): void {
  const key = memberKey(space, name, fold);
  if (verb === "create") {
    const present = parts.current.get(key);
    // DROP_EXISTING makes an index again that is there: still the same one.
    if (present !== undefined && step.role === "member") present.steps.push(step);
    else bear(parts, space, name, true, fold).steps.push(step);
    return;
  }
  const member = memberAt(parts, space, name, fold);
  member.steps.push(step);
  if (verb !== "drop") return;
  member.dropped = true;
  parts.current.delete(key);
}

function memberAt(parts: Parts, space: Member["space"], name: string, fold: (name: string) => string): Member {
  return parts.current.get(memberKey(space, name, fold)) ?? bear(parts, space, name, false, fold);
}

function bear(parts: Parts, space: Member["space"], name: string, created: boolean, fold: (name: string) => string): Member {
  const member: Member = { space, first: name, last: name, created, dropped: false, steps: [] };
  parts.members.push(member);
  parts.current.set(memberKey(space, name, fold), member);
  return member;
}

function memberKey(space: Member["space"], name: string, fold: (name: string) => string): string {
  return `${space}\u0000${fold(name)}`;
}

export function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function verbOf(event: string): Verb {
  if (event === "RENAME") return "rename";
  if (/^(?:CREATE|GRANT|DENY|ADD|BIND)_/.test(event)) return "create";
  return /^(?:DROP|REVOKE|UNBIND)_/.test(event) ? "drop" : "alter";
}

interface Subject {
  readonly space: Space;
  readonly name: ObjectName;
  readonly role: Role;
  readonly member?: { readonly space: Member["space"]; readonly name: string };
}

/** What an event is about; undefined where it says nothing that anybody could know it by. */
function subjectOf({ event, object, target }: DdlEvent): Subject | undefined {
  const role = roleOf(event);
  const whole = target ?? object;
  if (role === "full-text") return whole === undefined ? undefined : { space: "object", name: nameOf(whole), role };
  if (object === undefined || object.type === "DATABASE") {
    return { space: "database", name: { schema: "", name: "" }, role };
  }
  if (target !== undefined && target.type !== "DATABASE" && target.name !== "") {
    const schema = target.schema ?? object.schema;
    const name = { schema: schema ?? "", name: target.name };
    const member = { space: memberSpace(object.type), name: object.name };
    return {
      space: spaceOf({ ...target, ...(schema === undefined ? {} : { schema }) }),
      name,
      role: role === "own" ? "member" : role,
      member,
    };
  }
  if (object.type === "TRIGGER" && (target?.type === "DATABASE" || object.schema === undefined || object.schema === "")) {
    return { space: "database trigger", name: { schema: "", name: object.name }, role };
  }
  return { space: spaceOf(object), name: nameOf(object), role };
}

function nameOf({ schema = "", name, type }: DdlObject): ObjectName {
  return type === "SCHEMA" ? { schema: name, name } : { schema, name };
}

function roleOf(event: string): Role {
  if (event.endsWith("_EXTENDED_PROPERTY")) return "property";
  if (event.endsWith("_FULLTEXT_INDEX")) return "full-text";
  return /^(?:GRANT|DENY|REVOKE)_DATABASE$/.test(event) ? "permission" : "own";
}

function spaceOf({ type, schema }: DdlObject): Space {
  switch (type) {
    case "SCHEMA":
      return "schema";
    case "TYPE":
    case "USERDATATYPE":
    case "USER DATA TYPE":
    case "TABLE TYPE":
      return "type";
    case "XML SCHEMA COLLECTION":
    case "STATISTICS":
      return `other ${type}`;
    default:
      // All that is in a schema shares one name space there, whatever it is.
      return schema === undefined || schema === "" ? `other ${type}` : "object";
  }
}

function memberSpace(type: string): Member["space"] {
  switch (type) {
    case "COLUMN":
      return "column";
    case "TRIGGER":
      return "trigger";
    case "PARAMETER":
    case "STATISTICS":
      return "other";
    default:
      return "constraint";
  }
}
