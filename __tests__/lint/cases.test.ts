import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseConfig } from "../../src/config.ts";
import { lint, markNew } from "../../src/lint/lint.ts";
import { lintRules } from "../../src/lint/rules.ts";
import type { LintConfig, LintFinding } from "../../src/model/lint.ts";
import { emptySchema } from "../../src/model/schema.ts";
import type { Schema } from "../../src/model/schema.ts";
import { readPartialSchema } from "../support/partial-schema.ts";

/** `cases/RULE.json`: schemas in which the rule finds nothing, and those in which it does, with what it says. */
interface Case {
  /** Under `lint` in the configuration; absent: `true`. */
  readonly config?: object;
  readonly schema: object;
  /** `dbo.Orders.IX_Orders: message` each; none: the rule finds nothing. */
  readonly finds?: readonly string[];
}

const root = join(import.meta.dirname, "cases");
const files = readdirSync(root);

function configOf(settings: object | undefined): LintConfig {
  const config = parseConfig(JSON.stringify({ lint: settings ?? true }), "schema-sync.json").lint;
  if (config === undefined) throw new Error("the case has no lint");
  return config;
}

/** Tables and other objects of a case say only what matters. */
function schemaOf(schema: object, file: string): Schema {
  return readPartialSchema(JSON.stringify(schema), file);
}

function printed({ object, member, message }: LintFinding): string {
  return `${[object.schema, object.name, member].filter((part) => part !== undefined).join(".")}: ${message}`;
}

describe.each(files)("%s", (file) => {
  const rule = file.replace(/\.json$/, "");
  const cases = JSON.parse(readFileSync(join(root, file), "utf8")) as Readonly<Record<string, Case>>;

  test.each(Object.entries(cases))("%s", (_title, { config, schema, finds = [] }) => {
    const found = lint(schemaOf(schema, file), configOf(config)).filter((finding) => finding.rule === rule);
    expect(found.map(printed)).toEqual(finds);
  });

  test("has a case that finds something and one that does not", () => {
    const counts = Object.values(cases).map(({ finds = [] }) => finds.length > 0);
    expect(new Set(counts)).toEqual(new Set([true, false]));
  });
});

test("every rule has its file of cases, and nothing else has", () => {
  expect(files.sort()).toEqual(Object.keys(lintRules).map((rule) => `${rule}.json`));
});

test("an empty schema has nothing worth mending", () => {
  expect(lint(emptySchema, configOf(undefined))).toEqual([]);
});

test("a rule that is off finds nothing, and one with another severity has that", () => {
  const schema = schemaOf({ tables: [{ schema: "dbo", name: "T", columns: [{ name: "a", type: "text", nullable: true }] }] }, "t");
  const found = lint(schema, configOf({ rules: { heap: "off", "deprecated-type": "error", "missing-description": "off" } }));
  expect(found.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(["error deprecated-type", "warning missing-primary-key"]);
});

describe("what is new", () => {
  const table = (name: string, ...columns: string[]): object => ({
    schema: "dbo",
    name,
    columns: columns.map((column) => ({ name: column, type: "text", nullable: true })),
  });
  const found = (...tables: object[]): LintFinding[] =>
    lint(schemaOf({ tables }, "t"), configOf({ rules: { "missing-description": "off" } }));

  test("is what the schema before did not have", () => {
    const marked = markNew(found(table("A", "a"), table("B", "b")), found(table("A", "a", "c"), table("C", "b")));
    expect(marked.filter((finding) => finding.new === true).map(({ rule, object, member }) => [rule, object.name, member])).toEqual([
      ["deprecated-type", "A", "c"],
      ["deprecated-type", "C", "b"],
      ["missing-primary-key", "C", undefined],
      ["heap", "C", undefined],
    ]);
  });

  test("is nothing where nothing changed", () => {
    const findings = found(table("A", "a"), table("B", "b"));
    expect(markNew(findings, findings)).toEqual(findings);
  });
});
