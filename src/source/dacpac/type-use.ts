import { formatType, systemBaseType, type SqlType } from "../../tsql/type.ts";
import { objectName, present } from "./draft.ts";
import type { ModelElement, Reference } from "./model.ts";
import { isTrue, numberOf, references } from "./model.ts";

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
