import type { Column, Table } from "../../model/schema.ts";
import { isOwnColumn, readColumn } from "./columns.ts";
import { compressionOf, objectName, present, storageOf, type Mapper } from "./draft.ts";
import type { ModelElement } from "./model.ts";
import { children, isTrue, referenceOf } from "./model.ts";

const readTable: Mapper = (element, draft) => {
  const columns = children(element, "Columns")
    .filter(isOwnColumn)
    .map((column) => readColumn(column));
  draft.tables.push({
    ...objectName(element.name),
    ...present("external", element.type === "SqlExternalTable"),
    ...present("memoryOptimized", isTrue(element, "IsMemoryOptimized")),
    // SqlTableDurability of DacFx: 1 is SCHEMA_ONLY
    ...present("schemaOnly", element.properties.get("Durability") === "1"),
    ...present("graph", isTrue(element, "IsNode") ? "node" : isTrue(element, "IsEdge") && "edge"),
    ...present("temporal", temporalOf(element, columns)),
    columns,
    ...present("compression", compressionOf(element)),
    storage: storageOf(element),
  });
};

function temporalOf(element: ModelElement, columns: readonly Column[]): Table["temporal"] {
  const history = referenceOf(element, "TemporalSystemVersioningHistoryTable");
  const start = columns.find((column) => column.generatedAlways === "row start");
  const end = columns.find((column) => column.generatedAlways === "row end");
  if (history.length === 0 || start === undefined || end === undefined) return undefined;
  return { history: objectName(history), period: [start.name, end.name] };
}

export const tableMappers: Readonly<Record<string, Mapper>> = {
  SqlTable: readTable,
  SqlExternalTable: readTable,
  SqlFileTable: readTable,
};
