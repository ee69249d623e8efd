import { emptySchema } from "../../src/model/schema.ts";
import type { Column, Schema, Table, View } from "../../src/model/schema.ts";
import { canonicalSchema } from "../../src/snapshot/serialize.ts";
import { hostileTexts } from "./hostile.ts";

/** Texts that would run something, load something or take a page apart, each as a name and as a description. */
export const attacks: readonly string[] = [
  ...hostileTexts,
  "<img src=x onerror=alert(1)>",
  '"><svg onload=alert(1)>',
  "<a href='javascript:alert(1)'>x</a>",
  "[x](javascript:alert(1) 'y')",
  "![x](x){onerror=alert(1)}",
  "x{onclick=alert(1)}",
  "</code><script>alert(1)</script>",
  "</title><script>alert(1)</script>",
  "&lt;/title&gt;&lt;script&gt;alert(2)&lt;/script&gt;",
  "<details ontoggle=alert(1) open>",
  "javascript:alert(1)",
  "---\ntitle: taken\n---",
  "| --- |",
  "\u202e\u2066<b>\u2069",
  "{{ config.site_name }}",
  "{% raw %}",
  '%%{init: {"securityLevel": "loose"}}%%',
  '"]; click A call alert()',
];

/** As long as MS_Description can be, with something in it that would end a cell, a row, a paragraph and a script. */
export const longDescription = "A word | `code` <script>alert(1)</script> {{x}} \n\n".repeat(160).slice(0, 8000);

/** A schema in which each text is a table, a column and a view, with keys and uses that lead from one to the next. */
export function hostileSchema(): Schema {
  const known = attacks.filter((text) => text.trim() !== "");
  const column = (name: string): Column => ({ name, type: "int", nullable: true, description: name, default: { expression: name } });
  const table = (name: string, before: string | undefined): Table => ({
    schema: name,
    name,
    description: `${name}\n\n${longDescription}`,
    columns: [column("Id"), column(name)],
    primaryKey: { name, columns: [{ name: "Id" }] },
    uniqueConstraints: [],
    foreignKeys:
      before === undefined
        ? []
        : [{ name, columns: [name], references: { schema: before, name: before, columns: ["Id"] }, description: name }],
    checks: [{ name, expression: name, description: name }],
    indexes: [{ name, columns: [{ name }], include: [], description: name }],
    triggers: [{ name: `${name} t`, timing: "after", events: ["insert"], definition: name, description: name }],
  });
  const view = (name: string): View => ({
    schema: name,
    name: `${name} v`,
    description: name,
    columns: [{ name, type: "int", nullable: true, description: name }],
    indexes: [],
    triggers: [],
    definition: name,
  });
  return canonicalSchema({
    ...emptySchema,
    description: attacks.join("\n"),
    schemas: known.map((name) => ({ name, description: name })),
    tables: known.map((name, i) => table(name, known[i - 1])),
    views: known.map(view),
    dependencies: known.flatMap((name, i) =>
      [name, ...known.slice(Math.max(0, i - 1), i)].map((used) => ({
        from: { schema: name, name: `${name} v` },
        to: { schema: used, name: used },
      })),
    ),
  });
}
