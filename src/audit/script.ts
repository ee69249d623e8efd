import { auditSql } from "../generated/audit-sql.ts";
import type { AuditConfig } from "../model/config.ts";
import { ddlLogVersion } from "../model/own-objects.ts";
import { splitBatches } from "../tsql/batches.ts";

/** Characters of a statement that are kept: what tells who did what, and not the text of every module again. */
const statementLength = 4000;

/** The script that installs the log, or brings an older one up to date: the same again where it is run again. */
export function installScript({ exclude, keepDays, keepRows }: AuditConfig): string {
  const values: Readonly<Record<string, string>> = {
    version: String(ddlLogVersion),
    keep_days: String(keepDays),
    keep_rows: String(keepRows),
    statement_length: String(statementLength),
    // Checked where they were read: letters and underscores.
    excluded_events: exclude.join(","),
  };
  return auditSql.install.replace(/\$\((\w+)\)/g, (written, name: string) => values[name] ?? written);
}

export const uninstallScript: string = auditSql.uninstall;

/** The batches of a script, as a client that knows GO sends them. */
export function batchesOf(script: string): string[] {
  const { batches } = splitBatches({ file: "audit.sql", text: script }, () => "the scripts of the log take no other file in");
  return batches.map(({ text }) => text).filter((text) => text.trim() !== "");
}
