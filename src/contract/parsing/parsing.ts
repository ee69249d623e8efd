import type { Complaint } from "../../document/complaint.ts";
import type { LocatedDocument } from "../../document/document.ts";
import type { Diagnostic } from "../../model/place.ts";

/** The reading of one file: where things stand in it, and what was found so far. Readers of its parts add to the lists. */
export interface Parsing {
  readonly document: LocatedDocument;
  /** What makes it no contract. */
  readonly complaints: Complaint[];
  /** What is legal, and does less than its writer may think. */
  readonly notes: Diagnostic[];
}

/** `Array.isArray` does not narrow readonly arrays out of a union. */
export function isList<T>(value: readonly T[] | object | string): value is readonly T[] {
  return Array.isArray(value);
}
