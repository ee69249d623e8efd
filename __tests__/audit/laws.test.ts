import { describe, expect, it } from "vitest";
import { attribute } from "../../src/audit/attribute.ts";
import { historyOf } from "../../src/audit/lineage.ts";
import { provenRenames } from "../../src/audit/renames.ts";
import { diff } from "../../src/diff/diff.ts";
import type { AnyFacts } from "../../src/model/change.ts";
import type { DdlEvent, DdlLog } from "../../src/model/ddl-event.ts";
import { emptySchema, type Schema, type Table } from "../../src/model/schema.ts";
import { fc } from "../support/property.ts";

/** What somebody does to a database of a few tables; what cannot be done (no such table) is not done and not logged. */
type Act =
  | { readonly do: "create table" | "drop table"; readonly table: string }
  | { readonly do: "rename table"; readonly table: string; readonly to: string }
  | { readonly do: "add column" | "alter column" | "drop column"; readonly table: string; readonly column: string; readonly type: string }
  | { readonly do: "rename column"; readonly table: string; readonly column: string; readonly to: string };

const tableName = fc.constantFrom("A", "B", "C", "D");
const columnName = fc.constantFrom("w", "x", "y", "z");
const type = fc.constantFrom("int", "bigint", "date");
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constantFrom("create table" as const, "drop table" as const), table: tableName }),
  fc.record({ do: fc.constant("rename table" as const), table: tableName, to: tableName }),
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom("add column" as const, "alter column" as const, "drop column" as const),
      table: tableName,
      column: columnName,
      type,
    }),
  },
  fc.record({ do: fc.constant("rename column" as const), table: tableName, column: columnName, to: columnName }),
);

type Database = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The database after the act, and the event that its trigger logs; undefined where the server would refuse it. */
function perform(database: Database, did: Act): { readonly database: Database; readonly event: Partial<DdlEvent> } | undefined {
  const columns = database.get(did.table);
  const object = { schema: "dbo", name: did.table, type: "TABLE" };
  const withTable = (name: string, of: ReadonlyMap<string, string>): Database => new Map([...database, [name, of]]);
  switch (did.do) {
    case "create table":
      if (columns !== undefined) return undefined;
      return {
        database: withTable(did.table, new Map([["k", "int"]])),
        event: { event: "CREATE_TABLE", object, statement: `CREATE TABLE dbo.${did.table} (k int)` },
      };
    case "drop table":
      if (columns === undefined) return undefined;
      return {
        database: new Map([...database].filter(([name]) => name !== did.table)),
        event: { event: "DROP_TABLE", object, statement: `DROP TABLE dbo.${did.table}` },
      };
    case "rename table":
      if (columns === undefined || database.has(did.to)) return undefined;
      return {
        database: new Map([...database].map(([name, of]) => [name === did.table ? did.to : name, of])),
        event: { event: "RENAME", object, newName: did.to, statement: `EXEC sp_rename 'dbo.${did.table}', '${did.to}'` },
      };
    case "add column":
      if (columns === undefined || columns.has(did.column)) return undefined;
      return {
        database: withTable(did.table, new Map([...columns, [did.column, did.type]])),
        event: { event: "ALTER_TABLE", object, statement: `ALTER TABLE dbo.${did.table} ADD ${did.column} ${did.type} NULL` },
      };
    case "alter column":
      if (columns?.has(did.column) !== true) return undefined;
      return {
        database: withTable(did.table, new Map([...columns].map(([name, of]) => [name, name === did.column ? did.type : of]))),
        event: { event: "ALTER_TABLE", object, statement: `ALTER TABLE dbo.${did.table} ALTER COLUMN ${did.column} ${did.type} NULL` },
      };
    case "drop column":
      if (columns?.has(did.column) !== true) return undefined;
      return {
        database: withTable(did.table, new Map([...columns].filter(([name]) => name !== did.column))),
        event: { event: "ALTER_TABLE", object, statement: `ALTER TABLE dbo.${did.table} DROP COLUMN ${did.column}` },
      };
    case "rename column":
      if (columns?.has(did.column) !== true || columns.has(did.to)) return undefined;
      return {
        database: withTable(did.table, new Map([...columns].map(([name, of]) => [name === did.column ? did.to : name, of]))),
        event: {
          event: "RENAME",
          object: { schema: "dbo", name: did.column, type: "COLUMN" },
          target: { name: did.table, type: "TABLE" },
          newName: did.to,
        },
      };
  }
}

const start: Database = new Map([
  [
    "A",
    new Map([
      ["k", "int"],
      ["x", "int"],
      ["y", "date"],
    ]),
  ],
  [
    "B",
    new Map([
      ["k", "int"],
      ["x", "bigint"],
    ]),
  ],
]);

function schemaOf(database: Database): Schema {
  const tables = [...database].map(([name, columns]): Table => ({
    schema: "dbo",
    name,
    columns: [...columns].map(([column, of]) => ({ name: column, type: of, nullable: true })),
    uniqueConstraints: [],
    foreignKeys: [],
    checks: [],
    indexes: [],
    triggers: [],
  }));
  return { ...emptySchema, tables };
}

/** Performs what can be performed; a gap in the log is an act that nobody logged. */
function history(acts: readonly (Act & { readonly logged: boolean })[]): {
  readonly after: Database;
  readonly log: DdlLog;
  readonly whole: boolean;
} {
  let database = start;
  const events: DdlEvent[] = [];
  let whole = true;
  for (const { logged, ...did } of acts) {
    const done = perform(database, did);
    if (done === undefined) continue;
    database = done.database;
    if (logged)
      events.push({ id: events.length + 1, at: "2026-01-31T22:00:00.000Z", event: "", state: "pending", login: "anna", ...done.event });
    else whole = false;
  }
  return { after: database, log: { events, findings: [] }, whole };
}

const acts = (logged: fc.Arbitrary<boolean>) =>
  fc.array(
    fc.tuple(act, logged).map(([did, is]) => ({ ...did, logged: is })),
    { maxLength: 14 },
  );

describe("laws", () => {
  it("each event ends in exactly one place, and each change has exactly one attribution", () => {
    fc.assert(
      fc.property(acts(fc.boolean()), (done) => {
        const { after, log } = history(done);
        const [from, to] = [schemaOf(start), schemaOf(after)];
        const changes = diff(from, to, { renames: provenRenames(historyOf(log, undefined), from, to) });
        const { by, matched, cancelled, unmatched } = attribute(changes, log, historyOf(log, undefined));
        expect(by.length).toBe(changes.length);
        expect([...matched, ...cancelled, ...unmatched].map(({ id }) => id).sort((a, b) => a - b)).toEqual(log.events.map(({ id }) => id));
        const named = new Set(by.flatMap((one) => (one.kind === "logged" ? one.events : [])));
        expect(new Set(matched)).toEqual(named);
        for (const one of by) if (one.kind === "logged") expect(one.events.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  it("a log that holds everything explains every change, and proves every rename", () => {
    fc.assert(
      fc.property(acts(fc.constant(true)), (done) => {
        const { after, log } = history(done);
        const [from, to] = [schemaOf(start), schemaOf(after)];
        const changes = diff(from, to, { renames: provenRenames(historyOf(log, undefined), from, to) });
        const { by } = attribute(changes, log, historyOf(log, undefined));
        changes.forEach((change, i) => {
          const { object, member, inferred }: AnyFacts = change;
          expect(by[i]?.kind, `${change.kind} ${object.name} ${member ?? ""}`).toBe("logged");
          if (inferred === true) expect(log.events.some(({ event }) => event === "DROP_TABLE" || event === "ALTER_TABLE")).toBe(true);
        });
      }),
      { numRuns: 400 },
    );
  });

  it("the order of the log's rows makes no difference", () => {
    fc.assert(
      fc.property(acts(fc.boolean()), (done) => {
        const { after, log } = history(done);
        const [from, to] = [schemaOf(start), schemaOf(after)];
        const turned = { ...log, events: log.events.toReversed() };
        expect(provenRenames(historyOf(turned, undefined), from, to)).toEqual(provenRenames(historyOf(log, undefined), from, to));
        const changes = diff(from, to);
        expect(attribute(changes, turned, historyOf(turned, undefined)).by).toEqual(attribute(changes, log, historyOf(log, undefined)).by);
      }),
      { numRuns: 100 },
    );
  });
});
