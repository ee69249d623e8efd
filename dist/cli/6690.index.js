export const id = 6690;
export const ids = [6690];
export const modules = {

/***/ 53762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diff: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var _impact_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97453);
/* harmony import */ var _steps_judged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54504);
/* harmony import */ var _source_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60739);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59877);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37028);





/** `schema-sync diff BEFORE AFTER`: two schemas, each from any source. */
async function diff({ options: args, positionals }, terminal) {
    const [from = "", to = ""] = positionals;
    const failOn = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .limitOf */ .LF)(args["fail-on"]) ?? "never";
    const format = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOf */ .be)(args.format);
    const [before, after] = await Promise.all([
        (0,_source_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openSource */ .oD)(from, { cwd: terminal.cwd, ..._options_js__WEBPACK_IMPORTED_MODULE_3__/* .world */ .z }),
        (0,_source_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openSource */ .oD)(to, { cwd: terminal.cwd, ..._options_js__WEBPACK_IMPORTED_MODULE_3__/* .world */ .z }),
    ]);
    const progress = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .progressOn */ .z2)(terminal);
    progress(`Reading ${before.label}`);
    const old = await before.read();
    progress(`Reading ${after.label}`);
    const reading = await after.read();
    const report = {
        source: `${before.label} → ${after.label}`,
        baseline: false,
        changes: (0,_steps_judged_js__WEBPACK_IMPORTED_MODULE_1__.judged)(old.schema, reading.schema, reading.places).changes,
        violations: [],
        diagnostics: [...old.diagnostics, ...reading.diagnostics],
    };
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .printReport */ .Y_)(report, format, terminal);
    return (0,_impact_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O)(failOn, report) ? _terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .findings */ .Pg : _terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .clean */ .uH;
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

/***/ 97453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reaches)
/* harmony export */ });
/* harmony import */ var _model_lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79788);

const impactOf = { error: "breaking", warning: "risky", info: "safe" };
const failing = {
    breaking: new Set(["breaking"]),
    risky: new Set(["breaking", "risky"]),
    any: new Set(["breaking", "risky", "safe"]),
    never: new Set(),
};
/**
 * Whether a run fails: whether any finding is at or above the limit. A violation counts by its severity, and so does what the lint found if
 * it is new: what stood before is nobody's fault today.
 */
function reaches(limit, { changes, violations, contractChanges = [], lint = [], coverage, }) {
    const impacts = failing[limit];
    return (changes.some(({ impact }) => impacts.has(impact)) ||
        [...violations, ...contractChanges].some(({ severity }) => impacts.has(impactOf[severity])) ||
        lint.some((finding) => finding.new === true && impacts.has(impactOf[finding.severity])) ||
        (coverage !== undefined && (0,_model_lint_js__WEBPACK_IMPORTED_MODULE_0__/* .isBelowMinimum */ .UU)(coverage) && impacts.has("breaking")));
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

/***/ 12662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mb: () => (/* binding */ parseType),
/* harmony export */   Mz: () => (/* binding */ systemType),
/* harmony export */   bx: () => (/* binding */ formatCastType),
/* harmony export */   hq: () => (/* binding */ readType),
/* harmony export */   sg: () => (/* binding */ formatType),
/* harmony export */   u_: () => (/* binding */ isCharacterType),
/* harmony export */   xI: () => (/* binding */ systemBaseType)
/* harmony export */ });
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51286);
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4914);
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


/***/ })

};
