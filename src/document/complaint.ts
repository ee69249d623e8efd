import { printPlace, UserError } from "../errors.ts";
import { compareText } from "../model/name.ts";
import type { Place } from "../model/place.ts";

/** Something wrong in a file that a person wrote. */
export interface Complaint {
  readonly at: Place;
  readonly message: string;
}

/** More than this and the first ones are the cause of the rest. */
const shown = 20;

/** One error for all complaints: the first one's place is the error's, each further one is a line of its own with its place. */
export function complain(complaints: readonly Complaint[]): UserError {
  const sorted = [...complaints].sort(
    (a, b) => a.at.line - b.at.line || (a.at.column ?? 0) - (b.at.column ?? 0) || compareText(a.message, b.message),
  );
  const [first, ...rest] = sorted.slice(0, shown);
  const lines = rest.map(({ at, message }) => `${printPlace(at)}: ${message}`);
  if (sorted.length > shown) lines.push(`and ${sorted.length - shown} more`);
  return new UserError([first?.message ?? "not valid", ...lines].join("\n"), first === undefined ? {} : { at: first.at });
}
