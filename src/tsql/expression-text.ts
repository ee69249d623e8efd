// Expression trees as text, in the one layout that this project keeps: columns in brackets and operators without white space as
// SQL Server stores them, functions and CASE in lower case, the words of conditions in upper case, no bracket that changes nothing.

import type { Expression } from "./expression-tree.ts";
import type { Token } from "./lexer.ts";
import { printString } from "./expression-tree.ts";
import type { SqlType } from "./type.ts";
import { printName } from "../model/name.ts";

export function printExpression(tree: Expression): string {
  return print(tree, Level.or);
}

/** `[name]`, with every closing bracket in it doubled. */
export function printBracketed(name: string): string {
  return `[${name.replaceAll("]", "]]")}]`;
}

/** One token of `text`: names and strings are quoted anew, by what they say. */
export function printToken(text: string, token: Token): string {
  if (token.kind === "identifier") return printBracketed(token.value);
  return token.kind === "string" ? printString(text, token) : text.slice(token.start, token.end);
}

/**
 * Tokens that make no expression this tool knows, one space between them but where none can matter. Lexing the result gives the
 * same tokens again.
 */
export function printTokens(text: string, tokens: readonly Token[]): string {
  let result = "";
  let previous: Token | undefined;
  for (const token of tokens) {
    if (previous !== undefined && needsSpace(previous, token)) result += " ";
    result += printToken(text, token);
    previous = token;
  }
  return result;
}

const named: ReadonlySet<Token["kind"]> = new Set(["word", "identifier"]);

function needsSpace(left: Token, right: Token): boolean {
  if (left.key === "(" || right.key === ")" || right.key === ",") return false;
  if (right.key === "(") return !named.has(left.kind);
  if (right.key === ".") return !named.has(left.kind);
  if (left.key === ".") return !named.has(right.kind);
  return true;
}

/** How tightly a printed expression holds together; a part that holds less than its place demands gets brackets. */
const Level = { or: 1, and: 2, not: 3, condition: 4, sum: 5, sign: 5.5, product: 6, complement: 7, postfix: 8, primary: 9 } as const;

function levelOf(tree: Expression): number {
  switch (tree.kind) {
    case "or":
      return Level.or;
    case "and":
      return Level.and;
    case "not":
      return Level.not;
    case "comparison":
    case "is-null":
    case "is-distinct":
    case "like":
    case "between":
    case "in":
      return Level.condition;
    case "chain":
      return tree.level === "sum" ? Level.sum : Level.product;
    case "sign":
      return Level.sign;
    case "complement":
      return Level.complement;
    case "collate":
    case "at-time-zone":
      return Level.postfix;
    case "leaf":
    case "name":
    case "call":
    case "member":
    case "static":
    case "cast":
    case "convert":
    case "next-value":
    case "case":
      return Level.primary;
  }
}

function print(tree: Expression, least: number): string {
  const text = printBare(tree);
  return levelOf(tree) < least ? `(${text})` : text;
}

function printBare(tree: Expression): string {
  switch (tree.kind) {
    case "leaf":
      return tree.text;
    case "name":
      return printParts(tree.parts);
    case "call": {
      const name = tree.parts.length === 1 ? (tree.parts[0] ?? "") : printParts(tree.parts);
      return `${name}(${tree.distinct ? "DISTINCT " : ""}${printList(tree.arguments)})`;
    }
    case "member": {
      const whole =
        tree.of.kind === "leaf" || tree.of.kind === "case" || tree.of.kind === "next-value"
          ? `(${printBare(tree.of)})`
          : print(tree.of, Level.primary);
      return `${whole}.${printBracketed(tree.name)}${tree.arguments === undefined ? "" : `(${printList(tree.arguments)})`}`;
    }
    case "static":
      return `${printParts(tree.type)}::${printBracketed(tree.name)}${tree.arguments === undefined ? "" : `(${printList(tree.arguments)})`}`;
    case "cast":
      return `${tree.form}(${printExpression(tree.operand)} as ${printType(tree.type)})`;
    case "convert": {
      const style = tree.style === undefined ? "" : `,${printExpression(tree.style)}`;
      return `${tree.form}(${printType(tree.type)},${printExpression(tree.operand)}${style})`;
    }
    case "next-value":
      return `NEXT VALUE FOR ${printParts(tree.sequence)}`;
    case "case": {
      const input = tree.input === undefined ? "" : ` ${printExpression(tree.input)}`;
      const whens = tree.whens.map(({ when, then }) => ` when ${printExpression(when)} then ${printExpression(then)}`).join("");
      const otherwise = tree.otherwise === undefined ? "" : ` else ${printExpression(tree.otherwise)}`;
      return `case${input}${whens}${otherwise} end`;
    }
    case "sign":
      return `${tree.operator}${print(tree.operand, Level.product)}`;
    case "complement":
      return `~${print(tree.operand, Level.complement)}`;
    case "collate":
      return `${print(tree.operand, Level.postfix)} COLLATE ${tree.collation}`;
    case "at-time-zone":
      return `${print(tree.operand, Level.postfix)} AT TIME ZONE ${print(tree.zone, Level.primary)}`;
    case "chain": {
      const own = Level[tree.level];
      const above = tree.level === "sum" ? Level.product : Level.complement;
      return print(tree.first, own) + tree.rest.map(({ operator, operand }) => operator + print(operand, above)).join("");
    }
    case "comparison":
      return `${print(tree.left, Level.sum)}${tree.operator}${print(tree.right, Level.sum)}`;
    case "is-null":
      return `${print(tree.operand, Level.sum)} IS ${tree.negated ? "NOT " : ""}NULL`;
    case "is-distinct":
      return `${print(tree.left, Level.sum)} IS ${tree.negated ? "NOT " : ""}DISTINCT FROM ${print(tree.right, Level.sum)}`;
    case "like": {
      const escape = tree.escape === undefined ? "" : ` ESCAPE ${print(tree.escape, Level.sum)}`;
      return `${print(tree.operand, Level.sum)}${tree.negated ? " NOT" : ""} LIKE ${print(tree.pattern, Level.sum)}${escape}`;
    }
    case "between":
      return `${print(tree.operand, Level.sum)}${tree.negated ? " NOT" : ""} BETWEEN ${print(tree.low, Level.sum)} AND ${print(tree.high, Level.sum)}`;
    case "in":
      return `${print(tree.operand, Level.sum)}${tree.negated ? " NOT" : ""} IN (${printList(tree.list)})`;
    case "not":
      return `NOT ${print(tree.operand, Level.not)}`;
    case "and":
      return tree.operands.map((operand) => print(operand, Level.not)).join(" AND ");
    case "or":
      return tree.operands.map((operand) => print(operand, Level.and)).join(" OR ");
  }
}

function printList(list: readonly Expression[]): string {
  return list.map(printExpression).join(",");
}

function printParts(parts: readonly string[]): string {
  return parts.map(printBracketed).join(".");
}

/**
 * A type within an expression, with the length it was given and no other: what a missing one means depends on the place
 * (CAST(x AS varchar) is 30 long, a column 1).
 */
function printType(type: SqlType): string {
  if (type.schema !== undefined) return `${printBracketed(type.schema)}.${printBracketed(type.name)}`;
  const sizes = [type.length, type.precision, type.scale, type.element].filter((size) => size !== undefined);
  if (type.xmlSchema !== undefined) return `${type.name}(${type.xmlDocument ? "document " : ""}${printName(type.xmlSchema)})`;
  return sizes.length === 0 ? type.name : `${type.name}(${sizes.join(",")})`;
}
