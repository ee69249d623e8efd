import { printPlace, UserError } from "../../src/errors.ts";

/** The complaints of a UserError, one a line with its place, as an entry prints them; none where nothing is thrown. */
export function complaintsOf(parse: () => unknown): string[] {
  try {
    parse();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return `${error.at === undefined ? "" : `${printPlace(error.at)}: `}${error.message}`.split("\n");
  }
  return [];
}
