export const id = 866;
export const ids = [866];
export const modules = {

/***/ 99866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planOf: () => (/* binding */ planOf)
});

// UNUSED EXPORTS: countsRows

// EXTERNAL MODULE: ./lib/model/name.js
var model_name = __webpack_require__(51286);
// EXTERNAL MODULE: ./lib/tsql/expression-text.js
var expression_text = __webpack_require__(66914);
;// CONCATENATED MODULE: ./lib/contract/quality/quote.js

function quoteObject({ schema, name }) {
    return `${(0,expression_text/* printBracketed */.h0)(schema)}.${(0,expression_text/* printBracketed */.h0)(name)}`;
}
/** A literal that no character of the text can end: a quote is the only one that means anything in it. */
function quoteText(text) {
    return `N'${text.replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./lib/contract/quality/column-text.js


const families = new Map([
    ["text", "char varchar nchar nvarchar sysname"],
    ["whole", "tinyint smallint int bigint"],
    ["number", "decimal numeric money smallmoney float real"],
    ["bit", "bit"],
    ["date", "date"],
    ["moment", "datetime datetime2 smalldatetime"],
    ["moment with offset", "datetimeoffset"],
    ["time", "time"],
    ["guid", "uniqueidentifier"],
    ["bytes", "binary varbinary timestamp"],
].flatMap(([family, types]) => types.split(" ").map((type) => [type, family])));
/** The column's type in normal form, of an alias type that which it stands for; undefined where the schema does not say. */
function typeOf({ type, baseType }) {
    return baseType ?? type;
}
function familyOf(column) {
    const type = typeOf(column);
    return (type === undefined ? undefined : families.get(/^\w+/.exec(type)?.[0] ?? "")) ?? "other";
}
/** Ranges go by code point, and nothing is folded: what a contract lists is meant as it is written. */
const binaryCollation = "Latin1_General_BIN2";
/**
 * The column as text that is compared character by character; undefined for a type whose text is the server's own affair (a date, a float).
 * A varchar is made Unicode first: under another collation its bytes could be read by another code page.
 */
function textOf(column) {
    const name = (0,expression_text/* printBracketed */.h0)(column.name);
    const type = typeOf(column) ?? "";
    const [, kind = "", length = ""] = /^(char|varchar|nchar|nvarchar|sysname)(?:\((\w+)\))?/.exec(type) ?? [];
    switch (familyOf(column)) {
        case "text": {
            // What fills a fixed length up is none of the value.
            const value = kind === "char" || kind === "nchar" ? `RTRIM(${name})` : name;
            if (kind.startsWith("n") || kind === "sysname")
                return `${value} COLLATE ${binaryCollation}`;
            const long = length === "max" || Number(length) > 4_000;
            return `CAST(${value} AS nvarchar(${long ? "max" : length})) COLLATE ${binaryCollation}`;
        }
        case "whole":
            return `CAST(${name} AS nvarchar(20)) COLLATE ${binaryCollation}`;
        case "guid":
            return `CAST(${name} AS nvarchar(36)) COLLATE ${binaryCollation}`;
        default:
            return undefined;
    }
}
/** The values as literals that the column can be compared with; undefined where one of them is none that it could hold. */
function literalsFor(column, values) {
    const family = familyOf(column);
    return values.flatMap((value) => {
        const literal = value === null ? undefined : literalFor(family, value, column);
        return literal === undefined ? [] : [literal];
    });
}
/** Undefined for a value that no row of the column can have. */
function literalFor(family, value, column) {
    switch (family) {
        case "text":
            return quoteText(String(value));
        case "whole":
        case "number": {
            const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
            // Digits and a point alone are a decimal to the server; an exponent would be a float.
            if (!Number.isFinite(number) || (family === "whole" && !Number.isInteger(number)))
                return undefined;
            return typeof value === "string" && /^[+-]?\d{1,30}(\.\d{1,30})?$/.test(value.trim())
                ? value.trim()
                : String(number).replace("e+", "e");
        }
        case "bit":
            return value === true || value === 1 || value === "true" || value === "1"
                ? "1"
                : value === false || value === 0 || value === "false" || value === "0"
                    ? "0"
                    : undefined;
        case "date":
        case "moment":
        case "moment with offset":
        case "time":
        case "guid":
            // TRY_CAST: what is none of the type is equal to nothing.
            return `TRY_CAST(${quoteText(String(value))} AS ${typeOf(column) ?? ""})`;
        case "bytes":
        case "other":
            return undefined;
    }
}
/** What the list compares: text by its characters, all else as the type does. */
function comparedAs(column) {
    switch (familyOf(column)) {
        case "text":
            return textOf(column);
        case "bytes":
        case "other":
            return undefined;
        default:
            return (0,expression_text/* printBracketed */.h0)(column.name);
    }
}

// EXTERNAL MODULE: ./lib/contract/quality/time-zone.js
var time_zone = __webpack_require__(84526);
;// CONCATENATED MODULE: ./lib/contract/quality/latency.js

/** Clocks of servers and of those who write rows differ by a little. */
const tolerance = 300_000;
const day = 86_400_000;
/**
 * How old the newest row is, in seconds by the server's clock. A date says nothing of the hour, so its age is in whole days: that of today is 0.
 *
 * @param last The newest value as clocks in `zone` show it, or in UTC where the column says an offset.
 * @param now In UTC.
 */
function ageOf(last, now, family, zone) {
    if (last === null)
        return { remark: "no row has a value, so that none is new enough" };
    if (!(last instanceof Date) || !(now instanceof Date))
        return { failure: "the server gave no time" };
    const shown = last.getTime();
    const age = family === "date"
        ? // Midnight to midnight, on the calendar of the zone.
            Math.floor((now.getTime() - (0,time_zone/* momentOf */.E)(shown, zone)) / day) * day
        : now.getTime() - (family === "moment with offset" ? shown : (0,time_zone/* momentOf */.E)(shown, zone));
    if (age < -tolerance) {
        return {
            failure: "the newest value lies in the future, so that it does not tell how new the rows are; " +
                "if it is local time, name its zone: `logicalTypeOptions: { defaultTimezone: Asia/Manila }`",
        };
    }
    return { value: Math.max(0, Math.round(age / 1000)) };
}

;// CONCATENATED MODULE: ./lib/contract/quality/like.js
// Regular expressions that LIKE can stand for, so that a server without any (before 2025) counts what does not match in its own scan.

/** The longest run of sets that one LIKE is made of; the server takes 4,000 characters. */
const maxSets = 200;
/**
 * The pattern as a condition on a text, true where it matches; undefined where LIKE cannot say the same.
 *
 * LIKE knows a set for each character and runs of anything. So two forms are taken: sets of fixed number (`^[A-Z]{2}\d{4}`), and one set
 * throughout (`^[^A-Z-]+$`, `^\w{1,20}$`).
 *
 * @param text An nvarchar expression with a binary collation, whose ranges go by code point as those of a regular expression do.
 */
function likeCondition(pattern, text) {
    const parsed = parsePattern(pattern);
    if (parsed === undefined)
        return undefined;
    const { fromStart, toEnd, parts } = parsed;
    const [only] = parts;
    if (only !== undefined && parts.length === 1 && fromStart && toEnd && only.min !== only.max)
        return throughout(only, text);
    if (parts.some(({ min, max, set }) => min !== max || !isOneUnit(set)))
        return undefined;
    const sets = parts.flatMap(({ set, min }) => Array.from({ length: min }, () => printSet(set)));
    if (sets.length > maxSets || sets.includes(undefined))
        return undefined;
    return `${text} LIKE ${quoteText(`${fromStart ? "" : "%"}${sets.join("")}${toEnd ? "" : "%"}`)}`;
}
/** All characters are of the set: none is of the others. */
function throughout({ set, min, max }, text) {
    const others = printSet({ ...set, negated: !set.negated });
    // A length in characters is one in code units only where none takes two.
    if (others === undefined || ((min > 1 || max !== Infinity) && !isOneUnit(set)))
        return undefined;
    const conditions = [`${text} NOT LIKE ${quoteText(`%${others}%`)}`];
    // LEN leaves trailing blanks out.
    const length = `DATALENGTH(${text})`;
    if (min > 0)
        conditions.push(`${length} >= ${min * 2}`);
    if (max !== Infinity)
        conditions.push(`${length} <= ${max * 2}`);
    return conditions.length === 1 ? conditions.join("") : `(${conditions.join(" AND ")})`;
}
/** Whether a character of it is always one UTF-16 code unit, which is what LIKE calls a character under such a collation. */
function isOneUnit({ negated }) {
    return !negated;
}
/** https://learn.microsoft.com/sql/t-sql/language-elements/like-transact-sql: `]` has no way into a set, `^` and `-` have their places. */
function printSet({ negated, ranges }) {
    const only = single(ranges);
    if (!negated && only !== undefined)
        return /[%_[]/.test(only) ? `[${only}]` : only;
    const ends = ranges.flat();
    if (ends.includes("]"))
        return undefined;
    // A dash that is an end of a range, or a caret in front, would be read as a sign.
    if (ranges.some(([first, last]) => first !== last && (first === "-" || last === "-")))
        return undefined;
    const dash = ranges.some(([first]) => first === "-") ? "-" : "";
    const others = ranges.filter(([first]) => first !== "-" && first !== "^");
    const carets = ranges.filter(([first]) => first === "^");
    if (carets.some(([first, last]) => first !== last) || (carets.length > 0 && others.length === 0))
        return undefined;
    const body = [...others, ...carets].map(([first, last]) => (first === last ? first : `${first}-${last}`)).join("");
    return `[${negated ? "^" : ""}${dash}${body}]`;
}
/** The character, where there is but one. */
function single(ranges) {
    const [range] = ranges;
    return ranges.length === 1 && range?.[0] === range?.[1] ? range?.[0] : undefined;
}
const digit = { negated: false, ranges: [["0", "9"]] };
const wordRanges = [
    ["0", "9"],
    ["A", "Z"],
    ["_", "_"],
    ["a", "z"],
];
/** As much of the syntax as the two forms have; undefined for anything else. */
function parsePattern(pattern) {
    let at = 0;
    const fromStart = pattern.startsWith("^");
    if (fromStart)
        at++;
    const parts = [];
    let toEnd = false;
    while (at < pattern.length) {
        if (pattern[at] === "$" && at === pattern.length - 1) {
            toEnd = true;
            break;
        }
        const set = readSet();
        if (set === undefined)
            return undefined;
        const count = readCount();
        if (count === undefined)
            return undefined;
        parts.push({ set, ...count });
    }
    return parts.length === 0 ? undefined : { fromStart, toEnd, parts };
    function readSet() {
        const first = pattern[at++] ?? "";
        if (first === "[")
            return readBracketed();
        if (first === "\\")
            return readEscaped();
        // A control character, or half of one that takes two, is better left to an engine that knows them.
        return /[.^$|?*+(){}\]]|[\p{C}]/u.test(first) ? undefined : literal(first);
    }
    function readEscaped() {
        const next = pattern[at++] ?? "";
        if (next === "d")
            return digit;
        if (next === "w")
            return { negated: false, ranges: wordRanges };
        return /^[!-/:-@[-`{-~]$/.test(next) ? literal(next) : undefined;
    }
    function readBracketed() {
        const negated = pattern[at] === "^";
        if (negated)
            at++;
        const ranges = [];
        for (;;) {
            const first = pattern[at];
            if (first === undefined || (first === "]" && ranges.length === 0) || first === "[")
                return undefined;
            if (first === "]") {
                at++;
                return { negated, ranges };
            }
            const from = readMember();
            if (from === undefined)
                return undefined;
            const dashed = pattern[at] === "-" && pattern[at + 1] !== undefined && pattern[at + 1] !== "]";
            if (!dashed) {
                ranges.push(...from);
                continue;
            }
            at++;
            const to = pattern[at] === "[" ? undefined : readMember();
            const [low, high] = [single(from), to === undefined ? undefined : single(to)];
            if (low === undefined || high === undefined || low > high)
                return undefined;
            ranges.push([low, high]);
        }
    }
    /** One character of a bracketed set, or the set that an escape stands for. */
    function readMember() {
        const character = pattern[at++] ?? "";
        if (character === "\\")
            return readEscaped()?.ranges;
        return /[\p{C}]/u.test(character) ? undefined : [[character, character]];
    }
    function readCount() {
        const sign = pattern[at];
        if (sign === "+" || sign === "*" || sign === "?") {
            at++;
            return lazyOrPossessive() ? undefined : { min: sign === "+" ? 1 : 0, max: sign === "?" ? 1 : Infinity };
        }
        if (sign !== "{")
            return { min: 1, max: 1 };
        const [all, low = "", comma, high = ""] = /^\{(\d{1,4})(,)?(\d{1,4})?\}/.exec(pattern.slice(at)) ?? [];
        if (all === undefined || (comma === undefined && high !== ""))
            return undefined;
        at += all.length;
        const min = Number(low);
        const max = comma === undefined ? min : high === "" ? Infinity : Number(high);
        return lazyOrPossessive() || max < min ? undefined : { min, max };
    }
    function lazyOrPossessive() {
        return /[?+*{]/.test(pattern[at] ?? "");
    }
}
function literal(character) {
    return { negated: false, ranges: [[character, character]] };
}

// EXTERNAL MODULE: ./lib/contract/quality/matcher.js
var quality_matcher = __webpack_require__(10126);
// EXTERNAL MODULE: ./lib/tsql/keywords.js
var keywords = __webpack_require__(43406);
// EXTERNAL MODULE: ./lib/tsql/lexer.js
var lexer = __webpack_require__(4914);
// EXTERNAL MODULE: ./lib/suggest.js
var suggest = __webpack_require__(81733);
;// CONCATENATED MODULE: ./lib/contract/quality/read-only.js




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
function checkQuery(text, subject) {
    if (text.length > maxQueryLength)
        return { refusal: `it has more than ${maxQueryLength} characters` };
    const tokens = withoutLastSemicolons((0,lexer/* tokenize */.qw)(text));
    const filled = fillIn(tokens, text, subject);
    if ("refusal" in filled)
        return filled;
    const { pieces } = filled;
    const refusal = refusalOf(pieces);
    if (refusal !== undefined)
        return { refusal };
    const main = mainSelect(pieces);
    if (main === undefined)
        return { refusal: "it is no SELECT" };
    const [ctes, query] = [pieces.slice(0, main), pieces.slice(main)].map((part) => part.map(({ text }) => text).join(" "));
    return {
        sql: `${ctes === "" ? "" : `${ctes} `}SELECT TOP (2) q.[value] FROM (${query}) AS q ([value])`,
        names: new Set(pieces.flatMap(({ token }) => (isNameToken(token) ? [token.value.toLowerCase()] : []))),
        counts: isCount(pieces.slice(main).map(({ token }) => token)),
    };
}
function withoutLastSemicolons(tokens) {
    const end = tokens.findLastIndex(({ key }) => key !== ";");
    return tokens.slice(0, end + 1);
}
function isNameToken({ kind, key }) {
    return kind === "identifier" || (kind === "word" && !(0,keywords/* isReserved */.B)(key));
}
/** `{object}`, `{property}`, ODCS 3.0's `${object}`, and the standard's other words for them, `{table}` and `{column}`. */
function fillIn(tokens, text, subject) {
    const pieces = [];
    for (let at = 0; at < tokens.length; at++) {
        const token = tokens[at];
        if (token === undefined)
            break;
        const open = token.key === "$" ? at + 1 : at;
        const word = tokens[open + 1];
        const bare = tokens[open]?.key === "{" && tokens[open + 2]?.key === "}" && word !== undefined;
        const name = bare ? word.value : token.kind === "identifier" ? /^\$?\{(\w+)\}$/.exec(token.value)?.[1] : undefined;
        if (name === undefined) {
            pieces.push({ token, text: (0,expression_text/* printToken */.X5)(text, token) });
            continue;
        }
        if (bare)
            at = open + 2;
        const after = pieces.at(-1)?.token.key === ".";
        switch (name.toLowerCase()) {
            case "object":
            case "table":
                pieces.push(...objectPieces(subject.object, after));
                break;
            case "property":
            case "column":
                if (subject.column === undefined)
                    return { refusal: `\`{${name}}\` stands for a column, and the rule stands on an object` };
                pieces.push(namePiece(subject.column));
                break;
            default:
                return { refusal: `\`{${name}}\` stands for nothing: \`{object}\` and \`{property}\` do` };
        }
    }
    return { pieces };
}
function objectPieces({ schema, name }, after) {
    if (after)
        return [namePiece(name)];
    return [namePiece(schema), { token: { kind: "operator", key: ".", value: ".", start: 0, end: 0 }, text: "." }, namePiece(name)];
}
function namePiece(name) {
    return { token: { kind: "identifier", key: "", value: name, start: 0, end: 0 }, text: (0,expression_text/* printBracketed */.h0)(name) };
}
/** Reserved words that a query may hold. */
// prettier-ignore
const allowedKeywords = new Set([
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
const allowedFunctions = new Set([
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
].flatMap((line) => line.split(" ")));
/** Types that take a length, where a name with parentheses may stand after AS, or first in CONVERT. */
const allowedTypes = new Set("char varchar nchar nvarchar binary varbinary decimal dec numeric float datetime2 datetimeoffset time".split(" "));
const allowedOperators = new Set("( ) , . = < > + - * / % & | ^ ~ <= >= <> != !< !>".split(" "));
/** Said in the user's words where one of these is met; anything else that is not allowed is named itself. */
const reasons = {
    INTO: "it would make a table (INTO)",
    OPENROWSET: "it would read from outside of the database (OPENROWSET)",
    OPENQUERY: "it would run a query on another server (OPENQUERY)",
    OPENDATASOURCE: "it would read from another server (OPENDATASOURCE)",
    WAITFOR: "it would wait (WAITFOR)",
    OPTION: "query hints (OPTION) are not sent",
};
function refusalOf(pieces) {
    let depth = 0;
    for (let at = 0; at < pieces.length; at++) {
        const token = pieces[at]?.token;
        if (token === undefined)
            break;
        if (token.key === "(" && ++depth > maxDepth)
            return `its parentheses are more than ${maxDepth} deep`;
        if (token.key === ")" && --depth < 0)
            return "it closes a parenthesis that it did not open";
        const refusal = tokenRefusal(token) ?? nameRefusal(pieces, at) ?? keywordRefusal(pieces, at);
        if (refusal !== undefined)
            return refusal;
    }
    return depth === 0 ? undefined : "it does not close every parenthesis";
}
function tokenRefusal(token) {
    switch (token.kind) {
        case "unclosed":
            return "a comment, string or name in it is not closed";
        case "variable":
            return `it uses the variable ${token.value}: a rule has none`;
        case "placeholder":
            return `it uses the sqlcmd variable $(${token.value}): a rule has none`;
        case "operator":
            if (token.key === ";")
                return "it is more than one statement";
            return allowedOperators.has(token.key) ? undefined : `it holds \`${token.value}\``;
        case "word":
            if (token.value.startsWith("#"))
                return `it reads the temporary table ${token.value}`;
            if (token.value.startsWith("$"))
                return `it uses ${token.value}`;
            if (!/^[\p{L}_][\p{L}\p{N}_$@#]*$/u.test(token.value))
                return `the name \`${token.value}\` in it has to stand in brackets`;
            if ((0,keywords/* isReserved */.B)(token.key)) {
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
function nameRefusal(pieces, at) {
    const token = pieces[at]?.token;
    if (token === undefined)
        return undefined;
    const key = (index) => pieces[index]?.token.key ?? "";
    if (token.key === ".") {
        const named = (index) => {
            const part = pieces[index]?.token;
            return part !== undefined && (isNameToken(part) || part.key === "*");
        };
        if (!named(at - 1) || !named(at + 1))
            return "a name in it has an empty part, which is of another database";
        return undefined;
    }
    if (!isNameToken(token) || key(at - 1) === ".")
        return undefined;
    const parts = [token.value];
    let end = at;
    while (key(end + 1) === "." && pieces[end + 2] !== undefined) {
        end += 2;
        parts.push(pieces[end]?.token.value ?? "");
    }
    if (parts.length > 2)
        return `\`${parts.join(".")}\` has more than two parts: another database or server is not read; give columns an alias`;
    if (/^(sys|information_schema)$/i.test(parts[0] ?? "") && parts.length === 2)
        return `\`${parts.join(".")}\` is of the catalog, not data`;
    if (key(end + 1) !== "(")
        return undefined;
    if (parts.length === 2)
        return `it calls \`${parts.join(".")}\`: what a function or method of one's own does is not seen here`;
    const name = parts[0]?.toLowerCase() ?? "";
    if (token.kind === "word" && allowedFunctions.has(name))
        return undefined;
    // A type with its length; behind AS or a derived table an alias with its columns; after WITH the name of a common table expression.
    if (allowedTypes.has(name) && token.kind === "word")
        return undefined;
    if (key(at - 1) === "AS" || key(at - 1) === ")" || isCteName(pieces, at))
        return undefined;
    const near = (0,suggest/* nearest */.pA)(name, [...allowedFunctions]);
    return `it calls \`${parts[0] ?? ""}\`, which is no function that is known here to only look${near === undefined ? "" : `; is \`${near.toUpperCase()}\` meant?`}`;
}
/** `WITH name (columns) AS (`, or `, name (columns) AS (`. */
function isCteName(pieces, at) {
    const before = pieces[at - 1]?.token.key;
    if (before !== "WITH" && before !== ",")
        return false;
    let end = at + 1;
    while (end < pieces.length && pieces[end]?.token.key !== ")") {
        const { token } = pieces[end];
        if (end > at + 1 && !isNameToken(token) && token.key !== ",")
            return false;
        end++;
    }
    return pieces[end + 1]?.token.key === "AS" && pieces[end + 2]?.token.key === "(" && pieces[0]?.token.key === "WITH";
}
/** Words that are harmless in one place only. */
function keywordRefusal(pieces, at) {
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
function startsQuery(before, pieces, at) {
    if (before?.key === "(" || before?.key === "UNION" || before?.key === "EXCEPT" || before?.key === "INTERSECT")
        return true;
    if (before?.key === "ALL")
        return pieces[at - 2]?.token.key === "UNION";
    return before?.key === ")" && pieces[0]?.token.key === "WITH" && mainSelect(pieces) === at;
}
/** `OPENJSON(…) WITH (name type, …)`. */
function withOfOpenJson(pieces, at) {
    if (pieces[at - 1]?.token.key !== ")")
        return false;
    let depth = 0;
    for (let from = at - 1; from >= 0; from--) {
        if (pieces[from]?.token.key === ")")
            depth++;
        if (pieces[from]?.token.key === "(" && --depth === 0)
            return pieces[from - 1]?.token.key === "OPENJSON";
    }
    return false;
}
/** `GROUP BY … WITH ROLLUP`, `TOP (1) WITH TIES`. */
function withOfGroup(next) {
    return next?.key === "ROLLUP" || next?.key === "CUBE" || next?.key === "TIES";
}
/** `PIVOT (SUM(x) FOR column IN (…))`: within the parentheses of a PIVOT or UNPIVOT. */
function isPivotFor(pieces, at) {
    let depth = 0;
    for (let from = at - 1; from >= 0; from--) {
        if (pieces[from]?.token.key === ")")
            depth++;
        if (pieces[from]?.token.key === "(" && --depth < 0) {
            const before = pieces[from - 1]?.token.key;
            return before === "PIVOT" || before === "UNPIVOT";
        }
    }
    return false;
}
/** Where the query starts behind its common table expressions; undefined where it is none. */
function mainSelect(pieces) {
    const first = pieces[0]?.token.key;
    if (first === "SELECT")
        return 0;
    if (first !== "WITH")
        return undefined;
    let depth = 0;
    for (const [at, { token }] of pieces.entries()) {
        if (token.key === "(")
            depth++;
        else if (token.key === ")")
            depth--;
        else if (token.key === "SELECT" && depth === 0)
            return at;
    }
    return undefined;
}
/** `SELECT COUNT(…) FROM …` and nothing else in its list. */
function isCount(tokens) {
    if (!/^count(_big)?$/i.test(tokens[1]?.value ?? "") || tokens[2]?.key !== "(")
        return false;
    let depth = 0;
    for (const [at, { key }] of tokens.entries()) {
        if (key === "(")
            depth++;
        else if (key === ")")
            depth--;
        if (depth === 0 && at > 2 && key === ")")
            return tokens[at + 1] === undefined || tokens[at + 1]?.key === "FROM";
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/contract/quality/sample.js



/** Formats of ODCS strings whose form one can look at. */
const formats = {
    uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
    ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/,
    email: /^[^\s@]+@[^\s@]+$/,
};
/**
 * What rows must satisfy one by one: a JSON Schema made of the contract's columns (logical type, required, options), compiled by ajv. Its
 * patterns are matched by RE2's engine, as all of a contract's are.
 *
 * @param columns Those that may be fetched: none that is classified as confidential.
 */
async function sampleOf(columns) {
    const demands = columns.flatMap(({ demanded, actual }) => {
        const schema = isFetched(actual) ? schemaOf(demanded) : undefined;
        return schema === undefined ? [] : [{ name: actual.name, schema }];
    });
    if (demands.length === 0)
        return { refusal: "no column of it that may be fetched has a logical type or is required" };
    const matchers = new Map();
    for (const { name, schema } of demands) {
        if (typeof schema["pattern"] !== "string")
            continue;
        const matcher = await (0,quality_matcher/* matcherOf */.K)(schema["pattern"]);
        if ("refusal" in matcher)
            return { refusal: `${(0,model_name/* printPart */.x)(name)}: ${matcher.refusal}` };
        matchers.set(schema["pattern"], matcher.matches);
    }
    const engine = (pattern) => ({ test: matchers.get(pattern) ?? (() => false) });
    const regExp = Object.assign(engine, { code: "" });
    // By the default: a bundle of a CommonJS module whose exports are a function has no other name.
    const { default: { Ajv }, } = await __webpack_require__.e(/* import() */ 463).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19));
    const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, multipleOfPrecision: 6, formats, code: { regExp } });
    const validate = ajv.compile({
        type: "array",
        items: demands.map(({ schema }) => schema),
        minItems: demands.length,
        additionalItems: false,
    });
    return {
        columns: demands.map(({ name }) => name),
        read: (rows) => {
            const faults = new Map();
            let invalid = 0;
            for (const row of rows) {
                if (validate(row.map(plain)))
                    continue;
                invalid++;
                const places = new Set((validate.errors ?? []).map(({ instancePath }) => Number(/^\/(\d+)/.exec(instancePath)?.[1] ?? -1)));
                for (const place of places)
                    faults.set(place, (faults.get(place) ?? 0) + 1);
            }
            const said = [...faults]
                .sort(([a], [b]) => a - b)
                .map(([place, count]) => `${(0,model_name/* printPart */.x)(demands[place]?.name ?? "")} in ${count} ${count === 1 ? "row" : "rows"}`);
            return { value: invalid, of: rows.length, ...(said.length === 0 ? {} : { remark: said.join(", ") }) };
        },
    };
}
/** Spatial, xml and binary values are not: there is nothing in a contract that they could satisfy, and they are large. */
function isFetched(column) {
    const family = familyOf(column);
    return family !== "other" && family !== "bytes";
}
/** A value as the schema sees it: times are milliseconds, whole numbers are numbers whatever their size. */
function plain(value) {
    if (value instanceof Date)
        return value.getTime();
    if (typeof value === "bigint")
        return Number(value);
    return value;
}
/** Undefined where the contract demands nothing of single values. */
function schemaOf({ logicalType, options = {}, required }) {
    const typed = typedSchema(logicalType, options);
    if (typed !== undefined)
        return { ...typed, type: required === true ? typed["type"] : [typed["type"], "null"] };
    return required === true ? { not: { type: "null" } } : undefined;
}
function typedSchema(logicalType, options) {
    switch (logicalType) {
        case "string": {
            const { minLength, maxLength, pattern, format } = options;
            return {
                type: "string",
                ...(minLength === undefined ? {} : { minLength }),
                ...(maxLength === undefined ? {} : { maxLength }),
                ...(pattern === undefined ? {} : { pattern }),
                ...(format !== undefined && Object.hasOwn(formats, format) ? { format } : {}),
            };
        }
        case "integer":
        case "number":
            return {
                type: logicalType,
                ...bounds(options, Number),
                ...(options.multipleOf === undefined ? {} : { multipleOf: options.multipleOf }),
            };
        case "boolean":
            return { type: "boolean" };
        case "date":
        case "timestamp":
            return { type: "number", ...bounds(options, momentWritten) };
        case "time":
            return { type: "number" };
        case "object":
        case "array":
        case undefined:
            return undefined;
    }
}
/** A date or a time without an offset is read as the driver gives those of the server: as if it were UTC. */
function momentWritten(text) {
    return Date.parse(/^\d{4}-\d{2}-\d{2}$|Z$|[+-]\d{2}:?\d{2}$/.test(String(text)) ? String(text) : `${String(text)}Z`);
}
function bounds({ minimum, maximum }, read) {
    const bound = (word, given) => {
        const value = given === undefined ? NaN : read(given.value);
        if (Number.isNaN(value))
            return {};
        return { [given?.exclusive === true ? `exclusive${word === "minimum" ? "Minimum" : "Maximum"}` : word]: value };
    };
    return { ...bound("minimum", minimum), ...bound("maximum", maximum) };
}

;// CONCATENATED MODULE: ./lib/contract/quality/scan.js



/** `FROM` and the table. Memory-optimised tables are read in a transaction only WITH (SNAPSHOT) (error 41368). */
function from(table) {
    return `FROM ${quoteObject(table)}${table.memoryOptimized === true ? " WITH (SNAPSHOT)" : ""}`;
}
/** One SELECT for all that is counted over a table: the server passes over its rows once, however many rules there are. */
function startScan(table) {
    const expressions = new Map();
    return {
        add: (expression) => {
            const place = expressions.get(expression) ?? expressions.size;
            expressions.set(expression, place);
            return place;
        },
        query: () => ({
            sql: `SELECT ${[...expressions.keys()].map((expression, place) => `${expression} AS [c${place}]`).join(", ")} ${from(table)}`,
            maxRows: 1,
            ...(table.memoryOptimized === true ? { memoryOptimized: true } : {}),
        }),
    };
}
const countOfRows = "COUNT_BIG(*)";
function countOfNulls(column) {
    return `COUNT_BIG(CASE WHEN ${(0,expression_text/* printBracketed */.h0)(column.name)} IS NULL THEN 1 END)`;
}
/** Undefined where values of the column's type cannot be compared. */
function countOfMissing(column, missing) {
    const values = missing.filter((value) => value !== null);
    const compared = comparedAs(column);
    if (values.length > 0 && compared === undefined)
        return undefined;
    const literals = literalsFor(column, values);
    const conditions = [
        ...(missing.includes(null) ? [`${(0,expression_text/* printBracketed */.h0)(column.name)} IS NULL`] : []),
        ...(literals.length === 0 || compared === undefined ? [] : [`${compared} IN (${literals.join(", ")})`]),
    ];
    return `COUNT_BIG(CASE WHEN ${conditions.length === 0 ? "1 = 0" : conditions.join(" OR ")} THEN 1 END)`;
}
/** True for a value of the list; undefined where values of the column's type cannot be compared. */
function isListed(column, valid) {
    const compared = comparedAs(column);
    if (compared === undefined)
        return undefined;
    const literals = literalsFor(column, valid);
    return literals.length === 0 ? "1 = 0" : `${compared} IN (${literals.join(", ")})`;
}
/** NULL is no value, valid or not. What compares as unknown is not valid: it falls to the ELSE. */
function countOfInvalid(column, valid) {
    const condition = valid.length === 1 ? valid.join("") : valid.map((each) => `(${each})`).join(" AND ");
    return `COUNT_BIG(CASE WHEN ${(0,expression_text/* printBracketed */.h0)(column.name)} IS NULL OR (${condition}) THEN NULL ELSE 1 END)`;
}
/** The newest value, in the time that it shows or, where it has an offset, in UTC; undefined for a column of other types. */
function newest(column) {
    const value = `MAX(${(0,expression_text/* printBracketed */.h0)(column.name)})`;
    switch (familyOf(column)) {
        case "date":
        case "moment":
            return `CAST(${value} AS datetime2(3))`;
        case "moment with offset":
            return `CAST(SWITCHOFFSET(${value}, '+00:00') AS datetime2(3))`;
        default:
            return undefined;
    }
}
/** The server's clock, in UTC. */
const serverTime = "CAST(SYSUTCDATETIME() AS datetime2(3))";
/**
 * How many rows repeat values that another row has, over these columns together, and how many rows there are: one grouped pass for a set of
 * columns, since no aggregate of the scan can count them. A value that stands n times is repeated n - 1 times, as the database compares
 * values; rows that are NULL in all of the columns are none of each other's.
 */
function repeated(table, columns) {
    const names = columns.map(expression_text/* printBracketed */.h0);
    const empty = names.map((name) => `${name} IS NULL`).join(" AND ");
    return {
        sql: `SELECT SUM(g.[rows]) AS [c0], SUM(g.[repeated]) AS [c1] FROM (` +
            `SELECT COUNT_BIG(*) AS [rows], CASE WHEN ${empty} THEN 0 ELSE COUNT_BIG(*) - 1 END AS [repeated] ` +
            `${from(table)} GROUP BY ${names.join(", ")}) AS g`,
        maxRows: 1,
        ...(table.memoryOptimized === true ? { memoryOptimized: true } : {}),
    };
}
/** How many different values are looked at one by one, where no condition of SQL can stand for a pattern. */
const maxDistinct = 50_000;
/** The longest value that is. */
const maxValueLength = 4_000;
/** The column's different values, character by character, with how many rows have each, and whether the list names it. */
function distinctValues(table, column, listed) {
    const text = textOf(column);
    if (text === undefined)
        return undefined;
    const is = listed === undefined ? "1" : `CASE WHEN ${listed} THEN 1 ELSE 0 END`;
    return {
        sql: 
        // Blanks at the end make no difference to a comparison, and the length does.
        `SELECT TOP (${maxDistinct + 1}) LEFT(d.[value], ${maxValueLength + 1}) AS [value], COUNT_BIG(*) AS [rows], d.[listed] FROM (` +
            `SELECT ${text} AS [value], DATALENGTH(${(0,expression_text/* printBracketed */.h0)(column.name)}) AS [length], ${is} AS [listed] ${from(table)}) AS d ` +
            "GROUP BY d.[value], d.[length], d.[listed]",
        maxRows: maxDistinct + 1,
        ...(table.memoryOptimized === true ? { memoryOptimized: true } : {}),
    };
}
/** The first rows in the order of the primary key from its end, so that they are those that came last; in any order where there is none. */
function sampleRows(table, columns, key, rows) {
    const order = key.length === 0 ? "" : ` ORDER BY ${key.map((name) => `${(0,expression_text/* printBracketed */.h0)(name)} DESC`).join(", ")}`;
    return {
        sql: `SELECT TOP (${rows}) ${columns.join(", ")} ${from(table)}${order}`,
        maxRows: rows,
        ...(table.memoryOptimized === true ? { memoryOptimized: true } : {}),
    };
}
/** A count as the driver gives it: a bigint comes as text. Undefined for what is none. */
function countOf(value) {
    const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : typeof value === "bigint" ? Number(value) : value;
    return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

// EXTERNAL MODULE: ./lib/contract/quality/subject.js
var quality_subject = __webpack_require__(63376);
;// CONCATENATED MODULE: ./lib/contract/quality/plan.js










/**
 * What to ask of the data so that every rule is measured, and how the answers are read. One query for each table, whatever its rules count;
 * one more for each set of columns whose repeated rows are counted, for each pattern that no LIKE can stand for, for each rule with a query of
 * its own, and for each sample. What may not or cannot be asked is refused here, before anything is sent.
 */
async function planOf(schema, contracts) {
    const memoryOptimized = new Set(schema.tables.filter((table) => table.memoryOptimized === true).map(model_name/* nameKey */.Rc));
    const queries = [];
    const places = new Map();
    const scans = new Map();
    const sheet = {
        tableOf: ({ schema, name }) => ({ schema, name, ...(memoryOptimized.has((0,model_name/* nameKey */.Rc)({ schema, name })) ? { memoryOptimized: true } : {}) }),
        scanOf: (table) => {
            const known = scans.get((0,model_name/* nameKey */.Rc)(table));
            if (known !== undefined)
                return known;
            const scan = startScan(table);
            const started = { scan, query: queries.push(scan.query) - 1 };
            scans.set((0,model_name/* nameKey */.Rc)(table), started);
            return started;
        },
        ask: (query) => {
            const place = places.get(query.sql) ?? queries.push(() => query) - 1;
            places.set(query.sql, place);
            return place;
        },
        confidential: confidentialNames(contracts),
    };
    const questions = [];
    for (const { at, ...subject } of (0,quality_subject/* subjectsOf */.Z)(schema, contracts)) {
        questions.push({ ...subject, question: await questionOf(subject.rule, at, sheet) });
    }
    return { queries: queries.map((query) => query()), questions };
}
function isConfidential({ classification }) {
    return classification !== undefined && /restricted|confidential|secret|sensitive|private|personal|\bpii\b|\bphi\b/i.test(classification);
}
function confidentialNames(contracts) {
    const columns = contracts.flatMap(({ objects }) => objects.flatMap((object) => object.columns.filter(isConfidential)));
    return new Set(columns.map(({ name }) => name.toLowerCase()));
}
function refused(reason) {
    return { cause: "refused", reason };
}
async function questionOf(rule, at, sheet) {
    const { measure, problem } = rule;
    if (measure.metric === "custom")
        return { cause: "other-tool", reason: `it is a rule of ${measure.engine}, which is not run here` };
    if (problem !== undefined)
        return refused(problem);
    const { object, column, found, actual } = at;
    if (object === undefined || found === undefined) {
        return refused(object === undefined ? "the contract has no such object" : `there is no ${(0,model_name/* printName */.To)(object)} to measure`);
    }
    if (found.type === "function")
        return refused(`${(0,model_name/* printName */.To)(found)} is a function, which cannot be measured without its arguments`);
    if (column !== undefined && actual === undefined && found.columns !== undefined) {
        return refused(`${(0,model_name/* printName */.To)(found)} has no column ${(0,model_name/* printPart */.x)(column.name)}`);
    }
    const table = sheet.tableOf(found);
    switch (measure.metric) {
        case "rowCount": {
            const { scan, query } = sheet.scanOf(table);
            const place = scan.add(countOfRows);
            return { query, read: ([row]) => counted(row?.[place]) };
        }
        case "sql":
            return queryQuestion(measure.query, at, sheet);
        case "sample":
            return sampleQuestion(measure.rows, object, found, at.relations, sheet);
        case "duplicateValues":
            return duplicateQuestion(measure.columns, found, actual, at.relations, sheet);
        case "nullValues":
        case "missingValues":
        case "invalidValues":
        case "latency":
            return actual === undefined || column === undefined
                ? refused("the schema does not say what columns it has")
                : columnQuestion(rule, actual, column, table, sheet);
    }
}
function columnQuestion(rule, actual, column, table, sheet) {
    const { measure } = rule;
    switch (measure.metric) {
        case "nullValues":
            return counting(countOfNulls(actual), table, sheet);
        case "missingValues": {
            const expression = countOfMissing(actual, measure.missing);
            return expression === undefined ? refused(incomparable(actual)) : counting(expression, table, sheet);
        }
        case "invalidValues":
            return invalidQuestion(measure, actual, column, table, sheet);
        case "latency": {
            const expression = newest(actual);
            if (expression === undefined)
                return refused(`${(0,model_name/* printPart */.x)(actual.name)} is ${actual.type ?? "of an unknown type"}, and tells no time`);
            const { scan, query } = sheet.scanOf(table);
            const [last, now] = [scan.add(expression), scan.add(serverTime)];
            const zone = rule.timeZone ?? "UTC";
            const family = familyOf(actual);
            const withheld = isConfidential(column);
            return { query, read: ([row]) => ({ ...ageOf(row?.[last], row?.[now], family, zone), withheld }) };
        }
        default:
            return refused("it is not about a column");
    }
}
function incomparable({ name, type }) {
    return `${(0,model_name/* printPart */.x)(name)} is ${type ?? "of an unknown type"}, whose values cannot be compared`;
}
/** A number of rows out of all, from the table's one scan. */
function counting(expression, table, sheet) {
    const { scan, query } = sheet.scanOf(table);
    const [all, some] = [scan.add(countOfRows), scan.add(expression)];
    return { query, read: ([row]) => counted(row?.[some], row?.[all]) };
}
function counted(value, all) {
    const [count, rows] = [countOf(value), countOf(all)];
    if (count === undefined)
        return { failure: "the server gave no number" };
    return { value: count, ...(rows === undefined ? {} : { of: rows }) };
}
async function invalidQuestion(measure, actual, column, table, sheet) {
    const listed = measure.valid === undefined ? undefined : isListed(actual, measure.valid);
    if (measure.valid !== undefined && listed === undefined)
        return refused(incomparable(actual));
    if (measure.pattern === undefined)
        return counting(countOfInvalid(actual, listed === undefined ? [] : [listed]), table, sheet);
    const text = textOf(actual);
    if (text === undefined)
        return refused(`${(0,model_name/* printPart */.x)(actual.name)} is ${actual.type ?? "of an unknown type"}, and a pattern is about text`);
    const like = likeCondition(measure.pattern, text);
    if (like !== undefined)
        return counting(countOfInvalid(actual, listed === undefined ? [like] : [listed, like]), table, sheet);
    const matcher = await (0,quality_matcher/* matcherOf */.K)(measure.pattern);
    if ("refusal" in matcher)
        return refused(matcher.refusal);
    if (isConfidential(column)) {
        return refused(`no LIKE can stand for its pattern, and values of ${(0,model_name/* printPart */.x)(actual.name)}, classified as ${column.classification ?? ""}, are not fetched`);
    }
    const query = distinctValues(table, actual, listed);
    if (query === undefined)
        return refused(incomparable(actual));
    return { query: sheet.ask(query), read: (rows) => matched(rows, matcher.matches) };
}
function matched(rows, matches) {
    if (rows.length > maxDistinct) {
        return { failure: `no LIKE can stand for its pattern, and there are more than ${maxDistinct} different values to look at` };
    }
    let [invalid, all] = [0, 0];
    for (const [value, count, listed] of rows) {
        const number = countOf(count);
        if (number === undefined)
            return { failure: "the server gave no number" };
        all += number;
        if (value === null)
            continue;
        if (typeof value !== "string")
            return { failure: "the server gave no text" };
        if (value.length > maxValueLength)
            return { failure: `a value is longer than the ${maxValueLength} characters that are looked at` };
        if (countOf(listed) !== 1 || !matches(value))
            invalid += number;
    }
    return { value: invalid, of: all };
}
function duplicateQuestion(named, found, actual, relations, sheet) {
    const columns = actual === undefined ? named.map((name) => relations.findColumn(found, name)) : [actual];
    const missing = columns.findIndex((column) => column === undefined);
    if (missing >= 0)
        return refused(`${(0,model_name/* printName */.To)(found)} has no column ${(0,model_name/* printPart */.x)(named[missing] ?? "")}`);
    const known = columns.filter((column) => column !== undefined);
    const other = known.find((column) => familyOf(column) === "other");
    if (known.length === 0 || other !== undefined)
        return refused(other === undefined ? "it names no column" : incomparable(other));
    const names = [...new Set(known.map(({ name }) => name))];
    return {
        query: sheet.ask(repeated(sheet.tableOf(found), names)),
        // The sums over no group are NULL: there is no row, and none is repeated.
        read: ([row]) => counted(row?.[1] ?? 0, row?.[0] ?? 0),
    };
}
function queryQuestion(text, { object, column, found, actual }, sheet) {
    const about = found ?? object;
    if (about === undefined)
        return refused("it is about no object");
    const name = actual?.name ?? column?.name;
    const checked = checkQuery(text, { object: about, ...(name === undefined ? {} : { column: name }) });
    if ("refusal" in checked)
        return refused(`its query is not sent: ${checked.refusal}`);
    const withheld = !checked.counts && [...checked.names].some((each) => sheet.confidential.has(each));
    return {
        query: sheet.ask({ sql: checked.sql, maxRows: 2 }),
        read: (rows) => {
            if (rows.length !== 1)
                return { failure: `its query gave ${rows.length === 0 ? "no row" : "more than one row"} where one value is asked for` };
            const value = rows[0]?.[0];
            const number = typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : typeof value === "bigint" ? Number(value) : value;
            if (typeof number === "boolean")
                return { value: Number(number), withheld };
            if (typeof number === "number" && Number.isFinite(number))
                return { value: number, withheld };
            return { failure: `its query gave ${value === null ? "NULL" : "no number"} where a number is asked for` };
        },
    };
}
async function sampleQuestion(rows, object, found, relations, sheet) {
    const pairs = object.columns.flatMap((demanded) => {
        const actual = relations.findColumn(found, demanded.name);
        return actual === undefined || isConfidential(demanded) ? [] : [{ demanded, actual }];
    });
    const sample = await sampleOf(pairs);
    if ("refusal" in sample)
        return refused(sample.refusal);
    const key = found.keys?.primaryKey?.columns.map(({ name }) => name) ?? [];
    const query = sampleRows(sheet.tableOf(found), sample.columns.map((name) => (0,expression_text/* printBracketed */.h0)(name)), key, rows);
    return { query: sheet.ask(query), read: sample.read };
}
/** Whether the metric counts rows out of all, so that it has a percentage. */
function countsRows(metric) {
    return (metric === "nullValues" ||
        metric === "missingValues" ||
        metric === "invalidValues" ||
        metric === "duplicateValues" ||
        metric === "sample");
}


/***/ }),

/***/ 84526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ momentOf),
/* harmony export */   k: () => (/* binding */ isTimeZone)
/* harmony export */ });
/** `UTC`, `Z`, an offset as `+08:00`, or an IANA name as `Asia/Manila`. */
function isTimeZone(zone) {
    return offsetOf(zone) !== undefined || isNamed(zone);
}
/** Minutes ahead of UTC; undefined for a name. */
function offsetOf(zone) {
    if (/^(?:z|utc|gmt)$/i.test(zone))
        return 0;
    const [, sign, hours, minutes = "0"] = /^(?:utc|gmt)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone) ?? [];
    if (hours === undefined)
        return undefined;
    return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
function isNamed(zone) {
    try {
        new Intl.DateTimeFormat("en", { timeZone: zone });
        return true;
    }
    catch {
        return false;
    }
}
/**
 * The moment at which clocks in the zone show the time.
 *
 * @param shown What they show, as milliseconds since 1970 as if it were UTC.
 */
function momentOf(shown, zone) {
    const offset = offsetOf(zone);
    if (offset !== undefined)
        return shown - offset * 60_000;
    const clock = new Intl.DateTimeFormat("en-US", {
        timeZone: zone,
        hourCycle: "h23",
        era: "narrow",
        year: "numeric",
        month: "numeric",
        day: "numeric",
        hour: "numeric",
        minute: "numeric",
        second: "numeric",
    });
    const ahead = (moment) => {
        const part = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
        const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
        return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
    };
    // The zone is as far ahead at the moment itself as near it, but around a change of the clocks: asked twice.
    const near = shown - ahead(shown);
    return shown - ahead(near);
}


/***/ })

};
