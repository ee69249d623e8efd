// Defaults, checks, computed columns and filters: one text for each, whoever wrote it, and whether two of them say the same.

import { printExpression, printTokens } from "./expression-text.ts";
import { junction, parseTokens, type Expression, type When } from "./expression-tree.ts";
import { tokenize, type LexerOptions } from "./lexer.ts";
import type { SqlType } from "./type.ts";

export { parseExpression } from "./expression-tree.ts";
export type { Expression } from "./expression-tree.ts";

/**
 * The normal form: what was written without brackets that change nothing, with one layout and one letter case for keywords and
 * functions, and every column in brackets: `isnull([SubTotal]+[TaxAmt],0)`, `[Status]>=0 AND [Status]<=8`. Text that is no
 * expression this tool knows keeps its tokens, with white space evened out.
 */
export function normalizeExpression(text: string, options: LexerOptions = {}): string {
  return normalize(text, options, (tree) => tree);
}

/**
 * The normal form of what SQL Server would store for an expression in a script: it spells BETWEEN as two comparisons, IN as
 * alternatives from last to first, CAST as CONVERT, COALESCE and IIF as CASE. For text that already came from a server this
 * is `normalizeExpression`.
 */
export function storedExpression(text: string, options: LexerOptions = {}): string {
  return normalize(text, options, (tree) => {
    const stored = store(tree);
    return weigh(stored) > weightLimit ? tree : stored;
  });
}

/**
 * Whether two expressions say the same in other words, as far as rules of the language tell without knowing types: CAST and CONVERT, IN
 * and OR, BETWEEN and comparisons, IIF, COALESCE, NULLIF and CASE, NOT over a condition, the order of AND and OR, names of date parts.
 */
export function equivalent(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [a, b].map(canonicalText);
  return left === right;
}

function normalize(text: string, options: LexerOptions, rewrite: (tree: Expression) => Expression): string {
  const tokens = tokenize(text, options);
  // From where a quote or comment is never closed, white space may be anything: better leave it alone.
  if (tokens.at(-1)?.kind === "unclosed") return text.trim();
  const tree = parseTokens(text, tokens);
  return tree === undefined ? printTokens(text, tokens) : printExpression(rewrite(tree));
}

function canonicalText(text: string): string {
  return normalize(text, {}, (tree) => {
    const canonical = canonicalize(tree);
    return weigh(canonical) > weightLimit ? tree : canonical;
  });
}

/** Spelling BETWEEN out names its operand twice; nested deep enough the text would outgrow all memory. */
const weightLimit = 50_000;

/** How many nodes the tree prints, shared ones as often as they are printed. */
function weigh(tree: Expression, known = new Map<Expression, number>()): number {
  let weight = known.get(tree);
  if (weight === undefined) {
    weight = 1;
    for (const part of partsOf(tree)) weight += weigh(part, known);
    known.set(tree, weight);
  }
  return weight;
}

/** The tree as SQL Server stores it. Sources: CHECK and computed columns of AdventureWorks as its install script writes them and as a
 * server gives them back; "COALESCE" and "IIF" in the T-SQL reference, which define both as CASE. */
function store(tree: Expression): Expression {
  const stored = mapParts(tree, store);
  switch (stored.kind) {
    case "between":
      return stored.negated ? stored : within(stored);
    case "in":
      return stored.negated ? stored : oneOf(stored);
    case "cast":
      return stored.form === "cast" ? { kind: "convert", form: "convert", operand: stored.operand, type: stored.type } : stored;
    case "like":
      return stored.negated ? { kind: "not", operand: { ...stored, negated: false } } : stored;
    case "comparison":
      return { ...stored, operator: plainComparison(stored.operator) };
    case "and":
    case "or":
      return junction(stored.kind, stored.operands);
    case "leaf":
      return stored.text === "current_timestamp" ? call("getdate") : stored;
    case "call":
      return caseOf(stored) ?? stored;
    default:
      return stored;
  }
}

type Of<K extends Expression["kind"]> = Extract<Expression, { readonly kind: K }>;

function within({ operand, low, high }: Of<"between">): Expression {
  return junction("and", [compare(">=", operand, low), compare("<=", operand, high)]);
}

function oneOf({ operand, list }: Of<"in">): Expression {
  return junction("or", list.map((item) => compare("=", operand, item)).reverse());
}

function compare(operator: string, left: Expression, right: Expression): Expression {
  return { kind: "comparison", operator, left, right };
}

function call(name: string): Expression {
  return { kind: "call", parts: [name], distinct: false, arguments: [] };
}

function plainComparison(operator: string): string {
  return operator === "!=" ? "<>" : operator === "!<" ? ">=" : operator === "!>" ? "<=" : operator;
}

/** IIF and COALESCE as the CASE they stand for. */
function caseOf(tree: Of<"call">): Expression | undefined {
  if (tree.parts.length !== 1) return undefined;
  const [first, second, third] = tree.arguments;
  if (tree.parts[0] === "iif" && first !== undefined && second !== undefined && third !== undefined && tree.arguments.length === 3) {
    return { kind: "case", whens: [{ when: first, then: second }], otherwise: third };
  }
  const last = tree.arguments.at(-1);
  if (tree.parts[0] === "coalesce" && second !== undefined && last !== undefined) {
    const whens = tree.arguments
      .slice(0, -1)
      .map((value): When => ({ when: { kind: "is-null", negated: true, operand: value }, then: value }));
    return { kind: "case", whens, otherwise: last };
  }
  return undefined;
}

/** One tree for all that say the same: what `store` does, and what no server does but the language allows. */
function canonicalize(tree: Expression): Expression {
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
      return canonicalCondition(tree, false);
    default:
      return canonicalValue(mapParts(tree, canonicalize));
  }
}

function canonicalValue(tree: Expression): Expression {
  switch (tree.kind) {
    case "cast":
      return { kind: "convert", form: tree.form === "cast" ? "convert" : "try_convert", operand: tree.operand, type: sized(tree.type) };
    case "convert": {
      const { style, ...rest } = tree;
      const type = sized(tree.type);
      // 0 is the default style of every type.
      return style === undefined || (style.kind === "leaf" && style.text === "0") ? { ...rest, type } : { ...tree, type };
    }
    case "leaf": {
      const name = niladicCalls.get(tree.text);
      return name === undefined ? tree : call(name);
    }
    case "call":
      return canonicalCall(tree);
    case "case":
      return canonicalCase(tree);
    default:
      return tree;
  }
}

// Source: "CURRENT_TIMESTAMP", "CURRENT_USER" and "SYSTEM_USER" in the T-SQL reference, each said to be equivalent to the function.
const niladicCalls: ReadonlyMap<string, string> = new Map([
  ["current_timestamp", "getdate"],
  ["current_user", "user_name"],
  ["user", "user_name"],
  ["system_user", "suser_sname"],
]);

function canonicalCall(tree: Of<"call">): Expression {
  const name = tree.parts.length === 1 ? tree.parts[0] : undefined;
  const [first, second] = tree.arguments;
  if (name === undefined || first === undefined) return tree;
  if (name === "nullif" && second !== undefined) {
    return canonicalCase({ kind: "case", whens: [{ when: compare("=", first, second), then: nothing }], otherwise: first });
  }
  if ((name === "year" || name === "month" || name === "day") && second === undefined) {
    return { ...tree, parts: ["datepart"], arguments: [{ kind: "leaf", text: name, literal: false }, first] };
  }
  if (first.kind === "leaf" && !first.literal && name.startsWith("date")) {
    const part = dateParts.get(first.text);
    return part === undefined ? tree : { ...tree, arguments: [{ ...first, text: part }, ...tree.arguments.slice(1)] };
  }
  const spelled = caseOf(tree);
  return spelled?.kind === "case" ? canonicalCase(spelled) : tree;
}

const nothing: Expression = { kind: "leaf", text: "NULL", literal: true };

function canonicalCase({ input, whens, otherwise }: Of<"case">): Expression {
  const searched = input === undefined ? whens : whens.map(({ when, then }): When => ({ when: compare("=", input, when), then }));
  const silent = otherwise === undefined || (otherwise.kind === "leaf" && otherwise.text === "NULL");
  return { kind: "case", whens: searched, ...(silent ? {} : { otherwise }) };
}

/** Negation goes down to the comparisons: in three-valued logic, too, NOT a<b is a>=b and NOT (a AND b) is NOT a OR NOT b. */
function canonicalCondition(tree: Expression, negated: boolean): Expression {
  switch (tree.kind) {
    case "not":
      return canonicalCondition(tree.operand, !negated);
    case "and":
    case "or": {
      const kind = (tree.kind === "and") !== negated ? "and" : "or";
      return sorted(
        junction(
          kind,
          tree.operands.map((operand) => canonicalCondition(operand, negated)),
        ),
      );
    }
    case "comparison": {
      const operator = plainComparison(tree.operator);
      return compare(negated ? (opposites.get(operator) ?? operator) : operator, canonicalize(tree.left), canonicalize(tree.right));
    }
    case "between": {
      const turned = tree.negated !== negated;
      const operand = canonicalize(tree.operand);
      const low = compare(turned ? "<" : ">=", operand, canonicalize(tree.low));
      const high = compare(turned ? ">" : "<=", operand, canonicalize(tree.high));
      return sorted(junction(turned ? "or" : "and", [low, high]));
    }
    case "in": {
      const turned = tree.negated !== negated;
      const operand = canonicalize(tree.operand);
      const items = tree.list.map((item) => compare(turned ? "<>" : "=", operand, canonicalize(item)));
      return sorted(junction(turned ? "and" : "or", items));
    }
    case "is-null":
    case "is-distinct":
    case "like":
      return { ...mapParts(tree, canonicalize), negated: tree.negated !== negated } as Expression;
    default: {
      const value = canonicalize(tree);
      return negated ? { kind: "not", operand: value } : value;
    }
  }
}

const opposites: ReadonlyMap<string, string> = new Map([
  ["=", "<>"],
  ["<>", "="],
  ["<", ">="],
  [">=", "<"],
  [">", "<="],
  ["<=", ">"],
]);

/** AND and OR in one order of operands, each once. */
function sorted(tree: Expression): Expression {
  if (tree.kind !== "and" && tree.kind !== "or") return tree;
  if (weigh(tree) > weightLimit) return tree;
  const byText = new Map(tree.operands.map((operand) => [printExpression(operand), operand]));
  const operands = [...byText].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, operand]) => operand);
  return junction(tree.kind, operands);
}

/** A type in CAST and CONVERT with its defaults: there a missing length is 30. Source: "char and varchar", T-SQL reference. */
function sized(type: SqlType): SqlType {
  if (type.schema !== undefined) return type;
  switch (type.name) {
    case "char":
    case "varchar":
    case "nchar":
    case "nvarchar":
    case "binary":
    case "varbinary":
      return { ...type, length: type.length ?? 30 };
    case "decimal":
    case "numeric":
      return { ...type, precision: type.precision ?? 18, scale: type.scale ?? 0 };
    case "datetime2":
    case "datetimeoffset":
    case "time":
      return { ...type, scale: type.scale ?? 7 };
    default:
      return type;
  }
}

// Source: "DATEPART" in the T-SQL reference: the abbreviations of each part.
const dateParts: ReadonlyMap<string, string> = new Map(
  Object.entries({
    year: "yy yyyy",
    quarter: "qq q",
    month: "mm m",
    dayofyear: "dy y",
    day: "dd d",
    week: "wk ww",
    weekday: "dw w",
    hour: "hh",
    minute: "mi n",
    second: "ss s",
    millisecond: "ms",
    microsecond: "mcs",
    nanosecond: "ns",
    tzoffset: "tz",
    iso_week: "isowk isoww",
  }).flatMap(([part, abbreviations]) => abbreviations.split(" ").map((abbreviation): [string, string] => [abbreviation, part])),
);

/** The expressions directly within `tree`. */
function partsOf(tree: Expression): readonly Expression[] {
  const parts: Expression[] = [];
  mapParts(tree, (part) => {
    parts.push(part);
    return part;
  });
  return parts;
}

/** The same node over parts that `map` made of its own. */
function mapParts(tree: Expression, map: (part: Expression) => Expression): Expression {
  switch (tree.kind) {
    case "leaf":
    case "name":
    case "next-value":
      return tree;
    case "call":
      return { ...tree, arguments: tree.arguments.map(map) };
    case "static":
      return tree.arguments === undefined ? tree : { ...tree, arguments: tree.arguments.map(map) };
    case "member": {
      const of = map(tree.of);
      return tree.arguments === undefined ? { ...tree, of } : { ...tree, of, arguments: tree.arguments.map(map) };
    }
    case "cast":
    case "sign":
    case "complement":
    case "collate":
    case "is-null":
    case "not":
      return { ...tree, operand: map(tree.operand) };
    case "convert":
      return { ...tree, operand: map(tree.operand), ...(tree.style === undefined ? {} : { style: map(tree.style) }) };
    case "at-time-zone":
      return { ...tree, operand: map(tree.operand), zone: map(tree.zone) };
    case "case":
      return {
        kind: "case",
        ...(tree.input === undefined ? {} : { input: map(tree.input) }),
        whens: tree.whens.map(({ when, then }) => ({ when: map(when), then: map(then) })),
        ...(tree.otherwise === undefined ? {} : { otherwise: map(tree.otherwise) }),
      };
    case "chain":
      return { ...tree, first: map(tree.first), rest: tree.rest.map(({ operator, operand }) => ({ operator, operand: map(operand) })) };
    case "comparison":
    case "is-distinct":
      return { ...tree, left: map(tree.left), right: map(tree.right) };
    case "like":
      return {
        ...tree,
        operand: map(tree.operand),
        pattern: map(tree.pattern),
        ...(tree.escape === undefined ? {} : { escape: map(tree.escape) }),
      };
    case "between":
      return { ...tree, operand: map(tree.operand), low: map(tree.low), high: map(tree.high) };
    case "in":
      return { ...tree, operand: map(tree.operand), list: tree.list.map(map) };
    case "and":
    case "or":
      return { ...tree, operands: tree.operands.map(map) };
  }
}
