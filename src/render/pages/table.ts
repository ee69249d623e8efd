import { codeSpan, escapeMarkdown, escapeParagraphs, escapeTitle, link } from "../../markdown/escape.ts";
import { printName, printPart } from "../../model/name.ts";
import { layout } from "../../model/page.ts";
import type { Check, Compression, ForeignKey, Index, KeyConstraint, Partition, Table, Trigger } from "../../model/schema.ts";
import { definitionBlock } from "../definition.ts";
import type { Diagrams } from "../diagram/diagram.ts";
import { neighbourhood } from "../diagram/entities.ts";
import { relativePath } from "../path.ts";
import { anchorOf, objectLink, pageLink } from "../site.ts";
import type { Site } from "../site.ts";
import { areaLink } from "./areas.ts";
import { columnList, columnRows, computedRows, keyMarks } from "./columns.ts";
import type { ColumnRow, ComputedRow } from "./columns.ts";
import { permissionRows } from "./permissions.ts";
import type { PermissionRow } from "./permissions.ts";
import { securityRows } from "./security.ts";
import type { SecurityRow } from "./security.ts";
import { exampleSelect } from "./example.ts";
import { contractsByColumn, demandRows, usedByRows, usesRows } from "./relations.ts";
import type { DemandRow, UseRow } from "./relations.ts";

/** The values of `table.mustache`. All text is Markdown. */
export interface TablePage extends Heading, Diagrams {
  readonly columns: readonly ColumnRow[];
  readonly computed: readonly ComputedRow[];
  /** A SELECT with the joins that the foreign keys suggest, as a fenced block; "" for a table without columns. */
  readonly example: string;
  readonly keys: readonly KeyRow[];
  readonly foreignKeys: readonly ForeignKeyRow[];
  readonly referencedBy: readonly ReferenceRow[];
  readonly checks: readonly CheckRow[];
  readonly indexes: readonly IndexRow[];
  readonly triggers: readonly TriggerSection[];
  readonly security: readonly SecurityRow[];
  readonly permissions: readonly PermissionRow[];
  readonly uses: readonly UseRow[];
  readonly usedBy: readonly UseRow[];
  readonly demands: readonly DemandRow[];
}

/** What the page of any object begins with. */
export interface Heading {
  /** The two-part name, for a heading. */
  readonly title: string;
  readonly schema: string;
  readonly name: string;
  /** Paragraphs; "" where the object has no description. */
  readonly description: string;
  /** A link to the object's schema on the page of the whole database. */
  readonly overview: string;
  /** Links to its subject areas, comma-separated; "" where it is in none. */
  readonly areas: string;
  /** What is special about the object, a sentence each. */
  readonly facts: readonly string[];
}

export interface KeyRow {
  /** "" where the server made the name up. */
  readonly name: string;
  /** `primary key` or `unique`, and clustered, disabled… */
  readonly kind: string;
  readonly columns: string;
  readonly description: string;
}

export interface ForeignKeyRow {
  readonly name: string;
  readonly columns: string;
  /** The referenced table, linked, with its columns. */
  readonly references: string;
  /** On delete and on update, disabled, not trusted; "" where nothing is out of the ordinary. */
  readonly rules: string;
  readonly description: string;
}

export interface ReferenceRow {
  /** The referencing table, linked. */
  readonly table: string;
  /** Its columns. */
  readonly columns: string;
  readonly name: string;
  /** The columns of this table that they reference. */
  readonly references: string;
}

export interface CheckRow {
  readonly name: string;
  readonly expression: string;
  readonly rules: string;
  readonly description: string;
}

export interface IndexRow {
  readonly name: string;
  /** unique, clustered, columnstore…; never "". */
  readonly kind: string;
  readonly columns: string;
  /** Included columns. */
  readonly include: string;
  readonly filter: string;
  readonly description: string;
}

export interface TriggerSection {
  /** For a heading. */
  readonly title: string;
  readonly name: string;
  /** `after insert, update`. */
  readonly fires: string;
  readonly rules: string;
  readonly description: string;
  /** A fenced block; "" where the definition is encrypted or the source does not have it. */
  readonly definition: string;
}

export function tablePage(site: Site, table: Table): TablePage {
  const page = site.pathOf("table", table);
  const computed = computedRows(table.columns);
  const marks = keyMarks(table, ({ references }) => pageLink(site, page, references, "FK"));
  return {
    ...heading(site, page, table),
    ...neighbourhood(site, page, table),
    facts: tableFacts(site, page, table),
    columns: columnRows(table.columns, marks, computed, contractsByColumn(site, page, table)),
    example: exampleSelect(site, table),
    computed,
    keys: [
      ...(table.primaryKey === undefined ? [] : [keyRow("primary key", table.primaryKey)]),
      ...table.uniqueConstraints.map((key) => keyRow("unique", key)),
    ],
    foreignKeys: table.foreignKeys.map((key) => foreignKeyRow(site, page, key)),
    referencedBy: site.referencedBy(table).map(({ table: other, key }) => ({
      table: objectLink(site, page, other),
      columns: columnList(key.columns),
      name: codeSpan(key.name ?? "", "cell"),
      references: columnList(key.references.columns),
    })),
    checks: table.checks.map(checkRow),
    indexes: [...indexRows(table.indexes), ...fullTextRows(table)],
    triggers: table.triggers.map(triggerSection),
    security: securityRows(site.guards(table)),
    permissions: permissionRows(site.permissions(table)),
    uses: usesRows(site, page, table),
    usedBy: usedByRows(site, page, table),
    demands: demandRows(site, page, table),
  };
}

export function heading(
  site: Site,
  page: string,
  { schema, name, description }: { readonly schema: string; readonly name: string; readonly description?: string },
): Omit<Heading, "facts"> {
  return {
    title: escapeTitle(printName({ schema, name })),
    schema: codeSpan(schema),
    name: codeSpan(name),
    description: escapeParagraphs(description ?? ""),
    overview: link(escapeMarkdown(printPart(schema)), relativePath(page, layout.database), anchorOf("schema", schema)),
    areas: site
      .areasOf({ schema, name })
      .map((area) => areaLink(site, page, area))
      .join(", "),
  };
}

export function indexRows(indexes: readonly Index[]): IndexRow[] {
  return indexes.map((index) => ({
    name: codeSpan(index.name, "cell"),
    kind: words([
      index.unique === true && "unique",
      index.clustered === true ? "clustered" : index.kind === undefined || index.kind === "columnstore" ? "nonclustered" : false,
      index.secondary === undefined ? index.kind : `secondary xml for ${index.secondary.usage} on ${codeSpan(index.secondary.of, "cell")}`,
      ...storageWords(index),
    ]),
    columns: columnList(index.columns),
    include: columnList(index.include),
    filter: codeSpan(index.filter ?? "", "cell"),
    description: escapeMarkdown(index.description ?? "", "cell"),
  }));
}

export function triggerSection(trigger: Trigger): TriggerSection {
  const name = trigger.schema === undefined ? printPart(trigger.name) : printName({ schema: trigger.schema, name: trigger.name });
  return {
    title: escapeTitle(name),
    name: codeSpan(name),
    fires: `${trigger.timing} ${trigger.events.join(", ")}`,
    rules: words([
      trigger.disabled === true && "disabled",
      trigger.notForReplication === true && "not for replication",
      trigger.encrypted === true && "encrypted",
    ]),
    description: escapeParagraphs(trigger.description ?? ""),
    definition: trigger.definition === undefined ? "" : definitionBlock(trigger.definition),
  };
}

function tableFacts(site: Site, page: string, table: Table): string[] {
  const { temporal, compression, filegroup, partition } = table;
  const historyOf = site.historyOf(table);
  const facts = [
    table.external === true && "External table: the data is kept outside this database.",
    table.graph !== undefined && `Graph ${table.graph} table.`,
    table.memoryOptimized === true &&
      `Memory-optimised${table.schemaOnly === true ? "; its rows do not survive a restart (`SCHEMA_ONLY`)" : ""}.`,
    temporal !== undefined &&
      `System-versioned: ${objectLink(site, page, temporal.history)} holds what each row was from ${codeSpan(temporal.period[0])} to ${codeSpan(temporal.period[1])}.`,
    historyOf !== undefined && `History table of ${objectLink(site, page, historyOf)}.`,
    compression !== undefined && `Compression: ${compression}.`,
    filegroup !== undefined && `Filegroup: ${codeSpan(filegroup)}.`,
    partition !== undefined && `Partitioned by ${partitionWords(partition)}.`,
  ];
  return facts.filter((fact) => fact !== false);
}

function keyRow(kind: string, key: KeyConstraint): KeyRow {
  return {
    name: codeSpan(key.name ?? "", "cell"),
    kind: words([kind, key.clustered === true && "clustered", ...storageWords(key)]),
    columns: columnList(key.columns),
    description: escapeMarkdown(key.description ?? "", "cell"),
  };
}

function foreignKeyRow(site: Site, page: string, key: ForeignKey): ForeignKeyRow {
  return {
    name: codeSpan(key.name ?? "", "cell"),
    columns: columnList(key.columns),
    references: `${objectLink(site, page, key.references)} (${columnList(key.references.columns)})`,
    rules: words([
      key.onDelete !== undefined && `on delete ${key.onDelete}`,
      key.onUpdate !== undefined && `on update ${key.onUpdate}`,
      ...constraintWords(key),
    ]),
    description: escapeMarkdown(key.description ?? "", "cell"),
  };
}

function checkRow(check: Check): CheckRow {
  return {
    name: codeSpan(check.name ?? "", "cell"),
    expression: codeSpan(check.expression, "cell"),
    rules: words(constraintWords(check)),
    description: escapeMarkdown(check.description ?? "", "cell"),
  };
}

function fullTextRows({ fullTextIndex }: Table): IndexRow[] {
  if (fullTextIndex === undefined) return [];
  const { keyIndex, catalog, columns, disabled } = fullTextIndex;
  const details = columns.map(({ name, typeColumn, language }) => {
    const of = words([
      typeColumn !== undefined && `type in ${codeSpan(typeColumn, "cell")}`,
      language !== undefined && `language ${language}`,
    ]);
    return codeSpan(name, "cell") + (of === "" ? "" : ` (${of})`);
  });
  return [
    {
      name: "",
      kind: words([
        "full-text",
        keyIndex !== undefined && `key ${codeSpan(keyIndex, "cell")}`,
        catalog !== undefined && `catalog ${codeSpan(catalog, "cell")}`,
        disabled === true && "disabled",
      ]),
      columns: details.join(", "),
      include: "",
      filter: "",
      description: "",
    },
  ];
}

function constraintWords(constraint: ForeignKey | Check): (string | false)[] {
  return [
    constraint.disabled === true && "disabled",
    constraint.untrusted === true && "not trusted",
    constraint.notForReplication === true && "not for replication",
  ];
}

function storageWords(stored: {
  readonly disabled?: true;
  readonly compression?: Compression;
  readonly bucketCount?: number;
  readonly filegroup?: string;
  readonly partition?: Partition;
}): (string | false)[] {
  return [
    stored.bucketCount !== undefined && `hash, ${stored.bucketCount} buckets`,
    stored.disabled === true && "disabled",
    stored.compression !== undefined && `${stored.compression} compression`,
    stored.filegroup !== undefined && `on ${codeSpan(stored.filegroup, "cell")}`,
    stored.partition !== undefined && `partitioned by ${partitionWords(stored.partition)}`,
  ];
}

function partitionWords({ scheme, column }: Partition): string {
  return `${codeSpan(column, "cell")} (scheme ${codeSpan(scheme, "cell")})`;
}

function words(parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => typeof part === "string").join(", ");
}
