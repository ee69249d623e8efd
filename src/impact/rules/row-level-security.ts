import type { Change, RowLevelSecurity } from "../../model/change.ts";
import { printObject } from "../../model/name.ts";
import { depends, when, type Rules } from "../rule.ts";
import { listOf } from "../words.ts";

type Kind = `row-level-security-${"added" | "removed" | "changed" | "enabled" | "disabled"}`;

/** What begins to be hidden or refused: rows without a word, writes with an error. */
const begins = {
  filter: when("rows are filtered", "breaking", "breaking"),
  block: when("writes are blocked only", "safe", "breaking"),
  off: when("the policy is switched off", "safe", "safe"),
};
const ends = {
  filter: when("rows were filtered", "risky", "risky"),
  block: when("writes were blocked only", "risky", "safe"),
  off: when("the policy was switched off", "safe", "safe"),
};
const changes = {
  filter: when("which rows are filtered", "risky", "risky"),
  block: when("which writes are blocked", "safe", "risky"),
  option: when("how the policy is kept, not what it does", "safe", "safe"),
};

export const rowLevelSecurityRules: Pick<Rules, Kind> = {
  "row-level-security-added": depends(begins, {
    title: "Row-level security added",
    because: "Rows that a filter leaves out are missing without an error, in results, totals, updates and deletes; a blocked write fails.",
    advice: "Make sure that every reader and writer is meant to see what the policy's function lets through, exports and jobs above all.",
    judge: (change) => [effectOf(change.after), `${policy(change)} ${doing(change.after, "now")}.${silence(change.after)}`],
  }),
  "row-level-security-removed": depends(ends, {
    title: "Row-level security removed",
    because:
      "Rows that were hidden are there for everybody who may read the table: totals change, and what was to be kept from them is not.",
    advice: "Make sure that the rows may be seen, and that nobody counts them who did not before.",
    judge: (change) => [effectOf(change.before), `${policy(change)} ${doing(change.before, "no longer")}.`],
  }),
  "row-level-security-changed": depends(changes, {
    title: "Row-level security changed",
    because: "Other rows may be hidden, or other writes refused: the schema does not say which.",
    advice: "Compare the predicates, and read the functions that they call.",
    judge: (change) => {
      const differs = (kind: "filter" | "block"): boolean => textOf(change.before, kind) !== textOf(change.after, kind);
      const what = differs("filter") ? "filter" : differs("block") ? "block" : "option";
      const words = { filter: "decides otherwise which rows are shown", block: "decides otherwise which writes are let through" };
      return [what, what === "option" ? `${policy(change)} does what it did.` : `${policy(change)} ${words[what]}.`];
    },
  }),
  "row-level-security-enabled": depends(
    { filter: begins.filter, block: begins.block },
    {
      title: "Row-level security switched on",
      because: "As row-level security that is added: rows are missing without an error, writes are refused.",
      advice: "Make sure that every reader and writer is meant to see what the policy's function lets through, exports and jobs above all.",
      judge: (change) => [kindOf(change.after), `${policy(change)} ${doing(change.after, "now")}.${silence(change.after)}`],
    },
  ),
  "row-level-security-disabled": depends(
    { filter: ends.filter, block: ends.block },
    {
      title: "Row-level security switched off",
      because: "As row-level security that is removed: rows that were hidden are there for everybody who may read the table.",
      advice: "Switch it on again, or make sure that the rows may be seen.",
      judge: (change) => [kindOf(change.before), `${policy(change)} ${doing(change.before, "no longer")}.`],
    },
  ),
};

function effectOf(rule: RowLevelSecurity): "filter" | "block" | "off" {
  return rule.disabled === true ? "off" : kindOf(rule);
}

function kindOf({ predicates }: RowLevelSecurity): "filter" | "block" {
  return predicates.some(({ kind }) => kind === "filter") ? "filter" : "block";
}

function policy({ object, member }: Change<Kind>): string {
  return `On ${printObject(object)} the security policy ${member}`;
}

function doing({ disabled, predicates }: RowLevelSecurity, when: "now" | "no longer"): string {
  if (disabled === true) return when === "now" ? "is there, switched off" : "is gone, which was switched off";
  const kinds = new Set(predicates.map(({ kind }) => kind));
  const parts = [...(kinds.has("filter") ? ["filters rows"] : []), ...(kinds.has("block") ? ["blocks writes"] : [])];
  return `${when} ${listOf(parts)}`;
}

function silence({ disabled, predicates }: RowLevelSecurity): string {
  return disabled !== true && predicates.some(({ kind }) => kind === "filter") ? " What it leaves out is missing without an error." : "";
}

function textOf({ predicates }: RowLevelSecurity, kind: "filter" | "block"): string {
  return JSON.stringify(predicates.filter((each) => each.kind === kind));
}
