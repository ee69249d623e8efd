import { UserError } from "../errors.ts";
import { sha256 } from "../hash.ts";
import type { Paths } from "../model/config.ts";
import type { Contract } from "../model/contract.ts";
import { compareText } from "../model/name.ts";
import { inFolder, layout, ownFolders, pageFolders } from "../model/page.ts";
import type { Files, Store } from "../ports.ts";
import { listArchives, listFiles, namedFiles, readAll, readText, refuseOutside } from "./files.ts";
import { readTemplates } from "./templates.ts";

/** The repository's own files, read from the checkout at `root`. No path of theirs may lead out of it, by a link neither. */
export function workingTree({
  root,
  paths,
  site,
}: {
  readonly root: string;
  readonly paths: Paths;
  /** The site's configuration. */ readonly site?: string;
}): Store {
  const snapshotPath = inFolder(paths.docs, layout.snapshot);
  return {
    async snapshot() {
      await refuseOutside(root, paths.docs, "docs");
      const text = await readText(root, snapshotPath);
      if (text === undefined) return undefined;
      // Brings the format's validator along, which a first run does not need.
      const { parseSnapshot } = await import("../snapshot/parse.ts");
      return parseSnapshot(text, snapshotPath);
    },
    async contracts() {
      return readContracts(root, paths.contracts);
    },
    async templates() {
      if (paths.templates === undefined) return readTemplates(undefined);
      const folder = paths.templates;
      await refuseOutside(root, folder, "templates");
      const found = await listFiles(root, folder, (name) => name.endsWith(".mustache"));
      if (found === undefined) {
        throw new UserError(
          `There is no folder ${folder} in ${root}: paths.templates in the configuration names it. Make it, or leave the setting out.`,
        );
      }
      return readTemplates(await readAll(root, found));
    },
    async logPosition() {
      await refuseOutside(root, paths.docs, "docs");
      const text = await readText(root, inFolder(paths.docs, layout.ddlLog));
      return text === undefined ? undefined : (await import("../snapshot/position.ts")).parsePosition(text);
    },
    async pages() {
      await refuseOutside(root, paths.docs, "docs");
      const folders = await Promise.all([
        ...pageFolders.map((folder) => listFiles(root, inFolder(paths.docs, folder), (name) => name.endsWith(".md"))),
        ...ownFolders.map((folder) => listFiles(root, inFolder(paths.docs, folder), () => true)),
        listArchives(root, paths.docs),
      ]);
      const { index, database, areas, contracts, statuses, dictionary, findings, snapshot, ddlLog, changelog, health } = layout;
      const single = [index, database, areas, contracts, statuses, dictionary, findings, snapshot, ddlLog, changelog, health].map((path) =>
        inFolder(paths.docs, path),
      );
      if (site !== undefined) await refuseOutside(root, site, "site.mkdocs");
      return readAll(root, [...single, ...(site === undefined ? [] : [site]), ...folders.flatMap((files) => files ?? [])]);
    },
  };
}

/** The texts of the contract files, valid or not. @throws UserError for a folder that somebody named and that is not there */
export async function contractFiles(root: string, folder: string): Promise<Files> {
  await refuseOutside(root, folder, "contracts");
  return readAll(root, await namedFiles(root, folder, "contracts", (name) => /\.odcs\.(?:ya?ml|json)$/i.test(name)));
}

async function readContracts(root: string, folder: string): Promise<readonly Contract[]> {
  const files = await contractFiles(root, folder);
  if (files.size === 0) return [];
  // Brings a YAML parser along, which a repository without contracts does not need.
  const { parseContract } = await import("../contract/parse.ts");
  const byId = new Map<string, Contract>();
  for (const [file, text] of files) {
    const contract = { ...parseContract(text, file), digest: sha256(text.replaceAll("\r\n", "\n")) };
    const other = byId.get(contract.id);
    if (other !== undefined) {
      throw new UserError(`The contract's id "${contract.id}" is also that of ${other.file}. Give each contract an id of its own.`, {
        at: contract.at ?? { file, line: 1 },
      });
    }
    byId.set(contract.id, contract);
  }
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}
