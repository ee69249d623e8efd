import type { Path } from "../../document/document.ts";
import type { ContractRelationship } from "../../model/contract.ts";
import { sameName } from "../../model/name.ts";
import type { ObjectName } from "../../model/name.ts";
import { columnNameOf, objectNameOf } from "./element.ts";
import type { ObjectFile, RelationshipFile } from "./file.ts";
import { isList } from "./parsing.ts";
import type { Parsing } from "./parsing.ts";
import { referencesOf } from "./references.ts";
import type { ColumnReference } from "./references.ts";

/** A foreign key, with the object that has it: an object's `relationships` may be about other objects too. */
export interface OwnedRelationship extends ContractRelationship {
  readonly from: ObjectName;
}

/**
 * The foreign keys that objects and their properties demand (ODCS 3.1 `relationships`). One that leads to another
 * contract, or into a column's value, is passed over: no foreign key of this database could be it.
 */
export function relationshipsOf(objects: readonly ObjectFile[], defaultSchema: string, parsing: Parsing): OwnedRelationship[] {
  const references = referencesOf(objects, defaultSchema);
  const found: OwnedRelationship[] = [];
  const add = ({ to }: RelationshipFile, path: Path, sources: readonly (ColumnReference | undefined)[]): void => {
    const at = parsing.document.at(path);
    const targets = listOf(to).map((reference) => resolve(reference, at));
    if (targets.length !== sources.length) {
      const message = `a relationship leads from as many properties as it leads to, not from ${sources.length} to ${targets.length}`;
      parsing.complaints.push({ at, message });
      return;
    }
    const [source, target] = [sameObject(sources), sameObject(targets)];
    if (source === undefined || target === undefined) return;
    found.push({ from: source.object, columns: source.columns, to: { ...target.object, columns: target.columns }, at });
  };
  const resolve = (reference: string, at: OwnedRelationship["at"]): ColumnReference | undefined => {
    const { column, note } = references(reference);
    if (note !== undefined) parsing.notes.push({ severity: "info", message: note, at });
    return column;
  };
  objects.forEach((object, i) => {
    const name = objectNameOf(object, defaultSchema);
    (object.properties ?? []).forEach((property, j) => {
      const source = name === undefined ? undefined : { object: name, column: columnNameOf(property) };
      (property.relationships ?? []).forEach((relationship, k) => {
        add(relationship, ["schema", i, "properties", j, "relationships", k], [source]);
      });
    });
    (object.relationships ?? []).forEach((relationship, j) => {
      const path = ["schema", i, "relationships", j];
      const sources = listOf(relationship.from ?? []).map((reference) => resolve(reference, parsing.document.at(path)));
      add(relationship, path, sources);
    });
  });
  return found;
}

function listOf(reference: string | readonly string[]): readonly string[] {
  return isList<string>(reference) ? reference : [reference];
}

/** The one object that all columns are of; undefined where they are not of one, or one leads to nothing. */
function sameObject(
  columns: readonly (ColumnReference | undefined)[],
): { readonly object: ObjectName; readonly columns: readonly string[] } | undefined {
  const known = columns.filter((column) => column !== undefined);
  const [first] = known;
  if (first === undefined || known.length < columns.length || !known.every(({ object }) => sameName(object, first.object)))
    return undefined;
  return { object: first.object, columns: known.map(({ column }) => column) };
}
