import type { Sequence } from "../../model/schema.ts";
import { objectName, present, type Mapper } from "./draft.ts";
import { isFalse, isTrue, numberOf } from "./model.ts";
import { typeOf } from "./type-use.ts";

/** What a sequence counts between where nobody said anything: its type's own limits. */
function limitsOf(type: string): { readonly minimum: string; readonly maximum: string } | undefined {
  const digits = /^(?:decimal|numeric)\((\d+),0\)$/.exec(type)?.[1];
  if (digits !== undefined) return { minimum: `-${"9".repeat(Number(digits))}`, maximum: "9".repeat(Number(digits)) };
  switch (type) {
    case "tinyint":
      return { minimum: "0", maximum: "255" };
    case "smallint":
      return { minimum: "-32768", maximum: "32767" };
    case "int":
      return { minimum: "-2147483648", maximum: "2147483647" };
    case "bigint":
      return { minimum: "-9223372036854775808", maximum: "9223372036854775807" };
    default:
      return undefined;
  }
}

const readSequence: Mapper = (element, draft) => {
  // CREATE SEQUENCE without a type counts in bigint.
  const use = typeOf(element, "TypeSpecifier") ?? { type: "bigint" };
  const limits = limitsOf(use.type);
  const minimum = isTrue(element, "HasNoMinValue") ? undefined : element.properties.get("MinValue");
  const maximum = isTrue(element, "HasNoMaxValue") ? undefined : element.properties.get("MaxValue");
  const increment = element.properties.get("Increment") ?? "1";
  // Where nobody says it, a sequence starts at the end that it counts from.
  const start =
    element.properties.get("StartValue") ?? (increment.startsWith("-") ? (maximum ?? limits?.maximum) : (minimum ?? limits?.minimum));
  const sequence: Sequence = {
    ...objectName(element.name),
    type: use.type,
    ...present("start", start),
    increment,
    ...present("minimum", minimum !== limits?.minimum && minimum),
    ...present("maximum", maximum !== limits?.maximum && maximum),
    ...present("cycle", isTrue(element, "IsCycling")),
    ...present("cache", isFalse(element, "IsCached") ? 0 : numberOf(element, "CacheSize")),
  };
  draft.sequences.push(sequence);
};

export const sequenceMappers: Readonly<Record<string, Mapper>> = { SqlSequence: readSequence };
