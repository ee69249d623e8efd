import type { Config } from "../model/config.ts";
import type { Schema } from "../model/schema.ts";
import { describe } from "./describe.ts";
import type { DescribedSchema } from "./describe.ts";
import { select } from "./select.ts";

/**
 * The schema as the configuration wants it looked at. Describing comes first: a description of an object that is left
 * out is not a mistake. Select from the committed snapshot too before comparing, else what is newly left out looks dropped.
 */
export function configured(schema: Schema, config: Config): DescribedSchema {
  const described = describe(schema, config.descriptions);
  return { schema: select(described.schema, config.include, config.exclude), diagnostics: described.diagnostics };
}
