import type { DataValue } from "../../model/quality.ts";
import type { Family } from "./column-text.ts";
import type { Figure } from "./figure.ts";
import { momentOf } from "./time-zone.ts";

/** Clocks of servers and of those who write rows differ by a little. */
const tolerance = 300_000;
const day = 86_400_000;

/**
 * How old the newest row is, in seconds by the server's clock. A date says nothing of the hour, so its age is in whole days: that of today is 0.
 *
 * @param last The newest value as clocks in `zone` show it, or in UTC where the column says an offset.
 * @param now In UTC.
 */
export function ageOf(last: DataValue | undefined, now: DataValue | undefined, family: Family, zone: string): Figure {
  if (last === null) return { remark: "no row has a value, so that none is new enough" };
  if (!(last instanceof Date) || !(now instanceof Date)) return { failure: "the server gave no time" };
  const shown = last.getTime();
  const age =
    family === "date"
      ? // Midnight to midnight, on the calendar of the zone.
        Math.floor((now.getTime() - momentOf(shown, zone)) / day) * day
      : now.getTime() - (family === "moment with offset" ? shown : momentOf(shown, zone));
  if (age < -tolerance) {
    return {
      failure:
        "the newest value lies in the future, so that it does not tell how new the rows are; " +
        "if it is local time, name its zone: `logicalTypeOptions: { defaultTimezone: Asia/Manila }`",
    };
  }
  return { value: Math.max(0, Math.round(age / 1000)) };
}
