import type { Contract, ContractColumn, ContractObject } from "../model/contract.ts";
import type { Place, Severity } from "../model/place.ts";
import type { Relation, RelationColumn, Relations } from "./relation.ts";

/** One object of one contract, beside what the schema has under its name. */
export interface Demand {
  readonly contract: Contract;
  readonly object: ContractObject;
  readonly relations: Relations;
  /** Undefined where the schema has no such table, view, table-valued function or synonym. */
  readonly found: Relation | undefined;
}

/** Something demanded that is not there. */
export interface Finding {
  readonly member?: string;
  readonly message: string;
  /** Where it is demanded. */
  readonly at: Place;
  /** That of the column; the object's or the contract's stands in for it. */
  readonly harm?: string;
  /** Counts no more than this, whatever the contract's severity. */
  readonly atMost?: Severity;
}

/** Asks one question of one object. An object that is missing is `missing-object`'s business alone. */
export type Check = (demand: Demand) => readonly Finding[];

/** The demanded columns that are there, each beside the schema's. */
export function columnPairs({
  object,
  found,
  relations,
}: Demand): { readonly demanded: ContractColumn; readonly actual: RelationColumn }[] {
  if (found === undefined) return [];
  return object.columns.flatMap((demanded) => {
    const actual = relations.findColumn(found, demanded.name);
    return actual === undefined ? [] : [{ demanded, actual }];
  });
}

/** A finding about a column, with the column's own place and harm. */
export function columnFinding(demanded: ContractColumn, member: string, message: string): Finding {
  return { member, message, at: demanded.at, ...(demanded.harm === undefined ? {} : { harm: demanded.harm }) };
}
