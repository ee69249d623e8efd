import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { scout } from "../../scripts/examples.ts";
import { subjectAreas } from "../../src/areas/areas.ts";
import { builtInTemplates } from "../../src/generated/templates.ts";
import type { Contract } from "../../src/model/contract.ts";
import { emptySchema } from "../../src/model/schema.ts";
import type { Dependency, Schema, Table, View } from "../../src/model/schema.ts";
import { render } from "../../src/render/render.ts";
import { openSource } from "../../src/source/open.ts";
import { hostileTexts } from "../support/hostile.ts";
import { largeSchema } from "../support/large-schema.ts";
import { diagramsOf, loadMermaid } from "../support/mermaid.ts";

const adventureWorks = join(import.meta.dirname, "../../../shared/data/adventureworks-oltp.dacpac");

/** Words of mermaid's own, and what looks like them, besides what is markup anywhere. */
const names = [
  ...hostileTexts,
  ...["PK", "fk", "uk", "end", "click", "one", "title", "subgraph", "style", "class", "default", "u", "o", "x"],
  ...["direction TB", "direction  LR", "style:a#b;c", "classDef x fill:#f00;", "accTitle: x", '"`md`"', "%% x", "a\nb"],
  '%%{init: {"securityLevel": "loose"}}%%',
  "n".repeat(128),
];

function tableOf(name: string, references?: string): Table {
  const column = (of: string): Table["columns"][number] => ({ name: of, type: of, nullable: true });
  return {
    schema: "dbo",
    name,
    columns: [column("Id"), ...names.map(column)],
    primaryKey: { columns: [{ name: "Id" }, { name }] },
    uniqueConstraints: [],
    foreignKeys:
      references === undefined ? [] : [{ columns: [name], references: { schema: "dbo", name: references, columns: [references] } }],
    checks: [],
    indexes: [],
    triggers: [],
  };
}

/** Tables in a row, and views upon views, of these names. */
function hostile(): Schema {
  const viewOf = (name: string): View => ({ schema: name, name: `${name}_v`, columns: [], indexes: [], triggers: [] });
  const uses = (from: View, schema: string, name: string): Dependency => ({
    from: { schema: from.schema, name: from.name },
    to: { schema, name },
  });
  return {
    ...emptySchema,
    tables: names.map((name, i) => tableOf(name, names[i - 1])),
    views: names.map(viewOf),
    dependencies: names.flatMap((name, i) => {
      const before = names[i - 1];
      return [uses(viewOf(name), "dbo", name), ...(before === undefined || i % 8 === 0 ? [] : [uses(viewOf(name), before, `${before}_v`)])];
    }),
  };
}

const contracts: Contract[] = names.map((name) => ({
  ...{ id: name, name, version: "1", status: "active", file: "c.yaml", severity: "error", role: "reader" },
  objects: [{ schema: name, name: `${name}_v`, at: { file: "c.yaml", line: 1 }, columns: [] }],
}));

function pagesOf(
  schema: Schema,
  more: { readonly contracts?: readonly Contract[]; readonly links?: boolean } = {},
): ReadonlyMap<string, string> {
  const { areas } = subjectAreas(schema);
  return render({ schema, contracts: [], report: { violations: [] }, templates: builtInTemplates, areas, links: true, ...more });
}

async function read(source: string): Promise<Schema> {
  return (await (await openSource(source, { cwd: ".", selection: { include: [], exclude: [] } })).read()).schema;
}

/** A star: everything refers to one table, and one view reads everything. */
function star(size: number): Schema {
  const tables = [tableOf("Hub"), ...Array.from({ length: size }, (_, i) => tableOf(`T${i}`, "Hub"))];
  return {
    ...emptySchema,
    tables,
    views: [{ schema: "dbo", name: "All", columns: [], indexes: [], triggers: [] }],
    dependencies: tables.map(({ schema, name }) => ({ from: { schema: "dbo", name: "All" }, to: { schema, name } })),
  };
}

let mermaid: Awaited<ReturnType<typeof loadMermaid>>;
beforeAll(async () => {
  mermaid = await loadMermaid();
});

describe.each<[name: string, schema: () => Schema | Promise<Schema>, contracts: readonly Contract[]]>([
  ["the Scout sample", () => read(join(scout, "schema")), []],
  ["hostile names", hostile, contracts],
  ["a hundred tables", () => largeSchema(100), []],
  ["a hub of sixty tables", () => star(60), []],
  ...(existsSync(adventureWorks) ? [["AdventureWorks", () => read(adventureWorks), []] as [string, () => Promise<Schema>, []]] : []),
])("every diagram of %s", (_, schema, demands) => {
  test("is one to mermaid, and below its limits", async () => {
    const pages = pagesOf(await schema(), { contracts: demands });
    const diagrams = [...pages].flatMap(([path, page]) => diagramsOf(page).map((text) => ({ path, text })));
    expect(diagrams.length).toBeGreaterThan(10);
    for (const { path, text } of diagrams) {
      await expect(mermaid.parse(text), `${path}\n${text}`).resolves.toHaveProperty("diagramType");
      expect(text.length, path).toBeLessThan(50_000);
      expect(text.match(/--/g)?.length ?? 0, path).toBeLessThan(500);
    }
  });
});

test("every committed diagram of the sample is one to mermaid", async () => {
  const files = readdirSync(join(scout, "docs"), { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
  const diagrams = files.flatMap((path) => diagramsOf(readFileSync(join(scout, "docs", path), "utf8")));
  expect(diagrams.length).toBeGreaterThan(10);
  for (const text of diagrams) await expect(mermaid.parse(text), text).resolves.toHaveProperty("diagramType");
});

describe("what is too much for one diagram", () => {
  const keysIn = (page: string): string[] =>
    diagramsOf(page).flatMap((text) => [...text.matchAll(/^ {4}(\S+) \S+--\S+ (\S+) :/gm)].map(([, a, b]) => `${a ?? ""} ${b ?? ""}`));

  test("is parted, and every key is in one of the parts", () => {
    const page = pagesOf(star(60)).get("schemas/tables/dbo.Hub.md") ?? "";
    expect(page).toContain("\nPart 1 of 3:\n");
    expect(keysIn(page).sort()).toEqual(Array.from({ length: 60 }, (_, i) => `dbo_T${i} dbo_Hub`).sort());
  });

  test("shows every key of a large schema once, in the schema's diagrams", () => {
    const schema = largeSchema(100);
    const page = pagesOf(schema).get("schemas/database.md") ?? "";
    expect(keysIn(page)).toHaveLength(schema.tables.flatMap(({ foreignKeys }) => foreignKeys).length);
    expect(new Set(keysIn(page)).size).toBe(keysIn(page).length);
  });

  test("becomes a sentence where nobody would look at so many", () => {
    const pages = pagesOf(star(600));
    expect(pages.get("schemas/tables/dbo.Hub.md")).toContain("600 foreign keys: too many for a picture.");
    expect(pages.get("schemas/views/dbo.All.md")).toContain("601 uses one step away: too many for a picture.");
  });
});

describe("a lineage", () => {
  const view = (name: string): View => ({ schema: "dbo", name, columns: [], indexes: [], triggers: [] });
  const uses = (from: string, to: string): Dependency => ({ from: { schema: "dbo", name: from }, to: { schema: "dbo", name: to } });
  const schema: Schema = {
    ...emptySchema,
    tables: [tableOf("Base"), tableOf("Other")],
    views: [view("A"), view("B"), view("C"), view("Else")],
    dependencies: [uses("A", "BASE"), uses("B", "A"), uses("B", "sysobjects"), uses("C", "B"), uses("Else", "Base"), uses("C", "Other")],
  };
  const reader: Contract = {
    ...{ id: "c", name: "c", version: "1", status: "active", file: "c.yaml", severity: "error", role: "reader", consumer: "flatten.py" },
    objects: [{ schema: "dbo", name: "C", at: { file: "c.yaml", line: 1 }, columns: [] }],
  };

  test("goes down to the tables and up to the programs, and to nobody else's", () => {
    const [diagram = ""] = diagramsOf(pagesOf(schema, { contracts: [reader] }).get("schemas/views/dbo.B.md") ?? "");
    expect([...diagram.matchAll(/^ {4}(\S+) --> (\S+)$/gm)].map(([, from = "", to = ""]) => `${from} ${to}`)).toEqual([
      "dbo_A dbo_B",
      "dbo_sysobjects dbo_B",
      "dbo_Base dbo_A",
      "dbo_B dbo_C",
      "dbo_C N0",
    ]);
    expect([...diagram.matchAll(/^ {4}click (\S+) href "(.*)"$/gm)].map(([, node = "", url = ""]) => `${node} ${url}`)).toEqual([
      "N0 ../../../etl/contracts/c/",
      "dbo_A ../dbo.A/",
      "dbo_Base ../../tables/dbo.Base/",
      "dbo_C ../dbo.C/",
    ]);
  });

  test("links nowhere where no site is made", () => {
    for (const page of pagesOf(schema, { contracts: [reader], links: false }).values()) expect(page).not.toMatch(/^ {4}click /m);
  });
});
