import type { ObjectName } from "../../src/model/name.ts";
import type { Column, KeyConstraint, Schema, Table } from "../../src/model/schema.ts";

/**
 * A schema as one T-SQL script: what a repository would hold that keeps its database as scripts. Tables with their columns, keys and
 * foreign keys, and the text of modules; the rest is left out.
 */
export function printSchema(schema: Schema): string {
  const { schemas, types, tables, views, functions, procedures } = schema;
  const batches = [
    ...schemas.flatMap(({ name }) => (name === "dbo" ? [] : [`CREATE SCHEMA ${quoted(name)}`])),
    ...types.flatMap(({ baseType, nullable, ...type }) =>
      baseType === undefined ? [] : [`CREATE TYPE ${full(type)} FROM ${baseType}${nullable === false ? " NOT NULL" : ""}`],
    ),
    ...tables.map(tableText),
    ...tables.flatMap((table) => table.foreignKeys.map((key) => `ALTER TABLE ${full(table)} ADD ${foreignKeyText(key)}`)),
    ...[...functions, ...views, ...procedures].flatMap(({ definition }) => (definition === undefined ? [] : [definition])),
  ];
  return `${batches.join("\nGO\n")}\nGO\n`;
}

function tableText(table: Table): string {
  const key = table.primaryKey === undefined ? [] : [keyText(table.primaryKey, "PRIMARY KEY")];
  const parts = [...table.columns.map(columnText), ...key, ...table.uniqueConstraints.map((unique) => keyText(unique, "UNIQUE"))];
  return `CREATE TABLE ${full(table)} (\n  ${parts.join(",\n  ")}\n)`;
}

function columnText({ name, type, nullable, identity, default: preset, computed }: Column): string {
  if (computed !== undefined) return `${quoted(name)} AS (${computed.expression})${computed.persisted === true ? " PERSISTED" : ""}`;
  const parts = [
    `${quoted(name)} ${type ?? "sql_variant"}`,
    identity === undefined ? "" : `IDENTITY(${identity.seed},${identity.increment})`,
    nullable === false ? "NOT NULL" : "NULL",
    preset === undefined ? "" : `${preset.name === undefined ? "" : `CONSTRAINT ${quoted(preset.name)} `}DEFAULT (${preset.expression})`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function keyText({ name, columns }: KeyConstraint, kind: string): string {
  const list = columns.map((column) => `${quoted(column.name)}${column.descending === true ? " DESC" : ""}`);
  return `${name === undefined ? "" : `CONSTRAINT ${quoted(name)} `}${kind} (${list.join(", ")})`;
}

function foreignKeyText({ name, columns, references }: Table["foreignKeys"][number]): string {
  const list = (names: readonly string[]): string => names.map(quoted).join(", ");
  const named = name === undefined ? "" : `CONSTRAINT ${quoted(name)} `;
  return `${named}FOREIGN KEY (${list(columns)}) REFERENCES ${full(references)} (${list(references.columns)})`;
}

/** Always in brackets: a column may be called `Group`. */
function quoted(name: string): string {
  return `[${name.replaceAll("]", "]]")}]`;
}

function full({ schema, name }: ObjectName): string {
  return `${quoted(schema)}.${quoted(name)}`;
}
