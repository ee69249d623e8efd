import { resolve } from "node:path";
import type { Reading, SchemaSource } from "../../ports.ts";
import { arrangeSchema } from "../../snapshot/serialize.ts";
import { nameHistoryTables } from "../history.ts";
import { withPermissions } from "../permissions.ts";
import { resolveModules } from "../resolve.ts";
import { readPlatform, setCompatibilityLevel } from "./database.ts";
import { emptyDraft } from "./draft.ts";
import { mapElement, skippedDiagnostics } from "./mappers.ts";
import { createModelReader } from "./model.ts";
import { readModelText } from "./package.ts";
import { assembleSchema } from "./schema.ts";

/**
 * A .dacpac or .bacpac, which DacFx writes: SqlPackage, SSDT, SQL Server Management Studio, the Azure portal.
 *
 * @param file as the user named it; messages name it so
 * @param cwd what a relative path is relative to
 */
export function dacpacSource(file: string, cwd = "."): SchemaSource {
  return { label: `package ${file}`, read: () => readPackage(file, cwd) };
}

async function readPackage(file: string, cwd: string): Promise<Reading> {
  const draft = emptyDraft();
  const reader = createModelReader(file, {
    root: (attribute) => {
      readPlatform(attribute("DspName") ?? "", draft);
    },
    header: (name, value) => {
      if (name === "CompatibilityMode") setCompatibilityLevel(draft, value);
    },
    element: (element) => {
      mapElement(element, draft);
    },
  });
  await readModelText(resolve(cwd, file), file, reader.write);
  reader.end();
  const schema = resolveModules(nameHistoryTables(assembleSchema(draft)));
  return {
    schema: arrangeSchema(draft.permissions === undefined ? schema : withPermissions(schema, draft.permissions)),
    places: new Map(),
    diagnostics: skippedDiagnostics(draft),
  };
}
