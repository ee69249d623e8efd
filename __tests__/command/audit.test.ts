import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { batchesOf, installScript, uninstallScript } from "../../src/audit/script.ts";
import { runCommand } from "../../src/command/run-command.ts";
import { defaultConfig } from "../../src/model/config.ts";
import { startStandIn, type StandIn } from "../support/sqlserver/server.ts";

const password = "hunter22-S3cret";
let folder: string;
let server: StandIn;
let failing: RegExp | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "audit-"));
  server = await startStandIn({
    async *engine(batch) {
      await Promise.resolve();
      if (failing?.test(batch) === true) throw Object.assign(new Error("The DDL log was not installed. It is refused."), { number: 50000 });
    },
  });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

afterEach(() => {
  server.batches.length = 0;
  server.logins.length = 0;
  failing = undefined;
});

async function command(...argv: readonly string[]): Promise<{ readonly status: number; readonly stdout: string }> {
  let stdout = "";
  const status = await runCommand(argv, {
    cwd: folder,
    env: {},
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: () => true },
    version: "0",
  });
  return { status, stdout };
}

const source = (): string => `Server=localhost,${server.port};Database=Sales;User ID=reader;Password=${password};Encrypt=false`;

describe("audit install", () => {
  test("--print shows what would run, and connects to nothing", async () => {
    const { status, stdout } = await command("audit", "install", "--print");
    expect(status).toBe(0);
    expect(stdout).toBe(installScript(defaultConfig.audit));
    expect(stdout).not.toContain("$(");
    expect(server.logins).toEqual([]);
  });

  test("says what the configuration decides", async () => {
    writeFileSync(join(folder, "other.yml"), "audit:\n  exclude: [CREATE_USER]\n  keep-days: 30\n");
    const { stdout } = await command("audit", "install", "--print", "--config", "other.yml");
    expect(stdout).toContain("keep_days = 30");
    expect(stdout).toContain("excluded_events = N'CREATE_USER'");
  });

  test("without --yes shows it, runs nothing and fails", async () => {
    await expect(command("audit", "install", "--source", source())).rejects.toThrow("Nothing was run");
    expect(server.logins).toEqual([]);
  });

  test("with --yes runs the very batches that it shows, in order, on one connection", async () => {
    const { status } = await command("audit", "install", "--source", source(), "--yes");
    expect(status).toBe(0);
    expect(server.logins).toHaveLength(1);
    // The first is the driver's own.
    expect(server.batches.slice(1)).toEqual(batchesOf(installScript(defaultConfig.audit)));
    expect(server.batches.at(-3)).toContain("CREATE OR ALTER TRIGGER schema_sync_ddl_log ON DATABASE");
  });

  test("ends at the first batch that fails, with what the server said", async () => {
    failing = /DECLARE @reason/;
    await expect(command("audit", "install", "--source", source(), "--yes")).rejects.toThrow(/It is refused.*batch 2 of/s);
    expect(server.batches.join("\n")).not.toContain("CREATE SCHEMA");
  });

  test.each(["schema.json", "container", "schema"])("refuses %s, which is no server", async (spec) => {
    await expect(command("audit", "install", "--source", spec, "--yes")).rejects.toThrow("name it by a connection string");
  });
});

test("audit uninstall takes out what install put there, the trigger first", async () => {
  await command("audit", "uninstall", "--source", source(), "--yes");
  expect(server.batches.slice(1)).toEqual(batchesOf(uninstallScript));
  const dropped = uninstallScript.match(/DROP \w+ IF EXISTS [\w.]+/g)?.map((text) => text.split(" ").at(-1));
  expect(dropped?.[0]).toBe("schema_sync_ddl_log");
  const made = [
    ...installScript(defaultConfig.audit).matchAll(
      /CREATE (?:OR ALTER )?(?:TABLE|SEQUENCE|PROCEDURE|FUNCTION|TRIGGER|ROLE|SCHEMA) ([\w.]+)/g,
    ),
  ].map(([, name]) => name);
  expect(new Set(dropped)).toEqual(new Set(made));
});
