import { describe, expect, it } from "vitest";
import { systemClock } from "../src/clock.ts";
import { UserError } from "../src/errors.ts";

describe("the clock", () => {
  it.each([
    ["0", "1970-01-01"],
    ["1767225599", "2025-12-31"],
    ["1767225600", "2026-01-01"],
  ])("is the UTC day of SOURCE_DATE_EPOCH=%s", (epoch, day) => {
    expect(systemClock({ SOURCE_DATE_EPOCH: epoch }).today()).toBe(day);
  });

  it.each(["", undefined])("is today where SOURCE_DATE_EPOCH is %j", (epoch) => {
    expect(systemClock({ SOURCE_DATE_EPOCH: epoch }, () => Date.UTC(2026, 1, 28, 23, 59)).today()).toBe("2026-02-28");
  });

  it.each(["now", "-1", "1.5", "99999999999999", "1e9"])("refuses SOURCE_DATE_EPOCH=%s", (epoch) => {
    expect(() => systemClock({ SOURCE_DATE_EPOCH: epoch })).toThrow(UserError);
  });
});
