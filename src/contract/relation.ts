import { nameFolding } from "../model/collation.ts";
import { nameKey, splitName } from "../model/name.ts";
import type { ObjectName, ObjectType } from "../model/name.ts";
import { nearestAmong } from "../suggest.ts";
import type { Column, ForeignKey, Index, KeyConstraint, Schema } from "../model/schema.ts";

/** What may be selected from: a table, a view, a table-valued function, or a synonym for one. */
export interface Relation extends ObjectName {
  readonly type: Extract<ObjectType, "table" | "view" | "function" | "synonym">;
  /** Undefined where the schema does not say: a view whose columns are not known, a synonym for another database's object. */
  readonly columns?: readonly RelationColumn[];
  /** Of a table, or the table that a synonym stands for. Undefined where there cannot be one to look for (a view), or it is not known. */
  readonly keys?: Keys;
  /** The object that a synonym stands for, where it is in the schema. */
  readonly standsFor?: Relation;
}

export type RelationColumn = Pick<Column, "name" | "type" | "baseType" | "nullable" | "hidden" | "masked" | "encrypted">;

export interface Keys {
  readonly primaryKey?: KeyConstraint;
  readonly uniqueConstraints: readonly KeyConstraint[];
  readonly indexes: readonly Index[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** A schema's relations by name, as the database compares names. */
export interface Relations {
  readonly find: (name: ObjectName) => Relation | undefined;
  readonly sameObject: (a: ObjectName, b: ObjectName) => boolean;
  readonly findColumn: (relation: Relation, name: string) => RelationColumn | undefined;
  readonly same: (a: string, b: string) => boolean;
  /** What the missing object may be under another name: of the same name in another schema, else of the nearest name. */
  readonly nearest: (name: ObjectName) => Relation | undefined;
  /** What else has the name, in words: a procedure, a scalar function, a sequence, a type; a synonym that leads nowhere. */
  readonly otherKind: (name: ObjectName) => string | undefined;
}

export function relationsOf(schema: Schema): Relations {
  const fold = nameFolding(schema.collation);
  const keyOf = ({ schema, name }: ObjectName): string => nameKey({ schema: fold(schema), name: fold(name) });
  const own: Relation[] = [
    ...schema.tables.map((table): Relation => ({
      type: "table",
      schema: table.schema,
      name: table.name,
      columns: table.columns,
      keys: table,
    })),
    ...schema.views.map(({ schema, name, columns }): Relation => ({ type: "view", schema, name, ...known(columns) })),
    ...schema.functions.flatMap(({ kind, schema, name, columns }): Relation[] =>
      kind === "scalar" ? [] : [{ type: "function", schema, name, ...known(columns) }],
    ),
  ];
  const byName = indexNames(own, nameKey, keyOf);
  const others = new Map<string, string>();
  const synonyms: Relation[] = [];
  for (const { schema: inSchema, name, target } of schema.synonyms) {
    const named: Relation = { type: "synonym", schema: inSchema, name };
    const local = localName(target);
    const leadsTo = local === undefined ? undefined : byName(local);
    if (local !== undefined && leadsTo === undefined) {
      others.set(keyOf(named), `a synonym for ${target}, which is not in the schema`);
      continue;
    }
    synonyms.push({
      ...named,
      ...(leadsTo?.columns === undefined ? {} : { columns: leadsTo.columns }),
      ...(leadsTo?.keys === undefined ? {} : { keys: leadsTo.keys }),
      ...(leadsTo === undefined ? {} : { standsFor: leadsTo }),
    });
  }
  // A synonym cannot stand for a synonym, so they come after all that they may lead to.
  const synonymsByName = indexNames(synonyms, nameKey, keyOf);
  for (const it of schema.procedures) others.set(keyOf(it), "a procedure");
  for (const it of schema.functions) if (it.kind === "scalar") others.set(keyOf(it), "a scalar function");
  for (const it of schema.sequences) others.set(keyOf(it), "a sequence");
  for (const it of schema.types) others.set(keyOf(it), "a type");

  const columnsByName = new Map<Relation, (column: { readonly name: string }) => RelationColumn | undefined>();
  return {
    find: (name) => byName(name) ?? synonymsByName(name),
    findColumn: (relation, name) => {
      const columns =
        columnsByName.get(relation) ??
        indexNames(
          relation.columns ?? [],
          (column: { readonly name: string }) => column.name,
          (column) => fold(column.name),
        );
      columnsByName.set(relation, columns);
      return columns({ name });
    },
    same: (a, b) => fold(a) === fold(b),
    sameObject: (a, b) => keyOf(a) === keyOf(b),
    nearest: nearestRelation([...own, ...synonyms], fold),
    otherKind: (name) => others.get(keyOf(name)),
  };
}

/** A view or function always has a column: none means that the source could not know them. */
function known(columns: readonly RelationColumn[]): Pick<Relation, "columns"> {
  return columns.length === 0 ? {} : { columns };
}

/** Finds by the very name, else by its folded one: where the collation is not known, names may differ by case alone. */
function indexNames<N, T extends N>(
  items: readonly T[],
  exact: (name: N) => string,
  folded: (name: N) => string,
): (name: N) => T | undefined {
  // Backwards, so that the first of equal ones counts.
  const reversed = items.toReversed();
  const byName = new Map(reversed.map((item) => [exact(item), item]));
  const byFolded = new Map(reversed.map((item) => [folded(item), item]));
  return (name) => byName.get(exact(name)) ?? byFolded.get(folded(name));
}

function nearestRelation(relations: readonly Relation[], fold: (name: string) => string): Relations["nearest"] {
  const finders = new Map<string | undefined, (name: string) => Relation | undefined>();
  // Made when first asked: most contracts find what they name.
  const finder = (schema: string | undefined): ((name: string) => Relation | undefined) => {
    const made = finders.get(schema);
    if (made !== undefined) return made;
    const candidates = schema === undefined ? relations : relations.filter((relation) => fold(relation.schema) === schema);
    const nearestName = nearestAmong(candidates.map(({ name }) => name));
    const find = (name: string): Relation | undefined => {
      const near = nearestName(name);
      return candidates.find((relation) => relation.name === near);
    };
    finders.set(schema, find);
    return find;
  };
  return ({ schema, name }) =>
    // The same name in another schema is likelier what became of it than another name in the same.
    relations.find((relation) => fold(relation.name) === fold(name)) ?? finder(fold(schema))(name) ?? finder(undefined)(name);
}

/** The object of this database that a synonym stands for; undefined for one of another database or server. */
function localName(target: string): ObjectName | undefined {
  const parts = splitName(target);
  const [schema, name] = parts ?? [];
  if (parts?.length === 1 && schema !== undefined) return { schema: "dbo", name: schema.text };
  return parts?.length === 2 && schema !== undefined && name !== undefined ? { schema: schema.text, name: name.text } : undefined;
}
