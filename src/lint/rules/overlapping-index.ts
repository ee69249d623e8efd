import { accessPaths, printPath } from "../access-path.ts";
import type { AccessPath } from "../access-path.ts";
import { ofTables } from "../rule.ts";
import type { Rule } from "../rule.ts";

export const overlappingIndex: Rule = {
  title: "Index that another one covers",
  because: "Whatever the shorter index can answer the longer one answers as well; both are kept up on every write.",
  advice: "Drop the shorter one, unless it is much narrower and read very often.",
  severity: "info",
  find: ofTables(function* (table, { fold }) {
    const paths = accessPaths(table);
    for (const path of paths) {
      // A unique index is there for what it forbids, a clustered one is the table itself.
      if (path.unique || path.clustered) continue;
      const longer = paths.find((other) => other !== path && covers(other, path, fold));
      if (longer === undefined) continue;
      yield {
        ...(path.name === undefined ? {} : { member: path.name }),
        message: `Its columns are the first of those of ${printPath(longer)}, which has all that it has`,
      };
    }
  }),
};

/** Whether the longer one has the shorter one's key as the beginning of its own, and all of its columns. */
function covers(longer: AccessPath, shorter: AccessPath, fold: (name: string) => string): boolean {
  if (longer.filter !== shorter.filter || longer.columns.length <= shorter.columns.length) return false;
  const begins = shorter.columns.every(({ name, descending }, i) => {
    const column = longer.columns[i];
    return column !== undefined && fold(column.name) === fold(name) && column.descending === descending;
  });
  if (!begins) return false;
  // The leaves of a clustered index hold every column.
  if (longer.clustered) return true;
  const held = new Set([...longer.columns.map(({ name }) => name), ...longer.include].map(fold));
  return shorter.include.every((name) => held.has(fold(name)));
}
