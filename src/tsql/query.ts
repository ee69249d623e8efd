// Reads queries: what names depend on, and past all the rest, so that it survives whatever stands between.

import { datePartFunctions } from "./expression-tree.ts";
import { isReserved } from "./keywords.ts";
import { isName, type Key, type Token } from "./lexer.ts";
import { closeBracket, startCursor, key, readNameList, skipBrackets, startsName, take, takeName, type Cursor } from "./query-cursor.ts";
import type { Cte, Named, Query, Select, SelectItem, Source, SourceColumn, Uses } from "./query-tree.ts";
import { readType, type SqlType } from "./type.ts";

// Words that begin a statement, and so end the one before, which needs no semicolon.
const starters: ReadonlySet<Key> = new Set<Key>([
  ..."SELECT INSERT UPDATE DELETE MERGE EXEC EXECUTE DECLARE SET IF ELSE BEGIN END WHILE RETURN PRINT RAISERROR THROW CREATE ALTER DROP".split(
    " ",
  ),
  ..."TRUNCATE COMMIT ROLLBACK SAVE OPEN FETCH CLOSE DEALLOCATE GOTO WAITFOR BREAK CONTINUE USE GRANT REVOKE DENY KILL DBCC BACKUP".split(
    " ",
  ),
  ..."RESTORE CHECKPOINT REVERT RECONFIGURE BULK".split(" "),
] as Key[]);

// Words that end an expression at its own level.
const clauses: ReadonlySet<Key> = new Set<Key>([
  ..."FROM WHERE GROUP HAVING ORDER UNION EXCEPT INTERSECT INTO OPTION FOR WITH WINDOW OUTPUT VALUES USING WHEN ON JOIN INNER CROSS".split(
    " ",
  ),
  ..."FULL OUTER LEFT RIGHT PIVOT UNPIVOT TABLESAMPLE".split(" "),
] as Key[]);

const castFunctions: ReadonlySet<string> = new Set(["cast", "try_cast", "parse", "try_parse"]);
const convertFunctions: ReadonlySet<string> = new Set(["convert", "try_convert"]);
const fullTextFunctions: ReadonlySet<string> = new Set(["containstable", "freetexttable"]);

// Words that are values, though reserved.
const values: ReadonlySet<Key> = new Set<Key>(["END", "NULL", "CURRENT_TIMESTAMP", "CURRENT_USER", "SESSION_USER", "SYSTEM_USER", "USER"]);

// https://learn.microsoft.com/sql/t-sql/queries/hints-transact-sql-table: the hints that may stand without WITH
const oldHints =
  /^(?:nolock|holdlock|readcommitted|readcommittedlock|readpast|readuncommitted|repeatableread|rowlock|paglock|tablock|tablockx|updlock|xlock|serializable|snapshot|nowait|noexpand|index|fastfirstrow)$/i;

/** The query that a view or an inline function is: the first among the tokens from the offset `from` on. */
export function readQuery(tokens: readonly Token[], from = 0): Query | undefined {
  const cursor = startCursor(tokens, from);
  // RETURN (SELECT …), RETURN SELECT …, RETURN (WITH …)
  while (cursor.at < tokens.length && !startsQuery(cursor) && !startsCtes(cursor)) cursor.at++;
  return cursor.at >= tokens.length ? undefined : readQueryExpression(cursor, readCtes(cursor));
}

export function emptyUses(): Uses {
  return { names: [], queries: [], sequences: [] };
}

export function startsQuery(cursor: Cursor, ahead = 0): boolean {
  let next = ahead;
  while (key(cursor, next) === "(") next++;
  return key(cursor, next) === "SELECT";
}

export function startsCtes(cursor: Cursor): boolean {
  if (key(cursor) !== "WITH") return false;
  if (key(cursor, 1) === "XMLNAMESPACES") return true;
  return startsName(cursor.tokens[cursor.at + 1]) && (key(cursor, 2) === "AS" || key(cursor, 2) === "(");
}

export function readCtes(cursor: Cursor): Cte[] {
  const ctes: Cte[] = [];
  if (!startsCtes(cursor)) return ctes;
  cursor.at++;
  do {
    if (take(cursor, "XMLNAMESPACES")) {
      skipBrackets(cursor);
      continue;
    }
    const name = cursor.tokens[cursor.at]?.value ?? "";
    cursor.at++;
    const columns = key(cursor) === "(" ? readNameList(cursor) : undefined;
    if (!take(cursor, "AS") || !take(cursor, "(")) break;
    const query = readQueryExpression(cursor, []);
    ctes.push({ name, columns, query });
    closeBracket(cursor);
  } while (take(cursor, ","));
  return ctes;
}

export function readQueryExpression(cursor: Cursor, ctes: readonly Cte[]): Query {
  const branches: Select[] = [];
  do {
    if (key(cursor) === "(" && startsQuery(cursor)) {
      cursor.at++;
      const inner = readQueryExpression(cursor, []);
      branches.push(...inner.branches);
      closeBracket(cursor);
    } else {
      const branch = readSelect(cursor);
      if (branch === undefined) break;
      branches.push(branch);
    }
  } while (takeSetOperator(cursor));
  const order = emptyUses();
  if (take(cursor, "ORDER")) {
    take(cursor, "BY");
    readUses(cursor, order);
    while (take(cursor, ",")) readUses(cursor, order);
  }
  skipTail(cursor);
  return { ctes, branches, order };
}

function takeSetOperator(cursor: Cursor): boolean {
  if (take(cursor, "UNION")) {
    take(cursor, "ALL");
    return true;
  }
  return take(cursor, "EXCEPT") || take(cursor, "INTERSECT");
}

export function skipTail(cursor: Cursor): void {
  for (;;) {
    if (take(cursor, "FOR")) {
      while (cursor.at < cursor.tokens.length && !endsStatement(cursor) && key(cursor) !== ")" && key(cursor) !== "OPTION") {
        if (key(cursor) === "(") skipBrackets(cursor);
        else cursor.at++;
      }
    } else if (take(cursor, "OPTION")) {
      if (key(cursor) === "(") skipBrackets(cursor);
    } else if (!take(cursor, "WITH", "CHECK", "OPTION")) return;
  }
}

function readSelect(cursor: Cursor): Select | undefined {
  if (!take(cursor, "SELECT")) return undefined;
  take(cursor, "ALL");
  take(cursor, "DISTINCT");
  const uses = emptyUses();
  if (take(cursor, "TOP")) {
    if (key(cursor) === "(") readBracketed(cursor, uses);
    else cursor.at++;
    take(cursor, "PERCENT");
    take(cursor, "WITH", "TIES");
  }
  const items: SelectItem[] = [];
  do items.push(readItem(cursor));
  while (take(cursor, ","));
  if (take(cursor, "INTO")) takeName(cursor);
  const sources = take(cursor, "FROM") ? readSources(cursor, uses) : [];
  for (;;) {
    if (take(cursor, "WHERE") || take(cursor, "HAVING")) readUses(cursor, uses);
    else if (take(cursor, "GROUP")) {
      take(cursor, "BY");
      do readUses(cursor, uses);
      while (take(cursor, ","));
      if (take(cursor, "WITH")) cursor.at++;
    } else if (key(cursor) === "WINDOW" && key(cursor, 2) === "AS") {
      cursor.at += 3;
      if (key(cursor) === "(") readBracketed(cursor, uses);
    } else break;
  }
  return { items, sources, uses };
}

function readItem(cursor: Cursor): SelectItem {
  const uses = emptyUses();
  if (take(cursor, "*")) return { kind: "star", of: [] };
  const first = cursor.tokens[cursor.at];
  if (first?.kind === "variable" && /^[-+*/%&|^]?=$/.test(key(cursor, 1))) {
    cursor.at += 2;
    readUses(cursor, uses);
    return { kind: "assignment", uses };
  }
  if (first !== undefined && (startsName(first) || first.kind === "string") && key(cursor, 1) === "=") {
    cursor.at += 2;
    const { reference, type } = readValue(cursor, uses, false);
    return { kind: "expression", name: first.value, reference, type, uses };
  }
  if (startsName(first)) {
    const start = cursor.at;
    const of = takeName(cursor) ?? [];
    if (take(cursor, ".", "*")) return { kind: "star", of };
    cursor.at = start;
  }
  const { reference, type, alias } = readValue(cursor, uses, true);
  return { kind: "expression", name: alias ?? reference?.at(-1), reference, type, uses };
}

interface Value {
  readonly reference: readonly string[] | undefined;
  readonly type: SqlType | undefined;
  readonly alias: string | undefined;
}

function readValue(cursor: Cursor, uses: Uses, aliased: boolean): Value {
  const start = cursor.at;
  const type = peekCast(cursor);
  readUses(cursor, uses, aliased);
  let end = cursor.at;
  let alias: string | undefined;
  if (aliased && take(cursor, "AS")) {
    alias = cursor.tokens[cursor.at]?.value;
    cursor.at++;
    readUses(cursor, uses);
  } else if (aliased && end - start >= 2) {
    const last = cursor.tokens[end - 1];
    const before = cursor.tokens[end - 2];
    if (last !== undefined && before !== undefined && isAlias(last, before)) {
      alias = last.value;
      end--;
      // It was taken for a name that the expression uses.
      if (uses.names.at(-1)?.parts.length === 1 && last.kind !== "string") uses.names.pop();
    }
  }
  const parts = plainName(cursor, start, end);
  return { reference: parts, type: type !== undefined && type.end === end ? type.type : undefined, alias };
}

function isAlias(last: Token, before: Token): boolean {
  if (last.kind !== "string" && !startsName(last)) return false;
  if (before.kind === "operator") return before.key === ")";
  return before.kind === "word" && isReserved(before.key) ? values.has(before.key) : before.key !== "ZONE" && before.kind !== "unclosed";
}

function plainName(cursor: Cursor, start: number, end: number): string[] | undefined {
  const saved = cursor.at;
  cursor.at = start;
  const parts = takeName(cursor);
  const whole = cursor.at === end && cursor.tokens[end]?.key !== "(";
  cursor.at = saved;
  return whole ? parts : undefined;
}

function peekCast(cursor: Cursor): { readonly type: SqlType; readonly end: number } | undefined {
  const name = cursor.tokens[cursor.at]?.value.toLowerCase() ?? "";
  if (key(cursor, 1) !== "(") return undefined;
  const isCast = castFunctions.has(name);
  if (!isCast && !convertFunctions.has(name)) return undefined;
  let end = cursor.at + 1;
  let depth = 0;
  let typeAt = isCast ? -1 : cursor.at + 2;
  do {
    const each = cursor.tokens[end]?.key ?? "";
    if (each === "(") depth++;
    else if (each === ")") depth--;
    else if (isCast && each === "AS" && depth === 1) typeAt = end + 1;
    end++;
  } while (depth > 0 && end < cursor.tokens.length);
  const read = typeAt === -1 ? undefined : readType(cursor.tokens, typeAt);
  return read === undefined ? undefined : { type: read.type, end };
}

function endsStatement(cursor: Cursor): boolean {
  const next = key(cursor);
  if (next === ";") return true;
  // UPDATE(column) is a trigger's function.
  return starters.has(next) && key(cursor, 1) !== "." && !(next === "UPDATE" && key(cursor, 1) === "(");
}

export function readUses(cursor: Cursor, uses: Uses, stopAtAs = false): void {
  let cases = 0;
  while (cursor.at < cursor.tokens.length) {
    const next = key(cursor);
    if (next === "," || next === ")" || next === ";") return;
    if (next === "AS" && stopAtAs) return;
    if (next === "CASE") cases++;
    else if (next === "END" && cases > 0) {
      cases--;
      cursor.at++;
      continue;
    }
    if (cases === 0) {
      const isFunction = (next === "LEFT" || next === "RIGHT") && key(cursor, 1) === "(";
      if (!isFunction && clauses.has(next)) return;
      if (endsStatement(cursor)) return;
    }
    readAtom(cursor, uses);
  }
}

export function readAtom(cursor: Cursor, uses: Uses): void {
  const token = cursor.tokens[cursor.at];
  if (token === undefined) return;
  if (token.key === "(") {
    readBracketed(cursor, uses);
    return;
  }
  if (token.key === "NEXT" && take(cursor, "NEXT", "VALUE", "FOR")) {
    const sequence = takeName(cursor);
    if (sequence !== undefined) uses.sequences.push(sequence);
    return;
  }
  // STRING_AGG(…) WITHIN GROUP (ORDER BY …)
  if (take(cursor, "WITHIN", "GROUP")) return;
  if (token.key === "COLLATE") {
    cursor.at += 2;
    return;
  }
  if (startsName(token)) {
    // N'…' and such are strings; a name that :: follows is a type.
    const parts = takeName(cursor) ?? [];
    if (key(cursor) === "::") {
      cursor.at += 2;
      return;
    }
    if (key(cursor) === "(") {
      if (parts.length > 1) uses.names.push({ parts, called: true });
      readArguments(cursor, parts.length === 1 ? (parts[0] ?? "").toLowerCase() : "", uses);
    } else if (take(cursor, ".", "*")) uses.names.push({ parts: [...parts, "*"], called: false });
    else uses.names.push({ parts, called: false });
    return;
  }
  cursor.at++;
  if (key(cursor) === "(" && token.kind === "word") {
    if (token.key === "EXISTS") readBracketed(cursor, uses, true);
    else if (token.key === "UPDATE" && isName(cursor.tokens[cursor.at + 1])) {
      // UPDATE(column), in a trigger
      uses.names.push({ parts: ["inserted", cursor.tokens[cursor.at + 1]?.value ?? ""], called: false });
      skipBrackets(cursor);
    } else if (isReserved(token.key)) readArguments(cursor, token.value.toLowerCase(), uses);
  }
}

function readArguments(cursor: Cursor, name: string, uses: Uses): void {
  if (startsQuery(cursor, 1)) {
    readBracketed(cursor, uses);
    return;
  }
  cursor.at++;
  if (datePartFunctions.has(name) && isName(cursor.tokens[cursor.at]) && (key(cursor, 1) === "," || key(cursor, 1) === ")")) cursor.at++;
  if (convertFunctions.has(name)) cursor.at = readType(cursor.tokens, cursor.at)?.next ?? cursor.at;
  const isCast = castFunctions.has(name);
  while (cursor.at < cursor.tokens.length && key(cursor) !== ")") {
    if (isCast && take(cursor, "AS")) {
      cursor.at = readType(cursor.tokens, cursor.at)?.next ?? cursor.at;
      continue;
    }
    // Within brackets FROM, ORDER BY, FOR and the like are a function's own words: TRIM(x FROM y), STRING_AGG … WITHIN GROUP.
    if (key(cursor) === "SELECT") {
      uses.queries.push({ query: readQueryExpression(cursor, []), exists: false });
      continue;
    }
    readAtom(cursor, uses);
  }
  take(cursor, ")");
}

export function readBracketed(cursor: Cursor, uses: Uses, exists = false): void {
  if (startsQuery(cursor, 1)) {
    // ((SELECT …) UNION (SELECT …)) and (SELECT …) alike.
    cursor.at++;
    uses.queries.push({ query: readQueryExpression(cursor, []), exists });
    // What else may stand here: (SELECT …) + 1
    while (cursor.at < cursor.tokens.length && key(cursor) !== ")") readAtom(cursor, uses);
    take(cursor, ")");
    return;
  }
  readArguments(cursor, "", uses);
}

export function readSources(cursor: Cursor, uses: Uses): Source[] {
  const sources: Source[] = [];
  do sources.push(...readJoined(cursor, uses));
  while (take(cursor, ","));
  return sources;
}

function readJoined(cursor: Cursor, uses: Uses): Source[] {
  let sources = readSource(cursor, uses, false, false);
  for (;;) {
    const join = takeJoin(cursor);
    if (join === undefined) return sources;
    const joined = readSource(cursor, uses, join.right, join.apply);
    sources = [...(join.left ? sources.map((source) => ({ ...source, outer: true })) : sources), ...joined];
    if (take(cursor, "ON")) readUses(cursor, uses);
  }
}

function takeJoin(cursor: Cursor): { readonly left: boolean; readonly right: boolean; readonly apply: boolean } | undefined {
  const start = cursor.at;
  if (take(cursor, "CROSS", "APPLY")) return { left: false, right: false, apply: true };
  if (take(cursor, "OUTER", "APPLY")) return { left: false, right: true, apply: true };
  if (take(cursor, "CROSS", "JOIN")) return { left: false, right: false, apply: false };
  const left = key(cursor) === "RIGHT" || key(cursor) === "FULL";
  const right = key(cursor) === "LEFT" || key(cursor) === "FULL";
  if (left || right) {
    cursor.at++;
    take(cursor, "OUTER");
  } else take(cursor, "INNER");
  if (key(cursor) !== "JOIN" && key(cursor, 1) === "JOIN") cursor.at++;
  if (take(cursor, "JOIN")) return { left, right, apply: false };
  cursor.at = start;
  return undefined;
}

function readSource(cursor: Cursor, uses: Uses, outer: boolean, lateral: boolean): Source[] {
  if (
    key(cursor) === "(" &&
    !startsQuery(cursor, 1) &&
    key(cursor, 1) !== "VALUES" &&
    !(key(cursor, 1) === "WITH" && startsName(cursor.tokens[cursor.at + 2]))
  ) {
    cursor.at++;
    const inner = readJoined(cursor, uses);
    closeBracket(cursor);
    return readPivots(cursor, outer ? inner.map((source) => ({ ...source, outer: true })) : inner, outer);
  }
  const source = readOneSource(cursor, outer, lateral);
  return source === undefined ? [] : readPivots(cursor, [source], outer);
}

function readOneSource(cursor: Cursor, outer: boolean, lateral: boolean): Source | undefined {
  if (take(cursor, "(")) {
    if (take(cursor, "VALUES")) {
      const uses = emptyUses();
      do readAtom(cursor, uses);
      while (take(cursor, ","));
      closeBracket(cursor);
      return { kind: "values", uses, ...readNamed(cursor, outer) };
    }
    const query = readQueryExpression(cursor, readCtes(cursor));
    closeBracket(cursor);
    return { kind: "query", query, lateral, ...readNamed(cursor, outer) };
  }
  const token = cursor.tokens[cursor.at];
  if (token?.kind === "variable") {
    cursor.at++;
    if (take(cursor, ".")) {
      // @x.nodes('…') AS t(c)
      cursor.at++;
      if (key(cursor) === "(") skipBrackets(cursor);
      return { kind: "call", parts: [], uses: emptyUses(), columns: undefined, ...readNamed(cursor, outer) };
    }
    return { kind: "variable", name: token.value, ...readNamed(cursor, outer) };
  }
  const parts = takeName(cursor) ?? takeReservedFunction(cursor);
  if (parts === undefined) return undefined;
  if (key(cursor) === "(" && !isOldHint(cursor)) return readCall(cursor, parts, outer);
  return { kind: "object", parts, ...readNamed(cursor, outer) };
}

function takeReservedFunction(cursor: Cursor): string[] | undefined {
  const token = cursor.tokens[cursor.at];
  if (token?.kind !== "word" || key(cursor, 1) !== "(") return undefined;
  cursor.at++;
  return [token.value];
}

function isOldHint(cursor: Cursor): boolean {
  return (
    cursor.tokens[cursor.at + 1]?.kind === "word" &&
    oldHints.test(cursor.tokens[cursor.at + 1]?.value ?? "") &&
    (key(cursor, 2) === ")" || key(cursor, 2) === "," || key(cursor, 2) === "(")
  );
}

function readCall(cursor: Cursor, parts: readonly string[], outer: boolean): Source {
  const name = parts.length === 1 ? (parts[0] ?? "").toLowerCase() : "";
  const uses = emptyUses();
  if (fullTextFunctions.has(name)) {
    cursor.at++;
    const table = takeName(cursor) ?? [];
    take(cursor, ",");
    const columns = key(cursor) === "(" ? readNameList(cursor) : (takeName(cursor) ?? []);
    closeBracket(cursor);
    const searches = { table, columns };
    return {
      kind: "call",
      parts,
      uses,
      columns: [
        { name: "KEY", type: undefined },
        { name: "RANK", type: { name: "int" } },
      ],
      searches,
      ...readNamed(cursor, outer),
    };
  }
  readArguments(cursor, name, uses);
  let columns: SourceColumn[] | undefined;
  if (key(cursor) === "WITH" && key(cursor, 1) === "(" && (name === "openjson" || name === "openxml" || name === "openrowset")) {
    cursor.at++;
    columns = readSchemaDeclaration(cursor);
  }
  return { kind: "call", parts, uses, columns, ...readNamed(cursor, outer) };
}

function readSchemaDeclaration(cursor: Cursor): SourceColumn[] {
  const columns: SourceColumn[] = [];
  take(cursor, "(");
  while (cursor.at < cursor.tokens.length && key(cursor) !== ")") {
    const name = cursor.tokens[cursor.at]?.value ?? "";
    const read = readType(cursor.tokens, cursor.at + 1);
    columns.push({ name, type: read?.type });
    cursor.at = read?.next ?? cursor.at + 1;
    while (cursor.at < cursor.tokens.length && key(cursor) !== "," && key(cursor) !== ")") cursor.at++;
    take(cursor, ",");
  }
  take(cursor, ")");
  return columns;
}

export function readNamed(cursor: Cursor, outer: boolean): Named {
  skipSystemTime(cursor);
  if (key(cursor) === "(" && isOldHint(cursor)) skipBrackets(cursor);
  let alias: string | undefined;
  if (take(cursor, "AS") || startsAlias(cursor)) {
    alias = cursor.tokens[cursor.at]?.value;
    cursor.at++;
  }
  skipSystemTime(cursor);
  if (key(cursor) === "(" && isOldHint(cursor)) skipBrackets(cursor);
  const columnAliases = alias !== undefined && key(cursor) === "(" ? readNameList(cursor) : undefined;
  if (take(cursor, "TABLESAMPLE")) {
    take(cursor, "SYSTEM");
    if (key(cursor) === "(") skipBrackets(cursor);
    if (take(cursor, "REPEATABLE") && key(cursor) === "(") skipBrackets(cursor);
  }
  if (key(cursor) === "WITH" && key(cursor, 1) === "(") {
    cursor.at++;
    skipBrackets(cursor);
  }
  return { alias, columnAliases, outer };
}

function startsAlias(cursor: Cursor): boolean {
  return (
    startsName(cursor.tokens[cursor.at]) &&
    key(cursor) !== "USING" &&
    key(cursor) !== "OUTPUT" &&
    key(cursor) !== "THROW" &&
    !(key(cursor) === "WINDOW" && key(cursor, 2) === "AS")
  );
}

function skipSystemTime(cursor: Cursor): void {
  if (key(cursor) !== "FOR" || key(cursor, 1) !== "SYSTEM_TIME") return;
  cursor.at += 2;
  if (take(cursor, "ALL")) return;
  if (take(cursor, "AS", "OF")) skipOperand(cursor);
  else if (take(cursor, "BETWEEN")) {
    skipOperand(cursor);
    take(cursor, "AND");
    skipOperand(cursor);
  } else if (take(cursor, "FROM")) {
    skipOperand(cursor);
    take(cursor, "TO");
    skipOperand(cursor);
  } else {
    // CONTAINED IN (…)
    cursor.at += 2;
    if (key(cursor) === "(") skipBrackets(cursor);
  }
}

function skipOperand(cursor: Cursor): void {
  cursor.at++;
  if (key(cursor) === "(") skipBrackets(cursor);
}

function readPivots(cursor: Cursor, sources: Source[], outer: boolean): Source[] {
  let result = sources;
  for (;;) {
    const isPivot = key(cursor) === "PIVOT";
    const of = result.at(-1);
    if (!(isPivot || key(cursor) === "UNPIVOT") || key(cursor, 1) !== "(" || of === undefined) return result;
    cursor.at += 2;
    const { removed, added } = isPivot ? readPivot(cursor) : readUnpivot(cursor);
    closeBracket(cursor);
    result = [...result.slice(0, -1), { kind: "pivot", of, removed, added, ...readNamed(cursor, outer) }];
  }
}

function readPivot(cursor: Cursor): { readonly removed: string[]; readonly added: string[] } {
  const removed: string[] = [];
  while (cursor.at < cursor.tokens.length && key(cursor) !== "FOR") {
    const uses = emptyUses();
    if (key(cursor) === ")") break;
    readAtom(cursor, uses);
    removed.push(...uses.names.map(({ parts }) => parts.at(-1) ?? ""));
  }
  take(cursor, "FOR");
  const column = takeName(cursor);
  if (column !== undefined) removed.push(column.at(-1) ?? "");
  take(cursor, "IN");
  return { removed, added: readNameList(cursor) };
}

function readUnpivot(cursor: Cursor): { readonly removed: string[]; readonly added: string[] } {
  const value = takeName(cursor)?.at(-1);
  take(cursor, "FOR");
  const name = takeName(cursor)?.at(-1);
  take(cursor, "IN");
  return { removed: readNameList(cursor), added: [name, value].filter((each) => each !== undefined) };
}

/** A table's name, or an alias; undefined for a variable or what a function gives. */
