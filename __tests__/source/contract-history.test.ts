import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contractHistory } from "../../src/source/contract-history.ts";
import { folder } from "../support/bundle.ts";
import { commit, git, repository } from "../support/checkout.ts";

const contract = (id: string, version: string): string =>
  `apiVersion: v3.1.0\nkind: DataContract\nid: ${id}\nversion: ${version}\nstatus: active\n`;
const main = { label: "main", refs: ["main"] };
const versions = async (...args: Parameters<typeof contractHistory>): Promise<string[]> =>
  (await contractHistory(...args)).contracts.map(({ id, version, file }) => `${id} ${version} ${file}`);

describe("the contracts as they were before", () => {
  it("are those where the branch left its base, of files that differ", async () => {
    const root = folder();
    const files = { "shop/contracts/a.odcs.yaml": contract("a", "1.0.0"), "shop/contracts/same.odcs.yml": contract("same", "1.0.0") };
    repository(root, {
      ...files,
      "shop/contracts/gone/b.odcs.json": JSON.stringify({
        apiVersion: "v3.1.0",
        kind: "DataContract",
        id: "b",
        version: "1",
        status: "active",
      }),
    });
    git(root, "switch", "--quiet", "--create", "change");
    commit(root, {
      "shop/contracts/a.odcs.yaml": contract("a", "1.1.0"),
      "shop/contracts/gone/b.odcs.json": undefined,
      "shop/contracts/new.odcs.yaml": contract("new", "1.0.0"),
    });
    git(root, "switch", "--quiet", "main");
    commit(root, { "shop/contracts/a.odcs.yaml": contract("a", "9.0.0") });
    git(root, "switch", "--quiet", "change");
    expect(await versions(join(root, "shop"), "contracts", main)).toEqual([
      "a 1.0.0 contracts/a.odcs.yaml",
      "b 1 contracts/gone/b.odcs.json",
    ]);
    // Committed is committed: without a base only what the working tree adds is a change.
    expect(await versions(join(root, "shop"), "contracts", undefined)).toEqual([]);
    writeFileSync(join(root, "shop/contracts/a.odcs.yaml"), contract("a", "2.0.0"));
    expect(await versions(join(root, "shop"), "contracts", undefined)).toEqual(["a 1.1.0 contracts/a.odcs.yaml"]);
  });

  it("are none where what was there was no contract, or there is no history", async () => {
    const root = folder();
    mkdirSync(join(root, "contracts"));
    expect(await contractHistory(root, "contracts", undefined)).toEqual({ contracts: [], diagnostics: [] });
    git(root, "init", "--quiet", "--initial-branch=main");
    expect(await contractHistory(root, "contracts", undefined)).toEqual({ contracts: [], diagnostics: [] });
    commit(root, { "contracts/a.odcs.yaml": "half: written" });
    rmSync(join(root, "contracts/a.odcs.yaml"));
    expect(await contractHistory(root, "contracts", undefined)).toEqual({ contracts: [], diagnostics: [] });
  });

  it("that somebody asked for and that cannot be read are told, and no more", async () => {
    const root = folder();
    repository(root, { "contracts/a.odcs.yaml": contract("a", "1.0.0") });
    const { contracts, diagnostics } = await contractHistory(root, "contracts", { label: "release", refs: ["release"] });
    expect(contracts).toEqual([]);
    expect(diagnostics).toMatchObject([{ severity: "warning" }]);
    expect(diagnostics[0]?.message).toContain("The contracts are not compared with those of release: This checkout does not hold release");
  });
});
