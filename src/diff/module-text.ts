// Whether two texts of a module (view, routine, trigger) say the same. What is no difference: white space, comments,
// semicolons, the case of keywords, brackets around names, and the prefix [dbo]., which the server, a package and
// people's scripts each write in their own way.

import { isName, keywordOf, tokenize, type Token } from "../tsql/lexer.ts";
import type { ModuleText } from "../model/change.ts";
import { absence, differ } from "./absence.ts";

export type ModuleType = "view" | "procedure" | "function" | "trigger";

/** Whether what a module does may differ. `header`: its parameters or what it returns have changed and are reported as such. */
export function moduleDiffers(type: ModuleType, before: ModuleText, after: ModuleText, header: "same" | "changed" = "same"): boolean {
  if (differ(textMeanings, ["encrypted", "external", "schemaBound", "checkOption"], before, after)) return true;
  const from = before.definition;
  const to = after.definition;
  if (from === to || from === undefined || to === undefined) return false;
  if (definitionKey(from, type) === definitionKey(to, type)) return false;
  return header === "same" || definitionKey(from, type, "body") !== definitionKey(to, type, "body");
}

const textMeanings = { ...absence.view, ...absence.procedure, ...absence.function };

/** `definition` and the other properties that a fact about a module's text carries; those that say nothing are left out. */
export function moduleText(module: ModuleText): ModuleText {
  return {
    ...(module.definition !== undefined && { definition: module.definition }),
    ...(module.encrypted && { encrypted: true }),
    ...(module.external !== undefined && { external: module.external }),
    ...(module.schemaBound && { schemaBound: true }),
    ...(module.checkOption && { checkOption: true }),
  };
}

/**
 * The text in a form that is equal for texts that say the same, without the module's own name and, of a trigger, its
 * table's: those are compared as names. `body` leaves out a routine's parameters and the type a scalar function returns.
 */
export function definitionKey(definition: string, type: ModuleType, part: "whole" | "body" = "whole"): string {
  const tokens = tokenize(definition);
  let at = afterName(tokens, 0, type);
  if (type === "trigger" && tokens[at]?.key === "ON") at = afterQualifiedName(tokens, at + 1);
  if (part === "body") at = afterSignature(tokens, at, type);
  return tokenKey(definition, tokens, at);
}

/** Past `CREATE [OR ALTER] VIEW name`; 0 where the text does not begin like that. */
function afterName(tokens: readonly Token[], start: number, type: ModuleType): number {
  let at = start;
  if (tokens[at]?.key !== "CREATE" && tokens[at]?.key !== "ALTER") return start;
  at++;
  if (tokens[at]?.key === "OR" && tokens[at + 1]?.key === "ALTER") at += 2;
  const word = tokens[at]?.key;
  const expected = type === "procedure" ? word === "PROCEDURE" || word === "PROC" : word === type.toUpperCase();
  return expected ? afterQualifiedName(tokens, at + 1) : start;
}

function afterQualifiedName(tokens: readonly Token[], start: number): number {
  let at = start;
  while (isName(tokens[at])) {
    at++;
    if (tokens[at]?.key !== ".") break;
    at++;
  }
  return at;
}

function afterSignature(tokens: readonly Token[], start: number, type: ModuleType): number {
  if (type === "procedure") return afterParameters(tokens, start);
  if (type !== "function") return start;
  const closed = tokens[start]?.key === "(" ? closing(tokens, start) + 1 : start;
  if (tokens[closed]?.key !== "RETURNS" || tokens[closed + 1]?.key === "TABLE" || tokens[closed + 1]?.kind === "variable") return closed;
  let at = closed + 1;
  while (at < tokens.length && !["WITH", "AS", "BEGIN", "RETURN"].includes(tokens[at]?.key ?? "")) at++;
  return at;
}

/** A procedure's parameters end at WITH, FOR or AS outside parentheses; the AS of `@id AS int` does not count. */
function afterParameters(tokens: readonly Token[], start: number): number {
  for (let at = start; at < tokens.length; at++) {
    const key = tokens[at]?.key;
    if (key === "(") at = closing(tokens, at);
    else if (key === "WITH" || key === "FOR" || (key === "AS" && tokens[at - 1]?.kind !== "variable")) return at;
  }
  return start;
}

function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at]?.key === "(") depth++;
    else if (tokens[at]?.key === ")" && --depth === 0) return at;
  }
  return tokens.length - 1;
}

function tokenKey(text: string, tokens: readonly Token[], start: number): string {
  const parts: string[] = [];
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.key === ";") continue;
    if (token.kind === "word" || token.kind === "identifier") {
      // Of db.dbo.Orders the dbo says something.
      const prefix = token.value.toLowerCase() === "dbo" && tokens[at + 1]?.key === "." && tokens[at - 1]?.key !== ".";
      if (prefix) at++;
      else parts.push(nameText(token));
    } else if (token.kind === "string") {
      // N'…' and '…' are of different types.
      parts.push(`${text.charAt(token.start) === "'" ? "" : "N"}'${token.value}'`);
    } else {
      const word = text.slice(token.start, token.end);
      parts.push(synonyms[word] ?? word);
    }
  }
  return parts.join("\n");
}

const synonyms: Readonly<Record<string, string>> = { proc: "procedure", exec: "execute", tran: "transaction", "!=": "<>" };

function nameText(token: Token): string {
  const keyword = keywordOf(token.value);
  if (keyword === "") return token.value;
  const word = token.value.toLowerCase();
  return token.kind === "word" ? (synonyms[word] ?? word) : word;
}
