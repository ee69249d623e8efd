export const id = 563;
export const ids = [563];
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

/***/ 73710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeDatabase: () => (/* binding */ describeDatabase)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/job.js + 1 modules
var job = __webpack_require__(72605);
// EXTERNAL MODULE: ./lib/report/summary.js
var summary = __webpack_require__(43394);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
// EXTERNAL MODULE: ./lib/selection/describe.js
var describe = __webpack_require__(75057);
// EXTERNAL MODULE: ./lib/model/name.js
var model_name = __webpack_require__(51286);
;// CONCATENATED MODULE: ./lib/selection/extended-properties.js

/**
 * The value of an extended property is a sql_variant of at most 7,500 bytes
 * (https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-addextendedproperty-transact-sql): characters of two bytes.
 */
const longest = 3750;
/** The descriptions of `described` that `bare`, the same schema, lacks, in the schema's order. */
function describingSql(bare, described) {
    const statements = [];
    const tooLong = [];
    const put = (before, { description }, levels) => {
        if (description === undefined || before === undefined || before.description !== undefined)
            return;
        if (description.length > longest)
            tooLong.push(levels.map(([, name]) => (0,model_name/* printPart */.x)(name)).join("."));
        else
            statements.push(statement(description, levels));
    };
    for (const schema of described.schemas) {
        put(bare.schemas.find(({ name }) => name === schema.name), schema, [["SCHEMA", schema.name]]);
    }
    const objects = (type, before, after, members = () => []) => {
        const old = new Map(before.map((object) => [(0,model_name/* nameKey */.Rc)(object), object]));
        for (const object of after) {
            const counterpart = old.get((0,model_name/* nameKey */.Rc)(object));
            if (counterpart === undefined)
                continue;
            const levels = [
                ["SCHEMA", object.schema],
                [type(object), object.name],
            ];
            put(counterpart, object, levels);
            const olds = new Map(members(counterpart));
            for (const [kind, list] of members(object)) {
                const byName = new Map((olds.get(kind) ?? []).map((member) => [member.name, member]));
                for (const member of list)
                    put(byName.get(member.name), member, [...levels, [kind, member.name]]);
            }
        }
    };
    objects(() => "TABLE", bare.tables, described.tables, ({ columns }) => [["COLUMN", columns]]);
    objects(() => "VIEW", bare.views, described.views, ({ columns }) => [["COLUMN", columns]]);
    objects(() => "PROCEDURE", bare.procedures, described.procedures, ({ parameters }) => [["PARAMETER", parameters]]);
    objects(() => "FUNCTION", bare.functions, described.functions, ({ columns, parameters }) => [
        ["COLUMN", columns],
        ["PARAMETER", parameters],
    ]);
    objects(() => "SEQUENCE", bare.sequences, described.sequences);
    objects(({ baseType }) => (baseType === undefined ? "TABLE_TYPE" : "TYPE"), bare.types, described.types, ({ columns }) => [["COLUMN", columns]]);
    objects(() => "SYNONYM", bare.synonyms, described.synonyms);
    return { statements, tooLong };
}
/** https://learn.microsoft.com/sql/relational-databases/system-functions/sys-fn-listextendedproperty-transact-sql: a level that is not asked for is `default`. */
function statement(description, levels) {
    const at = [0, 1, 2].flatMap((i) => {
        const [type, name] = levels[i] ?? [];
        return [type === undefined ? "default" : literal(type), name === undefined ? "default" : literal(name)];
    });
    const named = levels.flatMap(([type, name], i) => [`@level${i}type = ${literal(type)}`, `@level${i}name = ${literal(name)}`]);
    return (`IF NOT EXISTS (SELECT 1 FROM sys.fn_listextendedproperty(N'MS_Description', ${at.join(", ")}))\n` +
        `  EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = ${literal(description)}, ${named.join(", ")};`);
}
function literal(text) {
    return `N'${text.replaceAll("'", "''")}'`;
}

// EXTERNAL MODULE: ./lib/command/options.js + 1 modules
var command_options = __webpack_require__(59877);
// EXTERNAL MODULE: ./lib/command/terminal.js + 3 modules
var command_terminal = __webpack_require__(37028);
;// CONCATENATED MODULE: ./lib/command/describe.js








/** `schema-sync describe`: what the repository describes and the database does not. Nothing is run on the database. */
async function describeDatabase({ options: args }, terminal) {
    const options = (0,command_options/* optionsOf */.cz)("check", args, terminal);
    const config = await (0,job.readConfig)(options);
    const source = await (0,job/* sourceOf */.v)(options, config, command_options/* world */.z);
    (0,command_terminal/* progressOn */.z2)(terminal)(`Reading ${source.label}`);
    const { schema: bare } = await source.read();
    const { schema, diagnostics } = (0,describe/* describe */.q)(bare, config.descriptions);
    const { statements, tooLong } = describingSql(bare, schema);
    for (const { severity, message, at } of (0,summary/* orderDiagnostics */.LR)(diagnostics)) {
        terminal.stderr.write(`${severity}: ${at === undefined ? "" : `${(0,report_text/* visible */.R)((0,errors/* printPlace */.d)(at))}: `}${(0,report_text/* visible */.R)(message)}\n`);
    }
    for (const name of tooLong) {
        terminal.stderr.write(`warning: the description of ${(0,report_text/* visible */.R)(name)} is longer than the 3750 characters that an extended property holds\n`);
    }
    if (args["print-sql"] === true) {
        // sqlcmd runs nothing before GO, and one failing statement then takes no other along.
        terminal.stdout.write(statements.map((statement) => `${statement}\nGO\n`).join(""));
        return command_terminal/* clean */.uH;
    }
    const what = statements.length === 0 ? "The database lacks none of them" : `The database lacks ${statements.length} of them`;
    const hint = statements.length === 0 ? "" : "; --print-sql prints the statements that give it them";
    terminal.stdout.write(`The repository has ${(0,summary/* count */.U9)(config.descriptions.length, "description")}. ${what}${hint}.\n`);
    return command_terminal/* clean */.uH;
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


/***/ })

};
