import type { ObjectName } from "../../model/name.ts";
import { columnNameOf, objectNameOf } from "./element.ts";
import type { ElementFile, ObjectFile } from "./file.ts";

/** A column that a relationship leads from or to. */
export interface ColumnReference {
  readonly object: ObjectName;
  readonly column: string;
}

export interface Resolved {
  /** Undefined for what is no column of this database: another contract's element, a part of a column's value. */
  readonly column?: ColumnReference;
  /** What its writer may want to know of how it was read. */
  readonly note?: string;
}

/**
 * ODCS 3.1, "References": `object.property` by names, or `schema/object/properties/property` by ids. Names that the
 * contract does not describe are taken for those of the database; ids that it does not have lead nowhere.
 */
export function referencesOf(objects: readonly ObjectFile[], defaultSchema: string): (reference: string) => Resolved {
  const columnOf = (object: ObjectFile | undefined, matches: (property: ElementFile) => boolean): ColumnReference | undefined => {
    const name = object === undefined ? undefined : objectNameOf(object, defaultSchema);
    const property = object?.properties?.find(matches);
    return name === undefined || property === undefined ? undefined : { object: name, column: columnNameOf(property) };
  };
  const byId = (reference: string): Resolved => {
    const [section, id, part, property, ...deeper] = reference.split("/").filter((step) => step !== "");
    const object = objects.find((one) => (one.id ?? one.name) === id);
    const column = part === "properties" ? columnOf(object, (one) => (one.id ?? one.name) === property) : undefined;
    if (section !== "schema" || column === undefined) return { note: `\`${reference}\` is the id of no property of this contract` };
    return deeper.length > 0 ? { note: `\`${reference}\` is a part of a column, which no foreign key leads to` } : { column };
  };
  const byName = (reference: string): Resolved => {
    const [name = "", property = ""] = reference.split(".");
    const object = objects.find((one) => one.name === name);
    const column = columnOf(object, (one) => one.name === property);
    if (column !== undefined) return { column };
    const own = object === undefined ? undefined : objectNameOf(object, defaultSchema);
    const note = `\`${reference}\` is no property of this contract, and taken for a column of the database`;
    return { column: { object: own ?? { schema: defaultSchema, name }, column: property }, note };
  };
  return (reference) => {
    if (reference.includes("#")) return { note: `\`${reference}\` is of another contract, and not looked at` };
    return reference.includes("/") ? byId(reference) : byName(reference);
  };
}
