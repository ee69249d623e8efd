import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { systemClock } from "./clock.ts";
import { UserError } from "./errors.ts";
import { given } from "./inputs.ts";
import type { Mode, Options } from "./inputs.ts";
import { defaultConfig, defaultConfigFile, siteFilePath } from "./model/config.ts";
import type { Config } from "./model/config.ts";
import type { FailOn } from "./model/report.ts";
import type { Job, Publisher, SchemaSource } from "./ports.ts";
import { diskPublisher } from "./publish/disk.ts";
import { isPath, openSource } from "./source/open.ts";
import type { OpenOptions } from "./source/options.ts";
import { descriptionFiles } from "./store/descriptions.ts";
import { workingTree } from "./store/working-tree.ts";

/**
 * Options and the configuration file → everything a run needs.
 * @throws UserError when no source is named, or a file that is named is not there or not valid.
 */
export async function prepare(
  options: Options,
  env: Readonly<Record<string, string | undefined>>,
  world: World = {},
): Promise<Job & { readonly failOn: FailOn }> {
  const config = await readConfig(options);
  const source = await sourceOf(options, config, world);
  return {
    // A check writes nothing, wherever it is kept.
    source: options.mode === "sync" ? source : readOnly(source),
    ...(await baselineOf(options, config)),
    store: workingTree({ root: options.root, paths: config.paths, ...given("site", siteFilePath(config)) }),
    ...contractHistoryOf(options, config),
    publisher: options.mode === "sync" ? diskPublisher(options.root) : nowhere,
    clock: systemClock(env),
    config,
    failOn: options.failOn ?? modeLimit(options.mode, config),
  };
}

/** The path that names the source, and the folder that it is relative to; undefined for a server. */
function sourcePath(
  { source, sourceFrom, root, connection }: Options,
  config: Config,
): { readonly spec: string; readonly cwd: string } | undefined {
  if (source !== undefined) return isPath(source) ? { spec: source, cwd: sourceFrom ?? root } : undefined;
  if (connection?.server !== undefined || config.source === undefined || !isPath(config.source)) return undefined;
  return { spec: config.source, cwd: root };
}

/** Git is asked only where there are contracts; a folder of them that went as a whole is missed without a base alone. */
function contractHistoryOf({ root, against }: Options, { paths }: Config): Pick<Job, "contractHistory"> {
  if (against === undefined && !existsSync(join(root, paths.contracts))) return {};
  return {
    contractHistory: async () => (await import("./source/contract-history.ts")).contractHistory(root, paths.contracts, against),
  };
}

/** @throws UserError where the source is none that git has versions of */
async function baselineOf(options: Options, config: Config): Promise<Pick<Job, "baseline">> {
  const { against } = options;
  if (against === undefined) return {};
  const path = sourcePath(options, config);
  const { within } = against;
  const { isWithin, revisionOf } = await import("./source/git-revision.ts");
  if (within !== undefined && (path === undefined || !isWithin(within, resolve(path.cwd, path.spec)))) return {};
  if (path === undefined) {
    throw new UserError(
      `There is no version of ${against.label} of a server. Compare with its committed snapshot, or name a source of files.`,
    );
  }
  return { baseline: revisionOf(path.spec, against, path.cwd) };
}

/** What an entry gives a source that connects: where secrets are masked, and how it is told to stop. */
export type World = Pick<OpenOptions, "onSecret" | "cancelled">;

/** @throws UserError when no source is named, or nothing that is known. */
export function sourceOf(options: Options, config: Config, world: World): Promise<SchemaSource> {
  const { source, sourceFrom, root, connection, apply, image } = options;
  const open = {
    ...world,
    cwd: sourceFrom ?? root,
    selection: config,
    partial: config.partialReading,
    audit: config.audit,
    ...given("connection", connection),
    ...given("apply", apply),
    ...given("image", image),
  };
  if (source !== undefined) return openSource(source, open);
  if (connection?.server !== undefined) return openSource(undefined, open);
  if (config.source !== undefined) return openSource(config.source, { ...open, cwd: root });
  const file = options.config ?? defaultConfigFile;
  throw new UserError(
    `No source is named. Give one (--source on the command line, the input source of the action), say a server, or write "source: …" in ${file}.`,
  );
}

/** A sync proposes what it found, so it fails only where it is told to; a check is there to fail. */
function modeLimit(mode: Mode, config: Config): FailOn {
  return mode === "sync" ? "never" : (config.failOn ?? "breaking");
}

function readOnly(source: SchemaSource): SchemaSource {
  const { label, data } = source;
  return { label, read: (since) => source.read(since), ...given("data", data) };
}

/** The publisher of a check: nothing is written. */
const nowhere: Publisher = { publish: () => Promise.resolve({ written: [], removed: [] }) };

/** The configuration file with its defaults, and the files of descriptions beside it. @throws UserError for one that is missing or not valid */
export async function readConfig({ root, config }: Pick<Options, "root" | "config">): Promise<Config> {
  const own = await readConfigFile(root, config);
  const descriptions = await descriptionFiles(root, own.paths);
  return descriptions.length === 0 ? own : { ...own, descriptions: [...own.descriptions, ...descriptions] };
}

async function readConfigFile(root: string, config: string | undefined): Promise<Config> {
  const file = config ?? defaultConfigFile;
  let text: string;
  try {
    text = await readFile(join(root, file), "utf8");
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT" && config === undefined) return defaultConfig;
    throw new UserError(
      code === "ENOENT" ? `There is no configuration file ${file} in ${root}.` : `${file} cannot be read (${code ?? "unknown"}).`,
      {
        cause,
      },
    );
  }
  const { parseConfig } = await import("./config.ts");
  return parseConfig(text, file);
}
