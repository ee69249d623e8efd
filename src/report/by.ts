import type { Attribution } from "../model/ddl-event.ts";

/** `by` of the JSON report. */
export function byAsJson(by: Attribution): unknown {
  if (by.kind === "unlogged") return { unlogged: true, modified: by.modified, unseen: by.unseen };
  const last = by.events.at(-1);
  const logins = [...new Set(by.events.flatMap(({ login }) => (login === undefined ? [] : [login])))];
  return {
    who: logins.length === 0 ? undefined : logins.join(", "),
    when: last?.at,
    statement: last?.statement,
    events: by.events.map(({ id, event, at, login, host, application, statement, pullRequest }) => ({
      id,
      event,
      at,
      login,
      host,
      application,
      statement,
      pullRequest,
    })),
  };
}
