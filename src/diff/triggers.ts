import { nameKey } from "../model/name.ts";
import type { DatabaseTrigger, Trigger } from "../model/schema.ts";
import { absence, differ } from "./absence.ts";
import type { Context, ObjectContext } from "./context.ts";
import { compareDescriptions } from "./descriptions.ts";
import { compareLists } from "./match.ts";
import { moduleDiffers } from "./module-text.ts";
import { namePasses } from "./names.ts";
import { same } from "./same.ts";

/** Triggers of one table or view. One that fires at another time (AFTER, INSTEAD OF) is another trigger. */
export function compareTriggers(context: ObjectContext, before: readonly Trigger[], after: readonly Trigger[]): void {
  const { emit, object } = context;
  const nameOf = (trigger: Trigger): string => `${trigger.timing} ${nameKey({ schema: trigger.schema ?? "", name: trigger.name })}`;
  const passes = namePasses(context.collation, nameOf);
  compareLists(before, after, passes, {
    onRemoved: (trigger) => {
      emit({ kind: kindOf(trigger, "removed"), object, member: trigger.name, before: trigger });
    },
    onAdded: (trigger) => {
      emit({ kind: kindOf(trigger, "added"), object, member: trigger.name, after: trigger });
    },
    onMutual: (from, to) => {
      const facts = { object, member: to.name, before: from, after: to };
      const changed =
        !same(from.events, to.events) || differ(absence.trigger, ["notForReplication"], from, to) || moduleDiffers("trigger", from, to);
      if (changed) emit({ kind: kindOf(to, "changed"), ...facts });
      if (from.disabled !== to.disabled) emit({ kind: kindOf(to, to.disabled ? "disabled" : "enabled"), ...facts });
      compareDescriptions(emit, object, "trigger", to.name, from, to);
    },
  });
}

type Happening = "added" | "removed" | "changed" | "disabled" | "enabled";

function kindOf<H extends Happening>(trigger: Trigger, happening: H): `trigger-${H}` | `instead-of-trigger-${H}` {
  return trigger.timing === "after" ? `trigger-${happening}` : `instead-of-trigger-${happening}`;
}

const database = { type: "database", schema: "", name: "" } as const;

export function compareDatabaseTriggers(context: Context, before: readonly DatabaseTrigger[], after: readonly DatabaseTrigger[]): void {
  const { emit } = context;
  const passes = namePasses<DatabaseTrigger>(context.collation, (trigger) => trigger.name);
  compareLists(before, after, passes, {
    onRemoved: (trigger) => {
      emit({ kind: "database-trigger-removed", object: database, member: trigger.name, before: trigger });
    },
    onAdded: (trigger) => {
      emit({ kind: "database-trigger-added", object: database, member: trigger.name, after: trigger });
    },
    onMutual: (from, to) => {
      const facts = { object: database, member: to.name, before: from, after: to };
      if (!same(from.events, to.events) || moduleDiffers("trigger", from, to)) emit({ kind: "database-trigger-changed", ...facts });
      if (from.disabled !== to.disabled) emit({ kind: to.disabled ? "database-trigger-disabled" : "database-trigger-enabled", ...facts });
      compareDescriptions(emit, database, "database trigger", to.name, from, to);
    },
  });
}
