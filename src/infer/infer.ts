import { UserError } from "../errors.ts";
import { compareText, nameKey, splitName } from "../model/name.ts";
import type { Diagnostic } from "../model/place.ts";
import type { Schema } from "../model/schema.ts";
import { dbtProject, isDbt, readDbt } from "./dbt.ts";
import type { DbtProject } from "./dbt.ts";
import type { Access, CodeText, Consumer, Findings, SqlText, Use } from "./finding.ts";
import { readPython } from "./python.ts";
import { readScript } from "./script.ts";
import { nameOf, namesOf, readSql } from "./sql.ts";
import type { Names } from "./sql.ts";

export interface InferInput {
  /** Texts by path, with `/`: .py, .sql, .dtsx. */
  readonly files: ReadonlyMap<string, string>;
  /** What dbt's .yml files say, by path. */
  readonly yaml: ReadonlyMap<string, unknown>;
  /** The database that the code is for, where it is known: columns then have an owner for certain. */
  readonly schema: Schema | undefined;
  /** Reads an SSIS package; handed in, since a run without one should not load a parser of XML. */
  readonly readDtsx?: (text: string, file: string) => CodeText;
}

/** What the code in these files does with the database. A file that cannot be read is a warning, and the others are read all the same. */
export function infer({ files, yaml, schema, readDtsx }: InferInput): Findings {
  const names = namesOf(schema);
  const diagnostics: Diagnostic[] = [];
  const consumers = new Map<string, { name: string; connection: string | undefined; uses: Map<string, Collected> }>();
  const projects = dbtProjects(files, yaml);
  for (const [file, text] of [...files].sort(([a], [b]) => compareText(a, b))) {
    const project = projects.find(({ folder }) => folder === "" || file.startsWith(`${folder}/`));
    let code: CodeText;
    try {
      code = readCode(file, text, project, readDtsx);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      diagnostics.push({ severity: "warning", message: `${error.message} It was not read.`, at: error.at ?? { file, line: 1 } });
      continue;
    }
    const isModel = project !== undefined && file.endsWith(".sql");
    const name = isModel ? project.name : file.slice(file.lastIndexOf("/") + 1);
    const usesOf = (connection: string | undefined): Map<string, Collected> => {
      const key = `${isModel ? project.folder : file}\u0000${name}\u0000${connection ?? ""}`;
      const consumer = consumers.get(key) ?? { name, connection, uses: new Map<string, Collected>() };
      consumers.set(key, consumer);
      return consumer.uses;
    };
    for (const sql of code.sql) collectSql(sql, file, names, usesOf(sql.connection), diagnostics);
    for (const { access, name: written, schema: of, columns, every, line, connection } of code.named) {
      const parts = splitName(written)?.map((part) => part.text) ?? [written];
      const object = nameOf(of === undefined ? parts : [of, ...parts.slice(-1)]);
      const known = names.find([object.schema, object.name])?.name ?? object;
      collect(usesOf(connection), { access, object: known, columns, ...(every === true ? { every } : {}), at: { file, line } }, names);
    }
  }
  return {
    consumers: [...consumers.values()]
      .filter(({ uses }) => uses.size > 0)
      .map(({ name, connection, uses }): Consumer => ({
        name,
        ...(connection === undefined ? {} : { connection }),
        uses: [...uses.values()].map(finished).sort(compareUses),
      }))
      .sort((a, b) => compareText(a.name, b.name) || compareText(a.connection ?? "", b.connection ?? "")),
    diagnostics,
  };
}

interface Project extends DbtProject {
  readonly name: string;
  /** That of dbt_project.yml; "" for the folder that was asked for. */
  readonly folder: string;
}

function dbtProjects(files: ReadonlyMap<string, string>, yaml: ReadonlyMap<string, unknown>): Project[] {
  const roots = [...yaml.keys()].filter((path) => /(?:^|\/)dbt_project\.ya?ml$/.test(path));
  const within = (folder: string, path: string): boolean => folder === "" || path.startsWith(`${folder}/`);
  const folders = roots.map((path) => path.slice(0, Math.max(0, path.lastIndexOf("/"))));
  // Models by themselves, without their project's file, are a project all the same.
  const loose = folders.length === 0 && [...files].some(([path, text]) => path.endsWith(".sql") && isDbt(text)) ? [""] : [];
  return [...folders, ...loose]
    .sort((a, b) => b.length - a.length || compareText(a, b))
    .map((folder) => {
      const models = new Set([...files.keys()].filter((path) => within(folder, path) && path.endsWith(".sql")).map(stemOf));
      const root = roots.find((path) => path.startsWith(folder === "" ? "dbt_project" : `${folder}/dbt_project`));
      const { name } = ((root === undefined ? undefined : yaml.get(root)) ?? {}) as { readonly name?: unknown };
      const said = [...yaml].filter(([path]) => within(folder, path)).map(([, value]) => value);
      return { ...dbtProject(said, models), name: typeof name === "string" ? name : "dbt", folder };
    });
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1, path.lastIndexOf("."));
}

function readCode(file: string, text: string, project: Project | undefined, readDtsx: InferInput["readDtsx"]): CodeText {
  const content = text.startsWith("\ufeff") ? text.slice(1) : text;
  if (file.endsWith(".py")) return readPython(content);
  if (file.toLowerCase().endsWith(".dtsx")) return readDtsx?.(content, file) ?? { sql: [], named: [] };
  return project === undefined ? readScript(content, file) : readDbt(content, project);
}

interface Collected extends Omit<Use, "columns" | "every"> {
  readonly columns: Set<string>;
  every: boolean;
}

function collectSql(sql: SqlText, file: string, names: Names, uses: Map<string, Collected>, diagnostics: Diagnostic[]): void {
  const reading = readSql(odbcCall(sql.text), names);
  for (const { offset, every, ...use } of reading.uses) {
    collect(uses, { ...use, ...(every ? { every } : {}), at: { file, line: sql.lineAt(offset) } }, names);
  }
  for (const offset of reading.unknown) {
    const message = "The name of what is used here is put together at run time, so it is in no draft.";
    diagnostics.push({ severity: "info", message, at: { file, line: sql.lineAt(offset) } });
  }
}

/** `{call dbo.p(?)}`, `{? = call dbo.p}`: ODBC's way to run a procedure. Of the same length, so that offsets stay. */
function odbcCall(text: string): string {
  return text.replace(/^(\s*)\{\s*(?:\?\s*=\s*)?call(?=\s)/i, (found, space: string) => `${space}EXEC`.padEnd(found.length));
}

function collect(uses: Map<string, Collected>, { columns, every, ...use }: Use, { fold }: Names): void {
  const key = `${use.access} ${nameKey({ schema: fold(use.object.schema), name: fold(use.object.name) })}`;
  const known = uses.get(key) ?? { ...use, columns: new Set<string>(), every: false };
  uses.set(key, known);
  const spelt = new Set([...known.columns].map(fold));
  for (const column of columns) if (!spelt.has(fold(column))) known.columns.add(column);
  known.every ||= every === true;
}

function finished({ columns, every, ...use }: Collected): Use {
  return { ...use, columns: [...columns], ...(every ? { every } : {}) };
}

const order: readonly Access[] = ["reads", "writes", "runs"];

function compareUses(a: Use, b: Use): number {
  return (
    order.indexOf(a.access) - order.indexOf(b.access) ||
    compareText(a.object.schema, b.object.schema) ||
    compareText(a.object.name, b.object.name)
  );
}
