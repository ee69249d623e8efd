import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { builtInTemplates } from "../../src/generated/templates.ts";
import { defaultConfig } from "../../src/model/config.ts";
import type { Paths } from "../../src/model/config.ts";
import { emptySchema } from "../../src/model/schema.ts";
import type { Store } from "../../src/ports.ts";
import { serializeSnapshot } from "../../src/snapshot/serialize.ts";
import { workingTree } from "../../src/store/working-tree.ts";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "schema-sync-store-"));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function put(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function store(paths: Partial<Paths> = {}): Store {
  return workingTree({ root, paths: { ...defaultConfig.paths, ...paths } });
}

function contract(id: string): string {
  return `apiVersion: v3.0.2\nkind: DataContract\nid: ${id}\nversion: 1.0.0\nstatus: active\nschema:\n  - name: Orders\n    physicalName: dbo.Orders\n    properties:\n      - name: Id\n        logicalType: integer\n`;
}

test("an empty repository has no snapshot, contracts or pages, and the templates that come with the tool", async () => {
  expect(await store().snapshot()).toBeUndefined();
  expect(await store().contracts()).toEqual([]);
  expect(await store().templates()).toEqual(builtInTemplates);
  expect(await store().pages()).toEqual(new Map());
});

test("the snapshot is read from the docs folder", async () => {
  put({ "site/docs/schemas/schema.json": serializeSnapshot(emptySchema) });
  expect(await store({ docs: "site/docs" }).snapshot()).toEqual(emptySchema);
});

test("a damaged snapshot is refused with its file and line, never taken for none", async () => {
  put({ "docs/schemas/schema.json": '{\n  "formatVersion": 1,\n' });
  await expect(store().snapshot()).rejects.toMatchObject({ name: "UserError", at: { file: "docs/schemas/schema.json" } });
  rmSync(join(root, "docs"), { recursive: true });
  mkdirSync(join(root, "docs/schemas/schema.json"), { recursive: true });
  await expect(store().snapshot()).rejects.toThrow("docs/schemas/schema.json is a folder where a file should be.");
});

describe("contracts", () => {
  test("are read from every folder below, by id", async () => {
    put({
      "contracts/b.odcs.yaml": contract("two"),
      "contracts/deep/a.odcs.yml": contract("one"),
      "contracts/README.md": "no",
      "contracts/c.yaml": "no",
    });
    const contracts = await store().contracts();
    expect(contracts.map(({ id, file }) => [id, file])).toEqual([
      ["one", "contracts/deep/a.odcs.yml"],
      ["two", "contracts/b.odcs.yaml"],
    ]);
  });

  test("may not share an id", async () => {
    put({ "contracts/a.odcs.yaml": contract("one"), "contracts/b.odcs.yaml": contract("one") });
    await expect(store().contracts()).rejects.toMatchObject({
      message: expect.stringContaining("also that of contracts/a.odcs.yaml") as string,
      at: { file: "contracts/b.odcs.yaml" },
    });
  });

  test("that somebody put elsewhere have to be there", async () => {
    await expect(store({ contracts: "agreements" }).contracts()).rejects.toThrow(/There is no folder agreements/);
    put({ agreements: "a file" });
    await expect(store({ contracts: "agreements" }).contracts()).rejects.toThrow("agreements is a file where a folder should be.");
  });

  test("that are not valid are refused", async () => {
    put({ "contracts/a.odcs.yaml": "kind: [" });
    await expect(store().contracts()).rejects.toMatchObject({ name: "UserError", at: { file: "contracts/a.odcs.yaml" } });
  });
});

describe("a folder of templates", () => {
  test("replaces templates of the same name, and may bring partials of its own", async () => {
    put({
      "own/table.mustache": "\ufeff# {{title}}\r\n{{#columns}}{{> row}}{{/columns}}\r\n",
      "own/row.mustache": "{{name}}",
      "own/notes.txt": "",
    });
    expect(await store({ templates: "own" }).templates()).toEqual({
      ...builtInTemplates,
      table: "# {{title}}\n{{#columns}}{{> row}}{{/columns}}\n",
      row: "{{name}}",
    });
  });

  test.each([
    [
      "tabel.mustache",
      "x",
      /tabel\.mustache is not the name of a template.*did you mean `table`\? There are: area, areas, change, changelog, contract, contracts, database/,
      1,
    ],
    ["table.mustache", "one\n{{#columns}}\ntwo", /not valid mustache: Unclosed section "columns"/, 3],
    ["table.mustache", "one\n{{name", /not valid mustache: Unclosed tag/, 2],
  ])("with %s of %j is refused", async (file, text, message, line) => {
    put({ [`own/${file}`]: text });
    await expect(store({ templates: "own" }).templates()).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringMatching(message) as string,
      at: { file: `own/${file}`, line },
    });
  });

  test("has to be there", async () => {
    await expect(store({ templates: "own" }).templates()).rejects.toThrow(/There is no folder own/);
  });
});

describe("pages", () => {
  test("are the files in the places of generated ones, and the snapshot", async () => {
    const mine = {
      "docs/index.md": "i",
      "docs/schemas/tables/dbo.Orders.md": "o",
      "docs/schemas/views/v.md": "\ufeffv\r\n",
      "docs/etl/contracts.md": "c",
      "docs/etl/contracts.json": "{}",
      "docs/etl/contracts/flatten.md": "f",
      "docs/etl/badges/flatten.json": "{}",
      "docs/schemas/schema.json": "{}",
    };
    put({
      ...mine,
      "docs/guide.md": "g",
      "docs/schemas/tables/logo.png": new Uint8Array([255]),
      "docs/schemas/notes.md": "n",
      "README.md": "r",
    });
    expect(Object.fromEntries(await store().pages())).toEqual(mine);
  });

  test("in another encoding are refused: writing them back would destroy them", async () => {
    put({ "docs/index.md": Buffer.from("caf\u00e9", "latin1") });
    await expect(store().pages()).rejects.toMatchObject({
      message: "docs/index.md is not UTF-8 text. Save it in UTF-8.",
      at: { file: "docs/index.md", line: 1 },
    });
  });

  test("are read by the thousand", async () => {
    put(Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`docs/schemas/tables/dbo.T${i}.md`, `table ${i}`])));
    const pages = await store().pages();
    expect(pages.size).toBe(2000);
    expect(pages.get("docs/schemas/tables/dbo.T1999.md")).toBe("table 1999");
  });

  test("may stand in the repository's own folder", async () => {
    put({ "index.md": "i", "schemas/tables/a.md": "a" });
    expect([...(await store({ docs: "." }).pages()).keys()]).toEqual(["index.md", "schemas/tables/a.md"]);
  });
});

describe("a folder outside of the repository", () => {
  test.each(["../docs", "/etc", "docs/../../x", "a\\..\\..\\b"])("%j is refused", async (folder) => {
    await expect(store({ docs: folder }).snapshot()).rejects.toThrow(UserError);
    await expect(store({ docs: folder }).pages()).rejects.toThrow(/outside of the repository: paths\.docs/);
    await expect(store({ contracts: folder }).contracts()).rejects.toThrow(/paths\.contracts/);
    await expect(store({ templates: folder }).templates()).rejects.toThrow(/paths\.templates/);
  });

  test("is refused where a symbolic link leads there", async () => {
    const outside = mkdtempSync(join(tmpdir(), "schema-sync-outside-"));
    try {
      symlinkSync(outside, join(root, "docs"));
      await expect(store().pages()).rejects.toThrow(/docs leads outside of the repository, by a symbolic link/);
      await expect(store({ docs: "docs/deep" }).snapshot()).rejects.toThrow(/symbolic link/);
      mkdirSync(join(root, "real"));
      symlinkSync("real", join(root, "inside"));
      expect(await store({ docs: "inside" }).pages()).toEqual(new Map());
    } finally {
      rmSync(outside, { recursive: true });
    }
  });
});
