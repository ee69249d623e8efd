// Regular expressions that LIKE can stand for, so that a server without any (before 2025) counts what does not match in its own scan.

import { quoteText } from "./quote.ts";

/** Characters: those from first to last of each range, or all but those. */
interface CharacterSet {
  readonly negated: boolean;
  readonly ranges: readonly (readonly [first: string, last: string])[];
}

interface Part {
  readonly set: CharacterSet;
  readonly min: number;
  /** Infinity for `+` and `*`. */
  readonly max: number;
}

interface Pattern {
  /** `^` and `$`. */
  readonly fromStart: boolean;
  readonly toEnd: boolean;
  readonly parts: readonly Part[];
}

/** The longest run of sets that one LIKE is made of; the server takes 4,000 characters. */
const maxSets = 200;

/**
 * The pattern as a condition on a text, true where it matches; undefined where LIKE cannot say the same.
 *
 * LIKE knows a set for each character and runs of anything. So two forms are taken: sets of fixed number (`^[A-Z]{2}\d{4}`), and one set
 * throughout (`^[^A-Z-]+$`, `^\w{1,20}$`).
 *
 * @param text An nvarchar expression with a binary collation, whose ranges go by code point as those of a regular expression do.
 */
export function likeCondition(pattern: string, text: string): string | undefined {
  const parsed = parsePattern(pattern);
  if (parsed === undefined) return undefined;
  const { fromStart, toEnd, parts } = parsed;
  const [only] = parts;
  if (only !== undefined && parts.length === 1 && fromStart && toEnd && only.min !== only.max) return throughout(only, text);
  if (parts.some(({ min, max, set }) => min !== max || !isOneUnit(set))) return undefined;
  const sets = parts.flatMap(({ set, min }) => Array.from({ length: min }, () => printSet(set)));
  if (sets.length > maxSets || sets.includes(undefined)) return undefined;
  return `${text} LIKE ${quoteText(`${fromStart ? "" : "%"}${sets.join("")}${toEnd ? "" : "%"}`)}`;
}

/** All characters are of the set: none is of the others. */
function throughout({ set, min, max }: Part, text: string): string | undefined {
  const others = printSet({ ...set, negated: !set.negated });
  // A length in characters is one in code units only where none takes two.
  if (others === undefined || ((min > 1 || max !== Infinity) && !isOneUnit(set))) return undefined;
  const conditions = [`${text} NOT LIKE ${quoteText(`%${others}%`)}`];
  // LEN leaves trailing blanks out.
  const length = `DATALENGTH(${text})`;
  if (min > 0) conditions.push(`${length} >= ${min * 2}`);
  if (max !== Infinity) conditions.push(`${length} <= ${max * 2}`);
  return conditions.length === 1 ? conditions.join("") : `(${conditions.join(" AND ")})`;
}

/** Whether a character of it is always one UTF-16 code unit, which is what LIKE calls a character under such a collation. */
function isOneUnit({ negated }: CharacterSet): boolean {
  return !negated;
}

/** https://learn.microsoft.com/sql/t-sql/language-elements/like-transact-sql: `]` has no way into a set, `^` and `-` have their places. */
function printSet({ negated, ranges }: CharacterSet): string | undefined {
  const only = single(ranges);
  if (!negated && only !== undefined) return /[%_[]/.test(only) ? `[${only}]` : only;
  const ends = ranges.flat();
  if (ends.includes("]")) return undefined;
  // A dash that is an end of a range, or a caret in front, would be read as a sign.
  if (ranges.some(([first, last]) => first !== last && (first === "-" || last === "-"))) return undefined;
  const dash = ranges.some(([first]) => first === "-") ? "-" : "";
  const others = ranges.filter(([first]) => first !== "-" && first !== "^");
  const carets = ranges.filter(([first]) => first === "^");
  if (carets.some(([first, last]) => first !== last) || (carets.length > 0 && others.length === 0)) return undefined;
  const body = [...others, ...carets].map(([first, last]) => (first === last ? first : `${first}-${last}`)).join("");
  return `[${negated ? "^" : ""}${dash}${body}]`;
}

/** The character, where there is but one. */
function single(ranges: CharacterSet["ranges"]): string | undefined {
  const [range] = ranges;
  return ranges.length === 1 && range?.[0] === range?.[1] ? range?.[0] : undefined;
}

const digit: CharacterSet = { negated: false, ranges: [["0", "9"]] };
const wordRanges: CharacterSet["ranges"] = [
  ["0", "9"],
  ["A", "Z"],
  ["_", "_"],
  ["a", "z"],
];

/** As much of the syntax as the two forms have; undefined for anything else. */
function parsePattern(pattern: string): Pattern | undefined {
  let at = 0;
  const fromStart = pattern.startsWith("^");
  if (fromStart) at++;
  const parts: Part[] = [];
  let toEnd = false;
  while (at < pattern.length) {
    if (pattern[at] === "$" && at === pattern.length - 1) {
      toEnd = true;
      break;
    }
    const set = readSet();
    if (set === undefined) return undefined;
    const count = readCount();
    if (count === undefined) return undefined;
    parts.push({ set, ...count });
  }
  return parts.length === 0 ? undefined : { fromStart, toEnd, parts };

  function readSet(): CharacterSet | undefined {
    const first = pattern[at++] ?? "";
    if (first === "[") return readBracketed();
    if (first === "\\") return readEscaped();
    // A control character, or half of one that takes two, is better left to an engine that knows them.
    return /[.^$|?*+(){}\]]|[\p{C}]/u.test(first) ? undefined : literal(first);
  }

  function readEscaped(): CharacterSet | undefined {
    const next = pattern[at++] ?? "";
    if (next === "d") return digit;
    if (next === "w") return { negated: false, ranges: wordRanges };
    return /^[!-/:-@[-`{-~]$/.test(next) ? literal(next) : undefined;
  }

  function readBracketed(): CharacterSet | undefined {
    const negated = pattern[at] === "^";
    if (negated) at++;
    const ranges: (readonly [string, string])[] = [];
    for (;;) {
      const first = pattern[at];
      if (first === undefined || (first === "]" && ranges.length === 0) || first === "[") return undefined;
      if (first === "]") {
        at++;
        return { negated, ranges };
      }
      const from = readMember();
      if (from === undefined) return undefined;
      const dashed = pattern[at] === "-" && pattern[at + 1] !== undefined && pattern[at + 1] !== "]";
      if (!dashed) {
        ranges.push(...from);
        continue;
      }
      at++;
      const to = pattern[at] === "[" ? undefined : readMember();
      const [low, high] = [single(from), to === undefined ? undefined : single(to)];
      if (low === undefined || high === undefined || low > high) return undefined;
      ranges.push([low, high]);
    }
  }

  /** One character of a bracketed set, or the set that an escape stands for. */
  function readMember(): readonly (readonly [string, string])[] | undefined {
    const character = pattern[at++] ?? "";
    if (character === "\\") return readEscaped()?.ranges;
    return /[\p{C}]/u.test(character) ? undefined : [[character, character]];
  }

  function readCount(): { readonly min: number; readonly max: number } | undefined {
    const sign = pattern[at];
    if (sign === "+" || sign === "*" || sign === "?") {
      at++;
      return lazyOrPossessive() ? undefined : { min: sign === "+" ? 1 : 0, max: sign === "?" ? 1 : Infinity };
    }
    if (sign !== "{") return { min: 1, max: 1 };
    const [all, low = "", comma, high = ""] = /^\{(\d{1,4})(,)?(\d{1,4})?\}/.exec(pattern.slice(at)) ?? [];
    if (all === undefined || (comma === undefined && high !== "")) return undefined;
    at += all.length;
    const min = Number(low);
    const max = comma === undefined ? min : high === "" ? Infinity : Number(high);
    return lazyOrPossessive() || max < min ? undefined : { min, max };
  }

  function lazyOrPossessive(): boolean {
    return /[?+*{]/.test(pattern[at] ?? "");
  }
}

function literal(character: string): CharacterSet {
  return { negated: false, ranges: [[character, character]] };
}
