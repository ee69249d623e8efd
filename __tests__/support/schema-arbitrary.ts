import type {
  Check,
  Column,
  DatabaseTrigger,
  Dependency,
  ForeignKey,
  FullTextIndex,
  Index,
  KeyColumn,
  KeyConstraint,
  NamedSchema,
  Parameter,
  Permission,
  Procedure,
  Schema,
  SecurityPolicy,
  SecurityPredicate,
  Sequence,
  SqlFunction,
  Synonym,
  Table,
  Trigger,
  UserType,
  View,
  ViewColumn,
} from "../../src/model/schema.ts";
import { fc } from "./property.ts";

/** Names as people choose them and as they should not: dots, brackets, quotes, markup, other scripts, names of JavaScript's own. */
export const anyName: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("Orders", "orders", "Customer", "Id", "Total", "Status", "a", "b", "c", "d") },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "a.b",
      "a]b",
      "[x]",
      "with space",
      "__proto__",
      "constructor",
      "naïve",
      "日本語",
      "😀",
      "<script>",
      "a|b",
      "`",
      '"',
    ),
  },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }) },
);

const anySchemaName = fc.constantFrom("dbo", "Sales", "gold", "x.y");
const anyText = fc.oneof(
  fc.constantFrom("A note.", "Zwei\nZeilen", "| a | b |"),
  fc.string({ minLength: 1, maxLength: 30, unit: "grapheme" }),
);
const anyExpression = fc.constantFrom("0", "getdate()", "[a]>0", "N'x'", "isnull([a],0)", "[a]>=0 AND [a]<=8", "newid()");
const anyDefinition = fc.constantFrom(
  "CREATE VIEW dbo.v AS\nSELECT Id FROM dbo.Orders",
  "CREATE PROCEDURE dbo.p AS\nSELECT 1",
  "CREATE TRIGGER t ON dbo.Orders AFTER INSERT AS RETURN",
);
export const anyType: fc.Arbitrary<string> = fc.constantFrom(
  "int",
  "bigint",
  "bit",
  "money",
  "decimal(18,0)",
  "decimal(10,2)",
  "varchar(1)",
  "varchar(50)",
  "nvarchar(50)",
  "nvarchar(max)",
  "datetime",
  "datetime2(7)",
  "uniqueidentifier",
  "xml",
);
const flag = fc.constant(true as const);
const anyDigits = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map(String);
const anyCompression = fc.constantFrom("row", "page", "columnstore", "columnstore_archive");

/** A record whose `optional` properties may each be absent. */
function record<R extends object, O extends object>(
  required: { [P in keyof R]: fc.Arbitrary<R[P]> },
  optional: { [P in keyof O]: fc.Arbitrary<Exclude<O[P], undefined>> },
): fc.Arbitrary<R & Partial<O>> {
  const model: Record<string, fc.Arbitrary<unknown>> = { ...required, ...optional };
  return fc.record(model, { requiredKeys: Object.keys(required), noNullPrototype: true }) as fc.Arbitrary<unknown> as fc.Arbitrary<
    R & Partial<O>
  >;
}

type Optional<T, K extends keyof T> = { [P in K]-?: Exclude<T[P], undefined> };

const partition = fc.record({ scheme: anyName, column: anyName }, { noNullPrototype: true });

export const anyColumn: fc.Arbitrary<Column> = record<Pick<Column, "name">, Optional<Column, Exclude<keyof Column, "name">>>(
  { name: anyName },
  {
    type: anyType,
    baseType: anyType,
    nullable: fc.boolean(),
    collation: fc.constant("Latin1_General_BIN2"),
    identity: record({ seed: anyDigits, increment: anyDigits }, { notForReplication: flag }),
    default: record({ expression: anyExpression }, { name: anyName, description: anyText }),
    computed: record({ expression: anyExpression }, { persisted: flag }),
    generatedAlways: fc.constantFrom("row start", "row end"),
    hidden: flag,
    sparse: flag,
    rowGuid: flag,
    filestream: flag,
    masked: fc.constantFrom("default()", 'partial(1,"x",1)'),
    encrypted: fc.constantFrom("deterministic", "randomized"),
    description: anyText,
  },
);

const anyColumns = fc.uniqueArray(anyColumn, { minLength: 1, maxLength: 6, selector: (column) => column.name });

/** Some of the given names, in any order, at least one. */
function someOf(names: readonly string[]): fc.Arbitrary<string[]> {
  return fc.shuffledSubarray([...names], { minLength: 1, maxLength: Math.min(3, names.length) });
}

function keyColumns(names: readonly string[]): fc.Arbitrary<KeyColumn[]> {
  return someOf(names).chain((some) => fc.tuple(...some.map((name) => record({ name: fc.constant(name) }, { descending: flag }))));
}

function keyConstraint(names: readonly string[]): fc.Arbitrary<KeyConstraint> {
  return record<Pick<KeyConstraint, "columns">, Optional<KeyConstraint, Exclude<keyof KeyConstraint, "columns">>>(
    { columns: keyColumns(names) },
    {
      name: anyName,
      clustered: flag,
      disabled: flag,
      compression: anyCompression,
      bucketCount: fc.nat(),
      description: anyText,
    },
  );
}

function foreignKey(names: readonly string[]): fc.Arbitrary<ForeignKey> {
  const anyAction = fc.constantFrom("cascade" as const, "set null" as const, "set default" as const);
  return someOf(names).chain((columns) =>
    record<Pick<ForeignKey, "columns" | "references">, Optional<ForeignKey, Exclude<keyof ForeignKey, "columns" | "references">>>(
      {
        columns: fc.constant(columns),
        references: fc.record(
          {
            schema: anySchemaName,
            name: anyName,
            columns: fc.array(anyName, { minLength: columns.length, maxLength: columns.length }),
          },
          { noNullPrototype: true },
        ),
      },
      {
        name: anyName,
        onDelete: anyAction,
        onUpdate: anyAction,
        disabled: flag,
        untrusted: flag,
        notForReplication: flag,
        description: anyText,
      },
    ),
  );
}

const anyCheck: fc.Arbitrary<Check> = record<Pick<Check, "expression">, Optional<Check, Exclude<keyof Check, "expression">>>(
  { expression: anyExpression },
  { name: anyName, disabled: flag, untrusted: flag, notForReplication: flag, description: anyText },
);

function index(names: readonly string[]): fc.Arbitrary<Index> {
  return record<Pick<Index, "name" | "columns" | "include">, Optional<Index, Exclude<keyof Index, "name" | "columns" | "include">>>(
    { name: anyName, columns: keyColumns(names), include: fc.subarray([...names]) },
    {
      unique: flag,
      clustered: flag,
      kind: fc.constantFrom("columnstore", "xml", "spatial"),
      filter: anyExpression,
      disabled: flag,
      compression: anyCompression,
      filegroup: anyName,
      partition,
      bucketCount: fc.nat(),
      secondary: fc.record({ of: anyName, usage: fc.constantFrom("path", "value", "property") }, { noNullPrototype: true }),
      description: anyText,
    },
  );
}

function fullTextIndex(names: readonly string[]): fc.Arbitrary<FullTextIndex> {
  return record<Pick<FullTextIndex, "columns">, Optional<FullTextIndex, Exclude<keyof FullTextIndex, "columns">>>(
    {
      columns: someOf(names).chain((some) =>
        fc.tuple(...some.map((name) => record({ name: fc.constant(name) }, { typeColumn: anyName, language: fc.nat() }))),
      ),
    },
    { keyIndex: anyName, catalog: anyName, disabled: flag },
  );
}

const anyTrigger: fc.Arbitrary<Trigger> = record<
  Pick<Trigger, "name" | "timing" | "events">,
  Optional<Trigger, Exclude<keyof Trigger, "name" | "timing" | "events">>
>(
  {
    name: anyName,
    timing: fc.constantFrom("after", "instead of"),
    events: fc.subarray(["insert" as const, "update" as const, "delete" as const], { minLength: 1 }),
  },
  {
    schema: anySchemaName,
    disabled: flag,
    notForReplication: flag,
    encrypted: flag,
    definition: anyDefinition,
    description: anyText,
  },
);

/** Named values have names of their own among their like; unnamed ones may be many. */
function list<T extends { readonly name?: string }>(of: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> {
  return fc.uniqueArray(of, { maxLength, selector: (one) => one.name ?? one, comparator: "SameValue" });
}

export const anyTable: fc.Arbitrary<Table> = anyColumns.chain((columns) => {
  const names = columns.map((column) => column.name);
  return record<
    Pick<Table, "schema" | "name" | "columns" | "uniqueConstraints" | "foreignKeys" | "checks" | "indexes" | "triggers">,
    Optional<
      Table,
      Exclude<keyof Table, "schema" | "name" | "columns" | "uniqueConstraints" | "foreignKeys" | "checks" | "indexes" | "triggers">
    >
  >(
    {
      schema: anySchemaName,
      name: anyName,
      columns: fc.constant(columns),
      uniqueConstraints: list(keyConstraint(names)),
      foreignKeys: list(foreignKey(names)),
      checks: list(anyCheck),
      indexes: list(index(names)),
      triggers: list(anyTrigger, 2),
    },
    {
      external: flag,
      memoryOptimized: flag,
      schemaOnly: flag,
      graph: fc.constantFrom("node", "edge"),
      temporal: fc.record(
        {
          history: fc.record({ schema: anySchemaName, name: anyName }, { noNullPrototype: true }),
          period: fc.tuple(anyName, anyName),
        },
        { noNullPrototype: true },
      ),
      primaryKey: keyConstraint(names),
      fullTextIndex: fullTextIndex(names),
      compression: anyCompression,
      filegroup: anyName,
      partition,
      description: anyText,
    },
  );
});

const anyViewColumn: fc.Arbitrary<ViewColumn> = record<Pick<ViewColumn, "name">, Optional<ViewColumn, Exclude<keyof ViewColumn, "name">>>(
  { name: anyName },
  { type: anyType, baseType: anyType, nullable: fc.boolean(), description: anyText },
);

const moduleFacts = { encrypted: flag, definition: anyDefinition, description: anyText };

export const anyView: fc.Arbitrary<View> = fc
  .uniqueArray(anyViewColumn, { maxLength: 5, selector: (column) => column.name })
  .chain((columns) =>
    record<
      Pick<View, "schema" | "name" | "columns" | "indexes" | "triggers">,
      Optional<View, Exclude<keyof View, "schema" | "name" | "columns" | "indexes" | "triggers">>
    >(
      {
        schema: anySchemaName,
        name: anyName,
        columns: fc.constant(columns),
        indexes: columns.length === 0 ? fc.constant([]) : list(index(columns.map((column) => column.name)), 2),
        triggers: list(anyTrigger, 1),
      },
      { schemaBound: flag, checkOption: flag, ...moduleFacts },
    ),
  );

const anyParameter: fc.Arbitrary<Parameter> = record<
  Pick<Parameter, "name" | "type">,
  Optional<Parameter, Exclude<keyof Parameter, "name" | "type">>
>(
  { name: anyName.map((name) => `@${name}`), type: anyType },
  { baseType: anyType, output: flag, readonly: flag, default: anyExpression, description: anyText },
);

const anyParameters = fc.uniqueArray(anyParameter, { maxLength: 4, selector: (parameter) => parameter.name });

export const anyProcedure: fc.Arbitrary<Procedure> = record<
  Pick<Procedure, "schema" | "name" | "parameters">,
  Optional<Procedure, Exclude<keyof Procedure, "schema" | "name" | "parameters">>
>({ schema: anySchemaName, name: anyName, parameters: anyParameters }, { external: fc.constant("asm.Class.Method"), ...moduleFacts });

export const anyFunction: fc.Arbitrary<SqlFunction> = record<
  Pick<SqlFunction, "schema" | "name" | "kind" | "parameters" | "columns">,
  Optional<SqlFunction, Exclude<keyof SqlFunction, "schema" | "name" | "kind" | "parameters" | "columns">>
>(
  {
    schema: anySchemaName,
    name: anyName,
    kind: fc.constantFrom("scalar", "inline", "table"),
    parameters: anyParameters,
    columns: fc.uniqueArray(anyColumn, { maxLength: 3, selector: (column) => column.name }),
  },
  { returns: anyType, returnsBaseType: anyType, schemaBound: flag, external: fc.constant("asm.Class.Method"), ...moduleFacts },
);

const anySequence: fc.Arbitrary<Sequence> = record<
  Pick<Sequence, "schema" | "name" | "type">,
  Optional<Sequence, Exclude<keyof Sequence, "schema" | "name" | "type">>
>(
  { schema: anySchemaName, name: anyName, type: anyType },
  {
    start: anyDigits,
    increment: anyDigits,
    minimum: anyDigits,
    maximum: anyDigits,
    cycle: flag,
    cache: fc.nat(),
    description: anyText,
  },
);

const anyUserType: fc.Arbitrary<UserType> = anyColumns.chain((columns) => {
  const names = columns.map((column) => column.name);
  return record<
    Pick<UserType, "schema" | "name" | "columns" | "uniqueConstraints" | "checks" | "indexes">,
    Optional<UserType, Exclude<keyof UserType, "schema" | "name" | "columns" | "uniqueConstraints" | "checks" | "indexes">>
  >(
    {
      schema: anySchemaName,
      name: anyName,
      columns: fc.constantFrom([], columns),
      uniqueConstraints: list(keyConstraint(names), 1),
      checks: list(anyCheck, 1),
      indexes: list(index(names), 1),
    },
    {
      baseType: anyType,
      nullable: fc.boolean(),
      memoryOptimized: flag,
      primaryKey: keyConstraint(names),
      description: anyText,
    },
  );
});

const anySynonym: fc.Arbitrary<Synonym> = record<Omit<Synonym, "description">, Optional<Synonym, "description">>(
  { schema: anySchemaName, name: anyName, target: fc.constantFrom("[dbo].[Orders]", "[other].[dbo].[Orders]") },
  { description: anyText },
);

const anyDatabaseTrigger: fc.Arbitrary<DatabaseTrigger> = record<
  Pick<DatabaseTrigger, "name" | "events">,
  Optional<DatabaseTrigger, Exclude<keyof DatabaseTrigger, "name" | "events">>
>(
  { name: anyName, events: fc.subarray(["ALTER_TABLE", "CREATE_TABLE", "DROP_TABLE"], { minLength: 1 }) },
  { disabled: flag, ...moduleFacts },
);

const anyPredicate: fc.Arbitrary<SecurityPredicate> = record<
  Omit<SecurityPredicate, "operation">,
  Optional<SecurityPredicate, "operation">
>(
  {
    kind: fc.constantFrom("filter", "block"),
    on: fc.record({ schema: anySchemaName, name: anyName }, { noNullPrototype: true }),
    expression: anyExpression,
  },
  { operation: fc.constantFrom("after insert", "after update", "before update", "before delete") },
);

const anySecurityPolicy: fc.Arbitrary<SecurityPolicy> = record<
  Omit<SecurityPolicy, "disabled" | "unbound" | "notForReplication">,
  Optional<SecurityPolicy, "disabled" | "unbound" | "notForReplication">
>(
  { schema: anySchemaName, name: anyName, predicates: fc.array(anyPredicate, { maxLength: 3 }) },
  { disabled: flag, unbound: flag, notForReplication: flag },
);

const anyDependency: fc.Arbitrary<Dependency> = fc.record(
  {
    from: fc.record({ schema: anySchemaName, name: anyName }, { noNullPrototype: true }),
    to: record({ schema: anySchemaName, name: anyName }, { column: anyName }),
  },
  { noNullPrototype: true },
);

const anyPermission: fc.Arbitrary<Permission> = record<Pick<Permission, "state" | "permission" | "to">, Optional<Permission, "on">>(
  {
    state: fc.constantFrom("grant", "grant with grant option", "deny"),
    permission: fc.constantFrom("SELECT", "EXECUTE", "VIEW DEFINITION"),
    to: anyName,
  },
  {
    on: fc.oneof(
      fc.record({ schema: anySchemaName }, { noNullPrototype: true }),
      record({ schema: anySchemaName, name: anyName }, { column: anyName }),
      fc.record({ type: fc.constant("type" as const), schema: anySchemaName, name: anyName }, { noNullPrototype: true }),
    ),
  },
);

const anyPermissions = fc.uniqueArray(anyPermission, {
  maxLength: 4,
  selector: ({ permission, on, to }) => JSON.stringify([permission, on?.type, on?.schema, on?.name, on?.column, to]).toLowerCase(),
});

const anyNamedSchema: fc.Arbitrary<NamedSchema> = record<Pick<NamedSchema, "name">, Optional<NamedSchema, "description">>(
  { name: anyName },
  { description: anyText },
);

function objects<T extends { readonly schema: string; readonly name: string }>(of: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> {
  return fc.uniqueArray(of, { maxLength, selector: (one) => JSON.stringify([one.schema, one.name]) });
}

/**
 * Any schema that the model allows, with hostile names and every optional fact present or absent. Objects have names of
 * their own among their kind, members among their like; the lists come in no particular order (`canonicalSchema` sorts).
 */
export const anySchema: fc.Arbitrary<Schema> = record<
  Omit<Schema, "collation" | "compatibilityLevel" | "description" | "permissions" | "securityPolicies">,
  Optional<Schema, "collation" | "compatibilityLevel" | "description" | "permissions" | "securityPolicies">
>(
  {
    formatVersion: fc.constant(1),
    dialect: fc.constant("sqlserver"),
    schemas: list(anyNamedSchema),
    tables: objects(anyTable, 4),
    views: objects(anyView, 3),
    procedures: objects(anyProcedure, 2),
    functions: objects(anyFunction, 2),
    sequences: objects(anySequence, 2),
    types: objects(anyUserType, 2),
    synonyms: objects(anySynonym, 2),
    databaseTriggers: list(anyDatabaseTrigger, 2),
    dependencies: fc.array(anyDependency, { maxLength: 5 }),
  },
  {
    collation: fc.constantFrom("SQL_Latin1_General_CP1_CI_AS", "Latin1_General_BIN2"),
    compatibilityLevel: fc.constantFrom(130, 140, 150, 160),
    securityPolicies: objects(anySecurityPolicy, 2),
    permissions: anyPermissions,
    description: anyText,
  },
);

/** The same schema with every list whose order says nothing in another order. */
export function shuffled(schema: Schema): fc.Arbitrary<Schema> {
  return fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })).map((stream) => {
    const draw = (): number => stream.next().value as number;
    const shuffle = <T>(items: readonly T[]): T[] => {
      const out = [...items];
      for (let at = out.length - 1; at > 0; at--) {
        const other = Math.floor(draw() * (at + 1));
        [out[at], out[other]] = [out[other] as T, out[at] as T];
      }
      return out;
    };
    return {
      ...schema,
      schemas: shuffle(schema.schemas),
      tables: shuffle(schema.tables).map((table) => ({
        ...table,
        uniqueConstraints: shuffle(table.uniqueConstraints),
        foreignKeys: shuffle(table.foreignKeys),
        checks: shuffle(table.checks),
        indexes: shuffle(table.indexes),
        triggers: shuffle(table.triggers).map((trigger) => ({ ...trigger, events: shuffle(trigger.events) })),
      })),
      views: shuffle(schema.views).map((view) => ({ ...view, indexes: shuffle(view.indexes), triggers: shuffle(view.triggers) })),
      procedures: shuffle(schema.procedures),
      functions: shuffle(schema.functions),
      sequences: shuffle(schema.sequences),
      types: shuffle(schema.types).map((type) => ({
        ...type,
        uniqueConstraints: shuffle(type.uniqueConstraints),
        checks: shuffle(type.checks),
        indexes: shuffle(type.indexes),
      })),
      synonyms: shuffle(schema.synonyms),
      databaseTriggers: shuffle(schema.databaseTriggers).map((trigger) => ({ ...trigger, events: shuffle(trigger.events) })),
      ...(schema.securityPolicies === undefined
        ? {}
        : { securityPolicies: shuffle(schema.securityPolicies).map((each) => ({ ...each, predicates: shuffle(each.predicates) })) }),
      ...(schema.permissions === undefined ? {} : { permissions: shuffle(schema.permissions) }),
      dependencies: shuffle(schema.dependencies),
    };
  });
}
