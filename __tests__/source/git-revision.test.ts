import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.ts";
import { revisionOf } from "../../src/source/git-revision.ts";
import { commit, git, repository } from "../support/checkout.ts";
import { folder } from "../support/bundle.ts";

const table = (name: string, column = "Id") => `CREATE TABLE dbo.${name} (${column} int NOT NULL);\n`;

async function tablesAt(spec: string, ref: string, cwd: string): Promise<string[] | undefined> {
  const reading = await revisionOf(spec, { label: ref, refs: [ref] }, cwd).read();
  return reading?.schema.tables.map(({ name, columns }) => `${name}(${columns.map((column) => column.name).join(",")})`);
}

function scratchFolders(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith("schema-sync-revision-"));
}

describe("the version of a revision", () => {
  it("is that of the commit where the branch left it, whatever has happened on either side since", async () => {
    const root = folder();
    repository(root, { "db/schema/a.sql": table("A"), "db/other.sql": table("Other") });
    git(root, "switch", "--quiet", "--create", "change");
    commit(root, { "db/schema/a.sql": table("A", "Changed"), "db/schema/b.sql": table("B") });
    git(root, "switch", "--quiet", "main");
    commit(root, { "db/schema/c.sql": table("C") });
    git(root, "switch", "--quiet", "change");
    for (const [spec, cwd] of [
      ["db/schema", "."],
      ["schema", "db"],
      ["schema/**/*.sql", "db"],
      ["../schema/a.sql", "db/schema"],
    ] as const) {
      expect(await tablesAt(spec, "main", join(root, cwd)), spec).toEqual(["A(Id)"]);
    }
    // Once main is merged into it, as in the commit that a workflow runs on, what main did is no change of the branch.
    git(root, "merge", "--quiet", "--no-edit", "main");
    expect(await tablesAt("schema", "main", join(root, "db"))).toEqual(["A(Id)", "C(Id)"]);
    expect(await tablesAt(".", "main", join(root, "db"))).toEqual(["A(Id)", "C(Id)", "Other(Id)"]);
  });

  it("leaves checkout and index as they are, and nothing behind", async () => {
    const root = folder();
    repository(root, { "schema/a.sql": table("A"), ".gitattributes": "*.sql text\n" });
    writeFileSync(join(root, "schema/a.sql"), table("A", "Uncommitted"));
    writeFileSync(join(root, "schema/b.sql"), table("Staged"));
    git(root, "add", "schema/b.sql");
    const [status, before] = [git(root, "status", "--porcelain"), scratchFolders()];
    expect(await tablesAt("schema", "HEAD", root)).toEqual(["A(Id)"]);
    expect(git(root, "status", "--porcelain")).toBe(status);
    expect(readFileSync(join(root, "schema/a.sql"), "utf8")).toBe(table("A", "Uncommitted"));
    expect(scratchFolders()).toEqual(before);
  });

  it("is none where there was nothing at that path", async () => {
    const root = folder();
    repository(root, { "README.md": "Read me\n" });
    commit(root, { "schema/a.sql": table("A") });
    for (const spec of ["schema", "schema/*.sql", "schema/a.sql", "**/*.sql"]) {
      expect(await tablesAt(spec, "HEAD~1", root), spec).toBeUndefined();
      expect(await tablesAt(spec, "HEAD", root), spec).toEqual(["A(Id)"]);
    }
  });

  it.each([
    ["schema", "nowhere", /does not hold nowhere.*fetch-depth: 0/s],
    ["schema", "--help", /does not hold --help/],
    ["../elsewhere", "HEAD", /outside of the repository/],
  ])("%s at %s is refused", async (spec, ref, message) => {
    const root = folder();
    repository(root, { "schema/a.sql": table("A") });
    await expect(tablesAt(spec, ref, root)).rejects.toThrow(UserError);
    await expect(tablesAt(spec, ref, root)).rejects.toThrow(message);
  });

  it("is refused where the history does not reach it, and outside of a checkout", async () => {
    const [root, shallow] = [folder(), join(folder(), "shallow")];
    repository(root, { "schema/a.sql": table("A") });
    git(root, "switch", "--quiet", "--create", "change");
    commit(root, { "schema/b.sql": table("B") });
    git(root, "switch", "--quiet", "main");
    commit(root, { "schema/c.sql": table("C") });
    git(root, "clone", "--quiet", "--depth=1", "--no-single-branch", "--branch=change", `file://${root}`, shallow);
    await expect(tablesAt("schema", "origin/main", shallow)).rejects.toThrow(/does not reach back .*fetch-depth: 0/);
    expect(existsSync(join(shallow, "schema/b.sql"))).toBe(true);
    await expect(tablesAt("schema", "main", folder({ "schema/a.sql": "" }))).rejects.toThrow(/git rev-parse failed .*not a git repository/);
  });

  it("that cannot be read is told as such, by paths of the repository", async () => {
    const root = folder();
    repository(root, { "schema.json": "{}" });
    const failure: unknown = await tablesAt("schema.json", "HEAD", root).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect((failure as UserError).message).toMatch(/^The version of HEAD cannot be read: schema\.json/);
    expect((failure as UserError).at).toBeUndefined();
  });
});
