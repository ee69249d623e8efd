import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Every link of a built site that leads nowhere: `page: target`. Those in the sources of diagrams, which a browser makes links of, are among them. */
export function deadLinks(site: string): { readonly checked: number; readonly dead: string[] } {
  const files = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((path) => statSync(join(site, path)).isFile());
  const known = new Set(files);
  const ids = new Map<string, Set<string>>();
  const idsOf = (file: string): Set<string> => {
    const found =
      ids.get(file) ??
      new Set([...readFileSync(join(site, file), "utf8").matchAll(/\s(?:id|name)="?([^"\s>]+)"?/g)].map(([, id = ""]) => text(id)));
    ids.set(file, found);
    return found;
  };
  const dead: string[] = [];
  let checked = 0;
  // The page for what is not found is shown at any address, so its links begin at the root that the site is published at.
  for (const page of files.filter((file) => file.endsWith(".html") && file !== "404.html")) {
    const html = readFileSync(join(site, page), "utf8").replace(/<title>.*?<\/title>/s, "");
    // Text may look like an attribute, but in it a < is &lt;.
    const tags = [...html.matchAll(/<[a-zA-Z](?:"[^"]*"|'[^']*'|[^'">])*>/g)].map(([tag]) => tag).join("\n");
    const attributes = [...tags.matchAll(/\s(?:href|src)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)].map(([, double, single, bare]) =>
      text(double ?? single ?? bare ?? ""),
    );
    const clicks = [...html.matchAll(/^ *click \S+ href (?:"|&quot;)(.*?)(?:"|&quot;)$/gm)].map(([, target = ""]) => text(target));
    for (const target of new Set([...attributes, ...clicks])) {
      const url = new URL(target, `http://site/${page.split("/").map(encodeURIComponent).join("/")}`);
      if (url.host !== "site") continue;
      checked += 1;
      const path = decodeURIComponent(url.pathname.slice(1));
      const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (!known.has(file) || (anchor !== "" && !anchor.startsWith("__") && file.endsWith(".html") && !idsOf(file).has(anchor)))
        dead.push(`${page}: ${target}`);
    }
  }
  return { checked, dead };
}

function text(html: string): string {
  return html
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
