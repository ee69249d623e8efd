import type { Check, ForeignKey, KeyColumn, KeyConstraint, ReferentialAction } from "../../model/schema.ts";
import { normalizeExpression } from "../../tsql/expression.ts";
import { readDefault } from "./columns.ts";
import { append, columnNames, compressionOf, constraintName, objectKey, objectName, present, storageOf, type Mapper } from "./draft.ts";
import type { ModelElement } from "./model.ts";
import { children, isAnnotated, isFalse, isTrue, numberOf, referenceOf } from "./model.ts";

// SqlForeignKeyAction of DacFx; 0 is no action
const actions: ReadonlyMap<string, ReferentialAction> = new Map([
  ["1", "cascade"],
  ["2", "set null"],
  ["3", "set default"],
]);

export function keyColumns(element: ModelElement): readonly KeyColumn[] {
  return children(element, "ColumnSpecifications").map((column) => ({
    name: referenceOf(column, "Column").at(-1) ?? "",
    ...present("descending", isFalse(column, "IsAscending")),
  }));
}

/** A primary key or unique constraint; of a table type these have no name. */
export function readKey(element: ModelElement, clustered: boolean): KeyConstraint {
  return {
    ...present("name", constraintName(element.name)),
    ...present("clustered", clustered),
    columns: keyColumns(element),
    ...present("disabled", isTrue(element, "IsDisabled")),
    ...present("compression", compressionOf(element)),
    ...present("bucketCount", numberOf(element, "BucketCount")),
  };
}

const readPrimaryKey: Mapper = (element, draft) => {
  const key = readKey(element, !isFalse(element, "IsClustered"));
  draft.primaryKeys.set(objectKey(referenceOf(element, "DefiningTable")), { ...key, storage: storageOf(element) });
};

const readUniqueConstraint: Mapper = (element, draft) => {
  const key = readKey(element, isTrue(element, "IsClustered"));
  append(draft.uniqueConstraints, objectKey(referenceOf(element, "DefiningTable")), { ...key, storage: storageOf(element) });
};

const readForeignKey: Mapper = (element, draft) => {
  const action = (property: string): ReferentialAction | undefined => actions.get(element.properties.get(property) ?? "");
  const foreignKey: ForeignKey = {
    ...present("name", constraintName(element.name)),
    columns: columnNames(element, "Columns"),
    references: { ...objectName(referenceOf(element, "ForeignTable")), columns: columnNames(element, "ForeignColumns") },
    ...present("onDelete", action("OnDeleteAction")),
    ...present("onUpdate", action("OnUpdateAction")),
    ...enforcement(element),
  };
  append(draft.foreignKeys, objectKey(referenceOf(element, "DefiningTable")), foreignKey);
};

export function readCheck(element: ModelElement): Check {
  return {
    ...present("name", constraintName(element.name)),
    expression: normalizeExpression(element.properties.get("CheckExpressionScript") ?? element.properties.get("Expression") ?? ""),
    ...enforcement(element),
  };
}

/** How far the server holds rows to a foreign key or check. */
function enforcement(element: ModelElement): Pick<Check, "disabled" | "untrusted" | "notForReplication"> {
  const disabled = isTrue(element, "IsDisabled");
  const notForReplication = isTrue(element, "IsNotForReplication");
  // sys.check_constraints and sys.foreign_keys call all three untrusted: what replication may write is checked no more than what came before.
  const untrusted = disabled || notForReplication || isAnnotated(element, "IsNotTrustedPropertyAnnotation");
  return {
    ...present("disabled", disabled),
    ...present("untrusted", untrusted),
    ...present("notForReplication", notForReplication),
  };
}

export const constraintMappers: Readonly<Record<string, Mapper>> = {
  SqlPrimaryKeyConstraint: readPrimaryKey,
  SqlUniqueConstraint: readUniqueConstraint,
  SqlForeignKeyConstraint: readForeignKey,
  SqlCheckConstraint: (element, draft) => {
    append(draft.checks, objectKey(referenceOf(element, "DefiningTable")), readCheck(element));
  },
  SqlDefaultConstraint: (element, draft) => {
    draft.defaults.set(referenceOf(element, "ForColumn").join("\u0000"), readDefault(element));
  },
};
