import type { SecurityPolicy, SecurityPredicate } from "../../../model/schema.ts";
import type { Catalog } from "../catalog.ts";
import { groupBy, present, type Names } from "./names.ts";

// https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-security-predicates-transact-sql
const operations: ReadonlyMap<number, NonNullable<SecurityPredicate["operation"]>> = new Map([
  [1, "after insert"],
  [2, "after update"],
  [3, "before update"],
  [4, "before delete"],
]);

/** A predicate on a table that this login does not see is left out; whoever sees everything sees every table. */
export function assembleSecurityPolicies(
  catalog: Catalog,
  names: Names,
  normalize: (expression: string) => string,
): readonly SecurityPolicy[] {
  const predicates = groupBy(catalog.securityPredicates, (row) => row.object_id);
  return catalog.securityPolicies.map((row) => ({
    schema: names.schema(row.schema_id),
    name: row.name,
    ...present("disabled", !row.is_enabled && (true as const)),
    ...present("unbound", row.is_schemabinding_enabled === false && (true as const)),
    ...present("notForReplication", row.is_not_for_replication && (true as const)),
    predicates: (predicates.get(row.object_id) ?? []).flatMap((predicate) => {
      const on = names.object(predicate.target_object_id);
      if (on === undefined) return [];
      return [
        {
          kind: predicate.predicate_type === 1 ? ("block" as const) : ("filter" as const),
          ...present("operation", operations.get(predicate.operation ?? 0)),
          on,
          expression: normalize(predicate.predicate_definition ?? ""),
        },
      ];
    }),
  }));
}
