import { UserError } from "./errors.ts";
import type { Clock } from "./ports.ts";

/**
 * The UTC day of this run, or that of SOURCE_DATE_EPOCH, seconds since 1970
 * (https://reproducible-builds.org/specs/source-date-epoch/), read once.
 * @throws UserError when SOURCE_DATE_EPOCH is set to anything else.
 */
export function systemClock(env: Readonly<Record<string, string | undefined>>, now: () => number = Date.now): Clock {
  const epoch = env["SOURCE_DATE_EPOCH"];
  if (epoch === undefined || epoch === "") return dayOf(now());
  const seconds = /^\d{1,11}$/.test(epoch) ? Number(epoch) : Number.NaN;
  if (!(seconds <= 253_402_300_799)) {
    throw new UserError(`SOURCE_DATE_EPOCH is "${epoch}"; it must be a whole number of seconds since 1970, as 1767225600.`);
  }
  return dayOf(seconds * 1000);
}

function dayOf(milliseconds: number): Clock {
  const day = new Date(milliseconds).toISOString().slice(0, 10);
  return { today: () => day };
}
