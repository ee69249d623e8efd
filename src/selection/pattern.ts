import { nameFolding } from "../model/collation.ts";
import type { Glob, NamePattern } from "../model/pattern.ts";
import type { ObjectName } from "../model/name.ts";

type Fold = (name: string) => string;

/** Whether a pattern matches a name, both as the database compares names. */
export function matches(pattern: NamePattern, name: ObjectName, fold: Fold): boolean {
  return matchesGlob(pattern.schema, name.schema, fold) && matchesGlob(pattern.name, name.name, fold);
}

/**
 * Two fingers and one way back: on a mismatch only the last `*` takes one character more, which is enough for globs.
 * At most pattern × text steps, where a regular expression of the same stars may need exponentially many.
 */
export function matchesGlob(glob: Glob, text: string, fold: Fold): boolean {
  // By code point, so that `?` stands for an emoji as for a letter.
  const letters = Array.from(fold(text));
  const wanted: Glob = glob.flatMap((part): Glob =>
    typeof part === "string" ? [part] : Array.from(fold(part.literal), (literal) => ({ literal })),
  );
  let i = 0;
  let j = 0;
  let star = -1;
  let taken = 0;
  while (i < letters.length) {
    const part = wanted[j];
    if (part === "*") {
      star = j++;
      taken = i;
    } else if (part !== undefined && (part === "?" || part.literal === letters[i])) {
      i++;
      j++;
    } else if (star >= 0) {
      j = star + 1;
      i = ++taken;
    } else {
      return false;
    }
  }
  while (wanted[j] === "*") j++;
  return j === wanted.length;
}

/** Whether any of the patterns matches a name of a database with this collation. */
export function matcher(patterns: readonly NamePattern[], collation: string | undefined): (name: ObjectName) => boolean {
  const fold = nameFolding(collation);
  return (name) => patterns.some((pattern) => matches(pattern, name, fold));
}
