// Which of two check constraints lets more rows through. A condition is taken apart into what it demands of each subject (a
// column, LEN of a column, any other expression); the literals it is compared with cut that subject's values into cells:
// below 0, exactly 0, between 0 and 8, exactly 8, above. What a condition lets through is then a set of cells for each subject.

import { parseExpression, type Expression } from "../tsql/expression.ts";

export type CheckChange = "same" | "narrowed" | "widened" | "changed";

/**
 * Compares two conditions; `changed` where their values cannot tell. `isWhole` says whether a column holds whole
 * numbers only, for which `> 0` and `>= 1` are the same.
 */
export function compareConditions(before: string, after: string, isWhole: (column: string) => boolean): CheckChange {
  const from = parseExpression(before);
  const to = parseExpression(after);
  if (from === undefined || to === undefined) return "changed";
  const literals = new Map<string, Literal[]>();
  collectLiterals(from, literals);
  collectLiterals(to, literals);
  const scales = new Map<string, Scale>();
  for (const [subject, values] of literals) {
    const scale = scaleOf(values, wholeSubject(subject, isWhole));
    if (scale === undefined) return "changed";
    scales.set(subject, scale);
  }
  const left = passing(from, false, scales);
  const right = passing(to, false, scales);
  if (left === undefined || right === undefined) return "changed";
  const narrower = isWithin(right, left);
  const wider = isWithin(left, right);
  return narrower ? (wider ? "same" : "narrowed") : wider ? "widened" : "changed";
}

type Literal =
  { readonly kind: "number"; readonly digits: bigint; readonly scale: number } | { readonly kind: "text"; readonly text: string };

/** The cells of one subject: every second one is a literal, those between are the values between two literals. */
interface Scale {
  readonly cellOf: (literal: Literal) => number;
  readonly cells: number;
  /** Whether `<` and `>` mean the order of the cells. */
  readonly ordered: boolean;
  /** Cells that no value can fall into: between 7 and 8 there is no whole number. */
  readonly empty: ReadonlySet<number>;
}

/** By subject: the cells whose rows pass. The last cell is NULL. A subject that is not named passes with any value. */
type Passing = ReadonlyMap<string, ReadonlySet<number>>;

const mirrored: Readonly<Record<string, string>> = {
  "=": "=",
  "<>": "<>",
  "!=": "!=",
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
  "!<": "!>",
  "!>": "!<",
};
const negations: Readonly<Record<string, string>> = {
  "=": "<>",
  "<>": "=",
  "!=": "=",
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
  "!<": "<",
  "!>": ">",
};

interface Comparison {
  readonly subject: Expression;
  readonly operator: string;
  readonly literal: Literal;
}

function readComparison(tree: Expression): Comparison | undefined {
  if (tree.kind !== "comparison") return undefined;
  const right = literalOf(tree.right);
  if (right !== undefined) return { subject: tree.left, operator: tree.operator, literal: right };
  const left = literalOf(tree.left);
  const operator = mirrored[tree.operator];
  return left === undefined || operator === undefined ? undefined : { subject: tree.right, operator, literal: left };
}

function literalOf(tree: Expression): Literal | undefined {
  if (tree.kind === "sign") {
    const operand = literalOf(tree.operand);
    if (operand?.kind !== "number") return undefined;
    return tree.operator === "-" ? { ...operand, digits: -operand.digits } : operand;
  }
  if (tree.kind !== "leaf" || !tree.literal) return undefined;
  const quoted = /^N?'(.*)'$/is.exec(tree.text);
  if (quoted?.[1] !== undefined) return { kind: "text", text: quoted[1] };
  const number = /^(\d*)\.?(\d*)$/.exec(tree.text);
  if (number === null || tree.text === ".") return undefined;
  const fraction = number[2] ?? "";
  return { kind: "number", digits: BigInt(`${number[1] ?? ""}${fraction}`), scale: fraction.length };
}

/** The operand as text: the same operand in both conditions is the same subject. Function names are lower case already. */
function subjectKey(tree: Expression): string {
  return JSON.stringify(tree);
}

function wholeSubject(subject: string, isWhole: (column: string) => boolean): boolean {
  const tree = JSON.parse(subject) as Expression;
  if (tree.kind === "name") return tree.parts.length === 1 && isWhole(tree.parts[0] ?? "");
  return tree.kind === "call" && tree.parts.length === 1 && (tree.parts[0] === "len" || tree.parts[0] === "datalength");
}

function collectLiterals(tree: Expression, into: Map<string, Literal[]>): void {
  const add = (subject: Expression, literals: readonly Literal[]): void => {
    const key = subjectKey(subject);
    const known = into.get(key);
    if (known === undefined) into.set(key, [...literals]);
    else known.push(...literals);
  };
  switch (tree.kind) {
    case "and":
    case "or":
      for (const operand of tree.operands) collectLiterals(operand, into);
      break;
    case "not":
      collectLiterals(tree.operand, into);
      break;
    case "comparison": {
      const comparison = readComparison(tree);
      if (comparison !== undefined) add(comparison.subject, [comparison.literal]);
      break;
    }
    case "between": {
      const bounds = [tree.low, tree.high].map(literalOf).filter((literal) => literal !== undefined);
      if (bounds.length === 2) add(tree.operand, bounds);
      break;
    }
    case "in": {
      const list = tree.list.map(literalOf).filter((literal) => literal !== undefined);
      if (list.length === tree.list.length) add(tree.operand, list);
      break;
    }
    case "is-null":
      add(tree.operand, []);
      break;
    default:
      break;
  }
}

/** Undefined where the literals of one subject cannot be told apart: 'a' and 'A' may or may not be the same value. */
function scaleOf(literals: readonly Literal[], whole: boolean): Scale | undefined {
  if (literals.every((literal) => literal.kind === "number")) return numberScale(literals, whole);
  const texts = literals.flatMap((literal) => (literal.kind === "text" ? [literal.text] : []));
  if (texts.length !== literals.length) return undefined;
  const distinct = [...new Set(texts)].sort();
  if (new Set(distinct.map((text) => text.trimEnd().toLowerCase())).size !== distinct.length) return undefined;
  // The order of text is the collation's; only dates of one shape are in the order of their characters whatever it is.
  const ordered = distinct.every((text) => /^\d{8}$/.test(text)) || distinct.every((text) => /^\d{4}-\d{2}-\d{2}$/.test(text));
  const cells = new Map(distinct.map((text, at) => [text, 2 * at + 1]));
  const cellOf = (literal: Literal): number => (literal.kind === "text" ? (cells.get(literal.text) ?? -1) : -1);
  return { cellOf, cells: 2 * distinct.length + 1, ordered, empty: new Set() };
}

function numberScale(literals: readonly (Literal & { readonly kind: "number" })[], whole: boolean): Scale {
  const scale = Math.max(0, ...literals.map((literal) => literal.scale));
  const unit = 10n ** BigInt(scale);
  const value = (literal: Literal): bigint => (literal.kind === "number" ? literal.digits * 10n ** BigInt(scale - literal.scale) : 0n);
  const distinct = [...new Set(literals.map(value))].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const cells = new Map(distinct.map((number, at) => [number, 2 * at + 1]));
  const empty = new Set<number>();
  if (whole) {
    for (const [at, number] of distinct.entries()) {
      if (number % unit !== 0n) empty.add(2 * at + 1);
      const next = distinct[at + 1];
      if (next !== undefined && floor(next - 1n, unit) <= floor(number, unit)) empty.add(2 * at + 2);
    }
  }
  return { cellOf: (literal) => cells.get(value(literal)) ?? -1, cells: 2 * distinct.length + 1, ordered: true, empty };
}

function floor(value: bigint, unit: bigint): bigint {
  return value >= 0n ? value / unit : -((-value + unit - 1n) / unit);
}

/**
 * What a condition lets through; a row passes a check unless the condition is false, so NULL passes any comparison.
 * Undefined where that is no product of sets, one for each subject: alternatives about different columns.
 */
function passing(tree: Expression, negated: boolean, scales: ReadonlyMap<string, Scale>): Passing | undefined {
  switch (tree.kind) {
    case "not":
      return passing(tree.operand, !negated, scales);
    case "and":
    case "or": {
      const parts: Passing[] = [];
      for (const operand of tree.operands) {
        const part = passing(operand, negated, scales);
        if (part === undefined) return undefined;
        parts.push(part);
      }
      return (tree.kind === "and") === negated ? anyOf(parts) : allOf(parts);
    }
    case "comparison": {
      const comparison = readComparison(tree);
      if (comparison === undefined) return opaque(tree, negated);
      const operator = negated ? negations[comparison.operator] : comparison.operator;
      return operator === undefined
        ? undefined
        : cellsPassing(comparison.subject, scales, (scale) => compared(scale, operator, comparison.literal));
    }
    case "between": {
      const low = literalOf(tree.low);
      const high = literalOf(tree.high);
      if (low === undefined || high === undefined) return opaque(tree, negated);
      return cellsPassing(tree.operand, scales, (scale) => {
        if (!scale.ordered) return undefined;
        const [from, to] = [scale.cellOf(low), scale.cellOf(high)];
        return (cell) => (cell >= from && cell <= to) !== (tree.negated !== negated);
      });
    }
    case "in": {
      const list = tree.list.map(literalOf);
      if (list.includes(undefined)) return opaque(tree, negated);
      return cellsPassing(tree.operand, scales, (scale) => {
        const cells = new Set(list.map((literal) => (literal === undefined ? -1 : scale.cellOf(literal))));
        return (cell) => cells.has(cell) !== (tree.negated !== negated);
      });
    }
    case "is-null": {
      const scale = scales.get(subjectKey(tree.operand));
      if (scale === undefined) return undefined;
      const isNull = tree.negated === negated;
      const cells = isNull ? [scale.cells] : valueCells(scale);
      return new Map([[subjectKey(tree.operand), new Set(cells)]]);
    }
    default:
      return opaque(tree, negated);
  }
}

/** A condition that is no comparison with a literal: true (0), false (1) or unknown (2), which passes. */
function opaque(tree: Expression, negated: boolean): Passing {
  return new Map([[subjectKey(tree), new Set([negated ? 1 : 0, 2])]]);
}

function valueCells(scale: Scale): number[] {
  return Array.from({ length: scale.cells }, (_, cell) => cell).filter((cell) => !scale.empty.has(cell));
}

function cellsPassing(
  subject: Expression,
  scales: ReadonlyMap<string, Scale>,
  test: (scale: Scale) => ((cell: number) => boolean) | undefined,
): Passing | undefined {
  const key = subjectKey(subject);
  const scale = scales.get(key);
  const passes = scale && test(scale);
  return scale && passes && new Map([[key, new Set([...valueCells(scale).filter(passes), scale.cells])]]);
}

function compared(scale: Scale, operator: string, literal: Literal): ((cell: number) => boolean) | undefined {
  const at = scale.cellOf(literal);
  switch (operator) {
    case "=":
      return (cell) => cell === at;
    case "<>":
    case "!=":
      return (cell) => cell !== at;
    default:
      break;
  }
  if (!scale.ordered) return undefined;
  switch (operator) {
    case "<":
      return (cell) => cell < at;
    case "<=":
    case "!>":
      return (cell) => cell <= at;
    case ">":
      return (cell) => cell > at;
    case ">=":
    case "!<":
      return (cell) => cell >= at;
    default:
      return undefined;
  }
}

function allOf(parts: readonly Passing[]): Passing {
  const all = new Map<string, ReadonlySet<number>>();
  for (const part of parts) {
    for (const [subject, cells] of part) all.set(subject, new Set([...cells].filter((cell) => all.get(subject)?.has(cell) ?? true)));
  }
  return all;
}

function anyOf(parts: readonly Passing[]): Passing | undefined {
  const [first] = parts;
  const subject = first?.keys().next().value;
  if (subject === undefined || parts.some((part) => part.size !== 1 || !part.has(subject))) return undefined;
  return new Map([[subject, new Set(parts.flatMap((part) => [...(part.get(subject) ?? [])]))]]);
}

/** Whether every row that passes `inner` passes `outer`. */
function isWithin(inner: Passing, outer: Passing): boolean {
  for (const [subject, cells] of outer) {
    const passing = inner.get(subject);
    if (passing === undefined || ![...passing].every((cell) => cells.has(cell))) return false;
  }
  return true;
}
