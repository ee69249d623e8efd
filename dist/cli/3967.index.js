export const id = 3967;
export const ids = [3967];
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

/***/ 45722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintSchema: () => (/* binding */ lintSchema)
});

// EXTERNAL MODULE: ./lib/inputs.js
var inputs = __webpack_require__(50646);
// EXTERNAL MODULE: ./lib/job.js + 1 modules
var job = __webpack_require__(72605);
// EXTERNAL MODULE: ./lib/steps/linted.js + 14 modules
var linted = __webpack_require__(51106);
// EXTERNAL MODULE: ./lib/model/lint.js
var lint = __webpack_require__(79788);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/model/name.js
var model_name = __webpack_require__(51286);
// EXTERNAL MODULE: ./lib/report/lint.js
var report_lint = __webpack_require__(42245);
// EXTERNAL MODULE: ./lib/report/summary.js
var summary = __webpack_require__(43394);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
;// CONCATENATED MODULE: ./lib/report/lint-list.js





/** For people at a terminal: rule by rule, then how things stand. Ends with a line end. */
function printLint({ lint, coverage }, style) {
    const lines = [];
    for (const [title, findings] of (0,summary/* groupBy */.$z)(lint, ({ rule, severity }) => `${severity} ${rule}`)) {
        const [first] = findings;
        if (first === undefined)
            continue;
        lines.push(`${style(first.severity, first.severity)}  ${style("heading", title.slice(first.severity.length + 1))}`);
        for (const { object, member, message, at } of findings) {
            const what = member === undefined ? (0,model_name/* printObject */.Po)(object) : `${(0,model_name/* printObject */.Po)(object)}.${(0,model_name/* printPart */.x)(member)}`;
            const where = at === undefined ? "" : style("quiet", `  ${(0,report_text/* visible */.R)((0,errors/* printPlace */.d)(at))}`);
            lines.push(`  ${(0,report_text/* visible */.R)(what)}: ${(0,report_text/* visible */.R)(message)}${where}`);
        }
        lines.push("");
    }
    return `${[...lines, (0,report_lint/* lintStanding */.g5)({ lint, coverage }) ?? ""].join("\n")}\n`;
}
/** The same for machines: `{coverage, findings}`. */
function printLintJson({ lint, coverage }) {
    return `${JSON.stringify({ coverage, findings: lint }, undefined, 2)}\n`;
}

// EXTERNAL MODULE: ./lib/selection/describe.js
var describe = __webpack_require__(75057);
// EXTERNAL MODULE: ./lib/selection/select.js
var selection_select = __webpack_require__(59688);
// EXTERNAL MODULE: ./lib/command/options.js + 1 modules
var command_options = __webpack_require__(59877);
// EXTERNAL MODULE: ./lib/command/terminal.js + 3 modules
var command_terminal = __webpack_require__(37028);
;// CONCATENATED MODULE: ./lib/command/lint.js









/** The rules as they come: whoever types `lint` wants them, with or without a configuration. */
const everyRule = { severities: {}, names: {}, ignore: [] };
const failing = {
    error: ["error"],
    warning: ["error", "warning"],
    info: ["error", "warning", "info"],
    never: [],
};
/** `schema-sync lint`: every finding, new or not. */
async function lintSchema({ options: args }, terminal) {
    const format = args.format === undefined ? "text" : (0,inputs/* oneOf */.yL)("--format", args.format, ["text", "json"]);
    const failOn = (0,inputs/* oneOf */.yL)("--fail-on", args["fail-on"] ?? "error", Object.keys(failing));
    const options = (0,command_options/* optionsOf */.cz)("check", args, terminal);
    const config = await (0,job.readConfig)(options);
    const source = await (0,job/* sourceOf */.v)(options, config, command_options/* world */.z);
    (0,command_terminal/* progressOn */.z2)(terminal)(`Reading ${source.label}`);
    const reading = await source.read();
    const schema = (0,selection_select/* select */.L)((0,describe/* describe */.q)(reading.schema, config.descriptions).schema, config.include, config.exclude);
    const found = (0,linted.linted)(undefined, schema, config.lint ?? everyRule, reading.places);
    terminal.stdout.write(format === "json" ? printLintJson(found) : printLint(found, (0,command_terminal/* styleFor */.j9)(terminal)));
    const severities = failing[failOn];
    return found.lint.some(({ severity }) => severities.includes(severity)) || (failOn !== "never" && (0,lint/* isBelowMinimum */.UU)(found.coverage))
        ? command_terminal/* findings */.Pg
        : command_terminal/* clean */.uH;
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

/***/ 9915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ coverageOf)
/* harmony export */ });
/* harmony import */ var _describable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41487);

/** How much of what people look up is described. */
function coverageOf(schema) {
    let [described, total] = [0, 0];
    for (const it of (0,_describable_js__WEBPACK_IMPORTED_MODULE_0__/* .describable */ .V)(schema)) {
        total++;
        if (it.described)
            described++;
    }
    return { described, total };
}


/***/ }),

/***/ 41487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ describable)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79271);

/**
 * Tables with their columns, views, procedures and functions. Not the columns of views, which say again what their
 * tables' columns say, nor what only an administrator meets.
 */
function* describable(schema) {
    const described = ({ description }) => description !== undefined;
    for (const table of schema.tables) {
        const object = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .refOf */ .H)("table", table);
        yield { object, described: described(table) };
        for (const column of table.columns)
            yield { object, member: column.name, described: described(column) };
    }
    for (const view of schema.views)
        yield { object: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .refOf */ .H)("view", view), described: described(view) };
    for (const procedure of schema.procedures)
        yield { object: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .refOf */ .H)("procedure", procedure), described: described(procedure) };
    for (const fn of schema.functions)
        yield { object: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .refOf */ .H)("function", fn), described: described(fn) };
}


/***/ }),

/***/ 79271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ refOf),
/* harmony export */   z: () => (/* binding */ ofTables)
/* harmony export */ });
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51286);

function ofTables(find) {
    return function* (schema, context) {
        const histories = new Set(schema.tables.flatMap(({ temporal }) => (temporal === undefined ? [] : [context.fold((0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(temporal.history))])));
        for (const table of schema.tables) {
            const linted = { ...table, isHistory: histories.has(context.fold((0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(table))) };
            for (const finding of find(linted, context))
                yield { ...finding, object: refOf("table", table) };
        }
    };
}
function refOf(type, { schema, name }) {
    return { type, schema, name };
}


/***/ }),

/***/ 33846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ nameFolding)
/* harmony export */ });
/**
 * How a database compares names: as one string for all names that are the same to it. Names follow the database's
 * collation (https://learn.microsoft.com/sql/relational-databases/collations/collation-and-unicode-support):
 * `_CS_` and `_BIN` tell upper from lower case; all else, and what is not known, is SQL Server's default and does not.
 */
function nameFolding(collation) {
    return collation !== undefined && /_(CS|BIN2?)(_|$)/i.test(collation) ? (name) => name : (name) => name.toLowerCase();
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


/***/ }),

/***/ 7736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   jN: () => (/* binding */ matcher),
/* harmony export */   kt: () => (/* binding */ matchesGlob)
/* harmony export */ });
/* harmony import */ var _model_collation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33846);

/** Whether a pattern matches a name, both as the database compares names. */
function matches(pattern, name, fold) {
    return matchesGlob(pattern.schema, name.schema, fold) && matchesGlob(pattern.name, name.name, fold);
}
/**
 * Two fingers and one way back: on a mismatch only the last `*` takes one character more, which is enough for globs.
 * At most pattern × text steps, where a regular expression of the same stars may need exponentially many.
 */
function matchesGlob(glob, text, fold) {
    // By code point, so that `?` stands for an emoji as for a letter.
    const letters = Array.from(fold(text));
    const wanted = glob.flatMap((part) => typeof part === "string" ? [part] : Array.from(fold(part.literal), (literal) => ({ literal })));
    let i = 0;
    let j = 0;
    let star = -1;
    let taken = 0;
    while (i < letters.length) {
        const part = wanted[j];
        if (part === "*") {
            star = j++;
            taken = i;
        }
        else if (part !== undefined && (part === "?" || part.literal === letters[i])) {
            i++;
            j++;
        }
        else if (star >= 0) {
            j = star + 1;
            i = ++taken;
        }
        else {
            return false;
        }
    }
    while (wanted[j] === "*")
        j++;
    return j === wanted.length;
}
/** Whether any of the patterns matches a name of a database with this collation. */
function matcher(patterns, collation) {
    const fold = (0,_model_collation_js__WEBPACK_IMPORTED_MODULE_0__/* .nameFolding */ .X)(collation);
    return (name) => patterns.some((pattern) => matches(pattern, name, fold));
}


/***/ }),

/***/ 59688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ select),
/* harmony export */   s: () => (/* binding */ isSelected)
/* harmony export */ });
/* harmony import */ var _model_collation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33846);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7736);


/**
 * The schema without the objects that `include` does not name or `exclude` does, and without what such modules use and
 * are used by, and without what was granted on them. Foreign keys and history tables stay as facts of the tables that have them, wherever they lead.
 * A schema itself goes when nothing in it could be left. Select from a committed snapshot too before comparing with it,
 * else what is newly left out looks dropped. Database triggers belong to no schema and stay.
 */
function select(schema, include, exclude) {
    if (include.length === 0 && exclude.length === 0)
        return schema;
    const fold = (0,_model_collation_js__WEBPACK_IMPORTED_MODULE_0__/* .nameFolding */ .X)(schema.collation);
    const kept = isSelected(include, exclude, fold);
    const everyName = (pattern) => pattern.name.length > 0 && pattern.name.every((part) => part === "*");
    const keptSchema = (name) => (include.length === 0 || include.some((pattern) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .kt)(pattern.schema, name, fold))) &&
        !exclude.some((pattern) => everyName(pattern) && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .kt)(pattern.schema, name, fold));
    const keptSecurable = ({ schema: of, name }) => (name === undefined ? keptSchema(of) : kept({ schema: of, name }));
    return {
        ...schema,
        schemas: schema.schemas.filter(({ name }) => keptSchema(name)),
        tables: schema.tables.filter(kept),
        views: schema.views.filter(kept),
        procedures: schema.procedures.filter(kept),
        functions: schema.functions.filter(kept),
        sequences: schema.sequences.filter(kept),
        types: schema.types.filter(kept),
        synonyms: schema.synonyms.filter(kept),
        ...(schema.securityPolicies === undefined ? {} : { securityPolicies: schema.securityPolicies.filter(kept) }),
        ...(schema.permissions === undefined
            ? {}
            : { permissions: schema.permissions.filter(({ on }) => on === undefined || keptSecurable(on)) }),
        dependencies: schema.dependencies.filter(({ from, to }) => kept(from) && kept(to)),
    };
}
/** Whether the configuration looks at an object of that name. */
function isSelected(include, exclude, fold) {
    return (name) => (include.length === 0 || include.some((pattern) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(pattern, name, fold))) &&
        !exclude.some((pattern) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(pattern, name, fold));
}


/***/ })

};
