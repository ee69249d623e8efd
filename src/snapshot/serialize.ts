import { compareText } from "../model/name.ts";
import type { KeyColumn, Schema } from "../model/schema.ts";
import type { Field, Shape } from "./layout.ts";
import { keyColumnLayout, schemaLayout } from "./layout.ts";

type Value = Readonly<Record<string, unknown>>;

/**
 * The snapshot file's text (`docs/schemas/schema.json`, format 1): two-space JSON, properties in the layout's order,
 * objects and their keys, indexes, checks and triggers sorted by name, `\n` at the end. Columns, keys, parameters and
 * other small values take one line each, so that a git diff shows the one that changed. The same schema gives the
 * same bytes whatever order its parts come in.
 */
export function serializeSnapshot(schema: Schema): string {
  const lines: string[] = [];
  printBlock(schemaLayout, schema as unknown as Value, "", "", "", lines);
  return lines.join("\n") + "\n";
}

/**
 * The schema as its snapshot would give it back: lists sorted, properties in the layout's order, and what says
 * nothing (false, an empty description) left out. Lists stay lists, so that the value can be worked with.
 */
export function canonicalSchema(schema: Schema): Schema {
  return canonical(schemaLayout, schema as unknown as Value) as unknown as Schema;
}

/**
 * One value of the model (a column, a key, a whole table) as it stands in the snapshot, for reports: without what says
 * nothing, and with the columns of a key as plain names.
 */
export function valueAsInSnapshot(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(valueAsInSnapshot);
  if (typeof value !== "object" || value === null) return value;
  const out: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    if (item === undefined || item === null || item === "" || (item === false && name !== "nullable")) continue;
    if (Array.isArray(item) && item.length === 0) continue;
    out[name] = name === "columns" && isKeyConstraint(value) ? kept({ keep: "key columns" }, item) : valueAsInSnapshot(item);
  }
  return out;
}

/** Of all that has columns, only a key is neither an object (schema), nor an index (include), nor a full-text index (keyIndex). */
function isKeyConstraint(value: object): boolean {
  return !("schema" in value || "include" in value || "keyIndex" in value || "references" in value);
}

/** What the file keeps of a property: undefined where it says nothing. Objects and lists of objects are not looked into. */
function kept(field: Field, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  switch (field.keep) {
    case "value":
    case "object":
      return value;
    case "text":
      return value === "" ? undefined : value;
    case "flag":
      return value === true ? true : undefined;
    case "names":
      return (value as readonly string[]).length === 0 ? undefined : value;
    case "words":
      return (value as readonly string[]).toSorted(field.compare);
    case "key columns":
      return (value as readonly KeyColumn[]).map((column) => (column.descending ? { name: column.name, descending: true } : column.name));
    case "list":
      return (value as readonly unknown[]).length === 0 && field.always === undefined ? undefined : value;
  }
}

function canonical(shape: Shape, value: Value): Value {
  const out: Record<string, unknown> = {};
  for (const [name, field] of shape.fields) {
    const item = value[name];
    if (item === undefined || item === null) continue;
    switch (field.keep) {
      case "value":
      case "names":
      case "key columns":
        out[name] = item;
        break;
      case "text":
      case "flag":
      case "words": {
        const fact = kept(field, item);
        if (fact !== undefined) out[name] = fact;
        break;
      }
      case "object":
        out[name] = canonical(field.shape, item as Value);
        break;
      case "list":
        out[name] = sorted(field, item as readonly Value[]).map((one) => canonical(field.shape, one));
        break;
    }
  }
  return out;
}

/**
 * The schema with its lists sorted and nothing else touched: for a source whose values are as they are to be, and which need
 * not pay for a copy of all of them.
 */
export function arrangeSchema(schema: Schema): Schema {
  return arrange(schemaLayout, schema as unknown as Value) as unknown as Schema;
}

/** The value itself where every list of it is in order. */
function arrange(shape: Shape, value: Value): Value {
  let out: Record<string, unknown> | undefined;
  for (const [name, field] of shape.fields) {
    const items = value[name];
    if (field.keep !== "list" || items === undefined) continue;
    const list = arrangeList(field, items as readonly Value[]);
    if (list !== items) (out ??= { ...value })[name] = list;
  }
  return out ?? value;
}

function arrangeList(field: Field & { readonly keep: "list" }, values: readonly Value[]): readonly Value[] {
  const list = sorted(field, values);
  if (!holdsLists(field.shape)) return list;
  const arranged = list.map((item) => arrange(field.shape, item));
  return arranged.some((item, at) => item !== list[at]) ? arranged : list;
}

function holdsLists({ fields }: Shape): boolean {
  return fields.some(([, field]) => field.keep === "list" && field.compare !== undefined);
}

/** In the field's order; values that its comparison cannot tell apart (unnamed ones) in the order of their text. */
function sorted(field: Field & { readonly keep: "list" }, values: readonly Value[]): readonly Value[] {
  const compareField = field.compare as ((a: Value, b: Value) => number) | undefined;
  if (compareField === undefined || values.length < 2) return values;
  const compare = (a: Value, b: Value): number => compareField(a, b) || compareText(printLine(field.shape, a), printLine(field.shape, b));
  const inOrder = values.every((value, at) => at === 0 || compare(values[at - 1] as Value, value) <= 0);
  return inOrder ? values : values.toSorted(compare);
}

/** One property a line; the values of a list on a line each, or as blocks of their own. */
function printBlock(shape: Shape, value: Value, indent: string, label: string, after: string, lines: string[]): void {
  lines.push(`${indent}${label}{`);
  const inner = `${indent}  `;
  const items: (readonly [string, Field, unknown])[] = [];
  for (const [name, field] of shape.fields) {
    const item = kept(field, value[name]);
    if (item !== undefined) items.push([`"${name}": `, field, item]);
  }
  for (const [at, [name, field, item]] of items.entries()) {
    const comma = at + 1 < items.length ? "," : "";
    if (field.keep === "list") printList(field, item as readonly Value[], inner, name, comma, lines);
    else lines.push(`${inner}${name}${printItem(field, item)}${comma}`);
  }
  lines.push(`${indent}}${after}`);
}

function printList(
  field: Field & { readonly keep: "list" },
  values: readonly Value[],
  indent: string,
  label: string,
  after: string,
  lines: string[],
): void {
  if (values.length === 0) {
    lines.push(`${indent}${label}[]${after}`);
    return;
  }
  lines.push(`${indent}${label}[`);
  const inner = `${indent}  `;
  for (const [at, value] of sorted(field, values).entries()) {
    const comma = at + 1 < values.length ? "," : "";
    if (field.shape.print === "block") printBlock(field.shape, value, inner, "", comma, lines);
    else lines.push(`${inner}${printLine(field.shape, value)}${comma}`);
  }
  lines.push(`${indent}]${after}`);
}

function printLine(shape: Shape, value: Value): string {
  let line = "";
  for (const [name, field] of shape.fields) {
    const item = kept(field, value[name]);
    if (item === undefined) continue;
    line += `${line === "" ? "{ " : ", "}"${name}": ${printItem(field, item)}`;
  }
  return line === "" ? "{}" : `${line} }`;
}

function printItem(field: Field, item: unknown): string {
  switch (field.keep) {
    case "object":
      return printLine(field.shape, item as Value);
    case "list":
      return printWords(sorted(field, item as readonly Value[]), (value) => printLine(field.shape, value));
    case "key columns":
      return printWords(item as readonly (string | KeyColumn)[], (column) =>
        typeof column === "string" ? JSON.stringify(column) : printLine(keyColumnLayout, column as unknown as Value),
      );
    case "value":
    case "text":
    case "flag":
    case "names":
    case "words":
      return Array.isArray(item) ? printWords(item, JSON.stringify) : JSON.stringify(item);
  }
}

function printWords<T>(items: readonly T[], print: (item: T) => string): string {
  return `[${items.map((item) => print(item)).join(", ")}]`;
}
