import type { ObjectName } from "../model/name.ts";
import type { Diagnostic, Place } from "../model/place.ts";

/** What code does with an object of the database. */
export type Access = "reads" | "writes" | "runs";

/** One object that code uses in one way, and where it was first seen. */
export interface Use {
  readonly access: Access;
  readonly object: ObjectName;
  /** In the order in which they were seen; by their own names where the schema is known. */
  readonly columns: readonly string[];
  /** `SELECT *`, or INSERT without a list: every column there is. */
  readonly every?: true;
  readonly at: Place;
}

/** A program that uses the database through one connection. */
export interface Consumer {
  /** `flatten.py`, or the name of a dbt project. */
  readonly name: string;
  /** The connection's name, where the program has several. */
  readonly connection?: string;
  /** By object and access. */
  readonly uses: readonly Use[];
}

export interface Findings {
  /** By name. */
  readonly consumers: readonly Consumer[];
  /** What was seen and cannot be told, as a table whose name is put together at run time. */
  readonly diagnostics: readonly Diagnostic[];
}

/** SQL as it stands in code: its text, and the line of each place in it. */
export interface SqlText {
  readonly text: string;
  readonly lineAt: (offset: number) => number;
  readonly connection?: string;
}

/** What a file uses besides what its SQL says: a table that is named by itself, as in `read_sql_table("Orders")`. */
export interface NamedUse {
  readonly access: Access;
  /** As written. */
  readonly name: string;
  /** Where it stands apart from the name. */
  readonly schema?: string;
  readonly columns: readonly string[];
  readonly every?: true;
  readonly line: number;
  readonly connection?: string;
}

/** All that a reader of one kind of file finds. */
export interface CodeText {
  readonly sql: readonly SqlText[];
  readonly named: readonly NamedUse[];
}
