import type { ObjectName } from "../../../model/name.ts";
import type { Catalog } from "../catalog.ts";

export type ColumnRow = Catalog["columns"][number];

/** Rows by a key of theirs, each list in the order in which its rows came. */
export function groupBy<T, K>(rows: readonly T[], key: (row: T) => K): Map<K, T[]> {
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

/**
 * A part of an object, as a column, an index or a parameter, by the object's id and its own: one number for each pair.
 * Object ids are ints, and no part's id comes near 2^21 (XML indexes have the largest, from 256,000 on).
 */
export function partKey(objectId: number, partId: number): number {
  return objectId * 2 ** 21 + partId;
}

/** The property with its value, or nothing: what says nothing is absent. */
export function present<K extends string, V>(key: K, value: V | undefined | null | false | ""): { readonly [P in K]?: V } {
  return (value === undefined || value === null || value === false || value === "" ? {} : { [key]: value }) as { readonly [P in K]?: V };
}

/** What the ids of the catalog stand for. */
export interface Names {
  /** The columns of each object in their own order: ids grow with it, and have gaps where a column was dropped. */
  readonly columns: (objectId: number) => readonly ColumnRow[];
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
  const columns = groupBy(catalog.columns, (row) => row.object_id);
  const ordered = new Set<number>();
  const columnsOf = (objectId: number): readonly ColumnRow[] => {
    const rows = columns.get(objectId) ?? [];
    if (!ordered.has(objectId)) {
      rows.sort((a, b) => a.column_id - b.column_id);
      ordered.add(objectId);
    }
    return rows;
  };
  return {
    schema,
    object: (objectId) => objects.get(objectId),
    columns: columnsOf,
    column: (objectId, columnId) => {
      const rows = columnsOf(objectId);
      // Where no column was ever dropped, the id is the place.
      const placed = rows[columnId - 1];
      return (placed?.column_id === columnId ? placed : rows.find((row) => row.column_id === columnId))?.name;
    },
  };
}
