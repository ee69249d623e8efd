import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium as driver } from "playwright-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** Where pictures of pages are put for people to look at; absent: none are taken. */
const pictures = process.env["SCHEMA_SYNC_SCREENSHOTS"];

export function launch(executablePath: string): Promise<Browser> {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];
  return driver.launch({ executablePath, headless: true, args });
}

/** What went wrong in a page: a window that scripts opened, an error, a request to another host. */
export interface Watched {
  readonly page: Page;
  readonly alerts: string[];
  readonly errors: string[];
  readonly foreign: string[];
}

export async function open(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext(options);
  // Material puts a diagram into a closed shadow tree, into which no test could look.
  await context.addInitScript(() => {
    const attach = Object.getOwnPropertyDescriptor(Element.prototype, "attachShadow")?.value as (
      this: Element,
      init: ShadowRootInit,
    ) => ShadowRoot;
    Element.prototype.attachShadow = function (init) {
      return attach.call(this, { ...init, mode: "open" });
    };
  });
  const watched: Watched = { page: await context.newPage(), alerts: [], errors: [], foreign: [] };
  watched.page.on("dialog", (dialog) => {
    watched.alerts.push(dialog.message());
    void dialog.dismiss();
  });
  watched.page.on("pageerror", (error) => watched.errors.push(String(error)));
  await context.route(
    (url) => url.hostname !== "127.0.0.1",
    (route) => {
      watched.foreign.push(route.request().url());
      return route.abort();
    },
  );
  return watched;
}

/** Goes to a page and waits until every diagram of it is drawn. @returns the texts of the diagrams */
export async function visit({ page }: Watched, url: string): Promise<string[]> {
  const response = await page.goto(url);
  const wanted = (await response?.text())?.match(/<pre class="mermaid"/g)?.length ?? 0;
  await page.waitForFunction((count) => document.querySelectorAll("div.mermaid").length === count, wanted);
  return page.evaluate(() => {
    const drawn = [...document.querySelectorAll("div.mermaid")].map((host) => host.shadowRoot?.querySelector("svg"));
    return drawn.map((svg) =>
      [...(svg?.querySelectorAll("text, foreignObject, .nodeLabel") ?? [])].map((element) => element.textContent).join("\n"),
    );
  });
}

export async function picture({ page }: Watched, name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}
