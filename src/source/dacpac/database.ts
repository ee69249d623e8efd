import type { Draft, Mapper } from "./draft.ts";
import { referenceOf } from "./model.ts";

const readOptions: Mapper = (element, draft) => {
  const collation = element.properties.get("Collation");
  if (collation !== undefined && collation !== "") draft.collation = collation;
  setCompatibilityLevel(draft, element.properties.get("CompatibilityMode"));
  draft.defaultFilegroup = referenceOf(element, "DefaultFilegroup").at(-1) ?? draft.defaultFilegroup;
};

/**
 * The level that goes with the platform the package was made for (`Microsoft.Data.Tools.Schema.Sql.Sql160DatabaseSchemaProvider`):
 * DacFx writes CompatibilityMode only where it differs. Azure SQL Database names no version.
 */
export function readPlatform(provider: string, draft: Draft): void {
  setCompatibilityLevel(draft, /\.Sql(\d+)DatabaseSchemaProvider$/.exec(provider)?.[1]);
}

export function setCompatibilityLevel(draft: Draft, level: string | undefined): void {
  if (level !== undefined && /^\d+$/.test(level)) draft.compatibilityLevel = Number(level);
}

export const databaseMappers: Readonly<Record<string, Mapper>> = {
  SqlDatabaseOptions: readOptions,
  SqlSchema: (element, draft) => {
    const [name] = element.name;
    if (name !== undefined) draft.schemas.push(name);
  },
};
