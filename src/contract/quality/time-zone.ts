/** `UTC`, `Z`, an offset as `+08:00`, or an IANA name as `Asia/Manila`. */
export function isTimeZone(zone: string): boolean {
  return offsetOf(zone) !== undefined || isNamed(zone);
}

/** Minutes ahead of UTC; undefined for a name. */
function offsetOf(zone: string): number | undefined {
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 0;
  const [, sign, hours, minutes = "0"] = /^(?:utc|gmt)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone) ?? [];
  if (hours === undefined) return undefined;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function isNamed(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/**
 * The moment at which clocks in the zone show the time.
 *
 * @param shown What they show, as milliseconds since 1970 as if it were UTC.
 */
export function momentOf(shown: number, zone: string): number {
  const offset = offsetOf(zone);
  if (offset !== undefined) return shown - offset * 60_000;
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    era: "narrow",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const ahead = (moment: number): number => {
    const part = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
  };
  // The zone is as far ahead at the moment itself as near it, but around a change of the clocks: asked twice.
  const near = shown - ahead(shown);
  return shown - ahead(near);
}
