// The shape of the queries in a module's body: which sources they read, which names they use, what their columns are called.

import type { SqlType } from "./type.ts";

/** A name as written: `a`, `a.b`, `s.t.c`, `db..t` (an empty part), with `(` after it or not. */
export interface NameUse {
  readonly parts: readonly string[];
  readonly called: boolean;
}

/** What an expression uses, whatever it does with it. */
export interface Uses {
  readonly names: NameUse[];
  readonly queries: Subquery[];
  readonly sequences: (readonly string[])[];
}

export interface Subquery {
  readonly query: Query;
  /** In EXISTS: its columns are of no consequence. */
  readonly exists: boolean;
}

export interface Query {
  readonly ctes: readonly Cte[];
  /** The operands of UNION, EXCEPT, INTERSECT; the first names the columns. */
  readonly branches: readonly Select[];
  readonly order: Uses;
}

export interface Cte {
  readonly name: string;
  readonly columns: readonly string[] | undefined;
  readonly query: Query;
}

export interface Select {
  readonly items: readonly SelectItem[];
  readonly sources: readonly Source[];
  /** Of WHERE, ON, GROUP BY, HAVING and the like. */
  readonly uses: Uses;
}

/** A column of the result; or, of `@x = …`, none. */
export type SelectItem =
  | { readonly kind: "star"; readonly of: readonly string[] }
  | {
      readonly kind: "expression";
      /** The alias, or of a plain reference the column's own name. */
      readonly name: string | undefined;
      /** The name that is all of the expression. */
      readonly reference: readonly string[] | undefined;
      /** The type that CAST or CONVERT gives, where one is all of the expression. */
      readonly type: SqlType | undefined;
      readonly uses: Uses;
    }
  | { readonly kind: "assignment"; readonly uses: Uses };

/** What may follow any source. */
export interface Named {
  readonly alias: string | undefined;
  readonly columnAliases: readonly string[] | undefined;
  /** Its rows may be missing: it stands on the outer side of a join. */
  readonly outer: boolean;
}

export type Source = Named &
  (
    | { readonly kind: "object"; readonly parts: readonly string[] }
    | {
        readonly kind: "call";
        readonly parts: readonly string[];
        readonly uses: Uses;
        /** OPENJSON and OPENXML … WITH (name type, …). */
        readonly columns: readonly SourceColumn[] | undefined;
        /** CONTAINSTABLE and FREETEXTTABLE: what they search. */
        readonly searches?: { readonly table: readonly string[]; readonly columns: readonly string[] };
      }
    | { readonly kind: "query"; readonly query: Query; readonly lateral: boolean }
    | { readonly kind: "values"; readonly uses: Uses }
    | { readonly kind: "variable"; readonly name: string }
    | {
        readonly kind: "pivot";
        readonly of: Source;
        /** Columns of `of` that are used up. */
        readonly removed: readonly string[];
        readonly added: readonly string[];
      }
  );

export interface SourceColumn {
  readonly name: string;
  readonly type: SqlType | undefined;
}

/** One thing that a body does with names. */
export type Statement =
  | { readonly kind: "query"; readonly query: Query }
  | { readonly kind: "uses"; readonly uses: Uses }
  /** A procedure that is run, a table that is truncated or altered. */
  | { readonly kind: "object"; readonly verb: "execute" | "truncate" | "alter" | "drop"; readonly parts: readonly string[] }
  | Modification;

/** INSERT, UPDATE, DELETE, MERGE. */
export interface Modification {
  readonly kind: "modification";
  readonly ctes: readonly Cte[];
  /** What is written: a table's name, or the alias of one of the sources. */
  readonly target: readonly string[];
  readonly targetAlias: string | undefined;
  /** The columns that are written, by their own names. */
  readonly columns: readonly string[];
  readonly sources: readonly Source[];
  readonly uses: Uses;
  /** INSERT … SELECT. */
  readonly query: Query | undefined;
}
