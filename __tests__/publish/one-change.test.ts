import { expect, test } from "vitest";
import { subjectAreas } from "../../src/areas/areas.ts";
import { builtInTemplates } from "../../src/generated/templates.ts";
import { layout } from "../../src/model/page.ts";
import type { Schema, Table } from "../../src/model/schema.ts";
import type { Files } from "../../src/ports.ts";
import { propose } from "../../src/publish/propose.ts";
import { render } from "../../src/render/render.ts";
import { siteFile } from "../../src/render/site-file.ts";
import { serializeSnapshot } from "../../src/snapshot/serialize.ts";
import { largeSchema } from "../support/large-schema.ts";

/** What a sync writes, and what it removes. */
function synced(schema: Schema, existing: Files = new Map()): { readonly write: Files; readonly remove: readonly string[] } {
  const templates = builtInTemplates;
  const { areas } = subjectAreas(schema);
  const pages = render({ schema, contracts: [], report: { violations: [] }, templates, areas, links: true });
  const site = siteFile({ path: "mkdocs.yml", write: true, docs: "docs", schema, pages: pages.keys(), templates });
  return propose({
    pages: new Map([...pages, [layout.snapshot, serializeSnapshot(schema)]]),
    existing,
    docs: "docs",
    today: "2026-01-01",
    site,
  });
}

const schema = largeSchema(600);
const committed = synced(schema).write;
const table = schema.tables.find(({ name }) => name === "Table00313") as Table;

/** Everything but pages of objects: lists, areas, the dictionary, downloads, the snapshot. There are few, whatever the size. */
function rewritten(change: Partial<Table>): { readonly objects: string[]; readonly others: number } {
  const { write, remove } = synced(
    { ...schema, tables: schema.tables.map((each) => (each === table ? { ...each, ...change } : each)) },
    committed,
  );
  expect(remove).toEqual([]);
  const objects = [...write.keys()].filter((path) => /^docs\/schemas\/(?:tables|views)\//.test(path));
  return { objects: objects.map((path) => path.slice("docs/schemas/".length)).sort(), others: write.size - objects.length };
}

const page = "tables/s1.Table00313.md";

test("nothing is written where nothing changed", () => {
  expect(synced(schema, committed)).toMatchObject({ write: new Map(), remove: [] });
});

test("a column more writes the table's page and the lists that hold it", () => {
  const columns = [...table.columns, { name: "Added", type: "int", nullable: true }];
  const { objects, others } = rewritten({ columns });
  expect(objects).toEqual([page]);
  expect(others).toBeLessThanOrEqual(8);
});

test("a key more writes the neighbour's page, too, and what shows their subject area", () => {
  const columns = [...table.columns, { name: "Added", type: "int", nullable: true }];
  const references = { schema: "s1", name: "Table00300", columns: ["Id"] };
  const { objects, others } = rewritten({ columns, foreignKeys: [...table.foreignKeys, { columns: ["Added"], references }] });
  expect(objects).toEqual(["tables/s1.Table00300.md", page].sort());
  expect(others).toBeLessThanOrEqual(12);
});

test("another primary key writes the pages of those whose pictures show it", () => {
  const [id, value] = [{ name: "Id" }, { name: "Value0" }];
  const { objects } = rewritten({ primaryKey: { name: "PK", columns: [id, value] } });
  const neighbours = new Set(
    [table, ...schema.tables.filter(({ foreignKeys }) => foreignKeys.some(({ references }) => references.name === table.name))].map(
      ({ name }) => name,
    ),
  );
  for (const { references } of table.foreignKeys) neighbours.add(references.name);
  expect(objects).toEqual([...neighbours].map((name) => `tables/s1.${name}.md`).sort());
});
