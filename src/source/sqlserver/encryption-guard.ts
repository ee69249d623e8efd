import type { Socket } from "node:net";
import { ownError } from "./fault.ts";

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
export function guardEncryption(socket: Socket, onAnswer: (error: Error | undefined) => void): void {
  let received = Buffer.alloc(0);
  const inspect = (chunk: Buffer): void => {
    received = Buffer.concat([received, chunk]);
    const message = wholeMessage(received);
    if (message === undefined) return;
    socket.removeListener("data", inspect);
    if (agreesToEncrypt(message)) {
      onAnswer(undefined);
      return;
    }
    const error = ownError(
      "encryption-refused",
      "The server does not encrypt connections, so the login would have crossed the network in clear text.",
    );
    onAnswer(error);
    socket.destroy(error);
  };
  socket.on("data", inspect);
}

/** The payloads of a message's packets, joined as the driver joins them; undefined until the last one is whole. */
function wholeMessage(bytes: Buffer): Buffer | undefined {
  const payloads: Buffer[] = [];
  for (let at = 0; at + headerLength <= bytes.length;) {
    const length = bytes.readUInt16BE(at + 2);
    // A packet shorter than its own header: no server says that, and to wait for more would be to wait for ever.
    if (length < headerLength) return Buffer.alloc(0);
    if (at + length > bytes.length) return undefined;
    payloads.push(bytes.subarray(at + headerLength, at + length));
    if (((bytes[at + 1] ?? 0) & endOfMessage) !== 0) return Buffer.concat(payloads);
    at += length;
  }
  return undefined;
}

/** The option may stand twice; which of the two the driver takes is no matter if both must agree. */
export function agreesToEncrypt(prelogin: Buffer): boolean {
  let agreed = false;
  for (let at = 0; at < prelogin.length && prelogin[at] !== terminator; at += 5) {
    if (at + 5 > prelogin.length) return false;
    if (prelogin[at] !== encryptionToken) continue;
    const answer = prelogin[prelogin.readUInt16BE(at + 1)];
    if (answer !== encryptionOn && answer !== encryptionRequired) return false;
    agreed = true;
  }
  return agreed;
}
