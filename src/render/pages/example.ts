import { printPart } from "../../model/name.ts";
import type { Column, ForeignKey, Table } from "../../model/schema.ts";
import { isReserved } from "../../tsql/keywords.ts";
import { definitionBlock } from "../definition.ts";
import type { Site } from "../site.ts";

/** An example is there to be read and changed, not to be complete. */
const mostColumns = 8;
const mostJoins = 4;

/** Those that are no pleasure to look at in a list of rows. */
const bulky = /^(?:xml|image|text|ntext|geography|geometry|hierarchyid|timestamp|varbinary|binary|sql_variant)\b|\(max\)/;

/** A SELECT from the table with the joins that its foreign keys suggest, as a fenced block; "" for a table without columns. */
export function exampleSelect(site: Site, table: Table): string {
  const aliases = new Set<string>();
  const own = aliasOf(table.name, aliases);
  const keys = new Set(table.primaryKey?.columns.map(({ name }) => name));
  const readable = table.columns.filter(({ name, type, hidden }) => hidden !== true && (keys.has(name) || !bulky.test(type ?? "")));
  // The key first, then the columns in their own order.
  const shown = [...readable.filter(({ name }) => keys.has(name)), ...readable.filter(({ name }) => !keys.has(name))].slice(0, mostColumns);
  if (shown.length === 0) return "";
  const joins = table.foreignKeys.slice(0, mostJoins).flatMap((key) => joinOf(site, table, own, key, aliases));
  const columns = [
    ...shown.map(({ name }) => `${own}.${quote(name)}`),
    ...joins.flatMap(({ column }) => (column === undefined ? [] : [column])),
  ];
  const lines = [
    `SELECT TOP (100)`,
    columns.map((column) => `    ${column}`).join(",\n"),
    `FROM ${quote(table.schema)}.${quote(table.name)} AS ${own}`,
    ...joins.map(({ text }) => text),
  ];
  return definitionBlock(`${lines.join("\n")};`);
}

interface Join {
  readonly text: string;
  /** What the joined table adds to the list: what its rows are called by. */
  readonly column?: string;
}

function joinOf(site: Site, table: Table, own: string, key: ForeignKey, aliases: Set<string>): Join[] {
  const other = site.table(key.references);
  if (other === undefined) return [];
  const alias = aliasOf(other.name, aliases);
  const optional = key.columns.some((name) => table.columns.find((column) => column.name === name)?.nullable === true);
  const on = key.columns.map((name, i) => `${alias}.${quote(key.references.columns[i] ?? "")} = ${own}.${quote(name)}`);
  const label = labelOf(other, key);
  return [
    {
      text: `${optional ? "LEFT JOIN" : "JOIN"} ${quote(other.schema)}.${quote(other.name)} AS ${alias}\n    ON ${on.join("\n    AND ")}`,
      ...(label === undefined ? {} : { column: `${alias}.${quote(label.name)}` }),
    },
  ];
}

/** The first text that is not the key itself, as a rule a name; nothing where there is none. */
function labelOf(table: Table, key: ForeignKey): Column | undefined {
  return table.columns.find(
    ({ name, type, baseType }) => !key.references.columns.includes(name) && /^n?(?:var)?char\((?!max)/.test(baseType ?? type ?? ""),
  );
}

/** The initials of the name's words, in lower case: `SalesOrderHeader` is `soh`; with a number where that is taken. */
function aliasOf(name: string, taken: Set<string>): string {
  const words = name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];
  const initials = words.map((word) => word.charAt(0).toLowerCase()).join("") || "t";
  let alias = initials;
  for (let i = 2; taken.has(alias) || isReserved(alias.toUpperCase()); i++) alias = `${initials}${i}`;
  taken.add(alias);
  return alias;
}

/** As one writes it by hand: brackets only where there have to be some. */
function quote(name: string): string {
  return isReserved(name.toUpperCase()) ? `[${name}]` : printPart(name);
}
