export const id = 182;
export const ids = [182];
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

/***/ 71182:
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./lib/suggest.js
var suggest = __webpack_require__(81733);
;// CONCATENATED MODULE: ./lib/source/sqlserver/connection-string.js

/**
 * Cuts a connection string of any common form into its pairs:
 * ADO.NET (`Server=…;Database=…`), ODBC (the same with `Driver=…` and `{…}` around values), JDBC
 * (`jdbc:sqlserver://host:port;databaseName=…`) and URLs (`mssql://user:password@host:port/database?encrypt=true`).
 *
 * @throws UserError naming the keyword at fault. The value is never part of the message: it may be the password.
 */
function parsePairs(text) {
    const trimmed = text.trim();
    const url = /^(?:jdbc:)?(mssql|sqlserver):\/\//i.exec(trimmed);
    if (url !== null) {
        const rest = trimmed.slice(url[0].length);
        // JDBC and Prisma write properties behind semicolons; what comes before is a host and never holds a password.
        const properties = /^([^;@?]*)(?:;(.*))?$/s.exec(rest);
        if (properties !== null && (/^jdbc:/i.test(trimmed) || properties[2] !== undefined)) {
            return { grammar: "odbc", pairs: [...jdbcServer(properties[1] ?? ""), ...cutPairs(properties[2] ?? "", "odbc")] };
        }
        return { grammar: "url", pairs: urlPairs(trimmed, url[1] ?? "") };
    }
    const grammar = /(?:^|;)\s*(?:driver|dsn)\s*=/i.test(trimmed) ? "odbc" : "ado.net";
    return { grammar, pairs: cutPairs(trimmed, grammar) };
}
const space = /\s/;
/**
 * ADO.NET: a value that begins with a quote runs to the same quote, which is doubled to stand for itself; any other
 * runs to the semicolon, less the white space around it; `==` within a keyword is one equal sign.
 * https://learn.microsoft.com/sql/connect/ado-net/connection-strings
 * ODBC and JDBC: a value that begins with a brace runs to the closing one, which is doubled to stand for itself.
 * https://learn.microsoft.com/sql/odbc/reference/syntax/sqldriverconnect-function
 */
function cutPairs(text, grammar) {
    const pairs = [];
    let at = 0;
    while (at < text.length) {
        while (at < text.length && (text[at] === ";" || space.test(text[at] ?? "")))
            at++;
        if (at >= text.length)
            break;
        let keyword = "";
        for (; at < text.length; at++) {
            if (text[at] === "=") {
                if (grammar === "odbc" || text[at + 1] !== "=")
                    break;
                at++;
            }
            else if (text[at] === ";")
                break;
            keyword += text[at] ?? "";
        }
        keyword = keyword.trim();
        if (text[at] !== "=")
            throw strayText(pairs.at(-1)?.[0]);
        if (keyword === "")
            throw new errors/* UserError */.y(`The connection string has a value without a keyword${after(pairs.at(-1)?.[0])}.`);
        at++;
        while (at < text.length && space.test(text[at] ?? ""))
            at++;
        const open = text[at] ?? "";
        const close = grammar === "odbc" ? (open === "{" ? "}" : "") : open === '"' || open === "'" ? open : "";
        let value = "";
        if (close === "") {
            const end = text.indexOf(";", at);
            value = text.slice(at, end === -1 ? text.length : end).trim();
            at = end === -1 ? text.length : end;
        }
        else {
            for (at++;; at++) {
                if (at >= text.length) {
                    throw new errors/* UserError */.y(`The connection string's value of ${keyword} begins with ${open} and never ends. ` +
                        `Close it with ${close}, and write a ${close} that belongs to the value twice.`);
                }
                if (text[at] === close) {
                    if (text[at + 1] !== close)
                        break;
                    at++;
                }
                value += text[at] ?? "";
            }
            at++;
            while (at < text.length && space.test(text[at] ?? ""))
                at++;
            if (at < text.length && text[at] !== ";") {
                throw new errors/* UserError */.y(`The connection string goes on behind the closing ${close} of ${keyword}. ` +
                    `Put a semicolon there, or write a ${close} that belongs to the value twice.`);
            }
        }
        pairs.push([keyword, value]);
    }
    return pairs;
}
/** The text itself is not shown: behind an unquoted semicolon stands, more often than not, the rest of a password. */
function strayText(previous) {
    return new errors/* UserError */.y(`The connection string has text without an equal sign${after(previous)}. ` +
        `A value that holds a semicolon must stand in quotes: Password="…;…".`);
}
function after(keyword) {
    return keyword === undefined ? " at its beginning" : ` behind ${keyword}`;
}
/** `host\instance:port`, https://learn.microsoft.com/sql/connect/jdbc/building-the-connection-url */
function jdbcServer(server) {
    if (server === "")
        return [];
    return [["Server", server.replace(/:(\d+)$/, ",$1")]];
}
/**
 * `mssql://user:password@host:port/database?keyword=value`. With `sqlserver://` and a `database` parameter the path is
 * the instance, as in https://github.com/microsoft/go-mssqldb#the-connection-string-can-be-specified-in-one-of-three-formats
 */
function urlPairs(text, scheme) {
    let url;
    try {
        // A scheme that the standard does not know is parsed like a web address only in part; the host must be checked, too.
        url = new URL(text.replace(/^[a-z]+:/i, "http:"));
    }
    catch {
        // The cause is dropped on purpose: it quotes the whole address, password and all.
        throw new errors/* UserError */.y(`The connection string begins with ${scheme}:// and is no valid address. ` +
            `Write ${scheme}://user:password@host:port/database, and spell :, /, ?, #, @ and % in a password as %3A, %2F, %3F, %23, %40 and %25.`);
    }
    const pairs = [];
    const parameters = [...url.searchParams];
    const path = decoded(url.pathname.slice(1), "the path");
    const pathIsInstance = scheme.toLowerCase() === "sqlserver" && parameters.some(([keyword]) => /^(database|initial catalog)$/i.test(keyword));
    const host = decoded(url.hostname, "the host").replace(/^\[(.*)\]$/, "$1");
    const instance = pathIsInstance && path !== "" ? `\\${path}` : "";
    // The scheme stands in for http, whose own port the parser leaves out.
    const port = /^[a-z]+:\/\/(?:[^@/?#]*@)?(?:\[[^\]]*\]|[^:/?#[\]]*):(\d+)/i.exec(text)?.[1] ?? "";
    pairs.push(["Server", `${host}${instance}${port === "" ? "" : `,${port}`}`]);
    if (url.username !== "")
        pairs.push(["User ID", decoded(url.username, "the user")]);
    if (url.password !== "")
        pairs.push(["Password", decoded(url.password, "the password")]);
    if (!pathIsInstance && path !== "")
        pairs.push(["Database", path]);
    return [...pairs, ...parameters];
}
function decoded(text, what) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        throw new errors/* UserError */.y(`In the connection string, ${what} holds a % that is no escape. Write a % that belongs to it as %25.`);
    }
}

;// CONCATENATED MODULE: ./lib/source/sqlserver/secret.js
const mask = "***";
// The hook that node's console and util.inspect look for, by its registered name, so that this file imports nothing:
// https://nodejs.org/api/util.html#utilinspectcustom
const inspectHook = Symbol.for("nodejs.util.inspect.custom");
/** Keeps the text in a closure, where neither `console.log`, `JSON.stringify` nor a template string can reach it. */
function secret(text) {
    return Object.freeze({
        reveal: () => text,
        toString: () => mask,
        toJSON: () => mask,
        [inspectHook]: () => mask,
    });
}
/**
 * The text with every secret in it masked, as it stands and as a URL spells it. For what others wrote: a driver's
 * message, a server's. The longest secret first, since one may be part of another.
 */
function scrub(text, secrets) {
    const spellings = secrets
        .flatMap((each) => [each.reveal(), encodeURIComponent(each.reveal()), encodeURI(each.reveal())])
        // One or two characters are no secret that masking could keep: every message would be stars.
        .filter((spelling) => spelling.length > 2)
        .sort((a, b) => b.length - a.length);
    return spellings.reduce((clean, spelling) => clean.replaceAll(spelling, mask), text);
}

;// CONCATENATED MODULE: ./lib/source/sqlserver/connection.js




/**
 * Every spelling, in lower case and without white space or underscores.
 * https://learn.microsoft.com/dotnet/api/microsoft.data.sqlclient.sqlconnection.connectionstring,
 * https://learn.microsoft.com/sql/connect/odbc/dsn-connection-string-attribute and
 * https://learn.microsoft.com/sql/connect/jdbc/setting-the-connection-properties (databaseName, userName, accessToken…).
 */
const spellings = {
    "Data Source": ["datasource", "server", "address", "addr", "networkaddress", "servername", "host"],
    Port: ["port", "portnumber"],
    "Initial Catalog": ["initialcatalog", "database", "databasename"],
    "User ID": ["userid", "uid", "user", "username"],
    Password: ["password", "pwd"],
    Authentication: ["authentication"],
    "Access Token": ["accesstoken", "token"],
    "Tenant ID": ["tenantid"],
    "Client ID": ["clientid", "msiclientid"],
    "Client Secret": ["clientsecret"],
    Encrypt: ["encrypt"],
    "Trust Server Certificate": ["trustservercertificate"],
    "Host Name In Certificate": ["hostnameincertificate"],
    "Server Certificate": ["servercertificate"],
    "Application Intent": ["applicationintent"],
    "Application Name": ["applicationname", "app", "appname"],
    "Connect Timeout": ["connecttimeout", "connectiontimeout", "timeout", "logintimeout"],
    "Command Timeout": ["commandtimeout", "requesttimeout", "querytimeout"],
    "Packet Size": ["packetsize"],
    "Workstation ID": ["workstationid", "wsid", "workstation"],
    "Current Language": ["currentlanguage", "language"],
    "Integrated Security": ["integratedsecurity", "trustedconnection"],
};
/** Keywords of the same drivers that say nothing to one connection that reads once: pooling, MARS, enclaves, SPNs. */
const ignored = [
    "attestationprotocol",
    "columnencryption",
    "columnencryptionsetting",
    "connectionidletimeout",
    "connectionlifetime",
    "connectionreset",
    "connectretrycount",
    "connectretryinterval",
    "description",
    "driver",
    "enclaveattestationurl",
    "enlist",
    "failoverpartner",
    "failoverpartnerspn",
    "ipaddresspreference",
    "loadbalancetimeout",
    "marsconnection",
    "maxpoolsize",
    "minpoolsize",
    "multipleactiveresultsets",
    // Every address of a listener is tried anyway, one soon after the other.
    "multisubnetfailover",
    "persistsecurityinfo",
    "poolblockingperiod",
    "pooling",
    "provider",
    "quotedid",
    "replication",
    "schema",
    "serverspn",
    "transactionbinding",
    "transparentnetworkipresolution",
    "typesystemversion",
];
/** Keywords that would connect to something else than what they say, were they ignored. */
const refused = {
    attachdbfilename: "attaches a file on the server, which this tool does not do. Attach the database first, and name it with Database=",
    initialfilename: "attaches a file on the server, which this tool does not do. Attach the database first, and name it with Database=",
    extendedproperties: "attaches a file on the server, which this tool does not do. Attach the database first, and name it with Database=",
    contextconnection: "is for code that runs inside SQL Server. Name the server with Server=",
    userinstance: "starts a user's own instance, on Windows alone. Name a server with Server=",
    dsn: "names a data source that is configured on another machine. Write its server and database out",
    filedsn: "names a data source that is configured on another machine. Write its server and database out",
    networklibrary: "chooses another protocol. Only TCP is spoken here; leave it out",
    network: "chooses another protocol. Only TCP is spoken here; leave it out",
    net: "chooses another protocol. Only TCP is spoken here; leave it out",
};
const keywordBySpelling = new Map(Object.keys(spellings).flatMap((keyword) => spellings[keyword].map((each) => [each, keyword])));
/** SqlClient keeps the white space of its keywords and lists most of them twice; no two differ in nothing else. */
function normalizeKeyword(written) {
    return written.toLowerCase().replace(/[\s_]+/g, "");
}
/**
 * Reads a connection string and single inputs, checks them together, and gives settings.
 *
 * @param text A connection string of any form that `parsePairs` knows; undefined where the inputs say all.
 * @throws UserError that names the keyword or input at fault, what is allowed, and never a secret.
 */
function parseConnection(text, inputs = {}) {
    const told = new Map();
    if (text !== undefined && text.trim() !== "")
        readText(text, told);
    readInputs(inputs, told);
    return settle(told);
}
/** Every secret the settings hold: to be masked in logs, and scrubbed from what others write. */
function secretsOf(settings) {
    const { authentication } = settings;
    switch (authentication.kind) {
        case "sql-login":
        case "entra-password":
            return [authentication.password];
        case "access-token":
            return [authentication.token];
        case "service-principal":
            return [authentication.clientSecret];
        case "default-credential":
        case "managed-identity":
            return [];
    }
}
/** `host\instance` or `host:port`, as every message names the server. */
function printServer(settings) {
    if (settings.instance !== undefined)
        return `${settings.server}\\${settings.instance}`;
    const host = settings.server.includes(":") ? `[${settings.server}]` : settings.server;
    return settings.port === undefined ? host : `${host}:${settings.port}`;
}
function readText(text, told) {
    const { grammar, pairs } = parsePairs(text);
    for (const [written, value] of pairs) {
        const spelling = normalizeKeyword(written);
        const keyword = keywordBySpelling.get(spelling);
        if (keyword === undefined) {
            const reason = refused[spelling];
            if (reason !== undefined && !/^(false|no)$/i.test(value)) {
                throw new errors/* UserError */.y(`${written}, in the connection string, ${reason}.`);
            }
            if (reason === undefined && !ignored.includes(spelling))
                throw unknownKeyword(written);
            continue;
        }
        keep(told, keyword, { value, by: `${written}= in the connection string` }, grammar);
    }
}
/**
 * Of two equal keywords ADO.NET takes the last, ODBC the first:
 * https://learn.microsoft.com/sql/odbc/reference/syntax/sqldriverconnect-function ("uses the value from the first occurrence").
 */
function keep(told, keyword, said, grammar) {
    if (grammar === "odbc" && told.has(keyword))
        return;
    told.set(keyword, said);
}
/** What stands there may be the second half of a password with an unquoted semicolon: only what is close to a keyword is shown. */
function unknownKeyword(written) {
    const meant = (0,suggest/* didYouMean */.au)(written, Object.keys(spellings));
    return new errors/* UserError */.y(`The connection string has a keyword that no SQL Server driver knows${meant === "" ? "" : `, ${written}${meant}`}. ` +
        "A value that holds a semicolon must stand in quotes.");
}
const inputKeywords = {
    server: "Data Source",
    database: "Initial Catalog",
    user: "User ID",
    password: "Password",
    authentication: "Authentication",
    accessToken: "Access Token",
    tenantId: "Tenant ID",
    clientId: "Client ID",
    clientSecret: "Client Secret",
    encrypt: "Encrypt",
    trustServerCertificate: "Trust Server Certificate",
    hostNameInCertificate: "Host Name In Certificate",
    serverCertificate: "Server Certificate",
};
function readInputs(inputs, told) {
    for (const name of Object.keys(inputKeywords)) {
        const value = inputs[name];
        if (value === undefined || value === "")
            continue;
        // A port that the string gave belongs to the server that the string gave.
        if (name === "server")
            told.delete("Port");
        told.set(inputKeywords[name], { value, by: `the input ${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}` });
    }
}
function settle(told) {
    const where = server(told);
    const database = connection_text(told, "Initial Catalog");
    if (database === undefined) {
        throw new errors/* UserError */.y("The connection does not say which database. Add Database=… to the connection string, or set the input database.");
    }
    const encryption = encryptionOf(told);
    const trustServerCertificate = flag(told, "Trust Server Certificate") ?? false;
    if (encryption === "strict" && trustServerCertificate) {
        // SqlClient ignores TrustServerCertificate then (and so does the server's own documentation); silence would mislead.
        throw new errors/* UserError */.y("Encrypt=strict always checks the server's certificate, so TrustServerCertificate=true says the opposite. " +
            "Leave it out; for a certificate that no authority signed, name its file with ServerCertificate=.");
    }
    const intent = connection_text(told, "Application Intent") ?? "ReadWrite";
    if (!/^read(only|write)$/i.test(intent))
        throw wrongValue(told, "Application Intent", "ReadOnly or ReadWrite");
    return {
        ...where,
        database,
        authentication: authenticationOf(told),
        encryption,
        trustServerCertificate,
        ...optional("hostNameInCertificate", connection_text(told, "Host Name In Certificate")),
        ...optional("serverCertificate", connection_text(told, "Server Certificate")),
        readOnlyIntent: /^readonly$/i.test(intent),
        // sys.dm_exec_sessions.program_name, by which a DBA finds this session, holds 128 characters.
        applicationName: connection_text(told, "Application Name") ?? "schema-sync-agent",
        connectTimeout: (whole(told, "Connect Timeout", 0, 2_147_483) ?? 15) * 1000,
        requestTimeout: (whole(told, "Command Timeout", 0, 2_147_483) ?? 120) * 1000,
        ...optional("packetSize", whole(told, "Packet Size", 512, 32_768)),
        ...optional("workstation", connection_text(told, "Workstation ID")),
        ...optional("language", language(told)),
    };
}
/**
 * The forms of Data Source: `tcp:host\instance,port`, https://learn.microsoft.com/dotnet/api/microsoft.data.sqlclient.sqlconnection.connectionstring.
 * With a port the instance's name says nothing: the port is the instance.
 */
function server(told) {
    const written = connection_text(told, "Data Source")?.trim();
    if (written === undefined || written === "") {
        throw new errors/* UserError */.y("The connection does not say which server. Add Server=… to the connection string, or set the input server.");
    }
    const by = told.get("Data Source")?.by ?? "";
    const protocol = /^([a-z]+):(?!:)(?!\d+$)/i.exec(written)?.[1]?.toLowerCase();
    if (protocol === "np" || protocol === "lpc" || protocol === "admin" || written.startsWith("\\\\")) {
        throw new errors/* UserError */.y(`${by} asks for ${protocol === "admin" ? "the dedicated administrator connection" : protocol === "lpc" ? "shared memory" : "a named pipe"}. ` +
            "Only TCP is spoken here: write Server=host,port.");
    }
    if (/^\(localdb\)/i.test(written)) {
        throw new errors/* UserError */.y(`${by} names a LocalDB, which listens on a named pipe only. Name an instance that listens on TCP: Server=host,port.`);
    }
    const address = protocol === "tcp" ? written.slice(4).trim() : written;
    const parts = /^(\[[^\]]+\]|[^\\,]*)(?:\\([^,]*))?(?:,\s*(\d+)\s*)?$/.exec(address);
    // A colon before the port is JDBC's and a URL's way; SqlClient knows the comma only, and a colon is part of an IPv6 address.
    const colon = parts === null || parts[3] !== undefined ? null : /^([^:[\]]+):(\d+)$/.exec(parts[1] ?? "");
    if (parts === null) {
        throw new errors/* UserError */.y(`${by} must be host, host,port or host\\instance, but it is "${address}".`);
    }
    const host = (colon?.[1] ?? parts[1] ?? "").trim().replace(/^\[(.*)\]$/, "$1");
    const portText = colon?.[2] ?? parts[3] ?? connection_text(told, "Port");
    const port = portText === undefined ? undefined : Number(portText);
    if (port !== undefined && !(Number.isInteger(port) && port >= 1 && port <= 65_535)) {
        throw new errors/* UserError */.y(`The port in ${by} must be a number from 1 to 65535, but it is ${portText ?? ""}.`);
    }
    const instance = parts[2]?.trim() ?? "";
    // A default instance may be named, too: https://learn.microsoft.com/sql/sql-server/install/instance-configuration
    const named = instance !== "" && instance.toUpperCase() !== "MSSQLSERVER";
    return {
        // https://learn.microsoft.com/dotnet/api/microsoft.data.sqlclient.sqlconnection.connectionstring ("specify (local)")
        server: host === "" || host === "." || /^\(local\)$/i.test(host) ? "localhost" : host,
        ...(port !== undefined ? { port } : named ? { instance } : { port: 1433 }),
    };
}
/** https://learn.microsoft.com/sql/connect/ado-net/sql/azure-active-directory-authentication */
function authenticationOf(told) {
    const method = connection_text(told, "Authentication") ?? "";
    const name = method.toLowerCase().replace(/[\s_]+/g, "");
    const user = connection_text(told, "User ID");
    const password = told.get("Password")?.value;
    const token = connection_text(told, "Access Token");
    const clientId = connection_text(told, "Client ID");
    const clientSecret = connection_text(told, "Client Secret");
    const tenantId = connection_text(told, "Tenant ID");
    const integrated = told.get("Integrated Security");
    if (integrated !== undefined && !/^(false|no)$/i.test(integrated.value.trim())) {
        throw new errors/* UserError */.y(`${integrated.by} asks for a Windows login, which a runner has none of. ` +
            "Use a SQL login (User ID and Password), or Authentication=Active Directory Default for Microsoft Entra.");
    }
    if (token !== undefined) {
        if (password !== undefined || clientSecret !== undefined) {
            throw new errors/* UserError */.y("The connection has both an access token and a password. Leave one of them out, so that it is clear who logs in.");
        }
        return { kind: "access-token", token: secret(token) };
    }
    switch (name) {
        case "":
        case "sqlpassword":
            if (user === undefined && name === "" && clientId !== undefined && clientSecret !== undefined)
                break;
            return sqlLogin(user, password);
        case "activedirectorydefault":
        case "activedirectoryworkloadidentity":
            return { kind: "default-credential", ...optional("clientId", clientId ?? user) };
        case "activedirectorymanagedidentity":
        case "activedirectorymsi":
            return { kind: "managed-identity", ...optional("clientId", clientId ?? user) };
        case "activedirectoryserviceprincipal":
            break;
        case "activedirectorypassword": {
            if (user === undefined || password === undefined)
                throw new errors/* UserError */.y(`Authentication=${method} needs User ID and Password.`);
            if (clientId === undefined) {
                throw new errors/* UserError */.y(`Authentication=${method} needs the application that signs in: set Client ID= or the input client-id.`);
            }
            return { kind: "entra-password", user, password: secret(password), clientId, ...optional("tenantId", tenantId) };
        }
        case "activedirectoryintegrated":
        case "activedirectoryinteractive":
        case "activedirectorydevicecodeflow":
            throw new errors/* UserError */.y(`Authentication=${method} needs a person or a Windows session. ` +
                "On a runner use Active Directory Default after azure/login, a managed identity, a service principal, or the input access-token.");
        default:
            throw wrongValue(told, "Authentication", "Sql Password, Active Directory Default, Active Directory Managed Identity, Active Directory Service Principal or Active Directory Password");
    }
    // SqlClient writes a service principal as User ID (the application) and Password (its secret).
    const application = clientId ?? user;
    const applicationSecret = clientSecret ?? password;
    if (application === undefined || applicationSecret === undefined) {
        throw new errors/* UserError */.y("A service principal needs its application and its secret: User ID and Password, or the inputs client-id and client-secret.");
    }
    if (tenantId === undefined) {
        throw new errors/* UserError */.y("A service principal needs its tenant: set Tenant ID= in the connection string, or the input tenant-id.");
    }
    return { kind: "service-principal", tenantId, clientId: application, clientSecret: secret(applicationSecret) };
}
function sqlLogin(user, password) {
    if (user === undefined || password === undefined) {
        throw new errors/* UserError */.y(`The connection has ${user === undefined ? "no user" : "a user and no password"}. Give User ID and Password, ` +
            "Authentication=Active Directory Default for Microsoft Entra, or an access token.");
    }
    return { kind: "sql-login", user, password: secret(password) };
}
/** True and mandatory are one, as are false and optional: https://learn.microsoft.com/dotnet/api/microsoft.data.sqlclient.sqlconnectionencryptoption */
function encryptionOf(told) {
    switch ((connection_text(told, "Encrypt") ?? "mandatory").toLowerCase()) {
        case "true":
        case "yes":
        case "mandatory":
            return "mandatory";
        case "false":
        case "no":
        case "optional":
            return "optional";
        case "strict":
            return "strict";
        default:
            throw wrongValue(told, "Encrypt", "true (mandatory), strict or false (optional)");
    }
}
/** tedious writes the language into a SET LANGUAGE statement as it stands, so only a name may pass. */
function language(told) {
    const name = connection_text(told, "Current Language");
    if (name !== undefined && !/^[\p{L}\p{N}_]{1,128}$/u.test(name))
        throw wrongValue(told, "Current Language", "a language's name, as us_english");
    return name;
}
/** The value without white space around it; an empty one says nothing. */
function connection_text(told, keyword) {
    const value = told.get(keyword)?.value.trim();
    return value === "" ? undefined : value;
}
function flag(told, keyword) {
    const value = connection_text(told, keyword);
    if (value === undefined)
        return undefined;
    if (/^(true|yes|1)$/i.test(value))
        return true;
    if (/^(false|no|0)$/i.test(value))
        return false;
    throw wrongValue(told, keyword, "true or false");
}
function whole(told, keyword, least, most) {
    const value = connection_text(told, keyword);
    if (value === undefined)
        return undefined;
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= least && number <= most))
        throw wrongValue(told, keyword, `a whole number from ${least} to ${most}`);
    return number;
}
/** Only keywords that never hold a secret come here; the value is shown so that a typing error is seen. */
function wrongValue(told, keyword, allowed) {
    const said = told.get(keyword);
    return new errors/* UserError */.y(`${said?.by ?? keyword} must be ${allowed}, but it is "${said?.value ?? ""}".`);
}
function optional(key, value) {
    return (value === undefined ? {} : { [key]: value });
}

;// CONCATENATED MODULE: ./lib/source/sqlserver/fault.js



/** Thrown within this folder only: it may hold secrets until `report` has made a UserError of it. */
class ServerFault extends Error {
    fault;
    constructor(fault) {
        super("A server could not be read.");
        this.fault = fault;
    }
}
const ownFaults = {
    "encryption-refused": { transient: false },
    "catalog-changed": { transient: true },
    "catalog-misread": { transient: false },
};
/** An error of our own finding; its code is the fault. */
function ownError(code, message) {
    return Object.assign(new Error(message), { code });
}
/**
 * Numbers that go away by themselves. Azure SQL Database's:
 * https://learn.microsoft.com/azure/azure-sql/database/troubleshoot-common-errors-issues#transient-fault-error-messages-40197-40613-and-others;
 * the others are a deadlock that we lost (1205), a lock that we would not wait for any longer (1222), and an
 * availability group that is moving (983, 988).
 */
const transientNumbers = new Set([
    615, 926, 983, 988, 1205, 1222, 4060, 4221, 10928, 10929, 40143, 40197, 40501, 40540, 40613, 42108, 42109, 49918, 49919, 49920,
]);
/** Codes of the driver and of the operating system that say that a connection was lost or never came about in time. */
const transientCodes = new Set(["ECONNRESET", "EPIPE", "ETIMEDOUT", "ETIMEOUT", "ECLOSE", "EAI_AGAIN", "ENETUNREACH"]);
function isTransient(error) {
    if (!(error instanceof ServerFault))
        return false;
    const { numbers, error: cause } = error.fault;
    if (numbers.length > 0)
        return numbers.some((number) => transientNumbers.has(number));
    const codes = codesOf(cause);
    if (codes.some((code) => certificateCodes.has(code) || /^ERR_TLS|^ERR_SSL/.test(code)))
        return false;
    return codes.some((code) => transientCodes.has(code) || (code in ownFaults && ownFaults[code].transient));
}
// https://nodejs.org/api/tls.html#x509-certificate-error-codes
const certificateCodes = new Set([
    "CERT_HAS_EXPIRED",
    "CERT_NOT_YET_VALID",
    "CERT_REVOKED",
    "CERT_UNTRUSTED",
    "CERT_SIGNATURE_FAILURE",
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    "ERR_TLS_CERT_ALTNAME_INVALID",
    "HOSTNAME_MISMATCH",
    "INVALID_CA",
    "SELF_SIGNED_CERT_IN_CHAIN",
    "UNABLE_TO_GET_ISSUER_CERT",
    "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
]);
/** What a user is told: host, database, phase, reason, and what to try. Nothing in it, nor in its causes, is secret. */
function report(error, settings, { attempts = 1, doing = "Reading", at } = {}) {
    if (!(error instanceof ServerFault))
        return error;
    const { fault } = error;
    const secrets = secretsOf(settings);
    const tried = attempts > 1 ? ` (tried ${attempts} times)` : "";
    const number = fault.numbers.length === 0 ? "" : ` (error ${fault.numbers.join(", ")})`;
    return new errors/* UserError */.y(scrub(`${doing} ${settings.database} on ${printServer(settings)} failed while ${fault.phase}${tried}: ` +
        `${sentence(reasonOf(fault.error))}${number} ${adviceFor(fault, settings)}`.trim(), secrets), { cause: cleanCause(fault.error, secrets, 0), ...(at === undefined ? {} : { at }) });
}
function sentence(text) {
    const trimmed = text.trim();
    return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
/** The innermost message that says something; several at once, as a server may send, one after another. */
function reasonOf(error) {
    if (error instanceof AggregateError && error.errors.length > 0) {
        return [...new Set(error.errors.map((each) => sentence(reasonOf(each))))].join(" ");
    }
    if (!(error instanceof Error))
        return "It gave no reason";
    // The driver repeats the cause's message in its own, with the host that we name already.
    if (error.cause instanceof Error && error.message.includes(error.cause.message))
        return reasonOf(error.cause);
    // Node's advice is for who starts Node; ours follows.
    const said = error.message.replace(/; if the root CA is installed locally, try running Node\.js with --use-system-ca$/, "");
    return said === "" ? (codesOf(error)[0] ?? error.name) : said;
}
/** Every code of an error and of what caused it. */
function codesOf(error) {
    if (!(error instanceof Error))
        return [];
    const code = error.code;
    const inner = error instanceof AggregateError ? error.errors : [error.cause];
    return [...(typeof code === "string" ? [code] : []), ...inner.flatMap(codesOf)];
}
/** A copy of the error that holds nothing but its scrubbed message and code: drivers hang whole configurations on theirs. */
function cleanCause(error, secrets, depth) {
    if (!(error instanceof Error) || depth > 8)
        return undefined;
    const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
    const cause = cleanCause(inner, secrets, depth + 1);
    const copy = new Error(scrub(error.message, secrets), cause === undefined ? undefined : { cause });
    copy.name = error.name;
    copy.stack = `${copy.name}: ${copy.message}`;
    const code = codesOf(error)[0];
    return code === undefined ? copy : Object.assign(copy, { code });
}
function adviceFor(fault, settings) {
    // What is wrong with text that people wrote, the server says best.
    if (textsOfPeople.has(fault.phase) && fault.numbers.length > 0)
        return adviceByPhase[fault.phase](settings);
    for (const number of fault.numbers) {
        const advice = adviceByNumber.get(number);
        if (advice !== undefined)
            return advice(settings);
    }
    const codes = codesOf(fault.error);
    for (const code of codes) {
        const advice = certificateCodes.has(code) ? certificateAdvice : adviceByCode.get(code);
        if (advice !== undefined)
            return advice(settings);
    }
    if (fault.numbers.some((number) => transientNumbers.has(number)))
        return "Such errors pass: run again in a few minutes.";
    if (fault.phase === "reading the catalog" && fault.numbers.length > 0)
        return refusedCatalog;
    return adviceByPhase[fault.phase](settings);
}
const textsOfPeople = new Set(["running a script", "reading the log that audit.query names"]);
const loginAdvice = (settings) => settings.authentication.kind === "sql-login"
    ? "Check user and password, that the login exists on this server, and that it may use this database; the server's error log has the exact reason."
    : "Check that the identity has a user in this database: CREATE USER [name] FROM EXTERNAL PROVIDER; GRANT VIEW DEFINITION TO [name];";
const databaseAdvice = (settings) => `Check that the database is named ${settings.database}, is online, and that this login has a user in it.`;
const adviceByNumber = new Map([
    [18456, loginAdvice],
    [
        18452,
        () => "The server takes Windows logins only, or does not trust this one: use a SQL login on a server in mixed mode, or Microsoft Entra.",
    ],
    [18487, () => "The password has expired: set a new one."],
    [18488, () => "The password must be changed before this login can be used: log in once interactively."],
    [4060, databaseAdvice],
    [4064, databaseAdvice],
    [911, databaseAdvice],
    [916, databaseAdvice],
    [978, () => "This secondary replica takes read-only connections only: add ApplicationIntent=ReadOnly."],
    [40615, () => "The server's firewall does not let this runner in: add its address, or run on a self-hosted runner inside the network."],
    [40914, () => "The server's firewall does not let this runner's network in: add a virtual network rule."],
    [1205, () => "The reading gave way in a deadlock each time: run again when no schema change is under way."],
    [1222, () => "A schema change in an open transaction locks the catalog: run again when it is over."],
    [208, () => "This server lacks a catalog view that SQL Server has had since 2016, so its schema cannot be read whole."],
    [207, () => "This server lacks a catalog column that SQL Server has had since 2016, so its schema cannot be read whole."],
    [229, () => "The login lacks a permission: GRANT VIEW DEFINITION on the database to its user."],
]);
const adviceByCode = new Map([
    [
        "ECONNREFUSED",
        () => "Nothing listens there: check host and port, that TCP/IP is enabled for the instance, and that the server has started.",
    ],
    ["ENOTFOUND", () => "The name is not known here: check the server's name, and that this runner can see its network."],
    ["EAI_AGAIN", () => "The name could not be looked up: check the server's name, and that this runner can see its network."],
    ["EHOSTUNREACH", () => "No route leads there: check that this runner can see the server's network."],
    [
        "EINSTLOOKUP",
        () => "The SQL Server Browser (UDP 1434) did not name the instance's port: start it, or give the port: Server=host,port.",
    ],
    [
        "EFEDAUTH",
        () => "Microsoft Entra gave no token: check tenant, client and secret, or that azure/login ran before and the job has `permissions: id-token: write`.",
    ],
    [
        "encryption-refused",
        () => "No password was sent. Give the server a certificate (any instance makes one of its own at start), or accept a login in clear text with Encrypt=false.",
    ],
    ["ETIMEOUT", () => "Run again; if it stays, give the server more time: Connect Timeout= or Command Timeout=, in seconds."],
    ["catalog-misread", () => "This is no server that this version understands; nothing was compared."],
    ["catalog-changed", () => "Run again when the deployment is over."],
    ["EENCRYPT", () => "Ask for it: Encrypt=true."],
]);
const certificateAdvice = (settings) => settings.encryption === "strict"
    ? "Install a certificate that this machine trusts, name the file to trust with ServerCertificate=, or the name it carries with HostNameInCertificate=."
    : "Install a certificate that this machine trusts, name the file to trust with ServerCertificate=, the name it carries with HostNameInCertificate=, " +
        "or accept any certificate with TrustServerCertificate=true (input trust-server-certificate).";
const adviceByPhase = {
    connecting: () => "Check host and port, and that no firewall stands between.",
    "encrypting the connection": (settings) => settings.encryption === "strict"
        ? "Encrypt=strict needs SQL Server 2022 or later, or Azure; with older servers use Encrypt=true."
        : "Check that SQL Server is what listens there, and that it and this machine share a version of TLS: 1.2 is the least that is spoken here.",
    "logging in": loginAdvice,
    "running a script": () => "What ran before it stays. Scripts run in the order of their paths; where they need another, name one that lists them with :r.",
    "measuring the data": () => "Nothing was concluded. Run again; if it stays, look at the server's own log for the time of this run.",
    "reading the log that audit.query names": () => "Try the query of schema-sync.yml there with this login, and mend it.",
    "writing the DDL log": () => "What was proposed stands; the next run writes it again. The login needs the role: ALTER ROLE schema_sync_agent ADD MEMBER and its user.",
    "reading the catalog": () => "Nothing was compared. Run again; if it stays, look at the server's own log for the time of this run.",
};
/** The server took the batch and refused a query of it. */
const refusedCatalog = "Nothing was compared. SQL Server from 2016 on and Azure SQL answer this query; what else speaks their protocol, as Babelfish, may lack parts of the catalog.";

;// CONCATENATED MODULE: ./lib/source/sqlserver/encryption-guard.js

// [MS-TDS] 2.2.3.1 Packet header: type, status (bit 0: last packet of the message), length with the header, big-endian.
// https://learn.microsoft.com/openspecs/windows_protocols/ms-tds/7af53667-1b72-4703-8258-7984e838f746
const headerLength = 8;
const endOfMessage = 0x01;
// [MS-TDS] 2.2.6.5 PRELOGIN: a table of (token, offset, length), each big-endian, up to the terminator.
// https://learn.microsoft.com/openspecs/windows_protocols/ms-tds/60f56408-0188-4cd5-8b90-25c6f2423868
const encryptionToken = 0x01;
const terminator = 0xff;
const encryptionOn = 0x01;
const encryptionRequired = 0x03;
/**
 * Watches the server's answer to PRELOGIN on a fresh socket and destroys the socket unless the server agrees to encrypt.
 * The driver goes on in clear text where the server answers "not supported" (or says nothing of it at all), and the next
 * thing it sends is the password. Our listener stands before the driver's, and a destroyed socket sends nothing.
 */
function guardEncryption(socket, onAnswer) {
    let received = Buffer.alloc(0);
    const inspect = (chunk) => {
        received = Buffer.concat([received, chunk]);
        const message = wholeMessage(received);
        if (message === undefined)
            return;
        socket.removeListener("data", inspect);
        if (agreesToEncrypt(message)) {
            onAnswer(undefined);
            return;
        }
        const error = ownError("encryption-refused", "The server does not encrypt connections, so the login would have crossed the network in clear text.");
        onAnswer(error);
        socket.destroy(error);
    };
    socket.on("data", inspect);
}
/** The payloads of a message's packets, joined as the driver joins them; undefined until the last one is whole. */
function wholeMessage(bytes) {
    const payloads = [];
    for (let at = 0; at + headerLength <= bytes.length;) {
        const length = bytes.readUInt16BE(at + 2);
        // A packet shorter than its own header: no server says that, and to wait for more would be to wait for ever.
        if (length < headerLength)
            return Buffer.alloc(0);
        if (at + length > bytes.length)
            return undefined;
        payloads.push(bytes.subarray(at + headerLength, at + length));
        if (((bytes[at + 1] ?? 0) & endOfMessage) !== 0)
            return Buffer.concat(payloads);
        at += length;
    }
    return undefined;
}
/** The option may stand twice; which of the two the driver takes is no matter if both must agree. */
function agreesToEncrypt(prelogin) {
    let agreed = false;
    for (let at = 0; at < prelogin.length && prelogin[at] !== terminator; at += 5) {
        if (at + 5 > prelogin.length)
            return false;
        if (prelogin[at] !== encryptionToken)
            continue;
        const answer = prelogin[prelogin.readUInt16BE(at + 1)];
        if (answer !== encryptionOn && answer !== encryptionRequired)
            return false;
        agreed = true;
    }
    return agreed;
}

;// CONCATENATED MODULE: ./lib/source/sqlserver/connect.js






/** The longest that a timer can wait: what a time-out of 0, no limit, is to the driver. */
const noLimit = 2 ** 31 - 1;
/**
 * Logs in. tedious and not mssql, which is a pool over it: mssql logs in once to see whether it can, throws that
 * connection away and logs in again to work, so that every run would stand twice in the server's login audit.
 *
 * @throws ServerFault; UserError for a certificate file that cannot be read; the signal's reason.
 */
async function connect(settings, signal) {
    signal?.throwIfAborted();
    const certificate = settings.serverCertificate === undefined ? undefined : await readCertificate(settings.serverCertificate);
    if (settings.encryption !== "optional")
        return connect_open(settings, settings.encryption, certificate, signal);
    try {
        // Optional is what it says: a server that can encrypt does, and nobody but us would know that it need not.
        return await connect_open(settings, "optional", certificate, signal);
    }
    catch (error) {
        const refused = error instanceof ServerFault && error.fault.error.code === "encryption-refused";
        // A token opens more than this database: it never goes in clear, whatever was asked for.
        if (!refused || settings.authentication.kind !== "sql-login")
            throw error;
        return connect_open(settings, "clear", certificate, signal);
    }
}
async function connect_open(settings, encryption, certificate, signal) {
    const tedious = await __webpack_require__.e(/* import() */ 768).then(__webpack_require__.t.bind(__webpack_require__, 86768, 19));
    signal?.throwIfAborted();
    const state = {
        phase: "connecting",
        sockets: [],
        numbers: [],
    };
    const fault = (error) => new ServerFault({
        phase: state.phase,
        error: state.refused ?? error,
        numbers: [...state.numbers],
        ...(state.line === undefined ? {} : { line: state.line }),
    });
    const leaving = new AbortController();
    const connector = async (address, _, stop) => {
        const socket = await openSocket(address.host, address.port, AbortSignal.any([stop, leaving.signal]));
        state.sockets.push(socket);
        // Closed since the socket opened: the driver would log in all the same.
        if (leaving.signal.aborted) {
            socket.destroy();
            throw leaving.signal.reason;
        }
        if (encryption === "mandatory" || encryption === "optional") {
            state.phase = "encrypting the connection";
            guardEncryption(socket, (refused) => {
                if (refused !== undefined)
                    state.refused = refused;
            });
        }
        else {
            state.phase = encryption === "strict" ? "encrypting the connection" : "logging in";
        }
        return socket;
    };
    let connection;
    try {
        connection = new tedious.Connection(configure(settings, encryption, certificate, connector));
    }
    catch (error) {
        throw fault(error);
    }
    connection.on("secure", () => {
        state.phase = "logging in";
    });
    connection.on("errorMessage", (message) => {
        if (message.number !== undefined)
            state.numbers.push(message.number);
        if (message.lineNumber !== undefined)
            state.line ??= message.lineNumber;
        // With TLS around everything the driver does not say when it is secure; a server that speaks is past it.
        if (state.phase === "encrypting the connection")
            state.phase = "logging in";
    });
    // Errors after login come to the request as well; without a listener they would end the process.
    connection.on("error", () => undefined);
    const close = () => {
        leaving.abort();
        connection.close();
        // The driver closes the socket it works on; one that it is still being handed would stay open.
        for (const socket of state.sockets)
            socket.destroy();
    };
    await new Promise((resolve, reject) => {
        const end = (settle) => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", abort);
            settle();
        };
        const fail = (error) => {
            end(() => {
                // With an error, and before the driver's own close: only that ends its wait for an answer to LOGIN7, and the
                // timer that would keep the process alive until the time-out.
                for (const socket of state.sockets)
                    socket.destroy(error);
                close();
                reject(error);
            });
        };
        const abort = () => {
            fail(signal?.reason);
        };
        // The driver's own time-out does not reach a server that takes LOGIN7 and never answers.
        const limit = settings.connectTimeout === 0 ? noLimit : settings.connectTimeout;
        const timer = setTimeout(() => {
            fail(fault(Object.assign(new Error(`No answer within ${limit / 1000} s`), { code: "ETIMEOUT" })));
        }, Math.min(noLimit, limit + 250));
        signal?.addEventListener("abort", abort, { once: true });
        connection.connect((error) => {
            if (error === undefined)
                end(resolve);
            else
                fail(fault(error));
        });
    });
    return {
        close,
        async run(batch, sink, phase = "reading the catalog") {
            state.phase = phase;
            state.numbers = [];
            delete state.line;
            await new Promise((resolve, reject) => {
                let over = false;
                const end = (settle) => {
                    if (over)
                        return;
                    over = true;
                    clearTimeout(timer);
                    signal?.removeEventListener("abort", abort);
                    settle();
                };
                // Leaves in the middle of an answer. The driver's parser must not come to the answer's end any more: it would
                // call back to a request that is gone, and its TypeError would end the process.
                const leave = (error) => {
                    end(() => {
                        request.pause();
                        close();
                        reject(error);
                    });
                };
                // Of a method, as a function of its own for each of hundreds of thousands of rows would be one too many.
                const give = (method, what) => {
                    if (over)
                        return;
                    try {
                        sink[method](what);
                    }
                    catch (error) {
                        leave(fault(ownError("catalog-misread", error.message)));
                    }
                };
                const abort = () => {
                    leave(signal?.reason);
                };
                const request = new tedious.Request(batch, (error) => {
                    end(() => {
                        if (error)
                            reject(fault(lost(error)));
                        else
                            resolve();
                    });
                });
                request.on("columnMetadata", (columns) => {
                    give("resultSet", columns.map((column) => column.colName));
                });
                request.on("row", (cells) => {
                    give("row", cells);
                });
                // The driver's own time-out asks the server to stop and waits for its answer: from a server that is gone, none comes.
                const limit = settings.requestTimeout === 0 ? noLimit : settings.requestTimeout;
                const timer = setTimeout(() => {
                    leave(fault(Object.assign(new Error(`The server did not finish within ${limit / 1000} s`), { code: "ETIMEOUT" })));
                }, limit);
                signal?.addEventListener("abort", abort, { once: true });
                if (signal?.aborted === true)
                    abort();
                else
                    connection.execSqlBatch(request);
            });
        },
    };
}
/** The driver's own words for a stream that ended where more was to come have no code; it is a connection that was closed. */
function lost(error) {
    if (!/^unexpected end of (?:message stream|data)$/.test(error.message))
        return error;
    return Object.assign(new Error("The server closed the connection in the middle of its answer", { cause: error }), { code: "ECLOSE" });
}
/** Both families of addresses are tried, and the first that answers is taken (RFC 8305). */
function openSocket(host, port, signal) {
    return new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const socket = (0,external_node_net_.connect)({ host, port, autoSelectFamily: true, noDelay: true });
        const settle = (step) => {
            socket.removeListener("error", fail);
            socket.removeListener("connect", succeed);
            signal.removeEventListener("abort", abort);
            step();
        };
        const succeed = () => {
            settle(() => {
                resolve(socket);
            });
        };
        const fail = (error) => {
            settle(() => {
                reject(error);
            });
        };
        const abort = () => {
            settle(() => {
                socket.destroy();
                reject(signal.reason);
            });
        };
        socket.once("error", fail);
        socket.once("connect", succeed);
        signal.addEventListener("abort", abort, { once: true });
    });
}
function configure(settings, encryption, certificate, connector) {
    const name = settings.hostNameInCertificate ?? (certificate === undefined ? undefined : nameOf(certificate));
    const options = {
        database: settings.database,
        encrypt: encryption === "strict" ? "strict" : encryption !== "clear",
        // Optional encryption promises nothing, so no certificate can break the promise.
        trustServerCertificate: settings.trustServerCertificate || encryption === "optional",
        connectTimeout: settings.connectTimeout === 0 ? noLimit : settings.connectTimeout,
        requestTimeout: 0,
        appName: settings.applicationName,
        readOnlyIntent: settings.readOnlyIntent,
        // We retry ourselves: within a budget, with jitter, and queries as well as logins.
        maxRetriesOnTransientErrors: 0,
        ...(settings.instance === undefined ? {} : { instanceName: settings.instance }),
        ...(settings.port === undefined ? {} : { port: settings.port }),
        ...(name === undefined ? {} : { serverName: name }),
        ...(certificate === undefined ? {} : { cryptoCredentialsDetails: { ca: certificate.toString() } }),
        ...(settings.packetSize === undefined ? {} : { packetSize: settings.packetSize }),
        ...(settings.workstation === undefined ? {} : { workstationId: settings.workstation }),
        ...(settings.language === undefined ? {} : { language: settings.language }),
    };
    return {
        server: settings.server,
        authentication: authenticate(settings.authentication),
        // The driver takes a connector; its declaration of types leaves the property out.
        options: Object.assign(options, { connector }),
    };
}
function authenticate(authentication) {
    switch (authentication.kind) {
        case "sql-login":
            return { type: "default", options: { userName: authentication.user, password: authentication.password.reveal() } };
        case "access-token":
            return { type: "azure-active-directory-access-token", options: { token: authentication.token.reveal() } };
        case "default-credential":
            return { type: "azure-active-directory-default", options: withClient(authentication) };
        case "managed-identity":
            return { type: "azure-active-directory-msi-vm", options: withClient(authentication) };
        case "service-principal":
            return {
                type: "azure-active-directory-service-principal-secret",
                options: {
                    tenantId: authentication.tenantId,
                    clientId: authentication.clientId,
                    clientSecret: authentication.clientSecret.reveal(),
                },
            };
        case "entra-password":
            return {
                type: "azure-active-directory-password",
                options: {
                    userName: authentication.user,
                    password: authentication.password.reveal(),
                    clientId: authentication.clientId,
                    tenantId: authentication.tenantId ?? "common",
                },
            };
    }
}
function withClient(authentication) {
    return authentication.clientId === undefined ? {} : { clientId: authentication.clientId };
}
async function readCertificate(file) {
    try {
        return new external_node_crypto_.X509Certificate(await (0,promises_.readFile)(file));
    }
    catch (error) {
        throw new errors/* UserError */.y(`The certificate ${file} (ServerCertificate) cannot be read: it must be a PEM or DER file.`, { cause: error });
    }
}
/** A certificate that is pinned by its file answers for itself: the name to check is the one it carries. */
function nameOf(certificate) {
    return /(?:^|, )DNS:([^,]+)/.exec(certificate.subjectAltName ?? "")?.[1] ?? /^CN=(.+)$/m.exec(certificate.subject)?.[1];
}

;// CONCATENATED MODULE: ./lib/source/sqlserver/retry.js
/**
 * Azure SQL Database asks to wait 5 s before the first retry and to double the pause up to 60 s
 * (https://learn.microsoft.com/azure/azure-sql/database/troubleshoot-common-connectivity-issues). A failover is over
 * within a minute as a rule, and a run that waits longer than two is better told.
 */
const defaultRetryPolicy = { attempts: 5, budget: 120_000, base: 5_000, cap: 60_000 };
const realPacing = {
    now: () => performance.now(),
    random: () => Math.random(),
    sleep: (milliseconds, signal) => new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const abort = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener("abort", abort);
            resolve();
        }, milliseconds);
        signal?.addEventListener("abort", abort, { once: true });
    }),
};
/**
 * Tries until it succeeds, fails for good, or the budget is spent; then the last error is thrown. Pauses are drawn from
 * half the limit up to the limit, so that runs which failed together do not come back together.
 */
async function retry(attempt, isTransient, policy, pacing, signal) {
    const start = pacing.now();
    for (let number = 1;; number++) {
        try {
            return await attempt(number);
        }
        catch (error) {
            if (number >= policy.attempts || signal?.aborted === true || !isTransient(error))
                throw error;
            const limit = Math.min(policy.cap, policy.base * 2 ** (number - 1));
            const pause = limit / 2 + pacing.random() * (limit / 2);
            if (pacing.now() - start + pause > policy.budget)
                throw error;
            await pacing.sleep(pause, signal);
        }
    }
}

;// CONCATENATED MODULE: ./lib/source/sqlserver/session.js



/** Again after each fault that passes. @throws ServerFault */
function persist(attempt, { signal, retry: policy = defaultRetryPolicy, pacing = realPacing }) {
    return retry(attempt, isTransient, policy, pacing, signal);
}
/**
 * A connection for as long as `use` takes; after a fault that passes, a new one from the start.
 *
 * @param doing What a failure says was being done with the database: `Reading` where nothing else is said.
 * @throws UserError with what the server said and what to try
 */
async function withSession(settings, options, use, doing) {
    let attempts = 0;
    try {
        return await persist(async (number) => {
            attempts = number;
            const session = await connect(settings, options.signal);
            try {
                return await use(session);
            }
            finally {
                session.close();
            }
        }, options);
    }
    catch (error) {
        throw report(error, settings, { attempts, ...(doing === undefined ? {} : { doing }) });
    }
}
/** For a batch whose answer says nothing. */
const ignoreRows = { resultSet: () => undefined, row: () => undefined };

;// CONCATENATED MODULE: ./lib/source/sqlserver/apply.js








/**
 * Runs scripts against a database, batch by batch on one connection, as sqlcmd does. The first batch that fails ends it.
 *
 * @returns How many batches ran.
 * @throws UserError with the file and line of the statement that failed.
 */
async function applyScripts(settings, options) {
    const where = `${settings.database} on ${printServer(settings)}`;
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
    const session = await persist(() => connect(settings, options.signal), options).catch((error) => {
        throw report(error, settings, { doing });
    });
    try {
        for (const batch of batches) {
            await session.run(batch.text, ignoreRows, "running a script").catch((error) => {
                const line = error instanceof ServerFault ? error.fault.line : undefined;
                throw report(error, settings, { doing, at: (0,tsql_batches/* placeIn */.V)(batch, offsetOfLine(batch.text, line ?? 1)) });
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
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
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
            return withSession(settings, options, write, "Acknowledging events in");
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

;// CONCATENATED MODULE: ./lib/generated/audit-sql.js
// Generated by scripts/embed-audit-sql.ts from src/audit/sql/*.sql. Do not edit.
/** The scripts of the DDL log, by name; `$(name)` stands for what an installation decides. */
const auditSql = {
    install: "-- Schema Sync Agent: a log of this database's schema changes, version $(version).\n" +
        "-- Run it as a member of db_owner, in the database itself, with any client that knows GO. It may be run again: it then brings an older\n" +
        "-- log up to date and keeps its rows. docs/audit.md explains each statement. Nothing here depends on the sequence being run as a whole:\n" +
        "-- the trigger comes last, and whatever it lacks makes it record nothing and fail nobody.\n" +
        "\n" +
        "SET ANSI_NULLS ON;\n" +
        "SET QUOTED_IDENTIFIER ON;\n" +
        "SET ANSI_PADDING ON;\n" +
        "SET ANSI_WARNINGS ON;\n" +
        "SET ARITHABORT ON;\n" +
        "SET CONCAT_NULL_YIELDS_NULL ON;\n" +
        "SET NUMERIC_ROUNDABORT OFF;\n" +
        "SET NOCOUNT ON;\n" +
        "GO\n" +
        "\n" +
        "-- Refused where it could do harm or would not work. What follows is then parsed and not run.\n" +
        "DECLARE @reason nvarchar(400) = CASE\n" +
        "  WHEN CAST(SERVERPROPERTY(N'EngineEdition') AS int) IN (6, 11) THEN N'This server has no DDL triggers.'\n" +
        "  WHEN DB_NAME() IN (N'master', N'model', N'msdb', N'tempdb') THEN N'This is a database of the server itself.'\n" +
        "  WHEN CAST(DATABASEPROPERTYEX(DB_NAME(), N'Updateability') AS nvarchar(20)) <> N'READ_WRITE' THEN N'This database is read-only, or a secondary replica.'\n" +
        "  WHEN HAS_PERMS_BY_NAME(NULL, N'DATABASE', N'CONTROL') = 0 THEN N'This login does not control the database. Run it as a member of db_owner.'\n" +
        "  WHEN EXISTS (SELECT 1 FROM sys.tables AS t WHERE t.is_memory_optimized = 1)\n" +
        "    OR EXISTS (SELECT 1 FROM sys.sql_modules AS m WHERE m.uses_native_compilation = 1)\n" +
        "    OR (CAST(SERVERPROPERTY(N'EngineEdition') AS int) NOT IN (5, 8) AND EXISTS (SELECT 1 FROM sys.filegroups AS f WHERE f.type = N'FX'))\n" +
        "    THEN N'This database uses In-Memory OLTP, and SQL Server refuses to create or drop memory-optimized tables and natively compiled procedures where a DDL trigger watches them.'\n" +
        "  WHEN OBJECT_ID(N'schema_sync.ddl_log_setting', N'U') IS NULL\n" +
        "    AND EXISTS (SELECT 1 FROM sys.objects AS o WHERE o.schema_id = SCHEMA_ID(N'schema_sync'))\n" +
        "    THEN N'There is a schema schema_sync already that holds something else.'\n" +
        "END;\n" +
        "IF @reason IS NOT NULL\n" +
        "BEGIN\n" +
        "  RAISERROR(N'The DDL log was not installed. %s', 16, 1, @reason);\n" +
        "  SET NOEXEC ON;\n" +
        "END;\n" +
        "GO\n" +
        "\n" +
        "IF SCHEMA_ID(N'schema_sync') IS NULL\n" +
        "  EXEC sys.sp_executesql N'CREATE SCHEMA schema_sync AUTHORIZATION dbo;';\n" +
        "GO\n" +
        "\n" +
        "IF OBJECT_ID(N'schema_sync.ddl_log_setting', N'U') IS NULL\n" +
        "  CREATE TABLE schema_sync.ddl_log_setting (\n" +
        "    only_row bit NOT NULL CONSTRAINT DF_ddl_log_setting_only_row DEFAULT (1),\n" +
        "    version int NOT NULL,\n" +
        "    log_id uniqueidentifier NOT NULL,\n" +
        "    keep_days int NOT NULL,\n" +
        "    keep_rows int NOT NULL,\n" +
        "    statement_length int NOT NULL,\n" +
        "    excluded_events nvarchar(4000) NOT NULL,\n" +
        "    CONSTRAINT PK_ddl_log_setting PRIMARY KEY CLUSTERED (only_row),\n" +
        "    CONSTRAINT CK_ddl_log_setting_only_row CHECK (only_row = 1)\n" +
        "  );\n" +
        "GO\n" +
        "\n" +
        "IF NOT EXISTS (SELECT 1 FROM schema_sync.ddl_log_setting AS s)\n" +
        "  INSERT INTO schema_sync.ddl_log_setting (version, log_id, keep_days, keep_rows, statement_length, excluded_events)\n" +
        "  VALUES ($(version), NEWID(), $(keep_days), $(keep_rows), $(statement_length), N'');\n" +
        "GO\n" +
        "\n" +
        "IF EXISTS (SELECT 1 FROM schema_sync.ddl_log_setting AS s WHERE s.version > $(version))\n" +
        "BEGIN\n" +
        "  RAISERROR(N'The DDL log was not installed. A newer version of it is here already.', 16, 1);\n" +
        "  SET NOEXEC ON;\n" +
        "END;\n" +
        "GO\n" +
        "\n" +
        "-- Not an identity column: that would change what @@IDENTITY says to whoever runs DDL. Without a cache only what was rolled back leaves a gap.\n" +
        "IF OBJECT_ID(N'schema_sync.ddl_log_id', N'SO') IS NULL\n" +
        "BEGIN\n" +
        "  CREATE SEQUENCE schema_sync.ddl_log_id AS bigint START WITH 1 INCREMENT BY 1 NO CACHE;\n" +
        "  -- A log that counts from 1 again is another log.\n" +
        "  UPDATE schema_sync.ddl_log_setting SET log_id = NEWID();\n" +
        "END;\n" +
        "GO\n" +
        "\n" +
        "-- Rows only: a table lock taken by escalation would keep others' DDL from being recorded.\n" +
        "IF OBJECT_ID(N'schema_sync.ddl_log', N'U') IS NULL\n" +
        "BEGIN\n" +
        "  CREATE TABLE schema_sync.ddl_log (\n" +
        "    id bigint NOT NULL CONSTRAINT DF_ddl_log_id DEFAULT (NEXT VALUE FOR schema_sync.ddl_log_id),\n" +
        "    at_utc datetime2(3) NOT NULL,\n" +
        "    event_type nvarchar(128) NOT NULL,\n" +
        "    schema_name nvarchar(128) NULL,\n" +
        "    object_name nvarchar(128) NULL,\n" +
        "    object_type nvarchar(128) NULL,\n" +
        "    target_name nvarchar(128) NULL,\n" +
        "    target_type nvarchar(128) NULL,\n" +
        "    new_name nvarchar(128) NULL,\n" +
        "    statement nvarchar(max) NULL,\n" +
        "    statement_cut bit NOT NULL,\n" +
        "    original_login nvarchar(128) NOT NULL,\n" +
        "    host_name nvarchar(128) NULL,\n" +
        "    application_name nvarchar(128) NULL,\n" +
        "    session_id int NOT NULL,\n" +
        "    set_options nvarchar(200) NULL,\n" +
        "    state nvarchar(8) NOT NULL CONSTRAINT DF_ddl_log_state DEFAULT (N'pending'),\n" +
        "    pull_request int NULL,\n" +
        "    processed_at datetime2(3) NULL,\n" +
        "    CONSTRAINT PK_ddl_log PRIMARY KEY CLUSTERED (id),\n" +
        "    CONSTRAINT CK_ddl_log_state CHECK (state IN (N'pending', N'proposed', N'merged', N'ignored'))\n" +
        "  );\n" +
        "  CREATE INDEX IX_ddl_log_state ON schema_sync.ddl_log (state, id);\n" +
        "  ALTER TABLE schema_sync.ddl_log SET (LOCK_ESCALATION = DISABLE);\n" +
        "END;\n" +
        "GO\n" +
        "\n" +
        "-- As much of the text as is kept, without its secrets: where a word says that there may be one, without literals and comments; what is never\n" +
        "-- closed ends with the text. Everything compares code units, whatever the collation of the database counts as a character.\n" +
        "CREATE OR ALTER FUNCTION schema_sync.without_secrets (@statement nvarchar(max), @kept int)\n" +
        "RETURNS nvarchar(max)\n" +
        "AS\n" +
        "BEGIN\n" +
        "  -- Their arguments need no quotes.\n" +
        "  DECLARE @procedure nvarchar(128);\n" +
        "  SELECT @procedure = p.name\n" +
        "  FROM (VALUES (N'sp_addlogin'), (N'sp_password'), (N'sp_addapprole'), (N'sp_approlepassword'), (N'sp_setapprole'), (N'sp_addlinkedsrvlogin'),\n" +
        "    (N'sp_addremotelogin'), (N'sp_control_dbmasterkey_password')) AS p (name)\n" +
        "  WHERE CHARINDEX(p.name, @statement COLLATE Latin1_General_100_CI_AS) > 0;\n" +
        "  IF @procedure IS NOT NULL\n" +
        "    RETURN N'EXEC ' + @procedure + N' ***';\n" +
        "\n" +
        "  DECLARE @text nvarchar(max) = SUBSTRING(@statement COLLATE Latin1_General_BIN2, 1, @kept);\n" +
        "  IF NOT EXISTS (\n" +
        "    SELECT 1\n" +
        "    FROM (VALUES (N'%PASSWORD%'), (N'%PASSPHRASE%'), (N'%PASSWD%'), (N'%PWD%'), (N'%SECRET%'), (N'%KEY[_]SOURCE%'), (N'%IDENTITY[_]VALUE%'),\n" +
        "      (N'%CREDENTIAL%'), (N'%PRIVATE%KEY%'), (N'%ACCOUNT%KEY%'), (N'%ACCESS%KEY%'), (N'%API%KEY%'), (N'%TOKEN%'), (N'%SIG=%'),\n" +
        "      (N'%ENCRYPTION BY%'), (N'%DECRYPTION BY%'), (N'%OPENROWSET%'), (N'%OPENDATASOURCE%'), (N'%://%:%@%')) AS w (pattern)\n" +
        "    WHERE @statement LIKE w.pattern COLLATE Latin1_General_100_CI_AS\n" +
        "  )\n" +
        "    RETURN @text;\n" +
        "\n" +
        "  DECLARE @length int = DATALENGTH(@text) / 2;\n" +
        "  DECLARE @at int = 1;\n" +
        "  DECLARE @out nvarchar(max) = N'';\n" +
        "  DECLARE @found int;\n" +
        "  DECLARE @end int;\n" +
        "  DECLARE @open int;\n" +
        "  DECLARE @depth int;\n" +
        "  DECLARE @code int;\n" +
        "  DECLARE @after int;\n" +
        "  DECLARE @before nchar(1);\n" +
        "  DECLARE @closing nchar(1);\n" +
        "\n" +
        "  WHILE @at <= @length\n" +
        "  BEGIN\n" +
        "    SET @found = PATINDEX(N'%[-''\"[/0]%', SUBSTRING(@text COLLATE Latin1_General_BIN2, @at, @length));\n" +
        "    IF @found = 0\n" +
        "    BEGIN\n" +
        "      SET @out = @out + SUBSTRING(@text COLLATE Latin1_General_BIN2, @at, @length);\n" +
        "      BREAK;\n" +
        "    END;\n" +
        "    SET @out = @out + SUBSTRING(@text COLLATE Latin1_General_BIN2, @at, @found - 1);\n" +
        "    SET @at = @at + @found - 1;\n" +
        "    SET @code = UNICODE(SUBSTRING(@text COLLATE Latin1_General_BIN2, @at, 1));\n" +
        "    SET @after = UNICODE(SUBSTRING(@text COLLATE Latin1_General_BIN2, @at + 1, 1));\n" +
        "    SET @before = CASE WHEN @at = 1 THEN N' ' ELSE SUBSTRING(@text COLLATE Latin1_General_BIN2, @at - 1, 1) END;\n" +
        "\n" +
        "    IF @code = 45 AND @after = 45\n" +
        "    BEGIN\n" +
        "      -- To the end of the line.\n" +
        "      SET @found = PATINDEX(N'%[' + NCHAR(10) + NCHAR(13) + N']%', SUBSTRING(@text COLLATE Latin1_General_BIN2, @at, @length));\n" +
        "      SET @at = CASE WHEN @found = 0 THEN @length + 1 ELSE @at + @found - 1 END;\n" +
        "      SET @out = @out + N'-- ***';\n" +
        "    END\n" +
        "    ELSE IF @code = 47 AND @after = 42\n" +
        "    BEGIN\n" +
        "      -- Block comments nest.\n" +
        "      SET @depth = 1;\n" +
        "      SET @end = @at + 2;\n" +
        "      WHILE @depth > 0\n" +
        "      BEGIN\n" +
        "        SET @open = CHARINDEX(N'/*', @text COLLATE Latin1_General_BIN2, @end);\n" +
        "        SET @found = CHARINDEX(N'*/', @text COLLATE Latin1_General_BIN2, @end);\n" +
        "        IF @found = 0\n" +
        "        BEGIN\n" +
        "          SET @end = @length + 1;\n" +
        "          BREAK;\n" +
        "        END;\n" +
        "        IF @open > 0 AND @open < @found\n" +
        "        BEGIN\n" +
        "          SET @depth = @depth + 1;\n" +
        "          SET @end = @open + 2;\n" +
        "        END\n" +
        "        ELSE\n" +
        "        BEGIN\n" +
        "          SET @depth = @depth - 1;\n" +
        "          SET @end = @found + 2;\n" +
        "        END;\n" +
        "      END;\n" +
        "      SET @at = @end;\n" +
        "      SET @out = @out + N'/* *** */';\n" +
        "    END\n" +
        "    ELSE IF @code IN (34, 39, 91)\n" +
        "    BEGIN\n" +
        "      -- A doubled closing mark stands for itself.\n" +
        "      SET @closing = CASE @code WHEN 91 THEN N']' ELSE NCHAR(@code) END;\n" +
        "      SET @end = @at + 1;\n" +
        "      WHILE 1 = 1\n" +
        "      BEGIN\n" +
        "        SET @found = CHARINDEX(@closing, @text COLLATE Latin1_General_BIN2, @end);\n" +
        "        IF @found = 0\n" +
        "        BEGIN\n" +
        "          SET @end = @length + 1;\n" +
        "          BREAK;\n" +
        "        END;\n" +
        "        SET @end = @found + 1;\n" +
        "        IF UNICODE(SUBSTRING(@text COLLATE Latin1_General_BIN2, @end, 1)) = UNICODE(@closing)\n" +
        "          SET @end = @end + 1;\n" +
        "        ELSE\n" +
        "          BREAK;\n" +
        "      END;\n" +
        "      -- A name in brackets is no secret. What stands in double quotes is a string under QUOTED_IDENTIFIER OFF.\n" +
        "      SET @out = @out + CASE\n" +
        "        WHEN @code = 91 THEN SUBSTRING(@text COLLATE Latin1_General_BIN2, @at, @end - @at)\n" +
        "        ELSE @closing + N'***' + @closing\n" +
        "      END;\n" +
        "      SET @at = @end;\n" +
        "    END\n" +
        "    ELSE IF @code = 48 AND @after IN (88, 120) AND @before COLLATE Latin1_General_BIN2 NOT LIKE N'[0-9A-Za-z_@#$]'\n" +
        "    BEGIN\n" +
        "      -- A binary constant; a backslash goes on with it on the next line.\n" +
        "      SET @found = PATINDEX(\n" +
        "        N'%[^0-9A-Fa-f\\' + NCHAR(10) + NCHAR(13) + N']%',\n" +
        "        SUBSTRING(@text COLLATE Latin1_General_BIN2, @at + 2, @length) + N' '\n" +
        "      );\n" +
        "      SET @at = @at + 1 + @found;\n" +
        "      SET @out = @out + N'0x0';\n" +
        "    END\n" +
        "    ELSE\n" +
        "    BEGIN\n" +
        "      SET @out = @out + SUBSTRING(@text COLLATE Latin1_General_BIN2, @at, 1);\n" +
        "      SET @at = @at + 1;\n" +
        "    END;\n" +
        "  END;\n" +
        "  RETURN @out;\n" +
        "END;\n" +
        "GO\n" +
        "\n" +
        "-- Whoever runs DDL runs this, and needs no right on the log: procedure and table have one owner. What identifies people comes from the server, not from the caller.\n" +
        "CREATE OR ALTER PROCEDURE schema_sync.record_ddl_event @event xml\n" +
        "AS\n" +
        "BEGIN\n" +
        "  SET NOCOUNT ON;\n" +
        "  -- Called by anything but a trigger it would let people make events up.\n" +
        "  IF TRIGGER_NESTLEVEL() = 0\n" +
        "    RETURN;\n" +
        "\n" +
        "  DECLARE @event_type nvarchar(128) = @event.value('(/EVENT_INSTANCE/EventType/text())[1]', 'nvarchar(128)');\n" +
        "  DECLARE @schema_name nvarchar(128) = @event.value('(/EVENT_INSTANCE/SchemaName/text())[1]', 'nvarchar(128)');\n" +
        "  DECLARE @object_name nvarchar(128) = @event.value('(/EVENT_INSTANCE/ObjectName/text())[1]', 'nvarchar(128)');\n" +
        "  DECLARE @statement nvarchar(max) = @event.value('(/EVENT_INSTANCE/TSQLCommand/CommandText/text())[1]', 'nvarchar(max)');\n" +
        "  DECLARE @statement_length int = 8000;\n" +
        "  DECLARE @excluded_events nvarchar(4000) = N'';\n" +
        "\n" +
        "  SELECT @statement_length = s.statement_length, @excluded_events = s.excluded_events\n" +
        "  FROM schema_sync.ddl_log_setting AS s WITH (READUNCOMMITTED);\n" +
        "\n" +
        "  -- Noise: statistics, this log's own things, what the configuration leaves out, and index maintenance that changes no schema.\n" +
        "  IF @event_type IS NULL\n" +
        "    OR @event_type IN (N'CREATE_STATISTICS', N'UPDATE_STATISTICS', N'DROP_STATISTICS')\n" +
        "    OR @schema_name = N'schema_sync'\n" +
        "    OR @object_name IN (N'schema_sync', N'schema_sync_agent', N'schema_sync_reader', N'schema_sync_ddl_log')\n" +
        "    OR CHARINDEX(N',' + @event_type + N',', N',' + @excluded_events + N',') > 0\n" +
        "    RETURN;\n" +
        "  IF @event_type = N'ALTER_INDEX'\n" +
        "    AND EXISTS (\n" +
        "      SELECT 1\n" +
        "      FROM (VALUES (N'%REORGANIZE%'), (N'%REBUILD%'), (N'%RESUME%'), (N'%PAUSE%'), (N'%ABORT%')) AS w (pattern)\n" +
        "      WHERE @statement LIKE w.pattern COLLATE Latin1_General_100_CI_AS\n" +
        "    )\n" +
        "    AND NOT EXISTS (\n" +
        "      SELECT 1\n" +
        "      FROM (VALUES (N'%DISABLE%'), (N'%DATA[_]COMPRESSION%'), (N'%[^A-Z_]SET[^A-Z_]%(%')) AS w (pattern)\n" +
        "      WHERE @statement LIKE w.pattern COLLATE Latin1_General_100_CI_AS\n" +
        "    )\n" +
        "    RETURN;\n" +
        "\n" +
        "  INSERT INTO schema_sync.ddl_log (\n" +
        "    at_utc, event_type, schema_name, object_name, object_type, target_name, target_type, new_name,\n" +
        "    statement, statement_cut, original_login, host_name, application_name, session_id, set_options\n" +
        "  )\n" +
        "  VALUES (\n" +
        "    SYSUTCDATETIME(),\n" +
        "    @event_type,\n" +
        "    @schema_name,\n" +
        "    @object_name,\n" +
        "    @event.value('(/EVENT_INSTANCE/ObjectType/text())[1]', 'nvarchar(128)'),\n" +
        "    @event.value('(/EVENT_INSTANCE/TargetObjectName/text())[1]', 'nvarchar(128)'),\n" +
        "    @event.value('(/EVENT_INSTANCE/TargetObjectType/text())[1]', 'nvarchar(128)'),\n" +
        "    @event.value('(/EVENT_INSTANCE/NewObjectName/text())[1]', 'nvarchar(128)'),\n" +
        "    schema_sync.without_secrets(@statement, @statement_length),\n" +
        "    CASE WHEN DATALENGTH(@statement) / 2 > @statement_length THEN 1 ELSE 0 END,\n" +
        "    LEFT(ORIGINAL_LOGIN(), 128),\n" +
        "    LEFT(HOST_NAME(), 128),\n" +
        "    LEFT(APP_NAME(), 128),\n" +
        "    @@SPID,\n" +
        "    CONCAT(\n" +
        "      N'ANSI_NULLS ', @event.value('(/EVENT_INSTANCE/TSQLCommand/SetOptions/@ANSI_NULLS)[1]', 'nvarchar(10)'),\n" +
        "      N', ANSI_PADDING ', @event.value('(/EVENT_INSTANCE/TSQLCommand/SetOptions/@ANSI_PADDING)[1]', 'nvarchar(10)'),\n" +
        "      N', QUOTED_IDENTIFIER ', @event.value('(/EVENT_INSTANCE/TSQLCommand/SetOptions/@QUOTED_IDENTIFIER)[1]', 'nvarchar(10)')\n" +
        "    )\n" +
        "  );\n" +
        "END;\n" +
        "GO\n" +
        "\n" +
        "-- One statement, so all or nothing; only where the event is still as the agent read it, so that a run that was overtaken changes nothing.\n" +
        "CREATE OR ALTER PROCEDURE schema_sync.acknowledge_ddl_events @events xml\n" +
        "AS\n" +
        "BEGIN\n" +
        "  SET NOCOUNT ON;\n" +
        "  SET XACT_ABORT ON;\n" +
        "  UPDATE l\n" +
        "  SET l.state = e.state, l.pull_request = e.pull_request, l.processed_at = SYSUTCDATETIME()\n" +
        "  FROM schema_sync.ddl_log AS l\n" +
        "  JOIN (\n" +
        "    SELECT n.e.value('@first', 'bigint') AS first_id,\n" +
        "           n.e.value('@last', 'bigint') AS last_id,\n" +
        "           n.e.value('@from', 'nvarchar(8)') AS from_state,\n" +
        "           n.e.value('@fromPullRequest', 'int') AS from_pull_request,\n" +
        "           n.e.value('@to', 'nvarchar(8)') AS state,\n" +
        "           n.e.value('@toPullRequest', 'int') AS pull_request\n" +
        "    FROM @events.nodes('/events/event') AS n(e)\n" +
        "  ) AS e ON l.id BETWEEN e.first_id AND e.last_id\n" +
        "  WHERE l.state = e.from_state\n" +
        "    AND (l.pull_request = e.from_pull_request OR (l.pull_request IS NULL AND e.from_pull_request IS NULL));\n" +
        "  SELECT @@ROWCOUNT AS acknowledged;\n" +
        "END;\n" +
        "GO\n" +
        "\n" +
        "-- Run by the agent after it has acknowledged, or by a job; never by the trigger, whose locks last as long as the transaction of whoever ran DDL.\n" +
        "CREATE OR ALTER PROCEDURE schema_sync.purge_ddl_log\n" +
        "AS\n" +
        "BEGIN\n" +
        "  SET NOCOUNT ON;\n" +
        "  DECLARE @keep_days int;\n" +
        "  DECLARE @keep_rows int;\n" +
        "  DECLARE @first_kept bigint;\n" +
        "  DECLARE @deleted int = 1;\n" +
        "  DECLARE @total int = 0;\n" +
        "  SELECT @keep_days = s.keep_days, @keep_rows = s.keep_rows FROM schema_sync.ddl_log_setting AS s;\n" +
        "  DECLARE @since datetime2(3) = DATEADD(DAY, -@keep_days, SYSUTCDATETIME());\n" +
        "  SELECT @first_kept = MIN(k.id)\n" +
        "  FROM (SELECT TOP (@keep_rows) l.id FROM schema_sync.ddl_log AS l ORDER BY l.id DESC) AS k;\n" +
        "  WHILE @deleted > 0\n" +
        "  BEGIN\n" +
        "    DELETE TOP (500) FROM schema_sync.ddl_log WITH (ROWLOCK, READPAST)\n" +
        "    WHERE id < @first_kept OR at_utc < @since;\n" +
        "    SET @deleted = @@ROWCOUNT;\n" +
        "    SET @total = @total + @deleted;\n" +
        "  END;\n" +
        "  SELECT @total AS purged;\n" +
        "END;\n" +
        "GO\n" +
        "\n" +
        "IF DATABASE_PRINCIPAL_ID(N'schema_sync_agent') IS NULL\n" +
        "  CREATE ROLE schema_sync_agent AUTHORIZATION dbo;\n" +
        "IF DATABASE_PRINCIPAL_ID(N'schema_sync_reader') IS NULL\n" +
        "  CREATE ROLE schema_sync_reader AUTHORIZATION dbo;\n" +
        "GO\n" +
        "\n" +
        "GRANT EXECUTE ON OBJECT::schema_sync.record_ddl_event TO public;\n" +
        "GRANT SELECT ON OBJECT::schema_sync.ddl_log TO schema_sync_agent;\n" +
        "GRANT SELECT ON OBJECT::schema_sync.ddl_log TO schema_sync_reader;\n" +
        "GRANT SELECT ON OBJECT::schema_sync.ddl_log_setting TO schema_sync_agent;\n" +
        "GRANT SELECT ON OBJECT::schema_sync.ddl_log_setting TO schema_sync_reader;\n" +
        "GRANT EXECUTE ON OBJECT::schema_sync.acknowledge_ddl_events TO schema_sync_agent;\n" +
        "GRANT EXECUTE ON OBJECT::schema_sync.purge_ddl_log TO schema_sync_agent;\n" +
        "GRANT VIEW DEFINITION TO schema_sync_agent;\n" +
        "GO\n" +
        "\n" +
        "UPDATE schema_sync.ddl_log_setting\n" +
        "SET version = $(version), keep_days = $(keep_days), keep_rows = $(keep_rows), statement_length = $(statement_length),\n" +
        "    excluded_events = N'$(excluded_events)';\n" +
        "GO\n" +
        "\n" +
        "CREATE OR ALTER TRIGGER schema_sync_ddl_log ON DATABASE\n" +
        "FOR DDL_DATABASE_LEVEL_EVENTS\n" +
        "AS\n" +
        "BEGIN\n" +
        "  -- In a trigger it is ON, and then any error dooms the transaction of whoever runs DDL, caught or not.\n" +
        "  SET XACT_ABORT OFF;\n" +
        "  SET NOCOUNT ON;\n" +
        "  -- What XML methods demand, whatever the session has; and nobody waits here. SQL Server gives all of it back when the trigger ends.\n" +
        "  SET ANSI_PADDING ON;\n" +
        "  SET ANSI_WARNINGS ON;\n" +
        "  SET ARITHABORT ON;\n" +
        "  SET CONCAT_NULL_YIELDS_NULL ON;\n" +
        "  SET NUMERIC_ROUNDABORT OFF;\n" +
        "  SET ROWCOUNT 0;\n" +
        "  SET LOCK_TIMEOUT 1000;\n" +
        "  -- SQL Server ends at 32 levels, and there are three below this one.\n" +
        "  IF @@NESTLEVEL > 28\n" +
        "    RETURN;\n" +
        "  BEGIN TRY\n" +
        "    DECLARE @event xml = EVENTDATA();\n" +
        "    -- One level down: a name that is missing there is an error that can be caught here.\n" +
        "    EXEC sys.sp_executesql N'EXEC schema_sync.record_ddl_event @event;', N'@event xml', @event = @event;\n" +
        "  END TRY\n" +
        "  BEGIN CATCH\n" +
        "    -- The statement of whoever runs DDL matters more than its record. That it is missing shows as a change that nobody logged.\n" +
        "    SET @event = NULL;\n" +
        "  END CATCH;\n" +
        "END;\n" +
        "GO\n" +
        "\n" +
        "ENABLE TRIGGER schema_sync_ddl_log ON DATABASE;\n" +
        "GO\n" +
        "\n" +
        "SET NOEXEC OFF;\n" +
        "GO\n",
    uninstall: "-- Schema Sync Agent: takes the log of schema changes out of this database, with all that it recorded. Run it as a member of db_owner.\n" +
        "\n" +
        "SET ANSI_NULLS ON;\n" +
        "SET QUOTED_IDENTIFIER ON;\n" +
        "SET NOCOUNT ON;\n" +
        "GO\n" +
        "\n" +
        "DROP TRIGGER IF EXISTS schema_sync_ddl_log ON DATABASE;\n" +
        "GO\n" +
        "\n" +
        "DROP PROCEDURE IF EXISTS schema_sync.record_ddl_event;\n" +
        "DROP PROCEDURE IF EXISTS schema_sync.acknowledge_ddl_events;\n" +
        "DROP PROCEDURE IF EXISTS schema_sync.purge_ddl_log;\n" +
        "DROP FUNCTION IF EXISTS schema_sync.without_secrets;\n" +
        "DROP TABLE IF EXISTS schema_sync.ddl_log;\n" +
        "DROP TABLE IF EXISTS schema_sync.ddl_log_setting;\n" +
        "DROP SEQUENCE IF EXISTS schema_sync.ddl_log_id;\n" +
        "GO\n" +
        "\n" +
        "-- A role with members cannot be dropped.\n" +
        "DECLARE @members nvarchar(max) = N'';\n" +
        "SELECT @members = @members + N'ALTER ROLE ' + QUOTENAME(r.name) + N' DROP MEMBER ' + QUOTENAME(m.name) + N'; '\n" +
        "FROM sys.database_role_members AS a\n" +
        "JOIN sys.database_principals AS r ON r.principal_id = a.role_principal_id\n" +
        "JOIN sys.database_principals AS m ON m.principal_id = a.member_principal_id\n" +
        "WHERE r.name IN (N'schema_sync_agent', N'schema_sync_reader');\n" +
        "EXEC sys.sp_executesql @members;\n" +
        "DROP ROLE IF EXISTS schema_sync_agent;\n" +
        "DROP ROLE IF EXISTS schema_sync_reader;\n" +
        "GO\n" +
        "\n" +
        "-- Fails where something else was put into it: that is somebody's.\n" +
        "DROP SCHEMA IF EXISTS schema_sync;\n" +
        "GO\n",
};

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
const ownModules = new Map(auditSql.install.split(/^GO$/m).flatMap((batch) => {
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
// EXTERNAL MODULE: ./lib/source/resolve.js + 2 modules
var resolve = __webpack_require__(53358);
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
    const where = `${settings.database} on ${printServer(settings)}`;
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
                        const answer = await persist(async (number) => {
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
                            throw report(error, settings, { attempts, doing: "Measuring the data of" });
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
    const session = await connect(settings, signal);
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
    return error instanceof ServerFault && error.fault.phase === "measuring the data" && error.fault.numbers.length > 0;
}
/**
 * Why the query has no answer, or undefined where the fault is not the query's: a connection that was lost, and what goes away by itself,
 * as a lock that was not let go, are tried again.
 */
function failureOf(error, settings, attempt) {
    if (error instanceof Unusable)
        return error.message;
    if (!(error instanceof ServerFault) || error.fault.phase !== "measuring the data")
        return undefined;
    const { fault } = error;
    if (fault.error.code === "ETIMEOUT" && fault.numbers.length === 0) {
        return `the server did not finish within ${settings.requestTimeout / 1000} s; Command Timeout= gives it more`;
    }
    if (fault.numbers.length === 0 || (isTransient(error) && attempt !== Infinity))
        return undefined;
    return scrub(saidBy(fault.error, fault.numbers), secretsOf(settings));
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
        label: `sqlserver ${printServer(settings)} ${settings.database}`,
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
    return withSession(settings, options, async (session) => {
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
            throw new ServerFault({
                phase: "reading the catalog",
                error: ownError("catalog-changed", "The schema kept changing while it was read"),
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
        throw new ServerFault({ phase: "reading the catalog", error: ownError("catalog-misread", error.message), numbers: [] });
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
                const settingsFor = (database) => parseConnection(undefined, { server, database, user: "sa", password, encrypt: "true", trustServerCertificate: "true" });
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
        const session = await retry(() => connect(settings, options.signal), (error) => error instanceof ServerFault, { attempts: Number.POSITIVE_INFINITY, budget: startLimit, base: 500, cap: 2_000 }, options.pacing ?? realPacing, options.signal);
        try {
            await session.run(`CREATE DATABASE ${databaseName};`, ignoreRows, "running a script");
        }
        finally {
            session.close();
        }
    }
    catch (error) {
        if (!(error instanceof ServerFault))
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
    const settings = parseConnection(text, connection);
    for (const secret of secretsOf(settings))
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

/***/ 57264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ placeIn),
/* harmony export */   r: () => (/* binding */ splitBatches)
/* harmony export */ });
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4914);
// A script as sqlcmd and SSMS cut it: batches between lines that say GO, with sqlcmd's own directives carried out.

/** Files may include files this deep, so that one that includes itself comes to an end, and this many in all. */
const depthLimit = 16;
const includeLimit = 1000;
/**
 * The batches of a script. GO counts only on a line of its own outside comments, strings and quoted names, as the clients have it; `GO 5`
 * repeats for data's sake and defines nothing twice, so it is one batch. Variables set by `:setvar` are filled in, unknown ones stay as `$(Name)`.
 */
function splitBatches(script, include) {
    const reader = {
        include,
        batches: [],
        diagnostics: [],
        variables: new Map(),
        pieces: [],
        segments: [],
        length: 0,
        includes: includeLimit,
    };
    readLines(reader, script, 0);
    flush(reader);
    return { batches: reader.batches, diagnostics: reader.diagnostics };
}
/** The place of an offset into the batch's text. Columns are of the text after variables were filled in. */
function placeIn(batch, offset) {
    let segment = batch.segments[0] ?? { start: 0, file: "", line: 1 };
    for (const next of batch.segments) {
        if (next.start > offset)
            break;
        segment = next;
    }
    let lines = linesOf.get(batch);
    if (lines === undefined)
        linesOf.set(batch, (lines = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(batch.text)));
    const { line, column } = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .positionOf */ .df)(lines, offset);
    return { file: segment.file, line: segment.line + line - (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .positionOf */ .df)(lines, segment.start).line, column };
}
const linesOf = new WeakMap();
/** Lines that may mean something to the client; most scripts have few, and native search finds them fast. */
const candidate = /^[ \t]*(?:GO(?![\w$#@])|:)[^\r\n]*/gim;
const goLine = /^[ \t]*GO[ \t]*(?:\d+[ \t]*)?;?[ \t]*(?:--.*)?$/i;
const directiveLine = /^[ \t]*:[ \t]*(setvar|r|on|connect|error|out|perftrace|serverlist|listvar|list|reset|help|exit|quit|ed|xml|!!)(?:[ \t]+(.*))?$/i;
const variable = /\$\(([\w.-]+)\)/g;
function readLines(reader, script, depth) {
    const { text, file } = script;
    const isTopLevel = createScanner(text);
    let line = 1;
    let counted = 0;
    /** Where the text begins that is not yet part of the batch, and its line. */
    let from = 0;
    let fromLine = 1;
    for (const match of text.matchAll(candidate)) {
        const [content] = match;
        const ends = content.length < 200 && goLine.test(content);
        const directive = ends ? null : directiveLine.exec(content);
        if ((!ends && directive === null) || !isTopLevel(match.index))
            continue;
        line += countLineEnds(text, counted, match.index);
        counted = match.index;
        if (match.index > from)
            append(reader, text.slice(from, match.index), file, fromLine);
        if (ends)
            flush(reader);
        else
            obey(reader, directive?.[1]?.toLowerCase() ?? "", directive?.[2]?.trim() ?? "", { file, line }, depth);
        from = nextLine(text, match.index + content.length);
        fromLine = line + 1;
    }
    if (from < text.length)
        append(reader, text.slice(from), file, fromLine);
}
function append(reader, text, file, line) {
    const last = reader.pieces.at(-1);
    if (last !== undefined && !last.endsWith("\n") && !last.endsWith("\r")) {
        // An included file may end without a line end; what follows it still starts a line.
        reader.pieces.push("\n");
        reader.length++;
    }
    reader.segments.push({ start: reader.length, file, line });
    const filled = reader.variables.size === 0 ? text : text.replace(variable, (whole, name) => reader.variables.get(name.toLowerCase()) ?? whole);
    reader.pieces.push(filled);
    reader.length += filled.length;
}
function flush(reader) {
    const text = reader.pieces.length === 1 ? (reader.pieces[0] ?? "") : reader.pieces.join("");
    if (text.trim() !== "")
        reader.batches.push({ text, segments: reader.segments });
    reader.pieces = [];
    reader.segments = [];
    reader.length = 0;
}
function obey(reader, directive, rest, at, depth) {
    if (directive === "setvar") {
        const [, name, value] = /^([\w.-]+)(?:[ \t]+(.*))?$/.exec(rest) ?? [];
        if (name === undefined)
            return;
        if (value === undefined || value === "")
            reader.variables.delete(name.toLowerCase());
        else
            reader.variables.set(name.toLowerCase(), unquote(value));
    }
    else if (directive === "r") {
        const path = unquote(rest).replace(variable, (whole, name) => reader.variables.get(name.toLowerCase()) ?? whole);
        const found = depth >= depthLimit
            ? `files include each other more than ${depthLimit} deep`
            : reader.includes-- <= 0
                ? `a script may include ${includeLimit} files`
                : reader.include(path, at.file);
        if (typeof found === "string") {
            reader.diagnostics.push({ severity: "warning", message: `:r ${path} was skipped: ${found}`, at });
        }
        else {
            readLines(reader, found, depth + 1);
        }
    }
    // The others steer the client (connections, output, errors) and define nothing.
}
function unquote(value) {
    return /^"(?:[^"]|"")*"$/.test(value) ? value.slice(1, -1).replaceAll('""', '"') : value;
}
function countLineEnds(text, from, to) {
    return (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(text.slice(from, to)).length - 1;
}
function nextLine(text, end) {
    return end >= text.length ? text.length : end + (text.startsWith("\r\n", end) ? 2 : 1);
}
/** Tells of offsets, which must come in order, whether they stand outside all comments, strings and quoted names. */
function createScanner(text) {
    const opening = /['"[]|--|\/\*/g;
    /** Everything before is settled. */
    let at = 0;
    /** The next place at or after `at` where something opens. */
    let opens = -1;
    return (offset) => {
        while (at <= offset) {
            if (opens < at) {
                opening.lastIndex = at;
                opens = opening.exec(text)?.index ?? text.length;
            }
            if (opens >= offset)
                return true;
            at = closes(text, opens);
        }
        return false;
    };
}
/** Past what opens at the offset; a doubled mark closes and opens again, which comes to the same. */
function closes(text, offset) {
    const mark = text[offset] ?? "";
    if (mark === "-") {
        const end = /[\r\n]/g;
        end.lastIndex = offset;
        return end.exec(text)?.index ?? text.length;
    }
    if (mark !== "/") {
        const close = text.indexOf(mark === "[" ? "]" : mark, offset + 1);
        return close < 0 ? text.length + 1 : close + 1;
    }
    const edge = /\/\*|\*\//g;
    edge.lastIndex = offset;
    let depth = 0;
    for (let match = edge.exec(text); match !== null; match = edge.exec(text)) {
        depth += match[0] === "/*" ? 1 : -1;
        if (depth === 0)
            return edge.lastIndex;
    }
    return text.length + 1;
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
