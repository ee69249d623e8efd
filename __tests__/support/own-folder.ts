import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

let folder: string | undefined;

/** Gives one run of the suite a temporary folder of its own, in which one test can look at all that the others produced. */
export function setup(): void {
  folder = mkdtempSync(join(tmpdir(), "schema-sync-suite-"));
  // Tests that give up being root go on in it.
  chmodSync(folder, 0o755);
  process.env["TMPDIR"] = folder;
}

export function teardown(): void {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
