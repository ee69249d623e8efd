export const id = 6914;
export const ids = [6914];
export const modules = {

/***/ 66914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W9: () => (/* binding */ printExpression),
/* harmony export */   X5: () => (/* binding */ printToken),
/* harmony export */   h0: () => (/* binding */ printBracketed),
/* harmony export */   qn: () => (/* binding */ printTokens)
/* harmony export */ });
/* harmony import */ var _expression_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67225);
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51286);
// Expression trees as text, in the one layout that this project keeps: columns in brackets and operators without white space as
// SQL Server stores them, functions and CASE in lower case, the words of conditions in upper case, no bracket that changes nothing.


function printExpression(tree) {
    return print(tree, Level.or);
}
/** `[name]`, with every closing bracket in it doubled. */
function printBracketed(name) {
    return `[${name.replaceAll("]", "]]")}]`;
}
/** One token of `text`: names and strings are quoted anew, by what they say. */
function printToken(text, token) {
    if (token.kind === "identifier")
        return printBracketed(token.value);
    return token.kind === "string" ? (0,_expression_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .printString */ .Tz)(text, token) : text.slice(token.start, token.end);
}
/**
 * Tokens that make no expression this tool knows, one space between them but where none can matter. Lexing the result gives the
 * same tokens again.
 */
function printTokens(text, tokens) {
    let result = "";
    let previous;
    for (const token of tokens) {
        if (previous !== undefined && needsSpace(previous, token))
            result += " ";
        result += printToken(text, token);
        previous = token;
    }
    return result;
}
const named = new Set(["word", "identifier"]);
function needsSpace(left, right) {
    if (left.key === "(" || right.key === ")" || right.key === ",")
        return false;
    if (right.key === "(")
        return !named.has(left.kind);
    if (right.key === ".")
        return !named.has(left.kind);
    if (left.key === ".")
        return !named.has(right.kind);
    return true;
}
/** How tightly a printed expression holds together; a part that holds less than its place demands gets brackets. */
const Level = { or: 1, and: 2, not: 3, condition: 4, sum: 5, sign: 5.5, product: 6, complement: 7, postfix: 8, primary: 9 };
function levelOf(tree) {
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
function print(tree, least) {
    const text = printBare(tree);
    return levelOf(tree) < least ? `(${text})` : text;
}
function printBare(tree) {
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
            const whole = tree.of.kind === "leaf" || tree.of.kind === "case" || tree.of.kind === "next-value"
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
function printList(list) {
    return list.map(printExpression).join(",");
}
function printParts(parts) {
    return parts.map(printBracketed).join(".");
}
/**
 * A type within an expression, with the length it was given and no other: what a missing one means depends on the place
 * (CAST(x AS varchar) is 30 long, a column 1).
 */
function printType(type) {
    if (type.schema !== undefined)
        return `${printBracketed(type.schema)}.${printBracketed(type.name)}`;
    const sizes = [type.length, type.precision, type.scale, type.element].filter((size) => size !== undefined);
    if (type.xmlSchema !== undefined)
        return `${type.name}(${type.xmlDocument ? "document " : ""}${(0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .printName */ .To)(type.xmlSchema)})`;
    return sizes.length === 0 ? type.name : `${type.name}(${sizes.join(",")})`;
}


/***/ }),

/***/ 67225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ junction),
/* harmony export */   Tz: () => (/* binding */ printString),
/* harmony export */   YK: () => (/* binding */ parseExpression),
/* harmony export */   oY: () => (/* binding */ parseTokens),
/* harmony export */   rZ: () => (/* binding */ datePartFunctions)
/* harmony export */ });
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4914);
/* harmony import */ var _keywords_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43406);
/* harmony import */ var _type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12662);
// The tree of a scalar expression or a search condition, as far as defaults, checks, computed columns and filters need it.
// Round brackets leave no node: the tree says what binds to what, and the printer writes the brackets that this takes.



/** Brackets may nest this deep; what nests deeper is kept as text. A stack of frames must hold it. */
const depthLimit = 200;
/** The tree of `text`; undefined where it is no expression of the kinds above (a subquery, a window, a typo). */
function parseExpression(text, options = {}) {
    return parseTokens(text, (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(text, options));
}
/** The same from tokens of `text`, all of which must belong to the expression. */
function parseTokens(text, tokens) {
    const reader = { text, tokens, at: 0, depth: 0 };
    const tree = readBinary(reader, OR);
    return reader.at === tokens.length ? tree : undefined;
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
const sums = new Set(["+", "-", "&", "^", "|", "||"]);
const products = new Set(["*", "/", "%"]);
const comparisons = new Set(["=", "<", ">", "<=", ">=", "<>", "!=", "!<", "!>"]);
/** Functions whose first argument is a bare word, a part of a date. */
const datePartFunctions = new Set([
    "dateadd",
    "datediff",
    "datediff_big",
    "datename",
    "datepart",
    "datetrunc",
    "date_bucket",
]);
/** Reserved words that are functions all the same when a bracket follows. */
const reservedFunctions = new Set(["COALESCE", "LEFT", "NULLIF", "RIGHT", "UPDATE", "USER", "CURRENT_DATE"]);
/** Functions that take no brackets. */
const niladics = new Set(["CURRENT_DATE", "CURRENT_TIMESTAMP", "CURRENT_USER", "SESSION_USER", "SYSTEM_USER", "USER"]);
// Every reader below gives undefined where the tokens do not fit; the caller gives up at once, so that no input costs more than one pass.
function readBinary(reader, least) {
    if (reader.depth >= depthLimit)
        return undefined;
    reader.depth++;
    let left = readPrefix(reader, least);
    while (left !== undefined) {
        const key = reader.tokens[reader.at]?.key;
        if (key === undefined || key === "")
            break;
        let next;
        if (products.has(key)) {
            if (least > PRODUCT)
                break;
            next = readChain(reader, left, "product", products, COMPLEMENT);
        }
        else if (sums.has(key)) {
            if (least > SUM)
                break;
            next = readChain(reader, left, "sum", sums, PRODUCT);
        }
        else if (key === "AND") {
            if (least > AND)
                break;
            next = readJunction(reader, left, "and");
        }
        else if (key === "OR") {
            if (least > OR)
                break;
            next = readJunction(reader, left, "or");
        }
        else {
            if (least > PREDICATE || isCondition(left))
                break;
            next = readPredicate(reader, left);
            if (next === left)
                break;
        }
        left = next;
    }
    reader.depth--;
    return left;
}
function readChain(reader, left, level, operators, operandLevel) {
    // (a-b)-c is a-b-c: a chain that comes first gives its links up.
    const merged = left.kind === "chain" && left.level === level;
    const rest = merged ? [...left.rest] : [];
    for (let key = reader.tokens[reader.at]?.key; key !== undefined && operators.has(key); key = reader.tokens[reader.at]?.key) {
        reader.at++;
        const operand = readBinary(reader, operandLevel);
        if (operand === undefined)
            return undefined;
        rest.push({ operator: key, operand });
    }
    return { kind: "chain", level, first: merged ? left.first : left, rest };
}
function readJunction(reader, left, kind) {
    const key = kind === "and" ? "AND" : "OR";
    const operands = [left];
    while (reader.tokens[reader.at]?.key === key) {
        reader.at++;
        const operand = readBinary(reader, kind === "and" ? NOT : AND);
        if (operand === undefined)
            return undefined;
        operands.push(operand);
    }
    return junction(kind, operands);
}
function readPredicate(reader, left) {
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
        if (take(reader, "NULL"))
            return { kind: "is-null", negated, operand: left };
        if (!take(reader, "DISTINCT") || !take(reader, "FROM"))
            return undefined;
        const right = readBinary(reader, SUM);
        return right && { kind: "is-distinct", negated, left, right };
    }
    const negated = key === "NOT";
    const predicate = tokens[reader.at + (negated ? 1 : 0)]?.key;
    if (predicate !== "LIKE" && predicate !== "BETWEEN" && predicate !== "IN")
        return left;
    reader.at += negated ? 2 : 1;
    if (predicate === "LIKE") {
        const pattern = readBinary(reader, SUM);
        if (pattern === undefined || !take(reader, "ESCAPE"))
            return pattern && { kind: "like", negated, operand: left, pattern };
        const escape = readBinary(reader, SUM);
        return escape && { kind: "like", negated, operand: left, pattern, escape };
    }
    if (predicate === "BETWEEN") {
        const low = readBinary(reader, SUM);
        if (low === undefined || !take(reader, "AND"))
            return undefined;
        const high = readBinary(reader, SUM);
        return high && { kind: "between", negated, operand: left, low, high };
    }
    if (!take(reader, "("))
        return undefined;
    const list = readList(reader);
    return list === undefined || list.length === 0 ? undefined : { kind: "in", negated, operand: left, list };
}
function readPrefix(reader, least) {
    const key = reader.tokens[reader.at]?.key;
    if (key === "NOT") {
        if (least > NOT)
            return undefined;
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
        if (links > depthLimit)
            return undefined;
        const next = reader.tokens[reader.at]?.key;
        if (next === "COLLATE") {
            const collation = reader.tokens[reader.at + 1];
            if (collation?.kind !== "word")
                return undefined;
            reader.at += 2;
            left = { kind: "collate", operand: left, collation: collation.value };
        }
        else if (next === "AT" && reader.tokens[reader.at + 1]?.key === "TIME") {
            reader.at += 2;
            if (!take(reader, "ZONE"))
                return undefined;
            const zone = readPrimary(reader);
            left = zone && { kind: "at-time-zone", operand: left, zone };
        }
        else if (next === ".") {
            reader.at++;
            const name = readName(reader);
            if (name === undefined)
                return undefined;
            const args = take(reader, "(") ? readList(reader) : noArguments;
            left = args && memberOf(left, name, args === noArguments ? undefined : args);
        }
        else {
            break;
        }
    }
    return left;
}
const noArguments = [];
/** `(a).f(1)` is what `a.f(1)` is. */
function memberOf(of, name, args) {
    if (of.kind === "name") {
        const parts = [...of.parts, name];
        return args === undefined ? { kind: "name", parts } : { kind: "call", parts, distinct: false, arguments: args };
    }
    return { kind: "member", of, name, ...(args === undefined ? {} : { arguments: args }) };
}
function readPrimary(reader) {
    const token = reader.tokens[reader.at];
    if (token === undefined)
        return undefined;
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
            if (token.key !== "(")
                return undefined;
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
function readWord(reader, token) {
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
            if (following !== "(")
                break;
            reader.at += 2;
            const operand = readBinary(reader, OR);
            if (operand === undefined || !take(reader, "AS"))
                return undefined;
            const type = readTypeAt(reader);
            if (type === undefined || !take(reader, ")"))
                return undefined;
            return { kind: "cast", form: token.key === "CAST" ? "cast" : "try_cast", operand, type };
        }
        case "CONVERT":
        case "TRY_CONVERT": {
            reader.at++;
            if (!take(reader, "("))
                return undefined;
            const type = readTypeAt(reader);
            if (type === undefined || !take(reader, ","))
                return undefined;
            const operand = readBinary(reader, OR);
            const style = operand !== undefined && take(reader, ",") ? readBinary(reader, OR) : undefined;
            if (operand === undefined || !take(reader, ")"))
                return undefined;
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
    if ((0,_keywords_js__WEBPACK_IMPORTED_MODULE_1__/* .isReserved */ .B)(token.key) && !(reservedFunctions.has(token.key) && following === "("))
        return undefined;
    return readNamed(reader);
}
/** A column, a call, or a static member of a type, from its first part. */
function readNamed(reader) {
    const first = reader.tokens[reader.at];
    const parts = readParts(reader);
    if (first === undefined || parts === undefined)
        return undefined;
    const next = reader.tokens[reader.at]?.key;
    if (next === "::") {
        reader.at++;
        const name = readName(reader);
        if (name === undefined)
            return undefined;
        if (!take(reader, "("))
            return { kind: "static", type: parts, name };
        const args = readList(reader);
        return args && { kind: "static", type: parts, name, arguments: args };
    }
    // A bracketed single name before a bracket is no built-in function, and nothing else can be called by one part.
    if (next !== "(")
        return first.kind === "word" && first.value.startsWith("$") ? leafOf(parts) : { kind: "name", parts };
    reader.at++;
    if (parts.length > 1) {
        const args = readList(reader);
        return args && { kind: "call", parts, distinct: false, arguments: args };
    }
    if (first.kind !== "word")
        return undefined;
    const name = first.value.toLowerCase();
    const part = reader.tokens[reader.at];
    if (datePartFunctions.has(name) && part?.kind === "word") {
        reader.at++;
        const datePart = { kind: "leaf", text: part.value.toLowerCase(), literal: false };
        if (!take(reader, ","))
            return undefined;
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
function leafOf(parts) {
    const only = parts.length === 1 ? parts[0] : undefined;
    return only === undefined ? undefined : { kind: "leaf", text: only.toLowerCase(), literal: false };
}
function readCase(reader) {
    reader.at++;
    const input = reader.tokens[reader.at]?.key === "WHEN" ? undefined : readBinary(reader, OR);
    if (input === undefined && reader.tokens[reader.at]?.key !== "WHEN")
        return undefined;
    const whens = [];
    while (take(reader, "WHEN")) {
        const when = readBinary(reader, OR);
        if (when === undefined || !take(reader, "THEN"))
            return undefined;
        const then = readBinary(reader, OR);
        if (then === undefined)
            return undefined;
        whens.push({ when, then });
    }
    const otherwise = take(reader, "ELSE") ? readBinary(reader, OR) : undefined;
    if (whens.length === 0 || !take(reader, "END"))
        return undefined;
    return { kind: "case", ...(input === undefined ? {} : { input }), whens, ...(otherwise === undefined ? {} : { otherwise }) };
}
/** The rest of a list whose opening bracket has been taken. */
function readList(reader) {
    const list = [];
    if (take(reader, ")"))
        return list;
    do {
        const item = readBinary(reader, OR);
        if (item === undefined)
            return undefined;
        list.push(item);
    } while (take(reader, ","));
    return take(reader, ")") ? list : undefined;
}
function readParts(reader) {
    const first = readName(reader);
    if (first === undefined)
        return undefined;
    const parts = [first];
    while (reader.tokens[reader.at]?.key === ".") {
        const next = reader.tokens[reader.at + 1];
        if (next?.kind !== "word" && next?.kind !== "identifier")
            return undefined;
        parts.push(next.value);
        reader.at += 2;
    }
    return parts;
}
function readName(reader) {
    const token = reader.tokens[reader.at];
    if (token?.kind !== "word" && token?.kind !== "identifier")
        return undefined;
    reader.at++;
    return token.value;
}
function readTypeAt(reader) {
    const read = (0,_type_js__WEBPACK_IMPORTED_MODULE_2__/* .readType */ .hq)(reader.tokens, reader.at);
    if (read === undefined)
        return undefined;
    reader.at = read.next;
    return read.type;
}
function take(reader, key) {
    if (reader.tokens[reader.at]?.key !== key)
        return false;
    reader.at++;
    return true;
}
function isCondition(tree) {
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
function junction(kind, operands) {
    const [first, second] = operands;
    if (first !== undefined && second === undefined)
        return first;
    return { kind, operands: operands.flatMap((operand) => (operand.kind === kind ? operand.operands : [operand])) };
}
/** A string token of `text` as T-SQL between single quotes, whichever quotes it came in. */
function printString(text, token) {
    const national = (text.charCodeAt(token.start) | 0x20) === 0x6e; // n
    return `${national ? "N" : ""}'${token.value.replaceAll("'", "''")}'`;
}


/***/ })

};
