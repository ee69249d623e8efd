import type { Coverage } from "../model/lint.ts";
import type { Schema } from "../model/schema.ts";
import { describable } from "./describable.ts";

/** How much of what people look up is described. */
export function coverageOf(schema: Schema): Coverage {
  let [described, total] = [0, 0];
  for (const it of describable(schema)) {
    total++;
    if (it.described) described++;
  }
  return { described, total };
}
