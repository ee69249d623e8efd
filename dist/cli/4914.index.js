export const id = 4914;
export const ids = [4914];
export const modules = {

/***/ 43406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isReserved),
/* harmony export */   R: () => (/* binding */ keywords)
/* harmony export */ });
// Words that T-SQL gives a meaning. The lexer recognises them in any letter case and hands out one shared upper-case
// string for each: a reader compares `token.key === "CREATE"`, and the compiler knows every word that may stand there.
/**
 * Words that never name a thing without brackets or quotes. Source: "Reserved Keywords (Transact-SQL)",
 * learn.microsoft.com/sql/t-sql/language-elements/reserved-keywords-transact-sql.
 */
// prettier-ignore
const reservedKeywords = [
    "ADD", "ALL", "ALTER", "AND", "ANY", "AS", "ASC", "AUTHORIZATION", "BACKUP", "BEGIN", "BETWEEN", "BREAK", "BROWSE", "BULK", "BY",
    "CASCADE", "CASE", "CHECK", "CHECKPOINT", "CLOSE", "CLUSTERED", "COALESCE", "COLLATE", "COLUMN", "COMMIT", "COMPUTE", "CONSTRAINT",
    "CONTAINS", "CONTAINSTABLE", "CONTINUE", "CONVERT", "CREATE", "CROSS", "CURRENT", "CURRENT_DATE", "CURRENT_TIME", "CURRENT_TIMESTAMP",
    "CURRENT_USER", "CURSOR", "DATABASE", "DBCC", "DEALLOCATE", "DECLARE", "DEFAULT", "DELETE", "DENY", "DESC", "DISK", "DISTINCT",
    "DISTRIBUTED", "DOUBLE", "DROP", "DUMP", "ELSE", "END", "ERRLVL", "ESCAPE", "EXCEPT", "EXEC", "EXECUTE", "EXISTS", "EXIT", "EXTERNAL",
    "FETCH", "FILE", "FILLFACTOR", "FOR", "FOREIGN", "FREETEXT", "FREETEXTTABLE", "FROM", "FULL", "FUNCTION", "GOTO", "GRANT", "GROUP",
    "HAVING", "HOLDLOCK", "IDENTITY", "IDENTITYCOL", "IDENTITY_INSERT", "IF", "IN", "INDEX", "INNER", "INSERT", "INTERSECT", "INTO", "IS",
    "JOIN", "KEY", "KILL", "LEFT", "LIKE", "LINENO", "LOAD", "MERGE", "NATIONAL", "NOCHECK", "NONCLUSTERED", "NOT", "NULL", "NULLIF",
    "OF", "OFF", "OFFSETS", "ON", "OPEN", "OPENDATASOURCE", "OPENQUERY", "OPENROWSET", "OPENXML", "OPTION", "OR", "ORDER", "OUTER",
    "OVER", "PERCENT", "PIVOT", "PLAN", "PRECISION", "PRIMARY", "PRINT", "PROC", "PROCEDURE", "PUBLIC", "RAISERROR", "READ", "READTEXT",
    "RECONFIGURE", "REFERENCES", "REPLICATION", "RESTORE", "RESTRICT", "RETURN", "REVERT", "REVOKE", "RIGHT", "ROLLBACK", "ROWCOUNT",
    "ROWGUIDCOL", "RULE", "SAVE", "SCHEMA", "SECURITYAUDIT", "SELECT", "SEMANTICKEYPHRASETABLE", "SEMANTICSIMILARITYDETAILSTABLE",
    "SEMANTICSIMILARITYTABLE", "SESSION_USER", "SET", "SETUSER", "SHUTDOWN", "SOME", "STATISTICS", "SYSTEM_USER", "TABLE", "TABLESAMPLE",
    "TEXTSIZE", "THEN", "TO", "TOP", "TRAN", "TRANSACTION", "TRIGGER", "TRUNCATE", "TRY_CONVERT", "TSEQUAL", "UNION", "UNIQUE", "UNPIVOT",
    "UPDATE", "UPDATETEXT", "USE", "USER", "VALUES", "VARYING", "VIEW", "WAITFOR", "WHEN", "WHERE", "WHILE", "WITH", "WITHIN", "WRITETEXT",
];
/** Words that mean something in their place and may be names anywhere else. A word a reader looks for must be listed. */
// prettier-ignore
const contextualKeywords = [
    "ABSENT", "ACTION", "ACTIVATION", "AFTER", "ALWAYS", "ANSI_NULLS", "ANSI_PADDING", "APPEND", "APPLICATION", "APPLY", "ASSEMBLY",
    "ASYMMETRIC", "AT", "ATOMIC", "AUDIT", "AVAILABILITY", "BINDING", "BLOCK", "BROKER", "BUCKET_COUNT", "CACHE", "CALLED", "CALLER",
    "CAST", "CATALOG", "CATCH", "CERTIFICATE", "CHANGE_TRACKING", "CLASSIFICATION", "CLOUD", "COLLATION", "COLUMNS", "COLUMNSTORE",
    "COLUMNSTORE_ARCHIVE", "COLUMN_ENCRYPTION_KEY", "COLUMN_SET", "COL_LENGTH", "COMPRESSION_DELAY", "CONCAT", "CONFIGURATION",
    "CONNECTION", "CONTENT", "CONTRACT", "CONVERSATION", "CREDENTIAL", "CRYPTOGRAPHIC", "CUBE", "CYCLE", "DATA", "DATABASES",
    "DATA_COMPRESSION", "DATA_CONSISTENCY_CHECK", "DATA_DELETION", "DATA_SOURCE", "DATE", "DATEADD", "DATEDIFF", "DATENAME", "DATEPART",
    "DAY", "DAYS", "DBO", "DEFAULT_DATABASE", "DEFAULT_SCHEMA", "DELAY", "DETERMINISTIC", "DIALOG", "DISABLE", "DISTRIBUTION", "DOCUMENT",
    "DURABILITY", "EDGE", "ELEMENTS", "ENABLE", "ENCRYPTED", "ENCRYPTION", "ENCRYPTION_TYPE", "ENDPOINT", "EVENT", "EXPAND", "FAST",
    "FEDERATED_SERVICE_ACCOUNT", "FEDERATION", "FILEGROUP", "FILEGROWTH", "FILESTREAM", "FILESTREAM_ON", "FILETABLE", "FILTER", "FIRST",
    "FIRST_VALUE", "FOLLOWING", "FORCE", "FORCED", "FORMAT", "FULLTEXT", "FUNCTIONS", "GENERATED", "GENERATION", "GEOGRAPHY", "GEOMETRY",
    "GO", "GOVERNOR", "GRAPH", "GROUPING", "GROUPS", "HASH", "HASHED", "HEAP", "HIDDEN", "HIERARCHYID", "HINT",
    "HISTORY_RETENTION_PERIOD", "HISTORY_TABLE", "HOURS", "IGNORE_DUP_KEY", "IIF", "IMAGE", "INCLUDE", "INCREMENT", "INFORMATION_SCHEMA",
    "INHERITS", "INLINE", "INPUT", "INSTEAD", "INTERVAL", "ISNULL", "ISOLATION", "JSON", "KEEP", "KEEPFIXED", "LABEL", "LAG", "LANGUAGE",
    "LAST", "LAST_VALUE", "LEAD", "LEADING", "LEDGER", "LEDGER_VIEW", "LEVEL", "LIBRARY", "LIMIT", "LOB_COMPACTION", "LOCAL", "LOCATION",
    "LOG", "LOGIN", "LOOP", "MANUAL", "MARK", "MASKED", "MASTER", "MATCHED", "MAX", "MAXDOP", "MAXRECURSION", "MAXVALUE", "MAX_DURATION",
    "MEMBER", "MEMORY_OPTIMIZED", "MESSAGE", "MINUTES", "MINVALUE", "MIN_ACTIVE_ROWVERSION", "MODEL", "MODIFY", "MONTH", "MONTHS", "MOVE",
    "NAME", "NATIVE_COMPILATION", "NEXT", "NO", "NOCOUNT", "NODE", "NOEXPAND", "NOLOCK", "NONE", "NOTIFICATION", "NTEXT", "NULLS",
    "NUMERIC_ROUNDABORT", "OBJECT", "OBJECT_ID", "OFFSET", "OLD", "ONLINE", "ONLY", "OPENJSON", "OPTIMIZE", "OPTIMIZED", "ORDINALITY",
    "OUT", "OUTPUT", "OWNER", "PAD_INDEX", "PAGE", "PARAMETERIZATION", "PARSE", "PARTITION", "PARTITIONS", "PASSWORD", "PATH", "PAUSED",
    "PERIOD", "PERSISTED", "PERSIST_SAMPLE_PERCENT", "POLICY", "POPULATION", "PRECEDING", "PREDICATE", "PRIOR", "PRIVATE", "PRIVILEGES",
    "PROPERTY", "PROVIDER", "QUEUE", "QUOTED_IDENTIFIER", "RAISE", "RANDOMIZED", "RANGE", "RAW", "REBUILD", "RECEIVE", "RECOMPILE",
    "REMOTE", "REMOVE", "RENAME", "REORGANIZE", "REPEATABLE", "REPLICATE", "RESOURCE", "RESPECT", "RESTART", "RESULT", "RESUMABLE",
    "RESUME", "RETENTION", "RETURNS", "ROBUST", "ROLE", "ROLLUP", "ROOT", "ROUND_ROBIN", "ROUTE", "ROW", "ROWGUID", "ROWS",
    "SCHEMABINDING", "SCHEMA_AND_DATA", "SCHEMA_ONLY", "SCHEME", "SCOPED", "SEARCH", "SECURITY", "SELECTIVE", "SELF", "SEMANTIC", "SEND",
    "SENSITIVITY", "SEQUENCE", "SERVER", "SERVICE", "SESSION", "SETS", "SIGNATURE", "SNAPSHOT", "SORT_IN_TEMPDB", "SOURCE", "SPARSE",
    "SPATIAL", "SP_ADDEXTENDEDPROPERTY", "SP_ADDTYPE", "SP_DROPEXTENDEDPROPERTY", "SP_DROPTYPE", "SP_EXECUTESQL", "SP_MSFOREACHTABLE",
    "SP_RENAME", "SP_UPDATEEXTENDEDPROPERTY", "START", "STATE", "STATISTICAL_SEMANTICS", "STATISTICS_INCREMENTAL",
    "STATISTICS_NORECOMPUTE", "STATUS", "STOPLIST", "STREAM", "SUBSCRIPTION", "SUPPORTED", "SUSPEND", "SWITCH", "SYMMETRIC", "SYNONYM",
    "SYS", "SYSNAME", "SYSTEM", "SYSTEM_TIME", "SYSTEM_VERSIONING", "TARGET", "TEXT", "TEXTIMAGE_ON", "THROW", "TIES", "TIME",
    "TIMESTAMP", "TRANSACTION_ID", "TRANSFER", "TRIM", "TRUSTED", "TRY", "TRY_CAST", "TRY_PARSE", "TYPE", "UNBOUNDED", "UNCOMMITTED",
    "UNDEFINED", "UNKNOWN", "UNLOCK", "USING", "VALUE", "VECTOR", "VERSION", "VIEWS", "VIEW_METADATA", "WINDOW", "WITHOUT", "WORK",
    "WORKLOAD", "XML", "XMLDATA", "XMLNAMESPACES", "XMLSCHEMA", "XML_COMPRESSION", "XSINIL", "YEAR", "YEARS", "ZONE",
];
const keywords = [...reservedKeywords, ...contextualKeywords];
const reserved = new Set(reservedKeywords);
/** Whether the upper-case word can only be a keyword, never an unbracketed name. */
function isReserved(key) {
    return reserved.has(key);
}


/***/ }),

/***/ 4914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   XL: () => (/* binding */ keywordOf),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   qw: () => (/* binding */ tokenize)
/* harmony export */ });
/* harmony import */ var _keywords_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43406);
// Cuts T-SQL text into tokens. It never fails: what it does not know becomes a token like any other, and what is never
// closed becomes one "unclosed" token up to the end of the text. Comments and white space leave no token.

const operators = [
    ..."( ) , . ; = < > + - * / % & | ^ ~ : ! { } ? \\ $ `".split(" "),
    ..."<= >= <> != !< !> += -= *= /= %= &= |= ^= || :: << >> ||=".split(" "),
];
/** The tokens of `text`, or of the part from `from` up to `to`; offsets always count from the start of `text`. */
function tokenize(text, options = {}, from = 0, to = text.length) {
    const doubleQuoted = options.quotedIdentifier === false ? "string" : "identifier";
    const tokens = [];
    let at = from;
    while (at < to) {
        const code = text.charCodeAt(at);
        const start = at;
        switch (code < 128 ? classOf[code] : classOfWide(code)) {
            case SPACE:
                at++;
                break;
            case WORD: {
                if ((code === N_UPPER || code === N_LOWER) && text.charCodeAt(at + 1) === QUOTE && at + 1 < to) {
                    at = quoted(text, tokens, "string", start, at + 1, QUOTE, to);
                    break;
                }
                let hash = code & UPPER_MASK;
                at++;
                while (at < to) {
                    const next = text.charCodeAt(at);
                    if (next < 128 ? classOf[next] !== WORD && classOf[next] !== DIGIT && !isNameMark(next) : classOfWide(next) !== WORD)
                        break;
                    hash = (Math.imul(hash, 31) + (next & UPPER_MASK)) | 0;
                    at++;
                }
                tokens.push({ kind: "word", key: keywordAt(text, start, at, hash), value: text.slice(start, at), start, end: at });
                break;
            }
            case OPEN_BRACKET:
                at = quoted(text, tokens, "identifier", start, at, CLOSE_BRACKET, to);
                break;
            case SINGLE_QUOTE:
                at = quoted(text, tokens, "string", start, at, QUOTE, to);
                break;
            case DOUBLE_QUOTE:
                at = quoted(text, tokens, doubleQuoted, start, at, QUOTE_MARK, to);
                break;
            case DIGIT:
                at = number(text, at, to);
                tokens.push({ kind: "number", key: "", value: text.slice(start, at), start, end: at });
                break;
            case AT: {
                at++;
                while (at < to && isNameCode(text.charCodeAt(at)))
                    at++;
                tokens.push({ kind: "variable", key: "", value: text.slice(start, at), start, end: at });
                break;
            }
            case DOLLAR: {
                const next = at + 1 < to ? text.charCodeAt(at + 1) : 0;
                const close = next === OPEN ? placeholderEnd(text, at + 2, to) : -1;
                if (close >= 0) {
                    at = close + 1;
                    tokens.push({ kind: "placeholder", key: "", value: text.slice(start + 2, close), start, end: at });
                }
                else if (isDigit(next) || next === DOT) {
                    at = number(text, at + 1, to);
                    tokens.push({ kind: "number", key: "", value: text.slice(start, at), start, end: at });
                }
                else {
                    // $action, $identity, $rowguid, $node_id, $PARTITION
                    at++;
                    while (at < to && isNameCode(text.charCodeAt(at)))
                        at++;
                    const alone = at === start + 1;
                    tokens.push({ kind: alone ? "operator" : "word", key: alone ? "$" : "", value: text.slice(start, at), start, end: at });
                }
                break;
            }
            default: {
                const next = at + 1 < to ? text.charCodeAt(at + 1) : 0;
                if (code === MINUS && next === MINUS) {
                    at = lineEnd(text, at + 2, to);
                }
                else if (code === SLASH && next === STAR) {
                    at = blockCommentEnd(text, at, to);
                    if (at < 0) {
                        at = to;
                        tokens.push({ kind: "unclosed", key: "", value: "/*", start, end: to });
                    }
                }
                else if (code === DOT && isDigit(next)) {
                    at = number(text, at, to);
                    tokens.push({ kind: "number", key: "", value: text.slice(start, at), start, end: at });
                }
                else {
                    at += operatorLength(code, next, at + 2 < to ? text.charCodeAt(at + 2) : 0);
                    const value = at === start + 1 && code < 128 ? (single[code] ?? "") : text.slice(start, at);
                    tokens.push({ kind: "operator", key: operatorSet.has(value) ? value : "", value, start, end: at });
                }
            }
        }
    }
    return tokens;
}
/** Where each line of `text` starts, as offsets: `\n`, `\r\n` and a lone `\r` end one. */
function lineStarts(text) {
    const starts = [0];
    // Most files have no lone \r: searching for \n alone is several times faster than looking at every character.
    const loneReturn = /\r(?!\n)/.test(text);
    if (loneReturn) {
        for (const match of text.matchAll(/\r\n?|\n/g))
            starts.push(match.index + match[0].length);
    }
    else {
        for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
            starts.push(at + 1);
    }
    return starts;
}
/** Line and column of an offset, both from 1. */
function positionOf(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
/** Whether the token names something: any bracketed or quoted identifier, or a word. Reserved words are the caller's business. */
function isName(token) {
    return token !== undefined && (token.kind === "identifier" || token.kind === "word");
}
// Classes of ASCII characters; 0 is an operator.
const SPACE = 1;
const WORD = 2;
const DIGIT = 3;
const OPEN_BRACKET = 4;
const SINGLE_QUOTE = 5;
const DOUBLE_QUOTE = 6;
const AT = 7;
const DOLLAR = 8;
const QUOTE = 0x27;
const QUOTE_MARK = 0x22;
const CLOSE_BRACKET = 0x5d;
const OPEN = 0x28;
const CLOSE = 0x29;
const DOT = 0x2e;
const MINUS = 0x2d;
const SLASH = 0x2f;
const STAR = 0x2a;
const N_UPPER = 0x4e;
const N_LOWER = 0x6e;
/** Clears the bit that tells a lower-case ASCII letter from its capital. */
const UPPER_MASK = 0xdf;
const classOf = new Uint8Array(128);
for (let code = 0; code <= 0x20; code++)
    classOf[code] = SPACE;
for (let code = 0x30; code <= 0x39; code++)
    classOf[code] = DIGIT;
for (let code = 0x41; code <= 0x5a; code++)
    classOf[code] = classOf[code + 0x20] = WORD;
classOf[0x5f] = WORD;
classOf[0x23] = WORD;
classOf[0x40] = AT;
classOf[0x24] = DOLLAR;
classOf[0x5b] = OPEN_BRACKET;
classOf[QUOTE] = SINGLE_QUOTE;
classOf[QUOTE_MARK] = DOUBLE_QUOTE;
const single = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
const operatorSet = new Set(operators);
function classOfWide(code) {
    return isWideSpace(code) ? SPACE : WORD;
}
// Characters above ASCII that editors leave between words: no-break and typographic spaces, a byte order mark in mid-text.
function isWideSpace(code) {
    return (code === 0xa0 ||
        code === 0x85 ||
        code === 0xfeff ||
        code === 0x3000 ||
        (code >= 0x2000 && code <= 0x200b) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x1680);
}
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
/** `@` and `$` may stand within a name, though not start an ordinary one. */
function isNameMark(code) {
    return code === 0x40 || code === 0x24;
}
function isNameCode(code) {
    if (code >= 128)
        return classOfWide(code) === WORD;
    const kind = classOf[code];
    return kind === WORD || kind === DIGIT || isNameMark(code);
}
/** Reads from the opening mark at `open` to its partner; a doubled closing mark stands for itself. */
function quoted(text, tokens, kind, start, open, close, to) {
    const mark = single[close] ?? "";
    let at = text.indexOf(mark, open + 1);
    let doubled = false;
    while (at >= 0 && at + 1 < to && text.charCodeAt(at + 1) === close) {
        doubled = true;
        at = text.indexOf(mark, at + 2);
    }
    if (at < 0 || at >= to) {
        tokens.push({ kind: "unclosed", key: "", value: single[text.charCodeAt(open)] ?? "", start, end: to });
        return to;
    }
    const raw = text.slice(open + 1, at);
    tokens.push({ kind, key: "", value: doubled ? raw.replaceAll(mark + mark, mark) : raw, start, end: at + 1 });
    return at + 1;
}
function number(text, start, to) {
    let at = start;
    if (text.charCodeAt(at) === 0x30 && at + 1 < to && (text.charCodeAt(at + 1) | 0x20) === 0x78) {
        at += 2;
        while (at < to && isHexDigit(text.charCodeAt(at)))
            at++;
        return at;
    }
    while (at < to && isDigit(text.charCodeAt(at)))
        at++;
    if (at < to && text.charCodeAt(at) === DOT) {
        at++;
        while (at < to && isDigit(text.charCodeAt(at)))
            at++;
    }
    if (at < to && (text.charCodeAt(at) | 0x20) === 0x65) {
        let exponent = at + 1;
        const sign = text.charCodeAt(exponent);
        if (sign === 0x2b || sign === MINUS)
            exponent++;
        // `1e` alone is a number to SQL Server as well, but `1else` must leave the word whole.
        if (exponent < to && isDigit(text.charCodeAt(exponent))) {
            at = exponent;
            while (at < to && isDigit(text.charCodeAt(at)))
                at++;
        }
    }
    return at;
}
function isHexDigit(code) {
    return isDigit(code) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x66);
}
function placeholderEnd(text, start, to) {
    let at = start;
    while (at < to) {
        const code = text.charCodeAt(at);
        if (code === CLOSE)
            return at > start ? at : -1;
        if (!isNameCode(code) && code !== MINUS && code !== DOT)
            return -1;
        at++;
    }
    return -1;
}
function lineEnd(text, start, to) {
    for (let at = start; at < to; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x0a || code === 0x0d)
            return at;
    }
    return to;
}
/** Past the comment that opens at `start`, or -1 where it is never closed. Block comments nest in T-SQL. */
function blockCommentEnd(text, start, to) {
    let depth = 0;
    for (let at = start; at + 1 < to; at++) {
        const code = text.charCodeAt(at);
        if (code === SLASH && text.charCodeAt(at + 1) === STAR) {
            depth++;
            at++;
        }
        else if (code === STAR && text.charCodeAt(at + 1) === SLASH) {
            at++;
            if (--depth === 0)
                return at + 1;
        }
    }
    return -1;
}
function operatorLength(code, next, third) {
    if (code === 0x7c && next === 0x7c)
        return third === 0x3d ? 3 : 2;
    if (next === 0x3d) {
        // < > ! + - * / % & | ^ followed by =
        return "<>!+-*/%&|^".includes(single[code] ?? "\u0000") ? 2 : 1;
    }
    if (code === 0x3c)
        return next === 0x3e || next === 0x3c ? 2 : 1;
    if (code === 0x3e)
        return next === 0x3e ? 2 : 1;
    if (code === 0x21)
        return next === 0x3c || next === 0x3e ? 2 : 1;
    if (code === 0x3a)
        return next === 0x3a ? 2 : 1;
    return 1;
}
// Open addressing over a power of two: a keyword is found without making a string of the word.
const tableSize = 4096;
const table = new Int16Array(tableSize);
_keywords_js__WEBPACK_IMPORTED_MODULE_0__/* .keywords */ .R.forEach((word, index) => {
    let slot = hashOf(word) & (tableSize - 1);
    while (table[slot] !== 0)
        slot = (slot + 1) & (tableSize - 1);
    table[slot] = index + 1;
});
function hashOf(word) {
    let hash = word.charCodeAt(0) & UPPER_MASK;
    for (let i = 1; i < word.length; i++)
        hash = (Math.imul(hash, 31) + (word.charCodeAt(i) & UPPER_MASK)) | 0;
    return hash;
}
function keywordAt(text, start, end, hash) {
    let slot = hash & (tableSize - 1);
    for (let entry = table[slot] ?? 0; entry !== 0; entry = table[slot] ?? 0) {
        const word = _keywords_js__WEBPACK_IMPORTED_MODULE_0__/* .keywords */ .R[entry - 1];
        if (word?.length === end - start && matches(text, start, word))
            return word;
        slot = (slot + 1) & (tableSize - 1);
    }
    return "";
}
function matches(text, start, word) {
    for (let i = 0; i < word.length; i++) {
        const code = text.charCodeAt(start + i);
        const upper = code >= 0x61 && code <= 0x7a ? code - 0x20 : code;
        if (upper !== word.charCodeAt(i))
            return false;
    }
    return true;
}
/** The keyword a text spells in any letter case, or "". */
function keywordOf(text) {
    return text === "" ? "" : keywordAt(text, 0, text.length, hashOf(text));
}


/***/ })

};
