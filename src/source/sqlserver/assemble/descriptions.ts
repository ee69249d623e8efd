import type { Described } from "../../../model/schema.ts";
import type { Catalog } from "../catalog.ts";

/**
 * What an extended property stands on: sys.extended_properties.class,
 * https://learn.microsoft.com/sql/relational-databases/system-catalog-views/extended-properties-catalog-views-sys-extended-properties
 */
const classes = { database: 0, object: 1, parameter: 2, schema: 3, type: 6, index: 7 } as const;

/** `minorId`: a column of an object, a parameter of a routine, an index of a table; 0 for the thing itself. */
export type Describe = (what: keyof typeof classes, majorId: number, minorId?: number) => Described;

/** MS_Description, which the tools of Microsoft write; where it is missing, Description. */
export function resolveDescriptions(catalog: Catalog): Describe {
  const byClass = new Map<number, Map<number, Map<number, Found>>>();
  for (const row of catalog.descriptions) {
    if (row.value === null || row.value.trim() === "") continue;
    const things = within(byClass, row.class);
    const descriptions = within(things, row.major_id);
    if (descriptions.get(row.minor_id)?.name === "MS_Description") continue;
    descriptions.set(row.minor_id, { name: row.name, described: { description: row.value } });
  }
  const byWhat = (what: keyof typeof classes) => byClass.get(classes[what]);
  return (what, majorId, minorId = 0) => byWhat(what)?.get(majorId)?.get(minorId)?.described ?? nothing;
}

function within<T>(map: Map<number, Map<number, T>>, key: number): Map<number, T> {
  let inner = map.get(key);
  if (inner === undefined) map.set(key, (inner = new Map<number, T>()));
  return inner;
}

const nothing: Described = {};

interface Found {
  readonly name: string;
  readonly described: Described;
}
