import { describe, expect, test } from "vitest";
import { placeIn, splitBatches, type ScriptFile } from "../../src/tsql/batches.ts";

const none = () => "there are no other files";
const texts = (text: string) => splitBatches({ file: "a.sql", text }, none).batches.map((batch) => batch.text.trim());

describe("splitBatches", () => {
  test.each<[string, string[]]>([
    ["a\nGO\nb", ["a", "b"]],
    ["a\r\n  go 5 -- five times\r\nb", ["a", "b"]],
    ["a\nGO;\nb", ["a", "b"]],
    ["GO\nGO\n\n", []],
    ["a\nGOTO x", ["a\nGOTO x"]],
    ["'\nGO\n'\nGO\nb", ["'\nGO\n'", "b"]],
    ["/* /*\nGO\n*/\nGO\n*/ a\nGO\nb", ["/* /*\nGO\n*/\nGO\n*/ a", "b"]],
    ['[\nGO\n] "\nGO\n"', ['[\nGO\n] "\nGO\n"']],
    ["-- it's\nGO\nb", ["-- it's", "b"]],
    ["'it''s'\nGO\nb", ["'it''s'", "b"]],
    ["select 1 GO", ["select 1 GO"]],
    [":on error exit\n:connect x\na", ["a"]],
    [":setvar T \"x y\"\n:setvar U z\nselect '$(T)', [$(U)], $(V)", ["select 'x y', [z], $(V)"]],
    ["'\n:setvar T x\n' $(T)", ["'\n:setvar T x\n' $(T)"]],
    ["", []],
  ])("%j", (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test("takes other files in, and every line keeps its place", () => {
    const files = new Map([
      ["b.sql", "b1\nb2"],
      ["c.sql", "c1\nGO\nc3\n"],
    ]);
    const include = (path: string): ScriptFile | string => {
      const text = files.get(path);
      return text === undefined ? "there is no such file" : { file: path, text };
    };
    const script = splitBatches({ file: "a.sql", text: "a1\n:r b.sql\na3\n:r c.sql\n:r d.sql\na6" }, include);
    expect(script.batches.map((batch) => batch.text)).toEqual(["a1\nb1\nb2\na3\nc1\n", "c3\na6"]);
    const [first, second] = script.batches;
    if (first === undefined || second === undefined) throw new Error("two batches");
    const place = (batch: typeof first, word: string) => placeIn(batch, batch.text.indexOf(word));
    expect(place(first, "a1")).toEqual({ file: "a.sql", line: 1, column: 1 });
    expect(place(first, "b2")).toEqual({ file: "b.sql", line: 2, column: 1 });
    expect(place(first, "a3")).toEqual({ file: "a.sql", line: 3, column: 1 });
    expect(place(first, "c1")).toEqual({ file: "c.sql", line: 1, column: 1 });
    expect(place(second, "c3")).toEqual({ file: "c.sql", line: 3, column: 1 });
    expect(place(second, "a6")).toEqual({ file: "a.sql", line: 6, column: 1 });
    expect(script.diagnostics).toEqual([
      { severity: "warning", message: ":r d.sql was skipped: there is no such file", at: { file: "a.sql", line: 5 } },
    ]);
  });

  test("a file that includes itself ends in a warning", () => {
    const self: ScriptFile = { file: "a.sql", text: "x\n:r a.sql" };
    const script = splitBatches(self, () => self);
    expect(script.batches).toHaveLength(1);
    expect(script.diagnostics[0]?.message).toContain("include each other");
  });
});
