import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { folder, schemaSync } from "../support/bundle.ts";
import type { Finished } from "../support/bundle.ts";

const scout = fileURLToPath(new URL("../../examples/scout", import.meta.url));
const script = join(scout, "etl", "flatten.py");
const sample = join(scout, "etl", "sample", "v_transactions_flat.csv");

function python(args: readonly string[], cwd: string, more: NodeJS.ProcessEnv = {}): Finished {
  // -B: the sample must not fill with compiled files.
  const env: NodeJS.ProcessEnv = { ...process.env, SCHEMA_SYNC: agent, ...more };
  delete env["SCOUT_CONNECTION"];
  return spawnSync("python3", ["-B", ...args], { cwd, encoding: "utf8", env });
}

/**
 * A DB-API module that stands in for a server's driver: SQLite, with a database attached under the name of the schema,
 * filled from the sample. `without` is a column that the view does not have.
 */
function driver(without = ""): string {
  return `
import csv, sqlite3
from sqlite3 import Error

def connect(path):
    if path != "scout":
        raise Error("login failed for " + path)
    connection = sqlite3.connect(":memory:")
    connection.execute("ATTACH DATABASE ':memory:' AS gold")
    with open(${JSON.stringify(sample)}, encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    keep = [i for i, name in enumerate(header) if name != ${JSON.stringify(without)}]
    connection.execute("CREATE TABLE gold.v_transactions_flat (" + ", ".join(header[i] for i in keep) + ")")
    marks = ", ".join("?" for _ in keep)
    connection.executemany(
        "INSERT INTO gold.v_transactions_flat VALUES (" + marks + ")",
        [[row[i] or None for i in keep] for row in reversed(rows)],
    )
    return connection
`;
}

/** What the gate is asked for, by the committed bundle. */
const agent = `${process.execPath} ${fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url))}`;

/** A copy of the sample in which last night's change has been synced. */
function morningAfter(): string {
  const root = folder();
  cpSync(scout, root, { recursive: true });
  const sync = schemaSync(["sync", "--source", "{schema,story}/**/*.sql"], { cwd: root });
  expect(sync.status, sync.stderr).toBe(0);
  return root;
}

describe("the gate before flatten.py", () => {
  const trial = ["--from-csv", sample, "--out", "flat.csv"];

  test("lets it run while the contract holds, by the last sync's word and by the schema's", () => {
    for (const more of [[], ["--schema", join(scout, "schema")]]) {
      const cwd = folder();
      expect(python([script, ...trial, ...more], cwd)).toMatchObject({ status: 0, stdout: "flat.csv: 12 rows\n", stderr: "" });
    }
  });

  test("stops it, with the reason, after last night's change", () => {
    const root = morningAfter();
    const asked = [
      [script, ...trial, "--schema", join(scout, "{schema,story}/**/*.sql")],
      [join(root, "etl/flatten.py"), ...trial],
    ];
    for (const args of asked) {
      const cwd = folder({ "flat.csv": "yesterday's\n" });
      const { status, stdout, stderr } = python(args, cwd);
      expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
      expect(stderr).toContain("flatten.py: nothing was exported: the contract flatten, owned by data-engineering, does not hold:\n");
      expect(stderr).toContain("gold.v_transactions_flat.barangay must be nvarchar(80) and is nvarchar(40)");
      expect(stderr).toContain("A name that was cut is another place");
      expect(readFileSync(join(cwd, "flat.csv"), "utf8")).toBe("yesterday's\n");
    }
  });

  test.each<[string, string[], NodeJS.ProcessEnv, string]>([
    ["no command", [], { SCHEMA_SYNC: "no-such-command" }, "the gate could not be asked: "],
    ["a command that is another", [], { SCHEMA_SYNC: "echo" }, "the gate answered nothing|exit status 0"],
    ["a schema that is not there", ["--schema", "nowhere"], {}, "The source nowhere does not exist"],
    ["an old word", ["--max-age", "1"], {}, "was checked on 2026-02-01, .* ago; --max-age allows 1 day\\."],
    ["a server that does not answer", ["--schema", "Server=127.0.0.1,1;Database=d;User ID=u;Password=s3cret"], {}, "127\\.0\\.0\\.1"],
  ])("stops it where nobody can tell: %s", (_title, args, env, reason) => {
    const { status, stdout, stderr } = python([script, ...trial, ...args], folder(), env);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(new RegExp(`could not tell whether the contract holds: .*(?:${reason})`));
    expect(stderr).not.toContain("s3cret");
  });
});

describe("flatten.py", () => {
  test("explains itself", () => {
    const { status, stdout } = python([script, "--help"], folder());
    expect(status).toBe(0);
    expect(stdout).toContain("--from-csv FILE");
  });

  test("exports a CSV stand-in, byte for byte", () => {
    const cwd = folder();
    const { status, stdout } = python([script, "--from-csv", sample, "--out", "flat.csv"], cwd);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "flat.csv: 12 rows\n" });
    expect(readFileSync(join(cwd, "flat.csv"), "utf8")).toBe(readFileSync(sample, "utf8"));
    expect(readdirSync(cwd)).toEqual(["flat.csv"]);
  });

  test("exports the view through a DB-API connection, in the order of its key", () => {
    const cwd = folder({ "standin.py": driver() });
    const { status, stderr } = python(["-c", run(cwd, "--driver", "standin", "--connect", "scout")], cwd);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(readFileSync(join(cwd, "flat.csv"), "utf8")).toBe(readFileSync(sample, "utf8"));
  });

  test("prints values alike whichever driver they come from", () => {
    const code = `${load()}
import datetime, decimal
values = [None, True, False, 7, decimal.Decimal("18.50"), datetime.date(2026, 1, 20), datetime.datetime(2026, 1, 20, 8, 0, 1), "a,b"]
print("|".join(flatten.text(value) for value in values))`;
    expect(python(["-c", code], folder()).stdout).toBe("|1|0|7|18.50|2026-01-20|2026-01-20 08:00:01|a,b\n");
  });

  test.each([
    ["a column that the view has lost", driver("barangay"), ["--driver", "standin", "--connect", "scout"], "no such column: barangay"],
    [
      "a server that refuses, without its words",
      driver(),
      ["--driver", "standin", "--connect", "secret"],
      "standin could not connect (Error)",
    ],
    [
      "a driver that is not installed",
      "",
      ["--driver", "no_such_driver", "--connect", "scout"],
      "the driver no_such_driver is not installed",
    ],
  ])("stops at %s and leaves the last export alone", (_case, module, args, reason) => {
    const cwd = folder({ "standin.py": module, "flat.csv": "yesterday's\n" });
    const { status, stdout, stderr } = python(["-c", run(cwd, ...args)], cwd);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(`flatten.py: nothing was exported: ${reason}`);
    expect(stderr).not.toContain("secret");
    expect(readFileSync(join(cwd, "flat.csv"), "utf8")).toBe("yesterday's\n");
    expect(readdirSync(cwd).sort()).toEqual(["flat.csv", "standin.py"]);
  });

  test("stops at a stand-in without a column, or with a torn row", () => {
    const cwd = folder();
    const [header = "", ...rows] = readFileSync(sample, "utf8").trimEnd().split("\n");
    writeFileSync(join(cwd, "less.csv"), `${header.replace(",barangay", "")}\n`);
    writeFileSync(join(cwd, "torn.csv"), `${header}\n${rows[0] ?? ""}\n1001,2026-01`);
    const less = python([script, "--from-csv", "less.csv", "--out", "flat.csv"], cwd);
    const torn = python([script, "--from-csv", "torn.csv", "--out", "flat.csv"], cwd);
    expect([less.status, torn.status]).toEqual([2, 2]);
    expect(less.stderr).toContain("less.csv has no column barangay");
    expect(torn.stderr).toContain("torn.csv:3: the row has not as many values as the header");
    expect(existsSync(join(cwd, "flat.csv"))).toBe(false);
  });

  test("wants exactly one source", () => {
    for (const args of [[], ["--from-csv", "a.csv", "--driver", "pyodbc"], ["--driver", "pyodbc"]]) {
      expect(python([script, "--out", "flat.csv", ...args], folder()).status).toBe(2);
    }
  });

  test("reads what its contract promises, in that order", () => {
    const { stdout } = python(["-c", `${load()}\nprint("\\n".join(flatten.COLUMNS))\nprint(flatten.QUERY)`], folder());
    const columns = stdout.slice(0, stdout.indexOf("\n\n")).split("\n");
    const [, selected = ""] = /SELECT\s+([\s\S]+?)\s+FROM gold\.v_transactions_flat\n/.exec(stdout) ?? [];
    expect(selected.split(/,\s+/)).toEqual(columns);
    const contract = parse(readFileSync(join(scout, "contracts", "flatten.odcs.yaml"), "utf8")) as {
      schema: [{ properties: { name: string }[] }];
    };
    expect(contract.schema[0].properties.map(({ name }) => name)).toEqual(columns);
  });
});

/** Python that makes the script a module, so that its functions can be called. */
function load(): string {
  return `import sys; sys.path.insert(0, ${JSON.stringify(join(scout, "etl"))}); import flatten`;
}

/** Python that runs the script with a module of `folder` in reach. */
function run(folder: string, ...args: readonly string[]): string {
  return `${load()}; sys.path.insert(0, ${JSON.stringify(folder)}); sys.exit(flatten.main(${JSON.stringify(["--out", "flat.csv", ...args])}))`;
}
