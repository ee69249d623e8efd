import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Schema } from "../../src/model/schema.ts";
import { readPartialSchema } from "./partial-schema.ts";

/** A folder of `__tests__/diff/cases`: two schemas, and the changes between them as a report lists them. */
export interface ChangeCase {
  /** `column-added.required`: the kind it is about (or `unchanged`), and which case of it. */
  readonly name: string;
  readonly kind: string;
  readonly before: Schema;
  readonly after: Schema;
  readonly expected: unknown;
}

const folder = join(import.meta.dirname, "../diff/cases");

export function readChangeCases(): ChangeCase[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const read = (file: string): string => readFileSync(join(folder, name, file), "utf8");
      return {
        name,
        kind: name.split(".")[0] ?? name,
        before: readPartialSchema(read("before.json"), `${name}/before.json`),
        after: readPartialSchema(read("after.json"), `${name}/after.json`),
        expected: JSON.parse(read("expected.json")) as unknown,
      };
    });
}
