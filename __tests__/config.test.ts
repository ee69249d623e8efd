import { describe, expect, test } from "vitest";
import schema from "../schema/config.schema.json" with { type: "json" };
import { parseConfig } from "../src/config.ts";
import { defaultConfig } from "../src/model/config.ts";
import { complaintsOf } from "./support/complaints.ts";

const file = "schema-sync.yml";

describe("schema-sync.yml", () => {
  test("with everything", () => {
    const text = `title: Scout v7
source: schema/
partial-reading: true
include:
  - dbo.*
  - "[sales data].Order?"
exclude: ["*.tmp_*", "dbo.[a.b*]"]
paths:
  docs: ./documentation//db/
  contracts: .
  templates: templates\\own
fail-on: risky
quality: false
descriptions:
  dbo: The default.
  dbo.Orders: "One row an order.\\n"
  dbo.Orders.Total: With tax.
  dbo.[a.b].[c]]d]: Odd.
site:
  mkdocs: ./web//mkdocs.yml
subject-areas:
  Sales: ["dbo.Order*"]
  Nothing: []
audit:
  exclude: [GRANT_DATABASE, CREATE_USER]
  keep-days: 90
  query: SELECT Id AS id, PostTime AS at, Event AS event FROM dbo.DatabaseLog;
`;
    const at = (line: number): object => ({ at: { file, line, column: 3 } });
    expect(parseConfig(text, file)).toEqual({
      title: "Scout v7",
      source: "schema/",
      partialReading: true,
      include: [
        { schema: [{ literal: "dbo" }], name: ["*"] },
        { schema: [{ literal: "sales data" }], name: [{ literal: "Order" }, "?"] },
      ],
      exclude: [
        { schema: ["*"], name: [{ literal: "tmp_" }, "*"] },
        { schema: [{ literal: "dbo" }], name: [{ literal: "a.b*" }] },
      ],
      paths: { docs: "documentation/db", contracts: ".", descriptions: "descriptions", templates: "templates/own" },
      failOn: "risky",
      quality: false,
      descriptions: [
        { path: ["dbo"], text: "The default.", ...at(15) },
        { path: ["dbo", "Orders"], text: "One row an order.", ...at(16) },
        { path: ["dbo", "Orders", "Total"], text: "With tax.", ...at(17) },
        { path: ["dbo", "a.b", "c]d"], text: "Odd.", ...at(18) },
      ],
      site: { mkdocs: "web/mkdocs.yml" },
      subjectAreas: [
        { name: "Sales", patterns: [{ schema: [{ literal: "dbo" }], name: [{ literal: "Order" }, "*"] }], ...at(22) },
        { name: "Nothing", patterns: [], ...at(23) },
      ],
      audit: {
        exclude: ["CREATE_USER", "GRANT_DATABASE"],
        keepDays: 90,
        keepRows: 100_000,
        query: "SELECT Id AS id , PostTime AS at , Event AS event FROM dbo . DatabaseLog",
      },
    });
  });

  test.each(["", "\n\n", "# nothing yet\n", "\uFEFF# nothing yet", "{}", "---\n{}\n"])("that says nothing (%j) is the defaults", (text) => {
    expect(parseConfig(text, file)).toEqual(defaultConfig);
  });

  test("may want no site and no areas", () => {
    expect(parseConfig("site: { mkdocs: false }\nsubject-areas: {}\n", file)).toEqual({
      ...defaultConfig,
      site: { mkdocs: false },
      subjectAreas: [],
    });
  });

  test("may be JSON, with line ends of Windows", () => {
    expect(parseConfig('{\r\n  "title": "x"\r\n}', "schema-sync.json")).toEqual({ ...defaultConfig, title: "x" });
    expect(parseConfig("title: x\r\nfail-on: never\r\n", file)).toEqual({ ...defaultConfig, title: "x", failOn: "never" });
  });

  test.each<[title: string, text: string, complaints: string[]]>([
    ["an unknown key", "titel: x\n", ["schema-sync.yml:1:1: unknown key `titel`; did you mean `title`?"]],
    ["a key in another spelling", "fail_on: any\n", ["schema-sync.yml:1:1: unknown key `fail_on`; did you mean `fail-on`?"]],
    ["a key like no other", "connection: x\n", ["schema-sync.yml:1:1: unknown key `connection`"]],
    [
      "a site outside of the repository",
      "site:\n  mkdocs: ../mkdocs.yml\n",
      ["schema-sync.yml:2:3: `site.mkdocs` must be a .yml file inside the repository, relative to its root, or false"],
    ],
    [
      "areas that are one on most disks",
      "subject-areas:\n  Sales: [a.*]\n  SALES: [b.*]\n",
      ["schema-sync.yml:3:3: the subject areas `Sales` and `SALES` differ in letter case only"],
    ],
    ["an unknown key below", "paths:\n  doc: x\n", ["schema-sync.yml:2:3: unknown key `doc` in `paths`; did you mean `docs`?"]],
    [
      "a word that is none of the known",
      "fail-on: braking\n",
      ["schema-sync.yml:1:1: `fail-on` must be one of `breaking`, `risky`, `any`, `never`, not `braking`; did you mean `breaking`?"],
    ],
    [
      "a number for a title",
      "title: 2024\n",
      ['schema-sync.yml:1:1: `title` must be text: write "2024" in quotes, else YAML takes it for a number'],
    ],
    ["a key without a value", "source:\n", ["schema-sync.yml:1:1: `source` must be text, but nothing stands there"]],
    ["an empty title", "title: ''\n", ["schema-sync.yml:1:1: `title` must not be empty"]],
    ["one pattern for a list", "include: dbo.*\n", ["schema-sync.yml:1:1: `include` must be a list, not `dbo.*`"]],
    [
      "patterns that are none",
      "include:\n  - Sales\nexclude:\n  - a.b.c\n  - dbo.[x\n",
      [
        "schema-sync.yml:2:5: `Sales` is not a pattern of the form schema.name: write `Sales.*` for a schema, `*.Sales` for objects of that name in every schema",
        "schema-sync.yml:4:5: `a.b.c` is not a pattern of the form schema.name",
        "schema-sync.yml:5:5: `dbo.[x` is not a pattern of the form schema.name",
      ],
    ],
    ...["/etc", "../docs", "docs/../../x", "C:\\docs", "..", "\\\\server\\share", "a/.."].map((folder): [string, string, string[]] => [
      `a folder outside the repository: ${folder}`,
      `paths: { docs: '${folder}' }\n`,
      [`schema-sync.yml:1:10: \`paths.docs\` must be a folder inside the repository, relative to its root, not \`${folder}\``],
    ]),
    [
      "descriptions of no name, and of no text",
      "descriptions:\n  a.b.c.d: x\n  dbo.Orders: 12\n  dbo.x: [a]\n",
      [
        'schema-sync.yml:3:3: `descriptions.dbo.Orders` must be text: write "12" in quotes, else YAML takes it for a number',
        "schema-sync.yml:4:3: `descriptions.dbo.x` must be text, not a list",
      ],
    ],
    [
      "a description of no name",
      "descriptions:\n  a.b.c.d: x\n",
      [
        "schema-sync.yml:2:3: `a.b.c.d` is not a name: write schema, schema.object or schema.object.column, with [ ] around a part that holds a dot",
      ],
    ],
    ["a list", "- title: x\n", ["schema-sync.yml:1:1: a mapping (`key: value`) is expected here, not a list"]],
  ])("%s", (_title, text, complaints) => {
    expect(complaintsOf(() => parseConfig(text, file))).toEqual(complaints);
  });

  test("the JSON Schema tells editors the same defaults", () => {
    const { properties } = schema.properties.paths;
    expect({
      docs: properties.docs.default,
      contracts: properties.contracts.default,
      descriptions: properties.descriptions.default,
    }).toEqual(defaultConfig.paths);
  });
});
