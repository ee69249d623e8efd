import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import type { ValidateFunction } from "ajv";

/** A JSON value, as far as this room cares. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };
export type JsonObject = Readonly<Record<string, Json | undefined>>;

type Schema = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: Schema;
}

interface DescribedOperation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: Readonly<Record<string, unknown>> }>>;
}

export interface Operation {
  readonly method: string;
  /** As described: `/repos/{owner}/{repo}/git/trees`. */
  readonly path: string;
  readonly pointer: string;
  readonly described: DescribedOperation;
}

const document = JSON.parse(readFileSync(new URL("openapi.json", import.meta.url), "utf8")) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, Schema>>>>;
};

const ajv = new Ajv({
  strict: false,
  allErrors: true,
  formats: {
    "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
    uri: /^[a-z][a-z0-9+.-]*:\/\/\S*$/i,
    email: true,
    int64: true,
    "repo.nwo": true,
    timestamp: true,
  },
});
ajv.addSchema(withNull(document) as Schema, "github");

/** OpenAPI 3.0 says `nullable`; JSON Schema has a type for it. */
function withNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNull);
  if (typeof value !== "object" || value === null) return value;
  const { nullable, ...rest } = value as Record<string, unknown>;
  const schema = Object.fromEntries(Object.entries(rest).map(([key, child]) => [key, withNull(child)]));
  if (nullable !== true) return typeof nullable === "object" ? { ...schema, nullable: withNull(nullable) } : schema;
  if (typeof schema["type"] !== "string") return { anyOf: [{ type: "null" }, schema] };
  const types = { ...schema, type: [schema["type"], "null"] };
  return Array.isArray(schema["enum"]) ? { ...types, enum: [...(schema["enum"] as unknown[]), null] } : types;
}

const operations: readonly (Operation & { readonly matches: RegExp; readonly names: readonly string[] })[] = Object.entries(
  document.paths,
).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, described]) => ({
    method: method.toUpperCase(),
    path,
    pointer: `/paths/${token(path)}/${method}`,
    described,
    names: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ""),
    matches: new RegExp(`^${path.replaceAll(/\{\w+\}/g, "([^/]+)")}$`),
  })),
);

/** The operation that a request is for, and the path's parameters, decoded. */
export function findOperation(
  method: string,
  pathname: string,
): { readonly operation: Operation; readonly path: Record<string, string> } | undefined {
  for (const operation of operations) {
    if (operation.method !== method) continue;
    const match = operation.matches.exec(pathname);
    if (match === null) continue;
    return { operation, path: Object.fromEntries(operation.names.map((name, i) => [name, decodeURIComponent(match[i + 1] ?? "")])) };
  }
  return undefined;
}

/** What is wrong with a request, by the description: parameters, body, and what is said that nobody listens to. */
export function requestComplaints(operation: Operation, query: URLSearchParams, body: Json | undefined): string[] {
  const { described, pointer } = operation;
  const parameters = (described.parameters ?? []).map((parameter) => resolve(parameter));
  const complaints = [...query].flatMap(([name, value]) => {
    const index = parameters.findIndex((parameter) => parameter.in === "query" && parameter.name === name);
    const parameter = parameters[index];
    if (parameter === undefined) return [`the query parameter ${name} is not known`];
    return check(parameterPointer(described, pointer, index), coerce(value, parameter.schema)).map((text) => `query ${name}${text}`);
  });
  const schema = described.requestBody?.content["application/json"]?.schema;
  if (schema === undefined) return body === undefined ? complaints : [...complaints, "a body where none is known"];
  if (body === undefined) return described.requestBody?.required === true ? [...complaints, "no body"] : complaints;
  const known = propertiesOf(schema);
  const unknown = known === undefined ? [] : Object.keys(body as object).filter((name) => !known.has(name));
  return [
    ...complaints,
    ...unknown.map((name) => `the body's ${name} is not known`),
    ...check(`${pointer}/requestBody/content/application~1json/schema`, body),
  ];
}

/** What is wrong with a response. Failures that an operation does not list have the shape of all failures. */
export function responseComplaints({ described, pointer }: Operation, status: number, body: Json | undefined): string[] {
  const response = described.responses[String(status)];
  if (response === undefined && status < 400) return [`the status ${status} is not known`];
  const content = response === undefined ? undefined : resolve(response).content;
  if (response !== undefined && content?.["application/json"] !== undefined) {
    const at = response.$ref === undefined ? `${pointer}/responses/${status}` : response.$ref.slice(1);
    return check(`${at}/content/application~1json/schema`, body);
  }
  if (status >= 400) return check("/components/schemas/basic-error", body);
  return body === undefined ? [] : ["a body where none is known"];
}

/** `value` with all that a schema requires and the value does not say. */
export function complete(schema: string, value: JsonObject): JsonObject {
  return fill({ $ref: `#/components/schemas/${schema}` }, value) as JsonObject;
}

function fill(given: Schema, value: Json | undefined): Json {
  const schema = resolve(given);
  if (value === null) return null;
  if (Array.isArray(value)) {
    const items = schema["items"] as Schema | undefined;
    return items === undefined ? (value as Json) : (value as readonly Json[]).map((item) => fill(items, item));
  }
  if (value === undefined) return sample(schema);
  if (typeof value !== "object") return value;
  const branches = (schema["allOf"] ?? schema["oneOf"] ?? schema["anyOf"]) as Schema[] | undefined;
  if (branches !== undefined && schema["properties"] === undefined) {
    const object = branches.find((branch) => resolve(branch)["properties"] !== undefined);
    return object === undefined ? value : fill(object, value);
  }
  const properties = (schema["properties"] ?? {}) as Record<string, Schema>;
  const required = (schema["required"] ?? []) as string[];
  const filled: Record<string, Json | undefined> = { ...(value as JsonObject) };
  for (const name of required) if (!(name in filled)) filled[name] = sample(properties[name] ?? {});
  for (const [name, child] of Object.entries(value as JsonObject)) {
    const property = properties[name];
    if (property !== undefined && child !== undefined) filled[name] = fill(property, child);
  }
  return filled;
}

function sample(given: Schema): Json {
  const schema = resolve(given);
  if (schema["nullable"] === true) return null;
  const options = schema["enum"] as Json[] | undefined;
  if (options !== undefined) return options[0] ?? null;
  const branches = (schema["allOf"] ?? schema["oneOf"] ?? schema["anyOf"]) as Schema[] | undefined;
  if (branches?.[0] !== undefined && schema["type"] === undefined) return sample(branches[0]);
  switch (schema["type"]) {
    case "string":
      return schema["format"] === "date-time" ? "2026-01-01T00:00:00Z" : schema["format"] === "uri" ? "https://github.test/" : "";
    case "integer":
    case "number":
      return 0;
    case "boolean":
      return false;
    case "array":
      return [];
    case "object":
      return fill(schema, {});
    default:
      return null;
  }
}

const validators = new Map<string, ValidateFunction>();

function check(pointer: string, value: unknown): string[] {
  let validate = validators.get(pointer);
  if (validate === undefined) {
    validate = ajv.compile({ $ref: `github#${encodeURI(pointer)}` });
    validators.set(pointer, validate);
  }
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? "is not valid"}`);
}

function parameterPointer(described: DescribedOperation, pointer: string, index: number): string {
  const parameter = described.parameters?.[index];
  return parameter !== undefined && "$ref" in parameter ? `${parameter.$ref.slice(1)}/schema` : `${pointer}/parameters/${index}/schema`;
}

function resolve<T extends object>(value: T): T extends { readonly $ref: string } ? never : T {
  type Resolved = T extends { readonly $ref: string } ? never : T;
  const reference = "$ref" in value ? value.$ref : undefined;
  if (typeof reference !== "string") return value as Resolved;
  const [, , kind = "", name = ""] = reference.split("/");
  return resolve(document.components[kind]?.[name] ?? {}) as unknown as Resolved;
}

/** The properties that a body may have; undefined where the description does not say. */
function propertiesOf(schema: Schema): Set<string> | undefined {
  const branches = [schema, ...((schema["oneOf"] ?? schema["anyOf"] ?? []) as Schema[])].map((branch) => resolve(branch)["properties"]);
  const named = branches.filter((properties) => properties !== undefined);
  return named.length === 0 ? undefined : new Set(named.flatMap((properties) => Object.keys(properties as object)));
}

function coerce(value: string, { type }: Schema): Json {
  if (type === "integer" || type === "number") return Number(value);
  if (type === "boolean") return value === "true";
  return value;
}

function token(path: string): string {
  return path.replaceAll("~", "~0").replaceAll("/", "~1");
}
