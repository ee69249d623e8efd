import type { Unique } from "../../model/change.ts";
import { printObject, printPart } from "../../model/name.ts";
import type { Index } from "../../model/schema.ts";
import { always, depends, when, type Rules } from "../rule.ts";
import { columnList, keyName } from "../words.ts";

type KeyKind = `primary-key-${"added" | "removed" | "changed"}` | `unique-${"added" | "removed" | "changed"}` | "key-index-changed";

export const keyRules: Pick<Rules, KeyKind> = {
  "primary-key-added": always("safe", "risky", {
    title: "Primary key added",
    because: "Readers gain a guarantee; writers of duplicates are refused.",
    advice: "Check that no writer makes duplicates or NULLs in these columns.",
    reason: (change) =>
      `Writes of a second row with the same ${columnList(change.after.columns)}, or with NULL in it, to ${printObject(change.object)} fail.`,
  }),
  "primary-key-removed": always("breaking", "risky", {
    title: "Primary key removed",
    because: "Merges, upserts, change tracking and replication rely on it, and duplicates may appear.",
    advice: "Keep a key; where it must go, check joins and merges on its columns for duplicates.",
    reason: (change) =>
      `Nothing keeps ${columnList(change.before.columns)} unique in ${printObject(change.object)}: joins may fan out, and merges and upserts on the key may hit several rows.`,
  }),
  "primary-key-changed": always("breaking", "risky", {
    title: "Primary key changed",
    because: "Merges, upserts and joins use the old key, which may no longer tell rows apart.",
    advice: "Move every join, merge and upsert to the new key.",
    reason: (change) =>
      `The primary key of ${printObject(change.object)} is (${columnList(change.after.columns)}) instead of (${columnList(change.before.columns)}): merges, upserts and joins by the old one may go wrong.`,
  }),
  "unique-added": always("safe", "breaking", {
    title: "Uniqueness added",
    because: "Readers gain a guarantee; writers of duplicates are refused. Constraint or index is the same promise.",
    advice: "Find duplicates, and writers that make them, first.",
    reason: (change) =>
      `Writes of a second row with the same ${columnList(change.after.columns)} to ${printObject(change.object)} fail${ofFiltered(change.after)}.`,
  }),
  "unique-removed": always("breaking", "safe", {
    title: "Uniqueness removed",
    because: "Duplicates may appear: joins on these columns fan out, and lookups find several rows.",
    advice: "Check joins, lookups and merges on these columns; keep the promise where anything relies on it.",
    reason: (change) =>
      `Nothing keeps ${columnList(change.before.columns)} unique in ${printObject(change.object)} any more${ofFiltered(change.before)}: joins on it may fan out.`,
  }),
  "unique-changed": depends(
    {
      other: when("neither key contains the other", "breaking", "breaking"),
      stricter: when("fewer columns must differ", "safe", "breaking"),
      looser: when("more columns may tell two rows apart", "breaking", "safe"),
    },
    {
      title: "Unique key changed",
      because: "What was unique is not any more, or what was allowed twice is refused, as uniqueness removed and added are judged.",
      advice: "Check joins on the old columns for duplicates, and writers for what the new key refuses.",
      judge: (change) => {
        const [from, to] = [change.before, change.after].map((key) => `(${columnList(key.columns)})${ofFiltered(key)}`);
        const said = `${printObject(change.object)} is unique by ${to ?? ""} instead of ${from ?? ""}`;
        const effect = strictness(change.before, change.after);
        const effects = {
          stricter: `${said}: writes that the old key took are refused.`,
          looser: `${said}: joins by the old key may fan out.`,
          other: `${said}: joins by the old key may fan out, and writes that it took may be refused.`,
        };
        return [effect, effects[effect]];
      },
    },
  ),
  "key-index-changed": depends(
    {
      order: when("the order of the columns or the clustering changed", "risky", "risky"),
      storage: when("only compression, or whether a constraint or an index says it", "safe", "safe"),
    },
    {
      title: "Index of a key changed",
      because: "The promise is the same; the index that keeps it serves other queries, or takes other space.",
      advice: "Watch the queries that search by this key.",
      judge: (change) => {
        const name = `${keyName(change.after)} of ${printObject(change.object)}`;
        if ("include" in change.before !== "include" in change.after) {
          return ["storage", `${name} is ${"include" in change.after ? "an index" : "a constraint"} now; it promises the same.`];
        }
        const order = (key: Unique): string => JSON.stringify([key.columns, key.clustered, key.bucketCount]);
        return order(change.before) === order(change.after)
          ? ["storage", `The index of ${name} is stored differently; it promises the same.`]
          : ["order", `The index of ${name} ${otherOrder(change.before, change.after)}: queries that used it may take longer.`];
      },
    },
  ),
};

function otherOrder(before: Unique, after: Unique): string {
  if (JSON.stringify(before.columns) !== JSON.stringify(after.columns)) return "is ordered differently";
  if (before.clustered !== after.clustered) return after.clustered === true ? "is clustered now" : "is not clustered any more";
  return "has another number of buckets";
}

function ofFiltered(key: Unique): string {
  const filter = (key as Partial<Index>).filter;
  return filter === undefined ? "" : ` where ${filter}`;
}

/** A key that is unique by fewer columns is unique by more of them, too. Filters are not compared. */
function strictness(before: Unique, after: Unique): "stricter" | "looser" | "other" {
  if (ofFiltered(before) !== ofFiltered(after)) return "other";
  const [from, to] = [before, after].map((key) => new Set(key.columns.map((column) => printPart(column.name))));
  if (from === undefined || to === undefined) return "other";
  if (to.size < from.size && [...to].every((column) => from.has(column))) return "stricter";
  return to.size > from.size && [...from].every((column) => to.has(column)) ? "looser" : "other";
}
