/** Characters (UTF-16 units) that a match has at least and at most. */
export interface PatternLength {
  readonly least: number;
  readonly most: number;
}

/**
 * How long the values are that a regular expression lets through: it is read and never run, since a contract's pattern may
 * be made to run for years. `most` is Infinity where the expression is not held to the value's beginning and end.
 * Undefined for what is not understood here, which then demands nothing: back references, classes of the `v` flag, a
 * pattern of more than 1,000 characters or 50 levels.
 */
export function patternLength(pattern: string): PatternLength | undefined {
  if (pattern.length > 1000) return undefined;
  const reader: Reader = { text: pattern, at: 0 };
  const length = alternatives(reader, 0);
  if (length === undefined || reader.at < pattern.length) return undefined;
  const { least, most, begins, ends } = length;
  return { least, most: begins && ends ? most : Infinity };
}

interface Reader {
  readonly text: string;
  at: number;
}

interface Length extends PatternLength {
  /** Whether each of its alternatives is held to the value's beginning, its end. */
  readonly begins: boolean;
  readonly ends: boolean;
}

function alternatives(reader: Reader, depth: number): Length | undefined {
  if (depth > 50) return undefined;
  let all: Length | undefined;
  for (;;) {
    const one = sequence(reader, depth);
    if (one === undefined) return undefined;
    all =
      all === undefined
        ? one
        : {
            least: Math.min(all.least, one.least),
            most: Math.max(all.most, one.most),
            begins: all.begins && one.begins,
            ends: all.ends && one.ends,
          };
    if (reader.text[reader.at] !== "|") return all;
    reader.at++;
  }
}

function sequence(reader: Reader, depth: number): Length | undefined {
  let [least, most, begins, ends] = [0, 0, false, false];
  while (reader.at < reader.text.length && !/[|)]/.test(reader.text[reader.at] ?? "")) {
    const first = most === 0 && least === 0;
    const part = atom(reader, depth);
    if (part === undefined) return undefined;
    if (first && part.begins) begins = true;
    ends = part.ends;
    const times = quantifier(reader);
    if (times === undefined) return undefined;
    least += part.least * times[0];
    // 0 × Infinity is no number.
    most += part.most === 0 || times[1] === 0 ? 0 : part.most * times[1];
    if (times[0] === 0 && (part.begins || part.ends)) return undefined;
  }
  return { least, most, begins, ends };
}

const free = { begins: false, ends: false };
const one: Length = { least: 1, most: 1, ...free };
const nothing: Length = { least: 0, most: 0, ...free };

function atom(reader: Reader, depth: number): Length | undefined {
  const { text } = reader;
  const c = text[reader.at++];
  switch (c) {
    case "^":
      return { ...nothing, begins: true };
    case "$":
      return { ...nothing, ends: true };
    case "(":
      return group(reader, depth);
    case "[":
      return characterClass(reader);
    case "\\":
      return escape(reader);
    case "*":
    case "+":
    case "?":
    case "{":
    case undefined:
      return undefined;
    default:
      return one;
  }
}

function group(reader: Reader, depth: number): Length | undefined {
  const [opening] = /^(?:\?(?::|<?[=!]|<[A-Za-z_$][\w$]*>))?/.exec(reader.text.slice(reader.at, reader.at + 100)) ?? [""];
  reader.at += opening.length;
  const inside = alternatives(reader, depth + 1);
  if (inside === undefined || reader.text[reader.at] !== ")") return undefined;
  reader.at++;
  // What looks ahead or behind takes no characters, and may say more than is understood here of those around it.
  return /[=!]$/.test(opening) ? nothing : inside;
}

function characterClass(reader: Reader): Length | undefined {
  for (; reader.at < reader.text.length; reader.at++) {
    const c = reader.text[reader.at];
    if (c === "\\") reader.at++;
    else if (c === "]") {
      reader.at++;
      return one;
    }
  }
  return undefined;
}

function escape(reader: Reader): Length | undefined {
  const [taken] =
    /^(?:u\{[0-9A-Fa-f]+\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|c[A-Za-z]|[pP]\{[^}]*\}|[^1-9k])/s.exec(
      reader.text.slice(reader.at, reader.at + 60),
    ) ?? [];
  if (taken === undefined) return undefined;
  reader.at += taken.length;
  return taken === "b" || taken === "B" ? nothing : one;
}

/** Undefined for what is no quantifier, though it looks like one. */
function quantifier(reader: Reader): readonly [least: number, most: number] | undefined {
  const [taken = "", brace, from, comma, to] =
    /^(?:[*+?]|(\{)(\d+)(,)?(\d+)?\})?\??/.exec(reader.text.slice(reader.at, reader.at + 30)) ?? [];
  if (taken === "") return [1, 1];
  reader.at += taken.length;
  if (brace !== undefined) return [Number(from), comma === undefined ? Number(from) : to === undefined ? Infinity : Number(to)];
  return taken.startsWith("*") ? [0, Infinity] : taken.startsWith("+") ? [1, Infinity] : [0, 1];
}
