import { accessPaths, printPath } from "../access-path.ts";
import type { AccessPath } from "../access-path.ts";
import { ofTables } from "../rule.ts";
import type { Rule } from "../rule.ts";

export const duplicateIndex: Rule = {
  title: "Two indexes that are the same",
  because: "Both are written on every change and take their space, and no query is served by the second.",
  advice: "Drop one of the two: an index rather than a constraint, and never the clustered one.",
  severity: "warning",
  find: ofTables(function* (table, { fold }) {
    const first = new Map<string, AccessPath>();
    for (const path of accessPaths(table)) {
      const key = shapeOf(path, fold);
      const other = first.get(key);
      if (other === undefined) first.set(key, path);
      else {
        yield {
          ...(path.name === undefined ? {} : { member: path.name }),
          message: `The ${path.kind} has the same columns as ${printPath(other)}`,
        };
      }
    }
  }),
};

function shapeOf({ columns, include, filter }: AccessPath, fold: (name: string) => string): string {
  return JSON.stringify([columns.map(({ name, descending }) => [fold(name), descending === true]), include.map(fold).sort(), filter ?? ""]);
}
