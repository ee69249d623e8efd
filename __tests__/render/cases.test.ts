import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { subjectAreas } from "../../src/areas/areas.ts";
import { builtInTemplates } from "../../src/generated/templates.ts";
import type { Contract, Violation } from "../../src/model/contract.ts";
import type { ContractStatus } from "../../src/model/status.ts";
import { render } from "../../src/render/render.ts";
import type { Pages } from "../../src/model/page.ts";
import { parseSnapshot } from "../../src/snapshot/parse.ts";

const cases = join(import.meta.dirname, "cases");

/** Each folder: a snapshot, what contracts say of it, and the pages as they are to be (`vitest -u` writes them anew). */
function renderCase(name: string): Pages {
  const read = (file: string): string => readFileSync(join(cases, name, file), "utf8");
  const {
    title,
    contracts,
    violations,
    statuses = [],
  } = JSON.parse(read("contracts.json")) as {
    title?: string;
    contracts: Contract[];
    violations: Violation[];
    statuses?: ContractStatus[];
  };
  const schema = parseSnapshot(read("schema.json"), `${name}/schema.json`);
  const { areas } = subjectAreas(schema);
  return render({ schema, contracts, statuses, title, report: { violations }, templates: builtInTemplates, areas, links: true });
}

describe.each(readdirSync(cases))("%s", (name) => {
  const expected = join(cases, name, "expected");
  const pages = renderCase(name);

  test.each([...pages.keys()])("%s", async (path) => {
    await expect(pages.get(path)?.replaceAll("\0", "YYYY-MM-DD")).toMatchFileSnapshot(join(expected, path));
  });

  test("no other page", () => {
    const files = readdirSync(expected, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
    expect(files.filter((path) => /\.\w+$/.test(path)).sort()).toEqual([...pages.keys()].sort());
  });

  test("every link leads to a page and to an anchor on it", () => {
    for (const [page, text] of pages) {
      const prose = text.replaceAll(/^ ?(`{3,})[^]*?^ ?\1$/gm, "").replaceAll(/`[^`\n]*`/g, "");
      for (const [, target = ""] of prose.matchAll(/\]\(([^)]*)\)/g)) {
        const { pathname, hash } = new URL(target, `http://docs/${page}`);
        const path = decodeURIComponent(pathname.slice(1));
        expect(pages.has(path), `${target} in ${page}`).toBe(true);
        if (hash !== "") expect(pages.get(path)).toContain(`<a id="${decodeURIComponent(hash.slice(1))}"></a>`);
      }
    }
  });
});
