import type { Draft, Mapper } from "./draft.ts";
import { referenceOf } from "./model.ts";

/**
 * Kinds of things whose names live apart, so that an index and a column of one table may share a name; all others share
 * the names of objects.
 */
export type Realm = "database" | "schema" | "object" | "column" | "index" | "parameter" | "type" | "database trigger";

// The first part of an extended property's name is the DacFx class of what it stands on.
const realms: ReadonlyMap<string, Realm> = new Map<string, Realm>([
  ["SqlDatabaseOptions", "database"],
  ["SqlSchema", "schema"],
  ["SqlColumn", "column"],
  ["SqlTableTypeColumn", "column"],
  ["SqlIndexBase", "index"],
  ["SqlSubroutineParameter", "parameter"],
  ["SqlType", "type"],
  ["SqlUserDefinedDataType", "type"],
  ["SqlTableType", "type"],
  ["SqlDatabaseDdlTrigger", "database trigger"],
  ["SqlTableBase", "object"],
  ["SqlView", "object"],
  ["SqlProcedure", "object"],
  ["SqlFunction", "object"],
  ["SqlSubroutine", "object"],
  ["SqlConstraint", "object"],
  ["SqlDmlTrigger", "object"],
  ["SqlSequence", "object"],
  ["SqlSynonym", "object"],
]);

function descriptionKey(realm: Realm, path: readonly string[]): string {
  return `${realm}\u0000${path.join("\u0000")}`;
}

/** MS_Description wins; some projects name the property Description instead. */
const readExtendedProperty: Mapper = (element, draft) => {
  const property = element.name.at(-1);
  if (property !== "MS_Description" && property !== "Description") return;
  const realm = realms.get(element.name[0] ?? "");
  if (realm === undefined) return;
  const key = descriptionKey(realm, realm === "database" ? [] : referenceOf(element, "Host"));
  const text = unquote(element.properties.get("Value") ?? "");
  if (text === "" || (property === "Description" && draft.descriptions.has(key))) return;
  draft.descriptions.set(key, text);
};

/** The value is a T-SQL literal: `N'It''s'`. What is no string says itself. */
function unquote(value: string): string {
  const literal = /^N?'([^]*)'$/.exec(value.trim());
  return (literal?.[1]?.replaceAll("''", "'") ?? value).replaceAll("\r\n", "\n").trim();
}

/** The description of the thing at `path`, ready to be spread into it. */
export function describe(draft: Draft, realm: Realm, ...path: readonly (string | undefined)[]): { readonly description?: string } {
  if (path.includes(undefined)) return {};
  const description = draft.descriptions.get(descriptionKey(realm, path as readonly string[]));
  return description === undefined ? {} : { description };
}

export const descriptionMappers: Readonly<Record<string, Mapper>> = { SqlExtendedProperty: readExtendedProperty };
