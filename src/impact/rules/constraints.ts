import type { Change } from "../../model/change.ts";
import { printName, printObject, printPart } from "../../model/name.ts";
import type { Check, ForeignKey, KeyConstraint, ReferentialAction } from "../../model/schema.ts";
import { always, depends, when, type Rules } from "../rule.ts";
import { columnList, inParentheses, listOf } from "../words.ts";

type ConstraintKind =
  | `foreign-key-${"added" | "removed" | "retargeted" | "action-changed"}`
  | `check-${"added" | "removed" | "narrowed" | "widened" | "changed"}`
  | `constraint-${"disabled" | "enabled" | "untrusted" | "trusted" | "replication-changed" | "renamed"}`;

export const constraintRules: Pick<Rules, ConstraintKind> = {
  "foreign-key-added": always("safe", "breaking", {
    title: "Foreign key added",
    because: "Writes of rows that refer to nothing are refused, and so are deletes of rows that are referred to.",
    advice: "Load parents before children; find orphans first.",
    reason: (change) =>
      `Writes to ${printObject(change.object)} fail where ${childColumns(change.after)} is not in ${parentColumns(change.after)}. Parents with children can no longer be deleted${change.after.onDelete === undefined ? "" : `, or take them along (${change.after.onDelete})`}.`,
  }),
  "foreign-key-removed": always("risky", "safe", {
    title: "Foreign key removed",
    because: "Orphans may appear: inner joins lose rows without a word.",
    advice: "Check joins on these columns for rows without a parent.",
    reason: (change) =>
      `Rows of ${printObject(change.object)} may have a ${childColumns(change.before)} that is not in ${parentColumns(change.before)}: inner joins lose them.`,
  }),
  "foreign-key-retargeted": always("risky", "breaking", {
    title: "Foreign key retargeted",
    because: "Values must exist in another place: writes that were right are refused, and joins by the old path may miss rows.",
    advice: "Move writers and joins to the new parent.",
    reason: (change) =>
      `${childColumns(change.after)} of ${printObject(change.object)} must be in ${parentColumns(change.after)}; before, ${childColumns(change.before)} had to be in ${parentColumns(change.before)}.`,
  }),
  "foreign-key-action-changed": always("risky", "risky", {
    title: "Foreign key action changed",
    because: "Deleting or updating a parent does something else to its children.",
    advice: "Check every delete and key update of the parent.",
    reason: ({ object, member, before, after }) => {
      const turns = [
        ...(before.onDelete === after.onDelete
          ? []
          : [`deleting a parent means ${actionOf(after.onDelete)} instead of ${actionOf(before.onDelete)}`]),
        ...(before.onUpdate === after.onUpdate
          ? []
          : [`updating a parent's key means ${actionOf(after.onUpdate)} instead of ${actionOf(before.onUpdate)}`]),
      ];
      return `For rows of ${printObject(object)}${inParentheses(member)}, ${listOf(turns)}.`;
    },
  }),
  "check-added": always("safe", "breaking", {
    title: "Check added",
    because: "Readers gain a guarantee; writes of other values are refused.",
    advice: "Find rows and writers that do not satisfy it first.",
    reason: (change) => `Writes to ${printObject(change.object)} fail unless ${change.after.expression}.`,
  }),
  "check-removed": always("risky", "safe", {
    title: "Check removed",
    because: "Values may appear that readers never met.",
    advice: "Make readers take any value of the type.",
    reason: (change) =>
      `Nothing demands ${change.before.expression} of ${printObject(change.object)} any more: readers may meet other values.`,
  }),
  "check-narrowed": always("safe", "breaking", {
    title: "Check narrowed",
    because: "Every value that is allowed was allowed before, and some that writers may still write are not.",
    advice: "Find writers of the values that are refused now.",
    reason: (change) => `${checkTurn(change)}: writes of values that it took before are refused.`,
  }),
  "check-widened": always("risky", "safe", {
    title: "Check widened",
    because: "Readers may meet values that could not be before.",
    advice: "Make readers take the new values: lists of codes, CASE expressions, target columns.",
    reason: (change) => `${checkTurn(change)}: readers may meet values that could not be before.`,
  }),
  "check-changed": always("risky", "risky", {
    title: "Check changed",
    because: "What may be written is different, and comparing the conditions cannot tell in which direction.",
    advice: "Read both conditions, with readers and writers in mind.",
    reason: (change) => `${checkTurn(change)}: writes may be refused, and readers may meet other values.`,
  }),
  "constraint-disabled": depends(
    {
      rows: when("it is a foreign key or a check", "risky", "safe"),
      unique: when("it is a unique constraint or a nonclustered primary key", "breaking", "safe"),
      clustered: when("its index is clustered: nobody can read the table", "breaking", "breaking"),
    },
    {
      title: "Constraint disabled",
      because: "Nothing is checked while it is disabled. A disabled clustered index makes the whole table unreadable.",
      advice: "Enable it WITH CHECK when the load is over, so that it is trusted again.",
      judge: (change) => {
        const name = constraintName(change);
        if (change.constraint === "foreign key" || change.constraint === "check constraint") {
          return ["rows", `${name} is disabled: rows that break it may appear.`];
        }
        return (change.after as KeyConstraint).clustered
          ? [
              "clustered",
              `${name} is disabled, and with its clustered index the whole of ${printObject(change.object)}: every query fails.`,
            ]
          : ["unique", `${name} is disabled: duplicates may appear.`];
      },
    },
  ),
  "constraint-enabled": always("safe", "breaking", {
    title: "Constraint enabled",
    because: "Writes that break it are refused again.",
    advice: "Find the writers that relied on its being off.",
    reason: (change) => `${constraintName(change)} is enforced again: writes that break it fail.`,
  }),
  "constraint-untrusted": always("risky", "safe", {
    title: "Constraint no longer trusted",
    because: "Rows were written past it: what it promises may not hold for them, and the optimiser ignores it.",
    advice: "Mend the rows, then ALTER TABLE … WITH CHECK CHECK CONSTRAINT.",
    reason: (change) => `${constraintName(change)} was not checked for all rows: some may break it.`,
  }),
  "constraint-trusted": always("safe", "breaking", {
    title: "Constraint trusted",
    because: "Every row satisfies it again, and writers that went past it (bulk loads, NOCHECK) no longer may.",
    advice: "Load with CHECK_CONSTRAINTS, and mend what does not satisfy it before it is written.",
    reason: (change) => `${constraintName(change)} was checked for every row and is trusted: loads must satisfy it.`,
  }),
  "constraint-replication-changed": always("risky", "risky", {
    title: "NOT FOR REPLICATION changed",
    because: "Rows that replication writes are checked, or no longer are.",
    advice: "Check the rows that come by replication.",
    reason: (change) =>
      change.after.notForReplication
        ? `${constraintName(change)} no longer holds for rows that replication writes.`
        : `${constraintName(change)} holds for rows that replication writes, too: they may be refused.`,
  }),
  "constraint-renamed": always("safe", "safe", {
    title: "Constraint renamed",
    because: "It demands the same. Scripts that alter it by name, and code that reads the name out of an error, must know the new one.",
    advice: "Look for the old name in migration scripts and error handlers.",
    reason: (change) =>
      `The ${change.constraint} ${printPart(change.before)} of ${printObject(change.object)} is called ${printPart(change.after)} now; it demands the same.`,
  }),
};

/** `CustomerID`, or `(Region, Number)`. */
function childColumns({ columns }: ForeignKey): string {
  return columns.length === 1 ? columnList(columns) : `(${columnList(columns)})`;
}

/** `Sales.Customer (CustomerID)`. */
function parentColumns({ references }: ForeignKey): string {
  return `${printName(references)} (${columnList(references.columns)})`;
}

function actionOf(action: ReferentialAction | undefined): string {
  return action ?? "no action";
}

function checkTurn({
  object,
  before,
  after,
}: {
  readonly object: Change["object"];
  readonly before: Check;
  readonly after: Check;
}): string {
  return `${printObject(object)} demands ${after.expression} instead of ${before.expression}`;
}

/** `The foreign key FK_Orders_Customer of dbo.Orders`. */
function constraintName(change: {
  readonly object: Change["object"];
  readonly member?: string;
  readonly constraint: string;
  readonly after: KeyConstraint | ForeignKey | Check;
}): string {
  const { after } = change;
  const what =
    change.member === undefined ? ("expression" in after ? after.expression : `(${columnList(after.columns)})`) : printPart(change.member);
  return `The ${change.constraint} ${what} of ${printObject(change.object)}`;
}
