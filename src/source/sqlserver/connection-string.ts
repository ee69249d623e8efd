import { UserError } from "../../errors.ts";

/** A connection string cut into its pairs; keywords as they were written. Nothing is known yet of what they mean. */
export type Pairs = readonly (readonly [keyword: string, value: string])[];

/**
 * Which family of drivers the string was written for, since they quote differently and disagree on which of two
 * equal keywords counts.
 */
export type Grammar = "ado.net" | "odbc" | "url";

/**
 * Cuts a connection string of any common form into its pairs:
 * ADO.NET (`Server=…;Database=…`), ODBC (the same with `Driver=…` and `{…}` around values), JDBC
 * (`jdbc:sqlserver://host:port;databaseName=…`) and URLs (`mssql://user:password@host:port/database?encrypt=true`).
 *
 * @throws UserError naming the keyword at fault. The value is never part of the message: it may be the password.
 */
export function parsePairs(text: string): { readonly grammar: Grammar; readonly pairs: Pairs } {
  const trimmed = text.trim();
  const url = /^(?:jdbc:)?(mssql|sqlserver):\/\//i.exec(trimmed);
  if (url !== null) {
    const rest = trimmed.slice(url[0].length);
    // JDBC and Prisma write properties behind semicolons; what comes before is a host and never holds a password.
    const properties = /^([^;@?]*)(?:;(.*))?$/s.exec(rest);
    if (properties !== null && (/^jdbc:/i.test(trimmed) || properties[2] !== undefined)) {
      return { grammar: "odbc", pairs: [...jdbcServer(properties[1] ?? ""), ...cutPairs(properties[2] ?? "", "odbc")] };
    }
    return { grammar: "url", pairs: urlPairs(trimmed, url[1] ?? "") };
  }
  const grammar = /(?:^|;)\s*(?:driver|dsn)\s*=/i.test(trimmed) ? "odbc" : "ado.net";
  return { grammar, pairs: cutPairs(trimmed, grammar) };
}

const space = /\s/;

/**
 * ADO.NET: a value that begins with a quote runs to the same quote, which is doubled to stand for itself; any other
 * runs to the semicolon, less the white space around it; `==` within a keyword is one equal sign.
 * https://learn.microsoft.com/sql/connect/ado-net/connection-strings
 * ODBC and JDBC: a value that begins with a brace runs to the closing one, which is doubled to stand for itself.
 * https://learn.microsoft.com/sql/odbc/reference/syntax/sqldriverconnect-function
 */
function cutPairs(text: string, grammar: "ado.net" | "odbc"): Pairs {
  const pairs: [string, string][] = [];
  let at = 0;
  while (at < text.length) {
    while (at < text.length && (text[at] === ";" || space.test(text[at] ?? ""))) at++;
    if (at >= text.length) break;

    let keyword = "";
    for (; at < text.length; at++) {
      if (text[at] === "=") {
        if (grammar === "odbc" || text[at + 1] !== "=") break;
        at++;
      } else if (text[at] === ";") break;
      keyword += text[at] ?? "";
    }
    keyword = keyword.trim();
    if (text[at] !== "=") throw strayText(pairs.at(-1)?.[0]);
    if (keyword === "") throw new UserError(`The connection string has a value without a keyword${after(pairs.at(-1)?.[0])}.`);
    at++;
    while (at < text.length && space.test(text[at] ?? "")) at++;

    const open = text[at] ?? "";
    const close = grammar === "odbc" ? (open === "{" ? "}" : "") : open === '"' || open === "'" ? open : "";
    let value = "";
    if (close === "") {
      const end = text.indexOf(";", at);
      value = text.slice(at, end === -1 ? text.length : end).trim();
      at = end === -1 ? text.length : end;
    } else {
      for (at++; ; at++) {
        if (at >= text.length) {
          throw new UserError(
            `The connection string's value of ${keyword} begins with ${open} and never ends. ` +
              `Close it with ${close}, and write a ${close} that belongs to the value twice.`,
          );
        }
        if (text[at] === close) {
          if (text[at + 1] !== close) break;
          at++;
        }
        value += text[at] ?? "";
      }
      at++;
      while (at < text.length && space.test(text[at] ?? "")) at++;
      if (at < text.length && text[at] !== ";") {
        throw new UserError(
          `The connection string goes on behind the closing ${close} of ${keyword}. ` +
            `Put a semicolon there, or write a ${close} that belongs to the value twice.`,
        );
      }
    }
    pairs.push([keyword, value]);
  }
  return pairs;
}

/** The text itself is not shown: behind an unquoted semicolon stands, more often than not, the rest of a password. */
function strayText(previous: string | undefined): UserError {
  return new UserError(
    `The connection string has text without an equal sign${after(previous)}. ` +
      `A value that holds a semicolon must stand in quotes: Password="…;…".`,
  );
}

function after(keyword: string | undefined): string {
  return keyword === undefined ? " at its beginning" : ` behind ${keyword}`;
}

/** `host\instance:port`, https://learn.microsoft.com/sql/connect/jdbc/building-the-connection-url */
function jdbcServer(server: string): Pairs {
  if (server === "") return [];
  return [["Server", server.replace(/:(\d+)$/, ",$1")]];
}

/**
 * `mssql://user:password@host:port/database?keyword=value`. With `sqlserver://` and a `database` parameter the path is
 * the instance, as in https://github.com/microsoft/go-mssqldb#the-connection-string-can-be-specified-in-one-of-three-formats
 */
function urlPairs(text: string, scheme: string): Pairs {
  let url: URL;
  try {
    // A scheme that the standard does not know is parsed like a web address only in part; the host must be checked, too.
    url = new URL(text.replace(/^[a-z]+:/i, "http:"));
  } catch {
    // The cause is dropped on purpose: it quotes the whole address, password and all.
    throw new UserError(
      `The connection string begins with ${scheme}:// and is no valid address. ` +
        `Write ${scheme}://user:password@host:port/database, and spell :, /, ?, #, @ and % in a password as %3A, %2F, %3F, %23, %40 and %25.`,
    );
  }
  const pairs: [string, string][] = [];
  const parameters = [...url.searchParams];
  const path = decoded(url.pathname.slice(1), "the path");
  const pathIsInstance =
    scheme.toLowerCase() === "sqlserver" && parameters.some(([keyword]) => /^(database|initial catalog)$/i.test(keyword));
  const host = decoded(url.hostname, "the host").replace(/^\[(.*)\]$/, "$1");
  const instance = pathIsInstance && path !== "" ? `\\${path}` : "";
  // The scheme stands in for http, whose own port the parser leaves out.
  const port = /^[a-z]+:\/\/(?:[^@/?#]*@)?(?:\[[^\]]*\]|[^:/?#[\]]*):(\d+)/i.exec(text)?.[1] ?? "";
  pairs.push(["Server", `${host}${instance}${port === "" ? "" : `,${port}`}`]);
  if (url.username !== "") pairs.push(["User ID", decoded(url.username, "the user")]);
  if (url.password !== "") pairs.push(["Password", decoded(url.password, "the password")]);
  if (!pathIsInstance && path !== "") pairs.push(["Database", path]);
  return [...pairs, ...parameters];
}

function decoded(text: string, what: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new UserError(`In the connection string, ${what} holds a % that is no escape. Write a % that belongs to it as %25.`);
  }
}
