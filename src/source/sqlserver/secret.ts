/** A password or token that cannot be printed by accident: only `reveal()` gives the text. */
export interface Secret {
  reveal(): string;
  toString(): string;
  toJSON(): string;
}

const mask = "***";

// The hook that node's console and util.inspect look for, by its registered name, so that this file imports nothing:
// https://nodejs.org/api/util.html#utilinspectcustom
const inspectHook = Symbol.for("nodejs.util.inspect.custom");

/** Keeps the text in a closure, where neither `console.log`, `JSON.stringify` nor a template string can reach it. */
export function secret(text: string): Secret {
  return Object.freeze({
    reveal: () => text,
    toString: () => mask,
    toJSON: () => mask,
    [inspectHook]: () => mask,
  });
}

/**
 * The text with every secret in it masked, as it stands and as a URL spells it. For what others wrote: a driver's
 * message, a server's. The longest secret first, since one may be part of another.
 */
export function scrub(text: string, secrets: readonly Secret[]): string {
  const spellings = secrets
    .flatMap((each) => [each.reveal(), encodeURIComponent(each.reveal()), encodeURI(each.reveal())])
    // One or two characters are no secret that masking could keep: every message would be stars.
    .filter((spelling) => spelling.length > 2)
    .sort((a, b) => b.length - a.length);
  return spellings.reduce((clean, spelling) => clean.replaceAll(spelling, mask), text);
}
