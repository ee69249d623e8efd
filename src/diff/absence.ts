import type {
  Check,
  Column,
  DatabaseTrigger,
  ForeignKey,
  FullTextIndex,
  Index,
  KeyConstraint,
  Parameter,
  Procedure,
  Schema,
  SecurityPolicy,
  Sequence,
  SqlFunction,
  Synonym,
  Table,
  Trigger,
  UserType,
  View,
} from "../model/schema.ts";
import { same } from "./same.ts";

type OptionalKeys<T> = { [P in keyof T]-?: undefined extends T[P] ? P : never }[keyof T];

/**
 * - `none`: the thing has no such property (no default, not masked, no description), and every source would have said so
 * - `unknown`: a source may not be able to tell, so absent against present says nothing
 */
type Meaning = "none" | "unknown";

type Absence<T> = { readonly [P in OptionalKeys<T>]: Meaning };

/** What it means that an optional property is absent, for every property of every thing that is compared. Complete by type. */
export const absence = {
  // A folder of scripts belongs to no database: only a server and a package know these two.
  // Whether permissions are in a package or in scripts is for those who make them to decide.
  schema: { collation: "unknown", compatibilityLevel: "unknown", permissions: "unknown", securityPolicies: "unknown", description: "none" },
  table: {
    external: "none",
    memoryOptimized: "none",
    schemaOnly: "none",
    graph: "none",
    temporal: "none",
    primaryKey: "none",
    fullTextIndex: "none",
    compression: "none",
    filegroup: "none",
    partition: "none",
    description: "none",
  },
  column: {
    // Only the server derives the type and nullability of a computed or a view's column from its expression.
    type: "unknown",
    baseType: "unknown",
    nullable: "unknown",
    // Absent is the database's own collation, which may be unknown: `compareCollations` looks at both.
    collation: "unknown",
    identity: "none",
    default: "none",
    computed: "none",
    generatedAlways: "none",
    hidden: "none",
    sparse: "none",
    rowGuid: "none",
    filestream: "none",
    masked: "none",
    encrypted: "none",
    description: "none",
  },
  // A name that the server made up is absent.
  key: { name: "unknown", clustered: "none", disabled: "none", compression: "none", bucketCount: "none", description: "none" },
  foreignKey: {
    name: "unknown",
    onDelete: "none",
    onUpdate: "none",
    disabled: "none",
    untrusted: "none",
    notForReplication: "none",
    description: "none",
  },
  check: { name: "unknown", disabled: "none", untrusted: "none", notForReplication: "none", description: "none" },
  index: {
    unique: "none",
    clustered: "none",
    kind: "none",
    filter: "none",
    disabled: "none",
    compression: "none",
    filegroup: "none",
    partition: "none",
    bucketCount: "none",
    secondary: "none",
    description: "none",
  },
  // The server fills in the default catalog and the key index where a script names none.
  fullTextIndex: { keyIndex: "unknown", catalog: "unknown", disabled: "none" },
  // Who may not see a definition gets none; WITH ENCRYPTION hides it from everybody.
  view: { definition: "unknown", encrypted: "none", schemaBound: "none", checkOption: "none", description: "none" },
  procedure: { definition: "unknown", encrypted: "none", external: "none", description: "none" },
  function: {
    definition: "unknown",
    encrypted: "none",
    external: "none",
    schemaBound: "none",
    returns: "unknown",
    returnsBaseType: "unknown",
    description: "none",
  },
  trigger: { schema: "none", definition: "unknown", encrypted: "none", disabled: "none", notForReplication: "none", description: "none" },
  databaseTrigger: { definition: "unknown", encrypted: "none", disabled: "none", description: "none" },
  parameter: { baseType: "unknown", output: "none", readonly: "none", default: "none", description: "none" },
  // A start that nobody gave is the minimum, or the maximum of a descending sequence: a script leaves that to the server.
  sequence: {
    start: "unknown",
    increment: "unknown",
    minimum: "none",
    maximum: "none",
    cycle: "none",
    cache: "none",
    description: "none",
  },
  type: { baseType: "unknown", nullable: "unknown", memoryOptimized: "none", primaryKey: "none", description: "none" },
  synonym: { description: "none" },
  securityPolicy: { disabled: "none", unbound: "none", notForReplication: "none" },
} as const satisfies {
  readonly schema: Absence<Schema>;
  readonly table: Absence<Table>;
  readonly column: Absence<Column>;
  readonly key: Absence<KeyConstraint>;
  readonly foreignKey: Absence<ForeignKey>;
  readonly check: Absence<Check>;
  readonly index: Absence<Index>;
  readonly fullTextIndex: Absence<FullTextIndex>;
  readonly view: Absence<View>;
  readonly procedure: Absence<Procedure>;
  readonly function: Absence<SqlFunction>;
  readonly trigger: Absence<Trigger>;
  readonly databaseTrigger: Absence<DatabaseTrigger>;
  readonly parameter: Absence<Parameter>;
  readonly sequence: Absence<Sequence>;
  readonly type: Absence<UserType>;
  readonly synonym: Absence<Synonym>;
  readonly securityPolicy: Absence<SecurityPolicy>;
};

/** Whether two things differ in any of these properties, absent ones taken for what they mean. */
export function differ<T extends object, P extends OptionalKeys<T>>(
  meanings: { readonly [Q in P]: Meaning },
  properties: readonly P[],
  before: T,
  after: T,
): boolean {
  return properties.some((property) => {
    const from = before[property];
    const to = after[property];
    if (from === to) return false;
    if (from === undefined || to === undefined) return meanings[property] === "none";
    return !same(from, to);
  });
}
