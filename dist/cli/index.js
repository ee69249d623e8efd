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
/* harmony import */ var _command_run_command_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(98691);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(57228);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(13411);



// A reader that has seen enough (`| head`) is not a fault.
process.stdout.on("error", (error) => {
    if (error.code !== "EPIPE")
        throw error;
});
/** The command line's entry: arguments → command → exit status. A fault of ours is 2 like any other failure, never 1. */
try {
    process.exitCode = await (0,_command_run_command_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d)(process.argv.slice(2), {
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

/***/ 98691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/suggest.js
var suggest = __nccwpck_require__(81733);
;// CONCATENATED MODULE: ./lib/command/commands.js
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
const config = {
    value: "FILE",
    text: "the configuration file, relative to DIR (default: schema-sync.yml, if there is one)",
};
const format = { value: "F", text: "text, markdown or json (default: text)" };
const serverSource = {
    value: "S",
    text: "the server, by a connection string (default: SCHEMA_SYNC_CONNECTION_STRING)",
};
const print = { text: "print the T-SQL and connect to nothing" };
const yes = { text: "run it: without this it is only shown" };
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
    describe: {
        summary: "say which descriptions of the repository the database lacks, or print the T-SQL that gives it them",
        positionals: [],
        options: {
            source,
            repo,
            config,
            "print-sql": { text: "print the statements: sp_addextendedproperty, each only where nothing is described yet" },
            ...server,
        },
    },
    lint: {
        summary: "look the schema over for what is worth mending, whoever brought it",
        positionals: [],
        options: {
            source,
            repo,
            config,
            format: { value: "F", text: "text or json (default: text)" },
            "fail-on": { value: "L", text: "exit 1 from which severity on: error, warning, info or never (default: error)" },
            ...server,
        },
    },
    "contracts lint": {
        summary: "say what is wrong with the contract files, and what would make them better",
        positionals: [],
        options: { format: { value: "F", text: "text or json (default: text)" }, repo, config },
    },
    gate: {
        summary: "say whether a job may run: 0 its contracts hold, 1 they do not, 2 that could not be told",
        positionals: ["[CONTRACT...]"],
        options: {
            source,
            offline: { text: "ask what is committed, docs/etl/contracts.json, instead of a source" },
            "max-age": { value: "DAYS", text: "with --offline: how old its last check may be (default: any age)" },
            unknown: { value: "W", text: "what to do when that could not be told: stop (exit 2) or go (exit 0) (default: stop)" },
            json: { text: "print the answer as JSON" },
            repo,
            config,
        },
    },
    "contracts init": {
        summary: "write a contract that demands objects as they are",
        positionals: ["OBJECT..."],
        options: {
            source: { ...source, text: `${source.text},\nbut the committed snapshot before that` },
            id: { value: "ID", text: "the contract's id and the name of its file (default: after the first object)" },
            print: { text: "print it instead of writing contracts/ID.odcs.yaml" },
            repo,
            config,
        },
    },
    "contracts infer": {
        summary: "find what ETL code reads and writes (.py, .sql, dbt, .dtsx), and draft contracts for it",
        positionals: ["PATH"],
        options: {
            source: { ...source, text: "the schema that the code is for, as for check (default: the committed snapshot, if there is one)" },
            print: { text: "print the drafts" },
            write: { text: "write them into the folder of contracts, over none that is there" },
            json: { text: "print what was found as JSON" },
            repo,
            config,
        },
    },
    "audit install": {
        summary: "install the log of schema changes in a database, or bring it up to date",
        positionals: [],
        options: { source: serverSource, print, yes, repo, config },
    },
    "audit upgrade": {
        summary: "bring a log that is installed up to date",
        positionals: [],
        options: { source: serverSource, print, yes, repo, config },
    },
    "audit uninstall": {
        summary: "take the log out of a database, with all that it recorded",
        positionals: [],
        options: { source: serverSource, print, yes, repo, config },
    },
    "audit status": {
        summary: "say whether the log is there, whole, and what it holds; exit 1 where something is to be done",
        positionals: [],
        options: { source: serverSource, repo, config },
    },
};

;// CONCATENATED MODULE: ./lib/command/arguments.js




/** @throws UserError for an unknown command or option, a missing value, or too few or many arguments. */
function parseArguments(argv) {
    const [first, ...rest] = argv;
    if (first === undefined)
        throw new errors/* UserError */.y(`A command is missing. The commands are ${names().join(", ")}; see schema-sync --help.`);
    if (first === "--version" || first === "-V")
        return { kind: "version" };
    const helpWanted = first === "help";
    if (first === "--help" || first === "-h" || (helpWanted && rest[0] === undefined))
        return { kind: "help", text: overview(names()) };
    const words = helpWanted ? rest : argv;
    const args = words.slice(1);
    const group = groupOf(words[0] ?? "");
    const asksHelp = helpWanted || args.includes("--help") || args.includes("-h");
    if (group.length > 0 && asksHelp && (args[0] === undefined || args[0].startsWith("-")))
        return { kind: "help", text: overview(group) };
    const name = commandNamed(words, group);
    if (asksHelp)
        return { kind: "help", text: commandHelp(name) };
    // The parser cannot know that these options are the command's: the table that both come from does.
    return { kind: "command", name, ...parseOptions(name, words.slice(name.split(" ").length)) };
}
function names() {
    return Object.keys(commands);
}
/** The commands of two words that begin with this one. */
function groupOf(word) {
    return names().filter((name) => name.startsWith(`${word} `));
}
function commandNamed([first = "", second], group) {
    const known = group.length > 0 ? group : names();
    const typed = group.length > 0 ? [first, second ?? ""].join(" ") : first;
    const name = known.find((one) => one === typed);
    if (name !== undefined)
        return name;
    if (group.length > 0 && (second === undefined || second.startsWith("-"))) {
        throw new errors/* UserError */.y(`${first} needs to know what to do. The commands are ${group.join(", ")}; see schema-sync ${first} --help.`);
    }
    const guess = (0,suggest/* nearest */.pA)(typed, known);
    const hint = guess === undefined ? `The commands are ${known.join(", ")}.` : `Did you mean "${guess}"?`;
    throw new errors/* UserError */.y(`There is no command "${typed}". ${hint} See schema-sync --help.`);
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
    const fewest = command.positionals.filter((word) => !word.startsWith("[")).length;
    const most = command.positionals.some((word) => /\.\.\.\]?$/.test(word)) ? Infinity : command.positionals.length;
    if (positionals.length < fewest || positionals.length > most) {
        const wants = most === 0 ? "no arguments besides its options" : command.positionals.join(" and ");
        throw new errors/* UserError */.y(`${name} takes ${wants}, but ${positionals.length} were given. See schema-sync ${name} --help.`);
    }
    return { options, positionals };
}
function overview(shown) {
    const width = Math.max(...shown.map((name) => name.length)) + 2;
    return [
        "schema-sync COMMAND [OPTIONS]",
        "",
        "Names every change of a SQL Server schema, judges what it breaks for readers and writers,",
        "holds data contracts against it, and writes its documentation.",
        "",
        "Commands:",
        ...shown.map((name) => `  ${name.padEnd(width)}${commands[name].summary}`),
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

// EXTERNAL MODULE: ./lib/command/terminal.js + 3 modules
var command_terminal = __nccwpck_require__(37028);
;// CONCATENATED MODULE: ./lib/command/run-command.js


/**
 * One run of the command line; its exit status 0 or 1. A command brings along only what it needs itself.
 * @throws UserError for what the user can mend, anything else for a fault of ours: both are exit status 2.
 */
async function runCommand(argv, terminal) {
    const request = parseArguments(argv);
    switch (request.kind) {
        case "help":
            terminal.stdout.write(request.text);
            return command_terminal/* clean */.uH;
        case "version":
            terminal.stdout.write(`${terminal.version}\n`);
            return command_terminal/* clean */.uH;
        case "command":
            switch (request.name) {
                case "snapshot":
                    return (await Promise.all(/* import() */[__nccwpck_require__.e(562), __nccwpck_require__.e(2605), __nccwpck_require__.e(7000)]).then(__nccwpck_require__.bind(__nccwpck_require__, 10201))).snapshot(request, terminal);
                case "diff":
                    return (await Promise.all(/* import() */[__nccwpck_require__.e(4914), __nccwpck_require__.e(6914), __nccwpck_require__.e(4504), __nccwpck_require__.e(6690)]).then(__nccwpck_require__.bind(__nccwpck_require__, 53762))).diff(request, terminal);
                case "describe":
                    return (await Promise.all(/* import() */[__nccwpck_require__.e(562), __nccwpck_require__.e(2605), __nccwpck_require__.e(563)]).then(__nccwpck_require__.bind(__nccwpck_require__, 73710))).describeDatabase(request, terminal);
                case "lint":
                    return (await Promise.all(/* import() */[__nccwpck_require__.e(562), __nccwpck_require__.e(2605), __nccwpck_require__.e(1106), __nccwpck_require__.e(3967)]).then(__nccwpck_require__.bind(__nccwpck_require__, 45722))).lintSchema(request, terminal);
                case "sync":
                case "check":
                    return (await Promise.all(/* import() */[__nccwpck_require__.e(562), __nccwpck_require__.e(4914), __nccwpck_require__.e(2605), __nccwpck_require__.e(6759), __nccwpck_require__.e(5929), __nccwpck_require__.e(8166)]).then(__nccwpck_require__.bind(__nccwpck_require__, 88166))).syncOrCheck(request, terminal);
                case "contracts lint":
                    return (await Promise.all(/* import() */[__nccwpck_require__.e(562), __nccwpck_require__.e(8815), __nccwpck_require__.e(4914), __nccwpck_require__.e(2605), __nccwpck_require__.e(6493), __nccwpck_require__.e(9482), __nccwpck_require__.e(5929), __nccwpck_require__.e(868)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2744))).lintContracts(request, terminal);
                case "contracts init":
                    return (await Promise.all(/* import() */[__nccwpck_require__.e(562), __nccwpck_require__.e(2605), __nccwpck_require__.e(3414), __nccwpck_require__.e(30)]).then(__nccwpck_require__.bind(__nccwpck_require__, 53817))).contractsInit(request, terminal);
                case "contracts infer":
                    return (await Promise.all(/* import() */[__nccwpck_require__.e(562), __nccwpck_require__.e(4914), __nccwpck_require__.e(2605), __nccwpck_require__.e(6088), __nccwpck_require__.e(3414), __nccwpck_require__.e(9227)]).then(__nccwpck_require__.bind(__nccwpck_require__, 81339))).contractsInfer(request, terminal);
                case "gate":
                    return (await __nccwpck_require__.e(/* import() */ 8823).then(__nccwpck_require__.bind(__nccwpck_require__, 78823))).gate(request, terminal);
                case "audit install":
                case "audit upgrade":
                case "audit uninstall":
                    return (await Promise.all(/* import() */[__nccwpck_require__.e(562), __nccwpck_require__.e(4914), __nccwpck_require__.e(2605), __nccwpck_require__.e(3798), __nccwpck_require__.e(8128)]).then(__nccwpck_require__.bind(__nccwpck_require__, 41969))).changeLog(request, terminal);
                case "audit status":
                    return (await Promise.all(/* import() */[__nccwpck_require__.e(562), __nccwpck_require__.e(4914), __nccwpck_require__.e(2605), __nccwpck_require__.e(3798), __nccwpck_require__.e(8128)]).then(__nccwpck_require__.bind(__nccwpck_require__, 41969))).status(request, terminal);
            }
    }
}


/***/ }),

/***/ 37028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  uH: () => (/* binding */ clean),
  Pg: () => (/* binding */ findings),
  Y_: () => (/* binding */ printReport),
  z2: () => (/* binding */ progressOn),
  j9: () => (/* binding */ styleFor)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: ./lib/model/name.js
var model_name = __nccwpck_require__(51286);
// EXTERNAL MODULE: ./lib/snapshot/serialize.js
var serialize = __nccwpck_require__(35630);
;// CONCATENATED MODULE: ./lib/report/by.js
/** `by` of the JSON report. */
function byAsJson(by) {
    if (by.kind === "unlogged")
        return { unlogged: true, modified: by.modified, unseen: by.unseen };
    const last = by.events.at(-1);
    const logins = [...new Set(by.events.flatMap(({ login }) => (login === undefined ? [] : [login])))];
    return {
        who: logins.length === 0 ? undefined : logins.join(", "),
        when: last?.at,
        statement: last?.statement,
        events: by.events.map(({ id, event, at, login, host, application, statement, pullRequest }) => ({
            id,
            event,
            at,
            login,
            host,
            application,
            statement,
            pullRequest,
        })),
    };
}

// EXTERNAL MODULE: ./lib/report/summary.js
var report_summary = __nccwpck_require__(43394);
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
        approved: report.approved,
        summary: (0,report_summary/* summarize */.eh)(report),
        changes: report.changes.map(changeAsJson),
        violations: report.violations,
        measurements: report.measurements,
        contractChanges: report.contractChanges,
        diagnostics: report.diagnostics,
        coverage: report.coverage,
        lint: report.lint === undefined ? undefined : lintAsJson(report.lint),
        log: report.log && logAsJson(report.log),
    };
}
/** Of the log's events only how many there are: those that made a change stand there. */
function logAsJson({ findings, matched, cancelled, unmatched }) {
    return { matched: matched.length, cancelled: cancelled.length, unmatched: unmatched.length, findings };
}
function changeAsJson({ change, impact, reader, writer, reason, fingerprint, at, hits, by, contracts }) {
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
        by: by && byAsJson(by),
        contracts: contracts === undefined || contracts.length === 0 ? undefined : contracts,
    };
}
/** All that is new; of what stood before only how much there is, or a report of one change would be thousands of lines long. */
function lintAsJson(findings) {
    const counts = new Map();
    for (const { rule } of findings)
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return {
        counts: Object.fromEntries([...counts].sort(([a], [b]) => (0,model_name/* compareText */.n6)(a, b))),
        new: findings
            .filter((finding) => finding.new === true)
            .map(({ rule, severity, object, member, message, at }) => ({ rule, severity, object, member, message, at })),
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

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/model/by.js
var model_by = __nccwpck_require__(48180);
// EXTERNAL MODULE: ./lib/markdown/escape.js
var markdown_escape = __nccwpck_require__(26734);
// EXTERNAL MODULE: ./lib/report/broken.js
var broken = __nccwpck_require__(889);
// EXTERNAL MODULE: ./lib/report/hit.js
var hit = __nccwpck_require__(20143);
// EXTERNAL MODULE: ./lib/report/measurement.js
var measurement = __nccwpck_require__(78718);
// EXTERNAL MODULE: ./lib/report/lint.js
var lint = __nccwpck_require__(42245);
;// CONCATENATED MODULE: ./lib/report/markdown.js









const marks = { breaking: "🔴", risky: "🟠", safe: "🟢", error: "🔴", warning: "🟠", info: "🔵" };
/** The report as GitHub-flavoured Markdown: the headline, a table by impact, then every finding folded by object. */
function printMarkdown(report) {
    const blocks = [`## Schema check: ${(0,markdown_escape/* escapeMarkdown */.FV)((0,report_summary/* headline */.Pl)(report))}`, `Source: ${(0,markdown_escape/* codeSpan */.SS)(report.source)}`];
    if (report.approved !== undefined)
        blocks.push(`✅ ${(0,report_summary/* acceptance */.mF)(report.approved, markdown_escape/* codeSpan */.SS)}`);
    if (report.changes.length > 0)
        blocks.push(impactTable(report));
    if (report.violations.length > 0)
        blocks.push("### Contracts", violationTable(report.violations));
    if (report.measurements !== undefined)
        blocks.push(...measurementBlocks(report.measurements));
    for (const impact of report_summary/* impacts */.uG) {
        const changes = report.changes.filter((judged) => judged.impact === impact);
        if (changes.length === 0)
            continue;
        blocks.push(`### ${marks[impact]} ${capital(impact)}`);
        for (const [object, group] of (0,report_summary/* groupBy */.$z)(changes, ({ change }) => (0,model_name/* printObject */.Po)(change.object))) {
            blocks.push(objectDetails(object, group, impact !== "safe"));
        }
    }
    const { contractChanges = [] } = report;
    if (contractChanges.length > 0)
        blocks.push("### Changes of contracts", contractChanges.map(contractChangeItem).join("\n"));
    const news = (0,lint/* lintNews */.d5)(report);
    const standing = (0,lint/* lintStanding */.g5)(report);
    if (news.length > 0)
        blocks.push("### Lint", news.map(lintItem).join("\n"));
    if (standing !== undefined)
        blocks.push((0,markdown_escape/* escapeMarkdown */.FV)(standing));
    const diagnostics = (0,report_summary/* orderDiagnostics */.LR)(report.diagnostics);
    if (diagnostics.length > 0) {
        const items = diagnostics.map(({ severity, message, at }) => `- ${marks[severity]} ${at === undefined ? "" : `${(0,markdown_escape/* codeSpan */.SS)((0,errors/* printPlace */.d)(at))}: `}${(0,markdown_escape/* escapeMarkdown */.FV)(message)}`);
        blocks.push(`### Notes`, items.join("\n"));
    }
    return `${blocks.join("\n\n")}\n`;
}
/** How many changes there are of each impact, for whom. */
function impactTable(report) {
    const summary = (0,report_summary/* summarize */.eh)(report);
    const rows = report_summary/* impacts */.uG.map((impact) => {
        const of = (side) => report.changes.filter((judged) => judged[side] === impact).length;
        return `| ${marks[impact]} ${impact} | ${summary[impact]} | ${of("reader")} | ${of("writer")} |`;
    });
    return ["| impact | changes | for readers | for writers |", "| --- | ---: | ---: | ---: |", ...rows].join("\n");
}
function measurementBlocks(measurements) {
    const { single, rest } = (0,measurement/* measuredParts */.nz)(measurements);
    return [
        `### Data: ${(0,measurement/* measuredHeadline */.l6)(measurements)}`,
        ...(single.length === 0 ? [] : [[measurement/* measuredHead */.lZ, ...single.map(measurement/* measuredRow */.NH)].join("\n")]),
        ...rest.map((line) => (0,markdown_escape/* escapeMarkdown */.FV)(line)),
    ];
}
function violationTable(violations) {
    return [violationHead, ...violations.map(violationRow)].join("\n");
}
const violationHead = "| contract | demands | but | harm |\n| --- | --- | --- | --- |";
/** One demand that is not met, as a row below `violationHead`. */
function violationRow({ contract, owner, severity, object, member, message, harm, at }) {
    const what = (0,markdown_escape/* codeSpan */.SS)(member === undefined ? (0,model_name/* printObject */.Po)(object) : `${(0,model_name/* printObject */.Po)(object)}.${(0,model_name/* printPart */.x)(member)}`, "cell");
    const who = `${(0,markdown_escape/* codeSpan */.SS)(contract, "cell")}${owner === undefined ? "" : `<br>${(0,markdown_escape/* escapeMarkdown */.FV)(owner, "cell")}`}`;
    const where = at === undefined ? "" : `<br>${(0,markdown_escape/* codeSpan */.SS)((0,errors/* printPlace */.d)(at), "cell")}`;
    return `| ${marks[severity]} ${who} | ${what} | ${(0,markdown_escape/* escapeMarkdown */.FV)(message, "cell")}${where} | ${(0,markdown_escape/* escapeMarkdown */.FV)(harm ?? "", "cell")} |`;
}
function objectDetails(object, changes, open) {
    return `${objectSummary(object, changes.length, open)}\n\n${changes.map(changeItem).join("\n")}\n\n</details>`;
}
/** What opens the folded part of an object. */
function objectSummary(object, changes, open) {
    return `<details${open ? " open" : ""}><summary>${(0,markdown_escape/* codeSpan */.SS)(object, "html")}: ${(0,report_summary/* count */.U9)(changes, "change")}</summary>`;
}
/** One change as an item of a list. */
function changeItem({ change, reader, writer, reason, at, hits, by, contracts = [] }) {
    const facts = change;
    const member = facts.member === undefined ? "" : ` ${(0,markdown_escape/* codeSpan */.SS)(facts.member)}`;
    const guess = facts.inferred === true ? " (inferred)" : "";
    const used = hits === undefined || hits.length === 0 ? "" : `<br>Used by ${(0,hit/* printHits */.M)(hits, markdown_escape/* codeSpan */.SS)}`;
    const who = by === undefined ? "" : `<br>${(0,model_by/* printBy */.fV)(by, { name: markdown_escape/* codeSpan */.SS, statement: markdown_escape/* codeSpan */.SS })}`;
    const breaks = contracts.length === 0 ? "" : `<br>Breaks ${(0,broken/* printBroken */.F)(contracts, markdown_escape/* codeSpan */.SS, markdown_escape/* escapeMarkdown */.FV)}`;
    const where = at === undefined ? "" : `<br>${(0,markdown_escape/* codeSpan */.SS)((0,errors/* printPlace */.d)(at))}`;
    return `- **${change.kind}**${member}${guess}: readers ${marks[reader]} ${reader}, writers ${marks[writer]} ${writer}<br>${(0,markdown_escape/* escapeMarkdown */.FV)(reason)}${used}${breaks}${who}${where}`;
}
/** What became of a contract, as an item of a list. */
function contractChangeItem({ kind, contract, owner, severity, message, at }) {
    const who = `${(0,markdown_escape/* codeSpan */.SS)(contract)}${owner === undefined ? "" : ` of ${(0,markdown_escape/* escapeMarkdown */.FV)(owner)}`}`;
    const where = at === undefined ? "" : `<br>${(0,markdown_escape/* codeSpan */.SS)((0,errors/* printPlace */.d)(at))}`;
    return `- ${marks[severity]} **${kind}** ${who}: ${(0,markdown_escape/* escapeMarkdown */.FV)(message)}${where}`;
}
/** One thing that the lint has to say, as an item of a list. */
function lintItem({ severity, rule, what, message, at }) {
    const where = at === undefined ? "" : `<br>${(0,markdown_escape/* codeSpan */.SS)((0,errors/* printPlace */.d)(at))}`;
    return `- ${marks[severity]} **${rule}** ${(0,markdown_escape/* codeSpan */.SS)(what)}: ${(0,markdown_escape/* escapeMarkdown */.FV)(message)}${where}`;
}
function capital(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}

// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __nccwpck_require__(44639);
;// CONCATENATED MODULE: ./lib/command/terminal.js




/** Exit statuses: what a script may rely on. 2 is what the entry gives for anything thrown. */
const clean = 0;
const findings = 1;
function printReport(report, format, terminal) {
    switch (format) {
        case "text":
            terminal.stdout.write((0,report_text/* printText */.n)(report, styleFor(terminal)));
            return;
        case "markdown":
            terminal.stdout.write(printMarkdown(report));
            return;
        case "json":
            terminal.stdout.write(printJson(report));
    }
}
/** Progress is for somebody who watches: on standard error, and only where that is a terminal. */
function progressOn({ stderr }) {
    return stderr.isTTY === true ? (doing) => stderr.write(`${(0,report_text/* visible */.R)(doing)}…\n`) : () => { };
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

/***/ 26734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ escapeTitle),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   OZ: () => (/* binding */ url),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   UF: () => (/* binding */ untitled),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   jz: () => (/* binding */ escapeParagraphs),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
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
        return escapeHtml(text);
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
/** `text` as Markdown for a heading. */
function escapeTitle(text) {
    return escapeMarkdown(untitled(text));
}
/**
 * Material for MkDocs puts a page's title, which is its first heading or its entry in the navigation, into `<title>`, and takes character references for what
 * they stand for when it does: `</title` would end the element there, and what follows would run. A word joiner, which nobody sees, keeps it from being a tag.
 */
function untitled(text) {
    return text.replace(/<\/(?=title)/gi, "<\u2060/");
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
        return `<code>${escapeHtml(text)}</code>`;
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
function link(text, path, fragment) {
    return `[${text}](${url(path, fragment)})`;
}
/** A relative path, whose parts may hold any character, as a URL without anything that ends a link somewhere. */
function url(path, fragment) {
    const encoded = encodeURI(path).replace(/[()?#'!*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
    return `${encoded}${fragment === undefined ? "" : `#${encodeURIComponent(fragment)}`}`;
}
function escapeHtml(text) {
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


/***/ }),

/***/ 48180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fV: () => (/* binding */ printBy)
/* harmony export */ });
/* unused harmony exports printWho, printMoment, shorten */
const plain = { name: (text) => text, statement: (text) => text };
/** Statements of one change that are shown; the JSON report has all. */
const statementsShown = 3;
/** UTF-16 units of a statement that are shown. */
const statementLength = 200;
/**
 * Who made a change, in a sentence or two: `By anna from OPS-07 with sqlcmd, 2026-01-31 22:41 UTC: EXEC sp_rename …`. Those who
 * follow each other are named once.
 */
function printBy(by, dress = plain) {
    if (by.kind === "unlogged")
        return unlogged(by);
    const parts = [];
    let last;
    for (const event of by.events.slice(0, statementsShown)) {
        const who = printWho(event, dress);
        const statement = event.statement === undefined ? event.event : dress.statement(shorten(event.statement));
        const when = printMoment(event.at);
        parts.push(who === last ? `then ${when}: ${statement}` : `${who}, ${when}: ${statement}`);
        last = who;
    }
    const more = by.events.length - statementsShown;
    const rest = more <= 0 ? "" : `; and ${more} more`;
    return `By ${parts.join("; ")}${rest}`;
}
function unlogged({ modified, unseen }) {
    if (unseen === true)
        return "Not in the DDL log: a trigger in the database is not told of ALTER DATABASE";
    const evidence = modified === undefined ? "" : `; the catalog says that the object was last modified ${printMoment(modified)}`;
    return `Unlogged: the DDL log does not say who made it${evidence}`;
}
/** `anna from OPS-07 with sqlcmd`; `somebody` where the configuration leaves people out. */
function printWho({ login, host, application }, { name } = plain) {
    const from = host === undefined ? "" : ` from ${name(host)}`;
    const using = application === undefined ? "" : ` with ${name(application)}`;
    return `${login === undefined ? "somebody" : name(login)}${from}${using}`;
}
/** `2026-01-31 22:41 UTC`. */
function printMoment(at) {
    return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}
/** One line of at most so many units, never half a character. */
function shorten(statement, length = statementLength) {
    const line = statement.replaceAll(/\s+/g, " ").trim().replace(/\s*;$/, "");
    if (line.length <= length)
        return line;
    const kept = line.slice(0, length - 1);
    return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}


/***/ }),

/***/ 79788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UU: () => (/* binding */ isBelowMinimum),
/* harmony export */   qt: () => (/* binding */ lintRuleNames)
/* harmony export */ });
/* unused harmony export namedThings */
/** The rules of the lint, by the code that configuration, report and pages call them. */
const lintRuleNames = [
    "deprecated-type",
    "duplicate-index",
    "guid-clustered-key",
    "heap",
    "missing-description",
    "missing-primary-key",
    "name-pattern",
    "nullable-unique-key",
    "overlapping-index",
    "unindexed-foreign-key",
    "untrusted-constraint",
];
/** What `name-pattern` can hold a name against. */
const namedThings = (/* unused pure expression or super */ null && ([
    "schema",
    "table",
    "view",
    "column",
    "procedure",
    "function",
    "parameter",
    "trigger",
    "index",
    "primary-key",
    "unique-constraint",
    "foreign-key",
    "check",
    "default",
]));
function isBelowMinimum({ described, total, minimum = 0 }) {
    return described * 100 < minimum * total;
}


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
        case "security policy":
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

/***/ 89760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ printDemand),
/* harmony export */   i: () => (/* binding */ printAmount)
/* harmony export */ });
// What contracts demand of the data, beside the schema (`contract.ts`), and what was measured of it.
/** `must be less than 1 %`, for people. */
function printDemand({ operator, threshold }, unit) {
    const [low, high] = typeof threshold === "number" ? [threshold, threshold] : threshold;
    switch (operator) {
        case "mustBe":
            return `must be ${printAmount(low, unit)}`;
        case "mustNotBe":
            return `must not be ${printAmount(low, unit)}`;
        case "mustBeGreaterThan":
            return `must be more than ${printAmount(low, unit)}`;
        case "mustBeGreaterOrEqualTo":
            return `must be at least ${printAmount(low, unit)}`;
        case "mustBeLessThan":
            return `must be less than ${printAmount(low, unit)}`;
        case "mustBeLessOrEqualTo":
            return `must be at most ${printAmount(low, unit)}`;
        case "mustBeBetween":
            return `must be between ${printAmount(low, unit)} and ${printAmount(high, unit)}, the ends excluded`;
        case "mustNotBeBetween":
            return `must not be between ${printAmount(low, unit)} and ${printAmount(high, unit)}`;
    }
}
const spans = [
    [86_400, "d"],
    [3_600, "h"],
    [60, "min"],
];
/** `3`, `0.25 %`, `1.5 d`. */
function printAmount(value, unit) {
    if (unit === "percent")
        return `${rounded(value)} %`;
    if (unit === "s") {
        const [length, word] = spans.find(([length]) => value >= length) ?? [1, "s"];
        return `${rounded(value / length)} ${word}`;
    }
    return unit === "rows" ? rounded(value) : `${rounded(value)} ${unit}`;
}
/** Three digits after the point; a figure that is not 0 never looks like 0. */
function rounded(value) {
    if (Number.isInteger(value))
        return String(value);
    const short = Number(value.toFixed(3));
    return String(short === 0 ? Number(value.toPrecision(2)) : short);
}


/***/ }),

/***/ 889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ printBroken)
/* harmony export */ });
/** Whose contracts a change breaks: `contract flatten of data-engineering, contract stock`. */
function printBroken(contracts, printId = String, printOwner = String) {
    return contracts
        .map(({ contract, owner }) => `contract ${printId(contract)}${owner === undefined ? "" : ` of ${printOwner(owner)}`}`)
        .join(", ");
}


/***/ }),

/***/ 20143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ printHits)
/* harmony export */ });
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51286);

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
    return of === undefined ? (0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .printName */ .To)(name) : `${type} ${(0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .printName */ .To)(name)} of ${(0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .printName */ .To)(of)}`;
}


/***/ }),

/***/ 42245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d5: () => (/* binding */ lintNews),
/* harmony export */   g5: () => (/* binding */ lintStanding)
/* harmony export */ });
/* unused harmony export percent */
/* harmony import */ var _model_lint_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79788);
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51286);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(43394);



function lintNews({ lint = [], coverage }) {
    const below = coverage === undefined || !(0,_model_lint_js__WEBPACK_IMPORTED_MODULE_0__/* .isBelowMinimum */ .UU)(coverage) ? [] : [tooFewDescribed(coverage)];
    return [...below, ...lint.filter((finding) => finding.new === true).map(newsOf)];
}
function newsOf({ severity, rule, object, member, message, at }) {
    return {
        severity,
        rule,
        what: member === undefined ? (0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .printObject */ .Po)(object) : `${(0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .printObject */ .Po)(object)}.${(0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .printPart */ .x)(member)}`,
        key: [rule, object.type, object.schema, object.name, member ?? ""],
        message,
        ...(at === undefined ? {} : { at }),
    };
}
function tooFewDescribed(coverage) {
    return {
        severity: "error",
        rule: "documentation-coverage",
        what: "the database",
        key: ["documentation-coverage"],
        message: `${printCoverage(coverage)}; ${coverage.minimum ?? 0} % are demanded`,
    };
}
/** `812 of 1160 tables, columns, views and routines are described, 70 %`. */
function printCoverage({ described, total }) {
    return `${described} of ${total} tables, columns, views and routines are described, ${percent({ described, total })} %`;
}
/** Whole percent, rounded down, so that only all is 100. Nothing to describe is all. */
function percent({ described, total }) {
    return total === 0 ? 100 : Math.floor((described * 100) / total);
}
/** How things stand in all, as sentences; undefined where nothing was linted. */
function lintStanding({ lint, coverage }) {
    if (lint === undefined)
        return undefined;
    const parts = ["error", "warning", "info"].flatMap((severity) => {
        const found = lint.filter((finding) => finding.severity === severity).length;
        return found === 0 ? [] : [(0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(found, severity)];
    });
    const found = parts.length === 0 ? "The lint finds nothing." : `The lint has ${(0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(lint.length, "finding")} in all (${parts.join(", ")}).`;
    return coverage === undefined ? found : `${found} ${printCoverage(coverage)}.`;
}


/***/ }),

/***/ 78718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ measuredRow),
/* harmony export */   Qr: () => (/* binding */ measuredPlace),
/* harmony export */   l6: () => (/* binding */ measuredHeadline),
/* harmony export */   lZ: () => (/* binding */ measuredHead),
/* harmony export */   nz: () => (/* binding */ measuredParts),
/* harmony export */   xe: () => (/* binding */ measuredFigure)
/* harmony export */ });
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(26734);
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(51286);
/* harmony import */ var _model_quality_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(89760);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(43394);




/** Figures of what was measured: `4 met, 1 missed, 2 not measured`. */
function measuredHeadline(measurements) {
    const of = (verdict) => measurements.filter((each) => each.verdict === verdict).length;
    const parts = [
        [of("met"), "met"],
        [of("missed"), "missed"],
        [of("not-run"), "not measured"],
    ];
    return parts.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`])).join(", ");
}
/** Those that somebody could have measured, one by one; of the rest how many there are is enough, and why. */
function measuredParts(measurements) {
    const isOne = ({ cause }) => cause !== "no-data" && cause !== "switched-off";
    const others = (0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)(measurements.filter((each) => !isOne(each)), ({ reason = "" }) => reason);
    return {
        single: measurements.filter(isOne),
        rest: others.map(([reason, group]) => `${group.length} ${group.length === 1 ? "rule" : "rules"} not measured: ${reason}`),
    };
}
function measuredPlace({ object, member }) {
    return member === undefined ? (0,_model_name_js__WEBPACK_IMPORTED_MODULE_2__/* .printObject */ .Po)(object) : `${(0,_model_name_js__WEBPACK_IMPORTED_MODULE_2__/* .printObject */ .Po)(object)}.${(0,_model_name_js__WEBPACK_IMPORTED_MODULE_2__/* .printPart */ .x)(member)}`;
}
/** `is 3, must be 0`, or why there is no figure. */
function measuredFigure({ value, operator, threshold, unit, verdict, reason }) {
    const remark = reason === undefined ? [] : [reason];
    if (verdict === "not-run" || operator === undefined || threshold === undefined)
        return remark.join("");
    const figure = value === undefined ? (reason === undefined ? ["value not told"] : []) : [`is ${(0,_model_quality_js__WEBPACK_IMPORTED_MODULE_3__/* .printAmount */ .i)(value, unit)}`];
    return [...figure, ...remark, (0,_model_quality_js__WEBPACK_IMPORTED_MODULE_3__/* .printDemand */ .f)({ operator, threshold }, unit)].join(", ");
}
const marks = { met: "🟢", missed: "🔴", "not-run": "⚪" };
const measuredHead = "| contract | rule | of | figure |\n| --- | --- | --- | --- |";
/** One measurement as a row below `measuredHead`. */
function measuredRow(measurement) {
    const { contract, rule, verdict } = measurement;
    const cells = [
        `${marks[verdict]} ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(contract, "cell")}`,
        (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(rule, "cell"),
        (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(measuredPlace(measurement), "cell"),
        `${verdict === "not-run" ? "not measured: " : ""}${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(measuredFigure(measurement), "cell")}`,
    ];
    return `| ${cells.join(" | ")} |`;
}


/***/ }),

/***/ 43394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   LR: () => (/* binding */ orderDiagnostics),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   eh: () => (/* binding */ summarize),
/* harmony export */   mF: () => (/* binding */ acceptance),
/* harmony export */   uG: () => (/* binding */ impacts)
/* harmony export */ });
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51286);

const impacts = ["breaking", "risky", "safe"];
function summarize(report) {
    const of = (impact) => report.changes.filter((judged) => judged.impact === impact).length;
    return {
        changes: report.changes.length,
        breaking: of("breaking"),
        risky: of("risky"),
        safe: of("safe"),
        violations: report.violations.length,
        ...(report.lint === undefined ? {} : { lint: report.lint.filter((finding) => finding.new === true).length }),
    };
}
/** `2 breaking, 1 risky, 14 safe changes in 9 objects; 1 contract violation`. */
function headline(report) {
    const { lint = 0, ...summary } = summarize(report);
    const violations = [
        ...(summary.violations === 0 ? [] : [`; ${count(summary.violations, "contract violation")}`]),
        ...((report.contractChanges ?? []).length === 0 ? [] : [`; ${count((report.contractChanges ?? []).length, "change")} of contracts`]),
        ...(lint === 0 ? [] : [`; ${count(lint, "new lint finding")}`]),
    ].join("");
    if (report.baseline)
        return `No snapshot to compare with: this reading is the baseline${violations}`;
    if (summary.changes === 0)
        return `No change${violations}`;
    const objects = new Set(report.changes.map(({ change }) => `${change.object.type} ${(0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(change.object)}`)).size;
    const parts = impacts.filter((impact) => summary[impact] > 0).map((impact) => `${summary[impact]} ${impact}`);
    return `${parts.join(", ")} ${summary.changes === 1 ? "change" : "changes"} in ${count(objects, "object")}${violations}`;
}
/** `Accepted by data-platform with the label schema-change-approved.` */
function acceptance({ by, label }, print = String) {
    return `Accepted by ${print(by)} with the label ${print(label)}.`;
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
    return [...diagnostics].sort((a, b) => (0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(b.severity, a.severity) ||
        (0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.at?.file ?? "", b.at?.file ?? "") ||
        (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
        (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
        (0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.message, b.message));
}


/***/ }),

/***/ 44639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   n: () => (/* binding */ printText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(51286);
/* harmony import */ var _model_by_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48180);
/* harmony import */ var _broken_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(889);
/* harmony import */ var _hit_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(20143);
/* harmony import */ var _measurement_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(78718);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(43394);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(42245);








const plain = (_kind, text) => text;
/** The report for people at a terminal: impact by impact, object by object. Ends with a line end. */
function printText(report, style = plain) {
    const lines = [style("heading", (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(report)), style("quiet", `Source: ${visible(report.source)}`)];
    if (report.approved !== undefined)
        lines.push((0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .acceptance */ .mF)(report.approved, visible));
    for (const impact of _summary_js__WEBPACK_IMPORTED_MODULE_3__/* .impacts */ .uG) {
        const changes = report.changes.filter((judged) => judged.impact === impact);
        if (changes.length > 0)
            lines.push("", style(impact, impact.toUpperCase()), ...changeLines(changes, style));
    }
    if (report.violations.length > 0) {
        lines.push("", style("heading", "CONTRACTS"), ...violationLines(report.violations, style));
    }
    const { contractChanges = [] } = report;
    if (contractChanges.length > 0) {
        lines.push("", style("heading", "CHANGES OF CONTRACTS"), ...contractChangeLines(contractChanges, style));
    }
    if (report.measurements !== undefined)
        lines.push("", ...measurementLines(report.measurements, style));
    const news = (0,_lint_js__WEBPACK_IMPORTED_MODULE_4__/* .lintNews */ .d5)(report);
    const standing = (0,_lint_js__WEBPACK_IMPORTED_MODULE_4__/* .lintStanding */ .g5)(report);
    if (news.length > 0)
        lines.push("", style("heading", "LINT"), ...news.flatMap((finding) => lintLines(finding, style)));
    if (standing !== undefined)
        lines.push(...(news.length > 0 ? [] : [""]), style("quiet", standing));
    const diagnostics = (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .orderDiagnostics */ .LR)(report.diagnostics);
    if (diagnostics.length > 0) {
        lines.push("", style("heading", "NOTES"));
        for (const { severity, message, at } of diagnostics) {
            lines.push(`  ${style(severity, severity)}  ${at === undefined ? "" : `${visible((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printPlace */ .d)(at))}: `}${visible(message)}`);
        }
    }
    return `${lines.join("\n")}\n`;
}
function measurementLines(measurements, style) {
    const { single, rest } = (0,_measurement_js__WEBPACK_IMPORTED_MODULE_2__/* .measuredParts */ .nz)(measurements);
    const lines = [style("heading", `DATA  ${(0,_measurement_js__WEBPACK_IMPORTED_MODULE_2__/* .measuredHeadline */ .l6)(measurements)}`)];
    for (const [contract, group] of (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$z)(single, ({ contract }) => contract)) {
        lines.push(`  ${style("heading", visible(contract))}`);
        for (const measurement of group) {
            const { verdict, rule } = measurement;
            const word = verdict === "not-run" ? "not measured" : verdict;
            const color = verdict === "met" ? "safe" : verdict === "missed" ? "error" : "quiet";
            lines.push(`    ${style(color, word)}  ${visible(rule)}  ${visible((0,_measurement_js__WEBPACK_IMPORTED_MODULE_2__/* .measuredPlace */ .Qr)(measurement))}`);
            lines.push(`      ${visible((0,_measurement_js__WEBPACK_IMPORTED_MODULE_2__/* .measuredFigure */ .xe)(measurement))}`);
        }
    }
    return [...lines, ...rest.map((line) => `  ${style("quiet", visible(line))}`)];
}
function changeLines(changes, style) {
    const lines = [];
    for (const [object, group] of (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$z)(changes, ({ change }) => `${(0,_model_name_js__WEBPACK_IMPORTED_MODULE_5__/* .printObject */ .Po)(change.object)} ${quietType(change.object.type)}`)) {
        lines.push(`  ${style("heading", visible(object.trimEnd()))}`);
        for (const judged of group)
            lines.push(...changeLine(judged, style));
    }
    return lines;
}
function changeLine({ change, reader, writer, reason, at, hits, by, contracts = [] }, style) {
    const facts = change;
    const member = facts.member === undefined ? "" : `  ${visible((0,_model_name_js__WEBPACK_IMPORTED_MODULE_5__/* .printPart */ .x)(facts.member))}`;
    const guess = facts.inferred === true ? style("quiet", "  (inferred)") : "";
    const sides = `readers ${style(reader, reader)}, writers ${style(writer, writer)}`;
    const lines = [`    ${change.kind}${member}${guess}  ${sides}`, `      ${visible(reason)}`];
    if (hits !== undefined && hits.length > 0) {
        lines.push(`      Used by: ${visible((0,_hit_js__WEBPACK_IMPORTED_MODULE_6__/* .printHits */ .M)(hits))}`);
    }
    if (contracts.length > 0)
        lines.push(`      Breaks: ${visible((0,_broken_js__WEBPACK_IMPORTED_MODULE_7__/* .printBroken */ .F)(contracts))}`);
    if (by !== undefined)
        lines.push(`      ${visible((0,_model_by_js__WEBPACK_IMPORTED_MODULE_1__/* .printBy */ .fV)(by))}`);
    if (at !== undefined)
        lines.push(style("quiet", `      At: ${visible((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printPlace */ .d)(at))}`));
    return lines;
}
function violationLines(violations, style) {
    const lines = [];
    for (const [title, group] of (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$z)(violations, ({ contract, owner }) => owner === undefined ? contract : `${contract}, owned by ${owner}`)) {
        lines.push(`  ${style("heading", visible(title))}`);
        for (const { check, severity, object, member, message, harm, at } of group) {
            const what = member === undefined ? (0,_model_name_js__WEBPACK_IMPORTED_MODULE_5__/* .printObject */ .Po)(object) : `${(0,_model_name_js__WEBPACK_IMPORTED_MODULE_5__/* .printObject */ .Po)(object)}.${(0,_model_name_js__WEBPACK_IMPORTED_MODULE_5__/* .printPart */ .x)(member)}`;
            lines.push(`    ${style(severity, severity)}  ${check}  ${visible(what)}`, `      ${visible(message)}`);
            if (harm !== undefined)
                lines.push(`      Harm: ${visible(harm)}`);
            if (at !== undefined)
                lines.push(style("quiet", `      At: ${visible((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printPlace */ .d)(at))}`));
        }
    }
    return lines;
}
function contractChangeLines(changes, style) {
    return (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$z)(changes, ({ contract, owner }) => (owner === undefined ? contract : `${contract}, owned by ${owner}`)).flatMap(([title, group]) => [
        `  ${style("heading", visible(title))}`,
        ...group.flatMap(({ kind, severity, message, at }) => [
            `    ${style(severity, severity)}  ${kind}`,
            `      ${visible(message)}`,
            ...(at === undefined ? [] : [style("quiet", `      At: ${visible((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printPlace */ .d)(at))}`)]),
        ]),
    ]);
}
function lintLines({ severity, rule, what, message, at }, style) {
    const lines = [`  ${style(severity, severity)}  ${rule}  ${visible(what)}`, `    ${visible(message)}`];
    return at === undefined ? lines : [...lines, style("quiet", `    At: ${visible((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printPlace */ .d)(at))}`)];
}
function quietType(type) {
    return type === "schema" || type === "database" ? "" : `(${type})`;
}
/** One line, without control characters: a name or a description must not move a terminal's cursor or fake a line of a log. */
function visible(text) {
    return text
        .replaceAll(/\s+/g, " ")
        .trim()
        .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (c) => `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
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
const securityPredicate = shape("line", { kind: value, operation: value, on: object(objectName), expression: value });
/** By what they are on; filters first. */
function byPredicate(a, b) {
    return ((0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNames */ .MP)(a.on, b.on) ||
        (0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(b.kind, a.kind) ||
        (0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.operation ?? "", b.operation ?? "") ||
        (0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.expression, b.expression));
}
const securityPolicy = shape("block", {
    schema: value,
    name: value,
    disabled: flag,
    unbound: flag,
    notForReplication: flag,
    predicates: list(securityPredicate, byPredicate),
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
    securityPolicies: { keep: "list", shape: securityPolicy, compare: _model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNames */ .MP, always: true, optional: true },
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
/** The value itself where every list of it is in order. */
function arrange(shape, value) {
    let out;
    for (const [name, field] of shape.fields) {
        const items = value[name];
        if (field.keep !== "list" || items === undefined)
            continue;
        const list = arrangeList(field, items);
        if (list !== items)
            (out ??= { ...value })[name] = list;
    }
    return out ?? value;
}
function arrangeList(field, values) {
    const list = sorted(field, values);
    if (!holdsLists(field.shape))
        return list;
    const arranged = list.map((item) => arrange(field.shape, item));
    return arranged.some((item, at) => item !== list[at]) ? arranged : list;
}
function holdsLists({ fields }) {
    return fields.some(([, field]) => field.keep === "list" && field.compare !== undefined);
}
/** In the field's order; values that its comparison cannot tell apart (unnamed ones) in the order of their text. */
function sorted(field, values) {
    const compareField = field.compare;
    if (compareField === undefined || values.length < 2)
        return values;
    const compare = (a, b) => compareField(a, b) || (0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(printLine(field.shape, a), printLine(field.shape, b));
    const inOrder = values.every((value, at) => at === 0 || compare(values[at - 1], value) <= 0);
    return inOrder ? values : values.toSorted(compare);
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
/******/ 		8792: 0
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
