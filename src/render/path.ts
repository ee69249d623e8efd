import { sha256 } from "../hash.ts";
import { url } from "../markdown/escape.ts";
import { nameFolding } from "../model/collation.ts";
import { nameKey } from "../model/name.ts";
import type { ObjectName } from "../model/name.ts";
import { layout } from "../model/page.ts";
import type { PageType } from "../model/page.ts";
import type { Schema } from "../model/schema.ts";

/**
 * Where each object's page stands. Rules, in this order of weight:
 *
 * 1. Two objects never share a file, on any file system: case-insensitive (Windows, macOS) and normalizing (macOS) ones too.
 * 2. Every name gets a legal file name, inside its folder, of at most 143 bytes.
 * 3. A page's path depends on nothing but its object, so that the arrival of one object never moves another's page.
 * 4. Ordinary names stay as they are: `dbo.Orders` is `dbo.Orders.md`.
 *
 * A name whose parts are plain (ASCII letters, digits, `_`, `-`, inner spaces) and short is its own file name. Any
 * other keeps what is legible of it and gets the first 48 bits of a SHA-256 of the name after a `~`, which no plain
 * name holds.
 *
 * Letter case is what remains. Where the database's collation tells upper from lower case, a name with an upper case
 * letter also gets its hash: `Orders` and `orders` may both arrive one day. Any other collation makes such a pair
 * impossible. Only where the source does not say the collation does rule 3 yield: the pair is then known only by
 * being there, and those of it with upper case letters get the hash.
 */
export type PagePaths = (type: PageType, name: ObjectName) => string | undefined;

/** The path of each table's, view's, procedure's and function's page, relative to the docs folder. */
export function pagePaths(schema: Schema): PagePaths {
  const paths = {
    table: pathsOf("table", schema.tables, schema.collation),
    view: pathsOf("view", schema.views, schema.collation),
    procedure: pathsOf("procedure", schema.procedures, schema.collation),
    function: pathsOf("function", schema.functions, schema.collation),
  };
  return (type, name) => paths[type].get(nameKey(name));
}

function pathsOf(type: PageType, objects: readonly ObjectName[], collation: string | undefined): Map<string, string> {
  const tellsCase = nameFolding(collation)("A") === "A";
  const stems = objects.map((name) => fileStem(name, tellsCase));
  const holders = new Map<string, number>();
  for (const stem of stems) {
    const folded = stem.toLowerCase();
    holders.set(folded, (holders.get(folded) ?? 0) + 1);
  }
  const paths = new Map<string, string>();
  objects.forEach((name, i) => {
    const stem = stems[i] ?? "";
    const alone = holders.get(stem.toLowerCase()) === 1;
    paths.set(nameKey(name), `${layout.folders[type]}/${alone ? stem : fileStem(name, true)}.md`);
  });
  return paths;
}

const plainPart = /^[A-Za-z0-9_](?:[A-Za-z0-9_ -]*[A-Za-z0-9_-])?$/;

/** Windows reserves these whatever follows the first dot: learn.microsoft.com/windows/win32/fileio/naming-a-file. */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

/** Bytes. eCryptfs allows the least of all file systems in use, 143 with `.md`; a path also has to fit Windows' 260 characters. */
const longest = 120;

/**
 * The file name, without extension, of an object. `tellsCase`: whether a name that differs only by case may be another
 * object. Injective, also when compared without case or after any Unicode normalization; with `tellsCase` false only for
 * names that differ by more than case.
 */
export function fileStem(name: ObjectName, tellsCase: boolean): string {
  const stem = `${name.schema}.${name.name}`;
  const plain =
    stem.length <= longest &&
    plainPart.test(name.schema) &&
    plainPart.test(name.name) &&
    !reserved.test(name.schema) &&
    !(tellsCase && /[A-Z]/.test(stem));
  return plain ? stem : hashed(legible(name.schema), legible(name.name), nameKey(name));
}

/** The same for one part, as a schema's name, to be used as an anchor and a block's name; never a space. */
export function partStem(part: string): string {
  return plainPart.test(part) && !part.includes(" ") && part.length <= longest ? part : hashed(legible(part), "", part);
}

/**
 * The file name, without extension, of each contract, by its id. Ids that differ by case only, which some disks take for one name, carry
 * their digits where they have an upper case letter.
 */
export function contractStems(ids: readonly string[]): ReadonlyMap<string, string> {
  const holders = new Map<string, number>();
  for (const id of ids) holders.set(id.toLowerCase(), (holders.get(id.toLowerCase()) ?? 0) + 1);
  return new Map(
    ids.map((id) => {
      const alone = holders.get(id.toLowerCase()) === 1 || id === id.toLowerCase();
      return [id, alone && !reserved.test(id) ? partStem(id) : hashed(legible(id), "", id)];
    }),
  );
}

function hashed(first: string, second: string, key: string): string {
  const digest = sha256(key).slice(0, 12);
  const kept = [first, second].filter((part) => part !== "").map((part) => cut(part, (longest - digest.length - 3) >> 1));
  return `${reserved.test(first) ? "_" : ""}${kept.join(".")}~${digest}`;
}

/** Letters, digits and marks of any script; a run of anything else becomes one hyphen. */
function legible(part: string): string {
  return part
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{Nd}_]+/gu, "-")
    .replace(/^[-\p{M}]+|-+$/gu, "");
}

/** The longest beginning of whole characters in at most `bytes` bytes of UTF-8. */
function cut(text: string, bytes: number): string {
  let [length, end] = [0, 0];
  for (const character of text) {
    length += Buffer.byteLength(character);
    if (length > bytes) return text.slice(0, end);
    end += character.length;
  }
  return text;
}

/** The file name, without extension, of what people named. Site generators take `index` and `readme` for the folder itself. */
export function namedStem(name: string): string {
  return /^(?:index|readme)$/i.test(name) ? hashed(legible(name), "", name) : partStem(name);
}

/** The pages that list a schema's objects, from 1, relative to the docs folder. */
export function schemaPath(name: string, part: number): string {
  return `${layout.schemaFolder}/${namedStem(name)}${part === 1 ? "" : `.${part}`}.md`;
}

/**
 * The address of the page at `to` from that of the page at `from`, as MkDocs and Zensical publish them unless told otherwise: a folder for each page.
 * For what they do not see as a link, as in a diagram.
 */
export function relativeUrl(from: string, to: string, fragment?: string): string {
  const address = (path: string): string => path.replace(/(?:(?<=^|\/)index)?\.md$/, (end) => (end === ".md" ? "/" : ""));
  return url(relativePath(address(from), address(to)), fragment);
}

/** The path from the page at `from` to the one at `to`, both relative to the docs folder. */
export function relativePath(from: string, to: string): string {
  const [here, there] = [from.split("/"), to.split("/")];
  let common = 0;
  while (common < here.length - 1 && common < there.length - 1 && here[common] === there[common]) common++;
  return "../".repeat(here.length - 1 - common) + there.slice(common).join("/");
}
