import type { Path } from "../../document/document.ts";
import type { ContractColumn } from "../../model/contract.ts";
import { normalizePhysicalType } from "../physical-type.ts";
import { customProperties } from "./custom-properties.ts";
import { columnNameOf, described } from "./element.ts";
import type { PropertyFile } from "./file.ts";
import { optionsOf } from "./options.ts";
import type { Parsing } from "./parsing.ts";

export function contractColumn(property: PropertyFile, path: Path, parsing: Parsing): ContractColumn {
  const { logicalType, required, unique, primaryKey, primaryKeyPosition, encryptedName } = property;
  const custom = customProperties(property.customProperties, path, parsing);
  const physicalType = property.physicalType === undefined ? undefined : normalizePhysicalType(property.physicalType);
  const options = optionsOf(property.logicalTypeOptions);
  const classification = property.classification?.trim();
  return {
    name: columnNameOf(property),
    at: parsing.document.at(path),
    ...described(property, custom),
    ...(physicalType === undefined ? {} : { physicalType }),
    ...(logicalType === undefined ? {} : { logicalType }),
    ...(options === undefined ? {} : { options }),
    ...(required === true ? { required } : {}),
    ...(unique === true ? { unique } : {}),
    ...(primaryKey === true ? { primaryKey } : {}),
    // -1 is the standard's own way to say nothing.
    ...(primaryKey === true && primaryKeyPosition !== undefined && primaryKeyPosition >= 1 ? { primaryKeyPosition } : {}),
    ...(classification === undefined || classification === "" ? {} : { classification }),
    ...(encryptedName === undefined ? {} : { encryptedName }),
  };
}
