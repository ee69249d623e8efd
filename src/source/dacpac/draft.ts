import { nameKey, type ObjectName } from "../../model/name.ts";
import type {
  Check,
  Compression,
  DatabaseTrigger,
  Default,
  ForeignKey,
  FullTextIndex,
  Index,
  KeyConstraint,
  Partition,
  Permission,
  Procedure,
  SecurityPolicy,
  Sequence,
  SqlFunction,
  Synonym,
  Table,
  Trigger,
  UserType,
  View,
} from "../../model/schema.ts";
import { isMadeUpConstraintName } from "../../tsql/made-up-name.ts";
import type { ModelElement } from "./model.ts";
import { references, referenceOf } from "./model.ts";

/**
 * What has been read so far. A package gives its elements in no useful order (a key may come before its table), so what
 * belongs to an object waits under the object's key until all is read (`schema.ts`).
 */
export interface Draft {
  collation?: string;
  compatibilityLevel?: number;
  defaultFilegroup: string;
  readonly schemas: string[];
  readonly tables: TableDraft[];
  readonly views: Omit<View, "indexes" | "triggers">[];
  readonly procedures: Procedure[];
  readonly functions: SqlFunction[];
  readonly sequences: Sequence[];
  readonly types: UserType[];
  readonly synonyms: Synonym[];
  readonly databaseTriggers: DatabaseTrigger[];
  /** Absent until the package speaks of one: SqlPackage leaves them out of what it extracts unless told otherwise (IgnorePermissions). */
  permissions?: Permission[];
  readonly securityPolicies: SecurityPolicy[];
  readonly primaryKeys: Map<string, Stored<KeyConstraint>>;
  readonly uniqueConstraints: Map<string, Stored<KeyConstraint>[]>;
  readonly foreignKeys: Map<string, ForeignKey[]>;
  readonly checks: Map<string, Check[]>;
  readonly indexes: Map<string, Stored<Index>[]>;
  readonly fullTextIndexes: Map<string, FullTextIndex>;
  readonly triggers: Map<string, Trigger[]>;
  /** By the column's key. */
  readonly defaults: Map<string, Default>;
  readonly descriptions: Map<string, string>;
  /** How often each element type was met that is not compared. */
  readonly skipped: Map<string, number>;
}

export type TableDraft = Pick<
  Table,
  "schema" | "name" | "external" | "memoryOptimized" | "schemaOnly" | "graph" | "temporal" | "columns" | "compression"
> & { readonly storage: Storage };

/** Where rows are stored, as the element says it; the default filegroup is known only at the end. */
export interface Storage {
  readonly filegroup?: string;
  readonly partition?: Partition;
}

export type Stored<T> = T & { readonly storage: Storage };

export function emptyDraft(): Draft {
  return {
    defaultFilegroup: "PRIMARY",
    schemas: [],
    tables: [],
    views: [],
    procedures: [],
    functions: [],
    sequences: [],
    types: [],
    synonyms: [],
    databaseTriggers: [],
    primaryKeys: new Map(),
    uniqueConstraints: new Map(),
    foreignKeys: new Map(),
    checks: new Map(),
    indexes: new Map(),
    fullTextIndexes: new Map(),
    triggers: new Map(),
    defaults: new Map(),
    descriptions: new Map(),
    securityPolicies: [],
    skipped: new Map(),
  };
}

/** Takes one element of its type into the draft. */
export type Mapper = (element: ModelElement, draft: Draft) => void;

/** `[dbo].[Orders]` or anything below it → `dbo.Orders`. */
export function objectName(parts: readonly string[]): ObjectName {
  return { schema: parts[0] ?? "", name: parts[1] ?? "" };
}

export function objectKey(parts: readonly string[]): string {
  return nameKey(objectName(parts));
}

export function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** The property with its value, or nothing: what says nothing is absent. */
export function present<K extends string, const V>(key: K, value: V | undefined | false): { readonly [P in K]?: V } {
  return (value === undefined || value === false ? {} : { [key]: value }) as { readonly [P in K]?: V };
}

/** A constraint's own name; undefined where the server made it up: a package then has none, or has the one that some server gave. */
export function constraintName(parts: readonly string[]): string | undefined {
  const name = parts[1];
  return name === undefined || isMadeUpConstraintName(name) ? undefined : name;
}

export function storageOf(element: ModelElement): Storage {
  const [filegroup] = referenceOf(element, "Filegroup");
  const [scheme] = referenceOf(element, "PartitionScheme");
  const column = referenceOf(element, "PartitionColumn").at(-1);
  return {
    ...present("filegroup", filegroup),
    ...present("partition", scheme !== undefined && column !== undefined && { scheme, column }),
  };
}

// SqlDataCompressionLevel of DacFx; every columnstore index has 3, which so says nothing.
const compressions: ReadonlyMap<string, Compression> = new Map([
  ["1", "row"],
  ["2", "page"],
  ["4", "columnstore_archive"],
]);

/** The compression of all partitions; undefined where they differ. */
export function compressionOf(element: ModelElement): Compression | undefined {
  const levels = new Set(
    (element.relationships.get("DataCompressionOptions") ?? []).map((option) =>
      "type" in option ? (option.properties.get("CompressionLevel") ?? "0") : "0",
    ),
  );
  const [level] = levels;
  return level === undefined || levels.size > 1 ? undefined : compressions.get(level);
}

/** The last part of each name that a relationship refers to: columns. */
export function columnNames(element: ModelElement, relationship: string): readonly string[] {
  return references(element, relationship).map(({ reference }) => reference.at(-1) ?? "");
}
