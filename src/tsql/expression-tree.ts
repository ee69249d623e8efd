// The tree of a scalar expression or a search condition, as far as defaults, checks, computed columns and filters need it.
// Round brackets leave no node: the tree says what binds to what, and the printer writes the brackets that this takes.

import { tokenize, type LexerOptions, type Token } from "./lexer.ts";
import { isReserved } from "./keywords.ts";
import { readType, type SqlType } from "./type.ts";

export type Expression =
  /** A number, string, variable, NULL, DEFAULT, `*` or a function that takes no brackets (`CURRENT_USER`). */
  | { readonly kind: "leaf"; readonly text: string; readonly literal: boolean }
  /** A column, or a name of several parts. */
  | { readonly kind: "name"; readonly parts: readonly string[] }
  /** `isnull(a,b)` has one part, `[dbo].[f](a)` and a method call on a column have more. `leaf` first arguments are date parts. */
  | { readonly kind: "call"; readonly parts: readonly string[]; readonly distinct: boolean; readonly arguments: readonly Expression[] }
  /** A method or property of a value: `(x).[f](a)`. */
  | { readonly kind: "member"; readonly of: Expression; readonly name: string; readonly arguments?: readonly Expression[] }
  /** `type::[method](a)` or `type::[Null]`. */
  | { readonly kind: "static"; readonly type: readonly string[]; readonly name: string; readonly arguments?: readonly Expression[] }
  | { readonly kind: "cast"; readonly form: "cast" | "try_cast"; readonly operand: Expression; readonly type: SqlType }
  | {
      readonly kind: "convert";
      readonly form: "convert" | "try_convert";
      readonly operand: Expression;
      readonly type: SqlType;
      readonly style?: Expression;
    }
  | { readonly kind: "next-value"; readonly sequence: readonly string[] }
  | { readonly kind: "case"; readonly input?: Expression; readonly whens: readonly When[]; readonly otherwise?: Expression }
  | { readonly kind: "sign"; readonly operator: "+" | "-"; readonly operand: Expression }
  | { readonly kind: "complement"; readonly operand: Expression }
  | { readonly kind: "collate"; readonly operand: Expression; readonly collation: string }
  | { readonly kind: "at-time-zone"; readonly operand: Expression; readonly zone: Expression }
  /** Operators of one precedence, from left to right: `a-b+c`. */
  | {
      readonly kind: "chain";
      readonly level: "product" | "sum";
      readonly first: Expression;
      readonly rest: readonly { readonly operator: string; readonly operand: Expression }[];
    }
  | { readonly kind: "comparison"; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "is-null"; readonly negated: boolean; readonly operand: Expression }
  | { readonly kind: "is-distinct"; readonly negated: boolean; readonly left: Expression; readonly right: Expression }
  | {
      readonly kind: "like";
      readonly negated: boolean;
      readonly operand: Expression;
      readonly pattern: Expression;
      readonly escape?: Expression;
    }
  | {
      readonly kind: "between";
      readonly negated: boolean;
      readonly operand: Expression;
      readonly low: Expression;
      readonly high: Expression;
    }
  | { readonly kind: "in"; readonly negated: boolean; readonly operand: Expression; readonly list: readonly Expression[] }
  | { readonly kind: "not"; readonly operand: Expression }
  /** `a AND b AND c` is one node however it was bracketed: neither operator cares. */
  | { readonly kind: "and" | "or"; readonly operands: readonly Expression[] };

export interface When {
  readonly when: Expression;
  readonly then: Expression;
}

/** Brackets may nest this deep; what nests deeper is kept as text. A stack of frames must hold it. */
const depthLimit = 200;

/** The tree of `text`; undefined where it is no expression of the kinds above (a subquery, a window, a typo). */
export function parseExpression(text: string, options: LexerOptions = {}): Expression | undefined {
  return parseTokens(text, tokenize(text, options));
}

/** The same from tokens of `text`, all of which must belong to the expression. */
export function parseTokens(text: string, tokens: readonly Token[]): Expression | undefined {
  const reader: Reader = { text, tokens, at: 0, depth: 0 };
  const tree = readBinary(reader, OR);
  return reader.at === tokens.length ? tree : undefined;
}

interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  at: number;
  depth: number;
}

// How tightly operators bind. Source: "Operator Precedence (Transact-SQL)",
// learn.microsoft.com/sql/t-sql/language-elements/operator-precedence-transact-sql. Its levels are ~, then * / %, then unary and
// binary + - with & ^ |, comparisons, NOT, AND, OR. A sign binds looser than a product: 6/-2*3 is 6/-(2*3).
const OR = 1;
const AND = 2;
const NOT = 3;
const PREDICATE = 4;
const SUM = 5;
const PRODUCT = 6;
const COMPLEMENT = 7;

const sums: ReadonlySet<string> = new Set(["+", "-", "&", "^", "|", "||"]);
const products: ReadonlySet<string> = new Set(["*", "/", "%"]);
const comparisons: ReadonlySet<string> = new Set(["=", "<", ">", "<=", ">=", "<>", "!=", "!<", "!>"]);

/** Functions whose first argument is a bare word, a part of a date. */
export const datePartFunctions: ReadonlySet<string> = new Set([
  "dateadd",
  "datediff",
  "datediff_big",
  "datename",
  "datepart",
  "datetrunc",
  "date_bucket",
]);

/** Reserved words that are functions all the same when a bracket follows. */
const reservedFunctions: ReadonlySet<string> = new Set(["COALESCE", "LEFT", "NULLIF", "RIGHT", "UPDATE", "USER", "CURRENT_DATE"]);

/** Functions that take no brackets. */
const niladics: ReadonlySet<string> = new Set(["CURRENT_DATE", "CURRENT_TIMESTAMP", "CURRENT_USER", "SESSION_USER", "SYSTEM_USER", "USER"]);

// Every reader below gives undefined where the tokens do not fit; the caller gives up at once, so that no input costs more than one pass.

function readBinary(reader: Reader, least: number): Expression | undefined {
  if (reader.depth >= depthLimit) return undefined;
  reader.depth++;
  let left = readPrefix(reader, least);
  while (left !== undefined) {
    const key = reader.tokens[reader.at]?.key;
    if (key === undefined || key === "") break;
    let next: Expression | undefined;
    if (products.has(key)) {
      if (least > PRODUCT) break;
      next = readChain(reader, left, "product", products, COMPLEMENT);
    } else if (sums.has(key)) {
      if (least > SUM) break;
      next = readChain(reader, left, "sum", sums, PRODUCT);
    } else if (key === "AND") {
      if (least > AND) break;
      next = readJunction(reader, left, "and");
    } else if (key === "OR") {
      if (least > OR) break;
      next = readJunction(reader, left, "or");
    } else {
      if (least > PREDICATE || isCondition(left)) break;
      next = readPredicate(reader, left);
      if (next === left) break;
    }
    left = next;
  }
  reader.depth--;
  return left;
}

function readChain(
  reader: Reader,
  left: Expression,
  level: "product" | "sum",
  operators: ReadonlySet<string>,
  operandLevel: number,
): Expression | undefined {
  // (a-b)-c is a-b-c: a chain that comes first gives its links up.
  const merged = left.kind === "chain" && left.level === level;
  const rest = merged ? [...left.rest] : [];
  for (let key = reader.tokens[reader.at]?.key; key !== undefined && operators.has(key); key = reader.tokens[reader.at]?.key) {
    reader.at++;
    const operand = readBinary(reader, operandLevel);
    if (operand === undefined) return undefined;
    rest.push({ operator: key, operand });
  }
  return { kind: "chain", level, first: merged ? left.first : left, rest };
}

function readJunction(reader: Reader, left: Expression, kind: "and" | "or"): Expression | undefined {
  const key = kind === "and" ? "AND" : "OR";
  const operands = [left];
  while (reader.tokens[reader.at]?.key === key) {
    reader.at++;
    const operand = readBinary(reader, kind === "and" ? NOT : AND);
    if (operand === undefined) return undefined;
    operands.push(operand);
  }
  return junction(kind, operands);
}

function readPredicate(reader: Reader, left: Expression): Expression | undefined {
  const { tokens } = reader;
  const key = tokens[reader.at]?.key ?? "";
  if (comparisons.has(key)) {
    reader.at++;
    const right = readBinary(reader, SUM);
    return right && { kind: "comparison", operator: key, left, right };
  }
  if (key === "IS") {
    reader.at++;
    const negated = take(reader, "NOT");
    if (take(reader, "NULL")) return { kind: "is-null", negated, operand: left };
    if (!take(reader, "DISTINCT") || !take(reader, "FROM")) return undefined;
    const right = readBinary(reader, SUM);
    return right && { kind: "is-distinct", negated, left, right };
  }
  const negated = key === "NOT";
  const predicate = tokens[reader.at + (negated ? 1 : 0)]?.key;
  if (predicate !== "LIKE" && predicate !== "BETWEEN" && predicate !== "IN") return left;
  reader.at += negated ? 2 : 1;
  if (predicate === "LIKE") {
    const pattern = readBinary(reader, SUM);
    if (pattern === undefined || !take(reader, "ESCAPE")) return pattern && { kind: "like", negated, operand: left, pattern };
    const escape = readBinary(reader, SUM);
    return escape && { kind: "like", negated, operand: left, pattern, escape };
  }
  if (predicate === "BETWEEN") {
    const low = readBinary(reader, SUM);
    if (low === undefined || !take(reader, "AND")) return undefined;
    const high = readBinary(reader, SUM);
    return high && { kind: "between", negated, operand: left, low, high };
  }
  if (!take(reader, "(")) return undefined;
  const list = readList(reader);
  return list === undefined || list.length === 0 ? undefined : { kind: "in", negated, operand: left, list };
}

function readPrefix(reader: Reader, least: number): Expression | undefined {
  const key = reader.tokens[reader.at]?.key;
  if (key === "NOT") {
    if (least > NOT) return undefined;
    reader.at++;
    const operand = readBinary(reader, NOT);
    return operand && { kind: "not", operand };
  }
  if (key === "+" || key === "-") {
    reader.at++;
    const operand = readBinary(reader, PRODUCT);
    return operand && { kind: "sign", operator: key, operand };
  }
  if (key === "~") {
    reader.at++;
    const operand = readBinary(reader, COMPLEMENT);
    return operand && { kind: "complement", operand };
  }
  let left = readPrimary(reader);
  for (let links = 0; left !== undefined; links++) {
    if (links > depthLimit) return undefined;
    const next = reader.tokens[reader.at]?.key;
    if (next === "COLLATE") {
      const collation = reader.tokens[reader.at + 1];
      if (collation?.kind !== "word") return undefined;
      reader.at += 2;
      left = { kind: "collate", operand: left, collation: collation.value };
    } else if (next === "AT" && reader.tokens[reader.at + 1]?.key === "TIME") {
      reader.at += 2;
      if (!take(reader, "ZONE")) return undefined;
      const zone = readPrimary(reader);
      left = zone && { kind: "at-time-zone", operand: left, zone };
    } else if (next === ".") {
      reader.at++;
      const name = readName(reader);
      if (name === undefined) return undefined;
      const args: readonly Expression[] | undefined = take(reader, "(") ? readList(reader) : noArguments;
      left = args && memberOf(left, name, args === noArguments ? undefined : args);
    } else {
      break;
    }
  }
  return left;
}

const noArguments: readonly Expression[] = [];

/** `(a).f(1)` is what `a.f(1)` is. */
function memberOf(of: Expression, name: string, args: readonly Expression[] | undefined): Expression {
  if (of.kind === "name") {
    const parts = [...of.parts, name];
    return args === undefined ? { kind: "name", parts } : { kind: "call", parts, distinct: false, arguments: args };
  }
  return { kind: "member", of, name, ...(args === undefined ? {} : { arguments: args }) };
}

function readPrimary(reader: Reader): Expression | undefined {
  const token = reader.tokens[reader.at];
  if (token === undefined) return undefined;
  switch (token.kind) {
    case "number":
      reader.at++;
      return { kind: "leaf", text: token.value, literal: true };
    case "string":
      reader.at++;
      return { kind: "leaf", text: printString(reader.text, token), literal: true };
    case "variable":
      reader.at++;
      return { kind: "leaf", text: token.value, literal: false };
    case "placeholder":
      reader.at++;
      return { kind: "leaf", text: `$(${token.value})`, literal: true };
    case "operator": {
      if (token.key !== "(") return undefined;
      reader.at++;
      const inner = readBinary(reader, OR);
      return inner !== undefined && take(reader, ")") ? inner : undefined;
    }
    case "word":
      return readWord(reader, token);
    case "identifier":
      return readNamed(reader);
    case "unclosed":
      return undefined;
  }
}

function readWord(reader: Reader, token: Token): Expression | undefined {
  const following = reader.tokens[reader.at + 1]?.key;
  switch (token.key) {
    case "NULL":
    case "DEFAULT":
      reader.at++;
      return { kind: "leaf", text: token.key, literal: true };
    case "CASE":
      return readCase(reader);
    case "CAST":
    case "TRY_CAST": {
      if (following !== "(") break;
      reader.at += 2;
      const operand = readBinary(reader, OR);
      if (operand === undefined || !take(reader, "AS")) return undefined;
      const type = readTypeAt(reader);
      if (type === undefined || !take(reader, ")")) return undefined;
      return { kind: "cast", form: token.key === "CAST" ? "cast" : "try_cast", operand, type };
    }
    case "CONVERT":
    case "TRY_CONVERT": {
      reader.at++;
      if (!take(reader, "(")) return undefined;
      const type = readTypeAt(reader);
      if (type === undefined || !take(reader, ",")) return undefined;
      const operand = readBinary(reader, OR);
      const style = operand !== undefined && take(reader, ",") ? readBinary(reader, OR) : undefined;
      if (operand === undefined || !take(reader, ")")) return undefined;
      const form = token.key === "CONVERT" ? "convert" : "try_convert";
      return { kind: "convert", form, operand, type, ...(style === undefined ? {} : { style }) };
    }
    case "NEXT":
      if (reader.tokens[reader.at + 1]?.key === "VALUE" && reader.tokens[reader.at + 2]?.key === "FOR") {
        reader.at += 3;
        const sequence = readParts(reader);
        return sequence && { kind: "next-value", sequence };
      }
      break;
    default:
      break;
  }
  if (niladics.has(token.key) && following !== "(") {
    reader.at++;
    return { kind: "leaf", text: token.value.toLowerCase(), literal: false };
  }
  if (isReserved(token.key) && !(reservedFunctions.has(token.key) && following === "(")) return undefined;
  return readNamed(reader);
}

/** A column, a call, or a static member of a type, from its first part. */
function readNamed(reader: Reader): Expression | undefined {
  const first = reader.tokens[reader.at];
  const parts = readParts(reader);
  if (first === undefined || parts === undefined) return undefined;
  const next = reader.tokens[reader.at]?.key;
  if (next === "::") {
    reader.at++;
    const name = readName(reader);
    if (name === undefined) return undefined;
    if (!take(reader, "(")) return { kind: "static", type: parts, name };
    const args = readList(reader);
    return args && { kind: "static", type: parts, name, arguments: args };
  }
  // A bracketed single name before a bracket is no built-in function, and nothing else can be called by one part.
  if (next !== "(") return first.kind === "word" && first.value.startsWith("$") ? leafOf(parts) : { kind: "name", parts };
  reader.at++;
  if (parts.length > 1) {
    const args = readList(reader);
    return args && { kind: "call", parts, distinct: false, arguments: args };
  }
  if (first.kind !== "word") return undefined;
  const name = first.value.toLowerCase();
  const part = reader.tokens[reader.at];
  if (datePartFunctions.has(name) && part?.kind === "word") {
    reader.at++;
    const datePart: Expression = { kind: "leaf", text: part.value.toLowerCase(), literal: false };
    if (!take(reader, ",")) return undefined;
    const args = readList(reader);
    return args && { kind: "call", parts: [name], distinct: false, arguments: [datePart, ...args] };
  }
  if (part?.key === "*" && reader.tokens[reader.at + 1]?.key === ")") {
    reader.at += 2;
    return { kind: "call", parts: [name], distinct: false, arguments: [{ kind: "leaf", text: "*", literal: false }] };
  }
  const distinct = take(reader, "DISTINCT");
  const args = readList(reader);
  return args && { kind: "call", parts: [name], distinct, arguments: args };
}

/** `$rowguid`, `$node_id`: words with a dollar sign stand for a column, and never in brackets. */
function leafOf(parts: readonly string[]): Expression | undefined {
  const only = parts.length === 1 ? parts[0] : undefined;
  return only === undefined ? undefined : { kind: "leaf", text: only.toLowerCase(), literal: false };
}

function readCase(reader: Reader): Expression | undefined {
  reader.at++;
  const input = reader.tokens[reader.at]?.key === "WHEN" ? undefined : readBinary(reader, OR);
  if (input === undefined && reader.tokens[reader.at]?.key !== "WHEN") return undefined;
  const whens: When[] = [];
  while (take(reader, "WHEN")) {
    const when = readBinary(reader, OR);
    if (when === undefined || !take(reader, "THEN")) return undefined;
    const then = readBinary(reader, OR);
    if (then === undefined) return undefined;
    whens.push({ when, then });
  }
  const otherwise = take(reader, "ELSE") ? readBinary(reader, OR) : undefined;
  if (whens.length === 0 || !take(reader, "END")) return undefined;
  return { kind: "case", ...(input === undefined ? {} : { input }), whens, ...(otherwise === undefined ? {} : { otherwise }) };
}

/** The rest of a list whose opening bracket has been taken. */
function readList(reader: Reader): Expression[] | undefined {
  const list: Expression[] = [];
  if (take(reader, ")")) return list;
  do {
    const item = readBinary(reader, OR);
    if (item === undefined) return undefined;
    list.push(item);
  } while (take(reader, ","));
  return take(reader, ")") ? list : undefined;
}

function readParts(reader: Reader): string[] | undefined {
  const first = readName(reader);
  if (first === undefined) return undefined;
  const parts = [first];
  while (reader.tokens[reader.at]?.key === ".") {
    const next = reader.tokens[reader.at + 1];
    if (next?.kind !== "word" && next?.kind !== "identifier") return undefined;
    parts.push(next.value);
    reader.at += 2;
  }
  return parts;
}

function readName(reader: Reader): string | undefined {
  const token = reader.tokens[reader.at];
  if (token?.kind !== "word" && token?.kind !== "identifier") return undefined;
  reader.at++;
  return token.value;
}

function readTypeAt(reader: Reader): SqlType | undefined {
  const read = readType(reader.tokens, reader.at);
  if (read === undefined) return undefined;
  reader.at = read.next;
  return read.type;
}

function take(reader: Reader, key: Token["key"]): boolean {
  if (reader.tokens[reader.at]?.key !== key) return false;
  reader.at++;
  return true;
}

function isCondition(tree: Expression): boolean {
  switch (tree.kind) {
    case "comparison":
    case "is-null":
    case "is-distinct":
    case "like":
    case "between":
    case "in":
    case "not":
    case "and":
    case "or":
      return true;
    default:
      return false;
  }
}

/** AND or OR of the operands, with those of the same kind taken up into one node. */
export function junction(kind: "and" | "or", operands: readonly Expression[]): Expression {
  const [first, second] = operands;
  if (first !== undefined && second === undefined) return first;
  return { kind, operands: operands.flatMap((operand) => (operand.kind === kind ? operand.operands : [operand])) };
}

/** A string token of `text` as T-SQL between single quotes, whichever quotes it came in. */
export function printString(text: string, token: Token): string {
  const national = (text.charCodeAt(token.start) | 0x20) === 0x6e; // n
  return `${national ? "N" : ""}'${token.value.replaceAll("'", "''")}'`;
}
