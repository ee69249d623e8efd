import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { builtInTemplates } from "../../src/generated/templates.ts";
import type { NavigationEntry, SiteFile } from "../../src/model/page.ts";
import { emptySchema } from "../../src/model/schema.ts";
import type { Files, Proposal } from "../../src/ports.ts";
import { propose } from "../../src/publish/propose.ts";
import { siteFile } from "../../src/render/site-file.ts";
import { hostileTexts } from "../support/hostile.ts";

const navigation: readonly NavigationEntry[] = [
  { title: "Home", page: "index.md" },
  { title: "Database", entries: [{ page: "schemas/database.md" }, { title: "on", page: "schemas/tables/dbo.on.md" }] },
];

const begin = "# schema-sync:begin nav";
const end = "# schema-sync:end nav";
const written = `site_name: Shop\nnav:\n  ${begin}\n  - Home: index.md\n  - Database:\n      - schemas/database.md\n      - "on": schemas/tables/dbo.on.md\n  ${end}\n`;

function proposal(present: string | undefined, more: Partial<SiteFile> & { readonly docs?: string } = {}): Proposal {
  const { docs = "docs", path = "mkdocs.yml", ...rest } = more;
  const site: SiteFile = { path, write: false, text: `site_name: Shop\nnav:\n  ${begin}\n  ${end}\n`, navigation, ...rest };
  const existing: Files = new Map(present === undefined ? [] : [[path, present]]);
  return propose({ pages: new Map(), existing, docs, today: "2026-01-01", site });
}

function textOf(present: string | undefined, more: Parameters<typeof proposal>[1] = {}): string | undefined {
  const { write, diagnostics } = proposal(present, more);
  expect(diagnostics).toEqual([]);
  return write.get(more.path ?? "mkdocs.yml");
}

describe("the site's configuration", () => {
  test("is written where it is to be, and stays away where somebody deleted it", () => {
    expect(textOf(undefined, { write: true })).toBe(written);
    expect(textOf(" \n", { write: true })).toBe(written);
    expect(textOf(undefined)).toBeUndefined();
  });

  test("is not written again", () => {
    expect(textOf(written)).toBeUndefined();
    expect(proposal(written).remove).toEqual([]);
  });

  test.each([
    ["comments, settings and entries around", (text: string) => `# ours\n${text}  - Ours: ours.md # here\ntheme: readthedocs\n`],
    ["line ends of Windows", (text: string) => text.replaceAll("\n", "\r\n")],
    ["another indentation", (text: string) => text.replaceAll(/^ {2}(?= *[-#])/gm, "")],
    ["tabs behind the markers", (text: string) => text.replaceAll(" nav\n", " nav\t\n")],
  ])("keeps %s", (_, people) => {
    const present = people(written).replace(/ *- Home: index.md\r?\n/, "");
    expect(present).not.toContain("Home");
    expect(textOf(present)).toBe(people(written));
  });

  test.each([
    ["docs_dir: docs", "docs/database", "database/index.md"],
    ["docs_dir: 'docs'  # pages", "docs/database", "database/index.md"],
    ['docs_dir: "pages/all"', "pages/all", "index.md"],
    ["docs_dir: ./docs", "docs", "index.md"],
    ["# docs_dir: other", "docs", "index.md"],
  ])("with %s leads to the pages in %s", (setting, docs, path) => {
    expect(textOf(`${setting}\r\n${written.replace("- Home: index.md", "- Old: old.md")}`, { docs })).toContain(`- Home: ${path}`);
  });

  test.each<[string, string | undefined, Parameters<typeof proposal>[1], string, number]>([
    ["without markers", "nav:\n  - Home: index.md\n", {}, "info", 1],
    ["whose end is missing", `nav:\n  ${begin}\n`, {}, "warning", 2],
    ["whose markers are the wrong way round", `nav:\n  ${end}\n  ${begin}\n`, {}, "warning", 2],
    ["with two beginnings", `nav:\n  ${begin}\n  ${end}\n  ${begin}\n`, {}, "warning", 2],
    ["of other pages", `docs_dir: other\n${written}`, {}, "warning", 1],
    ["that would stand among the pages", undefined, { write: true, docs: "." }, "info", 1],
  ])("%s is left as it is, and said", (_, present, more, severity, line) => {
    const { write, diagnostics } = proposal(present, more);
    expect(write.size).toBe(0);
    expect(diagnostics).toMatchObject([{ severity, at: { file: "mkdocs.yml", line } }]);
  });

  test("may stand elsewhere", () => {
    const { text } = siteFile({
      path: "web/site.yml",
      write: true,
      docs: "docs",
      schema: emptySchema,
      pages: [],
      templates: builtInTemplates,
    });
    expect(text).toContain(`docs_dir: "../docs"\n`);
    expect(textOf(undefined, { path: "web/site.yml", write: true, text })).toContain("- Home: index.md");
  });

  test.each(hostileTexts)("holds %j as its name and as a title", (title) => {
    const { text } = siteFile({
      path: "mkdocs.yml",
      write: true,
      docs: "docs",
      title,
      schema: emptySchema,
      pages: [],
      templates: builtInTemplates,
    });
    const nav: NavigationEntry[] = [{ title, page: "index.md" }];
    const file = textOf(undefined, { write: true, text, navigation: nav }) ?? "";
    const read = parse(file.replaceAll("!!python/name:", ""), { version: "1.1" }) as { site_name: string; nav: object[] };
    expect(read.site_name.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))).toBe(title.toWellFormed());
    expect(read.site_name).not.toMatch(/[<>"]/);
    expect(read.nav).toEqual([{ [title.toWellFormed()]: "index.md" }]);
  });
});
