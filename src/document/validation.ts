import type { ValidationError, Validator } from "../generated/validator.ts";
import { didYouMean } from "../suggest.ts";
import type { Complaint } from "./complaint.ts";
import type { LocatedDocument, Path } from "./document.ts";
import type { Place } from "../model/place.ts";

/** Everything that a JSON Schema, compiled by `scripts/generate.ts` with `verbose`, finds wrong, in plain words and with places. */
export function validateDocument(
  document: LocatedDocument,
  validator: Validator,
  /** Which errors are none for this document. */
  ignore: (error: ValidationError) => boolean = () => false,
): Complaint[] {
  if (validator(document.value)) return [];
  const complaints: Complaint[] = [];
  // Hundreds of errors have few causes, and only the first complaints are shown.
  for (const error of (validator.errors ?? []).slice(0, 500)) {
    const complaint = ignore(error) ? undefined : explain(error, document);
    const isNew =
      complaint !== undefined && !complaints.some((other) => other.message === complaint.message && samePlace(other.at, complaint.at));
    if (isNew) complaints.push(complaint);
  }
  return complaints;
}

function samePlace(a: Place, b: Place): boolean {
  return a.line === b.line && a.column === b.column;
}

function explain(error: ValidationError, document: LocatedDocument): Complaint | undefined {
  const path = pathOf(error.instancePath);
  const name = printPath(path);
  // What editors show for it: https://code.visualstudio.com/docs/languages/json (errorMessage, patternErrorMessage).
  const own = error.parentSchema?.[error.keyword === "pattern" ? "patternErrorMessage" : "errorMessage"];
  if (typeof own === "string") {
    return { at: document.at(path), message: `${name} ${own}${error.keyword === "anyOf" ? "" : found(error, path, document)}` };
  }
  // What `anyOf` tries fails for reasons of its own; whoever writes an `anyOf` says in its errorMessage what it is about.
  if (/\/anyOf\/\d+\//.test(error.schemaPath)) return undefined;
  switch (error.keyword) {
    case "additionalProperties": {
      const key = String(error.params["additionalProperty"]);
      const known = Object.keys(error.parentSchema?.["properties"] ?? {});
      return {
        at: document.at([...path, key]),
        message: `unknown key \`${key}\`${path.length === 0 ? "" : ` in ${name}`}${didYouMean(key, known)}`,
      };
    }
    case "required": {
      const key = String(error.params["missingProperty"]);
      return { at: document.at(path), message: path.length === 0 ? `the key \`${key}\` is missing` : `${name} has no \`${key}\`` };
    }
    case "type":
      return { at: document.at(path), message: `${name} must be ${describeTypes(error.schema)}${found(error, path, document)}` };
    case "enum": {
      const allowed = (error.schema as readonly unknown[]).map(String);
      const near = typeof error.data === "string" ? didYouMean(error.data, allowed) : "";
      return { at: document.at(path), message: `${name} must be one of ${listOf(allowed)}${found(error, path, document)}${near}` };
    }
    case "const":
      return { at: document.at(path), message: `${name} must be \`${String(error.schema)}\`${found(error, path, document)}` };
    case "minLength":
      return { at: document.at(path), message: `${name} must not be empty` };
    case "minItems":
    case "maxItems":
      return {
        at: document.at(path),
        message: `${name} must have ${error.keyword === "minItems" ? "at least" : "at most"} ${String(error.schema)} entries`,
      };
    case "minimum":
      return { at: document.at(path), message: `${name} must be ${String(error.schema)} or more${found(error, path, document)}` };
    case "exclusiveMinimum":
      return { at: document.at(path), message: `${name} must be more than ${String(error.schema)}${found(error, path, document)}` };
    case "if":
      // What fails inside says it better.
      return undefined;
    default:
      return { at: document.at(path), message: `${name} ${error.message ?? "is not valid"}` };
  }
}

/** `, not "1.0"`: what stands there instead, and how to write it where only the writing is wrong. */
function found(error: ValidationError, path: Path, document: LocatedDocument): string {
  const { data } = error;
  if (Array.isArray(data)) return ", not a list";
  if (data === null) return ", but nothing stands there";
  if (typeof data === "object" || data === undefined) return ", not a mapping";
  const text = document.textAt(path) ?? JSON.stringify(data);
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  const wanted = error.keyword === "type" ? [error.schema].flat() : [];
  if (wanted.includes("string"))
    return `: write "${short}" in quotes, else YAML takes it for a ${typeof data === "boolean" ? "truth value" : "number"}`;
  if (wanted.includes("boolean") && typeof data === "string" && /^(yes|on|no|off)$/i.test(data)) {
    return `: YAML 1.2 takes \`${short}\` for text; write \`${/^(yes|on)$/i.test(data) ? "true" : "false"}\``;
  }
  return `, not \`${short}\``;
}

const typeNames: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a mapping",
  null: "nothing",
};

function describeTypes(schema: unknown): string {
  return [schema]
    .flat()
    .map((type) => typeNames[String(type)] ?? String(type))
    .join(" or ");
}

function listOf(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(", ");
}

/** From a JSON pointer, RFC 6901. ajv percent-encodes nothing in instancePath. */
function pathOf(pointer: string): string[] {
  return pointer === ""
    ? []
    : pointer
        .slice(1)
        .split("/")
        .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** `schema[0].properties[2].required`, as people write it; `the file` for the root. */
function printPath(path: readonly string[]): string {
  if (path.length === 0) return "the file";
  const printed = path.map((part, i) => (/^\d+$/.test(part) ? `[${part}]` : i === 0 ? part : `.${part}`)).join("");
  return `\`${printed}\``;
}
