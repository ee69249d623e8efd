import { ownNames, ownObjects } from "../model/own-objects.ts";
import type { Schema } from "../model/schema.ts";

/**
 * The schema without the DDL log that this tool installs: whatever the source, so that scripts which do not have it and a server that
 * does agree. A permission that the log's roles have on the schema is left out, too.
 */
export function withoutOwnObjects(schema: Schema): Schema {
  const isOwn = ({ schema: of }: { readonly schema: string }): boolean => of === ownObjects.schema;
  const others = <T extends { readonly schema: string }>(objects: readonly T[]): readonly T[] => objects.filter((each) => !isOwn(each));
  if (!schema.schemas.some(({ name }) => name === ownObjects.schema) && !schema.databaseTriggers.some(({ name }) => ownNames.has(name))) {
    return schema;
  }
  return {
    ...schema,
    schemas: schema.schemas.filter(({ name }) => name !== ownObjects.schema),
    tables: others(schema.tables),
    views: others(schema.views),
    procedures: others(schema.procedures),
    functions: others(schema.functions),
    sequences: others(schema.sequences),
    types: others(schema.types),
    synonyms: others(schema.synonyms),
    databaseTriggers: schema.databaseTriggers.filter(({ name }) => name !== ownObjects.trigger),
    ...(schema.permissions === undefined
      ? {}
      : { permissions: schema.permissions.filter(({ on, to }) => !ownNames.has(to) && (on === undefined || !isOwn(on))) }),
    dependencies: schema.dependencies.filter(({ from, to }) => !isOwn(from) && !isOwn(to) && from.name !== ownObjects.trigger),
  };
}
