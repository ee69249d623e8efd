export const id = 543;
export const ids = [543];
export const modules = {

/***/ 58543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateReport: () => (/* binding */ validateReport)
/* harmony export */ });
const validateReport = validate10;
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Report of Schema Sync Agent, format 1", "description": "What one run found. A property that says nothing is absent. Properties may be added without another formatVersion: ignore those you do not know.", "type": "object", "required": ["formatVersion", "source", "baseline", "summary", "changes", "violations", "diagnostics"], "properties": { "formatVersion": { "const": 1 }, "source": { "description": "What was read, as the user named it, without secrets.", "type": "string" }, "baseline": { "description": "Whether there was no snapshot to compare with, so that nothing can be said of changes.", "type": "boolean" }, "approved": { "description": "Who accepted the findings that would have failed the check, for this pull request. Absent where nobody had to, or nobody did.", "type": "object", "required": ["by", "label"], "properties": { "by": { "description": "A login.", "$ref": "#/definitions/text" }, "label": { "description": "The label of the pull request that says so.", "$ref": "#/definitions/text" } } }, "summary": { "type": "object", "required": ["changes", "breaking", "risky", "safe", "violations"], "properties": { "changes": { "$ref": "#/definitions/count" }, "breaking": { "$ref": "#/definitions/count" }, "risky": { "$ref": "#/definitions/count" }, "safe": { "$ref": "#/definitions/count" }, "violations": { "$ref": "#/definitions/count" }, "lint": { "description": "New findings of the lint.", "$ref": "#/definitions/count" } } }, "changes": { "description": "Ordered by impact, then object, then member.", "type": "array", "items": { "$ref": "#/definitions/change" } }, "violations": { "description": "Demands of contracts that the schema or the data do not meet, ordered by severity, then contract, object, member and check.", "type": "array", "items": { "$ref": "#/definitions/violation" } }, "contractChanges": { "description": "What became of the contracts themselves since the version before, ordered by severity, contract and place. Absent where there is no version before, or nothing.", "type": "array", "items": { "type": "object", "required": ["kind", "contract", "severity", "message"], "properties": { "kind": { "description": "`weakened`, `strengthened` or `altered`: it demands less, more or other things; `removed`: it is gone and had not been retired; `version-not-raised`: its version does not say so.", "enum": ["weakened", "strengthened", "altered", "removed", "version-not-raised"] }, "contract": { "description": "Its id.", "$ref": "#/definitions/text" }, "owner": { "$ref": "#/definitions/text" }, "severity": { "enum": ["error", "warning", "info"] }, "message": { "$ref": "#/definitions/text" }, "at": { "$ref": "#/definitions/place" } } } }, "measurements": { "description": "What became of every demand of contracts on the data, ordered by contract, object, member and rule; absent where no contract has one. No row's data is in it.", "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/measurement" } }, "diagnostics": { "description": "What was skipped or could not be understood, and why.", "type": "array", "items": { "type": "object", "required": ["severity", "message"], "properties": { "severity": { "enum": ["warning", "info"] }, "message": { "$ref": "#/definitions/text" }, "at": { "$ref": "#/definitions/place" } } } }, "coverage": { "description": "How many tables, columns, views and routines are described, of how many, and the percent that is demanded.", "type": "object", "required": ["described", "total"], "properties": { "described": { "$ref": "#/definitions/count" }, "total": { "$ref": "#/definitions/count" }, "minimum": { "type": "number", "minimum": 0, "maximum": 100 } } }, "lint": { "description": "What the lint found: how much by rule, and those findings that the schema it is compared with did not have. Absent where nothing was linted.", "type": "object", "required": ["counts", "new"], "properties": { "counts": { "type": "object", "additionalProperties": { "$ref": "#/definitions/count" } }, "new": { "type": "array", "items": { "type": "object", "required": ["rule", "severity", "object", "message"], "properties": { "rule": { "$ref": "#/definitions/text" }, "severity": { "enum": ["error", "warning", "info"] }, "object": { "$ref": "#/definitions/object" }, "member": { "$ref": "#/definitions/text" }, "message": { "$ref": "#/definitions/text" }, "at": { "$ref": "#/definitions/place" } } } } } }, "log": { "description": "What became of the events of the database's DDL log, and what makes the log less than whole; absent where the source has none.", "type": "object", "required": ["matched", "cancelled", "unmatched", "findings"], "properties": { "matched": { "description": "Events that made a change of this report.", "$ref": "#/definitions/count" }, "cancelled": { "description": "Events that undid each other.", "$ref": "#/definitions/count" }, "unmatched": { "description": "Events about what is not compared, or that changed nothing.", "$ref": "#/definitions/count" }, "findings": { "type": "array", "items": { "type": "object", "required": ["kind", "message"], "properties": { "kind": { "$ref": "#/definitions/text" }, "message": { "$ref": "#/definitions/text" } } } } } } }, "definitions": { "count": { "type": "integer", "minimum": 0 }, "text": { "type": "string", "minLength": 1 }, "impact": { "enum": ["breaking", "risky", "safe"] }, "place": { "type": "object", "required": ["file", "line"], "properties": { "file": { "description": "Relative to the repository, with `/`.", "$ref": "#/definitions/text" }, "line": { "type": "integer", "minimum": 1 }, "column": { "type": "integer", "minimum": 1 } } }, "object": { "type": "object", "required": ["type", "schema", "name"], "properties": { "type": { "enum": ["table", "view", "procedure", "function", "sequence", "type", "synonym", "schema", "database"] }, "schema": { "description": "Empty for the database itself.", "type": "string" }, "name": { "description": "Empty for the database itself.", "type": "string" } } }, "change": { "type": "object", "required": ["kind", "object", "impact", "reader", "writer", "reason", "fingerprint"], "properties": { "kind": { "description": "`column-removed` and so on: a subject and what became of it.", "type": "string", "pattern": "^[a-z]+(-[a-z]+)+$" }, "object": { "$ref": "#/definitions/object" }, "member": { "description": "The column, key, index, parameter or trigger, where the kind is about one.", "$ref": "#/definitions/text" }, "impact": { "description": "The worse of reader and writer.", "$ref": "#/definitions/impact" }, "reader": { "description": "How bad it is for those who read the data.", "$ref": "#/definitions/impact" }, "writer": { "description": "How bad it is for those who write the data.", "$ref": "#/definitions/impact" }, "reason": { "description": "Why, in plain words.", "$ref": "#/definitions/text" }, "before": { "description": "As in the snapshot; null where there was nothing." }, "after": { "description": "As in the snapshot; null where there is nothing." }, "inferred": { "description": "Renames only: nothing proved it.", "const": true }, "fingerprint": { "description": "SHA-256 of the kind and its facts, independent of wording. Approvals name it.", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "at": { "description": "Where the source defines it.", "$ref": "#/definitions/place" }, "contracts": { "description": "The contracts that it breaks, worst first, then by id: what they demand held before and does not now.", "type": "array", "minItems": 1, "items": { "type": "object", "required": ["contract", "severity", "checks"], "properties": { "contract": { "description": "Its id.", "$ref": "#/definitions/text" }, "owner": { "$ref": "#/definitions/text" }, "severity": { "enum": ["error", "warning", "info"] }, "checks": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/text" } }, "harm": { "$ref": "#/definitions/text" } } } }, "hits": { "description": "What is downstream of it, nearest first.", "type": "array", "minItems": 1, "items": { "type": "object", "required": ["type", "schema", "name", "depth"], "properties": { "type": { "enum": ["table", "view", "procedure", "function", "trigger", "synonym", "foreign key"] }, "schema": { "type": "string" }, "name": { "type": "string" }, "of": { "description": "Triggers and foreign keys: the table or view they belong to.", "$ref": "#/definitions/name" }, "depth": { "description": "1 for what uses it directly, 2 for what uses that, and so on.", "type": "integer", "minimum": 1 }, "via": { "description": "What it is reached through, where not directly.", "$ref": "#/definitions/name" } } } }, "by": { "description": "Who made the change on the server, when, and with which statement, by the database's DDL log; absent where there is no log.", "type": "object", "properties": { "who": { "description": "The logins that made it, the first one first; absent where nobody logged it, or people are left out.", "type": "string" }, "when": { "description": "UTC, of its last event.", "type": "string" }, "statement": { "description": "Of its last event, secrets blanked.", "type": "string" }, "events": { "description": "All events of the log that make up the change, oldest first.", "type": "array", "minItems": 1, "items": { "type": "object", "required": ["id", "event", "at"], "properties": { "id": { "type": "integer" }, "event": { "description": "EventType of EVENTDATA(): `ALTER_TABLE`.", "$ref": "#/definitions/text" }, "at": { "description": "UTC, to the millisecond.", "$ref": "#/definitions/text" }, "login": { "type": "string" }, "host": { "type": "string" }, "application": { "type": "string" }, "statement": { "type": "string" }, "pullRequest": { "type": "integer" } } } }, "unlogged": { "description": "There is a log, and it does not have the change.", "const": true }, "modified": { "description": "Unlogged: when the catalog says that the object was last modified, UTC.", "type": "string" }, "unseen": { "description": "Unlogged: no trigger in a database sees such a change.", "const": true } } }, "code": { "description": "The places in the repository's own code that the change concerns.", "type": "array", "items": { "$ref": "#/definitions/place" } } } }, "violation": { "type": "object", "required": ["check", "contract", "severity", "object", "message"], "properties": { "check": { "description": "`missing-column` and so on.", "type": "string", "pattern": "^[a-z]+(-[a-z]+)*$" }, "contract": { "description": "The contract's id.", "$ref": "#/definitions/text" }, "owner": { "description": "Whom to tell.", "$ref": "#/definitions/text" }, "severity": { "description": "`error` counts as a breaking change, `warning` as a risky one.", "enum": ["error", "warning", "info"] }, "object": { "$ref": "#/definitions/object" }, "member": { "$ref": "#/definitions/text" }, "message": { "description": "What is demanded, and what is there.", "$ref": "#/definitions/text" }, "harm": { "description": "What goes wrong downstream, in the contract's words.", "$ref": "#/definitions/text" }, "at": { "description": "Where it is demanded.", "$ref": "#/definitions/place" } } }, "measurement": { "type": "object", "required": ["contract", "rule", "object", "metric", "unit", "verdict", "at"], "properties": { "contract": { "description": "The contract's id.", "$ref": "#/definitions/text" }, "rule": { "description": "The rule's id, else its name, else its metric.", "$ref": "#/definitions/text" }, "description": { "description": "In the contract's words.", "$ref": "#/definitions/text" }, "dimension": { "$ref": "#/definitions/text" }, "object": { "$ref": "#/definitions/object" }, "member": { "description": "The column, where the rule is about one.", "$ref": "#/definitions/text" }, "metric": { "enum": ["rowCount", "nullValues", "missingValues", "invalidValues", "duplicateValues", "sql", "latency", "sample", "custom"] }, "operator": { "enum": ["mustBe", "mustNotBe", "mustBeGreaterThan", "mustBeGreaterOrEqualTo", "mustBeLessThan", "mustBeLessOrEqualTo", "mustBeBetween", "mustNotBeBetween"] }, "threshold": { "description": "One number; two for the operators that end in Between.", "type": ["number", "array"], "items": { "type": "number" }, "minItems": 2, "maxItems": 2 }, "unit": { "description": "`rows`, `percent`, `s` (of a latency), or the contract's word.", "$ref": "#/definitions/text" }, "value": { "description": "What was measured. Absent where nothing was, and where it could tell a confidential value.", "type": "number" }, "verdict": { "description": "`not-run` is no pass: `cause` and `reason` say why.", "enum": ["met", "missed", "not-run"] }, "cause": { "description": "`no-data`: the source has none. `switched-off`: by the configuration. `other-tool`: a custom rule. `refused`, `failed`: also a violation.", "enum": ["no-data", "switched-off", "other-tool", "refused", "failed"] }, "reason": { "$ref": "#/definitions/text" }, "at": { "$ref": "#/definitions/place" } } }, "name": { "type": "object", "required": ["schema", "name"], "properties": { "schema": { "type": "string" }, "name": { "type": "string" } } } } };
const schema12 = { "type": "string", "minLength": 1 };
const schema14 = { "type": "integer", "minimum": 0 };
const schema21 = { "type": "object", "required": ["type", "schema", "name"], "properties": { "type": { "enum": ["table", "view", "procedure", "function", "sequence", "type", "synonym", "schema", "database"] }, "schema": { "description": "Empty for the database itself.", "type": "string" }, "name": { "description": "Empty for the database itself.", "type": "string" } } };
const func2 = ((text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0));
const schema20 = { "type": "object", "required": ["kind", "object", "impact", "reader", "writer", "reason", "fingerprint"], "properties": { "kind": { "description": "`column-removed` and so on: a subject and what became of it.", "type": "string", "pattern": "^[a-z]+(-[a-z]+)+$" }, "object": { "$ref": "#/definitions/object" }, "member": { "description": "The column, key, index, parameter or trigger, where the kind is about one.", "$ref": "#/definitions/text" }, "impact": { "description": "The worse of reader and writer.", "$ref": "#/definitions/impact" }, "reader": { "description": "How bad it is for those who read the data.", "$ref": "#/definitions/impact" }, "writer": { "description": "How bad it is for those who write the data.", "$ref": "#/definitions/impact" }, "reason": { "description": "Why, in plain words.", "$ref": "#/definitions/text" }, "before": { "description": "As in the snapshot; null where there was nothing." }, "after": { "description": "As in the snapshot; null where there is nothing." }, "inferred": { "description": "Renames only: nothing proved it.", "const": true }, "fingerprint": { "description": "SHA-256 of the kind and its facts, independent of wording. Approvals name it.", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "at": { "description": "Where the source defines it.", "$ref": "#/definitions/place" }, "contracts": { "description": "The contracts that it breaks, worst first, then by id: what they demand held before and does not now.", "type": "array", "minItems": 1, "items": { "type": "object", "required": ["contract", "severity", "checks"], "properties": { "contract": { "description": "Its id.", "$ref": "#/definitions/text" }, "owner": { "$ref": "#/definitions/text" }, "severity": { "enum": ["error", "warning", "info"] }, "checks": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/text" } }, "harm": { "$ref": "#/definitions/text" } } } }, "hits": { "description": "What is downstream of it, nearest first.", "type": "array", "minItems": 1, "items": { "type": "object", "required": ["type", "schema", "name", "depth"], "properties": { "type": { "enum": ["table", "view", "procedure", "function", "trigger", "synonym", "foreign key"] }, "schema": { "type": "string" }, "name": { "type": "string" }, "of": { "description": "Triggers and foreign keys: the table or view they belong to.", "$ref": "#/definitions/name" }, "depth": { "description": "1 for what uses it directly, 2 for what uses that, and so on.", "type": "integer", "minimum": 1 }, "via": { "description": "What it is reached through, where not directly.", "$ref": "#/definitions/name" } } } }, "by": { "description": "Who made the change on the server, when, and with which statement, by the database's DDL log; absent where there is no log.", "type": "object", "properties": { "who": { "description": "The logins that made it, the first one first; absent where nobody logged it, or people are left out.", "type": "string" }, "when": { "description": "UTC, of its last event.", "type": "string" }, "statement": { "description": "Of its last event, secrets blanked.", "type": "string" }, "events": { "description": "All events of the log that make up the change, oldest first.", "type": "array", "minItems": 1, "items": { "type": "object", "required": ["id", "event", "at"], "properties": { "id": { "type": "integer" }, "event": { "description": "EventType of EVENTDATA(): `ALTER_TABLE`.", "$ref": "#/definitions/text" }, "at": { "description": "UTC, to the millisecond.", "$ref": "#/definitions/text" }, "login": { "type": "string" }, "host": { "type": "string" }, "application": { "type": "string" }, "statement": { "type": "string" }, "pullRequest": { "type": "integer" } } } }, "unlogged": { "description": "There is a log, and it does not have the change.", "const": true }, "modified": { "description": "Unlogged: when the catalog says that the object was last modified, UTC.", "type": "string" }, "unseen": { "description": "Unlogged: no trigger in a database sees such a change.", "const": true } } }, "code": { "description": "The places in the repository's own code that the change concerns.", "type": "array", "items": { "$ref": "#/definitions/place" } } } };
const schema23 = { "enum": ["breaking", "risky", "safe"] };
const schema33 = { "type": "object", "required": ["schema", "name"], "properties": { "schema": { "type": "string" }, "name": { "type": "string" } } };
const pattern0 = new RegExp("^[a-z]+(-[a-z]+)+$", "u");
const pattern1 = new RegExp("^[0-9a-f]{64}$", "u");
const schema27 = { "type": "object", "required": ["file", "line"], "properties": { "file": { "description": "Relative to the repository, with `/`.", "$ref": "#/definitions/text" }, "line": { "type": "integer", "minimum": 1 }, "column": { "type": "integer", "minimum": 1 } } };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.file === undefined) && (missing0 = "file")) || ((data.line === undefined) && (missing0 = "line"))) {
            validate12.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.file !== undefined) {
                let data0 = data.file;
                const _errs1 = errors;
                const _errs2 = errors;
                if (errors === _errs2) {
                    if (typeof data0 === "string") {
                        if (func2(data0) < 1) {
                            validate12.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                        }
                    }
                    else {
                        validate12.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.line !== undefined) {
                    let data1 = data.line;
                    const _errs4 = errors;
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        validate12.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    if (errors === _errs4) {
                        if ((typeof data1 == "number") && (isFinite(data1))) {
                            if (data1 < 1 || isNaN(data1)) {
                                validate12.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                return false;
                            }
                        }
                    }
                    var valid0 = _errs4 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.column !== undefined) {
                        let data2 = data.column;
                        const _errs6 = errors;
                        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                            validate12.errors = [{ instancePath: instancePath + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                        }
                        if (errors === _errs6) {
                            if ((typeof data2 == "number") && (isFinite(data2))) {
                                if (data2 < 1 || isNaN(data2)) {
                                    validate12.errors = [{ instancePath: instancePath + "/column", schemaPath: "#/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                    return false;
                                }
                            }
                        }
                        var valid0 = _errs6 === errors;
                    }
                    else {
                        var valid0 = true;
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
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((data.kind === undefined) && (missing0 = "kind")) || ((data.object === undefined) && (missing0 = "object"))) || ((data.impact === undefined) && (missing0 = "impact"))) || ((data.reader === undefined) && (missing0 = "reader"))) || ((data.writer === undefined) && (missing0 = "writer"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.fingerprint === undefined) && (missing0 = "fingerprint"))) {
            validate11.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.kind !== undefined) {
                let data0 = data.kind;
                const _errs1 = errors;
                if (errors === _errs1) {
                    if (typeof data0 === "string") {
                        if (!pattern0.test(data0)) {
                            validate11.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/pattern", keyword: "pattern", params: { pattern: "^[a-z]+(-[a-z]+)+$" }, message: "must match pattern \"" + "^[a-z]+(-[a-z]+)+$" + "\"" }];
                            return false;
                        }
                    }
                    else {
                        validate11.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                    const _errs3 = errors;
                    const _errs4 = errors;
                    if (errors === _errs4) {
                        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                            let missing1;
                            if ((((data1.type === undefined) && (missing1 = "type")) || ((data1.schema === undefined) && (missing1 = "schema"))) || ((data1.name === undefined) && (missing1 = "name"))) {
                                validate11.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/definitions/object/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                            }
                            else {
                                if (data1.type !== undefined) {
                                    let data2 = data1.type;
                                    const _errs6 = errors;
                                    if (!(((((((((data2 === "table") || (data2 === "view")) || (data2 === "procedure")) || (data2 === "function")) || (data2 === "sequence")) || (data2 === "type")) || (data2 === "synonym")) || (data2 === "schema")) || (data2 === "database"))) {
                                        validate11.errors = [{ instancePath: instancePath + "/object/type", schemaPath: "#/definitions/object/properties/type/enum", keyword: "enum", params: { allowedValues: schema21.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                    }
                                    var valid2 = _errs6 === errors;
                                }
                                else {
                                    var valid2 = true;
                                }
                                if (valid2) {
                                    if (data1.schema !== undefined) {
                                        const _errs7 = errors;
                                        if (typeof data1.schema !== "string") {
                                            validate11.errors = [{ instancePath: instancePath + "/object/schema", schemaPath: "#/definitions/object/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                        var valid2 = _errs7 === errors;
                                    }
                                    else {
                                        var valid2 = true;
                                    }
                                    if (valid2) {
                                        if (data1.name !== undefined) {
                                            const _errs9 = errors;
                                            if (typeof data1.name !== "string") {
                                                validate11.errors = [{ instancePath: instancePath + "/object/name", schemaPath: "#/definitions/object/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid2 = _errs9 === errors;
                                        }
                                        else {
                                            var valid2 = true;
                                        }
                                    }
                                }
                            }
                        }
                        else {
                            validate11.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/definitions/object/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                        }
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.member !== undefined) {
                        let data5 = data.member;
                        const _errs11 = errors;
                        const _errs12 = errors;
                        if (errors === _errs12) {
                            if (typeof data5 === "string") {
                                if (func2(data5) < 1) {
                                    validate11.errors = [{ instancePath: instancePath + "/member", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate11.errors = [{ instancePath: instancePath + "/member", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs11 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.impact !== undefined) {
                            let data6 = data.impact;
                            const _errs14 = errors;
                            if (!(((data6 === "breaking") || (data6 === "risky")) || (data6 === "safe"))) {
                                validate11.errors = [{ instancePath: instancePath + "/impact", schemaPath: "#/definitions/impact/enum", keyword: "enum", params: { allowedValues: schema23.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                            }
                            var valid0 = _errs14 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.reader !== undefined) {
                                let data7 = data.reader;
                                const _errs16 = errors;
                                if (!(((data7 === "breaking") || (data7 === "risky")) || (data7 === "safe"))) {
                                    validate11.errors = [{ instancePath: instancePath + "/reader", schemaPath: "#/definitions/impact/enum", keyword: "enum", params: { allowedValues: schema23.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                }
                                var valid0 = _errs16 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.writer !== undefined) {
                                    let data8 = data.writer;
                                    const _errs18 = errors;
                                    if (!(((data8 === "breaking") || (data8 === "risky")) || (data8 === "safe"))) {
                                        validate11.errors = [{ instancePath: instancePath + "/writer", schemaPath: "#/definitions/impact/enum", keyword: "enum", params: { allowedValues: schema23.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                    }
                                    var valid0 = _errs18 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.reason !== undefined) {
                                        let data9 = data.reason;
                                        const _errs20 = errors;
                                        const _errs21 = errors;
                                        if (errors === _errs21) {
                                            if (typeof data9 === "string") {
                                                if (func2(data9) < 1) {
                                                    validate11.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate11.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs20 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.inferred !== undefined) {
                                            const _errs23 = errors;
                                            if (true !== data.inferred) {
                                                validate11.errors = [{ instancePath: instancePath + "/inferred", schemaPath: "#/properties/inferred/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                return false;
                                            }
                                            var valid0 = _errs23 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.fingerprint !== undefined) {
                                                let data11 = data.fingerprint;
                                                const _errs24 = errors;
                                                if (errors === _errs24) {
                                                    if (typeof data11 === "string") {
                                                        if (!pattern1.test(data11)) {
                                                            validate11.errors = [{ instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                            return false;
                                                        }
                                                    }
                                                    else {
                                                        validate11.errors = [{ instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs24 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.at !== undefined) {
                                                    const _errs26 = errors;
                                                    if (!(validate12(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData }))) {
                                                        vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs26 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.contracts !== undefined) {
                                                        let data13 = data.contracts;
                                                        const _errs27 = errors;
                                                        if (errors === _errs27) {
                                                            if (Array.isArray(data13)) {
                                                                if (data13.length < 1) {
                                                                    validate11.errors = [{ instancePath: instancePath + "/contracts", schemaPath: "#/properties/contracts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    var valid8 = true;
                                                                    const len0 = data13.length;
                                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                                        let data14 = data13[i0];
                                                                        const _errs29 = errors;
                                                                        if (errors === _errs29) {
                                                                            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                                                                let missing2;
                                                                                if ((((data14.contract === undefined) && (missing2 = "contract")) || ((data14.severity === undefined) && (missing2 = "severity"))) || ((data14.checks === undefined) && (missing2 = "checks"))) {
                                                                                    validate11.errors = [{ instancePath: instancePath + "/contracts/" + i0, schemaPath: "#/properties/contracts/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    if (data14.contract !== undefined) {
                                                                                        let data15 = data14.contract;
                                                                                        const _errs31 = errors;
                                                                                        const _errs32 = errors;
                                                                                        if (errors === _errs32) {
                                                                                            if (typeof data15 === "string") {
                                                                                                if (func2(data15) < 1) {
                                                                                                    validate11.errors = [{ instancePath: instancePath + "/contracts/" + i0 + "/contract", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate11.errors = [{ instancePath: instancePath + "/contracts/" + i0 + "/contract", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid9 = _errs31 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid9 = true;
                                                                                    }
                                                                                    if (valid9) {
                                                                                        if (data14.owner !== undefined) {
                                                                                            let data16 = data14.owner;
                                                                                            const _errs34 = errors;
                                                                                            const _errs35 = errors;
                                                                                            if (errors === _errs35) {
                                                                                                if (typeof data16 === "string") {
                                                                                                    if (func2(data16) < 1) {
                                                                                                        validate11.errors = [{ instancePath: instancePath + "/contracts/" + i0 + "/owner", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate11.errors = [{ instancePath: instancePath + "/contracts/" + i0 + "/owner", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid9 = _errs34 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid9 = true;
                                                                                        }
                                                                                        if (valid9) {
                                                                                            if (data14.severity !== undefined) {
                                                                                                let data17 = data14.severity;
                                                                                                const _errs37 = errors;
                                                                                                if (!(((data17 === "error") || (data17 === "warning")) || (data17 === "info"))) {
                                                                                                    validate11.errors = [{ instancePath: instancePath + "/contracts/" + i0 + "/severity", schemaPath: "#/properties/contracts/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema20.properties.contracts.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid9 = _errs37 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid9 = true;
                                                                                            }
                                                                                            if (valid9) {
                                                                                                if (data14.checks !== undefined) {
                                                                                                    let data18 = data14.checks;
                                                                                                    const _errs38 = errors;
                                                                                                    if (errors === _errs38) {
                                                                                                        if (Array.isArray(data18)) {
                                                                                                            if (data18.length < 1) {
                                                                                                                validate11.errors = [{ instancePath: instancePath + "/contracts/" + i0 + "/checks", schemaPath: "#/properties/contracts/items/properties/checks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid12 = true;
                                                                                                                const len1 = data18.length;
                                                                                                                for (let i1 = 0; i1 < len1; i1++) {
                                                                                                                    let data19 = data18[i1];
                                                                                                                    const _errs40 = errors;
                                                                                                                    const _errs41 = errors;
                                                                                                                    if (errors === _errs41) {
                                                                                                                        if (typeof data19 === "string") {
                                                                                                                            if (func2(data19) < 1) {
                                                                                                                                validate11.errors = [{ instancePath: instancePath + "/contracts/" + i0 + "/checks/" + i1, schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate11.errors = [{ instancePath: instancePath + "/contracts/" + i0 + "/checks/" + i1, schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid12 = _errs40 === errors;
                                                                                                                    if (!valid12) {
                                                                                                                        break;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate11.errors = [{ instancePath: instancePath + "/contracts/" + i0 + "/checks", schemaPath: "#/properties/contracts/items/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid9 = _errs38 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid9 = true;
                                                                                                }
                                                                                                if (valid9) {
                                                                                                    if (data14.harm !== undefined) {
                                                                                                        let data20 = data14.harm;
                                                                                                        const _errs43 = errors;
                                                                                                        const _errs44 = errors;
                                                                                                        if (errors === _errs44) {
                                                                                                            if (typeof data20 === "string") {
                                                                                                                if (func2(data20) < 1) {
                                                                                                                    validate11.errors = [{ instancePath: instancePath + "/contracts/" + i0 + "/harm", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate11.errors = [{ instancePath: instancePath + "/contracts/" + i0 + "/harm", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid9 = _errs43 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid9 = true;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate11.errors = [{ instancePath: instancePath + "/contracts/" + i0, schemaPath: "#/properties/contracts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid8 = _errs29 === errors;
                                                                        if (!valid8) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate11.errors = [{ instancePath: instancePath + "/contracts", schemaPath: "#/properties/contracts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs27 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.hits !== undefined) {
                                                            let data21 = data.hits;
                                                            const _errs46 = errors;
                                                            if (errors === _errs46) {
                                                                if (Array.isArray(data21)) {
                                                                    if (data21.length < 1) {
                                                                        validate11.errors = [{ instancePath: instancePath + "/hits", schemaPath: "#/properties/hits/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        var valid15 = true;
                                                                        const len2 = data21.length;
                                                                        for (let i2 = 0; i2 < len2; i2++) {
                                                                            let data22 = data21[i2];
                                                                            const _errs48 = errors;
                                                                            if (errors === _errs48) {
                                                                                if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                                                                    let missing3;
                                                                                    if (((((data22.type === undefined) && (missing3 = "type")) || ((data22.schema === undefined) && (missing3 = "schema"))) || ((data22.name === undefined) && (missing3 = "name"))) || ((data22.depth === undefined) && (missing3 = "depth"))) {
                                                                                        validate11.errors = [{ instancePath: instancePath + "/hits/" + i2, schemaPath: "#/properties/hits/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        if (data22.type !== undefined) {
                                                                                            let data23 = data22.type;
                                                                                            const _errs50 = errors;
                                                                                            if (!(((((((data23 === "table") || (data23 === "view")) || (data23 === "procedure")) || (data23 === "function")) || (data23 === "trigger")) || (data23 === "synonym")) || (data23 === "foreign key"))) {
                                                                                                validate11.errors = [{ instancePath: instancePath + "/hits/" + i2 + "/type", schemaPath: "#/properties/hits/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema20.properties.hits.items.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid16 = _errs50 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid16 = true;
                                                                                        }
                                                                                        if (valid16) {
                                                                                            if (data22.schema !== undefined) {
                                                                                                const _errs51 = errors;
                                                                                                if (typeof data22.schema !== "string") {
                                                                                                    validate11.errors = [{ instancePath: instancePath + "/hits/" + i2 + "/schema", schemaPath: "#/properties/hits/items/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid16 = _errs51 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid16 = true;
                                                                                            }
                                                                                            if (valid16) {
                                                                                                if (data22.name !== undefined) {
                                                                                                    const _errs53 = errors;
                                                                                                    if (typeof data22.name !== "string") {
                                                                                                        validate11.errors = [{ instancePath: instancePath + "/hits/" + i2 + "/name", schemaPath: "#/properties/hits/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid16 = _errs53 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid16 = true;
                                                                                                }
                                                                                                if (valid16) {
                                                                                                    if (data22.of !== undefined) {
                                                                                                        let data26 = data22.of;
                                                                                                        const _errs55 = errors;
                                                                                                        const _errs56 = errors;
                                                                                                        if (errors === _errs56) {
                                                                                                            if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                                                                                                let missing4;
                                                                                                                if (((data26.schema === undefined) && (missing4 = "schema")) || ((data26.name === undefined) && (missing4 = "name"))) {
                                                                                                                    validate11.errors = [{ instancePath: instancePath + "/hits/" + i2 + "/of", schemaPath: "#/definitions/name/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    if (data26.schema !== undefined) {
                                                                                                                        const _errs58 = errors;
                                                                                                                        if (typeof data26.schema !== "string") {
                                                                                                                            validate11.errors = [{ instancePath: instancePath + "/hits/" + i2 + "/of/schema", schemaPath: "#/definitions/name/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid18 = _errs58 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid18 = true;
                                                                                                                    }
                                                                                                                    if (valid18) {
                                                                                                                        if (data26.name !== undefined) {
                                                                                                                            const _errs60 = errors;
                                                                                                                            if (typeof data26.name !== "string") {
                                                                                                                                validate11.errors = [{ instancePath: instancePath + "/hits/" + i2 + "/of/name", schemaPath: "#/definitions/name/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            var valid18 = _errs60 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid18 = true;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate11.errors = [{ instancePath: instancePath + "/hits/" + i2 + "/of", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid16 = _errs55 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid16 = true;
                                                                                                    }
                                                                                                    if (valid16) {
                                                                                                        if (data22.depth !== undefined) {
                                                                                                            let data29 = data22.depth;
                                                                                                            const _errs62 = errors;
                                                                                                            if (!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) {
                                                                                                                validate11.errors = [{ instancePath: instancePath + "/hits/" + i2 + "/depth", schemaPath: "#/properties/hits/items/properties/depth/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            if (errors === _errs62) {
                                                                                                                if ((typeof data29 == "number") && (isFinite(data29))) {
                                                                                                                    if (data29 < 1 || isNaN(data29)) {
                                                                                                                        validate11.errors = [{ instancePath: instancePath + "/hits/" + i2 + "/depth", schemaPath: "#/properties/hits/items/properties/depth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            var valid16 = _errs62 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid16 = true;
                                                                                                        }
                                                                                                        if (valid16) {
                                                                                                            if (data22.via !== undefined) {
                                                                                                                let data30 = data22.via;
                                                                                                                const _errs64 = errors;
                                                                                                                const _errs65 = errors;
                                                                                                                if (errors === _errs65) {
                                                                                                                    if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                                                                                                                        let missing5;
                                                                                                                        if (((data30.schema === undefined) && (missing5 = "schema")) || ((data30.name === undefined) && (missing5 = "name"))) {
                                                                                                                            validate11.errors = [{ instancePath: instancePath + "/hits/" + i2 + "/via", schemaPath: "#/definitions/name/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            if (data30.schema !== undefined) {
                                                                                                                                const _errs67 = errors;
                                                                                                                                if (typeof data30.schema !== "string") {
                                                                                                                                    validate11.errors = [{ instancePath: instancePath + "/hits/" + i2 + "/via/schema", schemaPath: "#/definitions/name/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                var valid20 = _errs67 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid20 = true;
                                                                                                                            }
                                                                                                                            if (valid20) {
                                                                                                                                if (data30.name !== undefined) {
                                                                                                                                    const _errs69 = errors;
                                                                                                                                    if (typeof data30.name !== "string") {
                                                                                                                                        validate11.errors = [{ instancePath: instancePath + "/hits/" + i2 + "/via/name", schemaPath: "#/definitions/name/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    var valid20 = _errs69 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid20 = true;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate11.errors = [{ instancePath: instancePath + "/hits/" + i2 + "/via", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid16 = _errs64 === errors;
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
                                                                                }
                                                                                else {
                                                                                    validate11.errors = [{ instancePath: instancePath + "/hits/" + i2, schemaPath: "#/properties/hits/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid15 = _errs48 === errors;
                                                                            if (!valid15) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate11.errors = [{ instancePath: instancePath + "/hits", schemaPath: "#/properties/hits/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs46 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.by !== undefined) {
                                                                let data33 = data.by;
                                                                const _errs71 = errors;
                                                                if (errors === _errs71) {
                                                                    if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                                                                        if (data33.who !== undefined) {
                                                                            const _errs73 = errors;
                                                                            if (typeof data33.who !== "string") {
                                                                                validate11.errors = [{ instancePath: instancePath + "/by/who", schemaPath: "#/properties/by/properties/who/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                            var valid21 = _errs73 === errors;
                                                                        }
                                                                        else {
                                                                            var valid21 = true;
                                                                        }
                                                                        if (valid21) {
                                                                            if (data33.when !== undefined) {
                                                                                const _errs75 = errors;
                                                                                if (typeof data33.when !== "string") {
                                                                                    validate11.errors = [{ instancePath: instancePath + "/by/when", schemaPath: "#/properties/by/properties/when/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                                var valid21 = _errs75 === errors;
                                                                            }
                                                                            else {
                                                                                var valid21 = true;
                                                                            }
                                                                            if (valid21) {
                                                                                if (data33.statement !== undefined) {
                                                                                    const _errs77 = errors;
                                                                                    if (typeof data33.statement !== "string") {
                                                                                        validate11.errors = [{ instancePath: instancePath + "/by/statement", schemaPath: "#/properties/by/properties/statement/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid21 = _errs77 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid21 = true;
                                                                                }
                                                                                if (valid21) {
                                                                                    if (data33.events !== undefined) {
                                                                                        let data37 = data33.events;
                                                                                        const _errs79 = errors;
                                                                                        if (errors === _errs79) {
                                                                                            if (Array.isArray(data37)) {
                                                                                                if (data37.length < 1) {
                                                                                                    validate11.errors = [{ instancePath: instancePath + "/by/events", schemaPath: "#/properties/by/properties/events/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    var valid22 = true;
                                                                                                    const len3 = data37.length;
                                                                                                    for (let i3 = 0; i3 < len3; i3++) {
                                                                                                        let data38 = data37[i3];
                                                                                                        const _errs81 = errors;
                                                                                                        if (errors === _errs81) {
                                                                                                            if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                                                                                                                let missing6;
                                                                                                                if ((((data38.id === undefined) && (missing6 = "id")) || ((data38.event === undefined) && (missing6 = "event"))) || ((data38.at === undefined) && (missing6 = "at"))) {
                                                                                                                    validate11.errors = [{ instancePath: instancePath + "/by/events/" + i3, schemaPath: "#/properties/by/properties/events/items/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    if (data38.id !== undefined) {
                                                                                                                        let data39 = data38.id;
                                                                                                                        const _errs83 = errors;
                                                                                                                        if (!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))) {
                                                                                                                            validate11.errors = [{ instancePath: instancePath + "/by/events/" + i3 + "/id", schemaPath: "#/properties/by/properties/events/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid23 = _errs83 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid23 = true;
                                                                                                                    }
                                                                                                                    if (valid23) {
                                                                                                                        if (data38.event !== undefined) {
                                                                                                                            let data40 = data38.event;
                                                                                                                            const _errs85 = errors;
                                                                                                                            const _errs86 = errors;
                                                                                                                            if (errors === _errs86) {
                                                                                                                                if (typeof data40 === "string") {
                                                                                                                                    if (func2(data40) < 1) {
                                                                                                                                        validate11.errors = [{ instancePath: instancePath + "/by/events/" + i3 + "/event", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    validate11.errors = [{ instancePath: instancePath + "/by/events/" + i3 + "/event", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid23 = _errs85 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid23 = true;
                                                                                                                        }
                                                                                                                        if (valid23) {
                                                                                                                            if (data38.at !== undefined) {
                                                                                                                                let data41 = data38.at;
                                                                                                                                const _errs88 = errors;
                                                                                                                                const _errs89 = errors;
                                                                                                                                if (errors === _errs89) {
                                                                                                                                    if (typeof data41 === "string") {
                                                                                                                                        if (func2(data41) < 1) {
                                                                                                                                            validate11.errors = [{ instancePath: instancePath + "/by/events/" + i3 + "/at", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        validate11.errors = [{ instancePath: instancePath + "/by/events/" + i3 + "/at", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var valid23 = _errs88 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid23 = true;
                                                                                                                            }
                                                                                                                            if (valid23) {
                                                                                                                                if (data38.login !== undefined) {
                                                                                                                                    const _errs91 = errors;
                                                                                                                                    if (typeof data38.login !== "string") {
                                                                                                                                        validate11.errors = [{ instancePath: instancePath + "/by/events/" + i3 + "/login", schemaPath: "#/properties/by/properties/events/items/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    var valid23 = _errs91 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid23 = true;
                                                                                                                                }
                                                                                                                                if (valid23) {
                                                                                                                                    if (data38.host !== undefined) {
                                                                                                                                        const _errs93 = errors;
                                                                                                                                        if (typeof data38.host !== "string") {
                                                                                                                                            validate11.errors = [{ instancePath: instancePath + "/by/events/" + i3 + "/host", schemaPath: "#/properties/by/properties/events/items/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        var valid23 = _errs93 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid23 = true;
                                                                                                                                    }
                                                                                                                                    if (valid23) {
                                                                                                                                        if (data38.application !== undefined) {
                                                                                                                                            const _errs95 = errors;
                                                                                                                                            if (typeof data38.application !== "string") {
                                                                                                                                                validate11.errors = [{ instancePath: instancePath + "/by/events/" + i3 + "/application", schemaPath: "#/properties/by/properties/events/items/properties/application/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            var valid23 = _errs95 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid23 = true;
                                                                                                                                        }
                                                                                                                                        if (valid23) {
                                                                                                                                            if (data38.statement !== undefined) {
                                                                                                                                                const _errs97 = errors;
                                                                                                                                                if (typeof data38.statement !== "string") {
                                                                                                                                                    validate11.errors = [{ instancePath: instancePath + "/by/events/" + i3 + "/statement", schemaPath: "#/properties/by/properties/events/items/properties/statement/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                var valid23 = _errs97 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid23 = true;
                                                                                                                                            }
                                                                                                                                            if (valid23) {
                                                                                                                                                if (data38.pullRequest !== undefined) {
                                                                                                                                                    let data46 = data38.pullRequest;
                                                                                                                                                    const _errs99 = errors;
                                                                                                                                                    if (!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))) {
                                                                                                                                                        validate11.errors = [{ instancePath: instancePath + "/by/events/" + i3 + "/pullRequest", schemaPath: "#/properties/by/properties/events/items/properties/pullRequest/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    var valid23 = _errs99 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid23 = true;
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
                                                                                                                validate11.errors = [{ instancePath: instancePath + "/by/events/" + i3, schemaPath: "#/properties/by/properties/events/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid22 = _errs81 === errors;
                                                                                                        if (!valid22) {
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate11.errors = [{ instancePath: instancePath + "/by/events", schemaPath: "#/properties/by/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid21 = _errs79 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid21 = true;
                                                                                    }
                                                                                    if (valid21) {
                                                                                        if (data33.unlogged !== undefined) {
                                                                                            const _errs101 = errors;
                                                                                            if (true !== data33.unlogged) {
                                                                                                validate11.errors = [{ instancePath: instancePath + "/by/unlogged", schemaPath: "#/properties/by/properties/unlogged/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid21 = _errs101 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid21 = true;
                                                                                        }
                                                                                        if (valid21) {
                                                                                            if (data33.modified !== undefined) {
                                                                                                const _errs102 = errors;
                                                                                                if (typeof data33.modified !== "string") {
                                                                                                    validate11.errors = [{ instancePath: instancePath + "/by/modified", schemaPath: "#/properties/by/properties/modified/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid21 = _errs102 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid21 = true;
                                                                                            }
                                                                                            if (valid21) {
                                                                                                if (data33.unseen !== undefined) {
                                                                                                    const _errs104 = errors;
                                                                                                    if (true !== data33.unseen) {
                                                                                                        validate11.errors = [{ instancePath: instancePath + "/by/unseen", schemaPath: "#/properties/by/properties/unseen/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid21 = _errs104 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid21 = true;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate11.errors = [{ instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs71 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.code !== undefined) {
                                                                    let data50 = data.code;
                                                                    const _errs105 = errors;
                                                                    if (errors === _errs105) {
                                                                        if (Array.isArray(data50)) {
                                                                            var valid26 = true;
                                                                            const len4 = data50.length;
                                                                            for (let i4 = 0; i4 < len4; i4++) {
                                                                                const _errs107 = errors;
                                                                                if (!(validate12(data50[i4], { instancePath: instancePath + "/code/" + i4, parentData: data50, parentDataProperty: i4, rootData }))) {
                                                                                    vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid26 = _errs107 === errors;
                                                                                if (!valid26) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate11.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs105 === errors;
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
    else {
        validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate11.errors = vErrors; return errors === 0; }
const schema37 = { "type": "object", "required": ["check", "contract", "severity", "object", "message"], "properties": { "check": { "description": "`missing-column` and so on.", "type": "string", "pattern": "^[a-z]+(-[a-z]+)*$" }, "contract": { "description": "The contract's id.", "$ref": "#/definitions/text" }, "owner": { "description": "Whom to tell.", "$ref": "#/definitions/text" }, "severity": { "description": "`error` counts as a breaking change, `warning` as a risky one.", "enum": ["error", "warning", "info"] }, "object": { "$ref": "#/definitions/object" }, "member": { "$ref": "#/definitions/text" }, "message": { "description": "What is demanded, and what is there.", "$ref": "#/definitions/text" }, "harm": { "description": "What goes wrong downstream, in the contract's words.", "$ref": "#/definitions/text" }, "at": { "description": "Where it is demanded.", "$ref": "#/definitions/place" } } };
const pattern2 = new RegExp("^[a-z]+(-[a-z]+)*$", "u");
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((data.check === undefined) && (missing0 = "check")) || ((data.contract === undefined) && (missing0 = "contract"))) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.object === undefined) && (missing0 = "object"))) || ((data.message === undefined) && (missing0 = "message"))) {
            validate16.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.check !== undefined) {
                let data0 = data.check;
                const _errs1 = errors;
                if (errors === _errs1) {
                    if (typeof data0 === "string") {
                        if (!pattern2.test(data0)) {
                            validate16.errors = [{ instancePath: instancePath + "/check", schemaPath: "#/properties/check/pattern", keyword: "pattern", params: { pattern: "^[a-z]+(-[a-z]+)*$" }, message: "must match pattern \"" + "^[a-z]+(-[a-z]+)*$" + "\"" }];
                            return false;
                        }
                    }
                    else {
                        validate16.errors = [{ instancePath: instancePath + "/check", schemaPath: "#/properties/check/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.contract !== undefined) {
                    let data1 = data.contract;
                    const _errs3 = errors;
                    const _errs4 = errors;
                    if (errors === _errs4) {
                        if (typeof data1 === "string") {
                            if (func2(data1) < 1) {
                                validate16.errors = [{ instancePath: instancePath + "/contract", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                            }
                        }
                        else {
                            validate16.errors = [{ instancePath: instancePath + "/contract", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.owner !== undefined) {
                        let data2 = data.owner;
                        const _errs6 = errors;
                        const _errs7 = errors;
                        if (errors === _errs7) {
                            if (typeof data2 === "string") {
                                if (func2(data2) < 1) {
                                    validate16.errors = [{ instancePath: instancePath + "/owner", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate16.errors = [{ instancePath: instancePath + "/owner", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs6 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.severity !== undefined) {
                            let data3 = data.severity;
                            const _errs9 = errors;
                            if (!(((data3 === "error") || (data3 === "warning")) || (data3 === "info"))) {
                                validate16.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema37.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                            }
                            var valid0 = _errs9 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.object !== undefined) {
                                let data4 = data.object;
                                const _errs10 = errors;
                                const _errs11 = errors;
                                if (errors === _errs11) {
                                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                        let missing1;
                                        if ((((data4.type === undefined) && (missing1 = "type")) || ((data4.schema === undefined) && (missing1 = "schema"))) || ((data4.name === undefined) && (missing1 = "name"))) {
                                            validate16.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/definitions/object/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                            return false;
                                        }
                                        else {
                                            if (data4.type !== undefined) {
                                                let data5 = data4.type;
                                                const _errs13 = errors;
                                                if (!(((((((((data5 === "table") || (data5 === "view")) || (data5 === "procedure")) || (data5 === "function")) || (data5 === "sequence")) || (data5 === "type")) || (data5 === "synonym")) || (data5 === "schema")) || (data5 === "database"))) {
                                                    validate16.errors = [{ instancePath: instancePath + "/object/type", schemaPath: "#/definitions/object/properties/type/enum", keyword: "enum", params: { allowedValues: schema21.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                                                    return false;
                                                }
                                                var valid4 = _errs13 === errors;
                                            }
                                            else {
                                                var valid4 = true;
                                            }
                                            if (valid4) {
                                                if (data4.schema !== undefined) {
                                                    const _errs14 = errors;
                                                    if (typeof data4.schema !== "string") {
                                                        validate16.errors = [{ instancePath: instancePath + "/object/schema", schemaPath: "#/definitions/object/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid4 = _errs14 === errors;
                                                }
                                                else {
                                                    var valid4 = true;
                                                }
                                                if (valid4) {
                                                    if (data4.name !== undefined) {
                                                        const _errs16 = errors;
                                                        if (typeof data4.name !== "string") {
                                                            validate16.errors = [{ instancePath: instancePath + "/object/name", schemaPath: "#/definitions/object/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                        var valid4 = _errs16 === errors;
                                                    }
                                                    else {
                                                        var valid4 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate16.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/definitions/object/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs10 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.member !== undefined) {
                                    let data8 = data.member;
                                    const _errs18 = errors;
                                    const _errs19 = errors;
                                    if (errors === _errs19) {
                                        if (typeof data8 === "string") {
                                            if (func2(data8) < 1) {
                                                validate16.errors = [{ instancePath: instancePath + "/member", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate16.errors = [{ instancePath: instancePath + "/member", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs18 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.message !== undefined) {
                                        let data9 = data.message;
                                        const _errs21 = errors;
                                        const _errs22 = errors;
                                        if (errors === _errs22) {
                                            if (typeof data9 === "string") {
                                                if (func2(data9) < 1) {
                                                    validate16.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate16.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs21 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.harm !== undefined) {
                                            let data10 = data.harm;
                                            const _errs24 = errors;
                                            const _errs25 = errors;
                                            if (errors === _errs25) {
                                                if (typeof data10 === "string") {
                                                    if (func2(data10) < 1) {
                                                        validate16.errors = [{ instancePath: instancePath + "/harm", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    validate16.errors = [{ instancePath: instancePath + "/harm", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs24 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.at !== undefined) {
                                                const _errs27 = errors;
                                                if (!(validate12(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData }))) {
                                                    vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                                                    errors = vErrors.length;
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
    else {
        validate16.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate16.errors = vErrors; return errors === 0; }
const schema47 = { "type": "object", "required": ["contract", "rule", "object", "metric", "unit", "verdict", "at"], "properties": { "contract": { "description": "The contract's id.", "$ref": "#/definitions/text" }, "rule": { "description": "The rule's id, else its name, else its metric.", "$ref": "#/definitions/text" }, "description": { "description": "In the contract's words.", "$ref": "#/definitions/text" }, "dimension": { "$ref": "#/definitions/text" }, "object": { "$ref": "#/definitions/object" }, "member": { "description": "The column, where the rule is about one.", "$ref": "#/definitions/text" }, "metric": { "enum": ["rowCount", "nullValues", "missingValues", "invalidValues", "duplicateValues", "sql", "latency", "sample", "custom"] }, "operator": { "enum": ["mustBe", "mustNotBe", "mustBeGreaterThan", "mustBeGreaterOrEqualTo", "mustBeLessThan", "mustBeLessOrEqualTo", "mustBeBetween", "mustNotBeBetween"] }, "threshold": { "description": "One number; two for the operators that end in Between.", "type": ["number", "array"], "items": { "type": "number" }, "minItems": 2, "maxItems": 2 }, "unit": { "description": "`rows`, `percent`, `s` (of a latency), or the contract's word.", "$ref": "#/definitions/text" }, "value": { "description": "What was measured. Absent where nothing was, and where it could tell a confidential value.", "type": "number" }, "verdict": { "description": "`not-run` is no pass: `cause` and `reason` say why.", "enum": ["met", "missed", "not-run"] }, "cause": { "description": "`no-data`: the source has none. `switched-off`: by the configuration. `other-tool`: a custom rule. `refused`, `failed`: also a violation.", "enum": ["no-data", "switched-off", "other-tool", "refused", "failed"] }, "reason": { "$ref": "#/definitions/text" }, "at": { "$ref": "#/definitions/place" } } };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((data.contract === undefined) && (missing0 = "contract")) || ((data.rule === undefined) && (missing0 = "rule"))) || ((data.object === undefined) && (missing0 = "object"))) || ((data.metric === undefined) && (missing0 = "metric"))) || ((data.unit === undefined) && (missing0 = "unit"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.at === undefined) && (missing0 = "at"))) {
            validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.contract !== undefined) {
                let data0 = data.contract;
                const _errs1 = errors;
                const _errs2 = errors;
                if (errors === _errs2) {
                    if (typeof data0 === "string") {
                        if (func2(data0) < 1) {
                            validate20.errors = [{ instancePath: instancePath + "/contract", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                        }
                    }
                    else {
                        validate20.errors = [{ instancePath: instancePath + "/contract", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.rule !== undefined) {
                    let data1 = data.rule;
                    const _errs4 = errors;
                    const _errs5 = errors;
                    if (errors === _errs5) {
                        if (typeof data1 === "string") {
                            if (func2(data1) < 1) {
                                validate20.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                            }
                        }
                        else {
                            validate20.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs4 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.description !== undefined) {
                        let data2 = data.description;
                        const _errs7 = errors;
                        const _errs8 = errors;
                        if (errors === _errs8) {
                            if (typeof data2 === "string") {
                                if (func2(data2) < 1) {
                                    validate20.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate20.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs7 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.dimension !== undefined) {
                            let data3 = data.dimension;
                            const _errs10 = errors;
                            const _errs11 = errors;
                            if (errors === _errs11) {
                                if (typeof data3 === "string") {
                                    if (func2(data3) < 1) {
                                        validate20.errors = [{ instancePath: instancePath + "/dimension", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate20.errors = [{ instancePath: instancePath + "/dimension", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs10 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.object !== undefined) {
                                let data4 = data.object;
                                const _errs13 = errors;
                                const _errs14 = errors;
                                if (errors === _errs14) {
                                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                        let missing1;
                                        if ((((data4.type === undefined) && (missing1 = "type")) || ((data4.schema === undefined) && (missing1 = "schema"))) || ((data4.name === undefined) && (missing1 = "name"))) {
                                            validate20.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/definitions/object/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                            return false;
                                        }
                                        else {
                                            if (data4.type !== undefined) {
                                                let data5 = data4.type;
                                                const _errs16 = errors;
                                                if (!(((((((((data5 === "table") || (data5 === "view")) || (data5 === "procedure")) || (data5 === "function")) || (data5 === "sequence")) || (data5 === "type")) || (data5 === "synonym")) || (data5 === "schema")) || (data5 === "database"))) {
                                                    validate20.errors = [{ instancePath: instancePath + "/object/type", schemaPath: "#/definitions/object/properties/type/enum", keyword: "enum", params: { allowedValues: schema21.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                                                    return false;
                                                }
                                                var valid6 = _errs16 === errors;
                                            }
                                            else {
                                                var valid6 = true;
                                            }
                                            if (valid6) {
                                                if (data4.schema !== undefined) {
                                                    const _errs17 = errors;
                                                    if (typeof data4.schema !== "string") {
                                                        validate20.errors = [{ instancePath: instancePath + "/object/schema", schemaPath: "#/definitions/object/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid6 = _errs17 === errors;
                                                }
                                                else {
                                                    var valid6 = true;
                                                }
                                                if (valid6) {
                                                    if (data4.name !== undefined) {
                                                        const _errs19 = errors;
                                                        if (typeof data4.name !== "string") {
                                                            validate20.errors = [{ instancePath: instancePath + "/object/name", schemaPath: "#/definitions/object/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                        var valid6 = _errs19 === errors;
                                                    }
                                                    else {
                                                        var valid6 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate20.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/definitions/object/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs13 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.member !== undefined) {
                                    let data8 = data.member;
                                    const _errs21 = errors;
                                    const _errs22 = errors;
                                    if (errors === _errs22) {
                                        if (typeof data8 === "string") {
                                            if (func2(data8) < 1) {
                                                validate20.errors = [{ instancePath: instancePath + "/member", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate20.errors = [{ instancePath: instancePath + "/member", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs21 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.metric !== undefined) {
                                        let data9 = data.metric;
                                        const _errs24 = errors;
                                        if (!(((((((((data9 === "rowCount") || (data9 === "nullValues")) || (data9 === "missingValues")) || (data9 === "invalidValues")) || (data9 === "duplicateValues")) || (data9 === "sql")) || (data9 === "latency")) || (data9 === "sample")) || (data9 === "custom"))) {
                                            validate20.errors = [{ instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema47.properties.metric.enum }, message: "must be equal to one of the allowed values" }];
                                            return false;
                                        }
                                        var valid0 = _errs24 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.operator !== undefined) {
                                            let data10 = data.operator;
                                            const _errs25 = errors;
                                            if (!((((((((data10 === "mustBe") || (data10 === "mustNotBe")) || (data10 === "mustBeGreaterThan")) || (data10 === "mustBeGreaterOrEqualTo")) || (data10 === "mustBeLessThan")) || (data10 === "mustBeLessOrEqualTo")) || (data10 === "mustBeBetween")) || (data10 === "mustNotBeBetween"))) {
                                                validate20.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema47.properties.operator.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                            }
                                            var valid0 = _errs25 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.threshold !== undefined) {
                                                let data11 = data.threshold;
                                                const _errs26 = errors;
                                                if ((!((typeof data11 == "number") && (isFinite(data11)))) && (!(Array.isArray(data11)))) {
                                                    validate20.errors = [{ instancePath: instancePath + "/threshold", schemaPath: "#/properties/threshold/type", keyword: "type", params: { type: schema47.properties.threshold.type }, message: "must be number,array" }];
                                                    return false;
                                                }
                                                if (errors === _errs26) {
                                                    if (Array.isArray(data11)) {
                                                        if (data11.length > 2) {
                                                            validate20.errors = [{ instancePath: instancePath + "/threshold", schemaPath: "#/properties/threshold/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (data11.length < 2) {
                                                                validate20.errors = [{ instancePath: instancePath + "/threshold", schemaPath: "#/properties/threshold/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" }];
                                                                return false;
                                                            }
                                                            else {
                                                                var valid8 = true;
                                                                const len0 = data11.length;
                                                                for (let i0 = 0; i0 < len0; i0++) {
                                                                    let data12 = data11[i0];
                                                                    const _errs28 = errors;
                                                                    if (!((typeof data12 == "number") && (isFinite(data12)))) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/threshold/" + i0, schemaPath: "#/properties/threshold/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                        return false;
                                                                    }
                                                                    var valid8 = _errs28 === errors;
                                                                    if (!valid8) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs26 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.unit !== undefined) {
                                                    let data13 = data.unit;
                                                    const _errs30 = errors;
                                                    const _errs31 = errors;
                                                    if (errors === _errs31) {
                                                        if (typeof data13 === "string") {
                                                            if (func2(data13) < 1) {
                                                                validate20.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                return false;
                                                            }
                                                        }
                                                        else {
                                                            validate20.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs30 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.value !== undefined) {
                                                        let data14 = data.value;
                                                        const _errs33 = errors;
                                                        if (!((typeof data14 == "number") && (isFinite(data14)))) {
                                                            validate20.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                            return false;
                                                        }
                                                        var valid0 = _errs33 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.verdict !== undefined) {
                                                            let data15 = data.verdict;
                                                            const _errs35 = errors;
                                                            if (!(((data15 === "met") || (data15 === "missed")) || (data15 === "not-run"))) {
                                                                validate20.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema47.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                                                return false;
                                                            }
                                                            var valid0 = _errs35 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.cause !== undefined) {
                                                                let data16 = data.cause;
                                                                const _errs36 = errors;
                                                                if (!(((((data16 === "no-data") || (data16 === "switched-off")) || (data16 === "other-tool")) || (data16 === "refused")) || (data16 === "failed"))) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/enum", keyword: "enum", params: { allowedValues: schema47.properties.cause.enum }, message: "must be equal to one of the allowed values" }];
                                                                    return false;
                                                                }
                                                                var valid0 = _errs36 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.reason !== undefined) {
                                                                    let data17 = data.reason;
                                                                    const _errs37 = errors;
                                                                    const _errs38 = errors;
                                                                    if (errors === _errs38) {
                                                                        if (typeof data17 === "string") {
                                                                            if (func2(data17) < 1) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate20.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs37 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.at !== undefined) {
                                                                        const _errs40 = errors;
                                                                        if (!(validate12(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData }))) {
                                                                            vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid0 = _errs40 === errors;
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
        validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate20.errors = vErrors; return errors === 0; }
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((data.formatVersion === undefined) && (missing0 = "formatVersion")) || ((data.source === undefined) && (missing0 = "source"))) || ((data.baseline === undefined) && (missing0 = "baseline"))) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.violations === undefined) && (missing0 = "violations"))) || ((data.diagnostics === undefined) && (missing0 = "diagnostics"))) {
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
                if (data.source !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.source !== "string") {
                        validate10.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.baseline !== undefined) {
                        const _errs4 = errors;
                        if (typeof data.baseline !== "boolean") {
                            validate10.errors = [{ instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                            return false;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.approved !== undefined) {
                            let data3 = data.approved;
                            const _errs6 = errors;
                            if (errors === _errs6) {
                                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                    let missing1;
                                    if (((data3.by === undefined) && (missing1 = "by")) || ((data3.label === undefined) && (missing1 = "label"))) {
                                        validate10.errors = [{ instancePath: instancePath + "/approved", schemaPath: "#/properties/approved/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                        return false;
                                    }
                                    else {
                                        if (data3.by !== undefined) {
                                            let data4 = data3.by;
                                            const _errs8 = errors;
                                            const _errs9 = errors;
                                            if (errors === _errs9) {
                                                if (typeof data4 === "string") {
                                                    if (func2(data4) < 1) {
                                                        validate10.errors = [{ instancePath: instancePath + "/approved/by", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    validate10.errors = [{ instancePath: instancePath + "/approved/by", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                            }
                                            var valid1 = _errs8 === errors;
                                        }
                                        else {
                                            var valid1 = true;
                                        }
                                        if (valid1) {
                                            if (data3.label !== undefined) {
                                                let data5 = data3.label;
                                                const _errs11 = errors;
                                                const _errs12 = errors;
                                                if (errors === _errs12) {
                                                    if (typeof data5 === "string") {
                                                        if (func2(data5) < 1) {
                                                            validate10.errors = [{ instancePath: instancePath + "/approved/label", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                            return false;
                                                        }
                                                    }
                                                    else {
                                                        validate10.errors = [{ instancePath: instancePath + "/approved/label", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid1 = _errs11 === errors;
                                            }
                                            else {
                                                var valid1 = true;
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate10.errors = [{ instancePath: instancePath + "/approved", schemaPath: "#/properties/approved/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.summary !== undefined) {
                                let data6 = data.summary;
                                const _errs14 = errors;
                                if (errors === _errs14) {
                                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                        let missing2;
                                        if ((((((data6.changes === undefined) && (missing2 = "changes")) || ((data6.breaking === undefined) && (missing2 = "breaking"))) || ((data6.risky === undefined) && (missing2 = "risky"))) || ((data6.safe === undefined) && (missing2 = "safe"))) || ((data6.violations === undefined) && (missing2 = "violations"))) {
                                            validate10.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                            return false;
                                        }
                                        else {
                                            if (data6.changes !== undefined) {
                                                let data7 = data6.changes;
                                                const _errs16 = errors;
                                                const _errs17 = errors;
                                                if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                                    validate10.errors = [{ instancePath: instancePath + "/summary/changes", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                if (errors === _errs17) {
                                                    if ((typeof data7 == "number") && (isFinite(data7))) {
                                                        if (data7 < 0 || isNaN(data7)) {
                                                            validate10.errors = [{ instancePath: instancePath + "/summary/changes", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                var valid4 = _errs16 === errors;
                                            }
                                            else {
                                                var valid4 = true;
                                            }
                                            if (valid4) {
                                                if (data6.breaking !== undefined) {
                                                    let data8 = data6.breaking;
                                                    const _errs19 = errors;
                                                    const _errs20 = errors;
                                                    if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                                        validate10.errors = [{ instancePath: instancePath + "/summary/breaking", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                    }
                                                    if (errors === _errs20) {
                                                        if ((typeof data8 == "number") && (isFinite(data8))) {
                                                            if (data8 < 0 || isNaN(data8)) {
                                                                validate10.errors = [{ instancePath: instancePath + "/summary/breaking", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    var valid4 = _errs19 === errors;
                                                }
                                                else {
                                                    var valid4 = true;
                                                }
                                                if (valid4) {
                                                    if (data6.risky !== undefined) {
                                                        let data9 = data6.risky;
                                                        const _errs22 = errors;
                                                        const _errs23 = errors;
                                                        if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                                            validate10.errors = [{ instancePath: instancePath + "/summary/risky", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                        }
                                                        if (errors === _errs23) {
                                                            if ((typeof data9 == "number") && (isFinite(data9))) {
                                                                if (data9 < 0 || isNaN(data9)) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/summary/risky", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        var valid4 = _errs22 === errors;
                                                    }
                                                    else {
                                                        var valid4 = true;
                                                    }
                                                    if (valid4) {
                                                        if (data6.safe !== undefined) {
                                                            let data10 = data6.safe;
                                                            const _errs25 = errors;
                                                            const _errs26 = errors;
                                                            if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                                                                validate10.errors = [{ instancePath: instancePath + "/summary/safe", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                return false;
                                                            }
                                                            if (errors === _errs26) {
                                                                if ((typeof data10 == "number") && (isFinite(data10))) {
                                                                    if (data10 < 0 || isNaN(data10)) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/summary/safe", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                            var valid4 = _errs25 === errors;
                                                        }
                                                        else {
                                                            var valid4 = true;
                                                        }
                                                        if (valid4) {
                                                            if (data6.violations !== undefined) {
                                                                let data11 = data6.violations;
                                                                const _errs28 = errors;
                                                                const _errs29 = errors;
                                                                if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/summary/violations", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                    return false;
                                                                }
                                                                if (errors === _errs29) {
                                                                    if ((typeof data11 == "number") && (isFinite(data11))) {
                                                                        if (data11 < 0 || isNaN(data11)) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/summary/violations", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                                var valid4 = _errs28 === errors;
                                                            }
                                                            else {
                                                                var valid4 = true;
                                                            }
                                                            if (valid4) {
                                                                if (data6.lint !== undefined) {
                                                                    let data12 = data6.lint;
                                                                    const _errs31 = errors;
                                                                    const _errs32 = errors;
                                                                    if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/summary/lint", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                    }
                                                                    if (errors === _errs32) {
                                                                        if ((typeof data12 == "number") && (isFinite(data12))) {
                                                                            if (data12 < 0 || isNaN(data12)) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/summary/lint", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid4 = _errs31 === errors;
                                                                }
                                                                else {
                                                                    var valid4 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate10.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs14 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.changes !== undefined) {
                                    let data13 = data.changes;
                                    const _errs34 = errors;
                                    if (errors === _errs34) {
                                        if (Array.isArray(data13)) {
                                            var valid11 = true;
                                            const len0 = data13.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs36 = errors;
                                                if (!(validate11(data13[i0], { instancePath: instancePath + "/changes/" + i0, parentData: data13, parentDataProperty: i0, rootData }))) {
                                                    vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid11 = _errs36 === errors;
                                                if (!valid11) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate10.errors = [{ instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs34 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.violations !== undefined) {
                                        let data15 = data.violations;
                                        const _errs37 = errors;
                                        if (errors === _errs37) {
                                            if (Array.isArray(data15)) {
                                                var valid12 = true;
                                                const len1 = data15.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                    const _errs39 = errors;
                                                    if (!(validate16(data15[i1], { instancePath: instancePath + "/violations/" + i1, parentData: data15, parentDataProperty: i1, rootData }))) {
                                                        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid12 = _errs39 === errors;
                                                    if (!valid12) {
                                                        break;
                                                    }
                                                }
                                            }
                                            else {
                                                validate10.errors = [{ instancePath: instancePath + "/violations", schemaPath: "#/properties/violations/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs37 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.contractChanges !== undefined) {
                                            let data17 = data.contractChanges;
                                            const _errs40 = errors;
                                            if (errors === _errs40) {
                                                if (Array.isArray(data17)) {
                                                    var valid13 = true;
                                                    const len2 = data17.length;
                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                        let data18 = data17[i2];
                                                        const _errs42 = errors;
                                                        if (errors === _errs42) {
                                                            if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                                                let missing3;
                                                                if (((((data18.kind === undefined) && (missing3 = "kind")) || ((data18.contract === undefined) && (missing3 = "contract"))) || ((data18.severity === undefined) && (missing3 = "severity"))) || ((data18.message === undefined) && (missing3 = "message"))) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/contractChanges/" + i2, schemaPath: "#/properties/contractChanges/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (data18.kind !== undefined) {
                                                                        let data19 = data18.kind;
                                                                        const _errs44 = errors;
                                                                        if (!(((((data19 === "weakened") || (data19 === "strengthened")) || (data19 === "altered")) || (data19 === "removed")) || (data19 === "version-not-raised"))) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/contractChanges/" + i2 + "/kind", schemaPath: "#/properties/contractChanges/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.contractChanges.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                                            return false;
                                                                        }
                                                                        var valid14 = _errs44 === errors;
                                                                    }
                                                                    else {
                                                                        var valid14 = true;
                                                                    }
                                                                    if (valid14) {
                                                                        if (data18.contract !== undefined) {
                                                                            let data20 = data18.contract;
                                                                            const _errs45 = errors;
                                                                            const _errs46 = errors;
                                                                            if (errors === _errs46) {
                                                                                if (typeof data20 === "string") {
                                                                                    if (func2(data20) < 1) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/contractChanges/" + i2 + "/contract", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/contractChanges/" + i2 + "/contract", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid14 = _errs45 === errors;
                                                                        }
                                                                        else {
                                                                            var valid14 = true;
                                                                        }
                                                                        if (valid14) {
                                                                            if (data18.owner !== undefined) {
                                                                                let data21 = data18.owner;
                                                                                const _errs48 = errors;
                                                                                const _errs49 = errors;
                                                                                if (errors === _errs49) {
                                                                                    if (typeof data21 === "string") {
                                                                                        if (func2(data21) < 1) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/contractChanges/" + i2 + "/owner", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/contractChanges/" + i2 + "/owner", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid14 = _errs48 === errors;
                                                                            }
                                                                            else {
                                                                                var valid14 = true;
                                                                            }
                                                                            if (valid14) {
                                                                                if (data18.severity !== undefined) {
                                                                                    let data22 = data18.severity;
                                                                                    const _errs51 = errors;
                                                                                    if (!(((data22 === "error") || (data22 === "warning")) || (data22 === "info"))) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/contractChanges/" + i2 + "/severity", schemaPath: "#/properties/contractChanges/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.contractChanges.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid14 = _errs51 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid14 = true;
                                                                                }
                                                                                if (valid14) {
                                                                                    if (data18.message !== undefined) {
                                                                                        let data23 = data18.message;
                                                                                        const _errs52 = errors;
                                                                                        const _errs53 = errors;
                                                                                        if (errors === _errs53) {
                                                                                            if (typeof data23 === "string") {
                                                                                                if (func2(data23) < 1) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/contractChanges/" + i2 + "/message", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/contractChanges/" + i2 + "/message", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid14 = _errs52 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid14 = true;
                                                                                    }
                                                                                    if (valid14) {
                                                                                        if (data18.at !== undefined) {
                                                                                            const _errs55 = errors;
                                                                                            if (!(validate12(data18.at, { instancePath: instancePath + "/contractChanges/" + i2 + "/at", parentData: data18, parentDataProperty: "at", rootData }))) {
                                                                                                vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                                                                                                errors = vErrors.length;
                                                                                            }
                                                                                            var valid14 = _errs55 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid14 = true;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate10.errors = [{ instancePath: instancePath + "/contractChanges/" + i2, schemaPath: "#/properties/contractChanges/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid13 = _errs42 === errors;
                                                        if (!valid13) {
                                                            break;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate10.errors = [{ instancePath: instancePath + "/contractChanges", schemaPath: "#/properties/contractChanges/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs40 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.measurements !== undefined) {
                                                let data25 = data.measurements;
                                                const _errs56 = errors;
                                                if (errors === _errs56) {
                                                    if (Array.isArray(data25)) {
                                                        if (data25.length < 1) {
                                                            validate10.errors = [{ instancePath: instancePath + "/measurements", schemaPath: "#/properties/measurements/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                            return false;
                                                        }
                                                        else {
                                                            var valid18 = true;
                                                            const len3 = data25.length;
                                                            for (let i3 = 0; i3 < len3; i3++) {
                                                                const _errs58 = errors;
                                                                if (!(validate20(data25[i3], { instancePath: instancePath + "/measurements/" + i3, parentData: data25, parentDataProperty: i3, rootData }))) {
                                                                    vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid18 = _errs58 === errors;
                                                                if (!valid18) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate10.errors = [{ instancePath: instancePath + "/measurements", schemaPath: "#/properties/measurements/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs56 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.diagnostics !== undefined) {
                                                    let data27 = data.diagnostics;
                                                    const _errs59 = errors;
                                                    if (errors === _errs59) {
                                                        if (Array.isArray(data27)) {
                                                            var valid19 = true;
                                                            const len4 = data27.length;
                                                            for (let i4 = 0; i4 < len4; i4++) {
                                                                let data28 = data27[i4];
                                                                const _errs61 = errors;
                                                                if (errors === _errs61) {
                                                                    if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                                                                        let missing4;
                                                                        if (((data28.severity === undefined) && (missing4 = "severity")) || ((data28.message === undefined) && (missing4 = "message"))) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/diagnostics/" + i4, schemaPath: "#/properties/diagnostics/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            if (data28.severity !== undefined) {
                                                                                let data29 = data28.severity;
                                                                                const _errs63 = errors;
                                                                                if (!((data29 === "warning") || (data29 === "info"))) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/diagnostics/" + i4 + "/severity", schemaPath: "#/properties/diagnostics/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.diagnostics.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                                                                    return false;
                                                                                }
                                                                                var valid20 = _errs63 === errors;
                                                                            }
                                                                            else {
                                                                                var valid20 = true;
                                                                            }
                                                                            if (valid20) {
                                                                                if (data28.message !== undefined) {
                                                                                    let data30 = data28.message;
                                                                                    const _errs64 = errors;
                                                                                    const _errs65 = errors;
                                                                                    if (errors === _errs65) {
                                                                                        if (typeof data30 === "string") {
                                                                                            if (func2(data30) < 1) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/diagnostics/" + i4 + "/message", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/diagnostics/" + i4 + "/message", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid20 = _errs64 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid20 = true;
                                                                                }
                                                                                if (valid20) {
                                                                                    if (data28.at !== undefined) {
                                                                                        const _errs67 = errors;
                                                                                        if (!(validate12(data28.at, { instancePath: instancePath + "/diagnostics/" + i4 + "/at", parentData: data28, parentDataProperty: "at", rootData }))) {
                                                                                            vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                                                                                            errors = vErrors.length;
                                                                                        }
                                                                                        var valid20 = _errs67 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid20 = true;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/diagnostics/" + i4, schemaPath: "#/properties/diagnostics/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid19 = _errs61 === errors;
                                                                if (!valid19) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate10.errors = [{ instancePath: instancePath + "/diagnostics", schemaPath: "#/properties/diagnostics/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs59 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.coverage !== undefined) {
                                                        let data32 = data.coverage;
                                                        const _errs68 = errors;
                                                        if (errors === _errs68) {
                                                            if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                                                                let missing5;
                                                                if (((data32.described === undefined) && (missing5 = "described")) || ((data32.total === undefined) && (missing5 = "total"))) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (data32.described !== undefined) {
                                                                        let data33 = data32.described;
                                                                        const _errs70 = errors;
                                                                        const _errs71 = errors;
                                                                        if (!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/coverage/described", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                        }
                                                                        if (errors === _errs71) {
                                                                            if ((typeof data33 == "number") && (isFinite(data33))) {
                                                                                if (data33 < 0 || isNaN(data33)) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/coverage/described", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid22 = _errs70 === errors;
                                                                    }
                                                                    else {
                                                                        var valid22 = true;
                                                                    }
                                                                    if (valid22) {
                                                                        if (data32.total !== undefined) {
                                                                            let data34 = data32.total;
                                                                            const _errs73 = errors;
                                                                            const _errs74 = errors;
                                                                            if (!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/coverage/total", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                return false;
                                                                            }
                                                                            if (errors === _errs74) {
                                                                                if ((typeof data34 == "number") && (isFinite(data34))) {
                                                                                    if (data34 < 0 || isNaN(data34)) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/coverage/total", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid22 = _errs73 === errors;
                                                                        }
                                                                        else {
                                                                            var valid22 = true;
                                                                        }
                                                                        if (valid22) {
                                                                            if (data32.minimum !== undefined) {
                                                                                let data35 = data32.minimum;
                                                                                const _errs76 = errors;
                                                                                if (errors === _errs76) {
                                                                                    if ((typeof data35 == "number") && (isFinite(data35))) {
                                                                                        if (data35 > 100 || isNaN(data35)) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/coverage/minimum", schemaPath: "#/properties/coverage/properties/minimum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            if (data35 < 0 || isNaN(data35)) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/coverage/minimum", schemaPath: "#/properties/coverage/properties/minimum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/coverage/minimum", schemaPath: "#/properties/coverage/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid22 = _errs76 === errors;
                                                                            }
                                                                            else {
                                                                                var valid22 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate10.errors = [{ instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs68 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.lint !== undefined) {
                                                            let data36 = data.lint;
                                                            const _errs78 = errors;
                                                            if (errors === _errs78) {
                                                                if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                                                                    let missing6;
                                                                    if (((data36.counts === undefined) && (missing6 = "counts")) || ((data36.new === undefined) && (missing6 = "new"))) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/lint", schemaPath: "#/properties/lint/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (data36.counts !== undefined) {
                                                                            let data37 = data36.counts;
                                                                            const _errs80 = errors;
                                                                            if (errors === _errs80) {
                                                                                if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                                                                                    for (const key0 in data37) {
                                                                                        let data38 = data37[key0];
                                                                                        const _errs83 = errors;
                                                                                        const _errs84 = errors;
                                                                                        if (!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/lint/counts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                            return false;
                                                                                        }
                                                                                        if (errors === _errs84) {
                                                                                            if ((typeof data38 == "number") && (isFinite(data38))) {
                                                                                                if (data38 < 0 || isNaN(data38)) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/lint/counts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        var valid26 = _errs83 === errors;
                                                                                        if (!valid26) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/lint/counts", schemaPath: "#/properties/lint/properties/counts/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid25 = _errs80 === errors;
                                                                        }
                                                                        else {
                                                                            var valid25 = true;
                                                                        }
                                                                        if (valid25) {
                                                                            if (data36.new !== undefined) {
                                                                                let data39 = data36.new;
                                                                                const _errs86 = errors;
                                                                                if (errors === _errs86) {
                                                                                    if (Array.isArray(data39)) {
                                                                                        var valid28 = true;
                                                                                        const len5 = data39.length;
                                                                                        for (let i5 = 0; i5 < len5; i5++) {
                                                                                            let data40 = data39[i5];
                                                                                            const _errs88 = errors;
                                                                                            if (errors === _errs88) {
                                                                                                if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                                                                                                    let missing7;
                                                                                                    if (((((data40.rule === undefined) && (missing7 = "rule")) || ((data40.severity === undefined) && (missing7 = "severity"))) || ((data40.object === undefined) && (missing7 = "object"))) || ((data40.message === undefined) && (missing7 = "message"))) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/lint/new/" + i5, schemaPath: "#/properties/lint/properties/new/items/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        if (data40.rule !== undefined) {
                                                                                                            let data41 = data40.rule;
                                                                                                            const _errs90 = errors;
                                                                                                            const _errs91 = errors;
                                                                                                            if (errors === _errs91) {
                                                                                                                if (typeof data41 === "string") {
                                                                                                                    if (func2(data41) < 1) {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/lint/new/" + i5 + "/rule", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/lint/new/" + i5 + "/rule", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid29 = _errs90 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid29 = true;
                                                                                                        }
                                                                                                        if (valid29) {
                                                                                                            if (data40.severity !== undefined) {
                                                                                                                let data42 = data40.severity;
                                                                                                                const _errs93 = errors;
                                                                                                                if (!(((data42 === "error") || (data42 === "warning")) || (data42 === "info"))) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/lint/new/" + i5 + "/severity", schemaPath: "#/properties/lint/properties/new/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.lint.properties.new.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid29 = _errs93 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid29 = true;
                                                                                                            }
                                                                                                            if (valid29) {
                                                                                                                if (data40.object !== undefined) {
                                                                                                                    let data43 = data40.object;
                                                                                                                    const _errs94 = errors;
                                                                                                                    const _errs95 = errors;
                                                                                                                    if (errors === _errs95) {
                                                                                                                        if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                                                                                                                            let missing8;
                                                                                                                            if ((((data43.type === undefined) && (missing8 = "type")) || ((data43.schema === undefined) && (missing8 = "schema"))) || ((data43.name === undefined) && (missing8 = "name"))) {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/lint/new/" + i5 + "/object", schemaPath: "#/definitions/object/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                if (data43.type !== undefined) {
                                                                                                                                    let data44 = data43.type;
                                                                                                                                    const _errs97 = errors;
                                                                                                                                    if (!(((((((((data44 === "table") || (data44 === "view")) || (data44 === "procedure")) || (data44 === "function")) || (data44 === "sequence")) || (data44 === "type")) || (data44 === "synonym")) || (data44 === "schema")) || (data44 === "database"))) {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/lint/new/" + i5 + "/object/type", schemaPath: "#/definitions/object/properties/type/enum", keyword: "enum", params: { allowedValues: schema21.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    var valid32 = _errs97 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid32 = true;
                                                                                                                                }
                                                                                                                                if (valid32) {
                                                                                                                                    if (data43.schema !== undefined) {
                                                                                                                                        const _errs98 = errors;
                                                                                                                                        if (typeof data43.schema !== "string") {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/lint/new/" + i5 + "/object/schema", schemaPath: "#/definitions/object/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        var valid32 = _errs98 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid32 = true;
                                                                                                                                    }
                                                                                                                                    if (valid32) {
                                                                                                                                        if (data43.name !== undefined) {
                                                                                                                                            const _errs100 = errors;
                                                                                                                                            if (typeof data43.name !== "string") {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/lint/new/" + i5 + "/object/name", schemaPath: "#/definitions/object/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            var valid32 = _errs100 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid32 = true;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/lint/new/" + i5 + "/object", schemaPath: "#/definitions/object/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid29 = _errs94 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid29 = true;
                                                                                                                }
                                                                                                                if (valid29) {
                                                                                                                    if (data40.member !== undefined) {
                                                                                                                        let data47 = data40.member;
                                                                                                                        const _errs102 = errors;
                                                                                                                        const _errs103 = errors;
                                                                                                                        if (errors === _errs103) {
                                                                                                                            if (typeof data47 === "string") {
                                                                                                                                if (func2(data47) < 1) {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/lint/new/" + i5 + "/member", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/lint/new/" + i5 + "/member", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid29 = _errs102 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid29 = true;
                                                                                                                    }
                                                                                                                    if (valid29) {
                                                                                                                        if (data40.message !== undefined) {
                                                                                                                            let data48 = data40.message;
                                                                                                                            const _errs105 = errors;
                                                                                                                            const _errs106 = errors;
                                                                                                                            if (errors === _errs106) {
                                                                                                                                if (typeof data48 === "string") {
                                                                                                                                    if (func2(data48) < 1) {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/lint/new/" + i5 + "/message", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/lint/new/" + i5 + "/message", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid29 = _errs105 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid29 = true;
                                                                                                                        }
                                                                                                                        if (valid29) {
                                                                                                                            if (data40.at !== undefined) {
                                                                                                                                const _errs108 = errors;
                                                                                                                                if (!(validate12(data40.at, { instancePath: instancePath + "/lint/new/" + i5 + "/at", parentData: data40, parentDataProperty: "at", rootData }))) {
                                                                                                                                    vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                                                                                                                                    errors = vErrors.length;
                                                                                                                                }
                                                                                                                                var valid29 = _errs108 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid29 = true;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/lint/new/" + i5, schemaPath: "#/properties/lint/properties/new/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid28 = _errs88 === errors;
                                                                                            if (!valid28) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/lint/new", schemaPath: "#/properties/lint/properties/new/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid25 = _errs86 === errors;
                                                                            }
                                                                            else {
                                                                                var valid25 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/lint", schemaPath: "#/properties/lint/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs78 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.log !== undefined) {
                                                                let data50 = data.log;
                                                                const _errs109 = errors;
                                                                if (errors === _errs109) {
                                                                    if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                                                                        let missing9;
                                                                        if (((((data50.matched === undefined) && (missing9 = "matched")) || ((data50.cancelled === undefined) && (missing9 = "cancelled"))) || ((data50.unmatched === undefined) && (missing9 = "unmatched"))) || ((data50.findings === undefined) && (missing9 = "findings"))) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            if (data50.matched !== undefined) {
                                                                                let data51 = data50.matched;
                                                                                const _errs111 = errors;
                                                                                const _errs112 = errors;
                                                                                if (!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/log/matched", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                }
                                                                                if (errors === _errs112) {
                                                                                    if ((typeof data51 == "number") && (isFinite(data51))) {
                                                                                        if (data51 < 0 || isNaN(data51)) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/log/matched", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid35 = _errs111 === errors;
                                                                            }
                                                                            else {
                                                                                var valid35 = true;
                                                                            }
                                                                            if (valid35) {
                                                                                if (data50.cancelled !== undefined) {
                                                                                    let data52 = data50.cancelled;
                                                                                    const _errs114 = errors;
                                                                                    const _errs115 = errors;
                                                                                    if (!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/log/cancelled", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                        return false;
                                                                                    }
                                                                                    if (errors === _errs115) {
                                                                                        if ((typeof data52 == "number") && (isFinite(data52))) {
                                                                                            if (data52 < 0 || isNaN(data52)) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/log/cancelled", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    var valid35 = _errs114 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid35 = true;
                                                                                }
                                                                                if (valid35) {
                                                                                    if (data50.unmatched !== undefined) {
                                                                                        let data53 = data50.unmatched;
                                                                                        const _errs117 = errors;
                                                                                        const _errs118 = errors;
                                                                                        if (!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/log/unmatched", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                            return false;
                                                                                        }
                                                                                        if (errors === _errs118) {
                                                                                            if ((typeof data53 == "number") && (isFinite(data53))) {
                                                                                                if (data53 < 0 || isNaN(data53)) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/log/unmatched", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        var valid35 = _errs117 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid35 = true;
                                                                                    }
                                                                                    if (valid35) {
                                                                                        if (data50.findings !== undefined) {
                                                                                            let data54 = data50.findings;
                                                                                            const _errs120 = errors;
                                                                                            if (errors === _errs120) {
                                                                                                if (Array.isArray(data54)) {
                                                                                                    var valid39 = true;
                                                                                                    const len6 = data54.length;
                                                                                                    for (let i6 = 0; i6 < len6; i6++) {
                                                                                                        let data55 = data54[i6];
                                                                                                        const _errs122 = errors;
                                                                                                        if (errors === _errs122) {
                                                                                                            if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                                                                                                                let missing10;
                                                                                                                if (((data55.kind === undefined) && (missing10 = "kind")) || ((data55.message === undefined) && (missing10 = "message"))) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/log/findings/" + i6, schemaPath: "#/properties/log/properties/findings/items/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    if (data55.kind !== undefined) {
                                                                                                                        let data56 = data55.kind;
                                                                                                                        const _errs124 = errors;
                                                                                                                        const _errs125 = errors;
                                                                                                                        if (errors === _errs125) {
                                                                                                                            if (typeof data56 === "string") {
                                                                                                                                if (func2(data56) < 1) {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/log/findings/" + i6 + "/kind", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/log/findings/" + i6 + "/kind", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid40 = _errs124 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid40 = true;
                                                                                                                    }
                                                                                                                    if (valid40) {
                                                                                                                        if (data55.message !== undefined) {
                                                                                                                            let data57 = data55.message;
                                                                                                                            const _errs127 = errors;
                                                                                                                            const _errs128 = errors;
                                                                                                                            if (errors === _errs128) {
                                                                                                                                if (typeof data57 === "string") {
                                                                                                                                    if (func2(data57) < 1) {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/log/findings/" + i6 + "/message", schemaPath: "#/definitions/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/log/findings/" + i6 + "/message", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid40 = _errs127 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid40 = true;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/log/findings/" + i6, schemaPath: "#/properties/log/properties/findings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid39 = _errs122 === errors;
                                                                                                        if (!valid39) {
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/log/findings", schemaPath: "#/properties/log/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid35 = _errs120 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid35 = true;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/log", schemaPath: "#/properties/log/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs109 === errors;
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
        validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate10.errors = vErrors; return errors === 0; }


/***/ })

};
