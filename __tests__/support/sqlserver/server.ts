import { createServer, type AddressInfo, type Socket } from "node:net";
import { Duplex } from "node:stream";
import { once } from "node:events";
import * as tls from "node:tls";
import type { ServerCertificate } from "./certificate.ts";
import {
  columnMetadata,
  databaseChange,
  done,
  type EncryptionAnswer,
  errorToken,
  loginAck,
  messageReader,
  packet,
  packets,
  packetSizeChange,
  packetType,
  preloginAnswer,
  readBatch,
  readLogin,
  row,
  type Login,
  type Message,
  type ResultSet,
  type ServerError,
} from "./tds.ts";

/** What the server holds: the answer to a batch, result set by result set. It throws a ServerError to end the batch with it. */
export type Engine = (batch: string) => AsyncIterable<ResultSet>;

export interface Faults {
  /** Error numbers to answer the next logins with, one login each. */
  readonly login: ServerError[];
  /** The same for the next catalog batches. */
  readonly batch: ServerError[];
  /** Cuts the connection in the middle of a row of the catalog batch, after so many bytes of the answer; once for each entry. */
  readonly cut: number[];
  /** Closes the socket on LOGIN7, once for each. */
  hangUpOnLogin: number;
  /** Takes LOGIN7 and never answers. */
  muteLogin: boolean;
  /** Takes the catalog batch and never answers. */
  muteBatch: boolean;
  /** Ends a connection that it cuts in order, as a server does that shuts down. */
  goodbye: boolean;
  /** Stops in the middle of the answer and stays connected. */
  stall: boolean;
}

export interface StandInOptions {
  readonly engine: Engine;
  /** Whom to let in, where it is not the one that all tests know. */
  readonly admits?: (login: Login) => boolean;
  readonly database?: string;
  /** How the server answers to a client that asks for encryption; with a certificate it can. "silent" says nothing of it. */
  readonly encryption?: EncryptionAnswer | "silent";
  readonly certificate?: ServerCertificate;
  /** TDS 8.0: TLS before PRELOGIN. */
  readonly strict?: boolean;
}

export interface StandIn {
  readonly port: number;
  readonly faults: Faults;
  /** Everything that clients sent, in order: `prelogin`, `login7`, `batch`, `attention`. */
  readonly received: string[];
  readonly logins: Login[];
  readonly batches: string[];
  /** Bytes of the last answer that was sent whole. */
  readonly sent: () => number;
  /** Connections that are open now. */
  readonly open: () => number;
  close(): Promise<void>;
}

function isReader(login: Login): boolean {
  return login.user === "reader" && login.password === "hunter22-S3cret";
}

function isServerError(error: unknown): error is ServerError {
  return typeof error === "object" && error !== null && "number" in error && "message" in error;
}

/** A server on loopback that speaks TDS 7.4, and TDS 8.0 where it is strict. */
export async function startStandIn(options: StandInOptions): Promise<StandIn> {
  const faults: Faults = {
    login: [],
    batch: [],
    cut: [],
    hangUpOnLogin: 0,
    muteLogin: false,
    muteBatch: false,
    stall: false,
    goodbye: false,
  };
  const received: string[] = [];
  const logins: Login[] = [];
  const batches: string[] = [];
  const sockets = new Set<Socket>();
  let lastAnswer = 0;

  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
    if (options.strict === true && options.certificate !== undefined) {
      const secure = new tls.TLSSocket(socket, { isServer: true, ...options.certificate, ALPNProtocols: ["tds/8.0"] });
      secure.on("error", () => socket.destroy());
      serve(secure, socket);
    } else {
      serve(socket, socket);
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  function serve(first: Duplex, socket: Socket): void {
    let stream = first;
    let packetSize = 4096;
    let queue: Promise<unknown> = Promise.resolve();
    // Once for the connection: a listener for each time that a client reads slowly would be thousands.
    const closed = new Promise<void>((resolve) =>
      socket.once("close", () => {
        resolve();
      }),
    );
    const feed = messageReader((message) => {
      // One after another, as they came: an attention must not overtake the batch it is about.
      queue = queue.then(() => handle(message)).catch(() => socket.destroy());
    });
    stream.on("data", feed);

    const send = (data: Buffer): void => {
      for (const each of packets(packetType.tabularResult, data, packetSize)) stream.write(each);
    };

    async function handle(message: Message): Promise<void> {
      switch (message.type) {
        case packetType.prelogin:
          received.push("prelogin");
          prelogin();
          return;
        case packetType.login7:
          received.push("login7");
          login(readLogin(message.data));
          return;
        case packetType.sqlBatch:
          received.push("batch");
          await batch(readBatch(message.data));
          return;
        case packetType.attention:
          received.push("attention");
          send(done({ attention: true }));
          return;
        default:
          socket.destroy();
      }
    }

    function prelogin(): void {
      const answer = options.encryption ?? (options.certificate === undefined ? "not supported" : "on");
      send(preloginAnswer(answer === "silent" ? undefined : answer));
      if (options.strict !== true && options.certificate !== undefined && (answer === "on" || answer === "required")) {
        socket.removeListener("data", feed);
        stream = negotiate(socket, options.certificate);
        stream.on("error", () => socket.destroy());
        stream.on("data", feed);
      }
    }

    function login(asked: Login): void {
      logins.push(asked);
      if (faults.hangUpOnLogin > 0) {
        faults.hangUpOnLogin--;
        socket.destroy();
        return;
      }
      if (faults.muteLogin) return;
      const error =
        faults.login.shift() ??
        ((options.admits ?? isReader)(asked)
          ? [options.database ?? "Sales", "master"].includes(asked.database)
            ? undefined
            : { number: 4060, severity: 11, message: `Cannot open database "${asked.database}" requested by the login. The login failed.` }
          : { number: 18456, severity: 14, message: `Login failed for user '${asked.user}'.` });
      if (error !== undefined) {
        send(Buffer.concat([errorToken(error, "standin"), done({ error: true })]));
        stream.end();
        return;
      }
      packetSize = asked.packetSize;
      send(Buffer.concat([databaseChange(asked.database), packetSizeChange(packetSize), loginAck(), done()]));
    }

    async function batch(text: string): Promise<void> {
      batches.push(text);
      // What the driver itself sends after login: SET options, without a result.
      if (!/\bselect\b|\bexec schema_sync\./i.test(text)) {
        send(done());
        return;
      }
      if (faults.muteBatch) return;
      const error = faults.batch.shift();
      const cut = faults.cut.shift();
      let sent = 0;
      let pending = Buffer.alloc(0);
      let number = 0;
      /** False where the connection is gone. */
      const write = async (data: Buffer, last = false): Promise<boolean> => {
        pending = Buffer.concat([pending, data]);
        const room = packetSize - 8;
        while (pending.length > room || last) {
          const part = pending.subarray(0, room);
          pending = pending.subarray(room);
          const end = last && pending.length === 0;
          const bytes = packet(packetType.tabularResult, part, end, ++number);
          if (cut !== undefined && sent + bytes.length > cut) {
            await new Promise((resolve) => stream.write(bytes.subarray(0, cut - sent), resolve));
            if (faults.goodbye) socket.end();
            else socket.destroy();
            return false;
          }
          sent += bytes.length;
          if (socket.destroyed) return false;
          if (!stream.write(bytes)) await Promise.race([once(stream, "drain"), closed]);
          if (end) {
            lastAnswer = sent;
            return true;
          }
        }
        return true;
      };
      try {
        let sets = 0;
        for await (const set of options.engine(text)) {
          // The error comes with the third result set half told, as a deadlock would.
          if (error !== undefined && sets === 2) {
            await write(Buffer.concat([errorToken(error, "standin"), done({ error: true })]), true);
            return;
          }
          sets++;
          if (!(await write(columnMetadata(set)))) return;
          let rows: Buffer[] = [];
          for (const values of set.rows) {
            rows.push(row(set, values));
            if (rows.length === 500) {
              if (!(await write(Buffer.concat(rows)))) return;
              rows = [];
            }
          }
          if (!(await write(Buffer.concat([...rows, done({ more: true, count: set.rows.length })])))) return;
          if (faults.stall && sets === 10) return;
        }
        await write(done(), true);
      } catch (thrown) {
        const said = isServerError(thrown) ? thrown : { number: 50000, message: String(thrown) };
        await write(Buffer.concat([errorToken(said, "standin"), done({ error: true })]), true);
      }
    }
  }

  return {
    port: (server.address() as AddressInfo).port,
    faults,
    received,
    logins,
    batches,
    sent: () => lastAnswer,
    open: () => sockets.size,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

/**
 * TLS within TDS 7.x, [MS-TDS] 2.2.6.5: the handshake travels in PRELOGIN packets, one message each way at a time; then
 * the records stand alone on the wire.
 */
function negotiate(socket: Socket, certificate: ServerCertificate): tls.TLSSocket {
  let secured = false;
  let flight: Buffer[] = [];
  const wire = new Duplex({
    read: () => undefined,
    write(chunk: Buffer, _, callback) {
      if (secured) {
        socket.write(chunk, () => {
          callback();
        });
        return;
      }
      if (flight.length === 0) {
        setImmediate(() => {
          socket.write(packet(packetType.prelogin, Buffer.concat(flight), true, 1));
          flight = [];
        });
      }
      flight.push(chunk);
      callback();
    },
    final(callback) {
      socket.end();
      callback();
    },
  });
  const unwrap = messageReader((message) => wire.push(message.data));
  socket.on("data", (chunk: Buffer) => {
    if (secured) wire.push(chunk);
    else unwrap(chunk);
  });
  socket.on("close", () => wire.destroy());
  const secure = new tls.TLSSocket(wire, { isServer: true, ...certificate, maxVersion: "TLSv1.2" });
  secure.once("secure", () => {
    // The last flight of the handshake is still to be wrapped: it leaves with the next turn of the loop.
    setImmediate(() => {
      secured = true;
    });
  });
  return secure;
}
