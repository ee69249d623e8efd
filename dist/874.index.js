export const id = 874;
export const ids = [874];
export const modules = {

/***/ 75664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ complain)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51286);


/** More than this and the first ones are the cause of the rest. */
const shown = 20;
/** One error for all complaints: the first one's place is the error's, each further one is a line of its own with its place. */
function complain(complaints) {
    const sorted = [...complaints].sort((a, b) => a.at.line - b.at.line || (a.at.column ?? 0) - (b.at.column ?? 0) || (0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.message, b.message));
    const [first, ...rest] = sorted.slice(0, shown);
    const lines = rest.map(({ at, message }) => `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printPlace */ .d)(at)}: ${message}`);
    if (sorted.length > shown)
        lines.push(`and ${sorted.length - shown} more`);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y([first?.message ?? "not valid", ...lines].join("\n"), first === undefined ? {} : { at: first.at });
}


/***/ }),

/***/ 69520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseDocument)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/snapshot/locate.js
var locate = __webpack_require__(5344);
// EXTERNAL MODULE: ./lib/document/complaint.js
var complaint = __webpack_require__(75664);
;// CONCATENATED MODULE: ./lib/document/limits.js

/** Characters. A contract of a thousand columns has some 200,000; hostile ones of this length take two seconds. */
const maxLength = 1_000_000;
/** Levels. ODCS needs about ten. */
const maxDepth = 64;
const tooDeep = `nested more than ${maxDepth} levels deep`;
/** Aliases (`*name`), which the parser looks up one by one. */
const maxAliases = 1000;
/** Values, those under an alias counted at each of its uses: stops "billion laughs", a file of lines that double each other. */
const maxValues = 1_000_000;
/**
 * What the parser does not look at, or not in linear time: keys that stand twice in a mapping, aliases without an
 * anchor before them, too many aliases, too many levels. Without recursion, since this is what guards recursion elsewhere.
 */
function inspect(root) {
    const faults = [];
    const aliases = [];
    const anchors = new Map();
    let level = [root];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth === maxDepth && level[0] !== undefined)
            return [{ node: level[0], message: tooDeep }];
        const below = [];
        for (const node of level) {
            if ((0,dist/* isAlias */.Vj)(node))
                aliases.push(node);
            else if ((0,dist/* isNode */.Ll)(node) && node.anchor !== undefined)
                anchors.set(node.anchor, Math.min(startOf(node), anchors.get(node.anchor) ?? Infinity));
            if ((0,dist/* isSeq */.oP)(node)) {
                for (const item of node.items)
                    below.push(item);
            }
            else if ((0,dist/* isMap */.jh)(node)) {
                const keys = new Set();
                for (const { key, value } of node.items) {
                    const name = (0,dist/* isScalar */.jn)(key) ? key.value : undefined;
                    if (keys.has(name))
                        faults.push({ node: key, message: `the key \`${String(name)}\` stands twice in this mapping` });
                    keys.add(name);
                    if (value !== null)
                        below.push(value);
                }
            }
        }
        level = below;
    }
    for (const alias of aliases) {
        if ((anchors.get(alias.source) ?? Infinity) < startOf(alias))
            continue;
        faults.push({ node: alias, message: `the alias \`*${alias.source}\` has no anchor \`&${alias.source}\` before it` });
    }
    const over = aliases[maxAliases];
    if (over !== undefined)
        faults.push({ node: over, message: `more than ${maxAliases} aliases (*name)` });
    return faults;
}
function startOf(node) {
    return node.range?.[0] ?? 0;
}
/**
 * The size of a value with its aliases unfolded, in one step for each object: an object under several aliases is the
 * same object. Undefined for one that holds itself. Aliases come after their anchors, so this never goes deeper than the file.
 */
function measure(value, known) {
    if (typeof value !== "object" || value === null)
        return { values: 1, height: 0 };
    if (known.has(value))
        return known.get(value);
    known.set(value, undefined);
    let values = 1;
    let height = 0;
    for (const part of Object.values(value)) {
        const size = measure(part, known);
        if (size === undefined)
            return undefined;
        values += size.values;
        height = Math.max(height, size.height + 1);
    }
    const size = { values, height };
    known.set(value, size);
    return size;
}

;// CONCATENATED MODULE: ./lib/document/document.js





/**
 * Reads YAML, or JSON where the file's name ends in `.json`.
 * @throws UserError for what is not one mapping in one document, with every syntax error and its place.
 */
function parseDocument(text, file) {
    const json = file.toLowerCase().endsWith(".json");
    // A mark of the encoding, not a character of the text.
    const content = text.startsWith("\uFEFF") ? text.slice(1) : text;
    const start = { file, line: 1, column: 1 };
    if (content.length > maxLength) {
        throw new errors/* UserError */.y(`the file has ${content.length} characters; at most ${maxLength} are read. Split it.`, { at: start });
    }
    // YAML 1.2, 5.1 allows no control character but tab, line feed, carriage return and next line.
    const control = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/.exec(content);
    if (control !== null) {
        const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
        throw new errors/* UserError */.y(`this is not a text file: it holds the control character U+${code}`, {
            at: { file, ...(0,locate/* lineAndColumn */.q1)(content, control.index) },
        });
    }
    if (json)
        refuseWhatIsNoJson(content, file);
    const lines = new dist/* LineCounter */.HN();
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const document = parseYaml(content, lines, start);
    if (document.errors.length > 0) {
        // The parser calls itself for each level and makes an error of the stack's end.
        const overflow = document.errors.find(({ message }) => /call stack|stack overflow/i.test(message));
        throw (0,complaint/* complain */.c)(overflow === undefined
            ? document.errors.map((error) => ({ at: place(error.pos[0]), message: explainSyntax(error) }))
            : [{ at: place(overflow.pos[0]), message: tooDeep }]);
    }
    // An unknown tag is a mere warning to the parser, which then reads the value as if it had none.
    if (document.warnings.length > 0) {
        throw (0,complaint/* complain */.c)(document.warnings.map((warning) => ({ at: place(warning.pos[0]), message: sentence(warning.message) })));
    }
    const root = document.contents;
    if (root === null || ((0,dist/* isScalar */.jn)(root) && root.value === null)) {
        throw new errors/* UserError */.y("the file is empty; a mapping (`key: value`) is expected", { at: start });
    }
    if (!(0,dist/* isMap */.jh)(root)) {
        const found = (0,dist/* isSeq */.oP)(root) ? "a list" : "a single value";
        throw new errors/* UserError */.y(`a mapping (\`key: value\`) is expected here, not ${found}`, { at: place(root.range[0]) });
    }
    const faults = inspect(root);
    if (faults.length > 0)
        throw (0,complaint/* complain */.c)(faults.map(({ node, message }) => ({ at: place(node.range?.[0] ?? 0), message })));
    // The limits are ours: the parser's own counts uses of one anchor, whatever it holds.
    const value = document.toJS({ maxAliasCount: -1 });
    const size = measure(value, new Map());
    if (size === undefined)
        throw new errors/* UserError */.y("an anchor (&name) holds its own alias (*name)", { at: start });
    if (size.height > maxDepth)
        throw new errors/* UserError */.y(`${tooDeep} once its aliases (*name) are unfolded`, { at: start });
    if (size.values > maxValues)
        throw new errors/* UserError */.y(`its aliases (*name) unfold to more than ${maxValues} values`, { at: start });
    const lookups = { pairs: new WeakMap(), aliases: new WeakMap() };
    return {
        file,
        value,
        at: (path) => place(follow(document, root, path, lookups).offset),
        textAt: (path) => {
            const { node, whole } = follow(document, root, path, lookups);
            return whole && (0,dist/* isScalar */.jn)(node) ? (node.source ?? String(node.value)) : undefined;
        },
    };
}
function parseYaml(content, lines, start) {
    let documents;
    try {
        documents = (0,dist/* parseAllDocuments */.hR)(content, {
            lineCounter: lines,
            prettyErrors: false,
            version: "1.2",
            stringKeys: true,
            // The parser compares every key with every other; `inspect` looks them up.
            uniqueKeys: false,
            // `!!binary` and its like would give values that are not JSON.
            resolveKnownTags: false,
        });
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw new errors/* UserError */.y(tooDeep, { at: start });
    }
    const [first, second] = Array.isArray(documents) ? documents : [];
    if (first === undefined)
        throw new errors/* UserError */.y("the file is empty; a mapping (`key: value`) is expected", { at: start });
    if (second !== undefined && first.errors.length === 0) {
        const { line, col } = lines.linePos(second.range[0]);
        throw new errors/* UserError */.y("a second document starts here (`---`); one file holds one", { at: { file: start.file, line, column: col } });
    }
    return first;
}
/** YAML 1.2 reads more than JSON; a file that calls itself JSON must satisfy other readers of JSON too. */
function refuseWhatIsNoJson(content, file) {
    if (content.trim() === "")
        return;
    try {
        JSON.parse(content);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        const fault = (0,locate/* findSyntaxFault */.BB)(content);
        if (fault === undefined)
            throw error;
        throw new errors/* UserError */.y(`this is not JSON: ${fault.expected} should stand here`, { at: { file, ...(0,locate/* lineAndColumn */.q1)(content, fault.offset) } });
    }
}
/** Words for the errors that people meet most; the parser's own for the rest. */
const syntaxErrors = [
    [/^Tabs are not allowed/, "indent with spaces: YAML does not allow tabs here"],
    [
        /^Missing closing/,
        "a quote is not closed up to here; quoted text that goes on in the next line must be indented deeper there than its key",
    ],
    [/^Implicit map keys need to be/, "a key and its value are expected; is the `:` missing?"],
    [/^Implicit keys need to be on a single line/, "a key must stand on one line; is the `:` after it missing?"],
    [/^Nested mappings are not allowed/, "a value cannot hold `: `; put it in quotes"],
    [/^With stringKeys/, "a key must be text"],
];
function explainSyntax(error) {
    return syntaxErrors.find(([parser]) => parser.test(error.message))?.[1] ?? sentence(error.message);
}
function sentence(message) {
    return message.charAt(0).toLowerCase() + message.slice(1);
}
function resolve(alias, document, { aliases }) {
    const found = aliases.get(alias) ?? alias.resolve(document) ?? null;
    aliases.set(alias, found);
    return found;
}
function pairsOf(map, { pairs: known }) {
    const found = known.get(map) ??
        new Map(map.items.map((pair) => [(0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : "", pair]));
    known.set(map, found);
    return found;
}
function follow(document, root, path, lookups) {
    let node = root;
    let offset = root.range?.[0] ?? 0;
    for (const step of path) {
        // What stands under an alias has its place at the anchor.
        const holder = (0,dist/* isAlias */.Vj)(node) ? resolve(node, document, lookups) : node;
        if ((0,dist/* isMap */.jh)(holder)) {
            const pair = pairsOf(holder, lookups).get(String(step));
            if (pair === undefined)
                return { node: null, offset, whole: false };
            node = pair.value;
            offset = pair.key.range?.[0] ?? offset;
        }
        else if ((0,dist/* isSeq */.oP)(holder)) {
            const item = holder.items[Number(step)];
            if (item === undefined)
                return { node: null, offset, whole: false };
            node = item;
            offset = item.range?.[0] ?? offset;
        }
        else {
            return { node: null, offset, whole: false };
        }
    }
    return { node: (0,dist/* isAlias */.Vj)(node) ? resolve(node, document, lookups) : node, offset, whole: true };
}


/***/ }),

/***/ 27898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ validateDocument)
/* harmony export */ });
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81733);

/** Everything that a JSON Schema, compiled by `scripts/generate.ts` with `verbose`, finds wrong, in plain words and with places. */
function validateDocument(document, validator, 
/** Which errors are none for this document. */
ignore = () => false) {
    if (validator(document.value))
        return [];
    const complaints = [];
    // Hundreds of errors have few causes, and only the first complaints are shown.
    for (const error of (validator.errors ?? []).slice(0, 500)) {
        const complaint = ignore(error) ? undefined : explain(error, document);
        const isNew = complaint !== undefined && !complaints.some((other) => other.message === complaint.message && samePlace(other.at, complaint.at));
        if (isNew)
            complaints.push(complaint);
    }
    return complaints;
}
function samePlace(a, b) {
    return a.line === b.line && a.column === b.column;
}
function explain(error, document) {
    const path = pathOf(error.instancePath);
    const name = printPath(path);
    // What editors show for it: https://code.visualstudio.com/docs/languages/json (errorMessage, patternErrorMessage).
    const own = error.parentSchema?.[error.keyword === "pattern" ? "patternErrorMessage" : "errorMessage"];
    if (typeof own === "string") {
        return { at: document.at(path), message: `${name} ${own}${error.keyword === "anyOf" ? "" : found(error, path, document)}` };
    }
    // What `anyOf` tries fails for reasons of its own; whoever writes an `anyOf` says in its errorMessage what it is about.
    if (/\/anyOf\/\d+\//.test(error.schemaPath))
        return undefined;
    switch (error.keyword) {
        case "additionalProperties": {
            const key = String(error.params["additionalProperty"]);
            const known = Object.keys(error.parentSchema?.["properties"] ?? {});
            return {
                at: document.at([...path, key]),
                message: `unknown key \`${key}\`${path.length === 0 ? "" : ` in ${name}`}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(key, known)}`,
            };
        }
        case "required": {
            const key = String(error.params["missingProperty"]);
            return { at: document.at(path), message: path.length === 0 ? `the key \`${key}\` is missing` : `${name} has no \`${key}\`` };
        }
        case "type":
            return { at: document.at(path), message: `${name} must be ${describeTypes(error.schema)}${found(error, path, document)}` };
        case "enum": {
            const allowed = error.schema.map(String);
            const near = typeof error.data === "string" ? (0,_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(error.data, allowed) : "";
            return { at: document.at(path), message: `${name} must be one of ${listOf(allowed)}${found(error, path, document)}${near}` };
        }
        case "const":
            return { at: document.at(path), message: `${name} must be \`${String(error.schema)}\`${found(error, path, document)}` };
        case "minLength":
            return { at: document.at(path), message: `${name} must not be empty` };
        case "minItems":
        case "maxItems":
            return {
                at: document.at(path),
                message: `${name} must have ${error.keyword === "minItems" ? "at least" : "at most"} ${String(error.schema)} entries`,
            };
        case "minimum":
            return { at: document.at(path), message: `${name} must be ${String(error.schema)} or more${found(error, path, document)}` };
        case "exclusiveMinimum":
            return { at: document.at(path), message: `${name} must be more than ${String(error.schema)}${found(error, path, document)}` };
        case "if":
            // What fails inside says it better.
            return undefined;
        default:
            return { at: document.at(path), message: `${name} ${error.message ?? "is not valid"}` };
    }
}
/** `, not "1.0"`: what stands there instead, and how to write it where only the writing is wrong. */
function found(error, path, document) {
    const { data } = error;
    if (Array.isArray(data))
        return ", not a list";
    if (data === null)
        return ", but nothing stands there";
    if (typeof data === "object" || data === undefined)
        return ", not a mapping";
    const text = document.textAt(path) ?? JSON.stringify(data);
    const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
    const wanted = error.keyword === "type" ? [error.schema].flat() : [];
    if (wanted.includes("string"))
        return `: write "${short}" in quotes, else YAML takes it for a ${typeof data === "boolean" ? "truth value" : "number"}`;
    if (wanted.includes("boolean") && typeof data === "string" && /^(yes|on|no|off)$/i.test(data)) {
        return `: YAML 1.2 takes \`${short}\` for text; write \`${/^(yes|on)$/i.test(data) ? "true" : "false"}\``;
    }
    return `, not \`${short}\``;
}
const typeNames = {
    string: "text",
    number: "a number",
    integer: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "a mapping",
    null: "nothing",
};
function describeTypes(schema) {
    return [schema]
        .flat()
        .map((type) => typeNames[String(type)] ?? String(type))
        .join(" or ");
}
function listOf(words) {
    return words.map((word) => `\`${word}\``).join(", ");
}
/** From a JSON pointer, RFC 6901. ajv percent-encodes nothing in instancePath. */
function pathOf(pointer) {
    return pointer === ""
        ? []
        : pointer
            .slice(1)
            .split("/")
            .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** `schema[0].properties[2].required`, as people write it; `the file` for the root. */
function printPath(path) {
    if (path.length === 0)
        return "the file";
    const printed = path.map((part, i) => (/^\d+$/.test(part) ? `[${part}]` : i === 0 ? part : `.${part}`)).join("");
    return `\`${printed}\``;
}


/***/ }),

/***/ 5344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ findSyntaxFault),
/* harmony export */   q1: () => (/* binding */ lineAndColumn),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/** Deeper than any snapshot; a text that nests deeper is damaged, and would exhaust the stack. */
const deepest = 200;
/** The first fault in a JSON text's grammar. JSON.parse says it only sometimes, and then in V8's words. */
function findSyntaxFault(text) {
    return scan(text, undefined).fault;
}
/** The offset of the value that a pointer (RFC 6901: `/tables/3/columns/0/type`) names, in a text that is valid JSON. */
function locate(text, pointer) {
    const path = pointer
        .split("/")
        .slice(1)
        .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
    return scan(text, path).found;
}
/** Line and column of an offset, both from 1. */
function lineAndColumn(text, offset) {
    let line = 1;
    let start = 0;
    for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", start)) {
        line++;
        start = at + 1;
    }
    return { line, column: offset - start + 1 };
}
/** Reads a text by JSON's grammar (RFC 8259) until its end, its first fault, or the value at `target`. */
function scan(text, target) {
    const space = /[ \t\n\r]*/y;
    const literal = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;
    const brokenString = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;
    let at = 0;
    function skipSpace() {
        space.lastIndex = at;
        space.test(text);
        at = space.lastIndex;
    }
    function takeLiteral() {
        literal.lastIndex = at;
        const [match] = literal.exec(text) ?? [];
        if (match !== undefined)
            at += match.length;
        return match;
    }
    function fail(expected) {
        brokenString.lastIndex = at;
        const broken = brokenString.exec(text)?.[0].length ?? 0;
        // Of a string that was begun, what matters is where it breaks off.
        if (broken > 0 && text[at + broken] !== '"')
            throw new Stop(undefined, { offset: at + broken, expected: "the rest of a string" });
        throw new Stop(undefined, { offset: Math.min(at, text.length), expected });
    }
    /** `matched` counts how many parts of the target lead to this value; -1 when it is off the path. */
    function value(matched, depth) {
        skipSpace();
        if (target !== undefined && matched === target.length)
            throw new Stop(at, undefined);
        if (depth > deepest)
            fail("less nesting");
        const opening = text[at];
        if (opening === "{" || opening === "[") {
            const closing = opening === "{" ? "}" : "]";
            at++;
            skipSpace();
            if (text[at] === closing) {
                at++;
                return;
            }
            for (let index = 0;; index++) {
                let key = String(index);
                if (opening === "{") {
                    skipSpace();
                    const name = text[at] === '"' ? takeLiteral() : undefined;
                    if (name === undefined)
                        fail("a property's name in double quotes");
                    key = JSON.parse(name);
                    skipSpace();
                    if (text[at] !== ":")
                        fail('":"');
                    at++;
                }
                value(matched >= 0 && target?.[matched] === key ? matched + 1 : -1, depth + 1);
                skipSpace();
                if (text[at] === ",")
                    at++;
                else if (text[at] === closing) {
                    at++;
                    return;
                }
                else
                    fail(`"," or "${closing}"`);
            }
        }
        if (takeLiteral() !== undefined)
            return;
        fail("a value");
    }
    try {
        value(target === undefined ? -1 : 0, 0);
        skipSpace();
        if (at < text.length)
            fail("the end of the file");
        return {};
    }
    catch (stop) {
        if (!(stop instanceof Stop))
            throw stop;
        return { ...(stop.found === undefined ? {} : { found: stop.found }), ...(stop.fault === undefined ? {} : { fault: stop.fault }) };
    }
}
/** Leaves the scan from any depth. */
class Stop extends Error {
    found;
    fault;
    constructor(found, fault) {
        super();
        this.found = found;
        this.fault = fault;
    }
}


/***/ })

};
