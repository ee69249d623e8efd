import { tokenize } from "../tsql/lexer.ts";
import type { CodeText, NamedUse, SqlText } from "./finding.ts";
import { tokenizePython, withHoles } from "./python-lexer.ts";
import type { PythonToken } from "./python-lexer.ts";

/** Calls whose first argument is SQL: of DB-API, pandas, SQLAlchemy, Spark. */
const takesSql: ReadonlySet<string> = new Set(
  "execute executemany executescript exec_driver_sql read_sql read_sql_query text sql run_query fetch_all".split(" "),
);

/** A string as it is put together: pieces with the line that each begins on. */
interface Piece {
  readonly text: string;
  readonly line: number;
  readonly multiline: boolean;
}

interface Text {
  readonly pieces: readonly Piece[];
  /** Where it goes on. */
  readonly next: number;
  readonly strings: number;
}

/**
 * The SQL in a Python file: strings, put together as far as that is certain (side by side, `+`, `+=`, f-strings and constants of the same
 * file), that are handed to what takes SQL or that look like it; and tables that are named by themselves. What is not certain becomes a
 * placeholder.
 */
export function readPython(text: string): CodeText {
  const tokens = tokenizePython(text);
  const constants = constantsOf(tokens);
  const handed = handedOver(tokens);
  const assigned = new Map<string, Piece[]>();
  const found: { readonly pieces: readonly Piece[]; readonly certain: boolean }[] = [];
  const named: NamedUse[] = [];
  for (let at = 0; at < tokens.length;) {
    named.push(...namedUse(tokens, at));
    const read = readText(tokens, at, constants);
    if (read === undefined || read.strings === 0) {
      at++;
      continue;
    }
    const [before, name] = [tokens[at - 1], tokens[at - 2]];
    const isStatement = (before === undefined || before.kind === "end") && tokens[read.next]?.kind === "end";
    if (!isStatement) {
      const variable = name?.kind === "name" && (before?.text === "=" || before?.text === "+=") ? name.text : undefined;
      const goesOn = before?.text === "+=" && variable !== undefined ? assigned.get(variable) : undefined;
      if (goesOn !== undefined) goesOn.push(...read.pieces);
      else {
        const pieces = [...read.pieces];
        if (variable !== undefined) assigned.set(variable, pieces);
        found.push({ pieces, certain: isHanded(tokens, at) || (variable !== undefined && handed.has(variable)) });
      }
    }
    at = read.next;
  }
  const sql = found
    .map(({ pieces, certain }) => ({ text: sqlText(pieces), certain }))
    .filter(({ text: { text: sql }, certain }) => looksLikeSql(sql, certain));
  return { sql: sql.map(({ text: one }) => one), named };
}

/** What is assigned once, and is a string: what its name stands for. */
function constantsOf(tokens: readonly PythonToken[]): ReadonlyMap<string, string> {
  const values = new Map<string, string | undefined>();
  tokens.forEach(({ kind, text: name }, at) => {
    if (kind !== "name" || !/^(?:=|\+=)$/.test(tokens[at + 1]?.text ?? "") || tokens[at + 1]?.kind !== "operator") return;
    if (tokens[at + 2]?.text === "=" || (tokens[at - 1]?.text ?? "") === "." || isWithinCall(tokens, at)) return;
    const value = readText(tokens, at + 2, new Map());
    const whole = value !== undefined && tokens[value.next]?.kind === "end" ? value.pieces.map((piece) => piece.text).join("") : undefined;
    values.set(name, values.has(name) ? undefined : whole);
  });
  return new Map([...values].flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
}

/** Whether the name is one of arguments, as `schema` in `f(schema="x")`. */
function isWithinCall(tokens: readonly PythonToken[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.kind === "operator" && (before.text === "(" || before.text === ",");
}

/** Names of variables that are handed to what takes SQL. */
function handedOver(tokens: readonly PythonToken[]): ReadonlySet<string> {
  return new Set(tokens.flatMap(({ kind, text }, at) => (kind === "name" && isHanded(tokens, at) ? [text] : [])));
}

/** Whether this is the first argument of what takes SQL; `execute(text("…"))` is two such calls. */
function isHanded(tokens: readonly PythonToken[], at: number): boolean {
  const [open, callee] = [tokens[at - 1], tokens[at - 2]];
  if (open?.text === "=" && callee?.kind === "name" && /^(?:sql|query|statement|operation)$/.test(callee.text))
    return isWithinCall(tokens, at - 2);
  return open?.kind === "operator" && open.text === "(" && callee?.kind === "name" && takesSql.has(callee.text);
}

/** A string and what is joined to it; undefined where no string begins. */
function readText(tokens: readonly PythonToken[], from: number, constants: ReadonlyMap<string, string>): Text | undefined {
  const pieces: Piece[] = [];
  let strings = 0;
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (token?.kind === "string") {
      strings++;
      const text = token.formatted === true ? filled(token.text, constants) : token.text;
      pieces.push({ text, line: token.line, multiline: token.multiline === true });
      at++;
    } else if (token?.kind === "name" && (strings > 0 || constants.has(token.text))) {
      const end = endOfValue(tokens, at);
      const value = end === at + 1 ? constants.get(token.text) : undefined;
      pieces.push({ text: value ?? `$(${token.text})`, line: token.line, multiline: false });
      at = end;
    } else if (token?.text === "(" && strings === 0 && pieces.length === 0) {
      const inside = readText(tokens, at + 1, constants);
      if (inside === undefined || tokens[inside.next]?.text !== ")") return undefined;
      pieces.push(...inside.pieces);
      strings += inside.strings;
      at = inside.next + 1;
    } else return pieces.length === 0 || strings === 0 ? undefined : { pieces, next: at, strings };
    if (tokens[at]?.kind === "string") continue;
    if (tokens[at]?.kind === "operator" && tokens[at]?.text === "+") {
      at++;
      continue;
    }
    if (tokens[at]?.text === "." && tokens[at + 1]?.text === "format" && strings > 0) {
      const last = pieces.at(-1);
      if (last !== undefined) pieces.splice(-1, 1, { ...last, text: withHoles(last.text) });
    }
    return strings === 0 ? undefined : { pieces, next: at, strings };
  }
}

/** Past `name.attribute[…](…)`. */
function endOfValue(tokens: readonly PythonToken[], from: number): number {
  let at = from + 1;
  for (;;) {
    if (tokens[at]?.text === "." && tokens[at + 1]?.kind === "name") at += 2;
    else if (tokens[at]?.kind === "operator" && (tokens[at]?.text === "(" || tokens[at]?.text === "[")) at = pastBrackets(tokens, at);
    else return at;
  }
}

function pastBrackets(tokens: readonly PythonToken[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    const { kind, text } = tokens[at] ?? { kind: "end", text: "" };
    if (kind === "operator" && "([{".includes(text)) depth++;
    else if (kind === "operator" && ")]}".includes(text) && --depth === 0) return at + 1;
  }
  return tokens.length;
}

function filled(text: string, constants: ReadonlyMap<string, string>): string {
  return text.replaceAll(/\$\((\w+)\)/g, (whole, name: string) => constants.get(name) ?? whole);
}

function sqlText(pieces: readonly Piece[]): SqlText {
  // Parameters of drivers, which SQL does not have: `%s` and `%(name)s`, `:name`. Line ends stay.
  const texts = pieces.map(({ text }) => text.replaceAll(/%(?:\(\w+\))?[sdf](?!\w)/g, "?").replaceAll(/(?<![\w:]):[a-z_]\w*/gi, "?"));
  const starts: number[] = [];
  let length = 0;
  for (const text of texts) {
    starts.push(length);
    length += text.length;
  }
  return {
    text: texts.join(""),
    lineAt: (offset) => {
      const at = Math.max(
        0,
        starts.findLastIndex((start) => start <= offset),
      );
      const [piece, start = 0] = [pieces[at], starts[at]];
      const lines = piece?.multiline === true ? (texts[at] ?? "").slice(0, offset - start).split("\n").length - 1 : 0;
      return (piece?.line ?? 1) + lines;
    },
  };
}

/** The first word of a statement, and a word that it cannot do without. */
const shapes: readonly (readonly [first: RegExp, then: RegExp])[] = [
  [/^select$/i, /^from$/i],
  [/^with$/i, /^select$/i],
  [/^insert$/i, /^(?:into|values|select)$/i],
  [/^update$/i, /^set$/i],
  [/^delete$/i, /^(?:from|where)$/i],
  [/^merge$/i, /^using$/i],
  [/^(?:exec|execute)$/i, /./],
  [/^truncate$/i, /^table$/i],
  [/^(?:declare|set|if|begin|use|create|alter|drop)$/i, /^(?:select|insert|update|delete|merge|exec|execute)$/i],
];

/** Prose begins with a capital letter, and SQL with a word that is all of one case. */
function looksLikeSql(text: string, certain: boolean): boolean {
  if (/^\s*\{\s*(?:\?\s*=\s*)?call\s/i.test(text)) return true;
  const words = tokenize(text).filter(({ kind }) => kind === "word");
  const [first] = words;
  const shape = shapes.find(([begins]) => begins.test(first?.value ?? ""));
  if (first === undefined || shape === undefined) return false;
  if (certain) return true;
  const oneCase = first.value === first.value.toUpperCase() || first.value === first.value.toLowerCase();
  return (
    oneCase &&
    words
      .slice(1)
      .some(({ value }) => shape[1].test(value) && (value === value.toUpperCase()) === (first.value === first.value.toUpperCase()))
  );
}

/** `read_sql_table("Orders", …)`, `read_sql("dbo.Orders", …)`, `frame.to_sql("Orders", …)`, `cursor.callproc("dbo.sp_x")`, `.option("dbtable", "x")`. */
const namesTables: Readonly<Record<string, NamedUse["access"]>> = {
  read_sql_table: "reads",
  read_sql: "reads",
  to_sql: "writes",
  callproc: "runs",
};

function namedUse(tokens: readonly PythonToken[], at: number): NamedUse[] {
  const [callee, open, name] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (callee?.kind !== "name" || open?.text !== "(" || name?.kind !== "string") return [];
  if (callee.text === "option" && name.text.toLowerCase() === "dbtable" && tokens[at + 4]?.kind === "string") {
    const table = tokens[at + 4];
    return table !== undefined && isTableName(table.text)
      ? [{ access: "reads", name: table.text, columns: [], every: true, line: table.line }]
      : [];
  }
  const access = Object.hasOwn(namesTables, callee.text) ? namesTables[callee.text] : undefined;
  if (access === undefined || !isTableName(name.text)) return [];
  const end = pastBrackets(tokens, at + 1);
  const given = (key: string): number =>
    tokens.findIndex((token, i) => i > at && i < end && token.text === key && tokens[i + 1]?.text === "=") + 2;
  const schema = given("schema") > 1 ? tokens[given("schema")] : undefined;
  const columns: string[] = [];
  if (given("columns") > 1 && tokens[given("columns")]?.text === "[") {
    for (let i = given("columns") + 1; i < end && tokens[i]?.text !== "]"; i++)
      if (tokens[i]?.kind === "string") columns.push(tokens[i]?.text ?? "");
  }
  return [
    {
      access,
      name: name.text,
      ...(schema?.kind === "string" ? { schema: schema.text } : {}),
      columns,
      ...(columns.length === 0 && access !== "runs" ? { every: true as const } : {}),
      line: name.line,
    },
  ];
}

function isTableName(text: string): boolean {
  return /^(?:[\w$#@]+|\[[^\]]+\]|"[^"]+")(?:\.(?:[\w$#@]+|\[[^\]]+\]|"[^"]+")){0,2}$/.test(text) && !/^#/.test(text);
}
