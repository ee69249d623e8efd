import type { UserType } from "../../model/schema.ts";
import { readColumn } from "./columns.ts";
import { readCheck, readKey } from "./constraints.ts";
import { objectName, present, type Mapper } from "./draft.ts";
import { readTableTypeIndex } from "./indexes.ts";
import type { ModelElement } from "./model.ts";
import { children, isFalse, isTrue, references } from "./model.ts";
import { typeOf } from "./type-use.ts";

const readAliasType: Mapper = (element, draft) => {
  const base = typeOf(element, "Type");
  draft.types.push({
    ...objectName(element.name),
    ...present("baseType", base?.type),
    nullable: !isFalse(element, "IsNullable"),
    ...listsOf(element),
  });
};

const readTableType: Mapper = (element, draft) => {
  draft.types.push({
    ...objectName(element.name),
    ...present("memoryOptimized", isTrue(element, "IsMemoryOptimized")),
    ...listsOf(element),
  });
};

/** What stands inside a table type: its constraints have no names, and nothing else refers to them. */
function listsOf(element: ModelElement): Omit<UserType, "schema" | "name"> {
  const constraints = children(element, "Constraints");
  const ofType = (type: string): readonly ModelElement[] => constraints.filter((constraint) => constraint.type === type);
  const [primaryKey] = ofType("SqlTableTypePrimaryKeyConstraint");
  return {
    columns: children(element, "Columns").map((column) => {
      const name = column.name.at(-1);
      const constraint = ofType("SqlTableTypeDefaultConstraint").find(
        (each) => references(each, "ForColumn")[0]?.reference.at(-1) === name,
      );
      return readColumn(column, constraint);
    }),
    ...present("primaryKey", primaryKey !== undefined && readKey(primaryKey, isTrue(primaryKey, "IsClustered"))),
    uniqueConstraints: ofType("SqlTableTypeUniqueConstraint").map((each) => readKey(each, isTrue(each, "IsClustered"))),
    checks: ofType("SqlTableTypeCheckConstraint").map(readCheck),
    indexes: children(element, "Indexes").map(readTableTypeIndex),
  };
}

export const typeMappers: Readonly<Record<string, Mapper>> = {
  SqlUserDefinedDataType: readAliasType,
  SqlTableType: readTableType,
};
