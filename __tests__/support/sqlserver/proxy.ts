import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { once } from "node:events";
import { messageReader } from "./tds.ts";

/** Stands between a client and a server and keeps what the client sent, byte by byte. */
export interface Proxy {
  readonly port: number;
  /** The types of the messages of each connection, in order: what the client asked, round trip by round trip. */
  readonly messages: number[][];
  readonly bytes: () => Buffer;
  close(): Promise<void>;
}

export async function startProxy(target: number): Promise<Proxy> {
  const messages: number[][] = [];
  const chunks: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const types: number[] = [];
    messages.push(types);
    const upstream = connect(target, "127.0.0.1");
    const read = messageReader((message) => types.push(message.type));
    client.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      read(chunk);
    });
    client.pipe(upstream).pipe(client);
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(one);
      one.on("error", () => undefined);
      one.on("close", () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    messages,
    bytes: () => Buffer.concat(chunks),
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
