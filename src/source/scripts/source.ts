// A schema from T-SQL scripts: a project's files in any order, one install script, or migrations in the order of their names.

import type { Diagnostic } from "../../model/place.ts";
import type { Reading, SchemaSource } from "../../ports.ts";
import { splitBatches, type Include, type ScriptFile } from "../../tsql/batches.ts";
import { nameHistoryTables } from "../history.ts";
import { resolveModules } from "../resolve.ts";
import { emptyDraft, placesOf } from "./draft.ts";
import { findScripts, includeFrom } from "./files.ts";
import { finishPermissions } from "./permissions.ts";
import { describeViewColumns, finish } from "./finish.ts";
import { readBatch, type Session } from "./statements.ts";

/** `spec` names a folder, a glob or a file, relative to `cwd`. */
export function scriptsSource(spec: string, cwd: string): SchemaSource {
  return {
    label: `scripts ${spec}`,
    read: async () => {
      const { files, root } = await findScripts(spec, cwd);
      return readScripts(files, includeFrom(root, cwd));
    },
  };
}

/** The schema that the scripts make when they run in this order on an empty database. */
export function readScripts(files: readonly ScriptFile[], include: Include = refuse): Reading {
  const draft = emptyDraft();
  for (const file of files) {
    const script = splitBatches(file, include);
    draft.diagnostics.push(...script.diagnostics);
    const session: Session = { options: {} };
    for (const batch of script.batches) readBatch(draft, batch, session);
  }
  const schema = finishPermissions(draft, describeViewColumns(draft, resolveModules(nameHistoryTables(finish(draft)))));
  const position = new Map(files.map(({ file }, index) => [file, index]));
  return { schema, places: placesOf(draft), diagnostics: draft.diagnostics.toSorted((a, b) => compare(position, a, b)) };
}

/** In the order of the files and their lines. */
function compare(position: ReadonlyMap<string, number>, a: Diagnostic, b: Diagnostic): number {
  const [left, right] = [a, b].map(({ at }) => (at === undefined ? -1 : (position.get(at.file) ?? position.size)));
  return (left ?? 0) - (right ?? 0) || (a.at?.line ?? 0) - (b.at?.line ?? 0);
}

const refuse: Include = () => "no other files can be read here";
