// Extended properties: sp_addextendedproperty and its kin, for the descriptions they carry.

import type { Place } from "../../model/place.ts";
import {
  whenReady,
  fold,
  sameText,
  changeColumn,
  changeNamed,
  type Draft,
  type TableBody,
  type DraftTable,
  type DraftView,
} from "./draft.ts";

/** Values of a call: text, null for NULL and DEFAULT, undefined where only running it would tell. */
export interface Arguments {
  readonly positional: readonly (string | null | undefined)[];
  /** By name with its @, in lower case. */
  readonly named: ReadonlyMap<string, string | null | undefined>;
}

/** The property that SQL Server's own tools show as the description. */
const standardName = "MS_Description";
/** The name that some projects use instead; it counts where the standard one is missing. */
const otherName = "Description";

interface Level {
  readonly type: string;
  readonly name: string;
}

/** `add` and `update` give the value, `drop` takes it away. */
export function setProperty(
  draft: Draft,
  args: Arguments,
  action: "add" | "update" | "drop",
  at: Place,
  guarded: boolean,
): string | undefined {
  const order = action === "drop" ? ["name"] : ["name", "value"];
  const names = [...order, "level0type", "level0name", "level1type", "level1name", "level2type", "level2name"];
  const values = new Map<string, string | null | undefined>();
  args.positional.forEach((value, index) => values.set(names[index] ?? "", value));
  for (const [name, value] of args.named) values.set(name.slice(1), value);
  const property = values.get("name");
  if (property === undefined || property === null) return "the property's name is only known when it runs";
  const standard = sameText(property, standardName);
  if (!standard && !sameText(property, otherName)) return undefined;
  const levels: Level[] = [];
  for (const level of ["level0", "level1", "level2"]) {
    const type = values.get(`${level}type`);
    if (type === null || (type === undefined && !values.has(`${level}type`))) break;
    const name = values.get(`${level}name`);
    if (type === undefined || name === undefined || name === null) return "the object's name is only known when it runs";
    levels.push({ type: type.toUpperCase(), name });
  }
  let text: string | undefined;
  if (action !== "drop") {
    const value = values.get("value");
    if (value === undefined && values.has("value")) return "the description's text is only known when it runs";
    text = value ?? "";
  }
  const apply = (whole: boolean): boolean => describe(draft, levels, (before) => (whole || before === undefined ? text : before));
  if (!standard) {
    draft.secondary.push(() => void apply(false));
    return undefined;
  }
  const what = levels.map((level) => level.name).join(".");
  const message = guarded ? undefined : `a description was skipped: no script creates ${what}`;
  whenReady(draft, at, message, () => apply(true));
  return undefined;
}

/** A description's new text, from the one before; none for undefined and for an empty text. */
type Change = (before: string | undefined) => string | undefined;

function described<T extends { readonly description?: string }>(item: T, change: Change): T {
  const { description, ...rest } = item;
  const text = change(description);
  return (text === undefined || text === "" ? rest : { ...rest, description: text }) as T;
}

function edit(item: { description?: string } | undefined, change: Change): boolean {
  if (item === undefined) return false;
  const text = change(item.description);
  if (text === undefined || text === "") delete item.description;
  else item.description = text;
  return true;
}

/** False where there is no such thing (yet). What the model does not know (a filegroup, a role) counts as done. */
function describe(draft: Draft, levels: readonly Level[], change: Change): boolean {
  const [owner, object, member] = levels;
  if (owner === undefined) return edit(draft, change);
  if (owner.type === "TRIGGER") return edit(draft.databaseTriggers.get(owner.name.toLowerCase()), change);
  // USER is what SCHEMA was before SQL Server 2005; TYPE stood by itself then.
  if (owner.type === "TYPE") return edit(draft.types.get(fold({ schema: "dbo", name: owner.name })), change);
  if (owner.type !== "SCHEMA" && owner.type !== "USER") return true;
  if (object === undefined) return edit(draft.schemas.get(owner.name.toLowerCase()), change);
  const key = fold({ schema: owner.name, name: object.name });
  switch (object.type) {
    case "TABLE": {
      const table = draft.tables.get(key);
      if (member === undefined) return edit(table, change);
      return table !== undefined && (describeMember(table, member, change) || describeTrigger(table, member, change));
    }
    case "VIEW": {
      const view = draft.views.get(key);
      if (member === undefined) return edit(view, change);
      return view !== undefined && describeViewMember(draft, view, member, change);
    }
    case "PROCEDURE":
      return describeRoutine(draft.procedures.get(key), member, change);
    case "FUNCTION":
      return describeRoutine(draft.functions.get(key), member, change);
    case "SEQUENCE":
      return edit(draft.sequences.get(key), change);
    case "SYNONYM":
      return edit(draft.synonyms.get(key), change);
    case "TYPE":
    case "TABLE_TYPE": {
      const type = draft.types.get(key);
      if (member === undefined) return edit(type, change);
      return type !== undefined && describeMember(type, member, change);
    }
    default:
      return true;
  }
}

function describeMember(body: TableBody, member: Level, change: Change): boolean {
  const apply = <T extends { readonly description?: string }>(item: T): T => described(item, change);
  switch (member.type) {
    case "COLUMN":
      return changeColumn(body, member.name, apply);
    case "INDEX":
      return changeNamed(body.indexes, member.name, apply) || describeKey(body, member.name, apply);
    case "CONSTRAINT": {
      if (
        describeKey(body, member.name, apply) ||
        changeNamed(body.foreignKeys, member.name, apply) ||
        changeNamed(body.checks, member.name, apply)
      ) {
        return true;
      }
      const holder = body.columns.find((column) => column.default?.name !== undefined && sameText(column.default.name, member.name));
      if (holder?.default === undefined) return false;
      const value = apply(holder.default);
      return changeColumn(body, holder.name, (column) => ({ ...column, default: value }));
    }
    default:
      return member.type !== "TRIGGER";
  }
}

/** A property on a key's index is the key's where the key has none of its own. */
function describeKey(body: TableBody, name: string, apply: <T extends { readonly description?: string }>(item: T) => T): boolean {
  if (body.primaryKey?.name !== undefined && sameText(body.primaryKey.name, name)) {
    body.primaryKey = apply(body.primaryKey);
    return true;
  }
  return changeNamed(body.uniqueConstraints, name, apply);
}

function describeTrigger(holder: DraftTable | DraftView, member: Level, change: Change): boolean {
  return member.type === "TRIGGER" && changeNamed(holder.triggers, member.name, (trigger) => described(trigger, change));
}

function describeViewMember(draft: Draft, view: DraftView, member: Level, change: Change): boolean {
  switch (member.type) {
    case "COLUMN":
      // The columns of a view are found in its text when everything has been read.
      draft.viewColumns.push({ view, name: member.name, change });
      return true;
    case "INDEX":
      return changeNamed(view.indexes, member.name, (index) => described(index, change));
    case "TRIGGER":
      return describeTrigger(view, member, change);
    default:
      return true;
  }
}

interface Routine {
  description?: string;
  parameters: { readonly name: string; readonly description?: string }[];
  columns?: { readonly name: string; readonly description?: string }[];
}

function describeRoutine(routine: Routine | undefined, member: Level | undefined, change: Change): boolean {
  if (routine === undefined || member === undefined) return edit(routine, change);
  if (member.type === "PARAMETER") return changeNamed(routine.parameters, member.name, (parameter) => described(parameter, change));
  if (member.type === "COLUMN" && routine.columns !== undefined) {
    return changeNamed(routine.columns, member.name, (column) => described(column, change));
  }
  return true;
}
