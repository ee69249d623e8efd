import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { page, withCatalogue } from "../../scripts/catalogue.ts";
import { rules } from "../../src/impact/rules.ts";

const text = readFileSync(page, "utf8");

it("the page about changes says what the rules say; run node scripts/catalogue.ts after changing one", () => {
  expect(text).toBe(withCatalogue(text));
});

it("the page has a section and a row for every kind", () => {
  for (const kind of Object.keys(rules)) {
    expect(text).toContain(`\n### ${kind}\n`);
    expect(text).toContain(`[${kind}](#${kind})`);
  }
});

it("a page without the markers is refused", () => {
  expect(() => withCatalogue("# Changes\n")).toThrow(/must hold the lines/);
});
