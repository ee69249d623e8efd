import type { Path } from "../../document/document.ts";
import type { ContractColumn } from "../../model/contract.ts";
import { isConfidential } from "../classification.ts";
import { normalizePhysicalType } from "../physical-type.ts";
import { customProperties } from "./custom-properties.ts";
import { columnNameOf, described } from "./element.ts";
import type { PropertyFile } from "./file.ts";
import { optionsOf } from "./options.ts";
import type { Parsing } from "./parsing.ts";

/** @param protection what the object, or else the contract, says for its columns */
export function contractColumn(property: PropertyFile, path: Path, protection: Protection, parsing: Parsing): ContractColumn {
  const { logicalType, required, unique, primaryKey, primaryKeyPosition } = property;
  const custom = customProperties(property.customProperties, path, parsing);
  const physicalType = property.physicalType === undefined ? undefined : normalizePhysicalType(property.physicalType);
  const options = optionsOf(property.logicalTypeOptions);
  for (const key of ["precision", "scale"] as const) {
    if (options?.[key] === undefined) continue;
    const message = `\`${key}\` is no option of the standard, whose other readers refuse it; \`physicalType: decimal(p,s)\` says the same`;
    parsing.notes.push({ severity: "warning", message, at: parsing.document.at([...path, "logicalTypeOptions", key]) });
  }
  const classification = property.classification?.trim();
  const hidden = isConfidential(classification) ? (custom.word("protection", protections) ?? protection) : "none";
  return {
    name: columnNameOf(property),
    at: parsing.document.at(path),
    ...described(property, custom),
    ...(physicalType === undefined ? {} : { physicalType }),
    ...(logicalType === undefined ? {} : { logicalType }),
    ...(options === undefined ? {} : { options }),
    ...(required === true ? { required } : {}),
    ...(required === false ? { nullable: true } : {}),
    ...(unique === true ? { unique } : {}),
    ...(primaryKey === true ? { primaryKey } : {}),
    // -1 is the standard's own way to say nothing.
    ...(primaryKey === true && primaryKeyPosition !== undefined && primaryKeyPosition >= 1 ? { primaryKeyPosition } : {}),
    ...(classification === undefined || classification === "" ? {} : { classification }),
    ...(hidden === "none" ? {} : { protection: hidden }),
  };
}

/** How much a confidential column has to be masked or encrypted: as all the rest, a warning otherwise, or not at all. */
export const protections = ["required", "expected", "none"] as const;
export type Protection = (typeof protections)[number];
