/** A fault in the grammar of a JSON text: where, and what should stand there. */
export interface SyntaxFault {
  readonly offset: number;
  readonly expected: string;
}

/** Deeper than any snapshot; a text that nests deeper is damaged, and would exhaust the stack. */
const deepest = 200;

/** The first fault in a JSON text's grammar. JSON.parse says it only sometimes, and then in V8's words. */
export function findSyntaxFault(text: string): SyntaxFault | undefined {
  return scan(text, undefined).fault;
}

/** The offset of the value that a pointer (RFC 6901: `/tables/3/columns/0/type`) names, in a text that is valid JSON. */
export function locate(text: string, pointer: string): number | undefined {
  const path = pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  return scan(text, path).found;
}

/** Line and column of an offset, both from 1. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", start)) {
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

/** Reads a text by JSON's grammar (RFC 8259) until its end, its first fault, or the value at `target`. */
function scan(text: string, target: readonly string[] | undefined): { readonly found?: number; readonly fault?: SyntaxFault } {
  const space = /[ \t\n\r]*/y;
  const literal =
    /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;
  const brokenString = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;
  let at = 0;

  function skipSpace(): void {
    space.lastIndex = at;
    space.test(text);
    at = space.lastIndex;
  }

  function takeLiteral(): string | undefined {
    literal.lastIndex = at;
    const [match] = literal.exec(text) ?? [];
    if (match !== undefined) at += match.length;
    return match;
  }

  function fail(expected: string): never {
    brokenString.lastIndex = at;
    const broken = brokenString.exec(text)?.[0].length ?? 0;
    // Of a string that was begun, what matters is where it breaks off.
    if (broken > 0 && text[at + broken] !== '"') throw new Stop(undefined, { offset: at + broken, expected: "the rest of a string" });
    throw new Stop(undefined, { offset: Math.min(at, text.length), expected });
  }

  /** `matched` counts how many parts of the target lead to this value; -1 when it is off the path. */
  function value(matched: number, depth: number): void {
    skipSpace();
    if (target !== undefined && matched === target.length) throw new Stop(at, undefined);
    if (depth > deepest) fail("less nesting");
    const opening = text[at];
    if (opening === "{" || opening === "[") {
      const closing = opening === "{" ? "}" : "]";
      at++;
      skipSpace();
      if (text[at] === closing) {
        at++;
        return;
      }
      for (let index = 0; ; index++) {
        let key = String(index);
        if (opening === "{") {
          skipSpace();
          const name = text[at] === '"' ? takeLiteral() : undefined;
          if (name === undefined) fail("a property's name in double quotes");
          key = JSON.parse(name) as string;
          skipSpace();
          if (text[at] !== ":") fail('":"');
          at++;
        }
        value(matched >= 0 && target?.[matched] === key ? matched + 1 : -1, depth + 1);
        skipSpace();
        if (text[at] === ",") at++;
        else if (text[at] === closing) {
          at++;
          return;
        } else fail(`"," or "${closing}"`);
      }
    }
    if (takeLiteral() !== undefined) return;
    fail("a value");
  }

  try {
    value(target === undefined ? -1 : 0, 0);
    skipSpace();
    if (at < text.length) fail("the end of the file");
    return {};
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    return { ...(stop.found === undefined ? {} : { found: stop.found }), ...(stop.fault === undefined ? {} : { fault: stop.fault }) };
  }
}

/** Leaves the scan from any depth. */
class Stop extends Error {
  readonly found: number | undefined;
  readonly fault: SyntaxFault | undefined;
  constructor(found: number | undefined, fault: SyntaxFault | undefined) {
    super();
    this.found = found;
    this.fault = fault;
  }
}
