import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UserError } from "../errors.ts";
import { given } from "../inputs.ts";
import { readConfig, sourceOf } from "../job.ts";
import type { Paths } from "../model/config.ts";
import type { Schema } from "../model/schema.ts";
import { visible } from "../report/text.ts";
import { describe } from "../selection/describe.ts";
import { workingTree } from "../store/working-tree.ts";
import type { ArgumentsOf } from "./commands.ts";
import { optionsOf, world } from "./options.ts";
import { progressOn } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

export interface KnownSchema {
  readonly schema: Schema;
  readonly paths: Paths;
  readonly root: string;
}

/**
 * The schema that contracts are drafted from: that of the named source, else the committed snapshot, else the source of the configuration.
 * @throws UserError where there is none
 */
export async function knownSchema(
  { source, repo, config: file }: Pick<ArgumentsOf<"contracts init">, "source" | "repo" | "config">,
  terminal: Terminal,
): Promise<KnownSchema> {
  const options = optionsOf("check", { ...given("source", source), ...given("repo", repo), ...given("config", file) }, terminal);
  const config = await readConfig(options);
  const { root } = options;
  const { paths } = config;
  const committed = source === undefined ? await workingTree({ root, paths }).snapshot() : undefined;
  if (committed !== undefined) return { schema: committed, paths, root };
  const opened = await sourceOf(options, config, world);
  progressOn(terminal)(`Reading ${opened.label}`);
  const { schema } = describe((await opened.read()).schema, config.descriptions);
  return { schema, paths, root };
}

export interface Draft {
  readonly id: string;
  readonly text: string;
}

/** Writes each to its file, and never over one that is there. `refuse`: that is an error, and not merely said. */
export async function writeDrafts(
  drafts: readonly Draft[],
  { root, folder, refuse }: { readonly root: string; readonly folder: string; readonly refuse: boolean },
  terminal: Terminal,
): Promise<void> {
  for (const { id, text } of drafts) {
    const path = `${folder}/${id}.odcs.yaml`;
    // An id is also the name of a file here; other ids are for people to write by hand.
    if (basename(path) !== `${id}.odcs.yaml` || !/^[\w.-]+$/.test(id))
      throw new UserError(`--id is "${id}"; letters, digits, . _ and - make a contract's file.`);
    const file = join(root, path);
    await mkdir(dirname(file), { recursive: true });
    try {
      await writeFile(file, text, { flag: "wx" });
    } catch (cause) {
      const { code = "unknown" } = cause as NodeJS.ErrnoException;
      if (code !== "EEXIST") throw new UserError(`${path} cannot be written (${code}).`, { cause });
      const message = `${path} is there already, and is left as it is. Give the draft another --id, or look at it with --print.`;
      if (refuse) throw new UserError(message, { cause });
      terminal.stdout.write(`${visible(path)} is there already, and is left as it is.\n`);
      continue;
    }
    terminal.stdout.write(`Wrote ${visible(path)}. Say in it whom it hurts, and how, when it breaks.\n`);
  }
}
