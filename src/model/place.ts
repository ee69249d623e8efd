import type { ObjectName } from "./name.ts";

/** A place in a file. `file` is relative to the repository (or as the user named it), with `/`; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

export type Severity = "error" | "warning" | "info";

/** Something a reader of files wants the user to know that is neither a change nor a violation. */
export interface Diagnostic {
  readonly severity: "warning" | "info";
  readonly message: string;
  readonly at?: Place;
}

/** Where objects and their members (columns, keys, indexes, parameters…) were defined; keys come from `placeKey`. */
export type Places = ReadonlyMap<string, Place>;

export function placeKey(object: ObjectName, member?: string): string {
  return member === undefined ? `${object.schema}\u0000${object.name}` : `${object.schema}\u0000${object.name}\u0000${member}`;
}

/** The place of the member, or else of its object. */
export function placeOf(places: Places, object: ObjectName, member?: string): Place | undefined {
  return (member === undefined ? undefined : places.get(placeKey(object, member))) ?? places.get(placeKey(object));
}
