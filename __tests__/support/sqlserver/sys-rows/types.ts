import { nameKey, type ObjectName } from "../../../../src/model/name.ts";
import type { Schema, UserType } from "../../../../src/model/schema.ts";
import { parseType } from "../../../../src/tsql/type.ts";
import type { Draft } from "./draft.ts";

/** What sys.columns, sys.parameters and sys.sequences say of a type. */
export interface TypeUse {
  readonly system_type_id: number;
  readonly user_type_id: number;
  readonly max_length: number;
  readonly precision: number;
  readonly scale: number;
}

export interface Types {
  readonly useOf: (text: string) => TypeUse;
  readonly idOf: (type: ObjectName) => number | undefined;
  /** Table types, and the ids of the tables that stand for them. */
  readonly tables: readonly (readonly [type: UserType, objectId: number])[];
}

/** The system's types and the schema's own; what is in table types comes later, since their columns may be of alias types. */
export function addTypes(schema: Schema, { add, newId, schemaId, describe, object }: Draft): Types {
  for (const [name, [systemTypeId, userTypeId]] of systemTypes) {
    add("types", {
      ...noLength,
      name,
      system_type_id: systemTypeId,
      user_type_id: userTypeId,
      schema_id: 4,
      is_nullable: 1,
      ...notUserDefined,
    });
  }
  const userTypes = new Map<string, { readonly id: number; readonly system: number }>();
  const xmlCollections = new Map<string, number>();
  let lastUserType = 256;
  for (const type of schema.types) {
    const id = ++lastUserType;
    const base = type.baseType === undefined ? undefined : useOf(type.baseType);
    userTypes.set(nameKey(type), { id, system: base?.system_type_id ?? 243 });
    describe(6, id, 0, type);
    add("types", {
      ...noLength,
      ...(base === undefined ? {} : { max_length: base.max_length, precision: base.precision, scale: base.scale }),
      name: type.name,
      schema_id: schemaId(type.schema),
      system_type_id: base?.system_type_id ?? 243,
      user_type_id: id,
      is_nullable: type.nullable === false ? 0 : 1,
      is_user_defined: 1,
      is_assembly_type: 0,
      is_table_type: base === undefined ? 1 : 0,
    });
  }
  const tables: [UserType, number][] = [];
  for (const type of schema.types) {
    if (type.baseType !== undefined) continue;
    const objectId = newId();
    const userTypeId = userTypes.get(nameKey(type))?.id;
    add("table_types", {
      name: type.name,
      user_type_id: userTypeId,
      schema_id: schemaId(type.schema),
      is_user_defined: 1,
      type_table_object_id: objectId,
      is_memory_optimized: type.memoryOptimized === true ? 1 : 0,
    });
    object(
      objectId,
      "TT",
      { schema: "sys", name: `TT_${type.name.slice(0, 12)}_${objectId.toString(16).toUpperCase()}` },
      { is_ms_shipped: 1 },
    );
    tables.push([type, objectId]);
  }
  return { useOf, idOf: (type) => userTypes.get(nameKey(type))?.id, tables };

  /** What sys.columns, sys.parameters and sys.sequences say of a type. */
  function useOf(text: string): TypeUse {
    const type = parseType(text);
    if (type === undefined) throw new Error(`${text} is no type.`);
    const own = type.schema === undefined ? undefined : userTypes.get(nameKey({ schema: type.schema, name: type.name }));
    if (own !== undefined) return { ...noLength, user_type_id: own.id, system_type_id: own.system };
    const ids = systemTypes.get(type.name);
    if (ids === undefined) throw new Error(`${text} is no type that this server knows.`);
    const bytes = type.name === "nchar" || type.name === "nvarchar" ? 2 : 1;
    const xml = type.xmlSchema === undefined ? undefined : xmlCollection(type.xmlSchema);
    return {
      system_type_id: ids[0],
      user_type_id: ids[1],
      max_length: type.length === "max" ? -1 : type.name === "vector" ? 8 + 4 * (type.length ?? 0) : (type.length ?? 0) * bytes,
      precision: type.precision ?? (type.name === "float" ? 53 : 0),
      scale: type.scale ?? 0,
      ...(xml === undefined ? {} : { xml_collection_id: xml, is_xml_document: type.xmlDocument === true ? 1 : 0 }),
      ...(type.name === "vector" ? { vector_dimensions: type.length, vector_base_type: type.element === "float16" ? 1 : 0 } : {}),
    };
  }

  function xmlCollection(name: ObjectName): number {
    const known = xmlCollections.get(nameKey(name));
    if (known !== undefined) return known;
    const id = 65_536 + xmlCollections.size;
    xmlCollections.set(nameKey(name), id);
    add("xml_schema_collections", { xml_collection_id: id, schema_id: schemaId(name.schema), name: name.name });
    return id;
  }
}

export const noLength = { max_length: 0, precision: 0, scale: 0 };
const notUserDefined = { is_user_defined: 0, is_assembly_type: 0, is_table_type: 0 };

/** system_type_id and user_type_id, https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-types-transact-sql */
// prettier-ignore
const systemTypes: ReadonlyMap<string, readonly [systemTypeId: number, userTypeId: number]> = new Map([
  ["image", [34, 34]], ["text", [35, 35]], ["uniqueidentifier", [36, 36]], ["date", [40, 40]], ["time", [41, 41]], ["datetime2", [42, 42]],
  ["datetimeoffset", [43, 43]], ["tinyint", [48, 48]], ["smallint", [52, 52]], ["int", [56, 56]], ["smalldatetime", [58, 58]], ["real", [59, 59]],
  ["money", [60, 60]], ["datetime", [61, 61]], ["float", [62, 62]], ["sql_variant", [98, 98]], ["ntext", [99, 99]], ["bit", [104, 104]],
  ["decimal", [106, 106]], ["numeric", [108, 108]], ["smallmoney", [122, 122]], ["bigint", [127, 127]], ["hierarchyid", [240, 128]],
  ["geometry", [240, 129]], ["geography", [240, 130]], ["varbinary", [165, 165]], ["varchar", [167, 167]], ["binary", [173, 173]],
  ["char", [175, 175]], ["timestamp", [189, 189]], ["nvarchar", [231, 231]], ["sysname", [231, 256]], ["nchar", [239, 239]], ["xml", [241, 241]],
  ["json", [244, 244]], ["vector", [255, 255]],
]);
