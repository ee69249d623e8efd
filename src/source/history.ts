import { nameKey, type ObjectName } from "../model/name.ts";
import type { Index, Schema, Table } from "../model/schema.ts";
import { historyNameFor, isMadeUpHistoryName } from "../tsql/made-up-name.ts";

/**
 * History tables that nobody named bear the id of their table, which differs on every server: here they bear its name, and so does the
 * index that the server made with them. The same for every source.
 */
export function nameHistoryTables(schema: Schema): Schema {
  const names = new Map<string, ObjectName>();
  for (const table of schema.tables) {
    const history = table.temporal?.history;
    if (history === undefined || !isMadeUpHistoryName(history.name)) continue;
    names.set(nameKey(history), { schema: history.schema, name: historyNameFor(table.name) });
  }
  if (names.size === 0) return schema;
  return { ...schema, tables: schema.tables.map(rename) };

  function rename(table: Table): Table {
    const history = table.temporal === undefined ? undefined : names.get(nameKey(table.temporal.history));
    const renamed = table.temporal === undefined || history === undefined ? table : { ...table, temporal: { ...table.temporal, history } };
    const own = names.get(nameKey(table));
    if (own === undefined) return renamed;
    const indexes = table.indexes.map((index): Index => (index.name === `ix_${table.name}` ? { ...index, name: `ix_${own.name}` } : index));
    return { ...renamed, ...own, indexes };
  }
}
