import { createHash } from "node:crypto";

/** The id that git gives a file with this text: SHA-1 of `blob <bytes>`, a NUL and the bytes. */
export function blobId(text: string): string {
  const bytes = Buffer.from(text);
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
