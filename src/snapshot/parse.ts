import { UserError } from "../errors.ts";
import type { ValidationError } from "../generated/validator.ts";
import { validateSnapshot } from "../generated/validators/snapshot.ts";
import type { Place } from "../model/place.ts";
import type { KeyColumn, Schema } from "../model/schema.ts";
import type { Shape } from "./layout.ts";
import { schemaLayout } from "./layout.ts";
import { findSyntaxFault, lineAndColumn, locate } from "./locate.ts";

type Value = Readonly<Record<string, unknown>>;

const mend = "Take it from version control again, or delete it and let the next sync write a new one.";

/**
 * Reads a snapshot file's text, format 1. Lists that the file leaves out come back empty, key columns as objects, and
 * facts written as false as absent; order stays as it is in the file.
 *
 * @param file how messages name the file
 * @throws UserError with line and column for a text that is no JSON, or not a snapshot of a format that this version knows
 */
export function parseSnapshot(text: string, file: string): Schema {
  // RFC 8259 lets a reader ignore a byte order mark; editors on Windows add one.
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw syntaxError(json, file, cause);
  }
  refuseUnknownFormat(value, json, file);
  if (!validateSnapshot(value)) throw shapeError(json, file, validateSnapshot.errors?.at(-1));
  return fill(schemaLayout, value as Value) as unknown as Schema;
}

function syntaxError(text: string, file: string, cause: unknown): UserError {
  if (text.trim() === "") return new UserError(`The snapshot is empty. ${mend}`, { cause, at: { file, line: 1 } });
  const conflict = /^(?:<<<<<<<|=======|>>>>>>>)(?: |$)/m.exec(text);
  if (conflict !== null) {
    return new UserError("The snapshot holds a merge conflict. Take either side and run sync again: it writes the schema as it is.", {
      cause,
      at: { file, ...lineAndColumn(text, conflict.index) },
    });
  }
  const fault = findSyntaxFault(text);
  if (fault === undefined) return new UserError(`The snapshot is not JSON. ${mend}`, { cause, at: { file, line: 1 } });
  const at: Place = { file, ...lineAndColumn(text, fault.offset) };
  return fault.offset >= text.trimEnd().length
    ? new UserError(`The snapshot ends too early, where ${fault.expected} should follow: the file is cut off. ${mend}`, { cause, at })
    : new UserError(`The snapshot is not JSON: ${fault.expected} should stand here. ${mend}`, { cause, at });
}

/** Before all else: of another format nothing more can be said. */
function refuseUnknownFormat(value: unknown, text: string, file: string): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UserError(`This is no snapshot: a snapshot is a JSON object with "formatVersion": 1.`, { at: { file, line: 1 } });
  }
  if (!("formatVersion" in value)) {
    throw new UserError(`This is no snapshot: it has no "formatVersion". Snapshots are written by sync and by snapshot --out.`, {
      at: { file, line: 1 },
    });
  }
  const { formatVersion } = value;
  if (formatVersion === 1) return;
  const at = { file, ...lineAndColumn(text, locate(text, "/formatVersion") ?? 0) };
  throw typeof formatVersion === "number" && formatVersion > 1
    ? new UserError(`The snapshot has format ${formatVersion}; this version of the tool reads format 1. Use the version that wrote it.`, {
        at,
      })
    : new UserError(`The snapshot's formatVersion is ${JSON.stringify(formatVersion)}; this version of the tool reads format 1. ${mend}`, {
        at,
      });
}

function shapeError(text: string, file: string, error: ValidationError | undefined): UserError {
  const pointer = error?.instancePath ?? "";
  const unknown = error?.params["additionalProperty"] ?? error?.params["unevaluatedProperty"];
  const offset = locate(text, typeof unknown === "string" ? `${pointer}/${unknown.replaceAll("~", "~0").replaceAll("/", "~1")}` : pointer);
  return new UserError(`The snapshot is not valid at ${printPointer(pointer)}: ${complaint(error)}. ${mend}`, {
    at: { file, ...lineAndColumn(text, offset ?? 0) },
  });
}

function complaint(error: ValidationError | undefined): string {
  const params = error?.params ?? {};
  switch (error?.keyword) {
    case "required":
      return `it lacks the property "${String(params["missingProperty"])}"`;
    case "additionalProperties":
      return `it has a property that format 1 does not know, "${String(params["additionalProperty"])}"`;
    case "type":
      return `it should be of type ${String(params["type"])}`;
    case "enum":
      return `it should be one of ${(params["allowedValues"] as readonly unknown[]).map((value) => JSON.stringify(value)).join(", ")}`;
    case "anyOf":
      return "it should be a column's name, or an object with a name";
    case "const":
      return `it should be ${JSON.stringify(params["allowedValue"])}`;
    default:
      return error?.message ?? "it has another shape than format 1 says";
  }
}

/** `/tables/3/columns/0` as people write it: `tables[3].columns[0]`. */
function printPointer(pointer: string): string {
  if (pointer === "") return "the top level";
  return pointer
    .split("/")
    .slice(1)
    .map((part, at) => (/^[0-9]+$/.test(part) ? `[${part}]` : `${at === 0 ? "" : "."}${part.replaceAll("~1", "/").replaceAll("~0", "~")}`))
    .join("");
}

function fill(shape: Shape, value: Value): Value {
  const out: Record<string, unknown> = {};
  for (const [name, field] of shape.fields) {
    const item = value[name];
    switch (field.keep) {
      case "value":
        // The rowstore is what an index is unless it says otherwise.
        if (item !== undefined && !(name === "kind" && item === "rowstore")) out[name] = item;
        break;
      case "words":
        if (item !== undefined) out[name] = item;
        break;
      case "text":
        if (item !== undefined && item !== "") out[name] = item;
        break;
      case "flag":
        if (item === true) out[name] = true;
        break;
      case "names":
        out[name] = item ?? [];
        break;
      case "key columns":
        out[name] = (item as readonly (string | KeyColumn)[]).map((column) =>
          typeof column === "string"
            ? { name: column }
            : column.descending
              ? { name: column.name, descending: true }
              : { name: column.name },
        );
        break;
      case "object":
        if (item !== undefined) out[name] = fill(field.shape, item as Value);
        break;
      case "list":
        if (item === undefined && field.optional) break;
        out[name] = ((item ?? []) as readonly Value[]).map((one) => fill(field.shape, one));
        break;
    }
  }
  return out;
}
