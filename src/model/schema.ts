import type { ObjectName } from "./name.ts";

/**
 * A database's schema as plain JSON values. The file format (`docs/schemas/schema.json`, format 1) is this
 * value with empty lists left out and key columns shortened (`src/snapshot/serialize.ts`).
 *
 * A property that says nothing is absent: never null, never "", never false (but `nullable`).
 * Absent may also mean "this source cannot know"; a comparison of absent with present is never a change.
 */
export interface Schema extends Described {
  readonly formatVersion: 1;
  readonly dialect: "sqlserver";
  /** The database's collation; absent where the source cannot know. */
  readonly collation?: string;
  /** 130, 140, … 170; absent where the source cannot know. */
  readonly compatibilityLevel?: number;
  readonly schemas: readonly NamedSchema[];
  readonly tables: readonly Table[];
  readonly views: readonly View[];
  readonly procedures: readonly Procedure[];
  readonly functions: readonly SqlFunction[];
  readonly sequences: readonly Sequence[];
  readonly types: readonly UserType[];
  readonly synonyms: readonly Synonym[];
  readonly databaseTriggers: readonly DatabaseTrigger[];
  /** Row-level security. Absent where the snapshot is older than the reading of it; empty where there is none. */
  readonly securityPolicies?: readonly SecurityPolicy[];
  /** Absent where the source cannot know who may do what; empty where it knows that nothing was granted. */
  readonly permissions?: readonly Permission[];
  readonly dependencies: readonly Dependency[];
}

export interface Described {
  /** The extended property MS_Description. */
  readonly description?: string;
}

export interface NamedSchema extends Described {
  readonly name: string;
}

export interface Table extends ObjectName, Described {
  readonly external?: true;
  readonly memoryOptimized?: true;
  /** Memory-optimised with DURABILITY = SCHEMA_ONLY. */
  readonly schemaOnly?: true;
  readonly graph?: "node" | "edge";
  readonly temporal?: Temporal;
  readonly columns: readonly Column[];
  readonly primaryKey?: KeyConstraint;
  readonly uniqueConstraints: readonly KeyConstraint[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly checks: readonly Check[];
  readonly indexes: readonly Index[];
  readonly fullTextIndex?: FullTextIndex;
  readonly triggers: readonly Trigger[];
  /** Data compression of the heap or clustered index. */
  readonly compression?: Compression;
  /** Where it is stored, when not on the default filegroup. */
  readonly filegroup?: string;
  readonly partition?: Partition;
}

export interface Temporal {
  readonly history: ObjectName;
  /** The names of the row-start and row-end columns. */
  readonly period: readonly [start: string, end: string];
}

export type Compression = "row" | "page" | "columnstore" | "columnstore_archive";

export interface Partition {
  readonly scheme: string;
  readonly column: string;
}

export interface Column extends Described {
  readonly name: string;
  /**
   * SQL Server's spelling with every default written out: `varchar(1)`, `decimal(18,0)`, `datetime2(7)`;
   * an alias or CLR type by its own two-part name. Absent for a computed column whose source does not say.
   */
  readonly type?: string;
  /** For an alias type: what it stands for. */
  readonly baseType?: string;
  /** Always present but for computed columns whose source does not say. */
  readonly nullable?: boolean;
  /** Only where it differs from the database's. */
  readonly collation?: string;
  readonly identity?: Identity;
  readonly default?: Default;
  readonly computed?: Computed;
  readonly generatedAlways?: "row start" | "row end";
  readonly hidden?: true;
  readonly sparse?: true;
  readonly rowGuid?: true;
  readonly filestream?: true;
  /** The masking function, as `default()` or `partial(1,"x",1)`. */
  readonly masked?: string;
  /** Always Encrypted. */
  readonly encrypted?: "deterministic" | "randomized";
}

export interface Identity {
  /** Decimal digits: identities may exceed what a JavaScript number holds. */
  readonly seed: string;
  readonly increment: string;
  readonly notForReplication?: true;
}

export interface Default extends Described {
  /** Absent where the server made the name up. */
  readonly name?: string;
  readonly expression: string;
}

export interface Computed {
  readonly expression: string;
  readonly persisted?: true;
}

/** A primary key or unique constraint. */
export interface KeyConstraint extends Described {
  readonly name?: string;
  readonly clustered?: true;
  readonly columns: readonly KeyColumn[];
  readonly disabled?: true;
  readonly compression?: Compression;
  /** A hash index of a memory-optimised table. */
  readonly bucketCount?: number;
}

export interface KeyColumn {
  readonly name: string;
  readonly descending?: true;
}

export type ReferentialAction = "cascade" | "set null" | "set default";

export interface ForeignKey extends Described {
  readonly name?: string;
  readonly columns: readonly string[];
  readonly references: ObjectName & { readonly columns: readonly string[] };
  /** Absent: no action. */
  readonly onDelete?: ReferentialAction;
  readonly onUpdate?: ReferentialAction;
  readonly disabled?: true;
  readonly untrusted?: true;
  readonly notForReplication?: true;
}

export interface Check extends Described {
  readonly name?: string;
  readonly expression: string;
  readonly disabled?: true;
  readonly untrusted?: true;
  readonly notForReplication?: true;
}

export interface Index extends Described {
  readonly name: string;
  readonly unique?: true;
  readonly clustered?: true;
  /** Absent: rowstore. */
  readonly kind?: "columnstore" | "xml" | "spatial";
  readonly columns: readonly KeyColumn[];
  readonly include: readonly string[];
  readonly filter?: string;
  readonly disabled?: true;
  readonly compression?: Compression;
  readonly filegroup?: string;
  readonly partition?: Partition;
  /** A hash index of a memory-optimised table. */
  readonly bucketCount?: number;
  /** For a secondary XML index: the primary one it is built on, and what for. */
  readonly secondary?: { readonly of: string; readonly usage: "path" | "value" | "property" };
}

export interface FullTextIndex {
  /** The unique index that identifies rows. */
  readonly keyIndex?: string;
  readonly catalog?: string;
  readonly columns: readonly FullTextColumn[];
  readonly disabled?: true;
}

export interface FullTextColumn {
  readonly name: string;
  /** The column that names the document type of a binary column. */
  readonly typeColumn?: string;
  /** LCID. */
  readonly language?: number;
}

/** A module whose text this tool may read. `definition` has `\n` line ends and no surrounding white space. */
export interface Module extends Described {
  readonly definition?: string;
  /** WITH ENCRYPTION: the definition is absent because nobody can read it. */
  readonly encrypted?: true;
}

export type TriggerEvent = "insert" | "update" | "delete";

export interface Trigger extends Module {
  /** Only where it differs from its table's or view's. */
  readonly schema?: string;
  readonly name: string;
  readonly timing: "after" | "instead of";
  /** In the order insert, update, delete. */
  readonly events: readonly TriggerEvent[];
  readonly disabled?: true;
  readonly notForReplication?: true;
}

export interface View extends ObjectName, Module {
  /** Empty where the source cannot know them (a view always has at least one). */
  readonly columns: readonly ViewColumn[];
  readonly schemaBound?: true;
  readonly checkOption?: true;
  readonly indexes: readonly Index[];
  readonly triggers: readonly Trigger[];
}

export interface ViewColumn extends Described {
  readonly name: string;
  /** Absent where the source cannot know. */
  readonly type?: string;
  readonly baseType?: string;
  readonly nullable?: boolean;
}

export interface Parameter extends Described {
  /** With its `@`. */
  readonly name: string;
  readonly type: string;
  readonly baseType?: string;
  readonly output?: true;
  readonly readonly?: true;
  /** The default as an expression in normal form. */
  readonly default?: string;
}

export interface Procedure extends ObjectName, Module {
  readonly parameters: readonly Parameter[];
  /** A CLR procedure: `assembly.class.method`. */
  readonly external?: string;
}

export interface SqlFunction extends ObjectName, Module {
  readonly kind: "scalar" | "inline" | "table";
  /** Scalar functions: the type they return. */
  readonly returns?: string;
  readonly returnsBaseType?: string;
  readonly parameters: readonly Parameter[];
  /** Table-valued functions: what they return. Empty where the source cannot know. */
  readonly columns: readonly Column[];
  readonly schemaBound?: true;
  /** A CLR function: `assembly.class.method`. */
  readonly external?: string;
}

export interface Sequence extends ObjectName, Described {
  readonly type: string;
  readonly start?: string;
  readonly increment?: string;
  /** Absent: the limit of the type. */
  readonly minimum?: string;
  readonly maximum?: string;
  readonly cycle?: true;
  /** Absent: the server's default; 0: NO CACHE. */
  readonly cache?: number;
}

/** An alias type (it has `baseType`) or a table type (it has columns). */
export interface UserType extends ObjectName, Described {
  readonly baseType?: string;
  readonly nullable?: boolean;
  readonly memoryOptimized?: true;
  readonly columns: readonly Column[];
  readonly primaryKey?: KeyConstraint;
  readonly uniqueConstraints: readonly KeyConstraint[];
  readonly checks: readonly Check[];
  readonly indexes: readonly Index[];
}

export interface Synonym extends ObjectName, Described {
  /** As the server keeps it: `[server].[db].[schema].[name]`, only the parts that were given. */
  readonly target: string;
}

export interface DatabaseTrigger extends Module {
  readonly name: string;
  /** DDL events or groups, upper case, as `DDL_DATABASE_LEVEL_EVENTS`; sorted. */
  readonly events: readonly string[];
  readonly disabled?: true;
}

/** A security policy: which rows of which tables are shown, and which writes are let through, decided by functions. */
export interface SecurityPolicy extends ObjectName {
  /** STATE = OFF: none of its predicates has an effect. */
  readonly disabled?: true;
  /** SCHEMABINDING = OFF: its functions need not be bound to what they read. */
  readonly unbound?: true;
  readonly notForReplication?: true;
  readonly predicates: readonly SecurityPredicate[];
}

export interface SecurityPredicate {
  /** filter: rows that are not shown; block: writes that are refused. */
  readonly kind: "filter" | "block";
  /** Of a block predicate. Absent: every write. */
  readonly operation?: "after insert" | "after update" | "before update" | "before delete";
  /** The table or view. */
  readonly on: ObjectName;
  /** The call of the function, as an expression in normal form: `[rls].[fn_tenant]([TenantId])`. */
  readonly expression: string;
}

/**
 * What a principal may do, or may not. Left out is what every database has: CONNECT, which comes with a user, and what
 * SQL Server itself grants to public.
 */
export interface Permission {
  readonly state: "grant" | "grant with grant option" | "deny";
  /** In SQL Server's words, upper case: `SELECT`, `EXECUTE`, `VIEW DEFINITION`. */
  readonly permission: string;
  /** Absent: the database itself. */
  readonly on?: Securable;
  /** The name of the user or role. */
  readonly to: string;
}

/** An object, one of its columns, a type, or, where there is no name, a whole schema. */
export interface Securable {
  /** Types have a name space of their own. Absent: an object or a schema. */
  readonly type?: "type";
  readonly schema: string;
  readonly name?: string;
  readonly column?: string;
}

/** A module that names an object, found in its text: one entry for each column it can be seen to use, or one without a column. */
export interface Dependency {
  readonly from: ObjectName;
  readonly to: ObjectName & { readonly column?: string };
}

/** A schema with nothing in it, to build on. */
export const emptySchema: Schema = {
  formatVersion: 1,
  dialect: "sqlserver",
  schemas: [],
  tables: [],
  views: [],
  procedures: [],
  functions: [],
  sequences: [],
  types: [],
  synonyms: [],
  databaseTriggers: [],
  dependencies: [],
};
