import { describe, expect, test } from "vitest";
import { builtInTemplates } from "../../src/generated/templates.ts";
import type { Contract } from "../../src/model/contract.ts";
import { printName } from "../../src/model/name.ts";
import { emptySchema } from "../../src/model/schema.ts";
import type { Column, Schema, Table } from "../../src/model/schema.ts";
import type { Pages } from "../../src/model/page.ts";
import { isDamage, parseBlocks } from "../../src/publish/blocks.ts";
import { canonicalSchema } from "../../src/snapshot/serialize.ts";
import { render } from "../../src/render/render.ts";
import { hostileTexts } from "../support/hostile.ts";
import { htmlOf, linksOf, nodesOf, show, tablesOf } from "../support/markdown.ts";
import { fc } from "../support/property.ts";
import { anySchema, shuffled } from "../support/schema-arbitrary.ts";

const at = { file: "contracts/a.odcs.yaml", line: 1 };

/** A schema in which one text is the name and the description of everything. */
function schemaOf(text: string): Schema {
  const description = text;
  const column: Column = { name: text, type: "int", nullable: true, description, default: { name: text, expression: text } };
  const trigger = { name: text, timing: "after", events: ["insert"], definition: text, description } as const;
  const table: Table = {
    schema: text,
    name: text,
    description,
    columns: [column],
    primaryKey: { name: text, columns: [{ name: text }], description },
    uniqueConstraints: [{ name: text, columns: [{ name: text }] }],
    foreignKeys: [{ name: text, columns: [text], references: { schema: text, name: text, columns: [text] }, description }],
    checks: [{ name: text, expression: text, description }],
    indexes: [{ name: text, columns: [{ name: text }], include: [text], filter: text, description, filegroup: text }],
    triggers: [trigger],
    filegroup: text,
    partition: { scheme: text, column: text },
  };
  return {
    ...emptySchema,
    collation: text,
    description,
    schemas: [{ name: text, description }],
    tables: [table],
    views: [
      {
        schema: text,
        name: `${text}2`,
        description,
        columns: [{ name: text, description }],
        indexes: [],
        triggers: [trigger],
        definition: text,
      },
    ],
    procedures: [
      {
        schema: text,
        name: `${text}3`,
        description,
        parameters: [{ name: text, type: "int", default: text, description }],
        definition: text,
      },
    ],
    functions: [
      { schema: text, name: `${text}4`, description, kind: "scalar", returns: text, parameters: [], columns: [], definition: text },
    ],
    sequences: [{ schema: text, name: `${text}5`, type: "int", description }],
    types: [{ schema: text, name: `${text}6`, columns: [column], uniqueConstraints: [], checks: [], indexes: [], description }],
    synonyms: [{ schema: text, name: `${text}7`, target: text, description }],
    databaseTriggers: [{ name: text, events: ["DDL_TABLE_EVENTS"], definition: text, description }],
    dependencies: [{ from: { schema: text, name: `${text}2` }, to: { schema: text, name: text, column: text } }],
  };
}

function contractOf(text: string): Contract {
  const column = { name: text, at, description: text, harm: text, physicalType: text };
  const object = { schema: text, name: text, at, description: text, columns: [column] };
  const words = { id: text, name: text, version: text, status: text, file: text, description: text, owner: text, harm: text };
  return { ...words, severity: "error", role: "reader", objects: [object] };
}

function renderAll(schema: Schema, contracts: readonly Contract[] = [], title = ""): Pages {
  return render({ schema, contracts, title, report: { violations: [] }, templates: builtInTemplates });
}

const ownHtml =
  /^(?:<br>|<\/a>|<a id="[^"<>]*">(?:<\/a>)?|<details markdown="1">\n<summary>(?:Definition|SQL|SELECT with the joins that the keys suggest)<\/summary>|<div class="schema-sync-filter" markdown="1">|<\/div>|<\/details>|<!-- schema-sync:(?:begin|end) \S+ -->)$/;

describe.each(hostileTexts)("%j", (text) => {
  const pages = renderAll(schemaOf(text), [contractOf(text)], text);

  test("has a badge that says what it is", () => {
    const [path, badge = ""] = [...pages].find(([path]) => path.endsWith(".json")) ?? [];
    expect(path).toMatch(/^etl\/badges\/[^/\\]+\.json$/);
    expect(JSON.parse(badge)).toEqual({ schemaVersion: 1, label: text, message: "holds", color: "brightgreen" });
  });

  test.each([...pages.keys()].filter((path) => path.endsWith(".md")))("does no harm in %s", (path) => {
    const page = pages.get(path) ?? "";
    for (const html of htmlOf(page)) expect(html).toMatch(ownHtml);
    for (const link of linksOf(page)) expect(link).toMatch(/^(?:\.\.\/|#|[^:]*\.md(?:#|$)|downloads\/columns\.(?:csv|json)$)/);
    expect(path).toMatch(
      /^(?:index|health|etl\/contracts(?:\/[^/\\]+)?|schemas\/(?:database|changelog|dictionary|findings|(?:tables|views|procedures|functions)\/[^/\\]+))\.md$/,
    );
    for (const { header, rows } of tablesOf(page)) {
      for (const row of rows) expect(row).toHaveLength(header.length);
    }
    const parsed = parseBlocks(page);
    expect(parsed).not.toHaveProperty("problem");
    expect(isDamage(parsed) ? [] : parsed.gaps.join("").trim()).toBe("");
    // Jinja and Liquid see no instruction outside of code.
    expect(page.replaceAll(/^ ?(`{3,})[^]*?^ ?\1$/gm, "")).not.toMatch(/\{[{%#]/);
  });

  test("is told exactly", () => {
    const page = [...pages].find(([path]) => path.startsWith("schemas/tables/"))?.[1] ?? "";
    const seen = (markdown: string): string => show(`x ${markdown}`).text.slice(1).trim();
    const told = text.replaceAll("\u0001", "\u2401").replaceAll("\ud800", "\ufffd").trim();
    const columns = tablesOf(page).find(({ header }) => header[0] === "Column")?.rows[0] ?? [];
    // A table has no column in which nothing is to be seen.
    expect(columns.map(seen)).toEqual(
      told === "" ? ["", "int", "yes", "", "PK, FK, UK", ""] : [told, "int", "yes", told, "PK, FK, UK", told, told],
    );
    const [title] = nodesOf(page, (node) => node.type === "heading");
    const heading = title?.firstChild;
    let words = "";
    for (let node = heading; node; node = node.next) words += node.literal ?? "";
    const name = printName({ schema: text, name: text });
    expect(words).toBe(name.replaceAll("\u0001", "\u2401").replaceAll("\ud800", "\ufffd").trim());
    // The first is the example, the last the trigger's text.
    const definition = nodesOf(page, (node) => node.type === "code_block" && node.info === "sql").at(-1);
    expect(definition?.literal).toBe(`${text.toWellFormed()}\n`);
  });
});

test("names that differ only by case, or by normalization, keep apart", () => {
  const names = ["Orders", "orders", "ORDERS", "caf\u00e9", "cafe\u0301", "CAF\u00c9"];
  for (const collation of ["Latin1_General_CS_AS", "Latin1_General_100_BIN2", undefined]) {
    const tables = names.map((name) => ({ ...tableOf(name), schema: "dbo" }));
    const paths = [...renderAll({ ...emptySchema, ...(collation === undefined ? {} : { collation }), tables }).keys()];
    expect(new Set(paths.map((path) => path.normalize("NFC").toLowerCase())).size).toBe(paths.length);
  }
});

function tableOf(name: string): Table {
  return { schema: "dbo", name, columns: [], uniqueConstraints: [], foreignKeys: [], checks: [], indexes: [], triggers: [] };
}

test("contracts whose ids differ only by case, or are no file names, keep apart", () => {
  const ids = ["Flat", "flat", "FLAT", "con", "a/b", "a b", "../x", "flatten"];
  const contracts = ids.map((id) => ({ ...contractOf("x"), id }));
  const paths = [...renderAll(emptySchema, contracts).keys()].filter((path) => /^etl\/.+\//.test(path));
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(2 * ids.length);
  for (const path of paths) expect(path).toMatch(/^etl\/(?:contracts|badges)\/(?!(?:con|\.*)\.)[^/\\ ]+\.(?:md|json)$/);
  expect(paths).toEqual(expect.arrayContaining(["etl/contracts/flat.md", "etl/badges/flatten.json"]));
});

test("modules and people may spell a name as the database's collation lets them", () => {
  const schema: Schema = {
    ...emptySchema,
    tables: [tableOf("Orders")],
    dependencies: [{ from: { schema: "DBO", name: "vOrders" }, to: { schema: "DBO", name: "ORDERS", column: "Id" } }],
    views: [{ schema: "dbo", name: "vOrders", columns: [], indexes: [], triggers: [] }],
  };
  expect(renderAll(schema).get("schemas/tables/dbo.Orders.md")).toContain("](../views/dbo.vOrders.md) | view | `Id` |");
  expect(
    renderAll({ ...schema, collation: "Latin1_General_CS_AS" })
      .values()
      .toArray()
      .join(""),
  ).not.toContain("ORDERS](");
});

test("a lone surrogate is written as what a file can hold", () => {
  const pages = renderAll({ ...emptySchema, tables: [tableOf("a\ud800")] });
  for (const page of pages.values()) expect(page.isWellFormed()).toBe(true);
});

test("the order of what is read never changes a page, nor does rendering twice", () => {
  fc.assert(
    fc.property(
      anySchema.chain((schema) => fc.tuple(fc.constant(schema), shuffled(schema))),
      ([schema, other]) => {
        expect([...renderAll(canonicalSchema(other))]).toEqual([...renderAll(canonicalSchema(schema))]);
      },
    ),
    { numRuns: 100 },
  );
});
