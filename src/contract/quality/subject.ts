import type { Contract, ContractColumn, ContractObject } from "../../model/contract.ts";
import { nameKey, type ObjectRef } from "../../model/name.ts";
import type { QualityRule, ServiceLevel } from "../../model/quality.ts";
import type { Schema } from "../../model/schema.ts";
import { relationsOf, type Relation, type RelationColumn, type Relations } from "../relation.ts";

/** A rule where it stands: the contract, the object and the column, as the schema spells them where it has them. */
export interface Subject {
  readonly contract: Contract;
  readonly rule: QualityRule;
  readonly object: ObjectRef;
  readonly member?: string;
  readonly harm?: string;
}

/** Every rule about data, where it stands, in the contracts' own order. A retired contract demands nothing. */
export function subjectsOf(schema: Schema, contracts: readonly Contract[]): (Subject & { readonly at: Standing })[] {
  if (!contracts.some(({ objects, sla }) => sla !== undefined || objects.some(hasRules))) return [];
  const relations = relationsOf(schema);
  return contracts
    .filter(({ status }) => status.toLowerCase() !== "retired")
    .flatMap((contract) => [
      ...contract.objects.flatMap((object) => [
        ...object.columns.flatMap((column) => (column.quality ?? []).map((rule) => subjectOf(relations, contract, object, column, rule))),
        ...(object.quality ?? []).map((rule) => subjectOf(relations, contract, object, undefined, rule)),
      ]),
      ...(contract.sla ?? []).map((level) => subjectOfLevel(relations, contract, level)),
    ]);
}

/** What a rule is asked about: the contract's object and column, and what the schema has under their names. */
export interface Standing {
  readonly object?: ContractObject;
  readonly column?: ContractColumn;
  readonly found?: Relation;
  readonly actual?: RelationColumn;
  readonly relations: Relations;
}

function hasRules({ quality, columns }: ContractObject): boolean {
  return quality !== undefined || columns.some((column) => column.quality !== undefined);
}

function subjectOf(
  relations: Relations,
  contract: Contract,
  object: ContractObject,
  column: ContractColumn | undefined,
  rule: QualityRule,
): Subject & { readonly at: Standing } {
  const found = relations.find(object);
  const actual = found === undefined || column === undefined ? undefined : relations.findColumn(found, column.name);
  const harm = rule.harm ?? column?.harm ?? object.harm ?? contract.harm;
  const member = actual?.name ?? column?.name;
  return {
    contract,
    rule,
    object:
      found === undefined
        ? { type: object.physicalType === "view" ? "view" : "table", schema: object.schema, name: object.name }
        : { type: found.type, schema: found.schema, name: found.name },
    ...(member === undefined ? {} : { member }),
    ...(harm === undefined ? {} : { harm }),
    at: {
      object,
      relations,
      ...(column === undefined ? {} : { column }),
      ...(found === undefined ? {} : { found }),
      ...(actual === undefined ? {} : { actual }),
    },
  };
}

function subjectOfLevel(relations: Relations, contract: Contract, level: ServiceLevel): Subject & { readonly at: Standing } {
  const object = contract.objects.find((each) => level.object !== undefined && nameKey(each) === nameKey(level.object));
  const column = object?.columns.find(({ name }) => name === level.column);
  if (object !== undefined) return subjectOf(relations, contract, object, column, level);
  // Where the contract has no such element, the finding is the contract's: it is about no object of the database.
  return {
    contract,
    rule: level,
    object: { type: "database", schema: "", name: "" },
    ...(contract.harm === undefined ? {} : { harm: contract.harm }),
    at: { relations },
  };
}
