import type { ObjectName } from "../../../model/name.ts";
import type { Catalog } from "../catalog.ts";

/** Rows by a key of theirs, each list in the order in which its rows came. */
export function groupBy<T, K>(rows: readonly T[], key: (row: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}

export function indexBy<T, K>(rows: readonly T[], key: (row: T) => K): ReadonlyMap<K, T> {
  return new Map(rows.map((row) => [key(row), row]));
}

/** A part of an object, as a column or an index, by the object's id and its own: one number for each pair of ints. */
export function partKey(objectId: number, partId: number): string {
  return `${objectId} ${partId}`;
}

/** The property with its value, or nothing: what says nothing is absent. */
export function present<K extends string, V>(key: K, value: V | undefined | null | false | ""): { readonly [P in K]?: V } {
  return (value === undefined || value === null || value === false || value === "" ? {} : { [key]: value }) as { readonly [P in K]?: V };
}

/** What the ids of the catalog stand for. */
export interface Names {
  readonly schema: (schemaId: number) => string;
  /** Tables, views, routines, sequences, synonyms; undefined for what this login may not see. */
  readonly object: (objectId: number) => ObjectName | undefined;
  readonly column: (objectId: number, columnId: number) => string | undefined;
}

export function resolveNames(catalog: Catalog): Names {
  const schemas = new Map(catalog.schemas.map((row) => [row.schema_id, row.name]));
  const schema = (schemaId: number): string => {
    const name = schemas.get(schemaId);
    if (name === undefined) throw new Error(`The catalog names the schema ${schemaId}, which it does not have.`);
    return name;
  };
  const objects = new Map<number, ObjectName>();
  for (const rows of [catalog.tables, catalog.views, catalog.routines, catalog.sequences, catalog.synonyms]) {
    for (const row of rows) objects.set(row.object_id, { schema: schema(row.schema_id), name: row.name });
  }
  let columns: ReadonlyMap<string, string> | undefined;
  return {
    schema,
    object: (objectId) => objects.get(objectId),
    column: (objectId, columnId) => {
      columns ??= new Map(catalog.columns.map((row) => [partKey(row.object_id, row.column_id), row.name]));
      return columns.get(partKey(objectId, columnId));
    },
  };
}
