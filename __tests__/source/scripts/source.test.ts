import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { placeOf } from "../../../src/model/place.ts";
import { serializeSnapshot } from "../../../src/snapshot/serialize.ts";
import { readScripts, scriptsSource } from "../../../src/source/scripts/source.ts";
import { fc } from "../../support/property.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "scripts-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

describe("what cannot be read says what to do", () => {
  test.each<[string, () => void, string, RegExp]>([
    ["a missing path", () => undefined, "nowhere", /nowhere does not exist in .*Name a folder/],
    [
      "a folder without scripts",
      () => {
        write("empty/readme.txt", "x");
      },
      "empty",
      /The folder empty holds no \.sql file\. Name the folder/,
    ],
    ["a glob that matches nothing", () => undefined, "empty/**/*.sql", /No file matches empty/],
    [
      "a binary file",
      () => {
        write("binary/x.sql", new Uint8Array([0x7f, 0x45, 0, 1, 2, 0, 0, 3]));
      },
      "binary",
      /binary\/x\.sql is not text.*save it as UTF-8/,
    ],
  ])("%s", async (_, prepare, spec, message) => {
    prepare();
    const reading = scriptsSource(spec, folder).read();
    await expect(reading).rejects.toThrow(UserError);
    await expect(reading).rejects.toThrow(message);
  });
});

describe("the files of a source", () => {
  test("a folder, a glob and a file; hidden folders and other files are left out", async () => {
    write("project/b/2.sql", "CREATE TABLE b2 (a int)");
    write("project/a/1.SQL", "CREATE TABLE a1 (a int)");
    write("project/.git/x.sql", "CREATE TABLE hidden (a int)");
    write("project/a/1.txt", "CREATE TABLE txt (a int)");
    const tables = async (spec: string) => (await scriptsSource(spec, folder).read()).schema.tables.map((table) => table.name);
    expect(await tables("project")).toEqual(["a1", "b2"]);
    expect(await tables("project/b/*.sql")).toEqual(["b2"]);
    expect(await tables("project/a/1.SQL")).toEqual(["a1"]);
  });

  test(":r does not leave the folder by a link", async () => {
    write("secret/secret.sql", "CREATE TABLE secret (a int)");
    write("linked/main.sql", "CREATE TABLE t (a int)\nGO\n:r link/secret.sql\n:r ../secret/secret.sql\n:r missing.sql");
    symlinkSync(join(folder, "secret"), join(folder, "linked/link"));
    const { schema, diagnostics } = await scriptsSource("linked/main.sql", folder).read();
    expect(schema.tables.map((table) => table.name)).toEqual(["t"]);
    expect(diagnostics.map(({ message }) => message.replace(/the folder \S+,/, "the folder,"))).toEqual([
      ":r link/secret.sql was skipped: it lies outside the folder, and nothing outside is read",
      ":r ../secret/secret.sql was skipped: it lies outside the folder, and nothing outside is read",
      ":r missing.sql was skipped: there is no such file",
    ]);
  });
});

test("objects and members remember where they were defined, renamed or dropped, under the names they end up with", () => {
  const text = `-- first line
CREATE TABLE dbo.t (
    a int NOT NULL CONSTRAINT PK_t PRIMARY KEY,
    b int CONSTRAINT DF_b DEFAULT 0,
    gone int,
    CONSTRAINT CK_t CHECK (a > b)
);
CREATE INDEX IX_b ON dbo.t (b);
ALTER TABLE dbo.t ADD c int;
ALTER TABLE dbo.t DROP COLUMN gone;
EXEC sp_rename 'dbo.t.c', 'd', 'COLUMN';
EXEC sp_rename 'dbo.t', 'u';
GO
CREATE PROCEDURE dbo.p
    @id int
AS SELECT 1
`;
  const { places } = readScripts([{ file: "x.sql", text }]);
  const [u, p] = [
    { schema: "dbo", name: "u" },
    { schema: "dbo", name: "p" },
  ];
  const lines = Object.fromEntries(
    ["a", "PK_t", "b", "DF_b", "CK_t", "IX_b", "d", "gone"].map((member) => [member, places.get(`dbo\u0000u\u0000${member}`)?.line]),
  );
  expect(lines).toEqual({ a: 3, PK_t: 3, b: 4, DF_b: 4, CK_t: 6, IX_b: 8, d: 11, gone: 10 });
  expect(placeOf(places, u)).toEqual({ file: "x.sql", line: 2, column: 1 });
  expect(placeOf(places, p, "@id")).toEqual({ file: "x.sql", line: 15, column: 5 });
});

describe("hostile input", () => {
  test.each<[string, string]>([
    ["brackets in a default", `CREATE TABLE t (a int DEFAULT ${"(".repeat(200_000)}1${")".repeat(200_000)})`],
    ["brackets that never close", `CREATE TABLE t (a int CHECK ${"(".repeat(200_000)}`],
    ["brackets in a condition", `IF ${"(".repeat(200_000)}1=1${")".repeat(200_000)} CREATE TABLE t (a int)`],
    ["NOT in a condition", `IF ${"NOT ".repeat(200_000)} EXISTS (SELECT 1) CREATE TABLE t (a int)`],
    ["blocks", "BEGIN ".repeat(200_000) + "CREATE TABLE t (a int)"],
    ["conditions", "IF 1=1 ".repeat(50_000) + "CREATE TABLE t (a int)"],
    ["alternatives", "IF 1=1 SELECT 1 ELSE ".repeat(50_000) + "CREATE TABLE t (a int)"],
    ["texts in texts", `EXEC ('${"EXEC (''".repeat(50)}')`],
    ["comments", "/*".repeat(300_000)],
    ["dots", `DROP TABLE ${"a.".repeat(200_000)}b`],
    ["cases", `CREATE TABLE t (a AS ${"CASE WHEN 1=1 THEN ".repeat(50_000)} 1)`],
    ["signs", `CREATE TABLE t (a int DEFAULT ${"-".repeat(1)}${" -".repeat(200_000)}1)`],
  ])("%s take bounded stack", (_, text) => {
    expect(() => readScripts([{ file: "x.sql", text }])).not.toThrow();
  });

  test("no text makes it throw, and what it made of the text can be written down", () => {
    const words = fc.constantFrom(
      ..."CREATE ALTER DROP TABLE VIEW INDEX ADD COLUMN CONSTRAINT PRIMARY KEY FOREIGN REFERENCES CHECK DEFAULT FOR WITH ON AS SELECT INTO FROM IF ELSE BEGIN END TRY CATCH EXEC NOT NULL EXISTS TYPE SEQUENCE SCHEMA TRANSFER TRIGGER PROCEDURE FUNCTION RETURNS UNIQUE CLUSTERED IDENTITY SET DECLARE".split(
        " ",
      ),
      ..."( ) ( ) , ; . = + 'x' N'y' [z] \"q\" t a b int varchar(5) @v 1 -1 dbo. sp_rename sp_addextendedproperty OBJECT_ID('t') /* */ -- \n".split(
        " ",
      ),
      "\nGO\n",
      "CREATE TABLE t (a int)",
      "ALTER TABLE t ADD",
      "CREATE PROCEDURE p AS",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const { schema } = readScripts([{ file: "x.sql", text: parts.join(" ") }]);
        expect(serializeSnapshot(schema).endsWith("\n")).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});

test("the order of a project's files changes nothing", () => {
  const files = [
    "CREATE TABLE dbo.parent (id int NOT NULL CONSTRAINT PK_parent PRIMARY KEY, code dbo.Code)",
    "CREATE TABLE dbo.child (id int NOT NULL, parent int CONSTRAINT FK_parent REFERENCES dbo.parent)",
    "CREATE TYPE dbo.Code FROM char(3) NOT NULL",
    "CREATE INDEX IX_child ON dbo.child (parent)",
    "ALTER TABLE dbo.child ADD CONSTRAINT CK_child CHECK (id > 0)",
    "EXEC sp_addextendedproperty N'MS_Description', N'A child.', 'SCHEMA', 'dbo', 'TABLE', 'child', 'COLUMN', 'id'",
    "EXEC sp_addextendedproperty N'MS_Description', N'The parent''s id.', 'SCHEMA', 'dbo', 'VIEW', 'v', 'COLUMN', 'id'",
    "CREATE VIEW dbo.v AS SELECT id FROM dbo.parent",
    "CREATE TRIGGER dbo.tr ON dbo.child AFTER INSERT AS RETURN",
    "DISABLE TRIGGER dbo.tr ON dbo.child",
  ].map((text, index) => ({ file: `${index}.sql`, text }));
  const expected = serializeSnapshot(readScripts(files).schema);
  expect(expected).toContain("The parent's id.");
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
      const { schema, diagnostics } = readScripts(shuffled);
      expect(serializeSnapshot(schema)).toBe(expected);
      expect(diagnostics).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
