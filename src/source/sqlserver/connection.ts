import { UserError } from "../../errors.ts";
import { didYouMean } from "../../suggest.ts";
import { parsePairs, type Grammar } from "./connection-string.ts";
import { secret, type Secret } from "./secret.ts";

/** Where to connect, as whom, and how: everything the driver needs, checked. */
export interface ConnectionSettings {
  /** A host name or an address. */
  readonly server: string;
  /** Asked of the server's SQL Server Browser (UDP 1434) where no port is given. */
  readonly instance?: string;
  readonly port?: number;
  readonly database: string;
  readonly authentication: Authentication;
  readonly encryption: Encryption;
  /** Accept any certificate. Never with strict encryption. */
  readonly trustServerCertificate: boolean;
  /** The name that the certificate must carry, where it is not the server's. */
  readonly hostNameInCertificate?: string;
  /** Path of the certificate (PEM, DER) to trust in place of the machine's authorities. */
  readonly serverCertificate?: string;
  /** `ApplicationIntent=ReadOnly`: an availability group may send us to a secondary. */
  readonly readOnlyIntent: boolean;
  readonly applicationName: string;
  /** Milliseconds. */
  readonly connectTimeout: number;
  /** Milliseconds for one reading of the catalog; 0: no limit. */
  readonly requestTimeout: number;
  /** Bytes. */
  readonly packetSize?: number;
  readonly workstation?: string;
  readonly language?: string;
}

/**
 * SqlClient's three values of Encrypt. Mandatory: TLS or no login. Strict: TLS before the first byte of TDS (TDS 8.0,
 * SQL Server 2022 and later). Optional: TLS where the server has it.
 */
export type Encryption = "mandatory" | "strict" | "optional";

export type Authentication =
  | { readonly kind: "sql-login"; readonly user: string; readonly password: Secret }
  | { readonly kind: "access-token"; readonly token: Secret }
  | { readonly kind: "default-credential"; readonly clientId?: string }
  | { readonly kind: "managed-identity"; readonly clientId?: string }
  | { readonly kind: "service-principal"; readonly tenantId: string; readonly clientId: string; readonly clientSecret: Secret }
  | {
      readonly kind: "entra-password";
      readonly user: string;
      readonly password: Secret;
      readonly clientId: string;
      readonly tenantId?: string;
    };

/** Single inputs, as a workflow names them. Each takes the place of what the connection string says. */
export interface ConnectionInputs {
  readonly server?: string;
  readonly database?: string;
  readonly user?: string;
  readonly password?: string;
  /** As in a connection string: `Active Directory Default`, `Sql Password`… */
  readonly authentication?: string;
  /** An Entra access token for https://database.windows.net/. */
  readonly accessToken?: string;
  readonly tenantId?: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly encrypt?: string;
  readonly trustServerCertificate?: string;
  readonly hostNameInCertificate?: string;
  readonly serverCertificate?: string;
}

/** What we understand. The names are SqlClient's, but for those that Entra needs and SqlClient takes from elsewhere. */
type Keyword =
  | "Data Source"
  | "Port"
  | "Initial Catalog"
  | "User ID"
  | "Password"
  | "Authentication"
  | "Access Token"
  | "Tenant ID"
  | "Client ID"
  | "Client Secret"
  | "Encrypt"
  | "Trust Server Certificate"
  | "Host Name In Certificate"
  | "Server Certificate"
  | "Application Intent"
  | "Application Name"
  | "Connect Timeout"
  | "Command Timeout"
  | "Packet Size"
  | "Workstation ID"
  | "Current Language"
  | "Integrated Security";

/**
 * Every spelling, in lower case and without white space or underscores.
 * https://learn.microsoft.com/dotnet/api/microsoft.data.sqlclient.sqlconnection.connectionstring,
 * https://learn.microsoft.com/sql/connect/odbc/dsn-connection-string-attribute and
 * https://learn.microsoft.com/sql/connect/jdbc/setting-the-connection-properties (databaseName, userName, accessToken…).
 */
const spellings: Readonly<Record<Keyword, readonly string[]>> = {
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
const ignored: readonly string[] = [
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
const refused: Readonly<Record<string, string>> = {
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

const keywordBySpelling: ReadonlyMap<string, Keyword> = new Map(
  (Object.keys(spellings) as Keyword[]).flatMap((keyword) => spellings[keyword].map((each) => [each, keyword] as const)),
);

/** SqlClient keeps the white space of its keywords and lists most of them twice; no two differ in nothing else. */
function normalizeKeyword(written: string): string {
  return written.toLowerCase().replace(/[\s_]+/g, "");
}

/** What the user said of one keyword, and where, for messages. */
interface Said {
  readonly value: string;
  readonly by: string;
}

type Told = ReadonlyMap<Keyword, Said>;

/**
 * Reads a connection string and single inputs, checks them together, and gives settings.
 *
 * @param text A connection string of any form that `parsePairs` knows; undefined where the inputs say all.
 * @throws UserError that names the keyword or input at fault, what is allowed, and never a secret.
 */
export function parseConnection(text: string | undefined, inputs: ConnectionInputs = {}): ConnectionSettings {
  const told = new Map<Keyword, Said>();
  if (text !== undefined && text.trim() !== "") readText(text, told);
  readInputs(inputs, told);
  return settle(told);
}

/** Every secret the settings hold: to be masked in logs, and scrubbed from what others write. */
export function secretsOf(settings: ConnectionSettings): readonly Secret[] {
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
export function printServer(settings: Pick<ConnectionSettings, "server" | "instance" | "port">): string {
  if (settings.instance !== undefined) return `${settings.server}\\${settings.instance}`;
  const host = settings.server.includes(":") ? `[${settings.server}]` : settings.server;
  return settings.port === undefined ? host : `${host}:${settings.port}`;
}

function readText(text: string, told: Map<Keyword, Said>): void {
  const { grammar, pairs } = parsePairs(text);
  for (const [written, value] of pairs) {
    const spelling = normalizeKeyword(written);
    const keyword = keywordBySpelling.get(spelling);
    if (keyword === undefined) {
      const reason = refused[spelling];
      if (reason !== undefined && !/^(false|no)$/i.test(value)) {
        throw new UserError(`${written}, in the connection string, ${reason}.`);
      }
      if (reason === undefined && !ignored.includes(spelling)) throw unknownKeyword(written);
      continue;
    }
    keep(told, keyword, { value, by: `${written}= in the connection string` }, grammar);
  }
}

/**
 * Of two equal keywords ADO.NET takes the last, ODBC the first:
 * https://learn.microsoft.com/sql/odbc/reference/syntax/sqldriverconnect-function ("uses the value from the first occurrence").
 */
function keep(told: Map<Keyword, Said>, keyword: Keyword, said: Said, grammar: Grammar): void {
  if (grammar === "odbc" && told.has(keyword)) return;
  told.set(keyword, said);
}

/** What stands there may be the second half of a password with an unquoted semicolon: only what is close to a keyword is shown. */
function unknownKeyword(written: string): UserError {
  const meant = didYouMean(written, Object.keys(spellings));
  return new UserError(
    `The connection string has a keyword that no SQL Server driver knows${meant === "" ? "" : `, ${written}${meant}`}. ` +
      "A value that holds a semicolon must stand in quotes.",
  );
}

const inputKeywords: Readonly<Record<keyof ConnectionInputs, Keyword>> = {
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

function readInputs(inputs: ConnectionInputs, told: Map<Keyword, Said>): void {
  for (const name of Object.keys(inputKeywords) as (keyof ConnectionInputs)[]) {
    const value = inputs[name];
    if (value === undefined || value === "") continue;
    // A port that the string gave belongs to the server that the string gave.
    if (name === "server") told.delete("Port");
    told.set(inputKeywords[name], { value, by: `the input ${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}` });
  }
}

function settle(told: Told): ConnectionSettings {
  const where = server(told);
  const database = text(told, "Initial Catalog");
  if (database === undefined) {
    throw new UserError("The connection does not say which database. Add Database=… to the connection string, or set the input database.");
  }
  const encryption = encryptionOf(told);
  const trustServerCertificate = flag(told, "Trust Server Certificate") ?? false;
  if (encryption === "strict" && trustServerCertificate) {
    // SqlClient ignores TrustServerCertificate then (and so does the server's own documentation); silence would mislead.
    throw new UserError(
      "Encrypt=strict always checks the server's certificate, so TrustServerCertificate=true says the opposite. " +
        "Leave it out; for a certificate that no authority signed, name its file with ServerCertificate=.",
    );
  }
  const intent = text(told, "Application Intent") ?? "ReadWrite";
  if (!/^read(only|write)$/i.test(intent)) throw wrongValue(told, "Application Intent", "ReadOnly or ReadWrite");

  return {
    ...where,
    database,
    authentication: authenticationOf(told),
    encryption,
    trustServerCertificate,
    ...optional("hostNameInCertificate", text(told, "Host Name In Certificate")),
    ...optional("serverCertificate", text(told, "Server Certificate")),
    readOnlyIntent: /^readonly$/i.test(intent),
    // sys.dm_exec_sessions.program_name, by which a DBA finds this session, holds 128 characters.
    applicationName: text(told, "Application Name") ?? "schema-sync-agent",
    connectTimeout: (whole(told, "Connect Timeout", 0, 2_147_483) ?? 15) * 1000,
    requestTimeout: (whole(told, "Command Timeout", 0, 2_147_483) ?? 120) * 1000,
    ...optional("packetSize", whole(told, "Packet Size", 512, 32_768)),
    ...optional("workstation", text(told, "Workstation ID")),
    ...optional("language", language(told)),
  };
}

/**
 * The forms of Data Source: `tcp:host\instance,port`, https://learn.microsoft.com/dotnet/api/microsoft.data.sqlclient.sqlconnection.connectionstring.
 * With a port the instance's name says nothing: the port is the instance.
 */
function server(told: Told): Pick<ConnectionSettings, "server" | "instance" | "port"> {
  const written = text(told, "Data Source")?.trim();
  if (written === undefined || written === "") {
    throw new UserError("The connection does not say which server. Add Server=… to the connection string, or set the input server.");
  }
  const by = told.get("Data Source")?.by ?? "";
  const protocol = /^([a-z]+):(?!:)(?!\d+$)/i.exec(written)?.[1]?.toLowerCase();
  if (protocol === "np" || protocol === "lpc" || protocol === "admin" || written.startsWith("\\\\")) {
    throw new UserError(
      `${by} asks for ${protocol === "admin" ? "the dedicated administrator connection" : protocol === "lpc" ? "shared memory" : "a named pipe"}. ` +
        "Only TCP is spoken here: write Server=host,port.",
    );
  }
  if (/^\(localdb\)/i.test(written)) {
    throw new UserError(
      `${by} names a LocalDB, which listens on a named pipe only. Name an instance that listens on TCP: Server=host,port.`,
    );
  }
  const address = protocol === "tcp" ? written.slice(4).trim() : written;
  const parts = /^(\[[^\]]+\]|[^\\,]*)(?:\\([^,]*))?(?:,\s*(\d+)\s*)?$/.exec(address);
  // A colon before the port is JDBC's and a URL's way; SqlClient knows the comma only, and a colon is part of an IPv6 address.
  const colon = parts === null || parts[3] !== undefined ? null : /^([^:[\]]+):(\d+)$/.exec(parts[1] ?? "");
  if (parts === null) {
    throw new UserError(`${by} must be host, host,port or host\\instance, but it is "${address}".`);
  }
  const host = (colon?.[1] ?? parts[1] ?? "").trim().replace(/^\[(.*)\]$/, "$1");
  const portText = colon?.[2] ?? parts[3] ?? text(told, "Port");
  const port = portText === undefined ? undefined : Number(portText);
  if (port !== undefined && !(Number.isInteger(port) && port >= 1 && port <= 65_535)) {
    throw new UserError(`The port in ${by} must be a number from 1 to 65535, but it is ${portText ?? ""}.`);
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
function authenticationOf(told: Told): Authentication {
  const method = text(told, "Authentication") ?? "";
  const name = method.toLowerCase().replace(/[\s_]+/g, "");
  const user = text(told, "User ID");
  const password = told.get("Password")?.value;
  const token = text(told, "Access Token");
  const clientId = text(told, "Client ID");
  const clientSecret = text(told, "Client Secret");
  const tenantId = text(told, "Tenant ID");

  const integrated = told.get("Integrated Security");
  if (integrated !== undefined && !/^(false|no)$/i.test(integrated.value.trim())) {
    throw new UserError(
      `${integrated.by} asks for a Windows login, which a runner has none of. ` +
        "Use a SQL login (User ID and Password), or Authentication=Active Directory Default for Microsoft Entra.",
    );
  }
  if (token !== undefined) {
    if (password !== undefined || clientSecret !== undefined) {
      throw new UserError(
        "The connection has both an access token and a password. Leave one of them out, so that it is clear who logs in.",
      );
    }
    return { kind: "access-token", token: secret(token) };
  }
  switch (name) {
    case "":
    case "sqlpassword":
      if (user === undefined && name === "" && clientId !== undefined && clientSecret !== undefined) break;
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
      if (user === undefined || password === undefined) throw new UserError(`Authentication=${method} needs User ID and Password.`);
      if (clientId === undefined) {
        throw new UserError(`Authentication=${method} needs the application that signs in: set Client ID= or the input client-id.`);
      }
      return { kind: "entra-password", user, password: secret(password), clientId, ...optional("tenantId", tenantId) };
    }
    case "activedirectoryintegrated":
    case "activedirectoryinteractive":
    case "activedirectorydevicecodeflow":
      throw new UserError(
        `Authentication=${method} needs a person or a Windows session. ` +
          "On a runner use Active Directory Default after azure/login, a managed identity, a service principal, or the input access-token.",
      );
    default:
      throw wrongValue(
        told,
        "Authentication",
        "Sql Password, Active Directory Default, Active Directory Managed Identity, Active Directory Service Principal or Active Directory Password",
      );
  }
  // SqlClient writes a service principal as User ID (the application) and Password (its secret).
  const application = clientId ?? user;
  const applicationSecret = clientSecret ?? password;
  if (application === undefined || applicationSecret === undefined) {
    throw new UserError(
      "A service principal needs its application and its secret: User ID and Password, or the inputs client-id and client-secret.",
    );
  }
  if (tenantId === undefined) {
    throw new UserError("A service principal needs its tenant: set Tenant ID= in the connection string, or the input tenant-id.");
  }
  return { kind: "service-principal", tenantId, clientId: application, clientSecret: secret(applicationSecret) };
}

function sqlLogin(user: string | undefined, password: string | undefined): Authentication {
  if (user === undefined || password === undefined) {
    throw new UserError(
      `The connection has ${user === undefined ? "no user" : "a user and no password"}. Give User ID and Password, ` +
        "Authentication=Active Directory Default for Microsoft Entra, or an access token.",
    );
  }
  return { kind: "sql-login", user, password: secret(password) };
}

/** True and mandatory are one, as are false and optional: https://learn.microsoft.com/dotnet/api/microsoft.data.sqlclient.sqlconnectionencryptoption */
function encryptionOf(told: Told): Encryption {
  switch ((text(told, "Encrypt") ?? "mandatory").toLowerCase()) {
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
function language(told: Told): string | undefined {
  const name = text(told, "Current Language");
  if (name !== undefined && !/^[\p{L}\p{N}_]{1,128}$/u.test(name))
    throw wrongValue(told, "Current Language", "a language's name, as us_english");
  return name;
}

/** The value without white space around it; an empty one says nothing. */
function text(told: Told, keyword: Keyword): string | undefined {
  const value = told.get(keyword)?.value.trim();
  return value === "" ? undefined : value;
}

function flag(told: Told, keyword: Keyword): boolean | undefined {
  const value = text(told, keyword);
  if (value === undefined) return undefined;
  if (/^(true|yes|1)$/i.test(value)) return true;
  if (/^(false|no|0)$/i.test(value)) return false;
  throw wrongValue(told, keyword, "true or false");
}

function whole(told: Told, keyword: Keyword, least: number, most: number): number | undefined {
  const value = text(told, keyword);
  if (value === undefined) return undefined;
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least && number <= most)) throw wrongValue(told, keyword, `a whole number from ${least} to ${most}`);
  return number;
}

/** Only keywords that never hold a secret come here; the value is shown so that a typing error is seen. */
function wrongValue(told: Told, keyword: Keyword, allowed: string): UserError {
  const said = told.get(keyword);
  return new UserError(`${said?.by ?? keyword} must be ${allowed}, but it is "${said?.value ?? ""}".`);
}

function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };
}
