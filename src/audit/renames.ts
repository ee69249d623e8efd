// The renames that the log proves, as `diff` takes them.

import { nameKey, type ObjectName } from "../model/name.ts";
import type { Schema } from "../model/schema.ts";
import type { History, Lineage, Member } from "./lineage.ts";

/** What was renamed, with the names of its moment; with `member` a column of the object. */
export type ProvenRename =
  { readonly object: ObjectName; readonly to: ObjectName } | { readonly object: ObjectName; readonly member: string; readonly to: string };

/** What has columns, or a name that may change, by folded name. */
type Known = ReadonlyMap<string, { readonly name: ObjectName; readonly columns: ReadonlyMap<string, string> }>;

/**
 * sp_rename and ALTER SCHEMA … TRANSFER, in the order they happened, where both schemas bear them out: what was renamed was
 * there before, under its first name, and is there now under its last. An event that the snapshot has already, or whose
 * thing came and went since, proves nothing.
 */
export function provenRenames({ lineages, renames, fold }: History, before: Schema, after: Schema): readonly ProvenRename[] {
  if (renames.length === 0) return [];
  const [were, are] = [knownIn(before, fold), knownIn(after, fold)];
  const key = ({ schema, name }: ObjectName): string => nameKey({ schema: fold(schema), name: fold(name) });

  const objects = lineages.filter(({ space }) => space === "object");
  const left = new Set(
    objects.filter(({ created, dropped, first, last }) => !created && (dropped || key(first) !== key(last))).map(({ first }) => key(first)),
  );
  const came = new Set(
    objects.filter(({ created, dropped, first, last }) => !dropped && (created || key(first) !== key(last))).map(({ last }) => key(last)),
  );
  const isProven = ({ space, created, dropped, first, last }: Lineage): boolean => {
    if (space !== "object" || created || dropped || nameKey(first) === nameKey(last)) return false;
    const [from, to] = [key(first), key(last)];
    if (!were.has(from) || !are.has(to)) return false;
    return from === to || ((!were.has(to) || left.has(to)) && (!are.has(from) || came.has(from)));
  };

  const isProvenColumn = (lineage: Lineage, member: Member): boolean => {
    const { space, created, dropped, first, last } = member;
    if (space !== "column" || lineage.created || lineage.dropped || created || dropped || first === last) return false;
    const had = were.get(key(lineage.first))?.columns;
    const has = are.get(key(lineage.last))?.columns;
    if (had === undefined || has === undefined || !had.has(fold(first)) || !has.has(fold(last))) return false;
    if (fold(first) === fold(last)) return true;
    const others = (lineage.parts?.members ?? []).filter((other) => other !== member && other.space === "column");
    const vacated = others.some(
      (other) => !other.created && fold(other.first) === fold(last) && (other.dropped || fold(other.last) !== fold(last)),
    );
    const filled = others.some(
      (other) => !other.dropped && fold(other.last) === fold(first) && (other.created || fold(other.first) !== fold(first)),
    );
    return (!had.has(fold(last)) || vacated) && (!has.has(fold(first)) || filled);
  };

  // Each step with the names of its moment; the first name as the snapshot spells it, whatever the statement wrote.
  const names = new Map<Lineage, ObjectName>();
  const columns = new Map<Member, string>();
  const nameNow = (lineage: Lineage): ObjectName => names.get(lineage) ?? were.get(key(lineage.first))?.name ?? lineage.first;
  const proven: ProvenRename[] = [];
  for (const { lineage, member, to } of renames) {
    const object = nameNow(lineage);
    if (typeof to === "string") {
      if (member === undefined || !isProvenColumn(lineage, member)) continue;
      const column = columns.get(member) ?? were.get(key(lineage.first))?.columns.get(fold(member.first)) ?? member.first;
      proven.push({ object, member: column, to });
      columns.set(member, to);
    } else if (isProven(lineage)) {
      proven.push({ object, to });
      names.set(lineage, to);
    }
  }
  return proven;
}

function knownIn(schema: Schema, fold: (name: string) => string): Known {
  const known = new Map<string, { name: ObjectName; columns: Map<string, string> }>();
  const put = (object: ObjectName, columns: readonly { readonly name: string }[]): void => {
    known.set(nameKey({ schema: fold(object.schema), name: fold(object.name) }), {
      name: { schema: object.schema, name: object.name },
      columns: new Map(columns.map(({ name }) => [fold(name), name])),
    });
  };
  for (const table of schema.tables) put(table, table.columns);
  for (const view of schema.views) put(view, view.columns);
  for (const routine of [...schema.procedures, ...schema.functions]) put(routine, []);
  return known;
}
