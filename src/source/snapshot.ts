import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { UserError } from "../errors.ts";
import type { Reading, SchemaSource } from "../ports.ts";
import { parseSnapshot } from "../snapshot/parse.ts";
import { canonicalSchema } from "../snapshot/serialize.ts";

/** A snapshot that this tool wrote: `docs/schemas/schema.json` of any commit. */
export function snapshotSource(file: string, cwd: string): SchemaSource {
  return { label: `snapshot ${file}`, read: () => readSnapshot(file, cwd) };
}

async function readSnapshot(file: string, cwd: string): Promise<Reading> {
  const text = await readFile(resolve(cwd, file), "utf8").catch((cause: unknown) => {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown error";
    throw new UserError(code === "ENOENT" ? `${file} does not exist.` : `${file} cannot be read (${code}).`, { cause });
  });
  return { schema: canonicalSchema(parseSnapshot(text, file)), places: new Map(), diagnostics: [] };
}
