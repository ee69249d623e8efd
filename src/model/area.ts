import type { ObjectName } from "./name.ts";
import type { Procedure, SqlFunction, Table, View } from "./schema.ts";

/** A part of a schema that people look at together: a subject area. Objects in the schema's order. */
export interface Area {
  /** As the configuration calls it; a proposed one by its central table's two-part name. */
  readonly name: string;
  /** The table that most of a proposed area's tables refer to, or that refers to most. Absent: the area is configured. */
  readonly hub?: ObjectName;
  readonly tables: readonly Table[];
  readonly views: readonly View[];
  readonly procedures: readonly Procedure[];
  readonly functions: readonly SqlFunction[];
}
