import type { ObjectName, ObjectRef, ObjectType } from "./name.ts";
import type {
  Check,
  Column,
  Computed,
  DatabaseTrigger,
  Default,
  ForeignKey,
  FullTextIndex,
  Identity,
  Index,
  KeyConstraint,
  NamedSchema,
  Parameter,
  Permission,
  Procedure,
  SecurityPolicy,
  SecurityPredicate,
  Sequence,
  SqlFunction,
  Synonym,
  Table,
  Temporal,
  Trigger,
  UserType,
  View,
} from "./schema.ts";

/**
 * What every kind of change has in common, so that a report can show any of them. `member` is the column, key,
 * index, parameter or trigger where the kind is about one; `before` and `after` are values as in the snapshot.
 *
 * `object` and `member` are the names after the change, but for what is gone or renamed: that keeps the name it had.
 */
export interface AnyFacts {
  readonly object: ObjectRef;
  readonly member?: string;
  readonly before?: unknown;
  readonly after?: unknown;
  /** Renames only: nothing proved it; one removed and one added thing agree in all but the name. */
  readonly inferred?: true;
}

interface Added<T> {
  readonly object: ObjectRef;
  readonly after: T;
}

interface Removed<T> {
  readonly object: ObjectRef;
  readonly before: T;
}

interface Changed<T> {
  readonly object: ObjectRef;
  readonly before: T;
  readonly after: T;
}

/** A change from or to "none", where none is absent. */
interface Turned<T> {
  readonly object: ObjectRef;
  readonly before?: T;
  readonly after?: T;
}

/** About a member that always has a name. */
interface Member {
  readonly member: string;
}

/** About an object or one column of it. */
interface OfColumn {
  readonly member?: string;
}

/** About a constraint, which has a name only where somebody gave it one. */
interface Constrained {
  readonly member?: string;
}

/** The object's name is gone, but something of another type now answers to it. */
interface Gone {
  readonly replacedBy?: ObjectType;
}

interface Renamed<T> extends Changed<T> {
  readonly inferred?: true;
  /** The database's collation, where known: it decides whether names that differ in case only are the same name. */
  readonly collation?: string;
}

/** What was added is not the last of its list: it stands before this older one, whose position therefore shifts. */
interface Inserted {
  readonly followedBy?: string;
}

/** Names of the columns or parameters that are on both sides, in their order; `moved` are the fewest whose moving explains it. */
interface Reordered extends Changed<readonly string[]> {
  readonly moved: readonly string[];
}

export type TableOption = "external" | "memoryOptimized" | "schemaOnly" | "graph" | "compression" | "filegroup" | "partition";

/** `type` is the name of an alias type, where what it stands for is the same. */
export type ColumnOption = "sparse" | "rowGuid" | "filestream" | "type";

export type ConstraintType = "primary key" | "unique constraint" | "foreign key" | "check constraint";

interface OfConstraint extends Constrained {
  readonly constraint: ConstraintType;
}

/** What carries a description; `object` is the member-less case: the table, routine, schema, database… itself. */
export type DescribedPart =
  "object" | "column" | "default" | "key" | "foreign key" | "check" | "index" | "trigger" | "parameter" | "database trigger";

interface OfDescription {
  readonly member?: string;
  readonly part: DescribedPart;
}

/** What a module says, without what is compared by itself (columns, parameters). */
export type ModuleText = Pick<View & SqlFunction & Procedure, "definition" | "encrypted" | "external" | "schemaBound" | "checkOption">;

/** What one security policy does to one table or view. */
export interface RowLevelSecurity extends Omit<SecurityPolicy, "predicates"> {
  readonly predicates: readonly Omit<SecurityPredicate, "on">[];
}

export type Returns = Pick<SqlFunction, "kind" | "returns" | "returnsBaseType">;

/** Uniqueness is promised by a constraint or by an index; both are a list of columns, the index perhaps with a filter. */
export type Unique = KeyConstraint | Index;

/** One line per kind of change, nothing but facts: whether it hurts is `src/impact`'s business. */
export interface Facts {
  "schema-added": Added<NamedSchema>;
  "schema-removed": Removed<NamedSchema>;

  "table-added": Added<Table>;
  "table-removed": Removed<Table> & Gone;
  "table-renamed": Renamed<ObjectName> & Gone;
  "table-moved": Renamed<ObjectName> & Gone;
  "table-became-view": { readonly object: ObjectRef; readonly before: Table; readonly after: View };
  "view-became-table": { readonly object: ObjectRef; readonly before: View; readonly after: Table };
  "table-option-changed": Turned<Table[TableOption]> & { readonly option: TableOption };
  "system-versioning-added": Added<Temporal>;
  "system-versioning-removed": Removed<Temporal>;
  "history-table-changed": Changed<Temporal>;

  "view-added": Added<View>;
  "view-removed": Removed<View> & Gone;
  "view-renamed": Renamed<ObjectName> & Gone;
  "view-definition-changed": Changed<ModuleText>;

  "column-added": Added<Column> & Member & Inserted;
  "column-removed": Removed<Column> & Member;
  "column-renamed": Renamed<Column> & Member;
  "column-reordered": Reordered;
  "column-type-narrowed": Changed<Column> & Member;
  "column-type-widened": Changed<Column> & Member;
  "column-type-changed": Changed<Column> & Member;
  "column-type-reencoded": Changed<Column> & Member;
  "column-collation-changed": Changed<string> & Member;
  "column-made-required": Changed<Column> & Member;
  "column-made-nullable": Changed<Column> & Member;
  "column-became-computed": Changed<Column> & Member;
  "column-stopped-being-computed": Changed<Column> & Member;
  "computed-expression-changed": Changed<Computed> & Member;
  "computed-persisted-changed": Changed<Computed> & Member;
  "column-masked": Added<string> & Member;
  "column-unmasked": Removed<string> & Member;
  "column-mask-changed": Changed<string> & Member;
  "column-encrypted": Added<NonNullable<Column["encrypted"]>> & Member;
  "column-decrypted": Removed<NonNullable<Column["encrypted"]>> & Member;
  "column-encryption-changed": Changed<NonNullable<Column["encrypted"]>> & Member;
  "column-hidden": Added<true> & Member;
  "column-unhidden": Removed<true> & Member;
  "column-became-generated-always": Turned<NonNullable<Column["generatedAlways"]>> & Member;
  "column-stopped-being-generated-always": Removed<NonNullable<Column["generatedAlways"]>> & Member;
  "column-option-changed": Turned<Column[ColumnOption]> & Member & { readonly option: ColumnOption };
  "default-added": Added<Default> & Member;
  "default-removed": Removed<Default> & Member & { readonly required?: true };
  "default-changed": Changed<Default> & Member;
  "identity-added": Added<Identity> & Member;
  "identity-removed": Removed<Identity> & Member;
  "identity-changed": Changed<Identity> & Member;

  "primary-key-added": Added<KeyConstraint> & Constrained;
  "primary-key-removed": Removed<KeyConstraint> & Constrained;
  "primary-key-changed": Changed<KeyConstraint> & Constrained;
  "unique-added": { readonly object: ObjectRef; readonly before?: Index; readonly after: Unique } & Constrained;
  "unique-removed": { readonly object: ObjectRef; readonly before: Unique; readonly after?: Index } & Constrained;
  "unique-changed": Changed<Unique> & Constrained;
  "key-index-changed": Changed<Unique> & Constrained;

  "foreign-key-added": Added<ForeignKey> & Constrained;
  "foreign-key-removed": Removed<ForeignKey> & Constrained;
  "foreign-key-retargeted": Changed<ForeignKey> & Constrained;
  "foreign-key-action-changed": Changed<ForeignKey> & Constrained;

  "check-added": Added<Check> & Constrained;
  "check-removed": Removed<Check> & Constrained;
  "check-narrowed": Changed<Check> & Constrained;
  "check-widened": Changed<Check> & Constrained;
  "check-changed": Changed<Check> & Constrained;

  "constraint-disabled": Changed<KeyConstraint | ForeignKey | Check> & OfConstraint;
  "constraint-enabled": Changed<KeyConstraint | ForeignKey | Check> & OfConstraint;
  "constraint-untrusted": Changed<ForeignKey | Check> & OfConstraint;
  "constraint-trusted": Changed<ForeignKey | Check> & OfConstraint;
  "constraint-replication-changed": Changed<ForeignKey | Check> & OfConstraint;
  "constraint-renamed": Changed<string> & Member & { readonly constraint: ConstraintType | "default"; readonly inferred: true };

  "index-added": Added<Index> & Member;
  "index-removed": Removed<Index> & Member;
  "index-changed": Changed<Index> & Member;
  "index-renamed": Changed<string> & Member & { readonly inferred: true };
  "index-disabled": Changed<Index> & Member;
  "index-enabled": Changed<Index> & Member;
  "full-text-index-added": Added<FullTextIndex>;
  "full-text-index-removed": Removed<FullTextIndex>;
  "full-text-index-changed": Changed<FullTextIndex>;

  "trigger-added": Added<Trigger> & Member;
  "trigger-removed": Removed<Trigger> & Member;
  "trigger-changed": Changed<Trigger> & Member;
  "trigger-disabled": Changed<Trigger> & Member;
  "trigger-enabled": Changed<Trigger> & Member;
  "instead-of-trigger-added": Added<Trigger> & Member;
  "instead-of-trigger-removed": Removed<Trigger> & Member;
  "instead-of-trigger-changed": Changed<Trigger> & Member;
  "instead-of-trigger-disabled": Changed<Trigger> & Member;
  "instead-of-trigger-enabled": Changed<Trigger> & Member;

  "procedure-added": Added<Procedure>;
  "procedure-removed": Removed<Procedure> & Gone;
  "procedure-renamed": Renamed<ObjectName> & Gone;
  "procedure-definition-changed": Changed<ModuleText>;
  "function-added": Added<SqlFunction>;
  "function-removed": Removed<SqlFunction> & Gone;
  "function-renamed": Renamed<ObjectName> & Gone;
  "function-definition-changed": Changed<ModuleText>;
  "return-type-changed": Changed<Returns>;
  "parameter-added": Added<Parameter> & Member & Inserted;
  "parameter-removed": Removed<Parameter> & Member;
  "parameter-renamed": Renamed<Parameter> & Member;
  "parameter-reordered": Reordered;
  "parameter-type-changed": Changed<Parameter> & Member;
  "parameter-direction-changed": Changed<Parameter> & Member;
  "parameter-default-added": Changed<Parameter> & Member;
  "parameter-default-removed": Changed<Parameter> & Member;
  "parameter-default-changed": Changed<Parameter> & Member;

  "sequence-added": Added<Sequence>;
  "sequence-removed": Removed<Sequence>;
  "sequence-changed": Changed<Sequence>;
  "type-added": Added<UserType>;
  "type-removed": Removed<UserType>;
  "type-changed": Changed<UserType>;
  "synonym-added": Added<Synonym>;
  "synonym-removed": Removed<Synonym> & Gone;
  "synonym-retargeted": Changed<Synonym>;

  /** `member` is the policy's name. */
  "row-level-security-added": Added<RowLevelSecurity> & Member;
  "row-level-security-removed": Removed<RowLevelSecurity> & Member;
  "row-level-security-changed": Changed<RowLevelSecurity> & Member;
  "row-level-security-enabled": Changed<RowLevelSecurity> & Member;
  "row-level-security-disabled": Changed<RowLevelSecurity> & Member;

  /** With `before`: the principal had it, and may pass it on now. */
  "permission-granted": { readonly object: ObjectRef; readonly before?: Permission; readonly after: Permission } & OfColumn;
  /** With `after`: the principal has it still, and may not pass it on any more. */
  "permission-revoked": { readonly object: ObjectRef; readonly before: Permission; readonly after?: Permission } & OfColumn;
  "permission-denied": Added<Permission> & OfColumn;
  "permission-undenied": Removed<Permission> & OfColumn;

  "description-added": Added<string> & OfDescription;
  "description-removed": Removed<string> & OfDescription;
  "description-changed": Changed<string> & OfDescription;

  "database-collation-changed": Changed<string>;
  "compatibility-level-changed": Changed<number>;
  "database-trigger-added": Added<DatabaseTrigger> & Member;
  "database-trigger-removed": Removed<DatabaseTrigger> & Member;
  "database-trigger-changed": Changed<DatabaseTrigger> & Member;
  "database-trigger-disabled": Changed<DatabaseTrigger> & Member;
  "database-trigger-enabled": Changed<DatabaseTrigger> & Member;
}

export type ChangeKind = keyof Facts;

export type Change<K extends ChangeKind = ChangeKind> = { [P in K]: { readonly kind: P } & Readonly<Facts[P]> }[K];
