export const id = 2117;
export const ids = [2117];
export const modules = {

/***/ 13094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/source/sqlserver/fault.js
var sqlserver_fault = __webpack_require__(69149);
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
        const error = (0,sqlserver_fault/* ownError */.ld)("encryption-refused", "The server does not encrypt connections, so the login would have crossed the network in clear text.");
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
        const refused = error instanceof sqlserver_fault/* ServerFault */.yJ && error.fault.error.code === "encryption-refused";
        // A token opens more than this database: it never goes in clear, whatever was asked for.
        if (!refused || settings.authentication.kind !== "sql-login")
            throw error;
        return connect_open(settings, "clear", certificate, signal);
    }
}
async function connect_open(settings, encryption, certificate, signal) {
    const tedious = await __webpack_require__.e(/* import() */ 6768).then(__webpack_require__.t.bind(__webpack_require__, 86768, 19));
    signal?.throwIfAborted();
    const state = {
        phase: "connecting",
        sockets: [],
        numbers: [],
    };
    const fault = (error) => new sqlserver_fault/* ServerFault */.yJ({
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
                        leave(fault((0,sqlserver_fault/* ownError */.ld)("catalog-misread", error.message)));
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


/***/ }),

/***/ 82827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C8: () => (/* binding */ parseConnection),
  Dk: () => (/* binding */ printServer),
  Fj: () => (/* binding */ secretsOf)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
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

// EXTERNAL MODULE: ./lib/source/sqlserver/secret.js
var secret = __webpack_require__(15881);
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
        return { kind: "access-token", token: (0,secret/* secret */.r)(token) };
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
            return { kind: "entra-password", user, password: (0,secret/* secret */.r)(password), clientId, ...optional("tenantId", tenantId) };
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
    return { kind: "service-principal", tenantId, clientId: application, clientSecret: (0,secret/* secret */.r)(applicationSecret) };
}
function sqlLogin(user, password) {
    if (user === undefined || password === undefined) {
        throw new errors/* UserError */.y(`The connection has ${user === undefined ? "no user" : "a user and no password"}. Give User ID and Password, ` +
            "Authentication=Active Directory Default for Microsoft Entra, or an access token.");
    }
    return { kind: "sql-login", user, password: (0,secret/* secret */.r)(password) };
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


/***/ }),

/***/ 69149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   ld: () => (/* binding */ ownError),
/* harmony export */   yJ: () => (/* binding */ ServerFault),
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82827);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15881);



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
    const secrets = (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOf */ .Fj)(settings);
    const tried = attempts > 1 ? ` (tried ${attempts} times)` : "";
    const number = fault.numbers.length === 0 ? "" : ` (error ${fault.numbers.join(", ")})`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y((0,_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .scrub */ ._)(`${doing} ${settings.database} on ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .printServer */ .Dk)(settings)} failed while ${fault.phase}${tried}: ` +
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
    const copy = new Error((0,_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .scrub */ ._)(error.message, secrets), cause === undefined ? undefined : { cause });
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


/***/ }),

/***/ 24755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   ur: () => (/* binding */ defaultRetryPolicy),
/* harmony export */   zX: () => (/* binding */ realPacing)
/* harmony export */ });
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


/***/ }),

/***/ 15881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ scrub),
/* harmony export */   r: () => (/* binding */ secret)
/* harmony export */ });
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


/***/ }),

/***/ 62117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ ignoreRows),
/* harmony export */   Zr: () => (/* binding */ persist),
/* harmony export */   fQ: () => (/* binding */ withSession)
/* harmony export */ });
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13094);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69149);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24755);



/** Again after each fault that passes. @throws ServerFault */
function persist(attempt, { signal, retry: policy = _retry_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultRetryPolicy */ .ur, pacing = _retry_js__WEBPACK_IMPORTED_MODULE_2__/* .realPacing */ .zX }) {
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L5)(attempt, _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .dg, policy, pacing, signal);
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
            const session = await (0,_connect_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .N)(settings, options.signal);
            try {
                return await use(session);
            }
            finally {
                session.close();
            }
        }, options);
    }
    catch (error) {
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(error, settings, { attempts, ...(doing === undefined ? {} : { doing }) });
    }
}
/** For a batch whose answer says nothing. */
const ignoreRows = { resultSet: () => undefined, row: () => undefined };


/***/ })

};
