import type { ObjectName } from "../../../../src/model/name.ts";
import type { Module, Parameter, Schema, Trigger } from "../../../../src/model/schema.ts";
import type { Columns } from "./columns.ts";
import type { Draft, SysRow } from "./draft.ts";
import type { AddIndexes } from "./indexes.ts";
import type { Types } from "./types.ts";

export interface Modules {
  readonly addTriggers: (parentId: number, parent: ObjectName, triggers: readonly Trigger[]) => void;
  readonly addViewsAndRoutines: (schema: Schema) => void;
  readonly addDatabaseTriggers: (schema: Schema) => void;
}

export function moduleRows(
  { add, newId, describe, object, shared }: Draft,
  { useOf }: Types,
  { addColumns }: Columns,
  addIndexes: AddIndexes,
): Modules {
  return { addTriggers, addViewsAndRoutines, addDatabaseTriggers };

  function addViewsAndRoutines(schema: Schema): void {
    for (const view of schema.views) {
      const objectId = newId();
      object(objectId, "V", view);
      add("views", { ...shared(objectId, view), with_check_option: view.checkOption === true ? 1 : 0, is_dropped_ledger_view: 0 });
      describe(1, objectId, 0, view);
      addModule(objectId, view, view.schemaBound);
      addColumns(objectId, view.columns);
      addIndexes(objectId, view, { indexes: view.indexes, columns: view.columns, uniqueConstraints: [], storage: {} });
      addTriggers(objectId, view, view.triggers);
    }
    for (const routine of schema.procedures) {
      const objectId = newId();
      object(objectId, routine.external === undefined ? "P" : "PC", routine);
      addRoutine(objectId, routine, routine.external, undefined);
      addParameters(objectId, routine.parameters);
    }
    for (const routine of schema.functions) {
      const objectId = newId();
      const clr = routine.external !== undefined;
      object(objectId, routine.kind === "scalar" ? (clr ? "FS" : "FN") : routine.kind === "inline" ? "IF" : clr ? "FT" : "TF", routine);
      addRoutine(objectId, routine, routine.external, routine.schemaBound);
      if (routine.kind === "scalar" && routine.returns !== undefined) {
        add("parameters", { ...plainParameter, object_id: objectId, parameter_id: 0, name: "", is_output: 1, ...useOf(routine.returns) });
      }
      addParameters(objectId, routine.parameters);
      addColumns(objectId, routine.columns);
    }
  }

  function addDatabaseTriggers(schema: Schema): void {
    for (const trigger of schema.databaseTriggers) {
      const objectId = newId();
      add("triggers", {
        object_id: objectId,
        name: trigger.name,
        parent_class: 0,
        parent_id: 0,
        type: "TR",
        is_ms_shipped: 0,
        ...triggerFlags(trigger),
      });
      for (const event of trigger.events) {
        const group = event.startsWith("DDL_");
        for (const one of group ? ["CREATE_TABLE", "DROP_TABLE"] : [event]) {
          add("trigger_events", { object_id: objectId, type_desc: one, event_group_type_desc: group ? event : undefined });
        }
      }
      addModule(objectId, trigger);
      describe(1, objectId, 0, trigger);
    }
  }

  function addModule(objectId: number, module: Module, schemaBound?: boolean): void {
    if (module.definition === undefined && module.encrypted !== true) return;
    add("sql_modules", {
      object_id: objectId,
      definition: module.encrypted === true ? undefined : `\r\n${(module.definition ?? "").replaceAll("\n", "\r\n")}\r\n`,
      is_schema_bound: schemaBound === true ? 1 : 0,
      uses_quoted_identifier: 1,
      uses_ansi_nulls: 1,
    });
  }

  function addRoutine(
    objectId: number,
    routine: ObjectName & Module,
    external: string | undefined,
    schemaBound: boolean | undefined,
  ): void {
    describe(1, objectId, 0, routine);
    addModule(objectId, routine, schemaBound);
    if (external === undefined) return;
    const [assembly, ...rest] = external.split(".");
    const assemblyId = 65_536 + (objectId % 1000);
    add("assemblies", { name: assembly, assembly_id: assemblyId });
    add("assembly_modules", {
      object_id: objectId,
      assembly_id: assemblyId,
      assembly_class: rest.slice(0, -1).join("."),
      assembly_method: rest.at(-1),
    });
  }

  function addParameters(objectId: number, parameters: readonly Parameter[]): void {
    parameters.forEach((parameter, at) => {
      add("parameters", {
        ...plainParameter,
        ...useOf(parameter.type),
        object_id: objectId,
        parameter_id: at + 1,
        name: parameter.name,
        is_output: parameter.output === true ? 1 : 0,
        is_readonly: parameter.readonly === true ? 1 : 0,
      });
      describe(2, objectId, at + 1, parameter);
    });
  }

  function addTriggers(parentId: number, parent: ObjectName, triggers: readonly Trigger[]): void {
    for (const trigger of triggers) {
      const objectId = newId();
      object(objectId, "TR", { schema: trigger.schema ?? parent.schema, name: trigger.name }, { parent_object_id: parentId });
      add("triggers", {
        object_id: objectId,
        name: trigger.name,
        parent_class: 1,
        parent_id: parentId,
        type: "TR",
        is_ms_shipped: 0,
        ...triggerFlags(trigger),
        is_not_for_replication: trigger.notForReplication === true ? 1 : 0,
        is_instead_of_trigger: trigger.timing === "instead of" ? 1 : 0,
      });
      for (const event of trigger.events) add("trigger_events", { object_id: objectId, type_desc: event.toUpperCase() });
      addModule(objectId, trigger);
      describe(1, objectId, 0, trigger);
    }
  }
}

function triggerFlags(trigger: { readonly disabled?: true }): SysRow {
  return { is_disabled: trigger.disabled === true ? 1 : 0, is_not_for_replication: 0, is_instead_of_trigger: 0 };
}

const plainParameter = { is_output: 0, is_readonly: 0, is_xml_document: 0, xml_collection_id: 0, has_default_value: 0 };
