import type { RowLevelSecurity } from "../model/change.ts";
import { nameKey, printName, type ObjectName, type ObjectRef } from "../model/name.ts";
import type { Schema } from "../model/schema.ts";
import type { Context } from "./context.ts";
import { compareLists } from "./match.ts";
import { namePasses, type Names } from "./names.ts";
import { same } from "./same.ts";

/** What a policy does to one table or view, by the name after. */
interface Guarded {
  readonly on: ObjectName;
  readonly rule: RowLevelSecurity;
}

/**
 * Which rows are shown, and which writes let through: told of the table, since those who read and write it are hit. A snapshot that
 * is older than the reading of policies differs in nothing. A table that came or went takes what guards it along.
 */
export function compareRowLevelSecurity({ emit, names, collation }: Context, before: Schema, after: Schema): void {
  if (before.securityPolicies === undefined || after.securityPolicies === undefined) return;
  const there = typesOf(after, (name) => name);
  const were = typesOf(before, names.object);

  const about = ({ on, rule }: Guarded): { readonly object: ObjectRef; readonly member: string } => ({
    object: { type: there.get(nameKey(on)) ?? were.get(nameKey(on)) ?? "table", schema: on.schema, name: on.name },
    member: printName(rule),
  });
  compareLists(
    guardedBy(before, names),
    guardedBy(after, { object: (name) => name }),
    namePasses<Guarded>(collation, ({ on, rule }) => `${nameKey(rule)}\u0000${nameKey(on)}`),
    {
      onRemoved: (guarded) => {
        if (there.has(nameKey(guarded.on)) || !were.has(nameKey(guarded.on))) {
          emit({ kind: "row-level-security-removed", ...about(guarded), before: guarded.rule });
        }
      },
      onAdded: (guarded) => {
        if (were.has(nameKey(guarded.on)) || !there.has(nameKey(guarded.on))) {
          emit({ kind: "row-level-security-added", ...about(guarded), after: guarded.rule });
        }
      },
      onMutual: ({ rule: from }, guarded) => {
        const to = guarded.rule;
        if (from.disabled !== to.disabled) {
          const kind = to.disabled === true ? "row-level-security-disabled" : "row-level-security-enabled";
          emit({ kind, ...about(guarded), before: from, after: to });
        }
        const changed =
          !same(from.predicates, to.predicates) || from.unbound !== to.unbound || from.notForReplication !== to.notForReplication;
        if (changed) emit({ kind: "row-level-security-changed", ...about(guarded), before: from, after: to });
      },
    },
  );
}

function guardedBy(schema: Schema, names: Pick<Names, "object">): readonly Guarded[] {
  return (schema.securityPolicies ?? []).flatMap(({ predicates, ...policy }) => {
    const tables = new Map<string, { readonly on: ObjectName; readonly predicates: RowLevelSecurity["predicates"][number][] }>();
    for (const { on: written, ...predicate } of predicates) {
      const { schema: of, name } = names.object(written);
      const key = nameKey({ schema: of, name });
      const table = tables.get(key) ?? { on: { schema: of, name }, predicates: [] };
      table.predicates.push(predicate);
      tables.set(key, table);
    }
    return [...tables.values()].map(({ on, predicates: own }): Guarded => ({ on, rule: { ...policy, predicates: own } }));
  });
}

function typesOf(schema: Schema, nameOf: Names["object"]): ReadonlyMap<string, "table" | "view"> {
  return new Map([
    ...schema.tables.map((table) => [nameKey(nameOf(table)), "table"] as const),
    ...schema.views.map((view) => [nameKey(nameOf(view)), "view"] as const),
  ]);
}
