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

/** What a sync writes of the sample. */
export const generated = ["docs", "mkdocs.yml"];

/** Copies the Scout sample, all but what is generated, to a folder and syncs it there. */
export async function syncScout(root: string): Promise<Outcome> {
  await cp(scout, root, { recursive: true, filter: (path) => !generated.includes(relative(scout, path).split(sep)[0] ?? "") });
  return run(await prepare({ mode: "sync", root }, { SOURCE_DATE_EPOCH: day }));
}

/** Replaces the sample's committed docs with those of a first sync, so that they keep nothing of what they said before. */
async function regenerate(): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), "schema-sync-examples-"));
  try {
    const { publication } = await syncScout(root);
    for (const name of generated) {
      await rm(join(scout, name), { recursive: true, force: true });
      await cp(join(root, name), join(scout, name), { recursive: true });
    }
    console.log(`examples/scout: ${publication.written.length} files`);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

if (import.meta.main) await regenerate();
