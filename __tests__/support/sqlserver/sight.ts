import type { ObjectName } from "../../../src/model/name.ts";
import type { ServerFacts } from "./engine.ts";
import type { SysRow, SysRows } from "./sys-rows.ts";

/** What a login may see of a catalog, by the names of objects and types. */
export interface Grants {
  /** VIEW DEFINITION on the database, or on these schemas. */
  readonly viewDefinition: "database" | readonly string[];
  /** Objects and types that it may use, outside of those schemas: their texts are hidden. */
  readonly uses?: readonly ObjectName[];
  /** Objects that it is denied: only their ids are told. */
  readonly denied?: readonly ObjectName[];
}

/** Columns that are null for those who may use a thing but not see its definition. */
const texts: Readonly<Record<string, string>> = {
  "sys.sql_modules": "definition",
  "sys.check_constraints": "definition",
  "sys.default_constraints": "definition",
  "sys.computed_columns": "definition",
};

/**
 * The catalog as SQL Server shows it to such a login, and what the server says of its rights:
 * https://learn.microsoft.com/sql/relational-databases/security/metadata-visibility-configuration
 */
export function shownTo(rows: SysRows, { viewDefinition, uses = [], denied = [] }: Grants): readonly [SysRows, Partial<ServerFacts>] {
  const all = (view: string): readonly SysRow[] => rows.get(view) ?? [];
  const schemas = new Map(all("sys.schemas").map((row) => [row["schema_id"], String(row["name"])]));
  const quote = (name: string): string => `[${name.replaceAll("]", "]]")}]`;
  const quoted = ({ schema, name }: ObjectName): string => `${quote(schema)}.${quote(name)}`;
  const used = new Set(uses.map(quoted));
  const refused = new Set(denied.map(quoted));
  const isWhole = (schema: string): boolean => viewDefinition === "database" || viewDefinition.includes(schema);
  const nameOf = (row: SysRow): ObjectName => ({ schema: schemas.get(row["schema_id"]) ?? "", name: String(row["name"]) });

  const lacks = viewDefinition === "database" ? [] : [...schemas.values()].filter((schema) => !isWhole(schema)).map(quote);
  const hidden = new Set<unknown>();
  const partly = new Set<unknown>();
  const deniedIds: unknown[] = [];
  const sight = (row: SysRow, id: unknown, quotedName: string): void => {
    if (refused.has(quotedName)) {
      deniedIds.push(id);
      hidden.add(id);
    } else if (!isWhole(nameOf(row).schema)) {
      (used.has(quotedName) ? partly : hidden).add(id);
    }
    if (partly.has(id)) lacks.push(quotedName);
  };
  const objects = all("sys.objects").filter((row) => row["is_ms_shipped"] === 0);
  for (const row of objects) if (row["parent_object_id"] === 0) sight(row, row["object_id"], quoted(nameOf(row)));
  for (const row of objects) {
    const parent = row["parent_object_id"];
    if (hidden.has(parent)) hidden.add(row["object_id"]);
    if (partly.has(parent)) partly.add(row["object_id"]);
  }
  const hiddenTypes = new Set<unknown>();
  const partlyTypes = new Set<unknown>();
  for (const row of all("sys.types").filter((each) => each["is_user_defined"] === 1)) {
    const name = quoted(nameOf(row));
    if (isWhole(nameOf(row).schema)) continue;
    (used.has(name) ? partlyTypes : hiddenTypes).add(row["user_type_id"]);
    if (used.has(name)) lacks.push(name);
  }
  for (const row of all("sys.table_types")) {
    if (hiddenTypes.has(row["user_type_id"])) hidden.add(row["type_table_object_id"]);
    if (partlyTypes.has(row["user_type_id"])) partly.add(row["type_table_object_id"]);
  }
  if (viewDefinition !== "database") for (const row of all("sys.triggers")) if (row["parent_class"] === 0) hidden.add(row["object_id"]);

  const isShown = (view: string, row: SysRow): boolean => {
    const owner = row["object_id"] ?? row["constraint_object_id"];
    if (view === "sys.extended_properties" || view === "sys.database_permissions") {
      if (view === "sys.database_permissions" && viewDefinition !== "database" && row["grantee_principal_id"] !== 5) return false;
      return row["class"] === 6 ? !hiddenTypes.has(row["major_id"]) : row["class"] === 3 || !hidden.has(row["major_id"]);
    }
    if (view === "sys.types" || view === "sys.table_types") return !hiddenTypes.has(row["user_type_id"]);
    return !hidden.has(owner) && !hidden.has(row["parent_object_id"]) && !hidden.has(row["parent_id"]);
  };
  const shown = new Map(
    [...rows].map(([view, list]): [string, readonly SysRow[]] => {
      const text = texts[view];
      return [
        view,
        list
          .filter((row) => isShown(view, row))
          .map((row) =>
            text !== undefined && (partly.has(row["object_id"]) || partly.has(row["parent_object_id"]))
              ? { ...row, [text]: undefined }
              : row,
          ),
      ];
    }),
  );
  const refusals = deniedIds.map((id): SysRow => ({
    class: 1,
    major_id: Number(id),
    minor_id: 0,
    grantee_principal_id: 5,
    grantor_principal_id: 1,
    type: "VW",
    permission_name: "VIEW DEFINITION",
    state: "D",
  }));
  shown.set("sys.database_permissions", [...(shown.get("sys.database_permissions") ?? []), ...refusals]);
  return [shown, { viewDefinition: viewDefinition === "database" ? 1 : 0, lacks }];
}
