export const id = 665;
export const ids = [665];
export const modules = {

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
