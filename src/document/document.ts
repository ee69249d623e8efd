import { UserError } from "../errors.ts";
import type { Place } from "../model/place.ts";
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments } from "yaml";
import type { Alias, Document as YamlDocument, Node, Pair, YAMLError, YAMLMap } from "yaml";
import { findSyntaxFault, lineAndColumn } from "../snapshot/locate.ts";
import type { Complaint } from "./complaint.ts";
import { complain } from "./complaint.ts";
import { inspect, maxDepth, maxLength, maxValues, measure, tooDeep } from "./limits.ts";

/** A YAML or JSON file that people write: its plain value, and where in the file each part of it stands. */
export interface LocatedDocument {
  readonly file: string;
  readonly value: unknown;
  /** The place of a value: that of its key where it has one. The nearest place around it where the path leads nowhere. */
  at(path: Path): Place;
  /** What stands in the file for a plain value, as `1.0`; undefined for lists and mappings. */
  textAt(path: Path): string | undefined;
}

/** Keys and list indexes from the root. */
export type Path = readonly (string | number)[];

/**
 * Reads YAML, or JSON where the file's name ends in `.json`.
 * @throws UserError for what is not one mapping in one document, with every syntax error and its place.
 */
export function parseDocument(text: string, file: string): LocatedDocument {
  const json = file.toLowerCase().endsWith(".json");
  // A mark of the encoding, not a character of the text.
  const content = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const start: Place = { file, line: 1, column: 1 };
  if (content.length > maxLength) {
    throw new UserError(`the file has ${content.length} characters; at most ${maxLength} are read. Split it.`, { at: start });
  }
  // YAML 1.2, 5.1 allows no control character but tab, line feed, carriage return and next line.
  const control = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/.exec(content);
  if (control !== null) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    throw new UserError(`this is not a text file: it holds the control character U+${code}`, {
      at: { file, ...lineAndColumn(content, control.index) },
    });
  }
  if (json) refuseWhatIsNoJson(content, file);

  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const document = parseYaml(content, lines, start);
  if (document.errors.length > 0) {
    // The parser calls itself for each level and makes an error of the stack's end.
    const overflow = document.errors.find(({ message }) => /call stack|stack overflow/i.test(message));
    throw complain(
      overflow === undefined
        ? document.errors.map((error): Complaint => ({ at: place(error.pos[0]), message: explainSyntax(error) }))
        : [{ at: place(overflow.pos[0]), message: tooDeep }],
    );
  }
  // An unknown tag is a mere warning to the parser, which then reads the value as if it had none.
  if (document.warnings.length > 0) {
    throw complain(document.warnings.map((warning): Complaint => ({ at: place(warning.pos[0]), message: sentence(warning.message) })));
  }
  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === null)) {
    throw new UserError("the file is empty; a mapping (`key: value`) is expected", { at: start });
  }
  if (!isMap(root)) {
    const found = isSeq(root) ? "a list" : "a single value";
    throw new UserError(`a mapping (\`key: value\`) is expected here, not ${found}`, { at: place(root.range[0]) });
  }
  const faults = inspect(root);
  if (faults.length > 0) throw complain(faults.map(({ node, message }) => ({ at: place(node.range?.[0] ?? 0), message })));

  // The limits are ours: the parser's own counts uses of one anchor, whatever it holds.
  const value: unknown = document.toJS({ maxAliasCount: -1 });
  const size = measure(value, new Map());
  if (size === undefined) throw new UserError("an anchor (&name) holds its own alias (*name)", { at: start });
  if (size.height > maxDepth) throw new UserError(`${tooDeep} once its aliases (*name) are unfolded`, { at: start });
  if (size.values > maxValues) throw new UserError(`its aliases (*name) unfold to more than ${maxValues} values`, { at: start });
  const lookups: Lookups = { pairs: new WeakMap(), aliases: new WeakMap() };
  return {
    file,
    value,
    at: (path) => place(follow(document, root, path, lookups).offset),
    textAt: (path) => {
      const { node, whole } = follow(document, root, path, lookups);
      return whole && isScalar(node) ? (node.source ?? String(node.value)) : undefined;
    },
  };
}

function parseYaml(content: string, lines: LineCounter, start: Place): YamlDocument.Parsed {
  let documents;
  try {
    documents = parseAllDocuments(content, {
      lineCounter: lines,
      prettyErrors: false,
      version: "1.2",
      stringKeys: true,
      // The parser compares every key with every other; `inspect` looks them up.
      uniqueKeys: false,
      // `!!binary` and its like would give values that are not JSON.
      resolveKnownTags: false,
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UserError(tooDeep, { at: start });
  }
  const [first, second] = Array.isArray(documents) ? documents : [];
  if (first === undefined) throw new UserError("the file is empty; a mapping (`key: value`) is expected", { at: start });
  if (second !== undefined && first.errors.length === 0) {
    const { line, col } = lines.linePos(second.range[0]);
    throw new UserError("a second document starts here (`---`); one file holds one", { at: { file: start.file, line, column: col } });
  }
  return first;
}

/** YAML 1.2 reads more than JSON; a file that calls itself JSON must satisfy other readers of JSON too. */
function refuseWhatIsNoJson(content: string, file: string): void {
  if (content.trim() === "") return;
  try {
    JSON.parse(content);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const fault = findSyntaxFault(content);
    if (fault === undefined) throw error;
    throw new UserError(`this is not JSON: ${fault.expected} should stand here`, { at: { file, ...lineAndColumn(content, fault.offset) } });
  }
}

/** Words for the errors that people meet most; the parser's own for the rest. */
const syntaxErrors: readonly (readonly [parser: RegExp, ours: string])[] = [
  [/^Tabs are not allowed/, "indent with spaces: YAML does not allow tabs here"],
  [
    /^Missing closing/,
    "a quote is not closed up to here; quoted text that goes on in the next line must be indented deeper there than its key",
  ],
  [/^Implicit map keys need to be/, "a key and its value are expected; is the `:` missing?"],
  [/^Implicit keys need to be on a single line/, "a key must stand on one line; is the `:` after it missing?"],
  [/^Nested mappings are not allowed/, "a value cannot hold `: `; put it in quotes"],
  [/^With stringKeys/, "a key must be text"],
];

function explainSyntax(error: YAMLError): string {
  return syntaxErrors.find(([parser]) => parser.test(error.message))?.[1] ?? sentence(error.message);
}

function sentence(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}

interface Found {
  readonly node: Node | null;
  readonly offset: number;
  /** Whether the path led all the way. */
  readonly whole: boolean;
}

/** What was looked up once: the pairs of mappings by key, and what aliases stand for. */
interface Lookups {
  readonly pairs: WeakMap<Node, Map<string, Pair<Node, Node | null>>>;
  readonly aliases: WeakMap<Alias, Node | null>;
}

function resolve(alias: Alias, document: YamlDocument.Parsed, { aliases }: Lookups): Node | null {
  const found = aliases.get(alias) ?? alias.resolve(document) ?? null;
  aliases.set(alias, found);
  return found;
}

function pairsOf(map: YAMLMap, { pairs: known }: Lookups): Map<string, Pair<Node, Node | null>> {
  const found =
    known.get(map) ??
    new Map((map.items as Pair<Node, Node | null>[]).map((pair) => [isScalar(pair.key) ? String(pair.key.value) : "", pair]));
  known.set(map, found);
  return found;
}

function follow(document: YamlDocument.Parsed, root: Node, path: Path, lookups: Lookups): Found {
  let node: Node | null = root;
  let offset = root.range?.[0] ?? 0;
  for (const step of path) {
    // What stands under an alias has its place at the anchor.
    const holder: Node | null | undefined = isAlias(node) ? resolve(node, document, lookups) : node;
    if (isMap(holder)) {
      const pair = pairsOf(holder, lookups).get(String(step));
      if (pair === undefined) return { node: null, offset, whole: false };
      node = pair.value;
      offset = pair.key.range?.[0] ?? offset;
    } else if (isSeq(holder)) {
      const item = holder.items[Number(step)] as Node | undefined;
      if (item === undefined) return { node: null, offset, whole: false };
      node = item;
      offset = item.range?.[0] ?? offset;
    } else {
      return { node: null, offset, whole: false };
    }
  }
  return { node: isAlias(node) ? resolve(node, document, lookups) : node, offset, whole: true };
}
