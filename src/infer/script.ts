import { splitBatches, placeIn } from "../tsql/batches.ts";
import type { CodeText } from "./finding.ts";

/** A file of T-SQL, batch by batch. What it includes with `:r` is read where it stands, if that is asked for. */
export function readScript(text: string, file: string): CodeText {
  const { batches } = splitBatches({ text, file }, () => "it is read by itself");
  return {
    sql: batches.map((batch) => ({ text: batch.text, lineAt: (offset) => placeIn(batch, offset).line })),
    named: [],
  };
}
