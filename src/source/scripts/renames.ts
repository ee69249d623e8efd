// sp_rename.

import { printPart, type ObjectName } from "../../model/name.ts";
import type { Place } from "../../model/place.ts";
import type { Index } from "../../model/schema.ts";
import {
  changeColumn,
  changeNamed,
  columnOf,
  fold,
  moveMemberPlace,
  remember,
  sameText,
  whenReady,
  type Draft,
  type DraftTable,
} from "./draft.ts";
import { moveObject } from "./objects.ts";
import { moveColumnPermissions } from "./permissions.ts";

/** Gives the reason where the name is none that can be renamed. `kind` is sp_rename's @objtype, upper case. */
export function rename(
  draft: Draft,
  parts: readonly string[],
  after: string,
  kind: string,
  at: Place,
  guarded: boolean,
): string | undefined {
  const what = parts.map(printPart).join(".");
  const attempt = (): boolean => {
    switch (kind) {
      case "COLUMN":
        return renameMember(draft, parts, (table, name) => renameColumn(draft, table, name, after, at));
      case "INDEX":
        return renameMember(draft, parts, (table, name) => renameIndex(table, name, after)) || renameConstraint(draft, parts, after);
      case "USERDATATYPE":
        return moveObject(draft, nameOf(parts), { schema: nameOf(parts).schema, name: after }, true);
      default:
        return (
          moveObject(draft, nameOf(parts), { schema: nameOf(parts).schema, name: after }, false) ||
          renameConstraint(draft, parts, after) ||
          renameTrigger(draft, parts, after) ||
          // Without a kind, a name of three parts is a column's.
          (parts.length > 2 && renameMember(draft, parts, (table, name) => renameColumn(draft, table, name, after, at)))
        );
    }
  };
  if (kind === "DATABASE" || kind === "STATISTICS") return undefined;
  if (guarded) attempt();
  else whenReady(draft, at, `sp_rename ${what} was skipped: no script creates it`, attempt);
  return undefined;
}

function nameOf(parts: readonly string[]): ObjectName {
  return { schema: parts.at(-2) ?? "dbo", name: parts.at(-1) ?? "" };
}

function renameMember(draft: Draft, parts: readonly string[], apply: (table: DraftTable, name: string) => boolean): boolean {
  const table = draft.tables.get(fold({ schema: parts.at(-3) ?? "dbo", name: parts.at(-2) ?? "" }));
  return table !== undefined && apply(table, parts.at(-1) ?? "");
}

function renameColumn(draft: Draft, table: DraftTable, before: string, after: string, at: Place): boolean {
  const column = columnOf(table, before);
  if (column === undefined) return false;
  changeColumn(table, before, (known) => ({ ...known, name: after }));
  // Whoever asks for the new name is led to what gave it.
  remember(draft, at, table, after);
  moveColumnPermissions(draft, table, column.name, after);
  const renamed = (name: string): string => (sameText(name, before) ? after : name);
  const inColumns = <T extends { readonly columns: readonly { readonly name: string }[] }>(item: T): T => ({
    ...item,
    columns: item.columns.map((key) => ({ ...key, name: renamed(key.name) })),
  });
  if (table.primaryKey !== undefined) table.primaryKey = inColumns(table.primaryKey);
  table.uniqueConstraints = table.uniqueConstraints.map(inColumns);
  table.indexes = table.indexes.map((index): Index => ({ ...inColumns(index), include: index.include.map(renamed) }));
  table.foreignKeys = table.foreignKeys.map((key) => ({ ...key, columns: key.columns.map(renamed) }));
  if (table.period !== undefined) table.period = [renamed(table.period[0]), renamed(table.period[1])];
  if (table.fullTextIndex !== undefined) table.fullTextIndex = inColumns(table.fullTextIndex);
  for (const other of draft.tables.values()) {
    other.foreignKeys = other.foreignKeys.map((key) =>
      fold(key.references) === fold(table)
        ? { ...key, references: { ...key.references, columns: key.references.columns.map(renamed) } }
        : key,
    );
  }
  return true;
}

function renameIndex(table: DraftTable, before: string, after: string): boolean {
  if (changeNamed(table.indexes, before, (index) => ({ ...index, name: after }))) return true;
  if (table.primaryKey?.name !== undefined && sameText(table.primaryKey.name, before)) {
    table.primaryKey = { ...table.primaryKey, name: after };
    return true;
  }
  return changeNamed(table.uniqueConstraints, before, (key) => ({ ...key, name: after }));
}

/** Constraints are objects of their schema: their names come without their table's. */
function renameConstraint(draft: Draft, parts: readonly string[], after: string): boolean {
  const { schema, name } = nameOf(parts);
  for (const table of draft.tables.values()) {
    if (!sameText(table.schema, schema)) continue;
    const holder = table.columns.find((column) => column.default?.name !== undefined && sameText(column.default.name, name));
    if (holder?.default !== undefined) {
      const value = { ...holder.default, name: after };
      changeColumn(table, holder.name, (column) => ({ ...column, default: value }));
    } else if (
      !changeNamed(table.foreignKeys, name, (key) => ({ ...key, name: after })) &&
      !changeNamed(table.checks, name, (check) => ({ ...check, name: after })) &&
      !renameKey(table, name, after)
    ) {
      continue;
    }
    moveMemberPlace(draft, table, name, after);
    return true;
  }
  return false;
}

function renameKey(table: DraftTable, before: string, after: string): boolean {
  if (table.primaryKey?.name !== undefined && sameText(table.primaryKey.name, before)) {
    table.primaryKey = { ...table.primaryKey, name: after };
    return true;
  }
  return changeNamed(table.uniqueConstraints, before, (key) => ({ ...key, name: after }));
}

function renameTrigger(draft: Draft, parts: readonly string[], after: string): boolean {
  const { schema, name } = nameOf(parts);
  for (const holder of [...draft.tables.values(), ...draft.views.values()]) {
    if (!sameText(holder.schema, schema)) continue;
    if (changeNamed(holder.triggers, name, (trigger) => ({ ...trigger, name: after }))) return true;
  }
  return false;
}
