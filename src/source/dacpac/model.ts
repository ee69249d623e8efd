import { UserError } from "../../errors.ts";

/** An `<Element>` of model.xml, the general form in which DacFx writes everything. */
export interface ModelElement {
  /** `SqlTable`, `SqlSimpleColumn`… */
  readonly type: string;
  /** Its parts, unquoted; empty where it has no name (a constraint that the server names). */
  readonly name: readonly string[];
  readonly properties: ReadonlyMap<string, string>;
  readonly relationships: ReadonlyMap<string, readonly Related[]>;
  readonly annotations: readonly Annotation[];
}

/** What a relationship leads to: an element inside, or the name of one elsewhere. */
export type Related = ModelElement | Reference;

export interface Reference {
  readonly reference: readonly string[];
  /** One of SQL Server's own: a system type, dbo, PRIMARY. */
  readonly builtIn: boolean;
}

export interface Annotation {
  readonly type: string;
  readonly properties: ReadonlyMap<string, string>;
}

export interface ModelHandlers {
  /** The root's attributes, `DspName` among them. */
  readonly root: (attributes: Readonly<Record<string, string>>) => void;
  /** A property of the header, as a project has them: `CompatibilityMode`. */
  readonly header: (name: string, value: string) => void;
  /** Each top-level element, as soon as it is complete; nothing holds it afterwards. */
  readonly element: (element: ModelElement) => void;
}

export interface ModelReader {
  readonly write: (text: string) => void;
  readonly end: () => void;
}

/** The deepest that DacFx nests is about 15; a file far deeper is none of its. */
const deepest = 100;

/** What is never looked at: what refers to what, which the texts say better (`resolve.ts`). */
const unread: ReadonlySet<string> = new Set([
  "BodyDependencies",
  "QueryDependencies",
  "ExpressionDependencies",
  "CheckExpressionDependencies",
  "DynamicObjects",
]);

interface OpenElement {
  readonly type: string;
  readonly name: readonly string[];
  readonly properties: Map<string, string>;
  readonly relationships: Map<string, Related[]>;
  readonly annotations: Annotation[];
}

type Frame =
  | { readonly kind: "root" | "header" | "model" | "entry" }
  | { readonly kind: "element"; readonly element: OpenElement }
  | { readonly kind: "annotation"; readonly properties: Map<string, string> }
  | { readonly kind: "relationship"; readonly entries: Related[] }
  | { readonly kind: "property"; readonly name: string; readonly into: Map<string, string>; value: string | undefined }
  | { readonly kind: "value"; readonly property: Frame & { readonly kind: "property" } };

/**
 * Reads model.xml from its text, handed over in pieces of any size.
 *
 * @throws UserError for a text that is not well-formed, has another root, or declares a document type: DacFx never does,
 *   and entity declarations are how a small file is made to unfold into gigabytes
 */
export async function createModelReader(file: string, handlers: ModelHandlers): Promise<ModelReader> {
  const { SaxesParser } = await import("saxes");
  const parser = new SaxesParser({ xmlns: false, position: true });
  const frames: Frame[] = [];
  // How deep we are inside something that is not read.
  let unreadDepth = 0;
  let depth = 0;

  function fail(message: string, cause?: unknown): never {
    throw new UserError(`${file}: model.xml, line ${parser.line}: ${message}`, { cause });
  }

  function enter(name: string, attributes: Readonly<Record<string, string>>): Frame | undefined {
    const parent = frames.at(-1);
    if (parent === undefined) {
      if (name !== "DataSchemaModel") fail(`the root should be DataSchemaModel, not ${name}. This is no package of a database's schema.`);
      handlers.root(attributes);
      return { kind: "root" };
    }
    switch (parent.kind) {
      case "root":
        return name === "Model" ? { kind: "model" } : name === "Header" ? { kind: "header" } : undefined;
      case "header":
        if (name === "Metadata") handlers.header(attributes["Name"] ?? "", attributes["Value"] ?? "");
        return name === "CustomData" ? { kind: "header" } : undefined;
      case "model":
        return name === "Element" ? openElement(attributes) : undefined;
      case "element":
        if (name === "Property") return openProperty(attributes, parent.element.properties);
        if (name === "Relationship") return openRelationship(attributes, parent.element);
        return name === "Annotation" ? openAnnotation(attributes, parent.element) : undefined;
      case "annotation":
        return name === "Property" ? openProperty(attributes, parent.properties) : undefined;
      case "property":
        return name === "Value" ? { kind: "value", property: parent } : undefined;
      case "relationship":
        return name === "Entry" ? { kind: "entry" } : undefined;
      case "entry":
        if (name === "References") addReference(attributes);
        return name === "Element" ? openElement(attributes) : undefined;
      case "value":
        return undefined;
    }
  }

  function addReference(attributes: Readonly<Record<string, string>>): void {
    entries()?.push({ reference: splitName(attributes["Name"] ?? ""), builtIn: attributes["ExternalSource"] === "BuiltIns" });
  }

  /** The entries of the relationship that the current entry stands in. */
  function entries(): Related[] | undefined {
    const relationship = frames.at(-2);
    return relationship?.kind === "relationship" ? relationship.entries : undefined;
  }

  function leave(frame: Frame): void {
    if (frame.kind === "property") frame.into.set(frame.name, frame.value ?? "");
    if (frame.kind !== "element") return;
    if (frames.at(-1)?.kind === "model") handlers.element(frame.element);
    else entries()?.push(frame.element);
  }

  parser.on("error", (cause) => {
    fail(`it is not well-formed XML (${cause.message.replace(/^\d+:\d+: /, "")}). The package is damaged.`, cause);
  });
  parser.on("doctype", () => fail("it declares a document type, which no package does. It is refused unread."));
  parser.on("opentag", ({ name, attributes }) => {
    depth++;
    if (depth > deepest) fail(`its elements nest deeper than ${deepest}. This is no package of a database's schema.`);
    const frame = unreadDepth > 0 ? undefined : enter(name, attributes);
    if (frame === undefined) unreadDepth++;
    else frames.push(frame);
  });
  parser.on("closetag", () => {
    depth--;
    if (unreadDepth > 0) {
      unreadDepth--;
      return;
    }
    const frame = frames.pop();
    if (frame !== undefined) leave(frame);
  });
  const takeText = (text: string): void => {
    const frame = frames.at(-1);
    if (frame?.kind === "value" && unreadDepth === 0) frame.property.value = (frame.property.value ?? "") + text;
  };
  parser.on("text", takeText);
  parser.on("cdata", takeText);

  return {
    write: (text) => {
      parser.write(text);
    },
    end: () => {
      parser.close();
    },
  };
}

function openElement(attributes: Readonly<Record<string, string>>): Frame {
  return {
    kind: "element",
    element: {
      type: attributes["Type"] ?? "",
      name: splitName(attributes["Name"] ?? ""),
      properties: new Map(),
      relationships: new Map(),
      annotations: [],
    },
  };
}

function openProperty(attributes: Readonly<Record<string, string>>, into: Map<string, string>): Frame {
  return { kind: "property", name: attributes["Name"] ?? "", into, value: attributes["Value"] };
}

function openRelationship(attributes: Readonly<Record<string, string>>, element: OpenElement): Frame | undefined {
  const name = attributes["Name"] ?? "";
  if (unread.has(name)) return undefined;
  const entries: Related[] = [];
  element.relationships.set(name, entries);
  return { kind: "relationship", entries };
}

function openAnnotation(attributes: Readonly<Record<string, string>>, element: OpenElement): Frame {
  const properties = new Map<string, string>();
  element.annotations.push({ type: attributes["Type"] ?? "", properties });
  return { kind: "annotation", properties };
}

/** `[Sales].[Order]]s].[Id]` → `Sales`, `Order]s`, `Id`. */
export function splitName(name: string): readonly string[] {
  const parts: string[] = [];
  for (const [, part = ""] of name.matchAll(/\[((?:[^\]]|\]\])*)\]/g)) parts.push(part.includes("]") ? part.replaceAll("]]", "]") : part);
  return parts;
}

/** The elements that stand inside a relationship. */
export function children(element: ModelElement, relationship: string): readonly ModelElement[] {
  return (element.relationships.get(relationship) ?? []).filter((related) => "type" in related);
}

/** The names that a relationship refers to. */
export function references(element: ModelElement, relationship: string): readonly Reference[] {
  return (element.relationships.get(relationship) ?? []).filter((related) => "reference" in related);
}

/** The first name that a relationship refers to; empty where there is none. */
export function referenceOf(element: ModelElement, relationship: string): readonly string[] {
  return references(element, relationship)[0]?.reference ?? [];
}

/** DacFx writes a Boolean only where it differs from the property's default. */
export function isTrue(element: ModelElement, property: string): boolean {
  return element.properties.get(property) === "True";
}

export function isFalse(element: ModelElement, property: string): boolean {
  return element.properties.get(property) === "False";
}

export function numberOf(element: ModelElement, property: string): number | undefined {
  const value = element.properties.get(property);
  return value === undefined || !/^-?\d+$/.test(value) ? undefined : Number(value);
}

export function isAnnotated(element: ModelElement, annotation: string): boolean {
  return element.annotations.some(({ type }) => type === annotation);
}
