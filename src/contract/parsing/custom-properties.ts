import type { Path } from "../../document/document.ts";
import type { Place } from "../../model/place.ts";
import { didYouMean, nearest } from "../../suggest.ts";
import type { CustomProperty } from "./file.ts";
import type { Parsing } from "./parsing.ts";

/** The `customProperties` of the contract, an object or a property: the standard's own place for what it has no key for. */
export interface CustomProperties {
  /** Undefined where it is absent or says nothing; what is no text is complained of. */
  text(name: string): string | undefined;
  /** One of the known words, whatever its case; any other is complained of. */
  word<T extends string>(name: string, known: readonly T[]): T | undefined;
  /** Whether it says `true`; what is neither true nor false is complained of. */
  flag(name: string): boolean;
  /** Undefined where it is absent. What its value must be is the caller's to say. */
  value(name: string): { readonly value: unknown; readonly at: Place } | undefined;
}

/** @param path of the element that has the properties */
export function customProperties(
  properties: readonly CustomProperty[] | undefined,
  path: Path,
  { document, complaints, notes }: Parsing,
): CustomProperties {
  properties?.forEach(({ property }, i) => {
    const near = known.has(property) ? undefined : nearest(property, known);
    if (near === undefined) return;
    const message = `the custom property \`${property}\` is not read here; did you mean \`${near}\`?`;
    notes.push({ severity: "info", message, at: document.at([...path, "customProperties", i, "property"]) });
  });
  const value: CustomProperties["value"] = (name) => {
    const i = properties?.findIndex(({ property }) => property === name) ?? -1;
    const found = properties?.[i];
    if (found === undefined || found.value === null) return undefined;
    return { value: found.value, at: document.at([...path, "customProperties", i, "value"]) };
  };
  const text: CustomProperties["text"] = (name) => {
    const found = value(name);
    if (found === undefined) return undefined;
    if (typeof found.value === "string") return found.value.trim() === "" ? undefined : found.value.trim();
    complaints.push({ at: found.at, message: `the custom property \`${name}\` must be text` });
    return undefined;
  };
  return {
    value,
    text,
    word: (name, known) => {
      const word = text(name);
      const found = known.find((one) => one === word?.toLowerCase());
      const at = value(name)?.at;
      if (word === undefined || found !== undefined || at === undefined) return found;
      const words = known.map((one) => `\`${one}\``).join(", ");
      complaints.push({
        at,
        message: `the custom property \`${name}\` must be one of ${words}, not \`${word}\`${didYouMean(word, known)}`,
      });
      return undefined;
    },
    flag: (name) => {
      const found = value(name);
      if (found === undefined) return false;
      if (typeof found.value === "boolean") return found.value;
      complaints.push({ at: found.at, message: `the custom property \`${name}\` must be true or false` });
      return false;
    },
  };
}

/** Every one that is read anywhere. */
const known: ReadonlySet<string> = new Set([
  "harm",
  "role",
  "severity",
  "criticality",
  "owner",
  "consumer",
  "closed",
  "columnOrder",
  "protection",
]);
