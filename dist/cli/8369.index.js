export const id = 8369;
export const ids = [8369];
export const modules = {

/***/ 27473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ includeFrom),
/* harmony export */   O3: () => (/* binding */ findScripts)
/* harmony export */ });
/* unused harmony exports readScript, isBelow, decode */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14006);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51286);
// The files that a folder, a glob or a path stands for, as text.






/**
 * The scripts that `spec` names, in the order of their paths, as migrations are numbered: part by part, so that a folder's files come
 * together. Places name a file relative to `cwd` where it lies below, with `/`.
 *
 * @throws UserError where there is none, or one is no text
 */
async function findScripts(spec, cwd) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, spec);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    if (found?.isFile())
        return { files: [await readScript(path, cwd)], root: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) };
    if (found?.isDirectory()) {
        const paths = await findBelow(path, "**");
        if (paths.length === 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The folder ${spec} holds no .sql file. Name the folder that holds the scripts.`);
        return { files: await readScripts(paths, cwd), root: path };
    }
    if (!/[*?{}[\]]/.test(spec))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${spec} does not exist in ${cwd}. Name a folder, a glob or a file of .sql scripts.`);
    const { base, pattern } = splitGlob(spec);
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, base);
    const paths = await findBelow(root, pattern);
    if (paths.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`No file matches ${spec} in ${cwd}. Name a folder, a glob or a file of .sql scripts.`);
    return { files: await readScripts(paths, cwd), root };
}
/** The folders before the first wildcard, and the rest. */
function splitGlob(spec) {
    const parts = spec.replaceAll("\\", "/").split("/");
    const wild = parts.findIndex((part) => /[*?{}[\]]/.test(part));
    return { base: parts.slice(0, wild).join("/") || (spec.startsWith("/") ? "/" : "."), pattern: parts.slice(wild).join("/") };
}
/** Folders are walked whole and matched here, since node 20, which the bundle runs on, has no glob of its own. */
async function findBelow(root, pattern) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_4__(pattern, { dot: true });
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(root, { recursive: true, withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => entry.isFile() && /\.sql$/i.test(entry.name))
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(entry.parentPath, entry.name))
        .filter((path) => {
        const below = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/");
        return matches(below) && !isHidden((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(below));
    })
        .sort(comparePaths);
}
/** What tools keep in a project's folder beside its scripts. */
function isHidden(folder) {
    return folder.split("/").some((part) => part === "node_modules" || (part.startsWith(".") && part !== "."));
}
function comparePaths(a, b) {
    const [left, right] = [a.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep), b.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)];
    for (let i = 0; i < Math.min(left.length, right.length); i++) {
        const order = (0,_model_name_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n6)(left[i] ?? "", right[i] ?? "");
        if (order !== 0)
            return order;
    }
    return left.length - right.length;
}
async function readScripts(paths, cwd) {
    const files = [];
    for (const path of paths)
        files.push(await readScript(path, cwd));
    return files;
}
/** @throws UserError for what is no text */
async function readScript(path, cwd) {
    const file = nameOf(path, cwd);
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path).catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${file} cannot be read. Check its permissions.`, { cause, at: { file, line: 1 } });
    });
    return { file, text: decode(bytes, file) };
}
function nameOf(path, cwd) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(cwd, path);
    return (below.startsWith("..") || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(below) ? path : below).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/");
}
/** Whether `path` lies in the folder `root` or below it. */
function isBelow(path, root) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path);
    return way !== "" && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way) && way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`);
}
/**
 * UTF-8 with or without a byte order mark, or UTF-16 with one, as SSMS saves it; UTF-16 without one shows by its zero bytes. Anything
 * that is neither is taken for Windows-1252, what SQL Server's tools wrote before Unicode.
 */
function decode(bytes, file) {
    const [a, b] = bytes;
    if (a === 0xff && b === 0xfe)
        return new TextDecoder("utf-16le").decode(bytes);
    if (a === 0xfe && b === 0xff)
        return new TextDecoder("utf-16be").decode(bytes);
    const encoding = zeroBytes(bytes.subarray(0, 8192));
    if (encoding === "binary") {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${file} is not text, though its name says SQL. Take it out of the scripts, or save it as UTF-8.`, {
            at: { file, line: 1 },
        });
    }
    if (encoding !== undefined)
        return new TextDecoder(encoding).decode(bytes);
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        return new TextDecoder("windows-1252").decode(bytes);
    }
}
/** Text in UTF-16 has zeros on one side of each pair alone, other text has none at all. */
function zeroBytes(bytes) {
    let even = 0;
    let odd = 0;
    bytes.forEach((byte, index) => {
        if (byte !== 0)
            return;
        if (index % 2 === 0)
            even++;
        else
            odd++;
    });
    if (even === 0 && odd === 0)
        return undefined;
    if (even === 0 && odd > bytes.length / 4)
        return "utf-16le";
    if (odd === 0 && even > bytes.length / 4)
        return "utf-16be";
    return "binary";
}
/** `:r` finds a file beside the one that names it, or from the root, as sqlcmd does from where it was started; never outside the root. */
function includeFrom(root, cwd) {
    return (path, from) => {
        const local = path.replaceAll("\\", "/");
        const candidates = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, from)), local), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, local)];
        let outside = false;
        for (const candidate of candidates) {
            let real;
            try {
                real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(candidate);
            }
            catch {
                outside ||= !isBelow(candidate, root);
                continue;
            }
            // A link may lead out as well as dots.
            if (!isBelow(real, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root))) {
                outside = true;
                continue;
            }
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, candidate);
            try {
                return { file: displayed(file, cwd), text: decode((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real), path) };
            }
            catch (error) {
                return error instanceof Error ? error.message : "it cannot be read";
            }
        }
        return outside ? `it lies outside the folder ${displayed(root, cwd)}, and nothing outside is read` : "there is no such file";
    };
}
function displayed(path, cwd) {
    return path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path;
}


/***/ }),

/***/ 98369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openContainer: () => (/* binding */ openContainer),
  openServer: () => (/* binding */ openServer)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/tsql/batches.js
var tsql_batches = __webpack_require__(57264);
// EXTERNAL MODULE: ./lib/tsql/lexer.js
var lexer = __webpack_require__(4914);
// EXTERNAL MODULE: ./lib/source/scripts/files.js
var scripts_files = __webpack_require__(27473);
// EXTERNAL MODULE: ./lib/source/sqlserver/connect.js + 1 modules
var connect = __webpack_require__(13094);
// EXTERNAL MODULE: ./lib/source/sqlserver/connection.js + 1 modules
var sqlserver_connection = __webpack_require__(82827);
// EXTERNAL MODULE: ./lib/source/sqlserver/fault.js
var sqlserver_fault = __webpack_require__(69149);
// EXTERNAL MODULE: ./lib/source/sqlserver/session.js
var sqlserver_session = __webpack_require__(62117);
;// CONCATENATED MODULE: ./lib/source/sqlserver/apply.js








/**
 * Runs scripts against a database, batch by batch on one connection, as sqlcmd does. The first batch that fails ends it.
 *
 * @returns How many batches ran.
 * @throws UserError with the file and line of the statement that failed.
 */
async function applyScripts(settings, options) {
    const where = `${settings.database} on ${(0,sqlserver_connection/* printServer */.Dk)(settings)}`;
    if (!options.disposable) {
        throw new errors/* UserError */.y(`The scripts were not applied: ${where} is not marked as disposable, and scripts may drop and overwrite. ` +
            "Mark it if nothing in it is missed, or use source: container.");
    }
    // Everything is read and checked before the first statement runs: half of the scripts is worse than none.
    const batches = [];
    for (const spec of options.scripts)
        batches.push(...(await readBatches(spec, options)));
    for (const batch of batches)
        refuseLeaving(batch, settings.database);
    const session = await (0,sqlserver_session/* persist */.Zr)(() => (0,connect/* connect */.N)(settings, options.signal), options).catch((error) => {
        throw (0,sqlserver_fault/* report */.z8)(error, settings, { doing });
    });
    try {
        for (const batch of batches) {
            await session.run(batch.text, sqlserver_session/* ignoreRows */.GN, "running a script").catch((error) => {
                const line = error instanceof sqlserver_fault/* ServerFault */.yJ ? error.fault.line : undefined;
                throw (0,sqlserver_fault/* report */.z8)(error, settings, { doing, at: (0,tsql_batches/* placeIn */.V)(batch, offsetOfLine(batch.text, line ?? 1)) });
            });
        }
    }
    finally {
        session.close();
    }
    return batches.length;
}
const doing = "Applying scripts to";
async function readBatches(spec, options) {
    const { files, root } = await (0,scripts_files/* findScripts */.O3)(spec, options.cwd);
    return files.flatMap((file) => {
        const { batches, diagnostics } = (0,tsql_batches/* splitBatches */.r)(file, (0,scripts_files/* includeFrom */.Hy)(root, options.cwd));
        const [broken] = diagnostics;
        if (broken !== undefined) {
            throw new errors/* UserError */.y(`The scripts were not applied: ${broken.message}`, broken.at === undefined ? {} : { at: broken.at });
        }
        return batches.map((batch) => fillVariables(batch, options.variables ?? {}));
    });
}
const variable = /\$\(([\w.-]+)\)/g;
/** Line ends stay, so that places still hold. */
function fillVariables(batch, variables) {
    const byName = new Map(Object.entries(variables).map(([name, value]) => [name.toLowerCase(), value]));
    const text = batch.text.replace(variable, (written, name, offset) => {
        const value = byName.get(name.toLowerCase());
        if (value === undefined) {
            throw new errors/* UserError */.y(`The scripts were not applied: ${written} has no value. Give it one with the input variables.`, {
                at: (0,tsql_batches/* placeIn */.V)(batch, offset),
            });
        }
        return value;
    });
    return { ...batch, text };
}
/** A script that goes to another database would write where nobody said that nothing is missed. */
function refuseLeaving(batch, database) {
    const tokens = (0,lexer/* tokenize */.qw)(batch.text);
    tokens.forEach((token, at) => {
        const target = tokens[at + 1];
        if (token.key !== "USE" || target === undefined || (target.kind !== "word" && target.kind !== "identifier"))
            return;
        // USE HINT (…) and USE PLAN are parts of a query's OPTION clause.
        if (/^(hint|plan)$/i.test(target.value) || target.value.toLowerCase() === database.toLowerCase())
            return;
        throw new errors/* UserError */.y(`The scripts were not applied: USE ${target.value} leaves ${database}, the database that is disposable. Take it out.`, {
            at: (0,tsql_batches/* placeIn */.V)(batch, token.start),
        });
    });
}
/** SQL Server counts the lines of a batch from 1. */
function offsetOfLine(text, line) {
    let at = 0;
    for (let count = 1; count < line; count++) {
        const next = text.indexOf("\n", at);
        if (next === -1)
            break;
        at = next + 1;
    }
    return at;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/source/sqlserver/retry.js
var retry = __webpack_require__(24755);
// EXTERNAL MODULE: ./lib/snapshot/serialize.js
var serialize = __webpack_require__(35630);
;// CONCATENATED MODULE: ./lib/source/sqlserver/acknowledge.js

/** The log's states in the database. Written again after a fault that passes: what is written already is not as it was read, and stays. */
function databaseAuditLog(settings, options) {
    return {
        async acknowledge(acknowledgements) {
            if (acknowledgements.length === 0)
                return 0;
            const batch = acknowledgeBatch(acknowledgements);
            const write = async (session) => {
                const first = firstNumber();
                await session.run(batch, first.sink, "writing the DDL log");
                return first.value();
            };
            return (0,sqlserver_session/* withSession */.fQ)(settings, options, write, "Acknowledging events in");
        },
    };
}
/**
 * One call that writes all, and one that purges what is old: the log's procedures decide what either may do. In a deadlock, and where a
 * lock is held for long, this gives way to whoever runs DDL.
 */
function acknowledgeBatch(acknowledgements) {
    const events = runsOf(acknowledgements).map(({ first, last, from, to }) => `<event first="${first}" last="${last}"${attributes("from", from)}${attributes("to", to)}/>`);
    return `SET NOCOUNT ON;
SET LOCK_TIMEOUT 10000;
SET DEADLOCK_PRIORITY LOW;
EXEC schema_sync.acknowledge_ddl_events @events = N'<events>${events.join("")}</events>';
EXEC schema_sync.purge_ddl_log;
`;
}
/** States are words and the rest numbers: nothing to escape. */
function attributes(name, { state, pullRequest }) {
    return ` ${name}="${state}"${pullRequest === undefined ? "" : ` ${name}PullRequest="${pullRequest}"`}`;
}
/**
 * Ids that follow each other and go the same way, as one: a first run may have a hundred thousand. Never over an id that nobody decided
 * on: its event may be in a transaction that has not ended.
 */
function runsOf(acknowledgements) {
    const runs = [];
    for (const { id, from, to } of [...acknowledgements].sort((a, b) => a.id - b.id)) {
        const run = runs.at(-1);
        if (run !== undefined && run.last === id - 1 && sameMark(run.from, from) && sameMark(run.to, to)) {
            runs[runs.length - 1] = { ...run, last: id };
        }
        else {
            runs.push({ first: id, last: id, from, to });
        }
    }
    return runs;
}
function sameMark(a, b) {
    return a.state === b.state && a.pullRequest === b.pullRequest;
}
/** The number that the first result set holds. */
function firstNumber() {
    let value;
    return {
        sink: {
            resultSet: () => undefined,
            row: ([cell]) => {
                value ??= Number(cell?.value);
            },
        },
        value: () => value ?? 0,
    };
}

// EXTERNAL MODULE: ./lib/generated/audit-sql.js
var audit_sql = __webpack_require__(39331);
// EXTERNAL MODULE: ./lib/model/name.js
var model_name = __webpack_require__(51286);
// EXTERNAL MODULE: ./lib/model/own-objects.js
var own_objects = __webpack_require__(37940);
// EXTERNAL MODULE: ./lib/tsql/secrets.js
var secrets = __webpack_require__(38457);
;// CONCATENATED MODULE: ./lib/source/sqlserver/assemble/names.js
/** Rows by a key of theirs, each list in the order in which its rows came. */
function groupBy(rows, key) {
    const groups = new Map();
    for (const row of rows) {
        const of = key(row);
        const group = groups.get(of);
        if (group === undefined)
            groups.set(of, [row]);
        else
            group.push(row);
    }
    return groups;
}
function indexBy(rows, key) {
    const index = new Map();
    for (const row of rows)
        index.set(key(row), row);
    return index;
}
/**
 * The rows by object and part. Two maps, for most objects have nothing there, and are asked once for all of their parts; and one
 * number for each pair would be larger than the engine's small integers, and slow as a key.
 */
function indexParts(rows, object, part) {
    const parts = new Map();
    for (const row of rows)
        partsOf(parts, object(row)).set(part(row), row);
    return parts;
}
/** The same where a part has several rows, in the order in which they came. */
function groupParts(rows, object, part) {
    const parts = new Map();
    for (const row of rows) {
        const own = partsOf(parts, object(row));
        const id = part(row);
        const group = own.get(id);
        if (group === undefined)
            own.set(id, [row]);
        else
            group.push(row);
    }
    return parts;
}
function partsOf(parts, object) {
    let own = parts.get(object);
    if (own === undefined)
        parts.set(object, (own = new Map()));
    return own;
}
/** The property with its value, or nothing: what says nothing is absent. */
function present(key, value) {
    return (value === undefined || value === null || value === false || value === "" ? {} : { [key]: value });
}
function resolveNames(catalog) {
    const schemas = new Map(catalog.schemas.map((row) => [row.schema_id, row.name]));
    const schema = (schemaId) => {
        const name = schemas.get(schemaId);
        if (name === undefined)
            throw new Error(`The catalog names the schema ${schemaId}, which it does not have.`);
        return name;
    };
    const objects = new Map();
    for (const rows of [catalog.tables, catalog.views, catalog.routines, catalog.sequences, catalog.synonyms]) {
        for (const row of rows)
            objects.set(row.object_id, { schema: schema(row.schema_id), name: row.name });
    }
    // Of all the columns there are, and most who ask for names never ask for one.
    let grouped;
    const ordered = new Set();
    const columnsOf = (objectId) => {
        const rows = (grouped ??= groupBy(catalog.columns, (row) => row.object_id)).get(objectId) ?? [];
        if (!ordered.has(objectId)) {
            rows.sort((a, b) => a.column_id - b.column_id);
            ordered.add(objectId);
        }
        return rows;
    };
    return {
        schema,
        object: (objectId) => objects.get(objectId),
        columns: columnsOf,
        column: (objectId, columnId) => {
            const rows = columnsOf(objectId);
            // Where no column was ever dropped, the id is the place.
            const placed = rows[columnId - 1];
            return (placed?.column_id === columnId ? placed : rows.find((row) => row.column_id === columnId))?.name;
        },
    };
}

;// CONCATENATED MODULE: ./lib/source/sqlserver/ddl-noise.js

/**
 * Events that change no schema, as the trigger leaves them out (src/audit/sql/install.sql): statistics, index maintenance, the log's own
 * things, and what the configuration excludes. Other people's logs hold them, and so do rows of before an exclusion.
 */
function isNoise(event, statement, schema, object, exclude) {
    if (schema === own_objects/* ownObjects */.Hr.schema || (object !== null && object !== undefined && own_objects/* ownNames */.Dx.has(object)))
        return true;
    if (exclude.includes(event))
        return true;
    switch (event) {
        case "CREATE_STATISTICS":
        case "UPDATE_STATISTICS":
        case "DROP_STATISTICS":
            return true;
        case "ALTER_INDEX":
            return (/REORGANIZE|REBUILD|RESUME|PAUSE|ABORT/i.test(statement) && !/DISABLE|DATA_COMPRESSION|[^A-Z_]SET[^A-Z_][^]*\(/i.test(statement));
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./lib/source/sqlserver/query.js
const never = () => undefined;
/** Every integer type but bigint, which the driver gives as text. */
const query_int = { sqlType: "int", nullable: false, plain: "number", read: never };
const query_text = { sqlType: "nvarchar(max)", nullable: false, plain: "string", read: never };
const bit = { sqlType: "bit", nullable: false, plain: "boolean", read: never };
const datetime = {
    sqlType: "datetime",
    nullable: false,
    read: (value) => (value instanceof Date ? value.getTime() : undefined),
};
/** The cell, or null. */
function maybe(cell) {
    return { ...cell, nullable: true, read: (value) => (value === null ? null : cell.read(value)) };
}
/** Keeps the shape's exact type. */
function query(definition) {
    return definition;
}
/** The single column of a result set that stands where a server lacks the catalog view. */
const unavailable = "unavailable";
/**
 * The query as statements of the batch. Text that names what some server lacks would end the whole batch with error
 * 208 (a view) or 207 (a column), so it is handed to sp_executesql, and only where the catalog shows the view or column.
 *
 * @param leftOut The ids of objects whose details are not asked for, as a subquery.
 */
function statements(query, leftOut) {
    const names = Object.keys(query.optional ?? {});
    if (names.length === 0 && query.needs === undefined && query.where === undefined)
        return `${fullText(query, leftOut).trim()};`;
    const run = `SET @text = CONCAT(CAST(N'' AS nvarchar(max)), ${pieces(query, leftOut).join(", ")});\n  EXEC sys.sp_executesql @text;`;
    const conditions = [
        ...(query.needs ?? []).map((view) => `OBJECT_ID(${literal(view)}) IS NOT NULL`),
        ...(query.where === undefined ? [] : [query.where]),
    ];
    if (conditions.length === 0)
        return run;
    return `IF ${conditions.join(" AND ")}\nBEGIN\n  ${run}\nEND\nELSE\nBEGIN\n  SELECT CAST(NULL AS int) AS ${unavailable} WHERE 1 = 0;\nEND;`;
}
/** What stands for `{selected}`: the condition without the details of what is left out, or nothing. */
function selected({ details }, leftOut) {
    if (details === undefined || leftOut === undefined)
        return "";
    const { of, after, unless } = details;
    const condition = `${of} NOT IN (${leftOut})`;
    return ` ${after} ${unless === undefined ? condition : `(${unless} OR ${condition})`}`;
}
/** The text as arguments of CONCAT: literals, and a CASE for each optional column. What a user wrote is never searched for placeholders. */
function pieces(query, leftOut) {
    return query.text
        .trim()
        .split(placeholder)
        .filter((piece) => piece !== "")
        .map((piece) => {
        if (piece === "{selected}")
            return literal(selected(query, leftOut));
        const column = query.optional?.[piece.slice(1, -1)];
        if (column === undefined)
            return literal(piece);
        return (`CASE WHEN EXISTS (SELECT 1 FROM sys.all_columns WHERE object_id = OBJECT_ID(${literal(column.view)}) AND name = ${literal(column.column)}) ` +
            `THEN ${literal(column.present)} ELSE ${literal(column.absent)} END`);
    });
}
const placeholder = /(\{[\w.]+\})/;
function literal(value) {
    return `N'${value.replaceAll("'", "''")}'`;
}
/** The query with every optional column as if the server had it: what a test holds against the documentation. */
function fullText(query, leftOut) {
    return query.text
        .split(placeholder)
        .map((piece) => (piece === "{selected}" ? selected(query, leftOut) : (query.optional?.[piece.slice(1, -1)]?.present ?? piece)))
        .join("");
}

;// CONCATENATED MODULE: ./lib/source/sqlserver/sql/ddl-log.js

/** More events than this are not read at once: what a run keeps in memory has an end. */
const mostEvents = 100_000;
/**
 * What this login may do with the log, if there is one, and what the server's clock says here and in UTC: the catalog's times are the
 * server's own. A secondary replica takes no writes (https://learn.microsoft.com/sql/t-sql/functions/databasepropertyex-transact-sql).
 */
const ddlLogState = query({
    shape: {
        is_there: query_int,
        may_read: maybe(query_int),
        may_write: maybe(query_int),
        updateability: maybe(query_text),
        here: datetime,
        utc: datetime,
    },
    text: `
SELECT CASE WHEN OBJECT_ID(N'schema_sync.ddl_log') IS NULL THEN 0 ELSE 1 END AS is_there,
       HAS_PERMS_BY_NAME(N'schema_sync.ddl_log', N'OBJECT', N'SELECT') AS may_read,
       HAS_PERMS_BY_NAME(N'schema_sync.acknowledge_ddl_events', N'OBJECT', N'EXECUTE') AS may_write,
       CAST(DATABASEPROPERTYEX(DB_NAME(), N'Updateability') AS nvarchar(20)) AS updateability,
       GETDATE() AS here, GETUTCDATE() AS utc
FROM sys.databases AS d
WHERE d.name = DB_NAME()`,
});
const readable = {
    needs: ["schema_sync.ddl_log", "schema_sync.ddl_log_setting"],
    where: "HAS_PERMS_BY_NAME(N'schema_sync.ddl_log', N'OBJECT', N'SELECT') = 1 AND HAS_PERMS_BY_NAME(N'schema_sync.ddl_log_setting', N'OBJECT', N'SELECT') = 1",
};
const ddlLogSetting = query({
    shape: { version: query_int, log_id: query_text },
    ...readable,
    text: `SELECT s.version, CAST(s.log_id AS nvarchar(36)) AS log_id FROM schema_sync.ddl_log_setting AS s`,
});
/**
 * Asked before the catalog is read and after it: an event that came in between is of a change that may or may not have been seen. A
 * count besides the newest id, since a transaction may commit an older one.
 */
const ddlLogEnd = query({
    shape: { event_count: query_int, last_id: maybe(query_text) },
    ...readable,
    text: `SELECT COUNT(*) AS event_count, CAST(MAX(l.id) AS nvarchar(20)) AS last_id FROM schema_sync.ddl_log AS l`,
});
/**
 * Read before the catalog: what an event that is committed did is committed with it, so the catalog that follows shows it. Newest
 * first, so that the newest stay where there are too many.
 */
const ddlEvents = query({
    shape: {
        id: query_text,
        at_utc: datetime,
        event_type: query_text,
        schema_name: maybe(query_text),
        object_name: maybe(query_text),
        object_type: maybe(query_text),
        target_name: maybe(query_text),
        target_type: maybe(query_text),
        new_name: maybe(query_text),
        statement: maybe(query_text),
        statement_cut: bit,
        original_login: query_text,
        host_name: maybe(query_text),
        application_name: maybe(query_text),
        state: query_text,
        pull_request: maybe(query_int),
    },
    ...readable,
    text: eventsText(""),
});
/** The same query for what came after the position, and what nobody has acknowledged before it. */
function ddlEventsSince(position) {
    if (position?.log === undefined)
        return ddlEvents;
    const { log, lastId, missing } = position;
    const late = missing.length === 0 ? "" : ` OR l.id IN (${missing.join(", ")})`;
    return {
        ...ddlEvents,
        text: eventsText(`\nWHERE l.id > ${lastId}${late} OR CAST(s.log_id AS nvarchar(36)) <> N'${log.replaceAll("'", "''")}'` +
            // Who writes no states would find everything pending for ever.
            "\n   OR (l.state IN (N'pending', N'proposed') AND HAS_PERMS_BY_NAME(N'schema_sync.acknowledge_ddl_events', N'OBJECT', N'EXECUTE') = 1)"),
    };
}
function eventsText(where) {
    return `
SELECT CAST(l.id AS nvarchar(20)) AS id, l.at_utc, l.event_type, l.schema_name, l.object_name, l.object_type, l.target_name, l.target_type,
       l.new_name, l.statement, l.statement_cut, l.original_login, l.host_name, l.application_name, l.state, l.pull_request
FROM schema_sync.ddl_log AS l
JOIN schema_sync.ddl_log_setting AS s ON s.only_row = 1${where}
ORDER BY l.id DESC
OFFSET 0 ROWS FETCH NEXT ${mostEvents} ROWS ONLY`;
}
/** Evidence where nobody logged a change; asked for where there is a log. */
const modifyDates = query({
    shape: { object_id: query_int, modify_date: datetime },
    where: "OBJECT_ID(N'schema_sync.ddl_log') IS NOT NULL",
    text: `
SELECT o.object_id, o.modify_date
FROM sys.objects AS o
WHERE o.is_ms_shipped = 0 AND o.type IN (N'U', N'V', N'P', N'PC', N'FN', N'IF', N'TF', N'FS', N'FT', N'SN', N'SO')`,
});

;// CONCATENATED MODULE: ./lib/source/sqlserver/ddl-log.js








/** Of the ids that are missing only the newest can be of transactions that are still open. */
const mostMissing = 50;
/** What the catalog's rows say of our log; undefined where the database has none and never had. */
function assembleDdlLog(catalog, { since, exclude = [] }) {
    const state = catalog.ddlLogState[0];
    const trigger = catalog.triggers.find((row) => row.parent_class === 0 && row.name === own_objects/* ownObjects */.Hr.trigger);
    const isThere = state?.is_there === 1;
    if (state === undefined || (!isThere && trigger === undefined))
        return undefined;
    const setting = catalog.ddlLogSetting[0];
    const findings = [...triggerFindings(catalog, trigger), ...foreignTriggers(catalog)];
    if (!isThere) {
        findings.push({
            kind: "log-unreadable",
            message: "The trigger of the DDL log is there and its table schema_sync.ddl_log is not: nothing is recorded. Run `audit install`.",
        });
    }
    else if (setting === undefined) {
        findings.push({
            kind: "log-unreadable",
            message: `There is a DDL log, and this login may not read it. Run there, once: ALTER ROLE ${own_objects/* ownObjects */.Hr.roles[1]} ADD MEMBER and its user.`,
        });
    }
    else if (setting.version < own_objects/* ddlLogVersion */.ZA) {
        findings.push({
            kind: "outdated",
            message: `The DDL log was installed by an older version (${setting.version}; this one is ${own_objects/* ddlLogVersion */.ZA}). Run \`audit upgrade\`.`,
        });
    }
    // Newest first, as they came. A log that was made anew counts from 1 again: the position says nothing of it.
    const rows = [...catalog.ddlEvents].reverse();
    const known = since?.log !== undefined && since.log === setting?.log_id ? since : undefined;
    const ids = rows.map((row) => Number(row.id));
    const heard = rows.filter((row) => !isNoise(row.event_type, row.statement ?? "", row.schema_name, row.object_name, exclude)).map(eventOf);
    const isHeld = ({ id }) => known !== undefined && id <= known.lastId && !known.missing.includes(id);
    const isSettled = ({ state: of }) => of === "merged" || of === "ignored";
    const behind = heard.filter((event) => isHeld(event) && !isSettled(event));
    const missing = setting === undefined ? [] : missingIds(ids, known);
    findings.push(...gapFindings(missing, catalog.ddlLogBefore[0]?.event_count ?? 0));
    const lastId = catalog.ddlLogBefore[0]?.last_id;
    return {
        // What was settled takes part again only where the base is known to have gone back behind it.
        events: heard.filter((event) => !isHeld(event) && (known !== undefined || !isSettled(event))),
        ...(behind.length === 0 ? {} : { behind }),
        ...present("lastId", lastId === undefined || lastId === null ? undefined : Number(lastId)),
        ...present("log", setting?.log_id),
        ...(missing.length === 0 ? {} : { missing: missing.slice(-mostMissing) }),
        ...(setting !== undefined && state.may_write === 1 && state.updateability === "READ_WRITE" ? { writable: true } : {}),
        findings,
        modified: modifiedOf(catalog),
    };
}
/** When each object was last changed, in UTC, by the server's offset of now: what the catalog keeps is the server's own time. */
function modifiedOf(catalog) {
    const names = resolveNames(catalog);
    const offset = offsetOf(catalog);
    const modified = new Map();
    for (const row of catalog.modifyDates) {
        const name = names.object(row.object_id);
        if (name !== undefined)
            modified.set((0,model_name/* nameKey */.Rc)(name), `${new Date(row.modify_date - offset).toISOString().slice(0, 19)}Z`);
    }
    return modified;
}
/** Milliseconds that the server's clock is ahead of UTC now: whole minutes, since the two were asked for one after the other. */
function offsetOf({ ddlLogState: [state] }) {
    return state === undefined ? 0 : Math.round((state.here - state.utc) / 60_000) * 60_000;
}
/** Put together step by step: there may be a hundred thousand, and each part that is spread in would be an object more. */
function eventOf(row) {
    const event = {
        id: Number(row.id),
        at: new Date(row.at_utc).toISOString(),
        event: row.event_type,
        login: row.original_login,
        state: row.state,
    };
    const object = objectOf(row.schema_name, row.object_name, row.object_type);
    const target = objectOf(row.schema_name, row.target_name, row.target_type);
    if (object !== undefined)
        event.object = object;
    if (target !== undefined)
        event.target = target;
    if (row.new_name !== null)
        event.newName = row.new_name;
    // Blanked in the database already; whoever altered the trigger may have undone that.
    if (row.statement !== null)
        event.statement = (0,secrets/* withoutSecrets */.cT)(row.statement);
    if (row.statement_cut)
        event.cut = true;
    if (row.host_name !== null)
        event.host = row.host_name;
    if (row.application_name !== null)
        event.application = row.application_name;
    if (row.pull_request !== null)
        event.pullRequest = row.pull_request;
    return event;
}
/** A schema of its own name, or the database, is in no schema. */
function objectOf(schema, name, type) {
    if (name === null || name === "" || type === "DATABASE")
        return undefined;
    return schema === null || schema === "" ? { name, type: type ?? "" } : { schema, name, type: type ?? "" };
}
function triggerFindings(catalog, trigger) {
    if (trigger === undefined) {
        return [{ kind: "trigger-missing", message: "The trigger of the DDL log is gone: nothing is recorded. Run `audit install`." }];
    }
    const findings = [];
    if (trigger.is_disabled) {
        findings.push({
            kind: "trigger-disabled",
            message: `The trigger of the DDL log is disabled: nothing is recorded. Run there: ENABLE TRIGGER ${own_objects/* ownObjects */.Hr.trigger} ON DATABASE.`,
        });
    }
    const names = resolveNames(catalog);
    const altered = catalog.modules.filter(({ object_id, definition }) => {
        const name = object_id === trigger.object_id ? trigger.name : ownModuleName(names.object(object_id));
        const ours = name === undefined ? undefined : ownModules.get(name);
        return ours !== undefined && definition !== null && bodyOf(definition) !== ours;
    });
    // Of an older version it would be another text.
    if (altered.length > 0 && (catalog.ddlLogSetting[0]?.version ?? own_objects/* ddlLogVersion */.ZA) === own_objects/* ddlLogVersion */.ZA) {
        const what = altered.map(({ object_id }) => {
            const name = names.object(object_id);
            return name === undefined ? trigger.name : (0,model_name/* printName */.To)(name);
        });
        findings.push({
            kind: "trigger-altered",
            message: `Somebody altered ${what.sort().join(" and ")}: what is recorded may not be what was done. Compare with \`audit install --print\`, and run \`audit upgrade\`.`,
        });
    }
    return findings;
}
function ownModuleName(name) {
    return name?.schema === own_objects/* ownObjects */.Hr.schema ? `${name.schema}.${name.name}` : undefined;
}
/** The modules that the install script makes, by name: what they say behind the name, so that CREATE and ALTER make no difference. */
const ownModules = new Map(audit_sql/* auditSql */.q.install.split(/^GO$/m).flatMap((batch) => {
    const [, name] = /^CREATE OR ALTER (?:TRIGGER|PROCEDURE|FUNCTION) ([\w.]+)/m.exec(batch) ?? [];
    return name === undefined ? [] : [[name, bodyOf(batch)]];
}));
/** The tokens of a module behind TRIGGER, PROCEDURE or FUNCTION, without white space and comments. */
function bodyOf(definition) {
    const tokens = (0,lexer/* tokenize */.qw)(definition);
    const from = tokens.findIndex(({ key }) => key === "TRIGGER" || key === "PROCEDURE" || key === "FUNCTION");
    return JSON.stringify(tokens.slice(from + 1).map(({ kind, value }) => [kind === "identifier" ? "word" : kind, value]));
}
function foreignTriggers(catalog) {
    const others = catalog.triggers.filter((row) => row.parent_class === 0 && !own_objects/* ownNames */.Dx.has(row.name)).map((row) => (0,model_name/* printPart */.x)(row.name));
    if (others.length === 0)
        return [];
    return [
        {
            kind: "foreign-trigger",
            message: `The database has other DDL triggers, ${others.sort().join(", ")}: one that rolls back takes its record along, and one that fails stops what ours would have recorded.`,
        },
    ];
}
/** Ids that are not there though a later one is, after the position, oldest first; those that the position misses already are told once. */
function missingIds(ids, since) {
    const from = since?.lastId ?? (ids[0] ?? 1) - 1;
    const missing = [];
    let expected = from + 1;
    for (const id of ids) {
        if (id <= from)
            continue;
        // A hole of millions is a number to tell, not a list to keep.
        for (; expected < id && missing.length < mostEvents; expected++)
            missing.push(expected);
        expected = id + 1;
    }
    return missing;
}
function gapFindings(missing, eventCount) {
    const findings = [];
    const [first] = missing;
    const last = missing.at(-1);
    if (first !== undefined && last !== undefined) {
        const which = missing.length === 1 ? `The id ${first} is` : `${missing.length} ids from ${first} to ${last} are`;
        findings.push({
            kind: "gap-in-ids",
            message: `${which} missing in the DDL log. Changes that were rolled back leave such a gap, and so do rows that were deleted.`,
        });
    }
    if (eventCount > mostEvents) {
        findings.push({
            kind: "gap-in-ids",
            message: `The DDL log holds ${eventCount} events, of which the newest ${mostEvents} at most are read. Run schema_sync.purge_ddl_log, or let this login do it.`,
        });
    }
    return findings;
}

// EXTERNAL MODULE: ./lib/suggest.js
var suggest = __webpack_require__(81733);
;// CONCATENATED MODULE: ./lib/source/sqlserver/event-data.js
/** https://learn.microsoft.com/sql/t-sql/functions/eventdata-transact-sql and the elements of each event class that name things. */
const event_data_elements = {
    event: "EventType",
    at: "PostTime",
    login: "LoginName",
    schema: "SchemaName",
    object: "ObjectName",
    type: "ObjectType",
    target: "TargetObjectName",
    targetType: "TargetObjectType",
    newName: "NewObjectName",
    statement: "CommandText",
};
/**
 * Reads an EVENT_INSTANCE. SQL Server writes it itself, flat and without a prologue, so that each element is found by its name; anything
 * else that people keep in such a column gives nothing.
 */
function readEventData(xml) {
    const found = {};
    for (const [key, element] of Object.entries(event_data_elements)) {
        const [, text] = new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml) ?? [];
        if (text !== undefined && text !== "")
            found[key] = event_data_unescape(text);
    }
    return found;
}
const entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
function event_data_unescape(text) {
    return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (written, hex, decimal, name) => {
        if (name !== undefined)
            return entities[name] ?? written;
        const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : written;
    });
}

;// CONCATENATED MODULE: ./lib/source/sqlserver/other-log.js








/** The columns that a query of another log may give. */
const columnNames = [
    "id",
    "at",
    "atUtc",
    "event",
    "schema",
    "object",
    "type",
    "target",
    "targetType",
    "newName",
    "statement",
    "login",
    "host",
    "application",
    "xml",
];
/** The batch that asks another log, whose query was checked when the configuration was read. */
function otherLogBatch(query) {
    return `SET NOCOUNT ON;\nSET LOCK_TIMEOUT 10000;\nSELECT TOP (${mostEvents}) q.* FROM (${query}) AS q;\n`;
}
/** Takes the rows of another log as they come; `log` throws a UserError where they are none of events. */
function collectOtherLog({ since, exclude, offset }) {
    let columns = [];
    let fault;
    const events = [];
    let count = 0;
    let lastId;
    return {
        sink: {
            resultSet(names) {
                try {
                    columns = columnsOf(names);
                }
                catch (error) {
                    fault = error;
                }
            },
            row(cells) {
                if (fault !== undefined)
                    return;
                const row = new Map(columns.map((name, at) => [name, cells[at]?.value ?? null]));
                count++;
                const event = other_log_eventOf(row, offset, count);
                if (event instanceof errors/* UserError */.y) {
                    fault = event;
                    return;
                }
                if (lastId === undefined || event.id > lastId)
                    lastId = event.id;
                if (since !== undefined && since.log === undefined && event.id <= since.lastId)
                    return;
                if (!isNoise(event.event, event.statement ?? "", event.object?.schema, event.object?.name, exclude))
                    events.push(event);
            },
        },
        log() {
            if (fault !== undefined)
                throw fault;
            return { events: events.sort((a, b) => a.id - b.id), ...present("lastId", lastId), findings: [] };
        },
    };
}
/** @throws UserError for names that stand for nothing, and where none stands for what every event has */
function columnsOf(names) {
    const columns = names.map(columnNamed);
    if (columns.includes("xml"))
        return columns;
    if (!columns.includes("event"))
        throw missingColumn("event");
    if (!columns.includes("at") && !columns.includes("atUtc"))
        throw missingColumn("at");
    return columns;
}
function columnNamed(name) {
    const known = columnNames.find((each) => each.toLowerCase() === name.toLowerCase().replaceAll("_", ""));
    if (known !== undefined)
        return known;
    const guess = (0,suggest/* nearest */.pA)(name, columnNames);
    throw new errors/* UserError */.y(`audit.query gives a column "${name}", which stands for nothing. Give it one of the names ${columnNames.join(", ")} with AS${guess === undefined ? "" : `; is ${guess} meant?`}`);
}
function missingColumn(name) {
    return new errors/* UserError */.y(`audit.query gives no column "${name}". Name the log's own with AS: … AS ${name}.`);
}
/** What a column says goes before what the XML says; why the row is of no event, where it is not. */
function other_log_eventOf(row, offset, count) {
    const xml = textOf(row.get("xml"));
    const data = xml === undefined ? {} : readEventData(xml);
    const text = (name) => textOf(row.get(name)) ?? data[name];
    const utc = timeOf(row.get("atUtc"));
    const here = timeOf(row.get("at")) ?? timeOf(data.at === undefined ? undefined : `${data.at}Z`);
    const at = utc ?? (here === undefined ? undefined : here - offset);
    const event = text("event");
    if (at === undefined || event === undefined) {
        throw new errors/* UserError */.y(`Row ${count} of audit.query has no ${at === undefined ? "at" : "event"}: every event happened at a time and has a type.`);
    }
    const schema = text("schema") ?? null;
    const statement = text("statement");
    return {
        id: numberOf(row.get("id")) ?? count,
        at: new Date(at).toISOString(),
        event,
        ...present("object", objectOf(schema, text("object") ?? null, text("type") ?? typeOf(event))),
        ...present("target", objectOf(schema, text("target") ?? null, text("targetType") ?? null)),
        ...present("newName", text("newName")),
        ...present("statement", statement === undefined ? undefined : (0,secrets/* withoutSecrets */.cT)(statement)),
        ...present("login", text("login")),
        ...present("host", textOf(row.get("host"))),
        ...present("application", textOf(row.get("application"))),
        // Nobody keeps a state there: the position alone says what was seen.
        state: "pending",
    };
}
/** CREATE_XML_SCHEMA_COLLECTION is of an XML SCHEMA COLLECTION. */
function typeOf(event) {
    return event.replace(/^[A-Z]+_/, "").replaceAll("_", " ");
}
function textOf(value) {
    return typeof value === "string" && value !== "" ? value : undefined;
}
function timeOf(value) {
    const time = value instanceof Date ? value.getTime() : typeof value === "string" ? Date.parse(value) : Number.NaN;
    return Number.isNaN(time) ? undefined : time;
}
function numberOf(value) {
    const number = typeof value === "number" ? value : typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
    return Number.isSafeInteger(number) ? number : undefined;
}

// EXTERNAL MODULE: ./lib/source/history.js
var source_history = __webpack_require__(24505);
// EXTERNAL MODULE: ./lib/source/permissions.js
var permissions = __webpack_require__(28409);
// EXTERNAL MODULE: ./lib/tsql/made-up-name.js
var made_up_name = __webpack_require__(10721);
// EXTERNAL MODULE: ./lib/source/resolve.js
var resolve = __webpack_require__(36697);
;// CONCATENATED MODULE: ./lib/source/sqlserver/assemble/indexes.js

/** sys.indexes.type, https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-indexes-transact-sql */
const kinds = new Map([
    [1, { clustered: true }],
    [2, {}],
    [3, { kind: "xml" }],
    [4, { kind: "spatial" }],
    [5, { kind: "columnstore", clustered: true }],
    [6, { kind: "columnstore" }],
    [7, {}],
]);
/**
 * The index that a graph table has of itself: on hidden columns, under a name that differs on every server.
 * https://learn.microsoft.com/sql/relational-databases/graphs/sql-graph-architecture
 */
function isGraphIndex(row) {
    return /^GRAPH_UNIQUE_INDEX_[0-9A-F]+$/.test(row.name ?? "");
}
/** The index types of the list above, and the heap. Others (JSON, vector) are newer than what the snapshot can hold. */
function isKnownIndexType(type) {
    return type === 0 || kinds.has(type);
}
// sys.partitions.data_compression; every columnstore index has 3, which so says nothing.
const compressions = new Map([
    [1, "row"],
    [2, "page"],
    [4, "columnstore_archive"],
]);
// sys.xml_indexes.secondary_type
const usages = new Map([
    ["P", "path"],
    ["V", "value"],
    ["R", "property"],
]);
function assembleIndexes(catalog, names, describe, normalize) {
    const object = (row) => row.object_id;
    const part = (row) => row.index_id;
    const byObject = groupBy(catalog.indexes, object);
    const columnsByIndex = groupParts(catalog.indexColumns, object, part);
    const constraints = indexParts(catalog.keyConstraints, (row) => row.parent_object_id, (row) => row.unique_index_id ?? -1);
    const buckets = indexParts(catalog.hashIndexes, object, part);
    const secondaries = indexParts(catalog.xmlIndexes, object, part);
    const compressed = indexParts(catalog.compressions, object, part);
    const spaces = indexBy(catalog.dataSpaces, (row) => row.data_space_id);
    return (objectId) => {
        const uniqueConstraints = [];
        const own = [];
        let primaryKey;
        let storage = {};
        for (const row of byObject.get(objectId) ?? []) {
            if (row.index_id <= 1)
                storage = storageOf(row);
            if (row.is_primary_key === true)
                primaryKey ??= keyConstraint(row);
            else if (row.is_unique_constraint === true)
                uniqueConstraints.push(keyConstraint(row));
            else if (kinds.has(row.type) && !isGraphIndex(row))
                own.push(plainIndex(row));
        }
        return primaryKey === undefined
            ? { uniqueConstraints, indexes: own, storage }
            : { primaryKey, uniqueConstraints, indexes: own, storage };
    };
    function keyConstraint(row) {
        const constraint = constraints.get(row.object_id)?.get(row.index_id);
        const key = { columns: keyColumns(row) };
        if (constraint?.is_system_named !== true && row.name !== null)
            key.name = row.name;
        const clustered = kinds.get(row.type)?.clustered;
        if (clustered !== undefined)
            key.clustered = clustered;
        if (row.is_disabled === true)
            key.disabled = true;
        // A clustered key's compression and place are its table's, and stand there.
        const compression = row.index_id === 1 ? undefined : compressionOf(row);
        if (compression !== undefined)
            key.compression = compression;
        const bucketCount = bucketCountOf(row);
        if (bucketCount !== undefined)
            key.bucketCount = bucketCount;
        const { description } = constraint === undefined ? nothing : describe("object", constraint.object_id);
        if (description !== undefined)
            key.description = description;
        return key;
    }
    function plainIndex(row) {
        const kind = kinds.get(row.type);
        const index = { name: row.name ?? "", columns: keyColumns(row), include: includedColumns(row) };
        if (row.is_unique === true)
            index.unique = true;
        if (kind?.clustered !== undefined)
            index.clustered = kind.clustered;
        if (kind?.kind !== undefined)
            index.kind = kind.kind;
        if (row.filter_definition !== null)
            index.filter = normalize(row.filter_definition);
        if (row.is_disabled === true)
            index.disabled = true;
        if (row.index_id !== 1)
            Object.assign(index, storageOf(row));
        const bucketCount = bucketCountOf(row);
        if (bucketCount !== undefined)
            index.bucketCount = bucketCount;
        const secondary = secondaryOf(row);
        if (secondary !== undefined)
            index.secondary = secondary;
        const { description } = describe("index", row.object_id, row.index_id);
        if (description !== undefined)
            index.description = description;
        return index;
    }
    function columnsOf(row) {
        return columnsByIndex.get(row.object_id)?.get(row.index_id) ?? [];
    }
    /**
     * By name, in the index's own order; what a graph table has of itself is no column of the snapshot, nor of an index.
     *
     * @param order The place of a column, from 1; 0 for one that has none.
     */
    function named(row, order) {
        const columns = columnsOf(row)
            .filter((column) => order(column) > 0)
            .sort((a, b) => order(a) - order(b));
        const named = [];
        for (const column of columns) {
            const name = names.column(column.object_id, column.column_id);
            if (name !== undefined)
                named.push(column.is_descending_key === true ? { name, descending: true } : { name });
        }
        return named;
    }
    function keyColumns(row) {
        const kind = kinds.get(row.type);
        if (kind?.kind === undefined)
            return named(row, (column) => column.key_ordinal);
        // A clustered columnstore index is of the whole table, and lists every column of it: only an order is its own.
        if (kind.kind === "columnstore" && kind.clustered === true)
            return named(row, (column) => column.column_store_order_ordinal ?? 0);
        return named(row, (column) => column.index_column_id);
    }
    function includedColumns(row) {
        if (kinds.get(row.type)?.kind !== undefined)
            return [];
        return named(row, (column) => (column.is_included_column === true ? column.index_column_id : 0)).map((column) => column.name);
    }
    function bucketCountOf(row) {
        return buckets.get(row.object_id)?.get(row.index_id)?.bucket_count;
    }
    function secondaryOf(row) {
        const secondary = secondaries.get(row.object_id)?.get(row.index_id);
        const usage = usages.get(secondary?.secondary_type ?? "");
        if (secondary === undefined || usage === undefined)
            return undefined;
        const primary = byObject.get(row.object_id)?.find((each) => each.index_id === secondary.using_xml_index_id);
        return { of: primary?.name ?? "", usage };
    }
    function compressionOf(row) {
        return compressions.get(compressed.get(row.object_id)?.get(row.index_id)?.data_compression ?? 0);
    }
    function storageOf(row) {
        const storage = {};
        const compression = compressionOf(row);
        if (compression !== undefined)
            storage.compression = compression;
        // Memory-optimised tables and XML indexes have no space of their own (0 or their table's).
        const space = row.data_space_id === null || row.type === 3 ? undefined : spaces.get(row.data_space_id);
        if (space === undefined)
            return storage;
        const kind = space.type.trim();
        if (kind === "FG" && !space.is_default)
            storage.filegroup = space.name;
        const partitionColumn = kind === "PS" ? columnsOf(row).find((column) => column.partition_ordinal === 1) : undefined;
        if (partitionColumn !== undefined) {
            storage.partition = { scheme: space.name, column: names.column(row.object_id, partitionColumn.column_id) ?? "" };
        }
        return storage;
    }
}
const nothing = {};
/** What the full-text indexes say, by table. */
function assembleFullTextIndexes(catalog, names) {
    const indexes = indexBy(catalog.fullTextIndexes, (row) => row.object_id);
    const columns = groupBy(catalog.fullTextIndexColumns, (row) => row.object_id);
    const indexNames = indexes.size === 0
        ? undefined
        : indexParts(catalog.indexes, (row) => row.object_id, (row) => row.index_id);
    return (objectId) => {
        const row = indexes.get(objectId);
        if (row === undefined)
            return undefined;
        return {
            ...present("keyIndex", indexNames?.get(objectId)?.get(row.unique_index_id)?.name),
            ...present("catalog", row.catalog_name),
            columns: [...(columns.get(objectId) ?? [])]
                .sort((a, b) => a.column_id - b.column_id)
                .map((column) => ({
                name: names.column(objectId, column.column_id) ?? "",
                ...present("typeColumn", column.type_column_id === null ? undefined : names.column(objectId, column.type_column_id)),
                language: column.language_id,
            })),
            ...present("disabled", !row.is_enabled && true),
        };
    };
}

// EXTERNAL MODULE: ./lib/tsql/expression.js
var expression = __webpack_require__(39704);
// EXTERNAL MODULE: ./lib/tsql/sequence-limits.js
var sequence_limits = __webpack_require__(17016);
;// CONCATENATED MODULE: ./lib/source/sqlserver/assemble/columns.js

/**
 * The columns of one object, in their own order.
 *
 * @param normalize The normal form of an expression that the server stored.
 */
function assembleColumns(catalog, names, resolveType, describe, normalize) {
    const object = (row) => row.object_id;
    const part = (row) => row.column_id;
    const allTraits = indexParts(catalog.columnTraits, object, part);
    const allIdentities = indexParts(catalog.identityColumns, object, part);
    const allComputed = indexParts(catalog.computedColumns, object, part);
    const allMasks = indexParts(catalog.maskedColumns, object, part);
    const allDefaults = indexParts(catalog.defaultConstraints, (row) => row.parent_object_id, (row) => row.parent_column_id);
    const databaseCollation = catalog.database[0]?.collation_name;
    return (objectId) => {
        const traits = allTraits.get(objectId);
        const identities = allIdentities.get(objectId);
        const computed = allComputed.get(objectId);
        const masks = allMasks.get(objectId);
        const defaults = allDefaults.get(objectId);
        return names.columns(objectId).map(assembleColumn);
        /** Property by property: of the hundreds of thousands of columns that a database may have, most have but three. */
        function assembleColumn(row) {
            const id = row.column_id;
            const trait = traits?.get(id);
            const column = { name: row.name };
            const { type, baseType } = resolveType(row, trait);
            if (type !== undefined)
                column.type = type;
            if (baseType !== undefined)
                column.baseType = baseType;
            if (row.is_nullable !== null)
                column.nullable = row.is_nullable;
            if (row.collation_name !== null && row.collation_name !== databaseCollation)
                column.collation = row.collation_name;
            const identity = identityOf(identities?.get(id));
            if (identity !== undefined)
                column.identity = identity;
            const defaultConstraint = defaultOf(defaults?.get(id));
            if (defaultConstraint !== undefined)
                column.default = defaultConstraint;
            const computation = computedOf(computed?.get(id));
            if (computation !== undefined)
                column.computed = computation;
            if (trait !== undefined)
                addTraits(column, trait);
            const mask = masks?.get(id)?.masking_function;
            if (mask != null)
                column.masked = mask;
            const { description } = describe("object", objectId, id);
            if (description !== undefined)
                column.description = description;
            return column;
        }
    };
    function addTraits(column, trait) {
        const generated = generatedAlways.get(trait.generated_always_type ?? 0);
        if (generated !== undefined)
            column.generatedAlways = generated;
        if (trait.is_hidden === true)
            column.hidden = true;
        if (trait.is_sparse)
            column.sparse = true;
        if (trait.is_rowguidcol)
            column.rowGuid = true;
        if (trait.is_filestream)
            column.filestream = true;
        const encryption = encryptions.get(trait.encryption_type ?? 0);
        if (encryption !== undefined)
            column.encrypted = encryption;
    }
    function identityOf(row) {
        if (row?.seed_value == null || row.increment_value === null)
            return undefined;
        return {
            seed: row.seed_value,
            increment: row.increment_value,
            ...present("notForReplication", row.is_not_for_replication === true && true),
        };
    }
    function defaultOf(row) {
        if (row?.definition == null)
            return undefined;
        return {
            ...present("name", !row.is_system_named && row.name),
            expression: normalize(row.definition),
            ...describe("object", row.object_id),
        };
    }
    function computedOf(row) {
        if (row?.definition == null)
            return undefined;
        return { expression: normalize(row.definition), ...present("persisted", row.is_persisted && true) };
    }
}
// https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-columns-transact-sql
const generatedAlways = new Map([
    [1, "row start"],
    [2, "row end"],
]);
const encryptions = new Map([
    [1, "deterministic"],
    [2, "randomized"],
]);

;// CONCATENATED MODULE: ./lib/source/sqlserver/sight.js
// What this login may see: established first, and said with the statement that would show the rest.


function seesEverything(catalog) {
    return shortcoming(catalog) === undefined;
}
/** Why a login does not see everything, and what would help, in whole sentences; undefined where it does. */
function shortcoming(catalog) {
    const database = catalog.database[0];
    const user = quoteName(database?.user_name ?? "the login's user");
    if (database?.view_definition !== 1) {
        return {
            reason: "this login does not see every object",
            advice: `Run there, once:\nUSE ${quoteName(database?.name ?? "")}; GRANT VIEW DEFINITION TO ${user};`,
        };
    }
    if (catalog.denials.length === 0)
        return undefined;
    const some = catalog.denials
        .slice(0, 5)
        .map((denial) => `${denial.permission_name} on ${securable(denial)} to ${denial.grantee ?? "its role"}`);
    const more = catalog.denials.length - some.length;
    return {
        reason: `${user} is denied ${some.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
        advice: "REVOKE these, or read with a login that is not denied anything.",
    };
}
function securable({ class: of, major_id: id, schema_name: schema }) {
    switch (of) {
        case 0:
            return "the database";
        case 3:
            return `the schema ${schema ?? String(id)}`;
        case 4:
            return `the principal with id ${id}`;
        case 6:
            return `the type with id ${id}`;
        default:
            return `the object with id ${id}`;
    }
}
/**
 * What a login may not see looks as if it were not there, and would be reported as dropped.
 *
 * @throws UserError where nobody allowed to read in part, and where the database itself is not shown.
 */
function requireSight(catalog, settings, partial) {
    const where = `${settings.database} on ${(0,sqlserver_connection/* printServer */.Dk)(settings)}`;
    if (catalog.database[0] === undefined) {
        throw new errors/* UserError */.y(`Reading ${where} failed: the server does not show the database to this login. Give the login a user in it.`);
    }
    const short = shortcoming(catalog);
    if (short === undefined)
        return [];
    if (!partial) {
        throw new errors/* UserError */.y(`Reading ${where} was stopped: ${short.reason}, and what it does not see would look dropped. ${short.advice}`);
    }
    return [
        {
            severity: "warning",
            message: `${where} was read in part: ${short.reason}. What is not seen is as the snapshot has it, and was not compared. ` +
                short.advice.replace("\n", " "),
        },
    ];
}
/** What was seen, for whoever completes it; undefined where that is everything. */
function sightOf(catalog, schema) {
    if (seesEverything(catalog))
        return undefined;
    const database = catalog.database[0]?.view_definition === 1;
    const shown = catalog.schemas.filter((row) => row.view_definition === 1).map((row) => row.name);
    const ids = new Set(catalog.schemas.map((row) => row.schema_id));
    const kinds = new Map([
        [0, "principal"],
        [1, "object"],
        [4, "principal"],
        [6, "type"],
    ]);
    const denied = new Set();
    for (const denial of catalog.denials) {
        const kind = denial.class === 3 ? (ids.has(denial.major_id) ? undefined : "schema") : kinds.get(denial.class);
        if (kind !== undefined)
            denied.add(kind);
    }
    return {
        database,
        schemas: database ? [] : shown,
        hiddenSchemas: catalog.schemas.filter((row) => row.view_definition !== 1).map((row) => row.name),
        denied: [...denied],
        partly: partlyOf(catalog, schema),
    };
}
function partlyOf(catalog, schema) {
    const schemas = new Map(catalog.schemas.map((row) => [row.schema_id, row.name]));
    const names = new Map();
    for (const list of [catalog.views, catalog.routines, catalog.sequences, catalog.synonyms]) {
        for (const row of list)
            names.set(row.object_id, { schema: schemas.get(row.schema_id) ?? "", name: row.name });
    }
    // A history table may bear another name than the one that the server made up; the order is the same.
    const tables = new Map(catalog.tables.map((row, at) => [row.object_id, schema.tables[at]]));
    for (const [id, table] of tables)
        if (table !== undefined)
            names.set(id, { schema: table.schema, name: table.name });
    const types = new Map(catalog.types.map((row) => [row.user_type_id, { schema: schemas.get(row.schema_id) ?? "", name: row.name }]));
    const partly = catalog.partlySeen.flatMap(({ class: of, major_id: id }) => {
        const name = of === 6 ? types.get(id) : names.get(id);
        return name === undefined ? [] : [{ ...(of === 6 ? { type: "type" } : {}), ...name }];
    });
    const whole = new Set(catalog.partlySeen.filter((row) => row.class === 1).map((row) => row.major_id));
    // Tables that are seen whole, but for what they refer to.
    const only = new Map();
    const add = (id, part) => {
        if (!whole.has(id))
            only.set(id, [...(only.get(id) ?? []), part]);
    };
    for (const row of catalog.foreignKeys)
        if (!tables.has(row.referenced_object_id ?? 0))
            add(row.parent_object_id, "foreignKeys");
    for (const row of catalog.tables) {
        if (row.temporal_type === 2 && !tables.has(row.history_table_id ?? 0))
            add(row.object_id, "temporal");
    }
    for (const [id, parts] of only) {
        const name = names.get(id);
        if (name !== undefined)
            partly.push({ ...name, only: [...new Set(parts)] });
    }
    return partly;
}
function quoteName(name) {
    return `[${name.replaceAll("]", "]]")}]`;
}

;// CONCATENATED MODULE: ./lib/source/sqlserver/assemble/constraints.js


// sys.foreign_keys.delete_referential_action; 0 is no action.
const actions = new Map([
    [1, "cascade"],
    [2, "set null"],
    [3, "set default"],
]);
function assembleForeignKeys(catalog, names, describe) {
    const byTable = groupBy(catalog.foreignKeys, (row) => row.parent_object_id);
    const pairs = groupBy(catalog.foreignKeyColumns, (row) => row.constraint_object_id);
    return (objectId) => {
        const foreignKeys = [];
        for (const row of byTable.get(objectId) ?? []) {
            const columns = (pairs.get(row.object_id) ?? []).toSorted((a, b) => a.constraint_column_id - b.constraint_column_id);
            const target = row.referenced_object_id ?? 0;
            const referenced = names.object(target);
            if (referenced === undefined) {
                if (seesEverything(catalog))
                    throw new Error(`The foreign key ${row.name} references a table that the catalog does not show.`);
                continue;
            }
            const key = {
                columns: columns.map((pair) => names.column(objectId, pair.parent_column_id) ?? ""),
                references: {
                    schema: referenced.schema,
                    name: referenced.name,
                    columns: columns.map((pair) => names.column(target, pair.referenced_column_id) ?? ""),
                },
            };
            if (!row.is_system_named)
                key.name = row.name;
            const onDelete = actions.get(row.delete_referential_action ?? 0);
            if (onDelete !== undefined)
                key.onDelete = onDelete;
            const onUpdate = actions.get(row.update_referential_action ?? 0);
            if (onUpdate !== undefined)
                key.onUpdate = onUpdate;
            if (row.is_disabled)
                key.disabled = true;
            if (row.is_not_trusted)
                key.untrusted = true;
            if (row.is_not_for_replication)
                key.notForReplication = true;
            const { description } = describe("object", row.object_id);
            if (description !== undefined)
                key.description = description;
            foreignKeys.push(key);
        }
        return foreignKeys;
    };
}
function assembleChecks(catalog, describe, normalize) {
    const byTable = groupBy(catalog.checkConstraints, (row) => row.parent_object_id);
    return (objectId) => (byTable.get(objectId) ?? []).map((row) => ({
        ...present("name", !row.is_system_named && row.name),
        expression: normalize(row.definition ?? ""),
        ...present("disabled", row.is_disabled && true),
        ...present("untrusted", row.is_not_trusted && true),
        ...present("notForReplication", row.is_not_for_replication && true),
        ...describe("object", row.object_id),
    }));
}

;// CONCATENATED MODULE: ./lib/source/sqlserver/assemble/descriptions.js
/**
 * What an extended property stands on: sys.extended_properties.class,
 * https://learn.microsoft.com/sql/relational-databases/system-catalog-views/extended-properties-catalog-views-sys-extended-properties
 */
const classes = { database: 0, object: 1, parameter: 2, schema: 3, type: 6, index: 7 };
/** MS_Description, which the tools of Microsoft write; where it is missing, Description. */
function resolveDescriptions(catalog) {
    const byClass = new Map();
    for (const row of catalog.descriptions) {
        if (row.value === null || row.value.trim() === "")
            continue;
        const things = within(byClass, row.class);
        const descriptions = within(things, row.major_id);
        if (descriptions.get(row.minor_id)?.name === "MS_Description")
            continue;
        descriptions.set(row.minor_id, { name: row.name, described: { description: row.value } });
    }
    const byWhat = (what) => byClass.get(classes[what]);
    return (what, majorId, minorId = 0) => byWhat(what)?.get(majorId)?.get(minorId)?.described ?? descriptions_nothing;
}
function within(map, key) {
    let inner = map.get(key);
    if (inner === undefined)
        map.set(key, (inner = new Map()));
    return inner;
}
const descriptions_nothing = {};

// EXTERNAL MODULE: ./lib/tsql/module.js
var tsql_module = __webpack_require__(8070);
;// CONCATENATED MODULE: ./lib/source/sqlserver/assemble/modules.js



const noDefaults = new Map();
/** No object's id. */
const theDatabase = 0;
function assembleModules(catalog, names, columns, resolveType, describe) {
    const modules = indexBy(catalog.modules, (row) => row.object_id);
    const partly = new Set(catalog.partlySeen.filter((row) => row.class === 1).map((row) => row.major_id));
    if (catalog.database[0]?.view_definition !== 1)
        partly.add(theDatabase);
    const assemblies = indexBy(catalog.assemblyModules, (row) => row.object_id);
    const parametersByRoutine = groupBy(catalog.parameters, (row) => row.object_id);
    const triggersByParent = groupBy(catalog.triggers.filter((row) => row.parent_class === 1), (row) => row.parent_id);
    const events = groupBy(catalog.triggerEvents, (row) => row.object_id);
    return {
        viewIds: catalog.views.map((row) => row.object_id),
        views: catalog.views.map((row) => ({
            schema: names.schema(row.schema_id),
            name: row.name,
            columns: columns(row.object_id).map(viewColumn),
            ...present("schemaBound", modules.get(row.object_id)?.is_schema_bound === true && true),
            ...present("checkOption", row.with_check_option && true),
            ...moduleOf(row.object_id),
            ...describe("object", row.object_id),
        })),
        procedures: catalog.routines
            .filter((row) => procedureTypes.has(row.type.trim()))
            .map((row) => {
            return {
                schema: names.schema(row.schema_id),
                name: row.name,
                parameters: parametersOf(row.object_id),
                ...present("external", externalOf(row.object_id)),
                ...moduleOf(row.object_id),
                ...describe("object", row.object_id),
            };
        }),
        functions: catalog.routines.filter((row) => functionKinds.has(row.type.trim())).map((row) => functionOf(row)),
        triggersOf: (objectId) => (triggersByParent.get(objectId) ?? []).map(triggerOf),
        databaseTriggers: catalog.triggers
            .filter((row) => row.parent_class === 0)
            .map((row) => ({
            name: row.name,
            events: ddlEvents(row.object_id),
            ...present("disabled", row.is_disabled && true),
            ...moduleOf(row.object_id, theDatabase),
            ...describe("object", row.object_id),
        })),
    };
    function functionOf(row) {
        const kind = functionKinds.get(row.type.trim()) ?? "scalar";
        const result = kind === "scalar" ? (parametersByRoutine.get(row.object_id) ?? []).find((each) => each.parameter_id === 0) : undefined;
        const returned = result === undefined ? {} : resolveType(result, traitsOf(result));
        return {
            schema: names.schema(row.schema_id),
            name: row.name,
            kind,
            ...present("returns", returned.type),
            ...present("returnsBaseType", returned.baseType),
            parameters: parametersOf(row.object_id),
            columns: resultOf(row.object_id, kind),
            ...present("schemaBound", modules.get(row.object_id)?.is_schema_bound === true && true),
            ...present("external", externalOf(row.object_id)),
            ...moduleOf(row.object_id),
            ...describe("object", row.object_id),
        };
    }
    /** The rows of a query have what a view's have; a table variable says all that a table does. */
    function resultOf(objectId, kind) {
        if (kind === "scalar")
            return [];
        return kind === "inline" ? columns(objectId).map(viewColumn) : columns(objectId);
    }
    /**
     * A module of T-SQL has its text, or is encrypted; one of the CLR has neither. Who may run it without seeing its definition is not
     * told which.
     *
     * @param ownerId Whose permissions decide: of a trigger, its table's or the database's.
     */
    function moduleOf(objectId, ownerId = objectId) {
        const row = modules.get(objectId);
        if (row === undefined)
            return {};
        if (row.definition !== null)
            return present("definition", (0,tsql_module/* normalizeDefinition */.dk)(row.definition));
        return partly.has(ownerId) ? {} : { encrypted: true };
    }
    function parametersOf(objectId) {
        const rows = (parametersByRoutine.get(objectId) ?? []).filter((row) => row.parameter_id > 0);
        if (rows.length === 0)
            return [];
        const defaults = defaultsOf(objectId);
        return rows.sort((a, b) => a.parameter_id - b.parameter_id).map((row) => parameterOf(row, defaults));
    }
    function defaultsOf(objectId) {
        const row = modules.get(objectId);
        if (row?.definition == null)
            return noDefaults;
        const head = (0,tsql_module/* parseModule */.Y$)(row.definition, { quotedIdentifier: row.uses_quoted_identifier ?? true });
        if (head?.kind !== "procedure" && head?.kind !== "function")
            return noDefaults;
        return new Map(head.parameters.flatMap((each) => (each.default === undefined ? [] : [[each.name.toLowerCase(), each.default]])));
    }
    function parameterOf(row, defaults) {
        const { type, baseType } = resolveType(row, traitsOf(row));
        const name = row.name ?? "";
        return {
            name,
            type: type ?? "",
            ...present("baseType", baseType),
            ...present("output", row.is_output && true),
            ...present("readonly", row.is_readonly && true),
            ...present("default", row.has_default_value ? (row.default_value ?? "NULL") : defaults.get(name.toLowerCase())),
            ...describe("parameter", row.object_id, row.parameter_id),
        };
    }
    function externalOf(objectId) {
        const row = assemblies.get(objectId);
        return row === undefined
            ? undefined
            : [row.assembly_name, row.assembly_class, row.assembly_method].filter((part) => part !== null).join(".");
    }
    function triggerOf(row) {
        const parent = names.object(row.parent_id);
        const schema = row.schema_id === null ? undefined : names.schema(row.schema_id);
        return {
            ...present("schema", schema !== parent?.schema && schema),
            name: row.name,
            timing: row.is_instead_of_trigger ? "instead of" : "after",
            events: dmlEvents.filter((event) => (events.get(row.object_id) ?? []).some((each) => each.type_desc.toLowerCase() === event)),
            ...present("disabled", row.is_disabled && true),
            ...present("notForReplication", row.is_not_for_replication && true),
            ...moduleOf(row.object_id, row.parent_id),
            ...describe("object", row.object_id),
        };
    }
    function ddlEvents(objectId) {
        const written = (events.get(objectId) ?? []).map((row) => row.event_group_type_desc ?? row.type_desc);
        return [...new Set(written)].sort(model_name/* compareText */.n6);
    }
}
const dmlEvents = ["insert", "update", "delete"];
const procedureTypes = new Set(["P", "PC"]);
const functionKinds = new Map([
    ["FN", "scalar"],
    ["FS", "scalar"],
    ["IF", "inline"],
    ["TF", "table"],
    ["FT", "table"],
]);
/** Only typed xml is spelled otherwise for them. */
function traitsOf(row) {
    return row.xml_collection_id > 0 ? row : undefined;
}
/** Of a view's column the catalog knows name, type and nullability; all else is its table's. */
function viewColumn(column) {
    const { name, type, baseType, nullable, description } = column;
    return {
        name,
        ...present("type", type),
        ...present("baseType", baseType),
        ...(nullable === undefined ? {} : { nullable }),
        ...present("description", description),
    };
}

;// CONCATENATED MODULE: ./lib/source/sqlserver/assemble/permissions.js

const states = new Map([
    ["G", "grant"],
    ["W", "grant with grant option"],
    ["D", "deny"],
]);
/** On what is no part of a schema, as on system objects, there are some too: they are left out with what they are on. */
function assemblePermissions(catalog, names) {
    const types = indexBy(catalog.types, (row) => row.user_type_id);
    const schemas = indexBy(catalog.schemas, (row) => row.schema_id);
    return catalog.permissions.flatMap((row) => {
        const state = states.get(row.state.trim());
        const on = row.class === 0 ? undefined : securableOf(row);
        if (state === undefined || (row.class !== 0 && on === undefined))
            return [];
        return [{ state, permission: row.permission_name, ...present("on", on), to: row.grantee }];
    });
    /** Classes: https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-database-permissions-transact-sql */
    function securableOf(row) {
        switch (row.class) {
            case 1: {
                const object = names.object(row.major_id);
                if (object === undefined || row.minor_id === 0)
                    return object;
                const column = names.column(row.major_id, row.minor_id);
                return column === undefined ? undefined : { ...object, column };
            }
            case 3: {
                const schema = schemas.get(row.major_id)?.name;
                return schema === undefined ? undefined : { schema };
            }
            case 6: {
                const type = types.get(row.major_id);
                return type === undefined ? undefined : { type: "type", schema: names.schema(type.schema_id), name: type.name };
            }
            default:
                return undefined;
        }
    }
}

;// CONCATENATED MODULE: ./lib/source/sqlserver/assemble/security-policies.js

// https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-security-predicates-transact-sql
const operations = new Map([
    [1, "after insert"],
    [2, "after update"],
    [3, "before update"],
    [4, "before delete"],
]);
/** A predicate on a table that this login does not see is left out; whoever sees everything sees every table. */
function assembleSecurityPolicies(catalog, names, normalize) {
    const predicates = groupBy(catalog.securityPredicates, (row) => row.object_id);
    return catalog.securityPolicies.map((row) => ({
        schema: names.schema(row.schema_id),
        name: row.name,
        ...present("disabled", !row.is_enabled && true),
        ...present("unbound", row.is_schemabinding_enabled === false && true),
        ...present("notForReplication", row.is_not_for_replication && true),
        predicates: (predicates.get(row.object_id) ?? []).flatMap((predicate) => {
            const on = names.object(predicate.target_object_id);
            if (on === undefined)
                return [];
            return [
                {
                    kind: predicate.predicate_type === 1 ? "block" : "filter",
                    ...present("operation", operations.get(predicate.operation ?? 0)),
                    on,
                    expression: normalize(predicate.predicate_definition ?? ""),
                },
            ];
        }),
    }));
}

// EXTERNAL MODULE: ./lib/tsql/type.js
var tsql_type = __webpack_require__(12662);
;// CONCATENATED MODULE: ./lib/source/sqlserver/assemble/types.js


function resolveTypes(catalog, names) {
    const types = indexBy(catalog.types, (row) => row.user_type_id);
    const xmlSchemas = indexBy(catalog.xmlSchemaCollections, (row) => row.xml_collection_id);
    // A database has few types, spelled over and over: what most columns need is found, not built.
    const spelled = new Map();
    return (use, traits) => {
        if (traits !== undefined)
            return spell(use, traits);
        let sizes = spelled.get(use.user_type_id);
        if (sizes === undefined)
            spelled.set(use.user_type_id, (sizes = new Map()));
        // Two bytes and twice one: together an int.
        const size = (use.max_length * 256 + use.precision) * 256 + use.scale;
        let resolved = sizes.get(size);
        if (resolved === undefined)
            sizes.set(size, (resolved = spell(use)));
        return resolved;
    };
    function spell(use, traits) {
        const type = use.user_type_id === null ? undefined : types.get(use.user_type_id);
        if (type === undefined)
            return {};
        if (!type.is_user_defined) {
            const resolved = (0,tsql_type/* formatType */.sg)(systemType(type.name, use, traits));
            const baseType = (0,tsql_type/* systemBaseType */.xI)(resolved);
            return baseType === undefined ? { type: resolved } : { type: resolved, baseType };
        }
        const named = (0,tsql_type/* formatType */.sg)({ schema: names.schema(type.schema_id), name: type.name });
        // CLR and table types stand for themselves. An alias stands for the type of the same id among the system's own.
        const base = type.is_assembly_type || type.is_table_type ? undefined : types.get(type.system_type_id);
        return base === undefined ? { type: named } : { type: named, baseType: (0,tsql_type/* formatType */.sg)(systemType(base.name, type)) };
    }
    function systemType(name, use, traits) {
        const collection = traits === undefined ? undefined : xmlSchemas.get(traits.xml_collection_id);
        return {
            name,
            ...lengthOf(name, use, traits),
            ...(name === "decimal" || name === "numeric" || name === "float" ? { precision: use.precision } : {}),
            ...(fractional.has(name) ? { scale: use.scale } : {}),
            ...(collection === undefined ? {} : { xmlSchema: { schema: names.schema(collection.schema_id), name: collection.name } }),
            ...(collection !== undefined && traits?.is_xml_document === true ? { xmlDocument: true } : {}),
            // https://learn.microsoft.com/sql/t-sql/data-types/vector-data-type: 0 is float32, the default; 1 is float16.
            ...(name === "vector" && traits?.vector_base_type === 1 ? { element: "float16" } : {}),
        };
    }
}
const fractional = new Set(["decimal", "numeric", "time", "datetime2", "datetimeoffset"]);
/** sys.columns.max_length counts bytes, two for each character of an n type: nvarchar(15) is 30. */
function lengthOf(name, use, traits) {
    switch (name) {
        case "char":
        case "varchar":
        case "binary":
        case "varbinary":
            return { length: use.max_length === -1 ? "max" : use.max_length };
        case "nchar":
        case "nvarchar":
            return { length: use.max_length === -1 ? "max" : use.max_length / 2 };
        case "vector":
            return { length: traits?.vector_dimensions ?? 1 };
        default:
            return {};
    }
}

;// CONCATENATED MODULE: ./lib/source/sqlserver/assemble/schema.js











/** The catalog's rows as a schema: pure, in one pass over each result set. */
function assembleSchema(catalog) {
    const names = resolveNames(catalog);
    const normalize = remember(expression/* normalizeExpression */.su);
    const describe = resolveDescriptions(catalog);
    const resolveType = resolveTypes(catalog, names);
    const columns = assembleColumns(catalog, names, resolveType, describe, normalize);
    const indexesOf = assembleIndexes(catalog, names, describe, normalize);
    const fullTextIndexOf = assembleFullTextIndexes(catalog, names);
    const foreignKeysOf = assembleForeignKeys(catalog, names, describe);
    const checksOf = assembleChecks(catalog, describe, normalize);
    const modules = assembleModules(catalog, names, columns, resolveType, describe);
    const periods = indexBy(catalog.periods, (row) => row.object_id);
    const tableTypes = indexBy(catalog.tableTypes, (row) => row.user_type_id);
    const database = catalog.database[0];
    return {
        formatVersion: 1,
        dialect: "sqlserver",
        ...present("collation", database?.collation_name),
        ...present("compatibilityLevel", database?.compatibility_level),
        ...describe("database", 0),
        schemas: catalog.schemas
            .filter((row) => isUserSchema(row.schema_id))
            .map((row) => ({ name: row.name, ...describe("schema", row.schema_id) })),
        tables: catalog.tables.map(tableOf),
        views: modules.views.map((view, at) => {
            const objectId = modules.viewIds[at] ?? 0;
            return { ...view, indexes: indexesOf(objectId).indexes, triggers: modules.triggersOf(objectId) };
        }),
        procedures: modules.procedures,
        functions: modules.functions,
        sequences: catalog.sequences.map(sequenceOf),
        types: catalog.types.filter((row) => row.is_user_defined && !row.is_assembly_type).map(userTypeOf),
        synonyms: catalog.synonyms.map(synonymOf),
        databaseTriggers: modules.databaseTriggers,
        ...present("securityPolicies", assembleSecurityPolicies(catalog, names, normalize)),
        permissions: assemblePermissions(catalog, names),
        dependencies: catalog.hiddenDependencies.flatMap(dependencyOf),
    };
    function tableOf(row) {
        const id = row.object_id;
        const { storage, primaryKey, uniqueConstraints, indexes } = indexesOf(id);
        const table = {
            schema: names.schema(row.schema_id),
            name: row.name,
            columns: columns(id),
            uniqueConstraints,
            foreignKeys: foreignKeysOf(id),
            checks: checksOf(id),
            indexes,
            triggers: modules.triggersOf(id),
        };
        if (row.is_external === true)
            table.external = true;
        if (row.is_memory_optimized === true)
            table.memoryOptimized = true;
        // sys.tables.durability: 1 is SCHEMA_ONLY
        if (row.is_memory_optimized === true && row.durability === 1)
            table.schemaOnly = true;
        if (row.is_node === true)
            table.graph = "node";
        else if (row.is_edge === true)
            table.graph = "edge";
        const temporal = temporalOf(row);
        if (temporal !== undefined)
            table.temporal = temporal;
        if (primaryKey !== undefined)
            table.primaryKey = primaryKey;
        const fullTextIndex = fullTextIndexOf(id);
        if (fullTextIndex !== undefined)
            table.fullTextIndex = fullTextIndex;
        return Object.assign(table, storage, describe("object", id));
    }
    /** sys.tables.temporal_type: 2 is a system-versioned table, 1 a history table. */
    function temporalOf(row) {
        const history = row.temporal_type === 2 && row.history_table_id !== null ? names.object(row.history_table_id) : undefined;
        const period = periods.get(row.object_id);
        if (history === undefined || period === undefined)
            return undefined;
        return {
            history,
            period: [names.column(row.object_id, period.start_column_id) ?? "", names.column(row.object_id, period.end_column_id) ?? ""],
        };
    }
    function userTypeOf(row) {
        const name = { schema: names.schema(row.schema_id), name: row.name, ...describe("type", row.user_type_id) };
        const nothing = { columns: [], uniqueConstraints: [], checks: [], indexes: [] };
        const tableType = tableTypes.get(row.user_type_id);
        if (tableType === undefined) {
            return { ...name, ...present("baseType", resolveType(row).baseType), nullable: row.is_nullable, ...nothing };
        }
        const { primaryKey, uniqueConstraints, indexes } = indexesOf(tableType.type_table_object_id);
        return {
            ...name,
            ...present("memoryOptimized", tableType.is_memory_optimized && true),
            columns: columns(tableType.type_table_object_id),
            ...present("primaryKey", primaryKey),
            uniqueConstraints,
            checks: checksOf(tableType.type_table_object_id),
            indexes,
        };
    }
    function sequenceOf(row) {
        const { type, baseType } = resolveType({ ...row, max_length: 0 });
        const limits = (0,sequence_limits/* sequenceLimits */._)(baseType ?? type ?? "");
        return {
            schema: names.schema(row.schema_id),
            name: row.name,
            type: type ?? "",
            ...present("start", row.start_value),
            ...present("increment", row.increment),
            ...present("minimum", row.minimum_value !== limits?.minimum && row.minimum_value),
            ...present("maximum", row.maximum_value !== limits?.maximum && row.maximum_value),
            ...present("cycle", row.is_cycling && true),
            ...(row.is_cached ? present("cache", row.cache_size) : { cache: 0 }),
            ...describe("object", row.object_id),
        };
    }
    function synonymOf(row) {
        return { schema: names.schema(row.schema_id), name: row.name, target: row.base_object_name, ...describe("object", row.object_id) };
    }
    /** Of modules whose text nobody can read. A name without a schema is its caller's or dbo's: https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-sql-expression-dependencies-transact-sql */
    function dependencyOf(row) {
        const from = names.object(row.referencing_id);
        const to = row.referenced_id === null ? undefined : names.object(row.referenced_id);
        if (from === undefined || to === undefined)
            return [];
        const column = row.referenced_minor_id === 0 ? undefined : names.column(row.referenced_id ?? 0, row.referenced_minor_id);
        return [{ from, to: { ...to, ...present("column", column) } }];
    }
}
/**
 * 1 is dbo, 2 guest, 3 INFORMATION_SCHEMA, 4 sys; from 16384 on the schemas of the fixed roles, which every database has.
 * dbo is everywhere, too, but people do put objects and descriptions there.
 */
function isUserSchema(schemaId) {
    return schemaId === 1 || (schemaId > 4 && schemaId < 16_384);
}
/** Thousands of columns share a few defaults. */
function remember(compute) {
    const known = new Map();
    return (text) => {
        let result = known.get(text);
        if (result === undefined)
            known.set(text, (result = compute(text)));
        return result;
    };
}

;// CONCATENATED MODULE: ./lib/source/sqlserver/sql/database.js

/**
 * Who answers, and what this login may see. `name = DB_NAME()` and not the id: on Azure SQL Database DB_ID() need not
 * be the id in sys.databases (https://learn.microsoft.com/sql/t-sql/functions/db-id-transact-sql).
 */
const database = query({
    shape: {
        product_version: query_text,
        engine_edition: query_int,
        name: query_text,
        collation_name: maybe(query_text),
        compatibility_level: query_int,
        /** 1 or 0; null where the server knows no such permission. */
        view_definition: maybe(query_int),
        user_name: maybe(query_text),
    },
    text: `
SELECT CAST(SERVERPROPERTY(N'ProductVersion') AS nvarchar(128)) AS product_version,
       CAST(SERVERPROPERTY(N'EngineEdition') AS int) AS engine_edition,
       d.name, d.collation_name, d.compatibility_level,
       HAS_PERMS_BY_NAME(NULL, N'DATABASE', N'VIEW DEFINITION') AS view_definition,
       USER_NAME() AS user_name
FROM sys.databases AS d
WHERE d.name = DB_NAME()`,
});
/** VIEW SECURITY DEFINITION, from SQL Server 2022 on, is what of VIEW DEFINITION shows principals, permissions and security policies. */
const denialsOfSight = "p.state = N'D' AND DATABASE_PRINCIPAL_ID() <> 1 AND (p.class IN (1, 3, 4, 6) AND p.permission_name IN (N'VIEW DEFINITION', N'CONTROL') " +
    "OR p.class = 0 AND p.permission_name = N'VIEW SECURITY DEFINITION') " +
    "AND (p.grantee_principal_id = DATABASE_PRINCIPAL_ID() OR p.grantee_principal_id = 0 OR IS_MEMBER(USER_NAME(p.grantee_principal_id)) = 1)";
/**
 * VIEW DEFINITION on the database shows everything but what is denied on a schema or an object, and what is denied
 * looks as if it were not there: https://learn.microsoft.com/sql/relational-databases/security/metadata-visibility-configuration.
 * Principal 1 is dbo, to whom no denial applies; principal 0 is public. Classes: database 0, object 1, schema 3, principal 4, type 6.
 */
const denials = query({
    shape: { class: query_int, major_id: query_int, permission_name: query_text, grantee: maybe(query_text), schema_name: maybe(query_text) },
    text: `
SELECT p.class, p.major_id, p.permission_name, USER_NAME(p.grantee_principal_id) AS grantee,
       CASE WHEN p.class = 3 THEN SCHEMA_NAME(p.major_id) END AS schema_name
FROM sys.database_permissions AS p
WHERE ${denialsOfSight}`,
});
/**
 * What is shown to a login that may use it without seeing its definition: objects (class 1) and types (6). Asked only of a login
 * that does not see everything, since the server looks each of them up.
 */
const partlySeen = query({
    shape: { class: query_int, major_id: query_int },
    where: "(COALESCE(HAS_PERMS_BY_NAME(NULL, N'DATABASE', N'VIEW DEFINITION'), 0) = 0 OR " +
        `EXISTS (SELECT 1 FROM sys.database_permissions AS p WHERE ${denialsOfSight}))`,
    text: `
SELECT 1 AS class, o.object_id AS major_id
FROM sys.objects AS o
JOIN sys.schemas AS s ON s.schema_id = o.schema_id
WHERE o.is_ms_shipped = 0 AND o.parent_object_id = 0
  AND COALESCE(HAS_PERMS_BY_NAME(CONCAT(QUOTENAME(s.name), N'.', QUOTENAME(o.name)), N'OBJECT', N'VIEW DEFINITION'), 0) = 0
UNION ALL
SELECT 6, t.user_type_id
FROM sys.types AS t
JOIN sys.schemas AS s ON s.schema_id = t.schema_id
WHERE t.is_user_defined = 1
  AND COALESCE(HAS_PERMS_BY_NAME(CONCAT(QUOTENAME(s.name), N'.', QUOTENAME(t.name)), N'TYPE', N'VIEW DEFINITION'), 0) = 0`,
});
/**
 * Who may do what on the database (class 0), on objects and columns (1), schemas (3) and types (6). System objects have negative ids.
 * R is a column that a REVOKE takes out of a grant on its table; G, W and D are grant, with grant option, and deny.
 */
const database_permissions = query({
    shape: { class: query_int, major_id: query_int, minor_id: query_int, permission_name: query_text, state: query_text, grantee: query_text },
    text: `
SELECT p.class, p.major_id, p.minor_id, p.permission_name, p.state, g.name AS grantee
FROM sys.database_permissions AS p
JOIN sys.database_principals AS g ON g.principal_id = p.grantee_principal_id
WHERE p.class IN (0, 1, 3, 6) AND p.major_id >= 0 AND p.state IN (N'G', N'W', N'D')`,
});
/**
 * Asked first and last in the batch: were they to differ, someone changed the schema while it was read. DDL on a part
 * of an object moves the object's modify_date; what has none of its own is counted.
 */
const state = query({
    shape: { object_count: query_int, newest: maybe(datetime), trigger_count: query_int, type_count: query_int, property_count: query_int },
    text: `
SELECT COUNT(*) AS object_count, MAX(o.modify_date) AS newest,
       (SELECT COUNT(*) FROM sys.triggers AS r) AS trigger_count,
       (SELECT COUNT(*) FROM sys.types AS y) AS type_count,
       (SELECT COUNT(*) FROM sys.extended_properties AS e) AS property_count
FROM sys.objects AS o`,
});
const schemas = query({
    /** view_definition: whether all objects of the schema are shown, but for those denied one by one. */
    shape: { schema_id: query_int, name: query_text, view_definition: maybe(query_int) },
    text: `
SELECT s.schema_id, s.name, HAS_PERMS_BY_NAME(QUOTENAME(s.name), N'SCHEMA', N'VIEW DEFINITION') AS view_definition
FROM sys.schemas AS s`,
});
/** `Description` is what some projects call it: see the extended property of the same thing in the snapshot's rules. */
const descriptions = query({
    shape: { class: query_int, major_id: query_int, minor_id: query_int, name: query_text, value: maybe(query_text) },
    text: `
SELECT e.class, e.major_id, e.minor_id, e.name, CAST(e.value AS nvarchar(max)) AS value
FROM sys.extended_properties AS e
WHERE e.name IN (N'MS_Description', N'Description') AND e.class IN (0, 1, 2, 3, 6, 7)`,
});
const dataSpaces = query({
    shape: { data_space_id: query_int, name: query_text, type: query_text, is_default: bit },
    text: `SELECT ds.data_space_id, ds.name, ds.type, ds.is_default FROM sys.data_spaces AS ds`,
});

;// CONCATENATED MODULE: ./lib/source/sqlserver/sql/indexes.js

/**
 * Keys are indexes, too; index 0 is a heap, which has a place on disk and a compression. Hypothetical indexes are the
 * tuning advisor's leavings.
 */
const indexes = query({
    shape: {
        object_id: query_int,
        index_id: query_int,
        name: maybe(query_text),
        type: query_int,
        is_unique: maybe(bit),
        is_primary_key: maybe(bit),
        is_unique_constraint: maybe(bit),
        is_disabled: maybe(bit),
        filter_definition: maybe(query_text),
        data_space_id: maybe(query_int),
    },
    text: `
SELECT i.object_id, i.index_id, i.name, i.type, i.is_unique, i.is_primary_key, i.is_unique_constraint, i.is_disabled, i.filter_definition,
       i.data_space_id
FROM sys.indexes AS i
JOIN sys.objects AS o ON o.object_id = i.object_id
WHERE (o.is_ms_shipped = 0 OR o.type = N'TT') AND o.type IN (N'U', N'V', N'TF', N'TT') AND i.is_hypothetical = 0{selected}`,
    // What is unique stays: contracts demand it, of whatever is documented.
    details: { of: "i.object_id", after: "AND", unless: "i.is_unique = 1" },
});
const indexColumns = query({
    shape: {
        object_id: query_int,
        index_id: query_int,
        index_column_id: query_int,
        column_id: query_int,
        key_ordinal: query_int,
        partition_ordinal: query_int,
        is_descending_key: maybe(bit),
        is_included_column: maybe(bit),
        column_store_order_ordinal: maybe(query_int),
    },
    row: (cells) => ({
        object_id: cells[0].value,
        index_id: cells[1].value,
        index_column_id: cells[2].value,
        column_id: cells[3].value,
        key_ordinal: cells[4].value,
        partition_ordinal: cells[5].value,
        is_descending_key: cells[6].value,
        is_included_column: cells[7].value,
        column_store_order_ordinal: cells[8].value,
    }),
    text: `
SELECT x.object_id, x.index_id, x.index_column_id, x.column_id, x.key_ordinal, x.partition_ordinal, x.is_descending_key, x.is_included_column,
       {column_store_order_ordinal} AS column_store_order_ordinal
FROM sys.index_columns AS x
JOIN sys.objects AS o ON o.object_id = x.object_id
WHERE (o.is_ms_shipped = 0 OR o.type = N'TT') AND o.type IN (N'U', N'V', N'TF', N'TT'){selected}`,
    details: {
        of: "x.object_id",
        after: "AND",
        unless: "EXISTS (SELECT 1 FROM sys.indexes AS xi WHERE xi.object_id = x.object_id AND xi.index_id = x.index_id AND xi.is_unique = 1)",
    },
    optional: {
        column_store_order_ordinal: {
            view: "sys.index_columns",
            column: "column_store_order_ordinal",
            present: "x.column_store_order_ordinal",
            absent: "CAST(NULL AS int)",
        },
    },
});
const keyConstraints = query({
    shape: { object_id: query_int, parent_object_id: query_int, unique_index_id: maybe(query_int), name: query_text, is_system_named: bit },
    text: `
SELECT k.object_id, k.parent_object_id, k.unique_index_id, k.name, k.is_system_named
FROM sys.key_constraints AS k`,
});
const hashIndexes = query({
    shape: { object_id: query_int, index_id: query_int, bucket_count: query_int },
    needs: ["sys.hash_indexes"],
    text: `SELECT h.object_id, h.index_id, h.bucket_count FROM sys.hash_indexes AS h WHERE h.type = 7{selected}`,
    details: { of: "h.object_id", after: "AND" },
});
const xmlIndexes = query({
    shape: { object_id: query_int, index_id: query_int, using_xml_index_id: query_int, secondary_type: maybe(query_text) },
    needs: ["sys.xml_indexes"],
    text: `
SELECT x.object_id, x.index_id, x.using_xml_index_id, x.secondary_type
FROM sys.xml_indexes AS x
WHERE x.using_xml_index_id IS NOT NULL{selected}`,
    details: { of: "x.object_id", after: "AND" },
});
/** Only where every partition of the index is compressed alike is there one thing to say. */
const indexes_compressions = query({
    shape: { object_id: query_int, index_id: query_int, data_compression: query_int },
    text: `
SELECT p.object_id, p.index_id, MAX(p.data_compression) AS data_compression
FROM sys.partitions AS p
JOIN sys.objects AS o ON o.object_id = p.object_id
WHERE o.is_ms_shipped = 0 AND o.type IN (N'U', N'V'){selected}
GROUP BY p.object_id, p.index_id
HAVING MIN(p.data_compression) = MAX(p.data_compression) AND MAX(p.data_compression) > 0`,
    details: { of: "p.object_id", after: "AND" },
});
const fullTextIndexes = query({
    shape: { object_id: query_int, unique_index_id: query_int, catalog_name: maybe(query_text), is_enabled: bit },
    needs: ["sys.fulltext_indexes", "sys.fulltext_catalogs"],
    text: `
SELECT f.object_id, f.unique_index_id, g.name AS catalog_name, f.is_enabled
FROM sys.fulltext_indexes AS f
LEFT JOIN sys.fulltext_catalogs AS g ON g.fulltext_catalog_id = f.fulltext_catalog_id{selected}`,
    details: { of: "f.object_id", after: "WHERE" },
});
const fullTextIndexColumns = query({
    shape: { object_id: query_int, column_id: query_int, type_column_id: maybe(query_int), language_id: query_int },
    needs: ["sys.fulltext_index_columns"],
    text: `
SELECT f.object_id, f.column_id, f.type_column_id, f.language_id
FROM sys.fulltext_index_columns AS f{selected}`,
    details: { of: "f.object_id", after: "WHERE" },
});

;// CONCATENATED MODULE: ./lib/source/sqlserver/sql/modules.js

const views = query({
    shape: { object_id: query_int, schema_id: query_int, name: query_text, with_check_option: bit },
    text: `
SELECT v.object_id, v.schema_id, v.name, v.with_check_option
FROM sys.views AS v
WHERE v.is_ms_shipped = 0{is_dropped_ledger_view}`,
    optional: {
        is_dropped_ledger_view: {
            view: "sys.views",
            column: "is_dropped_ledger_view",
            present: " AND v.is_dropped_ledger_view = 0",
            absent: "",
        },
    },
});
/** P and PC: procedures in T-SQL and CLR. FN, IF, TF, FS, FT: functions, scalar, inline, table-valued, and the CLR ones. */
const routines = query({
    shape: { object_id: query_int, schema_id: query_int, name: query_text, type: query_text },
    text: `
SELECT o.object_id, o.schema_id, o.name, o.type
FROM sys.objects AS o
WHERE o.is_ms_shipped = 0 AND o.type IN (N'P', N'PC', N'FN', N'IF', N'TF', N'FS', N'FT')`,
});
/** Parameter 0 is what a scalar function returns. has_default_value is kept for CLR routines only; T-SQL's stand in the text. */
const parameters = query({
    shape: {
        object_id: query_int,
        parameter_id: query_int,
        name: maybe(query_text),
        user_type_id: query_int,
        max_length: query_int,
        precision: query_int,
        scale: query_int,
        is_output: bit,
        is_readonly: bit,
        is_xml_document: bit,
        xml_collection_id: query_int,
        has_default_value: bit,
        default_value: maybe(query_text),
    },
    text: `
SELECT a.object_id, a.parameter_id, a.name, a.user_type_id, a.max_length, a.precision, a.scale, a.is_output, a.is_readonly,
       a.is_xml_document, a.xml_collection_id, a.has_default_value, CAST(a.default_value AS nvarchar(max)) AS default_value
FROM sys.parameters AS a
JOIN sys.objects AS o ON o.object_id = a.object_id
WHERE o.is_ms_shipped = 0`,
});
/** With VIEW DEFINITION a definition is null only where the module is encrypted. */
const modules = query({
    shape: { object_id: query_int, definition: maybe(query_text), is_schema_bound: maybe(bit), uses_quoted_identifier: maybe(bit) },
    text: `
SELECT m.object_id, m.definition, m.is_schema_bound, m.uses_quoted_identifier
FROM sys.sql_modules AS m{selected}`,
    details: { of: "m.object_id", after: "WHERE" },
});
const assemblyModules = query({
    shape: { object_id: query_int, assembly_name: query_text, assembly_class: maybe(query_text), assembly_method: maybe(query_text) },
    needs: ["sys.assembly_modules", "sys.assemblies"],
    text: `
SELECT m.object_id, b.name AS assembly_name, m.assembly_class, m.assembly_method
FROM sys.assembly_modules AS m
JOIN sys.assemblies AS b ON b.assembly_id = m.assembly_id{selected}`,
    details: { of: "m.object_id", after: "WHERE" },
});
/** A trigger's schema is its table's today; older databases hold others. Class 0 is the database's own, DDL trigger. */
const triggers = query({
    shape: {
        object_id: query_int,
        parent_class: query_int,
        parent_id: query_int,
        name: query_text,
        schema_id: maybe(query_int),
        is_disabled: bit,
        is_not_for_replication: bit,
        is_instead_of_trigger: bit,
    },
    text: `
SELECT r.object_id, r.parent_class, r.parent_id, r.name, o.schema_id, r.is_disabled, r.is_not_for_replication, r.is_instead_of_trigger
FROM sys.triggers AS r
LEFT JOIN sys.objects AS o ON o.object_id = r.object_id
WHERE r.is_ms_shipped = 0`,
});
/** A trigger on a group has one row for each event of the group, and the group's name in all of them. */
const triggerEvents = query({
    shape: { object_id: query_int, type_desc: query_text, event_group_type_desc: maybe(query_text) },
    text: `
SELECT e.object_id, e.type_desc, e.event_group_type_desc
FROM sys.trigger_events AS e`,
});
/** NULL is a policy as CREATE makes it; the name of the column and not its page says which of 0 and 1 is bound. */
const securityPolicies = query({
    shape: {
        object_id: query_int,
        schema_id: query_int,
        name: query_text,
        is_enabled: bit,
        is_not_for_replication: bit,
        is_schemabinding_enabled: maybe(bit),
    },
    needs: ["sys.security_policies"],
    text: `
SELECT y.object_id, y.schema_id, y.name, y.is_enabled, y.is_not_for_replication, y.is_schemabinding_enabled
FROM sys.security_policies AS y`,
});
const securityPredicates = query({
    shape: { object_id: query_int, target_object_id: query_int, predicate_definition: maybe(query_text), predicate_type: maybe(query_int), operation: maybe(query_int) },
    needs: ["sys.security_predicates"],
    text: `
SELECT e.object_id, e.target_object_id, e.predicate_definition, e.predicate_type, e.operation
FROM sys.security_predicates AS e`,
});
/**
 * What encrypted modules use: of all others the text says it, and better. Reading this view needs SELECT on it, which
 * only db_owner has by default (https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-sql-expression-dependencies-transact-sql).
 */
const hiddenDependencies = query({
    shape: {
        referencing_id: query_int,
        referenced_schema_name: maybe(query_text),
        referenced_entity_name: query_text,
        referenced_id: maybe(query_int),
        referenced_minor_id: query_int,
    },
    needs: ["sys.sql_expression_dependencies"],
    where: "HAS_PERMS_BY_NAME(N'sys.sql_expression_dependencies', N'OBJECT', N'SELECT') = 1",
    text: `
SELECT d.referencing_id, d.referenced_schema_name, d.referenced_entity_name, d.referenced_id, d.referenced_minor_id
FROM sys.sql_expression_dependencies AS d
JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
WHERE m.definition IS NULL AND d.referencing_class = 1 AND d.referenced_class = 1
  AND d.referenced_server_name IS NULL AND d.referenced_database_name IS NULL`,
});

;// CONCATENATED MODULE: ./lib/source/sqlserver/sql/tables.js

/** A dropped ledger table stays in the catalog under a made-up name; it is no table any more. */
const tables = query({
    shape: {
        object_id: query_int,
        schema_id: query_int,
        name: query_text,
        is_memory_optimized: maybe(bit),
        durability: maybe(query_int),
        temporal_type: maybe(query_int),
        history_table_id: maybe(query_int),
        is_external: maybe(bit),
        is_node: maybe(bit),
        is_edge: maybe(bit),
    },
    text: `
SELECT t.object_id, t.schema_id, t.name, t.is_memory_optimized, t.durability, t.temporal_type, t.history_table_id, t.is_external,
       {is_node} AS is_node, {is_edge} AS is_edge
FROM sys.tables AS t
WHERE t.is_ms_shipped = 0{is_dropped_ledger_table}`,
    optional: {
        is_node: { view: "sys.tables", column: "is_node", present: "t.is_node", absent: "CAST(NULL AS bit)" },
        is_edge: { view: "sys.tables", column: "is_edge", present: "t.is_edge", absent: "CAST(NULL AS bit)" },
        is_dropped_ledger_table: {
            view: "sys.tables",
            column: "is_dropped_ledger_table",
            present: " AND t.is_dropped_ledger_table = 0",
            absent: "",
        },
    },
});
/** The period of a system-versioned table. */
const periods = query({
    shape: { object_id: query_int, start_column_id: query_int, end_column_id: query_int },
    needs: ["sys.periods"],
    text: `SELECT p.object_id, p.start_column_id, p.end_column_id FROM sys.periods AS p`,
});
/**
 * The columns of tables, views, table-valued functions and table types, as narrow as they can be: a large database has
 * hundreds of thousands, and what few columns have stands in the result sets below. The columns that a graph table has
 * of itself (their names end in digits that the server made up) and those dropped from a ledger table are left out.
 */
const columns = query({
    shape: {
        object_id: query_int,
        column_id: query_int,
        name: query_text,
        user_type_id: maybe(query_int),
        max_length: query_int,
        precision: query_int,
        scale: query_int,
        collation_name: maybe(query_text),
        is_nullable: maybe(bit),
    },
    row: (cells) => ({
        object_id: cells[0].value,
        column_id: cells[1].value,
        name: cells[2].value,
        user_type_id: cells[3].value,
        max_length: cells[4].value,
        precision: cells[5].value,
        scale: cells[6].value,
        collation_name: cells[7].value,
        is_nullable: cells[8].value,
    }),
    text: `
SELECT c.object_id, c.column_id, c.name, c.user_type_id, c.max_length, c.precision, c.scale, c.collation_name, c.is_nullable
FROM sys.columns AS c
JOIN sys.objects AS o ON o.object_id = c.object_id
WHERE (o.is_ms_shipped = 0 OR o.type = N'TT') AND o.type IN (N'U', N'V', N'IF', N'TF', N'FT', N'TT'){graph_type}{is_dropped_ledger_column}`,
    optional: {
        graph_type: { view: "sys.columns", column: "graph_type", present: " AND c.graph_type IS NULL", absent: "" },
        is_dropped_ledger_column: {
            view: "sys.columns",
            column: "is_dropped_ledger_column",
            present: " AND c.is_dropped_ledger_column = 0",
            absent: "",
        },
    },
});
/** What most columns have not. */
const columnTraits = query({
    shape: {
        object_id: query_int,
        column_id: query_int,
        is_rowguidcol: bit,
        is_filestream: bit,
        is_sparse: bit,
        is_hidden: maybe(bit),
        generated_always_type: maybe(query_int),
        encryption_type: maybe(query_int),
        is_xml_document: bit,
        xml_collection_id: query_int,
        vector_dimensions: maybe(query_int),
        vector_base_type: maybe(query_int),
    },
    text: `
SELECT c.object_id, c.column_id, c.is_rowguidcol, c.is_filestream, c.is_sparse, c.is_hidden, c.generated_always_type, c.encryption_type,
       c.is_xml_document, c.xml_collection_id, {vector_dimensions} AS vector_dimensions, {vector_base_type} AS vector_base_type
FROM sys.columns AS c
WHERE c.is_rowguidcol = 1 OR c.is_filestream = 1 OR c.is_sparse = 1 OR c.is_hidden = 1 OR c.generated_always_type > 0
   OR c.encryption_type IS NOT NULL OR c.xml_collection_id > 0{vector}`,
    optional: {
        vector_dimensions: { view: "sys.columns", column: "vector_dimensions", present: "c.vector_dimensions", absent: "CAST(NULL AS int)" },
        vector_base_type: { view: "sys.columns", column: "vector_base_type", present: "c.vector_base_type", absent: "CAST(NULL AS int)" },
        vector: { view: "sys.columns", column: "vector_dimensions", present: " OR c.vector_dimensions > 0", absent: "" },
    },
});
const identityColumns = query({
    shape: { object_id: query_int, column_id: query_int, seed_value: maybe(query_text), increment_value: maybe(query_text), is_not_for_replication: maybe(bit) },
    text: `
SELECT i.object_id, i.column_id, CAST(i.seed_value AS nvarchar(40)) AS seed_value, CAST(i.increment_value AS nvarchar(40)) AS increment_value,
       i.is_not_for_replication
FROM sys.identity_columns AS i{selected}`,
    details: { of: "i.object_id", after: "WHERE" },
});
const computedColumns = query({
    shape: { object_id: query_int, column_id: query_int, definition: maybe(query_text), is_persisted: bit },
    text: `SELECT m.object_id, m.column_id, m.definition, m.is_persisted FROM sys.computed_columns AS m{selected}`,
    details: { of: "m.object_id", after: "WHERE" },
});
const maskedColumns = query({
    shape: { object_id: query_int, column_id: query_int, masking_function: maybe(query_text) },
    needs: ["sys.masked_columns"],
    text: `
SELECT k.object_id, k.column_id, k.masking_function
FROM sys.masked_columns AS k
WHERE k.is_masked = 1{selected}`,
    details: { of: "k.object_id", after: "AND" },
});
const defaultConstraints = query({
    shape: { object_id: query_int, parent_object_id: query_int, parent_column_id: query_int, name: query_text, definition: maybe(query_text), is_system_named: bit },
    text: `
SELECT d.object_id, d.parent_object_id, d.parent_column_id, d.name, d.definition, d.is_system_named
FROM sys.default_constraints AS d{selected}`,
    details: { of: "d.parent_object_id", after: "WHERE" },
});
const checkConstraints = query({
    shape: {
        object_id: query_int,
        parent_object_id: query_int,
        name: query_text,
        definition: maybe(query_text),
        is_disabled: bit,
        is_not_trusted: bit,
        is_not_for_replication: bit,
        is_system_named: bit,
    },
    text: `
SELECT k.object_id, k.parent_object_id, k.name, k.definition, k.is_disabled, k.is_not_trusted, k.is_not_for_replication, k.is_system_named
FROM sys.check_constraints AS k{selected}`,
    details: { of: "k.parent_object_id", after: "WHERE" },
});
const foreignKeys = query({
    shape: {
        object_id: query_int,
        parent_object_id: query_int,
        name: query_text,
        referenced_object_id: maybe(query_int),
        delete_referential_action: maybe(query_int),
        update_referential_action: maybe(query_int),
        is_disabled: bit,
        is_not_trusted: bit,
        is_not_for_replication: bit,
        is_system_named: bit,
    },
    text: `
SELECT f.object_id, f.parent_object_id, f.name, f.referenced_object_id, f.delete_referential_action, f.update_referential_action,
       f.is_disabled, f.is_not_trusted, f.is_not_for_replication, f.is_system_named
FROM sys.foreign_keys AS f
WHERE f.is_ms_shipped = 0{selected}`,
    details: { of: "f.parent_object_id", after: "AND" },
});
const foreignKeyColumns = query({
    shape: { constraint_object_id: query_int, constraint_column_id: query_int, parent_column_id: query_int, referenced_column_id: query_int },
    text: `
SELECT fc.constraint_object_id, fc.constraint_column_id, fc.parent_column_id, fc.referenced_column_id
FROM sys.foreign_key_columns AS fc{selected}`,
    details: { of: "fc.parent_object_id", after: "WHERE" },
});

;// CONCATENATED MODULE: ./lib/source/sqlserver/sql/types.js

/** Keyed by user_type_id: system_type_id is shared by every alias of a type. */
const types = query({
    shape: {
        user_type_id: query_int,
        system_type_id: query_int,
        schema_id: query_int,
        name: query_text,
        max_length: query_int,
        precision: query_int,
        scale: query_int,
        is_nullable: bit,
        is_user_defined: bit,
        is_assembly_type: bit,
        is_table_type: bit,
    },
    text: `
SELECT t.user_type_id, t.system_type_id, t.schema_id, t.name, t.max_length, t.precision, t.scale, t.is_nullable,
       t.is_user_defined, t.is_assembly_type, t.is_table_type
FROM sys.types AS t`,
});
const tableTypes = query({
    shape: { user_type_id: query_int, type_table_object_id: query_int, is_memory_optimized: bit },
    text: `
SELECT tt.user_type_id, tt.type_table_object_id, tt.is_memory_optimized
FROM sys.table_types AS tt
WHERE tt.is_user_defined = 1`,
});
const xmlSchemaCollections = query({
    shape: { xml_collection_id: query_int, schema_id: query_int, name: query_text },
    text: `SELECT x.xml_collection_id, x.schema_id, x.name FROM sys.xml_schema_collections AS x`,
});
const sequences = query({
    shape: {
        object_id: query_int,
        schema_id: query_int,
        name: query_text,
        user_type_id: query_int,
        precision: query_int,
        scale: query_int,
        start_value: maybe(query_text),
        increment: maybe(query_text),
        minimum_value: maybe(query_text),
        maximum_value: maybe(query_text),
        is_cycling: bit,
        is_cached: bit,
        cache_size: maybe(query_int),
    },
    // The values are sql_variant, of the sequence's own type: decimal(38,0) fits 40 characters.
    text: `
SELECT s.object_id, s.schema_id, s.name, s.user_type_id, s.precision, s.scale,
       CAST(s.start_value AS nvarchar(40)) AS start_value, CAST(s.increment AS nvarchar(40)) AS increment,
       CAST(s.minimum_value AS nvarchar(40)) AS minimum_value, CAST(s.maximum_value AS nvarchar(40)) AS maximum_value,
       s.is_cycling, s.is_cached, s.cache_size
FROM sys.sequences AS s
WHERE s.is_ms_shipped = 0`,
});
const synonyms = query({
    shape: { object_id: query_int, schema_id: query_int, name: query_text, base_object_name: query_text },
    text: `
SELECT n.object_id, n.schema_id, n.name, n.base_object_name
FROM sys.synonyms AS n
WHERE n.is_ms_shipped = 0`,
});

;// CONCATENATED MODULE: ./lib/source/sqlserver/catalog.js







/** Every result set of the batch, in the order in which they come. */
const queries = {
    database: database,
    denials: denials,
    partlySeen: partlySeen,
    ddlLogState: ddlLogState,
    ddlLogSetting: ddlLogSetting,
    ddlLogBefore: ddlLogEnd,
    ddlEvents: ddlEvents,
    stateBefore: state,
    schemas: schemas,
    descriptions: descriptions,
    dataSpaces: dataSpaces,
    types: types,
    tableTypes: tableTypes,
    xmlSchemaCollections: xmlSchemaCollections,
    sequences: sequences,
    synonyms: synonyms,
    tables: tables,
    periods: periods,
    columns: columns,
    columnTraits: columnTraits,
    identityColumns: identityColumns,
    computedColumns: computedColumns,
    maskedColumns: maskedColumns,
    defaultConstraints: defaultConstraints,
    checkConstraints: checkConstraints,
    foreignKeys: foreignKeys,
    foreignKeyColumns: foreignKeyColumns,
    indexes: indexes,
    indexColumns: indexColumns,
    keyConstraints: keyConstraints,
    hashIndexes: hashIndexes,
    xmlIndexes: xmlIndexes,
    compressions: indexes_compressions,
    fullTextIndexes: fullTextIndexes,
    fullTextIndexColumns: fullTextIndexColumns,
    views: views,
    routines: routines,
    parameters: parameters,
    modules: modules,
    assemblyModules: assemblyModules,
    triggers: triggers,
    triggerEvents: triggerEvents,
    hiddenDependencies: hiddenDependencies,
    securityPolicies: securityPolicies,
    securityPredicates: securityPredicates,
    permissions: database_permissions,
    modifyDates: modifyDates,
    stateAfter: state,
    ddlLogAfter: ddlLogEnd,
};
const queryNames = Object.keys(queries);
/** Milliseconds that any of our statements waits for a lock: a schema change in an open transaction holds them until it ends. */
const lockTimeout = 10_000;
/**
 * READ COMMITTED, since SQL Server honours nothing else for metadata ("only honors the READ COMMITTED isolation level for
 * metadata access", https://learn.microsoft.com/sql/t-sql/language-elements/transaction-isolation-levels), and a schema
 * that was read uncommitted might never come to be. So that nobody ever waits for us: no transaction is held open, a
 * lock is waited for briefly, and in a deadlock we are the one to give way.
 */
const settings = `SET NOCOUNT ON;
SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
SET LOCK_TIMEOUT ${lockTimeout};
SET DEADLOCK_PRIORITY LOW;
DECLARE @text nvarchar(max);`;
/**
 * The whole catalog in one batch: one message to the server, and one result set for each query.
 *
 * @param leftOut The ids of objects whose details are not asked for, as a subquery (`leftOut` of filter.ts).
 */
function catalogBatchWithout(leftOut, { since, otherLog = false } = {}) {
    const { shape, text } = queries.modifyDates;
    const asked = {
        ...queries,
        ddlEvents: ddlEventsSince(since),
        modifyDates: otherLog ? { shape, text } : queries.modifyDates,
    };
    return [settings, ...queryNames.map((name) => `-- ${name}\n${statements(asked[name], leftOut)}`), ""].join("\n");
}
const catalogBatch = catalogBatchWithout(undefined);

// EXTERNAL MODULE: ./lib/source/sqlserver/secret.js
var secret = __webpack_require__(15881);
;// CONCATENATED MODULE: ./lib/source/sqlserver/data.js






/** Characters of an answer that are kept: more is none that a contract's rule needs, and memory is bounded. */
const maxCharacters = 64_000_000;
/**
 * A session that measures. Nobody waits for it: a lock is waited for briefly, and in a deadlock it gives way. An error ends the transaction.
 * Which isolation it can have, the database says.
 */
const opening = `SET NOCOUNT ON;
SET XACT_ABORT ON;
SET LOCK_TIMEOUT ${lockTimeout};
SET DEADLOCK_PRIORITY LOW;
SELECT d.snapshot_isolation_state FROM sys.databases AS d WHERE d.name = DB_NAME();`;
/**
 * Where the database allows it a query reads a SNAPSHOT: what was committed when it began, without a lock on any row, so that
 * it neither waits for those who write nor holds them up. Elsewhere READ COMMITTED: a lock for as long as a row is looked at. Not READ
 * UNCOMMITTED, which waits for nobody either: it counts rows that are never committed, and a scan may meet a row twice or not at all
 * (https://learn.microsoft.com/sql/t-sql/statements/set-transaction-isolation-level-transact-sql), and a figure lets deployments pass.
 *
 * ApplicationIntent=ReadOnly would not hold a writer back: it chooses a replica, and where there is none it changes nothing. So the
 * query stands in a transaction that is always rolled back; that it is a SELECT, who asks has seen to.
 */
function batchOf({ sql, memoryOptimized }, snapshots) {
    const isolation = snapshots && memoryOptimized !== true ? "SNAPSHOT" : "READ COMMITTED";
    return `SET TRANSACTION ISOLATION LEVEL ${isolation};\nBEGIN TRANSACTION;\n${sql};\nROLLBACK TRANSACTION;`;
}
/** The rows of a live database. Nothing is opened before something is asked. One query after another, on one connection as long as none fails. */
function sqlserverData(settings, options) {
    return {
        async ask(queries) {
            const answers = [];
            let session;
            try {
                for (const query of queries) {
                    let attempts = 0;
                    try {
                        const answer = await (0,sqlserver_session/* persist */.Zr)(async (number) => {
                            attempts = number;
                            session ??= await data_open(settings, options.signal);
                            try {
                                return await run(session, query);
                            }
                            catch (error) {
                                // Whatever state it is in.
                                session.close();
                                session = undefined;
                                const failure = failureOf(error, settings, number);
                                if (failure === undefined)
                                    throw error;
                                return { failure };
                            }
                        }, options);
                        answers.push(answer);
                    }
                    catch (error) {
                        const failure = answered(error) ? failureOf(error, settings, Infinity) : undefined;
                        if (failure === undefined)
                            throw (0,sqlserver_fault/* report */.z8)(error, settings, { attempts, doing: "Measuring the data of" });
                        answers.push({ failure });
                    }
                }
            }
            finally {
                session?.close();
            }
            return answers;
        },
    };
}
async function data_open(settings, signal) {
    const session = await (0,connect/* connect */.N)(settings, signal);
    try {
        const [[state] = []] = await rowsOf(session, opening, 1);
        return { ...session, snapshots: state === 1 };
    }
    catch (error) {
        session.close();
        throw error;
    }
}
/** An answer of another shape or size than the query may have: it is not taken in. */
class Unusable extends Error {
}
async function run(session, query) {
    return { rows: await rowsOf(session, batchOf(query, session.snapshots), query.maxRows) };
}
async function rowsOf(session, batch, maxRows) {
    const rows = [];
    let sets = 0;
    let characters = 0;
    let excess;
    const stop = (message) => {
        excess = new Unusable(message);
        throw excess;
    };
    const sink = {
        resultSet() {
            if (++sets > 1)
                stop("the server gave more than one result");
        },
        row(cells) {
            if (rows.length === maxRows)
                stop(`the server gave more than ${maxRows} rows`);
            const values = cells.map(({ value }) => value);
            for (const value of values)
                characters += typeof value === "string" ? value.length : 8;
            if (characters > maxCharacters)
                stop(`the answer has more than ${maxCharacters} characters`);
            rows.push(values);
        },
    };
    try {
        await session.run(batch, sink, "measuring the data");
    }
    catch (error) {
        throw excess ?? error;
    }
    if (sets !== 1)
        throw new Unusable("the server gave no result");
    return rows;
}
/** Whether the server itself said what is wrong: then it was reached, and only this query cannot be answered. */
function answered(error) {
    return error instanceof sqlserver_fault/* ServerFault */.yJ && error.fault.phase === "measuring the data" && error.fault.numbers.length > 0;
}
/**
 * Why the query has no answer, or undefined where the fault is not the query's: a connection that was lost, and what goes away by itself,
 * as a lock that was not let go, are tried again.
 */
function failureOf(error, settings, attempt) {
    if (error instanceof Unusable)
        return error.message;
    if (!(error instanceof sqlserver_fault/* ServerFault */.yJ) || error.fault.phase !== "measuring the data")
        return undefined;
    const { fault } = error;
    if (fault.error.code === "ETIMEOUT" && fault.numbers.length === 0) {
        return `the server did not finish within ${settings.requestTimeout / 1000} s; Command Timeout= gives it more`;
    }
    if (fault.numbers.length === 0 || ((0,sqlserver_fault/* isTransient */.dg)(error) && attempt !== Infinity))
        return undefined;
    return (0,secret/* scrub */._)(saidBy(fault.error, fault.numbers), (0,sqlserver_connection/* secretsOf */.Fj)(settings));
}
/**
 * Messages that name objects and nothing else (sys.messages). Others may quote a value, as that of a conversion that failed does (245), and
 * reports hold no row's data: of them only the number is told.
 */
const tellable = new Set([
    102, 104, 107, 109, 130, 147, 156, 164, 195, 203, 205, 207, 208, 209, 213, 229, 230, 402, 421, 468, 512, 529, 916, 978, 1013, 1033, 1038,
    1205, 1222, 3952, 3961, 4104, 4121, 4145, 8114, 8117, 8120, 8124, 8134, 8155, 8156, 8158, 8623, 10_928, 10_929, 40_501, 41_332, 41_368,
]);
function saidBy(error, numbers) {
    const number = `error ${[...new Set(numbers)].join(", ")}`;
    if (!numbers.every((each) => tellable.has(each)))
        return `the server answered with ${number}, whose words may quote a value and are not repeated`;
    const errors = error instanceof AggregateError ? error.errors : [error];
    const words = [...new Set(errors.map((each) => (each instanceof Error ? each.message.trim() : "")))].filter((text) => text !== "");
    const advice = numbers.some((each) => each === 229 || each === 230) ? " Measuring needs SELECT on it." : "";
    return `${words.join(" ")} (${number})${advice}`;
}

;// CONCATENATED MODULE: ./lib/source/sqlserver/filter.js
/** Names have 128 characters at most (https://learn.microsoft.com/sql/relational-databases/databases/database-identifiers). */
const longestName = 128;
/** The condition stands in the batch a score of times; above this it costs more than it spares. */
const longestCondition = 8_000;
// What stands for a name's own letters: https://learn.microsoft.com/sql/t-sql/language-elements/like-transact-sql
const binary = "Latin1_General_100_BIN2";
/**
 * The ids of the objects that the selection after the reading surely leaves out, as a subquery; undefined where nothing is sure.
 *
 * That selection (`src/selection`) stays the truth, so this must never name an object that it keeps. How letters compare beyond ASCII is
 * the collation's affair and the server's, so only names and patterns in ASCII take part, and only where two comparisons agree: letter by
 * letter, and as the database's collation does, which decides on letter case.
 */
function leftOut({ include, exclude }) {
    const conditions = [];
    const excluded = exclude.filter(isPlain).map((pattern) => matchOf(pattern, [sameLetters, asTheDatabaseCompares]));
    if (excluded.length > 0)
        conditions.push(...excluded);
    if (include.length > 0 && include.every(isPlain)) {
        conditions.push(`NOT (${include.map((pattern) => matchOf(pattern, [sameLetters])).join(" OR ")})`);
    }
    if (conditions.length === 0)
        return undefined;
    const condition = conditions.join(" OR ");
    if (condition.length > longestCondition)
        return undefined;
    return ("SELECT lo.object_id FROM sys.objects AS lo JOIN sys.schemas AS ls ON ls.schema_id = lo.schema_id " +
        // What keeps the DDL log is looked at, whatever is documented.
        "WHERE ls.name <> N'schema_sync' AND lo.type IN (N'U', N'V', N'P', N'PC', N'FN', N'IF', N'TF', N'FS', N'FT') " +
        `AND ls.name COLLATE ${binary} NOT LIKE N'%[^ -~]%' AND lo.name COLLATE ${binary} NOT LIKE N'%[^ -~]%' AND (${condition})`);
}
/** Printable ASCII, and no longer than what it could match. */
function isPlain(pattern) {
    return [pattern.schema, pattern.name].every((glob) => {
        const letters = glob.map((part) => (typeof part === "string" ? part : part.literal)).join("");
        return letters.length <= longestName && /^[ -~]*$/.test(letters);
    });
}
const sameLetters = (column, glob) => `${column} COLLATE ${binary} LIKE ${likeLiteral(glob, (letter) => (/[a-z]/i.test(letter) ? `[${letter.toLowerCase()}${letter.toUpperCase()}]` : letter))}`;
const asTheDatabaseCompares = (column, glob) => `${column} COLLATE DATABASE_DEFAULT LIKE ${likeLiteral(glob, (letter) => letter)}`;
function matchOf({ schema, name }, comparisons) {
    const parts = [["ls.name", schema], ["lo.name", name]]
        .filter(([, glob]) => !isEveryName(glob))
        .flatMap(([column, glob]) => comparisons.map((compare) => compare(column, glob)));
    return parts.length === 0 ? "1 = 1" : `(${parts.join(" AND ")})`;
}
function isEveryName(glob) {
    return glob.length > 0 && glob.every((part) => part === "*");
}
/** A pattern of LIKE as a quoted literal. Its wildcards stand in brackets where they mean themselves, so nothing needs ESCAPE. */
function likeLiteral(glob, spell) {
    const pattern = glob
        .map((part) => {
        if (part === "*")
            return "%";
        if (part === "?")
            return "_";
        return part.literal.replace(/./gs, (letter) => (/[%_[]/.test(letter) ? `[${letter}]` : spell(letter)));
    })
        .join("");
    return `N'${pattern.replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./lib/source/sqlserver/rows.js


function collectCatalog() {
    const rows = {};
    const missing = [];
    let position = -1;
    let name;
    let keys = [];
    let shapes = [];
    let writtenOut;
    let current = [];
    // The texts of the row before: what says the same over and over, as a collation, is held in memory once.
    let texts = [];
    return {
        resultSet(columns) {
            position++;
            name = queryNames[position];
            if (name === undefined)
                throw new Error(`The server sent more than the ${queryNames.length} result sets that were asked for.`);
            const query = queries[name];
            keys = Object.keys(query.shape);
            shapes = Object.values(query.shape);
            writtenOut = query.row;
            current = [];
            texts = [];
            rows[name] = current;
            if (columns.length === 1 && columns[0] === unavailable) {
                missing.push(name);
            }
            else if (columns.length !== keys.length || keys.some((key, at) => key !== columns[at]?.toLowerCase())) {
                throw new Error(`For ${name} the server sent the columns ${columns.join(", ")} where ${keys.join(", ")} were asked for.`);
            }
        },
        row(cells) {
            for (let at = 0; at < shapes.length; at++) {
                const cell = cells[at];
                const { value } = cell;
                const shape = shapes[at];
                if (typeof value !== shape.plain) {
                    const read = shape.read(value);
                    if (read === undefined) {
                        throw new Error(`For ${name ?? "nothing"} the server sent a ${kindOf(value)} as ${keys[at] ?? "a column too many"}.`);
                    }
                    cell.value = read;
                }
                else if (typeof value === "string") {
                    if (value === texts[at])
                        cell.value = texts[at];
                    else
                        texts[at] = value;
                }
            }
            current.push(writtenOut === undefined ? rowOf(keys, cells) : writtenOut(cells));
        },
        finish() {
            if (position !== queryNames.length - 1) {
                throw new Error(`The server sent ${position + 1} result sets where ${queryNames.length} were asked for.`);
            }
            return { catalog: rows, unavailable: missing };
        },
    };
}
function rowOf(keys, cells) {
    const row = {};
    for (let at = 0; at < keys.length; at++)
        row[keys[at]] = cells[at]?.value;
    return row;
}
function kindOf(value) {
    return value === null ? "null" : typeof value;
}

;// CONCATENATED MODULE: ./lib/source/sqlserver/source.js


















/** How often a catalog that changes under our eyes is read again on the same connection. */
const readingsPerSession = 3;
/** A live SQL Server, Azure SQL Database or Managed Instance. Nothing is opened before `read`. */
function sqlserverSource(settings, options = {}) {
    return {
        label: `sqlserver ${(0,sqlserver_connection/* printServer */.Dk)(settings)} ${settings.database}`,
        auditLog: databaseAuditLog(settings, options),
        async read(since) {
            const { catalog, unavailable, otherLog } = await readCatalog(settings, options, since);
            const shortcomings = requireSight(catalog, settings, options.partial ?? false);
            const log = otherLog ?? assembleDdlLog(catalog, { ...options.audit, ...(since === undefined ? {} : { since }) });
            return { ...readingOf(catalog, unavailable, shortcomings), ...(log === undefined ? {} : { log }) };
        },
        data: sqlserverData(settings, options),
    };
}
async function readCatalog(settings, options, since) {
    const { selection } = options;
    const batch = catalogBatchWithout(selection === undefined ? undefined : leftOut(selection), {
        since,
        otherLog: options.audit?.query !== undefined,
    });
    return (0,sqlserver_session/* withSession */.fQ)(settings, options, async (session) => {
        const reading = await readQuietly(session, batch);
        const otherLog = await readOtherLog(session, reading.catalog, options, since);
        return otherLog === undefined ? reading : { ...reading, otherLog };
    });
}
/** Reads until nobody changed the schema meanwhile: half of a deployment is a schema that never was. */
async function readQuietly(session, batch) {
    for (let reading = 1;; reading++) {
        const collector = collectCatalog();
        await session.run(batch, collector);
        const read = finish(collector);
        const { stateBefore, stateAfter, ddlLogBefore, ddlLogAfter } = read.catalog;
        if (JSON.stringify([stateBefore, ddlLogBefore]) === JSON.stringify([stateAfter, ddlLogAfter]))
            return read;
        if (reading === readingsPerSession) {
            throw new sqlserver_fault/* ServerFault */.yJ({
                phase: "reading the catalog",
                error: (0,sqlserver_fault/* ownError */.ld)("catalog-changed", "The schema kept changing while it was read"),
                numbers: [],
            });
        }
    }
}
/** A log that people already had: one batch more, on the same connection, and only for those who have named one. */
async function readOtherLog(session, catalog, { audit }, since) {
    if (audit?.query === undefined)
        return undefined;
    const other = collectOtherLog({ exclude: audit.exclude, offset: offsetOf(catalog), ...(since === undefined ? {} : { since }) });
    await session.run(otherLogBatch(audit.query), other.sink, "reading the log that audit.query names");
    return { ...other.log(), modified: modifiedOf(catalog) };
}
function finish(collector) {
    try {
        return collector.finish();
    }
    catch (error) {
        throw new sqlserver_fault/* ServerFault */.yJ({ phase: "reading the catalog", error: (0,sqlserver_fault/* ownError */.ld)("catalog-misread", error.message), numbers: [] });
    }
}
function readingOf(catalog, unavailable, shortcomings) {
    const diagnostics = [...shortcomings];
    for (const name of unavailable) {
        const query = queries[name];
        // What is asked only of some logins is missed by no other.
        if (query.needs === undefined || query.where !== undefined)
            continue;
        diagnostics.push({
            severity: "info",
            message: `This server has no ${query.needs.join(" or no ")}: what it would say is not part of the schema.`,
        });
    }
    const unknown = catalog.indexes.filter((row) => !isKnownIndexType(row.type));
    for (const row of unknown) {
        diagnostics.push({
            severity: "warning",
            message: `The index ${row.name ?? String(row.index_id)} is of type ${row.type}, which this version does not know, and is left out.`,
        });
    }
    const { securityPolicies, ...rest } = assembleSchema(catalog);
    const known = !unavailable.includes("securityPolicies") && !unavailable.includes("securityPredicates");
    const assembled = (0,resolve/* resolveModules */.K)((0,source_history/* nameHistoryTables */.l)({ ...rest, ...(known && securityPolicies !== undefined ? { securityPolicies } : {}) }));
    const schema = (0,permissions/* withPermissions */.G)(assembled, assembled.permissions ?? []);
    const visibility = sightOf(catalog, schema);
    if (visibility === undefined)
        return { schema: (0,serialize/* arrangeSchema */.yi)(schema), places: new Map(), diagnostics };
    return { schema: (0,serialize/* arrangeSchema */.yi)(withoutHalves(schema, visibility)), places: new Map(), diagnostics, visibility };
}
/** Half of the permissions is none that anybody could compare; a history table without its table has the name that a server made up. */
function withoutHalves(schema, { database, denied }) {
    const { permissions, securityPolicies, ...rest } = schema;
    return {
        ...rest,
        ...(denied.includes("principal") || securityPolicies === undefined ? {} : { securityPolicies }),
        tables: schema.tables.filter(({ name }) => !(0,made_up_name/* isMadeUpHistoryName */.KO)(name)),
        ...(database && !denied.includes("principal") && permissions !== undefined ? { permissions } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/source/sqlserver/container.js











const defaultImage = "mcr.microsoft.com/mssql/server:2025-latest";
/** The name of the database within the container; scripts that say USE may name no other. */
const databaseName = "SchemaSync";
/** Pulling the image comes before; starting an instance takes it ten to forty seconds. */
const startLimit = 180_000;
/** A database that lives for one reading: SQL Server in Docker, with the scripts applied. It is always removed. */
function containerSource(options) {
    const image = options.image ?? defaultImage;
    return {
        label: `container ${image}`,
        async read() {
            options.signal?.throwIfAborted();
            // Four kinds of characters, as the server's password policy asks.
            const password = `aA1!${(0,external_node_crypto_.randomBytes)(24).toString("base64url")}`;
            // A name of our own, so that a container can be removed whose start was cancelled half-way.
            const id = `schema-sync-${(0,external_node_crypto_.randomBytes)(8).toString("hex")}`;
            try {
                await start(id, image, password, options.signal);
                const server = await publishedAddress(id);
                const settingsFor = (database) => (0,sqlserver_connection/* parseConnection */.C8)(undefined, { server, database, user: "sa", password, encrypt: "true", trustServerCertificate: "true" });
                await waitUntilReady(settingsFor("master"), id, options);
                const settings = settingsFor(databaseName);
                const { scripts, cwd, variables, signal, pacing } = options;
                await applyScripts(settings, {
                    scripts,
                    cwd,
                    disposable: true,
                    ...(variables === undefined ? {} : { variables }),
                    ...(signal === undefined ? {} : { signal }),
                    ...(pacing === undefined ? {} : { pacing }),
                });
                return await sqlserverSource(settings, {
                    ...(signal === undefined ? {} : { signal }),
                    ...(pacing === undefined ? {} : { pacing }),
                }).read();
            }
            finally {
                // Without the signal: a run that is cancelled cleans up all the same. With --force, one that is not there is no error.
                await docker(["rm", "--force", "--volumes", id]).catch(() => undefined);
            }
        },
    };
}
async function start(name, image, password, signal) {
    // The password goes by the environment: a command line is everybody's to read. The port is one that is free, on loopback.
    const run = [
        "run",
        "--detach",
        "--name",
        name,
        "--env",
        "ACCEPT_EULA=Y",
        "--env",
        "MSSQL_SA_PASSWORD",
        "--publish",
        "127.0.0.1::1433",
        image,
    ];
    try {
        await docker(run, { MSSQL_SA_PASSWORD: password }, signal);
    }
    catch (error) {
        signal?.throwIfAborted();
        throw new errors/* UserError */.y(`The container of ${image} did not start: ${lastLine(error)} Check that Docker runs here (on GitHub, a Linux runner has it) and that the image exists.`, { cause: error });
    }
}
/** `localhost,port`: by name, since TLS knows no server name that is an address (RFC 6066). */
async function publishedAddress(id) {
    const port = /:(\d+)\s*$/m.exec(await docker(["port", id, "1433/tcp"]))?.[1];
    if (port === undefined)
        throw new errors/* UserError */.y("The container has no port for SQL Server: it ended as soon as it began. Its image may be no SQL Server.");
    return `localhost,${port}`;
}
/** The server answers long before it lets anybody in: every failure until then is one of waiting. */
async function waitUntilReady(settings, id, options) {
    try {
        const session = await (0,retry/* retry */.L5)(() => (0,connect/* connect */.N)(settings, options.signal), (error) => error instanceof sqlserver_fault/* ServerFault */.yJ, { attempts: Number.POSITIVE_INFINITY, budget: startLimit, base: 500, cap: 2_000 }, options.pacing ?? retry/* realPacing */.zX, options.signal);
        try {
            await session.run(`CREATE DATABASE ${databaseName};`, sqlserver_session/* ignoreRows */.GN, "running a script");
        }
        finally {
            session.close();
        }
    }
    catch (error) {
        if (!(error instanceof sqlserver_fault/* ServerFault */.yJ))
            throw error;
        const logs = await docker(["logs", "--tail", "5", id]).catch(() => "");
        throw new errors/* UserError */.y(`SQL Server in the container let nobody in within ${startLimit / 1000} s. Its last words: ${logs.trim() || "none"}`);
    }
}
/** What the command prints. Its arguments hold no secret, so neither does its error. */
async function docker(args, environment = {}, signal) {
    const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("docker", args, {
        env: { ...process.env, ...environment },
        ...(signal === undefined ? {} : { signal }),
    });
    return stdout;
}
/** What Docker said last, but for its advice to read its help. */
function lastLine(error) {
    const { stderr, message } = error;
    const lines = (stderr ?? "").split("\n").map((each) => each.trim());
    const line = lines.findLast((each) => each !== "" && !/^(Run|See) 'docker .*--help'/.test(each)) ?? "";
    return /[.!?]$/.test(line || message) ? line || message : `${line || message}.`;
}

;// CONCATENATED MODULE: ./lib/source/sqlserver/open.js





/**
 * A server that the user named by a connection string, by single inputs, or both. Where there are scripts to apply, they run
 * before each reading.
 *
 * @throws UserError for a connection that is not whole or contradicts itself
 */
function openServer(text, { cwd, connection, apply, onSecret, cancelled, selection, partial, audit }) {
    const settings = (0,sqlserver_connection/* parseConnection */.C8)(text, connection);
    for (const secret of (0,sqlserver_connection/* secretsOf */.Fj)(settings))
        onSecret?.(secret.reveal());
    const signal = cancelled?.();
    const within = signal === undefined ? {} : { signal };
    const source = sqlserverSource(settings, {
        ...within,
        ...(selection === undefined ? {} : { selection }),
        ...(partial === undefined ? {} : { partial }),
        ...(audit === undefined ? {} : { audit }),
    });
    if (apply === undefined)
        return source;
    return {
        ...source,
        async read(since) {
            await applyScripts(settings, { ...apply, cwd, ...within });
            return source.read(since);
        },
    };
}
/** A server that is started for the run, filled by the scripts, read and removed. @throws UserError where there are none. */
function openContainer({ cwd, apply, image, cancelled }) {
    if (apply === undefined) {
        throw new errors/* UserError */.y("source: container starts an empty server. Name the scripts that make the schema with apply.");
    }
    const { scripts, variables } = apply;
    return containerSource({
        scripts,
        variables,
        cwd,
        ...(image === undefined ? {} : { image }),
        ...(cancelled === undefined ? {} : { signal: cancelled() }),
    });
}


/***/ }),

/***/ 38457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cT: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* unused harmony exports secretProcedures, secretPatterns */
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4914);
// Takes secrets out of statements, as the trigger of the DDL log does before it stores them (src/audit/sql/install.sql): logs that are
// not ours hold statements as they were run.

/** Procedures whose arguments need no quotes: of a call of one of them nothing is kept. */
const secretProcedures = [
    "sp_addlogin",
    "sp_password",
    "sp_addapprole",
    "sp_approlepassword",
    "sp_setapprole",
    "sp_addlinkedsrvlogin",
    "sp_addremotelogin",
    "sp_control_dbmasterkey_password",
];
/** What says that a literal may be a secret, as patterns of LIKE. */
const secretPatterns = [
    "%PASSWORD%",
    "%PASSPHRASE%",
    "%PASSWD%",
    "%PWD%",
    "%SECRET%",
    "%KEY[_]SOURCE%",
    "%IDENTITY[_]VALUE%",
    "%CREDENTIAL%",
    "%PRIVATE%KEY%",
    "%ACCOUNT%KEY%",
    "%ACCESS%KEY%",
    "%API%KEY%",
    "%TOKEN%",
    "%SIG=%",
    "%ENCRYPTION BY%",
    "%DECRYPTION BY%",
    "%OPENROWSET%",
    "%OPENDATASOURCE%",
    "%://%:%@%",
];
const suspicious = new RegExp(secretPatterns
    .map((pattern) => pattern
    .slice(1, -1)
    .replaceAll("[_]", "_")
    .split("%")
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("[^]*?"))
    .join("|"), "i");
const telling = new RegExp(secretProcedures.join("|"), "i");
/**
 * The statement without what may be secret in it: where a word says that there may be something, without literals, double-quoted
 * text, binary constants and comments. Names in brackets and words stay, so that it still says what was done. Never longer by more
 * than the marks that it leaves, and the same again when it is applied twice.
 */
function withoutSecrets(statement) {
    const procedure = telling.exec(statement)?.[0].toLowerCase();
    if (procedure !== undefined)
        return `EXEC ${procedure} ***`;
    if (!suspicious.test(statement))
        return statement;
    let out = "";
    let at = 0;
    for (const { kind, start, end } of (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(statement)) {
        out += withoutComments(statement.slice(at, start));
        at = end;
        const written = statement.slice(start, end);
        switch (kind) {
            case "string":
                out += /^n/i.test(written) ? `${written.slice(0, 1)}'***'` : "'***'";
                break;
            case "identifier":
                out += written.startsWith('"') ? '"***"' : written;
                break;
            case "number":
                out += /^0x/i.test(written) ? "0x0" : written;
                break;
            case "unclosed":
                out += written.startsWith("[") ? written : "'***'";
                break;
            default:
                out += written;
        }
    }
    return out + withoutComments(statement.slice(at));
}
/** What stands between two tokens: white space and comments. */
function withoutComments(gap) {
    return /\S/.test(gap) ? `${/^\s*/.exec(gap)?.[0] ?? ""}/* *** */${/\s*$/.exec(gap)?.[0] ?? ""}` : gap;
}


/***/ })

};
