/** A two-part name, kept as a structure: either part may hold dots, brackets or anything else. */
export interface ObjectName {
  readonly schema: string;
  readonly name: string;
}

export type ObjectType =
  "table" | "view" | "procedure" | "function" | "sequence" | "type" | "synonym" | "security policy" | "schema" | "database";

/**
 * What a finding is about. A `schema` is `{type: "schema", schema: "Sales", name: "Sales"}`;
 * the database itself is `{type: "database", schema: "", name: ""}`.
 */
export interface ObjectRef extends ObjectName {
  readonly type: ObjectType;
}

/** Ordinal comparison by UTF-16 code unit: the same order on every server, locale and machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function compareNames(a: ObjectName, b: ObjectName): number {
  return compareText(a.schema, b.schema) || compareText(a.name, b.name);
}

export function sameName(a: ObjectName, b: ObjectName): boolean {
  return a.schema === b.schema && a.name === b.name;
}

/** A key for maps: one string for each pair of parts, whatever characters they hold. */
export function nameKey(name: ObjectName): string {
  return `${name.schema}\u0000${name.name}`;
}

/** `Sales.Order`, for messages; a part that holds a dot, a bracket or white space is bracketed so that it reads unambiguously. */
export function printName(name: ObjectName): string {
  return name.schema === "" ? printPart(name.name) : `${printPart(name.schema)}.${printPart(name.name)}`;
}

export function printPart(part: string): string {
  return /^[\p{L}_@#][\p{L}\p{N}_@$#]*$/u.test(part) ? part : `[${part.replaceAll("]", "]]")}]`;
}

/** How a finding names what it is about: `dbo.Orders`, `schema Sales`, `the database`. */
export function printObject(object: ObjectRef): string {
  switch (object.type) {
    case "database":
      return "the database";
    case "schema":
      return `schema ${printPart(object.schema)}`;
    case "table":
    case "view":
    case "procedure":
    case "function":
    case "sequence":
    case "type":
    case "synonym":
    case "security policy":
      return printName(object);
  }
}

/** One part of a written name. Brackets and double quotes are off `text`; inside of them nothing has a special meaning. */
export interface NamePart {
  readonly text: string;
  readonly quoted: boolean;
}

/**
 * The parts of a name as people write it: `dbo.Orders`, `[dbo].[a.b]]c]`, `"dbo"."Orders"`. Undefined for what is no
 * name: an empty part, a bracket or quote left open, text after a closing one. The inverse of `printName`.
 */
export function splitName(text: string): readonly NamePart[] | undefined {
  const parts: NamePart[] = [];
  const part = /\s*(?:\[((?:[^\]]|\]\])+)\]|"((?:[^"]|"")+)"|([^\s.[\]"](?:[^.[\]"]*[^\s.[\]"])?))\s*(\.|$)/y;
  for (;;) {
    const match = part.exec(text);
    if (match === null) return undefined;
    const [, bracketed, quoted, plain, end] = match;
    parts.push({
      text: bracketed?.replaceAll("]]", "]") ?? quoted?.replaceAll('""', '"') ?? plain ?? "",
      quoted: plain === undefined,
    });
    if (end === "") return parts;
  }
}

/**
 * Whether names that differ in case only are different names under this collation of the database; undefined where the
 * collation is not known. `_CS` and the binary collations tell cases apart.
 */
export function isCaseSensitive(collation: string | undefined): boolean | undefined {
  return collation === undefined ? undefined : /_CS(_|$)|_BIN2?(_|$)/i.test(collation);
}
