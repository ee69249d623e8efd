import type { Bound, LogicalTypeOptions } from "../../model/contract.ts";
import type { OptionsFile } from "./file.ts";

/** What the logical type alone does not say; undefined where nothing is said. */
export function optionsOf(file: OptionsFile | undefined): LogicalTypeOptions | undefined {
  if (file === undefined) return undefined;
  const { minLength, maxLength, pattern, format, multipleOf, precision, scale, timezone } = file;
  const minimum = boundOf(file.minimum, file.exclusiveMinimum);
  const maximum = boundOf(file.maximum, file.exclusiveMaximum);
  const options: LogicalTypeOptions = {
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(format === undefined ? {} : { format }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(multipleOf === undefined ? {} : { multipleOf }),
    ...(precision === undefined ? {} : { precision }),
    ...(scale === undefined ? {} : { scale }),
    ...(timezone === true ? { timezone } : {}),
  };
  return Object.keys(options).length === 0 ? undefined : options;
}

/** ODCS 3.0 says by `exclusiveMinimum: true` that the minimum is excluded, 3.1 by the bound itself. */
function boundOf(inclusive: number | string | undefined, exclusive: number | string | boolean | undefined): Bound | undefined {
  if (typeof exclusive === "number" || typeof exclusive === "string") return { value: exclusive, exclusive: true };
  if (inclusive === undefined) return undefined;
  return exclusive === true ? { value: inclusive, exclusive } : { value: inclusive };
}
