// Takes secrets out of statements, as the trigger of the DDL log does before it stores them (src/audit/sql/install.sql): logs that are
// not ours hold statements as they were run.

import { tokenize } from "./lexer.ts";

/** Procedures whose arguments need no quotes: of a call of one of them nothing is kept. */
export const secretProcedures = [
  "sp_addlogin",
  "sp_password",
  "sp_addapprole",
  "sp_approlepassword",
  "sp_setapprole",
  "sp_addlinkedsrvlogin",
  "sp_addremotelogin",
  "sp_control_dbmasterkey_password",
] as const;

/** What says that a literal may be a secret, as patterns of LIKE. */
export const secretPatterns = [
  "%PASSWORD%",
  "%PASSPHRASE%",
  "%PASSWD%",
  "%PWD%",
  "%SECRET%",
  "%KEY[_]SOURCE%",
  "%IDENTITY[_]VALUE%",
  "%CREDENTIAL%",
  "%PRIVATE%KEY%",
  "%ACCOUNT%KEY%",
  "%ACCESS%KEY%",
  "%API%KEY%",
  "%TOKEN%",
  "%SIG=%",
  "%ENCRYPTION BY%",
  "%DECRYPTION BY%",
  "%OPENROWSET%",
  "%OPENDATASOURCE%",
  "%://%:%@%",
] as const;

const suspicious = new RegExp(
  secretPatterns
    .map((pattern) =>
      pattern
        .slice(1, -1)
        .replaceAll("[_]", "_")
        .split("%")
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
        .join("[^]*?"),
    )
    .join("|"),
  "i",
);
const telling = new RegExp(secretProcedures.join("|"), "i");

/**
 * The statement without what may be secret in it: where a word says that there may be something, without literals, double-quoted
 * text, binary constants and comments. Names in brackets and words stay, so that it still says what was done. Never longer by more
 * than the marks that it leaves, and the same again when it is applied twice.
 */
export function withoutSecrets(statement: string): string {
  const procedure = telling.exec(statement)?.[0].toLowerCase();
  if (procedure !== undefined) return `EXEC ${procedure} ***`;
  if (!suspicious.test(statement)) return statement;
  let out = "";
  let at = 0;
  for (const { kind, start, end } of tokenize(statement)) {
    out += withoutComments(statement.slice(at, start));
    at = end;
    const written = statement.slice(start, end);
    switch (kind) {
      case "string":
        out += /^n/i.test(written) ? `${written.slice(0, 1)}'***'` : "'***'";
        break;
      case "identifier":
        out += written.startsWith('"') ? '"***"' : written;
        break;
      case "number":
        out += /^0x/i.test(written) ? "0x0" : written;
        break;
      case "unclosed":
        out += written.startsWith("[") ? written : "'***'";
        break;
      default:
        out += written;
    }
  }
  return out + withoutComments(statement.slice(at));
}

/** What stands between two tokens: white space and comments. */
function withoutComments(gap: string): string {
  return /\S/.test(gap) ? `${/^\s*/.exec(gap)?.[0] ?? ""}/* *** */${/\s*$/.exec(gap)?.[0] ?? ""}` : gap;
}
