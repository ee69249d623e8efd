// SELECT … INTO, which makes a table of a query's rows.

import { printName } from "../../model/name.ts";
import type { Place } from "../../model/place.ts";
import { isName } from "../../tsql/lexer.ts";
import { objectName, type Cursor } from "./cursor.ts";
import { warn, type Draft } from "./draft.ts";
import { isTemporary } from "./tables.ts";

/** Passes a SELECT by way of `skip`, and reports the table that it makes, if it makes one. */
export function readSelect(draft: Draft, cursor: Cursor, at: Place, skip: () => void): void {
  const from = cursor.at;
  skip();
  let depth = 0;
  for (let index = from; index < cursor.at; index++) {
    const key = cursor.tokens[index]?.key;
    if (key === "(") depth++;
    else if (key === ")") depth--;
    if (depth > 0 || key === undefined) continue;
    if (key === "FROM" || key === "WHERE") return;
    if (key !== "INTO") continue;
    const parts: string[] = [];
    for (let part = index + 1; isName(cursor.tokens[part]); part += 2) {
      parts.push(cursor.tokens[part]?.value ?? "");
      if (cursor.tokens[part + 1]?.key !== ".") break;
    }
    if (parts.length === 0 || isTemporary(parts)) return;
    const name = printName(objectName(parts, cursor.schema));
    warn(draft, at, `SELECT … INTO ${name}: the table ${name} is missing, for its columns are only known when the query runs`);
    return;
  }
}
