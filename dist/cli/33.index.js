export const id = 33;
export const ids = [33];
export const modules = {

/***/ 35298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   r: () => (/* binding */ placeKey)
/* harmony export */ });
function placeKey(object, member) {
    return member === undefined ? `${object.schema}\u0000${object.name}` : `${object.schema}\u0000${object.name}\u0000${member}`;
}
/** The place of the member, or else of its object. */
function placeOf(places, object, member) {
    return (member === undefined ? undefined : places.get(placeKey(object, member))) ?? places.get(placeKey(object));
}


/***/ }),

/***/ 27473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ includeFrom),
/* harmony export */   O3: () => (/* binding */ findScripts)
/* harmony export */ });
/* unused harmony exports readScript, isBelow, decode */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14006);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51286);
// The files that a folder, a glob or a path stands for, as text.






/**
 * The scripts that `spec` names, in the order of their paths, as migrations are numbered: part by part, so that a folder's files come
 * together. Places name a file relative to `cwd` where it lies below, with `/`.
 *
 * @throws UserError where there is none, or one is no text
 */
async function findScripts(spec, cwd) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, spec);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    if (found?.isFile())
        return { files: [await readScript(path, cwd)], root: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) };
    if (found?.isDirectory()) {
        const paths = await findBelow(path, "**");
        if (paths.length === 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The folder ${spec} holds no .sql file. Name the folder that holds the scripts.`);
        return { files: await readScripts(paths, cwd), root: path };
    }
    if (!/[*?{}[\]]/.test(spec))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${spec} does not exist in ${cwd}. Name a folder, a glob or a file of .sql scripts.`);
    const { base, pattern } = splitGlob(spec);
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, base);
    const paths = await findBelow(root, pattern);
    if (paths.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`No file matches ${spec} in ${cwd}. Name a folder, a glob or a file of .sql scripts.`);
    return { files: await readScripts(paths, cwd), root };
}
/** The folders before the first wildcard, and the rest. */
function splitGlob(spec) {
    const parts = spec.replaceAll("\\", "/").split("/");
    const wild = parts.findIndex((part) => /[*?{}[\]]/.test(part));
    return { base: parts.slice(0, wild).join("/") || (spec.startsWith("/") ? "/" : "."), pattern: parts.slice(wild).join("/") };
}
/** Folders are walked whole and matched here, since node 20, which the bundle runs on, has no glob of its own. */
async function findBelow(root, pattern) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_4__(pattern, { dot: true });
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(root, { recursive: true, withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => entry.isFile() && /\.sql$/i.test(entry.name))
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(entry.parentPath, entry.name))
        .filter((path) => {
        const below = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/");
        return matches(below) && !isHidden((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(below));
    })
        .sort(comparePaths);
}
/** What tools keep in a project's folder beside its scripts. */
function isHidden(folder) {
    return folder.split("/").some((part) => part === "node_modules" || (part.startsWith(".") && part !== "."));
}
function comparePaths(a, b) {
    const [left, right] = [a.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep), b.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)];
    for (let i = 0; i < Math.min(left.length, right.length); i++) {
        const order = (0,_model_name_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n6)(left[i] ?? "", right[i] ?? "");
        if (order !== 0)
            return order;
    }
    return left.length - right.length;
}
async function readScripts(paths, cwd) {
    const files = [];
    for (const path of paths)
        files.push(await readScript(path, cwd));
    return files;
}
/** @throws UserError for what is no text */
async function readScript(path, cwd) {
    const file = nameOf(path, cwd);
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path).catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${file} cannot be read. Check its permissions.`, { cause, at: { file, line: 1 } });
    });
    return { file, text: decode(bytes, file) };
}
function nameOf(path, cwd) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(cwd, path);
    return (below.startsWith("..") || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(below) ? path : below).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/");
}
/** Whether `path` lies in the folder `root` or below it. */
function isBelow(path, root) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path);
    return way !== "" && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way) && way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`);
}
/**
 * UTF-8 with or without a byte order mark, or UTF-16 with one, as SSMS saves it; UTF-16 without one shows by its zero bytes. Anything
 * that is neither is taken for Windows-1252, what SQL Server's tools wrote before Unicode.
 */
function decode(bytes, file) {
    const [a, b] = bytes;
    if (a === 0xff && b === 0xfe)
        return new TextDecoder("utf-16le").decode(bytes);
    if (a === 0xfe && b === 0xff)
        return new TextDecoder("utf-16be").decode(bytes);
    const encoding = zeroBytes(bytes.subarray(0, 8192));
    if (encoding === "binary") {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${file} is not text, though its name says SQL. Take it out of the scripts, or save it as UTF-8.`, {
            at: { file, line: 1 },
        });
    }
    if (encoding !== undefined)
        return new TextDecoder(encoding).decode(bytes);
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        return new TextDecoder("windows-1252").decode(bytes);
    }
}
/** Text in UTF-16 has zeros on one side of each pair alone, other text has none at all. */
function zeroBytes(bytes) {
    let even = 0;
    let odd = 0;
    bytes.forEach((byte, index) => {
        if (byte !== 0)
            return;
        if (index % 2 === 0)
            even++;
        else
            odd++;
    });
    if (even === 0 && odd === 0)
        return undefined;
    if (even === 0 && odd > bytes.length / 4)
        return "utf-16le";
    if (odd === 0 && even > bytes.length / 4)
        return "utf-16be";
    return "binary";
}
/** `:r` finds a file beside the one that names it, or from the root, as sqlcmd does from where it was started; never outside the root. */
function includeFrom(root, cwd) {
    return (path, from) => {
        const local = path.replaceAll("\\", "/");
        const candidates = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, from)), local), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, local)];
        let outside = false;
        for (const candidate of candidates) {
            let real;
            try {
                real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(candidate);
            }
            catch {
                outside ||= !isBelow(candidate, root);
                continue;
            }
            // A link may lead out as well as dots.
            if (!isBelow(real, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root))) {
                outside = true;
                continue;
            }
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, candidate);
            try {
                return { file: displayed(file, cwd), text: decode((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real), path) };
            }
            catch (error) {
                return error instanceof Error ? error.message : "it cannot be read";
            }
        }
        return outside ? `it lies outside the folder ${displayed(root, cwd)}, and nothing outside is read` : "there is no such file";
    };
}
function displayed(path, cwd) {
    return path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path;
}


/***/ }),

/***/ 50033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readScripts: () => (/* binding */ readScripts),
  scriptsSource: () => (/* binding */ scriptsSource)
});

// EXTERNAL MODULE: ./lib/tsql/batches.js
var batches = __webpack_require__(57264);
// EXTERNAL MODULE: ./lib/source/history.js
var source_history = __webpack_require__(24505);
// EXTERNAL MODULE: ./lib/source/resolve.js
var resolve = __webpack_require__(36697);
// EXTERNAL MODULE: ./lib/model/name.js
var model_name = __webpack_require__(51286);
// EXTERNAL MODULE: ./lib/model/place.js
var model_place = __webpack_require__(35298);
;// CONCATENATED MODULE: ./lib/source/scripts/draft.js
// The schema while it is being read: what the statements so far have made, found by name as SQL Server finds it, whatever the letter case.


function emptyDraft() {
    return {
        // In every database from the start.
        schemas: new Map([["dbo", { name: "dbo" }]]),
        tables: new Map(),
        views: new Map(),
        procedures: new Map(),
        functions: new Map(),
        sequences: new Map(),
        types: new Map(),
        synonyms: new Map(),
        databaseTriggers: new Map(),
        securityPolicies: new Map(),
        principals: new Map(),
        permissions: new Map(),
        knowsPermissions: false,
        places: new Map(),
        diagnostics: [],
        pending: [],
        viewColumns: [],
        secondary: [],
    };
}
/** Names are found whatever their letter case, as under the collations that nearly every database has. */
function fold(name) {
    return (0,model_name/* nameKey */.Rc)({ schema: name.schema.toLowerCase(), name: name.name.toLowerCase() });
}
function sameText(a, b) {
    return a.length === b.length && (a === b || a.toLowerCase() === b.toLowerCase());
}
function warn(draft, at, message) {
    draft.diagnostics.push({ severity: "warning", message, at });
}
function inform(draft, at, message) {
    draft.diagnostics.push({ severity: "info", message, at });
}
/** Runs now if it can, else after all files were read; `message` says what remains undone if it never can. */
function whenReady(draft, at, message, attempt) {
    if (!attempt())
        draft.pending.push({ attempt, message, at });
}
/** Runs `apply` on the table when there is one. */
function withTable(draft, name, at, what, apply) {
    whenReady(draft, at, `${what} was skipped: no script creates the table ${(0,model_name/* printName */.To)(name)}`, () => {
        const table = draft.tables.get(fold(name));
        if (table !== undefined)
            apply(table);
        return table !== undefined;
    });
}
/** Tries what is pending again and again, as long as that gets anything done; what is left becomes warnings. */
function settle(draft) {
    for (let before = Number.POSITIVE_INFINITY; draft.pending.length > 0 && draft.pending.length < before;) {
        before = draft.pending.length;
        const pending = draft.pending;
        draft.pending = [];
        for (const item of pending)
            if (!item.attempt())
                draft.pending.push(item);
    }
    for (const { at, message } of draft.pending)
        if (message !== undefined)
            warn(draft, at, message);
    draft.pending = [];
}
function remember(draft, at, object, member) {
    let known = draft.places.get(fold(object));
    if (known === undefined)
        draft.places.set(fold(object), (known = { object: { schema: object.schema, name: object.name }, members: new Map() }));
    if (member === undefined)
        known.at = at;
    else
        known.members.set(member, at);
}
/** What was dropped stands where it was dropped: that is the line that a finding about its absence is to point at. */
function rememberDropped(draft, at, object, member) {
    if (member === undefined)
        draft.places.delete(fold(object));
    remember(draft, at, object, member);
}
/** The places of an object and its members under its new name. */
function movePlaces(draft, before, after) {
    const known = draft.places.get(fold(before));
    if (known === undefined)
        return;
    draft.places.delete(fold(before));
    known.object = { schema: after.schema, name: after.name };
    draft.places.set(fold(after), known);
}
function moveMemberPlace(draft, object, before, after) {
    const members = draft.places.get(fold(object))?.members;
    const place = members?.get(before);
    if (members === undefined || place === undefined)
        return;
    members.delete(before);
    members.set(after, place);
}
/** All places, by `placeKey`. */
function placesOf(draft) {
    const places = new Map();
    for (const { object, at, members } of draft.places.values()) {
        if (at !== undefined)
            places.set((0,model_place/* placeKey */.r)(object), at);
        for (const [member, place] of members)
            places.set((0,model_place/* placeKey */.r)(object, member), place);
    }
    return places;
}
/** Makes sure that the schema is listed. */
function addSchema(draft, name) {
    const key = name.toLowerCase();
    if (!draft.schemas.has(key))
        draft.schemas.set(key, { name });
}
function columnOf(body, name) {
    return body.columns.find((column) => sameText(column.name, name));
}
/** Puts a changed column in the place of the one with that name; false where there is none. */
function changeColumn(body, name, change) {
    const index = body.columns.findIndex((column) => sameText(column.name, name));
    const column = body.columns[index];
    if (column === undefined)
        return false;
    body.columns[index] = change(column);
    return true;
}
/** Changes the item of a list that has the name; false where there is none. */
function changeNamed(list, name, change) {
    const index = list.findIndex((item) => item.name !== undefined && sameText(item.name, name));
    const item = list[index];
    if (item === undefined)
        return false;
    list[index] = change(item);
    return true;
}
function removeNamed(list, name) {
    const index = list.findIndex((item) => item.name !== undefined && sameText(item.name, name));
    if (index < 0)
        return false;
    list.splice(index, 1);
    return true;
}
/** The item without some of its properties. */
function without(item, ...keys) {
    const rest = { ...item };
    for (const key of keys)
        Reflect.deleteProperty(rest, key);
    return rest;
}
function emptyBody() {
    return { columns: [], uniqueConstraints: [], foreignKeys: [], checks: [], indexes: [] };
}

// EXTERNAL MODULE: ./lib/source/scripts/files.js
var scripts_files = __webpack_require__(27473);
// EXTERNAL MODULE: ./lib/source/permissions.js
var source_permissions = __webpack_require__(28409);
// EXTERNAL MODULE: ./lib/tsql/keywords.js
var keywords = __webpack_require__(43406);
// EXTERNAL MODULE: ./lib/tsql/lexer.js
var lexer = __webpack_require__(4914);
;// CONCATENATED MODULE: ./lib/source/scripts/cursor.js
// A place among the tokens of one batch, and the small steps that every statement's reader takes from there.



function openCursor(batch, options, depth = 0) {
    const tokens = (0,lexer/* tokenize */.qw)(batch.text, options);
    return { batch, text: batch.text, tokens, options, at: 0, schema: "dbo", variables: new Map(), guarded: false, depth };
}
/** What a statement's reader throws when the tokens are not what the statement demands; caught once, where statements are told apart. */
class Misread extends Error {
}
function peek(cursor, ahead = 0) {
    return cursor.tokens[cursor.at + ahead];
}
function keyAt(cursor, ahead = 0) {
    return cursor.tokens[cursor.at + ahead]?.key;
}
/** Takes the words if they are all next. */
function take(cursor, ...keys) {
    for (const [ahead, key] of keys.entries())
        if (keyAt(cursor, ahead) !== key)
            return false;
    cursor.at += keys.length;
    return true;
}
/** Takes a word that is no keyword of the lexer's. */
function takeWord(cursor, word) {
    const token = peek(cursor);
    if (token?.kind !== "word" || token.value.toUpperCase() !== word)
        return false;
    cursor.at++;
    return true;
}
function demand(cursor, ...keys) {
    if (!take(cursor, ...keys))
        throw new Misread(`${keys.join(" ")} was expected ${whereAt(cursor)}`);
}
/** `before "x"`, or `at the end`. */
function whereAt(cursor) {
    const token = peek(cursor);
    if (token === undefined)
        return "at the end of the batch";
    if (token.kind === "unclosed")
        return `before ${token.value}, which is never closed`;
    const text = cursor.text.slice(token.start, token.end);
    return `before ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`;
}
function placeAt(cursor, offset = peek(cursor)?.start ?? cursor.text.length) {
    return (0,batches/* placeIn */.V)(cursor.batch, offset);
}
/** A one-part name. A reserved word is none: it is where a name was forgotten. */
function readName(cursor) {
    const token = peek(cursor);
    if (!(0,lexer/* isName */.Eo)(token) || (token.kind === "word" && (0,keywords/* isReserved */.B)(token.key)))
        throw new Misread(`a name was expected ${whereAt(cursor)}`);
    cursor.at++;
    return token.value;
}
/** The parts of a dotted name, "" for one left out (`db..name`). */
function readParts(cursor) {
    const parts = [readName(cursor)];
    while (keyAt(cursor) === ".") {
        cursor.at++;
        parts.push(keyAt(cursor) === "." ? "" : readName(cursor));
    }
    return parts;
}
/** The name of an object of this database; a server's and a database's name before it are passed over. */
function readObjectName(cursor) {
    return objectName(readParts(cursor), cursor.schema);
}
function objectName(parts, schema) {
    return { schema: parts.at(-2) || schema, name: parts.at(-1) ?? "" };
}
/** The parts of a name that stands in a string, as `sp_rename` and OBJECT_ID take it. */
function splitName(text) {
    const parts = [""];
    for (const token of (0,lexer/* tokenize */.qw)(text)) {
        if (token.key === ".")
            parts.push("");
        else
            parts.push((parts.pop() ?? "") + (token.kind === "identifier" ? token.value : text.slice(token.start, token.end)));
    }
    return parts;
}
/** `(a, b, c)` */
function readNameList(cursor) {
    demand(cursor, "(");
    const names = [];
    do
        names.push(readName(cursor));
    while (take(cursor, ","));
    demand(cursor, ")");
    return names;
}
/** Passes the bracket that is next, and all within it. */
function skipBrackets(cursor) {
    if (keyAt(cursor) !== "(")
        return;
    let depth = 0;
    for (let key = keyAt(cursor); key !== undefined; key = keyAt(cursor)) {
        if (key === "(")
            depth++;
        else if (key === ")")
            depth--;
        cursor.at++;
        if (depth === 0)
            return;
    }
    throw new Misread("a bracket is never closed");
}
/** The text from the token at index `from` up to where the cursor stands. */
function textSince(cursor, from) {
    const first = cursor.tokens[from];
    const last = cursor.tokens[cursor.at - 1];
    return first === undefined || last === undefined || last.end < first.start ? "" : cursor.text.slice(first.start, last.end);
}
/** The text within the bracket that is next. */
function readBracketed(cursor) {
    const open = peek(cursor);
    if (open?.key !== "(")
        throw new Misread(`( was expected ${whereAt(cursor)}`);
    skipBrackets(cursor);
    return cursor.text.slice(open.end, cursor.tokens[cursor.at - 1]?.start);
}
const binaryOperators = new Set(["+", "-", "*", "/", "%", "&", "|", "^", "||"]);
/** The text of a value that stands without brackets, as after DEFAULT: it ends where no operator goes on. */
function readValueText(cursor) {
    const from = cursor.at;
    do {
        while (take(cursor, "-") || take(cursor, "+") || take(cursor, "~"))
            ;
        skipOperand(cursor);
        for (;;) {
            if (take(cursor, "COLLATE"))
                cursor.at++;
            else if (take(cursor, "AT", "TIME", "ZONE"))
                skipOperand(cursor);
            else
                break;
        }
    } while (binaryOperators.has(keyAt(cursor) ?? "") && ++cursor.at);
    return textSince(cursor, from);
}
function skipOperand(cursor) {
    const token = peek(cursor);
    if (token === undefined)
        throw new Misread("a value was expected at the end of the batch");
    if (token.key === "(") {
        skipBrackets(cursor);
    }
    else if (token.key === "CASE") {
        let open = 0;
        do {
            const key = keyAt(cursor);
            if (key === undefined)
                throw new Misread("CASE has no END");
            if (key === "CASE")
                open++;
            if (key === "END")
                open--;
            cursor.at++;
        } while (open > 0);
    }
    else if (token.key === "{") {
        while (keyAt(cursor) !== undefined && keyAt(cursor) !== "}")
            cursor.at++;
        cursor.at++;
    }
    else if (take(cursor, "NEXT", "VALUE", "FOR")) {
        readParts(cursor);
        if (take(cursor, "OVER"))
            skipBrackets(cursor);
        return;
    }
    else if (token.kind === "operator" || token.kind === "unclosed") {
        throw new Misread(`a value was expected ${whereAt(cursor)}`);
    }
    else {
        cursor.at++;
    }
    while (keyAt(cursor) === "." || keyAt(cursor) === "::" || keyAt(cursor) === "(") {
        if (keyAt(cursor) === "(")
            skipBrackets(cursor);
        else
            cursor.at += 2;
    }
}
/** A whole number as written, with its sign. */
function readInteger(cursor) {
    const sign = take(cursor, "-") ? "-" : take(cursor, "+") ? "" : "";
    const token = peek(cursor);
    if (token?.kind !== "number")
        throw new Misread(`a number was expected ${whereAt(cursor)}`);
    cursor.at++;
    return sign + token.value.replace(/\.0*$/, "");
}
/** Options in brackets, `(NAME = value, …)`, by upper-case name; a value is its tokens' text. */
function readOptionList(cursor) {
    const options = new Map();
    demand(cursor, "(");
    let from = cursor.at;
    let depth = 0;
    const end = () => {
        const words = cursor.tokens.slice(from, cursor.at);
        const equals = words.findIndex((token) => token.key === "=");
        const value = words[equals + 1];
        const name = words.slice(0, equals < 0 ? words.length : equals).map((token) => token.value.toUpperCase());
        const text = equals < 0 || value === undefined ? "" : cursor.text.slice(value.start, words.at(-1)?.end);
        if (words.length > 0)
            options.set(name.join(" "), text);
    };
    for (let key = keyAt(cursor); key !== undefined; key = keyAt(cursor)) {
        if (depth === 0 && (key === ")" || key === ",")) {
            end();
            from = cursor.at + 1;
        }
        if (key === "(")
            depth++;
        if (key === ")" && --depth < 0) {
            cursor.at++;
            return options;
        }
        cursor.at++;
    }
    throw new Misread("a list of options is never closed");
}

;// CONCATENATED MODULE: ./lib/source/scripts/boundaries.js
// Where statements begin and end. T-SQL asks for no semicolon, so that only their first words tell them apart.

// What follows CREATE, ALTER and DROP where a snapshot knows of it.
const createKinds = [
    "TABLE",
    "EXTERNAL",
    "VIEW",
    "PROCEDURE",
    "PROC",
    "FUNCTION",
    "TRIGGER",
    "OR",
    "INDEX",
    "UNIQUE",
    "CLUSTERED",
    "NONCLUSTERED",
    "COLUMNSTORE",
    "SPATIAL",
    "PRIMARY",
    "XML",
    "FULLTEXT",
    "SCHEMA",
    "TYPE",
    "SEQUENCE",
    "SYNONYM",
    "DATABASE",
    "SECURITY",
];
const alterKinds = [
    "TABLE",
    "VIEW",
    "PROCEDURE",
    "PROC",
    "FUNCTION",
    "TRIGGER",
    "INDEX",
    "SCHEMA",
    "SEQUENCE",
    "DATABASE",
    "FULLTEXT",
    "SECURITY",
];
const dropKinds = [
    "TABLE",
    "VIEW",
    "PROCEDURE",
    "PROC",
    "FUNCTION",
    "SEQUENCE",
    "SYNONYM",
    "TYPE",
    "SCHEMA",
    "TRIGGER",
    "INDEX",
    "EXTERNAL",
    "FULLTEXT",
    "SECURITY",
];
const creates = new Set(createKinds);
const alters = new Set(alterKinds);
const drops = new Set(dropKinds);
function isCreateKind(key) {
    return key !== undefined && creates.has(key);
}
function isAlterKind(key) {
    return key !== undefined && alters.has(key);
}
function isDropKind(key) {
    return key !== undefined && drops.has(key);
}
/**
 * What CREATE, ALTER and DROP take that no snapshot holds: security, storage, messaging, what watches a server. Anything in neither list is
 * reported.
 */
const otherKinds = new Set(("ADD AGGREGATE APPLICATION ASSEMBLY ASYMMETRIC AUTHORIZATION AVAILABILITY BROKER CERTIFICATE COLUMN CONTRACT CREDENTIAL CRYPTOGRAPHIC DATABASE " +
    "DIAGNOSTICS ENDPOINT EVENT EXTERNAL FULLTEXT LOGIN MASTER MESSAGE PARTITION QUEUE REMOTE RESOURCE ROLE ROUTE SEARCH SENSITIVITY SERVER " +
    "SERVICE SIGNATURE STATISTICS SYMMETRIC USER WORKLOAD XML MEMBER").split(" "));
function isOtherKind(token) {
    return token !== undefined && otherKinds.has(token.value.toUpperCase());
}
const starters = new Set([
    "ELSE",
    "BEGIN",
    "END",
    "WHILE",
    "SELECT",
    "INSERT",
    "UPDATE",
    "DELETE",
    "MERGE",
    "DECLARE",
    "PRINT",
    "SET",
    "USE",
    "GRANT",
    "DENY",
    "REVOKE",
    "TRUNCATE",
    "RAISERROR",
    "RETURN",
    "THROW",
    "WAITFOR",
    "COMMIT",
    "ROLLBACK",
    "SAVE",
    "BACKUP",
    "RESTORE",
    "DBCC",
    "CHECKPOINT",
    "KILL",
    "RECONFIGURE",
    "OPEN",
    "CLOSE",
    "FETCH",
    "DEALLOCATE",
    "GOTO",
    "BULK",
    "BREAK",
    "CONTINUE",
    "REVERT",
    "GO",
]);
/** Whether a statement begins at the token, as far as its first words tell. */
function startsStatement(cursor, at) {
    const key = cursor.tokens[at]?.key ?? "";
    const next = cursor.tokens[at + 1];
    switch (key) {
        case "CREATE":
            return next !== undefined && (creates.has(next.key) || otherKinds.has(next.value.toUpperCase()));
        case "ALTER":
            return next !== undefined && (alters.has(next.key) || otherKinds.has(next.value.toUpperCase()));
        case "DROP":
            return ((next !== undefined && drops.has(next.key)) ||
                (next !== undefined && next.key !== "" && otherKinds.has(next.key) && startsLine(cursor, at)));
        case "EXEC":
        case "EXECUTE":
            return next?.key !== "AS";
        case "IF":
            return next?.key !== "EXISTS" || cursor.tokens[at + 2]?.key === "(";
        case "ENABLE":
        case "DISABLE":
            return next?.key === "TRIGGER";
        default:
            return starters.has(key) || (key === "WITH" && startsLine(cursor, at) && cursor.tokens[at + 2]?.key === "AS");
    }
}
function startsLine(cursor, at) {
    const previous = cursor.tokens[at - 1];
    return previous === undefined || cursor.text.slice(previous.end, cursor.tokens[at]?.start).includes("\n");
}
/** Passes a statement that defines nothing: up to a semicolon, or to where the next one begins. */
function skip(cursor) {
    let cases = 0;
    let depth = 0;
    for (let first = true; cursor.at < cursor.tokens.length; first = false) {
        const key = keyAt(cursor);
        if (depth === 0 && cases === 0 && (key === ";" || (!first && startsStatement(cursor, cursor.at))))
            return;
        if (key === "(")
            depth++;
        else if (key === ")")
            depth = Math.max(0, depth - 1);
        else if (key === "CASE")
            cases++;
        else if (key === "END" && cases > 0)
            cases--;
        cursor.at++;
    }
}
/** From IF or WHILE, behind the word: passes the condition, and gives its tokens. */
function skipCondition(cursor) {
    const from = cursor.at;
    let cases = 0;
    let depth = 0;
    while (cursor.at < cursor.tokens.length) {
        const key = keyAt(cursor);
        if (depth === 0 && cases === 0 && cursor.at > from && (key === ";" || startsStatement(cursor, cursor.at)))
            break;
        if (key === "(")
            depth++;
        else if (key === ")")
            depth--;
        else if (key === "CASE")
            cases++;
        else if (key === "END" && cases > 0)
            cases--;
        cursor.at++;
    }
    return cursor.tokens.slice(from, cursor.at);
}

;// CONCATENATED MODULE: ./lib/source/scripts/permissions.js
// GRANT, DENY and REVOKE, and the principals they are for.





/**
 * At GRANT, DENY or REVOKE: `GRANT SELECT (a, b), UPDATE ON [class::]name (columns) TO x, y WITH GRANT OPTION AS z`. What it is on
 * may be created later on: files of a project come in any order.
 */
function readPermission(draft, cursor, at) {
    draft.knowsPermissions = true;
    const verb = keyAt(cursor);
    cursor.at++;
    const optionOnly = verb === "REVOKE" && take(cursor, "GRANT", "OPTION", "FOR");
    const named = [];
    do
        named.push({ permission: readPermissionName(cursor), columns: keyAt(cursor) === "(" ? readNameList(cursor) : [] });
    while (take(cursor, ","));
    let target = "database";
    let columns = [];
    if (take(cursor, "ON")) {
        target = readTarget(cursor);
        if (keyAt(cursor) === "(")
            columns = readNameList(cursor);
    }
    if (!take(cursor, "TO") && !(verb === "REVOKE" && take(cursor, "FROM")))
        throw new Misread(`TO was expected ${whereAt(cursor)}`);
    const principals = [];
    do
        principals.push(readPrincipal(cursor));
    while (take(cursor, ","));
    const passedOn = take(cursor, "WITH", "GRANT", "OPTION");
    takeWord(cursor, "CASCADE");
    if (take(cursor, "AS"))
        readPrincipal(cursor);
    if (target === "other")
        return;
    const state = verb === "REVOKE" ? (optionOnly ? "grant" : undefined) : verb === "DENY" ? "deny" : passedOn ? "grant with grant option" : "grant";
    for (const { permission, columns: own } of named) {
        if (target === "database" && serverPermissions.has(permission))
            continue;
        const securables = securablesIn(target, own.length > 0 ? own : columns);
        for (const to of principals)
            for (const on of securables)
                apply(draft, at, permission, on, to, state, optionOnly);
    }
}
function securablesIn(target, columns) {
    if (target === "database")
        return [undefined];
    return columns.length === 0 ? [target] : columns.map((column) => ({ ...target, column }));
}
/** `state` is undefined for REVOKE, which takes back a grant and a denial alike. */
function apply(draft, at, permission, on, to, state, optionOnly) {
    const key = keyOf(on, permission, to);
    const known = draft.permissions.get(key);
    if (state === undefined) {
        draft.permissions.delete(key);
        if (permission === "ALL")
            forgetPermissions(draft, (each) => sameText(each.to, to) && keyOf(each.on, "", "") === keyOf(on, "", ""));
    }
    else if (optionOnly) {
        if (known?.state === "grant with grant option")
            draft.permissions.set(key, { ...known, state });
    }
    else if (state !== "grant" || known?.state !== "grant with grant option") {
        // To grant again without the option does not take it away.
        draft.permissions.set(key, { state, permission, ...(on === undefined ? {} : { on }), to, at });
    }
}
function keyOf(on, permission, to) {
    return JSON.stringify([on?.type, on?.schema, on?.name, on?.column, permission, to]).toLowerCase();
}
function forgetPermissions(draft, matches) {
    for (const [key, permission] of draft.permissions)
        if (matches(permission))
            draft.permissions.delete(key);
}
/** `SELECT`, `VIEW DEFINITION`, `ALL`; upper case, abbreviations written out. */
function readPermissionName(cursor) {
    const words = [];
    for (let token = peek(cursor); token?.kind === "word"; token = peek(cursor)) {
        if (token.key === "ON" || token.key === "TO" || token.key === "FROM")
            break;
        words.push(token.value.toUpperCase());
        cursor.at++;
    }
    if (words.length === 0)
        throw new Misread(`a permission was expected ${whereAt(cursor)}`);
    const name = words.join(" ");
    return abbreviations.get(name) ?? name;
}
const abbreviations = new Map([
    ["ALL PRIVILEGES", "ALL"],
    ["EXEC", "EXECUTE"],
    ["CREATE PROC", "CREATE PROCEDURE"],
]);
function readTarget(cursor) {
    // No class has more than three words: XML SCHEMA COLLECTION.
    const separator = [1, 2, 3].find((ahead) => keyAt(cursor, ahead) === "::");
    let securable = "OBJECT";
    if (separator !== undefined) {
        securable = Array.from({ length: separator }, (_, ahead) => peek(cursor, ahead)?.value.toUpperCase() ?? "").join(" ");
        cursor.at += separator + 1;
    }
    const parts = readParts(cursor);
    switch (securable) {
        case "OBJECT":
            return objectName(parts, cursor.schema);
        case "TYPE":
            return { type: "type", ...objectName(parts, cursor.schema) };
        case "SCHEMA":
            return { schema: parts.at(-1) ?? "" };
        case "DATABASE":
            return "database";
        default:
            return "other";
    }
}
/** A user or role; public is a reserved word and yet needs no brackets here. */
function readPrincipal(cursor) {
    const token = peek(cursor);
    if (token?.kind !== "word" && token?.kind !== "identifier")
        throw new Misread(`a user or role was expected ${whereAt(cursor)}`);
    cursor.at++;
    return token.value;
}
/** At CREATE, ALTER or DROP, before [APPLICATION] ROLE or USER. Who makes principals here would say here what they may do. */
function readPrincipalStatement(draft, cursor) {
    draft.knowsPermissions = true;
    const verb = keyAt(cursor);
    cursor.at++;
    takeWord(cursor, "APPLICATION");
    cursor.at++;
    if (verb === "DROP")
        take(cursor, "IF", "EXISTS");
    const name = readPrincipal(cursor);
    if (verb === "CREATE") {
        draft.principals.set(name.toLowerCase(), name);
    }
    else if (verb === "DROP") {
        draft.principals.delete(name.toLowerCase());
        forgetPermissions(draft, (permission) => sameText(permission.to, name));
    }
    else if (take(cursor, "WITH") && takeWord(cursor, "NAME")) {
        demand(cursor, "=");
        renamePrincipal(draft, name, readPrincipal(cursor));
    }
    skip(cursor);
}
function renamePrincipal(draft, before, after) {
    draft.principals.delete(before.toLowerCase());
    draft.principals.set(after.toLowerCase(), after);
    change(draft, (permission) => (sameText(permission.to, before) ? { ...permission, to: after } : permission));
}
function change(draft, replace) {
    const all = [...draft.permissions.values()].map(replace);
    draft.permissions.clear();
    for (const permission of all)
        draft.permissions.set(keyOf(permission.on, permission.permission, permission.to), permission);
}
function isOn(permission, name, isType) {
    const { on } = permission;
    return on?.name !== undefined && (on.type === "type") === isType && sameText(on.schema, name.schema) && sameText(on.name, name.name);
}
/** What was granted on an object goes with it. */
function dropPermissions(draft, name, isType) {
    forgetPermissions(draft, (permission) => isOn(permission, name, isType));
}
function dropSchemaPermissions(draft, schema) {
    forgetPermissions(draft, ({ on }) => on !== undefined && on.name === undefined && sameText(on.schema, schema));
}
/**
 * sp_rename keeps what was granted; "all permissions associated with the securable will be dropped when the securable is moved to the
 * new schema": https://learn.microsoft.com/sql/t-sql/statements/alter-schema-transact-sql
 */
function movePermissions(draft, before, after, isType) {
    if (!sameText(before.schema, after.schema)) {
        dropPermissions(draft, before, isType);
        return;
    }
    change(draft, (permission) => permission.on !== undefined && isOn(permission, before, isType)
        ? { ...permission, on: { ...permission.on, schema: after.schema, name: after.name } }
        : permission);
}
function moveColumnPermissions(draft, table, before, after) {
    change(draft, (permission) => permission.on?.column !== undefined && isOn(permission, table, false) && sameText(permission.on.column, before)
        ? { ...permission, on: { ...permission.on, column: after } }
        : permission);
}
/** A column that comes again is another one. */
function dropColumnPermissions(draft, table, column) {
    forgetPermissions(draft, (permission) => isOn(permission, table, false) && sameText(permission.on?.column ?? "", column));
}
/** The schema with its permissions, once all of it is known. Scripts that neither grant anything nor make principals know of none. */
function finishPermissions(draft, schema) {
    if (!draft.knowsPermissions)
        return schema;
    const find = (0,source_permissions/* securablesOf */.n)(schema);
    const permissions = [];
    for (const { at, ...each } of draft.permissions.values()) {
        if (each.on !== undefined && find(each.on) === undefined) {
            warn(draft, at, `${each.state === "deny" ? "DENY" : "GRANT"} ${each.permission} ${on(each.on)} was skipped: no script creates it`);
            continue;
        }
        const to = each.to.toLowerCase() === "public" ? "public" : (draft.principals.get(each.to.toLowerCase()) ?? each.to);
        const names = each.permission === "ALL" ? allOn(schema, each.on === undefined ? undefined : find(each.on)) : [each.permission];
        for (const permission of names)
            permissions.push({ ...each, permission, to });
    }
    return (0,source_permissions/* withPermissions */.G)(schema, permissions);
}
function on({ schema, name, column }) {
    if (name === undefined)
        return `on the schema ${(0,model_name/* printPart */.x)(schema)}`;
    return `on ${(0,model_name/* printName */.To)({ schema, name })}${column === undefined ? "" : `.${(0,model_name/* printPart */.x)(column)}`}`;
}
/** What ALL stands for: "GRANT", T-SQL reference, https://learn.microsoft.com/sql/t-sql/statements/grant-transact-sql#all */
function allOn(schema, securable) {
    if (securable === undefined)
        return allOnDatabase;
    const is = ({ schema: of, name }) => of === securable.schema && name === securable.name;
    if (schema.procedures.some(is))
        return ["EXECUTE"];
    if (schema.functions.some((each) => each.kind === "scalar" && is(each)))
        return ["EXECUTE", "REFERENCES"];
    // A column cannot be inserted into or deleted from by itself.
    return securable.column === undefined ? ["DELETE", "INSERT", "REFERENCES", "SELECT", "UPDATE"] : ["REFERENCES", "SELECT", "UPDATE"];
}
const allOnDatabase = [
    "BACKUP DATABASE",
    "BACKUP LOG",
    "CREATE DATABASE",
    "CREATE DEFAULT",
    "CREATE FUNCTION",
    "CREATE PROCEDURE",
    "CREATE RULE",
    "CREATE TABLE",
    "CREATE VIEW",
];
/** Without ON a permission is the database's, but for these, which are a server's: https://learn.microsoft.com/sql/t-sql/statements/grant-server-permissions-transact-sql */
const serverPermissions = new Set([
    "ADMINISTER BULK OPERATIONS",
    "ALTER ANY AVAILABILITY GROUP",
    "ALTER ANY CONNECTION",
    "ALTER ANY CREDENTIAL",
    "ALTER ANY DATABASE",
    "ALTER ANY ENDPOINT",
    "ALTER ANY EVENT NOTIFICATION",
    "ALTER ANY EVENT SESSION",
    "ALTER ANY LINKED SERVER",
    "ALTER ANY LOGIN",
    "ALTER ANY SERVER AUDIT",
    "ALTER ANY SERVER ROLE",
    "ALTER RESOURCES",
    "ALTER SERVER STATE",
    "ALTER SETTINGS",
    "ALTER TRACE",
    "AUTHENTICATE SERVER",
    "CONNECT ANY DATABASE",
    "CONNECT SQL",
    "CONTROL SERVER",
    "CREATE ANY DATABASE",
    "CREATE ANY EVENT SESSION",
    "CREATE AVAILABILITY GROUP",
    "CREATE DDL EVENT NOTIFICATION",
    "CREATE ENDPOINT",
    "CREATE LOGIN",
    "CREATE SERVER ROLE",
    "CREATE TRACE EVENT NOTIFICATION",
    "EXTERNAL ACCESS ASSEMBLY",
    "IMPERSONATE ANY LOGIN",
    "SELECT ALL USER SECURABLES",
    "SHUTDOWN",
    "UNSAFE ASSEMBLY",
    "VIEW ANY DATABASE",
    "VIEW ANY DEFINITION",
    "VIEW ANY ERROR LOG",
    "VIEW SERVER PERFORMANCE STATE",
    "VIEW SERVER SECURITY STATE",
    "VIEW SERVER STATE",
]);

// EXTERNAL MODULE: ./lib/tsql/made-up-name.js
var made_up_name = __webpack_require__(10721);
// EXTERNAL MODULE: ./lib/tsql/type.js
var tsql_type = __webpack_require__(12662);
;// CONCATENATED MODULE: ./lib/source/scripts/finish.js
// From the draft to the Schema: what only shows when everything has been read.




/** The schema that the statements made, in the order of names. What waited for its object gets its last chance. */
function finish(draft) {
    settle(draft);
    for (const describe of draft.secondary)
        describe();
    addHistoryTables(draft);
    const aliases = aliasesOf(draft);
    const column = (each) => finishColumn(draft, aliases, each);
    const based = (each) => ({ ...each, ...spelledType(aliases, each.type) });
    const tables = sorted(draft.tables).map((table) => finishTable(draft, table, column));
    const views = sorted(draft.views).map((view) => ({ ...view, indexes: byName(view.indexes), triggers: byName(view.triggers) }));
    const procedures = sorted(draft.procedures).map((each) => ({ ...each, parameters: each.parameters.map(based) }));
    const functions = sorted(draft.functions).map((each) => {
        const returned = each.returns === undefined ? undefined : spelledType(aliases, each.returns);
        return {
            ...each,
            ...(returned === undefined ? {} : { returns: returned.type }),
            ...(returned?.baseType === undefined ? {} : { returnsBaseType: returned.baseType }),
            parameters: each.parameters.map(based),
            columns: each.columns.map(column),
        };
    });
    const types = sorted(draft.types).map((type) => finishType(type, column));
    const sequences = sorted(draft.sequences);
    const synonyms = sorted(draft.synonyms);
    const inhabited = new Set([tables, views, procedures, functions, types, sequences, synonyms].flat().map((each) => each.schema));
    const schemas = [...draft.schemas.values()]
        // dbo is everywhere; it is named where something lives in it, or something is said of it.
        .filter((schema) => schema.name.toLowerCase() !== "dbo" || inhabited.has(schema.name) || schema.description !== undefined)
        .sort((a, b) => (0,model_name/* compareText */.n6)(a.name, b.name));
    return {
        formatVersion: 1,
        dialect: "sqlserver",
        ...(draft.collation === undefined ? {} : { collation: draft.collation }),
        ...(draft.compatibilityLevel === undefined ? {} : { compatibilityLevel: draft.compatibilityLevel }),
        ...(draft.description === undefined ? {} : { description: draft.description }),
        schemas,
        tables,
        views,
        procedures,
        functions,
        sequences,
        types,
        synonyms,
        databaseTriggers: byName([...draft.databaseTriggers.values()]),
        securityPolicies: sorted(draft.securityPolicies),
        dependencies: [],
    };
}
/** The descriptions of view columns, put on once the columns are known. */
function describeViewColumns(draft, schema) {
    if (draft.viewColumns.length === 0)
        return schema;
    const changes = new Map();
    for (const change of draft.viewColumns) {
        const key = fold(change.view);
        changes.set(key, [...(changes.get(key) ?? []), change]);
    }
    return {
        ...schema,
        views: schema.views.map((view) => {
            const own = changes.get(fold(view));
            if (own === undefined)
                return view;
            return {
                ...view,
                columns: view.columns.map((column) => {
                    const rest = without(column, "description");
                    let { description } = column;
                    for (const { name, change } of own)
                        if (sameText(name, column.name))
                            description = change(description);
                    return description === undefined || description === "" ? rest : { ...rest, description };
                }),
            };
        }),
    };
}
function sorted(map) {
    return [...map.values()].sort(model_name/* compareNames */.MP);
}
/** By name; what the server names for itself goes by what it says. */
function byName(list) {
    const keyed = list.map((item) => ({ item, key: item.name ?? `\uffff${JSON.stringify(item)}` }));
    return keyed.sort((a, b) => (0,model_name/* compareText */.n6)(a.key, b.key)).map(({ item }) => item);
}
/** User-defined types by the text that stands for them as a column's type, in lower case. */
function aliasesOf(draft) {
    const aliases = new Map([["sysname", { type: "sysname", baseType: (0,tsql_type/* systemBaseType */.xI)("sysname") ?? "", nullable: false }]]);
    for (const named of draft.types.values()) {
        const type = (0,model_name/* printName */.To)(named);
        const alias = named.baseType === undefined ? {} : { baseType: named.baseType, nullable: named.nullable ?? true };
        aliases.set(type.toLowerCase(), { type, ...alias });
    }
    return aliases;
}
/** A type as its definition spells it, with what an alias stands for. */
function spelledType(aliases, type) {
    const alias = aliases.get(type.toLowerCase());
    return { type: alias?.type ?? type, ...(alias?.baseType === undefined ? {} : { baseType: alias.baseType }) };
}
/**
 * Nullability that is not written out: NULL, as every client's ANSI_NULL_DFLT_ON makes it, but NOT NULL for identity and period columns,
 * timestamp and sysname, and as an alias type says. Source: "CREATE TABLE", nullability rules, T-SQL reference.
 */
function finishColumn(draft, aliases, column) {
    const alias = column.type === undefined ? undefined : aliases.get(column.type.toLowerCase());
    const rest = without(column, "collation", "nullable", "default");
    let { collation, nullable } = column;
    if (collation !== undefined && draft.collation !== undefined && sameText(collation, draft.collation))
        collation = undefined;
    if (column.computed === undefined && column.type !== undefined) {
        const required = column.identity !== undefined || column.generatedAlways !== undefined || column.type === "timestamp";
        nullable ??= alias?.nullable ?? !required;
    }
    return {
        ...rest,
        ...(column.default === undefined ? {} : { default: withoutMadeUpName(column.default) }),
        ...(column.type === undefined ? {} : spelledType(aliases, column.type)),
        ...(nullable === undefined ? {} : { nullable }),
        ...(collation === undefined || (column.type !== undefined && !(0,tsql_type/* isCharacterType */.u_)(alias?.baseType ?? column.type)) ? {} : { collation }),
    };
}
function finishTable(draft, table, column) {
    const { history, period, primaryKey, fullTextIndex, compression, filegroup, partition, ...rest } = table;
    const base = [primaryKey, ...table.uniqueConstraints, ...table.indexes].find((each) => each?.clustered);
    const stored = compression ?? base?.compression;
    const position = (name) => table.columns.findIndex((each) => sameText(each.name, name));
    return {
        ...rest,
        ...(history === undefined || period === undefined ? {} : { temporal: { history: historyName(table, history), period } }),
        columns: table.columns.map(column),
        ...(primaryKey === undefined ? {} : { primaryKey: finishKey(table, primaryKey) }),
        uniqueConstraints: byName(table.uniqueConstraints.map((key) => finishKey(table, key))),
        foreignKeys: byName(table.foreignKeys.map((key) => finishForeignKey(draft, table, key))),
        checks: byName(table.checks.map(finishConstraint)),
        indexes: byName(table.indexes.map((index) => finishIndex(table, index))),
        ...(fullTextIndex === undefined
            ? {}
            : { fullTextIndex: { ...fullTextIndex, columns: fullTextIndex.columns.toSorted((a, b) => position(a.name) - position(b.name)) } }),
        triggers: byName(table.triggers),
        // A table is where its heap or clustered index is, and as compressed.
        ...(stored === undefined ? {} : { compression: stored }),
        ...(filegroup === undefined ? {} : { filegroup }),
        ...(partition === undefined ? {} : { partition }),
    };
}
function finishType(type, column) {
    const { primaryKey, ...rest } = without(type, "foreignKeys", "period");
    return {
        ...rest,
        columns: type.columns.map(column),
        ...(primaryKey === undefined ? {} : { primaryKey: finishKey(type, primaryKey) }),
        uniqueConstraints: byName(type.uniqueConstraints.map((key) => finishKey(type, key))),
        checks: byName(type.checks.map(finishConstraint)),
        indexes: byName(type.indexes.map((index) => finishIndex(type, index))),
    };
}
/** A name in a key spelled as its column is. */
function spelled(body, name) {
    return columnOf(body, name)?.name ?? name;
}
function keyColumns(body, columns) {
    return columns.map((key) => ({ ...key, name: spelled(body, key.name) }));
}
function finishKey(body, key) {
    const { compression, clustered, ...rest } = withoutMadeUpName(key);
    // A table has one clustered index; a key that was clustered only by default gives way to the index that says so.
    const stays = clustered && !body.indexes.some((index) => index.clustered);
    return {
        ...rest,
        ...(stays ? { clustered } : {}),
        columns: keyColumns(body, key.columns),
        ...(compression === undefined || clustered ? {} : { compression }),
    };
}
function finishIndex(body, index) {
    const { compression, filegroup, partition, ...rest } = index;
    return {
        ...rest,
        columns: keyColumns(body, index.columns),
        include: index.include.map((name) => spelled(body, name)),
        ...(index.clustered
            ? {}
            : {
                ...(compression === undefined ? {} : { compression }),
                ...(filegroup === undefined ? {} : { filegroup }),
                ...(partition === undefined ? {} : { partition }),
            }),
    };
}
/** Names that the server made up are kept till now: ALTER TABLE and DROP CONSTRAINT use them. */
function withoutMadeUpName(constraint) {
    return constraint.name !== undefined && (0,made_up_name/* isMadeUpConstraintName */.VM)(constraint.name) ? without(constraint, "name") : constraint;
}
/**
 * A foreign key or check that is disabled, or that replication need not keep, is not trusted, whatever the statement says:
 * https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-foreign-keys-transact-sql (is_not_trusted).
 */
function finishConstraint(constraint) {
    const named = withoutMadeUpName(constraint);
    return named.disabled || named.notForReplication ? { ...named, untrusted: true } : named;
}
function finishForeignKey(draft, table, key) {
    const target = draft.tables.get(fold(key.references));
    const named = target ?? key.references;
    const columns = key.references.columns.length > 0 || target === undefined
        ? key.references.columns.map((name) => (target === undefined ? name : spelled(target, name)))
        : (target.primaryKey?.columns.map((column) => spelled(target, column.name)) ?? []);
    return {
        ...finishConstraint(key),
        columns: key.columns.map((name) => spelled(table, name)),
        references: { schema: named.schema, name: named.name, columns },
    };
}
/** A history table that nobody named. */
function historyName(table, history) {
    return history.name === "" ? { schema: table.schema, name: (0,made_up_name/* historyNameFor */.vM)(table.name) } : history;
}
/**
 * SQL Server makes a history table that is named but not there: the same columns without identity, defaults and constraints, and a
 * clustered index over the period's end and start. Source: "Create a system-versioned temporal table", SQL Server documentation.
 */
function addHistoryTables(draft) {
    for (const table of [...draft.tables.values()]) {
        const { history, period } = table;
        if (history === undefined || period === undefined || history.name === "")
            continue;
        const known = draft.tables.get(fold(history));
        if (known !== undefined) {
            table.history = { schema: known.schema, name: known.name };
            continue;
        }
        const columns = table.columns.map((column) => {
            const { identity, generatedAlways } = column;
            const rest = without(column, "identity", "default", "generatedAlways", "hidden", "rowGuid", "masked", "description");
            return identity === undefined && generatedAlways === undefined ? rest : { ...rest, nullable: false };
        });
        const [start, end] = period;
        const index = { name: `ix_${history.name}`, clustered: true, columns: [{ name: end }, { name: start }], include: [] };
        draft.tables.set(fold(history), {
            ...history,
            columns,
            uniqueConstraints: [],
            foreignKeys: [],
            checks: [],
            indexes: [index],
            triggers: [],
            compression: "page",
        });
    }
}

// EXTERNAL MODULE: ./lib/tsql/expression-text.js
var expression_text = __webpack_require__(66914);
// EXTERNAL MODULE: ./lib/tsql/sequence-limits.js
var sequence_limits = __webpack_require__(17016);
// EXTERNAL MODULE: ./lib/tsql/expression.js
var tsql_expression = __webpack_require__(39704);
;// CONCATENATED MODULE: ./lib/source/scripts/columns.js
// Definitions of columns and of the constraints and indexes within a table's brackets: CREATE TABLE, ALTER TABLE ADD, table types, and
// what table-valued functions return.




/** Reads one element into `body`; `keys` are kept aside because other elements decide whether they are clustered. */
function readElement(cursor, body, keys, state = {}) {
    const at = placeAt(cursor);
    const names = [];
    if (take(cursor, "PERIOD", "FOR", "SYSTEM_TIME")) {
        const [start, end] = readNameList(cursor);
        if (start === undefined || end === undefined)
            throw new Misread("PERIOD FOR SYSTEM_TIME names two columns");
        body.period = [start, end];
    }
    else if (keyAt(cursor) === "INDEX" && keyAt(cursor, 1) !== ".") {
        cursor.at++;
        const index = readInlineIndex(cursor, undefined);
        body.indexes.push(index);
        names.push(index.name);
    }
    else if (isConstraintStart(keyAt(cursor)) || (keyAt(cursor) === "DEFAULT" && state.defaults !== undefined)) {
        const name = readTableConstraint(cursor, body, keys, state);
        if (name !== undefined)
            names.push(name);
    }
    else {
        readColumn(cursor, body, keys, names);
    }
    return { names, at };
}
function isConstraintStart(key) {
    return key === "CONSTRAINT" || key === "PRIMARY" || key === "UNIQUE" || key === "FOREIGN" || key === "CHECK";
}
/** A constraint that stands for itself. Gives its name. DEFAULT … FOR belongs to ALTER TABLE alone. */
function readTableConstraint(cursor, body, keys, state) {
    const name = take(cursor, "CONSTRAINT") ? readName(cursor) : undefined;
    const named = name === undefined ? {} : { name };
    if (take(cursor, "PRIMARY")) {
        demand(cursor, "KEY");
        keys.push(readKey(cursor, named, true, undefined));
    }
    else if (take(cursor, "UNIQUE")) {
        keys.push(readKey(cursor, named, false, undefined));
    }
    else if (take(cursor, "FOREIGN")) {
        demand(cursor, "KEY");
        const columns = readNameList(cursor);
        demand(cursor, "REFERENCES");
        body.foreignKeys.push(readReferences(cursor, named, columns, trustOf(state)));
    }
    else if (take(cursor, "CHECK")) {
        body.checks.push(readCheck(cursor, named, trustOf(state)));
    }
    else if (take(cursor, "DEFAULT")) {
        const expression = stored(cursor, readValueText(cursor));
        if (state.defaults === undefined)
            throw new Misread("DEFAULT stands with its column, or in ALTER TABLE");
        demand(cursor, "FOR");
        const column = readName(cursor);
        take(cursor, "WITH", "VALUES");
        state.defaults.push({ column, value: { ...named, expression } });
    }
    else if (takeWord(cursor, "CONNECTION")) {
        // Edge constraints (which nodes an edge may join) have no place in the model; the table is an edge with or without.
        skipBrackets(cursor);
        if (take(cursor, "ON", "DELETE"))
            readAction(cursor);
    }
    else {
        throw new Misread(`a constraint was expected ${whereAt(cursor)}`);
    }
    return name;
}
function trustOf(state) {
    return state.untrusted ? { untrusted: true } : {};
}
function stored(cursor, text) {
    return (0,tsql_expression/* storedExpression */._y)(text, cursor.options);
}
function readColumn(cursor, body, keys, names) {
    const name = readName(cursor);
    names.push(name);
    let column;
    if (take(cursor, "AS")) {
        const from = cursor.at;
        skipComputed(cursor);
        if (cursor.at === from)
            throw new Misread(`an expression was expected ${whereAt(cursor)}`);
        column = { name, computed: { expression: stored(cursor, textSince(cursor, from)) } };
    }
    else if (keyAt(cursor) === "," || keyAt(cursor) === ")") {
        // A column of type timestamp may go by the type's name alone.
        if (name.toLowerCase() !== "timestamp")
            throw new Misread(`the column ${name} has no type`);
        column = { name, type: "timestamp" };
    }
    else {
        const type = (0,tsql_type/* readType */.hq)(cursor.tokens, cursor.at);
        if (type === undefined)
            throw new Misread(`the column ${name} has no type`);
        cursor.at = type.next;
        column = { name, type: (0,tsql_type/* formatType */.sg)(type.type) };
    }
    body.columns.push(readColumnOptions(cursor, column, body, keys, names));
}
// Nothing else can follow the expression of a computed column.
const afterComputed = new Set([
    ",",
    ")",
    ";",
    "PERSISTED",
    "CONSTRAINT",
    "PRIMARY",
    "UNIQUE",
    "FOREIGN",
    "REFERENCES",
    "CHECK",
]);
function skipComputed(cursor) {
    let cases = 0;
    for (let key = keyAt(cursor); key !== undefined; key = keyAt(cursor)) {
        if (cases === 0 && afterComputed.has(key))
            return;
        if (key === "CASE")
            cases++;
        else if (key === "END")
            cases--;
        if (key === "(")
            skipBrackets(cursor);
        else
            cursor.at++;
    }
}
/** What follows a column's type, in any order. */
function readColumnOptions(cursor, start, body, keys, names) {
    let column = start;
    for (;;) {
        const name = keyAt(cursor) === "CONSTRAINT" ? readConstraintName(cursor) : undefined;
        if (name !== undefined)
            names.push(name);
        const named = name === undefined ? {} : { name };
        switch (keyAt(cursor)) {
            case "NULL":
                cursor.at++;
                column = { ...column, nullable: true };
                break;
            case "NOT":
                if (take(cursor, "NOT", "FOR", "REPLICATION")) {
                    if (column.identity !== undefined)
                        column = { ...column, identity: { ...column.identity, notForReplication: true } };
                }
                else {
                    demand(cursor, "NOT", "NULL");
                    column = { ...column, nullable: false };
                }
                break;
            case "IDENTITY":
                cursor.at++;
                column = { ...column, identity: readIdentity(cursor) };
                break;
            case "DEFAULT": {
                cursor.at++;
                const value = { ...named, expression: stored(cursor, readValueText(cursor)) };
                take(cursor, "WITH", "VALUES");
                column = { ...column, default: value };
                break;
            }
            case "PRIMARY":
                cursor.at++;
                demand(cursor, "KEY");
                keys.push(readKey(cursor, named, true, column.name));
                break;
            case "UNIQUE":
                cursor.at++;
                keys.push(readKey(cursor, named, false, column.name));
                break;
            case "FOREIGN":
                cursor.at++;
                demand(cursor, "KEY", "REFERENCES");
                body.foreignKeys.push(readReferences(cursor, named, [column.name], {}));
                break;
            case "REFERENCES":
                cursor.at++;
                body.foreignKeys.push(readReferences(cursor, named, [column.name], {}));
                break;
            case "CHECK":
                cursor.at++;
                body.checks.push(readCheck(cursor, named, {}));
                break;
            case "INDEX": {
                cursor.at++;
                const index = readInlineIndex(cursor, column.name);
                body.indexes.push(index);
                names.push(index.name);
                break;
            }
            case "COLLATE": {
                cursor.at++;
                const collation = readName(cursor);
                if (collation.toLowerCase() !== "database_default")
                    column = { ...column, collation };
                break;
            }
            case "ROWGUIDCOL":
                cursor.at++;
                column = { ...column, rowGuid: true };
                break;
            case "SPARSE":
                cursor.at++;
                column = { ...column, sparse: true };
                break;
            case "FILESTREAM":
                cursor.at++;
                column = { ...column, filestream: true };
                break;
            case "HIDDEN":
                cursor.at++;
                column = { ...column, hidden: true };
                break;
            case "PERSISTED":
                cursor.at++;
                if (column.computed !== undefined)
                    column = { ...column, computed: { ...column.computed, persisted: true } };
                break;
            case "MASKED": {
                cursor.at++;
                demand(cursor, "WITH");
                const masked = unquoted(readOptionList(cursor).get("FUNCTION") ?? "");
                column = { ...column, masked };
                break;
            }
            case "ENCRYPTED": {
                cursor.at++;
                demand(cursor, "WITH");
                const kind = readOptionList(cursor).get("ENCRYPTION_TYPE")?.toLowerCase();
                column = { ...column, encrypted: kind === "randomized" ? "randomized" : "deterministic" };
                break;
            }
            case "GENERATED":
                column = readGenerated(cursor, column);
                break;
            case "COLUMN_SET":
                cursor.at++;
                demand(cursor, "FOR");
                cursor.at++; // ALL_SPARSE_COLUMNS
                break;
            default:
                if (name !== undefined)
                    throw new Misread(`the constraint ${name} has no definition ${whereAt(cursor)}`);
                return column;
        }
    }
}
function readConstraintName(cursor) {
    cursor.at++;
    return readName(cursor);
}
function readIdentity(cursor) {
    let [seed, increment] = ["1", "1"];
    if (take(cursor, "(")) {
        seed = readInteger(cursor);
        if (take(cursor, ","))
            increment = readInteger(cursor);
        demand(cursor, ")");
    }
    return { seed, increment };
}
function readGenerated(cursor, column) {
    demand(cursor, "GENERATED", "ALWAYS", "AS");
    if (take(cursor, "ROW", "START"))
        return { ...column, generatedAlways: "row start" };
    if (take(cursor, "ROW", "END"))
        return { ...column, generatedAlways: "row end" };
    // Ledger columns: TRANSACTION_ID START, SEQUENCE_NUMBER END. The model has no word for them.
    cursor.at++;
    if (!take(cursor, "START") && !take(cursor, "END"))
        throw new Misread(`START or END was expected ${whereAt(cursor)}`);
    return column;
}
function readKey(cursor, named, primary, column) {
    let clustered;
    for (;;) {
        if (take(cursor, "CLUSTERED"))
            clustered = true;
        else if (take(cursor, "NONCLUSTERED"))
            clustered = false;
        else if (!take(cursor, "HASH"))
            break;
    }
    const columns = keyAt(cursor) === "(" ? readKeyColumns(cursor) : column === undefined ? undefined : [{ name: column }];
    if (columns === undefined)
        throw new Misread(`the key's columns were expected ${whereAt(cursor)}`);
    const options = readIndexOptions(cursor);
    const storage = readStorage(cursor);
    // Synapse: NOT ENFORCED.
    if (keyAt(cursor) === "NOT" && peek(cursor, 1)?.value.toUpperCase() === "ENFORCED")
        cursor.at += 2;
    const key = { ...named, columns, ...options };
    return { key, primary, ...(clustered === undefined ? {} : { clustered }), storage };
}
/** `(a, b DESC)` */
function readKeyColumns(cursor) {
    demand(cursor, "(");
    const columns = [];
    do {
        const name = readName(cursor);
        const descending = take(cursor, "DESC");
        if (!descending)
            take(cursor, "ASC");
        columns.push({ name, ...(descending ? { descending } : {}) });
    } while (take(cursor, ","));
    demand(cursor, ")");
    return columns;
}
/** What WITH says of a key or an index, as far as the model keeps it; the old form without brackets too. */
function readIndexOptions(cursor) {
    if (keyAt(cursor) !== "WITH")
        return {};
    if (keyAt(cursor, 1) !== "(") {
        const option = peek(cursor, 1);
        // WITH FILLFACTOR = 80, SORT_IN_TEMPDB: before SQL Server 2005 options had no brackets.
        if (option?.kind !== "word" || option.key === "NOCHECK" || option.key === "CHECK" || option.key === "VALUES")
            return {};
        cursor.at++;
        do {
            cursor.at++;
            if (take(cursor, "="))
                cursor.at++;
        } while (take(cursor, ","));
        return {};
    }
    cursor.at++;
    const options = readOptionList(cursor);
    const buckets = options.get("BUCKET_COUNT");
    return { ...readCompression(options), ...(buckets === undefined ? {} : { bucketCount: Number(buckets) }) };
}
/** DATA_COMPRESSION, where it is one for all partitions. */
function readCompression(options) {
    const value = options.get("DATA_COMPRESSION")?.toLowerCase();
    return value === "row" || value === "page" || value === "columnstore" || value === "columnstore_archive" ? { compression: value } : {};
}
/** `ON filegroup` or `ON scheme(column)`. The default filegroup goes by its name PRIMARY or as "default", and says nothing. */
function readStorage(cursor) {
    if (keyAt(cursor) !== "ON" || keyAt(cursor, 1) === "DELETE" || keyAt(cursor, 1) === "UPDATE")
        return {};
    cursor.at++;
    const token = peek(cursor);
    if (token === undefined ||
        (token.kind !== "word" && token.kind !== "identifier" && token.kind !== "string" && token.kind !== "placeholder")) {
        throw new Misread(`a filegroup was expected ${whereAt(cursor)}`);
    }
    cursor.at++;
    const name = token.kind === "placeholder" ? `$(${token.value})` : token.value;
    if (take(cursor, "(")) {
        const column = readName(cursor);
        demand(cursor, ")");
        return { partition: { scheme: name, column } };
    }
    return /^(?:primary|default)$/i.test(name) ? {} : { filegroup: name };
}
function readReferences(cursor, named, columns, trust) {
    const target = readObjectName(cursor);
    // Without columns the target's primary key is meant; it is filled in when all tables are known.
    const targetColumns = keyAt(cursor) === "(" ? readNameList(cursor) : [];
    let key = { ...named, columns, references: { ...target, columns: targetColumns }, ...trust };
    for (;;) {
        if (take(cursor, "ON", "DELETE")) {
            const action = readAction(cursor);
            if (action !== undefined)
                key = { ...key, onDelete: action };
        }
        else if (take(cursor, "ON", "UPDATE")) {
            const action = readAction(cursor);
            if (action !== undefined)
                key = { ...key, onUpdate: action };
        }
        else if (take(cursor, "NOT", "FOR", "REPLICATION")) {
            key = { ...key, notForReplication: true };
        }
        else {
            return key;
        }
    }
}
function readAction(cursor) {
    if (take(cursor, "NO", "ACTION"))
        return undefined;
    if (take(cursor, "CASCADE"))
        return "cascade";
    if (take(cursor, "SET", "NULL"))
        return "set null";
    if (take(cursor, "SET", "DEFAULT"))
        return "set default";
    throw new Misread(`NO ACTION, CASCADE, SET NULL or SET DEFAULT was expected ${whereAt(cursor)}`);
}
function readCheck(cursor, named, trust) {
    const notForReplication = take(cursor, "NOT", "FOR", "REPLICATION");
    const expression = stored(cursor, readBracketed(cursor));
    return { ...named, expression, ...trust, ...(notForReplication ? { notForReplication } : {}) };
}
/** `INDEX name …` within a table's brackets, or after a column. */
function readInlineIndex(cursor, column) {
    const name = readName(cursor);
    const unique = take(cursor, "UNIQUE");
    let clustered = false;
    let columnstore = false;
    for (;;) {
        if (take(cursor, "CLUSTERED"))
            clustered = true;
        else if (take(cursor, "COLUMNSTORE"))
            columnstore = true;
        else if (!take(cursor, "NONCLUSTERED") && !take(cursor, "HASH"))
            break;
    }
    const columns = keyAt(cursor) === "(" ? readKeyColumns(cursor) : column === undefined ? [] : [{ name: column }];
    if (columns.length === 0 && !columnstore)
        throw new Misread(`the index's columns were expected ${whereAt(cursor)}`);
    return columns_finishIndex(cursor, { name, unique, clustered, columnstore, columns });
}
/** What stands after an index's columns: INCLUDE, WHERE, WITH, ON. */
function columns_finishIndex(cursor, head) {
    const include = take(cursor, "INCLUDE") ? readNameList(cursor) : [];
    if (head.columnstore && takeWord(cursor, "ORDER"))
        skipBrackets(cursor);
    const filter = take(cursor, "WHERE") ? readFilter(cursor) : undefined;
    const options = readIndexOptions(cursor);
    const storage = readStorage(cursor);
    if (take(cursor, "FILESTREAM_ON"))
        cursor.at++;
    return {
        name: head.name,
        ...(head.unique ? { unique: true } : {}),
        ...(head.clustered ? { clustered: true } : {}),
        ...(head.columnstore ? { kind: "columnstore" } : {}),
        columns: head.columns,
        include,
        ...(filter === undefined ? {} : { filter }),
        ...options,
        ...storage,
    };
}
// What may follow a filter; it holds comparisons, IN, IS NULL and AND, none of which begins a statement.
const afterFilter = new Set([
    ",",
    ")",
    ";",
    "WITH",
    "ON",
    "FILESTREAM_ON",
    "CREATE",
    "ALTER",
    "EXEC",
    "EXECUTE",
    "DROP",
    "IF",
    "END",
    "PRINT",
    "SET",
    "GO",
]);
/** The server keeps a filter's IN as it is, unlike a check's. */
function readFilter(cursor) {
    const from = cursor.at;
    for (let key = keyAt(cursor); key !== undefined && !afterFilter.has(key); key = keyAt(cursor)) {
        if (key === "(")
            skipBrackets(cursor);
        else
            cursor.at++;
    }
    if (cursor.at === from)
        throw new Misread(`a filter was expected ${whereAt(cursor)}`);
    return (0,tsql_expression/* normalizeExpression */.su)(textSince(cursor, from), cursor.options);
}
/** Settles which key is clustered, and adds the keys to `body`. */
function addKeys(body, keys, memoryOptimized) {
    // A primary key is clustered unless it says otherwise or something else is. Memory-optimised tables have no clustered keys.
    const taken = body.indexes.some((index) => index.clustered) ||
        body.primaryKey?.clustered === true ||
        body.uniqueConstraints.some((key) => key.clustered) ||
        keys.some((key) => key.clustered);
    for (const read of keys) {
        const clustered = !memoryOptimized && (read.clustered ?? (read.primary && !taken));
        const key = { ...read.key, ...(clustered ? { clustered: true } : {}) };
        if (read.primary) {
            body.primaryKey = key;
            for (const { name } of key.columns)
                changeColumn(body, name, (column) => ({ ...column, nullable: false }));
        }
        else {
            body.uniqueConstraints.push(key);
        }
    }
}
/** The content of a string token's text. */
function unquoted(text) {
    return text.replace(/^N?'([^]*)'$/i, "$1").replaceAll("''", "'");
}

// EXTERNAL MODULE: ./lib/tsql/module.js
var tsql_module = __webpack_require__(8070);
;// CONCATENATED MODULE: ./lib/source/scripts/modules.js
// CREATE, ALTER and DROP of views, procedures, functions and triggers; ENABLE and DISABLE TRIGGER.






/** From CREATE or ALTER on; a module is the last statement of its batch. */
function readModuleStatement(draft, cursor, at) {
    const start = cursor.at;
    const head = (0,tsql_module/* readModule */.bH)(cursor.text, start === 0 ? cursor.tokens : cursor.tokens.slice(start));
    if (head === undefined)
        throw new Misread("its head could not be read");
    cursor.at = cursor.tokens.length;
    // Comments before the first statement belong to the module: the server keeps the whole batch.
    const text = (0,tsql_module/* normalizeDefinition */.dk)(start === 0 ? cursor.text : cursor.text.slice(cursor.tokens[start]?.start));
    const module = head.options.has("ENCRYPTION") ? { encrypted: true } : head.external === undefined ? { definition: text } : {};
    if (head.kind === "trigger") {
        addTrigger(draft, cursor, head, module, at);
        return;
    }
    if (head.name.startsWith("#"))
        return;
    const name = { schema: head.schema ?? cursor.schema, name: head.name };
    const key = fold(name);
    const known = draft.views.get(key) ?? draft.procedures.get(key) ?? draft.functions.get(key);
    if (known !== undefined && head.verb === "create" && !cursor.guarded) {
        warn(draft, at, `CREATE ${head.kind.toUpperCase()} ${(0,model_name/* printName */.To)(name)}: the scripts have created that name already; the later text counts`);
    }
    addSchema(draft, name.schema);
    // ALTER keeps the name's letter case and what is said of the object.
    const kept = { ...(known === undefined ? name : { schema: known.schema, name: known.name }), ...descriptionOf(known) };
    switch (head.kind) {
        case "view": {
            const view = draft.views.get(key);
            draft.views.set(key, {
                ...kept,
                ...module,
                columns: head.columns.map((column) => ({ name: column })),
                ...(head.options.has("SCHEMABINDING") ? { schemaBound: true } : {}),
                ...(head.checkOption ? { checkOption: true } : {}),
                // ALTER VIEW drops a view's indexes. Source: "ALTER VIEW", T-SQL reference.
                indexes: [],
                triggers: view?.triggers ?? [],
            });
            break;
        }
        case "procedure": {
            const parameters = readParameters(draft, cursor, name, head.parameters, draft.procedures.get(key)?.parameters);
            draft.procedures.set(key, { ...kept, ...module, parameters, ...(head.external === undefined ? {} : { external: head.external }) });
            break;
        }
        case "function":
            draft.functions.set(key, { ...kept, ...module, ...readFunction(draft, cursor, name, head) });
            break;
    }
    remember(draft, at, kept);
}
function descriptionOf(item) {
    return item?.description === undefined ? {} : { description: item.description };
}
function readFunction(draft, cursor, name, head) {
    const parameters = readParameters(draft, cursor, name, head.parameters, draft.functions.get(fold(name))?.parameters);
    const { returns } = head;
    return {
        kind: returns.kind,
        ...(returns.kind === "scalar" ? { returns: (0,tsql_type/* formatType */.sg)(returns.type) } : {}),
        parameters,
        columns: returns.kind === "table" ? readReturnedColumns(draft, cursor, name, returns.from, returns.to) : [],
        ...(head.options.has("SCHEMABINDING") ? { schemaBound: true } : {}),
        ...(head.external === undefined ? {} : { external: head.external }),
    };
}
/** The columns between the brackets of RETURNS @t TABLE ( … ). */
function readReturnedColumns(draft, cursor, name, from, to) {
    const body = emptyBody();
    const keys = [];
    const first = cursor.tokens.findIndex((token) => token.start >= from);
    const last = cursor.tokens.findIndex((token) => token.start >= to);
    const inner = { ...cursor, tokens: cursor.tokens.slice(first, last), at: 0 };
    while (inner.at < inner.tokens.length) {
        const { names, at } = readElement(inner, body, keys);
        for (const member of names)
            remember(draft, at, name, member);
        if (!take(inner, ",") &&
            inner.at < inner.tokens.length &&
            keyAt(inner) !== "PRIMARY" &&
            keyAt(inner) !== "UNIQUE" &&
            keyAt(inner) !== "CHECK") {
            throw new Misread("the columns it returns could not be read");
        }
    }
    addKeys(body, keys, false);
    return body.columns;
}
function readParameters(draft, cursor, routine, parameters, before) {
    return parameters.map((parameter) => {
        remember(draft, placeAt(cursor, parameter.at), routine, parameter.name);
        return {
            name: parameter.name,
            type: (0,tsql_type/* formatType */.sg)(parameter.type),
            ...(parameter.output ? { output: true } : {}),
            ...(parameter.readonly ? { readonly: true } : {}),
            ...(parameter.default === undefined ? {} : { default: parameter.default }),
            ...descriptionOf(before?.find((other) => sameText(other.name, parameter.name))),
        };
    });
}
function addTrigger(draft, cursor, head, module, at) {
    if (head.on === "server")
        return; // no part of the database
    if (head.on === "database") {
        const key = head.name.toLowerCase();
        const known = draft.databaseTriggers.get(key);
        draft.databaseTriggers.set(key, {
            ...module,
            name: known?.name ?? head.name,
            events: [...head.ddlEvents],
            ...descriptionOf(known),
        });
        remember(draft, at, { schema: "", name: head.name });
        return;
    }
    const on = { schema: head.on.schema ?? head.schema ?? cursor.schema, name: head.on.name };
    whenReady(draft, at, `CREATE TRIGGER ${head.name} was skipped: no script creates ${(0,model_name/* printName */.To)(on)}`, () => {
        const holder = draft.tables.get(fold(on)) ?? draft.views.get(fold(on));
        if (holder === undefined)
            return false;
        const schema = head.schema ?? holder.schema;
        const known = holder.triggers.find((trigger) => sameText(trigger.name, head.name));
        const trigger = {
            ...module,
            ...(sameText(schema, holder.schema) ? {} : { schema }),
            name: known?.name ?? head.name,
            timing: head.timing,
            // ALTER enables a trigger that was disabled. Source: "DISABLE TRIGGER", T-SQL reference.
            events: head.events,
            ...(head.notForReplication ? { notForReplication: true } : {}),
            ...descriptionOf(known),
        };
        if (known === undefined)
            holder.triggers.push(trigger);
        else
            changeNamed(holder.triggers, head.name, () => trigger);
        remember(draft, at, holder, head.name);
        return true;
    });
}
/** `names` absent: all of them. */
function setTriggersDisabled(triggers, names, disabled) {
    triggers.forEach((trigger, index) => {
        if (names !== undefined && !names.some((name) => sameText(name, trigger.name)))
            return;
        triggers[index] = disabled ? { ...trigger, disabled } : without(trigger, "disabled");
    });
}
/** From ENABLE or DISABLE on. */
function switchTrigger(draft, cursor, at) {
    const disabled = take(cursor, "DISABLE");
    if (!disabled)
        demand(cursor, "ENABLE");
    demand(cursor, "TRIGGER");
    const names = [];
    if (!take(cursor, "ALL")) {
        do
            names.push(readParts(cursor).at(-1) ?? "");
        while (take(cursor, ","));
    }
    demand(cursor, "ON");
    const all = names.length === 0;
    if (take(cursor, "ALL", "SERVER"))
        return;
    if (take(cursor, "DATABASE")) {
        whenReady(draft, at, `a database trigger was not ${disabled ? "disabled" : "enabled"}: no script creates it`, () => {
            const found = [...draft.databaseTriggers.values()].filter((trigger) => all || names.some((name) => sameText(name, trigger.name)));
            for (const trigger of found) {
                if (disabled)
                    trigger.disabled = true;
                else
                    delete trigger.disabled;
            }
            return all || found.length > 0;
        });
        return;
    }
    const on = readObjectName(cursor);
    whenReady(draft, at, `${disabled ? "DISABLE" : "ENABLE"} TRIGGER was skipped: no script creates it on ${(0,model_name/* printName */.To)(on)}`, () => {
        const holder = draft.tables.get(fold(on)) ?? draft.views.get(fold(on));
        if (holder === undefined || (!all && !holder.triggers.some((trigger) => names.some((name) => sameText(name, trigger.name)))))
            return false;
        setTriggersDisabled(holder.triggers, all ? undefined : names, disabled);
        return true;
    });
}
/** Takes a trigger away, wherever it sits; DROP TRIGGER does not say on what. */
function dropTrigger(draft, name) {
    for (const holder of [...draft.tables.values(), ...draft.views.values()]) {
        const trigger = holder.triggers.find((other) => sameText(other.name, name.name) && sameText(other.schema ?? holder.schema, name.schema));
        if (trigger !== undefined)
            return removeNamed(holder.triggers, trigger.name);
    }
    return false;
}
/** After DROP TRIGGER … ON DATABASE has been seen. */
function dropDatabaseTrigger(draft, name) {
    return draft.databaseTriggers.delete(name.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/source/scripts/tables.js
// CREATE, ALTER and DROP TABLE.







/** Tables that live no longer than their session are no part of a schema: #local, ##global, and anything in tempdb. */
function isTemporary(parts) {
    return (parts.at(-1) ?? "").startsWith("#") || (parts.length > 2 && parts.at(-3)?.toLowerCase() === "tempdb");
}
/** After CREATE TABLE, or CREATE EXTERNAL TABLE. */
function createTable(draft, cursor, at, external, ofQuery) {
    const parts = readParts(cursor);
    const name = objectName(parts, cursor.schema);
    const body = emptyBody();
    const keys = [];
    const elements = [];
    if (takeWord(cursor, "AS") && takeWord(cursor, "FILETABLE")) {
        throw new Misread("a FileTable's columns are the server's own, and not in the script");
    }
    if (keyAt(cursor) === "WITH" || keyAt(cursor) === "AS") {
        // Azure Synapse: CREATE TABLE … WITH (DISTRIBUTION = …) AS SELECT …
        if (take(cursor, "WITH"))
            skipBrackets(cursor);
        demand(cursor, "AS");
        ofQuery(isTemporary(parts) ? emptyDraft() : draft, cursor, name, at);
        return;
    }
    if (keyAt(cursor) !== "(")
        throw new Misread(`( was expected ${whereAt(cursor)}`);
    cursor.at++;
    while (keyAt(cursor) !== ")") {
        elements.push(readElement(cursor, body, keys));
        // The comma between a column and a constraint may be left out.
        if (!take(cursor, ",") && keyAt(cursor) !== ")" && !isElementStart(cursor)) {
            throw new Misread(`, or ) was expected ${whereAt(cursor)}`);
        }
    }
    cursor.at++;
    const table = { ...name, ...body, triggers: [], ...(external ? { external: true } : {}) };
    const storage = readTableOptions(cursor, table);
    if (isTemporary(parts))
        return;
    addKeys(table, keys, table.memoryOptimized === true);
    setStorage(table, storage);
    for (const read of keys)
        if (clusters(table, read))
            setStorage(table, read.storage);
    const known = draft.tables.get(fold(name));
    if (known !== undefined) {
        if (!cursor.guarded)
            warn(draft, at, `CREATE TABLE ${(0,model_name/* printName */.To)(name)} was skipped: the scripts have created that table already`);
        return;
    }
    addSchema(draft, name.schema);
    draft.tables.set(fold(name), table);
    remember(draft, at, name);
    rememberElements(draft, name, elements);
}
function isElementStart(cursor) {
    const key = keyAt(cursor);
    return (key === "CONSTRAINT" ||
        key === "PRIMARY" ||
        key === "FOREIGN" ||
        key === "INDEX" ||
        key === "PERIOD" ||
        key === "CHECK" ||
        key === "UNIQUE");
}
function rememberElements(draft, table, elements) {
    for (const { names, at } of elements)
        for (const name of names)
            remember(draft, at, table, name);
}
function clusters(table, read) {
    const key = read.primary ? table.primaryKey : table.uniqueConstraints.find((other) => other.columns === read.key.columns);
    return key?.clustered === true;
}
function setStorage(table, storage) {
    if (storage.filegroup !== undefined)
        table.filegroup = storage.filegroup;
    if (storage.partition !== undefined)
        table.partition = storage.partition;
}
/** What stands after the brackets, in any order. */
function readTableOptions(cursor, table) {
    let storage = {};
    for (;;) {
        if (take(cursor, "AS", "NODE"))
            table.graph = "node";
        else if (take(cursor, "AS", "EDGE"))
            table.graph = "edge";
        else if (keyAt(cursor) === "ON")
            storage = readStorage(cursor);
        else if (take(cursor, "TEXTIMAGE_ON") || take(cursor, "FILESTREAM_ON"))
            cursor.at++;
        else if (keyAt(cursor) === "WITH" && keyAt(cursor, 1) === "(") {
            cursor.at++;
            setOptions(table, readOptionList(cursor), cursor.schema);
        }
        else
            return storage;
    }
}
function setOptions(table, options, schema) {
    if (tables_isOn(options.get("MEMORY_OPTIMIZED")))
        table.memoryOptimized = true;
    if (options.get("DURABILITY")?.toUpperCase() === "SCHEMA_ONLY")
        table.schemaOnly = true;
    Object.assign(table, readCompression(options));
    const versioning = options.get("SYSTEM_VERSIONING");
    if (versioning === undefined)
        return;
    if (!tables_isOn(versioning)) {
        delete table.history;
        return;
    }
    const name = /HISTORY_TABLE\s*=\s*((?:\[(?:[^\]]|\]\])*\]|"(?:[^"]|"")*"|[^\s,.)[\]"]+|\s*\.\s*)+)/i.exec(versioning)?.[1];
    table.history = name === undefined ? { schema: table.schema, name: "" } : objectName(splitName(name), schema);
}
function tables_isOn(value) {
    return value !== undefined && /^ON\b/i.test(value);
}
/** After ALTER TABLE. */
function alterTable(draft, cursor, at) {
    const parts = readParts(cursor);
    const name = objectName(parts, cursor.schema);
    const what = `ALTER TABLE ${(0,model_name/* printName */.To)(name)}`;
    const temporary = isTemporary(parts);
    const { guarded } = cursor;
    const apply = (action) => {
        if (temporary)
            return;
        if (guarded && !draft.tables.has(fold(name)))
            return;
        withTable(draft, name, at, what, action);
    };
    let check;
    if (take(cursor, "WITH", "CHECK"))
        check = true;
    else if (take(cursor, "WITH", "NOCHECK"))
        check = false;
    if (take(cursor, "ADD")) {
        apply(readAddition(draft, cursor, name, check === false));
    }
    else if (take(cursor, "DROP")) {
        for (const drop of readDrops(draft, cursor, name, at))
            apply(drop);
    }
    else if (take(cursor, "ALTER", "COLUMN")) {
        apply(readColumnChange(draft, cursor, name, at));
    }
    else if (keyAt(cursor) === "CHECK" || keyAt(cursor) === "NOCHECK") {
        const enabled = take(cursor, "CHECK");
        if (!enabled)
            cursor.at++;
        demand(cursor, "CONSTRAINT");
        const all = take(cursor, "ALL");
        const names = all ? [] : readNames(cursor);
        apply((table) => {
            switchConstraints(table, all ? undefined : names, enabled, check === true);
        });
    }
    else if (keyAt(cursor) === "ENABLE" || keyAt(cursor) === "DISABLE") {
        const disabled = take(cursor, "DISABLE");
        if (!disabled)
            cursor.at++;
        if (take(cursor, "TRIGGER")) {
            const all = take(cursor, "ALL");
            const names = all ? undefined : readNames(cursor);
            apply((table) => {
                setTriggersDisabled(table.triggers, names, disabled);
            });
        }
        else {
            // CHANGE_TRACKING, FILETABLE_NAMESPACE
            cursor.at++;
            if (take(cursor, "WITH"))
                skipBrackets(cursor);
        }
    }
    else if (take(cursor, "SET")) {
        const options = readOptionList(cursor);
        const { schema } = cursor;
        apply((table) => {
            setOptions(table, options, schema);
        });
    }
    else if (take(cursor, "REBUILD")) {
        const partition = take(cursor, "PARTITION", "=");
        const one = partition && !take(cursor, "ALL");
        if (one)
            cursor.at++;
        const options = take(cursor, "WITH") ? readOptionList(cursor) : new Map();
        if (!one) {
            apply((table) => {
                setCompression(table, options);
            });
        }
    }
    else if (take(cursor, "SWITCH")) {
        // Moves rows between tables of the same shape.
        if (take(cursor, "PARTITION"))
            skipValue(cursor);
        demand(cursor, "TO");
        readParts(cursor);
        if (take(cursor, "PARTITION"))
            skipValue(cursor);
        if (take(cursor, "WITH"))
            skipBrackets(cursor);
    }
    else if (take(cursor, "ALTER", "INDEX")) {
        const index = readName(cursor);
        demand(cursor, "REBUILD");
        take(cursor, "NONCLUSTERED");
        take(cursor, "HASH");
        const buckets = take(cursor, "WITH") ? readOptionList(cursor).get("BUCKET_COUNT") : undefined;
        apply((table) => {
            if (buckets !== undefined)
                changeNamed(table.indexes, index, (before) => ({ ...before, bucketCount: Number(buckets) }));
        });
    }
    else {
        throw new Misread(`ADD, DROP, ALTER COLUMN or another action was expected ${whereAt(cursor)}`);
    }
}
function skipValue(cursor) {
    if (keyAt(cursor) === "(")
        skipBrackets(cursor);
    else {
        cursor.at++;
        if (keyAt(cursor) === ".")
            cursor.at += 2;
        if (keyAt(cursor) === "(")
            skipBrackets(cursor);
    }
}
function readNames(cursor) {
    const names = [readName(cursor)];
    while (take(cursor, ","))
        names.push(readName(cursor));
    return names;
}
function setCompression(table, options) {
    if (options.get("DATA_COMPRESSION")?.toUpperCase() === "NONE")
        delete table.compression;
    else
        Object.assign(table, readCompression(options));
}
function readAddition(draft, cursor, name, untrusted) {
    const body = emptyBody();
    const keys = [];
    const elements = [];
    const defaults = [];
    const { guarded } = cursor;
    const at = placeAt(cursor);
    // SQL Server takes no brackets around what ADD adds, but other tools write them.
    const bracketed = take(cursor, "(");
    take(cursor, "COLUMN");
    do
        elements.push(readElement(cursor, body, keys, { defaults, ...(untrusted ? { untrusted } : {}) }));
    while (take(cursor, ","));
    if (bracketed)
        demand(cursor, ")");
    return (table) => {
        for (const column of body.columns) {
            if (columnOf(table, column.name) === undefined)
                table.columns.push(column);
            else if (!guarded)
                warn(draft, at, `the column ${column.name} was skipped: ${(0,model_name/* printName */.To)(name)} has a column of that name already`);
        }
        for (const { column, value } of defaults) {
            if (!changeColumn(table, column, (before) => ({ ...before, default: value }))) {
                warn(draft, at, `a default was skipped: ${(0,model_name/* printName */.To)(name)} has no column ${column}`);
            }
        }
        addUnknown(table.foreignKeys, body.foreignKeys);
        addUnknown(table.checks, body.checks);
        addUnknown(table.indexes, body.indexes);
        addKeys(table, keys.filter(({ key, primary }) => !isKnownKey(table, key.name, primary)), table.memoryOptimized === true);
        for (const read of keys)
            if (clusters(table, read))
                setStorage(table, read.storage);
        if (body.period !== undefined)
            table.period = body.period;
        rememberElements(draft, table, elements);
    };
}
function isKnownKey(table, name, primary) {
    if (primary && table.primaryKey !== undefined)
        return true;
    return name !== undefined && table.uniqueConstraints.some((key) => key.name !== undefined && sameText(key.name, name));
}
/** Scripts that may run twice add a constraint twice. */
function addUnknown(list, items) {
    for (const item of items) {
        if (item.name === undefined || !list.some((known) => known.name !== undefined && sameText(known.name, item.name ?? "")))
            list.push(item);
    }
}
function readDrops(draft, cursor, table, at) {
    const drops = [];
    let column = false;
    do {
        if (take(cursor, "PERIOD", "FOR", "SYSTEM_TIME")) {
            drops.push((target) => {
                delete target.period;
            });
            continue;
        }
        if (take(cursor, "COLUMN"))
            column = true;
        else if (take(cursor, "CONSTRAINT"))
            column = false;
        const silent = take(cursor, "IF", "EXISTS") || cursor.guarded;
        const name = readName(cursor);
        if (take(cursor, "WITH"))
            skipBrackets(cursor);
        const isColumn = column;
        const remove = isColumn ? dropColumn : dropConstraint;
        const what = isColumn ? "column" : "constraint";
        drops.push((target) => {
            if (remove(target, name)) {
                rememberDropped(draft, at, target, name);
                if (isColumn)
                    dropColumnPermissions(draft, target, name);
            }
            else if (!silent)
                warn(draft, at, `DROP ${name} was skipped: ${(0,model_name/* printName */.To)(table)} has no such ${what}`);
        });
    } while (take(cursor, ","));
    return drops;
}
function dropColumn(table, name) {
    return removeNamed(table.columns, name);
}
/** Drops a constraint of any kind by its name. */
function dropConstraint(table, name) {
    if (table.primaryKey?.name !== undefined && sameText(table.primaryKey.name, name)) {
        delete table.primaryKey;
        return true;
    }
    if (removeNamed(table.uniqueConstraints, name) || removeNamed(table.foreignKeys, name) || removeNamed(table.checks, name))
        return true;
    const holder = table.columns.find((column) => column.default?.name !== undefined && sameText(column.default.name, name));
    if (holder === undefined)
        return false;
    return changeColumn(table, holder.name, (column) => without(column, "default"));
}
function readColumnChange(draft, cursor, table, at) {
    const place = placeAt(cursor);
    const name = readName(cursor);
    const missing = () => {
        warn(draft, at, `ALTER COLUMN ${name} was skipped: ${(0,model_name/* printName */.To)(table)} has no such column`);
    };
    if (keyAt(cursor) === "ADD" || keyAt(cursor) === "DROP") {
        const add = take(cursor, "ADD");
        if (!add)
            cursor.at++;
        const word = peek(cursor)?.value.toUpperCase() ?? "";
        if (word === "NOT") {
            demand(cursor, "NOT", "FOR", "REPLICATION");
        }
        else
            cursor.at++;
        const masked = word === "MASKED" && take(cursor, "WITH") ? unquoted(readOptionList(cursor).get("FUNCTION") ?? "") : undefined;
        return (target) => {
            const found = changeColumn(target, name, (column) => {
                switch (word) {
                    case "ROWGUIDCOL":
                        return flag(column, "rowGuid", add);
                    case "SPARSE":
                        return flag(column, "sparse", add);
                    case "HIDDEN":
                        return flag(column, "hidden", add);
                    case "MASKED": {
                        const rest = without(column, "masked");
                        return masked === undefined ? rest : { ...rest, masked };
                    }
                    case "PERSISTED": {
                        if (column.computed === undefined)
                            return column;
                        const { expression } = column.computed;
                        return { ...column, computed: { expression, ...(add ? { persisted: true } : {}) } };
                    }
                    case "NOT": {
                        if (column.identity === undefined)
                            return column;
                        const { seed, increment } = column.identity;
                        return { ...column, identity: { seed, increment, ...(add ? { notForReplication: true } : {}) } };
                    }
                    default:
                        return column;
                }
            });
            if (!found)
                missing();
        };
    }
    const type = (0,tsql_type/* readType */.hq)(cursor.tokens, cursor.at);
    if (type === undefined)
        throw new Misread(`a type was expected ${whereAt(cursor)}`);
    cursor.at = type.next;
    const body = emptyBody();
    const read = readColumnOptions(cursor, { name, type: (0,tsql_type/* formatType */.sg)(type.type) }, body, [], []);
    if (take(cursor, "WITH"))
        skipBrackets(cursor);
    return (target) => {
        const found = changeColumn(target, name, (before) => {
            // Neither a collation nor nullability that is left out is kept from before. Source: "ALTER TABLE", T-SQL reference.
            return { ...without(before, "collation", "nullable"), ...read, name: before.name };
        });
        if (found)
            remember(draft, place, target, columnOf(target, name)?.name ?? name);
        else
            missing();
    };
}
function flag(column, key, on) {
    return (on ? { ...column, [key]: true } : without(column, key));
}
function switchConstraints(table, names, enabled, validated) {
    // A disabled constraint is untrusted from then on; only WITH CHECK CHECK makes it trusted again. Source: sys.foreign_keys.is_not_trusted.
    const change = (item) => {
        if (!enabled)
            return { ...item, disabled: true, untrusted: true };
        return (validated ? without(item, "disabled", "untrusted") : without(item, "disabled"));
    };
    if (names === undefined) {
        table.foreignKeys = table.foreignKeys.map(change);
        table.checks = table.checks.map(change);
        return;
    }
    for (const name of names)
        if (!changeNamed(table.foreignKeys, name, change))
            changeNamed(table.checks, name, change);
}
/** Takes a table away. */
function dropTable(draft, name, at) {
    const table = draft.tables.get(fold(name));
    if (table === undefined)
        return false;
    draft.tables.delete(fold(name));
    rememberDropped(draft, at, table);
    return true;
}

;// CONCATENATED MODULE: ./lib/source/scripts/indexes.js
// CREATE, ALTER and DROP INDEX, and full-text indexes.





/** After CREATE, with anything that leads to INDEX. */
function createIndex(draft, cursor, at) {
    const unique = take(cursor, "UNIQUE");
    let clustered = false;
    let kind;
    let primaryXml = false;
    while (!take(cursor, "INDEX")) {
        if (take(cursor, "CLUSTERED"))
            clustered = true;
        else if (take(cursor, "COLUMNSTORE"))
            kind = "columnstore";
        else if (take(cursor, "XML"))
            kind = "xml";
        else if (take(cursor, "SPATIAL"))
            kind = "spatial";
        else if (take(cursor, "PRIMARY"))
            primaryXml = true;
        else if (!take(cursor, "NONCLUSTERED"))
            throw new Misread(`this kind of index is not known: ${whereAt(cursor)}`);
    }
    const name = readName(cursor);
    demand(cursor, "ON");
    const parts = readParts(cursor);
    const on = objectName(parts, cursor.schema);
    let index;
    let replaces = false;
    if (kind === "xml" || kind === "spatial") {
        const columns = readKeyColumns(cursor);
        let secondary;
        if (take(cursor, "USING")) {
            if (kind === "xml") {
                demand(cursor, "XML", "INDEX");
                const of = readName(cursor);
                demand(cursor, "FOR");
                const usage = readName(cursor).toLowerCase();
                if (usage !== "path" && usage !== "value" && usage !== "property")
                    throw new Misread(`PATH, VALUE or PROPERTY was expected ${whereAt(cursor)}`);
                secondary = { of, usage };
            }
            else {
                cursor.at++; // GEOMETRY_GRID and its like: how the index is cut into tiles
            }
        }
        if (kind === "xml" && !primaryXml && secondary === undefined)
            throw new Misread("a secondary XML index names its primary one");
        if (keyAt(cursor) === "WITH")
            readIndexOptions(cursor);
        const storage = readStorage(cursor);
        index = { name, kind, columns, include: [], ...(secondary === undefined ? {} : { secondary }), ...storage };
    }
    else {
        const columns = kind === "columnstore" && keyAt(cursor) !== "(" ? [] : readKeyColumns(cursor);
        const from = cursor.at;
        index = columns_finishIndex(cursor, { name, unique, clustered, columnstore: kind === "columnstore", columns });
        replaces = cursor.tokens.slice(from, cursor.at).some((token) => token.value.toUpperCase() === "DROP_EXISTING");
    }
    if (isTemporary(parts))
        return;
    const { guarded } = cursor;
    whenReady(draft, at, `CREATE INDEX ${name} was skipped: no script creates ${(0,model_name/* printName */.To)(on)}`, () => {
        const holder = holderOf(draft, on);
        if (holder === undefined)
            return false;
        const known = holder.indexes.some((other) => sameText(other.name, name));
        if (known && !guarded && !replaces) {
            warn(draft, at, `CREATE INDEX ${name}: ${(0,model_name/* printName */.To)(on)} has an index of that name already; the later one counts`);
        }
        if (known && guarded && !replaces)
            return true;
        removeNamed(holder.indexes, name);
        holder.indexes.push(index);
        if (index.clustered && "checks" in holder)
            moveTable(holder, index);
        remember(draft, at, holder, name);
        return true;
    });
}
/** The clustered index is the table: where it is stored, the table is. */
function moveTable(table, index) {
    if (index.filegroup !== undefined)
        table.filegroup = index.filegroup;
    if (index.partition !== undefined)
        table.partition = index.partition;
}
function holderOf(draft, name) {
    return draft.tables.get(fold(name)) ?? draft.views.get(fold(name));
}
/** After ALTER INDEX. */
function alterIndex(draft, cursor, at) {
    const all = take(cursor, "ALL");
    const name = all ? "" : readName(cursor);
    demand(cursor, "ON");
    const parts = readParts(cursor);
    const on = objectName(parts, cursor.schema);
    let change;
    if (take(cursor, "DISABLE")) {
        change = (index) => ({ ...index, disabled: true });
    }
    else if (take(cursor, "REBUILD")) {
        const whole = !take(cursor, "PARTITION", "=") || take(cursor, "ALL");
        if (!whole)
            cursor.at++;
        const options = take(cursor, "WITH") ? readOptionList(cursor) : new Map();
        const compression = whole ? readCompression(options) : {};
        const none = whole && options.get("DATA_COMPRESSION")?.toUpperCase() === "NONE";
        change = (index) => ({ ...(none ? without(index, "disabled", "compression") : without(index, "disabled")), ...compression });
    }
    else if (take(cursor, "REORGANIZE")) {
        if (take(cursor, "PARTITION", "="))
            cursor.at++;
        if (take(cursor, "WITH"))
            skipBrackets(cursor);
    }
    else if (take(cursor, "SET")) {
        skipBrackets(cursor);
    }
    else if (!takeWord(cursor, "RESUME") && !takeWord(cursor, "PAUSE") && !takeWord(cursor, "ABORT")) {
        throw new Misread(`REBUILD, DISABLE or another action was expected ${whereAt(cursor)}`);
    }
    if (change === undefined || isTemporary(parts))
        return;
    const apply = change;
    whenReady(draft, at, `ALTER INDEX ${all ? "ALL" : name} was skipped: no script creates it on ${(0,model_name/* printName */.To)(on)}`, () => {
        const holder = holderOf(draft, on);
        if (holder === undefined)
            return false;
        if (all) {
            holder.indexes = holder.indexes.map(apply);
            if ("checks" in holder) {
                if (holder.primaryKey !== undefined)
                    holder.primaryKey = apply(holder.primaryKey);
                holder.uniqueConstraints = holder.uniqueConstraints.map(apply);
            }
            return true;
        }
        if (changeNamed(holder.indexes, name, apply))
            return true;
        if (!("checks" in holder))
            return false;
        if (holder.primaryKey?.name !== undefined && sameText(holder.primaryKey.name, name)) {
            holder.primaryKey = apply(holder.primaryKey);
            return true;
        }
        return changeNamed(holder.uniqueConstraints, name, apply);
    });
}
/** After DROP INDEX [IF EXISTS]: `name ON table`, or the old `table.name`. */
function dropIndexes(draft, cursor, at, silent) {
    do {
        const parts = readParts(cursor);
        let on;
        let name;
        if (take(cursor, "ON")) {
            on = readObjectName(cursor);
            name = parts.at(-1) ?? "";
        }
        else {
            on = objectName(parts.slice(0, -1), cursor.schema);
            name = parts.at(-1) ?? "";
        }
        if (take(cursor, "WITH"))
            skipBrackets(cursor);
        if (on.name.startsWith("#"))
            continue;
        const holder = holderOf(draft, on);
        const dropped = holder !== undefined && removeNamed(holder.indexes, name);
        if (dropped)
            rememberDropped(draft, at, holder, name);
        else if (!silent)
            warn(draft, at, `DROP INDEX ${name} was skipped: no script has created it on ${(0,model_name/* printName */.To)(on)}`);
    } while (take(cursor, ","));
}
/** After CREATE FULLTEXT CATALOG. */
function createFullTextCatalog(draft, cursor) {
    const name = readName(cursor);
    while (peek(cursor) !== undefined && keyAt(cursor) !== ";") {
        if (take(cursor, "ON", "FILEGROUP") || takeWord(cursor, "PATH") || take(cursor, "AUTHORIZATION"))
            cursor.at++;
        else if (take(cursor, "IN"))
            takeWord(cursor, "PATH");
        else if (take(cursor, "AS", "DEFAULT"))
            draft.defaultCatalog = name;
        else if (take(cursor, "WITH")) {
            takeWord(cursor, "ACCENT_SENSITIVITY");
            if (take(cursor, "="))
                cursor.at++;
        }
        else
            return;
    }
}
/** After CREATE FULLTEXT INDEX. */
function createFullTextIndex(draft, cursor, at) {
    demand(cursor, "ON");
    const on = readObjectName(cursor);
    const columns = keyAt(cursor) === "(" ? readFullTextColumns(cursor) : [];
    demand(cursor, "KEY", "INDEX");
    const keyIndex = readName(cursor);
    let catalog;
    if (take(cursor, "ON")) {
        if (take(cursor, "(")) {
            if (!take(cursor, "FILEGROUP")) {
                catalog = readName(cursor);
                if (take(cursor, ","))
                    cursor.at++;
            }
            while (keyAt(cursor) !== ")" && peek(cursor) !== undefined)
                cursor.at++;
            demand(cursor, ")");
        }
        else {
            catalog = readName(cursor);
        }
    }
    skipFullTextOptions(cursor);
    withTable(draft, on, at, "CREATE FULLTEXT INDEX", (table) => {
        const where = catalog ?? draft.defaultCatalog;
        table.fullTextIndex = { keyIndex, ...(where === undefined ? {} : { catalog: where }), columns };
    });
}
function readFullTextColumns(cursor) {
    demand(cursor, "(");
    const columns = [];
    do {
        let column = { name: readName(cursor) };
        for (;;) {
            if (take(cursor, "TYPE", "COLUMN"))
                column = { ...column, typeColumn: readName(cursor) };
            else if (take(cursor, "LANGUAGE")) {
                const token = peek(cursor);
                cursor.at++;
                // A language by its name would need the server's list of names to become the LCID.
                const language = token?.kind === "number" ? Number(token.value) : Number.NaN;
                if (!Number.isNaN(language))
                    column = { ...column, language };
            }
            else if (!take(cursor, "STATISTICAL_SEMANTICS"))
                break;
        }
        columns.push(column);
    } while (take(cursor, ","));
    demand(cursor, ")");
    return columns;
}
function skipFullTextOptions(cursor) {
    if (!take(cursor, "WITH"))
        return;
    if (keyAt(cursor) === "(") {
        skipBrackets(cursor);
        return;
    }
    do {
        if (takeWord(cursor, "NO"))
            takeWord(cursor, "POPULATION");
        else {
            cursor.at++; // CHANGE_TRACKING, STOPLIST, SEARCH
            takeWord(cursor, "PROPERTY");
            takeWord(cursor, "LIST");
            take(cursor, "=");
            cursor.at++;
        }
    } while (take(cursor, ","));
}
/** After ALTER FULLTEXT INDEX. */
function alterFullTextIndex(draft, cursor, at) {
    demand(cursor, "ON");
    const on = readObjectName(cursor);
    const change = readFullTextChange(cursor);
    withTable(draft, on, at, "ALTER FULLTEXT INDEX", (table) => {
        if (table.fullTextIndex !== undefined)
            table.fullTextIndex = change(table.fullTextIndex);
    });
}
function readFullTextChange(cursor) {
    if (take(cursor, "ENABLE"))
        return (index) => without(index, "disabled");
    if (take(cursor, "DISABLE"))
        return (index) => ({ ...index, disabled: true });
    if (take(cursor, "ADD")) {
        const added = readFullTextColumns(cursor);
        skipFullTextOptions(cursor);
        return (index) => ({ ...index, columns: [...index.columns, ...added] });
    }
    if (take(cursor, "DROP")) {
        const dropped = readFullTextColumns(cursor).map((column) => column.name);
        skipFullTextOptions(cursor);
        return (index) => ({ ...index, columns: index.columns.filter((column) => !dropped.some((name) => sameText(name, column.name))) });
    }
    // SET, START, STOP, PAUSE, RESUME: how it is filled
    while (peek(cursor)?.kind === "word" || keyAt(cursor) === "=")
        cursor.at++;
    return (index) => index;
}

;// CONCATENATED MODULE: ./lib/source/scripts/security-policies.js
// CREATE, ALTER and DROP SECURITY POLICY: https://learn.microsoft.com/sql/t-sql/statements/create-security-policy-transact-sql




/** After CREATE SECURITY. */
function createSecurityPolicy(draft, cursor, at) {
    demandWord(cursor, "POLICY");
    const name = readObjectName(cursor);
    const policy = { ...name, predicates: [] };
    readClauses(cursor, policy, at, draft);
    if (draft.securityPolicies.has(fold(name))) {
        if (!cursor.guarded)
            warn(draft, at, `CREATE SECURITY POLICY ${(0,model_name/* printName */.To)(name)} was skipped: the scripts have created it already`);
        return;
    }
    addSchema(draft, name.schema);
    draft.securityPolicies.set(fold(name), policy);
    remember(draft, at, name);
}
/** After ALTER SECURITY. */
function alterSecurityPolicy(draft, cursor, at) {
    demandWord(cursor, "POLICY");
    const name = readObjectName(cursor);
    const known = draft.securityPolicies.get(fold(name));
    const policy = known === undefined ? { ...name, predicates: [] } : { ...known, predicates: [...known.predicates] };
    readClauses(cursor, policy, at, draft);
    if (known === undefined) {
        if (!cursor.guarded)
            warn(draft, at, `ALTER SECURITY POLICY ${(0,model_name/* printName */.To)(name)} was skipped: no script has created it`);
        return;
    }
    draft.securityPolicies.set(fold(name), policy);
    remember(draft, at, name);
}
/** After DROP SECURITY. */
function dropSecurityPolicy(draft, cursor, at) {
    demandWord(cursor, "POLICY");
    const silent = take(cursor, "IF", "EXISTS") || cursor.guarded;
    const name = readObjectName(cursor);
    const known = draft.securityPolicies.get(fold(name));
    if (known === undefined) {
        if (!silent)
            warn(draft, at, `DROP SECURITY POLICY ${(0,model_name/* printName */.To)(name)} was skipped: no script has created it`);
        return;
    }
    draft.securityPolicies.delete(fold(name));
    rememberDropped(draft, at, name);
    for (const { on } of known.predicates)
        remember(draft, at, on, (0,model_name/* printName */.To)(name));
}
function readClauses(cursor, policy, at, draft) {
    const place = (on) => {
        remember(draft, at, on, (0,model_name/* printName */.To)(policy));
    };
    do {
        if (take(cursor, "ADD")) {
            const predicate = readPredicate(cursor);
            policy.predicates.push(predicate);
            place(predicate.on);
        }
        else if (take(cursor, "ALTER")) {
            const predicate = readPredicate(cursor);
            removePredicate(policy, predicate);
            policy.predicates.push(predicate);
            place(predicate.on);
        }
        else if (take(cursor, "DROP")) {
            const kind = readKind(cursor);
            demandWord(cursor, "PREDICATE");
            demand(cursor, "ON");
            const on = readObjectName(cursor);
            removePredicate(policy, { kind, on, ...readOperation(cursor) });
            place(on);
        }
    } while (take(cursor, ","));
    for (;;) {
        if (take(cursor, "WITH")) {
            const options = readOptionList(cursor);
            setFlag(policy, "disabled", options.get("STATE"), "OFF");
            setFlag(policy, "unbound", options.get("SCHEMABINDING"), "OFF");
            for (const { on } of policy.predicates)
                place(on);
        }
        else if (take(cursor, "NOT", "FOR", "REPLICATION")) {
            policy.notForReplication = true;
        }
        else {
            return;
        }
    }
}
function readPredicate(cursor) {
    const kind = readKind(cursor);
    demandWord(cursor, "PREDICATE");
    const from = cursor.at;
    readParts(cursor);
    skipBrackets(cursor);
    const expression = (0,tsql_expression/* storedExpression */._y)(textSince(cursor, from), cursor.options);
    demand(cursor, "ON");
    const on = readObjectName(cursor);
    return { kind, ...readOperation(cursor), on, expression };
}
/** A predicate that says neither is a filter. */
function readKind(cursor) {
    if (takeWord(cursor, "BLOCK"))
        return "block";
    takeWord(cursor, "FILTER");
    return "filter";
}
function readOperation(cursor) {
    const after = takeWord(cursor, "AFTER");
    if (!after && !takeWord(cursor, "BEFORE"))
        return {};
    if (take(cursor, "UPDATE"))
        return { operation: after ? "after update" : "before update" };
    if (after && take(cursor, "INSERT"))
        return { operation: "after insert" };
    if (!after && take(cursor, "DELETE"))
        return { operation: "before delete" };
    throw new Misread(`an operation was expected ${whereAt(cursor)}`);
}
function removePredicate(policy, { kind, operation, on }) {
    policy.predicates = policy.predicates.filter((each) => each.kind !== kind || each.operation !== operation || fold(each.on) !== fold(on));
}
function setFlag(policy, flag, value, on) {
    if (value === undefined)
        return;
    if (value.toUpperCase() === on)
        policy[flag] = true;
    else if (flag === "disabled")
        delete policy.disabled;
    else
        delete policy.unbound;
}
function demandWord(cursor, word) {
    if (!takeWord(cursor, word))
        throw new Misread(`${word} was expected ${whereAt(cursor)}, not ${keyAt(cursor) ?? "the end"}`);
}

;// CONCATENATED MODULE: ./lib/source/scripts/objects.js
// Schemas, types, sequences and synonyms: CREATE, ALTER, and DROP of everything that DROP takes by name alone.












/** After CREATE SCHEMA. */
function createSchema(draft, cursor, at) {
    const name = take(cursor, "AUTHORIZATION") ? readName(cursor) : readName(cursor);
    if (take(cursor, "AUTHORIZATION"))
        readName(cursor);
    addSchema(draft, name);
    remember(draft, at, { schema: name, name: "" });
    // CREATE TABLE and CREATE VIEW before the next semicolon are the schema's own.
    if (keyAt(cursor) === "CREATE" && (keyAt(cursor, 1) === "TABLE" || keyAt(cursor, 1) === "VIEW"))
        cursor.schema = name;
}
/** After ALTER SCHEMA: `target TRANSFER [OBJECT::|TYPE::] schema.name`. */
function alterSchema(draft, cursor, at) {
    const schema = readName(cursor);
    demand(cursor, "TRANSFER");
    let isType = false;
    if (keyAt(cursor, 1) === "::") {
        isType = keyAt(cursor) === "TYPE";
        cursor.at += 2;
    }
    const name = readObjectName(cursor);
    addSchema(draft, schema);
    if (!moveObject(draft, name, { schema, name: name.name }, isType)) {
        warn(draft, at, `ALTER SCHEMA ${schema} TRANSFER was skipped: no script has created ${(0,model_name/* printName */.To)(name)}`);
    }
}
/** Gives an object another name or schema, and what refers to a table by name follows. */
function moveObject(draft, before, after, isType) {
    const maps = isType ? [draft.types] : [draft.tables, draft.views, draft.procedures, draft.functions, draft.sequences, draft.synonyms];
    for (const map of maps) {
        const item = map.get(fold(before));
        if (item === undefined)
            continue;
        const known = { schema: item.schema, name: item.name };
        map.delete(fold(before));
        item.schema = draft.schemas.get(after.schema.toLowerCase())?.name ?? after.schema;
        item.name = after.name;
        map.set(fold(item), item);
        movePlaces(draft, known, item);
        movePermissions(draft, known, item, isType);
        if (!isType)
            retarget(draft, known, item);
        return true;
    }
    return false;
}
function retarget(draft, before, after) {
    for (const table of draft.tables.values()) {
        table.foreignKeys = table.foreignKeys.map((key) => fold(key.references) === fold(before) ? { ...key, references: { ...key.references, schema: after.schema, name: after.name } } : key);
        if (table.history !== undefined && fold(table.history) === fold(before))
            table.history = { schema: after.schema, name: after.name };
    }
}
/** After CREATE TYPE. */
function createType(draft, cursor, at) {
    const name = readObjectName(cursor);
    const type = { ...name, ...emptyBody(), columns: [], uniqueConstraints: [], checks: [], indexes: [] };
    if (take(cursor, "FROM")) {
        const base = (0,tsql_type/* readType */.hq)(cursor.tokens, cursor.at);
        if (base === undefined)
            throw new Misread(`a type was expected ${whereAt(cursor)}`);
        cursor.at = base.next;
        type.baseType = (0,tsql_type/* formatType */.sg)(base.type);
        // An alias type allows NULL unless it says otherwise. Source: "CREATE TYPE", T-SQL reference.
        type.nullable = !take(cursor, "NOT", "NULL");
        take(cursor, "NULL");
    }
    else if (take(cursor, "AS", "TABLE")) {
        demand(cursor, "(");
        const keys = [];
        while (keyAt(cursor) !== ")") {
            const element = readElement(cursor, type, keys);
            for (const member of element.names)
                remember(draft, element.at, name, member);
            if (!take(cursor, ",") &&
                keyAt(cursor) !== ")" &&
                keyAt(cursor) !== "PRIMARY" &&
                keyAt(cursor) !== "UNIQUE" &&
                keyAt(cursor) !== "CHECK") {
                throw new Misread(`, or ) was expected ${whereAt(cursor)}`);
            }
        }
        cursor.at++;
        if (take(cursor, "WITH") && /^ON$/i.test(readOptionList(cursor).get("MEMORY_OPTIMIZED") ?? ""))
            type.memoryOptimized = true;
        addKeys(type, keys, type.memoryOptimized === true);
    }
    else if (keyAt(cursor) === "EXTERNAL") {
        throw new Misread("CLR types have no place in a snapshot");
    }
    else {
        throw new Misread(`FROM or AS TABLE was expected ${whereAt(cursor)}`);
    }
    addType(draft, type, at, cursor.guarded);
}
function addType(draft, type, at, guarded) {
    if (draft.types.has(fold(type))) {
        if (!guarded)
            warn(draft, at, `CREATE TYPE ${(0,model_name/* printName */.To)(type)} was skipped: the scripts have created that type already`);
        return;
    }
    addSchema(draft, type.schema);
    draft.types.set(fold(type), type);
    remember(draft, at, type);
}
/** After CREATE SEQUENCE. */
function createSequence(draft, cursor, at) {
    const name = readObjectName(cursor);
    let type = "bigint";
    if (take(cursor, "AS")) {
        const read = (0,tsql_type/* readType */.hq)(cursor.tokens, cursor.at);
        if (read === undefined)
            throw new Misread(`a type was expected ${whereAt(cursor)}`);
        cursor.at = read.next;
        type = (0,tsql_type/* formatType */.sg)(read.type);
    }
    const sequence = { ...name, type, increment: "1" };
    readSequenceOptions(cursor, sequence);
    const limits = (0,sequence_limits/* sequenceLimits */._)(type);
    // Left out, a sequence starts at its lowest value, or at its highest when it descends. Source: "CREATE SEQUENCE", T-SQL reference.
    const first = sequence.increment?.startsWith("-") ? (sequence.maximum ?? limits?.maximum) : (sequence.minimum ?? limits?.minimum);
    if (sequence.start === undefined && first !== undefined)
        sequence.start = first;
    if (draft.sequences.has(fold(name))) {
        if (!cursor.guarded)
            warn(draft, at, `CREATE SEQUENCE ${(0,model_name/* printName */.To)(name)} was skipped: the scripts have created it already`);
        return;
    }
    addSchema(draft, name.schema);
    draft.sequences.set(fold(name), sequence);
    remember(draft, at, name);
}
function readSequenceOptions(cursor, sequence) {
    const limits = (0,sequence_limits/* sequenceLimits */._)(sequence.type);
    for (;;) {
        if (take(cursor, "START", "WITH"))
            sequence.start = readInteger(cursor);
        else if (take(cursor, "RESTART")) {
            if (take(cursor, "WITH"))
                sequence.start = readInteger(cursor);
        }
        else if (take(cursor, "INCREMENT", "BY"))
            sequence.increment = readInteger(cursor);
        else if (take(cursor, "NO", "MINVALUE"))
            delete sequence.minimum;
        else if (take(cursor, "NO", "MAXVALUE"))
            delete sequence.maximum;
        else if (take(cursor, "NO", "CYCLE"))
            delete sequence.cycle;
        else if (take(cursor, "NO", "CACHE"))
            sequence.cache = 0;
        else if (take(cursor, "MINVALUE")) {
            const value = readInteger(cursor);
            if (value === limits?.minimum)
                delete sequence.minimum;
            else
                sequence.minimum = value;
        }
        else if (take(cursor, "MAXVALUE")) {
            const value = readInteger(cursor);
            if (value === limits?.maximum)
                delete sequence.maximum;
            else
                sequence.maximum = value;
        }
        else if (take(cursor, "CYCLE"))
            sequence.cycle = true;
        else if (take(cursor, "CACHE")) {
            if (peek(cursor)?.kind === "number")
                sequence.cache = Number(readInteger(cursor));
            else
                delete sequence.cache;
        }
        else
            return;
    }
}
/** After ALTER SEQUENCE. */
function alterSequence(draft, cursor, at) {
    const name = readObjectName(cursor);
    const sequence = draft.sequences.get(fold(name));
    readSequenceOptions(cursor, sequence ?? { ...name, type: "bigint" });
    if (sequence === undefined)
        warn(draft, at, `ALTER SEQUENCE ${(0,model_name/* printName */.To)(name)} was skipped: no script has created it`);
}
/** After CREATE SYNONYM. */
function createSynonym(draft, cursor, at) {
    const name = readObjectName(cursor);
    demand(cursor, "FOR");
    const parts = [];
    do {
        const token = peek(cursor);
        if (token?.kind === "placeholder") {
            parts.push(`$(${token.value})`);
            cursor.at++;
        }
        else
            parts.push(keyAt(cursor) === "." ? "" : readName(cursor));
    } while (take(cursor, "."));
    const target = parts.map((part) => (part === "" ? "" : (0,expression_text/* printBracketed */.h0)(part))).join(".");
    if (draft.synonyms.has(fold(name))) {
        if (!cursor.guarded)
            warn(draft, at, `CREATE SYNONYM ${(0,model_name/* printName */.To)(name)} was skipped: the scripts have created it already`);
        return;
    }
    addSchema(draft, name.schema);
    draft.synonyms.set(fold(name), { ...name, target });
    remember(draft, at, name);
}
function dropFrom(mapOf) {
    return (draft, name, at) => {
        const item = mapOf(draft).get(fold(name));
        if (item === undefined)
            return false;
        mapOf(draft).delete(fold(name));
        rememberDropped(draft, at, item);
        return true;
    };
}
const droppers = new Map([
    ["TABLE", dropTable],
    ["VIEW", dropFrom((draft) => draft.views)],
    ["PROCEDURE", dropFrom((draft) => draft.procedures)],
    ["PROC", dropFrom((draft) => draft.procedures)],
    ["FUNCTION", dropFrom((draft) => draft.functions)],
    ["SEQUENCE", dropFrom((draft) => draft.sequences)],
    ["SYNONYM", dropFrom((draft) => draft.synonyms)],
    ["TYPE", dropFrom((draft) => draft.types)],
    ["SCHEMA", (draft, name) => draft.schemas.delete(name.name.toLowerCase())],
    ["TRIGGER", dropTrigger],
]);
/** After DROP, before a `DropKind`. */
function drop(draft, cursor, at) {
    if (take(cursor, "FULLTEXT")) {
        if (!take(cursor, "INDEX")) {
            // FULLTEXT CATALOG, FULLTEXT STOPLIST
            cursor.at++;
            readParts(cursor);
            return;
        }
        demand(cursor, "ON");
        const table = draft.tables.get(fold(readObjectName(cursor)));
        if (table !== undefined)
            delete table.fullTextIndex;
        return;
    }
    if (take(cursor, "EXTERNAL") && keyAt(cursor) !== "TABLE") {
        // EXTERNAL DATA SOURCE, FILE FORMAT, LIBRARY…
        cursor.at += 2;
        readParts(cursor);
        return;
    }
    if (takeWord(cursor, "SECURITY")) {
        dropSecurityPolicy(draft, cursor, at);
        return;
    }
    const kind = keyAt(cursor) ?? "";
    cursor.at++;
    const silent = take(cursor, "IF", "EXISTS") || cursor.guarded;
    if (kind === "INDEX") {
        dropIndexes(draft, cursor, at, silent);
        return;
    }
    const dropper = droppers.get(kind);
    if (dropper === undefined)
        throw new Misread(`DROP ${kind} is not known`);
    const names = [];
    do {
        const parts = readParts(cursor);
        // A function or an aggregate may say what it takes.
        if (keyAt(cursor) === "(")
            skipBrackets(cursor);
        names.push({ parts, name: objectName(parts, cursor.schema) });
    } while (take(cursor, ","));
    const onDatabase = kind === "TRIGGER" && take(cursor, "ON", "DATABASE");
    if (kind === "TRIGGER" && take(cursor, "ON", "ALL", "SERVER"))
        return;
    for (const { parts, name } of names) {
        if (isTemporary(parts))
            continue;
        const done = onDatabase ? dropDatabaseTrigger(draft, name.name) : dropper(draft, name, at);
        if (done && kind === "SCHEMA")
            dropSchemaPermissions(draft, name.name);
        else if (done)
            dropPermissions(draft, name, kind === "TYPE");
        if (!done && !silent)
            warn(draft, at, `DROP ${kind} ${(0,model_name/* printName */.To)(name)} was skipped: no script has created it`);
    }
}

;// CONCATENATED MODULE: ./lib/source/scripts/properties.js
// Extended properties: sp_addextendedproperty and its kin, for the descriptions they carry.

/** The property that SQL Server's own tools show as the description. */
const standardName = "MS_Description";
/** The name that some projects use instead; it counts where the standard one is missing. */
const otherName = "Description";
/** `add` and `update` give the value, `drop` takes it away. */
function setProperty(draft, args, action, at, guarded) {
    const order = action === "drop" ? ["name"] : ["name", "value"];
    const names = [...order, "level0type", "level0name", "level1type", "level1name", "level2type", "level2name"];
    const values = new Map();
    args.positional.forEach((value, index) => values.set(names[index] ?? "", value));
    for (const [name, value] of args.named)
        values.set(name.slice(1), value);
    const property = values.get("name");
    if (property === undefined || property === null)
        return "the property's name is only known when it runs";
    const standard = sameText(property, standardName);
    if (!standard && !sameText(property, otherName))
        return undefined;
    const levels = [];
    for (const level of ["level0", "level1", "level2"]) {
        const type = values.get(`${level}type`);
        if (type === null || (type === undefined && !values.has(`${level}type`)))
            break;
        const name = values.get(`${level}name`);
        if (type === undefined || name === undefined || name === null)
            return "the object's name is only known when it runs";
        levels.push({ type: type.toUpperCase(), name });
    }
    let text;
    if (action !== "drop") {
        const value = values.get("value");
        if (value === undefined && values.has("value"))
            return "the description's text is only known when it runs";
        text = value ?? "";
    }
    const apply = (whole) => describe(draft, levels, (before) => (whole || before === undefined ? text : before));
    if (!standard) {
        draft.secondary.push(() => void apply(false));
        return undefined;
    }
    const what = levels.map((level) => level.name).join(".");
    const message = guarded ? undefined : `a description was skipped: no script creates ${what}`;
    whenReady(draft, at, message, () => apply(true));
    return undefined;
}
function described(item, change) {
    const { description, ...rest } = item;
    const text = change(description);
    return (text === undefined || text === "" ? rest : { ...rest, description: text });
}
function edit(item, change) {
    if (item === undefined)
        return false;
    const text = change(item.description);
    if (text === undefined || text === "")
        delete item.description;
    else
        item.description = text;
    return true;
}
/** False where there is no such thing (yet). What the model does not know (a filegroup, a role) counts as done. */
function describe(draft, levels, change) {
    const [owner, object, member] = levels;
    if (owner === undefined)
        return edit(draft, change);
    if (owner.type === "TRIGGER")
        return edit(draft.databaseTriggers.get(owner.name.toLowerCase()), change);
    // USER is what SCHEMA was before SQL Server 2005; TYPE stood by itself then.
    if (owner.type === "TYPE")
        return edit(draft.types.get(fold({ schema: "dbo", name: owner.name })), change);
    if (owner.type !== "SCHEMA" && owner.type !== "USER")
        return true;
    if (object === undefined)
        return edit(draft.schemas.get(owner.name.toLowerCase()), change);
    const key = fold({ schema: owner.name, name: object.name });
    switch (object.type) {
        case "TABLE": {
            const table = draft.tables.get(key);
            if (member === undefined)
                return edit(table, change);
            return table !== undefined && (describeMember(table, member, change) || describeTrigger(table, member, change));
        }
        case "VIEW": {
            const view = draft.views.get(key);
            if (member === undefined)
                return edit(view, change);
            return view !== undefined && describeViewMember(draft, view, member, change);
        }
        case "PROCEDURE":
            return describeRoutine(draft.procedures.get(key), member, change);
        case "FUNCTION":
            return describeRoutine(draft.functions.get(key), member, change);
        case "SEQUENCE":
            return edit(draft.sequences.get(key), change);
        case "SYNONYM":
            return edit(draft.synonyms.get(key), change);
        case "TYPE":
        case "TABLE_TYPE": {
            const type = draft.types.get(key);
            if (member === undefined)
                return edit(type, change);
            return type !== undefined && describeMember(type, member, change);
        }
        default:
            return true;
    }
}
function describeMember(body, member, change) {
    const apply = (item) => described(item, change);
    switch (member.type) {
        case "COLUMN":
            return changeColumn(body, member.name, apply);
        case "INDEX":
            return changeNamed(body.indexes, member.name, apply) || describeKey(body, member.name, apply);
        case "CONSTRAINT": {
            if (describeKey(body, member.name, apply) ||
                changeNamed(body.foreignKeys, member.name, apply) ||
                changeNamed(body.checks, member.name, apply)) {
                return true;
            }
            const holder = body.columns.find((column) => column.default?.name !== undefined && sameText(column.default.name, member.name));
            if (holder?.default === undefined)
                return false;
            const value = apply(holder.default);
            return changeColumn(body, holder.name, (column) => ({ ...column, default: value }));
        }
        default:
            return member.type !== "TRIGGER";
    }
}
/** A property on a key's index is the key's where the key has none of its own. */
function describeKey(body, name, apply) {
    if (body.primaryKey?.name !== undefined && sameText(body.primaryKey.name, name)) {
        body.primaryKey = apply(body.primaryKey);
        return true;
    }
    return changeNamed(body.uniqueConstraints, name, apply);
}
function describeTrigger(holder, member, change) {
    return member.type === "TRIGGER" && changeNamed(holder.triggers, member.name, (trigger) => described(trigger, change));
}
function describeViewMember(draft, view, member, change) {
    switch (member.type) {
        case "COLUMN":
            // The columns of a view are found in its text when everything has been read.
            draft.viewColumns.push({ view, name: member.name, change });
            return true;
        case "INDEX":
            return changeNamed(view.indexes, member.name, (index) => described(index, change));
        case "TRIGGER":
            return describeTrigger(view, member, change);
        default:
            return true;
    }
}
function describeRoutine(routine, member, change) {
    if (routine === undefined || member === undefined)
        return edit(routine, change);
    if (member.type === "PARAMETER")
        return changeNamed(routine.parameters, member.name, (parameter) => described(parameter, change));
    if (member.type === "COLUMN" && routine.columns !== undefined) {
        return changeNamed(routine.columns, member.name, (column) => described(column, change));
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/source/scripts/renames.js
// sp_rename.




/** Gives the reason where the name is none that can be renamed. `kind` is sp_rename's @objtype, upper case. */
function rename(draft, parts, after, kind, at, guarded) {
    const what = parts.map(model_name/* printPart */.x).join(".");
    const attempt = () => {
        switch (kind) {
            case "COLUMN":
                return renameMember(draft, parts, (table, name) => renameColumn(draft, table, name, after, at));
            case "INDEX":
                return renameMember(draft, parts, (table, name) => renameIndex(table, name, after)) || renameConstraint(draft, parts, after);
            case "USERDATATYPE":
                return moveObject(draft, nameOf(parts), { schema: nameOf(parts).schema, name: after }, true);
            default:
                return (moveObject(draft, nameOf(parts), { schema: nameOf(parts).schema, name: after }, false) ||
                    renameConstraint(draft, parts, after) ||
                    renameTrigger(draft, parts, after) ||
                    // Without a kind, a name of three parts is a column's.
                    (parts.length > 2 && renameMember(draft, parts, (table, name) => renameColumn(draft, table, name, after, at))));
        }
    };
    if (kind === "DATABASE" || kind === "STATISTICS")
        return undefined;
    if (guarded)
        attempt();
    else
        whenReady(draft, at, `sp_rename ${what} was skipped: no script creates it`, attempt);
    return undefined;
}
function nameOf(parts) {
    return { schema: parts.at(-2) ?? "dbo", name: parts.at(-1) ?? "" };
}
function renameMember(draft, parts, apply) {
    const table = draft.tables.get(fold({ schema: parts.at(-3) ?? "dbo", name: parts.at(-2) ?? "" }));
    return table !== undefined && apply(table, parts.at(-1) ?? "");
}
function renameColumn(draft, table, before, after, at) {
    const column = columnOf(table, before);
    if (column === undefined)
        return false;
    changeColumn(table, before, (known) => ({ ...known, name: after }));
    // Whoever asks for the new name is led to what gave it.
    remember(draft, at, table, after);
    moveColumnPermissions(draft, table, column.name, after);
    const renamed = (name) => (sameText(name, before) ? after : name);
    const inColumns = (item) => ({
        ...item,
        columns: item.columns.map((key) => ({ ...key, name: renamed(key.name) })),
    });
    if (table.primaryKey !== undefined)
        table.primaryKey = inColumns(table.primaryKey);
    table.uniqueConstraints = table.uniqueConstraints.map(inColumns);
    table.indexes = table.indexes.map((index) => ({ ...inColumns(index), include: index.include.map(renamed) }));
    table.foreignKeys = table.foreignKeys.map((key) => ({ ...key, columns: key.columns.map(renamed) }));
    if (table.period !== undefined)
        table.period = [renamed(table.period[0]), renamed(table.period[1])];
    if (table.fullTextIndex !== undefined)
        table.fullTextIndex = inColumns(table.fullTextIndex);
    for (const other of draft.tables.values()) {
        other.foreignKeys = other.foreignKeys.map((key) => fold(key.references) === fold(table)
            ? { ...key, references: { ...key.references, columns: key.references.columns.map(renamed) } }
            : key);
    }
    return true;
}
function renameIndex(table, before, after) {
    if (changeNamed(table.indexes, before, (index) => ({ ...index, name: after })))
        return true;
    if (table.primaryKey?.name !== undefined && sameText(table.primaryKey.name, before)) {
        table.primaryKey = { ...table.primaryKey, name: after };
        return true;
    }
    return changeNamed(table.uniqueConstraints, before, (key) => ({ ...key, name: after }));
}
/** Constraints are objects of their schema: their names come without their table's. */
function renameConstraint(draft, parts, after) {
    const { schema, name } = nameOf(parts);
    for (const table of draft.tables.values()) {
        if (!sameText(table.schema, schema))
            continue;
        const holder = table.columns.find((column) => column.default?.name !== undefined && sameText(column.default.name, name));
        if (holder?.default !== undefined) {
            const value = { ...holder.default, name: after };
            changeColumn(table, holder.name, (column) => ({ ...column, default: value }));
        }
        else if (!changeNamed(table.foreignKeys, name, (key) => ({ ...key, name: after })) &&
            !changeNamed(table.checks, name, (check) => ({ ...check, name: after })) &&
            !renameKey(table, name, after)) {
            continue;
        }
        moveMemberPlace(draft, table, name, after);
        return true;
    }
    return false;
}
function renameKey(table, before, after) {
    if (table.primaryKey?.name !== undefined && sameText(table.primaryKey.name, before)) {
        table.primaryKey = { ...table.primaryKey, name: after };
        return true;
    }
    return changeNamed(table.uniqueConstraints, before, (key) => ({ ...key, name: after }));
}
function renameTrigger(draft, parts, after) {
    const { schema, name } = nameOf(parts);
    for (const holder of [...draft.tables.values(), ...draft.views.values()]) {
        if (!sameText(holder.schema, schema))
            continue;
        if (changeNamed(holder.triggers, name, (trigger) => ({ ...trigger, name: after })))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/source/scripts/calls.js
// EXEC: the system procedures that change a schema, and statements that stand in strings.






// Each gives the reason where it could not do what it was asked.
const procedures = new Map([
    ["sp_addextendedproperty", (draft, cursor, args, at) => setProperty(draft, args, "add", at, cursor.guarded)],
    ["sp_updateextendedproperty", (draft, cursor, args, at) => setProperty(draft, args, "update", at, cursor.guarded)],
    ["sp_dropextendedproperty", (draft, cursor, args, at) => setProperty(draft, args, "drop", at, cursor.guarded)],
    ["sp_rename", (draft, cursor, args, at) => callRename(draft, cursor, args, at)],
    ["sp_addtype", (draft, cursor, args, at) => callAddType(draft, cursor, args, at)],
    ["sp_droptype", (draft, _cursor, args) => callDropType(draft, args)],
    ["sp_executesql", (_draft, cursor, args, at, interpret) => callExecuteSql(cursor, args, at, interpret)],
]);
/** Procedures that change what a snapshot holds in ways that this reader does not follow. */
const unread = new Set([
    "sp_bindefault",
    "sp_bindrule",
    "sp_unbindefault",
    "sp_unbindrule",
    "sp_fulltext_column",
    "sp_fulltext_table",
    "sp_changeobjectowner",
    "sp_msforeachtable",
    "sp_msforeachdb",
    "sp_create_removable",
    "sp_estimate_data_compression_savings",
]);
/** Whether a batch that begins with this token calls a procedure that is read here; only there may EXEC be left out. */
function isCall(cursor) {
    if (cursor.at !== 0)
        return false;
    let last = 0;
    while (cursor.tokens[last + 1]?.key === "." && cursor.tokens[last + 2] !== undefined)
        last += 2;
    const name = cursor.tokens[last]?.value.toLowerCase() ?? "";
    return procedures.has(name) || unread.has(name);
}
/** After EXEC, or at the procedure's name where EXEC is left out. */
function execute(draft, cursor, at, interpret) {
    if (keyAt(cursor) === "(") {
        executeString(draft, cursor, at, interpret);
        return;
    }
    if (peek(cursor)?.kind === "variable") {
        // EXEC @result = name …, or the name itself in a variable
        cursor.at++;
        if (!take(cursor, "=")) {
            inform(draft, at, "EXEC was skipped: the procedure's name is only known when it runs");
            return;
        }
    }
    const first = peek(cursor);
    if (first?.kind === "placeholder" || first?.kind === "variable") {
        cursor.at++;
        return;
    }
    const name = (readParts(cursor).at(-1) ?? "").toLowerCase();
    if (keyAt(cursor) === ";" && peek(cursor, 1)?.kind === "number")
        cursor.at += 2;
    const procedure = procedures.get(name);
    if (procedure === undefined) {
        if (unread.has(name))
            warn(draft, at, `${name} was skipped: what it changes in the schema is not followed`);
        // Any other procedure's effect is its own; its arguments are passed over as a statement's rest.
        skipArguments(cursor);
        return;
    }
    const args = readArguments(cursor);
    const reason = procedure(draft, cursor, args, at, interpret);
    if (reason !== undefined)
        warn(draft, at, `${name} was skipped: ${reason}`);
}
function executeString(draft, cursor, at, interpret) {
    const open = cursor.at;
    const literals = stringsWithin(cursor, open);
    cursor.at++;
    const text = readText(cursor);
    if (keyAt(cursor) === ")") {
        cursor.at++;
        if (take(cursor, "AT"))
            cursor.at++; // on a linked server
        else if (text !== undefined && text !== null)
            interpret(text, at, cursor);
        else
            reportUnknown(draft, literals, at);
        return;
    }
    cursor.at = open;
    skipBrackets(cursor);
    reportUnknown(draft, literals, at);
}
function stringsWithin(cursor, open) {
    let depth = 0;
    let end = open;
    for (; end < cursor.tokens.length; end++) {
        const key = cursor.tokens[end]?.key;
        if (key === "(")
            depth++;
        else if (key === ")" && --depth === 0)
            break;
    }
    return cursor.tokens.slice(open, end).filter((token) => token.kind === "string" || token.kind === "variable");
}
const defining = /\b(?:create|alter|drop|sp_rename|sp_addextendedproperty|into)\b/i;
/** Text put together at run time may define anything, unless all that is known of it speaks of other things. */
function reportUnknown(draft, parts, at) {
    const strings = parts.filter((token) => token.kind === "string");
    if (strings.length > 0 && !strings.some((token) => defining.test(token.value)))
        return;
    warn(draft, at, "EXEC of a text was skipped: the text is only known when it runs, and may change the schema");
}
function callExecuteSql(cursor, args, at, interpret) {
    const text = args.named.has("@stmt")
        ? args.named.get("@stmt")
        : args.named.has("@statement")
            ? args.named.get("@statement")
            : args.positional[0];
    if (text === undefined || text === null)
        return "the text is only known when it runs, and may change the schema";
    interpret(text, at, cursor);
    return undefined;
}
function callRename(draft, cursor, args, at) {
    const [before, after, kind] = ["@objname", "@newname", "@objtype"].map((name, index) => args.named.get(name) ?? args.positional[index]);
    if (typeof before !== "string" || typeof after !== "string")
        return "the names are only known when it runs";
    return rename(draft, splitName(before), after, (typeof kind === "string" ? kind : "OBJECT").toUpperCase(), at, cursor.guarded);
}
function callAddType(draft, cursor, args, at) {
    const [typename, phystype, nulltype] = ["@typename", "@phystype", "@nulltype"].map((name, index) => args.named.get(name) ?? args.positional[index]);
    const base = typeof phystype === "string" ? (0,tsql_type/* parseType */.Mb)(phystype) : undefined;
    if (typeof typename !== "string" || base === undefined)
        return "the type's name or its base is only known when it runs";
    const name = objectName(splitName(typename), "dbo");
    const nullable = typeof nulltype !== "string" || !/^\s*(?:not\s*null|nonull)\s*$/i.test(nulltype);
    const type = {
        ...name,
        ...emptyBody(),
        baseType: (0,tsql_type/* formatType */.sg)(base),
        nullable,
        columns: [],
        uniqueConstraints: [],
        checks: [],
        indexes: [],
    };
    addType(draft, type, at, cursor.guarded);
    return undefined;
}
function callDropType(draft, args) {
    const name = args.named.get("@typename") ?? args.positional[0];
    if (typeof name !== "string")
        return "the type's name is only known when it runs";
    draft.types.delete(`dbo\u0000${name.toLowerCase()}`);
    return undefined;
}
/** `a, @b = c OUTPUT, …` up to where the statement ends. */
function readArguments(cursor) {
    const positional = [];
    const named = new Map();
    do {
        const token = peek(cursor);
        if (token === undefined || token.key === ";")
            break;
        if (token.kind === "variable" && keyAt(cursor, 1) === "=") {
            cursor.at += 2;
            named.set(token.value.toLowerCase(), readValue(cursor));
        }
        else {
            positional.push(readValue(cursor));
        }
    } while (take(cursor, ","));
    return { positional, named };
}
/** One argument. Those of a call are single tokens, but scripts in the wild join strings there, too. */
function readValue(cursor) {
    const value = readText(cursor);
    if (value === undefined && !endsArgument(cursor)) {
        // A function call or the like, which is no T-SQL here: pass it over to the comma.
        for (let token = peek(cursor); token !== undefined && !endsArgument(cursor); token = peek(cursor)) {
            if (token.key === "(")
                skipBrackets(cursor);
            else
                cursor.at++;
        }
    }
    if (!take(cursor, "OUTPUT"))
        take(cursor, "OUT");
    return value;
}
function endsArgument(cursor) {
    const token = peek(cursor);
    return (token === undefined || token.key === "," || token.key === ";" || token.key === "OUTPUT" || token.key === "OUT" || calls_startsLine(cursor));
}
/** Whether the token stands first in its line. */
function calls_startsLine(cursor) {
    const token = peek(cursor);
    const previous = cursor.tokens[cursor.at - 1];
    return token !== undefined && previous !== undefined && cursor.text.slice(previous.end, token.start).includes("\n");
}
/**
 * A text made of literals, known variables and `+`; null for NULL and DEFAULT; undefined for anything else, with the cursor where it
 * stopped making sense.
 */
function readText(cursor) {
    let text;
    let first = true;
    do {
        const token = peek(cursor);
        let part;
        if (token === undefined)
            throw new Misread(`a value was expected ${whereAt(cursor)}`);
        if (token.kind === "variable") {
            part = cursor.variables.get(token.value.toLowerCase());
            cursor.at++;
        }
        else if (token.key === "NULL" || token.key === "DEFAULT") {
            part = null;
            cursor.at++;
        }
        else if (token.key === "-" && peek(cursor, 1)?.kind === "number") {
            part = `-${peek(cursor, 1)?.value ?? ""}`;
            cursor.at += 2;
        }
        else if ((token.kind === "word" || token.kind === "identifier") && keyAt(cursor, 1) !== "(" && keyAt(cursor, 1) !== ".") {
            // In an argument a bare or bracketed name is a string.
            part = token.value;
            cursor.at++;
        }
        else if (token.kind === "string" || token.kind === "number") {
            part = token.value;
            cursor.at++;
        }
        else {
            return undefined;
        }
        text = first ? part : typeof text === "string" && typeof part === "string" ? text + part : undefined;
        first = false;
    } while (take(cursor, "+"));
    return text;
}
function skipArguments(cursor) {
    do {
        const token = peek(cursor);
        if (token === undefined || token.key === ";")
            return;
        if (token.kind === "variable" && keyAt(cursor, 1) === "=")
            cursor.at += 2;
        const value = peek(cursor);
        if (value === undefined)
            return;
        if (value.kind === "word" && calls_startsLine(cursor) && keyAt(cursor, -1) !== "," && keyAt(cursor, -1) !== "=")
            return;
        if (value.key === "-")
            cursor.at++;
        if (keyAt(cursor) === "(")
            skipBrackets(cursor);
        else
            cursor.at++;
        if (keyAt(cursor) === "(")
            skipBrackets(cursor);
        if (!take(cursor, "OUTPUT"))
            take(cursor, "OUT");
    } while (take(cursor, ","));
}

;// CONCATENATED MODULE: ./lib/source/scripts/conditions.js
// What the conditions of IF ask about the schema, as far as that can be told from the scripts alone.


/** `IF <tokens>` */
function answer(draft, tokens) {
    let inner = tokens;
    let turned = false;
    // NOT and brackets around it all, in any order; more than a few of them nobody writes.
    for (let layer = 0; layer < 20; layer++) {
        if (inner[0]?.key === "NOT") {
            turned = !turned;
            inner = inner.slice(1);
        }
        else if (inner[0]?.key === "(" && closes(inner) === inner.length - 1) {
            inner = inner.slice(1, -1);
        }
        else
            break;
    }
    const negated = inner.at(-2)?.key === "NOT";
    if (inner.at(-1)?.key === "NULL" && inner.at(negated ? -3 : -2)?.key === "IS") {
        const found = exists(draft, inner.slice(0, negated ? -3 : -2));
        if (found !== undefined)
            return (negated ? found : !found) !== turned;
    }
    return tokens.some((token) => asksForExistence(token)) ? "existence" : "unknown";
}
function closes(tokens) {
    let depth = 0;
    return tokens.findIndex((token) => {
        if (token.key === "(")
            depth++;
        return token.key === ")" && --depth === 0;
    });
}
const questions = new Set([
    "object_id",
    "col_length",
    "columnproperty",
    "indexproperty",
    "objectproperty",
    "schema_id",
    "type_id",
    "db_id",
    "exists",
    "fn_listextendedproperty",
]);
function asksForExistence(token) {
    return token.kind === "word" && questions.has(token.value.toLowerCase());
}
/** `OBJECT_ID('a')`, `COL_LENGTH('t', 'c')`, `SCHEMA_ID('s')`, `TYPE_ID('t')`; undefined for anything else. */
function exists(draft, tokens) {
    const [name, open] = tokens;
    if (name?.kind !== "word" || open?.key !== "(" || closes(tokens.slice(1)) !== tokens.length - 2)
        return undefined;
    const args = [];
    for (let at = 2; at < tokens.length; at += 2) {
        const value = tokens[at];
        const after = tokens[at + 1];
        if (value?.kind !== "string" || (after?.key !== "," && after?.key !== ")"))
            return undefined;
        args.push(value.value);
    }
    const [first = "", second = ""] = args;
    const parts = splitName(first.trim());
    // Temporary tables are none of ours: whether they are there is nothing that a schema tells.
    if ((parts.at(-1) ?? "").startsWith("#"))
        return undefined;
    switch (name.value.toLowerCase()) {
        case "object_id":
            return hasObject(draft, parts);
        case "col_length": {
            const table = draft.tables.get(fold(objectName(parts, "dbo")));
            return table === undefined ? undefined : columnOf(table, second) !== undefined;
        }
        case "schema_id":
            return draft.schemas.has((parts.at(-1) ?? "").toLowerCase());
        case "type_id":
            return draft.types.has(fold(objectName(parts, "dbo")));
        default:
            return undefined;
    }
}
function hasObject(draft, parts) {
    const name = objectName(parts, "dbo");
    const key = fold(name);
    const maps = [
        draft.tables,
        draft.views,
        draft.procedures,
        draft.functions,
        draft.sequences,
        draft.synonyms,
    ];
    return maps.some((map) => map.has(key)) || hasMember(draft, name.schema, name.name);
}
/** Constraints and triggers are objects, too. */
function hasMember(draft, schema, name) {
    const named = (item) => item?.name !== undefined && sameText(item.name, name);
    for (const table of draft.tables.values()) {
        if (!sameText(table.schema, schema))
            continue;
        if (named(table.primaryKey) || table.uniqueConstraints.some(named) || table.foreignKeys.some(named) || table.checks.some(named))
            return true;
        if (table.triggers.some(named) || table.columns.some((column) => named(column.default)))
            return true;
    }
    for (const view of draft.views.values())
        if (sameText(view.schema, schema) && view.triggers.some(named))
            return true;
    return false;
}
/** For messages: the condition, cut short. */
function printCondition(text) {
    const line = text.replace(/\s+/g, " ");
    return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

// EXTERNAL MODULE: ./lib/tsql/query.js
var tsql_query = __webpack_require__(24184);
// EXTERNAL MODULE: ./lib/tsql/select.js
var tsql_select = __webpack_require__(93542);
;// CONCATENATED MODULE: ./lib/source/scripts/queries.js
// Tables made of a query's rows: SELECT … INTO, and CREATE TABLE … AS SELECT.








/** Passes a SELECT, and makes the table that it makes, if it makes one. */
function readSelect(draft, cursor, at) {
    const from = cursor.at;
    skipQuery(cursor);
    const parts = intoParts(cursor, from);
    if (parts === undefined || isTemporary(parts))
        return;
    addTableOfQuery(draft, cursor, objectName(parts, cursor.schema), from, at, true);
}
/** The name after INTO, before FROM. */
function intoParts(cursor, from) {
    let depth = 0;
    for (let index = from; index < cursor.at; index++) {
        const key = cursor.tokens[index]?.key;
        if (key === "(")
            depth++;
        else if (key === ")")
            depth--;
        if (depth > 0 || key === undefined)
            continue;
        if (key === "FROM" || key === "WHERE")
            return undefined;
        if (key !== "INTO")
            continue;
        const parts = [];
        for (let part = index + 1; (0,lexer/* isName */.Eo)(cursor.tokens[part]); part += 2) {
            parts.push(cursor.tokens[part]?.value ?? "");
            if (cursor.tokens[part + 1]?.key !== ".")
                break;
        }
        return parts.length === 0 ? undefined : parts;
    }
    return undefined;
}
/** From the query of CREATE TABLE … AS on: `name` is the table's. */
function readTableOfQuery(draft, cursor, name, at) {
    const from = cursor.at;
    if (keyAt(cursor) === "WITH")
        skip(cursor);
    skipQuery(cursor);
    addTableOfQuery(draft, cursor, name, from, at, false);
}
const unions = new Set(["UNION", "ALL", "EXCEPT", "INTERSECT"]);
/** Past a query and those it is united with; each has a SELECT, which begins a statement everywhere else. */
function skipQuery(cursor) {
    do
        skip(cursor);
    while (keyAt(cursor) === "SELECT" && unions.has(keyAt(cursor, -1)));
}
/** `from` is the index of the query's first token; the cursor stands behind its last. */
function addTableOfQuery(draft, cursor, name, from, at, keepsIdentity) {
    const what = `the table ${(0,model_name/* printName */.To)(name)}, made of a query,`;
    const query = (0,tsql_query/* readQuery */.xB)(cursor.tokens.slice(from, cursor.at));
    if (draft.tables.has(fold(name))) {
        if (!cursor.guarded)
            inform(draft, at, `${what} was skipped: the scripts have created it already`);
        return;
    }
    const message = `${what} is missing: its columns are only known when the query runs`;
    whenReady(draft, at, cursor.guarded ? undefined : message, () => {
        const columns = query === undefined ? undefined : columnsOf(draft, query, keepsIdentity);
        if (columns === undefined)
            return false;
        const unknown = columns.filter((column) => column.type === undefined).map((column) => column.name);
        if (unknown.length > 0)
            warn(draft, at, `${what} has columns whose type is only known when the query runs: ${unknown.join(", ")}`);
        const table = { ...name, columns, uniqueConstraints: [], foreignKeys: [], checks: [], indexes: [], triggers: [] };
        addSchema(draft, name.schema);
        draft.tables.set(fold(name), table);
        remember(draft, at, name);
        return true;
    });
}
/** Undefined where some column's name is not known (yet). */
function columnsOf(draft, query, keepsIdentity) {
    const output = (0,tsql_select/* resolveQuery */.zN)(query, { database: databaseOf(draft), note: () => undefined });
    if (output === undefined)
        return undefined;
    const source = onlySource(draft, query);
    const columns = [];
    for (const { name, type, nullable } of output) {
        if (name === undefined)
            return undefined;
        const known = source === undefined ? undefined : columnOf(source, name);
        const same = known !== undefined && known.type === type ? known : undefined;
        columns.push({
            name,
            ...(type === undefined ? {} : { type }),
            ...(nullable === undefined ? {} : { nullable }),
            ...(same?.collation === undefined ? {} : { collation: same.collation }),
            // SELECT … INTO from one table keeps the identity of its column. Source: "SELECT - INTO clause", T-SQL reference.
            ...(keepsIdentity && same?.identity !== undefined ? { identity: same.identity } : {}),
        });
    }
    return columns;
}
/** The table that all rows come from, where it is one. */
function onlySource(draft, query) {
    const [branch, other] = query.branches;
    const [source, second] = branch?.sources ?? [];
    if (other !== undefined || second !== undefined || source?.kind !== "object")
        return undefined;
    return draft.tables.get(fold(objectName(source.parts, "dbo")));
}
function databaseOf(draft) {
    return {
        find: (parts) => {
            const table = draft.tables.get(fold(objectName(parts, "dbo")));
            return table === undefined ? undefined : { name: table, columns: table.columns.map(readable) };
        },
        fold: (name) => name.toLowerCase(),
        baseType: () => undefined,
    };
}
/** A key or an identity makes a column NOT NULL before anything else does. */
function readable(column) {
    return column.nullable === undefined && column.identity !== undefined ? { ...column, nullable: false } : column;
}

;// CONCATENATED MODULE: ./lib/source/scripts/statements.js
// Tells statements apart and hands each that can define schema to its reader. What it cannot read it reports; nothing that defines
// schema is passed over in silence.












const createReaders = {
    TABLE: after((draft, cursor, at) => {
        createTable(draft, cursor, at, false, readTableOfQuery);
    }),
    EXTERNAL: after(createExternal),
    VIEW: atVerb(readModuleStatement),
    PROCEDURE: atVerb(readModuleStatement),
    PROC: atVerb(readModuleStatement),
    FUNCTION: atVerb(readModuleStatement),
    TRIGGER: atVerb(readModuleStatement),
    OR: atVerb(readModuleStatement),
    INDEX: createIndex,
    UNIQUE: createIndex,
    CLUSTERED: createIndex,
    NONCLUSTERED: createIndex,
    COLUMNSTORE: createIndex,
    SPATIAL: createIndex,
    PRIMARY: createIndex,
    XML: createXml,
    FULLTEXT: after(createFullText),
    SCHEMA: after(createSchema),
    TYPE: after(createType),
    SEQUENCE: after(createSequence),
    SYNONYM: after(createSynonym),
    DATABASE: after(createDatabase),
    SECURITY: after(createSecurityPolicy),
};
const alterReaders = {
    TABLE: after(alterTable),
    VIEW: atVerb(readModuleStatement),
    PROCEDURE: atVerb(readModuleStatement),
    PROC: atVerb(readModuleStatement),
    FUNCTION: atVerb(readModuleStatement),
    TRIGGER: atVerb(readModuleStatement),
    INDEX: after(alterIndex),
    SCHEMA: after(alterSchema),
    SEQUENCE: after(alterSequence),
    DATABASE: after(alterDatabase),
    FULLTEXT: after(alterFullText),
    SECURITY: after(alterSecurityPolicy),
};
/** The word has been looked at; the reader begins after it. */
function after(reader) {
    return (draft, cursor, at) => {
        cursor.at++;
        reader(draft, cursor, at);
    };
}
/** The reader begins at CREATE or ALTER. */
function atVerb(reader) {
    return (draft, cursor, at) => {
        cursor.at--;
        reader(draft, cursor, at);
    };
}
/** Reads all statements of a batch into the draft. */
function readBatch(draft, batch, session) {
    const cursor = openCursor(batch, session.options);
    readStatements(draft, cursor, session);
}
function readStatements(draft, cursor, session) {
    while (cursor.at < cursor.tokens.length)
        readStatement(draft, cursor, session);
}
/** How deep blocks, conditions and texts may nest; deeper than any script means to. */
const depthLimit = 60;
function readStatement(draft, cursor, session) {
    const from = cursor.at;
    const at = placeAt(cursor);
    const key = keyAt(cursor);
    const unclosed = cursor.tokens.at(-1);
    if (from === 0 && unclosed?.kind === "unclosed") {
        const what = unclosed.value === "/*" ? "a comment" : unclosed.value === "'" ? "a string" : "a quoted name";
        warn(draft, placeAt(cursor, unclosed.start), `${what} begins here and is never closed: what follows in this batch was not read`);
    }
    switch (key) {
        case ";":
            cursor.at++;
            cursor.schema = "dbo";
            return;
        case "CREATE": {
            const kind = keyAt(cursor, 1);
            statements_define(draft, cursor, at, isCreateKind(kind) ? createReaders[kind] : undefined);
            return;
        }
        case "ALTER": {
            const kind = keyAt(cursor, 1);
            statements_define(draft, cursor, at, isAlterKind(kind) ? alterReaders[kind] : undefined);
            return;
        }
        case "DROP":
            statements_define(draft, cursor, at, isDropKind(keyAt(cursor, 1)) ? drop : undefined);
            return;
        case "ENABLE":
        case "DISABLE":
            if (keyAt(cursor, 1) === "TRIGGER")
                attempt(draft, cursor, at, (target) => {
                    switchTrigger(target, cursor, at);
                });
            else
                skip(cursor);
            return;
        case "EXEC":
        case "EXECUTE":
            if (keyAt(cursor, 1) === "AS") {
                // EXECUTE AS USER = …: who runs what follows
                skip(cursor);
                return;
            }
            cursor.at++;
            attempt(draft, cursor, at, (target) => {
                execute(target, cursor, at, (text, place) => {
                    readWithin(target, text, place, cursor, session);
                });
            });
            return;
        case "IF":
            readIf(draft, cursor, session);
            return;
        case "WHILE":
            cursor.at++;
            skipCondition(cursor);
            withGuard(cursor, () => {
                readStatement(draft, cursor, session);
            });
            return;
        case "BEGIN":
            readBegin(draft, cursor, session);
            return;
        case "END":
            // Of no block that is open here.
            cursor.at++;
            if (!take(cursor, "TRY"))
                take(cursor, "CATCH");
            return;
        case "ELSE":
            cursor.at++;
            return;
        case "SELECT":
            readSelect(draft, cursor, at);
            return;
        case "SET":
            readSet(cursor, session);
            return;
        case "DECLARE":
            readDeclare(cursor);
            return;
        case "GRANT":
        case "DENY":
        case "REVOKE":
            attempt(draft, cursor, at, (target) => {
                readPermission(target, cursor, at);
            });
            return;
        default:
            if (isCall(cursor)) {
                attempt(draft, cursor, at, (target) => {
                    execute(target, cursor, at, (text, place) => {
                        readWithin(target, text, place, cursor, session);
                    });
                });
            }
            else {
                skip(cursor);
            }
    }
}
/** CREATE, ALTER or DROP, by the reader for the word that follows. */
function statements_define(draft, cursor, at, reader) {
    if (reader !== undefined) {
        attempt(draft, cursor, at, (target) => {
            cursor.at++;
            reader(target, cursor, at);
        });
        return;
    }
    if (isPrincipal(cursor)) {
        attempt(draft, cursor, at, (target) => {
            readPrincipalStatement(target, cursor);
        });
        return;
    }
    const [verb, word] = [peek(cursor), peek(cursor, 1)];
    cursor.at++;
    if (!isOtherKind(word)) {
        const kind = word === undefined ? "" : cursor.text.slice(word.start, word.end);
        warn(draft, at, `${verb?.key ?? ""} ${kind} was skipped: this statement is not known`);
    }
    skip(cursor);
}
/** `CREATE ROLE …`, `ALTER USER …`, `DROP APPLICATION ROLE …` */
function isPrincipal(cursor) {
    const word = (ahead) => peek(cursor, ahead)?.value.toUpperCase();
    return word(1) === "ROLE" || word(1) === "USER" || (word(1) === "APPLICATION" && word(2) === "ROLE");
}
/** Runs a reader, and reports what it could not read and what it left over. */
function attempt(draft, cursor, at, read) {
    const from = cursor.at;
    try {
        read(draft);
    }
    catch (error) {
        if (!(error instanceof Misread))
            throw error;
        warn(draft, at, `${titleOf(cursor, from)} was skipped: ${error.message}`);
        cursor.at = Math.max(cursor.at, from + 1);
        skip(cursor);
        return;
    }
    const next = peek(cursor);
    if (next === undefined || next.key === ";" || startsStatement(cursor, cursor.at))
        return;
    warn(draft, at, `the rest of ${titleOf(cursor, from)} was not understood, ${whereAt(cursor).replace("before", "from")}`);
    skip(cursor);
}
/** The first words of the statement, for messages. */
function titleOf(cursor, from) {
    const line = cursor.text.slice(cursor.tokens[from]?.start, cursor.tokens[from]?.start === undefined ? 0 : cursor.tokens[from].start + 80);
    const text = line.replace(/\s+/g, " ").trim();
    return text.length > 50 ? `${text.slice(0, 50)}…` : text;
}
function withGuard(cursor, run) {
    const before = cursor.guarded;
    cursor.guarded = true;
    run();
    cursor.guarded = before;
}
/** Reads a statement for its length alone. Gives whether it would have defined anything. */
function dryRun(cursor, session) {
    const from = cursor.at;
    const nothing = emptyDraft();
    const variables = new Map(cursor.variables);
    withGuard(cursor, () => {
        readStatement(nothing, cursor, { options: session.options });
    });
    cursor.variables.clear();
    for (const [name, value] of variables)
        cursor.variables.set(name, value);
    return cursor.tokens.slice(from, cursor.at).some((token) => token.key === "CREATE" || token.key === "ALTER" || token.key === "DROP");
}
function readIf(draft, cursor, session) {
    const at = placeAt(cursor);
    cursor.at++;
    const from = cursor.at;
    const holds = answer(draft, skipCondition(cursor));
    const condition = textSince(cursor, from);
    if (cursor.depth >= depthLimit) {
        warn(draft, at, `conditions nest more than ${depthLimit} deep here: from here on they are taken to hold`);
        return;
    }
    cursor.depth++;
    let defined = false;
    if (holds === false) {
        dryRun(cursor, session);
    }
    else {
        const start = cursor.at;
        withGuard(cursor, () => {
            readStatement(draft, cursor, session);
        });
        defined = cursor.tokens
            .slice(start, cursor.at)
            .some((token) => token.key === "CREATE" || token.key === "ALTER" || token.key === "DROP");
        if (holds === "unknown" && defined) {
            inform(draft, at, `IF ${printCondition(condition)}: what it guards was read as if the condition held`);
        }
    }
    // A semicolon ends the statement within IF, and ELSE may still follow it only after a block.
    if (keyAt(cursor) === ";" && keyAt(cursor, 1) === "ELSE")
        cursor.at++;
    if (take(cursor, "ELSE")) {
        if (holds === false) {
            withGuard(cursor, () => {
                readStatement(draft, cursor, session);
            });
        }
        else if (dryRun(cursor, session) && holds !== true) {
            inform(draft, at, `IF ${printCondition(condition)}: its ELSE was not read, for it was taken to hold`);
        }
    }
    cursor.depth--;
}
function readBegin(draft, cursor, session) {
    cursor.at++;
    if (take(cursor, "DISTRIBUTED"))
        cursor.at++;
    if (take(cursor, "TRAN") || take(cursor, "TRANSACTION")) {
        skipRestOfTransaction(cursor);
        return;
    }
    if (takeWord(cursor, "DIALOG") || takeWord(cursor, "CONVERSATION")) {
        skip(cursor);
        return;
    }
    const caught = take(cursor, "CATCH");
    if (!caught)
        take(cursor, "TRY");
    // Without a limit, nested blocks would nest this reader as deep. Beyond it a block's statements are read as the batch's own.
    if (cursor.depth >= depthLimit)
        return;
    cursor.depth++;
    // What CATCH holds runs only when something failed.
    const target = caught ? emptyDraft() : draft;
    while (cursor.at < cursor.tokens.length && keyAt(cursor) !== "END") {
        const before = cursor.at;
        readStatement(target, cursor, session);
        if (cursor.at === before)
            cursor.at++;
    }
    if (take(cursor, "END") && !take(cursor, "TRY"))
        take(cursor, "CATCH");
    cursor.depth--;
}
function skipRestOfTransaction(cursor) {
    if (keyAt(cursor) === ";" || cursor.at >= cursor.tokens.length || startsStatement(cursor, cursor.at))
        return;
    skip(cursor);
}
/** Statements that stood in a string. */
function readWithin(draft, text, at, outer, session) {
    if (outer.depth >= depthLimit) {
        warn(draft, at, `texts nest more than ${depthLimit} deep here, and the innermost was not read`);
        return;
    }
    const batch = { text, segments: [{ start: 0, file: at.file, line: at.line }] };
    const cursor = openCursor(batch, session.options, outer.depth + 1);
    cursor.guarded = outer.guarded;
    readStatements(draft, cursor, session);
}
/** SET: settings that change how text is read, and variables. */
function readSet(cursor, session) {
    const from = cursor.at;
    cursor.at++;
    if (peek(cursor)?.kind === "variable") {
        readAssignment(cursor);
        skipRest(cursor, from);
        return;
    }
    let quoted = false;
    for (let token = peek(cursor); token?.kind === "word"; token = peek(cursor)) {
        if (token.key === "QUOTED_IDENTIFIER")
            quoted = true;
        cursor.at++;
        if (!take(cursor, ","))
            break;
    }
    // Holds from the next batch on; this one has been cut into tokens already, and the clients send it whole.
    if (quoted && take(cursor, "ON"))
        session.options = {};
    else if (quoted && take(cursor, "OFF"))
        session.options = { quotedIdentifier: false };
    skipRest(cursor, from);
}
function skipRest(cursor, from) {
    if (cursor.at === from)
        cursor.at++;
    if (cursor.at < cursor.tokens.length && keyAt(cursor) !== ";" && !startsStatement(cursor, cursor.at))
        skip(cursor);
}
/** `@name = value` or `@name += value`, from the variable on. */
function readAssignment(cursor) {
    const name = peek(cursor)?.value.toLowerCase() ?? "";
    cursor.at++;
    const adds = keyAt(cursor) === "+=";
    if (!take(cursor, "=") && !take(cursor, "+="))
        return;
    const before = cursor.variables.get(name);
    const value = peek(cursor) === undefined ? undefined : readText(cursor);
    const next = keyAt(cursor);
    const whole = next === undefined || next === ";" || next === "," || startsStatement(cursor, cursor.at);
    if (typeof value !== "string" || !whole || (adds && before === undefined))
        cursor.variables.delete(name);
    else
        cursor.variables.set(name, adds ? (before ?? "") + value : value);
}
/** `DECLARE @a type = value, …`: remembers texts, for EXEC (@a). */
function readDeclare(cursor) {
    const from = cursor.at;
    cursor.at++;
    while (peek(cursor)?.kind === "variable") {
        const variable = cursor.at;
        let depth = 0;
        // To the = or the comma of this variable, past its type.
        while (cursor.at < cursor.tokens.length) {
            const key = keyAt(cursor);
            if (depth === 0 && (key === "=" || key === "," || key === ";" || (cursor.at > variable && startsStatement(cursor, cursor.at))))
                break;
            if (key === "(")
                depth++;
            else if (key === ")")
                depth--;
            cursor.at++;
        }
        const name = cursor.tokens[variable]?.value.toLowerCase() ?? "";
        cursor.variables.delete(name);
        if (take(cursor, "=")) {
            const value = peek(cursor) === undefined ? undefined : readText(cursor);
            const next = keyAt(cursor);
            if (typeof value === "string" && (next === undefined || next === ";" || next === "," || startsStatement(cursor, cursor.at))) {
                cursor.variables.set(name, value);
            }
            let open = 0;
            while (cursor.at < cursor.tokens.length) {
                const key = keyAt(cursor);
                if (open === 0 && (key === "," || key === ";" || startsStatement(cursor, cursor.at)))
                    break;
                if (key === "(")
                    open++;
                else if (key === ")")
                    open--;
                cursor.at++;
            }
        }
        if (!take(cursor, ","))
            break;
    }
    skipRest(cursor, from);
}
function createExternal(draft, cursor, at) {
    if (take(cursor, "TABLE"))
        createTable(draft, cursor, at, true, readTableOfQuery);
    else
        skip(cursor); // DATA SOURCE, FILE FORMAT, LIBRARY, MODEL: where data is, not what
}
function createXml(draft, cursor, at) {
    if (keyAt(cursor, 1) === "INDEX")
        createIndex(draft, cursor, at);
    else
        skip(cursor); // XML SCHEMA COLLECTION
}
function createFullText(draft, cursor, at) {
    if (take(cursor, "INDEX"))
        createFullTextIndex(draft, cursor, at);
    else if (take(cursor, "CATALOG"))
        createFullTextCatalog(draft, cursor);
    else
        skip(cursor); // STOPLIST
}
function alterFullText(draft, cursor, at) {
    if (take(cursor, "INDEX"))
        alterFullTextIndex(draft, cursor, at);
    else
        skip(cursor);
}
/** Of all that a database is made with, its collation shows in its tables. */
function createDatabase(draft, cursor) {
    // CREATE DATABASE SCOPED CREDENTIAL, CREATE DATABASE AUDIT SPECIFICATION…
    while (cursor.at < cursor.tokens.length && keyAt(cursor) !== ";" && !startsStatement(cursor, cursor.at)) {
        if (take(cursor, "COLLATE"))
            draft.collation = peek(cursor)?.value ?? "";
        if (keyAt(cursor) === "(")
            skipBrackets(cursor);
        else
            cursor.at++;
    }
}
function alterDatabase(draft, cursor) {
    if (take(cursor, "SCOPED") || takeWord(cursor, "AUDIT") || takeWord(cursor, "ENCRYPTION")) {
        skip(cursor);
        return;
    }
    if (peek(cursor)?.kind === "placeholder" || take(cursor, "CURRENT"))
        cursor.at++;
    else
        readParts(cursor);
    if (take(cursor, "COLLATE")) {
        draft.collation = peek(cursor)?.value ?? "";
        cursor.at++;
    }
    else if (take(cursor, "SET") && takeWord(cursor, "COMPATIBILITY_LEVEL")) {
        demand(cursor, "=");
        const level = Number(peek(cursor)?.value);
        if (Number.isInteger(level))
            draft.compatibilityLevel = level;
        cursor.at++;
    }
    else {
        skip(cursor);
    }
}

;// CONCATENATED MODULE: ./lib/source/scripts/source.js
// A schema from T-SQL scripts: a project's files in any order, one install script, or migrations in the order of their names.








/** `spec` names a folder, a glob or a file, relative to `cwd`. */
function scriptsSource(spec, cwd) {
    return {
        label: `scripts ${spec}`,
        read: async () => {
            const { files, root } = await (0,scripts_files/* findScripts */.O3)(spec, cwd);
            return readScripts(files, (0,scripts_files/* includeFrom */.Hy)(root, cwd));
        },
    };
}
/** The schema that the scripts make when they run in this order on an empty database. */
function readScripts(files, include = refuse) {
    const draft = emptyDraft();
    for (const file of files) {
        const script = (0,batches/* splitBatches */.r)(file, include);
        draft.diagnostics.push(...script.diagnostics);
        const session = { options: {} };
        for (const batch of script.batches)
            readBatch(draft, batch, session);
    }
    const schema = finishPermissions(draft, describeViewColumns(draft, (0,resolve/* resolveModules */.K)((0,source_history/* nameHistoryTables */.l)(finish(draft)))));
    const position = new Map(files.map(({ file }, index) => [file, index]));
    return { schema, places: placesOf(draft), diagnostics: draft.diagnostics.toSorted((a, b) => compare(position, a, b)) };
}
/** In the order of the files and their lines. */
function compare(position, a, b) {
    const [left, right] = [a, b].map(({ at }) => (at === undefined ? -1 : (position.get(at.file) ?? position.size)));
    return (left ?? 0) - (right ?? 0) || (a.at?.line ?? 0) - (b.at?.line ?? 0);
}
const refuse = () => "no other files can be read here";


/***/ }),

/***/ 57264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ placeIn),
/* harmony export */   r: () => (/* binding */ splitBatches)
/* harmony export */ });
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4914);
// A script as sqlcmd and SSMS cut it: batches between lines that say GO, with sqlcmd's own directives carried out.

/** Files may include files this deep, so that one that includes itself comes to an end, and this many in all. */
const depthLimit = 16;
const includeLimit = 1000;
/**
 * The batches of a script. GO counts only on a line of its own outside comments, strings and quoted names, as the clients have it; `GO 5`
 * repeats for data's sake and defines nothing twice, so it is one batch. Variables set by `:setvar` are filled in, unknown ones stay as `$(Name)`.
 */
function splitBatches(script, include) {
    const reader = {
        include,
        batches: [],
        diagnostics: [],
        variables: new Map(),
        pieces: [],
        segments: [],
        length: 0,
        includes: includeLimit,
    };
    readLines(reader, script, 0);
    flush(reader);
    return { batches: reader.batches, diagnostics: reader.diagnostics };
}
/** The place of an offset into the batch's text. Columns are of the text after variables were filled in. */
function placeIn(batch, offset) {
    let segment = batch.segments[0] ?? { start: 0, file: "", line: 1 };
    for (const next of batch.segments) {
        if (next.start > offset)
            break;
        segment = next;
    }
    let lines = linesOf.get(batch);
    if (lines === undefined)
        linesOf.set(batch, (lines = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(batch.text)));
    const { line, column } = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .positionOf */ .df)(lines, offset);
    return { file: segment.file, line: segment.line + line - (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .positionOf */ .df)(lines, segment.start).line, column };
}
const linesOf = new WeakMap();
/** Lines that may mean something to the client; most scripts have few, and native search finds them fast. */
const candidate = /^[ \t]*(?:GO(?![\w$#@])|:)[^\r\n]*/gim;
const goLine = /^[ \t]*GO[ \t]*(?:\d+[ \t]*)?;?[ \t]*(?:--.*)?$/i;
const directiveLine = /^[ \t]*:[ \t]*(setvar|r|on|connect|error|out|perftrace|serverlist|listvar|list|reset|help|exit|quit|ed|xml|!!)(?:[ \t]+(.*))?$/i;
const variable = /\$\(([\w.-]+)\)/g;
function readLines(reader, script, depth) {
    const { text, file } = script;
    const isTopLevel = createScanner(text);
    let line = 1;
    let counted = 0;
    /** Where the text begins that is not yet part of the batch, and its line. */
    let from = 0;
    let fromLine = 1;
    for (const match of text.matchAll(candidate)) {
        const [content] = match;
        const ends = content.length < 200 && goLine.test(content);
        const directive = ends ? null : directiveLine.exec(content);
        if ((!ends && directive === null) || !isTopLevel(match.index))
            continue;
        line += countLineEnds(text, counted, match.index);
        counted = match.index;
        if (match.index > from)
            append(reader, text.slice(from, match.index), file, fromLine);
        if (ends)
            flush(reader);
        else
            obey(reader, directive?.[1]?.toLowerCase() ?? "", directive?.[2]?.trim() ?? "", { file, line }, depth);
        from = nextLine(text, match.index + content.length);
        fromLine = line + 1;
    }
    if (from < text.length)
        append(reader, text.slice(from), file, fromLine);
}
function append(reader, text, file, line) {
    const last = reader.pieces.at(-1);
    if (last !== undefined && !last.endsWith("\n") && !last.endsWith("\r")) {
        // An included file may end without a line end; what follows it still starts a line.
        reader.pieces.push("\n");
        reader.length++;
    }
    reader.segments.push({ start: reader.length, file, line });
    const filled = reader.variables.size === 0 ? text : text.replace(variable, (whole, name) => reader.variables.get(name.toLowerCase()) ?? whole);
    reader.pieces.push(filled);
    reader.length += filled.length;
}
function flush(reader) {
    const text = reader.pieces.length === 1 ? (reader.pieces[0] ?? "") : reader.pieces.join("");
    if (text.trim() !== "")
        reader.batches.push({ text, segments: reader.segments });
    reader.pieces = [];
    reader.segments = [];
    reader.length = 0;
}
function obey(reader, directive, rest, at, depth) {
    if (directive === "setvar") {
        const [, name, value] = /^([\w.-]+)(?:[ \t]+(.*))?$/.exec(rest) ?? [];
        if (name === undefined)
            return;
        if (value === undefined || value === "")
            reader.variables.delete(name.toLowerCase());
        else
            reader.variables.set(name.toLowerCase(), unquote(value));
    }
    else if (directive === "r") {
        const path = unquote(rest).replace(variable, (whole, name) => reader.variables.get(name.toLowerCase()) ?? whole);
        const found = depth >= depthLimit
            ? `files include each other more than ${depthLimit} deep`
            : reader.includes-- <= 0
                ? `a script may include ${includeLimit} files`
                : reader.include(path, at.file);
        if (typeof found === "string") {
            reader.diagnostics.push({ severity: "warning", message: `:r ${path} was skipped: ${found}`, at });
        }
        else {
            readLines(reader, found, depth + 1);
        }
    }
    // The others steer the client (connections, output, errors) and define nothing.
}
function unquote(value) {
    return /^"(?:[^"]|"")*"$/.test(value) ? value.slice(1, -1).replaceAll('""', '"') : value;
}
function countLineEnds(text, from, to) {
    return (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(text.slice(from, to)).length - 1;
}
function nextLine(text, end) {
    return end >= text.length ? text.length : end + (text.startsWith("\r\n", end) ? 2 : 1);
}
/** Tells of offsets, which must come in order, whether they stand outside all comments, strings and quoted names. */
function createScanner(text) {
    const opening = /['"[]|--|\/\*/g;
    /** Everything before is settled. */
    let at = 0;
    /** The next place at or after `at` where something opens. */
    let opens = -1;
    return (offset) => {
        while (at <= offset) {
            if (opens < at) {
                opening.lastIndex = at;
                opens = opening.exec(text)?.index ?? text.length;
            }
            if (opens >= offset)
                return true;
            at = closes(text, opens);
        }
        return false;
    };
}
/** Past what opens at the offset; a doubled mark closes and opens again, which comes to the same. */
function closes(text, offset) {
    const mark = text[offset] ?? "";
    if (mark === "-") {
        const end = /[\r\n]/g;
        end.lastIndex = offset;
        return end.exec(text)?.index ?? text.length;
    }
    if (mark !== "/") {
        const close = text.indexOf(mark === "[" ? "]" : mark, offset + 1);
        return close < 0 ? text.length + 1 : close + 1;
    }
    const edge = /\/\*|\*\//g;
    edge.lastIndex = offset;
    let depth = 0;
    for (let match = edge.exec(text); match !== null; match = edge.exec(text)) {
        depth += match[0] === "/*" ? 1 : -1;
        if (depth === 0)
            return edge.lastIndex;
    }
    return text.length + 1;
}


/***/ })

};
