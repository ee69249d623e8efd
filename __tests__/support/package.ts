import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { zip, type ZipEntry } from "./zip.ts";

const folder = mkdtempSync(join(tmpdir(), "package-"));
let count = 0;
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A package with these entries, on disk until the test file is done. */
export function writePackage(entries: readonly ZipEntry[], extension = "dacpac"): string {
  return writeBytes(zip(entries), extension);
}

export function writeBytes(bytes: Buffer, extension = "dacpac"): string {
  const file = join(folder, `${String(++count)}.${extension}`);
  writeFileSync(file, bytes);
  return file;
}

/** model.xml as DacFx writes it around the elements. */
export function modelXml(elements: string, provider = "Sql160", header = ""): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<DataSchemaModel FileFormatVersion="1.2" SchemaVersion="2.9" DspName="Microsoft.Data.Tools.Schema.Sql.${provider}DatabaseSchemaProvider" CollationLcid="1033" CollationCaseSensitive="False" xmlns="http://schemas.microsoft.com/sqlserver/dac/Serialization/2012/02">`,
    `<Header>${header}</Header>`,
    `<Model>${elements}</Model>`,
    "</DataSchemaModel>",
  ].join("\n");
}

/** A package of these elements. */
export function packageOf(elements: string, provider?: string, header?: string): string {
  return writePackage([
    { name: "DacMetadata.xml", content: "<DacType/>" },
    { name: "model.xml", content: modelXml(elements, provider, header) },
  ]);
}

type Properties = Readonly<Record<string, string | number | true>>;

/** `<Element>` with its properties, then whatever it holds. */
export function element(type: string, name: string | undefined, properties: Properties = {}, ...content: readonly string[]): string {
  const named = name === undefined ? "" : ` Name="${escape(name)}"`;
  const values = Object.entries(properties).map(
    ([key, value]) => `<Property Name="${key}" Value="${escape(value === true ? "True" : String(value))}" />`,
  );
  return `<Element Type="${type}"${named}>${[...values, ...content].join("")}</Element>`;
}

/** A property that holds T-SQL. */
export function script(name: string, text: string): string {
  return `<Property Name="${name}"><Value><![CDATA[${text}]]></Value></Property>`;
}

/** A relationship to elements (given whole) or to names. */
export function relationship(name: string, ...entries: readonly string[]): string {
  const inner = entries.map((entry) => `<Entry>${entry.startsWith("<") ? entry : `<References Name="${escape(entry)}" />`}</Entry>`);
  return `<Relationship Name="${name}">${inner.join("")}</Relationship>`;
}

export function builtIn(name: string): string {
  return `<References ExternalSource="BuiltIns" Name="${escape(name)}" />`;
}

/** A type of the system's, as a column has it. */
export function typeSpecifier(name: string, facets: Properties = {}, relation = "TypeSpecifier"): string {
  return relationship(relation, element("SqlTypeSpecifier", undefined, facets, relationship("Type", builtIn(`[${name}]`))));
}

/** The columns of an index or key. */
export function keyColumns(...columns: readonly string[]): string {
  return relationship(
    "ColumnSpecifications",
    ...columns.map((column) => {
      const descending = column.endsWith(" DESC");
      const path = descending ? column.slice(0, -" DESC".length) : column;
      return element("SqlIndexedColumnSpecification", undefined, descending ? { IsAscending: "False" } : {}, relationship("Column", path));
    }),
  );
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#xD;")
    .replaceAll("\n", "&#xA;");
}
