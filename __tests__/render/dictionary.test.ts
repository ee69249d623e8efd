import { describe, expect, test } from "vitest";
import { builtInTemplates } from "../../src/generated/templates.ts";
import { layout } from "../../src/model/page.ts";
import type { Pages } from "../../src/model/page.ts";
import { emptySchema } from "../../src/model/schema.ts";
import type { Column, Table } from "../../src/model/schema.ts";
import { render } from "../../src/render/render.ts";

function tableOf(name: string, columns: number, more: Partial<Column> = {}): Table {
  const list = Array.from({ length: columns }, (_, i) => ({ name: `c${i}`, type: "int", nullable: false, ...more }));
  return { schema: "dbo", name, columns: list, uniqueConstraints: [], foreignKeys: [], checks: [], indexes: [], triggers: [] };
}

function pagesOf(tables: readonly Table[]): Pages {
  return render({ schema: { ...emptySchema, tables }, contracts: [], report: { violations: [] }, templates: builtInTemplates });
}

/** The dictionary's pages, those of its parts by the end of their path. */
function dictionary(pages: Pages): Map<string, string> {
  const of = [...pages].filter(([path]) => path === layout.dictionary || path.startsWith(`${layout.dictionaryFolder}/`));
  return new Map(of.map(([path, text]) => [path.slice("schemas/".length), text]));
}

function rows(text = ""): number {
  return text.match(/^\| \[`dbo/gm)?.length ?? 0;
}

describe("the data dictionary", () => {
  test("is one page for as long as a browser can filter it", () => {
    const pages = dictionary(pagesOf([tableOf("a", 1000), tableOf("b", 1000)]));
    expect([...pages.keys()]).toEqual(["dictionary.md"]);
    expect(rows(pages.get("dictionary.md"))).toBe(2000);
  });

  test("is divided by how names begin, so that a new table moves no other", () => {
    const tables = ["Apple", "apricot", "banana"].flatMap((name) => [tableOf(name, 900), tableOf(`${name}s`, 900)]);
    const before = dictionary(pagesOf(tables));
    expect([...before.keys()]).toEqual(["dictionary.md", "dictionary/dbo-app.md", "dictionary/dbo-apr.md", "dictionary/dbo-b.md"]);
    expect([...before.values()].map(rows)).toEqual([0, 1800, 1800, 1800]);
    const after = dictionary(pagesOf([tableOf("Aardvark", 5), ...tables]));
    for (const [path, text] of before) if (path !== "dictionary.md") expect(after.get(path)).toBe(text);
  });

  test("has a page for a table that no page could hold, and for names that only begin another", () => {
    const pages = dictionary(pagesOf([tableOf("a", 1500), tableOf("ab", 1500), tableOf("abc", 2500)]));
    expect([...pages.values()].map(rows).sort((a, b) => a - b)).toEqual([0, 1500, 1500, 2500]);
  });
});

test("what a spreadsheet would run is text in the CSV, and itself in the JSON", () => {
  const pages = pagesOf([tableOf("t", 1, { name: '=cmd|"x"', description: "one, two\r\nthree", default: { expression: "-1" } })]);
  expect(pages.get(layout.columnsCsv)).toBe(
    "schema,object,kind,position,column,type,nullable,default,computed,keys,description\n" +
      `dbo,t,table,1,"'=cmd|""x""",int,false,'-1,,,"one, two\nthree"\n`,
  );
  expect(JSON.parse(pages.get(layout.columnsJson) ?? "")).toEqual([
    {
      schema: "dbo",
      object: "t",
      kind: "table",
      position: 1,
      column: '=cmd|"x"',
      type: "int",
      nullable: false,
      default: "-1",
      description: "one, two\r\nthree",
    },
  ]);
});
