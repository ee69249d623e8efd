import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { subjectAreas } from "../../src/areas/areas.ts";
import { embedTemplates } from "../../scripts/embed-templates.ts";
import { UserError } from "../../src/errors.ts";
import { builtInTemplates } from "../../src/generated/templates.ts";
import type { Contract, Violation } from "../../src/model/contract.ts";
import { emptySchema } from "../../src/model/schema.ts";
import type { Table } from "../../src/model/schema.ts";
import { areaPage, areasPage } from "../../src/render/pages/areas.ts";
import type { ContractStatus } from "../../src/model/status.ts";
import { contractPage, contractsPage } from "../../src/render/pages/contracts.ts";
import { databasePage, schemaPages } from "../../src/render/pages/database.ts";
import { dictionaryPages } from "../../src/render/pages/dictionary.ts";
import { findingsPage } from "../../src/render/pages/findings.ts";
import { changelogPage, type ChangeValues } from "../../src/render/pages/changelog.ts";
import { healthPage, unknownHealth } from "../../src/render/pages/health.ts";
import { frontPage } from "../../src/render/pages/front.ts";
import { functionPage, procedurePage, viewPage } from "../../src/render/pages/module.ts";
import { tablePage } from "../../src/render/pages/table.ts";
import { dropEmptyColumns } from "../../src/render/compact.ts";
import { render } from "../../src/render/render.ts";
import type { PageValues } from "../../src/render/render.ts";
import { siteOf } from "../../src/render/site.ts";
import { parseSnapshot } from "../../src/snapshot/parse.ts";

const root = join(import.meta.dirname, "..", "..");

test("the embedded templates are those of the folder", () => {
  expect(readFileSync(join(root, "src/generated/templates.ts"), "utf8")).toBe(embedTemplates());
});

/** The values of every page of the shop, which has at least one of everything. */
function shopValues(): Record<keyof PageValues, object[]> {
  const folder = join(import.meta.dirname, "cases", "shop");
  const schema = parseSnapshot(readFileSync(join(folder, "schema.json"), "utf8"), "schema.json");
  const { contracts, violations, statuses } = JSON.parse(readFileSync(join(folder, "contracts.json"), "utf8")) as {
    contracts: Contract[];
    violations: Violation[];
    statuses: ContractStatus[];
  };
  const { areas } = subjectAreas(schema, [{ name: "Sales", has: () => true, at: { file: "", line: 1 } }]);
  const site = siteOf({ title: "Shop", schema, contracts, violations, statuses, areas, links: true });
  const [table] = schema.tables;
  const tables = Array.from({ length: 501 }, (_, i) => ({ ...table, name: `t${i}` })) as Table[];
  const large = siteOf({ title: "Shop", schema: { ...schema, tables }, contracts, violations, areas, links: true });
  return {
    index: [frontPage(site, unknownHealth.figures)],
    database: [databasePage(site)],
    table: schema.tables.map((table) => tablePage(site, table)),
    view: schema.views.map((view) => viewPage(site, view)),
    procedure: schema.procedures.map((procedure) => procedurePage(site, procedure)),
    function: schema.functions.map((fn) => functionPage(site, fn)),
    contracts: [contractsPage(site)],
    contract: contracts.map((contract) => contractPage(site, contract)),
    areas: [areasPage(site)],
    area: areas.map((area) => areaPage(site, area)),
    schema: schemaPages(large).map(([, page]) => page),
    dictionary: [...dictionaryPages(site).values(), ...dictionaryPages(large).values()],
    findings: [
      findingsPage(site, { described: 1, total: 2 }, [
        { rule: "heap", severity: "info", object: { type: "table", schema: "dbo", name: "t" }, message: "The table is a heap" },
      ]),
    ],
    changelog: [changelogPage(site, { changes: 2, breaking: 1, unlogged: 1, lastUnlogged: 1, last: "2026-02-01" }, ["2025"])],
    health: [
      healthPage(site, { figures: unknownHealth.figures, findings: [{ kind: "trigger-disabled", message: "The trigger is disabled." }] }),
    ],
  };
}

/** The names of the fields of every object in a value, by the path of what holds it: "" for the page. */
function fieldsOf(value: object, path = "", found = new Map<string, Set<string>>()): Map<string, Set<string>> {
  const own = found.get(path) ?? new Set();
  found.set(path, own);
  for (const [name, field] of Object.entries(value) as [string, unknown][]) {
    own.add(name);
    const within = path === "" ? name : `${path}.${name}`;
    for (const item of Array.isArray(field) ? (field as unknown[]) : [field]) {
      if (typeof item === "object" && item !== null) fieldsOf(item, within, found);
    }
  }
  return found;
}

/** The fields that docs/templates.md lists below a heading that names `name`. */
function documented(heading: RegExp): string[] {
  const sections = readFileSync(join(root, "docs/templates.md"), "utf8").split(/^(?=#{3,4} )/m);
  const section = sections.find((text) => heading.test(text.slice(0, text.indexOf("\n"))));
  return [...(section ?? "").matchAll(/^\| `(\w+)` \|/gm)].map(([, name = ""]) => name).sort();
}

describe.each(Object.entries(shopValues()))("docs/templates.md says of %s", (template, pages) => {
  const fields = new Map<string, Set<string>>();
  for (const page of pages) fieldsOf(page, "", fields);

  test.each([...fields])("what is in its %j", (path, names) => {
    const heading = path === "" ? new RegExp(`^### Template \`${template}\``) : new RegExp(`^#### .*\`${path.replaceAll(".", "\\.")}\``);
    expect(documented(heading)).toEqual([...names].sort());
  });
});

test("no template names a field that no page has", () => {
  const entry = ["mark", "impact", "kind", "object", "member", "reason", "by", "proposedIn"] satisfies (keyof ChangeValues)[];
  const names = new Set<string>(["lastUpdated", ".", "siteName", "docsDir", ...entry]);
  for (const pages of Object.values(shopValues())) {
    for (const page of pages) for (const own of fieldsOf(page).values()) for (const name of own) names.add(name);
  }
  for (const [template, text] of Object.entries(builtInTemplates)) {
    for (const [, tag = ""] of text.matchAll(/\{\{[#^/]?([\w.]+)\}\}/g)) {
      const parts = tag === "." ? ["."] : tag.split(".").filter((part) => part !== "length");
      for (const part of parts) expect(names, `{{${tag}}} in ${template}`).toContain(part);
    }
  }
});

describe("a template of the user's", () => {
  const schema = { ...emptySchema, procedures: [{ schema: "dbo", name: "a<b>&c", parameters: [] }] };
  const renderWith = (templates: Record<string, string>): ReadonlyMap<string, string> =>
    render({ schema, contracts: [], report: { violations: [] }, templates: { ...builtInTemplates, ...templates } });

  test("is given Markdown, escaped once", () => {
    const pages = renderWith({ procedure: "{{title}} {{{title}}} {{&title}} {{name}}" });
    const page = [...pages].find(([path]) => path.includes("procedures"))?.[1];
    expect(page).toBe("dbo.\\[a&lt;b>&c\\] dbo.\\[a&lt;b>&c\\] dbo.\\[a&lt;b>&c\\] `a<b>&c`");
  });

  test("may include a partial of its own", () => {
    expect([...renderWith({ index: "{{> legend}}", legend: "legend {{title}}" }).values()][0]).toBe("legend ");
  });

  test.each([
    ["{{#a}}", /The template index\.mustache, or a partial that it includes, is not valid: Unclosed section "a"/],
    ["{{> nowhere}}", /There is no template nowhere\.mustache/],
  ])("%s is refused", (text, message) => {
    expect(() => renderWith({ index: text })).toThrow(UserError);
    expect(() => renderWith({ index: text })).toThrow(message);
  });
});

test.each([
  ["| a | b |\n| --- | ---: |\n| 1 |  |\n| 2 |  |", "| a |\n| --- |\n| 1 |\n| 2 |"],
  ["| a | b |\n| --- | --- |\n| 1 |  |\n|  | 2 |", "| a | b |\n| --- | --- |\n| 1 |  |\n|  | 2 |"],
  ["| a | b |\n| --- | --- |\n|  |  |", "| a | b |\n| --- | --- |\n|  |  |"],
  ["| a | b |\n| --- | --- |", "| a | b |\n| --- | --- |"],
  ["| a | b |\n| --- | --- |\n| x\\|y |  |", "| a |\n| --- |\n| x\\|y |"],
  ["```\n| a | b |\n| --- | --- |\n| 1 |  |\n```", "```\n| a | b |\n| --- | --- |\n| 1 |  |\n```"],
  [
    "````\n```\n| a | b |\n| --- | --- |\n| 1 |  |\n````\n| a | b |\n| --- | --- |\n| 1 |  |",
    "````\n```\n| a | b |\n| --- | --- |\n| 1 |  |\n````\n| a |\n| --- |\n| 1 |",
  ],
])("empty columns are left out of a table: %j", (text, expected) => {
  expect(dropEmptyColumns(text)).toBe(expected);
});
