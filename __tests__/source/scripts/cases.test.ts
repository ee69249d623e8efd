import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { serializeSnapshot } from "../../../src/snapshot/serialize.ts";
import { scriptsSource } from "../../../src/source/scripts/source.ts";

// Each folder: .sql files, `expected.json` with the parts of the snapshot that they make, and `diagnostics.txt` where they make any.
const cases = join(import.meta.dirname, "cases");

interface Part {
  readonly columns?: unknown;
}

async function read(name: string) {
  const reading = await scriptsSource(join("__tests__/source/scripts/cases", name), process.cwd()).read();
  const snapshot = JSON.parse(serializeSnapshot(reading.schema)) as Record<string, unknown>;
  // The columns of views and inline functions come from their text, which is another reader's business with cases of its own.
  for (const part of ["views", "functions"]) {
    const list = (snapshot[part] ?? []) as (Part & { readonly kind?: string })[];
    snapshot[part] = list.map(({ columns, ...rest }) => (part === "functions" && rest.kind === "table" ? { ...rest, columns } : rest));
  }
  const folder = `__tests__/source/scripts/cases/${name}/`;
  const diagnostics = reading.diagnostics.map(
    ({ at, severity, message }) => `${at?.file.replace(folder, "") ?? ""}:${at?.line ?? 0} ${severity} ${message}`,
  );
  return { snapshot, diagnostics };
}

describe("scripts become a schema", () => {
  test.each(readdirSync(cases))("%s", async (name) => {
    const expected = JSON.parse(readFileSync(join(cases, name, "expected.json"), "utf8")) as Record<string, unknown>;
    const file = join(cases, name, "diagnostics.txt");
    const { snapshot, diagnostics } = await read(name);
    expect(Object.fromEntries(Object.keys(expected).map((part) => [part, snapshot[part] ?? []]))).toEqual(expected);
    expect(diagnostics).toEqual(existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n") : []);
  });
});
