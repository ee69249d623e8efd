import type { RegExpEngine } from "ajv/dist/types/index.js";
import type { Bound, ContractColumn } from "../../model/contract.ts";
import { printPart } from "../../model/name.ts";
import type { DataValue } from "../../model/quality.ts";
import type { RelationColumn } from "../relation.ts";
import { familyOf } from "./column-text.ts";
import { matcherOf } from "./matcher.ts";
import type { Figure } from "./figure.ts";

export interface SampledColumn {
  readonly demanded: ContractColumn;
  readonly actual: RelationColumn;
}

export type Sample =
  | {
      /** The columns to fetch, by their names in the database. */
      readonly columns: readonly string[];
      /** How many of the rows break the contract, and in which columns; never a value. */
      readonly read: (rows: readonly (readonly DataValue[])[]) => Figure;
    }
  | { readonly refusal: string };

/** Formats of ODCS strings whose form one can look at. */
const formats = {
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/,
  email: /^[^\s@]+@[^\s@]+$/,
} as const;

/**
 * What rows must satisfy one by one: a JSON Schema made of the contract's columns (logical type, required, options), compiled by ajv. Its
 * patterns are matched by RE2's engine, as all of a contract's are.
 *
 * @param columns Those that may be fetched: none that is classified as confidential.
 */
export async function sampleOf(columns: readonly SampledColumn[]): Promise<Sample> {
  const demands = columns.flatMap(({ demanded, actual }) => {
    const schema = isFetched(actual) ? schemaOf(demanded) : undefined;
    return schema === undefined ? [] : [{ name: actual.name, schema }];
  });
  if (demands.length === 0) return { refusal: "no column of it that may be fetched has a logical type or is required" };
  const matchers = new Map<string, (text: string) => boolean>();
  for (const { name, schema } of demands) {
    if (typeof schema["pattern"] !== "string") continue;
    const matcher = await matcherOf(schema["pattern"]);
    if ("refusal" in matcher) return { refusal: `${printPart(name)}: ${matcher.refusal}` };
    matchers.set(schema["pattern"], matcher.matches);
  }
  const engine = (pattern: string): { test: (text: string) => boolean } => ({ test: matchers.get(pattern) ?? (() => false) });
  const regExp: RegExpEngine = Object.assign(engine, { code: "" });
  // By the default: a bundle of a CommonJS module whose exports are a function has no other name.
  const {
    default: { Ajv },
  } = await import("ajv");
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, multipleOfPrecision: 6, formats, code: { regExp } });
  const validate = ajv.compile({
    type: "array",
    items: demands.map(({ schema }) => schema),
    minItems: demands.length,
    additionalItems: false,
  });
  return {
    columns: demands.map(({ name }) => name),
    read: (rows) => {
      const faults = new Map<number, number>();
      let invalid = 0;
      for (const row of rows) {
        if (validate(row.map(plain))) continue;
        invalid++;
        const places = new Set((validate.errors ?? []).map(({ instancePath }) => Number(/^\/(\d+)/.exec(instancePath)?.[1] ?? -1)));
        for (const place of places) faults.set(place, (faults.get(place) ?? 0) + 1);
      }
      const said = [...faults]
        .sort(([a], [b]) => a - b)
        .map(([place, count]) => `${printPart(demands[place]?.name ?? "")} in ${count} ${count === 1 ? "row" : "rows"}`);
      return { value: invalid, of: rows.length, ...(said.length === 0 ? {} : { remark: said.join(", ") }) };
    },
  };
}

/** Spatial, xml and binary values are not: there is nothing in a contract that they could satisfy, and they are large. */
function isFetched(column: RelationColumn): boolean {
  const family = familyOf(column);
  return family !== "other" && family !== "bytes";
}

/** A value as the schema sees it: times are milliseconds, whole numbers are numbers whatever their size. */
function plain(value: DataValue): unknown {
  if (value instanceof Date) return value.getTime();
  if (typeof value === "bigint") return Number(value);
  return value;
}

/** Undefined where the contract demands nothing of single values. */
function schemaOf({ logicalType, options = {}, required }: ContractColumn): Record<string, unknown> | undefined {
  const typed = typedSchema(logicalType, options);
  if (typed !== undefined) return { ...typed, type: required === true ? typed["type"] : [typed["type"], "null"] };
  return required === true ? { not: { type: "null" } } : undefined;
}

function typedSchema(
  logicalType: ContractColumn["logicalType"],
  options: NonNullable<ContractColumn["options"]>,
): Record<string, unknown> | undefined {
  switch (logicalType) {
    case "string": {
      const { minLength, maxLength, pattern, format } = options;
      return {
        type: "string",
        ...(minLength === undefined ? {} : { minLength }),
        ...(maxLength === undefined ? {} : { maxLength }),
        ...(pattern === undefined ? {} : { pattern }),
        ...(format !== undefined && Object.hasOwn(formats, format) ? { format } : {}),
      };
    }
    case "integer":
    case "number":
      return {
        type: logicalType,
        ...bounds(options, Number),
        ...(options.multipleOf === undefined ? {} : { multipleOf: options.multipleOf }),
      };
    case "boolean":
      return { type: "boolean" };
    case "date":
    case "timestamp":
      return { type: "number", ...bounds(options, momentWritten) };
    case "time":
      return { type: "number" };
    case "object":
    case "array":
    case undefined:
      return undefined;
  }
}

/** A date or a time without an offset is read as the driver gives those of the server: as if it were UTC. */
function momentWritten(text: number | string): number {
  return Date.parse(/^\d{4}-\d{2}-\d{2}$|Z$|[+-]\d{2}:?\d{2}$/.test(String(text)) ? String(text) : `${String(text)}Z`);
}

function bounds(
  { minimum, maximum }: { readonly minimum?: Bound; readonly maximum?: Bound },
  read: (value: number | string) => number,
): Record<string, number> {
  const bound = (word: "minimum" | "maximum", given: Bound | undefined): Record<string, number> => {
    const value = given === undefined ? NaN : read(given.value);
    if (Number.isNaN(value)) return {};
    return { [given?.exclusive === true ? `exclusive${word === "minimum" ? "Minimum" : "Maximum"}` : word]: value };
  };
  return { ...bound("minimum", minimum), ...bound("maximum", maximum) };
}
