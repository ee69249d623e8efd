import { formatType, systemBaseType, type SqlType } from "../../../tsql/type.ts";
import type { Catalog } from "../catalog.ts";
import type { Names } from "./names.ts";
import { indexBy } from "./names.ts";

/** A use of a type: what a column, parameter or sequence says of its own. */
export interface TypeUse {
  readonly user_type_id: number | null;
  /** Bytes; -1 for max. */
  readonly max_length: number;
  readonly precision: number;
  readonly scale: number;
}

/** What only columns and parameters of type xml and vector say. */
export interface TypeTraits {
  readonly is_xml_document: boolean;
  readonly xml_collection_id: number;
  readonly vector_dimensions?: number | null;
  readonly vector_base_type?: number | null;
}

/** Absent where this login may not see the type. */
export interface ResolvedType {
  readonly type?: string;
  readonly baseType?: string;
}

export type ResolveType = (use: TypeUse, traits?: TypeTraits) => ResolvedType;

export function resolveTypes(catalog: Catalog, names: Names): ResolveType {
  const types = indexBy(catalog.types, (row) => row.user_type_id);
  const xmlSchemas = indexBy(catalog.xmlSchemaCollections, (row) => row.xml_collection_id);
  // A database has few types, spelled over and over: what most columns need is found, not built.
  const spelled = new Map<number | null, Map<number, ResolvedType>>();

  return (use, traits) => {
    if (traits !== undefined) return spell(use, traits);
    let sizes = spelled.get(use.user_type_id);
    if (sizes === undefined) spelled.set(use.user_type_id, (sizes = new Map<number, ResolvedType>()));
    // Two bytes and twice one: together an int.
    const size = (use.max_length * 256 + use.precision) * 256 + use.scale;
    let resolved = sizes.get(size);
    if (resolved === undefined) sizes.set(size, (resolved = spell(use)));
    return resolved;
  };

  function spell(use: TypeUse, traits?: TypeTraits): ResolvedType {
    const type = use.user_type_id === null ? undefined : types.get(use.user_type_id);
    if (type === undefined) return {};
    if (!type.is_user_defined) {
      const resolved = formatType(systemType(type.name, use, traits));
      const baseType = systemBaseType(resolved);
      return baseType === undefined ? { type: resolved } : { type: resolved, baseType };
    }
    const named = formatType({ schema: names.schema(type.schema_id), name: type.name });
    // CLR and table types stand for themselves. An alias stands for the type of the same id among the system's own.
    const base = type.is_assembly_type || type.is_table_type ? undefined : types.get(type.system_type_id);
    return base === undefined ? { type: named } : { type: named, baseType: formatType(systemType(base.name, type)) };
  }

  function systemType(name: string, use: Omit<TypeUse, "user_type_id">, traits?: TypeTraits): SqlType {
    const collection = traits === undefined ? undefined : xmlSchemas.get(traits.xml_collection_id);
    return {
      name,
      ...lengthOf(name, use, traits),
      ...(name === "decimal" || name === "numeric" || name === "float" ? { precision: use.precision } : {}),
      ...(fractional.has(name) ? { scale: use.scale } : {}),
      ...(collection === undefined ? {} : { xmlSchema: { schema: names.schema(collection.schema_id), name: collection.name } }),
      ...(collection !== undefined && traits?.is_xml_document === true ? { xmlDocument: true as const } : {}),
      // https://learn.microsoft.com/sql/t-sql/data-types/vector-data-type: 0 is float32, the default; 1 is float16.
      ...(name === "vector" && traits?.vector_base_type === 1 ? { element: "float16" } : {}),
    };
  }
}

const fractional: ReadonlySet<string> = new Set(["decimal", "numeric", "time", "datetime2", "datetimeoffset"]);

/** sys.columns.max_length counts bytes, two for each character of an n type: nvarchar(15) is 30. */
function lengthOf(name: string, use: Omit<TypeUse, "user_type_id">, traits?: TypeTraits): Pick<SqlType, "length"> {
  switch (name) {
    case "char":
    case "varchar":
    case "binary":
    case "varbinary":
      return { length: use.max_length === -1 ? "max" : use.max_length };
    case "nchar":
    case "nvarchar":
      return { length: use.max_length === -1 ? "max" : use.max_length / 2 };
    case "vector":
      return { length: traits?.vector_dimensions ?? 1 };
    default:
      return {};
  }
}
