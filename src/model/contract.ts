import type { ObjectName, ObjectRef } from "./name.ts";
import type { Diagnostic, Place, Severity } from "./place.ts";
import type { QualityRule, ServiceLevel } from "./quality.ts";

/** An ODCS 3 data contract, reduced to what it demands of a SQL Server schema. */
export interface Contract {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly status: string;
  readonly file: string;
  /** SHA-256 of the file's text with `\n` line ends, where somebody read it from a file. */
  readonly digest?: string;
  /** Where its id stands. */
  readonly at?: Place;
  readonly versionAt?: Place;
  readonly description?: string;
  /** Who is called when it breaks. */
  readonly owner?: string;
  /** The program or process that depends on it, as `flatten.py`; several contracts may be one's. */
  readonly consumer?: string;
  /** What goes wrong downstream when it breaks, in the contract's words. */
  readonly harm?: string;
  readonly severity: Severity;
  /** Which side of the data the contract's owner stands on. */
  readonly role: "reader" | "writer" | "both";
  readonly objects: readonly ContractObject[];
  /** What `slaProperties` demand of the data. */
  readonly sla?: readonly ServiceLevel[];
  /** What is legal in the file, and does less than its writer may think. */
  readonly notes?: readonly Diagnostic[];
}

export interface ContractObject {
  /** The object's schema: what the physical name says (`gold.v_flat`), else what the contract's servers say, else `dbo`. */
  readonly schema: string;
  readonly name: string;
  /** ODCS `physicalType` in lower case, `table` or `view` as a rule. */
  readonly physicalType?: string;
  readonly at: Place;
  readonly description?: string;
  readonly columns: readonly ContractColumn[];
  /** The foreign keys that the object must have. */
  readonly relationships?: readonly ContractRelationship[];
  /** No column may stand beside those that are named (custom property `closed`). */
  readonly closed?: true;
  /** The columns must stand in the contract's order (custom property `columnOrder: strict`). */
  readonly ordered?: true;
  /** What goes wrong when this object breaks, where the contract says it for the object. */
  readonly harm?: string;
  /** What the contract demands of the rows. */
  readonly quality?: readonly QualityRule[];
}

/** A foreign key that a contract demands: ODCS 3.1 `relationships`. `columns` and `to.columns` are pairs. */
export interface ContractRelationship {
  readonly columns: readonly string[];
  readonly to: ObjectName & { readonly columns: readonly string[] };
  readonly at: Place;
}

/** ODCS `logicalType`. */
export type LogicalType = "string" | "date" | "timestamp" | "time" | "number" | "integer" | "object" | "array" | "boolean";

export interface ContractColumn {
  readonly name: string;
  readonly at: Place;
  readonly description?: string;
  /**
   * A SQL Server type in normal form (`varchar(20)`), where the contract demands one. A type that takes a length or
   * precision and stands here without (`varchar`, `decimal`) demands no particular one. What is no SQL Server type stands as written.
   */
  readonly physicalType?: string;
  readonly logicalType?: LogicalType;
  readonly options?: LogicalTypeOptions;
  readonly required?: true;
  /** The contract says `required: false` itself: who writes may send NULL. */
  readonly nullable?: true;
  readonly unique?: true;
  /** Part of the primary key. */
  readonly primaryKey?: true;
  /** Its place in the primary key, from 1, where the contract says it. */
  readonly primaryKeyPosition?: number;
  /** How confidential it is, in the contract's word: `public`, `restricted`, `confidential`… */
  readonly classification?: string;
  /**
   * A confidential column has to be masked or encrypted: `required` counts as all that the contract demands, `expected` as
   * a warning at most (custom property `protection`). Absent for columns that nobody calls confidential.
   */
  readonly protection?: "required" | "expected";
  /** What goes wrong when this column breaks, where the contract says it for the column. */
  readonly harm?: string;
  /** What the contract demands of the values. */
  readonly quality?: readonly QualityRule[];
}

/** ODCS `logicalTypeOptions`, as far as a schema or its data can satisfy or break them. */
export interface LogicalTypeOptions {
  /** Characters. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** An ECMA-262 regular expression. It is the contract's: never run it without a bound of time. */
  readonly pattern?: string;
  /** Of a string (`uuid`, `binary`…), a number (`i32`, `f64`) or a date (`yyyy-MM-dd`). */
  readonly format?: string;
  /** Numbers of a number or integer, texts of a date, timestamp or time. */
  readonly minimum?: Bound;
  readonly maximum?: Bound;
  readonly multipleOf?: number;
  /** Digits in all and after the point. Not of the standard, which says them by `physicalType`. */
  readonly precision?: number;
  readonly scale?: number;
  /** The values carry an offset. */
  readonly timezone?: true;
}

export interface Bound {
  readonly value: number | string;
  /** The value itself is out of bounds. */
  readonly exclusive?: true;
}

export type CheckName =
  | "missing-object"
  | "other-object-type"
  | "missing-column"
  | "unexpected-column"
  | "other-column-order"
  | "incompatible-type"
  | "incompatible-values"
  | "nullable-column"
  | "required-column"
  | "missing-primary-key"
  | "missing-uniqueness"
  | "missing-foreign-key"
  | "unprotected-column";

/** `quality-missed`: the data were measured and do not satisfy a rule. `quality-not-run`: a rule could not be measured. */
export type QualityCheckName = "quality-missed" | "quality-not-run";

/** One demand of one contract that the schema, or the data, does not meet. */
export interface Violation {
  readonly check: CheckName | QualityCheckName;
  /** The contract's id. */
  readonly contract: string;
  readonly owner?: string;
  readonly severity: Severity;
  readonly object: ObjectRef;
  readonly member?: string;
  readonly message: string;
  readonly harm?: string;
  readonly at?: Place;
}

/** What became of a contract itself since the version before. */
export interface ContractChange {
  /**
   * - `weakened`, `strengthened`: it demands less or more; `altered`: another thing in its place
   * - `removed`: it is gone, and had not been retired
   * - `version-not-raised`: what it demands changed, and its version does not say so
   */
  readonly kind: "weakened" | "strengthened" | "altered" | "removed" | "version-not-raised";
  /** Its id. */
  readonly contract: string;
  readonly owner?: string;
  readonly severity: Severity;
  readonly message: string;
  /** Absent where there is no such place any more. */
  readonly at?: Place;
}

/** Something about a contract file that its owner may want to mend. */
export interface Advice {
  readonly severity: Severity;
  readonly rule: AdviceRule;
  /** Its id; absent where the file is no contract. */
  readonly contract?: string;
  readonly message: string;
  readonly at?: Place;
}

export type AdviceRule =
  | "not-valid"
  | "duplicate-id"
  | "opposite-demands"
  | "excluded-object"
  | "described-twice"
  | "unknown-status"
  | "unknown-type"
  | "impossible-options"
  | "not-as-it-seems"
  | "no-owner"
  | "no-harm"
  | "no-role"
  | "no-consumer"
  | "no-objects"
  | "no-columns"
  | "no-semantic-version";
