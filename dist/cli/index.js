#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 7194:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dgram");

/***/ }),

/***/ 72250:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 29069:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7461);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(57228);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(13411);



// A reader that has seen enough (`| head`) is not a fault.
process.stdout.on("error", (error) => {
    if (error.code !== "EPIPE")
        throw error;
});
/** The command line's entry: arguments → command → exit status. A fault of ours is 2 like any other failure, never 1. */
try {
    process.exitCode = await (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d)(process.argv.slice(2), {
        cwd: process.cwd(),
        env: process.env,
        stdout: process.stdout,
        stderr: process.stderr,
        version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r,
    });
}
catch (error) {
    process.exitCode = 2;
    process.stderr.write(`schema-sync: ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .W)(error)}\n`);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/impact/limit.js
const impactOf = { error: "breaking", warning: "risky", info: "safe" };
const failing = {
    breaking: new Set(["breaking"]),
    risky: new Set(["breaking", "risky"]),
    any: new Set(["breaking", "risky", "safe"]),
    never: new Set(),
};
/** Whether a run fails: whether any change or violation is at or above the limit. A violation counts by its severity. */
function reaches(limit, { changes, violations }) {
    const impacts = failing[limit];
    return changes.some(({ impact }) => impacts.has(impact)) || violations.some(({ severity }) => impacts.has(impactOf[severity]));
}

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

// EXTERNAL MODULE: ./lib/suggest.js
var suggest = __nccwpck_require__(81733);
;// CONCATENATED MODULE: ./lib/inputs.js


const actionModes = (/* unused pure expression or super */ null && (["auto", "sync", "check", "plan"]));
const formats = ["text", "markdown", "json"];
const limits = ["breaking", "risky", "any", "never"];
/** One of the known words. @throws UserError that names the option, what was given and what may be. */
function oneOf(option, value, known) {
    const found = known.find((word) => word === value);
    if (found !== undefined)
        return found;
    const guess = (0,suggest/* nearest */.pA)(value, known);
    throw new errors/* UserError */.y(`${option} is "${value}"; it must be one of ${known.join(", ")}.${guess === undefined ? "" : ` Did you mean "${guess}"?`}`);
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
            throw new errors/* UserError */.y("A variable is given as NAME=value, one a line; one of them has no name, or no =.");
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

;// CONCATENATED MODULE: ./lib/clock.js

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
        throw new errors/* UserError */.y(`SOURCE_DATE_EPOCH is "${epoch}"; it must be a whole number of seconds since 1970, as 1767225600.`);
    }
    return dayOf(seconds * 1000);
}
function dayOf(milliseconds) {
    const day = new Date(milliseconds).toISOString().slice(0, 10);
    return { today: () => day };
}

// EXTERNAL MODULE: ./lib/model/config.js
var model_config = __nccwpck_require__(69559);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
var external_node_fs_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_node_fs_, 2);
;// CONCATENATED MODULE: ./lib/publish/disk.js



/**
 * Publishes to the working tree at `root`, all or nothing: everything is written beside its target first, then swapped
 * in, and whatever fails puts the folder back as it was. Only files whose bytes differ are touched.
 */
function diskPublisher(root, files = external_node_fs_namespaceObject) {
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
    const beside = (target) => (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.schema-sync-${process.pid}-${serial++}.tmp`);
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
    for (const folder of new Set(writes.map(({ target }) => (0,external_node_path_.dirname)(target))))
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
        removeEmptyFolders((0,external_node_path_.dirname)(target), root, files);
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
        const next = (0,external_node_path_.join)(folderOf(path.slice(0, Math.max(slash, 0))), path.slice(slash + 1));
        if (statusOf(next, files)?.isSymbolicLink() !== true)
            return next;
        const real = files.realpathSync(next);
        if (isInside(root, real))
            return real;
        throw new errors/* UserError */.y(`${path} is a symbolic link that leads outside of the repository; nothing was written. Put a real file or folder in its place.`);
    };
    return (path) => {
        if ((0,external_node_path_.isAbsolute)(path) || /[\0\\]/.test(path) || path.split("/").some((part) => part === "" || part === "." || part === "..")) {
            throw new errors/* UserError */.y(`${path} is not a path inside the repository; nothing was written.`);
        }
        return step(path);
    };
}
function isInside(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    return way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
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
        throw new errors/* UserError */.y(`${path} is to be written, but a ${status.isDirectory() ? "folder" : "special file"} is in its place; nothing was written.`);
    }
    return { bytes: files.readFileSync(target), mode: status.mode & 0o7777 };
}
/** Makes the folder and those above it that are not there. */
function makeFolder(folder, files, undo) {
    const first = files.mkdirSync(folder, { recursive: true });
    if (first === undefined)
        return;
    const made = [];
    for (let at = folder; at !== (0,external_node_path_.dirname)(first); at = (0,external_node_path_.dirname)(at))
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
        files.copyFileSync(target, backup, external_node_fs_.constants.COPYFILE_EXCL);
    }
}
function removeEmptyFolders(folder, root, files) {
    for (let at = folder; at !== root && isInside(root, at); at = (0,external_node_path_.dirname)(at)) {
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
        throw new errors/* UserError */.y(`There is no folder ${root} to write to.`, { cause });
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
    if (cause instanceof errors/* UserError */.y && failed.length === 0)
        return cause;
    const { code = "", path = "" } = cause;
    const known = advice[code];
    if (known === undefined && failed.length === 0)
        return cause;
    const where = (0,external_node_path_.basename)(path).startsWith(".schema-sync-") ? (0,external_node_path_.dirname)(path) : path;
    const state = failed.length === 0 ? "The docs folder is as it was." : "";
    return new errors/* UserError */.y(`${known === undefined ? `${messageOf(cause)}.` : `${where} ${known}.`} ${state}${rest}`.replace(/\s+/g, " ").trim(), { cause });
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: ./lib/source/open.js
var source_open = __nccwpck_require__(4273);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
// EXTERNAL MODULE: ./lib/model/name.js
var model_name = __nccwpck_require__(51286);
;// CONCATENATED MODULE: ./lib/model/page.js
/** No page holds a NUL otherwise: Markdown forbids it and no text of a schema reaches a page with one. */
const lastChange = "\u0000";
/** Where things stand inside the docs folder. */
const layout = {
    index: "index.md",
    database: "schemas/database.md",
    contracts: "etl/contracts.md",
    snapshot: "schemas/schema.json",
    /** A page for each object, by type. */
    folders: {
        table: "schemas/tables",
        view: "schemas/views",
        procedure: "schemas/procedures",
        function: "schemas/functions",
    },
};

;// CONCATENATED MODULE: ./node_modules/mustache/mustache.mjs
/*!
 * mustache.js - Logic-less {{mustache}} templates with JavaScript
 * http://github.com/janl/mustache.js
 */

var objectToString = Object.prototype.toString;
var isArray = Array.isArray || function isArrayPolyfill (object) {
  return objectToString.call(object) === '[object Array]';
};

function isFunction (object) {
  return typeof object === 'function';
}

/**
 * More correct typeof string handling array
 * which normally returns typeof 'object'
 */
function typeStr (obj) {
  return isArray(obj) ? 'array' : typeof obj;
}

function escapeRegExp (string) {
  return string.replace(/[\-\[\]{}()*+?.,\\\^$|#\s]/g, '\\$&');
}

/**
 * Null safe way of checking whether or not an object,
 * including its prototype, has a given property
 */
function hasProperty (obj, propName) {
  return obj != null && typeof obj === 'object' && (propName in obj);
}

/**
 * Safe way of detecting whether or not the given thing is a primitive and
 * whether it has the given property
 */
function primitiveHasOwnProperty (primitive, propName) {
  return (
    primitive != null
    && typeof primitive !== 'object'
    && primitive.hasOwnProperty
    && primitive.hasOwnProperty(propName)
  );
}

// Workaround for https://issues.apache.org/jira/browse/COUCHDB-577
// See https://github.com/janl/mustache.js/issues/189
var regExpTest = RegExp.prototype.test;
function testRegExp (re, string) {
  return regExpTest.call(re, string);
}

var nonSpaceRe = /\S/;
function isWhitespace (string) {
  return !testRegExp(nonSpaceRe, string);
}

var entityMap = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '/': '&#x2F;',
  '`': '&#x60;',
  '=': '&#x3D;'
};

function escapeHtml (string) {
  return String(string).replace(/[&<>"'`=\/]/g, function fromEntityMap (s) {
    return entityMap[s];
  });
}

var whiteRe = /\s*/;
var spaceRe = /\s+/;
var equalsRe = /\s*=/;
var curlyRe = /\s*\}/;
var tagRe = /#|\^|\/|>|\{|&|=|!/;

/**
 * Breaks up the given `template` string into a tree of tokens. If the `tags`
 * argument is given here it must be an array with two string values: the
 * opening and closing tags used in the template (e.g. [ "<%", "%>" ]). Of
 * course, the default is to use mustaches (i.e. mustache.tags).
 *
 * A token is an array with at least 4 elements. The first element is the
 * mustache symbol that was used inside the tag, e.g. "#" or "&". If the tag
 * did not contain a symbol (i.e. {{myValue}}) this element is "name". For
 * all text that appears outside a symbol this element is "text".
 *
 * The second element of a token is its "value". For mustache tags this is
 * whatever else was inside the tag besides the opening symbol. For text tokens
 * this is the text itself.
 *
 * The third and fourth elements of the token are the start and end indices,
 * respectively, of the token in the original template.
 *
 * Tokens that are the root node of a subtree contain two more elements: 1) an
 * array of tokens in the subtree and 2) the index in the original template at
 * which the closing tag for that section begins.
 *
 * Tokens for partials also contain two more elements: 1) a string value of
 * indendation prior to that tag and 2) the index of that tag on that line -
 * eg a value of 2 indicates the partial is the third tag on this line.
 */
function parseTemplate (template, tags) {
  if (!template)
    return [];
  var lineHasNonSpace = false;
  var sections = [];     // Stack to hold section tokens
  var tokens = [];       // Buffer to hold the tokens
  var spaces = [];       // Indices of whitespace tokens on the current line
  var hasTag = false;    // Is there a {{tag}} on the current line?
  var nonSpace = false;  // Is there a non-space char on the current line?
  var indentation = '';  // Tracks indentation for tags that use it
  var tagIndex = 0;      // Stores a count of number of tags encountered on a line

  // Strips all whitespace tokens array for the current line
  // if there was a {{#tag}} on it and otherwise only space.
  function stripSpace () {
    if (hasTag && !nonSpace) {
      while (spaces.length)
        delete tokens[spaces.pop()];
    } else {
      spaces = [];
    }

    hasTag = false;
    nonSpace = false;
  }

  var openingTagRe, closingTagRe, closingCurlyRe;
  function compileTags (tagsToCompile) {
    if (typeof tagsToCompile === 'string')
      tagsToCompile = tagsToCompile.split(spaceRe, 2);

    if (!isArray(tagsToCompile) || tagsToCompile.length !== 2)
      throw new Error('Invalid tags: ' + tagsToCompile);

    openingTagRe = new RegExp(escapeRegExp(tagsToCompile[0]) + '\\s*');
    closingTagRe = new RegExp('\\s*' + escapeRegExp(tagsToCompile[1]));
    closingCurlyRe = new RegExp('\\s*' + escapeRegExp('}' + tagsToCompile[1]));
  }

  compileTags(tags || mustache.tags);

  var scanner = new Scanner(template);

  var start, type, value, chr, token, openSection;
  while (!scanner.eos()) {
    start = scanner.pos;

    // Match any text between tags.
    value = scanner.scanUntil(openingTagRe);

    if (value) {
      for (var i = 0, valueLength = value.length; i < valueLength; ++i) {
        chr = value.charAt(i);

        if (isWhitespace(chr)) {
          spaces.push(tokens.length);
          indentation += chr;
        } else {
          nonSpace = true;
          lineHasNonSpace = true;
          indentation += ' ';
        }

        tokens.push([ 'text', chr, start, start + 1 ]);
        start += 1;

        // Check for whitespace on the current line.
        if (chr === '\n') {
          stripSpace();
          indentation = '';
          tagIndex = 0;
          lineHasNonSpace = false;
        }
      }
    }

    // Match the opening tag.
    if (!scanner.scan(openingTagRe))
      break;

    hasTag = true;

    // Get the tag type.
    type = scanner.scan(tagRe) || 'name';
    scanner.scan(whiteRe);

    // Get the tag value.
    if (type === '=') {
      value = scanner.scanUntil(equalsRe);
      scanner.scan(equalsRe);
      scanner.scanUntil(closingTagRe);
    } else if (type === '{') {
      value = scanner.scanUntil(closingCurlyRe);
      scanner.scan(curlyRe);
      scanner.scanUntil(closingTagRe);
      type = '&';
    } else {
      value = scanner.scanUntil(closingTagRe);
    }

    // Match the closing tag.
    if (!scanner.scan(closingTagRe))
      throw new Error('Unclosed tag at ' + scanner.pos);

    if (type == '>') {
      token = [ type, value, start, scanner.pos, indentation, tagIndex, lineHasNonSpace ];
    } else {
      token = [ type, value, start, scanner.pos ];
    }
    tagIndex++;
    tokens.push(token);

    if (type === '#' || type === '^') {
      sections.push(token);
    } else if (type === '/') {
      // Check section nesting.
      openSection = sections.pop();

      if (!openSection)
        throw new Error('Unopened section "' + value + '" at ' + start);

      if (openSection[1] !== value)
        throw new Error('Unclosed section "' + openSection[1] + '" at ' + start);
    } else if (type === 'name' || type === '{' || type === '&') {
      nonSpace = true;
    } else if (type === '=') {
      // Set the tags for the next time around.
      compileTags(value);
    }
  }

  stripSpace();

  // Make sure there are no open sections when we're done.
  openSection = sections.pop();

  if (openSection)
    throw new Error('Unclosed section "' + openSection[1] + '" at ' + scanner.pos);

  return nestTokens(squashTokens(tokens));
}

/**
 * Combines the values of consecutive text tokens in the given `tokens` array
 * to a single token.
 */
function squashTokens (tokens) {
  var squashedTokens = [];

  var token, lastToken;
  for (var i = 0, numTokens = tokens.length; i < numTokens; ++i) {
    token = tokens[i];

    if (token) {
      if (token[0] === 'text' && lastToken && lastToken[0] === 'text') {
        lastToken[1] += token[1];
        lastToken[3] = token[3];
      } else {
        squashedTokens.push(token);
        lastToken = token;
      }
    }
  }

  return squashedTokens;
}

/**
 * Forms the given array of `tokens` into a nested tree structure where
 * tokens that represent a section have two additional items: 1) an array of
 * all tokens that appear in that section and 2) the index in the original
 * template that represents the end of that section.
 */
function nestTokens (tokens) {
  var nestedTokens = [];
  var collector = nestedTokens;
  var sections = [];

  var token, section;
  for (var i = 0, numTokens = tokens.length; i < numTokens; ++i) {
    token = tokens[i];

    switch (token[0]) {
      case '#':
      case '^':
        collector.push(token);
        sections.push(token);
        collector = token[4] = [];
        break;
      case '/':
        section = sections.pop();
        section[5] = token[2];
        collector = sections.length > 0 ? sections[sections.length - 1][4] : nestedTokens;
        break;
      default:
        collector.push(token);
    }
  }

  return nestedTokens;
}

/**
 * A simple string scanner that is used by the template parser to find
 * tokens in template strings.
 */
function Scanner (string) {
  this.string = string;
  this.tail = string;
  this.pos = 0;
}

/**
 * Returns `true` if the tail is empty (end of string).
 */
Scanner.prototype.eos = function eos () {
  return this.tail === '';
};

/**
 * Tries to match the given regular expression at the current position.
 * Returns the matched text if it can match, the empty string otherwise.
 */
Scanner.prototype.scan = function scan (re) {
  var match = this.tail.match(re);

  if (!match || match.index !== 0)
    return '';

  var string = match[0];

  this.tail = this.tail.substring(string.length);
  this.pos += string.length;

  return string;
};

/**
 * Skips all text until the given regular expression can be matched. Returns
 * the skipped string, which is the entire tail if no match can be made.
 */
Scanner.prototype.scanUntil = function scanUntil (re) {
  var index = this.tail.search(re), match;

  switch (index) {
    case -1:
      match = this.tail;
      this.tail = '';
      break;
    case 0:
      match = '';
      break;
    default:
      match = this.tail.substring(0, index);
      this.tail = this.tail.substring(index);
  }

  this.pos += match.length;

  return match;
};

/**
 * Represents a rendering context by wrapping a view object and
 * maintaining a reference to the parent context.
 */
function Context (view, parentContext) {
  this.view = view;
  this.cache = { '.': this.view };
  this.parent = parentContext;
}

/**
 * Creates a new context using the given view with this context
 * as the parent.
 */
Context.prototype.push = function push (view) {
  return new Context(view, this);
};

/**
 * Returns the value of the given name in this context, traversing
 * up the context hierarchy if the value is absent in this context's view.
 */
Context.prototype.lookup = function lookup (name) {
  var cache = this.cache;

  var value;
  if (cache.hasOwnProperty(name)) {
    value = cache[name];
  } else {
    var context = this, intermediateValue, names, index, lookupHit = false;

    while (context) {
      if (name.indexOf('.') > 0) {
        intermediateValue = context.view;
        names = name.split('.');
        index = 0;

        /**
         * Using the dot notion path in `name`, we descend through the
         * nested objects.
         *
         * To be certain that the lookup has been successful, we have to
         * check if the last object in the path actually has the property
         * we are looking for. We store the result in `lookupHit`.
         *
         * This is specially necessary for when the value has been set to
         * `undefined` and we want to avoid looking up parent contexts.
         *
         * In the case where dot notation is used, we consider the lookup
         * to be successful even if the last "object" in the path is
         * not actually an object but a primitive (e.g., a string, or an
         * integer), because it is sometimes useful to access a property
         * of an autoboxed primitive, such as the length of a string.
         **/
        while (intermediateValue != null && index < names.length) {
          if (index === names.length - 1)
            lookupHit = (
              hasProperty(intermediateValue, names[index])
              || primitiveHasOwnProperty(intermediateValue, names[index])
            );

          intermediateValue = intermediateValue[names[index++]];
        }
      } else {
        intermediateValue = context.view[name];

        /**
         * Only checking against `hasProperty`, which always returns `false` if
         * `context.view` is not an object. Deliberately omitting the check
         * against `primitiveHasOwnProperty` if dot notation is not used.
         *
         * Consider this example:
         * ```
         * Mustache.render("The length of a football field is {{#length}}{{length}}{{/length}}.", {length: "100 yards"})
         * ```
         *
         * If we were to check also against `primitiveHasOwnProperty`, as we do
         * in the dot notation case, then render call would return:
         *
         * "The length of a football field is 9."
         *
         * rather than the expected:
         *
         * "The length of a football field is 100 yards."
         **/
        lookupHit = hasProperty(context.view, name);
      }

      if (lookupHit) {
        value = intermediateValue;
        break;
      }

      context = context.parent;
    }

    cache[name] = value;
  }

  if (isFunction(value))
    value = value.call(this.view);

  return value;
};

/**
 * A Writer knows how to take a stream of tokens and render them to a
 * string, given a context. It also maintains a cache of templates to
 * avoid the need to parse the same template twice.
 */
function Writer () {
  this.templateCache = {
    _cache: {},
    set: function set (key, value) {
      this._cache[key] = value;
    },
    get: function get (key) {
      return this._cache[key];
    },
    clear: function clear () {
      this._cache = {};
    }
  };
}

/**
 * Clears all cached templates in this writer.
 */
Writer.prototype.clearCache = function clearCache () {
  if (typeof this.templateCache !== 'undefined') {
    this.templateCache.clear();
  }
};

/**
 * Parses and caches the given `template` according to the given `tags` or
 * `mustache.tags` if `tags` is omitted,  and returns the array of tokens
 * that is generated from the parse.
 */
Writer.prototype.parse = function parse (template, tags) {
  var cache = this.templateCache;
  var cacheKey = template + ':' + (tags || mustache.tags).join(':');
  var isCacheEnabled = typeof cache !== 'undefined';
  var tokens = isCacheEnabled ? cache.get(cacheKey) : undefined;

  if (tokens == undefined) {
    tokens = parseTemplate(template, tags);
    isCacheEnabled && cache.set(cacheKey, tokens);
  }
  return tokens;
};

/**
 * High-level method that is used to render the given `template` with
 * the given `view`.
 *
 * The optional `partials` argument may be an object that contains the
 * names and templates of partials that are used in the template. It may
 * also be a function that is used to load partial templates on the fly
 * that takes a single argument: the name of the partial.
 *
 * If the optional `config` argument is given here, then it should be an
 * object with a `tags` attribute or an `escape` attribute or both.
 * If an array is passed, then it will be interpreted the same way as
 * a `tags` attribute on a `config` object.
 *
 * The `tags` attribute of a `config` object must be an array with two
 * string values: the opening and closing tags used in the template (e.g.
 * [ "<%", "%>" ]). The default is to mustache.tags.
 *
 * The `escape` attribute of a `config` object must be a function which
 * accepts a string as input and outputs a safely escaped string.
 * If an `escape` function is not provided, then an HTML-safe string
 * escaping function is used as the default.
 */
Writer.prototype.render = function render (template, view, partials, config) {
  var tags = this.getConfigTags(config);
  var tokens = this.parse(template, tags);
  var context = (view instanceof Context) ? view : new Context(view, undefined);
  return this.renderTokens(tokens, context, partials, template, config);
};

/**
 * Low-level method that renders the given array of `tokens` using
 * the given `context` and `partials`.
 *
 * Note: The `originalTemplate` is only ever used to extract the portion
 * of the original template that was contained in a higher-order section.
 * If the template doesn't use higher-order sections, this argument may
 * be omitted.
 */
Writer.prototype.renderTokens = function renderTokens (tokens, context, partials, originalTemplate, config) {
  var buffer = '';

  var token, symbol, value;
  for (var i = 0, numTokens = tokens.length; i < numTokens; ++i) {
    value = undefined;
    token = tokens[i];
    symbol = token[0];

    if (symbol === '#') value = this.renderSection(token, context, partials, originalTemplate, config);
    else if (symbol === '^') value = this.renderInverted(token, context, partials, originalTemplate, config);
    else if (symbol === '>') value = this.renderPartial(token, context, partials, config);
    else if (symbol === '&') value = this.unescapedValue(token, context);
    else if (symbol === 'name') value = this.escapedValue(token, context, config);
    else if (symbol === 'text') value = this.rawValue(token);

    if (value !== undefined)
      buffer += value;
  }

  return buffer;
};

Writer.prototype.renderSection = function renderSection (token, context, partials, originalTemplate, config) {
  var self = this;
  var buffer = '';
  var value = context.lookup(token[1]);

  // This function is used to render an arbitrary template
  // in the current context by higher-order sections.
  function subRender (template) {
    return self.render(template, context, partials, config);
  }

  if (!value) return;

  if (isArray(value)) {
    for (var j = 0, valueLength = value.length; j < valueLength; ++j) {
      buffer += this.renderTokens(token[4], context.push(value[j]), partials, originalTemplate, config);
    }
  } else if (typeof value === 'object' || typeof value === 'string' || typeof value === 'number') {
    buffer += this.renderTokens(token[4], context.push(value), partials, originalTemplate, config);
  } else if (isFunction(value)) {
    if (typeof originalTemplate !== 'string')
      throw new Error('Cannot use higher-order sections without the original template');

    // Extract the portion of the original template that the section contains.
    value = value.call(context.view, originalTemplate.slice(token[3], token[5]), subRender);

    if (value != null)
      buffer += value;
  } else {
    buffer += this.renderTokens(token[4], context, partials, originalTemplate, config);
  }
  return buffer;
};

Writer.prototype.renderInverted = function renderInverted (token, context, partials, originalTemplate, config) {
  var value = context.lookup(token[1]);

  // Use JavaScript's definition of falsy. Include empty arrays.
  // See https://github.com/janl/mustache.js/issues/186
  if (!value || (isArray(value) && value.length === 0))
    return this.renderTokens(token[4], context, partials, originalTemplate, config);
};

Writer.prototype.indentPartial = function indentPartial (partial, indentation, lineHasNonSpace) {
  var filteredIndentation = indentation.replace(/[^ \t]/g, '');
  var partialByNl = partial.split('\n');
  for (var i = 0; i < partialByNl.length; i++) {
    if (partialByNl[i].length && (i > 0 || !lineHasNonSpace)) {
      partialByNl[i] = filteredIndentation + partialByNl[i];
    }
  }
  return partialByNl.join('\n');
};

Writer.prototype.renderPartial = function renderPartial (token, context, partials, config) {
  if (!partials) return;
  var tags = this.getConfigTags(config);

  var value = isFunction(partials) ? partials(token[1]) : partials[token[1]];
  if (value != null) {
    var lineHasNonSpace = token[6];
    var tagIndex = token[5];
    var indentation = token[4];
    var indentedValue = value;
    if (tagIndex == 0 && indentation) {
      indentedValue = this.indentPartial(value, indentation, lineHasNonSpace);
    }
    var tokens = this.parse(indentedValue, tags);
    return this.renderTokens(tokens, context, partials, indentedValue, config);
  }
};

Writer.prototype.unescapedValue = function unescapedValue (token, context) {
  var value = context.lookup(token[1]);
  if (value != null)
    return value;
};

Writer.prototype.escapedValue = function escapedValue (token, context, config) {
  var escape = this.getConfigEscape(config) || mustache.escape;
  var value = context.lookup(token[1]);
  if (value != null)
    return (typeof value === 'number' && escape === mustache.escape) ? String(value) : escape(value);
};

Writer.prototype.rawValue = function rawValue (token) {
  return token[1];
};

Writer.prototype.getConfigTags = function getConfigTags (config) {
  if (isArray(config)) {
    return config;
  }
  else if (config && typeof config === 'object') {
    return config.tags;
  }
  else {
    return undefined;
  }
};

Writer.prototype.getConfigEscape = function getConfigEscape (config) {
  if (config && typeof config === 'object' && !isArray(config)) {
    return config.escape;
  }
  else {
    return undefined;
  }
};

var mustache = {
  name: 'mustache.js',
  version: '4.2.0',
  tags: [ '{{', '}}' ],
  clearCache: undefined,
  escape: undefined,
  parse: undefined,
  render: undefined,
  Scanner: undefined,
  Context: undefined,
  Writer: undefined,
  /**
   * Allows a user to override the default caching strategy, by providing an
   * object with set, get and clear methods. This can also be used to disable
   * the cache by setting it to the literal `undefined`.
   */
  set templateCache (cache) {
    defaultWriter.templateCache = cache;
  },
  /**
   * Gets the default or overridden caching object from the default writer.
   */
  get templateCache () {
    return defaultWriter.templateCache;
  }
};

// All high-level mustache.* functions use this writer.
var defaultWriter = new Writer();

/**
 * Clears all cached templates in the default writer.
 */
mustache.clearCache = function clearCache () {
  return defaultWriter.clearCache();
};

/**
 * Parses and caches the given template in the default writer and returns the
 * array of tokens it contains. Doing this ahead of time avoids the need to
 * parse templates on the fly as they are rendered.
 */
mustache.parse = function parse (template, tags) {
  return defaultWriter.parse(template, tags);
};

/**
 * Renders the `template` with the given `view`, `partials`, and `config`
 * using the default writer.
 */
mustache.render = function render (template, view, partials, config) {
  if (typeof template !== 'string') {
    throw new TypeError('Invalid template! Template should be a "string" ' +
                        'but "' + typeStr(template) + '" was given as the first ' +
                        'argument for mustache#render(template, view, partials)');
  }

  return defaultWriter.render(template, view, partials, config);
};

// Export the escaping function so that the user may override it.
// See https://github.com/janl/mustache.js/issues/244
mustache.escape = escapeHtml;

// Export these mainly for testing, but also for advanced usage.
mustache.Scanner = Scanner;
mustache.Context = Context;
mustache.Writer = Writer;

/* harmony default export */ const mustache_mustache = (mustache);

;// CONCATENATED MODULE: ./lib/generated/templates.js
// Generated by scripts/embed-templates.ts from templates/*.mustache. Do not edit.
/** The templates that come with the tool, by name. */
const builtInTemplates = {
    contracts: "<!-- schema-sync:begin summary -->\n" +
        "\n" +
        "# ETL Contracts\n" +
        "\n" +
        "What those who read and write the data depend on, held against the schema. {{state}}\n" +
        "{{#contracts.length}}\n" +
        "\n" +
        "| Contract | Owner | Role | Demands | State |\n" +
        "| --- | --- | --- | --- | --- |\n" +
        "{{/contracts.length}}\n" +
        "{{#contracts}}\n" +
        "| {{link}} | {{owner}} | {{role}} | {{extent}} | {{state}} |\n" +
        "{{/contracts}}\n" +
        "\n" +
        "<!-- schema-sync:end summary -->\n" +
        "\n" +
        "{{#contracts}}\n" +
        "<!-- schema-sync:begin {{block}} -->\n" +
        "\n" +
        "<a id=\"{{anchor}}\"></a>\n" +
        "\n" +
        "## {{title}}\n" +
        "\n" +
        "{{state}}{{#owner}} · owned by {{owner}}{{/owner}} · {{role}} · version {{version}}, {{status}} · {{file}}\n" +
        "{{#description}}\n" +
        "\n" +
        "{{description}}\n" +
        "{{/description}}\n" +
        "{{#harm}}\n" +
        "\n" +
        "**When it breaks:** {{harm}}\n" +
        "{{/harm}}\n" +
        "{{#violations.length}}\n" +
        "\n" +
        "### Violations\n" +
        "\n" +
        "| Where | Severity | Violation | Harm |\n" +
        "| --- | --- | --- | --- |\n" +
        "{{/violations.length}}\n" +
        "{{#violations}}\n" +
        "| {{what}} | {{severity}} | {{message}} | {{harm}} |\n" +
        "{{/violations}}\n" +
        "{{#objects}}\n" +
        "\n" +
        "### {{object}}\n" +
        "{{#description}}\n" +
        "\n" +
        "{{description}}\n" +
        "{{/description}}\n" +
        "{{#columns.length}}\n" +
        "\n" +
        "| Column | Demands | State | Description | Harm |\n" +
        "| --- | --- | --- | --- | --- |\n" +
        "{{/columns.length}}\n" +
        "{{#columns}}\n" +
        "| {{name}} | {{demands}} | {{state}} | {{description}} | {{harm}} |\n" +
        "{{/columns}}\n" +
        "{{/objects}}\n" +
        "\n" +
        "<!-- schema-sync:end {{block}} -->\n" +
        "\n" +
        "{{/contracts}}\n" +
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
        "{{#tables.length}}\n" +
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
        "{{/functions}}\n" +
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
        "{{definition}}\n" +
        "\n" +
        "<!-- schema-sync:end definition -->\n" +
        "\n" +
        "{{/definition}}\n",
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
        "Function ({{kind}}) in schema {{overview}}\n" +
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
        "| Column | Type | Nullable | Description |\n" +
        "| --- | --- | --- | --- |\n" +
        "{{#columns}}\n" +
        "| {{name}} | {{type}} | {{nullable}} | {{description}} |\n" +
        "{{/columns}}\n" +
        "\n" +
        "<!-- schema-sync:end returned-columns -->\n" +
        "\n" +
        "{{/columns.length}}\n" +
        "{{> permissions}}\n" +
        "{{> relations}}\n" +
        "{{> definition}}\n" +
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
        "\n" +
        "### [ETL Contracts]({{contractsPage}})\n" +
        "Validation status of critical data contracts that ETL processes depend on, ensuring pipeline reliability.\n" +
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
        "- **Schema Changes**: {{#ddlTriggers}}All DDL operations are captured and tracked{{/ddlTriggers}}{{^ddlTriggers}}All differences from the last snapshot are reported{{/ddlTriggers}}\n" +
        "- **ETL Contracts**: Critical data dependencies are validated\n" +
        "- **Documentation Drift**: Repo vs. database consistency\n" +
        "- **Pipeline Safety**: Breaking changes are detected before deployment\n" +
        "\n" +
        "The database holds {{inventory}}. {{contractsState}}\n" +
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
        "Procedure in schema {{overview}}\n" +
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
    table: "<!-- schema-sync:begin summary -->\n" +
        "\n" +
        "# {{title}}\n" +
        "\n" +
        "Table in schema {{overview}}\n" +
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
        "| Column | Type | Nullable | Default | Key | Description |\n" +
        "| --- | --- | --- | --- | --- | --- |\n" +
        "{{#columns}}\n" +
        "| {{name}} | {{type}} | {{nullable}} | {{default}} | {{keys}} | {{description}} |\n" +
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
        "{{> indexes}}\n" +
        "{{> triggers}}\n" +
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
        "View in schema {{overview}}\n" +
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
        "| Column | Type | Nullable | Description |\n" +
        "| --- | --- | --- | --- |\n" +
        "{{#columns}}\n" +
        "| {{name}} | {{type}} | {{nullable}} | {{description}} |\n" +
        "{{/columns}}\n" +
        "\n" +
        "<!-- schema-sync:end columns -->\n" +
        "\n" +
        "{{/columns.length}}\n" +
        "{{> indexes}}\n" +
        "{{> triggers}}\n" +
        "{{> permissions}}\n" +
        "{{> relations}}\n" +
        "{{> definition}}\n" +
        "{{> footer}}\n",
};

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
        walk(new mustache_mustache.Writer().parse(text));
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








/** Files that are read at the same time. */
const concurrency = 32;
/** The repository's own files, read from the checkout at `root`. No path of theirs may lead out of it, by a link neither. */
function workingTree({ root, paths }) {
    const snapshotPath = inFolder(paths.docs, layout.snapshot);
    return {
        async snapshot() {
            await refuseOutside(root, paths.docs, "docs");
            const text = await readText(root, snapshotPath);
            if (text === undefined)
                return undefined;
            // Brings the format's validator along, which a first run does not need.
            const { parseSnapshot } = await __nccwpck_require__.e(/* import() */ 247).then(__nccwpck_require__.bind(__nccwpck_require__, 50247));
            return parseSnapshot(text, snapshotPath);
        },
        async contracts() {
            await refuseOutside(root, paths.contracts, "contracts");
            return readContracts(root, paths.contracts);
        },
        async templates() {
            if (paths.templates === undefined)
                return readTemplates(undefined);
            const folder = paths.templates;
            await refuseOutside(root, folder, "templates");
            const found = await listFiles(root, folder, (name) => name.endsWith(".mustache"));
            if (found === undefined) {
                throw new errors/* UserError */.y(`There is no folder ${folder} in ${root}: paths.templates in the configuration names it. Make it, or leave the setting out.`);
            }
            return readTemplates(await readAll(root, found));
        },
        async pages() {
            await refuseOutside(root, paths.docs, "docs");
            const folders = await Promise.all(Object.values(layout.folders).map((folder) => listFiles(root, inFolder(paths.docs, folder), (name) => name.endsWith(".md"))));
            const single = [layout.index, layout.database, layout.contracts, layout.snapshot].map((path) => inFolder(paths.docs, path));
            return readAll(root, [...single, ...folders.flatMap((files) => files ?? [])]);
        },
    };
}
async function readContracts(root, folder) {
    const found = await listFiles(root, folder, (name) => /\.odcs\.(?:ya?ml|json)$/i.test(name));
    if (found === undefined) {
        // The default need not be there; a folder that somebody named, and that is not, would silently demand nothing.
        if (folder === model_config/* defaultConfig */.s.paths.contracts)
            return [];
        throw new errors/* UserError */.y(`There is no folder ${folder} in ${root}: paths.contracts in the configuration names it. Make it, or leave the setting out.`);
    }
    if (found.length === 0)
        return [];
    const files = await readAll(root, found);
    // Brings a YAML parser along, which a repository without contracts does not need.
    const { parseContract } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(493), __nccwpck_require__.e(201)]).then(__nccwpck_require__.bind(__nccwpck_require__, 12201));
    const byId = new Map();
    for (const [file, text] of files) {
        const contract = parseContract(text, file);
        const other = byId.get(contract.id);
        if (other !== undefined) {
            throw new errors/* UserError */.y(`The contract's id "${contract.id}" is also that of ${other.file}. Give each contract an id of its own.`, {
                at: { file, line: 1 },
            });
        }
        byId.set(contract.id, contract);
    }
    return [...byId.values()].sort((a, b) => (0,model_name/* compareText */.n6)(a.id, b.id));
}
/** @throws UserError when the folder is not inside the repository, also where a symbolic link leads out of it. */
async function refuseOutside(root, folder, what) {
    const advice = `paths.${what} in the configuration has to name a folder inside the repository.`;
    if ((0,external_node_path_.isAbsolute)(folder) || folder.split(/[/\\]/).includes(".."))
        throw new errors/* UserError */.y(`${folder} is outside of the repository: ${advice}`);
    let realRoot;
    try {
        realRoot = await (0,promises_.realpath)(root);
    }
    catch (cause) {
        throw new errors/* UserError */.y(`There is no folder ${root}.`, { cause });
    }
    let at = realRoot;
    for (const part of folder.split("/").filter((name) => name !== ".")) {
        at = (0,external_node_path_.join)(at, part);
        const status = await (0,promises_.lstat)(at).catch(absent);
        if (status === undefined)
            return;
        if (!status.isSymbolicLink())
            continue;
        at = await (0,promises_.realpath)(at).catch(() => at);
        const way = (0,external_node_path_.relative)(realRoot, at);
        if (way === ".." || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way)) {
            throw new errors/* UserError */.y(`${folder} leads outside of the repository, by a symbolic link: ${advice}`);
        }
    }
}
/** Paths of the matching files in the folder and those below, relative to the root, sorted; undefined where there is no such folder. */
async function listFiles(root, folder, matches) {
    let entries;
    try {
        entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { recursive: true, withFileTypes: true });
    }
    catch (cause) {
        const { code = "unknown" } = cause;
        if (code === "ENOENT")
            return undefined;
        throw new errors/* UserError */.y(code === "ENOTDIR" ? `${folder} is a file where a folder should be.` : `The folder ${folder} cannot be read (${code}).`, { cause });
    }
    return entries
        .filter((entry) => !entry.isDirectory() && matches(entry.name))
        .map((entry) => inFolder(folder, (0,external_node_path_.relative)((0,external_node_path_.join)(root, folder), (0,external_node_path_.join)(entry.parentPath, entry.name)).replaceAll(external_node_path_.sep, "/")))
        .sort(model_name/* compareText */.n6);
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
        bytes = await (0,promises_.readFile)((0,external_node_path_.join)(root, path));
    }
    catch (cause) {
        const { code = "unknown" } = cause;
        if (code === "ENOENT")
            return undefined;
        throw new errors/* UserError */.y(code === "EISDIR" ? `${path} is a folder where a file should be.` : `${path} cannot be read (${code}).`, { cause });
    }
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw new errors/* UserError */.y(`${path} is not UTF-8 text. Save it in UTF-8.`, { at: { file: path, line: 1 } });
    return bytes.toString("utf8");
}
function inFolder(folder, path) {
    return folder === "." || folder === "" ? path : `${folder}/${path}`;
}
function absent(error) {
    const { code } = error;
    if (code !== "ENOENT" && code !== "ENOTDIR")
        throw error;
}

;// CONCATENATED MODULE: ./lib/job.js









const defaultConfigFile = "schema-sync.yml";
/**
 * Options and the configuration file → everything a run needs.
 * @throws UserError when no source is named, or a file that is named is not there or not valid.
 */
async function prepare(options, env, world = {}) {
    const config = await readConfig(options);
    return {
        source: await sourceOf(options, config, world),
        ...(await baselineOf(options, config)),
        store: workingTree({ root: options.root, paths: config.paths }),
        publisher: options.mode === "sync" ? diskPublisher(options.root) : nowhere,
        clock: systemClock(env),
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
/** @throws UserError where the source is none that git has versions of */
async function baselineOf(options, config) {
    const { against } = options;
    if (against === undefined)
        return {};
    const path = sourcePath(options, config);
    const { within } = against;
    const { isWithin, revisionOf } = await __nccwpck_require__.e(/* import() */ 163).then(__nccwpck_require__.bind(__nccwpck_require__, 60163));
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
        ...given("connection", connection),
        ...given("apply", apply),
        ...given("image", image),
    };
    if (source !== undefined)
        return (0,source_open/* openSource */.oD)(source, open);
    if (connection?.server !== undefined)
        return (0,source_open/* openSource */.oD)(undefined, open);
    if (config.source !== undefined)
        return (0,source_open/* openSource */.oD)(config.source, { ...open, cwd: root });
    const file = options.config ?? defaultConfigFile;
    throw new errors/* UserError */.y(`No source is named. Give one (--source on the command line, the input source of the action), say a server, or write "source: …" in ${file}.`);
}
/** A sync proposes what it found, so it fails only where it is told to; a check is there to fail. */
function modeLimit(mode, config) {
    return mode === "sync" ? "never" : (config.failOn ?? "breaking");
}
/** The publisher of a check: nothing is written. */
const nowhere = { publish: () => Promise.resolve({ written: [], removed: [] }) };
async function readConfig({ root, config }) {
    const file = config ?? defaultConfigFile;
    let text;
    try {
        text = await (0,promises_.readFile)((0,external_node_path_.join)(root, file), "utf8");
    }
    catch (cause) {
        const { code } = cause;
        if (code === "ENOENT" && config === undefined)
            return model_config/* defaultConfig */.s;
        throw new errors/* UserError */.y(code === "ENOENT" ? `There is no configuration file ${file} in ${root}.` : `${file} cannot be read (${code ?? "unknown"}).`, {
            cause,
        });
    }
    const { parseConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(493), __nccwpck_require__.e(384)]).then(__nccwpck_require__.bind(__nccwpck_require__, 25384));
    return parseConfig(text, file);
}

// EXTERNAL MODULE: ./lib/snapshot/serialize.js
var serialize = __nccwpck_require__(35630);
;// CONCATENATED MODULE: ./lib/report/summary.js

const impacts = ["breaking", "risky", "safe"];
function summarize(report) {
    const of = (impact) => report.changes.filter((judged) => judged.impact === impact).length;
    return {
        changes: report.changes.length,
        breaking: of("breaking"),
        risky: of("risky"),
        safe: of("safe"),
        violations: report.violations.length,
    };
}
/** `2 breaking, 1 risky, 14 safe changes in 9 objects; 1 contract violation`. */
function headline(report) {
    const summary = summarize(report);
    const violations = summary.violations === 0 ? "" : `; ${count(summary.violations, "contract violation")}`;
    if (report.baseline)
        return `No snapshot to compare with: this reading is the baseline${violations}`;
    if (summary.changes === 0)
        return `No change${violations}`;
    const objects = new Set(report.changes.map(({ change }) => `${change.object.type} ${(0,model_name/* nameKey */.Rc)(change.object)}`)).size;
    const parts = impacts.filter((impact) => summary[impact] > 0).map((impact) => `${summary[impact]} ${impact}`);
    return `${parts.join(", ")} ${summary.changes === 1 ? "change" : "changes"} in ${count(objects, "object")}${violations}`;
}
/** `1 change`, `2 changes`. */
function count(n, noun) {
    return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
/** Groups of equal keys, in order of first appearance. */
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const name = key(item);
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [item]);
        else
            group.push(item);
    }
    return [...groups];
}
/** Diagnostics by severity (warnings first), then place. */
function orderDiagnostics(diagnostics) {
    return [...diagnostics].sort((a, b) => (0,model_name/* compareText */.n6)(b.severity, a.severity) ||
        (0,model_name/* compareText */.n6)(a.at?.file ?? "", b.at?.file ?? "") ||
        (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
        (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
        (0,model_name/* compareText */.n6)(a.message, b.message));
}

;// CONCATENATED MODULE: ./lib/report/json.js


/** The report as JSON, format 1 (`schema/report.schema.json`): two-space indentation, a line end at the end. */
function printJson(report) {
    return `${JSON.stringify(reportAsJson(report), undefined, 2)}\n`;
}
function reportAsJson(report) {
    return {
        formatVersion: 1,
        source: report.source,
        baseline: report.baseline,
        summary: summarize(report),
        changes: report.changes.map(changeAsJson),
        violations: report.violations,
        diagnostics: report.diagnostics,
    };
}
function changeAsJson({ change, impact, reader, writer, reason, fingerprint, at, hits }) {
    const facts = change;
    return {
        kind: change.kind,
        object: facts.object,
        member: facts.member,
        impact,
        reader,
        writer,
        reason,
        ...sides(facts),
        inferred: facts.inferred,
        fingerprint,
        at,
        hits: hits === undefined || hits.length === 0 ? undefined : hits,
    };
}
/** Where a change has one side, the other is null: "there was nothing", not "not said". */
function sides(change) {
    if (change.before === undefined && change.after === undefined)
        return {};
    return {
        before: change.before === undefined ? null : (0,serialize/* valueAsInSnapshot */.bp)(change.before),
        after: change.after === undefined ? null : (0,serialize/* valueAsInSnapshot */.bp)(change.after),
    };
}

;// CONCATENATED MODULE: ./lib/markdown/escape.js
/**
 * Text → Markdown that shows exactly that text, on GitHub and in Python-Markdown (MkDocs) alike. Where their escapes
 * differ, a character reference is used, which both understand: Python-Markdown takes a backslash only before
 * \ ` * _ { } [ ] ( ) > # + - . ! (https://python-markdown.github.io/, `ESCAPED_CHARS`).
 */
/**
 * What would be markup anywhere in a line:
 * - `\` `` ` `` `*` `[` `]` and `_` at a word's edge: emphasis, code, links;
 * - `<`, and `&` where it begins a character reference: HTML;
 * - `|` ends a table's cell, even inside a code span;
 * - `~` strikes out, `$` is mathematics on GitHub, `:name:` an emoji;
 * - `{` begins an attribute list, and twice (or with `%`) an instruction to Jinja and Liquid, who know no backslash;
 * - `#` closes a heading.
 */
const markup = /[\\`*[\]#{<|~$]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_|&(?=#?\w+;)|:(?=[a-z+-][\w+-]*:)/gu;
/** What would begin a block at the start of a line: a quotation, list, heading, rule, admonition, definition, tab, table. */
const blockStart = /^(?:[>+\-!=:]|\/\/\/|\d{1,9}[.)])/;
const references = {
    "<": "&lt;",
    ">": "&gt;",
    "&": "&amp;",
    "{": "&#123;",
    "|": "&#124;",
    "~": "&#126;",
    $: "&#36;",
    ":": "&#58;",
    "=": "&#61;",
    "/": "&#47;",
};
/** Characters that end a line somewhere: U+0085, U+2028 and U+2029 do in Python's `splitlines`. */
const lineEnd = /\r\n|[\n\r\u0085\u2028\u2029]/;
const lineEnds = new RegExp(lineEnd, "g");
/** C0 and C1 controls: invisible at best, and NUL is not allowed in Markdown at all. */
const controls = /[\u0000-\u001f\u007f-\u009f]/g;
/**
 * `text` as Markdown. A line break becomes a space in a line and `<br>` in a cell; other control characters become
 * their visible pictures (U+2400…). White space around the text and around line breaks is dropped, as Markdown would.
 */
function escapeMarkdown(text, context = "line") {
    if (context === "html")
        return escape_escapeHtml(text);
    // A cell holds running text only, so nothing in it can begin a block.
    const escape = context === "cell" ? escapeInline : escapeLine;
    if (!lineEnd.test(text))
        return escape(text);
    const lines = text.split(lineEnds).map(escape);
    // More than one empty line says no more than one.
    const kept = lines.filter((line, i) => line !== "" || (i > 0 && lines[i - 1] !== ""));
    while (kept.at(-1) === "")
        kept.pop();
    return context === "cell" ? kept.join("<br>") : kept.filter((line) => line !== "").join(" ");
}
/** Running text of several lines as a block of its own: an empty line parts paragraphs, any other line break is kept. */
function escapeParagraphs(text) {
    return text
        .split(lineEnds)
        .map(escapeLine)
        .join("\n")
        .split(/\n{2,}/)
        .map((paragraph) => paragraph.replace(/^\n|\n$/g, "").replaceAll("\n", "<br>\n"))
        .filter((paragraph) => paragraph !== "")
        .join("\n\n");
}
/**
 * A name or a piece of SQL as a code span. Where a code span cannot hold it (a `|` parts cells even inside one, a line
 * break would end the row, and `{{` there cannot be escaped from Jinja and Liquid) it is escaped text instead.
 */
function codeSpan(text, context = "line") {
    if (context === "html")
        return `<code>${escape_escapeHtml(text)}</code>`;
    if (text === "")
        return "";
    if (/[|\u0000-\u001f\u007f-\u009f\u2028\u2029]|\{[{%#]/.test(text))
        return escapeMarkdown(text, context);
    if (!text.includes("`"))
        return /^ .*[^ ].* $/.test(text) ? `\` ${text} \`` : `\`${text}\``;
    const fence = "`".repeat(longestRun(text) + 1);
    return `${fence} ${text} ${fence}`;
}
/** A block of code. The fence is longer than any run of backticks in the text, so nothing in it can end the block. */
function codeBlock(text, language) {
    const body = text.replaceAll(/\r\n?/g, "\n").replaceAll("\u0000", "\u2400");
    const fence = "`".repeat(Math.max(3, longestRun(body) + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
/** A link to `path`, relative, whose parts may hold any character; within it, to the element with the id `fragment`. */
function escape_link(text, path, fragment) {
    const url = encodeURI(path).replace(/[()?#'!*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
    return `[${text}](${url}${fragment === undefined ? "" : `#${encodeURIComponent(fragment)}`})`;
}
function escape_escapeHtml(text) {
    return visible(text.replaceAll(lineEnds, " ")).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}
function escapeInline(line) {
    return visible(line.trim()).replace(markup, (c) => references[c] ?? `\\${c}`);
}
function escapeLine(line) {
    const escaped = escapeInline(line);
    if (!blockStart.test(escaped))
        return escaped;
    if (/^\d/.test(escaped))
        return escaped.replace(/[.)]/, "\\$&");
    const first = escaped.charAt(0);
    return (references[first] ?? `\\${first}`) + escaped.slice(1);
}
/** Control characters as their pictures; a tab is a space. */
function visible(text) {
    return text.replace(controls, (c) => {
        const code = c.charCodeAt(0);
        if (code === 9)
            return " ";
        return code < 32 ? String.fromCharCode(0x2400 + code) : code === 127 ? "\u2421" : "\ufffd";
    });
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}

;// CONCATENATED MODULE: ./lib/report/hit.js

/**
 * Who uses what changed: those that name it themselves first, then those that use them, which may or may not be reached:
 * `gold.v_revenue; through these dbo.usp_Report`.
 */
function printHits(hits, print = String) {
    const list = (some) => some.map((hit) => print(printHit(hit))).join(", ");
    const [direct, further] = [hits.filter(({ depth }) => depth === 1), hits.filter(({ depth }) => depth > 1)];
    return [list(direct), list(further)].filter((text) => text !== "").join("; through these ");
}
/** `gold.v_revenue`; what belongs to a table says to which: `foreign key FK_Lines_Orders of dbo.Lines`. */
function printHit({ type, of, ...name }) {
    return of === undefined ? (0,model_name/* printName */.To)(name) : `${type} ${(0,model_name/* printName */.To)(name)} of ${(0,model_name/* printName */.To)(of)}`;
}

;// CONCATENATED MODULE: ./lib/report/markdown.js





const marks = { breaking: "🔴", risky: "🟠", safe: "🟢", error: "🔴", warning: "🟠", info: "🔵" };
/** The report as GitHub-flavoured Markdown: the headline, a table by impact, then every finding folded by object. */
function printMarkdown(report) {
    const blocks = [`## Schema check: ${escapeMarkdown(headline(report))}`, `Source: ${codeSpan(report.source)}`];
    if (report.changes.length > 0)
        blocks.push(impactTable(report));
    if (report.violations.length > 0)
        blocks.push("### Contracts", violationTable(report.violations));
    for (const impact of impacts) {
        const changes = report.changes.filter((judged) => judged.impact === impact);
        if (changes.length === 0)
            continue;
        blocks.push(`### ${marks[impact]} ${capital(impact)}`);
        for (const [object, group] of groupBy(changes, ({ change }) => (0,model_name/* printObject */.Po)(change.object))) {
            blocks.push(objectDetails(object, group, impact !== "safe"));
        }
    }
    const diagnostics = orderDiagnostics(report.diagnostics);
    if (diagnostics.length > 0) {
        const items = diagnostics.map(({ severity, message, at }) => `- ${marks[severity]} ${at === undefined ? "" : `${codeSpan((0,errors/* printPlace */.d)(at))}: `}${escapeMarkdown(message)}`);
        blocks.push(`### Notes`, items.join("\n"));
    }
    return `${blocks.join("\n\n")}\n`;
}
/** How many changes there are of each impact, for whom. */
function impactTable(report) {
    const summary = summarize(report);
    const rows = impacts.map((impact) => {
        const of = (side) => report.changes.filter((judged) => judged[side] === impact).length;
        return `| ${marks[impact]} ${impact} | ${summary[impact]} | ${of("reader")} | ${of("writer")} |`;
    });
    return ["| impact | changes | for readers | for writers |", "| --- | ---: | ---: | ---: |", ...rows].join("\n");
}
function violationTable(violations) {
    return [violationHead, ...violations.map(violationRow)].join("\n");
}
const violationHead = "| contract | demands | but | harm |\n| --- | --- | --- | --- |";
/** One demand that is not met, as a row below `violationHead`. */
function violationRow({ contract, owner, severity, object, member, message, harm, at }) {
    const what = codeSpan(member === undefined ? (0,model_name/* printObject */.Po)(object) : `${(0,model_name/* printObject */.Po)(object)}.${(0,model_name/* printPart */.x)(member)}`, "cell");
    const who = `${codeSpan(contract, "cell")}${owner === undefined ? "" : `<br>${escapeMarkdown(owner, "cell")}`}`;
    const where = at === undefined ? "" : `<br>${codeSpan((0,errors/* printPlace */.d)(at), "cell")}`;
    return `| ${marks[severity]} ${who} | ${what} | ${escapeMarkdown(message, "cell")}${where} | ${escapeMarkdown(harm ?? "", "cell")} |`;
}
function objectDetails(object, changes, open) {
    return `${objectSummary(object, changes.length, open)}\n\n${changes.map(changeItem).join("\n")}\n\n</details>`;
}
/** What opens the folded part of an object. */
function objectSummary(object, changes, open) {
    return `<details${open ? " open" : ""}><summary>${codeSpan(object, "html")}: ${count(changes, "change")}</summary>`;
}
/** One change as an item of a list. */
function changeItem({ change, reader, writer, reason, at, hits }) {
    const facts = change;
    const member = facts.member === undefined ? "" : ` ${codeSpan(facts.member)}`;
    const guess = facts.inferred === true ? " (inferred)" : "";
    const used = hits === undefined || hits.length === 0 ? "" : `<br>Used by ${printHits(hits, codeSpan)}`;
    const where = at === undefined ? "" : `<br>${codeSpan((0,errors/* printPlace */.d)(at))}`;
    return `- **${change.kind}**${member}${guess}: readers ${marks[reader]} ${reader}, writers ${marks[writer]} ${writer}<br>${escapeMarkdown(reason)}${used}${where}`;
}
function capital(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}

;// CONCATENATED MODULE: ./lib/report/text.js




const plain = (_kind, text) => text;
/** The report for people at a terminal: impact by impact, object by object. Ends with a line end. */
function printText(report, style = plain) {
    const lines = [style("heading", headline(report)), style("quiet", `Source: ${text_visible(report.source)}`)];
    for (const impact of impacts) {
        const changes = report.changes.filter((judged) => judged.impact === impact);
        if (changes.length > 0)
            lines.push("", style(impact, impact.toUpperCase()), ...changeLines(changes, style));
    }
    if (report.violations.length > 0) {
        lines.push("", style("heading", "CONTRACTS"), ...violationLines(report.violations, style));
    }
    const diagnostics = orderDiagnostics(report.diagnostics);
    if (diagnostics.length > 0) {
        lines.push("", style("heading", "NOTES"));
        for (const { severity, message, at } of diagnostics) {
            lines.push(`  ${style(severity, severity)}  ${at === undefined ? "" : `${text_visible((0,errors/* printPlace */.d)(at))}: `}${text_visible(message)}`);
        }
    }
    return `${lines.join("\n")}\n`;
}
function changeLines(changes, style) {
    const lines = [];
    for (const [object, group] of groupBy(changes, ({ change }) => `${(0,model_name/* printObject */.Po)(change.object)} ${quietType(change.object.type)}`)) {
        lines.push(`  ${style("heading", text_visible(object.trimEnd()))}`);
        for (const judged of group)
            lines.push(...changeLine(judged, style));
    }
    return lines;
}
function changeLine({ change, reader, writer, reason, at, hits }, style) {
    const facts = change;
    const member = facts.member === undefined ? "" : `  ${text_visible((0,model_name/* printPart */.x)(facts.member))}`;
    const guess = facts.inferred === true ? style("quiet", "  (inferred)") : "";
    const sides = `readers ${style(reader, reader)}, writers ${style(writer, writer)}`;
    const lines = [`    ${change.kind}${member}${guess}  ${sides}`, `      ${text_visible(reason)}`];
    if (hits !== undefined && hits.length > 0) {
        lines.push(`      Used by: ${text_visible(printHits(hits))}`);
    }
    if (at !== undefined)
        lines.push(style("quiet", `      At: ${text_visible((0,errors/* printPlace */.d)(at))}`));
    return lines;
}
function violationLines(violations, style) {
    const lines = [];
    for (const [title, group] of groupBy(violations, ({ contract, owner }) => owner === undefined ? contract : `${contract}, owned by ${owner}`)) {
        lines.push(`  ${style("heading", text_visible(title))}`);
        for (const { check, severity, object, member, message, harm, at } of group) {
            const what = member === undefined ? (0,model_name/* printObject */.Po)(object) : `${(0,model_name/* printObject */.Po)(object)}.${(0,model_name/* printPart */.x)(member)}`;
            lines.push(`    ${style(severity, severity)}  ${check}  ${text_visible(what)}`, `      ${text_visible(message)}`);
            if (harm !== undefined)
                lines.push(`      Harm: ${text_visible(harm)}`);
            if (at !== undefined)
                lines.push(style("quiet", `      At: ${text_visible((0,errors/* printPlace */.d)(at))}`));
        }
    }
    return lines;
}
function quietType(type) {
    return type === "schema" || type === "database" ? "" : `(${type})`;
}
/** One line, without control characters: a name or a description must not move a terminal's cursor or fake a line of a log. */
function text_visible(text) {
    return text
        .replaceAll(/\s+/g, " ")
        .trim()
        .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (c) => `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}

;// CONCATENATED MODULE: ./lib/contract/demand.js
/** The demanded columns that are there, each beside the schema's. */
function columnPairs({ object, found, relations, }) {
    if (found === undefined)
        return [];
    return object.columns.flatMap((demanded) => {
        const actual = relations.findColumn(found, demanded.name);
        return actual === undefined ? [] : [{ demanded, actual }];
    });
}
/** A finding about a column, with the column's own place and harm. */
function columnFinding(demanded, member, message) {
    return { member, message, at: demanded.at, ...(demanded.harm === undefined ? {} : { harm: demanded.harm }) };
}

// EXTERNAL MODULE: ./lib/contract/physical-type.js
var physical_type = __nccwpck_require__(20118);
;// CONCATENATED MODULE: ./lib/contract/checks/incompatible-type.js



/** One finding a column: a physical type that is not met goes before a logical one, and that before a length. */
const incompatibleType = (demand) => columnPairs(demand).flatMap(({ demanded, actual }) => {
    const complaint = disagreement(demanded, actual, demand.contract.role);
    if (complaint === undefined)
        return [];
    return [columnFinding(demanded, actual.name, `${(0,model_name/* printName */.To)(demand.found ?? demand.object)}.${(0,model_name/* printPart */.x)(actual.name)} ${complaint}`)];
});
function disagreement(demanded, actual, role) {
    // An alias type is met by its own name and by what it stands for.
    const types = [actual.type, actual.baseType].filter((type) => type !== undefined);
    const type = actual.baseType ?? actual.type;
    if (type === undefined)
        return undefined;
    // The server's name for rowversion, which has nothing to do with time.
    const is = `is ${types.map((type) => (type === "timestamp" ? "timestamp (rowversion)" : type)).join(", that is ")}`;
    const { physicalType, logicalType, options } = demanded;
    if (physicalType !== undefined && !types.some((type) => (0,physical_type/* meetsPhysicalType */._p)(physicalType, type))) {
        return `must be ${physicalType} and ${is}`;
    }
    if (logicalType !== undefined && !meetsLogicalType(logicalType, type, options?.format)) {
        return `must be of logical type ${logicalType} and ${is}`;
    }
    const length = options?.maxLength === undefined ? undefined : lengthOf(type);
    if (options?.maxLength === undefined || length === undefined)
        return undefined;
    // Whoever reads makes room for maxLength characters: a longer column may overflow it. Whoever writes sends up to that
    // many: a shorter one refuses them. Each is hurt by one direction only.
    if (role !== "writer" && length > options.maxLength)
        return `must hold at most ${options.maxLength} characters for its readers and ${is}`;
    if (role !== "reader" && length < options.maxLength)
        return `must hold ${options.maxLength} characters for its writers and ${is}`;
    return undefined;
}
const characters = ["char", "varchar", "nchar", "nvarchar", "text", "ntext", "sysname"];
const binaries = ["binary", "varbinary", "image", "timestamp"];
const integers = ["tinyint", "smallint", "int", "bigint"];
const numbers = [...integers, "decimal", "money", "smallmoney", "float", "real"];
const pointsInTime = ["datetime", "datetime2", "smalldatetime", "datetimeoffset"];
/**
 * The families of SQL Server types whose values are values of the logical type to a driver that reads them.
 * ODCS 3.0 has `date` for every date with or without a time of day, so both satisfy it.
 */
const families = {
    string: new Set([...characters, "uniqueidentifier", "xml", "json"]),
    date: new Set(["date", ...pointsInTime]),
    timestamp: new Set(pointsInTime),
    time: new Set(["time"]),
    number: new Set(numbers),
    integer: new Set(integers),
    boolean: new Set(["bit"]),
    // Documents that are kept as text are the rule before SQL Server 2025's json.
    object: new Set([...characters, "json", "xml", "geography", "geometry"]),
    array: new Set([...characters, "json", "xml", "vector"]),
};
/** Of these the schema does not say what a value is: anything, or what a CLR type or an unknown alias makes of it. */
function isOpen(family) {
    return family === "sql_variant" || !known.has(family);
}
const known = new Set([...Object.values(families).flatMap((family) => [...family]), ...binaries, "hierarchyid"]);
function meetsLogicalType(logicalType, type, format) {
    const { family, arguments: inside } = (0,physical_type/* splitType */.Xq)(type);
    if (isOpen(family) || families[logicalType].has(family))
        return true;
    // A decimal without digits after the point is an integer, whatever its size.
    if (logicalType === "integer")
        return family === "decimal" && /(?:^\d+$|,0$)/.test(inside ?? "");
    // The formats of a string that is no text (ODCS, "Logical Type Options").
    if (logicalType === "string")
        return (format === "binary" || format === "byte") && binaries.includes(family);
    return false;
}
/** Characters that a column holds at most; undefined for what is no text. */
function lengthOf(type) {
    const { family, arguments: inside } = (0,physical_type/* splitType */.Xq)(type);
    if (family === "sysname")
        return 128;
    if (family === "text" || family === "ntext" || inside === "max")
        return characters.includes(family) ? Infinity : undefined;
    return characters.includes(family) && inside !== undefined ? Number(inside) : undefined;
}

;// CONCATENATED MODULE: ./lib/contract/checks/missing-column.js



const missingColumn = ({ object, found, relations }) => {
    const columns = found?.columns;
    if (found === undefined || columns === undefined)
        return [];
    const demanded = object.columns.map((column) => ({ column, actual: relations.findColumn(found, column.name) }));
    const missing = demanded.filter(({ actual }) => actual === undefined);
    // A column that the contract names itself is not what became of a missing one.
    const named = new Set(demanded.map(({ actual }) => actual));
    const nearest = (0,suggest/* nearestAmong */.V5)(columns.filter((column) => !named.has(column)).map(({ name }) => name));
    return missing.map(({ column }) => {
        const near = nearest(column.name);
        const hint = near === undefined ? "" : `; the nearest name is ${(0,model_name/* printPart */.x)(near)}`;
        return columnFinding(column, column.name, `${(0,model_name/* printName */.To)(found)} has no column ${(0,model_name/* printPart */.x)(column.name)}${hint}`);
    });
};

;// CONCATENATED MODULE: ./lib/contract/checks/missing-object.js

const missingObject = (demand) => {
    const { object, found } = demand;
    if (found !== undefined)
        return [];
    return [{ message: `${(0,model_name/* printName */.To)(object)} is demanded and ${whatIsThere(demand)}`, at: object.at }];
};
function whatIsThere({ object, relations }) {
    const other = relations.otherKind(object);
    if (other !== undefined)
        return `is ${other}`;
    const near = relations.nearest(object);
    return near === undefined ? "is not in the schema" : `is not in the schema; the nearest name is ${(0,model_name/* printObject */.Po)(near)}`;
}

;// CONCATENATED MODULE: ./lib/contract/checks/missing-primary-key.js

/** Held against tables only: a view has no primary key, and what its definition makes unique the schema does not say. */
const missingPrimaryKey = ({ object, found, relations }) => {
    const demanded = demandedKey(object.columns);
    const first = demanded[0];
    if (first === undefined || found?.keys === undefined)
        return [];
    // Without its columns there is no key: `missing-column` says so.
    if (demanded.some(({ name }) => relations.findColumn(found, name) === undefined))
        return [];
    const actual = found.keys.primaryKey?.columns.map(({ name }) => name);
    const meets = actual !== undefined &&
        actual.length === demanded.length &&
        demanded.every(({ name, primaryKeyPosition: position }) => position === undefined ? actual.some((other) => relations.same(other, name)) : relations.same(actual[position - 1] ?? "", name));
    if (meets)
        return [];
    const there = actual === undefined ? "it has none" : `it is (${list(actual)})`;
    const message = `${(0,model_name/* printName */.To)(found)} must have the primary key (${list(demanded.map(({ name }) => name))}) and ${there}`;
    const harm = demanded.find((column) => column.harm !== undefined)?.harm;
    return [{ message, at: first.at, ...(harm === undefined ? {} : { harm }) }];
};
/** In the order of their positions; a column without one comes after, in the contract's order. */
function demandedKey(columns) {
    return columns
        .filter(({ primaryKey }) => primaryKey)
        .sort((a, b) => (a.primaryKeyPosition ?? Number.MAX_SAFE_INTEGER) - (b.primaryKeyPosition ?? Number.MAX_SAFE_INTEGER));
}
function list(names) {
    return names.map(model_name/* printPart */.x).join(", ");
}

;// CONCATENATED MODULE: ./lib/contract/checks/missing-uniqueness.js


/** Held against tables only: what a view's definition makes unique the schema does not say. */
const missingUniqueness = (demand) => {
    const { found, relations } = demand;
    const keys = found?.keys;
    if (found === undefined || keys === undefined)
        return [];
    return columnPairs(demand)
        .filter(({ demanded, actual }) => demanded.unique === true && !isUnique(keys, actual.name, relations))
        .map(({ demanded, actual }) => columnFinding(demanded, actual.name, `${(0,model_name/* printName */.To)(found)}.${(0,model_name/* printPart */.x)(actual.name)} must be unique, and no key, unique constraint or unique index is on it alone`));
};
function isUnique({ primaryKey, uniqueConstraints, indexes }, column, { same }) {
    const isAlone = (columns) => columns.length === 1 && same(columns[0]?.name ?? "", column);
    const constraints = primaryKey === undefined ? uniqueConstraints : [primaryKey, ...uniqueConstraints];
    return (constraints.some(({ columns, disabled }) => disabled !== true && isAlone(columns)) ||
        indexes.some(({ unique, kind, columns, filter, disabled }) => unique === true &&
            disabled !== true &&
            kind === undefined &&
            isAlone(columns) &&
            (filter === undefined || leavesOnlyNullsOut(filter, column, same))));
}
/**
 * `WHERE [Code] IS NOT NULL` on [Code] itself: no value comes twice, only NULL does, which the SQL standard's UNIQUE
 * allows as well (ISO/IEC 9075-2, unique predicate) and SQL Server's own constraint allows once.
 */
function leavesOnlyNullsOut(filter, column, same) {
    const [, name] = /^\(*\[((?:[^\]]|\]\])+)\]\s+is\s+not\s+null\)*$/i.exec(filter) ?? [];
    return name !== undefined && same(name.replaceAll("]]", "]"), column);
}

;// CONCATENATED MODULE: ./lib/contract/checks/nullable-column.js


const nullableColumn = (demand) => columnPairs(demand)
    .filter(({ demanded, actual }) => demanded.required === true && actual.nullable === true)
    .map(({ demanded, actual }) => columnFinding(demanded, actual.name, `${(0,model_name/* printName */.To)(demand.found ?? demand.object)}.${(0,model_name/* printPart */.x)(actual.name)} is required and allows NULL`));

// EXTERNAL MODULE: ./lib/model/collation.js
var model_collation = __nccwpck_require__(33846);
;// CONCATENATED MODULE: ./lib/contract/relation.js



function relationsOf(schema) {
    const fold = (0,model_collation/* nameFolding */.X)(schema.collation);
    const keyOf = ({ schema, name }) => (0,model_name/* nameKey */.Rc)({ schema: fold(schema), name: fold(name) });
    const own = [
        ...schema.tables.map((table) => ({
            type: "table",
            schema: table.schema,
            name: table.name,
            columns: table.columns,
            keys: table,
        })),
        ...schema.views.map(({ schema, name, columns }) => ({ type: "view", schema, name, ...relation_known(columns) })),
        ...schema.functions.flatMap(({ kind, schema, name, columns }) => kind === "scalar" ? [] : [{ type: "function", schema, name, ...relation_known(columns) }]),
    ];
    const byName = indexNames(own, model_name/* nameKey */.Rc, keyOf);
    const others = new Map();
    const synonyms = [];
    for (const { schema: inSchema, name, target } of schema.synonyms) {
        const named = { type: "synonym", schema: inSchema, name };
        const local = localName(target);
        const leadsTo = local === undefined ? undefined : byName(local);
        if (local !== undefined && leadsTo === undefined) {
            others.set(keyOf(named), `a synonym for ${target}, which is not in the schema`);
            continue;
        }
        synonyms.push({
            ...named,
            ...(leadsTo?.columns === undefined ? {} : { columns: leadsTo.columns }),
            ...(leadsTo?.keys === undefined ? {} : { keys: leadsTo.keys }),
        });
    }
    // A synonym cannot stand for a synonym, so they come after all that they may lead to.
    const synonymsByName = indexNames(synonyms, model_name/* nameKey */.Rc, keyOf);
    for (const it of schema.procedures)
        others.set(keyOf(it), "a procedure");
    for (const it of schema.functions)
        if (it.kind === "scalar")
            others.set(keyOf(it), "a scalar function");
    for (const it of schema.sequences)
        others.set(keyOf(it), "a sequence");
    for (const it of schema.types)
        others.set(keyOf(it), "a type");
    const columnsByName = new Map();
    return {
        find: (name) => byName(name) ?? synonymsByName(name),
        findColumn: (relation, name) => {
            const columns = columnsByName.get(relation) ??
                indexNames(relation.columns ?? [], (column) => column.name, (column) => fold(column.name));
            columnsByName.set(relation, columns);
            return columns({ name });
        },
        same: (a, b) => fold(a) === fold(b),
        nearest: nearestRelation([...own, ...synonyms], fold),
        otherKind: (name) => others.get(keyOf(name)),
    };
}
/** A view or function always has a column: none means that the source could not know them. */
function relation_known(columns) {
    return columns.length === 0 ? {} : { columns };
}
/** Finds by the very name, else by its folded one: where the collation is not known, names may differ by case alone. */
function indexNames(items, exact, folded) {
    // Backwards, so that the first of equal ones counts.
    const reversed = items.toReversed();
    const byName = new Map(reversed.map((item) => [exact(item), item]));
    const byFolded = new Map(reversed.map((item) => [folded(item), item]));
    return (name) => byName.get(exact(name)) ?? byFolded.get(folded(name));
}
function nearestRelation(relations, fold) {
    const finders = new Map();
    // Made when first asked: most contracts find what they name.
    const finder = (schema) => {
        const made = finders.get(schema);
        if (made !== undefined)
            return made;
        const candidates = schema === undefined ? relations : relations.filter((relation) => fold(relation.schema) === schema);
        const nearestName = (0,suggest/* nearestAmong */.V5)(candidates.map(({ name }) => name));
        const find = (name) => {
            const near = nearestName(name);
            return candidates.find((relation) => relation.name === near);
        };
        finders.set(schema, find);
        return find;
    };
    return ({ schema, name }) => 
    // The same name in another schema is likelier what became of it than another name in the same.
    relations.find((relation) => fold(relation.name) === fold(name)) ?? finder(fold(schema))(name) ?? finder(undefined)(name);
}
/** The object of this database that a synonym stands for; undefined for one of another database or server. */
function localName(target) {
    const parts = (0,model_name/* splitName */.W0)(target);
    const [schema, name] = parts ?? [];
    if (parts?.length === 1 && schema !== undefined)
        return { schema: "dbo", name: schema.text };
    return parts?.length === 2 && schema !== undefined && name !== undefined ? { schema: schema.text, name: name.text } : undefined;
}

;// CONCATENATED MODULE: ./lib/contract/check.js








/** Every check, complete by type: a name in the model without a check does not compile. */
const checks = {
    "missing-object": missingObject,
    "missing-column": missingColumn,
    "incompatible-type": incompatibleType,
    "nullable-column": nullableColumn,
    "missing-primary-key": missingPrimaryKey,
    "missing-uniqueness": missingUniqueness,
};
/**
 * What the contracts demand of the schema and it does not give, ordered by severity, contract, object, member and check.
 * A retired contract demands nothing. What the schema does not say (the type of a view's column, what a view's definition
 * makes unique) is never held against it.
 */
function check(schema, contracts) {
    if (contracts.length === 0)
        return [];
    const relations = relationsOf(schema);
    const violations = [];
    for (const contract of contracts) {
        if (contract.status.toLowerCase() === "retired")
            continue;
        for (const object of contract.objects) {
            const demand = { contract, object, relations, found: relations.find(object) };
            for (const [name, find] of Object.entries(checks)) {
                for (const { member, message, at, harm } of find(demand)) {
                    const hurt = harm ?? object.harm ?? contract.harm;
                    violations.push({
                        check: name,
                        contract: contract.id,
                        ...(contract.owner === undefined ? {} : { owner: contract.owner }),
                        severity: contract.severity,
                        object: objectRef(demand),
                        ...(member === undefined ? {} : { member }),
                        message,
                        ...(hurt === undefined ? {} : { harm: hurt }),
                        at,
                    });
                }
            }
        }
    }
    return violations.sort(compareViolations);
}
/** As the schema spells it where it is there, else as the contract does. */
function objectRef({ object, found }) {
    if (found !== undefined)
        return { type: found.type, schema: found.schema, name: found.name };
    return { type: object.physicalType === "view" ? "view" : "table", schema: object.schema, name: object.name };
}
const severityOrder = { error: 0, warning: 1, info: 2 };
function compareViolations(a, b) {
    return (severityOrder[a.severity] - severityOrder[b.severity] ||
        (0,model_name/* compareText */.n6)(a.contract, b.contract) ||
        (0,model_name/* compareNames */.MP)(a.object, b.object) ||
        (0,model_name/* compareText */.n6)(a.member ?? "", b.member ?? "") ||
        (0,model_name/* compareText */.n6)(a.check, b.check) ||
        (0,model_name/* compareText */.n6)(a.message, b.message));
}

;// CONCATENATED MODULE: ./lib/publish/blocks.js
/**
 * Generated pages are files that people may write in. What this tool writes stands in blocks,
 *
 *     <!-- schema-sync:begin columns -->
 *     …
 *     <!-- schema-sync:end columns -->
 *
 * and everything else in the file belongs to people. A marker has a line of its own and begins it.
 */
const anyMarker = /^<!-- schema-sync:.*$/gm;
const marker = /^<!-- schema-sync:(begin|end) (\S+) -->[ \t]*\r?$/;
/** Reads a file of any line ends. */
function parseBlocks(text) {
    const blocks = [];
    const gaps = [];
    const seen = new Set();
    let open;
    let gapStart = 0;
    for (const match of text.matchAll(anyMarker)) {
        const [line] = match;
        const [, kind, name = ""] = marker.exec(line) ?? [];
        // Inside a block only its own end can follow; what merely resembles a marker there is generated text.
        if (kind === undefined && open !== undefined)
            continue;
        const damage = (problem) => ({ line: lineAt(text, match.index), problem });
        if (kind === undefined)
            return damage("is not a marker this tool writes");
        if (kind === "begin") {
            if (open !== undefined) {
                return damage(`begins the block ${name} inside the block ${open.name} of line ${lineAt(text, open.start)}, whose end is missing`);
            }
            if (seen.has(name))
                return damage(`begins a second block ${name}`);
            seen.add(name);
            open = { name, start: match.index };
            continue;
        }
        if (open?.name !== name) {
            return damage(open === undefined ? `ends the block ${name}, which does not begin` : `ends the block ${name} inside the block ${open.name}`);
        }
        gaps.push(text.slice(gapStart, open.start));
        const end = match.index + line.trimEnd().length;
        blocks.push({ name, text: text.slice(open.start, end) });
        gapStart = afterLineEnd(text, end);
        open = undefined;
    }
    if (open !== undefined)
        return { line: lineAt(text, open.start), problem: `begins the block ${open.name}, which does not end` };
    gaps.push(text.slice(gapStart));
    return { blocks, gaps };
}
function isDamage(file) {
    return "problem" in file;
}
/** Whether people wrote anything outside of the blocks. */
function hasOwnText({ gaps }) {
    return gaps.some(isText);
}
/**
 * The fresh blocks, in their order, with the text that people wrote in the present file: what stands after a block
 * stays after it; where the block is gone, after the nearest one before it that is still there.
 *
 * What a template itself writes between blocks is a beginning for people to go on from: it comes with its block and
 * belongs to people from then on.
 */
function mergeBlocks(present, fresh) {
    const written = writtenAfter(present, new Set(fresh.blocks.map(({ name }) => name)));
    const known = new Set(present.blocks.map(({ name }) => name));
    const eol = lineEndOf(present);
    let text = "";
    const put = (piece) => {
        // A piece that people wrote may end without a line end where it was the file's last.
        if (text !== "" && !text.endsWith("\n") && piece !== "")
            text += eol;
        text += piece;
    };
    put(written.get("") ?? withLineEnds(known.size === 0 ? (fresh.gaps[0] ?? "") : blank(fresh.gaps[0]), eol));
    fresh.blocks.forEach((block, i) => {
        const gap = fresh.gaps[i + 1] ?? "";
        put(withLineEnds(block.text, eol) + eol);
        put(written.get(block.name) ?? withLineEnds(known.has(block.name) ? blank(gap) : gap, eol));
    });
    return text;
}
/** What people wrote, by the block after which it is to stand; "" before the first. */
function writtenAfter({ blocks, gaps }, kept) {
    const written = new Map();
    let anchor = "";
    gaps.forEach((gap, i) => {
        const name = blocks[i - 1]?.name;
        if (name !== undefined && kept.has(name))
            anchor = name;
        if (isText(gap))
            written.set(anchor, (written.get(anchor) ?? "") + gap);
    });
    return written;
}
/** A template's text that the present file no longer has was deleted by people; its empty lines are only layout. */
function blank(gap = "") {
    return isText(gap) ? "\n" : gap;
}
function isText(gap) {
    return /[^\s\ufeff]/.test(gap);
}
/** `\r\n` where the file's first block ends its first line so. */
function lineEndOf({ blocks }) {
    return /^[^\n]*\r\n/.test(blocks[0]?.text ?? "") ? "\r\n" : "\n";
}
function withLineEnds(text, eol) {
    return eol === "\n" ? text : text.replaceAll("\n", eol);
}
function afterLineEnd(text, at) {
    const next = text.indexOf("\n", at);
    return next === -1 ? text.length : next + 1;
}
function lineAt(text, index) {
    let line = 1;
    for (let at = text.indexOf("\n"); at !== -1 && at < index; at = text.indexOf("\n", at + 1))
        line++;
    return line;
}

;// CONCATENATED MODULE: ./lib/publish/propose.js




/**
 * What is to be written and removed so that the docs folder shows the schema. What people wrote outside the generated
 * blocks is kept; a page keeps its date for as long as nothing else in it changes; a file that is not generated, or
 * whose markers are damaged, is left alone and reported.
 */
function propose(input) {
    const today = filesOn(input, input.today);
    return { ...today, existing: input.existing, on: (day) => (day === input.today ? today : filesOn(input, day)) };
}
function filesOn({ pages, snapshot, existing, docs }, today) {
    const inDocs = (path) => (docs === "." || docs === "" ? path : `${docs}/${path}`);
    const write = new Map();
    const remove = [];
    const diagnostics = [];
    const predecessors = renamedByCase(pages, existing, inDocs);
    for (const [page, text] of pages) {
        const path = inDocs(page);
        const from = predecessors.get(path) ?? path;
        const present = existing.get(from);
        const next = nextText(path, text, present, today);
        if (typeof next !== "string") {
            diagnostics.push(next.at === undefined ? next : { ...next, at: { ...next.at, file: from } });
            continue;
        }
        if (from !== path)
            remove.push(from);
        if (from !== path || next !== present)
            write.set(path, next);
    }
    const kept = new Set([...[...pages.keys()].map(inDocs), ...predecessors.values()]);
    for (const [path, text] of existing) {
        if (kept.has(path) || !path.endsWith(".md"))
            continue;
        const rest = withoutObject(path, text);
        if (rest === undefined)
            remove.push(path);
        else if (typeof rest !== "string")
            diagnostics.push(rest);
        else if (rest !== text) {
            write.set(path, rest);
            diagnostics.push({
                severity: "warning",
                message: `What ${path} documents is gone from the database. The page stays because people wrote in it; delete it when that text is not needed any more.`,
                at: { file: path, line: 1 },
            });
        }
    }
    const snapshotPath = inDocs(layout.snapshot);
    // A checkout that turns line ends around has not changed the snapshot.
    if (existing.get(snapshotPath)?.replaceAll("\r\n", "\n") !== snapshot)
        write.set(snapshotPath, snapshot);
    return {
        write: new Map([...write].sort(([a], [b]) => (0,model_name/* compareText */.n6)(a, b))),
        remove: remove.sort(model_name/* compareText */.n6),
        diagnostics,
    };
}
/**
 * A page whose only namesake in the repository differs by case: an object was renamed so. On most file systems the two
 * paths are one file, so its text moves along and the old path goes.
 */
function renamedByCase(pages, existing, inDocs) {
    const wanted = new Set([...pages.keys()].map(inDocs));
    const strays = new Map();
    for (const path of existing.keys())
        if (!wanted.has(path))
            strays.set(path.toLowerCase(), path);
    const renamed = new Map();
    if (strays.size === 0)
        return renamed;
    for (const path of wanted) {
        const stray = existing.has(path) ? undefined : strays.get(path.toLowerCase());
        if (stray !== undefined)
            renamed.set(path, stray);
    }
    return renamed;
}
/** The page as it is to be, or why it cannot be written. */
function nextText(path, template, present, today) {
    if (present === undefined || /^\s*$/.test(present))
        return dated(blocked(path, template).text, today);
    if (sameButDate(template, present))
        return present;
    const bom = present.startsWith("\ufeff") ? "\ufeff" : "";
    const file = parseBlocks(present.slice(bom.length));
    if (isDamage(file))
        return damageDiagnostic(path, file);
    if (file.blocks.length === 0) {
        return {
            severity: "warning",
            message: `${path} is in the place of a generated page, but it was not generated, so it is left as it is. Rename or delete it, or give the generated ` +
                `text a place in it: the lines <!-- schema-sync:begin NAME --> and <!-- schema-sync:end NAME -->, with NAME one of ${blocked(path, template)
                    .file.blocks.map(({ name }) => name)
                    .join(", ")}.`,
            at: { file: path, line: 1 },
        };
    }
    const { file: fresh } = blocked(path, template);
    if (daysIn(file, fresh).some((day) => isUpToDate(file, fresh, day)))
        return present;
    return bom + dated(mergeBlocks(file, fresh), today);
}
/** The rendered page as blocks; all of it is one where its template has none, or it would not be known again as generated. */
function blocked(path, text) {
    const file = parseBlocks(text);
    if (isDamage(file)) {
        throw new errors/* UserError */.y(`The template of ${path} makes a page whose line ${file.line} ${file.problem}. Each block of a template has to end before the next begins, and has a name of its own.`);
    }
    if (file.blocks.length > 0)
        return { text, file };
    return blocked(path, `<!-- schema-sync:begin page -->\n\n${text.trim()}\n\n<!-- schema-sync:end page -->\n`);
}
function dated(text, day) {
    return text.replaceAll(lastChange, day);
}
/** Whether a file is the rendered page to the byte, with any one day: the common case, decided without parsing. */
function sameButDate(template, present) {
    const at = template.indexOf(lastChange);
    const day = at === -1 ? "" : present.slice(at, at + 10);
    if (at !== -1 && !/^\d{4}-\d{2}-\d{2}$/.test(day))
        return false;
    return dated(template, day) === present;
}
/** Whether the file's blocks are the fresh ones, with `day` as their date. What stands between them is people's business. */
function isUpToDate({ blocks }, fresh, day) {
    return (blocks.length === fresh.blocks.length &&
        fresh.blocks.every(({ text }, i) => blocks[i]?.text.replaceAll("\r\n", "\n") === dated(text, day)));
}
/** The days that stand in those blocks where the fresh page has its date: one of them is the page's last change. */
function daysIn(file, fresh) {
    const datedBlocks = new Set(fresh.blocks.filter(({ text }) => text.includes(lastChange)).map(({ name }) => name));
    const days = file.blocks.flatMap(({ name, text }) => (datedBlocks.has(name) ? (text.match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? []) : []));
    // A page without a date is as up to date on no day as on any.
    return days.length === 0 ? [""] : [...new Set(days)];
}
/** What remains of a page whose object is gone; undefined for nothing. A file that is not generated remains as it is. */
function withoutObject(path, text) {
    const bom = text.startsWith("\ufeff") ? "\ufeff" : "";
    const file = parseBlocks(text.slice(bom.length));
    if (isDamage(file))
        return damageDiagnostic(path, file);
    const [first] = file.blocks;
    if (first === undefined)
        return text;
    if (!hasOwnText(file))
        return undefined;
    const title = /^# .*/m.exec(first.text)?.[0].trimEnd() ?? "# Gone";
    const notice = {
        name: first.name,
        text: [
            `<!-- schema-sync:begin ${first.name} -->`,
            title,
            "> This object is gone from the database. The page stays for what people wrote in it.",
            `<!-- schema-sync:end ${first.name} -->`,
        ].join("\n\n"),
    };
    return bom + mergeBlocks(file, { blocks: [notice], gaps: ["", "\n"] });
}
function damageDiagnostic(path, { line, problem }) {
    return {
        severity: "warning",
        message: `${path} is left as it is, out of date: this line ${problem}. Restore the pair of lines <!-- schema-sync:begin NAME --> and <!-- schema-sync:end NAME -->, or delete the file to have it written anew.`,
        at: { file: path, line },
    };
}

;// CONCATENATED MODULE: ./lib/render/compact.js
const delimiter = /^\| ?:?-+:? ?(?:\| ?:?-+:? ?)*\|$/;
const fence = /^ {0,3}(`{3,})/;
/**
 * Leaves out of every table the columns in which no row has a value: a table without a single included column needs no
 * "Included". Templates can thus name all that there may be. Fenced code is left alone.
 */
function dropEmptyColumns(page) {
    const lines = page.split("\n");
    const kept = [];
    let open = "";
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i] ?? "";
        const ticks = line.includes("```") ? (fence.exec(line)?.[1] ?? "") : "";
        if (open === "")
            open = ticks;
        else if (ticks.startsWith(open) && /^[ `]*$/.test(line))
            open = "";
        if (open !== "" || !line.startsWith("|") || !delimiter.test(lines[i + 1] ?? "")) {
            kept.push(line);
            continue;
        }
        const rows = [line];
        while (lines[i + 1]?.startsWith("|") === true)
            rows.push(lines[++i] ?? "");
        kept.push(...compact(rows));
    }
    return kept.join("\n");
}
/** `rows`: the header, the delimiter row, and the table's body. */
function compact(rows) {
    if (rows.length < 3 || !rows.some((row) => row.includes("|  |")))
        return rows;
    const cells = rows.map(cellsOf);
    const [header = [], , ...body] = cells;
    const used = header.map((_, column) => body.some((row) => (row[column] ?? "").trim() !== ""));
    if (used.every(Boolean) || !used.some(Boolean))
        return rows;
    return cells.map((row) => `|${row.filter((_, column) => used[column] !== false).join("|")}|`);
}
/** With their white space, so that they go back as they were. */
function cellsOf(row) {
    const cells = row.includes("\\|") ? row.split(/(?<!\\)\|/) : row.split("|");
    // What is before the first | and after the last is nothing.
    return cells.slice(1, -1);
}

// EXTERNAL MODULE: ./lib/hash.js
var hash = __nccwpck_require__(16839);
;// CONCATENATED MODULE: ./lib/render/path.js




/** The path of each table's, view's, procedure's and function's page, relative to the docs folder. */
function pagePaths(schema) {
    const paths = {
        table: pathsOf("table", schema.tables, schema.collation),
        view: pathsOf("view", schema.views, schema.collation),
        procedure: pathsOf("procedure", schema.procedures, schema.collation),
        function: pathsOf("function", schema.functions, schema.collation),
    };
    return (type, name) => paths[type].get((0,model_name/* nameKey */.Rc)(name));
}
function pathsOf(type, objects, collation) {
    const tellsCase = (0,model_collation/* nameFolding */.X)(collation)("A") === "A";
    const stems = objects.map((name) => fileStem(name, tellsCase));
    const holders = new Map();
    for (const stem of stems) {
        const folded = stem.toLowerCase();
        holders.set(folded, (holders.get(folded) ?? 0) + 1);
    }
    const paths = new Map();
    objects.forEach((name, i) => {
        const stem = stems[i] ?? "";
        const alone = holders.get(stem.toLowerCase()) === 1;
        paths.set((0,model_name/* nameKey */.Rc)(name), `${layout.folders[type]}/${alone ? stem : fileStem(name, true)}.md`);
    });
    return paths;
}
const plainPart = /^[A-Za-z0-9_](?:[A-Za-z0-9_ -]*[A-Za-z0-9_-])?$/;
/** Windows reserves these whatever follows the first dot: learn.microsoft.com/windows/win32/fileio/naming-a-file. */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;
/** Bytes. eCryptfs allows the least of all file systems in use, 143 with `.md`; a path also has to fit Windows' 260 characters. */
const longest = 120;
/**
 * The file name, without extension, of an object. `tellsCase`: whether a name that differs only by case may be another
 * object. Injective, also when compared without case or after any Unicode normalization; with `tellsCase` false only for
 * names that differ by more than case.
 */
function fileStem(name, tellsCase) {
    const stem = `${name.schema}.${name.name}`;
    const plain = stem.length <= longest &&
        plainPart.test(name.schema) &&
        plainPart.test(name.name) &&
        !reserved.test(name.schema) &&
        !(tellsCase && /[A-Z]/.test(stem));
    return plain ? stem : hashed(legible(name.schema), legible(name.name), (0,model_name/* nameKey */.Rc)(name));
}
/** The same for one part, as a schema's name, to be used as an anchor and a block's name; never a space. */
function partStem(part) {
    return plainPart.test(part) && !part.includes(" ") && part.length <= longest ? part : hashed(legible(part), "", part);
}
function hashed(first, second, key) {
    const digest = (0,hash/* sha256 */.s)(key).slice(0, 12);
    const kept = [first, second].filter((part) => part !== "").map((part) => cut(part, (longest - digest.length - 3) >> 1));
    return `${reserved.test(first) ? "_" : ""}${kept.join(".")}~${digest}`;
}
/** Letters, digits and marks of any script; a run of anything else becomes one hyphen. */
function legible(part) {
    return part
        .normalize("NFC")
        .replace(/[^\p{L}\p{M}\p{Nd}_]+/gu, "-")
        .replace(/^[-\p{M}]+|-+$/gu, "");
}
/** The longest beginning of whole characters in at most `bytes` bytes of UTF-8. */
function cut(text, bytes) {
    let [length, end] = [0, 0];
    for (const character of text) {
        length += Buffer.byteLength(character);
        if (length > bytes)
            return text.slice(0, end);
        end += character.length;
    }
    return text;
}
/** The path from the page at `from` to the one at `to`, both relative to the docs folder. */
function relativePath(from, to) {
    const [here, there] = [from.split("/"), to.split("/")];
    let common = 0;
    while (common < here.length - 1 && common < there.length - 1 && here[common] === there[common])
        common++;
    return "../".repeat(here.length - 1 - common) + there.slice(common).join("/");
}

;// CONCATENATED MODULE: ./lib/render/site.js





function siteOf(title, schema, contracts, violations) {
    const paths = pagePaths(schema);
    const targets = targetsOf(schema, paths);
    const keyOf = resolver(schema, targets);
    const referencing = site_groupBy(schema.tables.flatMap((table) => table.foreignKeys.map((key) => ({ table, key }))), ({ key }) => keyOf(key.references));
    const histories = new Map(schema.tables.flatMap((table) => (table.temporal === undefined ? [] : [[keyOf(table.temporal.history), table]])));
    const from = site_groupBy(schema.dependencies, (dependency) => keyOf(dependency.from));
    const to = site_groupBy(schema.dependencies, (dependency) => keyOf(dependency.to));
    const permissions = site_groupBy((schema.permissions ?? []).filter(({ on }) => on?.name !== undefined && on.type === undefined), ({ on }) => (0,model_name/* nameKey */.Rc)({ schema: on?.schema ?? "", name: on?.name ?? "" }));
    const violated = site_groupBy(violations, (violation) => violation.contract);
    const demanded = site_groupBy(contracts.flatMap((contract) => contract.objects.map((object) => ({ contract, object }))), ({ object }) => keyOf(object));
    const violationsOf = (contract, object) => {
        const all = violated.get(contract.id) ?? [];
        return object === undefined ? all : all.filter((violation) => keyOf(violation.object) === keyOf(object));
    };
    return {
        title,
        schema,
        contracts,
        pathOf: (type, name) => paths(type, name) ?? layout.database,
        target: (name) => targets.get(keyOf(name)),
        referencedBy: (table) => referencing.get(keyOf(table)) ?? [],
        historyOf: (table) => histories.get(keyOf(table)),
        uses: (name) => usesOf(from.get(keyOf(name)) ?? [], ({ to: used }) => used),
        usedBy: (name) => usesOf(to.get(keyOf(name)) ?? [], (dependency) => dependency.from),
        permissions: (name) => permissions.get((0,model_name/* nameKey */.Rc)(name)) ?? [],
        demands: (name) => (demanded.get(keyOf(name)) ?? []).map(({ contract, object }) => ({ contract, object, violations: violationsOf(contract, object) })),
        violationsOf,
    };
}
/** The key of the object that a name means to the database: people, and modules, need not keep to its spelling. */
function resolver(schema, targets) {
    const fold = (0,model_collation/* nameFolding */.X)(schema.collation);
    const spelt = new Map([...targets.keys()].map((key) => [fold(key), key]));
    return (name) => {
        const key = (0,model_name/* nameKey */.Rc)(name);
        return targets.has(key) ? key : (spelt.get(fold(key)) ?? key);
    };
}
/** A link from the page at `from` to the object, or its bare name where no page shows it (`sys.objects`, other databases). */
function objectLink(site, from, name, shown = (0,model_name/* printName */.To)(name)) {
    const text = codeSpan(shown, "cell");
    const target = site.target(name);
    if (target === undefined || target.path === from)
        return text;
    return escape_link(text, relativePath(from, target.path), target.path === layout.database ? anchorOf("schema", name.schema) : undefined);
}
/** The id of a section: of a schema on the database's page, of a contract on the contracts' page. */
function anchorOf(kind, name) {
    return `${kind}-${partStem(name)}`;
}
function targetsOf(schema, paths) {
    const targets = new Map();
    const put = (name, type, path) => {
        // Objects share one name space; types have their own and come last.
        if (!targets.has((0,model_name/* nameKey */.Rc)(name)))
            targets.set((0,model_name/* nameKey */.Rc)(name), { type, path });
    };
    const putPages = (type, objects) => {
        for (const object of objects)
            put(object, type, paths(type, object) ?? layout.database);
    };
    putPages("table", schema.tables);
    putPages("view", schema.views);
    putPages("procedure", schema.procedures);
    putPages("function", schema.functions);
    for (const [type, parents] of [
        ["table", schema.tables],
        ["view", schema.views],
    ]) {
        for (const parent of parents) {
            for (const trigger of parent.triggers) {
                put({ schema: trigger.schema ?? parent.schema, name: trigger.name }, "trigger", paths(type, parent) ?? layout.database);
            }
        }
    }
    for (const sequence of schema.sequences)
        put(sequence, "sequence", layout.database);
    for (const synonym of schema.synonyms)
        put(synonym, "synonym", layout.database);
    for (const type of schema.types)
        put(type, "type", layout.database);
    return targets;
}
function usesOf(dependencies, other) {
    const uses = new Map();
    for (const dependency of dependencies) {
        const { schema, name } = other(dependency);
        const key = (0,model_name/* nameKey */.Rc)({ schema, name });
        const use = uses.get(key) ?? { name: { schema, name }, columns: new Set() };
        if (dependency.to.column !== undefined)
            use.columns.add(dependency.to.column);
        uses.set(key, use);
    }
    return [...uses.values()]
        .sort((a, b) => (0,model_name/* compareNames */.MP)(a.name, b.name))
        .map(({ name, columns }) => ({ name, columns: [...columns].sort(model_name/* compareText */.n6) }));
}
function site_groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/render/words.js
/** `1 table`, `2 tables`, `1 index`, `2 indexes`. */
function words_count(number, noun) {
    return `${number} ${number === 1 ? noun : /(?:x|s)$/.test(noun) ? `${noun}es` : `${noun}s`}`;
}
/** `a`, `a and b`, `a, b and c`. */
function enumerate(words) {
    return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

;// CONCATENATED MODULE: ./lib/render/pages/contracts.js






const contracts_marks = { error: "❌", warning: "⚠️", info: "ℹ️" };
function contractsPage(site) {
    return { state: contractsState(site), contracts: site.contracts.map((contract) => contractSection(site, contract)) };
}
/** `All 4 contracts hold.` */
function contractsState(site) {
    const total = site.contracts.length;
    if (total === 0)
        return "There are no contracts.";
    const violated = site.contracts.filter((contract) => site.violationsOf(contract).length > 0).length;
    if (violated === 0)
        return total === 1 ? "The one contract holds." : `All ${total} contracts hold.`;
    return `${contracts_marks.error} ${violated} of ${words_count(total, "contract")} ${violated === 1 ? "does" : "do"} not hold.`;
}
/** `✅ holds`, or what is wrong and how badly. */
function demandState(violations) {
    const worst = ["error", "warning", "info"].find((severity) => violations.some((violation) => violation.severity === severity));
    return worst === undefined ? "✅ holds" : `${contracts_marks[worst]} ${words_count(violations.length, "violation")}`;
}
const roles = { reader: "reads", writer: "writes", both: "reads and writes" };
function contractSection(site, contract) {
    const violations = site.violationsOf(contract);
    const anchor = anchorOf("contract", contract.id);
    return {
        block: `contract-${partStem(contract.id)}`,
        anchor,
        title: escapeMarkdown(contract.name),
        link: escape_link(codeSpan(contract.name, "cell"), "", anchor),
        owner: escapeMarkdown(contract.owner ?? "", "cell"),
        version: escapeMarkdown(contract.version, "cell"),
        status: escapeMarkdown(contract.status, "cell"),
        file: codeSpan(contract.file),
        role: roles[contract.role],
        description: escapeParagraphs(contract.description ?? ""),
        harm: escapeParagraphs(contract.harm ?? ""),
        state: demandState(violations),
        extent: extent(contract),
        violations: violations.map((violation) => contracts_violationRow(site, violation)),
        objects: contract.objects.map((object) => objectSection(site, contract, object)),
    };
}
function extent({ objects }) {
    const columns = objects.reduce((sum, object) => sum + object.columns.length, 0);
    return `${words_count(columns, "column")} of ${words_count(objects.length, "object")}`;
}
function contracts_violationRow(site, violation) {
    const object = objectLink(site, layout.contracts, violation.object);
    return {
        what: violation.member === undefined ? object : `${object} ${codeSpan((0,model_name/* printPart */.x)(violation.member), "cell")}`,
        severity: `${contracts_marks[violation.severity]} ${violation.severity}`,
        message: escapeMarkdown(violation.message, "cell"),
        harm: escapeMarkdown(violation.harm ?? "", "cell"),
    };
}
function objectSection(site, contract, object) {
    const violations = site.violationsOf(contract, object);
    return {
        object: site.target(object) === undefined ? codeSpan((0,model_name/* printName */.To)(object)) : objectLink(site, layout.contracts, object),
        description: escapeParagraphs(object.description ?? ""),
        state: demandState(violations),
        columns: object.columns.map((column) => ({
            name: codeSpan(column.name, "cell"),
            demands: demandWords(column),
            description: escapeMarkdown(column.description ?? "", "cell"),
            harm: escapeMarkdown(column.harm ?? "", "cell"),
            state: demandState(violations.filter((violation) => violation.member === column.name || violation.check === "missing-object")),
        })),
    };
}
function demandWords({ physicalType, logicalType, options, required, unique, primaryKeyPosition }) {
    const words = [
        physicalType === undefined ? logicalType : codeSpan(physicalType, "cell"),
        options?.maxLength !== undefined && `at most ${options.maxLength} characters`,
        required === true && "required",
        unique === true && "unique",
        primaryKeyPosition !== undefined && `primary key ${primaryKeyPosition}`,
    ];
    return words.filter((word) => typeof word === "string").join(", ") || "present";
}

;// CONCATENATED MODULE: ./lib/render/definition.js

/**
 * A module's text as a fenced block. Where it holds what looks like one of this tool's block markers, everything is
 * indented by a space: Markdown takes that space off again (https://spec.commonmark.org/0.31.2/#example-131), and a
 * marker counts only at the start of a line.
 */
function definitionBlock(definition) {
    const block = codeBlock(definition, "sql");
    return block.includes("<!-- schema-sync:") ? block.replaceAll(/^/gm, " ") : block;
}

;// CONCATENATED MODULE: ./lib/render/pages/columns.js

/** In characters: what fits beside a description without making it a column of single words. */
const longExpression = 48;
function computedRows(columns) {
    return columns.flatMap(({ name, computed }) => computed === undefined || computed.expression.length <= longExpression
        ? []
        : [{ name: codeSpan(name, "cell"), expression: codeSpan(computed.expression, "cell") }]);
}
/** @param elsewhere the names of computed columns whose expressions have a table of their own */
function columnRows(columns, keys = new Map(), elsewhere = []) {
    const moved = new Set(elsewhere.map(({ name }) => name));
    return columns.map((column) => ({
        name: codeSpan(column.name, "cell"),
        type: typeCell(column.type, column.baseType),
        nullable: column.nullable === undefined ? "" : column.nullable ? "yes" : "no",
        default: valueCell(column, moved.has(codeSpan(column.name, "cell"))),
        keys: keys.get(column.name) ?? "",
        description: escapeMarkdown(column.description ?? "", "cell"),
    }));
}
function typeCell(type, baseType) {
    if (type === undefined)
        return "";
    return baseType === undefined ? codeSpan(type, "cell") : `${codeSpan(type, "cell")} (${codeSpan(baseType, "cell")})`;
}
/** Which keys each column is part of, by the column's name. */
function keyMarks({ primaryKey, foreignKeys, uniqueConstraints, indexes }) {
    const marks = new Map();
    const mark = (columns, label) => {
        for (const column of columns) {
            const found = marks.get(column) ?? new Set();
            marks.set(column, found.add(label));
        }
    };
    mark(names(primaryKey?.columns ?? []), "PK");
    for (const key of foreignKeys)
        mark(key.columns, "FK");
    for (const key of uniqueConstraints)
        mark(names(key.columns), "UK");
    for (const index of indexes)
        if (index.unique === true)
            mark(names(index.columns), "UK");
    return new Map([...marks].map(([column, labels]) => [column, [...labels].join(", ")]));
}
/** `` `a`, `b` descending ``, for a cell. */
function columnList(columns) {
    return columns
        .map((column) => typeof column === "string"
        ? codeSpan(column, "cell")
        : codeSpan(column.name, "cell") + (column.descending === true ? " descending" : ""))
        .join(", ");
}
function computedText({ expression, persisted }, elsewhere) {
    const text = elsewhere ? "computed (below)" : `computed: ${codeSpan(expression, "cell")}`;
    return persisted === true ? `${text}, persisted` : text;
}
function names(columns) {
    return columns.map(({ name }) => name);
}
function valueCell(column, elsewhere) {
    const { identity, default: value, computed, generatedAlways, hidden, sparse, rowGuid, filestream, masked, encrypted, collation, } = column;
    const parts = [
        value && codeSpan(value.expression, "cell"),
        identity && `identity(${identity.seed},${identity.increment})`,
        computed && computedText(computed, elsewhere),
        generatedAlways && `generated always as ${generatedAlways}`,
        identity?.notForReplication && "not for replication",
        rowGuid && "rowguidcol",
        sparse && "sparse",
        hidden && "hidden",
        filestream && "filestream",
        masked !== undefined && `masked: ${codeSpan(masked, "cell")}`,
        encrypted && `always encrypted, ${encrypted}`,
        collation !== undefined && `collation ${codeSpan(collation, "cell")}`,
    ];
    return parts.filter((part) => typeof part === "string").join("<br>");
}

;// CONCATENATED MODULE: ./lib/render/pages/permissions.js




const states = {
    grant: "granted",
    "grant with grant option": "granted, may pass it on",
    deny: "denied",
};
/** A row for each permission of each principal, whatever the number of columns it is on. */
function permissionRows(permissions) {
    const rows = new Map();
    const sorted = permissions.toSorted((a, b) => (0,model_name/* compareText */.n6)(a.to, b.to) || (0,model_name/* compareText */.n6)(a.permission, b.permission) || (0,model_name/* compareText */.n6)(a.state, b.state));
    for (const permission of sorted) {
        const column = permission.on?.column;
        // A permission on the whole and one on some columns of it are two.
        const key = JSON.stringify([permission.to, permission.permission, permission.state, column === undefined]);
        const row = rows.get(key) ?? { permission, columns: [] };
        if (column !== undefined)
            row.columns.push(column);
        rows.set(key, row);
    }
    return [...rows.values()].map(({ permission: { to, permission, state }, columns }) => ({
        principal: codeSpan(to, "cell"),
        permission: codeSpan(permission, "cell"),
        state: states[state],
        columns: columnList(columns),
    }));
}
/**
 * For each schema what is granted on the schema itself, and then on what lives in it without a page of its own. Nothing is
 * there for a schema without any.
 */
function overviewPermissionRows(site) {
    const bySecurable = new Map();
    for (const permission of site.schema.permissions ?? []) {
        const { on } = permission;
        if (on === undefined || hasPage(site, on))
            continue;
        const key = JSON.stringify([on.schema, on.name, on.type]);
        const found = bySecurable.get(key);
        if (found === undefined)
            bySecurable.set(key, { on, permissions: [permission] });
        else
            found.permissions.push(permission);
    }
    const rows = new Map();
    for (const { on, permissions } of bySecurable.values()) {
        const shown = on.name === undefined ? "schema" : codeSpan((0,model_name/* printPart */.x)(on.name), "cell");
        const section = rows.get(on.schema) ?? [];
        section.push(...permissionRows(permissions).map((row) => ({ ...row, on: shown })));
        rows.set(on.schema, section);
    }
    return rows;
}
/** Who may do what in the database itself. */
function databasePermissionRows({ schema }) {
    return permissionRows((schema.permissions ?? []).filter(({ on }) => on === undefined));
}
function hasPage(site, { type, schema, name }) {
    return name !== undefined && type === undefined && site.target({ schema, name })?.path !== layout.database;
}

;// CONCATENATED MODULE: ./lib/render/pages/database.js







const kinds = ["tables", "views", "procedures", "functions", "sequences", "types", "synonyms"];
function databasePage(site) {
    const { schema } = site;
    const bySchema = new Map();
    const sectionOf = (name) => {
        const found = bySchema.get(name) ?? { tables: [], views: [], procedures: [], functions: [], sequences: [], types: [], synonyms: [] };
        bySchema.set(name, found);
        return found;
    };
    const put = (kind, objects, row) => {
        for (const object of objects) {
            sectionOf(object.schema)[kind].push({
                ...row(object),
                name: objectLink(site, layout.database, object, (0,model_name/* printPart */.x)(object.name)),
                description: escapeMarkdown(object.description ?? "", "cell"),
            });
        }
    };
    put("tables", schema.tables, ({ columns }) => ({ size: String(columns.length), is: "" }));
    put("views", schema.views, ({ columns }) => ({ size: columns.length === 0 ? "" : String(columns.length), is: "" }));
    put("procedures", schema.procedures, ({ parameters }) => ({ size: String(parameters.length), is: "" }));
    put("functions", schema.functions, ({ parameters, returns }) => ({
        size: String(parameters.length),
        is: returns === undefined ? "table" : codeSpan(returns, "cell"),
    }));
    put("sequences", schema.sequences, (sequence) => ({ size: "", is: sequenceWords(sequence) }));
    put("types", schema.types, (type) => ({ size: "", is: typeWords(type) }));
    put("synonyms", schema.synonyms, ({ target }) => ({ size: "", is: codeSpan(target, "cell") }));
    const permissions = overviewPermissionRows(site);
    for (const name of permissions.keys())
        sectionOf(name);
    const descriptions = new Map(schema.schemas.map(({ name, description }) => [name, description]));
    for (const [name, description] of descriptions)
        if (description !== undefined)
            sectionOf(name);
    return {
        title: escapeMarkdown(site.title),
        description: escapeParagraphs(schema.description ?? ""),
        collation: codeSpan(schema.collation ?? ""),
        compatibilityLevel: schema.compatibilityLevel === undefined ? "" : String(schema.compatibilityLevel),
        schemas: [...bySchema]
            .sort(([a], [b]) => (0,model_name/* compareText */.n6)(a, b))
            .map(([name, rows]) => ({
            block: anchorOf("schema", name),
            anchor: anchorOf("schema", name),
            title: escapeMarkdown((0,model_name/* printPart */.x)(name)),
            link: escape_link(codeSpan(name, "cell"), "", anchorOf("schema", name)),
            description: escapeParagraphs(descriptions.get(name) ?? ""),
            counts: counts((kind) => rows[kind].length),
            ...rows,
            permissions: permissions.get(name) ?? [],
        })),
        total: totals(schema),
        permissions: databasePermissionRows(site),
        databaseTriggers: schema.databaseTriggers.map((trigger) => ({
            title: escapeMarkdown((0,model_name/* printPart */.x)(trigger.name)),
            events: trigger.events.map((event) => codeSpan(event)).join(", "),
            rules: [trigger.disabled === true && "disabled", trigger.encrypted === true && "encrypted"]
                .filter((rule) => rule !== false)
                .join(", "),
            description: escapeParagraphs(trigger.description ?? ""),
            definition: trigger.definition === undefined ? "" : definitionBlock(trigger.definition),
        })),
    };
}
function totals(schema) {
    return counts((kind) => schema[kind].length);
}
function counts(of) {
    return Object.fromEntries(kinds.map((kind) => [kind, of(kind)]));
}
function sequenceWords({ type, start, increment, minimum, maximum, cycle, cache }) {
    const words = [
        codeSpan(type, "cell"),
        start !== undefined && `from ${start}`,
        increment !== undefined && `by ${increment}`,
        minimum !== undefined && `at least ${minimum}`,
        maximum !== undefined && `at most ${maximum}`,
        cycle === true && "cycles",
        cache !== undefined && (cache === 0 ? "no cache" : `cache ${cache}`),
    ];
    return words.filter((word) => word !== false).join(", ");
}
function typeWords({ baseType, nullable, memoryOptimized, columns }) {
    if (baseType !== undefined)
        return `${codeSpan(baseType, "cell")}${nullable === undefined ? "" : nullable ? " NULL" : " NOT NULL"}`;
    const kind = `table type${memoryOptimized === true ? ", memory-optimised" : ""}`;
    return columns.length === 0 ? kind : `${kind}: ${columnList(columns.map((column) => `${column.name} ${column.type ?? ""}`.trim()))}`;
}

;// CONCATENATED MODULE: ./lib/render/mermaid.js
/**
 * The text of a node or an edge as mermaid takes it: plain words as they are, all else in quotes with mermaid's own
 * character codes, `#35;` (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters).
 */
function mermaidText(text) {
    const line = text.replaceAll(/\s+/g, " ").trim();
    // Words that are syntax in a flowchart, as `end`, are safe only in quotes.
    if (/^[\p{L}\p{N}_](?:[\p{L}\p{N}_. -]*[\p{L}\p{N}_.])?$/u.test(line) &&
        !/\b(end|graph|subgraph|style|class|click|default)\b|--/i.test(line))
        return line;
    return `"${line.replace(/[^\p{L}\p{N}\p{M}\p{Extended_Pictographic} .,:/()'!?+=@-]/gu, (c) => `#${c.codePointAt(0) ?? 0xfffd};`)}"`;
}
/** Node ids A, B, … Z, then N26, N27, …; any number of them, stable by position. */
function mermaidNode(position) {
    return position < 26 ? String.fromCharCode(65 + position) : `N${position}`;
}

;// CONCATENATED MODULE: ./lib/render/pages/front.js







/** The diagram's own nodes are A to H. */
const firstConsumer = 8;
/** More than these make no picture any more. */
const mostConsumers = 12;
function frontPage(site) {
    const { tables, views, procedures, functions } = totals(site.schema);
    const inventory = [words_count(tables, "table"), words_count(views, "view"), words_count(procedures, "procedure"), words_count(functions, "function")];
    return {
        title: escapeMarkdown(site.title),
        ddlTriggers: site.schema.databaseTriggers.some((trigger) => trigger.disabled !== true && trigger.events.some((event) => /^DDL_|^(?:CREATE|ALTER|DROP)_TABLE$/.test(event))),
        databasePage: layout.database,
        contractsPage: layout.contracts,
        consumers: consumers(site),
        inventory: enumerate(inventory.filter((words) => !words.startsWith("0 "))) || "nothing yet",
        contractsState: contractsState(site),
    };
}
/** One node for each program that contracts name, or for the contract where it names none, by name. */
function consumers({ contracts }) {
    const onlyRead = new Map();
    for (const { consumer, name, role } of contracts) {
        const label = consumer ?? name;
        onlyRead.set(label, role === "reader" && onlyRead.get(label) !== false);
    }
    // Readers first: they are whom the gate stops.
    const all = [...onlyRead].sort(([a, aReads], [b, bReads]) => Number(bReads) - Number(aReads) || (0,model_name/* compareText */.n6)(a, b));
    const shown = all.length > mostConsumers ? all.slice(0, mostConsumers - 1) : all;
    const nodes = shown.map(([name, reads], i) => ({
        node: mermaidNode(firstConsumer + i),
        label: mermaidText(name),
        edge: reads ? "Safety Check" : "Quality Gates",
    }));
    const rest = all.length - shown.length;
    return rest === 0
        ? nodes
        : [...nodes, { node: mermaidNode(firstConsumer + shown.length), label: mermaidText(`${rest} more`), edge: "Quality Gates" }];
}

;// CONCATENATED MODULE: ./lib/render/pages/relations.js






function usesRows(site, page, name) {
    return useRows(site, page, site.uses(name));
}
function usedByRows(site, page, name) {
    return useRows(site, page, site.usedBy(name));
}
function demandRows(site, page, name) {
    return site.demands(name).map(({ contract, object, violations }) => ({
        contract: escape_link(codeSpan(contract.name, "cell"), relativePath(page, layout.contracts), anchorOf("contract", contract.id)),
        owner: escapeMarkdown(contract.owner ?? "", "cell"),
        columns: columnList(object.columns.map((column) => column.name)),
        state: demandState(violations),
    }));
}
function useRows(site, page, uses) {
    return uses.map(({ name, columns }) => ({
        object: objectLink(site, page, name),
        type: site.target(name)?.type ?? "",
        columns: columnList(columns),
    }));
}

;// CONCATENATED MODULE: ./lib/render/pages/table.js









function tablePage(site, table) {
    const page = site.pathOf("table", table);
    const computed = computedRows(table.columns);
    return {
        ...heading(page, table),
        facts: tableFacts(site, page, table),
        columns: columnRows(table.columns, keyMarks(table), computed),
        computed,
        keys: [
            ...(table.primaryKey === undefined ? [] : [keyRow("primary key", table.primaryKey)]),
            ...table.uniqueConstraints.map((key) => keyRow("unique", key)),
        ],
        foreignKeys: table.foreignKeys.map((key) => foreignKeyRow(site, page, key)),
        referencedBy: site.referencedBy(table).map(({ table: other, key }) => ({
            table: objectLink(site, page, other),
            columns: columnList(key.columns),
            name: codeSpan(key.name ?? "", "cell"),
            references: columnList(key.references.columns),
        })),
        checks: table.checks.map(checkRow),
        indexes: [...indexRows(table.indexes), ...fullTextRows(table)],
        triggers: table.triggers.map(triggerSection),
        permissions: permissionRows(site.permissions(table)),
        uses: usesRows(site, page, table),
        usedBy: usedByRows(site, page, table),
        demands: demandRows(site, page, table),
    };
}
function heading(page, { schema, name, description }) {
    return {
        title: escapeMarkdown((0,model_name/* printName */.To)({ schema, name })),
        schema: codeSpan(schema),
        name: codeSpan(name),
        description: escapeParagraphs(description ?? ""),
        overview: escape_link(escapeMarkdown((0,model_name/* printPart */.x)(schema)), relativePath(page, layout.database), anchorOf("schema", schema)),
    };
}
function indexRows(indexes) {
    return indexes.map((index) => ({
        name: codeSpan(index.name, "cell"),
        kind: words([
            index.unique === true && "unique",
            index.clustered === true ? "clustered" : index.kind === undefined || index.kind === "columnstore" ? "nonclustered" : false,
            index.secondary === undefined ? index.kind : `secondary xml for ${index.secondary.usage} on ${codeSpan(index.secondary.of, "cell")}`,
            ...storageWords(index),
        ]),
        columns: columnList(index.columns),
        include: columnList(index.include),
        filter: codeSpan(index.filter ?? "", "cell"),
        description: escapeMarkdown(index.description ?? "", "cell"),
    }));
}
function triggerSection(trigger) {
    const name = trigger.schema === undefined ? (0,model_name/* printPart */.x)(trigger.name) : (0,model_name/* printName */.To)({ schema: trigger.schema, name: trigger.name });
    return {
        title: escapeMarkdown(name),
        name: codeSpan(name),
        fires: `${trigger.timing} ${trigger.events.join(", ")}`,
        rules: words([
            trigger.disabled === true && "disabled",
            trigger.notForReplication === true && "not for replication",
            trigger.encrypted === true && "encrypted",
        ]),
        description: escapeParagraphs(trigger.description ?? ""),
        definition: trigger.definition === undefined ? "" : definitionBlock(trigger.definition),
    };
}
function tableFacts(site, page, table) {
    const { temporal, compression, filegroup, partition } = table;
    const historyOf = site.historyOf(table);
    const facts = [
        table.external === true && "External table: the data is kept outside this database.",
        table.graph !== undefined && `Graph ${table.graph} table.`,
        table.memoryOptimized === true &&
            `Memory-optimised${table.schemaOnly === true ? "; its rows do not survive a restart (`SCHEMA_ONLY`)" : ""}.`,
        temporal !== undefined &&
            `System-versioned: ${objectLink(site, page, temporal.history)} holds what each row was from ${codeSpan(temporal.period[0])} to ${codeSpan(temporal.period[1])}.`,
        historyOf !== undefined && `History table of ${objectLink(site, page, historyOf)}.`,
        compression !== undefined && `Compression: ${compression}.`,
        filegroup !== undefined && `Filegroup: ${codeSpan(filegroup)}.`,
        partition !== undefined && `Partitioned by ${partitionWords(partition)}.`,
    ];
    return facts.filter((fact) => fact !== false);
}
function keyRow(kind, key) {
    return {
        name: codeSpan(key.name ?? "", "cell"),
        kind: words([kind, key.clustered === true && "clustered", ...storageWords(key)]),
        columns: columnList(key.columns),
        description: escapeMarkdown(key.description ?? "", "cell"),
    };
}
function foreignKeyRow(site, page, key) {
    return {
        name: codeSpan(key.name ?? "", "cell"),
        columns: columnList(key.columns),
        references: `${objectLink(site, page, key.references)} (${columnList(key.references.columns)})`,
        rules: words([
            key.onDelete !== undefined && `on delete ${key.onDelete}`,
            key.onUpdate !== undefined && `on update ${key.onUpdate}`,
            ...constraintWords(key),
        ]),
        description: escapeMarkdown(key.description ?? "", "cell"),
    };
}
function checkRow(check) {
    return {
        name: codeSpan(check.name ?? "", "cell"),
        expression: codeSpan(check.expression, "cell"),
        rules: words(constraintWords(check)),
        description: escapeMarkdown(check.description ?? "", "cell"),
    };
}
function fullTextRows({ fullTextIndex }) {
    if (fullTextIndex === undefined)
        return [];
    const { keyIndex, catalog, columns, disabled } = fullTextIndex;
    const details = columns.map(({ name, typeColumn, language }) => {
        const of = words([
            typeColumn !== undefined && `type in ${codeSpan(typeColumn, "cell")}`,
            language !== undefined && `language ${language}`,
        ]);
        return codeSpan(name, "cell") + (of === "" ? "" : ` (${of})`);
    });
    return [
        {
            name: "",
            kind: words([
                "full-text",
                keyIndex !== undefined && `key ${codeSpan(keyIndex, "cell")}`,
                catalog !== undefined && `catalog ${codeSpan(catalog, "cell")}`,
                disabled === true && "disabled",
            ]),
            columns: details.join(", "),
            include: "",
            filter: "",
            description: "",
        },
    ];
}
function constraintWords(constraint) {
    return [
        constraint.disabled === true && "disabled",
        constraint.untrusted === true && "not trusted",
        constraint.notForReplication === true && "not for replication",
    ];
}
function storageWords(stored) {
    return [
        stored.bucketCount !== undefined && `hash, ${stored.bucketCount} buckets`,
        stored.disabled === true && "disabled",
        stored.compression !== undefined && `${stored.compression} compression`,
        stored.filegroup !== undefined && `on ${codeSpan(stored.filegroup, "cell")}`,
        stored.partition !== undefined && `partitioned by ${partitionWords(stored.partition)}`,
    ];
}
function partitionWords({ scheme, column }) {
    return `${codeSpan(column, "cell")} (scheme ${codeSpan(scheme, "cell")})`;
}
function words(parts) {
    return parts.filter((part) => typeof part === "string").join(", ");
}

;// CONCATENATED MODULE: ./lib/render/pages/module.js






function viewPage(site, view) {
    const page = site.pathOf("view", view);
    return {
        ...modulePage(site, page, view),
        facts: facts(view, [
            view.schemaBound === true && "Schema-bound: what it reads cannot be changed underneath it.",
            view.checkOption === true && "With check option: rows written through it must be visible in it.",
            view.indexes.length > 0 && "Indexed: its rows are kept.",
        ]),
        columns: columnRows(view.columns),
        indexes: indexRows(view.indexes),
        triggers: view.triggers.map(triggerSection),
    };
}
function procedurePage(site, procedure) {
    return {
        ...modulePage(site, site.pathOf("procedure", procedure), procedure),
        facts: facts(procedure, []),
        parameters: parameterRows(procedure.parameters),
    };
}
const functionKinds = {
    scalar: "scalar",
    inline: "inline table-valued",
    table: "multi-statement table-valued",
};
function functionPage(site, fn) {
    return {
        ...modulePage(site, site.pathOf("function", fn), fn),
        facts: facts(fn, [fn.schemaBound === true && "Schema-bound: what it reads cannot be changed underneath it."]),
        kind: functionKinds[fn.kind],
        returns: typeCell(fn.returns, fn.returnsBaseType),
        parameters: parameterRows(fn.parameters),
        columns: columnRows(fn.columns),
    };
}
function modulePage(site, page, module) {
    return {
        ...heading(page, module),
        permissions: permissionRows(site.permissions(module)),
        uses: usesRows(site, page, module),
        usedBy: usedByRows(site, page, module),
        demands: demandRows(site, page, module),
        definition: module.definition === undefined ? "" : definitionBlock(module.definition),
    };
}
function facts(module, own) {
    const external = "external" in module ? module.external : undefined;
    const all = [
        ...own,
        module.encrypted === true && "Encrypted: nobody can read its definition.",
        external !== undefined && `CLR: ${codeSpan(external)}.`,
    ];
    return all.filter((fact) => fact !== false);
}
function parameterRows(parameters) {
    return parameters.map((parameter) => ({
        name: codeSpan(parameter.name, "cell"),
        type: typeCell(parameter.type, parameter.baseType),
        direction: parameter.output === true ? "out" : parameter.readonly === true ? "in, readonly" : "in",
        default: codeSpan(parameter.default ?? "", "cell"),
        description: escapeMarkdown(parameter.description ?? "", "cell"),
    }));
}

;// CONCATENATED MODULE: ./lib/render/template.js


/**
 * Templates ready for use, each parsed once, when it is first needed. Values are Markdown already, so nothing is
 * escaped again. @throws UserError, from the printing, for a template that is missing or is not mustache.
 */
function printer(templates) {
    // A writer of our own: mustache's is one for the whole process, cache and all.
    const writer = new mustache_mustache.Writer();
    const parsed = new Map();
    return (name, values) => {
        try {
            let tokens = parsed.get(name);
            if (tokens === undefined) {
                tokens = writer.parse(templateText(templates, name));
                parsed.set(name, tokens);
            }
            return writer.renderTokens(tokens, new mustache_mustache.Context(values), partialOf, templates[name] ?? "", { escape: String });
        }
        catch (cause) {
            if (cause instanceof errors/* UserError */.y)
                throw cause;
            const reason = cause instanceof Error ? cause.message : String(cause);
            throw new errors/* UserError */.y(`The template ${name}.mustache, or a partial that it includes, is not valid: ${reason}.`, { cause });
        }
    };
    function partialOf(name) {
        return templateText(templates, name);
    }
}
function templateText(templates, name) {
    const text = templates[name];
    if (text === undefined)
        throw new errors/* UserError */.y(`There is no template ${name}.mustache, which another one includes or a page needs.`);
    return text;
}

;// CONCATENATED MODULE: ./lib/render/render.js









/**
 * Every page of the site, from the schema and the contracts alone: the same input gives the same bytes.
 * @throws UserError for a template that is missing or not valid.
 */
function render({ report, schema, contracts, title = "", templates }) {
    const site = siteOf(title, schema, contracts, report.violations);
    const print = printer(templates);
    const pages = new Map();
    const put = (path, template, values) => {
        // A lone surrogate (SQL Server allows them in names) would become U+FFFD in the file and never compare equal again.
        pages.set(path, dropEmptyColumns(print(template, { ...values, lastUpdated: lastChange })).toWellFormed());
    };
    put(layout.index, "index", frontPage(site));
    put(layout.database, "database", databasePage(site));
    put(layout.contracts, "contracts", contractsPage(site));
    for (const table of schema.tables)
        put(site.pathOf("table", table), "table", tablePage(site, table));
    for (const view of schema.views)
        put(site.pathOf("view", view), "view", viewPage(site, view));
    for (const procedure of schema.procedures)
        put(site.pathOf("procedure", procedure), "procedure", procedurePage(site, procedure));
    for (const fn of schema.functions)
        put(site.pathOf("function", fn), "function", functionPage(site, fn));
    return pages;
}

;// CONCATENATED MODULE: ./lib/selection/describe.js



/**
 * Gives the configured descriptions to what has none in the database: schemas, objects, columns and parameters.
 * Describe before selecting: a description of an object that is left out is not a mistake.
 */
function describe(schema, descriptions) {
    if (descriptions.length === 0)
        return { schema, diagnostics: [] };
    const fold = (0,model_collation/* nameFolding */.X)(schema.collation);
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
        const name = description.path.map((part) => (0,model_name/* printPart */.x)(part ?? "")).join(".");
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
        return (0,suggest/* didYouMean */.au)(path[0], schema.schemas.map(({ name }) => name));
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
        return (0,suggest/* didYouMean */.au)(path[2], [...(there.columns ?? []), ...(there.parameters ?? [])].map(({ name }) => name));
    }
    return (0,suggest/* didYouMean */.au)((0,model_name/* printName */.To)({ schema: path[0], name: path[1] }), objects.map(model_name/* printName */.To));
}

;// CONCATENATED MODULE: ./lib/selection/pattern.js
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

;// CONCATENATED MODULE: ./lib/selection/select.js


/**
 * The schema without the objects that `include` does not name or `exclude` does, and without what such modules use and
 * are used by, and without what was granted on them. Foreign keys and history tables stay as facts of the tables that have them, wherever they lead.
 * A schema itself goes when nothing in it could be left. Select from a committed snapshot too before comparing with it,
 * else what is newly left out looks dropped. Database triggers belong to no schema and stay.
 */
function select_select(schema, include, exclude) {
    if (include.length === 0 && exclude.length === 0)
        return schema;
    const fold = (0,model_collation/* nameFolding */.X)(schema.collation);
    const kept = (name) => (include.length === 0 || include.some((pattern) => matches(pattern, name, fold))) &&
        !exclude.some((pattern) => matches(pattern, name, fold));
    const everyName = (pattern) => pattern.name.length > 0 && pattern.name.every((part) => part === "*");
    const keptSchema = (name) => (include.length === 0 || include.some((pattern) => matchesGlob(pattern.schema, name, fold))) &&
        !exclude.some((pattern) => everyName(pattern) && matchesGlob(pattern.schema, name, fold));
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
        ...(schema.permissions === undefined
            ? {}
            : { permissions: schema.permissions.filter(({ on }) => on === undefined || keptSecurable(on)) }),
        dependencies: schema.dependencies.filter(({ from, to }) => kept(from) && kept(to)),
    };
}

;// CONCATENATED MODULE: ./lib/run.js






/** The whole job: read, compare with the committed snapshot, judge, hold the contracts, render the pages, publish. */
async function run({ source, baseline, store, publisher, clock, config, progress = () => { } }) {
    progress(`Reading ${source.label}`);
    const repository = readAhead(store);
    const reading = await source.read();
    const described = describe(reading.schema, config.descriptions);
    const schema = selected(described.schema, config);
    // The committed snapshot is looked at through the same patterns: what they newly leave out was not dropped.
    const before = selected((await readBaseline(baseline, config, progress)) ?? (await repository.snapshot), config);
    const contracts = await repository.contracts;
    progress("Comparing");
    // Loaded where there is something to compare with: a first sync starts without it.
    const changes = before === undefined ? [] : (await Promise.all(/* import() */[__nccwpck_require__.e(704), __nccwpck_require__.e(23)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33023))).judged(before, schema, reading.places);
    // What a contract demands is demanded of the database, whatever part of it is documented.
    const violations = check(described.schema, contracts);
    progress("Rendering pages");
    const pages = render({ schema, contracts, report: { violations }, title: config.title, templates: await repository.templates });
    const proposal = propose({
        pages,
        snapshot: (0,serialize/* serializeSnapshot */.DP)(schema),
        existing: await repository.pages,
        docs: config.paths.docs,
        today: clock.today(),
    });
    const report = {
        source: baseline === undefined ? source.label : `${source.label}, compared with ${baseline.label}`,
        baseline: before === undefined,
        changes,
        violations,
        diagnostics: [...reading.diagnostics, ...described.diagnostics, ...proposal.diagnostics],
    };
    progress("Publishing");
    return { report, proposal, publication: await publisher.publish(proposal, report) };
}
/** The repository is read while the source is. Which fault is told is decided by the order of awaiting, not by which came first. */
function readAhead(store) {
    const reading = { snapshot: store.snapshot(), contracts: store.contracts(), templates: store.templates(), pages: store.pages() };
    for (const each of Object.values(reading))
        each.catch(() => undefined);
    return reading;
}
async function readBaseline(baseline, { descriptions }, progress) {
    if (baseline === undefined)
        return undefined;
    progress(`Reading the version of ${baseline.label}`);
    const reading = await baseline.read();
    return reading === undefined ? undefined : describe(reading.schema, descriptions).schema;
}
function selected(schema, { include, exclude }) {
    return schema === undefined ? undefined : select_select(schema, include, exclude);
}

;// CONCATENATED MODULE: ./lib/usage.js



const source = {
    value: "S",
    text: "where the schema is: a folder, glob or file of .sql, a .dacpac or .bacpac, a .json snapshot, a server's\nconnection string, or container (default: SCHEMA_SYNC_CONNECTION_STRING, else source of schema-sync.yml)",
};
const server = {
    apply: { value: "PATH", many: true, text: "run these scripts against the container or disposable server before it is read" },
    variable: { value: "NAME=VALUE", many: true, text: "what $(NAME) stands for in them" },
    disposable: { text: "the named server's database may be overwritten by the scripts" },
    image: { value: "IMAGE", text: "SQL Server's image, for --source container" },
};
const repo = { value: "DIR", text: "the repository with the docs and contracts (default: this folder)" };
const config = { value: "FILE", text: "the configuration file, relative to DIR (default: schema-sync.yml, if there is one)" };
const format = { value: "F", text: "text, markdown or json (default: text)" };
function failOn(fallback) {
    return { value: "L", text: `exit 1 from which finding on: breaking, risky, any or never (default: ${fallback})` };
}
const commands = {
    snapshot: {
        summary: "print the schema as JSON",
        positionals: [],
        options: { source, out: { value: "FILE", text: "write there instead of standard output" }, repo, config, ...server },
    },
    diff: {
        summary: "compare two schemas, each from any source",
        positionals: ["BEFORE", "AFTER"],
        options: { format, "fail-on": failOn("never") },
    },
    sync: {
        summary: "compare with the committed snapshot, check contracts, write snapshot and pages",
        positionals: [],
        options: { source, repo, config, format, "fail-on": failOn("never"), ...server },
    },
    check: {
        summary: "find what sync finds, write nothing, and fail on findings",
        positionals: [],
        options: {
            source,
            base: { value: "REF", text: "compare with the source as it was where this branch left REF, not with the snapshot" },
            repo,
            config,
            format,
            "fail-on": failOn("fail-on of schema-sync.yml, else breaking"),
            ...server,
        },
    },
};
/** @throws UserError for an unknown command or option, a missing value, or too few or many arguments. */
function parseArguments(argv) {
    const [first, ...rest] = argv;
    if (first === undefined)
        throw new errors/* UserError */.y(`A command is missing. The commands are ${usage_names().join(", ")}; see schema-sync --help.`);
    if (first === "--version" || first === "-V")
        return { kind: "version" };
    if (first === "--help" || first === "-h")
        return { kind: "help", text: overview() };
    if (first === "help")
        return { kind: "help", text: rest[0] === undefined ? overview() : commandHelp(commandNamed(rest[0])) };
    const name = commandNamed(first);
    if (rest.includes("--help") || rest.includes("-h"))
        return { kind: "help", text: commandHelp(name) };
    const { options, positionals } = parseOptions(name, rest);
    return { kind: "command", name, options, positionals };
}
function usage_names() {
    return Object.keys(commands);
}
function commandNamed(word) {
    const name = usage_names().find((known) => known === word);
    if (name !== undefined)
        return name;
    const guess = (0,suggest/* nearest */.pA)(word, usage_names());
    const hint = guess === undefined ? `The commands are ${usage_names().join(", ")}` : `Did you mean "${guess}"`;
    throw new errors/* UserError */.y(`There is no command "${word}". ${hint}${guess === undefined ? "." : "?"} See schema-sync --help.`);
}
function parseOptions(name, args) {
    const command = commands[name];
    const known = Object.keys(command.options);
    const specification = Object.fromEntries(Object.entries(command.options).map(([option, { value }]) => [
        option,
        { type: value === undefined ? "boolean" : "string" },
    ]));
    // Not strict: node's own complaint does not know what was meant. Tokens tell what stood there.
    const { tokens } = (0,external_node_util_.parseArgs)({ args: [...args], options: specification, allowPositionals: true, strict: false, tokens: true });
    const options = {};
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === "positional")
            positionals.push(token.value);
        if (token.kind !== "option")
            continue;
        if (!known.includes(token.name)) {
            const guess = (0,suggest/* nearest */.pA)(token.name, known);
            throw new errors/* UserError */.y(`${name} has no option ${token.rawName}.${guess === undefined ? "" : ` Did you mean --${guess}?`} See schema-sync ${name} --help.`);
        }
        const { value, many } = command.options[token.name] ?? {};
        if (value === undefined) {
            if (token.value !== undefined)
                throw new errors/* UserError */.y(`${token.rawName} takes no value.`);
            options[token.name] = true;
            continue;
        }
        if (token.value === undefined || token.value === "") {
            throw new errors/* UserError */.y(`${token.rawName} needs a value: ${token.rawName} ${value}.`);
        }
        if (!token.inlineValue && /^--\w/.test(token.value)) {
            throw new errors/* UserError */.y(`${token.rawName} needs a value, but ${token.value} follows. Write ${token.rawName}=VALUE for one that begins so.`);
        }
        if (many === true) {
            const before = options[token.name];
            options[token.name] = Array.isArray(before) ? [...before, token.value] : [token.value];
            continue;
        }
        if (options[token.name] !== undefined)
            throw new errors/* UserError */.y(`${token.rawName} is given twice.`);
        options[token.name] = token.value;
    }
    if (positionals.length !== command.positionals.length) {
        const wants = command.positionals.length === 0 ? "no arguments besides its options" : command.positionals.join(" and ");
        throw new errors/* UserError */.y(`${name} takes ${wants}, but ${positionals.length} were given. See schema-sync ${name} --help.`);
    }
    return { options, positionals };
}
function overview() {
    const width = Math.max(...usage_names().map((name) => name.length)) + 2;
    return [
        "schema-sync COMMAND [OPTIONS]",
        "",
        "Names every change of a SQL Server schema, judges what it breaks for readers and writers,",
        "holds data contracts against it, and writes its documentation.",
        "",
        "Commands:",
        ...usage_names().map((name) => `  ${name.padEnd(width)}${commands[name].summary}`),
        "",
        "  --help, --version; schema-sync COMMAND --help for a command's options",
        "",
        ...exitStatus,
        "",
    ].join("\n");
}
function commandHelp(name) {
    const command = commands[name];
    const options = Object.entries(command.options).map(([option, { value, text }]) => [value === undefined ? `--${option}` : `--${option} ${value}`, text]);
    const width = Math.max(...options.map(([flag]) => flag.length)) + 2;
    return [
        ["schema-sync", name, ...command.positionals, "[OPTIONS]"].join(" "),
        "",
        `${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`,
        "",
        "Options:",
        ...options.map(([flag, text]) => `  ${flag.padEnd(width)}${text.replaceAll("\n", `\n${" ".repeat(width + 2)}`)}`),
        "",
        ...exitStatus,
        "",
    ].join("\n");
}
const exitStatus = [
    "Exit status: 0 nothing found at or above the limit, 1 findings, 2 the job could not be done.",
    "NO_COLOR=1 switches colours off; they are off anyway where the output is not a terminal.",
];

;// CONCATENATED MODULE: ./lib/command.js



















/** Nothing to mask in: a command line keeps no log. */
const world = { cancelled: cancellation };
/** Exit statuses: what a script may rely on. */
const clean = 0;
const findings = 1;
/**
 * One run of the command line; its exit status 0 or 1.
 * @throws UserError for what the user can mend, anything else for a fault of ours: both are exit status 2.
 */
async function runCommand(argv, terminal) {
    const request = parseArguments(argv);
    switch (request.kind) {
        case "help":
            terminal.stdout.write(request.text);
            return clean;
        case "version":
            terminal.stdout.write(`${terminal.version}\n`);
            return clean;
        case "command": {
            const { name, options, positionals } = request;
            if (name === "snapshot")
                return snapshot(options, terminal);
            if (name === "diff")
                return compare(positionals, options, terminal);
            return syncOrCheck(optionsOf(name, options, terminal), formatOf(options), terminal);
        }
    }
}
async function snapshot(args, terminal) {
    const options = optionsOf("check", args, terminal);
    const config = await readConfig(options);
    const source = await sourceOf(options, config, world);
    progressOn(terminal)(`Reading ${source.label}`);
    const reading = await source.read();
    const { schema, diagnostics } = describe(reading.schema, config.descriptions);
    for (const { severity, message, at } of orderDiagnostics([...reading.diagnostics, ...diagnostics])) {
        terminal.stderr.write(`${severity}: ${at === undefined ? "" : `${text_visible((0,errors/* printPlace */.d)(at))}: `}${text_visible(message)}\n`);
    }
    const text = (0,serialize/* serializeSnapshot */.DP)(select_select(schema, config.include, config.exclude));
    if (args.out === undefined)
        terminal.stdout.write(text);
    else
        await writeText((0,external_node_path_.resolve)(terminal.cwd, args.out), text);
    return clean;
}
/** All or nothing, as everything that is written. */
async function writeText(file, text) {
    const folder = (0,external_node_path_.dirname)(file);
    await (0,promises_.mkdir)(folder, { recursive: true });
    await diskPublisher(folder).publish({ write: new Map([[(0,external_node_path_.basename)(file), text]]), remove: [] });
}
async function compare([from = "", to = ""], args, terminal) {
    const failOn = limitOf(args) ?? "never";
    const format = formatOf(args);
    const [before, after] = await Promise.all([
        (0,source_open/* openSource */.oD)(from, { cwd: terminal.cwd, ...world }),
        (0,source_open/* openSource */.oD)(to, { cwd: terminal.cwd, ...world }),
    ]);
    const progress = progressOn(terminal);
    progress(`Reading ${before.label}`);
    const old = await before.read();
    progress(`Reading ${after.label}`);
    const reading = await after.read();
    const { judged } = await Promise.all(/* import() */[__nccwpck_require__.e(704), __nccwpck_require__.e(23)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33023));
    const report = {
        source: `${before.label} → ${after.label}`,
        baseline: false,
        changes: judged(old.schema, reading.schema, reading.places),
        violations: [],
        diagnostics: [...old.diagnostics, ...reading.diagnostics],
    };
    print(report, format, terminal);
    return reaches(failOn, report) ? findings : clean;
}
async function syncOrCheck(options, format, terminal) {
    const { failOn, ...job } = await prepare(options, terminal.env, world);
    const { report, proposal, publication } = await run({ ...job, progress: progressOn(terminal) });
    print(report, format, terminal);
    const [write, remove] = options.mode === "sync" ? [publication.written.length, publication.removed.length] : [proposal.write.size, proposal.remove.length];
    const verb = options.mode === "sync" ? ["Wrote", "removed"] : ["A sync would write", "remove"];
    const docs = write + remove === 0 ? "The snapshot and the pages are up to date." : `${verb[0]} ${count(write, "file")}, ${verb[1]} ${remove}.`;
    if (format === "text")
        terminal.stdout.write(`\n${docs}\n`);
    return reaches(failOn, report) ? findings : clean;
}
function print(report, format, terminal) {
    switch (format) {
        case "text":
            terminal.stdout.write(printText(report, styleFor(terminal)));
            return;
        case "markdown":
            terminal.stdout.write(printMarkdown(report));
            return;
        case "json":
            terminal.stdout.write(printJson(report));
    }
}
function optionsOf(mode, args, { cwd, env }) {
    const { apply, base, variable = [], disposable = false } = args;
    return {
        mode,
        root: (0,external_node_path_.resolve)(cwd, args.repo ?? "."),
        sourceFrom: cwd,
        ...given("source", args.source ?? connectionStringOf(env)),
        ...given("against", base === undefined ? undefined : { label: base, refs: [base] }),
        ...given("config", args.config),
        ...given("failOn", limitOf(args)),
        ...given("apply", apply === undefined ? undefined : applyRequest(apply, variable, disposable)),
        ...given("image", args.image),
    };
}
function limitOf(args) {
    const given = args["fail-on"];
    return given === undefined ? undefined : oneOf("--fail-on", given, limits);
}
function formatOf(args) {
    return args.format === undefined ? "text" : oneOf("--format", args.format, formats);
}
/** Progress is for somebody who watches: on standard error, and only where that is a terminal. */
function progressOn({ stderr }) {
    return stderr.isTTY === true ? (doing) => stderr.write(`${text_visible(doing)}…\n`) : () => { };
}
const colours = {
    breaking: "red",
    error: "red",
    risky: "yellow",
    warning: "yellow",
    safe: "green",
    info: "blue",
    heading: "bold",
    quiet: "dim",
};
/** Colours where the output is a terminal and nobody said NO_COLOR (https://no-color.org). */
function styleFor({ stdout, env }) {
    if (stdout.isTTY !== true || (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb")
        return (_kind, text) => text;
    return (kind, text) => (0,external_node_util_.styleText)(colours[kind], text, { validateStream: false });
}


/***/ }),

/***/ 20118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xq: () => (/* binding */ splitType),
/* harmony export */   _p: () => (/* binding */ meetsPhysicalType),
/* harmony export */   zN: () => (/* binding */ normalizePhysicalType)
/* harmony export */ });
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51286);
/* harmony import */ var _tsql_type_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12662);


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

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ printPlace),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * What the user can mend: the message says what went wrong and what to do, `at` says where.
 * Entries print it without a stack and exit with 2; anything else that is thrown is a fault of ours.
 */
class UserError extends Error {
    at;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = "UserError";
        if (options.at !== undefined)
            this.at = options.at;
    }
}
/** `file:line:column: message`, as compilers print it and editors link it. */
function printPlace(at) {
    return at.column === undefined ? `${at.file}:${at.line}` : `${at.file}:${at.line}:${at.column}`;
}


/***/ }),

/***/ 57228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

/** What an entry prints of something that was thrown: a user's error without a stack, a fault of ours with one. */
function explain(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
        return error.at === undefined ? error.message : `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printPlace */ .d)(error.at)}: ${error.message}`;
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `This is a fault of schema-sync itself; nothing was concluded about the schema. Please report it with what follows.\n${stack}`;
}


/***/ }),

/***/ 16839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/** SHA-256, hex, of the text's UTF-8. Loading node:crypto takes a fifth of an empty script's time, so the first who needs it does. */
function sha256(text) {
    return process.getBuiltinModule("node:crypto").createHash("sha256").update(text).digest("hex");
}


/***/ }),

/***/ 33846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defaultConfig)
/* harmony export */ });
const defaultConfig = {
    include: [],
    exclude: [],
    paths: { docs: "docs", contracts: "contracts" },
    descriptions: [],
};


/***/ }),

/***/ 51286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ compareNames),
/* harmony export */   Po: () => (/* binding */ printObject),
/* harmony export */   Rc: () => (/* binding */ nameKey),
/* harmony export */   To: () => (/* binding */ printName),
/* harmony export */   VZ: () => (/* binding */ isCaseSensitive),
/* harmony export */   W0: () => (/* binding */ splitName),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   q: () => (/* binding */ sameName),
/* harmony export */   x: () => (/* binding */ printPart)
/* harmony export */ });
/** Ordinal comparison by UTF-16 code unit: the same order on every server, locale and machine. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function compareNames(a, b) {
    return compareText(a.schema, b.schema) || compareText(a.name, b.name);
}
function sameName(a, b) {
    return a.schema === b.schema && a.name === b.name;
}
/** A key for maps: one string for each pair of parts, whatever characters they hold. */
function nameKey(name) {
    return `${name.schema}\u0000${name.name}`;
}
/** `Sales.Order`, for messages; a part that holds a dot, a bracket or white space is bracketed so that it reads unambiguously. */
function printName(name) {
    return name.schema === "" ? printPart(name.name) : `${printPart(name.schema)}.${printPart(name.name)}`;
}
function printPart(part) {
    return /^[\p{L}_@#][\p{L}\p{N}_@$#]*$/u.test(part) ? part : `[${part.replaceAll("]", "]]")}]`;
}
/** How a finding names what it is about: `dbo.Orders`, `schema Sales`, `the database`. */
function printObject(object) {
    switch (object.type) {
        case "database":
            return "the database";
        case "schema":
            return `schema ${printPart(object.schema)}`;
        case "table":
        case "view":
        case "procedure":
        case "function":
        case "sequence":
        case "type":
        case "synonym":
            return printName(object);
    }
}
/**
 * The parts of a name as people write it: `dbo.Orders`, `[dbo].[a.b]]c]`, `"dbo"."Orders"`. Undefined for what is no
 * name: an empty part, a bracket or quote left open, text after a closing one. The inverse of `printName`.
 */
function splitName(text) {
    const parts = [];
    const part = /\s*(?:\[((?:[^\]]|\]\])+)\]|"((?:[^"]|"")+)"|([^\s.[\]"](?:[^.[\]"]*[^\s.[\]"])?))\s*(\.|$)/y;
    for (;;) {
        const match = part.exec(text);
        if (match === null)
            return undefined;
        const [, bracketed, quoted, plain, end] = match;
        parts.push({
            text: bracketed?.replaceAll("]]", "]") ?? quoted?.replaceAll('""', '"') ?? plain ?? "",
            quoted: plain === undefined,
        });
        if (end === "")
            return parts;
    }
}
/**
 * Whether names that differ in case only are different names under this collation of the database; undefined where the
 * collation is not known. `_CS` and the binary collations tell cases apart.
 */
function isCaseSensitive(collation) {
    return collation === undefined ? undefined : /_CS(_|$)|_BIN2?(_|$)/i.test(collation);
}


/***/ }),

/***/ 30000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ schemaLayout),
/* harmony export */   u: () => (/* binding */ keyColumnLayout)
/* harmony export */ });
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51286);

function shape(print, fields) {
    return { print, fields: Object.entries(fields) };
}
const value = { keep: "value" };
const text = { keep: "text" };
const flag = { keep: "flag" };
function object(of) {
    return { keep: "object", shape: of };
}
function list(of, compare) {
    return compare === undefined ? { keep: "list", shape: of } : { keep: "list", shape: of, compare };
}
function standing(of, compare) {
    return compare === undefined ? { keep: "list", shape: of, always: true } : { keep: "list", shape: of, compare, always: true };
}
/** Named things by name; what has no name of its own comes after, in the order of its content. */
function byName(a, b) {
    if (a.name === undefined)
        return b.name === undefined ? 0 : 1;
    return b.name === undefined ? -1 : (0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.name, b.name);
}
/** What is said of the database first, then of schemas and what is in them. */
function bySecurable(a, b) {
    return ((0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.on?.schema ?? "", b.on?.schema ?? "") ||
        (0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.on?.name ?? "", b.on?.name ?? "") ||
        (0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.on?.type ?? "", b.on?.type ?? "") ||
        (0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.on?.column ?? "", b.on?.column ?? "") ||
        (0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.to, b.to) ||
        (0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.permission, b.permission));
}
function byEdge(a, b) {
    return (0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNames */ .MP)(a.from, b.from) || (0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNames */ .MP)(a.to, b.to) || (0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.to.column ?? "", b.to.column ?? "");
}
const triggerEvents = ["insert", "update", "delete"];
const identity = shape("line", { seed: value, increment: value, notForReplication: flag });
const defaultConstraint = shape("line", { name: value, expression: value, description: text });
const computed = shape("line", { expression: value, persisted: flag });
const partition = shape("line", { scheme: value, column: value });
const objectName = shape("line", { schema: value, name: value });
const temporal = shape("line", { history: object(objectName), period: value });
const column = shape("line", {
    name: value,
    type: value,
    baseType: value,
    // The one fact that is said both ways: its absence means "not known".
    nullable: value,
    collation: value,
    identity: object(identity),
    default: object(defaultConstraint),
    computed: object(computed),
    generatedAlways: value,
    hidden: flag,
    sparse: flag,
    rowGuid: flag,
    filestream: flag,
    masked: value,
    encrypted: value,
    description: text,
});
const keyColumnLayout = shape("line", { name: value, descending: flag });
const keyConstraint = shape("line", {
    name: value,
    clustered: flag,
    columns: { keep: "key columns" },
    disabled: flag,
    compression: value,
    bucketCount: value,
    description: text,
});
const references = shape("line", { schema: value, name: value, columns: value });
const foreignKey = shape("line", {
    name: value,
    columns: value,
    references: object(references),
    onDelete: value,
    onUpdate: value,
    disabled: flag,
    untrusted: flag,
    notForReplication: flag,
    description: text,
});
const check = shape("line", {
    name: value,
    expression: value,
    disabled: flag,
    untrusted: flag,
    notForReplication: flag,
    description: text,
});
const secondary = shape("line", { of: value, usage: value });
const index = shape("line", {
    name: value,
    unique: flag,
    clustered: flag,
    kind: value,
    columns: list(keyColumnLayout),
    include: { keep: "names" },
    filter: value,
    disabled: flag,
    compression: value,
    filegroup: value,
    partition: object(partition),
    bucketCount: value,
    secondary: object(secondary),
    description: text,
});
const fullTextColumn = shape("line", { name: value, typeColumn: value, language: value });
const fullTextIndex = shape("line", {
    keyIndex: value,
    catalog: value,
    columns: list(fullTextColumn),
    disabled: flag,
});
const trigger = shape("block", {
    schema: value,
    name: value,
    description: text,
    timing: value,
    events: { keep: "words", compare: (a, b) => triggerEvents.indexOf(a) - triggerEvents.indexOf(b) },
    disabled: flag,
    notForReplication: flag,
    encrypted: flag,
    definition: text,
});
const table = shape("block", {
    schema: value,
    name: value,
    description: text,
    external: flag,
    memoryOptimized: flag,
    schemaOnly: flag,
    graph: value,
    temporal: object(temporal),
    columns: standing(column),
    primaryKey: object(keyConstraint),
    uniqueConstraints: list(keyConstraint, byName),
    foreignKeys: list(foreignKey, byName),
    checks: list(check, byName),
    indexes: list(index, byName),
    fullTextIndex: object(fullTextIndex),
    triggers: list(trigger, byName),
    compression: value,
    filegroup: value,
    partition: object(partition),
});
const viewColumn = shape("line", { name: value, type: value, baseType: value, nullable: value, description: text });
const view = shape("block", {
    schema: value,
    name: value,
    description: text,
    columns: standing(viewColumn),
    schemaBound: flag,
    checkOption: flag,
    indexes: list(index, byName),
    triggers: list(trigger, byName),
    encrypted: flag,
    definition: text,
});
const parameter = shape("line", {
    name: value,
    type: value,
    baseType: value,
    output: flag,
    readonly: flag,
    default: value,
    description: text,
});
const procedure = shape("block", {
    schema: value,
    name: value,
    description: text,
    parameters: list(parameter),
    external: value,
    encrypted: flag,
    definition: text,
});
const sqlFunction = shape("block", {
    schema: value,
    name: value,
    description: text,
    kind: value,
    returns: value,
    returnsBaseType: value,
    columns: list(column),
    parameters: list(parameter),
    schemaBound: flag,
    external: value,
    encrypted: flag,
    definition: text,
});
const sequence = shape("line", {
    schema: value,
    name: value,
    type: value,
    start: value,
    increment: value,
    minimum: value,
    maximum: value,
    cycle: flag,
    cache: value,
    description: text,
});
const userType = shape("block", {
    schema: value,
    name: value,
    description: text,
    baseType: value,
    nullable: value,
    memoryOptimized: flag,
    columns: list(column),
    primaryKey: object(keyConstraint),
    uniqueConstraints: list(keyConstraint, byName),
    checks: list(check, byName),
    indexes: list(index, byName),
});
const synonym = shape("line", { schema: value, name: value, target: value, description: text });
const databaseTrigger = shape("block", {
    name: value,
    description: text,
    events: { keep: "words", compare: _model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6 },
    disabled: flag,
    encrypted: flag,
    definition: text,
});
const securable = shape("line", { type: value, schema: value, name: value, column: value });
const permission = shape("line", { state: value, permission: value, on: object(securable), to: value });
const dependency = shape("line", {
    from: object(objectName),
    to: object(shape("line", { schema: value, name: value, column: value })),
});
const namedSchema = shape("line", { name: value, description: text });
/** The whole file. */
const schemaLayout = shape("block", {
    formatVersion: value,
    dialect: value,
    collation: value,
    compatibilityLevel: value,
    description: text,
    schemas: standing(namedSchema, byName),
    tables: standing(table, _model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNames */ .MP),
    views: standing(view, _model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNames */ .MP),
    procedures: standing(procedure, _model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNames */ .MP),
    functions: standing(sqlFunction, _model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNames */ .MP),
    sequences: standing(sequence, _model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNames */ .MP),
    types: standing(userType, _model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNames */ .MP),
    synonyms: standing(synonym, _model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNames */ .MP),
    databaseTriggers: standing(databaseTrigger, byName),
    permissions: { keep: "list", shape: permission, compare: bySecurable, always: true, optional: true },
    dependencies: standing(dependency, byEdge),
});


/***/ }),

/***/ 35630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ serializeSnapshot),
/* harmony export */   Uw: () => (/* binding */ canonicalSchema),
/* harmony export */   bp: () => (/* binding */ valueAsInSnapshot),
/* harmony export */   yi: () => (/* binding */ arrangeSchema)
/* harmony export */ });
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51286);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30000);


/**
 * The snapshot file's text (`docs/schemas/schema.json`, format 1): two-space JSON, properties in the layout's order,
 * objects and their keys, indexes, checks and triggers sorted by name, `\n` at the end. Columns, keys, parameters and
 * other small values take one line each, so that a git diff shows the one that changed. The same schema gives the
 * same bytes whatever order its parts come in.
 */
function serializeSnapshot(schema) {
    const lines = [];
    printBlock(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaLayout */ .q, schema, "", "", "", lines);
    return lines.join("\n") + "\n";
}
/**
 * The schema as its snapshot would give it back: lists sorted, properties in the layout's order, and what says
 * nothing (false, an empty description) left out. Lists stay lists, so that the value can be worked with.
 */
function canonicalSchema(schema) {
    return canonical(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaLayout */ .q, schema);
}
/**
 * One value of the model (a column, a key, a whole table) as it stands in the snapshot, for reports: without what says
 * nothing, and with the columns of a key as plain names.
 */
function valueAsInSnapshot(value) {
    if (Array.isArray(value))
        return value.map(valueAsInSnapshot);
    if (typeof value !== "object" || value === null)
        return value;
    const out = {};
    for (const [name, item] of Object.entries(value)) {
        if (item === undefined || item === null || item === "" || (item === false && name !== "nullable"))
            continue;
        if (Array.isArray(item) && item.length === 0)
            continue;
        out[name] = name === "columns" && isKeyConstraint(value) ? kept({ keep: "key columns" }, item) : valueAsInSnapshot(item);
    }
    return out;
}
/** Of all that has columns, only a key is neither an object (schema), nor an index (include), nor a full-text index (keyIndex). */
function isKeyConstraint(value) {
    return !("schema" in value || "include" in value || "keyIndex" in value || "references" in value);
}
/** What the file keeps of a property: undefined where it says nothing. Objects and lists of objects are not looked into. */
function kept(field, value) {
    if (value === undefined || value === null)
        return undefined;
    switch (field.keep) {
        case "value":
        case "object":
            return value;
        case "text":
            return value === "" ? undefined : value;
        case "flag":
            return value === true ? true : undefined;
        case "names":
            return value.length === 0 ? undefined : value;
        case "words":
            return value.toSorted(field.compare);
        case "key columns":
            return value.map((column) => (column.descending ? { name: column.name, descending: true } : column.name));
        case "list":
            return value.length === 0 && field.always === undefined ? undefined : value;
    }
}
function canonical(shape, value) {
    const out = {};
    for (const [name, field] of shape.fields) {
        const item = value[name];
        if (item === undefined || item === null)
            continue;
        switch (field.keep) {
            case "value":
            case "names":
            case "key columns":
                out[name] = item;
                break;
            case "text":
            case "flag":
            case "words": {
                const fact = kept(field, item);
                if (fact !== undefined)
                    out[name] = fact;
                break;
            }
            case "object":
                out[name] = canonical(field.shape, item);
                break;
            case "list":
                out[name] = sorted(field, item).map((one) => canonical(field.shape, one));
                break;
        }
    }
    return out;
}
/**
 * The schema with its lists sorted and nothing else touched: for a source whose values are as they are to be, and which need
 * not pay for a copy of all of them.
 */
function arrangeSchema(schema) {
    return arrange(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaLayout */ .q, schema);
}
function arrange(shape, value) {
    const out = { ...value };
    for (const [name, field] of shape.fields) {
        const items = value[name];
        if (field.keep !== "list" || items === undefined)
            continue;
        const list = sorted(field, items);
        out[name] = holdsLists(field.shape) ? list.map((item) => arrange(field.shape, item)) : list;
    }
    return out;
}
function holdsLists({ fields }) {
    return fields.some(([, field]) => field.keep === "list" && field.compare !== undefined);
}
/** In the field's order; values that its comparison cannot tell apart (unnamed ones) in the order of their text. */
function sorted(field, values) {
    const compare = field.compare;
    if (compare === undefined || values.length < 2)
        return values;
    return values.toSorted((a, b) => compare(a, b) || (0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(printLine(field.shape, a), printLine(field.shape, b)));
}
/** One property a line; the values of a list on a line each, or as blocks of their own. */
function printBlock(shape, value, indent, label, after, lines) {
    lines.push(`${indent}${label}{`);
    const inner = `${indent}  `;
    const items = [];
    for (const [name, field] of shape.fields) {
        const item = kept(field, value[name]);
        if (item !== undefined)
            items.push([`"${name}": `, field, item]);
    }
    for (const [at, [name, field, item]] of items.entries()) {
        const comma = at + 1 < items.length ? "," : "";
        if (field.keep === "list")
            printList(field, item, inner, name, comma, lines);
        else
            lines.push(`${inner}${name}${printItem(field, item)}${comma}`);
    }
    lines.push(`${indent}}${after}`);
}
function printList(field, values, indent, label, after, lines) {
    if (values.length === 0) {
        lines.push(`${indent}${label}[]${after}`);
        return;
    }
    lines.push(`${indent}${label}[`);
    const inner = `${indent}  `;
    for (const [at, value] of sorted(field, values).entries()) {
        const comma = at + 1 < values.length ? "," : "";
        if (field.shape.print === "block")
            printBlock(field.shape, value, inner, "", comma, lines);
        else
            lines.push(`${inner}${printLine(field.shape, value)}${comma}`);
    }
    lines.push(`${indent}]${after}`);
}
function printLine(shape, value) {
    let line = "";
    for (const [name, field] of shape.fields) {
        const item = kept(field, value[name]);
        if (item === undefined)
            continue;
        line += `${line === "" ? "{ " : ", "}"${name}": ${printItem(field, item)}`;
    }
    return line === "" ? "{}" : `${line} }`;
}
function printItem(field, item) {
    switch (field.keep) {
        case "object":
            return printLine(field.shape, item);
        case "list":
            return printWords(sorted(field, item), (value) => printLine(field.shape, value));
        case "key columns":
            return printWords(item, (column) => typeof column === "string" ? JSON.stringify(column) : printLine(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .keyColumnLayout */ .u, column));
        case "value":
        case "text":
        case "flag":
        case "names":
        case "words":
            return Array.isArray(item) ? printWords(item, JSON.stringify) : JSON.stringify(item);
    }
}
function printWords(items, print) {
    return `[${items.map((item) => print(item)).join(", ")}]`;
}


/***/ }),

/***/ 4273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   oD: () => (/* binding */ openSource),
/* harmony export */   uf: () => (/* binding */ isPath)
/* harmony export */ });
/* unused harmony export isConnection */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(452);



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
    const named = spec?.trim();
    if (named === "")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`No source is named. Name one of: ${choices}.`);
    if (named === undefined || isConnection(named))
        return (await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(704), __nccwpck_require__.e(271), __nccwpck_require__.e(764)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16764))).openServer(named, options);
    if (named === "container")
        return (await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(704), __nccwpck_require__.e(271), __nccwpck_require__.e(764)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16764))).openContainer(options);
    if (options.apply !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`There is nothing to apply scripts to: the source ${named} is no server. Use source: container, or name a server.`);
    }
    const { cwd } = options;
    switch ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(named).toLowerCase()) {
        case ".json":
            return (await Promise.all(/* import() */[__nccwpck_require__.e(247), __nccwpck_require__.e(389)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9389))).snapshotSource(named, cwd);
        case ".dacpac":
        case ".bacpac":
            return (await Promise.all(/* import() */[__nccwpck_require__.e(239), __nccwpck_require__.e(704), __nccwpck_require__.e(271), __nccwpck_require__.e(450)]).then(__nccwpck_require__.bind(__nccwpck_require__, 88450))).dacpacSource(named, cwd);
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
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, spec)).catch(() => undefined);
    if (found === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The source ${spec} does not exist in ${cwd}. Name one of: ${choices}.`);
    if (!found.isDirectory())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The source ${spec} is none that can be read. Name one of: ${choices}.`);
    return openScripts(spec, cwd);
}
async function openScripts(spec, cwd) {
    return (await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(704), __nccwpck_require__.e(271), __nccwpck_require__.e(72)]).then(__nccwpck_require__.bind(__nccwpck_require__, 29072))).scriptsSource(spec, cwd);
}


/***/ }),

/***/ 81733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V5: () => (/* binding */ nearestAmong),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The candidate that somebody who wrote `word` most likely meant, or undefined where none is close.
 * Case, `_`, `-` and spaces do not count; of equally close ones the first wins. A third of the letters may differ.
 */
function nearest(word, candidates) {
    return nearestAmong(candidates)(word);
}
/** As `nearest`, for many words and the same candidates. */
function nearestAmong(candidates) {
    const folded = Array.from(candidates, (candidate) => ({ candidate, letters: fold(candidate) }));
    return (word) => {
        const wanted = fold(word);
        let best;
        // Nothing is close to a word of one or two letters but the same letters.
        let limit = Math.floor(wanted.length / 3) + 1;
        for (const { candidate, letters } of folded) {
            if (Math.abs(letters.length - wanted.length) >= limit)
                continue;
            const found = distance(wanted, letters, limit);
            if (found >= limit)
                continue;
            best = candidate;
            limit = found;
            if (limit === 0)
                break;
        }
        return best;
    };
}
/** `; did you mean X?`, or nothing. */
function didYouMean(word, candidates) {
    const near = nearest(word, candidates);
    return near === undefined ? "" : `; did you mean \`${near}\`?`;
}
function fold(word) {
    return word.toLowerCase().replace(/[_\- ]/g, "");
}
/**
 * Damerau-Levenshtein distance in its optimal string alignment form: an insertion, a removal, another letter or two
 * letters swapped cost one each. `limit` stands for every distance that is not below it, so only the cells within
 * `limit` of the diagonal are worth a look.
 */
function distance(a, b, limit) {
    const width = b.length + 1;
    let beforeLast = new Uint16Array(width);
    let last = new Uint16Array(width);
    let row = new Uint16Array(width);
    for (let j = 0; j < width; j++)
        last[j] = Math.min(j, limit);
    for (let i = 1; i <= a.length; i++) {
        const from = Math.max(1, i - limit);
        const to = Math.min(b.length, i + limit);
        row[from - 1] = from === 1 ? Math.min(i, limit) : limit;
        let least = row[from - 1] ?? limit;
        for (let j = from; j <= to; j++) {
            const letter = a.charCodeAt(i - 1);
            const other = b.charCodeAt(j - 1);
            let cost = Math.min((last[j] ?? limit) + 1, (row[j - 1] ?? limit) + 1, (last[j - 1] ?? limit) + (letter === other ? 0 : 1), limit);
            if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && other === a.charCodeAt(i - 2))
                cost = Math.min(cost, (beforeLast[j - 2] ?? limit) + 1);
            row[j] = cost;
            if (cost < least)
                least = cost;
        }
        if (to < b.length)
            row[to + 1] = limit;
        if (least >= limit)
            return limit;
        [beforeLast, last, row] = [last, row, beforeLast];
    }
    return last[b.length] ?? limit;
}


/***/ }),

/***/ 43406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isReserved),
/* harmony export */   R: () => (/* binding */ keywords)
/* harmony export */ });
// Words that T-SQL gives a meaning. The lexer recognises them in any letter case and hands out one shared upper-case
// string for each: a reader compares `token.key === "CREATE"`, and the compiler knows every word that may stand there.
/**
 * Words that never name a thing without brackets or quotes. Source: "Reserved Keywords (Transact-SQL)",
 * learn.microsoft.com/sql/t-sql/language-elements/reserved-keywords-transact-sql.
 */
// prettier-ignore
const reservedKeywords = [
    "ADD", "ALL", "ALTER", "AND", "ANY", "AS", "ASC", "AUTHORIZATION", "BACKUP", "BEGIN", "BETWEEN", "BREAK", "BROWSE", "BULK", "BY",
    "CASCADE", "CASE", "CHECK", "CHECKPOINT", "CLOSE", "CLUSTERED", "COALESCE", "COLLATE", "COLUMN", "COMMIT", "COMPUTE", "CONSTRAINT",
    "CONTAINS", "CONTAINSTABLE", "CONTINUE", "CONVERT", "CREATE", "CROSS", "CURRENT", "CURRENT_DATE", "CURRENT_TIME", "CURRENT_TIMESTAMP",
    "CURRENT_USER", "CURSOR", "DATABASE", "DBCC", "DEALLOCATE", "DECLARE", "DEFAULT", "DELETE", "DENY", "DESC", "DISK", "DISTINCT",
    "DISTRIBUTED", "DOUBLE", "DROP", "DUMP", "ELSE", "END", "ERRLVL", "ESCAPE", "EXCEPT", "EXEC", "EXECUTE", "EXISTS", "EXIT", "EXTERNAL",
    "FETCH", "FILE", "FILLFACTOR", "FOR", "FOREIGN", "FREETEXT", "FREETEXTTABLE", "FROM", "FULL", "FUNCTION", "GOTO", "GRANT", "GROUP",
    "HAVING", "HOLDLOCK", "IDENTITY", "IDENTITYCOL", "IDENTITY_INSERT", "IF", "IN", "INDEX", "INNER", "INSERT", "INTERSECT", "INTO", "IS",
    "JOIN", "KEY", "KILL", "LEFT", "LIKE", "LINENO", "LOAD", "MERGE", "NATIONAL", "NOCHECK", "NONCLUSTERED", "NOT", "NULL", "NULLIF",
    "OF", "OFF", "OFFSETS", "ON", "OPEN", "OPENDATASOURCE", "OPENQUERY", "OPENROWSET", "OPENXML", "OPTION", "OR", "ORDER", "OUTER",
    "OVER", "PERCENT", "PIVOT", "PLAN", "PRECISION", "PRIMARY", "PRINT", "PROC", "PROCEDURE", "PUBLIC", "RAISERROR", "READ", "READTEXT",
    "RECONFIGURE", "REFERENCES", "REPLICATION", "RESTORE", "RESTRICT", "RETURN", "REVERT", "REVOKE", "RIGHT", "ROLLBACK", "ROWCOUNT",
    "ROWGUIDCOL", "RULE", "SAVE", "SCHEMA", "SECURITYAUDIT", "SELECT", "SEMANTICKEYPHRASETABLE", "SEMANTICSIMILARITYDETAILSTABLE",
    "SEMANTICSIMILARITYTABLE", "SESSION_USER", "SET", "SETUSER", "SHUTDOWN", "SOME", "STATISTICS", "SYSTEM_USER", "TABLE", "TABLESAMPLE",
    "TEXTSIZE", "THEN", "TO", "TOP", "TRAN", "TRANSACTION", "TRIGGER", "TRUNCATE", "TRY_CONVERT", "TSEQUAL", "UNION", "UNIQUE", "UNPIVOT",
    "UPDATE", "UPDATETEXT", "USE", "USER", "VALUES", "VARYING", "VIEW", "WAITFOR", "WHEN", "WHERE", "WHILE", "WITH", "WITHIN", "WRITETEXT",
];
/** Words that mean something in their place and may be names anywhere else. A word a reader looks for must be listed. */
// prettier-ignore
const contextualKeywords = [
    "ABSENT", "ACTION", "ACTIVATION", "AFTER", "ALWAYS", "ANSI_NULLS", "ANSI_PADDING", "APPEND", "APPLICATION", "APPLY", "ASSEMBLY",
    "ASYMMETRIC", "AT", "ATOMIC", "AUDIT", "AVAILABILITY", "BINDING", "BLOCK", "BROKER", "BUCKET_COUNT", "CACHE", "CALLED", "CALLER",
    "CAST", "CATALOG", "CATCH", "CERTIFICATE", "CHANGE_TRACKING", "CLASSIFICATION", "CLOUD", "COLLATION", "COLUMNS", "COLUMNSTORE",
    "COLUMNSTORE_ARCHIVE", "COLUMN_ENCRYPTION_KEY", "COLUMN_SET", "COL_LENGTH", "COMPRESSION_DELAY", "CONCAT", "CONFIGURATION",
    "CONNECTION", "CONTENT", "CONTRACT", "CONVERSATION", "CREDENTIAL", "CRYPTOGRAPHIC", "CUBE", "CYCLE", "DATA", "DATABASES",
    "DATA_COMPRESSION", "DATA_CONSISTENCY_CHECK", "DATA_DELETION", "DATA_SOURCE", "DATE", "DATEADD", "DATEDIFF", "DATENAME", "DATEPART",
    "DAY", "DAYS", "DBO", "DEFAULT_DATABASE", "DEFAULT_SCHEMA", "DELAY", "DETERMINISTIC", "DIALOG", "DISABLE", "DISTRIBUTION", "DOCUMENT",
    "DURABILITY", "EDGE", "ELEMENTS", "ENABLE", "ENCRYPTED", "ENCRYPTION", "ENCRYPTION_TYPE", "ENDPOINT", "EVENT", "EXPAND", "FAST",
    "FEDERATED_SERVICE_ACCOUNT", "FEDERATION", "FILEGROUP", "FILEGROWTH", "FILESTREAM", "FILESTREAM_ON", "FILETABLE", "FILTER", "FIRST",
    "FIRST_VALUE", "FOLLOWING", "FORCE", "FORCED", "FORMAT", "FULLTEXT", "FUNCTIONS", "GENERATED", "GENERATION", "GEOGRAPHY", "GEOMETRY",
    "GO", "GOVERNOR", "GRAPH", "GROUPING", "GROUPS", "HASH", "HASHED", "HEAP", "HIDDEN", "HIERARCHYID", "HINT",
    "HISTORY_RETENTION_PERIOD", "HISTORY_TABLE", "HOURS", "IGNORE_DUP_KEY", "IIF", "IMAGE", "INCLUDE", "INCREMENT", "INFORMATION_SCHEMA",
    "INHERITS", "INLINE", "INPUT", "INSTEAD", "INTERVAL", "ISNULL", "ISOLATION", "JSON", "KEEP", "KEEPFIXED", "LABEL", "LAG", "LANGUAGE",
    "LAST", "LAST_VALUE", "LEAD", "LEADING", "LEDGER", "LEDGER_VIEW", "LEVEL", "LIBRARY", "LIMIT", "LOB_COMPACTION", "LOCAL", "LOCATION",
    "LOG", "LOGIN", "LOOP", "MANUAL", "MARK", "MASKED", "MASTER", "MATCHED", "MAX", "MAXDOP", "MAXRECURSION", "MAXVALUE", "MAX_DURATION",
    "MEMBER", "MEMORY_OPTIMIZED", "MESSAGE", "MINUTES", "MINVALUE", "MIN_ACTIVE_ROWVERSION", "MODEL", "MODIFY", "MONTH", "MONTHS", "MOVE",
    "NAME", "NATIVE_COMPILATION", "NEXT", "NO", "NOCOUNT", "NODE", "NOEXPAND", "NOLOCK", "NONE", "NOTIFICATION", "NTEXT", "NULLS",
    "NUMERIC_ROUNDABORT", "OBJECT", "OBJECT_ID", "OFFSET", "OLD", "ONLINE", "ONLY", "OPENJSON", "OPTIMIZE", "OPTIMIZED", "ORDINALITY",
    "OUT", "OUTPUT", "OWNER", "PAD_INDEX", "PAGE", "PARAMETERIZATION", "PARSE", "PARTITION", "PARTITIONS", "PASSWORD", "PATH", "PAUSED",
    "PERIOD", "PERSISTED", "PERSIST_SAMPLE_PERCENT", "POLICY", "POPULATION", "PRECEDING", "PREDICATE", "PRIOR", "PRIVATE", "PRIVILEGES",
    "PROPERTY", "PROVIDER", "QUEUE", "QUOTED_IDENTIFIER", "RAISE", "RANDOMIZED", "RANGE", "RAW", "REBUILD", "RECEIVE", "RECOMPILE",
    "REMOTE", "REMOVE", "RENAME", "REORGANIZE", "REPEATABLE", "REPLICATE", "RESOURCE", "RESPECT", "RESTART", "RESULT", "RESUMABLE",
    "RESUME", "RETENTION", "RETURNS", "ROBUST", "ROLE", "ROLLUP", "ROOT", "ROUND_ROBIN", "ROUTE", "ROW", "ROWGUID", "ROWS",
    "SCHEMABINDING", "SCHEMA_AND_DATA", "SCHEMA_ONLY", "SCHEME", "SCOPED", "SEARCH", "SECURITY", "SELECTIVE", "SELF", "SEMANTIC", "SEND",
    "SENSITIVITY", "SEQUENCE", "SERVER", "SERVICE", "SESSION", "SETS", "SIGNATURE", "SNAPSHOT", "SORT_IN_TEMPDB", "SOURCE", "SPARSE",
    "SPATIAL", "SP_ADDEXTENDEDPROPERTY", "SP_ADDTYPE", "SP_DROPEXTENDEDPROPERTY", "SP_DROPTYPE", "SP_EXECUTESQL", "SP_MSFOREACHTABLE",
    "SP_RENAME", "SP_UPDATEEXTENDEDPROPERTY", "START", "STATE", "STATISTICAL_SEMANTICS", "STATISTICS_INCREMENTAL",
    "STATISTICS_NORECOMPUTE", "STATUS", "STOPLIST", "STREAM", "SUBSCRIPTION", "SUPPORTED", "SUSPEND", "SWITCH", "SYMMETRIC", "SYNONYM",
    "SYS", "SYSNAME", "SYSTEM", "SYSTEM_TIME", "SYSTEM_VERSIONING", "TARGET", "TEXT", "TEXTIMAGE_ON", "THROW", "TIES", "TIME",
    "TIMESTAMP", "TRANSACTION_ID", "TRANSFER", "TRIM", "TRUSTED", "TRY", "TRY_CAST", "TRY_PARSE", "TYPE", "UNBOUNDED", "UNCOMMITTED",
    "UNDEFINED", "UNKNOWN", "UNLOCK", "USING", "VALUE", "VECTOR", "VERSION", "VIEWS", "VIEW_METADATA", "WINDOW", "WITHOUT", "WORK",
    "WORKLOAD", "XML", "XMLDATA", "XMLNAMESPACES", "XMLSCHEMA", "XML_COMPRESSION", "XSINIL", "YEAR", "YEARS", "ZONE",
];
const keywords = [...reservedKeywords, ...contextualKeywords];
const reserved = new Set(reservedKeywords);
/** Whether the upper-case word can only be a keyword, never an unbracketed name. */
function isReserved(key) {
    return reserved.has(key);
}


/***/ }),

/***/ 4914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   XL: () => (/* binding */ keywordOf),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   qw: () => (/* binding */ tokenize)
/* harmony export */ });
/* harmony import */ var _keywords_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(43406);
// Cuts T-SQL text into tokens. It never fails: what it does not know becomes a token like any other, and what is never
// closed becomes one "unclosed" token up to the end of the text. Comments and white space leave no token.

const operators = [
    ..."( ) , . ; = < > + - * / % & | ^ ~ : ! { } ? \\ $ `".split(" "),
    ..."<= >= <> != !< !> += -= *= /= %= &= |= ^= || :: << >> ||=".split(" "),
];
/** The tokens of `text`, or of the part from `from` up to `to`; offsets always count from the start of `text`. */
function tokenize(text, options = {}, from = 0, to = text.length) {
    const doubleQuoted = options.quotedIdentifier === false ? "string" : "identifier";
    const tokens = [];
    let at = from;
    while (at < to) {
        const code = text.charCodeAt(at);
        const start = at;
        switch (code < 128 ? classOf[code] : classOfWide(code)) {
            case SPACE:
                at++;
                break;
            case WORD: {
                if ((code === N_UPPER || code === N_LOWER) && text.charCodeAt(at + 1) === QUOTE && at + 1 < to) {
                    at = quoted(text, tokens, "string", start, at + 1, QUOTE, to);
                    break;
                }
                let hash = code & UPPER_MASK;
                at++;
                while (at < to) {
                    const next = text.charCodeAt(at);
                    if (next < 128 ? classOf[next] !== WORD && classOf[next] !== DIGIT && !isNameMark(next) : classOfWide(next) !== WORD)
                        break;
                    hash = (Math.imul(hash, 31) + (next & UPPER_MASK)) | 0;
                    at++;
                }
                tokens.push({ kind: "word", key: keywordAt(text, start, at, hash), value: text.slice(start, at), start, end: at });
                break;
            }
            case OPEN_BRACKET:
                at = quoted(text, tokens, "identifier", start, at, CLOSE_BRACKET, to);
                break;
            case SINGLE_QUOTE:
                at = quoted(text, tokens, "string", start, at, QUOTE, to);
                break;
            case DOUBLE_QUOTE:
                at = quoted(text, tokens, doubleQuoted, start, at, QUOTE_MARK, to);
                break;
            case DIGIT:
                at = number(text, at, to);
                tokens.push({ kind: "number", key: "", value: text.slice(start, at), start, end: at });
                break;
            case AT: {
                at++;
                while (at < to && isNameCode(text.charCodeAt(at)))
                    at++;
                tokens.push({ kind: "variable", key: "", value: text.slice(start, at), start, end: at });
                break;
            }
            case DOLLAR: {
                const next = at + 1 < to ? text.charCodeAt(at + 1) : 0;
                const close = next === OPEN ? placeholderEnd(text, at + 2, to) : -1;
                if (close >= 0) {
                    at = close + 1;
                    tokens.push({ kind: "placeholder", key: "", value: text.slice(start + 2, close), start, end: at });
                }
                else if (isDigit(next) || next === DOT) {
                    at = number(text, at + 1, to);
                    tokens.push({ kind: "number", key: "", value: text.slice(start, at), start, end: at });
                }
                else {
                    // $action, $identity, $rowguid, $node_id, $PARTITION
                    at++;
                    while (at < to && isNameCode(text.charCodeAt(at)))
                        at++;
                    const alone = at === start + 1;
                    tokens.push({ kind: alone ? "operator" : "word", key: alone ? "$" : "", value: text.slice(start, at), start, end: at });
                }
                break;
            }
            default: {
                const next = at + 1 < to ? text.charCodeAt(at + 1) : 0;
                if (code === MINUS && next === MINUS) {
                    at = lineEnd(text, at + 2, to);
                }
                else if (code === SLASH && next === STAR) {
                    at = blockCommentEnd(text, at, to);
                    if (at < 0) {
                        at = to;
                        tokens.push({ kind: "unclosed", key: "", value: "/*", start, end: to });
                    }
                }
                else if (code === DOT && isDigit(next)) {
                    at = number(text, at, to);
                    tokens.push({ kind: "number", key: "", value: text.slice(start, at), start, end: at });
                }
                else {
                    at += operatorLength(code, next, at + 2 < to ? text.charCodeAt(at + 2) : 0);
                    const value = at === start + 1 && code < 128 ? (single[code] ?? "") : text.slice(start, at);
                    tokens.push({ kind: "operator", key: operatorSet.has(value) ? value : "", value, start, end: at });
                }
            }
        }
    }
    return tokens;
}
/** Where each line of `text` starts, as offsets: `\n`, `\r\n` and a lone `\r` end one. */
function lineStarts(text) {
    const starts = [0];
    // Most files have no lone \r: searching for \n alone is several times faster than looking at every character.
    const loneReturn = /\r(?!\n)/.test(text);
    if (loneReturn) {
        for (const match of text.matchAll(/\r\n?|\n/g))
            starts.push(match.index + match[0].length);
    }
    else {
        for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
            starts.push(at + 1);
    }
    return starts;
}
/** Line and column of an offset, both from 1. */
function positionOf(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
/** Whether the token names something: any bracketed or quoted identifier, or a word. Reserved words are the caller's business. */
function isName(token) {
    return token !== undefined && (token.kind === "identifier" || token.kind === "word");
}
// Classes of ASCII characters; 0 is an operator.
const SPACE = 1;
const WORD = 2;
const DIGIT = 3;
const OPEN_BRACKET = 4;
const SINGLE_QUOTE = 5;
const DOUBLE_QUOTE = 6;
const AT = 7;
const DOLLAR = 8;
const QUOTE = 0x27;
const QUOTE_MARK = 0x22;
const CLOSE_BRACKET = 0x5d;
const OPEN = 0x28;
const CLOSE = 0x29;
const DOT = 0x2e;
const MINUS = 0x2d;
const SLASH = 0x2f;
const STAR = 0x2a;
const N_UPPER = 0x4e;
const N_LOWER = 0x6e;
/** Clears the bit that tells a lower-case ASCII letter from its capital. */
const UPPER_MASK = 0xdf;
const classOf = new Uint8Array(128);
for (let code = 0; code <= 0x20; code++)
    classOf[code] = SPACE;
for (let code = 0x30; code <= 0x39; code++)
    classOf[code] = DIGIT;
for (let code = 0x41; code <= 0x5a; code++)
    classOf[code] = classOf[code + 0x20] = WORD;
classOf[0x5f] = WORD;
classOf[0x23] = WORD;
classOf[0x40] = AT;
classOf[0x24] = DOLLAR;
classOf[0x5b] = OPEN_BRACKET;
classOf[QUOTE] = SINGLE_QUOTE;
classOf[QUOTE_MARK] = DOUBLE_QUOTE;
const single = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
const operatorSet = new Set(operators);
function classOfWide(code) {
    return isWideSpace(code) ? SPACE : WORD;
}
// Characters above ASCII that editors leave between words: no-break and typographic spaces, a byte order mark in mid-text.
function isWideSpace(code) {
    return (code === 0xa0 ||
        code === 0x85 ||
        code === 0xfeff ||
        code === 0x3000 ||
        (code >= 0x2000 && code <= 0x200b) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x1680);
}
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
/** `@` and `$` may stand within a name, though not start an ordinary one. */
function isNameMark(code) {
    return code === 0x40 || code === 0x24;
}
function isNameCode(code) {
    if (code >= 128)
        return classOfWide(code) === WORD;
    const kind = classOf[code];
    return kind === WORD || kind === DIGIT || isNameMark(code);
}
/** Reads from the opening mark at `open` to its partner; a doubled closing mark stands for itself. */
function quoted(text, tokens, kind, start, open, close, to) {
    const mark = single[close] ?? "";
    let at = text.indexOf(mark, open + 1);
    let doubled = false;
    while (at >= 0 && at + 1 < to && text.charCodeAt(at + 1) === close) {
        doubled = true;
        at = text.indexOf(mark, at + 2);
    }
    if (at < 0 || at >= to) {
        tokens.push({ kind: "unclosed", key: "", value: single[text.charCodeAt(open)] ?? "", start, end: to });
        return to;
    }
    const raw = text.slice(open + 1, at);
    tokens.push({ kind, key: "", value: doubled ? raw.replaceAll(mark + mark, mark) : raw, start, end: at + 1 });
    return at + 1;
}
function number(text, start, to) {
    let at = start;
    if (text.charCodeAt(at) === 0x30 && at + 1 < to && (text.charCodeAt(at + 1) | 0x20) === 0x78) {
        at += 2;
        while (at < to && isHexDigit(text.charCodeAt(at)))
            at++;
        return at;
    }
    while (at < to && isDigit(text.charCodeAt(at)))
        at++;
    if (at < to && text.charCodeAt(at) === DOT) {
        at++;
        while (at < to && isDigit(text.charCodeAt(at)))
            at++;
    }
    if (at < to && (text.charCodeAt(at) | 0x20) === 0x65) {
        let exponent = at + 1;
        const sign = text.charCodeAt(exponent);
        if (sign === 0x2b || sign === MINUS)
            exponent++;
        // `1e` alone is a number to SQL Server as well, but `1else` must leave the word whole.
        if (exponent < to && isDigit(text.charCodeAt(exponent))) {
            at = exponent;
            while (at < to && isDigit(text.charCodeAt(at)))
                at++;
        }
    }
    return at;
}
function isHexDigit(code) {
    return isDigit(code) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x66);
}
function placeholderEnd(text, start, to) {
    let at = start;
    while (at < to) {
        const code = text.charCodeAt(at);
        if (code === CLOSE)
            return at > start ? at : -1;
        if (!isNameCode(code) && code !== MINUS && code !== DOT)
            return -1;
        at++;
    }
    return -1;
}
function lineEnd(text, start, to) {
    for (let at = start; at < to; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x0a || code === 0x0d)
            return at;
    }
    return to;
}
/** Past the comment that opens at `start`, or -1 where it is never closed. Block comments nest in T-SQL. */
function blockCommentEnd(text, start, to) {
    let depth = 0;
    for (let at = start; at + 1 < to; at++) {
        const code = text.charCodeAt(at);
        if (code === SLASH && text.charCodeAt(at + 1) === STAR) {
            depth++;
            at++;
        }
        else if (code === STAR && text.charCodeAt(at + 1) === SLASH) {
            at++;
            if (--depth === 0)
                return at + 1;
        }
    }
    return -1;
}
function operatorLength(code, next, third) {
    if (code === 0x7c && next === 0x7c)
        return third === 0x3d ? 3 : 2;
    if (next === 0x3d) {
        // < > ! + - * / % & | ^ followed by =
        return "<>!+-*/%&|^".includes(single[code] ?? "\u0000") ? 2 : 1;
    }
    if (code === 0x3c)
        return next === 0x3e || next === 0x3c ? 2 : 1;
    if (code === 0x3e)
        return next === 0x3e ? 2 : 1;
    if (code === 0x21)
        return next === 0x3c || next === 0x3e ? 2 : 1;
    if (code === 0x3a)
        return next === 0x3a ? 2 : 1;
    return 1;
}
// Open addressing over a power of two: a keyword is found without making a string of the word.
const tableSize = 4096;
const table = new Int16Array(tableSize);
_keywords_js__WEBPACK_IMPORTED_MODULE_0__/* .keywords */ .R.forEach((word, index) => {
    let slot = hashOf(word) & (tableSize - 1);
    while (table[slot] !== 0)
        slot = (slot + 1) & (tableSize - 1);
    table[slot] = index + 1;
});
function hashOf(word) {
    let hash = word.charCodeAt(0) & UPPER_MASK;
    for (let i = 1; i < word.length; i++)
        hash = (Math.imul(hash, 31) + (word.charCodeAt(i) & UPPER_MASK)) | 0;
    return hash;
}
function keywordAt(text, start, end, hash) {
    let slot = hash & (tableSize - 1);
    for (let entry = table[slot] ?? 0; entry !== 0; entry = table[slot] ?? 0) {
        const word = _keywords_js__WEBPACK_IMPORTED_MODULE_0__/* .keywords */ .R[entry - 1];
        if (word?.length === end - start && matches(text, start, word))
            return word;
        slot = (slot + 1) & (tableSize - 1);
    }
    return "";
}
function matches(text, start, word) {
    for (let i = 0; i < word.length; i++) {
        const code = text.charCodeAt(start + i);
        const upper = code >= 0x61 && code <= 0x7a ? code - 0x20 : code;
        if (upper !== word.charCodeAt(i))
            return false;
    }
    return true;
}
/** The keyword a text spells in any letter case, or "". */
function keywordOf(text) {
    return text === "" ? "" : keywordAt(text, 0, text.length, hashOf(text));
}


/***/ }),

/***/ 12662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mb: () => (/* binding */ parseType),
/* harmony export */   Mz: () => (/* binding */ systemType),
/* harmony export */   bx: () => (/* binding */ formatCastType),
/* harmony export */   hq: () => (/* binding */ readType),
/* harmony export */   sg: () => (/* binding */ formatType),
/* harmony export */   u_: () => (/* binding */ isCharacterType),
/* harmony export */   xI: () => (/* binding */ systemBaseType)
/* harmony export */ });
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51286);
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4914);
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


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version that `--version` prints; a test holds it against package.json. */
const version = "0.1.0";


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(29069);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
