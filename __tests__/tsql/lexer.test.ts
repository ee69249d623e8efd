import { describe, expect, test } from "vitest";
import { keywordOf, lineStarts, positionOf, tokenize } from "../../src/tsql/lexer.ts";
import { fc } from "../support/property.ts";

const kinds = (text: string, quotedIdentifier = true) =>
  tokenize(text, { quotedIdentifier }).map((token) => `${token.kind} ${token.value}`);

describe("tokenize", () => {
  test.each<[string, string[]]>([
    ["create Table dbo.[a]]b]", ["word create", "word Table", "word dbo", "operator .", "identifier a]b"]],
    [`"a ""b"""`, [`identifier a "b"`]],
    ["'it''s' N'x'", ["string it's", "string x"]],
    ["n", ["word n"]],
    ["1 1.5 .5 1e-3 0xFf $4.99 1.", ["number 1", "number 1.5", "number .5", "number 1e-3", "number 0xFf", "number $4.99", "number 1."]],
    ["a.1", ["word a", "number .1"]],
    ["@id @@ROWCOUNT", ["variable @id", "variable @@ROWCOUNT"]],
    ["$(Db).x $action", ["placeholder Db", "operator .", "word x", "word $action"]],
    ["[$(Db)]", ["identifier $(Db)"]],
    [
      "a>=b<>c!=d||e::f+=1",
      "word a|operator >=|word b|operator <>|word c|operator !=|word d"
        .split("|")
        .concat(["operator ||", "word e", "operator ::", "word f", "operator +=", "number 1"]),
    ],
    ["a--b\nc", ["word a", "word c"]],
    ["a/* x /* y */ z */b", ["word a", "word b"]],
    ["a /* x /* y */", ["word a", "unclosed /*"]],
    ["'abc", ["unclosed '"]],
    ["[abc", ["unclosed ["]],
    ["#temp ##t t#1 _x größe", ["word #temp", "word ##t", "word t#1", "word _x", "word größe"]],
    ["a\u00a0b\ufeffc", ["word a", "word b", "word c"]],
    ["§", ["word §"]],
  ])("%s", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test("with QUOTED_IDENTIFIER OFF double quotes hold a string", () => {
    expect(kinds(`"it's"`, false)).toEqual(["string it's"]);
  });

  test("keywords are known in any letter case, and nothing else is one", () => {
    expect(tokenize("cReAtE creates [create] 'create' (").map((token) => token.key)).toEqual(["CREATE", "", "", "", "("]);
    expect(keywordOf("nonclustered")).toBe("NONCLUSTERED");
    expect(keywordOf("")).toBe("");
  });

  test("a part of a text keeps the text's offsets", () => {
    expect(tokenize("select 'a' go", {}, 7, 10)).toEqual([{ kind: "string", key: "", value: "a", start: 7, end: 10 }]);
  });

  test("tokens never overlap, never go back, and leave out only comments and white space", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom("'", "[", "]", '"', "/*", "*/", "--", "\n", "$(", ")", "N'", "1e", "0x", "..", "@", "x"),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        let at = 0;
        for (const token of tokenize(text)) {
          const between = text.slice(at, token.start);
          expect(between.replace(/\/\*[^]*\*\/|--[^\r\n]*/g, "").trim()).toMatch(/^[\s\u200b\u0000-\u0020\u0085]*$/);
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe("positionOf", () => {
  test.each<[string, number, number, number]>([
    ["ab\ncd", 4, 2, 2],
    ["ab\r\ncd", 4, 2, 1],
    ["ab\rcd", 3, 2, 1],
    ["", 0, 1, 1],
    ["a\n", 2, 2, 1],
  ])("%j at %i is line %i, column %i", (text, offset, line, column) => {
    expect(positionOf(lineStarts(text), offset)).toEqual({ line, column });
  });
});
