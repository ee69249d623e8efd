export const id = 6088;
export const ids = [6088];
export const modules = {

/***/ 33846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ nameFolding)
/* harmony export */ });
/**
 * How a database compares names: as one string for all names that are the same to it. Names follow the database's
 * collation (https://learn.microsoft.com/sql/relational-databases/collations/collation-and-unicode-support):
 * `_CS_` and `_BIN` tell upper from lower case; all else, and what is not known, is SQL Server's default and does not.
 */
function nameFolding(collation) {
    return collation !== undefined && /_(CS|BIN2?)(_|$)/i.test(collation) ? (name) => name : (name) => name.toLowerCase();
}


/***/ }),

/***/ 94247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ startCursor),
/* harmony export */   Eb: () => (/* binding */ key),
/* harmony export */   Ld: () => (/* binding */ closeBracket),
/* harmony export */   QA: () => (/* binding */ readNameList),
/* harmony export */   n_: () => (/* binding */ skipBrackets),
/* harmony export */   rv: () => (/* binding */ takeName),
/* harmony export */   s: () => (/* binding */ take),
/* harmony export */   tV: () => (/* binding */ startsName)
/* harmony export */ });
/* harmony import */ var _keywords_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43406);
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4914);
// Walks over the tokens of a query.


/** At the first token that begins at the offset or after it. */
function startCursor(tokens, from) {
    const at = from === 0 ? 0 : tokens.findIndex(({ start }) => start >= from);
    return { tokens, at: at === -1 ? tokens.length : at };
}
function key(cursor, ahead = 0) {
    return cursor.tokens[cursor.at + ahead]?.key ?? "";
}
function take(cursor, ...keys) {
    if (!keys.every((each, ahead) => key(cursor, ahead) === each))
        return false;
    cursor.at += keys.length;
    return true;
}
function startsName(token) {
    return (0,_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .isName */ .Eo)(token) && (token.kind === "identifier" || !(0,_keywords_js__WEBPACK_IMPORTED_MODULE_0__/* .isReserved */ .B)(token.key));
}
function takeName(cursor) {
    const first = cursor.tokens[cursor.at];
    if (!startsName(first))
        return undefined;
    const parts = [first.value];
    cursor.at++;
    while (key(cursor) === ".") {
        const next = cursor.tokens[cursor.at + 1];
        if (next?.key === ".") {
            parts.push("");
            cursor.at++;
        }
        else if ((0,_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .isName */ .Eo)(next)) {
            // After a dot any word is a name.
            parts.push(next.value);
            cursor.at += 2;
        }
        else
            break;
    }
    return parts;
}
function skipBrackets(cursor) {
    let depth = 0;
    do {
        if (key(cursor) === "(")
            depth++;
        else if (key(cursor) === ")")
            depth--;
        cursor.at++;
    } while (depth > 0 && cursor.at < cursor.tokens.length);
}
function closeBracket(cursor) {
    let depth = 1;
    while (cursor.at < cursor.tokens.length) {
        if (key(cursor) === "(")
            depth++;
        else if (key(cursor) === ")")
            depth--;
        cursor.at++;
        if (depth === 0)
            return;
    }
}
function readNameList(cursor) {
    const names = [];
    if (!take(cursor, "("))
        return names;
    while (cursor.at < cursor.tokens.length && key(cursor) !== ")") {
        const token = cursor.tokens[cursor.at];
        if ((0,_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .isName */ .Eo)(token))
            names.push(token.value);
        cursor.at++;
        while (cursor.at < cursor.tokens.length && key(cursor) !== "," && key(cursor) !== ")") {
            if (key(cursor) === "(")
                skipBrackets(cursor);
            else
                cursor.at++;
        }
        take(cursor, ",");
    }
    take(cursor, ")");
    return names;
}


/***/ }),

/***/ 24184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ readAtom),
/* harmony export */   Dd: () => (/* binding */ readQueryExpression),
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   NC: () => (/* binding */ readUses),
/* harmony export */   OT: () => (/* binding */ readCtes),
/* harmony export */   ac: () => (/* binding */ skipTail),
/* harmony export */   tW: () => (/* binding */ readSources),
/* harmony export */   wi: () => (/* binding */ readBracketed),
/* harmony export */   xB: () => (/* binding */ readQuery),
/* harmony export */   yZ: () => (/* binding */ emptyUses),
/* harmony export */   yu: () => (/* binding */ startsQuery)
/* harmony export */ });
/* unused harmony export startsCtes */
/* harmony import */ var _expression_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67225);
/* harmony import */ var _keywords_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43406);
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4914);
/* harmony import */ var _query_cursor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94247);
/* harmony import */ var _type_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12662);
// Reads queries: what names depend on, and past all the rest, so that it survives whatever stands between.





// Words that begin a statement, and so end the one before, which needs no semicolon.
const starters = new Set([
    ..."SELECT INSERT UPDATE DELETE MERGE EXEC EXECUTE DECLARE SET IF ELSE BEGIN END WHILE RETURN PRINT RAISERROR THROW CREATE ALTER DROP".split(" "),
    ..."TRUNCATE COMMIT ROLLBACK SAVE OPEN FETCH CLOSE DEALLOCATE GOTO WAITFOR BREAK CONTINUE USE GRANT REVOKE DENY KILL DBCC BACKUP".split(" "),
    ..."RESTORE CHECKPOINT REVERT RECONFIGURE BULK".split(" "),
]);
// Words that end an expression at its own level.
const clauses = new Set([
    ..."FROM WHERE GROUP HAVING ORDER UNION EXCEPT INTERSECT INTO OPTION FOR WITH WINDOW OUTPUT VALUES USING WHEN ON JOIN INNER CROSS".split(" "),
    ..."FULL OUTER LEFT RIGHT PIVOT UNPIVOT TABLESAMPLE".split(" "),
]);
const castFunctions = new Set(["cast", "try_cast", "parse", "try_parse"]);
const convertFunctions = new Set(["convert", "try_convert"]);
const fullTextFunctions = new Set(["containstable", "freetexttable"]);
// Words that are values, though reserved.
const values = new Set(["END", "NULL", "CURRENT_TIMESTAMP", "CURRENT_USER", "SESSION_USER", "SYSTEM_USER", "USER"]);
// https://learn.microsoft.com/sql/t-sql/queries/hints-transact-sql-table: the hints that may stand without WITH
const oldHints = /^(?:nolock|holdlock|readcommitted|readcommittedlock|readpast|readuncommitted|repeatableread|rowlock|paglock|tablock|tablockx|updlock|xlock|serializable|snapshot|nowait|noexpand|index|fastfirstrow)$/i;
/** The query that a view or an inline function is: the first among the tokens from the offset `from` on. */
function readQuery(tokens, from = 0) {
    const cursor = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .startCursor */ .$Z)(tokens, from);
    // RETURN (SELECT …), RETURN SELECT …, RETURN (WITH …)
    while (cursor.at < tokens.length && !startsQuery(cursor) && !startsCtes(cursor))
        cursor.at++;
    return cursor.at >= tokens.length ? undefined : readQueryExpression(cursor, readCtes(cursor));
}
function emptyUses() {
    return { names: [], queries: [], sequences: [] };
}
function startsQuery(cursor, ahead = 0) {
    let next = ahead;
    while ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, next) === "(")
        next++;
    return (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, next) === "SELECT";
}
function startsCtes(cursor) {
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) !== "WITH")
        return false;
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) === "XMLNAMESPACES")
        return true;
    return (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .startsName */ .tV)(cursor.tokens[cursor.at + 1]) && ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 2) === "AS" || (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 2) === "(");
}
function readCtes(cursor) {
    const ctes = [];
    if (!startsCtes(cursor))
        return ctes;
    cursor.at++;
    do {
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "XMLNAMESPACES")) {
            (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .skipBrackets */ .n_)(cursor);
            continue;
        }
        const name = cursor.tokens[cursor.at]?.value ?? "";
        cursor.at++;
        const columns = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(" ? (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .readNameList */ .QA)(cursor) : undefined;
        if (!(0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "AS") || !(0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "("))
            break;
        const query = readQueryExpression(cursor, []);
        ctes.push({ name, columns, query });
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .closeBracket */ .Ld)(cursor);
    } while ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, ","));
    return ctes;
}
function readQueryExpression(cursor, ctes) {
    const branches = [];
    do {
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(" && startsQuery(cursor)) {
            cursor.at++;
            const inner = readQueryExpression(cursor, []);
            branches.push(...inner.branches);
            (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .closeBracket */ .Ld)(cursor);
        }
        else {
            const branch = readSelect(cursor);
            if (branch === undefined)
                break;
            branches.push(branch);
        }
    } while (takeSetOperator(cursor));
    const order = emptyUses();
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "ORDER")) {
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "BY");
        readUses(cursor, order);
        while ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, ","))
            readUses(cursor, order);
    }
    skipTail(cursor);
    return { ctes, branches, order };
}
function takeSetOperator(cursor) {
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "UNION")) {
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "ALL");
        return true;
    }
    return (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "EXCEPT") || (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "INTERSECT");
}
function skipTail(cursor) {
    for (;;) {
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "FOR")) {
            while (cursor.at < cursor.tokens.length && !endsStatement(cursor) && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) !== ")" && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) !== "OPTION") {
                if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(")
                    (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .skipBrackets */ .n_)(cursor);
                else
                    cursor.at++;
            }
        }
        else if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "OPTION")) {
            if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(")
                (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .skipBrackets */ .n_)(cursor);
        }
        else if (!(0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "WITH", "CHECK", "OPTION"))
            return;
    }
}
function readSelect(cursor) {
    if (!(0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "SELECT"))
        return undefined;
    (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "ALL");
    (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "DISTINCT");
    const uses = emptyUses();
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "TOP")) {
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(")
            readBracketed(cursor, uses);
        else
            cursor.at++;
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "PERCENT");
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "WITH", "TIES");
    }
    const items = [];
    do
        items.push(readItem(cursor));
    while ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, ","));
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "INTO"))
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .takeName */ .rv)(cursor);
    const sources = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "FROM") ? readSources(cursor, uses) : [];
    for (;;) {
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "WHERE") || (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "HAVING"))
            readUses(cursor, uses);
        else if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "GROUP")) {
            (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "BY");
            do
                readUses(cursor, uses);
            while ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, ","));
            if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "WITH"))
                cursor.at++;
        }
        else if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "WINDOW" && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 2) === "AS") {
            cursor.at += 3;
            if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(")
                readBracketed(cursor, uses);
        }
        else
            break;
    }
    return { items, sources, uses };
}
function readItem(cursor) {
    const uses = emptyUses();
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "*"))
        return { kind: "star", of: [] };
    const first = cursor.tokens[cursor.at];
    if (first?.kind === "variable" && /^[-+*/%&|^]?=$/.test((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1))) {
        cursor.at += 2;
        readUses(cursor, uses);
        return { kind: "assignment", uses };
    }
    if (first !== undefined && ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .startsName */ .tV)(first) || first.kind === "string") && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) === "=") {
        cursor.at += 2;
        const { reference, type } = readValue(cursor, uses, false);
        return { kind: "expression", name: first.value, reference, type, uses };
    }
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .startsName */ .tV)(first)) {
        const start = cursor.at;
        const of = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .takeName */ .rv)(cursor) ?? [];
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, ".", "*"))
            return { kind: "star", of };
        cursor.at = start;
    }
    const { reference, type, alias } = readValue(cursor, uses, true);
    return { kind: "expression", name: alias ?? reference?.at(-1), reference, type, uses };
}
function readValue(cursor, uses, aliased) {
    const start = cursor.at;
    const type = peekCast(cursor);
    readUses(cursor, uses, aliased);
    let end = cursor.at;
    let alias;
    if (aliased && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "AS")) {
        alias = cursor.tokens[cursor.at]?.value;
        cursor.at++;
        readUses(cursor, uses);
    }
    else if (aliased && end - start >= 2) {
        const last = cursor.tokens[end - 1];
        const before = cursor.tokens[end - 2];
        if (last !== undefined && before !== undefined && isAlias(last, before)) {
            alias = last.value;
            end--;
            // It was taken for a name that the expression uses.
            if (uses.names.at(-1)?.parts.length === 1 && last.kind !== "string")
                uses.names.pop();
        }
    }
    const parts = plainName(cursor, start, end);
    return { reference: parts, type: type !== undefined && type.end === end ? type.type : undefined, alias };
}
function isAlias(last, before) {
    if (last.kind !== "string" && !(0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .startsName */ .tV)(last))
        return false;
    if (before.kind === "operator")
        return before.key === ")";
    return before.kind === "word" && (0,_keywords_js__WEBPACK_IMPORTED_MODULE_1__/* .isReserved */ .B)(before.key) ? values.has(before.key) : before.key !== "ZONE" && before.kind !== "unclosed";
}
function plainName(cursor, start, end) {
    const saved = cursor.at;
    cursor.at = start;
    const parts = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .takeName */ .rv)(cursor);
    const whole = cursor.at === end && cursor.tokens[end]?.key !== "(";
    cursor.at = saved;
    return whole ? parts : undefined;
}
function peekCast(cursor) {
    const name = cursor.tokens[cursor.at]?.value.toLowerCase() ?? "";
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) !== "(")
        return undefined;
    const isCast = castFunctions.has(name);
    if (!isCast && !convertFunctions.has(name))
        return undefined;
    let end = cursor.at + 1;
    let depth = 0;
    let typeAt = isCast ? -1 : cursor.at + 2;
    do {
        const each = cursor.tokens[end]?.key ?? "";
        if (each === "(")
            depth++;
        else if (each === ")")
            depth--;
        else if (isCast && each === "AS" && depth === 1)
            typeAt = end + 1;
        end++;
    } while (depth > 0 && end < cursor.tokens.length);
    const read = typeAt === -1 ? undefined : (0,_type_js__WEBPACK_IMPORTED_MODULE_4__/* .readType */ .hq)(cursor.tokens, typeAt);
    return read === undefined ? undefined : { type: read.type, end };
}
function endsStatement(cursor) {
    const next = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor);
    if (next === ";")
        return true;
    // UPDATE(column) is a trigger's function.
    return starters.has(next) && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) !== "." && !(next === "UPDATE" && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) === "(");
}
function readUses(cursor, uses, stopAtAs = false) {
    let cases = 0;
    while (cursor.at < cursor.tokens.length) {
        const next = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor);
        if (next === "," || next === ")" || next === ";")
            return;
        if (next === "AS" && stopAtAs)
            return;
        if (next === "CASE")
            cases++;
        else if (next === "END" && cases > 0) {
            cases--;
            cursor.at++;
            continue;
        }
        if (cases === 0) {
            const isFunction = (next === "LEFT" || next === "RIGHT") && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) === "(";
            if (!isFunction && clauses.has(next))
                return;
            if (endsStatement(cursor))
                return;
        }
        readAtom(cursor, uses);
    }
}
function readAtom(cursor, uses) {
    const token = cursor.tokens[cursor.at];
    if (token === undefined)
        return;
    if (token.key === "(") {
        readBracketed(cursor, uses);
        return;
    }
    if (token.key === "NEXT" && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "NEXT", "VALUE", "FOR")) {
        const sequence = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .takeName */ .rv)(cursor);
        if (sequence !== undefined)
            uses.sequences.push(sequence);
        return;
    }
    // STRING_AGG(…) WITHIN GROUP (ORDER BY …)
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "WITHIN", "GROUP"))
        return;
    if (token.key === "COLLATE") {
        cursor.at += 2;
        return;
    }
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .startsName */ .tV)(token)) {
        // N'…' and such are strings; a name that :: follows is a type.
        const parts = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .takeName */ .rv)(cursor) ?? [];
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "::") {
            cursor.at += 2;
            return;
        }
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(") {
            if (parts.length > 1)
                uses.names.push({ parts, called: true });
            readArguments(cursor, parts.length === 1 ? (parts[0] ?? "").toLowerCase() : "", uses);
        }
        else if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, ".", "*"))
            uses.names.push({ parts: [...parts, "*"], called: false });
        else
            uses.names.push({ parts, called: false });
        return;
    }
    cursor.at++;
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(" && token.kind === "word") {
        if (token.key === "EXISTS")
            readBracketed(cursor, uses, true);
        else if (token.key === "UPDATE" && (0,_lexer_js__WEBPACK_IMPORTED_MODULE_2__/* .isName */ .Eo)(cursor.tokens[cursor.at + 1])) {
            // UPDATE(column), in a trigger
            uses.names.push({ parts: ["inserted", cursor.tokens[cursor.at + 1]?.value ?? ""], called: false });
            (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .skipBrackets */ .n_)(cursor);
        }
        else if ((0,_keywords_js__WEBPACK_IMPORTED_MODULE_1__/* .isReserved */ .B)(token.key))
            readArguments(cursor, token.value.toLowerCase(), uses);
    }
}
function readArguments(cursor, name, uses) {
    if (startsQuery(cursor, 1)) {
        readBracketed(cursor, uses);
        return;
    }
    cursor.at++;
    if (_expression_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .datePartFunctions */ .rZ.has(name) && (0,_lexer_js__WEBPACK_IMPORTED_MODULE_2__/* .isName */ .Eo)(cursor.tokens[cursor.at]) && ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) === "," || (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) === ")"))
        cursor.at++;
    if (convertFunctions.has(name))
        cursor.at = (0,_type_js__WEBPACK_IMPORTED_MODULE_4__/* .readType */ .hq)(cursor.tokens, cursor.at)?.next ?? cursor.at;
    const isCast = castFunctions.has(name);
    while (cursor.at < cursor.tokens.length && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) !== ")") {
        if (isCast && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "AS")) {
            cursor.at = (0,_type_js__WEBPACK_IMPORTED_MODULE_4__/* .readType */ .hq)(cursor.tokens, cursor.at)?.next ?? cursor.at;
            continue;
        }
        // Within brackets FROM, ORDER BY, FOR and the like are a function's own words: TRIM(x FROM y), STRING_AGG … WITHIN GROUP.
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "SELECT") {
            uses.queries.push({ query: readQueryExpression(cursor, []), exists: false });
            continue;
        }
        readAtom(cursor, uses);
    }
    (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, ")");
}
function readBracketed(cursor, uses, exists = false) {
    if (startsQuery(cursor, 1)) {
        // ((SELECT …) UNION (SELECT …)) and (SELECT …) alike.
        cursor.at++;
        uses.queries.push({ query: readQueryExpression(cursor, []), exists });
        // What else may stand here: (SELECT …) + 1
        while (cursor.at < cursor.tokens.length && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) !== ")")
            readAtom(cursor, uses);
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, ")");
        return;
    }
    readArguments(cursor, "", uses);
}
function readSources(cursor, uses) {
    const sources = [];
    do
        sources.push(...readJoined(cursor, uses));
    while ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, ","));
    return sources;
}
function readJoined(cursor, uses) {
    let sources = readSource(cursor, uses, false, false);
    for (;;) {
        const join = takeJoin(cursor);
        if (join === undefined)
            return sources;
        const joined = readSource(cursor, uses, join.right, join.apply);
        sources = [...(join.left ? sources.map((source) => ({ ...source, outer: true })) : sources), ...joined];
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "ON"))
            readUses(cursor, uses);
    }
}
function takeJoin(cursor) {
    const start = cursor.at;
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "CROSS", "APPLY"))
        return { left: false, right: false, apply: true };
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "OUTER", "APPLY"))
        return { left: false, right: true, apply: true };
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "CROSS", "JOIN"))
        return { left: false, right: false, apply: false };
    const left = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "RIGHT" || (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "FULL";
    const right = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "LEFT" || (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "FULL";
    if (left || right) {
        cursor.at++;
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "OUTER");
    }
    else
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "INNER");
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) !== "JOIN" && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) === "JOIN")
        cursor.at++;
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "JOIN"))
        return { left, right, apply: false };
    cursor.at = start;
    return undefined;
}
function readSource(cursor, uses, outer, lateral) {
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(" &&
        !startsQuery(cursor, 1) &&
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) !== "VALUES" &&
        !((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) === "WITH" && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .startsName */ .tV)(cursor.tokens[cursor.at + 2]))) {
        cursor.at++;
        const inner = readJoined(cursor, uses);
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .closeBracket */ .Ld)(cursor);
        return readPivots(cursor, outer ? inner.map((source) => ({ ...source, outer: true })) : inner, outer);
    }
    const source = readOneSource(cursor, outer, lateral);
    return source === undefined ? [] : readPivots(cursor, [source], outer);
}
function readOneSource(cursor, outer, lateral) {
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "(")) {
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "VALUES")) {
            const uses = emptyUses();
            do
                readAtom(cursor, uses);
            while ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, ","));
            (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .closeBracket */ .Ld)(cursor);
            return { kind: "values", uses, ...readNamed(cursor, outer) };
        }
        const query = readQueryExpression(cursor, readCtes(cursor));
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .closeBracket */ .Ld)(cursor);
        return { kind: "query", query, lateral, ...readNamed(cursor, outer) };
    }
    const token = cursor.tokens[cursor.at];
    if (token?.kind === "variable") {
        cursor.at++;
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, ".")) {
            // @x.nodes('…') AS t(c)
            cursor.at++;
            if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(")
                (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .skipBrackets */ .n_)(cursor);
            return { kind: "call", parts: [], uses: emptyUses(), columns: undefined, ...readNamed(cursor, outer) };
        }
        return { kind: "variable", name: token.value, ...readNamed(cursor, outer) };
    }
    const parts = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .takeName */ .rv)(cursor) ?? takeReservedFunction(cursor);
    if (parts === undefined)
        return undefined;
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(" && !isOldHint(cursor))
        return readCall(cursor, parts, outer);
    return { kind: "object", parts, ...readNamed(cursor, outer) };
}
function takeReservedFunction(cursor) {
    const token = cursor.tokens[cursor.at];
    if (token?.kind !== "word" || (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) !== "(")
        return undefined;
    cursor.at++;
    return [token.value];
}
function isOldHint(cursor) {
    return (cursor.tokens[cursor.at + 1]?.kind === "word" &&
        oldHints.test(cursor.tokens[cursor.at + 1]?.value ?? "") &&
        ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 2) === ")" || (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 2) === "," || (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 2) === "("));
}
function readCall(cursor, parts, outer) {
    const name = parts.length === 1 ? (parts[0] ?? "").toLowerCase() : "";
    const uses = emptyUses();
    if (fullTextFunctions.has(name)) {
        cursor.at++;
        const table = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .takeName */ .rv)(cursor) ?? [];
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, ",");
        const columns = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(" ? (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .readNameList */ .QA)(cursor) : ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .takeName */ .rv)(cursor) ?? []);
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .closeBracket */ .Ld)(cursor);
        const searches = { table, columns };
        return {
            kind: "call",
            parts,
            uses,
            columns: [
                { name: "KEY", type: undefined },
                { name: "RANK", type: { name: "int" } },
            ],
            searches,
            ...readNamed(cursor, outer),
        };
    }
    readArguments(cursor, name, uses);
    let columns;
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "WITH" && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) === "(" && (name === "openjson" || name === "openxml" || name === "openrowset")) {
        cursor.at++;
        columns = readSchemaDeclaration(cursor);
    }
    return { kind: "call", parts, uses, columns, ...readNamed(cursor, outer) };
}
function readSchemaDeclaration(cursor) {
    const columns = [];
    (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "(");
    while (cursor.at < cursor.tokens.length && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) !== ")") {
        const name = cursor.tokens[cursor.at]?.value ?? "";
        const read = (0,_type_js__WEBPACK_IMPORTED_MODULE_4__/* .readType */ .hq)(cursor.tokens, cursor.at + 1);
        columns.push({ name, type: read?.type });
        cursor.at = read?.next ?? cursor.at + 1;
        while (cursor.at < cursor.tokens.length && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) !== "," && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) !== ")")
            cursor.at++;
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, ",");
    }
    (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, ")");
    return columns;
}
function readNamed(cursor, outer) {
    skipSystemTime(cursor);
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(" && isOldHint(cursor))
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .skipBrackets */ .n_)(cursor);
    let alias;
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "AS") || startsAlias(cursor)) {
        alias = cursor.tokens[cursor.at]?.value;
        cursor.at++;
    }
    skipSystemTime(cursor);
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(" && isOldHint(cursor))
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .skipBrackets */ .n_)(cursor);
    const columnAliases = alias !== undefined && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(" ? (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .readNameList */ .QA)(cursor) : undefined;
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "TABLESAMPLE")) {
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "SYSTEM");
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(")
            (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .skipBrackets */ .n_)(cursor);
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "REPEATABLE") && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(")
            (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .skipBrackets */ .n_)(cursor);
    }
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "WITH" && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) === "(") {
        cursor.at++;
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .skipBrackets */ .n_)(cursor);
    }
    return { alias, columnAliases, outer };
}
function startsAlias(cursor) {
    return ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .startsName */ .tV)(cursor.tokens[cursor.at]) &&
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) !== "USING" &&
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) !== "OUTPUT" &&
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) !== "THROW" &&
        !((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "WINDOW" && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 2) === "AS"));
}
function skipSystemTime(cursor) {
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) !== "FOR" || (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) !== "SYSTEM_TIME")
        return;
    cursor.at += 2;
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "ALL"))
        return;
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "AS", "OF"))
        skipOperand(cursor);
    else if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "BETWEEN")) {
        skipOperand(cursor);
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "AND");
        skipOperand(cursor);
    }
    else if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "FROM")) {
        skipOperand(cursor);
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "TO");
        skipOperand(cursor);
    }
    else {
        // CONTAINED IN (…)
        cursor.at += 2;
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(")
            (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .skipBrackets */ .n_)(cursor);
    }
}
function skipOperand(cursor) {
    cursor.at++;
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(")
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .skipBrackets */ .n_)(cursor);
}
function readPivots(cursor, sources, outer) {
    let result = sources;
    for (;;) {
        const isPivot = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "PIVOT";
        const of = result.at(-1);
        if (!(isPivot || (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "UNPIVOT") || (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) !== "(" || of === undefined)
            return result;
        cursor.at += 2;
        const { removed, added } = isPivot ? readPivot(cursor) : readUnpivot(cursor);
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .closeBracket */ .Ld)(cursor);
        result = [...result.slice(0, -1), { kind: "pivot", of, removed, added, ...readNamed(cursor, outer) }];
    }
}
function readPivot(cursor) {
    const removed = [];
    while (cursor.at < cursor.tokens.length && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) !== "FOR") {
        const uses = emptyUses();
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === ")")
            break;
        readAtom(cursor, uses);
        removed.push(...uses.names.map(({ parts }) => parts.at(-1) ?? ""));
    }
    (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "FOR");
    const column = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .takeName */ .rv)(cursor);
    if (column !== undefined)
        removed.push(column.at(-1) ?? "");
    (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "IN");
    return { removed, added: (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .readNameList */ .QA)(cursor) };
}
function readUnpivot(cursor) {
    const value = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .takeName */ .rv)(cursor)?.at(-1);
    (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "FOR");
    const name = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .takeName */ .rv)(cursor)?.at(-1);
    (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "IN");
    return { removed: (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .readNameList */ .QA)(cursor), added: [name, value].filter((each) => each !== undefined) };
}
/** A table's name, or an alias; undefined for a variable or what a function gives. */


/***/ }),

/***/ 24616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ findReferences)
/* harmony export */ });
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93542);
// Which objects and columns of a database a module's text names.

/**
 * Tells `resolution.note` of every object that the statements read, write or run, and of every column that can be seen to be used.
 * Temporary tables, table variables, common table expressions and aliases are not objects of the database; what stands in
 * strings (dynamic SQL) and comments is not read.
 *
 * @param parent of a trigger, the table or view that it stands on: what `inserted` and `deleted` hold
 */
function findReferences(statements, resolution, parent) {
    const scope = parent === undefined ? _select_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyScope */ .Kp : triggerScope(parent, resolution);
    for (const statement of statements) {
        switch (statement.kind) {
            case "query":
                (0,_select_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveQuery */ .zN)(statement.query, resolution, scope);
                break;
            case "uses":
                // Outside of a query no column has a name, but for UPDATE(column).
                (0,_select_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveUses */ .f_)(statement.uses, resolution, { ...scope, relations: [...scope.ctes.values()] });
                break;
            case "object":
                (0,_select_js__WEBPACK_IMPORTED_MODULE_0__/* .noteObject */ .Y_)(statement.parts, resolution);
                break;
            case "modification":
                resolveModification(statement, resolution, scope);
                break;
        }
    }
}
/** The tables that a trigger sees, which are named as common table expressions are: by one part, before all else. */
function triggerScope({ name, columns }, { database }) {
    return { ..._select_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyScope */ .Kp, ctes: new Map(pseudoTables(columns, name, database.fold).map((each) => [each.qualifiers[0] ?? "", each])) };
}
function pseudoTables(columns, object, fold) {
    return ["inserted", "deleted"].map((name) => (0,_select_js__WEBPACK_IMPORTED_MODULE_0__/* .relation */ .JW)([fold(name)], columns, fold, object));
}
function resolveModification(modification, resolution, outer) {
    const { database, note } = resolution;
    const scope = (0,_select_js__WEBPACK_IMPORTED_MODULE_0__/* .withCtes */ .aR)(modification.ctes, resolution, outer);
    const sources = (0,_select_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveSources */ .l7)(modification.sources, resolution, scope);
    const target = findTarget(modification, sources, resolution, scope);
    const { byName, object } = target ?? {};
    for (const name of modification.columns) {
        const column = byName?.get(database.fold(name))?.name;
        if (object !== undefined && column !== undefined)
            note(object, column);
    }
    const own = target === undefined || sources.includes(target) ? [] : [target];
    // OUTPUT inserted.a, deleted.b: found by qualifier alone, so that they never make an unqualified name ambiguous.
    const written = pseudoTables(target?.columns, object, database.fold);
    const place = { ...scope, relations: [...own, ...sources], outer: { ...scope, relations: written, outer: scope } };
    (0,_select_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveUses */ .f_)(modification.uses, resolution, place);
    if (modification.query !== undefined)
        (0,_select_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveQuery */ .zN)(modification.query, resolution, scope);
}
/** What is written: one of the sources by its alias or name, a common table expression, or a table of the database. */
function findTarget({ target, targetAlias }, sources, resolution, scope) {
    const { fold } = resolution.database;
    if (target.length === 0)
        return undefined;
    const folded = target.map(fold);
    const source = sources.find(({ qualifiers }) => folded.length <= qualifiers.length && folded.every((part, at) => part === qualifiers[qualifiers.length - folded.length + at]));
    if (source !== undefined && targetAlias === undefined)
        return source;
    const qualifiers = targetAlias === undefined ? folded : [fold(targetAlias)];
    const cte = target.length === 1 ? scope.ctes.get(folded[0] ?? "") : undefined;
    if (cte !== undefined)
        return { ...cte, qualifiers };
    const found = target.at(-1)?.startsWith("#") ? undefined : (0,_select_js__WEBPACK_IMPORTED_MODULE_0__/* .noteObject */ .Y_)(target, resolution);
    if (found === undefined)
        return (0,_select_js__WEBPACK_IMPORTED_MODULE_0__/* .relation */ .JW)(qualifiers, undefined, fold);
    const written = found.target ?? found;
    return (0,_select_js__WEBPACK_IMPORTED_MODULE_0__/* .relation */ .JW)(qualifiers, written.columns, fold, written.name);
}


/***/ }),

/***/ 93542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ relation),
/* harmony export */   Kp: () => (/* binding */ emptyScope),
/* harmony export */   Y_: () => (/* binding */ noteObject),
/* harmony export */   aR: () => (/* binding */ withCtes),
/* harmony export */   f_: () => (/* binding */ resolveUses),
/* harmony export */   l7: () => (/* binding */ resolveSources),
/* harmony export */   zN: () => (/* binding */ resolveQuery)
/* harmony export */ });
/* harmony import */ var _type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12662);
// What the columns of a query are: their names wherever the text shows them, their types where they are plain references or casts.

const emptyScope = { relations: [], ctes: new Map() };
/** The columns of a query's result; undefined where even their names cannot be known (`SELECT *` from who knows what). */
function resolveQuery(query, resolution, outer = emptyScope, exists = false) {
    const scope = withCtes(query.ctes, resolution, outer);
    let result;
    for (const [at, branch] of query.branches.entries()) {
        const inner = branchScope(branch, resolution, scope);
        const columns = resolveBranch(branch, resolution, inner, exists);
        result = at === 0 ? columns : unite(result, columns);
        if (at === 0)
            resolveOrder(query, columns, resolution, inner);
    }
    return result;
}
/** ORDER BY names the result's columns first; of a UNION, nothing else. */
function resolveOrder(query, columns, resolution, scope) {
    const { fold } = resolution.database;
    const aliases = new Set(columns?.flatMap(({ name }) => (name === undefined ? [] : [fold(name)])));
    const names = query.order.names.filter(({ parts }) => parts.length > 1 || !aliases.has(fold(parts[0] ?? "")));
    resolveUses({ ...query.order, names: query.branches.length > 1 ? [] : names }, resolution, scope);
}
/** A UNION's columns have the first operand's names, and a type where all operands agree. */
function unite(first, other) {
    return first?.map((column, at) => {
        const peer = other?.[at];
        const sameType = column.type !== undefined && column.type === peer?.type;
        const nullable = column.nullable === true || peer?.nullable === true
            ? true
            : column.nullable === false && peer?.nullable === false
                ? false
                : undefined;
        return {
            ...(column.name === undefined ? {} : { name: column.name }),
            ...(sameType ? { type: column.type, ...(column.baseType === undefined ? {} : { baseType: column.baseType }) } : {}),
            ...(nullable === undefined ? {} : { nullable }),
        };
    });
}
/** The scope with the common table expressions added, each of which may use those before it, and itself. */
function withCtes(ctes, resolution, outer) {
    if (ctes.length === 0)
        return outer;
    const { fold } = resolution.database;
    const known = new Map(outer.ctes);
    const scope = { ...outer, ctes: known };
    for (const { name, columns, query } of ctes) {
        const qualifiers = [fold(name)];
        if (query.branches.length > 1) {
            // A recursive one has the columns of its anchor.
            const anchor = resolveQuery({ ...query, branches: query.branches.slice(0, 1) }, resolution, scope);
            known.set(fold(name), relation(qualifiers, rename(anchor, columns), fold));
        }
        known.set(fold(name), relation(qualifiers, rename(resolveQuery(query, resolution, scope), columns), fold));
    }
    return scope;
}
function branchScope(branch, resolution, outer) {
    return { ...outer, relations: resolveSources(branch.sources, resolution, outer), outer };
}
function resolveBranch(branch, resolution, scope, exists) {
    resolveUses(branch.uses, resolution, scope);
    const columns = [];
    let known = true;
    for (const item of branch.items) {
        if (item.kind === "star") {
            const expanded = exists ? undefined : expandStar(item.of, resolution, scope);
            if (expanded === undefined)
                known = false;
            else
                columns.push(...expanded);
            continue;
        }
        resolveUses(item.uses, resolution, scope);
        if (item.kind === "expression")
            columns.push(resolveItem(item, resolution, scope));
    }
    return known ? columns : undefined;
}
function resolveItem(item, { database }, scope) {
    const name = item.name === undefined ? {} : { name: item.name };
    if (item.type !== undefined)
        return { ...name, ...typed(item.type, database) };
    const found = item.reference === undefined ? undefined : findColumn(item.reference, scope, database.fold);
    if (found === undefined)
        return name;
    const { type, baseType, nullable } = found.column;
    return {
        ...name,
        ...(type === undefined ? {} : { type }),
        ...(baseType === undefined ? {} : { baseType }),
        ...(nullable === undefined ? {} : { nullable }),
    };
}
function typed(type, database) {
    const text = (0,_type_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCastType */ .bx)(type);
    const baseType = database.baseType(text) ?? (0,_type_js__WEBPACK_IMPORTED_MODULE_0__/* .systemBaseType */ .xI)(text);
    return baseType === undefined ? { type: text } : { type: text, baseType };
}
/** `*`, `t.*`, `s.t.*`: all columns that are not hidden; undefined where one of the sources is not known. */
function expandStar(of, { database, note }, scope) {
    const folded = of.map(database.fold);
    const relations = of.length === 0 ? scope.relations : scope.relations.filter((each) => isQualifiedBy(each, folded)).slice(0, 1);
    if (relations.length === 0)
        return undefined;
    const columns = [];
    for (const each of relations) {
        if (each.columns === undefined)
            return undefined;
        for (const column of each.columns) {
            if (column.hidden)
                continue;
            columns.push(column);
            if (each.object !== undefined && column.name !== undefined)
                note(each.object, column.name);
        }
    }
    return columns;
}
/** Notes what an expression uses. */
function resolveUses(uses, resolution, scope) {
    for (const use of uses.names)
        resolveName(use, resolution, scope);
    for (const { query, exists } of uses.queries)
        resolveQuery(query, resolution, scope, exists);
    for (const sequence of uses.sequences)
        noteObject(sequence, resolution);
}
function resolveName({ parts, called }, resolution, scope) {
    const { database, note } = resolution;
    if (called && noteObject(parts, resolution) !== undefined)
        return;
    // What is called and is no function is a method of a column: `Resume.value(…)`, `n.GetLevel()`.
    const column = findColumn(called ? parts.slice(0, -1) : parts, scope, database.fold);
    if (column?.relation.object !== undefined && column.column.name !== undefined)
        note(column.relation.object, column.column.name);
}
/** Notes the object that a name means, and what it stands for where it is a synonym. */
function noteObject(parts, { database, note }) {
    const found = database.find(parts);
    if (found === undefined)
        return undefined;
    note(found.name);
    if (found.target !== undefined)
        note(found.target.name);
    return found;
}
/** The column that a name means at a place; undefined where that cannot be told. */
function findColumn(parts, scope, fold) {
    const folded = parts.map(fold);
    const [first = ""] = folded;
    for (let place = scope; place !== undefined; place = place.outer) {
        if (folded.length === 1) {
            const found = place.relations.flatMap((relation) => {
                const column = relation.byName?.get(first);
                return column === undefined ? [] : [{ relation, column }];
            });
            // A text that runs is not ambiguous: several mean that we know less than the server does.
            if (found.length > 0)
                return found.length === 1 ? found[0] : undefined;
            if (place.relations.some(({ columns }) => columns === undefined))
                return undefined;
            continue;
        }
        // schema.table.column or table.column; then column.property and table.column.property, as CLR types have them.
        for (let length = Math.min(folded.length - 1, 3); length >= 1; length--) {
            const relation = place.relations.find((each) => isQualifiedBy(each, folded.slice(0, length)));
            if (relation === undefined)
                continue;
            const column = relation.byName?.get(folded[length] ?? "");
            return column === undefined ? undefined : { relation, column };
        }
    }
    return folded.length === 2 ? findColumn(parts.slice(0, 1), scope, fold) : undefined;
}
function isQualifiedBy({ qualifiers }, folded) {
    return folded.length <= qualifiers.length && folded.every((part, at) => part === qualifiers[qualifiers.length - folded.length + at]);
}
function relation(qualifiers, columns, fold, object) {
    if (columns === undefined)
        return { qualifiers, ...(object === undefined ? {} : { object }) };
    const byName = new Map();
    for (const column of columns)
        if (column.name !== undefined && !byName.has(fold(column.name)))
            byName.set(fold(column.name), column);
    return { qualifiers, columns, byName, ...(object === undefined ? {} : { object }) };
}
/** The relations of FROM; what stands further right may use what stands to its left only in APPLY and in arguments. */
function resolveSources(sources, resolution, outer) {
    const relations = [];
    const scope = { ...outer, relations, outer };
    for (const source of sources)
        relations.push(resolveSource(source, resolution, scope, outer));
    return relations;
}
function resolveSource(source, resolution, left, outer) {
    const { fold } = resolution.database;
    const { qualifiers, columns, object } = readRows(source, resolution, left, outer);
    const named = rename(columns, source.columnAliases);
    const rows = source.outer ? named?.map((column) => ({ ...column, nullable: true })) : named;
    // New names are no names of the object's own columns.
    return relation(source.alias === undefined ? qualifiers : [fold(source.alias)], rows, fold, source.columnAliases === undefined ? object : undefined);
}
function readRows(source, resolution, left, outer) {
    const { fold } = resolution.database;
    switch (source.kind) {
        case "object":
            return readObject(source.parts, resolution, left);
        case "call":
            return readCall(source, resolution, left);
        case "query":
            return rows(resolveQuery(source.query, resolution, source.lateral ? left : outer));
        case "values":
            resolveUses(source.uses, resolution, left);
            return rows(source.columnAliases?.map((name) => ({ name })));
        case "variable":
            return { qualifiers: [fold(source.name)] };
        case "pivot": {
            const of = resolveSource(source.of, resolution, left, outer);
            const removed = new Set(source.removed.map(fold));
            for (const name of source.removed)
                noteColumn(of, name, resolution);
            const kept = of.columns?.filter(({ name }) => name === undefined || !removed.has(fold(name)));
            for (const { name } of kept ?? [])
                if (name !== undefined)
                    noteColumn(of, name, resolution);
            return rows(kept === undefined ? undefined : [...kept, ...source.added.map((name) => ({ name }))]);
        }
    }
}
/** Rows that belong to no object of the database. */
function rows(columns) {
    return columns === undefined ? { qualifiers: [] } : { qualifiers: [], columns };
}
function noteColumn({ object, byName }, name, { database, note }) {
    const column = byName?.get(database.fold(name))?.name;
    if (object !== undefined && column !== undefined)
        note(object, column);
}
function readObject(parts, resolution, scope) {
    const { fold } = resolution.database;
    const qualifiers = parts.map(fold);
    if (parts.length === 1) {
        const cte = scope.ctes.get(qualifiers[0] ?? "");
        if (cte !== undefined)
            return { ...cte, qualifiers };
    }
    const found = parts.at(-1)?.startsWith("#") ? undefined : noteObject(parts, resolution);
    if (found === undefined)
        return { qualifiers };
    const { name, columns } = found.target ?? found;
    return { qualifiers, object: name, ...(columns === undefined ? {} : { columns }) };
}
// Functions that give rows, with the columns that they give.
const builtIn = new Map([
    ["string_split", [{ name: "value" }]],
    ["generate_series", [{ name: "value" }]],
    ["openjson", [{ name: "key" }, { name: "value" }, { name: "type" }]],
]);
function readCall(source, resolution, scope) {
    const { database, note } = resolution;
    resolveUses(source.uses, resolution, scope);
    if (source.searches !== undefined) {
        const table = noteObject(source.searches.table, resolution);
        const known = new Map(table?.columns?.map(({ name = "" }) => [database.fold(name), name]));
        for (const name of source.searches.columns) {
            const column = known.get(database.fold(name));
            if (table !== undefined && column !== undefined)
                note(table.name, column);
        }
    }
    if (source.columns !== undefined) {
        return rows(source.columns.map(({ name, type }) => ({ name, ...(type === undefined ? {} : typed(type, database)) })));
    }
    const found = noteObject(source.parts, resolution);
    if (found !== undefined) {
        const { name, columns } = found.target ?? found;
        return { qualifiers: source.parts.map(database.fold), object: name, ...(columns === undefined ? {} : { columns }) };
    }
    // column.nodes('…') AS t(c)
    if (source.parts.length > 1)
        resolveName({ parts: source.parts, called: true }, resolution, scope);
    const columns = source.parts.length === 1 ? builtIn.get((source.parts[0] ?? "").toLowerCase()) : undefined;
    return rows(columns ?? source.columnAliases?.map((name) => ({ name })));
}
/** The columns under the names given to them, in order. */
function rename(columns, names) {
    if (names === undefined)
        return columns;
    return names.map((name, at) => ({ ...columns?.[at], name }));
}


/***/ }),

/***/ 64124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readStatements)
/* harmony export */ });
/* harmony import */ var _query_cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94247);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24184);
// Reads the statements of a module's body: what each of them reads, writes and runs.


/** The statements of a module's body, or of any batch: its tokens from the offset `from` on. */
function readStatements(tokens, from = 0) {
    const cursor = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .startCursor */ .$Z)(tokens, from);
    const statements = [];
    const loose = (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyUses */ .yZ)();
    while (cursor.at < tokens.length) {
        const start = cursor.at;
        const statement = readStatement(cursor);
        if (statement !== undefined)
            statements.push(statement);
        // Control flow, declarations and the rest: what they use.
        else if (cursor.at === start)
            (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .readAtom */ .C6)(cursor, loose);
        if (cursor.at === start)
            cursor.at++;
    }
    statements.push({ kind: "uses", uses: loose });
    return statements;
}
function readStatement(cursor) {
    const ctes = (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .readCtes */ .OT)(cursor);
    switch ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(cursor)) {
        case "SELECT":
            return { kind: "query", query: (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .readQueryExpression */ .Dd)(cursor, ctes) };
        case "INSERT":
            return readInsert(cursor, ctes);
        case "UPDATE":
            return (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(cursor, 1) === "(" ? undefined : readUpdate(cursor, ctes);
        case "DELETE":
            return readDelete(cursor, ctes);
        case "MERGE":
            return readMerge(cursor, ctes);
        case "EXEC":
        case "EXECUTE":
            return readExecute(cursor);
        case "TRUNCATE":
        case "ALTER":
        case "DROP":
            return readTableStatement(cursor);
        case "(":
            return (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .startsQuery */ .yu)(cursor) ? { kind: "query", query: (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .readQueryExpression */ .Dd)(cursor, ctes) } : undefined;
        default:
            return undefined;
    }
}
function takeTop(cursor, uses) {
    if (!(0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, "TOP"))
        return;
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(cursor) === "(")
        (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .readBracketed */ .wi)(cursor, uses);
    else
        cursor.at++;
    (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, "PERCENT");
}
function takeTarget(cursor) {
    if (cursor.tokens[cursor.at]?.kind === "variable") {
        cursor.at++;
        return [];
    }
    const target = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .takeName */ .rv)(cursor) ?? [];
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(cursor) === "WITH" && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(cursor, 1) === "(") {
        cursor.at++;
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .skipBrackets */ .n_)(cursor);
    }
    return target;
}
function readInsert(cursor, ctes) {
    cursor.at++;
    const uses = (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyUses */ .yZ)();
    takeTop(cursor, uses);
    (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, "INTO");
    const target = takeTarget(cursor);
    const columns = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(cursor) === "(" && !(0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .startsQuery */ .yu)(cursor) ? (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readNameList */ .QA)(cursor) : [];
    readOutput(cursor, uses);
    let query;
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, "VALUES")) {
        do
            if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(cursor) === "(")
                (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .readBracketed */ .wi)(cursor, uses);
        while ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, ","));
    }
    else if ((0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .startsQuery */ .yu)(cursor))
        query = (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .readQueryExpression */ .Dd)(cursor, []);
    // INSERT … EXEC: the EXEC is the next statement.
    return { kind: "modification", ctes, target, targetAlias: undefined, columns, sources: [], uses, query };
}
function readOutput(cursor, uses) {
    while ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, "OUTPUT")) {
        do
            readOutputItem(cursor, uses);
        while ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, ","));
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, "INTO")) {
            takeTarget(cursor);
            if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(cursor) === "(" && !(0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .startsQuery */ .yu)(cursor))
                (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .skipBrackets */ .n_)(cursor);
        }
    }
}
function readOutputItem(cursor, uses) {
    (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .readUses */ .NC)(cursor, uses, true);
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, "AS"))
        cursor.at++;
}
function readAssignments(cursor, uses) {
    const columns = [];
    do {
        if (cursor.tokens[cursor.at]?.kind === "variable")
            cursor.at++;
        else {
            const column = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .takeName */ .rv)(cursor);
            // SET a = …, SET t.a = …; SET a.modify('…') writes a column of type xml.
            const name = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(cursor) === "(" ? column?.at(-2) : column?.at(-1);
            if (name !== undefined)
                columns.push(name);
        }
        (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .readUses */ .NC)(cursor, uses);
    } while ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, ","));
    return columns;
}
function readUpdate(cursor, ctes) {
    cursor.at++;
    const uses = (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyUses */ .yZ)();
    takeTop(cursor, uses);
    (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, "STATISTICS");
    const target = takeTarget(cursor);
    const columns = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, "SET") ? readAssignments(cursor, uses) : [];
    readOutput(cursor, uses);
    const sources = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, "FROM") ? (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .readSources */ .tW)(cursor, uses) : [];
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, "WHERE"))
        (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .readUses */ .NC)(cursor, uses);
    (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .skipTail */ .ac)(cursor);
    return { kind: "modification", ctes, target, targetAlias: undefined, columns, sources, uses, query: undefined };
}
function readDelete(cursor, ctes) {
    cursor.at++;
    const uses = (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyUses */ .yZ)();
    takeTop(cursor, uses);
    (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, "FROM");
    const target = takeTarget(cursor);
    readOutput(cursor, uses);
    const sources = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, "FROM") ? (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .readSources */ .tW)(cursor, uses) : [];
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, "WHERE"))
        (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .readUses */ .NC)(cursor, uses);
    (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .skipTail */ .ac)(cursor);
    return { kind: "modification", ctes, target, targetAlias: undefined, columns: [], sources, uses, query: undefined };
}
function readMerge(cursor, ctes) {
    cursor.at++;
    const uses = (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyUses */ .yZ)();
    takeTop(cursor, uses);
    (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, "INTO");
    const target = takeTarget(cursor);
    const { alias } = (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .readNamed */ .Mk)(cursor, false);
    const columns = [];
    const sources = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, "USING") ? (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .readSources */ .tW)(cursor, uses) : [];
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, "ON"))
        (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .readUses */ .NC)(cursor, uses);
    while ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, "WHEN")) {
        while (cursor.at < cursor.tokens.length && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(cursor) !== "THEN" && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(cursor) !== ";")
            (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .readAtom */ .C6)(cursor, uses);
        if (!(0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, "THEN"))
            break;
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, "UPDATE")) {
            if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, "SET"))
                columns.push(...readAssignments(cursor, uses));
        }
        else if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, "INSERT")) {
            if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(cursor) === "(")
                columns.push(...(0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readNameList */ .QA)(cursor));
            if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, "VALUES") && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(cursor) === "(")
                (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .readBracketed */ .wi)(cursor, uses);
            else
                (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, "DEFAULT", "VALUES");
        }
        else
            (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, "DELETE");
    }
    readOutput(cursor, uses);
    (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .skipTail */ .ac)(cursor);
    return { kind: "modification", ctes, target, targetAlias: alias, columns, sources, uses, query: undefined };
}
function readExecute(cursor) {
    cursor.at++;
    if (cursor.tokens[cursor.at]?.kind === "variable" && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(cursor, 1) === "=")
        cursor.at += 2;
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(cursor) === "AS" || (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(cursor) === "(")
        return undefined;
    const parts = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .takeName */ .rv)(cursor);
    return parts === undefined ? undefined : { kind: "object", verb: "execute", parts };
}
function readTableStatement(cursor) {
    const verb = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(cursor) === "TRUNCATE" ? "truncate" : (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(cursor) === "ALTER" ? "alter" : "drop";
    cursor.at++;
    if (!(0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, "TABLE"))
        return undefined;
    (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, "IF", "EXISTS");
    const parts = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .takeName */ .rv)(cursor);
    return parts === undefined ? undefined : { kind: "object", verb, parts };
}


/***/ }),

/***/ 12662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mb: () => (/* binding */ parseType),
/* harmony export */   Mz: () => (/* binding */ systemType),
/* harmony export */   bx: () => (/* binding */ formatCastType),
/* harmony export */   hq: () => (/* binding */ readType),
/* harmony export */   sg: () => (/* binding */ formatType),
/* harmony export */   u_: () => (/* binding */ isCharacterType),
/* harmony export */   xI: () => (/* binding */ systemBaseType)
/* harmony export */ });
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51286);
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4914);
// SQL Server's data types: every way to write one, and the one spelling that this project keeps.


// Source: "Data types (Transact-SQL)", learn.microsoft.com/sql/t-sql/data-types/data-types-transact-sql.
const shapes = new Map([
    ..."bigint bit cursor date datetime geography geometry hierarchyid image int json money ntext real smalldatetime smallint smallmoney"
        .split(" ")
        .map((name) => [name, "plain"]),
    ..."sql_variant sysname table text timestamp tinyint uniqueidentifier".split(" ").map((name) => [name, "plain"]),
    ..."binary char nchar nvarchar varbinary varchar".split(" ").map((name) => [name, "length"]),
    ["decimal", "decimal"],
    ["numeric", "decimal"],
    ["float", "float"],
    ..."datetime2 datetimeoffset time".split(" ").map((name) => [name, "fraction"]),
    ["xml", "xml"],
    ["vector", "vector"],
]);
// Source: "Data type synonyms (Transact-SQL)", learn.microsoft.com/sql/t-sql/data-types/data-type-synonyms-transact-sql.
const synonyms = new Map([
    ["integer", "int"],
    ["dec", "decimal"],
    ["character", "char"],
    ["rowversion", "timestamp"],
    ["double precision", "float"],
    ["binary varying", "varbinary"],
    ["char varying", "varchar"],
    ["character varying", "varchar"],
    ["national char", "nchar"],
    ["national character", "nchar"],
    ["national char varying", "nvarchar"],
    ["national character varying", "nvarchar"],
    ["national text", "ntext"],
]);
/** The system type's own name for any way to write it, lower case; undefined for what is no system type. */
function systemType(name) {
    const lower = name.toLowerCase();
    const known = synonyms.get(lower) ?? lower;
    return shapes.has(known) ? known : undefined;
}
/** What a system type that is itself an alias stands for: `sysname` is nvarchar(128). */
function systemBaseType(name) {
    return name === "sysname" ? "nvarchar(128)" : undefined;
}
/** Whether a value of the type is text, and so has a collation. `type` in normal form. */
function isCharacterType(type) {
    return /^(?:n?(?:var)?char\b|n?text$|sysname$)/.test(type);
}
/**
 * The normal form: lower case, every default written out: `varchar(1)`, `decimal(18,0)`, `datetime2(7)`, `float` (53 bits),
 * `real` (24), `timestamp` for rowversion; an alias type as `schema.name`.
 */
function formatType(type) {
    if (type.schema !== undefined && type.schema.toLowerCase() !== "sys")
        return printTypeName(type.schema, type.name);
    const name = systemType(type.name);
    if (name === undefined)
        return printTypeName(type.schema ?? "dbo", type.name);
    switch (shapes.get(name) ?? "plain") {
        case "plain":
            return name;
        case "length":
            return `${name}(${type.length ?? type.precision ?? 1})`;
        case "decimal":
            return `${name}(${type.precision ?? 18},${type.scale ?? 0})`;
        case "float":
            // float(1) to float(24) are stored as real, float(25) to float(53) as float.
            return (type.precision ?? 53) <= 24 ? "real" : "float";
        case "fraction":
            return `${name}(${type.scale ?? type.precision ?? 7})`;
        case "xml":
            return type.xmlSchema === undefined ? name : `xml(${type.xmlDocument ? "document " : ""}${(0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .printName */ .To)(type.xmlSchema)})`;
        case "vector":
            return `vector(${type.length ?? type.precision ?? 1}${type.element === undefined ? "" : `,${type.element}`})`;
    }
}
/**
 * The normal form of the type that CAST and CONVERT give: a length that is not written is 30 there, and not 1
 * (https://learn.microsoft.com/sql/t-sql/data-types/char-and-varchar-transact-sql#remarks).
 */
function formatCastType(type) {
    const name = type.schema === undefined ? systemType(type.name) : undefined;
    const bare = name !== undefined && shapes.get(name) === "length" && type.length === undefined && type.precision === undefined;
    return formatType(bare ? { ...type, length: 30 } : type);
}
/** As other names are printed, but that `@` may start a parameter without brackets, and no type. */
function printTypeName(...parts) {
    return parts.map((part) => (part.startsWith("@") ? `[${part.replaceAll("]", "]]")}]` : (0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .printPart */ .x)(part))).join(".");
}
/** The parts of a type as T-SQL or this project writes it; undefined for text that is no type and nothing else. */
function parseType(text) {
    const tokens = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(text);
    const read = readType(tokens, 0);
    return read?.next === tokens.length ? read.type : undefined;
}
/** Reads the type that starts at `tokens[at]`; `next` is the token after it. An alias type without a schema is dbo's. */
function readType(tokens, at) {
    const first = tokens[at];
    if (!(0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .Eo)(first))
        return undefined;
    let name = first.value;
    let schema;
    let next = at + 1;
    const second = tokens[next + 1];
    if (tokens[next]?.key === "." && (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .Eo)(second)) {
        schema = name;
        name = second.value;
        next += 2;
        const third = tokens[next + 1];
        if (tokens[next]?.key === "." && (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .Eo)(third)) {
            // [database].[schema].[type]: SQL Server accepts it for the current database.
            schema = name;
            name = third.value;
            next += 2;
        }
    }
    else if (first.kind === "word") {
        // Types of several words: NATIONAL CHARACTER VARYING, DOUBLE PRECISION.
        for (let words = 2; words >= 1; words--) {
            const parts = tokens.slice(at, at + words + 1);
            const long = parts.map((token) => (token.kind === "word" ? token.value.toLowerCase() : "")).join(" ");
            if (parts.length === words + 1 && synonyms.has(long)) {
                name = long;
                next = at + words + 1;
                break;
            }
        }
    }
    const system = schema === undefined || schema.toLowerCase() === "sys" ? systemType(name) : undefined;
    if (system === undefined)
        return { type: { schema: schema ?? "dbo", name }, next };
    const shape = shapes.get(system) ?? "plain";
    if (tokens[next]?.key !== "(" || shape === "plain")
        return { type: { name: system }, next };
    return readArguments(tokens, next + 1, system, shape) ?? { type: { name: system }, next };
}
function readArguments(tokens, start, name, shape) {
    let at = start;
    if (shape === "xml") {
        const document = tokens[at]?.key === "DOCUMENT" && tokens[at + 1]?.key !== "." && tokens[at + 1]?.key !== ")";
        const content = tokens[at]?.key === "CONTENT" && tokens[at + 1]?.key !== "." && tokens[at + 1]?.key !== ")";
        if (document || content)
            at++;
        const parts = [];
        for (let token = tokens[at]; (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .Eo)(token); token = tokens[at]) {
            parts.push(token.value);
            at++;
            if (tokens[at]?.key === ".")
                at++;
        }
        const collection = parts.at(-1);
        if (collection === undefined || tokens[at]?.key !== ")")
            return undefined;
        const xmlSchema = { schema: parts.at(-2) ?? "dbo", name: collection };
        return { type: { name, xmlSchema, ...(document ? { xmlDocument: true } : {}) }, next: at + 1 };
    }
    const values = [];
    for (let token = tokens[at]; token?.kind === "number" || token?.kind === "word"; token = tokens[at]) {
        values.push(token.value.toLowerCase());
        at++;
        if (tokens[at]?.key !== ",")
            break;
        at++;
    }
    const [one, two] = values;
    if (one === undefined || tokens[at]?.key !== ")")
        return undefined;
    if (values.length > (shape === "decimal" || shape === "vector" ? 2 : 1))
        return undefined;
    const next = at + 1;
    switch (shape) {
        case "length":
            return one === "max" || isCount(one) ? { type: { name, length: one === "max" ? "max" : Number(one) }, next } : undefined;
        case "decimal":
            if (!isCount(one) || (two !== undefined && !isCount(two)))
                return undefined;
            return { type: { name, precision: Number(one), ...(two === undefined ? {} : { scale: Number(two) }) }, next };
        case "float":
            return isCount(one) ? { type: { name, precision: Number(one) }, next } : undefined;
        case "fraction":
            return isCount(one) ? { type: { name, scale: Number(one) }, next } : undefined;
        case "vector":
            if (!isCount(one))
                return undefined;
            return { type: { name, length: Number(one), ...(two === undefined || two === "float32" ? {} : { element: two }) }, next };
        case "plain":
            return undefined;
    }
}
function isCount(text) {
    return /^\d+$/.test(text);
}


/***/ })

};
