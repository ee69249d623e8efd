import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { parseDocument } from "../../src/document/document.ts";
import { complaintsOf } from "../support/complaints.ts";
import { fc } from "../support/property.ts";

const parse = (text: string, file = "f.yml"): string[] => complaintsOf(() => parseDocument(text, file));

describe("a file that is no document", () => {
  test.each<[title: string, text: string, complaints: string[]]>([
    ["empty", "", ["f.yml:1:1: the file is empty; a mapping (`key: value`) is expected"]],
    ["only a comment", "# x\n", ["f.yml:1:1: the file is empty; a mapping (`key: value`) is expected"]],
    ["null", "~\n", ["f.yml:1:1: the file is empty; a mapping (`key: value`) is expected"]],
    ["a list", "\n- a\n", ["f.yml:2:1: a mapping (`key: value`) is expected here, not a list"]],
    ["prose", "Dear reader,\n\nhello.\n", ["f.yml:1:1: a mapping (`key: value`) is expected here, not a single value"]],
    ["binary", "PK\u0003\u0004\u0000", ["f.yml:1:3: this is not a text file: it holds the control character U+0003"]],
    ["binary further down", "a: b\nc: \u0000\n", ["f.yml:2:4: this is not a text file: it holds the control character U+0000"]],
    ["indented with a tab", "a:\n\tb: c\n", ["f.yml:2:1: indent with spaces: YAML does not allow tabs here"]],
    ["a key twice", "a: 1\nb: 2\na: 3\n", ["f.yml:3:1: the key `a` stands twice in this mapping"]],
    ["a key twice further in", "x:\n  - { a: 1, 'a': 3 }\n", ["f.yml:2:13: the key `a` stands twice in this mapping"]],
    [
      "an open quote",
      "a: 'b\n",
      ["f.yml:2:1: a quote is not closed up to here; quoted text that goes on in the next line must be indented deeper there than its key"],
    ],
    ["a colon in a value", "a: b: c\n", ["f.yml:1:4: a value cannot hold `: `; put it in quotes"]],
    ["two documents", "a: b\n---\na: c\n", ["f.yml:2:1: a second document starts here (`---`); one file holds one"]],
    ["a tag", "a: !secret b\n", ["f.yml:1:4: unresolved tag: !secret"]],
    ["a tag for what is not JSON", "a: !!binary aGVsbG8=\n", ["f.yml:1:4: unresolved tag: tag:yaml.org,2002:binary"]],
    ["a list as a key", "? [a]\n: b\n", ["f.yml:1:3: a key must be text"]],
    ["an alias without anchor", "a: *b\n", ["f.yml:1:4: the alias `*b` has no anchor `&b` before it"]],
    ["an alias before its anchor", "a: *b\nb: &b 1\n", ["f.yml:1:4: the alias `*b` has no anchor `&b` before it"]],
    ["an anchor in itself", "a: &a\n  b: *a\n", ["f.yml:1:1: an anchor (&name) holds its own alias (*name)"]],
  ])("%s", (_title, text, complaints) => {
    expect(parse(text)).toEqual(complaints);
  });

  test.each<[title: string, text: string, complaint: string]>([
    ["a comma too many", '{"a": 1,}', "f.json:1:9: this is not JSON: a property's name in double quotes should stand here"],
    ["cut off", '{"a": 1', 'f.json:1:8: this is not JSON: "," or "}" should stand here'],
    ["YAML", "a: b\n", "f.json:1:1: this is not JSON: a value should stand here"],
    ["empty", "", "f.json:1:1: the file is empty; a mapping (`key: value`) is expected"],
    ["a key twice", '{"a": 1,\n\t"a": 2}', "f.json:2:2: the key `a` stands twice in this mapping"],
  ])("JSON: %s", (_title, text, complaint) => {
    expect(parse(text, "f.json")).toEqual([complaint]);
  });

  test("with many faults names the first ones and counts the rest", () => {
    const complaints = parse(Array.from({ length: 50 }, (_, i) => `a: ${i}\n`).join(""));
    expect(complaints).toHaveLength(21);
    expect(complaints[0]).toBe("f.yml:2:1: the key `a` stands twice in this mapping");
    expect(complaints.at(-1)).toBe("and 29 more");
  });
});

describe("a hostile file is refused before it costs much", () => {
  const laughs = ["a: &a [x, x, x, x, x, x, x, x, x]"];
  for (let i = 1; i < 10; i++) {
    const [name, of] = [String.fromCharCode(97 + i), String.fromCharCode(96 + i)];
    laughs.push(`${name}: &${name} [${Array<string>(9).fill(`*${of}`).join(", ")}]`);
  }
  const chain = ["a0: &a0 [x]", ...Array.from({ length: 100 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}]`)];
  test.each<[title: string, text: string, complaint: string]>([
    ["billion laughs", laughs.join("\n"), "f.yml:1:1: its aliases (*name) unfold to more than 1000000 values"],
    ["aliases that nest", chain.join("\n"), "f.yml:1:1: nested more than 64 levels deep once its aliases (*name) are unfolded"],
    ["too many aliases", `a: &a x\nb: [${"*a,".repeat(2000)}]`, "f.yml:2:3005: more than 1000 aliases (*name)"],
    ["10 MB", "a: b\n".repeat(2_000_000), "f.yml:1:1: the file has 10000000 characters; at most 1000000 are read. Split it."],
    ["70 levels", `a: ${"[".repeat(70)}${"]".repeat(70)}`, "f.yml:1:67: nested more than 64 levels deep"],
    ["10,000 keys that are one", "a: b\n".repeat(10_000), "f.yml:2:1: the key `a` stands twice in this mapping"],
    ["brackets without end", "[".repeat(10_000), "levels deep"],
    ["dashes without end", "- ".repeat(10_000), "levels deep"],
    ["question marks without end", "? ".repeat(10_000), "levels deep"],
    ["mappings without end", "{a: ".repeat(10_000), "levels deep"],
    ["blocks without end", Array.from({ length: 1_000 }, (_, i) => `${" ".repeat(i)}a:\n`).join(""), "levels deep"],
  ])("%s", (_title, text, complaint) => {
    expect(parse(text)[0]).toContain(complaint);
  });
});

describe("a document", () => {
  const plain = fc.jsonValue({ maxDepth: 4 });
  const mapping = fc.dictionary(fc.string({ minLength: 1 }), plain).map((value) => JSON.parse(JSON.stringify(value)) as object);

  test("has the value that was written, as YAML and as JSON", () => {
    fc.assert(
      fc.property(mapping, (value) => {
        fc.pre(Object.keys(value).length > 0);
        expect(parseDocument(JSON.stringify(value, undefined, 2), "f.json").value).toEqual(value);
        const yaml = stringify(value);
        fc.pre(!/[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/.test(yaml) && !yaml.startsWith("\uFEFF"));
        expect(parseDocument(yaml, "f.yml").value).toEqual(value);
      }),
    );
  });

  test("knows where each part stands, behind aliases too", () => {
    const document = parseDocument("a:\n  - b: 1.0\n  - &x\n    c: d\ne: *x\n", "f.yml");
    expect(document.at([])).toEqual({ file: "f.yml", line: 1, column: 1 });
    expect(document.at(["a"])).toEqual({ file: "f.yml", line: 1, column: 1 });
    expect(document.at(["a", 0])).toEqual({ file: "f.yml", line: 2, column: 5 });
    expect(document.at(["a", 0, "b"])).toEqual({ file: "f.yml", line: 2, column: 5 });
    expect(document.at(["e"])).toEqual({ file: "f.yml", line: 5, column: 1 });
    expect(document.at(["e", "c"])).toEqual({ file: "f.yml", line: 4, column: 5 });
    expect(document.at(["e", "nothing", 3])).toEqual({ file: "f.yml", line: 5, column: 1 });
    expect(document.textAt(["a", 0, "b"])).toBe("1.0");
    expect(document.textAt(["a"])).toBeUndefined();
  });
});
