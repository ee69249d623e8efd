import type { Schema } from "../../src/model/schema.ts";
import { parseSnapshot } from "../../src/snapshot/parse.ts";

/** A schema of which a test's file says only what matters: the snapshot's format, with any list and its head left out. */
export function readPartialSchema(text: string, file: string): Schema {
  const partial = JSON.parse(text) as object;
  const head = { formatVersion: 1, dialect: "sqlserver", schemas: [], tables: [] };
  return parseSnapshot(JSON.stringify({ ...head, ...partial }), file);
}
