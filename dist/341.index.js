export const id = 341;
export const ids = [341];
export const modules = {

/***/ 12341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dacpacSource: () => (/* binding */ dacpacSource)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/snapshot/serialize.js
var serialize = __webpack_require__(35630);
// EXTERNAL MODULE: ./lib/source/history.js
var source_history = __webpack_require__(24505);
// EXTERNAL MODULE: ./lib/source/permissions.js
var permissions = __webpack_require__(28409);
// EXTERNAL MODULE: ./lib/source/resolve.js + 2 modules
var resolve = __webpack_require__(53358);
// EXTERNAL MODULE: ./node_modules/saxen/dist/index.js
var dist = __webpack_require__(91239);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/source/dacpac/model.js


/** The deepest that DacFx nests is about 15; a file far deeper is none of its. */
const deepest = 100;
/** What is never looked at: what refers to what, which the texts say better (`resolve.ts`). */
const unread = new Set([
    "BodyDependencies",
    "QueryDependencies",
    "ExpressionDependencies",
    "CheckExpressionDependencies",
    "DynamicObjects",
]);
/**
 * Reads model.xml from its text, handed over in pieces of any size, so that however large it is only a piece is held.
 *
 * @throws UserError for a text that is not well-formed, has another root, or declares a document type: DacFx never does,
 *   and entity declarations are how a small file is made to unfold into gigabytes
 */
function createModelReader(file, handlers) {
    const parser = new dist/* Parser */.i();
    /** What was not handed to the parser yet, and the lines of all that was. */
    let held = "";
    let linesBefore = 0;
    const frames = [];
    // How deep we are inside something that is not read.
    let unreadDepth = 0;
    let depth = 0;
    function fail(message, place, cause) {
        throw new errors/* UserError */.y(`${file}: model.xml, line ${linesBefore + place().line + 1}: ${message}`, { cause });
    }
    function enter(name, readAttributes, place) {
        const parent = frames.at(-1);
        if (parent === undefined) {
            if (name !== "DataSchemaModel")
                fail(`the root should be DataSchemaModel, not ${name}. This is no package of a database's schema.`, place);
            const attributes = readAttributes();
            handlers.root((key) => attribute(attributes, key));
            return { kind: "root" };
        }
        switch (parent.kind) {
            case "root":
                return name === "Model" ? { kind: "model" } : name === "Header" ? { kind: "header" } : undefined;
            case "header":
                if (name === "Metadata") {
                    const attributes = readAttributes();
                    handlers.header(attribute(attributes, "Name") ?? "", attribute(attributes, "Value") ?? "");
                }
                return name === "CustomData" ? { kind: "header" } : undefined;
            case "model":
                return name === "Element" ? openElement(readAttributes()) : undefined;
            case "element":
                if (name === "Property")
                    return openProperty(readAttributes(), parent.element.properties);
                if (name === "Relationship")
                    return openRelationship(readAttributes(), parent.element);
                return name === "Annotation" ? openAnnotation(readAttributes(), parent.element) : undefined;
            case "annotation":
                return name === "Property" ? openProperty(readAttributes(), parent.properties) : undefined;
            case "property":
                return name === "Value" ? { kind: "value", property: parent } : undefined;
            case "relationship":
                return name === "Entry" ? { kind: "entry" } : undefined;
            case "entry":
                if (name === "References")
                    addReference(readAttributes());
                return name === "Element" ? openElement(readAttributes()) : undefined;
            case "value":
                return undefined;
        }
    }
    function addReference(attributes) {
        entries()?.push({
            reference: splitName(attribute(attributes, "Name") ?? ""),
            builtIn: attribute(attributes, "ExternalSource") === "BuiltIns",
        });
    }
    /** The entries of the relationship that the current entry stands in. */
    function entries() {
        const relationship = frames.at(-2);
        return relationship?.kind === "relationship" ? relationship.entries : undefined;
    }
    function leave(frame) {
        if (frame.kind === "property")
            frame.into.set(frame.name, frame.value ?? "");
        if (frame.kind !== "element")
            return;
        if (frames.at(-1)?.kind === "model")
            handlers.element(frame.element);
        else
            entries()?.push(frame.element);
    }
    const damaged = (cause, place) => fail(`it is not well-formed XML (${cause.message}). The package is damaged.`, place, cause);
    parser.on("error", damaged);
    // A malformed attribute, which this parser would pass over.
    parser.on("warn", damaged);
    parser.on("attention", (text, _decode, place) => {
        if (/^<!DOCTYPE/i.test(text))
            fail("it declares a document type, which no package does. It is refused unread.", place);
    });
    parser.on("openTag", (name, readAttributes, _decode, _selfClosing, place) => {
        depth++;
        if (depth > deepest)
            fail(`its elements nest deeper than ${deepest}. This is no package of a database's schema.`, place);
        const frame = unreadDepth > 0 ? undefined : enter(name, readAttributes, place);
        if (frame === undefined)
            unreadDepth++;
        else
            frames.push(frame);
    });
    parser.on("closeTag", () => {
        depth--;
        if (unreadDepth > 0) {
            unreadDepth--;
            return;
        }
        const frame = frames.pop();
        if (frame !== undefined)
            leave(frame);
    });
    const takeText = (text) => {
        const frame = frames.at(-1);
        if (frame?.kind !== "value" || unreadDepth > 0)
            return;
        // Every line end is a line feed to XML (§2.11).
        const value = text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
        frame.property.value = (frame.property.value ?? "") + value;
    };
    parser.on("text", (text) => {
        takeText(text.includes("&") ? (0,dist/* decode */.D)(text) : text);
    });
    parser.on("cdata", takeText);
    return {
        write(text) {
            held += text;
            const complete = held.slice(0, endOfTags(held));
            parser.write(complete);
            linesBefore += linesOf(complete);
            held = held.slice(complete.length);
        },
        end() {
            parser.write(held);
            parser.end();
        },
    };
}
/** The value of an attribute as XML means it (§3.3.3): references replaced, a line end or a tab as written is a space. */
function attribute(attributes, name) {
    const value = attributes[name];
    return value === undefined || !/[&\r\n\t]/.test(value) ? value : (0,dist/* decode */.D)(value.replaceAll(/\r\n|[\r\n\t]/g, " "));
}
/** Where the last tag ends that is whole: cut there, a text leaves nothing behind in the parser, whose lines we count. */
function endOfTags(text) {
    const data = text.lastIndexOf("<![CDATA[");
    const open = data > text.lastIndexOf("]]>") ? data : text.length;
    return text.lastIndexOf(">", open - 1) + 1;
}
function linesOf(text) {
    let lines = 0;
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
        lines++;
    return lines;
}
function openElement(attributes) {
    return {
        kind: "element",
        element: {
            type: attribute(attributes, "Type") ?? "",
            name: splitName(attribute(attributes, "Name") ?? ""),
            properties: new Map(),
            relationships: new Map(),
            annotations: [],
        },
    };
}
function openProperty(attributes, into) {
    return { kind: "property", name: attribute(attributes, "Name") ?? "", into, value: attribute(attributes, "Value") };
}
function openRelationship(attributes, element) {
    const name = attribute(attributes, "Name") ?? "";
    if (unread.has(name))
        return undefined;
    const entries = [];
    element.relationships.set(name, entries);
    return { kind: "relationship", entries };
}
function openAnnotation(attributes, element) {
    const properties = new Map();
    element.annotations.push({ type: attribute(attributes, "Type") ?? "", properties });
    return { kind: "annotation", properties };
}
/** `[Sales].[Order]]s].[Id]` → `Sales`, `Order]s`, `Id`. */
function splitName(name) {
    const parts = [];
    for (let open = name.indexOf("["); open !== -1;) {
        let close = name.indexOf("]", open + 1);
        let doubled = false;
        while (close !== -1 && name[close + 1] === "]") {
            doubled = true;
            close = name.indexOf("]", close + 2);
        }
        if (close === -1)
            return parts;
        const part = name.slice(open + 1, close);
        parts.push(doubled ? part.replaceAll("]]", "]") : part);
        open = name.indexOf("[", close + 1);
    }
    return parts;
}
/** The elements that stand inside a relationship. */
function children(element, relationship) {
    return (element.relationships.get(relationship) ?? []).filter((related) => "type" in related);
}
/** The names that a relationship refers to. */
function references(element, relationship) {
    return (element.relationships.get(relationship) ?? []).filter((related) => "reference" in related);
}
/** The first name that a relationship refers to; empty where there is none. */
function referenceOf(element, relationship) {
    return references(element, relationship)[0]?.reference ?? [];
}
/** DacFx writes a Boolean only where it differs from the property's default. */
function isTrue(element, property) {
    return element.properties.get(property) === "True";
}
function isFalse(element, property) {
    return element.properties.get(property) === "False";
}
function numberOf(element, property) {
    const value = element.properties.get(property);
    return value === undefined || !/^-?\d+$/.test(value) ? undefined : Number(value);
}
function isAnnotated(element, annotation) {
    return element.annotations.some(({ type }) => type === annotation);
}

;// CONCATENATED MODULE: ./lib/source/dacpac/database.js

const readOptions = (element, draft) => {
    const collation = element.properties.get("Collation");
    if (collation !== undefined && collation !== "")
        draft.collation = collation;
    setCompatibilityLevel(draft, element.properties.get("CompatibilityMode"));
    draft.defaultFilegroup = referenceOf(element, "DefaultFilegroup").at(-1) ?? draft.defaultFilegroup;
};
/**
 * The level that goes with the platform the package was made for (`Microsoft.Data.Tools.Schema.Sql.Sql160DatabaseSchemaProvider`):
 * DacFx writes CompatibilityMode only where it differs. Azure SQL Database names no version.
 */
function readPlatform(provider, draft) {
    setCompatibilityLevel(draft, /\.Sql(\d+)DatabaseSchemaProvider$/.exec(provider)?.[1]);
}
function setCompatibilityLevel(draft, level) {
    if (level !== undefined && /^\d+$/.test(level))
        draft.compatibilityLevel = Number(level);
}
const databaseMappers = {
    SqlDatabaseOptions: readOptions,
    SqlSchema: (element, draft) => {
        const [name] = element.name;
        if (name !== undefined)
            draft.schemas.push(name);
    },
};

// EXTERNAL MODULE: ./lib/model/name.js
var model_name = __webpack_require__(51286);
// EXTERNAL MODULE: ./lib/tsql/made-up-name.js
var made_up_name = __webpack_require__(10721);
;// CONCATENATED MODULE: ./lib/source/dacpac/draft.js



function emptyDraft() {
    return {
        defaultFilegroup: "PRIMARY",
        schemas: [],
        tables: [],
        views: [],
        procedures: [],
        functions: [],
        sequences: [],
        types: [],
        synonyms: [],
        databaseTriggers: [],
        primaryKeys: new Map(),
        uniqueConstraints: new Map(),
        foreignKeys: new Map(),
        checks: new Map(),
        indexes: new Map(),
        fullTextIndexes: new Map(),
        triggers: new Map(),
        defaults: new Map(),
        descriptions: new Map(),
        securityPolicies: [],
        skipped: new Map(),
    };
}
/** `[dbo].[Orders]` or anything below it → `dbo.Orders`. */
function objectName(parts) {
    return { schema: parts[0] ?? "", name: parts[1] ?? "" };
}
function objectKey(parts) {
    return (0,model_name/* nameKey */.Rc)(objectName(parts));
}
function append(lists, key, item) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [item]);
    else
        list.push(item);
}
/** The property with its value, or nothing: what says nothing is absent. */
function present(key, value) {
    return (value === undefined || value === false ? {} : { [key]: value });
}
/** A constraint's own name; undefined where the server made it up: a package then has none, or has the one that some server gave. */
function constraintName(parts) {
    const name = parts[1];
    return name === undefined || (0,made_up_name/* isMadeUpConstraintName */.VM)(name) ? undefined : name;
}
function storageOf(element) {
    const [filegroup] = referenceOf(element, "Filegroup");
    const [scheme] = referenceOf(element, "PartitionScheme");
    const column = referenceOf(element, "PartitionColumn").at(-1);
    return {
        ...present("filegroup", filegroup),
        ...present("partition", scheme !== undefined && column !== undefined && { scheme, column }),
    };
}
// SqlDataCompressionLevel of DacFx; every columnstore index has 3, which so says nothing.
const compressions = new Map([
    ["1", "row"],
    ["2", "page"],
    ["4", "columnstore_archive"],
]);
/** The compression of all partitions; undefined where they differ. */
function compressionOf(element) {
    const levels = new Set((element.relationships.get("DataCompressionOptions") ?? []).map((option) => "type" in option ? (option.properties.get("CompressionLevel") ?? "0") : "0"));
    const [level] = levels;
    return level === undefined || levels.size > 1 ? undefined : compressions.get(level);
}
/** The last part of each name that a relationship refers to: columns. */
function columnNames(element, relationship) {
    return references(element, relationship).map(({ reference }) => reference.at(-1) ?? "");
}

// EXTERNAL MODULE: ./lib/tsql/expression.js
var tsql_expression = __webpack_require__(39704);
// EXTERNAL MODULE: ./lib/tsql/type.js
var tsql_type = __webpack_require__(12662);
;// CONCATENATED MODULE: ./lib/source/dacpac/type-use.js



/** The type that a relationship of the element gives, whether as a SqlTypeSpecifier or as a plain name. */
function typeOf(element, relationship) {
    const [related] = element.relationships.get(relationship) ?? [];
    if (related === undefined)
        return undefined;
    if ("reference" in related)
        return typeUse(element, related);
    const [named] = references(related, "Type");
    return named === undefined ? undefined : typeUse(related, named);
}
function typeUse(specifier, named) {
    const type = (0,tsql_type/* formatType */.sg)(sqlType(specifier, named));
    return { type, ...present("baseType", (0,tsql_type/* systemBaseType */.xI)(type)) };
}
function sqlType(specifier, named) {
    const name = named.reference.at(-1) ?? "";
    const schema = named.reference.length > 1 ? named.reference.at(-2) : undefined;
    if (!named.builtIn && schema !== undefined && schema !== "sys")
        return { schema, name };
    const [collection] = references(specifier, "XmlSchemaCollection");
    return {
        name,
        ...present("length", isTrue(specifier, "IsMax") ? "max" : numberOf(specifier, "Length")),
        ...present("precision", numberOf(specifier, "Precision")),
        ...present("scale", numberOf(specifier, "Scale")),
        ...present("xmlSchema", collection !== undefined && objectName(collection.reference)),
        // SqlXmlDataTypeStyle of DacFx: 1 content, 2 document
        ...present("xmlDocument", specifier.properties.get("XmlStyle") === "2"),
    };
}

;// CONCATENATED MODULE: ./lib/source/dacpac/columns.js




// SqlColumnEncryptionType of DacFx
const encryptions = new Map([
    ["1", "deterministic"],
    ["2", "randomized"],
]);
// SqlColumnGeneratedAlwaysType of DacFx
const generated = new Map([
    ["1", "row start"],
    ["2", "row end"],
]);
/** The columns of a table, a table type or a function that are the user's own. */
function isOwnColumn(element) {
    // Graph tables have hidden columns ($node_id, graph_id…), named with digits that differ on every server.
    return (element.properties.get("GraphType") ?? "0") === "0" && !isTrue(element, "IsPseudoColumn");
}
/** A column of a table or table type; `defaultConstraint` where it stands beside it. */
function readColumn(element, defaultConstraint) {
    const name = element.name.at(-1) ?? "";
    switch (element.type) {
        case "SqlComputedColumn":
        case "SqlTableTypeComputedColumn":
            return readComputed(element, name);
        case "SqlColumnSet":
            return { name, type: "xml", nullable: true };
        default:
            return {
                ...readSimple(element, name),
                ...present("default", defaultConstraint !== undefined && readDefault(defaultConstraint)),
            };
    }
}
function readComputed(element, name) {
    const expression = element.properties.get("ExpressionScript");
    const persisted = isTrue(element, "IsPersisted");
    return {
        name,
        ...typeOf(element, "TypeSpecifier"),
        // A package says it only of PERSISTED NOT NULL; of the rest, the server alone knows.
        ...(isFalse(element, "IsPersistedNullable") ? { nullable: false } : {}),
        ...present("computed", expression !== undefined && { expression: (0,tsql_expression/* normalizeExpression */.su)(expression), ...(persisted ? { persisted } : {}) }),
    };
}
function readSimple(element, name) {
    // DacFx writes what differs from its defaults: a table's column is nullable unless it says False, a table type's only if it says True.
    const nullable = element.type === "SqlTableTypeSimpleColumn" ? isTrue(element, "IsNullable") : !isFalse(element, "IsNullable");
    const { properties } = element;
    return {
        name,
        ...typeOf(element, "TypeSpecifier"),
        nullable,
        ...present("collation", properties.get("Collation")),
        ...present("identity", isTrue(element, "IsIdentity") && {
            seed: properties.get("IdentitySeed") ?? "1",
            increment: properties.get("IdentityIncrement") ?? "1",
            ...present("notForReplication", isTrue(element, "IdentityIsNotForReplication")),
        }),
        ...present("generatedAlways", generated.get(properties.get("GeneratedAlwaysType") ?? "")),
        ...present("hidden", isTrue(element, "IsHidden")),
        ...present("sparse", isTrue(element, "IsSparse")),
        ...present("rowGuid", isTrue(element, "IsRowGuidColumn")),
        ...present("filestream", isTrue(element, "IsFileStream")),
        ...present("masked", properties.get("MaskingFunction")),
        ...present("encrypted", encryptions.get(properties.get("EncryptionType") ?? "")),
    };
}
function readDefault(element) {
    return {
        ...present("name", constraintName(element.name)),
        expression: (0,tsql_expression/* normalizeExpression */.su)(element.properties.get("DefaultExpressionScript") ?? ""),
    };
}

;// CONCATENATED MODULE: ./lib/source/dacpac/constraints.js




// SqlForeignKeyAction of DacFx; 0 is no action
const actions = new Map([
    ["1", "cascade"],
    ["2", "set null"],
    ["3", "set default"],
]);
function keyColumns(element) {
    return children(element, "ColumnSpecifications").map((column) => ({
        name: referenceOf(column, "Column").at(-1) ?? "",
        ...present("descending", isFalse(column, "IsAscending")),
    }));
}
/** A primary key or unique constraint; of a table type these have no name. */
function readKey(element, clustered) {
    return {
        ...present("name", constraintName(element.name)),
        ...present("clustered", clustered),
        columns: keyColumns(element),
        ...present("disabled", isTrue(element, "IsDisabled")),
        ...present("compression", compressionOf(element)),
        ...present("bucketCount", numberOf(element, "BucketCount")),
    };
}
const readPrimaryKey = (element, draft) => {
    const key = readKey(element, !isFalse(element, "IsClustered"));
    draft.primaryKeys.set(objectKey(referenceOf(element, "DefiningTable")), { ...key, storage: storageOf(element) });
};
const readUniqueConstraint = (element, draft) => {
    const key = readKey(element, isTrue(element, "IsClustered"));
    append(draft.uniqueConstraints, objectKey(referenceOf(element, "DefiningTable")), { ...key, storage: storageOf(element) });
};
const readForeignKey = (element, draft) => {
    const action = (property) => actions.get(element.properties.get(property) ?? "");
    const foreignKey = {
        ...present("name", constraintName(element.name)),
        columns: columnNames(element, "Columns"),
        references: { ...objectName(referenceOf(element, "ForeignTable")), columns: columnNames(element, "ForeignColumns") },
        ...present("onDelete", action("OnDeleteAction")),
        ...present("onUpdate", action("OnUpdateAction")),
        ...enforcement(element),
    };
    append(draft.foreignKeys, objectKey(referenceOf(element, "DefiningTable")), foreignKey);
};
function readCheck(element) {
    return {
        ...present("name", constraintName(element.name)),
        expression: (0,tsql_expression/* normalizeExpression */.su)(element.properties.get("CheckExpressionScript") ?? element.properties.get("Expression") ?? ""),
        ...enforcement(element),
    };
}
/** How far the server holds rows to a foreign key or check. */
function enforcement(element) {
    const disabled = isTrue(element, "IsDisabled");
    const notForReplication = isTrue(element, "IsNotForReplication");
    // sys.check_constraints and sys.foreign_keys call all three untrusted: what replication may write is checked no more than what came before.
    const untrusted = disabled || notForReplication || isAnnotated(element, "IsNotTrustedPropertyAnnotation");
    return {
        ...present("disabled", disabled),
        ...present("untrusted", untrusted),
        ...present("notForReplication", notForReplication),
    };
}
const constraintMappers = {
    SqlPrimaryKeyConstraint: readPrimaryKey,
    SqlUniqueConstraint: readUniqueConstraint,
    SqlForeignKeyConstraint: readForeignKey,
    SqlCheckConstraint: (element, draft) => {
        append(draft.checks, objectKey(referenceOf(element, "DefiningTable")), readCheck(element));
    },
    SqlDefaultConstraint: (element, draft) => {
        draft.defaults.set(referenceOf(element, "ForColumn").join("\u0000"), readDefault(element));
    },
};

;// CONCATENATED MODULE: ./lib/source/dacpac/descriptions.js

// The first part of an extended property's name is the DacFx class of what it stands on.
const realms = new Map([
    ["SqlDatabaseOptions", "database"],
    ["SqlSchema", "schema"],
    ["SqlColumn", "column"],
    ["SqlTableTypeColumn", "column"],
    ["SqlIndexBase", "index"],
    ["SqlSubroutineParameter", "parameter"],
    ["SqlType", "type"],
    ["SqlUserDefinedDataType", "type"],
    ["SqlTableType", "type"],
    ["SqlDatabaseDdlTrigger", "database trigger"],
    ["SqlTableBase", "object"],
    ["SqlView", "object"],
    ["SqlProcedure", "object"],
    ["SqlFunction", "object"],
    ["SqlSubroutine", "object"],
    ["SqlConstraint", "object"],
    ["SqlDmlTrigger", "object"],
    ["SqlSequence", "object"],
    ["SqlSynonym", "object"],
]);
function descriptionKey(realm, path) {
    return `${realm}\u0000${path.join("\u0000")}`;
}
/** MS_Description wins; some projects name the property Description instead. */
const readExtendedProperty = (element, draft) => {
    const property = element.name.at(-1);
    if (property !== "MS_Description" && property !== "Description")
        return;
    const realm = realms.get(element.name[0] ?? "");
    if (realm === undefined)
        return;
    const key = descriptionKey(realm, realm === "database" ? [] : referenceOf(element, "Host"));
    const text = unquote(element.properties.get("Value") ?? "");
    if (text === "" || (property === "Description" && draft.descriptions.has(key)))
        return;
    draft.descriptions.set(key, text);
};
/** The value is a T-SQL literal: `N'It''s'`. What is no string says itself. */
function unquote(value) {
    const literal = /^N?'([^]*)'$/.exec(value.trim());
    return (literal?.[1]?.replaceAll("''", "'") ?? value).replaceAll("\r\n", "\n").trim();
}
/** The description of the thing at `path`, ready to be spread into it. */
function describe(draft, realm, ...path) {
    if (path.includes(undefined))
        return {};
    const description = draft.descriptions.get(descriptionKey(realm, path));
    return description === undefined ? {} : { description };
}
const descriptionMappers = { SqlExtendedProperty: readExtendedProperty };

;// CONCATENATED MODULE: ./lib/source/dacpac/indexes.js




function readIndex(element) {
    const filter = element.properties.get("FilterPredicate");
    return {
        name: element.name.at(-1) ?? "",
        ...present("unique", isTrue(element, "IsUnique")),
        ...present("clustered", isTrue(element, "IsClustered")),
        columns: keyColumns(element),
        include: columnNames(element, "IncludedColumns"),
        ...present("filter", filter !== undefined && (0,tsql_expression/* normalizeExpression */.su)(filter)),
        ...present("disabled", isTrue(element, "IsDisabled")),
        ...present("compression", compressionOf(element)),
        ...present("bucketCount", numberOf(element, "BucketCount")),
    };
}
function readTableTypeIndex(element) {
    return readIndex(element);
}
/** XML and spatial indexes stand on one column. */
function columnOf(element) {
    return columnNames(element, "Column").map((name) => ({ name }));
}
// SqlPrimaryXmlIndexUsage of DacFx
const usages = new Map([
    ["1", "path"],
    ["2", "property"],
    ["3", "value"],
]);
function readXmlIndex(element) {
    const of = referenceOf(element, "UsingPrimaryXmlIndex").at(-1) ?? referenceOf(element, "UsingPrimarySelectiveXmlIndex").at(-1);
    const usage = usages.get(element.properties.get("PrimaryXmlIndexUsage") ?? "");
    return {
        ...readIndex(element),
        kind: "xml",
        columns: columnOf(element),
        ...present("secondary", of !== undefined && usage !== undefined && { of, usage }),
    };
}
function add(element, draft, index) {
    append(draft.indexes, objectKey(referenceOf(element, "IndexedObject")), { ...index, storage: storageOf(element) });
}
const readFullTextIndex = (element, draft) => {
    const index = {
        ...present("keyIndex", referenceOf(element, "KeyName").at(-1)),
        ...present("catalog", referenceOf(element, "Catalog").at(-1)),
        columns: children(element, "Columns").map((column) => ({
            name: referenceOf(column, "Column").at(-1) ?? "",
            ...present("typeColumn", referenceOf(column, "TypeColumn").at(-1)),
            ...present("language", numberOf(column, "LanguageId")),
        })),
        ...present("disabled", isTrue(element, "IsDisabled")),
    };
    draft.fullTextIndexes.set(objectKey(referenceOf(element, "IndexedObject")), index);
};
const indexMappers = {
    SqlIndex: (element, draft) => {
        // The server makes it for a graph table's hidden columns, under a name that differs on every server.
        if (!/^GRAPH_UNIQUE_INDEX_[0-9A-F]+$/.test(element.name.at(-1) ?? ""))
            add(element, draft, readIndex(element));
    },
    SqlColumnStoreIndex: (element, draft) => {
        add(element, draft, { ...readIndex(element), kind: "columnstore" });
    },
    SqlXmlIndex: (element, draft) => {
        add(element, draft, readXmlIndex(element));
    },
    SqlSelectiveXmlIndex: (element, draft) => {
        add(element, draft, readXmlIndex(element));
    },
    SqlSpatialIndex: (element, draft) => {
        add(element, draft, { ...readIndex(element), kind: "spatial", columns: columnOf(element) });
    },
    SqlFullTextIndex: readFullTextIndex,
};

// EXTERNAL MODULE: ./lib/tsql/module.js
var tsql_module = __webpack_require__(8070);
;// CONCATENATED MODULE: ./lib/source/dacpac/modules.js






/**
 * A module's text: DacFx cuts it where the body begins and ends, and keeps head and foot in an annotation. The three together are
 * the text as it was, to the character.
 */
function textOf(element, body) {
    const script = element.properties.get(body);
    if (script === undefined)
        return undefined;
    const annotation = element.annotations.find(({ type }) => type === "SysCommentsObjectAnnotation");
    return `${annotation?.properties.get("HeaderContents") ?? ""}${script}${annotation?.properties.get("FooterContents") ?? ""}`;
}
/** Of an encrypted module a project's package has the text, and a server's has not: it is left out of both. */
function moduleOf(element, text) {
    if (isTrue(element, "IsEncrypted"))
        return { encrypted: true };
    return present("definition", text !== undefined && (0,tsql_module/* normalizeDefinition */.dk)(text));
}
function parametersOf(element) {
    return children(element, "Parameters").map((parameter) => {
        const value = parameter.properties.get("DefaultExpressionScript");
        return {
            name: parameter.name.at(-1) ?? "",
            ...(typeOf(parameter, "Type") ?? { type: "" }),
            ...present("output", isTrue(parameter, "IsOutput")),
            ...present("readonly", isTrue(parameter, "IsReadOnly")),
            ...present("default", value !== undefined && (0,tsql_expression/* normalizeExpression */.su)(value)),
        };
    });
}
/** `assembly.class.method` of a CLR routine. */
function externalOf(element) {
    const assembly = element === undefined ? undefined : referenceOf(element, "Assembly").at(-1);
    if (element === undefined || assembly === undefined)
        return undefined;
    return [assembly, element.properties.get("ClassName"), element.properties.get("MethodName")]
        .filter((part) => part !== undefined)
        .join(".");
}
const readView = (element, draft) => {
    draft.views.push({
        ...objectName(element.name),
        columns: children(element, "Columns").map((column) => ({ name: column.name.at(-1) ?? "" })),
        ...present("schemaBound", isTrue(element, "IsSchemaBound")),
        ...present("checkOption", isTrue(element, "IsWithCheckOption")),
        ...moduleOf(element, textOf(element, "QueryScript")),
    });
};
const readProcedure = (element, draft) => {
    const external = externalOf(element);
    draft.procedures.push({
        ...objectName(element.name),
        parameters: parametersOf(element),
        ...present("external", external),
        ...(external === undefined ? moduleOf(element, textOf(element, "BodyScript")) : {}),
    });
};
function functionMapper(kind) {
    return (element, draft) => {
        const [body] = children(element, "FunctionBody");
        const external = externalOf(body);
        const returned = kind === "scalar" ? typeOf(element, "Type") : undefined;
        draft.functions.push({
            ...objectName(element.name),
            kind,
            ...present("returns", returned?.type),
            ...present("returnsBaseType", returned?.baseType),
            parameters: parametersOf(element),
            columns: children(element, "Columns").map((column) => readColumn(column)),
            ...present("schemaBound", isTrue(element, "IsSchemaBound")),
            ...present("external", external),
            ...(external === undefined ? moduleOf(element, body === undefined ? undefined : textOf(body, "BodyScript")) : {}),
        });
    };
}
const triggerEvents = [
    ["IsInsertTrigger", "insert"],
    ["IsUpdateTrigger", "update"],
    ["IsDeleteTrigger", "delete"],
];
const readTrigger = (element, draft) => {
    const parent = referenceOf(element, "Parent");
    const { schema, name } = objectName(element.name);
    append(draft.triggers, objectKey(parent), {
        ...present("schema", schema !== parent[0] && schema),
        name,
        // SqlTriggerType of DacFx: 1 FOR, 2 AFTER, 3 INSTEAD OF; FOR means AFTER
        timing: element.properties.get("SqlTriggerType") === "3" ? "instead of" : "after",
        events: triggerEvents.filter(([property]) => isTrue(element, property)).map(([, event]) => event),
        ...present("disabled", isTrue(element, "IsDisabled")),
        ...present("notForReplication", isTrue(element, "IsNotForReplication")),
        ...moduleOf(element, textOf(element, "BodyScript")),
    });
};
const readDatabaseTrigger = (element, draft) => {
    const text = textOf(element, "BodyScript");
    // The element lists single events by number, a group as all that are in it; the text says what was meant.
    const head = text === undefined ? undefined : (0,tsql_module/* parseModule */.Y$)(text);
    draft.databaseTriggers.push({
        name: element.name.at(-1) ?? "",
        events: head?.kind === "trigger" ? head.ddlEvents : [],
        ...present("disabled", isTrue(element, "IsDisabled")),
        ...moduleOf(element, text),
    });
};
const moduleMappers = {
    SqlView: readView,
    SqlProcedure: readProcedure,
    SqlScalarFunction: functionMapper("scalar"),
    SqlInlineTableValuedFunction: functionMapper("inline"),
    SqlMultiStatementTableValuedFunction: functionMapper("table"),
    SqlDmlTrigger: readTrigger,
    SqlDatabaseDdlTrigger: readDatabaseTrigger,
};

;// CONCATENATED MODULE: ./lib/source/dacpac/permissions.js


/**
 * The first part of the name says what was done, which permission it is, and what it is on: `[Grant.ViewDefinition.Database].[reader].[dbo]`,
 * `[Deny.Delete.Object].[reader].[dbo].[dbo].[Orders]`. The grantor, dbo as a rule, says nothing of the schema.
 */
const readPermission = (element, draft) => {
    const [action = "", words = "", securable = ""] = (element.name[0] ?? "").split(".");
    const to = referenceOf(element, "Grantee").at(-1);
    const on = securableOf(securable, referenceOf(element, "SecuredObject"));
    draft.permissions ??= [];
    if (to === undefined || on === undefined || (action !== "Deny" && !action.startsWith("Grant"))) {
        draft.skipped.set(element.type, (draft.skipped.get(element.type) ?? 0) + 1);
        return;
    }
    const isPassedOn = action !== "Grant" || isTrue(element, "WithGrantOption") || isTrue(element, "IsWithGrantOption");
    const state = action === "Deny" ? "deny" : isPassedOn ? "grant with grant option" : "grant";
    draft.permissions.push({ state, permission: spell(words), ...(on === "database" ? {} : { on }), to });
};
/** Undefined for what a snapshot has no place for: roles, assemblies, certificates, XML schema collections… */
function securableOf(kind, parts) {
    const [schema, name, column] = parts;
    if (kind === "Database")
        return "database";
    if (schema === undefined)
        return undefined;
    if (kind === "Schema")
        return name === undefined ? { schema } : undefined;
    if (name === undefined)
        return undefined;
    if (kind === "Object" || kind === "Column")
        return { ...objectName(parts), ...(column === undefined ? {} : { column }) };
    return kind === "Type" || kind === "UserDefinedType" ? { type: "type", schema, name } : undefined;
}
/** `ViewAnyColumnMasterKeyDefinition` → `VIEW ANY COLUMN MASTER KEY DEFINITION`. */
function spell(words) {
    return words.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toUpperCase();
}
const permissionMappers = { SqlPermissionStatement: readPermission };

;// CONCATENATED MODULE: ./lib/source/dacpac/security-policies.js



// SecurityPredicateOperation of DacFx; 0 is every write.
const operations = new Map([
    ["1", "after insert"],
    ["2", "after update"],
    ["3", "before update"],
    ["4", "before delete"],
]);
/**
 * Named as DacFx's public model names them (SecurityPolicy.Enabled, SecurityPredicate.BodyScript, TargetObject…). No package with one was at
 * hand when this was written, so that whatever is missing or named otherwise leaves the policy unread, and is said.
 */
const readSecurityPolicy = (element, draft) => {
    const predicates = children(element, "Predicates").map(predicateOf);
    const enabled = ["IsEnabled", "Enabled"].find((name) => element.properties.has(name));
    if (enabled === undefined || predicates.length === 0 || predicates.includes(undefined)) {
        draft.skipped.set(element.type, (draft.skipped.get(element.type) ?? 0) + 1);
        return;
    }
    const policy = {
        ...objectName(element.name),
        ...present("disabled", !isTrue(element, enabled)),
        ...present("unbound", element.properties.get("IsSchemaBound") === "False"),
        ...present("notForReplication", isTrue(element, "IsNotForReplication") || isTrue(element, "NotForReplication")),
        predicates: predicates.filter((each) => each !== undefined),
    };
    draft.securityPolicies.push(policy);
};
function predicateOf(element) {
    const on = referenceOf(element, "TargetObject");
    const script = element.properties.get("BodyScript");
    if (script === undefined || on.length < 2)
        return undefined;
    return {
        // SecurityPredicateType: 0 is a filter, 1 a block predicate.
        kind: element.properties.get("PredicateType") === "1" ? "block" : "filter",
        ...present("operation", operations.get(element.properties.get("Operation") ?? "")),
        on: objectName(on),
        expression: (0,tsql_expression/* normalizeExpression */.su)(script),
    };
}
const securityPolicyMappers = { SqlSecurityPolicy: readSecurityPolicy };

// EXTERNAL MODULE: ./lib/tsql/sequence-limits.js
var sequence_limits = __webpack_require__(17016);
;// CONCATENATED MODULE: ./lib/source/dacpac/sequences.js




const readSequence = (element, draft) => {
    // CREATE SEQUENCE without a type counts in bigint.
    const use = typeOf(element, "TypeSpecifier") ?? { type: "bigint" };
    const limits = (0,sequence_limits/* sequenceLimits */._)(use.type);
    const minimum = isTrue(element, "HasNoMinValue") ? undefined : element.properties.get("MinValue");
    const maximum = isTrue(element, "HasNoMaxValue") ? undefined : element.properties.get("MaxValue");
    const increment = element.properties.get("Increment") ?? "1";
    // Where nobody says it, a sequence starts at the end that it counts from.
    const start = element.properties.get("StartValue") ?? (increment.startsWith("-") ? (maximum ?? limits?.maximum) : (minimum ?? limits?.minimum));
    const sequence = {
        ...objectName(element.name),
        type: use.type,
        ...present("start", start),
        increment,
        ...present("minimum", minimum !== limits?.minimum && minimum),
        ...present("maximum", maximum !== limits?.maximum && maximum),
        ...present("cycle", isTrue(element, "IsCycling")),
        ...present("cache", isFalse(element, "IsCached") ? 0 : numberOf(element, "CacheSize")),
    };
    draft.sequences.push(sequence);
};
const sequenceMappers = { SqlSequence: readSequence };

// EXTERNAL MODULE: ./lib/tsql/lexer.js
var lexer = __webpack_require__(4914);
;// CONCATENATED MODULE: ./lib/source/dacpac/synonyms.js



const readSynonym = (element, draft) => {
    const script = element.properties.get("ForObjectScript");
    // The script keeps the parts that were given; the relationship is there only when DacFx could resolve them.
    const parts = script === undefined
        ? referenceOf(element, "ForObject")
        : (0,lexer/* tokenize */.qw)(script)
            .filter(({ key }) => key !== ".")
            .map(({ value }) => value);
    draft.synonyms.push({ ...objectName(element.name), target: parts.map((part) => `[${part.replaceAll("]", "]]")}]`).join(".") });
};
const synonymMappers = { SqlSynonym: readSynonym };

;// CONCATENATED MODULE: ./lib/source/dacpac/tables.js



const readTable = (element, draft) => {
    const columns = children(element, "Columns")
        .filter(isOwnColumn)
        .map((column) => readColumn(column));
    draft.tables.push({
        ...objectName(element.name),
        ...present("external", element.type === "SqlExternalTable"),
        ...present("memoryOptimized", isTrue(element, "IsMemoryOptimized")),
        // SqlTableDurability of DacFx: 1 is SCHEMA_ONLY
        ...present("schemaOnly", element.properties.get("Durability") === "1"),
        ...present("graph", isTrue(element, "IsNode") ? "node" : isTrue(element, "IsEdge") && "edge"),
        ...present("temporal", temporalOf(element, columns)),
        columns,
        ...present("compression", compressionOf(element)),
        storage: storageOf(element),
    });
};
function temporalOf(element, columns) {
    const history = referenceOf(element, "TemporalSystemVersioningHistoryTable");
    const start = columns.find((column) => column.generatedAlways === "row start");
    const end = columns.find((column) => column.generatedAlways === "row end");
    if (history.length === 0 || start === undefined || end === undefined)
        return undefined;
    return { history: objectName(history), period: [start.name, end.name] };
}
const tableMappers = {
    SqlTable: readTable,
    SqlExternalTable: readTable,
    SqlFileTable: readTable,
};

;// CONCATENATED MODULE: ./lib/source/dacpac/types.js






const readAliasType = (element, draft) => {
    const base = typeOf(element, "Type");
    draft.types.push({
        ...objectName(element.name),
        ...present("baseType", base?.type),
        nullable: !isFalse(element, "IsNullable"),
        ...listsOf(element),
    });
};
const readTableType = (element, draft) => {
    draft.types.push({
        ...objectName(element.name),
        ...present("memoryOptimized", isTrue(element, "IsMemoryOptimized")),
        ...listsOf(element),
    });
};
/** What stands inside a table type: its constraints have no names, and nothing else refers to them. */
function listsOf(element) {
    const constraints = children(element, "Constraints");
    const ofType = (type) => constraints.filter((constraint) => constraint.type === type);
    const [primaryKey] = ofType("SqlTableTypePrimaryKeyConstraint");
    return {
        columns: children(element, "Columns").map((column) => {
            const name = column.name.at(-1);
            const constraint = ofType("SqlTableTypeDefaultConstraint").find((each) => references(each, "ForColumn")[0]?.reference.at(-1) === name);
            return readColumn(column, constraint);
        }),
        ...present("primaryKey", primaryKey !== undefined && readKey(primaryKey, isTrue(primaryKey, "IsClustered"))),
        uniqueConstraints: ofType("SqlTableTypeUniqueConstraint").map((each) => readKey(each, isTrue(each, "IsClustered"))),
        checks: ofType("SqlTableTypeCheckConstraint").map(readCheck),
        indexes: children(element, "Indexes").map(readTableTypeIndex),
    };
}
const typeMappers = {
    SqlUserDefinedDataType: readAliasType,
    SqlTableType: readTableType,
};

;// CONCATENATED MODULE: ./lib/source/dacpac/mappers.js












/** What each type of top-level element becomes. */
const mappers = new Map(Object.entries({
    ...databaseMappers,
    ...tableMappers,
    ...constraintMappers,
    ...indexMappers,
    ...moduleMappers,
    ...typeMappers,
    ...sequenceMappers,
    ...synonymMappers,
    ...securityPolicyMappers,
    ...permissionMappers,
    ...descriptionMappers,
}));
/** Element types that a snapshot has no place for, in words: one of them, several of them. */
const notCompared = new Map([
    ["SqlPermissionStatement", ["permission on a role, an assembly or the like", "permissions on roles, assemblies and the like"]],
    ["SqlXmlSchemaCollection", ["XML schema collection", "XML schema collections"]],
    ["SqlPartitionFunction", ["partition function", "partition functions"]],
    ["SqlPartitionScheme", ["partition scheme", "partition schemes"]],
    ["SqlFullTextCatalog", ["full-text catalog", "full-text catalogs"]],
    ["SqlFullTextStopList", ["full-text stoplist", "full-text stoplists"]],
    ["SqlSearchPropertyList", ["search property list", "search property lists"]],
    ["SqlEdgeConstraint", ["edge constraint", "edge constraints"]],
    ["SqlSecurityPolicy", ["security policy of a form that is not known", "security policies of a form that is not known"]],
    ["SqlAssembly", ["assembly", "assemblies"]],
    ["SqlUserDefinedType", ["CLR type", "CLR types"]],
    ["SqlAggregate", ["CLR aggregate", "CLR aggregates"]],
    ["SqlRule", ["rule", "rules"]],
    ["SqlDefault", ["default object", "default objects"]],
    ["SqlStatistic", ["statistics object", "statistics objects"]],
    ["SqlExternalDataSource", ["external data source", "external data sources"]],
    ["SqlExternalFileFormat", ["external file format", "external file formats"]],
    ["SqlColumnMasterKey", ["column master key", "column master keys"]],
    ["SqlColumnEncryptionKey", ["column encryption key", "column encryption keys"]],
    ["SqlRole", ["role", "roles"]],
    ["SqlApplicationRole", ["application role", "application roles"]],
    ["SqlRoleMembership", ["role membership", "role memberships"]],
    ["SqlUser", ["user", "users"]],
    ["SqlSignature", ["signature", "signatures"]],
    ["SqlQueue", ["Service Broker queue", "Service Broker queues"]],
    ["SqlService", ["Service Broker service", "Service Broker services"]],
    ["SqlContract", ["Service Broker contract", "Service Broker contracts"]],
    ["SqlMessageType", ["Service Broker message type", "Service Broker message types"]],
    ["SqlDatabaseEventNotification", ["event notification", "event notifications"]],
]);
/** Element types that say nothing of a database's schema: the server's own, files, secrets, a project's scripts. */
const immaterial = new Set([
    "SqlFile",
    "SqlFilegroup",
    "SqlLogin",
    "SqlCredential",
    "SqlDatabaseCredential",
    "SqlMasterKey",
    "SqlCertificate",
    "SqlSymmetricKey",
    "SqlAsymmetricKey",
    "SqlSymmetricKeyEncryptionPassword",
    "SqlDatabaseEncryptionKey",
    "SqlGenericDatabaseScopedConfigurationOptions",
    "SqlServerOptions",
    "SqlLinkedServer",
    "SqlLinkedServerLogin",
    "SqlScript",
    "SqlAssemblyFile",
    "SqlAssemblySource",
]);
function mapElement(element, draft) {
    const mapper = mappers.get(element.type);
    if (mapper !== undefined)
        mapper(element, draft);
    else if (!immaterial.has(element.type))
        draft.skipped.set(element.type, (draft.skipped.get(element.type) ?? 0) + 1);
}
/** One for each type of element that was left out, with how many there were. */
function skippedDiagnostics(draft) {
    return [...draft.skipped]
        .sort(([a], [b]) => (0,model_name/* compareText */.n6)(a, b))
        .map(([type, count]) => {
        const words = notCompared.get(type);
        return words === undefined
            ? {
                severity: "warning",
                message: `${count} of type ${type}, which this version does not know, ${count === 1 ? "is" : "are"} not compared.`,
            }
            : { severity: "info", message: `${count} ${count === 1 ? `${words[0]} is` : `${words[1]} are`} not compared.` };
    });
}

;// CONCATENATED MODULE: ./lib/source/dacpac/package.js

/** The part of a package that describes the database. */
const modelPart = "model.xml";
/**
 * The largest model.xml that is read, unpacked. Real ones reach some 200 MB; one that claims more is damaged or was made
 * to exhaust the machine (deflate packs a thousand to one).
 */
const largestModel = 1024 ** 3;
/**
 * Unpacks the model.xml of a .dacpac or .bacpac (both are zip files of the Open Packaging Conventions) and hands its text on
 * piece by piece, so that however large it is, only a piece is held.
 *
 * @throws UserError for a file that is missing, no zip, encrypted or damaged, or that holds no model.xml
 * @param path where the file is
 * @param file how messages name it
 */
async function readModelText(path, file, take) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const zip = await openPromise(path, { autoClose: false }).catch((cause) => {
        throw openError(file, cause);
    });
    try {
        for await (const entry of zip.eachEntry()) {
            if (entry.fileName !== modelPart)
                continue;
            if (entry.isEncrypted())
                throw new errors/* UserError */.y(`${file} is encrypted. Save the package without a password.`);
            if (entry.uncompressedSize > largestModel) {
                throw new errors/* UserError */.y(`${file}: its model.xml claims ${entry.uncompressedSize} bytes, more than the ${largestModel} that are read. The package is damaged or not what it seems.`);
            }
            const stream = await zip.openReadStreamPromise(entry);
            const decoder = new TextDecoder("utf-8", { fatal: true });
            for await (const bytes of stream)
                take(decoder.decode(bytes, { stream: true }));
            take(decoder.decode());
            return;
        }
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.y)
            throw cause;
        throw new errors/* UserError */.y(`${file} is damaged and cannot be unpacked (${messageOf(cause)}). Extract or build the package again.`, { cause });
    }
    finally {
        zip.close();
    }
    throw new errors/* UserError */.y(`${file} holds no model.xml: it is a zip file, but not a .dacpac or .bacpac that SqlPackage, SSDT or Visual Studio 2012 and later write.`);
}
function openError(file, cause) {
    const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined;
    if (code === "ENOENT")
        return new errors/* UserError */.y(`${file} does not exist.`, { cause });
    if (code === "EISDIR")
        return new errors/* UserError */.y(`${file} is a folder, not a package.`, { cause });
    if (code === "EACCES" || code === "EPERM")
        return new errors/* UserError */.y(`${file} may not be read: its permissions forbid it.`, { cause });
    return new errors/* UserError */.y(`${file} is no .dacpac or .bacpac: those are zip files, and this one is not, or it is cut off (${messageOf(cause)}).`, { cause });
}
function messageOf(cause) {
    return cause instanceof Error ? cause.message : String(cause);
}

;// CONCATENATED MODULE: ./lib/source/dacpac/schema.js



/** The draft's parts put where they belong, once all are there. */
function assembleSchema(draft) {
    const baseTypes = new Map(draft.types.flatMap((type) => (type.baseType === undefined ? [] : [[(0,model_name/* nameKey */.Rc)(type), type.baseType]])));
    const aliases = new Map(draft.types.map((type) => [`${type.schema}.${type.name}`, baseTypes.get((0,model_name/* nameKey */.Rc)(type))]));
    return {
        formatVersion: 1,
        dialect: "sqlserver",
        ...present("collation", draft.collation),
        ...present("compatibilityLevel", draft.compatibilityLevel),
        ...describe(draft, "database"),
        schemas: schemaNames(draft).map((name) => ({ name, ...describe(draft, "schema", name) })),
        tables: draft.tables.map((table) => assembleTable(table)),
        views: draft.views.map((view) => assembleView(view)),
        procedures: draft.procedures.map((procedure) => ({
            ...procedure,
            parameters: assembleParameters(procedure, procedure.parameters),
            ...describeObject(procedure),
        })),
        functions: draft.functions.map((each) => assembleFunction(each)),
        sequences: draft.sequences.map((sequence) => ({ ...sequence, ...describeObject(sequence) })),
        types: draft.types.map((type) => assembleType(type)),
        synonyms: draft.synonyms.map((synonym) => ({ ...synonym, ...describeObject(synonym) })),
        // One that could not be read leaves all of them unknown: half of them would look as if the rest were gone.
        ...present("securityPolicies", !draft.skipped.has("SqlSecurityPolicy") && draft.securityPolicies),
        databaseTriggers: draft.databaseTriggers.map((trigger) => ({ ...trigger, ...describe(draft, "database trigger", trigger.name) })),
        dependencies: [],
    };
    function describeObject(name) {
        return describe(draft, "object", name.schema, name.name);
    }
    /** What an alias type stands for, beside its name. */
    function withBase(typed) {
        const baseType = typed.type === undefined ? undefined : aliases.get(typed.type);
        return baseType === undefined ? typed : { ...typed, baseType };
    }
    function assembleColumns(owner, columns) {
        return columns.map((column) => {
            const standing = draft.defaults.get(`${owner.schema}\u0000${owner.name}\u0000${column.name}`) ?? column.default;
            const { collation, ...rest } = withBase(column);
            return {
                ...rest,
                ...present("collation", collation !== draft.collation && collation),
                ...present("default", standing !== undefined && { ...standing, ...describe(draft, "object", owner.schema, standing.name) }),
                ...describe(draft, "column", owner.schema, owner.name, column.name),
            };
        });
    }
    function assembleTable({ storage, compression, ...table }) {
        const key = (0,model_name/* nameKey */.Rc)(table);
        const primaryKey = draft.primaryKeys.get(key);
        const uniqueConstraints = draft.uniqueConstraints.get(key) ?? [];
        const indexes = draft.indexes.get(key) ?? [];
        // A table is where its heap or clustered index is, and as compressed.
        const base = [primaryKey, ...uniqueConstraints, ...indexes].find((each) => each?.clustered === true);
        return {
            ...table,
            ...present("compression", compression ?? base?.compression),
            ...placed({ ...base?.storage, ...storage }),
            columns: assembleColumns(table, table.columns),
            ...present("primaryKey", primaryKey !== undefined && assembleKey(table, primaryKey)),
            uniqueConstraints: uniqueConstraints.map((each) => assembleKey(table, each)),
            foreignKeys: (draft.foreignKeys.get(key) ?? []).map((each) => ({ ...each, ...describe(draft, "object", table.schema, each.name) })),
            checks: (draft.checks.get(key) ?? []).map((each) => ({ ...each, ...describe(draft, "object", table.schema, each.name) })),
            indexes: indexes.map((each) => assembleIndex(table, each)),
            ...present("fullTextIndex", assembleFullTextIndex(key, table.columns)),
            triggers: assembleTriggers(table),
            ...describeObject(table),
        };
    }
    function assembleFullTextIndex(key, columns) {
        const index = draft.fullTextIndexes.get(key);
        // A server keeps them in the order of the table's columns, a package in that of the statement.
        const position = new Map(columns.map(({ name }, at) => [name, at]));
        return index === undefined
            ? undefined
            : { ...index, columns: index.columns.toSorted((a, b) => (position.get(a.name) ?? 0) - (position.get(b.name) ?? 0)) };
    }
    function placed({ filegroup, partition }) {
        return { ...present("filegroup", filegroup !== draft.defaultFilegroup && filegroup), ...present("partition", partition) };
    }
    function assembleKey(table, stored) {
        const { compression, ...key } = withoutStorage(stored);
        return {
            ...key,
            // The clustered key's is the table's, and stands there.
            ...present("compression", key.clustered !== true && compression),
            ...describe(draft, "object", table.schema, key.name),
        };
    }
    function assembleIndex(owner, { storage, compression, ...index }) {
        return {
            ...index,
            ...(index.clustered === true ? {} : { ...present("compression", compression), ...placed(storage) }),
            ...describe(draft, "index", owner.schema, owner.name, index.name),
        };
    }
    function assembleTriggers(owner) {
        return (draft.triggers.get((0,model_name/* nameKey */.Rc)(owner)) ?? []).map((trigger) => ({
            ...trigger,
            ...describe(draft, "object", trigger.schema ?? owner.schema, trigger.name),
        }));
    }
    function assembleView(view) {
        return {
            ...view,
            columns: view.columns.map((column) => ({ ...column, ...describe(draft, "column", view.schema, view.name, column.name) })),
            indexes: (draft.indexes.get((0,model_name/* nameKey */.Rc)(view)) ?? []).map((each) => assembleIndex(view, each)),
            triggers: assembleTriggers(view),
            ...describeObject(view),
        };
    }
    function assembleFunction(each) {
        const returned = each.returns === undefined ? undefined : aliases.get(each.returns);
        return {
            ...each,
            ...present("returnsBaseType", returned ?? each.returnsBaseType),
            parameters: assembleParameters(each, each.parameters),
            columns: assembleColumns(each, each.columns),
            ...describeObject(each),
        };
    }
    function assembleParameters(owner, parameters) {
        return parameters.map((parameter) => ({
            ...withBase(parameter),
            ...describe(draft, "parameter", owner.schema, owner.name, parameter.name),
        }));
    }
    function assembleType(type) {
        return {
            ...type,
            columns: assembleColumns(type, type.columns),
            ...describe(draft, "type", type.schema, type.name),
        };
    }
}
function withoutStorage(stored) {
    const rest = { ...stored };
    delete rest.storage;
    return rest;
}
/** A package lists the schemas that somebody made; dbo is everywhere, and is named where something lives in it. */
function schemaNames(draft) {
    const names = new Set(draft.schemas);
    const objects = [
        draft.tables,
        draft.views,
        draft.procedures,
        draft.functions,
        draft.sequences,
        draft.types,
        draft.synonyms,
    ];
    for (const list of objects)
        for (const { schema } of list)
            names.add(schema);
    return [...names].sort(model_name/* compareText */.n6);
}

;// CONCATENATED MODULE: ./lib/source/dacpac/source.js











/**
 * A .dacpac or .bacpac, which DacFx writes: SqlPackage, SSDT, SQL Server Management Studio, the Azure portal.
 *
 * @param file as the user named it; messages name it so
 * @param cwd what a relative path is relative to
 */
function dacpacSource(file, cwd = ".") {
    return { label: `package ${file}`, read: () => readPackage(file, cwd) };
}
async function readPackage(file, cwd) {
    const draft = emptyDraft();
    const reader = createModelReader(file, {
        root: (attribute) => {
            readPlatform(attribute("DspName") ?? "", draft);
        },
        header: (name, value) => {
            if (name === "CompatibilityMode")
                setCompatibilityLevel(draft, value);
        },
        element: (element) => {
            mapElement(element, draft);
        },
    });
    await readModelText((0,external_node_path_.resolve)(cwd, file), file, reader.write);
    reader.end();
    const schema = (0,resolve/* resolveModules */.K)((0,source_history/* nameHistoryTables */.l)(assembleSchema(draft)));
    return {
        schema: (0,serialize/* arrangeSchema */.yi)(draft.permissions === undefined ? schema : (0,permissions/* withPermissions */.G)(schema, draft.permissions)),
        places: new Map(),
        diagnostics: skippedDiagnostics(draft),
    };
}


/***/ })

};
