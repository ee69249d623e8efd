import type { Attribution, DdlEvent } from "./ddl-event.ts";

/** How a format dresses names and statements; the identity where it does not. */
export interface Dress {
  readonly name: (text: string) => string;
  readonly statement: (text: string) => string;
}

const plain: Dress = { name: (text) => text, statement: (text) => text };

/** Statements of one change that are shown; the JSON report has all. */
const statementsShown = 3;
/** UTF-16 units of a statement that are shown. */
const statementLength = 200;

/**
 * Who made a change, in a sentence or two: `By anna from OPS-07 with sqlcmd, 2026-01-31 22:41 UTC: EXEC sp_rename …`. Those who
 * follow each other are named once.
 */
export function printBy(by: Attribution, dress: Dress = plain): string {
  if (by.kind === "unlogged") return unlogged(by);
  const parts: string[] = [];
  let last: string | undefined;
  for (const event of by.events.slice(0, statementsShown)) {
    const who = printWho(event, dress);
    const statement = event.statement === undefined ? event.event : dress.statement(shorten(event.statement));
    const when = printMoment(event.at);
    parts.push(who === last ? `then ${when}: ${statement}` : `${who}, ${when}: ${statement}`);
    last = who;
  }
  const more = by.events.length - statementsShown;
  const rest = more <= 0 ? "" : `; and ${more} more`;
  return `By ${parts.join("; ")}${rest}`;
}

function unlogged({ modified, unseen }: Attribution & { readonly kind: "unlogged" }): string {
  if (unseen === true) return "Not in the DDL log: a trigger in the database is not told of ALTER DATABASE";
  const evidence = modified === undefined ? "" : `; the catalog says that the object was last modified ${printMoment(modified)}`;
  return `Unlogged: the DDL log does not say who made it${evidence}`;
}

/** `anna from OPS-07 with sqlcmd`; `somebody` where the configuration leaves people out. */
export function printWho({ login, host, application }: DdlEvent, { name }: Dress = plain): string {
  const from = host === undefined ? "" : ` from ${name(host)}`;
  const using = application === undefined ? "" : ` with ${name(application)}`;
  return `${login === undefined ? "somebody" : name(login)}${from}${using}`;
}

/** `2026-01-31 22:41 UTC`. */
export function printMoment(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}

/** One line of at most so many units, never half a character. */
export function shorten(statement: string, length: number = statementLength): string {
  const line = statement.replaceAll(/\s+/g, " ").trim().replace(/\s*;$/, "");
  if (line.length <= length) return line;
  const kept = line.slice(0, length - 1);
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
