import { nameFolding } from "../model/collation.ts";
import type { ConfiguredDescription } from "../model/config.ts";
import type { ObjectName } from "../model/name.ts";
import { printName, printPart } from "../model/name.ts";
import type { Diagnostic } from "../model/place.ts";
import type { Described, Schema } from "../model/schema.ts";
import { didYouMean } from "../suggest.ts";

export interface DescribedSchema {
  readonly schema: Schema;
  /** Descriptions that nothing took: what they name is not there, or the database describes it itself. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Gives the configured descriptions to what has none in the database: schemas, objects, columns and parameters.
 * Describe before selecting: a description of an object that is left out is not a mistake.
 */
export function describe(schema: Schema, descriptions: readonly ConfiguredDescription[]): DescribedSchema {
  if (descriptions.length === 0) return { schema, diagnostics: [] };
  const fold = nameFolding(schema.collation);
  const keyOf = (path: readonly (string | undefined)[]): string => path.map((part) => fold(part ?? "")).join("\0");
  // Of two that name the same thing the first one counts; the second is then reported as not taken.
  const byKey = new Map<string, ConfiguredDescription>();
  for (const description of descriptions) if (!byKey.has(keyOf(description.path))) byKey.set(keyOf(description.path), description);
  const taken = new Set<ConfiguredDescription>();
  const needless = new Set<ConfiguredDescription>();

  const give = <T extends Described>(it: T, path: readonly string[]): T => {
    const description = byKey.get(keyOf(path));
    if (description === undefined) return it;
    (it.description === undefined ? taken : needless).add(description);
    return it.description === undefined ? { ...it, description: description.text } : it;
  };
  const object = <T extends ObjectName & Described>(it: T): T => give(it, [it.schema, it.name]);
  const withMembers = new Set(descriptions.filter(({ path }) => path.length === 3).map(({ path }) => keyOf(path.slice(0, 2))));
  const members = <T extends { readonly name: string } & Described>(of: ObjectName, list: readonly T[]): readonly T[] =>
    withMembers.has(keyOf([of.schema, of.name])) ? list.map((it) => give(it, [of.schema, of.name, it.name])) : list;

  const described: Schema = {
    ...schema,
    schemas: schema.schemas.map((it) => give(it, [it.name])),
    tables: schema.tables.map((it) => object({ ...it, columns: members(it, it.columns) })),
    views: schema.views.map((it) => object({ ...it, columns: members(it, it.columns) })),
    procedures: schema.procedures.map((it) => object({ ...it, parameters: members(it, it.parameters) })),
    functions: schema.functions.map((it) => object({ ...it, columns: members(it, it.columns), parameters: members(it, it.parameters) })),
    sequences: schema.sequences.map(object),
    types: schema.types.map((it) => object({ ...it, columns: members(it, it.columns) })),
    synonyms: schema.synonyms.map(object),
  };
  const diagnostics = descriptions.flatMap((description): Diagnostic[] => {
    if (taken.has(description)) return [];
    const name = description.path.map((part) => printPart(part ?? "")).join(".");
    const first = byKey.get(keyOf(description.path));
    if (first !== undefined && first !== description) {
      return [
        {
          severity: "warning",
          message: `${name} is described twice; the first description, in line ${first.at.line}, counts`,
          at: description.at,
        },
      ];
    }
    if (needless.has(description)) {
      return [{ severity: "info", message: `the database describes ${name} itself; this description is not used`, at: description.at }];
    }
    return [
      {
        severity: "warning",
        message: `${name} is described but is not in the schema${nearestTo(description, schema, keyOf)}`,
        at: description.at,
      },
    ];
  });
  return { schema: described, diagnostics };
}

function nearestTo({ path }: ConfiguredDescription, schema: Schema, keyOf: (path: readonly (string | undefined)[]) => string): string {
  if (path[1] === undefined)
    return didYouMean(
      path[0],
      schema.schemas.map(({ name }) => name),
    );
  const objects: (ObjectName & { readonly columns?: readonly { name: string }[]; readonly parameters?: readonly { name: string }[] })[] = [
    ...schema.tables,
    ...schema.views,
    ...schema.procedures,
    ...schema.functions,
    ...schema.sequences,
    ...schema.types,
    ...schema.synonyms,
  ];
  const there = objects.find((it) => keyOf([it.schema, it.name]) === keyOf(path.slice(0, 2)));
  if (there !== undefined && path[2] !== undefined) {
    return didYouMean(
      path[2],
      [...(there.columns ?? []), ...(there.parameters ?? [])].map(({ name }) => name),
    );
  }
  return didYouMean(printName({ schema: path[0], name: path[1] }), objects.map(printName));
}
