export const id = 9482;
export const ids = [9482];
export const modules = {

/***/ 69482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseContract: () => (/* binding */ parseContract)
});

// EXTERNAL MODULE: ./lib/document/complaint.js
var complaint = __webpack_require__(75664);
// EXTERNAL MODULE: ./lib/document/document.js + 1 modules
var document_document = __webpack_require__(69520);
// EXTERNAL MODULE: ./lib/document/validation.js
var validation = __webpack_require__(27898);
;// CONCATENATED MODULE: ./lib/generated/validators/contract.js
const validateContract = validate10;
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Data contract", "description": "A data contract after the Open Data Contract Standard (ODCS), versions 3.0 and 3.1, as Schema Sync Agent reads it. Keys of the standard that say nothing about a schema are allowed and passed over.", "type": "object", "additionalProperties": false, "required": ["apiVersion", "kind", "id", "version", "status"], "properties": { "apiVersion": { "description": "The version of the standard.", "type": "string", "pattern": "^v3\\.[01]\\.\\d+$", "patternErrorMessage": "must be a version of the standard that is known here, `v3.0.x` or `v3.1.x`", "examples": ["v3.1.0"] }, "kind": { "description": "The kind of document.", "const": "DataContract" }, "id": { "description": "The contract's own identifier, unique among all contracts of the repository.", "type": "string", "minLength": 1 }, "name": { "description": "What the contract is called.", "type": "string" }, "version": { "description": "The contract's own version.", "type": "string", "minLength": 1 }, "status": { "description": "`proposed`, `draft`, `active`, `deprecated` or `retired`. A retired contract demands nothing any more.", "type": "string", "minLength": 1, "examples": ["active"] }, "tenant": { "description": "To whom the data belong.", "type": "string" }, "domain": { "description": "The business domain.", "type": "string" }, "dataProduct": { "description": "The data product; the standard drops it after 3.1.", "type": "string" }, "tags": { "$ref": "#/definitions/tags" }, "description": { "description": "What the data are for, what they are not for, and how to use them.", "type": "object", "properties": { "purpose": { "type": "string" }, "limitations": { "type": "string" }, "usage": { "type": "string" }, "authoritativeDefinitions": { "$ref": "#/definitions/authoritativeDefinitions" }, "customProperties": { "$ref": "#/definitions/customProperties" } } }, "servers": { "description": "Where the data are. The `schema` of a sqlserver is the default of the objects below.", "type": "array", "items": { "$ref": "#/definitions/server" } }, "schema": { "description": "The tables and views that the contract is about.", "type": "array", "items": { "$ref": "#/definitions/object" } }, "support": { "description": "Where to ask for help.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["channel"], "properties": { "id": { "$ref": "#/definitions/stableId" }, "channel": { "type": "string" }, "url": { "type": "string" }, "description": { "type": "string" }, "tool": { "type": "string" }, "scope": { "type": "string" }, "invitationUrl": { "type": "string" }, "customProperties": { "$ref": "#/definitions/customProperties" } } } }, "price": { "description": "What the data cost.", "type": "object", "additionalProperties": false, "properties": { "id": { "$ref": "#/definitions/stableId" }, "priceAmount": { "type": "number" }, "priceCurrency": { "type": "string" }, "priceUnit": { "type": "string" } } }, "team": { "description": "Who answers for the data: a team (3.1), or a list of its members (3.0).", "type": ["object", "array"], "items": { "$ref": "#/definitions/member" }, "additionalProperties": false, "properties": { "id": { "$ref": "#/definitions/stableId" }, "name": { "description": "The team's name: whom a violation names.", "type": "string" }, "description": { "type": "string" }, "members": { "type": "array", "items": { "$ref": "#/definitions/member" } }, "tags": { "$ref": "#/definitions/tags" }, "customProperties": { "$ref": "#/definitions/customProperties" }, "authoritativeDefinitions": { "$ref": "#/definitions/authoritativeDefinitions" } } }, "roles": { "description": "Who may have access.", "type": "array", "items": { "$ref": "#/definitions/role" } }, "slaDefaultElement": { "description": "The element that service levels are about; the standard drops it after 3.1.", "type": "string" }, "slaProperties": { "description": "Service levels.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["property", "value"], "properties": { "id": { "$ref": "#/definitions/stableId" }, "property": { "description": "`latency`, `frequency`, `retention`…", "type": "string" }, "value": { "$ref": "#/definitions/scalar" }, "valueExt": { "$ref": "#/definitions/scalar" }, "unit": { "type": "string" }, "element": { "type": "string" }, "driver": { "type": "string" }, "description": { "type": "string" }, "scheduler": { "type": "string" }, "schedule": { "type": "string" } } } }, "authoritativeDefinitions": { "$ref": "#/definitions/authoritativeDefinitions" }, "customProperties": { "description": "`harm` (text): what goes wrong downstream when the contract breaks. `role` (`reader`, `writer` or `both`): the side its owner stands on. `severity` (`error`, `warning` or `info`), or `criticality` (`critical`, `high`, `medium` or `low`): how a violation counts. `owner` (text): whom a violation names; goes before the team. `consumer` (text): the program that depends on the data, as pages name it. `closed` (true or false): whether columns that it does not name may stand beside those that it does. `columnOrder` (`strict` or `any`): whether the columns must stand in its order. `protection` (`required`, `expected` or `none`): whether columns classified as confidential must be masked or encrypted.", "$ref": "#/definitions/customProperties" }, "contractCreatedTs": { "description": "When the contract was created.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?([Zz]|[+-]\\d{2}:?\\d{2})$", "patternErrorMessage": "must be a date with a time and its offset, as `2026-11-23T09:00:00Z`" } }, "definitions": { "object": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "id": { "$ref": "#/definitions/stableId" }, "name": { "description": "What the element is called.", "type": "string", "minLength": 1 }, "description": { "description": "What it is, for people.", "type": "string" }, "businessName": { "description": "What the business calls it.", "type": "string" }, "tags": { "$ref": "#/definitions/tags" }, "authoritativeDefinitions": { "$ref": "#/definitions/authoritativeDefinitions" }, "customProperties": { "description": "`harm` (text): what goes wrong downstream when this breaks. `closed`, `columnOrder` and `protection` as in the contract, for this object.", "$ref": "#/definitions/customProperties" }, "quality": { "$ref": "#/definitions/quality" }, "physicalName": { "description": "The object's name in the database, where it differs from `name`: `Orders`, `sales.Orders` or `[sales].[Orders]`.", "type": "string", "minLength": 1 }, "physicalType": { "description": "`table` or `view`.", "type": "string", "examples": ["table", "view"] }, "logicalType": { "const": "object" }, "dataGranularityDescription": { "description": "What one row stands for.", "type": "string" }, "properties": { "description": "Its columns, as many as the contract is about.", "type": "array", "items": { "$ref": "#/definitions/property" } }, "relationships": { "type": "array", "items": { "$ref": "#/definitions/objectRelationship" } } } }, "property": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "id": { "$ref": "#/definitions/stableId" }, "name": { "description": "What the element is called.", "type": "string", "minLength": 1 }, "description": { "description": "What it is, for people.", "type": "string" }, "businessName": { "description": "What the business calls it.", "type": "string" }, "tags": { "$ref": "#/definitions/tags" }, "authoritativeDefinitions": { "$ref": "#/definitions/authoritativeDefinitions" }, "customProperties": { "description": "`harm` (text): what goes wrong downstream when this breaks. `protection` (`required`, `expected` or `none`): whether the column must be masked or encrypted, where it is classified as confidential.", "$ref": "#/definitions/customProperties" }, "quality": { "$ref": "#/definitions/quality" }, "physicalName": { "description": "The column's name in the database, where it differs from `name`.", "type": "string", "minLength": 1 }, "physicalType": { "description": "The SQL Server type that the column must have: `nvarchar(50)`, `decimal(18,2)`. Without its length (`varchar`, `decimal`) any length will do.", "type": "string", "minLength": 1, "examples": ["nvarchar(50)", "decimal(18,2)", "datetime2"] }, "logicalType": { "description": "The kind of value, whatever the database's type for it.", "enum": ["string", "date", "timestamp", "time", "number", "integer", "object", "array", "boolean"] }, "logicalTypeOptions": { "description": "What the logical type alone does not say; which options there are depends on it.", "type": "object" }, "required": { "description": "Whether the column must refuse NULL.", "type": "boolean" }, "unique": { "description": "Whether no value may come twice: a key, a unique constraint or a unique index on this column.", "type": "boolean" }, "primaryKey": { "description": "Whether the column is part of the primary key.", "type": "boolean" }, "primaryKeyPosition": { "description": "Its place in the primary key, from 1; -1 says nothing.", "type": "integer" }, "partitioned": { "description": "Whether the data are partitioned by it.", "type": "boolean" }, "partitionKeyPosition": { "description": "Its place in the partition key, from 1; -1 says nothing.", "type": "integer" }, "classification": { "description": "How confidential it is: `public`, `restricted`, `confidential` or your own words.", "type": "string" }, "criticalDataElement": { "description": "Whether the business cannot do without it.", "type": "boolean" }, "encryptedName": { "description": "The column that holds the same value encrypted.", "type": "string" }, "transformSourceObjects": { "description": "What it is computed from.", "type": "array", "items": { "type": "string" } }, "transformLogic": { "description": "How it is computed.", "type": "string" }, "transformDescription": { "description": "How it is computed, in plain words.", "type": "string" }, "examples": { "description": "Sample values.", "type": "array", "items": {} }, "relationships": { "description": "What it refers to.", "type": "array", "items": { "$ref": "#/definitions/propertyRelationship" } }, "properties": { "description": "The parts of an object.", "type": "array", "items": { "$ref": "#/definitions/property" } }, "items": { "description": "The elements of an array.", "$ref": "#/definitions/item" } }, "allOf": [{ "if": { "properties": { "logicalType": { "enum": ["string"] } }, "required": ["logicalType"] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "minLength": { "type": "integer", "minimum": 0 }, "maxLength": { "description": "The most characters a value may have.", "type": "integer", "minimum": 0 }, "pattern": { "type": "string" }, "format": { "type": "string" } } } } } }, { "if": { "properties": { "logicalType": { "enum": ["date"] } }, "required": ["logicalType"] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "format": { "type": "string" }, "minimum": { "type": "string" }, "maximum": { "type": "string" }, "exclusiveMinimum": { "type": ["string", "boolean"] }, "exclusiveMaximum": { "type": ["string", "boolean"] } } } } } }, { "if": { "properties": { "logicalType": { "enum": ["timestamp", "time"] } }, "required": ["logicalType"] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "format": { "type": "string" }, "minimum": { "type": "string" }, "maximum": { "type": "string" }, "exclusiveMinimum": { "type": ["string", "boolean"] }, "exclusiveMaximum": { "type": ["string", "boolean"] }, "timezone": { "type": "boolean" }, "defaultTimezone": { "type": "string" } } } } } }, { "if": { "properties": { "logicalType": { "enum": ["integer"] } }, "required": ["logicalType"] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "multipleOf": { "type": "number", "exclusiveMinimum": 0 }, "minimum": { "type": "number" }, "maximum": { "type": "number" }, "exclusiveMinimum": { "type": ["number", "boolean"] }, "exclusiveMaximum": { "type": ["number", "boolean"] }, "format": { "enum": ["i8", "i16", "i32", "i64", "i128", "u8", "u16", "u32", "u64", "u128"] } } } } } }, { "if": { "properties": { "logicalType": { "enum": ["number"] } }, "required": ["logicalType"] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "multipleOf": { "type": "number", "exclusiveMinimum": 0 }, "minimum": { "type": "number" }, "maximum": { "type": "number" }, "exclusiveMinimum": { "type": ["number", "boolean"] }, "exclusiveMaximum": { "type": ["number", "boolean"] }, "format": { "enum": ["f32", "f64"] }, "precision": { "description": "Digits in all. Not of the standard, whose other readers refuse it: `physicalType` says the same.", "type": "integer", "minimum": 1 }, "scale": { "description": "Digits after the point. Not of the standard, whose other readers refuse it: `physicalType` says the same.", "type": "integer", "minimum": 0 } } } } } }, { "if": { "properties": { "logicalType": { "enum": ["object"] } }, "required": ["logicalType"] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "minProperties": { "type": "integer", "minimum": 0 }, "maxProperties": { "type": "integer", "minimum": 0 }, "required": { "type": "array", "items": { "type": "string" }, "minItems": 1 } } } } } }, { "if": { "properties": { "logicalType": { "enum": ["array"] } }, "required": ["logicalType"] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "minItems": { "type": "integer", "minimum": 0 }, "maxItems": { "type": "integer", "minimum": 0 }, "uniqueItems": { "type": "boolean" } } } } } }] }, "item": { "type": "object", "additionalProperties": false, "properties": { "id": { "$ref": "#/definitions/stableId" }, "name": { "description": "What the element is called.", "type": "string", "minLength": 1 }, "description": { "description": "What it is, for people.", "type": "string" }, "businessName": { "description": "What the business calls it.", "type": "string" }, "tags": { "$ref": "#/definitions/tags" }, "authoritativeDefinitions": { "$ref": "#/definitions/authoritativeDefinitions" }, "customProperties": { "description": "`harm` (text): what goes wrong downstream when this breaks.", "$ref": "#/definitions/customProperties" }, "quality": { "$ref": "#/definitions/quality" }, "physicalName": { "description": "The column's name in the database, where it differs from `name`.", "type": "string", "minLength": 1 }, "physicalType": { "description": "The SQL Server type that the column must have: `nvarchar(50)`, `decimal(18,2)`. Without its length (`varchar`, `decimal`) any length will do.", "type": "string", "minLength": 1, "examples": ["nvarchar(50)", "decimal(18,2)", "datetime2"] }, "logicalType": { "description": "The kind of value, whatever the database's type for it.", "enum": ["string", "date", "timestamp", "time", "number", "integer", "object", "array", "boolean"] }, "logicalTypeOptions": { "description": "What the logical type alone does not say; which options there are depends on it.", "type": "object" }, "required": { "description": "Whether the column must refuse NULL.", "type": "boolean" }, "unique": { "description": "Whether no value may come twice: a key, a unique constraint or a unique index on this column.", "type": "boolean" }, "primaryKey": { "description": "Whether the column is part of the primary key.", "type": "boolean" }, "primaryKeyPosition": { "description": "Its place in the primary key, from 1; -1 says nothing.", "type": "integer" }, "partitioned": { "description": "Whether the data are partitioned by it.", "type": "boolean" }, "partitionKeyPosition": { "description": "Its place in the partition key, from 1; -1 says nothing.", "type": "integer" }, "classification": { "description": "How confidential it is: `public`, `restricted`, `confidential` or your own words.", "type": "string" }, "criticalDataElement": { "description": "Whether the business cannot do without it.", "type": "boolean" }, "encryptedName": { "description": "The column that holds the same value encrypted.", "type": "string" }, "transformSourceObjects": { "description": "What it is computed from.", "type": "array", "items": { "type": "string" } }, "transformLogic": { "description": "How it is computed.", "type": "string" }, "transformDescription": { "description": "How it is computed, in plain words.", "type": "string" }, "examples": { "description": "Sample values.", "type": "array", "items": {} }, "relationships": { "description": "What it refers to.", "type": "array", "items": { "$ref": "#/definitions/propertyRelationship" } }, "properties": { "description": "The parts of an object.", "type": "array", "items": { "$ref": "#/definitions/property" } }, "items": { "description": "The elements of an array.", "$ref": "#/definitions/item" } }, "allOf": [{ "if": { "properties": { "logicalType": { "enum": ["string"] } }, "required": ["logicalType"] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "minLength": { "type": "integer", "minimum": 0 }, "maxLength": { "description": "The most characters a value may have.", "type": "integer", "minimum": 0 }, "pattern": { "type": "string" }, "format": { "type": "string" } } } } } }, { "if": { "properties": { "logicalType": { "enum": ["date"] } }, "required": ["logicalType"] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "format": { "type": "string" }, "minimum": { "type": "string" }, "maximum": { "type": "string" }, "exclusiveMinimum": { "type": ["string", "boolean"] }, "exclusiveMaximum": { "type": ["string", "boolean"] } } } } } }, { "if": { "properties": { "logicalType": { "enum": ["timestamp", "time"] } }, "required": ["logicalType"] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "format": { "type": "string" }, "minimum": { "type": "string" }, "maximum": { "type": "string" }, "exclusiveMinimum": { "type": ["string", "boolean"] }, "exclusiveMaximum": { "type": ["string", "boolean"] }, "timezone": { "type": "boolean" }, "defaultTimezone": { "type": "string" } } } } } }, { "if": { "properties": { "logicalType": { "enum": ["integer"] } }, "required": ["logicalType"] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "multipleOf": { "type": "number", "exclusiveMinimum": 0 }, "minimum": { "type": "number" }, "maximum": { "type": "number" }, "exclusiveMinimum": { "type": ["number", "boolean"] }, "exclusiveMaximum": { "type": ["number", "boolean"] }, "format": { "enum": ["i8", "i16", "i32", "i64", "i128", "u8", "u16", "u32", "u64", "u128"] } } } } } }, { "if": { "properties": { "logicalType": { "enum": ["number"] } }, "required": ["logicalType"] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "multipleOf": { "type": "number", "exclusiveMinimum": 0 }, "minimum": { "type": "number" }, "maximum": { "type": "number" }, "exclusiveMinimum": { "type": ["number", "boolean"] }, "exclusiveMaximum": { "type": ["number", "boolean"] }, "format": { "enum": ["f32", "f64"] }, "precision": { "description": "Digits in all. Not of the standard, whose other readers refuse it: `physicalType` says the same.", "type": "integer", "minimum": 1 }, "scale": { "description": "Digits after the point. Not of the standard, whose other readers refuse it: `physicalType` says the same.", "type": "integer", "minimum": 0 } } } } } }, { "if": { "properties": { "logicalType": { "enum": ["object"] } }, "required": ["logicalType"] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "minProperties": { "type": "integer", "minimum": 0 }, "maxProperties": { "type": "integer", "minimum": 0 }, "required": { "type": "array", "items": { "type": "string" }, "minItems": 1 } } } } } }, { "if": { "properties": { "logicalType": { "enum": ["array"] } }, "required": ["logicalType"] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "minItems": { "type": "integer", "minimum": 0 }, "maxItems": { "type": "integer", "minimum": 0 }, "uniqueItems": { "type": "boolean" } } } } } }] }, "quality": { "description": "Rules that the data must satisfy.", "type": "array", "items": { "$ref": "#/definitions/qualityRule" } }, "qualityRule": { "type": "object", "additionalProperties": false, "properties": { "id": { "$ref": "#/definitions/stableId" }, "name": { "type": "string" }, "description": { "type": "string" }, "type": { "description": "`library`: a metric of the standard; `sql`: a query; `text`: for people; `custom`: of another tool.", "enum": ["text", "library", "sql", "custom"], "default": "library" }, "dimension": { "enum": ["accuracy", "completeness", "conformity", "consistency", "coverage", "timeliness", "uniqueness"] }, "severity": { "type": "string" }, "businessImpact": { "type": "string" }, "method": { "type": "string" }, "unit": { "description": "`rows` or `percent`.", "type": "string" }, "schedule": { "type": "string" }, "scheduler": { "type": "string" }, "tags": { "$ref": "#/definitions/tags" }, "authoritativeDefinitions": { "$ref": "#/definitions/authoritativeDefinitions" }, "customProperties": { "$ref": "#/definitions/customProperties" }, "metric": { "description": "What is measured (3.1).", "enum": ["nullValues", "missingValues", "invalidValues", "duplicateValues", "rowCount"] }, "rule": { "description": "What is measured (3.0).", "type": "string" }, "arguments": { "type": "object" }, "query": { "description": "A SELECT that gives one value.", "type": "string" }, "engine": { "type": "string" }, "implementation": { "type": ["string", "object"] }, "mustBe": {}, "mustNotBe": {}, "mustBeGreaterThan": { "type": "number" }, "mustBeGreaterOrEqualTo": { "type": "number" }, "mustBeLessThan": { "type": "number" }, "mustBeLessOrEqualTo": { "type": "number" }, "mustBeBetween": { "type": "array", "items": { "type": "number" }, "minItems": 2, "maxItems": 2 }, "mustNotBeBetween": { "type": "array", "items": { "type": "number" }, "minItems": 2, "maxItems": 2 } }, "allOf": [{ "if": { "properties": { "type": { "const": "library" } }, "required": ["type"] }, "then": { "anyOf": [{ "required": ["metric"] }, { "required": ["rule"] }], "errorMessage": "is a rule of the library and has no `metric`" } }, { "if": { "properties": { "type": { "const": "sql" } }, "required": ["type"] }, "then": { "required": ["query"] } }, { "if": { "properties": { "type": { "const": "custom" } }, "required": ["type"] }, "then": { "required": ["engine", "implementation"] } }] }, "propertyRelationship": { "type": "object", "additionalProperties": false, "required": ["to"], "properties": { "type": { "const": "foreignKey" }, "to": { "$ref": "#/definitions/references" }, "customProperties": { "$ref": "#/definitions/customProperties" } } }, "objectRelationship": { "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "type": { "const": "foreignKey" }, "from": { "$ref": "#/definitions/references" }, "to": { "$ref": "#/definitions/references" }, "customProperties": { "$ref": "#/definitions/customProperties" } } }, "references": { "description": "`object.property`, a path as `schema/my_object/properties/my_property`, or a list of them for a key of several columns.", "type": ["string", "array"], "minItems": 1, "pattern": "^[A-Za-z_]\\w*\\.[A-Za-z_]\\w*$|^((https?://)?[A-Za-z0-9._\\-/]+\\.yaml#)?/?[A-Za-z_]\\w*(/[\\w-]+)+$", "patternErrorMessage": "must be `object.property` or a path as `schema/my_object/properties/my_property`", "items": { "$ref": "#/definitions/reference" } }, "reference": { "type": "string", "pattern": "^[A-Za-z_]\\w*\\.[A-Za-z_]\\w*$|^((https?://)?[A-Za-z0-9._\\-/]+\\.yaml#)?/?[A-Za-z_]\\w*(/[\\w-]+)+$", "patternErrorMessage": "must be `object.property` or a path as `schema/my_object/properties/my_property`" }, "server": { "type": "object", "required": ["server", "type"], "properties": { "id": { "$ref": "#/definitions/stableId" }, "server": { "description": "What the server is called.", "type": "string" }, "type": { "enum": ["api", "athena", "azure", "bigquery", "clickhouse", "cloudsql", "custom", "databricks", "db2", "denodo", "dremio", "duckdb", "glue", "hive", "impala", "informix", "kafka", "kinesis", "local", "mysql", "oracle", "postgres", "postgresql", "presto", "pubsub", "redshift", "s3", "sftp", "snowflake", "sqlserver", "synapse", "trino", "vertica", "zen"] }, "description": { "type": "string" }, "environment": { "description": "`prod`, `test`…", "type": "string" }, "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" }, "schema": { "description": "The schema of the objects that do not name one.", "type": "string" }, "roles": { "type": "array", "items": { "$ref": "#/definitions/role" } }, "customProperties": { "$ref": "#/definitions/customProperties" } }, "allOf": [{ "if": { "properties": { "type": { "const": "sqlserver" } }, "required": ["type"] }, "then": { "additionalProperties": false, "properties": { "id": {}, "server": {}, "type": {}, "description": {}, "environment": {}, "host": {}, "port": {}, "database": {}, "schema": {}, "roles": {}, "customProperties": {} } } }] }, "role": { "type": "object", "additionalProperties": false, "required": ["role"], "properties": { "id": { "$ref": "#/definitions/stableId" }, "role": { "type": "string" }, "description": { "type": "string" }, "access": { "type": "string" }, "firstLevelApprovers": { "type": "string" }, "secondLevelApprovers": { "type": "string" }, "customProperties": { "$ref": "#/definitions/customProperties" } } }, "member": { "type": "object", "additionalProperties": false, "properties": { "id": { "$ref": "#/definitions/stableId" }, "username": { "description": "Their user name or mail address.", "type": "string" }, "name": { "type": "string" }, "description": { "type": "string" }, "role": { "description": "`Owner`, `Data Steward`… An owner is whom a violation names where no team or custom property does.", "type": "string" }, "dateIn": { "$ref": "#/definitions/date" }, "dateOut": { "$ref": "#/definitions/date" }, "replacedByUsername": { "type": "string" }, "tags": { "$ref": "#/definitions/tags" }, "customProperties": { "$ref": "#/definitions/customProperties" }, "authoritativeDefinitions": { "$ref": "#/definitions/authoritativeDefinitions" } } }, "tags": { "description": "Words to find it by.", "type": "array", "items": { "type": "string" } }, "authoritativeDefinitions": { "description": "Where more is said.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["url", "type"], "properties": { "id": { "$ref": "#/definitions/stableId" }, "url": { "type": "string" }, "type": { "type": "string" }, "description": { "type": "string" } } } }, "customProperties": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["property", "value"], "properties": { "id": { "$ref": "#/definitions/stableId" }, "property": { "description": "The key.", "type": "string" }, "value": {}, "description": { "type": "string" } } } }, "stableId": { "description": "An identifier to refer to it by.", "type": "string", "pattern": "^[A-Za-z0-9_-]+$", "patternErrorMessage": "must be letters, digits, `_` and `-`" }, "date": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "patternErrorMessage": "must be a day as `2026-11-23`" }, "scalar": { "type": ["string", "number", "boolean", "null"] } } };
const schema12 = { "description": "Words to find it by.", "type": "array", "items": { "type": "string" } };
const schema14 = { "description": "An identifier to refer to it by.", "type": "string", "pattern": "^[A-Za-z0-9_-]+$", "patternErrorMessage": "must be letters, digits, `_` and `-`" };
const schema48 = { "type": ["string", "number", "boolean", "null"] };
const func2 = Object.prototype.hasOwnProperty;
const func3 = ((text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0));
const pattern0 = new RegExp("^v3\\.[01]\\.\\d+$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9_-]+$", "u");
const pattern18 = new RegExp("^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?([Zz]|[+-]\\d{2}:?\\d{2})$", "u");
const schema13 = { "description": "Where more is said.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["url", "type"], "properties": { "id": { "$ref": "#/definitions/stableId" }, "url": { "type": "string" }, "type": { "type": "string" }, "description": { "type": "string" } } } };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.url === undefined) {
                const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property '" + "url" + "'", schema: schema13.items.required, parentSchema: schema13.items, data: data0 };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            if (data0.type === undefined) {
                const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'", schema: schema13.items.required, parentSchema: schema13.items, data: data0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            for (const key0 in data0) {
                if (!((((key0 === "id") || (key0 === "url")) || (key0 === "type")) || (key0 === "description"))) {
                    const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema13.items, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            if (data0.id !== undefined) {
                let data1 = data0.id;
                if (typeof data1 === "string") {
                    if (!pattern1.test(data1)) {
                        const err3 = { instancePath: instancePath + "/" + i0 + "/id", schemaPath: "#/definitions/stableId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: "must match pattern \"" + "^[A-Za-z0-9_-]+$" + "\"", schema: "^[A-Za-z0-9_-]+$", parentSchema: schema14, data: data1 };
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
                    const err4 = { instancePath: instancePath + "/" + i0 + "/id", schemaPath: "#/definitions/stableId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            if (data0.url !== undefined) {
                let data2 = data0.url;
                if (typeof data2 !== "string") {
                    const err5 = { instancePath: instancePath + "/" + i0 + "/url", schemaPath: "#/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.items.properties.url.type, parentSchema: schema13.items.properties.url, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            if (data0.type !== undefined) {
                let data3 = data0.type;
                if (typeof data3 !== "string") {
                    const err6 = { instancePath: instancePath + "/" + i0 + "/type", schemaPath: "#/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.items.properties.type.type, parentSchema: schema13.items.properties.type, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            if (data0.description !== undefined) {
                let data4 = data0.description;
                if (typeof data4 !== "string") {
                    const err7 = { instancePath: instancePath + "/" + i0 + "/description", schemaPath: "#/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.items.properties.description.type, parentSchema: schema13.items.properties.description, data: data4 };
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
            const err8 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.items.type, parentSchema: schema13.items, data: data0 };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
}
else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.type, parentSchema: schema13, data };
    if (vErrors === null) {
        vErrors = [err9];
    }
    else {
        vErrors.push(err9);
    }
    errors++;
} validate11.errors = vErrors; return errors === 0; }
const schema15 = { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["property", "value"], "properties": { "id": { "$ref": "#/definitions/stableId" }, "property": { "description": "The key.", "type": "string" }, "value": {}, "description": { "type": "string" } } } };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.property === undefined) {
                const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "property" }, message: "must have required property '" + "property" + "'", schema: schema15.items.required, parentSchema: schema15.items, data: data0 };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            if (data0.value === undefined) {
                const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'", schema: schema15.items.required, parentSchema: schema15.items, data: data0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            for (const key0 in data0) {
                if (!((((key0 === "id") || (key0 === "property")) || (key0 === "value")) || (key0 === "description"))) {
                    const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema15.items, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            if (data0.id !== undefined) {
                let data1 = data0.id;
                if (typeof data1 === "string") {
                    if (!pattern1.test(data1)) {
                        const err3 = { instancePath: instancePath + "/" + i0 + "/id", schemaPath: "#/definitions/stableId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: "must match pattern \"" + "^[A-Za-z0-9_-]+$" + "\"", schema: "^[A-Za-z0-9_-]+$", parentSchema: schema14, data: data1 };
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
                    const err4 = { instancePath: instancePath + "/" + i0 + "/id", schemaPath: "#/definitions/stableId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            if (data0.property !== undefined) {
                let data2 = data0.property;
                if (typeof data2 !== "string") {
                    const err5 = { instancePath: instancePath + "/" + i0 + "/property", schemaPath: "#/items/properties/property/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.items.properties.property.type, parentSchema: schema15.items.properties.property, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            if (data0.description !== undefined) {
                let data3 = data0.description;
                if (typeof data3 !== "string") {
                    const err6 = { instancePath: instancePath + "/" + i0 + "/description", schemaPath: "#/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.items.properties.description.type, parentSchema: schema15.items.properties.description, data: data3 };
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
            const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema15.items.type, parentSchema: schema15.items, data: data0 };
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
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema15.type, parentSchema: schema15, data };
    if (vErrors === null) {
        vErrors = [err8];
    }
    else {
        vErrors.push(err8);
    }
    errors++;
} validate13.errors = vErrors; return errors === 0; }
const schema17 = { "type": "object", "required": ["server", "type"], "properties": { "id": { "$ref": "#/definitions/stableId" }, "server": { "description": "What the server is called.", "type": "string" }, "type": { "enum": ["api", "athena", "azure", "bigquery", "clickhouse", "cloudsql", "custom", "databricks", "db2", "denodo", "dremio", "duckdb", "glue", "hive", "impala", "informix", "kafka", "kinesis", "local", "mysql", "oracle", "postgres", "postgresql", "presto", "pubsub", "redshift", "s3", "sftp", "snowflake", "sqlserver", "synapse", "trino", "vertica", "zen"] }, "description": { "type": "string" }, "environment": { "description": "`prod`, `test`…", "type": "string" }, "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" }, "schema": { "description": "The schema of the objects that do not name one.", "type": "string" }, "roles": { "type": "array", "items": { "$ref": "#/definitions/role" } }, "customProperties": { "$ref": "#/definitions/customProperties" } }, "allOf": [{ "if": { "properties": { "type": { "const": "sqlserver" } }, "required": ["type"] }, "then": { "additionalProperties": false, "properties": { "id": {}, "server": {}, "type": {}, "description": {}, "environment": {}, "host": {}, "port": {}, "database": {}, "schema": {}, "roles": {}, "customProperties": {} } } }] };
const schema19 = { "type": "object", "additionalProperties": false, "required": ["role"], "properties": { "id": { "$ref": "#/definitions/stableId" }, "role": { "type": "string" }, "description": { "type": "string" }, "access": { "type": "string" }, "firstLevelApprovers": { "type": "string" }, "secondLevelApprovers": { "type": "string" }, "customProperties": { "$ref": "#/definitions/customProperties" } } };
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property '" + "role" + "'", schema: schema19.required, parentSchema: schema19, data };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((((((key0 === "id") || (key0 === "role")) || (key0 === "description")) || (key0 === "access")) || (key0 === "firstLevelApprovers")) || (key0 === "secondLevelApprovers")) || (key0 === "customProperties"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.id !== undefined) {
        let data0 = data.id;
        if (typeof data0 === "string") {
            if (!pattern1.test(data0)) {
                const err2 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/stableId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: "must match pattern \"" + "^[A-Za-z0-9_-]+$" + "\"", schema: "^[A-Za-z0-9_-]+$", parentSchema: schema14, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        else {
            const err3 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/stableId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data0 };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.role !== undefined) {
        let data1 = data.role;
        if (typeof data1 !== "string") {
            const err4 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.role.type, parentSchema: schema19.properties.role, data: data1 };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        let data2 = data.description;
        if (typeof data2 !== "string") {
            const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.description.type, parentSchema: schema19.properties.description, data: data2 };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.access !== undefined) {
        let data3 = data.access;
        if (typeof data3 !== "string") {
            const err6 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.access.type, parentSchema: schema19.properties.access, data: data3 };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.firstLevelApprovers !== undefined) {
        let data4 = data.firstLevelApprovers;
        if (typeof data4 !== "string") {
            const err7 = { instancePath: instancePath + "/firstLevelApprovers", schemaPath: "#/properties/firstLevelApprovers/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.firstLevelApprovers.type, parentSchema: schema19.properties.firstLevelApprovers, data: data4 };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.secondLevelApprovers !== undefined) {
        let data5 = data.secondLevelApprovers;
        if (typeof data5 !== "string") {
            const err8 = { instancePath: instancePath + "/secondLevelApprovers", schemaPath: "#/properties/secondLevelApprovers/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.secondLevelApprovers.type, parentSchema: schema19.properties.secondLevelApprovers, data: data5 };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.customProperties !== undefined) {
        if (!(validate13(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData }))) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
        vErrors = [err9];
    }
    else {
        vErrors.push(err9);
    }
    errors++;
} validate16.errors = vErrors; return errors === 0; }
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; const _errs2 = errors; let valid1 = true; const _errs3 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if ((data.type === undefined) && (missing0 = "type")) {
        const err0 = {};
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("sqlserver" !== data.type) {
                const err1 = {};
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
} var _valid0 = _errs3 === errors; errors = _errs2; if (vErrors !== null) {
    if (_errs2) {
        vErrors.length = _errs2;
    }
    else {
        vErrors = null;
    }
} if (_valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(func2.call(schema17.allOf[0].then.properties, key0))) {
                const err2 = { instancePath, schemaPath: "#/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17.allOf[0].then, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
} if (!valid1) {
    const err3 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema17.allOf[0].if, parentSchema: schema17.allOf[0], data };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.server === undefined) {
        const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "server" }, message: "must have required property '" + "server" + "'", schema: schema17.required, parentSchema: schema17, data };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    if (data.type === undefined) {
        const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'", schema: schema17.required, parentSchema: schema17, data };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    if (data.id !== undefined) {
        let data1 = data.id;
        if (typeof data1 === "string") {
            if (!pattern1.test(data1)) {
                const err6 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/stableId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: "must match pattern \"" + "^[A-Za-z0-9_-]+$" + "\"", schema: "^[A-Za-z0-9_-]+$", parentSchema: schema14, data: data1 };
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
            const err7 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/stableId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data1 };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.server !== undefined) {
        let data2 = data.server;
        if (typeof data2 !== "string") {
            const err8 = { instancePath: instancePath + "/server", schemaPath: "#/properties/server/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.server.type, parentSchema: schema17.properties.server, data: data2 };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.type !== undefined) {
        let data3 = data.type;
        if (!((((((((((((((((((((((((((((((((((data3 === "api") || (data3 === "athena")) || (data3 === "azure")) || (data3 === "bigquery")) || (data3 === "clickhouse")) || (data3 === "cloudsql")) || (data3 === "custom")) || (data3 === "databricks")) || (data3 === "db2")) || (data3 === "denodo")) || (data3 === "dremio")) || (data3 === "duckdb")) || (data3 === "glue")) || (data3 === "hive")) || (data3 === "impala")) || (data3 === "informix")) || (data3 === "kafka")) || (data3 === "kinesis")) || (data3 === "local")) || (data3 === "mysql")) || (data3 === "oracle")) || (data3 === "postgres")) || (data3 === "postgresql")) || (data3 === "presto")) || (data3 === "pubsub")) || (data3 === "redshift")) || (data3 === "s3")) || (data3 === "sftp")) || (data3 === "snowflake")) || (data3 === "sqlserver")) || (data3 === "synapse")) || (data3 === "trino")) || (data3 === "vertica")) || (data3 === "zen"))) {
            const err9 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema17.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties.type.enum, parentSchema: schema17.properties.type, data: data3 };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        let data4 = data.description;
        if (typeof data4 !== "string") {
            const err10 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.description.type, parentSchema: schema17.properties.description, data: data4 };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.environment !== undefined) {
        let data5 = data.environment;
        if (typeof data5 !== "string") {
            const err11 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.environment.type, parentSchema: schema17.properties.environment, data: data5 };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.host !== undefined) {
        let data6 = data.host;
        if (typeof data6 !== "string") {
            const err12 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.host.type, parentSchema: schema17.properties.host, data: data6 };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data.port !== undefined) {
        let data7 = data.port;
        if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
            const err13 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema17.properties.port.type, parentSchema: schema17.properties.port, data: data7 };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    if (data.database !== undefined) {
        let data8 = data.database;
        if (typeof data8 !== "string") {
            const err14 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.database.type, parentSchema: schema17.properties.database, data: data8 };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
    if (data.schema !== undefined) {
        let data9 = data.schema;
        if (typeof data9 !== "string") {
            const err15 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.schema.type, parentSchema: schema17.properties.schema, data: data9 };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
    }
    if (data.roles !== undefined) {
        let data10 = data.roles;
        if (Array.isArray(data10)) {
            const len0 = data10.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(validate16(data10[i0], { instancePath: instancePath + "/roles/" + i0, parentData: data10, parentDataProperty: i0, rootData }))) {
                    vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err16 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.properties.roles.type, parentSchema: schema17.properties.roles, data: data10 };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
    }
    if (data.customProperties !== undefined) {
        if (!(validate13(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData }))) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.type, parentSchema: schema17, data };
    if (vErrors === null) {
        vErrors = [err17];
    }
    else {
        vErrors.push(err17);
    }
    errors++;
} validate15.errors = vErrors; return errors === 0; }
const schema21 = { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "id": { "$ref": "#/definitions/stableId" }, "name": { "description": "What the element is called.", "type": "string", "minLength": 1 }, "description": { "description": "What it is, for people.", "type": "string" }, "businessName": { "description": "What the business calls it.", "type": "string" }, "tags": { "$ref": "#/definitions/tags" }, "authoritativeDefinitions": { "$ref": "#/definitions/authoritativeDefinitions" }, "customProperties": { "description": "`harm` (text): what goes wrong downstream when this breaks. `closed`, `columnOrder` and `protection` as in the contract, for this object.", "$ref": "#/definitions/customProperties" }, "quality": { "$ref": "#/definitions/quality" }, "physicalName": { "description": "The object's name in the database, where it differs from `name`: `Orders`, `sales.Orders` or `[sales].[Orders]`.", "type": "string", "minLength": 1 }, "physicalType": { "description": "`table` or `view`.", "type": "string", "examples": ["table", "view"] }, "logicalType": { "const": "object" }, "dataGranularityDescription": { "description": "What one row stands for.", "type": "string" }, "properties": { "description": "Its columns, as many as the contract is about.", "type": "array", "items": { "$ref": "#/definitions/property" } }, "relationships": { "type": "array", "items": { "$ref": "#/definitions/objectRelationship" } } } };
const schema24 = { "description": "Rules that the data must satisfy.", "type": "array", "items": { "$ref": "#/definitions/qualityRule" } };
const schema25 = { "type": "object", "additionalProperties": false, "properties": { "id": { "$ref": "#/definitions/stableId" }, "name": { "type": "string" }, "description": { "type": "string" }, "type": { "description": "`library`: a metric of the standard; `sql`: a query; `text`: for people; `custom`: of another tool.", "enum": ["text", "library", "sql", "custom"], "default": "library" }, "dimension": { "enum": ["accuracy", "completeness", "conformity", "consistency", "coverage", "timeliness", "uniqueness"] }, "severity": { "type": "string" }, "businessImpact": { "type": "string" }, "method": { "type": "string" }, "unit": { "description": "`rows` or `percent`.", "type": "string" }, "schedule": { "type": "string" }, "scheduler": { "type": "string" }, "tags": { "$ref": "#/definitions/tags" }, "authoritativeDefinitions": { "$ref": "#/definitions/authoritativeDefinitions" }, "customProperties": { "$ref": "#/definitions/customProperties" }, "metric": { "description": "What is measured (3.1).", "enum": ["nullValues", "missingValues", "invalidValues", "duplicateValues", "rowCount"] }, "rule": { "description": "What is measured (3.0).", "type": "string" }, "arguments": { "type": "object" }, "query": { "description": "A SELECT that gives one value.", "type": "string" }, "engine": { "type": "string" }, "implementation": { "type": ["string", "object"] }, "mustBe": {}, "mustNotBe": {}, "mustBeGreaterThan": { "type": "number" }, "mustBeGreaterOrEqualTo": { "type": "number" }, "mustBeLessThan": { "type": "number" }, "mustBeLessOrEqualTo": { "type": "number" }, "mustBeBetween": { "type": "array", "items": { "type": "number" }, "minItems": 2, "maxItems": 2 }, "mustNotBeBetween": { "type": "array", "items": { "type": "number" }, "minItems": 2, "maxItems": 2 } }, "allOf": [{ "if": { "properties": { "type": { "const": "library" } }, "required": ["type"] }, "then": { "anyOf": [{ "required": ["metric"] }, { "required": ["rule"] }], "errorMessage": "is a rule of the library and has no `metric`" } }, { "if": { "properties": { "type": { "const": "sql" } }, "required": ["type"] }, "then": { "required": ["query"] } }, { "if": { "properties": { "type": { "const": "custom" } }, "required": ["type"] }, "then": { "required": ["engine", "implementation"] } }] };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; const _errs2 = errors; let valid1 = true; const _errs3 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if ((data.type === undefined) && (missing0 = "type")) {
        const err0 = {};
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("library" !== data.type) {
                const err1 = {};
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
} var _valid0 = _errs3 === errors; errors = _errs2; if (vErrors !== null) {
    if (_errs2) {
        vErrors.length = _errs2;
    }
    else {
        vErrors = null;
    }
} if (_valid0) {
    const _errs5 = errors;
    const _errs6 = errors;
    let valid3 = false;
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.metric === undefined) {
            const err2 = { instancePath, schemaPath: "#/allOf/0/then/anyOf/0/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'", schema: schema25.allOf[0].then.anyOf[0].required, parentSchema: schema25.allOf[0].then.anyOf[0], data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    var _valid1 = _errs7 === errors;
    valid3 = valid3 || _valid1;
    if (!valid3) {
        const _errs8 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.rule === undefined) {
                const err3 = { instancePath, schemaPath: "#/allOf/0/then/anyOf/1/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property '" + "rule" + "'", schema: schema25.allOf[0].then.anyOf[1].required, parentSchema: schema25.allOf[0].then.anyOf[1], data };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        var _valid1 = _errs8 === errors;
        valid3 = valid3 || _valid1;
    }
    if (!valid3) {
        const err4 = { instancePath, schemaPath: "#/allOf/0/then/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema25.allOf[0].then.anyOf, parentSchema: schema25.allOf[0].then, data };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    else {
        errors = _errs6;
        if (vErrors !== null) {
            if (_errs6) {
                vErrors.length = _errs6;
            }
            else {
                vErrors = null;
            }
        }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
} if (!valid1) {
    const err5 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema25.allOf[0].if, parentSchema: schema25.allOf[0], data };
    if (vErrors === null) {
        vErrors = [err5];
    }
    else {
        vErrors.push(err5);
    }
    errors++;
} const _errs10 = errors; let valid4 = true; const _errs11 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if ((data.type === undefined) && (missing1 = "type")) {
        const err6 = {};
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("sql" !== data.type) {
                const err7 = {};
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
} var _valid2 = _errs11 === errors; errors = _errs10; if (vErrors !== null) {
    if (_errs10) {
        vErrors.length = _errs10;
    }
    else {
        vErrors = null;
    }
} if (_valid2) {
    const _errs13 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.query === undefined) {
            const err8 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "query" }, message: "must have required property '" + "query" + "'", schema: schema25.allOf[1].then.required, parentSchema: schema25.allOf[1].then, data };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    var _valid2 = _errs13 === errors;
    valid4 = _valid2;
} if (!valid4) {
    const err9 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema25.allOf[1].if, parentSchema: schema25.allOf[1], data };
    if (vErrors === null) {
        vErrors = [err9];
    }
    else {
        vErrors.push(err9);
    }
    errors++;
} const _errs15 = errors; let valid6 = true; const _errs16 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if ((data.type === undefined) && (missing2 = "type")) {
        const err10 = {};
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("custom" !== data.type) {
                const err11 = {};
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
    }
} var _valid3 = _errs16 === errors; errors = _errs15; if (vErrors !== null) {
    if (_errs15) {
        vErrors.length = _errs15;
    }
    else {
        vErrors = null;
    }
} if (_valid3) {
    const _errs18 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.engine === undefined) {
            const err12 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "engine" }, message: "must have required property '" + "engine" + "'", schema: schema25.allOf[2].then.required, parentSchema: schema25.allOf[2].then, data };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (data.implementation === undefined) {
            const err13 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "implementation" }, message: "must have required property '" + "implementation" + "'", schema: schema25.allOf[2].then.required, parentSchema: schema25.allOf[2].then, data };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    var _valid3 = _errs18 === errors;
    valid6 = _valid3;
} if (!valid6) {
    const err14 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema25.allOf[2].if, parentSchema: schema25.allOf[2], data };
    if (vErrors === null) {
        vErrors = [err14];
    }
    else {
        vErrors.push(err14);
    }
    errors++;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!(func2.call(schema25.properties, key0))) {
            const err15 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25, data };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
    }
    if (data.id !== undefined) {
        let data3 = data.id;
        if (typeof data3 === "string") {
            if (!pattern1.test(data3)) {
                const err16 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/stableId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: "must match pattern \"" + "^[A-Za-z0-9_-]+$" + "\"", schema: "^[A-Za-z0-9_-]+$", parentSchema: schema14, data: data3 };
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
            const err17 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/stableId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data3 };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        let data4 = data.name;
        if (typeof data4 !== "string") {
            const err18 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.name.type, parentSchema: schema25.properties.name, data: data4 };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        let data5 = data.description;
        if (typeof data5 !== "string") {
            const err19 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.description.type, parentSchema: schema25.properties.description, data: data5 };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
    }
    if (data.type !== undefined) {
        let data6 = data.type;
        if (!((((data6 === "text") || (data6 === "library")) || (data6 === "sql")) || (data6 === "custom"))) {
            const err20 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema25.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema25.properties.type.enum, parentSchema: schema25.properties.type, data: data6 };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
    }
    if (data.dimension !== undefined) {
        let data7 = data.dimension;
        if (!(((((((data7 === "accuracy") || (data7 === "completeness")) || (data7 === "conformity")) || (data7 === "consistency")) || (data7 === "coverage")) || (data7 === "timeliness")) || (data7 === "uniqueness"))) {
            const err21 = { instancePath: instancePath + "/dimension", schemaPath: "#/properties/dimension/enum", keyword: "enum", params: { allowedValues: schema25.properties.dimension.enum }, message: "must be equal to one of the allowed values", schema: schema25.properties.dimension.enum, parentSchema: schema25.properties.dimension, data: data7 };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
    }
    if (data.severity !== undefined) {
        let data8 = data.severity;
        if (typeof data8 !== "string") {
            const err22 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.severity.type, parentSchema: schema25.properties.severity, data: data8 };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
    }
    if (data.businessImpact !== undefined) {
        let data9 = data.businessImpact;
        if (typeof data9 !== "string") {
            const err23 = { instancePath: instancePath + "/businessImpact", schemaPath: "#/properties/businessImpact/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.businessImpact.type, parentSchema: schema25.properties.businessImpact, data: data9 };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
    }
    if (data.method !== undefined) {
        let data10 = data.method;
        if (typeof data10 !== "string") {
            const err24 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.method.type, parentSchema: schema25.properties.method, data: data10 };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
    }
    if (data.unit !== undefined) {
        let data11 = data.unit;
        if (typeof data11 !== "string") {
            const err25 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.unit.type, parentSchema: schema25.properties.unit, data: data11 };
            if (vErrors === null) {
                vErrors = [err25];
            }
            else {
                vErrors.push(err25);
            }
            errors++;
        }
    }
    if (data.schedule !== undefined) {
        let data12 = data.schedule;
        if (typeof data12 !== "string") {
            const err26 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.schedule.type, parentSchema: schema25.properties.schedule, data: data12 };
            if (vErrors === null) {
                vErrors = [err26];
            }
            else {
                vErrors.push(err26);
            }
            errors++;
        }
    }
    if (data.scheduler !== undefined) {
        let data13 = data.scheduler;
        if (typeof data13 !== "string") {
            const err27 = { instancePath: instancePath + "/scheduler", schemaPath: "#/properties/scheduler/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.scheduler.type, parentSchema: schema25.properties.scheduler, data: data13 };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
    }
    if (data.tags !== undefined) {
        let data14 = data.tags;
        if (Array.isArray(data14)) {
            const len0 = data14.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data15 = data14[i0];
                if (typeof data15 !== "string") {
                    const err28 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/definitions/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data15 };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
            }
        }
        else {
            const err29 = { instancePath: instancePath + "/tags", schemaPath: "#/definitions/tags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data14 };
            if (vErrors === null) {
                vErrors = [err29];
            }
            else {
                vErrors.push(err29);
            }
            errors++;
        }
    }
    if (data.authoritativeDefinitions !== undefined) {
        if (!(validate11(data.authoritativeDefinitions, { instancePath: instancePath + "/authoritativeDefinitions", parentData: data, parentDataProperty: "authoritativeDefinitions", rootData }))) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
        }
    }
    if (data.customProperties !== undefined) {
        if (!(validate13(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData }))) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
        }
    }
    if (data.metric !== undefined) {
        let data18 = data.metric;
        if (!(((((data18 === "nullValues") || (data18 === "missingValues")) || (data18 === "invalidValues")) || (data18 === "duplicateValues")) || (data18 === "rowCount"))) {
            const err30 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema25.properties.metric.enum }, message: "must be equal to one of the allowed values", schema: schema25.properties.metric.enum, parentSchema: schema25.properties.metric, data: data18 };
            if (vErrors === null) {
                vErrors = [err30];
            }
            else {
                vErrors.push(err30);
            }
            errors++;
        }
    }
    if (data.rule !== undefined) {
        let data19 = data.rule;
        if (typeof data19 !== "string") {
            const err31 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.rule.type, parentSchema: schema25.properties.rule, data: data19 };
            if (vErrors === null) {
                vErrors = [err31];
            }
            else {
                vErrors.push(err31);
            }
            errors++;
        }
    }
    if (data.arguments !== undefined) {
        let data20 = data.arguments;
        if (!(data20 && typeof data20 == "object" && !Array.isArray(data20))) {
            const err32 = { instancePath: instancePath + "/arguments", schemaPath: "#/properties/arguments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.properties.arguments.type, parentSchema: schema25.properties.arguments, data: data20 };
            if (vErrors === null) {
                vErrors = [err32];
            }
            else {
                vErrors.push(err32);
            }
            errors++;
        }
    }
    if (data.query !== undefined) {
        let data21 = data.query;
        if (typeof data21 !== "string") {
            const err33 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.query.type, parentSchema: schema25.properties.query, data: data21 };
            if (vErrors === null) {
                vErrors = [err33];
            }
            else {
                vErrors.push(err33);
            }
            errors++;
        }
    }
    if (data.engine !== undefined) {
        let data22 = data.engine;
        if (typeof data22 !== "string") {
            const err34 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.engine.type, parentSchema: schema25.properties.engine, data: data22 };
            if (vErrors === null) {
                vErrors = [err34];
            }
            else {
                vErrors.push(err34);
            }
            errors++;
        }
    }
    if (data.implementation !== undefined) {
        let data23 = data.implementation;
        if ((typeof data23 !== "string") && (!(data23 && typeof data23 == "object" && !Array.isArray(data23)))) {
            const err35 = { instancePath: instancePath + "/implementation", schemaPath: "#/properties/implementation/type", keyword: "type", params: { type: schema25.properties.implementation.type }, message: "must be string,object", schema: schema25.properties.implementation.type, parentSchema: schema25.properties.implementation, data: data23 };
            if (vErrors === null) {
                vErrors = [err35];
            }
            else {
                vErrors.push(err35);
            }
            errors++;
        }
    }
    if (data.mustBeGreaterThan !== undefined) {
        let data24 = data.mustBeGreaterThan;
        if (!((typeof data24 == "number") && (isFinite(data24)))) {
            const err36 = { instancePath: instancePath + "/mustBeGreaterThan", schemaPath: "#/properties/mustBeGreaterThan/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema25.properties.mustBeGreaterThan.type, parentSchema: schema25.properties.mustBeGreaterThan, data: data24 };
            if (vErrors === null) {
                vErrors = [err36];
            }
            else {
                vErrors.push(err36);
            }
            errors++;
        }
    }
    if (data.mustBeGreaterOrEqualTo !== undefined) {
        let data25 = data.mustBeGreaterOrEqualTo;
        if (!((typeof data25 == "number") && (isFinite(data25)))) {
            const err37 = { instancePath: instancePath + "/mustBeGreaterOrEqualTo", schemaPath: "#/properties/mustBeGreaterOrEqualTo/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema25.properties.mustBeGreaterOrEqualTo.type, parentSchema: schema25.properties.mustBeGreaterOrEqualTo, data: data25 };
            if (vErrors === null) {
                vErrors = [err37];
            }
            else {
                vErrors.push(err37);
            }
            errors++;
        }
    }
    if (data.mustBeLessThan !== undefined) {
        let data26 = data.mustBeLessThan;
        if (!((typeof data26 == "number") && (isFinite(data26)))) {
            const err38 = { instancePath: instancePath + "/mustBeLessThan", schemaPath: "#/properties/mustBeLessThan/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema25.properties.mustBeLessThan.type, parentSchema: schema25.properties.mustBeLessThan, data: data26 };
            if (vErrors === null) {
                vErrors = [err38];
            }
            else {
                vErrors.push(err38);
            }
            errors++;
        }
    }
    if (data.mustBeLessOrEqualTo !== undefined) {
        let data27 = data.mustBeLessOrEqualTo;
        if (!((typeof data27 == "number") && (isFinite(data27)))) {
            const err39 = { instancePath: instancePath + "/mustBeLessOrEqualTo", schemaPath: "#/properties/mustBeLessOrEqualTo/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema25.properties.mustBeLessOrEqualTo.type, parentSchema: schema25.properties.mustBeLessOrEqualTo, data: data27 };
            if (vErrors === null) {
                vErrors = [err39];
            }
            else {
                vErrors.push(err39);
            }
            errors++;
        }
    }
    if (data.mustBeBetween !== undefined) {
        let data28 = data.mustBeBetween;
        if (Array.isArray(data28)) {
            if (data28.length > 2) {
                const err40 = { instancePath: instancePath + "/mustBeBetween", schemaPath: "#/properties/mustBeBetween/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema25.properties.mustBeBetween, data: data28 };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
            if (data28.length < 2) {
                const err41 = { instancePath: instancePath + "/mustBeBetween", schemaPath: "#/properties/mustBeBetween/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema25.properties.mustBeBetween, data: data28 };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
            const len1 = data28.length;
            for (let i1 = 0; i1 < len1; i1++) {
                let data29 = data28[i1];
                if (!((typeof data29 == "number") && (isFinite(data29)))) {
                    const err42 = { instancePath: instancePath + "/mustBeBetween/" + i1, schemaPath: "#/properties/mustBeBetween/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema25.properties.mustBeBetween.items.type, parentSchema: schema25.properties.mustBeBetween.items, data: data29 };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        vErrors.push(err42);
                    }
                    errors++;
                }
            }
        }
        else {
            const err43 = { instancePath: instancePath + "/mustBeBetween", schemaPath: "#/properties/mustBeBetween/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.properties.mustBeBetween.type, parentSchema: schema25.properties.mustBeBetween, data: data28 };
            if (vErrors === null) {
                vErrors = [err43];
            }
            else {
                vErrors.push(err43);
            }
            errors++;
        }
    }
    if (data.mustNotBeBetween !== undefined) {
        let data30 = data.mustNotBeBetween;
        if (Array.isArray(data30)) {
            if (data30.length > 2) {
                const err44 = { instancePath: instancePath + "/mustNotBeBetween", schemaPath: "#/properties/mustNotBeBetween/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema25.properties.mustNotBeBetween, data: data30 };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
            if (data30.length < 2) {
                const err45 = { instancePath: instancePath + "/mustNotBeBetween", schemaPath: "#/properties/mustNotBeBetween/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema25.properties.mustNotBeBetween, data: data30 };
                if (vErrors === null) {
                    vErrors = [err45];
                }
                else {
                    vErrors.push(err45);
                }
                errors++;
            }
            const len2 = data30.length;
            for (let i2 = 0; i2 < len2; i2++) {
                let data31 = data30[i2];
                if (!((typeof data31 == "number") && (isFinite(data31)))) {
                    const err46 = { instancePath: instancePath + "/mustNotBeBetween/" + i2, schemaPath: "#/properties/mustNotBeBetween/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema25.properties.mustNotBeBetween.items.type, parentSchema: schema25.properties.mustNotBeBetween.items, data: data31 };
                    if (vErrors === null) {
                        vErrors = [err46];
                    }
                    else {
                        vErrors.push(err46);
                    }
                    errors++;
                }
            }
        }
        else {
            const err47 = { instancePath: instancePath + "/mustNotBeBetween", schemaPath: "#/properties/mustNotBeBetween/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.properties.mustNotBeBetween.type, parentSchema: schema25.properties.mustNotBeBetween, data: data30 };
            if (vErrors === null) {
                vErrors = [err47];
            }
            else {
                vErrors.push(err47);
            }
            errors++;
        }
    }
}
else {
    const err48 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.type, parentSchema: schema25, data };
    if (vErrors === null) {
        vErrors = [err48];
    }
    else {
        vErrors.push(err48);
    }
    errors++;
} validate25.errors = vErrors; return errors === 0; }
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        if (!(validate25(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }))) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} validate24.errors = vErrors; return errors === 0; }
const schema28 = { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "id": { "$ref": "#/definitions/stableId" }, "name": { "description": "What the element is called.", "type": "string", "minLength": 1 }, "description": { "description": "What it is, for people.", "type": "string" }, "businessName": { "description": "What the business calls it.", "type": "string" }, "tags": { "$ref": "#/definitions/tags" }, "authoritativeDefinitions": { "$ref": "#/definitions/authoritativeDefinitions" }, "customProperties": { "description": "`harm` (text): what goes wrong downstream when this breaks. `protection` (`required`, `expected` or `none`): whether the column must be masked or encrypted, where it is classified as confidential.", "$ref": "#/definitions/customProperties" }, "quality": { "$ref": "#/definitions/quality" }, "physicalName": { "description": "The column's name in the database, where it differs from `name`.", "type": "string", "minLength": 1 }, "physicalType": { "description": "The SQL Server type that the column must have: `nvarchar(50)`, `decimal(18,2)`. Without its length (`varchar`, `decimal`) any length will do.", "type": "string", "minLength": 1, "examples": ["nvarchar(50)", "decimal(18,2)", "datetime2"] }, "logicalType": { "description": "The kind of value, whatever the database's type for it.", "enum": ["string", "date", "timestamp", "time", "number", "integer", "object", "array", "boolean"] }, "logicalTypeOptions": { "description": "What the logical type alone does not say; which options there are depends on it.", "type": "object" }, "required": { "description": "Whether the column must refuse NULL.", "type": "boolean" }, "unique": { "description": "Whether no value may come twice: a key, a unique constraint or a unique index on this column.", "type": "boolean" }, "primaryKey": { "description": "Whether the column is part of the primary key.", "type": "boolean" }, "primaryKeyPosition": { "description": "Its place in the primary key, from 1; -1 says nothing.", "type": "integer" }, "partitioned": { "description": "Whether the data are partitioned by it.", "type": "boolean" }, "partitionKeyPosition": { "description": "Its place in the partition key, from 1; -1 says nothing.", "type": "integer" }, "classification": { "description": "How confidential it is: `public`, `restricted`, `confidential` or your own words.", "type": "string" }, "criticalDataElement": { "description": "Whether the business cannot do without it.", "type": "boolean" }, "encryptedName": { "description": "The column that holds the same value encrypted.", "type": "string" }, "transformSourceObjects": { "description": "What it is computed from.", "type": "array", "items": { "type": "string" } }, "transformLogic": { "description": "How it is computed.", "type": "string" }, "transformDescription": { "description": "How it is computed, in plain words.", "type": "string" }, "examples": { "description": "Sample values.", "type": "array", "items": {} }, "relationships": { "description": "What it refers to.", "type": "array", "items": { "$ref": "#/definitions/propertyRelationship" } }, "properties": { "description": "The parts of an object.", "type": "array", "items": { "$ref": "#/definitions/property" } }, "items": { "description": "The elements of an array.", "$ref": "#/definitions/item" } }, "allOf": [{ "if": { "properties": { "logicalType": { "enum": ["string"] } }, "required": ["logicalType"] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "minLength": { "type": "integer", "minimum": 0 }, "maxLength": { "description": "The most characters a value may have.", "type": "integer", "minimum": 0 }, "pattern": { "type": "string" }, "format": { "type": "string" } } } } } }, { "if": { "properties": { "logicalType": { "enum": ["date"] } }, "required": ["logicalType"] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "format": { "type": "string" }, "minimum": { "type": "string" }, "maximum": { "type": "string" }, "exclusiveMinimum": { "type": ["string", "boolean"] }, "exclusiveMaximum": { "type": ["string", "boolean"] } } } } } }, { "if": { "properties": { "logicalType": { "enum": ["timestamp", "time"] } }, "required": ["logicalType"] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "format": { "type": "string" }, "minimum": { "type": "string" }, "maximum": { "type": "string" }, "exclusiveMinimum": { "type": ["string", "boolean"] }, "exclusiveMaximum": { "type": ["string", "boolean"] }, "timezone": { "type": "boolean" }, "defaultTimezone": { "type": "string" } } } } } }, { "if": { "properties": { "logicalType": { "enum": ["integer"] } }, "required": ["logicalType"] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "multipleOf": { "type": "number", "exclusiveMinimum": 0 }, "minimum": { "type": "number" }, "maximum": { "type": "number" }, "exclusiveMinimum": { "type": ["number", "boolean"] }, "exclusiveMaximum": { "type": ["number", "boolean"] }, "format": { "enum": ["i8", "i16", "i32", "i64", "i128", "u8", "u16", "u32", "u64", "u128"] } } } } } }, { "if": { "properties": { "logicalType": { "enum": ["number"] } }, "required": ["logicalType"] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "multipleOf": { "type": "number", "exclusiveMinimum": 0 }, "minimum": { "type": "number" }, "maximum": { "type": "number" }, "exclusiveMinimum": { "type": ["number", "boolean"] }, "exclusiveMaximum": { "type": ["number", "boolean"] }, "format": { "enum": ["f32", "f64"] }, "precision": { "description": "Digits in all. Not of the standard, whose other readers refuse it: `physicalType` says the same.", "type": "integer", "minimum": 1 }, "scale": { "description": "Digits after the point. Not of the standard, whose other readers refuse it: `physicalType` says the same.", "type": "integer", "minimum": 0 } } } } } }, { "if": { "properties": { "logicalType": { "enum": ["object"] } }, "required": ["logicalType"] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "minProperties": { "type": "integer", "minimum": 0 }, "maxProperties": { "type": "integer", "minimum": 0 }, "required": { "type": "array", "items": { "type": "string" }, "minItems": 1 } } } } } }, { "if": { "properties": { "logicalType": { "enum": ["array"] } }, "required": ["logicalType"] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "minItems": { "type": "integer", "minimum": 0 }, "maxItems": { "type": "integer", "minimum": 0 }, "uniqueItems": { "type": "boolean" } } } } } }] };
const schema31 = { "type": "object", "additionalProperties": false, "required": ["to"], "properties": { "type": { "const": "foreignKey" }, "to": { "$ref": "#/definitions/references" }, "customProperties": { "$ref": "#/definitions/customProperties" } } };
const schema32 = { "description": "`object.property`, a path as `schema/my_object/properties/my_property`, or a list of them for a key of several columns.", "type": ["string", "array"], "minItems": 1, "pattern": "^[A-Za-z_]\\w*\\.[A-Za-z_]\\w*$|^((https?://)?[A-Za-z0-9._\\-/]+\\.yaml#)?/?[A-Za-z_]\\w*(/[\\w-]+)+$", "patternErrorMessage": "must be `object.property` or a path as `schema/my_object/properties/my_property`", "items": { "$ref": "#/definitions/reference" } };
const schema33 = { "type": "string", "pattern": "^[A-Za-z_]\\w*\\.[A-Za-z_]\\w*$|^((https?://)?[A-Za-z0-9._\\-/]+\\.yaml#)?/?[A-Za-z_]\\w*(/[\\w-]+)+$", "patternErrorMessage": "must be `object.property` or a path as `schema/my_object/properties/my_property`" };
const pattern8 = new RegExp("^[A-Za-z_]\\w*\\.[A-Za-z_]\\w*$|^((https?://)?[A-Za-z0-9._\\-/]+\\.yaml#)?/?[A-Za-z_]\\w*(/[\\w-]+)+$", "u");
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if ((typeof data !== "string") && (!(Array.isArray(data)))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema32.type }, message: "must be string,array", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} if (typeof data === "string") {
    if (!pattern8.test(data)) {
        const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_]\\w*\\.[A-Za-z_]\\w*$|^((https?://)?[A-Za-z0-9._\\-/]+\\.yaml#)?/?[A-Za-z_]\\w*(/[\\w-]+)+$" }, message: "must match pattern \"" + "^[A-Za-z_]\\w*\\.[A-Za-z_]\\w*$|^((https?://)?[A-Za-z0-9._\\-/]+\\.yaml#)?/?[A-Za-z_]\\w*(/[\\w-]+)+$" + "\"", schema: "^[A-Za-z_]\\w*\\.[A-Za-z_]\\w*$|^((https?://)?[A-Za-z0-9._\\-/]+\\.yaml#)?/?[A-Za-z_]\\w*(/[\\w-]+)+$", parentSchema: schema32, data };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
} if (Array.isArray(data)) {
    if (data.length < 1) {
        const err2 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32, data };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 === "string") {
            if (!pattern8.test(data0)) {
                const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/reference/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_]\\w*\\.[A-Za-z_]\\w*$|^((https?://)?[A-Za-z0-9._\\-/]+\\.yaml#)?/?[A-Za-z_]\\w*(/[\\w-]+)+$" }, message: "must match pattern \"" + "^[A-Za-z_]\\w*\\.[A-Za-z_]\\w*$|^((https?://)?[A-Za-z0-9._\\-/]+\\.yaml#)?/?[A-Za-z_]\\w*(/[\\w-]+)+$" + "\"", schema: "^[A-Za-z_]\\w*\\.[A-Za-z_]\\w*$|^((https?://)?[A-Za-z0-9._\\-/]+\\.yaml#)?/?[A-Za-z_]\\w*(/[\\w-]+)+$", parentSchema: schema33, data: data0 };
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
            const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data0 };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
} validate35.errors = vErrors; return errors === 0; }
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.to === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property '" + "to" + "'", schema: schema31.required, parentSchema: schema31, data };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((key0 === "type") || (key0 === "to")) || (key0 === "customProperties"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.type !== undefined) {
        let data0 = data.type;
        if ("foreignKey" !== data0) {
            const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "foreignKey" }, message: "must be equal to constant", schema: "foreignKey", parentSchema: schema31.properties.type, data: data0 };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.to !== undefined) {
        if (!(validate35(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData }))) {
            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
            errors = vErrors.length;
        }
    }
    if (data.customProperties !== undefined) {
        if (!(validate13(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData }))) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate34.errors = vErrors; return errors === 0; }
const schema34 = { "type": "object", "additionalProperties": false, "properties": { "id": { "$ref": "#/definitions/stableId" }, "name": { "description": "What the element is called.", "type": "string", "minLength": 1 }, "description": { "description": "What it is, for people.", "type": "string" }, "businessName": { "description": "What the business calls it.", "type": "string" }, "tags": { "$ref": "#/definitions/tags" }, "authoritativeDefinitions": { "$ref": "#/definitions/authoritativeDefinitions" }, "customProperties": { "description": "`harm` (text): what goes wrong downstream when this breaks.", "$ref": "#/definitions/customProperties" }, "quality": { "$ref": "#/definitions/quality" }, "physicalName": { "description": "The column's name in the database, where it differs from `name`.", "type": "string", "minLength": 1 }, "physicalType": { "description": "The SQL Server type that the column must have: `nvarchar(50)`, `decimal(18,2)`. Without its length (`varchar`, `decimal`) any length will do.", "type": "string", "minLength": 1, "examples": ["nvarchar(50)", "decimal(18,2)", "datetime2"] }, "logicalType": { "description": "The kind of value, whatever the database's type for it.", "enum": ["string", "date", "timestamp", "time", "number", "integer", "object", "array", "boolean"] }, "logicalTypeOptions": { "description": "What the logical type alone does not say; which options there are depends on it.", "type": "object" }, "required": { "description": "Whether the column must refuse NULL.", "type": "boolean" }, "unique": { "description": "Whether no value may come twice: a key, a unique constraint or a unique index on this column.", "type": "boolean" }, "primaryKey": { "description": "Whether the column is part of the primary key.", "type": "boolean" }, "primaryKeyPosition": { "description": "Its place in the primary key, from 1; -1 says nothing.", "type": "integer" }, "partitioned": { "description": "Whether the data are partitioned by it.", "type": "boolean" }, "partitionKeyPosition": { "description": "Its place in the partition key, from 1; -1 says nothing.", "type": "integer" }, "classification": { "description": "How confidential it is: `public`, `restricted`, `confidential` or your own words.", "type": "string" }, "criticalDataElement": { "description": "Whether the business cannot do without it.", "type": "boolean" }, "encryptedName": { "description": "The column that holds the same value encrypted.", "type": "string" }, "transformSourceObjects": { "description": "What it is computed from.", "type": "array", "items": { "type": "string" } }, "transformLogic": { "description": "How it is computed.", "type": "string" }, "transformDescription": { "description": "How it is computed, in plain words.", "type": "string" }, "examples": { "description": "Sample values.", "type": "array", "items": {} }, "relationships": { "description": "What it refers to.", "type": "array", "items": { "$ref": "#/definitions/propertyRelationship" } }, "properties": { "description": "The parts of an object.", "type": "array", "items": { "$ref": "#/definitions/property" } }, "items": { "description": "The elements of an array.", "$ref": "#/definitions/item" } }, "allOf": [{ "if": { "properties": { "logicalType": { "enum": ["string"] } }, "required": ["logicalType"] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "minLength": { "type": "integer", "minimum": 0 }, "maxLength": { "description": "The most characters a value may have.", "type": "integer", "minimum": 0 }, "pattern": { "type": "string" }, "format": { "type": "string" } } } } } }, { "if": { "properties": { "logicalType": { "enum": ["date"] } }, "required": ["logicalType"] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "format": { "type": "string" }, "minimum": { "type": "string" }, "maximum": { "type": "string" }, "exclusiveMinimum": { "type": ["string", "boolean"] }, "exclusiveMaximum": { "type": ["string", "boolean"] } } } } } }, { "if": { "properties": { "logicalType": { "enum": ["timestamp", "time"] } }, "required": ["logicalType"] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "format": { "type": "string" }, "minimum": { "type": "string" }, "maximum": { "type": "string" }, "exclusiveMinimum": { "type": ["string", "boolean"] }, "exclusiveMaximum": { "type": ["string", "boolean"] }, "timezone": { "type": "boolean" }, "defaultTimezone": { "type": "string" } } } } } }, { "if": { "properties": { "logicalType": { "enum": ["integer"] } }, "required": ["logicalType"] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "multipleOf": { "type": "number", "exclusiveMinimum": 0 }, "minimum": { "type": "number" }, "maximum": { "type": "number" }, "exclusiveMinimum": { "type": ["number", "boolean"] }, "exclusiveMaximum": { "type": ["number", "boolean"] }, "format": { "enum": ["i8", "i16", "i32", "i64", "i128", "u8", "u16", "u32", "u64", "u128"] } } } } } }, { "if": { "properties": { "logicalType": { "enum": ["number"] } }, "required": ["logicalType"] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "multipleOf": { "type": "number", "exclusiveMinimum": 0 }, "minimum": { "type": "number" }, "maximum": { "type": "number" }, "exclusiveMinimum": { "type": ["number", "boolean"] }, "exclusiveMaximum": { "type": ["number", "boolean"] }, "format": { "enum": ["f32", "f64"] }, "precision": { "description": "Digits in all. Not of the standard, whose other readers refuse it: `physicalType` says the same.", "type": "integer", "minimum": 1 }, "scale": { "description": "Digits after the point. Not of the standard, whose other readers refuse it: `physicalType` says the same.", "type": "integer", "minimum": 0 } } } } } }, { "if": { "properties": { "logicalType": { "enum": ["object"] } }, "required": ["logicalType"] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "minProperties": { "type": "integer", "minimum": 0 }, "maxProperties": { "type": "integer", "minimum": 0 }, "required": { "type": "array", "items": { "type": "string" }, "minItems": 1 } } } } } }, { "if": { "properties": { "logicalType": { "enum": ["array"] } }, "required": ["logicalType"] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "minItems": { "type": "integer", "minimum": 0 }, "maxItems": { "type": "integer", "minimum": 0 }, "uniqueItems": { "type": "boolean" } } } } } }] };
const wrapper0 = { validate: validate30 };
const wrapper2 = { validate: validate39 };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; const _errs2 = errors; let valid1 = true; const _errs3 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if ((data.logicalType === undefined) && (missing0 = "logicalType")) {
        const err0 = {};
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    else {
        if (data.logicalType !== undefined) {
            if (!(data.logicalType === "string")) {
                const err1 = {};
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
} var _valid0 = _errs3 === errors; errors = _errs2; if (vErrors !== null) {
    if (_errs2) {
        vErrors.length = _errs2;
    }
    else {
        vErrors = null;
    }
} if (_valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.logicalTypeOptions !== undefined) {
            let data1 = data.logicalTypeOptions;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                for (const key0 in data1) {
                    if (!((((key0 === "minLength") || (key0 === "maxLength")) || (key0 === "pattern")) || (key0 === "format"))) {
                        const err2 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/0/then/properties/logicalTypeOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34.allOf[0].then.properties.logicalTypeOptions, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                }
                if (data1.minLength !== undefined) {
                    let data2 = data1.minLength;
                    if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                        const err3 = { instancePath: instancePath + "/logicalTypeOptions/minLength", schemaPath: "#/allOf/0/then/properties/logicalTypeOptions/properties/minLength/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.allOf[0].then.properties.logicalTypeOptions.properties.minLength.type, parentSchema: schema34.allOf[0].then.properties.logicalTypeOptions.properties.minLength, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                    if ((typeof data2 == "number") && (isFinite(data2))) {
                        if (data2 < 0 || isNaN(data2)) {
                            const err4 = { instancePath: instancePath + "/logicalTypeOptions/minLength", schemaPath: "#/allOf/0/then/properties/logicalTypeOptions/properties/minLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.allOf[0].then.properties.logicalTypeOptions.properties.minLength, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                    }
                }
                if (data1.maxLength !== undefined) {
                    let data3 = data1.maxLength;
                    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                        const err5 = { instancePath: instancePath + "/logicalTypeOptions/maxLength", schemaPath: "#/allOf/0/then/properties/logicalTypeOptions/properties/maxLength/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.allOf[0].then.properties.logicalTypeOptions.properties.maxLength.type, parentSchema: schema34.allOf[0].then.properties.logicalTypeOptions.properties.maxLength, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                    if ((typeof data3 == "number") && (isFinite(data3))) {
                        if (data3 < 0 || isNaN(data3)) {
                            const err6 = { instancePath: instancePath + "/logicalTypeOptions/maxLength", schemaPath: "#/allOf/0/then/properties/logicalTypeOptions/properties/maxLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.allOf[0].then.properties.logicalTypeOptions.properties.maxLength, data: data3 };
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
                if (data1.pattern !== undefined) {
                    let data4 = data1.pattern;
                    if (typeof data4 !== "string") {
                        const err7 = { instancePath: instancePath + "/logicalTypeOptions/pattern", schemaPath: "#/allOf/0/then/properties/logicalTypeOptions/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.allOf[0].then.properties.logicalTypeOptions.properties.pattern.type, parentSchema: schema34.allOf[0].then.properties.logicalTypeOptions.properties.pattern, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
                if (data1.format !== undefined) {
                    let data5 = data1.format;
                    if (typeof data5 !== "string") {
                        const err8 = { instancePath: instancePath + "/logicalTypeOptions/format", schemaPath: "#/allOf/0/then/properties/logicalTypeOptions/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.allOf[0].then.properties.logicalTypeOptions.properties.format.type, parentSchema: schema34.allOf[0].then.properties.logicalTypeOptions.properties.format, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/0/then/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.allOf[0].then.properties.logicalTypeOptions.type, parentSchema: schema34.allOf[0].then.properties.logicalTypeOptions, data: data1 };
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
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
} if (!valid1) {
    const err10 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema34.allOf[0].if, parentSchema: schema34.allOf[0], data };
    if (vErrors === null) {
        vErrors = [err10];
    }
    else {
        vErrors.push(err10);
    }
    errors++;
} const _errs18 = errors; let valid5 = true; const _errs19 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if ((data.logicalType === undefined) && (missing1 = "logicalType")) {
        const err11 = {};
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    else {
        if (data.logicalType !== undefined) {
            if (!(data.logicalType === "date")) {
                const err12 = {};
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
    }
} var _valid1 = _errs19 === errors; errors = _errs18; if (vErrors !== null) {
    if (_errs18) {
        vErrors.length = _errs18;
    }
    else {
        vErrors = null;
    }
} if (_valid1) {
    const _errs21 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.logicalTypeOptions !== undefined) {
            let data7 = data.logicalTypeOptions;
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                for (const key1 in data7) {
                    if (!(((((key1 === "format") || (key1 === "minimum")) || (key1 === "maximum")) || (key1 === "exclusiveMinimum")) || (key1 === "exclusiveMaximum"))) {
                        const err13 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34.allOf[1].then.properties.logicalTypeOptions, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
                if (data7.format !== undefined) {
                    let data8 = data7.format;
                    if (typeof data8 !== "string") {
                        const err14 = { instancePath: instancePath + "/logicalTypeOptions/format", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.allOf[1].then.properties.logicalTypeOptions.properties.format.type, parentSchema: schema34.allOf[1].then.properties.logicalTypeOptions.properties.format, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
                if (data7.minimum !== undefined) {
                    let data9 = data7.minimum;
                    if (typeof data9 !== "string") {
                        const err15 = { instancePath: instancePath + "/logicalTypeOptions/minimum", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/properties/minimum/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.allOf[1].then.properties.logicalTypeOptions.properties.minimum.type, parentSchema: schema34.allOf[1].then.properties.logicalTypeOptions.properties.minimum, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                if (data7.maximum !== undefined) {
                    let data10 = data7.maximum;
                    if (typeof data10 !== "string") {
                        const err16 = { instancePath: instancePath + "/logicalTypeOptions/maximum", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/properties/maximum/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.allOf[1].then.properties.logicalTypeOptions.properties.maximum.type, parentSchema: schema34.allOf[1].then.properties.logicalTypeOptions.properties.maximum, data: data10 };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                if (data7.exclusiveMinimum !== undefined) {
                    let data11 = data7.exclusiveMinimum;
                    if ((typeof data11 !== "string") && (typeof data11 !== "boolean")) {
                        const err17 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMinimum", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/properties/exclusiveMinimum/type", keyword: "type", params: { type: schema34.allOf[1].then.properties.logicalTypeOptions.properties.exclusiveMinimum.type }, message: "must be string,boolean", schema: schema34.allOf[1].then.properties.logicalTypeOptions.properties.exclusiveMinimum.type, parentSchema: schema34.allOf[1].then.properties.logicalTypeOptions.properties.exclusiveMinimum, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                if (data7.exclusiveMaximum !== undefined) {
                    let data12 = data7.exclusiveMaximum;
                    if ((typeof data12 !== "string") && (typeof data12 !== "boolean")) {
                        const err18 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMaximum", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/properties/exclusiveMaximum/type", keyword: "type", params: { type: schema34.allOf[1].then.properties.logicalTypeOptions.properties.exclusiveMaximum.type }, message: "must be string,boolean", schema: schema34.allOf[1].then.properties.logicalTypeOptions.properties.exclusiveMaximum.type, parentSchema: schema34.allOf[1].then.properties.logicalTypeOptions.properties.exclusiveMaximum, data: data12 };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.allOf[1].then.properties.logicalTypeOptions.type, parentSchema: schema34.allOf[1].then.properties.logicalTypeOptions, data: data7 };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
    }
    var _valid1 = _errs21 === errors;
    valid5 = _valid1;
} if (!valid5) {
    const err20 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema34.allOf[1].if, parentSchema: schema34.allOf[1], data };
    if (vErrors === null) {
        vErrors = [err20];
    }
    else {
        vErrors.push(err20);
    }
    errors++;
} const _errs36 = errors; let valid9 = true; const _errs37 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if ((data.logicalType === undefined) && (missing2 = "logicalType")) {
        const err21 = {};
        if (vErrors === null) {
            vErrors = [err21];
        }
        else {
            vErrors.push(err21);
        }
        errors++;
    }
    else {
        if (data.logicalType !== undefined) {
            let data13 = data.logicalType;
            if (!((data13 === "timestamp") || (data13 === "time"))) {
                const err22 = {};
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
    }
} var _valid2 = _errs37 === errors; errors = _errs36; if (vErrors !== null) {
    if (_errs36) {
        vErrors.length = _errs36;
    }
    else {
        vErrors = null;
    }
} if (_valid2) {
    const _errs39 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.logicalTypeOptions !== undefined) {
            let data14 = data.logicalTypeOptions;
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                for (const key2 in data14) {
                    if (!(((((((key2 === "format") || (key2 === "minimum")) || (key2 === "maximum")) || (key2 === "exclusiveMinimum")) || (key2 === "exclusiveMaximum")) || (key2 === "timezone")) || (key2 === "defaultTimezone"))) {
                        const err23 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34.allOf[2].then.properties.logicalTypeOptions, data: data14 };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
                if (data14.format !== undefined) {
                    let data15 = data14.format;
                    if (typeof data15 !== "string") {
                        const err24 = { instancePath: instancePath + "/logicalTypeOptions/format", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.allOf[2].then.properties.logicalTypeOptions.properties.format.type, parentSchema: schema34.allOf[2].then.properties.logicalTypeOptions.properties.format, data: data15 };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
                if (data14.minimum !== undefined) {
                    let data16 = data14.minimum;
                    if (typeof data16 !== "string") {
                        const err25 = { instancePath: instancePath + "/logicalTypeOptions/minimum", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/properties/minimum/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.allOf[2].then.properties.logicalTypeOptions.properties.minimum.type, parentSchema: schema34.allOf[2].then.properties.logicalTypeOptions.properties.minimum, data: data16 };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
                if (data14.maximum !== undefined) {
                    let data17 = data14.maximum;
                    if (typeof data17 !== "string") {
                        const err26 = { instancePath: instancePath + "/logicalTypeOptions/maximum", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/properties/maximum/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.allOf[2].then.properties.logicalTypeOptions.properties.maximum.type, parentSchema: schema34.allOf[2].then.properties.logicalTypeOptions.properties.maximum, data: data17 };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                }
                if (data14.exclusiveMinimum !== undefined) {
                    let data18 = data14.exclusiveMinimum;
                    if ((typeof data18 !== "string") && (typeof data18 !== "boolean")) {
                        const err27 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMinimum", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/properties/exclusiveMinimum/type", keyword: "type", params: { type: schema34.allOf[2].then.properties.logicalTypeOptions.properties.exclusiveMinimum.type }, message: "must be string,boolean", schema: schema34.allOf[2].then.properties.logicalTypeOptions.properties.exclusiveMinimum.type, parentSchema: schema34.allOf[2].then.properties.logicalTypeOptions.properties.exclusiveMinimum, data: data18 };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
                if (data14.exclusiveMaximum !== undefined) {
                    let data19 = data14.exclusiveMaximum;
                    if ((typeof data19 !== "string") && (typeof data19 !== "boolean")) {
                        const err28 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMaximum", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/properties/exclusiveMaximum/type", keyword: "type", params: { type: schema34.allOf[2].then.properties.logicalTypeOptions.properties.exclusiveMaximum.type }, message: "must be string,boolean", schema: schema34.allOf[2].then.properties.logicalTypeOptions.properties.exclusiveMaximum.type, parentSchema: schema34.allOf[2].then.properties.logicalTypeOptions.properties.exclusiveMaximum, data: data19 };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                if (data14.timezone !== undefined) {
                    let data20 = data14.timezone;
                    if (typeof data20 !== "boolean") {
                        const err29 = { instancePath: instancePath + "/logicalTypeOptions/timezone", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/properties/timezone/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema34.allOf[2].then.properties.logicalTypeOptions.properties.timezone.type, parentSchema: schema34.allOf[2].then.properties.logicalTypeOptions.properties.timezone, data: data20 };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
                if (data14.defaultTimezone !== undefined) {
                    let data21 = data14.defaultTimezone;
                    if (typeof data21 !== "string") {
                        const err30 = { instancePath: instancePath + "/logicalTypeOptions/defaultTimezone", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/properties/defaultTimezone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.allOf[2].then.properties.logicalTypeOptions.properties.defaultTimezone.type, parentSchema: schema34.allOf[2].then.properties.logicalTypeOptions.properties.defaultTimezone, data: data21 };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err31 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.allOf[2].then.properties.logicalTypeOptions.type, parentSchema: schema34.allOf[2].then.properties.logicalTypeOptions, data: data14 };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
    }
    var _valid2 = _errs39 === errors;
    valid9 = _valid2;
} if (!valid9) {
    const err32 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema34.allOf[2].if, parentSchema: schema34.allOf[2], data };
    if (vErrors === null) {
        vErrors = [err32];
    }
    else {
        vErrors.push(err32);
    }
    errors++;
} const _errs58 = errors; let valid13 = true; const _errs59 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing3;
    if ((data.logicalType === undefined) && (missing3 = "logicalType")) {
        const err33 = {};
        if (vErrors === null) {
            vErrors = [err33];
        }
        else {
            vErrors.push(err33);
        }
        errors++;
    }
    else {
        if (data.logicalType !== undefined) {
            if (!(data.logicalType === "integer")) {
                const err34 = {};
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
    }
} var _valid3 = _errs59 === errors; errors = _errs58; if (vErrors !== null) {
    if (_errs58) {
        vErrors.length = _errs58;
    }
    else {
        vErrors = null;
    }
} if (_valid3) {
    const _errs61 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.logicalTypeOptions !== undefined) {
            let data23 = data.logicalTypeOptions;
            if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                for (const key3 in data23) {
                    if (!((((((key3 === "multipleOf") || (key3 === "minimum")) || (key3 === "maximum")) || (key3 === "exclusiveMinimum")) || (key3 === "exclusiveMaximum")) || (key3 === "format"))) {
                        const err35 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34.allOf[3].then.properties.logicalTypeOptions, data: data23 };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                }
                if (data23.multipleOf !== undefined) {
                    let data24 = data23.multipleOf;
                    if ((typeof data24 == "number") && (isFinite(data24))) {
                        if (data24 <= 0 || isNaN(data24)) {
                            const err36 = { instancePath: instancePath + "/logicalTypeOptions/multipleOf", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema34.allOf[3].then.properties.logicalTypeOptions.properties.multipleOf, data: data24 };
                            if (vErrors === null) {
                                vErrors = [err36];
                            }
                            else {
                                vErrors.push(err36);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err37 = { instancePath: instancePath + "/logicalTypeOptions/multipleOf", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/properties/multipleOf/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema34.allOf[3].then.properties.logicalTypeOptions.properties.multipleOf.type, parentSchema: schema34.allOf[3].then.properties.logicalTypeOptions.properties.multipleOf, data: data24 };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                if (data23.minimum !== undefined) {
                    let data25 = data23.minimum;
                    if (!((typeof data25 == "number") && (isFinite(data25)))) {
                        const err38 = { instancePath: instancePath + "/logicalTypeOptions/minimum", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema34.allOf[3].then.properties.logicalTypeOptions.properties.minimum.type, parentSchema: schema34.allOf[3].then.properties.logicalTypeOptions.properties.minimum, data: data25 };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                }
                if (data23.maximum !== undefined) {
                    let data26 = data23.maximum;
                    if (!((typeof data26 == "number") && (isFinite(data26)))) {
                        const err39 = { instancePath: instancePath + "/logicalTypeOptions/maximum", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema34.allOf[3].then.properties.logicalTypeOptions.properties.maximum.type, parentSchema: schema34.allOf[3].then.properties.logicalTypeOptions.properties.maximum, data: data26 };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                }
                if (data23.exclusiveMinimum !== undefined) {
                    let data27 = data23.exclusiveMinimum;
                    if ((!((typeof data27 == "number") && (isFinite(data27)))) && (typeof data27 !== "boolean")) {
                        const err40 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMinimum", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/properties/exclusiveMinimum/type", keyword: "type", params: { type: schema34.allOf[3].then.properties.logicalTypeOptions.properties.exclusiveMinimum.type }, message: "must be number,boolean", schema: schema34.allOf[3].then.properties.logicalTypeOptions.properties.exclusiveMinimum.type, parentSchema: schema34.allOf[3].then.properties.logicalTypeOptions.properties.exclusiveMinimum, data: data27 };
                        if (vErrors === null) {
                            vErrors = [err40];
                        }
                        else {
                            vErrors.push(err40);
                        }
                        errors++;
                    }
                }
                if (data23.exclusiveMaximum !== undefined) {
                    let data28 = data23.exclusiveMaximum;
                    if ((!((typeof data28 == "number") && (isFinite(data28)))) && (typeof data28 !== "boolean")) {
                        const err41 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMaximum", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/properties/exclusiveMaximum/type", keyword: "type", params: { type: schema34.allOf[3].then.properties.logicalTypeOptions.properties.exclusiveMaximum.type }, message: "must be number,boolean", schema: schema34.allOf[3].then.properties.logicalTypeOptions.properties.exclusiveMaximum.type, parentSchema: schema34.allOf[3].then.properties.logicalTypeOptions.properties.exclusiveMaximum, data: data28 };
                        if (vErrors === null) {
                            vErrors = [err41];
                        }
                        else {
                            vErrors.push(err41);
                        }
                        errors++;
                    }
                }
                if (data23.format !== undefined) {
                    let data29 = data23.format;
                    if (!((((((((((data29 === "i8") || (data29 === "i16")) || (data29 === "i32")) || (data29 === "i64")) || (data29 === "i128")) || (data29 === "u8")) || (data29 === "u16")) || (data29 === "u32")) || (data29 === "u64")) || (data29 === "u128"))) {
                        const err42 = { instancePath: instancePath + "/logicalTypeOptions/format", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/properties/format/enum", keyword: "enum", params: { allowedValues: schema34.allOf[3].then.properties.logicalTypeOptions.properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema34.allOf[3].then.properties.logicalTypeOptions.properties.format.enum, parentSchema: schema34.allOf[3].then.properties.logicalTypeOptions.properties.format, data: data29 };
                        if (vErrors === null) {
                            vErrors = [err42];
                        }
                        else {
                            vErrors.push(err42);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err43 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.allOf[3].then.properties.logicalTypeOptions.type, parentSchema: schema34.allOf[3].then.properties.logicalTypeOptions, data: data23 };
                if (vErrors === null) {
                    vErrors = [err43];
                }
                else {
                    vErrors.push(err43);
                }
                errors++;
            }
        }
    }
    var _valid3 = _errs61 === errors;
    valid13 = _valid3;
} if (!valid13) {
    const err44 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema34.allOf[3].if, parentSchema: schema34.allOf[3], data };
    if (vErrors === null) {
        vErrors = [err44];
    }
    else {
        vErrors.push(err44);
    }
    errors++;
} const _errs77 = errors; let valid17 = true; const _errs78 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing4;
    if ((data.logicalType === undefined) && (missing4 = "logicalType")) {
        const err45 = {};
        if (vErrors === null) {
            vErrors = [err45];
        }
        else {
            vErrors.push(err45);
        }
        errors++;
    }
    else {
        if (data.logicalType !== undefined) {
            if (!(data.logicalType === "number")) {
                const err46 = {};
                if (vErrors === null) {
                    vErrors = [err46];
                }
                else {
                    vErrors.push(err46);
                }
                errors++;
            }
        }
    }
} var _valid4 = _errs78 === errors; errors = _errs77; if (vErrors !== null) {
    if (_errs77) {
        vErrors.length = _errs77;
    }
    else {
        vErrors = null;
    }
} if (_valid4) {
    const _errs80 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.logicalTypeOptions !== undefined) {
            let data31 = data.logicalTypeOptions;
            if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                for (const key4 in data31) {
                    if (!((((((((key4 === "multipleOf") || (key4 === "minimum")) || (key4 === "maximum")) || (key4 === "exclusiveMinimum")) || (key4 === "exclusiveMaximum")) || (key4 === "format")) || (key4 === "precision")) || (key4 === "scale"))) {
                        const err47 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34.allOf[4].then.properties.logicalTypeOptions, data: data31 };
                        if (vErrors === null) {
                            vErrors = [err47];
                        }
                        else {
                            vErrors.push(err47);
                        }
                        errors++;
                    }
                }
                if (data31.multipleOf !== undefined) {
                    let data32 = data31.multipleOf;
                    if ((typeof data32 == "number") && (isFinite(data32))) {
                        if (data32 <= 0 || isNaN(data32)) {
                            const err48 = { instancePath: instancePath + "/logicalTypeOptions/multipleOf", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema34.allOf[4].then.properties.logicalTypeOptions.properties.multipleOf, data: data32 };
                            if (vErrors === null) {
                                vErrors = [err48];
                            }
                            else {
                                vErrors.push(err48);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err49 = { instancePath: instancePath + "/logicalTypeOptions/multipleOf", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/multipleOf/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema34.allOf[4].then.properties.logicalTypeOptions.properties.multipleOf.type, parentSchema: schema34.allOf[4].then.properties.logicalTypeOptions.properties.multipleOf, data: data32 };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            vErrors.push(err49);
                        }
                        errors++;
                    }
                }
                if (data31.minimum !== undefined) {
                    let data33 = data31.minimum;
                    if (!((typeof data33 == "number") && (isFinite(data33)))) {
                        const err50 = { instancePath: instancePath + "/logicalTypeOptions/minimum", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema34.allOf[4].then.properties.logicalTypeOptions.properties.minimum.type, parentSchema: schema34.allOf[4].then.properties.logicalTypeOptions.properties.minimum, data: data33 };
                        if (vErrors === null) {
                            vErrors = [err50];
                        }
                        else {
                            vErrors.push(err50);
                        }
                        errors++;
                    }
                }
                if (data31.maximum !== undefined) {
                    let data34 = data31.maximum;
                    if (!((typeof data34 == "number") && (isFinite(data34)))) {
                        const err51 = { instancePath: instancePath + "/logicalTypeOptions/maximum", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema34.allOf[4].then.properties.logicalTypeOptions.properties.maximum.type, parentSchema: schema34.allOf[4].then.properties.logicalTypeOptions.properties.maximum, data: data34 };
                        if (vErrors === null) {
                            vErrors = [err51];
                        }
                        else {
                            vErrors.push(err51);
                        }
                        errors++;
                    }
                }
                if (data31.exclusiveMinimum !== undefined) {
                    let data35 = data31.exclusiveMinimum;
                    if ((!((typeof data35 == "number") && (isFinite(data35)))) && (typeof data35 !== "boolean")) {
                        const err52 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMinimum", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/exclusiveMinimum/type", keyword: "type", params: { type: schema34.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMinimum.type }, message: "must be number,boolean", schema: schema34.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMinimum.type, parentSchema: schema34.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMinimum, data: data35 };
                        if (vErrors === null) {
                            vErrors = [err52];
                        }
                        else {
                            vErrors.push(err52);
                        }
                        errors++;
                    }
                }
                if (data31.exclusiveMaximum !== undefined) {
                    let data36 = data31.exclusiveMaximum;
                    if ((!((typeof data36 == "number") && (isFinite(data36)))) && (typeof data36 !== "boolean")) {
                        const err53 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMaximum", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/exclusiveMaximum/type", keyword: "type", params: { type: schema34.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMaximum.type }, message: "must be number,boolean", schema: schema34.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMaximum.type, parentSchema: schema34.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMaximum, data: data36 };
                        if (vErrors === null) {
                            vErrors = [err53];
                        }
                        else {
                            vErrors.push(err53);
                        }
                        errors++;
                    }
                }
                if (data31.format !== undefined) {
                    let data37 = data31.format;
                    if (!((data37 === "f32") || (data37 === "f64"))) {
                        const err54 = { instancePath: instancePath + "/logicalTypeOptions/format", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/format/enum", keyword: "enum", params: { allowedValues: schema34.allOf[4].then.properties.logicalTypeOptions.properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema34.allOf[4].then.properties.logicalTypeOptions.properties.format.enum, parentSchema: schema34.allOf[4].then.properties.logicalTypeOptions.properties.format, data: data37 };
                        if (vErrors === null) {
                            vErrors = [err54];
                        }
                        else {
                            vErrors.push(err54);
                        }
                        errors++;
                    }
                }
                if (data31.precision !== undefined) {
                    let data38 = data31.precision;
                    if (!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))) {
                        const err55 = { instancePath: instancePath + "/logicalTypeOptions/precision", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/precision/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.allOf[4].then.properties.logicalTypeOptions.properties.precision.type, parentSchema: schema34.allOf[4].then.properties.logicalTypeOptions.properties.precision, data: data38 };
                        if (vErrors === null) {
                            vErrors = [err55];
                        }
                        else {
                            vErrors.push(err55);
                        }
                        errors++;
                    }
                    if ((typeof data38 == "number") && (isFinite(data38))) {
                        if (data38 < 1 || isNaN(data38)) {
                            const err56 = { instancePath: instancePath + "/logicalTypeOptions/precision", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/precision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema34.allOf[4].then.properties.logicalTypeOptions.properties.precision, data: data38 };
                            if (vErrors === null) {
                                vErrors = [err56];
                            }
                            else {
                                vErrors.push(err56);
                            }
                            errors++;
                        }
                    }
                }
                if (data31.scale !== undefined) {
                    let data39 = data31.scale;
                    if (!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))) {
                        const err57 = { instancePath: instancePath + "/logicalTypeOptions/scale", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/scale/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.allOf[4].then.properties.logicalTypeOptions.properties.scale.type, parentSchema: schema34.allOf[4].then.properties.logicalTypeOptions.properties.scale, data: data39 };
                        if (vErrors === null) {
                            vErrors = [err57];
                        }
                        else {
                            vErrors.push(err57);
                        }
                        errors++;
                    }
                    if ((typeof data39 == "number") && (isFinite(data39))) {
                        if (data39 < 0 || isNaN(data39)) {
                            const err58 = { instancePath: instancePath + "/logicalTypeOptions/scale", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/scale/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.allOf[4].then.properties.logicalTypeOptions.properties.scale, data: data39 };
                            if (vErrors === null) {
                                vErrors = [err58];
                            }
                            else {
                                vErrors.push(err58);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err59 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.allOf[4].then.properties.logicalTypeOptions.type, parentSchema: schema34.allOf[4].then.properties.logicalTypeOptions, data: data31 };
                if (vErrors === null) {
                    vErrors = [err59];
                }
                else {
                    vErrors.push(err59);
                }
                errors++;
            }
        }
    }
    var _valid4 = _errs80 === errors;
    valid17 = _valid4;
} if (!valid17) {
    const err60 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema34.allOf[4].if, parentSchema: schema34.allOf[4], data };
    if (vErrors === null) {
        vErrors = [err60];
    }
    else {
        vErrors.push(err60);
    }
    errors++;
} const _errs100 = errors; let valid21 = true; const _errs101 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing5;
    if ((data.logicalType === undefined) && (missing5 = "logicalType")) {
        const err61 = {};
        if (vErrors === null) {
            vErrors = [err61];
        }
        else {
            vErrors.push(err61);
        }
        errors++;
    }
    else {
        if (data.logicalType !== undefined) {
            if (!(data.logicalType === "object")) {
                const err62 = {};
                if (vErrors === null) {
                    vErrors = [err62];
                }
                else {
                    vErrors.push(err62);
                }
                errors++;
            }
        }
    }
} var _valid5 = _errs101 === errors; errors = _errs100; if (vErrors !== null) {
    if (_errs100) {
        vErrors.length = _errs100;
    }
    else {
        vErrors = null;
    }
} if (_valid5) {
    const _errs103 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.logicalTypeOptions !== undefined) {
            let data41 = data.logicalTypeOptions;
            if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                for (const key5 in data41) {
                    if (!(((key5 === "minProperties") || (key5 === "maxProperties")) || (key5 === "required"))) {
                        const err63 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34.allOf[5].then.properties.logicalTypeOptions, data: data41 };
                        if (vErrors === null) {
                            vErrors = [err63];
                        }
                        else {
                            vErrors.push(err63);
                        }
                        errors++;
                    }
                }
                if (data41.minProperties !== undefined) {
                    let data42 = data41.minProperties;
                    if (!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) {
                        const err64 = { instancePath: instancePath + "/logicalTypeOptions/minProperties", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/minProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.allOf[5].then.properties.logicalTypeOptions.properties.minProperties.type, parentSchema: schema34.allOf[5].then.properties.logicalTypeOptions.properties.minProperties, data: data42 };
                        if (vErrors === null) {
                            vErrors = [err64];
                        }
                        else {
                            vErrors.push(err64);
                        }
                        errors++;
                    }
                    if ((typeof data42 == "number") && (isFinite(data42))) {
                        if (data42 < 0 || isNaN(data42)) {
                            const err65 = { instancePath: instancePath + "/logicalTypeOptions/minProperties", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/minProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.allOf[5].then.properties.logicalTypeOptions.properties.minProperties, data: data42 };
                            if (vErrors === null) {
                                vErrors = [err65];
                            }
                            else {
                                vErrors.push(err65);
                            }
                            errors++;
                        }
                    }
                }
                if (data41.maxProperties !== undefined) {
                    let data43 = data41.maxProperties;
                    if (!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))) {
                        const err66 = { instancePath: instancePath + "/logicalTypeOptions/maxProperties", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/maxProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.allOf[5].then.properties.logicalTypeOptions.properties.maxProperties.type, parentSchema: schema34.allOf[5].then.properties.logicalTypeOptions.properties.maxProperties, data: data43 };
                        if (vErrors === null) {
                            vErrors = [err66];
                        }
                        else {
                            vErrors.push(err66);
                        }
                        errors++;
                    }
                    if ((typeof data43 == "number") && (isFinite(data43))) {
                        if (data43 < 0 || isNaN(data43)) {
                            const err67 = { instancePath: instancePath + "/logicalTypeOptions/maxProperties", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/maxProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.allOf[5].then.properties.logicalTypeOptions.properties.maxProperties, data: data43 };
                            if (vErrors === null) {
                                vErrors = [err67];
                            }
                            else {
                                vErrors.push(err67);
                            }
                            errors++;
                        }
                    }
                }
                if (data41.required !== undefined) {
                    let data44 = data41.required;
                    if (Array.isArray(data44)) {
                        if (data44.length < 1) {
                            const err68 = { instancePath: instancePath + "/logicalTypeOptions/required", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/required/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema34.allOf[5].then.properties.logicalTypeOptions.properties.required, data: data44 };
                            if (vErrors === null) {
                                vErrors = [err68];
                            }
                            else {
                                vErrors.push(err68);
                            }
                            errors++;
                        }
                        const len0 = data44.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data45 = data44[i0];
                            if (typeof data45 !== "string") {
                                const err69 = { instancePath: instancePath + "/logicalTypeOptions/required/" + i0, schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/required/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.allOf[5].then.properties.logicalTypeOptions.properties.required.items.type, parentSchema: schema34.allOf[5].then.properties.logicalTypeOptions.properties.required.items, data: data45 };
                                if (vErrors === null) {
                                    vErrors = [err69];
                                }
                                else {
                                    vErrors.push(err69);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err70 = { instancePath: instancePath + "/logicalTypeOptions/required", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/required/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.allOf[5].then.properties.logicalTypeOptions.properties.required.type, parentSchema: schema34.allOf[5].then.properties.logicalTypeOptions.properties.required, data: data44 };
                        if (vErrors === null) {
                            vErrors = [err70];
                        }
                        else {
                            vErrors.push(err70);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err71 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.allOf[5].then.properties.logicalTypeOptions.type, parentSchema: schema34.allOf[5].then.properties.logicalTypeOptions, data: data41 };
                if (vErrors === null) {
                    vErrors = [err71];
                }
                else {
                    vErrors.push(err71);
                }
                errors++;
            }
        }
    }
    var _valid5 = _errs103 === errors;
    valid21 = _valid5;
} if (!valid21) {
    const err72 = { instancePath, schemaPath: "#/allOf/5/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema34.allOf[5].if, parentSchema: schema34.allOf[5], data };
    if (vErrors === null) {
        vErrors = [err72];
    }
    else {
        vErrors.push(err72);
    }
    errors++;
} const _errs116 = errors; let valid27 = true; const _errs117 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing6;
    if ((data.logicalType === undefined) && (missing6 = "logicalType")) {
        const err73 = {};
        if (vErrors === null) {
            vErrors = [err73];
        }
        else {
            vErrors.push(err73);
        }
        errors++;
    }
    else {
        if (data.logicalType !== undefined) {
            if (!(data.logicalType === "array")) {
                const err74 = {};
                if (vErrors === null) {
                    vErrors = [err74];
                }
                else {
                    vErrors.push(err74);
                }
                errors++;
            }
        }
    }
} var _valid6 = _errs117 === errors; errors = _errs116; if (vErrors !== null) {
    if (_errs116) {
        vErrors.length = _errs116;
    }
    else {
        vErrors = null;
    }
} if (_valid6) {
    const _errs119 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.logicalTypeOptions !== undefined) {
            let data47 = data.logicalTypeOptions;
            if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                for (const key6 in data47) {
                    if (!(((key6 === "minItems") || (key6 === "maxItems")) || (key6 === "uniqueItems"))) {
                        const err75 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34.allOf[6].then.properties.logicalTypeOptions, data: data47 };
                        if (vErrors === null) {
                            vErrors = [err75];
                        }
                        else {
                            vErrors.push(err75);
                        }
                        errors++;
                    }
                }
                if (data47.minItems !== undefined) {
                    let data48 = data47.minItems;
                    if (!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))) {
                        const err76 = { instancePath: instancePath + "/logicalTypeOptions/minItems", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/properties/minItems/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.allOf[6].then.properties.logicalTypeOptions.properties.minItems.type, parentSchema: schema34.allOf[6].then.properties.logicalTypeOptions.properties.minItems, data: data48 };
                        if (vErrors === null) {
                            vErrors = [err76];
                        }
                        else {
                            vErrors.push(err76);
                        }
                        errors++;
                    }
                    if ((typeof data48 == "number") && (isFinite(data48))) {
                        if (data48 < 0 || isNaN(data48)) {
                            const err77 = { instancePath: instancePath + "/logicalTypeOptions/minItems", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/properties/minItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.allOf[6].then.properties.logicalTypeOptions.properties.minItems, data: data48 };
                            if (vErrors === null) {
                                vErrors = [err77];
                            }
                            else {
                                vErrors.push(err77);
                            }
                            errors++;
                        }
                    }
                }
                if (data47.maxItems !== undefined) {
                    let data49 = data47.maxItems;
                    if (!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))) {
                        const err78 = { instancePath: instancePath + "/logicalTypeOptions/maxItems", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/properties/maxItems/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.allOf[6].then.properties.logicalTypeOptions.properties.maxItems.type, parentSchema: schema34.allOf[6].then.properties.logicalTypeOptions.properties.maxItems, data: data49 };
                        if (vErrors === null) {
                            vErrors = [err78];
                        }
                        else {
                            vErrors.push(err78);
                        }
                        errors++;
                    }
                    if ((typeof data49 == "number") && (isFinite(data49))) {
                        if (data49 < 0 || isNaN(data49)) {
                            const err79 = { instancePath: instancePath + "/logicalTypeOptions/maxItems", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/properties/maxItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.allOf[6].then.properties.logicalTypeOptions.properties.maxItems, data: data49 };
                            if (vErrors === null) {
                                vErrors = [err79];
                            }
                            else {
                                vErrors.push(err79);
                            }
                            errors++;
                        }
                    }
                }
                if (data47.uniqueItems !== undefined) {
                    let data50 = data47.uniqueItems;
                    if (typeof data50 !== "boolean") {
                        const err80 = { instancePath: instancePath + "/logicalTypeOptions/uniqueItems", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema34.allOf[6].then.properties.logicalTypeOptions.properties.uniqueItems.type, parentSchema: schema34.allOf[6].then.properties.logicalTypeOptions.properties.uniqueItems, data: data50 };
                        if (vErrors === null) {
                            vErrors = [err80];
                        }
                        else {
                            vErrors.push(err80);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err81 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.allOf[6].then.properties.logicalTypeOptions.type, parentSchema: schema34.allOf[6].then.properties.logicalTypeOptions, data: data47 };
                if (vErrors === null) {
                    vErrors = [err81];
                }
                else {
                    vErrors.push(err81);
                }
                errors++;
            }
        }
    }
    var _valid6 = _errs119 === errors;
    valid27 = _valid6;
} if (!valid27) {
    const err82 = { instancePath, schemaPath: "#/allOf/6/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema34.allOf[6].if, parentSchema: schema34.allOf[6], data };
    if (vErrors === null) {
        vErrors = [err82];
    }
    else {
        vErrors.push(err82);
    }
    errors++;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key7 in data) {
        if (!(func2.call(schema34.properties, key7))) {
            const err83 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34, data };
            if (vErrors === null) {
                vErrors = [err83];
            }
            else {
                vErrors.push(err83);
            }
            errors++;
        }
    }
    if (data.id !== undefined) {
        let data51 = data.id;
        if (typeof data51 === "string") {
            if (!pattern1.test(data51)) {
                const err84 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/stableId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: "must match pattern \"" + "^[A-Za-z0-9_-]+$" + "\"", schema: "^[A-Za-z0-9_-]+$", parentSchema: schema14, data: data51 };
                if (vErrors === null) {
                    vErrors = [err84];
                }
                else {
                    vErrors.push(err84);
                }
                errors++;
            }
        }
        else {
            const err85 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/stableId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data51 };
            if (vErrors === null) {
                vErrors = [err85];
            }
            else {
                vErrors.push(err85);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        let data52 = data.name;
        if (typeof data52 === "string") {
            if (func3(data52) < 1) {
                const err86 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.properties.name, data: data52 };
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
            const err87 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.name.type, parentSchema: schema34.properties.name, data: data52 };
            if (vErrors === null) {
                vErrors = [err87];
            }
            else {
                vErrors.push(err87);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        let data53 = data.description;
        if (typeof data53 !== "string") {
            const err88 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.description.type, parentSchema: schema34.properties.description, data: data53 };
            if (vErrors === null) {
                vErrors = [err88];
            }
            else {
                vErrors.push(err88);
            }
            errors++;
        }
    }
    if (data.businessName !== undefined) {
        let data54 = data.businessName;
        if (typeof data54 !== "string") {
            const err89 = { instancePath: instancePath + "/businessName", schemaPath: "#/properties/businessName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.businessName.type, parentSchema: schema34.properties.businessName, data: data54 };
            if (vErrors === null) {
                vErrors = [err89];
            }
            else {
                vErrors.push(err89);
            }
            errors++;
        }
    }
    if (data.tags !== undefined) {
        let data55 = data.tags;
        if (Array.isArray(data55)) {
            const len1 = data55.length;
            for (let i1 = 0; i1 < len1; i1++) {
                let data56 = data55[i1];
                if (typeof data56 !== "string") {
                    const err90 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/definitions/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data56 };
                    if (vErrors === null) {
                        vErrors = [err90];
                    }
                    else {
                        vErrors.push(err90);
                    }
                    errors++;
                }
            }
        }
        else {
            const err91 = { instancePath: instancePath + "/tags", schemaPath: "#/definitions/tags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data55 };
            if (vErrors === null) {
                vErrors = [err91];
            }
            else {
                vErrors.push(err91);
            }
            errors++;
        }
    }
    if (data.authoritativeDefinitions !== undefined) {
        if (!(validate11(data.authoritativeDefinitions, { instancePath: instancePath + "/authoritativeDefinitions", parentData: data, parentDataProperty: "authoritativeDefinitions", rootData }))) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
        }
    }
    if (data.customProperties !== undefined) {
        if (!(validate13(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData }))) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
        }
    }
    if (data.quality !== undefined) {
        if (!(validate24(data.quality, { instancePath: instancePath + "/quality", parentData: data, parentDataProperty: "quality", rootData }))) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
        }
    }
    if (data.physicalName !== undefined) {
        let data60 = data.physicalName;
        if (typeof data60 === "string") {
            if (func3(data60) < 1) {
                const err92 = { instancePath: instancePath + "/physicalName", schemaPath: "#/properties/physicalName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.properties.physicalName, data: data60 };
                if (vErrors === null) {
                    vErrors = [err92];
                }
                else {
                    vErrors.push(err92);
                }
                errors++;
            }
        }
        else {
            const err93 = { instancePath: instancePath + "/physicalName", schemaPath: "#/properties/physicalName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.physicalName.type, parentSchema: schema34.properties.physicalName, data: data60 };
            if (vErrors === null) {
                vErrors = [err93];
            }
            else {
                vErrors.push(err93);
            }
            errors++;
        }
    }
    if (data.physicalType !== undefined) {
        let data61 = data.physicalType;
        if (typeof data61 === "string") {
            if (func3(data61) < 1) {
                const err94 = { instancePath: instancePath + "/physicalType", schemaPath: "#/properties/physicalType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.properties.physicalType, data: data61 };
                if (vErrors === null) {
                    vErrors = [err94];
                }
                else {
                    vErrors.push(err94);
                }
                errors++;
            }
        }
        else {
            const err95 = { instancePath: instancePath + "/physicalType", schemaPath: "#/properties/physicalType/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.physicalType.type, parentSchema: schema34.properties.physicalType, data: data61 };
            if (vErrors === null) {
                vErrors = [err95];
            }
            else {
                vErrors.push(err95);
            }
            errors++;
        }
    }
    if (data.logicalType !== undefined) {
        let data62 = data.logicalType;
        if (!(((((((((data62 === "string") || (data62 === "date")) || (data62 === "timestamp")) || (data62 === "time")) || (data62 === "number")) || (data62 === "integer")) || (data62 === "object")) || (data62 === "array")) || (data62 === "boolean"))) {
            const err96 = { instancePath: instancePath + "/logicalType", schemaPath: "#/properties/logicalType/enum", keyword: "enum", params: { allowedValues: schema34.properties.logicalType.enum }, message: "must be equal to one of the allowed values", schema: schema34.properties.logicalType.enum, parentSchema: schema34.properties.logicalType, data: data62 };
            if (vErrors === null) {
                vErrors = [err96];
            }
            else {
                vErrors.push(err96);
            }
            errors++;
        }
    }
    if (data.logicalTypeOptions !== undefined) {
        let data63 = data.logicalTypeOptions;
        if (!(data63 && typeof data63 == "object" && !Array.isArray(data63))) {
            const err97 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.logicalTypeOptions.type, parentSchema: schema34.properties.logicalTypeOptions, data: data63 };
            if (vErrors === null) {
                vErrors = [err97];
            }
            else {
                vErrors.push(err97);
            }
            errors++;
        }
    }
    if (data.required !== undefined) {
        let data64 = data.required;
        if (typeof data64 !== "boolean") {
            const err98 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema34.properties.required.type, parentSchema: schema34.properties.required, data: data64 };
            if (vErrors === null) {
                vErrors = [err98];
            }
            else {
                vErrors.push(err98);
            }
            errors++;
        }
    }
    if (data.unique !== undefined) {
        let data65 = data.unique;
        if (typeof data65 !== "boolean") {
            const err99 = { instancePath: instancePath + "/unique", schemaPath: "#/properties/unique/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema34.properties.unique.type, parentSchema: schema34.properties.unique, data: data65 };
            if (vErrors === null) {
                vErrors = [err99];
            }
            else {
                vErrors.push(err99);
            }
            errors++;
        }
    }
    if (data.primaryKey !== undefined) {
        let data66 = data.primaryKey;
        if (typeof data66 !== "boolean") {
            const err100 = { instancePath: instancePath + "/primaryKey", schemaPath: "#/properties/primaryKey/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema34.properties.primaryKey.type, parentSchema: schema34.properties.primaryKey, data: data66 };
            if (vErrors === null) {
                vErrors = [err100];
            }
            else {
                vErrors.push(err100);
            }
            errors++;
        }
    }
    if (data.primaryKeyPosition !== undefined) {
        let data67 = data.primaryKeyPosition;
        if (!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))) {
            const err101 = { instancePath: instancePath + "/primaryKeyPosition", schemaPath: "#/properties/primaryKeyPosition/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.primaryKeyPosition.type, parentSchema: schema34.properties.primaryKeyPosition, data: data67 };
            if (vErrors === null) {
                vErrors = [err101];
            }
            else {
                vErrors.push(err101);
            }
            errors++;
        }
    }
    if (data.partitioned !== undefined) {
        let data68 = data.partitioned;
        if (typeof data68 !== "boolean") {
            const err102 = { instancePath: instancePath + "/partitioned", schemaPath: "#/properties/partitioned/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema34.properties.partitioned.type, parentSchema: schema34.properties.partitioned, data: data68 };
            if (vErrors === null) {
                vErrors = [err102];
            }
            else {
                vErrors.push(err102);
            }
            errors++;
        }
    }
    if (data.partitionKeyPosition !== undefined) {
        let data69 = data.partitionKeyPosition;
        if (!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))) {
            const err103 = { instancePath: instancePath + "/partitionKeyPosition", schemaPath: "#/properties/partitionKeyPosition/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.partitionKeyPosition.type, parentSchema: schema34.properties.partitionKeyPosition, data: data69 };
            if (vErrors === null) {
                vErrors = [err103];
            }
            else {
                vErrors.push(err103);
            }
            errors++;
        }
    }
    if (data.classification !== undefined) {
        let data70 = data.classification;
        if (typeof data70 !== "string") {
            const err104 = { instancePath: instancePath + "/classification", schemaPath: "#/properties/classification/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.classification.type, parentSchema: schema34.properties.classification, data: data70 };
            if (vErrors === null) {
                vErrors = [err104];
            }
            else {
                vErrors.push(err104);
            }
            errors++;
        }
    }
    if (data.criticalDataElement !== undefined) {
        let data71 = data.criticalDataElement;
        if (typeof data71 !== "boolean") {
            const err105 = { instancePath: instancePath + "/criticalDataElement", schemaPath: "#/properties/criticalDataElement/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema34.properties.criticalDataElement.type, parentSchema: schema34.properties.criticalDataElement, data: data71 };
            if (vErrors === null) {
                vErrors = [err105];
            }
            else {
                vErrors.push(err105);
            }
            errors++;
        }
    }
    if (data.encryptedName !== undefined) {
        let data72 = data.encryptedName;
        if (typeof data72 !== "string") {
            const err106 = { instancePath: instancePath + "/encryptedName", schemaPath: "#/properties/encryptedName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.encryptedName.type, parentSchema: schema34.properties.encryptedName, data: data72 };
            if (vErrors === null) {
                vErrors = [err106];
            }
            else {
                vErrors.push(err106);
            }
            errors++;
        }
    }
    if (data.transformSourceObjects !== undefined) {
        let data73 = data.transformSourceObjects;
        if (Array.isArray(data73)) {
            const len2 = data73.length;
            for (let i2 = 0; i2 < len2; i2++) {
                let data74 = data73[i2];
                if (typeof data74 !== "string") {
                    const err107 = { instancePath: instancePath + "/transformSourceObjects/" + i2, schemaPath: "#/properties/transformSourceObjects/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.transformSourceObjects.items.type, parentSchema: schema34.properties.transformSourceObjects.items, data: data74 };
                    if (vErrors === null) {
                        vErrors = [err107];
                    }
                    else {
                        vErrors.push(err107);
                    }
                    errors++;
                }
            }
        }
        else {
            const err108 = { instancePath: instancePath + "/transformSourceObjects", schemaPath: "#/properties/transformSourceObjects/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.transformSourceObjects.type, parentSchema: schema34.properties.transformSourceObjects, data: data73 };
            if (vErrors === null) {
                vErrors = [err108];
            }
            else {
                vErrors.push(err108);
            }
            errors++;
        }
    }
    if (data.transformLogic !== undefined) {
        let data75 = data.transformLogic;
        if (typeof data75 !== "string") {
            const err109 = { instancePath: instancePath + "/transformLogic", schemaPath: "#/properties/transformLogic/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.transformLogic.type, parentSchema: schema34.properties.transformLogic, data: data75 };
            if (vErrors === null) {
                vErrors = [err109];
            }
            else {
                vErrors.push(err109);
            }
            errors++;
        }
    }
    if (data.transformDescription !== undefined) {
        let data76 = data.transformDescription;
        if (typeof data76 !== "string") {
            const err110 = { instancePath: instancePath + "/transformDescription", schemaPath: "#/properties/transformDescription/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.transformDescription.type, parentSchema: schema34.properties.transformDescription, data: data76 };
            if (vErrors === null) {
                vErrors = [err110];
            }
            else {
                vErrors.push(err110);
            }
            errors++;
        }
    }
    if (data.examples !== undefined) {
        let data77 = data.examples;
        if (!(Array.isArray(data77))) {
            const err111 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.examples.type, parentSchema: schema34.properties.examples, data: data77 };
            if (vErrors === null) {
                vErrors = [err111];
            }
            else {
                vErrors.push(err111);
            }
            errors++;
        }
    }
    if (data.relationships !== undefined) {
        let data78 = data.relationships;
        if (Array.isArray(data78)) {
            const len3 = data78.length;
            for (let i3 = 0; i3 < len3; i3++) {
                if (!(validate34(data78[i3], { instancePath: instancePath + "/relationships/" + i3, parentData: data78, parentDataProperty: i3, rootData }))) {
                    vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err112 = { instancePath: instancePath + "/relationships", schemaPath: "#/properties/relationships/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.relationships.type, parentSchema: schema34.properties.relationships, data: data78 };
            if (vErrors === null) {
                vErrors = [err112];
            }
            else {
                vErrors.push(err112);
            }
            errors++;
        }
    }
    if (data.properties !== undefined) {
        let data80 = data.properties;
        if (Array.isArray(data80)) {
            const len4 = data80.length;
            for (let i4 = 0; i4 < len4; i4++) {
                if (!(wrapper0.validate(data80[i4], { instancePath: instancePath + "/properties/" + i4, parentData: data80, parentDataProperty: i4, rootData }))) {
                    vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err113 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.properties.type, parentSchema: schema34.properties.properties, data: data80 };
            if (vErrors === null) {
                vErrors = [err113];
            }
            else {
                vErrors.push(err113);
            }
            errors++;
        }
    }
    if (data.items !== undefined) {
        if (!(wrapper2.validate(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData }))) {
            vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err114 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
        vErrors = [err114];
    }
    else {
        vErrors.push(err114);
    }
    errors++;
} validate39.errors = vErrors; return errors === 0; }
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; const _errs2 = errors; let valid1 = true; const _errs3 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if ((data.logicalType === undefined) && (missing0 = "logicalType")) {
        const err0 = {};
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    else {
        if (data.logicalType !== undefined) {
            if (!(data.logicalType === "string")) {
                const err1 = {};
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
} var _valid0 = _errs3 === errors; errors = _errs2; if (vErrors !== null) {
    if (_errs2) {
        vErrors.length = _errs2;
    }
    else {
        vErrors = null;
    }
} if (_valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.logicalTypeOptions !== undefined) {
            let data1 = data.logicalTypeOptions;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                for (const key0 in data1) {
                    if (!((((key0 === "minLength") || (key0 === "maxLength")) || (key0 === "pattern")) || (key0 === "format"))) {
                        const err2 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/0/then/properties/logicalTypeOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema28.allOf[0].then.properties.logicalTypeOptions, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                }
                if (data1.minLength !== undefined) {
                    let data2 = data1.minLength;
                    if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                        const err3 = { instancePath: instancePath + "/logicalTypeOptions/minLength", schemaPath: "#/allOf/0/then/properties/logicalTypeOptions/properties/minLength/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema28.allOf[0].then.properties.logicalTypeOptions.properties.minLength.type, parentSchema: schema28.allOf[0].then.properties.logicalTypeOptions.properties.minLength, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                    if ((typeof data2 == "number") && (isFinite(data2))) {
                        if (data2 < 0 || isNaN(data2)) {
                            const err4 = { instancePath: instancePath + "/logicalTypeOptions/minLength", schemaPath: "#/allOf/0/then/properties/logicalTypeOptions/properties/minLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema28.allOf[0].then.properties.logicalTypeOptions.properties.minLength, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                    }
                }
                if (data1.maxLength !== undefined) {
                    let data3 = data1.maxLength;
                    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                        const err5 = { instancePath: instancePath + "/logicalTypeOptions/maxLength", schemaPath: "#/allOf/0/then/properties/logicalTypeOptions/properties/maxLength/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema28.allOf[0].then.properties.logicalTypeOptions.properties.maxLength.type, parentSchema: schema28.allOf[0].then.properties.logicalTypeOptions.properties.maxLength, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                    if ((typeof data3 == "number") && (isFinite(data3))) {
                        if (data3 < 0 || isNaN(data3)) {
                            const err6 = { instancePath: instancePath + "/logicalTypeOptions/maxLength", schemaPath: "#/allOf/0/then/properties/logicalTypeOptions/properties/maxLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema28.allOf[0].then.properties.logicalTypeOptions.properties.maxLength, data: data3 };
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
                if (data1.pattern !== undefined) {
                    let data4 = data1.pattern;
                    if (typeof data4 !== "string") {
                        const err7 = { instancePath: instancePath + "/logicalTypeOptions/pattern", schemaPath: "#/allOf/0/then/properties/logicalTypeOptions/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.allOf[0].then.properties.logicalTypeOptions.properties.pattern.type, parentSchema: schema28.allOf[0].then.properties.logicalTypeOptions.properties.pattern, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
                if (data1.format !== undefined) {
                    let data5 = data1.format;
                    if (typeof data5 !== "string") {
                        const err8 = { instancePath: instancePath + "/logicalTypeOptions/format", schemaPath: "#/allOf/0/then/properties/logicalTypeOptions/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.allOf[0].then.properties.logicalTypeOptions.properties.format.type, parentSchema: schema28.allOf[0].then.properties.logicalTypeOptions.properties.format, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/0/then/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema28.allOf[0].then.properties.logicalTypeOptions.type, parentSchema: schema28.allOf[0].then.properties.logicalTypeOptions, data: data1 };
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
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
} if (!valid1) {
    const err10 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema28.allOf[0].if, parentSchema: schema28.allOf[0], data };
    if (vErrors === null) {
        vErrors = [err10];
    }
    else {
        vErrors.push(err10);
    }
    errors++;
} const _errs18 = errors; let valid5 = true; const _errs19 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if ((data.logicalType === undefined) && (missing1 = "logicalType")) {
        const err11 = {};
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    else {
        if (data.logicalType !== undefined) {
            if (!(data.logicalType === "date")) {
                const err12 = {};
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
    }
} var _valid1 = _errs19 === errors; errors = _errs18; if (vErrors !== null) {
    if (_errs18) {
        vErrors.length = _errs18;
    }
    else {
        vErrors = null;
    }
} if (_valid1) {
    const _errs21 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.logicalTypeOptions !== undefined) {
            let data7 = data.logicalTypeOptions;
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                for (const key1 in data7) {
                    if (!(((((key1 === "format") || (key1 === "minimum")) || (key1 === "maximum")) || (key1 === "exclusiveMinimum")) || (key1 === "exclusiveMaximum"))) {
                        const err13 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema28.allOf[1].then.properties.logicalTypeOptions, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
                if (data7.format !== undefined) {
                    let data8 = data7.format;
                    if (typeof data8 !== "string") {
                        const err14 = { instancePath: instancePath + "/logicalTypeOptions/format", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.allOf[1].then.properties.logicalTypeOptions.properties.format.type, parentSchema: schema28.allOf[1].then.properties.logicalTypeOptions.properties.format, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
                if (data7.minimum !== undefined) {
                    let data9 = data7.minimum;
                    if (typeof data9 !== "string") {
                        const err15 = { instancePath: instancePath + "/logicalTypeOptions/minimum", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/properties/minimum/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.allOf[1].then.properties.logicalTypeOptions.properties.minimum.type, parentSchema: schema28.allOf[1].then.properties.logicalTypeOptions.properties.minimum, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                if (data7.maximum !== undefined) {
                    let data10 = data7.maximum;
                    if (typeof data10 !== "string") {
                        const err16 = { instancePath: instancePath + "/logicalTypeOptions/maximum", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/properties/maximum/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.allOf[1].then.properties.logicalTypeOptions.properties.maximum.type, parentSchema: schema28.allOf[1].then.properties.logicalTypeOptions.properties.maximum, data: data10 };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                if (data7.exclusiveMinimum !== undefined) {
                    let data11 = data7.exclusiveMinimum;
                    if ((typeof data11 !== "string") && (typeof data11 !== "boolean")) {
                        const err17 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMinimum", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/properties/exclusiveMinimum/type", keyword: "type", params: { type: schema28.allOf[1].then.properties.logicalTypeOptions.properties.exclusiveMinimum.type }, message: "must be string,boolean", schema: schema28.allOf[1].then.properties.logicalTypeOptions.properties.exclusiveMinimum.type, parentSchema: schema28.allOf[1].then.properties.logicalTypeOptions.properties.exclusiveMinimum, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                if (data7.exclusiveMaximum !== undefined) {
                    let data12 = data7.exclusiveMaximum;
                    if ((typeof data12 !== "string") && (typeof data12 !== "boolean")) {
                        const err18 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMaximum", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/properties/exclusiveMaximum/type", keyword: "type", params: { type: schema28.allOf[1].then.properties.logicalTypeOptions.properties.exclusiveMaximum.type }, message: "must be string,boolean", schema: schema28.allOf[1].then.properties.logicalTypeOptions.properties.exclusiveMaximum.type, parentSchema: schema28.allOf[1].then.properties.logicalTypeOptions.properties.exclusiveMaximum, data: data12 };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema28.allOf[1].then.properties.logicalTypeOptions.type, parentSchema: schema28.allOf[1].then.properties.logicalTypeOptions, data: data7 };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
    }
    var _valid1 = _errs21 === errors;
    valid5 = _valid1;
} if (!valid5) {
    const err20 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema28.allOf[1].if, parentSchema: schema28.allOf[1], data };
    if (vErrors === null) {
        vErrors = [err20];
    }
    else {
        vErrors.push(err20);
    }
    errors++;
} const _errs36 = errors; let valid9 = true; const _errs37 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if ((data.logicalType === undefined) && (missing2 = "logicalType")) {
        const err21 = {};
        if (vErrors === null) {
            vErrors = [err21];
        }
        else {
            vErrors.push(err21);
        }
        errors++;
    }
    else {
        if (data.logicalType !== undefined) {
            let data13 = data.logicalType;
            if (!((data13 === "timestamp") || (data13 === "time"))) {
                const err22 = {};
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
    }
} var _valid2 = _errs37 === errors; errors = _errs36; if (vErrors !== null) {
    if (_errs36) {
        vErrors.length = _errs36;
    }
    else {
        vErrors = null;
    }
} if (_valid2) {
    const _errs39 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.logicalTypeOptions !== undefined) {
            let data14 = data.logicalTypeOptions;
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                for (const key2 in data14) {
                    if (!(((((((key2 === "format") || (key2 === "minimum")) || (key2 === "maximum")) || (key2 === "exclusiveMinimum")) || (key2 === "exclusiveMaximum")) || (key2 === "timezone")) || (key2 === "defaultTimezone"))) {
                        const err23 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema28.allOf[2].then.properties.logicalTypeOptions, data: data14 };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
                if (data14.format !== undefined) {
                    let data15 = data14.format;
                    if (typeof data15 !== "string") {
                        const err24 = { instancePath: instancePath + "/logicalTypeOptions/format", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.allOf[2].then.properties.logicalTypeOptions.properties.format.type, parentSchema: schema28.allOf[2].then.properties.logicalTypeOptions.properties.format, data: data15 };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
                if (data14.minimum !== undefined) {
                    let data16 = data14.minimum;
                    if (typeof data16 !== "string") {
                        const err25 = { instancePath: instancePath + "/logicalTypeOptions/minimum", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/properties/minimum/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.allOf[2].then.properties.logicalTypeOptions.properties.minimum.type, parentSchema: schema28.allOf[2].then.properties.logicalTypeOptions.properties.minimum, data: data16 };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
                if (data14.maximum !== undefined) {
                    let data17 = data14.maximum;
                    if (typeof data17 !== "string") {
                        const err26 = { instancePath: instancePath + "/logicalTypeOptions/maximum", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/properties/maximum/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.allOf[2].then.properties.logicalTypeOptions.properties.maximum.type, parentSchema: schema28.allOf[2].then.properties.logicalTypeOptions.properties.maximum, data: data17 };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                }
                if (data14.exclusiveMinimum !== undefined) {
                    let data18 = data14.exclusiveMinimum;
                    if ((typeof data18 !== "string") && (typeof data18 !== "boolean")) {
                        const err27 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMinimum", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/properties/exclusiveMinimum/type", keyword: "type", params: { type: schema28.allOf[2].then.properties.logicalTypeOptions.properties.exclusiveMinimum.type }, message: "must be string,boolean", schema: schema28.allOf[2].then.properties.logicalTypeOptions.properties.exclusiveMinimum.type, parentSchema: schema28.allOf[2].then.properties.logicalTypeOptions.properties.exclusiveMinimum, data: data18 };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
                if (data14.exclusiveMaximum !== undefined) {
                    let data19 = data14.exclusiveMaximum;
                    if ((typeof data19 !== "string") && (typeof data19 !== "boolean")) {
                        const err28 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMaximum", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/properties/exclusiveMaximum/type", keyword: "type", params: { type: schema28.allOf[2].then.properties.logicalTypeOptions.properties.exclusiveMaximum.type }, message: "must be string,boolean", schema: schema28.allOf[2].then.properties.logicalTypeOptions.properties.exclusiveMaximum.type, parentSchema: schema28.allOf[2].then.properties.logicalTypeOptions.properties.exclusiveMaximum, data: data19 };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                if (data14.timezone !== undefined) {
                    let data20 = data14.timezone;
                    if (typeof data20 !== "boolean") {
                        const err29 = { instancePath: instancePath + "/logicalTypeOptions/timezone", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/properties/timezone/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema28.allOf[2].then.properties.logicalTypeOptions.properties.timezone.type, parentSchema: schema28.allOf[2].then.properties.logicalTypeOptions.properties.timezone, data: data20 };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
                if (data14.defaultTimezone !== undefined) {
                    let data21 = data14.defaultTimezone;
                    if (typeof data21 !== "string") {
                        const err30 = { instancePath: instancePath + "/logicalTypeOptions/defaultTimezone", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/properties/defaultTimezone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.allOf[2].then.properties.logicalTypeOptions.properties.defaultTimezone.type, parentSchema: schema28.allOf[2].then.properties.logicalTypeOptions.properties.defaultTimezone, data: data21 };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err31 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema28.allOf[2].then.properties.logicalTypeOptions.type, parentSchema: schema28.allOf[2].then.properties.logicalTypeOptions, data: data14 };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
    }
    var _valid2 = _errs39 === errors;
    valid9 = _valid2;
} if (!valid9) {
    const err32 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema28.allOf[2].if, parentSchema: schema28.allOf[2], data };
    if (vErrors === null) {
        vErrors = [err32];
    }
    else {
        vErrors.push(err32);
    }
    errors++;
} const _errs58 = errors; let valid13 = true; const _errs59 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing3;
    if ((data.logicalType === undefined) && (missing3 = "logicalType")) {
        const err33 = {};
        if (vErrors === null) {
            vErrors = [err33];
        }
        else {
            vErrors.push(err33);
        }
        errors++;
    }
    else {
        if (data.logicalType !== undefined) {
            if (!(data.logicalType === "integer")) {
                const err34 = {};
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
    }
} var _valid3 = _errs59 === errors; errors = _errs58; if (vErrors !== null) {
    if (_errs58) {
        vErrors.length = _errs58;
    }
    else {
        vErrors = null;
    }
} if (_valid3) {
    const _errs61 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.logicalTypeOptions !== undefined) {
            let data23 = data.logicalTypeOptions;
            if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                for (const key3 in data23) {
                    if (!((((((key3 === "multipleOf") || (key3 === "minimum")) || (key3 === "maximum")) || (key3 === "exclusiveMinimum")) || (key3 === "exclusiveMaximum")) || (key3 === "format"))) {
                        const err35 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema28.allOf[3].then.properties.logicalTypeOptions, data: data23 };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                }
                if (data23.multipleOf !== undefined) {
                    let data24 = data23.multipleOf;
                    if ((typeof data24 == "number") && (isFinite(data24))) {
                        if (data24 <= 0 || isNaN(data24)) {
                            const err36 = { instancePath: instancePath + "/logicalTypeOptions/multipleOf", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema28.allOf[3].then.properties.logicalTypeOptions.properties.multipleOf, data: data24 };
                            if (vErrors === null) {
                                vErrors = [err36];
                            }
                            else {
                                vErrors.push(err36);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err37 = { instancePath: instancePath + "/logicalTypeOptions/multipleOf", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/properties/multipleOf/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema28.allOf[3].then.properties.logicalTypeOptions.properties.multipleOf.type, parentSchema: schema28.allOf[3].then.properties.logicalTypeOptions.properties.multipleOf, data: data24 };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                if (data23.minimum !== undefined) {
                    let data25 = data23.minimum;
                    if (!((typeof data25 == "number") && (isFinite(data25)))) {
                        const err38 = { instancePath: instancePath + "/logicalTypeOptions/minimum", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema28.allOf[3].then.properties.logicalTypeOptions.properties.minimum.type, parentSchema: schema28.allOf[3].then.properties.logicalTypeOptions.properties.minimum, data: data25 };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                }
                if (data23.maximum !== undefined) {
                    let data26 = data23.maximum;
                    if (!((typeof data26 == "number") && (isFinite(data26)))) {
                        const err39 = { instancePath: instancePath + "/logicalTypeOptions/maximum", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema28.allOf[3].then.properties.logicalTypeOptions.properties.maximum.type, parentSchema: schema28.allOf[3].then.properties.logicalTypeOptions.properties.maximum, data: data26 };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                }
                if (data23.exclusiveMinimum !== undefined) {
                    let data27 = data23.exclusiveMinimum;
                    if ((!((typeof data27 == "number") && (isFinite(data27)))) && (typeof data27 !== "boolean")) {
                        const err40 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMinimum", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/properties/exclusiveMinimum/type", keyword: "type", params: { type: schema28.allOf[3].then.properties.logicalTypeOptions.properties.exclusiveMinimum.type }, message: "must be number,boolean", schema: schema28.allOf[3].then.properties.logicalTypeOptions.properties.exclusiveMinimum.type, parentSchema: schema28.allOf[3].then.properties.logicalTypeOptions.properties.exclusiveMinimum, data: data27 };
                        if (vErrors === null) {
                            vErrors = [err40];
                        }
                        else {
                            vErrors.push(err40);
                        }
                        errors++;
                    }
                }
                if (data23.exclusiveMaximum !== undefined) {
                    let data28 = data23.exclusiveMaximum;
                    if ((!((typeof data28 == "number") && (isFinite(data28)))) && (typeof data28 !== "boolean")) {
                        const err41 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMaximum", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/properties/exclusiveMaximum/type", keyword: "type", params: { type: schema28.allOf[3].then.properties.logicalTypeOptions.properties.exclusiveMaximum.type }, message: "must be number,boolean", schema: schema28.allOf[3].then.properties.logicalTypeOptions.properties.exclusiveMaximum.type, parentSchema: schema28.allOf[3].then.properties.logicalTypeOptions.properties.exclusiveMaximum, data: data28 };
                        if (vErrors === null) {
                            vErrors = [err41];
                        }
                        else {
                            vErrors.push(err41);
                        }
                        errors++;
                    }
                }
                if (data23.format !== undefined) {
                    let data29 = data23.format;
                    if (!((((((((((data29 === "i8") || (data29 === "i16")) || (data29 === "i32")) || (data29 === "i64")) || (data29 === "i128")) || (data29 === "u8")) || (data29 === "u16")) || (data29 === "u32")) || (data29 === "u64")) || (data29 === "u128"))) {
                        const err42 = { instancePath: instancePath + "/logicalTypeOptions/format", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/properties/format/enum", keyword: "enum", params: { allowedValues: schema28.allOf[3].then.properties.logicalTypeOptions.properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema28.allOf[3].then.properties.logicalTypeOptions.properties.format.enum, parentSchema: schema28.allOf[3].then.properties.logicalTypeOptions.properties.format, data: data29 };
                        if (vErrors === null) {
                            vErrors = [err42];
                        }
                        else {
                            vErrors.push(err42);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err43 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema28.allOf[3].then.properties.logicalTypeOptions.type, parentSchema: schema28.allOf[3].then.properties.logicalTypeOptions, data: data23 };
                if (vErrors === null) {
                    vErrors = [err43];
                }
                else {
                    vErrors.push(err43);
                }
                errors++;
            }
        }
    }
    var _valid3 = _errs61 === errors;
    valid13 = _valid3;
} if (!valid13) {
    const err44 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema28.allOf[3].if, parentSchema: schema28.allOf[3], data };
    if (vErrors === null) {
        vErrors = [err44];
    }
    else {
        vErrors.push(err44);
    }
    errors++;
} const _errs77 = errors; let valid17 = true; const _errs78 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing4;
    if ((data.logicalType === undefined) && (missing4 = "logicalType")) {
        const err45 = {};
        if (vErrors === null) {
            vErrors = [err45];
        }
        else {
            vErrors.push(err45);
        }
        errors++;
    }
    else {
        if (data.logicalType !== undefined) {
            if (!(data.logicalType === "number")) {
                const err46 = {};
                if (vErrors === null) {
                    vErrors = [err46];
                }
                else {
                    vErrors.push(err46);
                }
                errors++;
            }
        }
    }
} var _valid4 = _errs78 === errors; errors = _errs77; if (vErrors !== null) {
    if (_errs77) {
        vErrors.length = _errs77;
    }
    else {
        vErrors = null;
    }
} if (_valid4) {
    const _errs80 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.logicalTypeOptions !== undefined) {
            let data31 = data.logicalTypeOptions;
            if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                for (const key4 in data31) {
                    if (!((((((((key4 === "multipleOf") || (key4 === "minimum")) || (key4 === "maximum")) || (key4 === "exclusiveMinimum")) || (key4 === "exclusiveMaximum")) || (key4 === "format")) || (key4 === "precision")) || (key4 === "scale"))) {
                        const err47 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema28.allOf[4].then.properties.logicalTypeOptions, data: data31 };
                        if (vErrors === null) {
                            vErrors = [err47];
                        }
                        else {
                            vErrors.push(err47);
                        }
                        errors++;
                    }
                }
                if (data31.multipleOf !== undefined) {
                    let data32 = data31.multipleOf;
                    if ((typeof data32 == "number") && (isFinite(data32))) {
                        if (data32 <= 0 || isNaN(data32)) {
                            const err48 = { instancePath: instancePath + "/logicalTypeOptions/multipleOf", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema28.allOf[4].then.properties.logicalTypeOptions.properties.multipleOf, data: data32 };
                            if (vErrors === null) {
                                vErrors = [err48];
                            }
                            else {
                                vErrors.push(err48);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err49 = { instancePath: instancePath + "/logicalTypeOptions/multipleOf", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/multipleOf/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema28.allOf[4].then.properties.logicalTypeOptions.properties.multipleOf.type, parentSchema: schema28.allOf[4].then.properties.logicalTypeOptions.properties.multipleOf, data: data32 };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            vErrors.push(err49);
                        }
                        errors++;
                    }
                }
                if (data31.minimum !== undefined) {
                    let data33 = data31.minimum;
                    if (!((typeof data33 == "number") && (isFinite(data33)))) {
                        const err50 = { instancePath: instancePath + "/logicalTypeOptions/minimum", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema28.allOf[4].then.properties.logicalTypeOptions.properties.minimum.type, parentSchema: schema28.allOf[4].then.properties.logicalTypeOptions.properties.minimum, data: data33 };
                        if (vErrors === null) {
                            vErrors = [err50];
                        }
                        else {
                            vErrors.push(err50);
                        }
                        errors++;
                    }
                }
                if (data31.maximum !== undefined) {
                    let data34 = data31.maximum;
                    if (!((typeof data34 == "number") && (isFinite(data34)))) {
                        const err51 = { instancePath: instancePath + "/logicalTypeOptions/maximum", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema28.allOf[4].then.properties.logicalTypeOptions.properties.maximum.type, parentSchema: schema28.allOf[4].then.properties.logicalTypeOptions.properties.maximum, data: data34 };
                        if (vErrors === null) {
                            vErrors = [err51];
                        }
                        else {
                            vErrors.push(err51);
                        }
                        errors++;
                    }
                }
                if (data31.exclusiveMinimum !== undefined) {
                    let data35 = data31.exclusiveMinimum;
                    if ((!((typeof data35 == "number") && (isFinite(data35)))) && (typeof data35 !== "boolean")) {
                        const err52 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMinimum", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/exclusiveMinimum/type", keyword: "type", params: { type: schema28.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMinimum.type }, message: "must be number,boolean", schema: schema28.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMinimum.type, parentSchema: schema28.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMinimum, data: data35 };
                        if (vErrors === null) {
                            vErrors = [err52];
                        }
                        else {
                            vErrors.push(err52);
                        }
                        errors++;
                    }
                }
                if (data31.exclusiveMaximum !== undefined) {
                    let data36 = data31.exclusiveMaximum;
                    if ((!((typeof data36 == "number") && (isFinite(data36)))) && (typeof data36 !== "boolean")) {
                        const err53 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMaximum", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/exclusiveMaximum/type", keyword: "type", params: { type: schema28.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMaximum.type }, message: "must be number,boolean", schema: schema28.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMaximum.type, parentSchema: schema28.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMaximum, data: data36 };
                        if (vErrors === null) {
                            vErrors = [err53];
                        }
                        else {
                            vErrors.push(err53);
                        }
                        errors++;
                    }
                }
                if (data31.format !== undefined) {
                    let data37 = data31.format;
                    if (!((data37 === "f32") || (data37 === "f64"))) {
                        const err54 = { instancePath: instancePath + "/logicalTypeOptions/format", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/format/enum", keyword: "enum", params: { allowedValues: schema28.allOf[4].then.properties.logicalTypeOptions.properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema28.allOf[4].then.properties.logicalTypeOptions.properties.format.enum, parentSchema: schema28.allOf[4].then.properties.logicalTypeOptions.properties.format, data: data37 };
                        if (vErrors === null) {
                            vErrors = [err54];
                        }
                        else {
                            vErrors.push(err54);
                        }
                        errors++;
                    }
                }
                if (data31.precision !== undefined) {
                    let data38 = data31.precision;
                    if (!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))) {
                        const err55 = { instancePath: instancePath + "/logicalTypeOptions/precision", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/precision/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema28.allOf[4].then.properties.logicalTypeOptions.properties.precision.type, parentSchema: schema28.allOf[4].then.properties.logicalTypeOptions.properties.precision, data: data38 };
                        if (vErrors === null) {
                            vErrors = [err55];
                        }
                        else {
                            vErrors.push(err55);
                        }
                        errors++;
                    }
                    if ((typeof data38 == "number") && (isFinite(data38))) {
                        if (data38 < 1 || isNaN(data38)) {
                            const err56 = { instancePath: instancePath + "/logicalTypeOptions/precision", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/precision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema28.allOf[4].then.properties.logicalTypeOptions.properties.precision, data: data38 };
                            if (vErrors === null) {
                                vErrors = [err56];
                            }
                            else {
                                vErrors.push(err56);
                            }
                            errors++;
                        }
                    }
                }
                if (data31.scale !== undefined) {
                    let data39 = data31.scale;
                    if (!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))) {
                        const err57 = { instancePath: instancePath + "/logicalTypeOptions/scale", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/scale/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema28.allOf[4].then.properties.logicalTypeOptions.properties.scale.type, parentSchema: schema28.allOf[4].then.properties.logicalTypeOptions.properties.scale, data: data39 };
                        if (vErrors === null) {
                            vErrors = [err57];
                        }
                        else {
                            vErrors.push(err57);
                        }
                        errors++;
                    }
                    if ((typeof data39 == "number") && (isFinite(data39))) {
                        if (data39 < 0 || isNaN(data39)) {
                            const err58 = { instancePath: instancePath + "/logicalTypeOptions/scale", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/scale/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema28.allOf[4].then.properties.logicalTypeOptions.properties.scale, data: data39 };
                            if (vErrors === null) {
                                vErrors = [err58];
                            }
                            else {
                                vErrors.push(err58);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err59 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema28.allOf[4].then.properties.logicalTypeOptions.type, parentSchema: schema28.allOf[4].then.properties.logicalTypeOptions, data: data31 };
                if (vErrors === null) {
                    vErrors = [err59];
                }
                else {
                    vErrors.push(err59);
                }
                errors++;
            }
        }
    }
    var _valid4 = _errs80 === errors;
    valid17 = _valid4;
} if (!valid17) {
    const err60 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema28.allOf[4].if, parentSchema: schema28.allOf[4], data };
    if (vErrors === null) {
        vErrors = [err60];
    }
    else {
        vErrors.push(err60);
    }
    errors++;
} const _errs100 = errors; let valid21 = true; const _errs101 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing5;
    if ((data.logicalType === undefined) && (missing5 = "logicalType")) {
        const err61 = {};
        if (vErrors === null) {
            vErrors = [err61];
        }
        else {
            vErrors.push(err61);
        }
        errors++;
    }
    else {
        if (data.logicalType !== undefined) {
            if (!(data.logicalType === "object")) {
                const err62 = {};
                if (vErrors === null) {
                    vErrors = [err62];
                }
                else {
                    vErrors.push(err62);
                }
                errors++;
            }
        }
    }
} var _valid5 = _errs101 === errors; errors = _errs100; if (vErrors !== null) {
    if (_errs100) {
        vErrors.length = _errs100;
    }
    else {
        vErrors = null;
    }
} if (_valid5) {
    const _errs103 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.logicalTypeOptions !== undefined) {
            let data41 = data.logicalTypeOptions;
            if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                for (const key5 in data41) {
                    if (!(((key5 === "minProperties") || (key5 === "maxProperties")) || (key5 === "required"))) {
                        const err63 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema28.allOf[5].then.properties.logicalTypeOptions, data: data41 };
                        if (vErrors === null) {
                            vErrors = [err63];
                        }
                        else {
                            vErrors.push(err63);
                        }
                        errors++;
                    }
                }
                if (data41.minProperties !== undefined) {
                    let data42 = data41.minProperties;
                    if (!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) {
                        const err64 = { instancePath: instancePath + "/logicalTypeOptions/minProperties", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/minProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema28.allOf[5].then.properties.logicalTypeOptions.properties.minProperties.type, parentSchema: schema28.allOf[5].then.properties.logicalTypeOptions.properties.minProperties, data: data42 };
                        if (vErrors === null) {
                            vErrors = [err64];
                        }
                        else {
                            vErrors.push(err64);
                        }
                        errors++;
                    }
                    if ((typeof data42 == "number") && (isFinite(data42))) {
                        if (data42 < 0 || isNaN(data42)) {
                            const err65 = { instancePath: instancePath + "/logicalTypeOptions/minProperties", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/minProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema28.allOf[5].then.properties.logicalTypeOptions.properties.minProperties, data: data42 };
                            if (vErrors === null) {
                                vErrors = [err65];
                            }
                            else {
                                vErrors.push(err65);
                            }
                            errors++;
                        }
                    }
                }
                if (data41.maxProperties !== undefined) {
                    let data43 = data41.maxProperties;
                    if (!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))) {
                        const err66 = { instancePath: instancePath + "/logicalTypeOptions/maxProperties", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/maxProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema28.allOf[5].then.properties.logicalTypeOptions.properties.maxProperties.type, parentSchema: schema28.allOf[5].then.properties.logicalTypeOptions.properties.maxProperties, data: data43 };
                        if (vErrors === null) {
                            vErrors = [err66];
                        }
                        else {
                            vErrors.push(err66);
                        }
                        errors++;
                    }
                    if ((typeof data43 == "number") && (isFinite(data43))) {
                        if (data43 < 0 || isNaN(data43)) {
                            const err67 = { instancePath: instancePath + "/logicalTypeOptions/maxProperties", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/maxProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema28.allOf[5].then.properties.logicalTypeOptions.properties.maxProperties, data: data43 };
                            if (vErrors === null) {
                                vErrors = [err67];
                            }
                            else {
                                vErrors.push(err67);
                            }
                            errors++;
                        }
                    }
                }
                if (data41.required !== undefined) {
                    let data44 = data41.required;
                    if (Array.isArray(data44)) {
                        if (data44.length < 1) {
                            const err68 = { instancePath: instancePath + "/logicalTypeOptions/required", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/required/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema28.allOf[5].then.properties.logicalTypeOptions.properties.required, data: data44 };
                            if (vErrors === null) {
                                vErrors = [err68];
                            }
                            else {
                                vErrors.push(err68);
                            }
                            errors++;
                        }
                        const len0 = data44.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data45 = data44[i0];
                            if (typeof data45 !== "string") {
                                const err69 = { instancePath: instancePath + "/logicalTypeOptions/required/" + i0, schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/required/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.allOf[5].then.properties.logicalTypeOptions.properties.required.items.type, parentSchema: schema28.allOf[5].then.properties.logicalTypeOptions.properties.required.items, data: data45 };
                                if (vErrors === null) {
                                    vErrors = [err69];
                                }
                                else {
                                    vErrors.push(err69);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err70 = { instancePath: instancePath + "/logicalTypeOptions/required", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/required/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema28.allOf[5].then.properties.logicalTypeOptions.properties.required.type, parentSchema: schema28.allOf[5].then.properties.logicalTypeOptions.properties.required, data: data44 };
                        if (vErrors === null) {
                            vErrors = [err70];
                        }
                        else {
                            vErrors.push(err70);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err71 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema28.allOf[5].then.properties.logicalTypeOptions.type, parentSchema: schema28.allOf[5].then.properties.logicalTypeOptions, data: data41 };
                if (vErrors === null) {
                    vErrors = [err71];
                }
                else {
                    vErrors.push(err71);
                }
                errors++;
            }
        }
    }
    var _valid5 = _errs103 === errors;
    valid21 = _valid5;
} if (!valid21) {
    const err72 = { instancePath, schemaPath: "#/allOf/5/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema28.allOf[5].if, parentSchema: schema28.allOf[5], data };
    if (vErrors === null) {
        vErrors = [err72];
    }
    else {
        vErrors.push(err72);
    }
    errors++;
} const _errs116 = errors; let valid27 = true; const _errs117 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing6;
    if ((data.logicalType === undefined) && (missing6 = "logicalType")) {
        const err73 = {};
        if (vErrors === null) {
            vErrors = [err73];
        }
        else {
            vErrors.push(err73);
        }
        errors++;
    }
    else {
        if (data.logicalType !== undefined) {
            if (!(data.logicalType === "array")) {
                const err74 = {};
                if (vErrors === null) {
                    vErrors = [err74];
                }
                else {
                    vErrors.push(err74);
                }
                errors++;
            }
        }
    }
} var _valid6 = _errs117 === errors; errors = _errs116; if (vErrors !== null) {
    if (_errs116) {
        vErrors.length = _errs116;
    }
    else {
        vErrors = null;
    }
} if (_valid6) {
    const _errs119 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.logicalTypeOptions !== undefined) {
            let data47 = data.logicalTypeOptions;
            if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                for (const key6 in data47) {
                    if (!(((key6 === "minItems") || (key6 === "maxItems")) || (key6 === "uniqueItems"))) {
                        const err75 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema28.allOf[6].then.properties.logicalTypeOptions, data: data47 };
                        if (vErrors === null) {
                            vErrors = [err75];
                        }
                        else {
                            vErrors.push(err75);
                        }
                        errors++;
                    }
                }
                if (data47.minItems !== undefined) {
                    let data48 = data47.minItems;
                    if (!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))) {
                        const err76 = { instancePath: instancePath + "/logicalTypeOptions/minItems", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/properties/minItems/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema28.allOf[6].then.properties.logicalTypeOptions.properties.minItems.type, parentSchema: schema28.allOf[6].then.properties.logicalTypeOptions.properties.minItems, data: data48 };
                        if (vErrors === null) {
                            vErrors = [err76];
                        }
                        else {
                            vErrors.push(err76);
                        }
                        errors++;
                    }
                    if ((typeof data48 == "number") && (isFinite(data48))) {
                        if (data48 < 0 || isNaN(data48)) {
                            const err77 = { instancePath: instancePath + "/logicalTypeOptions/minItems", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/properties/minItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema28.allOf[6].then.properties.logicalTypeOptions.properties.minItems, data: data48 };
                            if (vErrors === null) {
                                vErrors = [err77];
                            }
                            else {
                                vErrors.push(err77);
                            }
                            errors++;
                        }
                    }
                }
                if (data47.maxItems !== undefined) {
                    let data49 = data47.maxItems;
                    if (!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))) {
                        const err78 = { instancePath: instancePath + "/logicalTypeOptions/maxItems", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/properties/maxItems/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema28.allOf[6].then.properties.logicalTypeOptions.properties.maxItems.type, parentSchema: schema28.allOf[6].then.properties.logicalTypeOptions.properties.maxItems, data: data49 };
                        if (vErrors === null) {
                            vErrors = [err78];
                        }
                        else {
                            vErrors.push(err78);
                        }
                        errors++;
                    }
                    if ((typeof data49 == "number") && (isFinite(data49))) {
                        if (data49 < 0 || isNaN(data49)) {
                            const err79 = { instancePath: instancePath + "/logicalTypeOptions/maxItems", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/properties/maxItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema28.allOf[6].then.properties.logicalTypeOptions.properties.maxItems, data: data49 };
                            if (vErrors === null) {
                                vErrors = [err79];
                            }
                            else {
                                vErrors.push(err79);
                            }
                            errors++;
                        }
                    }
                }
                if (data47.uniqueItems !== undefined) {
                    let data50 = data47.uniqueItems;
                    if (typeof data50 !== "boolean") {
                        const err80 = { instancePath: instancePath + "/logicalTypeOptions/uniqueItems", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema28.allOf[6].then.properties.logicalTypeOptions.properties.uniqueItems.type, parentSchema: schema28.allOf[6].then.properties.logicalTypeOptions.properties.uniqueItems, data: data50 };
                        if (vErrors === null) {
                            vErrors = [err80];
                        }
                        else {
                            vErrors.push(err80);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err81 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema28.allOf[6].then.properties.logicalTypeOptions.type, parentSchema: schema28.allOf[6].then.properties.logicalTypeOptions, data: data47 };
                if (vErrors === null) {
                    vErrors = [err81];
                }
                else {
                    vErrors.push(err81);
                }
                errors++;
            }
        }
    }
    var _valid6 = _errs119 === errors;
    valid27 = _valid6;
} if (!valid27) {
    const err82 = { instancePath, schemaPath: "#/allOf/6/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema28.allOf[6].if, parentSchema: schema28.allOf[6], data };
    if (vErrors === null) {
        vErrors = [err82];
    }
    else {
        vErrors.push(err82);
    }
    errors++;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
        const err83 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'", schema: schema28.required, parentSchema: schema28, data };
        if (vErrors === null) {
            vErrors = [err83];
        }
        else {
            vErrors.push(err83);
        }
        errors++;
    }
    for (const key7 in data) {
        if (!(func2.call(schema28.properties, key7))) {
            const err84 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema28, data };
            if (vErrors === null) {
                vErrors = [err84];
            }
            else {
                vErrors.push(err84);
            }
            errors++;
        }
    }
    if (data.id !== undefined) {
        let data51 = data.id;
        if (typeof data51 === "string") {
            if (!pattern1.test(data51)) {
                const err85 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/stableId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: "must match pattern \"" + "^[A-Za-z0-9_-]+$" + "\"", schema: "^[A-Za-z0-9_-]+$", parentSchema: schema14, data: data51 };
                if (vErrors === null) {
                    vErrors = [err85];
                }
                else {
                    vErrors.push(err85);
                }
                errors++;
            }
        }
        else {
            const err86 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/stableId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data51 };
            if (vErrors === null) {
                vErrors = [err86];
            }
            else {
                vErrors.push(err86);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        let data52 = data.name;
        if (typeof data52 === "string") {
            if (func3(data52) < 1) {
                const err87 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema28.properties.name, data: data52 };
                if (vErrors === null) {
                    vErrors = [err87];
                }
                else {
                    vErrors.push(err87);
                }
                errors++;
            }
        }
        else {
            const err88 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.name.type, parentSchema: schema28.properties.name, data: data52 };
            if (vErrors === null) {
                vErrors = [err88];
            }
            else {
                vErrors.push(err88);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        let data53 = data.description;
        if (typeof data53 !== "string") {
            const err89 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.description.type, parentSchema: schema28.properties.description, data: data53 };
            if (vErrors === null) {
                vErrors = [err89];
            }
            else {
                vErrors.push(err89);
            }
            errors++;
        }
    }
    if (data.businessName !== undefined) {
        let data54 = data.businessName;
        if (typeof data54 !== "string") {
            const err90 = { instancePath: instancePath + "/businessName", schemaPath: "#/properties/businessName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.businessName.type, parentSchema: schema28.properties.businessName, data: data54 };
            if (vErrors === null) {
                vErrors = [err90];
            }
            else {
                vErrors.push(err90);
            }
            errors++;
        }
    }
    if (data.tags !== undefined) {
        let data55 = data.tags;
        if (Array.isArray(data55)) {
            const len1 = data55.length;
            for (let i1 = 0; i1 < len1; i1++) {
                let data56 = data55[i1];
                if (typeof data56 !== "string") {
                    const err91 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/definitions/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data56 };
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
        else {
            const err92 = { instancePath: instancePath + "/tags", schemaPath: "#/definitions/tags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data55 };
            if (vErrors === null) {
                vErrors = [err92];
            }
            else {
                vErrors.push(err92);
            }
            errors++;
        }
    }
    if (data.authoritativeDefinitions !== undefined) {
        if (!(validate11(data.authoritativeDefinitions, { instancePath: instancePath + "/authoritativeDefinitions", parentData: data, parentDataProperty: "authoritativeDefinitions", rootData }))) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
        }
    }
    if (data.customProperties !== undefined) {
        if (!(validate13(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData }))) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
        }
    }
    if (data.quality !== undefined) {
        if (!(validate24(data.quality, { instancePath: instancePath + "/quality", parentData: data, parentDataProperty: "quality", rootData }))) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
        }
    }
    if (data.physicalName !== undefined) {
        let data60 = data.physicalName;
        if (typeof data60 === "string") {
            if (func3(data60) < 1) {
                const err93 = { instancePath: instancePath + "/physicalName", schemaPath: "#/properties/physicalName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema28.properties.physicalName, data: data60 };
                if (vErrors === null) {
                    vErrors = [err93];
                }
                else {
                    vErrors.push(err93);
                }
                errors++;
            }
        }
        else {
            const err94 = { instancePath: instancePath + "/physicalName", schemaPath: "#/properties/physicalName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.physicalName.type, parentSchema: schema28.properties.physicalName, data: data60 };
            if (vErrors === null) {
                vErrors = [err94];
            }
            else {
                vErrors.push(err94);
            }
            errors++;
        }
    }
    if (data.physicalType !== undefined) {
        let data61 = data.physicalType;
        if (typeof data61 === "string") {
            if (func3(data61) < 1) {
                const err95 = { instancePath: instancePath + "/physicalType", schemaPath: "#/properties/physicalType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema28.properties.physicalType, data: data61 };
                if (vErrors === null) {
                    vErrors = [err95];
                }
                else {
                    vErrors.push(err95);
                }
                errors++;
            }
        }
        else {
            const err96 = { instancePath: instancePath + "/physicalType", schemaPath: "#/properties/physicalType/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.physicalType.type, parentSchema: schema28.properties.physicalType, data: data61 };
            if (vErrors === null) {
                vErrors = [err96];
            }
            else {
                vErrors.push(err96);
            }
            errors++;
        }
    }
    if (data.logicalType !== undefined) {
        let data62 = data.logicalType;
        if (!(((((((((data62 === "string") || (data62 === "date")) || (data62 === "timestamp")) || (data62 === "time")) || (data62 === "number")) || (data62 === "integer")) || (data62 === "object")) || (data62 === "array")) || (data62 === "boolean"))) {
            const err97 = { instancePath: instancePath + "/logicalType", schemaPath: "#/properties/logicalType/enum", keyword: "enum", params: { allowedValues: schema28.properties.logicalType.enum }, message: "must be equal to one of the allowed values", schema: schema28.properties.logicalType.enum, parentSchema: schema28.properties.logicalType, data: data62 };
            if (vErrors === null) {
                vErrors = [err97];
            }
            else {
                vErrors.push(err97);
            }
            errors++;
        }
    }
    if (data.logicalTypeOptions !== undefined) {
        let data63 = data.logicalTypeOptions;
        if (!(data63 && typeof data63 == "object" && !Array.isArray(data63))) {
            const err98 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema28.properties.logicalTypeOptions.type, parentSchema: schema28.properties.logicalTypeOptions, data: data63 };
            if (vErrors === null) {
                vErrors = [err98];
            }
            else {
                vErrors.push(err98);
            }
            errors++;
        }
    }
    if (data.required !== undefined) {
        let data64 = data.required;
        if (typeof data64 !== "boolean") {
            const err99 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema28.properties.required.type, parentSchema: schema28.properties.required, data: data64 };
            if (vErrors === null) {
                vErrors = [err99];
            }
            else {
                vErrors.push(err99);
            }
            errors++;
        }
    }
    if (data.unique !== undefined) {
        let data65 = data.unique;
        if (typeof data65 !== "boolean") {
            const err100 = { instancePath: instancePath + "/unique", schemaPath: "#/properties/unique/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema28.properties.unique.type, parentSchema: schema28.properties.unique, data: data65 };
            if (vErrors === null) {
                vErrors = [err100];
            }
            else {
                vErrors.push(err100);
            }
            errors++;
        }
    }
    if (data.primaryKey !== undefined) {
        let data66 = data.primaryKey;
        if (typeof data66 !== "boolean") {
            const err101 = { instancePath: instancePath + "/primaryKey", schemaPath: "#/properties/primaryKey/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema28.properties.primaryKey.type, parentSchema: schema28.properties.primaryKey, data: data66 };
            if (vErrors === null) {
                vErrors = [err101];
            }
            else {
                vErrors.push(err101);
            }
            errors++;
        }
    }
    if (data.primaryKeyPosition !== undefined) {
        let data67 = data.primaryKeyPosition;
        if (!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))) {
            const err102 = { instancePath: instancePath + "/primaryKeyPosition", schemaPath: "#/properties/primaryKeyPosition/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema28.properties.primaryKeyPosition.type, parentSchema: schema28.properties.primaryKeyPosition, data: data67 };
            if (vErrors === null) {
                vErrors = [err102];
            }
            else {
                vErrors.push(err102);
            }
            errors++;
        }
    }
    if (data.partitioned !== undefined) {
        let data68 = data.partitioned;
        if (typeof data68 !== "boolean") {
            const err103 = { instancePath: instancePath + "/partitioned", schemaPath: "#/properties/partitioned/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema28.properties.partitioned.type, parentSchema: schema28.properties.partitioned, data: data68 };
            if (vErrors === null) {
                vErrors = [err103];
            }
            else {
                vErrors.push(err103);
            }
            errors++;
        }
    }
    if (data.partitionKeyPosition !== undefined) {
        let data69 = data.partitionKeyPosition;
        if (!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))) {
            const err104 = { instancePath: instancePath + "/partitionKeyPosition", schemaPath: "#/properties/partitionKeyPosition/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema28.properties.partitionKeyPosition.type, parentSchema: schema28.properties.partitionKeyPosition, data: data69 };
            if (vErrors === null) {
                vErrors = [err104];
            }
            else {
                vErrors.push(err104);
            }
            errors++;
        }
    }
    if (data.classification !== undefined) {
        let data70 = data.classification;
        if (typeof data70 !== "string") {
            const err105 = { instancePath: instancePath + "/classification", schemaPath: "#/properties/classification/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.classification.type, parentSchema: schema28.properties.classification, data: data70 };
            if (vErrors === null) {
                vErrors = [err105];
            }
            else {
                vErrors.push(err105);
            }
            errors++;
        }
    }
    if (data.criticalDataElement !== undefined) {
        let data71 = data.criticalDataElement;
        if (typeof data71 !== "boolean") {
            const err106 = { instancePath: instancePath + "/criticalDataElement", schemaPath: "#/properties/criticalDataElement/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema28.properties.criticalDataElement.type, parentSchema: schema28.properties.criticalDataElement, data: data71 };
            if (vErrors === null) {
                vErrors = [err106];
            }
            else {
                vErrors.push(err106);
            }
            errors++;
        }
    }
    if (data.encryptedName !== undefined) {
        let data72 = data.encryptedName;
        if (typeof data72 !== "string") {
            const err107 = { instancePath: instancePath + "/encryptedName", schemaPath: "#/properties/encryptedName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.encryptedName.type, parentSchema: schema28.properties.encryptedName, data: data72 };
            if (vErrors === null) {
                vErrors = [err107];
            }
            else {
                vErrors.push(err107);
            }
            errors++;
        }
    }
    if (data.transformSourceObjects !== undefined) {
        let data73 = data.transformSourceObjects;
        if (Array.isArray(data73)) {
            const len2 = data73.length;
            for (let i2 = 0; i2 < len2; i2++) {
                let data74 = data73[i2];
                if (typeof data74 !== "string") {
                    const err108 = { instancePath: instancePath + "/transformSourceObjects/" + i2, schemaPath: "#/properties/transformSourceObjects/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.transformSourceObjects.items.type, parentSchema: schema28.properties.transformSourceObjects.items, data: data74 };
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
        else {
            const err109 = { instancePath: instancePath + "/transformSourceObjects", schemaPath: "#/properties/transformSourceObjects/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema28.properties.transformSourceObjects.type, parentSchema: schema28.properties.transformSourceObjects, data: data73 };
            if (vErrors === null) {
                vErrors = [err109];
            }
            else {
                vErrors.push(err109);
            }
            errors++;
        }
    }
    if (data.transformLogic !== undefined) {
        let data75 = data.transformLogic;
        if (typeof data75 !== "string") {
            const err110 = { instancePath: instancePath + "/transformLogic", schemaPath: "#/properties/transformLogic/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.transformLogic.type, parentSchema: schema28.properties.transformLogic, data: data75 };
            if (vErrors === null) {
                vErrors = [err110];
            }
            else {
                vErrors.push(err110);
            }
            errors++;
        }
    }
    if (data.transformDescription !== undefined) {
        let data76 = data.transformDescription;
        if (typeof data76 !== "string") {
            const err111 = { instancePath: instancePath + "/transformDescription", schemaPath: "#/properties/transformDescription/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.transformDescription.type, parentSchema: schema28.properties.transformDescription, data: data76 };
            if (vErrors === null) {
                vErrors = [err111];
            }
            else {
                vErrors.push(err111);
            }
            errors++;
        }
    }
    if (data.examples !== undefined) {
        let data77 = data.examples;
        if (!(Array.isArray(data77))) {
            const err112 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema28.properties.examples.type, parentSchema: schema28.properties.examples, data: data77 };
            if (vErrors === null) {
                vErrors = [err112];
            }
            else {
                vErrors.push(err112);
            }
            errors++;
        }
    }
    if (data.relationships !== undefined) {
        let data78 = data.relationships;
        if (Array.isArray(data78)) {
            const len3 = data78.length;
            for (let i3 = 0; i3 < len3; i3++) {
                if (!(validate34(data78[i3], { instancePath: instancePath + "/relationships/" + i3, parentData: data78, parentDataProperty: i3, rootData }))) {
                    vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err113 = { instancePath: instancePath + "/relationships", schemaPath: "#/properties/relationships/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema28.properties.relationships.type, parentSchema: schema28.properties.relationships, data: data78 };
            if (vErrors === null) {
                vErrors = [err113];
            }
            else {
                vErrors.push(err113);
            }
            errors++;
        }
    }
    if (data.properties !== undefined) {
        let data80 = data.properties;
        if (Array.isArray(data80)) {
            const len4 = data80.length;
            for (let i4 = 0; i4 < len4; i4++) {
                if (!(wrapper0.validate(data80[i4], { instancePath: instancePath + "/properties/" + i4, parentData: data80, parentDataProperty: i4, rootData }))) {
                    vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err114 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema28.properties.properties.type, parentSchema: schema28.properties.properties, data: data80 };
            if (vErrors === null) {
                vErrors = [err114];
            }
            else {
                vErrors.push(err114);
            }
            errors++;
        }
    }
    if (data.items !== undefined) {
        if (!(validate39(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData }))) {
            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err115 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema28.type, parentSchema: schema28, data };
    if (vErrors === null) {
        vErrors = [err115];
    }
    else {
        vErrors.push(err115);
    }
    errors++;
} validate30.errors = vErrors; return errors === 0; }
const schema37 = { "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "type": { "const": "foreignKey" }, "from": { "$ref": "#/definitions/references" }, "to": { "$ref": "#/definitions/references" }, "customProperties": { "$ref": "#/definitions/customProperties" } } };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'", schema: schema37.required, parentSchema: schema37, data };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.to === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property '" + "to" + "'", schema: schema37.required, parentSchema: schema37, data };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((key0 === "type") || (key0 === "from")) || (key0 === "to")) || (key0 === "customProperties"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.type !== undefined) {
        let data0 = data.type;
        if ("foreignKey" !== data0) {
            const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "foreignKey" }, message: "must be equal to constant", schema: "foreignKey", parentSchema: schema37.properties.type, data: data0 };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.from !== undefined) {
        if (!(validate35(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData }))) {
            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
            errors = vErrors.length;
        }
    }
    if (data.to !== undefined) {
        if (!(validate35(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData }))) {
            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
            errors = vErrors.length;
        }
    }
    if (data.customProperties !== undefined) {
        if (!(validate13(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData }))) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} validate46.errors = vErrors; return errors === 0; }
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'", schema: schema21.required, parentSchema: schema21, data };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func2.call(schema21.properties, key0))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.id !== undefined) {
        let data0 = data.id;
        if (typeof data0 === "string") {
            if (!pattern1.test(data0)) {
                const err2 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/stableId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: "must match pattern \"" + "^[A-Za-z0-9_-]+$" + "\"", schema: "^[A-Za-z0-9_-]+$", parentSchema: schema14, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        else {
            const err3 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/stableId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data0 };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        let data1 = data.name;
        if (typeof data1 === "string") {
            if (func3(data1) < 1) {
                const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema21.properties.name, data: data1 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.name.type, parentSchema: schema21.properties.name, data: data1 };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        let data2 = data.description;
        if (typeof data2 !== "string") {
            const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.description.type, parentSchema: schema21.properties.description, data: data2 };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.businessName !== undefined) {
        let data3 = data.businessName;
        if (typeof data3 !== "string") {
            const err7 = { instancePath: instancePath + "/businessName", schemaPath: "#/properties/businessName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.businessName.type, parentSchema: schema21.properties.businessName, data: data3 };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.tags !== undefined) {
        let data4 = data.tags;
        if (Array.isArray(data4)) {
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data5 = data4[i0];
                if (typeof data5 !== "string") {
                    const err8 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/definitions/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data5 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
        }
        else {
            const err9 = { instancePath: instancePath + "/tags", schemaPath: "#/definitions/tags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data4 };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.authoritativeDefinitions !== undefined) {
        if (!(validate11(data.authoritativeDefinitions, { instancePath: instancePath + "/authoritativeDefinitions", parentData: data, parentDataProperty: "authoritativeDefinitions", rootData }))) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
        }
    }
    if (data.customProperties !== undefined) {
        if (!(validate13(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData }))) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
        }
    }
    if (data.quality !== undefined) {
        if (!(validate24(data.quality, { instancePath: instancePath + "/quality", parentData: data, parentDataProperty: "quality", rootData }))) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
        }
    }
    if (data.physicalName !== undefined) {
        let data9 = data.physicalName;
        if (typeof data9 === "string") {
            if (func3(data9) < 1) {
                const err10 = { instancePath: instancePath + "/physicalName", schemaPath: "#/properties/physicalName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema21.properties.physicalName, data: data9 };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        else {
            const err11 = { instancePath: instancePath + "/physicalName", schemaPath: "#/properties/physicalName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.physicalName.type, parentSchema: schema21.properties.physicalName, data: data9 };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.physicalType !== undefined) {
        let data10 = data.physicalType;
        if (typeof data10 !== "string") {
            const err12 = { instancePath: instancePath + "/physicalType", schemaPath: "#/properties/physicalType/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.physicalType.type, parentSchema: schema21.properties.physicalType, data: data10 };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data.logicalType !== undefined) {
        let data11 = data.logicalType;
        if ("object" !== data11) {
            const err13 = { instancePath: instancePath + "/logicalType", schemaPath: "#/properties/logicalType/const", keyword: "const", params: { allowedValue: "object" }, message: "must be equal to constant", schema: "object", parentSchema: schema21.properties.logicalType, data: data11 };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    if (data.dataGranularityDescription !== undefined) {
        let data12 = data.dataGranularityDescription;
        if (typeof data12 !== "string") {
            const err14 = { instancePath: instancePath + "/dataGranularityDescription", schemaPath: "#/properties/dataGranularityDescription/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.dataGranularityDescription.type, parentSchema: schema21.properties.dataGranularityDescription, data: data12 };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
    if (data.properties !== undefined) {
        let data13 = data.properties;
        if (Array.isArray(data13)) {
            const len1 = data13.length;
            for (let i1 = 0; i1 < len1; i1++) {
                if (!(validate30(data13[i1], { instancePath: instancePath + "/properties/" + i1, parentData: data13, parentDataProperty: i1, rootData }))) {
                    vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err15 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema21.properties.properties.type, parentSchema: schema21.properties.properties, data: data13 };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
    }
    if (data.relationships !== undefined) {
        let data15 = data.relationships;
        if (Array.isArray(data15)) {
            const len2 = data15.length;
            for (let i2 = 0; i2 < len2; i2++) {
                if (!(validate46(data15[i2], { instancePath: instancePath + "/relationships/" + i2, parentData: data15, parentDataProperty: i2, rootData }))) {
                    vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err16 = { instancePath: instancePath + "/relationships", schemaPath: "#/properties/relationships/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema21.properties.relationships.type, parentSchema: schema21.properties.relationships, data: data15 };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
    }
}
else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
        vErrors = [err17];
    }
    else {
        vErrors.push(err17);
    }
    errors++;
} validate21.errors = vErrors; return errors === 0; }
const schema40 = { "type": "object", "additionalProperties": false, "properties": { "id": { "$ref": "#/definitions/stableId" }, "username": { "description": "Their user name or mail address.", "type": "string" }, "name": { "type": "string" }, "description": { "type": "string" }, "role": { "description": "`Owner`, `Data Steward`… An owner is whom a violation names where no team or custom property does.", "type": "string" }, "dateIn": { "$ref": "#/definitions/date" }, "dateOut": { "$ref": "#/definitions/date" }, "replacedByUsername": { "type": "string" }, "tags": { "$ref": "#/definitions/tags" }, "customProperties": { "$ref": "#/definitions/customProperties" }, "authoritativeDefinitions": { "$ref": "#/definitions/authoritativeDefinitions" } } };
const schema42 = { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "patternErrorMessage": "must be a day as `2026-11-23`" };
const pattern14 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!(func2.call(schema40.properties, key0))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema40, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.id !== undefined) {
        let data0 = data.id;
        if (typeof data0 === "string") {
            if (!pattern1.test(data0)) {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/stableId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: "must match pattern \"" + "^[A-Za-z0-9_-]+$" + "\"", schema: "^[A-Za-z0-9_-]+$", parentSchema: schema14, data: data0 };
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
            const err2 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/stableId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data0 };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.username !== undefined) {
        let data1 = data.username;
        if (typeof data1 !== "string") {
            const err3 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.username.type, parentSchema: schema40.properties.username, data: data1 };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        let data2 = data.name;
        if (typeof data2 !== "string") {
            const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.name.type, parentSchema: schema40.properties.name, data: data2 };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        let data3 = data.description;
        if (typeof data3 !== "string") {
            const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.description.type, parentSchema: schema40.properties.description, data: data3 };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.role !== undefined) {
        let data4 = data.role;
        if (typeof data4 !== "string") {
            const err6 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.role.type, parentSchema: schema40.properties.role, data: data4 };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.dateIn !== undefined) {
        let data5 = data.dateIn;
        if (typeof data5 === "string") {
            if (!pattern14.test(data5)) {
                const err7 = { instancePath: instancePath + "/dateIn", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: "must match pattern \"" + "^\\d{4}-\\d{2}-\\d{2}$" + "\"", schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema42, data: data5 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/dateIn", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.type, parentSchema: schema42, data: data5 };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.dateOut !== undefined) {
        let data6 = data.dateOut;
        if (typeof data6 === "string") {
            if (!pattern14.test(data6)) {
                const err9 = { instancePath: instancePath + "/dateOut", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: "must match pattern \"" + "^\\d{4}-\\d{2}-\\d{2}$" + "\"", schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema42, data: data6 };
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
            const err10 = { instancePath: instancePath + "/dateOut", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.type, parentSchema: schema42, data: data6 };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.replacedByUsername !== undefined) {
        let data7 = data.replacedByUsername;
        if (typeof data7 !== "string") {
            const err11 = { instancePath: instancePath + "/replacedByUsername", schemaPath: "#/properties/replacedByUsername/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.replacedByUsername.type, parentSchema: schema40.properties.replacedByUsername, data: data7 };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.tags !== undefined) {
        let data8 = data.tags;
        if (Array.isArray(data8)) {
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data9 = data8[i0];
                if (typeof data9 !== "string") {
                    const err12 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/definitions/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data9 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
        }
        else {
            const err13 = { instancePath: instancePath + "/tags", schemaPath: "#/definitions/tags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data8 };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    if (data.customProperties !== undefined) {
        if (!(validate13(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData }))) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
        }
    }
    if (data.authoritativeDefinitions !== undefined) {
        if (!(validate11(data.authoritativeDefinitions, { instancePath: instancePath + "/authoritativeDefinitions", parentData: data, parentDataProperty: "authoritativeDefinitions", rootData }))) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
        vErrors = [err14];
    }
    else {
        vErrors.push(err14);
    }
    errors++;
} validate53.errors = vErrors; return errors === 0; }
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property '" + "apiVersion" + "'", schema: schema11.required, parentSchema: schema11, data };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.kind === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'", schema: schema11.required, parentSchema: schema11, data };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.id === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'", schema: schema11.required, parentSchema: schema11, data };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.version === undefined) {
        const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'", schema: schema11.required, parentSchema: schema11, data };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data.status === undefined) {
        const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'", schema: schema11.required, parentSchema: schema11, data };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func2.call(schema11.properties, key0))) {
            const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11, data };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.apiVersion !== undefined) {
        let data0 = data.apiVersion;
        if (typeof data0 === "string") {
            if (!pattern0.test(data0)) {
                const err6 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/pattern", keyword: "pattern", params: { pattern: "^v3\\.[01]\\.\\d+$" }, message: "must match pattern \"" + "^v3\\.[01]\\.\\d+$" + "\"", schema: "^v3\\.[01]\\.\\d+$", parentSchema: schema11.properties.apiVersion, data: data0 };
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
            const err7 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.apiVersion.type, parentSchema: schema11.properties.apiVersion, data: data0 };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.kind !== undefined) {
        let data1 = data.kind;
        if ("DataContract" !== data1) {
            const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "DataContract" }, message: "must be equal to constant", schema: "DataContract", parentSchema: schema11.properties.kind, data: data1 };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.id !== undefined) {
        let data2 = data.id;
        if (typeof data2 === "string") {
            if (func3(data2) < 1) {
                const err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.id, data: data2 };
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
            const err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.id.type, parentSchema: schema11.properties.id, data: data2 };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        let data3 = data.name;
        if (typeof data3 !== "string") {
            const err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.name.type, parentSchema: schema11.properties.name, data: data3 };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.version !== undefined) {
        let data4 = data.version;
        if (typeof data4 === "string") {
            if (func3(data4) < 1) {
                const err12 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.version, data: data4 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        else {
            const err13 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.version.type, parentSchema: schema11.properties.version, data: data4 };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    if (data.status !== undefined) {
        let data5 = data.status;
        if (typeof data5 === "string") {
            if (func3(data5) < 1) {
                const err14 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.status, data: data5 };
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
            const err15 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.status.type, parentSchema: schema11.properties.status, data: data5 };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
    }
    if (data.tenant !== undefined) {
        let data6 = data.tenant;
        if (typeof data6 !== "string") {
            const err16 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tenant.type, parentSchema: schema11.properties.tenant, data: data6 };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
    }
    if (data.domain !== undefined) {
        let data7 = data.domain;
        if (typeof data7 !== "string") {
            const err17 = { instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.domain.type, parentSchema: schema11.properties.domain, data: data7 };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
    }
    if (data.dataProduct !== undefined) {
        let data8 = data.dataProduct;
        if (typeof data8 !== "string") {
            const err18 = { instancePath: instancePath + "/dataProduct", schemaPath: "#/properties/dataProduct/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.dataProduct.type, parentSchema: schema11.properties.dataProduct, data: data8 };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
    }
    if (data.tags !== undefined) {
        let data9 = data.tags;
        if (Array.isArray(data9)) {
            const len0 = data9.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data10 = data9[i0];
                if (typeof data10 !== "string") {
                    const err19 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/definitions/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
            }
        }
        else {
            const err20 = { instancePath: instancePath + "/tags", schemaPath: "#/definitions/tags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data9 };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        let data11 = data.description;
        if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.purpose !== undefined) {
                let data12 = data11.purpose;
                if (typeof data12 !== "string") {
                    const err21 = { instancePath: instancePath + "/description/purpose", schemaPath: "#/properties/description/properties/purpose/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.description.properties.purpose.type, parentSchema: schema11.properties.description.properties.purpose, data: data12 };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
            }
            if (data11.limitations !== undefined) {
                let data13 = data11.limitations;
                if (typeof data13 !== "string") {
                    const err22 = { instancePath: instancePath + "/description/limitations", schemaPath: "#/properties/description/properties/limitations/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.description.properties.limitations.type, parentSchema: schema11.properties.description.properties.limitations, data: data13 };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
            }
            if (data11.usage !== undefined) {
                let data14 = data11.usage;
                if (typeof data14 !== "string") {
                    const err23 = { instancePath: instancePath + "/description/usage", schemaPath: "#/properties/description/properties/usage/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.description.properties.usage.type, parentSchema: schema11.properties.description.properties.usage, data: data14 };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
            }
            if (data11.authoritativeDefinitions !== undefined) {
                if (!(validate11(data11.authoritativeDefinitions, { instancePath: instancePath + "/description/authoritativeDefinitions", parentData: data11, parentDataProperty: "authoritativeDefinitions", rootData }))) {
                    vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                    errors = vErrors.length;
                }
            }
            if (data11.customProperties !== undefined) {
                if (!(validate13(data11.customProperties, { instancePath: instancePath + "/description/customProperties", parentData: data11, parentDataProperty: "customProperties", rootData }))) {
                    vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err24 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.description.type, parentSchema: schema11.properties.description, data: data11 };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
    }
    if (data.servers !== undefined) {
        let data17 = data.servers;
        if (Array.isArray(data17)) {
            const len1 = data17.length;
            for (let i1 = 0; i1 < len1; i1++) {
                if (!(validate15(data17[i1], { instancePath: instancePath + "/servers/" + i1, parentData: data17, parentDataProperty: i1, rootData }))) {
                    vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err25 = { instancePath: instancePath + "/servers", schemaPath: "#/properties/servers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.servers.type, parentSchema: schema11.properties.servers, data: data17 };
            if (vErrors === null) {
                vErrors = [err25];
            }
            else {
                vErrors.push(err25);
            }
            errors++;
        }
    }
    if (data.schema !== undefined) {
        let data19 = data.schema;
        if (Array.isArray(data19)) {
            const len2 = data19.length;
            for (let i2 = 0; i2 < len2; i2++) {
                if (!(validate21(data19[i2], { instancePath: instancePath + "/schema/" + i2, parentData: data19, parentDataProperty: i2, rootData }))) {
                    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err26 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.schema.type, parentSchema: schema11.properties.schema, data: data19 };
            if (vErrors === null) {
                vErrors = [err26];
            }
            else {
                vErrors.push(err26);
            }
            errors++;
        }
    }
    if (data.support !== undefined) {
        let data21 = data.support;
        if (Array.isArray(data21)) {
            const len3 = data21.length;
            for (let i3 = 0; i3 < len3; i3++) {
                let data22 = data21[i3];
                if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                    if (data22.channel === undefined) {
                        const err27 = { instancePath: instancePath + "/support/" + i3, schemaPath: "#/properties/support/items/required", keyword: "required", params: { missingProperty: "channel" }, message: "must have required property '" + "channel" + "'", schema: schema11.properties.support.items.required, parentSchema: schema11.properties.support.items, data: data22 };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                    for (const key1 in data22) {
                        if (!((((((((key1 === "id") || (key1 === "channel")) || (key1 === "url")) || (key1 === "description")) || (key1 === "tool")) || (key1 === "scope")) || (key1 === "invitationUrl")) || (key1 === "customProperties"))) {
                            const err28 = { instancePath: instancePath + "/support/" + i3, schemaPath: "#/properties/support/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.support.items, data: data22 };
                            if (vErrors === null) {
                                vErrors = [err28];
                            }
                            else {
                                vErrors.push(err28);
                            }
                            errors++;
                        }
                    }
                    if (data22.id !== undefined) {
                        let data23 = data22.id;
                        if (typeof data23 === "string") {
                            if (!pattern1.test(data23)) {
                                const err29 = { instancePath: instancePath + "/support/" + i3 + "/id", schemaPath: "#/definitions/stableId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: "must match pattern \"" + "^[A-Za-z0-9_-]+$" + "\"", schema: "^[A-Za-z0-9_-]+$", parentSchema: schema14, data: data23 };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err30 = { instancePath: instancePath + "/support/" + i3 + "/id", schemaPath: "#/definitions/stableId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data23 };
                            if (vErrors === null) {
                                vErrors = [err30];
                            }
                            else {
                                vErrors.push(err30);
                            }
                            errors++;
                        }
                    }
                    if (data22.channel !== undefined) {
                        let data24 = data22.channel;
                        if (typeof data24 !== "string") {
                            const err31 = { instancePath: instancePath + "/support/" + i3 + "/channel", schemaPath: "#/properties/support/items/properties/channel/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.support.items.properties.channel.type, parentSchema: schema11.properties.support.items.properties.channel, data: data24 };
                            if (vErrors === null) {
                                vErrors = [err31];
                            }
                            else {
                                vErrors.push(err31);
                            }
                            errors++;
                        }
                    }
                    if (data22.url !== undefined) {
                        let data25 = data22.url;
                        if (typeof data25 !== "string") {
                            const err32 = { instancePath: instancePath + "/support/" + i3 + "/url", schemaPath: "#/properties/support/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.support.items.properties.url.type, parentSchema: schema11.properties.support.items.properties.url, data: data25 };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                    }
                    if (data22.description !== undefined) {
                        let data26 = data22.description;
                        if (typeof data26 !== "string") {
                            const err33 = { instancePath: instancePath + "/support/" + i3 + "/description", schemaPath: "#/properties/support/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.support.items.properties.description.type, parentSchema: schema11.properties.support.items.properties.description, data: data26 };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                    }
                    if (data22.tool !== undefined) {
                        let data27 = data22.tool;
                        if (typeof data27 !== "string") {
                            const err34 = { instancePath: instancePath + "/support/" + i3 + "/tool", schemaPath: "#/properties/support/items/properties/tool/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.support.items.properties.tool.type, parentSchema: schema11.properties.support.items.properties.tool, data: data27 };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                    }
                    if (data22.scope !== undefined) {
                        let data28 = data22.scope;
                        if (typeof data28 !== "string") {
                            const err35 = { instancePath: instancePath + "/support/" + i3 + "/scope", schemaPath: "#/properties/support/items/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.support.items.properties.scope.type, parentSchema: schema11.properties.support.items.properties.scope, data: data28 };
                            if (vErrors === null) {
                                vErrors = [err35];
                            }
                            else {
                                vErrors.push(err35);
                            }
                            errors++;
                        }
                    }
                    if (data22.invitationUrl !== undefined) {
                        let data29 = data22.invitationUrl;
                        if (typeof data29 !== "string") {
                            const err36 = { instancePath: instancePath + "/support/" + i3 + "/invitationUrl", schemaPath: "#/properties/support/items/properties/invitationUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.support.items.properties.invitationUrl.type, parentSchema: schema11.properties.support.items.properties.invitationUrl, data: data29 };
                            if (vErrors === null) {
                                vErrors = [err36];
                            }
                            else {
                                vErrors.push(err36);
                            }
                            errors++;
                        }
                    }
                    if (data22.customProperties !== undefined) {
                        if (!(validate13(data22.customProperties, { instancePath: instancePath + "/support/" + i3 + "/customProperties", parentData: data22, parentDataProperty: "customProperties", rootData }))) {
                            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err37 = { instancePath: instancePath + "/support/" + i3, schemaPath: "#/properties/support/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.support.items.type, parentSchema: schema11.properties.support.items, data: data22 };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
            }
        }
        else {
            const err38 = { instancePath: instancePath + "/support", schemaPath: "#/properties/support/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.support.type, parentSchema: schema11.properties.support, data: data21 };
            if (vErrors === null) {
                vErrors = [err38];
            }
            else {
                vErrors.push(err38);
            }
            errors++;
        }
    }
    if (data.price !== undefined) {
        let data31 = data.price;
        if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            for (const key2 in data31) {
                if (!((((key2 === "id") || (key2 === "priceAmount")) || (key2 === "priceCurrency")) || (key2 === "priceUnit"))) {
                    const err39 = { instancePath: instancePath + "/price", schemaPath: "#/properties/price/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.price, data: data31 };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
            }
            if (data31.id !== undefined) {
                let data32 = data31.id;
                if (typeof data32 === "string") {
                    if (!pattern1.test(data32)) {
                        const err40 = { instancePath: instancePath + "/price/id", schemaPath: "#/definitions/stableId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: "must match pattern \"" + "^[A-Za-z0-9_-]+$" + "\"", schema: "^[A-Za-z0-9_-]+$", parentSchema: schema14, data: data32 };
                        if (vErrors === null) {
                            vErrors = [err40];
                        }
                        else {
                            vErrors.push(err40);
                        }
                        errors++;
                    }
                }
                else {
                    const err41 = { instancePath: instancePath + "/price/id", schemaPath: "#/definitions/stableId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data32 };
                    if (vErrors === null) {
                        vErrors = [err41];
                    }
                    else {
                        vErrors.push(err41);
                    }
                    errors++;
                }
            }
            if (data31.priceAmount !== undefined) {
                let data33 = data31.priceAmount;
                if (!((typeof data33 == "number") && (isFinite(data33)))) {
                    const err42 = { instancePath: instancePath + "/price/priceAmount", schemaPath: "#/properties/price/properties/priceAmount/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.price.properties.priceAmount.type, parentSchema: schema11.properties.price.properties.priceAmount, data: data33 };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        vErrors.push(err42);
                    }
                    errors++;
                }
            }
            if (data31.priceCurrency !== undefined) {
                let data34 = data31.priceCurrency;
                if (typeof data34 !== "string") {
                    const err43 = { instancePath: instancePath + "/price/priceCurrency", schemaPath: "#/properties/price/properties/priceCurrency/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.price.properties.priceCurrency.type, parentSchema: schema11.properties.price.properties.priceCurrency, data: data34 };
                    if (vErrors === null) {
                        vErrors = [err43];
                    }
                    else {
                        vErrors.push(err43);
                    }
                    errors++;
                }
            }
            if (data31.priceUnit !== undefined) {
                let data35 = data31.priceUnit;
                if (typeof data35 !== "string") {
                    const err44 = { instancePath: instancePath + "/price/priceUnit", schemaPath: "#/properties/price/properties/priceUnit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.price.properties.priceUnit.type, parentSchema: schema11.properties.price.properties.priceUnit, data: data35 };
                    if (vErrors === null) {
                        vErrors = [err44];
                    }
                    else {
                        vErrors.push(err44);
                    }
                    errors++;
                }
            }
        }
        else {
            const err45 = { instancePath: instancePath + "/price", schemaPath: "#/properties/price/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.price.type, parentSchema: schema11.properties.price, data: data31 };
            if (vErrors === null) {
                vErrors = [err45];
            }
            else {
                vErrors.push(err45);
            }
            errors++;
        }
    }
    if (data.team !== undefined) {
        let data36 = data.team;
        if (!data36 || typeof data36 != "object") {
            const err46 = { instancePath: instancePath + "/team", schemaPath: "#/properties/team/type", keyword: "type", params: { type: schema11.properties.team.type }, message: "must be object,array", schema: schema11.properties.team.type, parentSchema: schema11.properties.team, data: data36 };
            if (vErrors === null) {
                vErrors = [err46];
            }
            else {
                vErrors.push(err46);
            }
            errors++;
        }
        if (Array.isArray(data36)) {
            const len4 = data36.length;
            for (let i4 = 0; i4 < len4; i4++) {
                if (!(validate53(data36[i4], { instancePath: instancePath + "/team/" + i4, parentData: data36, parentDataProperty: i4, rootData }))) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                }
            }
        }
        if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            for (const key3 in data36) {
                if (!(((((((key3 === "id") || (key3 === "name")) || (key3 === "description")) || (key3 === "members")) || (key3 === "tags")) || (key3 === "customProperties")) || (key3 === "authoritativeDefinitions"))) {
                    const err47 = { instancePath: instancePath + "/team", schemaPath: "#/properties/team/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.team, data: data36 };
                    if (vErrors === null) {
                        vErrors = [err47];
                    }
                    else {
                        vErrors.push(err47);
                    }
                    errors++;
                }
            }
            if (data36.id !== undefined) {
                let data38 = data36.id;
                if (typeof data38 === "string") {
                    if (!pattern1.test(data38)) {
                        const err48 = { instancePath: instancePath + "/team/id", schemaPath: "#/definitions/stableId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: "must match pattern \"" + "^[A-Za-z0-9_-]+$" + "\"", schema: "^[A-Za-z0-9_-]+$", parentSchema: schema14, data: data38 };
                        if (vErrors === null) {
                            vErrors = [err48];
                        }
                        else {
                            vErrors.push(err48);
                        }
                        errors++;
                    }
                }
                else {
                    const err49 = { instancePath: instancePath + "/team/id", schemaPath: "#/definitions/stableId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data38 };
                    if (vErrors === null) {
                        vErrors = [err49];
                    }
                    else {
                        vErrors.push(err49);
                    }
                    errors++;
                }
            }
            if (data36.name !== undefined) {
                let data39 = data36.name;
                if (typeof data39 !== "string") {
                    const err50 = { instancePath: instancePath + "/team/name", schemaPath: "#/properties/team/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.team.properties.name.type, parentSchema: schema11.properties.team.properties.name, data: data39 };
                    if (vErrors === null) {
                        vErrors = [err50];
                    }
                    else {
                        vErrors.push(err50);
                    }
                    errors++;
                }
            }
            if (data36.description !== undefined) {
                let data40 = data36.description;
                if (typeof data40 !== "string") {
                    const err51 = { instancePath: instancePath + "/team/description", schemaPath: "#/properties/team/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.team.properties.description.type, parentSchema: schema11.properties.team.properties.description, data: data40 };
                    if (vErrors === null) {
                        vErrors = [err51];
                    }
                    else {
                        vErrors.push(err51);
                    }
                    errors++;
                }
            }
            if (data36.members !== undefined) {
                let data41 = data36.members;
                if (Array.isArray(data41)) {
                    const len5 = data41.length;
                    for (let i5 = 0; i5 < len5; i5++) {
                        if (!(validate53(data41[i5], { instancePath: instancePath + "/team/members/" + i5, parentData: data41, parentDataProperty: i5, rootData }))) {
                            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err52 = { instancePath: instancePath + "/team/members", schemaPath: "#/properties/team/properties/members/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.team.properties.members.type, parentSchema: schema11.properties.team.properties.members, data: data41 };
                    if (vErrors === null) {
                        vErrors = [err52];
                    }
                    else {
                        vErrors.push(err52);
                    }
                    errors++;
                }
            }
            if (data36.tags !== undefined) {
                let data43 = data36.tags;
                if (Array.isArray(data43)) {
                    const len6 = data43.length;
                    for (let i6 = 0; i6 < len6; i6++) {
                        let data44 = data43[i6];
                        if (typeof data44 !== "string") {
                            const err53 = { instancePath: instancePath + "/team/tags/" + i6, schemaPath: "#/definitions/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data44 };
                            if (vErrors === null) {
                                vErrors = [err53];
                            }
                            else {
                                vErrors.push(err53);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err54 = { instancePath: instancePath + "/team/tags", schemaPath: "#/definitions/tags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data43 };
                    if (vErrors === null) {
                        vErrors = [err54];
                    }
                    else {
                        vErrors.push(err54);
                    }
                    errors++;
                }
            }
            if (data36.customProperties !== undefined) {
                if (!(validate13(data36.customProperties, { instancePath: instancePath + "/team/customProperties", parentData: data36, parentDataProperty: "customProperties", rootData }))) {
                    vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                    errors = vErrors.length;
                }
            }
            if (data36.authoritativeDefinitions !== undefined) {
                if (!(validate11(data36.authoritativeDefinitions, { instancePath: instancePath + "/team/authoritativeDefinitions", parentData: data36, parentDataProperty: "authoritativeDefinitions", rootData }))) {
                    vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                    errors = vErrors.length;
                }
            }
        }
    }
    if (data.roles !== undefined) {
        let data47 = data.roles;
        if (Array.isArray(data47)) {
            const len7 = data47.length;
            for (let i7 = 0; i7 < len7; i7++) {
                if (!(validate16(data47[i7], { instancePath: instancePath + "/roles/" + i7, parentData: data47, parentDataProperty: i7, rootData }))) {
                    vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err55 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.roles.type, parentSchema: schema11.properties.roles, data: data47 };
            if (vErrors === null) {
                vErrors = [err55];
            }
            else {
                vErrors.push(err55);
            }
            errors++;
        }
    }
    if (data.slaDefaultElement !== undefined) {
        let data49 = data.slaDefaultElement;
        if (typeof data49 !== "string") {
            const err56 = { instancePath: instancePath + "/slaDefaultElement", schemaPath: "#/properties/slaDefaultElement/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.slaDefaultElement.type, parentSchema: schema11.properties.slaDefaultElement, data: data49 };
            if (vErrors === null) {
                vErrors = [err56];
            }
            else {
                vErrors.push(err56);
            }
            errors++;
        }
    }
    if (data.slaProperties !== undefined) {
        let data50 = data.slaProperties;
        if (Array.isArray(data50)) {
            const len8 = data50.length;
            for (let i8 = 0; i8 < len8; i8++) {
                let data51 = data50[i8];
                if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                    if (data51.property === undefined) {
                        const err57 = { instancePath: instancePath + "/slaProperties/" + i8, schemaPath: "#/properties/slaProperties/items/required", keyword: "required", params: { missingProperty: "property" }, message: "must have required property '" + "property" + "'", schema: schema11.properties.slaProperties.items.required, parentSchema: schema11.properties.slaProperties.items, data: data51 };
                        if (vErrors === null) {
                            vErrors = [err57];
                        }
                        else {
                            vErrors.push(err57);
                        }
                        errors++;
                    }
                    if (data51.value === undefined) {
                        const err58 = { instancePath: instancePath + "/slaProperties/" + i8, schemaPath: "#/properties/slaProperties/items/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'", schema: schema11.properties.slaProperties.items.required, parentSchema: schema11.properties.slaProperties.items, data: data51 };
                        if (vErrors === null) {
                            vErrors = [err58];
                        }
                        else {
                            vErrors.push(err58);
                        }
                        errors++;
                    }
                    for (const key4 in data51) {
                        if (!(func2.call(schema11.properties.slaProperties.items.properties, key4))) {
                            const err59 = { instancePath: instancePath + "/slaProperties/" + i8, schemaPath: "#/properties/slaProperties/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.slaProperties.items, data: data51 };
                            if (vErrors === null) {
                                vErrors = [err59];
                            }
                            else {
                                vErrors.push(err59);
                            }
                            errors++;
                        }
                    }
                    if (data51.id !== undefined) {
                        let data52 = data51.id;
                        if (typeof data52 === "string") {
                            if (!pattern1.test(data52)) {
                                const err60 = { instancePath: instancePath + "/slaProperties/" + i8 + "/id", schemaPath: "#/definitions/stableId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: "must match pattern \"" + "^[A-Za-z0-9_-]+$" + "\"", schema: "^[A-Za-z0-9_-]+$", parentSchema: schema14, data: data52 };
                                if (vErrors === null) {
                                    vErrors = [err60];
                                }
                                else {
                                    vErrors.push(err60);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err61 = { instancePath: instancePath + "/slaProperties/" + i8 + "/id", schemaPath: "#/definitions/stableId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data52 };
                            if (vErrors === null) {
                                vErrors = [err61];
                            }
                            else {
                                vErrors.push(err61);
                            }
                            errors++;
                        }
                    }
                    if (data51.property !== undefined) {
                        let data53 = data51.property;
                        if (typeof data53 !== "string") {
                            const err62 = { instancePath: instancePath + "/slaProperties/" + i8 + "/property", schemaPath: "#/properties/slaProperties/items/properties/property/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.slaProperties.items.properties.property.type, parentSchema: schema11.properties.slaProperties.items.properties.property, data: data53 };
                            if (vErrors === null) {
                                vErrors = [err62];
                            }
                            else {
                                vErrors.push(err62);
                            }
                            errors++;
                        }
                    }
                    if (data51.value !== undefined) {
                        let data54 = data51.value;
                        if ((((typeof data54 !== "string") && (!((typeof data54 == "number") && (isFinite(data54))))) && (typeof data54 !== "boolean")) && (data54 !== null)) {
                            const err63 = { instancePath: instancePath + "/slaProperties/" + i8 + "/value", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: schema48.type }, message: "must be string,number,boolean,null", schema: schema48.type, parentSchema: schema48, data: data54 };
                            if (vErrors === null) {
                                vErrors = [err63];
                            }
                            else {
                                vErrors.push(err63);
                            }
                            errors++;
                        }
                    }
                    if (data51.valueExt !== undefined) {
                        let data55 = data51.valueExt;
                        if ((((typeof data55 !== "string") && (!((typeof data55 == "number") && (isFinite(data55))))) && (typeof data55 !== "boolean")) && (data55 !== null)) {
                            const err64 = { instancePath: instancePath + "/slaProperties/" + i8 + "/valueExt", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: schema48.type }, message: "must be string,number,boolean,null", schema: schema48.type, parentSchema: schema48, data: data55 };
                            if (vErrors === null) {
                                vErrors = [err64];
                            }
                            else {
                                vErrors.push(err64);
                            }
                            errors++;
                        }
                    }
                    if (data51.unit !== undefined) {
                        let data56 = data51.unit;
                        if (typeof data56 !== "string") {
                            const err65 = { instancePath: instancePath + "/slaProperties/" + i8 + "/unit", schemaPath: "#/properties/slaProperties/items/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.slaProperties.items.properties.unit.type, parentSchema: schema11.properties.slaProperties.items.properties.unit, data: data56 };
                            if (vErrors === null) {
                                vErrors = [err65];
                            }
                            else {
                                vErrors.push(err65);
                            }
                            errors++;
                        }
                    }
                    if (data51.element !== undefined) {
                        let data57 = data51.element;
                        if (typeof data57 !== "string") {
                            const err66 = { instancePath: instancePath + "/slaProperties/" + i8 + "/element", schemaPath: "#/properties/slaProperties/items/properties/element/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.slaProperties.items.properties.element.type, parentSchema: schema11.properties.slaProperties.items.properties.element, data: data57 };
                            if (vErrors === null) {
                                vErrors = [err66];
                            }
                            else {
                                vErrors.push(err66);
                            }
                            errors++;
                        }
                    }
                    if (data51.driver !== undefined) {
                        let data58 = data51.driver;
                        if (typeof data58 !== "string") {
                            const err67 = { instancePath: instancePath + "/slaProperties/" + i8 + "/driver", schemaPath: "#/properties/slaProperties/items/properties/driver/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.slaProperties.items.properties.driver.type, parentSchema: schema11.properties.slaProperties.items.properties.driver, data: data58 };
                            if (vErrors === null) {
                                vErrors = [err67];
                            }
                            else {
                                vErrors.push(err67);
                            }
                            errors++;
                        }
                    }
                    if (data51.description !== undefined) {
                        let data59 = data51.description;
                        if (typeof data59 !== "string") {
                            const err68 = { instancePath: instancePath + "/slaProperties/" + i8 + "/description", schemaPath: "#/properties/slaProperties/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.slaProperties.items.properties.description.type, parentSchema: schema11.properties.slaProperties.items.properties.description, data: data59 };
                            if (vErrors === null) {
                                vErrors = [err68];
                            }
                            else {
                                vErrors.push(err68);
                            }
                            errors++;
                        }
                    }
                    if (data51.scheduler !== undefined) {
                        let data60 = data51.scheduler;
                        if (typeof data60 !== "string") {
                            const err69 = { instancePath: instancePath + "/slaProperties/" + i8 + "/scheduler", schemaPath: "#/properties/slaProperties/items/properties/scheduler/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.slaProperties.items.properties.scheduler.type, parentSchema: schema11.properties.slaProperties.items.properties.scheduler, data: data60 };
                            if (vErrors === null) {
                                vErrors = [err69];
                            }
                            else {
                                vErrors.push(err69);
                            }
                            errors++;
                        }
                    }
                    if (data51.schedule !== undefined) {
                        let data61 = data51.schedule;
                        if (typeof data61 !== "string") {
                            const err70 = { instancePath: instancePath + "/slaProperties/" + i8 + "/schedule", schemaPath: "#/properties/slaProperties/items/properties/schedule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.slaProperties.items.properties.schedule.type, parentSchema: schema11.properties.slaProperties.items.properties.schedule, data: data61 };
                            if (vErrors === null) {
                                vErrors = [err70];
                            }
                            else {
                                vErrors.push(err70);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err71 = { instancePath: instancePath + "/slaProperties/" + i8, schemaPath: "#/properties/slaProperties/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.slaProperties.items.type, parentSchema: schema11.properties.slaProperties.items, data: data51 };
                    if (vErrors === null) {
                        vErrors = [err71];
                    }
                    else {
                        vErrors.push(err71);
                    }
                    errors++;
                }
            }
        }
        else {
            const err72 = { instancePath: instancePath + "/slaProperties", schemaPath: "#/properties/slaProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.slaProperties.type, parentSchema: schema11.properties.slaProperties, data: data50 };
            if (vErrors === null) {
                vErrors = [err72];
            }
            else {
                vErrors.push(err72);
            }
            errors++;
        }
    }
    if (data.authoritativeDefinitions !== undefined) {
        if (!(validate11(data.authoritativeDefinitions, { instancePath: instancePath + "/authoritativeDefinitions", parentData: data, parentDataProperty: "authoritativeDefinitions", rootData }))) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
        }
    }
    if (data.customProperties !== undefined) {
        if (!(validate13(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData }))) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
        }
    }
    if (data.contractCreatedTs !== undefined) {
        let data64 = data.contractCreatedTs;
        if (typeof data64 === "string") {
            if (!pattern18.test(data64)) {
                const err73 = { instancePath: instancePath + "/contractCreatedTs", schemaPath: "#/properties/contractCreatedTs/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?([Zz]|[+-]\\d{2}:?\\d{2})$" }, message: "must match pattern \"" + "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?([Zz]|[+-]\\d{2}:?\\d{2})$" + "\"", schema: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?([Zz]|[+-]\\d{2}:?\\d{2})$", parentSchema: schema11.properties.contractCreatedTs, data: data64 };
                if (vErrors === null) {
                    vErrors = [err73];
                }
                else {
                    vErrors.push(err73);
                }
                errors++;
            }
        }
        else {
            const err74 = { instancePath: instancePath + "/contractCreatedTs", schemaPath: "#/properties/contractCreatedTs/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.contractCreatedTs.type, parentSchema: schema11.properties.contractCreatedTs, data: data64 };
            if (vErrors === null) {
                vErrors = [err74];
            }
            else {
                vErrors.push(err74);
            }
            errors++;
        }
    }
}
else {
    const err75 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
        vErrors = [err75];
    }
    else {
        vErrors.push(err75);
    }
    errors++;
} validate10.errors = vErrors; return errors === 0; }

;// CONCATENATED MODULE: ./lib/contract/classification.js
/**
 * Whether a contract's `classification` says that not everybody may see the values. The standard leaves the word free
 * ("confidential, restricted, and public to more advanced categorization"), so those in common use are known here.
 */
function isConfidential(classification) {
    const words = (classification ?? "").toLowerCase().split(/[^a-z]+/);
    return words.some((word) => confidential.has(word)) && !words.some((word) => word === "non" || word === "not");
}
const confidential = new Set([
    "restricted",
    "confidential",
    "sensitive",
    "secret",
    "private",
    "personal",
    "pii",
    "phi",
]);

// EXTERNAL MODULE: ./lib/contract/physical-type.js
var physical_type = __webpack_require__(20118);
// EXTERNAL MODULE: ./lib/suggest.js
var suggest = __webpack_require__(81733);
;// CONCATENATED MODULE: ./lib/contract/parsing/custom-properties.js

/** @param path of the element that has the properties */
function customProperties(properties, path, { document, complaints, notes }) {
    properties?.forEach(({ property }, i) => {
        const near = known.has(property) ? undefined : (0,suggest/* nearest */.pA)(property, known);
        if (near === undefined)
            return;
        const message = `the custom property \`${property}\` is not read here; did you mean \`${near}\`?`;
        notes.push({ severity: "info", message, at: document.at([...path, "customProperties", i, "property"]) });
    });
    const value = (name) => {
        const i = properties?.findIndex(({ property }) => property === name) ?? -1;
        const found = properties?.[i];
        if (found === undefined || found.value === null)
            return undefined;
        return { value: found.value, at: document.at([...path, "customProperties", i, "value"]) };
    };
    const text = (name) => {
        const found = value(name);
        if (found === undefined)
            return undefined;
        if (typeof found.value === "string")
            return found.value.trim() === "" ? undefined : found.value.trim();
        complaints.push({ at: found.at, message: `the custom property \`${name}\` must be text` });
        return undefined;
    };
    return {
        value,
        text,
        word: (name, known) => {
            const word = text(name);
            const found = known.find((one) => one === word?.toLowerCase());
            const at = value(name)?.at;
            if (word === undefined || found !== undefined || at === undefined)
                return found;
            const words = known.map((one) => `\`${one}\``).join(", ");
            complaints.push({
                at,
                message: `the custom property \`${name}\` must be one of ${words}, not \`${word}\`${(0,suggest/* didYouMean */.au)(word, known)}`,
            });
            return undefined;
        },
        flag: (name) => {
            const found = value(name);
            if (found === undefined)
                return false;
            if (typeof found.value === "boolean")
                return found.value;
            complaints.push({ at: found.at, message: `the custom property \`${name}\` must be true or false` });
            return false;
        },
    };
}
/** Every one that is read anywhere. */
const known = new Set([
    "harm",
    "role",
    "severity",
    "criticality",
    "owner",
    "consumer",
    "closed",
    "columnOrder",
    "protection",
]);

// EXTERNAL MODULE: ./lib/model/name.js
var model_name = __webpack_require__(51286);
;// CONCATENATED MODULE: ./lib/contract/parsing/element.js

/** What objects and columns say of themselves for people. */
function described(element, custom) {
    const harm = custom.text("harm");
    const description = element.description?.trim();
    return { ...(description === undefined || description === "" ? {} : { description }), ...(harm === undefined ? {} : { harm }) };
}
/** The schema and name of an object; undefined where its physical name, or else its name, is no name of SQL Server's. */
function objectNameOf(element, defaultSchema) {
    const parts = (0,model_name/* splitName */.W0)(element.physicalName ?? element.name);
    const name = parts?.at(-1);
    // `database.schema.name` and `server.database.schema.name` are legal; which database is read is not the contract's business.
    if (parts === undefined || parts.length > 4 || name === undefined)
        return undefined;
    return { schema: parts.at(-2)?.text ?? defaultSchema, name: name.text };
}
/** A column's name is one part, whatever dots it holds; only brackets around the whole of it are none of its characters. */
function columnNameOf(element) {
    const written = element.physicalName ?? element.name;
    const parts = (0,model_name/* splitName */.W0)(written);
    return parts?.length === 1 && parts[0] !== undefined ? parts[0].text : written;
}
/** The schema of objects that name none: that of the contract's SQL Servers where they agree. */
function schemaOf(servers = []) {
    const named = new Set(servers.flatMap(({ type, schema }) => (type === "sqlserver" && schema !== undefined ? [schema] : [])));
    const [only] = named;
    return only === undefined || named.size > 1 ? "dbo" : only;
}

;// CONCATENATED MODULE: ./lib/contract/parsing/options.js
/** What the logical type alone does not say; undefined where nothing is said. */
function optionsOf(file) {
    if (file === undefined)
        return undefined;
    const { minLength, maxLength, pattern, format, multipleOf, precision, scale, timezone } = file;
    const minimum = boundOf(file.minimum, file.exclusiveMinimum);
    const maximum = boundOf(file.maximum, file.exclusiveMaximum);
    const options = {
        ...(minLength === undefined ? {} : { minLength }),
        ...(maxLength === undefined ? {} : { maxLength }),
        ...(pattern === undefined ? {} : { pattern }),
        ...(format === undefined ? {} : { format }),
        ...(minimum === undefined ? {} : { minimum }),
        ...(maximum === undefined ? {} : { maximum }),
        ...(multipleOf === undefined ? {} : { multipleOf }),
        ...(precision === undefined ? {} : { precision }),
        ...(scale === undefined ? {} : { scale }),
        ...(timezone === true ? { timezone } : {}),
    };
    return Object.keys(options).length === 0 ? undefined : options;
}
/** ODCS 3.0 says by `exclusiveMinimum: true` that the minimum is excluded, 3.1 by the bound itself. */
function boundOf(inclusive, exclusive) {
    if (typeof exclusive === "number" || typeof exclusive === "string")
        return { value: exclusive, exclusive: true };
    if (inclusive === undefined)
        return undefined;
    return exclusive === true ? { value: inclusive, exclusive } : { value: inclusive };
}

;// CONCATENATED MODULE: ./lib/contract/parsing/column.js





/** @param protection what the object, or else the contract, says for its columns */
function contractColumn(property, path, protection, parsing) {
    const { logicalType, required, unique, primaryKey, primaryKeyPosition } = property;
    const custom = customProperties(property.customProperties, path, parsing);
    const physicalType = property.physicalType === undefined ? undefined : (0,physical_type/* normalizePhysicalType */.zN)(property.physicalType);
    const options = optionsOf(property.logicalTypeOptions);
    for (const key of ["precision", "scale"]) {
        if (options?.[key] === undefined)
            continue;
        const message = `\`${key}\` is no option of the standard, whose other readers refuse it; \`physicalType: decimal(p,s)\` says the same`;
        parsing.notes.push({ severity: "warning", message, at: parsing.document.at([...path, "logicalTypeOptions", key]) });
    }
    const classification = property.classification?.trim();
    const hidden = isConfidential(classification) ? (custom.word("protection", protections) ?? protection) : "none";
    return {
        name: columnNameOf(property),
        at: parsing.document.at(path),
        ...described(property, custom),
        ...(physicalType === undefined ? {} : { physicalType }),
        ...(logicalType === undefined ? {} : { logicalType }),
        ...(options === undefined ? {} : { options }),
        ...(required === true ? { required } : {}),
        ...(required === false ? { nullable: true } : {}),
        ...(unique === true ? { unique } : {}),
        ...(primaryKey === true ? { primaryKey } : {}),
        // -1 is the standard's own way to say nothing.
        ...(primaryKey === true && primaryKeyPosition !== undefined && primaryKeyPosition >= 1 ? { primaryKeyPosition } : {}),
        ...(classification === undefined || classification === "" ? {} : { classification }),
        ...(hidden === "none" ? {} : { protection: hidden }),
    };
}
/** How much a confidential column has to be masked or encrypted: as all the rest, a warning otherwise, or not at all. */
const protections = ["required", "expected", "none"];

;// CONCATENATED MODULE: ./lib/contract/parsing/object.js




function contractObject(object, path, defaults, relationships, parsing) {
    const at = parsing.document.at([...path, object.physicalName === undefined ? "name" : "physicalName"]);
    const written = object.physicalName ?? object.name;
    const name = objectNameOf(object, defaults.schema);
    if (name === undefined) {
        const message = `\`${written}\` is not the name of an object: write name, schema.name or [schema].[name]`;
        parsing.complaints.push({ at, message });
    }
    const custom = customProperties(object.customProperties, path, parsing);
    const protection = custom.word("protection", protections) ?? defaults.protection;
    const columns = (object.properties ?? []).map((property, i) => contractColumn(property, [...path, "properties", i], protection, parsing));
    const physicalType = object.physicalType?.trim().toLowerCase();
    const own = relationships.flatMap(({ from, ...relationship }) => (name !== undefined && (0,model_name/* sameName */.q)(from, name) ? [relationship] : []));
    const closed = isClosed(custom, defaults.closed);
    const ordered = isOrdered(custom, defaults.ordered);
    return {
        ...(name ?? { schema: defaults.schema, name: written }),
        ...(physicalType === undefined || physicalType === "" ? {} : { physicalType }),
        at,
        ...described(object, custom),
        columns: withOnlyKeyFirst(columns),
        ...(own.length === 0 ? {} : { relationships: own }),
        ...(closed ? { closed } : {}),
        ...(ordered ? { ordered } : {}),
    };
}
/** `closed: true`: no column may stand beside those that are named. */
function isClosed(custom, otherwise) {
    return custom.value("closed") === undefined ? otherwise : custom.flag("closed");
}
/** `columnOrder: strict`: the columns stand in the contract's order; `any`: in whatever order. */
function isOrdered(custom, otherwise) {
    const said = custom.word("columnOrder", ["strict", "any"]);
    return said === undefined ? otherwise : said === "strict";
}
/** A key of one column needs no position to be said. */
function withOnlyKeyFirst(columns) {
    if (columns.filter(({ primaryKey }) => primaryKey).length !== 1)
        return columns;
    return columns.map((column) => (column.primaryKey ? { ...column, primaryKeyPosition: column.primaryKeyPosition ?? 1 } : column));
}

;// CONCATENATED MODULE: ./lib/contract/parsing/parsing.js
/** `Array.isArray` does not narrow readonly arrays out of a union. */
function isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/contract/parsing/owner.js

/** The team's name; else that of a member who is an owner; else that of the first who has not left. */
function ownerOf(team) {
    if (team === undefined)
        return undefined;
    const members = isList(team) ? team : (team.members ?? []);
    const present = members.filter(({ dateOut }) => dateOut === undefined);
    const owner = present.find(({ role }) => role !== undefined && /\bowner\b/i.test(role)) ?? present[0];
    return (isList(team) ? undefined : team.name) ?? owner?.name ?? owner?.username;
}

;// CONCATENATED MODULE: ./lib/contract/parsing/references.js

/**
 * ODCS 3.1, "References": `object.property` by names, or `schema/object/properties/property` by ids. Names that the
 * contract does not describe are taken for those of the database; ids that it does not have lead nowhere.
 */
function referencesOf(objects, defaultSchema) {
    const columnOf = (object, matches) => {
        const name = object === undefined ? undefined : objectNameOf(object, defaultSchema);
        const property = object?.properties?.find(matches);
        return name === undefined || property === undefined ? undefined : { object: name, column: columnNameOf(property) };
    };
    const byId = (reference) => {
        const [section, id, part, property, ...deeper] = reference.split("/").filter((step) => step !== "");
        const object = objects.find((one) => (one.id ?? one.name) === id);
        const column = part === "properties" ? columnOf(object, (one) => (one.id ?? one.name) === property) : undefined;
        if (section !== "schema" || column === undefined)
            return { note: `\`${reference}\` is the id of no property of this contract` };
        return deeper.length > 0 ? { note: `\`${reference}\` is a part of a column, which no foreign key leads to` } : { column };
    };
    const byName = (reference) => {
        const [name = "", property = ""] = reference.split(".");
        const object = objects.find((one) => one.name === name);
        const column = columnOf(object, (one) => one.name === property);
        if (column !== undefined)
            return { column };
        const own = object === undefined ? undefined : objectNameOf(object, defaultSchema);
        const note = `\`${reference}\` is no property of this contract, and taken for a column of the database`;
        return { column: { object: own ?? { schema: defaultSchema, name }, column: property }, note };
    };
    return (reference) => {
        if (reference.includes("#"))
            return { note: `\`${reference}\` is of another contract, and not looked at` };
        return reference.includes("/") ? byId(reference) : byName(reference);
    };
}

;// CONCATENATED MODULE: ./lib/contract/parsing/relationships.js




/**
 * The foreign keys that objects and their properties demand (ODCS 3.1 `relationships`). One that leads to another
 * contract, or into a column's value, is passed over: no foreign key of this database could be it.
 */
function relationshipsOf(objects, defaultSchema, parsing) {
    const references = referencesOf(objects, defaultSchema);
    const found = [];
    const add = ({ to }, path, sources) => {
        const at = parsing.document.at(path);
        const targets = listOf(to).map((reference) => resolve(reference, at));
        if (targets.length !== sources.length) {
            const message = `a relationship leads from as many properties as it leads to, not from ${sources.length} to ${targets.length}`;
            parsing.complaints.push({ at, message });
            return;
        }
        const [source, target] = [sameObject(sources), sameObject(targets)];
        if (source === undefined || target === undefined)
            return;
        found.push({ from: source.object, columns: source.columns, to: { ...target.object, columns: target.columns }, at });
    };
    const resolve = (reference, at) => {
        const { column, note } = references(reference);
        if (note !== undefined)
            parsing.notes.push({ severity: "info", message: note, at });
        return column;
    };
    objects.forEach((object, i) => {
        const name = objectNameOf(object, defaultSchema);
        (object.properties ?? []).forEach((property, j) => {
            const source = name === undefined ? undefined : { object: name, column: columnNameOf(property) };
            (property.relationships ?? []).forEach((relationship, k) => {
                add(relationship, ["schema", i, "properties", j, "relationships", k], [source]);
            });
        });
        (object.relationships ?? []).forEach((relationship, j) => {
            const path = ["schema", i, "relationships", j];
            const sources = listOf(relationship.from ?? []).map((reference) => resolve(reference, parsing.document.at(path)));
            add(relationship, path, sources);
        });
    });
    return found;
}
function listOf(reference) {
    return isList(reference) ? reference : [reference];
}
/** The one object that all columns are of; undefined where they are not of one, or one leads to nothing. */
function sameObject(columns) {
    const known = columns.filter((column) => column !== undefined);
    const [first] = known;
    if (first === undefined || known.length < columns.length || !known.every(({ object }) => (0,model_name/* sameName */.q)(object, first.object)))
        return undefined;
    return { object: first.object, columns: known.map(({ column }) => column) };
}

;// CONCATENATED MODULE: ./lib/contract/parsing/version.js

/**
 * ODCS 3.0 allows keys of one's own everywhere but in objects, properties and their options (odcs-json-schema-v3.0.2.json;
 * 3.1 nowhere). One that is close to a key of the standard is still taken for a slip: a misspelt `schema` would demand nothing.
 */
function isLegalInVersion({ value }) {
    const { apiVersion } = value;
    if (typeof apiVersion !== "string" || !apiVersion.startsWith("v3.0."))
        return () => false;
    return ({ keyword, instancePath, params, parentSchema }) => keyword === "additionalProperties" &&
        !/^\/schema\/\d+(\/properties\/\d+|\/items)*(\/logicalTypeOptions)?$/.test(instancePath) &&
        (0,suggest/* nearest */.pA)(String(params["additionalProperty"]), Object.keys(parentSchema?.["properties"] ?? {})) === undefined;
}
/** A file of another standard or version has a hundred faults, of which only that one matters. */
function foreign(document, complaints) {
    const { apiVersion, kind, dataContractSpecification } = document.value;
    const start = document.at([]);
    if (typeof dataContractSpecification === "string") {
        const message = "this is a contract of the Data Contract Specification, which the Open Data Contract Standard (ODCS) 3 has succeeded; convert it";
        return [{ at: document.at(["dataContractSpecification"]), message }];
    }
    if (apiVersion === undefined && kind === undefined) {
        return [{ at: start, message: "this is no ODCS contract: it has neither `apiVersion` (v3.1.0) nor `kind` (DataContract)" }];
    }
    const about = complaints.filter(({ message }) => /^`(apiVersion|kind)`/.test(message));
    return about.length > 0 ? about : undefined;
}

// EXTERNAL MODULE: ./lib/contract/quality/time-zone.js
var time_zone = __webpack_require__(84526);
;// CONCATENATED MODULE: ./lib/contract/quality/parse.js


/** The most rows that a sample may take: they are sent over the wire and looked at one by one. */
const maxSample = 10_000;
/**
 * The contract with what its file demands of the data: `quality` of objects and columns, a `sample` of an object's custom properties, and
 * the `slaProperties` that say how old the newest row may be.
 *
 * What the standard allows and nobody can run (a rule without an operator, a metric that is none of the library's) is no complaint:
 * the rule says its `problem`, which counts when data are measured. Rules of type `text` are for people and left out.
 *
 * @param contract What was read of the file so far, an object for each of its `schema` and a column for each property.
 */
function withQuality(contract, document, complaints) {
    const file = document.value;
    const objects = contract.objects.map((object, i) => {
        const written = file.schema?.[i];
        if (written === undefined)
            return object;
        const columnNames = new Map((written.properties ?? []).map(({ name }, j) => [name, object.columns[j]?.name ?? name]));
        const path = ["schema", i];
        const columns = object.columns.map((column, j) => {
            const rules = rulesOf(written.properties?.[j]?.quality, [...path, "properties", j, "quality"], document, undefined);
            return rules.length === 0 ? column : { ...column, quality: rules };
        });
        const rules = [
            ...rulesOf(written.quality, [...path, "quality"], document, columnNames),
            ...sampleOf(written.customProperties, [...path, "customProperties"], document, complaints),
        ];
        return { ...object, columns, ...(rules.length === 0 ? {} : { quality: rules }) };
    });
    const sla = serviceLevels(file, objects, document);
    return { ...contract, objects, ...(sla.length === 0 ? {} : { sla }) };
}
/** @param columnNames Of an object: the names of its columns in the database by those of its properties. Undefined for a column's rules. */
function rulesOf(rules, path, document, columnNames) {
    return (rules ?? []).flatMap((rule, i) => {
        const read = ruleOf(rule, document.at([...path, i]), columnNames);
        return read === undefined ? [] : [read];
    });
}
function ruleOf(rule, at, columnNames) {
    const type = rule.type ?? (rule.query === undefined ? "library" : "sql");
    const { conditions, problem: badCondition } = conditionsOf(rule);
    // Without a metric it is words for people, unless it demands something.
    if (type === "text" || (type === "library" && (rule.metric ?? rule.rule) === undefined && conditions.length === 0))
        return undefined;
    if (type === "custom") {
        const engine = rule.engine ?? "another tool";
        return { ...headOf(rule, at, engine), measure: { metric: "custom", engine }, conditions: [], unit: "rows" };
    }
    const unit = rule.unit?.trim() === "%" ? "percent" : (rule.unit?.trim() ?? "rows");
    if (type === "sql") {
        const measure = { metric: "sql", query: rule.query ?? "" };
        return withProblem({ ...headOf(rule, at, "sql"), measure, conditions, unit }, badCondition);
    }
    const { measure, problem, implied } = libraryMeasure(rule, columnNames);
    const demanded = conditions.length === 0 && badCondition === noOperator && implied !== undefined ? [implied] : conditions;
    const unitProblem = unit !== "rows" && unit !== "percent"
        ? `its unit \`${unit}\` is neither \`rows\` nor \`percent\``
        : unit === "percent" && measure.metric === "rowCount"
            ? "the number of rows has no percentage"
            : undefined;
    return withProblem({ ...headOf(rule, at, rule.metric ?? rule.rule ?? "rule"), measure, conditions: demanded, unit }, problem ?? unitProblem ?? (demanded.length > 0 && badCondition === noOperator ? undefined : badCondition));
}
function withProblem(rule, problem) {
    return problem === undefined ? rule : { ...rule, problem };
}
function headOf(rule, at, metric) {
    const name = [rule.id, rule.name, metric].find((text) => text !== undefined && text.trim() !== "") ?? metric;
    const description = rule.description?.trim() ?? "";
    const severity = severityOf(rule.severity);
    const harm = rule.customProperties?.find(({ property }) => property === "harm")?.value;
    return {
        name: name.trim(),
        at,
        ...(description === "" ? {} : { description }),
        ...(rule.dimension === undefined ? {} : { dimension: rule.dimension }),
        ...(severity === undefined ? {} : { severity }),
        ...(typeof harm === "string" && harm.trim() !== "" ? { harm: harm.trim() } : {}),
    };
}
/** The standard leaves the words open and gives these as examples; what is none of them leaves it to the contract. */
function severityOf(word) {
    switch (word?.trim().toLowerCase()) {
        case "error":
        case "critical":
        case "high":
            return "error";
        case "warning":
        case "warn":
        case "medium":
            return "warning";
        case "info":
        case "low":
            return "info";
        default:
            return undefined;
    }
}
const operators = [
    "mustBe",
    "mustNotBe",
    "mustBeGreaterThan",
    "mustBeGreaterOrEqualTo",
    "mustBeLessThan",
    "mustBeLessOrEqualTo",
    "mustBeBetween",
    "mustNotBeBetween",
];
const noOperator = "it has no operator (`mustBe`, `mustBeLessThan`…), so that nothing is demanded";
function conditionsOf(rule) {
    const conditions = [];
    for (const operator of operators) {
        const value = rule[operator];
        if (value === undefined)
            continue;
        if (operator === "mustBeBetween" || operator === "mustNotBeBetween") {
            const [low, high] = Array.isArray(value) ? value : [];
            if (typeof low !== "number" || typeof high !== "number" || low > high) {
                return { conditions, problem: `\`${operator}\` must be two numbers, the smaller first` };
            }
            conditions.push({ operator, threshold: [low, high] });
        }
        else if (typeof value === "number" || typeof value === "boolean") {
            conditions.push({ operator, threshold: Number(value) });
        }
        else {
            return { conditions, problem: `\`${operator}\` must be a number, or true or false` };
        }
    }
    return conditions.length === 0 ? { conditions, problem: noOperator } : { conditions };
}
const metrics = ["rowCount", "nullValues", "missingValues", "invalidValues", "duplicateValues"];
/** ODCS 3.0 named its rules otherwise where 3.1 has metrics, and left the list open. */
const ruleNames = new Map([
    ...metrics.map((metric) => [metric, metric]),
    ["duplicateCount", "duplicateValues"],
    ["validValues", "invalidValues"],
]);
function libraryMeasure(rule, columnNames) {
    const written = rule.metric ?? rule.rule ?? "";
    const metric = ruleNames.get(written);
    const onObject = columnNames !== undefined;
    const args = rule.arguments ?? {};
    switch (metric) {
        case undefined: {
            const problem = written === ""
                ? "it has no `metric`"
                : `\`${written}\` is no metric of the standard's library${(0,suggest/* didYouMean */.au)(written, [...ruleNames.keys()])}`;
            return { measure: { metric: "rowCount" }, problem };
        }
        case "rowCount":
            return { measure: { metric } };
        case "nullValues":
            return { measure: { metric }, ...needsColumn(onObject, metric) };
        case "missingValues": {
            const missing = scalars(args["missingValues"]);
            const problem = "`missingValues` must be a list of values";
            const measure = { metric, missing: missing ?? [null, ""] };
            return { measure, ...(args["missingValues"] !== undefined && missing === undefined ? { problem } : needsColumn(onObject, metric)) };
        }
        case "invalidValues":
            return invalidValues(rule, args, onObject);
        case "duplicateValues":
            return duplicateValues(args, columnNames);
    }
}
function needsColumn(onObject, metric) {
    return onObject ? { problem: `\`${metric}\` is about a column, and stands on an object` } : {};
}
function invalidValues(rule, args, onObject) {
    const metric = "invalidValues";
    const list = args["validValues"] ?? rule.validValues;
    const valid = scalars(list);
    const pattern = args["pattern"];
    const measure = {
        metric,
        ...(valid === undefined ? {} : { valid }),
        ...(typeof pattern === "string" ? { pattern } : {}),
    };
    const problem = list !== undefined && valid === undefined
        ? "`validValues` must be a list of values"
        : pattern !== undefined && typeof pattern !== "string"
            ? "`pattern` must be text"
            : valid === undefined && pattern === undefined
                ? "it says neither `validValues` nor `pattern`"
                : undefined;
    return {
        measure,
        ...(problem === undefined ? needsColumn(onObject, metric) : { problem }),
        // A list of valid values that names no figure means what it says: no other.
        ...(rule.rule === "validValues" ? { implied: { operator: "mustBe", threshold: 0 } } : {}),
    };
}
function duplicateValues(args, columnNames) {
    const metric = "duplicateValues";
    // On a column: the column itself, whatever is listed.
    if (columnNames === undefined)
        return { measure: { metric, columns: [] } };
    const properties = args["properties"];
    const named = Array.isArray(properties) ? properties.filter((name) => typeof name === "string") : [];
    if (named.length === 0 || !Array.isArray(properties) || named.length < properties.length) {
        return { measure: { metric, columns: [] }, problem: "`arguments` must list `properties`, the columns that are unique together" };
    }
    return { measure: { metric, columns: named.map((name) => columnNames.get(name) ?? name) } };
}
function scalars(list) {
    if (!Array.isArray(list) || list.length === 0)
        return undefined;
    const values = list;
    return values.every((value) => value === null || ["string", "number", "boolean"].includes(typeof value))
        ? values
        : undefined;
}
function sampleOf(properties, path, document, complaints) {
    const i = properties?.findIndex(({ property }) => property === "sample") ?? -1;
    if (i < 0)
        return [];
    const at = document.at([...path, i, "value"]);
    const rows = properties?.[i]?.value;
    if (typeof rows !== "number" || !Number.isInteger(rows) || rows < 1 || rows > maxSample) {
        complaints.push({ at, message: `the custom property \`sample\` must be a number of rows from 1 to ${maxSample}` });
        return [];
    }
    const conditions = [{ operator: "mustBe", threshold: 0 }];
    return [{ name: "sample", at, measure: { metric: "sample", rows }, conditions, unit: "rows" }];
}
/** The properties that say how old data may be; the standard prefers `latency` and takes `ly` for it, whatever the letter case. */
const ages = new Set(["latency", "ly", "freshness"]);
// "d, day, days for days; y, yr, years for years", and so on. `m` would be months to one and minutes to another.
const seconds = new Map([
    [1, "s sec second seconds"],
    [60, "min minute minutes"],
    [3_600, "h hr hour hours"],
    [86_400, "d day days"],
    [7 * 86_400, "w wk week weeks"],
    [30 * 86_400, "mo month months"],
    [365 * 86_400, "y yr year years"],
].flatMap(([length, words]) => words.split(" ").map((word) => [word, length])));
function serviceLevels(file, objects, document) {
    return (file.slaProperties ?? []).flatMap((level, i) => {
        const element = level.element ?? file.slaDefaultElement;
        // A latency of no element is a promise about a pipeline: no row shows it.
        if (!ages.has(level.property.trim().toLowerCase()) || element === undefined || element.trim() === "")
            return [];
        const elements = element.split(",").map((each) => each.trim());
        return elements.map((each) => serviceLevel(level, document.at(["slaProperties", i]), each, elements.length > 1, file, objects));
    });
}
function serviceLevel(level, at, element, oneOfSeveral, file, objects) {
    const name = level.id ?? level.property;
    const description = level.description?.trim() ?? "";
    const amount = typeof level.value === "string" && level.value.trim() !== "" ? Number(level.value) : level.value;
    const length = seconds.get(level.unit?.trim().toLowerCase() ?? "");
    const found = findElement(element, file, objects);
    const zone = found?.property.logicalTypeOptions?.defaultTimezone;
    const problem = found === undefined
        ? `\`${element}\` is no column of the contract: write \`object.property\` with the names that its \`schema\` gives`
        : typeof amount !== "number" || !Number.isFinite(amount) || amount < 0
            ? "its `value` is no number"
            : length === undefined
                ? `its unit${level.unit === undefined ? "" : ` \`${level.unit}\``} is none of s, min, h, d, w, month, y`
                : typeof zone === "string" && !(0,time_zone/* isTimeZone */.k)(zone)
                    ? `\`defaultTimezone\` of \`${element}\` is no time zone: write one as \`Asia/Manila\` or \`+08:00\``
                    : undefined;
    const limit = problem === undefined ? [{ operator: "mustBeLessOrEqualTo", threshold: Number(amount) * (length ?? 0) }] : [];
    return {
        name: oneOfSeveral ? `${name} ${element}` : name,
        at,
        ...(description === "" ? {} : { description }),
        dimension: "timeliness",
        measure: { metric: "latency" },
        conditions: limit,
        unit: "s",
        ...(found === undefined ? {} : { object: { schema: found.object.schema, name: found.object.name }, column: found.column.name }),
        ...(typeof zone === "string" ? { timeZone: zone } : {}),
        ...(problem === undefined ? {} : { problem }),
    };
}
/** `object.property` by the contract's own names, or those in the database; `property` alone where there is one object. */
function findElement(element, { schema = [] }, objects) {
    for (const [i, object] of objects.entries()) {
        const written = schema[i];
        for (const [j, column] of object.columns.entries()) {
            const property = written?.properties?.[j];
            if (written === undefined || property === undefined)
                continue;
            const owners = [written.name, object.name, `${object.schema}.${object.name}`];
            const paths = owners.flatMap((owner) => [`${owner}.${property.name}`, `${owner}.${column.name}`]);
            if (objects.length === 1)
                paths.push(property.name, column.name);
            if (paths.includes(element))
                return { object, column, property };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/contract/parse.js












/**
 * Reads an ODCS 3.0 or 3.1 contract: YAML, or JSON by the file's name. Loads a YAML parser: import it only where
 * there are contracts.
 *
 * What the standard has no key for stands under `customProperties`, its own place for that: `harm` (of the contract, an
 * object or a column), `protection` (likewise), `closed` and `columnOrder` (of the contract or an object), `role` (reader,
 * writer, both), `severity` or `criticality`, `owner`, `consumer`, `sample` (of an object). What says nothing about a
 * schema or its data (servers but their schema, support, price…) is checked for form and passed over, and so are
 * the `properties` and `items` inside a property: they are parts of a value, and a column's value has none that a
 * database's schema knows.
 * @throws UserError with every complaint, each with file, line and column.
 */
function parseContract(text, file) {
    const document = (0,document_document.parseDocument)(text, file);
    const complaints = (0,validation/* validateDocument */.m)(document, validateContract, isLegalInVersion(document));
    if (complaints.length > 0)
        throw (0,complaint/* complain */.c)(foreign(document, complaints) ?? complaints);
    const parsing = { document, complaints, notes: [] };
    const contract = document.value;
    const custom = customProperties(contract.customProperties, [], parsing);
    const severity = custom.word("severity", severities) ?? criticalities.get(custom.word("criticality", [...criticalities.keys()]) ?? "");
    const owner = custom.text("owner") ?? ownerOf(contract.team);
    const consumer = custom.text("consumer");
    const harm = custom.text("harm");
    const role = custom.word("role", roles) ?? "both";
    const description = contract.description?.purpose?.trim();
    const schema = schemaOf(contract.servers);
    const protection = custom.word("protection", protections) ?? "expected";
    const defaults = { schema, closed: isClosed(custom, false), ordered: isOrdered(custom, false), protection };
    const relationships = relationshipsOf(contract.schema ?? [], schema, parsing);
    const objects = (contract.schema ?? []).map((object, i) => contractObject(object, ["schema", i], defaults, relationships, parsing));
    const read = {
        id: contract.id,
        name: contract.name ?? contract.id,
        version: contract.version,
        status: contract.status,
        file,
        at: document.at(["id"]),
        versionAt: document.at(["version"]),
        ...(description === undefined || description === "" ? {} : { description }),
        ...(owner === undefined ? {} : { owner }),
        ...(consumer === undefined ? {} : { consumer }),
        ...(harm === undefined ? {} : { harm }),
        severity: severity ?? "error",
        role,
        objects,
        ...(parsing.notes.length === 0 ? {} : { notes: parsing.notes }),
    };
    const complete = withQuality(read, document, complaints);
    if (complaints.length > 0)
        throw (0,complaint/* complain */.c)(complaints);
    return complete;
}
const roles = ["reader", "writer", "both"];
const severities = ["error", "warning", "info"];
const criticalities = new Map([
    ["critical", "error"],
    ["high", "error"],
    ["medium", "warning"],
    ["low", "info"],
]);


/***/ }),

/***/ 20118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xq: () => (/* binding */ splitType),
/* harmony export */   _p: () => (/* binding */ meetsPhysicalType),
/* harmony export */   zN: () => (/* binding */ normalizePhysicalType)
/* harmony export */ });
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51286);
/* harmony import */ var _tsql_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12662);


/**
 * A contract's `physicalType` in normal form, but for a length or precision that is left out: a declaration's `varchar`
 * is `varchar(1)`, while somebody who demands a `varchar` means one of any length. What is no type of SQL Server's
 * (`VARCHAR2(10)`) stays as written: no column will satisfy it, and the violation quotes it. An alias type without its
 * schema keeps none: `meetsPhysicalType` takes it for dbo's.
 */
function normalizePhysicalType(text) {
    const type = (0,_tsql_type_js__WEBPACK_IMPORTED_MODULE_0__/* .parseType */ .Mb)(text);
    if (type === undefined)
        return text.trim();
    const parts = (0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .splitName */ .W0)(text);
    if (parts?.length === 1 && (0,_tsql_type_js__WEBPACK_IMPORTED_MODULE_0__/* .systemType */ .Mz)(type.name) === undefined)
        return (0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .printPart */ .x)(type.name);
    const system = type.schema === undefined ? (0,_tsql_type_js__WEBPACK_IMPORTED_MODULE_0__/* .systemType */ .Mz)(type.name) : undefined;
    return system !== undefined && !hasArguments(type) ? system : (0,_tsql_type_js__WEBPACK_IMPORTED_MODULE_0__/* .formatType */ .sg)(type);
}
function hasArguments({ length, precision, scale, xmlSchema, element }) {
    return [length, precision, scale, xmlSchema, element].some((argument) => argument !== undefined);
}
/** Whether a column's type, in normal form, is the one that a contract demands. */
function meetsPhysicalType(demanded, actual) {
    const [wanted, there] = [splitType(demanded), splitType(actual)];
    if (wanted.arguments !== undefined && wanted.arguments !== there.arguments)
        return false;
    const [family, other] = [wanted.family.toLowerCase(), there.family.toLowerCase()];
    return family === other || `dbo.${family}` === other;
}
function splitType(type) {
    const [, family = type, inside] = /^([a-z0-9_]+)(?:\((.*)\))?$/s.exec(type) ?? [];
    // The server keeps the two names of the one type apart, and so do its catalog and our normal form.
    const name = family === "numeric" ? "decimal" : family;
    return inside === undefined ? { family: name } : { family: name, arguments: inside };
}


/***/ }),

/***/ 84526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ momentOf),
/* harmony export */   k: () => (/* binding */ isTimeZone)
/* harmony export */ });
/** `UTC`, `Z`, an offset as `+08:00`, or an IANA name as `Asia/Manila`. */
function isTimeZone(zone) {
    return offsetOf(zone) !== undefined || isNamed(zone);
}
/** Minutes ahead of UTC; undefined for a name. */
function offsetOf(zone) {
    if (/^(?:z|utc|gmt)$/i.test(zone))
        return 0;
    const [, sign, hours, minutes = "0"] = /^(?:utc|gmt)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone) ?? [];
    if (hours === undefined)
        return undefined;
    return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
function isNamed(zone) {
    try {
        new Intl.DateTimeFormat("en", { timeZone: zone });
        return true;
    }
    catch {
        return false;
    }
}
/**
 * The moment at which clocks in the zone show the time.
 *
 * @param shown What they show, as milliseconds since 1970 as if it were UTC.
 */
function momentOf(shown, zone) {
    const offset = offsetOf(zone);
    if (offset !== undefined)
        return shown - offset * 60_000;
    const clock = new Intl.DateTimeFormat("en-US", {
        timeZone: zone,
        hourCycle: "h23",
        era: "narrow",
        year: "numeric",
        month: "numeric",
        day: "numeric",
        hour: "numeric",
        minute: "numeric",
        second: "numeric",
    });
    const ahead = (moment) => {
        const part = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
        const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
        return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
    };
    // The zone is as far ahead at the moment itself as near it, but around a change of the clocks: asked twice.
    const near = shown - ahead(shown);
    return shown - ahead(near);
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
