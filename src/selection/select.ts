import { nameFolding } from "../model/collation.ts";
import type { NamePattern } from "../model/pattern.ts";
import type { ObjectName } from "../model/name.ts";
import type { Schema, Securable } from "../model/schema.ts";
import { matches, matchesGlob } from "./pattern.ts";

/**
 * The schema without the objects that `include` does not name or `exclude` does, and without what such modules use and
 * are used by, and without what was granted on them. Foreign keys and history tables stay as facts of the tables that have them, wherever they lead.
 * A schema itself goes when nothing in it could be left. Select from a committed snapshot too before comparing with it,
 * else what is newly left out looks dropped. Database triggers belong to no schema and stay.
 */
export function select(schema: Schema, include: readonly NamePattern[], exclude: readonly NamePattern[]): Schema {
  if (include.length === 0 && exclude.length === 0) return schema;
  const fold = nameFolding(schema.collation);
  const kept = isSelected(include, exclude, fold);
  const everyName = (pattern: NamePattern): boolean => pattern.name.length > 0 && pattern.name.every((part) => part === "*");
  const keptSchema = (name: string): boolean =>
    (include.length === 0 || include.some((pattern) => matchesGlob(pattern.schema, name, fold))) &&
    !exclude.some((pattern) => everyName(pattern) && matchesGlob(pattern.schema, name, fold));
  const keptSecurable = ({ schema: of, name }: Securable): boolean => (name === undefined ? keptSchema(of) : kept({ schema: of, name }));
  return {
    ...schema,
    schemas: schema.schemas.filter(({ name }) => keptSchema(name)),
    tables: schema.tables.filter(kept),
    views: schema.views.filter(kept),
    procedures: schema.procedures.filter(kept),
    functions: schema.functions.filter(kept),
    sequences: schema.sequences.filter(kept),
    types: schema.types.filter(kept),
    synonyms: schema.synonyms.filter(kept),
    ...(schema.securityPolicies === undefined ? {} : { securityPolicies: schema.securityPolicies.filter(kept) }),
    ...(schema.permissions === undefined
      ? {}
      : { permissions: schema.permissions.filter(({ on }) => on === undefined || keptSecurable(on)) }),
    dependencies: schema.dependencies.filter(({ from, to }) => kept(from) && kept(to)),
  };
}

/** Whether the configuration looks at an object of that name. */
export function isSelected(
  include: readonly NamePattern[],
  exclude: readonly NamePattern[],
  fold: (name: string) => string,
): (name: ObjectName) => boolean {
  return (name) =>
    (include.length === 0 || include.some((pattern) => matches(pattern, name, fold))) &&
    !exclude.some((pattern) => matches(pattern, name, fold));
}
