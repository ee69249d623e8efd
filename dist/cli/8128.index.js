export const id = 8128;
export const ids = [8128];
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

/***/ 41969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changeLog: () => (/* binding */ changeLog),
  status: () => (/* binding */ audit_status)
});

// EXTERNAL MODULE: ./lib/generated/audit-sql.js
var audit_sql = __webpack_require__(39331);
// EXTERNAL MODULE: ./lib/model/own-objects.js
var own_objects = __webpack_require__(37940);
// EXTERNAL MODULE: ./lib/tsql/batches.js
var tsql_batches = __webpack_require__(57264);
;// CONCATENATED MODULE: ./lib/audit/script.js



/** Characters of a statement that are kept: what tells who did what, and not the text of every module again. */
const statementLength = 4000;
/** The script that installs the log, or brings an older one up to date: the same again where it is run again. */
function installScript({ exclude, keepDays, keepRows }) {
    const values = {
        version: String(own_objects/* ddlLogVersion */.ZA),
        keep_days: String(keepDays),
        keep_rows: String(keepRows),
        statement_length: String(statementLength),
        // Checked where they were read: letters and underscores.
        excluded_events: exclude.join(","),
    };
    return audit_sql/* auditSql */.q.install.replace(/\$\((\w+)\)/g, (written, name) => values[name] ?? written);
}
const uninstallScript = audit_sql/* auditSql */.q.uninstall;
/** The batches of a script, as a client that knows GO sends them. */
function batchesOf(script) {
    const { batches } = (0,tsql_batches/* splitBatches */.r)({ file: "audit.sql", text: script }, () => "the scripts of the log take no other file in");
    return batches.map(({ text }) => text).filter((text) => text.trim() !== "");
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/job.js + 1 modules
var job = __webpack_require__(72605);
// EXTERNAL MODULE: ./lib/report/summary.js
var summary = __webpack_require__(43394);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
// EXTERNAL MODULE: ./lib/source/open.js + 1 modules
var source_open = __webpack_require__(60739);
// EXTERNAL MODULE: ./lib/command/options.js + 1 modules
var command_options = __webpack_require__(59877);
// EXTERNAL MODULE: ./lib/command/terminal.js + 3 modules
var command_terminal = __webpack_require__(37028);
;// CONCATENATED MODULE: ./lib/command/audit.js








/** `schema-sync audit install`, `upgrade` and `uninstall`: the T-SQL is shown, and runs where somebody said yes. */
async function changeLog({ name, options: args }, terminal) {
    const options = (0,command_options/* optionsOf */.cz)("check", args, terminal);
    const config = await (0,job.readConfig)(options);
    const script = name === "audit uninstall" ? uninstallScript : installScript(config.audit);
    if (args.print === true) {
        terminal.stdout.write(script);
        return command_terminal/* clean */.uH;
    }
    const { source = "" } = options;
    if (!(0,source_open/* isConnection */.fX)(source)) {
        throw new errors/* UserError */.y(`${name} changes a server's database: name it by a connection string, with --source or SCHEMA_SYNC_CONNECTION_STRING. --print only shows the T-SQL.`);
    }
    const { administer } = await Promise.all(/* import() */[__webpack_require__.e(2117), __webpack_require__.e(3791)]).then(__webpack_require__.bind(__webpack_require__, 23791));
    const signal = command_options/* world */.z.cancelled?.();
    const database = administer(source, signal === undefined ? {} : { signal });
    if (name === "audit upgrade" && (await readLog(args, terminal)) === undefined) {
        throw new errors/* UserError */.y(`There is no DDL log in ${database.label} to upgrade. Run audit install.`);
    }
    if (args.yes !== true) {
        terminal.stdout.write(script);
        throw new errors/* UserError */.y(`Nothing was run. This is what ${name} runs in ${database.label}; add --yes to run it.`);
    }
    (0,command_terminal/* progressOn */.z2)(terminal)(`Running ${name} in ${database.label}`);
    await database.run(batchesOf(script));
    terminal.stdout.write(done[name](database.label));
    return command_terminal/* clean */.uH;
}
const done = {
    "audit install": (label) => `The DDL log is installed in ${label}. Let the agent's user in: ALTER ROLE schema_sync_agent ADD MEMBER [its user];\n`,
    "audit upgrade": (label) => `The DDL log in ${label} is up to date.\n`,
    "audit uninstall": (label) => `The DDL log is gone from ${label}.\n`,
};
/** `schema-sync audit status`. */
async function audit_status({ options: args }, terminal) {
    const log = await readLog(args, terminal);
    if (log === undefined) {
        terminal.stdout.write("There is no DDL log in this database. `schema-sync audit install --print` shows what would make one.\n");
        return command_terminal/* findings */.Pg;
    }
    terminal.stdout.write(printStatus(log));
    return log.findings.length === 0 ? command_terminal/* clean */.uH : command_terminal/* findings */.Pg;
}
async function readLog(args, terminal) {
    const options = (0,command_options/* optionsOf */.cz)("check", args, terminal);
    const config = await (0,job.readConfig)(options);
    const source = await (0,job/* sourceOf */.v)(options, config, command_options/* world */.z);
    (0,command_terminal/* progressOn */.z2)(terminal)(`Reading ${source.label}`);
    return (await source.read()).log;
}
function printStatus({ events, lastId, writable, findings: found }) {
    const last = events.find(({ id }) => id === lastId) ?? events.at(-1);
    const waiting = ["pending", "proposed"]
        .map((state) => `${events.filter((event) => event.state === state).length} ${state}`)
        .join(", ");
    const lines = [
        `Open: ${(0,summary/* count */.U9)(events.length, "event")} (${waiting})`,
        last === undefined
            ? "Last event: none yet"
            : `Last event: ${last.id}, ${last.at}, ${last.event}${last.login === undefined ? "" : ` by ${last.login}`}`,
        `This login: ${writable === true ? "reads and acknowledges" : "reads"}`,
        ...(found.length === 0 ? ["Nothing is amiss."] : found.map(({ kind, message }) => `${kind}: ${message}`)),
    ];
    return lines.map((line) => `${(0,report_text/* visible */.R)(line)}\n`).join("");
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


/***/ })

};
