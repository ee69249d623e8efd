import type { Place } from "./model/place.ts";

/**
 * What the user can mend: the message says what went wrong and what to do, `at` says where.
 * Entries print it without a stack and exit with 2; anything else that is thrown is a fault of ours.
 */
export class UserError extends Error {
  readonly at?: Place;

  constructor(message: string, options: { readonly cause?: unknown; readonly at?: Place } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "UserError";
    if (options.at !== undefined) this.at = options.at;
  }
}

/** `file:line:column: message`, as compilers print it and editors link it. */
export function printPlace(at: Place): string {
  return at.column === undefined ? `${at.file}:${at.line}` : `${at.file}:${at.line}:${at.column}`;
}
