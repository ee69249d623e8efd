import { compareNames, compareText } from "../model/name.ts";
import type {
  Check,
  Column,
  Computed,
  DatabaseTrigger,
  Default,
  Dependency,
  ForeignKey,
  FullTextColumn,
  FullTextIndex,
  Identity,
  Index,
  KeyColumn,
  KeyConstraint,
  NamedSchema,
  Parameter,
  Partition,
  Permission,
  Procedure,
  Schema,
  Securable,
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
  ViewColumn,
} from "../model/schema.ts";

/**
 * The snapshot's layout as data: for each interface of the model, its properties in the order of the file and how
 * each is kept. A property that the model has and no layout names does not compile, so nothing is ever lost on disk.
 */
export interface Shape {
  readonly fields: readonly (readonly [name: string, field: Field])[];
  /** How the whole value is printed: on one line, or one property a line. */
  readonly print: "line" | "block";
}

export type Field =
  /** A number, a name, a text that must stand: kept as it is. */
  | { readonly keep: "value" }
  /** A text that says nothing when it is empty. */
  | { readonly keep: "text" }
  /** A fact that says nothing when it is false. */
  | { readonly keep: "flag" }
  /** A list of names in its own order; left out when empty. */
  | { readonly keep: "names" }
  /** A list of words in a fixed order, whatever order they were given in. */
  | { readonly keep: "words"; readonly compare: (a: string, b: string) => number }
  /** Key columns: a plain name where ascending. */
  | { readonly keep: "key columns" }
  | { readonly keep: "object"; readonly shape: Shape }
  /**
   * `compare` is absent where the order is the value's own; an empty list stands only where `always`. One that is not
   * there is an empty one, unless it is `optional`: then its absence means "not known".
   */
  | { readonly keep: "list"; readonly shape: Shape; readonly compare?: Compare; readonly always?: true; readonly optional?: true };

type Compare = (a: never, b: never) => number;

type Fields<T> = { readonly [P in keyof Required<T>]: Field };

function shape<T>(print: Shape["print"], fields: Fields<T>): Shape {
  return { print, fields: Object.entries<Field>(fields) };
}

const value: Field = { keep: "value" };
const text: Field = { keep: "text" };
const flag: Field = { keep: "flag" };

function object(of: Shape): Field {
  return { keep: "object", shape: of };
}

function list(of: Shape, compare?: Compare): Field {
  return compare === undefined ? { keep: "list", shape: of } : { keep: "list", shape: of, compare };
}

function standing(of: Shape, compare?: Compare): Field {
  return compare === undefined ? { keep: "list", shape: of, always: true } : { keep: "list", shape: of, compare, always: true };
}

/** Named things by name; what has no name of its own comes after, in the order of its content. */
function byName(a: { readonly name?: string }, b: { readonly name?: string }): number {
  if (a.name === undefined) return b.name === undefined ? 0 : 1;
  return b.name === undefined ? -1 : compareText(a.name, b.name);
}

/** What is said of the database first, then of schemas and what is in them. */
function bySecurable(a: Permission, b: Permission): number {
  return (
    compareText(a.on?.schema ?? "", b.on?.schema ?? "") ||
    compareText(a.on?.name ?? "", b.on?.name ?? "") ||
    compareText(a.on?.type ?? "", b.on?.type ?? "") ||
    compareText(a.on?.column ?? "", b.on?.column ?? "") ||
    compareText(a.to, b.to) ||
    compareText(a.permission, b.permission)
  );
}

function byEdge(a: Dependency, b: Dependency): number {
  return compareNames(a.from, b.from) || compareNames(a.to, b.to) || compareText(a.to.column ?? "", b.to.column ?? "");
}

const triggerEvents = ["insert", "update", "delete"];

const identity = shape<Identity>("line", { seed: value, increment: value, notForReplication: flag });
const defaultConstraint = shape<Default>("line", { name: value, expression: value, description: text });
const computed = shape<Computed>("line", { expression: value, persisted: flag });
const partition = shape<Partition>("line", { scheme: value, column: value });
const objectName = shape<Temporal["history"]>("line", { schema: value, name: value });
const temporal = shape<Temporal>("line", { history: object(objectName), period: value });

const column = shape<Column>("line", {
  name: value,
  type: value,
  baseType: value,
  // The one fact that is said both ways: its absence means "not known".
  nullable: value,
  collation: value,
  identity: object(identity),
  default: object(defaultConstraint),
  computed: object(computed),
  generatedAlways: value,
  hidden: flag,
  sparse: flag,
  rowGuid: flag,
  filestream: flag,
  masked: value,
  encrypted: value,
  description: text,
});

export const keyColumnLayout = shape<KeyColumn>("line", { name: value, descending: flag });

const keyConstraint = shape<KeyConstraint>("line", {
  name: value,
  clustered: flag,
  columns: { keep: "key columns" },
  disabled: flag,
  compression: value,
  bucketCount: value,
  description: text,
});

const references = shape<ForeignKey["references"]>("line", { schema: value, name: value, columns: value });

const foreignKey = shape<ForeignKey>("line", {
  name: value,
  columns: value,
  references: object(references),
  onDelete: value,
  onUpdate: value,
  disabled: flag,
  untrusted: flag,
  notForReplication: flag,
  description: text,
});

const check = shape<Check>("line", {
  name: value,
  expression: value,
  disabled: flag,
  untrusted: flag,
  notForReplication: flag,
  description: text,
});

const secondary = shape<NonNullable<Index["secondary"]>>("line", { of: value, usage: value });

const index = shape<Index>("line", {
  name: value,
  unique: flag,
  clustered: flag,
  kind: value,
  columns: list(keyColumnLayout),
  include: { keep: "names" },
  filter: value,
  disabled: flag,
  compression: value,
  filegroup: value,
  partition: object(partition),
  bucketCount: value,
  secondary: object(secondary),
  description: text,
});

const fullTextColumn = shape<FullTextColumn>("line", { name: value, typeColumn: value, language: value });

const fullTextIndex = shape<FullTextIndex>("line", {
  keyIndex: value,
  catalog: value,
  columns: list(fullTextColumn),
  disabled: flag,
});

const trigger = shape<Trigger>("block", {
  schema: value,
  name: value,
  description: text,
  timing: value,
  events: { keep: "words", compare: (a, b) => triggerEvents.indexOf(a) - triggerEvents.indexOf(b) },
  disabled: flag,
  notForReplication: flag,
  encrypted: flag,
  definition: text,
});

const table = shape<Table>("block", {
  schema: value,
  name: value,
  description: text,
  external: flag,
  memoryOptimized: flag,
  schemaOnly: flag,
  graph: value,
  temporal: object(temporal),
  columns: standing(column),
  primaryKey: object(keyConstraint),
  uniqueConstraints: list(keyConstraint, byName),
  foreignKeys: list(foreignKey, byName),
  checks: list(check, byName),
  indexes: list(index, byName),
  fullTextIndex: object(fullTextIndex),
  triggers: list(trigger, byName),
  compression: value,
  filegroup: value,
  partition: object(partition),
});

const viewColumn = shape<ViewColumn>("line", { name: value, type: value, baseType: value, nullable: value, description: text });

const view = shape<View>("block", {
  schema: value,
  name: value,
  description: text,
  columns: standing(viewColumn),
  schemaBound: flag,
  checkOption: flag,
  indexes: list(index, byName),
  triggers: list(trigger, byName),
  encrypted: flag,
  definition: text,
});

const parameter = shape<Parameter>("line", {
  name: value,
  type: value,
  baseType: value,
  output: flag,
  readonly: flag,
  default: value,
  description: text,
});

const procedure = shape<Procedure>("block", {
  schema: value,
  name: value,
  description: text,
  parameters: list(parameter),
  external: value,
  encrypted: flag,
  definition: text,
});

const sqlFunction = shape<SqlFunction>("block", {
  schema: value,
  name: value,
  description: text,
  kind: value,
  returns: value,
  returnsBaseType: value,
  columns: list(column),
  parameters: list(parameter),
  schemaBound: flag,
  external: value,
  encrypted: flag,
  definition: text,
});

const sequence = shape<Sequence>("line", {
  schema: value,
  name: value,
  type: value,
  start: value,
  increment: value,
  minimum: value,
  maximum: value,
  cycle: flag,
  cache: value,
  description: text,
});

const userType = shape<UserType>("block", {
  schema: value,
  name: value,
  description: text,
  baseType: value,
  nullable: value,
  memoryOptimized: flag,
  columns: list(column),
  primaryKey: object(keyConstraint),
  uniqueConstraints: list(keyConstraint, byName),
  checks: list(check, byName),
  indexes: list(index, byName),
});

const synonym = shape<Synonym>("line", { schema: value, name: value, target: value, description: text });

const databaseTrigger = shape<DatabaseTrigger>("block", {
  name: value,
  description: text,
  events: { keep: "words", compare: compareText },
  disabled: flag,
  encrypted: flag,
  definition: text,
});

const securityPredicate = shape<SecurityPredicate>("line", { kind: value, operation: value, on: object(objectName), expression: value });

/** By what they are on; filters first. */
function byPredicate(a: SecurityPredicate, b: SecurityPredicate): number {
  return (
    compareNames(a.on, b.on) ||
    compareText(b.kind, a.kind) ||
    compareText(a.operation ?? "", b.operation ?? "") ||
    compareText(a.expression, b.expression)
  );
}

const securityPolicy = shape<SecurityPolicy>("block", {
  schema: value,
  name: value,
  disabled: flag,
  unbound: flag,
  notForReplication: flag,
  predicates: list(securityPredicate, byPredicate),
});

const securable = shape<Securable>("line", { type: value, schema: value, name: value, column: value });

const permission = shape<Permission>("line", { state: value, permission: value, on: object(securable), to: value });

const dependency = shape<Dependency>("line", {
  from: object(objectName),
  to: object(shape<Dependency["to"]>("line", { schema: value, name: value, column: value })),
});

const namedSchema = shape<NamedSchema>("line", { name: value, description: text });

/** The whole file. */
export const schemaLayout = shape<Schema>("block", {
  formatVersion: value,
  dialect: value,
  collation: value,
  compatibilityLevel: value,
  description: text,
  schemas: standing(namedSchema, byName),
  tables: standing(table, compareNames),
  views: standing(view, compareNames),
  procedures: standing(procedure, compareNames),
  functions: standing(sqlFunction, compareNames),
  sequences: standing(sequence, compareNames),
  types: standing(userType, compareNames),
  synonyms: standing(synonym, compareNames),
  databaseTriggers: standing(databaseTrigger, byName),
  securityPolicies: { keep: "list", shape: securityPolicy, compare: compareNames, always: true, optional: true },
  permissions: { keep: "list", shape: permission, compare: bySecurable, always: true, optional: true },
  dependencies: standing(dependency, byEdge),
});
