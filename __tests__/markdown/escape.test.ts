import { describe, expect, test } from "vitest";
import { codeBlock, codeSpan, escapeMarkdown, escapeParagraphs, link } from "../../src/markdown/escape.ts";
import { hostileTexts } from "../support/hostile.ts";
import { nodesOf, show, tablesOf } from "../support/markdown.ts";
import { fc } from "../support/property.ts";

/** What is to be seen of a text: control characters as their pictures, no white space around it. */
function visible(text: string): string {
  return text
    .replaceAll("\u0001", "\u2401")
    .replaceAll("\ud800", "\ufffd")
    .replaceAll(/\s*\n\s*/g, "\n")
    .trim();
}

describe("escaped text shows the text and nothing else", () => {
  test.each(hostileTexts)("%j", (text) => {
    expect(show(escapeMarkdown(text).toWellFormed())).toMatchObject({ text: visible(text), html: [], markup: [], links: [] });
  });

  test("whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab1 .)#>-+*_=~`|[]()!<&;:${}%\\/\"'\n😀".split("")), maxLength: 30 }), (text) => {
        const shown = show(escapeParagraphs(text.toWellFormed()));
        expect(shown).toMatchObject({ html: [], links: [] });
        expect(shown.markup).toEqual([]);
        expect(shown.text.replaceAll(/\s+/g, "")).toBe(text.toWellFormed().replaceAll(/\s+/g, ""));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a table's cell", () => {
  test.each(hostileTexts)("holds %j", (text) => {
    for (const cell of [escapeMarkdown(text, "cell"), codeSpan(text, "cell")]) {
      const [table] = tablesOf(`| a | b |\n| --- | --- |\n| ${cell.toWellFormed()} | end |\n`);
      const [shown = "", end] = table?.rows[0] ?? [];
      expect(end).toBe("end");
      expect(table?.rows[0]).toHaveLength(2);
      const { text: seen, html, links } = show(shown === "" ? "" : `x ${shown}`);
      expect({ seen: seen.slice(1).trim(), html, links }).toEqual({ seen: visible(text), html: [], links: [] });
    }
  });

  test("keeps line breaks as <br>, and parts paragraphs once", () => {
    expect(escapeMarkdown(" a \r\nb\n\n\n\nc\u2028d\n", "cell")).toBe("a<br>b<br><br>c<br>d");
  });

  test("holds a text of 8,000 characters in one row", () => {
    const text = "many words | and `more`\n".repeat(334);
    expect(tablesOf(`| a |\n| --- |\n| ${escapeMarkdown(text, "cell")} |\n`)[0]?.rows).toHaveLength(1);
  });
});

describe("running text", () => {
  test.each([
    ["one line", "one line"],
    ["first\nsecond", "first<br>\nsecond"],
    ["first\r\n\r\n\r\nsecond", "first\n\nsecond"],
    ["\n\nfirst\n", "first"],
    ["   indented code?\n    no", "indented code?<br>\nno"],
    ["- a\n- b", "\\- a<br>\n\\- b"],
    ["title\n===", "title<br>\n&#61;=="],
    ["", ""],
  ])("%j → %j", (text, expected) => {
    expect(escapeParagraphs(text)).toBe(expected);
  });

  test("is left alone where nothing in it is markup", () => {
    const text = "Net + tax, 50% off: sales_order.total >= 0; see R&D (12:30) - ask finance.";
    expect(escapeMarkdown(text)).toBe(text);
  });
});

test.each([
  ["name", "`name`"],
  ["a`b", "`` a`b ``"],
  ["``", "``` `` ```"],
  [" a ", "`  a  `"],
  ["a|b", "a&#124;b"],
  ["{{x}}", "&#123;&#123;x}}"],
  ["a\nb", "a<br>b"],
  ["", ""],
])("a code span of %j in a cell", (text, expected) => {
  expect(codeSpan(text, "cell")).toBe(expected);
});

test("in HTML a code span is an element", () => {
  expect(codeSpan("<a & b>", "html")).toBe("<code>&#60;a &#38; b&#62;</code>");
});

test.each(["SELECT 1", "```\n</details>\n```", "a ```` b", "x\r\ny", "# not a heading", "\0"])("a code block holds %j", (text) => {
  const [block, ...others] = nodesOf(`${codeBlock(text, "sql")}\n\nafter`, (node) => node.type !== "document");
  expect(block?.info).toBe("sql");
  expect(block?.literal).toBe(`${text.replaceAll("\r\n", "\n").replaceAll("\0", "\u2400")}\n`);
  expect(others.map(({ type }) => type)).toEqual(["paragraph", "text"]);
});

test.each(["a b.md", "a(b).md", "日本.md", "a#b?.md", "a%20b.md", "../x/y~1.md"])("a link leads to %j", (path) => {
  expect(show(link("text", path, "a b")).links.map(decodeURIComponent)).toEqual([`${path}#a b`]);
});
