import { queries, queryNames, type Catalog, type QueryName } from "./catalog.ts";
import type { RowSink } from "./connect.ts";
import { unavailable, type RowShape } from "./query.ts";

/** What came over the wire, checked: as many result sets as were asked for, each with the columns that were named. */
export interface CatalogReading {
  readonly catalog: Catalog;
  /** What this server does not have; its rows are empty. */
  readonly unavailable: readonly QueryName[];
}

/** Takes the result sets of the batch as they come. Its faults are plain errors: nobody but this program can mend them. */
export interface CatalogCollector extends RowSink {
  /** @throws Error where a result set is missing or has other columns: half a catalog is no catalog. */
  finish(): CatalogReading;
}

export function collectCatalog(): CatalogCollector {
  const rows: Partial<Record<QueryName, Record<string, unknown>[]>> = {};
  const missing: QueryName[] = [];
  let position = -1;
  let name: QueryName | undefined;
  let keys: readonly string[] = [];
  let readers: readonly ((value: unknown) => unknown)[] = [];
  let current: Record<string, unknown>[] = [];

  return {
    resultSet(columns) {
      position++;
      name = queryNames[position];
      if (name === undefined) throw new Error(`The server sent more than the ${queryNames.length} result sets that were asked for.`);
      const shape: RowShape = queries[name].shape;
      keys = Object.keys(shape);
      readers = Object.values(shape).map((cell) => cell.read);
      current = [];
      rows[name] = current;
      if (columns.length === 1 && columns[0] === unavailable) {
        missing.push(name);
      } else if (columns.length !== keys.length || keys.some((key, at) => key !== columns[at]?.toLowerCase())) {
        throw new Error(`For ${name} the server sent the columns ${columns.join(", ")} where ${keys.join(", ")} were asked for.`);
      }
    },
    row(cells) {
      const row: Record<string, unknown> = {};
      for (let at = 0; at < keys.length; at++) {
        const value = readers[at]?.(cells[at]?.value);
        if (value === undefined) {
          throw new Error(`For ${name ?? "nothing"} the server sent a ${kindOf(cells[at]?.value)} as ${keys[at] ?? "a column too many"}.`);
        }
        row[keys[at] ?? ""] = value;
      }
      current.push(row);
    },
    finish() {
      if (position !== queryNames.length - 1) {
        throw new Error(`The server sent ${position + 1} result sets where ${queryNames.length} were asked for.`);
      }
      return { catalog: rows as unknown as Catalog, unavailable: missing };
    },
  };
}

function kindOf(value: unknown): string {
  return value === null ? "null" : typeof value;
}
