import type { Sequence } from "../../model/schema.ts";
import { sequenceLimits } from "../../tsql/sequence-limits.ts";
import { objectName, present, type Mapper } from "./draft.ts";
import { isFalse, isTrue, numberOf } from "./model.ts";
import { typeOf } from "./type-use.ts";

const readSequence: Mapper = (element, draft) => {
  // CREATE SEQUENCE without a type counts in bigint.
  const use = typeOf(element, "TypeSpecifier") ?? { type: "bigint" };
  const limits = sequenceLimits(use.type);
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
