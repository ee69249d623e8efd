import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { parseConfig } from "../../../src/config.ts";
import { builtInTemplates } from "../../../src/generated/templates.ts";
import { defaultConfig } from "../../../src/model/config.ts";
import type { ObjectName } from "../../../src/model/name.ts";
import type { Schema } from "../../../src/model/schema.ts";
import type { Publisher, Store } from "../../../src/ports.ts";
import { printJson } from "../../../src/report/json.ts";
import { printMarkdown } from "../../../src/report/markdown.ts";
import { printText } from "../../../src/report/text.ts";
import { run, type Outcome } from "../../../src/run.ts";
import { parseSnapshot } from "../../../src/snapshot/parse.ts";
import { serializeSnapshot } from "../../../src/snapshot/serialize.ts";
import { resolveModules } from "../../../src/source/resolve.ts";
import { parseConnection } from "../../../src/source/sqlserver/connection.ts";
import { sqlserverSource } from "../../../src/source/sqlserver/source.ts";
import { startEngine, type CatalogEngine } from "../../support/sqlserver/engine.ts";
import { everything as hostile } from "../../support/sqlserver/everything.ts";
import { startStandIn, type StandIn } from "../../support/sqlserver/server.ts";
import { shownTo, type Grants } from "../../support/sqlserver/sight.ts";
import { sysRows } from "../../support/sqlserver/sys-rows.ts";

let engine: CatalogEngine;
const standIns: StandIn[] = [];
/** What a login finds that sees everything. */
let wholly: Outcome;
beforeAll(async () => {
  engine = await startEngine();
  wholly = await runFor(everything, { viewDefinition: "database" });
  expect(messages(wholly)).toEqual([]);
}, 60_000);
afterEach(async () => {
  await Promise.all(standIns.splice(0).map((each) => each.close()));
});
afterAll(() => engine.close());

/** Names that differ in case only are names of two things there. */
const everything: Schema = { ...hostile, collation: "Latin1_General_100_CS_AS_SC_UTF8" };

/** The committed snapshot, as a run that saw everything wrote it. */
const committed = parseSnapshot(serializeSnapshot(resolveModules(everything)), "schema.json");
const nowhere: Publisher = { publish: () => Promise.resolve({ written: [], removed: [] }) };

/** A run of a database that holds `schema`, by a login with these rights. */
async function runFor(schema: Schema, grants: Grants, partial = true, snapshot: Schema | undefined = committed): Promise<Outcome> {
  await engine.load(...shownTo(sysRows(schema), grants));
  const server = await startStandIn({ engine: engine.run });
  standIns.push(server);
  const settings = parseConnection(`Server=localhost,${server.port};Database=Sales;User ID=reader;Password=hunter22-S3cret;Encrypt=false`);
  const store: Store = {
    snapshot: () => Promise.resolve(snapshot),
    contracts: () => Promise.resolve([]),
    templates: () => Promise.resolve(builtInTemplates),
    logPosition: () => Promise.resolve(undefined),
    pages: () => Promise.resolve(new Map()),
  };
  return run({
    source: sqlserverSource(settings, { partial }),
    store,
    publisher: nowhere,
    clock: { today: () => "2026-01-01" },
    config: { ...defaultConfig, partialReading: partial },
  });
}

const snapshotOf = ({ proposal }: Outcome): string | undefined => proposal.write.get("docs/schemas/schema.json");
const messages = ({ report }: Outcome): readonly string[] => report.diagnostics.map(({ message }) => message);
const named = ({ schema, name }: ObjectName): ObjectName => ({ schema, name });
const tables = everything.tables.map(named);
const schemas = [...new Set(tables.map(({ schema }) => schema))];

describe("partial-reading", () => {
  test("is off unless the configuration says so", () => {
    expect(defaultConfig.partialReading).toBe(false);
    expect(parseConfig("partial-reading: true", "schema-sync.yml").partialReading).toBe(true);
  });

  test("off: such a login stops the run", async () => {
    await expect(runFor(everything, { viewDefinition: "database", denied: tables.slice(0, 1) }, false)).rejects.toThrow(
      /is denied VIEW DEFINITION/,
    );
  });

  test.each<[what: string, grants: Grants]>([
    ["a right on one schema", { viewDefinition: schemas.slice(0, 1) }],
    ["SELECT on some tables", { viewDefinition: [], uses: tables.filter((_, at) => at % 2 === 0) }],
    [
      "EXECUTE and SELECT on everything",
      {
        viewDefinition: [],
        uses: [
          everything.tables,
          everything.views,
          everything.procedures,
          everything.functions,
          everything.sequences,
          everything.synonyms,
          everything.types,
        ]
          .flat()
          .map(named),
      },
    ],
    ["a denial of many", { viewDefinition: "database", denied: tables.filter((_, at) => at % 2 === 1) }],
  ])("%s: an unchanged database has no change, and snapshot and pages stay as they were", async (_, grants) => {
    const outcome = await runFor(everything, grants);
    expect(outcome.report.changes).toEqual([]);
    expect([...outcome.proposal.write]).toEqual([...wholly.proposal.write]);
    expect(messages(outcome)[0]).toMatch(/^Sales on localhost:\d+ was read in part: /);
  });

  test("says in every format what was not seen, and the GRANT that would show it", async () => {
    const { report } = await runFor(everything, { viewDefinition: [] });
    const grant = "USE [Sales]; GRANT VIEW DEFINITION TO [reader];";
    for (const text of [printText(report), printMarkdown(report).replaceAll("\\", ""), printJson(report)]) {
      expect(text).toContain(grant);
      expect(text).toContain("table Sales.Order");
    }
  });

  test("what is seen is compared: a dropped table of a schema that is seen is dropped, one of another is not", async () => {
    const [first, second] = [
      { ...emptyTable, schema: "seen" },
      { ...emptyTable, schema: "hidden" },
    ];
    const before: Schema = {
      ...committed,
      schemas: [...committed.schemas, { name: "seen" }, { name: "hidden" }],
      tables: [...committed.tables, first, second],
    };
    const now: Schema = { ...everything, schemas: [...everything.schemas, { name: "seen" }, { name: "hidden" }] };
    const outcome = await runFor(now, { viewDefinition: [...schemas, "seen"] }, true, before);
    expect(outcome.report.changes.map(({ change }) => [change.kind, change.object.schema, change.object.name])).toEqual([
      ["table-removed", "seen", "T"],
    ]);
    expect(messages(outcome).join("\n")).toContain("table hidden.T");
  });

  test("what is seen in part is compared as far as it is seen", async () => {
    const table = everything.tables.find(({ name }) => name === "Session");
    if (table === undefined) throw new Error("There is no such table.");
    const now: Schema = {
      ...everything,
      tables: everything.tables.map((each) =>
        each === table ? { ...each, columns: [...each.columns, { name: "New", type: "int", nullable: true }] } : each,
      ),
    };
    const outcome = await runFor(now, { viewDefinition: [], uses: [named(table)] });
    expect(outcome.report.changes.map(({ change }) => change.kind)).toEqual(["column-added"]);
    expect(messages(outcome).join("\n")).toContain("Seen in part, without texts and expressions");
  });

  test("a text that is hidden is unknown, one that is encrypted is encrypted", async () => {
    const uses = everything.procedures.map(named);
    const first = await runFor(everything, { viewDefinition: [], uses }, true, { ...committed, procedures: [] });
    const read = parseSnapshot(snapshotOf(first) ?? "", "schema.json");
    expect(read.procedures.length).toBe(everything.procedures.length);
    expect(read.procedures.filter((each) => each.encrypted === true || each.definition !== undefined)).toEqual([]);
    const whole = parseSnapshot(snapshotOf(wholly) ?? "", "schema.json");
    expect(whole.procedures.filter((each) => each.encrypted === true).map(({ name }) => name)).toEqual(
      everything.procedures.filter((each) => each.encrypted === true).map(({ name }) => name),
    );
  });
});

const emptyTable = {
  schema: "dbo",
  name: "T",
  columns: [{ name: "Id", type: "int", nullable: false }],
  uniqueConstraints: [],
  foreignKeys: [],
  checks: [],
  indexes: [],
  triggers: [],
};
