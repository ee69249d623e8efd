export const id = 2605;
export const ids = [2605];
export const modules = {

/***/ 16839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/** SHA-256, hex, of the text's UTF-8. Loading node:crypto takes a fifth of an empty script's time, so the first who needs it does. */
function sha256(text) {
    return process.getBuiltinModule("node:crypto").createHash("sha256").update(text).digest("hex");
}


/***/ }),

/***/ 50646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ applyRequest),
/* harmony export */   Dl: () => (/* binding */ connectionStringOf),
/* harmony export */   Fx: () => (/* binding */ formats),
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   gI: () => (/* binding */ given),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony exports actionModes, actionInputs, secretInputs, readActionInputs, inputOf, switchOf, linesOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81733);


const actionModes = (/* unused pure expression or super */ null && (["auto", "sync", "check", "plan", "summary"]));
const formats = ["text", "markdown", "json"];
const limits = ["breaking", "risky", "any", "never"];
/** One of the known words. @throws UserError that names the option, what was given and what may be. */
function oneOf(option, value, known) {
    const found = known.find((word) => word === value);
    if (found !== undefined)
        return found;
    const guess = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(value, known);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${option} is "${value}"; it must be one of ${known.join(", ")}.${guess === undefined ? "" : ` Did you mean "${guess}"?`}`);
}
/** Inputs that only a server needs, and what they are to its connection. */
const connectionInputs = {
    server: "server",
    database: "database",
    user: "user",
    password: "password",
    authentication: "authentication",
    "access-token": "accessToken",
    "tenant-id": "tenantId",
    "client-id": "clientId",
    "client-secret": "clientSecret",
    encrypt: "encrypt",
    "trust-server-certificate": "trustServerCertificate",
    "host-name-in-certificate": "hostNameInCertificate",
    "server-certificate": "serverCertificate",
};
/** The inputs of action.yml. A test holds this list against the file. */
const actionInputs = [
    "source",
    "mode",
    "config",
    "working-directory",
    "fail-on",
    "connection-string",
    ...Object.keys(connectionInputs),
    "apply",
    "variables",
    "disposable",
    "image",
    "token",
    "pull-request",
    "base",
    "branch",
    "name",
    "direct",
    "draft",
    "labels",
    "assignees",
    "reviewers",
    "commit-message",
    "check-run",
    "approval-label",
    "sarif",
    "issue-on-failure",
    "webhook-url",
    "reports",
];
/** Inputs whose values are secrets: masked before anything else is done with them. */
const secretInputs = (/* unused pure expression or super */ null && ([
    "connection-string",
    "password",
    "access-token",
    "client-secret",
    "token",
    "webhook-url",
]));
/**
 * The action's inputs from its environment: the runner passes `INPUT_<NAME>`, upper case, spaces as underscores
 * (https://docs.github.com/actions/sharing-automations/creating-actions/metadata-syntax-for-github-actions#inputs).
 * An input that action.yml does not declare only earns a warning from the runner; here it is an error, since the
 * setting that somebody meant would otherwise be silently absent.
 * @throws UserError for an unknown input or value.
 */
function readActionInputs(env, resolve) {
    const known = new Set(actionInputs.map((name) => `INPUT_${name.toUpperCase()}`));
    for (const key of Object.keys(env)) {
        if (!key.startsWith("INPUT_") || known.has(key))
            continue;
        const unknown = key.slice("INPUT_".length).toLowerCase();
        const guess = nearest(unknown, actionInputs);
        throw new UserError(`Unknown input "${unknown}".${guess === undefined ? "" : ` Did you mean "${guess}"?`} The inputs are ${actionInputs.join(", ")}.`);
    }
    const input = (name) => inputOf(env, name);
    const connection = Object.fromEntries(Object.keys(connectionInputs).flatMap((name) => {
        const value = input(name);
        return value === undefined ? [] : [[connectionInputs[name], value]];
    }));
    const failOn = input("fail-on");
    const scripts = linesOf(input("apply") ?? "");
    return {
        mode: oneOf("The input mode", input("mode") ?? "auto", actionModes),
        root: resolve(input("working-directory") ?? "."),
        ...given("source", input("source") ?? input("connection-string") ?? connectionStringOf(env)),
        ...given("config", input("config")),
        ...given("failOn", failOn === undefined ? undefined : oneOf("The input fail-on", failOn, limits)),
        ...given("connection", Object.keys(connection).length === 0 ? undefined : connection),
        ...given("apply", scripts.length === 0 ? undefined : applyRequest(scripts, linesOf(input("variables") ?? ""), switchOf(env, "disposable", false))),
        ...given("image", input("image")),
    };
}
function inputOf(env, name) {
    return env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;
}
/** @throws UserError for anything but `true` and `false` */
function switchOf(env, name, fallback) {
    return oneOf(`The input ${name}`, inputOf(env, name)?.toLowerCase() ?? String(fallback), ["true", "false"]) === "true";
}
/** From the environment, for both entries: a secret has no place in a file or on a command line. */
function connectionStringOf(env) {
    return env["SCHEMA_SYNC_CONNECTION_STRING"]?.trim() || undefined;
}
/** @param variables `NAME=value` each. @throws UserError for one that is not */
function applyRequest(scripts, variables, disposable) {
    const pairs = variables.map((text) => {
        const [, name, value] = /^\s*([\w-]+)\s*=(.*)$/s.exec(text) ?? [];
        if (name === undefined || value === undefined) {
            // Not repeated: it may be a secret that lost its name.
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("A variable is given as NAME=value, one a line; one of them has no name, or no =.");
        }
        return [name, value];
    });
    return { scripts, variables: Object.fromEntries(pairs), disposable };
}
function linesOf(text) {
    return text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
}
/** The property where there is a value: an absent option has none. */
function given(key, value) {
    return (value === undefined ? {} : { [key]: value });
}


/***/ }),

/***/ 72605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare),
  readConfig: () => (/* binding */ readConfig),
  v: () => (/* binding */ sourceOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/clock.js
var clock = __webpack_require__(35233);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/inputs.js
var inputs = __webpack_require__(50646);
// EXTERNAL MODULE: ./lib/model/config.js
var model_config = __webpack_require__(69559);
// EXTERNAL MODULE: ./lib/publish/disk.js
var disk = __webpack_require__(22258);
// EXTERNAL MODULE: ./lib/source/open.js + 1 modules
var source_open = __webpack_require__(60739);
// EXTERNAL MODULE: ./lib/store/files.js
var files = __webpack_require__(9142);
;// CONCATENATED MODULE: ./lib/store/descriptions.js

/** What the repository's files of descriptions say, file by file. @throws UserError for one that is not valid, with file and line */
async function descriptionFiles(root, { descriptions: folder }) {
    await (0,files/* refuseOutside */.gz)(root, folder, "descriptions");
    const found = await (0,files/* namedFiles */.VI)(root, folder, "descriptions", (name) => /\.(?:ya?ml|json)$/i.test(name));
    if (found.length === 0)
        return [];
    // Brings a YAML parser along.
    const { parseDescriptions } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6493), __webpack_require__.e(7665)]).then(__webpack_require__.bind(__webpack_require__, 27665));
    return [...(await (0,files/* readAll */.yw)(root, found))].flatMap(([file, text]) => parseDescriptions(text, file));
}

// EXTERNAL MODULE: ./lib/store/working-tree.js + 2 modules
var working_tree = __webpack_require__(85935);
;// CONCATENATED MODULE: ./lib/job.js











/**
 * Options and the configuration file → everything a run needs.
 * @throws UserError when no source is named, or a file that is named is not there or not valid.
 */
async function prepare(options, env, world = {}) {
    const config = await readConfig(options);
    const source = await sourceOf(options, config, world);
    return {
        // A check writes nothing, wherever it is kept.
        source: options.mode === "sync" ? source : readOnly(source),
        ...(await baselineOf(options, config)),
        store: (0,working_tree/* workingTree */.c)({ root: options.root, paths: config.paths, ...(0,inputs/* given */.gI)("site", (0,model_config/* siteFilePath */.Xc)(config)) }),
        ...contractHistoryOf(options, config),
        publisher: options.mode === "sync" ? (0,disk/* diskPublisher */.W)(options.root) : nowhere,
        clock: (0,clock/* systemClock */.m)(env),
        config,
        failOn: options.failOn ?? modeLimit(options.mode, config),
    };
}
/** The path that names the source, and the folder that it is relative to; undefined for a server. */
function sourcePath({ source, sourceFrom, root, connection }, config) {
    if (source !== undefined)
        return (0,source_open/* isPath */.uf)(source) ? { spec: source, cwd: sourceFrom ?? root } : undefined;
    if (connection?.server !== undefined || config.source === undefined || !(0,source_open/* isPath */.uf)(config.source))
        return undefined;
    return { spec: config.source, cwd: root };
}
/** Git is asked only where there are contracts; a folder of them that went as a whole is missed without a base alone. */
function contractHistoryOf({ root, against }, { paths }) {
    if (against === undefined && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, paths.contracts)))
        return {};
    return {
        contractHistory: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4914), __webpack_require__.e(6493), __webpack_require__.e(9482), __webpack_require__.e(4726)]).then(__webpack_require__.bind(__webpack_require__, 34726))).contractHistory(root, paths.contracts, against),
    };
}
/** @throws UserError where the source is none that git has versions of */
async function baselineOf(options, config) {
    const { against } = options;
    if (against === undefined)
        return {};
    const path = sourcePath(options, config);
    const { within } = against;
    const { isWithin, revisionOf } = await __webpack_require__.e(/* import() */ 163).then(__webpack_require__.bind(__webpack_require__, 60163));
    if (within !== undefined && (path === undefined || !isWithin(within, (0,external_node_path_.resolve)(path.cwd, path.spec))))
        return {};
    if (path === undefined) {
        throw new errors/* UserError */.y(`There is no version of ${against.label} of a server. Compare with its committed snapshot, or name a source of files.`);
    }
    return { baseline: revisionOf(path.spec, against, path.cwd) };
}
/** @throws UserError when no source is named, or nothing that is known. */
function sourceOf(options, config, world) {
    const { source, sourceFrom, root, connection, apply, image } = options;
    const open = {
        ...world,
        cwd: sourceFrom ?? root,
        selection: config,
        partial: config.partialReading,
        audit: config.audit,
        ...(0,inputs/* given */.gI)("connection", connection),
        ...(0,inputs/* given */.gI)("apply", apply),
        ...(0,inputs/* given */.gI)("image", image),
    };
    if (source !== undefined)
        return (0,source_open/* openSource */.oD)(source, open);
    if (connection?.server !== undefined)
        return (0,source_open/* openSource */.oD)(undefined, open);
    if (config.source !== undefined)
        return (0,source_open/* openSource */.oD)(config.source, { ...open, cwd: root });
    const file = options.config ?? model_config/* defaultConfigFile */.mD;
    throw new errors/* UserError */.y(`No source is named. Give one (--source on the command line, the input source of the action), say a server, or write "source: …" in ${file}.`);
}
/** A sync proposes what it found, so it fails only where it is told to; a check is there to fail. */
function modeLimit(mode, config) {
    return mode === "sync" ? "never" : (config.failOn ?? "breaking");
}
function readOnly(source) {
    const { label, data } = source;
    return { label, read: (since) => source.read(since), ...(0,inputs/* given */.gI)("data", data) };
}
/** The publisher of a check: nothing is written. */
const nowhere = { publish: () => Promise.resolve({ written: [], removed: [] }) };
/** The configuration file with its defaults, and the files of descriptions beside it. @throws UserError for one that is missing or not valid */
async function readConfig({ root, config }) {
    const own = await readConfigFile(root, config);
    const descriptions = await descriptionFiles(root, own.paths);
    return descriptions.length === 0 ? own : { ...own, descriptions: [...own.descriptions, ...descriptions] };
}
async function readConfigFile(root, config) {
    const file = config ?? model_config/* defaultConfigFile */.mD;
    let text;
    try {
        text = await (0,promises_.readFile)((0,external_node_path_.join)(root, file), "utf8");
    }
    catch (cause) {
        const { code } = cause;
        if (code === "ENOENT" && config === undefined)
            return model_config/* defaultConfig */.sb;
        throw new errors/* UserError */.y(code === "ENOENT" ? `There is no configuration file ${file} in ${root}.` : `${file} cannot be read (${code ?? "unknown"}).`, {
            cause,
        });
    }
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4914), __webpack_require__.e(6914), __webpack_require__.e(6493), __webpack_require__.e(5466)]).then(__webpack_require__.bind(__webpack_require__, 4493));
    return parseConfig(text, file);
}


/***/ }),

/***/ 37940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ ownNames),
/* harmony export */   Hr: () => (/* binding */ ownObjects),
/* harmony export */   ZA: () => (/* binding */ ddlLogVersion)
/* harmony export */ });
/** What `audit install` puts into a database. It is no part of the schema that is documented. */
const ownObjects = {
    schema: "schema_sync",
    /** A trigger on the database is in no schema. */
    trigger: "schema_sync_ddl_log",
    roles: ["schema_sync_agent", "schema_sync_reader"],
};
/** Of the scripts in `src/audit/sql`: raised with every change of what they install. */
const ddlLogVersion = 1;
/** The names of all that it puts there which is not in its own schema, and of that schema itself. */
const ownNames = new Set([ownObjects.schema, ownObjects.trigger, ...ownObjects.roles]);


/***/ }),

/***/ 22258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ diskPublisher)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/**
 * Publishes to the working tree at `root`, all or nothing: everything is written beside its target first, then swapped
 * in, and whatever fails puts the folder back as it was. Only files whose bytes differ are touched.
 */
function diskPublisher(root, files = /*#__PURE__*/ (node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2)))) {
    // A promise, though all of it happens at once: a publisher may be anywhere.
    return { publish: async (proposal) => Promise.resolve(publish(root, proposal, files)) };
}
function publish(root, proposal, files) {
    const undo = [];
    try {
        return swap(realpathOf(root, files), proposal, files, undo);
    }
    catch (cause) {
        const failed = [];
        for (const step of undo.reverse()) {
            try {
                step();
            }
            catch (error) {
                failed.push(messageOf(error));
            }
        }
        throw failure(cause, failed);
    }
}
function swap(root, proposal, files, undo) {
    // A name of our own for each file; the process id keeps two runs apart.
    let serial = 0;
    const beside = (target) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), `.schema-sync-${process.pid}-${serial++}.tmp`);
    const place = placer(root, files);
    const removals = [];
    for (const path of proposal.remove) {
        const target = place(path);
        if (statusOf(target, files) !== undefined)
            removals.push({ path, target, backup: beside(target) });
    }
    const writes = [];
    for (const [path, text] of proposal.write) {
        const target = place(path);
        const bytes = Buffer.from(text, "utf8");
        const present = readPresent(target, path, files);
        if (present?.bytes.equals(bytes) === true)
            continue;
        const kept = present === undefined ? undefined : { backup: beside(target), mode: present.mode };
        writes.push({ path, target, bytes, temporary: beside(target), present: kept });
    }
    for (const folder of new Set(writes.map(({ target }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target))))
        makeFolder(folder, files, undo);
    for (const write of writes) {
        undo.push(() => {
            unlinkIfThere(write.temporary, files);
        });
        writeTemporary(write, files);
    }
    // Removals first: where a file system does not tell case, `orders.md` may have to make room for `Orders.md`.
    for (const { target, backup } of removals) {
        files.renameSync(target, backup);
        undo.push(() => {
            files.renameSync(backup, target);
        });
    }
    for (const { target, temporary, present } of writes) {
        if (present !== undefined) {
            undo.push(() => {
                unlinkIfThere(present.backup, files);
            });
            keep(target, present.backup, files);
        }
        files.renameSync(temporary, target);
        undo.push(() => {
            if (present === undefined)
                unlinkIfThere(target, files);
            else
                files.renameSync(present.backup, target);
        });
    }
    // From here on the new state stands; what cannot be tidied up must not undo it.
    for (const leftover of [...removals.map(({ backup }) => backup), ...writes.flatMap(({ present }) => present?.backup ?? [])]) {
        attempt(() => {
            files.unlinkSync(leftover);
        });
    }
    for (const { target } of removals)
        removeEmptyFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), root, files);
    return { written: writes.map(({ path }) => path), removed: removals.map(({ path }) => path) };
}
/**
 * Finds where a path of the proposal really is. @throws UserError for one that is, or by a symbolic link leads, outside
 * of the root. Folders are looked at once.
 */
function placer(root, files) {
    const folders = new Map([["", root]]);
    const folderOf = (path) => {
        const found = folders.get(path) ?? step(path);
        folders.set(path, found);
        return found;
    };
    const step = (path) => {
        const slash = path.lastIndexOf("/");
        const next = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folderOf(path.slice(0, Math.max(slash, 0))), path.slice(slash + 1));
        if (statusOf(next, files)?.isSymbolicLink() !== true)
            return next;
        const real = files.realpathSync(next);
        if (isInside(root, real))
            return real;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path} is a symbolic link that leads outside of the repository; nothing was written. Put a real file or folder in its place.`);
    };
    return (path) => {
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || /[\0\\]/.test(path) || path.split("/").some((part) => part === "" || part === "." || part === "..")) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path} is not a path inside the repository; nothing was written.`);
        }
        return step(path);
    };
}
function isInside(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
/** What is there, a link itself and not what it leads to; undefined where nothing is. */
function statusOf(path, files) {
    return files.lstatSync(path, { throwIfNoEntry: false });
}
/** A link was resolved when its place was found. */
function readPresent(target, path, files) {
    const status = statusOf(target, files);
    if (status === undefined)
        return undefined;
    if (!status.isFile()) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path} is to be written, but a ${status.isDirectory() ? "folder" : "special file"} is in its place; nothing was written.`);
    }
    return { bytes: files.readFileSync(target), mode: status.mode & 0o7777 };
}
/** Makes the folder and those above it that are not there. */
function makeFolder(folder, files, undo) {
    const first = files.mkdirSync(folder, { recursive: true });
    if (first === undefined)
        return;
    const made = [];
    for (let at = folder; at !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(first); at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
        made.unshift(at);
    // Undone in reverse, so the innermost goes first; each only while nobody else put something into it.
    for (const at of made) {
        undo.push(() => {
            try {
                files.rmdirSync(at);
            }
            catch (error) {
                unlessNotEmpty(error);
            }
        });
    }
}
function writeTemporary({ temporary, bytes, present }, files) {
    // Exclusive: a file that is there already, or a link that somebody laid, is never written through.
    // Not flushed to the disk: what a power failure takes from a checkout the next run writes again.
    files.writeFileSync(temporary, bytes, { flag: "wx", mode: present?.mode ?? 0o666 });
    // The process's umask may have taken bits of the mode off.
    if (present !== undefined)
        files.chmodSync(temporary, present.mode);
}
/** A second name for the present file: cheap, and the file is never missing meanwhile. Not every file system has hard links. */
function keep(target, backup, files) {
    try {
        files.linkSync(target, backup);
    }
    catch {
        files.copyFileSync(target, backup, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL);
    }
}
function removeEmptyFolders(folder, root, files) {
    for (let at = folder; at !== root && isInside(root, at); at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const removed = attempt(() => {
            files.rmdirSync(at);
        });
        if (!removed)
            return;
    }
}
/** Whether it went well; where not, nothing is the matter. */
function attempt(action) {
    try {
        action();
        return true;
    }
    catch {
        return false;
    }
}
function unlinkIfThere(path, files) {
    try {
        files.unlinkSync(path);
    }
    catch (error) {
        if (error.code !== "ENOENT")
            throw error;
    }
}
function realpathOf(root, files) {
    try {
        return files.realpathSync(root);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`There is no folder ${root} to write to.`, { cause });
    }
}
function unlessNotEmpty(error) {
    const { code = "" } = error;
    if (!["ENOENT", "ENOTEMPTY", "EEXIST"].includes(code))
        throw error;
}
const advice = {
    EACCES: "may not be written. Give this process write permission",
    EPERM: "may not be written. Give this process write permission",
    EROFS: "is on a read-only file system",
    ENOSPC: "cannot be written: the disk is full",
    EDQUOT: "cannot be written: the disk quota is used up",
    ENOTDIR: "cannot be written: a file is in the place of one of its folders",
    EISDIR: "is to be written, but a folder is in its place",
    ENAMETOOLONG: "cannot be written: its path is too long for this file system",
};
function failure(cause, failed) {
    const rest = failed.length === 0
        ? ""
        : ` Putting things back failed as well (${failed.join("; ")}): look for .schema-sync-*.tmp files, which hold what was there.`;
    if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y && failed.length === 0)
        return cause;
    const { code = "", path = "" } = cause;
    const known = advice[code];
    if (known === undefined && failed.length === 0)
        return cause;
    const where = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path).startsWith(".schema-sync-") ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) : path;
    const state = failed.length === 0 ? "The docs folder is as it was." : "";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${known === undefined ? `${messageOf(cause)}.` : `${where} ${known}.`} ${state}${rest}`.replace(/\s+/g, " ").trim(), { cause });
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 60739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fX: () => (/* binding */ isConnection),
  uf: () => (/* binding */ isPath),
  oD: () => (/* binding */ openSource)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/model/own-objects.js
var own_objects = __webpack_require__(37940);
;// CONCATENATED MODULE: ./lib/source/own-objects.js

/**
 * The schema without the DDL log that this tool installs: whatever the source, so that scripts which do not have it and a server that
 * does agree. A permission that the log's roles have on the schema is left out, too.
 */
function withoutOwnObjects(schema) {
    const isOwn = ({ schema: of }) => of === own_objects/* ownObjects */.Hr.schema;
    const others = (objects) => objects.filter((each) => !isOwn(each));
    if (!schema.schemas.some(({ name }) => name === own_objects/* ownObjects */.Hr.schema) && !schema.databaseTriggers.some(({ name }) => own_objects/* ownNames */.Dx.has(name))) {
        return schema;
    }
    return {
        ...schema,
        schemas: schema.schemas.filter(({ name }) => name !== own_objects/* ownObjects */.Hr.schema),
        tables: others(schema.tables),
        views: others(schema.views),
        procedures: others(schema.procedures),
        functions: others(schema.functions),
        sequences: others(schema.sequences),
        types: others(schema.types),
        synonyms: others(schema.synonyms),
        databaseTriggers: schema.databaseTriggers.filter(({ name }) => name !== own_objects/* ownObjects */.Hr.trigger),
        ...(schema.permissions === undefined
            ? {}
            : { permissions: schema.permissions.filter(({ on, to }) => !own_objects/* ownNames */.Dx.has(to) && (on === undefined || !isOwn(on))) }),
        dependencies: schema.dependencies.filter(({ from, to }) => !isOwn(from) && !isOwn(to) && from.name !== own_objects/* ownObjects */.Hr.trigger),
    };
}

;// CONCATENATED MODULE: ./lib/source/open.js




const choices = [
    "a folder, glob or file of .sql scripts (schema, schema/**/*.sql)",
    "a package (.dacpac, .bacpac)",
    "a snapshot (.json)",
    "a connection string of a server",
    "container, a server that is started for the run",
].join("; ");
/**
 * The source that the user named. What reads it is loaded only now, so that a run pays for one source alone; whether it can be read
 * shows when it is read. Without a name it is the server that the connection inputs say.
 *
 * @throws UserError for what is no source
 */
async function openSource(spec, options) {
    const source = await open_open(spec, options);
    return {
        ...source,
        async read(since) {
            const reading = await source.read(since);
            return { ...reading, schema: withoutOwnObjects(reading.schema) };
        },
    };
}
async function open_open(spec, options) {
    const named = spec?.trim();
    if (named === "")
        throw new errors/* UserError */.y(`No source is named. Name one of: ${choices}.`);
    if (named === undefined || isConnection(named))
        return (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4914), __webpack_require__.e(6914), __webpack_require__.e(6088), __webpack_require__.e(4576), __webpack_require__.e(2117), __webpack_require__.e(3798), __webpack_require__.e(8369)]).then(__webpack_require__.bind(__webpack_require__, 98369))).openServer(named, options);
    if (named === "container")
        return (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4914), __webpack_require__.e(6914), __webpack_require__.e(6088), __webpack_require__.e(4576), __webpack_require__.e(2117), __webpack_require__.e(3798), __webpack_require__.e(8369)]).then(__webpack_require__.bind(__webpack_require__, 98369))).openContainer(options);
    if (options.apply !== undefined) {
        throw new errors/* UserError */.y(`There is nothing to apply scripts to: the source ${named} is no server. Use source: container, or name a server.`);
    }
    const { cwd } = options;
    switch ((0,external_node_path_.extname)(named).toLowerCase()) {
        case ".json":
            return (await Promise.all(/* import() */[__webpack_require__.e(247), __webpack_require__.e(9389)]).then(__webpack_require__.bind(__webpack_require__, 9389))).snapshotSource(named, cwd);
        case ".dacpac":
        case ".bacpac":
            return (await Promise.all(/* import() */[__webpack_require__.e(1239), __webpack_require__.e(4914), __webpack_require__.e(6914), __webpack_require__.e(6088), __webpack_require__.e(4576), __webpack_require__.e(2341)]).then(__webpack_require__.bind(__webpack_require__, 12341))).dacpacSource(named, cwd);
        case ".sql":
            return openScripts(named, cwd);
        default:
            return openFolder(named, cwd);
    }
}
/** `mssql://server/database`, or the keywords of a connection string. Whoever repeats such a text may repeat a password. */
function isConnection(spec) {
    return (/^(?:jdbc:)?[a-z][a-z0-9+.-]*:\/\//i.test(spec) ||
        /(?:^|;)\s*(?:server|data source|address|addr|network address|driver|host|servername|password|pwd|user id|uid|access token)\s*=/i.test(spec));
}
/** Whether a source is named by a path, so that git may have other versions of it. */
function isPath(spec) {
    return spec.trim() !== "container" && !isConnection(spec);
}
async function openFolder(spec, cwd) {
    if (/[*?{}[\]]/.test(spec))
        return openScripts(spec, cwd);
    const found = await (0,promises_.stat)((0,external_node_path_.resolve)(cwd, spec)).catch(() => undefined);
    if (found === undefined)
        throw new errors/* UserError */.y(`The source ${spec} does not exist in ${cwd}. Name one of: ${choices}.`);
    if (!found.isDirectory())
        throw new errors/* UserError */.y(`The source ${spec} is none that can be read. Name one of: ${choices}.`);
    return openScripts(spec, cwd);
}
async function openScripts(spec, cwd) {
    return (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4914), __webpack_require__.e(6914), __webpack_require__.e(6088), __webpack_require__.e(4576), __webpack_require__.e(33)]).then(__webpack_require__.bind(__webpack_require__, 50033))).scriptsSource(spec, cwd);
}


/***/ }),

/***/ 9142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   MU: () => (/* binding */ listArchives),
/* harmony export */   VI: () => (/* binding */ namedFiles),
/* harmony export */   gz: () => (/* binding */ refuseOutside),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _model_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69559);
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51286);
/* harmony import */ var _model_page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78390);







/** Files that are read at the same time. */
const concurrency = 32;
/**
 * The matching files of a folder that need not be there if it is the default. One that somebody named, and that is not there, would
 * silently demand or describe nothing. @throws UserError for such a one
 */
async function namedFiles(root, folder, what, matches) {
    const found = await listFiles(root, folder, matches);
    if (found !== undefined)
        return found;
    if (folder === _model_config_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultConfig */ .sb.paths[what])
        return [];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`There is no folder ${folder} in ${root}: paths.${what} in the configuration names it. Make it, or leave the setting out.`);
}
/** @throws UserError when the folder is not inside the repository, also where a symbolic link leads out of it. */
async function refuseOutside(root, folder, what) {
    const advice = `${what === "site.mkdocs" ? what : `paths.${what}`} in the configuration has to name a ${what === "site.mkdocs" ? "file" : "folder"} inside the repository.`;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(folder) || folder.split(/[/\\]/).includes(".."))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${folder} is outside of the repository: ${advice}`);
    let realRoot;
    try {
        realRoot = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`There is no folder ${root}.`, { cause });
    }
    let at = realRoot;
    for (const part of folder.split("/").filter((name) => name !== ".")) {
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, part);
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(at).catch(absent);
        if (status === undefined)
            return;
        if (!status.isSymbolicLink())
            continue;
        at = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(at).catch(() => at);
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(realRoot, at);
        if (way === ".." || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${folder} leads outside of the repository, by a symbolic link: ${advice}`);
        }
    }
}
/** Paths of the matching files in the folder and those below, relative to the root, sorted; undefined where there is no such folder. */
async function listFiles(root, folder, matches) {
    let entries;
    try {
        entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder), { recursive: true, withFileTypes: true });
    }
    catch (cause) {
        const { code = "unknown" } = cause;
        if (code === "ENOENT")
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(code === "ENOTDIR" ? `${folder} is a file where a folder should be.` : `The folder ${folder} cannot be read (${code}).`, { cause });
    }
    return entries
        .filter((entry) => !entry.isDirectory() && matches(entry.name))
        .map((entry) => (0,_model_page_js__WEBPACK_IMPORTED_MODULE_5__/* .inFolder */ ._z)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, "/")))
        .sort(_model_name_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n6);
}
/** The changelog's earlier years, relative to the root. */
async function listArchives(root, docs) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(_model_page_js__WEBPACK_IMPORTED_MODULE_5__/* .layout */ .Zp.changelog);
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, docs, folder)).catch(absent);
    const paths = (names ?? []).map((name) => `${folder}/${name}`);
    return paths.filter((path) => (0,_model_page_js__WEBPACK_IMPORTED_MODULE_5__/* .archiveYear */ .oX)(path) !== undefined).map((path) => (0,_model_page_js__WEBPACK_IMPORTED_MODULE_5__/* .inFolder */ ._z)(docs, path));
}
/** The texts of those files that are there, in the order asked for. */
async function readAll(root, paths) {
    const texts = new Array(paths.length);
    const queue = paths.entries();
    const worker = async () => {
        for (const [i, path] of queue)
            texts[i] = await readText(root, path);
    };
    await Promise.all(Array.from({ length: Math.min(concurrency, paths.length) }, worker));
    const files = new Map();
    paths.forEach((path, i) => {
        const text = texts[i];
        if (text !== undefined)
            files.set(path, text);
    });
    return files;
}
/** With its byte order mark, if it has one. @throws UserError for what is not UTF-8: writing it back would destroy it. */
async function readText(root, path) {
    let bytes;
    try {
        bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path));
    }
    catch (cause) {
        const { code = "unknown" } = cause;
        if (code === "ENOENT")
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(code === "EISDIR" ? `${path} is a folder where a file should be.` : `${path} cannot be read (${code}).`, { cause });
    }
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} is not UTF-8 text. Save it in UTF-8.`, { at: { file: path, line: 1 } });
    return bytes.toString("utf8");
}
function absent(error) {
    const { code } = error;
    if (code !== "ENOENT" && code !== "ENOTDIR")
        throw error;
}


/***/ }),

/***/ 85935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ contractFiles),
  c: () => (/* binding */ workingTree)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/hash.js
var hash = __webpack_require__(16839);
// EXTERNAL MODULE: ./lib/model/name.js
var model_name = __webpack_require__(51286);
// EXTERNAL MODULE: ./lib/model/page.js
var page = __webpack_require__(78390);
// EXTERNAL MODULE: ./lib/store/files.js
var files = __webpack_require__(9142);
// EXTERNAL MODULE: ./node_modules/mustache/mustache.mjs
var mustache = __webpack_require__(40562);
;// CONCATENATED MODULE: ./lib/generated/templates.js
// Generated by scripts/embed-templates.ts from templates/*.mustache. Do not edit.
/** The templates that come with the tool, by name. */
const builtInTemplates = {
    area: "<!-- schema-sync:begin summary -->\n" +
        "\n" +
        "# {{title}}\n" +
        "\n" +
        "{{overview}}{{#hub}}: {{hub}} and what foreign keys tie to it{{/hub}}\n" +
        "\n" +
        "<!-- schema-sync:end summary -->\n" +
        "\n" +
        "{{#drawn}}\n" +
        "<!-- schema-sync:begin diagram -->\n" +
        "\n" +
        "## Diagram\n" +
        "{{> diagrams}}\n" +
        "\n" +
        "<!-- schema-sync:end diagram -->\n" +
        "\n" +
        "{{/drawn}}\n" +
        "<!-- schema-sync:begin objects -->\n" +
        "\n" +
        "## Objects\n" +
        "{{> objects}}\n" +
        "\n" +
        "<!-- schema-sync:end objects -->\n" +
        "\n" +
        "{{> footer}}\n",
    areas: "<!-- schema-sync:begin summary -->\n" +
        "\n" +
        "# Subject areas\n" +
        "\n" +
        "{{#proposed}}\n" +
        "Tables that foreign keys tie together more than to others, each group named by its central table, with the views and routines that use it most. To have areas of your own instead, write `subject-areas` in the configuration.\n" +
        "{{/proposed}}\n" +
        "{{^proposed}}\n" +
        "Parts of the database that belong together.\n" +
        "{{/proposed}}\n" +
        "\n" +
        "| Area | Tables | Views | Procedures | Functions |\n" +
        "| --- | ---: | ---: | ---: | ---: |\n" +
        "{{#areas}}\n" +
        "| {{name}} | {{tables}} | {{views}} | {{procedures}} | {{functions}} |\n" +
        "{{/areas}}\n" +
        "{{#restCount}}\n" +
        "\n" +
        "Tables in no area: {{restCount}}{{#rest}} ({{rest}}){{/rest}}.\n" +
        "{{/restCount}}\n" +
        "\n" +
        "<!-- schema-sync:end summary -->\n" +
        "\n" +
        "{{#drawn}}\n" +
        "<!-- schema-sync:begin diagram -->\n" +
        "\n" +
        "## How they depend on each other\n" +
        "{{> diagrams}}\n" +
        "\n" +
        "<!-- schema-sync:end diagram -->\n" +
        "\n" +
        "{{/drawn}}\n" +
        "{{> footer}}\n",
    change: "- {{mark}} **{{kind}}** {{object}}{{#member}} {{member}}{{/member}}: {{reason}}{{#by}} {{by}}{{/by}}{{proposedIn}}\n",
    changelog: "<!-- schema-sync:begin changelog -->\n" +
        "\n" +
        "# {{#title}}{{title}} {{/title}}Schema Changes\n" +
        "\n" +
        "What changed, who changed it, whom it hurts: by day, the youngest first. Entries are added and never changed; what you write between them stays.\n" +
        "{{^changes}}\n" +
        "\n" +
        "No change has been recorded yet.\n" +
        "{{/changes}}\n" +
        "{{#years.length}}\n" +
        "\n" +
        "Earlier years:{{#years}} {{link}}{{/years}}\n" +
        "{{/years.length}}\n" +
        "\n" +
        "<!-- schema-sync:end changelog -->\n",
    contract: "<!-- schema-sync:begin contract -->\n" +
        "\n" +
        "# {{title}}\n" +
        "\n" +
        "[ETL Contracts]({{contractsPage}})\n" +
        "\n" +
        "{{state}} since {{since}}{{#owner}} · owned by {{owner}}{{/owner}}{{#consumer}} · for {{consumer}}{{/consumer}}\n" +
        "{{#description}}\n" +
        "\n" +
        "{{description}}\n" +
        "{{/description}}\n" +
        "{{#harm}}\n" +
        "\n" +
        "**When it breaks:** {{harm}}\n" +
        "{{/harm}}\n" +
        "\n" +
        "| Id | Role | Demands | Version | Status | File |\n" +
        "| --- | --- | --- | --- | --- | --- |\n" +
        "| {{id}} | {{role}} | {{extent}} | {{version}} | {{status}} | {{file}} |\n" +
        "\n" +
        "<!-- schema-sync:end contract -->\n" +
        "\n" +
        "{{#violations.length}}\n" +
        "<!-- schema-sync:begin violations -->\n" +
        "\n" +
        "## Violations\n" +
        "\n" +
        "| Where | Severity | Violation | Harm |\n" +
        "| --- | --- | --- | --- |\n" +
        "{{#violations}}\n" +
        "| {{what}} | {{severity}} | {{message}} | {{harm}} |\n" +
        "{{/violations}}\n" +
        "\n" +
        "<!-- schema-sync:end violations -->\n" +
        "\n" +
        "{{/violations.length}}\n" +
        "{{#quality.length}}\n" +
        "<!-- schema-sync:begin quality -->\n" +
        "\n" +
        "## Quality\n" +
        "\n" +
        "| Rule | Of | Demand | Measured | State | Since |\n" +
        "| --- | --- | --- | --- | --- | --- |\n" +
        "{{#quality}}\n" +
        "| {{rule}} | {{what}} | {{demand}} | {{measured}} | {{state}} | {{since}} |\n" +
        "{{/quality}}\n" +
        "\n" +
        "A figure is that with which the verdict began.\n" +
        "\n" +
        "<!-- schema-sync:end quality -->\n" +
        "\n" +
        "{{/quality.length}}\n" +
        "{{#objects.length}}\n" +
        "<!-- schema-sync:begin demands -->\n" +
        "\n" +
        "## Demands\n" +
        "\n" +
        "{{#objects}}\n" +
        "### {{object}}\n" +
        "{{#description}}\n" +
        "\n" +
        "{{description}}\n" +
        "{{/description}}\n" +
        "\n" +
        "{{state}}\n" +
        "{{#columns.length}}\n" +
        "\n" +
        "| Column | Demands | State | Description | Harm |\n" +
        "| --- | --- | --- | --- | --- |\n" +
        "{{/columns.length}}\n" +
        "{{#columns}}\n" +
        "| {{name}} | {{demands}} | {{state}} | {{description}} | {{harm}} |\n" +
        "{{/columns}}\n" +
        "\n" +
        "{{/objects}}\n" +
        "<!-- schema-sync:end demands -->\n" +
        "\n" +
        "{{/objects.length}}\n" +
        "{{> footer}}\n",
    contracts: "<!-- schema-sync:begin summary -->\n" +
        "\n" +
        "# ETL Contracts\n" +
        "\n" +
        "What those who read and write the data depend on, held against the schema. {{state}}\n" +
        "{{#contracts.length}}\n" +
        "\n" +
        "| Contract | Consumer | Owner | Role | Demands | State | Since | When it breaks |\n" +
        "| --- | --- | --- | --- | --- | --- | --- | --- |\n" +
        "{{/contracts.length}}\n" +
        "{{#contracts}}\n" +
        "| {{link}} | {{consumer}} | {{owner}} | {{role}} | {{extent}} | {{state}} | {{since}} | {{harm}} |\n" +
        "{{/contracts}}\n" +
        "\n" +
        "<!-- schema-sync:end summary -->\n" +
        "\n" +
        "{{> footer}}\n",
    database: "<!-- schema-sync:begin summary -->\n" +
        "\n" +
        "# {{#title}}{{title}} {{/title}}Database Schema\n" +
        "{{#description}}\n" +
        "\n" +
        "{{description}}\n" +
        "{{/description}}\n" +
        "\n" +
        "| Schema | Tables | Views | Procedures | Functions | Sequences | Types | Synonyms |\n" +
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n" +
        "{{#schemas}}\n" +
        "| {{link}} | {{counts.tables}} | {{counts.views}} | {{counts.procedures}} | {{counts.functions}} | {{counts.sequences}} | {{counts.types}} | {{counts.synonyms}} |\n" +
        "{{/schemas}}\n" +
        "| **Total** | {{total.tables}} | {{total.views}} | {{total.procedures}} | {{total.functions}} | {{total.sequences}} | {{total.types}} | {{total.synonyms}} |\n" +
        "{{#collation}}\n" +
        "\n" +
        "Collation {{collation}}{{#compatibilityLevel}}, compatibility level {{compatibilityLevel}}{{/compatibilityLevel}}.\n" +
        "{{/collation}}\n" +
        "\n" +
        "<!-- schema-sync:end summary -->\n" +
        "\n" +
        "{{#drawn}}\n" +
        "<!-- schema-sync:begin diagram -->\n" +
        "\n" +
        "## Diagram\n" +
        "{{> diagrams}}\n" +
        "\n" +
        "<!-- schema-sync:end diagram -->\n" +
        "\n" +
        "{{/drawn}}\n" +
        "{{#schemas}}\n" +
        "<!-- schema-sync:begin {{block}} -->\n" +
        "\n" +
        "<a id=\"{{anchor}}\"></a>\n" +
        "\n" +
        "## {{title}}\n" +
        "{{#description}}\n" +
        "\n" +
        "{{description}}\n" +
        "{{/description}}\n" +
        "{{#lists}}\n" +
        "\n" +
        "Objects: {{lists}}\n" +
        "{{/lists}}\n" +
        "{{> objects}}\n" +
        "{{#sequences.length}}\n" +
        "\n" +
        "| Sequence | Values | Description |\n" +
        "| --- | --- | --- |\n" +
        "{{/sequences.length}}\n" +
        "{{#sequences}}\n" +
        "| {{name}} | {{is}} | {{description}} |\n" +
        "{{/sequences}}\n" +
        "{{#types.length}}\n" +
        "\n" +
        "| Type | Is | Description |\n" +
        "| --- | --- | --- |\n" +
        "{{/types.length}}\n" +
        "{{#types}}\n" +
        "| {{name}} | {{is}} | {{description}} |\n" +
        "{{/types}}\n" +
        "{{#synonyms.length}}\n" +
        "\n" +
        "| Synonym | For | Description |\n" +
        "| --- | --- | --- |\n" +
        "{{/synonyms.length}}\n" +
        "{{#synonyms}}\n" +
        "| {{name}} | {{is}} | {{description}} |\n" +
        "{{/synonyms}}\n" +
        "{{#drawn}}\n" +
        "{{> diagrams}}\n" +
        "{{/drawn}}\n" +
        "{{#permissions.length}}\n" +
        "\n" +
        "| Permission on | Principal | Permission | State |\n" +
        "| --- | --- | --- | --- |\n" +
        "{{/permissions.length}}\n" +
        "{{#permissions}}\n" +
        "| {{on}} | {{principal}} | {{permission}} | {{state}} |\n" +
        "{{/permissions}}\n" +
        "\n" +
        "<!-- schema-sync:end {{block}} -->\n" +
        "\n" +
        "{{/schemas}}\n" +
        "{{#databaseTriggers.length}}\n" +
        "<!-- schema-sync:begin database-triggers -->\n" +
        "\n" +
        "## Database triggers\n" +
        "{{#databaseTriggers}}\n" +
        "\n" +
        "### {{title}}\n" +
        "\n" +
        "Fires on {{events}}{{#rules}} ({{rules}}){{/rules}}.\n" +
        "{{#description}}\n" +
        "\n" +
        "{{description}}\n" +
        "{{/description}}\n" +
        "{{#definition}}\n" +
        "\n" +
        "<details markdown=\"1\">\n" +
        "<summary>Definition</summary>\n" +
        "\n" +
        "{{definition}}\n" +
        "\n" +
        "</details>\n" +
        "{{/definition}}\n" +
        "{{/databaseTriggers}}\n" +
        "\n" +
        "<!-- schema-sync:end database-triggers -->\n" +
        "\n" +
        "{{/databaseTriggers.length}}\n" +
        "{{> permissions}}\n" +
        "{{> footer}}\n",
    definition: "{{#definition}}\n" +
        "<!-- schema-sync:begin definition -->\n" +
        "\n" +
        "## Definition\n" +
        "\n" +
        "<details markdown=\"1\">\n" +
        "<summary>SQL</summary>\n" +
        "\n" +
        "{{definition}}\n" +
        "\n" +
        "</details>\n" +
        "\n" +
        "<!-- schema-sync:end definition -->\n" +
        "\n" +
        "{{/definition}}\n",
    diagrams: "{{#note}}\n" +
        "\n" +
        "{{note}}\n" +
        "{{/note}}\n" +
        "{{#diagrams}}\n" +
        "{{#title}}\n" +
        "\n" +
        "{{title}}:\n" +
        "{{/title}}\n" +
        "\n" +
        "{{mermaid}}\n" +
        "{{#pages}}\n" +
        "\n" +
        "Pages: {{pages}}\n" +
        "{{/pages}}\n" +
        "{{/diagrams}}\n",
    dictionary: "<!-- schema-sync:begin dictionary -->\n" +
        "\n" +
        "# Data dictionary\n" +
        "\n" +
        "{{extent}} Also as [CSV]({{csv}}) and [JSON]({{json}}).\n" +
        "{{#parts.length}}\n" +
        "\n" +
        "| Part | Tables and views | Columns |\n" +
        "| --- | ---: | ---: |\n" +
        "{{/parts.length}}\n" +
        "{{#parts}}\n" +
        "| {{link}} | {{objects}} | {{columns}} |\n" +
        "{{/parts}}\n" +
        "{{#rows.length}}\n" +
        "\n" +
        "<div class=\"schema-sync-filter\" markdown=\"1\">\n" +
        "\n" +
        "| Table or view | Column | Type | Nullable | Key | Description |\n" +
        "| --- | --- | --- | --- | --- | --- |\n" +
        "{{/rows.length}}\n" +
        "{{#rows}}\n" +
        "| {{object}} | {{column}} | {{type}} | {{nullable}} | {{keys}} | {{description}} |\n" +
        "{{/rows}}\n" +
        "{{#rows.length}}\n" +
        "\n" +
        "</div>\n" +
        "{{/rows.length}}\n" +
        "\n" +
        "<!-- schema-sync:end dictionary -->\n" +
        "\n" +
        "{{> footer}}\n",
    "filter-script": "// Filters the rows of a table while somebody types above it: every word has to stand somewhere in a row. Without this the table is as it is.\n" +
        "(() => {\n" +
        "  const wire = (box) => {\n" +
        "    const table = box.querySelector(\"table\");\n" +
        "    if (table === null || table.tBodies.length === 0 || box.dataset.filter === \"on\") return;\n" +
        "    box.dataset.filter = \"on\";\n" +
        "    const rows = [...table.tBodies[0].rows].map((row) => ({ row, text: row.textContent.toLowerCase() }));\n" +
        "    const input = document.createElement(\"input\");\n" +
        "    input.type = \"search\";\n" +
        "    input.placeholder = \"Filter, by words of any column\";\n" +
        "    input.className = \"md-input md-input--stretch\";\n" +
        "    input.setAttribute(\"aria-label\", \"Filter the rows of the table\");\n" +
        "    const state = document.createElement(\"p\");\n" +
        "    state.setAttribute(\"role\", \"status\");\n" +
        "    const filter = () => {\n" +
        "      const words = input.value.toLowerCase().split(/\\s+/).filter((word) => word !== \"\");\n" +
        "      let shown = 0;\n" +
        "      for (const { row, text } of rows) {\n" +
        "        const hidden = !words.every((word) => text.includes(word));\n" +
        "        row.hidden = hidden;\n" +
        "        if (!hidden) shown++;\n" +
        "      }\n" +
        "      state.textContent = words.length === 0 ? \"\" : `${shown} of ${rows.length} rows`;\n" +
        "    };\n" +
        "    input.addEventListener(\"input\", filter);\n" +
        "    box.prepend(input, state);\n" +
        "  };\n" +
        "  const wireAll = () => document.querySelectorAll(\".schema-sync-filter\").forEach(wire);\n" +
        "  // Material for MkDocs may change pages without loading them: it says so through document$.\n" +
        "  if (typeof document$ !== \"undefined\") document$.subscribe(wireAll);\n" +
        "  else if (document.readyState === \"loading\") document.addEventListener(\"DOMContentLoaded\", wireAll);\n" +
        "  else wireAll();\n" +
        "})();\n",
    findings: "<!-- schema-sync:begin coverage -->\n" +
        "\n" +
        "# Findings\n" +
        "\n" +
        "What is missing in the schema, or worth mending, whoever brought it.\n" +
        "\n" +
        "## Documentation\n" +
        "\n" +
        "{{#coverage}}\n" +
        "{{coverage}}\n" +
        "{{/coverage}}\n" +
        "{{#undescribed.rows.length}}\n" +
        "\n" +
        "| Table | Without a description | Columns |\n" +
        "| --- | ---: | --- |\n" +
        "{{/undescribed.rows.length}}\n" +
        "{{#undescribed.rows}}\n" +
        "| {{object}} | {{lacking}} | {{columns}} |\n" +
        "{{/undescribed.rows}}\n" +
        "{{#undescribed.more}}\n" +
        "\n" +
        "And {{undescribed.more}}.\n" +
        "{{/undescribed.more}}\n" +
        "\n" +
        "<!-- schema-sync:end coverage -->\n" +
        "\n" +
        "{{#keyless.rows.length}}\n" +
        "<!-- schema-sync:begin keyless -->\n" +
        "\n" +
        "## Tables without a primary key\n" +
        "\n" +
        "| Table | Description |\n" +
        "| --- | --- |\n" +
        "{{#keyless.rows}}\n" +
        "| {{object}} | {{description}} |\n" +
        "{{/keyless.rows}}\n" +
        "{{#keyless.more}}\n" +
        "\n" +
        "And {{keyless.more}}.\n" +
        "{{/keyless.more}}\n" +
        "\n" +
        "<!-- schema-sync:end keyless -->\n" +
        "\n" +
        "{{/keyless.rows.length}}\n" +
        "{{#orphans.rows.length}}\n" +
        "<!-- schema-sync:begin orphans -->\n" +
        "\n" +
        "## Tables that nothing refers to\n" +
        "\n" +
        "No foreign key leads to them or away from them, and no view, procedure, function or trigger names them.\n" +
        "\n" +
        "| Table | Description |\n" +
        "| --- | --- |\n" +
        "{{#orphans.rows}}\n" +
        "| {{object}} | {{description}} |\n" +
        "{{/orphans.rows}}\n" +
        "{{#orphans.more}}\n" +
        "\n" +
        "And {{orphans.more}}.\n" +
        "{{/orphans.more}}\n" +
        "\n" +
        "<!-- schema-sync:end orphans -->\n" +
        "\n" +
        "{{/orphans.rows.length}}\n" +
        "{{#linted}}\n" +
        "<!-- schema-sync:begin lint -->\n" +
        "\n" +
        "## Lint\n" +
        "\n" +
        "{{^lint}}\n" +
        "The rules of the lint find nothing.\n" +
        "{{/lint}}\n" +
        "{{#lint}}\n" +
        "\n" +
        "### {{rule}}\n" +
        "\n" +
        "{{found}} of severity {{severity}}.\n" +
        "\n" +
        "| Object | Member | Finding |\n" +
        "| --- | --- | --- |\n" +
        "{{#rows}}\n" +
        "| {{object}} | {{member}} | {{message}} |\n" +
        "{{/rows}}\n" +
        "{{#more}}\n" +
        "\n" +
        "And {{more}}.\n" +
        "{{/more}}\n" +
        "{{/lint}}\n" +
        "\n" +
        "<!-- schema-sync:end lint -->\n" +
        "\n" +
        "{{/linted}}\n" +
        "{{> footer}}\n",
    footer: "<!-- schema-sync:begin footer -->\n" +
        "\n" +
        "---\n" +
        "\n" +
        "*Last updated: {{lastUpdated}} UTC*\n" +
        "*Generated by: Schema Sync Agent*\n" +
        "\n" +
        "<!-- schema-sync:end footer -->\n",
    function: "<!-- schema-sync:begin summary -->\n" +
        "\n" +
        "# {{title}}\n" +
        "\n" +
        "Function ({{kind}}) in schema {{overview}}{{#areas}} · subject area {{areas}}{{/areas}}\n" +
        "{{#description}}\n" +
        "\n" +
        "{{description}}\n" +
        "{{/description}}\n" +
        "{{#facts.length}}\n" +
        "\n" +
        "{{/facts.length}}\n" +
        "{{#facts}}\n" +
        "- {{.}}\n" +
        "{{/facts}}\n" +
        "\n" +
        "<!-- schema-sync:end summary -->\n" +
        "\n" +
        "{{#parameters.length}}\n" +
        "<!-- schema-sync:begin parameters -->\n" +
        "\n" +
        "## Parameters\n" +
        "\n" +
        "| Parameter | Type | Direction | Default | Description |\n" +
        "| --- | --- | --- | --- | --- |\n" +
        "{{#parameters}}\n" +
        "| {{name}} | {{type}} | {{direction}} | {{default}} | {{description}} |\n" +
        "{{/parameters}}\n" +
        "\n" +
        "<!-- schema-sync:end parameters -->\n" +
        "\n" +
        "{{/parameters.length}}\n" +
        "{{#returns}}\n" +
        "<!-- schema-sync:begin returns -->\n" +
        "\n" +
        "## Returns\n" +
        "\n" +
        "{{returns}}\n" +
        "\n" +
        "<!-- schema-sync:end returns -->\n" +
        "\n" +
        "{{/returns}}\n" +
        "{{#columns.length}}\n" +
        "<!-- schema-sync:begin returned-columns -->\n" +
        "\n" +
        "## Returned columns\n" +
        "\n" +
        "| Column | Type | Nullable | Description | Contracts |\n" +
        "| --- | --- | --- | --- | --- |\n" +
        "{{#columns}}\n" +
        "| {{name}} | {{type}} | {{nullable}} | {{description}} | {{contracts}} |\n" +
        "{{/columns}}\n" +
        "\n" +
        "<!-- schema-sync:end returned-columns -->\n" +
        "\n" +
        "{{/columns.length}}\n" +
        "{{#drawn}}\n" +
        "<!-- schema-sync:begin diagram -->\n" +
        "\n" +
        "## Lineage\n" +
        "{{> diagrams}}\n" +
        "\n" +
        "<!-- schema-sync:end diagram -->\n" +
        "\n" +
        "{{/drawn}}\n" +
        "{{> permissions}}\n" +
        "{{> relations}}\n" +
        "{{> definition}}\n" +
        "{{> footer}}\n",
    health: "<!-- schema-sync:begin health -->\n" +
        "\n" +
        "# System Health\n" +
        "\n" +
        "| What | State | How it stands |\n" +
        "| --- | --- | --- |\n" +
        "| [Schema changes]({{changelogPage}}) | {{changes.state}} | {{changes.words}} |\n" +
        "| [ETL contracts]({{contractsPage}}) | {{contractsHeld.state}} | {{contractsHeld.words}} |\n" +
        "| [Docs against database]({{databasePage}}) | {{docs.state}} | {{docs.words}} |\n" +
        "| Pipeline safety | {{pipelines.state}} | {{pipelines.words}} |\n" +
        "{{#stopped.length}}\n" +
        "\n" +
        "## Pipelines that must not start\n" +
        "\n" +
        "| Pipeline | Contracts | Owner | Harm |\n" +
        "| --- | --- | --- | --- |\n" +
        "{{/stopped.length}}\n" +
        "{{#stopped}}\n" +
        "| {{consumer}} | {{contracts}} | {{owners}} | {{harm}} |\n" +
        "{{/stopped}}\n" +
        "\n" +
        "<!-- schema-sync:end health -->\n" +
        "\n" +
        "<!-- schema-sync:begin ddl-log -->\n" +
        "\n" +
        "## DDL log\n" +
        "\n" +
        "{{log.state}} {{log.words}}\n" +
        "{{#log.findings.length}}\n" +
        "\n" +
        "| What is wrong |\n" +
        "| --- |\n" +
        "{{/log.findings.length}}\n" +
        "{{#log.findings}}\n" +
        "| {{message}} |\n" +
        "{{/log.findings}}\n" +
        "\n" +
        "<!-- schema-sync:end ddl-log -->\n" +
        "\n" +
        "{{> footer}}\n",
    index: "<!-- schema-sync:begin welcome -->\n" +
        "\n" +
        "# {{#title}}{{title}} {{/title}}Database Documentation\n" +
        "\n" +
        "Welcome to the {{#title}}{{title}} {{/title}}database documentation. This documentation is automatically generated from the database schema and kept synchronized with any changes.\n" +
        "\n" +
        "<!-- schema-sync:end welcome -->\n" +
        "\n" +
        "<!-- schema-sync:begin features -->\n" +
        "\n" +
        "## 🔄 Auto-Sync System\n" +
        "\n" +
        "This documentation platform features:\n" +
        "\n" +
        "- **Automatic Updates**: Schema changes trigger documentation updates\n" +
        "- **ETL Contract Validation**: Ensures data pipeline integrity\n" +
        "- **Drift Detection**: Monitors and tracks all database changes\n" +
        "- **GitHub Integration**: Changes create PRs for review\n" +
        "\n" +
        "<!-- schema-sync:end features -->\n" +
        "\n" +
        "<!-- schema-sync:begin sections -->\n" +
        "\n" +
        "## 📚 Documentation Sections\n" +
        "\n" +
        "### [Database Schema]({{databasePage}})\n" +
        "Complete database schema documentation including tables, views, and procedures with column definitions and relationships.\n" +
        "{{#areasPage}}\n" +
        "\n" +
        "### [Subject Areas]({{areasPage}})\n" +
        "Parts of the database that belong together, each with its diagram.\n" +
        "{{/areasPage}}\n" +
        "\n" +
        "### [ETL Contracts]({{contractsPage}})\n" +
        "Validation status of critical data contracts that ETL processes depend on, ensuring pipeline reliability.\n" +
        "\n" +
        "### [Data Dictionary]({{dictionaryPage}})\n" +
        "Every column of the tables and views in one table, also for spreadsheets and programs.\n" +
        "\n" +
        "### [Findings]({{findingsPage}})\n" +
        "What is not described yet, and what is worth mending.\n" +
        "\n" +
        "<!-- schema-sync:end sections -->\n" +
        "\n" +
        "<!-- schema-sync:begin quality -->\n" +
        "\n" +
        "## 🛡️ Data Quality Assurance\n" +
        "\n" +
        "The {{#title}}{{title}}{{/title}}{{^title}}database{{/title}} platform maintains data quality through:\n" +
        "\n" +
        "1. **Schema Drift Detection** - {{#ddlTriggers}}DDL triggers capture all changes{{/ddlTriggers}}{{^ddlTriggers}}Every run compares the database with the last snapshot{{/ddlTriggers}}\n" +
        "2. **Contract Validation** - Critical ETL dependencies are monitored\n" +
        "3. **Automated Testing** - Schema changes trigger validation workflows\n" +
        "4. **Documentation Sync** - Changes automatically update documentation\n" +
        "\n" +
        "<!-- schema-sync:end quality -->\n" +
        "\n" +
        "<!-- schema-sync:begin getting-started -->\n" +
        "\n" +
        "## 🚀 Getting Started\n" +
        "\n" +
        "To work with the {{#title}}{{title}} {{/title}}database:\n" +
        "\n" +
        "1. Review the [database schema]({{databasePage}}) for table structures\n" +
        "2. Check [ETL contracts]({{contractsPage}}) for data dependencies\n" +
        "3. Follow the deployment process for schema changes\n" +
        "4. Monitor drift detection for automatic sync\n" +
        "\n" +
        "<!-- schema-sync:end getting-started -->\n" +
        "\n" +
        "<!-- schema-sync:begin architecture -->\n" +
        "\n" +
        "## 🏗️ Architecture Overview\n" +
        "\n" +
        "```mermaid\n" +
        "graph TB\n" +
        "    A[Database Schema] -->|{{#ddlTriggers}}DDL Triggers{{/ddlTriggers}}{{^ddlTriggers}}Snapshot{{/ddlTriggers}}| B[Drift Detection]\n" +
        "    B --> C[Schema Sync Agent]\n" +
        "    C --> D[GitHub PR]\n" +
        "    D --> E[Documentation Update]\n" +
        "    E --> F[MkDocs Deploy]\n" +
        "\n" +
        "    G[ETL Processes] -->|Depends On| H[Contract Validation]\n" +
        "    H -->|Violations| C\n" +
        "{{#consumers.length}}\n" +
        "\n" +
        "{{/consumers.length}}\n" +
        "{{#consumers}}\n" +
        "    {{node}}[{{label}}] -->|{{edge}}| H\n" +
        "{{/consumers}}\n" +
        "```\n" +
        "\n" +
        "<!-- schema-sync:end architecture -->\n" +
        "\n" +
        "<!-- schema-sync:begin health -->\n" +
        "\n" +
        "## 📊 System Health\n" +
        "\n" +
        "The auto-sync system continuously monitors:\n" +
        "\n" +
        "- **[Schema Changes]({{changelogPage}})**: {{#ddlTriggers}}All DDL operations are captured and tracked{{/ddlTriggers}}{{^ddlTriggers}}All differences from the last snapshot are reported{{/ddlTriggers}}. {{changesState}}\n" +
        "- **[ETL Contracts]({{contractsPage}})**: Critical data dependencies are validated. {{contractsState}}\n" +
        "- **Documentation Drift**: Repo vs. database consistency\n" +
        "- **Pipeline Safety**: Breaking changes are detected before deployment. {{pipelinesState}}\n" +
        "\n" +
        "The database holds {{inventory}}. More in [System Health]({{healthPage}}).\n" +
        "\n" +
        "<!-- schema-sync:end health -->\n" +
        "\n" +
        "{{> footer}}\n",
    indexes: "{{#indexes.length}}\n" +
        "<!-- schema-sync:begin indexes -->\n" +
        "\n" +
        "## Indexes\n" +
        "\n" +
        "| Index | Kind | Columns | Included | Filter | Description |\n" +
        "| --- | --- | --- | --- | --- | --- |\n" +
        "{{#indexes}}\n" +
        "| {{name}} | {{kind}} | {{columns}} | {{include}} | {{filter}} | {{description}} |\n" +
        "{{/indexes}}\n" +
        "\n" +
        "<!-- schema-sync:end indexes -->\n" +
        "\n" +
        "{{/indexes.length}}\n",
    mkdocs: "# The site of these pages, for Material for MkDocs (pip install mkdocs-material, mkdocs serve) or Zensical (zensical serve).\n" +
        "# Schema Sync Agent wrote this file once. It is yours: of what is in it a sync changes the navigation between its two markers, and nothing else.\n" +
        "site_name: {{siteName}}\n" +
        "docs_dir: {{docsDir}}\n" +
        "\n" +
        "theme:\n" +
        "  name: material\n" +
        "  font: false # no request to another host for letters\n" +
        "  features:\n" +
        "    - content.code.copy\n" +
        "    - navigation.prune # a large database has many pages, and each would repeat all of the navigation\n" +
        "    - navigation.tabs\n" +
        "    - navigation.top\n" +
        "    - search.highlight\n" +
        "    - search.suggest\n" +
        "    - toc.follow\n" +
        "  palette:\n" +
        "    - media: \"(prefers-color-scheme)\"\n" +
        "      toggle:\n" +
        "        icon: material/brightness-auto\n" +
        "        name: Switch to light mode\n" +
        "    - media: \"(prefers-color-scheme: light)\"\n" +
        "      scheme: default\n" +
        "      primary: indigo\n" +
        "      toggle:\n" +
        "        icon: material/brightness-7\n" +
        "        name: Switch to dark mode\n" +
        "    - media: \"(prefers-color-scheme: dark)\"\n" +
        "      scheme: slate\n" +
        "      primary: indigo\n" +
        "      toggle:\n" +
        "        icon: material/brightness-4\n" +
        "        name: Follow the system\n" +
        "\n" +
        "plugins:\n" +
        "  - search\n" +
        "\n" +
        "extra_css:\n" +
        "  - assets/schema-sync/site.css\n" +
        "\n" +
        "extra_javascript:\n" +
        "  - assets/schema-sync/filter.js # the field above the data dictionary\n" +
        "\n" +
        "markdown_extensions:\n" +
        "  - admonition\n" +
        "  - attr_list\n" +
        "  - md_in_html\n" +
        "  - tables\n" +
        "  - toc:\n" +
        "      permalink: true\n" +
        "  - pymdownx.details\n" +
        "  - pymdownx.highlight\n" +
        "  - pymdownx.superfences:\n" +
        "      custom_fences:\n" +
        "        - name: mermaid\n" +
        "          class: mermaid\n" +
        "          format: !!python/name:pymdownx.superfences.fence_code_format\n" +
        "\n" +
        "# Of a large database only the pages that list its objects are in the navigation.\n" +
        "validation:\n" +
        "  nav:\n" +
        "    omitted_files: ignore\n" +
        "\n" +
        "nav:\n" +
        "  # schema-sync:begin nav\n" +
        "  # schema-sync:end nav\n",
    objects: "{{#tables.length}}\n" +
        "\n" +
        "| Table | Columns | Description |\n" +
        "| --- | ---: | --- |\n" +
        "{{/tables.length}}\n" +
        "{{#tables}}\n" +
        "| {{name}} | {{size}} | {{description}} |\n" +
        "{{/tables}}\n" +
        "{{#views.length}}\n" +
        "\n" +
        "| View | Columns | Description |\n" +
        "| --- | ---: | --- |\n" +
        "{{/views.length}}\n" +
        "{{#views}}\n" +
        "| {{name}} | {{size}} | {{description}} |\n" +
        "{{/views}}\n" +
        "{{#procedures.length}}\n" +
        "\n" +
        "| Procedure | Parameters | Description |\n" +
        "| --- | ---: | --- |\n" +
        "{{/procedures.length}}\n" +
        "{{#procedures}}\n" +
        "| {{name}} | {{size}} | {{description}} |\n" +
        "{{/procedures}}\n" +
        "{{#functions.length}}\n" +
        "\n" +
        "| Function | Parameters | Returns | Description |\n" +
        "| --- | ---: | --- | --- |\n" +
        "{{/functions.length}}\n" +
        "{{#functions}}\n" +
        "| {{name}} | {{size}} | {{is}} | {{description}} |\n" +
        "{{/functions}}\n",
    permissions: "{{#permissions.length}}\n" +
        "<!-- schema-sync:begin permissions -->\n" +
        "\n" +
        "## Permissions\n" +
        "\n" +
        "| Principal | Permission | State | Columns |\n" +
        "| --- | --- | --- | --- |\n" +
        "{{#permissions}}\n" +
        "| {{principal}} | {{permission}} | {{state}} | {{columns}} |\n" +
        "{{/permissions}}\n" +
        "\n" +
        "<!-- schema-sync:end permissions -->\n" +
        "\n" +
        "{{/permissions.length}}\n",
    procedure: "<!-- schema-sync:begin summary -->\n" +
        "\n" +
        "# {{title}}\n" +
        "\n" +
        "Procedure in schema {{overview}}{{#areas}} · subject area {{areas}}{{/areas}}\n" +
        "{{#description}}\n" +
        "\n" +
        "{{description}}\n" +
        "{{/description}}\n" +
        "{{#facts.length}}\n" +
        "\n" +
        "{{/facts.length}}\n" +
        "{{#facts}}\n" +
        "- {{.}}\n" +
        "{{/facts}}\n" +
        "\n" +
        "<!-- schema-sync:end summary -->\n" +
        "\n" +
        "{{#parameters.length}}\n" +
        "<!-- schema-sync:begin parameters -->\n" +
        "\n" +
        "## Parameters\n" +
        "\n" +
        "| Parameter | Type | Direction | Default | Description |\n" +
        "| --- | --- | --- | --- | --- |\n" +
        "{{#parameters}}\n" +
        "| {{name}} | {{type}} | {{direction}} | {{default}} | {{description}} |\n" +
        "{{/parameters}}\n" +
        "\n" +
        "<!-- schema-sync:end parameters -->\n" +
        "\n" +
        "{{/parameters.length}}\n" +
        "{{#drawn}}\n" +
        "<!-- schema-sync:begin diagram -->\n" +
        "\n" +
        "## Lineage\n" +
        "{{> diagrams}}\n" +
        "\n" +
        "<!-- schema-sync:end diagram -->\n" +
        "\n" +
        "{{/drawn}}\n" +
        "{{> permissions}}\n" +
        "{{> relations}}\n" +
        "{{> definition}}\n" +
        "{{> footer}}\n",
    relations: "{{#uses.length}}\n" +
        "<!-- schema-sync:begin uses -->\n" +
        "\n" +
        "## Uses\n" +
        "\n" +
        "| Object | Type | Columns |\n" +
        "| --- | --- | --- |\n" +
        "{{#uses}}\n" +
        "| {{object}} | {{type}} | {{columns}} |\n" +
        "{{/uses}}\n" +
        "\n" +
        "<!-- schema-sync:end uses -->\n" +
        "\n" +
        "{{/uses.length}}\n" +
        "{{#usedBy.length}}\n" +
        "<!-- schema-sync:begin used-by -->\n" +
        "\n" +
        "## Used by\n" +
        "\n" +
        "| Object | Type | Columns |\n" +
        "| --- | --- | --- |\n" +
        "{{#usedBy}}\n" +
        "| {{object}} | {{type}} | {{columns}} |\n" +
        "{{/usedBy}}\n" +
        "\n" +
        "<!-- schema-sync:end used-by -->\n" +
        "\n" +
        "{{/usedBy.length}}\n" +
        "{{#demands.length}}\n" +
        "<!-- schema-sync:begin contracts -->\n" +
        "\n" +
        "## Contracts\n" +
        "\n" +
        "| Contract | Owner | Columns | State |\n" +
        "| --- | --- | --- | --- |\n" +
        "{{#demands}}\n" +
        "| {{contract}} | {{owner}} | {{columns}} | {{state}} |\n" +
        "{{/demands}}\n" +
        "\n" +
        "<!-- schema-sync:end contracts -->\n" +
        "\n" +
        "{{/demands.length}}\n",
    schema: "<!-- schema-sync:begin summary -->\n" +
        "\n" +
        "# {{title}}\n" +
        "\n" +
        "{{overview}}{{#lists}} · {{lists}}{{/lists}}\n" +
        "\n" +
        "<!-- schema-sync:end summary -->\n" +
        "\n" +
        "{{#drawn}}\n" +
        "<!-- schema-sync:begin diagram -->\n" +
        "\n" +
        "## Diagram\n" +
        "{{> diagrams}}\n" +
        "\n" +
        "<!-- schema-sync:end diagram -->\n" +
        "\n" +
        "{{/drawn}}\n" +
        "<!-- schema-sync:begin objects -->\n" +
        "\n" +
        "## Objects\n" +
        "{{> objects}}\n" +
        "\n" +
        "<!-- schema-sync:end objects -->\n" +
        "\n" +
        "{{> footer}}\n",
    security: "{{#security.length}}\n" +
        "<!-- schema-sync:begin row-level-security -->\n" +
        "\n" +
        "## Row-level security\n" +
        "\n" +
        "| Policy | Kind | Decided by | State |\n" +
        "| --- | --- | --- | --- |\n" +
        "{{#security}}\n" +
        "| {{policy}} | {{kind}} | {{expression}} | {{state}} |\n" +
        "{{/security}}\n" +
        "\n" +
        "<!-- schema-sync:end row-level-security -->\n" +
        "\n" +
        "{{/security.length}}\n",
    stylesheet: "/* Written by Schema Sync Agent: tables of names want room, and names want to stay in one piece. */\n" +
        ".md-grid {\n" +
        "  max-width: 78rem;\n" +
        "}\n" +
        "\n" +
        ".md-typeset table:not([class]) th {\n" +
        "  min-width: 0;\n" +
        "}\n" +
        "\n" +
        ".md-typeset table:not([class]) td:first-child code,\n" +
        ".md-typeset table:not([class]) td:nth-child(2):nth-last-child(n + 3) code {\n" +
        "  white-space: nowrap;\n" +
        "}\n" +
        "\n" +
        "/* Of the other columns' code, expressions break between words; a table that is too wide for its page scrolls. */\n" +
        ".md-typeset table:not([class]) td code {\n" +
        "  overflow-wrap: break-word;\n" +
        "  word-break: normal;\n" +
        "}\n" +
        "\n" +
        ".md-typeset table:not([class]) td:nth-child(n + 3):last-child:not([style]) {\n" +
        "  min-width: 14rem;\n" +
        "}\n" +
        "\n" +
        "/* The last change, and what wrote the page, in two lines. */\n" +
        ".md-typeset hr + p > em {\n" +
        "  display: block;\n" +
        "}\n",
    table: "<!-- schema-sync:begin summary -->\n" +
        "\n" +
        "# {{title}}\n" +
        "\n" +
        "Table in schema {{overview}}{{#areas}} · subject area {{areas}}{{/areas}}\n" +
        "{{#description}}\n" +
        "\n" +
        "{{description}}\n" +
        "{{/description}}\n" +
        "{{#facts.length}}\n" +
        "\n" +
        "{{/facts.length}}\n" +
        "{{#facts}}\n" +
        "- {{.}}\n" +
        "{{/facts}}\n" +
        "\n" +
        "<!-- schema-sync:end summary -->\n" +
        "\n" +
        "{{#columns.length}}\n" +
        "<!-- schema-sync:begin columns -->\n" +
        "\n" +
        "## Columns\n" +
        "\n" +
        "| Column | Type | Nullable | Default | Key | Description | Contracts |\n" +
        "| --- | --- | --- | --- | --- | --- | --- |\n" +
        "{{#columns}}\n" +
        "| {{name}} | {{type}} | {{nullable}} | {{default}} | {{keys}} | {{description}} | {{contracts}} |\n" +
        "{{/columns}}\n" +
        "\n" +
        "<!-- schema-sync:end columns -->\n" +
        "\n" +
        "{{/columns.length}}\n" +
        "{{#computed.length}}\n" +
        "<!-- schema-sync:begin computed -->\n" +
        "\n" +
        "## Computed columns\n" +
        "\n" +
        "| Column | Expression |\n" +
        "| --- | --- |\n" +
        "{{#computed}}\n" +
        "| {{name}} | {{expression}} |\n" +
        "{{/computed}}\n" +
        "\n" +
        "<!-- schema-sync:end computed -->\n" +
        "\n" +
        "{{/computed.length}}\n" +
        "{{#drawn}}\n" +
        "<!-- schema-sync:begin diagram -->\n" +
        "\n" +
        "## Relationships\n" +
        "{{> diagrams}}\n" +
        "\n" +
        "<!-- schema-sync:end diagram -->\n" +
        "\n" +
        "{{/drawn}}\n" +
        "{{#keys.length}}\n" +
        "<!-- schema-sync:begin keys -->\n" +
        "\n" +
        "## Keys\n" +
        "\n" +
        "| Key | Kind | Columns | Description |\n" +
        "| --- | --- | --- | --- |\n" +
        "{{#keys}}\n" +
        "| {{name}} | {{kind}} | {{columns}} | {{description}} |\n" +
        "{{/keys}}\n" +
        "\n" +
        "<!-- schema-sync:end keys -->\n" +
        "\n" +
        "{{/keys.length}}\n" +
        "{{#foreignKeys.length}}\n" +
        "<!-- schema-sync:begin foreign-keys -->\n" +
        "\n" +
        "## Foreign keys\n" +
        "\n" +
        "| Foreign key | Columns | References | Rules | Description |\n" +
        "| --- | --- | --- | --- | --- |\n" +
        "{{#foreignKeys}}\n" +
        "| {{name}} | {{columns}} | {{references}} | {{rules}} | {{description}} |\n" +
        "{{/foreignKeys}}\n" +
        "\n" +
        "<!-- schema-sync:end foreign-keys -->\n" +
        "\n" +
        "{{/foreignKeys.length}}\n" +
        "{{#referencedBy.length}}\n" +
        "<!-- schema-sync:begin referenced-by -->\n" +
        "\n" +
        "## Referenced by\n" +
        "\n" +
        "| Table | Columns | Foreign key | References |\n" +
        "| --- | --- | --- | --- |\n" +
        "{{#referencedBy}}\n" +
        "| {{table}} | {{columns}} | {{name}} | {{references}} |\n" +
        "{{/referencedBy}}\n" +
        "\n" +
        "<!-- schema-sync:end referenced-by -->\n" +
        "\n" +
        "{{/referencedBy.length}}\n" +
        "{{#checks.length}}\n" +
        "<!-- schema-sync:begin checks -->\n" +
        "\n" +
        "## Checks\n" +
        "\n" +
        "| Check | Condition | Rules | Description |\n" +
        "| --- | --- | --- | --- |\n" +
        "{{#checks}}\n" +
        "| {{name}} | {{expression}} | {{rules}} | {{description}} |\n" +
        "{{/checks}}\n" +
        "\n" +
        "<!-- schema-sync:end checks -->\n" +
        "\n" +
        "{{/checks.length}}\n" +
        "{{#example}}\n" +
        "<!-- schema-sync:begin example -->\n" +
        "\n" +
        "## Example\n" +
        "\n" +
        "<details markdown=\"1\">\n" +
        "<summary>SELECT with the joins that the keys suggest</summary>\n" +
        "\n" +
        "{{example}}\n" +
        "\n" +
        "</details>\n" +
        "\n" +
        "<!-- schema-sync:end example -->\n" +
        "\n" +
        "{{/example}}\n" +
        "{{> indexes}}\n" +
        "{{> triggers}}\n" +
        "{{> security}}\n" +
        "{{> permissions}}\n" +
        "{{> relations}}\n" +
        "{{> footer}}\n",
    triggers: "{{#triggers.length}}\n" +
        "<!-- schema-sync:begin triggers -->\n" +
        "\n" +
        "## Triggers\n" +
        "{{#triggers}}\n" +
        "\n" +
        "### {{title}}\n" +
        "\n" +
        "Fires {{fires}}{{#rules}} ({{rules}}){{/rules}}.\n" +
        "{{#description}}\n" +
        "\n" +
        "{{description}}\n" +
        "{{/description}}\n" +
        "{{#definition}}\n" +
        "\n" +
        "<details markdown=\"1\">\n" +
        "<summary>Definition</summary>\n" +
        "\n" +
        "{{definition}}\n" +
        "\n" +
        "</details>\n" +
        "{{/definition}}\n" +
        "{{/triggers}}\n" +
        "\n" +
        "<!-- schema-sync:end triggers -->\n" +
        "\n" +
        "{{/triggers.length}}\n",
    view: "<!-- schema-sync:begin summary -->\n" +
        "\n" +
        "# {{title}}\n" +
        "\n" +
        "View in schema {{overview}}{{#areas}} · subject area {{areas}}{{/areas}}\n" +
        "{{#description}}\n" +
        "\n" +
        "{{description}}\n" +
        "{{/description}}\n" +
        "{{#facts.length}}\n" +
        "\n" +
        "{{/facts.length}}\n" +
        "{{#facts}}\n" +
        "- {{.}}\n" +
        "{{/facts}}\n" +
        "\n" +
        "<!-- schema-sync:end summary -->\n" +
        "\n" +
        "{{#columns.length}}\n" +
        "<!-- schema-sync:begin columns -->\n" +
        "\n" +
        "## Columns\n" +
        "\n" +
        "| Column | Type | Nullable | Description | Contracts |\n" +
        "| --- | --- | --- | --- | --- |\n" +
        "{{#columns}}\n" +
        "| {{name}} | {{type}} | {{nullable}} | {{description}} | {{contracts}} |\n" +
        "{{/columns}}\n" +
        "\n" +
        "<!-- schema-sync:end columns -->\n" +
        "\n" +
        "{{/columns.length}}\n" +
        "{{#drawn}}\n" +
        "<!-- schema-sync:begin diagram -->\n" +
        "\n" +
        "## Lineage\n" +
        "{{> diagrams}}\n" +
        "\n" +
        "<!-- schema-sync:end diagram -->\n" +
        "\n" +
        "{{/drawn}}\n" +
        "{{> indexes}}\n" +
        "{{> triggers}}\n" +
        "{{> security}}\n" +
        "{{> permissions}}\n" +
        "{{> relations}}\n" +
        "{{> definition}}\n" +
        "{{> footer}}\n",
};

// EXTERNAL MODULE: ./lib/suggest.js
var suggest = __webpack_require__(81733);
;// CONCATENATED MODULE: ./lib/store/templates.js




const suffix = ".mustache";
/**
 * The templates that come with the tool, with those of the user's folder in their places. A file of another name has to
 * be a partial that some other file there includes: it would otherwise have no effect, and nobody would be told.
 * @throws UserError for a name that means nothing, or a template that is not mustache, with its line.
 */
function readTemplates(own) {
    if (own === undefined || own.size === 0)
        return builtInTemplates;
    const templates = new Map([...own].map(([file, text]) => [nameOf(file), { file, text: normalized(text) }]));
    const included = new Set([...templates.values()].flatMap(({ file, text }) => partialsOf(file, text)));
    for (const [name, { file }] of templates) {
        if (Object.hasOwn(builtInTemplates, name) || included.has(name))
            continue;
        const names = Object.keys(builtInTemplates);
        throw new errors/* UserError */.y(`${name}${suffix} is not the name of a template, and no template there includes it${(0,suggest/* didYouMean */.au)(name, names) || "."} There are: ${names.join(", ")}.`, { at: { file, line: 1 } });
    }
    return { ...builtInTemplates, ...Object.fromEntries([...templates].map(([name, { text }]) => [name, text])) };
}
function nameOf(file) {
    return file.slice(file.lastIndexOf("/") + 1, -suffix.length);
}
/** Pages have `\n` line ends whatever a template's checkout made of them. */
function normalized(text) {
    return text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
}
function partialsOf(file, text) {
    const names = [];
    const walk = (spans) => {
        for (const [type, name, , , children] of spans) {
            if (type === ">")
                names.push(name);
            if (Array.isArray(children))
                walk(children);
        }
    };
    try {
        // A writer of our own: mustache's is one for the whole process, cache and all.
        walk(new mustache/* default */.A.Writer().parse(text));
    }
    catch (cause) {
        const message = cause instanceof Error ? cause.message : String(cause);
        // mustache.js ends its messages with the offset: `Unclosed section "columns" at 120`.
        const [, problem = message, offset] = /^(.*?)(?: at (\d+))?$/s.exec(message) ?? [];
        const line = text.slice(0, Number(offset ?? 0)).split("\n").length;
        throw new errors/* UserError */.y(`This template is not valid mustache: ${problem}.`, { cause, at: { file, line } });
    }
    return names;
}

;// CONCATENATED MODULE: ./lib/store/working-tree.js






/** The repository's own files, read from the checkout at `root`. No path of theirs may lead out of it, by a link neither. */
function workingTree({ root, paths, site, }) {
    const snapshotPath = (0,page/* inFolder */._z)(paths.docs, page/* layout */.Zp.snapshot);
    return {
        async snapshot() {
            await (0,files/* refuseOutside */.gz)(root, paths.docs, "docs");
            const text = await (0,files/* readText */.yR)(root, snapshotPath);
            if (text === undefined)
                return undefined;
            // Brings the format's validator along, which a first run does not need.
            const { parseSnapshot } = await __webpack_require__.e(/* import() */ 247).then(__webpack_require__.bind(__webpack_require__, 50247));
            return parseSnapshot(text, snapshotPath);
        },
        async contracts() {
            return readContracts(root, paths.contracts);
        },
        async templates() {
            if (paths.templates === undefined)
                return readTemplates(undefined);
            const folder = paths.templates;
            await (0,files/* refuseOutside */.gz)(root, folder, "templates");
            const found = await (0,files/* listFiles */.CS)(root, folder, (name) => name.endsWith(".mustache"));
            if (found === undefined) {
                throw new errors/* UserError */.y(`There is no folder ${folder} in ${root}: paths.templates in the configuration names it. Make it, or leave the setting out.`);
            }
            return readTemplates(await (0,files/* readAll */.yw)(root, found));
        },
        async logPosition() {
            await (0,files/* refuseOutside */.gz)(root, paths.docs, "docs");
            const text = await (0,files/* readText */.yR)(root, (0,page/* inFolder */._z)(paths.docs, page/* layout */.Zp.ddlLog));
            return text === undefined ? undefined : (await __webpack_require__.e(/* import() */ 7313).then(__webpack_require__.bind(__webpack_require__, 77313))).parsePosition(text);
        },
        async pages() {
            await (0,files/* refuseOutside */.gz)(root, paths.docs, "docs");
            const folders = await Promise.all([
                ...page/* pageFolders */.P2.map((folder) => (0,files/* listFiles */.CS)(root, (0,page/* inFolder */._z)(paths.docs, folder), (name) => name.endsWith(".md"))),
                ...page/* ownFolders */.gZ.map((folder) => (0,files/* listFiles */.CS)(root, (0,page/* inFolder */._z)(paths.docs, folder), () => true)),
                (0,files/* listArchives */.MU)(root, paths.docs),
            ]);
            const { index, database, areas, contracts, statuses, dictionary, findings, snapshot, ddlLog, changelog, health } = page/* layout */.Zp;
            const single = [index, database, areas, contracts, statuses, dictionary, findings, snapshot, ddlLog, changelog, health].map((path) => (0,page/* inFolder */._z)(paths.docs, path));
            if (site !== undefined)
                await (0,files/* refuseOutside */.gz)(root, site, "site.mkdocs");
            return (0,files/* readAll */.yw)(root, [...single, ...(site === undefined ? [] : [site]), ...folders.flatMap((files) => files ?? [])]);
        },
    };
}
/** The texts of the contract files, valid or not. @throws UserError for a folder that somebody named and that is not there */
async function contractFiles(root, folder) {
    await (0,files/* refuseOutside */.gz)(root, folder, "contracts");
    return (0,files/* readAll */.yw)(root, await (0,files/* namedFiles */.VI)(root, folder, "contracts", (name) => /\.odcs\.(?:ya?ml|json)$/i.test(name)));
}
async function readContracts(root, folder) {
    const files = await contractFiles(root, folder);
    if (files.size === 0)
        return [];
    // Brings a YAML parser along, which a repository without contracts does not need.
    const { parseContract } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4914), __webpack_require__.e(6493), __webpack_require__.e(9482)]).then(__webpack_require__.bind(__webpack_require__, 69482));
    const byId = new Map();
    for (const [file, text] of files) {
        const contract = { ...parseContract(text, file), digest: (0,hash/* sha256 */.s)(text.replaceAll("\r\n", "\n")) };
        const other = byId.get(contract.id);
        if (other !== undefined) {
            throw new errors/* UserError */.y(`The contract's id "${contract.id}" is also that of ${other.file}. Give each contract an id of its own.`, {
                at: contract.at ?? { file, line: 1 },
            });
        }
        byId.set(contract.id, contract);
    }
    return [...byId.values()].sort((a, b) => (0,model_name/* compareText */.n6)(a.id, b.id));
}


/***/ })

};
