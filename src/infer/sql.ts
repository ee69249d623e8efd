// What a piece of SQL reads, writes and runs, by our own reader of queries.

import { nameFolding } from "../model/collation.ts";
import { nameKey } from "../model/name.ts";
import type { ObjectName } from "../model/name.ts";
import type { Schema } from "../model/schema.ts";
import { isName, tokenize } from "../tsql/lexer.ts";
import type { Token } from "../tsql/lexer.ts";
import type { Modification, Query, Source, Statement, Uses } from "../tsql/query-tree.ts";
import { findReferences } from "../tsql/references.ts";
import type { Database, KnownObject } from "../tsql/select.ts";
import { readStatements } from "../tsql/statements.ts";
import type { Access } from "./finding.ts";

/** Within a text: `offset` is where the object is first named. */
export interface SqlUse {
  readonly access: Access;
  readonly object: ObjectName;
  readonly columns: readonly string[];
  readonly every: boolean;
  readonly offset: number;
}

export interface SqlReading {
  readonly uses: readonly SqlUse[];
  /** Where a table should be named, and its name is put together at run time. */
  readonly unknown: readonly number[];
}

/** What names mean: those of the schema, where one is known. */
export interface Names {
  readonly fold: (name: string) => string;
  readonly find: (parts: readonly string[]) => KnownObject | undefined;
}

export function namesOf(schema: Schema | undefined): Names {
  const fold = nameFolding(schema?.collation);
  const keyOf = ({ schema: of, name }: ObjectName): string => nameKey({ schema: fold(of), name: fold(name) });
  const objects = new Map<string, KnownObject>();
  const columned = [
    ...(schema?.tables ?? []),
    ...(schema?.views ?? []),
    ...(schema?.functions ?? []).filter(({ kind }) => kind !== "scalar"),
  ];
  for (const { schema: of, name, columns } of columned) {
    const known = columns.length === 0 ? {} : { columns };
    objects.set(keyOf({ schema: of, name }), { name: { schema: of, name }, ...known });
  }
  for (const { schema: of, name } of schema?.procedures ?? []) objects.set(keyOf({ schema: of, name }), { name: { schema: of, name } });
  return { fold, find: (parts) => (parts.length > 2 ? undefined : objects.get(keyOf(nameOf(parts)))) };
}

/** `Orders` and `db..Orders` are dbo's; which database is meant is not asked. */
export function nameOf(parts: readonly string[]): ObjectName {
  return { schema: parts.at(-2) || "dbo", name: parts.at(-1) ?? "" };
}

const systemSchemas = /^(?:sys|information_schema)$/i;

/** @param text one batch */
export function readSql(text: string, names: Names): SqlReading {
  const { tokens, unknown } = withoutHoles(tokenize(text));
  const statements = readStatements(tokens);
  const created = createdNames(tokens, names.fold);
  const uses = new Map<string, { access: Access; object: ObjectName; columns: Set<string>; every: boolean }>();
  const put = (access: Access, object: ObjectName): { columns: Set<string>; every: boolean } | undefined => {
    if (systemSchemas.test(object.schema) || created.has(names.fold(object.name))) return undefined;
    const key = `${access} ${nameKey({ schema: names.fold(object.schema), name: names.fold(object.name) })}`;
    const use = uses.get(key) ?? { access, object, columns: new Set<string>(), every: false };
    uses.set(key, use);
    return use;
  };
  for (const statement of statements) readStatement(statement, tokens, names, put);
  const found = [...uses.values()].map((use) => ({ ...use, columns: [...use.columns], offset: offsetOf(tokens, use.object, names.fold) }));
  return { uses: found, unknown };
}

type Put = (access: Access, object: ObjectName) => { columns: Set<string>; every: boolean } | undefined;

function readStatement(statement: Statement, tokens: readonly Token[], names: Names, put: Put): void {
  if (statement.kind === "object") {
    const object = names.find(statement.parts)?.name ?? nameOf(statement.parts);
    if (statement.verb === "execute") put("runs", object);
    else if (statement.verb === "truncate") put("writes", object);
    return;
  }
  const tables = tablesOf(statement);
  const database = databaseOf(tables, tokens, names);
  const { fold } = names;
  let target: ObjectName | undefined;
  if (statement.kind === "modification") {
    target = targetOf(statement, database);
    const written = target === undefined ? undefined : put("writes", target);
    for (const column of statement.columns) written?.columns.add(spelt(database, target, column, fold));
    if (written !== undefined && statement.columns.length === 0 && startsInsert(statement)) written.every = true;
  }
  const stars = new Set(starred(statement).map((parts) => nameKey(database.find(parts)?.name ?? nameOf(parts))));
  // What is written is not thereby read: the statement is resolved without the list of columns that it writes.
  const reading = statement.kind === "modification" ? { ...statement, columns: [] } : statement;
  findReferences([reading], {
    database,
    note: (object, column) => {
      if (column === undefined && target !== undefined && nameKey(object) === nameKey(target)) return;
      const use = put("reads", object);
      if (use === undefined) return;
      if (column !== undefined) use.columns.add(column);
      if (stars.has(nameKey(object))) use.every = true;
    },
  });
}

function startsInsert({ query, sources, columns }: Modification): boolean {
  return query !== undefined && sources.length === 0 && columns.length === 0;
}

function spelt(database: Database, object: ObjectName | undefined, column: string, fold: (name: string) => string): string {
  const columns = object === undefined ? undefined : database.find([object.schema, object.name])?.columns;
  return columns?.find(({ name }) => name !== undefined && fold(name) === fold(column))?.name ?? column;
}

/** The object that is written: a table by its name, or what one of the sources is called. */
function targetOf({ target, targetAlias, sources }: Modification, { find, fold }: Database): ObjectName | undefined {
  if (target.length === 0 || target.at(-1)?.startsWith("#") === true) return undefined;
  const alias = targetAlias === undefined && target.length === 1 ? fold(target[0] ?? "") : undefined;
  const source = sources.find((each) => each.kind === "object" && each.alias !== undefined && fold(each.alias) === alias);
  const parts = source?.kind === "object" ? source.parts : target;
  return parts.at(-1)?.startsWith("#") === true ? undefined : (find(parts)?.name ?? nameOf(parts));
}

/**
 * The database as far as one statement shows it. A table that the schema does not have has any column that the statement
 * names: a name that only one table can have is that one's, and one that several could have is nobody's. They are hidden, so that `*`
 * does not stand for them.
 */
function databaseOf(tables: ReadonlySet<string>, tokens: readonly Token[], { find, fold }: Names): Database {
  const schemas = new Set(tokens.filter((_, at) => isSchema(tokens, at)).map(({ value }) => value));
  const words = new Set(tokens.filter((token) => isName(token) && !schemas.has(token.value)).map(({ value }) => value));
  const named = [...words].map((name) => ({ name, hidden: true }) as const);
  return {
    fold,
    baseType: () => undefined,
    find: (parts) => {
      const known = find(parts);
      if (known !== undefined) return known;
      // What is called (`dbo.f(…)`, `column.value(…)`) is no table: only what stands where tables do is one.
      return tables.has(tableKey(parts)) ? { name: nameOf(parts), columns: named } : undefined;
    },
  };
}

/** Methods of xml columns (https://learn.microsoft.com/sql/t-sql/xml/xml-data-type-methods): what else is called after a dot is a function. */
const methods = /^(?:query|value|exist|nodes|modify)$/;

/** Whether the name is the schema of a function that is called: `dbo.f(…)`. */
function isSchema(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.key === "." && tokens[at + 3]?.key === "(" && !methods.test(tokens[at + 2]?.value ?? "");
}

function tableKey(parts: readonly string[]): string {
  return parts.map((part) => part.toLowerCase()).join("\u0000");
}

/** The names that stand where a table does. */
function tablesOf(statement: Statement): ReadonlySet<string> {
  const tables = new Set<string>();
  const put = (parts: readonly string[]): void => {
    if (parts.length > 0 && parts.at(-1)?.startsWith("#") !== true) tables.add(tableKey(parts));
  };
  walk(statement, {
    source: (source) => {
      if (source.kind === "object") put(source.parts);
    },
    target: put,
  });
  return tables;
}

/** The tables of which every column is read. */
function starred(statement: Statement): (readonly string[])[] {
  const found: (readonly string[])[] = [];
  walk(statement, {
    query: ({ branches }, exists) => {
      if (exists) return;
      for (const { items, sources } of branches) {
        for (const item of items) {
          if (item.kind !== "star") continue;
          const of = item.of.at(-1)?.toLowerCase();
          for (const source of sources) {
            if (source.kind !== "object") continue;
            const name = (source.alias ?? source.parts.at(-1) ?? "").toLowerCase();
            if (of === undefined || of === name) found.push(source.parts);
          }
        }
      }
    },
  });
  return found;
}

interface Visitor {
  readonly source?: (source: Source) => void;
  readonly target?: (parts: readonly string[]) => void;
  readonly query?: (query: Query, exists: boolean) => void;
}

function walk(statement: Statement, visitor: Visitor): void {
  const ofUses = ({ queries }: Uses): void => {
    for (const { query, exists } of queries) ofQuery(query, exists);
  };
  const ofSource = (source: Source): void => {
    visitor.source?.(source);
    if (source.kind === "query") ofQuery(source.query, false);
    if (source.kind === "call" || source.kind === "values") ofUses(source.uses);
    if (source.kind === "pivot") ofSource(source.of);
  };
  const ofQuery = (query: Query, exists: boolean): void => {
    visitor.query?.(query, exists);
    for (const cte of query.ctes) ofQuery(cte.query, false);
    for (const { items, sources, uses } of query.branches) {
      for (const item of items) if (item.kind !== "star") ofUses(item.uses);
      sources.forEach(ofSource);
      ofUses(uses);
    }
    ofUses(query.order);
  };
  switch (statement.kind) {
    case "query":
      ofQuery(statement.query, false);
      return;
    case "uses":
      ofUses(statement.uses);
      return;
    case "object":
      return;
    case "modification":
      visitor.target?.(statement.target);
      for (const cte of statement.ctes) ofQuery(cte.query, false);
      statement.sources.forEach(ofSource);
      ofUses(statement.uses);
      if (statement.query !== undefined) ofQuery(statement.query, false);
  }
}

/** Words after which a table, or a procedure, is named. */
const beforeTables: ReadonlySet<string> = new Set([
  "FROM",
  "JOIN",
  "INTO",
  "UPDATE",
  "MERGE",
  "EXEC",
  "EXECUTE",
  "TABLE",
  "APPLY",
  "USING",
]);

/** A name of which a part is put together at run time (`dbo.$(table)`, `Orders_$(year)`) is no name: one placeholder in its place. */
function withoutHoles(tokens: readonly Token[]): { readonly tokens: readonly Token[]; readonly unknown: readonly number[] } {
  const kept: Token[] = [];
  const unknown: number[] = [];
  for (let at = 0; at < tokens.length;) {
    let end = at + 1;
    let hole: Token | undefined = tokens[at]?.kind === "placeholder" ? tokens[at] : undefined;
    while (continues(tokens, end)) {
      hole ??= tokens[end]?.kind === "placeholder" ? tokens[end] : undefined;
      end++;
    }
    if (hole === undefined) kept.push(...tokens.slice(at, end));
    else {
      kept.push(hole);
      if (beforeTables.has(tokens[at - 1]?.key ?? "")) unknown.push(hole.start);
    }
    at = end;
  }
  return { tokens: kept, unknown };
}

/** Whether the token goes on with the name before it, without a space. */
function continues(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || before.end !== token.start) return false;
  const isPart = ({ kind, key }: Token): boolean => kind === "placeholder" || kind === "word" || kind === "identifier" || key === ".";
  return isPart(before) && isPart(token);
}

/** What the text makes itself: `CREATE TABLE x`, `SELECT … INTO x`. */
function createdNames(tokens: readonly Token[], fold: (name: string) => string): ReadonlySet<string> {
  const created = new Set<string>();
  const lastOfName = (from: number): string | undefined => {
    let at = from;
    if (!isName(tokens[at])) return undefined;
    while (tokens[at + 1]?.key === "." && isName(tokens[at + 2])) at += 2;
    return tokens[at]?.value;
  };
  let select = false;
  tokens.forEach(({ key }, i) => {
    if (key === "SELECT") select = true;
    if (key === ";" || key === "INSERT" || key === "MERGE") select = false;
    const made =
      key === "CREATE" && /^(?:TABLE|VIEW|PROC|PROCEDURE|FUNCTION|SYNONYM|TRIGGER)$/i.test(tokens[i + 1]?.value ?? "")
        ? lastOfName(i + 2)
        : key === "ALTER" && tokens[i - 1]?.key === "OR"
          ? lastOfName(i + 2)
          : key === "INTO" && select
            ? lastOfName(i + 1)
            : undefined;
    if (made !== undefined) created.add(fold(made));
  });
  return created;
}

function offsetOf(tokens: readonly Token[], { name }: ObjectName, fold: (name: string) => string): number {
  return tokens.find((token) => isName(token) && fold(token.value) === fold(name))?.start ?? 0;
}
