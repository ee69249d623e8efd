import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import type { Schema } from "../../src/model/schema.ts";
import { emptySchema } from "../../src/model/schema.ts";
import type { Shape } from "../../src/snapshot/layout.ts";
import { schemaLayout } from "../../src/snapshot/layout.ts";
import { parseSnapshot } from "../../src/snapshot/parse.ts";
import { arrangeSchema, canonicalSchema, serializeSnapshot, valueAsInSnapshot } from "../../src/snapshot/serialize.ts";
import { fc } from "../support/property.ts";
import { anySchema, shuffled } from "../support/schema-arbitrary.ts";

const runs = { numRuns: 150 };

test("a snapshot gives back the schema it was written from", () => {
  fc.assert(
    fc.property(anySchema, (schema) => {
      expect(parseSnapshot(serializeSnapshot(schema), "schema.json")).toEqual(canonicalSchema(schema));
    }),
    runs,
  );
});

test("reading and writing a snapshot again gives the same bytes", () => {
  fc.assert(
    fc.property(anySchema, (schema) => {
      const text = serializeSnapshot(schema);
      expect(serializeSnapshot(parseSnapshot(text, "schema.json"))).toBe(text);
    }),
    runs,
  );
});

test("the order in which a source gives things does not show", () => {
  fc.assert(
    fc.property(
      anySchema.chain((schema) => fc.tuple(fc.constant(schema), shuffled(schema))),
      ([schema, other]) => {
        expect(serializeSnapshot(other)).toBe(serializeSnapshot(schema));
      },
    ),
    runs,
  );
});

test("arranging moves what the canonical schema moves: canonical but for the order becomes canonical", () => {
  fc.assert(
    fc.property(
      anySchema.map(canonicalSchema).chain((schema) => fc.tuple(fc.constant(schema), shuffled(schema))),
      ([schema, other]) => {
        expect(arrangeSchema(other).tables.map(({ name, indexes, checks }) => [name, indexes, checks])).toEqual(
          schema.tables.map(({ name, indexes, checks }) => [name, indexes, checks]),
        );
        expect(canonicalSchema(arrangeSchema(other))).toEqual(schema);
      },
    ),
    runs,
  );
});

test("the canonical schema is its own canonical schema, and its text is JSON", () => {
  fc.assert(
    fc.property(anySchema, (schema) => {
      const canonical = canonicalSchema(schema);
      expect(canonicalSchema(canonical)).toEqual(canonical);
      expect(() => JSON.parse(serializeSnapshot(schema)) as unknown).not.toThrow();
    }),
    runs,
  );
});

const sample: Schema = {
  ...emptySchema,
  collation: "Latin1_General_CI_AS",
  schemas: [{ name: "dbo" }],
  tables: [
    {
      schema: "dbo",
      name: "Orders",
      columns: [
        { name: "Id", type: "int", nullable: false, identity: { seed: "1", increment: "1" } },
        { name: "Total", type: "money", nullable: true, default: { expression: "0" }, description: "In euro." },
      ],
      primaryKey: { name: "PK_Orders", clustered: true, columns: [{ name: "Id" }] },
      uniqueConstraints: [{ columns: [{ name: "Total", descending: true }] }],
      foreignKeys: [],
      checks: [{ expression: "[Total]>0" }, { name: "CK_a", expression: "[Total]<9" }],
      indexes: [{ name: "IX", columns: [{ name: "Total" }], include: ["Id"] }],
      triggers: [{ name: "t", timing: "after", events: ["update", "insert"], definition: "CREATE TRIGGER …\nAS" }],
    },
  ],
  dependencies: [{ from: { schema: "dbo", name: "t" }, to: { schema: "dbo", name: "Orders", column: "Id" } }],
};

const sampleText = `{
  "formatVersion": 1,
  "dialect": "sqlserver",
  "collation": "Latin1_General_CI_AS",
  "schemas": [
    { "name": "dbo" }
  ],
  "tables": [
    {
      "schema": "dbo",
      "name": "Orders",
      "columns": [
        { "name": "Id", "type": "int", "nullable": false, "identity": { "seed": "1", "increment": "1" } },
        { "name": "Total", "type": "money", "nullable": true, "default": { "expression": "0" }, "description": "In euro." }
      ],
      "primaryKey": { "name": "PK_Orders", "clustered": true, "columns": ["Id"] },
      "uniqueConstraints": [
        { "columns": [{ "name": "Total", "descending": true }] }
      ],
      "checks": [
        { "name": "CK_a", "expression": "[Total]<9" },
        { "expression": "[Total]>0" }
      ],
      "indexes": [
        { "name": "IX", "columns": [{ "name": "Total" }], "include": ["Id"] }
      ],
      "triggers": [
        {
          "name": "t",
          "timing": "after",
          "events": ["insert", "update"],
          "definition": "CREATE TRIGGER …\\nAS"
        }
      ]
    }
  ],
  "views": [],
  "procedures": [],
  "functions": [],
  "sequences": [],
  "types": [],
  "synonyms": [],
  "databaseTriggers": [],
  "dependencies": [
    { "from": { "schema": "dbo", "name": "t" }, "to": { "schema": "dbo", "name": "Orders", "column": "Id" } }
  ]
}
`;

test("the file reads well in a diff", () => {
  expect(serializeSnapshot(sample)).toBe(sampleText);
});

test("a snapshot with Windows' line ends and byte order mark is the same snapshot", () => {
  expect(parseSnapshot(`\uFEFF${sampleText.replaceAll("\n", "\r\n")}`, "schema.json")).toEqual(canonicalSchema(sample));
});

test("facts that people wrote out are read as what they say", () => {
  const written = sampleText
    .replace('"name": "IX"', '"name": "IX", "kind": "rowstore", "unique": false')
    .replace('["Id"] }', '[{ "name": "Id", "descending": false }] }')
    .replace('"description": "In euro."', '"description": "", "computed": { "expression": "1", "persisted": false }');
  const table = parseSnapshot(written, "schema.json").tables[0];
  expect(table?.indexes[0]).toEqual({ name: "IX", columns: [{ name: "Total" }], include: ["Id"] });
  expect(table?.primaryKey?.columns).toEqual([{ name: "Id" }]);
  expect(table?.columns[1]).toEqual({
    name: "Total",
    type: "money",
    nullable: true,
    default: { expression: "0" },
    computed: { expression: "1" },
  });
});

test("a value of a report stands as it does in the snapshot", () => {
  const [table] = sample.tables;
  expect(valueAsInSnapshot(table?.columns[0])).toEqual({
    name: "Id",
    type: "int",
    nullable: false,
    identity: { seed: "1", increment: "1" },
  });
  expect(valueAsInSnapshot(table?.primaryKey)).toEqual({ name: "PK_Orders", clustered: true, columns: ["Id"] });
  expect(valueAsInSnapshot(table?.indexes[0])).toEqual({ name: "IX", columns: [{ name: "Total" }], include: ["Id"] });
  expect(valueAsInSnapshot({ ...table?.indexes[0], include: [] })).toEqual({ name: "IX", columns: [{ name: "Total" }] });
  expect(valueAsInSnapshot("int")).toBe("int");
  expect(valueAsInSnapshot(false)).toBe(false);
});

test.each([
  ["an empty file", "", 1, "is empty"],
  ["a truncated file", sampleText.slice(0, 420), 14, "cut off"],
  ["a file cut off in a string", sampleText.slice(0, 400), 14, "cut off"],
  ["a missing comma", sampleText.replace('"dialect": "sqlserver",', '"dialect": "sqlserver"'), 4, '"," or "}" should stand here'],
  ["a trailing comma", '{\n"formatVersion": 1,\n}', 3, "a property's name in double quotes should stand here"],
  ["text after the end", '{ "formatVersion": 1 }\n}', 2, "the end of the file should stand here"],
  ["a string over two lines", '{\n"formatVersion": "1\n" }', 2, "the rest of a string should stand here"],
  ["nesting without end", "[".repeat(100_000), 1, "less nesting"],
  ["a merge conflict", sampleText.replace('  "views": [],', '<<<<<<< HEAD\n  "views": [],\n=======\n>>>>>>> main'), 37, "merge conflict"],
  ["a list", "[]", 1, "is no snapshot"],
  ["another JSON file", '{ "name": "x" }', 1, "is no snapshot"],
  ["a newer format", sampleText.replace('"formatVersion": 1', '"formatVersion": 2'), 2, "has format 2"],
  ["a format that is no number", sampleText.replace('"formatVersion": 1', '"formatVersion": "one"'), 2, 'formatVersion is "one"'],
  ["another dialect", sampleText.replace('"sqlserver"', '"oracle"'), 3, 'dialect: it should be "sqlserver"'],
  ["an unknown property", sampleText.replace('"nullable": true', '"nulable": true'), 14, 'does not know, "nulable"'],
  ["a missing property", sampleText.replace('{ "name": "Id", ', "{ "), 13, 'tables[0].columns[0]: it lacks the property "name"'],
  [
    "a wrong type",
    sampleText.replace('"nullable": true', '"nullable": "yes"'),
    14,
    "tables[0].columns[1].nullable: it should be of type boolean",
  ],
  ["a wrong word", sampleText.replace('"after"', '"before"'), 30, 'should be one of "after", "instead of"'],
  ["a key column of another kind", sampleText.replace('"columns": ["Id"]', '"columns": [1]'), 16, "it should be a column's name"],
])("%s is refused with its line and what to do", (_, text, line, message) => {
  const refused = refusal(() => parseSnapshot(text, "docs/schemas/schema.json"));
  expect(refused.message).toContain(message);
  expect(refused.at).toMatchObject({ file: "docs/schemas/schema.json", line });
});

function refusal(run: () => unknown): UserError {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("It was not refused.");
}

interface JsonSchema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean;
  readonly items?: JsonSchema;
}

test("the JSON Schema knows exactly the layout's properties, and closes every object", () => {
  const root = JSON.parse(readFileSync("schema/snapshot.schema.json", "utf8")) as JsonSchema & {
    readonly $defs: Record<string, JsonSchema>;
  };
  const resolve = (schema: JsonSchema): JsonSchema =>
    schema.$ref === undefined ? schema : (root.$defs[schema.$ref.replace("#/$defs/", "")] ?? {});
  const compare = (shape: Shape, unresolved: JsonSchema, path: string): void => {
    const schema = resolve(unresolved);
    expect({ path, properties: Object.keys(schema.properties ?? {}) }).toEqual({ path, properties: shape.fields.map(([name]) => name) });
    expect({ path, closed: schema.additionalProperties }).toEqual({ path, closed: false });
    for (const [name, field] of shape.fields) {
      const property = resolve(schema.properties?.[name] ?? {});
      if (field.keep === "object") compare(field.shape, property, `${path}/${name}`);
      if (field.keep === "list") compare(field.shape, property.items ?? {}, `${path}/${name}`);
    }
  };
  compare(schemaLayout, root, "");
});
