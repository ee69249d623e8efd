import { printObject, printPart } from "../../model/name.ts";
import type { Change } from "../../model/change.ts";
import type { FullTextColumn, Index } from "../../model/schema.ts";
import { always, depends, when, type Rules } from "../rule.ts";
import { columnList } from "../words.ts";

type IndexKind =
  `index-${"added" | "removed" | "changed" | "renamed" | "disabled" | "enabled"}` | `full-text-index-${"added" | "removed" | "changed"}`;

export const indexRules: Pick<Rules, IndexKind> = {
  "index-added": always("safe", "risky", {
    title: "Index added",
    because: "Time, not correctness: reads may be faster, writes must keep it up to date.",
    advice: "Watch the time of loads and large updates.",
    reason: (change) => `Writes to ${printObject(change.object)} must keep ${indexName(change)} up to date, which takes time.`,
  }),
  "index-removed": always("risky", "safe", {
    title: "Index removed",
    because: "Time, not correctness: queries that used it may be much slower; index hints that name it fail.",
    advice: "Look for queries that search by these columns, and for hints that name the index.",
    reason: (change) =>
      `Queries of ${printObject(change.object)} that used ${indexName(change)} may take much longer, and hints that name it fail.`,
  }),
  "index-changed": depends(
    {
      keys: when("its columns, filter, kind or clustering changed", "risky", "risky"),
      storage: when("only compression, filegroup or partitions", "safe", "safe"),
    },
    {
      title: "Index changed",
      because: "Time, not correctness: it serves other queries, and costs writers something else.",
      advice: "Look at the plans of queries that use the index.",
      judge: (change) => {
        const name = `${printPart(change.member)} of ${printObject(change.object)}`;
        if (withoutStorage(change.before) === withoutStorage(change.after)) {
          return ["storage", `${name} is stored differently; it serves the same queries.`];
        }
        const [from, to] = [shapeOf(change.before), shapeOf(change.after)];
        return [
          "keys",
          `${name} is ${from === to ? "built differently" : `${to} instead of ${from}`}: queries that used it may take longer.`,
        ];
      },
    },
  ),
  "index-renamed": always("risky", "risky", {
    title: "Index renamed",
    because: "The same index; hints and maintenance scripts that name it fail.",
    advice: "Look for the old name in hints (WITH (INDEX(…))) and scripts.",
    reason: (change) =>
      `${printPart(change.before)} of ${printObject(change.object)} is called ${printPart(change.after)} now: hints and scripts that use the old name fail.`,
  }),
  "index-disabled": depends(
    {
      plain: when("it is neither unique nor clustered", "risky", "safe"),
      unique: when("it is unique: duplicates may appear", "breaking", "safe"),
      clustered: when("it is clustered: nobody can read the table", "breaking", "breaking"),
    },
    {
      title: "Index disabled",
      because: "A disabled index is as good as none; with a clustered one the table cannot be read.",
      advice: "Rebuild it when the load is over.",
      judge: (change) => {
        const name = `${indexName(change)} of ${printObject(change.object)} is disabled`;
        // A view without its index is computed as any other view is.
        if (change.after.clustered && change.object.type !== "view")
          return ["clustered", `${name}, and with it all its data: every query fails.`];
        return change.after.unique
          ? ["unique", `${name}: duplicates may appear.`]
          : ["plain", `${name}: queries that used it may take much longer.`];
      },
    },
  ),
  "index-enabled": depends(
    {
      plain: when("it is not unique", "safe", "risky"),
      unique: when("it is unique: duplicates are refused", "safe", "breaking"),
    },
    {
      title: "Index enabled",
      because: "Writes must keep it up to date again; a unique one refuses duplicates.",
      advice: "Watch the time of loads; find writers of duplicates.",
      judge: (change) => {
        const name = `${indexName(change)} of ${printObject(change.object)} is enabled again`;
        return change.after.unique
          ? ["unique", `${name}: writes of duplicates fail.`]
          : ["plain", `${name}: writes must keep it up to date.`];
      },
    },
  ),
  "full-text-index-added": always("safe", "risky", {
    title: "Full-text index added",
    because: "CONTAINS and FREETEXT work; writes are indexed, which takes time.",
    advice: "Watch the time of loads.",
    reason: (change) => `${printObject(change.object)} can be searched with CONTAINS and FREETEXT; its writes are indexed.`,
  }),
  "full-text-index-removed": always("breaking", "safe", {
    title: "Full-text index removed",
    because: "CONTAINS and FREETEXT fail without one, unlike a search without an ordinary index.",
    advice: "Find queries that use full-text search first.",
    reason: (change) => `Queries that search ${printObject(change.object)} with CONTAINS or FREETEXT fail.`,
  }),
  "full-text-index-changed": depends(
    {
      columns: when("its columns or their languages changed, or it was disabled or enabled", "risky", "risky"),
      storage: when("only its catalog or key index", "safe", "safe"),
    },
    {
      title: "Full-text index changed",
      because: "Searches may find other rows, or fail on columns that are no longer indexed.",
      advice: "Try the searches on these columns.",
      judge: ({ object, before, after }) => {
        const table = printObject(object);
        if (before.disabled !== after.disabled) {
          return ["columns", `Full-text search of ${table} is ${after.disabled ? "disabled: new rows are not found" : "enabled again"}.`];
        }
        const [from, to] = [before, after].map((index) => columnList(index.columns));
        if (from !== to) return ["columns", `Full-text search of ${table} covers ${to ?? ""} instead of ${from ?? ""}.`];
        return before.columns.every((column, at) => readsAlike(column, after.columns[at]))
          ? ["storage", `The full-text index of ${table} is kept elsewhere; it covers the same columns.`]
          : ["columns", `Full-text search of ${table} reads ${to ?? ""} in another language or as another document type.`];
      },
    },
  ),
};

/** A source that names no language means the server's own. */
function readsAlike(before: FullTextColumn, after: FullTextColumn | undefined): boolean {
  const sameLanguage = before.language === undefined || after?.language === undefined || before.language === after.language;
  return sameLanguage && before.typeColumn === after?.typeColumn;
}

function indexName({ member, before, after }: { readonly member: string; readonly before?: Index; readonly after?: Index }): string {
  const columns = (after ?? before)?.columns ?? [];
  return columns.length === 0 ? printPart(member) : `${printPart(member)} (${columnList(columns)})`;
}

/** `a unique rowstore index on (Region) including Day where [Region] IS NOT NULL`. */
function shapeOf(index: Index): string {
  const include = index.include.length === 0 ? "" : ` including ${columnList(index.include)}`;
  const filter = index.filter === undefined ? "" : ` where ${index.filter}`;
  const form = [...(index.unique ? ["unique"] : []), ...(index.clustered ? ["clustered"] : []), index.kind ?? "rowstore"].join(" ");
  return `a ${form} index on (${columnList(index.columns)})${include}${filter}`;
}

function withoutStorage(index: Change<"index-changed">["before"]): string {
  const { columns, include, filter, kind, clustered, bucketCount, secondary } = index;
  return JSON.stringify([columns, include.toSorted(), filter, kind, clustered, bucketCount, secondary]);
}
