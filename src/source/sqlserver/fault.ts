import { UserError } from "../../errors.ts";
import type { Place } from "../../model/place.ts";
import { printServer, secretsOf, type ConnectionSettings } from "./connection.ts";
import { scrub, type Secret } from "./secret.ts";

/** How far a run had come. */
export type Phase =
  | "connecting"
  | "encrypting the connection"
  | "logging in"
  | "reading the catalog"
  | "reading the log that audit.query names"
  | "writing the DDL log"
  | "running a script"
  | "measuring the data";

/** What went wrong between us and a server: the error as the driver or we ourselves gave it, and what the server said. */
export interface Fault {
  readonly phase: Phase;
  readonly error: unknown;
  /** SQL Server's error numbers, in the order in which they came; empty where the server said nothing. */
  readonly numbers: readonly number[];
  /** The line of the batch, from 1, where the server says it. */
  readonly line?: number;
}

/** Thrown within this folder only: it may hold secrets until `report` has made a UserError of it. */
export class ServerFault extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super("A server could not be read.");
    this.fault = fault;
  }
}

/** What we ourselves find, where neither the driver nor the server has an error for it. */
export type OwnFault = "encryption-refused" | "catalog-changed" | "catalog-misread";

const ownFaults: Readonly<Record<OwnFault, { readonly transient: boolean }>> = {
  "encryption-refused": { transient: false },
  "catalog-changed": { transient: true },
  "catalog-misread": { transient: false },
};

/** An error of our own finding; its code is the fault. */
export function ownError(code: OwnFault, message: string): Error {
  return Object.assign(new Error(message), { code });
}

/**
 * Numbers that go away by themselves. Azure SQL Database's:
 * https://learn.microsoft.com/azure/azure-sql/database/troubleshoot-common-errors-issues#transient-fault-error-messages-40197-40613-and-others;
 * the others are a deadlock that we lost (1205), a lock that we would not wait for any longer (1222), and an
 * availability group that is moving (983, 988).
 */
const transientNumbers: ReadonlySet<number> = new Set([
  615, 926, 983, 988, 1205, 1222, 4060, 4221, 10928, 10929, 40143, 40197, 40501, 40540, 40613, 42108, 42109, 49918, 49919, 49920,
]);

/** Codes of the driver and of the operating system that say that a connection was lost or never came about in time. */
const transientCodes: ReadonlySet<string> = new Set(["ECONNRESET", "EPIPE", "ETIMEDOUT", "ETIMEOUT", "ECLOSE", "EAI_AGAIN", "ENETUNREACH"]);

export function isTransient(error: unknown): boolean {
  if (!(error instanceof ServerFault)) return false;
  const { numbers, error: cause } = error.fault;
  if (numbers.length > 0) return numbers.some((number) => transientNumbers.has(number));
  const codes = codesOf(cause);
  if (codes.some((code) => certificateCodes.has(code) || /^ERR_TLS|^ERR_SSL/.test(code))) return false;
  return codes.some((code) => transientCodes.has(code) || (code in ownFaults && ownFaults[code as OwnFault].transient));
}

// https://nodejs.org/api/tls.html#x509-certificate-error-codes
const certificateCodes: ReadonlySet<string> = new Set([
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

export interface Telling {
  readonly attempts?: number;
  /** What was to be done with the database: `Reading` where nothing else is said. */
  readonly doing?: string;
  readonly at?: Place;
}

/** What a user is told: host, database, phase, reason, and what to try. Nothing in it, nor in its causes, is secret. */
export function report(error: unknown, settings: ConnectionSettings, { attempts = 1, doing = "Reading", at }: Telling = {}): unknown {
  if (!(error instanceof ServerFault)) return error;
  const { fault } = error;
  const secrets = secretsOf(settings);
  const tried = attempts > 1 ? ` (tried ${attempts} times)` : "";
  const number = fault.numbers.length === 0 ? "" : ` (error ${fault.numbers.join(", ")})`;
  return new UserError(
    scrub(
      `${doing} ${settings.database} on ${printServer(settings)} failed while ${fault.phase}${tried}: ` +
        `${sentence(reasonOf(fault.error))}${number} ${adviceFor(fault, settings)}`.trim(),
      secrets,
    ),
    { cause: cleanCause(fault.error, secrets, 0), ...(at === undefined ? {} : { at }) },
  );
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** The innermost message that says something; several at once, as a server may send, one after another. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) {
    return [...new Set(error.errors.map((each) => sentence(reasonOf(each))))].join(" ");
  }
  if (!(error instanceof Error)) return "It gave no reason";
  // The driver repeats the cause's message in its own, with the host that we name already.
  if (error.cause instanceof Error && error.message.includes(error.cause.message)) return reasonOf(error.cause);
  // Node's advice is for who starts Node; ours follows.
  const said = error.message.replace(/; if the root CA is installed locally, try running Node\.js with --use-system-ca$/, "");
  return said === "" ? (codesOf(error)[0] ?? error.name) : said;
}

/** Every code of an error and of what caused it. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const code = (error as { readonly code?: unknown }).code;
  const inner = error instanceof AggregateError ? error.errors : [error.cause];
  return [...(typeof code === "string" ? [code] : []), ...inner.flatMap(codesOf)];
}

/** A copy of the error that holds nothing but its scrubbed message and code: drivers hang whole configurations on theirs. */
function cleanCause(error: unknown, secrets: readonly Secret[], depth: number): Error | undefined {
  if (!(error instanceof Error) || depth > 8) return undefined;
  const inner = error instanceof AggregateError ? (error.errors[0] as unknown) : error.cause;
  const cause = cleanCause(inner, secrets, depth + 1);
  const copy = new Error(scrub(error.message, secrets), cause === undefined ? undefined : { cause });
  copy.name = error.name;
  copy.stack = `${copy.name}: ${copy.message}`;
  const code = codesOf(error)[0];
  return code === undefined ? copy : Object.assign(copy, { code });
}

function adviceFor(fault: Fault, settings: ConnectionSettings): string {
  // What is wrong with text that people wrote, the server says best.
  if (textsOfPeople.has(fault.phase) && fault.numbers.length > 0) return adviceByPhase[fault.phase](settings);
  for (const number of fault.numbers) {
    const advice = adviceByNumber.get(number);
    if (advice !== undefined) return advice(settings);
  }
  const codes = codesOf(fault.error);
  for (const code of codes) {
    const advice = certificateCodes.has(code) ? certificateAdvice : adviceByCode.get(code);
    if (advice !== undefined) return advice(settings);
  }
  if (fault.numbers.some((number) => transientNumbers.has(number))) return "Such errors pass: run again in a few minutes.";
  if (fault.phase === "reading the catalog" && fault.numbers.length > 0) return refusedCatalog;
  return adviceByPhase[fault.phase](settings);
}

const textsOfPeople: ReadonlySet<Phase> = new Set<Phase>(["running a script", "reading the log that audit.query names"]);

type Advice = (settings: ConnectionSettings) => string;

const loginAdvice: Advice = (settings) =>
  settings.authentication.kind === "sql-login"
    ? "Check user and password, that the login exists on this server, and that it may use this database; the server's error log has the exact reason."
    : "Check that the identity has a user in this database: CREATE USER [name] FROM EXTERNAL PROVIDER; GRANT VIEW DEFINITION TO [name];";

const databaseAdvice: Advice = (settings) =>
  `Check that the database is named ${settings.database}, is online, and that this login has a user in it.`;

const adviceByNumber: ReadonlyMap<number, Advice> = new Map<number, Advice>([
  [18456, loginAdvice],
  [
    18452,
    () =>
      "The server takes Windows logins only, or does not trust this one: use a SQL login on a server in mixed mode, or Microsoft Entra.",
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

const adviceByCode: ReadonlyMap<string, Advice> = new Map<string, Advice>([
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
    () =>
      "Microsoft Entra gave no token: check tenant, client and secret, or that azure/login ran before and the job has `permissions: id-token: write`.",
  ],
  [
    "encryption-refused",
    () =>
      "No password was sent. Give the server a certificate (any instance makes one of its own at start), or accept a login in clear text with Encrypt=false.",
  ],
  ["ETIMEOUT", () => "Run again; if it stays, give the server more time: Connect Timeout= or Command Timeout=, in seconds."],
  ["catalog-misread", () => "This is no server that this version understands; nothing was compared."],
  ["catalog-changed", () => "Run again when the deployment is over."],
  ["EENCRYPT", () => "Ask for it: Encrypt=true."],
]);

const certificateAdvice: Advice = (settings) =>
  settings.encryption === "strict"
    ? "Install a certificate that this machine trusts, name the file to trust with ServerCertificate=, or the name it carries with HostNameInCertificate=."
    : "Install a certificate that this machine trusts, name the file to trust with ServerCertificate=, the name it carries with HostNameInCertificate=, " +
      "or accept any certificate with TrustServerCertificate=true (input trust-server-certificate).";

const adviceByPhase: Readonly<Record<Phase, Advice>> = {
  connecting: () => "Check host and port, and that no firewall stands between.",
  "encrypting the connection": (settings) =>
    settings.encryption === "strict"
      ? "Encrypt=strict needs SQL Server 2022 or later, or Azure; with older servers use Encrypt=true."
      : "Check that SQL Server is what listens there, and that it and this machine share a version of TLS: 1.2 is the least that is spoken here.",
  "logging in": loginAdvice,
  "running a script": () =>
    "What ran before it stays. Scripts run in the order of their paths; where they need another, name one that lists them with :r.",
  "measuring the data": () => "Nothing was concluded. Run again; if it stays, look at the server's own log for the time of this run.",
  "reading the log that audit.query names": () => "Try the query of schema-sync.yml there with this login, and mend it.",
  "writing the DDL log": () =>
    "What was proposed stands; the next run writes it again. The login needs the role: ALTER ROLE schema_sync_agent ADD MEMBER and its user.",
  "reading the catalog": () => "Nothing was compared. Run again; if it stays, look at the server's own log for the time of this run.",
};

/** The server took the batch and refused a query of it. */
const refusedCatalog =
  "Nothing was compared. SQL Server from 2016 on and Azure SQL answer this query; what else speaks their protocol, as Babelfish, may lack parts of the catalog.";
