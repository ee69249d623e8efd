import type { LogPosition } from "../model/ddl-event.ts";

/** `docs/schemas/ddl-log.json`. */
export function printPosition({ log, lastId, missing }: LogPosition): string {
  return `${JSON.stringify({ formatVersion: 1, ...(log === undefined ? {} : { log }), lastId, ...(missing.length === 0 ? {} : { missing }) }, null, 2)}\n`;
}

/** Undefined for what is none: the position only spares reading events again, so that a damaged one must not stop a run. */
export function parsePosition(text: string): LogPosition | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { log, lastId, missing = [] } = (typeof value === "object" && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  if (!isId(lastId) || (log !== undefined && (typeof log !== "string" || !/^[\w-]{1,64}$/.test(log)))) return undefined;
  if (!Array.isArray(missing) || !missing.every(isId)) return undefined;
  return { ...(log === undefined ? {} : { log }), lastId, missing };
}

function isId(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
