// The schema while it is being read: what the statements so far have made, found by name as SQL Server finds it, whatever the letter case.

import { nameKey, printName, type ObjectName } from "../../model/name.ts";
import { placeKey, type Diagnostic, type Place, type Places } from "../../model/place.ts";
import type {
  Check,
  Column,
  Compression,
  DatabaseTrigger,
  ForeignKey,
  FullTextIndex,
  Index,
  KeyConstraint,
  NamedSchema,
  Partition,
  Permission,
  Procedure,
  SecurityPolicy,
  Sequence,
  SqlFunction,
  Synonym,
  Trigger,
  UserType,
  View,
} from "../../model/schema.ts";

/** A column as scripts give it: `nullable` is absent until it is known whether its type or a key decides. */
export type DraftColumn = Column;

/** What has columns and constraints: a table, a table type, or what a function returns. */
export interface TableBody {
  columns: DraftColumn[];
  primaryKey?: KeyConstraint;
  uniqueConstraints: KeyConstraint[];
  foreignKeys: ForeignKey[];
  checks: Check[];
  indexes: Index[];
  period?: readonly [string, string];
}

export type Editable<T> = { -readonly [P in keyof T]: T[P] extends readonly (infer Item)[] ? Item[] : T[P] };

export interface DraftTable extends TableBody {
  schema: string;
  name: string;
  description?: string;
  external?: true;
  memoryOptimized?: true;
  schemaOnly?: true;
  graph?: "node" | "edge";
  /** The history table's name, or "" where the server makes one up; present while versioning is on. */
  history?: ObjectName;
  fullTextIndex?: FullTextIndex;
  triggers: Trigger[];
  compression?: Compression;
  filegroup?: string;
  partition?: Partition;
}

export type DraftView = Editable<View>;
export type DraftProcedure = Editable<Procedure>;
export type DraftFunction = Editable<SqlFunction>;
export type DraftPolicy = Editable<SecurityPolicy>;
export type DraftType = Editable<UserType> & TableBody;

export interface Draft {
  collation?: string;
  compatibilityLevel?: number;
  description?: string;
  /** The full-text catalog of indexes that name none. */
  defaultCatalog?: string;
  readonly schemas: Map<string, Editable<NamedSchema>>;
  readonly tables: Map<string, DraftTable>;
  readonly views: Map<string, DraftView>;
  readonly procedures: Map<string, DraftProcedure>;
  readonly functions: Map<string, DraftFunction>;
  readonly sequences: Map<string, Editable<Sequence>>;
  readonly types: Map<string, DraftType>;
  readonly synonyms: Map<string, Editable<Synonym>>;
  readonly databaseTriggers: Map<string, Editable<DatabaseTrigger>>;
  readonly securityPolicies: Map<string, DraftPolicy>;
  /** Users and roles as their own statements spell them, by lower-case name. */
  readonly principals: Map<string, string>;
  /** By what it is on, which permission it is, and for whom. */
  readonly permissions: Map<string, Permission & { readonly at: Place }>;
  /** Whether any statement spoke of permissions or principals: else they are kept elsewhere. */
  knowsPermissions: boolean;
  readonly places: Map<string, ObjectPlaces>;
  readonly diagnostics: Diagnostic[];
  /** Statements whose object was not there yet. Files of a project come in any order. */
  pending: Pending[];
  /** Descriptions of view columns, which are known only when all modules have been resolved. */
  readonly viewColumns: {
    readonly view: ObjectName;
    readonly name: string;
    readonly change: (before: string | undefined) => string | undefined;
  }[];
  /** Descriptions by another name than MS_Description, which count only where that one is missing. */
  readonly secondary: (() => void)[];
}

/** Where an object and its members were defined. */
export interface ObjectPlaces {
  object: ObjectName;
  at?: Place;
  readonly members: Map<string, Place>;
}

export interface Pending {
  /** Tries again; true when it is done. */
  readonly attempt: () => boolean;
  /** Absent where a condition stands before the statement: then it was not to run. */
  readonly message: string | undefined;
  readonly at: Place;
}

export function emptyDraft(): Draft {
  return {
    // In every database from the start.
    schemas: new Map([["dbo", { name: "dbo" }]]),
    tables: new Map(),
    views: new Map(),
    procedures: new Map(),
    functions: new Map(),
    sequences: new Map(),
    types: new Map(),
    synonyms: new Map(),
    databaseTriggers: new Map(),
    securityPolicies: new Map(),
    principals: new Map(),
    permissions: new Map(),
    knowsPermissions: false,
    places: new Map(),
    diagnostics: [],
    pending: [],
    viewColumns: [],
    secondary: [],
  };
}

/** Names are found whatever their letter case, as under the collations that nearly every database has. */
export function fold(name: ObjectName): string {
  return nameKey({ schema: name.schema.toLowerCase(), name: name.name.toLowerCase() });
}

export function sameText(a: string, b: string): boolean {
  return a.length === b.length && (a === b || a.toLowerCase() === b.toLowerCase());
}

export function warn(draft: Draft, at: Place, message: string): void {
  draft.diagnostics.push({ severity: "warning", message, at });
}

export function inform(draft: Draft, at: Place, message: string): void {
  draft.diagnostics.push({ severity: "info", message, at });
}

/** Runs now if it can, else after all files were read; `message` says what remains undone if it never can. */
export function whenReady(draft: Draft, at: Place, message: string | undefined, attempt: () => boolean): void {
  if (!attempt()) draft.pending.push({ attempt, message, at });
}

/** Runs `apply` on the table when there is one. */
export function withTable(draft: Draft, name: ObjectName, at: Place, what: string, apply: (table: DraftTable) => void): void {
  whenReady(draft, at, `${what} was skipped: no script creates the table ${printName(name)}`, () => {
    const table = draft.tables.get(fold(name));
    if (table !== undefined) apply(table);
    return table !== undefined;
  });
}

/** Tries what is pending again and again, as long as that gets anything done; what is left becomes warnings. */
export function settle(draft: Draft): void {
  for (let before = Number.POSITIVE_INFINITY; draft.pending.length > 0 && draft.pending.length < before;) {
    before = draft.pending.length;
    const pending = draft.pending;
    draft.pending = [];
    for (const item of pending) if (!item.attempt()) draft.pending.push(item);
  }
  for (const { at, message } of draft.pending) if (message !== undefined) warn(draft, at, message);
  draft.pending = [];
}

export function remember(draft: Draft, at: Place, object: ObjectName, member?: string): void {
  let known = draft.places.get(fold(object));
  if (known === undefined)
    draft.places.set(fold(object), (known = { object: { schema: object.schema, name: object.name }, members: new Map() }));
  if (member === undefined) known.at = at;
  else known.members.set(member, at);
}

/** What was dropped stands where it was dropped: that is the line that a finding about its absence is to point at. */
export function rememberDropped(draft: Draft, at: Place, object: ObjectName, member?: string): void {
  if (member === undefined) draft.places.delete(fold(object));
  remember(draft, at, object, member);
}

/** The places of an object and its members under its new name. */
export function movePlaces(draft: Draft, before: ObjectName, after: ObjectName): void {
  const known = draft.places.get(fold(before));
  if (known === undefined) return;
  draft.places.delete(fold(before));
  known.object = { schema: after.schema, name: after.name };
  draft.places.set(fold(after), known);
}

export function moveMemberPlace(draft: Draft, object: ObjectName, before: string, after: string): void {
  const members = draft.places.get(fold(object))?.members;
  const place = members?.get(before);
  if (members === undefined || place === undefined) return;
  members.delete(before);
  members.set(after, place);
}

/** All places, by `placeKey`. */
export function placesOf(draft: Draft): Places {
  const places = new Map<string, Place>();
  for (const { object, at, members } of draft.places.values()) {
    if (at !== undefined) places.set(placeKey(object), at);
    for (const [member, place] of members) places.set(placeKey(object, member), place);
  }
  return places;
}

/** Makes sure that the schema is listed. */
export function addSchema(draft: Draft, name: string): void {
  const key = name.toLowerCase();
  if (!draft.schemas.has(key)) draft.schemas.set(key, { name });
}

export function columnOf(body: { readonly columns: readonly DraftColumn[] }, name: string): DraftColumn | undefined {
  return body.columns.find((column) => sameText(column.name, name));
}

/** Puts a changed column in the place of the one with that name; false where there is none. */
export function changeColumn(body: TableBody, name: string, change: (column: DraftColumn) => DraftColumn): boolean {
  const index = body.columns.findIndex((column) => sameText(column.name, name));
  const column = body.columns[index];
  if (column === undefined) return false;
  body.columns[index] = change(column);
  return true;
}

/** Changes the item of a list that has the name; false where there is none. */
export function changeNamed<T extends { readonly name?: string }>(list: T[], name: string, change: (item: T) => T): boolean {
  const index = list.findIndex((item) => item.name !== undefined && sameText(item.name, name));
  const item = list[index];
  if (item === undefined) return false;
  list[index] = change(item);
  return true;
}

export function removeNamed(list: { readonly name?: string }[], name: string): boolean {
  const index = list.findIndex((item) => item.name !== undefined && sameText(item.name, name));
  if (index < 0) return false;
  list.splice(index, 1);
  return true;
}

/** The item without some of its properties. */
export function without<T extends object, K extends keyof T>(item: T, ...keys: readonly K[]): Omit<T, K> {
  const rest = { ...item };
  for (const key of keys) Reflect.deleteProperty(rest, key);
  return rest;
}

export function emptyBody(): TableBody {
  return { columns: [], uniqueConstraints: [], foreignKeys: [], checks: [], indexes: [] };
}
