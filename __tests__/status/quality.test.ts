import { describe, expect, test } from "vitest";
import { validateStatus } from "../../src/generated/validators/status.ts";
import type { Contract, Violation } from "../../src/model/contract.ts";
import { lastChange } from "../../src/model/page.ts";
import type { Measurement, QualityRule } from "../../src/model/quality.ts";
import type { ContractStatuses } from "../../src/model/status.ts";
import { parseStatuses } from "../../src/status/parse.ts";
import { standingViolations } from "../../src/status/quality.ts";
import { serializeStatuses } from "../../src/status/serialize.ts";
import { statusesOf } from "../../src/status/statuses.ts";

const at = { file: "contracts/c.odcs.yaml", line: 9 };
const rule: QualityRule = {
  name: "no nulls",
  at,
  measure: { metric: "nullValues" },
  conditions: [{ operator: "mustBe", threshold: 0 }],
  unit: "rows",
};
const object = { type: "table", schema: "dbo", name: "Orders" } as const;

function contract(quality: readonly QualityRule[] = [rule]): Contract {
  const orders = { schema: "dbo", name: "Orders", at, columns: [], quality };
  return { id: "c", name: "c", version: "1.0.0", status: "active", file: at.file, severity: "error", role: "reader", objects: [orders] };
}

function measured(value: number): Measurement {
  const verdict = value === 0 ? "met" : "missed";
  return {
    contract: "c",
    rule: rule.name,
    object,
    metric: "nullValues",
    operator: "mustBe",
    threshold: 0,
    unit: "rows",
    value,
    verdict,
    at,
  };
}

const unlooked: Measurement = { ...measured(0), verdict: "not-run", cause: "no-data", reason: "scripts have no rows" };
delete (unlooked as { value?: number }).value;

function missed(value: number): Violation {
  return { check: "quality-missed", contract: "c", owner: "o", severity: "error", object, message: `${value} rows are null`, at };
}

/** One run after another, each on a day of January 2026; what the file says then. */
function runs(
  ...days: { readonly measurements?: readonly Measurement[]; readonly violations?: readonly Violation[] }[]
): ContractStatuses[] {
  const files: ContractStatuses[] = [];
  days.forEach(({ measurements, violations = [] }, i) => {
    const previous = files.at(-1);
    const contracts = [contract()];
    const standing = standingViolations(violations, contracts, measurements, previous);
    const text = serializeStatuses(statusesOf({ contracts, violations: standing, measurements, snapshot: "", previous }));
    const dated = text.replaceAll(lastChange, `2026-01-0${i + 1}`);
    expect(validateStatus(JSON.parse(dated)), JSON.stringify(validateStatus.errors)).toBe(true);
    files.push(parseStatuses(dated, "contracts.json"));
  });
  return files;
}

const told = (files: readonly ContractStatuses[]) =>
  files.map(({ contracts: [status] }) => [
    status?.state,
    status?.since.slice(-2),
    status?.quality?.[0]?.value,
    status?.quality?.[0]?.since?.slice(-2),
  ]);

describe("what was measured", () => {
  test("keeps the figure with which its verdict began, so that no night is a change for a figure's sake", () => {
    const files = runs(
      { measurements: [measured(0)] },
      { measurements: [measured(3)], violations: [missed(3)] },
      { measurements: [measured(5)], violations: [missed(5)] },
      { measurements: [measured(0)] },
    );
    expect(told(files)).toEqual([
      ["holds", "01", 0, "01"],
      ["error", "02", 3, "02"],
      ["error", "02", 3, "02"],
      ["holds", "04", 0, "04"],
    ]);
    expect(files[2]?.contracts).toEqual(files[1]?.contracts);
    expect(files[2]?.contracts[0]?.violations).toMatchObject([{ message: "3 rows are null" }]);
  });

  test("stays when a source without rows is read: what was missed is not met because nobody looked", () => {
    const files = runs({ measurements: [measured(3)], violations: [missed(3)] }, { measurements: [unlooked] }, {});
    expect(told(files)).toEqual([
      ["error", "01", 3, "01"],
      ["error", "01", 3, "01"],
      ["error", "01", 3, "01"],
    ]);
    expect(files[1]?.contracts[0]?.violations).toEqual(files[0]?.contracts[0]?.violations);
  });

  test("is said not to be known until it is", () => {
    const [first, second] = runs({ measurements: [unlooked] }, { measurements: [measured(0)] });
    expect(first?.contracts[0]?.quality).toMatchObject([{ verdict: "not-run", reason: "scripts have no rows" }]);
    expect(first?.contracts[0]?.quality?.[0]).not.toHaveProperty("since");
    expect(second?.contracts[0]?.quality).toMatchObject([{ verdict: "met", value: 0, since: "2026-01-02" }]);
  });

  test("goes with the contract's last rule", () => {
    const [previous] = runs({ measurements: [measured(3)], violations: [missed(3)] });
    const contracts = [contract([])];
    expect(standingViolations([], contracts, undefined, previous)).toEqual([]);
    expect(statusesOf({ contracts, violations: [], snapshot: "", previous }).contracts[0]).not.toHaveProperty("quality");
  });
});
