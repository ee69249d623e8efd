import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generated, scout } from "../../scripts/examples.ts";
import { prepare } from "../../src/job.ts";
import { run } from "../../src/run.ts";
import { build, chromium, mkdocs, zensical } from "./support/build.ts";
import { launch, open, picture, visit } from "./support/browser.ts";
import type { Watched } from "./support/browser.ts";
import { deadLinks } from "./support/links.ts";
import { serve } from "./support/server.ts";

const adventureWorks = join(import.meta.dirname, "../../../shared/data/adventureworks-oltp.dacpac");

/** A repository that holds what a first sync writes of a source. */
async function synced(source: string): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), "schema-sync-site-source-"));
  await run(await prepare({ mode: "sync", root, source }, { SOURCE_DATE_EPOCH: "1769904000" }));
  return root;
}

function committedScout(): string {
  const root = mkdtempSync(join(tmpdir(), "schema-sync-site-source-"));
  for (const name of generated) cpSync(join(scout, name), join(root, name), { recursive: true });
  return root;
}

interface Sample {
  readonly repository: () => string | Promise<string>;
  readonly title: string;
  readonly table: { readonly path: string; readonly heading: string; readonly boxes: readonly string[] };
  /** A page with a flow chart, a box of it, and where that leads. */
  readonly view: { readonly path: string; readonly box: string; readonly leads: string };
  /** What is typed, and the page that is to be found. */
  readonly search: { readonly words: string; readonly finds: string };
}

const samples: Readonly<Record<string, Sample>> = {
  Scout: {
    repository: committedScout,
    title: "Scout v7 Database Documentation",
    table: {
      path: "schemas/tables/dbo.TransactionItems/",
      heading: "dbo.TransactionItems",
      boxes: ["dbo.TransactionItems", "canonical.TransactionIndex", "ref.Brands", "ref.Products"],
    },
    view: { path: "schemas/views/gold.v_transactions_flat/", box: "dbo.SalesInteractions", leads: "schemas/tables/dbo.SalesInteractions/" },
    search: { words: "share_of_category", finds: "schemas/views/gold.v_brand_share/" },
  },
  ...(existsSync(adventureWorks)
    ? {
        AdventureWorks: {
          repository: () => synced(adventureWorks),
          title: "Database Documentation",
          table: {
            path: "schemas/tables/Sales.SalesOrderHeader/",
            heading: "Sales.SalesOrderHeader",
            boxes: ["Sales.SalesOrderHeader", "Sales.SalesOrderDetail", "Sales.Customer", "Person.Address", "Purchasing.ShipMethod"],
          },
          view: { path: "schemas/views/Sales.vSalesPerson/", box: "Sales.SalesTerritory", leads: "schemas/tables/Sales.SalesTerritory/" },
          search: { words: "CreditCardApprovalCode", finds: "schemas/tables/Sales.SalesOrderHeader/" },
        },
      }
    : {}),
};

describe.skipIf(mkdocs === undefined).each(Object.entries(samples))("the site of %s", (name, sample) => {
  let repository = "";
  let site = "";
  let said = "";

  beforeAll(async () => {
    repository = await sample.repository();
    ({ site, said } = await build(repository, mkdocs ?? ""));
  });

  afterAll(() => {
    rmSync(repository, { recursive: true, force: true });
    rmSync(dirname(site), { recursive: true, force: true });
  });

  test("is built without a warning", () => {
    expect(said).not.toMatch(/WARNING|ERROR/);
  });

  test("has no dead link", () => {
    const { checked, dead } = deadLinks(site);
    expect(dead).toEqual([]);
    expect(checked).toBeGreaterThan(500);
  });

  describe.skipIf(chromium === undefined)("in Chromium", () => {
    let browser: Browser;
    let server: Awaited<ReturnType<typeof serve>>;
    let watched: Watched;

    beforeAll(async () => {
      server = await serve(site);
      browser = await launch(chromium ?? "");
      watched = await open(browser, { viewport: { width: 1280, height: 900 } });
    });

    afterAll(async () => {
      await browser.close();
      server.close();
      expect(watched.alerts).toEqual([]);
      expect(watched.errors).toEqual([]);
      // What a company looks up in its own docs is nobody else's business.
      expect(watched.foreign).toEqual([]);
    });

    test("the front page has its title, its sections and its architecture", async () => {
      const diagrams = await visit(watched, server.url);
      expect(await watched.page.locator("h1").innerText()).toContain(sample.title);
      expect(diagrams).toHaveLength(1);
      expect(diagrams[0]).toMatch(/Contract Validation/);
      expect(diagrams[0]).not.toContain("Syntax error");
      await watched.page.locator("article a", { hasText: "Database Schema" }).first().click();
      await watched.page.waitForURL(/schemas\/database\/$/);
    });

    test("a table has its columns and its neighbours", async () => {
      const diagrams = await visit(watched, server.url + sample.table.path);
      expect(await watched.page.locator("h1").innerText()).toContain(sample.table.heading);
      expect(await watched.page.locator("article table").first().locator("tbody tr").count()).toBeGreaterThan(3);
      for (const box of sample.table.boxes) expect(diagrams.join("\n")).toContain(box);
      expect(diagrams.join("\n")).not.toContain("Syntax error");
    });

    test("search finds a column", async () => {
      await watched.page.goto(server.url, { waitUntil: "networkidle" });
      const field = watched.page.locator("input[data-md-component=search-query]");
      await field.click();
      await field.pressSequentially(sample.search.words);
      await watched.page.locator(`.md-search-result__link[href*="${sample.search.finds}"]`).first().waitFor();
    });

    test("a box of a flow chart leads to its page", async () => {
      await visit(watched, server.url + sample.view.path);
      await watched.page.locator("div.mermaid a", { hasText: sample.view.box }).first().click();
      await watched.page.waitForURL(server.url + sample.view.leads);
      expect(await watched.page.locator("h1").innerText()).toContain(sample.view.box);
    });

    test("every diagram is drawn", { timeout: 600_000 }, async () => {
      const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith("index.html"));
      expect(pages.length).toBeGreaterThan(50);
      for (const path of pages) {
        const page = path.slice(0, -"index.html".length);
        for (const diagram of await visit(watched, server.url + page)) {
          expect(diagram, page).not.toContain("Syntax error");
          expect(diagram.length, page).toBeGreaterThan(0);
        }
      }
    });

    test.each([
      ["light, wide", "light", 1280],
      ["dark, wide", "dark", 1280],
      ["light, phone", "light", 390],
      ["dark, phone", "dark", 390],
    ] as const)("nothing sticks out sideways: %s", async (look, colorScheme, width) => {
      const other = await open(browser, { colorScheme, viewport: { width, height: 844 } });
      for (const path of ["", "schemas/database/", "schemas/areas/", sample.table.path, sample.view.path, "etl/contracts/"]) {
        await visit(other, server.url + path);
        const scheme = await other.page.evaluate(() => document.body.dataset["mdColorScheme"]);
        expect(scheme).toBe(colorScheme === "dark" ? "slate" : "default");
        expect(await other.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), path).toBeLessThanOrEqual(0);
        await picture(other, `${name}-${look.replace(", ", "-")}-${path.replaceAll("/", "_") || "index"}`);
      }
      await other.page.context().close();
    });
  });
});

describe.skipIf(zensical === undefined).each(Object.entries(samples))("Zensical's site of %s", (_, sample) => {
  test("is built without a warning, and has no dead link", async () => {
    const repository = await sample.repository();
    const { site, said } = await build(repository, zensical ?? "");
    expect(said).toContain("No issues found");
    expect(deadLinks(site).dead).toEqual([]);
    rmSync(repository, { recursive: true, force: true });
    rmSync(dirname(site), { recursive: true, force: true });
  });
});
