import { decode, Parser } from "saxen";
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
  /** The root, and how to read its attributes, `DspName` among them. */
  readonly root: (attribute: (name: string) => string | undefined) => void;
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
 * Reads model.xml from its text, handed over in pieces of any size, so that however large it is only a piece is held.
 *
 * @throws UserError for a text that is not well-formed, has another root, or declares a document type: DacFx never does,
 *   and entity declarations are how a small file is made to unfold into gigabytes
 */
export function createModelReader(file: string, handlers: ModelHandlers): ModelReader {
  const parser = new Parser();
  /** What was not handed to the parser yet, and the lines of all that was. */
  let held = "";
  let linesBefore = 0;
  const frames: Frame[] = [];
  // How deep we are inside something that is not read.
  let unreadDepth = 0;
  let depth = 0;

  function fail(message: string, place: GetPlace, cause?: unknown): never {
    throw new UserError(`${file}: model.xml, line ${linesBefore + place().line + 1}: ${message}`, { cause });
  }

  function enter(name: string, readAttributes: () => Attributes, place: GetPlace): Frame | undefined {
    const parent = frames.at(-1);
    if (parent === undefined) {
      if (name !== "DataSchemaModel")
        fail(`the root should be DataSchemaModel, not ${name}. This is no package of a database's schema.`, place);
      const attributes = readAttributes();
      handlers.root((key) => attribute(attributes, key));
      return { kind: "root" };
    }
    switch (parent.kind) {
      case "root":
        return name === "Model" ? { kind: "model" } : name === "Header" ? { kind: "header" } : undefined;
      case "header":
        if (name === "Metadata") {
          const attributes = readAttributes();
          handlers.header(attribute(attributes, "Name") ?? "", attribute(attributes, "Value") ?? "");
        }
        return name === "CustomData" ? { kind: "header" } : undefined;
      case "model":
        return name === "Element" ? openElement(readAttributes()) : undefined;
      case "element":
        if (name === "Property") return openProperty(readAttributes(), parent.element.properties);
        if (name === "Relationship") return openRelationship(readAttributes(), parent.element);
        return name === "Annotation" ? openAnnotation(readAttributes(), parent.element) : undefined;
      case "annotation":
        return name === "Property" ? openProperty(readAttributes(), parent.properties) : undefined;
      case "property":
        return name === "Value" ? { kind: "value", property: parent } : undefined;
      case "relationship":
        return name === "Entry" ? { kind: "entry" } : undefined;
      case "entry":
        if (name === "References") addReference(readAttributes());
        return name === "Element" ? openElement(readAttributes()) : undefined;
      case "value":
        return undefined;
    }
  }

  function addReference(attributes: Attributes): void {
    entries()?.push({
      reference: splitName(attribute(attributes, "Name") ?? ""),
      builtIn: attribute(attributes, "ExternalSource") === "BuiltIns",
    });
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

  const damaged = (cause: Error, place: GetPlace): never =>
    fail(`it is not well-formed XML (${cause.message}). The package is damaged.`, place, cause);
  parser.on("error", damaged);
  // A malformed attribute, which this parser would pass over.
  parser.on("warn", damaged);
  parser.on("attention", (text, _decode, place) => {
    if (/^<!DOCTYPE/i.test(text)) fail("it declares a document type, which no package does. It is refused unread.", place);
  });
  parser.on("openTag", (name, readAttributes, _decode, _selfClosing, place) => {
    depth++;
    if (depth > deepest) fail(`its elements nest deeper than ${deepest}. This is no package of a database's schema.`, place);
    const frame = unreadDepth > 0 ? undefined : enter(name, readAttributes, place);
    if (frame === undefined) unreadDepth++;
    else frames.push(frame);
  });
  parser.on("closeTag", () => {
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
    if (frame?.kind !== "value" || unreadDepth > 0) return;
    // Every line end is a line feed to XML (§2.11).
    const value = text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
    frame.property.value = (frame.property.value ?? "") + value;
  };
  parser.on("text", (text) => {
    takeText(text.includes("&") ? decode(text) : text);
  });
  parser.on("cdata", takeText);

  return {
    write(text) {
      held += text;
      const complete = held.slice(0, endOfTags(held));
      parser.write(complete);
      linesBefore += linesOf(complete);
      held = held.slice(complete.length);
    },
    end() {
      parser.write(held);
      parser.end();
    },
  };
}

/** The value of an attribute as XML means it (§3.3.3): references replaced, a line end or a tab as written is a space. */
function attribute(attributes: Attributes, name: string): string | undefined {
  const value = attributes[name];
  return value === undefined || !/[&\r\n\t]/.test(value) ? value : decode(value.replaceAll(/\r\n|[\r\n\t]/g, " "));
}

/** As written, by name. */
type Attributes = Readonly<Record<string, string>>;

type GetPlace = () => { readonly line: number };

/** Where the last tag ends that is whole: cut there, a text leaves nothing behind in the parser, whose lines we count. */
function endOfTags(text: string): number {
  const data = text.lastIndexOf("<![CDATA[");
  const open = data > text.lastIndexOf("]]>") ? data : text.length;
  return text.lastIndexOf(">", open - 1) + 1;
}

function linesOf(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}

function openElement(attributes: Attributes): Frame {
  return {
    kind: "element",
    element: {
      type: attribute(attributes, "Type") ?? "",
      name: splitName(attribute(attributes, "Name") ?? ""),
      properties: new Map(),
      relationships: new Map(),
      annotations: [],
    },
  };
}

function openProperty(attributes: Attributes, into: Map<string, string>): Frame {
  return { kind: "property", name: attribute(attributes, "Name") ?? "", into, value: attribute(attributes, "Value") };
}

function openRelationship(attributes: Attributes, element: OpenElement): Frame | undefined {
  const name = attribute(attributes, "Name") ?? "";
  if (unread.has(name)) return undefined;
  const entries: Related[] = [];
  element.relationships.set(name, entries);
  return { kind: "relationship", entries };
}

function openAnnotation(attributes: Attributes, element: OpenElement): Frame {
  const properties = new Map<string, string>();
  element.annotations.push({ type: attribute(attributes, "Type") ?? "", properties });
  return { kind: "annotation", properties };
}

/** `[Sales].[Order]]s].[Id]` → `Sales`, `Order]s`, `Id`. */
export function splitName(name: string): readonly string[] {
  const parts: string[] = [];
  for (let open = name.indexOf("["); open !== -1;) {
    let close = name.indexOf("]", open + 1);
    let doubled = false;
    while (close !== -1 && name[close + 1] === "]") {
      doubled = true;
      close = name.indexOf("]", close + 2);
    }
    if (close === -1) return parts;
    const part = name.slice(open + 1, close);
    parts.push(doubled ? part.replaceAll("]]", "]") : part);
    open = name.indexOf("[", close + 1);
  }
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
