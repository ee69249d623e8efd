import { stat } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { UserError } from "../errors.ts";
import type { SchemaSource } from "../ports.ts";
import type { OpenOptions } from "./options.ts";
import { withoutOwnObjects } from "./own-objects.ts";

const choices = [
  "a folder, glob or file of .sql scripts (schema, schema/**/*.sql)",
  "a package (.dacpac, .bacpac)",
  "a snapshot (.json)",
  "a connection string of a server",
  "container, a server that is started for the run",
].join("; ");

/**
 * The source that the user named. What reads it is loaded only now, so that a run pays for one source alone; whether it can be read
 * shows when it is read. Without a name it is the server that the connection inputs say.
 *
 * @throws UserError for what is no source
 */
export async function openSource(spec: string | undefined, options: OpenOptions): Promise<SchemaSource> {
  const source = await open(spec, options);
  return {
    ...source,
    async read(since) {
      const reading = await source.read(since);
      return { ...reading, schema: withoutOwnObjects(reading.schema) };
    },
  };
}

async function open(spec: string | undefined, options: OpenOptions): Promise<SchemaSource> {
  const named = spec?.trim();
  if (named === "") throw new UserError(`No source is named. Name one of: ${choices}.`);
  if (named === undefined || isConnection(named)) return (await import("./sqlserver/open.ts")).openServer(named, options);
  if (named === "container") return (await import("./sqlserver/open.ts")).openContainer(options);
  if (options.apply !== undefined) {
    throw new UserError(`There is nothing to apply scripts to: the source ${named} is no server. Use source: container, or name a server.`);
  }
  const { cwd } = options;
  switch (extname(named).toLowerCase()) {
    case ".json":
      return (await import("./snapshot.ts")).snapshotSource(named, cwd);
    case ".dacpac":
    case ".bacpac":
      return (await import("./dacpac/source.ts")).dacpacSource(named, cwd);
    case ".sql":
      return openScripts(named, cwd);
    default:
      return openFolder(named, cwd);
  }
}

/** `mssql://server/database`, or the keywords of a connection string. Whoever repeats such a text may repeat a password. */
export function isConnection(spec: string): boolean {
  return (
    /^(?:jdbc:)?[a-z][a-z0-9+.-]*:\/\//i.test(spec) ||
    /(?:^|;)\s*(?:server|data source|address|addr|network address|driver|host|servername|password|pwd|user id|uid|access token)\s*=/i.test(
      spec,
    )
  );
}

/** Whether a source is named by a path, so that git may have other versions of it. */
export function isPath(spec: string): boolean {
  return spec.trim() !== "container" && !isConnection(spec);
}

async function openFolder(spec: string, cwd: string): Promise<SchemaSource> {
  if (/[*?{}[\]]/.test(spec)) return openScripts(spec, cwd);
  const found = await stat(resolve(cwd, spec)).catch(() => undefined);
  if (found === undefined) throw new UserError(`The source ${spec} does not exist in ${cwd}. Name one of: ${choices}.`);
  if (!found.isDirectory()) throw new UserError(`The source ${spec} is none that can be read. Name one of: ${choices}.`);
  return openScripts(spec, cwd);
}

async function openScripts(spec: string, cwd: string): Promise<SchemaSource> {
  return (await import("./scripts/source.ts")).scriptsSource(spec, cwd);
}
