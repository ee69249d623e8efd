import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { prepare } from "../src/job.ts";
import { run } from "../src/run.ts";
import type { Outcome } from "../src/run.ts";

export const scout = fileURLToPath(new URL("../examples/scout", import.meta.url));

/** 2026-02-01, the day that the sample's committed pages bear: seconds since 1970, as SOURCE_DATE_EPOCH has them. */
const day = "1769904000";

/** Copies the Scout sample, all but its docs, to a folder and syncs it there: `docs` in it is what a first sync writes. */
export async function syncScout(root: string): Promise<Outcome> {
  await cp(scout, root, { recursive: true, filter: (path) => relative(scout, path).split(sep)[0] !== "docs" });
  return run(await prepare({ mode: "sync", root }, { SOURCE_DATE_EPOCH: day }));
}

/** Replaces the sample's committed docs with those of a first sync, so that they keep nothing of what they said before. */
async function regenerate(): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), "schema-sync-examples-"));
  try {
    const { publication } = await syncScout(root);
    await rm(join(scout, "docs"), { recursive: true, force: true });
    await cp(join(root, "docs"), join(scout, "docs"), { recursive: true });
    console.log(`examples/scout/docs: ${publication.written.length} files`);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

if (import.meta.main) await regenerate();
