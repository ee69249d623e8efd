import { compareText } from "../../../model/name.ts";
import type {
  Column,
  DatabaseTrigger,
  Module,
  Parameter,
  Procedure,
  SqlFunction,
  Trigger,
  TriggerEvent,
  View,
  ViewColumn,
} from "../../../model/schema.ts";
import { normalizeDefinition, parseModule } from "../../../tsql/module.ts";
import type { Catalog } from "../catalog.ts";
import type { Row } from "../query.ts";
import type { parameters as parametersQuery, triggers as triggersQuery } from "../sql/modules.ts";
import type { Describe } from "./descriptions.ts";
import { groupBy, indexBy, present, type Names } from "./names.ts";
import type { ResolveType } from "./types.ts";

/** By the parameter's name in lower case, as expressions in normal form: what the catalog keeps for CLR routines only. */
type ParameterDefaults = ReadonlyMap<string, string>;

const noDefaults: ParameterDefaults = new Map();

/** No object's id. */
const theDatabase = 0;

export interface Modules {
  readonly views: readonly Omit<View, "indexes" | "triggers">[];
  /** The object id of each view, in the same order. */
  readonly viewIds: readonly number[];
  readonly procedures: readonly Procedure[];
  readonly functions: readonly SqlFunction[];
  readonly triggersOf: (objectId: number) => readonly Trigger[];
  readonly databaseTriggers: readonly DatabaseTrigger[];
}

type ParameterRow = Row<typeof parametersQuery>;
type TriggerRow = Row<typeof triggersQuery>;

export function assembleModules(
  catalog: Catalog,
  names: Names,
  columns: (objectId: number) => readonly Column[],
  resolveType: ResolveType,
  describe: Describe,
): Modules {
  const modules = indexBy(catalog.modules, (row) => row.object_id);
  const partly = new Set(catalog.partlySeen.filter((row) => row.class === 1).map((row) => row.major_id));
  if (catalog.database[0]?.view_definition !== 1) partly.add(theDatabase);
  const assemblies = indexBy(catalog.assemblyModules, (row) => row.object_id);
  const parametersByRoutine = groupBy(catalog.parameters, (row) => row.object_id);
  const triggersByParent = groupBy(
    catalog.triggers.filter((row) => row.parent_class === 1),
    (row) => row.parent_id,
  );
  const events = groupBy(catalog.triggerEvents, (row) => row.object_id);

  return {
    viewIds: catalog.views.map((row) => row.object_id),
    views: catalog.views.map((row) => ({
      schema: names.schema(row.schema_id),
      name: row.name,
      columns: columns(row.object_id).map(viewColumn),
      ...present("schemaBound", modules.get(row.object_id)?.is_schema_bound === true && (true as const)),
      ...present("checkOption", row.with_check_option && (true as const)),
      ...moduleOf(row.object_id),
      ...describe("object", row.object_id),
    })),
    procedures: catalog.routines
      .filter((row) => procedureTypes.has(row.type.trim()))
      .map((row) => {
        return {
          schema: names.schema(row.schema_id),
          name: row.name,
          parameters: parametersOf(row.object_id),
          ...present("external", externalOf(row.object_id)),
          ...moduleOf(row.object_id),
          ...describe("object", row.object_id),
        };
      }),
    functions: catalog.routines.filter((row) => functionKinds.has(row.type.trim())).map((row) => functionOf(row)),
    triggersOf: (objectId) => (triggersByParent.get(objectId) ?? []).map(triggerOf),
    databaseTriggers: catalog.triggers
      .filter((row) => row.parent_class === 0)
      .map((row) => ({
        name: row.name,
        events: ddlEvents(row.object_id),
        ...present("disabled", row.is_disabled && (true as const)),
        ...moduleOf(row.object_id, theDatabase),
        ...describe("object", row.object_id),
      })),
  };

  function functionOf(row: Catalog["routines"][number]): SqlFunction {
    const kind = functionKinds.get(row.type.trim()) ?? "scalar";
    const result = kind === "scalar" ? (parametersByRoutine.get(row.object_id) ?? []).find((each) => each.parameter_id === 0) : undefined;
    const returned = result === undefined ? {} : resolveType(result, traitsOf(result));
    return {
      schema: names.schema(row.schema_id),
      name: row.name,
      kind,
      ...present("returns", returned.type),
      ...present("returnsBaseType", returned.baseType),
      parameters: parametersOf(row.object_id),
      columns: resultOf(row.object_id, kind),
      ...present("schemaBound", modules.get(row.object_id)?.is_schema_bound === true && (true as const)),
      ...present("external", externalOf(row.object_id)),
      ...moduleOf(row.object_id),
      ...describe("object", row.object_id),
    };
  }

  /** The rows of a query have what a view's have; a table variable says all that a table does. */
  function resultOf(objectId: number, kind: SqlFunction["kind"]): readonly Column[] {
    if (kind === "scalar") return [];
    return kind === "inline" ? columns(objectId).map(viewColumn) : columns(objectId);
  }

  /**
   * A module of T-SQL has its text, or is encrypted; one of the CLR has neither. Who may run it without seeing its definition is not
   * told which.
   *
   * @param ownerId Whose permissions decide: of a trigger, its table's or the database's.
   */
  function moduleOf(objectId: number, ownerId = objectId): Pick<Module, "definition" | "encrypted"> {
    const row = modules.get(objectId);
    if (row === undefined) return {};
    if (row.definition !== null) return present("definition", normalizeDefinition(row.definition));
    return partly.has(ownerId) ? {} : { encrypted: true };
  }

  function parametersOf(objectId: number): readonly Parameter[] {
    const rows = (parametersByRoutine.get(objectId) ?? []).filter((row) => row.parameter_id > 0);
    if (rows.length === 0) return [];
    const defaults = defaultsOf(objectId);
    return rows.sort((a, b) => a.parameter_id - b.parameter_id).map((row) => parameterOf(row, defaults));
  }

  function defaultsOf(objectId: number): ParameterDefaults {
    const row = modules.get(objectId);
    if (row?.definition == null) return noDefaults;
    const head = parseModule(row.definition, { quotedIdentifier: row.uses_quoted_identifier ?? true });
    if (head?.kind !== "procedure" && head?.kind !== "function") return noDefaults;
    return new Map(
      head.parameters.flatMap((each) => (each.default === undefined ? [] : [[each.name.toLowerCase(), each.default] as const])),
    );
  }

  function parameterOf(row: ParameterRow, defaults: ParameterDefaults): Parameter {
    const { type, baseType } = resolveType(row, traitsOf(row));
    const name = row.name ?? "";
    return {
      name,
      type: type ?? "",
      ...present("baseType", baseType),
      ...present("output", row.is_output && (true as const)),
      ...present("readonly", row.is_readonly && (true as const)),
      ...present("default", row.has_default_value ? (row.default_value ?? "NULL") : defaults.get(name.toLowerCase())),
      ...describe("parameter", row.object_id, row.parameter_id),
    };
  }

  function externalOf(objectId: number): string | undefined {
    const row = assemblies.get(objectId);
    return row === undefined
      ? undefined
      : [row.assembly_name, row.assembly_class, row.assembly_method].filter((part) => part !== null).join(".");
  }

  function triggerOf(row: TriggerRow): Trigger {
    const parent = names.object(row.parent_id);
    const schema = row.schema_id === null ? undefined : names.schema(row.schema_id);
    return {
      ...present("schema", schema !== parent?.schema && schema),
      name: row.name,
      timing: row.is_instead_of_trigger ? "instead of" : "after",
      events: dmlEvents.filter((event) => (events.get(row.object_id) ?? []).some((each) => each.type_desc.toLowerCase() === event)),
      ...present("disabled", row.is_disabled && (true as const)),
      ...present("notForReplication", row.is_not_for_replication && (true as const)),
      ...moduleOf(row.object_id, row.parent_id),
      ...describe("object", row.object_id),
    };
  }

  function ddlEvents(objectId: number): readonly string[] {
    const written = (events.get(objectId) ?? []).map((row) => row.event_group_type_desc ?? row.type_desc);
    return [...new Set(written)].sort(compareText);
  }
}

const dmlEvents: readonly TriggerEvent[] = ["insert", "update", "delete"];

const procedureTypes: ReadonlySet<string> = new Set(["P", "PC"]);

const functionKinds: ReadonlyMap<string, SqlFunction["kind"]> = new Map([
  ["FN", "scalar"],
  ["FS", "scalar"],
  ["IF", "inline"],
  ["TF", "table"],
  ["FT", "table"],
]);

/** Only typed xml is spelled otherwise for them. */
function traitsOf(row: ParameterRow): ParameterRow | undefined {
  return row.xml_collection_id > 0 ? row : undefined;
}

/** Of a view's column the catalog knows name, type and nullability; all else is its table's. */
function viewColumn(column: Column): ViewColumn {
  const { name, type, baseType, nullable, description } = column;
  return {
    name,
    ...present("type", type),
    ...present("baseType", baseType),
    ...(nullable === undefined ? {} : { nullable }),
    ...present("description", description),
  };
}
