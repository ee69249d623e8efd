// EXEC: the system procedures that change a schema, and statements that stand in strings.

import type { ObjectName } from "../../model/name.ts";
import type { Place } from "../../model/place.ts";
import { formatType, parseType } from "../../tsql/type.ts";
import type { Token } from "../../tsql/lexer.ts";
import { keyAt, Misread, objectName, peek, readParts, skipBrackets, splitName, take, whereAt, type Cursor } from "./cursor.ts";
import { emptyBody, inform, warn, type Draft } from "./draft.ts";
import { addType } from "./objects.ts";
import { setProperty, type Arguments } from "./properties.ts";
import { rename } from "./renames.ts";

/** Reads the statements within `text`, which stood in a string at `at`. */
export type Interpreter = (text: string, at: Place, cursor: Cursor) => void;

type Procedure = (draft: Draft, cursor: Cursor, args: Arguments, at: Place, interpret: Interpreter) => string | undefined;

// Each gives the reason where it could not do what it was asked.
const procedures: ReadonlyMap<string, Procedure> = new Map<string, Procedure>([
  ["sp_addextendedproperty", (draft, cursor, args, at) => setProperty(draft, args, "add", at, cursor.guarded)],
  ["sp_updateextendedproperty", (draft, cursor, args, at) => setProperty(draft, args, "update", at, cursor.guarded)],
  ["sp_dropextendedproperty", (draft, cursor, args, at) => setProperty(draft, args, "drop", at, cursor.guarded)],
  ["sp_rename", (draft, cursor, args, at) => callRename(draft, cursor, args, at)],
  ["sp_addtype", (draft, cursor, args, at) => callAddType(draft, cursor, args, at)],
  ["sp_droptype", (draft, _cursor, args) => callDropType(draft, args)],
  ["sp_executesql", (_draft, cursor, args, at, interpret) => callExecuteSql(cursor, args, at, interpret)],
]);

/** Procedures that change what a snapshot holds in ways that this reader does not follow. */
const unread: ReadonlySet<string> = new Set([
  "sp_bindefault",
  "sp_bindrule",
  "sp_unbindefault",
  "sp_unbindrule",
  "sp_fulltext_column",
  "sp_fulltext_table",
  "sp_changeobjectowner",
  "sp_msforeachtable",
  "sp_msforeachdb",
  "sp_create_removable",
  "sp_estimate_data_compression_savings",
]);

/** Whether a batch that begins with this token calls a procedure that is read here; only there may EXEC be left out. */
export function isCall(cursor: Cursor): boolean {
  if (cursor.at !== 0) return false;
  let last = 0;
  while (cursor.tokens[last + 1]?.key === "." && cursor.tokens[last + 2] !== undefined) last += 2;
  const name = cursor.tokens[last]?.value.toLowerCase() ?? "";
  return procedures.has(name) || unread.has(name);
}

/** After EXEC, or at the procedure's name where EXEC is left out. */
export function execute(draft: Draft, cursor: Cursor, at: Place, interpret: Interpreter): void {
  if (keyAt(cursor) === "(") {
    executeString(draft, cursor, at, interpret);
    return;
  }
  if (peek(cursor)?.kind === "variable") {
    // EXEC @result = name …, or the name itself in a variable
    cursor.at++;
    if (!take(cursor, "=")) {
      inform(draft, at, "EXEC was skipped: the procedure's name is only known when it runs");
      return;
    }
  }
  const first = peek(cursor);
  if (first?.kind === "placeholder" || first?.kind === "variable") {
    cursor.at++;
    return;
  }
  const name = (readParts(cursor).at(-1) ?? "").toLowerCase();
  if (keyAt(cursor) === ";" && peek(cursor, 1)?.kind === "number") cursor.at += 2;
  const procedure = procedures.get(name);
  if (procedure === undefined) {
    if (unread.has(name)) warn(draft, at, `${name} was skipped: what it changes in the schema is not followed`);
    // Any other procedure's effect is its own; its arguments are passed over as a statement's rest.
    skipArguments(cursor);
    return;
  }
  const args = readArguments(cursor);
  const reason = procedure(draft, cursor, args, at, interpret);
  if (reason !== undefined) warn(draft, at, `${name} was skipped: ${reason}`);
}

function executeString(draft: Draft, cursor: Cursor, at: Place, interpret: Interpreter): void {
  const open = cursor.at;
  const literals = stringsWithin(cursor, open);
  cursor.at++;
  const text = readText(cursor);
  if (keyAt(cursor) === ")") {
    cursor.at++;
    if (take(cursor, "AT"))
      cursor.at++; // on a linked server
    else if (text !== undefined && text !== null) interpret(text, at, cursor);
    else reportUnknown(draft, literals, at);
    return;
  }
  cursor.at = open;
  skipBrackets(cursor);
  reportUnknown(draft, literals, at);
}

function stringsWithin(cursor: Cursor, open: number): readonly Token[] {
  let depth = 0;
  let end = open;
  for (; end < cursor.tokens.length; end++) {
    const key = cursor.tokens[end]?.key;
    if (key === "(") depth++;
    else if (key === ")" && --depth === 0) break;
  }
  return cursor.tokens.slice(open, end).filter((token) => token.kind === "string" || token.kind === "variable");
}

const defining = /\b(?:create|alter|drop|sp_rename|sp_addextendedproperty|into)\b/i;

/** Text put together at run time may define anything, unless all that is known of it speaks of other things. */
function reportUnknown(draft: Draft, parts: readonly Token[], at: Place): void {
  const strings = parts.filter((token) => token.kind === "string");
  if (strings.length > 0 && !strings.some((token) => defining.test(token.value))) return;
  warn(draft, at, "EXEC of a text was skipped: the text is only known when it runs, and may change the schema");
}

function callExecuteSql(cursor: Cursor, args: Arguments, at: Place, interpret: Interpreter): string | undefined {
  const text = args.named.has("@stmt")
    ? args.named.get("@stmt")
    : args.named.has("@statement")
      ? args.named.get("@statement")
      : args.positional[0];
  if (text === undefined || text === null) return "the text is only known when it runs, and may change the schema";
  interpret(text, at, cursor);
  return undefined;
}

function callRename(draft: Draft, cursor: Cursor, args: Arguments, at: Place): string | undefined {
  const [before, after, kind] = ["@objname", "@newname", "@objtype"].map((name, index) => args.named.get(name) ?? args.positional[index]);
  if (typeof before !== "string" || typeof after !== "string") return "the names are only known when it runs";
  return rename(draft, splitName(before), after, (typeof kind === "string" ? kind : "OBJECT").toUpperCase(), at, cursor.guarded);
}

function callAddType(draft: Draft, cursor: Cursor, args: Arguments, at: Place): string | undefined {
  const [typename, phystype, nulltype] = ["@typename", "@phystype", "@nulltype"].map(
    (name, index) => args.named.get(name) ?? args.positional[index],
  );
  const base = typeof phystype === "string" ? parseType(phystype) : undefined;
  if (typeof typename !== "string" || base === undefined) return "the type's name or its base is only known when it runs";
  const name: ObjectName = objectName(splitName(typename), "dbo");
  const nullable = typeof nulltype !== "string" || !/^\s*(?:not\s*null|nonull)\s*$/i.test(nulltype);
  const type = {
    ...name,
    ...emptyBody(),
    baseType: formatType(base),
    nullable,
    columns: [],
    uniqueConstraints: [],
    checks: [],
    indexes: [],
  };
  addType(draft, type, at, cursor.guarded);
  return undefined;
}

function callDropType(draft: Draft, args: Arguments): string | undefined {
  const name = args.named.get("@typename") ?? args.positional[0];
  if (typeof name !== "string") return "the type's name is only known when it runs";
  draft.types.delete(`dbo\u0000${name.toLowerCase()}`);
  return undefined;
}

/** `a, @b = c OUTPUT, …` up to where the statement ends. */
function readArguments(cursor: Cursor): Arguments {
  const positional: (string | null | undefined)[] = [];
  const named = new Map<string, string | null | undefined>();
  do {
    const token = peek(cursor);
    if (token === undefined || token.key === ";") break;
    if (token.kind === "variable" && keyAt(cursor, 1) === "=") {
      cursor.at += 2;
      named.set(token.value.toLowerCase(), readValue(cursor));
    } else {
      positional.push(readValue(cursor));
    }
  } while (take(cursor, ","));
  return { positional, named };
}

/** One argument. Those of a call are single tokens, but scripts in the wild join strings there, too. */
function readValue(cursor: Cursor): string | null | undefined {
  const value = readText(cursor);
  if (value === undefined && !endsArgument(cursor)) {
    // A function call or the like, which is no T-SQL here: pass it over to the comma.
    for (let token = peek(cursor); token !== undefined && !endsArgument(cursor); token = peek(cursor)) {
      if (token.key === "(") skipBrackets(cursor);
      else cursor.at++;
    }
  }
  if (!take(cursor, "OUTPUT")) take(cursor, "OUT");
  return value;
}

function endsArgument(cursor: Cursor): boolean {
  const token = peek(cursor);
  return (
    token === undefined || token.key === "," || token.key === ";" || token.key === "OUTPUT" || token.key === "OUT" || startsLine(cursor)
  );
}

/** Whether the token stands first in its line. */
function startsLine(cursor: Cursor): boolean {
  const token = peek(cursor);
  const previous = cursor.tokens[cursor.at - 1];
  return token !== undefined && previous !== undefined && cursor.text.slice(previous.end, token.start).includes("\n");
}

/**
 * A text made of literals, known variables and `+`; null for NULL and DEFAULT; undefined for anything else, with the cursor where it
 * stopped making sense.
 */
export function readText(cursor: Cursor): string | null | undefined {
  let text: string | null | undefined;
  let first = true;
  do {
    const token = peek(cursor);
    let part: string | null | undefined;
    if (token === undefined) throw new Misread(`a value was expected ${whereAt(cursor)}`);
    if (token.kind === "variable") {
      part = cursor.variables.get(token.value.toLowerCase());
      cursor.at++;
    } else if (token.key === "NULL" || token.key === "DEFAULT") {
      part = null;
      cursor.at++;
    } else if (token.key === "-" && peek(cursor, 1)?.kind === "number") {
      part = `-${peek(cursor, 1)?.value ?? ""}`;
      cursor.at += 2;
    } else if ((token.kind === "word" || token.kind === "identifier") && keyAt(cursor, 1) !== "(" && keyAt(cursor, 1) !== ".") {
      // In an argument a bare or bracketed name is a string.
      part = token.value;
      cursor.at++;
    } else if (token.kind === "string" || token.kind === "number") {
      part = token.value;
      cursor.at++;
    } else {
      return undefined;
    }
    text = first ? part : typeof text === "string" && typeof part === "string" ? text + part : undefined;
    first = false;
  } while (take(cursor, "+"));
  return text;
}

function skipArguments(cursor: Cursor): void {
  do {
    const token = peek(cursor);
    if (token === undefined || token.key === ";") return;
    if (token.kind === "variable" && keyAt(cursor, 1) === "=") cursor.at += 2;
    const value = peek(cursor);
    if (value === undefined) return;
    if (value.kind === "word" && startsLine(cursor) && keyAt(cursor, -1) !== "," && keyAt(cursor, -1) !== "=") return;
    if (value.key === "-") cursor.at++;
    if (keyAt(cursor) === "(") skipBrackets(cursor);
    else cursor.at++;
    if (keyAt(cursor) === "(") skipBrackets(cursor);
    if (!take(cursor, "OUTPUT")) take(cursor, "OUT");
  } while (take(cursor, ","));
}
