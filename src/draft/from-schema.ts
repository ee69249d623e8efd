import { UserError } from "../errors.ts";
import { nameFolding } from "../model/collation.ts";
import { printName, splitName } from "../model/name.ts";
import type { ObjectName } from "../model/name.ts";
import type { Column, Schema, Table, ViewColumn } from "../model/schema.ts";
import { nearest } from "../suggest.ts";
import type { ColumnDraft, ObjectDraft } from "./contract-text.ts";

/**
 * What the schema says of an object, as a contract's demands: every column with its type, or those that are named.
 * @param columns in their order; undefined for all. What the schema does not have is demanded by its name alone
 */
export function objectDraft(schema: Schema, object: ObjectName, columns?: readonly string[]): ObjectDraft | undefined {
  const fold = nameFolding(schema.collation);
  const is = (other: ObjectName): boolean => fold(other.schema) === fold(object.schema) && fold(other.name) === fold(object.name);
  const table = schema.tables.find(is);
  const rows = table ?? schema.views.find(is) ?? schema.functions.find((fn) => fn.kind !== "scalar" && is(fn));
  if (rows === undefined) return undefined;
  const all: readonly (Column | ViewColumn)[] = rows.columns;
  const drafts = (columns ?? all.map(({ name }) => name)).map((name) => {
    const column = all.find((each) => each.name === name) ?? all.find((each) => fold(each.name) === fold(name));
    return column === undefined ? { name } : columnDraft(column, table);
  });
  return {
    schema: rows.schema,
    name: rows.name,
    physicalType: table !== undefined ? "table" : "returns" in rows || "kind" in rows ? "function" : "view",
    ...(rows.description === undefined ? {} : { description: rows.description }),
    columns: drafts,
  };
}

function columnDraft({ name, type, baseType, nullable, description }: Column | ViewColumn, table: Table | undefined): ColumnDraft {
  // By what an alias type stands for: that is what a reader meets, whatever the type is called.
  const physicalType = baseType ?? type;
  const logicalType = physicalType === undefined ? undefined : logicalTypeOf(physicalType);
  const key = table?.primaryKey?.disabled === true ? undefined : table?.primaryKey;
  const position = key?.columns.findIndex((column) => column.name === name) ?? -1;
  const unique = table !== undefined && isUnique(table, name);
  return {
    name,
    ...(physicalType === undefined ? {} : { physicalType }),
    ...(logicalType === undefined ? {} : { logicalType }),
    ...(nullable === false ? { required: true } : {}),
    ...(unique ? { unique } : {}),
    ...(position === -1 ? {} : { primaryKeyPosition: position + 1 }),
    ...(description === undefined ? {} : { description }),
  };
}

/** By a constraint of its own; that of a whole primary key is said by the key. */
function isUnique({ uniqueConstraints }: Table, name: string): boolean {
  return uniqueConstraints.some(({ columns, disabled }) => disabled !== true && columns.length === 1 && columns[0]?.name === name);
}

const logicalTypes: readonly (readonly [logical: string, families: RegExp])[] = [
  ["string", /^(?:n?(?:var)?char|n?text|sysname|uniqueidentifier|xml)$/],
  ["integer", /^(?:tiny|small|big)?int$/],
  ["number", /^(?:decimal|numeric|money|smallmoney|float|real)$/],
  ["boolean", /^bit$/],
  ["date", /^date$/],
  ["time", /^time$/],
  ["timestamp", /^(?:datetime2?|smalldatetime|datetimeoffset)$/],
];

/** What a SQL Server type is to ODCS; undefined for bytes, places in trees and the like, for which it has no word. */
function logicalTypeOf(type: string): string | undefined {
  const family = /^[a-z0-9_]+/.exec(type)?.[0] ?? "";
  return logicalTypes.find(([, families]) => families.test(family))?.[0];
}

/**
 * The object that a person named: `dbo.Orders`, or `Orders` where only one schema has it.
 * @throws UserError with the nearest name for what the schema does not have
 */
export function objectNamed(schema: Schema, text: string): ObjectName {
  const parts = splitName(text)?.map((part) => part.text);
  if (parts === undefined || parts.length > 2)
    throw new UserError(`"${text}" is not the name of an object: write name, schema.name or [schema].[name].`);
  const fold = nameFolding(schema.collation);
  const objects: readonly ObjectName[] = [...schema.tables, ...schema.views, ...schema.functions.filter(({ kind }) => kind !== "scalar")];
  const [first = "", second] = parts;
  const named = (exact: (name: string) => string): ObjectName[] =>
    objects.filter(
      ({ schema: of, name }) => exact(name) === exact(second ?? first) && (second === undefined || exact(of) === exact(first)),
    );
  const exact = named((name) => name);
  const found = exact.length > 0 ? exact : named(fold);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (only !== undefined) throw new UserError(`"${text}" may be ${found.map(printName).join(" or ")}. Name its schema, too.`);
  const guess =
    nearest(text, objects.map(printName)) ??
    nearest(
      text,
      objects.map(({ name }) => name),
    );
  throw new UserError(`There is no table, view or table-valued function ${text}.${guess === undefined ? "" : ` Did you mean "${guess}"?`}`);
}

/** `v_transactions_flat` → `v-transactions-flat`: the id of a contract, and the name of its file. */
export function contractId(name: string): string {
  const id = name
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, "$1-$2")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 80);
  return id === "" || /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(id) ? `contract${id === "" ? "" : `-${id}`}` : id;
}
