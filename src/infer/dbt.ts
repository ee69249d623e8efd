import type { ObjectName } from "../model/name.ts";
import { printName } from "../model/name.ts";
import type { CodeText } from "./finding.ts";

/** What the names of a dbt project stand for. */
export interface DbtProject {
  /** `source('shop', 'orders')`: the schema of a source, and what a table of it is called, by the project's own names. */
  readonly sources: ReadonlyMap<string, { readonly schema: string; readonly tables: ReadonlyMap<string, string> }>;
  /** Models, seeds and snapshots: what the project makes itself. */
  readonly models: ReadonlySet<string>;
}

/** Whether a .sql file is a model of dbt's: SQL does not have these brackets. */
export function isDbt(text: string): boolean {
  return /\{\{|\{%/.test(text);
}

/**
 * A dbt model (https://docs.getdbt.com/reference/dbt-jinja-functions): its Jinja replaced by what it stands for, on the lines on which it
 * stood. What the project makes itself is a temporary name, since it is no demand on the database; everything that is
 * computed is a placeholder. Both branches of a condition are read, and the body of a loop once.
 */
export function readDbt(text: string, project: DbtProject): CodeText {
  const sql = text.replaceAll(/\{#[^]*?#\}|\{%[^]*?%\}|\{\{[^]*?\}\}/g, (tag) => {
    const lines = "\n".repeat(tag.split("\n").length - 1);
    return tag.startsWith("{{") ? `${valueOf(tag.slice(2, -2), project)}${lines}` : ` ${lines}`;
  });
  return { sql: [{ text: sql, lineAt: (offset) => sql.slice(0, offset).split("\n").length }], named: [] };
}

function valueOf(expression: string, { sources, models }: DbtProject): string {
  const call = /^-?\s*(\w+)\s*\(\s*([^]*?)\s*\)\s*-?$/.exec(expression);
  const [, name = "", inside = ""] = call ?? [];
  const strings = [...inside.matchAll(/(['"])(.*?)\1/g)].map(([, , text = ""]) => text);
  const [first, second] = strings;
  if (name === "config") return " ";
  if (name === "source" && first !== undefined && second !== undefined) {
    const source = sources.get(first);
    const object: ObjectName = { schema: source?.schema ?? first, name: source?.tables.get(second) ?? second };
    return printName(object);
  }
  // ref('model'), and ref('package', 'model') for one of another project.
  if (name === "ref" && first !== undefined) {
    const model = strings.length > 1 ? (second ?? first) : first;
    return strings.length === 1 && models.has(model) ? `[#${model}]` : printName({ schema: "", name: model });
  }
  if (/^-?\s*this\s*-?$/.test(expression)) return "[#this]";
  return "$(_)";
}

/** The parts of a project's .yml files that say what its sources are. */
interface SourcesFile {
  readonly sources?: readonly {
    readonly name?: unknown;
    readonly schema?: unknown;
    readonly tables?: readonly { readonly name?: unknown; readonly identifier?: unknown }[];
  }[];
}

/** @param files what the project's .yml files say */
export function dbtProject(files: readonly unknown[], models: ReadonlySet<string>): DbtProject {
  const sources = new Map<string, { schema: string; tables: Map<string, string> }>();
  for (const file of files) {
    const { sources: listed } = (typeof file === "object" && file !== null ? file : {}) as SourcesFile;
    for (const { name, schema, tables } of Array.isArray(listed) ? (listed as NonNullable<SourcesFile["sources"]>) : []) {
      if (typeof name !== "string") continue;
      const source = sources.get(name) ?? { schema: name, tables: new Map<string, string>() };
      if (typeof schema === "string" && !/\{\{/.test(schema)) source.schema = schema;
      for (const { name: table, identifier } of Array.isArray(tables) ? tables : []) {
        if (typeof table === "string" && typeof identifier === "string") source.tables.set(table, identifier);
      }
      sources.set(name, source);
    }
  }
  return { sources, models };
}
