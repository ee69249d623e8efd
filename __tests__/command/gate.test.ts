import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { folder } from "../support/bundle.ts";
import { writeFiles } from "../support/files.ts";
import { liveTables, type LiveTables } from "../support/sqlserver/live-tables.ts";
import { command } from "../support/terminal.ts";

const orders = "CREATE TABLE dbo.Orders (Id int NOT NULL CONSTRAINT PK_Orders PRIMARY KEY, Total money NOT NULL);\n";
const broken = orders.replace("money NOT NULL", "money NULL");

function contract(id: string, column: string, ...properties: readonly string[]): string {
  return `apiVersion: v3.1.0
kind: DataContract
id: ${id}
version: 1.0.0
status: active
team: { name: analytics }
customProperties: [${properties.map((pair) => `{ property: ${pair.replace("=", ", value: ")} }`).join(", ")}]
schema:
  - name: orders
    physicalName: dbo.Orders
    properties: [{ name: ${column}, required: true }]
`;
}

const files = {
  "schema/orders.sql": orders,
  "broken/orders.sql": broken,
  "contracts/revenue.odcs.yaml": contract("revenue", "Total", "consumer=report.py", "harm=The report stays empty."),
  "contracts/keys.odcs.yaml": contract("keys", "Id", "consumer=report.py"),
  "contracts/nice.odcs.yaml": contract("nice", "Total", "criticality=medium"),
};

let root = "";
/** What a sync of each schema writes. */
const synced: Record<string, Record<string, string>> = {};

beforeAll(async () => {
  root = folder(files);
  for (const source of ["schema", "broken"]) {
    expect(await command(["sync", "--source", source], root)).toMatchObject({ status: 0, stderr: "" });
    const paths = ["docs/etl/contracts.json", "docs/schemas/schema.json"];
    synced[source] = Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
  }
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const gate = (...args: readonly string[]) => command(["gate", ...args], root);

describe("live", () => {
  test.each<[names: string[], source: string, status: number, stdout: RegExp]>([
    [[], "schema", 0, /^go: 3 contracts hold \(scripts schema\)\n$/],
    [["revenue"], "schema", 0, /^go: revenue holds/],
    [
      ["revenue"],
      "broken",
      1,
      /^stop: revenue does not hold.+\n\n {2}error {2}revenue, owned by analytics\n.+Total.+\n.+harm: The report stays empty\./,
    ],
    [["keys"], "broken", 0, /^go: keys holds/],
    [["report.py"], "broken", 1, /^stop: revenue does not hold/],
    [[], "broken", 1, /^stop: nice, revenue do not hold/],
    [["nice"], "broken", 0, /^go: nice does not hold.+\n\n {2}warning {2}nice/],
  ])("gate %j of %s", async (names, source, status, stdout) => {
    expect(await gate(...names, "--source", source)).toMatchObject({ status, stdout: expect.stringMatching(stdout) as string, stderr: "" });
  });

  test.each<[args: string[], reason: RegExp]>([
    [["revenu", "--source", "schema"], /No contract has the id or consumer "revenu"\. Did you mean "revenue"\?/],
    [["--source", "nowhere"], /The source nowhere does not exist/],
    [["--source", "Server=127.0.0.1,1;Database=d;User ID=u;Password=s3cret"], /127\.0\.0\.1/],
    [[], /No source is named/],
  ])("gate %j could not tell", async (args, reason) => {
    const { status, stdout, stderr } = await gate(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^schema-sync gate: could not tell\. /);
    expect(stderr).toMatch(reason);
    expect(stderr).not.toContain("s3cret");
    expect(await gate(...args, "--unknown", "go")).toMatchObject({
      status: 0,
      stdout: "",
      stderr: expect.stringMatching(reason) as string,
    });
  });
});

describe("live, with rules about the data", () => {
  const rules = (mustBe: number, more = "") => `apiVersion: v3.1.0
kind: DataContract
id: filled
version: 1.0.0
status: active
schema:
  - name: orders
    physicalName: dbo.Orders
    quality: [{ name: enough, metric: rowCount, mustBe: ${mustBe} }${more}]
    properties: [{ name: Id, required: true }]
`;
  const table = { schema: "dbo", name: "Orders", columns: { Id: "int", Status: "varchar(10)" }, rows: [[1, "s3cret-row"]] };
  let tables: LiveTables;
  let repository = "";

  beforeAll(async () => {
    tables = await liveTables([table], {}, (engine) => (batch) => {
      if (!batch.includes("broken_view")) return engine.run(batch);
      throw Object.assign(new Error("Invalid object name 'dbo.broken_view'."), { number: 208 });
    });
    repository = folder({});
  });
  afterAll(async () => {
    rmSync(repository, { recursive: true });
    await tables.close();
  });

  const server = () => `Server=localhost,${tables.server.port};Database=Sales;User ID=reader;Password=hunter22-S3cret;Encrypt=false`;
  const ask = (contract: string, ...args: readonly string[]) => {
    writeFiles(repository, { "contracts/filled.odcs.yaml": contract });
    return command(["gate", ...(args.includes("--source") ? [] : ["--source", server()]), ...args], repository);
  };

  test("that are met it goes, and says the figure to programs", async () => {
    expect(await ask(rules(1))).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^go: filled holds \(sqlserver .*\)\n$/) as string,
    });
    const { contracts } = JSON.parse((await ask(rules(1), "--json")).stdout) as { contracts: { quality: unknown[] }[] };
    expect(contracts[0]?.quality).toEqual([
      {
        rule: "enough",
        object: { type: "table", schema: "dbo", name: "Orders" },
        metric: "rowCount",
        operator: "mustBe",
        threshold: 1,
        unit: "rows",
        value: 1,
        verdict: "met",
      },
    ]);
  });

  test("that are missed it stops, with the figure and the demand, and no row of the data", async () => {
    const { status, stdout, stderr } = await ask(rules(2));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^stop: filled does not hold.*\n\n {2}error {2}filled\n {4}.*number of rows.* is 1.*must be 2/);
    expect(stdout + stderr).not.toMatch(/s3cret|S3cret/);
  });

  test("of which one cannot be run it stops: that is no pass", async () => {
    const { status, stdout } = await ask(rules(1, ', { name: own, type: sql, query: "SELECT COUNT(*) FROM dbo.broken_view", mustBe: 0 }'));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^stop: filled does not hold/);
    expect(stdout).toMatch(/the rule own could not be measured/);
  });

  test.each<[title: string, args: string[], config: string, reason: RegExp]>([
    ["a source without data", ["--source", "schema"], "", /not measured {2}filled, 1 rule about the data: the source has no data/],
    ["`quality: false`", [], "quality: false\n", /not measured {2}filled, 1 rule about the data: `quality: false` in the configuration/],
  ])("with %s it goes by the schema, and says so", async (_title, args, config, reason) => {
    writeFiles(repository, { "schema/orders.sql": orders, "schema-sync.yml": config });
    expect(await ask(rules(2), ...args)).toMatchObject({ status: 0, stdout: expect.stringMatching(reason) as string });
    rmSync(join(repository, "schema-sync.yml"));
  });
});

describe("offline", () => {
  beforeEach(() => {
    writeFiles(root, { ...files, ...synced["schema"] });
  });

  test("says what the last sync found, as a source says it", async () => {
    expect(await gate("--offline")).toEqual({
      status: 0,
      stdout: "go: 3 contracts hold (docs/etl/contracts.json, checked 2026-01-01)\n",
      stderr: "",
    });
    writeFiles(root, synced["broken"] ?? {});
    const reasons = (text: string): string => text.replace(/\(.*?\)/, "").replaceAll(", since 2026-01-01", "");
    const [said, live] = [await gate("revenue", "--offline"), await gate("revenue", "--source", "broken")];
    expect(said.status).toBe(1);
    expect(said.stdout).toContain("revenue, owned by analytics, since 2026-01-01\n");
    expect(reasons(said.stdout)).toBe(reasons(live.stdout));
    expect(await gate("keys", "--offline")).toMatchObject({ status: 0 });
  });

  test("as JSON", async () => {
    writeFiles(root, synced["broken"] ?? {});
    const said = await gate("revenue", "--offline", "--json");
    expect(said).toMatchObject({ status: 1, stderr: "" });
    expect(JSON.parse(said.stdout)).toMatchObject({
      formatVersion: 1,
      go: false,
      decision: "stop",
      source: "docs/etl/contracts.json",
      checked: "2026-01-01",
      contracts: [
        {
          id: "revenue",
          owner: "analytics",
          state: "error",
          since: "2026-01-01",
          violations: [{ check: "nullable-column", member: "Total" }],
        },
      ],
    });
    const unknown = await gate("x", "--offline", "--json", "--unknown", "go");
    expect(JSON.parse(unknown.stdout)).toEqual({ formatVersion: 1, go: true, decision: "unknown", reason: expect.any(String) as string });
    expect(JSON.parse((await gate("x", "--offline", "--json")).stdout)).toMatchObject({ go: false, decision: "unknown" });
  });

  const aDay = 86_400;
  const later = (days: number) => ({ SOURCE_DATE_EPOCH: String(1_767_225_600 + days * aDay) });

  test.each<[args: string[], days: number, status: number]>([
    [[], 4000, 0],
    [["--max-age", "7"], 7, 0],
    [["--max-age", "7d"], 8, 2],
    [["--max-age", "0"], 0, 0],
    [["--max-age", "0"], 1, 2],
    // A machine in another time zone, whose clock is a little behind: no matter. A day in the future never grows old: refused.
    [["--max-age", "7"], -1, 0],
    [["--max-age", "7"], -2, 2],
    [[], -2, 2],
  ])("gate --offline %j, %d days later", async (args, days, status) => {
    const said = await command(["gate", "--offline", ...args], root, later(days));
    expect(said.status, said.stderr).toBe(status);
    if (status === 2) expect(said.stderr).toMatch(/was checked on 2026-01-01/);
  });

  const damaged: [string, (put: (files: Record<string, string>) => void) => void, RegExp][] = [
    [
      "no status",
      () => {
        rmSync(join(root, "docs/etl/contracts.json"));
      },
      /There is no docs\/etl\/contracts\.json in .+Run schema-sync sync/,
    ],
    [
      "a status that is cut off",
      (put) => {
        put({ "docs/etl/contracts.json": synced["schema"]?.["docs/etl/contracts.json"]?.slice(0, 400) ?? "" });
      },
      /contracts\.json:\d+:\d+: .*cut off/,
    ],
    [
      "an empty status",
      (put) => {
        put({ "docs/etl/contracts.json": "" });
      },
      /contracts\.json:1:1: .*cannot be read/,
    ],
    [
      "a status of an older format",
      (put) => {
        put({ "docs/etl/contracts.json": '{ "formatVersion": 0 }' });
      },
      /contracts\.json:1:20: .*has format 0; this version of the tool reads format 1\. A sync writes it anew/,
    ],
    [
      "a status of a later format",
      (put) => {
        put({ "docs/etl/contracts.json": '{ "formatVersion": 2 }' });
      },
      /Use the version that wrote it/,
    ],
    [
      "another file in its place",
      (put) => {
        put({ "docs/etl/contracts.json": '{ "formatVersion": 1, "checked": "2026-01-01", "snapshot": "x", "contracts": [] }' });
      },
      /not valid at \/snapshot/,
    ],
    [
      "a snapshot that another sync wrote",
      (put) => {
        put({ "docs/schemas/schema.json": synced["broken"]?.["docs/schemas/schema.json"] ?? "" });
      },
      /was not written for the docs\/schemas\/schema\.json/,
    ],
    [
      "no snapshot",
      () => {
        rmSync(join(root, "docs/schemas/schema.json"));
      },
      /There is no docs\/schemas\/schema\.json/,
    ],
    [
      "a contract that has changed",
      (put) => {
        put({ "contracts/revenue.odcs.yaml": contract("revenue", "Id") });
      },
      /contracts\/revenue\.odcs\.yaml has changed since/,
    ],
    [
      "a contract that is gone",
      () => {
        rmSync(join(root, "contracts/revenue.odcs.yaml"));
      },
      /There is no contracts\/revenue\.odcs\.yaml any more/,
    ],
  ];

  test.each(damaged)("with %s it could not tell", async (_title, damage, reason) => {
    damage((some) => {
      writeFiles(root, some);
    });
    const said = await gate("revenue", "--offline");
    expect(said).toMatchObject({ status: 2, stdout: "", stderr: expect.stringMatching(reason) as string });
    expect(said.stderr).toMatch(/could not tell[^]+Stopping; --unknown go would go on all the same\.\n$/);
    expect(await gate("revenue", "--offline", "--unknown", "stop")).toEqual(said);
    expect(await gate("revenue", "--offline", "--unknown", "go")).toMatchObject({
      status: 0,
      stdout: "",
      stderr: expect.stringMatching(reason) as string,
    });
  });

  test("a folder in the place of the status is no status, and no fault", async () => {
    rmSync(join(root, "docs/etl/contracts.json"));
    mkdirSync(join(root, "docs/etl/contracts.json"));
    expect(await gate("--offline")).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/contracts\.json cannot be read \(EISDIR\)/) as string,
    });
    rmSync(join(root, "docs/etl/contracts.json"), { recursive: true });
  });

  test("a contract that no sync has seen keeps the gate of all of them shut, and not that of another", async () => {
    writeFiles(root, { "contracts/deep/new.odcs.yaml": contract("new", "Nothing") });
    expect(await gate("--offline")).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/contracts\/deep\/new\.odcs\.yaml did not exist/) as string,
    });
    expect(await gate("revenue", "--offline")).toMatchObject({ status: 0 });
    rmSync(join(root, "contracts/deep"), { recursive: true });
  });

  test("looks where the configuration says", async () => {
    const statuses = synced["schema"] ?? {};
    const moved = Object.fromEntries(Object.entries(statuses).map(([path, text]) => [path.replace("docs", "site/pages"), text]));
    const elsewhere = folder({ ...files, ...moved, "schema-sync.yml": "paths:\n  docs: site/pages\n" });
    expect(await command(["gate", "--offline"], elsewhere)).toMatchObject({ status: 0 });
    writeFiles(elsewhere, { "schema-sync.yml": "title: paths\n" });
    expect(await command(["gate", "--offline"], elsewhere)).toMatchObject({ status: 2 });
    expect(await command(["gate", "--offline", "--repo", elsewhere, "--config", "no.yml"], "/")).toMatchObject({ status: 2 });
  });
});

test.each<[args: string[], message: RegExp]>([
  [["--unknown", "maybe"], /--unknown is "maybe"; it must be stop or go/],
  [["--offline", "--max-age", "soon"], /--max-age is "soon"; it must be a number of days/],
  [["--max-age", "7"], /give --offline with it/],
  [["--offline", "--source", "schema"], /give one of the two/],
  [["--ofline"], /Did you mean --offline\?/],
])("gate %j is a mistake, whatever --unknown says", async (args, message) => {
  for (const more of args.includes("--unknown") ? [[]] : [[], ["--unknown", "go"]]) {
    expect(await gate(...args, ...more)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringMatching(message) as string });
  }
});

test("without any contract there is nothing that could hold", async () => {
  const empty = folder({ "schema/orders.sql": orders });
  await command(["sync", "--source", "schema"], empty);
  for (const args of [["--offline"], ["--source", "schema"]]) {
    expect(await command(["gate", ...args], empty)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/There are no contracts/) as string,
    });
  }
});
