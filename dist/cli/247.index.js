export const id = 247;
export const ids = [247];
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

/***/ 50247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseSnapshot: () => (/* binding */ parseSnapshot)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/generated/validators/snapshot.js
const validateSnapshot = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Schema snapshot, format 1", "description": "The committed description of a SQL Server database's schema. Written by the tool; properties that say nothing are absent.", "type": "object", "additionalProperties": false, "required": ["formatVersion", "dialect"], "properties": { "formatVersion": { "const": 1 }, "dialect": { "const": "sqlserver" }, "collation": { "type": "string", "description": "The database's collation; absent where the source cannot know." }, "compatibilityLevel": { "type": "integer", "description": "The database's compatibility level: 130, 140, … Absent where the source cannot know." }, "description": { "$ref": "#/$defs/description" }, "schemas": { "type": "array", "items": { "$ref": "#/$defs/namedSchema" } }, "tables": { "type": "array", "items": { "$ref": "#/$defs/table" } }, "views": { "type": "array", "items": { "$ref": "#/$defs/view" } }, "procedures": { "type": "array", "items": { "$ref": "#/$defs/procedure" } }, "functions": { "type": "array", "items": { "$ref": "#/$defs/function" } }, "sequences": { "type": "array", "items": { "$ref": "#/$defs/sequence" } }, "types": { "type": "array", "items": { "$ref": "#/$defs/type" } }, "synonyms": { "type": "array", "items": { "$ref": "#/$defs/synonym" } }, "databaseTriggers": { "type": "array", "items": { "$ref": "#/$defs/databaseTrigger" } }, "securityPolicies": { "type": "array", "description": "Row-level security. Absent where the snapshot is older than the reading of it; empty where there is none.", "items": { "type": "object", "additionalProperties": false, "required": ["schema", "name"], "properties": { "schema": { "$ref": "#/$defs/name" }, "name": { "$ref": "#/$defs/name" }, "disabled": { "type": "boolean", "description": "STATE = OFF." }, "unbound": { "type": "boolean", "description": "SCHEMABINDING = OFF." }, "notForReplication": { "type": "boolean" }, "predicates": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["kind", "on", "expression"], "properties": { "kind": { "enum": ["filter", "block"], "description": "filter: rows that are not shown; block: writes that are refused." }, "operation": { "enum": ["after insert", "after update", "before update", "before delete"], "description": "Of a block predicate. Absent: every write." }, "on": { "type": "object", "additionalProperties": false, "required": ["schema", "name"], "properties": { "schema": { "$ref": "#/$defs/name" }, "name": { "$ref": "#/$defs/name" } } }, "expression": { "$ref": "#/$defs/expression" } } } } } } }, "permissions": { "type": "array", "items": { "$ref": "#/$defs/permission" }, "description": "Who may do what. Absent where the source cannot know; empty where it knows that nothing was granted." }, "dependencies": { "type": "array", "items": { "$ref": "#/$defs/dependency" }, "description": "Which modules name which objects and columns, found in their texts." } }, "$defs": { "description": { "type": "string", "description": "The extended property MS_Description." }, "name": { "type": "string", "description": "One part of a name, without brackets." }, "typeName": { "type": "string", "description": "SQL Server's spelling with every default written out: varchar(1), decimal(18,0), datetime2(7). An alias type by its two-part name." }, "baseType": { "type": "string", "description": "What an alias type stands for." }, "nullable": { "type": "boolean", "description": "Absent where the source cannot know." }, "expression": { "type": "string", "description": "A T-SQL expression in normal form." }, "definition": { "type": "string", "description": "The module's own text, line ends as \\n." }, "encryptedModule": { "type": "boolean", "description": "WITH ENCRYPTION: nobody can read the definition." }, "disabled": { "type": "boolean" }, "untrusted": { "type": "boolean", "description": "Existing rows were not checked (WITH NOCHECK)." }, "notForReplication": { "type": "boolean" }, "compression": { "enum": ["row", "page", "columnstore", "columnstore_archive"] }, "bucketCount": { "type": "integer", "description": "BUCKET_COUNT of a hash index of a memory-optimised table." }, "filegroup": { "type": "string", "description": "Where it is stored, when not on the default filegroup." }, "names": { "type": "array", "items": { "$ref": "#/$defs/name" } }, "objectName": { "type": "object", "additionalProperties": false, "required": ["schema", "name"], "properties": { "schema": { "$ref": "#/$defs/name" }, "name": { "$ref": "#/$defs/name" } } }, "partition": { "type": "object", "additionalProperties": false, "required": ["scheme", "column"], "properties": { "scheme": { "type": "string", "description": "The partition scheme." }, "column": { "type": "string", "description": "The partitioning column." } } }, "namedSchema": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "#/$defs/name" }, "description": { "$ref": "#/$defs/description" } } }, "table": { "type": "object", "additionalProperties": false, "required": ["schema", "name", "columns"], "properties": { "schema": { "$ref": "#/$defs/name" }, "name": { "$ref": "#/$defs/name" }, "description": { "$ref": "#/$defs/description" }, "external": { "type": "boolean", "description": "An external table." }, "memoryOptimized": { "type": "boolean" }, "schemaOnly": { "type": "boolean", "description": "Memory-optimised with DURABILITY = SCHEMA_ONLY." }, "graph": { "enum": ["node", "edge"] }, "temporal": { "type": "object", "description": "System versioning.", "additionalProperties": false, "required": ["history", "period"], "properties": { "history": { "$ref": "#/$defs/objectName" }, "period": { "type": "array", "description": "The row-start and the row-end column.", "prefixItems": [{ "type": "string" }, { "type": "string" }], "items": false, "minItems": 2 } } }, "columns": { "type": "array", "items": { "$ref": "#/$defs/column" }, "description": "In the table's own order." }, "primaryKey": { "$ref": "#/$defs/keyConstraint" }, "uniqueConstraints": { "type": "array", "items": { "$ref": "#/$defs/keyConstraint" } }, "foreignKeys": { "type": "array", "items": { "$ref": "#/$defs/foreignKey" } }, "checks": { "type": "array", "items": { "$ref": "#/$defs/check" } }, "indexes": { "type": "array", "items": { "$ref": "#/$defs/index" } }, "fullTextIndex": { "$ref": "#/$defs/fullTextIndex" }, "triggers": { "type": "array", "items": { "$ref": "#/$defs/trigger" } }, "compression": { "$ref": "#/$defs/compression" }, "filegroup": { "$ref": "#/$defs/filegroup" }, "partition": { "$ref": "#/$defs/partition" } } }, "column": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "$ref": "#/$defs/typeName" }, "baseType": { "$ref": "#/$defs/baseType" }, "nullable": { "$ref": "#/$defs/nullable" }, "collation": { "type": "string", "description": "Only where it differs from the database's." }, "identity": { "type": "object", "additionalProperties": false, "required": ["seed", "increment"], "properties": { "seed": { "$ref": "#/$defs/digits" }, "increment": { "$ref": "#/$defs/digits" }, "notForReplication": { "$ref": "#/$defs/notForReplication" } } }, "default": { "type": "object", "additionalProperties": false, "required": ["expression"], "properties": { "name": { "type": "string", "description": "Absent where the server made the name up." }, "expression": { "$ref": "#/$defs/expression" }, "description": { "$ref": "#/$defs/description" } } }, "computed": { "type": "object", "additionalProperties": false, "required": ["expression"], "properties": { "expression": { "$ref": "#/$defs/expression" }, "persisted": { "type": "boolean" } } }, "generatedAlways": { "enum": ["row start", "row end"] }, "hidden": { "type": "boolean" }, "sparse": { "type": "boolean" }, "rowGuid": { "type": "boolean", "description": "ROWGUIDCOL." }, "filestream": { "type": "boolean" }, "masked": { "type": "string", "description": "The masking function: default(), partial(1,\"x\",1)." }, "encrypted": { "enum": ["deterministic", "randomized"], "description": "Always Encrypted." }, "description": { "$ref": "#/$defs/description" } } }, "digits": { "type": "string", "pattern": "^-?[0-9]+$", "description": "Decimal digits, as text: they may exceed what JSON readers hold." }, "keyColumn": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "#/$defs/name" }, "descending": { "type": "boolean" } } }, "keyConstraint": { "type": "object", "description": "A primary key or unique constraint.", "additionalProperties": false, "required": ["columns"], "properties": { "name": { "$ref": "#/$defs/name" }, "clustered": { "type": "boolean" }, "columns": { "type": "array", "description": "A plain name where ascending.", "items": { "anyOf": [{ "type": "string" }, { "$ref": "#/$defs/keyColumn" }] } }, "disabled": { "$ref": "#/$defs/disabled" }, "compression": { "$ref": "#/$defs/compression" }, "bucketCount": { "$ref": "#/$defs/bucketCount" }, "description": { "$ref": "#/$defs/description" } } }, "foreignKey": { "type": "object", "additionalProperties": false, "required": ["columns", "references"], "properties": { "name": { "$ref": "#/$defs/name" }, "columns": { "$ref": "#/$defs/names" }, "references": { "type": "object", "additionalProperties": false, "required": ["schema", "name", "columns"], "properties": { "schema": { "$ref": "#/$defs/name" }, "name": { "$ref": "#/$defs/name" }, "columns": { "$ref": "#/$defs/names" } } }, "onDelete": { "$ref": "#/$defs/referentialAction" }, "onUpdate": { "$ref": "#/$defs/referentialAction" }, "disabled": { "$ref": "#/$defs/disabled" }, "untrusted": { "$ref": "#/$defs/untrusted" }, "notForReplication": { "$ref": "#/$defs/notForReplication" }, "description": { "$ref": "#/$defs/description" } } }, "referentialAction": { "enum": ["cascade", "set null", "set default"], "description": "Absent: no action." }, "check": { "type": "object", "additionalProperties": false, "required": ["expression"], "properties": { "name": { "$ref": "#/$defs/name" }, "expression": { "$ref": "#/$defs/expression" }, "disabled": { "$ref": "#/$defs/disabled" }, "untrusted": { "$ref": "#/$defs/untrusted" }, "notForReplication": { "$ref": "#/$defs/notForReplication" }, "description": { "$ref": "#/$defs/description" } } }, "index": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "#/$defs/name" }, "unique": { "type": "boolean" }, "clustered": { "type": "boolean" }, "kind": { "enum": ["rowstore", "columnstore", "xml", "spatial"], "description": "Absent: rowstore." }, "columns": { "type": "array", "items": { "$ref": "#/$defs/keyColumn" } }, "include": { "$ref": "#/$defs/names" }, "filter": { "$ref": "#/$defs/expression" }, "disabled": { "$ref": "#/$defs/disabled" }, "compression": { "$ref": "#/$defs/compression" }, "filegroup": { "$ref": "#/$defs/filegroup" }, "partition": { "$ref": "#/$defs/partition" }, "bucketCount": { "$ref": "#/$defs/bucketCount" }, "secondary": { "type": "object", "description": "For a secondary XML index: the primary one it is built on, and what for.", "additionalProperties": false, "required": ["of", "usage"], "properties": { "of": { "$ref": "#/$defs/name" }, "usage": { "enum": ["path", "value", "property"] } } }, "description": { "$ref": "#/$defs/description" } } }, "fullTextIndex": { "type": "object", "additionalProperties": false, "properties": { "keyIndex": { "type": "string", "description": "The unique index that identifies rows." }, "catalog": { "type": "string" }, "columns": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "#/$defs/name" }, "typeColumn": { "type": "string", "description": "The column that names the document type of a binary column." }, "language": { "type": "integer", "description": "LCID." } } } }, "disabled": { "$ref": "#/$defs/disabled" } } }, "trigger": { "type": "object", "additionalProperties": false, "required": ["name", "timing", "events"], "properties": { "schema": { "type": "string", "description": "Only where it differs from its table's or view's." }, "name": { "$ref": "#/$defs/name" }, "description": { "$ref": "#/$defs/description" }, "timing": { "enum": ["after", "instead of"] }, "events": { "type": "array", "items": { "enum": ["insert", "update", "delete"] } }, "disabled": { "$ref": "#/$defs/disabled" }, "notForReplication": { "$ref": "#/$defs/notForReplication" }, "encrypted": { "$ref": "#/$defs/encryptedModule" }, "definition": { "$ref": "#/$defs/definition" } } }, "view": { "type": "object", "additionalProperties": false, "required": ["schema", "name", "columns"], "properties": { "schema": { "$ref": "#/$defs/name" }, "name": { "$ref": "#/$defs/name" }, "description": { "$ref": "#/$defs/description" }, "columns": { "type": "array", "description": "Empty where the source cannot know them.", "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "$ref": "#/$defs/typeName" }, "baseType": { "$ref": "#/$defs/baseType" }, "nullable": { "$ref": "#/$defs/nullable" }, "description": { "$ref": "#/$defs/description" } } } }, "schemaBound": { "type": "boolean" }, "checkOption": { "type": "boolean" }, "indexes": { "type": "array", "items": { "$ref": "#/$defs/index" } }, "triggers": { "type": "array", "items": { "$ref": "#/$defs/trigger" } }, "encrypted": { "$ref": "#/$defs/encryptedModule" }, "definition": { "$ref": "#/$defs/definition" } } }, "parameter": { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "type": "string", "description": "With its @." }, "type": { "$ref": "#/$defs/typeName" }, "baseType": { "$ref": "#/$defs/baseType" }, "output": { "type": "boolean" }, "readonly": { "type": "boolean" }, "default": { "$ref": "#/$defs/expression" }, "description": { "$ref": "#/$defs/description" } } }, "procedure": { "type": "object", "additionalProperties": false, "required": ["schema", "name"], "properties": { "schema": { "$ref": "#/$defs/name" }, "name": { "$ref": "#/$defs/name" }, "description": { "$ref": "#/$defs/description" }, "parameters": { "type": "array", "items": { "$ref": "#/$defs/parameter" } }, "external": { "type": "string", "description": "A CLR procedure: assembly.class.method." }, "encrypted": { "$ref": "#/$defs/encryptedModule" }, "definition": { "$ref": "#/$defs/definition" } } }, "function": { "type": "object", "additionalProperties": false, "required": ["schema", "name", "kind"], "properties": { "schema": { "$ref": "#/$defs/name" }, "name": { "$ref": "#/$defs/name" }, "description": { "$ref": "#/$defs/description" }, "kind": { "enum": ["scalar", "inline", "table"], "description": "table: multi-statement." }, "returns": { "$ref": "#/$defs/typeName" }, "returnsBaseType": { "$ref": "#/$defs/baseType" }, "columns": { "type": "array", "items": { "$ref": "#/$defs/column" }, "description": "What a table-valued function returns." }, "parameters": { "type": "array", "items": { "$ref": "#/$defs/parameter" } }, "schemaBound": { "type": "boolean" }, "external": { "type": "string", "description": "A CLR function: assembly.class.method." }, "encrypted": { "$ref": "#/$defs/encryptedModule" }, "definition": { "$ref": "#/$defs/definition" } } }, "sequence": { "type": "object", "additionalProperties": false, "required": ["schema", "name", "type"], "properties": { "schema": { "$ref": "#/$defs/name" }, "name": { "$ref": "#/$defs/name" }, "type": { "$ref": "#/$defs/typeName" }, "start": { "$ref": "#/$defs/digits" }, "increment": { "$ref": "#/$defs/digits" }, "minimum": { "$ref": "#/$defs/digits" }, "maximum": { "$ref": "#/$defs/digits" }, "cycle": { "type": "boolean" }, "cache": { "type": "integer", "description": "Absent: the server's default; 0: NO CACHE." }, "description": { "$ref": "#/$defs/description" } } }, "type": { "type": "object", "description": "An alias type (it has baseType) or a table type (it has columns).", "additionalProperties": false, "required": ["schema", "name"], "properties": { "schema": { "$ref": "#/$defs/name" }, "name": { "$ref": "#/$defs/name" }, "description": { "$ref": "#/$defs/description" }, "baseType": { "$ref": "#/$defs/baseType" }, "nullable": { "$ref": "#/$defs/nullable" }, "memoryOptimized": { "type": "boolean" }, "columns": { "type": "array", "items": { "$ref": "#/$defs/column" } }, "primaryKey": { "$ref": "#/$defs/keyConstraint" }, "uniqueConstraints": { "type": "array", "items": { "$ref": "#/$defs/keyConstraint" } }, "checks": { "type": "array", "items": { "$ref": "#/$defs/check" } }, "indexes": { "type": "array", "items": { "$ref": "#/$defs/index" } } } }, "synonym": { "type": "object", "additionalProperties": false, "required": ["schema", "name", "target"], "properties": { "schema": { "$ref": "#/$defs/name" }, "name": { "$ref": "#/$defs/name" }, "target": { "type": "string", "description": "As the server keeps it: [server].[database].[schema].[name], only the parts that were given." }, "description": { "$ref": "#/$defs/description" } } }, "databaseTrigger": { "type": "object", "additionalProperties": false, "required": ["name", "events"], "properties": { "name": { "$ref": "#/$defs/name" }, "description": { "$ref": "#/$defs/description" }, "events": { "type": "array", "items": { "type": "string" }, "description": "DDL events or event groups, upper case." }, "disabled": { "$ref": "#/$defs/disabled" }, "encrypted": { "$ref": "#/$defs/encryptedModule" }, "definition": { "$ref": "#/$defs/definition" } } }, "permission": { "type": "object", "additionalProperties": false, "required": ["state", "permission", "to"], "properties": { "state": { "enum": ["grant", "grant with grant option", "deny"] }, "permission": { "type": "string", "description": "In SQL Server's words, upper case: SELECT, EXECUTE, VIEW DEFINITION." }, "on": { "type": "object", "additionalProperties": false, "required": ["schema"], "description": "An object, one of its columns, a type, or a whole schema where there is no name. Absent: the database itself.", "properties": { "type": { "const": "type" }, "schema": { "$ref": "#/$defs/name" }, "name": { "$ref": "#/$defs/name" }, "column": { "$ref": "#/$defs/name" } } }, "to": { "type": "string", "description": "The user or role." } } }, "dependency": { "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "$ref": "#/$defs/objectName" }, "to": { "type": "object", "additionalProperties": false, "required": ["schema", "name"], "properties": { "schema": { "$ref": "#/$defs/name" }, "name": { "$ref": "#/$defs/name" }, "column": { "$ref": "#/$defs/name" } } } } } } };
const schema32 = { "type": "string", "description": "The extended property MS_Description." };
const schema34 = { "type": "string", "description": "One part of a name, without brackets." };
const schema51 = { "type": "string", "description": "A T-SQL expression in normal form." };
const func1 = Object.prototype.hasOwnProperty;
const schema33 = { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "#/$defs/name" }, "description": { "$ref": "#/$defs/description" } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate21.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.name === undefined) && (missing0 = "name")) {
            validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((key0 === "name") || (key0 === "description"))) {
                    validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.name !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.name !== "string") {
                        validate21.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.description !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.description !== "string") {
                            validate21.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/$defs/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
    }
    else {
        validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate21.errors = vErrors; return errors === 0; }
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema36 = { "type": "object", "additionalProperties": false, "required": ["schema", "name", "columns"], "properties": { "schema": { "$ref": "#/$defs/name" }, "name": { "$ref": "#/$defs/name" }, "description": { "$ref": "#/$defs/description" }, "external": { "type": "boolean", "description": "An external table." }, "memoryOptimized": { "type": "boolean" }, "schemaOnly": { "type": "boolean", "description": "Memory-optimised with DURABILITY = SCHEMA_ONLY." }, "graph": { "enum": ["node", "edge"] }, "temporal": { "type": "object", "description": "System versioning.", "additionalProperties": false, "required": ["history", "period"], "properties": { "history": { "$ref": "#/$defs/objectName" }, "period": { "type": "array", "description": "The row-start and the row-end column.", "prefixItems": [{ "type": "string" }, { "type": "string" }], "items": false, "minItems": 2 } } }, "columns": { "type": "array", "items": { "$ref": "#/$defs/column" }, "description": "In the table's own order." }, "primaryKey": { "$ref": "#/$defs/keyConstraint" }, "uniqueConstraints": { "type": "array", "items": { "$ref": "#/$defs/keyConstraint" } }, "foreignKeys": { "type": "array", "items": { "$ref": "#/$defs/foreignKey" } }, "checks": { "type": "array", "items": { "$ref": "#/$defs/check" } }, "indexes": { "type": "array", "items": { "$ref": "#/$defs/index" } }, "fullTextIndex": { "$ref": "#/$defs/fullTextIndex" }, "triggers": { "type": "array", "items": { "$ref": "#/$defs/trigger" } }, "compression": { "$ref": "#/$defs/compression" }, "filegroup": { "$ref": "#/$defs/filegroup" }, "partition": { "$ref": "#/$defs/partition" } } };
const schema60 = { "enum": ["row", "page", "columnstore", "columnstore_archive"] };
const schema87 = { "type": "string", "description": "Where it is stored, when not on the default filegroup." };
const schema88 = { "type": "object", "additionalProperties": false, "required": ["scheme", "column"], "properties": { "scheme": { "type": "string", "description": "The partition scheme." }, "column": { "type": "string", "description": "The partitioning column." } } };
const schema40 = { "type": "object", "additionalProperties": false, "required": ["schema", "name"], "properties": { "schema": { "$ref": "#/$defs/name" }, "name": { "$ref": "#/$defs/name" } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate24.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.schema === undefined) && (missing0 = "schema")) || ((data.name === undefined) && (missing0 = "name"))) {
            validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((key0 === "schema") || (key0 === "name"))) {
                    validate24.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.schema !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.schema !== "string") {
                        validate24.errors = [{ instancePath: instancePath + "/schema", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.name !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.name !== "string") {
                            validate24.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
    }
    else {
        validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate24.errors = vErrors; return errors === 0; }
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema43 = { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "$ref": "#/$defs/typeName" }, "baseType": { "$ref": "#/$defs/baseType" }, "nullable": { "$ref": "#/$defs/nullable" }, "collation": { "type": "string", "description": "Only where it differs from the database's." }, "identity": { "type": "object", "additionalProperties": false, "required": ["seed", "increment"], "properties": { "seed": { "$ref": "#/$defs/digits" }, "increment": { "$ref": "#/$defs/digits" }, "notForReplication": { "$ref": "#/$defs/notForReplication" } } }, "default": { "type": "object", "additionalProperties": false, "required": ["expression"], "properties": { "name": { "type": "string", "description": "Absent where the server made the name up." }, "expression": { "$ref": "#/$defs/expression" }, "description": { "$ref": "#/$defs/description" } } }, "computed": { "type": "object", "additionalProperties": false, "required": ["expression"], "properties": { "expression": { "$ref": "#/$defs/expression" }, "persisted": { "type": "boolean" } } }, "generatedAlways": { "enum": ["row start", "row end"] }, "hidden": { "type": "boolean" }, "sparse": { "type": "boolean" }, "rowGuid": { "type": "boolean", "description": "ROWGUIDCOL." }, "filestream": { "type": "boolean" }, "masked": { "type": "string", "description": "The masking function: default(), partial(1,\"x\",1)." }, "encrypted": { "enum": ["deterministic", "randomized"], "description": "Always Encrypted." }, "description": { "$ref": "#/$defs/description" } } };
const schema45 = { "type": "string", "description": "SQL Server's spelling with every default written out: varchar(1), decimal(18,0), datetime2(7). An alias type by its two-part name." };
const schema46 = { "type": "string", "description": "What an alias type stands for." };
const schema47 = { "type": "boolean", "description": "Absent where the source cannot know." };
const schema48 = { "type": "string", "pattern": "^-?[0-9]+$", "description": "Decimal digits, as text: they may exceed what JSON readers hold." };
const schema50 = { "type": "boolean" };
const pattern4 = new RegExp("^-?[0-9]+$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate26.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.name === undefined) && (missing0 = "name")) {
            validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(func1.call(schema43.properties, key0))) {
                    validate26.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.name !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.name !== "string") {
                        validate26.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.type !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.type !== "string") {
                            validate26.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/$defs/typeName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.baseType !== undefined) {
                            const _errs8 = errors;
                            if (typeof data.baseType !== "string") {
                                validate26.errors = [{ instancePath: instancePath + "/baseType", schemaPath: "#/$defs/baseType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs8 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.nullable !== undefined) {
                                const _errs11 = errors;
                                if (typeof data.nullable !== "boolean") {
                                    validate26.errors = [{ instancePath: instancePath + "/nullable", schemaPath: "#/$defs/nullable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                    return false;
                                }
                                var valid0 = _errs11 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.collation !== undefined) {
                                    const _errs14 = errors;
                                    if (typeof data.collation !== "string") {
                                        validate26.errors = [{ instancePath: instancePath + "/collation", schemaPath: "#/properties/collation/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    var valid0 = _errs14 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.identity !== undefined) {
                                        let data5 = data.identity;
                                        const _errs16 = errors;
                                        if (errors === _errs16) {
                                            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                                let missing1;
                                                if (((data5.seed === undefined) && (missing1 = "seed")) || ((data5.increment === undefined) && (missing1 = "increment"))) {
                                                    validate26.errors = [{ instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                    return false;
                                                }
                                                else {
                                                    const _errs18 = errors;
                                                    for (const key1 in data5) {
                                                        if (!(((key1 === "seed") || (key1 === "increment")) || (key1 === "notForReplication"))) {
                                                            validate26.errors = [{ instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                        }
                                                    }
                                                    if (_errs18 === errors) {
                                                        if (data5.seed !== undefined) {
                                                            let data6 = data5.seed;
                                                            const _errs19 = errors;
                                                            const _errs20 = errors;
                                                            if (errors === _errs20) {
                                                                if (typeof data6 === "string") {
                                                                    if (!pattern4.test(data6)) {
                                                                        validate26.errors = [{ instancePath: instancePath + "/identity/seed", schemaPath: "#/$defs/digits/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]+$" }, message: "must match pattern \"" + "^-?[0-9]+$" + "\"" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate26.errors = [{ instancePath: instancePath + "/identity/seed", schemaPath: "#/$defs/digits/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid5 = _errs19 === errors;
                                                        }
                                                        else {
                                                            var valid5 = true;
                                                        }
                                                        if (valid5) {
                                                            if (data5.increment !== undefined) {
                                                                let data7 = data5.increment;
                                                                const _errs22 = errors;
                                                                const _errs23 = errors;
                                                                if (errors === _errs23) {
                                                                    if (typeof data7 === "string") {
                                                                        if (!pattern4.test(data7)) {
                                                                            validate26.errors = [{ instancePath: instancePath + "/identity/increment", schemaPath: "#/$defs/digits/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]+$" }, message: "must match pattern \"" + "^-?[0-9]+$" + "\"" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate26.errors = [{ instancePath: instancePath + "/identity/increment", schemaPath: "#/$defs/digits/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid5 = _errs22 === errors;
                                                            }
                                                            else {
                                                                var valid5 = true;
                                                            }
                                                            if (valid5) {
                                                                if (data5.notForReplication !== undefined) {
                                                                    const _errs25 = errors;
                                                                    if (typeof data5.notForReplication !== "boolean") {
                                                                        validate26.errors = [{ instancePath: instancePath + "/identity/notForReplication", schemaPath: "#/$defs/notForReplication/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                        return false;
                                                                    }
                                                                    var valid5 = _errs25 === errors;
                                                                }
                                                                else {
                                                                    var valid5 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate26.errors = [{ instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs16 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.default !== undefined) {
                                            let data9 = data.default;
                                            const _errs28 = errors;
                                            if (errors === _errs28) {
                                                if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                                    let missing2;
                                                    if ((data9.expression === undefined) && (missing2 = "expression")) {
                                                        validate26.errors = [{ instancePath: instancePath + "/default", schemaPath: "#/properties/default/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs30 = errors;
                                                        for (const key2 in data9) {
                                                            if (!(((key2 === "name") || (key2 === "expression")) || (key2 === "description"))) {
                                                                validate26.errors = [{ instancePath: instancePath + "/default", schemaPath: "#/properties/default/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs30 === errors) {
                                                            if (data9.name !== undefined) {
                                                                const _errs31 = errors;
                                                                if (typeof data9.name !== "string") {
                                                                    validate26.errors = [{ instancePath: instancePath + "/default/name", schemaPath: "#/properties/default/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                                var valid9 = _errs31 === errors;
                                                            }
                                                            else {
                                                                var valid9 = true;
                                                            }
                                                            if (valid9) {
                                                                if (data9.expression !== undefined) {
                                                                    const _errs33 = errors;
                                                                    if (typeof data9.expression !== "string") {
                                                                        validate26.errors = [{ instancePath: instancePath + "/default/expression", schemaPath: "#/$defs/expression/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                    var valid9 = _errs33 === errors;
                                                                }
                                                                else {
                                                                    var valid9 = true;
                                                                }
                                                                if (valid9) {
                                                                    if (data9.description !== undefined) {
                                                                        const _errs36 = errors;
                                                                        if (typeof data9.description !== "string") {
                                                                            validate26.errors = [{ instancePath: instancePath + "/default/description", schemaPath: "#/$defs/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                        var valid9 = _errs36 === errors;
                                                                    }
                                                                    else {
                                                                        var valid9 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate26.errors = [{ instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs28 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.computed !== undefined) {
                                                let data13 = data.computed;
                                                const _errs39 = errors;
                                                if (errors === _errs39) {
                                                    if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                                        let missing3;
                                                        if ((data13.expression === undefined) && (missing3 = "expression")) {
                                                            validate26.errors = [{ instancePath: instancePath + "/computed", schemaPath: "#/properties/computed/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                            return false;
                                                        }
                                                        else {
                                                            const _errs41 = errors;
                                                            for (const key3 in data13) {
                                                                if (!((key3 === "expression") || (key3 === "persisted"))) {
                                                                    validate26.errors = [{ instancePath: instancePath + "/computed", schemaPath: "#/properties/computed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs41 === errors) {
                                                                if (data13.expression !== undefined) {
                                                                    const _errs42 = errors;
                                                                    if (typeof data13.expression !== "string") {
                                                                        validate26.errors = [{ instancePath: instancePath + "/computed/expression", schemaPath: "#/$defs/expression/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                    var valid12 = _errs42 === errors;
                                                                }
                                                                else {
                                                                    var valid12 = true;
                                                                }
                                                                if (valid12) {
                                                                    if (data13.persisted !== undefined) {
                                                                        const _errs45 = errors;
                                                                        if (typeof data13.persisted !== "boolean") {
                                                                            validate26.errors = [{ instancePath: instancePath + "/computed/persisted", schemaPath: "#/properties/computed/properties/persisted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                            return false;
                                                                        }
                                                                        var valid12 = _errs45 === errors;
                                                                    }
                                                                    else {
                                                                        var valid12 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate26.errors = [{ instancePath: instancePath + "/computed", schemaPath: "#/properties/computed/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs39 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.generatedAlways !== undefined) {
                                                    let data16 = data.generatedAlways;
                                                    const _errs47 = errors;
                                                    if (!((data16 === "row start") || (data16 === "row end"))) {
                                                        validate26.errors = [{ instancePath: instancePath + "/generatedAlways", schemaPath: "#/properties/generatedAlways/enum", keyword: "enum", params: { allowedValues: schema43.properties.generatedAlways.enum }, message: "must be equal to one of the allowed values" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs47 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.hidden !== undefined) {
                                                        const _errs48 = errors;
                                                        if (typeof data.hidden !== "boolean") {
                                                            validate26.errors = [{ instancePath: instancePath + "/hidden", schemaPath: "#/properties/hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                            return false;
                                                        }
                                                        var valid0 = _errs48 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.sparse !== undefined) {
                                                            const _errs50 = errors;
                                                            if (typeof data.sparse !== "boolean") {
                                                                validate26.errors = [{ instancePath: instancePath + "/sparse", schemaPath: "#/properties/sparse/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                return false;
                                                            }
                                                            var valid0 = _errs50 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.rowGuid !== undefined) {
                                                                const _errs52 = errors;
                                                                if (typeof data.rowGuid !== "boolean") {
                                                                    validate26.errors = [{ instancePath: instancePath + "/rowGuid", schemaPath: "#/properties/rowGuid/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                    return false;
                                                                }
                                                                var valid0 = _errs52 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.filestream !== undefined) {
                                                                    const _errs54 = errors;
                                                                    if (typeof data.filestream !== "boolean") {
                                                                        validate26.errors = [{ instancePath: instancePath + "/filestream", schemaPath: "#/properties/filestream/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                        return false;
                                                                    }
                                                                    var valid0 = _errs54 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.masked !== undefined) {
                                                                        const _errs56 = errors;
                                                                        if (typeof data.masked !== "string") {
                                                                            validate26.errors = [{ instancePath: instancePath + "/masked", schemaPath: "#/properties/masked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                        var valid0 = _errs56 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.encrypted !== undefined) {
                                                                            let data22 = data.encrypted;
                                                                            const _errs58 = errors;
                                                                            if (!((data22 === "deterministic") || (data22 === "randomized"))) {
                                                                                validate26.errors = [{ instancePath: instancePath + "/encrypted", schemaPath: "#/properties/encrypted/enum", keyword: "enum", params: { allowedValues: schema43.properties.encrypted.enum }, message: "must be equal to one of the allowed values" }];
                                                                                return false;
                                                                            }
                                                                            var valid0 = _errs58 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.description !== undefined) {
                                                                                const _errs59 = errors;
                                                                                if (typeof data.description !== "string") {
                                                                                    validate26.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/$defs/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                                var valid0 = _errs59 === errors;
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
        validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate26.errors = vErrors; return errors === 0; }
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema55 = { "type": "object", "description": "A primary key or unique constraint.", "additionalProperties": false, "required": ["columns"], "properties": { "name": { "$ref": "#/$defs/name" }, "clustered": { "type": "boolean" }, "columns": { "type": "array", "description": "A plain name where ascending.", "items": { "anyOf": [{ "type": "string" }, { "$ref": "#/$defs/keyColumn" }] } }, "disabled": { "$ref": "#/$defs/disabled" }, "compression": { "$ref": "#/$defs/compression" }, "bucketCount": { "$ref": "#/$defs/bucketCount" }, "description": { "$ref": "#/$defs/description" } } };
const schema59 = { "type": "boolean" };
const schema61 = { "type": "integer", "description": "BUCKET_COUNT of a hash index of a memory-optimised table." };
const schema57 = { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "#/$defs/name" }, "descending": { "type": "boolean" } } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate29.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.name === undefined) && (missing0 = "name")) {
            validate29.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((key0 === "name") || (key0 === "descending"))) {
                    validate29.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.name !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.name !== "string") {
                        validate29.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.descending !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.descending !== "boolean") {
                            validate29.errors = [{ instancePath: instancePath + "/descending", schemaPath: "#/properties/descending/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
    }
    else {
        validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate29.errors = vErrors; return errors === 0; }
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate28.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.columns === undefined) && (missing0 = "columns")) {
            validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(((((((key0 === "name") || (key0 === "clustered")) || (key0 === "columns")) || (key0 === "disabled")) || (key0 === "compression")) || (key0 === "bucketCount")) || (key0 === "description"))) {
                    validate28.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.name !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.name !== "string") {
                        validate28.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.clustered !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.clustered !== "boolean") {
                            validate28.errors = [{ instancePath: instancePath + "/clustered", schemaPath: "#/properties/clustered/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.columns !== undefined) {
                            let data2 = data.columns;
                            const _errs7 = errors;
                            if (errors === _errs7) {
                                if (Array.isArray(data2)) {
                                    var valid2 = true;
                                    const len0 = data2.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                        let data3 = data2[i0];
                                        const _errs9 = errors;
                                        const _errs10 = errors;
                                        let valid3 = false;
                                        const _errs11 = errors;
                                        if (typeof data3 !== "string") {
                                            const err0 = { instancePath: instancePath + "/columns/" + i0, schemaPath: "#/properties/columns/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            if (vErrors === null) {
                                                vErrors = [err0];
                                            }
                                            else {
                                                vErrors.push(err0);
                                            }
                                            errors++;
                                        }
                                        var _valid0 = _errs11 === errors;
                                        valid3 = valid3 || _valid0;
                                        const _errs13 = errors;
                                        if (!(validate29(data3, { instancePath: instancePath + "/columns/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                            errors = vErrors.length;
                                        }
                                        var _valid0 = _errs13 === errors;
                                        valid3 = valid3 || _valid0;
                                        if (!valid3) {
                                            const err1 = { instancePath: instancePath + "/columns/" + i0, schemaPath: "#/properties/columns/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                                vErrors = [err1];
                                            }
                                            else {
                                                vErrors.push(err1);
                                            }
                                            errors++;
                                            validate28.errors = vErrors;
                                            return false;
                                        }
                                        else {
                                            errors = _errs10;
                                            if (vErrors !== null) {
                                                if (_errs10) {
                                                    vErrors.length = _errs10;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                        }
                                        var valid2 = _errs9 === errors;
                                        if (!valid2) {
                                            break;
                                        }
                                    }
                                }
                                else {
                                    validate28.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.disabled !== undefined) {
                                const _errs14 = errors;
                                if (typeof data.disabled !== "boolean") {
                                    validate28.errors = [{ instancePath: instancePath + "/disabled", schemaPath: "#/$defs/disabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                    return false;
                                }
                                var valid0 = _errs14 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.compression !== undefined) {
                                    let data5 = data.compression;
                                    const _errs17 = errors;
                                    if (!((((data5 === "row") || (data5 === "page")) || (data5 === "columnstore")) || (data5 === "columnstore_archive"))) {
                                        validate28.errors = [{ instancePath: instancePath + "/compression", schemaPath: "#/$defs/compression/enum", keyword: "enum", params: { allowedValues: schema60.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                    }
                                    var valid0 = _errs17 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.bucketCount !== undefined) {
                                        let data6 = data.bucketCount;
                                        const _errs19 = errors;
                                        if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                            validate28.errors = [{ instancePath: instancePath + "/bucketCount", schemaPath: "#/$defs/bucketCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        var valid0 = _errs19 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.description !== undefined) {
                                            const _errs22 = errors;
                                            if (typeof data.description !== "string") {
                                                validate28.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/$defs/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid0 = _errs22 === errors;
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
    else {
        validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate28.errors = vErrors; return errors === 0; }
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema63 = { "type": "object", "additionalProperties": false, "required": ["columns", "references"], "properties": { "name": { "$ref": "#/$defs/name" }, "columns": { "$ref": "#/$defs/names" }, "references": { "type": "object", "additionalProperties": false, "required": ["schema", "name", "columns"], "properties": { "schema": { "$ref": "#/$defs/name" }, "name": { "$ref": "#/$defs/name" }, "columns": { "$ref": "#/$defs/names" } } }, "onDelete": { "$ref": "#/$defs/referentialAction" }, "onUpdate": { "$ref": "#/$defs/referentialAction" }, "disabled": { "$ref": "#/$defs/disabled" }, "untrusted": { "$ref": "#/$defs/untrusted" }, "notForReplication": { "$ref": "#/$defs/notForReplication" }, "description": { "$ref": "#/$defs/description" } } };
const schema69 = { "enum": ["cascade", "set null", "set default"], "description": "Absent: no action." };
const schema72 = { "type": "boolean", "description": "Existing rows were not checked (WITH NOCHECK)." };
const schema65 = { "type": "array", "items": { "$ref": "#/$defs/name" } };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate34.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (Array.isArray(data)) {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            const _errs1 = errors;
            if (typeof data[i0] !== "string") {
                validate34.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
                break;
            }
        }
    }
    else {
        validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
        return false;
    }
} validate34.errors = vErrors; return errors === 0; }
validate34.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate33.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.columns === undefined) && (missing0 = "columns")) || ((data.references === undefined) && (missing0 = "references"))) {
            validate33.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(func1.call(schema63.properties, key0))) {
                    validate33.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.name !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.name !== "string") {
                        validate33.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.columns !== undefined) {
                        const _errs5 = errors;
                        if (!(validate34(data.columns, { instancePath: instancePath + "/columns", parentData: data, parentDataProperty: "columns", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.references !== undefined) {
                            let data2 = data.references;
                            const _errs6 = errors;
                            if (errors === _errs6) {
                                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                    let missing1;
                                    if ((((data2.schema === undefined) && (missing1 = "schema")) || ((data2.name === undefined) && (missing1 = "name"))) || ((data2.columns === undefined) && (missing1 = "columns"))) {
                                        validate33.errors = [{ instancePath: instancePath + "/references", schemaPath: "#/properties/references/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                        return false;
                                    }
                                    else {
                                        const _errs8 = errors;
                                        for (const key1 in data2) {
                                            if (!(((key1 === "schema") || (key1 === "name")) || (key1 === "columns"))) {
                                                validate33.errors = [{ instancePath: instancePath + "/references", schemaPath: "#/properties/references/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                            }
                                        }
                                        if (_errs8 === errors) {
                                            if (data2.schema !== undefined) {
                                                const _errs9 = errors;
                                                if (typeof data2.schema !== "string") {
                                                    validate33.errors = [{ instancePath: instancePath + "/references/schema", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                                var valid2 = _errs9 === errors;
                                            }
                                            else {
                                                var valid2 = true;
                                            }
                                            if (valid2) {
                                                if (data2.name !== undefined) {
                                                    const _errs12 = errors;
                                                    if (typeof data2.name !== "string") {
                                                        validate33.errors = [{ instancePath: instancePath + "/references/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid2 = _errs12 === errors;
                                                }
                                                else {
                                                    var valid2 = true;
                                                }
                                                if (valid2) {
                                                    if (data2.columns !== undefined) {
                                                        const _errs15 = errors;
                                                        if (!(validate34(data2.columns, { instancePath: instancePath + "/references/columns", parentData: data2, parentDataProperty: "columns", rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid2 = _errs15 === errors;
                                                    }
                                                    else {
                                                        var valid2 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate33.errors = [{ instancePath: instancePath + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.onDelete !== undefined) {
                                let data6 = data.onDelete;
                                const _errs16 = errors;
                                if (!(((data6 === "cascade") || (data6 === "set null")) || (data6 === "set default"))) {
                                    validate33.errors = [{ instancePath: instancePath + "/onDelete", schemaPath: "#/$defs/referentialAction/enum", keyword: "enum", params: { allowedValues: schema69.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                }
                                var valid0 = _errs16 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.onUpdate !== undefined) {
                                    let data7 = data.onUpdate;
                                    const _errs18 = errors;
                                    if (!(((data7 === "cascade") || (data7 === "set null")) || (data7 === "set default"))) {
                                        validate33.errors = [{ instancePath: instancePath + "/onUpdate", schemaPath: "#/$defs/referentialAction/enum", keyword: "enum", params: { allowedValues: schema69.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                    }
                                    var valid0 = _errs18 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.disabled !== undefined) {
                                        const _errs20 = errors;
                                        if (typeof data.disabled !== "boolean") {
                                            validate33.errors = [{ instancePath: instancePath + "/disabled", schemaPath: "#/$defs/disabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                            return false;
                                        }
                                        var valid0 = _errs20 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.untrusted !== undefined) {
                                            const _errs23 = errors;
                                            if (typeof data.untrusted !== "boolean") {
                                                validate33.errors = [{ instancePath: instancePath + "/untrusted", schemaPath: "#/$defs/untrusted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                return false;
                                            }
                                            var valid0 = _errs23 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.notForReplication !== undefined) {
                                                const _errs26 = errors;
                                                if (typeof data.notForReplication !== "boolean") {
                                                    validate33.errors = [{ instancePath: instancePath + "/notForReplication", schemaPath: "#/$defs/notForReplication/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                    return false;
                                                }
                                                var valid0 = _errs26 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.description !== undefined) {
                                                    const _errs29 = errors;
                                                    if (typeof data.description !== "string") {
                                                        validate33.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/$defs/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs29 === errors;
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
    else {
        validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate33.errors = vErrors; return errors === 0; }
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema75 = { "type": "object", "additionalProperties": false, "required": ["expression"], "properties": { "name": { "$ref": "#/$defs/name" }, "expression": { "$ref": "#/$defs/expression" }, "disabled": { "$ref": "#/$defs/disabled" }, "untrusted": { "$ref": "#/$defs/untrusted" }, "notForReplication": { "$ref": "#/$defs/notForReplication" }, "description": { "$ref": "#/$defs/description" } } };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate38.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.expression === undefined) && (missing0 = "expression")) {
            validate38.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((((((key0 === "name") || (key0 === "expression")) || (key0 === "disabled")) || (key0 === "untrusted")) || (key0 === "notForReplication")) || (key0 === "description"))) {
                    validate38.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.name !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.name !== "string") {
                        validate38.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.expression !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.expression !== "string") {
                            validate38.errors = [{ instancePath: instancePath + "/expression", schemaPath: "#/$defs/expression/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.disabled !== undefined) {
                            const _errs8 = errors;
                            if (typeof data.disabled !== "boolean") {
                                validate38.errors = [{ instancePath: instancePath + "/disabled", schemaPath: "#/$defs/disabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                return false;
                            }
                            var valid0 = _errs8 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.untrusted !== undefined) {
                                const _errs11 = errors;
                                if (typeof data.untrusted !== "boolean") {
                                    validate38.errors = [{ instancePath: instancePath + "/untrusted", schemaPath: "#/$defs/untrusted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                    return false;
                                }
                                var valid0 = _errs11 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.notForReplication !== undefined) {
                                    const _errs14 = errors;
                                    if (typeof data.notForReplication !== "boolean") {
                                        validate38.errors = [{ instancePath: instancePath + "/notForReplication", schemaPath: "#/$defs/notForReplication/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                        return false;
                                    }
                                    var valid0 = _errs14 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.description !== undefined) {
                                        const _errs17 = errors;
                                        if (typeof data.description !== "string") {
                                            validate38.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/$defs/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                        var valid0 = _errs17 === errors;
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
        validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate38.errors = vErrors; return errors === 0; }
validate38.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema82 = { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "#/$defs/name" }, "unique": { "type": "boolean" }, "clustered": { "type": "boolean" }, "kind": { "enum": ["rowstore", "columnstore", "xml", "spatial"], "description": "Absent: rowstore." }, "columns": { "type": "array", "items": { "$ref": "#/$defs/keyColumn" } }, "include": { "$ref": "#/$defs/names" }, "filter": { "$ref": "#/$defs/expression" }, "disabled": { "$ref": "#/$defs/disabled" }, "compression": { "$ref": "#/$defs/compression" }, "filegroup": { "$ref": "#/$defs/filegroup" }, "partition": { "$ref": "#/$defs/partition" }, "bucketCount": { "$ref": "#/$defs/bucketCount" }, "secondary": { "type": "object", "description": "For a secondary XML index: the primary one it is built on, and what for.", "additionalProperties": false, "required": ["of", "usage"], "properties": { "of": { "$ref": "#/$defs/name" }, "usage": { "enum": ["path", "value", "property"] } } }, "description": { "$ref": "#/$defs/description" } } };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate40.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.name === undefined) && (missing0 = "name")) {
            validate40.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(func1.call(schema82.properties, key0))) {
                    validate40.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.name !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.name !== "string") {
                        validate40.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.unique !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.unique !== "boolean") {
                            validate40.errors = [{ instancePath: instancePath + "/unique", schemaPath: "#/properties/unique/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.clustered !== undefined) {
                            const _errs7 = errors;
                            if (typeof data.clustered !== "boolean") {
                                validate40.errors = [{ instancePath: instancePath + "/clustered", schemaPath: "#/properties/clustered/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.kind !== undefined) {
                                let data3 = data.kind;
                                const _errs9 = errors;
                                if (!((((data3 === "rowstore") || (data3 === "columnstore")) || (data3 === "xml")) || (data3 === "spatial"))) {
                                    validate40.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema82.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.columns !== undefined) {
                                    let data4 = data.columns;
                                    const _errs10 = errors;
                                    if (errors === _errs10) {
                                        if (Array.isArray(data4)) {
                                            var valid2 = true;
                                            const len0 = data4.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs12 = errors;
                                                if (!(validate29(data4[i0], { instancePath: instancePath + "/columns/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid2 = _errs12 === errors;
                                                if (!valid2) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate40.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.include !== undefined) {
                                        const _errs13 = errors;
                                        if (!(validate34(data.include, { instancePath: instancePath + "/include", parentData: data, parentDataProperty: "include", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid0 = _errs13 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.filter !== undefined) {
                                            const _errs14 = errors;
                                            if (typeof data.filter !== "string") {
                                                validate40.errors = [{ instancePath: instancePath + "/filter", schemaPath: "#/$defs/expression/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid0 = _errs14 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.disabled !== undefined) {
                                                const _errs17 = errors;
                                                if (typeof data.disabled !== "boolean") {
                                                    validate40.errors = [{ instancePath: instancePath + "/disabled", schemaPath: "#/$defs/disabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                    return false;
                                                }
                                                var valid0 = _errs17 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.compression !== undefined) {
                                                    let data9 = data.compression;
                                                    const _errs20 = errors;
                                                    if (!((((data9 === "row") || (data9 === "page")) || (data9 === "columnstore")) || (data9 === "columnstore_archive"))) {
                                                        validate40.errors = [{ instancePath: instancePath + "/compression", schemaPath: "#/$defs/compression/enum", keyword: "enum", params: { allowedValues: schema60.enum }, message: "must be equal to one of the allowed values" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs20 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.filegroup !== undefined) {
                                                        const _errs22 = errors;
                                                        if (typeof data.filegroup !== "string") {
                                                            validate40.errors = [{ instancePath: instancePath + "/filegroup", schemaPath: "#/$defs/filegroup/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                        var valid0 = _errs22 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.partition !== undefined) {
                                                            let data11 = data.partition;
                                                            const _errs25 = errors;
                                                            const _errs26 = errors;
                                                            if (errors === _errs26) {
                                                                if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                                                    let missing1;
                                                                    if (((data11.scheme === undefined) && (missing1 = "scheme")) || ((data11.column === undefined) && (missing1 = "column"))) {
                                                                        validate40.errors = [{ instancePath: instancePath + "/partition", schemaPath: "#/$defs/partition/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        const _errs28 = errors;
                                                                        for (const key1 in data11) {
                                                                            if (!((key1 === "scheme") || (key1 === "column"))) {
                                                                                validate40.errors = [{ instancePath: instancePath + "/partition", schemaPath: "#/$defs/partition/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                                return false;
                                                                                break;
                                                                            }
                                                                        }
                                                                        if (_errs28 === errors) {
                                                                            if (data11.scheme !== undefined) {
                                                                                const _errs29 = errors;
                                                                                if (typeof data11.scheme !== "string") {
                                                                                    validate40.errors = [{ instancePath: instancePath + "/partition/scheme", schemaPath: "#/$defs/partition/properties/scheme/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                                var valid8 = _errs29 === errors;
                                                                            }
                                                                            else {
                                                                                var valid8 = true;
                                                                            }
                                                                            if (valid8) {
                                                                                if (data11.column !== undefined) {
                                                                                    const _errs31 = errors;
                                                                                    if (typeof data11.column !== "string") {
                                                                                        validate40.errors = [{ instancePath: instancePath + "/partition/column", schemaPath: "#/$defs/partition/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid8 = _errs31 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid8 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate40.errors = [{ instancePath: instancePath + "/partition", schemaPath: "#/$defs/partition/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs25 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.bucketCount !== undefined) {
                                                                let data14 = data.bucketCount;
                                                                const _errs33 = errors;
                                                                if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                                                                    validate40.errors = [{ instancePath: instancePath + "/bucketCount", schemaPath: "#/$defs/bucketCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                    return false;
                                                                }
                                                                var valid0 = _errs33 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.secondary !== undefined) {
                                                                    let data15 = data.secondary;
                                                                    const _errs36 = errors;
                                                                    if (errors === _errs36) {
                                                                        if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                                                            let missing2;
                                                                            if (((data15.of === undefined) && (missing2 = "of")) || ((data15.usage === undefined) && (missing2 = "usage"))) {
                                                                                validate40.errors = [{ instancePath: instancePath + "/secondary", schemaPath: "#/properties/secondary/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                const _errs38 = errors;
                                                                                for (const key2 in data15) {
                                                                                    if (!((key2 === "of") || (key2 === "usage"))) {
                                                                                        validate40.errors = [{ instancePath: instancePath + "/secondary", schemaPath: "#/properties/secondary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                        return false;
                                                                                        break;
                                                                                    }
                                                                                }
                                                                                if (_errs38 === errors) {
                                                                                    if (data15.of !== undefined) {
                                                                                        const _errs39 = errors;
                                                                                        if (typeof data15.of !== "string") {
                                                                                            validate40.errors = [{ instancePath: instancePath + "/secondary/of", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid10 = _errs39 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid10 = true;
                                                                                    }
                                                                                    if (valid10) {
                                                                                        if (data15.usage !== undefined) {
                                                                                            let data17 = data15.usage;
                                                                                            const _errs42 = errors;
                                                                                            if (!(((data17 === "path") || (data17 === "value")) || (data17 === "property"))) {
                                                                                                validate40.errors = [{ instancePath: instancePath + "/secondary/usage", schemaPath: "#/properties/secondary/properties/usage/enum", keyword: "enum", params: { allowedValues: schema82.properties.secondary.properties.usage.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid10 = _errs42 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid10 = true;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate40.errors = [{ instancePath: instancePath + "/secondary", schemaPath: "#/properties/secondary/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs36 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.description !== undefined) {
                                                                        const _errs43 = errors;
                                                                        if (typeof data.description !== "string") {
                                                                            validate40.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/$defs/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                        var valid0 = _errs43 === errors;
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
    else {
        validate40.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate40.errors = vErrors; return errors === 0; }
validate40.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema92 = { "type": "object", "additionalProperties": false, "properties": { "keyIndex": { "type": "string", "description": "The unique index that identifies rows." }, "catalog": { "type": "string" }, "columns": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "#/$defs/name" }, "typeColumn": { "type": "string", "description": "The column that names the document type of a binary column." }, "language": { "type": "integer", "description": "LCID." } } } }, "disabled": { "$ref": "#/$defs/disabled" } } };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate44.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        const _errs1 = errors;
        for (const key0 in data) {
            if (!((((key0 === "keyIndex") || (key0 === "catalog")) || (key0 === "columns")) || (key0 === "disabled"))) {
                validate44.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                return false;
                break;
            }
        }
        if (_errs1 === errors) {
            if (data.keyIndex !== undefined) {
                const _errs2 = errors;
                if (typeof data.keyIndex !== "string") {
                    validate44.errors = [{ instancePath: instancePath + "/keyIndex", schemaPath: "#/properties/keyIndex/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs2 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.catalog !== undefined) {
                    const _errs4 = errors;
                    if (typeof data.catalog !== "string") {
                        validate44.errors = [{ instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs4 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.columns !== undefined) {
                        let data2 = data.columns;
                        const _errs6 = errors;
                        if (errors === _errs6) {
                            if (Array.isArray(data2)) {
                                var valid1 = true;
                                const len0 = data2.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    let data3 = data2[i0];
                                    const _errs8 = errors;
                                    if (errors === _errs8) {
                                        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                            let missing0;
                                            if ((data3.name === undefined) && (missing0 = "name")) {
                                                validate44.errors = [{ instancePath: instancePath + "/columns/" + i0, schemaPath: "#/properties/columns/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                                                return false;
                                            }
                                            else {
                                                const _errs10 = errors;
                                                for (const key1 in data3) {
                                                    if (!(((key1 === "name") || (key1 === "typeColumn")) || (key1 === "language"))) {
                                                        validate44.errors = [{ instancePath: instancePath + "/columns/" + i0, schemaPath: "#/properties/columns/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                        return false;
                                                        break;
                                                    }
                                                }
                                                if (_errs10 === errors) {
                                                    if (data3.name !== undefined) {
                                                        const _errs11 = errors;
                                                        if (typeof data3.name !== "string") {
                                                            validate44.errors = [{ instancePath: instancePath + "/columns/" + i0 + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                        var valid2 = _errs11 === errors;
                                                    }
                                                    else {
                                                        var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                        if (data3.typeColumn !== undefined) {
                                                            const _errs14 = errors;
                                                            if (typeof data3.typeColumn !== "string") {
                                                                validate44.errors = [{ instancePath: instancePath + "/columns/" + i0 + "/typeColumn", schemaPath: "#/properties/columns/items/properties/typeColumn/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                            var valid2 = _errs14 === errors;
                                                        }
                                                        else {
                                                            var valid2 = true;
                                                        }
                                                        if (valid2) {
                                                            if (data3.language !== undefined) {
                                                                let data6 = data3.language;
                                                                const _errs16 = errors;
                                                                if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                                    validate44.errors = [{ instancePath: instancePath + "/columns/" + i0 + "/language", schemaPath: "#/properties/columns/items/properties/language/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                    return false;
                                                                }
                                                                var valid2 = _errs16 === errors;
                                                            }
                                                            else {
                                                                var valid2 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate44.errors = [{ instancePath: instancePath + "/columns/" + i0, schemaPath: "#/properties/columns/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                        }
                                    }
                                    var valid1 = _errs8 === errors;
                                    if (!valid1) {
                                        break;
                                    }
                                }
                            }
                            else {
                                validate44.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                            }
                        }
                        var valid0 = _errs6 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.disabled !== undefined) {
                            const _errs18 = errors;
                            if (typeof data.disabled !== "boolean") {
                                validate44.errors = [{ instancePath: instancePath + "/disabled", schemaPath: "#/$defs/disabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                return false;
                            }
                            var valid0 = _errs18 === errors;
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
        validate44.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate44.errors = vErrors; return errors === 0; }
validate44.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema95 = { "type": "object", "additionalProperties": false, "required": ["name", "timing", "events"], "properties": { "schema": { "type": "string", "description": "Only where it differs from its table's or view's." }, "name": { "$ref": "#/$defs/name" }, "description": { "$ref": "#/$defs/description" }, "timing": { "enum": ["after", "instead of"] }, "events": { "type": "array", "items": { "enum": ["insert", "update", "delete"] } }, "disabled": { "$ref": "#/$defs/disabled" }, "notForReplication": { "$ref": "#/$defs/notForReplication" }, "encrypted": { "$ref": "#/$defs/encryptedModule" }, "definition": { "$ref": "#/$defs/definition" } } };
const schema100 = { "type": "boolean", "description": "WITH ENCRYPTION: nobody can read the definition." };
const schema101 = { "type": "string", "description": "The module's own text, line ends as \\n." };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate46.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.name === undefined) && (missing0 = "name")) || ((data.timing === undefined) && (missing0 = "timing"))) || ((data.events === undefined) && (missing0 = "events"))) {
            validate46.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(func1.call(schema95.properties, key0))) {
                    validate46.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.schema !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.schema !== "string") {
                        validate46.errors = [{ instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.name !== undefined) {
                        const _errs4 = errors;
                        if (typeof data.name !== "string") {
                            validate46.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.description !== undefined) {
                            const _errs7 = errors;
                            if (typeof data.description !== "string") {
                                validate46.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/$defs/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.timing !== undefined) {
                                let data3 = data.timing;
                                const _errs10 = errors;
                                if (!((data3 === "after") || (data3 === "instead of"))) {
                                    validate46.errors = [{ instancePath: instancePath + "/timing", schemaPath: "#/properties/timing/enum", keyword: "enum", params: { allowedValues: schema95.properties.timing.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                }
                                var valid0 = _errs10 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.events !== undefined) {
                                    let data4 = data.events;
                                    const _errs11 = errors;
                                    if (errors === _errs11) {
                                        if (Array.isArray(data4)) {
                                            var valid3 = true;
                                            const len0 = data4.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                let data5 = data4[i0];
                                                const _errs13 = errors;
                                                if (!(((data5 === "insert") || (data5 === "update")) || (data5 === "delete"))) {
                                                    validate46.errors = [{ instancePath: instancePath + "/events/" + i0, schemaPath: "#/properties/events/items/enum", keyword: "enum", params: { allowedValues: schema95.properties.events.items.enum }, message: "must be equal to one of the allowed values" }];
                                                    return false;
                                                }
                                                var valid3 = _errs13 === errors;
                                                if (!valid3) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate46.errors = [{ instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs11 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.disabled !== undefined) {
                                        const _errs14 = errors;
                                        if (typeof data.disabled !== "boolean") {
                                            validate46.errors = [{ instancePath: instancePath + "/disabled", schemaPath: "#/$defs/disabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                            return false;
                                        }
                                        var valid0 = _errs14 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.notForReplication !== undefined) {
                                            const _errs17 = errors;
                                            if (typeof data.notForReplication !== "boolean") {
                                                validate46.errors = [{ instancePath: instancePath + "/notForReplication", schemaPath: "#/$defs/notForReplication/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                return false;
                                            }
                                            var valid0 = _errs17 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.encrypted !== undefined) {
                                                const _errs20 = errors;
                                                if (typeof data.encrypted !== "boolean") {
                                                    validate46.errors = [{ instancePath: instancePath + "/encrypted", schemaPath: "#/$defs/encryptedModule/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                    return false;
                                                }
                                                var valid0 = _errs20 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.definition !== undefined) {
                                                    const _errs23 = errors;
                                                    if (typeof data.definition !== "string") {
                                                        validate46.errors = [{ instancePath: instancePath + "/definition", schemaPath: "#/$defs/definition/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs23 === errors;
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
    else {
        validate46.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate46.errors = vErrors; return errors === 0; }
validate46.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate23.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.schema === undefined) && (missing0 = "schema")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.columns === undefined) && (missing0 = "columns"))) {
            validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(func1.call(schema36.properties, key0))) {
                    validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.schema !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.schema !== "string") {
                        validate23.errors = [{ instancePath: instancePath + "/schema", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.name !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.name !== "string") {
                            validate23.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.description !== undefined) {
                            const _errs8 = errors;
                            if (typeof data.description !== "string") {
                                validate23.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/$defs/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs8 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.external !== undefined) {
                                const _errs11 = errors;
                                if (typeof data.external !== "boolean") {
                                    validate23.errors = [{ instancePath: instancePath + "/external", schemaPath: "#/properties/external/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                    return false;
                                }
                                var valid0 = _errs11 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.memoryOptimized !== undefined) {
                                    const _errs13 = errors;
                                    if (typeof data.memoryOptimized !== "boolean") {
                                        validate23.errors = [{ instancePath: instancePath + "/memoryOptimized", schemaPath: "#/properties/memoryOptimized/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                        return false;
                                    }
                                    var valid0 = _errs13 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.schemaOnly !== undefined) {
                                        const _errs15 = errors;
                                        if (typeof data.schemaOnly !== "boolean") {
                                            validate23.errors = [{ instancePath: instancePath + "/schemaOnly", schemaPath: "#/properties/schemaOnly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                            return false;
                                        }
                                        var valid0 = _errs15 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.graph !== undefined) {
                                            let data6 = data.graph;
                                            const _errs17 = errors;
                                            if (!((data6 === "node") || (data6 === "edge"))) {
                                                validate23.errors = [{ instancePath: instancePath + "/graph", schemaPath: "#/properties/graph/enum", keyword: "enum", params: { allowedValues: schema36.properties.graph.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                            }
                                            var valid0 = _errs17 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.temporal !== undefined) {
                                                let data7 = data.temporal;
                                                const _errs18 = errors;
                                                if (errors === _errs18) {
                                                    if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                                        let missing1;
                                                        if (((data7.history === undefined) && (missing1 = "history")) || ((data7.period === undefined) && (missing1 = "period"))) {
                                                            validate23.errors = [{ instancePath: instancePath + "/temporal", schemaPath: "#/properties/temporal/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                            return false;
                                                        }
                                                        else {
                                                            const _errs20 = errors;
                                                            for (const key1 in data7) {
                                                                if (!((key1 === "history") || (key1 === "period"))) {
                                                                    validate23.errors = [{ instancePath: instancePath + "/temporal", schemaPath: "#/properties/temporal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs20 === errors) {
                                                                if (data7.history !== undefined) {
                                                                    const _errs21 = errors;
                                                                    if (!(validate24(data7.history, { instancePath: instancePath + "/temporal/history", parentData: data7, parentDataProperty: "history", rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid4 = _errs21 === errors;
                                                                }
                                                                else {
                                                                    var valid4 = true;
                                                                }
                                                                if (valid4) {
                                                                    if (data7.period !== undefined) {
                                                                        let data9 = data7.period;
                                                                        const _errs22 = errors;
                                                                        if (errors === _errs22) {
                                                                            if (Array.isArray(data9)) {
                                                                                if (data9.length < 2) {
                                                                                    validate23.errors = [{ instancePath: instancePath + "/temporal/period", schemaPath: "#/properties/temporal/properties/period/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    const len0 = data9.length;
                                                                                    if (len0 > 0) {
                                                                                        const _errs24 = errors;
                                                                                        if (typeof data9[0] !== "string") {
                                                                                            validate23.errors = [{ instancePath: instancePath + "/temporal/period/0", schemaPath: "#/properties/temporal/properties/period/prefixItems/0/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid5 = _errs24 === errors;
                                                                                    }
                                                                                    if (valid5) {
                                                                                        if (len0 > 1) {
                                                                                            const _errs26 = errors;
                                                                                            if (typeof data9[1] !== "string") {
                                                                                                validate23.errors = [{ instancePath: instancePath + "/temporal/period/1", schemaPath: "#/properties/temporal/properties/period/prefixItems/1/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid5 = _errs26 === errors;
                                                                                        }
                                                                                        if (valid5) {
                                                                                            const len1 = data9.length;
                                                                                            if (!(len1 <= 2)) {
                                                                                                validate23.errors = [{ instancePath: instancePath + "/temporal/period", schemaPath: "#/properties/temporal/properties/period/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate23.errors = [{ instancePath: instancePath + "/temporal/period", schemaPath: "#/properties/temporal/properties/period/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid4 = _errs22 === errors;
                                                                    }
                                                                    else {
                                                                        var valid4 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate23.errors = [{ instancePath: instancePath + "/temporal", schemaPath: "#/properties/temporal/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs18 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.columns !== undefined) {
                                                    let data12 = data.columns;
                                                    const _errs28 = errors;
                                                    if (errors === _errs28) {
                                                        if (Array.isArray(data12)) {
                                                            var valid6 = true;
                                                            const len2 = data12.length;
                                                            for (let i0 = 0; i0 < len2; i0++) {
                                                                const _errs30 = errors;
                                                                if (!(validate26(data12[i0], { instancePath: instancePath + "/columns/" + i0, parentData: data12, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid6 = _errs30 === errors;
                                                                if (!valid6) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate23.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs28 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.primaryKey !== undefined) {
                                                        const _errs31 = errors;
                                                        if (!(validate28(data.primaryKey, { instancePath: instancePath + "/primaryKey", parentData: data, parentDataProperty: "primaryKey", rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid0 = _errs31 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.uniqueConstraints !== undefined) {
                                                            let data15 = data.uniqueConstraints;
                                                            const _errs32 = errors;
                                                            if (errors === _errs32) {
                                                                if (Array.isArray(data15)) {
                                                                    var valid7 = true;
                                                                    const len3 = data15.length;
                                                                    for (let i1 = 0; i1 < len3; i1++) {
                                                                        const _errs34 = errors;
                                                                        if (!(validate28(data15[i1], { instancePath: instancePath + "/uniqueConstraints/" + i1, parentData: data15, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid7 = _errs34 === errors;
                                                                        if (!valid7) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate23.errors = [{ instancePath: instancePath + "/uniqueConstraints", schemaPath: "#/properties/uniqueConstraints/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs32 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.foreignKeys !== undefined) {
                                                                let data17 = data.foreignKeys;
                                                                const _errs35 = errors;
                                                                if (errors === _errs35) {
                                                                    if (Array.isArray(data17)) {
                                                                        var valid8 = true;
                                                                        const len4 = data17.length;
                                                                        for (let i2 = 0; i2 < len4; i2++) {
                                                                            const _errs37 = errors;
                                                                            if (!(validate33(data17[i2], { instancePath: instancePath + "/foreignKeys/" + i2, parentData: data17, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid8 = _errs37 === errors;
                                                                            if (!valid8) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate23.errors = [{ instancePath: instancePath + "/foreignKeys", schemaPath: "#/properties/foreignKeys/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs35 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.checks !== undefined) {
                                                                    let data19 = data.checks;
                                                                    const _errs38 = errors;
                                                                    if (errors === _errs38) {
                                                                        if (Array.isArray(data19)) {
                                                                            var valid9 = true;
                                                                            const len5 = data19.length;
                                                                            for (let i3 = 0; i3 < len5; i3++) {
                                                                                const _errs40 = errors;
                                                                                if (!(validate38(data19[i3], { instancePath: instancePath + "/checks/" + i3, parentData: data19, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid9 = _errs40 === errors;
                                                                                if (!valid9) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate23.errors = [{ instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs38 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.indexes !== undefined) {
                                                                        let data21 = data.indexes;
                                                                        const _errs41 = errors;
                                                                        if (errors === _errs41) {
                                                                            if (Array.isArray(data21)) {
                                                                                var valid10 = true;
                                                                                const len6 = data21.length;
                                                                                for (let i4 = 0; i4 < len6; i4++) {
                                                                                    const _errs43 = errors;
                                                                                    if (!(validate40(data21[i4], { instancePath: instancePath + "/indexes/" + i4, parentData: data21, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                                                                                        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid10 = _errs43 === errors;
                                                                                    if (!valid10) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate23.errors = [{ instancePath: instancePath + "/indexes", schemaPath: "#/properties/indexes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs41 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.fullTextIndex !== undefined) {
                                                                            const _errs44 = errors;
                                                                            if (!(validate44(data.fullTextIndex, { instancePath: instancePath + "/fullTextIndex", parentData: data, parentDataProperty: "fullTextIndex", rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid0 = _errs44 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.triggers !== undefined) {
                                                                                let data24 = data.triggers;
                                                                                const _errs45 = errors;
                                                                                if (errors === _errs45) {
                                                                                    if (Array.isArray(data24)) {
                                                                                        var valid11 = true;
                                                                                        const len7 = data24.length;
                                                                                        for (let i5 = 0; i5 < len7; i5++) {
                                                                                            const _errs47 = errors;
                                                                                            if (!(validate46(data24[i5], { instancePath: instancePath + "/triggers/" + i5, parentData: data24, parentDataProperty: i5, rootData, dynamicAnchors }))) {
                                                                                                vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                                                                                                errors = vErrors.length;
                                                                                            }
                                                                                            var valid11 = _errs47 === errors;
                                                                                            if (!valid11) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate23.errors = [{ instancePath: instancePath + "/triggers", schemaPath: "#/properties/triggers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs45 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.compression !== undefined) {
                                                                                    let data26 = data.compression;
                                                                                    const _errs48 = errors;
                                                                                    if (!((((data26 === "row") || (data26 === "page")) || (data26 === "columnstore")) || (data26 === "columnstore_archive"))) {
                                                                                        validate23.errors = [{ instancePath: instancePath + "/compression", schemaPath: "#/$defs/compression/enum", keyword: "enum", params: { allowedValues: schema60.enum }, message: "must be equal to one of the allowed values" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid0 = _errs48 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.filegroup !== undefined) {
                                                                                        const _errs50 = errors;
                                                                                        if (typeof data.filegroup !== "string") {
                                                                                            validate23.errors = [{ instancePath: instancePath + "/filegroup", schemaPath: "#/$defs/filegroup/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid0 = _errs50 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                    if (valid0) {
                                                                                        if (data.partition !== undefined) {
                                                                                            let data28 = data.partition;
                                                                                            const _errs53 = errors;
                                                                                            const _errs54 = errors;
                                                                                            if (errors === _errs54) {
                                                                                                if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                                                                                                    let missing2;
                                                                                                    if (((data28.scheme === undefined) && (missing2 = "scheme")) || ((data28.column === undefined) && (missing2 = "column"))) {
                                                                                                        validate23.errors = [{ instancePath: instancePath + "/partition", schemaPath: "#/$defs/partition/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        const _errs56 = errors;
                                                                                                        for (const key2 in data28) {
                                                                                                            if (!((key2 === "scheme") || (key2 === "column"))) {
                                                                                                                validate23.errors = [{ instancePath: instancePath + "/partition", schemaPath: "#/$defs/partition/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                                                return false;
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                        if (_errs56 === errors) {
                                                                                                            if (data28.scheme !== undefined) {
                                                                                                                const _errs57 = errors;
                                                                                                                if (typeof data28.scheme !== "string") {
                                                                                                                    validate23.errors = [{ instancePath: instancePath + "/partition/scheme", schemaPath: "#/$defs/partition/properties/scheme/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid15 = _errs57 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid15 = true;
                                                                                                            }
                                                                                                            if (valid15) {
                                                                                                                if (data28.column !== undefined) {
                                                                                                                    const _errs59 = errors;
                                                                                                                    if (typeof data28.column !== "string") {
                                                                                                                        validate23.errors = [{ instancePath: instancePath + "/partition/column", schemaPath: "#/$defs/partition/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    var valid15 = _errs59 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid15 = true;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate23.errors = [{ instancePath: instancePath + "/partition", schemaPath: "#/$defs/partition/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid0 = _errs53 === errors;
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
            }
        }
    }
    else {
        validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate23.errors = vErrors; return errors === 0; }
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema105 = { "type": "object", "additionalProperties": false, "required": ["schema", "name", "columns"], "properties": { "schema": { "$ref": "#/$defs/name" }, "name": { "$ref": "#/$defs/name" }, "description": { "$ref": "#/$defs/description" }, "columns": { "type": "array", "description": "Empty where the source cannot know them.", "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "$ref": "#/$defs/typeName" }, "baseType": { "$ref": "#/$defs/baseType" }, "nullable": { "$ref": "#/$defs/nullable" }, "description": { "$ref": "#/$defs/description" } } } }, "schemaBound": { "type": "boolean" }, "checkOption": { "type": "boolean" }, "indexes": { "type": "array", "items": { "$ref": "#/$defs/index" } }, "triggers": { "type": "array", "items": { "$ref": "#/$defs/trigger" } }, "encrypted": { "$ref": "#/$defs/encryptedModule" }, "definition": { "$ref": "#/$defs/definition" } } };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate49.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.schema === undefined) && (missing0 = "schema")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.columns === undefined) && (missing0 = "columns"))) {
            validate49.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(func1.call(schema105.properties, key0))) {
                    validate49.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.schema !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.schema !== "string") {
                        validate49.errors = [{ instancePath: instancePath + "/schema", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.name !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.name !== "string") {
                            validate49.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.description !== undefined) {
                            const _errs8 = errors;
                            if (typeof data.description !== "string") {
                                validate49.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/$defs/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs8 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.columns !== undefined) {
                                let data3 = data.columns;
                                const _errs11 = errors;
                                if (errors === _errs11) {
                                    if (Array.isArray(data3)) {
                                        var valid4 = true;
                                        const len0 = data3.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            let data4 = data3[i0];
                                            const _errs13 = errors;
                                            if (errors === _errs13) {
                                                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                                    let missing1;
                                                    if ((data4.name === undefined) && (missing1 = "name")) {
                                                        validate49.errors = [{ instancePath: instancePath + "/columns/" + i0, schemaPath: "#/properties/columns/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs15 = errors;
                                                        for (const key1 in data4) {
                                                            if (!(((((key1 === "name") || (key1 === "type")) || (key1 === "baseType")) || (key1 === "nullable")) || (key1 === "description"))) {
                                                                validate49.errors = [{ instancePath: instancePath + "/columns/" + i0, schemaPath: "#/properties/columns/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs15 === errors) {
                                                            if (data4.name !== undefined) {
                                                                const _errs16 = errors;
                                                                if (typeof data4.name !== "string") {
                                                                    validate49.errors = [{ instancePath: instancePath + "/columns/" + i0 + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                                var valid5 = _errs16 === errors;
                                                            }
                                                            else {
                                                                var valid5 = true;
                                                            }
                                                            if (valid5) {
                                                                if (data4.type !== undefined) {
                                                                    const _errs19 = errors;
                                                                    if (typeof data4.type !== "string") {
                                                                        validate49.errors = [{ instancePath: instancePath + "/columns/" + i0 + "/type", schemaPath: "#/$defs/typeName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                    var valid5 = _errs19 === errors;
                                                                }
                                                                else {
                                                                    var valid5 = true;
                                                                }
                                                                if (valid5) {
                                                                    if (data4.baseType !== undefined) {
                                                                        const _errs22 = errors;
                                                                        if (typeof data4.baseType !== "string") {
                                                                            validate49.errors = [{ instancePath: instancePath + "/columns/" + i0 + "/baseType", schemaPath: "#/$defs/baseType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                        var valid5 = _errs22 === errors;
                                                                    }
                                                                    else {
                                                                        var valid5 = true;
                                                                    }
                                                                    if (valid5) {
                                                                        if (data4.nullable !== undefined) {
                                                                            const _errs25 = errors;
                                                                            if (typeof data4.nullable !== "boolean") {
                                                                                validate49.errors = [{ instancePath: instancePath + "/columns/" + i0 + "/nullable", schemaPath: "#/$defs/nullable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                return false;
                                                                            }
                                                                            var valid5 = _errs25 === errors;
                                                                        }
                                                                        else {
                                                                            var valid5 = true;
                                                                        }
                                                                        if (valid5) {
                                                                            if (data4.description !== undefined) {
                                                                                const _errs28 = errors;
                                                                                if (typeof data4.description !== "string") {
                                                                                    validate49.errors = [{ instancePath: instancePath + "/columns/" + i0 + "/description", schemaPath: "#/$defs/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
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
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate49.errors = [{ instancePath: instancePath + "/columns/" + i0, schemaPath: "#/properties/columns/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid4 = _errs13 === errors;
                                            if (!valid4) {
                                                break;
                                            }
                                        }
                                    }
                                    else {
                                        validate49.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs11 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.schemaBound !== undefined) {
                                    const _errs31 = errors;
                                    if (typeof data.schemaBound !== "boolean") {
                                        validate49.errors = [{ instancePath: instancePath + "/schemaBound", schemaPath: "#/properties/schemaBound/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                        return false;
                                    }
                                    var valid0 = _errs31 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.checkOption !== undefined) {
                                        const _errs33 = errors;
                                        if (typeof data.checkOption !== "boolean") {
                                            validate49.errors = [{ instancePath: instancePath + "/checkOption", schemaPath: "#/properties/checkOption/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                            return false;
                                        }
                                        var valid0 = _errs33 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.indexes !== undefined) {
                                            let data12 = data.indexes;
                                            const _errs35 = errors;
                                            if (errors === _errs35) {
                                                if (Array.isArray(data12)) {
                                                    var valid11 = true;
                                                    const len1 = data12.length;
                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                        const _errs37 = errors;
                                                        if (!(validate40(data12[i1], { instancePath: instancePath + "/indexes/" + i1, parentData: data12, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid11 = _errs37 === errors;
                                                        if (!valid11) {
                                                            break;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate49.errors = [{ instancePath: instancePath + "/indexes", schemaPath: "#/properties/indexes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs35 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.triggers !== undefined) {
                                                let data14 = data.triggers;
                                                const _errs38 = errors;
                                                if (errors === _errs38) {
                                                    if (Array.isArray(data14)) {
                                                        var valid12 = true;
                                                        const len2 = data14.length;
                                                        for (let i2 = 0; i2 < len2; i2++) {
                                                            const _errs40 = errors;
                                                            if (!(validate46(data14[i2], { instancePath: instancePath + "/triggers/" + i2, parentData: data14, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                                vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid12 = _errs40 === errors;
                                                            if (!valid12) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate49.errors = [{ instancePath: instancePath + "/triggers", schemaPath: "#/properties/triggers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs38 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.encrypted !== undefined) {
                                                    const _errs41 = errors;
                                                    if (typeof data.encrypted !== "boolean") {
                                                        validate49.errors = [{ instancePath: instancePath + "/encrypted", schemaPath: "#/$defs/encryptedModule/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs41 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.definition !== undefined) {
                                                        const _errs44 = errors;
                                                        if (typeof data.definition !== "string") {
                                                            validate49.errors = [{ instancePath: instancePath + "/definition", schemaPath: "#/$defs/definition/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                        var valid0 = _errs44 === errors;
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
        validate49.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate49.errors = vErrors; return errors === 0; }
validate49.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema116 = { "type": "object", "additionalProperties": false, "required": ["schema", "name"], "properties": { "schema": { "$ref": "#/$defs/name" }, "name": { "$ref": "#/$defs/name" }, "description": { "$ref": "#/$defs/description" }, "parameters": { "type": "array", "items": { "$ref": "#/$defs/parameter" } }, "external": { "type": "string", "description": "A CLR procedure: assembly.class.method." }, "encrypted": { "$ref": "#/$defs/encryptedModule" }, "definition": { "$ref": "#/$defs/definition" } } };
const schema120 = { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "type": "string", "description": "With its @." }, "type": { "$ref": "#/$defs/typeName" }, "baseType": { "$ref": "#/$defs/baseType" }, "output": { "type": "boolean" }, "readonly": { "type": "boolean" }, "default": { "$ref": "#/$defs/expression" }, "description": { "$ref": "#/$defs/description" } } };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate54.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.name === undefined) && (missing0 = "name")) || ((data.type === undefined) && (missing0 = "type"))) {
            validate54.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(((((((key0 === "name") || (key0 === "type")) || (key0 === "baseType")) || (key0 === "output")) || (key0 === "readonly")) || (key0 === "default")) || (key0 === "description"))) {
                    validate54.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.name !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.name !== "string") {
                        validate54.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.type !== undefined) {
                        const _errs4 = errors;
                        if (typeof data.type !== "string") {
                            validate54.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/$defs/typeName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.baseType !== undefined) {
                            const _errs7 = errors;
                            if (typeof data.baseType !== "string") {
                                validate54.errors = [{ instancePath: instancePath + "/baseType", schemaPath: "#/$defs/baseType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.output !== undefined) {
                                const _errs10 = errors;
                                if (typeof data.output !== "boolean") {
                                    validate54.errors = [{ instancePath: instancePath + "/output", schemaPath: "#/properties/output/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                    return false;
                                }
                                var valid0 = _errs10 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.readonly !== undefined) {
                                    const _errs12 = errors;
                                    if (typeof data.readonly !== "boolean") {
                                        validate54.errors = [{ instancePath: instancePath + "/readonly", schemaPath: "#/properties/readonly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                        return false;
                                    }
                                    var valid0 = _errs12 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.default !== undefined) {
                                        const _errs14 = errors;
                                        if (typeof data.default !== "string") {
                                            validate54.errors = [{ instancePath: instancePath + "/default", schemaPath: "#/$defs/expression/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                        var valid0 = _errs14 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.description !== undefined) {
                                            const _errs17 = errors;
                                            if (typeof data.description !== "string") {
                                                validate54.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/$defs/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid0 = _errs17 === errors;
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
    else {
        validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate54.errors = vErrors; return errors === 0; }
validate54.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate53.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.schema === undefined) && (missing0 = "schema")) || ((data.name === undefined) && (missing0 = "name"))) {
            validate53.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(((((((key0 === "schema") || (key0 === "name")) || (key0 === "description")) || (key0 === "parameters")) || (key0 === "external")) || (key0 === "encrypted")) || (key0 === "definition"))) {
                    validate53.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.schema !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.schema !== "string") {
                        validate53.errors = [{ instancePath: instancePath + "/schema", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.name !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.name !== "string") {
                            validate53.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.description !== undefined) {
                            const _errs8 = errors;
                            if (typeof data.description !== "string") {
                                validate53.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/$defs/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs8 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.parameters !== undefined) {
                                let data3 = data.parameters;
                                const _errs11 = errors;
                                if (errors === _errs11) {
                                    if (Array.isArray(data3)) {
                                        var valid4 = true;
                                        const len0 = data3.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            const _errs13 = errors;
                                            if (!(validate54(data3[i0], { instancePath: instancePath + "/parameters/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid4 = _errs13 === errors;
                                            if (!valid4) {
                                                break;
                                            }
                                        }
                                    }
                                    else {
                                        validate53.errors = [{ instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs11 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.external !== undefined) {
                                    const _errs14 = errors;
                                    if (typeof data.external !== "string") {
                                        validate53.errors = [{ instancePath: instancePath + "/external", schemaPath: "#/properties/external/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    var valid0 = _errs14 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.encrypted !== undefined) {
                                        const _errs16 = errors;
                                        if (typeof data.encrypted !== "boolean") {
                                            validate53.errors = [{ instancePath: instancePath + "/encrypted", schemaPath: "#/$defs/encryptedModule/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                            return false;
                                        }
                                        var valid0 = _errs16 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.definition !== undefined) {
                                            const _errs19 = errors;
                                            if (typeof data.definition !== "string") {
                                                validate53.errors = [{ instancePath: instancePath + "/definition", schemaPath: "#/$defs/definition/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid0 = _errs19 === errors;
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
    else {
        validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate53.errors = vErrors; return errors === 0; }
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema127 = { "type": "object", "additionalProperties": false, "required": ["schema", "name", "kind"], "properties": { "schema": { "$ref": "#/$defs/name" }, "name": { "$ref": "#/$defs/name" }, "description": { "$ref": "#/$defs/description" }, "kind": { "enum": ["scalar", "inline", "table"], "description": "table: multi-statement." }, "returns": { "$ref": "#/$defs/typeName" }, "returnsBaseType": { "$ref": "#/$defs/baseType" }, "columns": { "type": "array", "items": { "$ref": "#/$defs/column" }, "description": "What a table-valued function returns." }, "parameters": { "type": "array", "items": { "$ref": "#/$defs/parameter" } }, "schemaBound": { "type": "boolean" }, "external": { "type": "string", "description": "A CLR function: assembly.class.method." }, "encrypted": { "$ref": "#/$defs/encryptedModule" }, "definition": { "$ref": "#/$defs/definition" } } };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate57.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.schema === undefined) && (missing0 = "schema")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.kind === undefined) && (missing0 = "kind"))) {
            validate57.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(func1.call(schema127.properties, key0))) {
                    validate57.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.schema !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.schema !== "string") {
                        validate57.errors = [{ instancePath: instancePath + "/schema", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.name !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.name !== "string") {
                            validate57.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.description !== undefined) {
                            const _errs8 = errors;
                            if (typeof data.description !== "string") {
                                validate57.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/$defs/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs8 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.kind !== undefined) {
                                let data3 = data.kind;
                                const _errs11 = errors;
                                if (!(((data3 === "scalar") || (data3 === "inline")) || (data3 === "table"))) {
                                    validate57.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema127.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                }
                                var valid0 = _errs11 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.returns !== undefined) {
                                    const _errs12 = errors;
                                    if (typeof data.returns !== "string") {
                                        validate57.errors = [{ instancePath: instancePath + "/returns", schemaPath: "#/$defs/typeName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    var valid0 = _errs12 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.returnsBaseType !== undefined) {
                                        const _errs15 = errors;
                                        if (typeof data.returnsBaseType !== "string") {
                                            validate57.errors = [{ instancePath: instancePath + "/returnsBaseType", schemaPath: "#/$defs/baseType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                        var valid0 = _errs15 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.columns !== undefined) {
                                            let data6 = data.columns;
                                            const _errs18 = errors;
                                            if (errors === _errs18) {
                                                if (Array.isArray(data6)) {
                                                    var valid6 = true;
                                                    const len0 = data6.length;
                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                        const _errs20 = errors;
                                                        if (!(validate26(data6[i0], { instancePath: instancePath + "/columns/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid6 = _errs20 === errors;
                                                        if (!valid6) {
                                                            break;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate57.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs18 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.parameters !== undefined) {
                                                let data8 = data.parameters;
                                                const _errs21 = errors;
                                                if (errors === _errs21) {
                                                    if (Array.isArray(data8)) {
                                                        var valid7 = true;
                                                        const len1 = data8.length;
                                                        for (let i1 = 0; i1 < len1; i1++) {
                                                            const _errs23 = errors;
                                                            if (!(validate54(data8[i1], { instancePath: instancePath + "/parameters/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid7 = _errs23 === errors;
                                                            if (!valid7) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate57.errors = [{ instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs21 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.schemaBound !== undefined) {
                                                    const _errs24 = errors;
                                                    if (typeof data.schemaBound !== "boolean") {
                                                        validate57.errors = [{ instancePath: instancePath + "/schemaBound", schemaPath: "#/properties/schemaBound/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs24 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.external !== undefined) {
                                                        const _errs26 = errors;
                                                        if (typeof data.external !== "string") {
                                                            validate57.errors = [{ instancePath: instancePath + "/external", schemaPath: "#/properties/external/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                        var valid0 = _errs26 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.encrypted !== undefined) {
                                                            const _errs28 = errors;
                                                            if (typeof data.encrypted !== "boolean") {
                                                                validate57.errors = [{ instancePath: instancePath + "/encrypted", schemaPath: "#/$defs/encryptedModule/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                return false;
                                                            }
                                                            var valid0 = _errs28 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.definition !== undefined) {
                                                                const _errs31 = errors;
                                                                if (typeof data.definition !== "string") {
                                                                    validate57.errors = [{ instancePath: instancePath + "/definition", schemaPath: "#/$defs/definition/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                                var valid0 = _errs31 === errors;
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
    else {
        validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate57.errors = vErrors; return errors === 0; }
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema135 = { "type": "object", "additionalProperties": false, "required": ["schema", "name", "type"], "properties": { "schema": { "$ref": "#/$defs/name" }, "name": { "$ref": "#/$defs/name" }, "type": { "$ref": "#/$defs/typeName" }, "start": { "$ref": "#/$defs/digits" }, "increment": { "$ref": "#/$defs/digits" }, "minimum": { "$ref": "#/$defs/digits" }, "maximum": { "$ref": "#/$defs/digits" }, "cycle": { "type": "boolean" }, "cache": { "type": "integer", "description": "Absent: the server's default; 0: NO CACHE." }, "description": { "$ref": "#/$defs/description" } } };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate61.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.schema === undefined) && (missing0 = "schema")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.type === undefined) && (missing0 = "type"))) {
            validate61.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(func1.call(schema135.properties, key0))) {
                    validate61.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.schema !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.schema !== "string") {
                        validate61.errors = [{ instancePath: instancePath + "/schema", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.name !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.name !== "string") {
                            validate61.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.type !== undefined) {
                            const _errs8 = errors;
                            if (typeof data.type !== "string") {
                                validate61.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/$defs/typeName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs8 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.start !== undefined) {
                                let data3 = data.start;
                                const _errs11 = errors;
                                const _errs12 = errors;
                                if (errors === _errs12) {
                                    if (typeof data3 === "string") {
                                        if (!pattern4.test(data3)) {
                                            validate61.errors = [{ instancePath: instancePath + "/start", schemaPath: "#/$defs/digits/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]+$" }, message: "must match pattern \"" + "^-?[0-9]+$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate61.errors = [{ instancePath: instancePath + "/start", schemaPath: "#/$defs/digits/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs11 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.increment !== undefined) {
                                    let data4 = data.increment;
                                    const _errs14 = errors;
                                    const _errs15 = errors;
                                    if (errors === _errs15) {
                                        if (typeof data4 === "string") {
                                            if (!pattern4.test(data4)) {
                                                validate61.errors = [{ instancePath: instancePath + "/increment", schemaPath: "#/$defs/digits/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]+$" }, message: "must match pattern \"" + "^-?[0-9]+$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate61.errors = [{ instancePath: instancePath + "/increment", schemaPath: "#/$defs/digits/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs14 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.minimum !== undefined) {
                                        let data5 = data.minimum;
                                        const _errs17 = errors;
                                        const _errs18 = errors;
                                        if (errors === _errs18) {
                                            if (typeof data5 === "string") {
                                                if (!pattern4.test(data5)) {
                                                    validate61.errors = [{ instancePath: instancePath + "/minimum", schemaPath: "#/$defs/digits/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]+$" }, message: "must match pattern \"" + "^-?[0-9]+$" + "\"" }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate61.errors = [{ instancePath: instancePath + "/minimum", schemaPath: "#/$defs/digits/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs17 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.maximum !== undefined) {
                                            let data6 = data.maximum;
                                            const _errs20 = errors;
                                            const _errs21 = errors;
                                            if (errors === _errs21) {
                                                if (typeof data6 === "string") {
                                                    if (!pattern4.test(data6)) {
                                                        validate61.errors = [{ instancePath: instancePath + "/maximum", schemaPath: "#/$defs/digits/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]+$" }, message: "must match pattern \"" + "^-?[0-9]+$" + "\"" }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    validate61.errors = [{ instancePath: instancePath + "/maximum", schemaPath: "#/$defs/digits/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs20 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.cycle !== undefined) {
                                                const _errs23 = errors;
                                                if (typeof data.cycle !== "boolean") {
                                                    validate61.errors = [{ instancePath: instancePath + "/cycle", schemaPath: "#/properties/cycle/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                    return false;
                                                }
                                                var valid0 = _errs23 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.cache !== undefined) {
                                                    let data8 = data.cache;
                                                    const _errs25 = errors;
                                                    if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                                        validate61.errors = [{ instancePath: instancePath + "/cache", schemaPath: "#/properties/cache/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs25 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.description !== undefined) {
                                                        const _errs27 = errors;
                                                        if (typeof data.description !== "string") {
                                                            validate61.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/$defs/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                        var valid0 = _errs27 === errors;
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
        validate61.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate61.errors = vErrors; return errors === 0; }
validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema144 = { "type": "object", "description": "An alias type (it has baseType) or a table type (it has columns).", "additionalProperties": false, "required": ["schema", "name"], "properties": { "schema": { "$ref": "#/$defs/name" }, "name": { "$ref": "#/$defs/name" }, "description": { "$ref": "#/$defs/description" }, "baseType": { "$ref": "#/$defs/baseType" }, "nullable": { "$ref": "#/$defs/nullable" }, "memoryOptimized": { "type": "boolean" }, "columns": { "type": "array", "items": { "$ref": "#/$defs/column" } }, "primaryKey": { "$ref": "#/$defs/keyConstraint" }, "uniqueConstraints": { "type": "array", "items": { "$ref": "#/$defs/keyConstraint" } }, "checks": { "type": "array", "items": { "$ref": "#/$defs/check" } }, "indexes": { "type": "array", "items": { "$ref": "#/$defs/index" } } } };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate63.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.schema === undefined) && (missing0 = "schema")) || ((data.name === undefined) && (missing0 = "name"))) {
            validate63.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(func1.call(schema144.properties, key0))) {
                    validate63.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.schema !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.schema !== "string") {
                        validate63.errors = [{ instancePath: instancePath + "/schema", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.name !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.name !== "string") {
                            validate63.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.description !== undefined) {
                            const _errs8 = errors;
                            if (typeof data.description !== "string") {
                                validate63.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/$defs/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs8 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.baseType !== undefined) {
                                const _errs11 = errors;
                                if (typeof data.baseType !== "string") {
                                    validate63.errors = [{ instancePath: instancePath + "/baseType", schemaPath: "#/$defs/baseType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs11 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.nullable !== undefined) {
                                    const _errs14 = errors;
                                    if (typeof data.nullable !== "boolean") {
                                        validate63.errors = [{ instancePath: instancePath + "/nullable", schemaPath: "#/$defs/nullable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                        return false;
                                    }
                                    var valid0 = _errs14 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.memoryOptimized !== undefined) {
                                        const _errs17 = errors;
                                        if (typeof data.memoryOptimized !== "boolean") {
                                            validate63.errors = [{ instancePath: instancePath + "/memoryOptimized", schemaPath: "#/properties/memoryOptimized/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                            return false;
                                        }
                                        var valid0 = _errs17 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.columns !== undefined) {
                                            let data6 = data.columns;
                                            const _errs19 = errors;
                                            if (errors === _errs19) {
                                                if (Array.isArray(data6)) {
                                                    var valid6 = true;
                                                    const len0 = data6.length;
                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                        const _errs21 = errors;
                                                        if (!(validate26(data6[i0], { instancePath: instancePath + "/columns/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid6 = _errs21 === errors;
                                                        if (!valid6) {
                                                            break;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate63.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs19 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.primaryKey !== undefined) {
                                                const _errs22 = errors;
                                                if (!(validate28(data.primaryKey, { instancePath: instancePath + "/primaryKey", parentData: data, parentDataProperty: "primaryKey", rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid0 = _errs22 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.uniqueConstraints !== undefined) {
                                                    let data9 = data.uniqueConstraints;
                                                    const _errs23 = errors;
                                                    if (errors === _errs23) {
                                                        if (Array.isArray(data9)) {
                                                            var valid7 = true;
                                                            const len1 = data9.length;
                                                            for (let i1 = 0; i1 < len1; i1++) {
                                                                const _errs25 = errors;
                                                                if (!(validate28(data9[i1], { instancePath: instancePath + "/uniqueConstraints/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid7 = _errs25 === errors;
                                                                if (!valid7) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate63.errors = [{ instancePath: instancePath + "/uniqueConstraints", schemaPath: "#/properties/uniqueConstraints/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs23 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.checks !== undefined) {
                                                        let data11 = data.checks;
                                                        const _errs26 = errors;
                                                        if (errors === _errs26) {
                                                            if (Array.isArray(data11)) {
                                                                var valid8 = true;
                                                                const len2 = data11.length;
                                                                for (let i2 = 0; i2 < len2; i2++) {
                                                                    const _errs28 = errors;
                                                                    if (!(validate38(data11[i2], { instancePath: instancePath + "/checks/" + i2, parentData: data11, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid8 = _errs28 === errors;
                                                                    if (!valid8) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate63.errors = [{ instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs26 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.indexes !== undefined) {
                                                            let data13 = data.indexes;
                                                            const _errs29 = errors;
                                                            if (errors === _errs29) {
                                                                if (Array.isArray(data13)) {
                                                                    var valid9 = true;
                                                                    const len3 = data13.length;
                                                                    for (let i3 = 0; i3 < len3; i3++) {
                                                                        const _errs31 = errors;
                                                                        if (!(validate40(data13[i3], { instancePath: instancePath + "/indexes/" + i3, parentData: data13, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid9 = _errs31 === errors;
                                                                        if (!valid9) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate63.errors = [{ instancePath: instancePath + "/indexes", schemaPath: "#/properties/indexes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs29 === errors;
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
    else {
        validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate63.errors = vErrors; return errors === 0; }
validate63.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema150 = { "type": "object", "additionalProperties": false, "required": ["schema", "name", "target"], "properties": { "schema": { "$ref": "#/$defs/name" }, "name": { "$ref": "#/$defs/name" }, "target": { "type": "string", "description": "As the server keeps it: [server].[database].[schema].[name], only the parts that were given." }, "description": { "$ref": "#/$defs/description" } } };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate70.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.schema === undefined) && (missing0 = "schema")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.target === undefined) && (missing0 = "target"))) {
            validate70.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((((key0 === "schema") || (key0 === "name")) || (key0 === "target")) || (key0 === "description"))) {
                    validate70.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.schema !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.schema !== "string") {
                        validate70.errors = [{ instancePath: instancePath + "/schema", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.name !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.name !== "string") {
                            validate70.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.target !== undefined) {
                            const _errs8 = errors;
                            if (typeof data.target !== "string") {
                                validate70.errors = [{ instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs8 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.description !== undefined) {
                                const _errs10 = errors;
                                if (typeof data.description !== "string") {
                                    validate70.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/$defs/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs10 === errors;
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
    else {
        validate70.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate70.errors = vErrors; return errors === 0; }
validate70.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema154 = { "type": "object", "additionalProperties": false, "required": ["name", "events"], "properties": { "name": { "$ref": "#/$defs/name" }, "description": { "$ref": "#/$defs/description" }, "events": { "type": "array", "items": { "type": "string" }, "description": "DDL events or event groups, upper case." }, "disabled": { "$ref": "#/$defs/disabled" }, "encrypted": { "$ref": "#/$defs/encryptedModule" }, "definition": { "$ref": "#/$defs/definition" } } };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate72.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.name === undefined) && (missing0 = "name")) || ((data.events === undefined) && (missing0 = "events"))) {
            validate72.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((((((key0 === "name") || (key0 === "description")) || (key0 === "events")) || (key0 === "disabled")) || (key0 === "encrypted")) || (key0 === "definition"))) {
                    validate72.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.name !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.name !== "string") {
                        validate72.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.description !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.description !== "string") {
                            validate72.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/$defs/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.events !== undefined) {
                            let data2 = data.events;
                            const _errs8 = errors;
                            if (errors === _errs8) {
                                if (Array.isArray(data2)) {
                                    var valid3 = true;
                                    const len0 = data2.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs10 = errors;
                                        if (typeof data2[i0] !== "string") {
                                            validate72.errors = [{ instancePath: instancePath + "/events/" + i0, schemaPath: "#/properties/events/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                        var valid3 = _errs10 === errors;
                                        if (!valid3) {
                                            break;
                                        }
                                    }
                                }
                                else {
                                    validate72.errors = [{ instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs8 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.disabled !== undefined) {
                                const _errs12 = errors;
                                if (typeof data.disabled !== "boolean") {
                                    validate72.errors = [{ instancePath: instancePath + "/disabled", schemaPath: "#/$defs/disabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                    return false;
                                }
                                var valid0 = _errs12 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.encrypted !== undefined) {
                                    const _errs15 = errors;
                                    if (typeof data.encrypted !== "boolean") {
                                        validate72.errors = [{ instancePath: instancePath + "/encrypted", schemaPath: "#/$defs/encryptedModule/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                        return false;
                                    }
                                    var valid0 = _errs15 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.definition !== undefined) {
                                        const _errs18 = errors;
                                        if (typeof data.definition !== "string") {
                                            validate72.errors = [{ instancePath: instancePath + "/definition", schemaPath: "#/$defs/definition/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                        var valid0 = _errs18 === errors;
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
        validate72.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate72.errors = vErrors; return errors === 0; }
validate72.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema165 = { "type": "object", "additionalProperties": false, "required": ["state", "permission", "to"], "properties": { "state": { "enum": ["grant", "grant with grant option", "deny"] }, "permission": { "type": "string", "description": "In SQL Server's words, upper case: SELECT, EXECUTE, VIEW DEFINITION." }, "on": { "type": "object", "additionalProperties": false, "required": ["schema"], "description": "An object, one of its columns, a type, or a whole schema where there is no name. Absent: the database itself.", "properties": { "type": { "const": "type" }, "schema": { "$ref": "#/$defs/name" }, "name": { "$ref": "#/$defs/name" }, "column": { "$ref": "#/$defs/name" } } }, "to": { "type": "string", "description": "The user or role." } } };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate74.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.state === undefined) && (missing0 = "state")) || ((data.permission === undefined) && (missing0 = "permission"))) || ((data.to === undefined) && (missing0 = "to"))) {
            validate74.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((((key0 === "state") || (key0 === "permission")) || (key0 === "on")) || (key0 === "to"))) {
                    validate74.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.state !== undefined) {
                    let data0 = data.state;
                    const _errs2 = errors;
                    if (!(((data0 === "grant") || (data0 === "grant with grant option")) || (data0 === "deny"))) {
                        validate74.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema165.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.permission !== undefined) {
                        const _errs3 = errors;
                        if (typeof data.permission !== "string") {
                            validate74.errors = [{ instancePath: instancePath + "/permission", schemaPath: "#/properties/permission/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.on !== undefined) {
                            let data2 = data.on;
                            const _errs5 = errors;
                            if (errors === _errs5) {
                                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                    let missing1;
                                    if ((data2.schema === undefined) && (missing1 = "schema")) {
                                        validate74.errors = [{ instancePath: instancePath + "/on", schemaPath: "#/properties/on/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                        return false;
                                    }
                                    else {
                                        const _errs7 = errors;
                                        for (const key1 in data2) {
                                            if (!((((key1 === "type") || (key1 === "schema")) || (key1 === "name")) || (key1 === "column"))) {
                                                validate74.errors = [{ instancePath: instancePath + "/on", schemaPath: "#/properties/on/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                            }
                                        }
                                        if (_errs7 === errors) {
                                            if (data2.type !== undefined) {
                                                const _errs8 = errors;
                                                if ("type" !== data2.type) {
                                                    validate74.errors = [{ instancePath: instancePath + "/on/type", schemaPath: "#/properties/on/properties/type/const", keyword: "const", params: { allowedValue: "type" }, message: "must be equal to constant" }];
                                                    return false;
                                                }
                                                var valid1 = _errs8 === errors;
                                            }
                                            else {
                                                var valid1 = true;
                                            }
                                            if (valid1) {
                                                if (data2.schema !== undefined) {
                                                    const _errs9 = errors;
                                                    if (typeof data2.schema !== "string") {
                                                        validate74.errors = [{ instancePath: instancePath + "/on/schema", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid1 = _errs9 === errors;
                                                }
                                                else {
                                                    var valid1 = true;
                                                }
                                                if (valid1) {
                                                    if (data2.name !== undefined) {
                                                        const _errs12 = errors;
                                                        if (typeof data2.name !== "string") {
                                                            validate74.errors = [{ instancePath: instancePath + "/on/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                        var valid1 = _errs12 === errors;
                                                    }
                                                    else {
                                                        var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                        if (data2.column !== undefined) {
                                                            const _errs15 = errors;
                                                            if (typeof data2.column !== "string") {
                                                                validate74.errors = [{ instancePath: instancePath + "/on/column", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                            var valid1 = _errs15 === errors;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate74.errors = [{ instancePath: instancePath + "/on", schemaPath: "#/properties/on/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs5 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.to !== undefined) {
                                const _errs18 = errors;
                                if (typeof data.to !== "string") {
                                    validate74.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs18 === errors;
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
    else {
        validate74.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate74.errors = vErrors; return errors === 0; }
validate74.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema169 = { "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "$ref": "#/$defs/objectName" }, "to": { "type": "object", "additionalProperties": false, "required": ["schema", "name"], "properties": { "schema": { "$ref": "#/$defs/name" }, "name": { "$ref": "#/$defs/name" }, "column": { "$ref": "#/$defs/name" } } } } };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate76.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.from === undefined) && (missing0 = "from")) || ((data.to === undefined) && (missing0 = "to"))) {
            validate76.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((key0 === "from") || (key0 === "to"))) {
                    validate76.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.from !== undefined) {
                    const _errs2 = errors;
                    if (!(validate24(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.to !== undefined) {
                        let data1 = data.to;
                        const _errs3 = errors;
                        if (errors === _errs3) {
                            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                let missing1;
                                if (((data1.schema === undefined) && (missing1 = "schema")) || ((data1.name === undefined) && (missing1 = "name"))) {
                                    validate76.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                    return false;
                                }
                                else {
                                    const _errs5 = errors;
                                    for (const key1 in data1) {
                                        if (!(((key1 === "schema") || (key1 === "name")) || (key1 === "column"))) {
                                            validate76.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs5 === errors) {
                                        if (data1.schema !== undefined) {
                                            const _errs6 = errors;
                                            if (typeof data1.schema !== "string") {
                                                validate76.errors = [{ instancePath: instancePath + "/to/schema", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid1 = _errs6 === errors;
                                        }
                                        else {
                                            var valid1 = true;
                                        }
                                        if (valid1) {
                                            if (data1.name !== undefined) {
                                                const _errs9 = errors;
                                                if (typeof data1.name !== "string") {
                                                    validate76.errors = [{ instancePath: instancePath + "/to/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                                var valid1 = _errs9 === errors;
                                            }
                                            else {
                                                var valid1 = true;
                                            }
                                            if (valid1) {
                                                if (data1.column !== undefined) {
                                                    const _errs12 = errors;
                                                    if (typeof data1.column !== "string") {
                                                        validate76.errors = [{ instancePath: instancePath + "/to/column", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid1 = _errs12 === errors;
                                                }
                                                else {
                                                    var valid1 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate76.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                            }
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
    }
    else {
        validate76.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate76.errors = vErrors; return errors === 0; }
validate76.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate20.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.formatVersion === undefined) && (missing0 = "formatVersion")) || ((data.dialect === undefined) && (missing0 = "dialect"))) {
            validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(func1.call(schema31.properties, key0))) {
                    validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.formatVersion !== undefined) {
                    const _errs2 = errors;
                    if (1 !== data.formatVersion) {
                        validate20.errors = [{ instancePath: instancePath + "/formatVersion", schemaPath: "#/properties/formatVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.dialect !== undefined) {
                        const _errs3 = errors;
                        if ("sqlserver" !== data.dialect) {
                            validate20.errors = [{ instancePath: instancePath + "/dialect", schemaPath: "#/properties/dialect/const", keyword: "const", params: { allowedValue: "sqlserver" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.collation !== undefined) {
                            const _errs4 = errors;
                            if (typeof data.collation !== "string") {
                                validate20.errors = [{ instancePath: instancePath + "/collation", schemaPath: "#/properties/collation/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.compatibilityLevel !== undefined) {
                                let data3 = data.compatibilityLevel;
                                const _errs6 = errors;
                                if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                    validate20.errors = [{ instancePath: instancePath + "/compatibilityLevel", schemaPath: "#/properties/compatibilityLevel/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.description !== undefined) {
                                    const _errs8 = errors;
                                    if (typeof data.description !== "string") {
                                        validate20.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/$defs/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.schemas !== undefined) {
                                        let data5 = data.schemas;
                                        const _errs11 = errors;
                                        if (errors === _errs11) {
                                            if (Array.isArray(data5)) {
                                                var valid2 = true;
                                                const len0 = data5.length;
                                                for (let i0 = 0; i0 < len0; i0++) {
                                                    const _errs13 = errors;
                                                    if (!(validate21(data5[i0], { instancePath: instancePath + "/schemas/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid2 = _errs13 === errors;
                                                    if (!valid2) {
                                                        break;
                                                    }
                                                }
                                            }
                                            else {
                                                validate20.errors = [{ instancePath: instancePath + "/schemas", schemaPath: "#/properties/schemas/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs11 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.tables !== undefined) {
                                            let data7 = data.tables;
                                            const _errs14 = errors;
                                            if (errors === _errs14) {
                                                if (Array.isArray(data7)) {
                                                    var valid3 = true;
                                                    const len1 = data7.length;
                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                        const _errs16 = errors;
                                                        if (!(validate23(data7[i1], { instancePath: instancePath + "/tables/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid3 = _errs16 === errors;
                                                        if (!valid3) {
                                                            break;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate20.errors = [{ instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs14 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.views !== undefined) {
                                                let data9 = data.views;
                                                const _errs17 = errors;
                                                if (errors === _errs17) {
                                                    if (Array.isArray(data9)) {
                                                        var valid4 = true;
                                                        const len2 = data9.length;
                                                        for (let i2 = 0; i2 < len2; i2++) {
                                                            const _errs19 = errors;
                                                            if (!(validate49(data9[i2], { instancePath: instancePath + "/views/" + i2, parentData: data9, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid4 = _errs19 === errors;
                                                            if (!valid4) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate20.errors = [{ instancePath: instancePath + "/views", schemaPath: "#/properties/views/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs17 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.procedures !== undefined) {
                                                    let data11 = data.procedures;
                                                    const _errs20 = errors;
                                                    if (errors === _errs20) {
                                                        if (Array.isArray(data11)) {
                                                            var valid5 = true;
                                                            const len3 = data11.length;
                                                            for (let i3 = 0; i3 < len3; i3++) {
                                                                const _errs22 = errors;
                                                                if (!(validate53(data11[i3], { instancePath: instancePath + "/procedures/" + i3, parentData: data11, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid5 = _errs22 === errors;
                                                                if (!valid5) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate20.errors = [{ instancePath: instancePath + "/procedures", schemaPath: "#/properties/procedures/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs20 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.functions !== undefined) {
                                                        let data13 = data.functions;
                                                        const _errs23 = errors;
                                                        if (errors === _errs23) {
                                                            if (Array.isArray(data13)) {
                                                                var valid6 = true;
                                                                const len4 = data13.length;
                                                                for (let i4 = 0; i4 < len4; i4++) {
                                                                    const _errs25 = errors;
                                                                    if (!(validate57(data13[i4], { instancePath: instancePath + "/functions/" + i4, parentData: data13, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid6 = _errs25 === errors;
                                                                    if (!valid6) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate20.errors = [{ instancePath: instancePath + "/functions", schemaPath: "#/properties/functions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs23 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.sequences !== undefined) {
                                                            let data15 = data.sequences;
                                                            const _errs26 = errors;
                                                            if (errors === _errs26) {
                                                                if (Array.isArray(data15)) {
                                                                    var valid7 = true;
                                                                    const len5 = data15.length;
                                                                    for (let i5 = 0; i5 < len5; i5++) {
                                                                        const _errs28 = errors;
                                                                        if (!(validate61(data15[i5], { instancePath: instancePath + "/sequences/" + i5, parentData: data15, parentDataProperty: i5, rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid7 = _errs28 === errors;
                                                                        if (!valid7) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate20.errors = [{ instancePath: instancePath + "/sequences", schemaPath: "#/properties/sequences/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs26 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.types !== undefined) {
                                                                let data17 = data.types;
                                                                const _errs29 = errors;
                                                                if (errors === _errs29) {
                                                                    if (Array.isArray(data17)) {
                                                                        var valid8 = true;
                                                                        const len6 = data17.length;
                                                                        for (let i6 = 0; i6 < len6; i6++) {
                                                                            const _errs31 = errors;
                                                                            if (!(validate63(data17[i6], { instancePath: instancePath + "/types/" + i6, parentData: data17, parentDataProperty: i6, rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid8 = _errs31 === errors;
                                                                            if (!valid8) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate20.errors = [{ instancePath: instancePath + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs29 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.synonyms !== undefined) {
                                                                    let data19 = data.synonyms;
                                                                    const _errs32 = errors;
                                                                    if (errors === _errs32) {
                                                                        if (Array.isArray(data19)) {
                                                                            var valid9 = true;
                                                                            const len7 = data19.length;
                                                                            for (let i7 = 0; i7 < len7; i7++) {
                                                                                const _errs34 = errors;
                                                                                if (!(validate70(data19[i7], { instancePath: instancePath + "/synonyms/" + i7, parentData: data19, parentDataProperty: i7, rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid9 = _errs34 === errors;
                                                                                if (!valid9) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate20.errors = [{ instancePath: instancePath + "/synonyms", schemaPath: "#/properties/synonyms/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs32 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.databaseTriggers !== undefined) {
                                                                        let data21 = data.databaseTriggers;
                                                                        const _errs35 = errors;
                                                                        if (errors === _errs35) {
                                                                            if (Array.isArray(data21)) {
                                                                                var valid10 = true;
                                                                                const len8 = data21.length;
                                                                                for (let i8 = 0; i8 < len8; i8++) {
                                                                                    const _errs37 = errors;
                                                                                    if (!(validate72(data21[i8], { instancePath: instancePath + "/databaseTriggers/" + i8, parentData: data21, parentDataProperty: i8, rootData, dynamicAnchors }))) {
                                                                                        vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid10 = _errs37 === errors;
                                                                                    if (!valid10) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate20.errors = [{ instancePath: instancePath + "/databaseTriggers", schemaPath: "#/properties/databaseTriggers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs35 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.securityPolicies !== undefined) {
                                                                            let data23 = data.securityPolicies;
                                                                            const _errs38 = errors;
                                                                            if (errors === _errs38) {
                                                                                if (Array.isArray(data23)) {
                                                                                    var valid11 = true;
                                                                                    const len9 = data23.length;
                                                                                    for (let i9 = 0; i9 < len9; i9++) {
                                                                                        let data24 = data23[i9];
                                                                                        const _errs40 = errors;
                                                                                        if (errors === _errs40) {
                                                                                            if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                                                                                let missing1;
                                                                                                if (((data24.schema === undefined) && (missing1 = "schema")) || ((data24.name === undefined) && (missing1 = "name"))) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/securityPolicies/" + i9, schemaPath: "#/properties/securityPolicies/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    const _errs42 = errors;
                                                                                                    for (const key1 in data24) {
                                                                                                        if (!((((((key1 === "schema") || (key1 === "name")) || (key1 === "disabled")) || (key1 === "unbound")) || (key1 === "notForReplication")) || (key1 === "predicates"))) {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/securityPolicies/" + i9, schemaPath: "#/properties/securityPolicies/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                                                            return false;
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                    if (_errs42 === errors) {
                                                                                                        if (data24.schema !== undefined) {
                                                                                                            const _errs43 = errors;
                                                                                                            if (typeof data24.schema !== "string") {
                                                                                                                validate20.errors = [{ instancePath: instancePath + "/securityPolicies/" + i9 + "/schema", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid12 = _errs43 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid12 = true;
                                                                                                        }
                                                                                                        if (valid12) {
                                                                                                            if (data24.name !== undefined) {
                                                                                                                const _errs46 = errors;
                                                                                                                if (typeof data24.name !== "string") {
                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/securityPolicies/" + i9 + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid12 = _errs46 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid12 = true;
                                                                                                            }
                                                                                                            if (valid12) {
                                                                                                                if (data24.disabled !== undefined) {
                                                                                                                    const _errs49 = errors;
                                                                                                                    if (typeof data24.disabled !== "boolean") {
                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/securityPolicies/" + i9 + "/disabled", schemaPath: "#/properties/securityPolicies/items/properties/disabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    var valid12 = _errs49 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid12 = true;
                                                                                                                }
                                                                                                                if (valid12) {
                                                                                                                    if (data24.unbound !== undefined) {
                                                                                                                        const _errs51 = errors;
                                                                                                                        if (typeof data24.unbound !== "boolean") {
                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/securityPolicies/" + i9 + "/unbound", schemaPath: "#/properties/securityPolicies/items/properties/unbound/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid12 = _errs51 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid12 = true;
                                                                                                                    }
                                                                                                                    if (valid12) {
                                                                                                                        if (data24.notForReplication !== undefined) {
                                                                                                                            const _errs53 = errors;
                                                                                                                            if (typeof data24.notForReplication !== "boolean") {
                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/securityPolicies/" + i9 + "/notForReplication", schemaPath: "#/properties/securityPolicies/items/properties/notForReplication/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            var valid12 = _errs53 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid12 = true;
                                                                                                                        }
                                                                                                                        if (valid12) {
                                                                                                                            if (data24.predicates !== undefined) {
                                                                                                                                let data30 = data24.predicates;
                                                                                                                                const _errs55 = errors;
                                                                                                                                if (errors === _errs55) {
                                                                                                                                    if (Array.isArray(data30)) {
                                                                                                                                        var valid15 = true;
                                                                                                                                        const len10 = data30.length;
                                                                                                                                        for (let i10 = 0; i10 < len10; i10++) {
                                                                                                                                            let data31 = data30[i10];
                                                                                                                                            const _errs57 = errors;
                                                                                                                                            if (errors === _errs57) {
                                                                                                                                                if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                                                                                                                                                    let missing2;
                                                                                                                                                    if ((((data31.kind === undefined) && (missing2 = "kind")) || ((data31.on === undefined) && (missing2 = "on"))) || ((data31.expression === undefined) && (missing2 = "expression"))) {
                                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/securityPolicies/" + i9 + "/predicates/" + i10, schemaPath: "#/properties/securityPolicies/items/properties/predicates/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        const _errs59 = errors;
                                                                                                                                                        for (const key2 in data31) {
                                                                                                                                                            if (!((((key2 === "kind") || (key2 === "operation")) || (key2 === "on")) || (key2 === "expression"))) {
                                                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/securityPolicies/" + i9 + "/predicates/" + i10, schemaPath: "#/properties/securityPolicies/items/properties/predicates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                                                                                                return false;
                                                                                                                                                                break;
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                        if (_errs59 === errors) {
                                                                                                                                                            if (data31.kind !== undefined) {
                                                                                                                                                                let data32 = data31.kind;
                                                                                                                                                                const _errs60 = errors;
                                                                                                                                                                if (!((data32 === "filter") || (data32 === "block"))) {
                                                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/securityPolicies/" + i9 + "/predicates/" + i10 + "/kind", schemaPath: "#/properties/securityPolicies/items/properties/predicates/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema31.properties.securityPolicies.items.properties.predicates.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                                                    return false;
                                                                                                                                                                }
                                                                                                                                                                var valid16 = _errs60 === errors;
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                var valid16 = true;
                                                                                                                                                            }
                                                                                                                                                            if (valid16) {
                                                                                                                                                                if (data31.operation !== undefined) {
                                                                                                                                                                    let data33 = data31.operation;
                                                                                                                                                                    const _errs61 = errors;
                                                                                                                                                                    if (!((((data33 === "after insert") || (data33 === "after update")) || (data33 === "before update")) || (data33 === "before delete"))) {
                                                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/securityPolicies/" + i9 + "/predicates/" + i10 + "/operation", schemaPath: "#/properties/securityPolicies/items/properties/predicates/items/properties/operation/enum", keyword: "enum", params: { allowedValues: schema31.properties.securityPolicies.items.properties.predicates.items.properties.operation.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                                                        return false;
                                                                                                                                                                    }
                                                                                                                                                                    var valid16 = _errs61 === errors;
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    var valid16 = true;
                                                                                                                                                                }
                                                                                                                                                                if (valid16) {
                                                                                                                                                                    if (data31.on !== undefined) {
                                                                                                                                                                        let data34 = data31.on;
                                                                                                                                                                        const _errs62 = errors;
                                                                                                                                                                        if (errors === _errs62) {
                                                                                                                                                                            if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                                                                                                                                                                                let missing3;
                                                                                                                                                                                if (((data34.schema === undefined) && (missing3 = "schema")) || ((data34.name === undefined) && (missing3 = "name"))) {
                                                                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/securityPolicies/" + i9 + "/predicates/" + i10 + "/on", schemaPath: "#/properties/securityPolicies/items/properties/predicates/items/properties/on/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                                                                                                                                    return false;
                                                                                                                                                                                }
                                                                                                                                                                                else {
                                                                                                                                                                                    const _errs64 = errors;
                                                                                                                                                                                    for (const key3 in data34) {
                                                                                                                                                                                        if (!((key3 === "schema") || (key3 === "name"))) {
                                                                                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/securityPolicies/" + i9 + "/predicates/" + i10 + "/on", schemaPath: "#/properties/securityPolicies/items/properties/predicates/items/properties/on/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                                                                                                                                            return false;
                                                                                                                                                                                            break;
                                                                                                                                                                                        }
                                                                                                                                                                                    }
                                                                                                                                                                                    if (_errs64 === errors) {
                                                                                                                                                                                        if (data34.schema !== undefined) {
                                                                                                                                                                                            const _errs65 = errors;
                                                                                                                                                                                            if (typeof data34.schema !== "string") {
                                                                                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/securityPolicies/" + i9 + "/predicates/" + i10 + "/on/schema", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                return false;
                                                                                                                                                                                            }
                                                                                                                                                                                            var valid17 = _errs65 === errors;
                                                                                                                                                                                        }
                                                                                                                                                                                        else {
                                                                                                                                                                                            var valid17 = true;
                                                                                                                                                                                        }
                                                                                                                                                                                        if (valid17) {
                                                                                                                                                                                            if (data34.name !== undefined) {
                                                                                                                                                                                                const _errs68 = errors;
                                                                                                                                                                                                if (typeof data34.name !== "string") {
                                                                                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/securityPolicies/" + i9 + "/predicates/" + i10 + "/on/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                    return false;
                                                                                                                                                                                                }
                                                                                                                                                                                                var valid17 = _errs68 === errors;
                                                                                                                                                                                            }
                                                                                                                                                                                            else {
                                                                                                                                                                                                var valid17 = true;
                                                                                                                                                                                            }
                                                                                                                                                                                        }
                                                                                                                                                                                    }
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                            else {
                                                                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/securityPolicies/" + i9 + "/predicates/" + i10 + "/on", schemaPath: "#/properties/securityPolicies/items/properties/predicates/items/properties/on/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                                                return false;
                                                                                                                                                                            }
                                                                                                                                                                        }
                                                                                                                                                                        var valid16 = _errs62 === errors;
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        var valid16 = true;
                                                                                                                                                                    }
                                                                                                                                                                    if (valid16) {
                                                                                                                                                                        if (data31.expression !== undefined) {
                                                                                                                                                                            const _errs71 = errors;
                                                                                                                                                                            if (typeof data31.expression !== "string") {
                                                                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/securityPolicies/" + i9 + "/predicates/" + i10 + "/expression", schemaPath: "#/$defs/expression/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                return false;
                                                                                                                                                                            }
                                                                                                                                                                            var valid16 = _errs71 === errors;
                                                                                                                                                                        }
                                                                                                                                                                        else {
                                                                                                                                                                            var valid16 = true;
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/securityPolicies/" + i9 + "/predicates/" + i10, schemaPath: "#/properties/securityPolicies/items/properties/predicates/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            var valid15 = _errs57 === errors;
                                                                                                                                            if (!valid15) {
                                                                                                                                                break;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/securityPolicies/" + i9 + "/predicates", schemaPath: "#/properties/securityPolicies/items/properties/predicates/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var valid12 = _errs55 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid12 = true;
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
                                                                                                validate20.errors = [{ instancePath: instancePath + "/securityPolicies/" + i9, schemaPath: "#/properties/securityPolicies/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid11 = _errs40 === errors;
                                                                                        if (!valid11) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/securityPolicies", schemaPath: "#/properties/securityPolicies/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid0 = _errs38 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.permissions !== undefined) {
                                                                                let data38 = data.permissions;
                                                                                const _errs74 = errors;
                                                                                if (errors === _errs74) {
                                                                                    if (Array.isArray(data38)) {
                                                                                        var valid21 = true;
                                                                                        const len11 = data38.length;
                                                                                        for (let i11 = 0; i11 < len11; i11++) {
                                                                                            const _errs76 = errors;
                                                                                            if (!(validate74(data38[i11], { instancePath: instancePath + "/permissions/" + i11, parentData: data38, parentDataProperty: i11, rootData, dynamicAnchors }))) {
                                                                                                vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                                                                                                errors = vErrors.length;
                                                                                            }
                                                                                            var valid21 = _errs76 === errors;
                                                                                            if (!valid21) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs74 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.dependencies !== undefined) {
                                                                                    let data40 = data.dependencies;
                                                                                    const _errs77 = errors;
                                                                                    if (errors === _errs77) {
                                                                                        if (Array.isArray(data40)) {
                                                                                            var valid22 = true;
                                                                                            const len12 = data40.length;
                                                                                            for (let i12 = 0; i12 < len12; i12++) {
                                                                                                const _errs79 = errors;
                                                                                                if (!(validate76(data40[i12], { instancePath: instancePath + "/dependencies/" + i12, parentData: data40, parentDataProperty: i12, rootData, dynamicAnchors }))) {
                                                                                                    vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                                                                                    errors = vErrors.length;
                                                                                                }
                                                                                                var valid22 = _errs79 === errors;
                                                                                                if (!valid22) {
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/dependencies", schemaPath: "#/properties/dependencies/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid0 = _errs77 === errors;
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
    }
    else {
        validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate20.errors = vErrors; return errors === 0; }
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// EXTERNAL MODULE: ./lib/snapshot/layout.js
var layout = __webpack_require__(30000);
// EXTERNAL MODULE: ./lib/snapshot/locate.js
var locate = __webpack_require__(5344);
;// CONCATENATED MODULE: ./lib/snapshot/parse.js




const mend = "Take it from version control again, or delete it and let the next sync write a new one.";
/**
 * Reads a snapshot file's text, format 1. Lists that the file leaves out come back empty, key columns as objects, and
 * facts written as false as absent; order stays as it is in the file.
 *
 * @param file how messages name the file
 * @throws UserError with line and column for a text that is no JSON, or not a snapshot of a format that this version knows
 */
function parseSnapshot(text, file) {
    // RFC 8259 lets a reader ignore a byte order mark; editors on Windows add one.
    const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
    let value;
    try {
        value = JSON.parse(json);
    }
    catch (cause) {
        throw syntaxError(json, file, cause);
    }
    refuseUnknownFormat(value, json, file);
    if (!validateSnapshot(value))
        throw shapeError(json, file, validateSnapshot.errors?.at(-1));
    return fill(layout/* schemaLayout */.q, value);
}
function syntaxError(text, file, cause) {
    if (text.trim() === "")
        return new errors/* UserError */.y(`The snapshot is empty. ${mend}`, { cause, at: { file, line: 1 } });
    const conflict = /^(?:<<<<<<<|=======|>>>>>>>)(?: |$)/m.exec(text);
    if (conflict !== null) {
        return new errors/* UserError */.y("The snapshot holds a merge conflict. Take either side and run sync again: it writes the schema as it is.", {
            cause,
            at: { file, ...(0,locate/* lineAndColumn */.q1)(text, conflict.index) },
        });
    }
    const fault = (0,locate/* findSyntaxFault */.BB)(text);
    if (fault === undefined)
        return new errors/* UserError */.y(`The snapshot is not JSON. ${mend}`, { cause, at: { file, line: 1 } });
    const at = { file, ...(0,locate/* lineAndColumn */.q1)(text, fault.offset) };
    return fault.offset >= text.trimEnd().length
        ? new errors/* UserError */.y(`The snapshot ends too early, where ${fault.expected} should follow: the file is cut off. ${mend}`, { cause, at })
        : new errors/* UserError */.y(`The snapshot is not JSON: ${fault.expected} should stand here. ${mend}`, { cause, at });
}
/** Before all else: of another format nothing more can be said. */
function refuseUnknownFormat(value, text, file) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
        throw new errors/* UserError */.y(`This is no snapshot: a snapshot is a JSON object with "formatVersion": 1.`, { at: { file, line: 1 } });
    }
    if (!("formatVersion" in value)) {
        throw new errors/* UserError */.y(`This is no snapshot: it has no "formatVersion". Snapshots are written by sync and by snapshot --out.`, {
            at: { file, line: 1 },
        });
    }
    const { formatVersion } = value;
    if (formatVersion === 1)
        return;
    const at = { file, ...(0,locate/* lineAndColumn */.q1)(text, (0,locate/* locate */.x5)(text, "/formatVersion") ?? 0) };
    throw typeof formatVersion === "number" && formatVersion > 1
        ? new errors/* UserError */.y(`The snapshot has format ${formatVersion}; this version of the tool reads format 1. Use the version that wrote it.`, {
            at,
        })
        : new errors/* UserError */.y(`The snapshot's formatVersion is ${JSON.stringify(formatVersion)}; this version of the tool reads format 1. ${mend}`, {
            at,
        });
}
function shapeError(text, file, error) {
    const pointer = error?.instancePath ?? "";
    const unknown = error?.params["additionalProperty"] ?? error?.params["unevaluatedProperty"];
    const offset = (0,locate/* locate */.x5)(text, typeof unknown === "string" ? `${pointer}/${unknown.replaceAll("~", "~0").replaceAll("/", "~1")}` : pointer);
    return new errors/* UserError */.y(`The snapshot is not valid at ${printPointer(pointer)}: ${complaint(error)}. ${mend}`, {
        at: { file, ...(0,locate/* lineAndColumn */.q1)(text, offset ?? 0) },
    });
}
function complaint(error) {
    const params = error?.params ?? {};
    switch (error?.keyword) {
        case "required":
            return `it lacks the property "${String(params["missingProperty"])}"`;
        case "additionalProperties":
            return `it has a property that format 1 does not know, "${String(params["additionalProperty"])}"`;
        case "type":
            return `it should be of type ${String(params["type"])}`;
        case "enum":
            return `it should be one of ${params["allowedValues"].map((value) => JSON.stringify(value)).join(", ")}`;
        case "anyOf":
            return "it should be a column's name, or an object with a name";
        case "const":
            return `it should be ${JSON.stringify(params["allowedValue"])}`;
        default:
            return error?.message ?? "it has another shape than format 1 says";
    }
}
/** `/tables/3/columns/0` as people write it: `tables[3].columns[0]`. */
function printPointer(pointer) {
    if (pointer === "")
        return "the top level";
    return pointer
        .split("/")
        .slice(1)
        .map((part, at) => (/^[0-9]+$/.test(part) ? `[${part}]` : `${at === 0 ? "" : "."}${part.replaceAll("~1", "/").replaceAll("~0", "~")}`))
        .join("");
}
function fill(shape, value) {
    const out = {};
    for (const [name, field] of shape.fields) {
        const item = value[name];
        switch (field.keep) {
            case "value":
                // The rowstore is what an index is unless it says otherwise.
                if (item !== undefined && !(name === "kind" && item === "rowstore"))
                    out[name] = item;
                break;
            case "words":
                if (item !== undefined)
                    out[name] = item;
                break;
            case "text":
                if (item !== undefined && item !== "")
                    out[name] = item;
                break;
            case "flag":
                if (item === true)
                    out[name] = true;
                break;
            case "names":
                out[name] = item ?? [];
                break;
            case "key columns":
                out[name] = item.map((column) => typeof column === "string"
                    ? { name: column }
                    : column.descending
                        ? { name: column.name, descending: true }
                        : { name: column.name });
                break;
            case "object":
                if (item !== undefined)
                    out[name] = fill(field.shape, item);
                break;
            case "list":
                if (item === undefined && field.optional)
                    break;
                out[name] = (item ?? []).map((one) => fill(field.shape, one));
                break;
        }
    }
    return out;
}


/***/ })

};
