import type { Change, TableOption } from "../../model/change.ts";
import { printName, printObject } from "../../model/name.ts";
import type { Partition } from "../../model/schema.ts";
import { always, depends, when, type Rules } from "../rule.ts";

type TableKind = "table-option-changed" | "system-versioning-added" | "system-versioning-removed" | "history-table-changed";

export const tableRules: Pick<Rules, TableKind> = {
  "table-option-changed": depends(
    {
      storage: when("it is about storage: memory, compression, partitions, filegroup", "safe", "safe"),
      durability: when("it is SCHEMA_ONLY: rows do not survive a restart", "risky", "risky"),
      nature: when("the table became external, a node or an edge, or is none any more", "risky", "breaking"),
    },
    {
      title: "Table option changed",
      because:
        "Where and how rows are stored changes time and space, not results; a table that forgets its rows, or lies elsewhere, is another matter.",
      advice: "Watch the time of the next large load.",
      judge: (change) => [optionEffects[change.option], optionReason(change)],
    },
  ),
  "system-versioning-added": always("safe", "safe", {
    title: "System versioning added",
    because: "Old versions of rows are kept from now on; queries without FOR SYSTEM_TIME see what they saw.",
    advice: "Plan for the size of the history table.",
    reason: (change) => `Old versions of the rows of ${printObject(change.object)} are kept in ${printName(change.after.history)}.`,
  }),
  "system-versioning-removed": always("breaking", "safe", {
    title: "System versioning removed",
    because: "FOR SYSTEM_TIME fails, and history ends.",
    advice: "Find readers of the history first; keep the history table for them.",
    reason: (change) =>
      `Queries of ${printObject(change.object)} FOR SYSTEM_TIME fail, and ${printName(change.before.history)} gets no more history.`,
  }),
  "history-table-changed": always("breaking", "safe", {
    title: "History table changed",
    because: "Readers of the old history table no longer see new history, and FOR SYSTEM_TIME no longer sees the old one.",
    advice: "Move the old history into the new table; point its readers there.",
    reason: (change) =>
      `The history of ${printObject(change.object)} goes to ${printName(change.after.history)} instead of ${printName(change.before.history)}: neither holds all of it.`,
  }),
};

const optionEffects: { readonly [O in TableOption]: "storage" | "durability" | "nature" } = {
  external: "nature",
  memoryOptimized: "storage",
  schemaOnly: "durability",
  graph: "nature",
  compression: "storage",
  filegroup: "storage",
  partition: "storage",
};

function optionReason({ object, option, before, after }: Change<"table-option-changed">): string {
  const table = printObject(object);
  switch (option) {
    case "external":
      return after === undefined
        ? `${table} is no longer an external table: its rows are here, as fresh as whoever fills it.`
        : `${table} is an external table now: its rows lie elsewhere, and writes may be refused.`;
    case "memoryOptimized":
      return `${table} is ${after === undefined ? "stored on disk" : "memory-optimised"} now; its rows are the same.`;
    case "schemaOnly":
      return after === undefined
        ? `The rows of ${table} survive a restart now.`
        : `The rows of ${table} are gone after a restart: only its schema is durable.`;
    case "graph":
      return `${table} is ${after === undefined ? "no graph table any more" : `a graph ${wordOf(after)} table`}: MATCH and its hidden columns depend on that.`;
    case "compression":
      return `${table} is compressed by ${wordOf(after)} instead of ${wordOf(before)}; its rows are the same.`;
    case "filegroup":
      return `${table} is stored on ${after === undefined ? "the default filegroup" : `filegroup ${wordOf(after)}`}; its rows are the same.`;
    case "partition":
      return after === undefined
        ? `${table} is no longer partitioned; its rows are the same.`
        : `${table} is partitioned by ${(after as Partition).column} (${(after as Partition).scheme}); its rows are the same.`;
  }
}

/** The value of an option that is one word. */
function wordOf(value: unknown): string {
  return typeof value === "string" ? value : "nothing";
}
