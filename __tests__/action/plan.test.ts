import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { matrixOf, planDatabases } from "../../src/action/plan.ts";
import { folder } from "../support/bundle.ts";

const file = "schema-sync.yml";

describe("a plan", () => {
  it("has a job for each folder with a configuration, in the order of their paths", async () => {
    const root = folder({
      [`databases/sales/${file}`]: "",
      [`databases/crm-eu/${file}`]: "",
      [`node_modules/x/${file}`]: "",
      "databases/none/readme.md": "",
    });
    symlinkSync(root, join(root, "databases/around"));
    mkdirSync(join(root, "databases/odd", file), { recursive: true });
    expect(await planDatabases(root, file)).toEqual({
      include: [
        {
          name: "crm-eu",
          directory: "databases/crm-eu",
          secret: "SQL_CONNECTION_STRING_DATABASES_CRM_EU",
          artifact: "schema-sync-report-databases-crm-eu",
        },
        {
          name: "sales",
          directory: "databases/sales",
          secret: "SQL_CONNECTION_STRING_DATABASES_SALES",
          artifact: "schema-sync-report-databases-sales",
        },
      ],
    });
  });

  it("of the root alone uses the plain secret", async () => {
    expect(await planDatabases(folder({ [file]: "" }), file)).toEqual({
      include: [{ name: "database", directory: ".", secret: "SQL_CONNECTION_STRING", artifact: "schema-sync-report" }],
    });
  });

  it.each([
    [[], /No folder holds a schema-sync\.yml/],
    [Array.from({ length: 257 }, (_, i) => `d${i}`), /257 folders .* at most 256 jobs/],
    [["a/b", "a-b"], /a\/b and a-b would share the secret SQL_CONNECTION_STRING_A_B/],
  ])("that no workflow could run is refused: %#", (directories, message) => {
    expect(() => matrixOf(directories, file)).toThrow(message);
  });
});
