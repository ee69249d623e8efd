import { isCaseSensitive, nameKey, type ObjectName } from "../model/name.ts";
import type { Pass } from "./match.ts";

/**
 * A rename that is proven, not inferred: by a rename event of the DDL log, or by an id that the source keeps.
 * `to` is the new name: of the object, or of the column `member`. Renames are given in the order they happened,
 * each with the names of its moment.
 */
export type Rename = ObjectRename | ColumnRename;

export interface ObjectRename {
  readonly object: ObjectName;
  readonly to: ObjectName;
}

export interface ColumnRename {
  readonly object: ObjectName;
  readonly member: string;
  readonly to: string;
}

/** Where each object and column of before ended up by proven renames alone. */
export interface ProvenNames {
  /** By `nameKey` before: the name after. Only what was renamed. */
  readonly objects: ReadonlyMap<string, ObjectName>;
  /** By `nameKey` of the object before: its columns, from the name before to the name after. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** One step for each thing, however often it was renamed: A to B to C is A to C, and A to B to A is nothing. */
export function composeRenames(renames: readonly Rename[]): ProvenNames {
  const objects = new Map<string, ObjectName>();
  const origins = new Map<string, string>();
  const columns = new Map<string, Map<string, string>>();
  for (const rename of renames) {
    const current = nameKey(rename.object);
    const origin = origins.get(current) ?? current;
    if ("member" in rename) {
      const ofObject = columns.get(origin) ?? new Map<string, string>();
      const first = [...ofObject].find(([, now]) => now === rename.member)?.[0] ?? rename.member;
      ofObject.set(first, rename.to);
      columns.set(origin, ofObject);
    } else {
      origins.delete(current);
      origins.set(nameKey(rename.to), origin);
      objects.set(origin, rename.to);
    }
  }
  for (const [origin, to] of objects) if (nameKey(to) === origin) objects.delete(origin);
  for (const ofObject of columns.values()) for (const [from, to] of ofObject) if (from === to) ofObject.delete(from);
  return { objects, columns };
}

/**
 * The names that things of before have after, once renames are recognised: what refers to a renamed thing by its new
 * name has not changed.
 */
export interface Names {
  readonly object: (before: ObjectName) => ObjectName;
  /** `object` by its name before. */
  readonly column: (object: ObjectName, column: string) => string;
}

function foldCase(name: string): string {
  return name.toLowerCase();
}

/** By name, then by name but for the case where the database does not tell letter cases apart, or may not. */
export function namePasses<T>(collation: string | undefined, nameOf: (item: T) => string | undefined): Pass<T, "name" | "case">[] {
  const fold = (item: T): string | undefined => {
    const name = isCaseSensitive(collation) ? undefined : nameOf(item);
    return name === undefined ? undefined : foldCase(name);
  };
  return [
    { by: "name", key: nameOf },
    { by: "case", unique: true, key: fold },
  ];
}
