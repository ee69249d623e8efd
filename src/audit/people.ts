import type { People } from "../model/config.ts";
import type { Attribution, DdlEvent } from "../model/ddl-event.ts";
import { compareText } from "../model/name.ts";
import { withoutSecrets } from "../tsql/secrets.ts";

/** What a name is replaced with inside of a statement, where people are left out. */
const somebody = "(login)";

/** An attribution as it may be shown and written. */
export type Present = (by: Attribution) => Attribution;

/**
 * Attributions as the configuration wants them: people left out or called otherwise, in statements too; secrets blanked, whoever
 * logged them. The host is left out together with its user's login: a workstation is called after a person more often than not.
 * @param events all of the log: who is to be left out may be named in another's statement
 */
export function presentation(people: People | undefined, events: readonly DdlEvent[]): Present {
  const shown = new Map<DdlEvent, DdlEvent>();
  const rename = renaming(people, events);
  const present = (event: DdlEvent): DdlEvent => {
    const known = shown.get(event);
    if (known !== undefined) return known;
    const { login, host, statement, ...rest } = event;
    const called = login === undefined ? undefined : rename.login(login);
    const fresh: DdlEvent = {
      ...rest,
      ...(statement === undefined ? {} : { statement: rename.text(withoutSecrets(statement)) }),
      ...(called === undefined ? {} : { login: called }),
      ...(host === undefined || called !== login ? {} : { host }),
    };
    shown.set(event, fresh);
    return fresh;
  };
  return (by) => (by.kind === "logged" ? { kind: "logged", events: by.events.map(present) } : by);
}

interface Renaming {
  /** Undefined for one that is left out. */
  readonly login: (login: string) => string | undefined;
  readonly text: (statement: string) => string;
}

function renaming(people: People | undefined, events: readonly DdlEvent[]): Renaming {
  if (people === undefined) return { login: (login) => login, text: (statement) => statement };
  const names = new Map<string, string>(
    people === "omit" ? [] : Object.entries(people).map(([login, name]) => [login.toLowerCase(), name]),
  );
  const login = (name: string): string | undefined =>
    people === "omit" ? undefined : (names.get(name.toLowerCase()) ?? names.get("*") ?? name);
  const logins = new Set(events.flatMap((event) => (event.login === undefined ? [] : [event.login])));
  const known = new Map([...logins].map((name) => [name.toLowerCase(), name]));
  const pattern = [...logins]
    .filter((name) => name !== "" && login(name) !== name)
    .sort((a, b) => b.length - a.length || compareText(a, b))
    .map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&"))
    .join("|");
  if (pattern === "") return { login, text: (statement) => statement };
  const anyone = new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${pattern})(?![\p{L}\p{N}_])`, "giu");
  const called = (found: string): string => login(known.get(found.toLowerCase()) ?? found) ?? somebody;
  return { login, text: (statement) => statement.replace(anyone, called) };
}
