import type { ObjectName } from "../../../model/name.ts";
import type { Catalog } from "../catalog.ts";

export type ColumnRow = Catalog["columns"][number];

/** Rows by a key of theirs, each list in the order in which its rows came. */
export function groupBy<T, K>(rows: readonly T[], key: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const of = key(row);
    const group = groups.get(of);
    if (group === undefined) groups.set(of, [row]);
    else group.push(row);
  }
  return groups;
}

export function indexBy<T, K>(rows: readonly T[], key: (row: T) => K): ReadonlyMap<K, T> {
  const index = new Map<K, T>();
  for (const row of rows) index.set(key(row), row);
  return index;
}

/** What is known of the parts of an object, as its columns, indexes or parameters: by the object's id, then by the part's own. */
export type Parts<T> = ReadonlyMap<number, ReadonlyMap<number, T>>;

/**
 * The rows by object and part. Two maps, for most objects have nothing there, and are asked once for all of their parts; and one
 * number for each pair would be larger than the engine's small integers, and slow as a key.
 */
export function indexParts<T>(rows: readonly T[], object: (row: T) => number, part: (row: T) => number): Parts<T> {
  const parts = new Map<number, Map<number, T>>();
  for (const row of rows) partsOf(parts, object(row)).set(part(row), row);
  return parts;
}

/** The same where a part has several rows, in the order in which they came. */
export function groupParts<T>(rows: readonly T[], object: (row: T) => number, part: (row: T) => number): Parts<readonly T[]> {
  const parts = new Map<number, Map<number, T[]>>();
  for (const row of rows) {
    const own = partsOf(parts, object(row));
    const id = part(row);
    const group = own.get(id);
    if (group === undefined) own.set(id, [row]);
    else group.push(row);
  }
  return parts;
}

function partsOf<T>(parts: Map<number, Map<number, T>>, object: number): Map<number, T> {
  let own = parts.get(object);
  if (own === undefined) parts.set(object, (own = new Map<number, T>()));
  return own;
}

/** The property with its value, or nothing: what says nothing is absent. */
export function present<K extends string, V>(key: K, value: V | undefined | null | false | ""): { readonly [P in K]?: V } {
  return (value === undefined || value === null || value === false || value === "" ? {} : { [key]: value }) as { readonly [P in K]?: V };
}

/** A value in the making, property by property: where there are tens of thousands, spreading parts together costs more than all else. */
export type Draft<T> = { -readonly [P in keyof T]: T[P] };

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
  // Of all the columns there are, and most who ask for names never ask for one.
  let grouped: Map<number, ColumnRow[]> | undefined;
  const ordered = new Set<number>();
  const columnsOf = (objectId: number): readonly ColumnRow[] => {
    const rows = (grouped ??= groupBy(catalog.columns, (row) => row.object_id)).get(objectId) ?? [];
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
