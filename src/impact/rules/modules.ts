// What views, routines and triggers do.

import type { Change, ModuleText } from "../../model/change.ts";
import { printObject, printPart, type ObjectRef } from "../../model/name.ts";
import type { SqlFunction, Trigger } from "../../model/schema.ts";
import { always, type Rule, type Rules } from "../rule.ts";
import { listOf } from "../words.ts";

type Happening = "added" | "removed" | "changed" | "disabled" | "enabled";
type ModuleKind =
  | `${"view" | "procedure" | "function"}-definition-changed`
  | "return-type-changed"
  | `${"" | "instead-of-"}trigger-${Happening}`
  | `database-trigger-${Happening}`;

export const moduleRules: Pick<Rules, ModuleKind> = {
  "view-definition-changed": definitionChanged("View definition changed", "it may return other rows or values"),
  "procedure-definition-changed": definitionChanged("Procedure definition changed", "it may do or return something else"),
  "function-definition-changed": definitionChanged("Function definition changed", "it may return something else"),
  "return-type-changed": always("breaking", "breaking", {
    title: "Return type changed",
    because: "Every caller gets a value of another type, or a table in place of a value.",
    advice: "Make a new function beside the old one and move the callers.",
    reason: (change) =>
      `${printObject(change.object)} returns ${returned(change.after)} instead of ${returned(change.before)}: its callers get another type.`,
  }),
  "trigger-added": afterTrigger("Trigger added", (name, events) => `${name} now does something of its own on every ${events}.`),
  "trigger-removed": afterTrigger("Trigger removed", (name, events) => `${name} no longer does what it did on every ${events}.`),
  "trigger-changed": afterTrigger("Trigger changed", (name, events) => `${name} may do something else on every ${events}.`),
  "trigger-disabled": afterTrigger(
    "Trigger disabled",
    (name, events) => `${name} is disabled: what it did on every ${events} no longer happens.`,
  ),
  "trigger-enabled": afterTrigger(
    "Trigger enabled",
    (name, events) => `${name} is enabled again, and does something of its own on every ${events}.`,
  ),
  "instead-of-trigger-added": insteadOf(
    "INSTEAD OF trigger added",
    "breaking",
    (name, events) => `${name} now takes the place of every ${events}.`,
  ),
  "instead-of-trigger-removed": insteadOf(
    "INSTEAD OF trigger removed",
    "breaking",
    (name, events) => `${name} no longer takes the place of ${events}: such writes go to the rows themselves, or are refused.`,
  ),
  "instead-of-trigger-changed": insteadOf(
    "INSTEAD OF trigger changed",
    "risky",
    (name, events) => `${name} may make something else of every ${events}.`,
  ),
  "instead-of-trigger-disabled": insteadOf(
    "INSTEAD OF trigger disabled",
    "breaking",
    (name, events) => `${name} is disabled: ${events} goes to the rows themselves, or is refused.`,
  ),
  "instead-of-trigger-enabled": insteadOf(
    "INSTEAD OF trigger enabled",
    "breaking",
    (name, events) => `${name} takes the place of every ${events} again.`,
  ),
  "database-trigger-added": databaseTrigger(
    "Database trigger added",
    (name) => `${name} runs on changes of the schema, and may refuse them.`,
  ),
  "database-trigger-removed": databaseTrigger("Database trigger removed", (name) => `${name} no longer watches changes of the schema.`),
  "database-trigger-changed": databaseTrigger(
    "Database trigger changed",
    (name) => `${name} may do something else on changes of the schema.`,
  ),
  "database-trigger-disabled": databaseTrigger(
    "Database trigger disabled",
    (name) => `${name} is disabled: it does not see changes of the schema.`,
  ),
  "database-trigger-enabled": databaseTrigger("Database trigger enabled", (name) => `${name} watches changes of the schema again.`),
};

function definitionChanged<K extends `${"view" | "procedure" | "function"}-definition-changed`>(title: string, effect: string): Rule<K> {
  return always<K>("risky", "risky", {
    title,
    because: "The same name and shape, perhaps other results: what a text means cannot be decided from the schema alone.",
    advice: "Read the difference; compare results on real data before relying on them.",
    reason: (change) => {
      const { object, after } = change as { readonly object: ObjectRef; readonly after: ModuleText };
      return after.encrypted
        ? `The text of ${printObject(object)} is encrypted: nobody can tell whether it is the same.`
        : `The text of ${printObject(object)} changed: ${effect}.`;
    },
  });
}

function returned({ kind, returns, returnsBaseType }: Pick<SqlFunction, "kind" | "returns" | "returnsBaseType">): string {
  if (kind !== "scalar") return "a table";
  return returnsBaseType === undefined ? (returns ?? "an unknown type") : `${returns ?? ""} (${returnsBaseType})`;
}

interface TriggerFacts {
  readonly object: Change["object"];
  readonly member: string;
  readonly before?: Trigger;
  readonly after?: Trigger;
}

function triggerWords(change: TriggerFacts): readonly [name: string, events: string] {
  const events = (change.after ?? change.before)?.events ?? [];
  return [`Trigger ${printPart(change.member)}`, `${listOf(events)} on ${printObject(change.object)}`];
}

function afterTrigger<K extends `trigger-${Happening}`>(title: string, reason: (name: string, events: string) => string): Rule<K> {
  return always<K>("risky", "risky", {
    title,
    because: "Side effects: other tables, values and errors follow from a write.",
    advice: "Read what the trigger does; check what relies on it: audit tables, derived columns, refused writes.",
    reason: (change) => reason(...triggerWords(change)),
  });
}

function insteadOf<K extends `instead-of-trigger-${Happening}`>(
  title: string,
  writer: "breaking" | "risky",
  reason: (name: string, events: string) => string,
): Rule<K> {
  return always<K>("risky", writer, {
    title,
    because: "The trigger, not the server, decides what a write does, and whether a view takes one at all.",
    advice: "Try every kind of write that the application makes.",
    reason: (change) => reason(...triggerWords(change)),
  });
}

function databaseTrigger<K extends `database-trigger-${Happening}`>(title: string, reason: (name: string) => string): Rule<K> {
  return always<K>("safe", "risky", {
    title,
    because: "A database trigger runs inside the statements that change the schema: migrations may be refused, or go unseen.",
    advice: "Run the next migration where it may fail.",
    reason: (change) => reason(`Trigger ${printPart((change as { readonly member: string }).member)}`),
  });
}
