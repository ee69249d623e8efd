import type { UserType } from "../../model/schema.ts";
import { formatType, systemBaseType, type SqlType } from "../../tsql/type.ts";
import { readColumn } from "./columns.ts";
import { readCheck, readKey } from "./constraints.ts";
import { objectName, present, type Mapper } from "./draft.ts";
import { readTableTypeIndex } from "./indexes.ts";
import type { ModelElement, Reference } from "./model.ts";
import { children, isFalse, isTrue, numberOf, references } from "./model.ts";

export interface TypeUse {
  readonly type: string;
  /** Of system types that are aliases themselves; that of the user's is known only when all is read. */
  readonly baseType?: string;
}

/** The type that a relationship of the element gives, whether as a SqlTypeSpecifier or as a plain name. */
export function typeOf(element: ModelElement, relationship: string): TypeUse | undefined {
  const [related] = element.relationships.get(relationship) ?? [];
  if (related === undefined) return undefined;
  if ("reference" in related) return typeUse(element, related);
  const [named] = references(related, "Type");
  return named === undefined ? undefined : typeUse(related, named);
}

function typeUse(specifier: ModelElement, named: Reference): TypeUse {
  const type = formatType(sqlType(specifier, named));
  return { type, ...present("baseType", systemBaseType(type)) };
}

function sqlType(specifier: ModelElement, named: Reference): SqlType {
  const name = named.reference.at(-1) ?? "";
  const schema = named.reference.length > 1 ? named.reference.at(-2) : undefined;
  if (!named.builtIn && schema !== undefined && schema !== "sys") return { schema, name };
  const [collection] = references(specifier, "XmlSchemaCollection");
  return {
    name,
    ...present("length", isTrue(specifier, "IsMax") ? "max" : numberOf(specifier, "Length")),
    ...present("precision", numberOf(specifier, "Precision")),
    ...present("scale", numberOf(specifier, "Scale")),
    ...present("xmlSchema", collection !== undefined && objectName(collection.reference)),
    // SqlXmlDataTypeStyle of DacFx: 1 content, 2 document
    ...present("xmlDocument", specifier.properties.get("XmlStyle") === "2"),
  };
}

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
