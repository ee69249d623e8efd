import type { FullTextIndex, Index } from "../../model/schema.ts";
import { normalizeExpression } from "../../tsql/expression.ts";
import { keyColumns } from "./constraints.ts";
import { append, columnNames, compressionOf, objectKey, present, storageOf, type Draft, type Mapper } from "./draft.ts";
import type { ModelElement } from "./model.ts";
import { children, isTrue, numberOf, referenceOf } from "./model.ts";

function readIndex(element: ModelElement): Index {
  const filter = element.properties.get("FilterPredicate");
  return {
    name: element.name.at(-1) ?? "",
    ...present("unique", isTrue(element, "IsUnique")),
    ...present("clustered", isTrue(element, "IsClustered")),
    columns: keyColumns(element),
    include: columnNames(element, "IncludedColumns"),
    ...present("filter", filter !== undefined && normalizeExpression(filter)),
    ...present("disabled", isTrue(element, "IsDisabled")),
    ...present("compression", compressionOf(element)),
    ...present("bucketCount", numberOf(element, "BucketCount")),
  };
}

export function readTableTypeIndex(element: ModelElement): Index {
  return readIndex(element);
}

/** XML and spatial indexes stand on one column. */
function columnOf(element: ModelElement): Index["columns"] {
  return columnNames(element, "Column").map((name) => ({ name }));
}

// SqlPrimaryXmlIndexUsage of DacFx
const usages: ReadonlyMap<string, "path" | "value" | "property"> = new Map([
  ["1", "path"],
  ["2", "property"],
  ["3", "value"],
]);

function readXmlIndex(element: ModelElement): Index {
  const of = referenceOf(element, "UsingPrimaryXmlIndex").at(-1) ?? referenceOf(element, "UsingPrimarySelectiveXmlIndex").at(-1);
  const usage = usages.get(element.properties.get("PrimaryXmlIndexUsage") ?? "");
  return {
    ...readIndex(element),
    kind: "xml",
    columns: columnOf(element),
    ...present("secondary", of !== undefined && usage !== undefined && { of, usage }),
  };
}

function add(element: ModelElement, draft: Draft, index: Index): void {
  append(draft.indexes, objectKey(referenceOf(element, "IndexedObject")), { ...index, storage: storageOf(element) });
}

const readFullTextIndex: Mapper = (element, draft) => {
  const index: FullTextIndex = {
    ...present("keyIndex", referenceOf(element, "KeyName").at(-1)),
    ...present("catalog", referenceOf(element, "Catalog").at(-1)),
    columns: children(element, "Columns").map((column) => ({
      name: referenceOf(column, "Column").at(-1) ?? "",
      ...present("typeColumn", referenceOf(column, "TypeColumn").at(-1)),
      ...present("language", numberOf(column, "LanguageId")),
    })),
    ...present("disabled", isTrue(element, "IsDisabled")),
  };
  draft.fullTextIndexes.set(objectKey(referenceOf(element, "IndexedObject")), index);
};

export const indexMappers: Readonly<Record<string, Mapper>> = {
  SqlIndex: (element, draft) => {
    // The server makes it for a graph table's hidden columns, under a name that differs on every server.
    if (!/^GRAPH_UNIQUE_INDEX_[0-9A-F]+$/.test(element.name.at(-1) ?? "")) add(element, draft, readIndex(element));
  },
  SqlColumnStoreIndex: (element, draft) => {
    add(element, draft, { ...readIndex(element), kind: "columnstore" });
  },
  SqlXmlIndex: (element, draft) => {
    add(element, draft, readXmlIndex(element));
  },
  SqlSelectiveXmlIndex: (element, draft) => {
    add(element, draft, readXmlIndex(element));
  },
  SqlSpatialIndex: (element, draft) => {
    add(element, draft, { ...readIndex(element), kind: "spatial", columns: columnOf(element) });
  },
  SqlFullTextIndex: readFullTextIndex,
};
