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
  const descriptions = new Map<string, { readonly name: string; readonly description: string }>();
  for (const row of catalog.descriptions) {
    if (row.value === null || row.value.trim() === "") continue;
    const key = `${row.class} ${row.major_id} ${row.minor_id}`;
    const standing = descriptions.get(key);
    if (standing === undefined || standing.name !== "MS_Description") descriptions.set(key, { name: row.name, description: row.value });
  }
  return (what, majorId, minorId = 0) => {
    const found = descriptions.get(`${classes[what]} ${majorId} ${minorId}`);
    return found === undefined ? {} : { description: found.description };
  };
}
