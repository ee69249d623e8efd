import { layout } from "../model/page.ts";
import type { Column, Schema, Table, View, ViewColumn } from "../model/schema.ts";
import { keyMarks } from "./pages/columns.ts";

/** One column as a line of the downloads. "" and absent: nothing to say. */
interface ColumnLine {
  readonly schema: string;
  readonly object: string;
  readonly kind: "table" | "view";
  /** From 1. */
  readonly position: number;
  readonly column: string;
  readonly type?: string;
  readonly nullable?: boolean;
  readonly default?: string;
  readonly computed?: string;
  /** `PK`, `FK`, `UK`, comma-separated. */
  readonly keys?: string;
  readonly description?: string;
}

const fields = [
  "schema",
  "object",
  "kind",
  "position",
  "column",
  "type",
  "nullable",
  "default",
  "computed",
  "keys",
  "description",
] as const satisfies readonly (keyof ColumnLine)[];

/** Every column of the tables and views, for spreadsheets and programs; by path relative to the docs folder. */
export function downloads(schema: Schema): ReadonlyMap<string, string> {
  const lines = [...linesOf("table", schema.tables), ...linesOf("view", schema.views)];
  return new Map([
    [layout.columnsCsv, [fields.join(","), ...lines.map((line) => fields.map((field) => cell(line[field])).join(","))].join("\n") + "\n"],
    [layout.columnsJson, `[\n${lines.map((line) => `  ${JSON.stringify(line)}`).join(",\n")}\n]\n`],
  ]);
}

function linesOf(kind: ColumnLine["kind"], relations: readonly (Table | View)[]): ColumnLine[] {
  return relations.flatMap((relation) => {
    const marks = "foreignKeys" in relation ? keyMarks(relation) : new Map<string, string>();
    return relation.columns.map((column: Column | ViewColumn, i): ColumnLine => {
      const { default: value, computed } = column as Column;
      const keys = marks.get(column.name);
      return {
        schema: relation.schema,
        object: relation.name,
        kind,
        position: i + 1,
        column: column.name,
        ...(column.type === undefined ? {} : { type: column.type }),
        ...(column.nullable === undefined ? {} : { nullable: column.nullable }),
        ...(value === undefined ? {} : { default: value.expression }),
        ...(computed === undefined ? {} : { computed: computed.expression }),
        ...(keys === undefined ? {} : { keys }),
        ...(column.description === undefined ? {} : { description: column.description }),
      };
    });
  });
}

/**
 * RFC 4180, with two exceptions: lines end as git keeps them, and a text that a spreadsheet would run as a formula begins with an apostrophe, since anybody who may name
 * a column may write one (https://owasp.org/www-community/attacks/CSV_Injection). The JSON has every text as it is.
 */
function cell(value: string | number | boolean | undefined): string {
  if (value === undefined) return "";
  const text = String(value).toWellFormed().replaceAll(/\r\n?/g, "\n");
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
