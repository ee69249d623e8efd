import { queries, queryNames, type Catalog, type QueryName } from "./catalog.ts";
import type { RowCell, RowSink } from "./connect.ts";
import { unavailable, type Cell, type Cells, type Query } from "./query.ts";

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
  let shapes: readonly Cell<unknown>[] = [];
  let writtenOut: Query["row"];
  let current: Record<string, unknown>[] = [];
  // The texts of the row before: what says the same over and over, as a collation, is held in memory once.
  let texts: unknown[] = [];

  return {
    resultSet(columns) {
      position++;
      name = queryNames[position];
      if (name === undefined) throw new Error(`The server sent more than the ${queryNames.length} result sets that were asked for.`);
      const query: Query = queries[name];
      keys = Object.keys(query.shape);
      shapes = Object.values(query.shape);
      writtenOut = query.row;
      current = [];
      texts = [];
      rows[name] = current;
      if (columns.length === 1 && columns[0] === unavailable) {
        missing.push(name);
      } else if (columns.length !== keys.length || keys.some((key, at) => key !== columns[at]?.toLowerCase())) {
        throw new Error(`For ${name} the server sent the columns ${columns.join(", ")} where ${keys.join(", ")} were asked for.`);
      }
    },
    row(cells) {
      for (let at = 0; at < shapes.length; at++) {
        const cell = cells[at] as { value: unknown };
        const { value } = cell;
        const shape = shapes[at] as Cell<unknown>;
        if (typeof value !== shape.plain) {
          const read = shape.read(value);
          if (read === undefined) {
            throw new Error(`For ${name ?? "nothing"} the server sent a ${kindOf(value)} as ${keys[at] ?? "a column too many"}.`);
          }
          cell.value = read;
        } else if (typeof value === "string") {
          if (value === texts[at]) cell.value = texts[at];
          else texts[at] = value;
        }
      }
      current.push(writtenOut === undefined ? rowOf(keys, cells) : writtenOut(cells as unknown as Cells));
    },
    finish() {
      if (position !== queryNames.length - 1) {
        throw new Error(`The server sent ${position + 1} result sets where ${queryNames.length} were asked for.`);
      }
      return { catalog: rows as unknown as Catalog, unavailable: missing };
    },
  };
}

function rowOf(keys: readonly string[], cells: readonly RowCell[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (let at = 0; at < keys.length; at++) row[keys[at] as string] = cells[at]?.value;
  return row;
}

function kindOf(value: unknown): string {
  return value === null ? "null" : typeof value;
}
