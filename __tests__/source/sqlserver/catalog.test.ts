import { describe, expect, test } from "vitest";
import { catalogBatch, catalogBatchWithout, queries, queryNames } from "../../../src/source/sqlserver/catalog.ts";
import { auditSql } from "../../../src/generated/audit-sql.ts";
import { leftOut } from "../../../src/source/sqlserver/filter.ts";
import { fullText, statements, type Cells, type Query } from "../../../src/source/sqlserver/query.ts";
import { tokenize, type Token } from "../../../src/tsql/lexer.ts";
import documented from "../../support/sqlserver/catalog-columns.json" with { type: "json" };

interface DocumentedView {
  readonly columns: Readonly<Record<string, string>>;
  readonly since?: Readonly<Record<string, string>>;
}

/** The columns of our own log's tables, by what makes them. */
function ownTable(name: string): DocumentedView {
  const [, body = ""] = new RegExp(`CREATE TABLE schema_sync\\.${name} \\(\\n([^;]*)\\n +\\);`).exec(auditSql.install) ?? [];
  return { columns: Object.fromEntries([...body.matchAll(/^ +([a-z_]+) (\w+)/gm)].map(([, column = "", type = ""]) => [column, type])) };
}

const views: Readonly<Record<string, DocumentedView | undefined>> = {
  ...documented.views,
  "schema_sync.ddl_log": ownTable("ddl_log"),
  "schema_sync.ddl_log_setting": ownTable("ddl_log_setting"),
};

/** The catalog views of a query by alias, `AS alias` being how every one of them is named. */
function aliases(tokens: readonly Token[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  tokens.forEach((token, at) => {
    const [dot, view, as, alias] = tokens.slice(at + 1, at + 5);
    const known = token.value === "sys" || token.value === "schema_sync";
    if (known && dot?.key === "." && as?.key === "AS") found.set(alias?.value ?? "", `${token.value}.${view?.value ?? ""}`);
  });
  return found;
}

/** The condition that leaves objects out, as two patterns make it. */
const filter = leftOut({
  include: [{ schema: [{ literal: "dbo" }], name: ["*"] }],
  exclude: [{ schema: ["*"], name: [{ literal: "tmp" }, "*"] }],
});

/** Every `alias.column` of a query, as the catalog view and the column. */
function namedColumns(query: Query): { readonly view: string; readonly column: string }[] {
  const tokens = tokenize(fullText(query, filter));
  const byAlias = aliases(tokens);
  return tokens.flatMap((token, at) => {
    const view = byAlias.get(token.value);
    return view !== undefined && tokens[at + 1]?.key === "." && tokens[at - 1]?.key !== "."
      ? [{ view, column: tokens[at + 2]?.value ?? "" }]
      : [];
  });
}

const all = queryNames.map((name): [string, Query] => [name, queries[name]]);

describe("every catalog column that a query names", () => {
  test.each(all)("%s: is documented, and is asked for only where it exists", (_, query) => {
    const columns = namedColumns(query);
    expect(columns.length).toBeGreaterThan(0);
    for (const { view, column } of columns) {
      expect(views[view], view).toBeDefined();
      expect(Object.keys(views[view]?.columns ?? {}), view).toContain(column);
      // 2016 is the oldest server that is read; what came later needs a test of its existence.
      const isOptional = Object.values(query.optional ?? {}).some((each) => each.view === view && each.column === column);
      if (views[view]?.since?.[column] !== undefined) expect(isOptional, `${view}.${column}`).toBe(true);
    }
  });

  test.each(all)("%s: has an alias before it, so that the test above sees it", (_, query) => {
    const tokens = tokenize(fullText(query, filter));
    const known = new Set([...aliases(tokens).values()].flatMap((view) => Object.keys(views[view]?.columns ?? {})));
    const bare = tokens.filter(
      (token, at) =>
        token.kind === "word" &&
        known.has(token.value) &&
        tokens[at - 1]?.key !== "." &&
        tokens[at - 1]?.key !== "AS" &&
        token.key !== "TYPE",
    );
    expect(bare.map((token) => token.value)).toEqual([]);
  });

  test.each(all)("%s: gives the columns that its shape promises, in order", (_, query) => {
    const tokens = tokenize(fullText(query));
    const names: string[] = [];
    let depth = 0;
    for (const [at, token] of tokens.entries()) {
      if (token.key === "(") depth++;
      if (token.key === ")") depth--;
      const ends = depth === 0 && (token.key === "," || token.key === "FROM");
      if (ends) names.push(tokens[at - 1]?.value ?? "");
      if (depth === 0 && token.key === "FROM") break;
    }
    expect(names).toEqual(Object.keys(query.shape));
  });

  test.each(all)("%s: what stands in for a missing column can be named in its place", (_, query) => {
    for (const [name, column] of Object.entries(query.optional ?? {})) {
      expect(query.text).toContain(`{${name}}`);
      expect(views[column.view]?.columns[column.column], `${column.view}.${column.column}`).toBeDefined();
    }
    expect(
      query.text.replace(/\{(\w+)\}/g, (_, name: string) =>
        query.optional?.[name] === undefined && name !== "selected" ? `{${name}}` : "",
      ),
    ).not.toMatch(/[{}]/);
  });
});

describe("the batch", () => {
  const tokens = tokenize(catalogBatch);

  /** The texts that sp_executesql may come to run, besides the batch itself. */
  const texts = [catalogBatch, catalogBatchWithout(filter), ...all.map(([, query]) => fullText(query, filter))];

  // What may begin a statement here, and nothing of what writes, locks, creates or waits.
  const forbidden =
    /^(INSERT|UPDATE|DELETE|MERGE|TRUNCATE|CREATE|ALTER|DROP|GRANT|REVOKE|DENY|BACKUP|RESTORE|KILL|WAITFOR|BULK|DBCC|INTO|OPENROWSET|OPENQUERY|USE|TRAN|TRANSACTION|COMMIT|ROLLBACK|SAVE|CHECKPOINT|RECONFIGURE|SHUTDOWN|ENABLE|DISABLE|HOLDLOCK|UPDLOCK|XLOCK|TABLOCK|TABLOCKX|SERIALIZABLE|REPEATABLEREAD|PAGLOCK|ROWLOCK|OUTPUT)$/i;

  test.each(texts.map((text, at) => [at, text] as const))("nothing in it could write, lock or create (text %d)", (at, text) => {
    const words = tokenize(text).filter((token) => token.kind === "word");
    const hits = words.filter((token) => forbidden.test(token.value)).map((token) => token.value);
    // The one exception is the setting of the isolation level, which is no transaction.
    expect(hits).toEqual(at < 2 ? ["TRANSACTION"] : []);
    expect(text).not.toMatch(/#\w|\bnolock\b|\bxp_|\bsp_(?!executesql\b)/i);
  });

  test("it runs nothing but sp_executesql on its own text", () => {
    const calls = tokens.flatMap((token, at) =>
      token.key === "EXEC"
        ? [
            tokens
              .slice(at + 1, at + 5)
              .map((each) => each.value)
              .join(""),
          ]
        : [],
    );
    expect(calls.length).toBeGreaterThan(0);
    expect(new Set(calls)).toEqual(new Set(["sys.sp_executesql@text"]));
    expect(catalogBatch.match(/@\w+/g)?.filter((name) => name !== "@text")).toEqual([]);
  });

  test("its statements begin with SET, DECLARE, SELECT, IF or EXEC", () => {
    const starts = tokens.filter((_, at) => at === 0 || ["BEGIN", ";"].includes(tokens[at - 1]?.key ?? "")).map((token) => token.key);
    expect(new Set(starts.filter((key) => key !== "END"))).toEqual(new Set(["SET", "DECLARE", "SELECT", "IF", "EXEC"]));
  });

  test("it waits for no lock for long, gives way in a deadlock, and sees committed schemas only", () => {
    expect(catalogBatch).toContain("SET LOCK_TIMEOUT 10000;");
    expect(catalogBatch).toContain("SET DEADLOCK_PRIORITY LOW;");
    expect(catalogBatch).toContain("SET TRANSACTION ISOLATION LEVEL READ COMMITTED;");
  });

  test.each([undefined, filter])("each query gives one result set, whatever the server has (without %s)", (without) => {
    for (const [, query] of all) {
      const text = statements(query, without);
      const branches = (text.match(/EXEC sys\.sp_executesql/g) ?? []).length;
      const [before = "", after = ""] = text.includes("\nELSE\n") ? text.split("\nELSE\n") : [text, undefined];
      if (query.needs === undefined && query.where === undefined && query.optional === undefined) expect(branches).toBe(0);
      else expect((before.match(/EXEC sys\.sp_executesql/g) ?? []).length).toBe(1);
      if (query.needs !== undefined) expect(after).toContain("SELECT CAST(NULL AS int) AS unavailable WHERE 1 = 0;");
    }
  });

  test("no literal outgrows what every version takes", () => {
    // 65,536 packets are the limit of a batch; literals of more than 4,000 characters are nvarchar(max) and no fault either.
    expect(catalogBatch.length).toBeLessThan(64 * 1024);
  });
});

test("a row that is written out has every column of the shape, from its own cell", () => {
  const writtenOut = queryNames.filter((name) => (queries[name] as Query).row !== undefined);
  expect(writtenOut).toEqual(["columns", "indexColumns"]);
  for (const name of writtenOut) {
    const { shape, row }: Query = queries[name];
    const cells = Object.keys(shape).map((value) => ({ value: value as never }));
    expect(Object.entries(row?.(cells as unknown as Cells) ?? {})).toEqual(Object.keys(shape).map((key) => [key, key]));
  }
});
