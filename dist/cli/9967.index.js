export const id = 9967;
export const ids = [9967];
export const modules = {

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


/***/ }),

/***/ 39967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseStatuses: () => (/* binding */ parseStatuses)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/generated/validators/status.js
const validateStatus = validate10;
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Contracts' status of Schema Sync Agent, format 1", "description": "docs/etl/contracts.json: how every data contract stood when a sync last found a difference, for machines. A property that says nothing is absent. Properties may be added without another formatVersion: ignore those you do not know.", "type": "object", "required": ["formatVersion", "checked", "snapshot", "contracts"], "properties": { "formatVersion": { "const": 1 }, "checked": { "description": "The UTC day on which a sync wrote this. A sync that finds everything as it was leaves it (gate.renew-after in schema-sync.yml).", "$ref": "#/definitions/day" }, "snapshot": { "description": "SHA-256 of docs/schemas/schema.json, with \\n line ends, as it was written together with this.", "$ref": "#/definitions/digest" }, "contracts": { "description": "Every contract, by id.", "type": "array", "items": { "$ref": "#/definitions/contract" } } }, "definitions": { "text": { "type": "string", "minLength": 1 }, "day": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "digest": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "severity": { "enum": ["error", "warning", "info"] }, "contract": { "type": "object", "required": ["id", "name", "version", "status", "file", "severity", "role", "state", "since", "demands", "violations"], "properties": { "id": { "$ref": "#/definitions/text" }, "name": { "type": "string" }, "version": { "type": "string" }, "status": { "description": "Of the contract's life, in its own words. What is `retired` demands nothing.", "type": "string" }, "file": { "description": "Where it is written, relative to the repository.", "$ref": "#/definitions/text" }, "digest": { "description": "SHA-256 of that file, with \\n line ends, as it was checked.", "$ref": "#/definitions/digest" }, "description": { "type": "string" }, "owner": { "description": "Who is called when it breaks.", "type": "string" }, "consumer": { "description": "The program that depends on it.", "type": "string" }, "role": { "enum": ["reader", "writer", "both"] }, "severity": { "description": "How bad it is when it breaks: what is of severity error stops the gate.", "$ref": "#/definitions/severity" }, "harm": { "description": "What goes wrong downstream when it breaks.", "type": "string" }, "state": { "description": "`holds`, or the worst severity among its violations.", "enum": ["holds", "error", "warning", "info"] }, "since": { "description": "The UTC day since when it stands so.", "$ref": "#/definitions/day" }, "demands": { "description": "The objects and columns that it names.", "type": "array", "items": { "type": "object", "required": ["schema", "name", "columns"], "properties": { "schema": { "type": "string" }, "name": { "type": "string" }, "columns": { "type": "array", "items": { "type": "string" } } } } }, "violations": { "description": "What it demands and is not given, worst first.", "type": "array", "items": { "$ref": "#/definitions/violation" } }, "quality": { "description": "What was last measured of the data, a rule's condition an entry. A verdict that stays keeps the figure with which it began.", "type": "array", "items": { "$ref": "#/definitions/quality" } } } }, "violation": { "type": "object", "required": ["check", "severity", "object", "message"], "properties": { "check": { "description": "`missing-column` and so on.", "$ref": "#/definitions/text" }, "severity": { "$ref": "#/definitions/severity" }, "object": { "type": "object", "required": ["type", "schema", "name"], "properties": { "type": { "$ref": "#/definitions/text" }, "schema": { "type": "string" }, "name": { "type": "string" } } }, "member": { "type": "string" }, "message": { "description": "What is demanded, and what is there.", "type": "string" }, "harm": { "type": "string" }, "at": { "description": "Where it is demanded.", "type": "object", "required": ["file", "line"], "properties": { "file": { "$ref": "#/definitions/text" }, "line": { "type": "integer", "minimum": 1 }, "column": { "type": "integer", "minimum": 1 } } } } }, "quality": { "type": "object", "required": ["rule", "object", "metric", "unit", "verdict"], "properties": { "rule": { "$ref": "#/definitions/text" }, "object": { "type": "object", "required": ["type", "schema", "name"], "properties": { "type": { "$ref": "#/definitions/text" }, "schema": { "type": "string" }, "name": { "type": "string" } } }, "member": { "type": "string" }, "metric": { "$ref": "#/definitions/text" }, "operator": { "$ref": "#/definitions/text" }, "threshold": { "description": "A number, or the two ends of a between.", "type": ["number", "array"], "items": { "type": "number" } }, "unit": { "description": "`rows`, `percent`, `s` for seconds, or the contract's word.", "type": "string" }, "value": { "type": "number" }, "verdict": { "description": "`not-run`: it was never measured, or could not be.", "enum": ["met", "missed", "not-run"] }, "reason": { "type": "string" }, "since": { "description": "The UTC day on which the verdict was first this.", "$ref": "#/definitions/day" } } } } };
const schema12 = { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" };
const schema13 = { "type": "string", "pattern": "^[0-9a-f]{64}$" };
const pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern1 = new RegExp("^[0-9a-f]{64}$", "u");
const schema14 = { "type": "object", "required": ["id", "name", "version", "status", "file", "severity", "role", "state", "since", "demands", "violations"], "properties": { "id": { "$ref": "#/definitions/text" }, "name": { "type": "string" }, "version": { "type": "string" }, "status": { "description": "Of the contract's life, in its own words. What is `retired` demands nothing.", "type": "string" }, "file": { "description": "Where it is written, relative to the repository.", "$ref": "#/definitions/text" }, "digest": { "description": "SHA-256 of that file, with \\n line ends, as it was checked.", "$ref": "#/definitions/digest" }, "description": { "type": "string" }, "owner": { "description": "Who is called when it breaks.", "type": "string" }, "consumer": { "description": "The program that depends on it.", "type": "string" }, "role": { "enum": ["reader", "writer", "both"] }, "severity": { "description": "How bad it is when it breaks: what is of severity error stops the gate.", "$ref": "#/definitions/severity" }, "harm": { "description": "What goes wrong downstream when it breaks.", "type": "string" }, "state": { "description": "`holds`, or the worst severity among its violations.", "enum": ["holds", "error", "warning", "info"] }, "since": { "description": "The UTC day since when it stands so.", "$ref": "#/definitions/day" }, "demands": { "description": "The objects and columns that it names.", "type": "array", "items": { "type": "object", "required": ["schema", "name", "columns"], "properties": { "schema": { "type": "string" }, "name": { "type": "string" }, "columns": { "type": "array", "items": { "type": "string" } } } } }, "violations": { "description": "What it demands and is not given, worst first.", "type": "array", "items": { "$ref": "#/definitions/violation" } }, "quality": { "description": "What was last measured of the data, a rule's condition an entry. A verdict that stays keeps the figure with which it began.", "type": "array", "items": { "$ref": "#/definitions/quality" } } } };
const schema15 = { "type": "string", "minLength": 1 };
const schema18 = { "enum": ["error", "warning", "info"] };
const func2 = ((text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0));
const schema20 = { "type": "object", "required": ["check", "severity", "object", "message"], "properties": { "check": { "description": "`missing-column` and so on.", "$ref": "#/definitions/text" }, "severity": { "$ref": "#/definitions/severity" }, "object": { "type": "object", "required": ["type", "schema", "name"], "properties": { "type": { "$ref": "#/definitions/text" }, "schema": { "type": "string" }, "name": { "type": "string" } } }, "member": { "type": "string" }, "message": { "description": "What is demanded, and what is there.", "type": "string" }, "harm": { "type": "string" }, "at": { "description": "Where it is demanded.", "type": "object", "required": ["file", "line"], "properties": { "file": { "$ref": "#/definitions/text" }, "line": { "type": "integer", "minimum": 1 }, "column": { "type": "integer", "minimum": 1 } } } } };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.check === undefined) && (missing0 = "check")) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.object === undefined) && (missing0 = "object"))) || ((data.message === undefined) && (missing0 = "message"))) {
            validate12.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.check !== undefined) {
                let data0 = data.check;
                const _errs1 = errors;
                const _errs2 = errors;
                if (errors === _errs2) {
                    if (typeof data0 === "string") {
                        if (func2(data0) < 1) {
                            validate12.errors = [{ instancePath: instancePath + "/check", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                        }
                    }
                    else {
                        validate12.errors = [{ instancePath: instancePath + "/check", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.severity !== undefined) {
                    let data1 = data.severity;
                    const _errs4 = errors;
                    if (!(((data1 === "error") || (data1 === "warning")) || (data1 === "info"))) {
                        validate12.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema18.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                    }
                    var valid0 = _errs4 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.object !== undefined) {
                        let data2 = data.object;
                        const _errs6 = errors;
                        if (errors === _errs6) {
                            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                let missing1;
                                if ((((data2.type === undefined) && (missing1 = "type")) || ((data2.schema === undefined) && (missing1 = "schema"))) || ((data2.name === undefined) && (missing1 = "name"))) {
                                    validate12.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                    return false;
                                }
                                else {
                                    if (data2.type !== undefined) {
                                        let data3 = data2.type;
                                        const _errs8 = errors;
                                        const _errs9 = errors;
                                        if (errors === _errs9) {
                                            if (typeof data3 === "string") {
                                                if (func2(data3) < 1) {
                                                    validate12.errors = [{ instancePath: instancePath + "/object/type", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate12.errors = [{ instancePath: instancePath + "/object/type", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                        }
                                        var valid3 = _errs8 === errors;
                                    }
                                    else {
                                        var valid3 = true;
                                    }
                                    if (valid3) {
                                        if (data2.schema !== undefined) {
                                            const _errs11 = errors;
                                            if (typeof data2.schema !== "string") {
                                                validate12.errors = [{ instancePath: instancePath + "/object/schema", schemaPath: "#/properties/object/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid3 = _errs11 === errors;
                                        }
                                        else {
                                            var valid3 = true;
                                        }
                                        if (valid3) {
                                            if (data2.name !== undefined) {
                                                const _errs13 = errors;
                                                if (typeof data2.name !== "string") {
                                                    validate12.errors = [{ instancePath: instancePath + "/object/name", schemaPath: "#/properties/object/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                                var valid3 = _errs13 === errors;
                                            }
                                            else {
                                                var valid3 = true;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate12.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                            }
                        }
                        var valid0 = _errs6 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.member !== undefined) {
                            const _errs15 = errors;
                            if (typeof data.member !== "string") {
                                validate12.errors = [{ instancePath: instancePath + "/member", schemaPath: "#/properties/member/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs15 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.message !== undefined) {
                                const _errs17 = errors;
                                if (typeof data.message !== "string") {
                                    validate12.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs17 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.harm !== undefined) {
                                    const _errs19 = errors;
                                    if (typeof data.harm !== "string") {
                                        validate12.errors = [{ instancePath: instancePath + "/harm", schemaPath: "#/properties/harm/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    var valid0 = _errs19 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.at !== undefined) {
                                        let data9 = data.at;
                                        const _errs21 = errors;
                                        if (errors === _errs21) {
                                            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                                let missing2;
                                                if (((data9.file === undefined) && (missing2 = "file")) || ((data9.line === undefined) && (missing2 = "line"))) {
                                                    validate12.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/properties/at/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                    return false;
                                                }
                                                else {
                                                    if (data9.file !== undefined) {
                                                        let data10 = data9.file;
                                                        const _errs23 = errors;
                                                        const _errs24 = errors;
                                                        if (errors === _errs24) {
                                                            if (typeof data10 === "string") {
                                                                if (func2(data10) < 1) {
                                                                    validate12.errors = [{ instancePath: instancePath + "/at/file", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate12.errors = [{ instancePath: instancePath + "/at/file", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid5 = _errs23 === errors;
                                                    }
                                                    else {
                                                        var valid5 = true;
                                                    }
                                                    if (valid5) {
                                                        if (data9.line !== undefined) {
                                                            let data11 = data9.line;
                                                            const _errs26 = errors;
                                                            if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                                                                validate12.errors = [{ instancePath: instancePath + "/at/line", schemaPath: "#/properties/at/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                return false;
                                                            }
                                                            if (errors === _errs26) {
                                                                if ((typeof data11 == "number") && (isFinite(data11))) {
                                                                    if (data11 < 1 || isNaN(data11)) {
                                                                        validate12.errors = [{ instancePath: instancePath + "/at/line", schemaPath: "#/properties/at/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                            var valid5 = _errs26 === errors;
                                                        }
                                                        else {
                                                            var valid5 = true;
                                                        }
                                                        if (valid5) {
                                                            if (data9.column !== undefined) {
                                                                let data12 = data9.column;
                                                                const _errs28 = errors;
                                                                if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                                                                    validate12.errors = [{ instancePath: instancePath + "/at/column", schemaPath: "#/properties/at/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                    return false;
                                                                }
                                                                if (errors === _errs28) {
                                                                    if ((typeof data12 == "number") && (isFinite(data12))) {
                                                                        if (data12 < 1 || isNaN(data12)) {
                                                                            validate12.errors = [{ instancePath: instancePath + "/at/column", schemaPath: "#/properties/at/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                                var valid5 = _errs28 === errors;
                                                            }
                                                            else {
                                                                var valid5 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate12.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs21 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate12.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate12.errors = vErrors; return errors === 0; }
const schema25 = { "type": "object", "required": ["rule", "object", "metric", "unit", "verdict"], "properties": { "rule": { "$ref": "#/definitions/text" }, "object": { "type": "object", "required": ["type", "schema", "name"], "properties": { "type": { "$ref": "#/definitions/text" }, "schema": { "type": "string" }, "name": { "type": "string" } } }, "member": { "type": "string" }, "metric": { "$ref": "#/definitions/text" }, "operator": { "$ref": "#/definitions/text" }, "threshold": { "description": "A number, or the two ends of a between.", "type": ["number", "array"], "items": { "type": "number" } }, "unit": { "description": "`rows`, `percent`, `s` for seconds, or the contract's word.", "type": "string" }, "value": { "type": "number" }, "verdict": { "description": "`not-run`: it was never measured, or could not be.", "enum": ["met", "missed", "not-run"] }, "reason": { "type": "string" }, "since": { "description": "The UTC day on which the verdict was first this.", "$ref": "#/definitions/day" } } };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((data.rule === undefined) && (missing0 = "rule")) || ((data.object === undefined) && (missing0 = "object"))) || ((data.metric === undefined) && (missing0 = "metric"))) || ((data.unit === undefined) && (missing0 = "unit"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) {
            validate14.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.rule !== undefined) {
                let data0 = data.rule;
                const _errs1 = errors;
                const _errs2 = errors;
                if (errors === _errs2) {
                    if (typeof data0 === "string") {
                        if (func2(data0) < 1) {
                            validate14.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                        }
                    }
                    else {
                        validate14.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.object !== undefined) {
                    let data1 = data.object;
                    const _errs4 = errors;
                    if (errors === _errs4) {
                        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                            let missing1;
                            if ((((data1.type === undefined) && (missing1 = "type")) || ((data1.schema === undefined) && (missing1 = "schema"))) || ((data1.name === undefined) && (missing1 = "name"))) {
                                validate14.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                            }
                            else {
                                if (data1.type !== undefined) {
                                    let data2 = data1.type;
                                    const _errs6 = errors;
                                    const _errs7 = errors;
                                    if (errors === _errs7) {
                                        if (typeof data2 === "string") {
                                            if (func2(data2) < 1) {
                                                validate14.errors = [{ instancePath: instancePath + "/object/type", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate14.errors = [{ instancePath: instancePath + "/object/type", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid2 = _errs6 === errors;
                                }
                                else {
                                    var valid2 = true;
                                }
                                if (valid2) {
                                    if (data1.schema !== undefined) {
                                        const _errs9 = errors;
                                        if (typeof data1.schema !== "string") {
                                            validate14.errors = [{ instancePath: instancePath + "/object/schema", schemaPath: "#/properties/object/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                        var valid2 = _errs9 === errors;
                                    }
                                    else {
                                        var valid2 = true;
                                    }
                                    if (valid2) {
                                        if (data1.name !== undefined) {
                                            const _errs11 = errors;
                                            if (typeof data1.name !== "string") {
                                                validate14.errors = [{ instancePath: instancePath + "/object/name", schemaPath: "#/properties/object/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid2 = _errs11 === errors;
                                        }
                                        else {
                                            var valid2 = true;
                                        }
                                    }
                                }
                            }
                        }
                        else {
                            validate14.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                        }
                    }
                    var valid0 = _errs4 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.member !== undefined) {
                        const _errs13 = errors;
                        if (typeof data.member !== "string") {
                            validate14.errors = [{ instancePath: instancePath + "/member", schemaPath: "#/properties/member/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs13 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.metric !== undefined) {
                            let data6 = data.metric;
                            const _errs15 = errors;
                            const _errs16 = errors;
                            if (errors === _errs16) {
                                if (typeof data6 === "string") {
                                    if (func2(data6) < 1) {
                                        validate14.errors = [{ instancePath: instancePath + "/metric", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate14.errors = [{ instancePath: instancePath + "/metric", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs15 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.operator !== undefined) {
                                let data7 = data.operator;
                                const _errs18 = errors;
                                const _errs19 = errors;
                                if (errors === _errs19) {
                                    if (typeof data7 === "string") {
                                        if (func2(data7) < 1) {
                                            validate14.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate14.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs18 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.threshold !== undefined) {
                                    let data8 = data.threshold;
                                    const _errs21 = errors;
                                    if ((!((typeof data8 == "number") && (isFinite(data8)))) && (!(Array.isArray(data8)))) {
                                        validate14.errors = [{ instancePath: instancePath + "/threshold", schemaPath: "#/properties/threshold/type", keyword: "type", params: { type: schema25.properties.threshold.type }, message: "must be number,array" }];
                                        return false;
                                    }
                                    if (errors === _errs21) {
                                        if (Array.isArray(data8)) {
                                            var valid6 = true;
                                            const len0 = data8.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                let data9 = data8[i0];
                                                const _errs23 = errors;
                                                if (!((typeof data9 == "number") && (isFinite(data9)))) {
                                                    validate14.errors = [{ instancePath: instancePath + "/threshold/" + i0, schemaPath: "#/properties/threshold/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                    return false;
                                                }
                                                var valid6 = _errs23 === errors;
                                                if (!valid6) {
                                                    break;
                                                }
                                            }
                                        }
                                    }
                                    var valid0 = _errs21 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.unit !== undefined) {
                                        const _errs25 = errors;
                                        if (typeof data.unit !== "string") {
                                            validate14.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                        var valid0 = _errs25 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.value !== undefined) {
                                            let data11 = data.value;
                                            const _errs27 = errors;
                                            if (!((typeof data11 == "number") && (isFinite(data11)))) {
                                                validate14.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                return false;
                                            }
                                            var valid0 = _errs27 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.verdict !== undefined) {
                                                let data12 = data.verdict;
                                                const _errs29 = errors;
                                                if (!(((data12 === "met") || (data12 === "missed")) || (data12 === "not-run"))) {
                                                    validate14.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema25.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                                    return false;
                                                }
                                                var valid0 = _errs29 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.reason !== undefined) {
                                                    const _errs30 = errors;
                                                    if (typeof data.reason !== "string") {
                                                        validate14.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs30 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.since !== undefined) {
                                                        let data14 = data.since;
                                                        const _errs32 = errors;
                                                        const _errs33 = errors;
                                                        if (errors === _errs33) {
                                                            if (typeof data14 === "string") {
                                                                if (!pattern0.test(data14)) {
                                                                    validate14.errors = [{ instancePath: instancePath + "/since", schemaPath: "#/definitions/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: "must match pattern \"" + "^\\d{4}-\\d{2}-\\d{2}$" + "\"" }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate14.errors = [{ instancePath: instancePath + "/since", schemaPath: "#/definitions/day/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs32 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate14.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate14.errors = vErrors; return errors === 0; }
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.file === undefined) && (missing0 = "file"))) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.since === undefined) && (missing0 = "since"))) || ((data.demands === undefined) && (missing0 = "demands"))) || ((data.violations === undefined) && (missing0 = "violations"))) {
            validate11.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.id !== undefined) {
                let data0 = data.id;
                const _errs1 = errors;
                const _errs2 = errors;
                if (errors === _errs2) {
                    if (typeof data0 === "string") {
                        if (func2(data0) < 1) {
                            validate11.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                        }
                    }
                    else {
                        validate11.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.name !== undefined) {
                    const _errs4 = errors;
                    if (typeof data.name !== "string") {
                        validate11.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs4 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.version !== undefined) {
                        const _errs6 = errors;
                        if (typeof data.version !== "string") {
                            validate11.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs6 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.status !== undefined) {
                            const _errs8 = errors;
                            if (typeof data.status !== "string") {
                                validate11.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs8 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.file !== undefined) {
                                let data4 = data.file;
                                const _errs10 = errors;
                                const _errs11 = errors;
                                if (errors === _errs11) {
                                    if (typeof data4 === "string") {
                                        if (func2(data4) < 1) {
                                            validate11.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate11.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs10 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.digest !== undefined) {
                                    let data5 = data.digest;
                                    const _errs13 = errors;
                                    const _errs14 = errors;
                                    if (errors === _errs14) {
                                        if (typeof data5 === "string") {
                                            if (!pattern1.test(data5)) {
                                                validate11.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/definitions/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate11.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/definitions/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs13 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.description !== undefined) {
                                        const _errs16 = errors;
                                        if (typeof data.description !== "string") {
                                            validate11.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                        var valid0 = _errs16 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.owner !== undefined) {
                                            const _errs18 = errors;
                                            if (typeof data.owner !== "string") {
                                                validate11.errors = [{ instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid0 = _errs18 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.consumer !== undefined) {
                                                const _errs20 = errors;
                                                if (typeof data.consumer !== "string") {
                                                    validate11.errors = [{ instancePath: instancePath + "/consumer", schemaPath: "#/properties/consumer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                                var valid0 = _errs20 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.role !== undefined) {
                                                    let data9 = data.role;
                                                    const _errs22 = errors;
                                                    if (!(((data9 === "reader") || (data9 === "writer")) || (data9 === "both"))) {
                                                        validate11.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema14.properties.role.enum }, message: "must be equal to one of the allowed values" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs22 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.severity !== undefined) {
                                                        let data10 = data.severity;
                                                        const _errs23 = errors;
                                                        if (!(((data10 === "error") || (data10 === "warning")) || (data10 === "info"))) {
                                                            validate11.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema18.enum }, message: "must be equal to one of the allowed values" }];
                                                            return false;
                                                        }
                                                        var valid0 = _errs23 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.harm !== undefined) {
                                                            const _errs25 = errors;
                                                            if (typeof data.harm !== "string") {
                                                                validate11.errors = [{ instancePath: instancePath + "/harm", schemaPath: "#/properties/harm/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                            var valid0 = _errs25 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.state !== undefined) {
                                                                let data12 = data.state;
                                                                const _errs27 = errors;
                                                                if (!((((data12 === "holds") || (data12 === "error")) || (data12 === "warning")) || (data12 === "info"))) {
                                                                    validate11.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema14.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                                                                    return false;
                                                                }
                                                                var valid0 = _errs27 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.since !== undefined) {
                                                                    let data13 = data.since;
                                                                    const _errs28 = errors;
                                                                    const _errs29 = errors;
                                                                    if (errors === _errs29) {
                                                                        if (typeof data13 === "string") {
                                                                            if (!pattern0.test(data13)) {
                                                                                validate11.errors = [{ instancePath: instancePath + "/since", schemaPath: "#/definitions/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: "must match pattern \"" + "^\\d{4}-\\d{2}-\\d{2}$" + "\"" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate11.errors = [{ instancePath: instancePath + "/since", schemaPath: "#/definitions/day/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs28 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.demands !== undefined) {
                                                                        let data14 = data.demands;
                                                                        const _errs31 = errors;
                                                                        if (errors === _errs31) {
                                                                            if (Array.isArray(data14)) {
                                                                                var valid6 = true;
                                                                                const len0 = data14.length;
                                                                                for (let i0 = 0; i0 < len0; i0++) {
                                                                                    let data15 = data14[i0];
                                                                                    const _errs33 = errors;
                                                                                    if (errors === _errs33) {
                                                                                        if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                                                                            let missing1;
                                                                                            if ((((data15.schema === undefined) && (missing1 = "schema")) || ((data15.name === undefined) && (missing1 = "name"))) || ((data15.columns === undefined) && (missing1 = "columns"))) {
                                                                                                validate11.errors = [{ instancePath: instancePath + "/demands/" + i0, schemaPath: "#/properties/demands/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                if (data15.schema !== undefined) {
                                                                                                    const _errs35 = errors;
                                                                                                    if (typeof data15.schema !== "string") {
                                                                                                        validate11.errors = [{ instancePath: instancePath + "/demands/" + i0 + "/schema", schemaPath: "#/properties/demands/items/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid7 = _errs35 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid7 = true;
                                                                                                }
                                                                                                if (valid7) {
                                                                                                    if (data15.name !== undefined) {
                                                                                                        const _errs37 = errors;
                                                                                                        if (typeof data15.name !== "string") {
                                                                                                            validate11.errors = [{ instancePath: instancePath + "/demands/" + i0 + "/name", schemaPath: "#/properties/demands/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid7 = _errs37 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid7 = true;
                                                                                                    }
                                                                                                    if (valid7) {
                                                                                                        if (data15.columns !== undefined) {
                                                                                                            let data18 = data15.columns;
                                                                                                            const _errs39 = errors;
                                                                                                            if (errors === _errs39) {
                                                                                                                if (Array.isArray(data18)) {
                                                                                                                    var valid8 = true;
                                                                                                                    const len1 = data18.length;
                                                                                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                                                                                        const _errs41 = errors;
                                                                                                                        if (typeof data18[i1] !== "string") {
                                                                                                                            validate11.errors = [{ instancePath: instancePath + "/demands/" + i0 + "/columns/" + i1, schemaPath: "#/properties/demands/items/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid8 = _errs41 === errors;
                                                                                                                        if (!valid8) {
                                                                                                                            break;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate11.errors = [{ instancePath: instancePath + "/demands/" + i0 + "/columns", schemaPath: "#/properties/demands/items/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid7 = _errs39 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid7 = true;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate11.errors = [{ instancePath: instancePath + "/demands/" + i0, schemaPath: "#/properties/demands/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid6 = _errs33 === errors;
                                                                                    if (!valid6) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate11.errors = [{ instancePath: instancePath + "/demands", schemaPath: "#/properties/demands/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs31 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.violations !== undefined) {
                                                                            let data20 = data.violations;
                                                                            const _errs43 = errors;
                                                                            if (errors === _errs43) {
                                                                                if (Array.isArray(data20)) {
                                                                                    var valid9 = true;
                                                                                    const len2 = data20.length;
                                                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                                                        const _errs45 = errors;
                                                                                        if (!(validate12(data20[i2], { instancePath: instancePath + "/violations/" + i2, parentData: data20, parentDataProperty: i2, rootData }))) {
                                                                                            vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                                                                                            errors = vErrors.length;
                                                                                        }
                                                                                        var valid9 = _errs45 === errors;
                                                                                        if (!valid9) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate11.errors = [{ instancePath: instancePath + "/violations", schemaPath: "#/properties/violations/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid0 = _errs43 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.quality !== undefined) {
                                                                                let data22 = data.quality;
                                                                                const _errs46 = errors;
                                                                                if (errors === _errs46) {
                                                                                    if (Array.isArray(data22)) {
                                                                                        var valid10 = true;
                                                                                        const len3 = data22.length;
                                                                                        for (let i3 = 0; i3 < len3; i3++) {
                                                                                            const _errs48 = errors;
                                                                                            if (!(validate14(data22[i3], { instancePath: instancePath + "/quality/" + i3, parentData: data22, parentDataProperty: i3, rootData }))) {
                                                                                                vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                                                                                                errors = vErrors.length;
                                                                                            }
                                                                                            var valid10 = _errs48 === errors;
                                                                                            if (!valid10) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate11.errors = [{ instancePath: instancePath + "/quality", schemaPath: "#/properties/quality/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs46 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate11.errors = vErrors; return errors === 0; }
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.formatVersion === undefined) && (missing0 = "formatVersion")) || ((data.checked === undefined) && (missing0 = "checked"))) || ((data.snapshot === undefined) && (missing0 = "snapshot"))) || ((data.contracts === undefined) && (missing0 = "contracts"))) {
            validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.formatVersion !== undefined) {
                const _errs1 = errors;
                if (1 !== data.formatVersion) {
                    validate10.errors = [{ instancePath: instancePath + "/formatVersion", schemaPath: "#/properties/formatVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.checked !== undefined) {
                    let data1 = data.checked;
                    const _errs2 = errors;
                    const _errs3 = errors;
                    if (errors === _errs3) {
                        if (typeof data1 === "string") {
                            if (!pattern0.test(data1)) {
                                validate10.errors = [{ instancePath: instancePath + "/checked", schemaPath: "#/definitions/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: "must match pattern \"" + "^\\d{4}-\\d{2}-\\d{2}$" + "\"" }];
                                return false;
                            }
                        }
                        else {
                            validate10.errors = [{ instancePath: instancePath + "/checked", schemaPath: "#/definitions/day/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.snapshot !== undefined) {
                        let data2 = data.snapshot;
                        const _errs5 = errors;
                        const _errs6 = errors;
                        if (errors === _errs6) {
                            if (typeof data2 === "string") {
                                if (!pattern1.test(data2)) {
                                    validate10.errors = [{ instancePath: instancePath + "/snapshot", schemaPath: "#/definitions/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                    return false;
                                }
                            }
                            else {
                                validate10.errors = [{ instancePath: instancePath + "/snapshot", schemaPath: "#/definitions/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.contracts !== undefined) {
                            let data3 = data.contracts;
                            const _errs8 = errors;
                            if (errors === _errs8) {
                                if (Array.isArray(data3)) {
                                    var valid3 = true;
                                    const len0 = data3.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs10 = errors;
                                        if (!(validate11(data3[i0], { instancePath: instancePath + "/contracts/" + i0, parentData: data3, parentDataProperty: i0, rootData }))) {
                                            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid3 = _errs10 === errors;
                                        if (!valid3) {
                                            break;
                                        }
                                    }
                                }
                                else {
                                    validate10.errors = [{ instancePath: instancePath + "/contracts", schemaPath: "#/properties/contracts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs8 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
    }
    else {
        validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate10.errors = vErrors; return errors === 0; }

// EXTERNAL MODULE: ./lib/snapshot/locate.js
var locate = __webpack_require__(5344);
;// CONCATENATED MODULE: ./lib/status/parse.js



const mend = "A sync writes it anew.";
/**
 * Reads `etl/contracts.json`, format 1.
 *
 * @param file how messages name the file
 * @throws UserError with line and column for a text that is no JSON, or not of a format that this version knows
 */
function parseStatuses(text, file) {
    const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
    let value;
    try {
        value = JSON.parse(json);
    }
    catch (cause) {
        const fault = (0,locate/* findSyntaxFault */.BB)(json);
        const at = { file, ...(0,locate/* lineAndColumn */.q1)(json, fault?.offset ?? 0) };
        const conflict = /^(?:<<<<<<<|=======|>>>>>>>)(?: |$)/m.test(json);
        const reason = conflict
            ? "it holds a merge conflict"
            : fault === undefined
                ? "it is not JSON"
                : `it is cut off or damaged: ${fault.expected} should stand here`;
        throw new errors/* UserError */.y(`The contracts' status cannot be read: ${reason}. ${mend}`, { cause, at });
    }
    const { formatVersion } = (typeof value === "object" && value !== null ? value : {});
    if (formatVersion !== 1) {
        const at = { file, ...(0,locate/* lineAndColumn */.q1)(json, (0,locate/* locate */.x5)(json, "/formatVersion") ?? 0) };
        const found = formatVersion === undefined ? "has no formatVersion" : `has format ${JSON.stringify(formatVersion)}`;
        const advice = typeof formatVersion === "number" && formatVersion > 1 ? "Use the version that wrote it." : mend;
        throw new errors/* UserError */.y(`The contracts' status ${found}; this version of the tool reads format 1. ${advice}`, { at });
    }
    if (!validateStatus(value)) {
        const { instancePath = "", message = "is not valid" } = validateStatus.errors?.at(-1) ?? {};
        const at = { file, ...(0,locate/* lineAndColumn */.q1)(json, (0,locate/* locate */.x5)(json, instancePath) ?? 0) };
        throw new errors/* UserError */.y(`The contracts' status is not valid at ${instancePath || "its root"}: it ${message}. ${mend}`, { at });
    }
    const { checked, snapshot, contracts } = value;
    return { checked, snapshot, contracts };
}


/***/ })

};
