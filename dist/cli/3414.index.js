export const id = 3414;
export const ids = [3414];
export const modules = {

/***/ 35233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * The UTC day of this run, or that of SOURCE_DATE_EPOCH, seconds since 1970
 * (https://reproducible-builds.org/specs/source-date-epoch/), read once.
 * @throws UserError when SOURCE_DATE_EPOCH is set to anything else.
 */
function systemClock(env, now = Date.now) {
    const epoch = env["SOURCE_DATE_EPOCH"];
    if (epoch === undefined || epoch === "")
        return dayOf(now());
    const seconds = /^\d{1,11}$/.test(epoch) ? Number(epoch) : Number.NaN;
    if (!(seconds <= 253_402_300_799)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`SOURCE_DATE_EPOCH is "${epoch}"; it must be a whole number of seconds since 1970, as 1767225600.`);
    }
    return dayOf(seconds * 1000);
}
function dayOf(milliseconds) {
    const day = new Date(milliseconds).toISOString().slice(0, 10);
    return { today: () => day };
}


/***/ }),

/***/ 10209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ knownSchema),
/* harmony export */   g: () => (/* binding */ writeDrafts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50646);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72605);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44639);
/* harmony import */ var _selection_describe_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75057);
/* harmony import */ var _store_working_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85935);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59877);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37028);










/**
 * The schema that contracts are drafted from: that of the named source, else the committed snapshot, else the source of the configuration.
 * @throws UserError where there is none
 */
async function knownSchema({ source, repo, config: file }, terminal) {
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .optionsOf */ .cz)("check", { ...(0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .given */ .gI)("source", source), ...(0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .given */ .gI)("repo", repo), ...(0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .given */ .gI)("config", file) }, terminal);
    const config = await (0,_job_js__WEBPACK_IMPORTED_MODULE_4__.readConfig)(options);
    const { root } = options;
    const { paths } = config;
    const committed = source === undefined ? await (0,_store_working_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .workingTree */ .c)({ root, paths }).snapshot() : undefined;
    if (committed !== undefined)
        return { schema: committed, paths, root };
    const opened = await (0,_job_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceOf */ .v)(options, config, _options_js__WEBPACK_IMPORTED_MODULE_7__/* .world */ .z);
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .progressOn */ .z2)(terminal)(`Reading ${opened.label}`);
    const { schema } = (0,_selection_describe_js__WEBPACK_IMPORTED_MODULE_9__/* .describe */ .q)((await opened.read()).schema, config.descriptions);
    return { schema, paths, root };
}
/** Writes each to its file, and never over one that is there. `refuse`: that is an error, and not merely said. */
async function writeDrafts(drafts, { root, folder, refuse }, terminal) {
    for (const { id, text } of drafts) {
        const path = `${folder}/${id}.odcs.yaml`;
        // An id is also the name of a file here; other ids are for people to write by hand.
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) !== `${id}.odcs.yaml` || !/^[\w.-]+$/.test(id))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`--id is "${id}"; letters, digits, . _ and - make a contract's file.`);
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text, { flag: "wx" });
        }
        catch (cause) {
            const { code = "unknown" } = cause;
            if (code !== "EEXIST")
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path} cannot be written (${code}).`, { cause });
            const message = `${path} is there already, and is left as it is. Give the draft another --id, or look at it with --print.`;
            if (refuse)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(message, { cause });
            terminal.stdout.write(`${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)(path)} is there already, and is left as it is.\n`);
            continue;
        }
        terminal.stdout.write(`Wrote ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)(path)}. Say in it whom it hurts, and how, when it breaks.\n`);
    }
}


/***/ }),

/***/ 59877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  be: () => (/* binding */ formatOf),
  LF: () => (/* binding */ limitOf),
  cz: () => (/* binding */ optionsOf),
  z: () => (/* binding */ world)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/cancellation.js

/**
 * A signal that is aborted when the process is asked to end: by a person (SIGINT), a runner or an orchestrator (SIGTERM). Asking
 * for it takes the ending into our hands, so that connections are closed and containers removed before the process goes.
 */
function cancellation() {
    const controller = new AbortController();
    for (const name of ["SIGINT", "SIGTERM"]) {
        process.once(name, () => {
            controller.abort(new errors/* UserError */.y(`Cancelled by ${name}. Nothing was concluded about the schema, and nothing was written.`));
        });
    }
    return controller.signal;
}

// EXTERNAL MODULE: ./lib/inputs.js
var inputs = __webpack_require__(50646);
;// CONCATENATED MODULE: ./lib/command/options.js



/** Nothing to mask in: a command line keeps no log. */
const world = { cancelled: cancellation };
/** What the command is to read and where, its limit aside. */
function optionsOf(mode, args, { cwd, env }) {
    const { apply, base, variable = [], disposable = false } = args;
    return {
        mode,
        root: (0,external_node_path_.resolve)(cwd, args.repo ?? "."),
        sourceFrom: cwd,
        ...(0,inputs/* given */.gI)("source", args.source ?? (0,inputs/* connectionStringOf */.Dl)(env)),
        ...(0,inputs/* given */.gI)("against", base === undefined ? undefined : { label: base, refs: [base] }),
        ...(0,inputs/* given */.gI)("config", args.config),
        ...(0,inputs/* given */.gI)("apply", apply === undefined ? undefined : (0,inputs/* applyRequest */.CG)(apply, variable, disposable)),
        ...(0,inputs/* given */.gI)("image", args.image),
    };
}
function limitOf(text) {
    return text === undefined ? undefined : (0,inputs/* oneOf */.yL)("--fail-on", text, inputs/* limits */.Fy);
}
function formatOf(text) {
    return text === undefined ? "text" : (0,inputs/* oneOf */.yL)("--format", text, inputs/* formats */.Fx);
}


/***/ }),

/***/ 57509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ contractText)
/* harmony export */ });
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51286);

/** The contract as ODCS 3.1 in YAML, with comments where somebody has to say what no schema knows. */
function contractText({ id, name, consumer, role, notes, objects }) {
    const lines = [
        ...notes.map((note) => `# ${oneLine(note)}`),
        "apiVersion: v3.1.0",
        "kind: DataContract",
        `id: ${scalar(id)}`,
        `name: ${scalar(name)}`,
        "version: 0.1.0",
        "status: draft",
        "# team: { name: … } # who is called when it breaks",
        "customProperties:",
        ...(consumer === undefined ? [] : ["  - property: consumer", `    value: ${scalar(consumer)}`]),
        "  - property: role",
        `    value: ${role}`,
        "  # - property: harm # what goes wrong downstream when it breaks",
        "  #   value: …",
        "  # - property: criticality # critical and high stop the gate, medium and low do not",
        "  #   value: high",
        objects.length === 0 ? "schema: []" : "schema:",
        ...objects.flatMap(objectLines),
    ];
    return `${lines.join("\n")}\n`;
}
function objectLines({ schema, name, physicalType, description, note, columns }) {
    return [
        ...(note === undefined ? [] : [`  # ${oneLine(note)}`]),
        `  - name: ${scalar(name)}`,
        `    physicalName: ${scalar((0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .printName */ .To)({ schema, name }))}`,
        ...(physicalType === undefined ? [] : [`    physicalType: ${scalar(physicalType)}`]),
        ...described("    ", description),
        ...(columns.length === 0 ? [] : ["    properties:", ...columns.flatMap(columnLines)]),
    ];
}
function columnLines({ name, physicalType, logicalType, required, unique, primaryKeyPosition, description }) {
    // A reader takes brackets around the whole of a name for none of its characters.
    const quoted = (0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .splitName */ .W0)(name)?.length === 1 && (0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .splitName */ .W0)(name)?.[0]?.text !== name;
    return [
        `      - name: ${scalar(name)}`,
        ...(quoted ? [`        physicalName: ${scalar((0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .printPart */ .x)(name))}`] : []),
        ...(logicalType === undefined ? [] : [`        logicalType: ${logicalType}`]),
        ...(physicalType === undefined ? [] : [`        physicalType: ${scalar(physicalType)}`]),
        ...(required === true ? ["        required: true"] : []),
        ...(unique === true ? ["        unique: true"] : []),
        ...(primaryKeyPosition === undefined ? [] : ["        primaryKey: true", `        primaryKeyPosition: ${primaryKeyPosition}`]),
        ...described("        ", description),
    ];
}
function described(indent, description) {
    return description === undefined || description.trim() === "" ? [] : [`${indent}description: ${scalar(description.trim())}`];
}
/** Words that YAML takes for something else than text. */
const notText = /^(?:true|false|yes|no|on|off|null|y|n|~)$/i;
/** Plain where every reader takes it for the same text, else in double quotes, where JSON and YAML 1.2 agree. */
function scalar(text) {
    const plain = /^[A-Za-z_][\w .,;()/'-]*$/.test(text) && !text.endsWith(" ") && !notText.test(text) && text.length <= 1000;
    return plain ? text : JSON.stringify(text).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escaped);
}
function escaped(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
/** For a comment, which ends with its line. */
function oneLine(text) {
    return text.replaceAll(/[^\P{C}\u00ad]+|[\u2028\u2029\s]+/gu, " ").trim();
}


/***/ }),

/***/ 4907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fk: () => (/* binding */ objectDraft),
/* harmony export */   PE: () => (/* binding */ objectNamed),
/* harmony export */   YS: () => (/* binding */ contractId)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _model_collation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33846);
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51286);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81733);




/**
 * What the schema says of an object, as a contract's demands: every column with its type, or those that are named.
 * @param columns in their order; undefined for all. What the schema does not have is demanded by its name alone
 */
function objectDraft(schema, object, columns) {
    const fold = (0,_model_collation_js__WEBPACK_IMPORTED_MODULE_1__/* .nameFolding */ .X)(schema.collation);
    const is = (other) => fold(other.schema) === fold(object.schema) && fold(other.name) === fold(object.name);
    const table = schema.tables.find(is);
    const rows = table ?? schema.views.find(is) ?? schema.functions.find((fn) => fn.kind !== "scalar" && is(fn));
    if (rows === undefined)
        return undefined;
    const all = rows.columns;
    const drafts = (columns ?? all.map(({ name }) => name)).map((name) => {
        const column = all.find((each) => each.name === name) ?? all.find((each) => fold(each.name) === fold(name));
        return column === undefined ? { name } : columnDraft(column, table);
    });
    return {
        schema: rows.schema,
        name: rows.name,
        physicalType: table !== undefined ? "table" : "returns" in rows || "kind" in rows ? "function" : "view",
        ...(rows.description === undefined ? {} : { description: rows.description }),
        columns: drafts,
    };
}
function columnDraft({ name, type, baseType, nullable, description }, table) {
    // By what an alias type stands for: that is what a reader meets, whatever the type is called.
    const physicalType = baseType ?? type;
    const logicalType = physicalType === undefined ? undefined : logicalTypeOf(physicalType);
    const key = table?.primaryKey?.disabled === true ? undefined : table?.primaryKey;
    const position = key?.columns.findIndex((column) => column.name === name) ?? -1;
    const unique = table !== undefined && isUnique(table, name);
    return {
        name,
        ...(physicalType === undefined ? {} : { physicalType }),
        ...(logicalType === undefined ? {} : { logicalType }),
        ...(nullable === false ? { required: true } : {}),
        ...(unique ? { unique } : {}),
        ...(position === -1 ? {} : { primaryKeyPosition: position + 1 }),
        ...(description === undefined ? {} : { description }),
    };
}
/** By a constraint of its own; that of a whole primary key is said by the key. */
function isUnique({ uniqueConstraints }, name) {
    return uniqueConstraints.some(({ columns, disabled }) => disabled !== true && columns.length === 1 && columns[0]?.name === name);
}
const logicalTypes = [
    ["string", /^(?:n?(?:var)?char|n?text|sysname|uniqueidentifier|xml)$/],
    ["integer", /^(?:tiny|small|big)?int$/],
    ["number", /^(?:decimal|numeric|money|smallmoney|float|real)$/],
    ["boolean", /^bit$/],
    ["date", /^date$/],
    ["time", /^time$/],
    ["timestamp", /^(?:datetime2?|smalldatetime|datetimeoffset)$/],
];
/** What a SQL Server type is to ODCS; undefined for bytes, places in trees and the like, for which it has no word. */
function logicalTypeOf(type) {
    const family = /^[a-z0-9_]+/.exec(type)?.[0] ?? "";
    return logicalTypes.find(([, families]) => families.test(family))?.[0];
}
/**
 * The object that a person named: `dbo.Orders`, or `Orders` where only one schema has it.
 * @throws UserError with the nearest name for what the schema does not have
 */
function objectNamed(schema, text) {
    const parts = (0,_model_name_js__WEBPACK_IMPORTED_MODULE_2__/* .splitName */ .W0)(text)?.map((part) => part.text);
    if (parts === undefined || parts.length > 2)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`"${text}" is not the name of an object: write name, schema.name or [schema].[name].`);
    const fold = (0,_model_collation_js__WEBPACK_IMPORTED_MODULE_1__/* .nameFolding */ .X)(schema.collation);
    const objects = [...schema.tables, ...schema.views, ...schema.functions.filter(({ kind }) => kind !== "scalar")];
    const [first = "", second] = parts;
    const named = (exact) => objects.filter(({ schema: of, name }) => exact(name) === exact(second ?? first) && (second === undefined || exact(of) === exact(first)));
    const exact = named((name) => name);
    const found = exact.length > 0 ? exact : named(fold);
    const [only] = found;
    if (only !== undefined && found.length === 1)
        return only;
    if (only !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`"${text}" may be ${found.map(_model_name_js__WEBPACK_IMPORTED_MODULE_2__/* .printName */ .To).join(" or ")}. Name its schema, too.`);
    const guess = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(text, objects.map(_model_name_js__WEBPACK_IMPORTED_MODULE_2__/* .printName */ .To)) ??
        (0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(text, objects.map(({ name }) => name));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`There is no table, view or table-valued function ${text}.${guess === undefined ? "" : ` Did you mean "${guess}"?`}`);
}
/** `v_transactions_flat` → `v-transactions-flat`: the id of a contract, and the name of its file. */
function contractId(name) {
    const id = name
        .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, "$1-$2")
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .replaceAll(/^-+|-+$/g, "")
        .slice(0, 80);
    return id === "" || /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(id) ? `contract${id === "" ? "" : `-${id}`}` : id;
}


/***/ }),

/***/ 69559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xc: () => (/* binding */ siteFilePath),
/* harmony export */   mD: () => (/* binding */ defaultConfigFile),
/* harmony export */   sb: () => (/* binding */ defaultConfig)
/* harmony export */ });
const defaultConfigFile = "schema-sync.yml";
const defaultConfig = {
    partialReading: false,
    include: [],
    exclude: [],
    paths: { docs: "docs", contracts: "contracts", descriptions: "descriptions" },
    descriptions: [],
    site: {},
    audit: { exclude: [], keepDays: 400, keepRows: 100_000 },
};
/** Where the configuration of the site stands, relative to the repository; undefined where there is to be none. */
function siteFilePath({ site: { mkdocs = "mkdocs.yml" } }) {
    return mkdocs === false ? undefined : mkdocs;
}


/***/ }),

/***/ 78390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ lastChange),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   P2: () => (/* binding */ pageFolders),
/* harmony export */   Zp: () => (/* binding */ layout),
/* harmony export */   _z: () => (/* binding */ inFolder),
/* harmony export */   gZ: () => (/* binding */ ownFolders),
/* harmony export */   oM: () => (/* binding */ archivePath),
/* harmony export */   oX: () => (/* binding */ archiveYear)
/* harmony export */ });
/** No page holds a NUL otherwise: Markdown forbids it and no text of a schema reaches a page with one. */
const lastChange = "\u0000";
/** A block that holds this is about what the run could not know (a source without a DDL log): where the page has such a block, it stays. */
const unknown = "\u0002";
/** Where things stand inside the docs folder. */
const layout = {
    index: "index.md",
    database: "schemas/database.md",
    contracts: "etl/contracts.md",
    /** How every contract stands, for machines: what the gate reads. */
    statuses: "etl/contracts.json",
    /** A page for each contract. */
    contractPages: "etl/contracts",
    /** A badge for each contract. */
    badges: "etl/badges",
    snapshot: "schemas/schema.json",
    ddlLog: "schemas/ddl-log.json",
    /** The history of changes; each year before the youngest has a file of its own beside it (`archivePath`). */
    changelog: "schemas/changelog.md",
    health: "health.md",
    /** The subject areas, and a page for each in the folder. */
    areas: "schemas/areas.md",
    areaFolder: "schemas/areas",
    /** The objects of each schema, where the database's page cannot list them all. */
    schemaFolder: "schemas/objects",
    /** Every column of the tables and views; in the folder where it takes more than one page. */
    dictionary: "schemas/dictionary.md",
    dictionaryFolder: "schemas/dictionary",
    /** The same for spreadsheets and programs. */
    columnsCsv: "schemas/downloads/columns.csv",
    columnsJson: "schemas/downloads/columns.json",
    /** What is missing in the schema, or worth mending. */
    findings: "schemas/findings.md",
    /** What a site's pages do in a browser besides being read. */
    filterScript: "assets/schema-sync/filter.js",
    /** How a site looks, where one is made. */
    stylesheet: "assets/schema-sync/site.css",
    /** A page for each object, by type. */
    folders: {
        table: "schemas/tables",
        view: "schemas/views",
        procedure: "schemas/procedures",
        function: "schemas/functions",
    },
};
/** Folders of pages that come and go with what they show. */
const pageFolders = [
    ...Object.values(layout.folders),
    layout.areaFolder,
    layout.schemaFolder,
    layout.contractPages,
    layout.dictionaryFolder,
];
/** Folders of files that are the tool's alone: one that is not generated any more is removed. */
const ownFolders = [layout.badges, "schemas/downloads", "assets/schema-sync"];
/** `schemas/changelog-2025.md`. */
function archivePath(year) {
    return layout.changelog.replace(/\.md$/, `-${year}.md`);
}
/** The year of such a path, relative to the docs folder; undefined for any other. */
function archiveYear(path) {
    return /^schemas\/changelog-(\d{4})\.md$/.exec(path)?.[1];
}
/** A path relative to the docs folder, relative to the repository. */
function inFolder(folder, path) {
    return folder === "." || folder === "" ? path : `${folder}/${path}`;
}


/***/ }),

/***/ 75057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _model_collation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33846);
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51286);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81733);



/**
 * Gives the configured descriptions to what has none in the database: schemas, objects, columns and parameters.
 * Describe before selecting: a description of an object that is left out is not a mistake.
 */
function describe(schema, descriptions) {
    if (descriptions.length === 0)
        return { schema, diagnostics: [] };
    const fold = (0,_model_collation_js__WEBPACK_IMPORTED_MODULE_0__/* .nameFolding */ .X)(schema.collation);
    const keyOf = (path) => path.map((part) => fold(part ?? "")).join("\0");
    // Of two that name the same thing the first one counts; the second is then reported as not taken.
    const byKey = new Map();
    for (const description of descriptions)
        if (!byKey.has(keyOf(description.path)))
            byKey.set(keyOf(description.path), description);
    const taken = new Set();
    const needless = new Set();
    const give = (it, path) => {
        const description = byKey.get(keyOf(path));
        if (description === undefined)
            return it;
        (it.description === undefined ? taken : needless).add(description);
        return it.description === undefined ? { ...it, description: description.text } : it;
    };
    const object = (it) => give(it, [it.schema, it.name]);
    const withMembers = new Set(descriptions.filter(({ path }) => path.length === 3).map(({ path }) => keyOf(path.slice(0, 2))));
    const members = (of, list) => withMembers.has(keyOf([of.schema, of.name])) ? list.map((it) => give(it, [of.schema, of.name, it.name])) : list;
    const described = {
        ...schema,
        schemas: schema.schemas.map((it) => give(it, [it.name])),
        tables: schema.tables.map((it) => object({ ...it, columns: members(it, it.columns) })),
        views: schema.views.map((it) => object({ ...it, columns: members(it, it.columns) })),
        procedures: schema.procedures.map((it) => object({ ...it, parameters: members(it, it.parameters) })),
        functions: schema.functions.map((it) => object({ ...it, columns: members(it, it.columns), parameters: members(it, it.parameters) })),
        sequences: schema.sequences.map(object),
        types: schema.types.map((it) => object({ ...it, columns: members(it, it.columns) })),
        synonyms: schema.synonyms.map(object),
    };
    const diagnostics = descriptions.flatMap((description) => {
        if (taken.has(description))
            return [];
        const name = description.path.map((part) => (0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .printPart */ .x)(part ?? "")).join(".");
        const first = byKey.get(keyOf(description.path));
        if (first !== undefined && first !== description) {
            return [
                {
                    severity: "warning",
                    message: `${name} is described twice; the first description, in line ${first.at.line}, counts`,
                    at: description.at,
                },
            ];
        }
        if (needless.has(description)) {
            return [{ severity: "info", message: `the database describes ${name} itself; this description is not used`, at: description.at }];
        }
        return [
            {
                severity: "warning",
                message: `${name} is described but is not in the schema${nearestTo(description, schema, keyOf)}`,
                at: description.at,
            },
        ];
    });
    return { schema: described, diagnostics };
}
function nearestTo({ path }, schema, keyOf) {
    if (path[1] === undefined)
        return (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(path[0], schema.schemas.map(({ name }) => name));
    const objects = [
        ...schema.tables,
        ...schema.views,
        ...schema.procedures,
        ...schema.functions,
        ...schema.sequences,
        ...schema.types,
        ...schema.synonyms,
    ];
    const there = objects.find((it) => keyOf([it.schema, it.name]) === keyOf(path.slice(0, 2)));
    if (there !== undefined && path[2] !== undefined) {
        return (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(path[2], [...(there.columns ?? []), ...(there.parameters ?? [])].map(({ name }) => name));
    }
    return (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)((0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .printName */ .To)({ schema: path[0], name: path[1] }), objects.map(_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .printName */ .To));
}


/***/ })

};
