import type { ContractRelationship } from "../../model/contract.ts";
import { printName, printPart } from "../../model/name.ts";
import type { ForeignKey } from "../../model/schema.ts";
import type { Check, Finding } from "../demand.ts";
import type { Keys, Relation, Relations } from "../relation.ts";

/**
 * Held between tables only: nothing keeps a view's rows to another's. A foreign key that is disabled lets orphans in; one
 * that is not trusted keeps new rows in order and is one.
 */
export const missingForeignKey: Check = ({ object, found, relations }) => {
  const keys = found?.keys;
  if (found === undefined || keys === undefined) return [];
  return (object.relationships ?? []).flatMap((relationship) => {
    const target = relations.find(relationship.to);
    if (target !== undefined && target.keys === undefined) return [];
    // Without its columns there is no key: `missing-column` says so, where they are demanded.
    if (relationship.columns.some((name) => relations.findColumn(found, name) === undefined)) return [];
    const [column, ...others] = object.columns.filter(({ name }) => relationship.columns.some((one) => relations.same(one, name)));
    const harm = others.length === 0 ? column?.harm : undefined;
    return finding(found, keys, relationship, target, relations).map((it) => (harm === undefined ? it : { ...it, harm }));
  });
};

function finding(
  found: Relation,
  keys: Keys,
  demanded: ContractRelationship,
  target: Relation | undefined,
  relations: Relations,
): Finding[] {
  const { columns, to, at } = demanded;
  const same = keys.foreignKeys.filter((key) => sameColumns(key.columns, columns, relations));
  const leads = same.filter((key) => leadsTo(key, demanded, target, relations));
  if (leads.some(({ disabled }) => disabled !== true)) return [];
  const there =
    leads.length > 0
      ? "the foreign key that does is disabled"
      : same.length > 0
        ? `refers to ${same.map(({ references }) => `${printName(references)} (${list(references.columns)})`).join(" and ")}`
        : target === undefined
          ? `there is no ${printName(to)}`
          : "no foreign key does";
  const message = `${printName(found)} (${list(columns)}) must refer to ${printName(target ?? to)} (${list(to.columns)}), and ${there}`;
  const [only, ...others] = columns;
  return [{ message, at, ...(only === undefined || others.length > 0 ? {} : { member: relations.findColumn(found, only)?.name ?? only }) }];
}

function sameColumns(a: readonly string[], b: readonly string[], { same }: Relations): boolean {
  return a.length === b.length && a.every((name) => b.some((other) => same(name, other)));
}

function leadsTo(key: ForeignKey, { columns, to }: ContractRelationship, target: Relation | undefined, relations: Relations): boolean {
  const object = target?.standsFor ?? target;
  if (object === undefined || !relations.sameObject(key.references, object)) return false;
  // Pairs, in whatever order the key has them.
  return key.columns.every((name, i) => {
    const pair = columns.findIndex((column) => relations.same(column, name));
    return relations.same(key.references.columns[i] ?? "", to.columns[pair] ?? "");
  });
}

function list(names: readonly string[]): string {
  return names.map(printPart).join(", ");
}
