import type { ObjectName } from "./name.ts";

/**
 * What a login that may not see everything did see. Absent where a source sees everything: what is not in its schema is then not
 * in the database.
 */
export interface Visibility {
  /** Whether the right to see is one on the whole database: what no schema holds, as its own triggers, is seen then. */
  readonly database: boolean;
  /** Schemas whose objects are all seen, but for those denied one by one. */
  readonly schemas: readonly string[];
  /** Schemas that are there and whose objects may be hidden. */
  readonly hiddenSchemas: readonly string[];
  /** Of what kind something is denied of which only an id is known: whatever of the kind is missing may be it. */
  readonly denied: readonly ("schema" | "object" | "type" | "principal")[];
  /** Objects that are seen in part. */
  readonly partly: readonly PartlySeen[];
}

/** An object or type whose names, columns and keys are seen, but not what its texts say. */
export interface PartlySeen extends ObjectName {
  /** Types have a name space of their own. Absent: an object. */
  readonly type?: "type";
  /** All else of it is seen. Absent: all that the server hides from those who may use a thing but not see its definition. */
  readonly only?: readonly ("foreignKeys" | "temporal" | "predicates")[];
}
