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
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2881);
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

/***/ 2881:
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

// EXTERNAL MODULE: ./lib/tsql/type.js
var tsql_type = __nccwpck_require__(12662);
;// CONCATENATED MODULE: ./lib/diff/same.js
/** Whether two plain JSON values are the same; a property that is undefined is as good as absent. */
function same(a, b) {
    if (a === b)
        return true;
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
        return false;
    if (Array.isArray(a) || Array.isArray(b)) {
        return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, at) => same(item, b[at]));
    }
    const left = a;
    const right = b;
    for (const name in left)
        if (!same(left[name], right[name]))
            return false;
    for (const name in right)
        if (left[name] === undefined && right[name] !== undefined)
            return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/diff/absence.js

/** What it means that an optional property is absent, for every property of every thing that is compared. Complete by type. */
const absence = {
    // A folder of scripts belongs to no database: only a server and a package know these two.
    // Whether permissions are in a package or in scripts is for those who make them to decide.
    schema: { collation: "unknown", compatibilityLevel: "unknown", permissions: "unknown", description: "none" },
    table: {
        external: "none",
        memoryOptimized: "none",
        schemaOnly: "none",
        graph: "none",
        temporal: "none",
        primaryKey: "none",
        fullTextIndex: "none",
        compression: "none",
        filegroup: "none",
        partition: "none",
        description: "none",
    },
    column: {
        // Only the server derives the type and nullability of a computed or a view's column from its expression.
        type: "unknown",
        baseType: "unknown",
        nullable: "unknown",
        // Absent is the database's own collation, which may be unknown: `compareCollations` looks at both.
        collation: "unknown",
        identity: "none",
        default: "none",
        computed: "none",
        generatedAlways: "none",
        hidden: "none",
        sparse: "none",
        rowGuid: "none",
        filestream: "none",
        masked: "none",
        encrypted: "none",
        description: "none",
    },
    // A name that the server made up is absent.
    key: { name: "unknown", clustered: "none", disabled: "none", compression: "none", bucketCount: "none", description: "none" },
    foreignKey: {
        name: "unknown",
        onDelete: "none",
        onUpdate: "none",
        disabled: "none",
        untrusted: "none",
        notForReplication: "none",
        description: "none",
    },
    check: { name: "unknown", disabled: "none", untrusted: "none", notForReplication: "none", description: "none" },
    index: {
        unique: "none",
        clustered: "none",
        kind: "none",
        filter: "none",
        disabled: "none",
        compression: "none",
        filegroup: "none",
        partition: "none",
        bucketCount: "none",
        secondary: "none",
        description: "none",
    },
    // The server fills in the default catalog and the key index where a script names none.
    fullTextIndex: { keyIndex: "unknown", catalog: "unknown", disabled: "none" },
    // Who may not see a definition gets none; WITH ENCRYPTION hides it from everybody.
    view: { definition: "unknown", encrypted: "none", schemaBound: "none", checkOption: "none", description: "none" },
    procedure: { definition: "unknown", encrypted: "none", external: "none", description: "none" },
    function: {
        definition: "unknown",
        encrypted: "none",
        external: "none",
        schemaBound: "none",
        returns: "unknown",
        returnsBaseType: "unknown",
        description: "none",
    },
    trigger: { schema: "none", definition: "unknown", encrypted: "none", disabled: "none", notForReplication: "none", description: "none" },
    databaseTrigger: { definition: "unknown", encrypted: "none", disabled: "none", description: "none" },
    parameter: { baseType: "unknown", output: "none", readonly: "none", default: "none", description: "none" },
    // A start that nobody gave is the minimum, or the maximum of a descending sequence: a script leaves that to the server.
    sequence: {
        start: "unknown",
        increment: "unknown",
        minimum: "none",
        maximum: "none",
        cycle: "none",
        cache: "none",
        description: "none",
    },
    type: { baseType: "unknown", nullable: "unknown", memoryOptimized: "none", primaryKey: "none", description: "none" },
    synonym: { description: "none" },
};
/** Whether two things differ in any of these properties, absent ones taken for what they mean. */
function differ(meanings, properties, before, after) {
    return properties.some((property) => {
        const from = before[property];
        const to = after[property];
        if (from === to)
            return false;
        if (from === undefined || to === undefined)
            return meanings[property] === "none";
        return !same(from, to);
    });
}

;// CONCATENATED MODULE: ./lib/diff/context.js
/** What a column of before is called after. */
function columnAfter(context, before) {
    return context.renamedColumns.get(before) ?? before;
}
/** `{ member }` for a thing with a name; nothing for one whose name the server made up. */
function memberOf(named) {
    return named.name === undefined ? {} : { member: named.name };
}
/** `{ before, after }` without the one that is absent. */
function turned(before, after) {
    return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

;// CONCATENATED MODULE: ./lib/diff/descriptions.js
/** MS_Description of one thing; `member` names the part of the object that carries it. */
function compareDescriptions(emit, object, part, member, before, after) {
    const from = before?.description;
    const to = after?.description;
    if (from === to)
        return;
    const of = { object, part, ...(member !== undefined && { member }) };
    if (from === undefined) {
        if (to !== undefined)
            emit({ kind: "description-added", ...of, after: to });
    }
    else if (to === undefined) {
        emit({ kind: "description-removed", ...of, before: from });
    }
    else {
        emit({ kind: "description-changed", ...of, before: from, after: to });
    }
}

// EXTERNAL MODULE: ./lib/tsql/expression.js
var expression = __nccwpck_require__(39704);
// EXTERNAL MODULE: ./lib/tsql/lexer.js
var lexer = __nccwpck_require__(4914);
;// CONCATENATED MODULE: ./lib/diff/expressions.js


/** Whether two expressions say the same, once the columns that the first one names have their names of after. */
function sameExpression(before, after, renamedColumns = new Map()) {
    const renamed = renameColumns(before, renamedColumns);
    return renamed === after || (0,expression/* equivalent */.tI)(renamed, after);
}
/** The expression with columns under their new names. A name with a bracket behind it is a function, a part before a dot no column. */
function renameColumns(expression, renamedColumns) {
    if (renamedColumns.size === 0)
        return expression;
    const tokens = (0,lexer/* tokenize */.qw)(expression);
    let text = "";
    let copied = 0;
    for (const [at, token] of tokens.entries()) {
        const next = tokens[at + 1]?.key;
        const to = (0,lexer/* isName */.Eo)(token) && next !== "(" && next !== "." ? renamedColumns.get(token.value) : undefined;
        if (to === undefined)
            continue;
        text += `${expression.slice(copied, token.start)}[${to.replaceAll("]", "]]")}]`;
        copied = token.end;
    }
    return text + expression.slice(copied);
}

;// CONCATENATED MODULE: ./lib/diff/match.js
/** Pairs what is the same on both sides, one pass after the other: each takes only what those before it have left. Linear. */
function matchLists(before, after, passes) {
    const pairs = [];
    let removed = before;
    let added = after;
    for (const pass of passes) {
        if (removed.length === 0 || added.length === 0)
            break;
        [removed, added] = runPass(removed, added, pass, pairs);
    }
    return { pairs, removed, added };
}
function runPass(before, after, pass, pairs) {
    const candidates = match_groupBy(after, (item) => pass.key(item, "after"));
    if (candidates.size === 0)
        return [before, after];
    const only = pass.unique === true ? match_groupBy(before, (item) => pass.key(item, "before")) : undefined;
    const taken = new Set();
    const removed = [];
    for (const item of before) {
        const key = pass.key(item, "before");
        const group = key === undefined ? undefined : candidates.get(key);
        const ambiguous = only !== undefined && key !== undefined && (group?.length !== 1 || only.get(key)?.length !== 1);
        const partner = ambiguous ? undefined : group?.shift();
        if (partner === undefined) {
            removed.push(item);
        }
        else {
            taken.add(partner);
            pairs.push({ before: item, after: partner, by: pass.by });
        }
    }
    return taken.size === 0 ? [before, after] : [removed, after.filter((item) => !taken.has(item))];
}
function match_groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const of = key(item);
        if (of === undefined)
            continue;
        const group = groups.get(of);
        if (group === undefined)
            groups.set(of, [item]);
        else
            group.push(item);
    }
    return groups;
}
/** What is only after, only before, and on both sides. */
function compareLists(before, after, passes, handlers) {
    const { pairs, removed, added } = matchLists(before, after, passes);
    for (const item of removed)
        handlers.onRemoved(item);
    for (const item of added)
        handlers.onAdded(item);
    for (const pair of pairs)
        handlers.onMutual(pair.before, pair.after, pair.by);
}

;// CONCATENATED MODULE: ./lib/diff/names.js

/** One step for each thing, however often it was renamed: A to B to C is A to C, and A to B to A is nothing. */
function composeRenames(renames) {
    const objects = new Map();
    const origins = new Map();
    const columns = new Map();
    for (const rename of renames) {
        const current = (0,model_name/* nameKey */.Rc)(rename.object);
        const origin = origins.get(current) ?? current;
        if ("member" in rename) {
            const ofObject = columns.get(origin) ?? new Map();
            const first = [...ofObject].find(([, now]) => now === rename.member)?.[0] ?? rename.member;
            ofObject.set(first, rename.to);
            columns.set(origin, ofObject);
        }
        else {
            origins.delete(current);
            origins.set((0,model_name/* nameKey */.Rc)(rename.to), origin);
            objects.set(origin, rename.to);
        }
    }
    for (const [origin, to] of objects)
        if ((0,model_name/* nameKey */.Rc)(to) === origin)
            objects.delete(origin);
    for (const ofObject of columns.values())
        for (const [from, to] of ofObject)
            if (from === to)
                ofObject.delete(from);
    return { objects, columns };
}
function foldCase(name) {
    return name.toLowerCase();
}
/** By name, then by name but for the case where the database does not tell letter cases apart, or may not. */
function namePasses(collation, nameOf) {
    const fold = (item) => {
        const name = (0,model_name/* isCaseSensitive */.VZ)(collation) ? undefined : nameOf(item);
        return name === undefined ? undefined : foldCase(name);
    };
    return [
        { by: "name", key: nameOf },
        { by: "case", unique: true, key: fold },
    ];
}

;// CONCATENATED MODULE: ./lib/diff/order.js
/**
 * Undefined where the common members stand in the same order. One change for the whole list rather than one for each
 * member that moved: of two that were swapped either may be said to have moved, and whoever reads by position is hit
 * by the order, not by a member. What was added or removed in between does not count: that is reported by itself.
 */
function compareOrder(before, after) {
    if (before.length === after.length && before.every((name, at) => name === after[at]))
        return undefined;
    const remaining = new Set(after);
    const known = new Set(before);
    const from = before.filter((name) => remaining.has(name));
    const to = after.filter((name) => known.has(name));
    if (from.every((name, at) => name === to[at]))
        return undefined;
    const place = new Map(from.map((name, at) => [name, at]));
    const stayed = longestRising(to.map((name) => place.get(name) ?? 0));
    return { before: from, after: to, moved: to.filter((_, at) => !stayed.has(at)) };
}
/** The positions of one longest strictly rising subsequence, by patience sorting. */
function longestRising(values) {
    const tails = [];
    const previous = [];
    for (const [at, value] of values.entries()) {
        let low = 0;
        let high = tails.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((values[tails[middle] ?? 0] ?? 0) < value)
                low = middle + 1;
            else
                high = middle;
        }
        previous[at] = low > 0 ? tails[low - 1] : undefined;
        tails[low] = at;
    }
    const positions = new Set();
    for (let at = tails.at(-1); at !== undefined; at = previous[at])
        positions.add(at);
    return positions;
}

;// CONCATENATED MODULE: ./lib/diff/type-change.js

/** Compares two types in normal form, alias types by what they stand for. */
function compareTypes(before, after) {
    if (before === after)
        return "same";
    const from = domainOf(before);
    const to = domainOf(after);
    if (from === undefined || to === undefined)
        return "changed";
    if (from.family === "text" && to.family === "text")
        return compareStrings(from, to);
    if (from.family === "bytes" && to.family === "bytes")
        return compareStrings(from, to);
    if (from.family === "number" && to.family === "number")
        return compareNumbers(from, to);
    if (from.family === "float" && to.family === "float")
        return from.bits < to.bits ? "widened" : "narrowed";
    if (from.family === "number" && to.family === "float")
        return fitsMantissa(from, to.bits) ? "reencoded" : "narrowed";
    if (from.family === "float" && to.family === "number")
        return to.form === "decimal" ? "reencoded" : "narrowed";
    if (from.family === "moment" && to.family === "moment")
        return compareMoments(from, to);
    if (from.family === "time" && to.family === "time")
        return from.scale < to.scale ? "widened" : "narrowed";
    return "changed";
}
function domainOf(text) {
    const type = (0,tsql_type/* parseType */.Mb)((0,tsql_type/* systemBaseType */.xI)(text) ?? text);
    if (type === undefined || type.schema !== undefined)
        return undefined;
    return domains[type.name]?.(type);
}
// Ranges: "Data types (Transact-SQL)", learn.microsoft.com/sql/t-sql/data-types/data-types-transact-sql and the page of each
// type. What is not here (bit, uniqueidentifier, xml, json, sql_variant, timestamp, spatial types, hierarchyid, vector, CLR
// types) is a family of its own: bit too, which clients hand out as a truth value.
const domains = {
    char: (type) => strings("text", "narrow", "fixed", type),
    varchar: (type) => strings("text", "narrow", "variable", type),
    text: () => ({ family: "text", form: "narrow", storage: "large", length: Infinity }),
    nchar: (type) => strings("text", "national", "fixed", type),
    nvarchar: (type) => strings("text", "national", "variable", type),
    ntext: () => ({ family: "text", form: "national", storage: "large", length: Infinity }),
    binary: (type) => strings("bytes", "bytes", "fixed", type),
    varbinary: (type) => strings("bytes", "bytes", "variable", type),
    image: () => ({ family: "bytes", form: "bytes", storage: "large", length: Infinity }),
    tinyint: () => integer(0n, 255n),
    smallint: () => integer(-(2n ** 15n), 2n ** 15n - 1n),
    int: () => integer(-(2n ** 31n), 2n ** 31n - 1n),
    bigint: () => integer(-(2n ** 63n), 2n ** 63n - 1n),
    decimal,
    numeric: decimal,
    smallmoney: () => ({ family: "number", form: "money", minimum: -(2n ** 31n), maximum: 2n ** 31n - 1n, scale: 4 }),
    money: () => ({ family: "number", form: "money", minimum: -(2n ** 63n), maximum: 2n ** 63n - 1n, scale: 4 }),
    real: () => ({ family: "float", bits: 24 }),
    float: () => ({ family: "float", bits: 53 }),
    date: () => ({ family: "moment", form: "date", from: 1, to: 9999, step: 864_000_000_000 }),
    smalldatetime: () => ({ family: "moment", form: "smalldatetime", from: 1900, to: 2078, step: 600_000_000 }),
    // Counts in 1/300 s.
    datetime: () => ({ family: "moment", form: "datetime", from: 1753, to: 9999, step: 33_333 }),
    datetime2: (type) => ({ family: "moment", form: "datetime2", from: 1, to: 9999, step: 10 ** (7 - (type.scale ?? 7)) }),
    datetimeoffset: (type) => ({ family: "moment", form: "datetimeoffset", from: 1, to: 9999, step: 10 ** (7 - (type.scale ?? 7)) }),
    time: (type) => ({ family: "time", scale: type.scale ?? 7 }),
};
function strings(family, form, storage, type) {
    return { family, form, storage, length: type.length === "max" ? Infinity : (type.length ?? 1) };
}
function integer(minimum, maximum) {
    return { family: "number", form: "integer", minimum, maximum, scale: 0 };
}
function decimal(type) {
    const maximum = 10n ** BigInt(type.precision ?? 18) - 1n;
    return { family: "number", form: "decimal", minimum: -maximum, maximum, scale: type.scale ?? 0 };
}
function compareStrings(from, to) {
    if (to.length < from.length)
        return "narrowed";
    if (from.form !== to.form || from.storage !== to.storage)
        return "reencoded";
    return to.length === from.length ? "same" : "widened";
}
function compareNumbers(from, to) {
    const scale = BigInt(Math.max(from.scale, to.scale));
    const raise = (value, by) => value * 10n ** (scale - BigInt(by.scale));
    const [fromLow, fromHigh] = [raise(from.minimum, from), raise(from.maximum, from)];
    const [toLow, toHigh] = [raise(to.minimum, to), raise(to.maximum, to)];
    // decimal(18,2) to decimal(19,6) has more digits, but 13 instead of 16 before the point.
    const wholes = fromLow - (fromLow % 10n ** scale) >= toLow && fromHigh - (fromHigh % 10n ** scale) <= toHigh;
    if (to.scale < from.scale || !wholes)
        return "narrowed";
    if (from.form !== to.form)
        return "reencoded";
    return fromLow === toLow && fromHigh === toHigh && from.scale === to.scale ? "same" : "widened";
}
/** Fractions are rounded in any case, which `reencoded` says; whole numbers must survive. */
function fitsMantissa(from, bits) {
    return from.form !== "integer" || -from.minimum <= 2n ** BigInt(bits);
}
function compareMoments(from, to) {
    // A date becomes midnight, and a time without an offset becomes +00:00; the way back loses the time or the offset.
    if (from.form === "datetimeoffset" && to.form !== "datetimeoffset")
        return "narrowed";
    if (to.from > from.from || to.to < from.to || to.step > from.step)
        return "narrowed";
    if (from.form === to.form)
        return "widened";
    return from.form === "smalldatetime" && to.form === "datetime" ? "widened" : "reencoded";
}

;// CONCATENATED MODULE: ./lib/diff/columns.js










/** Pairs the columns of one table, view or function: by proven renames, by name, by name but for the case, and by all but the name. */
function matchColumns(before, after, proven, collation) {
    const targets = new Set(proven.values());
    return matchLists(before, after, [
        {
            by: "proven",
            key: (column, side) => (side === "before" ? proven.get(column.name) : targets.has(column.name) ? column.name : undefined),
        },
        ...namePasses(collation, (column) => column.name),
        { by: "content", unique: true, key: contentKey },
    ]);
}
/** From the name before to the name after, of the columns that have another one. */
function renamedColumns(matching) {
    return new Map(matching.pairs.filter(({ before, after }) => before.name !== after.name).map(({ before, after }) => [before.name, after.name]));
}
/**
 * All that a column is but for its name. Its position is left out: sp_rename keeps it, but whoever adds the new column,
 * copies the data and drops the old one ends with it in the last place, and an edited script may have it anywhere; that
 * it moved is reported beside the rename. The default's name is left out too: tools build it from the column's.
 * Undefined where too little is known for agreement to mean anything.
 */
function contentKey(column) {
    if (column.type === undefined && column.computed === undefined)
        return undefined;
    // Only the server derives these two for a computed column; its expression says enough.
    const derived = column.computed === undefined ? [column.type, column.baseType, column.nullable] : [];
    return JSON.stringify([
        derived,
        column.collation,
        column.identity,
        column.default?.expression,
        column.default?.description,
        column.computed,
        column.generatedAlways,
        column.hidden,
        column.sparse,
        column.rowGuid,
        column.filestream,
        column.masked,
        column.encrypted,
        column.description,
    ]);
}
/** Reports what became of the columns, which `matching` has paired. */
function compareColumns(context, before, after, matching) {
    const { emit, object } = context;
    for (const column of matching.removed)
        emit({ kind: "column-removed", object, member: column.name, before: column });
    if (matching.added.length > 0) {
        const added = new Set(matching.added);
        let followedBy;
        for (const column of after.toReversed()) {
            if (!added.has(column))
                followedBy = column.name;
            else
                emit({ kind: "column-added", object, member: column.name, after: column, ...(followedBy !== undefined && { followedBy }) });
        }
    }
    for (const pair of matching.pairs) {
        if (pair.before.name !== pair.after.name) {
            const inferred = pair.by === "content" || (pair.by === "case" && (0,model_name/* isCaseSensitive */.VZ)(context.collation) === undefined);
            emit({
                kind: "column-renamed",
                object,
                member: pair.before.name,
                before: pair.before,
                after: pair.after,
                ...(inferred && { inferred: true }),
                ...(context.collation !== undefined && { collation: context.collation }),
            });
        }
        if (pair.before !== pair.after)
            compareColumn(context, pair.before, pair.after);
    }
    const order = compareOrder(before.map((column) => columnAfter(context, column.name)), after.map((column) => column.name));
    if (order !== undefined)
        emit({ kind: "column-reordered", object, ...order });
}
function compareColumn(context, before, after) {
    compareColumnType(context, before, after);
    compareCollations(context, before, after);
    compareNullability(context, before, after);
    compareComputed(context, before, after);
    // A computed column has no default and no identity: that they went or came says nothing more.
    if ((before.computed === undefined) === (after.computed === undefined)) {
        compareDefaults(context, before, after);
        compareIdentities(context, before, after);
    }
    compareMasks(context, before, after);
    compareEncryption(context, before, after);
    compareGenerated(context, before, after);
    compareOptions(context, before, after);
    compareDescriptions(context.emit, context.object, "column", after.name, before, after);
}
function compareColumnType({ emit, object }, before, after) {
    if (before.type === undefined || after.type === undefined)
        return;
    const sameName = before.type === after.type;
    if (sameName && (before.baseType === after.baseType || before.baseType === undefined || after.baseType === undefined))
        return;
    const facts = { object, member: after.name, before, after };
    switch (compareTypes(before.baseType ?? before.type, after.baseType ?? after.type)) {
        case "narrowed":
            emit({ kind: "column-type-narrowed", ...facts });
            break;
        case "widened":
            emit({ kind: "column-type-widened", ...facts });
            break;
        case "reencoded":
            emit({ kind: "column-type-reencoded", ...facts });
            break;
        case "changed":
            emit({ kind: "column-type-changed", ...facts });
            break;
        case "same":
            if (!sameName)
                emit({ kind: "column-option-changed", object, member: after.name, option: "type", before: before.type, after: after.type });
            break;
    }
}
/**
 * A column without a collation of its own has the database's. Where both columns follow it, a change of the database's
 * is one change of the database, not one of every column; where the database's is unknown, nothing can be said.
 */
function compareCollations({ emit, object, collations }, before, after) {
    if (before.collation === after.collation)
        return;
    if (![before, after].every((column) => column.type !== undefined && (0,tsql_type/* isCharacterType */.u_)(column.baseType ?? column.type)))
        return;
    const from = before.collation ?? collations.before;
    const to = after.collation ?? collations.after;
    if (from === undefined || to === undefined || from === to)
        return;
    emit({ kind: "column-collation-changed", object, member: after.name, before: from, after: to });
}
function compareNullability({ emit, object }, before, after) {
    if (before.nullable === undefined || after.nullable === undefined || before.nullable === after.nullable)
        return;
    emit({ kind: after.nullable ? "column-made-nullable" : "column-made-required", object, member: after.name, before, after });
}
function compareComputed({ emit, object, renamedColumns }, before, after) {
    const from = before.computed;
    const to = after.computed;
    const of = { object, member: after.name };
    if (from === undefined || to === undefined) {
        if (to !== undefined)
            emit({ kind: "column-became-computed", ...of, before, after });
        if (from !== undefined)
            emit({ kind: "column-stopped-being-computed", ...of, before, after });
        return;
    }
    if (!sameExpression(from.expression, to.expression, renamedColumns))
        emit({ kind: "computed-expression-changed", ...of, before: from, after: to });
    if (from.persisted !== to.persisted)
        emit({ kind: "computed-persisted-changed", ...of, before: from, after: to });
}
function compareDefaults({ emit, object }, before, after) {
    const from = before.default;
    const to = after.default;
    const of = { object, member: after.name };
    if (from === undefined || to === undefined) {
        if (to !== undefined)
            emit({ kind: "default-added", ...of, after: to });
        if (from !== undefined)
            emit({ kind: "default-removed", ...of, before: from, ...(after.nullable === false && { required: true }) });
        return;
    }
    if (!sameExpression(from.expression, to.expression))
        emit({ kind: "default-changed", ...of, before: from, after: to });
    if (from.name !== undefined && to.name !== undefined && from.name !== to.name) {
        emit({
            kind: "constraint-renamed",
            object,
            member: from.name,
            constraint: "default",
            before: from.name,
            after: to.name,
            inferred: true,
        });
    }
    compareDescriptions(emit, object, "default", after.name, from, to);
}
function compareIdentities({ emit, object }, before, after) {
    const from = before.identity;
    const to = after.identity;
    const of = { object, member: after.name };
    if (from === undefined || to === undefined) {
        if (to !== undefined)
            emit({ kind: "identity-added", ...of, after: to });
        if (from !== undefined)
            emit({ kind: "identity-removed", ...of, before: from });
    }
    else if (from.seed !== to.seed || from.increment !== to.increment || from.notForReplication !== to.notForReplication) {
        emit({ kind: "identity-changed", ...of, before: from, after: to });
    }
}
function compareMasks({ emit, object }, before, after) {
    const from = before.masked;
    const to = after.masked;
    const of = { object, member: after.name };
    if (from === to)
        return;
    if (to === undefined) {
        if (from !== undefined)
            emit({ kind: "column-unmasked", ...of, before: from });
    }
    else if (from === undefined) {
        emit({ kind: "column-masked", ...of, after: to });
    }
    else {
        emit({ kind: "column-mask-changed", ...of, before: from, after: to });
    }
}
function compareEncryption({ emit, object }, before, after) {
    const from = before.encrypted;
    const to = after.encrypted;
    const of = { object, member: after.name };
    if (from === to)
        return;
    if (to === undefined) {
        if (from !== undefined)
            emit({ kind: "column-decrypted", ...of, before: from });
    }
    else if (from === undefined) {
        emit({ kind: "column-encrypted", ...of, after: to });
    }
    else {
        emit({ kind: "column-encryption-changed", ...of, before: from, after: to });
    }
}
function compareGenerated({ emit, object }, before, after) {
    const of = { object, member: after.name };
    if (before.generatedAlways !== after.generatedAlways) {
        if (after.generatedAlways !== undefined) {
            emit({ kind: "column-became-generated-always", ...of, ...turned(before.generatedAlways, after.generatedAlways) });
        }
        else if (before.generatedAlways !== undefined) {
            emit({ kind: "column-stopped-being-generated-always", ...of, before: before.generatedAlways });
        }
    }
    if (before.hidden === after.hidden)
        return;
    if (after.hidden)
        emit({ kind: "column-hidden", ...of, after: true });
    else
        emit({ kind: "column-unhidden", ...of, before: true });
}
/** Complete by type; `type` is compared with the types. */
const options = Object.keys({ sparse: true, rowGuid: true, filestream: true });
function compareOptions({ emit, object }, before, after) {
    for (const option of options) {
        if (!differ(absence.column, [option], before, after))
            continue;
        emit({ kind: "column-option-changed", object, member: after.name, option, ...turned(before[option], after[option]) });
    }
}

;// CONCATENATED MODULE: ./lib/diff/consequences.js

/** What a view's or function's column takes over from the column it shows. */
const inherited = new Set([
    "column-type-narrowed",
    "column-type-widened",
    "column-type-changed",
    "column-type-reencoded",
    "column-collation-changed",
    "column-made-required",
    "column-made-nullable",
]);
/**
 * Leaves out what merely follows: a view whose text is the same shows a column as what it is shown from, so a column of a
 * table that was narrowed is one change, not one more for each view over it. They remain in sight as what uses the column.
 *
 * A server would tell otherwise by chance: it keeps the columns of a view as they were when the view was made or last
 * refreshed (sp_refreshview), while scripts are resolved anew. Left out is only what the schema's dependencies explain: the
 * same kind of change in something that the view uses, directly or through other views.
 */
function withoutConsequences(changes, after) {
    const rewritten = new Set(changes.filter(({ kind }) => kind.endsWith("-definition-changed")).map(({ object }) => (0,model_name/* nameKey */.Rc)(object)));
    const follows = (change) => (change.object.type === "view" || change.object.type === "function") &&
        inherited.has(change.kind) &&
        !rewritten.has((0,model_name/* nameKey */.Rc)(change.object));
    if (!changes.some(follows))
        return [...changes];
    const causes = new Set(changes.filter(({ object }) => object.type === "table").map(({ kind, object }) => `${kind} ${(0,model_name/* nameKey */.Rc)(object)}`));
    const uses = new Map();
    for (const { from, to } of after.dependencies) {
        const found = uses.get((0,model_name/* nameKey */.Rc)(from));
        if (found === undefined)
            uses.set((0,model_name/* nameKey */.Rc)(from), new Set([(0,model_name/* nameKey */.Rc)(to)]));
        else
            found.add((0,model_name/* nameKey */.Rc)(to));
    }
    return changes.filter((change) => !follows(change) || !consequences_reaches((0,model_name/* nameKey */.Rc)(change.object), (key) => causes.has(`${change.kind} ${key}`), uses));
}
/** Whether anything that is used from `start` on, near or far, satisfies. Sets keep their order, so that they serve as queues. */
function consequences_reaches(start, satisfies, uses) {
    const seen = new Set([start]);
    for (const key of seen) {
        if (key !== start && satisfies(key))
            return true;
        for (const used of uses.get(key) ?? [])
            seen.add(used);
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/diff/database.js




const database = { type: "database", schema: "", name: "" };
/** What is said of the database itself. */
function compareDatabase({ emit }, before, after) {
    if (differ(absence.schema, ["collation"], before, after)) {
        emit({ kind: "database-collation-changed", object: database, before: before.collation ?? "", after: after.collation ?? "" });
    }
    if (differ(absence.schema, ["compatibilityLevel"], before, after)) {
        emit({
            kind: "compatibility-level-changed",
            object: database,
            before: before.compatibilityLevel ?? 0,
            after: after.compatibilityLevel ?? 0,
        });
    }
    compareDescriptions(emit, database, "object", undefined, before, after);
}
/**
 * Schemas. A schema does not fold the tables in it: it is a name space, and each of its objects is relied on by itself.
 * Every database has dbo, and not every source mentions it, so it never comes or goes.
 */
function compareSchemas({ emit, collation }, before, after) {
    const refOf = ({ name }) => ({ type: "schema", schema: name, name });
    compareLists(before, after, namePasses(collation, (schema) => schema.name), {
        onRemoved: (schema) => {
            if (schema.name === "dbo")
                compareDescriptions(emit, refOf(schema), "object", undefined, schema, undefined);
            else
                emit({ kind: "schema-removed", object: refOf(schema), before: schema });
        },
        onAdded: (schema) => {
            if (schema.name === "dbo")
                compareDescriptions(emit, refOf(schema), "object", undefined, undefined, schema);
            else
                emit({ kind: "schema-added", object: refOf(schema), after: schema });
        },
        onMutual: (from, to) => {
            compareDescriptions(emit, refOf(to), "object", undefined, from, to);
        },
    });
}

;// CONCATENATED MODULE: ./lib/diff/permissions.js



/**
 * Who may do what. A schema of which that is not known differs in nothing. What is dropped takes its permissions with it, and
 * what is new brings its own: both are folded into the one change. A renamed thing keeps them.
 */
function comparePermissions({ emit, names, collation }, before, after) {
    if (before.permissions === undefined || after.permissions === undefined)
        return;
    const same = { object: (name) => name, column: (_, column) => column };
    const [old, now] = [inventoryOf(before, names), inventoryOf(after, same)];
    const about = ({ on }) => ({
        object: refOf(on, now, old),
        ...(on?.column !== undefined && { member: on.column }),
    });
    compareLists(before.permissions.map((permission) => ({ permission, on: permission.on && renamed(permission.on, names) })), after.permissions.map((permission) => ({ permission, on: permission.on })), namePasses(collation, keyOf), {
        onRemoved: (held) => {
            if (has(old, held.on) && !has(now, held.on))
                return;
            const kind = held.permission.state === "deny" ? "permission-undenied" : "permission-revoked";
            emit({ kind, ...about(held), before: held.permission });
        },
        onAdded: (held) => {
            if (has(now, held.on) && !has(old, held.on))
                return;
            const kind = held.permission.state === "deny" ? "permission-denied" : "permission-granted";
            emit({ kind, ...about(held), after: held.permission });
        },
        onMutual: ({ permission: from }, held) => {
            const { permission: to } = held;
            if (from.state === to.state)
                return;
            if (from.state === "deny") {
                emit({ kind: "permission-undenied", ...about(held), before: from });
                emit({ kind: "permission-granted", ...about(held), after: to });
            }
            else if (to.state === "deny") {
                emit({ kind: "permission-revoked", ...about(held), before: from });
                emit({ kind: "permission-denied", ...about(held), after: to });
            }
            else {
                emit({ kind: from.state === "grant" ? "permission-granted" : "permission-revoked", ...about(held), before: from, after: to });
            }
        },
    });
}
function keyOf({ permission: { permission, to }, on }) {
    return JSON.stringify([on?.type, on?.schema, on?.name, on?.column, permission, to]);
}
function renamed(on, names) {
    // Types and whole schemas are never taken for renamed.
    if (on.name === undefined || on.type === "type")
        return on;
    const object = { schema: on.schema, name: on.name };
    const { schema, name } = names.object(object);
    return { schema, name, ...(on.column !== undefined && { column: names.column(object, on.column) }) };
}
function inventoryOf(schema, names) {
    const objects = new Map();
    const lists = [
        ["table", schema.tables],
        ["view", schema.views],
        ["procedure", schema.procedures],
        ["function", schema.functions],
        ["sequence", schema.sequences],
        ["synonym", schema.synonyms],
    ];
    for (const [type, list] of lists) {
        for (const object of list) {
            const columns = new Set((object.columns ?? []).map((column) => names.column(object, column.name)));
            objects.set((0,model_name/* nameKey */.Rc)(names.object(object)), { type, columns });
        }
    }
    return {
        // Every database has dbo, and not every source mentions it.
        schemas: new Set(["dbo", ...schema.schemas.map(({ name }) => name)]),
        types: new Set(schema.types.map(model_name/* nameKey */.Rc)),
        objects,
    };
}
/** The database itself is always there. A column may be there where the columns of its object are not known. */
function has(inventory, on) {
    if (on === undefined)
        return true;
    if (on.name === undefined)
        return inventory.schemas.has(on.schema);
    const key = (0,model_name/* nameKey */.Rc)({ schema: on.schema, name: on.name });
    if (on.type === "type")
        return inventory.types.has(key);
    const object = inventory.objects.get(key);
    return object !== undefined && (on.column === undefined || object.columns.size === 0 || object.columns.has(on.column));
}
function refOf(on, now, old) {
    if (on === undefined)
        return { type: "database", schema: "", name: "" };
    if (on.name === undefined)
        return { type: "schema", schema: on.schema, name: on.schema };
    const name = { schema: on.schema, name: on.name };
    if (on.type === "type")
        return { type: "type", ...name };
    return { type: (now.objects.get((0,model_name/* nameKey */.Rc)(name)) ?? old.objects.get((0,model_name/* nameKey */.Rc)(name)))?.type ?? "table", ...name };
}

;// CONCATENATED MODULE: ./lib/diff/module-text.js
// Whether two texts of a module (view, routine, trigger) say the same. What is no difference: white space, comments,
// semicolons, the case of keywords, brackets around names, and the prefix [dbo]., which the server, a package and
// people's scripts each write in their own way.


/** Whether what a module does may differ. `header`: its parameters or what it returns have changed and are reported as such. */
function moduleDiffers(type, before, after, header = "same") {
    if (differ(textMeanings, ["encrypted", "external", "schemaBound", "checkOption"], before, after))
        return true;
    const from = before.definition;
    const to = after.definition;
    if (from === to || from === undefined || to === undefined)
        return false;
    if (definitionKey(from, type) === definitionKey(to, type))
        return false;
    return header === "same" || definitionKey(from, type, "body") !== definitionKey(to, type, "body");
}
const textMeanings = { ...absence.view, ...absence.procedure, ...absence.function };
/** `definition` and the other properties that a fact about a module's text carries; those that say nothing are left out. */
function moduleText(module) {
    return {
        ...(module.definition !== undefined && { definition: module.definition }),
        ...(module.encrypted && { encrypted: true }),
        ...(module.external !== undefined && { external: module.external }),
        ...(module.schemaBound && { schemaBound: true }),
        ...(module.checkOption && { checkOption: true }),
    };
}
/**
 * The text in a form that is equal for texts that say the same, without the module's own name and, of a trigger, its
 * table's: those are compared as names. `body` leaves out a routine's parameters and the type a scalar function returns.
 */
function definitionKey(definition, type, part = "whole") {
    const tokens = (0,lexer/* tokenize */.qw)(definition);
    let at = afterName(tokens, 0, type);
    if (type === "trigger" && tokens[at]?.key === "ON")
        at = afterQualifiedName(tokens, at + 1);
    if (part === "body")
        at = afterSignature(tokens, at, type);
    return tokenKey(definition, tokens, at);
}
/** Past `CREATE [OR ALTER] VIEW name`; 0 where the text does not begin like that. */
function afterName(tokens, start, type) {
    let at = start;
    if (tokens[at]?.key !== "CREATE" && tokens[at]?.key !== "ALTER")
        return start;
    at++;
    if (tokens[at]?.key === "OR" && tokens[at + 1]?.key === "ALTER")
        at += 2;
    const word = tokens[at]?.key;
    const expected = type === "procedure" ? word === "PROCEDURE" || word === "PROC" : word === type.toUpperCase();
    return expected ? afterQualifiedName(tokens, at + 1) : start;
}
function afterQualifiedName(tokens, start) {
    let at = start;
    while ((0,lexer/* isName */.Eo)(tokens[at])) {
        at++;
        if (tokens[at]?.key !== ".")
            break;
        at++;
    }
    return at;
}
function afterSignature(tokens, start, type) {
    if (type === "procedure")
        return afterParameters(tokens, start);
    if (type !== "function")
        return start;
    const closed = tokens[start]?.key === "(" ? closing(tokens, start) + 1 : start;
    if (tokens[closed]?.key !== "RETURNS" || tokens[closed + 1]?.key === "TABLE" || tokens[closed + 1]?.kind === "variable")
        return closed;
    let at = closed + 1;
    while (at < tokens.length && !["WITH", "AS", "BEGIN", "RETURN"].includes(tokens[at]?.key ?? ""))
        at++;
    return at;
}
/** A procedure's parameters end at WITH, FOR or AS outside parentheses; the AS of `@id AS int` does not count. */
function afterParameters(tokens, start) {
    for (let at = start; at < tokens.length; at++) {
        const key = tokens[at]?.key;
        if (key === "(")
            at = closing(tokens, at);
        else if (key === "WITH" || key === "FOR" || (key === "AS" && tokens[at - 1]?.kind !== "variable"))
            return at;
    }
    return start;
}
function closing(tokens, open) {
    let depth = 0;
    for (let at = open; at < tokens.length; at++) {
        if (tokens[at]?.key === "(")
            depth++;
        else if (tokens[at]?.key === ")" && --depth === 0)
            return at;
    }
    return tokens.length - 1;
}
function tokenKey(text, tokens, start) {
    const parts = [];
    for (let at = start; at < tokens.length; at++) {
        const token = tokens[at];
        if (token === undefined || token.key === ";")
            continue;
        if (token.kind === "word" || token.kind === "identifier") {
            // Of db.dbo.Orders the dbo says something.
            const prefix = token.value.toLowerCase() === "dbo" && tokens[at + 1]?.key === "." && tokens[at - 1]?.key !== ".";
            if (prefix)
                at++;
            else
                parts.push(nameText(token));
        }
        else if (token.kind === "string") {
            // N'…' and '…' are of different types.
            parts.push(`${text.charAt(token.start) === "'" ? "" : "N"}'${token.value}'`);
        }
        else {
            const word = text.slice(token.start, token.end);
            parts.push(synonyms[word] ?? word);
        }
    }
    return parts.join("\n");
}
const synonyms = { proc: "procedure", exec: "execute", tran: "transaction", "!=": "<>" };
function nameText(token) {
    const keyword = (0,lexer/* keywordOf */.XL)(token.value);
    if (keyword === "")
        return token.value;
    const word = token.value.toLowerCase();
    return token.kind === "word" ? (synonyms[word] ?? word) : word;
}

;// CONCATENATED MODULE: ./lib/diff/renames.js
// Which object of before is which of after. A rename that nothing proves is offered only where exactly one removed and one
// added object agree in all but the name.




function matchTables(before, after, identity) {
    const known = { before: new Set(before.map(model_name/* nameKey */.Rc)), after: new Set(after.map(model_name/* nameKey */.Rc)) };
    // Two tables that refer to each other may both have been renamed, and one may refer to itself: what a reference to a
    // table without a partner of its name leads to is not known yet, and no ground for disagreement.
    const reference = (name) => {
        const key = (0,model_name/* nameKey */.Rc)(name);
        return known.before.has(key) === known.after.has(key) ? name : null;
    };
    return matchObjects(before, after, identity, (table) => tableContent(table, reference), "moved");
}
function matchViews(before, after, identity) {
    return matchObjects(before, after, identity, (view) => view.definition === undefined
        ? undefined
        : [
            definitionKey(view.definition, "view"),
            view.schemaBound,
            view.checkOption,
            view.description,
            view.indexes.map(withoutName),
            view.triggers.map(triggerContent),
        ]);
}
function matchProcedures(before, after, identity) {
    return matchObjects(before, after, identity, (procedure) => routineContent(procedure, "procedure"));
}
function matchFunctions(before, after, identity) {
    return matchObjects(before, after, identity, (routine) => routineContent(routine, "function"));
}
function matchObjects(before, after, { proven, collation }, content, moves) {
    const targets = new Set([...proven.objects.values()].map(model_name/* nameKey */.Rc));
    const contents = new Map();
    const contentKey = (item) => {
        if (!contents.has(item)) {
            const value = content(item);
            contents.set(item, value === undefined ? undefined : JSON.stringify(value));
        }
        return contents.get(item);
    };
    const contentIn = (scope, item) => {
        const key = contentKey(item);
        return key === undefined ? undefined : `${scope}\u0000${key}`;
    };
    return matchLists(before, after, [
        {
            by: "proven",
            key: (item, side) => {
                const key = (0,model_name/* nameKey */.Rc)(item);
                if (side === "after")
                    return targets.has(key) ? key : undefined;
                const to = proven.objects.get(key);
                return to && (0,model_name/* nameKey */.Rc)(to);
            },
        },
        ...namePasses(collation, model_name/* nameKey */.Rc),
        { by: "content", unique: true, key: (item) => contentIn(item.schema, item) },
        { by: "moved", unique: true, key: (item) => (moves === undefined ? undefined : contentIn(item.name, item)) },
    ]);
}
/** All that a table is but for its name, and the names of its constraints and indexes, which tools build from it. */
function tableContent(table, reference) {
    const { columns, primaryKey, uniqueConstraints, foreignKeys, checks, indexes, triggers, temporal } = table;
    const lists = { uniqueConstraints: undefined, foreignKeys: undefined, checks: undefined, indexes: undefined, triggers: undefined };
    return [
        { ...table, ...lists, schema: undefined, name: undefined, temporal: undefined, columns: undefined, primaryKey: undefined },
        temporal && [reference(temporal.history), temporal.period],
        columns.map((column) => (column.default === undefined ? column : { ...column, default: withoutName(column.default) })),
        primaryKey && withoutName(primaryKey),
        texts(uniqueConstraints.map(withoutName)),
        texts(foreignKeys.map((key) => [{ ...key, name: undefined, references: undefined }, key.references.columns, reference(key.references)])),
        texts(checks.map(withoutName)),
        texts(indexes.map(withoutName)),
        texts(triggers.map(triggerContent)),
    ];
}
/** Contents are compared as JSON, which leaves out what is undefined. */
function withoutName(named) {
    return { ...named, name: undefined };
}
/** A trigger keeps its name when its table is renamed, and names the table in its header only. */
function triggerContent({ definition, ...rest }) {
    return [rest, definition === undefined ? null : definitionKey(definition, "trigger")];
}
/** Undefined where nobody can read what it does. */
function routineContent(routine, type) {
    if (routine.definition === undefined && routine.external === undefined)
        return undefined;
    const { definition } = routine;
    const rest = { ...routine, schema: undefined, name: undefined, definition: undefined };
    return [rest, definition === undefined ? null : definitionKey(definition, type)];
}
/** The order of constraints and indexes says nothing, and without their names it is not theirs. */
function texts(values) {
    return values.map((value) => JSON.stringify(value)).sort();
}
/** Reports another name of one object. `replacedBy`: what answers to the old name now. */
function compareObjectNames(emit, type, { before, after, by }, collation, replacedBy) {
    if ((0,model_name/* sameName */.q)(before, after))
        return;
    const inferred = by === "content" || by === "moved" || (by === "case" && (0,model_name/* isCaseSensitive */.VZ)(collation) === undefined);
    const facts = {
        object: { type, schema: before.schema, name: before.name },
        before: { schema: before.schema, name: before.name },
        after: { schema: after.schema, name: after.name },
        ...(inferred && { inferred: true }),
        ...(collation !== undefined && { collation }),
        ...(replacedBy !== undefined && { replacedBy }),
    };
    if (type === "table" && before.schema !== after.schema)
        emit({ kind: "table-moved", ...facts });
    else
        emit({ kind: `${type}-renamed`, ...facts });
}

;// CONCATENATED MODULE: ./lib/diff/parameters.js







/**
 * Whether the parameters are the same but for their descriptions. A parameter is recognised as renamed where it agrees
 * in all but the name and stands in the same place: a caller that passes values by position does not see the difference.
 */
function compareParameters({ emit, object, collation }, before, after) {
    let same = true;
    const report = (change) => {
        same = false;
        emit(change);
    };
    const places = new Map([...before.entries(), ...after.entries()].map(([at, parameter]) => [parameter, at]));
    const { pairs, removed, added } = matchLists(before, after, [
        ...namePasses(collation, (parameter) => parameter.name),
        { by: "content", unique: true, key: (parameter) => JSON.stringify([places.get(parameter), { ...parameter, name: "" }]) },
    ]);
    for (const parameter of removed)
        report({ kind: "parameter-removed", object, member: parameter.name, before: parameter });
    const isNew = new Set(added);
    let followedBy;
    for (const parameter of after.toReversed()) {
        if (!isNew.has(parameter))
            followedBy = parameter.name;
        else
            report({
                kind: "parameter-added",
                object,
                member: parameter.name,
                after: parameter,
                ...(followedBy !== undefined && { followedBy }),
            });
    }
    const renamed = new Map();
    for (const pair of pairs) {
        if (pair.before.name !== pair.after.name) {
            renamed.set(pair.before.name, pair.after.name);
            const inferred = pair.by === "content" || (0,model_name/* isCaseSensitive */.VZ)(collation) === undefined;
            report({
                kind: "parameter-renamed",
                object,
                member: pair.before.name,
                before: pair.before,
                after: pair.after,
                ...(inferred && { inferred: true }),
                ...(collation !== undefined && { collation }),
            });
        }
        compareParameter(report, object, pair.before, pair.after);
        compareDescriptions(emit, object, "parameter", pair.after.name, pair.before, pair.after);
    }
    const order = compareOrder(before.map((parameter) => renamed.get(parameter.name) ?? parameter.name), after.map((parameter) => parameter.name));
    if (order !== undefined)
        report({ kind: "parameter-reordered", object, ...order });
    return same;
}
function compareParameter(report, object, before, after) {
    const facts = { object, member: after.name, before, after };
    const known = before.type === after.type && (before.baseType === undefined || after.baseType === undefined);
    if (!known && compareTypes(before.baseType ?? before.type, after.baseType ?? after.type) !== "same") {
        report({ kind: "parameter-type-changed", ...facts });
    }
    if (before.output !== after.output || before.readonly !== after.readonly)
        report({ kind: "parameter-direction-changed", ...facts });
    if (before.default === after.default)
        return;
    if (after.default === undefined)
        report({ kind: "parameter-default-removed", ...facts });
    else if (before.default === undefined)
        report({ kind: "parameter-default-added", ...facts });
    else if (!sameExpression(before.default, after.default))
        report({ kind: "parameter-default-changed", ...facts });
}

;// CONCATENATED MODULE: ./lib/diff/routines.js





function compareProcedures(context, before, after) {
    const { emit, object } = context;
    const header = compareParameters(context, before.parameters, after.parameters) ? "same" : "changed";
    if (moduleDiffers("procedure", before, after, header)) {
        emit({ kind: "procedure-definition-changed", object, before: moduleText(before), after: moduleText(after) });
    }
    compareDescriptions(emit, object, "object", undefined, before, after);
}
/** `columns` is undefined where one side returns no table, or does not know its columns. */
function compareFunctions(context, before, after, columns) {
    const { emit, object } = context;
    if (columns !== undefined)
        compareColumns(context, before.columns, after.columns, columns);
    const sameParameters = compareParameters(context, before.parameters, after.parameters);
    const sameReturns = returnSame(before, after);
    if (!sameReturns)
        emit({ kind: "return-type-changed", object, before: returnsOf(before), after: returnsOf(after) });
    if (moduleDiffers("function", before, after, sameParameters && sameReturns ? "same" : "changed")) {
        emit({ kind: "function-definition-changed", object, before: moduleText(before), after: moduleText(after) });
    }
    compareDescriptions(emit, object, "object", undefined, before, after);
}
/** Inline and multi-statement functions both return a table, which callers cannot tell apart. */
function returnSame(before, after) {
    if ((before.kind === "scalar") !== (after.kind === "scalar"))
        return false;
    const from = before.returnsBaseType ?? before.returns;
    const to = after.returnsBaseType ?? after.returns;
    return (before.kind !== "scalar" ||
        before.returns === after.returns ||
        from === undefined ||
        to === undefined ||
        compareTypes(from, to) === "same");
}
function returnsOf({ kind, returns, returnsBaseType }) {
    return { kind, ...(returns !== undefined && { returns }), ...(returnsBaseType !== undefined && { returnsBaseType }) };
}

;// CONCATENATED MODULE: ./lib/diff/sequences.js






function compareSequences({ emit, collation }, before, after) {
    const refOf = ({ schema, name }) => ({ type: "sequence", schema, name });
    compareLists(before, after, namePasses(collation, model_name/* nameKey */.Rc), {
        onRemoved: (sequence) => {
            emit({ kind: "sequence-removed", object: refOf(sequence), before: sequence });
        },
        onAdded: (sequence) => {
            emit({ kind: "sequence-added", object: refOf(sequence), after: sequence });
        },
        onMutual: (from, to) => {
            const changed = compareTypes(from.type, to.type) !== "same" ||
                differ(absence.sequence, ["start", "increment", "minimum", "maximum", "cycle", "cache"], from, to);
            if (changed)
                emit({ kind: "sequence-changed", object: refOf(to), before: from, after: to });
            compareDescriptions(emit, refOf(to), "object", undefined, from, to);
        },
    });
}

;// CONCATENATED MODULE: ./lib/diff/synonyms.js





/** `replacedBy` says what answers to a name after the change. */
function compareSynonyms({ emit, collation }, before, after, replacedBy) {
    const refOf = ({ schema, name }) => ({ type: "synonym", schema, name });
    compareLists(before, after, namePasses(collation, model_name/* nameKey */.Rc), {
        onRemoved: (synonym) => {
            const type = replacedBy(synonym);
            emit({ kind: "synonym-removed", object: refOf(synonym), before: synonym, ...(type !== undefined && { replacedBy: type }) });
        },
        onAdded: (synonym) => {
            emit({ kind: "synonym-added", object: refOf(synonym), after: synonym });
        },
        onMutual: (from, to) => {
            if (targetOf(from) !== targetOf(to))
                emit({ kind: "synonym-retargeted", object: refOf(to), before: from, after: to });
            compareDescriptions(emit, refOf(to), "object", undefined, from, to);
        },
    });
}
/** `[dbo].[Orders]` and `dbo.Orders` are one target. */
function targetOf({ target }) {
    return JSON.stringify((0,lexer/* tokenize */.qw)(target).map((token) => token.value));
}

;// CONCATENATED MODULE: ./lib/diff/check-values.js
// Which of two check constraints lets more rows through. A condition is taken apart into what it demands of each subject (a
// column, LEN of a column, any other expression); the literals it is compared with cut that subject's values into cells:
// below 0, exactly 0, between 0 and 8, exactly 8, above. What a condition lets through is then a set of cells for each subject.

/**
 * Compares two conditions; `changed` where their values cannot tell. `isWhole` says whether a column holds whole
 * numbers only, for which `> 0` and `>= 1` are the same.
 */
function compareConditions(before, after, isWhole) {
    const from = (0,expression/* parseExpression */.YK)(before);
    const to = (0,expression/* parseExpression */.YK)(after);
    if (from === undefined || to === undefined)
        return "changed";
    const literals = new Map();
    collectLiterals(from, literals);
    collectLiterals(to, literals);
    const scales = new Map();
    for (const [subject, values] of literals) {
        const scale = scaleOf(values, wholeSubject(subject, isWhole));
        if (scale === undefined)
            return "changed";
        scales.set(subject, scale);
    }
    const left = passing(from, false, scales);
    const right = passing(to, false, scales);
    if (left === undefined || right === undefined)
        return "changed";
    const narrower = isWithin(right, left);
    const wider = isWithin(left, right);
    return narrower ? (wider ? "same" : "narrowed") : wider ? "widened" : "changed";
}
const mirrored = {
    "=": "=",
    "<>": "<>",
    "!=": "!=",
    "<": ">",
    "<=": ">=",
    ">": "<",
    ">=": "<=",
    "!<": "!>",
    "!>": "!<",
};
const negations = {
    "=": "<>",
    "<>": "=",
    "!=": "=",
    "<": ">=",
    "<=": ">",
    ">": "<=",
    ">=": "<",
    "!<": "<",
    "!>": ">",
};
function readComparison(tree) {
    if (tree.kind !== "comparison")
        return undefined;
    const right = literalOf(tree.right);
    if (right !== undefined)
        return { subject: tree.left, operator: tree.operator, literal: right };
    const left = literalOf(tree.left);
    const operator = mirrored[tree.operator];
    return left === undefined || operator === undefined ? undefined : { subject: tree.right, operator, literal: left };
}
function literalOf(tree) {
    if (tree.kind === "sign") {
        const operand = literalOf(tree.operand);
        if (operand?.kind !== "number")
            return undefined;
        return tree.operator === "-" ? { ...operand, digits: -operand.digits } : operand;
    }
    if (tree.kind !== "leaf" || !tree.literal)
        return undefined;
    const quoted = /^N?'(.*)'$/is.exec(tree.text);
    if (quoted?.[1] !== undefined)
        return { kind: "text", text: quoted[1] };
    const number = /^(\d*)\.?(\d*)$/.exec(tree.text);
    if (number === null || tree.text === ".")
        return undefined;
    const fraction = number[2] ?? "";
    return { kind: "number", digits: BigInt(`${number[1] ?? ""}${fraction}`), scale: fraction.length };
}
/** The operand as text: the same operand in both conditions is the same subject. Function names are lower case already. */
function subjectKey(tree) {
    return JSON.stringify(tree);
}
function wholeSubject(subject, isWhole) {
    const tree = JSON.parse(subject);
    if (tree.kind === "name")
        return tree.parts.length === 1 && isWhole(tree.parts[0] ?? "");
    return tree.kind === "call" && tree.parts.length === 1 && (tree.parts[0] === "len" || tree.parts[0] === "datalength");
}
function collectLiterals(tree, into) {
    const add = (subject, literals) => {
        const key = subjectKey(subject);
        const known = into.get(key);
        if (known === undefined)
            into.set(key, [...literals]);
        else
            known.push(...literals);
    };
    switch (tree.kind) {
        case "and":
        case "or":
            for (const operand of tree.operands)
                collectLiterals(operand, into);
            break;
        case "not":
            collectLiterals(tree.operand, into);
            break;
        case "comparison": {
            const comparison = readComparison(tree);
            if (comparison !== undefined)
                add(comparison.subject, [comparison.literal]);
            break;
        }
        case "between": {
            const bounds = [tree.low, tree.high].map(literalOf).filter((literal) => literal !== undefined);
            if (bounds.length === 2)
                add(tree.operand, bounds);
            break;
        }
        case "in": {
            const list = tree.list.map(literalOf).filter((literal) => literal !== undefined);
            if (list.length === tree.list.length)
                add(tree.operand, list);
            break;
        }
        case "is-null":
            add(tree.operand, []);
            break;
        default:
            break;
    }
}
/** Undefined where the literals of one subject cannot be told apart: 'a' and 'A' may or may not be the same value. */
function scaleOf(literals, whole) {
    if (literals.every((literal) => literal.kind === "number"))
        return numberScale(literals, whole);
    const texts = literals.flatMap((literal) => (literal.kind === "text" ? [literal.text] : []));
    if (texts.length !== literals.length)
        return undefined;
    const distinct = [...new Set(texts)].sort();
    if (new Set(distinct.map((text) => text.trimEnd().toLowerCase())).size !== distinct.length)
        return undefined;
    // The order of text is the collation's; only dates of one shape are in the order of their characters whatever it is.
    const ordered = distinct.every((text) => /^\d{8}$/.test(text)) || distinct.every((text) => /^\d{4}-\d{2}-\d{2}$/.test(text));
    const cells = new Map(distinct.map((text, at) => [text, 2 * at + 1]));
    const cellOf = (literal) => (literal.kind === "text" ? (cells.get(literal.text) ?? -1) : -1);
    return { cellOf, cells: 2 * distinct.length + 1, ordered, empty: new Set() };
}
function numberScale(literals, whole) {
    const scale = Math.max(0, ...literals.map((literal) => literal.scale));
    const unit = 10n ** BigInt(scale);
    const value = (literal) => (literal.kind === "number" ? literal.digits * 10n ** BigInt(scale - literal.scale) : 0n);
    const distinct = [...new Set(literals.map(value))].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    const cells = new Map(distinct.map((number, at) => [number, 2 * at + 1]));
    const empty = new Set();
    if (whole) {
        for (const [at, number] of distinct.entries()) {
            if (number % unit !== 0n)
                empty.add(2 * at + 1);
            const next = distinct[at + 1];
            if (next !== undefined && floor(next - 1n, unit) <= floor(number, unit))
                empty.add(2 * at + 2);
        }
    }
    return { cellOf: (literal) => cells.get(value(literal)) ?? -1, cells: 2 * distinct.length + 1, ordered: true, empty };
}
function floor(value, unit) {
    return value >= 0n ? value / unit : -((-value + unit - 1n) / unit);
}
/**
 * What a condition lets through; a row passes a check unless the condition is false, so NULL passes any comparison.
 * Undefined where that is no product of sets, one for each subject: alternatives about different columns.
 */
function passing(tree, negated, scales) {
    switch (tree.kind) {
        case "not":
            return passing(tree.operand, !negated, scales);
        case "and":
        case "or": {
            const parts = [];
            for (const operand of tree.operands) {
                const part = passing(operand, negated, scales);
                if (part === undefined)
                    return undefined;
                parts.push(part);
            }
            return (tree.kind === "and") === negated ? anyOf(parts) : allOf(parts);
        }
        case "comparison": {
            const comparison = readComparison(tree);
            if (comparison === undefined)
                return opaque(tree, negated);
            const operator = negated ? negations[comparison.operator] : comparison.operator;
            return operator === undefined
                ? undefined
                : cellsPassing(comparison.subject, scales, (scale) => compared(scale, operator, comparison.literal));
        }
        case "between": {
            const low = literalOf(tree.low);
            const high = literalOf(tree.high);
            if (low === undefined || high === undefined)
                return opaque(tree, negated);
            return cellsPassing(tree.operand, scales, (scale) => {
                if (!scale.ordered)
                    return undefined;
                const [from, to] = [scale.cellOf(low), scale.cellOf(high)];
                return (cell) => (cell >= from && cell <= to) !== (tree.negated !== negated);
            });
        }
        case "in": {
            const list = tree.list.map(literalOf);
            if (list.includes(undefined))
                return opaque(tree, negated);
            return cellsPassing(tree.operand, scales, (scale) => {
                const cells = new Set(list.map((literal) => (literal === undefined ? -1 : scale.cellOf(literal))));
                return (cell) => cells.has(cell) !== (tree.negated !== negated);
            });
        }
        case "is-null": {
            const scale = scales.get(subjectKey(tree.operand));
            if (scale === undefined)
                return undefined;
            const isNull = tree.negated === negated;
            const cells = isNull ? [scale.cells] : valueCells(scale);
            return new Map([[subjectKey(tree.operand), new Set(cells)]]);
        }
        default:
            return opaque(tree, negated);
    }
}
/** A condition that is no comparison with a literal: true (0), false (1) or unknown (2), which passes. */
function opaque(tree, negated) {
    return new Map([[subjectKey(tree), new Set([negated ? 1 : 0, 2])]]);
}
function valueCells(scale) {
    return Array.from({ length: scale.cells }, (_, cell) => cell).filter((cell) => !scale.empty.has(cell));
}
function cellsPassing(subject, scales, test) {
    const key = subjectKey(subject);
    const scale = scales.get(key);
    const passes = scale && test(scale);
    return scale && passes && new Map([[key, new Set([...valueCells(scale).filter(passes), scale.cells])]]);
}
function compared(scale, operator, literal) {
    const at = scale.cellOf(literal);
    switch (operator) {
        case "=":
            return (cell) => cell === at;
        case "<>":
        case "!=":
            return (cell) => cell !== at;
        default:
            break;
    }
    if (!scale.ordered)
        return undefined;
    switch (operator) {
        case "<":
            return (cell) => cell < at;
        case "<=":
        case "!>":
            return (cell) => cell <= at;
        case ">":
            return (cell) => cell > at;
        case ">=":
        case "!<":
            return (cell) => cell >= at;
        default:
            return undefined;
    }
}
function allOf(parts) {
    const all = new Map();
    for (const part of parts) {
        for (const [subject, cells] of part)
            all.set(subject, new Set([...cells].filter((cell) => all.get(subject)?.has(cell) ?? true)));
    }
    return all;
}
function anyOf(parts) {
    const [first] = parts;
    const subject = first?.keys().next().value;
    if (subject === undefined || parts.some((part) => part.size !== 1 || !part.has(subject)))
        return undefined;
    return new Map([[subject, new Set(parts.flatMap((part) => [...(part.get(subject) ?? [])]))]]);
}
/** Whether every row that passes `inner` passes `outer`. */
function isWithin(inner, outer) {
    for (const [subject, cells] of outer) {
        const passing = inner.get(subject);
        if (passing === undefined || ![...passing].every((cell) => cells.has(cell)))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/diff/constraints.js


/**
 * A name that the server made up is absent and says nothing, so such a constraint is known by what it says; so is one
 * that somebody gave another name.
 */
function constraintPasses(collation, content) {
    return [...namePasses(collation, (item) => item.name), { by: "content", key: content }];
}
/** Reports another name; names that differ in case only are one name but in a case-sensitive database, and none is paired by `case` there. */
function compareConstraintNames({ emit, object }, constraint, before, after) {
    if (before.name === undefined || after.name === undefined || before.name === after.name)
        return;
    emit({ kind: "constraint-renamed", object, member: before.name, constraint, before: before.name, after: after.name, inferred: true });
}
/** Whether the server enforces it. */
function compareDisabled({ emit, object }, constraint, before, after) {
    if (before.disabled === after.disabled)
        return;
    const facts = { object, ...memberOf(after), constraint, before, after };
    if (after.disabled)
        emit({ kind: "constraint-disabled", ...facts });
    else
        emit({ kind: "constraint-enabled", ...facts });
}
/** What only foreign keys and checks have: whether old rows were checked, and whether replication is. */
function compareEnforcement(context, constraint, before, after) {
    const { emit, object } = context;
    const of = { object, ...memberOf(after), constraint, before, after };
    compareDisabled(context, constraint, before, after);
    // Disabling a constraint makes it untrusted as well, and of one that is disabled trust says nothing.
    if (!before.disabled && !after.disabled && before.untrusted !== after.untrusted) {
        emit({ kind: after.untrusted ? "constraint-untrusted" : "constraint-trusted", ...of });
    }
    if (before.notForReplication !== after.notForReplication)
        emit({ kind: "constraint-replication-changed", ...of });
}

;// CONCATENATED MODULE: ./lib/diff/checks.js








const wholeTypes = new Set(["bit", "tinyint", "smallint", "int", "bigint"]);
/** `columns` are the table's after the change: their types tell whether `> 0` and `>= 1` are the same. */
function compareChecks(context, before, after, columns) {
    if (before.length === 0 && after.length === 0)
        return;
    const { emit, object } = context;
    const passes = [
        ...constraintPasses(context.collation, (check, side) => checks_renamed(context, check, side)),
        // Of two without a name, the only ones that speak of the same columns are one check that demands something else.
        { by: "columns", unique: true, key: (check, side) => (check.name === undefined ? namesIn(checks_renamed(context, check, side)) : undefined) },
    ];
    compareLists(before, after, passes, {
        onRemoved: (check) => {
            emit({ kind: "check-removed", object, ...memberOf(check), before: check });
        },
        onAdded: (check) => {
            emit({ kind: "check-added", object, ...memberOf(check), after: check });
        },
        onMutual: (from, to) => {
            compareCheckConditions(context, from, to, columns);
            compareEnforcement(context, "check constraint", from, to);
            compareConstraintNames(context, "check constraint", from, to);
            compareDescriptions(emit, object, "check", to.name, from, to);
        },
    });
}
function compareCheckConditions(context, before, after, columns) {
    if (sameExpression(before.expression, after.expression, context.renamedColumns))
        return;
    const facts = { object: context.object, ...memberOf(after), before, after };
    const isWhole = (name) => {
        const column = columns.find((candidate) => candidate.name === name);
        return wholeTypes.has(column?.baseType ?? column?.type ?? "");
    };
    switch (compareConditions(checks_renamed(context, before, "before"), after.expression, isWhole)) {
        case "same":
            break;
        case "narrowed":
            context.emit({ kind: "check-narrowed", ...facts });
            break;
        case "widened":
            context.emit({ kind: "check-widened", ...facts });
            break;
        case "changed":
            context.emit({ kind: "check-changed", ...facts });
            break;
    }
}
function checks_renamed(context, check, side) {
    return side === "before" ? renameColumns(check.expression, context.renamedColumns) : check.expression;
}
/** The bracketed names of an expression in normal form, which are its columns. */
function namesIn(expression) {
    const names = (0,lexer/* tokenize */.qw)(expression).filter((token) => (0,lexer/* isName */.Eo)(token) && token.kind === "identifier");
    return JSON.stringify([...new Set(names.map((token) => token.value))].sort(model_name/* compareText */.n6));
}

;// CONCATENATED MODULE: ./lib/diff/foreign-keys.js






function compareForeignKeys(context, before, after) {
    const { emit, object } = context;
    const passes = [
        ...constraintPasses(context.collation, (key, side) => target(context, key, side)),
        // Of two without a name, the same columns that now refer to something else are one key with another target.
        { by: "columns", unique: true, key: (key, side) => (key.name === undefined ? ownColumns(context, key, side) : undefined) },
    ];
    compareLists(before, after, passes, {
        onRemoved: (key) => {
            emit({ kind: "foreign-key-removed", object, ...memberOf(key), before: key });
        },
        onAdded: (key) => {
            emit({ kind: "foreign-key-added", object, ...memberOf(key), after: key });
        },
        onMutual: (from, to) => {
            const facts = { object, ...memberOf(to), before: from, after: to };
            if (target(context, from, "before") !== target(context, to, "after"))
                emit({ kind: "foreign-key-retargeted", ...facts });
            if (differ(absence.foreignKey, ["onDelete", "onUpdate"], from, to))
                emit({ kind: "foreign-key-action-changed", ...facts });
            compareEnforcement(context, "foreign key", from, to);
            compareConstraintNames(context, "foreign key", from, to);
            compareDescriptions(emit, object, "foreign key", to.name, from, to);
        },
    });
}
/** Which columns refer to which, by their names of after. The order in which a key lists its pairs says nothing. */
function target(context, key, side) {
    const { references } = key;
    const table = side === "before" ? context.names.object(references) : references;
    const pairs = key.columns.map((column, at) => {
        const to = references.columns[at] ?? "";
        return side === "before"
            ? JSON.stringify([columnAfter(context, column), context.names.column(references, to)])
            : JSON.stringify([column, to]);
    });
    return `${(0,model_name/* nameKey */.Rc)(table)} ${pairs.sort(model_name/* compareText */.n6).join()}`;
}
function ownColumns(context, key, side) {
    return JSON.stringify(key.columns.map((column) => (side === "before" ? columnAfter(context, column) : column)).sort(model_name/* compareText */.n6));
}

;// CONCATENATED MODULE: ./lib/diff/key-columns.js
// Lists of columns as keys and indexes have them; those of before by their names of after.


/** The columns in no order: uniqueness knows none. */
function columnSet(columns, side, context) {
    const names = columns.map((column) => (side === "before" ? columnAfter(context, column.name) : column.name));
    return JSON.stringify(names.sort(model_name/* compareText */.n6));
}
/** Whether two keys have the same columns in the same order and directions. */
function sameKeyOrder(context, before, after) {
    return (before.length === after.length &&
        before.every((column, at) => columnAfter(context, column.name) === after[at]?.name && column.descending === after[at].descending));
}
function samePartition(context, before, after) {
    if (before === undefined || after === undefined)
        return before === after;
    return before.scheme === after.scheme && columnAfter(context, before.column) === after.column;
}

;// CONCATENATED MODULE: ./lib/diff/indexes.js









/** Reports all but the unique indexes that came or went, which may be the other form of a unique constraint. */
function compareIndexes(context, before, after) {
    const { emit, object } = context;
    const { pairs, removed, added } = matchLists(before, after, [
        ...namePasses(context.collation, (index) => index.name),
        { by: "content", key: (index, side) => indexes_contentKey(context, index, side) },
    ]);
    for (const pair of pairs) {
        if (pair.by === "content") {
            emit({ kind: "index-renamed", object, member: pair.before.name, before: pair.before.name, after: pair.after.name, inferred: true });
        }
        compareIndex(context, pair.before, pair.after);
    }
    for (const index of removed)
        if (!index.unique)
            emit({ kind: "index-removed", object, member: index.name, before: index });
    for (const index of added)
        if (!index.unique)
            emit({ kind: "index-added", object, member: index.name, after: index });
    return { removed: removed.filter((index) => index.unique), added: added.filter((index) => index.unique) };
}
function compareIndex(context, before, after) {
    const { emit, object, renamedColumns } = context;
    const facts = { object, member: after.name, before, after };
    const sameFilter = before.filter === after.filter ||
        (before.filter !== undefined && after.filter !== undefined && sameExpression(before.filter, after.filter, renamedColumns));
    if (after.unique && !before.unique) {
        emit({ kind: "unique-added", ...facts });
    }
    else if (before.unique && !after.unique) {
        emit({ kind: "unique-removed", ...facts });
    }
    else if (after.unique && !(sameFilter && columnSet(before.columns, "before", context) === columnSet(after.columns, "after", context))) {
        emit({ kind: "unique-changed", ...facts });
    }
    else if (!sameFilter ||
        !sameKeyOrder(context, before.columns, after.columns) ||
        !samePartition(context, before.partition, after.partition) ||
        !same(included(context, before, "before"), included(context, after, "after")) ||
        differ(absence.index, ["clustered", "kind", "compression", "filegroup", "bucketCount", "secondary"], before, after)) {
        emit({ kind: "index-changed", ...facts });
    }
    if (before.disabled !== after.disabled)
        emit({ kind: after.disabled ? "index-disabled" : "index-enabled", ...facts });
    compareDescriptions(emit, object, "index", after.name, before, after);
}
/** Included columns have no order. */
function included(context, index, side) {
    return index.include.map((column) => (side === "before" ? columnAfter(context, column) : column)).sort(model_name/* compareText */.n6);
}
/** All that an index is but for its name. */
function indexes_contentKey(context, index, side) {
    const { columns, filter, partition } = index;
    const rest = {
        ...index,
        name: undefined,
        columns: undefined,
        include: undefined,
        filter: undefined,
        partition: undefined,
        description: undefined,
    };
    const nameOf = (column) => (side === "before" ? columnAfter(context, column) : column);
    return JSON.stringify([
        columns.map((column) => [nameOf(column.name), column.descending]),
        included(context, index, side),
        filter !== undefined && side === "before" ? renameColumns(filter, context.renamedColumns) : filter,
        partition && [partition.scheme, nameOf(partition.column)],
        rest,
    ]);
}
function compareFullTextIndexes(context, before, after) {
    const { emit, object } = context;
    if (before === undefined || after === undefined) {
        if (after !== undefined)
            emit({ kind: "full-text-index-added", object, after });
        if (before !== undefined)
            emit({ kind: "full-text-index-removed", object, before });
    }
    else if (differ(absence.fullTextIndex, ["keyIndex", "catalog", "disabled"], before, after) ||
        !sameFullTextColumns(context, before, after)) {
        emit({ kind: "full-text-index-changed", object, before, after });
    }
}
function sameFullTextColumns(context, before, after) {
    if (before.columns.length !== after.columns.length)
        return false;
    const byName = new Map(after.columns.map((column) => [column.name, column]));
    return before.columns.every((column) => {
        const to = byName.get(columnAfter(context, column.name));
        if (to === undefined)
            return false;
        const typeColumn = column.typeColumn === undefined ? undefined : columnAfter(context, column.typeColumn);
        // A script that names no language means the server's default, which a server spells out.
        return typeColumn === to.typeColumn && (column.language === to.language || column.language === undefined || to.language === undefined);
    });
}

;// CONCATENATED MODULE: ./lib/diff/keys.js
// Primary keys, and all that promises uniqueness: unique constraints and unique indexes are one promise in two forms.







function comparePrimaryKeys(context, before, after) {
    const { emit, object } = context;
    if (before === undefined || after === undefined) {
        if (after !== undefined)
            emit({ kind: "primary-key-added", object, ...memberOf(after), after });
        if (before !== undefined)
            emit({ kind: "primary-key-removed", object, ...memberOf(before), before });
        return;
    }
    if (columnSet(before.columns, "before", context) !== columnSet(after.columns, "after", context)) {
        emit({ kind: "primary-key-changed", object, ...memberOf(after), before, after });
    }
    else {
        compareKeyIndexes(context, before, after);
    }
    compareKeyRest(context, "primary key", before, after);
}
function compareUniqueConstraints(context, before, after) {
    const removed = [];
    const added = [];
    const passes = constraintPasses(context.collation, (key, side) => columnSet(key.columns, side, context));
    compareLists(before, after, passes, {
        onRemoved: (key) => removed.push(key),
        onAdded: (key) => added.push(key),
        onMutual: (from, to) => {
            if (columnSet(from.columns, "before", context) !== columnSet(to.columns, "after", context)) {
                context.emit({ kind: "unique-changed", object: context.object, ...memberOf(to), before: from, after: to });
            }
            else {
                compareKeyIndexes(context, from, to);
            }
            compareKeyRest(context, "unique constraint", from, to);
        },
    });
    return { removed, added };
}
/** The index behind a key with the same columns: their order, its form and storage. */
function compareKeyIndexes(context, before, after) {
    const { emit, object } = context;
    if (!sameKeyOrder(context, before.columns, after.columns) ||
        differ(absence.key, ["clustered", "compression", "bucketCount"], before, after)) {
        emit({ kind: "key-index-changed", object, ...memberOf(after), before, after });
    }
}
function compareKeyRest(context, constraint, before, after) {
    compareConstraintNames(context, constraint, before, after);
    compareDisabled(context, constraint, before, after);
    compareDescriptions(context.emit, context.object, "key", after.name, before, after);
}
/**
 * What is left of constraints and indexes that promise uniqueness: the same columns promised by the other form are still
 * promised; all else came or went.
 */
function compareUniqueForms(context, constraints, indexes) {
    const { emit, object } = context;
    const removed = [...constraints.removed, ...indexes.removed];
    const added = [...constraints.added, ...indexes.added];
    compareLists(removed, added, [{ by: "columns", key: (key, side) => uniqueKey(context, key, side) }], {
        onRemoved: (before) => {
            emit({ kind: "unique-removed", object, ...memberOf(before), before });
        },
        onAdded: (after) => {
            emit({ kind: "unique-added", object, ...memberOf(after), after });
        },
        onMutual: (before, after) => {
            emit({ kind: "key-index-changed", object, ...memberOf(after), before, after });
            compareDescriptions(emit, object, "include" in after ? "index" : "key", after.name, before, after);
        },
    });
}
/** A filtered unique index promises nothing of the rows that its filter leaves out: it is a promise of its own. */
function uniqueKey(context, key, side) {
    const filter = "filter" in key ? (key.filter ?? "") : "";
    return `${columnSet(key.columns, side, context)} ${side === "before" ? renameColumns(filter, context.renamedColumns) : filter}`;
}

;// CONCATENATED MODULE: ./lib/diff/triggers.js







/** Triggers of one table or view. One that fires at another time (AFTER, INSTEAD OF) is another trigger. */
function compareTriggers(context, before, after) {
    const { emit, object } = context;
    const nameOf = (trigger) => `${trigger.timing} ${(0,model_name/* nameKey */.Rc)({ schema: trigger.schema ?? "", name: trigger.name })}`;
    const passes = namePasses(context.collation, nameOf);
    compareLists(before, after, passes, {
        onRemoved: (trigger) => {
            emit({ kind: kindOf(trigger, "removed"), object, member: trigger.name, before: trigger });
        },
        onAdded: (trigger) => {
            emit({ kind: kindOf(trigger, "added"), object, member: trigger.name, after: trigger });
        },
        onMutual: (from, to) => {
            const facts = { object, member: to.name, before: from, after: to };
            const changed = !same(from.events, to.events) || differ(absence.trigger, ["notForReplication"], from, to) || moduleDiffers("trigger", from, to);
            if (changed)
                emit({ kind: kindOf(to, "changed"), ...facts });
            if (from.disabled !== to.disabled)
                emit({ kind: kindOf(to, to.disabled ? "disabled" : "enabled"), ...facts });
            compareDescriptions(emit, object, "trigger", to.name, from, to);
        },
    });
}
function kindOf(trigger, happening) {
    return trigger.timing === "after" ? `trigger-${happening}` : `instead-of-trigger-${happening}`;
}
const triggers_database = { type: "database", schema: "", name: "" };
function compareDatabaseTriggers(context, before, after) {
    const { emit } = context;
    const passes = namePasses(context.collation, (trigger) => trigger.name);
    compareLists(before, after, passes, {
        onRemoved: (trigger) => {
            emit({ kind: "database-trigger-removed", object: triggers_database, member: trigger.name, before: trigger });
        },
        onAdded: (trigger) => {
            emit({ kind: "database-trigger-added", object: triggers_database, member: trigger.name, after: trigger });
        },
        onMutual: (from, to) => {
            const facts = { object: triggers_database, member: to.name, before: from, after: to };
            if (!same(from.events, to.events) || moduleDiffers("trigger", from, to))
                emit({ kind: "database-trigger-changed", ...facts });
            if (from.disabled !== to.disabled)
                emit({ kind: to.disabled ? "database-trigger-disabled" : "database-trigger-enabled", ...facts });
            compareDescriptions(emit, triggers_database, "database trigger", to.name, from, to);
        },
    });
}

;// CONCATENATED MODULE: ./lib/diff/tables.js











function compareTables(context, before, after, columns) {
    compareColumns(context, before.columns, after.columns, columns);
    comparePrimaryKeys(context, before.primaryKey, after.primaryKey);
    compareUniqueForms(context, compareUniqueConstraints(context, before.uniqueConstraints, after.uniqueConstraints), compareIndexes(context, before.indexes, after.indexes));
    compareForeignKeys(context, before.foreignKeys, after.foreignKeys);
    compareChecks(context, before.checks, after.checks, after.columns);
    compareFullTextIndexes(context, before.fullTextIndex, after.fullTextIndex);
    compareTriggers(context, before.triggers, after.triggers);
    compareTableOptions(context, before, after);
    compareVersioning(context, before, after);
    compareDescriptions(context.emit, context.object, "object", undefined, before, after);
}
/** Complete by type. */
const tables_options = Object.keys({
    external: true,
    memoryOptimized: true,
    schemaOnly: true,
    graph: true,
    compression: true,
    filegroup: true,
    partition: true,
});
function compareTableOptions(context, before, after) {
    const { emit, object } = context;
    for (const option of tables_options) {
        if (!differ(absence.table, [option], before, after))
            continue;
        if (option === "partition" && samePartition(context, before.partition, after.partition))
            continue;
        emit({ kind: "table-option-changed", object, option, ...turned(before[option], after[option]) });
    }
}
/** The names of the period's columns are compared as columns. */
function compareVersioning({ emit, object, names }, before, after) {
    const from = before.temporal;
    const to = after.temporal;
    if (from === undefined || to === undefined) {
        if (to !== undefined)
            emit({ kind: "system-versioning-added", object, after: to });
        if (from !== undefined)
            emit({ kind: "system-versioning-removed", object, before: from });
    }
    else if ((0,model_name/* nameKey */.Rc)(names.object(from.history)) !== (0,model_name/* nameKey */.Rc)(to.history)) {
        emit({ kind: "history-table-changed", object, before: from, after: to });
    }
}

;// CONCATENATED MODULE: ./lib/diff/types.js










/**
 * Alias types and table types. Neither can be altered: whatever differs means that the type was dropped and made anew,
 * with everything that uses it, so a table type is one change however many of its columns differ.
 */
function compareUserTypes(context, before, after) {
    const { emit, collation } = context;
    const refOf = ({ schema, name }) => ({ type: "type", schema, name });
    compareLists(before, after, namePasses(collation, model_name/* nameKey */.Rc), {
        onRemoved: (type) => {
            emit({ kind: "type-removed", object: refOf(type), before: type });
        },
        onAdded: (type) => {
            emit({ kind: "type-added", object: refOf(type), after: type });
        },
        onMutual: (from, to) => {
            const base = from.baseType !== undefined && to.baseType !== undefined && compareTypes(from.baseType, to.baseType) !== "same";
            if (base || differ(absence.type, ["nullable", "memoryOptimized"], from, to) || columnsDiffer(context, refOf(to), from, to)) {
                emit({ kind: "type-changed", object: refOf(to), before: from, after: to });
            }
            compareDescriptions(emit, refOf(to), "object", undefined, from, to);
        },
    });
}
/** Descriptions of its columns pass on as what they are; a constraint's name is nobody's business. */
function columnsDiffer(context, object, before, after) {
    let differ = (before.columns.length === 0) !== (after.columns.length === 0);
    const emit = (change) => {
        if (change.kind === "description-added" || change.kind === "description-removed" || change.kind === "description-changed") {
            context.emit(change);
        }
        else if (change.kind !== "constraint-renamed") {
            differ = true;
        }
    };
    const matching = matchColumns(before.columns, after.columns, new Map(), context.collation);
    const within = { ...context, emit, object, renamedColumns: renamedColumns(matching) };
    compareColumns(within, before.columns, after.columns, matching);
    comparePrimaryKeys(within, before.primaryKey, after.primaryKey);
    compareUniqueForms(within, compareUniqueConstraints(within, before.uniqueConstraints, after.uniqueConstraints), compareIndexes(within, before.indexes, after.indexes));
    compareChecks(within, before.checks, after.checks, after.columns);
    return differ;
}

;// CONCATENATED MODULE: ./lib/diff/views.js






/** `columns` is undefined where one side does not know the view's columns. */
function compareViews(context, before, after, columns) {
    const { emit, object } = context;
    if (columns !== undefined)
        compareColumns(context, before.columns, after.columns, columns);
    if (moduleDiffers("view", before, after)) {
        emit({ kind: "view-definition-changed", object, before: moduleText(before), after: moduleText(after) });
    }
    compareUniqueForms(context, { removed: [], added: [] }, compareIndexes(context, before.indexes, after.indexes));
    compareTriggers(context, before.triggers, after.triggers);
    compareDescriptions(emit, object, "object", undefined, before, after);
}

;// CONCATENATED MODULE: ./lib/diff/diff.js















/**
 * What became of `before`: facts, never opinions. The order of tables, indexes and the like in either schema makes no
 * difference, that of columns and parameters does. Sorted by object, member and kind. Linear in the size of the schemas.
 *
 * A parent folds its children: a table that came or went is one change. So does a name: what refers to a renamed
 * table or column by its new name has not changed.
 */
function diff(before, after, options = {}) {
    const from = (0,serialize/* canonicalSchema */.Uw)(before);
    const to = (0,serialize/* canonicalSchema */.Uw)(after);
    const collation = to.collation ?? from.collation;
    const identity = { proven: composeRenames(options.renames ?? []), collation };
    const tables = matchTables(from.tables, to.tables, identity);
    const views = matchViews(from.views, to.views, identity);
    const procedures = matchProcedures(from.procedures, to.procedures, identity);
    const functions = matchFunctions(from.functions, to.functions, identity);
    const matchColumnsOf = ({ before: one, after: other, }) => matchColumns(one.columns, other.columns, identity.proven.columns.get((0,model_name/* nameKey */.Rc)(one)) ?? new Map(), collation);
    const columnsOf = new Map(tables.pairs.map((pair) => [pair, matchColumnsOf(pair)]));
    const names = namesAfter([...tables.pairs, ...views.pairs, ...procedures.pairs, ...functions.pairs], columnsOf);
    const changes = [];
    const emit = (change) => {
        changes.push(change);
    };
    const context = { emit, names, collation, collations: { before: from.collation, after: to.collation } };
    const replacedBy = typesByName(to);
    const gone = (name) => {
        const type = replacedBy(name);
        return type === undefined ? {} : { replacedBy: type };
    };
    const within = (type, pair, columns) => ({
        ...context,
        object: { type, schema: pair.after.schema, name: pair.after.name },
        renamedColumns: columns === undefined ? new Map() : renamedColumns(columns),
    });
    compareDatabase(context, from, to);
    compareSchemas(context, from.schemas, to.schemas);
    const addedViews = new Map(views.added.map((view) => [(0,model_name/* nameKey */.Rc)(view), view]));
    const addedTables = new Map(tables.added.map((table) => [(0,model_name/* nameKey */.Rc)(table), table]));
    const replaced = new Set();
    for (const table of tables.removed) {
        const object = { type: "table", schema: table.schema, name: table.name };
        const view = addedViews.get((0,model_name/* nameKey */.Rc)(table));
        if (view === undefined) {
            emit({ kind: "table-removed", object, before: table, ...gone(table) });
        }
        else {
            replaced.add(view);
            emit({ kind: "table-became-view", object: { ...object, type: "view" }, before: table, after: view });
        }
    }
    for (const view of views.removed) {
        const object = { type: "view", schema: view.schema, name: view.name };
        const table = addedTables.get((0,model_name/* nameKey */.Rc)(view));
        if (table === undefined) {
            emit({ kind: "view-removed", object, before: view, ...gone(view) });
        }
        else {
            replaced.add(table);
            emit({ kind: "view-became-table", object: { ...object, type: "table" }, before: view, after: table });
        }
    }
    for (const after of tables.added) {
        if (!replaced.has(after))
            emit({ kind: "table-added", object: { type: "table", schema: after.schema, name: after.name }, after });
    }
    for (const after of views.added) {
        if (!replaced.has(after))
            emit({ kind: "view-added", object: { type: "view", schema: after.schema, name: after.name }, after });
    }
    for (const pair of tables.pairs) {
        const columns = columnsOf.get(pair) ?? matchColumnsOf(pair);
        compareObjectNames(emit, "table", pair, collation, replacedBy(pair.before));
        compareTables(within("table", pair, columns), pair.before, pair.after, columns);
    }
    for (const pair of views.pairs) {
        // A view has at least one column: a list without any is one that the source could not know.
        const known = pair.before.columns.length > 0 && pair.after.columns.length > 0;
        const columns = known ? matchColumnsOf(pair) : undefined;
        compareObjectNames(emit, "view", pair, collation, replacedBy(pair.before));
        compareViews(within("view", pair, columns), pair.before, pair.after, columns);
    }
    for (const before of procedures.removed) {
        emit({ kind: "procedure-removed", object: { type: "procedure", schema: before.schema, name: before.name }, before, ...gone(before) });
    }
    for (const after of procedures.added) {
        emit({ kind: "procedure-added", object: { type: "procedure", schema: after.schema, name: after.name }, after });
    }
    for (const pair of procedures.pairs) {
        compareObjectNames(emit, "procedure", pair, collation, replacedBy(pair.before));
        compareProcedures(within("procedure", pair), pair.before, pair.after);
    }
    for (const before of functions.removed) {
        emit({ kind: "function-removed", object: { type: "function", schema: before.schema, name: before.name }, before, ...gone(before) });
    }
    for (const after of functions.added) {
        emit({ kind: "function-added", object: { type: "function", schema: after.schema, name: after.name }, after });
    }
    for (const pair of functions.pairs) {
        const known = pair.before.columns.length > 0 && pair.after.columns.length > 0;
        const columns = known ? matchColumnsOf(pair) : undefined;
        compareObjectNames(emit, "function", pair, collation, replacedBy(pair.before));
        compareFunctions(within("function", pair, columns), pair.before, pair.after, columns);
    }
    compareSequences(context, from.sequences, to.sequences);
    compareUserTypes(context, from.types, to.types);
    compareSynonyms(context, from.synonyms, to.synonyms, replacedBy);
    compareDatabaseTriggers(context, from.databaseTriggers, to.databaseTriggers);
    comparePermissions(context, from, to);
    // A table may have the same constraint twice, under two names that the server made up: what became of them is one fact.
    return withoutConsequences(changes, to)
        .sort(compareChanges)
        .filter((change, at, all) => {
        const previous = all[at - 1];
        return previous === undefined || compareChanges(previous, change) !== 0;
    });
}
function namesAfter(pairs, columnsOf) {
    const objects = new Map();
    for (const { before, after } of pairs)
        if ((0,model_name/* nameKey */.Rc)(before) !== (0,model_name/* nameKey */.Rc)(after))
            objects.set((0,model_name/* nameKey */.Rc)(before), after);
    const columns = new Map();
    for (const [{ before }, matching] of columnsOf) {
        const renamed = renamedColumns(matching);
        if (renamed.size > 0)
            columns.set((0,model_name/* nameKey */.Rc)(before), renamed);
    }
    return {
        object: (name) => objects.get((0,model_name/* nameKey */.Rc)(name)) ?? name,
        column: (object, column) => columns.get((0,model_name/* nameKey */.Rc)(object))?.get(column) ?? column,
    };
}
/** Which type of object answers to a name: all of these share one name space in a schema. */
function typesByName(schema) {
    const types = new Map();
    const lists = [
        ["table", schema.tables],
        ["view", schema.views],
        ["procedure", schema.procedures],
        ["function", schema.functions],
        ["sequence", schema.sequences],
        ["synonym", schema.synonyms],
    ];
    for (const [type, objects] of lists)
        for (const object of objects)
            types.set((0,model_name/* nameKey */.Rc)(object), type);
    return (name) => types.get((0,model_name/* nameKey */.Rc)(name));
}
function compareChanges(a, b) {
    return ((0,model_name/* compareNames */.MP)(a.object, b.object) ||
        (0,model_name/* compareText */.n6)(a.object.type, b.object.type) ||
        (0,model_name/* compareText */.n6)(memberText(a), memberText(b)) ||
        (0,model_name/* compareText */.n6)(a.kind, b.kind) ||
        // Two constraints without a name differ in nothing but what they say.
        (0,model_name/* compareText */.n6)(JSON.stringify(a), JSON.stringify(b)));
}
function memberText(change) {
    return "member" in change ? (change.member ?? "") : "";
}

;// CONCATENATED MODULE: ./lib/impact/downstream.js


/** Kinds that hit whoever uses the object. */
const objectKinds = new Set([
    "table-removed",
    "table-renamed",
    "table-moved",
    "table-became-view",
    "table-option-changed",
    "view-became-table",
    "view-removed",
    "view-renamed",
    "view-definition-changed",
    "column-reordered",
    "procedure-removed",
    "procedure-renamed",
    "procedure-definition-changed",
    "function-removed",
    "function-renamed",
    "function-definition-changed",
    "return-type-changed",
    "parameter-added",
    "parameter-removed",
    "parameter-renamed",
    "parameter-reordered",
    "parameter-type-changed",
    "parameter-direction-changed",
    "parameter-default-removed",
    "parameter-default-changed",
    "sequence-removed",
    "sequence-changed",
    "type-removed",
    "type-changed",
    "synonym-removed",
    "synonym-retargeted",
    "full-text-index-removed",
    "full-text-index-changed",
    "system-versioning-removed",
    "history-table-changed",
]);
/** Kinds that hit whoever uses the column. */
const columnKinds = new Set([
    "column-removed",
    "column-renamed",
    "column-type-narrowed",
    "column-type-widened",
    "column-type-changed",
    "column-type-reencoded",
    "column-collation-changed",
    "column-made-required",
    "column-made-nullable",
    "column-became-computed",
    "column-stopped-being-computed",
    "computed-expression-changed",
    "column-masked",
    "column-mask-changed",
    "column-encrypted",
    "column-encryption-changed",
    "column-hidden",
    "column-unhidden",
    "column-became-generated-always",
    "column-stopped-being-generated-always",
    "default-removed",
    "default-changed",
    "identity-added",
    "identity-removed",
    "identity-changed",
]);
/**
 * The change with what is downstream of it in the schema before, where its kind hits others at all and is not safe. What
 * changed about a table that was renamed as well is looked for under the new name: the rename itself carries the hits.
 */
function withHits(judged, before) {
    const { change, impact } = judged;
    if (impact === "safe")
        return judged;
    const member = "member" in change ? change.member : undefined;
    const hits = objectKinds.has(change.kind)
        ? downstream(before, change.object)
        : columnKinds.has(change.kind) && member !== undefined
            ? downstream(before, change.object, member)
            : [];
    return hits.length === 0 ? judged : { ...judged, hits };
}
/**
 * What uses an object, or one column of it, as far as the schema's dependencies tell: modules and synonyms, and the foreign
 * keys that refer to it; then what uses those modules, and so on. Nearest first, then by type and name; each once, by
 * its shortest way. A module of which it is not known which columns it uses is taken to use any.
 */
function downstream(schema, object, member) {
    const graph = graphOf(schema);
    const start = (0,model_name/* nameKey */.Rc)(object);
    const seen = new Set([start]);
    const hits = [];
    let level = [[start, undefined]];
    for (let depth = 1; level.length > 0; depth++) {
        const found = [];
        for (const [key, via] of level) {
            for (const use of graph.get(key) ?? []) {
                if (depth === 1 && member !== undefined && use.columns !== undefined && !use.columns.has(member))
                    continue;
                if (seen.has(use.key))
                    continue;
                seen.add(use.key);
                found.push({ ...use.hit, depth, ...(via !== undefined && { via }) });
            }
        }
        found.sort(compareHits);
        hits.push(...found);
        // Nobody uses a trigger or a foreign key by its name.
        level = found
            .filter(({ type }) => type !== "trigger" && type !== "foreign key")
            .map(({ schema: of, name }) => [(0,model_name/* nameKey */.Rc)({ schema: of, name }), { schema: of, name }]);
    }
    return hits;
}
function compareHits(a, b) {
    return (0,model_name/* compareText */.n6)(a.type, b.type) || (0,model_name/* compareNames */.MP)(a, b) || (0,model_name/* compareNames */.MP)(a.of ?? a, b.of ?? b);
}
// A run asks once for every change, of the same schema.
const graphs = new WeakMap();
function graphOf(schema) {
    const known = graphs.get(schema);
    if (known !== undefined)
        return known;
    const graph = buildGraph(schema);
    graphs.set(schema, graph);
    return graph;
}
function buildGraph(schema) {
    const uses = new Map();
    const usesOf = (name) => {
        const key = (0,model_name/* nameKey */.Rc)(name);
        const known = uses.get(key);
        if (known !== undefined)
            return known;
        const fresh = new Map();
        uses.set(key, fresh);
        return fresh;
    };
    const modules = modulesOf(schema);
    for (const { from, to } of schema.dependencies) {
        const key = (0,model_name/* nameKey */.Rc)(from);
        const hit = modules.get(key);
        if (hit === undefined)
            continue;
        const of = usesOf(to);
        const use = of.get(key);
        if (use === undefined)
            of.set(key, { key, hit, columns: to.column === undefined ? undefined : new Set([to.column]) });
        else if (to.column === undefined)
            use.columns = undefined;
        else
            use.columns?.add(to.column);
    }
    for (const table of schema.tables) {
        for (const [at, foreignKey] of table.foreignKeys.entries()) {
            const key = `${(0,model_name/* nameKey */.Rc)(table)}\u0000foreign key ${at}`;
            usesOf(foreignKey.references).set(key, {
                key,
                hit: {
                    type: "foreign key",
                    schema: table.schema,
                    name: foreignKeyName(foreignKey),
                    of: { schema: table.schema, name: table.name },
                },
                columns: new Set(foreignKey.references.columns),
            });
        }
    }
    for (const synonym of schema.synonyms) {
        const target = downstream_targetOf(synonym);
        const key = (0,model_name/* nameKey */.Rc)(synonym);
        if (target !== undefined) {
            usesOf(target).set(key, { key, hit: { type: "synonym", schema: synonym.schema, name: synonym.name }, columns: undefined });
        }
    }
    return new Map([...uses].map(([key, of]) => [key, [...of.values()].sort((a, b) => (0,model_name/* compareNames */.MP)(a.hit, b.hit) || (0,model_name/* compareText */.n6)(a.key, b.key))]));
}
/** A foreign key whose name the server made up is known by its columns. */
function foreignKeyName({ name, columns }) {
    return name ?? `(${columns.join(", ")})`;
}
/** Everything whose text or expressions may name other objects. */
function modulesOf(schema) {
    const modules = new Map();
    const lists = [
        ["table", schema.tables],
        ["view", schema.views],
        ["procedure", schema.procedures],
        ["function", schema.functions],
    ];
    for (const [type, objects] of lists) {
        for (const { schema: of, name } of objects)
            modules.set((0,model_name/* nameKey */.Rc)({ schema: of, name }), { type, schema: of, name });
    }
    for (const owner of [...schema.tables, ...schema.views]) {
        for (const trigger of owner.triggers) {
            const name = { schema: trigger.schema ?? owner.schema, name: trigger.name };
            modules.set((0,model_name/* nameKey */.Rc)(name), { type: "trigger", ...name, of: { schema: owner.schema, name: owner.name } });
        }
    }
    return modules;
}
/** What a synonym stands for in this database; a name of three parts or more leads into another one. */
function downstream_targetOf({ schema, target }) {
    const parts = (0,lexer/* tokenize */.qw)(target)
        .filter(lexer/* isName */.Eo)
        .map((token) => token.value);
    const [first, second] = parts;
    if (first === undefined || parts.length > 2)
        return undefined;
    return second === undefined ? { schema, name: first } : { schema: first, name: second };
}

;// CONCATENATED MODULE: ./lib/hash.js
/** SHA-256, hex, of the text's UTF-8. Loading node:crypto takes a fifth of an empty script's time, so the first who needs it does. */
function sha256(text) {
    return process.getBuiltinModule("node:crypto").createHash("sha256").update(text).digest("hex");
}

;// CONCATENATED MODULE: ./lib/impact/fingerprint.js


/**
 * SHA-256, hex, of a change's kind and facts as JSON with sorted properties. Wording has no part in it, so an approval
 * that names it outlives a better sentence; any other fact is another change.
 */
function fingerprint(change) {
    return sha256(canonicalJson(change));
}
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join()}]`;
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    const properties = Object.entries(value).filter(([, item]) => item !== undefined);
    properties.sort(([a], [b]) => (0,model_name/* compareText */.n6)(a, b));
    return `{${properties.map(([name, item]) => `${JSON.stringify(name)}:${canonicalJson(item)}`).join()}}`;
}

;// CONCATENATED MODULE: ./lib/impact/names.js

/**
 * What a rename means to those who use the old name:
 * - `gone`: nothing answers to it any more
 * - `case`: only its letter case changed, and the database does not tell cases apart, or may not
 */
function renameEffect(before, after, collation) {
    return before.toLowerCase() === after.toLowerCase() && !(0,model_name/* isCaseSensitive */.VZ)(collation) ? "case" : "gone";
}

;// CONCATENATED MODULE: ./lib/impact/rule.js
/** A rule with one verdict, whatever the facts. */
function always(reader, writer, { title, because, advice, reason }) {
    const outcome = { when: "always", reader, writer };
    return { title, because, advice, outcomes: [outcome], judge: (change) => ({ outcome, reason: reason(change) }) };
}
/** A rule whose verdict depends on the facts: `judge` picks one of the named outcomes. */
function depends(outcomes, { title, because, advice, judge }) {
    return {
        title,
        because,
        advice,
        outcomes: Object.values(outcomes),
        judge: (change) => {
            const [name, reason] = judge(change);
            return { outcome: outcomes[name], reason };
        },
    };
}
function when(condition, reader, writer) {
    return { when: condition, reader, writer };
}

;// CONCATENATED MODULE: ./lib/impact/words.js
// How reasons name things.

/** `dbo.Orders.Total`. */
function memberName(change) {
    return `${(0,model_name/* printObject */.Po)(change.object)}.${(0,model_name/* printPart */.x)(change.member)}`;
}
/** `dbo.Orders`, `Schema gold`, `The database`: at the start of a sentence. */
function sentenceName(object) {
    const name = (0,model_name/* printObject */.Po)(object);
    return object.type === "schema" || object.type === "database" ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
/** `nvarchar(15)`, or `dbo.AccountNumber (nvarchar(15))` for an alias type. */
function typeName(typed) {
    if (typed.type === undefined)
        return "an unknown type";
    return typed.baseType === undefined ? typed.type : `${typed.type} (${typed.baseType})`;
}
/** `CustomerID, OrderDate`. */
function columnList(columns) {
    return columns.map((column) => (0,model_name/* printPart */.x)(typeof column === "string" ? column : column.name)).join(", ");
}
/** `UQ_Orders_Number (Number)`, or `(Number)` where the server made the name up. */
function keyName(key) {
    const columns = `(${columnList(key.columns)})`;
    return key.name === undefined ? columns : `${(0,model_name/* printPart */.x)(key.name)} ${columns}`;
}
/** ` (FK_Orders_Customer)`; nothing where the server made the name up. */
function inParentheses(name) {
    return name === undefined ? "" : ` (${(0,model_name/* printPart */.x)(name)})`;
}
/** "a view", "an index". */
function withArticle(noun) {
    return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
/** Names in a row: "a", "a and b", "a, b and c". */
function listOf(names) {
    const last = names.at(-1) ?? "";
    return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

;// CONCATENATED MODULE: ./lib/impact/rules/columns.js





const columnRules = {
    "column-added": depends({
        optional: when("it is nullable, or has a default, is computed or an identity", "safe", "safe"),
        required: when("it is required and has no default", "safe", "breaking"),
        inserted: when("it stands before older columns, and is optional", "risky", "safe"),
        insertedRequired: when("it stands before older columns, is required and has no default", "risky", "breaking"),
    }, {
        title: "Column added",
        because: "Queries that name their columns do not see it, and inserts with a column list still succeed unless the new column must be given a value. A column in front of older ones moves those, which SELECT * and bulk loads read by position.",
        advice: "Give a required column a default, or let it be nullable until every writer fills it. Add columns at the end.",
        judge: (change) => {
            const name = memberName(change);
            const required = change.object.type === "table" && mustBeGiven(change.after);
            const failing = `Inserts that omit ${name} fail: it is required and has no default.`;
            if (change.followedBy !== undefined) {
                const moved = `${name} stands before ${(0,model_name/* printPart */.x)(change.followedBy)}: SELECT * and readers by position find other columns where they look.`;
                return required ? ["insertedRequired", `${failing} ${moved}`] : ["inserted", moved];
            }
            return required ? ["required", failing] : ["optional", `${name} is new${whyOptional(change)}.`];
        },
    }),
    "column-removed": always("breaking", "breaking", {
        title: "Column removed",
        because: "Every statement that names the column fails, and its data is gone.",
        advice: "Move its readers and writers away first; keep the column, unused, for one release.",
        reason: (change) => `Every query that names ${memberName(change)} fails.`,
    }),
    "column-renamed": depends({
        gone: when("the old name is gone", "breaking", "breaking"),
        case: when("only its letter case changed, and the database does not tell cases apart", "risky", "safe"),
    }, {
        title: "Column renamed",
        because: "Statements that use the old name fail. Where only the case changed under a case-insensitive collation the server accepts both, but clients that look columns up by exact name (data frames, JSON, most languages' dictionaries) do not.",
        advice: "Add the new name beside the old one (a computed column, or a view that offers both) until nobody uses the old one.",
        judge: (change) => {
            const from = memberName(change);
            const to = (0,model_name/* printPart */.x)(change.after.name);
            const guess = change.inferred ? ` That it is a rename is inferred: ${to} agrees with it in all but the name.` : "";
            return renameEffect(change.before.name, change.after.name, change.collation) === "gone"
                ? ["gone", `Every query that names ${from} fails: it is called ${to} now.${guess}`]
                : [
                    "case",
                    `${from} is spelled ${to} now: SQL finds it under both${change.collation === undefined ? " unless the database is case-sensitive" : ""}, clients that look it up by exact name do not.`,
                ];
        },
    }),
    "column-reordered": always("risky", "risky", {
        title: "Columns reordered",
        because: "SELECT *, readers by position, inserts without a column list and bulk loads take the columns in their order.",
        advice: "Name the columns in queries, inserts and bulk loads; put the columns back where that is not possible.",
        reason: (change) => `${listOf(change.moved.map(model_name/* printPart */.x))} moved: SELECT *, readers by position and inserts without a column list mix up the columns of ${(0,model_name/* printObject */.Po)(change.object)}.`,
    }),
    "column-type-narrowed": always("risky", "breaking", {
        title: "Column type narrowed",
        because: "Values that no longer fit are refused when they are written, and were cut off, rounded or refused when the type changed.",
        advice: "Look for values that do not fit before the change; check the lengths and ranges in what writes the column.",
        reason: (change) => `${typesOf(change)}: ${lossOf(change.before, change.after)}`,
    }),
    "column-type-widened": always("risky", "safe", {
        title: "Column type widened",
        because: "Every value still fits, but buffers, variables and target columns downstream may be too small for the new ones.",
        advice: "Widen what receives the column: variables, target tables, file layouts, typed readers.",
        reason: (change) => `${typesOf(change)}: buffers and targets that were made for ${typeName(change.before)} may be too small.`,
    }),
    "column-type-changed": always("breaking", "breaking", {
        title: "Column type changed",
        because: "Another family of types: values are converted or refused, comparisons and typed readers fail.",
        advice: "Add a column of the new type beside the old one, move readers and writers, then drop the old one.",
        reason: (change) => `${typesOf(change)}: readers get values of another type, and writers' values are converted or refused.`,
    }),
    "column-type-reencoded": always("risky", "risky", {
        title: "Column type re-encoded",
        because: "The same values in a related type: clients map it to another type of theirs, comparisons and index use may differ, digits or characters outside the code page may be lost.",
        advice: "Check typed readers and parameters that are compared with the column: a mismatch of types can also cost an index.",
        reason: (change) => `${typesOf(change)}: ${reencodingOf(change.before, change.after)}`,
    }),
    "column-collation-changed": always("risky", "risky", {
        title: "Column collation changed",
        because: "The collation decides what is equal, the order of rows and what a unique key takes for a duplicate; joins between different collations fail.",
        advice: "Check joins on the column (Msg 468, collation conflict), ORDER BY, and unique keys.",
        reason: (change) => `The collation of ${memberName(change)} changed from ${change.before} to ${change.after}: joins with other collations fail, and equality, order and uniqueness may differ.`,
    }),
    "column-made-required": depends({
        table: when("it is a table's column", "safe", "breaking"),
        result: when("it is a column of a view or function", "safe", "safe"),
    }, {
        title: "Column made required",
        because: "Writers that leave the column out or give NULL fail; readers no longer meet NULL.",
        advice: "Give the column a default, or fill it in every writer, before it is made NOT NULL.",
        judge: (change) => {
            const name = memberName(change);
            if (change.object.type !== "table")
                return ["result", `${name} is never NULL now.`];
            return [
                "table",
                change.after.default === undefined
                    ? `Writes that give NULL for ${name}, or leave it out, fail.`
                    : `Writes that give NULL for ${name} fail; those that leave it out get the default.`,
            ];
        },
    }),
    "column-made-nullable": always("breaking", "safe", {
        title: "Column made nullable",
        because: "Typed readers that expect a value meet NULL; NOT IN, sums and comparisons behave differently with it.",
        advice: "Make readers take NULL before the first one is written, or keep the column NOT NULL with a default.",
        reason: (change) => `Readers of ${memberName(change)} may meet NULL, which it could not be before.`,
    }),
    "column-became-computed": always("risky", "breaking", {
        title: "Column became computed",
        because: "A computed column cannot be written, and its values come from an expression now.",
        advice: "Take the column out of every insert and update; check that the expression gives what readers expect.",
        reason: (change) => `Writes to ${memberName(change)} fail: it is computed now, as ${change.after.computed?.expression ?? ""}. Its values may differ.`,
    }),
    "column-stopped-being-computed": always("risky", "risky", {
        title: "Column stopped being computed",
        because: "Its values are no longer derived: they are what writers write, or NULL where nobody does.",
        advice: "Make every writer fill the column, or leave it computed.",
        reason: (change) => `${memberName(change)} was computed as ${change.before.computed?.expression ?? ""}; now it holds what writers write, and nothing where they do not.`,
    }),
    "computed-expression-changed": always("risky", "safe", {
        title: "Computed expression changed",
        because: "The same column, other values.",
        advice: "Compare old and new values before relying on the column; joins on it may find other rows.",
        reason: (change) => `${memberName(change)} is computed as ${change.after.expression} instead of ${change.before.expression}: its values may differ.`,
    }),
    "computed-persisted-changed": always("safe", "safe", {
        title: "Computed column persisted or no longer",
        because: "The values are the same; only when they are computed differs.",
        advice: "Nothing, but that indexes and constraints on the column may need it to be persisted.",
        reason: (change) => change.after.persisted
            ? `${memberName(change)} is stored now; its values are the same.`
            : `${memberName(change)} is computed when it is read now; its values are the same.`,
    }),
    "column-masked": always("breaking", "safe", {
        title: "Column masked",
        because: "Readers without UNMASK get masked data, which looks like data.",
        advice: "Grant UNMASK to those who need the values, before exports are filled with masks.",
        reason: (change) => `Readers without UNMASK get ${change.after} instead of the values of ${memberName(change)}.`,
    }),
    "column-unmasked": always("safe", "safe", {
        title: "Column unmasked",
        because: "Readers see the values themselves.",
        advice: "Make sure that everybody who may read the table may see them.",
        reason: (change) => `Everybody who may read ${(0,model_name/* printObject */.Po)(change.object)} sees the values of ${(0,model_name/* printPart */.x)(change.member)}.`,
    }),
    "column-mask-changed": always("risky", "safe", {
        title: "Mask changed",
        because: "Readers without UNMASK get other masked data.",
        advice: "Check what such readers do with the masked values.",
        reason: (change) => `Readers without UNMASK get ${change.after} instead of ${change.before} for ${memberName(change)}.`,
    }),
    "column-encrypted": always("breaking", "breaking", {
        title: "Column encrypted",
        because: "Clients that do not use Always Encrypted read ciphertext and cannot write.",
        advice: "Turn on Column Encryption Setting in every client, and give them access to the keys, first.",
        reason: (change) => `${memberName(change)} is encrypted (${change.after}): clients without its key read ciphertext and cannot write it${change.after === "randomized" ? ", and nobody can search it" : ""}.`,
    }),
    "column-decrypted": always("safe", "safe", {
        title: "Column decrypted",
        because: "Clients with and without Always Encrypted can read and write it.",
        advice: "Make sure that the server's administrators may see the values.",
        reason: (change) => `${memberName(change)} is no longer encrypted: every client can use it, and administrators see it.`,
    }),
    "column-encryption-changed": always("risky", "risky", {
        title: "Column encryption changed",
        because: "Deterministic encryption allows equality, joins and grouping; randomized encryption allows none of them.",
        advice: "Check every query that compares, joins or groups by the column.",
        reason: (change) => change.after === "randomized"
            ? `${memberName(change)} is encrypted at random: it can no longer be compared, joined or grouped by.`
            : `${memberName(change)} is encrypted deterministically now; clients must encrypt it so.`,
    }),
    "column-hidden": always("risky", "risky", {
        title: "Column hidden",
        because: "SELECT * and inserts without a column list leave hidden columns out.",
        advice: "Name the column where it is needed.",
        reason: (change) => `SELECT * from ${(0,model_name/* printObject */.Po)(change.object)} and inserts without a column list leave ${(0,model_name/* printPart */.x)(change.member)} out.`,
    }),
    "column-unhidden": always("risky", "risky", {
        title: "Column no longer hidden",
        because: "SELECT * and inserts without a column list include the column.",
        advice: "Name the columns in queries and inserts.",
        reason: (change) => `SELECT * from ${(0,model_name/* printObject */.Po)(change.object)} and inserts without a column list include ${(0,model_name/* printPart */.x)(change.member)}.`,
    }),
    "column-became-generated-always": always("safe", "breaking", {
        title: "Column became generated always",
        because: "The server fills the period columns of a temporal table; writing them fails.",
        advice: "Take the column out of every insert and update.",
        reason: (change) => `Writes to ${memberName(change)} fail: the server generates it (${change.after ?? "always"}).`,
    }),
    "column-stopped-being-generated-always": always("risky", "risky", {
        title: "Column no longer generated always",
        because: "Nobody but the writers keeps its values right, and the table's history ends.",
        advice: "Make every writer fill the column, or restore the period.",
        reason: (change) => `The server no longer fills ${memberName(change)}: it holds what writers write.`,
    }),
    "column-option-changed": depends({
        storage: when("it is about storage, or another name for the same type", "safe", "safe"),
        filestream: when("it is FILESTREAM", "risky", "risky"),
    }, {
        title: "Column option changed",
        because: "SPARSE, ROWGUIDCOL and the name of an alias type change no value; FILESTREAM clients open the data as files.",
        advice: "Check clients that open the column through the file system; nothing else.",
        judge: (change) => [change.option === "filestream" ? "filestream" : "storage", optionReasons[change.option](change)],
    }),
    "default-added": always("safe", "safe", {
        title: "Default added",
        because: "Inserts that omit the column get a value where they got NULL or an error.",
        advice: "Nothing; readers that take NULL for unknown should know that new rows have the default.",
        reason: (change) => `Inserts that omit ${memberName(change)} get ${change.after.expression}.`,
    }),
    "default-removed": depends({
        nullable: when("the column is nullable", "risky", "risky"),
        required: when("the column is required", "safe", "breaking"),
    }, {
        title: "Default removed",
        because: "Inserts that rely on the default fail where the column is required, and write NULL where it is not.",
        advice: "Give the value in every insert before the default goes.",
        judge: (change) => change.required
            ? ["required", `Inserts that omit ${memberName(change)} fail: it is required and lost its default ${change.before.expression}.`]
            : ["nullable", `Inserts that omit ${memberName(change)} write NULL instead of ${change.before.expression}.`],
    }),
    "default-changed": always("risky", "risky", {
        title: "Default changed",
        because: "Rows that are written from now on get another value.",
        advice: "Check what takes the old default to mean something.",
        reason: (change) => `Inserts that omit ${memberName(change)} get ${change.after.expression} instead of ${change.before.expression}.`,
    }),
    "identity-added": always("safe", "breaking", {
        title: "Identity added",
        because: "The server gives the values; inserts that give one fail without IDENTITY_INSERT.",
        advice: "Take the column out of the inserts, or set IDENTITY_INSERT ON where the value must be given.",
        reason: (change) => `Inserts that give ${memberName(change)} a value fail: it is an identity now.`,
    }),
    "identity-removed": always("risky", "breaking", {
        title: "Identity removed",
        because: "Inserts that relied on the server for the value fail; SCOPE_IDENTITY() no longer gives it.",
        advice: "Give the values from a sequence or the client, in every insert, first.",
        reason: (change) => `Inserts must give ${memberName(change)} a value: it is no identity any more, and SCOPE_IDENTITY() does not return it.`,
    }),
    "identity-changed": always("safe", "risky", {
        title: "Identity changed",
        because: "New values start or step differently, and may meet existing ones.",
        advice: "Compare the seed with the largest value in the table.",
        reason: (change) => {
            const [from, to] = [change.before, change.after].map((identity) => `(${identity.seed},${identity.increment})`);
            return from === to
                ? `The identity of ${memberName(change)} treats replication differently.`
                : `The identity of ${memberName(change)} is ${to ?? ""} instead of ${from ?? ""}: new values may meet existing ones.`;
        },
    }),
};
function mustBeGiven(column) {
    const filled = column.default !== undefined ||
        column.computed !== undefined ||
        column.identity !== undefined ||
        column.generatedAlways !== undefined ||
        // The server fills a rowversion.
        (column.baseType ?? column.type) === "timestamp";
    return column.nullable === false && !filled;
}
function whyOptional(change) {
    const { after, object } = change;
    if (object.type !== "table")
        return "";
    if (after.computed !== undefined)
        return ", and it is computed";
    if (after.identity !== undefined || after.generatedAlways !== undefined)
        return ", and the server fills it";
    if (after.default !== undefined)
        return `, and inserts that omit it get ${after.default.expression}`;
    return after.nullable ? ", and inserts that omit it write NULL" : "";
}
function typesOf(change) {
    return `${memberName(change)} is ${typeName(change.after)} instead of ${typeName(change.before)}`;
}
/** What no longer fits. */
function lossOf(before, after) {
    const from = (0,tsql_type/* parseType */.Mb)(before.baseType ?? before.type ?? "");
    const to = (0,tsql_type/* parseType */.Mb)(after.baseType ?? after.type ?? "");
    if (from === undefined || to === undefined)
        return "values that do not fit are refused or rounded.";
    if (to.length !== undefined && /char|text/.test(to.name))
        return `values longer than ${to.length} characters are refused or cut off.`;
    if (to.length !== undefined && /binary|image/.test(to.name))
        return `values longer than ${to.length} bytes are refused or cut off.`;
    if (from.name === to.name && from.precision !== undefined && to.precision !== undefined) {
        const [fromScale, toScale] = [from.scale ?? 0, to.scale ?? 0];
        const losses = [
            ...(to.precision - toScale < from.precision - fromScale
                ? [`values with more than ${to.precision - toScale} digits before the point are refused`]
                : []),
            ...(toScale < fromScale ? [`values are rounded to ${toScale} digits after it`] : []),
        ];
        return `${listOf(losses)}.`;
    }
    if (from.name === to.name && to.scale !== undefined)
        return `fractions of a second are rounded to ${to.scale} digits.`;
    return `values outside the range of ${to.name} are refused, and those with more digits rounded.`;
}
function reencodingOf(before, after) {
    const from = (0,tsql_type/* parseType */.Mb)(before.baseType ?? before.type ?? "")?.name ?? "";
    const to = (0,tsql_type/* parseType */.Mb)(after.baseType ?? after.type ?? "")?.name ?? "";
    const national = (name) => name.startsWith("n") && name !== "numeric";
    if (/char|text/.test(from) && /char|text/.test(to)) {
        if (national(from) && !national(to))
            return "characters outside the code page become question marks.";
        if (national(to) && !national(from))
            return "the values take twice the bytes, and comparisons with varchar parameters are converted.";
        if (to === "char" || to === "nchar" || to === "binary")
            return "values are padded with spaces to the full length.";
        return "padding, comparisons and length functions may behave differently.";
    }
    if (to === "float" || to === "real")
        return "values become approximate.";
    if (from === "float" || from === "real")
        return "values are rounded to the digits of the new type.";
    return "the values fit, but clients see another type, and comparisons may convert.";
}
const optionReasons = {
    sparse: (change) => `${memberName(change)} is ${change.after === undefined ? "no longer" : "now"} stored as sparse; its values are the same.`,
    rowGuid: (change) => `${memberName(change)} is ${change.after === undefined ? "no longer" : "now"} the table's ROWGUIDCOL; its values are the same.`,
    filestream: (change) => `${memberName(change)} is ${change.after === undefined ? "no longer" : "now"} kept as FILESTREAM: clients that open it as a file are hit.`,
    type: (change) => `${memberName(change)} is declared as ${String(change.after)} instead of ${String(change.before)}, which stands for the same type.`,
};

;// CONCATENATED MODULE: ./lib/impact/rules/constraints.js



const constraintRules = {
    "foreign-key-added": always("safe", "breaking", {
        title: "Foreign key added",
        because: "Writes of rows that refer to nothing are refused, and so are deletes of rows that are referred to.",
        advice: "Load parents before children; find orphans first.",
        reason: (change) => `Writes to ${(0,model_name/* printObject */.Po)(change.object)} fail where ${childColumns(change.after)} is not in ${parentColumns(change.after)}. Parents with children can no longer be deleted${change.after.onDelete === undefined ? "" : `, or take them along (${change.after.onDelete})`}.`,
    }),
    "foreign-key-removed": always("risky", "safe", {
        title: "Foreign key removed",
        because: "Orphans may appear: inner joins lose rows without a word.",
        advice: "Check joins on these columns for rows without a parent.",
        reason: (change) => `Rows of ${(0,model_name/* printObject */.Po)(change.object)} may have a ${childColumns(change.before)} that is not in ${parentColumns(change.before)}: inner joins lose them.`,
    }),
    "foreign-key-retargeted": always("risky", "breaking", {
        title: "Foreign key retargeted",
        because: "Values must exist in another place: writes that were right are refused, and joins by the old path may miss rows.",
        advice: "Move writers and joins to the new parent.",
        reason: (change) => `${childColumns(change.after)} of ${(0,model_name/* printObject */.Po)(change.object)} must be in ${parentColumns(change.after)}; before, ${childColumns(change.before)} had to be in ${parentColumns(change.before)}.`,
    }),
    "foreign-key-action-changed": always("risky", "risky", {
        title: "Foreign key action changed",
        because: "Deleting or updating a parent does something else to its children.",
        advice: "Check every delete and key update of the parent.",
        reason: ({ object, member, before, after }) => {
            const turns = [
                ...(before.onDelete === after.onDelete
                    ? []
                    : [`deleting a parent means ${actionOf(after.onDelete)} instead of ${actionOf(before.onDelete)}`]),
                ...(before.onUpdate === after.onUpdate
                    ? []
                    : [`updating a parent's key means ${actionOf(after.onUpdate)} instead of ${actionOf(before.onUpdate)}`]),
            ];
            return `For rows of ${(0,model_name/* printObject */.Po)(object)}${inParentheses(member)}, ${listOf(turns)}.`;
        },
    }),
    "check-added": always("safe", "breaking", {
        title: "Check added",
        because: "Readers gain a guarantee; writes of other values are refused.",
        advice: "Find rows and writers that do not satisfy it first.",
        reason: (change) => `Writes to ${(0,model_name/* printObject */.Po)(change.object)} fail unless ${change.after.expression}.`,
    }),
    "check-removed": always("risky", "safe", {
        title: "Check removed",
        because: "Values may appear that readers never met.",
        advice: "Make readers take any value of the type.",
        reason: (change) => `Nothing demands ${change.before.expression} of ${(0,model_name/* printObject */.Po)(change.object)} any more: readers may meet other values.`,
    }),
    "check-narrowed": always("safe", "breaking", {
        title: "Check narrowed",
        because: "Every value that is allowed was allowed before, and some that writers may still write are not.",
        advice: "Find writers of the values that are refused now.",
        reason: (change) => `${checkTurn(change)}: writes of values that it took before are refused.`,
    }),
    "check-widened": always("risky", "safe", {
        title: "Check widened",
        because: "Readers may meet values that could not be before.",
        advice: "Make readers take the new values: lists of codes, CASE expressions, target columns.",
        reason: (change) => `${checkTurn(change)}: readers may meet values that could not be before.`,
    }),
    "check-changed": always("risky", "risky", {
        title: "Check changed",
        because: "What may be written is different, and comparing the conditions cannot tell in which direction.",
        advice: "Read both conditions, with readers and writers in mind.",
        reason: (change) => `${checkTurn(change)}: writes may be refused, and readers may meet other values.`,
    }),
    "constraint-disabled": depends({
        rows: when("it is a foreign key or a check", "risky", "safe"),
        unique: when("it is a unique constraint or a nonclustered primary key", "breaking", "safe"),
        clustered: when("its index is clustered: nobody can read the table", "breaking", "breaking"),
    }, {
        title: "Constraint disabled",
        because: "Nothing is checked while it is disabled. A disabled clustered index makes the whole table unreadable.",
        advice: "Enable it WITH CHECK when the load is over, so that it is trusted again.",
        judge: (change) => {
            const name = constraintName(change);
            if (change.constraint === "foreign key" || change.constraint === "check constraint") {
                return ["rows", `${name} is disabled: rows that break it may appear.`];
            }
            return change.after.clustered
                ? [
                    "clustered",
                    `${name} is disabled, and with its clustered index the whole of ${(0,model_name/* printObject */.Po)(change.object)}: every query fails.`,
                ]
                : ["unique", `${name} is disabled: duplicates may appear.`];
        },
    }),
    "constraint-enabled": always("safe", "breaking", {
        title: "Constraint enabled",
        because: "Writes that break it are refused again.",
        advice: "Find the writers that relied on its being off.",
        reason: (change) => `${constraintName(change)} is enforced again: writes that break it fail.`,
    }),
    "constraint-untrusted": always("risky", "safe", {
        title: "Constraint no longer trusted",
        because: "Rows were written past it: what it promises may not hold for them, and the optimiser ignores it.",
        advice: "Mend the rows, then ALTER TABLE … WITH CHECK CHECK CONSTRAINT.",
        reason: (change) => `${constraintName(change)} was not checked for all rows: some may break it.`,
    }),
    "constraint-trusted": always("safe", "breaking", {
        title: "Constraint trusted",
        because: "Every row satisfies it again, and writers that went past it (bulk loads, NOCHECK) no longer may.",
        advice: "Load with CHECK_CONSTRAINTS, and mend what does not satisfy it before it is written.",
        reason: (change) => `${constraintName(change)} was checked for every row and is trusted: loads must satisfy it.`,
    }),
    "constraint-replication-changed": always("risky", "risky", {
        title: "NOT FOR REPLICATION changed",
        because: "Rows that replication writes are checked, or no longer are.",
        advice: "Check the rows that come by replication.",
        reason: (change) => change.after.notForReplication
            ? `${constraintName(change)} no longer holds for rows that replication writes.`
            : `${constraintName(change)} holds for rows that replication writes, too: they may be refused.`,
    }),
    "constraint-renamed": always("safe", "safe", {
        title: "Constraint renamed",
        because: "It demands the same. Scripts that alter it by name, and code that reads the name out of an error, must know the new one.",
        advice: "Look for the old name in migration scripts and error handlers.",
        reason: (change) => `The ${change.constraint} ${(0,model_name/* printPart */.x)(change.before)} of ${(0,model_name/* printObject */.Po)(change.object)} is called ${(0,model_name/* printPart */.x)(change.after)} now; it demands the same.`,
    }),
};
/** `CustomerID`, or `(Region, Number)`. */
function childColumns({ columns }) {
    return columns.length === 1 ? columnList(columns) : `(${columnList(columns)})`;
}
/** `Sales.Customer (CustomerID)`. */
function parentColumns({ references }) {
    return `${(0,model_name/* printName */.To)(references)} (${columnList(references.columns)})`;
}
function actionOf(action) {
    return action ?? "no action";
}
function checkTurn({ object, before, after, }) {
    return `${(0,model_name/* printObject */.Po)(object)} demands ${after.expression} instead of ${before.expression}`;
}
/** `The foreign key FK_Orders_Customer of dbo.Orders`. */
function constraintName(change) {
    const { after } = change;
    const what = change.member === undefined ? ("expression" in after ? after.expression : `(${columnList(after.columns)})`) : (0,model_name/* printPart */.x)(change.member);
    return `The ${change.constraint} ${what} of ${(0,model_name/* printObject */.Po)(change.object)}`;
}

;// CONCATENATED MODULE: ./lib/impact/rules/database.js

const databaseRules = {
    "database-collation-changed": always("risky", "risky", {
        title: "Database collation changed",
        because: "It decides how names, variables and new columns compare, and the columns that follow it: joins, ordering, uniqueness.",
        advice: "Check joins with temporary tables (they have tempdb's collation), and names that are written in another case.",
        reason: (change) => `The database's collation is ${change.after} instead of ${change.before}: joins, order, uniqueness, and whether names tell letter cases apart may differ.`,
    }),
    "compatibility-level-changed": always("risky", "risky", {
        title: "Compatibility level changed",
        because: "Some statements mean something else or are refused, and queries are planned anew.",
        advice: "Compare plans and results of the important queries; Query Store keeps the old plans.",
        reason: (change) => `The compatibility level is ${change.after} instead of ${change.before}: some statements behave otherwise, and queries are planned anew.`,
    }),
};

;// CONCATENATED MODULE: ./lib/impact/rules/descriptions.js



const descriptionRules = {
    "description-added": always("safe", "safe", {
        title: "Description added",
        because: "Documentation.",
        advice: "Nothing.",
        reason: (change) => `${described(change)} is described now.`,
    }),
    "description-removed": always("safe", "safe", {
        title: "Description removed",
        because: "Documentation: no query notices, but the next reader of the pages does.",
        advice: "Write a new one.",
        reason: (change) => `${described(change)} is no longer described.`,
    }),
    "description-changed": always("safe", "safe", {
        title: "Description changed",
        because: "Documentation. A new meaning for an old column is worth a look all the same.",
        advice: "Read it: where the meaning changed, readers should know.",
        reason: (change) => `${described(change)} is described differently.`,
    }),
};
function described(change) {
    const { object, part, member } = change;
    if (part === "object")
        return sentenceName(object);
    if (part === "column" && member !== undefined)
        return `${(0,model_name/* printObject */.Po)(object)}.${(0,model_name/* printPart */.x)(member)}`;
    if (part === "default" && member !== undefined)
        return `The default of ${(0,model_name/* printObject */.Po)(object)}.${(0,model_name/* printPart */.x)(member)}`;
    return `The ${part}${member === undefined ? "" : ` ${(0,model_name/* printPart */.x)(member)}`} of ${(0,model_name/* printObject */.Po)(object)}`;
}

;// CONCATENATED MODULE: ./lib/impact/rules/indexes.js



const indexRules = {
    "index-added": always("safe", "risky", {
        title: "Index added",
        because: "Time, not correctness: reads may be faster, writes must keep it up to date.",
        advice: "Watch the time of loads and large updates.",
        reason: (change) => `Writes to ${(0,model_name/* printObject */.Po)(change.object)} must keep ${indexName(change)} up to date, which takes time.`,
    }),
    "index-removed": always("risky", "safe", {
        title: "Index removed",
        because: "Time, not correctness: queries that used it may be much slower; index hints that name it fail.",
        advice: "Look for queries that search by these columns, and for hints that name the index.",
        reason: (change) => `Queries of ${(0,model_name/* printObject */.Po)(change.object)} that used ${indexName(change)} may take much longer, and hints that name it fail.`,
    }),
    "index-changed": depends({
        keys: when("its columns, filter, kind or clustering changed", "risky", "risky"),
        storage: when("only compression, filegroup or partitions", "safe", "safe"),
    }, {
        title: "Index changed",
        because: "Time, not correctness: it serves other queries, and costs writers something else.",
        advice: "Look at the plans of queries that use the index.",
        judge: (change) => {
            const name = `${(0,model_name/* printPart */.x)(change.member)} of ${(0,model_name/* printObject */.Po)(change.object)}`;
            if (withoutStorage(change.before) === withoutStorage(change.after)) {
                return ["storage", `${name} is stored differently; it serves the same queries.`];
            }
            const [from, to] = [shapeOf(change.before), shapeOf(change.after)];
            return [
                "keys",
                `${name} is ${from === to ? "built differently" : `${to} instead of ${from}`}: queries that used it may take longer.`,
            ];
        },
    }),
    "index-renamed": always("risky", "risky", {
        title: "Index renamed",
        because: "The same index; hints and maintenance scripts that name it fail.",
        advice: "Look for the old name in hints (WITH (INDEX(…))) and scripts.",
        reason: (change) => `${(0,model_name/* printPart */.x)(change.before)} of ${(0,model_name/* printObject */.Po)(change.object)} is called ${(0,model_name/* printPart */.x)(change.after)} now: hints and scripts that use the old name fail.`,
    }),
    "index-disabled": depends({
        plain: when("it is neither unique nor clustered", "risky", "safe"),
        unique: when("it is unique: duplicates may appear", "breaking", "safe"),
        clustered: when("it is clustered: nobody can read the table", "breaking", "breaking"),
    }, {
        title: "Index disabled",
        because: "A disabled index is as good as none; with a clustered one the table cannot be read.",
        advice: "Rebuild it when the load is over.",
        judge: (change) => {
            const name = `${indexName(change)} of ${(0,model_name/* printObject */.Po)(change.object)} is disabled`;
            // A view without its index is computed as any other view is.
            if (change.after.clustered && change.object.type !== "view")
                return ["clustered", `${name}, and with it all its data: every query fails.`];
            return change.after.unique
                ? ["unique", `${name}: duplicates may appear.`]
                : ["plain", `${name}: queries that used it may take much longer.`];
        },
    }),
    "index-enabled": depends({
        plain: when("it is not unique", "safe", "risky"),
        unique: when("it is unique: duplicates are refused", "safe", "breaking"),
    }, {
        title: "Index enabled",
        because: "Writes must keep it up to date again; a unique one refuses duplicates.",
        advice: "Watch the time of loads; find writers of duplicates.",
        judge: (change) => {
            const name = `${indexName(change)} of ${(0,model_name/* printObject */.Po)(change.object)} is enabled again`;
            return change.after.unique
                ? ["unique", `${name}: writes of duplicates fail.`]
                : ["plain", `${name}: writes must keep it up to date.`];
        },
    }),
    "full-text-index-added": always("safe", "risky", {
        title: "Full-text index added",
        because: "CONTAINS and FREETEXT work; writes are indexed, which takes time.",
        advice: "Watch the time of loads.",
        reason: (change) => `${(0,model_name/* printObject */.Po)(change.object)} can be searched with CONTAINS and FREETEXT; its writes are indexed.`,
    }),
    "full-text-index-removed": always("breaking", "safe", {
        title: "Full-text index removed",
        because: "CONTAINS and FREETEXT fail without one, unlike a search without an ordinary index.",
        advice: "Find queries that use full-text search first.",
        reason: (change) => `Queries that search ${(0,model_name/* printObject */.Po)(change.object)} with CONTAINS or FREETEXT fail.`,
    }),
    "full-text-index-changed": depends({
        columns: when("its columns or their languages changed, or it was disabled or enabled", "risky", "risky"),
        storage: when("only its catalog or key index", "safe", "safe"),
    }, {
        title: "Full-text index changed",
        because: "Searches may find other rows, or fail on columns that are no longer indexed.",
        advice: "Try the searches on these columns.",
        judge: ({ object, before, after }) => {
            const table = (0,model_name/* printObject */.Po)(object);
            if (before.disabled !== after.disabled) {
                return ["columns", `Full-text search of ${table} is ${after.disabled ? "disabled: new rows are not found" : "enabled again"}.`];
            }
            const [from, to] = [before, after].map((index) => columnList(index.columns));
            if (from !== to)
                return ["columns", `Full-text search of ${table} covers ${to ?? ""} instead of ${from ?? ""}.`];
            return before.columns.every((column, at) => readsAlike(column, after.columns[at]))
                ? ["storage", `The full-text index of ${table} is kept elsewhere; it covers the same columns.`]
                : ["columns", `Full-text search of ${table} reads ${to ?? ""} in another language or as another document type.`];
        },
    }),
};
/** A source that names no language means the server's own. */
function readsAlike(before, after) {
    const sameLanguage = before.language === undefined || after?.language === undefined || before.language === after.language;
    return sameLanguage && before.typeColumn === after?.typeColumn;
}
function indexName({ member, before, after }) {
    const columns = (after ?? before)?.columns ?? [];
    return columns.length === 0 ? (0,model_name/* printPart */.x)(member) : `${(0,model_name/* printPart */.x)(member)} (${columnList(columns)})`;
}
/** `a unique rowstore index on (Region) including Day where [Region] IS NOT NULL`. */
function shapeOf(index) {
    const include = index.include.length === 0 ? "" : ` including ${columnList(index.include)}`;
    const filter = index.filter === undefined ? "" : ` where ${index.filter}`;
    const form = [...(index.unique ? ["unique"] : []), ...(index.clustered ? ["clustered"] : []), index.kind ?? "rowstore"].join(" ");
    return `a ${form} index on (${columnList(index.columns)})${include}${filter}`;
}
function withoutStorage(index) {
    const { columns, include, filter, kind, clustered, bucketCount, secondary } = index;
    return JSON.stringify([columns, include.toSorted(), filter, kind, clustered, bucketCount, secondary]);
}

;// CONCATENATED MODULE: ./lib/impact/rules/keys.js



const keyRules = {
    "primary-key-added": always("safe", "risky", {
        title: "Primary key added",
        because: "Readers gain a guarantee; writers of duplicates are refused.",
        advice: "Check that no writer makes duplicates or NULLs in these columns.",
        reason: (change) => `Writes of a second row with the same ${columnList(change.after.columns)}, or with NULL in it, to ${(0,model_name/* printObject */.Po)(change.object)} fail.`,
    }),
    "primary-key-removed": always("breaking", "risky", {
        title: "Primary key removed",
        because: "Merges, upserts, change tracking and replication rely on it, and duplicates may appear.",
        advice: "Keep a key; where it must go, check joins and merges on its columns for duplicates.",
        reason: (change) => `Nothing keeps ${columnList(change.before.columns)} unique in ${(0,model_name/* printObject */.Po)(change.object)}: joins may fan out, and merges and upserts on the key may hit several rows.`,
    }),
    "primary-key-changed": always("breaking", "risky", {
        title: "Primary key changed",
        because: "Merges, upserts and joins use the old key, which may no longer tell rows apart.",
        advice: "Move every join, merge and upsert to the new key.",
        reason: (change) => `The primary key of ${(0,model_name/* printObject */.Po)(change.object)} is (${columnList(change.after.columns)}) instead of (${columnList(change.before.columns)}): merges, upserts and joins by the old one may go wrong.`,
    }),
    "unique-added": always("safe", "breaking", {
        title: "Uniqueness added",
        because: "Readers gain a guarantee; writers of duplicates are refused. Constraint or index is the same promise.",
        advice: "Find duplicates, and writers that make them, first.",
        reason: (change) => `Writes of a second row with the same ${columnList(change.after.columns)} to ${(0,model_name/* printObject */.Po)(change.object)} fail${ofFiltered(change.after)}.`,
    }),
    "unique-removed": always("breaking", "safe", {
        title: "Uniqueness removed",
        because: "Duplicates may appear: joins on these columns fan out, and lookups find several rows.",
        advice: "Check joins, lookups and merges on these columns; keep the promise where anything relies on it.",
        reason: (change) => `Nothing keeps ${columnList(change.before.columns)} unique in ${(0,model_name/* printObject */.Po)(change.object)} any more${ofFiltered(change.before)}: joins on it may fan out.`,
    }),
    "unique-changed": depends({
        other: when("neither key contains the other", "breaking", "breaking"),
        stricter: when("fewer columns must differ", "safe", "breaking"),
        looser: when("more columns may tell two rows apart", "breaking", "safe"),
    }, {
        title: "Unique key changed",
        because: "What was unique is not any more, or what was allowed twice is refused, as uniqueness removed and added are judged.",
        advice: "Check joins on the old columns for duplicates, and writers for what the new key refuses.",
        judge: (change) => {
            const [from, to] = [change.before, change.after].map((key) => `(${columnList(key.columns)})${ofFiltered(key)}`);
            const said = `${(0,model_name/* printObject */.Po)(change.object)} is unique by ${to ?? ""} instead of ${from ?? ""}`;
            const effect = strictness(change.before, change.after);
            const effects = {
                stricter: `${said}: writes that the old key took are refused.`,
                looser: `${said}: joins by the old key may fan out.`,
                other: `${said}: joins by the old key may fan out, and writes that it took may be refused.`,
            };
            return [effect, effects[effect]];
        },
    }),
    "key-index-changed": depends({
        order: when("the order of the columns or the clustering changed", "risky", "risky"),
        storage: when("only compression, or whether a constraint or an index says it", "safe", "safe"),
    }, {
        title: "Index of a key changed",
        because: "The promise is the same; the index that keeps it serves other queries, or takes other space.",
        advice: "Watch the queries that search by this key.",
        judge: (change) => {
            const name = `${keyName(change.after)} of ${(0,model_name/* printObject */.Po)(change.object)}`;
            if ("include" in change.before !== "include" in change.after) {
                return ["storage", `${name} is ${"include" in change.after ? "an index" : "a constraint"} now; it promises the same.`];
            }
            const order = (key) => JSON.stringify([key.columns, key.clustered, key.bucketCount]);
            return order(change.before) === order(change.after)
                ? ["storage", `The index of ${name} is stored differently; it promises the same.`]
                : ["order", `The index of ${name} is ordered differently: queries that used it may take longer.`];
        },
    }),
};
function ofFiltered(key) {
    const filter = key.filter;
    return filter === undefined ? "" : ` where ${filter}`;
}
/** A key that is unique by fewer columns is unique by more of them, too. Filters are not compared. */
function strictness(before, after) {
    if (ofFiltered(before) !== ofFiltered(after))
        return "other";
    const [from, to] = [before, after].map((key) => new Set(key.columns.map((column) => (0,model_name/* printPart */.x)(column.name))));
    if (from === undefined || to === undefined)
        return "other";
    if (to.size < from.size && [...to].every((column) => from.has(column)))
        return "stricter";
    return to.size > from.size && [...from].every((column) => to.has(column)) ? "looser" : "other";
}

;// CONCATENATED MODULE: ./lib/impact/rules/modules.js
// What views, routines and triggers do.



const moduleRules = {
    "view-definition-changed": definitionChanged("View definition changed", "it may return other rows or values"),
    "procedure-definition-changed": definitionChanged("Procedure definition changed", "it may do or return something else"),
    "function-definition-changed": definitionChanged("Function definition changed", "it may return something else"),
    "return-type-changed": always("breaking", "breaking", {
        title: "Return type changed",
        because: "Every caller gets a value of another type, or a table in place of a value.",
        advice: "Make a new function beside the old one and move the callers.",
        reason: (change) => `${(0,model_name/* printObject */.Po)(change.object)} returns ${returned(change.after)} instead of ${returned(change.before)}: its callers get another type.`,
    }),
    "trigger-added": afterTrigger("Trigger added", (name, events) => `${name} now does something of its own on every ${events}.`),
    "trigger-removed": afterTrigger("Trigger removed", (name, events) => `${name} no longer does what it did on every ${events}.`),
    "trigger-changed": afterTrigger("Trigger changed", (name, events) => `${name} may do something else on every ${events}.`),
    "trigger-disabled": afterTrigger("Trigger disabled", (name, events) => `${name} is disabled: what it did on every ${events} no longer happens.`),
    "trigger-enabled": afterTrigger("Trigger enabled", (name, events) => `${name} is enabled again, and does something of its own on every ${events}.`),
    "instead-of-trigger-added": insteadOf("INSTEAD OF trigger added", "breaking", (name, events) => `${name} now takes the place of every ${events}.`),
    "instead-of-trigger-removed": insteadOf("INSTEAD OF trigger removed", "breaking", (name, events) => `${name} no longer takes the place of ${events}: such writes go to the rows themselves, or are refused.`),
    "instead-of-trigger-changed": insteadOf("INSTEAD OF trigger changed", "risky", (name, events) => `${name} may make something else of every ${events}.`),
    "instead-of-trigger-disabled": insteadOf("INSTEAD OF trigger disabled", "breaking", (name, events) => `${name} is disabled: ${events} goes to the rows themselves, or is refused.`),
    "instead-of-trigger-enabled": insteadOf("INSTEAD OF trigger enabled", "breaking", (name, events) => `${name} takes the place of every ${events} again.`),
    "database-trigger-added": databaseTrigger("Database trigger added", (name) => `${name} runs on changes of the schema, and may refuse them.`),
    "database-trigger-removed": databaseTrigger("Database trigger removed", (name) => `${name} no longer watches changes of the schema.`),
    "database-trigger-changed": databaseTrigger("Database trigger changed", (name) => `${name} may do something else on changes of the schema.`),
    "database-trigger-disabled": databaseTrigger("Database trigger disabled", (name) => `${name} is disabled: it does not see changes of the schema.`),
    "database-trigger-enabled": databaseTrigger("Database trigger enabled", (name) => `${name} watches changes of the schema again.`),
};
function definitionChanged(title, effect) {
    return always("risky", "risky", {
        title,
        because: "The same name and shape, perhaps other results: what a text means cannot be decided from the schema alone.",
        advice: "Read the difference; compare results on real data before relying on them.",
        reason: (change) => {
            const { object, after } = change;
            return after.encrypted
                ? `The text of ${(0,model_name/* printObject */.Po)(object)} is encrypted: nobody can tell whether it is the same.`
                : `The text of ${(0,model_name/* printObject */.Po)(object)} changed: ${effect}.`;
        },
    });
}
function returned({ kind, returns, returnsBaseType }) {
    if (kind !== "scalar")
        return "a table";
    return returnsBaseType === undefined ? (returns ?? "an unknown type") : `${returns ?? ""} (${returnsBaseType})`;
}
function triggerWords(change) {
    const events = (change.after ?? change.before)?.events ?? [];
    return [`Trigger ${(0,model_name/* printPart */.x)(change.member)}`, `${listOf(events)} on ${(0,model_name/* printObject */.Po)(change.object)}`];
}
function afterTrigger(title, reason) {
    return always("risky", "risky", {
        title,
        because: "Side effects: other tables, values and errors follow from a write.",
        advice: "Read what the trigger does; check what relies on it: audit tables, derived columns, refused writes.",
        reason: (change) => reason(...triggerWords(change)),
    });
}
function insteadOf(title, writer, reason) {
    return always("risky", writer, {
        title,
        because: "The trigger, not the server, decides what a write does, and whether a view takes one at all.",
        advice: "Try every kind of write that the application makes.",
        reason: (change) => reason(...triggerWords(change)),
    });
}
function databaseTrigger(title, reason) {
    return always("safe", "risky", {
        title,
        because: "A database trigger runs inside the statements that change the schema: migrations may be refused, or go unseen.",
        advice: "Run the next migration where it may fail.",
        reason: (change) => reason(`Trigger ${(0,model_name/* printPart */.x)(change.member)}`),
    });
}

;// CONCATENATED MODULE: ./lib/impact/rules/objects.js
// Tables, views, routines and schemas as wholes: that they came, went, or go by another name.




const uses = {
    table: { every: "Every query that names", advice: "Leave a view or synonym under the old name until nobody uses it." },
    view: { every: "Every query that names", advice: "Keep the view until nobody reads it, if need be as a query on what replaced it." },
    procedure: { every: "Every call of", advice: "Keep a procedure of the old name that calls what replaced it, until nobody calls it." },
    function: {
        every: "Every query that calls",
        advice: "Keep a function of the old name that calls what replaced it, until nobody calls it.",
    },
};
const gone = when("nothing that can be used in its place answers to the old name", "breaking", "breaking");
const sameButCase = when("only its letter case changed, and the database does not tell cases apart", "risky", "safe");
/** A synonym forwards reads, writes and calls. */
const synonymLeft = when("a synonym stands under the old name", "risky", "risky");
/** Of tables and views either can be read in the other's place; a view takes writes only where it is updatable. */
const relationLeft = when("a table or view stands under the old name", "risky", "breaking");
const objectRules = {
    "table-added": added("Table added"),
    "table-removed": removed("table", "Table removed"),
    "table-renamed": objects_renamed("table", "Table renamed"),
    "table-moved": objects_renamed("table", "Table moved to another schema"),
    "table-became-view": always("risky", "breaking", {
        title: "Table became a view",
        because: "The same name, other behaviour: rows may be filtered or joined, and a view takes writes only where it is updatable.",
        advice: "Compare rows and columns of both; write to the tables behind the view, or give it INSTEAD OF triggers.",
        reason: (change) => `${(0,model_name/* printObject */.Po)(change.object)} is a view now: it may show other rows, and writes to it may be refused.`,
    }),
    "view-became-table": always("risky", "breaking", {
        title: "View became a table",
        because: "The same name, other behaviour: the rows are a copy that somebody must keep up to date.",
        advice: "Find out who fills the table and when; point writers of the tables behind the view at it, too, where they must.",
        reason: (change) => `${(0,model_name/* printObject */.Po)(change.object)} is a table now: its rows are as fresh as whoever fills it, and writes no longer reach what the view read.`,
    }),
    "view-added": added("View added"),
    "view-removed": removed("view", "View removed"),
    "view-renamed": objects_renamed("view", "View renamed"),
    "procedure-added": added("Procedure added"),
    "procedure-removed": removed("procedure", "Procedure removed"),
    "procedure-renamed": objects_renamed("procedure", "Procedure renamed"),
    "function-added": added("Function added"),
    "function-removed": removed("function", "Function removed"),
    "function-renamed": objects_renamed("function", "Function renamed"),
    "schema-added": added("Schema added"),
    "schema-removed": always("breaking", "breaking", {
        title: "Schema removed",
        because: "A schema can only be dropped when it is empty: every two-part name in it leads nowhere.",
        advice: "See what became of its tables, views and routines, which are changes of their own.",
        reason: (change) => `Every query that names an object of ${(0,model_name/* printObject */.Po)(change.object)} fails.`,
    }),
};
function added(title) {
    return always("safe", "safe", {
        title,
        because: "Nothing breaks by its being there.",
        advice: "Describe it, and put a contract on it when somebody starts to rely on it.",
        reason: (change) => `${sentenceName(change.object)} is new: nothing breaks by its being there.`,
    });
}
/** A table that a view replaces, or the other way round, is a kind of its own. */
function removed(type, title) {
    const { every, advice } = uses[type];
    return {
        title,
        because: `${every} it fails${type === "table" ? ", and its rows are gone" : ""}.`,
        advice,
        outcomes: [gone, synonymLeft],
        judge: (change) => {
            const { object, replacedBy } = change;
            return replacedBy === "synonym"
                ? {
                    outcome: synonymLeft,
                    reason: `${(0,model_name/* printObject */.Po)(object)} is a synonym now: the same name, but what it stands for may behave otherwise.`,
                }
                : { outcome: gone, reason: `${every} ${(0,model_name/* printObject */.Po)(object)} fails${takenBy(replacedBy)}.` };
        },
    };
}
function objects_renamed(type, title) {
    const { every, advice } = uses[type];
    const isRelation = type === "table" || type === "view";
    return {
        title,
        because: "The old name is gone. Where only the case changed under a case-insensitive collation, only clients that compare names exactly notice.",
        advice,
        outcomes: [gone, sameButCase, synonymLeft, ...(isRelation ? [relationLeft] : [])],
        judge: (change) => {
            const { object, before, after, inferred, collation, replacedBy } = change;
            const [from, to] = [(0,model_name/* printObject */.Po)(object), (0,model_name/* printName */.To)(after)];
            const guess = inferred ? ` That it is the same ${type} is inferred: ${to} agrees with it in all but the name.` : "";
            if (replacedBy === "synonym" || (isRelation && (replacedBy === "table" || replacedBy === "view"))) {
                const outcome = replacedBy === "synonym" ? synonymLeft : relationLeft;
                return { outcome, reason: `${from} is called ${to} now, and ${withArticle(replacedBy)} stands under the old name.${guess}` };
            }
            const onlyCase = renameEffect(before.name, after.name, collation) === "case" && renameEffect(before.schema, after.schema, collation) === "case";
            if (onlyCase) {
                const unless = collation === undefined ? " unless the database is case-sensitive" : "";
                const reason = `${from} is spelled ${to} now: SQL finds it under both${unless}, clients that compare names exactly do not.${guess}`;
                return { outcome: sameButCase, reason };
            }
            return { outcome: gone, reason: `${every} ${from} fails: it is called ${to} now${takenBy(replacedBy)}.${guess}` };
        },
    };
}
function takenBy(type) {
    return type === undefined ? "" : `, and the name is ${withArticle(type)}'s`;
}

;// CONCATENATED MODULE: ./lib/impact/rules/parameters.js




const parameterRules = {
    "parameter-added": depends({
        required: when("it has no default", "breaking", "breaking"),
        optional: when("it has a default", "safe", "safe"),
        inserted: when("it has a default, but stands before older parameters", "risky", "risky"),
        // "When a parameter of the function has a default value, the keyword DEFAULT must be specified when calling the
        // function to retrieve the default value": CREATE FUNCTION (Transact-SQL).
        function: when("it is a function's, whose callers must write DEFAULT", "breaking", "breaking"),
    }, {
        title: "Parameter added",
        because: "Callers that do not pass it fail, unless it has a default; a function's callers must at least write DEFAULT.",
        advice: "Give it a default and put it last; make a new function rather than a longer one.",
        judge: (change) => {
            const name = `${change.member} of ${(0,model_name/* printObject */.Po)(change.object)}`;
            if (change.after.default === undefined)
                return ["required", `Calls that do not pass ${name} fail: it has no default.`];
            if (change.object.type === "function")
                return ["function", `Calls that do not pass ${name} fail: a function's caller must write DEFAULT at least.`];
            return change.followedBy === undefined
                ? ["optional", `Calls that do not pass ${name} get ${change.after.default}.`]
                : ["inserted", `${name} stands before ${change.followedBy}: calls that pass values by position pass them to other parameters.`];
        },
    }),
    "parameter-removed": always("breaking", "breaking", {
        title: "Parameter removed",
        because: "Callers that pass it fail.",
        advice: "Keep it, ignored and with a default, until nobody passes it.",
        reason: (change) => `Calls of ${(0,model_name/* printObject */.Po)(change.object)} that pass ${change.member} fail.`,
    }),
    "parameter-renamed": depends({
        gone: when("the old name is gone", "breaking", "breaking"),
        case: when("only its letter case changed, and the database does not tell cases apart", "risky", "safe"),
    }, {
        title: "Parameter renamed",
        because: "Callers that pass it by name fail; those that pass by position do not notice.",
        advice: "Move the callers together with the change, or keep the old name.",
        judge: (change) => renameEffect(change.before.name, change.after.name, change.collation) === "gone"
            ? [
                "gone",
                `Calls of ${(0,model_name/* printObject */.Po)(change.object)} that pass ${change.member} by name fail: it is called ${change.after.name} now.${change.inferred ? " That it is a rename is inferred: both agree in all but the name." : ""}`,
            ]
            : [
                "case",
                `${change.member} of ${(0,model_name/* printObject */.Po)(change.object)} is spelled ${change.after.name} now: clients that compare names exactly do not find it.`,
            ],
    }),
    "parameter-reordered": always("breaking", "breaking", {
        title: "Parameters reordered",
        because: "Callers that pass values by position pass them to other parameters.",
        advice: "Pass parameters by name, or keep their order.",
        reason: (change) => `${listOf(change.moved)} of ${(0,model_name/* printObject */.Po)(change.object)} moved: calls by position pass values to other parameters.`,
    }),
    "parameter-type-changed": always("breaking", "breaking", {
        title: "Parameter type changed",
        because: "Values that callers pass are converted, cut off without a word, or refused.",
        advice: "Check the type that each caller passes; typed clients must be generated anew.",
        reason: (change) => `${parameters_nameOf(change)} is ${typeName(change.after)} instead of ${typeName(change.before)}: values that callers pass are converted, cut off or refused.`,
    }),
    "parameter-direction-changed": always("breaking", "breaking", {
        title: "Parameter direction changed",
        because: "Callers that ask for an output value fail or get nothing, and the other way round.",
        advice: "Change callers together with the routine.",
        reason: (change) => change.before.output !== change.after.output
            ? `${parameters_nameOf(change)} is ${change.after.output ? "an OUTPUT parameter now" : "no OUTPUT parameter any more"}: callers must pass it otherwise.`
            : `${parameters_nameOf(change)} is ${change.after.readonly ? "READONLY now" : "no longer READONLY"}: callers must pass it otherwise.`,
    }),
    "parameter-default-added": always("safe", "safe", {
        title: "Parameter default added",
        because: "Callers may leave it out, and need not.",
        advice: "Nothing.",
        reason: (change) => `Calls may leave ${parameters_nameOf(change)} out: it gets ${change.after.default ?? ""}.`,
    }),
    "parameter-default-removed": always("breaking", "breaking", {
        title: "Parameter default removed",
        because: "Callers that leave it out fail.",
        advice: "Pass it in every call before the default goes.",
        reason: (change) => `Calls that leave ${parameters_nameOf(change)} out fail: it has lost its default ${change.before.default ?? ""}.`,
    }),
    "parameter-default-changed": always("risky", "risky", {
        title: "Parameter default changed",
        because: "Callers that leave it out get something else.",
        advice: "Pass the old value where it is meant.",
        reason: (change) => `Calls that leave ${parameters_nameOf(change)} out get ${change.after.default ?? ""} instead of ${change.before.default ?? ""}.`,
    }),
};
function parameters_nameOf(change) {
    return `${change.member} of ${(0,model_name/* printObject */.Po)(change.object)}`;
}

;// CONCATENATED MODULE: ./lib/impact/rules/permissions.js



const permissionRules = {
    "permission-granted": always("safe", "safe", {
        title: "Permission granted",
        because: "Whoever has it can do more than before, and nobody less.",
        advice: "Make sure that they are meant to.",
        reason: (change) => change.before === undefined
            ? `${who(change.after)} has ${what(change, change.after)} now${permissions_option(change.after)}.`
            : `${who(change.after)} may grant ${what(change, change.after)} to others now.`,
    }),
    "permission-revoked": always("breaking", "breaking", {
        title: "Permission revoked",
        because: "What its holders run with it fails, unless another role of theirs has it, too.",
        advice: "Grant it again, or make sure that nobody who has it through this role needs it.",
        reason: (change) => change.after === undefined
            ? `${who(change.before)} loses ${what(change, change.before)}: what needs it fails, unless it is granted some other way.`
            : `${who(change.before)} keeps ${what(change, change.before)}, but may not grant it to others any more, who lose what they have from there.`,
    }),
    "permission-denied": always("breaking", "breaking", {
        title: "Permission denied",
        because: "A denial outweighs every grant that its holders have through other roles.",
        advice: "Revoke the denial, or make sure that none of them needs the permission.",
        reason: (change) => `${who(change.after)} is denied ${what(change, change.after)}: that outweighs what other roles grant.`,
    }),
    "permission-undenied": always("safe", "safe", {
        title: "Denial of a permission revoked",
        because: "What is granted to its holders in other ways takes effect again.",
        advice: "Make sure that they are meant to have it.",
        reason: (change) => `${who(change.before)} is not denied ${what(change, change.before)} any more: what grants it takes effect again.`,
    }),
};
function who({ to }) {
    return to === "public" ? "Everybody (public)" : (0,model_name/* printPart */.x)(to);
}
/** `SELECT on dbo.Orders`, `CREATE TABLE in the database`. */
function what({ object, member }, { permission }) {
    const on = member === undefined ? (0,model_name/* printObject */.Po)(object) : memberName({ object, member });
    return `${permission} ${object.type === "database" ? "in" : "on"} ${on}`;
}
function permissions_option({ state }) {
    return state === "grant with grant option" ? ", and may grant it to others" : "";
}

;// CONCATENATED MODULE: ./lib/impact/rules/sequences.js


const sequenceRules = {
    "sequence-added": always("safe", "safe", {
        title: "Sequence added",
        because: "Nothing breaks by its being there.",
        advice: "Nothing.",
        reason: (change) => `${(0,model_name/* printObject */.Po)(change.object)} is new: nothing breaks by its being there.`,
    }),
    "sequence-removed": always("safe", "breaking", {
        title: "Sequence removed",
        because: "Writers that take numbers from it fail; what was written stays.",
        advice: "Find NEXT VALUE FOR in defaults, modules and applications first.",
        reason: (change) => `Every NEXT VALUE FOR ${(0,model_name/* printObject */.Po)(change.object)} fails.`,
    }),
    "sequence-changed": always("risky", "risky", {
        title: "Sequence changed",
        because: "Numbers come in other steps, from another range or of another type, and may meet those in use.",
        advice: "Compare the new range with the numbers in use.",
        reason: (change) => `Numbers from ${(0,model_name/* printObject */.Po)(change.object)} come differently: they may meet those in use, or not fit where they go.`,
    }),
};

;// CONCATENATED MODULE: ./lib/impact/rules/synonyms.js



const synonymRules = {
    "synonym-added": always("safe", "safe", {
        title: "Synonym added",
        because: "Nothing breaks by its being there.",
        advice: "Nothing.",
        reason: (change) => `${(0,model_name/* printObject */.Po)(change.object)} stands for ${change.after.target}.`,
    }),
    "synonym-removed": depends({
        gone: when("nothing answers to its name", "breaking", "breaking"),
        replaced: when("something of another type stands under the old name", "risky", "breaking"),
    }, {
        title: "Synonym removed",
        because: "Every query that names it fails.",
        advice: "Name the target instead, or keep the synonym.",
        judge: (change) => change.replacedBy === undefined
            ? ["gone", `Every query that names ${(0,model_name/* printObject */.Po)(change.object)} fails; it stood for ${change.before.target}.`]
            : [
                "replaced",
                `${(0,model_name/* printObject */.Po)(change.object)} is ${withArticle(change.replacedBy)} of its own now, and no longer stands for ${change.before.target}.`,
            ],
    }),
    "synonym-retargeted": always("risky", "breaking", {
        title: "Synonym retargeted",
        because: "The same name, other data: writes go somewhere else.",
        advice: "Compare both targets; make sure that nobody still writes to the old one.",
        reason: (change) => `${(0,model_name/* printObject */.Po)(change.object)} stands for ${change.after.target} instead of ${change.before.target}: reads and writes go there.`,
    }),
};

;// CONCATENATED MODULE: ./lib/impact/rules/tables.js


const tableRules = {
    "table-option-changed": depends({
        storage: when("it is about storage: memory, compression, partitions, filegroup", "safe", "safe"),
        durability: when("it is SCHEMA_ONLY: rows do not survive a restart", "risky", "risky"),
        nature: when("the table became external, a node or an edge, or is none any more", "risky", "breaking"),
    }, {
        title: "Table option changed",
        because: "Where and how rows are stored changes time and space, not results; a table that forgets its rows, or lies elsewhere, is another matter.",
        advice: "Watch the time of the next large load.",
        judge: (change) => [optionEffects[change.option], optionReason(change)],
    }),
    "system-versioning-added": always("safe", "safe", {
        title: "System versioning added",
        because: "Old versions of rows are kept from now on; queries without FOR SYSTEM_TIME see what they saw.",
        advice: "Plan for the size of the history table.",
        reason: (change) => `Old versions of the rows of ${(0,model_name/* printObject */.Po)(change.object)} are kept in ${(0,model_name/* printName */.To)(change.after.history)}.`,
    }),
    "system-versioning-removed": always("breaking", "safe", {
        title: "System versioning removed",
        because: "FOR SYSTEM_TIME fails, and history ends.",
        advice: "Find readers of the history first; keep the history table for them.",
        reason: (change) => `Queries of ${(0,model_name/* printObject */.Po)(change.object)} FOR SYSTEM_TIME fail, and ${(0,model_name/* printName */.To)(change.before.history)} gets no more history.`,
    }),
    "history-table-changed": always("breaking", "safe", {
        title: "History table changed",
        because: "Readers of the old history table no longer see new history, and FOR SYSTEM_TIME no longer sees the old one.",
        advice: "Move the old history into the new table; point its readers there.",
        reason: (change) => `The history of ${(0,model_name/* printObject */.Po)(change.object)} goes to ${(0,model_name/* printName */.To)(change.after.history)} instead of ${(0,model_name/* printName */.To)(change.before.history)}: neither holds all of it.`,
    }),
};
const optionEffects = {
    external: "nature",
    memoryOptimized: "storage",
    schemaOnly: "durability",
    graph: "nature",
    compression: "storage",
    filegroup: "storage",
    partition: "storage",
};
function optionReason({ object, option, before, after }) {
    const table = (0,model_name/* printObject */.Po)(object);
    switch (option) {
        case "external":
            return after === undefined
                ? `${table} is no longer an external table: its rows are here, as fresh as whoever fills it.`
                : `${table} is an external table now: its rows lie elsewhere, and writes may be refused.`;
        case "memoryOptimized":
            return `${table} is ${after === undefined ? "stored on disk" : "memory-optimised"} now; its rows are the same.`;
        case "schemaOnly":
            return after === undefined
                ? `The rows of ${table} survive a restart now.`
                : `The rows of ${table} are gone after a restart: only its schema is durable.`;
        case "graph":
            return `${table} is ${after === undefined ? "no graph table any more" : `a graph ${wordOf(after)} table`}: MATCH and its hidden columns depend on that.`;
        case "compression":
            return `${table} is compressed by ${wordOf(after)} instead of ${wordOf(before)}; its rows are the same.`;
        case "filegroup":
            return `${table} is stored on ${after === undefined ? "the default filegroup" : `filegroup ${wordOf(after)}`}; its rows are the same.`;
        case "partition":
            return after === undefined
                ? `${table} is no longer partitioned; its rows are the same.`
                : `${table} is partitioned by ${after.column} (${after.scheme}); its rows are the same.`;
    }
}
/** The value of an option that is one word. */
function wordOf(value) {
    return typeof value === "string" ? value : "nothing";
}

;// CONCATENATED MODULE: ./lib/impact/rules/types.js


const typeRules = {
    "type-added": always("safe", "safe", {
        title: "Type added",
        because: "Nothing breaks by its being there.",
        advice: "Nothing.",
        reason: (change) => `${(0,model_name/* printObject */.Po)(change.object)} is new: nothing breaks by its being there.`,
    }),
    "type-removed": always("breaking", "breaking", {
        title: "Type removed",
        because: "Every declaration that names it fails: variables, parameters, table-valued parameters of clients.",
        advice: "Find clients that pass table-valued parameters of the type first; modules that use it keep it from being dropped.",
        reason: (change) => `Every variable and parameter that is declared as ${(0,model_name/* printObject */.Po)(change.object)} fails.`,
    }),
    "type-changed": always("breaking", "breaking", {
        title: "Type changed",
        because: "A type cannot be altered: it was made anew, and clients that fill parameters of it send what it was.",
        advice: "Make a new type beside the old one, and move routines and clients to it.",
        reason: (change) => {
            const { before, after } = change;
            const turn = before.baseType !== undefined && after.baseType !== undefined && before.baseType !== after.baseType
                ? ` (${after.baseType} instead of ${before.baseType})`
                : "";
            return `Parameters of ${(0,model_name/* printObject */.Po)(change.object)} are of another type now${turn}: callers that pass what it was fail or are converted.`;
        },
    }),
};

;// CONCATENATED MODULE: ./lib/impact/rules.js














/** The catalogue: a rule for every kind of change. */
const rules = {
    ...objectRules,
    ...tableRules,
    ...columnRules,
    ...keyRules,
    ...constraintRules,
    ...indexRules,
    ...moduleRules,
    ...parameterRules,
    ...sequenceRules,
    ...typeRules,
    ...synonymRules,
    ...permissionRules,
    ...descriptionRules,
    ...databaseRules,
};

;// CONCATENATED MODULE: ./lib/impact/judge.js


/** What a change means for readers and for writers, and why. Where it was made (`at`) and what it hits (`hits`) others add. */
function judge(change) {
    const { outcome, reason } = judgement(change);
    const { reader, writer } = outcome;
    return { change, impact: worse(reader, writer), reader, writer, reason, fingerprint: fingerprint(change) };
}
/** The outcome and its reason as the kind's rule sees them. */
function judgement(change) {
    // The record pairs each kind with the rule for that kind, which the compiler cannot follow through a union.
    const rule = rules[change.kind];
    return rule.judge(change);
}
const rank = { breaking: 0, risky: 1, safe: 2 };
function compareImpact(a, b) {
    return rank[a] - rank[b];
}
function worse(a, b) {
    return compareImpact(a, b) <= 0 ? a : b;
}

;// CONCATENATED MODULE: ./lib/impact/order.js


/** As a report lists them: the worst first, then by object, member and kind. */
function order(changes) {
    return changes.toSorted(compareJudged);
}
function compareJudged(a, b) {
    return (compareImpact(a.impact, b.impact) ||
        (0,model_name/* compareNames */.MP)(a.change.object, b.change.object) ||
        (0,model_name/* compareText */.n6)(a.change.object.type, b.change.object.type) ||
        (0,model_name/* compareText */.n6)(order_memberOf(a), order_memberOf(b)) ||
        (0,model_name/* compareText */.n6)(a.change.kind, b.change.kind) ||
        (0,model_name/* compareText */.n6)(a.fingerprint, b.fingerprint));
}
function order_memberOf({ change }) {
    return "member" in change ? (change.member ?? "") : "";
}

// EXTERNAL MODULE: ./lib/model/place.js
var place = __nccwpck_require__(35298);
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
    const digest = sha256(key).slice(0, 12);
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
function columns_columnList(columns) {
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
        columns: columns_columnList(columns),
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
    return columns.length === 0 ? kind : `${kind}: ${columns_columnList(columns.map((column) => `${column.name} ${column.type ?? ""}`.trim()))}`;
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
        columns: columns_columnList(object.columns.map((column) => column.name)),
        state: demandState(violations),
    }));
}
function useRows(site, page, uses) {
    return uses.map(({ name, columns }) => ({
        object: objectLink(site, page, name),
        type: site.target(name)?.type ?? "",
        columns: columns_columnList(columns),
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
            columns: columns_columnList(key.columns),
            name: codeSpan(key.name ?? "", "cell"),
            references: columns_columnList(key.references.columns),
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
        columns: columns_columnList(index.columns),
        include: columns_columnList(index.include),
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
        columns: columns_columnList(key.columns),
        description: escapeMarkdown(key.description ?? "", "cell"),
    };
}
function foreignKeyRow(site, page, key) {
    return {
        name: codeSpan(key.name ?? "", "cell"),
        columns: columns_columnList(key.columns),
        references: `${objectLink(site, page, key.references)} (${columns_columnList(key.references.columns)})`,
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
    const changes = before === undefined ? [] : judged(before, schema, reading.places);
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
/** What changed between two schemas, judged, each change with its place and what is downstream of it, worst first. */
function judged(before, after, places) {
    const found = diff(before, after).map((change) => {
        const at = placeOfChange(places, change);
        return { ...withHits(judge(change), before), ...(at === undefined ? {} : { at }) };
    });
    return order(found);
}
/** Where the change stands in what was read: what was renamed stands there under its new name, what was removed not at all. */
function placeOfChange(places, change) {
    switch (change.kind) {
        case "table-renamed":
        case "table-moved":
        case "view-renamed":
        case "procedure-renamed":
        case "function-renamed":
            return (0,place/* placeOf */.$)(places, change.after);
        case "column-renamed":
        case "parameter-renamed":
            return (0,place/* placeOf */.$)(places, change.object, change.after.name);
        case "index-renamed":
        case "constraint-renamed":
            return (0,place/* placeOf */.$)(places, change.object, change.after);
        default: {
            const { object, member } = change;
            return (0,place/* placeOf */.$)(places, object, member);
        }
    }
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

/***/ 35298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   r: () => (/* binding */ placeKey)
/* harmony export */ });
function placeKey(object, member) {
    return member === undefined ? `${object.schema}\u0000${object.name}` : `${object.schema}\u0000${object.name}\u0000${member}`;
}
/** The place of the member, or else of its object. */
function placeOf(places, object, member) {
    return (member === undefined ? undefined : places.get(placeKey(object, member))) ?? places.get(placeKey(object));
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
        return (await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(271), __nccwpck_require__.e(764)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16764))).openServer(named, options);
    if (named === "container")
        return (await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(271), __nccwpck_require__.e(764)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16764))).openContainer(options);
    if (options.apply !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`There is nothing to apply scripts to: the source ${named} is no server. Use source: container, or name a server.`);
    }
    const { cwd } = options;
    switch ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(named).toLowerCase()) {
        case ".json":
            return (await Promise.all(/* import() */[__nccwpck_require__.e(247), __nccwpck_require__.e(389)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9389))).snapshotSource(named, cwd);
        case ".dacpac":
        case ".bacpac":
            return (await Promise.all(/* import() */[__nccwpck_require__.e(239), __nccwpck_require__.e(271), __nccwpck_require__.e(450)]).then(__nccwpck_require__.bind(__nccwpck_require__, 88450))).dacpacSource(named, cwd);
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
    return (await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(271), __nccwpck_require__.e(72)]).then(__nccwpck_require__.bind(__nccwpck_require__, 29072))).scriptsSource(spec, cwd);
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

/***/ 66914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W9: () => (/* binding */ printExpression),
/* harmony export */   h0: () => (/* binding */ printBracketed),
/* harmony export */   qn: () => (/* binding */ printTokens)
/* harmony export */ });
/* harmony import */ var _expression_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(67225);
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51286);
// Expression trees as text, in the one layout that this project keeps: columns in brackets and operators without white space as
// SQL Server stores them, functions and CASE in lower case, the words of conditions in upper case, no bracket that changes nothing.


function printExpression(tree) {
    return print(tree, Level.or);
}
/** `[name]`, with every closing bracket in it doubled. */
function printBracketed(name) {
    return `[${name.replaceAll("]", "]]")}]`;
}
/**
 * Tokens that make no expression this tool knows, one space between them but where none can matter. Lexing the result gives the
 * same tokens again.
 */
function printTokens(text, tokens) {
    let result = "";
    let previous;
    for (const token of tokens) {
        if (previous !== undefined && needsSpace(previous, token))
            result += " ";
        if (token.kind === "string")
            result += (0,_expression_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .printString */ .Tz)(text, token);
        else if (token.kind === "identifier")
            result += printBracketed(token.value);
        else
            result += text.slice(token.start, token.end);
        previous = token;
    }
    return result;
}
const named = new Set(["word", "identifier"]);
function needsSpace(left, right) {
    if (left.key === "(" || right.key === ")" || right.key === ",")
        return false;
    if (right.key === "(")
        return !named.has(left.kind);
    if (right.key === ".")
        return !named.has(left.kind);
    if (left.key === ".")
        return !named.has(right.kind);
    return true;
}
/** How tightly a printed expression holds together; a part that holds less than its place demands gets brackets. */
const Level = { or: 1, and: 2, not: 3, condition: 4, sum: 5, sign: 5.5, product: 6, complement: 7, postfix: 8, primary: 9 };
function levelOf(tree) {
    switch (tree.kind) {
        case "or":
            return Level.or;
        case "and":
            return Level.and;
        case "not":
            return Level.not;
        case "comparison":
        case "is-null":
        case "is-distinct":
        case "like":
        case "between":
        case "in":
            return Level.condition;
        case "chain":
            return tree.level === "sum" ? Level.sum : Level.product;
        case "sign":
            return Level.sign;
        case "complement":
            return Level.complement;
        case "collate":
        case "at-time-zone":
            return Level.postfix;
        case "leaf":
        case "name":
        case "call":
        case "member":
        case "static":
        case "cast":
        case "convert":
        case "next-value":
        case "case":
            return Level.primary;
    }
}
function print(tree, least) {
    const text = printBare(tree);
    return levelOf(tree) < least ? `(${text})` : text;
}
function printBare(tree) {
    switch (tree.kind) {
        case "leaf":
            return tree.text;
        case "name":
            return printParts(tree.parts);
        case "call": {
            const name = tree.parts.length === 1 ? (tree.parts[0] ?? "") : printParts(tree.parts);
            return `${name}(${tree.distinct ? "DISTINCT " : ""}${printList(tree.arguments)})`;
        }
        case "member": {
            const whole = tree.of.kind === "leaf" || tree.of.kind === "case" || tree.of.kind === "next-value"
                ? `(${printBare(tree.of)})`
                : print(tree.of, Level.primary);
            return `${whole}.${printBracketed(tree.name)}${tree.arguments === undefined ? "" : `(${printList(tree.arguments)})`}`;
        }
        case "static":
            return `${printParts(tree.type)}::${printBracketed(tree.name)}${tree.arguments === undefined ? "" : `(${printList(tree.arguments)})`}`;
        case "cast":
            return `${tree.form}(${printExpression(tree.operand)} as ${printType(tree.type)})`;
        case "convert": {
            const style = tree.style === undefined ? "" : `,${printExpression(tree.style)}`;
            return `${tree.form}(${printType(tree.type)},${printExpression(tree.operand)}${style})`;
        }
        case "next-value":
            return `NEXT VALUE FOR ${printParts(tree.sequence)}`;
        case "case": {
            const input = tree.input === undefined ? "" : ` ${printExpression(tree.input)}`;
            const whens = tree.whens.map(({ when, then }) => ` when ${printExpression(when)} then ${printExpression(then)}`).join("");
            const otherwise = tree.otherwise === undefined ? "" : ` else ${printExpression(tree.otherwise)}`;
            return `case${input}${whens}${otherwise} end`;
        }
        case "sign":
            return `${tree.operator}${print(tree.operand, Level.product)}`;
        case "complement":
            return `~${print(tree.operand, Level.complement)}`;
        case "collate":
            return `${print(tree.operand, Level.postfix)} COLLATE ${tree.collation}`;
        case "at-time-zone":
            return `${print(tree.operand, Level.postfix)} AT TIME ZONE ${print(tree.zone, Level.primary)}`;
        case "chain": {
            const own = Level[tree.level];
            const above = tree.level === "sum" ? Level.product : Level.complement;
            return print(tree.first, own) + tree.rest.map(({ operator, operand }) => operator + print(operand, above)).join("");
        }
        case "comparison":
            return `${print(tree.left, Level.sum)}${tree.operator}${print(tree.right, Level.sum)}`;
        case "is-null":
            return `${print(tree.operand, Level.sum)} IS ${tree.negated ? "NOT " : ""}NULL`;
        case "is-distinct":
            return `${print(tree.left, Level.sum)} IS ${tree.negated ? "NOT " : ""}DISTINCT FROM ${print(tree.right, Level.sum)}`;
        case "like": {
            const escape = tree.escape === undefined ? "" : ` ESCAPE ${print(tree.escape, Level.sum)}`;
            return `${print(tree.operand, Level.sum)}${tree.negated ? " NOT" : ""} LIKE ${print(tree.pattern, Level.sum)}${escape}`;
        }
        case "between":
            return `${print(tree.operand, Level.sum)}${tree.negated ? " NOT" : ""} BETWEEN ${print(tree.low, Level.sum)} AND ${print(tree.high, Level.sum)}`;
        case "in":
            return `${print(tree.operand, Level.sum)}${tree.negated ? " NOT" : ""} IN (${printList(tree.list)})`;
        case "not":
            return `NOT ${print(tree.operand, Level.not)}`;
        case "and":
            return tree.operands.map((operand) => print(operand, Level.not)).join(" AND ");
        case "or":
            return tree.operands.map((operand) => print(operand, Level.and)).join(" OR ");
    }
}
function printList(list) {
    return list.map(printExpression).join(",");
}
function printParts(parts) {
    return parts.map(printBracketed).join(".");
}
/**
 * A type within an expression, with the length it was given and no other: what a missing one means depends on the place
 * (CAST(x AS varchar) is 30 long, a column 1).
 */
function printType(type) {
    if (type.schema !== undefined)
        return `${printBracketed(type.schema)}.${printBracketed(type.name)}`;
    const sizes = [type.length, type.precision, type.scale, type.element].filter((size) => size !== undefined);
    if (type.xmlSchema !== undefined)
        return `${type.name}(${type.xmlDocument ? "document " : ""}${(0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .printName */ .To)(type.xmlSchema)})`;
    return sizes.length === 0 ? type.name : `${type.name}(${sizes.join(",")})`;
}


/***/ }),

/***/ 67225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ junction),
/* harmony export */   Tz: () => (/* binding */ printString),
/* harmony export */   YK: () => (/* binding */ parseExpression),
/* harmony export */   oY: () => (/* binding */ parseTokens),
/* harmony export */   rZ: () => (/* binding */ datePartFunctions)
/* harmony export */ });
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4914);
/* harmony import */ var _keywords_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(43406);
/* harmony import */ var _type_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(12662);
// The tree of a scalar expression or a search condition, as far as defaults, checks, computed columns and filters need it.
// Round brackets leave no node: the tree says what binds to what, and the printer writes the brackets that this takes.



/** Brackets may nest this deep; what nests deeper is kept as text. A stack of frames must hold it. */
const depthLimit = 200;
/** The tree of `text`; undefined where it is no expression of the kinds above (a subquery, a window, a typo). */
function parseExpression(text, options = {}) {
    return parseTokens(text, (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(text, options));
}
/** The same from tokens of `text`, all of which must belong to the expression. */
function parseTokens(text, tokens) {
    const reader = { text, tokens, at: 0, depth: 0 };
    const tree = readBinary(reader, OR);
    return reader.at === tokens.length ? tree : undefined;
}
// How tightly operators bind. Source: "Operator Precedence (Transact-SQL)",
// learn.microsoft.com/sql/t-sql/language-elements/operator-precedence-transact-sql. Its levels are ~, then * / %, then unary and
// binary + - with & ^ |, comparisons, NOT, AND, OR. A sign binds looser than a product: 6/-2*3 is 6/-(2*3).
const OR = 1;
const AND = 2;
const NOT = 3;
const PREDICATE = 4;
const SUM = 5;
const PRODUCT = 6;
const COMPLEMENT = 7;
const sums = new Set(["+", "-", "&", "^", "|", "||"]);
const products = new Set(["*", "/", "%"]);
const comparisons = new Set(["=", "<", ">", "<=", ">=", "<>", "!=", "!<", "!>"]);
/** Functions whose first argument is a bare word, a part of a date. */
const datePartFunctions = new Set([
    "dateadd",
    "datediff",
    "datediff_big",
    "datename",
    "datepart",
    "datetrunc",
    "date_bucket",
]);
/** Reserved words that are functions all the same when a bracket follows. */
const reservedFunctions = new Set(["COALESCE", "LEFT", "NULLIF", "RIGHT", "UPDATE", "USER", "CURRENT_DATE"]);
/** Functions that take no brackets. */
const niladics = new Set(["CURRENT_DATE", "CURRENT_TIMESTAMP", "CURRENT_USER", "SESSION_USER", "SYSTEM_USER", "USER"]);
// Every reader below gives undefined where the tokens do not fit; the caller gives up at once, so that no input costs more than one pass.
function readBinary(reader, least) {
    if (reader.depth >= depthLimit)
        return undefined;
    reader.depth++;
    let left = readPrefix(reader, least);
    while (left !== undefined) {
        const key = reader.tokens[reader.at]?.key;
        if (key === undefined || key === "")
            break;
        let next;
        if (products.has(key)) {
            if (least > PRODUCT)
                break;
            next = readChain(reader, left, "product", products, COMPLEMENT);
        }
        else if (sums.has(key)) {
            if (least > SUM)
                break;
            next = readChain(reader, left, "sum", sums, PRODUCT);
        }
        else if (key === "AND") {
            if (least > AND)
                break;
            next = readJunction(reader, left, "and");
        }
        else if (key === "OR") {
            if (least > OR)
                break;
            next = readJunction(reader, left, "or");
        }
        else {
            if (least > PREDICATE || isCondition(left))
                break;
            next = readPredicate(reader, left);
            if (next === left)
                break;
        }
        left = next;
    }
    reader.depth--;
    return left;
}
function readChain(reader, left, level, operators, operandLevel) {
    // (a-b)-c is a-b-c: a chain that comes first gives its links up.
    const merged = left.kind === "chain" && left.level === level;
    const rest = merged ? [...left.rest] : [];
    for (let key = reader.tokens[reader.at]?.key; key !== undefined && operators.has(key); key = reader.tokens[reader.at]?.key) {
        reader.at++;
        const operand = readBinary(reader, operandLevel);
        if (operand === undefined)
            return undefined;
        rest.push({ operator: key, operand });
    }
    return { kind: "chain", level, first: merged ? left.first : left, rest };
}
function readJunction(reader, left, kind) {
    const key = kind === "and" ? "AND" : "OR";
    const operands = [left];
    while (reader.tokens[reader.at]?.key === key) {
        reader.at++;
        const operand = readBinary(reader, kind === "and" ? NOT : AND);
        if (operand === undefined)
            return undefined;
        operands.push(operand);
    }
    return junction(kind, operands);
}
function readPredicate(reader, left) {
    const { tokens } = reader;
    const key = tokens[reader.at]?.key ?? "";
    if (comparisons.has(key)) {
        reader.at++;
        const right = readBinary(reader, SUM);
        return right && { kind: "comparison", operator: key, left, right };
    }
    if (key === "IS") {
        reader.at++;
        const negated = take(reader, "NOT");
        if (take(reader, "NULL"))
            return { kind: "is-null", negated, operand: left };
        if (!take(reader, "DISTINCT") || !take(reader, "FROM"))
            return undefined;
        const right = readBinary(reader, SUM);
        return right && { kind: "is-distinct", negated, left, right };
    }
    const negated = key === "NOT";
    const predicate = tokens[reader.at + (negated ? 1 : 0)]?.key;
    if (predicate !== "LIKE" && predicate !== "BETWEEN" && predicate !== "IN")
        return left;
    reader.at += negated ? 2 : 1;
    if (predicate === "LIKE") {
        const pattern = readBinary(reader, SUM);
        if (pattern === undefined || !take(reader, "ESCAPE"))
            return pattern && { kind: "like", negated, operand: left, pattern };
        const escape = readBinary(reader, SUM);
        return escape && { kind: "like", negated, operand: left, pattern, escape };
    }
    if (predicate === "BETWEEN") {
        const low = readBinary(reader, SUM);
        if (low === undefined || !take(reader, "AND"))
            return undefined;
        const high = readBinary(reader, SUM);
        return high && { kind: "between", negated, operand: left, low, high };
    }
    if (!take(reader, "("))
        return undefined;
    const list = readList(reader);
    return list === undefined || list.length === 0 ? undefined : { kind: "in", negated, operand: left, list };
}
function readPrefix(reader, least) {
    const key = reader.tokens[reader.at]?.key;
    if (key === "NOT") {
        if (least > NOT)
            return undefined;
        reader.at++;
        const operand = readBinary(reader, NOT);
        return operand && { kind: "not", operand };
    }
    if (key === "+" || key === "-") {
        reader.at++;
        const operand = readBinary(reader, PRODUCT);
        return operand && { kind: "sign", operator: key, operand };
    }
    if (key === "~") {
        reader.at++;
        const operand = readBinary(reader, COMPLEMENT);
        return operand && { kind: "complement", operand };
    }
    let left = readPrimary(reader);
    for (let links = 0; left !== undefined; links++) {
        if (links > depthLimit)
            return undefined;
        const next = reader.tokens[reader.at]?.key;
        if (next === "COLLATE") {
            const collation = reader.tokens[reader.at + 1];
            if (collation?.kind !== "word")
                return undefined;
            reader.at += 2;
            left = { kind: "collate", operand: left, collation: collation.value };
        }
        else if (next === "AT" && reader.tokens[reader.at + 1]?.key === "TIME") {
            reader.at += 2;
            if (!take(reader, "ZONE"))
                return undefined;
            const zone = readPrimary(reader);
            left = zone && { kind: "at-time-zone", operand: left, zone };
        }
        else if (next === ".") {
            reader.at++;
            const name = readName(reader);
            if (name === undefined)
                return undefined;
            const args = take(reader, "(") ? readList(reader) : noArguments;
            left = args && memberOf(left, name, args === noArguments ? undefined : args);
        }
        else {
            break;
        }
    }
    return left;
}
const noArguments = [];
/** `(a).f(1)` is what `a.f(1)` is. */
function memberOf(of, name, args) {
    if (of.kind === "name") {
        const parts = [...of.parts, name];
        return args === undefined ? { kind: "name", parts } : { kind: "call", parts, distinct: false, arguments: args };
    }
    return { kind: "member", of, name, ...(args === undefined ? {} : { arguments: args }) };
}
function readPrimary(reader) {
    const token = reader.tokens[reader.at];
    if (token === undefined)
        return undefined;
    switch (token.kind) {
        case "number":
            reader.at++;
            return { kind: "leaf", text: token.value, literal: true };
        case "string":
            reader.at++;
            return { kind: "leaf", text: printString(reader.text, token), literal: true };
        case "variable":
            reader.at++;
            return { kind: "leaf", text: token.value, literal: false };
        case "placeholder":
            reader.at++;
            return { kind: "leaf", text: `$(${token.value})`, literal: true };
        case "operator": {
            if (token.key !== "(")
                return undefined;
            reader.at++;
            const inner = readBinary(reader, OR);
            return inner !== undefined && take(reader, ")") ? inner : undefined;
        }
        case "word":
            return readWord(reader, token);
        case "identifier":
            return readNamed(reader);
        case "unclosed":
            return undefined;
    }
}
function readWord(reader, token) {
    const following = reader.tokens[reader.at + 1]?.key;
    switch (token.key) {
        case "NULL":
        case "DEFAULT":
            reader.at++;
            return { kind: "leaf", text: token.key, literal: true };
        case "CASE":
            return readCase(reader);
        case "CAST":
        case "TRY_CAST": {
            if (following !== "(")
                break;
            reader.at += 2;
            const operand = readBinary(reader, OR);
            if (operand === undefined || !take(reader, "AS"))
                return undefined;
            const type = readTypeAt(reader);
            if (type === undefined || !take(reader, ")"))
                return undefined;
            return { kind: "cast", form: token.key === "CAST" ? "cast" : "try_cast", operand, type };
        }
        case "CONVERT":
        case "TRY_CONVERT": {
            reader.at++;
            if (!take(reader, "("))
                return undefined;
            const type = readTypeAt(reader);
            if (type === undefined || !take(reader, ","))
                return undefined;
            const operand = readBinary(reader, OR);
            const style = operand !== undefined && take(reader, ",") ? readBinary(reader, OR) : undefined;
            if (operand === undefined || !take(reader, ")"))
                return undefined;
            const form = token.key === "CONVERT" ? "convert" : "try_convert";
            return { kind: "convert", form, operand, type, ...(style === undefined ? {} : { style }) };
        }
        case "NEXT":
            if (reader.tokens[reader.at + 1]?.key === "VALUE" && reader.tokens[reader.at + 2]?.key === "FOR") {
                reader.at += 3;
                const sequence = readParts(reader);
                return sequence && { kind: "next-value", sequence };
            }
            break;
        default:
            break;
    }
    if (niladics.has(token.key) && following !== "(") {
        reader.at++;
        return { kind: "leaf", text: token.value.toLowerCase(), literal: false };
    }
    if ((0,_keywords_js__WEBPACK_IMPORTED_MODULE_1__/* .isReserved */ .B)(token.key) && !(reservedFunctions.has(token.key) && following === "("))
        return undefined;
    return readNamed(reader);
}
/** A column, a call, or a static member of a type, from its first part. */
function readNamed(reader) {
    const first = reader.tokens[reader.at];
    const parts = readParts(reader);
    if (first === undefined || parts === undefined)
        return undefined;
    const next = reader.tokens[reader.at]?.key;
    if (next === "::") {
        reader.at++;
        const name = readName(reader);
        if (name === undefined)
            return undefined;
        if (!take(reader, "("))
            return { kind: "static", type: parts, name };
        const args = readList(reader);
        return args && { kind: "static", type: parts, name, arguments: args };
    }
    // A bracketed single name before a bracket is no built-in function, and nothing else can be called by one part.
    if (next !== "(")
        return first.kind === "word" && first.value.startsWith("$") ? leafOf(parts) : { kind: "name", parts };
    reader.at++;
    if (parts.length > 1) {
        const args = readList(reader);
        return args && { kind: "call", parts, distinct: false, arguments: args };
    }
    if (first.kind !== "word")
        return undefined;
    const name = first.value.toLowerCase();
    const part = reader.tokens[reader.at];
    if (datePartFunctions.has(name) && part?.kind === "word") {
        reader.at++;
        const datePart = { kind: "leaf", text: part.value.toLowerCase(), literal: false };
        if (!take(reader, ","))
            return undefined;
        const args = readList(reader);
        return args && { kind: "call", parts: [name], distinct: false, arguments: [datePart, ...args] };
    }
    if (part?.key === "*" && reader.tokens[reader.at + 1]?.key === ")") {
        reader.at += 2;
        return { kind: "call", parts: [name], distinct: false, arguments: [{ kind: "leaf", text: "*", literal: false }] };
    }
    const distinct = take(reader, "DISTINCT");
    const args = readList(reader);
    return args && { kind: "call", parts: [name], distinct, arguments: args };
}
/** `$rowguid`, `$node_id`: words with a dollar sign stand for a column, and never in brackets. */
function leafOf(parts) {
    const only = parts.length === 1 ? parts[0] : undefined;
    return only === undefined ? undefined : { kind: "leaf", text: only.toLowerCase(), literal: false };
}
function readCase(reader) {
    reader.at++;
    const input = reader.tokens[reader.at]?.key === "WHEN" ? undefined : readBinary(reader, OR);
    if (input === undefined && reader.tokens[reader.at]?.key !== "WHEN")
        return undefined;
    const whens = [];
    while (take(reader, "WHEN")) {
        const when = readBinary(reader, OR);
        if (when === undefined || !take(reader, "THEN"))
            return undefined;
        const then = readBinary(reader, OR);
        if (then === undefined)
            return undefined;
        whens.push({ when, then });
    }
    const otherwise = take(reader, "ELSE") ? readBinary(reader, OR) : undefined;
    if (whens.length === 0 || !take(reader, "END"))
        return undefined;
    return { kind: "case", ...(input === undefined ? {} : { input }), whens, ...(otherwise === undefined ? {} : { otherwise }) };
}
/** The rest of a list whose opening bracket has been taken. */
function readList(reader) {
    const list = [];
    if (take(reader, ")"))
        return list;
    do {
        const item = readBinary(reader, OR);
        if (item === undefined)
            return undefined;
        list.push(item);
    } while (take(reader, ","));
    return take(reader, ")") ? list : undefined;
}
function readParts(reader) {
    const first = readName(reader);
    if (first === undefined)
        return undefined;
    const parts = [first];
    while (reader.tokens[reader.at]?.key === ".") {
        const next = reader.tokens[reader.at + 1];
        if (next?.kind !== "word" && next?.kind !== "identifier")
            return undefined;
        parts.push(next.value);
        reader.at += 2;
    }
    return parts;
}
function readName(reader) {
    const token = reader.tokens[reader.at];
    if (token?.kind !== "word" && token?.kind !== "identifier")
        return undefined;
    reader.at++;
    return token.value;
}
function readTypeAt(reader) {
    const read = (0,_type_js__WEBPACK_IMPORTED_MODULE_2__/* .readType */ .hq)(reader.tokens, reader.at);
    if (read === undefined)
        return undefined;
    reader.at = read.next;
    return read.type;
}
function take(reader, key) {
    if (reader.tokens[reader.at]?.key !== key)
        return false;
    reader.at++;
    return true;
}
function isCondition(tree) {
    switch (tree.kind) {
        case "comparison":
        case "is-null":
        case "is-distinct":
        case "like":
        case "between":
        case "in":
        case "not":
        case "and":
        case "or":
            return true;
        default:
            return false;
    }
}
/** AND or OR of the operands, with those of the same kind taken up into one node. */
function junction(kind, operands) {
    const [first, second] = operands;
    if (first !== undefined && second === undefined)
        return first;
    return { kind, operands: operands.flatMap((operand) => (operand.kind === kind ? operand.operands : [operand])) };
}
/** A string token of `text` as T-SQL between single quotes, whichever quotes it came in. */
function printString(text, token) {
    const national = (text.charCodeAt(token.start) | 0x20) === 0x6e; // n
    return `${national ? "N" : ""}'${token.value.replaceAll("'", "''")}'`;
}


/***/ }),

/***/ 39704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YK: () => (/* reexport safe */ _expression_tree_js__WEBPACK_IMPORTED_MODULE_1__.YK),
/* harmony export */   _y: () => (/* binding */ storedExpression),
/* harmony export */   su: () => (/* binding */ normalizeExpression),
/* harmony export */   tI: () => (/* binding */ equivalent)
/* harmony export */ });
/* harmony import */ var _expression_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(66914);
/* harmony import */ var _expression_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(67225);
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4914);
// Defaults, checks, computed columns and filters: one text for each, whoever wrote it, and whether two of them say the same.




/**
 * The normal form: what was written without brackets that change nothing, with one layout and one letter case for keywords and
 * functions, and every column in brackets: `isnull([SubTotal]+[TaxAmt],0)`, `[Status]>=0 AND [Status]<=8`. Text that is no
 * expression this tool knows keeps its tokens, with white space evened out.
 */
function normalizeExpression(text, options = {}) {
    return normalize(text, options, (tree) => tree);
}
/**
 * The normal form of what SQL Server would store for an expression in a script: it spells BETWEEN as two comparisons, IN as
 * alternatives from last to first, CAST as CONVERT, COALESCE and IIF as CASE. For text that already came from a server this
 * is `normalizeExpression`.
 */
function storedExpression(text, options = {}) {
    return normalize(text, options, (tree) => {
        const stored = store(tree);
        return weigh(stored) > weightLimit ? tree : stored;
    });
}
/**
 * Whether two expressions say the same in other words, as far as rules of the language tell without knowing types: CAST and CONVERT, IN
 * and OR, BETWEEN and comparisons, IIF, COALESCE, NULLIF and CASE, NOT over a condition, the order of AND and OR, names of date parts.
 */
function equivalent(a, b) {
    if (a === b)
        return true;
    const [left, right] = [a, b].map(canonicalText);
    return left === right;
}
function normalize(text, options, rewrite) {
    const tokens = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenize */ .qw)(text, options);
    // From where a quote or comment is never closed, white space may be anything: better leave it alone.
    if (tokens.at(-1)?.kind === "unclosed")
        return text.trim();
    const tree = (0,_expression_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTokens */ .oY)(text, tokens);
    return tree === undefined ? (0,_expression_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printTokens */ .qn)(text, tokens) : (0,_expression_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printExpression */ .W9)(rewrite(tree));
}
function canonicalText(text) {
    return normalize(text, {}, (tree) => {
        const canonical = canonicalize(tree);
        return weigh(canonical) > weightLimit ? tree : canonical;
    });
}
/** Spelling BETWEEN out names its operand twice; nested deep enough the text would outgrow all memory. */
const weightLimit = 50_000;
/** How many nodes the tree prints, shared ones as often as they are printed. */
function weigh(tree, known = new Map()) {
    let weight = known.get(tree);
    if (weight === undefined) {
        weight = 1;
        for (const part of partsOf(tree))
            weight += weigh(part, known);
        known.set(tree, weight);
    }
    return weight;
}
/** The tree as SQL Server stores it. Sources: CHECK and computed columns of AdventureWorks as its install script writes them and as a
 * server gives them back; "COALESCE" and "IIF" in the T-SQL reference, which define both as CASE. */
function store(tree) {
    const stored = mapParts(tree, store);
    switch (stored.kind) {
        case "between":
            return stored.negated ? stored : within(stored);
        case "in":
            return stored.negated ? stored : oneOf(stored);
        case "cast":
            return stored.form === "cast" ? { kind: "convert", form: "convert", operand: stored.operand, type: stored.type } : stored;
        case "like":
            return stored.negated ? { kind: "not", operand: { ...stored, negated: false } } : stored;
        case "comparison":
            return { ...stored, operator: plainComparison(stored.operator) };
        case "and":
        case "or":
            return (0,_expression_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .junction */ .$R)(stored.kind, stored.operands);
        case "leaf":
            return stored.text === "current_timestamp" ? call("getdate") : stored;
        case "call":
            return caseOf(stored) ?? stored;
        default:
            return stored;
    }
}
function within({ operand, low, high }) {
    return (0,_expression_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .junction */ .$R)("and", [compare(">=", operand, low), compare("<=", operand, high)]);
}
function oneOf({ operand, list }) {
    return (0,_expression_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .junction */ .$R)("or", list.map((item) => compare("=", operand, item)).reverse());
}
function compare(operator, left, right) {
    return { kind: "comparison", operator, left, right };
}
function call(name) {
    return { kind: "call", parts: [name], distinct: false, arguments: [] };
}
function plainComparison(operator) {
    return operator === "!=" ? "<>" : operator === "!<" ? ">=" : operator === "!>" ? "<=" : operator;
}
/** IIF and COALESCE as the CASE they stand for. */
function caseOf(tree) {
    if (tree.parts.length !== 1)
        return undefined;
    const [first, second, third] = tree.arguments;
    if (tree.parts[0] === "iif" && first !== undefined && second !== undefined && third !== undefined && tree.arguments.length === 3) {
        return { kind: "case", whens: [{ when: first, then: second }], otherwise: third };
    }
    const last = tree.arguments.at(-1);
    if (tree.parts[0] === "coalesce" && second !== undefined && last !== undefined) {
        const whens = tree.arguments
            .slice(0, -1)
            .map((value) => ({ when: { kind: "is-null", negated: true, operand: value }, then: value }));
        return { kind: "case", whens, otherwise: last };
    }
    return undefined;
}
/** One tree for all that say the same: what `store` does, and what no server does but the language allows. */
function canonicalize(tree) {
    switch (tree.kind) {
        case "comparison":
        case "is-null":
        case "is-distinct":
        case "like":
        case "between":
        case "in":
        case "not":
        case "and":
        case "or":
            return canonicalCondition(tree, false);
        default:
            return canonicalValue(mapParts(tree, canonicalize));
    }
}
function canonicalValue(tree) {
    switch (tree.kind) {
        case "cast":
            return { kind: "convert", form: tree.form === "cast" ? "convert" : "try_convert", operand: tree.operand, type: sized(tree.type) };
        case "convert": {
            const { style, ...rest } = tree;
            const type = sized(tree.type);
            // 0 is the default style of every type.
            return style === undefined || (style.kind === "leaf" && style.text === "0") ? { ...rest, type } : { ...tree, type };
        }
        case "leaf": {
            const name = niladicCalls.get(tree.text);
            return name === undefined ? tree : call(name);
        }
        case "call":
            return canonicalCall(tree);
        case "case":
            return canonicalCase(tree);
        default:
            return tree;
    }
}
// Source: "CURRENT_TIMESTAMP", "CURRENT_USER" and "SYSTEM_USER" in the T-SQL reference, each said to be equivalent to the function.
const niladicCalls = new Map([
    ["current_timestamp", "getdate"],
    ["current_user", "user_name"],
    ["user", "user_name"],
    ["system_user", "suser_sname"],
]);
function canonicalCall(tree) {
    const name = tree.parts.length === 1 ? tree.parts[0] : undefined;
    const [first, second] = tree.arguments;
    if (name === undefined || first === undefined)
        return tree;
    if (name === "nullif" && second !== undefined) {
        return canonicalCase({ kind: "case", whens: [{ when: compare("=", first, second), then: nothing }], otherwise: first });
    }
    if ((name === "year" || name === "month" || name === "day") && second === undefined) {
        return { ...tree, parts: ["datepart"], arguments: [{ kind: "leaf", text: name, literal: false }, first] };
    }
    if (first.kind === "leaf" && !first.literal && name.startsWith("date")) {
        const part = dateParts.get(first.text);
        return part === undefined ? tree : { ...tree, arguments: [{ ...first, text: part }, ...tree.arguments.slice(1)] };
    }
    const spelled = caseOf(tree);
    return spelled?.kind === "case" ? canonicalCase(spelled) : tree;
}
const nothing = { kind: "leaf", text: "NULL", literal: true };
function canonicalCase({ input, whens, otherwise }) {
    const searched = input === undefined ? whens : whens.map(({ when, then }) => ({ when: compare("=", input, when), then }));
    const silent = otherwise === undefined || (otherwise.kind === "leaf" && otherwise.text === "NULL");
    return { kind: "case", whens: searched, ...(silent ? {} : { otherwise }) };
}
/** Negation goes down to the comparisons: in three-valued logic, too, NOT a<b is a>=b and NOT (a AND b) is NOT a OR NOT b. */
function canonicalCondition(tree, negated) {
    switch (tree.kind) {
        case "not":
            return canonicalCondition(tree.operand, !negated);
        case "and":
        case "or": {
            const kind = (tree.kind === "and") !== negated ? "and" : "or";
            return sorted((0,_expression_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .junction */ .$R)(kind, tree.operands.map((operand) => canonicalCondition(operand, negated))));
        }
        case "comparison": {
            const operator = plainComparison(tree.operator);
            return compare(negated ? (opposites.get(operator) ?? operator) : operator, canonicalize(tree.left), canonicalize(tree.right));
        }
        case "between": {
            const turned = tree.negated !== negated;
            const operand = canonicalize(tree.operand);
            const low = compare(turned ? "<" : ">=", operand, canonicalize(tree.low));
            const high = compare(turned ? ">" : "<=", operand, canonicalize(tree.high));
            return sorted((0,_expression_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .junction */ .$R)(turned ? "or" : "and", [low, high]));
        }
        case "in": {
            const turned = tree.negated !== negated;
            const operand = canonicalize(tree.operand);
            const items = tree.list.map((item) => compare(turned ? "<>" : "=", operand, canonicalize(item)));
            return sorted((0,_expression_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .junction */ .$R)(turned ? "and" : "or", items));
        }
        case "is-null":
        case "is-distinct":
        case "like":
            return { ...mapParts(tree, canonicalize), negated: tree.negated !== negated };
        default: {
            const value = canonicalize(tree);
            return negated ? { kind: "not", operand: value } : value;
        }
    }
}
const opposites = new Map([
    ["=", "<>"],
    ["<>", "="],
    ["<", ">="],
    [">=", "<"],
    [">", "<="],
    ["<=", ">"],
]);
/** AND and OR in one order of operands, each once. */
function sorted(tree) {
    if (tree.kind !== "and" && tree.kind !== "or")
        return tree;
    if (weigh(tree) > weightLimit)
        return tree;
    const byText = new Map(tree.operands.map((operand) => [(0,_expression_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printExpression */ .W9)(operand), operand]));
    const operands = [...byText].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, operand]) => operand);
    return (0,_expression_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .junction */ .$R)(tree.kind, operands);
}
/** A type in CAST and CONVERT with its defaults: there a missing length is 30. Source: "char and varchar", T-SQL reference. */
function sized(type) {
    if (type.schema !== undefined)
        return type;
    switch (type.name) {
        case "char":
        case "varchar":
        case "nchar":
        case "nvarchar":
        case "binary":
        case "varbinary":
            return { ...type, length: type.length ?? 30 };
        case "decimal":
        case "numeric":
            return { ...type, precision: type.precision ?? 18, scale: type.scale ?? 0 };
        case "datetime2":
        case "datetimeoffset":
        case "time":
            return { ...type, scale: type.scale ?? 7 };
        default:
            return type;
    }
}
// Source: "DATEPART" in the T-SQL reference: the abbreviations of each part.
const dateParts = new Map(Object.entries({
    year: "yy yyyy",
    quarter: "qq q",
    month: "mm m",
    dayofyear: "dy y",
    day: "dd d",
    week: "wk ww",
    weekday: "dw w",
    hour: "hh",
    minute: "mi n",
    second: "ss s",
    millisecond: "ms",
    microsecond: "mcs",
    nanosecond: "ns",
    tzoffset: "tz",
    iso_week: "isowk isoww",
}).flatMap(([part, abbreviations]) => abbreviations.split(" ").map((abbreviation) => [abbreviation, part])));
/** The expressions directly within `tree`. */
function partsOf(tree) {
    const parts = [];
    mapParts(tree, (part) => {
        parts.push(part);
        return part;
    });
    return parts;
}
/** The same node over parts that `map` made of its own. */
function mapParts(tree, map) {
    switch (tree.kind) {
        case "leaf":
        case "name":
        case "next-value":
            return tree;
        case "call":
            return { ...tree, arguments: tree.arguments.map(map) };
        case "static":
            return tree.arguments === undefined ? tree : { ...tree, arguments: tree.arguments.map(map) };
        case "member": {
            const of = map(tree.of);
            return tree.arguments === undefined ? { ...tree, of } : { ...tree, of, arguments: tree.arguments.map(map) };
        }
        case "cast":
        case "sign":
        case "complement":
        case "collate":
        case "is-null":
        case "not":
            return { ...tree, operand: map(tree.operand) };
        case "convert":
            return { ...tree, operand: map(tree.operand), ...(tree.style === undefined ? {} : { style: map(tree.style) }) };
        case "at-time-zone":
            return { ...tree, operand: map(tree.operand), zone: map(tree.zone) };
        case "case":
            return {
                kind: "case",
                ...(tree.input === undefined ? {} : { input: map(tree.input) }),
                whens: tree.whens.map(({ when, then }) => ({ when: map(when), then: map(then) })),
                ...(tree.otherwise === undefined ? {} : { otherwise: map(tree.otherwise) }),
            };
        case "chain":
            return { ...tree, first: map(tree.first), rest: tree.rest.map(({ operator, operand }) => ({ operator, operand: map(operand) })) };
        case "comparison":
        case "is-distinct":
            return { ...tree, left: map(tree.left), right: map(tree.right) };
        case "like":
            return {
                ...tree,
                operand: map(tree.operand),
                pattern: map(tree.pattern),
                ...(tree.escape === undefined ? {} : { escape: map(tree.escape) }),
            };
        case "between":
            return { ...tree, operand: map(tree.operand), low: map(tree.low), high: map(tree.high) };
        case "in":
            return { ...tree, operand: map(tree.operand), list: tree.list.map(map) };
        case "and":
        case "or":
            return { ...tree, operands: tree.operands.map(map) };
    }
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
