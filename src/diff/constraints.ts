import type { ConstraintType } from "../model/change.ts";
import type { Check, ForeignKey, KeyConstraint } from "../model/schema.ts";
import { memberOf, type ObjectContext } from "./context.ts";
import type { Pass } from "./match.ts";
import { namePasses } from "./names.ts";

/** How the constraints of a table are paired: by name, by name but for the case, then by what they say. */
export type ConstraintMatch = "name" | "case" | "content";

/**
 * A name that the server made up is absent and says nothing, so such a constraint is known by what it says; so is one
 * that somebody gave another name.
 */
export function constraintPasses<T extends { readonly name?: string }>(
  collation: string | undefined,
  content: (item: T, side: "before" | "after") => string | undefined,
): Pass<T, ConstraintMatch>[] {
  return [...namePasses<T>(collation, (item) => item.name), { by: "content", key: content }];
}

/** Reports another name; names that differ in case only are one name but in a case-sensitive database, and none is paired by `case` there. */
export function compareConstraintNames(
  { emit, object }: ObjectContext,
  constraint: ConstraintType | "default",
  before: { readonly name?: string },
  after: { readonly name?: string },
): void {
  if (before.name === undefined || after.name === undefined || before.name === after.name) return;
  emit({ kind: "constraint-renamed", object, member: before.name, constraint, before: before.name, after: after.name, inferred: true });
}

/** Whether the server enforces it. */
export function compareDisabled(
  { emit, object }: ObjectContext,
  constraint: ConstraintType,
  before: KeyConstraint | ForeignKey | Check,
  after: KeyConstraint | ForeignKey | Check,
): void {
  if (before.disabled === after.disabled) return;
  const facts = { object, ...memberOf(after), constraint, before, after };
  if (after.disabled) emit({ kind: "constraint-disabled", ...facts });
  else emit({ kind: "constraint-enabled", ...facts });
}

/** What only foreign keys and checks have: whether old rows were checked, and whether replication is. */
export function compareEnforcement(
  context: ObjectContext,
  constraint: "foreign key" | "check constraint",
  before: ForeignKey | Check,
  after: ForeignKey | Check,
): void {
  const { emit, object } = context;
  const of = { object, ...memberOf(after), constraint, before, after };
  compareDisabled(context, constraint, before, after);
  // Disabling a constraint makes it untrusted as well, and of one that is disabled trust says nothing.
  if (!before.disabled && !after.disabled && before.untrusted !== after.untrusted) {
    emit({ kind: after.untrusted ? "constraint-untrusted" : "constraint-trusted", ...of });
  }
  if (before.notForReplication !== after.notForReplication) emit({ kind: "constraint-replication-changed", ...of });
}
