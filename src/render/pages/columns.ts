import { codeSpan, escapeMarkdown } from "../../markdown/escape.ts";
import type { Column, Computed, ForeignKey, KeyColumn, Table, ViewColumn } from "../../model/schema.ts";

/** One row of a table of columns. Every value is Markdown for a table's cell; "" where there is nothing to say. */
export interface ColumnRow {
  readonly name: string;
  /** With the base type in parentheses for an alias type. */
  readonly type: string;
  /** `yes`, `no`, or "" where the source does not say. */
  readonly nullable: string;
  /** The default, or what gives the column its value: identity, computed, generated always; then its other properties. */
  readonly default: string;
  /** `PK`, `FK` (linked to the table that it references), `UK`, comma-separated. */
  readonly keys: string;
  readonly description: string;
  /** The contracts that name the column, linked to their pages. */
  readonly contracts: string;
}

/** A computed column whose expression would squeeze the table of columns. */
export interface ComputedRow {
  readonly name: string;
  readonly expression: string;
}

/** In characters: what fits beside a description without making it a column of single words. */
const longExpression = 48;

export function computedRows(columns: readonly Column[]): ComputedRow[] {
  return columns.flatMap(({ name, computed }) =>
    computed === undefined || computed.expression.length <= longExpression
      ? []
      : [{ name: codeSpan(name, "cell"), expression: codeSpan(computed.expression, "cell") }],
  );
}

/**
 * @param elsewhere the names of computed columns whose expressions have a table of their own
 * @param contracts links to the contracts that name a column, by its name in lower case (`contractsByColumn`)
 */
export function columnRows(
  columns: readonly (Column | ViewColumn)[],
  keys: ReadonlyMap<string, string> = new Map(),
  elsewhere: readonly ComputedRow[] = [],
  contracts: ReadonlyMap<string, string> = new Map(),
): ColumnRow[] {
  const moved = new Set(elsewhere.map(({ name }) => name));
  return columns.map((column) => ({
    name: codeSpan(column.name, "cell"),
    type: typeCell(column.type, column.baseType),
    nullable: column.nullable === undefined ? "" : column.nullable ? "yes" : "no",
    default: valueCell(column, moved.has(codeSpan(column.name, "cell"))),
    keys: keys.get(column.name) ?? "",
    description: escapeMarkdown(column.description ?? "", "cell"),
    contracts: contracts.get(column.name.toLowerCase()) ?? "",
  }));
}

export function typeCell(type: string | undefined, baseType: string | undefined): string {
  if (type === undefined) return "";
  return baseType === undefined ? codeSpan(type, "cell") : `${codeSpan(type, "cell")} (${codeSpan(baseType, "cell")})`;
}

/**
 * Which keys each column is part of, by the column's name.
 *
 * @param foreign what stands for a foreign key, as a link to the table that it references
 */
export function keyMarks(
  { primaryKey, foreignKeys, uniqueConstraints, indexes }: Table,
  foreign: (key: ForeignKey) => string = () => "FK",
): Map<string, string> {
  const marks = new Map<string, Set<string>>();
  const mark = (columns: readonly string[], label: string): void => {
    for (const column of columns) {
      const found = marks.get(column) ?? new Set();
      marks.set(column, found.add(label));
    }
  };
  mark(names(primaryKey?.columns ?? []), "PK");
  for (const key of foreignKeys) mark(key.columns, foreign(key));
  for (const key of uniqueConstraints) mark(names(key.columns), "UK");
  for (const index of indexes) if (index.unique === true) mark(names(index.columns), "UK");
  return new Map([...marks].map(([column, labels]) => [column, [...labels].join(", ")]));
}

/** `` `a`, `b` descending ``, for a cell. */
export function columnList(columns: readonly (KeyColumn | string)[]): string {
  return columns
    .map((column) =>
      typeof column === "string"
        ? codeSpan(column, "cell")
        : codeSpan(column.name, "cell") + (column.descending === true ? " descending" : ""),
    )
    .join(", ");
}

function computedText({ expression, persisted }: Computed, elsewhere: boolean): string {
  const text = elsewhere ? "computed (below)" : `computed: ${codeSpan(expression, "cell")}`;
  return persisted === true ? `${text}, persisted` : text;
}

function names(columns: readonly KeyColumn[]): string[] {
  return columns.map(({ name }) => name);
}

function valueCell(column: Column | ViewColumn, elsewhere: boolean): string {
  const {
    identity,
    default: value,
    computed,
    generatedAlways,
    hidden,
    sparse,
    rowGuid,
    filestream,
    masked,
    encrypted,
    collation,
  } = column as Column;
  const parts = [
    value && codeSpan(value.expression, "cell"),
    identity && `identity(${identity.seed},${identity.increment})`,
    computed && computedText(computed, elsewhere),
    generatedAlways && `generated always as ${generatedAlways}`,
    identity?.notForReplication && "not for replication",
    rowGuid && "rowguidcol",
    sparse && "sparse",
    hidden && "hidden",
    filestream && "filestream",
    masked !== undefined && `masked: ${codeSpan(masked, "cell")}`,
    encrypted && `always encrypted, ${encrypted}`,
    collation !== undefined && `collation ${codeSpan(collation, "cell")}`,
  ];
  return parts.filter((part) => typeof part === "string").join("<br>");
}
