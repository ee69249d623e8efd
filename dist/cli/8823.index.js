export const id = 8823;
export const ids = [8823];
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

/***/ 78823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/clock.js
var clock = __webpack_require__(35233);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/explain.js
var explain = __webpack_require__(57228);
;// CONCATENATED MODULE: ./lib/gate/answer.js
/** Stop where any contract that was asked for is broken in a way of severity error; what is less bad is told, and goes. */
function decide(contracts) {
    return contracts.some(({ state }) => state === "error") ? "stop" : "go";
}

// EXTERNAL MODULE: ./lib/gate/choose.js
var choose = __webpack_require__(51842);
// EXTERNAL MODULE: ./lib/model/config.js
var model_config = __webpack_require__(69559);
// EXTERNAL MODULE: ./lib/model/page.js
var page = __webpack_require__(78390);
// EXTERNAL MODULE: ./lib/command/terminal.js + 3 modules
var command_terminal = __webpack_require__(37028);
;// CONCATENATED MODULE: ./lib/command/gate.js










/** What the entry gives for anything that could not be done. */
const failed = 2;
/**
 * `schema-sync gate [CONTRACT…]`: whether a job may run. 0 go, 1 stop, 2 could not tell; with `--unknown go` that is 0 as well.
 * What the user typed wrongly is thrown, and never go.
 */
async function gate({ options: args, positionals: names }, terminal) {
    const unknown = wordOf(args.unknown);
    const maxAge = daysOf(args["max-age"]);
    if (args.offline === true && args.source !== undefined)
        throw new errors/* UserError */.y("--offline asks what is committed, and --source a source: give one of the two.");
    if (args.offline !== true && maxAge !== undefined)
        throw new errors/* UserError */.y("--max-age is about what is committed: give --offline with it.");
    const answer = await (args.offline === true ? offline(args, names, maxAge, terminal) : live(args, names, terminal)).catch(couldNotTell);
    const status = answer.decision === "stop" ? command_terminal/* findings */.Pg : answer.decision === "go" || unknown === "go" ? command_terminal/* clean */.uH : failed;
    await print(answer, { json: args.json === true, status }, terminal);
    return status;
}
/** A fault of ours stays one: nobody asked to go on then. */
function couldNotTell(error) {
    if (error instanceof errors/* UserError */.y)
        return { decision: "unknown", reason: (0,explain/* explain */.W)(error) };
    throw error;
}
/** Reads nothing but what the last sync wrote, and that the contracts and the snapshot are still those. */
async function offline(args, names, maxAge, terminal) {
    const root = (0,external_node_path_.resolve)(terminal.cwd, args.repo ?? ".");
    const paths = await pathsOf(root, args.config);
    const [statusesFile, snapshotFile] = [(0,page/* inFolder */._z)(paths.docs, page/* layout */.Zp.statuses), (0,page/* inFolder */._z)(paths.docs, page/* layout */.Zp.snapshot)];
    const read = (path) => textOf((0,external_node_path_.join)(root, path), path);
    const [text, snapshot] = await Promise.all([read(statusesFile), read(snapshotFile)]);
    const { missing, refuseChanged, refuseStale, refuseUnchecked } = await __webpack_require__.e(/* import() */ 3556).then(__webpack_require__.bind(__webpack_require__, 43556));
    if (text === undefined)
        throw missing(statusesFile, root);
    const { parseStatuses } = await __webpack_require__.e(/* import() */ 9967).then(__webpack_require__.bind(__webpack_require__, 39967));
    const statuses = parseStatuses(text, statusesFile);
    if (names.length === 0)
        refuseUnchecked(statuses, await contractFiles(root, paths.contracts), statusesFile);
    const contracts = (0,choose/* choose */.S)(statuses.contracts, names);
    refuseStale({ statuses, snapshot, files: { statuses: statusesFile, snapshot: snapshotFile } }, (0,clock/* systemClock */.m)(terminal.env).today(), maxAge);
    for (const status of contracts)
        refuseChanged(status, await read(status.file), statusesFile);
    return { decision: decide(contracts), source: statusesFile, checked: statuses.checked, contracts };
}
/** Reads the source, and holds the contracts that are asked for against it. */
async function live(args, names, terminal) {
    const { standings } = await Promise.all(/* import() */[__webpack_require__.e(562), __webpack_require__.e(4914), __webpack_require__.e(2605), __webpack_require__.e(6759), __webpack_require__.e(1581)]).then(__webpack_require__.bind(__webpack_require__, 11581));
    const { source, contracts } = await standings(args, names, terminal);
    return { decision: decide(contracts), source, contracts };
}
async function print(answer, { json, status }, terminal) {
    if (answer.decision === "unknown") {
        const then = status === command_terminal/* clean */.uH ? "Going on all the same, since --unknown says go." : "Stopping; --unknown go would go on all the same.";
        terminal.stderr.write(`schema-sync gate: could not tell. ${answer.reason} ${then}\n`);
    }
    if (json)
        terminal.stdout.write(`${JSON.stringify({ formatVersion: 1, go: status === command_terminal/* clean */.uH, ...answer }, undefined, 2)}\n`);
    else if (answer.decision !== "unknown") {
        const { printGate } = await __webpack_require__.e(/* import() */ 2239).then(__webpack_require__.bind(__webpack_require__, 42239));
        terminal.stdout.write(printGate(answer, (0,command_terminal/* styleFor */.j9)(terminal)));
    }
}
/** A configuration without the word sets no paths, and a YAML parser costs more time than all the rest of this command. */
async function pathsOf(root, config) {
    const text = config === undefined ? await textOf((0,external_node_path_.join)(root, model_config/* defaultConfigFile */.mD), model_config/* defaultConfigFile */.mD) : undefined;
    if (config === undefined && (text === undefined || !/paths|\\/.test(text)))
        return model_config/* defaultConfig */.sb.paths;
    const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(562), __webpack_require__.e(2605)]).then(__webpack_require__.bind(__webpack_require__, 72605));
    return (await readConfig({ root, ...(config === undefined ? {} : { config }) })).paths;
}
async function textOf(file, shown) {
    try {
        return await (0,promises_.readFile)(file, "utf8");
    }
    catch (cause) {
        const { code = "unknown" } = cause;
        if (code === "ENOENT" || code === "ENOTDIR")
            return undefined;
        throw new errors/* UserError */.y(`${shown} cannot be read (${code}).`, { cause });
    }
}
/** The files of contracts that there are, relative to the repository. */
async function contractFiles(root, folder) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { recursive: true }).catch((cause) => {
        const { code = "unknown" } = cause;
        if (code === "ENOENT")
            return [];
        throw new errors/* UserError */.y(`The folder ${folder} cannot be read (${code}).`, { cause });
    });
    return entries
        .filter((path) => /\.odcs\.(?:ya?ml|json)$/i.test(path))
        .map((path) => (0,page/* inFolder */._z)(folder, path.replaceAll("\\", "/")))
        .sort();
}
function wordOf(text = "stop") {
    if (text === "stop" || text === "go")
        return text;
    throw new errors/* UserError */.y(`--unknown is "${text}"; it must be stop or go.`);
}
/** @throws UserError for what is no number of days, as `7` or `7d` */
function daysOf(text) {
    if (text === undefined)
        return undefined;
    const [, days] = /^(\d{1,5})d?$/.exec(text) ?? [];
    if (days === undefined)
        throw new errors/* UserError */.y(`--max-age is "${text}"; it must be a number of days, as 7 or 7d.`);
    return Number(days);
}


/***/ }),

/***/ 51842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ choose)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81733);


/**
 * The contracts that are asked for, in their own order: each name is a contract's id, or the consumer of one or several. All without names.
 * @throws UserError for a name that no contract has, and where there is no contract at all: a gate that asks nothing would always be open
 */
function choose(contracts, names) {
    if (contracts.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("There are no contracts, so there is nothing that could hold. Write one, or leave the gate out.");
    if (names.length === 0)
        return [...contracts];
    const known = [...new Set(contracts.flatMap(({ id, consumer }) => (consumer === undefined ? [id] : [id, consumer])))];
    for (const name of names) {
        if (known.includes(name))
            continue;
        const guess = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(name, known);
        const hint = guess === undefined ? `There are ${known.join(", ")}.` : `Did you mean "${guess}"?`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`No contract has the id or consumer "${name}". ${hint}`);
    }
    return contracts.filter(({ id, consumer }) => names.includes(id) || (consumer !== undefined && names.includes(consumer)));
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
