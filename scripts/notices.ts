import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

/** The licences of everything that a bundle may hold: the lock file's packages that are not for development only. */
export function notices(root: string): string {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: Record<string, Locked> };
  const bundled = Object.entries(lock.packages)
    .filter(([path, locked]) => path !== "" && locked.dev !== true && locked.devOptional !== true && locked.optional !== true)
    .map(([path, locked]) => ({ path, name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length), ...locked }))
    .sort((a, b) => order(a.name, b.name) || order(a.version ?? "", b.version ?? "") || order(a.path, b.path));
  const sections = new Map<string, string>();
  for (const { path, name, version = "", license = "see below" } of bundled) {
    sections.set(`${name} ${version}`, `${name} ${version}\nLicence: ${license}\n\n${licenceText(join(root, path))}`);
  }
  const rule = `\n\n${"-".repeat(80)}\n\n`;
  return `Third-party software bundled in this folder, with its licences.${rule}${[...sections.values()].join(rule)}\n`;
}

function licenceText(folder: string): string {
  const file = readdirSync(folder)
    .sort(order)
    .find((name) => /^(licen[cs]e|copying)/i.test(name));
  if (file === undefined) return "(The package carries no licence file.)";
  return readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
