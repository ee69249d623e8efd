import { complain } from "../document/complaint.ts";
import type { Complaint } from "../document/complaint.ts";
import { parseDocument } from "../document/document.ts";
import type { LocatedDocument, Path } from "../document/document.ts";
import { validateDocument } from "../document/validation.ts";
import { validateDescriptions } from "../generated/validators/descriptions.ts";
import type { ConfiguredDescription } from "../model/config.ts";
import { splitName } from "../model/name.ts";

/** What stands behind a name: its description, or that with those of its columns and parameters. */
type Entry = string | DescribedObject;

interface DescribedObject {
  readonly description?: string;
  readonly columns?: Readonly<Record<string, string>>;
  readonly parameters?: Readonly<Record<string, string>>;
}

/**
 * Reads a file of descriptions. One that holds nothing but comments says nothing. Loads a YAML parser: import it only where there is a file.
 * @throws UserError with every complaint, each with file, line and column.
 */
export function parseDescriptions(text: string, file: string): ConfiguredDescription[] {
  if (/^\ufeff?(\s*(#.*)?(\n|$))*$/.test(text)) return [];
  const document = parseDocument(text, file);
  const complaints = validateDocument(document, validateDescriptions);
  if (complaints.length > 0) throw complain(complaints);
  const descriptions = readDescriptions(document.value as Readonly<Record<string, Entry>>, document, [], complaints);
  if (complaints.length > 0) throw complain(complaints);
  return descriptions;
}

/** The descriptions below `path` of a document that satisfies its schema. Names that are none are complained of. */
export function readDescriptions(
  entries: Readonly<Record<string, Entry>>,
  document: LocatedDocument,
  path: Path,
  complaints: Complaint[],
): ConfiguredDescription[] {
  return Object.entries(entries).flatMap(([name, entry]) => {
    const at = document.at([...path, name]);
    const [schema, object, member, ...more] = splitName(name)?.map((part) => part.text) ?? [];
    if (schema === undefined || more.length > 0) {
      const message = `\`${name}\` is not a name: write schema, schema.object or schema.object.column, with [ ] around a part that holds a dot`;
      complaints.push({ at, message });
      return [];
    }
    if (typeof entry === "string") return [{ path: pathOf(schema, object, member), text: entry.trim(), at }];
    const { description, columns = {}, parameters = {} } = entry;
    const members = [...Object.entries(columns), ...Object.entries(parameters)];
    if (members.length > 0 && (object === undefined || member !== undefined)) {
      complaints.push({ at, message: `\`${name}\` is no object that could have columns or parameters: write schema.object` });
      return [];
    }
    return [
      ...(description === undefined ? [] : [{ path: pathOf(schema, object, member), text: description.trim(), at }]),
      ...members.map(([key, text]) => ({
        path: pathOf(schema, object, key),
        text: text.trim(),
        at: document.at([...path, name, key in columns ? "columns" : "parameters", key]),
      })),
    ];
  });
}

function pathOf(schema: string, object: string | undefined, member: string | undefined): ConfiguredDescription["path"] {
  return object === undefined ? [schema] : member === undefined ? [schema, object] : [schema, object, member];
}
