import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { prepare } from "../../src/job.ts";
import { run } from "../../src/run.ts";
import { serializeSnapshot } from "../../src/snapshot/serialize.ts";
import { hostileSchema } from "../support/hostile-schema.ts";
import { build, chromium, mkdocs } from "./support/build.ts";
import { launch, open, visit } from "./support/browser.ts";
import type { Watched } from "./support/browser.ts";
import { deadLinks } from "./support/links.ts";
import { serve } from "./support/server.ts";

describe.skipIf(mkdocs === undefined)("the site of a hostile schema", () => {
  let repository = "";
  let site = "";
  let said = "";

  beforeAll(async () => {
    repository = mkdtempSync(join(tmpdir(), "schema-sync-site-source-"));
    writeFileSync(join(repository, "hostile.json"), serializeSnapshot(hostileSchema()));
    writeFileSync(
      join(repository, "schema-sync.yml"),
      JSON.stringify({ title: "<script>alert('title')</script>", "subject-areas": { "<img src=x onerror=alert(1)>": ["*.*"] } }),
    );
    await run(await prepare({ mode: "sync", root: repository, source: "hostile.json" }, { SOURCE_DATE_EPOCH: "1769904000" }));
    ({ site, said } = await build(repository, mkdocs ?? ""));
  });

  afterAll(() => {
    rmSync(repository, { recursive: true, force: true });
    rmSync(dirname(site), { recursive: true, force: true });
  });

  test("is built without a warning, and has no dead link", () => {
    expect(said).not.toMatch(/WARNING|ERROR/);
    expect(deadLinks(site).dead).toEqual([]);
  });

  describe.skipIf(chromium === undefined)("in Chromium", () => {
    let browser: Browser;
    let server: Awaited<ReturnType<typeof serve>>;

    beforeAll(async () => {
      server = await serve(site);
      browser = await launch(chromium ?? "");
    });

    afterAll(async () => {
      await browser.close();
      server.close();
    });

    /** Every page opened, with every diagram drawn; what happened on the way. */
    async function visitAll(): Promise<Watched> {
      const watched = await open(browser);
      const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith("index.html"));
      expect(pages.length).toBeGreaterThan(100);
      for (const path of pages) {
        const address = path.slice(0, -"index.html".length).split("/").map(encodeURIComponent).join("/");
        for (const diagram of await visit(watched, server.url + address)) expect(diagram, path).not.toContain("Syntax error");
        expect(
          await watched.page.evaluate(
            () => document.querySelectorAll("article script, article iframe, article [onerror], article [onload], article img").length,
          ),
          path,
        ).toBe(0);
      }
      return watched;
    }

    test("opens no window, loads nothing and breaks no script on any page", { timeout: 600_000 }, async () => {
      const { alerts, errors, foreign } = await visitAll();
      expect(alerts).toEqual([]);
      expect(errors).toEqual([]);
      expect(foreign).toEqual([]);
    });

    test("opens no window in the results of a search", async () => {
      const { page, alerts } = await open(browser);
      await page.goto(server.url, { waitUntil: "networkidle" });
      const field = page.locator("input[data-md-component=search-query]");
      await field.click();
      await field.pressSequentially("alert script onerror");
      await page.locator(".md-search-result__link").first().waitFor();
      await page.waitForTimeout(1000);
      expect(alerts).toEqual([]);
    });

    test("an alert would be counted", async () => {
      const { page, alerts } = await open(browser);
      await page.goto(server.url);
      await page.evaluate(() => {
        document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=alert(1)>");
      });
      await expect.poll(() => alerts).toEqual(["1"]);
    });
  });
});
