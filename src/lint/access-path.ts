import { printPart } from "../model/name.ts";
import type { Index, KeyColumn, KeyConstraint, Table } from "../model/schema.ts";

/** A B-tree of a table: one of its indexes, or the one behind a primary key or unique constraint. */
export interface AccessPath {
  readonly kind: "primary key" | "unique constraint" | "index";
  /** Absent where the server made it up. */
  readonly name?: string;
  readonly columns: readonly KeyColumn[];
  readonly include: readonly string[];
  readonly filter?: string;
  readonly unique: boolean;
  readonly clustered: boolean;
}

/** Those that the server can use: neither disabled nor of another structure than rows (columnstore, XML, spatial, hash). */
export function accessPaths(table: Table): AccessPath[] {
  const constraint = (kind: AccessPath["kind"], key: KeyConstraint): AccessPath => ({
    kind,
    ...(key.name === undefined ? {} : { name: key.name }),
    columns: key.columns,
    include: [],
    unique: true,
    clustered: key.clustered === true,
  });
  const usable = (path: { readonly disabled?: true; readonly bucketCount?: number }): boolean =>
    path.disabled !== true && path.bucketCount === undefined;
  return [
    ...(table.primaryKey !== undefined && usable(table.primaryKey) ? [constraint("primary key", table.primaryKey)] : []),
    ...table.uniqueConstraints.filter(usable).map((key) => constraint("unique constraint", key)),
    ...table.indexes.filter((index) => usable(index) && index.kind === undefined).map(ofIndex),
  ];
}

function ofIndex({ name, columns, include, filter, unique, clustered }: Index): AccessPath {
  return {
    kind: "index",
    name,
    columns,
    include,
    ...(filter === undefined ? {} : { filter }),
    unique: unique === true,
    clustered: clustered === true,
  };
}

/** `index IX_Orders_Customer`, or `primary key` where it has no name. */
export function printPath({ kind, name }: AccessPath): string {
  return name === undefined ? `the ${kind}` : `${kind} ${printPart(name)}`;
}

export function printColumns(columns: readonly (string | { readonly name: string })[]): string {
  return columns.map((column) => printPart(typeof column === "string" ? column : column.name)).join(", ");
}
