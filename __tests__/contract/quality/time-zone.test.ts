import { describe, expect, test } from "vitest";
import { isTimeZone, momentOf } from "../../../src/contract/quality/time-zone.ts";

describe("the moment that clocks show", () => {
  test.each([
    ["2026-11-27T20:00:00", "Asia/Manila", "2026-11-27T12:00:00"],
    ["2026-11-27T20:00:00", "+08:00", "2026-11-27T12:00:00"],
    ["2026-11-27T20:00:00", "UTC-3", "2026-11-27T23:00:00"],
    ["2026-11-27T20:00:00", "Z", "2026-11-27T20:00:00"],
    ["2026-07-01T00:00:00", "Europe/Berlin", "2026-06-30T22:00:00"],
    ["2026-01-01T00:00:00", "Europe/Berlin", "2025-12-31T23:00:00"],
    // Either side of the hour that is skipped, and after the one that comes twice.
    ["2026-03-29T01:59:00", "Europe/Berlin", "2026-03-29T00:59:00"],
    ["2026-03-29T03:01:00", "Europe/Berlin", "2026-03-29T01:01:00"],
    ["2026-10-25T03:01:00", "Europe/Berlin", "2026-10-25T02:01:00"],
  ])("%s in %s is %s in UTC", (shown, zone, moment) => {
    expect(new Date(momentOf(Date.parse(`${shown}Z`), zone)).toISOString()).toBe(`${moment}.000Z`);
  });

  test.each(["Nowhere/Land", "", "+8h", "eight"])("no time zone: %s", (zone) => {
    expect(isTimeZone(zone)).toBe(false);
  });
});
