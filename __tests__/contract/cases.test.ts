import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../src/contract/check.ts";
import { parseContract } from "../../src/contract/parse.ts";
import type { CheckName, Violation } from "../../src/model/contract.ts";
import { emptySchema } from "../../src/model/schema.ts";
import { parseSnapshot } from "../../src/snapshot/parse.ts";

/** `cases/CHECK/(pass|fail)…/`: a snapshot, a contract, and for a failing one the violations it must give. */
const root = join(import.meta.dirname, "cases");
const file = "contract.odcs.yaml";
const cases = readdirSync(root).flatMap((name) =>
  readdirSync(join(root, name)).map((title) => ({ check: name, title, path: join(root, name, title) })),
);

// A record, so that a check without a line here does not compile.
const everyCheck: Record<CheckName, true> = {
  "missing-object": true,
  "other-object-type": true,
  "missing-column": true,
  "unexpected-column": true,
  "other-column-order": true,
  "incompatible-type": true,
  "incompatible-values": true,
  "nullable-column": true,
  "required-column": true,
  "missing-primary-key": true,
  "missing-uniqueness": true,
  "missing-foreign-key": true,
  "unprotected-column": true,
};

describe("contracts held against schemas", () => {
  test.each(cases)("$check: $title", ({ path, title }) => {
    const schema = parseSnapshot(readFileSync(join(path, "schema.json"), "utf8"), "schema.json");
    const contract = parseContract(readFileSync(join(path, file), "utf8"), file);
    const violations = check(schema, [contract]);
    const expected = title.startsWith("pass") ? [] : (JSON.parse(readFileSync(join(path, "expected.json"), "utf8")) as Violation[]);
    expect(violations).toEqual(expected);
  });

  test.each(Object.keys(everyCheck))("%s has a case that passes and one that fails for it", (name) => {
    const titles = cases.filter(({ check }) => check === name);
    expect(titles.some(({ title }) => title.startsWith("pass"))).toBe(true);
    const failing = titles.filter(({ title }) => title.startsWith("fail"));
    const found = failing.flatMap(({ path }) => JSON.parse(readFileSync(join(path, "expected.json"), "utf8")) as Violation[]);
    expect(found.some(({ check }) => check === name)).toBe(true);
  });

  test("no contract that demands something holds for an empty schema", () => {
    for (const { path } of cases) {
      const contract = parseContract(readFileSync(join(path, file), "utf8"), file);
      if (contract.status === "retired") continue;
      const violations = check(emptySchema, [contract]);
      expect(violations.map(({ check }) => check)).toEqual(contract.objects.map(() => "missing-object"));
    }
  });
});
