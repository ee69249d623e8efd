import type { Path } from "../../document/document.ts";
import type { ContractColumn, ContractObject } from "../../model/contract.ts";
import { sameName } from "../../model/name.ts";
import { contractColumn, protections } from "./column.ts";
import type { Protection } from "./column.ts";
import { customProperties } from "./custom-properties.ts";
import type { CustomProperties } from "./custom-properties.ts";
import { described, objectNameOf } from "./element.ts";
import type { ObjectFile } from "./file.ts";
import type { Parsing } from "./parsing.ts";
import type { OwnedRelationship } from "./relationships.ts";

/** What the contract says for every one of its objects, which may say otherwise. */
export interface ObjectDefaults {
  /** Of objects that name none. */
  readonly schema: string;
  readonly closed: boolean;
  readonly ordered: boolean;
  readonly protection: Protection;
}

export function contractObject(
  object: ObjectFile,
  path: Path,
  defaults: ObjectDefaults,
  relationships: readonly OwnedRelationship[],
  parsing: Parsing,
): ContractObject {
  const at = parsing.document.at([...path, object.physicalName === undefined ? "name" : "physicalName"]);
  const written = object.physicalName ?? object.name;
  const name = objectNameOf(object, defaults.schema);
  if (name === undefined) {
    const message = `\`${written}\` is not the name of an object: write name, schema.name or [schema].[name]`;
    parsing.complaints.push({ at, message });
  }
  const custom = customProperties(object.customProperties, path, parsing);
  const protection = custom.word("protection", protections) ?? defaults.protection;
  const columns = (object.properties ?? []).map((property, i) => contractColumn(property, [...path, "properties", i], protection, parsing));
  const physicalType = object.physicalType?.trim().toLowerCase();
  const own = relationships.flatMap(({ from, ...relationship }) => (name !== undefined && sameName(from, name) ? [relationship] : []));
  const closed = isClosed(custom, defaults.closed);
  const ordered = isOrdered(custom, defaults.ordered);
  return {
    ...(name ?? { schema: defaults.schema, name: written }),
    ...(physicalType === undefined || physicalType === "" ? {} : { physicalType }),
    at,
    ...described(object, custom),
    columns: withOnlyKeyFirst(columns),
    ...(own.length === 0 ? {} : { relationships: own }),
    ...(closed ? { closed } : {}),
    ...(ordered ? { ordered } : {}),
  };
}

/** `closed: true`: no column may stand beside those that are named. */
export function isClosed(custom: CustomProperties, otherwise: boolean): boolean {
  return custom.value("closed") === undefined ? otherwise : custom.flag("closed");
}

/** `columnOrder: strict`: the columns stand in the contract's order; `any`: in whatever order. */
export function isOrdered(custom: CustomProperties, otherwise: boolean): boolean {
  const said = custom.word("columnOrder", ["strict", "any"]);
  return said === undefined ? otherwise : said === "strict";
}

/** A key of one column needs no position to be said. */
function withOnlyKeyFirst(columns: readonly ContractColumn[]): readonly ContractColumn[] {
  if (columns.filter(({ primaryKey }) => primaryKey).length !== 1) return columns;
  return columns.map((column) => (column.primaryKey ? { ...column, primaryKeyPosition: column.primaryKeyPosition ?? 1 } : column));
}
