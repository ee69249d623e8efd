import type { Schema } from "../model/schema.ts";

export function resolveModules(schema: Schema): Schema {
  return schema;
}
