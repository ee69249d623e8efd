import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSource } from "../../src/source/open.ts";
import { folder } from "../support/bundle.ts";
import { commit, git, repository } from "../support/checkout.ts";
import { pullRequestEvent, stage } from "../support/github/action.ts";
import type { Stage } from "../support/github/action.ts";
import { printSchema } from "../support/print-schema.ts";

/** A database in scripts, and what a migration drops of it. */
interface Database {
  readonly scripts: Readonly<Record<string, string>>;
  readonly table: string;
  readonly column: string;
  /** A view that reads it. */
  readonly reader: string;
}

function scout(): Promise<Database> {
  const root = fileURLToPath(new URL("../../examples/scout/schema", import.meta.url));
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return Promise.resolve({
    scripts: Object.fromEntries(paths.map((path) => [`schema/${path.slice(root.length + 1)}`, readFileSync(path, "utf8")])),
    table: "dbo.SalesInteractions",
    column: "EmotionalState",
    reader: "gold.v_mood_by_store",
  });
}

/** AdventureWorks, whose package is no part of this repository: SCHEMA_SYNC_TEST_ADVENTUREWORKS names it. */
const adventureWorks = process.env["SCHEMA_SYNC_TEST_ADVENTUREWORKS"];
async function printed(packageFile: string): Promise<Database> {
  const source = await openSource(resolve(packageFile), { cwd: process.cwd() });
  const { schema } = await source.read();
  expect(schema.tables).toHaveLength(71);
  return {
    scripts: { "schema/001-baseline.sql": printSchema(schema) },
    table: "Person.Person",
    column: "MiddleName",
    reader: "Sales.vSalesPerson",
  };
}

const databases: readonly (readonly [string, () => Promise<Database>])[] = [
  ["Scout", scout],
  ...(adventureWorks === undefined ? [] : [["AdventureWorks", () => printed(adventureWorks)] as const]),
];

let on: Stage;
beforeEach(async () => {
  on = await stage();
});
afterEach(() => on.close());

describe.each(databases)("a migration that drops a column of %s, as a pull request", (name, make) => {
  it("fails on the migration's line, in one comment and the summary, until the findings are accepted or gone", async () => {
    const { scripts, table, column, reader } = await make();
    const migration = `-- Nobody needs it.\n\nALTER TABLE ${table}\n  DROP COLUMN ${column};\nGO\n`;
    const path = "schema/zz-migrations/002-drop.sql";
    const workspace = folder();
    const base = repository(workspace, scripts);
    git(workspace, "update-ref", "refs/remotes/origin/main", base);
    git(workspace, "switch", "--quiet", "--create", "change");
    commit(workspace, { [path]: migration });
    await on.github.push("main", { "README.md": "Read me\n" });
    const head = await on.github.push("change", { [path]: migration }, { from: "main" });
    on.github.openPullRequest("Drop a column", "change", "main");
    const event = pullRequestEvent(base, head);
    const inputs = { source: "schema", name };
    const named = `${table}.${column}`;

    const failed = await on.step(workspace, inputs, event);
    expect(failed.status, failed.stdout).toBe(1);
    const errors = failed.stdout.split("\n").filter((line) => line.startsWith("::error ") && line.includes("column-removed"));
    expect(errors).toContainEqual(expect.stringContaining(`title=${table}%3A column-removed,file=${path},line=3,`));
    expect(errors.join("\n")).toContain(`Every query that names ${named} fails.`);
    expect(failed.stdout).not.toContain("was skipped");
    expect(failed.summary).toContain(`Every query that names ${named} fails.`);
    expect(failed.summary).toContain(reader);
    expect(on.remarks()).toEqual([expect.stringContaining(`Every query that names ${named} fails.`)]);
    expect(on.remarks()[0]).toContain("❌");

    on.github.state.collaborators.set("data-platform", "write");
    on.github.label(1, "schema-change-approved", "data-platform");
    const approved = await on.step(workspace, inputs, event);
    expect(approved, approved.stdout).toMatchObject({ status: 0, outputs: { approved: "true" } });
    expect(on.remarks()).toEqual([expect.stringContaining("✅ Accepted by `data-platform`")]);
    on.github.unlabel(1, "schema-change-approved", "data-platform");
    expect(await on.step(workspace, inputs, event)).toMatchObject({ status: 1, outputs: { approved: "false" } });

    commit(workspace, { [path]: "-- It is needed after all.\n" });
    const mended = await on.step(workspace, inputs, event);
    expect(mended, mended.stdout).toMatchObject({ status: 0, outputs: { changes: "0" } });
    expect(on.remarks()).toEqual([expect.stringContaining("resolved")]);
  }, 60_000);
});
