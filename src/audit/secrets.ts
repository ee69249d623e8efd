/** What stands in the place of a secret. */
const blanked = "***";

/** Names of what is secret, as words of T-SQL, parameters, or keys of a connection string. */
const secretName = String.raw`[\w@]*(?:password|passwd|pwd|passphrase|secret|key_source|identity_value|accountkey|access_?key|api_?key|token)\w*`;
const literal = String.raw`(?:N?'(?:[^']|'')*(?:'|$)|"(?:[^"]|"")*(?:"|$)|0x[0-9a-f]+)`;

/** `PASSWORD = N'…'`, `@pwd='…'`, `SECRET '…'`. */
const named = new RegExp(String.raw`(${secretName}\]?(?:\s*[=:]\s*|\s+))${literal}`, "giu");
/** Of a key or certificate. */
const binary = /(\bBINARY\s*=\s*)0x[0-9a-f]+/giu;
/** Inside of a string or a comment: `Pwd=…;`, `sig=…`, `password: …`. */
const pair = new RegExp(
  String.raw`((?<![\w@])(?:${secretName}|sig|sharedaccesssignature)\s*[=:]\s*)(?!\s|['"]|N'|0x|\*\*\*)[^;'"\s&)]+`,
  "giu",
);
/** The old procedures take secrets by position: all that follows the first argument is blanked. */
const procedures =
  /(\bsp_(?:addlogin|password|addapprole|approlepassword|setapprole|addlinkedsrvlogin|addremotelogin|change_users_login|control_dbmasterkey_password|addlinkedserver)\b\s*)([\s\S]*)/iu;

/**
 * The statement without its secrets: passwords, keys, tokens, whether T-SQL names them, a procedure takes them by position, or a
 * connection string holds them. A statement that was cut within one has none of it left. Blanking twice is blanking once.
 */
export function blankSecrets(statement: string): string {
  return statement
    .replace(procedures, (_, start: string, rest: string) => start + blankArguments(rest))
    .replace(named, `$1'${blanked}'`)
    .replace(binary, `$1${blanked}`)
    .replace(pair, `$1${blanked}`);
}

function blankArguments(rest: string): string {
  let seen = 0;
  return rest.replace(new RegExp(literal, "giu"), (found) => (seen++ === 0 && !/^@\w+\s*=/u.test(rest) ? found : `'${blanked}'`));
}
