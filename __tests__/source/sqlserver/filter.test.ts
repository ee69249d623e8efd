import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseConfig } from "../../../src/config.ts";
import type { Config } from "../../../src/model/config.ts";
import type { Glob, NamePattern } from "../../../src/model/pattern.ts";
import type { Schema } from "../../../src/model/schema.ts";
import type { Reading } from "../../../src/ports.ts";
import { select } from "../../../src/selection/select.ts";
import { serializeSnapshot } from "../../../src/snapshot/serialize.ts";
import { catalogBatchWithout } from "../../../src/source/sqlserver/catalog.ts";
import { parseConnection } from "../../../src/source/sqlserver/connection.ts";
import { leftOut } from "../../../src/source/sqlserver/filter.ts";
import { sqlserverSource } from "../../../src/source/sqlserver/source.ts";
import { tokenize } from "../../../src/tsql/lexer.ts";
import { fc } from "../../support/property.ts";
import { startEngine, type CatalogEngine } from "../../support/sqlserver/engine.ts";
import { everything } from "../../support/sqlserver/everything.ts";
import { startStandIn } from "../../support/sqlserver/server.ts";
import { sysRows } from "../../support/sqlserver/sys-rows.ts";

const globs = (letters: fc.Arbitrary<string>): fc.Arbitrary<Glob> =>
  fc.array(fc.oneof(fc.constant("*" as const), fc.constant("?" as const), fc.record({ literal: letters })), { minLength: 1, maxLength: 4 });
const hostile = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.stringMatching(/^[N'%_[\]^\-;{}@\\]{0,8}$/),
  fc.constantFrom(
    "'; DROP TABLE dbo.T; --",
    "''",
    "' OR 1=1 OR N'",
    "{selected}",
    "{column_store_order_ordinal}",
    "/*",
    "*/",
    "\r\nGO\r\n",
    "[a-z]",
    "[^a]",
  ),
);
const patterns = (letters: fc.Arbitrary<string>): fc.Arbitrary<NamePattern[]> =>
  fc.array(fc.record({ schema: globs(letters), name: globs(letters) }), { maxLength: 3 });

describe("a pattern in the batch", () => {
  /** All of a text but what its literals hold. */
  const skeleton = (text: string): string =>
    tokenize(text)
      .map((token) => (token.kind === "string" ? "''" : text.slice(token.start, token.end)))
      .join(" ");

  test("never leaves its literal, whatever stands in it", () => {
    fc.assert(
      fc.property(patterns(hostile), patterns(hostile), (include, exclude) => {
        const condition = leftOut({ include, exclude });
        if (condition === undefined) return;
        expect(condition).toMatch(/^[ -~]*$/);
        // As if every literal of the patterns were a plain letter, where that one takes part as well.
        const plain = (glob: Glob): Glob => glob.map((part) => (typeof part === "string" ? part : { literal: "x" }));
        const isKept = (pattern: NamePattern): boolean => leftOut({ include: [], exclude: [pattern] }) !== undefined;
        const twin = (list: readonly NamePattern[]): NamePattern[] =>
          list.filter(isKept).map(({ schema, name }) => ({ schema: plain(schema), name: plain(name) }));
        const benign = leftOut({ include: include.every(isKept) ? twin(include) : [], exclude: twin(exclude) });
        expect(skeleton(condition)).toBe(skeleton(benign ?? ""));
        expect(skeleton(catalogBatchWithout(condition))).toBe(skeleton(catalogBatchWithout(benign)));
      }),
      { numRuns: 300 },
    );
  });

  test("stands as what it means itself", () => {
    const pattern: NamePattern = { schema: [{ literal: "o'b" }], name: [{ literal: "50%_[x" }, "*", "?"] };
    expect(leftOut({ include: [], exclude: [pattern] })).toContain(
      "(ls.name COLLATE Latin1_General_100_BIN2 LIKE N'[oO]''[bB]' AND ls.name COLLATE DATABASE_DEFAULT LIKE N'o''b' AND " +
        "lo.name COLLATE Latin1_General_100_BIN2 LIKE N'50[%][_][[][xX]%_' AND lo.name COLLATE DATABASE_DEFAULT LIKE N'50[%][_][[]x%_')",
    );
  });

  const glob = (literal: string): NamePattern => ({ schema: ["*"], name: [{ literal }] });

  test.each<[what: string, selection: Pick<Config, "include" | "exclude">]>([
    ["nothing is said", { include: [], exclude: [] }],
    ["letters beyond ASCII are named", { include: [], exclude: [glob("Größe")] }],
    ["one included name is beyond ASCII", { include: [glob("a"), glob("\u212Aelvin")], exclude: [] }],
    ["no name is as long", { include: [], exclude: [glob("x".repeat(129))] }],
    ["there are too many", { include: Array.from({ length: 500 }, (_, at) => glob(`table${at}`)), exclude: [] }],
  ])("does not take part where %s", (_, selection) => {
    expect(leftOut(selection)).toBeUndefined();
  });
});

describe("a schema that the server filters", () => {
  let engine: CatalogEngine;
  beforeAll(async () => {
    engine = await startEngine();
  }, 60_000);
  afterAll(() => engine.close());

  const module = (name: string, definition: string, schema = "dbo") => ({ schema, name, parameters: [], definition });
  const view = (schema: string, name: string, from: string) => ({
    schema,
    name,
    columns: [{ name: "Id", type: "int", nullable: false }],
    definition: `CREATE VIEW ${schema}.${name} AS SELECT Id FROM ${from}`,
    indexes: [],
    triggers: [],
  });
  const table = (schema: string, name: string, references?: string) => ({
    schema,
    name,
    columns: [
      { name: "Id", type: "int", nullable: false, identity: { seed: "1", increment: "1" } },
      { name: `Of${name}`, type: "int", nullable: true, default: { expression: "0" } },
    ],
    primaryKey: { name: `PK_${name}`, clustered: true as const, columns: [{ name: "Id" }] },
    uniqueConstraints: [],
    foreignKeys:
      references === undefined
        ? []
        : [{ name: `FK_${name}`, columns: ["Id"], references: { schema: "staging", name: references, columns: ["Id"] } }],
    checks: [{ name: `CK_${name}`, expression: "[Id]>0" }],
    indexes: [
      { name: `IX_${name}`, columns: [{ name: `Of${name}` }], include: [] },
      { name: `UX_${name}`, unique: true as const, columns: [{ name: `Of${name}` }], include: [] },
    ],
    triggers: [
      {
        name: `TR_${name}`,
        timing: "after" as const,
        events: ["insert" as const],
        definition: `CREATE TRIGGER ${schema}.TR_${name} ON ${schema}.${name} AFTER INSERT AS SELECT Id FROM dbo.Kept`,
      },
    ],
  });
  /** Kept and left-out objects that lean on each other in every way, and names that letter case, accents and digraphs tell apart or not. */
  const mixed: Schema = {
    ...everything,
    schemas: [...everything.schemas, { name: "staging" }, { name: "Kaas" }],
    tables: [
      ...everything.tables,
      table("dbo", "Kept", "Raw"),
      table("staging", "Raw"),
      table("staging", "tmp_One", "Raw"),
      table("dbo", "TMP_Two"),
      table("dbo", "100%_[x]"),
      table("dbo", "caf\u00e9"),
      table("dbo", "cafe"),
      table("Kaas", "\u212Aelvin"),
    ],
    views: [
      // Every column of a server's view has a type.
      ...everything.views.map((each) => ({ ...each, columns: each.columns.map((column) => ({ type: "int", ...column })) })),
      view("dbo", "Kept_v", "staging.Raw_v AS r JOIN dbo.Kept AS k ON OfKept = OfRaw"),
      view("staging", "Raw_v", "staging.Raw"),
    ],
    procedures: [
      ...everything.procedures,
      module(
        "Load",
        "CREATE PROCEDURE dbo.Load AS INSERT dbo.Kept (OfKept) SELECT OfRaw FROM staging.Raw JOIN dbo.tmp_Two ON OfTMP_Two = 1",
      ),
      module("Fill", "CREATE PROCEDURE staging.Fill AS EXEC dbo.Load; DELETE dbo.Kept", "staging"),
    ],
  };

  async function read(config?: Config): Promise<{ readonly reading: Reading; readonly bytes: number }> {
    const server = await startStandIn({ engine: engine.run });
    try {
      const settings = parseConnection(
        `Server=localhost,${server.port};Database=Sales;User ID=reader;Password=hunter22-S3cret;Encrypt=false`,
      );
      return { reading: await sqlserverSource(settings, config === undefined ? {} : { selection: config }).read(), bytes: server.sent() };
    } finally {
      await server.close();
    }
  }

  const config = (include: readonly string[], exclude: readonly string[]): Config =>
    parseConfig(JSON.stringify({ include, exclude }), "schema-sync.json");
  const selected = (schema: Schema, { include, exclude }: Config): string => serializeSnapshot(select(schema, include, exclude));

  const collations = ["Latin1_General_100_CI_AS_SC_UTF8", "Latin1_General_100_CS_AS"];
  const cases: [include: string[], exclude: string[]][] = [
    [["dbo.*"], []],
    [[], ["staging.*"]],
    [["DBO.*", "sales.*"], ["*.tmp_*"]],
    [["*.?ept*"], []],
    [[], ["*.[100%_[x]]]", "[a.b]]c].*"]],
    [["dbo.caf?"], []],
    [[], ["dbo.cafe"]],
    [["*.kelvin"], []],
    [
      ["*.kelv*", "d?o.*"],
      ["STAGING.*", "*.TR_*"],
    ],
    [["nothing.*"], []],
    [[], ["*.*"]],
  ];

  for (const collation of collations) {
    test(`is the same as one that is selected here alone, with ${collation}`, async () => {
      await engine.load(sysRows({ ...mixed, collation }));
      const whole = await read();
      for (const [include, exclude] of cases) {
        const asked = config(include, exclude);
        const { reading, bytes } = await read(asked);
        expect(selected(reading.schema, asked), JSON.stringify([include, exclude])).toBe(selected(whole.reading.schema, asked));
        expect(reading.diagnostics).toEqual(whole.reading.diagnostics);
        expect(bytes).toBeLessThanOrEqual(whole.bytes);
        // What contracts and descriptions are held against: every object, with its columns, parameters and keys.
        expect(demandable(reading.schema)).toEqual(demandable(whole.reading.schema));
      }
    }, 60_000);
  }

  test("does not come whole over the wire", async () => {
    await engine.load(sysRows(mixed));
    const { reading } = await read(config([], ["staging.*"]));
    const raw = reading.schema.tables.find(({ name }) => name === "Raw");
    expect([raw?.checks, raw?.indexes.map(({ name }) => name)]).toEqual([[], ["UX_Raw"]]);
    expect(reading.schema.procedures.find(({ name }) => name === "Fill")?.definition).toBeUndefined();
    expect(reading.schema.procedures.find(({ name }) => name === "Load")?.definition).toBeDefined();
  });

  function demandable(schema: Schema): unknown {
    return {
      tables: schema.tables.map(({ schema: owner, name, columns, primaryKey, uniqueConstraints, indexes }) => ({
        owner,
        name,
        columns: columns.map(({ name, type, baseType, nullable, description }) => ({ name, type, baseType, nullable, description })),
        keys: [
          ...(primaryKey === undefined ? [] : [primaryKey]),
          ...uniqueConstraints,
          ...indexes.filter(({ unique }) => unique === true),
        ].map(({ columns }) => columns),
      })),
      views: schema.views.map(({ schema: owner, name, columns }) => ({ owner, name, columns })),
      functions: schema.functions.map(({ schema: owner, name, columns, parameters }) => ({
        owner,
        name,
        columns: columns.map(({ name, type, nullable }) => ({ name, type, nullable })),
        parameters: parameters.map(({ name, type }) => ({ name, type })),
      })),
      procedures: schema.procedures.map(({ schema: owner, name, parameters }) => ({
        owner,
        name,
        parameters: parameters.map(({ name, type }) => ({ name, type })),
      })),
      synonyms: schema.synonyms,
      types: schema.types,
      sequences: schema.sequences,
    };
  }
});
