import { HtmlRenderer, Parser } from "commonmark";
import createDOMPurify from "dompurify";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { subjectAreas } from "../../src/areas/areas.ts";
import { builtInTemplates } from "../../src/generated/templates.ts";
import { render } from "../../src/render/render.ts";
import { hostileSchema, longDescription } from "../support/hostile-schema.ts";

/** What GitHub lets through of what our pages hold (https://github.github.com/gfm/#disallowed-raw-html-extension-), and no more. */
const allowed = [
  "a",
  "br",
  "code",
  "details",
  "div",
  "em",
  "h1",
  "h2",
  "h3",
  "hr",
  "li",
  "ol",
  "p",
  "pre",
  "strong",
  "summary",
  "ul",
  "blockquote",
];

const purify = createDOMPurify(new JSDOM("").window);
const schema = hostileSchema();
const pages = render({
  schema,
  contracts: [],
  report: { violations: [] },
  title: "<script>alert(1)</script>",
  templates: builtInTemplates,
  areas: subjectAreas(schema, [{ name: "<img src=x onerror=alert(1)>", has: () => true, at: { file: "", line: 1 } }]).areas,
  links: true,
});

/** What a sanitiser takes off a page; comments, which nobody sees, aside. */
function removed(markdown: string): string[] {
  const html = new HtmlRenderer().render(new Parser().parse(markdown)).replace(/<!-- schema-sync:\w+ \S+ -->/g, "");
  // The body is DOMPurify's own, around what it is given. This is HTML and no XML, in which it would also take a < that is shown for one that is meant.
  purify.sanitize(html, { ALLOWED_TAGS: [...allowed, "body"], SAFE_FOR_XML: false, ALLOWED_ATTR: ["href", "id", "class", "start"] });
  return purify.removed.map((item) => ("element" in item ? item.element.nodeName : `${item.from.nodeName} ${item.attribute?.name ?? ""}`));
}

describe("a sanitiser of HTML has nothing to take off pages of hostile names", () => {
  test("whatever the page", () => {
    expect(pages.size).toBeGreaterThan(100);
    for (const [path, page] of pages) {
      if (!path.endsWith(".md")) continue;
      // md_in_html's own attribute, which browsers do not know.
      expect(removed(page.replaceAll(/^(<(?:details|div class="[\w-]+")) markdown="1">/gm, "$1>")), path).toEqual([]);
    }
  });

  test("and would have, were they not escaped", () => {
    expect(removed(longDescription)).toContain("SCRIPT");
    expect(removed("[x](javascript:alert(1))")).not.toEqual([]);
  });
});
