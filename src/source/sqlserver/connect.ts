import { X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { connect as connectSocket, type Socket } from "node:net";
import type { Connection, ConnectionConfiguration } from "tedious";
import { UserError } from "../../errors.ts";
import type { Authentication, ConnectionSettings } from "./connection.ts";
import { guardEncryption } from "./encryption-guard.ts";
import { ownError, ServerFault, type Phase } from "./fault.ts";

/** Takes what a batch gives, as it comes. What it throws ends the reading. */
export interface RowSink {
  resultSet(columns: readonly string[]): void;
  row(cells: readonly RowCell[]): void;
}

/** A cell as the driver gives it: an array of the values alone would be one more for each row. */
export interface RowCell {
  readonly value: unknown;
}

/** A connection that is logged in. */
export interface Session {
  /** Runs one batch to its very end. @throws ServerFault */
  run(batch: string, sink: RowSink, phase?: Phase): Promise<void>;
  close(): void;
}

/** The longest that a timer can wait: what a time-out of 0, no limit, is to the driver. */
const noLimit = 2 ** 31 - 1;

/**
 * Logs in. tedious and not mssql, which is a pool over it: mssql logs in once to see whether it can, throws that
 * connection away and logs in again to work, so that every run would stand twice in the server's login audit.
 *
 * @throws ServerFault; UserError for a certificate file that cannot be read; the signal's reason.
 */
export async function connect(settings: ConnectionSettings, signal?: AbortSignal): Promise<Session> {
  signal?.throwIfAborted();
  const certificate = settings.serverCertificate === undefined ? undefined : await readCertificate(settings.serverCertificate);
  if (settings.encryption !== "optional") return open(settings, settings.encryption, certificate, signal);
  try {
    // Optional is what it says: a server that can encrypt does, and nobody but us would know that it need not.
    return await open(settings, "optional", certificate, signal);
  } catch (error) {
    const refused = error instanceof ServerFault && (error.fault.error as { readonly code?: unknown }).code === "encryption-refused";
    // A token opens more than this database: it never goes in clear, whatever was asked for.
    if (!refused || settings.authentication.kind !== "sql-login") throw error;
    return open(settings, "clear", certificate, signal);
  }
}

type Attempt = ConnectionSettings["encryption"] | "clear";

async function open(
  settings: ConnectionSettings,
  encryption: Attempt,
  certificate: X509Certificate | undefined,
  signal: AbortSignal | undefined,
): Promise<Session> {
  const tedious = await import("tedious");
  signal?.throwIfAborted();
  const state: { phase: Phase; refused?: Error; sockets: Socket[]; numbers: number[]; line?: number } = {
    phase: "connecting",
    sockets: [],
    numbers: [],
  };
  const fault = (error: unknown): ServerFault =>
    new ServerFault({
      phase: state.phase,
      error: state.refused ?? error,
      numbers: [...state.numbers],
      ...(state.line === undefined ? {} : { line: state.line }),
    });

  const leaving = new AbortController();
  const connector = async (address: { readonly host: string; readonly port: number }, _: unknown, stop: AbortSignal): Promise<Socket> => {
    const socket = await openSocket(address.host, address.port, AbortSignal.any([stop, leaving.signal]));
    state.sockets.push(socket);
    // Closed since the socket opened: the driver would log in all the same.
    if (leaving.signal.aborted) {
      socket.destroy();
      throw leaving.signal.reason as Error;
    }
    if (encryption === "mandatory" || encryption === "optional") {
      state.phase = "encrypting the connection";
      guardEncryption(socket, (refused) => {
        if (refused !== undefined) state.refused = refused;
      });
    } else {
      state.phase = encryption === "strict" ? "encrypting the connection" : "logging in";
    }
    return socket;
  };

  let connection: Connection;
  try {
    connection = new tedious.Connection(configure(settings, encryption, certificate, connector));
  } catch (error) {
    throw fault(error);
  }
  connection.on("secure", () => {
    state.phase = "logging in";
  });
  connection.on("errorMessage", (message: { readonly number?: number; readonly lineNumber?: number }) => {
    if (message.number !== undefined) state.numbers.push(message.number);
    if (message.lineNumber !== undefined) state.line ??= message.lineNumber;
    // With TLS around everything the driver does not say when it is secure; a server that speaks is past it.
    if (state.phase === "encrypting the connection") state.phase = "logging in";
  });
  // Errors after login come to the request as well; without a listener they would end the process.
  connection.on("error", () => undefined);

  const close = (): void => {
    leaving.abort();
    connection.close();
    // The driver closes the socket it works on; one that it is still being handed would stay open.
    for (const socket of state.sockets) socket.destroy();
  };

  await new Promise<void>((resolve, reject) => {
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      settle();
    };
    const fail = (error: Error): void => {
      end(() => {
        // With an error, and before the driver's own close: only that ends its wait for an answer to LOGIN7, and the
        // timer that would keep the process alive until the time-out.
        for (const socket of state.sockets) socket.destroy(error);
        close();
        reject(error);
      });
    };
    const abort = (): void => {
      fail(signal?.reason as Error);
    };
    // The driver's own time-out does not reach a server that takes LOGIN7 and never answers.
    const limit = settings.connectTimeout === 0 ? noLimit : settings.connectTimeout;
    const timer = setTimeout(
      () => {
        fail(fault(Object.assign(new Error(`No answer within ${limit / 1000} s`), { code: "ETIMEOUT" })));
      },
      Math.min(noLimit, limit + 250),
    );
    signal?.addEventListener("abort", abort, { once: true });
    connection.connect((error) => {
      if (error === undefined) end(resolve);
      else fail(fault(error));
    });
  });

  return {
    close,
    async run(batch, sink, phase = "reading the catalog") {
      state.phase = phase;
      state.numbers = [];
      delete state.line;
      await new Promise<void>((resolve, reject) => {
        let over = false;
        const end = (settle: () => void): void => {
          if (over) return;
          over = true;
          clearTimeout(timer);
          signal?.removeEventListener("abort", abort);
          settle();
        };
        // Leaves in the middle of an answer. The driver's parser must not come to the answer's end any more: it would
        // call back to a request that is gone, and its TypeError would end the process.
        const leave = (error: Error): void => {
          end(() => {
            request.pause();
            close();
            reject(error);
          });
        };
        // Of a method, as a function of its own for each of hundreds of thousands of rows would be one too many.
        const give = <K extends keyof RowSink>(method: K, what: Parameters<RowSink[K]>[0]): void => {
          if (over) return;
          try {
            (sink[method] as (what: Parameters<RowSink[K]>[0]) => void)(what);
          } catch (error) {
            leave(fault(ownError("catalog-misread", (error as Error).message)));
          }
        };
        const abort = (): void => {
          leave(signal?.reason as Error);
        };
        const request = new tedious.Request(batch, (error) => {
          end(() => {
            if (error) reject(fault(lost(error)));
            else resolve();
          });
        });
        request.on("columnMetadata", (columns) => {
          give(
            "resultSet",
            (columns as readonly { readonly colName: string }[]).map((column) => column.colName),
          );
        });
        request.on("row", (cells: readonly RowCell[]) => {
          give("row", cells);
        });
        // The driver's own time-out asks the server to stop and waits for its answer: from a server that is gone, none comes.
        const limit = settings.requestTimeout === 0 ? noLimit : settings.requestTimeout;
        const timer = setTimeout(() => {
          leave(fault(Object.assign(new Error(`The server did not finish within ${limit / 1000} s`), { code: "ETIMEOUT" })));
        }, limit);
        signal?.addEventListener("abort", abort, { once: true });
        if (signal?.aborted === true) abort();
        else connection.execSqlBatch(request);
      });
    },
  };
}

/** The driver's own words for a stream that ended where more was to come have no code; it is a connection that was closed. */
function lost(error: Error): Error {
  if (!/^unexpected end of (?:message stream|data)$/.test(error.message)) return error;
  return Object.assign(new Error("The server closed the connection in the middle of its answer", { cause: error }), { code: "ECLOSE" });
}

/** Both families of addresses are tried, and the first that answers is taken (RFC 8305). */
function openSocket(host: string, port: number, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const socket = connectSocket({ host, port, autoSelectFamily: true, noDelay: true });
    const settle = (step: () => void): void => {
      socket.removeListener("error", fail);
      socket.removeListener("connect", succeed);
      signal.removeEventListener("abort", abort);
      step();
    };
    const succeed = (): void => {
      settle(() => {
        resolve(socket);
      });
    };
    const fail = (error: Error): void => {
      settle(() => {
        reject(error);
      });
    };
    const abort = (): void => {
      settle(() => {
        socket.destroy();
        reject(signal.reason as Error);
      });
    };
    socket.once("error", fail);
    socket.once("connect", succeed);
    signal.addEventListener("abort", abort, { once: true });
  });
}

type TediousOptions = NonNullable<ConnectionConfiguration["options"]>;

function configure(
  settings: ConnectionSettings,
  encryption: Attempt,
  certificate: X509Certificate | undefined,
  connector: unknown,
): ConnectionConfiguration {
  const name = settings.hostNameInCertificate ?? (certificate === undefined ? undefined : nameOf(certificate));
  const options: TediousOptions = {
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

function authenticate(authentication: Authentication): NonNullable<ConnectionConfiguration["authentication"]> {
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

function withClient(authentication: { readonly clientId?: string }): { readonly clientId?: string } {
  return authentication.clientId === undefined ? {} : { clientId: authentication.clientId };
}

async function readCertificate(file: string): Promise<X509Certificate> {
  try {
    return new X509Certificate(await readFile(file));
  } catch (error) {
    throw new UserError(`The certificate ${file} (ServerCertificate) cannot be read: it must be a PEM or DER file.`, { cause: error });
  }
}

/** A certificate that is pinned by its file answers for itself: the name to check is the one it carries. */
function nameOf(certificate: X509Certificate): string | undefined {
  return /(?:^|, )DNS:([^,]+)/.exec(certificate.subjectAltName ?? "")?.[1] ?? /^CN=(.+)$/m.exec(certificate.subject)?.[1];
}
