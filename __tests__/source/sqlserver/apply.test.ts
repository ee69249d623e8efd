import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { UserError } from "../../../src/errors.ts";
import type { Reading } from "../../../src/ports.ts";
import { applyScripts, type ApplyOptions } from "../../../src/source/sqlserver/apply.ts";
import { catalogBatch } from "../../../src/source/sqlserver/catalog.ts";
import { parseConnection } from "../../../src/source/sqlserver/connection.ts";
import { containerSource } from "../../../src/source/sqlserver/container.ts";
import type { Pacing } from "../../../src/source/sqlserver/retry.ts";
import { selfSigned } from "../../support/sqlserver/certificate.ts";
import { emptyCatalog } from "../../support/sqlserver/empty-catalog.ts";
import { startStandIn, type StandIn, type StandInOptions } from "../../support/sqlserver/server.ts";
import type { ResultSet, ServerError } from "../../support/sqlserver/tds.ts";

let folder: string;
let server: StandIn | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "apply-"));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
  await server?.close();
  server = undefined;
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** A server that runs everything but a batch with FAIL in it. */
async function serve(options: Partial<StandInOptions> = {}): Promise<StandIn> {
  server = await startStandIn({
    engine: async function* (batch): AsyncIterable<ResultSet> {
      await Promise.resolve();
      if (batch === catalogBatch) yield* emptyCatalog(options.database ?? "Sales");
      const line = batch.split("\n").findIndex((each) => each.includes("FAIL")) + 1;
      const error: ServerError = { number: 2714, severity: 16, line, message: "There is already an object named 'T'." };
      if (line > 0) throw Object.assign(new Error(error.message), error);
    },
    ...options,
  });
  return server;
}

const sent = (): string[] =>
  (server?.batches ?? []).filter((batch) => !/^set /i.test(batch) && batch !== catalogBatch).map((batch) => batch.trim());

async function apply(options: Partial<ApplyOptions> = {}): Promise<number> {
  const { port } = server ?? (await serve());
  const settings = parseConnection(`Server=localhost,${port};Database=Sales;User ID=reader;Password=hunter22-S3cret;Encrypt=false`);
  return applyScripts(settings, { scripts: ["."], cwd: folder, disposable: true, ...options });
}

async function failure(work: Promise<unknown>): Promise<UserError> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  return error as UserError;
}

describe("scripts", () => {
  test("run batch by batch, folders in the order given and files by path", async () => {
    write({
      "b/2.sql": "CREATE TABLE dbo.B2 (Id int)",
      "b/1.sql": "CREATE TABLE dbo.B1 (Id int)\nGO\nCREATE TABLE dbo.B1b (Id int)\ngo\n",
      "a/1.sql": "-- GO\nPRINT 'GO\n'\n",
    });
    expect(await apply({ scripts: ["b", "a/*.sql"] })).toBe(4);
    expect(sent()).toEqual([
      "CREATE TABLE dbo.B1 (Id int)",
      "CREATE TABLE dbo.B1b (Id int)",
      "CREATE TABLE dbo.B2 (Id int)",
      "-- GO\nPRINT 'GO\n'",
    ]);
    expect(server?.logins.length).toBe(1);
  });

  test("variables: the script's own come before the ones that are given; files are taken in", async () => {
    write({ "main.sql": ':setvar Own mine\n:r part/x.sql\nPRINT "$(Own) $(Given)"\n', "part/x.sql": "PRINT '$(GIVEN)'\n" });
    await apply({ scripts: ["main.sql"], variables: { own: "theirs", Given: "given" } });
    expect(sent()).toEqual(["PRINT 'given'\nPRINT \"mine given\""]);
  });

  test("the first batch that fails ends it, with file and line", async () => {
    write({ "1.sql": "PRINT 1\nGO\n\n-- a comment\nPRINT 2\nSELECT FAIL\nGO\nPRINT 3\n", "2.sql": "PRINT 4" });
    const error = await failure(apply());
    expect(error.message).toMatch(
      /^Applying scripts to Sales on localhost:\d+ failed while running a script: There is already an object named 'T'\. \(error 2714\)/,
    );
    expect(error.at).toMatchObject({ file: "1.sql", line: 6 });
    expect(sent().length).toBe(2);
  });

  test.each<[what: string, files: Record<string, string>, options: Partial<ApplyOptions>, message: RegExp, line?: number]>([
    ["a database that is not disposable", { "1.sql": "PRINT 1" }, { disposable: false }, /not marked as disposable/],
    ["a variable without a value", { "1.sql": "PRINT 1\nPRINT '$(Nothing)'" }, {}, /\$\(Nothing\) has no value/, 2],
    ["a script that goes elsewhere", { "1.sql": "PRINT 1\nGO\nUSE [master]\n" }, {}, /USE master leaves Sales/, 3],
    ["a folder without scripts", {}, {}, /no \.sql file/],
    ["a file that is taken in and is not there", { "1.sql": ":r nowhere.sql" }, {}, /nowhere\.sql/, 1],
    ["a file outside the folder", { "a/1.sql": ":r ../2.sql", "2.sql": "PRINT 2" }, { scripts: ["a"] }, /2\.sql/, 1],
  ])("%s stops it before anything runs", async (_, files, options, message, line) => {
    write(files);
    await serve();
    const error = await failure(apply(options));
    expect(error.message).toMatch(message);
    expect(error.at?.line).toBe(line);
    expect(server?.received).toEqual([]);
  });

  test("its own database and a hint may be named", async () => {
    write({ "1.sql": "USE [sales]\nGO\nSELECT 1 OPTION (USE HINT ('FORCE_LEGACY_CARDINALITY_ESTIMATION'))" });
    expect(await apply()).toBe(2);
  });
});

describe("a container", () => {
  const impatient: Pacing = {
    now: () => performance.now(),
    random: () => 0,
    sleep: () => new Promise((resolve) => setTimeout(resolve, 5)),
  };

  interface Call {
    readonly args: readonly string[];
    readonly password?: string;
  }

  const log = (): readonly Call[] =>
    readFileSync(join(folder, "calls"), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Call);

  /** A `docker` on PATH that keeps what it is asked, and hands out the port of our server. */
  async function docker(options: Partial<StandInOptions> = {}, run = ""): Promise<void> {
    await serve({
      certificate: selfSigned("localhost"),
      database: "SchemaSync",
      admits: (login) => login.user === "sa" && login.password === log()[0]?.password,
      ...options,
    });
    mkdirSync(join(folder, "bin"));
    const script = join(folder, "bin", "docker");
    writeFileSync(
      script,
      `#!${process.execPath}
const args = process.argv.slice(2);
require("node:fs").appendFileSync(${JSON.stringify(join(folder, "calls"))}, JSON.stringify({ args, password: process.env.MSSQL_SA_PASSWORD }) + "\\n");
if (args[0] === "run") { ${run} console.log("0123456789ab"); }
if (args[0] === "port") console.log("127.0.0.1:${server?.port ?? 0}");
`,
    );
    chmodSync(script, 0o755);
    vi.stubEnv("PATH", `${join(folder, "bin")}:${process.env["PATH"] ?? ""}`);
    write({ "schema/1.sql": "CREATE TABLE dbo.T (Id int)" });
  }

  function read(signal?: AbortSignal): Promise<Reading> {
    return containerSource({ scripts: ["schema"], cwd: folder, pacing: impatient, ...(signal === undefined ? {} : { signal }) }).read();
  }

  const verbs = (): string[] => log().map((call) => call.args[0] ?? "");

  test("is started, waited for, filled, read and removed", async () => {
    await docker();
    server?.faults.login.push(...Array.from({ length: 3 }, () => ({ number: 18456, message: "Login failed for user 'sa'." })));
    const { schema } = await read();
    expect(schema.collation).toBe("Latin1_General_BIN2");
    expect(sent()).toEqual(["CREATE DATABASE SchemaSync;", "CREATE TABLE dbo.T (Id int)"]);
    expect(verbs()).toEqual(["run", "port", "rm"]);
    const [run, , remove] = log();
    expect(run?.args).toContain("127.0.0.1::1433");
    expect(remove?.args).toEqual(["rm", "--force", "--volumes", run?.args[run.args.indexOf("--name") + 1]]);
    // The password goes by the environment, for a command line is everybody's to read.
    expect(run?.password).toMatch(/^.{20,}$/);
    expect(JSON.stringify(log().map((call) => call.args))).not.toContain(run?.password);
  });

  test("is removed when a batch fails, and its password is nowhere", async () => {
    await docker();
    write({ "schema/2.sql": "PRINT 1\nSELECT FAIL" });
    const error = await failure(read());
    expect(error.at).toMatchObject({ file: "schema/2.sql", line: 2 });
    expect(verbs().at(-1)).toBe("rm");
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain(log()[0]?.password);
  });

  test("is removed when it does not start, and what Docker said is told", async () => {
    await docker({}, "console.error(\"Unable to find image\\n\\nRun 'docker run --help' for more information\"); process.exit(125);");
    const error = await failure(read());
    expect(error.message).toMatch(/did not start: Unable to find image\. Check that Docker runs/);
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain(log()[0]?.password);
    expect(verbs()).toEqual(["run", "rm"]);
  });

  test.each(["start", "wait", "script"] as const)("is removed on SIGTERM (%s)", async (when) => {
    await docker({}, when === "start" ? "setTimeout(() => {}, 60_000);" : "");
    if (when === "wait" && server !== undefined) server.faults.muteLogin = true;
    if (when === "script" && server !== undefined) server.faults.muteBatch = true;
    if (when === "script") write({ "schema/1.sql": "SELECT 1" });
    const controller = new AbortController();
    const reading = read(controller.signal);
    const reached = {
      start: () => existsSync(join(folder, "calls")),
      wait: () => server?.logins.length === 1,
      script: () => sent().includes("SELECT 1"),
    };
    while (!reached[when]()) await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort(new Error("The run was cancelled."));
    await expect(reading).rejects.toThrow("The run was cancelled.");
    expect(verbs().at(-1)).toBe("rm");
  });

  test("without Docker it says so", async () => {
    await docker();
    vi.stubEnv("PATH", join(folder, "empty"));
    expect((await failure(read())).message).toMatch(/did not start: .*docker.*Check that Docker runs/);
  });
});
