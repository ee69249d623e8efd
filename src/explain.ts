import { printPlace, UserError } from "./errors.ts";

/** What an entry prints of something that was thrown: a user's error without a stack, a fault of ours with one. */
export function explain(error: unknown): string {
  if (error instanceof UserError) return error.at === undefined ? error.message : `${printPlace(error.at)}: ${error.message}`;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a fault of schema-sync itself; nothing was concluded about the schema. Please report it with what follows.\n${stack}`;
}
