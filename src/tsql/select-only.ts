// Queries that people write in a configuration, and that are to read and do nothing else.

import { printToken } from "./expression-text.ts";
import { isReserved } from "./keywords.ts";
import { tokenize, type Token } from "./lexer.ts";

/** Reserved words that a query may hold. */
// prettier-ignore
const allowedWords: ReadonlySet<string> = new Set([
  "ALL", "AND", "AS", "BETWEEN", "CASE", "COALESCE", "COLLATE", "CONVERT", "CROSS", "DISTINCT", "ELSE", "END", "EXISTS", "FROM", "IN", "INNER",
  "IS", "JOIN", "LEFT", "LIKE", "NOT", "NULL", "NULLIF", "ON", "OR", "OUTER", "RIGHT", "SELECT", "THEN", "TRY_CONVERT", "UNION", "WHEN", "WHERE",
]);

/** Functions, types with a length, and the methods of xml: all of them look at their arguments and nothing else. */
const allowedCalls: ReadonlySet<string> = new Set(
  (
    "cast try_cast concat isnull iif substring charindex len lower upper ltrim rtrim replace str dateadd datediff switchoffset todatetimeoffset " +
    "char varchar nchar nvarchar binary varbinary decimal numeric datetime2 datetimeoffset value query"
  ).split(" "),
);

const allowedOperators: ReadonlySet<string> = new Set("( ) , . = < > + - * / % <= >= <> !=".split(" "));

export type SelectOnly = { readonly sql: string } | { readonly refusal: string };

/**
 * A single SELECT that reads this database, put together again from its tokens, so that nothing hides in a comment or a quote: to stand
 * in the parentheses of a derived table, where T-SQL takes nothing but a query. What is not known to only read is refused, with why, as
 * the rest of a sentence.
 */
export function selectOnly(query: string): SelectOnly {
  const all = tokenize(query);
  const tokens = all.slice(0, all.findLastIndex(({ key }) => key !== ";") + 1);
  if (tokens[0]?.key !== "SELECT") return { refusal: "is no SELECT" };
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.key === "(") depth++;
    if (token.key === ")" && --depth < 0) return { refusal: "closes a parenthesis that it did not open" };
    const refusal = refusalOf(tokens, at, token);
    if (refusal !== undefined) return { refusal };
  }
  if (depth !== 0) return { refusal: "does not close every parenthesis" };
  return { sql: tokens.map((token) => printToken(query, token)).join(" ") };
}

function refusalOf(tokens: readonly Token[], at: number, token: Token): string | undefined {
  const before = tokens[at - 1]?.key;
  switch (token.kind) {
    case "unclosed":
      return "has a comment, string or name that is not closed";
    case "variable":
    case "placeholder":
      return `uses the variable ${token.value}, and there is none`;
    case "operator":
      return allowedOperators.has(token.key) ? undefined : token.key === ";" ? "is more than one statement" : `holds \`${token.value}\``;
    case "identifier":
    case "word": {
      if (token.kind === "word" && isReserved(token.key)) {
        if (!allowedWords.has(token.key)) return `uses ${token.key}, which a query of a log does not need`;
        // At the start, in parentheses, or between queries: anywhere else a second statement begins.
        if (
          token.key === "SELECT" &&
          at > 0 &&
          before !== "(" &&
          before !== "UNION" &&
          !(before === "ALL" && tokens[at - 2]?.key === "UNION")
        ) {
          return "is more than one statement";
        }
        return undefined;
      }
      if (token.kind === "word" && !/^[\p{L}_][\p{L}\p{N}_$]*$/u.test(token.value))
        return `reads \`${token.value}\`, which is no table's name`;
      // A name that another follows directly: an alias has AS here, so that EXEC's short form, a name alone, cannot hide behind one.
      const next = tokens[at + 1];
      if (next !== undefined && (next.kind === "identifier" || (next.kind === "word" && !isReserved(next.key)))) {
        return `has \`${next.value}\` right behind \`${token.value}\`: write AS before an alias`;
      }
      if (tokens[at + 1]?.key === "(" && !allowedCalls.has(token.value.toLowerCase()) && before !== "AS" && before !== ")") {
        return `calls \`${token.value}\`, which is not known here to only look`;
      }
      return tooManyParts(tokens, at);
    }
    case "string":
    case "number":
      return undefined;
  }
}

/** Schema, table and column, or a table's column and a method of it: a name of more parts is of another database. */
function tooManyParts(tokens: readonly Token[], at: number): string | undefined {
  if (tokens[at - 1]?.key === ".") return tokens[at - 2]?.key === "." ? "names another database" : undefined;
  let parts = 1;
  for (let end = at; tokens[end + 1]?.key === "."; end += 2) {
    if (tokens[end + 2]?.key === ".") return "names another database";
    if (tokens[end + 3]?.key !== "(") parts++;
  }
  return parts > 3 ? "names another database" : undefined;
}
