export const id = 384;
export const ids = [384];
export const modules = {

/***/ 25384:
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
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "schema-sync.yml", "description": "The configuration of Schema Sync Agent. Every key is optional.", "type": "object", "additionalProperties": false, "properties": { "title": { "description": "The title of the generated pages, as the database is called by those who use it.", "type": "string", "minLength": 1, "examples": ["Scout v7"] }, "source": { "description": "Where the schema is read from when neither --source nor the action's input source says: a folder, file or glob of .sql scripts, a .dacpac or .bacpac package, or a .json snapshot; relative to the repository. Never a connection string with a password: this file is committed.", "type": "string", "minLength": 1, "examples": ["schema/", "build/Sales.dacpac"] }, "include": { "description": "Only objects that match one of these patterns are documented and compared. Without it, all are.", "$ref": "#/definitions/patterns" }, "exclude": { "description": "Objects that match one of these patterns are neither documented nor compared, even if `include` names them.", "$ref": "#/definitions/patterns" }, "paths": { "description": "Folders, relative to the repository and inside of it.", "type": "object", "additionalProperties": false, "properties": { "docs": { "description": "Where the generated documentation and the snapshot live.", "$ref": "#/definitions/folder", "default": "docs" }, "contracts": { "description": "Where the data contracts live: every *.odcs.yaml, *.odcs.yml and *.odcs.json in it and below.", "$ref": "#/definitions/folder", "default": "contracts" }, "templates": { "description": "Your own mustache templates. One of the same name as a template of the tool replaces it.", "$ref": "#/definitions/folder" } } }, "fail-on": { "description": "From which finding on a check fails. `breaking` is what stops readers or writers for certain, `risky` what may, `any` every change; a contract violation of severity error counts as breaking.", "enum": ["breaking", "risky", "any", "never"], "default": "breaking" }, "descriptions": { "description": "Descriptions for what has none in the database, by name: `dbo` (a schema), `dbo.Orders`, `dbo.Orders.Total` (a column) or `dbo.usp_Load.@from` (a parameter). Bracket a part that holds a dot: `dbo.[a.b]`. A description in the database (MS_Description) goes before one here.", "type": "object", "additionalProperties": { "type": "string", "minLength": 1 }, "examples": [{ "dbo.Orders": "One row an order.", "dbo.Orders.Total": "With tax, in the order's currency." }] } }, "definitions": { "patterns": { "type": "array", "items": { "description": "`schema.name`. In each part `*` stands for any run of characters and `?` for one; brackets make a part literal: `dbo.[a.b*]`. Letter case counts only where it does for the database.", "type": "string", "minLength": 1, "examples": ["Sales.*", "*.tmp_*"] } }, "folder": { "type": "string", "minLength": 1, "pattern": "^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+$", "patternErrorMessage": "must be a folder inside the repository, relative to its root" } } };
const schema12 = { "type": "array", "items": { "description": "`schema.name`. In each part `*` stands for any run of characters and `?` for one; brackets make a part literal: `dbo.[a.b*]`. Letter case counts only where it does for the database.", "type": "string", "minLength": 1, "examples": ["Sales.*", "*.tmp_*"] } };
const schema14 = { "type": "string", "minLength": 1, "pattern": "^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+$", "patternErrorMessage": "must be a folder inside the repository, relative to its root" };
const func2 = ((text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0));
const pattern0 = new RegExp("^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!(((((((key0 === "title") || (key0 === "source")) || (key0 === "include")) || (key0 === "exclude")) || (key0 === "paths")) || (key0 === "fail-on")) || (key0 === "descriptions"))) {
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
            if (func2(data0) < 1) {
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
            if (func2(data1) < 1) {
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
    if (data.include !== undefined) {
        let data2 = data.include;
        if (Array.isArray(data2)) {
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                if (typeof data3 === "string") {
                    if (func2(data3) < 1) {
                        const err5 = { instancePath: instancePath + "/include/" + i0, schemaPath: "#/definitions/patterns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data3 };
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
                    const err6 = { instancePath: instancePath + "/include/" + i0, schemaPath: "#/definitions/patterns/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data3 };
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
            const err7 = { instancePath: instancePath + "/include", schemaPath: "#/definitions/patterns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data2 };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.exclude !== undefined) {
        let data4 = data.exclude;
        if (Array.isArray(data4)) {
            const len1 = data4.length;
            for (let i1 = 0; i1 < len1; i1++) {
                let data5 = data4[i1];
                if (typeof data5 === "string") {
                    if (func2(data5) < 1) {
                        const err8 = { instancePath: instancePath + "/exclude/" + i1, schemaPath: "#/definitions/patterns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data5 };
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
                    const err9 = { instancePath: instancePath + "/exclude/" + i1, schemaPath: "#/definitions/patterns/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data5 };
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
            const err10 = { instancePath: instancePath + "/exclude", schemaPath: "#/definitions/patterns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data4 };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.paths !== undefined) {
        let data6 = data.paths;
        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            for (const key1 in data6) {
                if (!(((key1 === "docs") || (key1 === "contracts")) || (key1 === "templates"))) {
                    const err11 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.paths, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            if (data6.docs !== undefined) {
                let data7 = data6.docs;
                if (typeof data7 === "string") {
                    if (func2(data7) < 1) {
                        const err12 = { instancePath: instancePath + "/paths/docs", schemaPath: "#/definitions/folder/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema14, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                    if (!pattern0.test(data7)) {
                        const err13 = { instancePath: instancePath + "/paths/docs", schemaPath: "#/definitions/folder/pattern", keyword: "pattern", params: { pattern: "^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+$" }, message: "must match pattern \"" + "^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+$" + "\"", schema: "^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+$", parentSchema: schema14, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
                else {
                    const err14 = { instancePath: instancePath + "/paths/docs", schemaPath: "#/definitions/folder/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
            if (data6.contracts !== undefined) {
                let data8 = data6.contracts;
                if (typeof data8 === "string") {
                    if (func2(data8) < 1) {
                        const err15 = { instancePath: instancePath + "/paths/contracts", schemaPath: "#/definitions/folder/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema14, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                    if (!pattern0.test(data8)) {
                        const err16 = { instancePath: instancePath + "/paths/contracts", schemaPath: "#/definitions/folder/pattern", keyword: "pattern", params: { pattern: "^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+$" }, message: "must match pattern \"" + "^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+$" + "\"", schema: "^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+$", parentSchema: schema14, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                else {
                    const err17 = { instancePath: instancePath + "/paths/contracts", schemaPath: "#/definitions/folder/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
            if (data6.templates !== undefined) {
                let data9 = data6.templates;
                if (typeof data9 === "string") {
                    if (func2(data9) < 1) {
                        const err18 = { instancePath: instancePath + "/paths/templates", schemaPath: "#/definitions/folder/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema14, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                    if (!pattern0.test(data9)) {
                        const err19 = { instancePath: instancePath + "/paths/templates", schemaPath: "#/definitions/folder/pattern", keyword: "pattern", params: { pattern: "^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+$" }, message: "must match pattern \"" + "^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+$" + "\"", schema: "^(?!/|[A-Za-z]:|\\\\)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\u0000-\\u001f]+$", parentSchema: schema14, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
                else {
                    const err20 = { instancePath: instancePath + "/paths/templates", schemaPath: "#/definitions/folder/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data9 };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
        }
        else {
            const err21 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.paths.type, parentSchema: schema11.properties.paths, data: data6 };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
    }
    if (data["fail-on"] !== undefined) {
        let data10 = data["fail-on"];
        if (!((((data10 === "breaking") || (data10 === "risky")) || (data10 === "any")) || (data10 === "never"))) {
            const err22 = { instancePath: instancePath + "/fail-on", schemaPath: "#/properties/fail-on/enum", keyword: "enum", params: { allowedValues: schema11.properties["fail-on"].enum }, message: "must be equal to one of the allowed values", schema: schema11.properties["fail-on"].enum, parentSchema: schema11.properties["fail-on"], data: data10 };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
    }
    if (data.descriptions !== undefined) {
        let data11 = data.descriptions;
        if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            for (const key2 in data11) {
                let data12 = data11[key2];
                if (typeof data12 === "string") {
                    if (func2(data12) < 1) {
                        const err23 = { instancePath: instancePath + "/descriptions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/descriptions/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.descriptions.additionalProperties, data: data12 };
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
                    const err24 = { instancePath: instancePath + "/descriptions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/descriptions/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.descriptions.additionalProperties.type, parentSchema: schema11.properties.descriptions.additionalProperties, data: data12 };
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
            const err25 = { instancePath: instancePath + "/descriptions", schemaPath: "#/properties/descriptions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.descriptions.type, parentSchema: schema11.properties.descriptions, data: data11 };
            if (vErrors === null) {
                vErrors = [err25];
            }
            else {
                vErrors.push(err25);
            }
            errors++;
        }
    }
}
else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
        vErrors = [err26];
    }
    else {
        vErrors.push(err26);
    }
    errors++;
} validate10.errors = vErrors; return errors === 0; }

// EXTERNAL MODULE: ./lib/model/config.js
var model_config = __webpack_require__(69559);
// EXTERNAL MODULE: ./lib/model/name.js
var model_name = __webpack_require__(51286);
;// CONCATENATED MODULE: ./lib/config.js






/**
 * Reads `schema-sync.yml` (or JSON, by the file's name). A file that holds nothing but comments says nothing.
 * Loads a YAML parser: import it only where there is a file.
 * @throws UserError with every complaint, each with file, line and column.
 */
function parseConfig(text, file) {
    if (/^(\s*(#.*)?(\n|$))*$/.test(text))
        return model_config/* defaultConfig */.s;
    const document = (0,document_document/* parseDocument */.T)(text, file);
    const complaints = (0,validation/* validateDocument */.m)(document, validateConfig);
    if (complaints.length > 0)
        throw (0,complaint/* complain */.c)(complaints);
    const { title, source, include, exclude, paths, "fail-on": failOn, descriptions } = document.value;
    const config = {
        ...model_config/* defaultConfig */.s,
        ...(title === undefined ? {} : { title }),
        ...(source === undefined ? {} : { source }),
        ...(failOn === undefined ? {} : { failOn }),
        include: patterns("include", include ?? [], document, complaints),
        exclude: patterns("exclude", exclude ?? [], document, complaints),
        paths: mapValues({ ...model_config/* defaultConfig */.s.paths, ...paths }, normalizeFolder),
        descriptions: configuredDescriptions(descriptions ?? {}, document, complaints),
    };
    if (complaints.length > 0)
        throw (0,complaint/* complain */.c)(complaints);
    return config;
}
function mapValues(record, map) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(String(value))]));
}
/** `./docs//api/` → `docs/api`: other rooms put paths together and compare them. */
function normalizeFolder(folder) {
    const parts = folder.split(/[/\\]/).filter((part) => part !== "" && part !== ".");
    return parts.length === 0 ? "." : parts.join("/");
}
function patterns(key, texts, document, complaints) {
    return texts.flatMap((text, i) => {
        const parts = (0,model_name/* splitName */.W0)(text);
        const [schema, name] = parts ?? [];
        if (schema !== undefined && name !== undefined && parts?.length === 2) {
            return [{ schema: glob(schema.text, schema.quoted), name: glob(name.text, name.quoted) }];
        }
        const hint = parts?.length === 1 ? `: write \`${text}.*\` for a schema, \`*.${text}\` for objects of that name in every schema` : "";
        complaints.push({ at: document.at([key, i]), message: `\`${text}\` is not a pattern of the form schema.name${hint}` });
        return [];
    });
}
function glob(text, literal) {
    if (literal)
        return [{ literal: text }];
    return (text.match(/\*+|\?|[^*?]+/g) ?? []).map((part) => (part.startsWith("*") ? "*" : part === "?" ? "?" : { literal: part }));
}
function configuredDescriptions(descriptions, document, complaints) {
    return Object.entries(descriptions).flatMap(([name, text]) => {
        const at = document.at(["descriptions", name]);
        const [schema, object, member, ...more] = (0,model_name/* splitName */.W0)(name)?.map((part) => part.text) ?? [];
        if (schema === undefined || more.length > 0) {
            complaints.push({
                at,
                message: `\`${name}\` is not a name: write schema, schema.object or schema.object.column, with [ ] around a part that holds a dot`,
            });
            return [];
        }
        const path = object === undefined ? [schema] : member === undefined ? [schema, object] : [schema, object, member];
        return [{ path, text: text.trim(), at }];
    });
}


/***/ })

};
