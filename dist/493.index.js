export const id = 493;
export const ids = [493,665];
export const modules = {

/***/ 4493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./lib/document/complaint.js
var complaint = __webpack_require__(75664);
// EXTERNAL MODULE: ./lib/document/document.js + 1 modules
var document_document = __webpack_require__(69520);
// EXTERNAL MODULE: ./lib/document/validation.js
var validation = __webpack_require__(27898);
;// CONCATENATED MODULE: ./lib/generated/validators/config.js
const validateConfig = validate10;
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "schema-sync.yml", "description": "The configuration of Schema Sync Agent. Every key is optional.", "type": "object", "additionalProperties": false, "properties": { "title": { "description": "The title of the generated pages, as the database is called by those who use it.", "type": "string", "minLength": 1, "examples": ["Scout v7"] }, "source": { "description": "Where the schema is read from when neither --source nor the action's input source says: a folder, file or glob of .sql scripts, a .dacpac or .bacpac package, or a .json snapshot; relative to the repository. Never a connection string with a password: this file is committed.", "type": "string", "minLength": 1, "examples": ["schema/", "build/Sales.dacpac"] }, "partial-reading": { "description": "`true`: a live server may be read by a login that does not see everything. What it does not see stays in the snapshot and on the pages as it was, is never reported as dropped, and the report says what that is and which GRANT would show it. `false`: such a run stops.", "type": "boolean", "default": false }, "include": { "description": "Only objects that match one of these patterns are documented and compared. Without it, all are.", "$ref": "#/definitions/patterns" }, "exclude": { "description": "Objects that match one of these patterns are neither documented nor compared, even if `include` names them.", "$ref": "#/definitions/patterns" }, "paths": { "description": "Folders, relative to the repository and inside of it.", "type": "object", "additionalProperties": false, "properties": { "docs": { "description": "Where the generated documentation and the snapshot live.", "$ref": "#/definitions/folder", "default": "docs" }, "contracts": { "description": "Where the data contracts live: every *.odcs.yaml, *.odcs.yml and *.odcs.json in it and below.", "$ref": "#/definitions/folder", "default": "contracts" }, "descriptions": { "description": "Where files of descriptions live, for what has none in the database: every *.yml, *.yaml and *.json in it and below.", "$ref": "#/definitions/folder", "default": "descriptions" }, "templates": { "description": "Your own mustache templates. One of the same name as a template of the tool replaces it.", "$ref": "#/definitions/folder" } } }, "fail-on": { "description": "From which finding on a check fails. `breaking` is what stops readers or writers for certain, `risky` what may, `any` every change; a contract violation of severity error counts as breaking.", "enum": ["breaking", "risky", "any", "never"], "default": "breaking" }, "lint": { "description": "Whether the schema itself is looked over for what is worth mending: `true` for every rule as it comes, or what to change about it. Only findings that a change brought can fail a check.", "type": ["boolean", "object"], "additionalProperties": false, "properties": { "rules": { "description": "The severity of each rule: `error` counts as breaking, `warning` as risky, `info` as safe; `off` switches it off.", "type": "object", "additionalProperties": false, "properties": { "deprecated-type": { "$ref": "#/definitions/lintSeverity" }, "duplicate-index": { "$ref": "#/definitions/lintSeverity" }, "guid-clustered-key": { "$ref": "#/definitions/lintSeverity" }, "heap": { "$ref": "#/definitions/lintSeverity" }, "missing-description": { "$ref": "#/definitions/lintSeverity" }, "missing-primary-key": { "$ref": "#/definitions/lintSeverity" }, "name-pattern": { "$ref": "#/definitions/lintSeverity" }, "nullable-unique-key": { "$ref": "#/definitions/lintSeverity" }, "overlapping-index": { "$ref": "#/definitions/lintSeverity" }, "unindexed-foreign-key": { "$ref": "#/definitions/lintSeverity" }, "untrusted-constraint": { "$ref": "#/definitions/lintSeverity" } } }, "names": { "description": "Regular expressions that the whole of a name has to match, for the rule `name-pattern`. A parameter's @ is not part of its name here.", "type": "object", "additionalProperties": false, "properties": { "schema": { "$ref": "#/definitions/regularExpression" }, "table": { "$ref": "#/definitions/regularExpression" }, "view": { "$ref": "#/definitions/regularExpression" }, "column": { "$ref": "#/definitions/regularExpression" }, "procedure": { "$ref": "#/definitions/regularExpression" }, "function": { "$ref": "#/definitions/regularExpression" }, "parameter": { "$ref": "#/definitions/regularExpression" }, "trigger": { "$ref": "#/definitions/regularExpression" }, "index": { "$ref": "#/definitions/regularExpression" }, "primary-key": { "$ref": "#/definitions/regularExpression" }, "unique-constraint": { "$ref": "#/definitions/regularExpression" }, "foreign-key": { "$ref": "#/definitions/regularExpression" }, "check": { "$ref": "#/definitions/regularExpression" }, "default": { "$ref": "#/definitions/regularExpression" } }, "examples": [{ "table": "[A-Z][A-Za-z]*", "primary-key": "PK_.*" }] }, "ignore": { "description": "Objects that no rule looks at.", "$ref": "#/definitions/patterns" }, "minimum-coverage": { "description": "Percent of tables, their columns, views, procedures and functions that must have a description. Below it a check fails.", "type": "number", "minimum": 0, "maximum": 100 } } }, "gate": { "description": "What `schema-sync gate --offline` may rely on.", "type": "object", "additionalProperties": false, "properties": { "renew-after": { "description": "Days after which a sync writes docs/etl/contracts.json anew though nothing but the day of the check differs, so that `gate --offline --max-age` finds a young one. Without it a sync writes only what changed.", "type": "integer", "minimum": 1, "examples": [1, 7] } } }, "quality": { "description": "Whether a live server's data are measured where contracts have rules about them (`quality`, `slaProperties`). With `false` no row is read, and such rules are reported as not measured.", "type": "boolean", "default": true }, "audit": { "description": "The log of schema changes in the database: what `schema-sync audit install` sets up, and what is read of it.", "type": "object", "additionalProperties": false, "properties": { "exclude": { "description": "Event types that are neither recorded nor read, in the words of EVENTDATA. Statistics, index maintenance and the log's own objects never are.", "type": "array", "items": { "type": "string", "pattern": "^[A-Z]+(_[A-Z]+)*$", "maxLength": 128, "patternErrorMessage": "must be an event type, as CREATE_USER" }, "maxItems": 60, "examples": [["CREATE_USER", "GRANT_DATABASE"]] }, "keep-days": { "description": "Events older than this are purged.", "type": "integer", "minimum": 1, "maximum": 36500, "default": 400 }, "keep-rows": { "description": "Of more events than this the oldest are purged.", "type": "integer", "minimum": 1000, "maximum": 1000000, "default": 100000 }, "people": { "description": "`omit` leaves logins and their computers out of pages, reports and pull requests. A map of login and display name calls them otherwise, and leaves their computers out; `*` is everybody that the map does not name.", "oneOf": [{ "const": "omit" }, { "type": "object", "additionalProperties": { "type": "string", "minLength": 1 }, "minProperties": 1 }], "examples": ["omit", { "SCOUT\\deploy": "deployments", "*": "somebody" }] }, "query": { "description": "A SELECT of a log that is there already, read in place of ours: it gives the columns at, event and any of schema, object, type, target, targetType, newName, statement, login, host, application, xml. Only read, never acknowledged.", "type": "string", "minLength": 1, "examples": ["SELECT DatabaseLogID AS id, PostTime AS at, Event AS event, [Schema] AS [schema], Object AS object, TSQL AS statement, DatabaseUser AS login, CAST(XmlEvent AS nvarchar(max)) AS xml FROM dbo.DatabaseLog"] } } }, "descriptions": { "description": "Descriptions for what has none in the database, by name: `dbo` (a schema), `dbo.Orders`, `dbo.Orders.Total` (a column) or `dbo.usp_Load.@from` (a parameter). Bracket a part that holds a dot: `dbo.[a.b]`. A description in the database (MS_Description) goes before one here.", "type": "object", "additionalProperties": { "type": "string", "minLength": 1 }, "examples": [{ "dbo.Orders": "One row an order.", "dbo.Orders.Total": "With tax, in the order's currency." }] }, "site": { "description": "What is done for MkDocs or Zensical, which make a site of the pages.", "type": "object", "additionalProperties": false, "properties": { "mkdocs": { "description": "Their configuration file, relative to the repository. Named here it is written whenever it is missing; otherwise it is mkdocs.yml and written by a first sync only. Of one that is there only the navigation between its markers is kept up to date. `false`: none is written or looked at.", "anyOf": [{ "type": "string", "pattern": "^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+\\.ya?ml$" }, { "const": false }], "errorMessage": "must be a .yml file inside the repository, relative to its root, or false", "examples": ["mkdocs.yml", false] } } }, "subject-areas": { "description": "Parts of the database that people look at together, by name, each with the patterns of what belongs to it: a page and a diagram each. Without it they are proposed from the foreign keys; {} is for none.", "type": "object", "propertyNames": { "minLength": 1 }, "additionalProperties": { "$ref": "#/definitions/patterns" }, "examples": [{ "Sales": ["Sales.*", "dbo.Order*"] }] } }, "definitions": { "lintSeverity": { "enum": ["error", "warning", "info", "off"] }, "regularExpression": { "type": "string", "minLength": 1, "maxLength": 200 }, "patterns": { "type": "array", "items": { "description": "`schema.name`. In each part `*` stands for any run of characters and `?` for one; brackets make a part literal: `dbo.[a.b*]`. Letter case counts only where it does for the database.", "type": "string", "minLength": 1, "examples": ["Sales.*", "*.tmp_*"] } }, "folder": { "type": "string", "minLength": 1, "pattern": "^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+$", "patternErrorMessage": "must be a folder inside the repository, relative to its root" } } };
const schema12 = { "type": "array", "items": { "description": "`schema.name`. In each part `*` stands for any run of characters and `?` for one; brackets make a part literal: `dbo.[a.b*]`. Letter case counts only where it does for the database.", "type": "string", "minLength": 1, "examples": ["Sales.*", "*.tmp_*"] } };
const schema14 = { "type": "string", "minLength": 1, "pattern": "^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+$", "patternErrorMessage": "must be a folder inside the repository, relative to its root" };
const schema18 = { "enum": ["error", "warning", "info", "off"] };
const schema29 = { "type": "string", "minLength": 1, "maxLength": 200 };
const func2 = Object.prototype.hasOwnProperty;
const func3 = ((text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0));
const pattern0 = new RegExp("^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+$", "u");
const pattern4 = new RegExp("^[A-Z]+(_[A-Z]+)*$", "u");
const pattern5 = new RegExp("^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+\\.ya?ml$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!(func2.call(schema11.properties, key0))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.title !== undefined) {
        let data0 = data.title;
        if (typeof data0 === "string") {
            if (func3(data0) < 1) {
                const err1 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.title, data: data0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        else {
            const err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.title.type, parentSchema: schema11.properties.title, data: data0 };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.source !== undefined) {
        let data1 = data.source;
        if (typeof data1 === "string") {
            if (func3(data1) < 1) {
                const err3 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.source, data: data1 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.source.type, parentSchema: schema11.properties.source, data: data1 };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data["partial-reading"] !== undefined) {
        let data2 = data["partial-reading"];
        if (typeof data2 !== "boolean") {
            const err5 = { instancePath: instancePath + "/partial-reading", schemaPath: "#/properties/partial-reading/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties["partial-reading"].type, parentSchema: schema11.properties["partial-reading"], data: data2 };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.include !== undefined) {
        let data3 = data.include;
        if (Array.isArray(data3)) {
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data4 = data3[i0];
                if (typeof data4 === "string") {
                    if (func3(data4) < 1) {
                        const err6 = { instancePath: instancePath + "/include/" + i0, schemaPath: "#/definitions/patterns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
                else {
                    const err7 = { instancePath: instancePath + "/include/" + i0, schemaPath: "#/definitions/patterns/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/include", schemaPath: "#/definitions/patterns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data3 };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.exclude !== undefined) {
        let data5 = data.exclude;
        if (Array.isArray(data5)) {
            const len1 = data5.length;
            for (let i1 = 0; i1 < len1; i1++) {
                let data6 = data5[i1];
                if (typeof data6 === "string") {
                    if (func3(data6) < 1) {
                        const err9 = { instancePath: instancePath + "/exclude/" + i1, schemaPath: "#/definitions/patterns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
                else {
                    const err10 = { instancePath: instancePath + "/exclude/" + i1, schemaPath: "#/definitions/patterns/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
        }
        else {
            const err11 = { instancePath: instancePath + "/exclude", schemaPath: "#/definitions/patterns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data5 };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.paths !== undefined) {
        let data7 = data.paths;
        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            for (const key1 in data7) {
                if (!((((key1 === "docs") || (key1 === "contracts")) || (key1 === "descriptions")) || (key1 === "templates"))) {
                    const err12 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.paths, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            if (data7.docs !== undefined) {
                let data8 = data7.docs;
                if (typeof data8 === "string") {
                    if (func3(data8) < 1) {
                        const err13 = { instancePath: instancePath + "/paths/docs", schemaPath: "#/definitions/folder/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema14, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                    if (!pattern0.test(data8)) {
                        const err14 = { instancePath: instancePath + "/paths/docs", schemaPath: "#/definitions/folder/pattern", keyword: "pattern", params: { pattern: "^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+$" }, message: "must match pattern \"" + "^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+$" + "\"", schema: "^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+$", parentSchema: schema14, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
                else {
                    const err15 = { instancePath: instancePath + "/paths/docs", schemaPath: "#/definitions/folder/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
            if (data7.contracts !== undefined) {
                let data9 = data7.contracts;
                if (typeof data9 === "string") {
                    if (func3(data9) < 1) {
                        const err16 = { instancePath: instancePath + "/paths/contracts", schemaPath: "#/definitions/folder/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema14, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                    if (!pattern0.test(data9)) {
                        const err17 = { instancePath: instancePath + "/paths/contracts", schemaPath: "#/definitions/folder/pattern", keyword: "pattern", params: { pattern: "^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+$" }, message: "must match pattern \"" + "^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+$" + "\"", schema: "^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+$", parentSchema: schema14, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                else {
                    const err18 = { instancePath: instancePath + "/paths/contracts", schemaPath: "#/definitions/folder/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data9 };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
            if (data7.descriptions !== undefined) {
                let data10 = data7.descriptions;
                if (typeof data10 === "string") {
                    if (func3(data10) < 1) {
                        const err19 = { instancePath: instancePath + "/paths/descriptions", schemaPath: "#/definitions/folder/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema14, data: data10 };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                    if (!pattern0.test(data10)) {
                        const err20 = { instancePath: instancePath + "/paths/descriptions", schemaPath: "#/definitions/folder/pattern", keyword: "pattern", params: { pattern: "^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+$" }, message: "must match pattern \"" + "^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+$" + "\"", schema: "^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+$", parentSchema: schema14, data: data10 };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
                else {
                    const err21 = { instancePath: instancePath + "/paths/descriptions", schemaPath: "#/definitions/folder/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
            }
            if (data7.templates !== undefined) {
                let data11 = data7.templates;
                if (typeof data11 === "string") {
                    if (func3(data11) < 1) {
                        const err22 = { instancePath: instancePath + "/paths/templates", schemaPath: "#/definitions/folder/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema14, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                    if (!pattern0.test(data11)) {
                        const err23 = { instancePath: instancePath + "/paths/templates", schemaPath: "#/definitions/folder/pattern", keyword: "pattern", params: { pattern: "^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+$" }, message: "must match pattern \"" + "^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+$" + "\"", schema: "^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+$", parentSchema: schema14, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
                else {
                    const err24 = { instancePath: instancePath + "/paths/templates", schemaPath: "#/definitions/folder/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data11 };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
            }
        }
        else {
            const err25 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.paths.type, parentSchema: schema11.properties.paths, data: data7 };
            if (vErrors === null) {
                vErrors = [err25];
            }
            else {
                vErrors.push(err25);
            }
            errors++;
        }
    }
    if (data["fail-on"] !== undefined) {
        let data12 = data["fail-on"];
        if (!((((data12 === "breaking") || (data12 === "risky")) || (data12 === "any")) || (data12 === "never"))) {
            const err26 = { instancePath: instancePath + "/fail-on", schemaPath: "#/properties/fail-on/enum", keyword: "enum", params: { allowedValues: schema11.properties["fail-on"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties["fail-on"].enum, parentSchema: schema11.properties["fail-on"], data: data12 };
            if (vErrors === null) {
                vErrors = [err26];
            }
            else {
                vErrors.push(err26);
            }
            errors++;
        }
    }
    if (data.lint !== undefined) {
        let data13 = data.lint;
        if ((typeof data13 !== "boolean") && (!(data13 && typeof data13 == "object" && !Array.isArray(data13)))) {
            const err27 = { instancePath: instancePath + "/lint", schemaPath: "#/properties/lint/type", keyword: "type", params: { type: schema11.properties.lint.type }, message: "must be boolean,object", schema: schema11.properties.lint.type, parentSchema: schema11.properties.lint, data: data13 };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
        if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            for (const key2 in data13) {
                if (!((((key2 === "rules") || (key2 === "names")) || (key2 === "ignore")) || (key2 === "minimum-coverage"))) {
                    const err28 = { instancePath: instancePath + "/lint", schemaPath: "#/properties/lint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.lint, data: data13 };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
            }
            if (data13.rules !== undefined) {
                let data14 = data13.rules;
                if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                    for (const key3 in data14) {
                        if (!(func2.call(schema11.properties.lint.properties.rules.properties, key3))) {
                            const err29 = { instancePath: instancePath + "/lint/rules", schemaPath: "#/properties/lint/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.lint.properties.rules, data: data14 };
                            if (vErrors === null) {
                                vErrors = [err29];
                            }
                            else {
                                vErrors.push(err29);
                            }
                            errors++;
                        }
                    }
                    if (data14["deprecated-type"] !== undefined) {
                        let data15 = data14["deprecated-type"];
                        if (!((((data15 === "error") || (data15 === "warning")) || (data15 === "info")) || (data15 === "off"))) {
                            const err30 = { instancePath: instancePath + "/lint/rules/deprecated-type", schemaPath: "#/definitions/lintSeverity/enum", keyword: "enum", params: { allowedValues: schema18.enum }, message: "must be equal to one of the allowed values", schema: schema18.enum, parentSchema: schema18, data: data15 };
                            if (vErrors === null) {
                                vErrors = [err30];
                            }
                            else {
                                vErrors.push(err30);
                            }
                            errors++;
                        }
                    }
                    if (data14["duplicate-index"] !== undefined) {
                        let data16 = data14["duplicate-index"];
                        if (!((((data16 === "error") || (data16 === "warning")) || (data16 === "info")) || (data16 === "off"))) {
                            const err31 = { instancePath: instancePath + "/lint/rules/duplicate-index", schemaPath: "#/definitions/lintSeverity/enum", keyword: "enum", params: { allowedValues: schema18.enum }, message: "must be equal to one of the allowed values", schema: schema18.enum, parentSchema: schema18, data: data16 };
                            if (vErrors === null) {
                                vErrors = [err31];
                            }
                            else {
                                vErrors.push(err31);
                            }
                            errors++;
                        }
                    }
                    if (data14["guid-clustered-key"] !== undefined) {
                        let data17 = data14["guid-clustered-key"];
                        if (!((((data17 === "error") || (data17 === "warning")) || (data17 === "info")) || (data17 === "off"))) {
                            const err32 = { instancePath: instancePath + "/lint/rules/guid-clustered-key", schemaPath: "#/definitions/lintSeverity/enum", keyword: "enum", params: { allowedValues: schema18.enum }, message: "must be equal to one of the allowed values", schema: schema18.enum, parentSchema: schema18, data: data17 };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                    }
                    if (data14.heap !== undefined) {
                        let data18 = data14.heap;
                        if (!((((data18 === "error") || (data18 === "warning")) || (data18 === "info")) || (data18 === "off"))) {
                            const err33 = { instancePath: instancePath + "/lint/rules/heap", schemaPath: "#/definitions/lintSeverity/enum", keyword: "enum", params: { allowedValues: schema18.enum }, message: "must be equal to one of the allowed values", schema: schema18.enum, parentSchema: schema18, data: data18 };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                    }
                    if (data14["missing-description"] !== undefined) {
                        let data19 = data14["missing-description"];
                        if (!((((data19 === "error") || (data19 === "warning")) || (data19 === "info")) || (data19 === "off"))) {
                            const err34 = { instancePath: instancePath + "/lint/rules/missing-description", schemaPath: "#/definitions/lintSeverity/enum", keyword: "enum", params: { allowedValues: schema18.enum }, message: "must be equal to one of the allowed values", schema: schema18.enum, parentSchema: schema18, data: data19 };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                    }
                    if (data14["missing-primary-key"] !== undefined) {
                        let data20 = data14["missing-primary-key"];
                        if (!((((data20 === "error") || (data20 === "warning")) || (data20 === "info")) || (data20 === "off"))) {
                            const err35 = { instancePath: instancePath + "/lint/rules/missing-primary-key", schemaPath: "#/definitions/lintSeverity/enum", keyword: "enum", params: { allowedValues: schema18.enum }, message: "must be equal to one of the allowed values", schema: schema18.enum, parentSchema: schema18, data: data20 };
                            if (vErrors === null) {
                                vErrors = [err35];
                            }
                            else {
                                vErrors.push(err35);
                            }
                            errors++;
                        }
                    }
                    if (data14["name-pattern"] !== undefined) {
                        let data21 = data14["name-pattern"];
                        if (!((((data21 === "error") || (data21 === "warning")) || (data21 === "info")) || (data21 === "off"))) {
                            const err36 = { instancePath: instancePath + "/lint/rules/name-pattern", schemaPath: "#/definitions/lintSeverity/enum", keyword: "enum", params: { allowedValues: schema18.enum }, message: "must be equal to one of the allowed values", schema: schema18.enum, parentSchema: schema18, data: data21 };
                            if (vErrors === null) {
                                vErrors = [err36];
                            }
                            else {
                                vErrors.push(err36);
                            }
                            errors++;
                        }
                    }
                    if (data14["nullable-unique-key"] !== undefined) {
                        let data22 = data14["nullable-unique-key"];
                        if (!((((data22 === "error") || (data22 === "warning")) || (data22 === "info")) || (data22 === "off"))) {
                            const err37 = { instancePath: instancePath + "/lint/rules/nullable-unique-key", schemaPath: "#/definitions/lintSeverity/enum", keyword: "enum", params: { allowedValues: schema18.enum }, message: "must be equal to one of the allowed values", schema: schema18.enum, parentSchema: schema18, data: data22 };
                            if (vErrors === null) {
                                vErrors = [err37];
                            }
                            else {
                                vErrors.push(err37);
                            }
                            errors++;
                        }
                    }
                    if (data14["overlapping-index"] !== undefined) {
                        let data23 = data14["overlapping-index"];
                        if (!((((data23 === "error") || (data23 === "warning")) || (data23 === "info")) || (data23 === "off"))) {
                            const err38 = { instancePath: instancePath + "/lint/rules/overlapping-index", schemaPath: "#/definitions/lintSeverity/enum", keyword: "enum", params: { allowedValues: schema18.enum }, message: "must be equal to one of the allowed values", schema: schema18.enum, parentSchema: schema18, data: data23 };
                            if (vErrors === null) {
                                vErrors = [err38];
                            }
                            else {
                                vErrors.push(err38);
                            }
                            errors++;
                        }
                    }
                    if (data14["unindexed-foreign-key"] !== undefined) {
                        let data24 = data14["unindexed-foreign-key"];
                        if (!((((data24 === "error") || (data24 === "warning")) || (data24 === "info")) || (data24 === "off"))) {
                            const err39 = { instancePath: instancePath + "/lint/rules/unindexed-foreign-key", schemaPath: "#/definitions/lintSeverity/enum", keyword: "enum", params: { allowedValues: schema18.enum }, message: "must be equal to one of the allowed values", schema: schema18.enum, parentSchema: schema18, data: data24 };
                            if (vErrors === null) {
                                vErrors = [err39];
                            }
                            else {
                                vErrors.push(err39);
                            }
                            errors++;
                        }
                    }
                    if (data14["untrusted-constraint"] !== undefined) {
                        let data25 = data14["untrusted-constraint"];
                        if (!((((data25 === "error") || (data25 === "warning")) || (data25 === "info")) || (data25 === "off"))) {
                            const err40 = { instancePath: instancePath + "/lint/rules/untrusted-constraint", schemaPath: "#/definitions/lintSeverity/enum", keyword: "enum", params: { allowedValues: schema18.enum }, message: "must be equal to one of the allowed values", schema: schema18.enum, parentSchema: schema18, data: data25 };
                            if (vErrors === null) {
                                vErrors = [err40];
                            }
                            else {
                                vErrors.push(err40);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err41 = { instancePath: instancePath + "/lint/rules", schemaPath: "#/properties/lint/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.lint.properties.rules.type, parentSchema: schema11.properties.lint.properties.rules, data: data14 };
                    if (vErrors === null) {
                        vErrors = [err41];
                    }
                    else {
                        vErrors.push(err41);
                    }
                    errors++;
                }
            }
            if (data13.names !== undefined) {
                let data26 = data13.names;
                if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                    for (const key4 in data26) {
                        if (!(func2.call(schema11.properties.lint.properties.names.properties, key4))) {
                            const err42 = { instancePath: instancePath + "/lint/names", schemaPath: "#/properties/lint/properties/names/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.lint.properties.names, data: data26 };
                            if (vErrors === null) {
                                vErrors = [err42];
                            }
                            else {
                                vErrors.push(err42);
                            }
                            errors++;
                        }
                    }
                    if (data26.schema !== undefined) {
                        let data27 = data26.schema;
                        if (typeof data27 === "string") {
                            if (func3(data27) > 200) {
                                const err43 = { instancePath: instancePath + "/lint/names/schema", schemaPath: "#/definitions/regularExpression/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema29, data: data27 };
                                if (vErrors === null) {
                                    vErrors = [err43];
                                }
                                else {
                                    vErrors.push(err43);
                                }
                                errors++;
                            }
                            if (func3(data27) < 1) {
                                const err44 = { instancePath: instancePath + "/lint/names/schema", schemaPath: "#/definitions/regularExpression/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema29, data: data27 };
                                if (vErrors === null) {
                                    vErrors = [err44];
                                }
                                else {
                                    vErrors.push(err44);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err45 = { instancePath: instancePath + "/lint/names/schema", schemaPath: "#/definitions/regularExpression/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.type, parentSchema: schema29, data: data27 };
                            if (vErrors === null) {
                                vErrors = [err45];
                            }
                            else {
                                vErrors.push(err45);
                            }
                            errors++;
                        }
                    }
                    if (data26.table !== undefined) {
                        let data28 = data26.table;
                        if (typeof data28 === "string") {
                            if (func3(data28) > 200) {
                                const err46 = { instancePath: instancePath + "/lint/names/table", schemaPath: "#/definitions/regularExpression/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema29, data: data28 };
                                if (vErrors === null) {
                                    vErrors = [err46];
                                }
                                else {
                                    vErrors.push(err46);
                                }
                                errors++;
                            }
                            if (func3(data28) < 1) {
                                const err47 = { instancePath: instancePath + "/lint/names/table", schemaPath: "#/definitions/regularExpression/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema29, data: data28 };
                                if (vErrors === null) {
                                    vErrors = [err47];
                                }
                                else {
                                    vErrors.push(err47);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err48 = { instancePath: instancePath + "/lint/names/table", schemaPath: "#/definitions/regularExpression/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.type, parentSchema: schema29, data: data28 };
                            if (vErrors === null) {
                                vErrors = [err48];
                            }
                            else {
                                vErrors.push(err48);
                            }
                            errors++;
                        }
                    }
                    if (data26.view !== undefined) {
                        let data29 = data26.view;
                        if (typeof data29 === "string") {
                            if (func3(data29) > 200) {
                                const err49 = { instancePath: instancePath + "/lint/names/view", schemaPath: "#/definitions/regularExpression/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema29, data: data29 };
                                if (vErrors === null) {
                                    vErrors = [err49];
                                }
                                else {
                                    vErrors.push(err49);
                                }
                                errors++;
                            }
                            if (func3(data29) < 1) {
                                const err50 = { instancePath: instancePath + "/lint/names/view", schemaPath: "#/definitions/regularExpression/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema29, data: data29 };
                                if (vErrors === null) {
                                    vErrors = [err50];
                                }
                                else {
                                    vErrors.push(err50);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err51 = { instancePath: instancePath + "/lint/names/view", schemaPath: "#/definitions/regularExpression/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.type, parentSchema: schema29, data: data29 };
                            if (vErrors === null) {
                                vErrors = [err51];
                            }
                            else {
                                vErrors.push(err51);
                            }
                            errors++;
                        }
                    }
                    if (data26.column !== undefined) {
                        let data30 = data26.column;
                        if (typeof data30 === "string") {
                            if (func3(data30) > 200) {
                                const err52 = { instancePath: instancePath + "/lint/names/column", schemaPath: "#/definitions/regularExpression/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema29, data: data30 };
                                if (vErrors === null) {
                                    vErrors = [err52];
                                }
                                else {
                                    vErrors.push(err52);
                                }
                                errors++;
                            }
                            if (func3(data30) < 1) {
                                const err53 = { instancePath: instancePath + "/lint/names/column", schemaPath: "#/definitions/regularExpression/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema29, data: data30 };
                                if (vErrors === null) {
                                    vErrors = [err53];
                                }
                                else {
                                    vErrors.push(err53);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err54 = { instancePath: instancePath + "/lint/names/column", schemaPath: "#/definitions/regularExpression/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.type, parentSchema: schema29, data: data30 };
                            if (vErrors === null) {
                                vErrors = [err54];
                            }
                            else {
                                vErrors.push(err54);
                            }
                            errors++;
                        }
                    }
                    if (data26.procedure !== undefined) {
                        let data31 = data26.procedure;
                        if (typeof data31 === "string") {
                            if (func3(data31) > 200) {
                                const err55 = { instancePath: instancePath + "/lint/names/procedure", schemaPath: "#/definitions/regularExpression/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema29, data: data31 };
                                if (vErrors === null) {
                                    vErrors = [err55];
                                }
                                else {
                                    vErrors.push(err55);
                                }
                                errors++;
                            }
                            if (func3(data31) < 1) {
                                const err56 = { instancePath: instancePath + "/lint/names/procedure", schemaPath: "#/definitions/regularExpression/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema29, data: data31 };
                                if (vErrors === null) {
                                    vErrors = [err56];
                                }
                                else {
                                    vErrors.push(err56);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err57 = { instancePath: instancePath + "/lint/names/procedure", schemaPath: "#/definitions/regularExpression/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.type, parentSchema: schema29, data: data31 };
                            if (vErrors === null) {
                                vErrors = [err57];
                            }
                            else {
                                vErrors.push(err57);
                            }
                            errors++;
                        }
                    }
                    if (data26.function !== undefined) {
                        let data32 = data26.function;
                        if (typeof data32 === "string") {
                            if (func3(data32) > 200) {
                                const err58 = { instancePath: instancePath + "/lint/names/function", schemaPath: "#/definitions/regularExpression/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema29, data: data32 };
                                if (vErrors === null) {
                                    vErrors = [err58];
                                }
                                else {
                                    vErrors.push(err58);
                                }
                                errors++;
                            }
                            if (func3(data32) < 1) {
                                const err59 = { instancePath: instancePath + "/lint/names/function", schemaPath: "#/definitions/regularExpression/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema29, data: data32 };
                                if (vErrors === null) {
                                    vErrors = [err59];
                                }
                                else {
                                    vErrors.push(err59);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err60 = { instancePath: instancePath + "/lint/names/function", schemaPath: "#/definitions/regularExpression/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.type, parentSchema: schema29, data: data32 };
                            if (vErrors === null) {
                                vErrors = [err60];
                            }
                            else {
                                vErrors.push(err60);
                            }
                            errors++;
                        }
                    }
                    if (data26.parameter !== undefined) {
                        let data33 = data26.parameter;
                        if (typeof data33 === "string") {
                            if (func3(data33) > 200) {
                                const err61 = { instancePath: instancePath + "/lint/names/parameter", schemaPath: "#/definitions/regularExpression/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema29, data: data33 };
                                if (vErrors === null) {
                                    vErrors = [err61];
                                }
                                else {
                                    vErrors.push(err61);
                                }
                                errors++;
                            }
                            if (func3(data33) < 1) {
                                const err62 = { instancePath: instancePath + "/lint/names/parameter", schemaPath: "#/definitions/regularExpression/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema29, data: data33 };
                                if (vErrors === null) {
                                    vErrors = [err62];
                                }
                                else {
                                    vErrors.push(err62);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err63 = { instancePath: instancePath + "/lint/names/parameter", schemaPath: "#/definitions/regularExpression/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.type, parentSchema: schema29, data: data33 };
                            if (vErrors === null) {
                                vErrors = [err63];
                            }
                            else {
                                vErrors.push(err63);
                            }
                            errors++;
                        }
                    }
                    if (data26.trigger !== undefined) {
                        let data34 = data26.trigger;
                        if (typeof data34 === "string") {
                            if (func3(data34) > 200) {
                                const err64 = { instancePath: instancePath + "/lint/names/trigger", schemaPath: "#/definitions/regularExpression/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema29, data: data34 };
                                if (vErrors === null) {
                                    vErrors = [err64];
                                }
                                else {
                                    vErrors.push(err64);
                                }
                                errors++;
                            }
                            if (func3(data34) < 1) {
                                const err65 = { instancePath: instancePath + "/lint/names/trigger", schemaPath: "#/definitions/regularExpression/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema29, data: data34 };
                                if (vErrors === null) {
                                    vErrors = [err65];
                                }
                                else {
                                    vErrors.push(err65);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err66 = { instancePath: instancePath + "/lint/names/trigger", schemaPath: "#/definitions/regularExpression/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.type, parentSchema: schema29, data: data34 };
                            if (vErrors === null) {
                                vErrors = [err66];
                            }
                            else {
                                vErrors.push(err66);
                            }
                            errors++;
                        }
                    }
                    if (data26.index !== undefined) {
                        let data35 = data26.index;
                        if (typeof data35 === "string") {
                            if (func3(data35) > 200) {
                                const err67 = { instancePath: instancePath + "/lint/names/index", schemaPath: "#/definitions/regularExpression/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema29, data: data35 };
                                if (vErrors === null) {
                                    vErrors = [err67];
                                }
                                else {
                                    vErrors.push(err67);
                                }
                                errors++;
                            }
                            if (func3(data35) < 1) {
                                const err68 = { instancePath: instancePath + "/lint/names/index", schemaPath: "#/definitions/regularExpression/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema29, data: data35 };
                                if (vErrors === null) {
                                    vErrors = [err68];
                                }
                                else {
                                    vErrors.push(err68);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err69 = { instancePath: instancePath + "/lint/names/index", schemaPath: "#/definitions/regularExpression/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.type, parentSchema: schema29, data: data35 };
                            if (vErrors === null) {
                                vErrors = [err69];
                            }
                            else {
                                vErrors.push(err69);
                            }
                            errors++;
                        }
                    }
                    if (data26["primary-key"] !== undefined) {
                        let data36 = data26["primary-key"];
                        if (typeof data36 === "string") {
                            if (func3(data36) > 200) {
                                const err70 = { instancePath: instancePath + "/lint/names/primary-key", schemaPath: "#/definitions/regularExpression/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema29, data: data36 };
                                if (vErrors === null) {
                                    vErrors = [err70];
                                }
                                else {
                                    vErrors.push(err70);
                                }
                                errors++;
                            }
                            if (func3(data36) < 1) {
                                const err71 = { instancePath: instancePath + "/lint/names/primary-key", schemaPath: "#/definitions/regularExpression/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema29, data: data36 };
                                if (vErrors === null) {
                                    vErrors = [err71];
                                }
                                else {
                                    vErrors.push(err71);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err72 = { instancePath: instancePath + "/lint/names/primary-key", schemaPath: "#/definitions/regularExpression/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.type, parentSchema: schema29, data: data36 };
                            if (vErrors === null) {
                                vErrors = [err72];
                            }
                            else {
                                vErrors.push(err72);
                            }
                            errors++;
                        }
                    }
                    if (data26["unique-constraint"] !== undefined) {
                        let data37 = data26["unique-constraint"];
                        if (typeof data37 === "string") {
                            if (func3(data37) > 200) {
                                const err73 = { instancePath: instancePath + "/lint/names/unique-constraint", schemaPath: "#/definitions/regularExpression/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema29, data: data37 };
                                if (vErrors === null) {
                                    vErrors = [err73];
                                }
                                else {
                                    vErrors.push(err73);
                                }
                                errors++;
                            }
                            if (func3(data37) < 1) {
                                const err74 = { instancePath: instancePath + "/lint/names/unique-constraint", schemaPath: "#/definitions/regularExpression/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema29, data: data37 };
                                if (vErrors === null) {
                                    vErrors = [err74];
                                }
                                else {
                                    vErrors.push(err74);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err75 = { instancePath: instancePath + "/lint/names/unique-constraint", schemaPath: "#/definitions/regularExpression/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.type, parentSchema: schema29, data: data37 };
                            if (vErrors === null) {
                                vErrors = [err75];
                            }
                            else {
                                vErrors.push(err75);
                            }
                            errors++;
                        }
                    }
                    if (data26["foreign-key"] !== undefined) {
                        let data38 = data26["foreign-key"];
                        if (typeof data38 === "string") {
                            if (func3(data38) > 200) {
                                const err76 = { instancePath: instancePath + "/lint/names/foreign-key", schemaPath: "#/definitions/regularExpression/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema29, data: data38 };
                                if (vErrors === null) {
                                    vErrors = [err76];
                                }
                                else {
                                    vErrors.push(err76);
                                }
                                errors++;
                            }
                            if (func3(data38) < 1) {
                                const err77 = { instancePath: instancePath + "/lint/names/foreign-key", schemaPath: "#/definitions/regularExpression/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema29, data: data38 };
                                if (vErrors === null) {
                                    vErrors = [err77];
                                }
                                else {
                                    vErrors.push(err77);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err78 = { instancePath: instancePath + "/lint/names/foreign-key", schemaPath: "#/definitions/regularExpression/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.type, parentSchema: schema29, data: data38 };
                            if (vErrors === null) {
                                vErrors = [err78];
                            }
                            else {
                                vErrors.push(err78);
                            }
                            errors++;
                        }
                    }
                    if (data26.check !== undefined) {
                        let data39 = data26.check;
                        if (typeof data39 === "string") {
                            if (func3(data39) > 200) {
                                const err79 = { instancePath: instancePath + "/lint/names/check", schemaPath: "#/definitions/regularExpression/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema29, data: data39 };
                                if (vErrors === null) {
                                    vErrors = [err79];
                                }
                                else {
                                    vErrors.push(err79);
                                }
                                errors++;
                            }
                            if (func3(data39) < 1) {
                                const err80 = { instancePath: instancePath + "/lint/names/check", schemaPath: "#/definitions/regularExpression/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema29, data: data39 };
                                if (vErrors === null) {
                                    vErrors = [err80];
                                }
                                else {
                                    vErrors.push(err80);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err81 = { instancePath: instancePath + "/lint/names/check", schemaPath: "#/definitions/regularExpression/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.type, parentSchema: schema29, data: data39 };
                            if (vErrors === null) {
                                vErrors = [err81];
                            }
                            else {
                                vErrors.push(err81);
                            }
                            errors++;
                        }
                    }
                    if (data26.default !== undefined) {
                        let data40 = data26.default;
                        if (typeof data40 === "string") {
                            if (func3(data40) > 200) {
                                const err82 = { instancePath: instancePath + "/lint/names/default", schemaPath: "#/definitions/regularExpression/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema29, data: data40 };
                                if (vErrors === null) {
                                    vErrors = [err82];
                                }
                                else {
                                    vErrors.push(err82);
                                }
                                errors++;
                            }
                            if (func3(data40) < 1) {
                                const err83 = { instancePath: instancePath + "/lint/names/default", schemaPath: "#/definitions/regularExpression/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema29, data: data40 };
                                if (vErrors === null) {
                                    vErrors = [err83];
                                }
                                else {
                                    vErrors.push(err83);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err84 = { instancePath: instancePath + "/lint/names/default", schemaPath: "#/definitions/regularExpression/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.type, parentSchema: schema29, data: data40 };
                            if (vErrors === null) {
                                vErrors = [err84];
                            }
                            else {
                                vErrors.push(err84);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err85 = { instancePath: instancePath + "/lint/names", schemaPath: "#/properties/lint/properties/names/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.lint.properties.names.type, parentSchema: schema11.properties.lint.properties.names, data: data26 };
                    if (vErrors === null) {
                        vErrors = [err85];
                    }
                    else {
                        vErrors.push(err85);
                    }
                    errors++;
                }
            }
            if (data13.ignore !== undefined) {
                let data41 = data13.ignore;
                if (Array.isArray(data41)) {
                    const len2 = data41.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                        let data42 = data41[i2];
                        if (typeof data42 === "string") {
                            if (func3(data42) < 1) {
                                const err86 = { instancePath: instancePath + "/lint/ignore/" + i2, schemaPath: "#/definitions/patterns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data42 };
                                if (vErrors === null) {
                                    vErrors = [err86];
                                }
                                else {
                                    vErrors.push(err86);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err87 = { instancePath: instancePath + "/lint/ignore/" + i2, schemaPath: "#/definitions/patterns/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data42 };
                            if (vErrors === null) {
                                vErrors = [err87];
                            }
                            else {
                                vErrors.push(err87);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err88 = { instancePath: instancePath + "/lint/ignore", schemaPath: "#/definitions/patterns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data41 };
                    if (vErrors === null) {
                        vErrors = [err88];
                    }
                    else {
                        vErrors.push(err88);
                    }
                    errors++;
                }
            }
            if (data13["minimum-coverage"] !== undefined) {
                let data43 = data13["minimum-coverage"];
                if ((typeof data43 == "number") && (isFinite(data43))) {
                    if (data43 > 100 || isNaN(data43)) {
                        const err89 = { instancePath: instancePath + "/lint/minimum-coverage", schemaPath: "#/properties/lint/properties/minimum-coverage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema11.properties.lint.properties["minimum-coverage"], data: data43 };
                        if (vErrors === null) {
                            vErrors = [err89];
                        }
                        else {
                            vErrors.push(err89);
                        }
                        errors++;
                    }
                    if (data43 < 0 || isNaN(data43)) {
                        const err90 = { instancePath: instancePath + "/lint/minimum-coverage", schemaPath: "#/properties/lint/properties/minimum-coverage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.lint.properties["minimum-coverage"], data: data43 };
                        if (vErrors === null) {
                            vErrors = [err90];
                        }
                        else {
                            vErrors.push(err90);
                        }
                        errors++;
                    }
                }
                else {
                    const err91 = { instancePath: instancePath + "/lint/minimum-coverage", schemaPath: "#/properties/lint/properties/minimum-coverage/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.lint.properties["minimum-coverage"].type, parentSchema: schema11.properties.lint.properties["minimum-coverage"], data: data43 };
                    if (vErrors === null) {
                        vErrors = [err91];
                    }
                    else {
                        vErrors.push(err91);
                    }
                    errors++;
                }
            }
        }
    }
    if (data.gate !== undefined) {
        let data44 = data.gate;
        if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
            for (const key5 in data44) {
                if (!(key5 === "renew-after")) {
                    const err92 = { instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.gate, data: data44 };
                    if (vErrors === null) {
                        vErrors = [err92];
                    }
                    else {
                        vErrors.push(err92);
                    }
                    errors++;
                }
            }
            if (data44["renew-after"] !== undefined) {
                let data45 = data44["renew-after"];
                if (!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))) {
                    const err93 = { instancePath: instancePath + "/gate/renew-after", schemaPath: "#/properties/gate/properties/renew-after/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.gate.properties["renew-after"].type, parentSchema: schema11.properties.gate.properties["renew-after"], data: data45 };
                    if (vErrors === null) {
                        vErrors = [err93];
                    }
                    else {
                        vErrors.push(err93);
                    }
                    errors++;
                }
                if ((typeof data45 == "number") && (isFinite(data45))) {
                    if (data45 < 1 || isNaN(data45)) {
                        const err94 = { instancePath: instancePath + "/gate/renew-after", schemaPath: "#/properties/gate/properties/renew-after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.gate.properties["renew-after"], data: data45 };
                        if (vErrors === null) {
                            vErrors = [err94];
                        }
                        else {
                            vErrors.push(err94);
                        }
                        errors++;
                    }
                }
            }
        }
        else {
            const err95 = { instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.gate.type, parentSchema: schema11.properties.gate, data: data44 };
            if (vErrors === null) {
                vErrors = [err95];
            }
            else {
                vErrors.push(err95);
            }
            errors++;
        }
    }
    if (data.quality !== undefined) {
        let data46 = data.quality;
        if (typeof data46 !== "boolean") {
            const err96 = { instancePath: instancePath + "/quality", schemaPath: "#/properties/quality/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.quality.type, parentSchema: schema11.properties.quality, data: data46 };
            if (vErrors === null) {
                vErrors = [err96];
            }
            else {
                vErrors.push(err96);
            }
            errors++;
        }
    }
    if (data.audit !== undefined) {
        let data47 = data.audit;
        if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
            for (const key6 in data47) {
                if (!(((((key6 === "exclude") || (key6 === "keep-days")) || (key6 === "keep-rows")) || (key6 === "people")) || (key6 === "query"))) {
                    const err97 = { instancePath: instancePath + "/audit", schemaPath: "#/properties/audit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.audit, data: data47 };
                    if (vErrors === null) {
                        vErrors = [err97];
                    }
                    else {
                        vErrors.push(err97);
                    }
                    errors++;
                }
            }
            if (data47.exclude !== undefined) {
                let data48 = data47.exclude;
                if (Array.isArray(data48)) {
                    if (data48.length > 60) {
                        const err98 = { instancePath: instancePath + "/audit/exclude", schemaPath: "#/properties/audit/properties/exclude/maxItems", keyword: "maxItems", params: { limit: 60 }, message: "must NOT have more than 60 items", schema: 60, parentSchema: schema11.properties.audit.properties.exclude, data: data48 };
                        if (vErrors === null) {
                            vErrors = [err98];
                        }
                        else {
                            vErrors.push(err98);
                        }
                        errors++;
                    }
                    const len3 = data48.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                        let data49 = data48[i3];
                        if (typeof data49 === "string") {
                            if (func3(data49) > 128) {
                                const err99 = { instancePath: instancePath + "/audit/exclude/" + i3, schemaPath: "#/properties/audit/properties/exclude/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema11.properties.audit.properties.exclude.items, data: data49 };
                                if (vErrors === null) {
                                    vErrors = [err99];
                                }
                                else {
                                    vErrors.push(err99);
                                }
                                errors++;
                            }
                            if (!pattern4.test(data49)) {
                                const err100 = { instancePath: instancePath + "/audit/exclude/" + i3, schemaPath: "#/properties/audit/properties/exclude/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]+(_[A-Z]+)*$" }, message: "must match pattern \"" + "^[A-Z]+(_[A-Z]+)*$" + "\"", schema: "^[A-Z]+(_[A-Z]+)*$", parentSchema: schema11.properties.audit.properties.exclude.items, data: data49 };
                                if (vErrors === null) {
                                    vErrors = [err100];
                                }
                                else {
                                    vErrors.push(err100);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err101 = { instancePath: instancePath + "/audit/exclude/" + i3, schemaPath: "#/properties/audit/properties/exclude/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.audit.properties.exclude.items.type, parentSchema: schema11.properties.audit.properties.exclude.items, data: data49 };
                            if (vErrors === null) {
                                vErrors = [err101];
                            }
                            else {
                                vErrors.push(err101);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err102 = { instancePath: instancePath + "/audit/exclude", schemaPath: "#/properties/audit/properties/exclude/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.audit.properties.exclude.type, parentSchema: schema11.properties.audit.properties.exclude, data: data48 };
                    if (vErrors === null) {
                        vErrors = [err102];
                    }
                    else {
                        vErrors.push(err102);
                    }
                    errors++;
                }
            }
            if (data47["keep-days"] !== undefined) {
                let data50 = data47["keep-days"];
                if (!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))) {
                    const err103 = { instancePath: instancePath + "/audit/keep-days", schemaPath: "#/properties/audit/properties/keep-days/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.audit.properties["keep-days"].type, parentSchema: schema11.properties.audit.properties["keep-days"], data: data50 };
                    if (vErrors === null) {
                        vErrors = [err103];
                    }
                    else {
                        vErrors.push(err103);
                    }
                    errors++;
                }
                if ((typeof data50 == "number") && (isFinite(data50))) {
                    if (data50 > 36500 || isNaN(data50)) {
                        const err104 = { instancePath: instancePath + "/audit/keep-days", schemaPath: "#/properties/audit/properties/keep-days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36500 }, message: "must be <= 36500", schema: 36500, parentSchema: schema11.properties.audit.properties["keep-days"], data: data50 };
                        if (vErrors === null) {
                            vErrors = [err104];
                        }
                        else {
                            vErrors.push(err104);
                        }
                        errors++;
                    }
                    if (data50 < 1 || isNaN(data50)) {
                        const err105 = { instancePath: instancePath + "/audit/keep-days", schemaPath: "#/properties/audit/properties/keep-days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.audit.properties["keep-days"], data: data50 };
                        if (vErrors === null) {
                            vErrors = [err105];
                        }
                        else {
                            vErrors.push(err105);
                        }
                        errors++;
                    }
                }
            }
            if (data47["keep-rows"] !== undefined) {
                let data51 = data47["keep-rows"];
                if (!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))) {
                    const err106 = { instancePath: instancePath + "/audit/keep-rows", schemaPath: "#/properties/audit/properties/keep-rows/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.audit.properties["keep-rows"].type, parentSchema: schema11.properties.audit.properties["keep-rows"], data: data51 };
                    if (vErrors === null) {
                        vErrors = [err106];
                    }
                    else {
                        vErrors.push(err106);
                    }
                    errors++;
                }
                if ((typeof data51 == "number") && (isFinite(data51))) {
                    if (data51 > 1000000 || isNaN(data51)) {
                        const err107 = { instancePath: instancePath + "/audit/keep-rows", schemaPath: "#/properties/audit/properties/keep-rows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000", schema: 1000000, parentSchema: schema11.properties.audit.properties["keep-rows"], data: data51 };
                        if (vErrors === null) {
                            vErrors = [err107];
                        }
                        else {
                            vErrors.push(err107);
                        }
                        errors++;
                    }
                    if (data51 < 1000 || isNaN(data51)) {
                        const err108 = { instancePath: instancePath + "/audit/keep-rows", schemaPath: "#/properties/audit/properties/keep-rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1000 }, message: "must be >= 1000", schema: 1000, parentSchema: schema11.properties.audit.properties["keep-rows"], data: data51 };
                        if (vErrors === null) {
                            vErrors = [err108];
                        }
                        else {
                            vErrors.push(err108);
                        }
                        errors++;
                    }
                }
            }
            if (data47.people !== undefined) {
                let data52 = data47.people;
                const _errs133 = errors;
                let valid47 = false;
                let passing0 = null;
                const _errs134 = errors;
                if ("omit" !== data52) {
                    const err109 = { instancePath: instancePath + "/audit/people", schemaPath: "#/properties/audit/properties/people/oneOf/0/const", keyword: "const", params: { allowedValue: "omit" }, message: "must be equal to constant", schema: "omit", parentSchema: schema11.properties.audit.properties.people.oneOf[0], data: data52 };
                    if (vErrors === null) {
                        vErrors = [err109];
                    }
                    else {
                        vErrors.push(err109);
                    }
                    errors++;
                }
                var _valid0 = _errs134 === errors;
                if (_valid0) {
                    valid47 = true;
                    passing0 = 0;
                }
                const _errs135 = errors;
                if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                    if (Object.keys(data52).length < 1) {
                        const err110 = { instancePath: instancePath + "/audit/people", schemaPath: "#/properties/audit/properties/people/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.audit.properties.people.oneOf[1], data: data52 };
                        if (vErrors === null) {
                            vErrors = [err110];
                        }
                        else {
                            vErrors.push(err110);
                        }
                        errors++;
                    }
                    for (const key7 in data52) {
                        let data53 = data52[key7];
                        if (typeof data53 === "string") {
                            if (func3(data53) < 1) {
                                const err111 = { instancePath: instancePath + "/audit/people/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/audit/properties/people/oneOf/1/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.audit.properties.people.oneOf[1].additionalProperties, data: data53 };
                                if (vErrors === null) {
                                    vErrors = [err111];
                                }
                                else {
                                    vErrors.push(err111);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err112 = { instancePath: instancePath + "/audit/people/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/audit/properties/people/oneOf/1/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.audit.properties.people.oneOf[1].additionalProperties.type, parentSchema: schema11.properties.audit.properties.people.oneOf[1].additionalProperties, data: data53 };
                            if (vErrors === null) {
                                vErrors = [err112];
                            }
                            else {
                                vErrors.push(err112);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err113 = { instancePath: instancePath + "/audit/people", schemaPath: "#/properties/audit/properties/people/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.audit.properties.people.oneOf[1].type, parentSchema: schema11.properties.audit.properties.people.oneOf[1], data: data52 };
                    if (vErrors === null) {
                        vErrors = [err113];
                    }
                    else {
                        vErrors.push(err113);
                    }
                    errors++;
                }
                var _valid0 = _errs135 === errors;
                if (_valid0 && valid47) {
                    valid47 = false;
                    passing0 = [passing0, 1];
                }
                else {
                    if (_valid0) {
                        valid47 = true;
                        passing0 = 1;
                    }
                }
                if (!valid47) {
                    const err114 = { instancePath: instancePath + "/audit/people", schemaPath: "#/properties/audit/properties/people/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema11.properties.audit.properties.people.oneOf, parentSchema: schema11.properties.audit.properties.people, data: data52 };
                    if (vErrors === null) {
                        vErrors = [err114];
                    }
                    else {
                        vErrors.push(err114);
                    }
                    errors++;
                }
                else {
                    errors = _errs133;
                    if (vErrors !== null) {
                        if (_errs133) {
                            vErrors.length = _errs133;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                }
            }
            if (data47.query !== undefined) {
                let data54 = data47.query;
                if (typeof data54 === "string") {
                    if (func3(data54) < 1) {
                        const err115 = { instancePath: instancePath + "/audit/query", schemaPath: "#/properties/audit/properties/query/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.audit.properties.query, data: data54 };
                        if (vErrors === null) {
                            vErrors = [err115];
                        }
                        else {
                            vErrors.push(err115);
                        }
                        errors++;
                    }
                }
                else {
                    const err116 = { instancePath: instancePath + "/audit/query", schemaPath: "#/properties/audit/properties/query/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.audit.properties.query.type, parentSchema: schema11.properties.audit.properties.query, data: data54 };
                    if (vErrors === null) {
                        vErrors = [err116];
                    }
                    else {
                        vErrors.push(err116);
                    }
                    errors++;
                }
            }
        }
        else {
            const err117 = { instancePath: instancePath + "/audit", schemaPath: "#/properties/audit/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.audit.type, parentSchema: schema11.properties.audit, data: data47 };
            if (vErrors === null) {
                vErrors = [err117];
            }
            else {
                vErrors.push(err117);
            }
            errors++;
        }
    }
    if (data.descriptions !== undefined) {
        let data55 = data.descriptions;
        if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
            for (const key8 in data55) {
                let data56 = data55[key8];
                if (typeof data56 === "string") {
                    if (func3(data56) < 1) {
                        const err118 = { instancePath: instancePath + "/descriptions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/descriptions/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.descriptions.additionalProperties, data: data56 };
                        if (vErrors === null) {
                            vErrors = [err118];
                        }
                        else {
                            vErrors.push(err118);
                        }
                        errors++;
                    }
                }
                else {
                    const err119 = { instancePath: instancePath + "/descriptions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/descriptions/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.descriptions.additionalProperties.type, parentSchema: schema11.properties.descriptions.additionalProperties, data: data56 };
                    if (vErrors === null) {
                        vErrors = [err119];
                    }
                    else {
                        vErrors.push(err119);
                    }
                    errors++;
                }
            }
        }
        else {
            const err120 = { instancePath: instancePath + "/descriptions", schemaPath: "#/properties/descriptions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.descriptions.type, parentSchema: schema11.properties.descriptions, data: data55 };
            if (vErrors === null) {
                vErrors = [err120];
            }
            else {
                vErrors.push(err120);
            }
            errors++;
        }
    }
    if (data.site !== undefined) {
        let data57 = data.site;
        if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
            for (const key9 in data57) {
                if (!(key9 === "mkdocs")) {
                    const err121 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.site, data: data57 };
                    if (vErrors === null) {
                        vErrors = [err121];
                    }
                    else {
                        vErrors.push(err121);
                    }
                    errors++;
                }
            }
            if (data57.mkdocs !== undefined) {
                let data58 = data57.mkdocs;
                const _errs151 = errors;
                let valid51 = false;
                const _errs152 = errors;
                if (typeof data58 === "string") {
                    if (!pattern5.test(data58)) {
                        const err122 = { instancePath: instancePath + "/site/mkdocs", schemaPath: "#/properties/site/properties/mkdocs/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+\\.ya?ml$" }, message: "must match pattern \"" + "^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+\\.ya?ml$" + "\"", schema: "^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+\\.ya?ml$", parentSchema: schema11.properties.site.properties.mkdocs.anyOf[0], data: data58 };
                        if (vErrors === null) {
                            vErrors = [err122];
                        }
                        else {
                            vErrors.push(err122);
                        }
                        errors++;
                    }
                }
                else {
                    const err123 = { instancePath: instancePath + "/site/mkdocs", schemaPath: "#/properties/site/properties/mkdocs/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.site.properties.mkdocs.anyOf[0].type, parentSchema: schema11.properties.site.properties.mkdocs.anyOf[0], data: data58 };
                    if (vErrors === null) {
                        vErrors = [err123];
                    }
                    else {
                        vErrors.push(err123);
                    }
                    errors++;
                }
                var _valid1 = _errs152 === errors;
                valid51 = valid51 || _valid1;
                if (!valid51) {
                    const _errs154 = errors;
                    if (false !== data58) {
                        const err124 = { instancePath: instancePath + "/site/mkdocs", schemaPath: "#/properties/site/properties/mkdocs/anyOf/1/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant", schema: false, parentSchema: schema11.properties.site.properties.mkdocs.anyOf[1], data: data58 };
                        if (vErrors === null) {
                            vErrors = [err124];
                        }
                        else {
                            vErrors.push(err124);
                        }
                        errors++;
                    }
                    var _valid1 = _errs154 === errors;
                    valid51 = valid51 || _valid1;
                }
                if (!valid51) {
                    const err125 = { instancePath: instancePath + "/site/mkdocs", schemaPath: "#/properties/site/properties/mkdocs/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema11.properties.site.properties.mkdocs.anyOf, parentSchema: schema11.properties.site.properties.mkdocs, data: data58 };
                    if (vErrors === null) {
                        vErrors = [err125];
                    }
                    else {
                        vErrors.push(err125);
                    }
                    errors++;
                }
                else {
                    errors = _errs151;
                    if (vErrors !== null) {
                        if (_errs151) {
                            vErrors.length = _errs151;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                }
            }
        }
        else {
            const err126 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.site.type, parentSchema: schema11.properties.site, data: data57 };
            if (vErrors === null) {
                vErrors = [err126];
            }
            else {
                vErrors.push(err126);
            }
            errors++;
        }
    }
    if (data["subject-areas"] !== undefined) {
        let data59 = data["subject-areas"];
        if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
            for (const key10 in data59) {
                const _errs157 = errors;
                if (typeof key10 === "string") {
                    if (func3(key10) < 1) {
                        const err127 = { instancePath: instancePath + "/subject-areas", schemaPath: "#/properties/subject-areas/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties["subject-areas"].propertyNames, data: key10, propertyName: key10 };
                        if (vErrors === null) {
                            vErrors = [err127];
                        }
                        else {
                            vErrors.push(err127);
                        }
                        errors++;
                    }
                }
                var valid52 = _errs157 === errors;
                if (!valid52) {
                    const err128 = { instancePath: instancePath + "/subject-areas", schemaPath: "#/properties/subject-areas/propertyNames", keyword: "propertyNames", params: { propertyName: key10 }, message: "property name must be valid", schema: schema11.properties["subject-areas"].propertyNames, parentSchema: schema11.properties["subject-areas"], data: data59 };
                    if (vErrors === null) {
                        vErrors = [err128];
                    }
                    else {
                        vErrors.push(err128);
                    }
                    errors++;
                }
            }
            for (const key11 in data59) {
                let data60 = data59[key11];
                if (Array.isArray(data60)) {
                    const len4 = data60.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                        let data61 = data60[i4];
                        if (typeof data61 === "string") {
                            if (func3(data61) < 1) {
                                const err129 = { instancePath: instancePath + "/subject-areas/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4, schemaPath: "#/definitions/patterns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data61 };
                                if (vErrors === null) {
                                    vErrors = [err129];
                                }
                                else {
                                    vErrors.push(err129);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err130 = { instancePath: instancePath + "/subject-areas/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4, schemaPath: "#/definitions/patterns/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data61 };
                            if (vErrors === null) {
                                vErrors = [err130];
                            }
                            else {
                                vErrors.push(err130);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err131 = { instancePath: instancePath + "/subject-areas/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/patterns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data60 };
                    if (vErrors === null) {
                        vErrors = [err131];
                    }
                    else {
                        vErrors.push(err131);
                    }
                    errors++;
                }
            }
        }
        else {
            const err132 = { instancePath: instancePath + "/subject-areas", schemaPath: "#/properties/subject-areas/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties["subject-areas"].type, parentSchema: schema11.properties["subject-areas"], data: data59 };
            if (vErrors === null) {
                vErrors = [err132];
            }
            else {
                vErrors.push(err132);
            }
            errors++;
        }
    }
}
else {
    const err133 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
        vErrors = [err133];
    }
    else {
        vErrors.push(err133);
    }
    errors++;
} validate10.errors = vErrors; return errors === 0; }

// EXTERNAL MODULE: ./lib/model/config.js
var model_config = __webpack_require__(69559);
// EXTERNAL MODULE: ./lib/model/name.js
var model_name = __webpack_require__(51286);
// EXTERNAL MODULE: ./lib/selection/descriptions.js + 1 modules
var selection_descriptions = __webpack_require__(27665);
// EXTERNAL MODULE: ./lib/tsql/expression-text.js
var expression_text = __webpack_require__(66914);
// EXTERNAL MODULE: ./lib/tsql/keywords.js
var keywords = __webpack_require__(43406);
// EXTERNAL MODULE: ./lib/tsql/lexer.js
var lexer = __webpack_require__(4914);
;// CONCATENATED MODULE: ./lib/tsql/select-only.js
// Queries that people write in a configuration, and that are to read and do nothing else.



/** Reserved words that a query may hold. */
// prettier-ignore
const allowedWords = new Set([
    "ALL", "AND", "AS", "BETWEEN", "CASE", "COALESCE", "COLLATE", "CONVERT", "CROSS", "DISTINCT", "ELSE", "END", "EXISTS", "FROM", "IN", "INNER",
    "IS", "JOIN", "LEFT", "LIKE", "NOT", "NULL", "NULLIF", "ON", "OR", "OUTER", "RIGHT", "SELECT", "THEN", "TRY_CONVERT", "UNION", "WHEN", "WHERE",
]);
/** Functions, types with a length, and the methods of xml: all of them look at their arguments and nothing else. */
const allowedCalls = new Set(("cast try_cast concat isnull iif substring charindex len lower upper ltrim rtrim replace str dateadd datediff switchoffset todatetimeoffset " +
    "char varchar nchar nvarchar binary varbinary decimal numeric datetime2 datetimeoffset value query").split(" "));
const allowedOperators = new Set("( ) , . = < > + - * / % <= >= <> !=".split(" "));
/**
 * A single SELECT that reads this database, put together again from its tokens, so that nothing hides in a comment or a quote: to stand
 * in the parentheses of a derived table, where T-SQL takes nothing but a query. What is not known to only read is refused, with why, as
 * the rest of a sentence.
 */
function selectOnly(query) {
    const all = (0,lexer/* tokenize */.qw)(query);
    const tokens = all.slice(0, all.findLastIndex(({ key }) => key !== ";") + 1);
    if (tokens[0]?.key !== "SELECT")
        return { refusal: "is no SELECT" };
    let depth = 0;
    for (const [at, token] of tokens.entries()) {
        if (token.key === "(")
            depth++;
        if (token.key === ")" && --depth < 0)
            return { refusal: "closes a parenthesis that it did not open" };
        const refusal = refusalOf(tokens, at, token);
        if (refusal !== undefined)
            return { refusal };
    }
    if (depth !== 0)
        return { refusal: "does not close every parenthesis" };
    return { sql: tokens.map((token) => (0,expression_text/* printToken */.X5)(query, token)).join(" ") };
}
function refusalOf(tokens, at, token) {
    const before = tokens[at - 1]?.key;
    switch (token.kind) {
        case "unclosed":
            return "has a comment, string or name that is not closed";
        case "variable":
        case "placeholder":
            return `uses the variable ${token.value}, and there is none`;
        case "operator":
            return allowedOperators.has(token.key) ? undefined : token.key === ";" ? "is more than one statement" : `holds \`${token.value}\``;
        case "identifier":
        case "word": {
            if (token.kind === "word" && (0,keywords/* isReserved */.B)(token.key)) {
                if (!allowedWords.has(token.key))
                    return `uses ${token.key}, which a query of a log does not need`;
                // At the start, in parentheses, or between queries: anywhere else a second statement begins.
                if (token.key === "SELECT" &&
                    at > 0 &&
                    before !== "(" &&
                    before !== "UNION" &&
                    !(before === "ALL" && tokens[at - 2]?.key === "UNION")) {
                    return "is more than one statement";
                }
                return undefined;
            }
            if (token.kind === "word" && !/^[\p{L}_][\p{L}\p{N}_$]*$/u.test(token.value))
                return `reads \`${token.value}\`, which is no table's name`;
            // A name that another follows directly: an alias has AS here, so that EXEC's short form, a name alone, cannot hide behind one.
            const next = tokens[at + 1];
            if (next !== undefined && (next.kind === "identifier" || (next.kind === "word" && !(0,keywords/* isReserved */.B)(next.key)))) {
                return `has \`${next.value}\` right behind \`${token.value}\`: write AS before an alias`;
            }
            if (tokens[at + 1]?.key === "(" && !allowedCalls.has(token.value.toLowerCase()) && before !== "AS" && before !== ")") {
                return `calls \`${token.value}\`, which is not known here to only look`;
            }
            return tooManyParts(tokens, at);
        }
        case "string":
        case "number":
            return undefined;
    }
}
/** Schema, table and column, or a table's column and a method of it: a name of more parts is of another database. */
function tooManyParts(tokens, at) {
    if (tokens[at - 1]?.key === ".")
        return tokens[at - 2]?.key === "." ? "names another database" : undefined;
    let parts = 1;
    for (let end = at; tokens[end + 1]?.key === "."; end += 2) {
        if (tokens[end + 2]?.key === ".")
            return "names another database";
        if (tokens[end + 3]?.key !== "(")
            parts++;
    }
    return parts > 3 ? "names another database" : undefined;
}

;// CONCATENATED MODULE: ./lib/config.js








/**
 * Reads `schema-sync.yml` (or JSON, by the file's name). A file that holds nothing but comments says nothing.
 * Loads a YAML parser: import it only where there is a file.
 * @throws UserError with every complaint, each with file, line and column.
 */
function parseConfig(text, file) {
    if (/^(\s*(#.*)?(\n|$))*$/.test(text))
        return model_config/* defaultConfig */.sb;
    const document = (0,document_document/* parseDocument */.T)(text, file);
    const complaints = (0,validation/* validateDocument */.m)(document, validateConfig);
    if (complaints.length > 0)
        throw (0,complaint/* complain */.c)(complaints);
    const { title, source, "partial-reading": partialReading, include, exclude, paths, "fail-on": failOn, quality, descriptions, lint, gate, site, audit, ...more } = document.value;
    const areas = more["subject-areas"];
    const config = {
        ...model_config/* defaultConfig */.sb,
        ...(title === undefined ? {} : { title }),
        ...(source === undefined ? {} : { source }),
        ...(failOn === undefined ? {} : { failOn }),
        ...(quality === undefined ? {} : { quality }),
        ...(gate?.["renew-after"] === undefined ? {} : { renewAfter: gate["renew-after"] }),
        ...(lint === undefined || lint === false ? {} : { lint: lintConfig(lint === true ? {} : lint, document, complaints) }),
        ...(partialReading === undefined ? {} : { partialReading }),
        include: patterns(["include"], include ?? [], document, complaints),
        exclude: patterns(["exclude"], exclude ?? [], document, complaints),
        paths: mapValues({ ...model_config/* defaultConfig */.sb.paths, ...paths }, normalizeFolder),
        descriptions: (0,selection_descriptions/* readDescriptions */.Y)(descriptions ?? {}, document, ["descriptions"], complaints),
        site: typeof site?.mkdocs === "string" ? { mkdocs: normalizeFolder(site.mkdocs) } : (site ?? {}),
        ...(areas === undefined ? {} : { subjectAreas: areaPatterns(areas, document, complaints) }),
        audit: auditConfig(audit ?? {}, document, complaints),
    };
    if (complaints.length > 0)
        throw (0,complaint/* complain */.c)(complaints);
    return config;
}
function auditConfig({ exclude = [], "keep-days": keepDays, "keep-rows": keepRows, query, people }, document, complaints) {
    const checked = query === undefined ? undefined : selectOnly(query);
    if (checked !== undefined && "refusal" in checked) {
        complaints.push({ at: document.at(["audit", "query"]), message: `the query ${checked.refusal}: it may only read, by one SELECT` });
    }
    return {
        exclude: [...new Set(exclude)].sort(model_name/* compareText */.n6),
        keepDays: keepDays ?? model_config/* defaultConfig */.sb.audit.keepDays,
        keepRows: keepRows ?? model_config/* defaultConfig */.sb.audit.keepRows,
        ...(people === undefined ? {} : { people }),
        ...(checked !== undefined && "sql" in checked ? { query: checked.sql } : {}),
    };
}
function mapValues(record, map) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(String(value))]));
}
/** `./docs//api/` → `docs/api`: other rooms put paths together and compare them. */
function normalizeFolder(folder) {
    const parts = folder.split(/[/\\]/).filter((part) => part !== "" && part !== ".");
    return parts.length === 0 ? "." : parts.join("/");
}
function lintConfig({ rules, names, ignore, "minimum-coverage": minimum }, document, complaints) {
    const expressions = Object.entries(names ?? {}).flatMap(([thing, text]) => {
        try {
            return [[thing, new RegExp(`^(?:${text})$`, "u")]];
        }
        catch (error) {
            const reason = error.message.replace(/^Invalid regular expression: .*: /s, "");
            complaints.push({ at: document.at(["lint", "names", thing]), message: `\`${text}\` is not a regular expression: ${reason}` });
            return [];
        }
    });
    return {
        severities: rules ?? {},
        names: Object.fromEntries(expressions),
        ignore: patterns(["lint", "ignore"], ignore ?? [], document, complaints),
        ...(minimum === undefined ? {} : { minimumCoverage: minimum }),
    };
}
/** Areas are files: two whose names differ by case only would be one on most disks. */
function areaPatterns(areas, document, complaints) {
    const seen = new Map();
    return Object.entries(areas).map(([name, texts]) => {
        const at = document.at(["subject-areas", name]);
        const folded = name.normalize("NFC").toLowerCase();
        const other = seen.get(folded);
        if (other !== undefined)
            complaints.push({ at, message: `the subject areas \`${other}\` and \`${name}\` differ in letter case only` });
        seen.set(folded, name);
        return { name, at, patterns: patterns(["subject-areas", name], texts, document, complaints) };
    });
}
function patterns(path, texts, document, complaints) {
    return texts.flatMap((text, i) => {
        const parts = (0,model_name/* splitName */.W0)(text);
        const [schema, name] = parts ?? [];
        if (schema !== undefined && name !== undefined && parts?.length === 2) {
            return [{ schema: glob(schema.text, schema.quoted), name: glob(name.text, name.quoted) }];
        }
        const hint = parts?.length === 1 ? `: write \`${text}.*\` for a schema, \`*.${text}\` for objects of that name in every schema` : "";
        complaints.push({ at: document.at([...path, i]), message: `\`${text}\` is not a pattern of the form schema.name${hint}` });
        return [];
    });
}
function glob(text, literal) {
    if (literal)
        return [{ literal: text }];
    return (text.match(/\*+|\?|[^*?]+/g) ?? []).map((part) => (part.startsWith("*") ? "*" : part === "?" ? "?" : { literal: part }));
}


/***/ }),

/***/ 27665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseDescriptions: () => (/* binding */ parseDescriptions),
  Y: () => (/* binding */ readDescriptions)
});

// EXTERNAL MODULE: ./lib/document/complaint.js
var complaint = __webpack_require__(75664);
// EXTERNAL MODULE: ./lib/document/document.js + 1 modules
var document_document = __webpack_require__(69520);
// EXTERNAL MODULE: ./lib/document/validation.js
var validation = __webpack_require__(27898);
;// CONCATENATED MODULE: ./lib/generated/validators/descriptions.js
const validateDescriptions = validate10;
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Descriptions", "description": "Descriptions for what has none in the database, by name. Any file descriptions/**/*.yml of a repository.", "type": "object", "additionalProperties": { "description": "What it is: in a sentence, or with its columns or parameters. The key is `dbo` (a schema), `dbo.Orders`, `dbo.Orders.Total` (a column) or `dbo.usp_Load.@from` (a parameter); bracket a part that holds a dot.", "type": ["string", "object"], "minLength": 1, "additionalProperties": false, "properties": { "description": { "type": "string", "minLength": 1 }, "columns": { "description": "By the column's name, as it is: no brackets.", "$ref": "#/definitions/members" }, "parameters": { "description": "By the parameter's name with its @.", "$ref": "#/definitions/members" } } }, "definitions": { "members": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1 } } } };
const schema12 = { "type": "object", "additionalProperties": { "type": "string", "minLength": 1 } };
const func2 = ((text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0));
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        let data0 = data[key0];
        if ((typeof data0 !== "string") && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))) {
            const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema11.additionalProperties.type }, message: "must be string,object", schema: schema11.additionalProperties.type, parentSchema: schema11.additionalProperties, data: data0 };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.additionalProperties, data: data0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            for (const key1 in data0) {
                if (!(((key1 === "description") || (key1 === "columns")) || (key1 === "parameters"))) {
                    const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.additionalProperties, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            if (data0.description !== undefined) {
                let data1 = data0.description;
                if (typeof data1 === "string") {
                    if (func2(data1) < 1) {
                        const err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.additionalProperties.properties.description, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                }
                else {
                    const err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.additionalProperties.properties.description.type, parentSchema: schema11.additionalProperties.properties.description, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            if (data0.columns !== undefined) {
                let data2 = data0.columns;
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    for (const key2 in data2) {
                        let data3 = data2[key2];
                        if (typeof data3 === "string") {
                            if (func2(data3) < 1) {
                                const err5 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/members/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.additionalProperties, data: data3 };
                                if (vErrors === null) {
                                    vErrors = [err5];
                                }
                                else {
                                    vErrors.push(err5);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/members/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.additionalProperties.type, parentSchema: schema12.additionalProperties, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err7 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns", schemaPath: "#/definitions/members/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            if (data0.parameters !== undefined) {
                let data4 = data0.parameters;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    for (const key3 in data4) {
                        let data5 = data4[key3];
                        if (typeof data5 === "string") {
                            if (func2(data5) < 1) {
                                const err8 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/parameters/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/members/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.additionalProperties, data: data5 };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err9 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/parameters/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/members/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.additionalProperties.type, parentSchema: schema12.additionalProperties, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err10 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/parameters", schemaPath: "#/definitions/members/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
        }
    }
}
else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
        vErrors = [err11];
    }
    else {
        vErrors.push(err11);
    }
    errors++;
} validate10.errors = vErrors; return errors === 0; }

// EXTERNAL MODULE: ./lib/model/name.js
var model_name = __webpack_require__(51286);
;// CONCATENATED MODULE: ./lib/selection/descriptions.js





/**
 * Reads a file of descriptions. One that holds nothing but comments says nothing. Loads a YAML parser: import it only where there is a file.
 * @throws UserError with every complaint, each with file, line and column.
 */
function parseDescriptions(text, file) {
    if (/^\ufeff?(\s*(#.*)?(\n|$))*$/.test(text))
        return [];
    const document = (0,document_document/* parseDocument */.T)(text, file);
    const complaints = (0,validation/* validateDocument */.m)(document, validateDescriptions);
    if (complaints.length > 0)
        throw (0,complaint/* complain */.c)(complaints);
    const descriptions = readDescriptions(document.value, document, [], complaints);
    if (complaints.length > 0)
        throw (0,complaint/* complain */.c)(complaints);
    return descriptions;
}
/** The descriptions below `path` of a document that satisfies its schema. Names that are none are complained of. */
function readDescriptions(entries, document, path, complaints) {
    return Object.entries(entries).flatMap(([name, entry]) => {
        const at = document.at([...path, name]);
        const [schema, object, member, ...more] = (0,model_name/* splitName */.W0)(name)?.map((part) => part.text) ?? [];
        if (schema === undefined || more.length > 0) {
            const message = `\`${name}\` is not a name: write schema, schema.object or schema.object.column, with [ ] around a part that holds a dot`;
            complaints.push({ at, message });
            return [];
        }
        if (typeof entry === "string")
            return [{ path: pathOf(schema, object, member), text: entry.trim(), at }];
        const { description, columns = {}, parameters = {} } = entry;
        const members = [...Object.entries(columns), ...Object.entries(parameters)];
        if (members.length > 0 && (object === undefined || member !== undefined)) {
            complaints.push({ at, message: `\`${name}\` is no object that could have columns or parameters: write schema.object` });
            return [];
        }
        return [
            ...(description === undefined ? [] : [{ path: pathOf(schema, object, member), text: description.trim(), at }]),
            ...members.map(([key, text]) => ({
                path: pathOf(schema, object, key),
                text: text.trim(),
                at: document.at([...path, name, key in columns ? "columns" : "parameters", key]),
            })),
        ];
    });
}
function pathOf(schema, object, member) {
    return object === undefined ? [schema] : member === undefined ? [schema, object] : [schema, object, member];
}


/***/ })

};
