import { describe, expect, test } from "vitest";
import type { ObjectName } from "../../src/model/name.ts";
import { nameKey } from "../../src/model/name.ts";
import { fileStem, partStem, relativePath } from "../../src/render/path.ts";
import { hostileTexts } from "../support/hostile.ts";
import { fc } from "../support/property.ts";

/** What a file system that tells neither case nor normalization makes of a name. */
function folded(stem: string): string {
  return stem.normalize("NFD").toLowerCase().normalize("NFC");
}

/** Legal on Windows, macOS and Linux (learn.microsoft.com/windows/win32/fileio/naming-a-file). */
function expectLegal(stem: string): void {
  expect(stem).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]/u);
  expect(stem).not.toMatch(/^[ .-]|[ .]$/);
  expect(stem).not.toMatch(/^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i);
  expect(Buffer.byteLength(`${stem}.md`)).toBeLessThanOrEqual(143);
}

test.each([
  [{ schema: "dbo", name: "Orders" }, "dbo.Orders"],
  [{ schema: "Sales", name: "SalesOrderHeader" }, "Sales.SalesOrderHeader"],
  [{ schema: "dbo", name: "Order Details" }, "dbo.Order Details"],
  [{ schema: "dbo", name: "CON" }, "dbo.CON"],
  [{ schema: "dbo", name: "v-2" }, "dbo.v-2"],
])("an ordinary name is its own file name: %j", (name, stem) => {
  expect(fileStem(name, false)).toBe(stem);
});

test.each([
  [{ schema: "CON", name: "Orders" }, /^_CON\.Orders~[0-9a-f]{12}$/],
  [{ schema: "con.x", name: "" }, /^con-x~[0-9a-f]{12}$/],
  [{ schema: "dbo", name: "a/../b" }, /^dbo\.a-b~[0-9a-f]{12}$/],
  [{ schema: "dbo", name: "name." }, /^dbo\.name~[0-9a-f]{12}$/],
  [{ schema: "dbo", name: "日本語" }, /^dbo\.日本語~[0-9a-f]{12}$/],
  [{ schema: "dbo", name: "😀".repeat(64) }, /^dbo~[0-9a-f]{12}$/],
  [{ schema: "s".repeat(128), name: "n".repeat(128) }, /^s{52}\.n{52}~[0-9a-f]{12}$/],
])("another keeps what is legible and gets a hash: %j", (name, stem) => {
  expect(fileStem(name, false)).toMatch(stem);
});

test("a name's file never changes: links from elsewhere lead to it", () => {
  expect(fileStem({ schema: "dbo", name: "a|b" }, false)).toBe("dbo.a-b~cafc14885a98");
  expect(fileStem({ schema: "dbo", name: "Orders" }, true)).toBe("dbo.Orders~338fa5968bd0");
});

const anyPart = fc.oneof(
  fc.constantFrom(
    ...hostileTexts,
    "orders",
    "Orders",
    "ORDERS",
    "a.b",
    "a",
    "b",
    "é",
    "e\u0301",
    "É",
    "K",
    "\u212a",
    "ı",
    "I",
    "ß",
    "ss",
    "com1",
    "COM¹",
  ),
  fc.string({ unit: "binary", minLength: 1, maxLength: 128 }),
  fc.stringMatching(/^[A-Za-z._ ~-]{1,6}$/),
);
const anyName: fc.Arbitrary<ObjectName> = fc.record({ schema: anyPart, name: anyPart });

describe("whatever the names are", () => {
  test("a file name is legal", () => {
    fc.assert(
      fc.property(anyName, fc.boolean(), (name, tellsCase) => {
        expectLegal(fileStem(name, tellsCase));
        expect(partStem(name.schema)).not.toMatch(/[\s"<>]/);
      }),
      { numRuns: 2000 },
    );
  });

  test("two names never share a file, whatever case or normalization the file system has", () => {
    fc.assert(
      fc.property(anyName, anyName, (a, b) => {
        fc.pre(nameKey(a) !== nameKey(b));
        expect(folded(fileStem(a, true))).not.toBe(folded(fileStem(b, true)));
        const onlyCase = nameKey(a).toLowerCase() === nameKey(b).toLowerCase();
        if (!onlyCase) expect(folded(fileStem(a, false))).not.toBe(folded(fileStem(b, false)));
      }),
      { numRuns: 5000 },
    );
  });

  test("nor do two parts share an anchor", () => {
    fc.assert(
      fc.property(anyPart, anyPart, (a, b) => {
        fc.pre(a !== b);
        expect(partStem(a)).not.toBe(partStem(b));
      }),
    );
  });
});

test.each([
  ["index.md", "schemas/database.md", "schemas/database.md"],
  ["schemas/tables/a.md", "schemas/tables/b.md", "b.md"],
  ["schemas/tables/a.md", "schemas/views/b.md", "../views/b.md"],
  ["schemas/tables/a.md", "etl/contracts.md", "../../etl/contracts.md"],
  ["etl/contracts.md", "index.md", "../index.md"],
])("from %s to %s", (from, to, path) => {
  expect(relativePath(from, to)).toBe(path);
});
