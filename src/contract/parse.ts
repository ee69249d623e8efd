import { complain } from "../document/complaint.ts";
import type { Complaint } from "../document/complaint.ts";
import { parseDocument } from "../document/document.ts";
import type { LocatedDocument, Path } from "../document/document.ts";
import { validateDocument } from "../document/validation.ts";
import type { ValidationError } from "../generated/validator.ts";
import { validateContract } from "../generated/validators/contract.ts";
import type { Contract, ContractColumn, ContractObject, LogicalType } from "../model/contract.ts";
import { splitName } from "../model/name.ts";
import type { Severity } from "../model/place.ts";
import { didYouMean, nearest } from "../suggest.ts";
import { normalizePhysicalType } from "./physical-type.ts";

/** The parts of a contract that are looked at, once it satisfies `schema/contract.schema.json`. */
interface ContractFile {
  readonly id: string;
  readonly name?: string;
  readonly version: string;
  readonly status: string;
  readonly description?: { readonly purpose?: string };
  readonly servers?: readonly { readonly type: string; readonly schema?: string }[];
  readonly schema?: readonly ObjectFile[];
  /** A team in ODCS 3.1, its members in 3.0. */
  readonly team?: readonly MemberFile[] | { readonly name?: string; readonly members?: readonly MemberFile[] };
  readonly customProperties?: readonly CustomProperty[];
}

interface MemberFile {
  readonly username?: string;
  readonly name?: string;
  readonly role?: string;
  readonly dateOut?: string;
}

interface CustomProperty {
  readonly property: string;
  readonly value: unknown;
}

interface ElementFile {
  readonly name: string;
  readonly physicalName?: string;
  readonly physicalType?: string;
  readonly description?: string;
  readonly customProperties?: readonly CustomProperty[];
}

interface ObjectFile extends ElementFile {
  readonly properties?: readonly PropertyFile[];
}

interface PropertyFile extends ElementFile {
  readonly logicalType?: LogicalType;
  readonly logicalTypeOptions?: { readonly maxLength?: number; readonly format?: string };
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly primaryKey?: boolean;
  readonly primaryKeyPosition?: number;
}

/**
 * Reads an ODCS 3.0 or 3.1 contract: YAML, or JSON by the file's name. Loads a YAML parser: import it only where
 * there are contracts.
 *
 * What the standard has no key for stands under `customProperties`, its own place for that: `harm` (of the contract, an
 * object or a column), `role` (reader, writer, both), `severity` or `criticality`, `owner`,
 * `consumer`. What says nothing about a
 * schema (quality, service levels, servers but their schema, support…) is checked for form and passed over, and so are
 * the `properties` and `items` inside a property: they are parts of a value, and a column's value has none that a
 * database's schema knows.
 * @throws UserError with every complaint, each with file, line and column.
 */
export function parseContract(text: string, file: string): Contract {
  const document = parseDocument(text, file);
  const complaints = validateDocument(document, validateContract, isLegalInVersion(document));
  if (complaints.length > 0) throw complain(foreign(document, complaints) ?? complaints);
  const contract = document.value as ContractFile;
  const custom = customProperties(document, complaints, ["customProperties"], contract.customProperties);
  const severity = custom.word("severity", severities) ?? criticalities.get(custom.word("criticality", [...criticalities.keys()]) ?? "");
  const owner = custom.text("owner") ?? ownerOf(contract.team);
  const consumer = custom.text("consumer");
  const harm = custom.text("harm");
  const role = custom.word("role", roles) ?? "both";
  const description = contract.description?.purpose?.trim();
  const objects = (contract.schema ?? []).map((object, i) =>
    contractObject(object, ["schema", i], schemaOf(contract), document, complaints),
  );
  if (complaints.length > 0) throw complain(complaints);
  return {
    id: contract.id,
    name: contract.name ?? contract.id,
    version: contract.version,
    status: contract.status,
    file,
    at: document.at(["id"]),
    ...(description === undefined || description === "" ? {} : { description }),
    ...(owner === undefined ? {} : { owner }),
    ...(consumer === undefined ? {} : { consumer }),
    ...(harm === undefined ? {} : { harm }),
    severity: severity ?? "error",
    role,
    objects,
  };
}

/**
 * ODCS 3.0 allows keys of one's own everywhere but in objects, properties and their options (odcs-json-schema-v3.0.2.json;
 * 3.1 nowhere). One that is close to a key of the standard is still taken for a slip: a misspelt `schema` would demand nothing.
 */
function isLegalInVersion({ value }: LocatedDocument): (error: ValidationError) => boolean {
  const { apiVersion } = value as { readonly apiVersion?: unknown };
  if (typeof apiVersion !== "string" || !apiVersion.startsWith("v3.0.")) return () => false;
  return ({ keyword, instancePath, params, parentSchema }) =>
    keyword === "additionalProperties" &&
    !/^\/schema\/\d+(\/properties\/\d+|\/items)*(\/logicalTypeOptions)?$/.test(instancePath) &&
    nearest(String(params["additionalProperty"]), Object.keys(parentSchema?.["properties"] ?? {})) === undefined;
}

const roles = ["reader", "writer", "both"] as const;
const severities = ["error", "warning", "info"] as const;
const criticalities: ReadonlyMap<string, Severity> = new Map([
  ["critical", "error"],
  ["high", "error"],
  ["medium", "warning"],
  ["low", "info"],
]);

/** A file of another standard or version has a hundred faults, of which only that one matters. */
function foreign(document: LocatedDocument, complaints: readonly Complaint[]): readonly Complaint[] | undefined {
  const { apiVersion, kind, dataContractSpecification } = document.value as Record<string, unknown>;
  const start = document.at([]);
  if (typeof dataContractSpecification === "string") {
    const message =
      "this is a contract of the Data Contract Specification, which the Open Data Contract Standard (ODCS) 3 has succeeded; convert it";
    return [{ at: document.at(["dataContractSpecification"]), message }];
  }
  if (apiVersion === undefined && kind === undefined) {
    return [{ at: start, message: "this is no ODCS contract: it has neither `apiVersion` (v3.1.0) nor `kind` (DataContract)" }];
  }
  const about = complaints.filter(({ message }) => /^`(apiVersion|kind)`/.test(message));
  return about.length > 0 ? about : undefined;
}

function contractObject(
  object: ObjectFile,
  path: Path,
  defaultSchema: string,
  document: LocatedDocument,
  complaints: Complaint[],
): ContractObject {
  const written = object.physicalName ?? object.name;
  const parts = splitName(written)?.map(({ text }) => text);
  const at = document.at([...path, object.physicalName === undefined ? "name" : "physicalName"]);
  // `database.schema.name` and `server.database.schema.name` are legal; which database is read is not the contract's business.
  if (parts === undefined || parts.length > 4) {
    complaints.push({ at, message: `\`${written}\` is not the name of an object: write name, schema.name or [schema].[name]` });
  }
  const name = parts?.at(-1) ?? written;
  const columns = (object.properties ?? []).map((property, i) =>
    contractColumn(property, [...path, "properties", i], document, complaints),
  );
  const physicalType = object.physicalType?.trim().toLowerCase();
  return {
    schema: parts?.at(-2) ?? defaultSchema,
    name,
    ...(physicalType === undefined ? {} : { physicalType }),
    at,
    ...described(object, path, document, complaints),
    columns: withOnlyKeyFirst(columns),
  };
}

/** A key of one column needs no position to be said. */
function withOnlyKeyFirst(columns: readonly ContractColumn[]): readonly ContractColumn[] {
  if (columns.filter(({ primaryKey }) => primaryKey).length !== 1) return columns;
  return columns.map((column) => (column.primaryKey ? { ...column, primaryKeyPosition: column.primaryKeyPosition ?? 1 } : column));
}

function contractColumn(property: PropertyFile, path: Path, document: LocatedDocument, complaints: Complaint[]): ContractColumn {
  const { logicalType, logicalTypeOptions, required, unique, primaryKey, primaryKeyPosition } = property;
  const { maxLength, format } = logicalTypeOptions ?? {};
  const physicalType = property.physicalType === undefined ? undefined : normalizePhysicalType(property.physicalType);
  return {
    // A column's name is one part, whatever dots it holds; only brackets around the whole of it are none of its characters.
    name: unbracket(property.physicalName ?? property.name),
    at: document.at(path),
    ...described(property, path, document, complaints),
    ...(physicalType === undefined ? {} : { physicalType }),
    ...(logicalType === undefined ? {} : { logicalType }),
    ...(maxLength === undefined && format === undefined
      ? {}
      : { options: { ...(maxLength === undefined ? {} : { maxLength }), ...(format === undefined ? {} : { format }) } }),
    ...(required === true ? { required } : {}),
    ...(unique === true ? { unique } : {}),
    ...(primaryKey === true ? { primaryKey } : {}),
    // -1 is the standard's own way to say nothing.
    ...(primaryKey === true && primaryKeyPosition !== undefined && primaryKeyPosition >= 1 ? { primaryKeyPosition } : {}),
  };
}

function unbracket(name: string): string {
  const parts = splitName(name);
  return parts?.length === 1 && parts[0] !== undefined ? parts[0].text : name;
}

function described(
  element: ElementFile,
  path: Path,
  document: LocatedDocument,
  complaints: Complaint[],
): { readonly description?: string; readonly harm?: string } {
  const harm = customProperties(document, complaints, [...path, "customProperties"], element.customProperties).text("harm");
  const description = element.description?.trim();
  return { ...(description === undefined || description === "" ? {} : { description }), ...(harm === undefined ? {} : { harm }) };
}

/** The schema of objects that name none: that of the contract's SQL Servers where they agree. */
function schemaOf({ servers }: ContractFile): string {
  const named = new Set((servers ?? []).flatMap(({ type, schema }) => (type === "sqlserver" && schema !== undefined ? [schema] : [])));
  const [only] = named;
  return only === undefined || named.size > 1 ? "dbo" : only;
}

/** The team's name; else that of a member who is an owner; else that of the first who has not left. */
function ownerOf(team: ContractFile["team"]): string | undefined {
  if (team === undefined) return undefined;
  const members = isList(team) ? team : (team.members ?? []);
  const present = members.filter(({ dateOut }) => dateOut === undefined);
  const owner = present.find(({ role }) => role !== undefined && /\bowner\b/i.test(role)) ?? present[0];
  return (isList(team) ? undefined : team.name) ?? owner?.name ?? owner?.username;
}

/** `Array.isArray` does not narrow readonly arrays out of a union. */
function isList<T>(value: readonly T[] | object): value is readonly T[] {
  return Array.isArray(value);
}

interface CustomProperties {
  text(name: string): string | undefined;
  word<T extends string>(name: string, known: readonly T[]): T | undefined;
}

function customProperties(
  document: LocatedDocument,
  complaints: Complaint[],
  path: Path,
  properties: readonly CustomProperty[] | undefined,
): CustomProperties {
  const text = (name: string): string | undefined => {
    const i = properties?.findIndex(({ property }) => property === name) ?? -1;
    const value = properties?.[i]?.value;
    if (value === undefined || value === null) return undefined;
    if (typeof value === "string") return value.trim() === "" ? undefined : value.trim();
    complaints.push({ at: document.at([...path, i, "value"]), message: `the custom property \`${name}\` must be text` });
    return undefined;
  };
  return {
    text,
    word: (name, known) => {
      const value = text(name);
      if (value === undefined) return undefined;
      const found = known.find((word) => word === value.toLowerCase());
      if (found !== undefined) return found;
      const i = properties?.findIndex(({ property }) => property === name) ?? -1;
      const words = known.map((word) => `\`${word}\``).join(", ");
      complaints.push({
        at: document.at([...path, i, "value"]),
        message: `the custom property \`${name}\` must be one of ${words}, not \`${value}\`${didYouMean(value, known)}`,
      });
      return undefined;
    },
  };
}
