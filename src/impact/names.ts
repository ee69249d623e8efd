import { isCaseSensitive } from "../model/name.ts";

/**
 * What a rename means to those who use the old name:
 * - `gone`: nothing answers to it any more
 * - `case`: only its letter case changed, and the database does not tell cases apart, or may not
 */
export function renameEffect(before: string, after: string, collation: string | undefined): "gone" | "case" {
  return before.toLowerCase() === after.toLowerCase() && !isCaseSensitive(collation) ? "case" : "gone";
}
