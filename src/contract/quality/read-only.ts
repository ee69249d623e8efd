import type { ObjectName } from "../../model/name.ts";
import { printBracketed, printToken } from "../../tsql/expression-text.ts";
import { isReserved } from "../../tsql/keywords.ts";
import { tokenize, type Token } from "../../tsql/lexer.ts";
import { nearest } from "../../suggest.ts";

/** What a rule's query is about: what `{object}` and `{property}` stand for. */
export interface QuerySubject {
  readonly object: ObjectName;
  readonly column?: string;
}

export type CheckedQuery =
  | {
      /** One SELECT that gives at most two rows of one column, whatever the query would give. */
      readonly sql: string;
      /** The names that it uses, in lower case. */
      readonly names: ReadonlySet<string>;
      /** Whether all it can tell is how many there are of something. */
      readonly counts: boolean;
    }
  | { readonly refusal: string };

const maxQueryLength = 20_000;
const maxDepth = 100;

/**
 * A query of a contract, made safe to send: a single SELECT that reads this database, or a refusal that says why not.
 *
 * It is a list of what may stand there, not of what may not: what is not known is refused. And what is sent is put together
 * again from the tokens that were looked at, so that no comment, quote or character can hide anything from the check that the
 * server would see. It then stands in parentheses, `FROM (…) AS q (value)`, where the grammar of T-SQL takes nothing but a query;
 * no token can close them, since every one of the query's own is counted.
 */
export function checkQuery(text: string, subject: QuerySubject): CheckedQuery {
  if (text.length > maxQueryLength) return { refusal: `it has more than ${maxQueryLength} characters` };
  const tokens = withoutLastSemicolons(tokenize(text));
  const filled = fillIn(tokens, text, subject);
  if ("refusal" in filled) return filled;
  const { pieces } = filled;
  const refusal = refusalOf(pieces);
  if (refusal !== undefined) return { refusal };
  const main = mainSelect(pieces);
  if (main === undefined) return { refusal: "it is no SELECT" };
  const [ctes, query] = [pieces.slice(0, main), pieces.slice(main)].map((part) => part.map(({ text }) => text).join(" ")) as [
    string,
    string,
  ];
  return {
    sql: `${ctes === "" ? "" : `${ctes} `}SELECT TOP (2) q.[value] FROM (${query}) AS q ([value])`,
    names: new Set(pieces.flatMap(({ token }) => (isNameToken(token) ? [token.value.toLowerCase()] : []))),
    counts: isCount(pieces.slice(main).map(({ token }) => token)),
  };
}

/** A token and what is sent for it. */
interface Piece {
  readonly token: Token;
  readonly text: string;
}

function withoutLastSemicolons(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findLastIndex(({ key }) => key !== ";");
  return tokens.slice(0, end + 1);
}

function isNameToken({ kind, key }: Token): boolean {
  return kind === "identifier" || (kind === "word" && !isReserved(key));
}

/** `{object}`, `{property}`, ODCS 3.0's `${object}`, and the standard's other words for them, `{table}` and `{column}`. */
function fillIn(
  tokens: readonly Token[],
  text: string,
  subject: QuerySubject,
): { readonly pieces: Piece[] } | { readonly refusal: string } {
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const open = token.key === "$" ? at + 1 : at;
    const word = tokens[open + 1];
    const bare = tokens[open]?.key === "{" && tokens[open + 2]?.key === "}" && word !== undefined;
    const name = bare ? word.value : token.kind === "identifier" ? /^\$?\{(\w+)\}$/.exec(token.value)?.[1] : undefined;
    if (name === undefined) {
      pieces.push({ token, text: printToken(text, token) });
      continue;
    }
    if (bare) at = open + 2;
    const after = pieces.at(-1)?.token.key === ".";
    switch (name.toLowerCase()) {
      case "object":
      case "table":
        pieces.push(...objectPieces(subject.object, after));
        break;
      case "property":
      case "column":
        if (subject.column === undefined) return { refusal: `\`{${name}}\` stands for a column, and the rule stands on an object` };
        pieces.push(namePiece(subject.column));
        break;
      default:
        return { refusal: `\`{${name}}\` stands for nothing: \`{object}\` and \`{property}\` do` };
    }
  }
  return { pieces };
}

function objectPieces({ schema, name }: ObjectName, after: boolean): Piece[] {
  if (after) return [namePiece(name)];
  return [namePiece(schema), { token: { kind: "operator", key: ".", value: ".", start: 0, end: 0 }, text: "." }, namePiece(name)];
}

function namePiece(name: string): Piece {
  return { token: { kind: "identifier", key: "", value: name, start: 0, end: 0 }, text: printBracketed(name) };
}

/** Reserved words that a query may hold. */
// prettier-ignore
const allowedKeywords: ReadonlySet<string> = new Set([
  "ALL", "AND", "ANY", "AS", "ASC", "BETWEEN", "BY", "CASE", "COALESCE", "COLLATE", "CONVERT", "CROSS", "CURRENT", "CURRENT_TIMESTAMP",
  "DESC", "DISTINCT", "DOUBLE", "ELSE", "END", "ESCAPE", "EXCEPT", "EXISTS", "FETCH", "FOR", "FROM", "FULL", "GROUP", "HAVING", "IN", "INNER",
  "INTERSECT", "IS", "JOIN", "LEFT", "LIKE", "NATIONAL", "NOT", "NULL", "NULLIF", "OF", "ON", "OR", "ORDER", "OUTER", "OVER", "PERCENT",
  "PIVOT", "PRECISION", "RIGHT", "SELECT", "SOME", "THEN", "TO", "TOP", "TRY_CONVERT", "UNION", "UNPIVOT", "VALUES", "VARYING", "WHEN",
  "WHERE", "WITH", "WITHIN",
]);

/**
 * Functions that look at their arguments and nothing else, or at the clock: "What are the SQL database functions?",
 * learn.microsoft.com/sql/t-sql/functions/functions. Those with parentheses that are reserved words are above.
 */
const allowedFunctions: ReadonlySet<string> = new Set(
  [
    "approx_count_distinct avg checksum_agg count count_big grouping grouping_id max min stdev stdevp string_agg sum var varp",
    "cume_dist dense_rank first_value lag last_value lead ntile percent_rank percentile_cont percentile_disc rank row_number",
    "cast try_cast parse try_parse choose iif greatest least isnull isnumeric isdate isjson json_value json_query json_path_exists",
    "datediff datediff_big dateadd datename datepart datetrunc date_bucket day month year eomonth datefromparts datetimefromparts",
    "datetime2fromparts datetimeoffsetfromparts smalldatetimefromparts timefromparts getdate getutcdate sysdatetime sysutcdatetime",
    "sysdatetimeoffset switchoffset todatetimeoffset",
    "ascii char charindex concat concat_ws difference format len lower ltrim nchar patindex quotename replace replicate reverse rtrim",
    "soundex space str string_escape string_split stuff substring translate trim unicode upper datalength openjson generate_series",
    "abs acos asin atan atn2 ceiling cos cot degrees exp floor log log10 pi power radians round sign sin sqrt square tan",
    "bit_count get_bit left_shift right_shift checksum binary_checksum hashbytes regexp_like regexp_count regexp_instr regexp_replace",
    "regexp_substr edit_distance edit_distance_similarity jaro_winkler_distance jaro_winkler_similarity",
  ].flatMap((line) => line.split(" ")),
);

/** Types that take a length, where a name with parentheses may stand after AS, or first in CONVERT. */
const allowedTypes: ReadonlySet<string> = new Set(
  "char varchar nchar nvarchar binary varbinary decimal dec numeric float datetime2 datetimeoffset time".split(" "),
);

const allowedOperators: ReadonlySet<string> = new Set("( ) , . = < > + - * / % & | ^ ~ <= >= <> != !< !>".split(" "));

/** Said in the user's words where one of these is met; anything else that is not allowed is named itself. */
const reasons: Readonly<Record<string, string>> = {
  INTO: "it would make a table (INTO)",
  OPENROWSET: "it would read from outside of the database (OPENROWSET)",
  OPENQUERY: "it would run a query on another server (OPENQUERY)",
  OPENDATASOURCE: "it would read from another server (OPENDATASOURCE)",
  WAITFOR: "it would wait (WAITFOR)",
  OPTION: "query hints (OPTION) are not sent",
};

function refusalOf(pieces: readonly Piece[]): string | undefined {
  let depth = 0;
  for (let at = 0; at < pieces.length; at++) {
    const token = pieces[at]?.token;
    if (token === undefined) break;
    if (token.key === "(" && ++depth > maxDepth) return `its parentheses are more than ${maxDepth} deep`;
    if (token.key === ")" && --depth < 0) return "it closes a parenthesis that it did not open";
    const refusal = tokenRefusal(token) ?? nameRefusal(pieces, at) ?? keywordRefusal(pieces, at);
    if (refusal !== undefined) return refusal;
  }
  return depth === 0 ? undefined : "it does not close every parenthesis";
}

function tokenRefusal(token: Token): string | undefined {
  switch (token.kind) {
    case "unclosed":
      return "a comment, string or name in it is not closed";
    case "variable":
      return `it uses the variable ${token.value}: a rule has none`;
    case "placeholder":
      return `it uses the sqlcmd variable $(${token.value}): a rule has none`;
    case "operator":
      if (token.key === ";") return "it is more than one statement";
      return allowedOperators.has(token.key) ? undefined : `it holds \`${token.value}\``;
    case "word":
      if (token.value.startsWith("#")) return `it reads the temporary table ${token.value}`;
      if (token.value.startsWith("$")) return `it uses ${token.value}`;
      if (!/^[\p{L}_][\p{L}\p{N}_$@#]*$/u.test(token.value)) return `the name \`${token.value}\` in it has to stand in brackets`;
      if (isReserved(token.key)) {
        return allowedKeywords.has(token.key)
          ? undefined
          : (reasons[token.key] ?? `it uses ${token.key}, which a query that reads does not`);
      }
      return undefined;
    case "identifier":
    case "string":
    case "number":
      return undefined;
  }
}

/** Names of other databases and servers, of the catalog, and calls of anything that is not known to only look. */
function nameRefusal(pieces: readonly Piece[], at: number): string | undefined {
  const token = pieces[at]?.token;
  if (token === undefined) return undefined;
  const key = (index: number): string => pieces[index]?.token.key ?? "";
  if (token.key === ".") {
    const named = (index: number): boolean => {
      const part = pieces[index]?.token;
      return part !== undefined && (isNameToken(part) || part.key === "*");
    };
    if (!named(at - 1) || !named(at + 1)) return "a name in it has an empty part, which is of another database";
    return undefined;
  }
  if (!isNameToken(token) || key(at - 1) === ".") return undefined;
  const parts = [token.value];
  let end = at;
  while (key(end + 1) === "." && pieces[end + 2] !== undefined) {
    end += 2;
    parts.push(pieces[end]?.token.value ?? "");
  }
  if (parts.length > 2)
    return `\`${parts.join(".")}\` has more than two parts: another database or server is not read; give columns an alias`;
  if (/^(sys|information_schema)$/i.test(parts[0] ?? "") && parts.length === 2) return `\`${parts.join(".")}\` is of the catalog, not data`;
  if (key(end + 1) !== "(") return undefined;
  if (parts.length === 2) return `it calls \`${parts.join(".")}\`: what a function or method of one's own does is not seen here`;
  const name = parts[0]?.toLowerCase() ?? "";
  if (token.kind === "word" && allowedFunctions.has(name)) return undefined;
  // A type with its length; behind AS or a derived table an alias with its columns; after WITH the name of a common table expression.
  if (allowedTypes.has(name) && token.kind === "word") return undefined;
  if (key(at - 1) === "AS" || key(at - 1) === ")" || isCteName(pieces, at)) return undefined;
  const near = nearest(name, [...allowedFunctions]);
  return `it calls \`${parts[0] ?? ""}\`, which is no function that is known here to only look${near === undefined ? "" : `; is \`${near.toUpperCase()}\` meant?`}`;
}

/** `WITH name (columns) AS (`, or `, name (columns) AS (`. */
function isCteName(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]?.token.key;
  if (before !== "WITH" && before !== ",") return false;
  let end = at + 1;
  while (end < pieces.length && pieces[end]?.token.key !== ")") {
    const { token } = pieces[end] as Piece;
    if (end > at + 1 && !isNameToken(token) && token.key !== ",") return false;
    end++;
  }
  return pieces[end + 1]?.token.key === "AS" && pieces[end + 2]?.token.key === "(" && pieces[0]?.token.key === "WITH";
}

/** Words that are harmless in one place only. */
function keywordRefusal(pieces: readonly Piece[], at: number): string | undefined {
  const { key } = pieces[at]?.token ?? { key: "" };
  const next = pieces[at + 1]?.token;
  const before = pieces[at - 1]?.token;
  switch (key) {
    case "WITH":
      return at === 0 || withOfOpenJson(pieces, at) || withOfGroup(next)
        ? undefined
        : "hints for tables (WITH) are not sent: they may lock";
    case "FOR":
      return next?.key === "SYSTEM_TIME" || isPivotFor(pieces, at) ? undefined : "FOR is sent with SYSTEM_TIME and PIVOT only";
    case "NEXT":
      return next?.key === "VALUE" ? "it would use up a number of a sequence (NEXT VALUE FOR)" : undefined;
    case "FETCH":
      return next?.key === "NEXT" || next?.key === "FIRST" ? undefined : "it uses FETCH, which a query that reads does not";
    case "SELECT":
      // A SELECT stands at the start, in parentheses, or after an operator between queries: anywhere else a second statement begins.
      return at === 0 || startsQuery(before, pieces, at) ? undefined : "it is more than one statement";
    default:
      return undefined;
  }
}

function startsQuery(before: Token | undefined, pieces: readonly Piece[], at: number): boolean {
  if (before?.key === "(" || before?.key === "UNION" || before?.key === "EXCEPT" || before?.key === "INTERSECT") return true;
  if (before?.key === "ALL") return pieces[at - 2]?.token.key === "UNION";
  return before?.key === ")" && pieces[0]?.token.key === "WITH" && mainSelect(pieces) === at;
}

/** `OPENJSON(…) WITH (name type, …)`. */
function withOfOpenJson(pieces: readonly Piece[], at: number): boolean {
  if (pieces[at - 1]?.token.key !== ")") return false;
  let depth = 0;
  for (let from = at - 1; from >= 0; from--) {
    if (pieces[from]?.token.key === ")") depth++;
    if (pieces[from]?.token.key === "(" && --depth === 0) return pieces[from - 1]?.token.key === "OPENJSON";
  }
  return false;
}

/** `GROUP BY … WITH ROLLUP`, `TOP (1) WITH TIES`. */
function withOfGroup(next: Token | undefined): boolean {
  return next?.key === "ROLLUP" || next?.key === "CUBE" || next?.key === "TIES";
}

/** `PIVOT (SUM(x) FOR column IN (…))`: within the parentheses of a PIVOT or UNPIVOT. */
function isPivotFor(pieces: readonly Piece[], at: number): boolean {
  let depth = 0;
  for (let from = at - 1; from >= 0; from--) {
    if (pieces[from]?.token.key === ")") depth++;
    if (pieces[from]?.token.key === "(" && --depth < 0) {
      const before = pieces[from - 1]?.token.key;
      return before === "PIVOT" || before === "UNPIVOT";
    }
  }
  return false;
}

/** Where the query starts behind its common table expressions; undefined where it is none. */
function mainSelect(pieces: readonly Piece[]): number | undefined {
  const first = pieces[0]?.token.key;
  if (first === "SELECT") return 0;
  if (first !== "WITH") return undefined;
  let depth = 0;
  for (const [at, { token }] of pieces.entries()) {
    if (token.key === "(") depth++;
    else if (token.key === ")") depth--;
    else if (token.key === "SELECT" && depth === 0) return at;
  }
  return undefined;
}

/** `SELECT COUNT(…) FROM …` and nothing else in its list. */
function isCount(tokens: readonly Token[]): boolean {
  if (!/^count(_big)?$/i.test(tokens[1]?.value ?? "") || tokens[2]?.key !== "(") return false;
  let depth = 0;
  for (const [at, { key }] of tokens.entries()) {
    if (key === "(") depth++;
    else if (key === ")") depth--;
    if (depth === 0 && at > 2 && key === ")") return tokens[at + 1] === undefined || tokens[at + 1]?.key === "FROM";
  }
  return false;
}
