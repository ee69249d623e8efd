// What the conditions of IF ask about the schema, as far as that can be told from the scripts alone.

import type { Token } from "../../tsql/lexer.ts";
import { objectName, splitName } from "./cursor.ts";
import { columnOf, fold, sameText, type Draft } from "./draft.ts";

/**
 * - true, false: the scripts so far say so
 * - "existence": it asks whether something is there, in words that are not followed here; what it guards makes sure of something
 * - "unknown": it asks about something else, as the server's edition or the data
 */
export type Answer = boolean | "existence" | "unknown";

/** `IF <tokens>` */
export function answer(draft: Draft, tokens: readonly Token[]): Answer {
  let inner = tokens;
  let turned = false;
  // NOT and brackets around it all, in any order; more than a few of them nobody writes.
  for (let layer = 0; layer < 20; layer++) {
    if (inner[0]?.key === "NOT") {
      turned = !turned;
      inner = inner.slice(1);
    } else if (inner[0]?.key === "(" && closes(inner) === inner.length - 1) {
      inner = inner.slice(1, -1);
    } else break;
  }
  const negated = inner.at(-2)?.key === "NOT";
  if (inner.at(-1)?.key === "NULL" && inner.at(negated ? -3 : -2)?.key === "IS") {
    const found = exists(draft, inner.slice(0, negated ? -3 : -2));
    if (found !== undefined) return (negated ? found : !found) !== turned;
  }
  return tokens.some((token) => asksForExistence(token)) ? "existence" : "unknown";
}

function closes(tokens: readonly Token[]): number {
  let depth = 0;
  return tokens.findIndex((token) => {
    if (token.key === "(") depth++;
    return token.key === ")" && --depth === 0;
  });
}

const questions: ReadonlySet<string> = new Set([
  "object_id",
  "col_length",
  "columnproperty",
  "indexproperty",
  "objectproperty",
  "schema_id",
  "type_id",
  "db_id",
  "exists",
  "fn_listextendedproperty",
]);

function asksForExistence(token: Token): boolean {
  return token.kind === "word" && questions.has(token.value.toLowerCase());
}

/** `OBJECT_ID('a')`, `COL_LENGTH('t', 'c')`, `SCHEMA_ID('s')`, `TYPE_ID('t')`; undefined for anything else. */
function exists(draft: Draft, tokens: readonly Token[]): boolean | undefined {
  const [name, open] = tokens;
  if (name?.kind !== "word" || open?.key !== "(" || closes(tokens.slice(1)) !== tokens.length - 2) return undefined;
  const args: string[] = [];
  for (let at = 2; at < tokens.length; at += 2) {
    const value = tokens[at];
    const after = tokens[at + 1];
    if (value?.kind !== "string" || (after?.key !== "," && after?.key !== ")")) return undefined;
    args.push(value.value);
  }
  const [first = "", second = ""] = args;
  const parts = splitName(first.trim());
  // Temporary tables are none of ours: whether they are there is nothing that a schema tells.
  if ((parts.at(-1) ?? "").startsWith("#")) return undefined;
  switch (name.value.toLowerCase()) {
    case "object_id":
      return hasObject(draft, parts);
    case "col_length": {
      const table = draft.tables.get(fold(objectName(parts, "dbo")));
      return table === undefined ? undefined : columnOf(table, second) !== undefined;
    }
    case "schema_id":
      return draft.schemas.has((parts.at(-1) ?? "").toLowerCase());
    case "type_id":
      return draft.types.has(fold(objectName(parts, "dbo")));
    default:
      return undefined;
  }
}

function hasObject(draft: Draft, parts: readonly string[]): boolean {
  const name = objectName(parts, "dbo");
  const key = fold(name);
  const maps: readonly ReadonlyMap<string, unknown>[] = [
    draft.tables,
    draft.views,
    draft.procedures,
    draft.functions,
    draft.sequences,
    draft.synonyms,
  ];
  return maps.some((map) => map.has(key)) || hasMember(draft, name.schema, name.name);
}

/** Constraints and triggers are objects, too. */
function hasMember(draft: Draft, schema: string, name: string): boolean {
  const named = (item: { readonly name?: string } | undefined): boolean => item?.name !== undefined && sameText(item.name, name);
  for (const table of draft.tables.values()) {
    if (!sameText(table.schema, schema)) continue;
    if (named(table.primaryKey) || table.uniqueConstraints.some(named) || table.foreignKeys.some(named) || table.checks.some(named))
      return true;
    if (table.triggers.some(named) || table.columns.some((column) => named(column.default))) return true;
  }
  for (const view of draft.views.values()) if (sameText(view.schema, schema) && view.triggers.some(named)) return true;
  return false;
}

/** For messages: the condition, cut short. */
export function printCondition(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
