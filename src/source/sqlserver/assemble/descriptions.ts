import type { Described } from "../../../model/schema.ts";
import type { Catalog } from "../catalog.ts";
import { partKey } from "./names.ts";

/**
 * What an extended property stands on: sys.extended_properties.class,
 * https://learn.microsoft.com/sql/relational-databases/system-catalog-views/extended-properties-catalog-views-sys-extended-properties
 */
const classes = { database: 0, object: 1, parameter: 2, schema: 3, type: 6, index: 7 } as const;

/** `minorId`: a column of an object, a parameter of a routine, an index of a table; 0 for the thing itself. */
export type Describe = (what: keyof typeof classes, majorId: number, minorId?: number) => Described;

/** MS_Description, which the tools of Microsoft write; where it is missing, Description. */
export function resolveDescriptions(catalog: Catalog): Describe {
  const byClass = new Map<number, Map<number, Found>>();
  for (const row of catalog.descriptions) {
    if (row.value === null || row.value.trim() === "") continue;
    let descriptions = byClass.get(row.class);
    if (descriptions === undefined) byClass.set(row.class, (descriptions = new Map<number, Found>()));
    const key = partKey(row.major_id, row.minor_id);
    if (descriptions.get(key)?.name !== "MS_Description") descriptions.set(key, { name: row.name, description: row.value });
  }
  return (what, majorId, minorId = 0) => {
    const found = byClass.get(classes[what])?.get(partKey(majorId, minorId));
    return found === undefined ? nothing : { description: found.description };
  };
}

const nothing: Described = {};

interface Found {
  readonly name: string;
  readonly description: string;
}
