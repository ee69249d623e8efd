import type { ConfiguredDescription, Paths } from "../model/config.ts";
import { namedFiles, readAll, refuseOutside } from "./files.ts";

/** What the repository's files of descriptions say, file by file. @throws UserError for one that is not valid, with file and line */
export async function descriptionFiles(root: string, { descriptions: folder }: Paths): Promise<readonly ConfiguredDescription[]> {
  await refuseOutside(root, folder, "descriptions");
  const found = await namedFiles(root, folder, "descriptions", (name) => /\.(?:ya?ml|json)$/i.test(name));
  if (found.length === 0) return [];
  // Brings a YAML parser along.
  const { parseDescriptions } = await import("../selection/descriptions.ts");
  return [...(await readAll(root, found))].flatMap(([file, text]) => parseDescriptions(text, file));
}
